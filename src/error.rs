//! Errors: limits that the caller set, and small texts that hold no value of the wanted type.

use crate::Span;

/// A source that breaks a limit which the caller set in its [`Limits`](crate::Limits).
///
/// # Examples
/// ```
/// use gongwen::{LimitError, Limits, parse_within};
///
/// let error = parse_within("一、工作回顾", &Limits::new().bytes(10)).unwrap_err();
/// assert_eq!(error, LimitError::TooLong { bytes: 18, max_bytes: 10 });
/// assert_eq!(error.to_string(), "the source has 18 bytes, 10 are allowed");
///
/// let source = "一、工作回顾\n（一）党建引领\n学习12次。";
/// let error = parse_within(source, &Limits::new().depth(1)).unwrap_err();
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
pub struct ValueError {
    /// What is wrong.
    pub kind: ValueErrorKind,
    /// Where, counted from the first byte of the input: the rest that was not read, or the words at
    /// fault.
    pub span: Span,
}

/// What a [`ValueError`] found wrong.
///
/// # Examples
/// ```
/// use gongwen::{Numeral, ValueErrorKind};
///
/// let kind = |text: &str| text.parse::<Numeral>().unwrap_err().kind;
/// assert_eq!(kind(" "), ValueErrorKind::Empty);
/// assert_eq!(kind("人"), ValueErrorKind::Expected("number"));
/// assert_eq!(kind("3人"), ValueErrorKind::Trailing);
/// assert_eq!(kind(&"9".repeat(40)), ValueErrorKind::OutOfRange);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ValueErrorKind {
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
