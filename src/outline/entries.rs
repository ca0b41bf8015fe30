//! Entries (条目): 【概况】 at the start of a paragraph titles the text behind it, as yearbooks and newsletters do.
//!
//! Takes the stretches of a source, gives which of them open an entry. One alone proves nothing: a site writes 【打印】 and 【字号】, too.

use alloc::vec::Vec;
use core::ops::Range;

use super::{
    candidate::{Candidate, Head},
    rung::Rung,
};
use crate::{
    combinator::Opening,
    structure::{Kind, Stretch},
    text::chars::{is_han, is_space, rest, slice},
};

/// The brackets of an entry's title. Yearbooks.
const BRACKETS: [char; 2] = ['【', '】'];
/// A title has so many characters: one of a single character is a mark, and longer ones are sentences.
const TITLE_CHARACTERS: core::ops::RangeInclusive<usize> = 2..=24;
/// So many entries of different titles prove one another.
const FEWEST: usize = 2;

/// The places of the stretches that open an entry; none where too few do.
pub(super) fn entries(stretches: &[Stretch<'_>]) -> Vec<usize> {
    let (mut names, mut found) = (Vec::new(), Vec::new());
    for (at, line) in stretches.iter().enumerate() {
        if let Some(title) = title(line) {
            names.push(slice(line.words(), title.start, title.end));
            found.push(at);
        }
    }
    names.sort_unstable();
    names.dedup();
    if names.len() >= FEWEST { found } else { Vec::new() }
}

/// The title of the entry that a stretch opens, in offsets of its words.
fn title(line: &Stretch<'_>) -> Option<Range<usize>> {
    let [open, close] = BRACKETS;
    let words = line.words();
    let inside = words.strip_prefix(open)?;
    if line.kind != Kind::Text || line.features.opening != Opening::Plain {
        return None;
    }
    let end = inside.find(close)?;
    let name = slice(inside, 0, end);
    let titles = TITLE_CHARACTERS.contains(&name.chars().count())
        && name.contains(is_han)
        && !name.contains(open);
    titles.then(|| open.len_utf8()..open.len_utf8() + end)
}

/// The candidate that the entry at `at` is.
pub(super) fn candidate(stretches: &[Stretch<'_>], at: usize) -> Option<Candidate> {
    let line = stretches.get(at)?;
    let title = title(line)?;
    let [_, close] = BRACKETS;
    let end = title.end + close.len_utf8();
    let run_in = !rest(line.words(), end).trim_matches(is_space).is_empty();
    let head = Head {
        stretch: at,
        start: 0,
        end,
        marker: None,
        title: Some(title),
        level: 0,
        run_in,
        restarts: false,
        rule: "entry-in-brackets",
    };
    Some(Candidate::without_marker(head, Rung::Entry))
}
