//! The noun behind what is told of it (描述 + 的 + 名词).
//!
//! Takes the words behind a number, gives where in them the noun stands that the number counts.

use core::ops::Range;

use super::counted::end_of_things;
use crate::{
    lexicon::{
        links::OPENINGS,
        nouns::{HEADS, PEOPLE, THINGS},
        particles::ATTRIBUTIVE,
        predicates::{BREAKS, NEGATIONS, PREDICATES},
        verbs::VERBS,
    },
    text::chars::{begins, head, is_han, last_place, rest},
};

/// 因 + 缘由 + 人: where the name of the people ends, 33名[因案致困当事人].
pub(super) fn end_of_people_affected(words: &str) -> Option<usize> {
    let ends = |at: usize| {
        let end = at + PEOPLE.prefix(rest(words, at))?;
        let behind = rest(words, end);
        let over = behind.is_empty() || VERBS.prefix(behind).is_some();
        over.then_some(end)
    };
    words.char_indices().find_map(|(at, _)| ends(at))
}

/// 描述 + 的 + 人: 15名想学技术的[农民工]. Behind the people another 的 may follow: 15名想学技术的[农民工]参加县里举办的培训班.
pub(super) fn person_described(words: &str) -> Option<Range<usize>> {
    let behind = words.match_indices(ATTRIBUTIVE).map(|(at, of)| at + of.len());
    let mut people = behind.filter_map(|at| Some(at..at + end_of_person(rest(words, at))?));
    people.next()
}

/// 动词 + 的 + 名词: 300个具有示范作用的[实训基地].
pub(super) fn thing_described(words: &str) -> Option<Range<usize>> {
    let at = last_place(words, ATTRIBUTIVE)? + ATTRIBUTIVE.len_utf8();
    let noun = rest(words, at);
    VERBS.prefix(words.trim_start_matches(NEGATIONS))?;
    let named = head(noun, end_of_things(noun));
    HEADS.suffix(named).or(THINGS.suffix(named))?;
    Some(at..at + named.len())
}

/// Where the name of people ends that some words begin with: [返乡农民工]参加培训班.
fn end_of_person(words: &str) -> Option<usize> {
    let ends = |(at, _): (usize, char)| {
        let end = at + PEOPLE.prefix(rest(words, at))?;
        let behind = rest(words, end);
        let told = [&BREAKS, &OPENINGS, &PREDICATES, &VERBS];
        let over = !begins(behind, is_han) || told.iter().any(|list| list.prefix(behind).is_some());
        over.then_some(end)
    };
    words.char_indices().find_map(ends)
}
