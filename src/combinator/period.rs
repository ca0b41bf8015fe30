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

use alloc::borrow::Cow;

use nom::{
    IResult,
    error::{ErrorKind, ParseError},
};

use super::{han::han, taken};
use crate::{
    Date, Grain, Period, Span, Text,
    lexicon::{
        self,
        numerals::{FIRST_MONTH, ORDINAL, opens_han},
        periods::{
            CENTURY, CENTURY_TAILS, DAY, DAY_COLLOQUIAL, DECADE, FIRST_SO_MANY, FISCAL, FIVE,
            LISTING, MONTH, MONTH_TAILS, MONTHS, NOT_BEHIND_ANAPHORIC, NOT_BEHIND_YEAR,
            NOT_STRETCHES, NOT_YEAR_TAILS, PLAN_TAILS, QUARTER, QUARTERS, SAME_PERIOD,
            STRETCH_BEGINS, STRETCH_ENDS, STRETCHES, UNCLEAR, WHOLE_STRETCH, YEAR, YEAR_TAILS,
            YEARS, skip_join,
        },
        skip_gap,
    },
    text::chars::{arabic_digit, head, is_placeholder, is_space, rest, slice},
};

/// What the words of a period say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct PeriodWords {
    pub(crate) start: Date,
    pub(crate) end: Date,
    /// Years from the base year to the year of `start`, where the words tell it; 0 where they name
    /// no year at all.
    pub(crate) start_offset: Option<i32>,
    /// The same for `end`.
    pub(crate) end_offset: Option<i32>,
    pub(crate) grain: Grain,
    /// Whether no year is told, or one against the report's own.
    pub(crate) relative: bool,
    /// What the words are made of, for the rules that look at their context.
    pub(crate) form: Form,
    pub(crate) length: usize,
}

/// What a period is made of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Form {
    /// A year alone, told by digits or placeholders, without a tail.
    Year,
    /// 全年 alone.
    WholeYear,
    /// A day without a month.
    BareDay,
    /// A five-year plan without 期间 or the like behind it.
    BarePlan,
    /// A month without year and day.
    Month,
    /// A stretch of a year told by a word alone: 年底, 上半年.
    Word,
    /// Anything else.
    #[default]
    Other,
}

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

impl PeriodWords {
    /// The period whose words `words` opens with, at byte `at` of the text that spans count from.
    pub(crate) fn period<'s>(&self, words: &'s str, at: usize) -> Period<'s> {
        let some = |date: Date| (date != Date::default()).then_some(date);
        let text = Text {
            span: Span::of(at..at + self.length),
            content: Cow::Borrowed(slice(words, 0, self.length)),
        };
        Period {
            text,
            start: some(self.start),
            end: some(self.end),
            grain: self.grain,
            relative: self.relative,
            resolved: false,
        }
    }
}

/// A number of a date, or a placeholder for one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Known(u32),
    Hidden,
}

impl Part {
    fn within(self, low: u32, high: u32) -> Option<Option<u8>> {
        match self {
            Self::Known(value) if (low..=high).contains(&value) => Some(u8::try_from(value).ok()),
            Self::Known(_) => None,
            Self::Hidden => Some(None),
        }
    }
}

/// A number of at most four digits, and how many characters it has.
fn part(input: &str) -> Option<(Part, usize, usize)> {
    let mut length = 0;
    let mut count = 0;
    let mut value = 0;
    let mut hidden = false;
    for c in input.chars() {
        if let Some(digit) = arabic_digit(c) {
            value = value * 10 + u32::from(digit);
        } else if is_placeholder(c) {
            hidden = true;
        } else {
            break;
        }
        count += 1;
        length += c.len_utf8();
        if count > 4 {
            return None;
        }
    }
    if count == 0 {
        // Most text asked about is no number at all.
        input.chars().next().filter(|&c| opens_han(c))?;
        let numeral = han(input)
            .filter(|numeral| numeral.upper.is_none() && !numeral.bare && numeral.power == 0)?;
        let value = u32::try_from(numeral.value).ok()?;
        let digits = if numeral.digits { numeral.characters as usize } else { 1 };
        return Some((Part::Known(value), digits, numeral.length));
    }
    Some((if hidden { Part::Hidden } else { Part::Known(value) }, count, length))
}

/// `input` behind `at` opens with `c`, spaces passed over: the place behind it.
fn skip_char(input: &str, at: usize, c: char) -> Option<usize> {
    let at = skip_gap(input, at);
    rest(input, at).starts_with(c).then(|| at + c.len_utf8())
}

/// 时期: 2020年, 1-6月, 今年上半年, “十四五”期间
pub(crate) fn period_words(input: &str) -> Option<PeriodWords> {
    // Spaces are passed over inside of a period, never before it.
    let first = input.chars().next().filter(|&c| !is_space(c))?;
    if matches!(first, '“' | '"' | '「' | '‘') {
        return plan(input);
    }
    let number = arabic_digit(first).is_some() || is_placeholder(first);
    if number || opens_han(first) {
        let plan = if number { None } else { plan(input) };
        return plan.or_else(|| century(input)).or_else(|| iso(input)).or_else(|| span(input));
    }
    span(input)
}

/// A year as read.
#[derive(Clone, Copy, Debug)]
struct Year {
    year: Option<i32>,
    offset: Option<i32>,
    /// Years from a year named before it, where it tells no more: 次年.
    later: i32,
    relative: bool,
    end: usize,
}

/// 四位数字, without 年: 2020, 二〇二一, 20xx
fn year_digits(input: &str) -> Option<(Option<i32>, usize)> {
    let (part, digits, length) = part(input)?;
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

/// Whether two or three digits before 年 tell a year rather than count years.
fn spells_year(input: &str, digits: usize, length: usize) -> bool {
    let han = !input.starts_with(|c| arabic_digit(c).is_some());
    let Some(end) = skip_char(input, length, YEAR) else { return false };
    let dated = || {
        part(rest(input, end))
            .is_some_and(|(_, _, length)| skip_char(input, end + length, MONTH).is_some())
    };
    match digits {
        2 | 3 if han => true,
        2 => input.starts_with(['0', '０']) || dated(),
        _ => false,
    }
}

/// 年: 2020年, 今年
fn year(input: &str) -> Option<Year> {
    if let Some((year, length)) = year_digits(input) {
        let end = skip_char(input, length, YEAR)?;
        return Some(Year { year, offset: None, later: 0, relative: false, end });
    }
    let (word, end) = YEARS.opening(input)?;
    let other = |c| {
        NOT_BEHIND_YEAR.contains(c) || word.offset.is_none() && NOT_BEHIND_ANAPHORIC.contains(c)
    };
    if rest(input, end).chars().next().is_some_and(other) {
        return None;
    }
    Some(Year { year: None, offset: word.offset, later: word.later, relative: true, end })
}

/// Several years: 2018—2022年, 1998、1999年
fn years(input: &str) -> Option<PeriodWords> {
    let (first, length) = year_digits(input)?;
    let at = skip_char(input, length, YEAR).unwrap_or(length);
    let sign_at = skip_gap(input, at);
    let start = match skip_join(input, sign_at) {
        Some(start) => start,
        None if at == length => {
            sign_at
                + rest(input, sign_at).chars().next().filter(|c| LISTING.contains(c))?.len_utf8()
        }
        None => return None,
    };
    let start = skip_gap(input, start);
    let (last, length) = match year_digits(rest(input, start)) {
        Some((last, length)) => (last, length),
        None => short_year(rest(input, start), first)?,
    };
    let end = skip_char(input, start + length, YEAR)?;
    let end = fiscal(input, end).unwrap_or(end);
    let date = |year| Date { year, month: None, day: None };
    Some(PeriodWords {
        start: date(first),
        end: date(last),
        grain: Grain::Year,
        length: end,
        ..PeriodWords::default()
    })
}

/// The last two digits of a year behind a full one: 2018—22年
fn short_year(input: &str, first: Option<i32>) -> Option<(Option<i32>, usize)> {
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
    if let Some(years) = years(input) {
        return Some(years);
    }
    let first = point(input)?;
    let sign_at = skip_gap(input, first.length);
    let Some(start) = skip_join(input, sign_at) else { return Some(first) };
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
        grain: second.grain,
        relative: (first.relative || second.relative) && end.year.is_none(),
        form: Form::Other,
        length: start + second.length,
    })
}

/// One point or named stretch: 2020年6月7日, 去年末, 上半年, 第二季度
fn point(input: &str) -> Option<PeriodWords> {
    if let Some(year) = year(input) {
        return Some(year_point(input, year));
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
            && (year.relative || tail.text.chars().count() == 1)
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
    if let Some(same) = lexicon::opens(rest(input, at), SAME_PERIOD) {
        return PeriodWords {
            grain: Grain::Unclear,
            form: Form::Other,
            length: at + same,
            ..words
        };
    }
    within_year(input, at, words).or_else(|| month(input, at, words)).unwrap_or(words)
}

/// A stretch or quarter, in the year that `words` tells: 上半年, 第二季度, 前11个月
fn within_year(input: &str, at: usize, words: PeriodWords) -> Option<PeriodWords> {
    let tail = rest(input, at);
    if let Some((stretch, length)) = STRETCHES.opening(tail) {
        if NOT_STRETCHES.prefix(tail).is_some() {
            return None;
        }
        let whole = stretch.grain == Grain::Year
            && words.length == 0
            && stretch.text.starts_with(WHOLE_STRETCH);
        let form = match (whole, words.length) {
            (true, _) => Form::WholeYear,
            (false, 0) => Form::Word,
            (false, _) => Form::Other,
        };
        let mut found =
            months(words, Some(stretch.first), Some(stretch.last), stretch.grain, at + length);
        if stretch.grain == Grain::Year {
            (found.start.month, found.end.month) = (None, None);
        }
        return Some(PeriodWords { form, ..same_period(input, found) });
    }
    quarter(input, at, words)
        .or_else(|| first_months(input, at, words))
        .map(|found| same_period(input, found))
}

fn same_period(input: &str, words: PeriodWords) -> PeriodWords {
    match lexicon::opens(rest(input, words.length), SAME_PERIOD) {
        Some(same) => PeriodWords { length: words.length + same, ..words },
        None => words,
    }
}

fn months(
    words: PeriodWords,
    first: Option<u8>,
    last: Option<u8>,
    grain: Grain,
    length: usize,
) -> PeriodWords {
    let mut found = PeriodWords { grain, length, form: Form::Other, ..words };
    found.start.month = first;
    found.end.month = last;
    found
}

/// 季度: 第二季度, 前三季度, 三、四季度, 一、二、三季度, 一至三季度
fn quarter(input: &str, at: usize, words: PeriodWords) -> Option<PeriodWords> {
    let tail = rest(input, at);
    let opening = tail.chars().next()?;
    let so_many = opening == FIRST_SO_MANY;
    let from = at + if so_many || opening == ORDINAL { opening.len_utf8() } else { 0 };
    let (first, _, length) = part(rest(input, from))?;
    let first = first.within(1, 4)?;
    let mut last = first;
    let mut end = from + length;
    // At most four of them: 一、二、三季度.
    for _ in 0..3 {
        let listed = || rest(input, end).starts_with('、').then(|| end + '、'.len_utf8());
        let Some(mut start) = skip_join(input, end).or_else(listed) else { break };
        start += if rest(input, start).starts_with(ORDINAL) { ORDINAL.len_utf8() } else { 0 };
        let (next, _, length) = part(rest(input, start))?;
        last = next.within(1, 4)?;
        end = start + length;
    }
    let word = lexicon::opens(rest(input, end), QUARTER)
        .or_else(|| so_many.then(|| lexicon::opens(rest(input, end), QUARTERS)).flatten())?;
    end += word;
    end += rest(input, end)
        .chars()
        .next()
        .filter(|c| matches!(*c, STRETCH_BEGINS | STRETCH_ENDS))
        .map_or(0, char::len_utf8);
    let first = if so_many { Some(1) } else { first };
    Some(months(
        words,
        first.map(|quarter| quarter * 3 - 2),
        last.map(|quarter| quarter * 3),
        Grain::Quarter,
        end,
    ))
}

/// 前 + 数字 + 个月: 前11个月
fn first_months(input: &str, at: usize, words: PeriodWords) -> Option<PeriodWords> {
    let from = skip_char(input, at, FIRST_SO_MANY)?;
    let (count, _, length) = part(rest(input, from))?;
    let last = count.within(1, 12)?;
    let end = from + length;
    let word = lexicon::opens(rest(input, end), MONTHS)?;
    Some(months(words, Some(1), last, Grain::Month, end + word))
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
    let listed = rest(input, end)
        .chars()
        .next()
        .filter(|c| LISTING.contains(c))
        .map(|sign| end + sign.len_utf8());
    if let Some(start) = skip_join(input, end).or(listed) {
        let start = skip_gap(input, start);
        let (second, _, length) = part(rest(input, start))?;
        last = second.within(1, 12)?;
        end = start + length;
    }
    end = skip_char(input, end, MONTH)?;
    let mut found = months(words, first, last, Grain::Month, end);
    found.form = if words.length == 0 { Form::Month } else { Form::Other };
    if let Some((_, length)) = MONTH_TAILS.opening(rest(input, end)) {
        if NOT_YEAR_TAILS.prefix(rest(input, end)).is_none() {
            found.length = end + length;
            return Some(found);
        }
    }
    if let Some((first, last, end)) = days(input, end) {
        (found.start.day, found.end.day) = (first, last);
        (found.grain, found.form, found.length) = (Grain::Day, Form::Other, end);
    } else if let Some((day, end)) = day(input, end) {
        found.start.day = day;
        found.end.day = day;
        (found.grain, found.form, found.length) = (Grain::Day, Form::Other, end);
    }
    Some(found)
}

/// 日: the day and the place behind it
fn day(input: &str, at: usize) -> Option<(Option<u8>, usize)> {
    let from = skip_gap(input, at);
    let (part, _, length) = part(rest(input, from))?;
    let day = part.within(1, 31)?;
    let end = skip_char(input, from + length, DAY)
        .or_else(|| skip_char(input, from + length, DAY_COLLOQUIAL))?;
    Some((day, end))
}

/// Days that share their 日: 6月7-9日, 6月7、8日; the first day, the last, and the place behind.
fn days(input: &str, at: usize) -> Option<(Option<u8>, Option<u8>, usize)> {
    let from = skip_gap(input, at);
    let (first, _, length) = part(rest(input, from))?;
    let first = first.within(1, 31)?;
    let sign = skip_gap(input, from + length);
    let listed = rest(input, sign).starts_with('、').then(|| sign + '、'.len_utf8());
    let (last, end) = day(input, skip_join(input, sign).or(listed)?)?;
    Some((first, last, end))
}

/// 日 without a month: 15日; and 7-9日
fn bare_day(input: &str, words: PeriodWords) -> Option<PeriodWords> {
    let (day, end) = day(input, 0).filter(|&(_, end)| head(input, end).ends_with(DAY))?;
    let mut found = PeriodWords { grain: Grain::Day, form: Form::BareDay, length: end, ..words };
    (found.start.day, found.end.day) = (day, day);
    Some(found)
}

/// 同期, 当月: what the text around must tell
fn unclear(input: &str) -> Option<PeriodWords> {
    let (word, mut length) = UNCLEAR.opening(input)?;
    if word.0.ends_with(CENTURY) {
        let decade = part(rest(input, length)).and_then(|(_, _, number)| {
            Some(number + lexicon::opens(rest(input, length + number), DECADE)?)
        });
        length += decade.unwrap_or(0);
        length += CENTURY_TAILS.opening(rest(input, length)).map_or(0, |(_, length)| length);
    }
    Some(PeriodWords { grain: word.1, relative: true, length, ..PeriodWords::default() })
}

/// 世纪, 年代: 20世纪90年代, 九十年代初
fn century(input: &str) -> Option<PeriodWords> {
    let (number, _, length) = part(input)?;
    let Part::Known(number) = number else { return None };
    let mut words = PeriodWords { grain: Grain::Unclear, ..PeriodWords::default() };
    let mut century = 20;
    let mut end = length;
    let mut decade = Some((number, end));
    if let Some(word) =
        lexicon::opens(rest(input, end), CENTURY).filter(|_| (15..=22).contains(&number))
    {
        (century, end) = (i32::try_from(number).ok()?, end + word);
        decade = part(rest(input, end)).and_then(|(part, _, length)| match part {
            Part::Known(number) => Some((number, end + length)),
            Part::Hidden => None,
        });
        words.length = end;
    }
    let mut first = (century - 1) * 100 + 1;
    let mut last = century * 100;
    if let Some((number, at)) =
        decade.filter(|(number, _)| number % 10 == 0 && (10..100).contains(number))
    {
        if let Some(word) = lexicon::opens(rest(input, at), DECADE) {
            words.length = at + word;
            first = (century - 1) * 100 + i32::try_from(number).ok()?;
            last = first + 9;
        }
    }
    if words.length == 0 {
        return None;
    }
    words.length +=
        CENTURY_TAILS.opening(rest(input, words.length)).map_or(0, |(_, length)| length);
    (words.start.year, words.end.year) = (Some(first), Some(last));
    Some(words)
}

/// 2021-04-15, 2021/4/15, 2021.4.15
fn iso(input: &str) -> Option<PeriodWords> {
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
    Some(PeriodWords {
        start: date,
        end: date,
        grain: Grain::Day,
        length: end,
        ..PeriodWords::default()
    })
}

/// 五年计划: “十四五”期间, 十三五末
fn plan(input: &str) -> Option<PeriodWords> {
    let quote = input.chars().next().filter(|c| matches!(c, '“' | '"' | '「' | '‘'));
    let from = quote.map_or(0, char::len_utf8);
    let tail = rest(input, from);
    let ends = tail.char_indices().take(4).find(|&(at, c)| c == FIVE && at > 0)?.0;
    let number = han(slice(tail, 0, ends)).filter(|number| {
        number.length == ends && !number.digits && !number.bare && number.upper.is_none()
    })?;
    let number = i32::try_from(number.value).ok().filter(|number| (1..=30).contains(number))?;
    let mut end = from + ends + FIVE.len_utf8();
    if let Some(quote) = quote {
        let close = match quote {
            '“' => '”',
            '「' => '」',
            '‘' => '’',
            other => other,
        };
        end = skip_char(input, end, close)?;
    }
    let tail = PLAN_TAILS.opening(rest(input, end));
    // 十五 and 二十五 are numbers; without quotation marks only 十一五 and the like with a word of
    // time behind are plans.
    if quote.is_none() && (tail.is_none() || number < 11 || number % 10 == 0) {
        return None;
    }
    let first = if number < 3 { 1953 + (number - 1) * 5 } else { 1966 + (number - 3) * 5 };
    let last = first + 4;
    let date = |year| Date { year: Some(year), month: None, day: None };
    let (mut start, mut finish) = (date(first), date(last));
    if let Some((tail, length)) = tail {
        end += length;
        if tail.ends_with(STRETCH_ENDS) {
            start = finish;
        } else if tail.ends_with(STRETCH_BEGINS) {
            finish = start;
        }
    }
    let form = if tail.is_none() { Form::BarePlan } else { Form::Other };
    Some(PeriodWords {
        start,
        end: finish,
        grain: Grain::FiveYears,
        form,
        length: end,
        ..PeriodWords::default()
    })
}
