//! Numerals, markers, quantities, periods and ranks as nom parsers, to compose with your own.
//!
//! Each is a plain function, generic over the error type, that takes raw text and consumes a prefix
//! of it. They compose with a caller's own nom parsers: lines of a name of one's own and a value of
//! ours, say.
//!
//! ```
//! use gongwen::{
//!     Quantity,
//!     combinator::{nom, quantity, series_marker},
//! };
//! use nom::{
//!     IResult, Parser,
//!     bytes::complete::{tag, take_until},
//!     combinator::opt,
//!     sequence::separated_pair,
//! };
//!
//! /// 项目名 + 冒号 + 数量, with or without a number before: 一是道路：12公里
//! fn entry(input: &str) -> IResult<&str, (&str, Quantity<'_>)> {
//!     let (input, _) = opt(series_marker).parse(input)?;
//!     separated_pair(take_until("："), tag("："), quantity).parse(input)
//! }
//!
//! let (rest, (name, length)) = entry("一是道路：12公里；").unwrap();
//! assert_eq!(
//!     (rest, name, length.value_text().as_deref(), &*length.unit.text()),
//!     ("；", "道路", Some("12"), "公里")
//! );
//! ```
//!
//! Each gives `nom::Err::Error` where its input begins with nothing of its kind, so that `alt` and
//! `opt` go on; never `Failure`, and never `Incomplete`: they read complete texts. The error type
//! is the caller's: `()` costs nothing, `nom::error::Error<&str>` tells where,
//! `nom_language::error::VerboseError` or one's own tells more. Spans count from the first byte of
//! the combinator's input, so behind other parsers the caller adds `text.len() - input.len()`. Time
//! is linear in what is read.

mod marker;
mod ordinal;
mod series;

pub(crate) use marker::OUTERMOST;
pub use marker::marker;
pub use series::series_marker;

/// Reads a marker at the start of `text`: the marker, its span counted from there.
pub(crate) fn read_marker(text: &str) -> Option<crate::Marker> {
    marker::<()>(text).ok().map(|(_, marker)| marker)
}

/// Reads a series marker at the start of `text`: the marker, its span counted from there.
pub(crate) fn read_series_marker(text: &str) -> Option<crate::SeriesMarker> {
    series_marker::<()>(text).ok().map(|(_, marker)| marker)
}

/// Reads the ordinal at the start of `text`, and what stands behind it.
pub(crate) fn read_ordinal(text: &str) -> Option<(u32, &str)> {
    ordinal::ordinal::<()>(text).ok().map(|(rest, number)| (number, rest))
}

mod date;
mod days;
mod digits;
mod eras;
mod han;
mod measured;
mod money;
mod month_days;
mod numeral;
mod opening;
mod part_of_year;
mod period;
mod quantity;
mod rank;
mod reference;
#[cfg(test)]
mod tests;
mod unit;

pub use numeral::numeral;
pub use period::period;
pub use quantity::{approximation, quantity};
pub use rank::rank;
pub use unit::unit;

pub(crate) use date::{Form, PeriodWords};
pub(crate) use days::bare_clock;
pub(crate) use digits::{spelled_whole, torn};
pub(crate) use measured::{Measure, UnitWords};
pub(crate) use money::sign_before;
pub(crate) use numeral::{Magnitude, Script, magnitude, quotient, redacted, scaled};
pub(crate) use opening::{Opening, true_marker};
pub(crate) use period::period_words;
pub(crate) use quantity::{approximation_behind, aside, measure, named_ratio};
pub(crate) use rank::{RankWords, rank_words};
#[cfg(test)]
pub(crate) use reference::is_false_marker;
pub(crate) use reference::is_glued_decimal;

/// The version of nom that the parsers are written with. A new major version of it is a new major
/// version of this crate.
pub use nom;
use nom::{
    Err, IResult,
    error::{ErrorKind, ParseError},
};

use crate::text::chars::rest;

/// Makes a nom result of a reader that gives a value and the bytes it took.
fn taken<'s, T, E: ParseError<&'s str>>(
    input: &'s str,
    read: Option<(T, usize)>,
    kind: ErrorKind,
) -> IResult<&'s str, T, E> {
    match read {
        Some((value, length)) => Ok((rest(input, length), value)),
        None => Err(Err::Error(E::from_error_kind(input, kind))),
    }
}
