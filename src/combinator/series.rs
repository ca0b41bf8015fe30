//! Markers of enumerations in running text (列举): 一是, 第二，, 首先，, ——, ①.
//!
//! Takes raw text that begins with one, gives a [`SeriesMarker`] whose span counts from the first
//! byte of the input.
//!
//! ```text
//! series   = han (是|要|则|来|靠|…) | 第 han (，|是|要|、|：) | 其 han [，] | (首先|其次|再次|最后|…) [，]
//!          | (一方面|另一方面) [，] | dash+ | bullet | (-|*|+) before a space | ① … | （1） … | 1. …
//! ```

use nom::{
    IResult, Parser,
    bytes::complete::{tag, take_while_m_n, take_while1},
    character::complete::{char, satisfy},
    combinator::{consumed, map_opt, opt, peek},
    error::{ErrorKind, ParseError},
    sequence::{delimited, preceded, terminated},
};

use super::{marker::marker, ordinal::han_ordinal};
use crate::{
    Delimiter, Numbering, Series, SeriesMarker, Span, Width,
    lexicon::markers::{
        AMONG, ASPECTS, IS, MUST, NTH_VERBS, ORDINAL_PREFIX, SEQUENCE, VERBS, is_ascii_bullet,
        is_bullet, is_dash,
    },
    text::chars::{arabic_digit, is_han, is_opening},
};

/// Reads the marker of an item (列举标记): `一是` `二要` `第三，` `首先，` `另一方面，` `——` `②`
/// `（2）`.
///
/// The comma behind 第三, 其一 and 首先 belongs to the marker. Whether it really opens an item is
/// for the caller to say: 一是 also occurs inside words.
///
/// # Errors
/// Where the input begins with no series marker: `一个`, `第三产业`, an empty input. The error is
/// at the first part that does not fit.
///
/// # Examples
/// ```
/// use gongwen::{Series, combinator::series_marker};
///
/// let (rest, marker) = series_marker::<nom::error::Error<&str>>("第二，强化保障").unwrap();
/// assert_eq!((rest, marker.series, marker.ordinal), ("强化保障", Series::Nth, Some(2)));
/// assert!(["一个", "第三产业"].iter().all(|text| series_marker::<()>(text).is_err()));
/// ```
pub fn series_marker<'s, E: ParseError<&'s str>>(
    input: &'s str,
) -> IResult<&'s str, SeriesMarker, E> {
    let fail = Err(nom::Err::Error(E::from_error_kind(input, ErrorKind::Tag)));
    let Some(first) = input.chars().next() else { return fail };
    if is_dash(first) {
        return marked(consumed(dashes).parse_complete(input)?);
    }
    if is_bullet(first) {
        return marked(consumed(bullet).parse_complete(input)?);
    }
    if input.starts_with(ASCII_DASHES) {
        return marked(consumed(ascii_dashes).parse_complete(input)?);
    }
    if is_ascii_bullet(first) {
        return marked(consumed(ascii_bullet).parse_complete(input)?);
    }
    if let Some(&word) = ASPECTS.starting(input) {
        return marked(consumed(word_marker(word, Series::Aspect)).parse_complete(input)?);
    }
    if let Some(&word) = SEQUENCE.starting(input) {
        return marked(consumed(word_marker(word, Series::Sequence)).parse_complete(input)?);
    }
    match first {
        ORDINAL_PREFIX => marked(consumed(nth).parse_complete(input)?),
        AMONG => marked(consumed(among).parse_complete(input)?),
        c if is_han(c) => marked(consumed(number_and_verb).parse_complete(input)?),
        _ => numbered(input),
    }
}

type Shown = (Series, Option<u32>);

fn marked<'s, E>(
    (rest, (text, (series, ordinal))): (&'s str, (&'s str, Shown)),
) -> IResult<&'s str, SeriesMarker, E> {
    let width = if text.chars().any(|c| c.is_ascii_graphic()) { Width::Half } else { Width::Full };
    Ok((rest, SeriesMarker { span: Span::of(0..text.len()), series, ordinal, width }))
}

/// The comma or colon behind a marker word
fn comma<'s, E: ParseError<&'s str>>(input: &'s str) -> IResult<&'s str, char, E> {
    satisfy(|c| matches!(c, '，' | ',' | '、' | '：' | ':')).parse_complete(input)
}

/// 汉字数字 + 是、要: 一是, 二要, 十一是
fn number_and_verb<'s, E: ParseError<&'s str>>(input: &'s str) -> IResult<&'s str, Shown, E> {
    let verb = map_opt(satisfy(|_| true), |c| match c {
        IS => Some(Series::Is),
        MUST => Some(Series::Must),
        c if VERBS.contains(c) => Some(Series::Verb),
        _ => None,
    });
    let (rest, (ordinal, series)) = (han_ordinal, verb).parse_complete(input)?;
    // 一是，… keeps its comma outside the text of the item.
    Ok((rest, (series, Some(ordinal))))
}

/// 第 + 汉字数字 + 逗号或是、要: 第一，, 第二是
fn nth<'s, E: ParseError<&'s str>>(input: &'s str) -> IResult<&'s str, Shown, E> {
    let end = satisfy(|c| matches!(c, '，' | ',' | '、' | '：' | ':') || NTH_VERBS.contains(c));
    let (rest, ordinal) =
        delimited(char(ORDINAL_PREFIX), han_ordinal, end).parse_complete(input)?;
    // 第一、第二、第三产业 names three things.
    let next = preceded(char(ORDINAL_PREFIX), han_ordinal::<E>).parse_complete(rest);
    if next.is_ok_and(|(_, next)| next == ordinal + 1) {
        return Err(nom::Err::Error(E::from_error_kind(input, ErrorKind::Not)));
    }
    Ok((rest, (Series::Nth, Some(ordinal))))
}

/// 其 + 汉字数字: 其一，, 其二，
fn among<'s, E: ParseError<&'s str>>(input: &'s str) -> IResult<&'s str, Shown, E> {
    let (rest, ordinal) =
        terminated(preceded(char(AMONG), han_ordinal), opt(comma)).parse_complete(input)?;
    Ok((rest, (Series::Among, Some(ordinal))))
}

/// 首先、其次、再次、最后, 一方面、另一方面
fn word_marker<'s, E: ParseError<&'s str>>(
    (word, ordinal): (&'static str, Option<u32>),
    series: Series,
) -> impl Parser<&'s str, Output = Shown, Error = E> {
    terminated(tag(word), opt(comma)).map(move |_| (series, ordinal))
}

/// 破折号: ——, ―, —
fn dashes<'s, E: ParseError<&'s str>>(input: &'s str) -> IResult<&'s str, Shown, E> {
    let (rest, _) = take_while_m_n(1, 4, is_dash).parse_complete(input)?;
    Ok((rest, (Series::Dash, None)))
}

/// 项目符号: • ● ■
fn bullet<'s, E: ParseError<&'s str>>(input: &'s str) -> IResult<&'s str, Shown, E> {
    let (rest, _) = take_while1(is_bullet).parse_complete(input)?;
    Ok((rest, (Series::Bullet, None)))
}

/// Hyphens in place of 破折号, before a word: --, ----
fn ascii_dashes<'s, E: ParseError<&'s str>>(input: &'s str) -> IResult<&'s str, Shown, E> {
    let behind = satisfy(|c| is_han(c) || is_opening(c) || c == '"' || arabic_digit(c).is_some());
    let (rest, _) =
        terminated(take_while_m_n(2, 4, |c| c == '-'), peek(behind)).parse_complete(input)?;
    Ok((rest, (Series::Dash, None)))
}

/// Hyphens that stand for a dash are two at least.
const ASCII_DASHES: &str = "--";

/// Markdown 的项目符号, which a space follows: - * +
fn ascii_bullet<'s, E: ParseError<&'s str>>(input: &'s str) -> IResult<&'s str, Shown, E> {
    let behind = preceded(opt(char(' ')), satisfy(|c| is_han(c) || is_opening(c)));
    let (rest, _) = terminated(satisfy(is_ascii_bullet), peek(behind)).parse_complete(input)?;
    Ok((rest, (Series::Bullet, None)))
}

/// 带圈或加括号的数字: ①, （1）, 1.
fn numbered<'s, E: ParseError<&'s str>>(input: &'s str) -> IResult<&'s str, SeriesMarker, E> {
    let (rest, marker) = marker::<E>(input)?;
    let series = match (marker.family.numbering, marker.family.delimiter) {
        (Numbering::Circled, _) => Series::Circled,
        (Numbering::Arabic | Numbering::Han, Delimiter::Parentheses) => Series::Parenthesised,
        (Numbering::Arabic, Delimiter::Dot | Delimiter::Comma | Delimiter::HalfParenthesis) => {
            Series::Numbered
        }
        _ => return Err(nom::Err::Error(E::from_error_kind(input, ErrorKind::Tag))),
    };
    Ok((
        rest,
        SeriesMarker {
            span: marker.span,
            series,
            ordinal: Some(marker.ordinal),
            width: marker.width,
        },
    ))
}
