//! Errors: limits that the caller set, and small texts that hold no value of the wanted type.

use crate::Span;

/// A source that breaks a limit which the caller set on its [`Parser`](crate::Parser).
///
/// # Examples
/// ```
/// use gongwen::{LimitError, Parser};
///
/// let error = Parser::new().max_bytes(10).parse("一、工作回顾").unwrap_err();
/// assert_eq!(error, LimitError::TooLong { bytes: 18, max_bytes: 10 });
/// assert_eq!(error.to_string(), "the source has 18 bytes, 10 are allowed");
///
/// let error = Parser::new()
///     .max_depth(1)
///     .parse(
///         "一、工作回顾
/// （一）党建引领
/// 学习12次。",
///     )
///     .unwrap_err();
/// assert!(matches!(error, LimitError::TooDeep { depth: 2, max_depth: 1, .. }));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum LimitError {
    /// The source is longer than `max_bytes`.
    #[error("the source has {bytes} bytes, {max_bytes} are allowed")]
    TooLong {
        /// Length of the source in bytes.
        bytes: usize,
        /// The limit.
        max_bytes: usize,
    },
    /// The headings nest deeper than `max_depth`.
    #[error("a heading at {} is {depth} levels deep, {max_depth} are allowed", span.start)]
    TooDeep {
        /// The first heading past the limit.
        span: Span,
        /// Its level.
        depth: usize,
        /// The limit.
        max_depth: usize,
    },
}

/// Why a small text could not be read as a numeral, quantity, period or marker.
///
/// # Examples
/// ```
/// let input = " 约15亿元的项目";
/// let error = input.parse::<gongwen::Quantity>().unwrap_err();
/// assert_eq!(error.span.of_source(input), "的项目");
/// assert_eq!(error.to_string(), "unread text at byte 12");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{kind} at byte {}", span.start)]
#[non_exhaustive]
pub struct ReadError {
    /// What is wrong.
    pub kind: ReadErrorKind,
    /// Where, counted from the first byte of the input: the rest that was not read, or the words at
    /// fault.
    pub span: Span,
}

/// What a [`ReadError`] found wrong.
///
/// # Examples
/// ```
/// use gongwen::{Numeral, ReadErrorKind};
///
/// let kind = |text: &str| text.parse::<Numeral>().unwrap_err().kind;
/// assert_eq!(kind(" "), ReadErrorKind::Empty);
/// assert_eq!(kind("人"), ReadErrorKind::Expected("number"));
/// assert_eq!(kind("3人"), ReadErrorKind::Trailing);
/// assert_eq!(kind(&"9".repeat(40)), ReadErrorKind::OutOfRange);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ReadErrorKind {
    /// There is no text.
    #[error("empty input")]
    Empty,
    /// The input does not begin with a value of this type.
    #[error("no {0}")]
    Expected(&'static str),
    /// A value was read, and something stands behind it.
    #[error("unread text")]
    Trailing,
    /// More digits than a decimal of 28 digits holds.
    #[error("number out of range")]
    OutOfRange,
}
