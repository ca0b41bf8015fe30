//! Wholes and their parts.

use alloc::{string::ToString, vec::Vec};

use rust_decimal::Decimal;

use super::{ROUNDING_TENTHS, between, is_added, printed_like, same_unit};
use crate::{
    Metric, Number, Quantity, UnitKind,
    check::{
        arithmetic::{Bounds, places, total},
        draft::Draft,
        pieces::Told,
        table::figures::{PART_ABOVE_WHOLE, PART_UNIT, SHARES_SUM, SUM},
    },
    lexicon::checks::{GROSS_PRODUCT, INDUSTRIES, NOT_ADDED, STRUCTURE},
    text::chars::is_space,
};

/// Parts that make up so much of their whole, in hundredths, were meant to make up all of it, and
/// parts that make up more may overlap.
const NEARLY_ALL_HUNDREDTHS: (i64, i64) = (95, 120);

/// Three numbers whose sum is no further from a hundred than this were meant to be hundredths, and
/// those that are called a structure than that.
const NEAR_A_HUNDRED: Decimal = Decimal::from_parts(5, 0, 0, false, 0);
const STRUCTURE_NEAR_A_HUNDRED: Decimal = Decimal::TEN;

pub(super) fn check(draft: &Draft<'_>, told: &[Told<'_>]) {
    for sentence in told {
        for metric in &sentence.metrics {
            parts(draft, metric);
            if let Some(quantity) = metric.quantity() {
                structure(draft, metric, quantity);
            }
        }
    }
    for paragraph in told.chunk_by(|one, next| one.paragraph == next.paragraph) {
        industries(draft, paragraph);
    }
}

/// 小区12个，其中老旧小区9个
fn parts(draft: &Draft<'_>, metric: &Metric<'_>) {
    let Some(whole) = metric.quantity().filter(|_| !metric.parts().is_empty()) else { return };
    for part in metric.parts().iter().filter_map(Metric::quantity) {
        if is_measured(whole.unit.kind)
            && is_measured(part.unit.kind)
            && part.unit.kind != whole.unit.kind
        {
            let words = draft.words(whole.span);
            draft.found(&PART_UNIT, part.span).related(whole.span).say(words).report();
        }
    }
    let Some(bounds) = Bounds::of(whole) else { return };
    let average =
        |metric: &Metric<'_>| NOT_ADDED.iter().any(|word| metric.subject_text().contains(word));
    if !is_added(whole.unit.kind)
        || whole.unit.text().contains('/')
        || average(metric)
        || metric.parts().iter().any(average)
    {
        return;
    }
    let parts = metric.parts().iter().filter_map(Metric::quantity);
    let parts: Vec<&Quantity<'_>> = parts.filter(|part| same_unit(part, whole)).collect();
    let above =
        parts.iter().find(|part| Bounds::of(part).is_some_and(|part| part.low > bounds.high));
    if let Some(part) = above {
        let words = draft.words(whole.span);
        draft.found(&PART_ABOVE_WHOLE, part.span).related(whole.span).say(words).report();
    } else if parts.len() >= 2 {
        sum(draft, whole, &parts, Apart::InARow);
    }
}

/// Whether a kind of unit measures what things have: their parts have it, too.
const fn is_measured(kind: UnitKind) -> bool {
    matches!(
        kind,
        UnitKind::Currency
            | UnitKind::Area
            | UnitKind::Length
            | UnitKind::Mass
            | UnitKind::Volume
            | UnitKind::Energy
    )
}

/// Whether members are known to be apart, and to be all.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Apart {
    /// By what they are.
    Always,
    /// Where they stand in one row.
    InARow,
}

/// Holds the sum of some members against their total.
fn sum(draft: &Draft<'_>, whole: &Quantity<'_>, parts: &[&Quantity<'_>], told_apart: Apart) {
    let Some(bounds) = Bounds::of(whole) else { return };
    let Some(total) = total(parts) else { return };
    if total.meets(bounds) || bounds.low <= Decimal::ZERO {
        return;
    }
    // Members in one row, with 、 between them, are apart; others may hold each other.
    let row = parts.windows(2).all(|pair| {
        let &[one, other] = pair else { return true };
        let between = between(draft, one, other);
        between.trim_start_matches(is_space).starts_with(['、', '和'])
            && !between.contains(['（', '(', '，'])
    });
    // Where a little is missing, it may be what nobody names, unless things are counted.
    let counted = whole.unit.kind == UnitKind::Count && whole.unit.scale() == Decimal::ONE;
    let missing = total.high < bounds.low;
    if told_apart != Apart::Always && (!row || (missing && !counted)) {
        return;
    }
    let least = bounds.low * Decimal::new(NEARLY_ALL_HUNDREDTHS.0, 2);
    let most = bounds.high * Decimal::new(NEARLY_ALL_HUNDREDTHS.1, 2);
    if total.high < least || total.low > most {
        return;
    }
    let Some((last, others)) = parts.split_last() else { return };
    let digits = parts.iter().map(|part| places(part)).max().unwrap_or(0).max(places(whole));
    let words = printed_like(draft, total, whole, digits);
    let found = draft.found(&SUM, whole.span).related(last.span).say(words);
    others.iter().rev().fold(found, |found, part| found.related(part.span)).report();
}

/// 三次产业结构比为7.6:44.8:47.6
fn structure(draft: &Draft<'_>, metric: &Metric<'_>, quantity: &Quantity<'_>) {
    let Number::Ratio(shares) = &quantity.number else { return };
    if shares.len() < 3 {
        return;
    }
    let total: Decimal = shares.iter().copied().sum();
    let slack = Decimal::new(ROUNDING_TENTHS * shares.len() as i64, 1);
    let off = (total - Decimal::ONE_HUNDRED).abs();
    // A ratio of parts that are no hundredths is another thing: 3:4:5.
    let structure = metric.subject_text().contains(STRUCTURE);
    let near = if structure { STRUCTURE_NEAR_A_HUNDRED } else { NEAR_A_HUNDRED };
    if off > slack && off < near {
        draft.found(&SHARES_SUM, quantity.span).say(total.normalize().to_string()).report();
    }
}

/// The three industries against the gross product named before them in the same paragraph.
fn industries(draft: &Draft<'_>, paragraph: &[Told<'_>]) {
    let mut whole: Option<&Quantity<'_>> = None;
    let mut members: Vec<&Quantity<'_>> = Vec::new();
    for metric in paragraph.iter().flat_map(|told| &told.metrics) {
        let currency = |quantity: &&Quantity<'_>| quantity.unit.kind == UnitKind::Currency;
        let Some(quantity) = metric.quantity().filter(currency) else { continue };
        let names = |word: &str| {
            metric.subject_text().contains(word) || metric.holder_text().contains(word)
        };
        let industry = INDUSTRIES.iter().position(|industry| names(industry));
        if industry.is_none() && names(GROSS_PRODUCT) {
            whole = Some(quantity);
            members.clear();
        } else if industry == Some(members.len()) {
            members.push(quantity);
            if let (3, Some(whole)) = (members.len(), whole) {
                sum(draft, whole, &members, Apart::Always);
            }
        }
    }
}
