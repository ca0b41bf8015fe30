//! A stretch of source as a reader sees it, and the way back from its offsets to the source's.
//!
//! Takes pieces of the source in order, gives one text without what stood between the pieces. A text of one piece
//! stays borrowed and needs no map.

use alloc::{borrow::Cow, string::String, vec::Vec};
use core::ops::Range;

use crate::{Span, Text, chars::slice};

/// A logical text, and where each of its bytes stands in the source.
#[derive(Clone, Debug)]
pub(crate) struct Logical<'s> {
    source: &'s str,
    text: Cow<'s, str>,
    /// The pieces in order; one piece only while `text` is borrowed.
    pieces: Vec<Piece>,
    first: Piece,
}

/// A run of bytes that are the same in the logical text and in the source.
#[derive(Clone, Copy, Debug)]
struct Piece {
    logical: usize,
    source: usize,
}

impl<'s> Logical<'s> {
    /// The logical text of a stretch of source that needs no change.
    pub(crate) fn borrowed(source: &'s str, range: Range<usize>) -> Self {
        let first = Piece { logical: 0, source: range.start };
        Self { source, text: Cow::Borrowed(slice(source, range.start, range.end)), pieces: Vec::new(), first }
    }

    /// The logical text of several stretches of `source`, in order, put together without what stands between them.
    pub(crate) fn joined(source: &'s str, ranges: &[Range<usize>]) -> Self {
        let mut kept = ranges.iter().filter(|range| !range.is_empty());
        let Some(first) = kept.next() else {
            let at = ranges.first().map_or(0, |range| range.start);
            return Self::borrowed(source, at..at);
        };
        let mut joined = Self::borrowed(source, first.clone());
        let mut end = first.end;
        for range in kept {
            if range.start == end && joined.pieces.is_empty() {
                joined.text = Cow::Borrowed(slice(source, joined.first.source, range.end));
            } else {
                if joined.pieces.is_empty() {
                    joined.pieces.push(joined.first);
                }
                if range.start != end {
                    joined.pieces.push(Piece { logical: joined.text.len(), source: range.start });
                }
                let text: &mut String = joined.text.to_mut();
                text.push_str(slice(source, range.start, range.end));
            }
            end = range.end;
        }
        joined
    }

    /// The logical text.
    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }

    /// The place in the source of the character that starts at `at`.
    pub(crate) fn start(&self, at: usize) -> usize {
        let piece = self.piece(at);
        piece.source + (at - piece.logical)
    }

    /// The place in the source behind the character that ends at `at`: before whatever was taken out there.
    pub(crate) fn end(&self, at: usize) -> usize {
        if at == 0 {
            return self.start(0);
        }
        let piece = self.piece(at - 1);
        piece.source + (at - piece.logical)
    }

    /// The span in the source of a range of the logical text, without what was taken out at its ends.
    pub(crate) fn span(&self, range: Range<usize>) -> Span {
        let start = self.start(range.start);
        let end = if range.is_empty() { start } else { self.end(range.end) };
        Span::of(start..end)
    }

    /// The words of a range of the logical text, borrowed from the source where nothing was taken out inside.
    pub(crate) fn text(&self, range: Range<usize>) -> Text<'s> {
        let span = self.span(range.clone());
        let content = if span.len() as usize == range.len() {
            Cow::Borrowed(span.of_source(self.source))
        } else {
            Cow::Owned(String::from(slice(&self.text, range.start, range.end)))
        };
        Text { span, content }
    }

    fn piece(&self, at: usize) -> Piece {
        let next = self.pieces.partition_point(|piece| piece.logical <= at);
        next.checked_sub(1).and_then(|index| self.pieces.get(index)).copied().unwrap_or(self.first)
    }
}
