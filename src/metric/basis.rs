//! What kind of basis a change has (基期的种类).
//!
//! Takes the words of the basis and those of the clause up to the amount, gives the kind.

use core::ops::Range;

use super::clause::separates;
use crate::{
    BasisKind,
    lexicon::bases::{
        AVERAGES, DATED, NORMALS, OTHER_PLACES, PLANS, PRECEDING, SAME_SCOPE, YEARLY,
    },
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
    } else if NORMALS.stands_in(words) {
        BasisKind::Average
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

#[cfg(test)]
mod tests {
    use super::kind;
    use crate::BasisKind;

    #[test]
    fn kinds_of_bases() {
        for (words, expected) in [
            ("同比", BasisKind::YearOnYear),
            ("比上年同期", BasisKind::YearOnYear),
            ("环比", BasisKind::Previous),
            ("比上月", BasisKind::Previous),
            ("比年初", BasisKind::Since),
            ("较2020年", BasisKind::Since),
            ("较常年", BasisKind::Average),
            ("超过计划", BasisKind::Plan),
            ("同口径", BasisKind::SameScope),
            ("全省平均水平", BasisKind::Place),
            ("比全省平均", BasisKind::Place),
            ("比对照组", BasisKind::Unstated),
        ] {
            let text = [words, "增长5%"].concat();
            let range = 0..words.len();
            assert_eq!(kind(&text, Some(&range), words.len()), expected, "{words}");
        }
        let unnamed = |words: &str| kind(words, None, words.len());
        assert_eq!(unnamed("产值年均增长"), BasisKind::Average);
        assert_eq!(unnamed("产值增长"), BasisKind::Unstated);
    }
}
