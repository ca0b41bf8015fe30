//! The public nom parsers that every later step reads words with; the only place that names nom.
//!
//! Each is a plain function, generic over the error type, that takes raw text and consumes a prefix of it. They
//! compose with a caller's own nom parsers.

mod marker;
mod ordinal;
mod series;

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

mod han;
mod numeral;
mod period;
mod quantity;
mod rank;
#[cfg(test)]
mod tests;

pub use numeral::numeral;
pub use period::period;
pub use quantity::{approximation, quantity, unit};
pub use rank::rank;

pub(crate) use han::opens_han;
pub(crate) use numeral::{Magnitude, Script, magnitude, quotient, redacted, scaled};
pub(crate) use period::{Form, PeriodWords, period_words};
pub(crate) use quantity::{Measure, UnitWords, approximation_behind, measure};
pub(crate) use rank::{RankWords, rank_words};

use nom::{
    Err, IResult,
    error::{ErrorKind, ParseError},
};

use crate::chars::rest;

/// Makes a nom result of a reader that gives a value and the bytes it took.
fn taken<'s, T, E: ParseError<&'s str>>(input: &'s str, read: Option<(T, usize)>, kind: ErrorKind) -> IResult<&'s str, T, E> {
    match read {
        Some((value, length)) => Ok((rest(input, length), value)),
        None => Err(Err::Error(E::from_error_kind(input, kind))),
    }
}
