//! Whether words of time count as a period, and numbers of years or days as a length of time.
//!
//! Takes what was read and what stands around it. 全年目标任务 and “十四五”规划 are names of plans;
//! 近三年, 三年来 and 五年前 point into time without a date; 三年行动计划 is a name.

use super::{context::Around, resolve::nearest};
use crate::{
    Grain, UnitKind,
    combinator::{Form, PeriodWords, UnitWords},
    lexicon::{
        approximators, contexts,
        links::{OPENINGS, SINCE},
        nouns::{SPANS_OF_TIME, TAILS},
        numerals,
        particles::is_joint,
        periods,
        scopes::SCOPES,
        units,
        verbs::VERBS,
    },
    text::chars::{arabic_digit, han_digit, head, is_han, is_latin, is_placeholder, is_stop, rest},
};

/// Two digits before 年 that are a year of the report's own time and no length of time: 19年新建公路,
/// 比20年增长5%. Gives the place behind 年.
pub(super) fn short_year(text: &str, at: usize, base_year: i32) -> Option<usize> {
    let input = rest(text, at);
    // 20—22年: the first of two years may leave its sign out.
    let first = two_digits(input)?;
    let second = || {
        let start = periods::skip_join(input, first)?;
        let last = start + two_digits(rest(input, start))?;
        let later = short_value(rest(input, start)) > short_value(input);
        (later && rest(input, last).starts_with(periods::YEAR)).then_some(last)
    };
    let signed = rest(input, first).starts_with(periods::YEAR).then_some(first);
    let length = signed.or_else(second)?;
    let distance = nearest(short_value(input), base_year) - base_year;
    let mut end = at + length + periods::YEAR.len_utf8();
    // 19年至21年.
    let joined = periods::skip_join(text, end).and_then(|start| {
        let tail = rest(text, start);
        let second = tail.char_indices().nth(2).filter(|&(_, c)| c == periods::YEAR)?.0;
        let digits = head(tail, second).chars().all(|c| arabic_digit(c).is_some());
        digits.then_some(start + second + periods::YEAR.len_utf8())
    });
    end = joined.unwrap_or(end);
    let around = Around::new(text, at, end);
    let opened = around.last().is_none_or(|c| !is_han(c) && !is_latin(c) && c != '.');
    // 22年[又]硬化
    let acts = || {
        let deed = || rest(around.after, OPENINGS.prefix(around.after).unwrap_or(0));
        VERBS.prefix(around.after).or_else(|| VERBS.prefix(deed())).is_some()
    };
    let told = around.ends_with(&contexts::SHORT_YEAR_BEHIND)
        || opened && (joined.is_some() || length > first)
        || (opened || around.ends_with(&SCOPES)) && acts()
        || opened && around.after.starts_with(is_joint);
    let lasts = around.opens_with(&contexts::TIME_POINTED) || lasts(&around);
    (SHORT_YEARS.contains(&distance) && told && !lasts).then_some(end)
}

/// The year of a period that opens with two digits: 22年1至8月. A text that names no century is of this one.
pub(super) fn this_century(words: &str) -> Option<i32> {
    let length = two_digits(words)?;
    rest(words, length)
        .starts_with(periods::YEAR)
        .then(|| THIS_CENTURY + i32::from(short_value(words)))
}

/// The century of years without one.
const THIS_CENTURY: i32 = 2000;

/// The bytes of the two digits that `text` opens with, and no third.
fn two_digits(text: &str) -> Option<usize> {
    let digits = text.chars().take(3).take_while(|&c| arabic_digit(c).is_some()).count();
    let two = || text.chars().take(2).map(char::len_utf8).sum();
    (digits == 2).then(two)
}

/// The value of the two digits that `text` opens with.
fn short_value(text: &str) -> u8 {
    text.chars().take(2).filter_map(arabic_digit).fold(0, |value, digit| value * 10 + digit)
}

/// How far from the report's own year a year of two digits may lie.
const SHORT_YEARS: core::ops::RangeInclusive<i32> = -5..=1;

/// Whether `words`, which read as `period`, count as a period.
pub(super) fn is_period(period: &PeriodWords, words: &str, around: &Around) -> bool {
    let last = around.last();
    let told = words.starts_with(|c: char| {
        arabic_digit(c).is_some() || is_placeholder(c) || han_digit(c).is_some()
    });
    // A2020年 and 第6月 are codes; a point between a stop and a year is a slip.
    let slip = last == Some('.')
        && around.before.strip_suffix('.').is_some_and(|before| before.ends_with(is_stop));
    let code = |c| is_latin(c) || matches!(c, '.' | '-' | '×' | '+' | numerals::ORDINAL);
    // -2022年2月23日在…会议上: the dash opens the line.
    let opens = last == Some('-') && around.before.trim_end_matches('-').is_empty();
    if told && !slip && !opens && last.is_some_and(code) {
        return false;
    }
    // 连续三季度 is how long.
    if period.grain == Grain::Quarter && around.ends_with(&contexts::RUNNING) {
        return false;
    }
    // 每年底, 半年内 and 三年末 are no dates.
    if words.starts_with(periods::YEAR) && last.is_some_and(counts_years) {
        return false;
    }
    if words.starts_with(|c| arabic_digit(c).is_none())
        && last.is_some_and(|c| makes_other_word(words, c))
        || period.relative && around.ends_with(&contexts::EACH)
    {
        return false;
    }
    if contexts::NAMED_BY_TIME
        .iter()
        .any(|(time, named)| words == *time && around.opens_with(named))
    {
        return false;
    }
    // 一日最大降水量, 五日生化需氧量: how long is measured.
    if period.form == Form::BareDay
        && words.starts_with(|c| han_digit(c).is_some())
        && around.opens_with(&contexts::MEASURED_BY_DAYS)
    {
        return false;
    }
    match period.form {
        Form::WholeYear => {
            !names_plan(around) && !around.opens_with(&contexts::WHOLE_YEAR_COMPOUNDS)
        }
        Form::BarePlan => !names_plan_document(around.after) && !names_plan(around),
        Form::BareDay => !lasts(around),
        Form::Year
            if words.contains(is_placeholder) && !words.contains(|c| arabic_digit(c).is_some()) =>
        {
            !lasts(around) && !around.opens_with(&contexts::TIME_POINTED)
        }
        Form::Month => !around.opens_with(&contexts::MONTH_COMPOUNDS),
        // 年内发展目标, 年初预算
        Form::Word if matches!(period.grain, Grain::Month | Grain::Year) => !names_plan(around),
        Form::Year | Form::Word | Form::Other => true,
    }
}

/// Whether `c` before a word of time makes them part of another: 以后年度, 合同期.
fn makes_other_word(words: &str, c: char) -> bool {
    let led = || periods::LED_TO.iter().any(|word| words.starts_with(word));
    let torn = is_han(c)
        && (words.starts_with(periods::THIS) || !periods::LEADS_TO_TIME.contains(&c) && led());
    torn || contexts::NOT_TIME_BEHIND
        .iter()
        .any(|(word, before)| words.starts_with(word) && before.contains(c))
}

/// Whether `c` before 年 makes it the unit of a count: 每年, 半年, 三年.
fn counts_years(c: char) -> bool {
    han_digit(c).is_some()
        || numerals::small_scale(c).is_some()
        || arabic_digit(c).is_some()
        || numerals::is_infix(c)
        || contexts::BEFORE_YEAR.contains(c)
}

/// Whether a number of years or days is a length of time by the words around it: 历时4个月, 20日内,
/// 8年之久.
pub(super) fn lasts(around: &Around) -> bool {
    around.ends_with(&contexts::LASTS) || around.last() == Some(units::PER) || bounded(around)
}

/// Whether 以内, 以上, 之久 or the like stands behind.
fn bounded(around: &Around) -> bool {
    around.approximation_behind(Some(UnitKind::Time)).is_some()
        || around.opens_with(&contexts::LASTED)
}

/// Whether 全年 or “十四五” belongs to the name of a plan: 全年目标任务, “十四五”各项任务.
fn names_plan(around: &Around) -> bool {
    let mut tail = around.after;
    for _ in 0..6 {
        if let Some(plan) = contexts::PLANS.prefix(tail) {
            // 全年计划筹集租赁住房300套 says what is planned.
            let behind = rest(tail, plan);
            let done = VERBS.prefix(behind).filter(|_| head(tail, plan) == contexts::TO_PLAN);
            return done.is_none_or(|verb| {
                let object = rest(behind, verb);
                !object.starts_with(is_han) || TAILS.prefix(object).is_some()
            });
        }
        let Some(word) = contexts::PLAN_MODIFIERS.prefix(tail) else { return false };
        tail = rest(tail, word);
    }
    false
}

/// Whether a five-year plan belongs to the name of a plan document: “十四五”规划.
fn names_plan_document(after: &str) -> bool {
    let end = after
        .char_indices()
        .enumerate()
        .find(|&(count, (_, c))| count == 12 || !is_han(c))
        .map_or(after.len(), |(_, (at, _))| at);
    let phrase = head(after, end);
    periods::PLAN_NAMES.stands_in(phrase)
}

/// Whether the phrase in `after` ends in the noun of a plan or campaign: 三年实力倍增计划.
fn opens_name(after: &str) -> bool {
    let end = after
        .char_indices()
        .enumerate()
        .find(|&(count, (_, c))| count == 8 || !is_han(c))
        .map_or(after.len(), |(_, (at, _))| at);
    let phrase = head(after, end);
    contexts::TIME_NAMES.stands_in(phrase)
}

/// Whether a number with a unit of time, `words`, is a length of time that the report tells.
pub(super) fn is_length_of_time(unit: &UnitWords, words: &str, around: &Around) -> bool {
    // 三年多来 points into time, though 多 bounds it.
    let more = around.after.starts_with(approximators::MORE);
    if bounded(around) && !(more && around.opens_with(&contexts::TIME_POINTED)) {
        return true;
    }
    if words.starts_with(contexts::ROUND_THE_CLOCK)
        && !around.ends_with(&contexts::LASTS)
        && !around.opens_with(&contexts::MEASURED_BY_HOURS)
    {
        return false;
    }
    if around.after.starts_with(contexts::AVERAGED) {
        return true;
    }
    let last = around.ends_with(&contexts::LASTS);
    let years = unit.text == crate::lexicon::units::YEARS;
    if years
        && (around.opens_with(&contexts::TIME_NAMED)
            || around.ends_with(&contexts::FOUNDED)
            || !last && opens_name(around.after))
    {
        return false;
    }
    if last {
        return true;
    }
    let pointed = around.ends_with(if years {
        &contexts::YEARS_POINTED_FROM
    } else {
        &contexts::DAYS_POINTED_FROM
    });
    if pointed || around.opens_with(&contexts::TIME_POINTED) {
        return false;
    }
    // 保质期由2年延长至3年
    if SPANS_OF_TIME.suffix(around.before.trim_end_matches(SINCE)).is_some() {
        return true;
    }
    // A bare 五年 is the term of office that the report looks back on.
    let term = years && words.starts_with(contexts::TERM) && words.chars().count() == 2;
    !term
}
