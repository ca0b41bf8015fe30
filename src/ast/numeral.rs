//! A number by itself.

use super::{Approximation, Number};
use crate::Span;

/// A number by itself (数词): 3.5万, 三百二十, 三分之一, 十余.
///
/// # Examples
/// ```
/// use gongwen::{Approximation, Number, Numeral};
///
/// let numeral: Numeral = "十余".parse().unwrap();
/// assert_eq!(
///     (numeral.number, numeral.approximation),
///     (Number::Exact(10.into()), Some(Approximation::Over))
/// );
/// assert_eq!("3.5万".parse::<Numeral>().unwrap().number, Number::Exact(35_000.into()));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Numeral {
    /// Its value, with every scale multiplied in: 35000 for 3.5万.
    pub number: Number,
    /// What 余, 多, 几 or 来 behind the digits say.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub approximation: Option<Approximation>,
}

/// A number that counts out a place in a series (序数): 第三, 第２５０.
///
/// # Examples
/// ```
/// use gongwen::{Mention, mentions};
///
/// let found = mentions("第三产业");
/// let [Mention::Ordinal(ordinal)] = &found[..] else { panic!() };
/// assert_eq!((ordinal.number, ordinal.span), (Some(3), gongwen::Span::new(0, 6)));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Ordinal {
    /// From 第 to the last digit.
    pub span: Span,
    /// The number behind 第; `None` where it is hidden.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub number: Option<u32>,
}
