//! Names that stand in two lists which shut each other out, and documents that are called by two names.

use alloc::vec::Vec;

use super::{
    draft::Draft,
    table::text::{ANNOUNCED_NAME, ATTENDANCE},
};
use crate::{
    Document, Span,
    lexicon::checks::{ANNOUNCED, AWAY, MEETINGS, PRESENT},
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
    if !MEETINGS.iter().any(|word| document.title_text().contains(word)) {
        return;
    }
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
    let title = document.title_text();
    if !ANNOUNCED.iter().any(|word| title.contains(word)) {
        return;
    }
    let named = title.split_once('《').and_then(|(_, behind)| behind.split_once('》'));
    let Some((named, _)) = named else { return };
    let matter = draft.matter_of(document).iter().map(|line| line.span());
    let titles = draft.report.documents().iter().filter_map(|other| Some(other.title()?.text.span));
    let own = document.title().map(|title| title.text.span);
    for span in matter.chain(titles).filter(|&span| span.start > document.span.start) {
        if Some(span) != own && is_slip_for(draft.words(span), named) {
            draft.found(&ANNOUNCED_NAME, span).say(named).report();
        }
    }
}

/// Whether a name is another but for a word in the middle, or a note in brackets behind it.
fn is_slip_for(name: &str, other: &str) -> bool {
    /// So many characters that both have name something.
    const LEAST_CHARACTERS: usize = 6;
    /// The words that differ have at most so many characters: 工作 and 实施, （试行）.
    const MOST_CHARACTERS: usize = 4;

    let count = |words: &str| words.chars().count();
    let alike = |pair: &(char, char)| pair.0 == pair.1;
    let head = name.chars().zip(other.chars()).take_while(alike).count();
    let most = count(name).min(count(other)) - head;
    let tail = name.chars().rev().zip(other.chars().rev()).take(most).take_while(alike).count();
    let own = count(name) - head - tail;
    let others = count(other) - head - tail;
    let noted =
        tail == 0 && (name.ends_with('）') || other.ends_with('）')) && own.min(others) == 0;
    name != other
        && head + tail >= LEAST_CHARACTERS
        && own.max(others) <= MOST_CHARACTERS
        && (tail > 0 || noted)
}
