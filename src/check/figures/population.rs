//! How a population moved by itself, against births and deaths: 出生2140人，死亡2610人，自然减少470人.

use rust_decimal::Decimal;

use super::{contradicted, indicators::is_person, last_member, printed_like};
use crate::{
    Quantity, UnitKind,
    check::{
        arithmetic::{Bounds, places},
        draft::Draft,
        pieces::Told,
        table::figures::DIFFERENCE,
    },
    lexicon::checks::{
        figures::{BIRTHS, DEATHS, NATURAL},
        held,
    },
    text::chars::{head, tail_within},
};

/// 出生人口, 自然增长 stands so near before its figure, in bytes: six characters.
const NAME_BYTES: usize = 18;

pub(super) fn check(draft: &Draft<'_>, told: &[Told<'_>]) {
    for sentence in told.iter().filter(|sentence| sentence.holds(held::DIED)) {
        // 出生率 and 自然增长率 are told in the same sentence, and count nobody.
        if let Some([births, deaths, moved]) = told_once(draft, sentence, is_person) {
            difference(draft, [births, deaths], moved);
        }
        let rate = |one: &Quantity<'_>| one.unit.kind == UnitKind::PerMille;
        if let Some([births, deaths, moved]) = told_once(draft, sentence, rate) {
            rates(draft, [births, deaths], moved);
        }
        // 出生率6.55‰，死亡率5.64‰，自然增长率为0.91%
        let percent = |one: &Quantity<'_>| one.unit.kind == UnitKind::Percent;
        let kinds = [&rate as &dyn Fn(&Quantity<'_>) -> bool, &rate, &percent];
        if let Some([births, deaths, moved]) = told_once_each(draft, sentence, kinds) {
            rate_in_percent(draft, [births, deaths], moved);
        }
    }
}

/// Births, deaths and what a population moved by, as a sentence tells each once in quantities of one kind.
fn told_once<'r>(
    draft: &Draft<'_>,
    sentence: &Told<'r>,
    counts: impl Fn(&Quantity<'_>) -> bool,
) -> Option<[&'r Quantity<'r>; 3]> {
    told_once_each(draft, sentence, [&counts, &counts, &counts])
}

/// The same, each in quantities of its own kind.
fn told_once_each<'r>(
    draft: &Draft<'_>,
    sentence: &Told<'r>,
    [born, died, grown]: [&dyn Fn(&Quantity<'_>) -> bool; 3],
) -> Option<[&'r Quantity<'r>; 3]> {
    let of = |word: &str, counts: &dyn Fn(&Quantity<'_>) -> bool| {
        let alike = sentence.quantities.iter().copied().filter(|one| counts(one));
        let mut named = alike.filter(|one| is_named(draft, one, word));
        named.next().filter(|_| named.next().is_none())
    };
    Some([of(BIRTHS, born)?, of(DEATHS, died)?, of(NATURAL, grown)?])
}

/// 出生率6.55‰，死亡率5.64‰，自然增长率0.91%: the difference of two rates of a thousand is one, too.
fn rate_in_percent(draft: &Draft<'_>, [births, deaths]: [&Quantity<'_>; 2], moved: &Quantity<'_>) {
    let [Some(born), Some(died), Some(printed)] = [births, deaths, moved].map(Bounds::of) else {
        return;
    };
    if let Some(value) = born.minus(died).filter(|value| value.meets(printed)) {
        let shown = printed_like(draft, value, births, places(births));
        contradicted(draft, &DIFFERENCE, moved, [births, deaths], shown);
    }
}

/// 出生率6.18‰，死亡率7.40‰，自然增长率-1.22‰: rates differ as the numbers of people do, and the sign tells which way.
fn rates(draft: &Draft<'_>, [births, deaths]: [&Quantity<'_>; 2], moved: &Quantity<'_>) {
    let [Some(born), Some(died), Some(printed)] = [births, deaths, moved].map(Bounds::of) else {
        return;
    };
    if let Some(value) = born.minus(died).filter(|value| !value.meets(printed)) {
        let expected = printed_like(draft, value, moved, places(moved));
        contradicted(draft, &DIFFERENCE, moved, [births, deaths], expected);
    }
}

/// Whether a word stands near before a quantity, with no other member of a list between.
fn is_named(draft: &Draft<'_>, quantity: &Quantity<'_>, word: &str) -> bool {
    let before = tail_within(head(draft.source, quantity.span.start as usize), NAME_BYTES);
    last_member(before).contains(word)
}

/// Holds what a population moved by against how many more were born than died, or the reverse; what has
/// a minus sign is left, for it may tell of either.
fn difference(draft: &Draft<'_>, [births, deaths]: [&Quantity<'_>; 2], moved: &Quantity<'_>) {
    let bounds = [births, deaths, moved].map(Bounds::of);
    let [Some(one), Some(other), Some(printed)] = bounds else { return };
    let (more, less) = if one.low >= other.low { (one, other) } else { (other, one) };
    let negative = printed.high < Decimal::ZERO;
    let value = more.minus(less).filter(|value| !negative && !value.meets(printed));
    if let Some(value) = value {
        let expected = printed_like(draft, value, moved, 0);
        contradicted(draft, &DIFFERENCE, moved, [births, deaths], expected);
    }
}
