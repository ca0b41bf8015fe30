//! The tree under check as flat lists, so that it is walked once.

use alloc::vec::Vec;

use super::marks::Scan;
use crate::{
    Document, Event, Leaf, LeafKind, Matter, Metric, Node, Quantity, Report, Section, Sentence,
    Span,
};

/// What checks ask a tree for, each list in the order of the source.
#[derive(Default)]
pub(super) struct Pieces<'r> {
    /// Documents, sections, paragraphs, lists, items, tables and lines, entered and left.
    events: Vec<Event<'r, 'r>>,
    /// How many of those there are up to the end of each document.
    ends: Vec<usize>,
    pub(super) sections: Vec<Placed<'r>>,
    pub(super) told: Vec<Told<'r>>,
    pub(super) matter: Vec<&'r Matter<'r>>,
    /// The leaves without noise, cells and gaps.
    pub(super) leaves: Vec<Leaf>,
}

/// The figures of the sentences that tell some, those of a sentence in a row: a list for each would cost more than what is
/// asked of it.
#[derive(Default)]
pub(super) struct Figures<'r> {
    metrics: Vec<&'r Metric<'r>>,
    quantities: Vec<&'r Quantity<'r>>,
    /// How many of both there are up to the end of each sentence.
    ends: Vec<[usize; 2]>,
}

impl<'r> Figures<'r> {
    /// Adds those of a sentence, unless they are too many.
    fn add(&mut self, sentence: &'r Sentence<'r>) -> bool {
        let quantities = self.quantities.len();
        let facts = sentence.facts();
        facts.add_quantities(&mut self.quantities);
        let own = self.quantities.get_mut(quantities..).unwrap_or_default();
        own.sort_unstable_by_key(|quantity| quantity.span);
        if own.windows(2).any(|pair| matches!(pair, [one, next] if one.span == next.span)) {
            let mut own = self.quantities.split_off(quantities);
            own.dedup_by_key(|quantity| quantity.span);
            self.quantities.append(&mut own);
        }
        if self.quantities.len() - quantities > MOST_QUANTITIES {
            self.quantities.truncate(quantities);
            return false;
        }
        for metric in facts.metrics() {
            self.metrics.push(metric);
            self.metrics.extend(metric.parts());
        }
        self.ends.push([self.metrics.len(), self.quantities.len()]);
        true
    }
}

/// A section, and the place of the one around it among all sections.
#[derive(Clone, Copy)]
pub(super) struct Placed<'r> {
    pub(super) section: &'r Section<'r>,
    pub(super) around: Option<usize>,
}

/// A sentence of a paragraph that tells a figure or a period, with what stands around it.
pub(super) struct Told<'r> {
    pub(super) sentence: &'r Sentence<'r>,
    pub(super) document: &'r Document<'r>,
    /// The place of the innermost section around it.
    pub(super) section: Option<usize>,
    /// Where its paragraph stands.
    pub(super) paragraph: Span,
    pub(super) in_item: bool,
    /// Its metrics, the parts behind their wholes.
    pub(super) metrics: &'r [&'r Metric<'r>],
    /// Its quantities, in the order of the source.
    pub(super) quantities: &'r [&'r Quantity<'r>],
    /// Which characters stand in it, of those that are sought for; see [`hints`](super::marks::hints).
    hints: u64,
}

impl<'r> Told<'r> {
    /// The metric whose value a quantity of the sentence is.
    pub(super) fn metric_of(&self, quantity: &Quantity<'_>) -> Option<&'r Metric<'r>> {
        let is_on =
            |metric: &Metric<'_>| metric.quantity().is_some_and(|own| own.span == quantity.span);
        self.metrics.iter().copied().find(|metric| is_on(metric))
    }

    /// Whether one of some characters stands in the sentence.
    pub(super) const fn holds(&self, hints: u64) -> bool {
        self.hints & hints != 0
    }
}

/// A sentence with more is a table whose lines ran together; nobody adds it up.
const MOST_QUANTITIES: usize = 120;

/// Those of a sorted list that begin in a stretch.
pub(super) fn within<T>(list: &[T], span: Span, of: impl Fn(&T) -> Span) -> &[T] {
    let from = list.partition_point(|one| of(one).start < span.start);
    let to = list.partition_point(|one| of(one).start < span.end);
    list.get(from..to).unwrap_or_default()
}

/// Whether the words of a leaf are the author's: a title, heading, lead or sentence.
pub(super) const fn is_own(leaf: &Leaf) -> bool {
    matches!(leaf.kind, LeafKind::Title | LeafKind::Heading | LeafKind::Lead | LeafKind::Sentence)
}

/// The leaf of a sorted list that holds an offset.
pub(super) fn around(leaves: &[Leaf], at: u32) -> Option<&Leaf> {
    let behind = leaves.partition_point(|leaf| leaf.span.start <= at);
    leaves.get(behind.checked_sub(1)?).filter(|leaf| at < leaf.span.end)
}

impl<'r> Pieces<'r> {
    /// The steps of the walk through the document of this place.
    pub(super) fn events_of(&self, document: usize) -> &[Event<'r, 'r>] {
        let end = |document: usize| self.ends.get(document).copied();
        let start = document.checked_sub(1).and_then(end).unwrap_or(0);
        self.events.get(start..end(document).unwrap_or(start)).unwrap_or_default()
    }

    /// The pieces of a tree, and the figures that they do not have yet.
    pub(super) fn of(report: &'r Report<'r>) -> (Self, Figures<'r>) {
        let (mut pieces, mut figures) = (Self::default(), Figures::default());
        let mut leaves = report.leaves();
        leaves
            .retain(|leaf| !matches!(leaf.kind, LeafKind::Noise | LeafKind::Gap | LeafKind::Cell));
        pieces.leaves = leaves;
        pieces.walk(report, &mut figures);
        (pieces, figures)
    }

    /// The same pieces, each sentence with its figures.
    pub(super) fn telling(mut self, figures: &'r Figures<'r>) -> Self {
        let [mut metrics, mut quantities] = [0, 0];
        for (told, &ends) in self.told.iter_mut().zip(&figures.ends) {
            told.metrics = figures.metrics.get(metrics..ends[0]).unwrap_or_default();
            told.quantities = figures.quantities.get(quantities..ends[1]).unwrap_or_default();
            [metrics, quantities] = ends;
        }
        self
    }

    /// Tells each sentence which characters stand in it.
    pub(super) fn hint(&mut self, scan: &Scan) {
        for (bit, places) in scan.hinted() {
            let mut told = self.told.iter_mut().peekable();
            for &at in places {
                while told.next_if(|told| told.sentence.span.end <= at).is_some() {}
                if let Some(told) = told.peek_mut().filter(|told| told.sentence.span.start <= at) {
                    told.hints |= bit;
                }
            }
        }
    }

    fn walk(&mut self, report: &'r Report<'r>, figures: &mut Figures<'r>) {
        let mut around = Around::default();
        let mut events = report.events();
        while let Some(event) = events.next() {
            match event {
                Event::Enter(Node::Sentence(sentence)) => {
                    events.skip_children();
                    self.told.extend(around.told(sentence, figures));
                    continue;
                }
                Event::Enter(Node::Document(entered)) => around.document = Some(entered),
                Event::Enter(Node::Section(section)) => {
                    let outer = around.sections.last().copied();
                    around.sections.push(self.sections.len());
                    self.sections.push(Placed { section, around: outer });
                }
                Event::Leave(Node::Section(_)) => {
                    around.sections.pop();
                }
                Event::Enter(Node::Paragraph(entered)) => around.paragraph = entered.span,
                Event::Enter(Node::Item(_)) => around.items += 1,
                Event::Leave(Node::Item(_)) => around.items = around.items.saturating_sub(1),
                // A line in an item is of the item.
                Event::Enter(Node::Matter(matter)) if around.items == 0 => self.matter.push(matter),
                _ => {}
            }
            match event {
                Event::Enter(Node::Title(_) | Node::Lead(_)) => events.skip_children(),
                Event::Leave(Node::Title(_) | Node::Lead(_))
                | Event::Enter(Node::Passage(_))
                | Event::Leave(Node::Passage(_) | Node::Sentence(_)) => {}
                _ => self.events.push(event),
            }
            match event {
                Event::Enter(Node::Heading(_) | Node::Table(_) | Node::Matter(_)) => {
                    events.skip_children();
                }
                Event::Leave(Node::Document(_)) => self.ends.push(self.events.len()),
                _ => {}
            }
        }
    }
}

/// What stands around the place of a walk.
#[derive(Default)]
struct Around<'r> {
    document: Option<&'r Document<'r>>,
    /// The places of the sections that are open.
    sections: Vec<usize>,
    paragraph: Span,
    /// How many items are open.
    items: usize,
}

impl<'r> Around<'r> {
    /// A sentence that tells something.
    fn told(&self, sentence: &'r Sentence<'r>, figures: &mut Figures<'r>) -> Option<Told<'r>> {
        let document = self.document.filter(|_| !sentence.facts().is_empty())?;
        figures.add(sentence).then(|| Told {
            sentence,
            document,
            section: self.sections.last().copied(),
            paragraph: self.paragraph,
            in_item: self.items > 0,
            metrics: &[],
            quantities: &[],
            hints: 0,
        })
    }
}
