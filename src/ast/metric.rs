//! What the sentences say: metrics, and what they are made up of.

use alloc::{boxed::Box, sync::Arc, vec::Vec};

use rust_decimal::Decimal;

use super::{Few, Period, Quantity, Text, text::words};
use crate::Span;

/// What a sentence says of one indicator (指标): 规上工业总产值270亿元，同比下降15%，增速全区第二.
///
/// # Examples
/// ```
/// let report = gongwen::parse("一、经济运行
/// 规上工业总产值270亿元，同比增长5.2%，增速全区第二。");
/// let metrics: Vec<_> = report.metrics().collect();
/// let metric = metrics[0].node;
/// assert_eq!(metric.subject_text(), "规上工业总产值");
/// assert_eq!(metric.quantity().unwrap().value(), Some(27_000_000_000_i64.into()));
/// assert_eq!(metric.changes()[0].amount().unwrap().value_text().unwrap(), "5.2");
/// assert_eq!(metric.ranks()[0].place, Some(2));
/// ```
/// What 其中 opens is a part of the metric before it:
/// ```
/// let report = gongwen::parse("一、就业\n新增就业800人，其中高校毕业生300人。");
/// let metrics: Vec<_> = report.metrics().collect();
/// assert_eq!(metrics[0].parts()[0].subject_text(), "高校毕业生");
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Metric<'s> {
    /// From the first of its figures to the last. Words that several metrics share (a subject, a
    /// basis, a scope) may stand before it, in the same sentence.
    pub span: Span,
    /// What is measured; nothing where the text names nothing. Where a clause leads a dash item (——税收收入25940万元，
    /// 增长3.9%), the metrics of the clauses behind it have their subject there, before their sentence.
    pub(crate) subject: Text<'s>,
    /// The level: 270亿元. `None` where only a change, a completion or a rank is told.
    pub(crate) quantity: Option<Quantity<'s>>,
    /// The period the claim is about: in its clause, else the last one in force. Metrics of one
    /// period share it.
    pub(crate) period: Option<Arc<Period<'s>>>,
    /// Whether it is reported, expected or aimed at.
    pub modality: Modality,
    /// What else is told of it.
    pub(crate) further: Option<Box<Further<'s>>>,
}

/// What is told of some metrics beside their level; most have nothing of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Further<'s> {
    /// Who or where it is measured, as far as the clause says so: 全市, 第一产业; nothing where it does not.
    pub(crate) holder: Text<'s>,
    /// How far it moved: 同比增长5.2%.
    pub(crate) changes: Vec<Change<'s>>,
    /// How much of a plan it makes up: 完成年度任务的104.2%.
    pub(crate) completions: Few<Completion<'s>>,
    /// Its places among others: 全区第二.
    pub(crate) ranks: Few<Rank<'s>>,
    /// The parts of this whole, which 其中 opens.
    pub(crate) parts: Few<Metric<'s>>,
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
/// let metrics: Vec<_> = report.metrics().collect();
/// let changes: Vec<_> = metrics.iter().flat_map(|found| found.changes()).collect();
/// assert_eq!(changes[0].direction, Direction::Down);
/// assert_eq!(changes[1].direction, Direction::Flat);
/// assert!(changes.iter().all(|change| change.amount().is_none()));
/// assert_eq!(changes[1].basis_text(), "与上年");
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Change<'s> {
    /// From the basis to the amount: 同比增长21.93%; without an amount, to the word of growth or
    /// decline: 同比大幅下降.
    pub span: Span,
    /// Against what it is measured; `None` where the clause does not say.
    pub(crate) basis: Option<Basis<'s>>,
    /// What kind of basis that is. An average has none in words: 年均增长6.5%.
    pub basis_kind: BasisKind,
    /// Which way.
    pub direction: Direction,
    /// By how much: percent, percentage points or an absolute amount; `None` for 大幅下降,
    /// 基本持平.
    pub(crate) amount: Option<Quantity<'s>>,
}

/// What kind of basis a change has.
///
/// # Examples
/// ```
/// use gongwen::BasisKind;
///
/// let report = gongwen::parse("一、经济运行
/// 税收4.7亿元，同比下降2.2%（同口径增长3.5%），比年初增加0.3亿元，五年年均增长6.5%。");
/// let kinds: Vec<BasisKind> = report
///     .metrics()
///     .flat_map(|metric| metric.node.changes())
///     .map(|change| change.basis_kind)
///     .collect();
/// assert_eq!(
///     kinds,
///     [
///         BasisKind::YearOnYear,
///         BasisKind::SameScope,
///         BasisKind::Since,
///         BasisKind::Average
///     ]
/// );
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum BasisKind {
    /// The same stretch of the year before: 同比, 比上年同期, 较去年.
    YearOnYear,
    /// The stretch right before: 环比, 比上月.
    Previous,
    /// A date: 比年初, 较2020年末.
    Since,
    /// No single stretch: the average a year, 年均, 两年平均, or what many years come to, 较常年.
    Average,
    /// A plan: 超过计划5%.
    Plan,
    /// The same scope of counting: 同口径.
    SameScope,
    /// Another place: 高于全省平均水平.
    Place,
    /// The text does not say.
    #[default]
    Unstated,
}

/// What a change is measured against (基期): 同比, 较去年, 比2月.
///
/// # Examples
/// ```
/// let report = gongwen::parse("青河县2021年工作总结
/// 一、经济运行
/// 完成投资18亿元，较上年增长5%。");
/// let metrics: Vec<_> = report.metrics().collect();
/// let basis = metrics[0].changes()[0].basis().unwrap();
/// assert_eq!(basis.text, "较上年");
/// assert_eq!(basis.period().and_then(|period| period.start?.year), Some(2020));
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Basis<'s> {
    /// The words, with the preposition.
    pub text: Text<'s>,
    /// The period named in them.
    pub(crate) period: Option<Box<Period<'s>>>,
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
/// let metrics: Vec<_> = report.metrics().collect();
/// let moved: Vec<_> = metrics
///     .iter()
///     .flat_map(|found| found.changes())
///     .map(|change| {
///         (change.direction, change.amount().unwrap().value_text().unwrap())
///     })
///     .collect();
/// assert_eq!(
///     moved,
///     [(Direction::Down, "5".to_owned()), (Direction::Narrow, "2".to_owned())]
/// );
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
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
/// let metrics: Vec<_> = report.metrics().collect();
/// let completion = &metrics[0].completions()[0];
/// assert_eq!(completion.of_text(), "年度任务");
/// assert_eq!(completion.share.value_text().unwrap(), "104.2");
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Completion<'s> {
    /// From the verb to the share.
    pub span: Span,
    /// The plan: 年度任务.
    pub(crate) of: Option<Text<'s>>,
    /// The share of it.
    pub share: Quantity<'s>,
}

/// A place in an order (位次): 全区第二.
///
/// # Examples
/// ```
/// let report = gongwen::parse("一、经济运行\n总产值31亿元，增长12.5%，增速位列全区前三。");
/// let metrics: Vec<_> = report.metrics().collect();
/// let rank = &metrics[0].ranks()[0];
/// assert_eq!((rank.place, rank.within), (Some(3), true));
/// assert_eq!(rank.scope_text(), "全区");
/// assert_eq!(rank.subject_text(), "增速");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Rank<'s> {
    /// The words of the place: 第二, 首位, 前三.
    pub span: Span,
    /// The place, 1 best; `None` where it is redacted.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub place: Option<u32>,
    /// Whether the text says only that it is among the first so many: 前三.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "super::is_false"))]
    pub within: bool,
    /// Among whom: 全区.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub(crate) scope: Option<Text<'s>>,
    /// What is ranked, where it is not the metric's own subject: 增速.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub(crate) subject: Option<Text<'s>>,
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
/// let modality: Vec<_> = report.metrics().map(|found| found.node.modality).collect();
/// assert_eq!(modality, [Modality::Reported, Modality::Target]);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
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

impl<'s> Metric<'s> {
    /// What is measured; `None` where the text names nothing.
    #[must_use]
    pub const fn subject(&self) -> Option<&Text<'s>> {
        self.subject.told()
    }

    /// The words of the subject; empty where the text names nothing.
    #[must_use]
    pub fn subject_text(&self) -> &str {
        words(self.subject())
    }

    /// Who or where it is measured, as far as the clause says so: 全市, 第一产业.
    #[must_use]
    pub fn holder(&self) -> Option<&Text<'s>> {
        self.further.as_ref()?.holder.told()
    }

    /// The words of the holder; empty where the clause names none.
    #[must_use]
    pub fn holder_text(&self) -> &str {
        words(self.holder())
    }

    /// The level: 270亿元. `None` where only a change, a completion or a rank is told.
    #[must_use]
    pub const fn quantity(&self) -> Option<&Quantity<'s>> {
        self.quantity.as_ref()
    }

    /// The level in the unit's own measure, the scale multiplied in: 27000000000 for 270亿元. `None`
    /// where there is no level, or it is no single exact number: see [`Quantity::value`].
    #[must_use]
    pub fn value(&self) -> Option<Decimal> {
        self.quantity.as_ref()?.value()
    }

    /// The unit of the level without its scale: 元; empty where there is none.
    #[must_use]
    pub fn unit_text(&self) -> &str {
        self.quantity.as_ref().map_or("", |level| level.unit.text())
    }

    /// How far it moved: 同比增长5.2%.
    #[must_use]
    pub fn changes(&self) -> &[Change<'s>] {
        self.further.as_ref().map_or(&[], |further| &further.changes)
    }

    /// How much of a plan it makes up: 完成年度任务的104.2%.
    #[must_use]
    pub fn completions(&self) -> &[Completion<'s>] {
        self.further.as_ref().map_or(&[], |further| &further.completions)
    }

    /// Its places among others: 全区第二.
    #[must_use]
    pub fn ranks(&self) -> &[Rank<'s>] {
        self.further.as_ref().map_or(&[], |further| &further.ranks)
    }

    /// The period the claim is about: in its clause, else the last one in force.
    #[must_use]
    pub fn period(&self) -> Option<&Period<'s>> {
        self.period.as_deref()
    }

    /// The parts of this whole, which 其中 opens.
    #[must_use]
    pub fn parts(&self) -> &[Metric<'s>] {
        self.further.as_ref().map_or(&[], |further| &further.parts)
    }
}

impl<'s> Metric<'s> {
    /// The further things told of it, to add some.
    pub(crate) fn further_mut(&mut self) -> &mut Further<'s> {
        self.further.get_or_insert_default()
    }

    /// The metrics of its parts, to change them.
    pub(crate) fn parts_mut(&mut self) -> &mut [Self] {
        self.further.as_mut().map_or(&mut [], |further| &mut further.parts)
    }

    /// Adds its quantities and those of its parts to some, in no order.
    pub(super) fn add_quantities<'m>(&'m self, found: &mut Vec<&'m Quantity<'s>>) {
        found.extend(&self.quantity);
        found.extend(self.changes().iter().filter_map(Change::amount));
        found.extend(self.completions().iter().map(|completion| &completion.share));
        self.parts().iter().for_each(|part| part.add_quantities(found));
    }
}

#[cfg(feature = "serde")]
impl BasisKind {
    /// What says nothing is left out of JSON.
    pub(crate) const fn is_unstated(&self) -> bool {
        matches!(self, Self::Unstated)
    }
}

#[cfg(feature = "serde")]
impl Modality {
    /// What most metrics are is left out of JSON.
    pub(crate) const fn is_reported(&self) -> bool {
        matches!(self, Self::Reported)
    }
}

impl<'s> Change<'s> {
    /// Against what it is measured; `None` where the clause does not say.
    #[must_use]
    pub const fn basis(&self) -> Option<&Basis<'s>> {
        self.basis.as_ref()
    }

    /// The words of the basis: 同比, 较去年; empty where the clause does not say.
    #[must_use]
    pub fn basis_text(&self) -> &str {
        words(self.basis.as_ref().map(|basis| &basis.text))
    }

    /// By how much: percent, percentage points or an absolute amount; `None` for 大幅下降, 基本持平.
    #[must_use]
    pub const fn amount(&self) -> Option<&Quantity<'s>> {
        self.amount.as_ref()
    }
}

impl<'s> Basis<'s> {
    /// The period named in the words.
    #[must_use]
    pub const fn period(&self) -> Option<&Period<'s>> {
        match &self.period {
            Some(period) => Some(period),
            None => None,
        }
    }
}

impl<'s> Completion<'s> {
    /// The plan: 年度任务.
    #[must_use]
    pub const fn of(&self) -> Option<&Text<'s>> {
        self.of.as_ref()
    }

    /// The words of the plan; empty where the clause names none.
    #[must_use]
    pub fn of_text(&self) -> &str {
        words(self.of())
    }
}

impl<'s> Rank<'s> {
    /// Among whom: 全区.
    #[must_use]
    pub const fn scope(&self) -> Option<&Text<'s>> {
        self.scope.as_ref()
    }

    /// The words of the scope; empty where the clause names none.
    #[must_use]
    pub fn scope_text(&self) -> &str {
        words(self.scope())
    }

    /// What is ranked, where it is not the metric's own subject: 增速.
    #[must_use]
    pub const fn subject(&self) -> Option<&Text<'s>> {
        self.subject.as_ref()
    }

    /// The words of what is ranked; empty where it is the metric's own subject.
    #[must_use]
    pub fn subject_text(&self) -> &str {
        words(self.subject())
    }
}
