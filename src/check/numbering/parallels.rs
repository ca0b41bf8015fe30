//! Short phrases of one length that are counted right behind the last (并列短语).
//!
//! ```text
//! row = phrase ("、" phrase)+ "”"? digit counter      保供给、促增收、强基础三项任务
//! ```

use alloc::format;

use crate::{
    Span,
    check::{draft::Draft, table::numbering::ITEM_COUNT},
    lexicon::checks::numbering::COUNTED_ITEMS,
    text::chars::{HAN_BYTES, han_digit, head, is_all_han, is_closing, rest, slice, tail_within},
};

/// Phrases have so many bytes, two to six Han characters.
const PHRASE_BYTES: core::ops::RangeInclusive<usize> = 2 * HAN_BYTES..=6 * HAN_BYTES;

/// Two phrases may be joined to more by words before.
const LEAST_MEMBERS: usize = 3;

pub(super) fn check(draft: &Draft<'_>) {
    let marks = &draft.scan.enumerations;
    let member = |place: usize| {
        let (from, to) = (marks.get(place.checked_sub(1)?)?, marks.get(place)?);
        Some(draft.between(from.end(), to.at))
    };
    for (place, mark) in marks.iter().enumerate() {
        let Some(phrase) = member(place).filter(|phrase| PHRASE_BYTES.contains(&phrase.len()))
        else {
            continue;
        };
        let behind = rest(draft.source, mark.end() as usize);
        let counted = rest(behind, phrase.len()).trim_start_matches(is_closing);
        let Some((value, length)) = count(counted) else { continue };
        if ![phrase, head(behind, phrase.len())].iter().all(|phrase| is_all_han(phrase)) {
            continue;
        }
        let alike = |&place: &usize| {
            member(place).is_some_and(|one| one.len() == phrase.len() && is_all_han(one))
        };
        let row = (1..=place).rev().take_while(alike).count();
        // The first of them stands before the first mark, a verb before it: 紧扣保供给、….
        let first = marks.get(place - row).map_or(0, |mark| mark.at as usize);
        let opening = tail_within(head(draft.source, first), phrase.len());
        let cut = member(place - row).is_some_and(is_all_han);
        let members = row + 2;
        if opening.len() == phrase.len()
            && is_all_han(opening)
            && !cut
            && members >= LEAST_MEMBERS
            && value != members
        {
            let at = mark.end() as usize + phrase.len();
            let skipped = rest(behind, phrase.len()).len() - counted.len();
            let span = Span::of(at + skipped..at + skipped + length);
            draft.found(&ITEM_COUNT, span).say(format!("{members}")).report();
        }
    }
}

/// A number of one Han digit and its counter, 三项, and how many bytes both have.
fn count(words: &str) -> Option<(usize, usize)> {
    let digit = words.chars().next()?;
    let value = han_digit(digit).filter(|&value| value > 1)?;
    let behind = slice(words, digit.len_utf8(), words.len());
    let counter = COUNTED_ITEMS.iter().find(|counter| behind.starts_with(**counter))?;
    Some((usize::from(value), digit.len_utf8() + counter.len()))
}
