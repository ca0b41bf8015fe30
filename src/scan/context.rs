//! Whether a number, a rank word or a word of time counts, by what stands around it.
//!
//! Takes what was read and the text before and behind it. The rules are those of the annotation guideline: names, grades,
//! codes, ordinals, slogans and generic counts are no quantities; the parts of a plan's name are no periods.

use rust_decimal::Decimal;

use crate::{
    Approximation, Number, UnitKind,
    chars::{arabic_digit, is_closing, is_han, is_latin, is_placeholder, rest},
    combinator::{Form, Magnitude, Measure, PeriodWords, RankWords, Script, UnitWords},
    lexicon::{self, approximators, contexts, ends_with_any, numerals, periods, ranks, starts_with_any, units},
};

/// The longest quotation in bytes that is taken for a slogan or a name: some twenty-five characters with their marks.
pub(super) const LONGEST_SLOGAN: usize = 80;

/// The text before and behind some words.
#[derive(Clone, Copy, Debug)]
pub(super) struct Around<'s> {
    pub(super) before: &'s str,
    pub(super) after: &'s str,
}

impl Around<'_> {
    fn last(&self) -> Option<char> {
        self.before.chars().next_back()
    }

    fn next(&self) -> Option<char> {
        self.after.chars().next()
    }

    fn ends_with(&self, words: &[&str]) -> bool {
        words.iter().any(|word| self.before.ends_with(word))
    }

    fn opens_with(&self, words: &[&str]) -> bool {
        starts_with_any(words, self.after)
    }

    /// Whether a phrase ends here: punctuation, a bracket, or the end of the text.
    fn closed(&self) -> bool {
        self.next().is_none_or(|c| !is_han(c) && !is_latin(c) && !crate::chars::is_opening(c))
    }

    /// Whether a clause begins here.
    fn opened(&self) -> bool {
        self.last().is_none_or(|c| !is_han(c) && !is_latin(c))
    }
}

/// 约, 超过, 不少于 right before a number.
pub(super) fn approximation_before(before: &str) -> Option<Approximation> {
    let before = before.trim_end();
    let word = ends_with_any(approximators::BEFORE, before)?;
    if word.text.chars().count() == 1 && ends_with_any(approximators::NOT_BEFORE, before).is_some() {
        return None;
    }
    Some(word.says)
}

/// Whether the words of time in `words` count as a period.
pub(super) fn is_period(period: &PeriodWords, words: &str, around: &Around) -> bool {
    let last = around.last();
    // 第1-6月 and A2020年 are codes, 每年底 and 三年内 no dates.
    if words.starts_with(|c: char| arabic_digit(c).is_some() || is_placeholder(c))
        && last.is_some_and(|c| is_latin(c) || matches!(c, '.' | '-' | '第' | '×' | '+'))
    {
        return false;
    }
    if words.starts_with('年')
        && (last.is_some_and(|c| c == '每' || c == '半' || c == '多' || c == '几' || c == '前' || c == '后' || is_number(c)))
    {
        return false;
    }
    match period.form {
        Form::WholeYear => !names_plan(around.after) && !around.after.starts_with(['龄', '级']),
        Form::BarePlan => !is_plan_name(around.after),
        Form::BareDay => !is_duration(around) && !last.is_some_and(|c| c == '每') && last != Some('第'),
        Form::Year if words.starts_with(is_placeholder) => !is_duration(around) && !around.opens_with(contexts::TIME_POINTED),
        _ => true,
    }
}

fn is_number(c: char) -> bool {
    crate::chars::han_digit(c).is_some() || numerals::small_scale(c).is_some() || arabic_digit(c).is_some()
}

/// Whether a number of years or days before `around.after` is a length of time.
fn is_duration(around: &Around) -> bool {
    around.ends_with(contexts::LASTS) || lexicon::longest(approximators::BEHIND, around.after).is_some() || around.after.starts_with("之久")
}

/// Whether 全年 before `after` belongs to the name of a plan: 全年目标任务.
fn names_plan(after: &str) -> bool {
    let mut tail = after;
    for _ in 0..6 {
        if starts_with_any(contexts::PLANS, tail) {
            return true;
        }
        let Some(word) = contexts::PLAN_MODIFIERS.iter().filter(|word| tail.starts_with(**word)).max_by_key(|word| word.len()) else {
            return false;
        };
        tail = rest(tail, word.len());
    }
    false
}

/// Whether a five-year plan before `after` belongs to the name of a plan document.
fn is_plan_name(after: &str) -> bool {
    let phrase = after.char_indices().take(12).find(|&(_, c)| !is_han(c)).map_or(after, |(at, _)| crate::chars::head(after, at));
    let near = phrase.char_indices().nth(12).map_or(phrase, |(at, _)| crate::chars::head(phrase, at));
    periods::PLAN_NAMES.iter().any(|name| near.contains(name))
}

/// Whether rank words count as a rank.
pub(super) fn is_rank(rank: &RankWords, around: &Around) -> bool {
    let closed = around.closed() || around.next() == Some('的') && rank.certain || around.after.starts_with(['和', '与']);
    if !closed || around.opened() {
        return false;
    }
    if rank.within || !rank.certain {
        return true;
    }
    !around.ends_with(ranks::PUT_FIRST)
}

/// Whether a number with or without a unit counts as a quantity.
pub(super) fn is_quantity(measure: &Measure, words: &str, around: &Around) -> bool {
    let magnitude = &measure.magnitude;
    let last = around.last();
    if matches!(last, Some('第' | '每' | '+' | '×' | '#')) || around.next() == Some('+') {
        return false;
    }
    if let Some(unit) = &measure.unit {
        if unit.kind == UnitKind::Time && !is_length_of_time(unit, words, around) {
            return false;
        }
    }
    match magnitude.script {
        Script::Arabic => arabic(measure, around),
        Script::Han => han(measure, words, around),
        Script::Placeholder => hidden(measure, around),
    }
}

fn arabic(measure: &Measure, around: &Around) -> bool {
    let magnitude = &measure.magnitude;
    let mut before = around.before.chars().rev();
    match before.next() {
        Some(c) if c.is_ascii_alphabetic() || is_latin(c) => return false,
        Some('-' | '.' | '/' | '－' | '–') if before.next().is_some_and(is_latin) => return false,
        _ => {}
    }
    let Some(unit) = &measure.unit else {
        if around.next().is_some_and(|c| is_latin(c) || c == '号') {
            return false;
        }
        return magnitude.scale > Decimal::ONE
            || !matches!(magnitude.number, Number::Exact(_) | Number::Range(..))
            || is_plain_value(magnitude, around)
            || matches!(&magnitude.number, Number::Exact(value) if value.scale() > 0 && *value < Decimal::ONE && around.before.ends_with("") && is_plain_value(magnitude, around));
    };
    if unit.text == "级" {
        return false;
    }
    true
}

/// Whether a number without scale and unit is a value: 指数为102.4.
fn is_plain_value(magnitude: &Magnitude, around: &Around) -> bool {
    let Number::Exact(value) = magnitude.number else { return false };
    let year = value.scale() == 0 && value >= Decimal::from(1900) && value <= Decimal::from(2100);
    let code = value.scale() == 0 && value >= Decimal::from(100_000);
    !year
        && !code
        && around.ends_with(contexts::VALUE_OPENED)
        && (around.closed() && around.next() != Some('、') || around.opens_with(contexts::VALUE_CLOSED))
}

fn han(measure: &Measure, words: &str, around: &Around) -> bool {
    let magnitude = &measure.magnitude;
    if starts_with_any(contexts::FIXED_PHRASES, words)
        || contexts::FIXED_PHRASES.iter().any(|phrase| phrase.starts_with(words) && around.after.starts_with(rest(phrase, words.len())))
    {
        return false;
    }
    if magnitude.bare && words != numerals::ONE_HALF {
        return bare_scale(measure, around);
    }
    let whole = !matches!(magnitude.number, Number::Exact(value) if value.scale() == 0);
    let Some(unit) = &measure.unit else {
        let half = words == numerals::ONE_HALF;
        return half
            || matches!(magnitude.number, Number::Fraction(..))
            || words.contains(numerals::PARTS_OF)
            || (magnitude.scale > Decimal::ONE && !magnitude.digits);
    };
    if magnitude.digits || (unit.digits_only && !is_level(unit, magnitude, around)) {
        return false;
    }
    let counts = matches!(
        unit.kind,
        UnitKind::Count | UnitKind::Time | UnitKind::Length | UnitKind::Mass | UnitKind::Volume | UnitKind::Area | UnitKind::Energy
    );
    if magnitude.single && !measure.range && counts && words.starts_with(['一', '二']) && magnitude.scale == Decimal::ONE {
        return false;
    }
    let _ = whole;
    // 一户一策, 四馆三场, 三个一批: numbers of a slogan.
    if around.next().is_some_and(|c| crate::chars::han_digit(c).is_some()) && magnitude.single {
        return false;
    }
    let mut before = around.before.chars().rev();
    let (close, far) = (before.next(), before.next());
    if magnitude.single
        && close.is_some_and(is_han)
        && far.is_some_and(|c| crate::chars::han_digit(c).is_some())
        && !close.is_some_and(|c| "共起年天月日季周次举连直度是批".contains(c))
    {
        return false;
    }
    if matches!(&*unit.text, "次" | "届") {
        let ordinal = close == Some('届') || around.opens_with(contexts::MEETINGS) || around.after.starts_with("产业");
        let two = words.starts_with('两') || unit.text == "次" || around.before.ends_with("连续");
        return !ordinal && two;
    }
    true
}

/// 市县两级: a number of levels of government.
fn is_level(unit: &UnitWords, magnitude: &Magnitude, around: &Around) -> bool {
    unit.text == "级" && magnitude.single && around.ends_with(contexts::LEVELS) && !around.after.starts_with(['医', '以', '及', '甲'])
}

/// 百, 千万, 亿 without a digit: a value where it is approached or passed, and no noun follows that it only sizes.
fn bare_scale(measure: &Measure, around: &Around) -> bool {
    let approached = around.ends_with(contexts::SCALE_OPENED) || measure.magnitude.infix.is_some();
    if !approached {
        return false;
    }
    let counted =
        measure.unit.as_ref().is_some_and(|unit| unit.kind == UnitKind::Count && !unit.digits_only) && around.next() != Some('的');
    counted || around.closed() || around.opens_with(contexts::SCALE_CLOSED)
}

fn hidden(measure: &Measure, around: &Around) -> bool {
    let last = around.last();
    if last.is_some_and(is_latin) {
        return false;
    }
    let Some(unit) = &measure.unit else {
        return measure.magnitude.scale > Decimal::ONE && around.closed()
            || last.is_some_and(|c| contexts::MEASURED.contains(c)) && around.closed();
    };
    if unit.digits_only && measure.magnitude.infix.is_none() && unit.kind == UnitKind::Count {
        return false;
    }
    if &*unit.text == "次" || &*unit.text == "届" {
        let meeting = around.opens_with(contexts::MEETINGS) || last == Some('届');
        if meeting || unit.text == "届" {
            return false;
        }
        // X次、X次全会: the list is one of meetings.
        let tail = around.after.trim_start_matches(|c| is_placeholder(c) || matches!(c, '次' | '、' | '和' | '及'));
        return tail.len() == around.after.len() || !starts_with_any(contexts::MEETINGS, tail);
    }
    let _ = units::GENERAL;
    true
}

/// Whether a number of years, months, days or hours is a length of time that the report tells.
fn is_length_of_time(unit: &UnitWords, words: &str, around: &Around) -> bool {
    if words.starts_with(contexts::ROUND_THE_CLOCK) && lexicon::longest(approximators::BEHIND, around.after).is_none() {
        return false;
    }
    let lasts = around.ends_with(contexts::LASTS);
    if around.ends_with(contexts::POINTS_INTO_TIME) && !(lasts && !around.before.ends_with('近')) {
        return false;
    }
    if around.opens_with(contexts::TIME_POINTED) {
        return false;
    }
    if unit.text == "年" && !lasts && words.chars().count() == 2 && words.starts_with(['5', '五']) {
        return lexicon::longest(approximators::BEHIND, around.after).is_some();
    }
    true
}

/// Whether the numbers at `places` share the unit of `last`.
pub(super) fn shares(places: &[(usize, usize, Magnitude)], last: &Measure, separator: char, before: &str) -> bool {
    let _ = (last, separator);
    let opened = before.chars().next_back().is_none_or(|c| !is_han(c) && !is_closing(c));
    // A digit that opens a clause is the marker of an enumeration: 1、3个项目.
    !(opened
        && places.len() == 1
        && places.first().is_some_and(
            |(_, _, magnitude)| matches!(magnitude.number, Number::Exact(value) if value < Decimal::from(20) && value.scale() == 0),
        ))
        && !(matches!(separator, ',' | '，')
            && places.iter().any(|(_, _, magnitude)| {
                magnitude.scale == Decimal::ONE && matches!(magnitude.number, Number::Exact(value) if value.scale() == 0)
            }))
}
