//! Changes against the amounts that they lie between.

use rust_decimal::Decimal;

use super::{
    CLAUSE_BYTES, ahead, between, clause_before, clauses, contains_any, contradicted,
    ends_with_any, first_clause, last_clause, last_member, parts_sentences, printed_like,
    same_unit, words_before,
};
use crate::{
    BasisKind, Change, Direction, Metric, Number, Quantity, Span, UnitKind,
    check::{
        Rule,
        arithmetic::{Bounds, places},
        draft::Draft,
        pieces::Told,
        table::figures::{
            DIFFERENCE, DIRECTION, DOUBLE_NEGATIVE, GROWTH, MULTIPLE, MULTIPLE_DECLINE,
            PERCENT_FOR_POINTS, POINTS_FOR_PERCENT,
        },
    },
    lexicon::{
        checks::{
            figures::{
                ADDED, AMOUNTS, BEHIND_OF, CONSTANT_PRICES, ENDS_OF_YEARS, FALLS, FROM,
                GROWTH_RATES, LESS, MORE, NO_RATES, POINTED, RATES, RISES, SHARE, SHARE_NAMES,
                THAN, THAN_WORDS, TIMES, TO, YEAR_BEFORE,
            },
            held,
        },
        directions::{AGAINST, PULLS, SWAYS},
        particles::ATTRIBUTIVE,
        periods::YEAR,
        units::PER,
    },
    text::chars::{head, is_comma, is_enumeration_comma, is_space, tail_within},
};

/// A change is told so near behind the two amounts that it lies between: ，比上年.
const NEAR_CHARACTERS: usize = 12;

/// The amount that a change is of stands no further than so many before its base.
const NEAR_QUANTITIES: usize = 4;

/// And before a base that is told in the words of the change, for parts and shares may stand between.
const FAR_QUANTITIES: usize = 8;

/// The word that opens a change stands so near before its first amount, in bytes: ten characters.
const FROM_BYTES: usize = 30;
/// 占 and the whole stand so near before a share, in bytes: ten characters.
const SHARE_BYTES: usize = 30;

pub(super) fn check(draft: &Draft<'_>, told: &[Told<'_>]) {
    for sentence in told {
        for metric in sentence.metrics {
            for change in metric.changes() {
                signs(draft, change);
                units(draft, sentence, metric, change);
            }
        }
        if sentence.quantities.len() < 2 {
            continue;
        }
        let (moved, against) = (sentence.holds(held::MOVED), sentence.holds(held::AGAINST));
        for pair in sentence.quantities.windows(2).filter(|_| moved || against) {
            let &[first, last] = pair else { continue };
            if !same_unit(first, last) {
                continue;
            }
            if moved {
                from_to(draft, sentence, [first, last]);
            }
            if against {
                compared(draft, sentence, [first, last]);
            }
        }
        if sentence.holds(held::YEAR_BEFORE) {
            beside(draft, sentence);
        }
        behind_of(draft, sentence);
        if against {
            than(draft, sentence);
            more_than_before(draft, sentence);
        }
    }
}

/// 下降-5%
fn signs(draft: &Draft<'_>, change: &Change<'_>) {
    let Some(amount) = change.amount().filter(|_| change.direction == Direction::Down) else {
        return;
    };
    if amount.unit.text() == TIMES {
        draft.found(&MULTIPLE_DECLINE, change.span).report();
    }
    if matches!(amount.number, Number::Exact(number) if number < Decimal::ZERO) {
        let sign = draft.words(amount.span).chars().next().map_or(0, char::len_utf8);
        let sign = Span::new(amount.span.start, amount.span.start + sign as u32);
        draft.found(&DOUBLE_NEGATIVE, change.span).edit(sign, "").report();
    }
}

/// Whether a change is one of rates, whatever has it: 快于地区生产总值增速0.2个百分点, 较4月累计增速高出2个百分点,
/// 地方投资拉动全市投资增长10.7个百分点.
fn is_of_rates(draft: &Draft<'_>, change: &Change<'_>, amount: &Quantity<'_>) -> bool {
    let words = draft.words(change.span);
    let pulled = || PULLS.next(clause_before(draft, amount, CLAUSE_BYTES), 0).is_some();
    matches!(change.basis_kind, BasisKind::Place | BasisKind::Plan)
        || AGAINST.prefix(words).is_some()
        || contains_any(words, GROWTH_RATES)
        || pulled()
}

/// Percent of amounts, percentage points of rates.
fn units(draft: &Draft<'_>, sentence: &Told<'_>, metric: &Metric<'_>, change: &Change<'_>) {
    let Some(amount) = change.amount() else { return };
    let subject = metric.subject_text();
    let rate = || ends_with_any(subject, RATES) && !ends_with_any(subject, NO_RATES);
    if !matches!(change.direction, Direction::Up | Direction::Down) {
        return;
    }
    match (amount.unit.kind, metric.quantity()) {
        (UnitKind::PercentagePoint, _) if is_of_rates(draft, change, amount) => {}
        (UnitKind::PercentagePoint, None) => {
            // What is told of the growth of an amount is told in points: 增长21.7%，比上年提高6个百分点.
            let words = draft.words(change.span);
            let grows = contains_any(words, MORE) || contains_any(words, LESS);
            // 生产总值每增长1个百分点: a step of the rate, of which there are several.
            let grows = grows && !words.starts_with(PER);
            if grows && metric.changes().len() == 1 && ends_with_any(subject, AMOUNTS) {
                draft.found(&POINTS_FOR_PERCENT, change.span).report();
            }
        }
        (UnitKind::PercentagePoint, Some(level)) => {
            let share = matches!(
                level.unit.kind,
                UnitKind::Percent
                    | UnitKind::PercentagePoint
                    | UnitKind::PerMille
                    | UnitKind::Time
                    | UnitKind::Unitless
            );
            if !share && !rate() {
                draft.found(&POINTS_FOR_PERCENT, change.span).related(level.span).report();
            }
        }
        // 占总产值的75%，占比较上年提高2.5%: the share stands right before.
        (UnitKind::Percent, None) if SHARE_NAMES.contains(&subject) => {
            let before = ahead(sentence.quantities, amount.span.start);
            let share = before.last().filter(|share| share.unit.kind == UnitKind::Percent);
            let average = change.basis_kind == BasisKind::Average;
            if let Some(share) = share.filter(|_| !average) {
                draft.found(&PERCENT_FOR_POINTS, change.span).related(share.span).report();
            }
        }
        (UnitKind::Percent, Some(level)) => {
            let average = change.basis_kind == BasisKind::Average;
            if level.unit.kind == UnitKind::Percent
                && !average
                && (rate() || moves_share(draft, sentence, level, change))
            {
                draft.found(&PERCENT_FOR_POINTS, change.span).related(level.span).report();
            }
        }
        _ => {}
    }
}

/// 有7个，占87.5%，比上年提高12.5%: whether a share moved. 支出8.6亿元，占总额的5.3%，比上年下降7.4% may as well tell
/// of the amount.
fn moves_share(
    draft: &Draft<'_>,
    sentence: &Told<'_>,
    level: &Quantity<'_>,
    change: &Change<'_>,
) -> bool {
    let before = tail_within(head(draft.source, level.span.start as usize), SHARE_BYTES);
    let last = ahead(sentence.quantities, level.span.start).last();
    change.basis_kind == BasisKind::YearOnYear
        && contains_any(draft.words(change.span), POINTED)
        && last_clause(before).trim_start_matches(is_space).starts_with(SHARE)
        && last.is_none_or(|last| last.unit.kind != UnitKind::Currency)
}

/// 完成率22.5%，落后时间进度2.5%: two rates differ by points.
fn behind_of(draft: &Draft<'_>, sentence: &Told<'_>) {
    for (place, &printed) in sentence.quantities.iter().enumerate().skip(1) {
        if printed.unit.kind != UnitKind::Percent {
            continue;
        }
        let before = sentence.quantities.get(..place).unwrap_or_default();
        let rate = before.first().filter(|rate| rate.unit.kind == UnitKind::Percent);
        let clause = last_clause(draft.between(sentence.sentence.span.start, printed.span.start));
        let last = before.last().filter(|last| last.unit.kind == UnitKind::Percent);
        // 落后25%的时间进度: of what it is behind, and not by how much.
        let of_which = draft.behind(printed.span.end) == Some(ATTRIBUTIVE);
        let compares =
            !of_which && BEHIND_OF.iter().any(|word| clause.trim_start().starts_with(word));
        if let (true, Some(rate)) = (compares, last.or(rate)) {
            draft.found(&PERCENT_FOR_POINTS, printed.span).related(rate.span).report();
        }
    }
}

/// 由9.2亿元增加到9.8亿元，增加0.6亿元
fn from_to(draft: &Draft<'_>, sentence: &Told<'_>, [first, last]: [&Quantity<'_>; 2]) {
    let between = between(draft, first, last).trim_end_matches(is_space);
    if !ends_with_any(without_year(between), TO) || clauses(between) > 0 {
        return;
    }
    let before = words_before(draft, first, FROM_BYTES);
    let before = before.trim_end_matches(is_space);
    let clause = last_member(before);
    let listed = between.trim_start_matches(is_space).starts_with(is_enumeration_comma)
        || draft.behind(last.span.end).is_some_and(is_enumeration_comma)
        || before.ends_with(is_enumeration_comma);
    if listed || !contains_any(clause, FROM) {
        return;
    }
    let (Some(low), Some(high)) = (Bounds::of(first), Bounds::of(last)) else { return };
    let (rises, falls) = (contains_any(between, RISES), contains_any(between, FALLS));
    if (rises && !falls && high.high < low.low) || (falls && !rises && high.low > low.high) {
        let told = Span::new(first.span.end, last.span.end);
        return draft.found(&DIRECTION, told).related(first.span).report();
    }
    added(draft, sentence, [first, last]);
    // 标准由20元提高到40元，为此增加支出42亿元: what names its own indicator tells of another.
    let names_another = |metric: &&Metric<'_>| {
        let own = metric.subject().filter(|subject| subject.span.start >= last.span.end);
        own.is_some_and(|subject| subject.chars().nth(1).is_some())
    };
    let metrics = sentence.metrics.iter().filter(|metric| !names_another(metric));
    for change in metrics.flat_map(|metric| metric.changes()) {
        let gap = draft.between(last.span.end, change.span.start);
        if change.span.start >= last.span.end
            && !parts_sentences(gap)
            && gap.chars().count() <= NEAR_CHARACTERS
        {
            against(draft, change, [first, last]);
            if first.unit.kind == UnitKind::Percent {
                points_meant(draft, change, [first, last]);
            }
        }
    }
}

/// 由3.2万立方米提高到5.0万立方米，新增1.8万立方米: what was added, told without the words of a change.
fn added(draft: &Draft<'_>, sentence: &Told<'_>, [first, last]: [&Quantity<'_>; 2]) {
    let behind = sentence.quantities.partition_point(|one| one.span.start < last.span.end);
    let next = sentence.quantities.get(behind).filter(|next| same_unit(next, last));
    let Some(&next) = next else { return };
    let joint = between(draft, last, next).trim_matches(|c| is_space(c) || is_comma(c));
    let bounds = [first, last, next].map(Bounds::of);
    let [Some(low), Some(high), Some(printed)] = bounds else { return };
    if !ADDED.contains(&joint) || high.low < low.high {
        return;
    }
    if let Some(value) = high.minus(low).filter(|value| !value.meets(printed)) {
        let expected = printed_like(draft, value, next, places(next));
        contradicted(draft, &DIFFERENCE, next, [first, last], expected);
    }
}

/// Words before an amount without its year: 增加到[2023年的].
fn without_year(words: &str) -> &str {
    // 降至年末的56.7%
    if let Some(bare) = ENDS_OF_YEARS.iter().find_map(|word| words.strip_suffix(word)) {
        return bare;
    }
    let bare = words.trim_end_matches(ATTRIBUTIVE);
    let year =
        bare.strip_suffix(YEAR).map(|year| year.trim_end_matches(|c: char| c.is_ascii_digit()));
    year.unwrap_or(words)
}

/// 由68.3%提高到71.8%，提高3.5%: the points between two rates, called percent.
fn points_meant(draft: &Draft<'_>, change: &Change<'_>, [first, last]: [&Quantity<'_>; 2]) {
    let Some(amount) = change.amount().filter(|amount| amount.unit.kind == UnitKind::Percent)
    else {
        return;
    };
    let moved = Move { direction: change.direction, amount, as_points: true };
    let exact = matches!(amount.number, Number::Exact(_)) && amount.approximation.is_none();
    if exact && moved.against([first, last]).is_none() {
        draft.found(&PERCENT_FOR_POINTS, change.span).related(last.span).report();
    }
}

/// 零售总额71.4亿元，上年为68.0亿元，增长5.0%
fn beside(draft: &Draft<'_>, sentence: &Told<'_>) {
    for metric in sentence.metrics {
        for change in metric.changes() {
            let Some(amount) = change.amount().filter(|_| change.basis_kind != BasisKind::Previous)
            else {
                continue;
            };
            let amounts = |one: &&&Quantity<'_>| {
                !matches!(one.unit.kind, UnitKind::Percent | UnitKind::PercentagePoint)
            };
            let all = ahead(sentence.quantities, change.span.start);
            let mut before = all.iter().rev().filter(amounts).take(NEAR_QUANTITIES);
            let Some(base) = before.next().filter(|base| base.span.end <= amount.span.start) else {
                continue;
            };
            // The year before is named right at its amount: 上年为68.0亿元.
            let named = ahead(all, base.span.start).last().is_some_and(|last| {
                let words = last_clause(between(draft, last, base));
                // 比上年增产0.48万吨 is a change itself.
                contains_any(words, YEAR_BEFORE) && SWAYS.suffix(words.trim_end()).is_none()
            });
            let behind = draft.between(base.span.end, change.span.start);
            let constant = ends_with_any(metric.subject_text(), CONSTANT_PRICES);
            if !named || clauses(behind) > 1 || constant {
                continue;
            }
            // Any amount before may be the one that changed; one that fits is.
            let mut wrong = before
                .filter(|current| same_unit(current, base) && is_current(draft, current, base))
                .map(|current| Move::of(change).and_then(|moved| moved.against([base, current])));
            if let Some(Some(first)) = wrong.next() {
                let fits =
                    || Move::of(change).is_some_and(|moved| moved.fits(draft, sentence, base));
                if wrong.all(|other| other.is_some()) && !fits() {
                    first.report(draft);
                }
            }
        }
    }
}

/// Whether the amount of the year before may stand behind a current one: 71.4亿元，上年为68.0亿元.
fn is_current(draft: &Draft<'_>, current: &Quantity<'_>, base: &Quantity<'_>) -> bool {
    let between = between(draft, current, base);
    !contains_any(between, RISES)
        && !contains_any(between, FALLS)
        && clauses(between) <= 2
        && !parts_sentences(between)
}

/// 上线率70.0%，比上年的66.8%提高3.2个百分点: the base is told in the words of the change.
fn than(draft: &Draft<'_>, sentence: &Told<'_>) {
    for (place, pair) in sentence.quantities.windows(2).enumerate() {
        let &[base, amount] = pair else { continue };
        let clause = last_clause(draft.between(sentence.sentence.span.start, base.span.start));
        let (sway, compares) = (between(draft, base, amount), clause.contains(THAN_WORDS));
        let Some((length, sway)) = SWAYS.suffix(sway).filter(|_| compares) else { continue };
        let swayed = between(draft, base, amount).len() == length;
        let Some(direction) = sway.direction().filter(|_| swayed) else { continue };
        let points = base.unit.kind == UnitKind::Percent;
        // Of a rate, percent are meant as points where the points fit.
        let as_points = points && amount.unit.kind == UnitKind::Percent;
        let before = sentence.quantities.get(..place).unwrap_or_default();
        let currents = before.iter().rev().take(FAR_QUANTITIES).filter(|one| same_unit(one, base));
        let currents = currents.filter(|one| !parts_sentences(between(draft, one, base)));
        let moved = Move { direction, amount, as_points };
        // 收入46200万元，完成预算60000万元的77%，比上年的58850万元下降: what lies on the other side of the base is no
        // current amount.
        // Where all do, the direction is the slip.
        let any = currents.clone().any(|current| moved.reaches(base, current));
        let currents = currents.filter(|current| !any || moved.reaches(base, current));
        let mut wrong = currents.map(|current| moved.against([base, current]));
        let Some(first) = wrong.next() else { continue };
        let fits = first.is_none() || wrong.any(|other| other.is_none());
        match first {
            _ if fits && as_points => {
                let found = draft.found(&PERCENT_FOR_POINTS, amount.span);
                found.related(base.span).report();
            }
            Some(first) if !fits && !as_points && !moved.fits(draft, sentence, base) => {
                first.report(draft)
            }
            _ => {}
        }
    }
}

/// 3.1万吨，比去年的3.4万吨有所减少
fn compared(draft: &Draft<'_>, sentence: &Told<'_>, [current, base]: [&Quantity<'_>; 2]) {
    let between = between(draft, current, base);
    let compares = between.contains(THAN) && contains_any(between, YEAR_BEFORE);
    if !compares || parts_sentences(between) || clauses(between) > 1 {
        return;
    }
    let (Some(now), Some(then)) = (Bounds::of(current), Bounds::of(base)) else { return };
    let behind = first_clause(draft.between(base.span.end, sentence.sentence.span.end));
    let (up, down) = (contains_any(behind, MORE), contains_any(behind, LESS));
    let wrong =
        |now: Bounds| (up && !down && now.high < then.low) || (down && !up && now.low > then.high);
    // 47.2亿元，其中一般债务19.4亿元，比上年末的42亿元增加5.2亿元: any amount before may be compared.
    let before = ahead(sentence.quantities, current.span.start).iter().rev().take(NEAR_QUANTITIES);
    let before = before.filter(|one| same_unit(one, current)).filter_map(|one| Bounds::of(one));
    if wrong(now) && before.into_iter().all(wrong) {
        let verbs = MORE.iter().chain(LESS);
        let end = verbs.filter_map(|word| Some(behind.find(word)? + word.len())).max();
        let told = Span::new(base.span.start, base.span.end + end.unwrap_or(0) as u32);
        draft.found(&DIRECTION, told).related(current.span).report();
    }
}

/// 去年45个，今年62个，比去年多17个
fn more_than_before(draft: &Draft<'_>, sentence: &Told<'_>) {
    for three in sentence.quantities.windows(3) {
        let &[base, current, moved] = three else { continue };
        let units = same_unit(base, current) && same_unit(current, moved);
        if !units || moved.unit.kind == UnitKind::Percent {
            continue;
        }
        let (apart, joint) = (between(draft, base, current), between(draft, current, moved));
        let clause = last_clause(draft.between(sentence.sentence.span.start, base.span.start));
        let compares = joint.contains(THAN)
            && contains_any(joint, YEAR_BEFORE)
            && contains_any(clause, YEAR_BEFORE)
            && !contains_any(clause, MORE)
            && !contains_any(clause, LESS);
        if !compares || parts_sentences(apart) || clauses(joint) > 1 {
            continue;
        }
        let (Some(then), Some(now), Some(printed)) =
            (Bounds::of(base), Bounds::of(current), Bounds::of(moved))
        else {
            continue;
        };
        let difference = if ends_with_any(joint, MORE) {
            now.minus(then)
        } else if ends_with_any(joint, LESS) {
            then.minus(now)
        } else {
            None
        };
        if let Some(difference) = difference.filter(|difference| !difference.meets(printed)) {
            let expected = printed_like(draft, difference, moved, places(moved));
            let found = draft.found(&DIFFERENCE, moved.span).related(current.span);
            found.expected(expected).report();
        }
    }
}

/// Holds a change against the two amounts that it lies between, the earlier one first.
pub(super) fn against(draft: &Draft<'_>, change: &Change<'_>, amounts: [&Quantity<'_>; 2]) {
    if let Some(wrong) = Move::of(change).and_then(|moved| moved.against(amounts)) {
        wrong.report(draft);
    }
}

/// How far an amount moved, and which way.
#[derive(Clone, Copy)]
struct Move<'q, 'r> {
    direction: Direction,
    amount: &'q Quantity<'r>,
    /// Whether percent are taken as percentage points.
    as_points: bool,
}

/// A change that its amounts do not give.
struct Contradiction<'q, 'r> {
    rule: &'static Rule,
    amount: &'q Quantity<'r>,
    amounts: [&'q Quantity<'r>; 2],
    value: Bounds,
    digits: u32,
}

impl<'q, 'r> Move<'q, 'r> {
    fn of(change: &'q Change<'r>) -> Option<Self> {
        let other =
            matches!(change.basis_kind, BasisKind::Average | BasisKind::Plan | BasisKind::Place);
        let amount = change.amount().filter(|_| !other)?;
        Some(Self { direction: change.direction, amount, as_points: false })
    }

    /// Whether some amount of the paragraph before the base moved so: 收入8.20亿元。收入完成预算8.00亿元的102.5%，比上年的7.81亿元增长5.0%.
    fn fits(&self, draft: &Draft<'_>, sentence: &Told<'_>, base: &Quantity<'_>) -> bool {
        let told = draft.told_in(sentence.paragraph).iter();
        let told = told.take_while(|told| told.sentence.span.start <= base.span.start);
        let mut amounts = told.flat_map(|told| told.quantities.iter()).filter(|one| {
            one.span.end <= base.span.start && same_unit(one, base) && Bounds::of(one).is_some()
        });
        amounts
            .any(|current| self.reaches(base, current) && self.against([base, current]).is_none())
    }

    /// Whether an amount lies on the side of its base that it moved to; so does one that stands for no interval.
    fn reaches(&self, base: &Quantity<'_>, current: &Quantity<'_>) -> bool {
        let (Some(from), Some(to)) = (Bounds::of(base), Bounds::of(current)) else { return true };
        match self.direction {
            Direction::Up => to.high >= from.low,
            Direction::Down => to.low <= from.high,
            _ => true,
        }
    }

    /// What is wrong of it between two amounts, the earlier one first.
    fn against(&self, amounts: [&'q Quantity<'r>; 2]) -> Option<Contradiction<'q, 'r>> {
        let ([first, last], amount) = (amounts, self.amount);
        let Number::Exact(number) = amount.number else { return None };
        if amount.approximation.is_some() {
            return None;
        }
        let (from, to) = (Bounds::of(first)?, Bounds::of(last)?);
        let moved = match self.direction {
            Direction::Up => to.minus(from)?,
            Direction::Down => from.minus(to)?,
            _ => return None,
        };
        let number = number.abs();
        let positive = |value: &Bounds| value.low > Decimal::ZERO;
        let over = |factor: Decimal| moved.over(from)?.times(factor).filter(positive);
        let of_a_share = first.unit.kind == UnitKind::Percent;
        let finer = places(amount).max(places(last));
        let (rule, value, printed, digits) = match amount.unit.kind {
            UnitKind::PercentagePoint if of_a_share => {
                (&DIFFERENCE, moved, Bounds::around(number)?, finer)
            }
            UnitKind::Percent if of_a_share && self.as_points => {
                (&DIFFERENCE, moved, Bounds::around(number)?, finer)
            }
            _ if of_a_share => return None,
            UnitKind::Percent => {
                let digits = places(amount).max(1);
                (&GROWTH, over(Decimal::ONE_HUNDRED)?, Bounds::rounded(number)?, digits)
            }
            UnitKind::Multiple => {
                (&MULTIPLE, over(Decimal::ONE)?, Bounds::rounded(number)?, places(amount))
            }
            _ if same_unit(amount, last) => (&DIFFERENCE, moved, Bounds::of(amount)?, finer),
            _ => return None,
        };
        (!value.meets(printed)).then_some(Contradiction { rule, amount, amounts, value, digits })
    }
}

impl Contradiction<'_, '_> {
    fn report(&self, draft: &Draft<'_>) {
        let expected = printed_like(draft, self.value, self.amount, self.digits);
        contradicted(draft, self.rule, self.amount, self.amounts, expected);
    }
}
