//! Heading markers (标题序号): the ordinal with its own punctuation.
//!
//! Takes raw text that begins with a marker, gives a [`Marker`] whose span counts from the first
//! byte of the input.
//!
//! ```text
//! marker    = division | § digits | brackets | han | arabic | circled | stem | letter | roman
//! division  = 第 ordinal (编|篇|部分|板块|章|节|条|款) [之 ordinal]
//! brackets  = （ ordinal ） | ( ordinal ) | 〔 ordinal 〕 | ㈠ … | ⑴ …
//! han       = ordinal (、|.|．|)|）|space)
//! arabic    = digits (.|．|、|)|）|space) | 0 digit | digits (. digits)+ | ⒈ …
//! circled   = ① … ㊿        stem = 甲 …  、       letter = A. a.       roman = Ⅰ.
//! ```

use nom::{
    IResult, Parser,
    branch::alt,
    bytes::complete::{tag, take_while_m_n},
    character::complete::{char, satisfy},
    combinator::{consumed, map_opt, opt, peek, value},
    error::{ErrorKind, ParseError},
    multi::fold_many_m_n,
    sequence::{delimited, preceded},
};

use super::{
    digits::spelled_whole,
    ordinal::{arabic_ordinal, han_ordinal, ordinal},
    taken,
};
use crate::{
    Delimiter, Division, Family, Marker, Numbering, Span, Width,
    lexicon::{
        markers::{
            BRACKETED_HAN, DIVISIONS, HUNDRED, INSERTED, MEASURED, NOT_MEASURED, ORDINAL_PREFIX,
            STEMS, TEN, THIRTY, THOUSAND, TWENTY, is_stem,
        },
        periods::{MONTH, YEAR, YEAR_DIGITS, skip_join},
    },
    text::chars::{arabic_digit, han_digit, head, is_han, is_opening, is_space, rest},
};

/// Reads the marker of a heading (标题序号): `一、` `（一）` `1.` `（1）` `①` `第一章`.
///
/// Space is not read, neither before nor behind the marker; a bare Han or padded number needs a
/// space behind it. Whether the marker really opens a heading is for the caller to say: `三、` also
/// begins 三、四季度.
///
/// # Errors
/// Where the input begins with no marker: `1.5亿元`, `第六届`, an empty input. The error is at the
/// first part that does not fit.
///
/// # Examples
/// ```
/// use gongwen::{Delimiter, Numbering, combinator::marker};
///
/// let (rest, marker) = marker::<nom::error::Error<&str>>("（十二）强领导").unwrap();
/// assert_eq!(rest, "强领导");
/// assert_eq!(
///     (marker.ordinal, marker.family.numbering, marker.conforms),
///     (12, Numbering::Han, true)
/// );
/// assert_eq!(marker.family.delimiter, Delimiter::Parentheses);
/// assert!(
///     ["1.5亿元", "第六届"]
///         .iter()
///         .all(|text| gongwen::combinator::marker::<()>(text).is_err())
/// );
/// ```
pub fn marker<'s, E: ParseError<&'s str>>(input: &'s str) -> IResult<&'s str, Marker, E> {
    let parsed = match input.chars().next() {
        Some(ORDINAL_PREFIX) => consumed(division).parse_complete(input),
        Some('（' | '(' | '〔' | '［' | '[') => consumed(bracketed).parse_complete(input),
        Some('§') => consumed(section_sign).parse_complete(input),
        Some(c) if arabic_digit(c).is_some() => consumed(arabic).parse_complete(input),
        Some(c) if is_han_place(c) => consumed(han).parse_complete(input),
        Some(c) if single(c).is_some() => consumed(one_character).parse_complete(input),
        Some(c) if is_stem(c) => consumed(stem).parse_complete(input),
        Some(c) if c.is_ascii_alphabetic() || is_roman(c) => consumed(letter).parse_complete(input),
        _ => Err(nom::Err::Error(E::from_error_kind(input, ErrorKind::Tag))),
    };
    let (rest, (text, (family, ordinal))) = parsed?;
    let width = width(text);
    let conforms = conforms(family, text, width);
    let insertion = insertion(text, family);
    Ok((
        rest,
        Marker { span: Span::of(0..text.len()), family, ordinal, insertion, width, conforms },
    ))
}

/// The outermost family of markers of a report: 一、. GB/T 9704-2012 clause 7.3.3.
pub(crate) const OUTERMOST: Family = family(Numbering::Han, Delimiter::Comma);

/// A family and the number shown.
type Numbered = (Family, u32);

const fn family(numbering: Numbering, delimiter: Delimiter) -> Family {
    Family { numbering, delimiter }
}

const fn is_han_place(c: char) -> bool {
    han_digit(c).is_some() || matches!(c, TEN | HUNDRED | THOUSAND | TWENTY | THIRTY)
}

/// A character that makes a decimal number larger: 1.5百万, where 2.1三级 holds a marker.
const fn is_scale(c: char) -> bool {
    is_han_place(c) && han_digit(c).is_none()
}

const fn is_roman(c: char) -> bool {
    matches!(c, 'Ⅰ'..='Ⅻ')
}

/// 第 + 数字 + 编、篇、部分、章、节、条、款: 第一章, 第12条, 第 1 0 条, 第二百七十四条之一
fn division<'s, E: ParseError<&'s str>>(input: &'s str) -> IResult<&'s str, Numbered, E> {
    let (number, _) = (char(ORDINAL_PREFIX), gap).parse_complete(input)?;
    let numbering =
        if number.starts_with(is_han_place) { Numbering::Han } else { Numbering::Arabic };
    let (rest, place) = alt((spaced_ordinal, ordinal)).parse_complete(number)?;
    let (rest, division) = preceded(gap, division_word).parse_complete(rest)?;
    let (rest, _) = opt(preceded(char(INSERTED), ordinal::<E>)).parse_complete(rest)?;
    Ok((rest, (family(numbering, Delimiter::Division(division)), place)))
}

/// § + 数字: §3 会计数据, as the summaries of listed companies number their sections (年度报告摘要, CSRC 2005–2012).
fn section_sign<'s, E: ParseError<&'s str>>(input: &'s str) -> IResult<&'s str, Numbered, E> {
    let section = family(Numbering::Arabic, Delimiter::Division(Division::Section));
    let (rest, (_, _, place)) = (char('§'), gap, arabic_ordinal).parse_complete(input)?;
    let (rest, _) = peek(satisfy(|c| is_han(c) || is_space(c))).parse_complete(rest)?;
    Ok((rest, (section, place)))
}

/// At most two spaces of any width, as a typist puts around a number: 第 1 章
fn gap<'s, E: ParseError<&'s str>>(input: &'s str) -> IResult<&'s str, &'s str, E> {
    take_while_m_n(0, 2, |c| is_space(c) && !matches!(c, '\n' | '\r')).parse_complete(input)
}

/// Arabic digits with a space between each two: 1 0
fn spaced_ordinal<'s, E: ParseError<&'s str>>(input: &'s str) -> IResult<&'s str, u32, E> {
    taken(input, spelled_whole(input), ErrorKind::Digit)
}

/// The number of what was inserted behind an article or chapter: 1 of 第二百七十四条之一.
fn insertion(text: &str, family: Family) -> Option<u32> {
    if !matches!(family.delimiter, Delimiter::Division(_)) {
        return None;
    }
    let (_, number) = text.split_once(INSERTED)?;
    ordinal::<()>(number).ok().map(|(_, number)| number)
}

/// 编、篇、部分、章、节、条、款
fn division_word<'s, E: ParseError<&'s str>>(input: &'s str) -> IResult<&'s str, Division, E> {
    let word = DIVISIONS
        .iter()
        .filter(|(word, _)| input.starts_with(word))
        .max_by_key(|(word, _)| word.len());
    match word {
        Some(&(word, division)) => value(division, tag(word)).parse_complete(input),
        None => Err(nom::Err::Error(E::from_error_kind(input, ErrorKind::Tag))),
    }
}

/// 括号 + 数字 + 括号: （一）, (3), 〔二〕, (2).
fn bracketed<'s, E: ParseError<&'s str>>(input: &'s str) -> IResult<&'s str, Numbered, E> {
    let number = |input: &'s str| {
        let numbering =
            if input.starts_with(is_han_place) { Numbering::Han } else { Numbering::Arabic };
        let (rest, ordinal) = ordinal(input)?;
        Ok((rest, (family(numbering, Delimiter::Parentheses), ordinal)))
    };
    let open = satisfy(|c| matches!(c, '（' | '(' | '〔' | '［' | '['));
    let close = satisfy(|c| matches!(c, '）' | ')' | '〕' | '］' | ']'));
    let (rest, read) =
        delimited((open, opt(char(' '))), number, (opt(char(' ')), close)).parse_complete(input)?;
    // (2).产销量: a point too many, which is no part of the title. A 、 too many is told by a check.
    let behind = rest.strip_prefix(['.', '．']).filter(|behind| behind.starts_with(is_han));
    Ok((behind.unwrap_or(rest), read))
}

/// 汉字数字 + 顿号、下脚点、后括号或空格: 一、 一. 一．一）
fn han<'s, E: ParseError<&'s str>>(input: &'s str) -> IResult<&'s str, Numbered, E> {
    let (rest, ordinal) = han_ordinal(input)?;
    if rest.starts_with([')', '）']) {
        let (rest, _) = satisfy(|_| true).parse_complete(rest)?;
        return Ok((rest, (family(Numbering::Han, Delimiter::HalfParenthesis), ordinal)));
    }
    let (rest, delimiter) = delimiter(rest)?;
    Ok((rest, (family(Numbering::Han, delimiter), ordinal)))
}

/// 顿号、下脚点, or a space that is left unread and stands before a Han character
fn delimiter<'s, E: ParseError<&'s str>>(input: &'s str) -> IResult<&'s str, Delimiter, E> {
    match input.chars().next() {
        Some('、' | '､') => value(Delimiter::Comma, satisfy(|_| true)).parse_complete(input),
        Some('.' | '．') => {
            let (rest, _) = satisfy(|_| true).parse_complete(input)?;
            // 1.5 is a number and 1.1 a marker of two levels: no digit behind the dot ends a marker,
            // unless it begins a year or a month: 3.2025年底前…, 1.9月份….
            if rest.starts_with(|c| arabic_digit(c).is_some()) && !opens_time(rest) {
                return Err(nom::Err::Error(E::from_error_kind(input, ErrorKind::Tag)));
            }
            Ok((rest, Delimiter::Dot))
        }
        Some(c) if is_space(c) && !matches!(c, '\n' | '\r') => {
            let behind = input.trim_start_matches(is_space);
            peek(value(Delimiter::Bare, satisfy(is_han)))
                .parse_complete(behind)
                .map(|(_, bare)| (input, bare))
        }
        _ => Err(nom::Err::Error(E::from_error_kind(input, ErrorKind::Tag))),
    }
}

/// Whether `text` begins with a year or a month: 2025年, 9月份.
pub(super) fn opens_time(text: &str) -> bool {
    opens_year(text) || opens_month(text)
}

/// 2025年, 2017-2021年
fn opens_year(text: &str) -> bool {
    let year = |text: &str| {
        let digits = text.chars().map_while(arabic_digit).count();
        digits == YEAR_DIGITS && text.starts_with(['1', '2', '１', '２'])
    };
    let behind = |text| str::trim_start_matches(text, |c| arabic_digit(c).is_some());
    if !year(text) {
        return false;
    }
    let next = behind(text);
    let last = || rest(next, skip_join(next, 0).unwrap_or(next.len()));
    next.starts_with(YEAR) || year(last()) && behind(last()).starts_with(YEAR)
}

fn opens_month(text: &str) -> bool {
    let length = text.bytes().take_while(u8::is_ascii_digit).count();
    let month = || head(text, length).parse().is_ok_and(|month| (1..=12).contains(&month));
    (1..=2).contains(&length) && rest(text, length).starts_with(MONTH) && month()
}

/// 阿拉伯数字 + 下脚点、顿号或后括号; 多级数字; 补零数字: 1. 1、 1) 2.1.3 01
fn arabic<'s, E: ParseError<&'s str>>(input: &'s str) -> IResult<&'s str, Numbered, E> {
    let (rest, first) = arabic_ordinal(input)?;
    if let Ok((rest, (depth, last))) = components::<E>(rest) {
        return Ok((rest, (family(Numbering::Decimal(depth + 1), Delimiter::Bare), last)));
    }
    if rest.starts_with([')', '）']) {
        let (rest, _) = satisfy(|_| true).parse_complete(rest)?;
        return Ok((rest, (family(Numbering::Arabic, Delimiter::HalfParenthesis), first)));
    }
    let padded = input.starts_with(['0', '０']) && first > 0 && first < 100;
    let numbering = if padded { Numbering::Padded } else { Numbering::Arabic };
    // 1。 was 1． before it was copied.
    if let Some(behind) =
        rest.strip_prefix('。').filter(|behind| first < 100 && behind.starts_with(is_han))
    {
        return Ok((behind, (family(numbering, Delimiter::Dot), first)));
    }
    match delimiter::<E>(rest) {
        // 2021.9月 is a date.
        Ok((rest, Delimiter::Dot)) if first >= 100 && opens_month(rest) => {
            Err(nom::Err::Error(E::from_error_kind(rest, ErrorKind::Tag)))
        }
        Ok((rest, delimiter)) => Ok((rest, (family(numbering, delimiter), first))),
        _ if padded && rest.starts_with(is_han) => {
            Ok((rest, (family(numbering, Delimiter::Bare), first)))
        }
        _ => Err(nom::Err::Error(E::from_error_kind(input, ErrorKind::Tag))),
    }
}

/// The further components of 2.1.3 and their number; a measured decimal (`1.5亿元`, `3.5%`) is told
/// apart by what follows: a marker of two levels has a space, a Han character that is no unit, or a
/// third component behind it.
fn components<'s, E: ParseError<&'s str>>(input: &'s str) -> IResult<&'s str, (u8, u32), E> {
    let component = preceded(satisfy(|c| matches!(c, '.' | '．')), small_component);
    let counted = |(count, _): (u8, u32), number| (count + 1, number);
    let (rest, (count, last)) =
        fold_many_m_n(1, 7, component, || (0, 0), counted).parse_complete(input)?;
    let (rest, _) = opt(satisfy(|c| matches!(c, '.' | '．' | '、'))).parse_complete(rest)?;
    // 4.1.1 Ⅳ级响应, 2.1.3 A级景区; no unit stands behind three numbers.
    let titles =
        |c: char| is_han(c) || is_roman(c) || is_opening(c) || count > 1 && c.is_ascii_alphabetic();
    let spaced = rest.starts_with(|c: char| is_space(c) && c != '\n')
        && rest.trim_start_matches(is_space).starts_with(titles);
    // 1.5编制目的 is told from 1.5亿元 by the unit.
    let glued = rest.starts_with(is_han)
        && (count > 1
            || (MEASURED.prefix(rest).is_none() || NOT_MEASURED.prefix(rest).is_some())
                && !rest.starts_with(is_scale));
    if last > 0 && (spaced || glued) {
        return Ok((rest, (count, last)));
    }
    Err(nom::Err::Error(E::from_error_kind(input, ErrorKind::Tag)))
}

/// One or two digits of a component: the 3 of 2.1.3
fn small_component<'s, E: ParseError<&'s str>>(input: &'s str) -> IResult<&'s str, u32, E> {
    map_opt(take_while_m_n(1, 2, |c| arabic_digit(c).is_some()), |digits: &str| {
        digits
            .chars()
            .try_fold(0_u32, |number, digit| Some(number * 10 + u32::from(arabic_digit(digit)?)))
    })
    .parse_complete(input)
}

/// A number that is one character with its punctuation: ① ⑴ ⒈ ㈠ ㊿
fn one_character<'s, E: ParseError<&'s str>>(input: &'s str) -> IResult<&'s str, Numbered, E> {
    map_opt(satisfy(|_| true), single).parse_complete(input)
}

fn single(c: char) -> Option<Numbered> {
    let numbered = |start: char, first: u32| u32::from(c) - u32::from(start) + first;
    Some(match c {
        '①'..='⑳' => (family(Numbering::Circled, Delimiter::Bare), numbered('①', 1)),
        '㉑'..='㉟' => (family(Numbering::Circled, Delimiter::Bare), numbered('㉑', 21)),
        '㊱'..='㊿' => (family(Numbering::Circled, Delimiter::Bare), numbered('㊱', 36)),
        '⑴'..='⒇' => (family(Numbering::Arabic, Delimiter::Parentheses), numbered('⑴', 1)),
        '⒈'..='⒛' => (family(Numbering::Arabic, Delimiter::Dot), numbered('⒈', 1)),
        '㈠'..='㈩' => {
            (family(Numbering::Han, Delimiter::Parentheses), numbered(BRACKETED_HAN, 1))
        }
        _ => return None,
    })
}

/// 天干 + 顿号: 甲、
fn stem<'s, E: ParseError<&'s str>>(input: &'s str) -> IResult<&'s str, Numbered, E> {
    let place = |c: char| {
        STEMS.chars().position(|stem| stem == c).and_then(|at| u32::try_from(at + 1).ok())
    };
    let (rest, ordinal) = map_opt(satisfy(|_| true), place).parse_complete(input)?;
    let (rest, _) = satisfy(|c| c == '、').parse_complete(rest)?;
    Ok((rest, (family(Numbering::Stem, Delimiter::Comma), ordinal)))
}

/// 拉丁字母或罗马数字 + 下脚点或顿号: A. a. Ⅰ.
fn letter<'s, E: ParseError<&'s str>>(input: &'s str) -> IResult<&'s str, Numbered, E> {
    let numbered = |c: char| match c {
        'A'..='Z' => Some((Numbering::UpperLetter, u32::from(c) - u32::from('A') + 1)),
        'a'..='z' => Some((Numbering::LowerLetter, u32::from(c) - u32::from('a') + 1)),
        c if is_roman(c) => Some((Numbering::Roman, u32::from(c) - u32::from('Ⅰ') + 1)),
        _ => None,
    };
    let (rest, (numbering, ordinal)) =
        map_opt(satisfy(|_| true), numbered).parse_complete(input)?;
    let (rest, delimiter) = match rest.chars().next() {
        Some('、') => value(Delimiter::Comma, char('、')).parse_complete(rest)?,
        Some('.' | '．') => value(Delimiter::Dot, satisfy(|_| true)).parse_complete(rest)?,
        _ => return Err(nom::Err::Error(E::from_error_kind(input, ErrorKind::Tag))),
    };
    // A letter with a dot opens a heading only before Han text: U.S. and e.g. do not.
    peek(satisfy(|c| is_han(c) || is_space(c) || matches!(c, '“' | '《'))).parse_complete(rest)?;
    Ok((rest, (family(numbering, delimiter), ordinal)))
}

fn width(text: &str) -> Width {
    let half = text.chars().any(|c| c.is_ascii() && c != ' ');
    let full = text.chars().any(|c| !c.is_ascii() && !is_han(c) || c == ORDINAL_PREFIX);
    match (half, full) {
        (true, true) => Width::Mixed,
        (true, false) => Width::Half,
        _ => Width::Full,
    }
}

/// GB/T 9704-2012 7.3.3 names `一、` `（一）` `1.` `（1）`; GB/T 15834-2011 adds 甲、 A. and the
/// circled numbers, which take no punctuation.
fn conforms(family: Family, text: &str, width: Width) -> bool {
    match (family.numbering, family.delimiter) {
        (Numbering::Han | Numbering::Stem, Delimiter::Comma) => width == Width::Full,
        (Numbering::Han, Delimiter::Parentheses) => {
            width == Width::Full && text.starts_with('（') && text.ends_with('）')
        }
        (Numbering::Arabic, Delimiter::Parentheses) => {
            text.starts_with('（') && text.ends_with('）')
        }
        (
            Numbering::Arabic | Numbering::UpperLetter | Numbering::LowerLetter | Numbering::Roman,
            Delimiter::Dot,
        ) => text.ends_with('.'),
        (Numbering::Han, Delimiter::Division(_)) | (Numbering::Circled, Delimiter::Bare) => true,
        _ => false,
    }
}
