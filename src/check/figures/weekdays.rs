//! Days of the week against their dates.
//!
//! Takes what stands in brackets behind a date: 3月9日（星期一）.

use alloc::string::String;

use crate::{
    Document, Span,
    check::{draft::Draft, table::figures::WEEKDAY},
    lexicon::{
        checks::figures::{WEEKDAYS, WEEKS},
        periods::{DAY, MONTH, YEAR},
    },
    text::chars::{head, is_closing, is_round_opening, rest},
};

/// A date in a text, with its year where that is told.
#[derive(Clone, Copy)]
struct Day {
    year: Option<i32>,
    month: i32,
    day: i32,
    /// Where it starts, in bytes of the text.
    start: usize,
}

pub(super) fn check(draft: &Draft<'_>, document: &Document<'_>) {
    // The year of the last date that is right. The text may tell of the years beside its own, which proves nothing of later dates.
    let mut known: Option<i32> = None;
    for at in draft.places(WEEKS, document.span) {
        let at = at as usize;
        let before = head(draft.source, at);
        let date = before.trim_end_matches(is_round_opening);
        let named = rest(draft.source, at + WEEKS.len());
        let told = WEEKDAYS.iter().position(|days| named.starts_with(*days));
        let bracketed = date.len() < before.len();
        let (Some(told), Some(day)) = (told, date_at_end(date).filter(|_| bracketed)) else {
            continue;
        };
        let falls = |year: i32| weekday(year, day.month, day.day);
        if let (None, None, Some(base)) = (day.year, known, document.base_year()) {
            if [base - 1, base, base + 1].iter().any(|&year| falls(year) == told) {
                known = (falls(base) == told).then_some(base);
                continue;
            }
        }
        let Some(year) = day.year.or(known).or(document.base_year()) else { continue };
        // 12月29日（星期一）至1月5日（星期一）: a date without a year may be of the next one.
        if falls(year) == told || day.year.is_none() && falls(year + 1) == told {
            known = day.year.or(known);
            continue;
        }
        // Up to the day, and the bracket behind it.
        let tail = named.chars().next().map_or("", |day| rest(named, day.len_utf8()));
        let tail = tail.strip_prefix(is_closing).unwrap_or(tail);
        let span = Span::of(day.start..draft.source.len() - tail.len());
        if draft.leaf_at(span.start) {
            let right = WEEKDAYS.get(falls(year)).and_then(|days| days.first().copied());
            let shown: String = WEEKS.chars().chain(right).collect();
            draft.found(&WEEKDAY, span).expected(shown).report();
        }
    }
}

/// 年月日 at the end of some words, in digits: 2026年3月9日, 3月9日.
fn date_at_end(words: &str) -> Option<Day> {
    let (words, day) = number_before(words.strip_suffix(DAY)?)?;
    let (words, month) = number_before(words.strip_suffix(MONTH)?)?;
    let year = words.strip_suffix(YEAR).and_then(number_before);
    let start = year.map_or(words, |(words, _)| words).len();
    let year = year.map(|(_, year)| year);
    ((1..=12).contains(&month) && (1..=31).contains(&day)).then_some(Day {
        year,
        month,
        day,
        start,
    })
}

/// The number at the end of some words, and what stands before it.
fn number_before(words: &str) -> Option<(&str, i32)> {
    /// A year has four digits.
    const DIGITS: usize = 4;

    let stem = words.trim_end_matches(|c: char| c.is_ascii_digit());
    let digits = rest(words, stem.len());
    let number = digits.parse().ok().filter(|_| digits.len() <= DIGITS)?;
    Some((stem, number))
}

/// The day of the week of a date, from 0 for Monday, by Sakamoto's method for the Gregorian calendar.
fn weekday(year: i32, month: i32, day: i32) -> usize {
    /// How far the first of each month is shifted within the week, in days.
    const SHIFTS: [i32; 12] = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];

    let shift = usize::try_from(month - 1).ok().and_then(|month| SHIFTS.get(month)).copied();
    let year = if month < 3 { year - 1 } else { year };
    let days = year + year / 4 - year / 100 + year / 400 + shift.unwrap_or(0) + day;
    // The formula counts from Sunday.
    (days + 6).rem_euclid(7) as usize
}

#[cfg(test)]
mod tests {
    use super::weekday;

    #[test]
    fn days_of_the_week() {
        assert_eq!(weekday(2026, 11, 30), 0);
        assert_eq!(weekday(2000, 2, 29), 1);
        assert_eq!(weekday(2024, 12, 29), 6);
    }
}
