//! Enumerations and leads.

use alloc::vec::Vec;

use super::{Block, Facts, Text, Width};
use crate::Span;

/// An enumeration (列举): 一是…二是…, 第一，…第二，…, dash items.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct List<'s> {
    /// From the first marker to the end of the last item.
    pub span: Span,
    /// What its markers look like.
    pub series: Series,
    /// The items, which tile the list.
    pub items: Vec<Item<'s>>,
}

/// One member of an enumeration.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Item<'s> {
    /// From the marker to the next item.
    pub span: Span,
    /// The marker: `一是`, `第一，` with its comma, `——`.
    pub marker: SeriesMarker,
    /// Its place in the list, from 1: what the marker says, or for dashes and 最后 what it comes to.
    pub ordinal: u32,
    /// The first of several sentences, up to `。；：`, where it has at most 40 characters; for a dash item its topic phrase.
    pub lead: Option<Lead<'s>>,
    /// What the item says, its lead left out.
    pub blocks: Vec<Block<'s>>,
}

/// A phrase that names what the sentences after it report (导语).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Lead<'s> {
    /// The phrase with the stop behind it.
    pub span: Span,
    /// The phrase, without its stop.
    pub text: Text<'s>,
    /// The periods and quantities in it.
    pub facts: Facts<'s>,
}

/// The marker of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SeriesMarker {
    /// Where the marker stands.
    pub span: Span,
    /// Which series it belongs to.
    pub series: Series,
    /// The number it shows; `None` for dashes, bullets and 最后.
    pub ordinal: Option<u32>,
    /// Width of its digits and brackets.
    pub width: Width,
}

/// The series that enumerate in running text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum Series {
    /// 一是…二是….
    Is,
    /// 一要…二要….
    Must,
    /// 一则, 一来 and other verbs behind the number.
    Verb,
    /// 第一，…第二，….
    Nth,
    /// 其一…其二….
    Among,
    /// 首先…其次…再次…最后.
    Sequence,
    /// 一方面…另一方面….
    Aspect,
    /// ——, ―, —.
    Dash,
    /// • ● ■ ◆.
    Bullet,
    /// ①②③.
    Circled,
    /// （1）（2）（3）.
    Parenthesised,
    /// 1.2.3. inside a sentence.
    Numbered,
}
