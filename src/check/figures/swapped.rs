//! Long numbers of one unit that differ by the order of two neighbouring digits alone (数字颠倒).
//!
//! Takes the figures of a document. That two numbers of five digits and more do so is hardly ever chance: one of them was mistyped.

use alloc::{string::String, vec::Vec};

use super::is_added;
use crate::{
    Number, Quantity,
    check::{draft::Draft, pieces::Told, table::figures::DIGITS_SWAPPED},
};

/// Shorter numbers are like each other by chance.
const LEAST_DIGITS: usize = 5;

/// So are round ones: 210000 and 120000. So many digits stand before the last zeros of one of them.
const LEAST_BEFORE_ZEROS: usize = 4;

/// So many long numbers have no document that anybody types by hand, and the look stays short.
const MOST_NUMBERS: usize = 2000;

/// A number as it is printed.
struct Printed<'r> {
    /// Its digits in order, by which like ones stand together.
    sorted: Vec<u8>,
    digits: String,
    quantity: &'r Quantity<'r>,
}

pub(super) fn check(draft: &Draft<'_>, told: &[Told<'_>]) {
    let quantities = told.iter().flat_map(|told| told.quantities.iter().copied());
    let mut numbers: Vec<Printed<'_>> =
        quantities.filter_map(|one| printed(draft, one)).take(MOST_NUMBERS).collect();
    numbers.sort_by(|one, other| one.sorted.cmp(&other.sorted));
    for alike in numbers.chunk_by(|one, next| one.sorted == next.sorted) {
        for (place, one) in alike.iter().enumerate() {
            let other = alike.iter().take(place).find(|other| {
                let unit = one.quantity.unit.text() == other.quantity.unit.text();
                let exact = [one, other].iter().any(|one| {
                    count(one.digits.trim_end_matches(['0', '.'])) >= LEAST_BEFORE_ZEROS
                });
                unit && exact && is_swapped(&one.digits, &other.digits)
            });
            if let Some(other) = other {
                let [later, first] = if one.quantity.span.start > other.quantity.span.start {
                    [one.quantity, other.quantity]
                } else {
                    [other.quantity, one.quantity]
                };
                let found = draft.found(&DIGITS_SWAPPED, later.span).related(first.span);
                found.say(draft.words(first.span)).report();
            }
        }
    }
}

/// An exact amount of so many digits.
fn printed<'r>(draft: &Draft<'_>, quantity: &'r Quantity<'r>) -> Option<Printed<'r>> {
    let exact = matches!(quantity.number, Number::Exact(_)) && quantity.approximation.is_none();
    let words = draft.words(quantity.span);
    let digits: String = words.chars().take_while(|c| c.is_ascii_digit() || *c == '.').collect();
    if !exact || digits.len() < LEAST_DIGITS || !is_added(quantity.unit.kind) {
        return None;
    }
    let mut sorted: Vec<u8> = digits.bytes().collect();
    sorted.sort_unstable();
    (count(&digits) >= LEAST_DIGITS).then_some(Printed { sorted, digits, quantity })
}

/// Whether two numbers differ by the order of two neighbouring digits: 11040, 11400.
fn is_swapped(one: &str, other: &str) -> bool {
    let mut apart =
        one.bytes().zip(other.bytes()).enumerate().filter(|(_, (one, other))| one != other);
    match (apart.next(), apart.next(), apart.next()) {
        (Some((first, (one, other))), Some((second, (next, next_other))), None) => {
            second == first + 1
                && one == next_other
                && next == other
                && one != b'.'
                && other != b'.'
        }
        _ => false,
    }
}

/// How many digits a number has.
fn count(digits: &str) -> usize {
    digits.bytes().filter(u8::is_ascii_digit).count()
}
