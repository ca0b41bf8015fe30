//! How a population moved by itself, against births and deaths: 出生2140人，死亡2610人，自然减少470人.

use super::{contradicted, printed_like, same_unit};
use crate::{
    Quantity,
    check::{arithmetic::Bounds, draft::Draft, pieces::Told, table::figures::DIFFERENCE},
    lexicon::{
        checks::{BIRTHS, DEATHS, NATURAL},
        sought::hints,
    },
    text::chars::{head, tail_within},
};

/// What a figure tells of stands so near before it, in bytes: six characters.
const NAME_BYTES: usize = 18;

/// A sentence on deaths holds this.
const DIED: u64 = hints(&['死']);

pub(super) fn check(draft: &Draft<'_>, told: &[Told<'_>]) {
    for sentence in told.iter().filter(|sentence| sentence.holds(DIED)) {
        let of = |word: &str| {
            let mut named = sentence.quantities.iter().filter(|one| named(draft, one, word));
            named.next().copied().filter(|_| named.next().is_none())
        };
        let (Some(births), Some(deaths)) = (of(BIRTHS), of(DEATHS)) else { continue };
        let Some(moved) = of(NATURAL) else { continue };
        if same_unit(births, deaths) && same_unit(births, moved) {
            difference(draft, [births, deaths], moved);
        }
    }
}

/// Whether a word stands right before a quantity, or in the name of what it tells.
fn named(draft: &Draft<'_>, quantity: &Quantity<'_>, word: &str) -> bool {
    let before = tail_within(head(draft.source, quantity.span.start as usize), NAME_BYTES);
    let clause = before.rsplit(['，', '、', '；', '。']).next().unwrap_or_default();
    clause.contains(word)
}

fn difference(draft: &Draft<'_>, [births, deaths]: [&Quantity<'_>; 2], moved: &Quantity<'_>) {
    let bounds = [births, deaths, moved].map(Bounds::of);
    let [Some(one), Some(other), Some(printed)] = bounds else { return };
    let (more, less) = if one.low >= other.low { (one, other) } else { (other, one) };
    if let Some(value) = more.minus(less).filter(|value| !value.meets(printed)) {
        let expected = printed_like(draft, value, moved, 0);
        contradicted(draft, &DIFFERENCE, moved, [births, deaths], expected);
    }
}
