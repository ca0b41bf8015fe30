//! Lengths of time against their beginning and end, and dates that the calendar does not have.

use alloc::{format, vec::Vec};

use rust_decimal::Decimal;

use super::{contains_any, last_clause};
use crate::{
    Date, Grain, Number, Period, Quantity, UnitKind,
    check::{
        draft::Draft,
        pieces::Told,
        table::figures::{DATE_IMPOSSIBLE, DURATION},
    },
    lexicon::{
        checks::figures::{
            BEGINS_WORK, DAYS_OF, ENDS_WORK, HOUR, IN_A_ROW, LASTS, MINUTES_OF, MONTHS_OF,
            UNTIL_NOW, YEAR_UNIT,
        },
        periods::{DAY, MONTH, YEAR},
    },
    text::chars::{head, is_colon, leading_digits, rest},
};

/// A length since a year alone may be so many months off.
const MONTHS_OFF: i32 = 11;

/// Days of each month, in a leap year.
const DAYS: [u32; 12] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

pub(super) fn check(draft: &Draft<'_>, told: &[Told<'_>]) {
    for (place, sentence) in told.iter().enumerate() {
        for quantity in sentence.quantities {
            if quantity.unit.kind == UnitKind::Time {
                let next = told.get(place + 1).filter(|next| next.paragraph == sentence.paragraph);
                lasts(draft, sentence, next, quantity);
                years_in_a_row(draft, sentence, quantity);
            }
        }
    }
}

/// How many months lie between two periods, or between the first and the year of the text.
fn months_between(
    told: &Told<'_>,
    clause: &str,
    first: &Period<'_>,
    last: Option<&Period<'_>>,
) -> Option<i32> {
    // 5月1日至10月31日 are of one year where no year is named.
    let undated = |period: &Period<'_>| period.start.is_some_and(|start| start.year.is_none());
    let dateless = undated(first) && last.is_none_or(undated);
    let year = |date: Date| if dateless { Some(0) } else { date.year };
    let month = |date: Option<Date>| Some(year(date?)? * 12 + i32::from(date?.month?));
    match last {
        Some(last) => Some(month(last.end.or(last.start))? - month(first.start)?),
        // 创建于1986年，至今已有39年
        None if clause.contains(UNTIL_NOW) => {
            let from = first.start.and_then(|start| start.year)?;
            Some((told.document.base_year()? - from) * 12)
        }
        None => None,
    }
}

/// 2025年3月开工，2025年12月完工，工期10个月; 有效期2年，至2027年7月31日; 9:00—10:30，共90分钟
fn lasts(draft: &Draft<'_>, told: &Told<'_>, next: Option<&Told<'_>>, length: &Quantity<'_>) {
    let start = told.sentence.span.start;
    let clause = last_clause(draft.between(start, length.span.start));
    let Number::Exact(count) = length.number else { return };
    if length.approximation.is_some() || !contains_any(clause, LASTS) {
        return;
    }
    let unit = length.unit.text();
    if DAYS_OF.contains(&unit) {
        return days(draft, told, next, length, count);
    }
    if let Some(minutes) = MINUTES_OF.iter().find(|(name, _)| *name == unit).map(|(_, one)| *one) {
        return clock(draft, told, length, count * Decimal::from(minutes), minutes);
    }
    let Some(months) = MONTHS_OF.iter().find(|(name, _)| *name == unit).map(|(_, one)| *one) else {
        return;
    };
    let points = told.sentence.facts().periods().iter();
    // 5月1日至10月31日 is of the year of the text, and is known to the day.
    let named = |period: &&Period<'_>| {
        let dated = period.text.starts_with(|c: char| c.is_ascii_digit()) && is_day(period);
        !period.relative || dated
    };
    let points = points.filter(named);
    let points = points.filter(|period| period.text.span.start >= start);
    // 2023年3月批准建设，工期24个月，自2023年9月至2025年8月: one stretch, beside which other points are of something else.
    let is_stretch = |period: &&Period<'_>| period.start != period.end && period.end.is_some();
    let mut stretches = points.clone().filter(is_stretch);
    let (stretch, another) = (stretches.next(), stretches.next());
    let (first, last) = match (stretch, another) {
        (Some(stretch), None) => (stretch, Some(stretch)),
        _ => {
            let mut points = points;
            let (Some(first), last, None) = (points.next(), points.next(), points.next()) else {
                return;
            };
            (first, last)
        }
    };
    let Some(between) = months_between(told, clause, first, last) else { return };
    // From the beginning of March to the end of December are ten months, and nine lie between.
    let days = is_day(first) && last.is_some_and(is_day);
    let whole = if days || last.is_none() { between } else { between + 1 };
    // 5月1日至10月31日 are six months to the day.
    let to_the_day = days && is_whole_months(first, last);
    let between = if to_the_day { between + 1 } else { between };
    let whole = if to_the_day { between } else { whole };
    let off = count * Decimal::from(months) - Decimal::from(between);
    let (less, more) = match last {
        Some(_) if to_the_day => (0, 0),
        Some(_) if months == 1 => (0, 1),
        Some(_) => (1, 1),
        None => (MONTHS_OFF, MONTHS_OFF),
    };
    if between > 0 && (off < Decimal::from(-less) || off > Decimal::from(more)) {
        let expected = (whole + months / 2) / months;
        let found = draft.found(&DURATION, length.span).related(first.text.span);
        let found = match last {
            Some(last) => found.related(last.text.span),
            None => found,
        };
        found.expected(format!("{expected}{unit}")).report();
    }
}

/// 2020年至2023年，连续5年: years that are one of their number more than there are, or fewer.
fn years_in_a_row(draft: &Draft<'_>, told: &Told<'_>, length: &Quantity<'_>) {
    let before = head(draft.source, length.span.start as usize);
    let Number::Exact(count) = length.number else { return };
    if length.unit.text() != YEAR_UNIT
        || !before.ends_with(IN_A_ROW)
        || length.approximation.is_some()
    {
        return;
    }
    let years = |period: &Period<'_>| Some((period.start?.year?, period.end?.year?));
    let mut ranges = told.sentence.facts().periods().iter().filter(|period| {
        period.grain == Grain::Year
            && period.start != period.end
            && period.text.span.end <= length.span.start
    });
    let (Some(range), None) = (ranges.next(), ranges.next()) else { return };
    let Some((from, to)) = years(range) else { return };
    let all = Decimal::from(to - from + 1);
    if to > from && count != all && count != all - Decimal::ONE {
        let expected = format!("{}{}", all, length.unit.text());
        let found = draft.found(&DURATION, length.span).related(range.text.span);
        found.expected(expected).report();
    }
}

/// Whether two periods are the first day of a month and the last of another.
fn is_whole_months(first: &Period<'_>, last: Option<&Period<'_>>) -> bool {
    let opens = first.start.and_then(|start| start.day) == Some(1);
    opens && last.and_then(|last| last.end).is_some_and(ends_month)
}

/// Whether a date is the last day of its month: of a February both the 28th and the 29th are.
fn ends_month(date: Date) -> bool {
    let (Some(month), Some(day)) = (date.month, date.day) else { return false };
    let last = usize::from(month).checked_sub(1).and_then(|month| DAYS.get(month));
    last.is_some_and(|&last| u32::from(day) == last || (month, day) == (2, 28))
}

/// 5月12日开班，5月23日结业，为期12天; 工期240日历天。计划开工日期为2026年5月1日，计划竣工日期为2026年12月26日: the days are told before
/// the length, or in the sentence behind.
fn days(
    draft: &Draft<'_>,
    told: &Told<'_>,
    next: Option<&Told<'_>>,
    length: &Quantity<'_>,
    count: Decimal,
) {
    let before = told.sentence.facts().periods();
    let ahead = before.partition_point(|period| period.text.span.end <= length.span.start);
    let planned = next.filter(|next| {
        let words = draft.words(next.sentence.span);
        before.is_empty() && words.contains(BEGINS_WORK) && contains_any(words, ENDS_WORK)
    });
    let points = match planned {
        Some(next) => next.sentence.facts().periods(),
        None => before.get(..ahead).unwrap_or_default(),
    };
    // Two days, or a range of them.
    let (first, last) = match points {
        [first, last] if first.start == first.end && last.start == last.end => {
            (first.start, last.start)
        }
        [range] => (range.start, range.end),
        _ => return,
    };
    let between = first.zip(last).and_then(|(first, last)| days_between(first, last));
    let Some(between) = between.filter(|&between| between > 0) else { return };
    // Both ends may be counted.
    let fits = |days: i32| count == Decimal::from(days);
    if !fits(between) && !fits(between + 1) {
        let expected = format!("{}{}", between + 1, length.unit.text());
        let found = draft.found(&DURATION, length.span).expected(expected);
        points.iter().fold(found, |found, point| found.related(point.text.span)).report();
    }
}

/// How many days lie between two dates. Without a year both are of one, a leap year: from February to March nobody counts a training.
fn days_between(first: Date, last: Date) -> Option<i32> {
    const LEAP_YEAR: i32 = 2000;

    let year = |date: Date, other: Date| date.year.or(other.year).unwrap_or(LEAP_YEAR);
    let [first, last] = [(first, last), (last, first)]
        .map(|(date, other)| Some((year(date, other), date.month?, date.day?)));
    Some(day_number(last?)? - day_number(first?)?)
}

const fn is_leap(year: i32) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

/// The number of a day in the Gregorian calendar, counted from the first of January of the year 1.
fn day_number((year, month, day): (i32, u8, u8)) -> Option<i32> {
    const FEBRUARY: u8 = 2;

    let months = DAYS.get(..usize::from(month).checked_sub(1)?)?.iter().sum::<u32>();
    let short = i32::from(month > FEBRUARY && !is_leap(year));
    let years = year - 1;
    let days = years * 365 + years / 4 - years / 100 + years / 400;
    Some(days + i32::try_from(months).ok()? - short + i32::from(day))
}

/// 9:00—10:30, 9时至10时30分: two times of one day, in the words before the length.
fn clock(draft: &Draft<'_>, told: &Told<'_>, length: &Quantity<'_>, count: Decimal, one: i32) {
    let words = draft.between(told.sentence.span.start, length.span.start);
    let mut times = Vec::new();
    let mut at = 0;
    while let Some((minutes, end)) = time(words, at) {
        times.extend(minutes);
        at = end;
    }
    let &[from, to] = times.as_slice() else { return };
    if to > from && count != Decimal::from(to - from) {
        let value = Decimal::from(to - from) / Decimal::from(one);
        let expected = format!("{}{}", value.round_dp(1).normalize(), length.unit.text());
        draft.found(&DURATION, length.span).expected(expected).report();
    }
}

/// The next number from a place on: the minutes of a day where it is a time, and where it ends.
fn time(words: &str, from: usize) -> Option<(Option<i32>, usize)> {
    let start = from + rest(words, from).find(|c: char| c.is_ascii_digit())?;
    let digits = leading_digits(rest(words, start));
    let end = start + digits;
    let mark = rest(words, end).chars().next().filter(|&c| is_colon(c) || c == HOUR);
    let hour = head(rest(words, start), digits).parse::<i32>().ok().filter(|&hour| hour < 24);
    let (Some(mark), Some(hour)) = (mark, hour) else { return Some((None, end)) };
    let behind = end + mark.len_utf8();
    let length = leading_digits(rest(words, behind));
    let minutes = head(rest(words, behind), length).parse::<i32>().unwrap_or(0);
    Some((Some(hour * 60 + minutes), behind + length))
}

fn is_day(period: &Period<'_>) -> bool {
    period.start.is_some_and(|start| start.day.is_some())
}

/// 6月31日
pub(super) fn impossible(draft: &Draft<'_>) {
    let mut word = [0; 4];
    for at in draft.places(MONTH.encode_utf8(&mut word), draft.all()) {
        let before = head(draft.source, at as usize);
        let month = before.len() - before.trim_end_matches(|c: char| c.is_ascii_digit()).len();
        let behind = rest(draft.source, at as usize + MONTH.len_utf8());
        let day = leading_digits(behind);
        if !(1..=2).contains(&month)
            || !(1..=2).contains(&day)
            || !rest(behind, day).starts_with(DAY)
        {
            continue;
        }
        let number = |digits: &str| digits.parse::<u32>().ok();
        let start = before.len() - month;
        let (Some(month), Some(number)) = (number(rest(before, start)), number(head(behind, day)))
        else {
            continue;
        };
        let days = month.checked_sub(1).and_then(|month| DAYS.get(month as usize));
        let leap = year(head(before, start)).is_none_or(is_leap);
        let most = days.map(|&days| if month == 2 && !leap { 28 } else { days });
        if most.is_some_and(|most| number == 0 || number > most) && draft.leaf_at(start as u32) {
            let end = at as usize + MONTH.len_utf8() + day + DAY.len_utf8();
            draft.found(&DATE_IMPOSSIBLE, crate::Span::of(start..end)).report();
        }
    }
}

/// The year right before a month: 2025年.
fn year(before: &str) -> Option<i32> {
    let digits = before.strip_suffix(YEAR)?;
    let start = digits.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    rest(digits, start).parse().ok()
}
