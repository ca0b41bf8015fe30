//! Enumerations and leads.

use alloc::{boxed::Box, vec::Vec};

use super::{Block, Facts, Text, Width, text::words};
use crate::Span;

/// An enumeration (列举): 一是…二是…, 第一，…第二，…, dash items.
///
/// # Examples
/// ```
/// use gongwen::{Block, Series};
///
/// let source = "主要做法：一是抓学习。集中学习12次。二是抓队伍。培训干部30人。";
/// let report = gongwen::parse(source);
/// let Some(Block::List(list)) = report.documents()[0].blocks().last() else { panic!() };
/// assert_eq!((list.series, list.items().len()), (Series::Is, 2));
/// assert_eq!(list.items()[1].span.of_source(source), "二是抓队伍。培训干部30人。");
/// ```
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct List<'s> {
    /// From the first marker to the end of the last item.
    pub span: Span,
    /// What its markers look like.
    pub series: Series,
    /// The items, which tile the list.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub(crate) items: Vec<Item<'s>>,
}

/// One member of an enumeration.
///
/// # Examples
/// ```
/// let source = "主要做法：一是抓学习。集中学习12次。二是抓队伍。培训干部30人。";
/// let report = gongwen::parse(source);
/// let items: Vec<_> = report.items().collect();
/// let second = items[1].node;
/// assert_eq!((second.marker.span.of_source(source), second.ordinal), ("二是", 2));
/// assert_eq!(second.lead_text(), "抓队伍");
/// assert_eq!(second.blocks().len(), 1, "培训干部30人。");
/// ```
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Item<'s> {
    /// From the marker to the next item.
    pub span: Span,
    /// The marker: `一是`, `第一，` with its comma, `——`.
    pub marker: SeriesMarker,
    /// Its place in the list, from 1: what the marker says, or for dashes and 最后 what it comes
    /// to.
    pub ordinal: u32,
    /// The first of several sentences, up to `。；：`, where it has at most 40 characters; for a
    /// dash item its topic phrase.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub(crate) lead: Option<Box<Lead<'s>>>,
    /// What the item says, its lead left out.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub(crate) blocks: Vec<Block<'s>>,
}

/// A phrase that names what the sentences after it report (导语).
///
/// # Examples
/// ```
/// let source = "一、主要做法\n——夯实基础。新建站点6个。\n——优化服务。走访群众1200人次。\n";
/// let report = gongwen::parse(source);
/// let leads: Vec<_> = report.leads().collect();
/// assert_eq!(leads[0].span.of_source(source), "夯实基础。");
/// assert_eq!(leads[0].text, "夯实基础");
/// ```
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Lead<'s> {
    /// The phrase with the stop behind it.
    pub span: Span,
    /// The phrase, without its stop.
    pub text: Text<'s>,
    /// The periods and quantities in it.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub(crate) facts: Facts<'s>,
}

/// The marker of an item.
///
/// # Examples
/// ```
/// use gongwen::{Series, combinator::series_marker};
///
/// let (_, last) = series_marker::<()>("最后，压实责任").unwrap();
/// assert_eq!((last.series, last.ordinal, last.span.len()), (Series::Sequence, None, 9));
/// let (_, second) = series_marker::<()>("②压实责任").unwrap();
/// assert_eq!((second.series, second.ordinal), (Series::Circled, Some(2)));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SeriesMarker {
    /// Where the marker stands.
    pub span: Span,
    /// Which series it belongs to.
    pub series: Series,
    /// The number it shows; `None` for dashes, bullets and 最后.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub ordinal: Option<u32>,
    /// Width of its digits and brackets.
    pub width: Width,
}

/// The series that enumerate in running text.
///
/// # Examples
/// ```
/// use gongwen::{Series, combinator::series_marker};
///
/// let series = |text| series_marker::<()>(text).unwrap().1.series;
/// let found =
///     ["一是抓学习", "二要抓队伍", "第三，抓作风", "首先，抓学习", "——抓学习"].map(series);
/// assert_eq!(
///     found,
///     [Series::Is, Series::Must, Series::Nth, Series::Sequence, Series::Dash]
/// );
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
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

impl<'s> List<'s> {
    /// The items, which tile the list.
    #[must_use]
    pub fn items(&self) -> &[Item<'s>] {
        &self.items
    }
}

impl<'s> Item<'s> {
    /// The first of several sentences, up to `。；：`, where it has at most 40 characters; for a dash
    /// item its topic phrase.
    #[must_use]
    pub fn lead(&self) -> Option<&Lead<'s>> {
        self.lead.as_deref()
    }

    /// The words of its lead; empty where it has none.
    #[must_use]
    pub fn lead_text(&self) -> &str {
        words(self.lead().map(|lead| &lead.text))
    }

    /// What the item says, its lead left out.
    #[must_use]
    pub fn blocks(&self) -> &[Block<'s>] {
        &self.blocks
    }
}

impl<'s> Lead<'s> {
    /// The periods and quantities in it.
    #[must_use]
    pub const fn facts(&self) -> &Facts<'s> {
        &self.facts
    }
}
