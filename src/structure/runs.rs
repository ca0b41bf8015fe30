//! Runs of lines that are what they are by company: a navigation bar, a table of contents, the pages of a
//! viewer.

use alloc::vec::Vec;

use super::{
    features::Features,
    forms::without_bullet,
    stretch::{Kind, Stretch},
};
use crate::{Delimiter, Family, Numbering, combinator::Opening};

/// An item of a navigation bar has this many characters at most.
const ITEM_CHARACTERS: usize = 8;
/// A navigation bar with a word that only sites use has this many items at least; without one, it
/// has [`FEWEST_PLAIN_ITEMS`].
const FEWEST_ITEMS: usize = 6;
const FEWEST_PLAIN_ITEMS: usize = 12;
/// Sentences of a text have this many bytes at least, more than a site writes in front of one: eighty Han
/// characters.
const SENTENCES_BYTES: usize = 240;
/// A navigation bar in front of a text ends within this many lines.
const NAVIGATION_LINES: usize = 120;
/// An entry of a table of contents has this many characters at most.
const ENTRY_CHARACTERS: usize = 50;
/// A table of contents has this many entries at least.
const FEWEST_ENTRIES: usize = 4;

/// Words that break off and hold no stop have this many bytes at least: thirty Han characters.
const BROKEN_BYTES: usize = 90;
/// The words that a page goes on from stand within this many lines above it.
const BROKEN_LINES: usize = 8;

/// Makes plain text of lines that begin with the number of a page, as a viewer prints it.
pub(super) fn settle_pages(lines: &mut [Stretch<'_>]) {
    for at in pages_of_a_viewer(lines) {
        lines.get_mut(at).into_iter().for_each(|line| line.features.opening = Opening::Plain);
    }
}

/// Lines that begin with the number of a page, as a viewer prints it before each: 1、, 2、 and so
/// on, where the words before each number but the first break off in mid-sentence.
fn pages_of_a_viewer(stretches: &[Stretch<'_>]) -> Vec<usize> {
    let numbered = |(at, line): (usize, &Stretch<'_>)| {
        let marker = line.features.opening.marker().filter(|_| line.kind == Kind::Text)?;
        let Family { numbering, delimiter } = marker.family;
        let page = (numbering, delimiter) == (Numbering::Arabic, Delimiter::Comma);
        page.then_some((at, marker.ordinal))
    };
    let pages: Vec<(usize, u32)> = stretches.iter().enumerate().filter_map(numbered).collect();
    let rising = pages.iter().zip(1..).all(|(&(_, ordinal), page)| ordinal == page);
    let broken = |at: usize| {
        let before = stretches.get(..at).unwrap_or_default().iter().rev();
        let text = before.take(BROKEN_LINES).find(|line| line.says_something());
        text.is_some_and(|text| {
            let features = &text.features;
            let long = features.sentence || features.bytes() >= BROKEN_BYTES;
            text.kind == Kind::Text
                && (features.ending.goes_on() || features.ending.is_open() && long)
        })
    };
    let all = rising && pages.len() > 1 && pages.iter().skip(1).all(|&(at, _)| broken(at));
    if all { pages.into_iter().map(|(at, _)| at).collect() } else { Vec::new() }
}

/// Marks all that stands in front of the end of a navigation bar, if one stands in front of the text;
/// gives the line behind it, 0 where there is none.
pub(super) fn mark_navigation(lines: &mut [Stretch<'_>]) -> usize {
    let front = lines.get(..lines.len().min(NAVIGATION_LINES)).unwrap_or_default();
    let ladder = |line: &Stretch<'_>| line.features.opening.marker().is_some();
    let end = front.iter().position(ladder).unwrap_or(front.len());
    let (mut behind, mut at) = (0, 0);
    while at < end {
        let run = front.get(at..end).unwrap_or_default().iter().take_while(|line| is_item(line));
        let run: usize = run.count();
        if is_navigation(front.get(at..at + run).unwrap_or_default()) {
            behind = at + run;
        }
        at += run.max(1);
    }
    let named = lines.iter().skip(behind).take(NAVIGATION_LINES);
    if behind == 0 || !named.into_iter().any(|line| line.features.may_name_document()) {
        return 0;
    }
    // Behind sentences of a text the bar is all that a site wrote.
    let told = |line: &Stretch<'_>| {
        line.is_text() && line.features.sentence && line.features.bytes() >= SENTENCES_BYTES
    };
    let text = lines.get(..behind).unwrap_or_default().iter().rposition(told);
    let from = text.map_or(0, |text| text + 1);
    for line in lines.get_mut(from..behind).unwrap_or_default() {
        let value = line.rule == super::title::LABEL || names_document(&line.features);
        if line.is_text() && !value {
            line.set(Kind::Noise, "navigation");
        }
    }
    if text.is_some() { 0 } else { behind }
}

/// Whether a line can be an item of a navigation bar.
fn is_item(line: &Stretch<'_>) -> bool {
    let features: &Features = &line.features;
    let plain = matches!(features.opening, Opening::Plain | Opening::Dash(_));
    line.range().is_empty()
        || line.kind == Kind::Noise
        || line.kind == Kind::Text
            && features.characters() <= ITEM_CHARACTERS
            && plain
            && !features.sentence
            && !features.comma
            && !features.about
            && !names_document(features)
}

/// Whether a line among the items of a navigation bar names a document.
fn names_document(features: &Features) -> bool {
    features.names_document() && features.characters() > WORD_CHARACTERS
}

/// An item of so few characters names no document, whatever it ends in: 数据解读.
const WORD_CHARACTERS: usize = 4;

/// Whether a run of items is a navigation bar.
fn is_navigation(run: &[Stretch<'_>]) -> bool {
    let items =
        run.iter().filter(|line| line.kind == Kind::Text && !line.range().is_empty()).count();
    let site = |line: &Stretch<'_>| {
        line.features.is_site() || line.features.wordless || line.features.crumb
    };
    items >= FEWEST_PLAIN_ITEMS || items >= FEWEST_ITEMS && run.iter().any(site)
}

/// The rule of an entry of a table of contents.
pub(super) const CONTENTS_ENTRY: &str = "contents-entry";

/// Marks the entries of tables of contents. Behind the title of one they go up to where the first of
/// them stands again as a heading, or to the first line that is none; without a title, lines with
/// markers are entries where the first of them stands again right behind the last.
pub(super) fn mark_contents(lines: &mut [Stretch<'_>]) {
    let mut at = 0;
    while at < lines.len() {
        let titled = lines.get(at).is_some_and(|line| line.features.contents);
        let first = at + usize::from(titled);
        let behind = lines.get(first..).unwrap_or_default();
        let entry = |&(at, line): &(usize, &Stretch<'_>)| {
            is_entry(line, titled) || titled && is_told_again(behind, at)
        };
        let count = behind.iter().enumerate().take_while(entry).count();
        let end = entries(behind, count, titled);
        for entry in lines.get_mut(first..first + end).unwrap_or_default() {
            if entry.is_text() {
                entry.set(Kind::Noise, CONTENTS_ENTRY);
            }
        }
        at = first + count.max(usize::from(!titled));
    }
}

/// How many of the `count` first of some lines, which may be entries, are: up to where the first stands again, or all above
/// the last line, which is the heading of the paragraph below.
fn entries(lines: &[Stretch<'_>], count: usize, titled: bool) -> usize {
    let Some(first) = lines.first().filter(|_| count > 0) else { return 0 };
    if titled && count >= FEWEST_ENTRIES && first.features.contents_line {
        // Entries with a page's number end where a line has none.
        let numbered = |line: &&Stretch<'_>| line.features.contents_line || line.range().is_empty();
        return lines.iter().take(count).take_while(numbered).count();
    }
    // Behind a title of contents the first may stand again as the title of a piece, which is no entry.
    let near = count + usize::from(titled);
    let again = lines.iter().take(near).skip(1).position(|entry| is_same(entry, first));
    match again {
        Some(again) if titled || again + 1 >= FEWEST_ENTRIES => again + 1,
        None if titled && count >= FEWEST_ENTRIES => count - 1,
        _ => 0,
    }
}

/// Whether two lines have the same words. A bullet may stand before one of them, as before what a newsletter announces.
fn is_same(one: &Stretch<'_>, other: &Stretch<'_>) -> bool {
    without_bullet(one.words()) == without_bullet(other.words())
}

/// Whether a short line stands again below, as what a newsletter announces does.
fn is_told_again(lines: &[Stretch<'_>], at: usize) -> bool {
    /// An issue has so many lines at most between its contents and a piece.
    const ISSUE_LINES: usize = 64;

    lines.get(at).is_some_and(|line| {
        let short = line.is_text() && line.features.characters() <= ENTRY_CHARACTERS;
        short
            && !line.features.sentence
            && lines.iter().skip(at + 1).take(ISSUE_LINES).any(|below| is_same(below, line))
    })
}

/// Whether a line can be an entry of a table of contents; without a title it has a marker.
fn is_entry(line: &Stretch<'_>, titled: bool) -> bool {
    let features = &line.features;
    let article = || features.opening.marker().is_some_and(|marker| marker.family.is_article());
    matches!(line.kind, Kind::Text | Kind::Noise)
        && (titled && !features.may_name_document()
            || features.opening.marker().is_some()
            || line.range().is_empty())
        && features.characters() <= ENTRY_CHARACTERS
        && !features.ends_line()
        && !features.sentence
        && !features.contents
        // 第一条　为规范公司行为，…: an article that a page broke tells something.
        && !(features.comma && article())
}
