//! Document numbers (发文字号), of the document itself and of others that it cites.

use alloc::{
    format,
    string::{String, ToString},
};

use crate::{
    Span,
    check::{
        draft::{Draft, half_width},
        table::{
            form::{NUMBER_BRACKETS, NUMBER_FIRST, NUMBER_ORDINAL, NUMBER_PADDED},
            punctuation::YEAR_CUT,
        },
    },
    lexicon::{markers::ORDINAL_PREFIX, periods::YEAR_DIGITS, structure::NUMBERS},
    text::chars::{head, is_han, is_space, leading_digits, rest},
};

/// Numbers of other documents in running text: （青政办〔2024〕7号）.
pub(super) fn cited(draft: &Draft<'_>) {
    for mark in draft.scan.marks.iter().filter(|mark| is_open(mark.c)) {
        let behind = rest(draft.source, mark.end() as usize);
        let serial = rest(behind, YEAR_DIGITS);
        // The code of the office stands right before the year.
        if leading_digits(behind) != YEAR_DIGITS
            || !serial.starts_with(is_close)
            || !draft.before(mark.at).is_some_and(is_han)
        {
            continue;
        }
        let close = serial.chars().next().map_or(0, char::len_utf8);
        let number = rest(serial, close).trim_start_matches(ORDINAL_PREFIX);
        let digits = leading_digits(number);
        let last = rest(number, digits).chars().next().filter(|&c| NUMBERS.contains(c));
        let Some(last) = last.filter(|_| digits > 0) else { continue };
        let end = draft.source.len() - number.len() + digits + last.len_utf8();
        if draft.sentence_at(mark.at).is_some() {
            check(draft, Span::new(mark.at, end as u32));
            // 你局青教发〔2024〕7号《…》收悉: the title goes first.
            if rest(draft.source, end).starts_with('《') {
                draft.found(&NUMBER_FIRST, Span::new(mark.at, end as u32)).report();
            }
        }
    }
}

const fn is_open(c: char) -> bool {
    matches!(c, '（' | '(' | '[' | '［' | '【' | '〔' | '〈' | '﹝')
}

const fn is_close(c: char) -> bool {
    matches!(c, '）' | ')' | ']' | '］' | '】' | '〕' | '〉' | '﹞')
}

/// The year of a document number, whatever its brackets: 青政办[2024]7号.
pub(super) fn year(words: &str) -> Option<i32> {
    let (_, _, inside) = bracketed(words)?;
    (leading_digits(&inside) == YEAR_DIGITS).then(|| inside.parse().ok()).flatten()
}

/// Where the first brackets of a number open and close, and what they hold, in half width.
fn bracketed(words: &str) -> Option<(usize, usize, String)> {
    let open = words.find(is_open)?;
    let length = rest(words, open).find(is_close)?;
    let inside = head(rest(words, open), length).chars().skip(1).map(half_width).collect();
    Some((open, open + length, inside))
}

/// 机关代字 + 年份 + 顺序号: 青政办〔2024〕7号
pub(super) fn check(draft: &Draft<'_>, span: Span) {
    let words = draft.words(span);
    let Some((open, close, year)) = bracketed(words) else { return };
    let behind = close + rest(words, close).chars().next().map_or(0, char::len_utf8);
    // 〔25〕
    if year.len() == 2
        && leading_digits(&year) == 2
        && rest(words, behind).contains(|c| NUMBERS.contains(c))
    {
        let at = Span::new(span.start + open as u32, span.start + behind as u32);
        return draft.found(&YEAR_CUT, at).report();
    }
    let is_year = year.len() == YEAR_DIGITS && leading_digits(&year) == YEAR_DIGITS;
    if !is_year || !rest(words, behind).contains(|c| NUMBERS.contains(c)) {
        return;
    }
    let part = |from: usize, to: usize| Span::new(span.start + from as u32, span.start + to as u32);
    let proper = format!("〔{year}〕");
    if head(rest(words, open), behind - open) != proper {
        draft.found(&NUMBER_BRACKETS, part(open, behind)).fix(proper).report();
    }
    let serial = rest(words, behind).trim_start_matches(is_space);
    let at = words.len() - serial.len();
    let bare = serial.strip_prefix(ORDINAL_PREFIX).unwrap_or(serial);
    let first = words.len() - bare.len();
    if first > at {
        draft.found(&NUMBER_ORDINAL, part(at, first)).fix("").report();
    }
    let digits = head(bare, leading_digits(bare));
    let plain = digits.trim_start_matches('0');
    if plain.len() < digits.len() && !plain.is_empty() {
        let plain = plain.to_string();
        draft.found(&NUMBER_PADDED, part(first, first + digits.len())).fix(plain).report();
    }
}
