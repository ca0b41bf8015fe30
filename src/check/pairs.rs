//! Quotes and brackets that do not pair, paragraph by paragraph.
//!
//! ```text
//! pair = opening (word | pair)* closing
//! ```

use alloc::vec::Vec;

use super::{
    draft::Draft,
    marks::Mark,
    pieces::Piece,
    table::punctuation::{
        HALF_WIDTH_MARK, MIXED_PAIR, NESTED_QUOTE, NESTED_TITLE, SINGLE_QUOTE, STRAIGHT_QUOTE,
        UNCLOSED, UNOPENED,
    },
};
use crate::{
    Span,
    text::{
        chars::{
            closing_of, han_digit, head, head_within, is_closing, is_colon, is_comma, is_han,
            is_opening, is_semicolon, is_space, is_stop, rest, tail_within,
        },
        ending::Ending,
    },
};

/// A bracket or quote that is open.
#[derive(Clone, Copy)]
struct Open {
    mark: char,
    span: Span,
}

/// The other half of a pair may stand so many bytes further on, in another paragraph: some hundred
/// characters.
const NEAR_BYTES: u32 = 3000;

/// Pairs stand in each other at most so deep; what is deeper pairs with nothing, so that a text of
/// brackets alone is gone through once.
const DEEPEST: usize = 32;

/// The gap before a paragraph is gone through for so many bytes: more than any page leaves empty.
const GAP_BYTES: usize = 300;

pub(super) fn check(draft: &Draft<'_>) {
    let mut waiting: Vec<Open> = Vec::new();
    for document in draft.report.documents() {
        if let Some(title) = document.title() {
            paragraph(draft, title.text.span, &mut Vec::new());
        }
        for piece in draft.pieces_of(document) {
            match piece {
                Piece::Heading(heading) => {
                    // The brackets of a marker are no brackets of the text.
                    let marker = heading.marker();
                    let start = marker.map_or(heading.span.start, |marker| marker.span.end);
                    paragraph(draft, Span::new(start, heading.span.end), &mut waiting);
                }
                Piece::Paragraph(found) if found.interruptions().is_empty() => {
                    paragraph(draft, found.span, &mut waiting);
                }
                _ => {}
            }
        }
    }
    for open in waiting {
        unclosed(draft, open);
    }
}

/// An opening mark without its closing one, with the words up to the end of its clause: somewhere there it should be closed.
fn unclosed(draft: &Draft<'_>, open: Open) {
    /// A name is closed within so many bytes: forty characters.
    const NAME_BYTES: usize = 120;

    let behind = head_within(rest(draft.source, open.span.end as usize), NAME_BYTES);
    let ends = |c: char| is_comma(c) || is_stop(c) || is_semicolon(c) || c == '\n';
    let mut clauses = behind.split(ends);
    let length = clauses.next().map_or(0, str::len);
    // （以下简称“…”） behind a name has pairs of its own, and （送审稿） belongs to it.
    let bracket = head(behind, length).find('（');
    let quotes = |at: &usize| rest(head(behind, length), *at).contains(is_quote);
    let length = bracket.filter(quotes).unwrap_or(length);
    let clause = Span::new(open.span.end, open.span.end + length as u32);
    draft.found(&UNCLOSED, open.span).related(clause).report();
}

const fn is_quote(c: char) -> bool {
    matches!(c, '“' | '‘')
}

fn paragraph(draft: &Draft<'_>, span: Span, waiting: &mut Vec<Open>) {
    let mut open: Vec<Open> = Vec::new();
    let (mut double, mut single): (Vec<Span>, Vec<Span>) = (Vec::new(), Vec::new());
    let marks = draft.marks_of(span);
    for (place, &mark) in marks.iter().enumerate() {
        match mark.c {
            '"' => double.push(mark.span()),
            '\'' => single.push(mark.span()),
            c if is_opening(c) => {
                nested(draft, &open, mark, marks.get(place + 1..).unwrap_or_default());
                open.push(Open { mark: c, span: mark.span() });
            }
            c if is_closing(c) => close(draft, &mut open, waiting, span.start, mark),
            _ => {}
        }
    }
    for left in open.into_iter().filter(|open| !matches!(open.mark, '[' | '【')) {
        // A quotation of several paragraphs opens each of them.
        let goes_on = || {
            rest(draft.source, span.end as usize)
                .trim_start_matches(is_space)
                .starts_with(left.mark)
        };
        // 修改为：“…应当遵守下列规定：⏎“（一）…: it opens behind what leads to it.
        let announced = || draft.before(span.end).is_some_and(is_colon);
        let first = left.span.start == span.start || announced();
        if !(is_quote(left.mark) && first && goes_on()) {
            waiting.push(left);
        }
    }
    straight_quotes(draft, &double, ["“", "”"]);
    if single.len() % 2 == 0 {
        straight_quotes(draft, &single, ["‘", "’"]);
    }
}

/// “ inside of “ and 《 inside of 《, both closed; else one of them is a slip for another mark.
fn nested(draft: &Draft<'_>, open: &[Open], mark: Mark, behind: &[Mark]) {
    let (rule, expected) = match mark.c {
        '“' => (&NESTED_QUOTE, "‘"),
        '《' => (&NESTED_TITLE, "〈"),
        _ => return,
    };
    let closing = closing_of(mark.c);
    let inside = open.iter().rev().take(DEEPEST).any(|open| open.mark == mark.c);
    let mut halves = behind.iter().filter(|other| other.c == mark.c || Some(other.c) == closing);
    if inside && halves.by_ref().take(2).filter(|other| Some(other.c) == closing).count() == 2 {
        draft.found(rule, mark.span()).expected(expected).report();
    }
}

/// The bracket of the other width: （ and (.
const fn twin(c: char) -> Option<char> {
    Some(match c {
        '（' => '(',
        '(' => '（',
        '［' => '[',
        '[' => '［',
        _ => return None,
    })
}

/// Pairs a closing mark with the opening one, which may wait in an earlier paragraph. `start` is where
/// the paragraph begins.
fn close(draft: &Draft<'_>, open: &mut Vec<Open>, waiting: &mut Vec<Open>, start: u32, mark: Mark) {
    let (c, at) = (mark.c, mark.span());
    // The apostrophe of a Latin word: It’s.
    let latin = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
    if c == '’' && (latin(draft.before(at.start)) || latin(draft.behind(at.end))) {
        return;
    }
    let closes = |open: &Open| closing_of(open.mark) == Some(c);
    let closes_twin = |open: &Open| twin(open.mark).and_then(closing_of) == Some(c);
    if let Some(last) = open.last().copied() {
        if closes(&last) {
            open.pop();
            if c == '’' && open.len() < DEEPEST && !open.iter().any(|open| open.mark == '“') {
                return single_pair(draft, Span::new(last.span.start, at.end));
            }
            return half_width_pair(draft, last, c, at);
        }
        if closes_twin(&last) {
            open.pop();
            let (half, with) = match last.mark {
                '(' => (last.span, "（"),
                '[' => (last.span, "［"),
                '［' => (at, "］"),
                _ => (at, "）"),
            };
            return draft.found(&MIXED_PAIR, half).fix(with).report();
        }
    }
    if let Some(back) = open.iter().rev().take(DEEPEST).position(closes) {
        for open in open.drain(open.len() - 1 - back..).skip(1) {
            unclosed(draft, open);
        }
        return;
    }
    let near = waiting.iter().rev().take(DEEPEST);
    let mut near = near.take_while(|open| at.start.saturating_sub(open.span.end) <= NEAR_BYTES);
    if let Some(back) = near.position(closes) {
        waiting.remove(waiting.len() - 1 - back);
        return;
    }
    unopened(draft, start, mark);
}

/// A closing mark that no opening one stands before.
fn unopened(draft: &Draft<'_>, start: u32, mark: Mark) {
    let (c, at) = (mark.c, mark.span());
    // The bracket of a number that is marked with it alone: 1) 三）.
    let digit = |c: char| c.is_ascii_alphanumeric() || han_digit(c).is_some();
    let counts = matches!(c, ')' | '）') && draft.before(at.start).is_some_and(digit);
    let before = tail_within(head(draft.source, start as usize), GAP_BYTES);
    let before = before.trim_end_matches(is_space);
    let whole =
        before.is_empty() || Ending::of(before).ends_paragraph() || before.ends_with(is_han);
    if !counts && whole && !matches!(c, ']' | '】') {
        draft.found(&UNOPENED, at).report();
    }
}

/// ‘以拨代支’ outside of double quotes.
fn single_pair(draft: &Draft<'_>, pair: Span) {
    if draft.words(pair).contains(is_han) {
        draft.found(&SINGLE_QUOTE, pair).report();
    }
}

/// Brackets of half width around or beside Chinese words: 青河(县).
fn half_width_pair(draft: &Draft<'_>, open: Open, c: char, at: Span) {
    if open.mark != '(' || c != ')' {
        return;
    }
    let inside = draft.words(Span::new(open.span.end, at.start));
    let before = draft.before(open.span.start);
    let behind = draft.behind(at.end);
    let han = |c: Option<char>| c.is_some_and(is_han);
    // What a converter left is no bracket of the author's: (cid:132).
    let left = inside.is_ascii() && inside.contains(':');
    // A reference number, or a name in another script, stands as it is written.
    let chinese =
        inside.contains(is_han) || (!left && (han(before) || han(behind)) && !inside.is_empty());
    if chinese {
        draft.found(&HALF_WIDTH_MARK, open.span).fix("（").report();
        draft.found(&HALF_WIDTH_MARK, at).fix("）").report();
    }
}

/// Straight quotes around Chinese words; an even number of them pairs.
fn straight_quotes(draft: &Draft<'_>, straight: &[Span], [left, right]: [&'static str; 2]) {
    if straight.len() % 2 == 1 {
        for &quote in straight {
            draft.found(&STRAIGHT_QUOTE, quote).report();
        }
        return;
    }
    for pair in straight.chunks_exact(2) {
        let &[open, close] = pair else { continue };
        let inside = draft.words(Span::new(open.end, close.start));
        // A list as programs print it is no text: ['指标', '数值'].
        let listed = matches!(draft.before(open.start), Some('[' | ',' | ' '))
            && matches!(draft.behind(close.end), Some(']' | ','));
        if !listed && inside.contains(is_han) && !inside.trim_matches(is_space).is_empty() {
            draft.found(&STRAIGHT_QUOTE, open).fix(left).report();
            draft.found(&STRAIGHT_QUOTE, close).fix(right).report();
        }
    }
}
