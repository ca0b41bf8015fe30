//! Clauses that end in a word of growth or decline without a number (定性变化): 大幅下降, 略有增长.

use alloc::vec::Vec;
use core::ops::Range;

use super::clause::separates;
use crate::{
    lexicon::directions::{SWAYS, Sway, TENDENCIES},
    text::chars::{find_mark, head, is_enumeration_comma, is_semicolon, is_space, slice},
};

/// A clause that ends in a word of growth or decline.
#[derive(Clone, Debug)]
pub(super) struct Trend {
    /// Where the clause starts.
    pub(super) clause: usize,
    /// Where its word of growth or decline ends.
    pub(super) end: usize,
    /// Whether a `；` stands between this clause and the number or trend before it.
    pub(super) parted: bool,
}

/// Whether `c` ends a clause, or a part of one.
const fn ends_part(c: char) -> bool {
    separates(c) || is_enumeration_comma(c) || matches!(c, '（' | '）')
}

/// The clauses of `text[range]` that end in a word of growth or decline. One pass.
pub(super) fn trends(text: &str, range: Range<usize>) -> Vec<Trend> {
    let mut trends = Vec::new();
    let mut clause = range.start;
    let mut parted = false;
    let words = head(text, range.end);
    let mut from = range.start;
    while let Some((at, c)) = find_mark(words, from, ends_part) {
        from = at + c.len_utf8();
        let found = trend(text, clause, at, parted);
        let ended = found.is_some() || c != '、';
        trends.extend(found);
        if ended {
            clause = at + c.len_utf8();
            parted = is_semicolon(c);
        }
    }
    trends.extend(trend(text, clause, range.end, parted));
    trends
}

/// The trend that `text[clause..end]` ends in.
fn trend(text: &str, clause: usize, end: usize, parted: bool) -> Option<Trend> {
    let words = slice(text, clause, end).trim_end_matches(is_space);
    let words = TENDENCIES.suffix(words).map_or(words, |length| head(words, words.len() - length));
    let (_, sway) = SWAYS.suffix(words)?;
    let told = !matches!(sway, Sway::Still | Sway::BasisUp | Sway::BasisDown);
    told.then(|| Trend { clause, end: clause + words.len(), parted })
}
