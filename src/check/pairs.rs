//! Quotes and brackets that do not pair, paragraph by paragraph.
//!
//! ```text
//! pair = opening (word | pair)* closing
//! ```

use alloc::vec::Vec;

use super::{
    draft::Draft,
    table::punctuation::{
        HALF_WIDTH_MARK, MIXED_PAIR, NESTED_QUOTE, NESTED_TITLE, STRAIGHT_QUOTE, UNCLOSED, UNOPENED,
    },
};
use crate::{
    Event, Node, Span,
    text::{
        chars::{closing_of, head, is_closing, is_han, is_opening, is_space, marks, rest},
        ending::Ending,
    },
};

/// A bracket or quote that is open.
#[derive(Clone, Copy)]
struct Open {
    mark: char,
    span: Span,
}

pub(super) fn check(draft: &mut Draft<'_>) {
    let report = draft.report;
    for document in report.documents() {
        if let Some(title) = document.title() {
            paragraph(draft, title.text.span, &mut Vec::new());
        }
    }
    let mut waiting: Vec<Open> = Vec::new();
    let mut events = report.events();
    while let Some(event) = events.next() {
        let Event::Enter(node) = event else { continue };
        match node {
            Node::Heading(heading) => {
                // The brackets of a marker are no brackets of the text.
                let start = heading.marker().map_or(heading.span.start, |marker| marker.span.end);
                if !heading.run_in {
                    paragraph(draft, Span::new(start, heading.span.end), &mut waiting);
                }
                events.skip_children();
            }
            Node::Paragraph(found) => {
                if found.interruptions().is_empty() {
                    paragraph(draft, found.span, &mut waiting);
                }
                events.skip_children();
            }
            Node::Table(_) | Node::Noise(_) | Node::Matter(_) => events.skip_children(),
            _ => {}
        }
    }
    for Open { span, .. } in waiting {
        draft.found(&UNCLOSED, span).report();
    }
}

/// The other half of a pair may stand so many bytes further on, in another paragraph: some hundred
/// characters.
const NEAR_BYTES: u32 = 3000;

const fn is_quote(c: char) -> bool {
    matches!(c, '“' | '‘')
}

fn paragraph(draft: &mut Draft<'_>, span: Span, waiting: &mut Vec<Open>) {
    let words = draft.words(span);
    let mut open: Vec<Open> = Vec::new();
    let mut straight: Vec<Span> = Vec::new();
    for (at, c) in marks(words, |c| is_opening(c) || is_closing(c) || c == '"') {
        let start = span.start + at as u32;
        let at = Span::new(start, start + c.len_utf8() as u32);
        if c == '"' {
            straight.push(at);
        } else if is_opening(c) {
            nested(draft, &open, c, at, rest(words, (at.end - span.start) as usize));
            open.push(Open { mark: c, span: at });
        } else {
            close(draft, &mut open, waiting, span.start, c, at);
        }
    }
    let first = span.start;
    for Open { mark, span } in open.into_iter().filter(|open| !matches!(open.mark, '[' | '【')) {
        // A quotation of several paragraphs opens each of them.
        if !(is_quote(mark) && span.start == first) {
            waiting.push(Open { mark, span });
        }
    }
    straight_quotes(draft, &straight, ["“", "”"]);
    let single: Vec<Span> = words
        .match_indices('\'')
        .map(|(at, mark)| Span::new(span.start + at as u32, span.start + (at + mark.len()) as u32))
        .collect();
    if single.len() % 2 == 0 {
        straight_quotes(draft, &single, ["‘", "’"]);
    }
}

fn nested(draft: &mut Draft<'_>, open: &[Open], c: char, at: Span, behind: &str) {
    // Both must close, or one of them is a slip for another mark.
    let closing = closing_of(c).unwrap_or(c);
    let closes: Vec<char> =
        behind.chars().filter(|&other| other == c || other == closing).take(2).collect();
    let inside = open.iter().any(|open| open.mark == c) && closes == [closing, closing];
    match c {
        '“' if inside => draft.found(&NESTED_QUOTE, at).expected("‘").report(),
        '《' if inside => draft.found(&NESTED_TITLE, at).expected("〈").report(),
        _ => {}
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

fn close(
    draft: &mut Draft<'_>,
    open: &mut Vec<Open>,
    waiting: &mut Vec<Open>,
    start: u32,
    c: char,
    at: Span,
) {
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
    if let Some(place) = open.iter().rposition(closes) {
        for unclosed in open.drain(place..).skip(1) {
            draft.found(&UNCLOSED, unclosed.span).report();
        }
        return;
    }
    let near = |open: &Open| closes(open) && at.start - open.span.end.min(at.start) <= NEAR_BYTES;
    if let Some(place) = waiting.iter().rposition(near) {
        waiting.remove(place);
        return;
    }
    // The bracket of a number that is marked with it alone: 1) 三）.
    let digit = |c: char| c.is_ascii_alphanumeric() || crate::text::chars::han_digit(c).is_some();
    let counts = matches!(c, ')' | '）') && draft.before(at.start).is_some_and(digit);
    let before = head(draft.source, start as usize).trim_end_matches(is_space);
    let whole =
        before.is_empty() || Ending::of(before).ends_paragraph() || before.ends_with(is_han);
    if !counts && whole && !matches!(c, ']' | '】') {
        draft.found(&UNOPENED, at).report();
    }
}

/// Brackets of half width around or beside Chinese words: 青河(县).
fn half_width_pair(draft: &mut Draft<'_>, open: Open, c: char, at: Span) {
    if open.mark != '(' || c != ')' {
        return;
    }
    let inside = draft.words(Span::new(open.span.end, at.start));
    let before = draft.before(open.span.start);
    let behind = draft.behind(at.end);
    let han = |c: Option<char>| c.is_some_and(is_han);
    // A reference number, or a name in another script, stands as it is written.
    // What a converter left is no bracket of the author's: (cid:132).
    let left = inside.is_ascii() && inside.contains(':');
    let chinese =
        inside.contains(is_han) || (!left && (han(before) || han(behind)) && !inside.is_empty());
    if chinese {
        draft.found(&HALF_WIDTH_MARK, open.span).fix("（").report();
        draft.found(&HALF_WIDTH_MARK, at).fix("）").report();
    }
}

/// Straight quotes around Chinese words; an even number of them pairs.
fn straight_quotes(draft: &mut Draft<'_>, straight: &[Span], [left, right]: [&str; 2]) {
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
