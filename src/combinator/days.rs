//! Days and times of day: dates in digits, weeks, days of the lunar calendar, clock times.
//!
//! ```text
//! iso    = digits{4} sign month sign day clock?         2021-04-15, 2023/12/01 14:54:24
//! clock  = part of day? number (时|点) (number 分)?      晚8时40分, 14:54
//! lunar  = 农历? (正|腊|冬|number) 月 (初 number | number)   腊月廿五, 正月初八
//! week   = 第 number 周 | 上周 | 本周                     第32周
//! ```

use super::{
    date::{Form, Part, PeriodWords, part, skip_char},
    han::han,
};
use crate::{
    Date, Grain,
    lexicon::{
        self,
        numerals::{ORDINAL, opens_han},
        periods::{
            DAY, HOUR_SIGNS, HOURS, LUNAR, LUNAR_DAY, LUNAR_MONTHS, MINUTE, MONTH, NOT_WEEKS,
            PARTS_OF_DAY, SECOND, WEEK, opens_part_of_day, skip_join,
        },
        skip_gap,
    },
    text::chars::{arabic_digit, head, is_space, rest},
};

/// 2021-04-15, 2021/4/15, 2021.4.15
pub(super) fn iso(input: &str) -> Option<PeriodWords> {
    let (year, _, mut end) = part(input).filter(|(_, digits, _)| *digits == 4)?;
    let Part::Known(year @ 1000..=2999) = year else { return None };
    let sign =
        rest(input, end).chars().next().filter(|c| matches!(c, '-' | '/' | '.' | '－' | '．'))?;
    let (month, _, length) = part(rest(input, end + sign.len_utf8()))?;
    let month = month.within(1, 12)?;
    end += sign.len_utf8() + length;
    if !rest(input, end).starts_with(sign) {
        return None;
    }
    let (day, _, length) = part(rest(input, end + sign.len_utf8()))?;
    let day = day.within(1, 31)?;
    end += sign.len_utf8() + length;
    if rest(input, end).chars().next().is_some_and(|c| arabic_digit(c).is_some() || c == sign) {
        return None;
    }
    let date = Date { year: i32::try_from(year).ok(), month, day };
    let end = clock(input, end).unwrap_or(end);
    Some(PeriodWords {
        start: date,
        end: date,
        grain: Grain::Day,
        length: end,
        ..PeriodWords::default()
    })
}

/// 年月日, of which a site's page lost the first two signs: 20211228日, 2021915日. Where the digits can be parted
/// in two ways, the year alone is known.
pub(super) fn run_together(input: &str) -> Option<PeriodWords> {
    let length = input.bytes().take_while(u8::is_ascii_digit).count();
    let tail = skip_char(input, length, DAY).filter(|_| (7..=8).contains(&length))?;
    let (year, digits) = head(input, length).split_at_checked(4)?;
    let year = year.parse().ok().filter(|year| YEARS_OF_SITES.contains(year))?;
    let parted = |at: usize| {
        let (month, day) = digits.split_at_checked(at)?;
        let (month, day): (u8, u8) = (month.parse().ok()?, day.parse().ok()?);
        ((1..=12).contains(&month) && (1..=31).contains(&day)).then_some((month, day))
    };
    let (month, day) = match (parted(2), parted(1).filter(|_| digits.len() == 3)) {
        (Some(_), Some(_)) => (None, None),
        (Some((month, day)), None) | (None, Some((month, day))) => (Some(month), Some(day)),
        (None, None) => return None,
    };
    let date = Date { year: Some(year), month, day };
    let (start, end) = (date, date);
    let grain = if day.is_some() { Grain::Day } else { Grain::Year };
    Some(PeriodWords { start, end, grain, length: tail, ..PeriodWords::default() })
}

/// The years that pages of sites are dated in.
const YEARS_OF_SITES: core::ops::RangeInclusive<i32> = 1949..=2099;

/// The place behind a clock time at `at`, and behind the one that it is joined to: 晚8时40分,
/// 0时至24时, 14:54:24.
pub(crate) fn clock(input: &str, at: usize) -> Option<usize> {
    let Some(end) = clock_time(input, at) else { return hours(input, at) };
    let sign = skip_gap(input, end);
    Some(skip_join(input, sign).and_then(|start| clock_time(input, start)).unwrap_or(end))
}

/// Two hours that share their sign: 19至20时
fn hours(input: &str, at: usize) -> Option<usize> {
    let from = skip_gap(input, at);
    let (first, _, length) = part(rest(input, from))?;
    let start = skip_join(input, skip_gap(input, from + length))?;
    let (last, _, length) = part(rest(input, start))?;
    let end = start + length;
    let in_order = first.within(0, 24)? < last.within(0, 24)?;
    HOURS.prefix(rest(input, end)).filter(|_| in_order).map(|sign| end + sign)
}

/// One clock time: 上午9点30分, 22时05分, 8:30
fn clock_time(input: &str, at: usize) -> Option<usize> {
    let from = skip_gap(input, at);
    let from = if rest(input, from).starts_with(|c| arabic_digit(c).is_some()) {
        from
    } else {
        skip_gap(input, from + PARTS_OF_DAY.prefix(rest(input, from)).unwrap_or(0))
    };
    let (hour, _, length) = part(rest(input, from))?;
    hour.within(0, 24)?;
    let end = from + length;
    let sign = rest(input, end).chars().next()?;
    if matches!(sign, ':' | '：') {
        return colons(input, end, sign);
    }
    let hours = HOURS.prefix(rest(input, end))?;
    let end = end + hours;
    let minutes = part(rest(input, end)).and_then(|(minute, _, length)| {
        minute.within(0, 59)?;
        skip_char(input, end + length, MINUTE)
    });
    let Some(end) = minutes else { return Some(end) };
    let seconds = part(rest(input, end)).and_then(|(second, _, length)| {
        second.within(0, 59)?;
        skip_char(input, end + length, SECOND)
    });
    Some(seconds.unwrap_or(end))
}

/// Minutes and seconds behind colons, of two digits each: 14:54:24
fn colons(input: &str, at: usize, sign: char) -> Option<usize> {
    let two = |at: usize| {
        let start = rest(input, at).strip_prefix(sign)?;
        let (value, digits, length) = part(start)?;
        value.within(0, 59)?;
        (digits == 2).then_some(at + sign.len_utf8() + length)
    };
    let minutes = two(at)?;
    let end = two(minutes).unwrap_or(minutes);
    let behind = rest(input, end);
    // 14:44.5:41.5 is a ratio.
    let parted = behind
        .strip_prefix('.')
        .is_some_and(|digits| digits.starts_with(|c: char| c.is_ascii_digit()));
    (!behind.starts_with(sign) && !parted).then_some(end)
}

/// The most characters before the sign behind an hour, that sign included: 上午 二十三点.
const LONGEST_HOUR_CHARACTERS: usize = 7;

/// Whether a clock time may open `input`. Nearly no words have the sign of one near, and this look
/// is cheaper than reading a number.
fn may_open_clock(input: &str) -> bool {
    let mut characters = input.chars();
    match characters.next() {
        Some(first) if arabic_digit(first).is_some() => characters
            .take(2)
            .find(|&c| arabic_digit(c).is_none())
            .is_some_and(|c| HOUR_SIGNS.contains(&c)),
        Some(first) if opens_han(first) || opens_part_of_day(first) => {
            characters.take(LONGEST_HOUR_CHARACTERS).any(|c| HOUR_SIGNS.contains(&c))
        }
        _ => false,
    }
}

/// Whether a clock time alone stands at `at`, which dates and measures nothing: 上午9点30分, 7时45分,
/// 8:30—17:30. An hour alone is one behind a part of the day only.
pub(crate) fn bare_clock(text: &str, at: usize) -> Option<usize> {
    let input = rest(text, at);
    if !may_open_clock(input) {
        return None;
    }
    let end = clock(input, 0)?;
    let words = input.get(..end)?;
    let colons = words.matches([':', '：']).count();
    // 15:40:45 alone is a ratio.
    let joined = words.chars().any(|c| skip_join(c.encode_utf8(&mut [0; 4]), 0).is_some());
    // 19时至凌晨2时
    let ranged = joined && words.matches(HOUR_SIGNS).count() == 2 && colons == 0;
    let exact = words.contains(MINUTE)
        || colons == 1
        || colons == 2 && (joined || words.starts_with('0'))
        || ranged;
    let before = text.get(..at)?.trim_end_matches(is_space);
    (exact || PARTS_OF_DAY.suffix(before).is_some()).then_some(at + end)
}

/// 农历七月初三, 腊月廿三至正月十五: days or months of the lunar calendar, whose dates are not worked
/// out.
pub(super) fn lunar(input: &str) -> Option<PeriodWords> {
    let first = lunar_date(input)?;
    let joined = skip_join(input, skip_gap(input, first.length)).and_then(|start| {
        // 正月初一至初七: the second day is of the same month.
        let end = match lunar_date(rest(input, start)) {
            Some(second) => start + second.length,
            None => lunar_day(input, start)?,
        };
        Some(PeriodWords { length: end, ..first })
    });
    Some(joined.unwrap_or(first))
}

/// One day or month of the lunar calendar: 腊月廿五
fn lunar_date(input: &str) -> Option<PeriodWords> {
    let named = LUNAR.prefix(input);
    let from = named.unwrap_or(0);
    let tail = rest(input, from);
    let own = LUNAR_MONTHS.prefix(tail);
    let month = match own {
        Some(length) => from + length,
        None => {
            let (month, _, length) = part(tail)?;
            month.within(1, 12)?;
            skip_char(input, from + length, MONTH)?
        }
    };
    let certain = named.is_some() || own.is_some();
    let end = match lunar_day(input, month) {
        // 三月十五日 is a day of the common calendar.
        Some(end) if certain || rest(input, month).starts_with(LUNAR_DAY) => end,
        _ if certain => month,
        _ => return None,
    };
    Some(PeriodWords { grain: Grain::Day, length: end, ..PeriodWords::default() })
}

/// 初八, 十五, 廿三 without 日: the place behind.
fn lunar_day(input: &str, at: usize) -> Option<usize> {
    let tail = rest(input, at);
    let first = tail.chars().next()?;
    let (opened, from) = if first == LUNAR_DAY { (true, first.len_utf8()) } else { (false, 0) };
    if arabic_digit(rest(tail, from).chars().next()?).is_some() {
        return None;
    }
    let day = han(rest(tail, from)).filter(|day| !day.digits && day.upper.is_none())?;
    let limit = if opened { 1..=10 } else { 11..=30 };
    limit.contains(&day.value).then_some(at + from + day.length)
}

/// 第32周: a week of the year.
pub(super) fn week(input: &str) -> Option<PeriodWords> {
    let number = input.strip_prefix(ORDINAL)?;
    let (week, _, length) = part(number)?;
    match week {
        Part::Known(1..=53) | Part::Hidden => {}
        Part::Known(_) => return None,
    }
    let at = ORDINAL.len_utf8() + length;
    let tail = rest(input, at);
    let word = lexicon::opens(tail, WEEK)?;
    if NOT_WEEKS.prefix(tail).is_some() {
        return None;
    }
    Some(PeriodWords {
        grain: Grain::Week,
        relative: true,
        form: Form::Word,
        length: at + word,
        ..PeriodWords::default()
    })
}
