//! What is left of a whole, against the whole and the part that is told.
//!
//! ```text
//! remainder = whole "，" part ("、" part)* "，其余" amount
//!           | whole … 已 verb amount … 未 verb 的? amount
//! ```

use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::{
    between, clause_before, clauses, contains_any, contradicted, held_to_a_hundred, is_added,
    is_average, last_clause, parts_sentences, printed_like, same_unit, words_before,
};
use crate::{
    Quantity, UnitKind,
    check::{
        arithmetic::{Bounds, finest_places, total},
        draft::Draft,
        pieces::Told,
        table::figures::REMAINDER,
    },
    lexicon::{
        checks::{
            figures::{
                ALREADY, EXPECTED_THERE, GAPS, NEEDED, NOT_THERE, NOT_YET, RAISED, REALLY_THERE,
                REMAINDERS, TOTAL_NEEDS,
            },
            held,
        },
        particles::ATTRIBUTIVE,
    },
    text::chars::{is_space, rest},
};

/// A verb behind 已 or 未 is told by so many bytes: two characters.
const VERB_BYTES: usize = 6;

/// What was done is told no further than so many sentences before what was not.
const NEAR_SENTENCES: usize = 12;

/// And no further than so many amounts of its unit.
const NEAR_QUANTITIES: usize = 8;

/// The words before an amount that may say what was done, in bytes: five characters.
const BEFORE_BYTES: usize = 15;

/// A name of so many bytes before the verb tells whose sum it is: four characters.
const OWN_BYTES: usize = 12;

/// The words before a whole that may say that it was needed, in bytes: twelve characters.
const NEED_BYTES: usize = 36;

pub(super) fn check(draft: &Draft<'_>, told: &[Told<'_>]) {
    for (place, sentence) in told.iter().enumerate() {
        if sentence.holds(held::LEFT) {
            amounts_left(draft, sentence.quantities);
            shares_left(draft, sentence.quantities);
            lacking(draft, told, place);
        }
        if sentence.holds(held::ATTENDING) {
            attendance(draft, sentence.quantities);
        }
        if !sentence.holds(held::UNDONE) {
            continue;
        }
        let around = told.get(place.saturating_sub(NEAR_SENTENCES)..=place).unwrap_or_default();
        for quantity in sentence.quantities {
            if let Some(verb) = verb(draft, quantity, NOT_YET) {
                not_yet(draft, around, quantity, verb);
            }
        }
    }
}

/// 规划260公顷，已收储180公顷，其余80公顷. A share between two amounts tells of neither: 总投资8400万元，到位6300万元，到位率75%，缺口2100万元.
fn amounts_left(draft: &Draft<'_>, quantities: &[&Quantity<'_>]) {
    let amounts = quantities.iter().copied();
    let amounts =
        amounts.filter(|one| one.unit.kind != UnitKind::Percent && !is_average(draft, one));
    let amounts: Vec<&Quantity<'_>> = amounts.collect();
    for (place, left) in left(draft, &amounts) {
        let before = like_it(&amounts, place);
        // The first of them is the whole where the others are told behind a comma.
        let ([whole, parts @ ..], Some(last)) = (before, before.last()) else { continue };
        let apart = parts.first().is_some_and(|first| {
            let words = between(draft, whole, first);
            clauses(words) > 0 && !words.starts_with('、')
        });
        // 到位6000万元，自筹500万元，缺口300万元: the whole is told elsewhere.
        let lacks = contains_any(between(draft, last, left), GAPS);
        let needed = || contains_any(clause_before(draft, whole, NEED_BYTES), NEEDED);
        if apart && (!lacks || needed()) {
            held(draft, whole, parts, left);
        }
    }
}

/// 财政承担50%，镇承担30%，其余20%: shares of one whole.
fn shares_left(draft: &Draft<'_>, quantities: &[&Quantity<'_>]) {
    for (place, left) in left(draft, quantities) {
        let shares = quantities.get(place - like_it(quantities, place).len()..=place);
        let shares = shares.filter(|_| left.unit.kind == UnitKind::Percent).unwrap_or_default();
        let Some(first) = shares.first() else { continue };
        if !parts_sentences(draft.between(first.span.end, left.span.start)) {
            held_to_a_hundred(draft, shares);
        }
    }
}

/// 总投资3860万元 … 合计已落实1544万元，尚缺2316万元: what lacks, against what was raised and the sum that was needed before.
fn lacking(draft: &Draft<'_>, told: &[Told<'_>], place: usize) {
    let Some(sentence) = told.get(place) else { return };
    let quantities = sentence.quantities;
    for (place_of_left, left) in left(draft, quantities) {
        let before = like_it(quantities, place_of_left);
        let Some(raised) = before.last() else { continue };
        let words = |quantity: &Quantity<'_>| clause_before(draft, quantity, NEED_BYTES);
        // 县级资金已落实258万元: the part of one of several.
        let own = words(raised).trim_matches(is_space);
        if RAISED.iter().any(|verb| own.find(verb).is_some_and(|at| at >= OWN_BYTES)) {
            continue;
        }
        // The sum of what was raised stands right before what lacks.
        let summed = before.len() == 1 || contains_any(words(raised), RAISED);
        let apart = before.iter().all(|one| !contains_any(words(one), NEEDED));
        if !contains_any(between(draft, raised, left), GAPS) || !summed || !apart {
            continue;
        }
        let earlier = told.get(..place).unwrap_or_default().iter().rev().take(NEAR_SENTENCES);
        let mut earlier = earlier.flat_map(|told| told.quantities.iter().rev()).copied();
        let whole =
            earlier.find(|one| same_unit(one, left) && contains_any(words(one), TOTAL_NEEDS));
        if let Some(whole) = whole {
            held(draft, whole, &[raised], left);
        }
    }
}

/// 应到9人，实到7人，请假2人
fn attendance(draft: &Draft<'_>, quantities: &[&Quantity<'_>]) {
    let told = |names: &[&str]| {
        quantities
            .iter()
            .copied()
            .find(|quantity| contains_any(clause_before(draft, quantity, NEED_BYTES), names))
    };
    let (expected, there, away) = (told(EXPECTED_THERE), told(REALLY_THERE), told(NOT_THERE));
    if let (Some(whole), Some(there), Some(away)) = (expected, there, away) {
        if same_unit(whole, there) && same_unit(there, away) {
            held(draft, whole, &[away], there);
        }
    }
}

/// Those of some quantities that are called what is left, with their places.
fn left<'q, 'r, 'd>(
    draft: &'q Draft<'d>,
    quantities: &'q [&'r Quantity<'r>],
) -> impl Iterator<Item = (usize, &'r Quantity<'r>)> + use<'q, 'r, 'd> {
    quantities.windows(2).zip(1..).filter_map(move |(pair, place)| {
        let &[last, left] = pair else { return None };
        let named = || contains_any(last_clause(between(draft, last, left)), REMAINDERS);
        (same_unit(last, left) && named()).then_some((place, left))
    })
}

/// Those right before a place that are of the unit of the one there.
fn like_it<'q, 'r>(quantities: &'q [&'r Quantity<'r>], place: usize) -> &'q [&'r Quantity<'r>] {
    let (before, behind) = quantities.split_at_checked(place).unwrap_or_default();
    let Some(left) = behind.first() else { return &[] };
    let alike = before.iter().rev().take_while(|one| same_unit(one, left)).count();
    before.get(before.len() - alike..).unwrap_or_default()
}

/// The verb behind 已 or 未 right before an amount: 开工 of 未开工的14个.
fn verb<'r>(draft: &Draft<'r>, quantity: &Quantity<'_>, opens: char) -> Option<&'r str> {
    let words = words_before(draft, quantity, BEFORE_BYTES);
    let words = words.strip_suffix(ATTRIBUTIVE).unwrap_or(words);
    let at = words.rfind(opens)?;
    let verb = rest(words, at + opens.len_utf8());
    (verb.len() == VERB_BYTES).then_some(verb)
}

/// 计划36个，已开工24个 … 未开工的12个
fn not_yet(draft: &Draft<'_>, around: &[Told<'_>], left: &Quantity<'_>, verb: &str) {
    let earlier = around.iter().rev().flat_map(|told| told.quantities.iter().rev()).copied();
    let alike = earlier.filter(|one| one.span.end <= left.span.start && same_unit(one, left));
    let mut alike = alike.take(NEAR_QUANTITIES);
    let done = alike.find(|done| self::verb(draft, done, ALREADY) == Some(verb));
    // The whole is the last amount of that unit before, or one that fits: 隐患860处，其中重大隐患12处、一般隐患848处.
    let (Some(done), Some(whole)) = (done, alike.next()) else { return };
    let fits = |whole: &Quantity<'_>| {
        let bounds = Bounds::of(whole).zip(Bounds::of(done));
        let value = bounds.and_then(|(whole, done)| whole.minus(done));
        value.zip(Bounds::of(left)).is_some_and(|(value, left)| value.meets(left))
    };
    if !alike.any(fits) {
        held(draft, whole, &[done], left);
    }
}

fn held(draft: &Draft<'_>, whole: &Quantity<'_>, parts: &[&Quantity<'_>], left: &Quantity<'_>) {
    let (Some(bounds), Some(sum)) = (Bounds::of(whole), total(parts)) else { return };
    let (Some(printed), Some(value)) = (Bounds::of(left), bounds.minus(sum)) else { return };
    let positive = value.low > Decimal::ZERO;
    if positive && is_added(whole.unit.kind) && !parts.is_empty() && !value.meets(printed) {
        let expected = printed_like(draft, value, left, finest_places(parts, whole));
        let last = parts.last().unwrap_or(&left);
        contradicted(draft, &REMAINDER, left, [whole, last], expected);
    }
}
