//! Shares, rates, multiples and averages against the amounts beside them.

use alloc::{format, vec::Vec};

use rust_decimal::Decimal;

use super::{Told, same_unit};
use crate::{
    Metric, Number, Quantity, Span, UnitKind,
    check::{
        Rule,
        arithmetic::{Bounds, digits},
        draft::Draft,
        table::figures::{AVERAGE, MULTIPLE, RATE as RATE_RULE, SHARE as SHARE_RULE},
    },
    lexicon::checks::{
        AVERAGE_EACH, AVERAGES, COMES_TO, DONE, DUE, IS, NO_WHOLES, OTHER_RATES, RATE, RATIO,
        SHARE, SHARE_WORDS, TOTALS,
    },
    text::chars::{head, head_characters, head_within, rest, tail_within},
};

/// A clause is looked at for so many bytes before its figure: twenty characters.
const CLAUSE_BYTES: usize = 60;

/// What a share or an average is of stands no further than so many sentences before it.
const NEAR_SENTENCES: usize = 6;

pub(super) fn check(draft: &mut Draft<'_>, told: &[Told<'_>]) {
    for (place, sentence) in told.iter().enumerate() {
        let quantities = sentence.quantities();
        for (at, &quantity) in quantities.iter().enumerate() {
            let before = quantities.get(..at).unwrap_or_default();
            match quantity.unit.kind {
                UnitKind::Percent => {
                    let around = told.get(..=place).unwrap_or_default();
                    share(draft, around, sentence, quantity, before);
                }
                UnitKind::Multiple => multiple(draft, quantity, before),
                _ => {}
            }
        }
        ratio(draft, told.get(..=place).unwrap_or_default(), sentence);
        for metric in sentence.metrics() {
            rate(draft, sentence, metric, quantities);
            average(draft, metric, quantities);
        }
        if draft.words(sentence.sentence.span).contains(AVERAGE_EACH) {
            average_each(draft, &in_paragraph(told, place));
        }
        comes_to(draft, quantities);
    }
}

/// Holds a printed quotient against the two amounts it is of.
fn quotient(
    draft: &mut Draft<'_>,
    rule: &'static Rule,
    printed: &Quantity<'_>,
    [part, whole]: [&Quantity<'_>; 2],
    hundredfold: bool,
) {
    let (Number::Exact(number), None) = (&printed.number, printed.approximation) else { return };
    let (Some(over), Some(under)) = (Bounds::of(part), Bounds::of(whole)) else { return };
    let factor =
        if hundredfold { Decimal::ONE_HUNDRED } else { Decimal::ONE / printed.unit.scale() };
    let Some(value) = over.over(under).and_then(|value| value.times(factor)) else { return };
    let Some(bounds) = Bounds::rounded(*number) else { return };
    if !value.meets(bounds) {
        let unit = draft
            .words(printed.span)
            .trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | ' '));
        let expected = format!("{}{unit}", value.middle(digits(printed)));
        draft
            .found(rule, printed.span)
            .related(part.span)
            .related(whole.span)
            .expected(expected)
            .report();
    }
}

/// 投资4800万元，占总投资9600万元的50%; the whole may be told before, in the same paragraph.
fn share(
    draft: &mut Draft<'_>,
    around: &[Told<'_>],
    sentence: &Told<'_>,
    printed: &Quantity<'_>,
    before: &[&Quantity<'_>],
) {
    let start = sentence.sentence.span.start;
    let words = draft.words(Span::new(start, printed.span.start.max(start)));
    let Some(at) = words.rfind(SHARE) else { return };
    let noun = rest(words, at + SHARE.len_utf8());
    if noun.contains(['，', '；', '、', ',']) {
        return;
    }
    let sign = start + at as u32;
    // 支出占收入的90%: what makes up the share is named right before.
    let named = head(words, at).rsplit(['，', '。', '；', '：']).next().unwrap_or_default();
    let named = named.trim_matches(|c: char| c.is_whitespace());
    let told = |quantity: &Quantity<'_>| {
        named.is_empty()
            || draft.words(Span::new(quantity.span.start, sign)).matches(['，', '。']).count() == 0
            || sentence.metrics().iter().any(|metric| {
                metric.subject_text().ends_with(named)
                    && metric.quantity().is_some_and(|level| level.span == quantity.span)
            })
    };
    let near = around.iter().rev().take(NEAR_SENTENCES);
    let mut metrics = near
        .take_while(|told| told.paragraph == sentence.paragraph)
        .flat_map(|told| told.metrics().iter());
    // Named here, told in a sentence before: 第三产业增加值占地区生产总值的比重为43%.
    let elsewhere = metrics.find_map(|metric| {
        let level = metric.quantity().filter(|level| level.span.end <= sign)?;
        (named.chars().count() > 2 && metric.subject_text() == named).then_some(level)
    });
    let part = before.iter().rfind(|quantity| quantity.span.end <= sign && told(quantity)).copied();
    let Some(part) = part.or(elsewhere) else { return };
    // Another clause between them may be about another thing.
    let clauses = draft.words(Span::new(part.span.end, sign)).matches(['，', '；', '。']).count();
    if clauses > 1 {
        return;
    }
    if part.unit.kind == UnitKind::Percent || NO_WHOLES.iter().any(|word| noun.contains(word)) {
        return;
    }
    // 占比75%, 占总数的75%: of the amount before the part.
    let total = TOTALS.contains(&noun.trim_end_matches('的'))
        || noun.trim_matches(|c| SHARE_WORDS.contains(c)).is_empty();
    if let (true, [.., whole, last]) = (total, before) {
        let apart = draft.words(Span::new(whole.span.end, last.span.start.max(whole.span.end)));
        if same_unit(last, whole) && last.span.end <= sign && !apart.contains(['。', '；', '、'])
        {
            quotient(draft, &SHARE_RULE, printed, [last, whole], true);
        }
        return;
    }
    let inside: Vec<_> = before.iter().filter(|quantity| quantity.span.start > sign).collect();
    if let &[whole] = inside.as_slice() {
        if same_unit(part, whole) {
            quotient(draft, &SHARE_RULE, printed, [part, whole], true);
        }
        return;
    }
    let mut name = noun.trim_end_matches(|c| SHARE_WORDS.contains(c));
    for total in TOTALS {
        name = name.strip_suffix(total).unwrap_or(name);
    }
    let near = around.iter().rev().take(NEAR_SENTENCES);
    let paragraph = near.take_while(|told| told.paragraph == sentence.paragraph);
    let whole = paragraph.flat_map(|told| told.metrics()).find_map(|metric| {
        let quantity =
            metric.quantity().filter(|whole| same_unit(part, whole) && whole.span != part.span)?;
        let subject = metric.subject_text();
        let named = !name.is_empty()
            && (subject.ends_with(name) || spelled_out(name, clause(draft, quantity)));
        (named && quantity.span.end <= sign).then_some(quantity)
    });
    if let Some(whole) = whole {
        quotient(draft, &SHARE_RULE, printed, [part, whole], true);
    }
}

/// The words of its clause before a quantity.
fn clause<'r>(draft: &Draft<'r>, quantity: &Quantity<'_>) -> &'r str {
    let before = tail_within(head(draft.source, quantity.span.start as usize), CLAUSE_BYTES);
    before.rsplit(['，', '。', '；', '、', '\n']).next().unwrap_or_default()
}

/// Whether a name leaves out characters of a subject, and no more: 改造小区 of 改造老旧小区.
fn spelled_out(name: &str, subject: &str) -> bool {
    /// Shorter names are left-outs of too many subjects.
    const LEAST_CHARACTERS: usize = 4;

    let mut characters = subject.chars();
    // Both end in the same word: 改造小区 and 改造老旧小区.
    let word = name.char_indices().rev().nth(1).map_or(name, |(at, _)| rest(name, at));
    name.chars().count() >= LEAST_CHARACTERS
        && subject.ends_with(word)
        && name.chars().all(|c| characters.any(|other| other == c))
}

/// 城镇41600元，农村20800元，收入之比为2:1
fn ratio(draft: &mut Draft<'_>, around: &[Told<'_>], sentence: &Told<'_>) {
    for metric in sentence.metrics() {
        let Some(printed) = metric.quantity() else { continue };
        let Number::Ratio(members) = &printed.number else { continue };
        let &[over, under] = members.as_slice() else { continue };
        if under != Decimal::ONE || !RATIO.iter().any(|word| metric.subject_text().ends_with(word))
        {
            continue;
        }
        let near = around.iter().rev().take(2).collect::<Vec<_>>();
        let amounts: Vec<_> = near
            .into_iter()
            .rev()
            .flat_map(|told| told.quantities().iter().copied())
            .filter(|one| one.unit.kind == UnitKind::Currency && one.span.end <= printed.span.start)
            .collect();
        let [.., one, other] = amounts.as_slice() else { continue };
        let (Some(first), Some(second), Some(bounds)) =
            (Bounds::of(one), Bounds::of(other), Bounds::rounded(over))
        else {
            continue;
        };
        let Some(value) = first.over(second).filter(|value| !value.meets(bounds)) else { continue };
        let expected = format!("{}:1", value.middle(over.scale()));
        draft
            .found(&MULTIPLE, printed.span)
            .related(one.span)
            .related(other.span)
            .expected(expected)
            .report();
    }
}

/// 开工项目40个，完工34个，完工率85%
fn rate(
    draft: &mut Draft<'_>,
    sentence: &Told<'_>,
    metric: &Metric<'_>,
    quantities: &[&Quantity<'_>],
) {
    let Some(printed) = metric.quantity().filter(|rate| rate.unit.kind == UnitKind::Percent) else {
        return;
    };
    let Some(name) = metric.subject_text().strip_suffix(RATE) else { return };
    let stem = name.char_indices().rev().nth(1).map_or(name, |(at, _)| rest(name, at));
    if stem.chars().count() < 2 || OTHER_RATES.iter().any(|word| name.ends_with(word)) {
        return;
    }
    // The part stands next to the rate, and its verb or noun is that of the rate.
    let before: Vec<_> = quantities
        .iter()
        .filter(|one| one.span.end <= metric.span.start.min(printed.span.start))
        .collect();
    let [.., whole, part] = before.as_slice() else { return };
    if part.unit.kind == UnitKind::Percent {
        return;
    }
    let named = |from: u32, to: u32| draft.words(Span::new(from, to.max(from))).contains(stem);
    let behind_part = draft.words(Span::new(part.span.end, printed.span.start));
    let ends = behind_part.split(['，', '、', ',']).nth(1).unwrap_or_default();
    let due = draft.words(Span::new(sentence.sentence.span.start, whole.span.start));
    // 应检250艘，已检225艘，检验率: one character of the name may stand for it.
    let spoken = draft.words(Span::new(whole.span.end, part.span.start.max(whole.span.end)));
    let of_part = named(whole.span.end, part.span.start)
        || (due.contains(DUE) && spoken.contains(DONE) && stem.chars().any(|c| spoken.contains(c)))
        || named(part.span.end, part.span.end)
        || head(behind_part, behind_part.find(['，', '、', ',']).unwrap_or(0)).contains(stem);
    let inside = whole.span.start >= sentence.sentence.span.start && !ends.contains(['。', '；']);
    if inside && of_part && same_unit(part, whole) {
        quotient(draft, &RATE_RULE, printed, [part, whole], true);
    }
}

/// 24亿元，是去年8亿元的3倍
fn multiple(draft: &mut Draft<'_>, printed: &Quantity<'_>, before: &[&Quantity<'_>]) {
    let [.., part, whole] = before else { return };
    let joint = draft.words(Span::new(whole.span.end, printed.span.start.max(whole.span.end)));
    let between = draft.words(Span::new(part.span.end, whole.span.start.max(part.span.end)));
    let is = IS.iter().any(|word| between.contains(word));
    // 是8%控制目标的3倍: what the amount is may stand between.
    let joined = joint.trim().ends_with('的') && !joint.contains(['，', '；', '。', '、']);
    if joined && is && same_unit(part, whole) && !between.contains(['。', '；']) {
        quotient(draft, &MULTIPLE, printed, [part, whole], false);
    }
}

/// 为30人发放补助6万元，人均补助2000元
fn average(draft: &mut Draft<'_>, metric: &Metric<'_>, quantities: &[&Quantity<'_>]) {
    let Some(printed) = metric.quantity() else { return };
    let head = AVERAGES.iter().find(|(word, _)| metric.subject_text().starts_with(word));
    let Some((_, units)) = head else { return };
    let before: Vec<_> =
        quantities.iter().filter(|one| one.span.end <= printed.span.start).collect();
    let [one, other] = before.as_slice() else { return };
    let counts = |quantity: &Quantity<'_>| units.contains(&quantity.unit.text());
    let (count, total) = if counts(one) { (one, other) } else { (other, one) };
    if counts(count) && same_unit(total, printed) {
        quotient(draft, &AVERAGE, printed, [total, count], false);
    }
}

/// 下辖14个社区，常住人口8.4万人，平均每个社区6000人
fn average_each(draft: &mut Draft<'_>, quantities: &[&Quantity<'_>]) {
    for (at, printed) in quantities.iter().enumerate() {
        let before = quantities.get(..at).unwrap_or_default();
        let from = before.last().map_or(0, |last| last.span.end);
        let words = draft.words(Span::new(from, printed.span.start.max(from)));
        let words = words.rsplit(['，', '。', '；', '、']).next().unwrap_or_default();
        let Some(measure) =
            words.rfind(AVERAGE_EACH).map(|at| rest(words, at + AVERAGE_EACH.len()))
        else {
            continue;
        };
        let counts = |quantity: &&&Quantity<'_>| {
            // What is counted is named beside the count, too: 16个 … 小区.
            let noun = measure.strip_prefix(quantity.unit.text()).unwrap_or_default();
            let noun = head_characters(noun, 2).unwrap_or_default();
            let from = tail_within(head(draft.source, quantity.span.start as usize), CLAUSE_BYTES);
            let behind =
                head_within(rest(draft.source, quantity.span.end as usize), CLAUSE_BYTES / 2);
            let named = !noun.is_empty() && (from.contains(noun) || behind.starts_with(noun));
            !quantity.unit.text().is_empty() && measure.starts_with(quantity.unit.text()) && named
        };
        if printed.unit.kind == UnitKind::Percent {
            continue;
        }
        let total = before.iter().rfind(|total| same_unit(total, printed) && !counts(total));
        if let (Some(count), Some(total)) = (before.iter().rfind(counts), total) {
            quotient(draft, &AVERAGE, printed, [total, count], false);
        }
    }
}

/// The quantities of a sentence and of those before it in the same paragraph.
fn in_paragraph<'r>(told: &[Told<'r>], place: usize) -> Vec<&'r Quantity<'r>> {
    let around = told.get(..=place).unwrap_or_default();
    let Some(last) = around.last() else { return Vec::new() };
    let same = around.iter().rev().take_while(|sentence| sentence.paragraph == last.paragraph);
    // Nearest sentence last, as they stand; a paragraph of figures alone is not gone through again and
    // again.
    let near: Vec<_> = same.take(NEAR_SENTENCES).collect();
    near.into_iter().rev().flat_map(Told::quantities).copied().collect()
}

/// 按9000元的60%，即5400元
fn comes_to(draft: &mut Draft<'_>, quantities: &[&Quantity<'_>]) {
    for three in quantities.windows(3) {
        let &[whole, share, part] = three else { continue };
        let between = draft.words(Span::new(whole.span.end, share.span.start.max(whole.span.end)));
        let joint = draft.words(Span::new(share.span.end, part.span.start.max(share.span.end)));
        let joined = between.trim() == "的" && share.unit.kind == UnitKind::Percent;
        let comes = COMES_TO.iter().any(|word| joint.trim_end().ends_with(word));
        if joined && comes && same_unit(whole, part) && !joint.contains(['。', '；']) {
            quotient(draft, &SHARE_RULE, share, [part, whole], true);
        }
    }
}
