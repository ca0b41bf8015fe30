//! Documents, sections, headings and the blocks between them.

use alloc::{borrow::Cow, vec::Vec};

use super::{Facts, Lead, List, Period};
use crate::{Span, diagnostic::Diagnostic};

/// Words of the source: where they stand, and how they read without the line breaks and padding spaces inside.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Text<'s> {
    /// Where the words stand in the source.
    pub span: Span,
    /// The words; equal to the source under `span` unless a hard wrap or padding space was taken out.
    pub content: Cow<'s, str>,
}

/// Everything that was read in one source (报告): its documents, in order, and what was odd about it.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Report<'s> {
    /// The documents; one at least, unless the source is empty.
    pub documents: Vec<Document<'s>>,
    /// Faults of numbering and the like, in the order of the source.
    pub diagnostics: Vec<Diagnostic>,
}

/// One document (公文): a title, what stands before its first heading, and its sections.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Document<'s> {
    /// From its first byte to the first byte of the next document; the documents of a report tile its source.
    pub span: Span,
    /// The line that names the document (标题).
    pub title: Option<Title<'s>>,
    /// The year the document reports on: 2020 for 2020年工作总结. Relative periods (今年) are resolved against it.
    pub base_year: Option<i32>,
    /// What stands before the first heading, the title line left out.
    pub blocks: Vec<Block<'s>>,
    /// The outermost sections.
    pub sections: Vec<Section<'s>>,
}

/// A heading and what it governs: up to the next heading of its level or above (章节).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Section<'s> {
    /// From the heading to the next heading of its level or above.
    pub span: Span,
    /// The heading.
    pub heading: Heading<'s>,
    /// What stands between the heading and the first heading below it.
    pub blocks: Vec<Block<'s>>,
    /// The sections one level down.
    pub sections: Vec<Section<'s>>,
}

/// Text that opens a section (标题): `（一）强领导，聚合力`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Heading<'s> {
    /// From the marker to the end of the title, with the stop behind it.
    pub span: Span,
    /// The ordinal with its punctuation; `None` where a line titles the text after it without one.
    pub marker: Option<Marker>,
    /// The title, without marker and final stop; `None` for a numbered paragraph (第一条, or a long sentence).
    pub title: Option<Title<'s>>,
    /// Depth in the ladder of this document, 1 outermost. Inferred from the whole document, never from the family alone.
    pub level: u8,
    /// Whether body text follows the title in the same paragraph.
    pub run_in: bool,
}

/// The words that name a document or a section (标题).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Title<'s> {
    /// The words, without marker and final stop.
    pub text: Text<'s>,
    /// The periods and quantities in them.
    pub facts: Facts<'s>,
}

/// The ordinal of a heading with its own punctuation (序号): `一、` `（一）` `1.` `第一章`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Marker {
    /// Where the marker stands, without the space around it.
    pub span: Span,
    /// Its numerals and its punctuation.
    pub family: Family,
    /// The number it shows: 3 for 三、, ③ and C.; the last component for `2.1.3`.
    pub ordinal: u32,
    /// Whether its punctuation and digits are full width, half width, or a mixture.
    pub width: Width,
    /// Whether GB/T 9704-2012 clause 7.3.3 and GB/T 15834-2011 allow this form: `一、` `（一）` `1.` `（1）` and 第…章/节/条.
    pub conforms: bool,
}

/// A family of markers: how the number is written, and what stands around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Family {
    /// The digits.
    pub numbering: Numbering,
    /// The punctuation or word around them.
    pub delimiter: Delimiter,
}

/// How the number of a marker is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum Division {
    /// 编.
    Book,
    /// 篇 or 部分.
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum Width {
    /// Every digit and bracket is half width: `(1)`.
    Half,
    /// Every one is full width: `（一）`, `一、`.
    Full,
    /// Both occur: `（一)`.
    Mixed,
}

/// A stretch of text between headings.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
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
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Paragraph<'s> {
    /// The paragraph, from its first character to its last.
    pub span: Span,
    /// Its passages, which tile it.
    pub passages: Vec<Passage<'s>>,
    /// Page furniture that stands inside the paragraph: page numbers, running heads.
    pub interruptions: Vec<Noise<'s>>,
}

/// A stretch of a paragraph under one lead, or without one.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Passage<'s> {
    /// From its lead, or first sentence, to the end of its last sentence.
    pub span: Span,
    /// The phrase that names what the sentences report.
    pub lead: Option<Lead<'s>>,
    /// Its sentences, in order.
    pub sentences: Vec<Sentence<'s>>,
}

/// A sentence: up to `。！？` or the end of the paragraph.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Sentence<'s> {
    /// The sentence with its stop.
    pub span: Span,
    /// What it measures and dates.
    pub facts: Facts<'s>,
}

/// Rows of cells in plain text (表格).
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Table<'s> {
    /// Caption, unit line and rows.
    pub span: Span,
    /// `表 1：…`.
    pub caption: Option<Text<'s>>,
    /// `单位：亿元`.
    pub unit: Option<Text<'s>>,
    /// The rows, in order; where the source has one cell a line, each cell is a row of its own.
    pub rows: Vec<Vec<Text<'s>>>,
    /// Page furniture that stands between its rows.
    pub interruptions: Vec<Noise<'s>>,
}

/// Site chrome, watermarks, adverts, page furniture: marked, never dropped.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Noise<'s> {
    /// One line of it, trimmed.
    pub span: Span,
    /// The words.
    pub text: Text<'s>,
}

/// A line of front or back matter (版头, 主体 and 版记 of GB/T 9704-2012).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Matter<'s> {
    /// The line, trimmed.
    pub span: Span,
    /// What it is.
    pub kind: MatterKind,
    /// The words.
    pub text: Text<'s>,
    /// The dates in it.
    pub periods: Vec<Period<'s>>,
}

/// What a line of front or back matter is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
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
}
