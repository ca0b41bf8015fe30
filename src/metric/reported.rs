//! Amounts that are reported as done (已完成的量), told apart from the size of a thing.
//!
//! Takes an amount and the noun behind it, gives whether the words around say that it was done: 拆除580平方米历史违建, not so
//! 新建1000平方米厂房.

use core::ops::Range;

use super::{
    clause::Site,
    level::{Around, is_capacity},
    reading::Reading,
};
use crate::{
    UnitKind,
    lexicon::{
        nouns::{LAND_ENDS, LANDS, MONEY, PROJECTS, WORTHS},
        particles::PER_PERSON,
        sizes::SIZES,
        verbs::{ACTIONS, DONE, DONE_BEHIND, HANDING_OUT, PERISHED, VERBS},
    },
    text::chars::is_space,
};

/// The most characters of a phrase behind an amount that is an action and not a thing with a size:
/// 6.1公里综合整治.
const WORK: usize = 5;

impl Reading<'_, '_> {
    /// Whether the words around an amount report it as done, not as the size of the thing:
    /// 拆除580平方米历史违建.
    pub(super) fn is_reported(&self, around: Around<'_>, noun: &Range<usize>) -> bool {
        let words = self.words(noun.start, noun.end);
        if around.kind == UnitKind::Other || SIZES.contains(around.unit) {
            return false;
        }
        if is_capacity(around.kind) && PROJECTS.suffix(words).is_some() {
            return false;
        }
        if around.kind == UnitKind::Currency {
            // 发放0.5万元学习用品
            let handed = HANDING_OUT.suffix(around.linked.trim_end_matches(is_space)).is_some();
            // 送去每人300元慰问品
            let shared = PER_PERSON.suffix(around.linked.trim_end_matches(is_space)).is_some();
            return (handed || shared || MONEY.suffix(words).is_some())
                && WORTHS.suffix(words).is_none();
        }
        // 295公顷农作物绝收
        let behind = self.words(noun.end, self.limit(around.site));
        PERISHED.suffix(words).is_some()
            || PERISHED.prefix(behind).is_some()
            || (ACTIONS.suffix(words).is_some() && words.chars().count() <= WORK)
            || DONE_BEHIND.prefix(behind).is_some()
            || DONE.suffix(around.before).is_some()
            || DONE.suffix(around.linked.trim_end_matches(is_space)).is_some()
            || DONE.prefix(around.before).is_some()
            // 建设5万亩高标准农田, but 建设1500亩园区: land has no size of its own.
            || (LANDS.suffix(words).is_some() || words.ends_with(LAND_ENDS))
                && ACTIONS.suffix(around.before).is_some()
            || self.measured_twice(around.site)
    }

    /// Whether the number before measures the same thing, which the verb before it tells was dealt with:
    /// 拆除65户约[3100平方米]违章建筑.
    fn measured_twice(&self, site: &Site) -> bool {
        let Some(before) = site.previous.and_then(|index| self.sites.get(index)) else {
            return false;
        };
        let joined = self.joins(before.span.end, site.span.start) == Some(false);
        let left = self.left(before);
        joined && VERBS.prefix(self.words(left.from, left.to)).is_some()
    }
}
