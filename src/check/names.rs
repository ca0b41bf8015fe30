//! What a text calls itself, and the place it is of, against its title.

use super::{
    draft::Draft,
    table::text::{PLACE_NAME, SELF_NAME},
};
use crate::{
    Document, Span,
    lexicon::checks::{
        SELF,
        words::{
            ABOVE, CLOSED, DIVISION_GROUPS, DRAFT_NOTE, ENACTED, HEREBY, HEREBY_KINDS,
            ISSUED_KINDS, NOT_ENACTED, OTHERWISE_CLOSED, SELF_NAMES, SINCE,
        },
    },
    text::chars::{head, is_all_han, is_round_opening, is_space, rest},
};

pub(super) fn check(draft: &Draft<'_>) {
    for document in draft.report.documents() {
        let title = without_note(document.title_text().trim_end_matches('。'));
        place(draft, document, title);
        let first = draft.words(document.span).trim_start_matches(is_space).lines().next();
        let first = first.unwrap_or_default().trim_end_matches(|c| is_space(c) || c == '。');
        let title = if title.is_empty() { without_note(first) } else { title };
        closing(draft, document, title);
        hereby(draft, document, title);
        own_name(draft, document, title);
    }
}

/// A title without the note in brackets at its end: （试行）.
fn without_note(title: &str) -> &str {
    let bare = title
        .strip_suffix(['）', ')'])
        .and_then(|title| Some((title, title.rfind(is_round_opening)?)));
    bare.map_or(title, |(title, at)| head(title, at))
}

/// 本条例 in a text whose title ends in 办法, and 本办法 in a report.
fn own_name(draft: &Draft<'_>, document: &Document<'_>, title: &str) {
    let own = SELF_NAMES.iter().find(|name| title.ends_with(*name));
    let reports = || NOT_ENACTED.iter().find(|name| title.ends_with(*name));
    let Some(own) = own.or_else(reports) else { return };
    let names = if SELF_NAMES.contains(own) { SELF_NAMES } else { ENACTED };
    let mut word = [0; 4];
    for at in draft.places(SELF.encode_utf8(&mut word), document.span) {
        let behind = rest(draft.source, at as usize + SELF.len_utf8());
        let issued = || {
            // 本通知自印发之日起施行 in a text of rules
            let kind = ISSUED_KINDS.iter().find(|kind| behind.starts_with(**kind))?;
            let since = rest(behind, kind.len()).starts_with(SINCE);
            (since && ENACTED.contains(own)).then_some(kind)
        };
        let name = names.iter().find(|name| behind.starts_with(**name)).or_else(issued);
        // What an article enacts may speak of itself: 本规定 of a chapter. A report may be on one.
        let another =
            |name: &&&str| **name != *own && !(reports().is_some() && title.contains(**name));
        if let Some(name) = name.filter(another).filter(|_| draft.own_leaf(at).is_some()) {
            let length = SELF.len_utf8() + name.len();
            draft.found(&SELF_NAME, Span::new(at, at + length as u32)).say(own).report();
        }
    }
}

/// 以上报告 at the end of a 请示.
fn closing(draft: &Draft<'_>, document: &Document<'_>, title: &str) {
    let Some(own) = CLOSED.iter().find(|kind| title.ends_with(**kind)) else { return };
    closes_as(draft, document, [ABOVE, own], CLOSED);
}

/// 特此通知 at the end of a 决定.
fn hereby(draft: &Draft<'_>, document: &Document<'_>, title: &str) {
    let kinds = HEREBY_KINDS.iter().chain(OTHERWISE_CLOSED);
    let Some(own) = kinds.into_iter().find(|kind| title.ends_with(**kind)) else { return };
    closes_as(draft, document, [HEREBY, own], HEREBY_KINDS);
}

/// A word that closes a text, with a kind behind it that is not its own.
fn closes_as(draft: &Draft<'_>, document: &Document<'_>, [word, own]: [&str; 2], kinds: &[&str]) {
    for at in draft.places(word, document.span) {
        let behind = rest(draft.source, at as usize + word.len());
        let kind = kinds.iter().find(|kind| behind.starts_with(**kind) && **kind != own);
        if let Some(kind) = kind.filter(|_| draft.own_leaf(at).is_some()) {
            let length = word.len() + kind.len();
            draft.found(&SELF_NAME, Span::new(at, at + length as u32)).say(own).report();
        }
    }
}

/// 石湾乡 in a text whose title says 石湾镇, once or twice.
fn place(draft: &Draft<'_>, document: &Document<'_>, title: &str) {
    /// The name of a place has so many characters at least, without its division; and at most.
    const NAME_CHARACTERS: core::ops::RangeInclusive<usize> = 2..=4;
    /// What stands oftener is meant.
    const MOST: usize = 2;

    let division = |c: char| DIVISION_GROUPS.iter().find(|divisions| divisions.contains(c));
    let Some((end, own)) = title.char_indices().find(|&(_, c)| division(c).is_some()) else {
        return;
    };
    let name = head(title, end);
    let named = NAME_CHARACTERS.contains(&name.chars().count()) && is_all_han(name);
    let Some(divisions) = division(own).filter(|_| named) else { return };
    let called = head(title, end + own.len_utf8());
    let others = draft.places(name, document.span).filter_map(|at| {
        let end = at + name.len() as u32;
        let c = draft.behind(end).filter(|&c| c != own && divisions.contains(c))?;
        draft.own_leaf(at).map(|_| Span::new(at, end + c.len_utf8() as u32))
    });
    let mut found = [Span::default(); MOST + 1];
    let count = found.iter_mut().zip(others).map(|(place, span)| *place = span).count();
    if count <= MOST {
        for span in found.into_iter().take(count) {
            draft.found(&PLACE_NAME, span).say(called).report();
        }
    }
}

/// How many characters two names have in common at their beginning, and how many of the others at their end.
pub(super) fn shared_ends(one: &str, other: &str) -> [usize; 2] {
    let alike = |pair: &(char, char)| pair.0 == pair.1;
    let head = one.chars().zip(other.chars()).take_while(alike).count();
    let left = one.chars().count().min(other.chars().count()) - head;
    let tail = one.chars().rev().zip(other.chars().rev()).take(left).take_while(alike).count();
    [head, tail]
}

/// Whether a name is another but for a word in the middle, or a note in brackets behind it.
pub(super) fn is_slip_for(name: &str, other: &str) -> bool {
    /// So many characters that both have name something.
    const LEAST_CHARACTERS: usize = 6;
    /// The words that differ have at most so many characters: 工作 and 实施, （试行）.
    const MOST_CHARACTERS: usize = 4;

    let count = |words: &str| words.chars().count();
    let [head, tail] = shared_ends(name, other);
    let own = count(name) - head - tail;
    let others = count(other) - head - tail;
    // A bill may name the plan that it has passed without 草案.
    let bill = [name, other].iter().any(|name| name.ends_with(DRAFT_NOTE));
    let noted = tail == 0
        && !bill
        && (name.ends_with('）') || other.ends_with('）'))
        && own.min(others) == 0;
    name != other
        && head + tail >= LEAST_CHARACTERS
        && own.max(others) <= MOST_CHARACTERS
        && (tail > 0 || noted)
}
