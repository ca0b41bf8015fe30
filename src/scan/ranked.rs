//! Whether rank words count as a rank (位次).
//!
//! Takes what was read and what stands around it. Lists with names, ordinals and what is put first without an order are no ranks.

use super::context::Around;
use crate::{
    combinator::RankWords,
    lexicon::{particles::ATTRIBUTIVE, ranks, scopes},
    text::chars::{han_digit, head, is_han, is_round_opening, rest},
};

/// A bracket that tells what else a noun is called has at most so many characters: （市、区）.
const BESIDES_CHARACTERS: usize = 6;

/// 居 + 范围 + 之首, 列 + 范围 + 之冠: a first place that a scope and 之 lead to.
pub(super) fn first_of(text: &str, at: usize) -> Option<RankWords> {
    let first = rest(text, at).chars().next().filter(|c| ranks::FIRST_OF.contains(c))?;
    let before = head(text, at).strip_suffix(ranks::OF)?;
    let length = first.len_utf8();
    ranks::TAKING_PLACE.stands_in(clause_end(before)).then_some(RankWords {
        place: Some(1),
        within: false,
        certain: true,
        number_length: length,
        length,
    })
}

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
    ranks::PUT_FIRST.stands_in(clause_end(around.before))
}

/// The last Han words of a clause, as far as it is looked at for what leads to a place.
fn clause_end(before: &str) -> &str {
    /// What leads to a place and its scope have at most so many characters: 居自主品牌车企.
    const MOST_CHARACTERS: usize = 16;

    let near = before.char_indices().rev().take(MOST_CHARACTERS);
    let han = near.take_while(|&(_, c)| is_han(c)).last();
    rest(before, han.map_or(before.len(), |(at, _)| at))
}
