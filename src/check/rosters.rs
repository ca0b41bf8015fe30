//! Lists of names against the number that stands above them (名单与人数).
//!
//! ```text
//! roster = words "（" digits unit "）" newline (names newline)+      names = name ((space | "、") name)*
//! ```

use alloc::string::ToString;

use super::{draft::Draft, marks::Mark, table::figures::ROSTER_COUNT};
use crate::{
    Span,
    lexicon::checks::figures::ROSTER_UNITS,
    text::chars::{
        head, is_all_han, is_enumeration_comma, is_round_opening, is_space, leading_digits, rest,
        tail_within,
    },
};

/// A name of a list has at most so many bytes: twenty characters.
const NAME_BYTES: usize = 60;

/// A list has so many names at least; one is a sentence or a heading.
const FEWEST_NAMES: usize = 2;

/// The number and its unit stand in so many bytes before their bracket closes.
const COUNT_BYTES: usize = 15;

pub(super) fn check(draft: &Draft<'_>) {
    for &mark in draft.scan.marks.iter().filter(|mark| matches!(mark.c, '）' | ')')) {
        let behind = rest(draft.source, mark.end() as usize);
        let Some(list) = behind.trim_start_matches(['：', ':']).strip_prefix('\n') else {
            continue;
        };
        let Some((count, span)) = counted(draft, mark) else { continue };
        let names = names(list);
        if names.is_some_and(|names| names >= FEWEST_NAMES && names != count)
            && draft.leaf_at(span.start)
        {
            let words = names.unwrap_or_default().to_string();
            draft.found(&ROSTER_COUNT, span).say(words).report();
        }
    }
}

/// （15名）: the number in the bracket that a mark closes, and where it stands with its unit.
fn counted(draft: &Draft<'_>, close: Mark) -> Option<(usize, Span)> {
    let before = head(draft.source, close.at as usize);
    let near = tail_within(before, COUNT_BYTES);
    let open = near.rfind(is_round_opening)?;
    let inside = near.get(open..)?.trim_start_matches(is_round_opening);
    let digits = leading_digits(inside);
    let count = head(inside, digits).parse().ok()?;
    let unit = rest(inside, digits);
    let start = close.at - inside.len() as u32;
    ROSTER_UNITS.contains(&unit).then(|| (count, Span::new(start, close.at)))
}

/// How many names stand on the lines that some words open with, up to an empty line or another number in brackets; `None` where one of
/// them holds more than names.
fn names(list: &str) -> Option<usize> {
    let ends = |line: &&str| {
        let line = line.trim();
        line.is_empty() || line.ends_with(['）', ')', '：', ':'])
    };
    let lines = || list.trim_start_matches(is_space).lines().take_while(|line| !ends(line));
    // 周立群　县应急管理局: one name a line, with where that one works.
    let pair = |line: &str| {
        let mut parts = line.split_whitespace();
        match (parts.next(), parts.next(), parts.next()) {
            (Some(name), Some(office), None) => office.chars().count() > name.chars().count(),
            _ => false,
        }
    };
    if lines().all(pair) {
        return Some(lines().count());
    }
    let mut count = 0;
    for line in lines() {
        for part in line.split(|c: char| is_space(c) || is_enumeration_comma(c)) {
            // 1.县应急管理局
            let name =
                part.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | '．'));
            // 林远萍（县水利局）
            let name = name.split(is_round_opening).next().unwrap_or_default();
            if name.is_empty() {
                continue;
            }
            if name.len() > NAME_BYTES || !is_all_han(name) {
                return None;
            }
            count += 1;
        }
    }
    Some(count)
}
