//! Averages, multiples and ratios against the amounts that they are of.

use alloc::{format, vec::Vec};

use rust_decimal::Decimal;

use super::{
    ahead, between, clause_before, clauses, contains_any, contradicted, ends_with_any, is_average,
    is_compared_with, is_quotient, last_clause, last_member, parts_members, parts_sentences,
    printed_like, quotient, same_unit, span_of, words_before,
};
use crate::{
    Metric, Number, Quantity, Span, UnitKind,
    check::{
        arithmetic::{Bounds, places, total},
        draft::Draft,
        pieces::Told,
        table::figures::{AVERAGE, MULTIPLE},
    },
    lexicon::{
        checks::{
            NAMED_EACH,
            figures::{
                AMONG_THEM, AVERAGE_CHARACTERS, AVERAGE_EACH, AVERAGE_WORD, AVERAGES, DAILY, FROM,
                IS, PER_MANY, PERIOD_CHARACTERS, PERSONS, RATIO, REACHING_WHOM, TOTALS, WHOLE_YEAR,
                YEAR_BEFORE,
            },
            held,
        },
        particles::{ATTRIBUTIVE, is_joint},
        verbs::VERBS,
    },
    text::chars::{head, head_characters, head_within, is_comma, is_space, rest},
};

/// The amounts of a ratio are told in its sentence or in so many before it.
const RATIO_SENTENCES: usize = 1;

/// What an average a piece is of stands no further than so many quantities before it.
const NEAR_QUANTITIES: usize = 12;

/// What an average is of is looked for in so many sentences of its paragraph, and among so many of their
/// figures.
const PARAGRAPH_SENTENCES: usize = 20;
const PARAGRAPH_FIGURES: usize = 40;

/// What is counted is named so near before its count, in bytes: twenty characters; and so near behind.
const NOUN_BYTES_BEFORE: usize = 60;
const NOUN_BYTES_BEHIND: usize = 30;

pub(super) fn check<'r>(draft: &Draft<'r>, told: &[Told<'r>]) {
    for (place, sentence) in told.iter().enumerate() {
        let earlier = place.checked_sub(1).and_then(|place| told.get(place));
        let averaged = sentence.holds(held::AVERAGED);
        for metric in sentence.metrics {
            if averaged {
                average(draft, earlier, sentence, metric);
                named_average(draft, sentence, metric);
            }
            ratio(draft, told.get(..=place).unwrap_or_default(), metric);
        }
        if sentence.holds(held::EACH) {
            per_many(draft, told.get(..=place).unwrap_or_default(), sentence);
        }
        daily(draft, sentence);
        for three in sentence.quantities.windows(3) {
            multiple(draft, three);
        }
    }
    let mut done = Span::default();
    for at in draft.places(AVERAGE_EACH, span_of(told)) {
        let behind = told.partition_point(|told| told.sentence.span.start <= at);
        let around = told.get(..behind).unwrap_or_default();
        let Some(sentence) = around.last().filter(|told| at < told.sentence.span.end) else {
            continue;
        };
        if sentence.sentence.span != done {
            done = sentence.sentence.span;
            average_each(draft, around, sentence);
        }
    }
}

/// 城镇41600元，农村20800元，收入之比为2:1
fn ratio(draft: &Draft<'_>, around: &[Told<'_>], metric: &Metric<'_>) {
    let Some(printed) = metric.quantity() else { return };
    let Number::Ratio(members) = &printed.number else { return };
    let &[over, one] = members.as_slice() else { return };
    if one != Decimal::ONE || !ends_with_any(metric.subject_text(), &RATIO) {
        return;
    }
    let own = around.last().map(|told| told.paragraph);
    let near = around.iter().rev().take(RATIO_SENTENCES + 1);
    let near = near.take_while(|told| Some(told.paragraph) == own);
    let mut amounts = near
        .flat_map(|told| told.quantities.iter().rev())
        .filter(|one| one.unit.kind == UnitKind::Currency && one.span.end <= printed.span.start)
        // 比上年的19646元增长6.7%: last year's is none of the two.
        .filter(|one| !is_compared_with(draft, one));
    let (Some(other), Some(one)) = (amounts.next(), amounts.next()) else { return };
    // 收入比由上年的1.85:1缩小到…
    if contains_any(clause_before(draft, printed, NOUN_BYTES_BEFORE), YEAR_BEFORE) {
        return;
    }
    // A row of a table has no commas, and behind a semicolon the ratio is of other amounts.
    let words = draft.between(other.span.end, printed.span.start);
    if clauses(words) == 0 || parts_members(words) {
        return;
    }
    let (Some(first), Some(second), Some(bounds)) =
        (Bounds::of(one), Bounds::of(other), Bounds::rounded(over))
    else {
        return;
    };
    if let Some(value) = first.over(second).filter(|value| !value.meets(bounds)) {
        let expected = format!("{}:1", value.middle(over.scale(), over.scale()));
        contradicted(draft, &MULTIPLE, printed, [one, other], expected);
    }
}

/// 全年门诊量86.87万人次，日均2380人次: what a day has of the year.
fn daily(draft: &Draft<'_>, sentence: &Told<'_>) {
    for two in sentence.quantities.windows(2) {
        let &[year, day] = two else { continue };
        let joint = between(draft, year, day).trim_matches(|c| is_space(c) || is_comma(c));
        let yearly = || clause_before(draft, year, NOUN_BYTES_BEFORE).contains(WHOLE_YEAR);
        if joint != DAILY || !same_unit(year, day) || !yearly() {
            continue;
        }
        let (Some(total), Number::Exact(number)) = (Bounds::of(year), &day.number) else {
            continue;
        };
        let printed = Bounds::rounded(*number).and_then(|one| one.times(day.unit.scale()));
        // A year has 365 days, or one more.
        let fits = |days: i64| {
            let each = total.times(Decimal::ONE / Decimal::from(days));
            each.zip(printed).is_none_or(|(each, printed)| each.meets(printed))
        };
        if !fits(365) && !fits(366) && day.approximation.is_none() {
            let each = total.times(Decimal::ONE / Decimal::from(365));
            if let Some(each) = each {
                let expected = printed_like(draft, each, day, places(day));
                let found = draft.found(&AVERAGE, day.span).related(year.span);
                found.expected(expected).report();
            }
        }
    }
}

/// 24亿元，是去年8亿元的3倍
fn multiple(draft: &Draft<'_>, three: &[&Quantity<'_>]) {
    let &[part, whole, printed] = three else { return };
    if printed.unit.kind != UnitKind::Multiple || !same_unit(part, whole) {
        return;
    }
    let (apart, joint) = (between(draft, part, whole), between(draft, whole, printed));
    // 是8%控制目标的3倍: what the amount is may stand between.
    let joined = joint.trim().ends_with(ATTRIBUTIVE) && !joint.contains(['，', '；', '。', '、']);
    if joined && contains_any(apart, IS) && !parts_sentences(apart) {
        quotient(draft, &MULTIPLE, printed, [part, whole]);
    }
}

/// 为30人发放补助6万元，人均补助2000元
///
/// `earlier` is the sentence before it: the count may stand there.
fn average<'r>(
    draft: &Draft<'r>,
    earlier: Option<&Told<'r>>,
    sentence: &Told<'r>,
    metric: &Metric<'_>,
) {
    let Some(printed) = metric.quantity() else { return };
    // Whose average it is may stand before: 游客人均花费.
    let clause = clause_before(draft, printed, NOUN_BYTES_BEFORE);
    if !clause.contains(AVERAGE_CHARACTERS) {
        return;
    }
    // 月人均 is of a month.
    let plain = |word: &str| {
        clause.find(word).is_some_and(|at| !head(clause, at).ends_with(PERIOD_CHARACTERS))
    };
    let Some((word, units)) = AVERAGES.iter().find(|(word, _)| plain(word)) else { return };
    let counts = |quantity: &Quantity<'_>| units.contains(&quantity.unit.text());
    // What it changed by may stand behind the count: 面积42.6万亩，增加1.4万亩.
    let moved: Vec<Span> = sentence
        .metrics
        .iter()
        .flat_map(|metric| metric.changes())
        .filter_map(|change| Some(change.amount()?.span))
        .collect();
    let before = ahead(sentence.quantities, printed.span.start).iter();
    let of_now = |one: &&&Quantity<'_>| !moved.contains(&one.span) && !is_compared_with(draft, one);
    let before: Vec<&Quantity<'_>> = before.filter(of_now).copied().collect();
    let earlier = earlier.filter(|told| told.paragraph == sentence.paragraph);
    // 居民4410户，平均每栋35户: what is an average itself counts nothing.
    let all = |one: &&Quantity<'_>| counts(one) && !is_average(draft, one);
    let told_before = || earlier?.quantities.iter().rev().copied().find(all);
    let pair = match *before.as_slice() {
        [one, other] if counts(one) => Some((one, other)),
        [one, other] => Some((other, one)),
        [count] if counts(count) => {
            let name = metric.subject_text().strip_prefix(word);
            let total = name.and_then(|name| total_of(draft, sentence, name, printed));
            total.map(|total| (count, total))
        }
        [total] => told_before().map(|count| (count, total)),
        [] => earlier_pair(draft, sentence, counts, printed),
        _ => only_pair(&before, counts, printed),
    };
    let Some((count, total)) = pair else { return };
    // Of the counts before, one that fits is meant: 计划5万亩，实际建成5.2万亩，其中新建3.4万亩。
    let near = earlier.into_iter().chain([sentence]).flat_map(|told| told.quantities.iter());
    let near = near.filter(|one| one.span.end <= printed.span.start && same_unit(one, count));
    if near.into_iter().any(|one| is_quotient(printed, [total, one])) {
        return;
    }
    if counts(count) && Bounds::in_unit_of(total, printed).is_some() {
        quotient(draft, &AVERAGE, printed, [total, count]);
    }
}

/// 生产总值156亿元。…按常住人口39万人计算，人均生产总值4万元: the total that the paragraph tells of the same indicator.
fn total_of<'r>(
    draft: &Draft<'r>,
    sentence: &Told<'r>,
    name: &str,
    printed: &Quantity<'_>,
) -> Option<&'r Quantity<'r>> {
    let before = draft.told_in(sentence.paragraph).iter();
    let before = before.take_while(|told| told.sentence.span != sentence.sentence.span);
    let mut metrics = before.take(PARAGRAPH_SENTENCES).flat_map(|told| told.metrics.iter());
    let total = metrics.find(|metric| metric.subject_text() == name)?.quantity()?;
    Bounds::in_unit_of(total, printed).map(|_| total)
}

/// 种植面积52.6万亩，总产量22.35万吨。…平均亩产424.9公斤: the first count of the paragraph, and the first total
/// behind it.
fn earlier_pair<'r>(
    draft: &Draft<'r>,
    sentence: &Told<'r>,
    counts: impl Fn(&Quantity<'_>) -> bool,
    printed: &Quantity<'_>,
) -> Option<(&'r Quantity<'r>, &'r Quantity<'r>)> {
    let told = draft.told_in(sentence.paragraph);
    let before = told.iter().take_while(|told| told.sentence.span != sentence.sentence.span);
    let before = before.take(PARAGRAPH_SENTENCES).flat_map(|told| told.quantities.iter().copied());
    let quantities = || before.clone().take(PARAGRAPH_FIGURES);
    let count = quantities().find(|one| counts(one))?;
    let total = quantities().find(|one| {
        one.span.start >= count.span.end && Bounds::in_unit_of(one, printed).is_some()
    })?;
    Some((count, total))
}

/// 涉及楼房316栋、居民9480户，完成投资2.37亿元，户均投资2.5万元: the one count and the one total among some
/// amounts.
fn only_pair<'r>(
    before: &[&'r Quantity<'r>],
    counts: impl Fn(&Quantity<'_>) -> bool,
    printed: &Quantity<'_>,
) -> Option<(&'r Quantity<'r>, &'r Quantity<'r>)> {
    let mut count = before.iter().filter(|one| counts(one));
    let total = |one: &&&Quantity<'_>| !counts(one) && Bounds::in_unit_of(one, printed).is_some();
    let mut total = before.iter().filter(total);
    match (count.next(), count.next(), total.next(), total.next()) {
        (Some(count), None, Some(total), None) => Some((*count, *total)),
        _ => None,
    }
}

/// 老年人口38.7万人，养老床位11610张，每千名老年人拥有养老床位30张
fn per_many(draft: &Draft<'_>, around: &[Told<'_>], sentence: &Told<'_>) {
    for &printed in sentence.quantities {
        let clause = clause_before(draft, printed, NOUN_BYTES_BEFORE);
        let Some((word, many)) = PER_MANY.iter().find(|(word, _)| clause.contains(word)) else {
            continue;
        };
        // 由25张提高到30张 tells of two times.
        if contains_any(clause, FROM) {
            continue;
        }
        let whose = clause.split_once(word).map(|(_, behind)| behind).unwrap_or_default();
        let Some(whose) = head_characters(whose, 2) else { continue };
        let near = || {
            let told = around.iter().rev().take(PARAGRAPH_SENTENCES);
            told.take_while(|told| told.paragraph == sentence.paragraph)
                .flat_map(|told| told.metrics.iter().rev())
                .take(PARAGRAPH_FIGURES)
                .filter_map(|metric| Some((metric, metric.quantity()?)))
                .filter(|(_, one)| one.span.end <= printed.span.start)
        };
        let alike = || near().filter(|(_, one)| same_unit(one, printed));
        let of_name = |subject: &str| {
            let bare = TOTALS.iter().find_map(|total| subject.strip_suffix(total));
            let name = bare.unwrap_or(subject);
            name.chars().nth(1).is_some() && clause.ends_with(name)
        };
        let Number::Exact(number) = printed.number else { continue };
        let Some(bounds) = Bounds::rounded(number).filter(|_| printed.approximation.is_none())
        else {
            continue;
        };
        let each = |total: &Quantity<'_>, count: &Quantity<'_>| {
            Bounds::of(total)?.over(Bounds::of(count)?)?.times(Decimal::from(*many))
        };
        // Of several, as in 由3200张增加到4160张, one that fits is meant.
        let people = || near().filter(|(_, one)| PERSONS.contains(&one.unit.text()));
        let fits = |total: &Quantity<'_>| {
            people().any(|(_, count)| each(total, count).is_some_and(|each| each.meets(bounds)))
        };
        if alike().any(|(_, total)| fits(total)) {
            continue;
        }
        let count = people().find(|(metric, _)| metric.subject_text().contains(whose));
        let named = alike().find(|(metric, _)| of_name(metric.subject_text()));
        let total = named.or_else(|| alike().next());
        let (Some((_, count)), Some((_, total))) = (count, total) else { continue };
        if let Some(each) = each(total, count) {
            let expected = printed_like(draft, each, printed, places(printed));
            contradicted(draft, &AVERAGE, printed, [total, count], expected);
        }
    }
}

/// 教学班48个，在校生2160人，平均班额45人: the name of the average holds what is counted. And the mean of
/// a row: 甲乡84.6分、乙乡83.9分，平均得分84.25分.
fn named_average(draft: &Draft<'_>, sentence: &Told<'_>, metric: &Metric<'_>) {
    let printed = metric.quantity().filter(|_| metric.subject_text().contains(AVERAGE_WORD));
    let Some(printed) = printed else { return };
    let before = ahead(sentence.quantities, printed.span.start);
    if let &[.., count, total] = before {
        let name = metric.subject_text().trim_start_matches(AVERAGE_WORD);
        let class = name.chars().next();
        let counts = count.unit.kind == UnitKind::Count && count.unit.text() != printed.unit.text();
        let clause = last_clause(draft.between(sentence.sentence.span.start, count.span.start));
        let named = class.is_some_and(|class| clause.ends_with(class));
        if counts && named && same_unit(total, printed) {
            return quotient(draft, &AVERAGE, printed, [total, count]);
        }
    }
    // What counts the members may stand between: ，3个乡镇平均得分.
    let row = before.iter().rev().skip_while(|one| !same_unit(one, printed));
    let row: Vec<&Quantity<'_>> = row.take_while(|one| same_unit(one, printed)).copied().collect();
    let joined = row.windows(2).all(
        |pair| matches!(pair, &[next, one] if between(draft, one, next).starts_with(is_joint)),
    );
    let members =
        before.get(before.len().saturating_sub(1)).filter(|last| !same_unit(last, printed));
    let counted = members.is_none_or(|count| count.value() == Some(Decimal::from(row.len())));
    let (Some(sum), true) = (total(&row), joined && row.len() >= 2 && counted) else { return };
    let near = row.first().is_some_and(|last| {
        let words = draft.between(last.span.end, printed.span.start);
        let one_clause = !parts_sentences(words) && words.matches('，').count() == 1;
        one_clause && !words.contains(AMONG_THEM) && !words.contains(NAMED_EACH)
    });
    let mean = sum.times(Decimal::ONE / Decimal::from(row.len()));
    let bounds = match printed.number {
        Number::Exact(number) => {
            Bounds::rounded(number).and_then(|bounds| bounds.times(printed.unit.scale()))
        }
        _ => None,
    };
    if let (Some(mean), Some(bounds), true) = (mean, bounds, near) {
        if !mean.meets(bounds) {
            let expected = printed_like(draft, mean, printed, places(printed));
            let (Some(&last), Some(&first)) = (row.first(), row.last()) else { return };
            contradicted(draft, &AVERAGE, printed, [first, last], expected);
        }
    }
}

/// 下辖14个社区，常住人口8.4万人，平均每个社区6000人; the total may be told before, in the same
/// paragraph.
fn average_each(draft: &Draft<'_>, around: &[Told<'_>], sentence: &Told<'_>) {
    let same = around.iter().rev().take(PARAGRAPH_SENTENCES);
    let same = same.take_while(|told| told.paragraph == sentence.paragraph);
    let earlier = same.skip(1).flat_map(|told| told.quantities.iter().rev());
    let earlier: Vec<&Quantity<'_>> = earlier.take(NEAR_QUANTITIES).copied().collect();
    for (at, &printed) in sentence.quantities.iter().enumerate() {
        let before = sentence.quantities.get(..at).unwrap_or_default();
        let from = before.last().map_or(sentence.sentence.span.start, |last| last.span.end);
        let words = last_member(draft.between(from, printed.span.start));
        let Some(place) = words.rfind(AVERAGE_EACH) else { continue };
        if printed.unit.kind == UnitKind::Percent {
            continue;
        }
        let measure = rest(words, place + AVERAGE_EACH.len());
        let near = || before.iter().rev().chain(&earlier).take(NEAR_QUANTITIES);
        let mut counts = near().filter(|one| is_counted(draft, one, measure));
        let total = near().find(|one| same_unit(one, printed) && !is_counted(draft, one, measure));
        if let (Some(count), Some(total)) = (counts.next(), total) {
            // Of several counts one that fits is meant: 184起，其中工贸领域83起.
            if !counts.any(|count| is_quotient(printed, [total, count])) {
                quotient(draft, &AVERAGE, printed, [total, count]);
            }
        }
    }
}

/// Whether a verb alone stands behind the measure word of an average: 平均每处[受益]1350人.
fn is_of_verb(words: &str) -> bool {
    let words = words.trim_matches(is_space);
    VERBS.contains(words) || REACHING_WHOM.contains(&words)
}

/// Whether a quantity counts what an average is told for: its measure word is that one, and what is
/// counted is named beside the count, too: 16个 … 小区 of 个小区.
fn is_counted(draft: &Draft<'_>, quantity: &Quantity<'_>, measure: &str) -> bool {
    let unit = quantity.unit.text();
    let Some(noun) = measure.strip_prefix(unit).filter(|_| !unit.is_empty()) else { return false };
    // 平均每期, 平均每公里投资: what is measured has no noun of its own.
    if noun.is_empty() || quantity.unit.kind != UnitKind::Count || is_of_verb(noun) {
        return true;
    }
    let noun = head_characters(noun, 2).unwrap_or_default();
    let before = words_before(draft, quantity, NOUN_BYTES_BEFORE);
    let behind = head_within(rest(draft.source, quantity.span.end as usize), NOUN_BYTES_BEHIND);
    !noun.is_empty() && (before.contains(noun) || behind.starts_with(noun))
}
