//! Headings inside a paragraph: text whose line breaks were lost.
//!
//! Takes a paragraph, gives the markers in it that open sections:
//! `…再上新台阶。一、总体情况…二、主要工作1.健全机制，…`. A paragraph is glued where two outer
//! markers follow each other in it in order; then its inner markers count too.
//!
//! ```text
//! glued = [text] (marker title [stop] body)+        a marker stands behind a stop, or, an outer one, behind a title
//! ```

use alloc::vec::Vec;

use super::candidate::Candidate;
use crate::{
    Delimiter, Marker, Numbering,
    combinator::{is_false_marker, read_marker},
    lexicon::{
        markers::{GLUED_PAIRS, ORDINAL_PREFIX, TEN},
        structure::SECTION_NOUNS,
    },
    text::chars::{arabic_digit, han_digit, is_closing, is_han, is_space, is_stop, rest, slice},
};

/// A paragraph of fewer bytes than this is no glued text.
const SHORTEST: usize = 300;
/// A title that runs into its text without a stop has this many characters at most.
const LONGEST_TITLE: usize = 12;

/// A marker inside a paragraph, and where it stands.
type Placed = (usize, Marker);

/// The markers of a glued paragraph, the one it begins with included; none where the paragraph is
/// not glued.
pub(super) fn markers(words: &str) -> Vec<Placed> {
    let may_be = || {
        GLUED_PAIRS.iter().any(|(first, second)| words.contains(first) && words.contains(second))
    };
    if words.len() < SHORTEST || !may_be() {
        return Vec::new();
    }
    let found = find(words);
    let outer = |numbering, delimiter| {
        let mut next = None;
        let mut count = 0;
        for (_, marker) in found.iter().filter(|(_, marker)| {
            marker.family.numbering == numbering && delimits(marker, delimiter)
        }) {
            count = if next == Some(marker.ordinal) {
                count + 1
            } else {
                usize::from(marker.ordinal == 1)
            };
            if count > 1 {
                return true;
            }
            next = Some(marker.ordinal + 1);
        }
        false
    };
    if outer(Numbering::Han, Delimiter::Comma) || outer(Numbering::Han, Delimiter::Parentheses) {
        found
    } else {
        Vec::new()
    }
}

fn delimits(marker: &Marker, delimiter: Delimiter) -> bool {
    marker.family.delimiter == delimiter
}

/// Every marker of a paragraph that stands where a section may begin.
fn find(words: &str) -> Vec<Placed> {
    let mut found: Vec<Placed> = Vec::new();
    let mut previous: Option<char> = None;
    let mut from = 0;
    for (at, c) in words.char_indices() {
        if at < from || is_space(c) {
            continue;
        }
        let begins = han_digit(c).is_some_and(|digit| digit > 0)
            || matches!(c, TEN | '（' | '(' | ORDINAL_PREFIX)
            || arabic_digit(c).is_some();
        if begins
            && previous
                .is_none_or(|c| is_stop(c) || is_closing(c) || is_han(c) && han_digit(c).is_none())
        {
            let titled = found.last().is_some_and(|&(start, marker)| {
                slice(words, start + marker.span.end as usize, at)
                    .chars()
                    .nth(LONGEST_TITLE)
                    .is_none()
            });
            if let Some(marker) = read_marker(rest(words, at)).filter(|&marker| {
                opens(marker, previous, titled)
                    && !is_false_marker(marker, rest(words, at + marker.span.end as usize))
            }) {
                from = at + marker.span.end as usize;
                found.push((at, marker));
            }
        }
        previous = Some(c);
    }
    found
}

/// Whether a marker may open a section behind `previous`; `titled` tells whether a short title may
/// end there.
fn opens(marker: Marker, previous: Option<char>, titled: bool) -> bool {
    let stopped = previous.is_none_or(|c| is_stop(c) || is_closing(c));
    match (marker.family.numbering, marker.family.delimiter) {
        // 第一、 and 二十一、 are no markers of their own.
        (Numbering::Han, Delimiter::Comma) => {
            stopped
                || previous.is_some_and(|c| {
                    is_han(c) && c != ORDINAL_PREFIX && han_digit(c).is_none() && c != TEN
                })
        }
        (Numbering::Han, Delimiter::Parentheses) | (_, Delimiter::Division(_)) => stopped || titled,
        (Numbering::Arabic, Delimiter::Dot | Delimiter::Comma) | (Numbering::Decimal(_), _) => {
            stopped || titled && previous.is_some_and(is_han)
        }
        _ => false,
    }
}

/// The candidate that a marker opens at `start` of `words`, which end where the next one begins.
pub(super) fn candidate(stretch: usize, words: &str, start: usize, marker: Marker) -> Candidate {
    let mut candidate = super::candidate::candidate(stretch, words, start, marker, "glued-marker");
    let body = start + marker.span.end as usize;
    if let Some(title) = noun_title(rest(words, body)) {
        let end = body + title;
        let run_in = !rest(words, end).trim_start_matches(|c| is_stop(c) || is_space(c)).is_empty();
        candidate.head.title = Some(body..end);
        candidate.head.end = end;
        candidate.head.run_in = run_in;
        candidate.alone = !run_in;
    }
    candidate
}

/// The end of a title that a noun parts from the text glued to it: 一、基本概况某街道位于…. `None`
/// where a stop or comma ends the title first.
fn noun_title(text: &str) -> Option<usize> {
    let stop = text
        .find(|c| is_stop(c) || matches!(c, '，' | '、' | '；' | '：' | ','))
        .unwrap_or(text.len());
    let noun = |at: usize| SECTION_NOUNS.prefix(rest(text, at)).map(|length| at + length);
    let end = text.char_indices().take(LONGEST_TITLE).find_map(|(at, _)| noun(at))?;
    (end < stop).then_some(end)
}
