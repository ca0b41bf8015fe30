//! Units and measure words (单位, 量词) behind a number.
//!
//! Takes the text behind a number and its scale, gives the longest unit it opens with.
//!
//! ```text
//! unit = word 次? brackets? (per word)?                     元每亩, 微克/立方米, 头（只）, 元/(人·次)
//! ```

use alloc::string::String;

use nom::{
    IResult,
    error::{ErrorKind, ParseError},
};

use super::{measured::UnitWords, taken};
use crate::{
    Approximation, Scale, Unit, UnitKind, Words,
    lexicon::{
        numerals::{is_infix, large_scale, opens_han, small_scale},
        skip_gap,
        units::{self, UNITS, UnitWord},
    },
    text::chars::{HAN_BYTES, arabic_digit, head, is_space, rest, slice},
};

/// Reads a unit without a scale: 平方米, 元每亩, 微克/立方米, 头（只）, 个百分点. Its scale is 1.
///
/// # Errors
/// `ErrorKind::Tag` where `input` opens with no known unit or measure word: `的`, `亿元` (a scale
/// first), an empty input.
///
/// # Examples
/// ```
/// let (rest, unit) = gongwen::combinator::unit::<()>("平方公里的").unwrap();
/// assert_eq!((rest, unit.text()), ("的", "平方公里"));
/// assert!(gongwen::combinator::unit::<()>("亿元").is_err());
/// ```
pub fn unit<'s, E: ParseError<&'s str>>(input: &'s str) -> IResult<&'s str, Unit<'s>, E> {
    let read = unit_words(input)
        .map(|unit| (Unit { text: unit.text, scale: Scale::ONE, kind: unit.kind }, unit.length));
    taken(input, read, ErrorKind::Tag)
}

/// The symbol of a unit that stands in a product has this many letters at most: mol.
const LONGEST_SYMBOL: usize = 3;

/// 单位: 平方米, 元每亩
pub(crate) fn unit_words(input: &str) -> Option<UnitWords<'_>> {
    let (word, mut length) = unit_word(input)?;
    let latin = word.text.chars().last().is_some_and(|c| c.is_ascii_alphanumeric());
    if units::blocked(word.text, rest(input, length)) && !is_about(rest(input, length))
        || latin && rest(input, length).chars().next().is_some_and(|c| c.is_ascii_alphanumeric())
    {
        return None;
    }
    if latin {
        length = symbols(input, length);
    }
    let mut kind = word.kind;
    if word.text == units::GENERAL {
        if let Some(split) = split_unit(input, length) {
            return Some(split);
        }
    }
    if kind == UnitKind::Count {
        length = times(input, length);
        if let Some(end) = bracketed(input, length) {
            length = times(input, end);
        }
    }
    if let Some(end) = per(input, length, kind) {
        (length, kind) = (end, UnitKind::Rate);
    }
    Some(UnitWords {
        text: unit_text(input, word, length),
        kind,
        word: word.text,
        digits_only: word.digits_only,
        infix: None,
        length,
    })
}

/// The longest unit that some words open with; 人 where 年 belongs to what follows, 385[人]年度任务.
fn unit_word(input: &str) -> Option<(&'static UnitWord, usize)> {
    let (word, length) = UNITS.opening(input)?;
    let cut = word.text == units::PERSON_YEARS && units::blocked(word.text, rest(input, length));
    if cut { UNITS.opening(head(input, HAN_BYTES)) } else { Some((word, length)) }
}

/// Whether 约 and a number follow: 7条[约3200]米.
fn is_about(tail: &str) -> bool {
    tail.strip_prefix(units::ABOUT)
        .is_some_and(|behind| behind.starts_with(|c| arabic_digit(c).is_some() || opens_han(c)))
}

/// The words of a unit, spaces taken out and the percent signs made one.
fn unit_text<'s>(input: &'s str, word: &UnitWord, length: usize) -> Words<'s> {
    let words = slice(input, 0, length);
    match word.kind {
        UnitKind::Percent if length <= word.text.len() => units::PERCENT.into(),
        // A slash of full width is one: 微克／立方米.
        _ if words.contains(|c| is_space(c) || c == '／') => {
            let kept = words.chars().filter(|&c| !is_space(c));
            kept.map(|c| if c == '／' { '/' } else { c }).collect::<String>().into()
        }
        _ => words.into(),
    }
}

/// 个 + 多 + 月: 1个多月
fn split_unit(input: &str, general: usize) -> Option<UnitWords<'_>> {
    let infix = rest(input, general).chars().next().filter(|&c| is_infix(c))?;
    let tail = general + infix.len_utf8();
    let whole = units::SPLIT_BY_INFIX
        .iter()
        .find(|whole| rest(input, tail).starts_with(rest(whole, units::GENERAL.len())))?;
    let (word, _) = UNITS.opening(whole)?;
    Some(UnitWords {
        text: (*whole).into(),
        kind: word.kind,
        word: word.text,
        digits_only: false,
        infix: Some(Approximation::Over),
        length: tail + whole.len() - units::GENERAL.len(),
    })
}

/// The end of 次 behind a measure word: 架次.
fn times(input: &str, length: usize) -> usize {
    let mut tail = rest(input, length).chars();
    let is_times = tail.next() == Some(units::TIMES)
        && !tail.next().is_some_and(|c| units::NOT_TIMES.contains(c));
    if is_times && !slice(input, 0, length).ends_with(units::TIMES) {
        length + units::TIMES.len_utf8()
    } else {
        length
    }
}

/// The end of other measure words in brackets: 头（只）, 辆（艘、架、列）.
fn bracketed(input: &str, length: usize) -> Option<usize> {
    let open = rest(input, length).chars().next().filter(|c| matches!(c, '（' | '('))?;
    let mut at = length + open.len_utf8();
    loop {
        let (word, taken) =
            UNITS.opening(rest(input, at)).filter(|(word, _)| word.kind == UnitKind::Count)?;
        at += taken;
        let next = rest(input, at).chars().next()?;
        at += next.len_utf8();
        match next {
            '、' | '/' | '／' | ',' | '，' => {}
            '）' | ')'
                if word.text != units::GENERAL || !rest(input, at).starts_with(units::PER) =>
            {
                return Some(at);
            }
            _ => return None,
        }
    }
}

/// The end of a unit per unit: 元/亩, 微克每立方米.
pub(super) fn per(input: &str, length: usize, kind: UnitKind) -> Option<usize> {
    if matches!(kind, UnitKind::Percent | UnitKind::PercentagePoint | UnitKind::Multiple) {
        return None;
    }
    let at = skip_gap(input, length);
    let sign = rest(input, at).chars().next()?;
    let per = match sign {
        units::PER => Per::Word,
        '/' | '／' | '∕' => Per::Slash,
        _ => return None,
    };
    let at = past_amount(input, skip_gap(input, at + sign.len_utf8()), per)?;
    if per == Per::Slash {
        if let Some(end) = bracketed_product(input, at) {
            return Some(end);
        }
    }
    let Some((below, taken)) = UNITS.opening(rest(input, at)) else {
        // 元/生·年, 120L/d
        let student = rest(input, at).starts_with(units::STUDENT);
        return match per {
            Per::Word => None,
            Per::Slash if student => Some(past_more(input, at + units::STUDENT.len_utf8(), per)),
            Per::Slash => Some(at + symbol(input, at)?),
        };
    };
    let mut at = at + taken;
    let time = kind == UnitKind::Time || below.kind == UnitKind::Time && kind == UnitKind::Count;
    match per {
        Per::Word if time || units::blocked(below.text, rest(input, at)) => return None,
        Per::Slash if below.kind == UnitKind::Count => at += length_of_year(rest(input, at)),
        _ => {}
    }
    Some(past_more(input, at, per))
}

/// How a unit is told to be per another: 微克每立方米, 元/亩.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Per {
    Word,
    Slash,
}

/// The place behind the amount of a unit below: 元/[100]公里, 元/[万]人. Nothing for 12艘/74万吨, which are two amounts.
fn past_amount(input: &str, mut at: usize, per: Per) -> Option<usize> {
    let mut round = false;
    while let Some(c) = rest(input, at).chars().next() {
        let scale = (large_scale(c).is_some() || small_scale(c).is_some())
            && UNITS.opening(rest(input, at)).is_none();
        let digit = match arabic_digit(c) {
            _ if per == Per::Word => false,
            Some(1) => !round,
            Some(0) => round,
            Some(_) => return None,
            None => false,
        };
        if !scale && !digit {
            break;
        }
        round |= digit;
        at += c.len_utf8();
    }
    Some(at)
}

/// 元/人[年]: the length of the year that these words open with, unless it opens another word.
fn length_of_year(words: &str) -> usize {
    match words.strip_prefix(units::A_YEAR) {
        Some(behind) if !behind.starts_with(units::NOT_A_YEAR) => units::A_YEAR.len_utf8(),
        _ => 0,
    }
}

/// The place behind one more unit that is multiplied, and one more that is divided by: 元/月·人, 元/人/月.
fn past_more(input: &str, at: usize, per: Per) -> usize {
    let at = past_signed(input, at, |c| is_dot(c) || c == '.');
    past_signed(input, at, |c| per == Per::Slash && matches!(c, '/' | '／'))
}

/// The place behind a sign and the unit behind it, or `at` where there is none.
fn past_signed(input: &str, at: usize, is_sign: impl Fn(char) -> bool) -> usize {
    let sign = rest(input, at).chars().next().filter(|&c| is_sign(c));
    let end = sign.and_then(|sign| {
        let behind = at + sign.len_utf8();
        Some(behind + UNITS.opening(rest(input, behind))?.1)
    });
    end.unwrap_or(at)
}

/// Whether `c` multiplies units, in one of the forms that fonts give the point: 元/月·人, 元/月﹒人.
const fn is_dot(c: char) -> bool {
    matches!(c, '·' | '•' | '∙' | '⋅' | '﹒' | '・')
}

/// The bytes of the symbol of a unit at `at`, which stands in a product or below a line only: kV·[A], L/(人·[d]).
/// GB 3100-1993.
fn symbol(input: &str, at: usize) -> Option<usize> {
    let words = rest(input, at);
    let length = words.bytes().take_while(u8::is_ascii_alphabetic).count();
    let whole = !rest(words, length).starts_with(|c: char| c.is_ascii_alphanumeric());
    ((1..=LONGEST_SYMBOL).contains(&length) && whole).then_some(length)
}

/// The end of the symbols that are multiplied with a unit of Latin letters: kV[·A], N[·m].
fn symbols(input: &str, length: usize) -> usize {
    let dot = rest(input, length).chars().next().filter(|&c| is_dot(c));
    let end = dot.and_then(|dot| {
        let at = length + dot.len_utf8();
        Some(at + symbol(input, at)?)
    });
    end.unwrap_or(length)
}

/// The end of a product of units in brackets below the line: 元/(人·次), 元/（平方米·月）.
fn bracketed_product(input: &str, at: usize) -> Option<usize> {
    let open = rest(input, at).chars().next().filter(|c| matches!(c, '（' | '('))?;
    let mut at = at + open.len_utf8();
    loop {
        at +=
            UNITS.opening(rest(input, at)).map(|(_, taken)| taken).or_else(|| symbol(input, at))?;
        let next = rest(input, at).chars().next()?;
        at += next.len_utf8();
        match next {
            '.' | '/' | '／' | '×' => {}
            dot if is_dot(dot) => {}
            '）' | ')' => return Some(at),
            _ => return None,
        }
    }
}
