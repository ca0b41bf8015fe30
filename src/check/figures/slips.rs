//! Sums that would be right if two digits of one number changed places.
//!
//! ```text
//! sum = whole … part part+ | part part+ … whole        108公里，其中43.6公里、28.4公里、36公里
//! ```
//! A whole and its parts are not always told as such. That their sum comes out exactly when two
//! neighbouring digits change places, and not before, is no chance.

use alloc::{string::ToString, vec::Vec};

use rust_decimal::Decimal;

use super::{between, is_added, parts_members, printed_like, same_unit};
use crate::{
    Number, Quantity, UnitKind,
    check::{
        arithmetic::{Bounds, finest_places, places},
        draft::Draft,
        pieces::Told,
        table::figures::SUM,
    },
    lexicon::checks::figures::AMONG_THEM,
    text::chars::holds_word,
};

/// A row has at most so many members, and a whole is looked for among so many amounts before it.
const MOST_MEMBERS: usize = 12;
const NEAR_WHOLES: usize = 4;

/// And no further back than so many amounts of any unit.
const NEAR_QUANTITIES: usize = 60;

/// The number at fault has so many digits at least.
const LEAST_DIGITS: usize = 2;

/// A sum is no further from its whole than so many hundredths of it: a slip in the first digits of a
/// small member changes little.
const NEAR_HUNDREDTHS: i64 = 30;

pub(super) fn check(draft: &Draft<'_>, told: &[Told<'_>]) {
    for paragraph in told.chunk_by(|one, next| one.paragraph == next.paragraph) {
        let mut before: Vec<&Quantity<'_>> = Vec::new();
        for sentence in paragraph {
            let several = sentence.quantities.len() > 2
                || (sentence.quantities.len() == 2 && !before.is_empty());
            if !several {
                before.extend(sentence.quantities);
                continue;
            }
            // A share may stand behind each of the members.
            let amounts = sentence.quantities.iter().copied();
            let amounts: Vec<&Quantity<'_>> =
                amounts.filter(|one| one.unit.kind != UnitKind::Percent).collect();
            for row in rows(draft, &amounts) {
                let Some((&first, parts)) = row.split_first() else { continue };
                held(draft, first, parts);
                let earlier = before.iter().rev().take(NEAR_QUANTITIES);
                let earlier = earlier.filter(|one| same_unit(one, first));
                for whole in earlier.take(NEAR_WHOLES) {
                    held(draft, whole, row);
                }
                if let Some((&last, parts)) = row.split_last() {
                    held(draft, last, parts);
                }
                // 每村12万元，共216万元，其中省级130万元、县级86万元
                for (place, pair) in row.windows(2).enumerate().skip(1) {
                    if let &[whole, next] = pair {
                        if holds_word(between(draft, whole, next), AMONG_THEM) {
                            held(draft, whole, row.get(place + 1..).unwrap_or_default());
                        }
                    }
                }
            }
            before.extend(sentence.quantities);
        }
    }
}

/// Amounts of one unit in a row, without those of other units between them; a semicolon ends a row. A
/// range or what is rough makes none.
fn rows<'a, 'r>(
    draft: &Draft<'_>,
    amounts: &'a [&'r Quantity<'r>],
) -> impl Iterator<Item = &'a [&'r Quantity<'r>]> {
    let joined = |one: &&Quantity<'_>, next: &&Quantity<'_>| {
        same_unit(one, next) && !parts_members(between(draft, one, next))
    };
    let rows = amounts.chunk_by(joined);
    rows.filter(|row| {
        (2..=MOST_MEMBERS).contains(&row.len())
            && row.iter().all(|one| is_added(one.unit.kind) && Bounds::of(one).is_some())
    })
}

/// Looks for the one number whose digits changed places.
fn held(draft: &Draft<'_>, whole: &Quantity<'_>, parts: &[&Quantity<'_>]) {
    let Some(total) = whole.value().filter(|_| parts.len() >= 2) else { return };
    let sum = parts.iter().try_fold(Decimal::ZERO, |sum, part| sum.checked_add(part.value()?));
    let Some(sum) = sum.filter(|sum| *sum != total) else { return };
    let most = total.checked_mul(Decimal::new(NEAR_HUNDREDTHS, 2)).unwrap_or_default();
    if (sum - total).abs() > most {
        return;
    }
    let rounded = |sum: Decimal| {
        // What differs in the last digit alone was rounded.
        let unit = Decimal::new(1, places(whole)) * whole.unit.scale();
        (sum - total).abs() <= unit * Decimal::from(parts.len())
    };
    if places(whole) > 0 && rounded(sum) {
        return;
    }
    let mut found = None;
    for &member in parts.iter().chain([&whole]) {
        for swapped in swaps(member) {
            let Some(value) = member.value() else { continue };
            let change = swapped - value;
            let right = if core::ptr::eq(member, whole) {
                sum == total + change
            } else {
                sum + change == total
            };
            if right && found.replace((member, swapped)).is_some() {
                return;
            }
        }
    }
    if let Some((member, _)) = found {
        let sum = Bounds { low: sum, high: sum };
        let words = printed_like(draft, sum, whole, finest_places(parts, whole));
        let found = draft.found(&SUM, whole.span).related(member.span).say(words);
        parts.iter().fold(found, |found, part| found.related(part.span)).report();
    }
}

/// The values that a number has when two neighbouring digits change places.
fn swaps(quantity: &Quantity<'_>) -> Vec<Decimal> {
    let Number::Exact(number) = quantity.number else { return Vec::new() };
    let digits = number.mantissa().to_string();
    let bytes = digits.as_bytes();
    if bytes.len() < LEAST_DIGITS {
        return Vec::new();
    }
    let swapped = |place: usize| {
        let (&one, &other) = (bytes.get(place)?, bytes.get(place + 1)?);
        if one == other || !one.is_ascii_digit() || !other.is_ascii_digit() {
            return None;
        }
        let mut bytes = bytes.to_vec();
        bytes.swap(place, place + 1);
        let mantissa = core::str::from_utf8(&bytes).ok()?.parse().ok()?;
        let number = Decimal::try_from_i128_with_scale(mantissa, number.scale()).ok()?;
        number.checked_mul(quantity.unit.scale())
    };
    (0..bytes.len()).filter_map(swapped).collect()
}
