//! Wholes that nobody prints, and wholes that are named before their parts.
//!
//! ```text
//! shares = (part "，占" percent "；"?)+          412人，占71.5%；98人，占17.0%；66人，占11.5%
//! named  = whole "。" name "中，" part           农村老年人5.2万人。农村老年人中，空巢老人1.6万人
//! ```

use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::{between, contradicted, printed_like, same_unit};
use crate::{
    Approximation, Number, Quantity, Span, UnitKind,
    check::{
        arithmetic::{Bounds, places},
        draft::Draft,
        pieces::Told,
        table::figures::{BOUNDS_ORDER, PART_ABOVE_WHOLE, SHARE as SHARE_RULE},
    },
    lexicon::checks::{
        figures::{AMONG, BOUND_ABOVE, SHARE, SHARE_WORDS},
        held,
    },
    text::chars::{is_comma, is_enumeration_comma, is_space},
};

/// One share is off where so many others at least give one whole.
const LEAST_OTHERS: usize = 2;

/// A name of fewer characters is that of too many things.
const LEAST_NAME_CHARACTERS: usize = 3;

/// A whole is named in one of so many sentences before its part.
const NEAR_SENTENCES: usize = 20;

/// And among so many figures.
const NEAR_FIGURES: usize = 40;

pub(super) fn check(draft: &Draft<'_>, told: &[Told<'_>]) {
    for pair in told.iter().flat_map(|sentence| sentence.quantities.windows(2)) {
        if let &[low, high] = pair {
            bounds(draft, low, high);
        }
    }
    for sentence in told.iter().filter(|sentence| sentence.holds(held::SHARED)) {
        shares(draft, sentence.quantities);
    }
    for (place, sentence) in told.iter().enumerate() {
        if sentence.quantities.is_empty() || !sentence.holds(held::INSIDE) {
            continue;
        }
        let before = told.get(..place).unwrap_or_default().iter().rev();
        let before = before.take(NEAR_SENTENCES);
        let before = before.take_while(|other| other.paragraph == sentence.paragraph);
        named(draft, before, sentence);
    }
}

/// 处5000元以上2000元以下罚款: the lower bound right before the upper one, and above it.
fn bounds(draft: &Draft<'_>, low: &Quantity<'_>, high: &Quantity<'_>) {
    let bounds = low.approximation == Some(Approximation::AtLeast)
        && high.approximation == Some(Approximation::AtMost);
    if !bounds || !same_unit(low, high) {
        return;
    }
    // 500元以上、2000元以下
    let joint = between(draft, low, high);
    let joint = BOUND_ABOVE.iter().find_map(|word| joint.strip_prefix(word)).unwrap_or(joint);
    let joined =
        joint.trim_matches(|c| is_space(c) || is_enumeration_comma(c) || is_comma(c)).is_empty();
    let over = low.value().zip(high.value()).is_some_and(|(low, high)| low >= high);
    if joined && over {
        let whole = Span::new(low.span.start, high.span.end);
        draft.found(&BOUNDS_ORDER, whole).report();
    }
}

/// A part, its share, and the whole that they give.
type Implied<'q, 'r> = (&'q Quantity<'r>, &'q Quantity<'r>, Bounds);

/// Parts with their shares of one whole: the one that gives another whole than all others.
fn shares(draft: &Draft<'_>, quantities: &[&Quantity<'_>]) {
    let pairs = quantities.windows(2).filter_map(|pair| {
        let &[part, share] = pair else { return None };
        Some((part, share, whole(draft, part, share)?))
    });
    let pairs: Vec<Implied<'_, '_>> = pairs.collect();
    for group in pairs.chunk_by(|one, next| same_unit(one.0, next.0)) {
        if group.len() <= LEAST_OTHERS {
            continue;
        }
        let others = |place: usize| {
            let others = group.iter().enumerate().filter(move |&(other, _)| other != place);
            others.map(|(_, other)| other)
        };
        for (place, &(part, share, whole)) in group.iter().enumerate() {
            let mut others = others(place);
            let first = others.next().map(|&(.., first)| first);
            let agreed = first.and_then(|first| {
                others.try_fold(first, |agreed, &(.., other)| agreed.both(other))
            });
            if let Some(agreed) = agreed.filter(|agreed| !agreed.meets(whole)) {
                let value = Bounds::of(part).and_then(|part| part.share_of(agreed));
                if let Some(value) = value {
                    let expected = printed_like(draft, value, share, places(share));
                    contradicted(draft, &SHARE_RULE, share, [part, part], expected);
                }
            }
        }
    }
}

/// What the whole is where a share stands right behind its part.
fn whole(draft: &Draft<'_>, part: &Quantity<'_>, share: &Quantity<'_>) -> Option<Bounds> {
    let Number::Exact(number) = share.number else { return None };
    let joint = between(draft, part, share).trim_matches(is_space).strip_prefix('，')?;
    let bare = joint.strip_prefix(SHARE)?.trim_matches(|c| SHARE_WORDS.contains(c));
    let told = bare.is_empty()
        && share.unit.kind == UnitKind::Percent
        && part.unit.kind != UnitKind::Percent
        && share.approximation.is_none()
        && number > Decimal::ZERO;
    let share = Bounds::rounded(number)?;
    told.then(|| Bounds::of(part)?.over(share)?.times(Decimal::ONE_HUNDRED)).flatten()
}

/// 农村老年人中，空巢老人1.6万人: the part of a whole that was named before.
fn named<'t, 'r: 't>(
    draft: &Draft<'_>,
    before: impl Iterator<Item = &'t Told<'r>>,
    sentence: &Told<'_>,
) {
    let words = draft.words(sentence.sentence.span).trim_start_matches(is_space);
    let Some((name, _)) = words.split_once('，') else { return };
    let name = AMONG.iter().find_map(|among| name.strip_suffix(among));
    let Some(name) = name.filter(|name| name.chars().nth(LEAST_NAME_CHARACTERS - 1).is_some())
    else {
        return;
    };
    let Some(&part) = sentence.quantities.first() else { return };
    let mut wholes = before.flat_map(|told| told.metrics.iter().rev()).take(NEAR_FIGURES);
    let whole = wholes.find_map(|metric| {
        let whole = metric.quantity().filter(|whole| same_unit(whole, part))?;
        (metric.subject_text() == name).then_some(whole)
    });
    let Some(whole) = whole else { return };
    let (Some(bounds), Some(inside)) = (Bounds::of(whole), Bounds::of(part)) else { return };
    if inside.low > bounds.high && part.unit.kind != UnitKind::Percent {
        let words = draft.words(whole.span);
        draft.found(&PART_ABOVE_WHOLE, part.span).related(whole.span).say(words).report();
    }
}
