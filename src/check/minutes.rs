//! Names that stand in two lists which shut each other out, and documents that are called by two names.

use alloc::vec::Vec;

use super::{
    draft::Draft,
    table::text::{ANNOUNCED_NAME, ATTENDANCE},
};
use crate::{
    Document, Span,
    lexicon::checks::{ANNOUNCED, AWAY, PRESENT},
    text::chars::{head, is_colon, is_han, is_space, rest},
};

pub(super) fn check(draft: &Draft<'_>) {
    for document in draft.report.documents() {
        attendance(draft, document);
        announced(draft, document);
    }
}

/// 出席：林远、陈国 with 请假：陈国 below.
fn attendance(draft: &Draft<'_>, document: &Document<'_>) {
    let labelled = |labels: &'static [&'static str]| {
        let spans = labels
            .iter()
            .flat_map(move |label| draft.places(label, document.span).map(move |at| (at, *label)));
        spans.filter_map(|(at, label)| names(draft, at, label)).collect::<Vec<_>>()
    };
    let away = labelled(AWAY);
    if away.is_empty() {
        return;
    }
    let present: Vec<(Span, &str)> = labelled(PRESENT).into_iter().flatten().collect();
    for (span, name) in away.into_iter().flatten() {
        if let Some((there, _)) = present.iter().find(|(_, other)| *other == name) {
            draft.found(&ATTENDANCE, span).related(*there).report();
        }
    }
}

/// The names behind a label that opens its line: 请假：陈国、赵敏.
fn names<'r>(draft: &Draft<'r>, at: u32, label: &str) -> Option<Vec<(Span, &'r str)>> {
    /// A list of names is no longer than a page.
    const LIST_BYTES: usize = 2000;

    let above = head(draft.source, at as usize).trim_end_matches([' ', '\u{3000}', '\t']);
    if !above.is_empty() && !above.ends_with('\n') {
        return None;
    }
    let from = at as usize + label.len();
    let behind = rest(draft.source, from);
    let list = behind.trim_start_matches(is_space).strip_prefix(is_colon)?;
    let start = draft.source.len() - list.len();
    let line = head(list, list.find('\n').unwrap_or(list.len()));
    if line.len() > LIST_BYTES {
        return None;
    }
    let mut names = Vec::new();
    let mut place = start;
    for part in line.split(['、', '，', ' ', '\u{3000}', '；', '。']) {
        let short = (2..=4).contains(&part.chars().count()) && part.chars().all(is_han);
        if short {
            names.push((Span::of(place..place + part.len()), part));
        }
        let behind = rest(draft.source, place + part.len());
        place += part.len() + behind.chars().next().map_or(0, char::len_utf8);
    }
    Some(names)
}

/// 关于印发《停车管理暂行办法》的通知 above 停车管理办法: what is passed on has another name there.
fn announced(draft: &Draft<'_>, document: &Document<'_>) {
    /// The names differ by so many characters at most.
    const MOST_CHARACTERS: usize = 3;

    let title = document.title_text();
    if !ANNOUNCED.iter().any(|word| title.contains(word)) {
        return;
    }
    let named = title.split_once('《').and_then(|(_, behind)| behind.split_once('》'));
    let Some((named, _)) = named else { return };
    let matter =
        draft.matter_of(document).iter().map(|line| (line.span(), draft.words(line.span())));
    let titles = draft.report.documents().iter().filter_map(|other| {
        let title = other.title()?;
        Some((title.text.span, draft.words(title.text.span)))
    });
    for (span, words) in matter.chain(titles).filter(|(span, _)| span.start > document.span.start) {
        let (long, short) = if named.len() > words.len() { (named, words) } else { (words, named) };
        let more = long.chars().count() - short.chars().count();
        let own = document.title().is_some_and(|title| title.text.span == span);
        if !own && (1..=MOST_CHARACTERS).contains(&more) && is_within(short, long) {
            draft.found(&ANNOUNCED_NAME, span).say(named).report();
        }
    }
}

/// Whether a name is another with some characters left out.
fn is_within(short: &str, long: &str) -> bool {
    /// So many characters name something.
    const LEAST_CHARACTERS: usize = 6;

    let mut letters = long.chars();
    short.chars().count() >= LEAST_CHARACTERS
        && short.chars().all(|c| letters.any(|other| other == c))
}
