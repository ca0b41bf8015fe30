//! The text of one document as pieces that are never cut, and the tree of what holds them.
//!
//! Takes a document of a report, gives its pieces in the order of the source, each measured once, and
//! branches and groups that are ranges of pieces.
//!
//! ```text
//! branch = heading? group* branch*                 a document or section
//! group  = paragraph | list | item | table | piece
//! piece  = heading | sentence | row | clause
//! ```

use alloc::{sync::Arc, vec::Vec};
use core::ops::Range;

use super::Chunks;
use crate::{
    Block, Document, Item, List, MatterKind, Paragraph, Report, Section, Span, Table, Text,
    text::{
        chars::{is_comma, is_semicolon, is_space},
        sentence::first_outside,
    },
};

/// What a piece is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// A heading with its marker.
    Heading,
    /// A sentence, with the lead before it.
    Sentence,
    /// A sentence of an item; the first has the item's marker.
    Item,
    /// A row of a table, its caption or its unit line.
    Row,
}

/// A stretch of text that is never cut.
#[derive(Clone, Copy, Debug)]
pub(super) struct Piece {
    pub(super) span: Span,
    pub(super) part: Part,
    /// The number of the item it is of.
    pub(super) item: Option<u32>,
    /// The number of the article it is of.
    pub(super) article: Option<u32>,
    /// For a row behind the first of its table: how many pieces before it the table begins with
    /// caption, unit line and first row, and how many those are.
    pub(super) head: Option<(u32, u32)>,
    /// The size of all that stands before it, gaps between pieces counted.
    before: u128,
    /// The same with the piece itself.
    behind: u128,
    /// The sizes of the gaps before it alone.
    gaps: u128,
}

/// Several pieces that belong together: a paragraph, an item, a table, or a single piece.
#[derive(Debug)]
pub(super) struct Group {
    pub(super) pieces: Range<usize>,
    /// What it is cut into where it does not fit; empty for a single piece.
    pub(super) parts: Vec<Group>,
    /// Whether it is cut only where it does not fit alone.
    pub(super) whole: bool,
    /// Whether its last piece introduces the group behind it.
    pub(super) introduces: bool,
}

/// A document or a section.
#[derive(Debug)]
pub(super) struct Branch<'r> {
    /// The section itself, last, and those around it; none for a document.
    pub(super) sections: Arc<[&'r Section<'r>]>,
    /// All of its pieces.
    pub(super) pieces: Range<usize>,
    /// Those of its own text: behind its heading, before its first child.
    pub(super) own: Range<usize>,
    pub(super) groups: Vec<Group>,
    pub(super) children: Vec<Branch<'r>>,
    /// Whether it is an article (第…条), which is one thing with what stands below it.
    pub(super) article: bool,
    /// The size of the smallest text in it: its own, or of a section below it.
    pub(super) smallest: u128,
    /// Whether it can be a chunk: it holds text below its heading, or several headings.
    pub(super) is_something: bool,
}

/// A document, laid out.
#[derive(Debug)]
pub(super) struct Draft<'r> {
    pub(super) report: &'r Report<'r>,
    pub(super) source: &'r str,
    pub(super) document: &'r Document<'r>,
    pub(super) pieces: Vec<Piece>,
    pub(super) root: Branch<'r>,
    /// Noise between and inside of its pieces, in order.
    pub(super) noise: Vec<Span>,
    /// Lines of front and back matter, in order.
    pub(super) matter: Vec<Span>,
    pub(super) number: Option<&'r Text<'r>>,
    pub(super) date: Option<&'r Text<'r>>,
}

/// What a chunk is made of: pieces of text, or lines of front and back matter, by their places in the
/// draft.
#[derive(Clone, Debug)]
pub(super) enum What {
    /// Pieces, with the head of a table to be repeated before them.
    Pieces(Option<Range<usize>>, Range<usize>),
    /// Lines of matter.
    Matter(Range<usize>),
}

impl What {
    /// Its pieces, without what is repeated; none for matter.
    pub(super) fn pieces(&self) -> Range<usize> {
        match self {
            Self::Pieces(_, pieces) => pieces.clone(),
            Self::Matter(_) => 0..0,
        }
    }
}

impl<'r> Draft<'r> {
    pub(super) fn of<F: Fn(&str) -> usize>(
        report: &'r Report<'r>,
        source: &'r str,
        document: &'r Document<'r>,
        chunks: &Chunks<F>,
    ) -> Self {
        let mut writer = Writer {
            report,
            source,
            max: if chunks.clauses { chunks.max } else { usize::MAX },
            size: &chunks.size,
            joint: (chunks.size)("\n"),
            pieces: Vec::new(),
            noise: Vec::new(),
            matter: Vec::new(),
            number: None,
            date: None,
            begin: None,
            item: None,
            article: None,
        };
        let groups = writer.blocks(&document.blocks);
        let root = writer.branch(0, Arc::from([]), groups, &document.sections, false);
        let Writer { pieces, mut noise, matter, number, date, .. } = writer;
        // Noise inside of a paragraph is met behind its sentences.
        noise.sort_unstable();
        Self { report, source, document, pieces, root, noise, matter, number, date }
    }

    /// The size of some pieces together.
    pub(super) fn size(&self, pieces: &Range<usize>) -> u128 {
        size(&self.pieces, pieces)
    }

    /// The size of some pieces without the gaps between them.
    pub(super) fn bare_size(&self, pieces: &Range<usize>) -> u128 {
        let within = self.pieces.get(pieces.clone()).unwrap_or_default();
        let Some((first, last)) = within.first().zip(within.last()) else { return 0 };
        size(&self.pieces, pieces).saturating_sub(last.gaps.saturating_sub(first.gaps))
    }
}

fn size(pieces: &[Piece], range: &Range<usize>) -> u128 {
    let within = pieces.get(range.clone()).unwrap_or_default();
    let Some((first, last)) = within.first().zip(within.last()) else { return 0 };
    last.behind.saturating_sub(first.before)
}

/// Lays pieces down, one behind the other.
struct Writer<'r, 'f, F> {
    report: &'r Report<'r>,
    source: &'r str,
    /// Sentences larger than this are cut between their clauses.
    max: usize,
    size: &'f F,
    /// The size of a line break, which stands between two lines of a chunk.
    joint: usize,
    pieces: Vec<Piece>,
    noise: Vec<Span>,
    matter: Vec<Span>,
    number: Option<&'r Text<'r>>,
    date: Option<&'r Text<'r>>,
    /// Where the next piece begins, if a marker or lead stands before it.
    begin: Option<u32>,
    item: Option<u32>,
    article: Option<u32>,
}

impl<'r, F: Fn(&str) -> usize> Writer<'r, '_, F> {
    fn at(&self) -> usize {
        self.pieces.len()
    }

    fn section(&mut self, section: &'r Section<'r>, around: &[&'r Section<'r>]) -> Branch<'r> {
        let from = self.at();
        let marker = section.heading.marker();
        let is_article = marker.is_some_and(|marker| marker.family.is_article());
        let article = self.article;
        if is_article {
            self.article = marker.map(|marker| marker.ordinal);
        }
        self.piece(section.heading.span, Part::Heading);
        let sections = around.iter().copied().chain([section]).collect();
        let groups = self.blocks(&section.blocks);
        let branch = self.branch(from, sections, groups, &section.sections, is_article);
        self.article = article;
        branch
    }

    fn branch(
        &mut self,
        from: usize,
        sections: Arc<[&'r Section<'r>]>,
        groups: Vec<Group>,
        below: &'r [Section<'r>],
        article: bool,
    ) -> Branch<'r> {
        let own = groups.first().map_or(self.at(), |group| group.pieces.start)..self.at();
        let children: Vec<_> = below.iter().map(|child| self.section(child, &sections)).collect();
        let own_size = size(&self.pieces, &own);
        let own_size = (!own.is_empty() || children.is_empty()).then_some(own_size);
        let smallest = children.iter().map(|child| child.smallest).chain(own_size).min();
        Branch {
            pieces: from..self.at(),
            is_something: !own.is_empty()
                || children.len() > 1
                || children.iter().any(|child| child.is_something),
            smallest: smallest.unwrap_or(0),
            sections,
            own,
            groups,
            children,
            article,
        }
    }

    fn blocks(&mut self, blocks: &'r [Block<'r>]) -> Vec<Group> {
        let mut groups: Vec<Group> = Vec::new();
        let mut behind_paragraph = false;
        for block in blocks {
            match block {
                Block::Paragraph(paragraph) => groups.extend(self.paragraph(paragraph)),
                Block::List(list) => {
                    if let Some(before) = groups.last_mut().filter(|_| behind_paragraph) {
                        introduce(before);
                    }
                    groups.extend(self.list(list));
                }
                Block::Table(table) => groups.extend(self.table(table)),
                Block::Noise(noise) => self.noise.push(noise.span()),
                Block::Matter(matter) => {
                    self.matter.push(matter.span());
                    match matter.kind {
                        MatterKind::DocumentNumber => {
                            self.number = self.number.or(Some(matter.text()));
                        }
                        MatterKind::Date => self.date = self.date.or(Some(matter.text())),
                        _ => {}
                    }
                }
            }
            behind_paragraph = matches!(block, Block::Paragraph(_));
        }
        groups
    }

    fn paragraph(&mut self, paragraph: &'r Paragraph<'r>) -> Option<Group> {
        let part = if self.item.is_some() { Part::Item } else { Part::Sentence };
        let mut parts = Vec::new();
        for passage in &paragraph.passages {
            if let Some(lead) = passage.lead() {
                self.begin = self.begin.or(Some(lead.span.start));
            }
            for sentence in &passage.sentences {
                parts.extend(self.sentence(sentence.span, part));
            }
            if passage.sentences.is_empty() {
                parts.push(self.piece(passage.span, part));
            }
        }
        self.noise.extend(paragraph.interruptions().iter().map(|noise| noise.span()));
        Group::of(parts, false)
    }

    /// A sentence, or its clauses where it is too large.
    fn sentence(&mut self, span: Span, part: Part) -> Vec<Group> {
        let start = self.begin.map_or(span.start, |begin| begin.min(span.start));
        let whole = Span::new(start, span.end);
        if self.max == usize::MAX || self.measure(whole) <= self.max {
            return [self.piece(span, part)].into();
        }
        let ends = |c| is_comma(c) || is_semicolon(c);
        let mut clauses: Vec<Span> = Vec::new();
        let mut rest = whole;
        while let Some(end) = first_outside(rest.of_source(self.source), ends) {
            let mark = rest.of_source(self.source).get(end..).and_then(|text| text.chars().next());
            let length = Span::of(0..end + mark.map_or(0, char::len_utf8)).end;
            let at = rest.start.saturating_add(length);
            // Clauses are put together as far as they fit, so that a chunk is not a clause.
            let joined = clauses.last().map(|last| Span::new(last.start, at));
            match joined.filter(|&joined| self.measure(joined) <= self.max) {
                Some(joined) => {
                    clauses.pop();
                    clauses.push(joined);
                }
                None => clauses.push(Span::new(rest.start, at)),
            }
            rest = Span::new(at, rest.end);
        }
        if !rest.of_source(self.source).trim().is_empty() {
            clauses.push(rest);
        }
        self.begin = None;
        clauses.into_iter().map(|clause| self.piece(clause, part)).collect()
    }

    fn list(&mut self, list: &'r List<'r>) -> Option<Group> {
        let items: Vec<_> = list.items.iter().map(|item| self.item(item)).collect();
        Group::of(items, false)
    }

    fn item(&mut self, item: &'r Item<'r>) -> Group {
        let from = self.at();
        let around = self.item;
        // Of nested lists the outermost counts.
        self.item = around.or(Some(item.ordinal));
        self.begin = self.begin.or(Some(item.span.start));
        let mut parts = Vec::new();
        // A date or a signature behind its lead is no part of what follows.
        let first = item.blocks.iter().find(|block| !matches!(block, Block::Noise(_)));
        if matches!(first, Some(Block::Matter(_))) {
            let end = item.lead().map_or(item.marker.span.end, |lead| lead.span.end);
            parts.push(self.piece(Span::new(item.span.start, end), Part::Item));
        }
        parts.extend(self.blocks(&item.blocks));
        let group = match Group::of(parts, true) {
            Some(group) => group,
            None => self.piece(item.span, Part::Item),
        };
        self.item = around;
        Group { pieces: from..self.at(), ..group }
    }

    fn table(&mut self, table: &'r Table<'r>) -> Option<Group> {
        let from = self.at();
        let mut lines: Vec<Span> = table
            .rows()
            .filter_map(|cells| {
                let (first, last) = (cells.first()?, cells.last()?);
                Some(Span::new(first.span.start, last.span.end))
            })
            .collect();
        let first_row = lines.first().copied();
        let named = [table.caption(), table.unit()].into_iter().flatten().map(|line| line.span);
        lines.extend(named.clone());
        lines.sort_unstable();
        // A unit line may stand behind the first row.
        let head_end = first_row.into_iter().chain(named).max()?;
        let (mut head, mut parts) = (Vec::new(), Vec::new());
        for line in lines {
            let back = self.at() - from;
            let part = self.piece(line, Part::Row);
            if line <= head_end {
                head.push(part);
                continue;
            }
            if let Some(row) = self.pieces.last_mut() {
                let length = u32::try_from(head.len()).ok();
                row.head = u32::try_from(back).ok().zip(length);
            }
            parts.push(part);
        }
        self.noise.extend(table.interruptions().iter().map(|noise| noise.span()));
        // Caption, unit line and first row stay with the row behind them.
        let first_row = (!parts.is_empty()).then(|| parts.remove(0));
        head.extend(first_row);
        let opening = Group::of(head, false);
        Group::of(opening.into_iter().chain(parts).collect(), false)
    }

    /// Lays one piece down, with the marker or lead that waits for it.
    fn piece(&mut self, span: Span, part: Part) -> Group {
        let start = self.begin.take().map_or(span.start, |begin| begin.min(span.start));
        let words = span.of_source(self.source);
        let behind = words.len() - words.trim_end_matches(is_space).len();
        let end = span.end.saturating_sub(Span::of(0..behind).end).max(start);
        let span = Span::new(start, end);
        let gap = self.between(start) as u128;
        let (behind, gaps) = self.pieces.last().map_or((0, 0), |last| (last.behind, last.gaps));
        let before = behind.saturating_add(gap);
        let at = self.at();
        self.pieces.push(Piece {
            span,
            part,
            item: self.item,
            article: self.article,
            head: None,
            before,
            behind: before.saturating_add(self.measure(span) as u128),
            gaps: gaps.saturating_add(gap),
        });
        Group { pieces: at..at + 1, parts: Vec::new(), whole: true, introduces: false }
    }

    /// The size of what stands between the last piece and one that begins at `start`: space of the
    /// same line, or a line break.
    fn between(&self, start: u32) -> usize {
        let Some(last) = self.pieces.last() else { return 0 };
        let gap = Span::new(last.span.end.min(start), start).of_source(self.source);
        if gap.is_empty() {
            0
        } else if gap.contains(['\n', '\r', '\u{C}']) || !gap.trim_matches(is_space).is_empty() {
            self.joint
        } else {
            (self.size)(gap)
        }
    }

    fn measure(&self, span: Span) -> usize {
        (self.size)(&self.report.text(self.source, span))
    }
}

/// Marks the last piece of a group as one that introduces what follows.
fn introduce(group: &mut Group) {
    group.introduces = true;
    if let Some(last) = group.parts.last_mut() {
        introduce(last);
    }
}

impl Group {
    /// A group of `parts`; none where there are none.
    fn of(parts: Vec<Self>, whole: bool) -> Option<Self> {
        let pieces = parts.first()?.pieces.start..parts.last()?.pieces.end;
        Some(Self { pieces, parts, whole, introduces: false })
    }
}
