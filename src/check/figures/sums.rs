//! What is summed up with 合计 behind amounts that were told one by one.
//!
//! ```text
//! sum = (… "计" amount)+ … "合计" amount      计9万元；…计6万元。…合计15万元
//!     | (indicator amount)+ … indicator "合计" amount
//! ```

use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::{
    between, clause_before, contains_any, is_added, is_average, parts_sentences, printed_like,
    same_unit, words_before,
};
use crate::{
    Quantity, Span,
    check::{
        arithmetic::{Bounds, finest_places, total},
        draft::Draft,
        pieces::Told,
        table::figures::SUM,
    },
    lexicon::{
        checks::{
            figures::{
                AMONG_THEM, COUNTED_UP, NOT_SUMMED, SUMMED_UP, THREE_INDUSTRIES, TOTAL_PRODUCT,
                VALUE_ADDED,
            },
            held,
        },
        particles::is_joint,
        prepositions::WITHIN_END,
    },
    text::chars::{holds_word, is_pause, is_space},
};

/// The amounts stand in so many sentences before their sum, its own included.
const NEAR_SENTENCES: usize = 2;

/// 第一产业, 第二产业, 第三产业.
const INDUSTRIES: usize = 3;

/// One amount is no row; and more than so many are a table.
const MEMBERS: core::ops::RangeInclusive<usize> = 2..=12;

/// The word for a sum stands right before its amount, in so many bytes: four characters.
const WORD_BYTES: usize = 12;

/// A clause that only sums up is so short, in bytes.
const CLAUSE_BYTES: usize = 30;

pub(super) fn check(draft: &Draft<'_>, told: &[Told<'_>]) {
    for (place, sentence) in told.iter().enumerate() {
        for row in sentence.quantities.windows(INDUSTRIES) {
            industries(draft, told, row);
        }
        if sentence.holds(held::INSIDE) {
            parts_of_count(draft, sentence.quantities);
        }
        if sentence.holds(held::AMONG_THEM) {
            in_turn(draft, sentence);
        }
        for &sum in sentence.quantities {
            let summed = words_before(draft, sum, WORD_BYTES).ends_with(SUMMED_UP);
            if summed && is_added(sum.unit.kind) {
                let before = told.get(..=place).unwrap_or_default();
                counted_up(draft, before, sum);
                of_indicator(draft, before, sum);
                of_sentence(draft, sentence, sum);
            }
        }
    }
}

/// 三次产业增加值分别为3亿元、9亿元和10亿元: against the total that the document tells.
fn industries(draft: &Draft<'_>, told: &[Told<'_>], row: &[&Quantity<'_>]) {
    let [first, .., last] = row else { return };
    let listed = |pair: &[&Quantity<'_>]| match pair {
        [one, next] => {
            let words = between(draft, one, next);
            same_unit(one, next) && words.chars().all(is_joint) && !words.is_empty()
        }
        _ => false,
    };
    let clause = clause_before(draft, first, CLAUSE_BYTES);
    let named = clause.contains(THREE_INDUSTRIES) && clause.contains(VALUE_ADDED);
    if !named || !is_added(first.unit.kind) || !row.windows(2).all(listed) {
        return;
    }
    let mut metrics = told.iter().flat_map(|told| told.metrics.iter());
    let whole = metrics.find(|metric| metric.subject_text().ends_with(TOTAL_PRODUCT));
    let Some(whole) = whole.and_then(|metric| metric.quantity()) else { return };
    let (Some(sum), Some(own)) = (total(row), Bounds::of(whole)) else { return };
    if same_unit(whole, first) && !sum.meets(own) {
        let all = Span::new(first.span.start, last.span.end);
        let sum = printed_like(draft, sum, whole, finest_places(row, whole));
        draft.found(&SUM, whole.span).related(all).say(sum).report();
    }
}

/// 12项指标中，7项达标，5项未达标: parts of what was counted that come to more than the whole.
fn parts_of_count(draft: &Draft<'_>, quantities: &[&Quantity<'_>]) {
    for (place, &whole) in quantities.iter().enumerate() {
        let behind = quantities.get(place + 1..).unwrap_or_default();
        let opens = |one: &Quantity<'_>, before: &Quantity<'_>| {
            let words = between(draft, before, one);
            same_unit(one, whole) && words.ends_with(is_pause) && !parts_sentences(words)
        };
        let Some(first) = behind.first().filter(|first| opens(first, whole)) else { continue };
        if !between(draft, whole, first).trim_end_matches(is_pause).ends_with(WITHIN_END) {
            continue;
        }
        let row =
            behind.windows(2).take_while(|pair| matches!(pair, [one, next] if opens(next, one)));
        let parts = behind.get(..=row.count()).unwrap_or_default();
        let (Some(last), Some(sum), Some(own)) = (parts.last(), total(parts), Bounds::of(whole))
        else {
            continue;
        };
        if parts.len() >= 2 && sum.low > own.high && whole.approximation.is_none() {
            let found = draft.found(&SUM, whole.span).related(first.span).related(last.span);
            found.say(printed_like(draft, sum, whole, 0)).report();
        }
    }
}

/// 每户奖励3万元，计9万元；每人奖励5000元，计6万元。以上资金合计15万元.
fn counted_up(draft: &Draft<'_>, told: &[Told<'_>], sum: &Quantity<'_>) {
    let near = told.get(told.len().saturating_sub(NEAR_SENTENCES)..).unwrap_or_default();
    let amounts = near.iter().flat_map(|told| told.quantities.iter().copied());
    let members = amounts.filter(|one| {
        let words = words_before(draft, one, WORD_BYTES);
        one.span.end <= sum.span.start
            && same_unit(one, sum)
            && words.ends_with(COUNTED_UP)
            && !words.ends_with(SUMMED_UP)
    });
    held(draft, &members.collect::<Vec<_>>(), sum);
}

/// 新建0.35万亩，改造0.15万亩，合计0.50万亩: the amounts before the sum, in its sentence and apart by commas. 合计15支480人 sums two
/// kinds up.
fn of_sentence(draft: &Draft<'_>, sentence: &Told<'_>, sum: &Quantity<'_>) {
    // 甲、乙合计3亿元 sums others up.
    if clause_before(draft, sum, CLAUSE_BYTES).trim_matches(is_space) != SUMMED_UP {
        return;
    }
    let place = sentence.quantities.iter().position(|one| one.span == sum.span).unwrap_or(0);
    let before = sentence.quantities.get(..place).unwrap_or_default();
    let next = sentence.quantities.get(place + 1).filter(|next| next.span.start == sum.span.end);
    for whole in core::iter::once(sum).chain(next.copied()) {
        let members: Vec<&Quantity<'_>> =
            before.iter().copied().filter(|one| same_unit(one, whole)).collect();
        let apart = members.windows(2).all(|pair| match pair {
            [one, other] => !parts_sentences(between(draft, one, other)),
            _ => true,
        });
        let plain = members.iter().all(|one| {
            let words = clause_before(draft, one, WORD_BYTES);
            !contains_any(words, NOT_SUMMED) && !is_average(draft, one)
        });
        // One of the amounts before may be the whole that the others are parts of.
        let fits = |from: usize| {
            let some = members.get(from..).unwrap_or_default();
            total(some).zip(Bounds::of(whole)).is_some_and(|(value, printed)| value.meets(printed))
        };
        if apart && plain && is_added(whole.unit.kind) && !(0..members.len()).any(fits) {
            held(draft, &members, whole);
        }
    }
}

/// 队伍6支、218人，其中甲队2支、86人，乙队3支、97人，丙队1支、35人: two kinds that are told in turn, of which one adds up, so that the members are all.
fn in_turn(draft: &Draft<'_>, sentence: &Told<'_>) {
    let quantities = sentence.quantities;
    for (place, pair) in quantities.windows(2).enumerate() {
        let &[one, other] = pair else { continue };
        let members = quantities.get(place + 2..).unwrap_or_default();
        let Some(&first) = members.first() else { return };
        if same_unit(one, other) || !holds_word(between(draft, other, first), AMONG_THEM) {
            continue;
        }
        let turns = members
            .chunks_exact(2)
            .take_while(|pair| matches!(pair, &[a, b] if same_unit(a, one) && same_unit(b, other)));
        let count = turns.count();
        let of = |kind: usize| -> Vec<&Quantity<'_>> {
            members.iter().take(2 * count).skip(kind).step_by(2).copied().collect()
        };
        let fits = |members: &[&Quantity<'_>], whole: &Quantity<'_>| {
            total(members).zip(Bounds::of(whole)).is_some_and(|(sum, whole)| sum.meets(whole))
        };
        let (ones, others) = (of(0), of(1));
        if count >= 2 && is_added(one.unit.kind) && is_added(other.unit.kind) {
            match (fits(&ones, one), fits(&others, other)) {
                (true, false) => held(draft, &others, other),
                (false, true) => held(draft, &ones, one),
                _ => {}
            }
        }
        return;
    }
}

/// 起始价800万元…起始价300万元…起始价合计1200万元: the amounts of one indicator in the section.
fn of_indicator(draft: &Draft<'_>, told: &[Told<'_>], sum: &Quantity<'_>) {
    let Some(sentence) = told.last() else { return };
    let name = sentence.metric_of(sum).map_or("", |metric| metric.subject_text());
    let name = name.strip_suffix(SUMMED_UP).unwrap_or(name);
    if name.chars().nth(1).is_none() {
        return;
    }
    let earlier = told
        .iter()
        .filter(|told| told.section.is_some() && told.document.span == sentence.document.span);
    let metrics = earlier.flat_map(|told| told.metrics.iter());
    let members = metrics
        .filter(|metric| metric.subject_text() == name)
        .filter_map(|metric| metric.quantity());
    let members = members.filter(|one| {
        one.span.end <= sum.span.start && same_unit(one, sum) && !is_average(draft, one)
    });
    let members: Vec<&Quantity<'_>> = members.collect();
    // A total told before is none of its members.
    if members.iter().all(|one| !words_before(draft, one, WORD_BYTES).ends_with(SUMMED_UP)) {
        held(draft, &members, sum);
    }
}

/// Holds members against their sum, unless it is so far off that it is of others.
pub(super) fn held(draft: &Draft<'_>, members: &[&Quantity<'_>], sum: &Quantity<'_>) {
    /// A sum that is so many hundredths off is of other amounts.
    const NEAR_HUNDREDTHS: i64 = 25;

    let (Some(value), Some(printed)) = (total(members), Bounds::of(sum)) else { return };
    let off = (value.low - printed.low).abs();
    let near =
        printed.high.checked_mul(Decimal::new(NEAR_HUNDREDTHS, 2)).is_some_and(|most| off <= most);
    if !MEMBERS.contains(&members.len()) || value.meets(printed) || !near {
        return;
    }
    let expected = printed_like(draft, value, sum, finest_places(members, sum));
    let found = draft.found(&SUM, sum.span).say(expected);
    members.iter().fold(found, |found, member| found.related(member.span)).report();
}
