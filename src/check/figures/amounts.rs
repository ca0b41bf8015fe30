//! Wholes and their parts.

use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::{Told, same_unit};
use crate::{
    Metric, Number, Quantity, Span, UnitKind,
    check::{
        arithmetic::{Bounds, digits},
        draft::Draft,
        table::figures::{PART_ABOVE_WHOLE, SHARES_SUM, SUM},
    },
    lexicon::checks::{GROSS_PRODUCT, INDUSTRIES, NOT_ADDED, STRUCTURE},
    text::chars::is_space,
};

/// Parts that make up so much of their whole, in hundredths, were meant to make up all of it, and
/// parts that make up more may overlap.
const NEARLY_ALL_HUNDREDTHS: (u32, u32) = (95, 120);

/// Shares that were rounded may be so much off a hundred, in tenths for each share.
const ROUNDING_TENTHS: i64 = 1;

/// Three numbers whose sum is no further from a hundred than this were meant to be hundredths.
const NEAR: u32 = 5;

pub(super) fn check(draft: &mut Draft<'_>, told: &[Told<'_>]) {
    for sentence in told {
        for metric in sentence.sentence.facts().metrics() {
            parts(draft, metric);
        }
        for metric in sentence.metrics() {
            if let Some(quantity) = metric.quantity() {
                structure(draft, metric, quantity);
            }
        }
    }
    industries(draft, told);
}

/// 小区12个，其中老旧小区9个
fn parts(draft: &mut Draft<'_>, metric: &Metric<'_>) {
    let Some(whole) = metric.quantity() else { return };
    let Some(bounds) = Bounds::of(whole) else { return };
    let added = !matches!(
        whole.unit.kind,
        UnitKind::Percent | UnitKind::PerMille | UnitKind::Rate | UnitKind::Time
    ) && !whole.unit.text().contains('/')
        && !NOT_ADDED.iter().any(|word| metric.subject_text().contains(word))
        && !metric
            .parts()
            .iter()
            .any(|part| NOT_ADDED.iter().any(|word| part.subject_text().contains(word)));
    if !added {
        return;
    }
    let parts: Vec<&Quantity<'_>> = metric
        .parts()
        .iter()
        .filter_map(Metric::quantity)
        .filter(|part| same_unit(part, whole))
        .collect();
    for part in &parts {
        if Bounds::of(part).is_some_and(|part| part.low > bounds.high) {
            let words = draft.words(whole.span);
            draft.found(&PART_ABOVE_WHOLE, part.span).related(whole.span).say(words).report();
            return;
        }
    }
    if parts.len() >= 2 {
        sum(draft, whole, &parts, Apart::InARow);
    }
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
fn sum(draft: &mut Draft<'_>, whole: &Quantity<'_>, parts: &[&Quantity<'_>], told_apart: Apart) {
    let Some(bounds) = Bounds::of(whole) else { return };
    let mut total = Bounds { low: Decimal::ZERO, high: Decimal::ZERO };
    for part in parts {
        match Bounds::of(part).and_then(|part| total.plus(part)) {
            Some(sum) => total = sum,
            None => return,
        }
    }
    if total.meets(bounds) || bounds.low <= Decimal::ZERO {
        return;
    }
    // Members in one row, with 、 between them, are apart; others may hold each other.
    let row = parts.windows(2).all(|pair| {
        let &[one, other] = pair else { return true };
        let between = draft.words(Span::new(one.span.end, other.span.start.max(one.span.end)));
        between.trim_start_matches(is_space).starts_with(['、', '和'])
            && !between.contains(['（', '(', '，'])
    });
    // Where a little is missing, it may be what nobody names, unless things are counted.
    let counted = whole.unit.kind == UnitKind::Count && whole.unit.scale() == Decimal::ONE;
    let missing = total.high < bounds.low;
    if told_apart != Apart::Always && (!row || (missing && !counted)) {
        return;
    }
    let least = bounds.low * Decimal::new(i64::from(NEARLY_ALL_HUNDREDTHS.0), 2);
    let most = bounds.high * Decimal::new(i64::from(NEARLY_ALL_HUNDREDTHS.1), 2);
    if total.high < least || total.low > most {
        return;
    }
    let Some(last) = parts.last() else { return };
    let printed = total.times(Decimal::ONE / whole.unit.scale()).unwrap_or(total);
    let places = parts.iter().map(|part| digits(part)).max().unwrap_or(0).max(digits(whole));
    let mut words = printed.middle(places);
    words.push_str(
        draft
            .words(whole.span)
            .trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | ' ')),
    );
    let mut found = draft.found(&SUM, whole.span).related(last.span).say(words);
    for part in parts.iter().rev().skip(1) {
        found = found.related(part.span);
    }
    found.report();
}

/// 三次产业结构比为7.6:44.8:47.6
fn structure(draft: &mut Draft<'_>, metric: &Metric<'_>, quantity: &Quantity<'_>) {
    let Number::Ratio(shares) = &quantity.number else { return };
    if shares.len() < 3 {
        return;
    }
    let total: Decimal = shares.iter().copied().sum();
    let slack = Decimal::new(ROUNDING_TENTHS * shares.len() as i64, 1);
    let off = (total - Decimal::ONE_HUNDRED).abs();
    // A ratio of parts that are no hundredths is another thing: 3:4:5.
    let near =
        if metric.subject_text().contains(STRUCTURE) { Decimal::TEN } else { Decimal::from(NEAR) };
    if off > slack && off < near {
        let words = total.normalize();
        draft.found(&SHARES_SUM, quantity.span).say(alloc::format!("{words}")).report();
    }
}

/// The three industries against the gross product named before them in the same paragraph.
fn industries(draft: &mut Draft<'_>, told: &[Told<'_>]) {
    let mut paragraph = 0;
    let mut whole: Option<&Quantity<'_>> = None;
    let mut members: Vec<&Quantity<'_>> = Vec::new();
    for sentence in told {
        if sentence.paragraph != paragraph {
            (paragraph, whole) = (sentence.paragraph, None);
            members.clear();
        }
        for metric in sentence.metrics() {
            let Some(quantity) =
                metric.quantity().filter(|quantity| quantity.unit.kind == UnitKind::Currency)
            else {
                continue;
            };
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
}
