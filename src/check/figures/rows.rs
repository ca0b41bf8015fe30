//! Members in a row, with their total before or behind them.
//!
//! ```text
//! row   = amount ("、" name? amount)+ ("和" name? amount)?
//! total = row "合计" amount | amount "包括" row
//! ```

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
    lexicon::checks::{AMONG_THEM, ITEMS, MADE_UP_OF, SHARES, THREE_INDUSTRIES, TOTAL_BEHIND},
    text::chars::{han_digit, is_space},
};

/// Shares that were rounded may be so much off a hundred, in tenths for each share.
const ROUNDING_TENTHS: i64 = 1;

pub(super) fn check(draft: &mut Draft<'_>, told: &[Told<'_>]) {
    let mut before: Option<&Told<'_>> = None;
    for sentence in told {
        let quantities = sentence.quantities();
        for row in rows(draft, quantities) {
            totals(draft, sentence, quantities, row);
            shares(draft, sentence, quantities.get(row.0..row.1).unwrap_or_default());
        }
        counted_total(draft, quantities);
        if let Some(before) = before.filter(|before| before.paragraph == sentence.paragraph) {
            among(draft, before, sentence);
        }
        before = Some(sentence);
    }
}

/// The words between two quantities.
fn between<'r>(draft: &Draft<'r>, one: &Quantity<'_>, other: &Quantity<'_>) -> &'r str {
    draft.words(Span::new(one.span.end, other.span.start.max(one.span.end)))
}

/// Runs of two amounts or more of one unit, with 、 or 和 between them; by their places.
fn rows(draft: &Draft<'_>, quantities: &[&Quantity<'_>]) -> Vec<(usize, usize)> {
    let joined = |place: usize| {
        let (Some(one), Some(other)) = (quantities.get(place), quantities.get(place + 1)) else {
            return false;
        };
        let words = between(draft, one, other).trim_start_matches(is_space);
        same_unit(one, other)
            && words.starts_with(['、', '和'])
            && !words.contains(['，', '。', '；', '（'])
    };
    let mut rows = Vec::new();
    let mut start = 0;
    while start + 1 < quantities.len() {
        let length = (start..quantities.len()).take_while(|&place| joined(place)).count();
        if length > 0 {
            rows.push((start, start + length + 1));
        }
        start += length + 1;
    }
    rows
}

fn sum(parts: &[&Quantity<'_>]) -> Option<Bounds> {
    let zero = Bounds { low: Decimal::ZERO, high: Decimal::ZERO };
    parts.iter().try_fold(zero, |sum, part| sum.plus(Bounds::of(part)?))
}

/// A total right behind the row, or right before it.
fn totals(
    draft: &mut Draft<'_>,
    sentence: &Told<'_>,
    quantities: &[&Quantity<'_>],
    row: (usize, usize),
) {
    let members = quantities.get(row.0..row.1).unwrap_or_default();
    let (Some(first), Some(last), Some(total)) = (members.first(), members.last(), sum(members))
    else {
        return;
    };
    let behind = quantities.get(row.1).filter(|behind| {
        let words = between(draft, last, behind).trim_end_matches(is_space);
        same_unit(last, behind)
            && words.starts_with('，')
            && TOTAL_BEHIND.contains(&words.trim_start_matches('，'))
            && words.matches('，').count() == 1
    });
    let ahead = row.0.checked_sub(1).and_then(|place| quantities.get(place)).filter(|ahead| {
        let words = between(draft, ahead, first);
        same_unit(first, ahead)
            && MADE_UP_OF.iter().any(|word| words.contains(word))
            && words.matches('，').count() == 1
            && !words.contains(['。', '；'])
    });
    let Some(whole) = behind.or(ahead) else { return };
    let added = !matches!(
        whole.unit.kind,
        UnitKind::Percent
            | UnitKind::PercentagePoint
            | UnitKind::PerMille
            | UnitKind::Rate
            | UnitKind::Time
    );
    if !added {
        return;
    }
    let Some(bounds) = Bounds::of(whole).filter(|bounds| !bounds.meets(total)) else { return };
    // 包括 may leave some out; more than the whole it cannot name.
    if behind.is_none() && total.high < bounds.low && members.len() < 3 {
        return;
    }
    let printed = total.times(Decimal::ONE / whole.unit.scale()).unwrap_or(total);
    let places = members.iter().map(|part| digits(part)).max().unwrap_or(0).max(digits(whole));
    let unit = draft
        .words(whole.span)
        .trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | ' '));
    let mut words = printed.middle(places);
    words.push_str(unit);
    let inside = sentence.sentence.span.end >= whole.span.end;
    if inside {
        draft.found(&SUM, whole.span).related(first.span).related(last.span).say(words).report();
    }
}

/// 新建2.5万亩，改造1.2万亩，两项合计3.7万亩
fn counted_total(draft: &mut Draft<'_>, quantities: &[&Quantity<'_>]) {
    for (place, whole) in quantities.iter().enumerate() {
        let before = quantities.get(..place).unwrap_or_default();
        let Some(last) = before.last() else { continue };
        let words = between(draft, last, whole).trim_end_matches(is_space);
        let Some(named) = TOTAL_BEHIND.iter().find_map(|word| words.strip_suffix(word)) else {
            continue;
        };
        let named = named.rsplit(['，', '。', '；']).next().unwrap_or_default();
        let Some(count) = named.chars().next().and_then(han_digit).map(usize::from) else {
            continue;
        };
        if !named.ends_with(ITEMS) || count < 2 || before.len() < count {
            continue;
        }
        let members = before.get(place - count..).unwrap_or_default();
        let alike = members.iter().all(|member| same_unit(member, whole));
        let (Some(total), Some(bounds), Some(first)) =
            (sum(members), Bounds::of(whole), members.first())
        else {
            continue;
        };
        if alike && !total.meets(bounds) {
            let printed = total.times(Decimal::ONE / whole.unit.scale()).unwrap_or(total);
            let places = members.iter().map(|part| digits(part)).max().unwrap_or(0);
            let unit = draft
                .words(whole.span)
                .trim_start_matches(|c: char| c.is_ascii_digit() || c == '.');
            let said = alloc::format!("{}{unit}", printed.middle(places.max(digits(whole))));
            draft.found(&SUM, whole.span).related(first.span).related(last.span).say(said).report();
        }
    }
}

/// 占比分别为45%、32%、23%: shares of one whole.
fn shares(draft: &mut Draft<'_>, sentence: &Told<'_>, row: &[&Quantity<'_>]) {
    let (Some(first), Some(last)) = (row.first(), row.last()) else { return };
    let before = draft.words(Span::new(sentence.sentence.span.start, first.span.start));
    let clause = before.rsplit(['，', '。', '；']).next().unwrap_or_default();
    let named = SHARES.iter().any(|word| clause.contains(word));
    if row.len() < 3 || first.unit.kind != UnitKind::Percent || !named {
        return;
    }
    let exact = |quantity: &&Quantity<'_>| match quantity.number {
        Number::Exact(number) if quantity.approximation.is_none() => Some(number),
        _ => None,
    };
    let numbers: Option<Vec<Decimal>> = row.iter().map(exact).collect();
    let Some(total) = numbers.map(|numbers| numbers.into_iter().sum::<Decimal>()) else { return };
    let off = (total - Decimal::ONE_HUNDRED).abs();
    let slack = Decimal::new(ROUNDING_TENTHS * i64::try_from(row.len()).unwrap_or(0), 1);
    // A list may leave shares out; more than the whole it cannot name.
    let all = total > Decimal::ONE_HUNDRED || before.contains(THREE_INDUSTRIES);
    if all && off > slack && off < Decimal::TEN {
        let all = Span::new(first.span.start, last.span.end);
        draft.found(&SHARES_SUM, all).say(alloc::format!("{}", total.normalize())).report();
    }
}

/// A sentence that 其中 opens, against the first figure of the sentence before.
fn among(draft: &mut Draft<'_>, before: &Told<'_>, sentence: &Told<'_>) {
    let words = draft.words(sentence.sentence.span).trim_start_matches(is_space);
    if !words.starts_with(AMONG_THEM) {
        return;
    }
    let (Some(whole), Some(part)) = (level(before), level(sentence)) else { return };
    let counted = matches!(whole.unit.kind, UnitKind::Count | UnitKind::Currency | UnitKind::Area);
    let above = match (Bounds::of(whole), Bounds::of(part)) {
        (Some(whole), Some(part)) => part.low > whole.high,
        _ => false,
    };
    if counted && above && same_unit(whole, part) {
        let words = draft.words(whole.span);
        draft.found(&PART_ABOVE_WHOLE, part.span).related(whole.span).say(words).report();
    }
}

/// The amount of the first figure of a sentence.
fn level<'r>(told: &Told<'r>) -> Option<&'r Quantity<'r>> {
    told.sentence.facts().metrics().first().and_then(Metric::quantity)
}
