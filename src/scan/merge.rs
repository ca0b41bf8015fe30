//! Two quantities that are one: 3斤5两, 1小时30分钟, 最多100最少20个.
//!
//! Takes neighbours, gives the whole. Only the reading of any text puts them together; a report
//! keeps each as it stands.

use crate::{
    Approximation, Number, Quantity, Scale,
    lexicon::{
        approximators,
        conversions::{CONVERSIONS, Conversion},
        numerals,
    },
    text::chars::{rest, slice},
};

/// The quantity that `first` and `second`, neighbours in `text`, make up together.
pub(super) fn merged<'s>(
    text: &'s str,
    first: &Quantity<'s>,
    second: &Quantity<'s>,
) -> Option<Quantity<'s>> {
    let between = slice(text, first.span.range().end, second.span.range().start);
    sum(between, first, second).or_else(|| bounds(between, first, second))
}

fn conversion(quantity: &Quantity) -> Option<&'static Conversion> {
    let (unit, length) = CONVERSIONS.opening(&quantity.unit.text)?;
    (length == quantity.unit.text.len()).then_some(unit)
}

/// A measure in two units, the larger first: 3斤5两 is 35两
fn sum<'s>(between: &str, first: &Quantity<'s>, second: &Quantity<'s>) -> Option<Quantity<'s>> {
    if !between.is_empty() && !numerals::JOINING.contains(&between) {
        return None;
    }
    let (large, small) = (conversion(first)?, conversion(second)?);
    let factor = |unit: &Conversion| {
        crate::combinator::quotient(unit.numerator.into(), unit.denominator.into())
    };
    let (Number::Exact(upper), Number::Exact(lower)) = (factor(large)?, factor(small)?) else {
        return None;
    };
    if large.base != small.base || upper <= lower {
        return None;
    }
    let total =
        first.value()?.checked_mul(upper)?.checked_div(lower)?.checked_add(second.value()?)?;
    let mut whole = second.clone();
    whole.span = first.span.join(second.span);
    whole.number = Number::Exact(total.normalize());
    whole.unit.scale = Scale::ONE;
    whole.approximation = first.approximation.or(second.approximation);
    Some(whole)
}

/// Two ends told apart: 最多100最少20个 is 20 to 100
fn bounds<'s>(between: &str, first: &Quantity<'s>, second: &Quantity<'s>) -> Option<Quantity<'s>> {
    let (word, length) = approximators::BEFORE.opening(between)?;
    if !rest(between, length).is_empty()
        || Some(word.says) != second.approximation
        || !(first.unit.text.is_empty() || first.unit.text == second.unit.text)
    {
        return None;
    }
    let (low, high) = match (first.approximation?, word.says) {
        (Approximation::AtMost, Approximation::AtLeast) => (second.value()?, first.value()?),
        (Approximation::AtLeast, Approximation::AtMost) => (first.value()?, second.value()?),
        _ => return None,
    };
    let mut whole = second.clone();
    whole.span = first.span.join(second.span);
    whole.number = Number::Range(low, high);
    whole.unit.scale = Scale::ONE;
    whole.approximation = None;
    Some(whole)
}
