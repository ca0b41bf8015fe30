//! Sentences: where one ends.
//!
//! Takes logical text, gives the places of stops (`。！？`) that end something: those outside
//! quotes and brackets, and those that a quote or bracket ends with.
//!
//! ```text
//! sentence = (character | quoted)* stop+ closing*
//! ```

use core::ops::Range;

use crate::text::{
    chars::{is_closing, is_opening, is_space, is_stop, marks, rest, slice},
    marks::{self, Class, Mark},
};

/// A quote or bracket that is not closed within this many bytes behind a stop hides no stop: it was
/// never closed, or holds whole sentences. Keeps the search linear.
const LONGEST_QUOTE: usize = 400;

/// The first mark of the class `ends`, which holds no Han character, letter or digit, outside
/// quotes and brackets, or the first inside one that is never closed.
pub(crate) fn first_outside(text: &str, ends: impl Fn(char) -> bool) -> Option<usize> {
    let mut depth = 0_u32;
    let mut inner = None;
    for (at, c) in marks(text, |c| ends(c) || is_opening(c) || is_closing(c)) {
        if inner.is_some_and(|inner| at > inner + LONGEST_QUOTE) {
            return inner;
        }
        if is_opening(c) {
            depth += 1;
        } else if is_closing(c) {
            depth = depth.saturating_sub(1);
            if depth == 0 {
                inner = None;
            }
        } else if ends(c) {
            if depth == 0 {
                return Some(at);
            }
            inner = inner.or(Some(at));
        }
    }
    inner
}

/// The sentences of a range of `words`, told by their marks: each with its stop, and the closing marks and space
/// behind it.
pub(crate) fn sentences<'t>(
    words: &'t str,
    marks: &'t [Mark],
    range: Range<usize>,
) -> impl Iterator<Item = Range<usize>> + use<'t> {
    let mut at = range.start;
    let mut left = marks::from(marks, at);
    core::iter::from_fn(move || {
        if at >= range.end {
            return None;
        }
        let start = at;
        left = marks::skip_to(left, start);
        at = sentence_end(words, left, start..range.end);
        Some(start..at)
    })
}

/// The end of the first sentence of a range of `words`, behind its stop, the closing marks that cling to it, and
/// space; told by the `marks` from its start on.
pub(crate) fn sentence_end(words: &str, marks: &[Mark], range: Range<usize>) -> usize {
    let ends = Class::STOP.or(Class::PAIRED);
    let own = marks.iter().filter(|mark| mark.is(ends)).take_while(|mark| mark.at() < range.end);
    let shown = own.map(|mark| (mark.at() - range.start, mark.end() - range.start, mark.class()));
    range.start + first_end(slice(words, range.start, range.end), shown)
}

/// The end of the first sentence of `text`, whose stops, quotes and brackets are given: where each begins and
/// ends, and its class.
fn first_end(text: &str, marks: impl Iterator<Item = (usize, usize, Class)>) -> usize {
    let mut depth = 0_u32;
    let mut inner: Option<usize> = None;
    for (at, end, class) in marks {
        if let Some(inner) = inner.filter(|inner| at > inner + LONGEST_QUOTE) {
            return behind_marks(text, inner);
        }
        if class.is(Class::OPENING) {
            depth += 1;
        } else if class.is(Class::CLOSING) {
            depth = depth.saturating_sub(1);
            if depth == 0 {
                inner = None;
            }
        } else {
            let behind = rest(text, end);
            if behind.starts_with(is_stop) {
                continue;
            }
            let closing = behind.chars().take_while(|&c| is_closing(c)).count();
            if depth as usize <= closing {
                return behind_marks(text, end);
            }
            inner = inner.or(Some(end));
        }
    }
    inner.map_or(text.len(), |inner| behind_marks(text, inner))
}

/// The place behind the closing marks and the space at `end`.
fn behind_marks(text: &str, end: usize) -> usize {
    let behind = rest(text, end).trim_start_matches(is_closing).trim_start_matches(is_space);
    text.len() - behind.len()
}

#[cfg(test)]
mod tests {
    use alloc::{format, vec::Vec};

    use super::{LONGEST_QUOTE, first_outside, sentences};
    use crate::text::{chars::is_stop, marks};

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let marks = marks::index(text);
        let found = sentences(text, &marks, 0..text.len());
        assert_eq!(found.map(|range| &text[range]).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn stops_in_quotes_and_brackets_end_no_sentence() {
        check("甲。乙！丙？丁", &["甲。", "乙！", "丙？", "丁"]);
        check("甲“乙。丙”丁。戊。", &["甲“乙。丙”丁。", "戊。"]);
        check("甲“乙（丙。）丁。”戊", &["甲“乙（丙。）丁。”", "戊"]);
        check(
            "甲（乙。丙）丁。“戊”己（庚。辛）壬。",
            &["甲（乙。丙）丁。", "“戊”己（庚。辛）壬。"],
        );
        check("甲“乙。丙”丁", &["甲“乙。丙”丁"]);
        check("甲！？  乙。", &["甲！？  ", "乙。"]);
    }

    #[test]
    fn a_quote_that_is_not_closed_hides_no_stop() {
        check("甲“乙。丙", &["甲“乙。", "丙"]);
        // With an end far away it counts as not closed.
        let far = "，".repeat(LONGEST_QUOTE / 3 + 2);
        check(&format!("甲“乙。{far}丙”"), &["甲“乙。", &format!("{far}丙”")]);
        let near = "，".repeat(LONGEST_QUOTE / 3 - 8);
        check(&format!("甲“乙。{near}丙”丁。戊"), &[&format!("甲“乙。{near}丙”丁。"), "戊"]);
    }

    #[test]
    fn the_first_stop_outside() {
        let far = "，".repeat(LONGEST_QUOTE / 3 + 2);
        let near = "，".repeat(LONGEST_QUOTE / 3 - 8);
        assert_eq!(first_outside("甲“乙。”丙。", is_stop), Some("甲“乙。”丙".len()));
        assert_eq!(first_outside("甲“乙。”丙", is_stop), None);
        assert_eq!(first_outside("甲“乙。丙", is_stop), Some("甲“乙".len()));
        assert_eq!(first_outside(&format!("甲“乙。{far}”丙。"), is_stop), Some("甲“乙".len()));
        assert_eq!(
            first_outside(&format!("甲“乙。{near}”丙。"), is_stop),
            Some("甲“乙。”丙".len() + near.len())
        );
    }
}
