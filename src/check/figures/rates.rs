//! Rates that are named by what was done, and completions of plans, against the amounts that they are of.

use rust_decimal::Decimal;

use super::{
    ahead, between, contains_any, ends_with_any, is_quotient, last_word, member_before, near,
    parts_sentences, quotient, same_unit,
};
use crate::{
    Metric, Quantity, UnitKind,
    check::{
        arithmetic::Bounds,
        draft::Draft,
        pieces::Told,
        table::figures::{COMPLETION, RATE as RATE_RULE},
    },
    lexicon::{
        checks::{
            figures::{
                BUDGET, DONE, DUE, FINISHED, FROM, IN_FULL, NO_WHOLES, OTHER_RATES, PERSONS, RATE,
                SHARE, THAN,
            },
            held,
        },
        prepositions::WITHIN_END,
    },
    text::chars::{is_comma, is_enumeration_comma, is_space},
};

pub(super) fn check(draft: &Draft<'_>, told: &[Told<'_>]) {
    for (place, sentence) in told.iter().enumerate() {
        let around = near(told, place);
        let rated = sentence.holds(held::RATED);
        let metrics = sentence.metrics.iter();
        for metric in metrics.filter(|metric| rated || !metric.completions().is_empty()) {
            rate(draft, sentence, metric);
            rate_of_paragraph(draft, around, sentence, metric);
            completions(draft, around, sentence, metric);
        }
    }
}

/// 开工项目40个，完工34个，完工率85%
fn rate(draft: &Draft<'_>, sentence: &Told<'_>, metric: &Metric<'_>) {
    let rate = metric.quantity().filter(|rate| rate.unit.kind == UnitKind::Percent);
    let (Some(printed), Some(name)) = (rate, metric.subject_text().strip_suffix(RATE)) else {
        return;
    };
    let stem = last_word(name);
    // 比上年的98.4%提高 is the rate of another year.
    let of_another = member_before(draft, printed).contains(THAN);
    if stem.chars().nth(1).is_none() || ends_with_any(name, OTHER_RATES) || of_another {
        return;
    }
    // The part stands next to the rate, and its verb or noun is that of the rate.
    let before = ahead(sentence.quantities, metric.span.start.min(printed.span.start));
    let &[.., whole, part] = before else { return };
    if !same_unit(part, whole) || part.unit.kind == UnitKind::Percent {
        return;
    }
    let mark = |c: char| is_comma(c) || is_enumeration_comma(c);
    let (behind_part, further) =
        draft.between(part.span.end, printed.span.start).split_once(mark).unwrap_or_default();
    let parted = parts_sentences(further.split(mark).next().unwrap_or_default());
    let spoken = between(draft, whole, part);
    // 应检250艘，已检225艘，检验率: one character of the name may stand for it.
    let due = || {
        draft.between(sentence.sentence.span.start, whole.span.start).contains(DUE)
            && spoken.contains(DONE)
            && stem.chars().any(|c| spoken.contains(c))
    };
    // 计划清理250处，已清理205处，完成率
    let planned = || {
        let clause = member_before(draft, whole);
        spoken.contains(DONE)
            && NO_WHOLES.iter().any(|word| clause.contains(word))
            && FINISHED.contains(&stem)
    };
    // 收回 576份，回收率
    let turned = || stem.chars().all(|c| spoken.contains(c));
    // 完成低散乱企业整治138家，低效企业整治47家，整治率: what was done with them is told of both.
    let clause = member_before(draft, whole);
    let set = clause.contains(DUE) || contains_any(clause, NO_WHOLES);
    let both = clause.ends_with(stem) && !set;
    // Of the amounts before, one that fits is the whole; what comes from a year before is another.
    let fits = before.iter().any(|one| same_unit(one, part) && is_quotient(printed, [part, one]));
    let from = contains_any(further, FROM) || contains_any(behind_part, FROM);
    // 省级补助1920万元已全部到位，县级配套到位1000万元: what has come in full is no plan of another.
    let apart = parts_sentences(spoken) || spoken.contains(IN_FULL);
    // 180个村中，126个村建有服务点，覆盖率
    let among = || spoken.trim_end_matches(is_comma).ends_with(WITHIN_END);
    // 预算4680万元，支出4305.6万元，预算执行率
    let of_budget = || name.contains(BUDGET) && member_before(draft, whole).contains(BUDGET);
    let is_told =
        || turned() || behind_part.contains(stem) || due() || planned() || among() || of_budget();
    if !parted && !from && !apart && !both && is_told() && !fits {
        quotient(draft, &RATE_RULE, printed, [part, whole]);
    }
}

/// 共指出问题47个…。已完成整改42个，整改率89.4%; 612名毕业生参加高考，本科上线478人，上线率78.1%: the one amount of the paragraph
/// that is more than what was counted right before the rate, by its verb.
fn rate_of_paragraph(
    draft: &Draft<'_>,
    around: &[Told<'_>],
    sentence: &Told<'_>,
    metric: &Metric<'_>,
) {
    /// What is further off is a rate of other amounts, in hundredths.
    const NEAR: Decimal = Decimal::from_parts(15, 0, 0, false, 0);
    /// What it is of is one of so many quantities before it.
    const NEAR_PARAGRAPH: usize = 24;

    let rate = metric.quantity().filter(|rate| rate.unit.kind == UnitKind::Percent);
    let (Some(printed), Some(name)) = (rate, metric.subject_text().strip_suffix(RATE)) else {
        return;
    };
    let before = ahead(sentence.quantities, metric.span.start.min(printed.span.start));
    let Some(&part) = before.last().filter(|part| part.unit.kind == UnitKind::Count) else {
        return;
    };
    let stem = last_word(name);
    let joint = draft.between(part.span.end, metric.span.start);
    let next = joint.trim_matches(|c| is_comma(c) || is_space(c)).is_empty();
    let turned =
        next && stem.chars().nth(1).is_some() && member_before(draft, part).ends_with(stem);
    if !turned || ends_with_any(name, OTHER_RATES) || member_before(draft, printed).contains(THAN) {
        return;
    }
    let person = |one: &Quantity<'_>| PERSONS.contains(&one.unit.text());
    let alike = |one: &Quantity<'_>| same_unit(one, part) || person(one) && person(part);
    let more = |one: &&Quantity<'_>| {
        let bounds = Bounds::of(one).zip(Bounds::of(part));
        alike(one) && bounds.is_some_and(|(one, part)| one.low > part.high)
    };
    let all = around.iter().rev().flat_map(|told| told.quantities.iter().rev().copied());
    let all = all.skip_while(|one| one.span.end > part.span.start).take(NEAR_PARAGRAPH);
    let mut wholes = all.filter(more);
    let (Some(whole), None) = (wholes.next(), wholes.next()) else { return };
    let share =
        Bounds::of(part).zip(Bounds::of(whole)).and_then(|(part, whole)| part.share_of(whole));
    let near =
        share.zip(printed.value()).is_some_and(|(share, value)| (share.low - value).abs() < NEAR);
    if near {
        quotient(draft, &RATE_RULE, printed, [part, whole]);
    }
}

/// 计划投资40亿元，完成投资34亿元，完成年度计划的85%; 完成投资34亿元，占年度计划40亿元的85%
fn completions(draft: &Draft<'_>, around: &[Told<'_>], sentence: &Told<'_>, metric: &Metric<'_>) {
    // 本级收入8.20亿元。本级收入完成预算8.00亿元的102.5%: what was done may be told before.
    let before = || {
        let mut metrics = around.iter().rev().flat_map(|told| told.metrics.iter().copied());
        let subject = metric.subject_text();
        let same = metrics.find(|other| {
            other.subject_text() == subject
                && other.quantity().is_some_and(|one| one.span.end <= metric.span.start)
        });
        same.filter(|_| subject.chars().nth(1).is_some()).and_then(|other| other.quantity())
    };
    let Some(done) = metric.quantity().or_else(before) else { return };
    for completion in metric.completions() {
        let share = &completion.share;
        if share.unit.kind != UnitKind::Percent || done.span.end > completion.span.start {
            continue;
        }
        let inside = ahead(sentence.quantities, share.span.start).iter().rev();
        let mut inside = inside.take_while(|one| completion.span.start <= one.span.start);
        // A plan is told in words before it: 计划改造120个.
        let planned = || {
            let quantities = around.iter().rev().flat_map(|told| told.quantities.iter().rev());
            let mut planned = quantities.filter(|plan| plan.span.end <= done.span.start);
            // 占预算数的97% is of its own plan, which may be told nowhere.
            let own = completion.of_text().contains(BUDGET)
                && draft.words(completion.span).starts_with(SHARE);
            planned.find(|plan| {
                !own && NO_WHOLES.iter().any(|word| member_before(draft, plan).contains(word))
            })
        };
        // 计划完成投资3.2亿元，实际完成3.04亿元，占年度计划的95%: the first amount is the plan.
        let set_out = || {
            let plans = NO_WHOLES.iter().any(|word| member_before(draft, done).contains(word));
            let reached = ahead(sentence.quantities, completion.span.start).last().copied()?;
            let behind = reached.span.start >= done.span.end && same_unit(reached, done);
            (plans && behind && reached.approximation.is_none()).then_some(reached)
        };
        if let Some(reached) = set_out().filter(|_| inside.clone().next().is_none()) {
            quotient(draft, &COMPLETION, share, [reached, done]);
            continue;
        }
        let plan = inside.next().or_else(planned);
        let Some(plan) = plan.filter(|plan| same_unit(plan, done)) else { continue };
        // Of several amounts before, one that fits is what was done.
        let before = ahead(sentence.quantities, completion.span.start).iter();
        let mut before = before.filter(|one| same_unit(one, plan) && one.span != plan.span);
        // What was planned for several years is told by its sum: 合计720万元.
        let earlier = ahead(sentence.quantities, done.span.start).iter();
        let mut earlier = earlier.filter(|one| same_unit(one, done));
        if !before.any(|one| is_quotient(share, [one, plan]))
            && !earlier.any(|one| is_quotient(share, [done, one]))
        {
            quotient(draft, &COMPLETION, share, [done, plan]);
        }
    }
}
