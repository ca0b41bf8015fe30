//! The markers of headings.

use crate::Span;

/// The ordinal of a heading with its own punctuation (序号): `一、` `（一）` `1.` `第一章`.
///
/// # Examples
/// ```
/// use gongwen::{Delimiter, Marker, Numbering, Width};
///
/// let marker: Marker = "（十二）".parse().unwrap();
/// assert_eq!(
///     (marker.family.numbering, marker.family.delimiter),
///     (Numbering::Han, Delimiter::Parentheses)
/// );
/// assert_eq!((marker.ordinal, marker.width, marker.conforms), (12, Width::Full, true));
/// // GB/T 9704-2012 knows no 1).
/// assert!(!"1)".parse::<Marker>().unwrap().conforms);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Marker {
    /// Where the marker stands, without the space around it.
    pub span: Span,
    /// Its numerals and its punctuation.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub family: Family,
    /// The number it shows: 3 for 三、, ③ and C.; the last component for `2.1.3`.
    pub ordinal: u32,
    /// The number of what was inserted behind that one: 1 for 第八条之一. 立法技术规范（试行）（二）.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub insertion: Option<u32>,
    /// Whether its punctuation and digits are full width, half width, or a mixture.
    pub width: Width,
    /// Whether GB/T 9704-2012 clause 7.3.3 and GB/T 15834-2011 allow this form: `一、` `（一）`
    /// `1.` `（1）` and 第…章/节/条.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "super::is_false"))]
    pub conforms: bool,
}

/// A family of markers: how the number is written, and what stands around it.
///
/// # Examples
/// ```
/// use gongwen::{Delimiter, Family, Marker, Numbering};
///
/// let family = |text: &str| text.parse::<Marker>().unwrap().family;
/// assert_eq!(
///     family("三、"),
///     Family { numbering: Numbering::Han, delimiter: Delimiter::Comma }
/// );
/// // The same family whatever the number; another one for other punctuation.
/// assert_eq!(family("三、"), family("二十一、"));
/// assert_ne!(family("3."), family("3、"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Family {
    /// The digits.
    pub numbering: Numbering,
    /// The punctuation or word around them.
    pub delimiter: Delimiter,
}

impl Family {
    /// Whether markers of it open the articles of a statute: 第三条.
    pub(crate) const fn is_article(self) -> bool {
        matches!(self.delimiter, Delimiter::Division(Division::Article))
    }

    /// Whether markers of it open parts or chapters of a book or statute, and no articles: 第一章.
    pub(crate) const fn is_chapter(self) -> bool {
        matches!(self.delimiter, Delimiter::Division(_)) && !self.is_article()
    }
}

/// How the number of a marker is written.
///
/// # Examples
/// ```
/// use gongwen::{Numbering, combinator::marker};
///
/// let numbering = |text| marker::<()>(text).unwrap().1.family.numbering;
/// assert_eq!(
///     ["（三）总则", "3.总则", "③总则", "2.1.3 总则"].map(numbering),
///     [Numbering::Han, Numbering::Arabic, Numbering::Circled, Numbering::Decimal(3)]
/// );
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Numbering {
    /// 汉字数字: 一 二 三 … 九千九百九十九.
    Han,
    /// 阿拉伯数字: 1 2 3.
    Arabic,
    /// Zero-padded: 01 02.
    Padded,
    /// Several levels in one marker: 1.1, 2.1.3; the number counts its components.
    Decimal(u8),
    /// 带圈数字: ① … ㊿.
    Circled,
    /// 天干: 甲 乙 丙.
    Stem,
    /// A B C.
    UpperLetter,
    /// a b c.
    LowerLetter,
    /// Ⅰ Ⅱ Ⅲ as single characters.
    Roman,
}

/// What stands around the number of a marker.
///
/// # Examples
/// ```
/// use gongwen::{Delimiter, Division, Marker};
///
/// let delimiter = |text: &str| text.parse::<Marker>().unwrap().family.delimiter;
/// assert_eq!(
///     ["1、", "1.", "(1)", "1)"].map(delimiter),
///     [
///         Delimiter::Comma,
///         Delimiter::Dot,
///         Delimiter::Parentheses,
///         Delimiter::HalfParenthesis
///     ]
/// );
/// assert_eq!(delimiter("第三章"), Delimiter::Division(Division::Chapter));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Delimiter {
    /// 顿号: 一、 1、.
    Comma,
    /// 下脚点: 1. １． 一.
    Dot,
    /// Both brackets: （一） (1) 〔一〕 ㈠ ⑴.
    Parentheses,
    /// The closing bracket alone: 1) 1）.
    HalfParenthesis,
    /// A space, or nothing: ①, 01, `一 综合`, `2.1 组织体系`.
    Bare,
    /// A word: 第一章, 第二条.
    Division(Division),
}

/// The divisions of a law or a long document, outermost first.
///
/// # Examples
/// Divisions order from the outermost inwards:
/// ```
/// use gongwen::{Delimiter, Division, Marker};
///
/// let division = |text: &str| match text.parse::<Marker>().unwrap().family.delimiter {
///     Delimiter::Division(division) => Some(division),
///     _ => None,
/// };
/// assert_eq!(division("第二部分"), Some(Division::Part));
/// assert!(division("第一章") < division("第二十条"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Division {
    /// 编.
    Book,
    /// 篇, 部分 or 板块.
    Part,
    /// 章.
    Chapter,
    /// 节.
    Section,
    /// 条.
    Article,
    /// 款.
    Paragraph,
}

/// Width of the characters of a marker (全角, 半角).
///
/// # Examples
/// ```
/// use gongwen::{Marker, Width};
///
/// let width = |text: &str| text.parse::<Marker>().unwrap().width;
/// assert_eq!(
///     ["(1)", "（1）", "（一)"].map(width),
///     [Width::Half, Width::Mixed, Width::Mixed]
/// );
/// assert_eq!(width("（一）"), Width::Full);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
pub enum Width {
    /// Every digit and bracket is half width: `(1)`.
    Half,
    /// Every one is full width: `（一）`, `一、`.
    Full,
    /// Both occur: `（一)`.
    Mixed,
}
