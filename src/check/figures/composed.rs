//! Totals whose name is made of the names of their members.
//!
//! ```text
//! total = member ("、"? member)+ "，共" amount                       5个镇、6个乡，共11个乡镇
//!       | amount ("（" | "，其中" | "，包括") member ("、"? member)+      11个乡镇（5镇6乡）
//! ```
//! The names differ, so that no unit tells what adds up. That the name of the total holds the names of all
//! its members, and nothing else, tells it.

use alloc::{string::ToString, vec::Vec};

use super::between;
use crate::{
    Quantity, UnitKind,
    check::{
        arithmetic::{Bounds, total},
        draft::Draft,
        pieces::Told,
        table::figures::SUM,
    },
    lexicon::{
        checks::figures::{AMONG_THEM, MADE_UP_OF, TOTAL_BEHIND},
        particles::is_joint,
    },
    text::chars::{
        HAN_BYTES, head, is_all_han, is_closing, is_comma, is_han, is_round_opening, is_space, rest,
    },
};

/// A thing that is counted, by its name: 乡 of 6个乡 and of 6乡.
struct Member<'r> {
    quantity: &'r Quantity<'r>,
    name: &'r str,
}

pub(super) fn check<'r>(draft: &Draft<'r>, told: &[Told<'r>]) {
    /// Two members and their total.
    const FEWEST_QUANTITIES: usize = 3;

    for sentence in told.iter().filter(|told| told.quantities.len() >= FEWEST_QUANTITIES) {
        for (place, whole) in sentence.quantities.iter().enumerate() {
            if whole.unit.kind == UnitKind::Count && whole.approximation.is_none() {
                let (before, behind) =
                    sentence.quantities.split_at_checked(place).unwrap_or_default();
                summed_up(draft, before, whole);
                made_up_of(draft, whole, behind.get(1..).unwrap_or_default());
            }
        }
    }
}

/// 5个镇、6个乡，共11个乡镇
fn summed_up<'r>(draft: &Draft<'r>, before: &[&'r Quantity<'r>], whole: &Quantity<'r>) {
    let Some(last) = before.last() else { return };
    let words = between(draft, last, whole);
    let Some(words) = TOTAL_BEHIND.iter().find_map(|word| words.strip_suffix(*word)) else {
        return;
    };
    let name = behind(draft, whole);
    let mut members = Vec::new();
    members.extend(member(last, words.trim_end_matches(|c| is_comma(c) || is_space(c)), whole));
    for pair in before.windows(2).rev() {
        let &[one, next] = pair else { break };
        let member = member(one, between(draft, one, next).trim_end_matches(is_joint), whole);
        let Some(member) = member.filter(|member| opens(name, member)) else { break };
        members.push(member);
    }
    held(draft, whole, name, &members);
}

/// 11个乡镇（5镇6乡）, 11个乡镇，其中5个镇、6个乡
fn made_up_of<'r>(draft: &Draft<'r>, whole: &Quantity<'r>, parts: &[&'r Quantity<'r>]) {
    let Some(first) = parts.first() else { return };
    let words = between(draft, whole, first);
    let opened = words.strip_suffix(is_round_opening).or_else(|| {
        let word = MADE_UP_OF.iter().chain([&AMONG_THEM]);
        word.copied().find_map(|word| words.strip_suffix(word))
    });
    let Some(name) = opened.map(|name| name.trim_end_matches(is_comma)) else { return };
    let mut members = Vec::new();
    for (place, &part) in parts.iter().enumerate() {
        let words = match parts.get(place + 1) {
            Some(next) => between(draft, part, next).trim_end_matches(is_joint),
            None => han(rest(draft.source, part.span.end as usize)),
        };
        let Some(member) = member(part, words, whole).filter(|member| opens(name, member)) else {
            break;
        };
        members.push(member);
    }
    held(draft, whole, name, &members);
}

/// The name behind an amount, with what stands in its brackets: 乡镇（街道）.
fn behind<'r>(draft: &Draft<'r>, quantity: &Quantity<'_>) -> &'r str {
    let words = rest(draft.source, quantity.span.end as usize);
    let name = han(words);
    let more = rest(words, name.len()).strip_prefix(is_round_opening).map(han).unwrap_or_default();
    let bracket = head(words, name.len() + more.len() + 2 * HAN_BYTES);
    if more.is_empty() || !bracket.ends_with(is_closing) { name } else { bracket }
}

/// The Han characters in front.
fn han(words: &str) -> &str {
    head(words, words.find(|c| !is_han(c)).unwrap_or(words.len()))
}

/// What an amount counts: the words behind it, or its unit where there are none.
fn member<'r>(
    quantity: &'r Quantity<'r>,
    words: &'r str,
    whole: &Quantity<'_>,
) -> Option<Member<'r>> {
    let name = if words.is_empty() { quantity.unit.text() } else { words };
    let alike = words.is_empty() || quantity.unit.text() == whole.unit.text();
    let told = alike && is_all_han(name) && quantity.approximation.is_none();
    told.then_some(Member { quantity, name })
}

/// Whether the name of a total holds the first character of the name of a member: 街 of 镇街.
fn opens(name: &str, member: &Member<'_>) -> bool {
    member.name.chars().next().is_some_and(|first| name.contains(first))
}

/// Holds a total against its members where its name is made of theirs.
fn held(draft: &Draft<'_>, whole: &Quantity<'_>, name: &str, members: &[Member<'_>]) {
    let [first, .., last] = members else { return };
    let of_members = |c: char| members.iter().any(|member| member.name.contains(c));
    // 3个镇、4个镇，共8个镇 adds up what has one name, which may be of several years.
    let apart = members.iter().all(|member| {
        let alike = members.iter().filter(|other| other.name == member.name);
        alike.count() == 1 && member.name.len() < name.len()
    });
    let made = name.chars().filter(|&c| is_han(c)).all(of_members);
    let quantities: Vec<&Quantity<'_>> = members.iter().map(|member| member.quantity).collect();
    let (Some(sum), Some(own)) = (total(&quantities), Bounds::of(whole)) else { return };
    if made && apart && !sum.meets(own) {
        let expected = [sum.low.normalize().to_string().as_str(), whole.unit.text()].concat();
        let found = draft.found(&SUM, whole.span).say(&expected).expected(expected);
        found.related(first.quantity.span).related(last.quantity.span).report();
    }
}
