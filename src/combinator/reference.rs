//! References that look like markers.
//!
//! Takes a marker and the words behind it, tells whether it counts or refers instead of opening a
//! section.

use crate::{
    Delimiter, Division, Marker, Numbering,
    combinator::{marker::opens_time, read_ordinal},
    lexicon::{
        markers::{
            BRACKET_REFERENCE, COUNTED, MEASURED, NOT_MEASURED, REFERENCE, REFERRED, SAID_OF,
        },
        particles::ATTRIBUTIVE,
        periods::LISTING,
    },
    text::chars::{arabic_digit, is_han, is_opening, is_space, rest},
};

/// A number beyond this one is a year.
const LAST_ORDINAL: u32 = 1000;

/// Whether what looks like a marker is none: 三、四季度, 一、二、三产业, （二）款规定的情形,
/// 第三条规定的情形.
pub(crate) fn is_false_marker(marker: Marker, behind: &str) -> bool {
    match marker.family.delimiter {
        Delimiter::Division(division) => {
            let reference = REFERENCE.prefix(behind).is_some() && !behind.starts_with(is_space);
            reference || division == Division::Paragraph && !behind.starts_with(is_space)
        }
        // （二）款规定的情形, but （二）款项拨付; 〔2022〕3号.
        Delimiter::Parentheses => {
            let refers = |length: usize| {
                rest(behind, length)
                    .chars()
                    .next()
                    .is_none_or(|c| !is_han(c) || REFERRED.contains(c))
            };
            marker.ordinal > LAST_ORDINAL
                || behind.starts_with(ATTRIBUTIVE)
                || SAID_OF.prefix(behind).is_some()
                || joins(behind)
                || BRACKET_REFERENCE.prefix(behind).is_some_and(refers)
        }
        // 三、四季度 counts: the number behind the comma is the next one, and something is counted.
        Delimiter::Comma => read_ordinal(behind).is_some_and(|(number, counted)| {
            number == marker.ordinal + 1
                && (counted.starts_with(['、', '，']) || COUNTED.prefix(counted).is_some())
        }),
        Delimiter::Dot => behind.starts_with(|c| arabic_digit(c).is_some()) && !opens_time(behind),
        // 2003 年.
        Delimiter::Bare if marker.ordinal > LAST_ORDINAL => true,
        // 1.1规定的要求 refers to a clause.
        Delimiter::Bare
            if matches!(marker.family.numbering, Numbering::Decimal(_))
                && REFERENCE.prefix(behind).is_some() =>
        {
            true
        }
        Delimiter::Bare
            if matches!(marker.family.numbering, Numbering::Decimal(_) | Numbering::Arabic) =>
        {
            let words = behind.trim_start_matches(is_space);
            MEASURED.prefix(words).is_some() && NOT_MEASURED.prefix(words).is_none()
        }
        _ => false,
    }
}

/// Whether a marker of two numbers stands right before a Han character, so that it may be a measured
/// number or a date: 1.5编制目的, 5.12汶川.
pub(crate) fn is_glued_decimal(marker: Marker, behind: &str) -> bool {
    matches!(marker.family.numbering, Numbering::Decimal(1)) && behind.starts_with(is_han)
}

/// Whether a bracketed number is joined to another one: （一）和（二）均应当….
fn joins(behind: &str) -> bool {
    let next = behind.strip_prefix(LISTING).map(|next| next.starts_with(is_opening));
    next.unwrap_or(false)
}
