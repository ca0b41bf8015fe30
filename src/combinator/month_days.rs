//! Days of a month, and what stands behind a date: parts of a day, the day of the week, the months that an
//! account runs up to it.
//!
//! Takes the text from the first character of a day, gives the days and the place behind them.
//!
//! ```text
//! days    = number dash day | number 、 day                 7-9日, 7、8日
//! day     = number (日 | 号)                               15日
//! date    = … day (（ weekday ）)? clock?                    9月12日（星期二）上午10时
//! account = date 止 number 个月                             2025年6月30日止六个月
//! ```

use super::{
    date::{Form, PeriodWords, part, skip_char},
    days::clock,
};
use crate::{
    Date, Grain,
    lexicon::{
        self,
        periods::{
            COUNTED_MONTHS, DAY, DAY_COLLOQUIAL, PARTS_OF_DAY, TEN_DAYS, UP_TO, WEEKDAYS,
            goes_on_from_part_of_day, skip_join,
        },
        skip_gap,
    },
    text::chars::{head, is_round_opening, rest, slice},
};

/// 上午, 晚 behind a day: the place behind it.
pub(super) fn part_of_day(input: &str, at: usize) -> Option<usize> {
    let end = at + PARTS_OF_DAY.prefix(rest(input, at))?;
    // 7日晚宴: one character alone may open another word.
    let alone = slice(input, at, end).chars().nth(1).is_none();
    (!alone || !rest(input, end).starts_with(goes_on_from_part_of_day)).then_some(end)
}

/// 日期 + 止 + 月数: 2025年6月30日止六个月, as accounts tell their period.
pub(super) fn months_up_to(day: PeriodWords, input: &str) -> Option<PeriodWords> {
    let at = skip_char(input, day.length, UP_TO)?;
    let (count, _, length) = part(rest(input, at))?;
    let count = count.within(1, 12)??;
    let at = at + length;
    let length = at + lexicon::opens(rest(input, at), COUNTED_MONTHS)?;
    let mut found = PeriodWords { grain: Grain::Month, form: Form::Other, length, ..day };
    let first = day.end.month?.checked_sub(count - 1).filter(|&month| month > 0);
    // Months that begin in the year before leave their start open.
    found.start = Date { year: day.end.year.filter(|_| first.is_some()), month: first, day: None };
    found.end.day = None;
    Some(found)
}

/// The place behind the day of the week in brackets that stands behind a date: 9月12日[（星期二）]上午10时.
pub(super) fn behind_weekday(input: &str, at: usize) -> Option<usize> {
    let day = rest(input, at).strip_prefix(is_round_opening)?;
    let named = rest(day, WEEKDAYS.prefix(day)?);
    let end = named.char_indices().nth(1)?.0;
    let behind = rest(named, end).strip_prefix(['）', ')'])?;
    Some(input.len() - behind.len())
}

/// The ten days of a month that `tail` names: 7月中旬.
pub(super) fn ten_days(words: PeriodWords, tail: &str) -> PeriodWords {
    let Some((_, first, last)) = TEN_DAYS.iter().find(|(word, ..)| tail.starts_with(word)) else {
        return words;
    };
    let mut found = PeriodWords { grain: Grain::TenDays, form: Form::Other, ..words };
    (found.start.day, found.end.day) = (Some(*first), *last);
    found
}

/// 日: the day and the place behind it
pub(super) fn day(input: &str, at: usize) -> Option<(Option<u8>, usize)> {
    let from = skip_gap(input, at);
    let (part, _, length) = part(rest(input, from))?;
    let day = part.within(1, 31)?;
    let end = skip_char(input, from + length, DAY)
        .or_else(|| skip_char(input, from + length, DAY_COLLOQUIAL))?;
    Some((day, end))
}

/// Days that share their 日: 6月7-9日, 6月7、8日; the first day, the last, and the place behind.
pub(super) fn days(input: &str, at: usize) -> Option<(Option<u8>, Option<u8>, usize)> {
    let from = skip_gap(input, at);
    let (first, _, length) = part(rest(input, from))?;
    let first = first.within(1, 31)?;
    // 11月5号~10号
    let named = skip_char(input, from + length, DAY_COLLOQUIAL).unwrap_or(from + length);
    let sign = skip_gap(input, named);
    let listed = rest(input, sign).starts_with('、').then(|| sign + '、'.len_utf8());
    let (last, end) = day(input, skip_join(input, sign).or(listed)?)?;
    Some((first, last, end))
}

/// 日 without a month: 15日; and 7-9日
pub(super) fn bare_day(input: &str, words: PeriodWords) -> Option<PeriodWords> {
    let named = |end: usize| head(input, end).ends_with(DAY);
    if let Some((first, last, end)) = days(input, 0).filter(|&(.., end)| named(end)) {
        let mut found =
            PeriodWords { grain: Grain::Day, form: Form::BareDay, length: end, ..words };
        (found.start.day, found.end.day) = (first, last);
        return Some(found);
    }
    let (day, end) = day(input, 0).filter(|&(_, end)| named(end))?;
    // 19日3时40分 is a point in time, whatever stands around it.
    let timed = clock(input, end);
    let timed = timed.or_else(|| part_of_day(input, end));
    let (end, form) = timed.map_or((end, Form::BareDay), |timed| (timed, Form::Other));
    let mut found = PeriodWords { grain: Grain::Day, form, length: end, ..words };
    (found.start.day, found.end.day) = (day, day);
    Some(found)
}
