//! Stretches of several years: centuries, decades, five-year plans; years of eras; and words of time that only the text
//! around can tell.

use super::{
    date::{Form, Part, PeriodWords, part, skip_char},
    han::han,
    month_days::bare_day,
};
use crate::{
    Date, Grain,
    lexicon::{
        self,
        numerals::{ORDINAL, is_scale, opens_han},
        periods::{
            CENTURY, CENTURY_TAILS, DECADE, DYNASTIES, ERAS, FIRST_OF_ERA, FIRST_SO_MANY, FIVE,
            LAST_OF_PLAN, PARTS_OF_ERA, PLAN_TAILS, STRETCH_BEGINS, STRETCH_ENDS, UNCLEAR, YEAR,
        },
        units::UNITS,
    },
    text::chars::{closing_of, rest, slice},
};

/// 世纪, 年代: 20世纪90年代, 九十年代初
pub(super) fn century(input: &str) -> Option<PeriodWords> {
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

/// 朝代 + 年号: the length in bytes of an era's name with its dynasty, and its first and last year.
fn era(input: &str) -> Option<(usize, (i32, i32))> {
    let dynasty = DYNASTIES.prefix(input).unwrap_or(0);
    let (era, years) = ERAS.prefix(rest(input, dynasty))?;
    Some((dynasty + era, years))
}

/// [朝代] + 年号 + 年, with the year of the common calendar in brackets: 民国三十一年, 明嘉靖元年, 民国36年(1947). Gives the year and the
/// length in bytes.
pub(super) fn year_of_era(input: &str) -> Option<(i32, usize)> {
    let (named, (first, last)) = era(input)?;
    let tail = rest(input, named);
    let (count, length) = match tail.strip_prefix(FIRST_OF_ERA) {
        Some(_) => (1, FIRST_OF_ERA.len_utf8()),
        None => {
            let (Part::Known(count), _, length) = part(tail)? else { return None };
            (i32::try_from(count).ok()?, length)
        }
    };
    let end = skip_char(input, named + length, YEAR)?;
    let year = Some(first + count - 1).filter(|year| (first..=last).contains(year))?;
    let bracket = rest(input, end).strip_prefix(['(', '（']).and_then(|inner| {
        let (Part::Known(same), _, length) = part(inner)? else { return None };
        let told = rest(inner, length);
        let signed = told.strip_prefix(YEAR);
        let closed = signed.unwrap_or(told).strip_prefix([')', '）'])?;
        // 民国24年(1935年): with its 年 it is a period of its own, unless a month follows.
        let alone = signed.is_some() && part(closed).is_none();
        (i32::try_from(same) == Ok(year) && !alone).then_some(())?;
        Some(input.len() - closed.len())
    });
    Some((year, bracket.unwrap_or(end)))
}

/// 年号 + 年间, 年号 + 末年: 清道光年间, 光绪末年; all that is known of it is when the era began and ended.
pub(super) fn part_of_era(input: &str) -> Option<PeriodWords> {
    let (named, (first, last)) = era(input)?;
    let length = named + PARTS_OF_ERA.prefix(rest(input, named))?;
    let year = |year| Date { year: Some(year), month: None, day: None };
    let (start, end) = (year(first), year(last));
    Some(PeriodWords { start, end, grain: Grain::Unclear, length, ..PeriodWords::default() })
}

/// 五年计划: “十四五”期间, 十三五末
pub(super) fn plan(input: &str) -> Option<PeriodWords> {
    let quote = input.chars().next().filter(|c| matches!(c, '“' | '"' | '「' | '‘'));
    let from = quote.map_or(0, char::len_utf8);
    let tail = rest(input, from);
    // 十五五: the last of several is the five of the plan.
    let fives = tail.char_indices().take(4).skip_while(|&(at, c)| c != FIVE || at == 0);
    let ends = fives.take_while(|&(_, c)| c == FIVE).last()?.0;
    // “四·五”期间: older prints part the two with a dot.
    let count = slice(tail, 0, ends).trim_end_matches('·');
    let number = han(count).filter(|number| {
        number.length == count.len() && !number.digits && !number.bare && number.upper.is_none()
    })?;
    let number = i32::try_from(number.value).ok().filter(|number| (1..=30).contains(number))?;
    let mut end = from + ends + FIVE.len_utf8();
    if let Some(quote) = quote {
        // “十五〞: fonts without curved marks.
        end = skip_char(input, end, closing_of(quote)?).or_else(|| skip_char(input, end, '〞'))?;
    }
    let years = plan_years(rest(input, end));
    let tail = PLAN_TAILS.opening(rest(input, end));
    // 十五 and 二十五 are numbers; without quotation marks only 十一五 and the like are plans, and neither a number nor
    // what is counted stands behind one: 十四五个村.
    let counts = || {
        let behind = rest(input, end);
        behind.starts_with(|c| opens_han(c) || is_scale(c)) || UNITS.opening(behind).is_some()
    };
    let told = tail.is_some() || years.is_some();
    if quote.is_none() && (number < 11 || number % 10 == 0 || !told && counts()) {
        return None;
    }
    let first = if number < 3 { 1953 + (number - 1) * 5 } else { 1966 + (number - 3) * 5 };
    let last = first + 4;
    let date = |year| Date { year: Some(year), month: None, day: None };
    let (mut start, mut finish) = (date(first), date(last));
    if let Some((from, to, length)) = years {
        end += length;
        (start, finish) = (date(first + from), date(first + to));
    } else if let Some((tail, length)) = tail {
        end += length;
        if tail.ends_with(STRETCH_ENDS) {
            start = finish;
        } else if tail.ends_with(STRETCH_BEGINS) {
            finish = start;
        }
    }
    let form = if tail.is_none() && years.is_none() { Form::BarePlan } else { Form::Other };
    Some(PeriodWords {
        start,
        end: finish,
        grain: Grain::FiveYears,
        form,
        length: end,
        ..PeriodWords::default()
    })
}

/// 前三年, 后两年, 第三年, 最后一年 behind a plan: the first and the last of its years, counted from 0,
/// and the length of the words.
fn plan_years(tail: &str) -> Option<(i32, i32, usize)> {
    let ending = LAST_OF_PLAN.prefix(tail);
    let opening = tail.chars().next()?;
    let from = match ending {
        Some(length) => length,
        None if matches!(opening, FIRST_SO_MANY | ORDINAL) => opening.len_utf8(),
        None => return None,
    };
    let (count, _, length) = part(rest(tail, from))?;
    let count = i32::from(count.within(1, 5)??);
    let end = skip_char(tail, from + length, YEAR)?;
    let (first, last) = match opening {
        _ if ending.is_some() => (5 - count, 4),
        ORDINAL => (count - 1, count - 1),
        _ => (0, count - 1),
    };
    Some((first, last, end))
}

/// 同期, 当月: what the text around must tell
pub(super) fn unclear(input: &str) -> Option<PeriodWords> {
    let (word, mut length) = UNCLEAR.opening(input)?;
    if word.0.ends_with(CENTURY) {
        let decade = part(rest(input, length)).and_then(|(_, _, number)| {
            Some(number + lexicon::opens(rest(input, length + number), DECADE)?)
        });
        length += decade.unwrap_or(0);
        length += CENTURY_TAILS.opening(rest(input, length)).map_or(0, |(_, length)| length);
    }
    let named = PeriodWords { grain: word.1, relative: true, length, ..PeriodWords::default() };
    // 本月1日至20日
    let day = || bare_day(rest(input, length), PeriodWords::default());
    let day = if named.grain == Grain::Month { day() } else { None };
    let with =
        |day: PeriodWords| PeriodWords { grain: Grain::Day, length: length + day.length, ..named };
    Some(day.map_or(named, with))
}
