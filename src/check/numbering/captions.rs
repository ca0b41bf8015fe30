//! Captions of tables and figures.

use alloc::{collections::BTreeSet, string::ToString, vec::Vec};

use crate::{
    Document, Span,
    check::{
        draft::Draft,
        pieces::Piece,
        table::numbering::{CAPTION_GAP, CAPTION_REFERENCE, CAPTION_REPEAT},
    },
    lexicon::checks::numbering::{CAPTIONS, CONTINUED, SEE},
    text::chars::{head, is_space, leading_digits, rest},
};

/// Captions whose numbers skip one.
pub(super) fn check(draft: &Draft<'_>) {
    for document in draft.report.documents() {
        references(draft, document);
        let mut last = [None; CAPTIONS.len()];
        let mut named = None;
        let mut items = 0_usize;
        let mut again = false;
        for piece in draft.pieces_of(document) {
            match piece {
                Piece::Item(_) => items += 1,
                Piece::ItemEnd => items = items.saturating_sub(1),
                Piece::Table(table) if items == 0 => {
                    let Some(caption) = table.caption() else { continue };
                    let Some((kind, number, length)) = read(caption) else { continue };
                    let Some(before) = last.get_mut(kind) else { continue };
                    let last = before.replace(number);
                    let skips = last.is_some_and(|before| number > before + 1);
                    if last == Some(number) && !again {
                        // One of them is told of: each asks for all captions of the text.
                        again = true;
                        repeated(draft, document, caption.span, length, (kind, number));
                    }
                    if skips {
                        let named = named.get_or_insert_with(|| all(draft, document));
                        if !named.contains(&(kind, number.saturating_sub(1))) {
                            let start = caption.span.start;
                            let at = Span::new(start, start + length as u32);
                            draft.found(&CAPTION_GAP, at).report();
                        }
                    }
                }
                _ => {}
            }
        }
    }
}

/// 表1 above a second table of another name, where the text sees a 表2 that is no table's.
fn repeated(
    draft: &Draft<'_>,
    document: &Document<'_>,
    caption: Span,
    length: usize,
    (kind, number): (usize, u32),
) {
    let words = draft.words(caption);
    let same = |other: &(usize, u32, &str)| (other.0, other.1) == (kind, number);
    let next = (kind, number + 1);
    let mut names = named_tables(draft, document).into_iter().filter(same).map(|(.., name)| name);
    let first = names.next().unwrap_or_default();
    let missing = SEE.iter().any(|see| {
        draft.places(see, document.span).any(|at| {
            let behind = rest(draft.source, at as usize + see.len());
            read(behind).is_some_and(|(kind, number, _)| (kind, number) == next)
        })
    }) && !captions(draft, document).contains(&next);
    if missing && first != rest(words, length) && !words.starts_with(CONTINUED) {
        let at = Span::new(caption.start, caption.start + length as u32);
        draft.found(&CAPTION_REPEAT, at).report();
    }
}

/// The kinds, numbers and names of the captions of all tables.
fn named_tables<'r>(draft: &Draft<'r>, document: &Document<'_>) -> Vec<(usize, u32, &'r str)> {
    let pieces = draft.pieces_of(document).iter();
    let captions = pieces.filter_map(|piece| match piece {
        Piece::Table(table) => table.caption().map(|caption| draft.words(caption.span)),
        _ => None,
    });
    captions
        .filter_map(|caption| {
            let (kind, number, length) = read(caption)?;
            Some((kind, number, rest(caption, length)))
        })
        .collect()
}

/// 见表3 in a text whose tables end with 表2.
fn references(draft: &Draft<'_>, document: &Document<'_>) {
    let mut known: Option<BTreeSet<(usize, u32)>> = None;
    let mut twice: Option<BTreeSet<(usize, u32)>> = None;
    for see in SEE {
        for at in draft.places(see, document.span) {
            let start = at + see.len() as u32;
            let Some((kind, number, length)) = read(rest(draft.source, start as usize)) else {
                continue;
            };
            let known = known.get_or_insert_with(|| {
                let mut known = all(draft, document);
                known.extend(captions(draft, document));
                known
            });
            let last =
                known.iter().filter(|(other, _)| *other == kind).map(|(_, last)| *last).max();
            // 见表2 behind two tables that are called 表1: the second of them is told of.
            let mut twice = |last: u32| {
                let own = twice.get_or_insert_with(|| named_twice(draft, document));
                number == last + 1 && own.contains(&(kind, last))
            };
            let told = last.is_some_and(&mut twice);
            if let Some(last) = last.filter(|last| number > *last && !told) {
                if draft.sentence_at(start).is_some() {
                    let span = Span::new(start, start + length as u32);
                    draft.found(&CAPTION_REFERENCE, span).say(last.to_string()).report();
                }
            }
        }
    }
}

/// The kinds and numbers that the captions of two tables have.
fn named_twice(draft: &Draft<'_>, document: &Document<'_>) -> BTreeSet<(usize, u32)> {
    let mut seen = BTreeSet::new();
    captions(draft, document).into_iter().filter(|own| !seen.insert(*own)).collect()
}

/// The kinds and numbers of the captions of all tables.
fn captions(draft: &Draft<'_>, document: &Document<'_>) -> Vec<(usize, u32)> {
    let pieces = draft.pieces_of(document).iter();
    let tables = pieces.filter_map(|piece| match piece {
        Piece::Table(table) => table.caption(),
        _ => None,
    });
    tables.filter_map(|caption| read(caption)).map(|(kind, number, _)| (kind, number)).collect()
}

/// 图/表 + 数字: its kind, its number, and how long both are.
fn read(caption: &str) -> Option<(usize, u32, usize)> {
    let kind = CAPTIONS.iter().position(|kind| caption.starts_with(kind))?;
    let behind = rest(caption, CAPTIONS.get(kind)?.len());
    let number = behind.trim_start_matches(is_space);
    let digits = leading_digits(number);
    let length = caption.len() - number.len() + digits;
    Some((kind, head(number, digits).parse().ok()?, length))
}

/// Every number of a table or figure that stands alone in a document, a caption that is no table's
/// included. A reference has a word or a bracket before it.
fn all(draft: &Draft<'_>, document: &Document<'_>) -> BTreeSet<(usize, u32)> {
    let words = draft.words(document.span);
    let places = CAPTIONS.iter().flat_map(|kind| words.match_indices(kind));
    let alone = places.filter(|&(at, _)| head(words, at).chars().next_back().is_none_or(is_space));
    alone
        .filter_map(|(at, _)| read(rest(words, at)))
        .map(|(kind, number, _)| (kind, number))
        .collect()
}
