//! One amount in two units.
//!
//! ```text
//! conversion = amount ("（" | "，")? (约?合 | 折合)? amount
//! ```

use rust_decimal::Decimal;

use super::{between, printed_like};
use crate::{
    Number,
    check::{
        arithmetic::{Bounds, places},
        draft::Draft,
        pieces::Told,
        table::figures::CONVERSION,
    },
    lexicon::checks::figures::EQUALS,
};

/// What is called about (约) may be so many hundredths off.
const ABOUT_HUNDREDTHS: i64 = 5;

pub(super) fn check(draft: &Draft<'_>, told: &[Told<'_>]) {
    for pair in told.iter().flat_map(|sentence| sentence.quantities.windows(2)) {
        let &[one, other] = pair else { continue };
        if one.unit.kind != other.unit.kind {
            continue;
        }
        let words = between(draft, one, other).trim_start_matches(['（', '(', '，']);
        // In one unit a bracket may hold a part; 即 says that it is the whole: 1.35亿元（即13500万元）.
        let one_unit = one.unit.text() == other.unit.text();
        let joined = EQUALS.contains(&words) && !(one_unit && words.is_empty());
        let Some(value) = Bounds::in_unit_of(one, other).filter(|_| joined) else { continue };
        let Number::Exact(number) = other.number else { continue };
        let Some(printed) = Bounds::rounded(number) else { continue };
        let about = if other.approximation.is_some() { ABOUT_HUNDREDTHS } else { 0 };
        let slack = number.abs() * Decimal::new(about, 2);
        let printed = Bounds { low: printed.low - slack, high: printed.high + slack };
        if printed.times(other.unit.scale()).is_some_and(|printed| !value.meets(printed)) {
            let expected = printed_like(draft, value, other, places(other));
            let words = draft.words(one.span);
            let found = draft.found(&CONVERSION, other.span).related(one.span).say(words);
            found.expected(expected).report();
        }
    }
}
