//! What holds for every public combinator on any input: [`check_combinators`]; and for what
//! [`gongwen::quantities`] finds.

use gongwen::{Marker, Mention, Numeral, Period, Quantity, Span, combinator, mentions};
use nom::{Err, IResult, error::Error};

/// Reads the start of `input` with every public combinator, and the whole of it with `str::parse`.
///
/// # Panics
/// Where a combinator gives anything but a value and the rest behind a prefix of `input`, or a
/// plain error in `input`.
#[track_caller]
pub fn check_combinators(input: &str) {
    let numeral = consumed("numeral", input, combinator::numeral, |_| None);
    assert_eq!(
        numeral.is_some_and(|words| words == input),
        input == input.trim() && input.parse::<Numeral>().is_ok(),
        "{input:?}"
    );
    let quantity = consumed("quantity", input, combinator::quantity, |quantity: &Quantity<'_>| {
        Some(quantity.span)
    });
    assert_eq!(
        quantity.is_some_and(|words| words == input),
        input == input.trim() && input.parse::<Quantity>().is_ok(),
        "{input:?}"
    );
    let period =
        consumed("period", input, combinator::period, |period: &Period<'_>| Some(period.text.span));
    assert_eq!(
        period.is_some_and(|words| words == input),
        input == input.trim() && input.parse::<Period>().is_ok(),
        "{input:?}"
    );
    let marker = consumed("marker", input, combinator::marker, |marker: &Marker| Some(marker.span));
    if let (Some(words), Ok((_, read))) = (marker, combinator::marker::<()>(input)) {
        assert_eq!(
            read.span,
            Span::of(0..words.len()),
            "a marker is all that is consumed of {input:?}"
        );
    }
    consumed("series_marker", input, combinator::series_marker, |marker| Some(marker.span));
    consumed("rank", input, combinator::rank, |rank| Some(rank.span));
    consumed("unit", input, combinator::unit, |_| None);
    consumed("approximation", input, combinator::approximation, |_| None);
    if let Ok((_, read)) = combinator::quantity::<()>(input) {
        // The derived values must not panic either, and agree with one another.
        assert_eq!(
            read.value().map(|value| value.normalize().to_string()),
            read.value_text().filter(|_| read.value().is_some())
        );
        let _ = read.in_base_unit();
    }
}

/// The prefix of `input` that `parser` consumes, checked to be one.
#[track_caller]
fn consumed<'s, T: PartialEq + std::fmt::Debug>(
    name: &str,
    input: &'s str,
    parser: impl Fn(&'s str) -> IResult<&'s str, T, Error<&'s str>>,
    span: impl Fn(&T) -> Option<Span>,
) -> Option<&'s str> {
    match parser(input) {
        Ok((rest, value)) => {
            assert!(input.ends_with(rest), "{name} gives back what is no tail of {input:?}");
            let length = input.len() - rest.len();
            assert_eq!(
                rest.as_ptr(),
                input[length..].as_ptr(),
                "{name} gives back a tail of other text than {input:?}"
            );
            assert!(length > 0, "{name} consumes nothing of {input:?}");
            if let Some(span) = span(&value) {
                assert!(
                    !span.is_empty() && input.get(span.range()).is_some(),
                    "{name}: {span:?} is no range of {input:?}"
                );
                assert!(
                    span.range().end <= length,
                    "{name}: {span:?} goes past the {length} bytes read of {input:?}"
                );
            }
            assert_eq!(parser(input), Ok((rest, value)), "{name} reads {input:?} twice alike");
            Some(&input[..length])
        }
        Err(Err::Error(error)) => {
            let length = input.len() - error.input.len();
            assert_eq!(
                error.input.as_ptr(),
                input[length..].as_ptr(),
                "{name} fails outside of {input:?}"
            );
            None
        }
        Err(other) => panic!(
            "{name} must leave the caller free to try another parser on {input:?}: {other:?}"
        ),
    }
}

/// Checks what [`quantities`] finds in `text`: in order, apart from one another, on char
/// boundaries.
///
/// # Panics
/// Where one of these is broken.
#[track_caller]
pub fn check_quantities(text: &str) {
    let mut end = 0;
    for mention in mentions(text) {
        let span = match &mention {
            Mention::Quantity(quantity) => quantity.span,
            Mention::Rank(rank) => rank.span,
            Mention::Period(period) => period.text.span,
            Mention::Ordinal(ordinal) => ordinal.span,
            other => panic!("a mention that the check does not know: {other:?}"),
        };
        assert!(
            !span.is_empty() && text.get(span.range()).is_some(),
            "{mention:?} is no range of {text:?}"
        );
        assert!(span.start >= end, "{mention:?} begins before {end} in {text:?}");
        end = span.end;
        if let Mention::Quantity(quantity) = &mention {
            let _ = (quantity.value_text(), quantity.in_base_unit());
        }
    }
}
