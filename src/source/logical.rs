//! A stretch of source as a reader sees it, and the way back from its offsets to the source's.
//!
//! Takes pieces of the source in order, gives one text without what stood between the pieces. A
//! text of one piece stays borrowed and needs no map.

use alloc::{boxed::Box, string::String, vec::Vec};
use core::ops::Range;

use crate::{
    Span, Text,
    text::{
        chars::slice,
        marks::{self, Mark},
    },
};

/// A logical text, and where each of its bytes stands in the source.
#[derive(Clone, Debug)]
pub(crate) struct Logical<'s> {
    /// The words, while they are one piece.
    text: &'s str,
    /// Words of several pieces.
    joined: Option<Box<Joined<'s>>>,
    /// Where the marks of the words stand.
    marks: Vec<Mark>,
    /// Where its first byte stands; as spans, within 32 bits.
    start: u32,
}

/// A text of several pieces.
#[derive(Clone, Debug)]
struct Joined<'s> {
    source: &'s str,
    text: String,
    /// Where the pieces stand, in order.
    pieces: Vec<Piece>,
}

/// Where a run of bytes begins that are the same in the logical text and in the source; as spans,
/// within 32 bits.
#[derive(Clone, Copy, Debug)]
struct Piece {
    logical: u32,
    source: u32,
}

impl<'s> Logical<'s> {
    /// A text of no words.
    pub(crate) const EMPTY: Self = Self { text: "", joined: None, marks: Vec::new(), start: 0 };

    /// The logical text of a stretch of source that needs no change, and its marks.
    pub(super) fn borrowed(source: &'s str, range: Range<usize>, mut marks: Vec<Mark>) -> Self {
        let text = slice(source, range.start, range.end);
        let start = Span::of(range).start;
        // The index made room for more than most texts need, and is kept until the tree is done.
        marks.shrink_to_fit();
        Self { text, joined: None, marks, start }
    }

    /// The same, whose marks are yet to be found.
    fn unmarked(source: &'s str, range: Range<usize>) -> Self {
        Self::borrowed(source, range, Vec::new())
    }

    /// A text that is a line by itself.
    #[cfg(test)]
    pub(crate) fn of(line: &'s str) -> Self {
        Self::borrowed(line, 0..line.len(), marks::index(line))
    }

    /// The logical text of several stretches of `source`, in order, put together without what
    /// stands between them.
    /// `marks` are those of the source there.
    pub(super) fn joined(source: &'s str, ranges: &[Range<usize>], marks: Vec<Mark>) -> Self {
        let mut marks = joined_marks(ranges, marks);
        marks.shrink_to_fit();
        Self { marks, ..Self::of_pieces(source, ranges) }
    }

    /// The same, whose marks are yet to be found.
    fn of_pieces(source: &'s str, ranges: &[Range<usize>]) -> Self {
        let kept = ranges.iter().filter(|range| !range.is_empty());
        let Some(first) = kept.clone().next() else {
            let at = ranges.first().map_or(0, |range| range.start);
            return Self::unmarked(source, at..at);
        };
        let (mut length, mut count, mut end) = (0, 0, usize::MAX);
        for range in kept.clone() {
            count += usize::from(range.start != end);
            length += range.len();
            end = range.end;
        }
        if count == 1 {
            return Self::unmarked(source, first.start..end);
        }
        let mut joined = Joined {
            source,
            text: String::with_capacity(length),
            pieces: Vec::with_capacity(count),
        };
        end = usize::MAX;
        kept.for_each(|range| {
            if range.start != end {
                let Span { start: logical, end: source } = Span::of(joined.text.len()..range.start);
                joined.pieces.push(Piece { logical, source });
            }
            joined.text.push_str(slice(source, range.start, range.end));
            end = range.end;
        });
        Self { joined: Some(Box::new(joined)), ..Self::unmarked(source, first.clone()) }
    }

    /// Adds the stretches of source between its pieces, which were taken out.
    pub(crate) fn add_cuts(&self, cuts: &mut Vec<Span>) {
        let Some(joined) = &self.joined else { return };
        for (piece, next) in joined.pieces.iter().zip(joined.pieces.iter().skip(1)) {
            let end = piece.source + (next.logical - piece.logical);
            cuts.push(Span::new(end, next.source));
        }
    }

    /// Keeps the first `length` bytes of the logical text.
    pub(crate) fn truncate(&mut self, length: usize) {
        self.text = slice(self.text, 0, length);
        if let Some(joined) = &mut self.joined {
            joined.text.truncate(length);
            // What stood before the pieces behind was taken out of another text than this one.
            joined.pieces.retain(|piece| (piece.logical as usize) < length);
        }
        self.marks.truncate(marks::until(&self.marks, length).len());
    }

    /// Whether nothing was taken out of it.
    pub(crate) const fn is_as_written(&self) -> bool {
        self.joined.is_none()
    }

    /// The marks of the logical text.
    pub(crate) fn marks(&self) -> &[Mark] {
        &self.marks
    }

    /// The logical text.
    pub(crate) fn as_str(&self) -> &str {
        self.joined.as_ref().map_or(self.text, |joined| &joined.text)
    }

    /// The place in the source of the character that starts at `at`.
    pub(crate) fn start(&self, at: usize) -> usize {
        self.place(at, at)
    }

    /// The place in the source behind the character that ends at `at`: before whatever was taken
    /// out there.
    pub(crate) fn end(&self, at: usize) -> usize {
        if at == 0 {
            return self.start(0);
        }
        self.place(at, at - 1)
    }

    /// The span in the source of a range of the logical text, without what was taken out at its
    /// ends.
    pub(crate) fn span(&self, range: Range<usize>) -> Span {
        let start = self.start(range.start);
        let end = if range.is_empty() { start } else { self.end(range.end) };
        Span::of(start..end)
    }

    /// The words of a range of the logical text, borrowed from the source where nothing was taken
    /// out inside.
    pub(crate) fn text(&self, range: Range<usize>) -> Text<'s> {
        let span = self.span(range.clone());
        let content = if span.len() as usize == range.len() {
            match &self.joined {
                Some(joined) => span.of_source(joined.source).into(),
                None => slice(self.text, range.start, range.end).into(),
            }
        } else {
            String::from(slice(self.as_str(), range.start, range.end)).into()
        };
        Text { span, content }
    }

    /// The place in the source of `at`, in the piece that holds the byte at `held`.
    fn place(&self, at: usize, held: usize) -> usize {
        let piece = self.joined.as_ref().and_then(|joined| {
            let next = joined.pieces.partition_point(|piece| piece.logical as usize <= held);
            joined.pieces.get(next.checked_sub(1)?)
        });
        piece.map_or(self.start as usize + at, |piece| {
            piece.source as usize + (at - piece.logical as usize)
        })
    }
}

/// The marks of the text that `ranges` of a source make up, of which `marks` are those of the source there.
fn joined_marks(ranges: &[Range<usize>], mut marks: Vec<Mark>) -> Vec<Mark> {
    let mut ranges = ranges.iter();
    let (mut range, mut before) = (ranges.next().cloned().unwrap_or_default(), 0);
    marks.retain_mut(|mark| {
        while mark.at() >= range.end {
            before += range.len();
            match ranges.next() {
                Some(next) => range = next.clone(),
                None => return false,
            }
        }
        let kept = mark.at() >= range.start;
        if kept {
            *mark = mark.moved_to(mark.at() - range.start + before);
        }
        kept
    });
    marks
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use crate::{source::squeeze, text::marks};

    /// Checks that the marks of the text that `lines` make up are those that an index of it has.
    #[track_caller]
    fn check(lines: &[&str], expected: &str) {
        let source = lines.join("\n");
        let mut at = 0;
        let ranges: Vec<_> = lines
            .iter()
            .map(|line| {
                at += line.len() + 1;
                at - 1 - line.len()..at - 1
            })
            .collect();
        let text = squeeze(&source, &ranges);
        assert_eq!(text.as_str(), expected);
        assert_eq!(text.marks(), marks::index(expected));
    }

    #[test]
    fn marks_of_a_joined_text() {
        check(&["甲，乙。"], "甲，乙。");
        check(&["政 府 工 作，报 告。"], "政府工作，报告。");
        check(&["总产值20", "22年增长3 000元，", "其中"], "总产值2022年增长3 000元，其中");
        check(&["采用Open", "Source 方式（AB 12）&nbsp;。"], "采用Open\nSource方式（AB 12）。");
        check(&["", "，甲", ""], "，甲");
    }
}
