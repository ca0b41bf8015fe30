//! Growth against the amount that something grew by, and against an index.
//!
//! ```text
//! increment = level "，" basis? sway amount "，" sway percent      46.5万亩，比上年增加1.5万亩，增长3.3%
//! index     = 价格指数 level "，" basis? sway percent               价格指数为101.2，上涨1.2%
//! ```

use rust_decimal::Decimal;

use super::{contains_any, contradicted, ends_with_any, parts_sentences, printed_like, same_unit};
use crate::{
    BasisKind, Change, Direction, Metric, Number, Quantity, UnitKind,
    check::{
        arithmetic::{Bounds, places},
        draft::Draft,
        pieces::Told,
        table::figures::GROWTH,
    },
    lexicon::checks::figures::{CONSTANT_OUTPUTS, CONSTANT_WORDS, PRICE_INDEX},
    text::chars::is_round_opening,
};

/// An index of prices is so near to a hundred, the level of the year before.
const NEAR_A_HUNDRED: Decimal = Decimal::from_parts(30, 0, 0, false, 0);

pub(super) fn check(draft: &Draft<'_>, told: &[Told<'_>]) {
    for metric in told.iter().flat_map(|told| told.metrics) {
        let Some(level) = metric.quantity() else { continue };
        for pair in metric.changes().windows(2) {
            if let [one, other] = pair {
                increment(draft, metric, level, [one, other]);
                increment(draft, metric, level, [other, one]);
            }
        }
        if ends_with_any(metric.subject_text(), PRICE_INDEX) {
            for change in metric.changes() {
                index(draft, level, change);
            }
        }
    }
}

/// 46.5万亩，比上年增加1.5万亩，增长3.3%
fn increment(
    draft: &Draft<'_>,
    metric: &Metric<'_>,
    level: &Quantity<'_>,
    [by, grown]: [&Change<'_>; 2],
) {
    let (Some(amount), Some(percent)) = (by.amount(), grown.amount()) else { return };
    let alike = percent.unit.kind == UnitKind::Percent
        && amount.unit.kind != UnitKind::Percent
        && same_unit(amount, level)
        && by.direction == grown.direction
        && is_of_one_basis(by, grown);
    let apart = draft.between(by.span.end, grown.span.start);
    // What grows at constant prices grows otherwise than its amounts.
    let constant = ends_with_any(metric.subject_text(), CONSTANT_OUTPUTS)
        || contains_any(draft.words(grown.span), CONSTANT_WORDS)
        || contains_any(apart, CONSTANT_WORDS);
    if !alike || constant || parts_sentences(apart) || apart.contains(is_round_opening) {
        return;
    }
    let (Some(now), Some(moved)) = (Bounds::of(level), Bounds::of(amount)) else { return };
    let base = match grown.direction {
        Direction::Up => now.minus(moved),
        Direction::Down => now.plus(moved),
        _ => None,
    };
    let share = |of: Bounds| moved.over(of)?.times(Decimal::ONE_HUNDRED);
    // 比上年的4960万元增加620万元: what is read as the level may be what it grew from.
    let printed = match percent.number {
        Number::Exact(number) => Bounds::rounded(number.abs()),
        _ => None,
    };
    let fits = share(now).zip(printed).is_some_and(|(value, printed)| value.meets(printed));
    let value = base.filter(|_| !fits).and_then(share);
    report(draft, percent, value, [level, amount]);
}

/// Whether two changes are since the same time.
fn is_of_one_basis(by: &Change<'_>, grown: &Change<'_>) -> bool {
    let since = |change: &Change<'_>| {
        matches!(
            change.basis_kind,
            BasisKind::YearOnYear | BasisKind::Since | BasisKind::Unstated | BasisKind::Previous
        )
    };
    let stated = |change: &Change<'_>| change.basis_kind != BasisKind::Unstated;
    since(by) && since(grown) && !(stated(by) && stated(grown) && by.basis_kind != grown.basis_kind)
}

/// 居民消费价格指数为101.2，比上年上涨1.2%
fn index(draft: &Draft<'_>, level: &Quantity<'_>, change: &Change<'_>) {
    let Some(percent) = change.amount().filter(|amount| amount.unit.kind == UnitKind::Percent)
    else {
        return;
    };
    let Number::Exact(number) = level.number else { return };
    let off = number - Decimal::ONE_HUNDRED;
    if off.abs() >= NEAR_A_HUNDRED
        || !matches!(level.unit.kind, UnitKind::Unitless | UnitKind::Percent)
        || !matches!(change.basis_kind, BasisKind::YearOnYear | BasisKind::Unstated)
    {
        return;
    }
    let hundred = Bounds { low: Decimal::ONE_HUNDRED, high: Decimal::ONE_HUNDRED };
    let value = Bounds::rounded(number).and_then(|now| match change.direction {
        Direction::Up => now.minus(hundred),
        Direction::Down => hundred.minus(now),
        _ => None,
    });
    report(draft, percent, value, [level, level]);
}

/// A printed growth that is not the one worked out.
fn report(
    draft: &Draft<'_>,
    percent: &Quantity<'_>,
    value: Option<Bounds>,
    amounts: [&Quantity<'_>; 2],
) {
    let Number::Exact(number) = percent.number else { return };
    let Some(printed) = Bounds::rounded(number.abs()) else { return };
    let exact = percent.approximation.is_none();
    if let Some(value) = value.filter(|value| exact && !value.meets(printed)) {
        let expected = printed_like(draft, value, percent, places(percent).max(1));
        contradicted(draft, &GROWTH, percent, amounts, expected);
    }
}
