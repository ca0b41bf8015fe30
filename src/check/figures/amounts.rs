//! Wholes and their parts.

use alloc::{string::ToString, vec::Vec};

use rust_decimal::Decimal;

use super::{
    ROUNDING_TENTHS, ahead, between, clause_before, clauses, contains_any, holds_whole,
    indicators::{is_person, is_swapped},
    is_added, is_average, is_compared_with, last_member, parts_sentences, printed_like, same_unit,
    words_before,
};
use crate::{
    Approximation, Metric, Number, Quantity, UnitKind,
    check::{
        arithmetic::{Bounds, finest_places, total},
        draft::Draft,
        pieces::Told,
        table::figures::{PART_ABOVE_WHOLE, PART_UNIT, SHARE, SHARES_SUM, SUM},
    },
    lexicon::{
        checks::{
            figures::{
                AMONG_THEM, AVERAGE_WORD, BUILT_PAIRS, FROM, GROSS_PRODUCT, INDUSTRIES, NOT_ADDED,
                PERSONS, STRUCTURE, TO, WHOLE_PAIRS, YEAR_BEFORE,
            },
            held,
        },
        particles::is_joint,
        prepositions::WITHIN_END,
        verbs::VERBS,
    },
    text::chars::{
        HAN_BYTES, head_within, holds_word, is_round_opening, is_semicolon, is_space, is_stop, rest,
    },
};

/// Parts that make up so much of their whole, in hundredths, were meant to make up all of it, and
/// parts that make up more may overlap.
const NEARLY_ALL_HUNDREDTHS: (i64, i64) = (95, 120);

/// The verb of a move stands so near behind what it was, in bytes: four characters, 调整为.
const MOVED_BYTES: usize = 12;

/// The clause of a part is looked at for so many bytes: ten characters.
const CLAUSE_BYTES: usize = 30;

/// Three numbers whose sum is no further from a hundred than this were meant to be hundredths, and
/// those that are called a structure than that.
const NEAR_A_HUNDRED: Decimal = Decimal::from_parts(5, 0, 0, false, 0);
const STRUCTURE_NEAR_A_HUNDRED: Decimal = Decimal::TEN;

pub(super) fn check(draft: &Draft<'_>, told: &[Told<'_>]) {
    for sentence in told {
        if sentence.holds(held::AMONG_THEM) {
            spelled(draft, sentence.quantities);
        }
        for metric in sentence.metrics {
            parts(draft, metric, sentence.quantities);
            if let Some(quantity) = metric.quantity() {
                structure(draft, metric, quantity);
            }
        }
    }
    for paragraph in told.chunk_by(|one, next| one.paragraph == next.paragraph) {
        if paragraph.iter().any(|told| told.holds(held::INDUSTRY)) {
            industries(draft, paragraph);
        }
        for pair in paragraph.windows(2) {
            if let [before, told] = pair {
                if told.holds(held::AMONG_THEM) {
                    parts_behind(draft, [before, told]);
                    row_behind(draft, [before, told]);
                }
                if told.holds(held::INSIDE) {
                    part_within(draft, [before, told]);
                }
            }
        }
        if paragraph.iter().any(|told| told.holds(held::AMONG_THEM)) {
            pairs(draft, paragraph);
        }
    }
}

/// Whether the clause of a part opens with what was done: ，[修复]草原517万亩.
fn is_deed(draft: &Draft<'_>, part: &Quantity<'_>) -> bool {
    let clause = words_before(draft, part, CLAUSE_BYTES).rsplit('，').next().unwrap_or_default();
    VERBS.prefix(clause).is_some_and(|verb| verb > HAN_BYTES)
}

/// 农用地18.9公顷。农用地中有耕地20.3公顷: more than what the sentence opens with.
fn part_within(draft: &Draft<'_>, [before, told]: [&Told<'_>; 2]) {
    let words = draft.words(told.sentence.span).trim_start_matches(is_space);
    let Some(&part) = told.quantities.first() else { return };
    let whole = before.quantities.iter().find(|whole| {
        let name = before.metric_of(whole).map_or("", |metric| metric.subject_text());
        let within = words.strip_prefix(name).is_some_and(|behind| behind.starts_with(WITHIN_END));
        within && !name.is_empty() && !contains_any(name, NOT_ADDED)
    });
    let Some(whole) = whole.filter(|whole| same_unit(whole, part) && is_added(part.unit.kind))
    else {
        return;
    };
    let above = Bounds::of(part)
        .zip(Bounds::of(whole).or_else(|| limit(whole)))
        .is_some_and(|(part, whole)| part.low > whole.high);
    if above {
        let words = draft.words(whole.span);
        draft.found(&PART_ABOVE_WHOLE, part.span).related(whole.span).say(words).report();
    }
}

/// 考生4236名。其中，乡镇考点考生4256名: more than all that the sentence before counts so.
fn parts_behind(draft: &Draft<'_>, [before, told]: [&Told<'_>; 2]) {
    let words = draft.words(told.sentence.span);
    if !words.starts_with(AMONG_THEM) {
        return;
    }
    for &part in told.quantities {
        let Some(own) = counted_as(told, part) else { continue };
        let wholes = || {
            let alike = before.quantities.iter().filter(|whole| same_unit(whole, part));
            alike.filter(|whole| counted_as(before, whole) == Some(own))
        };
        let Some(low) = Bounds::of(part).map(|bounds| bounds.low) else { continue };
        let above = |whole: &&Quantity<'_>| {
            Bounds::of(whole).or_else(|| limit(whole)).is_some_and(|bounds| low > bounds.high)
        };
        let all = wholes().count() > 0 && wholes().all(above);
        if let Some(whole) = wholes().next_back().filter(|_| all && is_added(part.unit.kind)) {
            let words = draft.words(whole.span);
            draft.found(&PART_ABOVE_WHOLE, part.span).related(whole.span).say(words).report();
        }
    }
}

/// 单位240家。其中，A 68家、B 37家、C 75家、D 60家: members in one row that make up the last amount of the sentence before.
fn row_behind(draft: &Draft<'_>, [before, told]: [&Told<'_>; 2]) {
    /// Two members may be any two.
    const LEAST_MEMBERS: usize = 3;

    let opens = draft.words(told.sentence.span).trim_start().starts_with(AMONG_THEM);
    let (Some(&whole), true) = (before.quantities.last(), opens) else { return };
    let members = told.quantities.iter().take_while(|one| same_unit(one, whole)).count();
    let members = told.quantities.get(..members).unwrap_or_default();
    let joined = members.windows(2).all(|pair| {
        let &[one, next] = pair else { return true };
        is_joined(between(draft, one, next))
    });
    let fits = total(members).is_some_and(|total| holds_whole(before, whole, total));
    if members.len() >= LEAST_MEMBERS && joined && !fits && is_added(whole.unit.kind) {
        sum(draft, whole, members, Apart::Named);
    }
}

/// How the name of what a quantity counts ends, for what both count has a like name: 学生, 考生. Averages are
/// no parts of each other, and have none.
fn counted_as<'r>(told: &Told<'r>, quantity: &Quantity<'_>) -> Option<&'r str> {
    let subject = told.metric_of(quantity)?.subject_text();
    if contains_any(subject, NOT_ADDED) {
        return None;
    }
    let characters = if is_person(quantity) { 1 } else { 2 };
    let (at, _) = subject.char_indices().rev().nth(characters - 1)?;
    Some(rest(subject, at))
}

/// Parts that are counted or measured otherwise than their whole.
fn other_units(
    draft: &Draft<'_>,
    metric: &Metric<'_>,
    whole: &Quantity<'_>,
    quantities: &[&Quantity<'_>],
) {
    // Where some part is of the unit of the whole, others tell of other indicators: 产量达2000吨.
    let alike =
        metric.parts().iter().filter_map(Metric::quantity).any(|part| same_unit(part, whole));
    for (part, metric_part) in
        metric.parts().iter().filter_map(|part| Some((part.quantity()?, part)))
    {
        let measured = !alike
            && is_measured(whole.unit.kind)
            && is_measured(part.unit.kind)
            && part.unit.kind != whole.unit.kind;
        // 142支5680人，其中专业队伍12支
        let counted_so = quantities
            .iter()
            .any(|one| one.span.end <= whole.span.start && one.unit.text() == part.unit.text());
        // 其中教育、卫生两项支出合计19亿元: the number counts the members of the list, which an amount of the whole's unit follows.
        let behind = quantities.partition_point(|one| one.span.start < part.span.end);
        let summed = quantities.get(behind).is_some_and(|sum| {
            same_unit(sum, whole) && clauses(draft.between(part.span.end, sum.span.start)) == 0
        });
        if counted_so || summed {
            continue;
        }
        if measured || is_counted_otherwise([metric, metric_part], [whole, part]) {
            let words = draft.words(whole.span);
            draft.found(&PART_UNIT, part.span).related(whole.span).say(words).report();
        }
    }
}

/// 小区12个，其中老旧小区9个
fn parts(draft: &Draft<'_>, metric: &Metric<'_>, quantities: &[&Quantity<'_>]) {
    let Some(whole) = metric.quantity().filter(|_| !metric.parts().is_empty()) else { return };
    let Some(whole) = super::whole_of(draft, ahead(quantities, whole.span.end)) else { return };
    other_units(draft, metric, whole, quantities);
    // 实行百分制，其中组织管理30分、日常管护40分: what 其中 opens is no whole of its neighbours.
    if clause_before(draft, whole, CLAUSE_BYTES).starts_with(AMONG_THEM) {
        return;
    }
    let Some(bounds) = Bounds::of(whole).or_else(|| limit(whole)) else { return };
    let average = |metric: &Metric<'_>| contains_any(metric.subject_text(), NOT_ADDED);
    if !is_added(whole.unit.kind)
        || whole.unit.text().contains('/')
        || average(metric)
        || metric.parts().iter().any(average)
    {
        return;
    }
    // 支出由48.2亿元调整为50.5亿元 behind the parts is none of them.
    let moves = |part: &Quantity<'_>| {
        let before = words_before(draft, part, CLAUSE_BYTES);
        before
            .rsplit(['，', '、'])
            .next()
            .is_some_and(|clause| FROM.iter().any(|word| clause.contains(word)))
    };
    let parts = metric.parts().iter().filter_map(Metric::quantity);
    let parts = parts.filter(|part| !is_compared_with(draft, part));
    // 新增造林148万亩、其中绿化工程43万亩，修复草原517万亩: another deed is none of the parts.
    let deeds = parts.clone().next().is_some_and(|first| is_deed(draft, first));
    let parts = parts.take_while(|part| !moves(part) && (deeds || !is_deed(draft, part)));
    let parts = parts.filter(|part| same_unit(part, whole));
    let parts: Vec<&Quantity<'_>> = parts.collect();
    // 每个网格配备1名…，其中…共288名: what each has is no whole of all.
    let each = is_average(draft, whole);
    let above = parts
        .iter()
        .find(|part| !each && Bounds::of(part).is_some_and(|part| part.low > bounds.high));
    if let Some(part) = above {
        let words = draft.words(whole.span);
        draft.found(&PART_ABOVE_WHOLE, part.span).related(whole.span).say(words).report();
    } else if parts.len() >= 2 {
        // Behind a comma the sentence may go on with something else: ，尚有缺口695万元.
        let joined = parts.windows(2).take_while(
            |pair| matches!(pair, &[one, other] if between(draft, one, other).starts_with('、')),
        );
        let row = joined.count() + 1;
        let parts = if row >= 2 { parts.get(..row).unwrap_or_default() } else { &parts };
        sum(draft, whole, parts, Apart::InARow);
    }
}

/// 培训班36期，其中专题研讨班480人: a thing of the same name that is counted by another unit.
fn is_counted_otherwise(names: [&Metric<'_>; 2], [whole, part]: [&Quantity<'_>; 2]) -> bool {
    let [last, same] = names.map(|metric| metric.subject_text().chars().next_back());
    let counted = |one: &Quantity<'_>| one.unit.kind == UnitKind::Count;
    // People go by several measure words.
    let person = |one: &Quantity<'_>| PERSONS.contains(&one.unit.text());
    last.is_some()
        && last == same
        && counted(part)
        && (counted(whole) || is_measured(whole.unit.kind))
        && part.unit.text() != whole.unit.text()
        && !(person(whole) && person(part))
}

/// 37座水库，其中中型水库3座、小型水库34座: what stands around 其中, whatever the tree made of it.
fn spelled(draft: &Draft<'_>, quantities: &[&Quantity<'_>]) {
    for (place, pair) in quantities.windows(2).enumerate() {
        let &[last, first] = pair else { continue };
        let words = between(draft, last, first);
        if !holds_word(words, AMONG_THEM) || parts_sentences(words) || clauses(words) > 1 {
            continue;
        }
        let before = quantities.get(..=place).unwrap_or_default();
        let Some(whole) = super::whole_of(draft, before) else { continue };
        let behind = quantities.get(place + 1..).unwrap_or_default();
        let row = behind.windows(2).take_while(
            |pair| matches!(pair, &[one, next] if is_joined(between(draft, one, next))),
        );
        let members = behind.get(..=row.count()).unwrap_or_default();
        if members.len() == 1 {
            apart_by_commas(draft, whole, behind);
        }
        if members.len() < 2 || !is_added(whole.unit.kind) || words.contains(AVERAGE_WORD) {
            continue;
        }
        let odd: Vec<&&Quantity<'_>> =
            members.iter().filter(|member| !same_unit(member, whole)).collect();
        match odd.as_slice() {
            [] => sum(draft, whole, members, Apart::Named),
            // The numbers add up, so that the unit is the slip.
            &[odd] if adds_up(members, whole) => {
                let words = draft.words(whole.span);
                draft.found(&PART_UNIT, odd.span).related(whole.span).say(words).report();
            }
            _ => {}
        }
    }
}

/// 编制86辆，其中机要用车12辆，应急用车30辆，执法用车43辆: members with commas between them may overlap, so that only a slip of digits tells.
fn apart_by_commas(draft: &Draft<'_>, whole: &Quantity<'_>, behind: &[&Quantity<'_>]) {
    const LEAST_MEMBERS: usize = 3;

    let joined = |one: &Quantity<'_>, next: &Quantity<'_>| {
        let words = between(draft, one, next);
        same_unit(one, next) && clauses(words) == 1 && words.starts_with('，')
    };
    let row =
        behind.windows(2).take_while(|pair| matches!(pair, &[one, next] if joined(one, next)));
    let members = behind.get(..=row.count()).unwrap_or_default();
    let ends = members.last().is_some_and(|last| {
        draft.behind(last.span.end).is_some_and(|c| is_stop(c) || is_semicolon(c))
    });
    let alike = members.iter().all(|member| same_unit(member, whole));
    if members.len() >= LEAST_MEMBERS
        && ends
        && alike
        && is_added(whole.unit.kind)
        && is_turned(members, whole)
    {
        sum(draft, whole, members, Apart::Always);
    }
}

/// Whether members make up their whole where two neighbouring digits of one of them change places.
fn is_turned(members: &[&Quantity<'_>], whole: &Quantity<'_>) -> bool {
    let value = |one: &Quantity<'_>| Bounds::of(one).and(one.value());
    let Some(printed) = value(whole) else { return false };
    let sum = members.iter().try_fold(Decimal::ZERO, |sum, one| sum.checked_add(value(one)?));
    let Some(missing) = sum.and_then(|sum| printed.checked_sub(sum)) else { return false };
    members.iter().filter_map(|member| value(member)).any(|own| {
        let right = own.checked_add(missing);
        let digits = |value: Decimal| value.normalize().to_string();
        right.is_some_and(|right| is_swapped(&digits(own), &digits(right)))
    })
}

/// Whether some words join one member of a row to the next: 、 and a name, which may have a bracket of
/// its own in it.
fn is_joined(words: &str) -> bool {
    let words = words.trim_start_matches(is_space);
    let brackets = words.matches(is_round_opening).count() == words.matches(['）', ')']).count();
    words.starts_with(is_joint) && brackets && clauses(words) == 0
}

/// Whether the bare numbers of members add up to that of their whole.
fn adds_up(members: &[&Quantity<'_>], whole: &Quantity<'_>) -> bool {
    let mut sum = members.iter().map(|member| member.value());
    let sum = sum.try_fold(Decimal::ZERO, |sum, value| sum.checked_add(value?));
    sum.is_some() && sum == whole.value()
}

/// What a limit stands for, of which the parts can only be more: 不超过420元.
fn limit(whole: &Quantity<'_>) -> Option<Bounds> {
    let Number::Exact(number) = whole.number else { return None };
    let bounds = Bounds::around(number)?.times(whole.unit.scale())?;
    (whole.approximation == Some(Approximation::AtMost)).then_some(bounds)
}

/// Whether a kind of unit measures what things have: their parts have it, too.
const fn is_measured(kind: UnitKind) -> bool {
    matches!(
        kind,
        UnitKind::Currency
            | UnitKind::Area
            | UnitKind::Length
            | UnitKind::Mass
            | UnitKind::Volume
            | UnitKind::Energy
    )
}

/// Whether members are known to be apart, and to be all.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Apart {
    /// By what they are.
    Always,
    /// Where they stand in one row.
    InARow,
    /// By 其中 and the 、 between them.
    Named,
}

/// Holds the sum of some members against their total.
fn sum(draft: &Draft<'_>, whole: &Quantity<'_>, parts: &[&Quantity<'_>], told_apart: Apart) {
    let Some(bounds) = Bounds::of(whole).or_else(|| limit(whole)) else { return };
    let Some(total) = total(parts) else { return };
    if whole.approximation.is_some() && total.low < bounds.high {
        return;
    }
    if total.meets(bounds) || bounds.low <= Decimal::ZERO {
        return;
    }
    // Members in one row, with 、 between them, are apart; others may hold each other.
    let row = parts.windows(2).all(|pair| {
        let &[one, other] = pair else { return true };
        let between = between(draft, one, other);
        told_apart == Apart::Named
            || (between.trim_start_matches(is_space).starts_with(is_joint)
                && !between.contains(['（', '(', '，']))
    });
    // Where a little is missing, it may be what nobody names, unless things are counted.
    let counted = whole.unit.kind == UnitKind::Count && whole.unit.scale() == Decimal::ONE;
    let missing = total.high < bounds.low;
    if told_apart != Apart::Always && (!row || (missing && !counted)) {
        return;
    }
    let least = bounds.low * Decimal::new(NEARLY_ALL_HUNDREDTHS.0, 2);
    let most = bounds.high * Decimal::new(NEARLY_ALL_HUNDREDTHS.1, 2);
    let slip = told_apart == Apart::Named && parts.len() > 2 && is_slip(whole, total);
    if (total.high < least || total.low > most) && !slip {
        return;
    }
    let Some((last, others)) = parts.split_last() else { return };
    let words = printed_like(draft, total, whole, finest_places(parts, whole));
    let found = draft.found(&SUM, whole.span).related(last.span).say(words);
    others.iter().rev().fold(found, |found, part| found.related(part.span)).report();
}

/// 456座，其中168座、143座、115座: whether a total differs in one digit from what its members come to.
fn is_slip(whole: &Quantity<'_>, total: Bounds) -> bool {
    /// Fewer digits are off in one by chance.
    const LEAST_DIGITS: usize = 3;

    let printed = whole.value().map(|value| value.to_string()).unwrap_or_default();
    let summed = total.low.normalize().to_string();
    let odd = printed.bytes().zip(summed.bytes()).filter(|(one, other)| one != other).count();
    printed.len() == summed.len() && printed.len() >= LEAST_DIGITS && odd == 1
}

/// 三次产业结构比为7.6:44.8:47.6
fn structure(draft: &Draft<'_>, metric: &Metric<'_>, quantity: &Quantity<'_>) {
    let Number::Ratio(shares) = &quantity.number else { return };
    if shares.len() < 3 {
        return;
    }
    let total: Decimal = shares.iter().copied().sum();
    let slack = Decimal::new(ROUNDING_TENTHS * shares.len() as i64, 1);
    let off = (total - Decimal::ONE_HUNDRED).abs();
    // A ratio of parts that are no hundredths is another thing: 3:4:5.
    let structure = metric.subject_text().contains(STRUCTURE);
    let near = if structure { STRUCTURE_NEAR_A_HUNDRED } else { NEAR_A_HUNDRED };
    if off > slack && off < near {
        draft.found(&SHARES_SUM, quantity.span).say(total.normalize().to_string()).report();
    }
}

/// 粮食总产量24.86万吨。其中，夏粮9.14万吨，秋粮15.72万吨: two members that make up the whole right before
/// them.
fn pairs(draft: &Draft<'_>, paragraph: &[Told<'_>]) {
    let metrics = paragraph.iter().flat_map(|told| told.metrics);
    // 上年为6亿元: what was a year before has no parts here.
    let of_last_year = |quantity: &Quantity<'_>| {
        contains_any(clause_before(draft, quantity, CLAUSE_BYTES), YEAR_BEFORE)
    };
    let levels = metrics.filter_map(|metric| Some((*metric, metric.quantity()?)));
    let levels: Vec<(&Metric<'_>, &Quantity<'_>)> =
        levels.filter(|(_, quantity)| !of_last_year(quantity)).collect();
    for three in levels.windows(3) {
        let &[(_, whole), (one, first), (other, second)] = three else { continue };
        let named = WHOLE_PAIRS.iter().any(|[left, right]| {
            let (one, other) = (one.subject_text(), other.subject_text());
            (one.starts_with(left) && other.starts_with(right))
                || (one.starts_with(right) && other.starts_with(left))
        });
        // 高标准农田6800亩，其中新建5000亩、改造1800亩
        let built = || {
            let [one, other] =
                [first, second].map(|one| last_member(words_before(draft, one, CLAUSE_BYTES)));
            let behind = |words: &str, verb: &str| {
                words
                    .trim_start_matches(AMONG_THEM)
                    .trim_start_matches(['：', '，'])
                    .starts_with(verb)
            };
            BUILT_PAIRS.iter().any(|[left, right]| behind(one, left) && behind(other, right))
        };
        let named = named || built();
        let alike = same_unit(whole, first) && same_unit(first, second);
        if named
            && alike
            && is_added(whole.unit.kind)
            && between(draft, whole, first).contains(AMONG_THEM)
        {
            sum(draft, whole, &[first, second], Apart::Always);
        }
    }
}

/// 第一产业31.6亿元，第二产业74.5亿元，第三产业80.2亿元，三次产业结构为17:40:43: hundredths against the amounts that they are of.
fn structure_of(draft: &Draft<'_>, printed: &Quantity<'_>, members: &[&Quantity<'_>]) {
    let Number::Ratio(shares) = &printed.number else { return };
    let (Some(whole), true) = (total(members), shares.len() == members.len()) else { return };
    let values: Option<Vec<Bounds>> =
        members.iter().map(|member| Bounds::of(member)?.share_of(whole)).collect();
    let Some(values) = values else { return };
    // The last digit may be moved so that they make up a hundred.
    let slack = Decimal::new(ROUNDING_TENTHS, 1);
    let off = shares.iter().zip(&values).any(|(share, value)| {
        Bounds::rounded(*share)
            .is_some_and(|share| share.high + slack < value.low || value.high < share.low - slack)
    });
    if off {
        let places = shares.iter().map(Decimal::scale).max().unwrap_or(0);
        let expected: Vec<_> = values.iter().map(|value| value.middle(places, places)).collect();
        let found = draft.found(&SHARE, printed.span).expected(expected.join(":"));
        members.iter().fold(found, |found, member| found.related(member.span)).report();
    }
}

/// The three industries against the gross product named before them in the same paragraph.
fn industries(draft: &Draft<'_>, paragraph: &[Told<'_>]) {
    let mut whole: Option<&Quantity<'_>> = None;
    let mut members: Vec<&Quantity<'_>> = Vec::new();
    for metric in paragraph.iter().flat_map(|told| told.metrics) {
        if let (Some(ratio), [_, _, _]) = (metric.quantity(), members.as_slice()) {
            // 由2020年的20.2∶38.6∶41.2调整为…: what it was is of other amounts.
            let behind = rest(draft.source, ratio.span.end as usize);
            let moves = contains_any(head_within(behind, MOVED_BYTES), TO);
            if metric.subject_text().contains(STRUCTURE) && !moves {
                structure_of(draft, ratio, &members);
            }
        }
        let currency = |quantity: &&Quantity<'_>| quantity.unit.kind == UnitKind::Currency;
        let Some(quantity) = metric.quantity().filter(currency) else { continue };
        let names = |word: &str| {
            holds_word(metric.subject_text(), word) || holds_word(metric.holder_text(), word)
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
