//! Lines and columns: [`LineIndex`] turns a byte offset into a line and a column and back.
//!
//! Takes a source once, keeps a checkpoint every [`STRIDE_BYTES`] bytes, and counts from the
//! nearest one: a look-up costs the same on the first line of a text and in the middle of a text
//! that is a single line.

use alloc::vec::Vec;
use core::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use crate::{Span, text::chars::slice};

/// A line and a column, both counted from 0.
///
/// # Examples
/// ```
/// use gongwen::{Columns, LineIndex};
///
/// let source = "一、总则\n二、附则";
/// let at = LineIndex::new(source).position(source, source.find("附").unwrap(), Columns::Utf16);
/// assert_eq!(format!("{}:{}", at.line + 1, at.column + 1), "2:3", "as editors show it");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// Line number, from 0. Lines end at `\n`; a `\r` before it belongs to the line.
    pub line: u32,
    /// Column, from 0, in the [`Columns`] that were asked for.
    pub column: u32,
}

/// What a column counts.
///
/// # Examples
/// ```
/// use gongwen::{Columns, LineIndex};
///
/// let source = "𠮷e\u{301}林";
/// let (index, at) = (LineIndex::new(source), source.find('林').unwrap());
/// let column = |columns| index.position(source, at, columns).column;
/// assert_eq!(
///     [Columns::Utf8, Columns::Utf16, Columns::Characters, Columns::Graphemes].map(column),
///     [7, 4, 3, 2]
/// );
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Columns {
    /// Bytes.
    Utf8,
    /// UTF-16 code units, as the Language Server Protocol and JavaScript count.
    Utf16,
    /// Unicode scalar values, as Python counts.
    Characters,
    /// Grapheme clusters, what a reader counts.
    Graphemes,
}

impl Columns {
    fn count(self, text: &str) -> u32 {
        let count = match self {
            Self::Utf8 => text.len(),
            Self::Utf16 => text.chars().map(char::len_utf16).sum(),
            Self::Characters => text.chars().count(),
            Self::Graphemes => text.graphemes(true).count(),
        };
        u32::try_from(count).unwrap_or(u32::MAX)
    }
}

/// The least distance of two checkpoints in bytes. One takes 24 bytes, so the index takes at most
/// one byte for 64 of the source.
const STRIDE_BYTES: usize = 1536;

/// A place that was counted up to; always between two grapheme clusters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Checkpoint {
    offset: u32,
    line: u32,
    /// The columns here, in the order of [`Columns`].
    columns: [u32; 4],
}

impl Checkpoint {
    const fn column(&self, columns: Columns) -> u32 {
        let [utf8, utf16, characters, graphemes] = self.columns;
        match columns {
            Columns::Utf8 => utf8,
            Columns::Utf16 => utf16,
            Columns::Characters => characters,
            Columns::Graphemes => graphemes,
        }
    }

    const fn position(&self, columns: Columns) -> Position {
        Position { line: self.line, column: self.column(columns) }
    }

    /// The place behind `text`, which starts here.
    fn behind(&self, text: &str) -> Self {
        let breaks = text.bytes().filter(|&byte| byte == b'\n').count();
        let (before, last) = match text.rfind('\n') {
            Some(at) => ([0; 4], slice(text, at + 1, text.len())),
            None => (self.columns, text),
        };
        let [utf8, utf16, characters, graphemes] = before;
        let more = |columns: Columns| columns.count(last);
        Self {
            offset: Span::of(self.offset as usize + text.len()..usize::MAX).start,
            line: self.line + u32::try_from(breaks).unwrap_or(u32::MAX),
            columns: [
                utf8 + more(Columns::Utf8),
                utf16 + more(Columns::Utf16),
                characters + more(Columns::Characters),
                graphemes + more(Columns::Graphemes),
            ],
        }
    }
}

/// Finds the line and column of a byte offset, and the byte offset of a line and column; built once
/// for a source, in one pass.
///
/// A look-up takes a binary search and counts over at most some 1,500 bytes, however long the lines
/// are (more only where a single grapheme cluster is longer). The index takes at most 1/64 of the
/// source's length. It does not hold the source: every look-up is given it again.
///
/// # Examples
/// ```
/// use gongwen::{Columns, LineIndex, Position};
///
/// let source = "一、总则\n第一条 立法目的";
/// let index = LineIndex::new(source);
/// let at = source.find("立法").unwrap();
/// let position = index.position(source, at, Columns::Utf16);
/// assert_eq!(position, Position { line: 1, column: 4 });
/// assert_eq!(index.offset(source, position, Columns::Utf16), Some(at));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineIndex {
    /// In order; the first byte of the source is none of them.
    checkpoints: Vec<Checkpoint>,
    lines: usize,
}

impl LineIndex {
    /// Counts through `source`, of which 4 GiB at most can be looked up.
    ///
    /// # Examples
    /// ```
    /// assert_eq!(gongwen::LineIndex::new("一、总则\r\n二、附则\n").lines(), 3);
    /// ```
    #[must_use]
    pub fn new(source: &str) -> Self {
        let mut checkpoints = Vec::with_capacity(source.len() / STRIDE_BYTES);
        let mut last = Checkpoint::default();
        // A break between clusters is looked for from a line break or two characters that never
        // join on, so that only the text around the place is looked at.
        while let Some(at) = boundary(source, last.offset as usize + STRIDE_BYTES) {
            if u32::try_from(at).is_err() {
                break;
            }
            last = last.behind(slice(source, last.offset as usize, at));
            checkpoints.push(last);
        }
        let tail = slice(source, last.offset as usize, source.len());
        let lines = last.line as usize + 1 + tail.bytes().filter(|&byte| byte == b'\n').count();
        Self { checkpoints, lines }
    }

    /// Number of lines; at least 1.
    ///
    /// # Examples
    /// ```
    /// use gongwen::LineIndex;
    ///
    /// assert_eq!(LineIndex::new("一、总则\n二、附则").lines(), 2);
    /// // What stands behind the last line break is a line, though an empty one.
    /// assert_eq!(LineIndex::new("一、总则\n").lines(), 2);
    /// ```
    #[must_use]
    pub const fn lines(&self) -> usize {
        self.lines
    }

    /// Line and column of the byte `offset`. An offset inside of a character or behind the end of
    /// the source is taken for the next place before it that is none.
    ///
    /// # Examples
    /// ```
    /// use gongwen::{Columns, LineIndex};
    ///
    /// let source = "总则\n附则";
    /// let index = LineIndex::new(source);
    /// let line = |at| index.position(source, at, Columns::Characters).line;
    /// assert_eq!([0, 6, 7, 99].map(line), [0, 0, 1, 1]);
    /// ```
    #[must_use]
    pub fn position(&self, source: &str, offset: usize, columns: Columns) -> Position {
        let mut offset = offset.min(source.len());
        while !source.is_char_boundary(offset) {
            offset -= 1;
        }
        let next = self.checkpoints.partition_point(|point| point.offset as usize <= offset);
        let from = self.before(next);
        let text = slice(source, from.offset as usize, offset);
        match text.rfind('\n') {
            Some(at) => {
                let breaks = text.bytes().filter(|&byte| byte == b'\n').count();
                Position {
                    line: from.line + u32::try_from(breaks).unwrap_or(u32::MAX),
                    column: columns.count(slice(text, at + 1, text.len())),
                }
            }
            None => {
                Position { line: from.line, column: from.column(columns) + columns.count(text) }
            }
        }
    }

    /// First and last place of a span, the last one exclusive.
    ///
    /// # Examples
    /// ```
    /// use gongwen::{Columns, LineIndex, Span};
    ///
    /// let source = "总则\n附则";
    /// let range = LineIndex::new(source).range(source, Span::new(3, 10), Columns::Utf16);
    /// assert_eq!((range.start.line, range.start.column), (0, 1));
    /// assert_eq!((range.end.line, range.end.column), (1, 1));
    /// ```
    #[must_use]
    pub fn range(&self, source: &str, span: Span, columns: Columns) -> Range<Position> {
        self.position(source, span.start as usize, columns)
            ..self.position(source, span.end as usize, columns)
    }

    /// The byte offset of a line and column; a column behind the end of its line is its end, before
    /// the line break, and one inside of a character (of a cluster, for
    /// [`Columns::Graphemes`]) is its start. `None` for a line that the source does not have.
    ///
    /// # Examples
    /// ```
    /// use gongwen::{Columns, LineIndex, Position};
    ///
    /// let source = "总则\r\n附则";
    /// let index = LineIndex::new(source);
    /// let offset = |line, column| index.offset(source, Position { line, column }, Columns::Utf16);
    /// assert_eq!([offset(1, 1), offset(0, 99), offset(7, 0)], [Some(11), Some(6), None]);
    /// ```
    #[must_use]
    pub fn offset(&self, source: &str, position: Position, columns: Columns) -> Option<usize> {
        if position.line as usize >= self.lines {
            return None;
        }
        let next = self.checkpoints.partition_point(|point| point.position(columns) <= position);
        let mut from = self.before(next);
        let mut start = from.offset as usize;
        while from.line < position.line {
            let rest = slice(source, start, source.len());
            start += rest.find('\n')? + 1;
            from = Checkpoint { line: from.line + 1, ..Checkpoint::default() };
        }
        let line = slice(source, start, source.len());
        // A break is \n or \r\n; a \r without \n is a character of its line.
        let line = match line.find('\n') {
            Some(end) => {
                let line = slice(line, 0, end);
                line.strip_suffix('\r').unwrap_or(line)
            }
            None => line,
        };
        let mut left = position.column.saturating_sub(from.column(columns));
        let mut pieces = Pieces { rest: line, columns };
        let mut at = start;
        while let Some(piece) = pieces.next().filter(|_| left > 0) {
            let width = columns.count(piece);
            if width > left {
                break;
            }
            left -= width;
            at += piece.len();
        }
        Some(at)
    }

    /// The last checkpoint before number `next`.
    fn before(&self, next: usize) -> Checkpoint {
        next.checked_sub(1).and_then(|at| self.checkpoints.get(at)).copied().unwrap_or_default()
    }
}

/// What a column counts as one: characters, or clusters.
struct Pieces<'t> {
    rest: &'t str,
    columns: Columns,
}

impl<'t> Iterator for Pieces<'t> {
    type Item = &'t str;

    fn next(&mut self) -> Option<&'t str> {
        let length = match self.columns {
            Columns::Graphemes => self.rest.graphemes(true).next()?.len(),
            _ => self.rest.chars().next()?.len_utf8(),
        };
        let (piece, rest) = self.rest.split_at_checked(length)?;
        self.rest = rest;
        Some(piece)
    }
}

/// The first place from `at` on where no cluster goes on: behind a line break, or between two Han
/// characters or ASCII letters, which never join. `None` where there is none.
fn boundary(source: &str, at: usize) -> Option<usize> {
    let mut at = at;
    while at < source.len() && !source.is_char_boundary(at) {
        at += 1;
    }
    let mut before = slice(source, 0, at).chars().next_back()?;
    for (offset, c) in slice(source, at, source.len()).char_indices() {
        if before == '\n' || (stands_alone(before) && stands_alone(c)) {
            return Some(at + offset);
        }
        before = c;
    }
    None
}

/// Whether no cluster joins `c` to another character that stands alone.
const fn stands_alone(c: char) -> bool {
    c.is_ascii_graphic() || matches!(c, '\u{4E00}'..='\u{9FFF}' | '\u{3000}'..='\u{3020}')
}

#[cfg(test)]
mod tests {
    use alloc::string::String;

    use super::*;

    const ALL: [Columns; 4] =
        [Columns::Utf8, Columns::Utf16, Columns::Characters, Columns::Graphemes];

    /// Line and column counted from the start of the source.
    fn counted(source: &str, at: usize, columns: Columns) -> Position {
        let before = &source[..at];
        let line = before.matches('\n').count();
        let start = before.rfind('\n').map_or(0, |at| at + 1);
        Position { line: u32::try_from(line).unwrap(), column: columns.count(&before[start..]) }
    }

    #[track_caller]
    fn check(source: &str) {
        let index = LineIndex::new(source);
        assert!(index.checkpoints.len() * size_of::<Checkpoint>() * 64 <= source.len().max(1));
        assert_eq!(index.lines(), source.matches('\n').count() + 1);
        for (at, _) in source.char_indices().chain([(source.len(), '\0')]) {
            for columns in ALL {
                let position = counted(source, at, columns);
                assert_eq!(index.position(source, at, columns), position, "{at} {columns:?}");
            }
            // Other columns of places inside of a line break or a cluster are those of its start.
            if !source[..at].ends_with('\r') {
                let position = counted(source, at, Columns::Characters);
                assert_eq!(index.offset(source, position, Columns::Characters), Some(at));
            }
        }
    }

    #[test]
    fn lines_and_columns() {
        check("");
        check("甲乙\r\n\ne\u{301}👩‍👩‍👧丙\n");
        check(&"甲乙丙，e\u{301}t 𠮷林".repeat(300));
        check(&"甲乙丙，e\u{301}t\n\r\n🇨🇳🇨🇳🇨🇳".repeat(200));
        let mut flags = String::from("甲");
        flags.push_str(&"🇨🇳".repeat(700));
        check(&flags);
        check(&"\u{301}".repeat(2000));
    }
}
