//! Dates and stretches of time.

use super::Text;

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
/// let metrics: Vec<_> = report.metrics().collect();
/// let period = metrics[0].period().unwrap();
/// assert_eq!(period.end, Some(Date { year: Some(2021), month: Some(6), day: None }));
/// assert!(period.relative && period.resolved);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
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
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Grain {
    /// One day or a span of days.
    Day,
    /// 第32周, 上周.
    Week,
    /// 旬: ten days of a month.
    TenDays,
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
