//! Quantities: a number, its unit, and how exact it claims to be.

use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::{Scale, Words};
use crate::Span;

/// A number with its unit (数量): 约15亿元, 1万3千余人次, X%.
///
/// # Examples
/// ```
/// use gongwen::{Approximation, Number, Quantity, UnitKind};
///
/// let quantity: Quantity = "约15亿元".parse().unwrap();
/// assert_eq!(quantity.number, Number::Exact(15.into()));
/// assert_eq!((&*quantity.unit.text(), quantity.unit.kind), ("元", UnitKind::Currency));
/// assert_eq!(quantity.value(), Some(1_500_000_000.into()));
/// assert_eq!(quantity.approximation, Some(Approximation::About));
/// ```
#[derive(Clone, Debug, PartialEq)]
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
///     (unit.text(), unit.scale(), unit.kind),
///     ("美元", 100_000_000.into(), UnitKind::Currency)
/// );
/// assert_eq!("35".parse::<Quantity>().unwrap().unit.text(), "");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Unit<'s> {
    /// The unit without the scale, spaces taken out: 元; empty where there is none.
    pub(crate) text: Words<'s>,
    /// What the number is multiplied with: 100000000 for 亿元, 1 for 元.
    pub(crate) scale: Scale,
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
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
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
    Unitless,
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
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
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

impl Unit<'_> {
    /// The unit without the scale, spaces taken out: 元; empty where there is none.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// What the number is multiplied with: 100000000 for 亿元, 1 for 元.
    #[must_use]
    pub const fn scale(&self) -> Decimal {
        self.scale.factor()
    }
}
