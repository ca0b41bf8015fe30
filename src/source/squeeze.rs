//! Padding spaces and wraps taken out.
//!
//! Takes stretches of the source that make up one paragraph, gives its [`Logical`] text: no space
//! between Han and Latin text, none where a wrap stood, none inside letter-spaced words (`政 府 工
//! 作 报 告`), none that broke a number. Space between two Latin words and between two longer Han
//! words stays.

use alloc::vec::Vec;
use core::ops::Range;

use super::{Logical, broken::breaks_number};
use crate::{
    Span, Text,
    text::{
        chars::{find_mark, is_han, is_latin, is_space, rest, slice},
        marks::{self, Class, Mark},
    },
};

/// Space that a web page writes out.
const ENTITIES: &[&str] = &["&emsp;", "&ensp;", "&nbsp;"];

/// The logical text of a paragraph that stands in `lines`.
pub(crate) fn squeeze<'s>(source: &'s str, lines: &[Range<usize>]) -> Logical<'s> {
    if let [line] = lines {
        let marks = marks::index(slice(source, line.start, line.end));
        if !marks.iter().any(may_be_space) {
            return Logical::borrowed(source, line.clone(), marks);
        }
    }
    // Few lines hold more than one stretch of space, which parts them in two.
    let bytes = lines.iter().map(Range::len).sum();
    let mut pieces: Vec<Range<usize>> = Vec::with_capacity(2 * lines.len());
    let mut marks: Vec<Mark> = Vec::with_capacity(marks::room(bytes));
    for line in lines {
        if let Some(last) = pieces.last().map(|last| last.end) {
            // Two Latin words that a wrap parted keep one character of space between them.
            let parted = ends_with(source, last, |c| c.is_ascii_alphabetic())
                && starts_with(source, line.start, |c| c.is_ascii_alphabetic());
            if parted && source.is_char_boundary(last + 1) {
                pieces.push(last..last + 1);
                marks::add(slice(source, last, last + 1), last, &mut marks);
            }
        }
        let first = marks.len();
        marks::add(slice(source, line.start, line.end), line.start, &mut marks);
        squeeze_line(source, line.clone(), marks.get(first..).unwrap_or_default(), &mut pieces);
    }
    Logical::joined(source, &pieces, marks)
}

/// The words of a range of `source`, without padding spaces.
pub(crate) fn squeezed(source: &str, range: Range<usize>) -> Text<'_> {
    let words = slice(source, range.start, range.end);
    if find_mark(words, 0, |c| c == '&' || is_space(c)).is_none() {
        return Text { span: Span::of(range), content: words.into() };
    }
    let line = squeeze(source, core::slice::from_ref(&range));
    let whole = 0..line.as_str().len();
    line.text(whole)
}

/// Whether space or an entity may begin with a mark.
fn may_be_space(mark: &Mark) -> bool {
    mark.is(Class::SPACE.or(Class::AMPERSAND))
}

fn ends_with(source: &str, end: usize, class: impl Fn(char) -> bool) -> bool {
    source.get(..end).and_then(|text| text.chars().next_back()).is_some_and(class)
}

fn starts_with(source: &str, start: usize, class: impl Fn(char) -> bool) -> bool {
    rest(source, start).chars().next().is_some_and(class)
}

/// Adds the pieces of one line, without the space in it that says nothing; `marks` are its own, by bytes of the
/// source.
fn squeeze_line(source: &str, line: Range<usize>, marks: &[Mark], pieces: &mut Vec<Range<usize>>) {
    let text = slice(source, line.start, line.end);
    let mut from = 0;
    let mut at = 0;
    for mark in marks.iter().filter(|mark| may_be_space(mark)) {
        let start = mark.at() - line.start;
        // A mark behind the first of a run of space is looked at with that.
        if start < at {
            continue;
        }
        let end = space_end(text, start);
        if end > start && !says_something(text, start, end) {
            pieces.push(line.start + from..line.start + start);
            from = end;
        }
        at = end;
    }
    pieces.push(line.start + from..line.end);
}

/// The end of the run of space that begins at `start`; `start` where there is none.
fn space_end(text: &str, start: usize) -> usize {
    let mut end = start;
    loop {
        let behind = rest(text, end);
        let Some(first) = behind.chars().next() else { return end };
        if is_space(first) {
            end += first.len_utf8();
        } else if let Some(entity) =
            ENTITIES.iter().find(|entity| first == '&' && behind.starts_with(**entity))
        {
            end += entity.len();
        } else {
            return end;
        }
    }
}

/// Whether the space `start..end` parts two words: two Latin ones, or two Han ones of more than one
/// character.
fn says_something(text: &str, start: usize, end: usize) -> bool {
    let before = slice(text, 0, start);
    let behind = rest(text, end);
    let (Some(left), Some(right)) = (before.chars().next_back(), behind.chars().next()) else {
        return false;
    };
    if !slice(text, start, end).chars().any(|c| c.is_whitespace())
        && !slice(text, start, end).contains('&')
    {
        return false;
    }
    if is_han(left) && is_han(right) {
        return !is_single(before.chars().rev()) && !is_single(behind.chars());
    }
    is_latin(left) && is_latin(right) && !breaks_number(before, behind)
}

/// Whether a word of one Han character stands at this end.
fn is_single(mut chars: impl Iterator<Item = char>) -> bool {
    chars.next().is_some_and(is_han) && chars.next().is_none_or(|c| !is_han(c))
}
