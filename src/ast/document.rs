//! Documents, sections, headings and the blocks between them.

use alloc::{borrow::Cow, boxed::Box, vec::Vec};

use super::{Facts, Few, Lead, List, Period};
use crate::{Span, diagnostic::Diagnostic};

/// Words of the source: where they stand, and how they read without the line breaks and padding
/// spaces inside.
///
/// # Examples
/// A name that runs over a hard wrap: the span covers the break, the words read without it.
/// ```
/// let source = "    街道坚持把群众的满意作为工作的出
/// 发点和落脚点，持续健全便民服务体系，
/// 全区经济运行稳中有进，新增高新技术企
/// 业11家，相关部门进一步压实责任，及时
/// 研究解决推进过程中出现的困难问题。
/// ";
/// let report = gongwen::parse(source);
/// let metrics = report.metrics();
/// let subject = metrics[0].node.subject.as_ref().unwrap();
/// assert_eq!(subject.content, "高新技术企业");
/// assert_eq!(subject.span.of_source(source), "高新技术企\n业");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Text<'s> {
    /// Where the words stand in the source.
    pub span: Span,
    /// The words; equal to the source under `span` unless a hard wrap or padding space was taken
    /// out.
    pub content: Cow<'s, str>,
}

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
/// let years: Vec<_> = report.documents.iter().map(|document| document.base_year).collect();
/// assert_eq!(years, [Some(2021), Some(2022)]);
/// assert!(report.diagnostics.is_empty());
/// ```
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
/// let document = &report.documents[0];
/// assert_eq!(document.title.as_ref().unwrap().text.content, "青河街道2021年工作总结");
/// assert_eq!(
///     (document.base_year, document.blocks.len(), document.sections.len()),
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
    pub title: Option<Title<'s>>,
    /// The year the document reports on: 2020 for 2020年工作总结. Relative periods (今年) are
    /// resolved against it.
    pub base_year: Option<i32>,
    /// What stands before the first heading, the title line left out.
    pub blocks: Vec<Block<'s>>,
    /// The outermost sections.
    pub sections: Vec<Section<'s>>,
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
/// let review = &report.documents[0].sections[0];
/// // One paragraph stands above the first heading inside; the section ends where 二、 begins.
/// assert_eq!((review.blocks.len(), review.sections.len()), (1, 1));
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
    pub blocks: Vec<Block<'s>>,
    /// The sections one level down.
    pub sections: Vec<Section<'s>>,
}

/// Text that opens a section (标题): `（一）强领导，聚合力`.
///
/// # Examples
/// ```
/// let source = "（一）强化党建引领。组织集中学习12次。\n";
/// let report = gongwen::parse(source);
/// let heading = &report.documents[0].sections[0].heading;
/// assert_eq!(heading.span.of_source(source), "（一）强化党建引领。");
/// assert_eq!(heading.title.as_ref().unwrap().text.content, "强化党建引领");
/// assert!(heading.run_in && heading.level == 1);
/// ```
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Heading<'s> {
    /// From the marker to the end of the title, with the stop behind it.
    pub span: Span,
    /// The ordinal with its punctuation; `None` where a line titles the text after it without one.
    pub marker: Option<Marker>,
    /// The title, without marker and final stop; `None` for a numbered paragraph (第一条, or a long
    /// sentence).
    pub title: Option<Title<'s>>,
    /// Depth in the ladder of this document, 1 outermost. Inferred from the whole document, never
    /// from the family alone.
    pub level: u8,
    /// Whether body text follows the title in the same paragraph.
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
/// let document = &report.documents[0];
/// assert_eq!(document.title.as_ref().unwrap().facts.periods[0].text.content, "2021年");
/// let jobs = &document.sections[0].heading.title.as_ref().unwrap().facts.metrics[0];
/// assert_eq!(jobs.quantity.as_ref().unwrap().value(), Some(12_000.into()));
/// ```
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
    pub family: Family,
    /// The number it shows: 3 for 三、, ③ and C.; the last component for `2.1.3`.
    pub ordinal: u32,
    /// The number of what was inserted behind that one: 1 for 第八条之一. 立法技术规范（试行）（二）.
    #[cfg_attr(feature = "serde", serde(default))]
    pub insertion: Option<u32>,
    /// Whether its punctuation and digits are full width, half width, or a mixture.
    pub width: Width,
    /// Whether GB/T 9704-2012 clause 7.3.3 and GB/T 15834-2011 allow this form: `一、` `（一）`
    /// `1.` `（1）` and 第…章/节/条.
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
#[non_exhaustive]
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
pub enum Width {
    /// Every digit and bracket is half width: `(1)`.
    Half,
    /// Every one is full width: `（一）`, `一、`.
    Full,
    /// Both occur: `（一)`.
    Mixed,
}

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
/// let kinds: Vec<&str> = report.documents[0].sections[0]
///     .blocks
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
#[non_exhaustive]
pub enum Block<'s> {
    /// Running text.
    Paragraph(Paragraph<'s>),
    /// An enumeration.
    List(List<'s>),
    /// Rows of cells.
    Table(Box<Table<'s>>),
    /// Text that is no part of the report.
    Noise(Noise<'s>),
    /// Front and back matter: document number, addressee, signature and so on.
    Matter(Box<Matter<'s>>),
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
/// let Block::Paragraph(paragraph) = &report.documents[0].blocks[0] else { panic!() };
/// assert_eq!(paragraph.interruptions[0].span.of_source(source), "— 3 —");
/// assert_eq!(paragraph.passages[0].sentences.len(), 1);
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Paragraph<'s> {
    /// The paragraph, from its first character to its last.
    pub span: Span,
    /// Its passages, which tile it.
    pub passages: Vec<Passage<'s>>,
    /// Page furniture that stands inside the paragraph: page numbers, running heads.
    pub interruptions: Few<Noise<'s>>,
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
/// let Block::Paragraph(paragraph) = &report.documents[0].sections[0].blocks[0] else {
///     panic!()
/// };
/// let leads: Vec<&str> = paragraph
///     .passages
///     .iter()
///     .map(|passage| &*passage.lead.as_ref().unwrap().text.content)
///     .collect();
/// assert_eq!(leads, ["强化学习", "锻造队伍"]);
/// assert_eq!(
///     paragraph.passages[1].span.of_source(source),
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
    pub lead: Option<Box<Lead<'s>>>,
    /// Its sentences, in order.
    pub sentences: Vec<Sentence<'s>>,
}

/// A sentence: up to `。！？` or the end of the paragraph.
///
/// # Examples
/// ```
/// use gongwen::Block;
///
/// let source = "全年学习12次。培训30人！";
/// let report = gongwen::parse(source);
/// let Block::Paragraph(paragraph) = &report.documents[0].blocks[0] else { panic!() };
/// let sentences = &paragraph.passages[0].sentences;
/// assert_eq!(sentences[1].span.of_source(source), "培训30人！");
/// assert_eq!(
///     sentences[1].facts.metrics[0].quantity.as_ref().unwrap().value(),
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
    pub facts: Facts<'s>,
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
/// let Block::Table(table) = &report.documents[0].blocks[0] else { panic!() };
/// assert_eq!(table.caption.as_ref().unwrap().content, "表1：主要指标");
/// assert_eq!(table.unit.as_ref().unwrap().content, "单位：亿元");
/// assert_eq!(table.rows[1][2].content, "86.4");
/// ```
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
    pub interruptions: Few<Noise<'s>>,
}

/// Site chrome, watermarks, adverts, page furniture: marked, never dropped.
///
/// # Examples
/// ```
/// use gongwen::Block;
///
/// let source = "一、总体情况\n全年接件1200件。\n— 2 —\n";
/// let report = gongwen::parse(source);
/// let Some(Block::Noise(noise)) = report.documents[0].sections[0].blocks.last() else {
///     panic!()
/// };
/// assert_eq!(noise.span.of_source(source), "— 2 —");
/// ```
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
/// let Block::Matter(number) = &report.documents[0].blocks[0] else { panic!() };
/// assert_eq!(
///     (number.kind, &*number.text.content),
///     (MatterKind::DocumentNumber, "青政办〔2021〕7号")
/// );
/// let Some(Block::Matter(date)) = report.documents[0].sections[0].blocks.last() else {
///     panic!()
/// };
/// assert_eq!(date.periods[0].start.and_then(|day| day.month), Some(6));
/// ```
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
    pub periods: Few<Period<'s>>,
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
/// let document = &report.documents[0];
/// let kinds: Vec<_> = document
///     .blocks
///     .iter()
///     .chain(&document.sections[0].blocks)
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
