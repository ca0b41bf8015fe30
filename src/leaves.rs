//! The leaves of the tree, which tile the source.

use alloc::vec::Vec;
use core::{cmp::Reverse, mem};

use crate::{
    Document, Heading, Lead, Marker, Matter, Noise, Report, Sentence, SeriesMarker, Span, Table,
    Text, visit::Visit,
};

impl Report<'_> {
    /// The leaves of the tree, in the order of the source, none empty: every byte of the source
    /// belongs to exactly one. A leaf that another stands inside of (a page number in the middle of
    /// a sentence) comes in several pieces.
    ///
    /// # Examples
    /// ```
    /// let source = "一、总体情况。\n全年接件 1200 件。\n";
    /// let report = gongwen::parse(source);
    /// let again: String =
    ///     report.leaves().iter().map(|leaf| leaf.span.of_source(source)).collect();
    /// assert_eq!(again, source);
    /// ```
    #[must_use]
    pub fn leaves(&self) -> Vec<Leaf> {
        let mut found = Leaves::default();
        found.visit_report(self);
        found.tile(self.documents.last().map_or(0, |document| document.span.end), |_| true)
    }
}

/// A piece of the source that is a node without children, or stands between two of them.
///
/// # Examples
/// ```
/// let source = "一、总则\n";
/// let report = gongwen::parse(source);
/// let pieces: Vec<&str> =
///     report.leaves().iter().map(|leaf| leaf.span.of_source(source)).collect();
/// assert_eq!(pieces, ["一、", "总则", "\n"]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Leaf {
    /// The piece.
    pub span: Span,
    /// What it is.
    pub kind: LeafKind,
}

/// What a leaf is.
///
/// # Examples
/// ```
/// use gongwen::LeafKind;
///
/// let report = gongwen::parse("一、总则\n");
/// let kinds: Vec<_> = report.leaves().iter().map(|leaf| leaf.kind).collect();
/// assert_eq!(kinds, [LeafKind::Marker, LeafKind::Heading, LeafKind::Gap]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum LeafKind {
    /// The title of a document.
    Title,
    /// The marker of a heading.
    Marker,
    /// The title of a heading, without its stop.
    Heading,
    /// The marker of an item.
    SeriesMarker,
    /// A lead with its stop.
    Lead,
    /// A sentence with its stop, or what is left of it beside its lead.
    Sentence,
    /// The caption of a table.
    Caption,
    /// The unit line of a table.
    Unit,
    /// A cell of a table.
    Cell,
    /// Text that is no part of the report.
    Noise,
    /// A line of front or back matter.
    Matter,
    /// What stands between: space, the stop behind a heading's title, the brackets of an entry's title
    /// (【概况】), markup around a marker, rules of a table.
    Gap,
}

/// The nodes without children, as the walk meets them.
#[derive(Default)]
pub(crate) struct Leaves(Vec<Leaf>);

impl Leaves {
    /// Makes room for so many.
    pub(crate) fn with_room(leaves: usize) -> Self {
        Self(Vec::with_capacity(leaves))
    }

    pub(crate) fn push(&mut self, span: Span, kind: LeafKind) {
        self.0.push(Leaf { span, kind });
    }

    /// Cuts leaves that others stand inside of, and fills what is between with gaps, up to the end
    /// of the source; gives those of the kinds that are wanted.
    pub(crate) fn tile(mut self, end: u32, wanted: impl Fn(LeafKind) -> bool) -> Vec<Leaf> {
        // Outer before inner; nearly in order already, so the sort costs one pass.
        self.0.sort_by_key(|leaf| (leaf.span.start, Reverse(leaf.span.end)));
        let mut tiles =
            Tiles { tiles: Vec::with_capacity(self.0.len()), at: 0, open: Vec::new(), wanted };
        for leaf in self.0 {
            tiles.close_up_to(leaf.span.start);
            tiles.fill(leaf.span.start);
            tiles.open.push(leaf);
        }
        tiles.close_up_to(end);
        tiles.fill(end);
        tiles.tiles
    }
}

/// The leaves so far of the kinds that are wanted, where the last of any kind ends, and those that are open there,
/// outermost first.
struct Tiles<W> {
    tiles: Vec<Leaf>,
    at: u32,
    open: Vec<Leaf>,
    wanted: W,
}

impl<W: Fn(LeafKind) -> bool> Tiles<W> {
    /// Ends the open leaves that end at or before `start`.
    fn close_up_to(&mut self, start: u32) {
        while let Some(leaf) = self.open.last().copied() {
            if leaf.span.end > start {
                break;
            }
            self.fill(leaf.span.end);
            self.open.pop();
        }
    }

    /// Gives the bytes up to `to` to the innermost open leaf, or to a gap.
    fn fill(&mut self, to: u32) {
        if to > self.at {
            let span = Span::new(mem::replace(&mut self.at, to), to);
            let kind = self.open.last().map_or(LeafKind::Gap, |leaf| leaf.kind);
            if (self.wanted)(kind) {
                self.tiles.push(Leaf { span, kind });
            }
        }
    }
}

impl<'s> Visit<'s> for Leaves {
    fn visit_document(&mut self, document: &'s Document<'s>) {
        document.title.iter().for_each(|title| self.push(title.text.span, LeafKind::Title));
        document.blocks.iter().for_each(|block| self.visit_block(block));
        document.sections.iter().for_each(|section| self.visit_section(section));
    }

    fn visit_heading(&mut self, heading: &'s Heading<'s>) {
        heading.marker.iter().for_each(|marker| self.visit_marker(marker));
        heading.title.iter().for_each(|title| self.push(title.text.span, LeafKind::Heading));
    }

    fn visit_marker(&mut self, marker: &'s Marker) {
        self.push(marker.span, LeafKind::Marker);
    }

    fn visit_series_marker(&mut self, marker: &'s SeriesMarker) {
        self.push(marker.span, LeafKind::SeriesMarker);
    }

    fn visit_lead(&mut self, lead: &'s Lead<'s>) {
        self.push(lead.span, LeafKind::Lead);
    }

    fn visit_sentence(&mut self, sentence: &'s Sentence<'s>) {
        self.push(sentence.span, LeafKind::Sentence);
    }

    fn visit_table(&mut self, table: &'s Table<'s>) {
        let mut push = |text: &Text<'_>, kind| self.push(text.span, kind);
        table.around.caption.iter().for_each(|caption| push(caption, LeafKind::Caption));
        table.around.unit.iter().for_each(|unit| push(unit, LeafKind::Unit));
        table.rows.iter().flatten().for_each(|cell| push(cell, LeafKind::Cell));
        table.around.interruptions.iter().for_each(|noise| push(&noise.text, LeafKind::Noise));
    }

    fn visit_noise(&mut self, noise: &'s Noise<'s>) {
        self.push(noise.span(), LeafKind::Noise);
    }

    fn visit_matter(&mut self, matter: &'s Matter<'s>) {
        self.push(matter.span(), LeafKind::Matter);
    }
}
