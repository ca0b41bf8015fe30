//! Quantities: a number with its unit, and the words that say how exact it is.
//!
//! Takes the text from the first character of a number, gives the number, its scale and its unit.
//!
//! ```text
//! quantity = before? measure behind?
//! measure  = ratio | magnitude unit? (dash magnitude unit)?     3—5年, 5%至8%
//! ratio    = magnitude (: magnitude)+                           7.6:44.8:47.6
//! ```

use alloc::vec::Vec;

use nom::{
    IResult,
    error::{ErrorKind, ParseError},
};
use rust_decimal::Decimal;

use super::{
    Magnitude, Script, magnitude,
    measured::{Measure, UnitWords},
    money,
    numeral::scaled,
    redacted, taken,
    unit::unit_words,
};
use crate::{
    Approximation, Number, Quantity, Scale, UnitKind,
    lexicon::{
        self, approximators, conditions,
        numerals::{ALL, HALF, HALF_COMPOUNDS, digit, is_minus, is_ten, large_scale, opens_han},
        particles,
        periods::{YEAR, skip_join},
        skip_gap,
        units::{self, UNITS},
    },
    text::chars::{arabic_digit, head, head_within, is_round_opening, rest, slice},
};

/// Reads a number with its unit, and the approximators around it: 约15亿元, 20个以上, X万余元.
///
/// The span of the quantity counts from the first byte of `input` and leaves the approximators out.
///
/// # Errors
/// `ErrorKind::Digit` where `input` opens with no number or placeholder, an approximator before it
/// allowed: `元`, `约`, an empty input.
///
/// # Examples
/// ```
/// use gongwen::{Approximation, combinator::quantity};
///
/// let (rest, read) = quantity::<()>("约15亿元的项目").unwrap();
/// assert_eq!(rest, "的项目");
/// assert_eq!(read.value_text().as_deref(), Some("1500000000"));
/// assert_eq!(read.approximation, Some(Approximation::About));
/// assert!(quantity::<()>("元").is_err());
/// ```
pub fn quantity<'s, E: ParseError<&'s str>>(input: &'s str) -> IResult<&'s str, Quantity<'s>, E> {
    let read = || {
        let before = approximators::BEFORE.opening(input);
        let start = before.map_or(0, |(_, length)| skip_gap(input, length));
        let measure = measure(rest(input, start))?;
        let end = start + measure.length;
        let (behind, length) =
            approximation_behind(rest(input, end), measure.unit.as_ref().map(|unit| unit.kind))
                .unzip();
        Some((
            measure.quantity(start, before.map(|(word, _)| word.says).or(behind)),
            end + length.unwrap_or(0),
        ))
    };
    taken(input, read(), ErrorKind::Digit)
}

/// Reads a word that says how exact a number is: those that stand before it (约, 不少于) and behind
/// it (左右, 以上).
///
/// # Errors
/// `ErrorKind::Tag` where `input` opens with no such word: `8个`, an empty input.
///
/// # Examples
/// ```
/// use gongwen::{Approximation, combinator::approximation};
///
/// assert_eq!(approximation::<()>("不少于8个"), Ok(("8个", Approximation::AtLeast)));
/// assert_eq!(approximation::<()>("左右，"), Ok(("，", Approximation::About)));
/// assert!(approximation::<()>("8个").is_err());
/// ```
pub fn approximation<'s, E: ParseError<&'s str>>(
    input: &'s str,
) -> IResult<&'s str, Approximation, E> {
    let read =
        approximators::BEFORE.opening(input).or_else(|| approximators::BEHIND.opening(input));
    taken(input, read.map(|(word, length)| (word.says, length)), ErrorKind::Tag)
}

/// 以上, 左右, 内 behind a quantity whose unit is of `kind`: the word's meaning and length, with
/// the gap before it.
pub(crate) fn approximation_behind(
    tail: &str,
    kind: Option<UnitKind>,
) -> Option<(Approximation, usize)> {
    let gap = skip_gap(tail, 0);
    let gap = gap + aside(rest(tail, gap));
    let tail = rest(tail, gap);
    let (word, length) = approximators::BEHIND.opening(tail)?;
    // 内 bounds a time or a measure; behind a count it opens another word or says where.
    let inside = word.text.chars().count() == 1;
    let bounded =
        !matches!(kind, None | Some(UnitKind::Unitless | UnitKind::Count | UnitKind::Other));
    if inside && (!bounded || approximators::NOT_INSIDE.prefix(tail).is_some()) {
        return None;
    }
    Some((word.says, gap + length))
}

/// A remark between a number and its bound has at most so many bytes: 8 Han characters with their brackets.
const LONGEST_ASIDE_BYTES: usize = 30;

/// The bytes of a remark in brackets that some words open with, where a bound stands right behind it: 1000万元[（人民币，下同）]以上.
/// A number in it only repeats the bound: 10亿[（含10亿元）]以上. None where the brackets are part of the bound: （含）以上.
pub(crate) fn aside(words: &str) -> usize {
    if !words.starts_with(is_round_opening) || approximators::BEHIND.opening(words).is_some() {
        return 0;
    }
    let near = head_within(words, LONGEST_ASIDE_BYTES);
    let Some(end) = near.find(['）', ')']) else { return 0 };
    let end = end + rest(near, end).chars().next().map_or(0, char::len_utf8);
    let inside = near.trim_start_matches(is_round_opening);
    let plain = conditions::INCLUDING.prefix(inside).is_some()
        || !head(near, end).contains(|c| arabic_digit(c).is_some());
    let bound = approximators::BEHIND.opening(rest(words, end)).is_some();
    if plain && bound { end } else { 0 }
}

/// 数字 + 单位, 比, 范围: 270亿元, 3—5年
pub(crate) fn measure(input: &str) -> Option<Measure<'_>> {
    let arabic = input.starts_with(|c: char| c.is_ascii_digit());
    if let Some(length) = (!arabic).then(|| lexicon::opens(input, ALL)).flatten() {
        return Some(all(length));
    }
    if let Some(product) = opens_product(input).then(|| product(input)).flatten() {
        return Some(product);
    }
    let first = number(input)?;
    if let Some(ratio) = ratio(input, &first) {
        return Some(ratio);
    }
    let first = with_unit(input, first);
    if let Some(sum) =
        money::sum(input, &first, |tail| number(tail).map(|number| with_unit(tail, number)))
    {
        return Some(sum);
    }
    if let Some(range) = range(input, &first) {
        return Some(range);
    }
    if first.magnitude.odd_point && first.unit.is_none() && first.magnitude.scale == Scale::ONE {
        return None;
    }
    Some(first)
}

/// 百分百: 100 %
fn all<'s>(length: usize) -> Measure<'s> {
    let magnitude = Magnitude {
        part: true,
        ..Magnitude::plain(Number::Exact(Decimal::ONE_HUNDRED), Script::Han, length)
    };
    let unit = UnitWords {
        text: units::PERCENT.into(),
        kind: UnitKind::Percent,
        word: units::PERCENT,
        digits_only: false,
        infix: None,
        length: 0,
    };
    Measure { magnitude, unit: Some(unit), range: false, length }
}

fn number(input: &str) -> Option<Magnitude> {
    redacted(input).or_else(|| magnitude(input))
}

/// A number with the unit behind it, if any.
fn with_unit(input: &str, magnitude: Magnitude) -> Measure<'_> {
    let at = skip_gap(input, magnitude.length);
    match unit_words(rest(input, at)).or_else(|| bare_per(rest(input, at), &magnitude)) {
        Some(unit) => {
            let length = at + unit.length;
            let measure =
                with_half(Measure { magnitude, unit: Some(unit), range: false, length }, input);
            percent_fraction(measure, input)
        }
        None => {
            if let Some(measure) = behind_inclusion(input, &magnitude) {
                return measure;
            }
            let length = magnitude.length;
            percent_fraction(Measure { magnitude, unit: None, range: false, length }, input)
        }
    }
}

/// 数字 + 量级 + （不含）+ 货币: 90万（不含）美元
fn behind_inclusion<'s>(input: &'s str, magnitude: &Magnitude) -> Option<Measure<'s>> {
    let inside = rest(input, magnitude.length).strip_prefix(is_round_opening)?;
    let closed = rest(inside, conditions::INCLUDING.prefix(inside)?).strip_prefix(['）', ')'])?;
    let unit = unit_words(closed).filter(|unit| unit.kind == UnitKind::Currency)?;
    let length = input.len() - closed.len() + unit.length;
    Some(Measure { magnitude: magnitude.clone(), unit: Some(unit), range: false, length })
}

/// 半 behind a unit adds a half of it: 两年半, 3个半小时.
fn with_half<'s>(mut measure: Measure<'s>, input: &'s str) -> Measure<'s> {
    let (Number::Exact(value), Some(unit)) = (&measure.magnitude.number, &measure.unit) else {
        return measure;
    };
    if unit.text == units::GENERAL {
        let tail = rest(input, measure.length);
        let Some((whole, behind)) = units::SPLIT_BY_HALF.iter().find_map(|whole| {
            let behind = rest(whole, units::GENERAL.len());
            tail.strip_prefix(HALF)
                .and_then(|tail| tail.strip_prefix(behind))
                .map(|_| (*whole, behind))
        }) else {
            return measure;
        };
        let Some((word, _)) = UNITS.opening(whole) else { return measure };
        measure.length += HALF.len_utf8() + behind.len();
        measure.magnitude.number = Number::Exact(*value + Decimal::new(5, 1));
        let words = UnitWords {
            text: whole.into(),
            kind: word.kind,
            word: word.text,
            digits_only: false,
            infix: None,
            length: whole.len(),
        };
        measure.unit = Some(words);
    } else if is_halved(unit.kind, rest(input, measure.length)) {
        measure.magnitude.number = Number::Exact(*value + Decimal::new(5, 1));
        measure.length += HALF.len_utf8();
    } else if unit.text == units::TENTHS {
        if let Some((tenth, length)) = tenth_of(rest(input, measure.length)) {
            measure.magnitude.number = Number::Exact(*value + Decimal::new(tenth, 1));
            measure.length += length;
        }
    }
    measure
}

/// The digit behind 成: 三成五 is 3.5 成; not so where it begins another numeral: 三成五十人.
fn tenth_of(tail: &str) -> Option<(i64, usize)> {
    let c = tail.chars().next()?;
    let tenth = digit(c).filter(|&tenth| tenth > 0)?;
    let behind = rest(tail, c.len_utf8());
    let alone = !behind.starts_with(opens_han) && UNITS.opening(behind).is_none();
    alone.then_some((i64::from(tenth), c.len_utf8()))
}

/// Whether 半 behind a measure of this kind is a half of its unit: 两年半, 六亩半; not so in
/// 3公里半径.
fn is_halved(kind: UnitKind, tail: &str) -> bool {
    let Some(behind) = tail.strip_prefix(HALF) else { return false };
    match kind {
        UnitKind::Time | UnitKind::Multiple | UnitKind::Mass => true,
        UnitKind::Area
        | UnitKind::Length
        | UnitKind::Volume
        | UnitKind::Currency
        | UnitKind::Energy => !behind.starts_with(|c| HALF_COMPOUNDS.contains(c)),
        _ => false,
    }
}

/// A unit per so many behind a number without one: 7.8/10万, 5万/人
fn bare_per<'s>(tail: &'s str, magnitude: &Magnitude) -> Option<UnitWords<'s>> {
    let sign = tail.chars().next().filter(|c| matches!(c, '/' | '／'))?;
    let mut length = sign.len_utf8();
    let digits: usize = rest(tail, length)
        .chars()
        .take_while(|&c| arabic_digit(c).is_some() || is_ten(c))
        .map(char::len_utf8)
        .sum();
    let scale = rest(tail, length + digits).chars().next().filter(|&c| large_scale(c).is_some());
    length += match scale {
        Some(scale) => digits + scale.len_utf8(),
        None if magnitude.scale > Scale::ONE => UNITS.opening(rest(tail, length))?.1,
        None => return None,
    };
    let text = slice(tail, 0, length);
    Some(UnitWords {
        text: text.into(),
        kind: UnitKind::Rate,
        word: "",
        digits_only: false,
        infix: None,
        length,
    })
}

/// 百分之三十 is 30 %, 千分之三 is 3 ‰.
fn percent_fraction<'s>(mut measure: Measure<'s>, input: &'s str) -> Measure<'s> {
    // 百分之 is written in Han characters.
    if measure.magnitude.script == Script::Placeholder
        || input.starts_with(|c: char| c.is_ascii_digit())
    {
        return measure;
    }
    let unsigned = input.trim_start_matches(is_minus).trim_start_matches(particles::ATTRIBUTIVE);
    let hundred = lexicon::opens(unsigned, lexicon::contexts::PERCENT_OF).is_some();
    let thousand = lexicon::opens(unsigned, lexicon::contexts::PER_MILLE_OF).is_some();
    if !hundred && !thousand {
        return measure;
    }
    let factor = if hundred { Decimal::ONE_HUNDRED } else { Decimal::ONE_THOUSAND };
    let Some(number) = scaled(&measure.magnitude.number, factor) else { return measure };
    let (text, kind) = if hundred {
        (units::PERCENT, UnitKind::Percent)
    } else {
        (units::PER_MILLE, UnitKind::PerMille)
    };
    measure.magnitude.number = match number {
        Number::Exact(value) => Number::Exact(value.normalize()),
        Number::Fraction(part, whole) => match part.checked_div(whole) {
            Some(value) => Number::Exact(value.normalize()),
            None => return measure,
        },
        other => other,
    };
    let length = measure.magnitude.length;
    measure.length = length;
    measure.unit = Some(UnitWords {
        text: text.into(),
        kind,
        word: text,
        digits_only: false,
        infix: None,
        length: 0,
    });
    measure
}

/// The hours of a day: no time has more before its colon.
const HOURS_A_DAY: Decimal = Decimal::from_parts(24, 0, 0, false, 0);
/// The minutes of an hour: no time has so many behind its colon.
const MINUTES_AN_HOUR: Decimal = Decimal::from_parts(60, 0, 0, false, 0);

/// 数字 : 数字: 7.6:44.8:47.6; not so a time of day, 8:30.
fn ratio<'s>(input: &'s str, first: &Magnitude) -> Option<Measure<'s>> {
    ratio_or_clock(input, first).filter(|read| !is_clock(slice(input, 0, read.length), read))
}

/// 比 + 数字 : 数字, behind the name of a ratio: [师生比]1:14. There no time of day stands.
pub(crate) fn named_ratio(input: &str) -> Option<Measure<'_>> {
    let colon = input.trim_start_matches(|c| arabic_digit(c).is_some());
    if colon.len() == input.len() || !colon.starts_with([':', '：']) {
        return None;
    }
    ratio_or_clock(input, &number(input)?)
}

/// 数字 : 数字, a ratio or a time of day.
fn ratio_or_clock<'s>(input: &'s str, first: &Magnitude) -> Option<Measure<'s>> {
    let mut at = first.length;
    let Number::Exact(value) = first.number else { return None };
    let mut parts: Vec<Decimal> = Vec::new();
    loop {
        let colon = skip_gap(input, at);
        let Some(sign) = rest(input, colon)
            .chars()
            .next()
            .filter(|c| matches!(c, ':' | '：') || RATIO_SIGNS.contains(c))
        else {
            break;
        };
        let start = skip_gap(input, colon + sign.len_utf8());
        let Some(next) = rest(input, start)
            .chars()
            .next()
            .filter(|&c| arabic_digit(c).is_some())
            .and_then(|_| magnitude(rest(input, start)))
        else {
            break;
        };
        // 2.27:1。15个: the full stop ends the sentence.
        let next = if next.odd_point { magnitude(integer(rest(input, start)))? } else { next };
        let Number::Exact(part) = next.number else { break };
        if parts.is_empty() {
            parts.push(value);
        }
        parts.push(part);
        at = start + next.length;
    }
    if parts.len() < 2 || first.script != Script::Arabic || first.scale != Scale::ONE {
        return None;
    }
    let magnitude =
        Magnitude { number: Number::Ratio(parts), length: at, bare_length: at, ..first.clone() };
    Some(Measure { magnitude, unit: None, range: false, length: at })
}

/// Colons of ratios alone, which no time of day has.
const RATIO_SIGNS: [char; 2] = ['︰', '∶'];

/// Whether what reads like a ratio may be a time of day: 8:30. 70:30 is none, nor is 112:100.
fn is_clock(words: &str, read: &Measure<'_>) -> bool {
    let Number::Ratio(parts) = &read.magnitude.number else { return false };
    let [hour, minute] = parts.as_slice() else { return false };
    // 表3：2022年 is the number of a table before a year.
    let shares =
        (*hour > HOURS_A_DAY || *minute >= MINUTES_AN_HOUR) && *minute < Decimal::ONE_THOUSAND;
    !words.contains(RATIO_SIGNS)
        && !shares
        && parts.iter().all(|part| part.scale() == 0)
        && (*minute >= Decimal::TEN || words.ends_with("00"))
}

/// Whether a times sign stands behind the digits that `input` opens with. Nearly no number has one,
/// and this look is cheaper than reading the number twice.
fn opens_product(input: &str) -> bool {
    let digits = input
        .bytes()
        .take(LONGEST_FACTOR_BYTES)
        .take_while(|byte| matches!(byte, b'0'..=b'9' | b'.' | b',' | b' '));
    let length = digits.count();
    length > 0 && rest(input, length).starts_with(units::is_times_sign)
}

/// The longest first number of two that are multiplied: no one writes longer ones, and the look for
/// the sign behind it stays short.
const LONGEST_FACTOR_BYTES: usize = 12;

/// 数字 × 数字 + 单位: 2×20万千瓦 is 400000 千瓦.
fn product(input: &str) -> Option<Measure<'_>> {
    let first = magnitude(input)?;
    let Number::Exact(factor) = first.number else { return None };
    let sign_at = skip_gap(input, first.length);
    let sign = rest(input, sign_at).chars().next().filter(|&c| units::is_times_sign(c))?;
    let start = skip_gap(input, sign_at + sign.len_utf8());
    let plain = first.script == Script::Arabic && first.scale == Scale::ONE;
    let second = magnitude(rest(input, start)).filter(|_| plain)?;
    let second = with_unit(rest(input, start), second);
    let Number::Exact(value) = second.magnitude.number else { return None };
    second.unit.as_ref()?;
    let number = Number::Exact(factor.checked_mul(value)?);
    let length = start + second.length;
    let magnitude = Magnitude {
        number,
        length: start + second.magnitude.length,
        bare_length: start + second.magnitude.bare_length,
        ..second.magnitude
    };
    Some(Measure { magnitude, length, ..second })
}

/// The digits that `input` opens with, without what stands behind them.
fn integer(input: &str) -> &str {
    let end = input
        .char_indices()
        .find(|&(_, c)| arabic_digit(c).is_none())
        .map_or(input.len(), |(at, _)| at);
    slice(input, 0, end)
}

/// 数字 — 数字 + 单位: 3—5年, 5%至8%
fn range<'s>(input: &'s str, first: &Measure<'s>) -> Option<Measure<'s>> {
    let sign_at = skip_gap(input, first.length);
    let joined = skip_join(input, sign_at)?;
    // 10%--20%: behind a unit a second hyphen is no minus.
    let doubled = first.unit.is_some() && head(input, joined).ends_with('-');
    let hyphen = rest(input, joined).starts_with('-') && doubled;
    let start = skip_gap(input, joined + usize::from(hyphen));
    let tail = rest(input, start);
    let second = tail
        .chars()
        .next()
        .filter(|c| !matches!(c, '-' | '—' | '–' | '―' | '−' | '－'))
        .and_then(|_| number(tail))?;
    let second = with_unit(tail, second);
    let (Number::Exact(low), Number::Exact(high)) =
        (&first.magnitude.number, &second.magnitude.number)
    else {
        return hidden_range(first, second, start);
    };
    // Page 1 - 2020年: a page and a year are no range.
    let dated = second.unit.as_ref().is_some_and(|unit| unit.text.strip_suffix(YEAR) == Some(""));
    if dated && *low < Decimal::ONE_HUNDRED && *high >= Decimal::ONE_THOUSAND {
        return None;
    }
    let shared = match (&first.unit, &second.unit) {
        (Some(one), Some(other)) => one.text == other.text,
        (None, other) => {
            other.is_some()
                || first.magnitude.scale == second.magnitude.scale
                || first.magnitude.scale == Scale::ONE
        }
        (Some(_), None) => false,
    };
    if !shared
        || (first.unit.is_none()
            && second.unit.is_none()
            && (first.magnitude.script == Script::Han) != (second.magnitude.script == Script::Han))
    {
        return None;
    }
    let (number, scale) = if first.magnitude.scale == second.magnitude.scale
        || (first.unit.is_none() && first.magnitude.scale == Scale::ONE && low < high)
    {
        (Number::Range(*low, *high), second.magnitude.scale)
    } else {
        let low = low.checked_mul(first.magnitude.scale.factor())?;
        let high = high.checked_mul(second.magnitude.scale.factor())?;
        (Number::Range(low, high), Scale::ONE)
    };
    let length = start + second.length;
    let magnitude = Magnitude {
        number,
        scale,
        infix: first.magnitude.infix.or(second.magnitude.infix),
        single: first.magnitude.single && second.magnitude.single,
        length: start + second.magnitude.length,
        bare_length: start + second.magnitude.bare_length,
        ..first.magnitude.clone()
    };
    Some(Measure { magnitude, unit: second.unit, range: true, length })
}

/// A range of hidden numbers: X—X个.
fn hidden_range<'s>(first: &Measure<'s>, second: Measure<'s>, start: usize) -> Option<Measure<'s>> {
    let hidden =
        first.magnitude.number == Number::Redacted && second.magnitude.number == Number::Redacted;
    if !hidden
        || first.unit.is_some()
            && first.unit.as_ref().map(|unit| &unit.text)
                != second.unit.as_ref().map(|unit| &unit.text)
    {
        return None;
    }
    let length = start + second.length;
    Some(Measure { length, range: true, ..second })
}
