//! What stands between headings: paragraphs, tables, noise, front and back matter.

use alloc::{boxed::Box, vec::Vec};

use super::{Facts, Few, Lead, List, Period, Text, text::words};
use crate::Span;

/// A stretch of text between headings.
///
/// # Examples
/// ```
/// use gongwen::Block;
///
/// let report = gongwen::parse("一、工作回顾
/// 总体平稳。
/// — 2 —
/// 主要做法：一是抓学习。二是抓队伍。
/// ");
/// let kinds: Vec<&str> = report.documents()[0].sections()[0]
///     .blocks()
///     .iter()
///     .map(|block| match block {
///         Block::Paragraph(_) => "paragraph",
///         Block::List(_) => "list",
///         Block::Noise(_) => "noise",
///         _ => "other",
///     })
///     .collect();
/// assert_eq!(kinds, ["paragraph", "noise", "paragraph", "list"]);
/// ```
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Block<'s> {
    /// Running text.
    Paragraph(Paragraph<'s>),
    /// An enumeration.
    List(List<'s>),
    /// Rows of cells.
    Table(Table<'s>),
    /// Text that is no part of the report.
    Noise(Noise<'s>),
    /// Front and back matter: document number, addressee, signature and so on.
    Matter(Matter<'s>),
}

/// A paragraph (自然段) or, around lists, a part of one.
///
/// # Examples
/// A page number in the middle of a paragraph is no part of its words:
/// ```
/// use gongwen::Block;
///
/// let source = "    街道坚持把群众的满意作为工作的出
/// 发点和落脚点，持续健全便民服务体
/// — 3 —
/// 系，全区经济运行稳中有进，新增高
/// 新技术企业11家，相关部门压实责任，及
/// 时研究解决问题。
/// ";
/// let report = gongwen::parse(source);
/// let Block::Paragraph(paragraph) = &report.documents()[0].blocks()[0] else { panic!() };
/// assert_eq!(paragraph.interruptions()[0].span().of_source(source), "— 3 —");
/// assert_eq!(paragraph.passages()[0].sentences().len(), 1);
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Paragraph<'s> {
    /// The paragraph, from its first character to its last.
    pub span: Span,
    /// Its passages, which tile it.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub(crate) passages: Vec<Passage<'s>>,
    /// Page furniture that stands inside the paragraph: page numbers, running heads.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Few::holds_nothing"))]
    pub(crate) interruptions: Few<Noise<'s>>,
}

/// A stretch of a paragraph under one lead, or without one.
///
/// # Examples
/// ```
/// use gongwen::Block;
///
/// let source = "一、主要工作
/// 强化学习。组织集中学习12次，参加300人次。锻造队伍。培训干部30人，选派8人驻村。
/// ";
/// let report = gongwen::parse(source);
/// let Block::Paragraph(paragraph) = &report.documents()[0].sections()[0].blocks()[0] else {
///     panic!()
/// };
/// let leads: Vec<&str> = paragraph
///     .passages()
///     .iter()
///     .map(|passage| &*passage.lead_text())
///     .collect();
/// assert_eq!(leads, ["强化学习", "锻造队伍"]);
/// assert_eq!(
///     paragraph.passages()[1].span.of_source(source),
///     "锻造队伍。培训干部30人，选派8人驻村。"
/// );
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Passage<'s> {
    /// From its lead, or first sentence, to the end of its last sentence.
    pub span: Span,
    /// The phrase that names what the sentences report.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub(crate) lead: Option<Box<Lead<'s>>>,
    /// Its sentences, in order.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub(crate) sentences: Vec<Sentence<'s>>,
}

/// A sentence: up to `。！？` or the end of the paragraph.
///
/// # Examples
/// ```
/// use gongwen::Block;
///
/// let source = "全年学习12次。培训30人！";
/// let report = gongwen::parse(source);
/// let Block::Paragraph(paragraph) = &report.documents()[0].blocks()[0] else { panic!() };
/// let sentences = &paragraph.passages()[0].sentences();
/// assert_eq!(sentences[1].span.of_source(source), "培训30人！");
/// assert_eq!(
///     sentences[1].facts().metrics()[0].quantity().unwrap().value(),
///     Some(30.into())
/// );
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Sentence<'s> {
    /// The sentence with its stop.
    pub span: Span,
    /// What it measures and dates.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub(crate) facts: Facts<'s>,
}

/// Rows of cells in plain text (表格).
///
/// # Examples
/// ```
/// use gongwen::Block;
///
/// let report = gongwen::parse("表1：主要指标
/// 单位：亿元
/// 指标\t2020年\t2021年
/// 总产值\t80.1\t86.4
/// 投资\t17.2\t18.7
/// ");
/// let Block::Table(table) = &report.documents()[0].blocks()[0] else { panic!() };
/// assert_eq!(table.caption().unwrap(), "表1：主要指标");
/// assert_eq!(table.unit().unwrap(), "单位：亿元");
/// assert_eq!(table.rows().nth(1).unwrap()[2], "86.4");
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Table<'s> {
    /// Caption, unit line and rows.
    pub span: Span,
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Vec::is_empty"))]
    pub(crate) rows: Vec<Vec<Text<'s>>>,
    /// What few tables have stands elsewhere, so that a block stays small.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub(crate) around: Box<AroundRows<'s>>,
}

/// What stands around and between the rows of a table.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct AroundRows<'s> {
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub(crate) caption: Option<Text<'s>>,
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub(crate) unit: Option<Text<'s>>,
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Few::holds_nothing"))]
    pub(crate) interruptions: Few<Noise<'s>>,
}

/// Site chrome, watermarks, adverts, page furniture: marked, never dropped.
///
/// # Examples
/// ```
/// use gongwen::Block;
///
/// let source = "一、总体情况\n全年接件1200件。\n— 2 —\n";
/// let report = gongwen::parse(source);
/// let Some(Block::Noise(noise)) = report.documents()[0].sections()[0].blocks().last() else {
///     panic!()
/// };
/// assert_eq!(noise.span().of_source(source), "— 2 —");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(transparent))]
#[non_exhaustive]
pub struct Noise<'s> {
    /// One line of it, trimmed.
    pub text: Text<'s>,
}

/// A line of front or back matter (版头, 主体 and 版记 of GB/T 9704-2012).
///
/// # Examples
/// ```
/// use gongwen::{Block, MatterKind};
///
/// let source = "关于做好防汛工作的通知
/// 青政办〔2021〕7号
///
/// 各乡镇人民政府：
/// 一、压实责任
/// 各乡镇要落实责任到人。
///
/// 青河县人民政府办公室
/// 2021年6月3日
/// ";
/// let report = gongwen::parse(source);
/// let Block::Matter(number) = &report.documents()[0].blocks()[0] else { panic!() };
/// assert_eq!(
///     (number.kind, number.text().as_str()),
///     (MatterKind::DocumentNumber, "青政办〔2021〕7号")
/// );
/// let Some(Block::Matter(date)) = report.documents()[0].sections()[0].blocks().last() else {
///     panic!()
/// };
/// assert_eq!(date.periods()[0].start.and_then(|day| day.month), Some(6));
/// ```
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Matter<'s> {
    /// What it is.
    pub kind: MatterKind,
    /// The line stands elsewhere, so that a block stays small.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub(crate) line: Box<MatterLine<'s>>,
}

/// The words of a line of matter, and the dates in it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct MatterLine<'s> {
    pub(crate) text: Text<'s>,
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Few::holds_nothing"))]
    pub(crate) periods: Few<Period<'s>>,
}

/// What a line of front or back matter is.
///
/// # Examples
/// ```
/// use gongwen::{Block, MatterKind};
///
/// let source = "关于做好防汛工作的通知
/// 青政办〔2021〕7号
///
/// 各乡镇人民政府：
/// 一、压实责任
/// 各乡镇要落实责任到人。
///
/// 青河县人民政府办公室
/// 2021年6月3日
/// ";
/// let report = gongwen::parse(source);
/// let document = &report.documents()[0];
/// let kinds: Vec<_> = document
///     .blocks()
///     .iter()
///     .chain(document.sections()[0].blocks())
///     .filter_map(|block| match block {
///         Block::Matter(matter) => Some(matter.kind),
///         _ => None,
///     })
///     .collect();
/// assert_eq!(
///     kinds,
///     [
///         MatterKind::DocumentNumber,
///         MatterKind::Addressee,
///         MatterKind::Signature,
///         MatterKind::Date
///     ]
/// );
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum MatterKind {
    /// A title line that repeats or continues the document's title.
    Title,
    /// 发文字号: 国发〔2018〕42号.
    DocumentNumber,
    /// 副标题: ——2022年1月17日在…会议上.
    Subtitle,
    /// 主送机关 or the audience: 各省、自治区、直辖市人民政府：.
    Addressee,
    /// 发文机关署名, or the author: 县长 某某某.
    Signature,
    /// 成文日期.
    Date,
    /// 附件说明.
    Attachment,
    /// 附注, and the notes behind a bulletin.
    Note,
    /// The label of a row that names the document: 标题：.
    Label,
}

impl<'s> Block<'s> {
    /// Where the block stands.
    #[must_use]
    pub fn span(&self) -> Span {
        match self {
            Self::Paragraph(paragraph) => paragraph.span,
            Self::List(list) => list.span,
            Self::Table(table) => table.span,
            Self::Noise(noise) => noise.span(),
            Self::Matter(matter) => matter.span(),
        }
    }
}

impl<'s> Paragraph<'s> {
    /// Its passages, which tile it.
    #[must_use]
    pub fn passages(&self) -> &[Passage<'s>] {
        &self.passages
    }

    /// Its sentences, of all its passages; leads are no part of them.
    pub fn sentences(&self) -> impl Iterator<Item = &Sentence<'s>> {
        self.passages.iter().flat_map(Passage::sentences)
    }

    /// Page furniture that stands inside the paragraph: page numbers, running heads.
    #[must_use]
    pub fn interruptions(&self) -> &[Noise<'s>] {
        &self.interruptions
    }
}

impl<'s> Passage<'s> {
    /// The phrase that names what the sentences report.
    #[must_use]
    pub fn lead(&self) -> Option<&Lead<'s>> {
        self.lead.as_deref()
    }

    /// The words of its lead; empty where it has none.
    #[must_use]
    pub fn lead_text(&self) -> &str {
        words(self.lead().map(|lead| &lead.text))
    }

    /// Its sentences, in order.
    #[must_use]
    pub fn sentences(&self) -> &[Sentence<'s>] {
        &self.sentences
    }
}

impl<'s> Sentence<'s> {
    /// What it measures and dates.
    #[must_use]
    pub const fn facts(&self) -> &Facts<'s> {
        &self.facts
    }
}

impl<'s> Table<'s> {
    /// `表 1：…`.
    #[must_use]
    pub fn caption(&self) -> Option<&Text<'s>> {
        self.around.caption.as_ref()
    }

    /// `单位：亿元`.
    #[must_use]
    pub fn unit(&self) -> Option<&Text<'s>> {
        self.around.unit.as_ref()
    }

    /// The rows, in order, each as its cells; where the source has one cell a line, each cell is a
    /// row of its own.
    pub fn rows(&self) -> impl ExactSizeIterator<Item = &[Text<'s>]> + DoubleEndedIterator {
        self.rows.iter().map(Vec::as_slice)
    }

    /// Page furniture that stands between its rows.
    #[must_use]
    pub fn interruptions(&self) -> &[Noise<'s>] {
        &self.around.interruptions
    }
}

impl Noise<'_> {
    /// Where the line stands, without the space around it.
    #[must_use]
    pub const fn span(&self) -> Span {
        self.text.span
    }
}

impl<'s> Matter<'s> {
    /// Where the line stands, without the space around it.
    #[must_use]
    pub fn span(&self) -> Span {
        self.line.text.span
    }

    /// The words.
    #[must_use]
    pub fn text(&self) -> &Text<'s> {
        &self.line.text
    }

    /// The dates in it.
    #[must_use]
    pub fn periods(&self) -> &[Period<'s>] {
        &self.line.periods
    }
}
