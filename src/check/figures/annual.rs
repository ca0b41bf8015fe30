//! What every year of several had on average, against the first and the last, and against their sum.
//!
//! ```text
//! compound = "由" year amount "增加到" (year "的")? amount "，" "年均" sway percent     由2025年的12亿元增加到18亿元，年均增长14.5%
//! since    = years "分别为" amounts "，" basis sway percent                          2022年、2023年、2024年…分别为…，比2022年增长62.5%
//! mean     = years … amount "，" "年均" verb? amount                                  2026年至2028年…3.6万人，年均1.2万人
//! ```

use alloc::vec::Vec;

use rust_decimal::{Decimal, prelude::ToPrimitive};

use super::{
    ahead, between, changes::against, clauses, contains_any, contradicted, is_joint_alone,
    last_clause, parts_sentences, printed_like, same_unit, words_before,
};
use crate::{
    Grain, Number, Period, Quantity, Span, UnitKind,
    check::{
        arithmetic::{Bounds, places},
        draft::Draft,
        pieces::Told,
        table::figures::{AVERAGE, GROWTH},
    },
    lexicon::{
        checks::{
            NAMED_EACH,
            figures::{ANNUAL_MEAN, FROM, IN_ALL, MEAN_VERBS, NOMINALLY, TO},
            held,
        },
        directions::SWAYS,
        periods::YEAR,
    },
    text::chars::{head, is_space, leading_digits, rest, tail_within},
};

/// 年均 and its verb stand so near before their figure, in bytes: eight characters.
const MEAN_BYTES: usize = 24;

/// Where something moved from stands so near before its amount, in bytes: fifteen characters.
const FROM_BYTES: usize = 45;

/// Nobody averages over more years.
const MOST_YEARS: u32 = 30;

pub(super) fn check(draft: &Draft<'_>, told: &[Told<'_>]) {
    for sentence in told.iter().filter(|sentence| sentence.holds(held::EACH_OF)) {
        since(draft, sentence);
    }
    for sentence in told.iter().filter(|sentence| sentence.holds(held::MEAN)) {
        for (place, &printed) in sentence.quantities.iter().enumerate() {
            let before = sentence.quantities.get(..place).unwrap_or_default();
            let clause =
                last_clause(words_before(draft, printed, MEAN_BYTES)).trim_start_matches(is_space);
            let Some(verb) = clause.strip_prefix(ANNUAL_MEAN) else { continue };
            let verb = verb.strip_prefix(NOMINALLY).unwrap_or(verb);
            if printed.unit.kind == UnitKind::Percent {
                let grows = SWAYS.suffix(verb).is_some_and(|(length, _)| length == verb.len());
                if let ([.., first, last], true) = (before, grows) {
                    compound(draft, sentence, printed, [first, last]);
                }
            } else if let (Some(total), true) =
                (before.last(), verb.is_empty() || MEAN_VERBS.contains(&verb))
            {
                mean(draft, sentence, printed, total);
            }
        }
    }
}

/// 由2025年的12亿元增加到2028年的18亿元，年均增长14.5%: what grows so each year is multiplied, not added up.
fn compound(
    draft: &Draft<'_>,
    sentence: &Told<'_>,
    printed: &Quantity<'_>,
    [first, last]: [&Quantity<'_>; 2],
) {
    let joint = between(draft, first, last);
    let apart = draft.between(last.span.end, printed.span.start);
    let moved = contains_any(joint, TO) && clauses(joint) == 0 && clauses(apart) == 1;
    let from = last_clause(tail_within(
        draft.between(sentence.sentence.span.start, first.span.start),
        FROM_BYTES,
    ));
    if !moved || !same_unit(first, last) || !contains_any(from, FROM) {
        return;
    }
    let whole = |period: &&Period<'_>| period.grain == Grain::Year;
    let periods = || sentence.sentence.facts().periods().iter().filter(whole);
    let year = |period: &Period<'_>| period.start?.year;
    let opens = first.span.start - from.len() as u32;
    let start = periods()
        .filter(|period| {
            opens <= period.text.span.start && period.text.span.end <= first.span.start
        })
        .find_map(year);
    // The year that it moves to stands before its amount, or opens the sentence.
    let inside = periods().filter(|period| {
        first.span.end <= period.text.span.start && period.text.span.end <= last.span.start
    });
    let outside = periods().filter(|period| period.text.span.end <= opens);
    let end = inside.chain(outside).find_map(year);
    let years = start.zip(end).and_then(|(start, end)| u32::try_from(end - start).ok());
    let Some(years) = years.filter(|years| (2..=MOST_YEARS).contains(years)) else { return };
    let (Number::Exact(number), None) = (&printed.number, printed.approximation) else { return };
    let amounts = Bounds::of(last).zip(Bounds::of(first));
    let Some(ratio) = amounts.and_then(|(last, first)| last.over(first)) else { return };
    let power = |growth: Decimal| {
        let factor = growth.checked_div(Decimal::ONE_HUNDRED)?.checked_add(Decimal::ONE)?;
        (0..years).try_fold(Decimal::ONE, |power, _| power.checked_mul(factor))
    };
    let Some(told) = Bounds::rounded(*number) else { return };
    let Some((low, high)) = power(told.low).zip(power(told.high)) else { return };
    if ratio.high <= Decimal::ONE || ratio.meets((Bounds { low, high }).wider()) {
        return;
    }
    let goal = (ratio.low + ratio.high) / Decimal::TWO;
    if let Some(root) = root(goal, power) {
        let value = Bounds { low: root, high: root };
        let expected = printed_like(draft, value, printed, places(printed).max(1));
        contradicted(draft, &GROWTH, printed, [first, last], expected);
    }
}

/// The growth a year that comes to a goal, by halving.
fn root(goal: Decimal, power: impl Fn(Decimal) -> Option<Decimal>) -> Option<Decimal> {
    /// Each halving gives a digit of the binary number: enough for two places.
    const HALVINGS: usize = 20;

    let [mut low, mut high] = [Decimal::ZERO, Decimal::ONE_HUNDRED];
    for _ in 0..HALVINGS {
        let middle = (low + high) / Decimal::TWO;
        if power(middle)? < goal {
            low = middle;
        } else {
            high = middle;
        }
    }
    Some(low)
}

/// 2026年至2028年，新增就业3.6万人，年均1.2万人; 五年累计完成100亿元，年均20亿元
fn mean(draft: &Draft<'_>, sentence: &Told<'_>, printed: &Quantity<'_>, total: &Quantity<'_>) {
    let joint = between(draft, total, printed);
    let start = sentence.sentence.span.start;
    let before = draft.between(start, total.span.start);
    if !same_unit(total, printed) || clauses(joint) != 1 || parts_sentences(joint) {
        return;
    }
    let spans =
        sentence.sentence.facts().periods().iter().filter(|period| {
            period.grain == Grain::Year && period.text.span.end <= total.span.start
        });
    let mut spans =
        spans.filter_map(|period| u32::try_from(period.end?.year? - period.start?.year?).ok());
    // 五年累计
    let counted = ahead(sentence.quantities, total.span.start).iter().rev().filter(|one| {
        let behind = rest(draft.source, one.span.end as usize);
        one.unit.text().starts_with(YEAR) && IN_ALL.iter().any(|word| behind.starts_with(word))
    });
    let mut counted = counted.filter_map(|one| one.value()?.to_u32());
    // Both ends of a span may be counted, or one of them.
    let years = spans.next_back().filter(|&years| years > 0).map(|years| [years + 1, years]);
    let years = years.or_else(|| counted.next_back().map(|years| [years, years]));
    let Some(years) = years.filter(|[most, _]| (2..=MOST_YEARS).contains(most)) else { return };
    let (Number::Exact(number), None) = (&printed.number, printed.approximation) else { return };
    let (Some(sum), Some(told)) = (
        Bounds::of(total),
        Bounds::rounded(*number).and_then(|told| told.times(printed.unit.scale())),
    ) else {
        return;
    };
    let each = |years: u32| sum.times(Decimal::ONE / Decimal::from(years));
    let fits = |years: &u32| each(*years).is_none_or(|each| each.meets(told));
    // 、年均20亿元 is of another member.
    if let (Some(value), false) = (each(years[0]), years.iter().any(fits) || before.ends_with('、'))
    {
        let expected = printed_like(draft, value, printed, places(printed));
        contradicted(draft, &AVERAGE, printed, [total, total], expected);
    }
}

/// 2022年、2023年、2024年…分别为4亿元、5亿元和6.5亿元，2024年比2022年增长62.5%: a change since one of the years that the amounts are told of.
fn since(draft: &Draft<'_>, sentence: &Told<'_>) {
    let years = || {
        sentence.sentence.facts().periods().iter().filter_map(|period| {
            (period.grain == Grain::Year && period.start == period.end)
                .then_some((period.start?.year?, period.text.span))
        })
    };
    let mut listed: Vec<(i32, Span)> = Vec::new();
    for (year, span) in years() {
        let joined = listed
            .last()
            .is_none_or(|(_, last)| is_joint_alone(draft.between(last.end, span.start)));
        if !joined {
            break;
        }
        listed.push((year, span));
    }
    let Some(&(_, last)) = listed.last().filter(|_| listed.len() > 1) else { return };
    let amounts: Vec<&Quantity<'_>> = sentence
        .quantities
        .iter()
        .copied()
        .filter(|one| one.span.start >= last.end)
        .take(listed.len())
        .collect();
    let Some(&first) = amounts.first() else { return };
    let each = draft.between(last.end, first.span.start).contains(NAMED_EACH);
    let row = amounts.windows(2).all(|pair| {
        matches!(pair, &[one, next] if same_unit(one, next) && is_joint_alone(between(draft, one, next)))
    });
    if !each || !row || amounts.len() != listed.len() {
        return;
    }
    let of = |year: i32| {
        let place = listed.iter().position(|&(own, _)| own == year)?;
        amounts.get(place).copied()
    };
    // What changed is the amount of the year right before the change, or else of the one told last: 2024年比2023年增长30%，比2022年增长62.5%.
    let Some(&(mut current, _)) = listed.last() else { return };
    for change in sentence.metrics.iter().flat_map(|metric| metric.changes()) {
        let own = years().find(|(_, span)| span.end == change.span.start);
        current = own.map_or(current, |(year, _)| year);
        let base = year_of(change.basis_text()).filter(|&year| year < current);
        if let (Some(base), Some(amount)) = (base.and_then(of), of(current)) {
            against(draft, change, [base, amount]);
        }
    }
}

/// The year that some words name, and no other: 比2022年.
fn year_of(words: &str) -> Option<i32> {
    let bare = words.trim_start_matches(|c: char| !c.is_ascii_digit());
    let digits = leading_digits(bare);
    (digits == 4 && rest(bare, digits).trim_end_matches(is_space).chars().eq([YEAR]))
        .then(|| head(bare, digits).parse().ok())
        .flatten()
}
