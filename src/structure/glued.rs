//! Titles glued to what stands behind them: text whose line breaks were lost.
//!
//! ```text
//! glued = title (document number | year text | purpose text | form of address | 一、) text
//! ```
//!
//! 青石镇2016年工作总结2016年，我镇…; …工作的决定国发〔1990〕65号各省….

use alloc::{
    collections::{BTreeMap, BTreeSet},
    vec::Vec,
};

use memchr::memmem::find_iter;

use super::{
    features::TITLE_BYTES,
    forms::{CODE_BYTES, NAMED_BYTES, behind_count, opens_with_time},
};
use crate::{
    Grain,
    combinator::{period_words, read_marker},
    layout::Line,
    lexicon::{
        markers::{DASH, FIRST_SECTION},
        particles::COPULA,
        periods::YEAR_DIGITS,
        structure::{
            ABOUT, ADDRESSES, DOCUMENT_KINDS, MODELS, NUMBERS, PURPOSES, RELEASE_PARTS, RELEASES,
            Site, Strength, YEAR_BRACKETS,
        },
    },
    text::chars::{
        arabic_digit, han_digit, head, head_within, is_closing, is_comma, is_han, is_opening,
        is_semicolon, is_space, is_stop, marks, rest, trim,
    },
};

/// The marks that open a name or a quotation, and no note.
const QUOTING: [char; 7] = ['《', '〈', '“', '‘', '「', '『', '"'];
/// A document number has this many bytes at most.
const NUMBER_BYTES: usize = 80;
/// A note on how a text may be published has this many bytes at most.
const RELEASE_BYTES: usize = 60;
/// Titles are looked for in so many lines from the top of a source.
const TITLE_LINES: usize = 8;
/// And those that a viewer counts in so many, for it shows the pages of a file first.
const TOP_LINES: usize = 24;

/// The lines of a source with those parted that hold a title and what was glued to it, or a note on
/// how the text may be published among other words.
pub(super) fn part(source: &str, lines: Vec<Line>) -> Vec<Line> {
    let released = released(source, &lines);
    let dashes = dash_items(source, &lines);
    let cut = |at: usize| {
        let words = lines.get(at)?.words(source);
        let counted = || words.starts_with(|c| arabic_digit(c).is_some());
        let near = at < TITLE_LINES || at < TOP_LINES && counted();
        let mut cuts = if near { cuts(words) } else { Vec::new() };
        if cuts.is_empty() && released.contains(&at) {
            // A row of a site's labels is one line: [主动公开]  [2022-09-16 10:12]  浏览 104 次.
            let note = release(words).filter(|_| !Site::of(words).around());
            cuts.extend(note.into_iter().flatten());
        }
        if let Some(places) = dashes.get(&at).filter(|_| cuts.is_empty()) {
            cuts.clone_from(places);
        }
        (!cuts.is_empty()).then_some((at, cuts))
    };
    let below: BTreeSet<usize> = released.iter().chain(dashes.keys()).copied().collect();
    let below = below.into_iter().filter(|&at| at >= TOP_LINES);
    let cuts: Vec<(usize, Vec<usize>)> = (0..TOP_LINES).chain(below).filter_map(cut).collect();
    if cuts.is_empty() {
        return lines;
    }
    let mut parted = Vec::with_capacity(lines.len() + 2 * cuts.len());
    let mut cuts = cuts.into_iter().peekable();
    for (at, line) in lines.into_iter().enumerate() {
        let (mut start, end) = (line.range.start, line.range.end);
        let own = cuts.next_if(|(place, _)| *place == at).map(|(_, cuts)| cuts);
        for cut in own.into_iter().flatten().map(|cut| line.range.start + cut) {
            if (line.range.start + 1..end).contains(&cut) {
                let range = trim(source, start..cut);
                parted.push(Line { continues: false, range, ..line.clone() });
                start = cut;
            }
        }
        parted.push(Line { range: trim(source, start..end), ..line });
    }
    parted
}

/// Where lines go on with a dash item behind a stop and several spaces, which a page had for a break: …45.9万人。   ——在…。 One dash
/// may be the author's.
fn dash_items(source: &str, lines: &[Line]) -> BTreeMap<usize, Vec<usize>> {
    /// Where breaks were lost, lines have more bytes than this on the average: 30 Han characters.
    const SHORTEST_BYTES: usize = 90;

    let mut items: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    // Most texts with line breaks have no line of this kind.
    if source.len() / lines.len().max(1) < SHORTEST_BYTES {
        return items;
    }
    for place in find_iter(source.as_bytes(), DASH.as_bytes()) {
        let before = head(source, place);
        let text = before.trim_end_matches(is_space);
        let parted = before.len() - text.len() > 1 && text.ends_with(is_stop);
        let at = lines.partition_point(|line| line.range.end <= place);
        if let Some(line) = lines.get(at).filter(|line| parted && line.range.start < place) {
            items.entry(at).or_default().push(place - line.range.start);
        }
    }
    items.retain(|_, places| places.len() > 1);
    items
}

/// The lines that may hold a note on how the text may be published, in order: those with one of the words that
/// each such note has.
fn released(source: &str, lines: &[Line]) -> BTreeSet<usize> {
    let places =
        RELEASE_PARTS.iter().flat_map(|part| find_iter(source.as_bytes(), part.as_bytes()));
    let line = |place| lines.partition_point(|line| line.range.end <= place);
    places.map(line).collect()
}

/// Where a note in brackets on how the text may be published begins and ends, among other words.
fn release(words: &str) -> Option<[usize; 2]> {
    // 《依申请公开规范》 names a work.
    let bracket = |c| is_opening(c) && !QUOTING.contains(&c);
    let mut open = marks(words, bracket).map(|(at, _)| at);
    let noted = |&at: &usize| {
        let behind = head_within(rest(words, at), RELEASE_BYTES);
        let end = behind.find(is_closing).map(|end| head(behind, end));
        end.is_some_and(|note| RELEASES.stands_in(note))
    };
    let start = open.find(noted)?;
    let note = rest(words, start);
    let close = note.find(is_closing)?;
    let end = start + close + note.get(close..)?.chars().next().map_or(0, char::len_utf8);
    (end - start < words.len()).then_some([start, end])
}

/// Where a line is cut: behind its title, and behind the document number that follows.
fn cuts(words: &str) -> Vec<usize> {
    let Some(title) = title(words) else { return Vec::new() };
    let behind = rest(words, title);
    let number = number(behind).map(|length| title + length);
    // A site prints a title twice: …工作方案…工作方案 根据….
    let name = head(words, title).trim_matches(is_space);
    let again = behind.trim_start_matches(is_space).strip_prefix(name);
    let again = again.map(|text| words.len() - text.len());
    let cut = |&at: &usize| !rest(words, at).trim_matches(is_space).is_empty();
    [Some(title), again, number].into_iter().flatten().filter(cut).collect()
}

/// The bytes of the title that `words` begin with, where something is glued to it. A viewer counts what it shows:
/// 1、某县实施方案为深入….
fn title(words: &str) -> Option<usize> {
    let named = behind_count(words).unwrap_or(words);
    bare_title(named).map(|length| words.len() - named.len() + length)
}

/// The same, of a title without such a number.
fn bare_title(words: &str) -> Option<usize> {
    let front = head_within(words, TITLE_BYTES);
    let ends = |c: char| is_stop(c) || is_comma(c) || is_semicolon(c);
    let front = front.split(ends).next().unwrap_or_default();
    let mut last = None;
    let mut from = 0;
    while let Some((place, (kind, strength))) = DOCUMENT_KINDS.next(front, from) {
        let at = place + kind.len();
        let title = head(words, at);
        if holds_marker(title) {
            break;
        }
        // A weak kind needs more: 某局2018年工作总结暨2019年工作计划.
        let known = *strength == Strength::Strong
            || *strength == Strength::Weak && title.contains(|c| arabic_digit(c).is_some());
        // 某县汛期工作方案为深入贯彻…
        let behind = rest(words, at);
        let model = MODELS.prefix(behind).unwrap_or(0);
        let (at, behind) = (at + model, rest(behind, model));
        let known = known || PURPOSES.prefix(behind).is_some();
        let named = title.contains(ABOUT) || known && title.len() >= kind.len() + NAMED_BYTES;
        // 某市2012年政府工作报告一、2011年工作回顾…: behind the marker names what it will.
        if named && opens_ladder(behind) {
            return Some(at);
        }
        let again = || behind.trim_start_matches(is_space).starts_with(title);
        if named && (opens_text(behind) || again() || is_text_behind_space(behind)) {
            last = Some(at);
        }
        from = at;
    }
    last
}

/// Whether the first marker of a ladder is glued to a title too: …工作总结 一、….
fn holds_marker(title: &str) -> bool {
    title.match_indices('、').any(|(at, _)| {
        let before = head(title, at);
        let numeral = before.trim_end_matches(|c| han_digit(c).is_some());
        numeral.len() < before.len() && !numeral.ends_with(is_han)
    })
}

/// Whether `words` begin with the first marker of a ladder, which is 一、 and no member of a list: 一、二季度. Behind a space
/// it is found with the other markers of its paragraph. A statute goes on with its first chapter or article.
fn opens_ladder(words: &str) -> bool {
    let behind = words.strip_prefix(FIRST_SECTION);
    let section = behind.is_some_and(|behind| {
        behind.starts_with(|c| is_han(c) && han_digit(c).is_none() || arabic_digit(c).is_some())
    });
    let divided = || {
        let marker = read_marker(words.trim_start_matches(is_space));
        marker.is_some_and(|read| {
            read.ordinal == 1 && (read.family.is_article() || read.family.is_chapter())
        })
    };
    section || divided()
}

/// Whether `words` begin with what stands behind a title.
fn opens_text(words: &str) -> bool {
    let words = words.trim_start_matches(is_space);
    number(words).is_some()
        || ADDRESSES.prefix(words).is_some()
        || opens_with_time(words)
        || tells_of_a_year(words)
        || PURPOSES.prefix(words).is_some()
}

/// 2020年是…之年: a year, and what it is.
fn tells_of_a_year(words: &str) -> bool {
    let year = period_words(words).filter(|period| period.grain == Grain::Year);
    year.is_some_and(|year| rest(words, year.length).starts_with(COPULA))
}

/// Whether `words` are a space and running text: a clause with a comma, of a sentence that ends. What goes on with the
/// title names a kind of document itself.
fn is_text_behind_space(words: &str) -> bool {
    let text = words.trim_start_matches(is_space);
    let opens =
        text.len() < words.len() && text.starts_with(|c| is_han(c) || arabic_digit(c).is_some());
    if !opens {
        return false;
    }
    // Where more spaces follow they are the breaks of a page.
    let near = head_within(text, TITLE_BYTES);
    if near.contains(is_space) {
        return false;
    }
    let clause = near.find(is_comma).map(|end| head(near, end));
    clause
        .is_some_and(|clause| !clause.contains(is_stop) && DOCUMENT_KINDS.next(clause, 0).is_none())
        && text.contains(is_stop)
}

/// The bytes of the document number that `words` begin with: 国发〔1990〕65号.
fn number(words: &str) -> Option<usize> {
    let bracket = head_within(words, CODE_BYTES).find(YEAR_BRACKETS)?;
    let code = head(words, bracket).trim_matches(is_space);
    if code.is_empty() || !code.chars().all(|c| is_han(c) || is_space(c)) {
        return None;
    }
    let year =
        rest(words, bracket).chars().skip(1).take(YEAR_DIGITS).all(|c| arabic_digit(c).is_some());
    let near = head_within(words, NUMBER_BYTES);
    let (end, last) = near.match_indices(|c| NUMBERS.contains(c)).next().filter(|_| year)?;
    let plain = !rest(head(words, end), bracket).contains(is_han);
    plain.then_some(end + last.len())
}
