//! What a line begins with, and whether a paragraph may end before it.
//!
//! Takes the words of a line, gives the marker that they begin with, if any.

use crate::{
    Delimiter, Marker, Numbering, Series, SeriesMarker,
    combinator::read_marker,
    lexicon::{
        markers::is_dash,
        periods::YEAR_DIGITS,
        structure::{NUMBERS, YEAR_BRACKET},
    },
    text::chars::arabic_digit,
};

/// A marker has this many bytes at most: 第一百二十三条.
const LONGEST_MARKER: usize = 30;

/// The marker that `words` begin with, behind the markup of a text editor, unless it only looks like
/// one.
pub(super) fn true_marker(words: &str) -> Option<Marker> {
    crate::combinator::true_marker(without_markup(words))
}

/// The same, of a marker that opens a section on any line.
pub(super) fn section_marker(words: &str) -> Option<Marker> {
    true_marker(words).filter(|&marker| is_section_marker(marker))
}

/// Whether a marker opens a section on any line: 一、 （一） 第一章.
pub(super) const fn is_section_marker(marker: Marker) -> bool {
    !matches!(
        (marker.family.numbering, marker.family.delimiter),
        (
            Numbering::Arabic | Numbering::LowerLetter | Numbering::UpperLetter | Numbering::Padded,
            _
        ) | (_, Delimiter::Bare)
    )
}

/// Whether `words` begin with a marker that opens a section on any line.
pub(super) fn opens_section(words: &str) -> bool {
    section_marker(words).is_some()
}

/// Words without the markup of a text editor: `## 第一章`.
pub(super) fn without_markup(words: &str) -> &str {
    words.trim_start_matches(['#', '*', ' '])
}

/// Whether `words` begin with the marker of an item that opens a paragraph more often than it
/// follows a wrap: ——, 一是. `series` is the marker of an item that they begin with.
pub(super) fn opens_item(words: &str, series: Option<SeriesMarker>) -> bool {
    let dashes = words.chars().take_while(|&c| is_dash(c)).take(2).count() == 2;
    dashes || series.is_some_and(|marker| marker.series == Series::Is && marker.ordinal == Some(1))
}

/// Whether `words` are a marker and nothing else: 第一条.
pub(super) fn is_marker(words: &str) -> bool {
    let words = without_markup(words);
    words.len() <= LONGEST_MARKER
        && read_marker(words).is_some_and(|marker| marker.span.end as usize == words.len())
}

/// Whether a line ends in the number of a document by the form of the standard, 青政办发〔2020〕31号: it
/// stands on a line of its own (GB/T 9704-2012 clause 7.2.5). What else numbers a document is told
/// from its words, by `structure::forms`.
pub(super) fn is_standard_number(words: &str) -> bool {
    let is_year = |behind: &str| {
        behind.chars().take(YEAR_DIGITS).filter(|&c| arabic_digit(c).is_some()).count()
            == YEAR_DIGITS
    };
    words.len() <= DOCUMENT_NUMBER_BYTES
        && words.ends_with(|c| NUMBERS.contains(c))
        && words.split_once(YEAR_BRACKET).is_some_and(|(_, behind)| is_year(behind))
}

/// A document number has this many bytes at most: some twenty characters.
const DOCUMENT_NUMBER_BYTES: usize = 60;
