//! Metrics: what a sentence measures, how much, since when, against what.
//!
//! Takes a sentence of a logical text, gives [`Facts`].

use core::ops::Range;

use crate::{Facts, Period, source::Logical};

/// What a sentence takes over from the text before it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Context<'s> {
    /// The year that relative periods count from.
    pub(crate) base_year: Option<i32>,
    /// The period that the paragraph opened with, in force until another is named.
    pub(crate) period: Option<Period<'s>>,
}

/// Reads the sentence `range` of `line`.
pub(crate) fn read<'s>(line: &Logical<'s>, range: Range<usize>, context: &mut Context<'s>) -> Facts<'s> {
    let _ = (line, range, context.base_year, &mut context.period);
    Facts::default()
}
