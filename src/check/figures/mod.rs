//! Figures that contradict each other, the text, or arithmetic.
//!
//! Takes the metrics of the tree. What is hidden, a range or rough contradicts nothing.

mod amounts;
mod changes;
mod periods;
mod rows;
mod shares;

use alloc::vec::Vec;

use super::draft::Draft;
use crate::{Document, Event, Metric, Node, Quantity, Section, Sentence};

/// A sentence with what stands around it.
pub(super) struct Told<'r> {
    pub(super) sentence: &'r Sentence<'r>,
    pub(super) document: &'r Document<'r>,
    pub(super) sections: Vec<&'r Section<'r>>,
    /// Which paragraph it is of, counted through the report.
    pub(super) paragraph: usize,
    pub(super) in_item: bool,
    metrics: Vec<&'r Metric<'r>>,
    quantities: Vec<&'r Quantity<'r>>,
}

impl<'r> Told<'r> {
    /// Its metrics, the parts behind their wholes.
    pub(super) fn metrics(&self) -> &[&'r Metric<'r>] {
        &self.metrics
    }

    /// Its quantities, in the order of the source.
    pub(super) fn quantities(&self) -> &[&'r Quantity<'r>] {
        &self.quantities
    }
}

fn metrics<'r>(sentence: &'r Sentence<'r>) -> Vec<&'r Metric<'r>> {
    let mut flat = Vec::new();
    for metric in sentence.facts().metrics() {
        flat.push(metric);
        flat.extend(metric.parts());
    }
    flat
}

fn quantities<'r>(sentence: &'r Sentence<'r>) -> Vec<&'r Quantity<'r>> {
    let mut all: Vec<_> = sentence.facts().all_quantities().collect();
    all.sort_by_key(|quantity| quantity.span);
    all.dedup_by_key(|quantity| quantity.span);
    all
}

/// Whether two quantities are counted in one unit.
pub(super) fn same_unit(one: &Quantity<'_>, other: &Quantity<'_>) -> bool {
    one.unit.kind == other.unit.kind && one.unit.text() == other.unit.text()
}

pub(super) fn check(draft: &mut Draft<'_>) {
    let told = told(draft);
    amounts::check(draft, &told);
    changes::check(draft, &told);
    shares::check(draft, &told);
    periods::check(draft, &told);
    rows::check(draft, &told);
}

/// Every sentence that tells a figure, in order.
fn told<'r>(draft: &Draft<'r>) -> Vec<Told<'r>> {
    let report: &'r crate::Report<'r> = draft.report;
    let (mut found, mut sections, mut items) = (Vec::new(), Vec::new(), 0_usize);
    let (mut document, mut paragraph) = (None, 0);
    let mut events = report.events();
    while let Some(event) = events.next() {
        match event {
            Event::Enter(Node::Document(entered)) => document = Some(entered),
            Event::Enter(Node::Section(section)) => sections.push(section),
            Event::Leave(Node::Section(_)) => {
                sections.pop();
            }
            Event::Enter(Node::Item(_)) => items += 1,
            Event::Leave(Node::Item(_)) => items = items.saturating_sub(1),
            Event::Enter(Node::Paragraph(_)) => paragraph += 1,
            Event::Enter(Node::Sentence(sentence)) => {
                events.skip_children();
                if let Some(document) = document.filter(|_| !sentence.facts().is_empty()) {
                    found.push(Told {
                        sentence,
                        document,
                        sections: sections.clone(),
                        paragraph,
                        in_item: items > 0,
                        metrics: metrics(sentence),
                        quantities: quantities(sentence),
                    });
                }
            }
            Event::Enter(Node::Heading(_) | Node::Lead(_)) => events.skip_children(),
            _ => {}
        }
    }
    found
}
