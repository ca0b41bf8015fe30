//! Phrases that may be leads: short sentences that measure nothing.
//!
//! ```text
//! phrase = clause (， clause)* 。        4 to 20 characters, 40 alone on a line; no digit, colon or semicolon
//! ```

use super::enumeration::Text;
use crate::{
    combinator::read_series_marker,
    lexicon::{particles::COPULA, structure::ADDRESSES},
    text::{
        chars::{arabic_digit, find_mark, is_colon, is_comma, is_semicolon, is_space, slice},
        marks::{Class, Mark},
        sentence::sentence_end,
    },
};
use core::ops::Range;

/// A lead that opens a paragraph has this many characters at most.
pub(super) const LONGEST: usize = 20;

/// A lead has this many characters at least.
const SHORTEST: usize = 4;

/// Parallel leads differ in length by this many characters at most.
pub(super) const UNLIKE: usize = 2;

/// Bytes of a Han character.
const HAN: usize = 3;

/// A lead in a text.
#[derive(Clone, Debug)]
pub(crate) struct Topic {
    /// Which text of the section it stands in.
    pub(crate) text: usize,
    /// The phrase, without its stop.
    pub(crate) range: Range<usize>,
    /// Behind its stop.
    pub(crate) end: usize,
}

impl Topic {
    /// Whether it has two clauses.
    pub(super) fn has_pause(&self, text: &Text<'_>) -> bool {
        find_mark(self.words(text), 0, is_comma).is_some()
    }

    pub(super) fn words<'t>(&self, text: &Text<'t>) -> &'t str {
        slice(text.words, self.range.start, self.range.end)
    }

    /// Whether it has one clause, or several as long as each other: 坚持依法行政，规范权力运行.
    pub(super) fn has_like_clauses(&self, text: &Text<'_>) -> bool {
        let mut clauses = lengths(self.words(text));
        let first = clauses.next().unwrap_or(0);
        clauses.all(|length| length >= SHORTEST && length.abs_diff(first) <= 1)
    }

    /// Whether it has clauses as long as those of another phrase are: 防治并举，守护碧水蓝天 and 标本兼治，夯实安全底线.
    pub(super) fn is_of_mould(&self, text: &Text<'_>, mould: &str) -> bool {
        let mut clauses = lengths(self.words(text));
        lengths(mould).all(|length| clauses.next().is_some_and(|own| own.abs_diff(length) <= 1))
            && clauses.next().is_none()
    }
}

/// The first sentence of a text from `start` on without its stop, where it ends in `。` within `longest`
/// characters; and where it ends with it. `marks` are those from `start` on.
pub(super) fn first_phrase(
    text: &Text<'_>,
    marks: &[Mark],
    start: usize,
    longest: usize,
) -> Option<(Range<usize>, usize)> {
    // Nearly every sentence is longer, and its end is not looked for.
    let near = start + HAN * (longest + 1);
    let mut stops = marks.iter().take_while(|mark| mark.at() < near.min(text.range.end));
    let stop = stops.find(|mark| mark.is_char('。') || mark.is_char('.'))?.at();
    if slice(text.words, start, stop).chars().nth(longest).is_some() {
        return None;
    }
    let end = sentence_end(text.words, marks, start..text.range.end);
    let sentence = slice(text.words, start, end).trim_end_matches(is_space);
    let phrase = sentence.trim_end_matches(['。', '.']);
    (phrase.len() < sentence.len()).then(|| (start..start + phrase.len(), end))
}

/// How many characters each clause of a phrase has.
fn lengths(phrase: &str) -> impl Iterator<Item = usize> {
    phrase.split(is_comma).map(|clause| clause.chars().count())
}

/// Whether a phrase has 4 to `longest` characters, and no Arabic digit, semicolon or colon.
pub(super) fn is_phrase(phrase: &str, longest: usize) -> bool {
    let mut count = 0_usize;
    for c in phrase.chars() {
        count += 1;
        if arabic_digit(c).is_some() || is_semicolon(c) || is_colon(c) || count > longest {
            return false;
        }
    }
    count >= SHORTEST
}

/// The phrase that begins at `start` and may be a lead, whatever follows it and however long each of its clauses is.
pub(super) fn any_phrase(
    at: usize,
    text: &Text<'_>,
    marks: &[Mark],
    start: usize,
    longest: usize,
) -> Option<Topic> {
    let (phrase, end) = first_phrase(text, marks, start, longest)?;
    let words = slice(text.words, phrase.start, phrase.end);
    let told = |mark: &Mark| {
        mark.is(Class::SEMICOLON.or(Class::COLON))
            || mark.is_other() && arabic_digit(mark.char()).is_some()
    };
    let own = marks.iter().take_while(|mark| mark.at() < phrase.end);
    let leads = (SHORTEST..=longest).contains(&words.chars().count())
        && !words.bytes().any(|byte| byte.is_ascii_digit())
        && !own.into_iter().any(told)
        && !words.chars().skip(1).any(|c| c == COPULA)
        && ADDRESSES.prefix(words).is_none()
        && read_series_marker(words).is_none();
    leads.then_some(Topic { text: at, range: phrase, end })
}
