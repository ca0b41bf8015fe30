//! Relative periods against the year of the report.
//!
//! Takes a period and a base year, works out the years that its words leave open.

use crate::{Date, Period, combinator::period_words};

/// Works out the years that the words of `period` leave open, counted from `base_year`: 今年,
/// 上年末, 1-6月. Periods that name their year, and those that only the text around could tell
/// (同期, 当年), stay as they are.
pub(crate) fn resolve(period: &mut Period, base_year: i32) {
    if !period.relative || period.resolved {
        return;
    }
    let Some(words) = period_words(&period.text.content) else { return };
    let dated = |date: Date, offset: Option<i32>| {
        let year = date.year.or_else(|| base_year.checked_add(offset?))?;
        Some(Date { year: Some(year), ..date })
    };
    let (Some(start), Some(end)) =
        (dated(words.start, words.start_offset), dated(words.end, words.end_offset))
    else {
        return;
    };
    period.start = Some(start);
    period.end = Some(end);
    period.resolved = true;
}
