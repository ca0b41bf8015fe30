//! Page furniture: lines that belong to the page and not to the text on it (页眉、页脚、页码).
//!
//! Takes the lines of a source, marks those that are page numbers or running heads. A page number
//! shows itself by its form (`— 12 —`, see `folio`), or by rising from page to page (`12`,
//! `1-1-142`); a running head by standing beside page numbers and form feeds again and again, or by
//! naming the document on every page.

use alloc::vec::Vec;

use super::{
    folio::{FOLIO, RUNNING_HEAD, is_lone_dash},
    line::Line,
};
use crate::{
    combinator::true_marker,
    lexicon::{
        periods::{DAY, YEAR},
        structure::{DOCUMENT_KINDS, Strength},
    },
    text::{
        alike,
        chars::{is_closing, is_comma, is_han, is_opening, is_space},
        ending::Ending,
    },
};

/// A page number that shows no form of its own has this many bytes at most: 1-1-142.
const LONGEST_FOLIO_BYTES: usize = 12;
/// A page holds this many bytes at least: less between two rising numbers is a table's.
const SMALLEST_PAGE_BYTES: usize = 400;
/// The last page of a text has a few lines at least.
const SMALLEST_LAST_PAGE_BYTES: usize = 100;
/// So many numbers rise from page to page where nothing but their rising shows what they are.
const FEWEST_RISING: usize = 3;
/// A number of several parts (3-12) needs so many.
const FEWEST_COMPOUND: usize = 2;
/// A running head has this many bytes at most.
const LONGEST_HEAD_BYTES: usize = 180;
/// A running head has this many bytes at least: two Han characters.
const SHORTEST_HEAD_BYTES: usize = 6;
/// Before its kind of document such a head has this many bytes at least: two Han characters.
const NAMED_BYTES: usize = 6;
/// A running head that nothing but its words shows stands so often.
const FEWEST_NAMES: usize = 3;
/// A running head that stands beside page numbers does so this often.
const FEWEST_BESIDE: usize = 2;
/// The first page has its running head within so many lines from the top.
const TOP_LINES: usize = 3;

/// Marks page numbers and running heads.
pub(super) fn mark(source: &str, lines: &mut [Line]) {
    let again = repeated(source, lines);
    rising_folios(source, lines, &again);
    numbered_heads(source, lines);
    dashes(source, lines);
    running_heads(source, lines, &again);
}

/// Lines that stand more than once and may be running heads, as far as their form tells: groups of
/// places, each in order.
fn repeated(source: &str, lines: &[Line]) -> Vec<Vec<usize>> {
    let own = lines.iter().enumerate().filter(|(_, line)| !line.is_furniture());
    let short = own.map(|(at, line)| (at, line.words(source))).filter(|(_, words)| is_short(words));
    let mut heads = alike::repeated(short);
    let first = |same: &[usize]| same.first().and_then(|&at| lines.get(at));
    heads.retain(|same| first(same).is_some_and(|line| may_run(line.words(source))));
    heads
}

/// A number that may be a page's: its last part, and what stands before that.
#[derive(Clone, Copy, PartialEq)]
struct Folio<'t> {
    line: usize,
    prefix: &'t str,
    number: u32,
}

/// Marks numbers that stand alone on their lines and rise by one, a page apart.
fn rising_folios(source: &str, lines: &mut [Line], again: &[Vec<usize>]) {
    // No line stands behind the number of the last page, which may end anywhere.
    let is_last = |folio: &Folio<'_>| folio.line + 1 == lines.len();
    let folios: Vec<Folio<'_>> =
        lines.iter().enumerate().filter_map(|(at, line)| folio(at, line.words(source))).collect();
    let apart = |one: &Folio<'_>, next: &Folio<'_>| {
        let place = |folio: &Folio<'_>| lines.get(folio.line).map_or(0, |line| line.range.start);
        let smallest = if is_last(next) { SMALLEST_LAST_PAGE_BYTES } else { SMALLEST_PAGE_BYTES };
        next.prefix == one.prefix
            && one.number.checked_add(1) == Some(next.number)
            && place(next) - place(one) >= smallest
    };
    let mut heads: Vec<usize> = again.iter().flatten().copied().collect();
    heads.sort_unstable();
    let mut found = Vec::new();
    for run in folios.chunk_by(apart) {
        let compound = run.first().is_some_and(|first| !first.prefix.is_empty());
        let least = if compound { FEWEST_COMPOUND } else { FEWEST_RISING };
        // Beside a line that stands on every page two are enough.
        let headed = |folio: &Folio<'_>| {
            let near = [folio.line.wrapping_sub(1), folio.line + 1];
            is_last(folio) || near.iter().any(|at| heads.binary_search(at).is_ok())
        };
        if run.len() >= least || run.len() > 1 && run.iter().all(headed) {
            found.extend(run.iter().map(|folio| folio.line));
        }
    }
    for at in found {
        lines.get_mut(at).into_iter().for_each(|line| line.furniture = Some(FOLIO));
    }
}

/// 12, 1-1-142
fn folio(line: usize, words: &str) -> Option<Folio<'_>> {
    if words.len() > LONGEST_FOLIO_BYTES || !words.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let plain = words.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    let (prefix, last) = words.rsplit_once('-').unwrap_or(("", words));
    let number = last.parse().ok().filter(|_| plain)?;
    Some(Folio { line, prefix, number })
}

/// Marks running heads with the page's number on their line, on either side of it: 工作汇编　12.
fn numbered_heads(source: &str, lines: &mut [Line]) {
    let mut heads: Vec<(&str, usize, u32)> = lines
        .iter()
        .enumerate()
        .filter(|(_, line)| !line.is_furniture())
        .filter_map(|(at, line)| {
            let (head, number) = numbered_head(line.words(source))?;
            Some((head, at, number))
        })
        .collect();
    heads.sort_unstable();
    let mut found = Vec::new();
    for same in heads.chunk_by(|(one, ..), (other, ..)| one == other) {
        let rises = same.windows(2).all(|pair| match pair {
            [(_, _, one), (_, _, next)] => one < next,
            _ => true,
        });
        if same.len() >= FEWEST_BESIDE && rises {
            found.extend(same.iter().map(|(_, at, _)| *at));
        }
    }
    for at in found {
        lines.get_mut(at).into_iter().for_each(|line| line.furniture = Some(RUNNING_HEAD));
    }
}

/// The words and the number of a line that may be a running head with a page's number, with wide space
/// between them.
fn numbered_head(words: &str) -> Option<(&str, u32)> {
    let digit = |c: char| c.is_ascii_digit();
    if !words.starts_with(digit) && !words.ends_with(digit) {
        return None;
    }
    let (text, number) = if words.ends_with(digit) {
        let text = words.trim_end_matches(digit);
        (text, words.get(text.len()..)?)
    } else {
        let text = words.trim_start_matches(digit);
        (text, words.get(..words.len() - text.len())?)
    };
    let head = text.trim_matches(is_space);
    let wide = text.len() - head.len() >= WIDE_SPACE_BYTES;
    (wide && may_run(head)).then_some((head, number.parse().ok()?))
}

/// Between a running head and a number on its line stands space of so many bytes at least: two half
/// widths, or one full.
const WIDE_SPACE_BYTES: usize = 2;

/// Marks a dash alone on its line beside a page number: the number's own, which a line break parted
/// from it.
fn dashes(source: &str, lines: &mut [Line]) {
    for at in 0..lines.len() {
        let dash = lines.get(at).is_some_and(|line| is_lone_dash(line.words(source)));
        if dash && is_beside_folio(lines, at) {
            lines.get_mut(at).into_iter().for_each(|line| line.furniture = Some(FOLIO));
        }
    }
}

/// Whether a page number stands right before or behind line `at`.
fn is_beside_folio(lines: &[Line], at: usize) -> bool {
    let folio = |line: Option<&Line>| line.is_some_and(|line| line.furniture == Some(FOLIO));
    folio(at.checked_sub(1).and_then(|above| lines.get(above))) || folio(lines.get(at + 1))
}

/// Marks lines that stand again and again where a page begins or ends.
fn running_heads(source: &str, lines: &mut [Line], again: &[Vec<usize>]) {
    let mut found = Vec::new();
    for same in again {
        let beside = |at: usize| {
            let feeds = |line: Option<&Line>| line.is_some_and(|line| line.page_before);
            is_beside_folio(lines, at) || feeds(lines.get(at)) || feeds(lines.get(at + 1))
        };
        let count = same.iter().filter(|&&at| beside(at)).count();
        let top = same.iter().any(|&at| at < TOP_LINES);
        let every = count >= FEWEST_BESIDE && count + 1 >= same.len();
        let place = |at: &usize| lines.get(*at).map_or(0, |line| line.range.start);
        let apart = match same.as_slice() {
            [one, next] => place(next) - place(one) >= SMALLEST_PAGE_BYTES,
            _ => false,
        };
        // However short the page is, a head that stands in a sentence is none of its words.
        let torn = || match same.as_slice() {
            &[first, next] => tears(source, lines, first, next),
            _ => false,
        };
        let second = count >= 1
            && top
            && !same.iter().any(|&at| signs(source, lines, at))
            && (apart || torn());
        let words =
            same.first().and_then(|&at| lines.get(at)).map_or("", |line| line.words(source));
        if every || second || same.len() >= FEWEST_NAMES && names(words) {
            found.extend_from_slice(same);
        }
    }
    for at in found {
        lines.get_mut(at).into_iter().for_each(|line| line.furniture = Some(RUNNING_HEAD));
    }
}

/// Whether line `at` stands between the halves of a sentence, with text between it and the same line at `first`: 排查隐患⏎- 1 -⏎某集团活动总结⏎286处，….
fn tears(source: &str, lines: &[Line], first: usize, at: usize) -> bool {
    let own = |line: &&Line| !line.is_furniture() && !line.range.is_empty();
    let above = lines.get(first + 1..at).unwrap_or_default().iter().rev().find(own);
    let below = lines.get(at + 1..).unwrap_or_default().iter().find(own);
    above.zip(below).is_some_and(|(above, below)| {
        let (above, below) = (above.words(source), below.words(source));
        let sentence = above.contains(is_comma) && matches!(Ending::of(above), Ending::Open);
        sentence && true_marker(below).is_none() && !Ending::of(below).is_open()
    })
}

/// Whether a date stands below line `at`, which signs the text so: the issuer's name above the title stands there once more.
fn signs(source: &str, lines: &[Line], at: usize) -> bool {
    let mut below = lines.iter().skip(at + 1).filter(|line| !line.is_furniture());
    let next = below.next().map_or("", |line| line.words(source));
    next.ends_with(DAY) && next.contains(YEAR)
}

/// Whether a line can be a running head, as far as its form tells.
fn may_run(words: &str) -> bool {
    is_short(words)
        && matches!(Ending::of(words), Ending::Open | Ending::Closing)
        && words.contains(is_han)
        && !words.contains(['\t', '|'])
        && true_marker(words).is_none()
}

/// Whether a line is no longer than a running head, and longer than one word.
fn is_short(words: &str) -> bool {
    (SHORTEST_HEAD_BYTES..=LONGEST_HEAD_BYTES).contains(&words.len())
}

/// Whether a line names a document: words and a kind of document behind them.
fn names(words: &str) -> bool {
    let open = words.rfind(is_opening).filter(|_| words.ends_with(is_closing));
    let bare = open.and_then(|open| words.get(..open)).unwrap_or(words).trim_end_matches(is_space);
    let kind = DOCUMENT_KINDS.ending(bare);
    kind.is_some_and(|(kind, strength)| {
        *strength == Strength::Strong && bare.len() >= kind.len() + NAMED_BYTES
    })
}
