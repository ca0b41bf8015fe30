//! The spans and the words of a chunk.
//!
//! Takes pieces of a draft, gives where they stand in the source and how a reader reads them.

use alloc::{borrow::Cow, string::String, vec::Vec};
use core::ops::Range;

use super::{
    ChunkKind,
    draft::{Draft, Part, Piece, What},
};
use crate::{
    Report, Span,
    text::chars::{is_space, slice},
};

/// Where a chunk stands, and its words.
#[derive(Clone, Debug)]
pub(super) struct Composed<'r> {
    pub(super) spans: Vec<Span>,
    pub(super) text: Cow<'r, str>,
}

pub(super) fn compose<'r>(draft: &Draft<'r>, what: &What) -> Composed<'r> {
    let stretches = stretches(draft, what);
    let text = text(draft.report, draft.source, &stretches);
    Composed { spans: spans(draft, &stretches), text }
}

/// What of `stretches` is no noise.
pub(super) fn spans(draft: &Draft<'_>, stretches: &[Span]) -> Vec<Span> {
    let mut spans = Vec::with_capacity(stretches.len());
    for &stretch in stretches {
        without_noise(draft, stretch, &mut spans);
    }
    spans
}

/// The words of what a chunk would hold.
pub(super) fn words<'r>(draft: &Draft<'r>, what: &What) -> Cow<'r, str> {
    text(draft.report, draft.source, &stretches(draft, what))
}

/// What the pieces of a chunk are; headings and introductions do not count.
pub(super) fn kind(draft: &Draft<'_>, what: &What) -> ChunkKind {
    if matches!(what, What::Matter(_)) {
        return ChunkKind::Matter;
    }
    let all = |is: fn(&Piece) -> bool| {
        let mut texts = texts(draft, what).peekable();
        texts.peek().is_some() && texts.all(is)
    };
    // An introduction stands before the items: one sentence that is none.
    let items = texts(draft, what).skip_while(|piece| piece.part == Part::Sentence);
    let before_items = texts(draft, what).take_while(|piece| piece.part == Part::Sentence).count();
    let has_items = items.clone().next().is_some();
    if all(|piece| piece.article.is_some()) {
        ChunkKind::Article
    } else if all(|piece| piece.part == Part::Row) {
        ChunkKind::Table
    } else if has_items && before_items < 2 && items.into_iter().all(|piece| piece.item.is_some()) {
        ChunkKind::List
    } else {
        ChunkKind::Text
    }
}

/// The numbers of its first and last article or, where it is no article, item.
pub(super) fn numbers(draft: &Draft<'_>, what: &What) -> Option<(u32, u32)> {
    let ends = |number: fn(&Piece) -> Option<u32>| {
        let mut numbers = pieces(draft, what).iter().filter_map(number);
        let first = numbers.next()?;
        Some((first, numbers.next_back().unwrap_or(first)))
    };
    ends(|piece| piece.article).or_else(|| ends(|piece| piece.item))
}

/// Whether the piece before it is of the same item or article.
pub(super) fn is_continued(draft: &Draft<'_>, what: &What) -> bool {
    let Range { start, .. } = what.pieces();
    let before = start.checked_sub(1).and_then(|before| draft.pieces.get(before));
    let (Some(before), Some(first)) = (before, draft.pieces.get(start)) else { return false };
    let same = |number: fn(&Piece) -> Option<u32>| {
        number(first).is_some() && number(first) == number(before)
    };
    let begins = |piece: &Piece| piece.part == Part::Heading;
    !begins(first) && !begins(before) && (same(|piece| piece.article) || same(|piece| piece.item))
}

fn pieces<'d>(draft: &'d Draft<'_>, what: &What) -> &'d [Piece] {
    draft.pieces.get(what.pieces()).unwrap_or_default()
}

fn texts<'d>(draft: &'d Draft<'_>, what: &What) -> impl Iterator<Item = &'d Piece> + Clone {
    pieces(draft, what).iter().filter(|piece| piece.part != Part::Heading)
}

/// The stretches of source that its pieces fill, with nothing but space and noise inside.
pub(super) fn stretches(draft: &Draft<'_>, what: &What) -> Vec<Span> {
    let mut stretches: Vec<Span> = Vec::new();
    let mut add = |span: Span| match stretches.last_mut() {
        Some(last) if is_empty_between(draft, last.end, span.start) => {
            last.end = last.end.max(span.end);
        }
        _ => stretches.push(span),
    };
    let spans = |range: &Range<usize>| {
        draft.pieces.get(range.clone()).unwrap_or_default().iter().map(|piece| piece.span)
    };
    match what {
        What::Pieces(head, pieces) => {
            head.iter().flat_map(spans).chain(spans(pieces)).for_each(&mut add);
        }
        What::Matter(lines) => {
            let lines = draft.matter.get(lines.clone()).unwrap_or_default();
            lines.iter().copied().for_each(&mut add);
        }
    }
    stretches
}

/// Whether nothing but space and noise stands between two offsets.
fn is_empty_between(draft: &Draft<'_>, from: u32, to: u32) -> bool {
    if from > to {
        return false;
    }
    let mut kept = Vec::new();
    if slice(draft.source, from as usize, to as usize).trim_matches(is_space).is_empty() {
        return true;
    }
    without_noise(draft, Span::new(from, to), &mut kept);
    kept.is_empty()
}

/// Adds what is left of `stretch` without noise, and without the space around it.
fn without_noise(draft: &Draft<'_>, stretch: Span, kept: &mut Vec<Span>) {
    let mut add = |from: u32, to: u32| {
        let words = slice(draft.source, from as usize, to.max(from) as usize);
        let start = words.len() - words.trim_start_matches(is_space).len();
        let length = words.trim_matches(is_space).len();
        if length > 0 {
            let from = from as usize + start;
            kept.push(Span::of(from..from + length));
        }
    };
    let first = draft.noise.partition_point(|noise| noise.end <= stretch.start);
    let mut at = stretch.start;
    for noise in draft.noise.get(first..).unwrap_or_default() {
        if noise.start >= stretch.end {
            break;
        }
        add(at, noise.start);
        at = noise.end.min(stretch.end);
    }
    add(at, stretch.end);
}

/// The words of several stretches, each on lines of its own.
pub(super) fn text<'r>(report: &Report<'r>, source: &'r str, stretches: &[Span]) -> Cow<'r, str> {
    match stretches {
        [one] => report.text(source, *one),
        several => {
            let mut lines = String::new();
            for &span in several {
                if !lines.is_empty() {
                    lines.push('\n');
                }
                lines.push_str(&report.text(source, span));
            }
            Cow::Owned(lines)
        }
    }
}
