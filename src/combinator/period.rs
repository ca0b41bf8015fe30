//! Periods: dates, spans of dates, and named stretches of time.
//!
//! Takes the text from the first character of a period, gives the dates it says and how far its
//! year stands from the report's own.
//!
//! ```text
//! period  = plan | century | iso | years | point (dash point)?
//! point   = year tail? month? | stretch | quarter | months | word
//! year    = digits{4} 年 | word                               2020年, 二〇二一年, 20xx年, 今年
//! tail    = 度 | 年? (初 | 末 | 底) | stretch | quarter | 同期
//! month   = number 月 (number 日)? | number dash number 月     6月7日, 1-6月, 元至6月份, X月X日
//! plan    = “? number 五 ”? (期间 | 末 | …)?                   “十四五”期间
//! ```

use nom::{
    IResult,
    error::{ErrorKind, ParseError},
};

use super::{
    date::{Form, Part, PeriodWords, part, skip_char},
    days::{clock, iso, lunar, run_together, week},
    digits::spelled_whole,
    eras::{century, part_of_era, plan, unclear, year_of_era},
    month_days::{bare_day, behind_weekday, day, days, months_up_to, part_of_day, ten_days},
    part_of_year::{first_months, months, quarter, within_year},
    taken,
};
use crate::{
    Date, Grain, Period,
    lexicon::{
        self,
        numerals::{FIRST_MONTH, ORDINAL, opens_han},
        particles::JOINTS,
        periods::{
            BETWEEN, FISCAL, LISTING, MONTH, MONTH_TAILS, MONTHS, NOT_BEHIND_ANAPHORIC,
            NOT_BEHIND_YEAR, NOT_YEAR_TAILS, SAME_PERIOD, SAME_STRETCHES, SCHOOL_TERMS,
            SPLIT_YEARS, STRETCHES, YEAR, YEAR_DIGITS, YEAR_TAILS, YEARS, opens_lunar, skip_join,
        },
        skip_gap,
    },
    text::chars::{arabic_digit, head, is_placeholder, is_space, rest},
};

/// Reads a date, a span of dates or a named stretch of time: 2020年, 6月7日至9日, 今年上半年,
/// “十四五”期间.
///
/// The span counts from the first byte of `input`. Nothing is resolved: years that the words do not
/// tell stay open.
///
/// # Errors
/// `ErrorKind::Tag` where `input` opens with no period: `13月`, `年度`, an empty input.
///
/// # Examples
/// ```
/// let (rest, read) = gongwen::combinator::period::<()>("2020年1-6月，全县").unwrap();
/// assert_eq!((rest, &*read.text), ("，全县", "2020年1-6月"));
/// assert_eq!(read.end.and_then(|end| end.month), Some(6));
/// assert!(gongwen::combinator::period::<()>("13月").is_err());
/// ```
pub fn period<'s, E: ParseError<&'s str>>(input: &'s str) -> IResult<&'s str, Period<'s>, E> {
    let read = period_words(input).map(|words| (words.period(input, 0), words.length));
    taken(input, read, ErrorKind::Tag)
}

/// 时期: 2020年, 1-6月, 今年上半年, “十四五”期间
pub(crate) fn period_words(input: &str) -> Option<PeriodWords> {
    // Spaces are passed over inside of a period, never before it.
    let first = input.chars().next().filter(|&c| !is_space(c))?;
    if matches!(first, '“' | '"' | '「' | '‘') {
        return plan(input);
    }
    if arabic_digit(first).is_some() || is_placeholder(first) {
        return numbered(input);
    }
    if opens_han(first) {
        return plan(input).or_else(|| numbered(input));
    }
    let named = match first {
        ORDINAL => week(input),
        _ if opens_lunar(first) => lunar(input),
        _ => None,
    };
    named.or_else(|| span(input)).or_else(|| era(input))
}

/// 年号 + 年 + 月日, 年号 + 年间: 民国三十一年六月, 清道光年间
fn era(input: &str) -> Option<PeriodWords> {
    let Some((year, length)) = year_of_era(input) else { return part_of_era(input) };
    let date = Date { year: Some(year), month: None, day: None };
    let words = PeriodWords {
        start: date,
        end: date,
        grain: Grain::Year,
        length,
        ..PeriodWords::default()
    };
    let on_a_day = lunar(rest(input, length)).map(|day| PeriodWords {
        grain: Grain::Day,
        length: length + day.length,
        ..words
    });
    let in_year = || month(input, length, words).or_else(|| within_year(input, length, words));
    Some(on_a_day.or_else(in_year).unwrap_or(words))
}

/// A period that opens with a number. The character behind the number tells which forms it can have,
/// so that few of them are tried.
fn numbered(input: &str) -> Option<PeriodWords> {
    let Some((_, digits, length)) = part(input) else {
        return run_together(input).or_else(|| without_year_sign(input));
    };
    let named = match rest(input, skip_gap(input, length)).chars().next()? {
        MONTH => lunar(input),
        '-' | '/' | '.' | '－' | '．' if digits == 4 => iso(input),
        _ if digits < 4 => century(input),
        _ => None,
    };
    named.or_else(|| span(input))
}

/// 四位数字 + 月 whose 年 was lost on the way: 20224月, 202212月底. Texts from portals.
fn without_year_sign(input: &str) -> Option<PeriodWords> {
    let month = input.get(YEAR_DIGITS..)?;
    let digits = month.len() - month.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    skip_char(month, digits, MONTH).filter(|_| (1..=2).contains(&digits))?;
    let year = head(input, YEAR_DIGITS).parse().ok().filter(|year| (1900..2100).contains(year))?;
    let year = Year {
        year: Some(year),
        offset: None,
        later: 0,
        relative: false,
        short: None,
        end: YEAR_DIGITS,
    };
    Some(year_point(input, year)).filter(|point| point.grain != Grain::Year)
}

/// A year as read.
#[derive(Clone, Copy, Debug)]
struct Year {
    year: Option<i32>,
    offset: Option<i32>,
    /// Years from a year named before it, where it tells no more: 次年.
    later: i32,
    relative: bool,
    /// See [`PeriodWords::short`].
    short: Option<u8>,
    end: usize,
}

/// The year that digits tell, where they tell one, and their length in bytes.
type YearDigits = (Option<i32>, usize);

/// 四位数字, without 年: 2020, 二〇二一, 20xx
fn year_digits(input: &str) -> Option<YearDigits> {
    let (part, digits, length) = part(input)?;
    if digits == 1 {
        if let Some(spaced) = spaced_year(input) {
            return Some(spaced);
        }
    }
    match part {
        Part::Known(value) if digits == 4 && (1000..3000).contains(&value) => {
            Some((i32::try_from(value).ok(), length))
        }
        // 三六七年 and 07年 are years, whatever the century; 15年 is one before a month only.
        Part::Known(_) if spells_year(input, digits, length) => Some((None, length)),
        Part::Hidden => Some((None, length)),
        Part::Known(_) => None,
    }
}

/// 四位数字 with a space between each two, before 年: 2 0 0 6 年. Texts from typesetting.
fn spaced_year(input: &str) -> Option<YearDigits> {
    let (value, length) = spelled_whole(input).filter(|(value, _)| (1000..3000).contains(value))?;
    skip_char(input, length, YEAR)?;
    Some((i32::try_from(value).ok(), length))
}

/// Whether two or three digits before 年 tell a year rather than count years.
fn spells_year(input: &str, digits: usize, length: usize) -> bool {
    let han = !input.starts_with(|c| arabic_digit(c).is_some());
    let Some(end) = skip_char(input, length, YEAR) else { return false };
    match digits {
        2 | 3 if han => true,
        2 => input.starts_with(['0', '０']) || is_dated(rest(input, end)),
        _ => false,
    }
}

/// Whether a part of a year stands behind 年, so that it is one: 21年[1-8月], 22年[底], 20年[同期].
fn is_dated(tail: &str) -> bool {
    let open = PeriodWords::default();
    let tailed = || YEAR_TAILS.opening(tail).is_some() && NOT_YEAR_TAILS.prefix(tail).is_none();
    month(tail, 0, open).is_some()
        || quarter(tail, 0, open).is_some()
        || first_months(tail, 0, open).is_some()
        || lexicon::opens(tail, SAME_PERIOD).is_some()
        || STRETCHES.opening(tail).is_some_and(|(stretch, _)| stretch.grain == Grain::HalfYear)
        || tailed()
}

/// The last two digits of a year that names no century: 21年.
fn short(input: &str) -> Option<u8> {
    let (part, digits, _) = part(input)?;
    match part {
        Part::Known(value) if digits == 2 && input.starts_with(|c| arabic_digit(c).is_some()) => {
            u8::try_from(value).ok()
        }
        _ => None,
    }
}

/// 年: 2020年, 今年
fn year(input: &str) -> Option<Year> {
    year_of(input, year_digits(input))
}

/// The same, its digits read already.
fn year_of(input: &str, digits: Option<YearDigits>) -> Option<Year> {
    if let Some((year, length)) = digits {
        let end = skip_char(input, length, YEAR).or_else(|| split_year(input, length))?;
        let short = if year.is_none() { short(input) } else { None };
        let relative = short.is_some();
        return Some(Year { year, offset: None, later: 0, relative, short, end });
    }
    let (word, end) = YEARS.opening(input)?;
    let other = |c| {
        NOT_BEHIND_YEAR.contains(c) || word.offset.is_none() && NOT_BEHIND_ANAPHORIC.contains(c)
    };
    if rest(input, end).chars().next().is_some_and(other) {
        return None;
    }
    Some(Year {
        year: None,
        offset: word.offset,
        later: word.later,
        relative: true,
        short: None,
        end,
    })
}

/// 学年 + 学期 behind the digits of a year, or another year that begins in autumn: 学年度第一学期, 供热季
fn split_year(input: &str, at: usize) -> Option<usize> {
    let at = skip_gap(input, at);
    let end = at + SPLIT_YEARS.prefix(rest(input, at))?;
    let term = SCHOOL_TERMS.opening(rest(input, end));
    Some(end + term.map_or(0, |(_, length)| length))
}

/// Several years: 2018—2022年, 1998、1999年
fn years(input: &str, (first, length): YearDigits) -> Option<PeriodWords> {
    let at = skip_char(input, length, YEAR).unwrap_or(length);
    let sign_at = skip_gap(input, at);
    let start = match skip_join(input, sign_at) {
        Some(start) => start,
        None if at == length => {
            let sign = rest(input, sign_at).chars().next();
            sign_at + sign.filter(|c| LISTING.contains(c) || *c == '/')?.len_utf8()
        }
        None => return None,
    };
    let start = skip_gap(input, start);
    let (last, length) = match year_digits(rest(input, start)) {
        Some((last, length)) => (last, length),
        None => short_year(rest(input, start), first)?,
    };
    // 2020/2021年度 is one crop year; 2020/21 with anything between is none.
    let crop = rest(input, sign_at).starts_with('/');
    if crop && first.map(|first| first + 1) != last {
        return None;
    }
    let end = skip_char(input, start + length, YEAR)
        .map(|end| fiscal(input, end).unwrap_or(end))
        .or_else(|| split_year(input, start + length))?;
    let date = |year| Date { year, month: None, day: None };
    let words = PeriodWords {
        start: date(first),
        end: date(last),
        grain: Grain::Year,
        length: end,
        ..PeriodWords::default()
    };
    // 2021-2023年[上半年]: the half year is of the last one.
    let half =
        STRETCHES.opening(rest(input, end)).filter(|(tail, _)| tail.grain == Grain::HalfYear);
    let ended =
        half.and_then(|_| within_year(input, end, PeriodWords { start: words.end, ..words }));
    Some(ended.map_or(words, |last| PeriodWords { end: last.end, length: last.length, ..words }))
}

/// The last two digits of a year behind a full one: 2018—22年
fn short_year(input: &str, first: Option<i32>) -> Option<YearDigits> {
    let (part, digits, length) = part(input)?;
    let (Part::Known(value), 2, Some(first)) = (part, digits, first) else { return None };
    let last = first - first % 100 + i32::try_from(value).ok()?;
    (last > first).then_some((Some(last), length))
}

/// 度 behind 年
fn fiscal(input: &str, at: usize) -> Option<usize> {
    let end = skip_char(input, at, FISCAL)?;
    (NOT_YEAR_TAILS.prefix(rest(input, end - FISCAL.len_utf8())).is_none()).then_some(end)
}

/// A point or a stretch of time, or two points joined.
fn span(input: &str) -> Option<PeriodWords> {
    let digits = year_digits(input);
    if let Some(years) = digits.and_then(|digits| years(input, digits)) {
        return Some(years);
    }
    let first = point_of(input, digits)?;
    let sign_at = skip_gap(input, first.length);
    let Some(start) = skip_join(input, sign_at) else {
        return Some(between(input, first, sign_at).unwrap_or(first));
    };
    let start = skip_gap(input, start);
    // 2018年至今 ends nowhere, 去年12月至今年1月 does.
    let Some(second) = point(rest(input, start))
        .filter(|second| second.grain == first.grain || first.grain == Grain::Month)
    else {
        return Some(first);
    };
    if second.form == Form::BareDay && first.start.day.is_none() && first.grain != Grain::Day {
        return Some(first);
    }
    let mut end = second.end;
    if second.form == Form::BareDay {
        end.month = first.end.month;
    }
    // The year that the end names itself, or how much later than the first it is; a month before
    // the first's is one of the next year.
    let named = year(rest(input, start));
    let own_offset = named.as_ref().and_then(|named| named.offset);
    let next = matches!((first.start.month, end.month), (Some(from), Some(to)) if to < from);
    let later = named.as_ref().map_or(0, |named| named.later).max(i32::from(next));
    if end.year.is_none() && own_offset.is_none() {
        end.year = first.end.year.map(|year| year + later);
    }
    let end_offset = own_offset.or_else(|| first.end_offset?.checked_add(later));
    Some(PeriodWords {
        start: first.start,
        end,
        start_offset: first.start_offset,
        end_offset,
        short: first.short,
        grain: second.grain,
        relative: (first.relative || second.relative) && end.year.is_none(),
        form: Form::Other,
        length: start + second.length,
    })
}

/// 时期 + 与 + 时期 + 之间: 2007年与2009年之间
fn between(input: &str, first: PeriodWords, at: usize) -> Option<PeriodWords> {
    let sign = rest(input, at).chars().next().filter(|c| JOINTS.contains(c))?;
    let start = skip_gap(input, at + sign.len_utf8());
    let second = point(rest(input, start)).filter(|second| second.grain == first.grain)?;
    let length = start + second.length;
    let length = length + lexicon::opens(rest(input, length), BETWEEN)?;
    Some(PeriodWords { start: first.start, end: second.end, length, form: Form::Other, ..second })
}

/// One point or named stretch: 2020年6月7日, 去年末, 上半年, 第二季度
fn point(input: &str) -> Option<PeriodWords> {
    point_of(input, year_digits(input))
}

/// The same, the digits of its year read already.
fn point_of(input: &str, digits: Option<YearDigits>) -> Option<PeriodWords> {
    if let Some(year) = year_of(input, digits) {
        return Some(year_point(input, year));
    }
    if let Some(half) = digits.and_then(|digits| half_of_bare_year(input, digits)) {
        return Some(half);
    }
    let open = PeriodWords {
        relative: true,
        start_offset: Some(0),
        end_offset: Some(0),
        ..PeriodWords::default()
    };
    within_year(input, 0, open)
        .or_else(|| month(input, 0, open))
        .or_else(|| bare_day(input, open))
        .or_else(|| unclear(input))
}

/// 四位数字 + 半年, without 年: 2007上半年
fn half_of_bare_year(input: &str, (year, end): YearDigits) -> Option<PeriodWords> {
    let year = year.filter(|year| BARE_YEARS.contains(year))?;
    let tail = rest(input, end);
    let half = STRETCHES.opening(tail).is_some_and(|(stretch, _)| stretch.grain == Grain::HalfYear);
    let date = Date { year: Some(year), month: None, day: None };
    let words = PeriodWords {
        start: date,
        end: date,
        grain: Grain::Year,
        form: Form::Year,
        length: end,
        ..PeriodWords::default()
    };
    within_year(input, end, words).filter(|_| half)
}

/// Years that four digits alone tell before a half year; others are counts.
const BARE_YEARS: core::ops::RangeInclusive<i32> = 1900..=2100;

/// What stands behind a year.
fn year_point(input: &str, year: Year) -> PeriodWords {
    let date = Date { year: year.year, month: None, day: None };
    let mut words = PeriodWords {
        start: date,
        end: date,
        start_offset: year.offset,
        end_offset: year.offset,
        grain: Grain::Year,
        relative: year.relative,
        form: if year.relative { Form::Other } else { Form::Year },
        short: year.short,
        length: year.end,
    };
    if let Some(end) = fiscal(input, year.end) {
        words.length = end;
        words.form = Form::Other;
        return words;
    }
    let at = skip_gap(input, year.end);
    if let Some((tail, length)) = YEAR_TAILS.opening(rest(input, at)) {
        if NOT_YEAR_TAILS.prefix(rest(input, at)).is_none()
            && (year.relative || tail.grain == Grain::HalfYear || tail.text.chars().count() == 1)
        {
            words.start.month = Some(tail.first);
            words.end.month = Some(tail.last);
            return PeriodWords {
                grain: tail.grain,
                form: Form::Other,
                length: at + length,
                ..words
            };
        }
    }
    if let Some(((_, grain), same)) = SAME_STRETCHES.opening(rest(input, at)) {
        return PeriodWords { grain: *grain, form: Form::Other, length: at + same, ..words };
    }
    // 1954年农历六月十六
    let by_moon = || {
        let tail = rest(input, at);
        let day = tail.chars().next().filter(|&c| opens_lunar(c)).and_then(|_| lunar(tail))?;
        Some(PeriodWords { grain: day.grain, form: Form::Other, length: at + day.length, ..words })
    };
    within_year(input, at, words)
        .or_else(|| month(input, at, words))
        .or_else(by_moon)
        .unwrap_or(words)
}

/// 月, 月日: 6月7日, 1-6月, 元至6月份, 2、3月
fn month(input: &str, at: usize, words: PeriodWords) -> Option<PeriodWords> {
    let from = skip_gap(input, at);
    let tail = rest(input, from);
    let (first, length) = if tail.starts_with(FIRST_MONTH) {
        (Part::Known(1), FIRST_MONTH.len_utf8())
    } else {
        part(tail).map(|(part, _, length)| (part, length))?
    };
    let first = first.within(1, 12)?;
    let mut end = skip_gap(input, from + length);
    let mut last = first;
    let sign = |at: usize| rest(input, at).chars().next().filter(|c| LISTING.contains(c));
    let listed = |at: usize| sign(at).map(|sign| at + sign.len_utf8());
    let mut next = skip_join(input, end).or_else(|| listed(end));
    // 2、5、8月份: a list of months goes on, through a year at most.
    let mut members = 1;
    for _ in 1..12 {
        let Some(start) = next else { break };
        let start = skip_gap(input, start);
        let (second, _, length) = part(rest(input, start))?;
        last = second.within(1, 12)?;
        end = start + length;
        next = listed(end);
        members += 1;
    }
    end = skip_char(input, end, MONTH).or_else(|| counted_months(input, end, members))?;
    let mut found = months(words, first, last, Grain::Month, end);
    found.form = if words.length == 0 { Form::Month } else { Form::Other };
    if let Some((_, length)) = MONTH_TAILS.opening(rest(input, end)) {
        if NOT_YEAR_TAILS.prefix(rest(input, end)).is_none() {
            found.length = end + length;
            return Some(ten_days(found, rest(input, end)));
        }
    }
    if let Some((first, last, end)) = days(input, end) {
        (found.start.day, found.end.day) = (first, last);
        (found.grain, found.form, found.length) = (Grain::Day, Form::Other, end);
    } else if let Some((day, end)) = day(input, end) {
        found.start.day = day;
        found.end.day = day;
        let end = clock(input, end)
            .or_else(|| part_of_day(input, end))
            .or_else(|| clock(input, behind_weekday(input, end)?))
            .unwrap_or(end);
        (found.grain, found.form, found.length) = (Grain::Day, Form::Other, end);
        if let Some(months) = months_up_to(found, input) {
            return Some(months);
        }
    } else if let Some((day, end)) = open_day(input, end) {
        (found.start.day, found.end.day) = (day, day);
        (found.grain, found.form, found.length) = (Grain::Day, Form::Other, end);
    }
    Some(found)
}

/// 数字 + 个月 behind a list of so many months: 7、8、9[三个月].
fn counted_months(input: &str, at: usize, members: u8) -> Option<usize> {
    let (count, _, length) = part(rest(input, at)).filter(|_| members > 1)?;
    let end = at + length;
    let named = lexicon::opens(rest(input, end), MONTHS)?;
    matches!(count, Part::Known(count) if count == u32::from(members)).then_some(end + named)
}

/// A day without 日, where it is joined to one with a month: 3月[5]至4月20日.
fn open_day(input: &str, at: usize) -> Option<(Option<u8>, usize)> {
    let from = skip_gap(input, at);
    let (day, _, length) = part(rest(input, from))?;
    let day = day.within(1, 31)?;
    let end = from + length;
    let start = skip_gap(input, skip_join(input, skip_gap(input, end))?);
    point(rest(input, start))
        .filter(|second| second.grain == Grain::Day && second.form != Form::BareDay)
        .map(|_| (day, end))
}
