//! `str::parse` for the small types: the whole of a short text must be one numeral, quantity,
//! period or marker.
//!
//! Takes a text with nothing around the value but white space, gives the value, or a [`ValueError`]
//! that says what is wrong and where.

use core::str::FromStr;

use crate::{
    Marker, Numeral, Period, Quantity, Span, ValueError, ValueErrorKind,
    ast::IntoOwned,
    combinator,
    lexicon::skip_gap,
    text::chars::{arabic_digit, rest},
};

/// The value that `read` finds at the start of `input`, and the white space before it in bytes; the
/// value must end where `input` ends, white space aside.
fn whole<'s, T>(
    input: &'s str,
    expected: &'static str,
    read: impl Fn(&'s str) -> Option<(&'s str, T)>,
) -> Result<(T, u32), ValueError> {
    let start = input.len() - input.trim_start().len();
    let end = input.trim_end().len().max(start);
    let fault = |kind, from: usize| Err(ValueError { kind, span: Span::of(from..end.max(from)) });
    if start == end {
        return fault(ValueErrorKind::Empty, start);
    }
    let words = crate::text::chars::slice(input, start, end);
    match read(words) {
        Some(("", value)) => Ok((value, Span::of(start..start).start)),
        Some((tail, _)) => fault(ValueErrorKind::Trailing, skip_gap(input, end - tail.len())),
        None => {
            let digits = words.chars().filter(|&c| arabic_digit(c).is_some()).count();
            let kind = if digits > 28 && rest(words, 0).starts_with(|c| arabic_digit(c).is_some()) {
                ValueErrorKind::OutOfRange
            } else {
                ValueErrorKind::Expected(expected)
            };
            fault(kind, start)
        }
    }
}

/// A span that counts from behind `space` bytes, counted from before them.
const fn behind(space: u32, span: Span) -> Span {
    Span::new(span.start.saturating_add(space), span.end.saturating_add(space))
}

/// # Examples
/// ```
/// use gongwen::{Number, Numeral, ValueErrorKind};
///
/// let numeral: Numeral = "三百二十".parse().unwrap();
/// assert_eq!(numeral.number, Number::Exact(320.into()));
/// let error = "3.5万元".parse::<Numeral>().unwrap_err();
/// assert_eq!((error.kind, error.span.start), (ValueErrorKind::Trailing, 6));
/// ```
impl FromStr for Numeral {
    type Err = ValueError;

    /// Reads a text that is one number.
    ///
    /// # Errors
    /// [`ValueErrorKind::Empty`], [`ValueErrorKind::Expected`] where it opens with no number (`人`),
    /// [`ValueErrorKind::Trailing`] where more stands behind it (`3.5万元`),
    /// [`ValueErrorKind::OutOfRange`] past 28 digits.
    fn from_str(input: &str) -> Result<Self, ValueError> {
        whole(input, "number", |words| combinator::numeral::<()>(words).ok())
            .map(|(numeral, _)| numeral)
    }
}

/// # Examples
/// ```
/// use gongwen::{Quantity, ValueErrorKind, Span};
///
/// let quantity: Quantity = " 约15亿元".parse().unwrap();
/// assert_eq!(
///     (quantity.value(), quantity.span),
///     (Some(1_500_000_000.into()), Span::new(4, 12))
/// );
/// let kind = |text: &str| text.parse::<Quantity>().unwrap_err().kind;
/// assert_eq!(
///     ["", "元", "15亿元的项目"].map(kind),
///     [ValueErrorKind::Empty, ValueErrorKind::Expected("quantity"), ValueErrorKind::Trailing]
/// );
/// ```
impl FromStr for Quantity<'static> {
    type Err = ValueError;

    /// Reads a text that is one quantity, with the approximators around it. White space around it
    /// is passed over; the span counts from the first byte of the input.
    ///
    /// # Errors
    /// [`ValueErrorKind::Empty`], [`ValueErrorKind::Expected`] where it opens with no number (`元`),
    /// [`ValueErrorKind::Trailing`] where more stands behind it (`15亿元的项目`),
    /// [`ValueErrorKind::OutOfRange`] past 28 digits.
    fn from_str(input: &str) -> Result<Self, ValueError> {
        let (mut quantity, space) =
            whole(input, "quantity", |words| combinator::quantity::<()>(words).ok())?;
        quantity.span = behind(space, quantity.span);
        Ok(quantity.into_owned())
    }
}

/// # Examples
/// ```
/// use gongwen::{Period, ValueErrorKind};
///
/// let period: Period = "2020年1-6月".parse().unwrap();
/// assert_eq!(period.start.and_then(|start| start.year), Some(2020));
/// let kind = |text: &str| text.parse::<Period>().unwrap_err().kind;
/// assert_eq!(
///     ["13月", "2020年全县"].map(kind),
///     [ValueErrorKind::Expected("period"), ValueErrorKind::Trailing]
/// );
/// ```
impl FromStr for Period<'static> {
    type Err = ValueError;

    /// Reads a text that is one period. White space around it is passed over; the span counts from
    /// the first byte of the input.
    ///
    /// # Errors
    /// [`ValueErrorKind::Empty`], [`ValueErrorKind::Expected`] where it opens with no period
    /// (`13月`), [`ValueErrorKind::Trailing`] where more stands behind it (`2020年全县`).
    fn from_str(input: &str) -> Result<Self, ValueError> {
        let (mut period, space) =
            whole(input, "period", |words| combinator::period::<()>(words).ok())?;
        period.text.span = behind(space, period.text.span);
        Ok(period.into_owned())
    }
}

/// # Examples
/// ```
/// use gongwen::{Marker, ValueErrorKind};
///
/// let marker: Marker = "（十二）".parse().unwrap();
/// assert_eq!((marker.ordinal, marker.conforms), (12, true));
/// let error = "一、总则".parse::<Marker>().unwrap_err();
/// assert_eq!((error.kind, error.span.start), (ValueErrorKind::Trailing, 6));
/// ```
impl FromStr for Marker {
    type Err = ValueError;

    /// Reads a text that is one heading marker. White space around it is passed over; the span
    /// counts from the first byte of the input.
    ///
    /// # Errors
    /// [`ValueErrorKind::Empty`], [`ValueErrorKind::Expected`] where it opens with no marker
    /// (`五亿`), [`ValueErrorKind::Trailing`] where more stands behind it (`一、总则`).
    fn from_str(input: &str) -> Result<Self, ValueError> {
        let (marker, space) = whole(input, "marker", |words| combinator::marker::<()>(words).ok())?;
        Ok(Marker { span: behind(space, marker.span), ..marker })
    }
}
