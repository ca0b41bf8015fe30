//! Incomes and outlays: what is added up with 加上, and what is left of the one when the other is paid.
//!
//! ```text
//! total   = amount "，加上" amount ("、" amount)* "，" name 总计 amount
//! balance = total … total … 收支相抵 … amount
//! ```

use alloc::vec::Vec;

use super::{
    between, contains_any, contradicted, ends_with_any, is_added, last_clause, printed_like,
    same_unit,
};
use crate::{
    Quantity, Span,
    check::{
        arithmetic::{Bounds, places, total},
        draft::Draft,
        pieces::Told,
        table::figures::{REMAINDER, SUM},
    },
    lexicon::checks::{BALANCED, PLUS, SHARE_WORDS, SUMS},
};

pub(super) fn check(draft: &Draft<'_>, told: &[Told<'_>]) {
    let mut done = Span::default();
    for at in PLUS.iter().flat_map(|word| draft.places(word, draft.all())) {
        let paragraph = paragraph_at(told, at);
        let span = paragraph.first().map_or(done, |told| told.paragraph);
        if span == done {
            continue;
        }
        done = span;
        let mut totals: Vec<&Quantity<'_>> = Vec::new();
        for sentence in paragraph {
            let mut members: Vec<&Quantity<'_>> = Vec::new();
            let mut added = false;
            for (place, &quantity) in sentence.quantities.iter().enumerate() {
                let before = place.checked_sub(1).and_then(|place| sentence.quantities.get(place));
                let words = match before {
                    Some(before) => between(draft, before, quantity),
                    None => draft.between(sentence.sentence.span.start, quantity.span.start),
                };
                let clause = last_clause(words).trim_end_matches(|c| SHARE_WORDS.contains(c));
                if let [.., incomes, outlays] = totals.as_slice() {
                    if contains_any(words, BALANCED) {
                        balance(draft, [incomes, outlays], quantity);
                    }
                }
                if added && ends_with_any(clause, SUMS) {
                    add_up(draft, &members, quantity);
                    totals.push(quantity);
                    members.clear();
                    added = false;
                    continue;
                }
                added |= contains_any(words, PLUS) && !members.is_empty();
                // What is told behind another sentence's mark begins anew.
                if words.contains('；')
                    || members.last().is_some_and(|last| !same_unit(last, quantity))
                {
                    members.clear();
                    added = false;
                }
                members.push(quantity);
            }
        }
    }
}

/// The sentences of the paragraph that an offset stands in.
fn paragraph_at<'t, 'r>(told: &'t [Told<'r>], at: u32) -> &'t [Told<'r>] {
    let from = told.partition_point(|told| told.paragraph.end <= at);
    let to = told.partition_point(|told| told.paragraph.start <= at);
    told.get(from..to.max(from)).unwrap_or_default()
}

/// Holds what is added up against its total.
fn add_up(draft: &Draft<'_>, members: &[&Quantity<'_>], whole: &Quantity<'_>) {
    let alike = members.iter().all(|member| same_unit(member, whole));
    let (Some(sum), Some(bounds)) = (total(members), Bounds::of(whole)) else { return };
    let (Some(first), Some(last)) = (members.first(), members.last()) else { return };
    if alike && is_added(whole.unit.kind) && !sum.meets(bounds) {
        let digits = members.iter().map(|part| places(part)).max().unwrap_or(0);
        let words = printed_like(draft, sum, whole, digits.max(places(whole)));
        draft.found(&SUM, whole.span).related(first.span).related(last.span).say(words).report();
    }
}

/// 收支相抵，年终结余0.7亿元
fn balance(draft: &Draft<'_>, [incomes, outlays]: [&Quantity<'_>; 2], left: &Quantity<'_>) {
    if !same_unit(incomes, outlays) || !same_unit(outlays, left) {
        return;
    }
    let value = Bounds::of(incomes)
        .and_then(|incomes| incomes.minus(Bounds::of(outlays)?))
        .filter(|value| value.low > rust_decimal::Decimal::ZERO);
    let (Some(value), Some(printed)) = (value, Bounds::of(left)) else { return };
    if !value.meets(printed) {
        let digits = places(incomes).max(places(outlays));
        let expected = printed_like(draft, value, left, digits);
        contradicted(draft, &REMAINDER, left, [incomes, outlays], expected);
    }
}
