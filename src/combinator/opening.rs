//! What a line begins with: its marker, read once.
//!
//! Takes the words of a line, gives its [`Opening`]. A marker that only looks like one
//! (三、四季度, 第三条规定的) opens nothing.

use super::{read_marker, read_series_marker, reference::is_false_marker};
use crate::{Marker, Series, SeriesMarker, text::chars::rest};

/// What a line begins with.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Opening {
    /// A marker that may open a section: 一、 （一） 1. 第一章.
    Section(Marker),
    /// A marker that may open an item and no section: 一是 首先，.
    Series(SeriesMarker),
    /// A dash: ——.
    Dash(SeriesMarker),
    /// A bullet: •.
    Bullet(SeriesMarker),
    /// A word.
    Plain,
}

impl Opening {
    /// What `words` begin with.
    pub(crate) fn of(words: &str) -> Self {
        if let Some(marker) = true_marker(words) {
            return Self::Section(marker);
        }
        match read_series_marker(words) {
            Some(marker) if marker.series == Series::Dash => Self::Dash(marker),
            Some(marker) if marker.series == Series::Bullet => Self::Bullet(marker),
            Some(marker) => Self::Series(marker),
            None => Self::Plain,
        }
    }

    /// The marker, where it may open a section.
    pub(crate) const fn marker(self) -> Option<Marker> {
        match self {
            Self::Section(marker) => Some(marker),
            _ => None,
        }
    }
}

/// The marker that `words` begin with, unless it only looks like one.
pub(crate) fn true_marker(words: &str) -> Option<Marker> {
    read_marker(words)
        .filter(|&marker| !is_false_marker(marker, rest(words, marker.span.end as usize)))
}
