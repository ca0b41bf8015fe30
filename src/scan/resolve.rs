//! Relative periods against the year of the report.
//!
//! Takes a period and a base year, works out the years that its words leave open.

use crate::{
    Date, Period,
    combinator::period_words,
    lexicon::periods::{YEAR, skip_join},
    text::chars::rest,
};

/// Works out the years that the words of `period` leave open, counted from `base_year`: 今年,
/// 上年末, 1-6月. Periods that name their year, and those that only the text around could tell
/// (同期, 当年), stay as they are.
pub(crate) fn resolve(period: &mut Period, base_year: i32) {
    if !period.relative || period.resolved {
        return;
    }
    if let Some((first, last)) = short_years(&period.text.content) {
        let date =
            |short| Some(Date { year: Some(nearest(short, base_year)), month: None, day: None });
        (period.start, period.end, period.resolved) = (date(first), date(last), true);
        return;
    }
    let Some(words) = period_words(&period.text.content) else { return };
    let short = words.short;
    let dated = |date: Date, offset: Option<i32>| {
        let near = || short.map(|short| nearest(short, base_year));
        let year = date.year.or_else(near).or_else(|| base_year.checked_add(offset?))?;
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

/// The digits of one year or two that name no century: 21年, 19年至21年.
fn short_years(words: &str) -> Option<(u8, u8)> {
    let stem = words.strip_suffix(YEAR)?;
    if let Ok(year) = stem.parse() {
        return Some((year, year));
    }
    let (first, behind) = stem.split_once(YEAR)?;
    let last = rest(behind, skip_join(behind, 0)?);
    Some((first.parse().ok()?, last.parse().ok()?))
}

/// The year that ends in two digits and is nearest to the base year: 21 is 2021 for a report of
/// 2022, 1921 for one of 1930.
pub(super) fn nearest(short: u8, base_year: i32) -> i32 {
    let century = base_year - base_year.rem_euclid(100);
    let years = [century - 100, century, century + 100].map(|century| century + i32::from(short));
    years.into_iter().min_by_key(|year| (year - base_year).abs()).unwrap_or(base_year)
}
