//! Changes against the amounts that they lie between.

use alloc::{collections::BTreeMap, format, string::String, vec::Vec};

use rust_decimal::Decimal;

use super::{Told, same_unit};
use crate::{
    BasisKind, Change, Direction, Grain, Metric, Modality, Number, Quantity, Span, UnitKind,
    check::{
        Rule,
        arithmetic::{Bounds, digits},
        draft::Draft,
        table::figures::{
            CONFLICT, DIFFERENCE, DIRECTION, DOUBLE_NEGATIVE, GROWTH, MULTIPLE, PERCENT_FOR_POINTS,
            POINTS_FOR_PERCENT,
        },
    },
    lexicon::checks::{
        AMOUNTS, CONSTANT_PRICES, FALLS, FROM, LESS, MORE, NO_RATES, RATES, RISES, THAN, TO,
        YEAR_BEFORE,
    },
    text::chars::{head, is_space, tail_within},
};

/// A subject of fewer characters names too little to be the same indicator in two places.
const LEAST_SUBJECT_CHARACTERS: usize = 4;

/// A change is told so near behind the two amounts that it lies between: ，比上年.
const NEAR_CHARACTERS: usize = 12;

pub(super) fn check(draft: &mut Draft<'_>, told: &[Told<'_>]) {
    for sentence in told {
        for metric in sentence.metrics() {
            for change in metric.changes() {
                units(draft, metric, change);
            }
        }
        from_to(draft, sentence);
        beside(draft, sentence);
        than_before(draft, sentence);
    }
    same_indicator(draft, told);
}

/// Percent, percentage points, and signs.
fn units(draft: &mut Draft<'_>, metric: &Metric<'_>, change: &Change<'_>) {
    let Some(amount) = change.amount() else { return };
    let moves = matches!(change.direction, Direction::Up | Direction::Down);
    if let Number::Exact(number) = amount.number {
        if change.direction == Direction::Down && number < Decimal::ZERO {
            let words = draft.words(amount.span);
            let sign = words.chars().next().map_or(0, |c| c.len_utf8() as u32);
            let sign = Span::new(amount.span.start, amount.span.start + sign);
            draft.found(&DOUBLE_NEGATIVE, change.span).edit(sign, "").report();
        }
    }
    let among_others = matches!(change.basis_kind, BasisKind::Place | BasisKind::Plan);
    let amounts = AMOUNTS.iter().any(|word| metric.subject_text().ends_with(word));
    // What is told of the growth of an amount is told in points: 增长21.7%，比上年提高6个百分点.
    let words = draft.words(change.span);
    let grows =
        MORE.iter().chain(LESS).any(|word| words.contains(word)) && metric.changes().len() == 1;
    let points = amount.unit.kind == UnitKind::PercentagePoint && grows;
    if points && moves && amounts && metric.quantity().is_none() && !among_others {
        draft.found(&POINTS_FOR_PERCENT, change.span).report();
    }
    let Some(level) = metric.quantity().filter(|_| moves) else { return };
    let rate = RATES.iter().any(|word| metric.subject_text().ends_with(word))
        && !NO_RATES.iter().any(|word| metric.subject_text().ends_with(word));
    let amount_level = !matches!(
        level.unit.kind,
        UnitKind::Percent
            | UnitKind::PercentagePoint
            | UnitKind::PerMille
            | UnitKind::Time
            | UnitKind::Unitless
    );
    if amount.unit.kind == UnitKind::PercentagePoint && amount_level && !rate && !among_others {
        draft.found(&POINTS_FOR_PERCENT, change.span).related(level.span).report();
    }
    if change.basis_kind != BasisKind::Average
        && amount.unit.kind == UnitKind::Percent
        && level.unit.kind == UnitKind::Percent
        && rate
    {
        draft.found(&PERCENT_FOR_POINTS, change.span).related(level.span).report();
    }
}

/// 由9.2亿元增加到9.8亿元，增加0.6亿元
fn from_to(draft: &mut Draft<'_>, sentence: &Told<'_>) {
    for pair in sentence.quantities().windows(2) {
        let &[first, last] = pair else { continue };
        let before = head(draft.source, first.span.start as usize);
        let before = tail_within(before, 30).trim_end_matches(is_space);
        let between = draft.words(Span::new(first.span.end, last.span.start.max(first.span.end)));
        let between = between.trim_end_matches(is_space);
        let clause = before.rsplit(['，', '。', '；', '、']).next().unwrap_or_default();
        let opens = FROM.iter().any(|word| clause.contains(word));
        let closes = TO.iter().any(|word| between.ends_with(word));
        let listed = between.trim_start_matches(is_space).starts_with('、')
            || draft.behind(last.span.end) == Some('、')
            || before.ends_with('、');
        let apart = between.contains(['。', '；', '，']) || listed;
        if !(opens && closes && same_unit(first, last)) || apart {
            continue;
        }
        let (Some(low), Some(high)) = (Bounds::of(first), Bounds::of(last)) else { continue };
        let rises = RISES.iter().any(|word| between.contains(word));
        let falls = FALLS.iter().any(|word| between.contains(word));
        if (rises && !falls && high.high < low.low) || (falls && !rises && high.low > low.high) {
            let told = Span::new(first.span.end, last.span.end);
            draft.found(&DIRECTION, told).related(first.span).report();
            continue;
        }
        for change in sentence.metrics().iter().flat_map(|metric| metric.changes()) {
            let start = change.span.start.max(last.span.end);
            let gap = draft.words(Span::new(last.span.end, start));
            let near = change.span.start >= last.span.end
                && gap.chars().count() <= NEAR_CHARACTERS
                && !gap.contains(['。', '；']);
            if near {
                against(draft, change, first, last);
            }
        }
    }
}

/// 零售总额71.4亿元，上年为68.0亿元，增长5.0%
fn beside(draft: &mut Draft<'_>, sentence: &Told<'_>) {
    let mut quantities = sentence.quantities().to_vec();
    for metric in sentence.metrics() {
        let constant = CONSTANT_PRICES.iter().any(|word| metric.subject_text().ends_with(word));
        for change in metric.changes() {
            let Some(amount) = change.amount().filter(|_| !constant) else { continue };
            quantities.retain(|one| {
                !matches!(one.unit.kind, UnitKind::Percent | UnitKind::PercentagePoint)
            });
            let before: Vec<_> =
                quantities.iter().filter(|one| one.span.end <= change.span.start).collect();
            let [.., current, base] = before.as_slice() else { continue };
            let between = draft.words(Span::new(current.span.end, base.span.start));
            let behind =
                draft.words(Span::new(base.span.end, change.span.start.max(base.span.end)));
            let one_clause = |words: &str| words.matches(['，', '；', '。']).count() <= 1;
            let moved = |words: &[&str]| words.iter().any(|word| between.contains(word));
            let year_before = !moved(RISES)
                && !moved(FALLS)
                && YEAR_BEFORE.iter().any(|word| between.contains(word));
            if year_before
                && change.basis_kind != BasisKind::Previous
                && amount.span.start >= base.span.end
                && same_unit(current, base)
                && one_clause(between)
                && one_clause(behind)
                && !between.contains(['；', '。'])
            {
                against(draft, change, base, current);
            }
        }
    }
}

/// 3.1万吨，比去年的3.4万吨有所减少; 去年45个，今年62个，比去年多17个
fn than_before(draft: &mut Draft<'_>, sentence: &Told<'_>) {
    let quantities = sentence.quantities();
    let words_behind = |at: u32| {
        let behind = draft.words(Span::new(at, sentence.sentence.span.end.max(at)));
        behind.split(['，', '。', '；']).next().unwrap_or_default()
    };
    let named = |words: &str| YEAR_BEFORE.iter().any(|word| words.contains(word));
    let mut found: Vec<(&'static Rule, Span, Span, Option<String>)> = Vec::new();
    for pair in quantities.windows(2) {
        let &[current, base] = pair else { continue };
        let between =
            draft.words(Span::new(current.span.end, base.span.start.max(current.span.end)));
        let (Some(now), Some(then)) = (Bounds::of(current), Bounds::of(base)) else { continue };
        let behind = words_behind(base.span.end);
        let compares = between.contains(THAN) && named(between) && !between.contains(['。', '；']);
        if !compares || !same_unit(current, base) || between.matches('，').count() > 1 {
            continue;
        }
        let up = MORE.iter().any(|word| behind.contains(word));
        let down = LESS.iter().any(|word| behind.contains(word));
        if (up && !down && now.high < then.low) || (down && !up && now.low > then.high) {
            let verb = MORE
                .iter()
                .chain(LESS)
                .filter_map(|word| Some(behind.find(word)? + word.len()))
                .max();
            let told = Span::new(base.span.start, base.span.end + verb.unwrap_or(0) as u32);
            found.push((&DIRECTION, told, current.span, None));
        }
    }
    for three in quantities.windows(3) {
        let &[base, current, moved] = three else { continue };
        let before = draft.words(Span::new(sentence.sentence.span.start, base.span.start));
        let between =
            draft.words(Span::new(current.span.end, moved.span.start.max(current.span.end)));
        let units = same_unit(base, current) && same_unit(current, moved);
        let (Some(then), Some(now), Some(printed)) =
            (Bounds::of(base), Bounds::of(current), Bounds::of(moved))
        else {
            continue;
        };
        let clause = before.rsplit(['，', '。', '；']).next().unwrap_or_default();
        let moves = MORE.iter().chain(LESS).any(|word| clause.contains(word));
        let apart = draft.words(Span::new(base.span.end, current.span.start.max(base.span.end)));
        let compares = between.contains(THAN)
            && named(between)
            && named(clause)
            && !moves
            && !apart.contains(['；', '。'])
            && moved.unit.kind != UnitKind::Percent
            && between.matches('，').count() <= 1;
        if !units || !compares {
            continue;
        }
        let difference = if MORE.iter().any(|word| between.ends_with(word)) {
            now.minus(then)
        } else if LESS.iter().any(|word| between.ends_with(word)) {
            then.minus(now)
        } else {
            None
        };
        if let Some(difference) = difference.filter(|difference| !difference.meets(printed)) {
            let plain = difference.times(Decimal::ONE / moved.unit.scale()).unwrap_or(difference);
            let unit = draft
                .words(moved.span)
                .trim_start_matches(|c: char| c.is_ascii_digit() || c == '.');
            let expected = format!("{}{unit}", plain.middle(digits(moved)));
            found.push((&DIFFERENCE, moved.span, current.span, Some(expected)));
        }
    }
    for (rule, span, related, expected) in found {
        let reported = draft.found(rule, span).related(related);
        match expected {
            Some(expected) => reported.expected(expected).report(),
            None => reported.report(),
        }
    }
}

/// Holds a change against the two amounts that it lies between.
fn against(draft: &mut Draft<'_>, change: &Change<'_>, first: &Quantity<'_>, last: &Quantity<'_>) {
    let Some(amount) = change.amount() else { return };
    let (Some(from), Some(to)) = (Bounds::of(first), Bounds::of(last)) else { return };
    let (Number::Exact(number), None) = (&amount.number, amount.approximation) else { return };
    if matches!(change.basis_kind, BasisKind::Average | BasisKind::Plan | BasisKind::Place) {
        return;
    }
    let down = match change.direction {
        Direction::Up => false,
        Direction::Down => true,
        _ => return,
    };
    let moved = if down { from.minus(to) } else { to.minus(from) };
    let Some(moved) = moved else { return };
    if first.unit.kind == UnitKind::Percent {
        return points(draft, amount, number, [first, last], moved);
    }
    if amount.unit.kind == UnitKind::Percent {
        let share = moved.over(from).and_then(|share| share.times(Decimal::ONE_HUNDRED));
        let (Some(share), Some(printed)) = (share, Bounds::rounded(number.abs())) else { return };
        if !share.meets(printed) && share.low > Decimal::ZERO {
            let expected = format!("{}%", share.middle(digits(amount).max(1)));
            draft
                .found(&GROWTH, amount.span)
                .related(first.span)
                .related(last.span)
                .expected(expected)
                .report();
        }
    } else if amount.unit.kind == UnitKind::Multiple {
        let times = moved.over(from);
        let (Some(times), Some(printed)) = (times, Bounds::rounded(number.abs())) else { return };
        if !times.meets(printed) && times.low > Decimal::ZERO {
            let unit = amount.unit.text();
            let expected = format!("{}{unit}", times.middle(digits(amount)));
            draft
                .found(&MULTIPLE, amount.span)
                .related(first.span)
                .related(last.span)
                .expected(expected)
                .report();
        }
    } else if amount.unit.kind != UnitKind::Percent && same_unit(amount, last) {
        let Some(printed) = Bounds::of(amount) else { return };
        if !moved.meets(printed) {
            let scale = amount.unit.scale();
            let plain = moved.times(Decimal::ONE / scale).unwrap_or(moved);
            let unit = draft
                .words(amount.span)
                .trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | ' '));
            let expected = format!("{}{unit}", plain.middle(digits(amount).max(digits(last))));
            draft
                .found(&DIFFERENCE, amount.span)
                .related(first.span)
                .related(last.span)
                .expected(expected)
                .report();
        }
    }
}

/// 由32%提高到38%，提高6个百分点
fn points(
    draft: &mut Draft<'_>,
    amount: &Quantity<'_>,
    number: &Decimal,
    [first, last]: [&Quantity<'_>; 2],
    moved: Bounds,
) {
    if amount.unit.kind != UnitKind::PercentagePoint {
        return;
    }
    let Some(printed) = Bounds::around(number.abs()) else { return };
    if !moved.meets(printed) {
        let unit =
            draft.words(amount.span).trim_start_matches(|c: char| c.is_ascii_digit() || c == '.');
        let expected = format!("{}{unit}", moved.middle(digits(amount).max(digits(last))));
        draft
            .found(&DIFFERENCE, amount.span)
            .related(first.span)
            .related(last.span)
            .expected(expected)
            .report();
    }
}

/// What makes two metrics of one indicator: its words, holder and unit.
type Indicator<'r> = (usize, &'r str, &'r str, &'r str);

/// One indicator in several places: of one period with two values, or of a year and the year before
/// with a growth between them.
fn same_indicator(draft: &mut Draft<'_>, told: &[Told<'_>]) {
    let mut known: BTreeMap<Indicator<'_>, Vec<(usize, &Metric<'_>)>> = BTreeMap::new();
    for (place, sentence) in told.iter().enumerate() {
        for metric in sentence.sentence.facts().metrics() {
            let Some(quantity) = metric.quantity() else { continue };
            let subject = metric.subject_text();
            let counts = metric.modality == Modality::Reported
                && subject.chars().count() >= LEAST_SUBJECT_CHARACTERS
                && metric.period().is_some_and(|period| period.grain == Grain::Year)
                && subject_first(draft, sentence, metric, quantity)
                && Bounds::of(quantity).is_some();
            if counts {
                let document = sentence.document.span.start as usize;
                let key = (document, subject, metric.holder_text(), quantity.unit.text());
                known.entry(key).or_default().push((place, metric));
            }
        }
    }
    for ((_, subject, ..), metrics) in known {
        for (at, &(place, metric)) in metrics.iter().enumerate() {
            let in_item = |place: usize| told.get(place).is_some_and(|told| told.in_item);
            for &(before, other) in metrics.get(..at).unwrap_or_default() {
                let same = same_period(metric, other);
                if same && before != place && !in_item(place) && !in_item(before) {
                    conflict(draft, metric, other);
                    break;
                }
            }
            let constant = CONSTANT_PRICES.iter().any(|word| subject.ends_with(word));
            for change in metric.changes() {
                let yearly =
                    matches!(change.basis_kind, BasisKind::YearOnYear | BasisKind::Unstated);
                let base = metrics.iter().find(|(_, other)| year_before(metric, other));
                if let (Some((_, base)), true, false) = (base, yearly, constant) {
                    if let (Some(first), Some(last)) = (base.quantity(), metric.quantity()) {
                        against(draft, change, first, last);
                    }
                }
            }
        }
    }
}

/// Whether a sentence opens with the subject, or with the period and the holder before it: further on,
/// the same words tell of a part, or of another body.
fn subject_first(
    draft: &Draft<'_>,
    sentence: &Told<'_>,
    metric: &Metric<'_>,
    quantity: &Quantity<'_>,
) -> bool {
    let Some(subject) = metric.subject() else { return false };
    let start = sentence.sentence.span.start;
    let first =
        [metric.holder().map(|holder| holder.span), metric.period().map(|period| period.text.span)]
            .into_iter()
            .flatten()
            .filter(|span| span.start >= start)
            .map(|span| span.start)
            .chain([subject.span.start])
            .min()
            .unwrap_or(start);
    let before = draft.words(Span::new(start, first.max(start)));
    before.trim_matches(is_space).is_empty()
        && subject.span.end <= quantity.span.start
        && draft.words(Span::new(first, subject.span.start.max(first))).matches('，').count() <= 1
}

fn same_period(one: &Metric<'_>, other: &Metric<'_>) -> bool {
    let (Some(one), Some(other)) = (one.period(), other.period()) else { return false };
    one.start == other.start
        && one.end == other.end
        && one.start.is_some_and(|start| start.year.is_some())
}

/// Whether `other` is of the year before, both of whole years.
fn year_before(metric: &Metric<'_>, other: &Metric<'_>) -> bool {
    let year = |metric: &Metric<'_>| {
        let period = metric.period()?;
        (period.grain == Grain::Year && period.start == period.end).then_some(period.start?.year?)
    };
    matches!((year(metric), year(other)), (Some(year), Some(before)) if year == before + 1)
}

fn conflict(draft: &mut Draft<'_>, metric: &Metric<'_>, other: &Metric<'_>) {
    let (Some(here), Some(there)) = (metric.quantity(), other.quantity()) else { return };
    let rough = |quantity: &Quantity<'_>| {
        let Number::Exact(number) = quantity.number else { return None };
        Bounds::rounded(number)?.times(quantity.unit.scale())
    };
    let (Some(one), Some(two)) = (rough(here), rough(there)) else { return };
    // A slip of the pen is near the other value; what is far from it is another thing.
    let near = one.low.checked_mul(Decimal::new(125, 2)).is_some_and(|most| most >= two.low)
        && two.low.checked_mul(Decimal::new(125, 2)).is_some_and(|most| most >= one.low);
    if near && !one.meets(two) {
        let words: String = draft.words(there.span).into();
        draft.found(&CONFLICT, here.span).related(there.span).say(words).report();
    }
}
