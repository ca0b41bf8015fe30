//! Walking the tree: [`Visit`] with one method a node, and one `walk_*` function a node that goes on to its children.
//!
//! Takes a borrowed [`Report`], gives every node of it to the methods that the caller overrides. A method that is not
//! overridden walks on; one that is overridden goes deeper only where it calls its `walk_*` function.
//!
//! Children come in the order of the source, but for nodes whose children stand in one another: a paragraph gives
//! its passages, then its interruptions; facts and a metric give their parts kind by kind.
//!
//! # Examples
//! Count the words of all leads and titles:
//! ```
//! use gongwen::{Report, Text, visit::Visit};
//!
//! #[derive(Default)]
//! struct Characters(usize);
//!
//! impl<'s> Visit<'s> for Characters {
//!     fn visit_text(&mut self, text: &'s Text<'s>) {
//!         self.0 += text.content.chars().count();
//!     }
//! }
//!
//! let report = gongwen::parse("青河街道工作总结\n一、强化党建引领\n组织集中学习12次。");
//! let mut characters = Characters::default();
//! characters.visit_report(&report);
//! println!("{}", characters.0);
//! ```

use crate::{
    Basis, Block, Change, Completion, Document, Facts, Heading, Item, Lead, List, Marker, Matter, Metric, Noise, Paragraph, Passage,
    Period, Quantity, Rank, Report, Section, Sentence, SeriesMarker, Table, Text, Title,
};

/// Declares the trait and the default body of each method, which calls the walk function of the same node.
macro_rules! visit {
    ($($(#[$doc:meta])* $method:ident => $walk:ident($node:ident: $type:ty);)*) => {
        /// A visitor of the tree; `'s` is how long the report is borrowed for, so nodes can be kept.
        pub trait Visit<'s> {
            $(
                $(#[$doc])*
                fn $method(&mut self, $node: &'s $type) {
                    $walk(self, $node);
                }
            )*
        }
    };
}

visit! {
    /// Visits the whole report.
    visit_report => walk_report(report: Report<'s>);
    /// Visits one document.
    visit_document => walk_document(document: Document<'s>);
    /// Visits a section with everything below it.
    visit_section => walk_section(section: Section<'s>);
    /// Visits the heading of a section.
    visit_heading => walk_heading(heading: Heading<'s>);
    /// Visits the marker of a heading; a leaf.
    visit_marker => walk_marker(marker: Marker);
    /// Visits the title of a document or a heading.
    visit_title => walk_title(title: Title<'s>);
    /// Visits a block of any kind.
    visit_block => walk_block(block: Block<'s>);
    /// Visits a paragraph.
    visit_paragraph => walk_paragraph(paragraph: Paragraph<'s>);
    /// Visits a passage.
    visit_passage => walk_passage(passage: Passage<'s>);
    /// Visits a lead, of a passage or of an item.
    visit_lead => walk_lead(lead: Lead<'s>);
    /// Visits a sentence.
    visit_sentence => walk_sentence(sentence: Sentence<'s>);
    /// Visits an enumeration.
    visit_list => walk_list(list: List<'s>);
    /// Visits a member of an enumeration.
    visit_item => walk_item(item: Item<'s>);
    /// Visits the marker of an item; a leaf.
    visit_series_marker => walk_series_marker(marker: SeriesMarker);
    /// Visits a table.
    visit_table => walk_table(table: Table<'s>);
    /// Visits a line that is no part of the report, or page furniture inside a paragraph.
    visit_noise => walk_noise(noise: Noise<'s>);
    /// Visits a line of front or back matter.
    visit_matter => walk_matter(matter: Matter<'s>);
    /// Visits what a sentence, a title or a lead measures and dates.
    visit_facts => walk_facts(facts: Facts<'s>);
    /// Visits a metric; the parts that 其中 opens are visited by walking on.
    visit_metric => walk_metric(metric: Metric<'s>);
    /// Visits a quantity: a level, the amount of a change, the share of a completion, or one that measures nothing. A leaf.
    visit_quantity => walk_quantity(quantity: Quantity<'s>);
    /// Visits a change.
    visit_change => walk_change(change: Change<'s>);
    /// Visits what a change is measured against.
    visit_basis => walk_basis(basis: Basis<'s>);
    /// Visits a completion.
    visit_completion => walk_completion(completion: Completion<'s>);
    /// Visits a rank.
    visit_rank => walk_rank(rank: Rank<'s>);
    /// Visits a period.
    visit_period => walk_period(period: Period<'s>);
    /// Visits words of the source: a title, lead, subject, cell and so on; a leaf.
    visit_text => walk_text(text: Text<'s>);
}

/// Visits the documents.
pub fn walk_report<'s, V: Visit<'s> + ?Sized>(visitor: &mut V, report: &'s Report<'s>) {
    each(&report.documents, |document| visitor.visit_document(document));
}

/// Visits the title, the blocks before the first heading, and the outermost sections.
pub fn walk_document<'s, V: Visit<'s> + ?Sized>(visitor: &mut V, document: &'s Document<'s>) {
    each(&document.title, |title| visitor.visit_title(title));
    each(&document.blocks, |block| visitor.visit_block(block));
    each(&document.sections, |section| visitor.visit_section(section));
}

/// Visits the heading, the blocks below it, and the sections one level down.
pub fn walk_section<'s, V: Visit<'s> + ?Sized>(visitor: &mut V, section: &'s Section<'s>) {
    visitor.visit_heading(&section.heading);
    each(&section.blocks, |block| visitor.visit_block(block));
    each(&section.sections, |inner| visitor.visit_section(inner));
}

/// Visits the marker and the title.
pub fn walk_heading<'s, V: Visit<'s> + ?Sized>(visitor: &mut V, heading: &'s Heading<'s>) {
    each(&heading.marker, |marker| visitor.visit_marker(marker));
    each(&heading.title, |title| visitor.visit_title(title));
}

/// Does nothing: a marker has no children.
pub fn walk_marker<'s, V: Visit<'s> + ?Sized>(_visitor: &mut V, _marker: &'s Marker) {}

/// Visits the words of the title, and what they measure and date.
pub fn walk_title<'s, V: Visit<'s> + ?Sized>(visitor: &mut V, title: &'s Title<'s>) {
    visitor.visit_text(&title.text);
    visitor.visit_facts(&title.facts);
}

/// Visits the block as what it is.
pub fn walk_block<'s, V: Visit<'s> + ?Sized>(visitor: &mut V, block: &'s Block<'s>) {
    match block {
        Block::Paragraph(paragraph) => visitor.visit_paragraph(paragraph),
        Block::List(list) => visitor.visit_list(list),
        Block::Table(table) => visitor.visit_table(table),
        Block::Noise(noise) => visitor.visit_noise(noise),
        Block::Matter(matter) => visitor.visit_matter(matter),
    }
}

/// Visits the passages, then the page furniture inside them.
pub fn walk_paragraph<'s, V: Visit<'s> + ?Sized>(visitor: &mut V, paragraph: &'s Paragraph<'s>) {
    each(&paragraph.passages, |passage| visitor.visit_passage(passage));
    each(&paragraph.interruptions, |noise| visitor.visit_noise(noise));
}

/// Visits the lead and the sentences.
pub fn walk_passage<'s, V: Visit<'s> + ?Sized>(visitor: &mut V, passage: &'s Passage<'s>) {
    each(&passage.lead, |lead| visitor.visit_lead(lead));
    each(&passage.sentences, |sentence| visitor.visit_sentence(sentence));
}

/// Visits the words of the lead, and what they measure and date.
pub fn walk_lead<'s, V: Visit<'s> + ?Sized>(visitor: &mut V, lead: &'s Lead<'s>) {
    visitor.visit_text(&lead.text);
    visitor.visit_facts(&lead.facts);
}

/// Visits what the sentence measures and dates.
pub fn walk_sentence<'s, V: Visit<'s> + ?Sized>(visitor: &mut V, sentence: &'s Sentence<'s>) {
    visitor.visit_facts(&sentence.facts);
}

/// Visits the metrics, then the quantities that measure nothing, the ranks of no metric, and the periods.
pub fn walk_facts<'s, V: Visit<'s> + ?Sized>(visitor: &mut V, facts: &'s Facts<'s>) {
    each(&facts.metrics, |metric| visitor.visit_metric(metric));
    each(&facts.quantities, |quantity| visitor.visit_quantity(quantity));
    each(&facts.ranks, |rank| visitor.visit_rank(rank));
    each(&facts.periods, |period| visitor.visit_period(period));
}

/// Visits the items.
pub fn walk_list<'s, V: Visit<'s> + ?Sized>(visitor: &mut V, list: &'s List<'s>) {
    each(&list.items, |item| visitor.visit_item(item));
}

/// Visits the marker, the lead and the blocks.
pub fn walk_item<'s, V: Visit<'s> + ?Sized>(visitor: &mut V, item: &'s Item<'s>) {
    visitor.visit_series_marker(&item.marker);
    each(&item.lead, |lead| visitor.visit_lead(lead));
    each(&item.blocks, |block| visitor.visit_block(block));
}

/// Does nothing: a marker has no children.
pub fn walk_series_marker<'s, V: Visit<'s> + ?Sized>(_visitor: &mut V, _marker: &'s SeriesMarker) {}

/// Visits the caption, the unit line, and the cells row by row.
pub fn walk_table<'s, V: Visit<'s> + ?Sized>(visitor: &mut V, table: &'s Table<'s>) {
    each(&table.caption, |caption| visitor.visit_text(caption));
    each(&table.unit, |unit| visitor.visit_text(unit));
    each(&table.rows, |row| each(row, |cell| visitor.visit_text(cell)));
    each(&table.interruptions, |noise| visitor.visit_noise(noise));
}

/// Visits the words.
pub fn walk_noise<'s, V: Visit<'s> + ?Sized>(visitor: &mut V, noise: &'s Noise<'s>) {
    visitor.visit_text(&noise.text);
}

/// Visits the words and the dates in them.
pub fn walk_matter<'s, V: Visit<'s> + ?Sized>(visitor: &mut V, matter: &'s Matter<'s>) {
    visitor.visit_text(&matter.text);
    each(&matter.periods, |period| visitor.visit_period(period));
}

/// Visits subject, holder, level, changes, completions, ranks and parts. The metric's period is not visited: it may
/// stand in an earlier sentence, and is among the facts of the text that it stands in.
pub fn walk_metric<'s, V: Visit<'s> + ?Sized>(visitor: &mut V, metric: &'s Metric<'s>) {
    each(&metric.subject, |subject| visitor.visit_text(subject));
    each(&metric.holder, |holder| visitor.visit_text(holder));
    each(&metric.quantity, |quantity| visitor.visit_quantity(quantity));
    each(&metric.changes, |change| visitor.visit_change(change));
    each(&metric.completions, |completion| visitor.visit_completion(completion));
    each(&metric.ranks, |rank| visitor.visit_rank(rank));
    each(&metric.parts, |part| visitor.visit_metric(part));
}

/// Does nothing: a quantity has no children.
pub fn walk_quantity<'s, V: Visit<'s> + ?Sized>(_visitor: &mut V, _quantity: &'s Quantity<'s>) {}

/// Visits the basis and the amount.
pub fn walk_change<'s, V: Visit<'s> + ?Sized>(visitor: &mut V, change: &'s Change<'s>) {
    each(&change.basis, |basis| visitor.visit_basis(basis));
    each(&change.amount, |amount| visitor.visit_quantity(amount));
}

/// Visits the words. The period named in them is not visited: it is among the facts of the same text.
pub fn walk_basis<'s, V: Visit<'s> + ?Sized>(visitor: &mut V, basis: &'s Basis<'s>) {
    visitor.visit_text(&basis.text);
}

/// Visits the plan and the share.
pub fn walk_completion<'s, V: Visit<'s> + ?Sized>(visitor: &mut V, completion: &'s Completion<'s>) {
    each(&completion.of, |plan| visitor.visit_text(plan));
    visitor.visit_quantity(&completion.share);
}

/// Visits the scope and the subject.
pub fn walk_rank<'s, V: Visit<'s> + ?Sized>(visitor: &mut V, rank: &'s Rank<'s>) {
    each(&rank.scope, |scope| visitor.visit_text(scope));
    each(&rank.subject, |subject| visitor.visit_text(subject));
}

/// Visits the words.
pub fn walk_period<'s, V: Visit<'s> + ?Sized>(visitor: &mut V, period: &'s Period<'s>) {
    visitor.visit_text(&period.text);
}

/// Does nothing: words have no children.
pub fn walk_text<'s, V: Visit<'s> + ?Sized>(_visitor: &mut V, _text: &'s Text<'s>) {}

/// Calls `visit` for every member of a list or of an option.
fn each<'s, T: 's>(members: impl IntoIterator<Item = &'s T>, visit: impl FnMut(&'s T)) {
    members.into_iter().for_each(visit);
}
