//! Quantities, periods, ranks, and the metrics they make up.

use alloc::{boxed::Box, sync::Arc, vec::Vec};

use rust_decimal::Decimal;

use super::{Few, Text};
use crate::Span;

/// What a sentence says of one indicator (指标): 规上工业总产值270亿元，同比下降15%，增速全区第二.
///
/// # Examples
/// ```
/// let report = gongwen::parse("一、经济运行
/// 规上工业总产值270亿元，同比增长5.2%，增速全区第二。");
/// let metrics = report.metrics();
/// let metric = metrics[0].node;
/// assert_eq!(metric.subject.as_ref().unwrap().content, "规上工业总产值");
/// assert_eq!(metric.quantity.as_ref().unwrap().value(), Some(27_000_000_000_i64.into()));
/// assert_eq!(metric.changes[0].amount.as_ref().unwrap().value_text().unwrap(), "5.2");
/// assert_eq!(metric.ranks[0].place, Some(2));
/// ```
/// What 其中 opens is a part of the metric before it:
/// ```
/// let report = gongwen::parse("一、就业\n新增就业800人，其中高校毕业生300人。");
/// let metrics = report.metrics();
/// assert_eq!(metrics[0].node.parts[0].subject.as_ref().unwrap().content, "高校毕业生");
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Metric<'s> {
    /// From the first of its figures to the last. Words that several metrics share (a subject, a
    /// basis, a scope) may stand before it, in the same sentence.
    pub span: Span,
    /// What is measured; `None` where the text names nothing.
    pub subject: Option<Text<'s>>,
    /// Who or where it is measured, as far as the clause says so: 全市, 第一产业.
    pub holder: Option<Box<Text<'s>>>,
    /// The level: 270亿元. `None` where only a change, a completion or a rank is told.
    pub quantity: Option<Quantity<'s>>,
    /// How far it moved: 同比增长5.2%.
    pub changes: Few<Change<'s>>,
    /// How much of a plan it makes up: 完成年度任务的104.2%.
    pub completions: Few<Completion<'s>>,
    /// Its places among others: 全区第二.
    pub ranks: Few<Rank<'s>>,
    /// The period the claim is about: in its clause, else the last one in force. Metrics of one
    /// period share it.
    pub period: Option<Arc<Period<'s>>>,
    /// Whether it is reported, expected or aimed at.
    pub modality: Modality,
    /// The parts of this whole, which 其中 opens.
    pub parts: Few<Metric<'s>>,
}

/// What a stretch of text measures and dates.
///
/// # Examples
/// ```
/// use gongwen::Block;
///
/// let report = gongwen::parse("一、经济运行
/// 2021年，完成投资18.75亿元，服务经营10年以上的企业9家。");
/// let Block::Paragraph(paragraph) = &report.documents[0].sections[0].blocks[0] else {
///     panic!()
/// };
/// let facts = &paragraph.passages[0].sentences[0].facts;
/// assert_eq!((facts.metrics.len(), facts.periods.len()), (2, 1));
/// // 10年 says which firms are meant; it measures nothing that the report is about.
/// assert_eq!(facts.quantities[0].value(), Some(10.into()));
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Facts<'s> {
    /// What it measures.
    pub metrics: Few<Metric<'s>>,
    /// Quantities that measure no indicator: durations, thresholds, the size of a thing that is
    /// only described.
    pub quantities: Few<Quantity<'s>>,
    /// Ranks that belong to no metric.
    pub ranks: Few<Rank<'s>>,
    /// Dates and stretches of time.
    pub periods: Few<Period<'s>>,
}

/// A number with its unit (数量): 约15亿元, 1万3千余人次, X%.
///
/// # Examples
/// ```
/// use gongwen::{Approximation, Number, Quantity, UnitKind};
///
/// let quantity: Quantity = "约15亿元".parse().unwrap();
/// assert_eq!(quantity.number, Number::Exact(15.into()));
/// assert_eq!((&*quantity.unit.text, quantity.unit.kind), ("元", UnitKind::Currency));
/// assert_eq!(quantity.value(), Some(1_500_000_000.into()));
/// assert_eq!(quantity.approximation, Some(Approximation::About));
/// ```
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Quantity<'s> {
    /// From the first digit or placeholder to the end of the unit.
    pub span: Span,
    /// The number as written, before the scale: 270 in 270亿元.
    pub number: Number,
    /// The unit, with the scale that stands before it: 亿元.
    pub unit: Unit<'s>,
    /// What the words around it say of its exactness.
    pub approximation: Option<Approximation>,
}

/// A number as the text gives it.
///
/// # Examples
/// ```
/// use gongwen::{Number, Quantity};
///
/// let number = |text: &str| text.parse::<Quantity>().unwrap().number;
/// assert_eq!(number("270.50亿元"), Number::Exact("270.50".parse().unwrap()));
/// assert_eq!(number("3—5个"), Number::Range(3.into(), 5.into()));
/// assert_eq!(number("三分之一"), Number::Fraction(1.into(), 3.into()));
/// assert_eq!(number("XX万元"), Number::Redacted);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum Number {
    /// One number, with the decimals that were printed.
    Exact(Decimal),
    /// A range, both ends closed: 3—5, 三五百.
    Range(Decimal, Decimal),
    /// A fraction that no finite decimal equals: 三分之一.
    Fraction(Decimal, Decimal),
    /// Parts of a whole: 7.6:44.8:47.6.
    Ratio(Vec<Decimal>),
    /// A placeholder: X, XX, ××, □.
    Redacted,
}

/// The unit of a quantity, with the scale before it.
///
/// # Examples
/// ```
/// use gongwen::{Quantity, UnitKind};
///
/// let unit = "3.2亿美元".parse::<Quantity>().unwrap().unit;
/// assert_eq!(
///     (&*unit.text, unit.scale, unit.kind),
///     ("美元", 100_000_000.into(), UnitKind::Currency)
/// );
/// assert_eq!("35".parse::<Quantity>().unwrap().unit.text, "");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Unit<'s> {
    /// The unit without the scale, spaces taken out: 元; empty where there is none.
    pub text: alloc::borrow::Cow<'s, str>,
    /// What the number is multiplied with: 100000000 for 亿元, 1 for 元.
    pub scale: Decimal,
    /// What it measures.
    pub kind: UnitKind,
}

/// What a unit measures.
///
/// # Examples
/// ```
/// use gongwen::{UnitKind, combinator::unit};
///
/// let kind = |text| unit::<()>(text).unwrap().1.kind;
/// assert_eq!(
///     ["人次", "亩", "%", "个百分点"].map(kind),
///     [UnitKind::Count, UnitKind::Area, UnitKind::Percent, UnitKind::PercentagePoint]
/// );
/// assert_eq!(
///     ["千瓦时", "元/亩", "倍"].map(kind),
///     [UnitKind::Energy, UnitKind::Rate, UnitKind::Multiple]
/// );
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum UnitKind {
    /// 元, 美元.
    Currency,
    /// %.
    Percent,
    /// 个百分点.
    PercentagePoint,
    /// ‰ and 个千分点.
    PerMille,
    /// 个, 名, 家, 人次.
    Count,
    /// 平方米, 亩, 公顷.
    Area,
    /// 米, 公里.
    Length,
    /// 吨, 公斤.
    Mass,
    /// 立方米, 升.
    Volume,
    /// 年, 天, 小时.
    Time,
    /// 千瓦时, 吨标准煤.
    Energy,
    /// One unit per another: 元/亩, 微克每立方米.
    Rate,
    /// 倍, 番, 成.
    Multiple,
    /// No unit at all.
    #[default]
    None,
    /// Any other.
    Other,
}

/// How exact a quantity claims to be (约数).
///
/// # Examples
/// ```
/// use gongwen::{Approximation, Quantity};
///
/// let read = |text: &str| text.parse::<Quantity>().unwrap().approximation;
/// assert_eq!(
///     ["约8个", "1.3万余人", "近8个"].map(read),
///     [Approximation::About, Approximation::Over, Approximation::Under].map(Some)
/// );
/// assert_eq!(
///     ["8个以上", "不超过8个", "8个"].map(read),
///     [Some(Approximation::AtLeast), Some(Approximation::AtMost), None]
/// );
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum Approximation {
    /// 约, 左右, 上下.
    About,
    /// 超过, 余, 多, 突破.
    Over,
    /// 近, 接近, 不足.
    Under,
    /// 不少于, 以上.
    AtLeast,
    /// 不超过, 以内.
    AtMost,
}

/// How far an indicator moved (增减), in a number or in words.
///
/// # Examples
/// A change without a number has no amount; it counts where its words tell how far (大幅, 略有) or
/// against what (同比):
/// ```
/// use gongwen::Direction;
///
/// let report = gongwen::parse("一、运行情况
/// 全县投诉量大幅下降，一般公共预算收入6.2亿元，与上年基本持平。");
/// let metrics = report.metrics();
/// let changes: Vec<_> = metrics.iter().flat_map(|found| &found.node.changes).collect();
/// assert_eq!(changes[0].direction, Direction::Down);
/// assert_eq!(changes[1].direction, Direction::Flat);
/// assert!(changes.iter().all(|change| change.amount.is_none()));
/// assert_eq!(changes[1].basis.as_ref().unwrap().text.content, "与上年");
/// ```
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Change<'s> {
    /// From the basis to the amount: 同比增长21.93%; without an amount, to the word of growth or
    /// decline: 同比大幅下降.
    pub span: Span,
    /// Against what it is measured; `None` where the clause does not say.
    pub basis: Option<Basis<'s>>,
    /// Which way.
    pub direction: Direction,
    /// By how much: percent, percentage points or an absolute amount; `None` for 大幅下降,
    /// 基本持平.
    pub amount: Option<Quantity<'s>>,
}

/// What a change is measured against (基期): 同比, 较去年, 比2月.
///
/// # Examples
/// ```
/// let report = gongwen::parse("青河县2021年工作总结
/// 一、经济运行
/// 完成投资18亿元，较上年增长5%。");
/// let metrics = report.metrics();
/// let basis = metrics[0].node.changes[0].basis.as_ref().unwrap();
/// assert_eq!(basis.text.content, "较上年");
/// assert_eq!(basis.period.as_ref().and_then(|period| period.start?.year), Some(2020));
/// ```
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Basis<'s> {
    /// The words, with the preposition.
    pub text: Text<'s>,
    /// The period named in them.
    pub period: Option<Period<'s>>,
}

/// Which way an indicator moved.
///
/// # Examples
/// The amount stands as printed and the direction tells the way: a fall of 5% is down 5. A fall
/// that narrows is no growth.
/// ```
/// use gongwen::Direction;
///
/// let report = gongwen::parse("一、经济运行
/// 完成投资18亿元，同比下降5%，降幅收窄2个百分点。");
/// let metrics = report.metrics();
/// let moved: Vec<_> = metrics
///     .iter()
///     .flat_map(|found| &found.node.changes)
///     .map(|change| {
///         (change.direction, change.amount.as_ref().unwrap().value_text().unwrap())
///     })
///     .collect();
/// assert_eq!(
///     moved,
///     [(Direction::Down, "5".to_owned()), (Direction::Narrow, "2".to_owned())]
/// );
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum Direction {
    /// 增长, 提高, 上升.
    Up,
    /// 下降, 减少, 回落.
    Down,
    /// 收窄.
    Narrow,
    /// 扩大, of a gap or a fall.
    Widen,
    /// 持平.
    Flat,
}

/// How much of a plan was done (完成率): 完成年度任务的159.34%.
///
/// # Examples
/// ```
/// let report = gongwen::parse("一、经济运行
/// 固定资产投资18.75亿元，完成年度任务的104.2%。");
/// let metrics = report.metrics();
/// let completion = &metrics[0].node.completions[0];
/// assert_eq!(completion.of.as_ref().unwrap().content, "年度任务");
/// assert_eq!(completion.share.value_text().unwrap(), "104.2");
/// ```
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Completion<'s> {
    /// From the verb to the share.
    pub span: Span,
    /// The plan: 年度任务.
    pub of: Option<Text<'s>>,
    /// The share of it.
    pub share: Quantity<'s>,
}

/// A place in an order (位次): 全区第二.
///
/// # Examples
/// ```
/// let report = gongwen::parse("一、经济运行\n总产值31亿元，增长12.5%，增速位列全区前三。");
/// let metrics = report.metrics();
/// let rank = &metrics[0].node.ranks[0];
/// assert_eq!((rank.place, rank.within), (Some(3), true));
/// assert_eq!(rank.scope.as_ref().unwrap().content, "全区");
/// assert_eq!(rank.subject.as_ref().unwrap().content, "增速");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Rank<'s> {
    /// The words of the place: 第二, 首位, 前三.
    pub span: Span,
    /// The place, 1 best; `None` where it is redacted.
    pub place: Option<u32>,
    /// Whether the text says only that it is among the first so many: 前三.
    pub within: bool,
    /// Among whom: 全区.
    pub scope: Option<Text<'s>>,
    /// What is ranked, where it is not the metric's own subject: 增速.
    pub subject: Option<Text<'s>>,
}

/// A date or a stretch of time (时期): 2020年, 1-6月, 今年上半年.
///
/// # Examples
/// By itself 1-6月 has no year; in a document it has the document's.
/// ```
/// use gongwen::{Date, Period};
///
/// let alone: Period = "1-6月".parse().unwrap();
/// assert_eq!(alone.start, Some(Date { year: None, month: Some(1), day: None }));
/// assert!(alone.relative && !alone.resolved);
///
/// let report = gongwen::parse("青河县2021年工作总结
/// 一、经济运行
/// 1-6月，完成投资18亿元。");
/// let metrics = report.metrics();
/// let period = metrics[0].node.period.as_ref().unwrap();
/// assert_eq!(period.end, Some(Date { year: Some(2021), month: Some(6), day: None }));
/// assert!(period.relative && period.resolved);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Period<'s> {
    /// The words, and where they stand.
    pub text: Text<'s>,
    /// Its first day, as far as the text says it.
    pub start: Option<Date>,
    /// Its last day, as far as the text says it.
    pub end: Option<Date>,
    /// How fine the text is.
    pub grain: Grain,
    /// Whether the text is relative to the report's own year: 今年, 上年末, 1-6月.
    pub relative: bool,
    /// Whether `start` and `end` hold what was worked out from the document's base year.
    pub resolved: bool,
}

/// A calendar date as far as it is known: 2020年 has a year only, 6月7日 a month and a day.
///
/// # Examples
/// ```
/// use gongwen::{Date, Period};
///
/// let period: Period = "6月7日至9日".parse().unwrap();
/// assert_eq!(period.start, Some(Date { year: None, month: Some(6), day: Some(7) }));
/// assert_eq!(period.end, Some(Date { year: None, month: Some(6), day: Some(9) }));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Date {
    /// The year, where known.
    pub year: Option<i32>,
    /// The month, 1 to 12, where known.
    pub month: Option<u8>,
    /// The day of the month, 1 to 31, where known.
    pub day: Option<u8>,
}

/// How fine a period is told.
///
/// # Examples
/// ```
/// use gongwen::{Grain, Period};
///
/// let grain = |text: &str| text.parse::<Period>().unwrap().grain;
/// assert_eq!(
///     ["6月7日", "1-6月", "上半年", "2021年"].map(grain),
///     [Grain::Day, Grain::Month, Grain::HalfYear, Grain::Year]
/// );
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum Grain {
    /// One day or a span of days.
    Day,
    /// One month or a span of months.
    Month,
    /// 季度.
    Quarter,
    /// 上半年.
    HalfYear,
    /// A year or several.
    Year,
    /// “十四五”.
    FiveYears,
    /// 同期, 年内 and what cannot be told finer.
    #[default]
    Unclear,
}

/// Whether a claim is a fact or an aim (情态).
///
/// # Examples
/// ```
/// use gongwen::Modality;
///
/// let report = gongwen::parse("一、经济运行
/// 新增税收1.2亿元。
/// 二、工作打算
/// 力争新增税收1.5亿元。");
/// let modality: Vec<_> = report.metrics().iter().map(|found| found.node.modality).collect();
/// assert_eq!(modality, [Modality::Reported, Modality::Target]);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum Modality {
    /// It is reported.
    #[default]
    Reported,
    /// 预计.
    Expected,
    /// 力争, 计划, 确保.
    Target,
}
