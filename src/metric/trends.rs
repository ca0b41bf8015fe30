//! Clauses that end in a word of growth or decline without a number (定性变化): 大幅下降, 略有增长.

use alloc::vec::Vec;
use core::ops::Range;

use super::clause::is_separator;
use crate::{
    lexicon::directions::{SWAYS, Sway, TENDENCIES},
    source::Logical,
    text::{
        chars::{head, is_space, slice},
        marks::{self, Class, Mark},
    },
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

/// Whether a mark ends a clause, or a part of one.
fn ends_part(mark: &Mark) -> bool {
    is_separator(mark)
        || mark.is(Class::ENUMERATION_COMMA)
        || mark.is_char('（')
        || mark.is_char('）')
}

/// The clauses of a range of `line` that end in a word of growth or decline. One pass.
pub(super) fn trends(line: &Logical<'_>, range: Range<usize>) -> Vec<Trend> {
    let text = line.as_str();
    let mut trends = Vec::new();
    let mut clause = range.start;
    let mut parted = false;
    let own = marks::from(line.marks(), range.start).iter();
    for mark in own.take_while(|mark| mark.at() < range.end).filter(|mark| ends_part(mark)) {
        let found = trend(text, clause, mark.at(), parted);
        let ended = found.is_some() || !mark.is_char('、');
        trends.extend(found);
        if ended {
            clause = mark.end();
            parted = mark.is(Class::SEMICOLON);
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
