//! What kind of basis a change has (基期的种类).
//!
//! Takes the words of the basis and those of the clause up to the amount, gives the kind.

use core::ops::Range;

use super::clause::separates;
use crate::{
    BasisKind,
    lexicon::bases::{AVERAGES, DATED, OTHER_PLACES, PLANS, PRECEDING, SAME_SCOPE, YEARLY},
    text::chars::{head, rest, slice, tail_within},
};

/// How far back an average is looked for; no clause that tells one is longer, and the look stays short
/// in a text without commas.
const LONGEST_CLAUSE_BYTES: usize = 120;

/// The kind of the basis at `basis`, of a change whose amount, or last word, starts at `to`.
pub(super) fn kind(text: &str, basis: Option<&Range<usize>>, to: usize) -> BasisKind {
    let Some(basis) = basis else {
        let before = tail_within(head(text, to), LONGEST_CLAUSE_BYTES);
        let clause = before.char_indices().rev().find(|&(_, c)| separates(c));
        let words = rest(before, clause.map_or(0, |(at, c)| at + c.len_utf8()));
        return if AVERAGES.stands_in(words) { BasisKind::Average } else { BasisKind::Unstated };
    };
    let words = slice(text, basis.start, basis.end);
    // 比年初 names a date, 比上年末 too; a plan or a place says so wherever it stands.
    if SAME_SCOPE.stands_in(words) {
        BasisKind::SameScope
    } else if PRECEDING.stands_in(words) {
        BasisKind::Previous
    } else if DATED.stands_in(words) {
        BasisKind::Since
    } else if YEARLY.stands_in(words) {
        BasisKind::YearOnYear
    } else if PLANS.suffix(words).is_some() {
        BasisKind::Plan
    } else if OTHER_PLACES.stands_in(words) {
        BasisKind::Place
    } else if words.ends_with(crate::lexicon::periods::YEAR) {
        BasisKind::Since
    } else {
        BasisKind::Unstated
    }
}
