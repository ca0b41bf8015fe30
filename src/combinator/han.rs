//! Numerals in Han characters, Han alone: 三百二十, 一亿三千万, 二〇二一, 三五百, 叁仟.
//!
//! Takes the text from the first character of a numeral, gives its value with every scale multiplied in.
//!
//! ```text
//! numeral  = section? (万 section?)? (亿 …)?        section = (digit 千)? (digit 百)? (digit 十)? digit?
//! string   = digit{2,}                               二〇二一
//! rough    = digit digit (small | nothing)           三五百, 七八
//! ```

use crate::{
    chars,
    lexicon::numerals::{formal_digit, is_han_point, large_scale, small_scale, tens},
};

/// A Han numeral.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Han {
    /// Its value without `power`; the lower end of a rough numeral.
    pub(super) value: i128,
    /// Number of decimals in `value`.
    pub(super) decimals: u32,
    /// The upper end of a rough numeral (三五百: 500).
    pub(super) upper: Option<i128>,
    /// Power of ten of the scale that closes the numeral and stands nowhere else in it: 4 for 三百万, 0 for 一万三千.
    pub(super) power: u32,
    /// Whether it opens with a scale: 百, 千, 万, 亿 (十 is a digit like any other).
    pub(super) bare: bool,
    /// Whether it is a string of digits: 二〇二一.
    pub(super) digits: bool,
    /// Its characters.
    pub(super) characters: u32,
    /// Its length in bytes.
    pub(super) length: usize,
}

/// The value of a Han or formal digit.
pub(super) fn digit(c: char) -> Option<u8> {
    chars::han_digit(c).or_else(|| formal_digit(c))
}

/// Whether `c` can open a Han numeral.
pub(crate) fn opens_han(c: char) -> bool {
    digit(c).is_some() || tens(c).is_some() || small_scale(c).is_some() || large_scale(c).is_some()
}

/// 汉字数字: 三百二十
pub(super) fn han(input: &str) -> Option<Han> {
    let first = input.chars().next()?;
    if !opens_han(first) {
        return None;
    }
    rough(input).or_else(|| digit_string(input)).or_else(|| structured(input))
}

/// Two neighbouring digits that mean a range: 七八, 三五百, 二三十
fn rough(input: &str) -> Option<Han> {
    let mut characters = input.chars();
    let (low, high) = (characters.next()?, characters.next()?);
    let (from, to) = (digit(low)?, digit(high)?);
    if !(from > 0 && (to == from + 1 || (from, to) == (3, 5))) {
        return None;
    }
    let mut length = low.len_utf8() + high.len_utf8();
    let mut count = 2;
    let mut factor = 1;
    if let Some(next) = characters.next() {
        if digit(next).is_some() {
            return None;
        }
        if let Some(scale) = small_scale(next) {
            if characters.next().and_then(digit).is_some() {
                return None;
            }
            factor = i128::from(scale);
            length += next.len_utf8();
            count += 1;
        }
    }
    let (value, upper) = (i128::from(from) * factor, Some(i128::from(to) * factor));
    let mut numeral = Han { value, decimals: 0, upper, power: 0, bare: false, digits: false, characters: count, length };
    numeral.close();
    let _ = input;
    Some(numeral)
}

/// Digits side by side: 二〇二一, 一九八三
fn digit_string(input: &str) -> Option<Han> {
    let mut value: i128 = 0;
    let (mut count, mut length) = (0, 0);
    for c in input.chars() {
        let Some(digit) = digit(c).or_else(|| chars::arabic_digit(c)) else { break };
        value = value.checked_mul(10)?.checked_add(i128::from(digit))?;
        count += 1;
        length += c.len_utf8();
        if count > 28 {
            return None;
        }
    }
    let next = chars::rest(input, length).chars().next();
    if count < 2 || next.is_some_and(|c| small_scale(c).is_some()) {
        return None;
    }
    // 零五 and 〇三 are digits of a zero-padded number; 两三 was tried as a range before.
    Some(Han { value, decimals: 0, upper: None, power: 0, bare: false, digits: true, characters: count, length })
}

/// Digits with scales: 三百二十, 一亿三千万, 三点五亿
fn structured(input: &str) -> Option<Han> {
    let mut reader = Structured::default();
    let mut length = 0;
    let mut characters = 0;
    let mut bare = false;
    let mut scales = true;
    let mut places = input.chars().peekable();
    while let Some(&c) = places.peek() {
        if !reader.push(c)? {
            break;
        }
        bare |= characters == 0 && digit(c).is_none() && tens(c).is_none() && small_scale(c) != Some(10);
        scales &= digit(c).is_none() && tens(c).is_none();
        characters += 1;
        length += c.len_utf8();
        places.next();
    }
    if characters == 0 {
        return None;
    }
    let mut numeral = Han { value: reader.finish()?, decimals: 0, upper: None, power: 0, bare, digits: false, characters, length };
    numeral.power = reader.closing_power;
    // 十亿元 sizes a thing as 百亿元 does; 十个 counts.
    numeral.bare |= scales && numeral.power > 0;
    if numeral.power > 0 {
        numeral.value /= 10_i128.checked_pow(numeral.power)?;
    } else if !bare {
        numeral.point(input)?;
    }
    Some(numeral)
}

impl Han {
    /// 点 with decimals behind a numeral: 三点五
    fn point(&mut self, input: &str) -> Option<()> {
        let tail = chars::rest(input, self.length);
        let mut after = tail.chars();
        let Some(point) = after.next().filter(|&c| is_han_point(c)) else { return Some(()) };
        let mut length = point.len_utf8();
        let (mut value, mut decimals) = (self.value, 0);
        for c in after {
            let Some(digit) = digit(c) else { break };
            decimals += 1;
            if decimals > 20 {
                return None;
            }
            value = value.checked_mul(10)?.checked_add(i128::from(digit))?;
            length += c.len_utf8();
        }
        if decimals > 0 {
            (self.value, self.decimals) = (value, decimals);
            self.length += length;
            self.characters += decimals + 1;
        }
        Some(())
    }

    fn close(&mut self) {
        self.digits = false;
    }
}

/// The state of a numeral with scales, read from the left.
#[derive(Clone, Copy, Debug)]
struct Structured {
    /// Closed sections.
    total: i128,
    /// The open section of at most four places.
    section: i128,
    /// The digit that waits for its scale.
    pending: Option<u8>,
    /// The last scale inside the section.
    last: i128,
    /// The last scale of all, for the elided last place of 一百五 and 两万三.
    unit: i128,
    /// Whether a zero stood before the pending digit.
    zero: bool,
    /// See [`Han::power`].
    closing_power: u32,
    started: bool,
}

impl Default for Structured {
    fn default() -> Self {
        Self { total: 0, section: 0, pending: None, last: 10_000, unit: 1, zero: false, closing_power: 0, started: false }
    }
}

impl Structured {
    /// Takes one more character; `Some(false)` where the numeral ends before it, `None` where it grows out of range.
    fn push(&mut self, c: char) -> Option<bool> {
        if let Some(digit) = digit(c) {
            if digit == 0 {
                if self.pending.is_some() {
                    return Some(false);
                }
                self.zero = true;
                if !self.started {
                    self.pending = Some(0);
                }
            } else {
                if self.pending.is_some_and(|pending| pending > 0) || self.last == 1 {
                    return Some(false);
                }
                self.pending = Some(digit);
            }
            self.closing_power = 0;
        } else if let Some(tens) = tens(c) {
            if self.pending.is_some() || self.last <= 10 {
                return Some(false);
            }
            self.section += i128::from(tens);
            (self.last, self.unit, self.zero) = (10, 10, false);
        } else if let Some(scale) = small_scale(c) {
            let scale = i128::from(scale);
            if scale >= self.last || self.pending == Some(0) {
                return Some(false);
            }
            if self.started && self.pending.is_none() && scale != 10 {
                return Some(false);
            }
            self.section += i128::from(self.pending.take().unwrap_or(1)) * scale;
            (self.last, self.unit, self.zero) = (scale, scale, false);
            self.closing_power = 0;
        } else if let Some(power) = large_scale(c) {
            let scale = 10_i128.checked_pow(power)?;
            let open = self.section + i128::from(self.pending.take().unwrap_or(0));
            if power == 4 && self.total % 100_000_000 != 0 {
                return Some(false);
            }
            if self.started && open == 0 && self.total == 0 {
                return Some(false);
            }
            if open == 0 && self.total > 0 && (power == 4 || self.total % 100_000_000 == 0) {
                return Some(false);
            }
            let first = self.total == 0;
            let whole = if power == 4 {
                self.total.checked_add(open.max(i128::from(!self.started)).checked_mul(scale)?)?
            } else {
                self.total.checked_add(open)?.max(i128::from(!self.started)).checked_mul(scale)?
            };
            self.closing_power = if first {
                power
            } else if open == 0 {
                self.closing_power + power
            } else {
                0
            };
            self.total = whole;
            (self.section, self.last, self.unit, self.zero) = (0, 10_000, scale, false);
        } else {
            return Some(false);
        }
        self.started = true;
        Some(true)
    }

    fn finish(&self) -> Option<i128> {
        let mut value = self.total.checked_add(self.section)?;
        if let Some(digit) = self.pending {
            // 一百五 is 150, 两万三 is 23000; 一百零五 is 105.
            let place = if self.zero || self.unit < 100 { 1 } else { self.unit / 10 };
            value = value.checked_add(i128::from(digit).checked_mul(place)?)?;
        }
        Some(value)
    }
}
