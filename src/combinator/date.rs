//! What periods are made of: the numbers of dates, and what the words of a period say.
//!
//! Takes the text from the first character of a number, gives its value as a part of a date.

use super::han::han;
use crate::{
    Date, Grain, Period, Span, Text,
    lexicon::{
        numerals::{digit, opens_han},
        periods::{DAY, MONTH, YEAR},
        skip_gap,
    },
    text::chars::{arabic_digit, is_placeholder, rest, slice},
};

/// What the words of a period say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct PeriodWords {
    pub(crate) start: Date,
    pub(crate) end: Date,
    /// Years from the base year to the year of `start`, where the words tell it; 0 where they name
    /// no year at all.
    pub(crate) start_offset: Option<i32>,
    /// The same for `end`.
    pub(crate) end_offset: Option<i32>,
    /// The last two digits of a year that names no century: 21 of 21年1-8月.
    pub(crate) short: Option<u8>,
    pub(crate) grain: Grain,
    /// Whether no year is told, or one against the report's own.
    pub(crate) relative: bool,
    /// What the words are made of, for the rules that look at their context.
    pub(crate) form: Form,
    pub(crate) length: usize,
}

/// What a period is made of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Form {
    /// A year alone, told by digits or placeholders, without a tail.
    Year,
    /// 全年 alone.
    WholeYear,
    /// A day without a month.
    BareDay,
    /// A five-year plan without 期间 or the like behind it.
    BarePlan,
    /// A month without year and day.
    Month,
    /// A stretch of a year told by a word alone: 年底, 上半年.
    Word,
    /// Anything else.
    #[default]
    Other,
}

impl PeriodWords {
    /// The period whose words `words` opens with, at byte `at` of the text that spans count from.
    pub(crate) fn period<'s>(&self, words: &'s str, at: usize) -> Period<'s> {
        let some = |date: Date| (date != Date::default()).then_some(date);
        let text = Text {
            span: Span::of(at..at + self.length),
            content: slice(words, 0, self.length).into(),
        };
        Period {
            text,
            start: some(self.start),
            end: some(self.end),
            grain: self.grain,
            relative: self.relative,
            resolved: false,
        }
    }
}

/// A number of a date, or a placeholder for one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Known(u32),
    Hidden,
}

impl Part {
    pub(super) fn within(self, low: u32, high: u32) -> Option<Option<u8>> {
        match self {
            Self::Known(value) if (low..=high).contains(&value) => Some(u8::try_from(value).ok()),
            Self::Known(_) => None,
            Self::Hidden => Some(None),
        }
    }
}

/// A number of at most four digits, and how many characters it has.
pub(super) fn part(input: &str) -> Option<(Part, usize, usize)> {
    let mut length = 0;
    let mut count = 0;
    let mut value = 0;
    let mut hidden = false;
    for c in input.chars() {
        if let Some(digit) = arabic_digit(c) {
            value = value * 10 + u32::from(digit);
        } else if is_placeholder(c) {
            hidden = true;
        } else {
            break;
        }
        count += 1;
        length += c.len_utf8();
        if count > 4 {
            return None;
        }
    }
    if count == 0 {
        // Most text asked about is no number at all, and most numbers are one digit before their word.
        let first = input.chars().next().filter(|&c| opens_han(c))?;
        if let Some(value) = digit(first) {
            let length = first.len_utf8();
            if rest(input, length).starts_with([YEAR, MONTH, DAY]) {
                return Some((Part::Known(u32::from(value)), 1, length));
            }
        }
        let numeral = han(input)
            .filter(|numeral| numeral.upper.is_none() && !numeral.bare && numeral.power == 0)?;
        let value = u32::try_from(numeral.value).ok()?;
        let digits = if numeral.digits { numeral.characters as usize } else { 1 };
        return Some((Part::Known(value), digits, numeral.length));
    }
    Some((if hidden { Part::Hidden } else { Part::Known(value) }, count, length))
}

/// `input` behind `at` opens with `c`, spaces passed over: the place behind it.
pub(super) fn skip_char(input: &str, at: usize, c: char) -> Option<usize> {
    let at = skip_gap(input, at);
    rest(input, at).starts_with(c).then(|| at + c.len_utf8())
}
