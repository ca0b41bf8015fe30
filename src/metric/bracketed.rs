//! What a number alone in brackets measures (括注的数): the noun before them.
//!
//! Takes a number that opens a bracket, gives the noun that the bracket stands behind:
//!
//! 名词 + （数量）: 汽车（36.2%）、手机（23.3%）, 合同纠纷（36件）.

use core::ops::Range;

use super::{
    level::Around,
    phrase::{Before, TWO},
    reading::Reading,
};
use crate::{
    UnitKind,
    lexicon::{
        bases::{PLANS, SINCE},
        links::HELD_AT,
        particles::{COMPARATIVE, COPULA, HOLDERS, JOINTS},
    },
    text::chars::{
        begins, head, is_closing, is_enumeration_comma, is_han, is_round_opening, is_space, rest,
        tail_within,
    },
};

/// How far a member is looked back into, in bytes: 40 Han characters.
const REACH_BYTES: usize = 120;

/// The most bytes of a member of a list that is no noun phrase: 自身发展动力不足.
const MEMBER_BYTES: usize = 30;

impl Reading<'_, '_> {
    /// 名词 + （数量）: the noun before a bracket that holds numbers alone.
    pub(super) fn before_brackets(&self, around: Around<'_>) -> Option<Range<usize>> {
        let outside = head(self.phrases.text, around.site.clause);
        let outside = outside.strip_suffix(is_round_opening)?.trim_end_matches(is_space);
        let alone = around.linked.trim_matches(is_space).is_empty();
        let closed = begins(around.behind, is_closing)
            || around.behind.trim_matches(is_space).chars().all(is_enumeration_comma);
        // 一段时期（10年）: a time tells how long something is.
        if !alone || !closed || around.kind == UnitKind::Time || !outside.ends_with(is_han) {
            return None;
        }
        let start = outside.rfind(is_mark).filter(|&at| at >= self.start);
        let start = start.map_or(self.start, |at| {
            at + rest(outside, at).chars().next().map_or(0, char::len_utf8)
        });
        let to = outside.len();
        // 日本（23%）和[韩国]（8%）
        let member = tail_within(rest(outside, start), REACH_BYTES);
        let joined =
            member.strip_prefix(JOINTS).filter(|_| head(outside, start).ends_with(is_closing));
        let member = joined.unwrap_or(member);
        // 前5位分别是[因病]（36%）、投诉集中在[食品]（23%）
        let member = link_free(member);
        // 高于全国（5%）、全省（6%）: what others reached is told of the same indicator; 任务（4万人）的59%
        // is a plan's amount.
        // 较上期（29.7%）: what it was before is told of the same indicator, too.
        let compared = HOLDERS.suffix(member).is_some()
            || PLANS.suffix(member).is_some()
            || begins(member, |c| COMPARATIVE.contains(&c))
            || SINCE.prefix(member).is_some();
        if compared {
            return None;
        }
        let from = to - member.len();
        match self.phrases.before(from, to).before {
            Before::Noun(noun) | Before::Place(noun) if noun.end == to => Some(noun),
            // 因病（36%）、缺劳力（23%）: what the members of a list are called is told by nothing else.
            _ => (TWO..=MEMBER_BYTES).contains(&(to - from)).then_some(from..to),
        }
    }
}

/// A member of a list without what leads to the first: 前5位分别是[因病], 投诉集中在[食品].
fn link_free(member: &str) -> &str {
    let link = member.rfind([COPULA, HELD_AT]).filter(|&at| at > 0);
    let named = link.map(|at| rest(member, at + COPULA.len_utf8()));
    named.filter(|named| named.len() >= TWO).unwrap_or(member)
}

/// Whether a mark parts a member of a list from what stands before it.
fn is_mark(c: char) -> bool {
    !c.is_alphanumeric()
}
