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
