//! The tree as an indented outline, one line a node: kind, byte span, what the parser read there,
//! the first words. Shared by the example `outline` and the snapshot tests.

use std::fmt::{Display, Write as _};

use gongwen::{
    Change, Completion, Date, Document, Item, Lead, List, Matter, Metric, Noise, Paragraph, Period,
    Quantity, Rank, Report, Section, Sentence, Span, Table, Text, Title,
    visit::{self, Visit},
};

use super::{snake_case, value::value};

/// Draws `report`. Without `words` no text of the source is in the outline: only kinds, spans and
/// values.
pub fn outline(source: &str, report: &Report<'_>, words: bool) -> String {
    let mut outline = Outline { source, words, depth: 0, lines: String::new() };
    outline.visit_report(report);
    for diagnostic in report.diagnostics() {
        outline.line(
            "diagnostic",
            diagnostic.span,
            format_args!("{} {}", snake_case(diagnostic.severity()), snake_case(diagnostic.code)),
            diagnostic.span,
        );
    }
    outline.lines
}

/// Draws why each line of `source` is what it is: role, span, rule, source of the rule, first words.
pub fn verdicts(source: &str) -> String {
    let mut lines = String::new();
    for verdict in gongwen::why::verdicts(source) {
        let role = match verdict.role {
            gongwen::why::Role::Matter(kind) => format!("matter {}", snake_case(kind)),
            role => snake_case(role),
        };
        let Span { start, end } = verdict.span;
        let words = first_words(verdict.span.of_source(source));
        let gongwen::why::Rule { name, source: origin, .. } = verdict.rule;
        writeln!(lines, "{role} {start}..{end}  {words}  by {name} ({origin})").unwrap();
    }
    lines
}

struct Outline<'t> {
    source: &'t str,
    words: bool,
    depth: usize,
    lines: String,
}

impl Outline<'_> {
    /// One line: `kind start..end fact  first words of shown`.
    fn line(&mut self, kind: &str, span: Span, fact: impl Display, shown: Span) {
        let fact = fact.to_string();
        let space = if fact.is_empty() { "" } else { " " };
        let indent = "  ".repeat(self.depth);
        let words = if self.words {
            format!("  {}", first_words(shown.of_source(self.source)))
        } else {
            String::new()
        };
        writeln!(
            self.lines,
            "{}",
            format!("{indent}{kind} {}..{}{space}{fact}{words}", span.start, span.end).trim_end()
        )
        .unwrap();
    }

    fn deeper(&mut self, children: impl FnOnce(&mut Self)) {
        self.depth += 1;
        children(self);
        self.depth -= 1;
    }

    fn text(&mut self, kind: &str, text: Option<&Text<'_>>) {
        if let Some(text) = text {
            self.line(kind, text.span, "", text.span);
        }
    }
}

/// At most 24 characters, on one line.
fn first_words(text: &str) -> String {
    let visible = |c: char| if c.is_control() { '␣' } else { c };
    let mut words: String = text.chars().take(24).map(visible).collect();
    if text.chars().nth(24).is_some() {
        words.push('…');
    }
    words
}

/// `2020-06-07`, with `?` for whatever the text does not say.
fn date(date: Option<Date>) -> String {
    let Some(date) = date else { return "?".to_owned() };
    let part = |value: Option<u8>| value.map_or("?".to_owned(), |value| format!("{value:02}"));
    format!(
        "{}-{}-{}",
        date.year.map_or("?".to_owned(), |year| year.to_string()),
        part(date.month),
        part(date.day)
    )
}

impl<'s> Visit<'s> for Outline<'_> {
    fn visit_document(&mut self, document: &'s Document<'s>) {
        let year = document.base_year().map_or(String::new(), |year| format!("base_year {year}"));
        self.line("document", document.span, year, Span::default());
        self.deeper(|outline| {
            document.title().into_iter().for_each(|title| outline.visit_title(title));
            document.blocks().iter().for_each(|block| outline.visit_block(block));
            document.sections().iter().for_each(|section| outline.visit_section(section));
        });
    }
    fn visit_section(&mut self, section: &'s Section<'s>) {
        let heading = &section.heading;
        let ordinal =
            heading.marker().map_or("unmarked".to_owned(), |marker| marker.ordinal.to_string());
        let title = if heading.title().is_some() { "" } else { " untitled" };
        let run_in = if heading.run_in { " run-in" } else { "" };
        self.line(
            &format!("heading {}", heading.level),
            heading.span,
            format_args!("{ordinal}{run_in}{title}"),
            heading.span,
        );
        self.deeper(|outline| {
            heading.title().into_iter().for_each(|title| outline.visit_facts(title.facts()));
            section.blocks().iter().for_each(|block| outline.visit_block(block));
            section.sections().iter().for_each(|inner| outline.visit_section(inner));
        });
    }
    fn visit_title(&mut self, title: &'s Title<'s>) {
        self.text("title", Some(&title.text));
        self.deeper(|outline| outline.visit_facts(title.facts()));
    }
    fn visit_paragraph(&mut self, paragraph: &'s Paragraph<'s>) {
        self.line("paragraph", paragraph.span, "", Span::default());
        self.deeper(|outline| visit::walk_paragraph(outline, paragraph));
    }
    fn visit_lead(&mut self, lead: &'s Lead<'s>) {
        self.text("lead", Some(&lead.text));
        self.deeper(|outline| outline.visit_facts(lead.facts()));
    }
    fn visit_sentence(&mut self, sentence: &'s Sentence<'s>) {
        self.line("sentence", sentence.span, "", sentence.span);
        self.deeper(|outline| visit::walk_sentence(outline, sentence));
    }
    fn visit_list(&mut self, list: &'s List<'s>) {
        self.line("list", list.span, snake_case(list.series), Span::default());
        self.deeper(|outline| visit::walk_list(outline, list));
    }
    fn visit_item(&mut self, item: &'s Item<'s>) {
        self.line("item", item.span, item.ordinal, item.marker.span);
        self.deeper(|outline| {
            item.lead().into_iter().for_each(|lead| outline.visit_lead(lead));
            item.blocks().iter().for_each(|block| outline.visit_block(block));
        });
    }
    fn visit_table(&mut self, table: &'s Table<'s>) {
        self.line(
            "table",
            table.span,
            format_args!("{} rows", table.rows().len()),
            Span::default(),
        );
        self.deeper(|outline| {
            outline.text("caption", table.caption());
            outline.text("unit", table.unit());
            for row in table.rows().filter(|row| !row.is_empty()) {
                let span = row[0].span.join(row[row.len() - 1].span);
                outline.line("row", span, format_args!("{} cells", row.len()), span);
            }
        });
    }
    fn visit_noise(&mut self, noise: &'s Noise<'s>) {
        self.text("noise", Some(&noise.text));
    }
    fn visit_matter(&mut self, matter: &'s Matter<'s>) {
        self.line("matter", matter.span(), snake_case(matter.kind), matter.span());
        self.deeper(|outline| {
            matter.periods().iter().for_each(|period| outline.visit_period(period))
        });
    }
    fn visit_metric(&mut self, metric: &'s Metric<'s>) {
        self.line("metric", metric.span, snake_case(metric.modality), Span::default());
        self.deeper(|outline| {
            outline.text("subject", metric.subject());
            outline.text("holder", metric.holder());
            visit::walk_metric(outline, metric);
        });
    }
    fn visit_quantity(&mut self, quantity: &'s Quantity<'s>) {
        let approximation = quantity
            .approximation
            .map_or(String::new(), |approximation| format!(" {}", snake_case(approximation)));
        let number = value(quantity).unwrap_or_else(|| "redacted".to_owned());
        self.line(
            "quantity",
            quantity.span,
            format_args!("{number} {}{approximation}", snake_case(quantity.unit.kind)),
            quantity.span,
        );
    }
    fn visit_change(&mut self, change: &'s Change<'s>) {
        self.line("change", change.span, snake_case(change.direction), change.span);
        self.deeper(|outline| {
            outline.text("basis", change.basis().map(|basis| &basis.text));
            change.amount().into_iter().for_each(|amount| outline.visit_quantity(amount));
        });
    }
    fn visit_completion(&mut self, completion: &'s Completion<'s>) {
        self.line("completion", completion.span, "", completion.span);
        self.deeper(|outline| {
            outline.text("of", completion.of());
            outline.visit_quantity(&completion.share);
        });
    }
    fn visit_rank(&mut self, rank: &'s Rank<'s>) {
        let place = rank.place.map_or("redacted".to_owned(), |place| place.to_string());
        self.line(
            "rank",
            rank.span,
            format_args!("{}{place}", if rank.within { "within " } else { "" }),
            rank.span,
        );
        self.deeper(|outline| {
            outline.text("scope", rank.scope());
            outline.text("subject", rank.subject());
        });
    }
    fn visit_period(&mut self, period: &'s Period<'s>) {
        let resolved = if period.resolved { " resolved" } else { "" };
        let days = format!(
            "{} {}..{}{resolved}",
            snake_case(period.grain),
            date(period.start),
            date(period.end)
        );
        self.line("period", period.text.span, days, period.text.span);
    }
}
