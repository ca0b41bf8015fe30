//! Averages of a month or a quarter, against the total of a period.
//!
//! ```text
//! average = period … total … (月均|季均) amount      上半年受理48600件，月均8100件
//! ```

use rust_decimal::Decimal;

use super::{ahead, last_clause, parts_sentences, printed_like, same_unit};
use crate::{
    Number, Period, Quantity,
    check::{
        arithmetic::{Bounds, places},
        draft::Draft,
        pieces::Told,
        table::figures::AVERAGE,
    },
    lexicon::checks::{figures::PERIOD_AVERAGES, held},
    text::chars::is_space,
};

pub(super) fn check(draft: &Draft<'_>, told: &[Told<'_>]) {
    for sentence in told.iter().filter(|sentence| sentence.holds(held::MEAN)) {
        for &printed in sentence.quantities {
            of_period(draft, sentence, printed);
        }
    }
}

/// Holds the average of a month or a quarter against the amount before it, which is told of a period of several.
fn of_period(draft: &Draft<'_>, sentence: &Told<'_>, printed: &Quantity<'_>) {
    let start = sentence.sentence.span.start;
    let clause = last_clause(draft.between(start, printed.span.start)).trim_start_matches(is_space);
    let Some((_, length)) = PERIOD_AVERAGES.iter().find(|(word, _)| clause.starts_with(word))
    else {
        return;
    };
    let Some(&total) = ahead(sentence.quantities, printed.span.start).last() else { return };
    let apart = parts_sentences(draft.between(total.span.end, printed.span.start));
    let months = sentence.metric_of(total).and_then(|metric| months(metric.period()?));
    let Some(months) = months.filter(|months| months > length && months % length == 0 && !apart)
    else {
        return;
    };
    let Number::Exact(number) = printed.number else { return };
    let each = Bounds::of(total)
        .filter(|_| same_unit(total, printed))
        .and_then(|total| total.times(Decimal::from(*length).checked_div(months.into())?));
    let bounds = Bounds::rounded(number).and_then(|bounds| bounds.times(printed.unit.scale()));
    if let (Some(each), Some(bounds), None) = (each, bounds, printed.approximation) {
        if !each.meets(bounds) {
            let expected = printed_like(draft, each, printed, places(printed));
            draft.found(&AVERAGE, printed.span).related(total.span).expected(expected).report();
        }
    }
}

/// How many whole months a period has, where both of its ends are known.
fn months(period: &Period<'_>) -> Option<u32> {
    let (start, end) = (period.start?, period.end?);
    let from = u32::from(start.month.unwrap_or(1));
    let to = u32::from(end.month.unwrap_or(12));
    let whole = start.day.is_none() && end.day.is_none();
    // 2025年11月至2026年3月
    let years = u32::try_from(end.year? - start.year?).ok().filter(|&years| whole && years <= 1)?;
    (12 * years + to + 1).checked_sub(from).filter(|&months| months > 0)
}
