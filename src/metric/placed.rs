//! Numbers that tell where something is (位置): distances, directions, storeys, degrees.
//!
//! Takes a number with the words around it, gives whether it tells a place and measures nothing: 距县城18公里,
//! 地处市区南18公里, 水源井周围50米, 北纬36°.

use super::{claim::Role, clause::separates, level::Around, reading::Reading};
use crate::{
    UnitKind,
    lexicon::{
        nouns::INDICATORS,
        sizes::{
            ABOUT_WHERE, ADDRESSED, AROUND_WHICH, BUILDING_ENDS, COORDINATES, DIRECTIONS,
            DISTANCES, FAR_FROM, IN_ADDRESS, NOT_FAR_FROM, SITED, STOREY, STOREYS_AT,
        },
        units::{DEGREE_SIGN, is_times_sign},
        verbs::VERBS,
    },
    text::chars::{head, head_within, is_space},
};

impl Reading<'_, '_> {
    /// 距 + 地名 + 数量，地名 + 数量: the next of the distances that the sentence tells, 距县城26公里，丁县[45公里]，到戊县[60公里].
    pub(super) fn is_far_too(&self, around: Around<'_>) -> bool {
        /// The name of a place and the verb before it have at most so many bytes: 8 Han characters.
        const PLACE_BYTES: usize = 24;

        let last = self
            .claims
            .last()
            .filter(|claim| claim.role == Role::Other && self.unit_of(claim) == Some(around.unit));
        let told = last.and_then(|claim| self.sites.get(claim.mention));
        let named = around.clause.trim_matches(is_space);
        (1..=PLACE_BYTES).contains(&named.len())
            && INDICATORS.suffix(named).is_none()
            && VERBS.suffix(named).is_none()
            && told.is_some_and(|told| {
                told.number + 1 == around.site.number
                    && is_far(self.words(self.start, told.span.start))
            })
    }
}

/// Whether a number tells where something is, or is one side of a thing: 距县城18公里, 水源井周围50米, 3号楼,
/// 480毫米×140毫米.
pub(super) fn is_placed(around: Around<'_>) -> bool {
    let linked = || around.linked.trim_end_matches(is_space);
    let distant = || {
        DISTANCES.prefix(around.before).is_some()
            || AROUND_WHICH.suffix(linked()).is_some() && INDICATORS.suffix(linked()).is_none()
            || is_far(around.before)
            || is_sited(around.clause)
    };
    around.kind == UnitKind::Length && distant()
        || around.unit.starts_with(DEGREE_SIGN) && COORDINATES.suffix(linked()).is_some()
        || around.unit == STOREY
            && (STOREYS_AT.suffix(around.before).is_some() || is_building(around.behind))
        || around.counts
            && IN_ADDRESS.contains(around.unit)
            && ADDRESSED.suffix(around.before).is_some()
        || around.behind.chars().find(|&c| !is_space(c)).is_some_and(is_times_sign)
        || around.linked.chars().rev().find(|&c| !is_space(c)).is_some_and(is_times_sign)
}

/// Whether words tell in which direction from another place something lies: 地处市区[南]18公里.
fn is_sited(clause: &str) -> bool {
    let words = clause.trim_end_matches(is_space);
    let words = ABOUT_WHERE.suffix(words).map_or(words, |length| head(words, words.len() - length));
    words.ends_with(DIRECTIONS) && SITED.stands_in(words)
}

/// Whether words begin with the name of a building: [综合楼]主体封顶.
fn is_building(words: &str) -> bool {
    /// The name has at most so many bytes: 5 Han characters.
    const NAME_BYTES: usize = 15;

    let name = BUILDING_ENDS.next(head_within(words, NAME_BYTES), 0);
    name.is_some_and(|(at, _)| !head(words, at).contains(separates))
}

/// Whether 距 and a place stand before the number: 厂区距高速出口6公里.
fn is_far(before: &str) -> bool {
    before.rfind(FAR_FROM).is_some_and(|at| {
        !before.get(..at).is_some_and(|stem| stem.ends_with(|c| NOT_FAR_FROM.contains(c)))
    })
}
