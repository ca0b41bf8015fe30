//! Parts of a year: halves, quarters, and its first months or weeks (上半年, 第二季度, 前11个月).
//!
//! Takes the text from the first character of the part and what is told of the year, gives both as one period.
//!
//! ```text
//! part    = (stretch | quarter | first) 同期?
//! quarter = (前 | 第 | Q)? number (dash number)* 季度          第二季度, 前三季度, 三、四季度
//! first   = 前 number (个月 | 月 | 周)                         前11个月, 前两周
//! ```

use super::date::{Form, PeriodWords, part, skip_char};
use crate::{
    Grain,
    lexicon::{
        self,
        numerals::ORDINAL,
        periods::{
            DAY, FIRST_SO_MANY, MONTH, MONTHS, NOT_STRETCHES, NOT_WEEKS, QUARTER, QUARTER_SIGNS,
            QUARTERS, SAME_PERIOD, STRETCH_BEGINS, STRETCH_ENDS, STRETCHES, WEEK, WHOLE_STRETCH,
            YEAR, skip_join,
        },
    },
    text::chars::{arabic_digit, rest},
};

/// A stretch or quarter, in the year that `words` tells: 上半年, 第二季度, 前11个月
pub(super) fn within_year(input: &str, at: usize, words: PeriodWords) -> Option<PeriodWords> {
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
        .or_else(|| first_weeks(input, at, words))
        .map(|found| same_period(input, found))
}

/// 同期 behind a period that `words` tells: 上半年同期
fn same_period(input: &str, words: PeriodWords) -> PeriodWords {
    match lexicon::opens(rest(input, words.length), SAME_PERIOD) {
        Some(same) => PeriodWords { length: words.length + same, ..words },
        None => words,
    }
}

/// The months from `first` to `last` of the year that `words` tells.
pub(super) fn months(
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
pub(super) fn quarter(input: &str, at: usize, words: PeriodWords) -> Option<PeriodWords> {
    let tail = rest(input, at);
    let opening = tail.chars().next()?;
    let so_many = opening == FIRST_SO_MANY;
    let signed = QUARTER_SIGNS.contains(&opening);
    let marked = so_many || signed || opening == ORDINAL;
    let from = at + if marked { opening.len_utf8() } else { 0 };
    let (first, _, length) = part(rest(input, from))?;
    let first = first.within(1, 4)?;
    let mut last = first;
    let mut end = from + length;
    // Nearly every number here is that of a month or a day, which its next character tells.
    if !marked && rest(input, end).starts_with([MONTH, DAY, YEAR]) {
        return None;
    }
    // At most four of them: 一、二、三季度.
    for _ in 0..3 {
        let listed = || rest(input, end).starts_with('、').then(|| end + '、'.len_utf8());
        let Some(mut start) = skip_join(input, end).or_else(listed) else { break };
        let again = rest(input, start).chars().next();
        start += again
            .filter(|c| *c == ORDINAL || signed && QUARTER_SIGNS.contains(c))
            .map_or(0, char::len_utf8);
        let (next, _, length) = part(rest(input, start))?;
        last = next.within(1, 4)?;
        end = start + length;
    }
    let word = lexicon::opens(rest(input, end), QUARTER)
        .or_else(|| so_many.then(|| lexicon::opens(rest(input, end), QUARTERS)).flatten())
        .or_else(|| (signed && !opens_code(rest(input, end))).then_some(0))?;
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

/// Whether a letter or digit stands behind the number of a quarter: Q35 is a code.
fn opens_code(tail: &str) -> bool {
    tail.starts_with(|c: char| c.is_ascii_alphanumeric() || arabic_digit(c).is_some())
}

/// 前 + 数字 + 个月 or 月: 前11个月, 前5月. 退休前12个月 are those before something; the twelve of a year are 全年.
pub(super) fn first_months(input: &str, at: usize, words: PeriodWords) -> Option<PeriodWords> {
    let from = skip_char(input, at, FIRST_SO_MANY)?;
    let (count, _, length) = part(rest(input, from))?;
    let last = count.within(1, 11)?;
    let end = from + length;
    let spelled = lexicon::opens(rest(input, end), MONTHS).map(|word| end + word);
    let end = spelled.or_else(|| skip_char(input, end, MONTH))?;
    Some(months(words, Some(1), last, Grain::Month, end))
}

/// 前 + 数字 + 周: 前两周. 前3周岁 is an age.
fn first_weeks(input: &str, at: usize, words: PeriodWords) -> Option<PeriodWords> {
    let from = skip_char(input, at, FIRST_SO_MANY)?;
    let (_, _, length) = part(rest(input, from))?;
    let tail = rest(input, from + length);
    let word = lexicon::opens(tail, WEEK).filter(|_| NOT_WEEKS.prefix(tail).is_none())?;
    let length = from + length + word;
    Some(PeriodWords { grain: Grain::Week, length, form: Form::Other, ..words })
}
