//! Numerals: Arabic, Han and mixed, with scales and infixes, fractions, and placeholders for hidden
//! numbers.
//!
//! Takes the text from the first character of a number, gives its value.
//!
//! ```text
//! numeral   = fraction | magnitude
//! magnitude = sign? (arabic | han) infix? scale* infix?      1万3千, 3.5万, 三百万, 25000多, 20余万
//! fraction  = (arabic | han) 分之 (arabic | han) | arabic ／ arabic | 一半
//! redacted  = placeholder+ (. placeholder+)? infix? scale*   X万余, xxxx.x万, **
//! ```

use nom::{
    IResult,
    error::{ErrorKind, ParseError},
};
use rust_decimal::Decimal;

use super::{
    digits::{Digits, digits},
    han::{han, mixed},
    taken,
};
use crate::{
    Approximation, Number, Numeral, Scale,
    lexicon::{
        self,
        numerals::{
            BELOW_ZERO, COUNTED_SCALE, HALF, MANY_COMPOUNDS, ONE_HALF, PARTS_OF, ROUGH_INFIX,
            digit, ends_number, is_han_minus, is_indefinite_infix, is_infix, is_middle_point,
            is_minus, large_scale, opens_han, small_scale,
        },
        particles::ATTRIBUTIVE,
        skip_gap,
        units::{self, is_times_sign},
    },
    text::chars::{arabic_digit, is_han, is_placeholder, rest},
};

/// Characters that a number is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Script {
    /// 阿拉伯数字.
    Arabic,
    /// 汉字数字.
    Han,
    /// X, **, □.
    Placeholder,
}

/// A number as written, and the scale behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Magnitude {
    /// The number before the scale.
    pub(crate) number: Number,
    /// What it is multiplied with.
    pub(crate) scale: Scale,
    /// 余, 多, 几 or 来 inside or behind it.
    pub(crate) infix: Option<Approximation>,
    pub(crate) script: Script,
    /// Whether it is a scale without a digit: 百, 千万.
    pub(crate) bare: bool,
    /// Whether it is one Han digit, 一 to 九 or 两.
    pub(crate) single: bool,
    /// Whether Han digits stand side by side: 二〇二一.
    pub(crate) digits: bool,
    /// Whether its decimal point is a character that is one only where a unit follows: `19·5％`,
    /// `2。87亿元`.
    pub(crate) odd_point: bool,
    /// Whether it is a part of a whole: 三分之一, 1／4, 一半.
    pub(crate) part: bool,
    /// Length in bytes, with an infix behind it.
    pub(crate) length: usize,
    /// Length in bytes without an infix behind it.
    pub(crate) bare_length: usize,
}

impl Magnitude {
    /// The number with the scale multiplied in.
    pub(crate) fn scaled(&self) -> Option<Number> {
        scaled(&self.number, self.scale.factor())
    }
}

/// `number` with `scale` multiplied in; `None` past 28 digits.
pub(crate) fn scaled(number: &Number, scale: Decimal) -> Option<Number> {
    Some(match number {
        Number::Exact(value) => Number::Exact(value.checked_mul(scale)?),
        Number::Range(from, to) => Number::Range(from.checked_mul(scale)?, to.checked_mul(scale)?),
        Number::Fraction(part, whole) => Number::Fraction(part.checked_mul(scale)?, *whole),
        other => other.clone(),
    })
}

/// Reads a number: 3.5万, 三百二十, 三分之一, 十余, １２，３４５.
///
/// # Errors
/// `ErrorKind::Digit` where `input` opens with no number (`人`, a space, an empty input), or with
/// one of more than 28 digits.
///
/// # Examples
/// ```
/// use gongwen::{Number, combinator::numeral};
///
/// let (rest, read) = numeral::<()>("1万3千余人").unwrap();
/// assert_eq!(rest, "人");
/// assert_eq!(read.number, Number::Exact(13000.into()));
/// assert!(numeral::<()>("人").is_err());
/// ```
pub fn numeral<'s, E: ParseError<&'s str>>(input: &'s str) -> IResult<&'s str, Numeral, E> {
    let read = magnitude(input).and_then(|magnitude| {
        let numeral = Numeral { number: magnitude.scaled()?, approximation: magnitude.infix };
        Some((numeral, magnitude.length))
    });
    taken(input, read, ErrorKind::Digit)
}

/// 数字 + 数位: 3.5万, 三百二十
pub(crate) fn magnitude(input: &str) -> Option<Magnitude> {
    let first = input.chars().next()?;
    if input.starts_with(ONE_HALF) {
        let half = Number::Exact(Decimal::new(5, 1));
        return Some(Magnitude {
            part: true,
            ..Magnitude::plain(half, Script::Han, ONE_HALF.len())
        });
    }
    if first == HALF {
        let half = Number::Exact(Decimal::new(5, 1));
        return Some(Magnitude {
            part: true,
            ..Magnitude::plain(half, Script::Han, HALF.len_utf8())
        });
    }
    let decimals = |text: &str| {
        text.starts_with('.') && rest(text, 1).starts_with(|c| arabic_digit(c).is_some())
    };
    if arabic_digit(first).is_some() || decimals(input) {
        arabic_magnitude(input, 0, false)
    } else if let Some(below) = input.strip_prefix(BELOW_ZERO) {
        let mut read = magnitude(below).filter(|read| !read.part)?;
        read.number = negated(read.number);
        read.length += BELOW_ZERO.len();
        read.bare_length += BELOW_ZERO.len();
        Some(read)
    } else if is_minus(first) {
        let sign = skip_gap(input, first.len_utf8());
        // 负的百分之百.
        let sign = sign
            + if is_han_minus(first) && rest(input, sign).starts_with(ATTRIBUTIVE) {
                ATTRIBUTIVE.len_utf8()
            } else {
                0
            };
        let next = rest(input, sign).chars().next()?;
        if arabic_digit(next).is_some() || decimals(rest(input, sign)) {
            arabic_magnitude(input, sign, true)
        } else if is_han_minus(first) && opens_han(next) {
            let mut read = han_magnitude(rest(input, sign))?;
            read.number = negated(read.number);
            read.length += sign;
            read.bare_length += sign;
            Some(read)
        } else {
            None
        }
    } else if opens_han(first) {
        han_magnitude(input)
    } else {
        None
    }
}

fn negated(number: Number) -> Number {
    match number {
        Number::Exact(value) => Number::Exact(-value),
        Number::Range(from, to) => Number::Range(-to, -from),
        other => other,
    }
}

impl Magnitude {
    pub(super) fn plain(number: Number, script: Script, length: usize) -> Self {
        Self {
            number,
            scale: Scale::ONE,
            infix: None,
            script,
            bare: false,
            single: false,
            digits: false,
            odd_point: false,
            part: false,
            length,
            bare_length: length,
        }
    }

    /// Reads 余, 多, 几 and 万, 亿 behind the digits.
    fn scales(&mut self, input: &str) {
        let mut small = Scale::ONE;
        let mut last = 1_u32;
        let mut power = 0_u32;
        loop {
            let at = skip_gap(input, self.length);
            let Some(c) = rest(input, at).chars().next() else { break };
            if let Some(scale) = large_scale(c) {
                // 万亿 multiplies; 万 behind 亿余 only says how far the number is rounded
                // (10亿余万).
                if power >= 8 && scale == 4 && self.infix.is_some() {
                    self.length = at + c.len_utf8();
                    self.bare_length = self.length;
                    break;
                }
                // 万万 is 亿.
                if power >= 8 || (power == 4 && scale == 4 && self.infix.is_some()) {
                    break;
                }
                power += scale;
                last = 10_000;
            } else if let Some(scale) = small_scale(c) {
                if self.script == Script::Han
                    || last > 1
                    || power > 0
                    || starts_unit(rest(input, at))
                {
                    break;
                }
                last = scale;
                small = Scale::of_power(scale.ilog10());
            } else if (self.infix.is_none() || power > 0)
                && (is_infix(c) || c == ROUGH_INFIX)
                && infix_follows(c, power, rest(input, at + c.len_utf8()))
            {
                self.infix =
                    Some(if c == ROUGH_INFIX { Approximation::About } else { Approximation::Over });
                self.length = at + c.len_utf8();
                continue;
            } else if rest(input, at).starts_with(COUNTED_SCALE) && power == 0 && last == 1 {
                let end = at + COUNTED_SCALE.len();
                // 3个亿元项目 counts projects.
                if !ends_scale(rest(input, end)) {
                    break;
                }
                power = 8;
                self.length = end;
                self.bare_length = end;
                break;
            } else {
                break;
            }
            self.length = at + c.len_utf8();
            self.bare_length = self.length;
        }
        if power == 0 && last == 1 {
            // Nearly every number is written without a scale.
            return;
        }
        self.scale = self.scale.times(small).times(Scale::of_power(power));
    }
}

/// Whether nothing goes on behind a scale: 16.8个亿，, 44个亿左右.
fn ends_scale(tail: &str) -> bool {
    !tail.starts_with(is_han) || lexicon::approximators::BEHIND.opening(tail).is_some()
}

/// Whether the infix `c` can stand before `tail`: a unit, a scale or nothing follows it; behind 万
/// or 亿 a noun may (3亿多农民), unless 多 opens that noun.
fn infix_follows(c: char, power: u32, tail: &str) -> bool {
    let tail = rest(tail, skip_gap(tail, 0));
    let Some(next) = tail.chars().next() else { return true };
    let unit = || units::UNITS.opening(tail).is_some();
    large_scale(next).is_some()
        || small_scale(next).is_some()
        || !is_han(next)
        || next == HALF
        || unit()
        || (power > 0
            && c != ROUGH_INFIX
            && !is_indefinite_infix(c)
            && !MANY_COMPOUNDS.contains(next))
}

/// Whether `tail` opens with a unit whose prefix looks like a scale: 千瓦, 千米, 百分点.
fn starts_unit(tail: &str) -> bool {
    units::UNITS.opening(tail).is_some_and(|(word, _)| word.text.chars().count() > 1)
}

/// 阿拉伯数字 + 数位: 3.5万, 1万3千, 1／4
fn arabic_magnitude(input: &str, sign: usize, negative: bool) -> Option<Magnitude> {
    let Digits { value, odd_point, integer, length } = digits(rest(input, sign))?;
    let value = if negative { -value } else { value };
    let mut read = Magnitude::plain(Number::Exact(value), Script::Arabic, sign + length);
    read.odd_point = odd_point;
    // Most numbers are such, and nothing more is read of them.
    let tail = rest(input, read.length);
    if ends_number(tail) && !tail.starts_with(COUNTED_SCALE) {
        return Some(read);
    }
    if integer && !negative {
        if let Some(fraction) =
            fraction(input, value, read.length).or_else(|| slash(input, value, read.length))
        {
            return Some(fraction);
        }
    }
    if integer {
        if let Some(mixed) = mixed(rest(input, sign)).filter(|mixed| mixed.length > length) {
            let value = decimal(mixed.value, mixed.decimals)?;
            read.number = Number::Exact(if negative { -value } else { value });
            read.scale = Scale::of_power(mixed.power);
            read.infix = mixed.over.then_some(Approximation::Over);
            read.length = sign + mixed.length;
            read.bare_length = read.length;
        }
    }
    read.scales(input);
    Some(read)
}

/// A percentage has so many decimals at most.
const MOST_DECIMALS: usize = 6;

/// 分母 + 分之 + 分子: 三分之一, 百分之30
fn fraction(input: &str, whole: Decimal, length: usize) -> Option<Magnitude> {
    let at = skip_gap(input, length);
    let at = skip_gap(input, at + lexicon::opens(rest(input, at), PARTS_OF)?);
    let tail = rest(input, at);
    let (part, script, length) = match tail.chars().next()? {
        c if arabic_digit(c).is_some() => {
            let digits = digits(tail)?;
            (digits.value, Script::Arabic, digits.length)
        }
        c if opens_han(c) => {
            let numeral = han(tail).filter(|numeral| numeral.upper.is_none())?;
            let whole = decimal(numeral.value, numeral.decimals)?
                .checked_mul(Scale::of_power(numeral.power).factor())?;
            let (places, length) = middle_point(rest(tail, numeral.length)).unwrap_or_default();
            (whole.checked_add(places)?, Script::Han, numeral.length + length)
        }
        _ => return None,
    };
    Some(Magnitude { part: true, ..Magnitude::plain(quotient(part, whole)?, script, at + length) })
}

/// · + 汉字数字, the decimals of a percentage in print of the 1950s, 百分之六[·八]: what they add, and their length in bytes.
fn middle_point(tail: &str) -> Option<(Decimal, usize)> {
    let point = tail.chars().next().filter(|&c| is_middle_point(c))?;
    let digits = rest(tail, point.len_utf8()).chars().map_while(|c| Some((c, digit(c)?)));
    let (mut value, mut places, mut length) = (0_i128, 0, point.len_utf8());
    for (c, digit) in digits.take(MOST_DECIMALS) {
        value = value * 10 + i128::from(digit);
        places += 1;
        length += c.len_utf8();
    }
    (places > 0).then_some((decimal(value, places)?, length))
}

/// 分子 + ／ + 分母: 1／4
fn slash(input: &str, part: Decimal, length: usize) -> Option<Magnitude> {
    let tail = rest(input, length);
    let slash = tail.chars().next().filter(|&c| matches!(c, '/' | '／' | '⁄'))?;
    let whole = digits(rest(tail, slash.len_utf8())).filter(|digits| digits.integer)?;
    let end = length + slash.len_utf8() + whole.length;
    // 2020/1/4 is a date; a fraction is less than one and has a round or small denominator.
    let follows = rest(input, end).chars().next();
    let small = whole.value <= Decimal::from(12)
        || whole.value == Decimal::ONE_HUNDRED
        || whole.value == Decimal::ONE_THOUSAND;
    if part >= whole.value
        || part.is_zero()
        || !small
        || follows.is_some_and(|c| matches!(c, '/' | '／' | '.' | '-'))
    {
        return None;
    }
    Some(Magnitude {
        part: true,
        ..Magnitude::plain(quotient(part, whole.value)?, Script::Arabic, end)
    })
}

/// `part / whole`: exact where a finite decimal equals it.
pub(crate) fn quotient(part: Decimal, whole: Decimal) -> Option<Number> {
    if whole.is_zero() {
        return None;
    }
    let value = part.checked_div(whole)?.normalize();
    if value.scale() < 20 && value.checked_mul(whole) == Some(part) {
        Some(Number::Exact(value))
    } else {
        Some(Number::Fraction(part, whole))
    }
}

fn decimal(value: i128, decimals: u32) -> Option<Decimal> {
    Decimal::try_from_i128_with_scale(value, decimals).ok()
}

/// 汉字数字 + 数位: 三百多万, 十余, 三分之一
fn han_magnitude(input: &str) -> Option<Magnitude> {
    let numeral = han(input)?;
    let value = decimal(numeral.value, numeral.decimals)?;
    let number = match numeral.upper {
        Some(upper) => Number::Range(value, decimal(upper, 0)?),
        None => Number::Exact(value),
    };
    if let Some(single) = before_prefix(input, numeral.length) {
        return Some(single);
    }
    let mut read = Magnitude::plain(number, Script::Han, numeral.length);
    read.scale = Scale::of_power(numeral.power);
    read.infix = numeral.over.then_some(Approximation::Over);
    read.bare = numeral.bare;
    read.digits = numeral.digits;
    read.single =
        numeral.characters == 1 && !numeral.bare && digit(input.chars().next()?).is_some();
    if let Number::Exact(value) = read.number {
        let whole = value.checked_mul(read.scale.factor())?;
        if let Some(fraction) = fraction(input, whole, read.length) {
            return Some(fraction);
        }
    }
    read.scales(input);
    Some(read)
}

/// 一位数字 + 千瓦、千克、千伏: 五千瓦 is 5 千瓦, for the prefix of a unit is no scale.
fn before_prefix(input: &str, length: usize) -> Option<Magnitude> {
    let mut characters = input.chars();
    let (first, prefix) = (characters.next()?, characters.next()?);
    let value = digit(first).filter(|&value| value > 0)?;
    let two = first.len_utf8() + prefix.len_utf8();
    let prefixed = small_scale(prefix).is_some() && length == two;
    if !prefixed || !starts_unit(rest(input, first.len_utf8())) {
        return None;
    }
    let number = Number::Exact(Decimal::from(value));
    Some(Magnitude { single: true, ..Magnitude::plain(number, Script::Han, first.len_utf8()) })
}

/// The most characters that a hidden number has; a longer run is a rule or a frame.
const LONGEST_HIDDEN: u32 = 32;

/// 占位符 + 数位: X, xxxx.x万, **余万
pub(crate) fn redacted(input: &str) -> Option<Magnitude> {
    // Most numbers are digits before a Han character or %.
    let near = input.bytes().take(LONGEST_HIDDEN as usize);
    let digits = near.take_while(|byte| byte.is_ascii_digit() || *byte == b'.').count();
    if let (1.., Some(b'%' | 0xE4..=0xE9)) = (digits, input.as_bytes().get(digits)) {
        return None;
    }
    // 60%[×20%] multiplies; ×× hides.
    let factor = input.strip_prefix(is_times_sign);
    if factor.is_some_and(|factor| factor.starts_with(|c| arabic_digit(c).is_some())) {
        return None;
    }
    let mut length = 0;
    let mut hidden = false;
    let mut count = 0_u32;
    while let Some(c) = rest(input, length).chars().next() {
        let tail = rest(input, length + c.len_utf8());
        if is_placeholder(c) {
            hidden = true;
        } else if arabic_digit(c).is_some() {
        } else if !(matches!(c, '.' | '．')
            && tail.chars().next().is_some_and(|c| is_placeholder(c) || arabic_digit(c).is_some()))
        {
            break;
        }
        count += 1;
        length += c.len_utf8();
        if count > LONGEST_HIDDEN {
            return None;
        }
    }
    if !hidden {
        return None;
    }
    let mut read = Magnitude::plain(Number::Redacted, Script::Placeholder, length);
    read.scales(input);
    Some(read)
}
