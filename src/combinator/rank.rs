//! Rank words: a place in an order.
//!
//! Takes the text from the first character of the words, gives the place.
//!
//! ```text
//! rank = 第 number (位 | 名)? | 前 number (位 | 名)? | 首位 | 榜首
//! ```

use nom::{
    IResult,
    error::{ErrorKind, ParseError},
};

use super::{han::han, taken};
use crate::{
    Rank, Span,
    lexicon::{
        numerals::ORDINAL,
        periods::FIRST_SO_MANY,
        ranks::{FIRST_PLACES, PLACES},
    },
    text::chars::{arabic_digit, is_placeholder, rest},
};

/// What rank words say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct RankWords {
    pub(crate) place: Option<u32>,
    /// Whether only 前 so many is told.
    pub(crate) within: bool,
    /// Whether 位, 名 or a word of its own says that it is a place.
    pub(crate) certain: bool,
    /// Length in bytes up to the last digit.
    pub(crate) number_length: usize,
    pub(crate) length: usize,
}

/// Reads a place in an order: 第二, 第七位, 首位, 前三.
///
/// The span counts from the first byte of `input`; scope and subject are `None`.
///
/// # Errors
/// `ErrorKind::Tag` where `input` opens with no rank word: `全区第二` (a scope first), `前年`, an
/// empty input.
///
/// # Examples
/// ```
/// let (rest, rank) = gongwen::combinator::rank::<()>("第七位，").unwrap();
/// assert_eq!((rest, rank.place), ("，", Some(7)));
/// assert!(gongwen::combinator::rank::<()>("全区第二").is_err());
/// ```
pub fn rank<'s, E: ParseError<&'s str>>(input: &'s str) -> IResult<&'s str, Rank<'s>, E> {
    let read = rank_words(input).map(|words| (words.rank(0), words.length));
    taken(input, read, ErrorKind::Tag)
}

impl RankWords {
    /// The rank whose words start at byte `at`.
    pub(crate) fn rank<'s>(self, at: usize) -> Rank<'s> {
        Rank {
            span: Span::of(at..at + self.length),
            place: self.place,
            within: self.within,
            scope: None,
            subject: None,
        }
    }
}

/// 位次: 第二, 前三位, 首位
pub(crate) fn rank_words(input: &str) -> Option<RankWords> {
    let first = input.chars().next()?;
    if first != ORDINAL && first != FIRST_SO_MANY {
        let (_, length) = FIRST_PLACES.opening(input)?;
        return Some(RankWords {
            place: Some(1),
            within: false,
            certain: true,
            number_length: length,
            length,
        });
    }
    let from = first.len_utf8();
    let (place, length) = number(rest(input, from))?;
    let mut end = from + length;
    // 排名前1%: so many hundredths are no place.
    if rest(input, end).starts_with(['%', '％', '‰']) {
        return None;
    }
    let number_length = end;
    let certain = PLACES.opening(rest(input, end));
    end += certain.map_or(0, |(_, length)| length);
    Some(RankWords {
        place,
        within: first == FIRST_SO_MANY,
        certain: certain.is_some(),
        number_length,
        length: end,
    })
}

/// The number of a place, or a placeholder for it.
fn number(input: &str) -> Option<(Option<u32>, usize)> {
    let first = input.chars().next()?;
    if arabic_digit(first).is_some() {
        let mut length = 0;
        let mut value: u32 = 0;
        for c in input.chars() {
            let Some(digit) = arabic_digit(c) else { break };
            value = value.checked_mul(10)?.checked_add(u32::from(digit))?;
            length += c.len_utf8();
        }
        Some((Some(value), length))
    } else if is_placeholder(first) {
        Some((None, input.chars().take_while(|&c| is_placeholder(c)).map(char::len_utf8).sum()))
    } else {
        let numeral = han(input)
            .filter(|numeral| numeral.upper.is_none() && !numeral.bare && numeral.power == 0)?;
        Some((Some(u32::try_from(numeral.value).ok()?), numeral.length))
    }
}
