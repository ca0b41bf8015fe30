//! The tree under check as flat lists, so that it is walked once.

use alloc::vec::Vec;

use super::marks::Scan;
use crate::{
    Document, Facts, Heading, Item, Lead, Leaf, LeafKind, List, Matter, Metric, Noise, Paragraph,
    Quantity, Report, Section, Sentence, SeriesMarker, Span, Table, Title,
    leaves::Leaves,
    lexicon::sought::Hints,
    visit::{self, Visit},
};

/// What checks ask a tree for, each list in the order of the source.
#[derive(Default)]
pub(super) struct Pieces<'r> {
    all: Vec<Piece<'r>>,
    /// How many of those there are up to the end of each document.
    ends: Vec<usize>,
    pub(super) sections: Vec<Placed<'r>>,
    pub(super) told: Vec<Told<'r>>,
    pub(super) matter: Vec<&'r Matter<'r>>,
    /// The leaves without noise, cells and gaps.
    pub(super) leaves: Vec<Leaf>,
}

/// A step of the walk through a document.
#[derive(Clone, Copy)]
pub(super) enum Piece<'r> {
    /// A section begins; its heading is the next piece.
    Section,
    Heading(&'r Heading<'r>),
    Paragraph(&'r Paragraph<'r>),
    /// A list begins; its items are the next pieces.
    List(&'r List<'r>),
    Item(&'r Item<'r>),
    ItemEnd,
    Table(&'r Table<'r>),
    /// Noise between paragraphs, or inside of the last one.
    Noise,
    Matter,
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
    /// Makes room for the figures of so many sentences.
    fn reserve(&mut self, sentences: usize) {
        self.metrics.reserve(sentences);
        self.quantities.reserve(sentences);
        self.ends.reserve(sentences);
    }

    /// Adds those of a sentence, unless they are too many.
    fn add(&mut self, facts: &'r Facts<'r>) -> bool {
        let quantities = self.quantities.len();
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

/// A sentence: of a paragraph, or a heading that is one, 2.建水闸21座。
#[derive(Clone, Copy)]
pub(super) struct Saying<'r> {
    pub(super) span: Span,
    /// Whether it is a heading.
    pub(super) heads: bool,
    facts: &'r Facts<'r>,
}

impl<'r> Saying<'r> {
    pub(super) const fn facts(&self) -> &'r Facts<'r> {
        self.facts
    }
}

/// A sentence that tells a figure or a period, with what stands around it.
pub(super) struct Told<'r> {
    pub(super) sentence: Saying<'r>,
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
    hints: Hints,
}

impl<'r> Told<'r> {
    /// The metric whose value a quantity of the sentence is.
    pub(super) fn metric_of(&self, quantity: &Quantity<'_>) -> Option<&'r Metric<'r>> {
        let is_on =
            |metric: &Metric<'_>| metric.quantity().is_some_and(|own| own.span == quantity.span);
        self.metrics.iter().copied().find(|metric| is_on(metric))
    }

    /// Whether one of some characters stands in the sentence.
    pub(super) const fn holds(&self, hints: Hints) -> bool {
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
    /// The pieces of the document of this place.
    pub(super) fn of_document(&self, document: usize) -> &[Piece<'r>] {
        let end = |document: usize| self.ends.get(document).copied();
        let start = document.checked_sub(1).and_then(end).unwrap_or(0);
        self.all.get(start..end(document).unwrap_or(start)).unwrap_or_default()
    }

    /// The pieces of a tree, and the figures that they do not have yet.
    pub(super) fn of(report: &'r Report<'r>) -> (Self, Figures<'r>) {
        let end = report.documents().last().map_or(0, |document| document.span.end);
        let mut walk = Walk::with_room(end as usize);
        walk.visit_report(report);
        let Walk { mut pieces, figures, leaves, .. } = walk;
        pieces.leaves = leaves
            .tile(end, |kind| !matches!(kind, LeafKind::Noise | LeafKind::Gap | LeafKind::Cell));
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
}

/// A walk through a tree: what it found, and what stands around its place.
#[derive(Default)]
struct Walk<'r> {
    pieces: Pieces<'r>,
    figures: Figures<'r>,
    leaves: Leaves,
    document: Option<&'r Document<'r>>,
    /// The place of the innermost section that is open.
    section: Option<usize>,
    paragraph: Span,
    /// How many items are open.
    items: usize,
}

impl Walk<'_> {
    /// A walk through a source of so many bytes. Room that is never used costs nothing, and lists that grow are copied.
    fn with_room(bytes: usize) -> Self {
        /// A leaf, a piece and a sentence that tells something stand in no less than so many bytes of most texts.
        const BYTES_A_LEAF: usize = 40;
        const BYTES_A_PIECE: usize = 60;
        const BYTES_A_TOLD: usize = 100;

        let mut walk = Self { leaves: Leaves::with_room(bytes / BYTES_A_LEAF), ..Self::default() };
        walk.pieces.all.reserve(bytes / BYTES_A_PIECE);
        walk.pieces.told.reserve(bytes / BYTES_A_TOLD);
        walk.figures.reserve(bytes / BYTES_A_TOLD);
        walk
    }
}

impl<'r> Walk<'r> {
    /// Takes down a sentence that tells something.
    fn told(&mut self, sentence: Saying<'r>) {
        let Some(document) = self.document.filter(|_| !sentence.facts.is_empty()) else { return };
        if self.figures.add(sentence.facts) {
            self.pieces.told.push(Told {
                sentence,
                document,
                section: self.section,
                paragraph: self.paragraph,
                in_item: self.items > 0,
                metrics: &[],
                quantities: &[],
                hints: 0,
            });
        }
    }
}

impl<'r> Visit<'r> for Walk<'r> {
    fn visit_document(&mut self, document: &'r Document<'r>) {
        self.document = Some(document);
        if let Some(title) = document.title() {
            self.leaves.push(title.text.span, LeafKind::Title);
        }
        document.blocks().iter().for_each(|block| self.visit_block(block));
        document.sections().iter().for_each(|section| self.visit_section(section));
        self.pieces.ends.push(self.pieces.all.len());
    }

    fn visit_section(&mut self, section: &'r Section<'r>) {
        let around = self.section.replace(self.pieces.sections.len());
        self.pieces.sections.push(Placed { section, around });
        self.pieces.all.push(Piece::Section);
        visit::walk_section(self, section);
        self.section = around;
    }

    fn visit_heading(&mut self, heading: &'r Heading<'r>) {
        self.pieces.all.push(Piece::Heading(heading));
        if let Some(marker) = heading.marker() {
            self.leaves.push(marker.span, LeafKind::Marker);
        }
        if let Some(title) = heading.title() {
            self.leaves.push(title.text.span, LeafKind::Heading);
            self.paragraph = heading.span;
            self.told(Saying { span: title.text.span, heads: true, facts: title.facts() });
        }
    }

    fn visit_title(&mut self, _: &'r Title<'r>) {}

    fn visit_paragraph(&mut self, paragraph: &'r Paragraph<'r>) {
        self.paragraph = paragraph.span;
        self.pieces.all.push(Piece::Paragraph(paragraph));
        visit::walk_paragraph(self, paragraph);
    }

    fn visit_lead(&mut self, lead: &'r Lead<'r>) {
        self.leaves.push(lead.span, LeafKind::Lead);
    }

    fn visit_sentence(&mut self, sentence: &'r Sentence<'r>) {
        self.leaves.push(sentence.span, LeafKind::Sentence);
        self.told(Saying { span: sentence.span, heads: false, facts: sentence.facts() });
    }

    fn visit_list(&mut self, list: &'r List<'r>) {
        self.pieces.all.push(Piece::List(list));
        visit::walk_list(self, list);
    }

    fn visit_item(&mut self, item: &'r Item<'r>) {
        self.items += 1;
        self.pieces.all.push(Piece::Item(item));
        visit::walk_item(self, item);
        self.pieces.all.push(Piece::ItemEnd);
        self.items -= 1;
    }

    fn visit_series_marker(&mut self, marker: &'r SeriesMarker) {
        self.leaves.push(marker.span, LeafKind::SeriesMarker);
    }

    fn visit_table(&mut self, table: &'r Table<'r>) {
        self.pieces.all.push(Piece::Table(table));
        if let Some(caption) = table.caption() {
            self.leaves.push(caption.span, LeafKind::Caption);
        }
        if let Some(unit) = table.unit() {
            self.leaves.push(unit.span, LeafKind::Unit);
        }
        table
            .interruptions()
            .iter()
            .for_each(|noise| self.leaves.push(noise.span(), LeafKind::Noise));
    }

    fn visit_noise(&mut self, noise: &'r Noise<'r>) {
        self.pieces.all.push(Piece::Noise);
        self.leaves.push(noise.span(), LeafKind::Noise);
    }

    fn visit_matter(&mut self, matter: &'r Matter<'r>) {
        self.pieces.all.push(Piece::Matter);
        self.leaves.push(matter.span(), LeafKind::Matter);
        // A line in an item is of the item.
        if self.items == 0 {
            self.pieces.matter.push(matter);
        }
    }
}
