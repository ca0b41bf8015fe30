//! A number by itself.

use super::{Approximation, Number};
use crate::Span;

/// A number by itself (数词): 3.5万, 三百二十, 三分之一, 十余.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Numeral {
    /// Its value, with every scale multiplied in: 35000 for 3.5万.
    pub number: Number,
    /// What 余, 多, 几 or 来 behind the digits say.
    pub approximation: Option<Approximation>,
}

/// A number that counts out a place in a series (序数): 第三, 第２５０.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Ordinal {
    /// From 第 to the last digit.
    pub span: Span,
    /// The number behind 第; `None` where it is hidden.
    pub number: Option<u32>,
}
