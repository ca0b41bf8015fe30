//! Incomes and outlays: what is added up with 加上, and what is left of the one when the other is paid.
//!
//! ```text
//! total   = amount "，加上" amount ("、" amount)* "，" name 总计 amount
//! balance = total … total … 收支相抵 … amount
//! ```

use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::{
    contains_any, contradicted, ends_with_any, is_added, last_clause, printed_like, rows::add_up,
    same_unit, span_of,
};
use crate::{
    Quantity, Span,
    check::{
        arithmetic::{Bounds, finest_places},
        draft::Draft,
        pieces::Told,
        table::figures::REMAINDER,
    },
    lexicon::checks::figures::{BALANCED, PLUS, SHARE_WORDS, SUMS},
    text::chars::{is_closing, is_round_opening, rest},
};

pub(super) fn check(draft: &Draft<'_>, told: &[Told<'_>]) {
    let mut done = Span::default();
    for at in PLUS.iter().flat_map(|word| draft.places(word, span_of(told))) {
        let paragraph = paragraph_at(told, at);
        let span = paragraph.first().map_or(done, |told| told.paragraph);
        if span == done {
            continue;
        }
        done = span;
        let mut totals: Vec<&Quantity<'_>> = Vec::new();
        // What is added to is told first, and first again behind a total: 收入总计…。支出486200万元…。加上….
        let mut base: Option<&Quantity<'_>> = None;
        for sentence in paragraph {
            base = base.or_else(|| sentence.quantities.first().copied());
            let before = totals.len();
            sums(draft, sentence, base, &mut totals);
            base = base.filter(|_| totals.len() == before);
        }
    }
}

/// The sums of a sentence, each against what is added up for it; they join the totals of the paragraph.
///
/// A sentence that opens with 加上 adds to `base`, the first amount of the paragraph, or behind its last total. What stands in
/// brackets is part of the member before.
fn sums<'r>(
    draft: &Draft<'_>,
    sentence: &Told<'r>,
    base: Option<&'r Quantity<'r>>,
    totals: &mut Vec<&'r Quantity<'r>>,
) {
    let mut members: Vec<&Quantity<'_>> = Vec::new();
    let words = draft.words(sentence.sentence.span).trim_start();
    if PLUS.iter().any(|word| words.starts_with(word)) {
        members.extend(base.filter(|base| base.span.end <= sentence.sentence.span.start));
    }
    // Whether 加上 was told behind one of the members.
    let mut added = false;
    let mut from = sentence.sentence.span.start;
    let mut bracketed = false;
    for &quantity in sentence.quantities {
        let words = draft.between(from, quantity.span.start);
        let bracket = words.rfind(|c| is_round_opening(c) || is_closing(c));
        bracketed = bracket.map_or(bracketed, |at| rest(words, at).starts_with(is_round_opening));
        if bracketed {
            continue;
        }
        from = quantity.span.end;
        let clause = last_clause(words).trim_end_matches(|c| SHARE_WORDS.contains(c));
        if let [.., incomes, outlays] = totals.as_slice() {
            if contains_any(words, BALANCED) {
                balance(draft, [incomes, outlays], quantity);
            }
        }
        let alike = members.iter().all(|member| same_unit(member, quantity));
        if ends_with_any(clause, SUMS) && (added || !totals.is_empty() || members.is_empty()) {
            if added && alike && is_added(quantity.unit.kind) {
                add_up(draft, &members, quantity);
            }
            totals.push(quantity);
            members.clear();
            added = false;
            continue;
        }
        added |= contains_any(words, PLUS) && !members.is_empty();
        // What is told behind a semicolon begins anew.
        if words.contains('；') || !alike {
            members.clear();
            added = false;
        }
        members.push(quantity);
    }
}

/// The sentences of the paragraph that an offset stands in.
fn paragraph_at<'t, 'r>(told: &'t [Told<'r>], at: u32) -> &'t [Told<'r>] {
    let from = told.partition_point(|told| told.paragraph.end <= at);
    let to = told.partition_point(|told| told.paragraph.start <= at);
    told.get(from..to.max(from)).unwrap_or_default()
}

/// 收支相抵，年终结余0.7亿元
fn balance(draft: &Draft<'_>, [incomes, outlays]: [&Quantity<'_>; 2], left: &Quantity<'_>) {
    if !same_unit(incomes, outlays) || !same_unit(outlays, left) {
        return;
    }
    let value = Bounds::of(incomes)
        .and_then(|incomes| incomes.minus(Bounds::of(outlays)?))
        .filter(|value| value.low > Decimal::ZERO);
    let (Some(value), Some(printed)) = (value, Bounds::of(left)) else { return };
    if !value.meets(printed) {
        let expected = printed_like(draft, value, left, finest_places(&[outlays], incomes));
        contradicted(draft, &REMAINDER, left, [incomes, outlays], expected);
    }
}
