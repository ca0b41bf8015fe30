//! What is found in a text without asking what it measures.

use super::{Ordinal, Period, Quantity, Rank};
use crate::Span;

/// A number, rank or period that [`mentions`](crate::mentions) finds in a text.
///
/// # Examples
/// ```
/// use gongwen::mentions;
///
/// let total: Vec<_> = mentions("道路投资3亿元，桥梁投资五千万元")
///     .iter()
///     .filter_map(|mention| mention.as_quantity()?.value())
///     .collect();
/// assert_eq!(total, [300_000_000.into(), 50_000_000.into()]);
/// ```
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Mention<'s> {
    /// A number with its unit, or a bare number.
    Quantity(Quantity<'s>),
    /// A place in an order.
    Rank(Rank<'s>),
    /// A date or a stretch of time.
    Period(Period<'s>),
    /// A number with 第 before it that is no place in an order.
    Ordinal(Ordinal),
}

impl<'s> Mention<'s> {
    /// Where it stands in the text.
    #[must_use]
    pub const fn span(&self) -> Span {
        match self {
            Self::Quantity(quantity) => quantity.span,
            Self::Rank(rank) => rank.span,
            Self::Period(period) => period.text.span,
            Self::Ordinal(ordinal) => ordinal.span,
        }
    }

    /// The quantity, where it is one.
    #[must_use]
    pub const fn as_quantity(&self) -> Option<&Quantity<'s>> {
        match self {
            Self::Quantity(quantity) => Some(quantity),
            _ => None,
        }
    }

    /// The rank, where it is one.
    #[must_use]
    pub const fn as_rank(&self) -> Option<&Rank<'s>> {
        match self {
            Self::Rank(rank) => Some(rank),
            _ => None,
        }
    }

    /// The period, where it is one.
    #[must_use]
    pub const fn as_period(&self) -> Option<&Period<'s>> {
        match self {
            Self::Period(period) => Some(period),
            _ => None,
        }
    }
}
