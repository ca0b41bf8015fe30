//! Places in the source: [`Span`], and [`LineIndex`] to turn an offset into a line and a column.
//!
//! Takes byte offsets, gives byte ranges, line numbers and columns. Nothing here looks at what the
//! text says.

use alloc::vec::Vec;
use core::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

/// A half-open byte range `start..end` of the untouched source, on char boundaries.
///
/// Every span in the tree counts from the first byte of the string given to
/// [`parse`](crate::parse); a span that a public combinator returns counts from the first byte of
/// the combinator's input.
///
/// # Examples
/// ```
/// let span = gongwen::Span::new(3, 9);
/// assert_eq!(&"第一章总则"[span.range()], "一章");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Span {
    /// Offset of the first byte.
    pub start: u32,
    /// Offset behind the last byte.
    pub end: u32,
}

impl Span {
    /// The span `start..end`.
    ///
    /// # Examples
    /// ```
    /// let span = gongwen::Span::new(3, 9);
    /// assert_eq!((span.start, span.end), (3, 9));
    /// ```
    #[must_use]
    pub const fn new(start: u32, end: u32) -> Self {
        Self { start, end }
    }

    /// The span of a `usize` range; offsets past 4 GiB are cut to `u32::MAX`.
    ///
    /// # Examples
    /// ```
    /// let found = "一、总则".find("总则").unwrap();
    /// assert_eq!(gongwen::Span::of(found..found + 6), gongwen::Span::new(6, 12));
    /// ```
    #[must_use]
    pub fn of(range: Range<usize>) -> Self {
        let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        Self { start: offset(range.start), end: offset(range.end) }
    }

    /// The span as a range for slicing the source.
    ///
    /// # Examples
    /// ```
    /// let source = "一、总则";
    /// let report = gongwen::parse(source);
    /// let title = report.documents[0].sections[0].heading.title.as_ref().unwrap();
    /// assert_eq!(&source[title.text.span.range()], "总则");
    /// ```
    #[must_use]
    pub const fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// Length in bytes.
    ///
    /// # Examples
    /// ```
    /// assert_eq!(gongwen::Span::new(3, 9).len(), 6);
    /// ```
    #[must_use]
    pub const fn len(self) -> u32 {
        self.end.saturating_sub(self.start)
    }

    /// Whether the span holds no byte.
    ///
    /// # Examples
    /// ```
    /// assert!(gongwen::Span::new(3, 3).is_empty());
    /// ```
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.end <= self.start
    }

    /// Whether `inner` lies inside this span.
    ///
    /// # Examples
    /// ```
    /// use gongwen::Span;
    ///
    /// assert!(Span::new(3, 9).contains(Span::new(3, 9)));
    /// assert!(!Span::new(3, 9).contains(Span::new(6, 12)));
    /// ```
    #[must_use]
    pub const fn contains(self, inner: Self) -> bool {
        self.start <= inner.start && inner.end <= self.end
    }

    /// The smallest span that holds both.
    ///
    /// # Examples
    /// ```
    /// use gongwen::Span;
    ///
    /// assert_eq!(Span::new(6, 9).join(Span::new(0, 3)), Span::new(0, 9));
    /// ```
    #[must_use]
    pub fn join(self, other: Self) -> Self {
        Self { start: self.start.min(other.start), end: self.end.max(other.end) }
    }

    /// The words of `source` under this span; empty where the span is not of this source.
    ///
    /// # Examples
    /// ```
    /// use gongwen::Span;
    ///
    /// assert_eq!(Span::new(3, 9).of_source("第一章总则"), "一章");
    /// // Inside of a character, and behind the end of a shorter source:
    /// assert_eq!(Span::new(1, 9).of_source("第一章总则"), "");
    /// assert_eq!(Span::new(3, 9).of_source("第一"), "");
    /// ```
    #[must_use]
    pub fn of_source(self, source: &str) -> &str {
        source.get(self.range()).unwrap_or_default()
    }
}

/// A line and a column, both counted from 0.
///
/// # Examples
/// ```
/// use gongwen::{LineIndex, Position};
///
/// let source = "一、总则\n二、附则";
/// let Position { line, column } =
///     LineIndex::new(source).utf16(source, source.find("附").unwrap());
/// assert_eq!(format!("{}:{}", line + 1, column + 1), "2:3", "as editors show it");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// Line number, from 0. Lines end at `\n`; a `\r` before it belongs to the line.
    pub line: u32,
    /// Column, from 0, in the unit of the method that gave it.
    pub column: u32,
}

/// Finds the line and column of a byte offset; built once for a source, in one pass.
///
/// # Examples
/// ```
/// let source = "一、总则\n第一条 立法目的";
/// let index = gongwen::LineIndex::new(source);
/// let at = source.find("立法").unwrap();
/// assert_eq!(index.grapheme(source, at), gongwen::Position { line: 1, column: 4 });
/// assert_eq!(index.utf16(source, at), gongwen::Position { line: 1, column: 4 });
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineIndex {
    starts: Vec<u32>,
}

impl LineIndex {
    /// Reads the line starts of `source`.
    ///
    /// One pass over `source`; four bytes are kept for each line.
    ///
    /// # Examples
    /// ```
    /// assert_eq!(gongwen::LineIndex::new("一、总则\r\n二、附则\n").line(14), 1);
    /// ```
    #[must_use]
    pub fn new(source: &str) -> Self {
        let mut starts = Vec::from([0]);
        starts.extend(
            source
                .bytes()
                .enumerate()
                .filter(|&(_, byte)| byte == b'\n')
                .map(|(at, _)| Span::of(at + 1..at + 1).start),
        );
        Self { starts }
    }

    /// Number of lines; at least 1.
    ///
    /// # Examples
    /// ```
    /// use gongwen::LineIndex;
    ///
    /// assert_eq!(LineIndex::new("一、总则\n二、附则").len(), 2);
    /// // What stands behind the last line break is a line, though an empty one.
    /// assert_eq!(LineIndex::new("一、总则\n").len(), 2);
    /// ```
    #[must_use]
    pub fn len(&self) -> usize {
        self.starts.len()
    }

    /// Whether the source holds no byte behind its only line start. Never true: an empty source has
    /// one line.
    ///
    /// # Examples
    /// ```
    /// assert!(!gongwen::LineIndex::new("").is_empty());
    /// ```
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.starts.is_empty()
    }

    /// Line of the byte offset `at`, from 0; offsets past the end are on the last line.
    ///
    /// A binary search among the lines.
    ///
    /// # Examples
    /// ```
    /// let index = gongwen::LineIndex::new("总则\n附则");
    /// assert_eq!([0, 6, 7, 99].map(|at| index.line(at)), [0, 0, 1, 1]);
    /// ```
    #[must_use]
    pub fn line(&self, at: usize) -> u32 {
        let at = Span::of(at..at).start;
        let line = self.starts.partition_point(|&start| start <= at).saturating_sub(1);
        u32::try_from(line).unwrap_or(u32::MAX)
    }

    /// Line and column in grapheme clusters: what a reader counts.
    ///
    /// Time grows with what stands before the offset on its line. An offset that is no place of
    /// `source`, or inside of a character, has column 0.
    ///
    /// # Examples
    /// ```
    /// let source = "𠮷林 e\u{301}tat";
    /// let index = gongwen::LineIndex::new(source);
    /// // Four clusters stand before the t: 𠮷, 林, the space, and e with its accent.
    /// assert_eq!(index.grapheme(source, source.find("tat").unwrap()).column, 4);
    /// ```
    #[must_use]
    pub fn grapheme(&self, source: &str, at: usize) -> Position {
        self.position(source, at, |before| before.graphemes(true).count())
    }

    /// Line and column in UTF-16 code units: what the Language Server Protocol counts.
    ///
    /// Time grows with what stands before the offset on its line. An offset that is no place of
    /// `source`, or inside of a character, has column 0.
    ///
    /// # Examples
    /// ```
    /// let source = "𠮷林";
    /// let index = gongwen::LineIndex::new(source);
    /// // 𠮷 lies beyond the Basic Plane and takes two units.
    /// assert_eq!(index.utf16(source, source.find('林').unwrap()).column, 2);
    /// ```
    #[must_use]
    pub fn utf16(&self, source: &str, at: usize) -> Position {
        self.position(source, at, |before| before.encode_utf16().count())
    }

    fn position(&self, source: &str, at: usize, count: impl Fn(&str) -> usize) -> Position {
        let line = self.line(at);
        let start = self.starts.get(line as usize).copied().unwrap_or_default() as usize;
        let before = source.get(start..at).unwrap_or_default();
        Position { line, column: u32::try_from(count(before)).unwrap_or(u32::MAX) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans() {
        let span = Span::new(3, 9);
        assert_eq!((span.range(), span.len(), span.is_empty()), (3..9, 6, false));
        assert_eq!(
            (Span::new(9, 3).len(), Span::new(9, 3).is_empty(), Span::new(3, 3).is_empty()),
            (0, true, true)
        );
        assert_eq!(Span::of(3..usize::MAX), Span::new(3, u32::MAX));
        assert!(span.contains(span) && span.contains(Span::new(4, 8)));
        assert!(!span.contains(Span::new(2, 8)) && !span.contains(Span::new(4, 10)));
        assert_eq!(span.join(Span::new(1, 4)), Span::new(1, 9));
        assert_eq!(span.join(Span::new(4, 12)), Span::new(3, 12));
        assert_eq!(
            (span.of_source("甲乙丙丁"), span.of_source("甲"), Span::new(1, 3).of_source("甲")),
            ("乙丙", "", "")
        );
    }

    #[test]
    fn lines_and_columns() {
        let source = "甲乙\r\n\ne\u{301}👩‍👩‍👧丙\n";
        let index = LineIndex::new(source);
        assert_eq!((index.len(), index.is_empty(), LineIndex::new("").len()), (4, false, 1));
        let places = |at: usize| {
            let (grapheme, utf16) = (index.grapheme(source, at), index.utf16(source, at));
            assert_eq!(grapheme.line, utf16.line);
            (index.line(at), grapheme.column, utf16.column)
        };
        let (three, end) = (source.find('丙').unwrap(), source.len());
        assert_eq!(
            [0, 3, 7, 8, 9].map(places),
            [(0, 0, 0), (0, 1, 1), (0, 3, 3), (1, 0, 0), (2, 0, 0)]
        );
        assert_eq!([three, end - 1, end].map(places), [(2, 2, 10), (2, 3, 11), (3, 0, 0)]);
        assert_eq!(index.line(end + 99), 3);
    }
}
