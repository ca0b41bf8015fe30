//! Numbers that a page's typesetting broke by a space.
//!
//! Takes what stands on both sides of a space between two digits, tells whether they are one number.
//! Only what can be nothing else is put together; spaces in groups of three digits and between all
//! digits are read where numbers are, in `combinator::digits`.
//!
//! ```text
//! year    = digit{4}, one space among them, 年          2 016年   201 1 年
//! number  = Han (digit{1,3} | digit+ . digit+) space digit{1,2} unit     完成40.8 2 亿元   达到74 76 元
//! ```

use crate::{
    lexicon::{
        numerals::NUMBERED,
        periods::{DATE_SIGNS, YEAR},
    },
    text::chars::{is_han, is_latin, is_space, leading_digits, rest},
};

/// The longest second piece of a number that is no year, in digits: three are a group of thousands,
/// and more have not been seen.
const LONGEST_PIECE_DIGITS: usize = 2;

/// The longest first piece without a decimal point, in digits: with four it may be a year of its own.
const LONGEST_HEAD_DIGITS: usize = 3;

/// Whether the space between `before` and `behind` stands inside one number.
pub(super) fn breaks_number(before: &str, behind: &str) -> bool {
    let words = before.trim_end_matches(|c: char| c.is_ascii_digit() || c == '.');
    let left = rest(before, words.len());
    let right = leading_digits(behind);
    let unit = rest(behind, right).trim_start_matches(is_space).chars().next();
    let (Some(unit), true) = (unit, right > 0 && !left.is_empty()) else { return false };
    let last = words.trim_end_matches(is_space).chars().next_back();
    if unit == YEAR && left.len() + right == 4 {
        let century = left.chars().chain(behind.chars()).take(2);
        let known = century.clone().eq("19".chars()) || century.eq("20".chars());
        return known && last.is_none_or(|c| !is_latin(c) && !NUMBERED.contains(&c));
    }
    let whole = leading_digits(left);
    let begins = match rest(left, whole).strip_prefix('.') {
        Some(decimals) => whole > 0 && leading_digits(decimals) == decimals.len(),
        None => whole == left.len() && whole <= LONGEST_HEAD_DIGITS,
    };
    begins
        && right <= LONGEST_PIECE_DIGITS
        && (is_han(unit) || matches!(unit, '%' | '％'))
        && !DATE_SIGNS.contains(&unit)
        && last.is_some_and(|c| is_han(c) && !NUMBERED.contains(&c))
}
