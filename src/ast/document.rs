//! Documents, sections and headings.

use alloc::vec::Vec;

use super::{Block, Facts, Marker, Text, text::words};
use crate::{Span, diagnostic::Diagnostic};

/// Everything that was read in one source (报告): its documents, in order, and what was odd about
/// it.
///
/// # Examples
/// Two documents that were pasted one behind the other:
/// ```
/// let report = gongwen::parse("青河街道2021年工作总结
/// 一、工作回顾
/// 学习12次。
/// 青河街道2022年工作总结
/// 一、工作回顾
/// 学习15次。
/// ");
/// let years: Vec<_> = report.documents().iter().map(|document| document.base_year()).collect();
/// assert_eq!(years, [Some(2021), Some(2022)]);
/// assert!(report.diagnostics().is_empty());
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Report<'s> {
    /// The documents; one at least, unless the source is empty.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub(crate) documents: Vec<Document<'s>>,
    /// Faults of numbering and the like, in the order of the source.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub(crate) diagnostics: Vec<Diagnostic>,
    /// What a reader does not read, in the order of the source: wraps and padding inside of
    /// paragraphs, page furniture, site chrome.
    #[cfg_attr(
        feature = "serde",
        serde(
            default,
            skip_serializing_if = "Vec::is_empty",
            serialize_with = "crate::json::cuts"
        )
    )]
    pub(crate) cuts: Vec<Span>,
}

/// One document (公文): a title, what stands before its first heading, and its sections.
///
/// # Examples
/// ```
/// let report = gongwen::parse("青河街道2021年工作总结
/// 现将有关情况报告如下。
/// 一、工作回顾
/// 学习12次。
/// 二、工作打算
/// 再学12次。
/// ");
/// let document = &report.documents()[0];
/// assert_eq!(document.title_text(), "青河街道2021年工作总结");
/// assert_eq!(
///     (document.base_year(), document.blocks().len(), document.sections().len()),
///     (Some(2021), 1, 2)
/// );
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Document<'s> {
    /// From its first byte to the first byte of the next document; the documents of a report tile
    /// its source.
    pub span: Span,
    /// The line that names the document (标题).
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub(crate) title: Option<Title<'s>>,
    /// The year the document reports on: 2020 for 2020年工作总结. Relative periods (今年) are
    /// resolved against it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub(crate) base_year: Option<BaseYear>,
    /// What stands before the first heading, the title line left out.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub(crate) blocks: Vec<Block<'s>>,
    /// The outermost sections.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub(crate) sections: Vec<Section<'s>>,
}

/// The year that a document reports on, and where it was read.
///
/// # Examples
/// ```
/// use gongwen::YearSource;
///
/// let source = "青河县政府工作报告\n——2024年1月9日在县第十八届人民代表大会上\n一、过去一年工作回顾\n投资18亿元。";
/// let report = gongwen::parse(source);
/// let base = report.documents()[0].base_year_from().unwrap();
/// assert_eq!((base.year, base.source, base.inferred), (2024, YearSource::Subtitle, false));
/// assert_eq!(base.span.unwrap().of_source(source), "2024年1月9日");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct BaseYear {
    /// The year.
    pub year: i32,
    /// The period that told it; `None` where the caller did.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub span: Option<Span>,
    /// Where it was read.
    pub source: YearSource,
    /// Whether it was worked out (the year before that of a joined plan) or read where years are
    /// only mentioned (a heading, the opening sentence).
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "super::is_false"))]
    pub inferred: bool,
}

/// Where the year of a document was read. Earlier ones are asked first.
///
/// # Examples
/// ```
/// let report = gongwen::parse("工作总结\n2013年，是关键的一年。今年以来学习12次。");
/// let base = report.documents()[0].base_year_from().unwrap();
/// assert_eq!((base.year, base.source), (2013, gongwen::YearSource::Opening));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum YearSource {
    /// [`Options::base_year`](crate::Options::base_year).
    Caller,
    /// The title.
    Title,
    /// A further title or a subtitle: ——2024年1月9日在…会议上.
    Subtitle,
    /// A line under the title that is a date.
    DateLine,
    /// The first heading.
    Heading,
    /// The opening sentence.
    Opening,
}

/// A heading and what it governs: up to the next heading of its level or above (章节).
///
/// # Examples
/// ```
/// let source = "一、工作回顾
/// 全年总体平稳，各项任务完成。
/// （一）党建引领
/// 集中学习12次。
/// 二、工作打算
/// 开展培训8次。
/// ";
/// let report = gongwen::parse(source);
/// let review = &report.documents()[0].sections()[0];
/// // One paragraph stands above the first heading inside; the section ends where 二、 begins.
/// assert_eq!((review.blocks().len(), review.sections().len()), (1, 1));
/// assert!(review.span.of_source(source).ends_with("集中学习12次。\n"));
/// ```
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Section<'s> {
    /// From the heading to the next heading of its level or above.
    pub span: Span,
    /// The heading.
    pub heading: Heading<'s>,
    /// What stands between the heading and the first heading below it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub(crate) blocks: Vec<Block<'s>>,
    /// The sections one level down.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub(crate) sections: Vec<Section<'s>>,
}

/// Text that opens a section (标题): `（一）强领导，聚合力`.
///
/// # Examples
/// ```
/// let source = "（一）强化党建引领。组织集中学习12次。\n";
/// let report = gongwen::parse(source);
/// let heading = &report.documents()[0].sections()[0].heading;
/// assert_eq!(heading.span.of_source(source), "（一）强化党建引领。");
/// assert_eq!(heading.title_text(), "强化党建引领");
/// assert!(heading.run_in && heading.level == 1);
/// ```
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Heading<'s> {
    /// From the marker to the end of the title, with the stop behind it.
    pub span: Span,
    /// The ordinal with its punctuation; `None` where a line titles the text after it without one.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub(crate) marker: Option<Marker>,
    /// The title, without marker and final stop; `None` for a numbered paragraph (第一条, or a long
    /// sentence).
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub(crate) title: Option<Title<'s>>,
    /// Depth in the ladder of this document, 1 outermost. Inferred from the whole document, never
    /// from the family alone.
    pub level: u8,
    /// Whether body text follows the title in the same paragraph.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "super::is_false"))]
    pub run_in: bool,
}

/// The words that name a document or a section (标题).
///
/// # Examples
/// A title may date and measure, too:
/// ```
/// let report = gongwen::parse("青河街道2021年工作总结
/// 一、新增就业1.2万人，民生持续改善
/// 举办招聘会14场。
/// ");
/// let document = &report.documents()[0];
/// assert_eq!(document.title().unwrap().facts().periods()[0].text, "2021年");
/// let jobs = &document.sections()[0].heading.title().unwrap().facts().metrics()[0];
/// assert_eq!(jobs.quantity().unwrap().value(), Some(12_000.into()));
/// ```
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Title<'s> {
    /// The words, without marker and final stop.
    pub text: Text<'s>,
    /// The periods and quantities in them.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub(crate) facts: Facts<'s>,
}

impl<'s> Report<'s> {
    /// The documents, in order; one at least, unless the source is empty. They tile the source.
    #[must_use]
    pub fn documents(&self) -> &[Document<'s>] {
        &self.documents
    }

    /// Faults of numbering and the like, in the order of the source.
    #[must_use]
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.diagnostics
    }
}

impl<'s> Document<'s> {
    /// The line that names the document (标题).
    #[must_use]
    pub const fn title(&self) -> Option<&Title<'s>> {
        self.title.as_ref()
    }

    /// The words of its title; empty where it has none.
    #[must_use]
    pub fn title_text(&self) -> &str {
        words(self.title.as_ref().map(|title| &title.text))
    }

    /// The year the document reports on: 2020 for 2020年工作总结. Relative periods (今年) are
    /// resolved against it.
    #[must_use]
    pub fn base_year(&self) -> Option<i32> {
        self.base_year.map(|base| base.year)
    }

    /// The same, with where it was read and whether it was inferred.
    ///
    /// # Examples
    /// ```
    /// use gongwen::YearSource;
    ///
    /// let report = gongwen::parse("青石街道工作总结及2023年工作思路\n一、工作回顾\n学习12次。");
    /// let base = report.documents()[0].base_year_from().unwrap();
    /// // 2023 is the year of the plan; the report is on the year before.
    /// assert_eq!((base.year, base.source, base.inferred), (2022, YearSource::Title, true));
    /// ```
    #[must_use]
    pub const fn base_year_from(&self) -> Option<BaseYear> {
        self.base_year
    }

    /// What stands before the first heading, the title line left out.
    #[must_use]
    pub fn blocks(&self) -> &[Block<'s>] {
        &self.blocks
    }

    /// The outermost sections.
    #[must_use]
    pub fn sections(&self) -> &[Section<'s>] {
        &self.sections
    }
}

impl<'s> Section<'s> {
    /// The words of its heading's title; empty where the heading has none.
    #[must_use]
    pub fn title(&self) -> &str {
        self.heading.title_text()
    }

    /// What stands between the heading and the first heading below it.
    #[must_use]
    pub fn blocks(&self) -> &[Block<'s>] {
        &self.blocks
    }

    /// The sections one level down.
    #[must_use]
    pub fn sections(&self) -> &[Section<'s>] {
        &self.sections
    }
}

impl<'s> Heading<'s> {
    /// The ordinal with its punctuation; `None` where a line titles the text after it without one.
    #[must_use]
    pub const fn marker(&self) -> Option<Marker> {
        self.marker
    }

    /// The title, without marker and final stop; `None` for a numbered paragraph (第一条, or a long
    /// sentence).
    #[must_use]
    pub const fn title(&self) -> Option<&Title<'s>> {
        self.title.as_ref()
    }

    /// The words of the title; empty where there is none.
    #[must_use]
    pub fn title_text(&self) -> &str {
        words(self.title.as_ref().map(|title| &title.text))
    }
}

impl<'s> Title<'s> {
    /// The periods and quantities in it.
    #[must_use]
    pub const fn facts(&self) -> &Facts<'s> {
        &self.facts
    }
}
