//! Chunks (切片): a report cut into pieces for retrieval, each whole and with its path.
//!
//! Takes a parsed report with its source, gives [`Chunk`]s in the order of the source. `draft` lays the
//! text out as pieces that are never cut (a sentence, a row); `pack` decides which pieces make a
//! chunk; `parents` finds the section around each; `compose` gives the spans and the words.
//!
//! # The rules
//! - A chunk never holds parts of two sections. It may hold several whole ones: a subtree that fits, or
//!   small neighbours under one heading, see [`Chunks::min`].
//! - A sentence, a row, and an item or article that fits are never cut. An item or article that does
//!   not fit is cut between its sentences.
//! - The sentence that introduces a list stays with the first item. A heading without text of its own
//!   goes to the first text below it. A heading without any text below it is put together with its
//!   neighbours where they fit; otherwise it is in no chunk, for a chunk is never one heading alone.
//! - A table is cut between rows; each piece begins with caption, unit line and first row again.
//! - Titles of documents, front and back matter, noise and contents are in no chunk.
//!   [`Chunk::document`], [`number`](Chunk::number) and [`date`](Chunk::date) tell them.
//!
//! Every sentence, row and item of the report is in exactly one chunk.

mod compose;
mod draft;
mod options;
mod pack;
mod parents;
#[cfg(test)]
mod tests;

use alloc::{borrow::Cow, string::String, sync::Arc, vec, vec::Vec};

pub use options::{ChunkError, Chunks};

use crate::{Document, Report, Section, Span, Text};
use draft::Draft;

/// What a document says of itself, for all of its chunks.
#[derive(Clone, Copy, Debug)]
struct Origin<'r> {
    document: &'r Document<'r>,
    index: usize,
    number: Option<&'r Text<'r>>,
    date: Option<&'r Text<'r>>,
}

/// What a chunk holds.
///
/// # Examples
/// ```
/// use gongwen::chunk::{ChunkKind, Chunks};
///
/// let source = "第一条　为了规范管理，制定本办法。\n第二条　本办法自印发之日起施行。";
/// let report = gongwen::parse(source);
/// let chunk = report.chunks(source, &Chunks::new(400)?).next().unwrap();
/// assert_eq!((chunk.kind, chunk.numbers()), (ChunkKind::Article, Some((1, 2))));
/// # Ok::<(), gongwen::chunk::ChunkError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum ChunkKind {
    /// Running text, or text of several kinds.
    Text,
    /// Items of a list, with the sentence that introduces them.
    List,
    /// Rows of a table.
    Table,
    /// Articles (第…条) of a law or regulation.
    Article,
    /// Front and back matter; only where the caller [asks for it](Chunks::matter).
    Matter,
}

/// A piece of a report for an index, see [`Report::chunks`].
///
/// # Examples
/// ```
/// use gongwen::chunk::Chunks;
///
/// let source = "青河县2021年工作总结\n一、工作回顾\n（一）就业\n新增就业800人。\n（二）教育\n新建学校2所。";
/// let report = gongwen::parse(source);
/// let chunks: Vec<_> = report.chunks(source, &Chunks::new(24)?).collect();
/// assert_eq!(chunks[0].text(), "一、工作回顾\n（一）就业\n新增就业800人。");
/// assert_eq!(chunks[1].context(), "青河县2021年工作总结 ＞ 工作回顾 ＞ 教育");
/// assert_eq!(chunks[1].path().collect::<Vec<_>>(), ["工作回顾", "教育"]);
/// assert_eq!((chunks[1].previous(), chunks[1].following()), (Some(0), None));
/// # Ok::<(), gongwen::chunk::ChunkError>(())
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Chunk<'r> {
    /// Its place among the chunks of the report, from 0.
    pub index: usize,
    /// What it holds.
    pub kind: ChunkKind,
    /// The size of its text, as the caller measures.
    pub size: usize,
    /// Whether it is larger than the caller's `max`: one sentence or row that is never cut.
    pub oversize: bool,
    source: &'r str,
    origin: Origin<'r>,
    sections: Arc<[&'r Section<'r>]>,
    spans: Vec<Span>,
    text: Cow<'r, str>,
    numbers: Option<(u32, u32)>,
    continued: bool,
    parent: Option<usize>,
    previous: Option<usize>,
    following: Option<usize>,
}

impl<'r> Chunk<'r> {
    /// Where it stands in the source: several spans where noise, a page break or matter lies
    /// between, and where the head of a table is repeated.
    #[must_use]
    pub fn spans(&self) -> &[Span] {
        &self.spans
    }

    /// Its words without wraps and page numbers, as [`Report::text`] gives them, a line for each
    /// heading, paragraph and row.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The same, owned or borrowed from the source.
    #[must_use]
    pub fn into_text(self) -> Cow<'r, str> {
        self.text
    }

    /// The document it is of.
    #[must_use]
    pub const fn document(&self) -> &'r Document<'r> {
        self.origin.document
    }

    /// Which of the report's documents that is, from 0.
    #[must_use]
    pub const fn document_index(&self) -> usize {
        self.origin.index
    }

    /// The number of the document (发文字号): `青政办〔2021〕7号`.
    #[must_use]
    pub const fn number(&self) -> Option<&'r Text<'r>> {
        self.origin.number
    }

    /// The line that dates the document (成文日期).
    #[must_use]
    pub const fn date(&self) -> Option<&'r Text<'r>> {
        self.origin.date
    }

    /// The sections around it, outermost first. Of a chunk of several whole sections, those around
    /// them all.
    #[must_use]
    pub fn sections(&self) -> &[&'r Section<'r>] {
        &self.sections
    }

    /// The titles of the sections around it, outermost first; for a section without one, its marker.
    pub fn path(&self) -> impl Iterator<Item = &'r str> {
        path(&self.sections, self.source)
    }

    /// One line that says where the text is from, to be put before it in an index: the document's
    /// title and the path, with ` ＞ ` between; empty where there is neither.
    #[must_use]
    pub fn context(&self) -> String {
        let title = Some(self.origin.document.title_text()).filter(|title| !title.is_empty());
        let mut line = String::new();
        for name in title.into_iter().chain(self.path()) {
            if !line.is_empty() {
                line.push_str(" ＞ ");
            }
            line.push_str(name);
        }
        line
    }

    /// The numbers of its first and its last item or article.
    #[must_use]
    pub const fn numbers(&self) -> Option<(u32, u32)> {
        self.numbers
    }

    /// Whether it begins inside of an item or article that the chunk before it opened.
    #[must_use]
    pub const fn is_continued(&self) -> bool {
        self.continued
    }

    /// The place of its parent among [`ChunkIter::parents`]; `None` where no section around it is
    /// small enough, or it is all of them.
    #[must_use]
    pub const fn parent(&self) -> Option<usize> {
        self.parent
    }

    /// The index of the chunk before it in the same document.
    #[must_use]
    pub const fn previous(&self) -> Option<usize> {
        self.previous
    }

    /// The index of the chunk behind it in the same document.
    #[must_use]
    pub const fn following(&self) -> Option<usize> {
        self.following
    }
}

fn path<'r>(sections: &[&'r Section<'r>], source: &'r str) -> impl Iterator<Item = &'r str> {
    sections.iter().map(move |section| match section.heading.marker() {
        Some(marker) if section.title().is_empty() => marker.span.of_source(source).trim(),
        _ => section.title(),
    })
}

/// A section that holds several chunks: what to give a reader who found one of them (small to big).
///
/// # Examples
/// ```
/// use gongwen::chunk::Chunks;
///
/// let source = "一、工作回顾\n（一）就业\n新增就业800人。\n（二）教育\n新建学校2所。";
/// let report = gongwen::parse(source);
/// let chunks = report.chunks(source, &Chunks::new(20)?.parent_max(100));
/// assert_eq!(chunks.parents()[0].text(), source);
/// assert_eq!(chunks.parents()[0].children(), [0, 1]);
/// # Ok::<(), gongwen::chunk::ChunkError>(())
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ParentChunk<'r> {
    report: &'r Report<'r>,
    source: &'r str,
    document: &'r Document<'r>,
    sections: Arc<[&'r Section<'r>]>,
    /// What it fills, noise included.
    stretches: Vec<Span>,
    spans: Vec<Span>,
    children: Vec<usize>,
}

impl<'r> ParentChunk<'r> {
    /// Where it stands in the source.
    #[must_use]
    pub fn spans(&self) -> &[Span] {
        &self.spans
    }

    /// Its words without wraps and page numbers; put together at each call.
    #[must_use]
    pub fn text(&self) -> Cow<'r, str> {
        compose::text(self.report, self.source, &self.stretches)
    }

    /// The document it is of.
    #[must_use]
    pub const fn document(&self) -> &'r Document<'r> {
        self.document
    }

    /// The section itself, last, and those around it; none for a whole document.
    #[must_use]
    pub fn sections(&self) -> &[&'r Section<'r>] {
        &self.sections
    }

    /// The indices of the chunks whose parent it is.
    #[must_use]
    pub fn children(&self) -> &[usize] {
        &self.children
    }
}

/// The chunks of a report, in the order of the source, see [`Report::chunks`].
#[derive(Clone, Debug)]
pub struct ChunkIter<'r> {
    chunks: vec::IntoIter<Chunk<'r>>,
    parents: Vec<ParentChunk<'r>>,
}

impl<'r> ChunkIter<'r> {
    /// The sections that [`Chunk::parent`] counts.
    #[must_use]
    pub fn parents(&self) -> &[ParentChunk<'r>] {
        &self.parents
    }
}

impl<'r> Iterator for ChunkIter<'r> {
    type Item = Chunk<'r>;

    fn next(&mut self) -> Option<Chunk<'r>> {
        self.chunks.next()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.chunks.size_hint()
    }
}

impl ExactSizeIterator for ChunkIter<'_> {}

impl<'s> Report<'s> {
    /// Cuts the report into chunks for retrieval; [`crate::chunk`] tells the rules.
    ///
    /// `source` is the text that the report was read from. Of a report that was read with
    /// [`structure_only`](crate::Options::structure_only) the sentences are whole passages, and chunks
    /// are cut between those.
    ///
    /// # Examples
    /// ```
    /// use gongwen::chunk::Chunks;
    ///
    /// let source = "青河县2021年工作总结\n一、工业\n总产值31亿元。\n二、农业\n粮食总产12万吨。";
    /// let report = gongwen::parse(source);
    /// for chunk in report.chunks(source, &Chunks::new(400)?.min(0)) {
    ///     println!("{}\n{}\n", chunk.context(), chunk.text());
    /// }
    /// # Ok::<(), gongwen::chunk::ChunkError>(())
    /// ```
    pub fn chunks<'r, F: Fn(&str) -> usize>(
        &'r self,
        source: &'r str,
        chunks: &Chunks<F>,
    ) -> ChunkIter<'r> {
        let report: &'r Report<'r> = self;
        let mut found = ChunkIter { chunks: Vec::new().into_iter(), parents: Vec::new() };
        let mut all = Vec::new();
        for (index, document) in report.documents().iter().enumerate() {
            let draft = Draft::of(report, source, document, chunks);
            let cuts = pack::cuts(&draft, chunks);
            let first = all.len();
            let around = parents::parents(&draft, &cuts, chunks, first, &mut found.parents);
            let last = first + cuts.len();
            let origin = Origin { document, index, number: draft.number, date: draft.date };
            for ((at, cut), parent) in (first..).zip(cuts).zip(around) {
                all.push(Chunk {
                    index: at,
                    kind: compose::kind(&draft, &cut.what),
                    size: cut.size,
                    oversize: cut.size > chunks.max,
                    source,
                    origin,
                    numbers: compose::numbers(&draft, &cut.what),
                    continued: compose::is_continued(&draft, &cut.what),
                    sections: cut.sections,
                    spans: cut.composed.spans,
                    text: cut.composed.text,
                    parent,
                    previous: at.checked_sub(1).filter(|&before| before >= first),
                    following: Some(at + 1).filter(|&behind| behind < last),
                });
            }
        }
        found.chunks = all.into_iter();
        found
    }
}
