//! Names that stand in two lists which shut each other out, and documents that are called by two names.

use alloc::{collections::BTreeMap, vec::Vec};
use core::ops::Range;

use super::{
    draft::Draft,
    names::is_slip_for,
    table::text::{ANNOUNCED_NAME, ATTENDANCE, PERSON_NAME},
};
use crate::{
    Block, Document, Span,
    lexicon::checks::words::{ANNOUNCED, AWAY, LISTENING, OFFICES, PRESENT, PUBLIC_NOTICE},
    text::chars::{
        head, head_characters, is_all_han, is_colon, is_pause, is_round_opening, is_space, is_stop,
        may_name_person, rest, slice, without_space,
    },
};

/// Names of so many characters are told from other words.
const NAME_CHARACTERS: usize = 3;

/// So many names of a list, and so many persons who are called in the text, are held against each other: more than any meeting has.
const MOST_NAMES: usize = 64;

pub(super) fn check(draft: &Draft<'_>) {
    for (place, document) in draft.report.documents().iter().enumerate() {
        if draft.is_minutes(document) {
            attendance(draft, document);
            persons(draft, document);
        }
        announced(draft, place, document);
    }
}

/// 出席：林远、陈国 with 请假：陈国 below.
fn attendance(draft: &Draft<'_>, document: &Document<'_>) {
    let labelled = |labels: &'static [&'static str]| {
        let places = move |label: &'static str| {
            draft.places(label, document.span).map(move |at| (at as usize, label))
        };
        let labels = labels.iter().flat_map(move |label| places(label));
        labels.flat_map(|(at, label)| names(draft, at, label))
    };
    let mut away = labelled(AWAY).peekable();
    if away.peek().is_none() {
        return;
    }
    let present: BTreeMap<&str, Span> = labelled(PRESENT).collect();
    for (name, span) in away {
        if let Some(&there) = present.get(name) {
            draft.found(&ATTENDANCE, span).related(there).report();
        }
    }
}

/// 局长林远平 in a text whose list has 林远萍: one name in two spellings.
fn persons(draft: &Draft<'_>, document: &Document<'_>) {
    let labels = PRESENT.iter().chain(AWAY).chain(LISTENING);
    let places = labels
        .flat_map(|label| draft.places(label, document.span).map(move |at| (at as usize, *label)));
    let lists = places.filter_map(|(at, label)| list_behind(draft.source, at, label));
    let lists: Vec<Range<usize>> = lists.collect();
    let first = lists.iter().map(|list| list.start).min().unwrap_or(0);
    let words = slice(draft.source, document.span.start as usize, first);
    let listed = lists.into_iter().flat_map(|list| members(draft.source, list));
    // An office may stand before the name: 局长林远萍.
    let listed = listed.filter_map(|(member, at)| {
        let name = tail_characters(member, NAME_CHARACTERS)?;
        let end = at + member.len();
        Some((name, Span::of(end - name.len()..end)))
    });
    let listed: Vec<(&str, Span)> = listed.take(MOST_NAMES).collect();
    for (name, at) in called(words).take(MOST_NAMES) {
        let known = listed.iter().any(|(other, _)| *other == name);
        let slip = listed.iter().find(|(other, _)| differ_by_one(name, other));
        if let Some(&(other, there)) = slip.filter(|_| !known) {
            let start = document.span.start as usize + at;
            let span = Span::of(start..start + name.len());
            draft.found(&PERSON_NAME, span).say(other).related(there).report();
        }
    }
}

/// Those who are called by an office, each with the place of the name in `words`: 局长[林远平].
fn called(words: &str) -> impl Iterator<Item = (&str, usize)> {
    OFFICES.iter().flat_map(move |office| {
        words.match_indices(office).filter_map(move |(at, office)| {
            let start = at + office.len();
            let name = head_characters(rest(words, start), NAME_CHARACTERS)?;
            is_all_han(name).then_some((name, start))
        })
    })
}

/// The members of a list in a text, each with its place there.
fn members(source: &str, list: Range<usize>) -> impl Iterator<Item = (&str, usize)> {
    let separates = |c| is_pause(c) || is_stop(c) || is_space(c);
    let mut place = list.start;
    slice(source, list.start, list.end).split_inclusive(separates).map(move |part| {
        let start = place;
        place += part.len();
        (part.trim_end_matches(separates), start)
    })
}

/// Whether two names have one surname and one of their two other characters alike.
fn differ_by_one(name: &str, other: &str) -> bool {
    let mut pairs = name.chars().zip(other.chars());
    let surname = pairs.next().is_some_and(|(one, other)| one == other);
    surname && name.len() == other.len() && pairs.filter(|(one, other)| one != other).count() == 1
}

/// The last `count` characters of some words, which have so many.
fn tail_characters(words: &str, count: usize) -> Option<&str> {
    let (at, _) = words.char_indices().rev().nth(count - 1)?;
    Some(rest(words, at)).filter(|tail| is_all_han(tail))
}

/// The names behind a label at `at` that opens its line, each with its place: 请假：陈国、赵敏.
fn names<'r>(draft: &Draft<'r>, at: usize, label: &str) -> Vec<(&'r str, Span)> {
    /// A list of names is no longer than a page.
    const LIST_BYTES: usize = 2000;

    let list = list_behind(draft.source, at, label).filter(|list| list.len() <= LIST_BYTES);
    let list = list.unwrap_or_default();
    let names = members(draft.source, list).filter_map(|(member, at)| {
        // 陈国（外出学习）
        let name = member.split(is_round_opening).next().unwrap_or(member);
        may_name_person(name).then(|| (name, Span::of(at..at + name.len())))
    });
    names.collect()
}

/// Where what stands on a line behind its label and a colon starts and ends.
fn list_behind(source: &str, at: usize, label: &str) -> Option<Range<usize>> {
    let above = head(source, at).trim_end_matches(|c| is_space(c) && c != '\n');
    let opens = above.is_empty() || above.ends_with('\n');
    let behind = rest(source, at + label.len()).trim_start_matches(is_space);
    let list = behind.strip_prefix(is_colon).filter(|_| opens)?;
    let start = source.len() - list.len();
    Some(start..start + list.find('\n').unwrap_or(list.len()))
}

/// 关于印发《停车管理暂行办法》的通知 above 停车管理办法: what is passed on has another name there.
fn announced(draft: &Draft<'_>, place: usize, document: &Document<'_>) {
    /// What is passed on stands in one of so many documents behind: itself, and what is attached.
    const NEAR_DOCUMENTS: usize = 4;

    let title = document.title_text();
    // 《某市…条例》已由…通过 names in the text of a public notice what is published with it.
    let published = title.ends_with(PUBLIC_NOTICE);
    if !published && !ANNOUNCED.iter().any(|word| title.contains(word)) {
        return;
    }
    let paragraph = document.blocks().iter().find_map(|block| match block {
        Block::Paragraph(paragraph) => Some(paragraph.span),
        _ => None,
    });
    let own = document.title().map(|title| title.text.span);
    let told = if published { paragraph } else { own };
    let named = told.and_then(|told| Some((told, titled(draft.words(told))?)));
    let Some((told, (at, named))) = named else { return };
    let announced = Span::new(told.start + at as u32, told.start + (at + named.len()) as u32);
    let matter = draft.matter_of(document).iter().map(|line| line.span());
    let behind = draft.report.documents().iter().skip(place + 1).take(NEAR_DOCUMENTS);
    let titles = behind.filter_map(|other| Some(other.title()?.text.span));
    // Either may stand on two lines.
    let name = without_space(named);
    for span in matter.chain(titles).filter(|&span| span.start > document.span.start) {
        if Some(span) != own && is_slip_for(&without_space(draft.words(span)), &name) {
            draft.found(&ANNOUNCED_NAME, span).related(announced).say(name.as_str()).report();
        }
    }
}

/// The first name in 《》 of some words, and where it starts.
fn titled(words: &str) -> Option<(usize, &str)> {
    let at = words.find('《')? + '《'.len_utf8();
    Some((at, rest(words, at).split_once('》')?.0))
}
