//! What a line begins with: its marker, read once.
//!
//! Takes the words of a line, gives its [`Opening`]. A marker that only looks like one
//! (三、四季度, 第三条规定的) opens nothing.

use super::{read_marker, read_ordinal, read_series_marker, reference::is_false_marker};
use crate::{
    Delimiter, Family, Marker, Numbering, Series, SeriesMarker, Span, Width,
    text::chars::{is_han, rest},
};

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
        if let Some(marker) = true_marker(words).or_else(|| lone_numeral(words)) {
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

/// A Han number of one to three characters that is the whole line: 一, 十二. Speeches of the 1950s number
/// their parts so.
fn lone_numeral(words: &str) -> Option<Marker> {
    if words.len() > LONGEST_NUMERAL_BYTES || !words.starts_with(is_han) {
        return None;
    }
    let (ordinal, behind) = read_ordinal(words)?;
    let family = Family { numbering: Numbering::Han, delimiter: Delimiter::Bare };
    let span = Span::of(0..words.len());
    let marker =
        Marker { span, family, ordinal, insertion: None, width: Width::Full, conforms: false };
    behind.is_empty().then_some(marker)
}

/// 二十一, in bytes.
const LONGEST_NUMERAL_BYTES: usize = 9;

/// The marker that `words` begin with, unless it only looks like one.
pub(crate) fn true_marker(words: &str) -> Option<Marker> {
    read_marker(words)
        .filter(|&marker| !is_false_marker(marker, rest(words, marker.span.end as usize)))
}
