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

/// A caption of a table that has a number.
struct Caption<'r> {
    /// Whether it is a table or a figure, by its place in [`CAPTIONS`].
    kind: usize,
    number: u32,
    /// What stands behind the number.
    name: &'r str,
    /// The word for its kind, and its number.
    label: Span,
    /// Whether the table belongs to an item of a list.
    in_item: bool,
}

impl Caption<'_> {
    const fn key(&self) -> (usize, u32) {
        (self.kind, self.number)
    }
}

pub(super) fn check(draft: &Draft<'_>) {
    for document in draft.report.documents() {
        let captions = captions(draft, document);
        references(draft, document, &captions);
        gaps(draft, document, &captions);
        repeats(draft, document, &captions);
    }
}

/// The captions of all tables, as they stand.
fn captions<'r>(draft: &Draft<'r>, document: &Document<'_>) -> Vec<Caption<'r>> {
    let mut captions = Vec::new();
    let mut items = 0_usize;
    for piece in draft.pieces_of(document) {
        match piece {
            Piece::Item(_) => items += 1,
            Piece::ItemEnd => items = items.saturating_sub(1),
            Piece::Table(table) => {
                let Some(caption) = table.caption() else { continue };
                let words = draft.words(caption.span);
                let Some((kind, number, length)) = read(words) else { continue };
                let start = caption.span.start;
                let label = Span::new(start, start + length as u32);
                let name = rest(words, length);
                captions.push(Caption { kind, number, name, label, in_item: items > 0 });
            }
            _ => {}
        }
    }
    captions
}

/// Captions whose numbers skip one.
fn gaps(draft: &Draft<'_>, document: &Document<'_>, captions: &[Caption<'_>]) {
    let mut last = [None; CAPTIONS.len()];
    let mut known = None;
    for caption in captions.iter().filter(|caption| !caption.in_item) {
        let Some(last) = last.get_mut(caption.kind) else { continue };
        let skips = last.replace(caption.number).is_some_and(|last| caption.number > last + 1);
        if skips {
            let known = known.get_or_insert_with(|| all(draft, document));
            if !known.contains(&(caption.kind, caption.number.saturating_sub(1))) {
                draft.found(&CAPTION_GAP, caption.label).report();
            }
        }
    }
}

/// 表1 above a second table of another name, where the text sees a 表2 that is no table's.
fn repeats(draft: &Draft<'_>, document: &Document<'_>, captions: &[Caption<'_>]) {
    let mut seen = None;
    for pair in captions.windows(2) {
        let [first, second] = pair else { continue };
        let again = first.key() == second.key() && first.name != second.name;
        if !again || draft.words(second.label).starts_with(CONTINUED) {
            continue;
        }
        // A number that no table has is seen.
        let missing = seen.get_or_insert_with(|| {
            let mut seen = seen_in_text(draft, document);
            captions.iter().for_each(|caption| {
                seen.remove(&caption.key());
            });
            seen
        });
        if missing.contains(&(second.kind, second.number + 1)) {
            draft.found(&CAPTION_REPEAT, second.label).related(first.label).report();
        }
    }
}

/// The references of a text to tables and figures: their kinds and numbers, and where they stand.
fn seen<'d>(
    draft: &'d Draft<'_>,
    document: &'d Document<'_>,
) -> impl Iterator<Item = ((usize, u32), Span)> + 'd {
    let places =
        SEE.iter().flat_map(|see| draft.places(see, document.span).map(|at| at + see.len() as u32));
    places.filter_map(|start| {
        let (kind, number, length) = read(rest(draft.source, start as usize))?;
        Some(((kind, number), Span::new(start, start + length as u32)))
    })
}

fn seen_in_text(draft: &Draft<'_>, document: &Document<'_>) -> BTreeSet<(usize, u32)> {
    seen(draft, document).map(|(key, _)| key).collect()
}

/// 见表3 in a text whose tables end with 表2.
fn references(draft: &Draft<'_>, document: &Document<'_>, captions: &[Caption<'_>]) {
    let mut last = None;
    for ((kind, number), span) in seen(draft, document) {
        let last: &[Option<u32>; CAPTIONS.len()] = last.get_or_insert_with(|| {
            let mut last = [None; CAPTIONS.len()];
            let known = captions.iter().map(Caption::key).chain(all(draft, document));
            for (kind, number) in known {
                if let Some(last) = last.get_mut(kind) {
                    *last = (*last).max(Some(number));
                }
            }
            last
        });
        let Some(last) = last.get(kind).copied().flatten().filter(|last| number > *last) else {
            continue;
        };
        // 见表2 behind two tables that are called 表1: the second of them is told of.
        let twice = number == last + 1
            && captions.iter().filter(|caption| caption.key() == (kind, last)).nth(1).is_some();
        if !twice && draft.sentence_at(span.start).is_some() {
            draft.found(&CAPTION_REFERENCE, span).say(last.to_string()).report();
        }
    }
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
