//! The pane of the outline: titles, headings, items and leads as nested lists, each with the count
//! of its metrics.

use std::mem;

use gongwen::{
    Document, Item, Passage, Section, Span,
    visit::{self, Visit},
};

use super::{Page, labels};

/// How many characters name a heading or an item that has no words of its own.
const FIRST_WORDS: usize = 18;

/// The outline as HTML.
pub fn outline(page: &Page<'_>) -> String {
    let mut outline = Outline { page, html: String::new() };
    outline.visit_report(page.report);
    format!(r#"<ul class="tree">{}</ul>"#, outline.html)
}

/// Writes an entry for every node that names a part of the document.
struct Outline<'o> {
    page: &'o Page<'o>,
    html: String,
}

impl Outline<'_> {
    /// Writes an entry: its link, the count of the metrics in `whole`, and the entries that `walk`
    /// writes below it.
    fn entry(&mut self, entry: Entry<'_>, walk: impl FnOnce(&mut Self)) {
        let outer = mem::take(&mut self.html);
        walk(self);
        let below = mem::replace(&mut self.html, outer);
        let link = self.page.link(entry.target, &entry.name);
        let count = self.count(entry.whole);
        self.html += &format!(r#"<li class="in-{}"><div>{link}{count}</div>"#, entry.class);
        if !below.is_empty() {
            self.html += &format!("<ul>{below}</ul>");
        }
        self.html += "</li>";
    }

    /// The count of metrics, and nothing where there are none.
    fn count(&self, whole: Span) -> String {
        let count = self.page.count_metrics(whole);
        if count == 0 {
            return String::new();
        }
        let words = self.page.language.count(count, labels::COUNTED_METRICS);
        format!(
            r#"<span class="count" role="img" aria-label="{words}" title="{words}">{count}</span>"#
        )
    }
}

/// An entry of the outline.
struct Entry<'e> {
    class: &'e str,
    /// Where its link leads.
    target: Span,
    /// All that stands under it.
    whole: Span,
    /// What it is called, as HTML.
    name: String,
}

impl<'s> Visit<'s> for Outline<'_> {
    fn visit_document(&mut self, document: &'s Document<'s>) {
        let Some(title) = document.title() else {
            return visit::walk_document(self, document);
        };
        let (target, whole) = (title.text.span, document.span);
        let entry = Entry { class: "document", target, whole, name: self.page.words(target) };
        self.entry(entry, |outline| visit::walk_document(outline, document));
    }

    fn visit_section(&mut self, section: &'s Section<'s>) {
        let heading = &section.heading;
        let name = match heading.title() {
            Some(title) => {
                let marker = heading.marker().map(|marker| self.page.words(marker.span));
                format!("{}{}", marker.unwrap_or_default(), self.page.words(title.text.span))
            }
            None => self.page.first_words(section.span, FIRST_WORDS),
        };
        let entry = Entry { class: "section", target: heading.span, whole: section.span, name };
        self.entry(entry, |outline| visit::walk_section(outline, section));
    }

    fn visit_item(&mut self, item: &'s Item<'s>) {
        let (target, name) = match item.lead() {
            Some(lead) => {
                let marker = self.page.words(item.marker.span);
                (
                    item.marker.span.join(lead.span),
                    format!("{marker}{}", self.page.words(lead.text.span)),
                )
            }
            None => (item.marker.span, self.page.first_words(item.span, FIRST_WORDS)),
        };
        let entry = Entry { class: "item", target, whole: item.span, name };
        self.entry(entry, |outline| {
            item.blocks().iter().for_each(|block| outline.visit_block(block))
        });
    }

    fn visit_passage(&mut self, passage: &'s Passage<'s>) {
        if let Some(lead) = passage.lead() {
            let name = self.page.words(lead.text.span);
            let entry = Entry { class: "lead", target: lead.span, whole: passage.span, name };
            self.entry(entry, |_| ());
        }
    }
}
