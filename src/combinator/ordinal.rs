//! Ordinals of markers: small whole numbers in any of the scripts that markers are numbered with.
//!
//! Takes text, gives the number. 汉字数字 up to 9999 (二十一, 一百零八, 廿三) and Arabic digits,
//! half or full width.

use nom::{
    IResult, Parser, branch::alt, bytes::complete::take_while_m_n, combinator::map_opt,
    error::ParseError,
};

use crate::{
    lexicon::markers::{HUNDRED, TEN, THIRTY, THOUSAND, TWENTY},
    text::chars::{arabic_digit, han_digit},
};

/// 汉字数字 or 阿拉伯数字: 十二, 12, １２.
pub(crate) fn ordinal<'s, E: ParseError<&'s str>>(input: &'s str) -> IResult<&'s str, u32, E> {
    alt((arabic_ordinal, han_ordinal)).parse_complete(input)
}

/// 阿拉伯数字, four digits at most: 3, 12, １２.
pub(crate) fn arabic_ordinal<'s, E: ParseError<&'s str>>(
    input: &'s str,
) -> IResult<&'s str, u32, E> {
    map_opt(take_while_m_n(1, 4, |c| arabic_digit(c).is_some()), |digits: &str| {
        digits
            .chars()
            .try_fold(0_u32, |number, digit| Some(number * 10 + u32::from(arabic_digit(digit)?)))
    })
    .parse_complete(input)
}

/// 汉字数字, 1 to 9999: 二十一, 一百零八, 廿三, 二〇.
pub(crate) fn han_ordinal<'s, E: ParseError<&'s str>>(input: &'s str) -> IResult<&'s str, u32, E> {
    // Most are one digit.
    let mut behind = input.chars();
    if let Some(Place::Digit(number @ 1..)) = behind.next().and_then(place) {
        let rest = behind.as_str();
        if behind.next().and_then(place).is_none() {
            return Ok((rest, number));
        }
    }
    // The bound keeps a search for ordinals linear: a longer run of numerals is none.
    let (rest, places) =
        take_while_m_n(1, LONGEST, |c| place(c).is_some()).parse_complete(input)?;
    if rest.starts_with(|c| place(c).is_some()) {
        return Err(nom::Err::Error(E::from_error_kind(input, nom::error::ErrorKind::TooLarge)));
    }
    let sum = places.chars().try_fold(Sum::default(), |sum, c| sum.add(place(c)?));
    match sum.and_then(Sum::total) {
        Some(number) => Ok((rest, number)),
        None => Err(nom::Err::Error(E::from_error_kind(input, nom::error::ErrorKind::Verify))),
    }
}

/// Characters of the longest ordinal (九千九百九十九), with some to spare for 零.
const LONGEST: usize = 9;

/// One character of a Han number.
#[derive(Clone, Copy)]
enum Place {
    Digit(u32),
    Unit(u32),
    Tens(u32),
}

const fn place(c: char) -> Option<Place> {
    Some(match c {
        TEN => Place::Unit(10),
        HUNDRED => Place::Unit(100),
        THOUSAND => Place::Unit(1000),
        TWENTY => Place::Tens(20),
        THIRTY => Place::Tens(30),
        _ => match han_digit(c) {
            Some(digit) => Place::Digit(digit as u32),
            None => return None,
        },
    })
}

/// What was read of a Han number so far.
#[derive(Clone, Copy, Default)]
struct Sum {
    /// The finished places.
    done: u32,
    /// The digits that wait for their place, read as a plain number: 二〇 is 20.
    open: Option<u32>,
    /// The last place that was named; the next one is smaller: 十十 is no number.
    place: Option<u32>,
}

impl Sum {
    fn add(self, place: Place) -> Option<Self> {
        match place {
            Place::Digit(digit) => {
                let open = self
                    .open
                    .unwrap_or(0)
                    .checked_mul(10)?
                    .checked_add(digit)
                    .filter(|&number| number <= 9999)?;
                Some(Self { open: Some(open), ..self })
            }
            Place::Unit(unit) => {
                let digit = self.open.unwrap_or(1);
                let falls = self.place.is_none_or(|place| unit < place);
                (digit <= 9 && falls).then_some(Self {
                    done: self.done.checked_add(digit * unit)?,
                    open: None,
                    place: Some(unit),
                })
            }
            Place::Tens(tens) => {
                let falls = self.place.is_none_or(|place| place > 10);
                falls.then_some(Self {
                    done: self.done.checked_add(tens)?,
                    open: None,
                    place: Some(10),
                })
            }
        }
    }

    fn total(self) -> Option<u32> {
        self.done.checked_add(self.open.unwrap_or(0)).filter(|number| (1..=9999).contains(number))
    }
}
