//! The year that a document reports on (报告年度).
//!
//! Takes the periods of its title, of the lines under it, of its first heading and its opening
//! sentence, gives the first year that one of them tells, in this order.

use crate::{
    BaseYear, Grain, Period, YearSource,
    lexicon::{
        modality::{AGENDAS, REVIEWS},
        periods::SINCE,
    },
    text::chars::{head, is_closing, is_opening, rest, slice},
};

/// The year that a period names by itself: no relative one, no five-year plan, no several years.
fn named(period: &Period<'_>) -> Option<i32> {
    let (start, end) = (period.start?.year?, period.end?.year?);
    let named = start == end && !(period.relative || period.grain == Grain::FiveYears);
    named.then_some(start)
}

/// The year of a title: of its review (总结), not of the plan that it joins to it. Where only the
/// plan names a year, the review is of the year before.
pub(super) fn of_title(words: &str, periods: &[Period<'_>]) -> Option<BaseYear> {
    let year = |period: &Period<'_>, later: i32, inferred: bool| {
        let year = named(period)?.checked_add(later)?;
        Some(BaseYear { year, span: Some(period.text.span), source: YearSource::Title, inferred })
    };
    let mut at = 0;
    let mut planned = None;
    let mut before = "";
    for period in periods.iter().filter(|period| named(period).is_some()) {
        let Some(found) = rest(words, at).find(period.text.as_str()) else { continue };
        let end = at + found + period.text.len();
        if planned.is_none() {
            before = head(words, at + found);
        }
        at = end;
        let behind = segment(rest(words, end));
        if !AGENDAS.stands_in(behind) || REVIEWS.stands_in(behind) {
            return year(period, 0, false);
        }
        planned = planned.or(Some(period));
    }
    let planned = planned?;
    if REVIEWS.stands_in(before) { year(planned, -1, true) } else { year(planned, 0, false) }
}

/// What a title says behind a year, up to the next one.
fn segment(words: &str) -> &str {
    let digit = |c: char| c.is_ascii_digit();
    head(words, words.find(digit).unwrap_or(words.len()))
}

/// The first year that a line under the title names.
pub(super) fn of_line(periods: &[Period<'_>], source: YearSource) -> Option<BaseYear> {
    periods.iter().find_map(|period| {
        let year = named(period)?;
        Some(BaseYear { year, span: Some(period.text.span), source, inferred: false })
    })
}

/// Whether a line is a date and nothing else, but for the brackets around it: （2022年3月18日）.
pub(super) fn is_date_line(words: &str, periods: &[Period<'_>]) -> bool {
    let inner = words.trim_matches(|c: char| is_opening(c) || is_closing(c) || c == ' ');
    matches!(periods, [date] if date.text.as_str() == inner)
}

/// The year that a heading or sentence opens with: 2013年，是…的关键一年; not so 2018年以来.
pub(super) fn of_opening(
    words: &str,
    periods: &[Period<'_>],
    source: YearSource,
) -> Option<BaseYear> {
    let period = periods.first()?;
    let behind = words.trim_start().strip_prefix(period.text.as_str())?;
    if SINCE.prefix(behind).is_some() {
        return None;
    }
    let year = named(period)?;
    Some(BaseYear { year, span: Some(period.text.span), source, inferred: true })
}

/// The year that the heading of a section gives it: its own, where it names one next to the
/// document's.
pub(super) fn of_section(periods: &[Period<'_>], base_year: Option<i32>) -> Option<i32> {
    let mut years = periods.iter().filter_map(named);
    let year = years.next().filter(|year| years.all(|other| other == *year))?;
    base_year.is_none_or(|base| (year - base).abs() <= 1).then_some(year)
}

/// The first sentence of some words, without its stop.
pub(super) fn first_sentence(words: &str) -> &str {
    slice(words, 0, words.find(['。', '！', '？']).unwrap_or(words.len()))
}
