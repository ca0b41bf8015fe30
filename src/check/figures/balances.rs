//! The balance of trade against what was exported and imported.
//!
//! ```text
//! balance = 出口 amount … 进口 amount … (顺差 | 逆差) amount      出口7亿元，进口3亿元，贸易顺差4亿元
//! ```

use super::{contradicted, ends_with_any, printed_like};
use crate::{
    Metric, Quantity,
    check::{
        arithmetic::{Bounds, places},
        draft::Draft,
        pieces::Told,
        table::figures::DIFFERENCE,
    },
    lexicon::checks::figures::{DEFICIT, EXPORTS, IMPORTS, SURPLUS},
};

/// Exports and imports stand in the paragraph of their balance, no further before it than so many metrics.
const NEAR_METRICS: usize = 8;

pub(super) fn check(draft: &Draft<'_>, told: &[Told<'_>]) {
    for paragraph in told.chunk_by(|one, next| one.paragraph == next.paragraph) {
        let metrics = || paragraph.iter().flat_map(|told| told.metrics.iter().copied());
        for (place, metric) in metrics().enumerate() {
            let subject = metric.subject_text();
            if subject.ends_with(SURPLUS) || subject.ends_with(DEFICIT) {
                let before = metrics()
                    .skip(place.saturating_sub(NEAR_METRICS))
                    .take(NEAR_METRICS.min(place));
                balance(draft, before, metric);
            }
        }
    }
}

/// 出口71亿元，进口25亿元，贸易顺差46亿元
fn balance<'r>(
    draft: &Draft<'_>,
    before: impl Iterator<Item = &'r Metric<'r>> + Clone,
    metric: &Metric<'_>,
) {
    let last = |named: &[&str]| -> Option<&'r Quantity<'r>> {
        let of = |metric: &&Metric<'_>| ends_with_any(metric.subject_text(), named);
        before.clone().filter(of).last()?.quantity()
    };
    let (Some(sold), Some(bought), Some(printed)) =
        (last(EXPORTS), last(IMPORTS), metric.quantity())
    else {
        return;
    };
    let surplus = metric.subject_text().ends_with(SURPLUS);
    let [more, less] = if surplus { [sold, bought] } else { [bought, sold] };
    let left = Bounds::in_unit_of(more, printed)
        .zip(Bounds::in_unit_of(less, printed))
        .and_then(|(more, less)| more.minus(less));
    let (Some(left), Some(own)) = (left, Bounds::of(printed)) else { return };
    if !left.meets(own) {
        let expected = printed_like(draft, left, printed, places(printed));
        contradicted(draft, &DIFFERENCE, printed, [sold, bought], expected);
    }
}
