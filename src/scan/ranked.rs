//! Whether rank words count as a rank (位次).
//!
//! Takes what was read and what stands around it. Lists with names, ordinals and what is put first without an order are no ranks.

use super::context::Around;
use crate::{
    combinator::RankWords,
    lexicon::{particles::ATTRIBUTIVE, ranks, scopes},
    text::chars::{han_digit, is_han, is_round_opening, rest},
};

/// A bracket that tells what else a noun is called has at most so many characters: （市、区）.
const BESIDES_CHARACTERS: usize = 6;

/// Whether rank words count as a rank; `behind_rank` tells whether only a conjunction parts them
/// from one.
pub(super) fn is_rank(rank: &RankWords, around: &Around, behind_rank: bool) -> bool {
    let counted = around
        .next()
        .is_some_and(|c| matches!(c, '.' | '．' | ':' | '：' | '%' | '％' | '-' | '—'));
    let closed = around.closed() && !counted
        || around.opens_with(&ranks::BEHIND)
        || around.next() == Some(ATTRIBUTIVE) && rank.certain
        || rank.within && around.opens_with(&ranks::BEHIND_FIRST)
        // 前3名乡镇, but 前100强企业 are a list with a name.
        || rank.within && rank.certain && around.opens_with(&scopes::GROUPS);
    // 历史同期第二多; but 全区第二大、全市第一大企业
    let compared = ranks::DEGREES.prefix(around.after).is_some_and(|length| {
        let behind = Around { before: around.before, after: rest(around.after, length) };
        behind.closed() && behind.next() != Some('、')
    });
    // 前8位（从第1名到第8名）
    let named = rank.within && rank.certain && around.next().is_some_and(is_round_opening);
    let closed = closed || compared || named;
    let opened = around.opened() && !(rank.certain && behind_ranked(around));
    if !closed || opened && !behind_rank || around.ends_with(&ranks::AGO) {
        return false;
    }
    // 第一、二、三庭 are ordinals of a list.
    let listed = around
        .after
        .strip_prefix('、')
        .and_then(|tail| tail.chars().next())
        .is_some_and(|c| han_digit(c).is_some());
    // 质量第一 is a motto; 发展质量第4 is a place.
    let motto = || around.ends_with(&ranks::NOT_BEFORE) || put_first(around);
    !(listed || around.ends_with(&ranks::NOT_RANKED) || rank.place == Some(1) && motto())
}

/// Whether a bracket that tells what the noun before it is called besides stands right before a rank:
/// 9个县（市、区）第5位.
fn behind_ranked(around: &Around) -> bool {
    let inside =
        around.before.strip_suffix(['）', ')']).map(|inside| inside.rsplit(is_round_opening));
    let noun = inside.and_then(|mut parts| {
        let short = parts.next().is_some_and(|inner| inner.chars().count() <= BESIDES_CHARACTERS);
        parts.next().filter(|_| short)
    });
    noun.is_some_and(|noun| noun.ends_with(is_han))
}

/// Whether the clause puts a thing first without ranking it: 放在首位, 摆在政府工作的首位.
fn put_first(around: &Around) -> bool {
    let clause = around
        .before
        .char_indices()
        .rev()
        .take(16)
        .find(|&(_, c)| !is_han(c))
        .map_or(0, |(at, c)| at + c.len_utf8());
    let near = around.before.char_indices().rev().nth(15).map_or(0, |(at, _)| at);
    let words = rest(around.before, clause.max(near));
    ranks::PUT_FIRST.stands_in(words)
}
