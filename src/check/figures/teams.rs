//! The members of several teams against those of each.
//!
//! ```text
//! total = teams × (members + members …)      组织4个检查组，每组由1名组长、4名执法人员组成，共20人
//! ```

use super::{ahead, contains_any, ends_with_any, member_before, printed_like};
use crate::{
    Quantity,
    check::{
        arithmetic::{Bounds, total},
        draft::Draft,
        pieces::Told,
        table::figures::SUM,
    },
    lexicon::checks::{
        figures::{EACH_TEAM, PERSONS, TEAM_MEMBERS, TOTAL_BEHIND},
        held,
    },
};

pub(super) fn check(draft: &Draft<'_>, told: &[Told<'_>]) {
    /// The teams, two kinds of members and the total.
    const FEWEST_QUANTITIES: usize = 4;

    let several = |told: &&Told<'_>| told.quantities.len() >= FEWEST_QUANTITIES;
    for sentence in told.iter().filter(several).filter(|told| told.holds(held::EACH)) {
        let words = draft.words(sentence.sentence.span);
        if let Some(at) = EACH_TEAM.iter().find_map(|each| words.find(each)) {
            members(draft, sentence.quantities, sentence.sentence.span.start + at as u32);
        }
    }
}

/// Holds the total behind the members of each team against the teams before 每组, which stands at `each`.
fn members(draft: &Draft<'_>, quantities: &[&Quantity<'_>], each: u32) {
    let before = ahead(quantities, each);
    let behind = quantities.get(before.len()..).unwrap_or_default();
    let is_total = |one: &&Quantity<'_>| ends_with_any(member_before(draft, one), TOTAL_BEHIND);
    let Some(place) = behind.iter().position(is_total) else { return };
    let (Some(&teams), Some(&printed)) = (before.last(), behind.get(place)) else { return };
    let members = behind.get(..place).unwrap_or_default();
    let &[_, .., last] = members else { return };
    let persons = |one: &&Quantity<'_>| PERSONS.contains(&one.unit.text());
    let listed = members.iter().all(persons) && persons(&printed);
    if !listed || !contains_any(draft.between(last.span.end, printed.span.start), TEAM_MEMBERS) {
        return;
    }
    let (Some(each), Some(count), Some(own)) = (total(members), teams.value(), Bounds::of(printed))
    else {
        return;
    };
    // 每组…，共7人 may be the total of one team.
    let value = each.times(count).filter(|value| !each.meets(own) && !value.meets(own));
    if let Some(value) = value {
        let expected = printed_like(draft, value, printed, 0);
        let found = draft.found(&SUM, printed.span).say(&expected);
        found.related(teams.span).related(last.span).expected(expected).report();
    }
}
