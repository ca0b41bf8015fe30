//! What a stretch of text tells: metrics, and the numbers, ranks and dates beside them.

use alloc::{boxed::Box, vec::Vec};

use super::{Few, Metric, Period, Quantity, Rank};

/// What a stretch of text measures and dates.
///
/// # Examples
/// ```
/// use gongwen::Block;
///
/// let report = gongwen::parse("一、经济运行
/// 2021年，完成投资18.75亿元，服务经营10年以上的企业9家。");
/// let Block::Paragraph(paragraph) = &report.documents()[0].sections()[0].blocks()[0] else {
///     panic!()
/// };
/// let facts = &paragraph.passages()[0].sentences()[0].facts();
/// assert_eq!((facts.metrics().len(), facts.periods().len()), (2, 1));
/// // 10年 says which firms are meant; it measures nothing that the report is about.
/// assert_eq!(facts.other_quantities()[0].value(), Some(10.into()));
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Facts<'s>(pub(crate) Option<Box<Told<'s>>>);

/// What [`Facts`] hold where there are any; most sentences tell none.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Told<'s> {
    pub(crate) metrics: Vec<Metric<'s>>,
    pub(crate) other_quantities: Few<Quantity<'s>>,
    pub(crate) other_ranks: Few<Rank<'s>>,
    pub(crate) periods: Vec<Period<'s>>,
}

impl<'s> Facts<'s> {
    /// What was told, in a box where it is anything.
    pub(crate) fn of(told: Told<'s>) -> Self {
        let nothing = told.metrics.is_empty()
            && told.other_quantities.is_empty()
            && told.other_ranks.is_empty()
            && told.periods.is_empty();
        Self(if nothing { None } else { Some(Box::new(told)) })
    }

    /// What the stretch measures.
    #[must_use]
    pub fn metrics(&self) -> &[Metric<'s>] {
        self.0.as_ref().map_or(&[], |told| &told.metrics)
    }

    /// Quantities that measure no indicator: durations, thresholds, the size of a thing that is only
    /// described.
    #[must_use]
    pub fn other_quantities(&self) -> &[Quantity<'s>] {
        self.0.as_ref().map_or(&[], |told| &told.other_quantities)
    }

    /// Ranks that belong to no metric.
    #[must_use]
    pub fn other_ranks(&self) -> &[Rank<'s>] {
        self.0.as_ref().map_or(&[], |told| &told.other_ranks)
    }

    /// Every date and stretch of time, whether a metric is about it or not.
    #[must_use]
    pub fn periods(&self) -> &[Period<'s>] {
        self.0.as_ref().map_or(&[], |told| &told.periods)
    }

    /// Every quantity in the order of the source: levels, amounts of changes, shares of completions,
    /// of parts too, and those that measure nothing.
    ///
    /// # Examples
    /// ```
    /// let report = gongwen::parse("一、就业\n新增就业800人，同比增长5%，其中高校毕业生300人。");
    /// let sentence = report.sentences().next().unwrap();
    /// let values: Vec<_> =
    ///     sentence.facts().all_quantities().filter_map(|quantity| quantity.value()).collect();
    /// assert_eq!(values, [800.into(), 5.into(), 300.into()]);
    /// ```
    pub fn all_quantities(&self) -> impl Iterator<Item = &Quantity<'s>> {
        let mut found = Vec::new();
        self.add_quantities(&mut found);
        found.sort_by_key(|quantity| quantity.span.start);
        found.into_iter()
    }

    /// Adds every quantity to some, in no order.
    pub(crate) fn add_quantities<'m>(&'m self, found: &mut Vec<&'m Quantity<'s>>) {
        found.extend(self.other_quantities());
        self.metrics().iter().for_each(|metric| metric.add_quantities(found));
    }

    /// Whether nothing was found.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// The periods alone, given up.
    pub(crate) fn into_periods(self) -> Vec<Period<'s>> {
        self.0.map_or_else(Vec::new, |told| told.periods)
    }
}
