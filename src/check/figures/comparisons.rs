//! Two indicators that are held against each other: how much faster the one grows, how many times it is
//! the other.
//!
//! ```text
//! faster = indicator sway percent … indicator sway percent … 增速 (高于|低于|…) name points
//! ratio  = 城镇 … amount … 农村 … amount … 城乡 … 比 … number
//! ```

use rust_decimal::Decimal;

use super::{
    clause_before, contradicted, ends_with_any, last_clause, printed_like, quotient, same_unit,
};
use crate::{
    Change, Direction, Metric, Number, Quantity, UnitKind,
    check::{
        arithmetic::{Bounds, places},
        draft::Draft,
        pieces::Told,
        table::figures::{DIFFERENCE, DIRECTION, MULTIPLE, RATE},
    },
    lexicon::{
        checks::figures::{
            COMPARES_RATES, COUNTRYSIDE, FORMER_AND_LATTER, GROWTH_RATES, TOWN_AND_COUNTRY, URBAN,
        },
        directions::AGAINST,
        links::{REACHED_AT, SINCE},
    },
    text::chars::{head_characters, rest},
};

/// The two are told no further than so many metrics before.
const NEAR_METRICS: usize = 8;

/// An indicator is known again by so many characters: 城镇.
const NAME_CHARACTERS: usize = 2;

pub(super) fn check(draft: &Draft<'_>, told: &[Told<'_>]) {
    for (place, sentence) in told.iter().enumerate() {
        let before = told.get(..=place).unwrap_or_default().iter().rev();
        let before = before.take_while(|other| other.paragraph == sentence.paragraph);
        let near = before.flat_map(|told| told.metrics.iter().rev().copied());
        former_and_latter(draft, sentence);
        for metric in sentence.metrics {
            let near = near.clone().filter(|other| other.span.end <= metric.span.start);
            let near = near.take(NEAR_METRICS);
            for change in metric.changes() {
                faster(draft, metric, change, near.clone());
            }
            faster_than_named(draft, told, metric);
            ratio(draft, metric, near.clone());
            urban(draft, metric, near);
        }
    }
}

/// 人均收入增长5.6%，快于地区生产总值增速0.2个百分点: against the growth that the document tells of the indicator so named.
fn faster_than_named(draft: &Draft<'_>, told: &[Told<'_>], metric: &Metric<'_>) {
    let [.., grown, against] = metric.changes() else { return };
    let Some((own_amount, own)) = rate(grown) else { return };
    let basis = against.basis().map_or("", |basis| basis.text.as_str());
    let basis = rest(basis, AGAINST.prefix(basis).unwrap_or(0));
    let name = GROWTH_RATES.iter().find_map(|word| basis.strip_suffix(word));
    let Some(name) = name.filter(|name| !name.is_empty()) else { return };
    let points = against.amount().filter(|one| one.unit.kind == UnitKind::PercentagePoint);
    let mut named = told.iter().flat_map(|told| told.metrics.iter().copied());
    let other = named.find(|other| other.subject_text() == name && !other.changes().is_empty());
    let other = other.and_then(|other| rate(other.changes().first()?));
    let (Some(points), Some((other_amount, other))) = (points, other) else { return };
    let value = match against.direction {
        Direction::Up => own.minus(other),
        Direction::Down => other.minus(own),
        _ => None,
    };
    let printed = Bounds::of(points).filter(|_| points.approximation.is_none());
    if let Some((value, _)) = value.zip(printed).filter(|(value, printed)| !printed.meets(*value)) {
        let digits = places(own_amount).max(places(other_amount));
        let expected = printed_like(draft, value, points, digits);
        contradicted(draft, &DIFFERENCE, points, [own_amount, other_amount], expected);
    }
}

/// 城镇居民收入增速低于农村居民2.1个百分点
fn faster<'t, 'r: 't>(
    draft: &Draft<'_>,
    metric: &Metric<'_>,
    change: &Change<'_>,
    near: impl Iterator<Item = &'t Metric<'r>> + Clone,
) {
    let Some(points) = change.amount() else { return };
    if points.unit.kind != UnitKind::PercentagePoint
        || !ends_with_any(metric.subject_text(), GROWTH_RATES)
    {
        return;
    }
    let basis = change.basis().map_or("", |basis| basis.text.as_str());
    let other = COMPARES_RATES.iter().find_map(|word| basis.strip_prefix(word));
    let grown = |name: &str| {
        let mut named = near.clone().filter(|other| other.subject_text().starts_with(name));
        named.find_map(|other| {
            let [change] = other.changes() else { return None };
            rate(change)
        })
    };
    let name = |words| head_characters(words, NAME_CHARACTERS);
    let (Some(one), Some(other)) = (name(metric.subject_text()), other.and_then(name)) else {
        return;
    };
    let (Some((first, one)), Some((second, other))) = (grown(one), grown(other)) else {
        return;
    };
    let value = match change.direction {
        Direction::Up => one.minus(other),
        Direction::Down => other.minus(one),
        _ => None,
    };
    let (Some(value), Number::Exact(number)) = (value, &points.number) else { return };
    if points.approximation.is_some() || first.span == second.span {
        return;
    }
    if value.high < Decimal::ZERO {
        let found = draft.found(&DIRECTION, change.span);
        found.related(first.span).related(second.span).report();
    } else if Bounds::around(*number).is_some_and(|printed| !printed.meets(value)) {
        let digits = places(first).max(places(second));
        let expected = printed_like(draft, value, points, digits);
        contradicted(draft, &DIFFERENCE, points, [first, second], expected);
    }
}

/// The percentage of a growth, below nothing where it is a decline.
fn rate<'c, 'r>(change: &'c Change<'r>) -> Option<(&'c Quantity<'r>, Bounds)> {
    let amount = change.amount().filter(|amount| amount.unit.kind == UnitKind::Percent)?;
    let bounds = Bounds::of(amount)?;
    let minus = Decimal::NEGATIVE_ONE;
    match change.direction {
        Direction::Up => Some((amount, bounds)),
        Direction::Down => Some((amount, bounds.times(minus)?)),
        _ => None,
    }
}

/// 常住人口42.8万人，城镇常住人口22.7万人，城镇化率53.0%
fn urban<'t, 'r: 't>(
    draft: &Draft<'_>,
    metric: &Metric<'_>,
    near: impl Iterator<Item = &'t Metric<'r>> + Clone,
) {
    let [population, rate] = URBAN;
    let Some(printed) = metric.quantity().filter(|printed| printed.unit.kind == UnitKind::Percent)
    else {
        return;
    };
    // Of the registered population it is another.
    let subject = metric.subject_text();
    if subject != rate && !(subject.starts_with(population) && subject.ends_with(rate)) {
        return;
    }
    let [_, town, ..] = TOWN_AND_COUNTRY;
    let amount = |in_town: bool| {
        let mut named = near.clone().filter(|other| {
            let subject = other.subject_text();
            subject.ends_with(population)
                && subject.contains(town) == in_town
                && !subject.contains(COUNTRYSIDE)
        });
        named.find_map(|other| other.quantity())
    };
    if let (Some(part), Some(whole)) = (amount(true), amount(false)) {
        if same_unit(part, whole) {
            quotient(draft, &RATE, printed, [part, whole]);
        }
    }
}

/// 甲村126万元，乙村18万元，前者是后者的7倍
fn former_and_latter(draft: &Draft<'_>, told: &Told<'_>) {
    for three in told.quantities.windows(3) {
        let &[former, latter, printed] = three else { continue };
        let joint = draft.between(latter.span.end, printed.span.start);
        let [one, other] = FORMER_AND_LATTER;
        if printed.unit.kind != UnitKind::Multiple || !same_unit(former, latter) {
            continue;
        }
        let ordered =
            joint.find(one).zip(joint.find(other)).is_some_and(|(one, other)| one < other);
        // 出口18.2亿元，进口6.5亿元，出口额为进口额的2.8倍: the two are named again.
        let named = |quantity: &Quantity<'_>| {
            let subject = told.metric_of(quantity).map_or("", |metric| metric.subject_text());
            head_characters(subject, NAME_CHARACTERS).filter(|name| !name.is_empty())
        };
        let clause = last_clause(joint);
        let again = || {
            let (one, other) = (clause.find(named(former)?)?, clause.find(named(latter)?)?);
            (one != other).then_some(one < other)
        };
        match if ordered { Some(true) } else { again() } {
            Some(true) => quotient(draft, &MULTIPLE, printed, [former, latter]),
            Some(false) => quotient(draft, &MULTIPLE, printed, [latter, former]),
            None => {}
        }
    }
}

/// From where a ratio moved is told in so many bytes before it at most: 由上年同期的.
const FROM_BYTES: usize = 24;

/// 城乡居民收入比为1.95
fn ratio<'t, 'r: 't>(
    draft: &Draft<'_>,
    metric: &Metric<'_>,
    near: impl Iterator<Item = &'t Metric<'r>> + Clone,
) {
    let [together, town, country, ratio] = TOWN_AND_COUNTRY;
    let subject = metric.subject_text();
    let Some(printed) = metric.quantity().filter(|printed| printed.unit.kind == UnitKind::Unitless)
    else {
        return;
    };
    let Number::Exact(number) = printed.number else { return };
    // 由上年的1.84缩小到1.80: from where it came is another year's.
    let before = clause_before(draft, printed, FROM_BYTES);
    let starts = before.rfind(SINCE).is_some_and(|at| !rest(before, at).contains(REACHED_AT));
    if starts {
        return;
    }
    if !subject.starts_with(together) || !subject.contains(ratio) || printed.approximation.is_some()
    {
        return;
    }
    let amount = |name: &str| {
        let mut named = near.clone().filter(|other| other.subject_text().starts_with(name));
        named.find_map(|other| other.quantity().filter(|one| one.unit.kind == UnitKind::Currency))
    };
    let (Some(one), Some(other)) = (amount(town), amount(country)) else { return };
    let value = Bounds::of(one).and_then(|one| one.over(Bounds::of(other)?));
    let (Some(value), Some(bounds)) = (value, Bounds::rounded(number)) else { return };
    if same_unit(one, other) && !value.meets(bounds) {
        let expected = printed_like(draft, value, printed, places(printed));
        contradicted(draft, &MULTIPLE, printed, [one, other], expected);
    }
}
