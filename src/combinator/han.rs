//! Numerals in Han characters, Han alone or with Arabic digits between the scales: 三百二十,
//! 一亿三千万, 二〇二一, 三五百, 5万4千.
//!
//! Takes the text from the first character of a numeral, gives its value. Spaces between the
//! characters are passed over.
//!
//! ```text
//! numeral  = rough | string | scaled
//! scaled   = (section 亿)? (section 万)? section? (点 digit+)?      section = (n 千)? (n 百)? (n 十)? n?
//! string   = digit{2,} (点 digit+)?                                 二〇二一
//! rough    = digit digit small? | digit? 十 digit digit             三五百, 七八, 十七八
//! ```

use crate::{
    lexicon::{
        numerals::{
            digit, formal_digit, is_han_point, is_infix, is_pair, is_scale, is_ten, large_scale,
            opens_han, small_scale, tens,
        },
        skip_gap,
    },
    text::chars::{arabic_digit, is_letter_zero, is_space, rest},
};

/// A Han numeral.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Han {
    /// Its value without `power`; the lower end of a rough numeral.
    pub(super) value: i128,
    /// Number of decimals in `value`.
    pub(super) decimals: u32,
    /// The upper end of a rough numeral (三五百: 500).
    pub(super) upper: Option<i128>,
    /// Power of ten of the scale that closes the numeral and stands nowhere else in it: 4 for
    /// 三百万, 0 for 一万三千.
    pub(super) power: u32,
    /// Whether it is made of scales alone, 百 千 万 亿 百万 十亿, or opens with one above ten.
    pub(super) bare: bool,
    /// Whether it is a string of digits: 二〇二一.
    pub(super) digits: bool,
    /// Whether 多 or 余 stands inside, before its last scale: 二亿六千[多]万.
    pub(super) over: bool,
    /// Its characters.
    pub(super) characters: u32,
    /// Its length in bytes.
    pub(super) length: usize,
}

/// The most digits in a row that a decimal holds.
const LONGEST: usize = 28;

/// 汉字数字: 三百二十, 二〇二一, 三五百
pub(super) fn han(input: &str) -> Option<Han> {
    if !input.starts_with(opens_han) {
        return None;
    }
    if let Some(lone) = lone(input) {
        return Some(lone);
    }
    if input.chars().take(LONGEST + 1).take_while(|&c| digit(c).is_some()).count() > LONGEST {
        return None;
    }
    rough(input)
        .or_else(|| rough_tens(input))
        .or_else(|| digit_string(input))
        .or_else(|| scaled(input))
}

/// One digit and no more, as most numerals are: 一是, 三个
fn lone(input: &str) -> Option<Han> {
    let mut characters = input.chars();
    let first = characters.next()?;
    let goes_on = |c| {
        let numeral = opens_han(c) || arabic_digit(c).is_some() || is_letter_zero(c);
        numeral || is_han_point(c) || is_space(c)
    };
    let value = digit(first).filter(|&digit| digit > 0)?;
    let alone = !characters.next().is_some_and(goes_on);
    let numeral = Han { value: i128::from(value), characters: 1, ..Han::default() };
    alone.then(|| Han { length: first.len_utf8(), ..numeral })
}

/// Two neighbouring digits that mean a range: 七八, 三五百
fn rough(input: &str) -> Option<Han> {
    let mut characters = input.chars();
    let (low, high) = (characters.next()?, characters.next()?);
    let (from, to) = (digit(low)?, digit(high).filter(|_| !is_pair(high))?);
    if from == 0 || !(to == from + 1 || (from, to) == (3, 5)) {
        return None;
    }
    let mut numeral =
        Han { characters: 2, length: low.len_utf8() + high.len_utf8(), ..Han::default() };
    let mut factor = 1;
    if let Some(next) = characters.next() {
        if digit(next).is_some() || is_han_point(next) {
            return None;
        }
        if let Some(scale) = small_scale(next) {
            if characters.next().is_some_and(|c| digit(c).is_some() || small_scale(c).is_some()) {
                return None;
            }
            factor = i128::from(scale);
            numeral.length += next.len_utf8();
            numeral.characters += 1;
        }
    }
    numeral.value = i128::from(from) * factor;
    numeral.upper = Some(i128::from(to) * factor);
    Some(numeral)
}

/// Tens with two neighbouring digits that mean a range: 十七八, 二十四五
fn rough_tens(input: &str) -> Option<Han> {
    let mut characters = input.chars();
    let head = characters.next()?;
    let (tens, mut length) = match digit(head).filter(|&tens| tens > 0) {
        Some(tens) => {
            (tens, head.len_utf8() + characters.next().filter(|&c| is_ten(c))?.len_utf8())
        }
        None if is_ten(head) => (1, head.len_utf8()),
        None => return None,
    };
    let (low, high) = (characters.next()?, characters.next()?);
    let (first, last) = (digit(low)?, digit(high).filter(|_| !is_pair(high))?);
    let goes_on = |c| digit(c).is_some() || small_scale(c).is_some() || is_han_point(c);
    if first == 0 || last != first + 1 || characters.next().is_some_and(goes_on) {
        return None;
    }
    length += low.len_utf8() + high.len_utf8();
    let value = i128::from(tens) * 10 + i128::from(first);
    let characters = 3 + u32::from(!is_ten(head));
    Some(Han { value, upper: Some(value + 1), characters, length, ..Han::default() })
}

/// How many characters a year has that is written in digits, 二〇〇九.
const YEAR_CHARACTERS: u32 = 4;

/// Digits side by side: 二〇二一, 二0二一, 二OO九, 一七二零点一
fn digit_string(input: &str) -> Option<Han> {
    let mut numeral = Han { digits: true, ..Han::default() };
    let mut characters = input.chars();
    // 队伍17支: a formal digit before Arabic ones ends another word.
    let formal = characters.next().is_some_and(|c| formal_digit(c).is_some());
    if formal && characters.next().is_some_and(|c| arabic_digit(c).is_some()) {
        return None;
    }
    let mut lettered = false;
    for c in input.chars() {
        let zero = Some(0).filter(|_| is_letter_zero(c) && numeral.characters > 0);
        lettered |= zero.is_some();
        let read = digit(c).filter(|_| !is_pair(c)).or_else(|| arabic_digit(c)).or(zero);
        let Some(digit) = read else { break };
        numeral.value = numeral.value.checked_mul(10)?.checked_add(i128::from(digit))?;
        numeral.characters += 1;
        numeral.length += c.len_utf8();
        if numeral.characters > 28 {
            return None;
        }
    }
    let next = rest(input, numeral.length).chars().next();
    if lettered && numeral.characters != YEAR_CHARACTERS {
        return None;
    }
    if numeral.characters < 2 || next.is_some_and(|c| small_scale(c).is_some()) {
        return None;
    }
    numeral.point(input)?;
    Some(numeral)
}

/// Digits with scales: 三百二十, 三点五, 5万4千6百
pub(super) fn scaled(input: &str) -> Option<Han> {
    let mut reader = Reader::default();
    let mut numeral = Han::default();
    let mut only_scales = true;
    let mut at = 0;
    while let Some(c) = rest(input, at).chars().next() {
        if is_pair(c) && at > 0 && !rest(input, at + c.len_utf8()).starts_with(is_scale) {
            break;
        }
        let taken = match arabic_digit(c) {
            Some(_) => {
                let (value, count, length) = integer(rest(input, at))?;
                if !reader.number(value, count) {
                    break;
                }
                length
            }
            None if reader.character(c)? => c.len_utf8(),
            None if reader.is_over(c, rest(input, at + c.len_utf8())) => {
                numeral.over = true;
                at += c.len_utf8();
                continue;
            }
            None => break,
        };
        if numeral.characters == 0 {
            numeral.bare = is_scale(c) && small_scale(c) != Some(10);
        }
        only_scales &= is_scale(c);
        numeral.characters += 1;
        numeral.length = at + taken;
        at = skip_gap(input, numeral.length);
        // A space parts two numbers where both are digits.
        let goes_on = |c| {
            is_scale(c)
                || (digit(c).is_some() || arabic_digit(c).is_some()) && reader.pending.is_none()
        };
        if at > numeral.length && rest(input, at).chars().next().is_some_and(|c| !goes_on(c)) {
            break;
        }
    }
    if numeral.characters == 0 || !reader.fills() {
        return None;
    }
    numeral.value = reader.finish()?;
    numeral.power = reader.closing;
    // 十亿元 sizes a thing as 百亿元 does; 十个 counts.
    numeral.bare |= only_scales && numeral.power > 0;
    if numeral.power > 0 && !followed_by_decimals(input, numeral.length) {
        numeral.value /= 10_i128.checked_pow(numeral.power)?;
    } else {
        numeral.power = 0;
        if !numeral.bare {
            numeral.point(input)?;
        }
    }
    Some(numeral)
}

/// An Arabic integer of at most 18 digits: value, number of digits, length in bytes.
fn integer(input: &str) -> Option<(i128, u32, usize)> {
    let (mut value, mut count, mut length) = (0_i128, 0, 0);
    for c in input.chars() {
        let Some(digit) = arabic_digit(c) else { break };
        value = value * 10 + i128::from(digit);
        count += 1;
        length += c.len_utf8();
        if count > 18 {
            return None;
        }
    }
    Some((value, count, length))
}

fn followed_by_decimals(input: &str, at: usize) -> bool {
    let mut tail = rest(input, skip_gap(input, at)).chars();
    tail.next().is_some_and(is_han_point) && tail.next().is_some_and(|c| digit(c).is_some())
}

impl Han {
    /// 点 with decimals behind a numeral: 三点五
    fn point(&mut self, input: &str) -> Option<()> {
        let at = skip_gap(input, self.length);
        let mut tail = rest(input, at).chars();
        let Some(point) = tail.next().filter(|&c| is_han_point(c)) else { return Some(()) };
        let mut length = point.len_utf8();
        let (mut value, mut decimals) = (self.value, 0);
        for c in tail {
            let Some(digit) = digit(c).or_else(|| arabic_digit(c)) else { break };
            decimals += 1;
            if decimals > 20 {
                return None;
            }
            value = value.checked_mul(10)?.checked_add(i128::from(digit))?;
            length += c.len_utf8();
        }
        if decimals > 0 {
            (self.value, self.decimals) = (value, decimals);
            self.length = at + length;
            self.characters += decimals + 1;
        }
        Some(())
    }
}

/// 亿.
const HUNDRED_MILLION: i128 = 100_000_000;

/// The state of a numeral with scales, read from the left.
#[derive(Clone, Copy, Debug)]
struct Reader {
    /// Closed sections.
    total: i128,
    /// The open section, of at most four places.
    section: i128,
    /// The number that waits for its scale, and how many digits it has where they are Arabic.
    pending: Option<(i128, u32)>,
    /// The last scale inside the section; smaller ones may follow.
    last: i128,
    /// The last scale of all, for the elided last place of 一百五 and 两万三.
    unit: i128,
    /// Whether a zero stood before the pending number.
    zero: bool,
    /// See [`Han::power`].
    closing: u32,
    started: bool,
}

impl Default for Reader {
    fn default() -> Self {
        Self {
            total: 0,
            section: 0,
            pending: None,
            last: 10_000,
            unit: 1,
            zero: false,
            closing: 0,
            started: false,
        }
    }
}

impl Reader {
    /// Takes an Arabic integer; false where the numeral ends before it.
    fn number(&mut self, value: i128, count: u32) -> bool {
        if self.pending.is_some() || self.started && value >= self.last {
            return false;
        }
        self.pending = Some((value, count));
        (self.closing, self.started) = (0, true);
        true
    }

    /// Takes a Han character; `Some(false)` where the numeral ends before it, `None` where it grows
    /// out of range.
    fn character(&mut self, c: char) -> Option<bool> {
        let taken = if let Some(digit) = digit(c) {
            self.digit(i128::from(digit))
        } else if let Some(tens) = tens(c) {
            let fits = self.pending.is_none() && self.last > 10;
            if fits {
                self.section += i128::from(tens);
                (self.last, self.unit, self.zero, self.closing) = (10, 10, false, 0);
            }
            fits
        } else if let Some(scale) = small_scale(c) {
            self.small(i128::from(scale))
        } else if let Some(power) = large_scale(c) {
            self.large(power)?
        } else {
            false
        };
        self.started |= taken;
        Some(taken)
    }

    fn digit(&mut self, digit: i128) -> bool {
        if self.pending.is_some() {
            return false;
        }
        if digit == 0 {
            self.zero = true;
            if !self.started {
                self.pending = Some((0, 0));
            }
        } else {
            self.pending = Some((digit, 0));
        }
        self.closing = 0;
        true
    }

    /// 十, 百, 千
    fn small(&mut self, scale: i128) -> bool {
        let elided = self.pending.is_none() && self.started && scale != 10 && !self.zero;
        if scale >= self.last || elided || self.pending.is_some_and(|(number, _)| number == 0) {
            return false;
        }
        let (number, _) = self.pending.take().unwrap_or((1, 0));
        self.section += number * scale;
        (self.last, self.unit, self.zero, self.closing) = (scale, scale, false, 0);
        true
    }

    /// 万, 亿
    fn large(&mut self, power: u32) -> Option<bool> {
        let scale = 10_i128.checked_pow(power)?;
        let open = self.section + self.pending.map_or(0, |(number, _)| number);
        let (whole, closing) = if !self.started {
            (scale, power)
        } else if open == 0 {
            // 万亿 and 万万: the scale multiplies all that stands before.
            if self.closing == 0 || self.closing >= 8 {
                return Some(false);
            }
            (self.total.checked_mul(scale)?, self.closing + power)
        } else if self.total == 0 {
            (open.checked_mul(scale)?, power)
        } else if power == 8 && self.total % HUNDRED_MILLION != 0 {
            // 一万五千亿: the open section and what stands before it are all counted in 亿.
            (self.total.checked_add(open)?.checked_mul(scale)?, 8)
        } else if power == 4 && self.total % HUNDRED_MILLION == 0 {
            (self.total.checked_add(open.checked_mul(scale)?)?, 0)
        } else {
            return Some(false);
        };
        (self.total, self.closing, self.section, self.pending) = (whole, closing, 0, None);
        (self.last, self.unit, self.zero) = (10_000, scale, false);
        Some(true)
    }

    /// Whether 多 or 余 stands before the 万 of a numeral that told its 亿: 二亿六千[多]万. The 万 is that
    /// of the open section alone.
    fn is_over(&self, c: char, tail: &str) -> bool {
        let open = self.section > 0 || self.pending.is_some();
        is_infix(c)
            && open
            && self.total >= HUNDRED_MILLION
            && tail.chars().next().and_then(large_scale) == Some(4)
    }

    fn finish(&self) -> Option<i128> {
        let value = self.total.checked_add(self.section)?;
        let Some((number, digits)) = self.pending else { return Some(value) };
        // 一百五 is 150, 两万三 is 23000, 3万2 too; 一百零五 is 105, and 3万4000 spells its places
        // out.
        let elided = (digits == 0 || self.elides(digits)) && !self.zero && self.unit >= 100;
        value.checked_add(if elided { number.checked_mul(self.unit / 10)? } else { number })
    }

    /// Whether Arabic digits at the end fill the places below the last scale: 3万4000, 1千零1.
    fn fills(&self) -> bool {
        self.pending.is_none_or(|(_, digits)| {
            let filled = 10_i128.checked_pow(digits) == Some(self.unit);
            digits == 0 || self.zero || filled || self.elides(digits)
        })
    }

    /// Whether Arabic digits stand for the place right below 万 or 亿: 3万2.
    const fn elides(&self, digits: u32) -> bool {
        digits == 1 && self.unit >= 10_000
    }
}

/// 数字 with Arabic digits first, and more digits behind its first scale: 5万4千6百, 3万4000,
/// 100万三千
pub(super) fn mixed(input: &str) -> Option<Han> {
    let (_, _, length) = integer(input)?;
    let scale_at = skip_gap(input, length);
    let scale = rest(input, scale_at).chars().next().filter(|&c| is_scale(c))?;
    let behind = rest(input, scale_at + scale.len_utf8());
    let more = behind.chars().take(4).find(|&c| !is_scale(c) && !is_space(c))?;
    if arabic_digit(more).is_none() && digit(more).is_none() {
        return None;
    }
    scaled(input)
}
