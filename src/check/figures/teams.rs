//! The members of several teams against those of each.
//!
//! ```text
//! total = teams × (members + members …)      组织4个检查组，每组由1名组长、4名执法人员组成，共20人
//! ```

use alloc::vec::Vec;

use super::{ahead, contradicted, printed_like};
use crate::{
    Quantity,
    check::{
        arithmetic::{Bounds, total},
        draft::Draft,
        pieces::Told,
        table::figures::SUM,
    },
    lexicon::checks::figures::{EACH_TEAM, IN_ALL_ENDS, PERSONS, TEAM_MEMBERS},
    text::chars::{head, is_space},
};

pub(super) fn check(draft: &Draft<'_>, told: &[Told<'_>]) {
    /// The teams, two kinds of members and the total.
    const FEWEST_QUANTITIES: usize = 4;

    for sentence in told.iter().filter(|told| told.quantities.len() >= FEWEST_QUANTITIES) {
        let words = draft.words(sentence.sentence.span);
        let Some((at, each)) = EACH_TEAM.iter().find_map(|each| Some((words.find(each)?, each)))
        else {
            continue;
        };
        let start = sentence.sentence.span.start + at as u32;
        members(draft, sentence.quantities, start, start + each.len() as u32);
    }
}

/// Holds the total behind the members of each team against the teams before 每组, which stands from `start` to `end`.
fn members(draft: &Draft<'_>, quantities: &[&Quantity<'_>], start: u32, end: u32) {
    let before = ahead(quantities, start);
    let Some(&teams) = before.last() else { return };
    let mut listed = Vec::new();
    let mut whole = None;
    for &one in quantities.get(before.len()..).unwrap_or_default() {
        if !PERSONS.contains(&one.unit.text()) {
            return;
        }
        let words = head(draft.source, one.span.start as usize).trim_end_matches(is_space);
        if IN_ALL_ENDS.iter().any(|word| words.ends_with(word)) {
            whole = Some(one);
            break;
        }
        listed.push(one);
    }
    let Some(printed) = whole.filter(|_| listed.len() >= 2) else { return };
    let behind = draft.between(listed.last().map_or(end, |last| last.span.end), printed.span.start);
    if !TEAM_MEMBERS.iter().any(|word| behind.contains(word)) {
        return;
    }
    let (Some(each), Some(count), Some(own)) = (total(&listed), teams.value(), Bounds::of(printed))
    else {
        return;
    };
    let value = each.times(count);
    let of_one = each.meets(own);
    if let Some(value) = value.filter(|value| !of_one && !value.meets(own)) {
        let expected = printed_like(draft, value, printed, 0);
        let last = listed.last().copied().unwrap_or(teams);
        contradicted(draft, &SUM, printed, [teams, last], expected);
    }
}
