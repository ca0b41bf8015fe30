//! Hard wraps: line breaks that a page made and no author.
//!
//! Takes lines, marks those whose paragraph goes on in the next one.

use alloc::vec::Vec;

use super::{
    head::Head,
    line::{Line, PAGE_BYTES},
    opening::{is_standard_number, opens_item, section_marker, true_marker},
    page::{INDENT, Page, SLACK, page},
    titles::{TitleEnds, is_lead, opens_with_leads, stands_alone},
};
use crate::{
    Family, Marker, Series,
    combinator::{read_marker, read_series_marker},
    text::{
        chars::{
            display_width, head_within, is_closing, is_comma, is_enumeration_comma, is_han,
            is_opening, is_semicolon, is_stop, marks, rest,
        },
        ending::{Ending, ends_sentence},
    },
};

/// Marks the lines whose paragraph goes on in the next one.
pub(super) fn join(source: &str, lines: &mut [Line]) {
    join_marks(source, lines);
    let page = page(source, lines).or_else(|| spread_page(source, lines));
    if let Some(page) = page {
        join_on(source, lines, page);
    }
}

/// Marks lines that are broken at a mark that no line of an author ends or begins with: behind an
/// opening bracket, or before a closing one or a comma. Links of a web page stand so on lines of
/// their own. A line that opens a quote or a bracket which the next one closes is broken, too.
fn join_marks(source: &str, lines: &mut [Line]) {
    let clings = |c: char| {
        is_closing(c) || is_stop(c) || is_comma(c) || is_enumeration_comma(c) || is_semicolon(c)
    };
    let broken = |pair: &[Line]| {
        let [line, next] = pair else { return false };
        let behind = next.words(source);
        let words = line.words(source);
        let set = !line.is_furniture() && !next.is_furniture() && !next.blank_before;
        let marked = || {
            words.ends_with(is_opening)
                || behind.starts_with(clings)
                || is_parted_quote(words, behind)
        };
        set && marked() && behind.contains(is_han)
    };
    let broken: Vec<bool> = lines.windows(2).map(broken).collect();
    for (line, broken) in lines.iter_mut().zip(broken) {
        line.continues |= broken;
    }
}

/// The end of a quote stands within this many bytes of the next line: a line of a page.
const PARTED_QUOTE_BYTES: usize = 120;

/// Whether a quote or a bracket that `words` open is closed in `behind`: 关于“干部⏎队伍老化”的问题.
fn is_parted_quote(words: &str, behind: &str) -> bool {
    if !words.ends_with(is_han) {
        return false;
    }
    let mark = |c: char| is_opening(c) || is_closing(c);
    let near = head_within(behind, PARTED_QUOTE_BYTES);
    let closes = marks(near, mark).next().is_some_and(|(_, c)| is_closing(c));
    closes
        && marks(words, mark).last().is_some_and(|(_, c)| is_opening(c))
        && section_marker(behind).is_none()
}

/// The page of a text with a blank line behind every line, as PDF programs write blocks: there a
/// blank line says nothing, and more than the usual number of them parts two paragraphs.
fn spread_page(source: &str, lines: &mut [Line]) -> Option<Page> {
    let parted = lines.iter().filter(|line| line.blank_before).count();
    if parted < FEWEST_SPREAD_LINES || parted * 10 < lines.len() * 8 {
        return None;
    }
    let usual = usual_blanks(lines);
    let say = |lines: &mut [Line], least: u8| {
        lines.iter_mut().for_each(|line| line.blank_before = line.blank_lines > least);
    };
    say(lines, usual);
    let page = page(source, lines);
    if page.is_none() {
        say(lines, 0);
    }
    page
}

/// A text whose lines are spread has this many blank lines at least.
const FEWEST_SPREAD_LINES: usize = 8;

/// How many blank lines stand before most lines that have any.
fn usual_blanks(lines: &[Line]) -> u8 {
    let count = |blanks: u8| lines.iter().filter(|line| line.blank_lines == blanks).count();
    (1..=4).max_by_key(|&blanks| (count(blanks), core::cmp::Reverse(blanks))).unwrap_or(1)
}

/// Marks the lines of a page whose paragraph goes on in the next one.
pub(super) fn join_on(source: &str, lines: &mut [Line], page: Page) {
    let ladders = TitleEnds::of(source, lines, page);
    let leads = !page.indents && opens_with_leads(source, lines, page);
    let mut open: Option<usize> = None;
    let mut head = Head::default();
    let mut counted = Counted::default();
    for at in 0..lines.len() {
        let (before, from) = lines.split_at_mut(at);
        let Some(next) = from.first() else { break };
        if next.is_furniture() {
            continue;
        }
        let parted = before.last().is_some_and(|line| line.is_furniture());
        let mut continues = false;
        if let Some(line) = open.and_then(|open| before.get_mut(open)) {
            let word = is_parted_word(line.words(source), next.words(source));
            if !line.inner && !next.inner && (!next.blank_before || parted || word) {
                let opens = || {
                    counted.follows(next.words(source), line.words(source))
                        || ladders.end_title(source, line, from, page, head)
                        || ends_sentence(line.words(source))
                            && (leads && is_lead(source, from, 0)
                                || stands_alone(source, from, page))
                };
                let goes_on = goes_on(source, line, next, page, head);
                line.continues |= word || goes_on && (head.binds(next, page) || !opens());
            }
            continues = line.continues;
        }
        let words = next.words(source);
        if !continues {
            head = Head::of(words, next.indented);
            counted.note(words, head.marker);
        }
        head.stopped |= head.ended;
        head.ended = words.len() > PAGE_BYTES || words.contains(is_stop);
        head.lines += 1;
        open = Some(at);
    }
}

/// The last number of each series that opened a paragraph: 2. and 三是 open one where 1. and 二是
/// did.
#[derive(Default)]
struct Counted {
    markers: Vec<(Family, u32)>,
    series: Vec<(Series, u32)>,
}

impl Counted {
    fn note(&mut self, words: &str, section: Option<Marker>) {
        if section.is_some() {
            // A series ends where a section does.
            self.markers.clear();
            self.series.clear();
        } else if let Some(marker) = read_marker(words) {
            set(&mut self.markers, marker.family, marker.ordinal);
        } else if let Some((series, ordinal)) =
            read_series_marker(words).and_then(|marker| Some((marker.series, marker.ordinal?)))
        {
            set(&mut self.series, series, ordinal);
        }
    }

    /// Whether `words` behind `before` are the next member of a series whose members open
    /// paragraphs.
    fn follows(&self, words: &str, before: &str) -> bool {
        if Ending::of(before).goes_on() {
            return false;
        }
        let next = |ordinal: u32, last: u32| last.checked_add(1) == Some(ordinal);
        let marker = || {
            read_marker(words)
                .and_then(|marker| Some((marker.ordinal, get(&self.markers, marker.family)?)))
        };
        let series = || {
            read_series_marker(words)
                .and_then(|marker| Some((marker.ordinal?, get(&self.series, marker.series)?)))
        };
        !self.markers.is_empty() && marker().is_some_and(|(ordinal, last)| next(ordinal, last))
            || !self.series.is_empty()
                && Ending::of(before).ends_paragraph()
                && series().is_some_and(|(ordinal, last)| next(ordinal, last))
    }
}

fn get<K: PartialEq>(list: &[(K, u32)], key: K) -> Option<u32> {
    list.iter().find(|(own, _)| *own == key).map(|&(_, last)| last)
}

fn set<K: PartialEq>(list: &mut Vec<(K, u32)>, key: K, value: u32) {
    match list.iter_mut().find(|(own, _)| *own == key) {
        Some((_, last)) => *last = value,
        None => list.push((key, value)),
    }
}

/// Whether a title of two letter-spaced characters was parted between them: 一、综⏎合.
fn is_parted_word(words: &str, behind: &str) -> bool {
    let single = |text: &str| text.chars().count() == 1 && text.starts_with(is_han);
    let titled = || {
        section_marker(words)
            .is_some_and(|marker| single(rest(words, marker.span.end as usize).trim_start()))
    };
    single(behind) && titled()
}

/// Whether the paragraph of `line`, which begins with `head`, goes on in `next`.
fn goes_on(source: &str, line: &Line, next: &Line, page: Page, head: Head) -> bool {
    let (words, behind) = (line.words(source), next.words(source));
    if words.len() > PAGE_BYTES
        || words.contains('\t')
        || behind.contains('\t')
        || behind.starts_with('#')
        // Where breaks became spaces, or every line is parted by blank ones, a line tells less.
        || next.blank_lines == 0 && !page.spaces && is_standard_number(behind)
    {
        return false;
    }
    let stopped = ends_sentence(words);
    if next.indented && (page.indents || stopped || head.titles()) {
        return false;
    }
    let bound = head.binds(next, page);
    if (page.flush || !bound)
        && section_marker(behind).is_some()
        && Ending::of(words).ends_paragraph()
        || !bound && head.titles() && true_marker(behind).is_some()
        || !bound && opens_item(behind) && (Ending::of(words).ends_paragraph() || head.titles())
    {
        return false;
    }
    // A paragraph does not end in a comma, however short the line is.
    if Ending::of(words).goes_on() {
        return true;
    }
    let slack = match (page.indents, stopped) {
        // Every paragraph begins with an indent, so that only a line far too short ends one
        // without.
        (true, _) => SLACK * 2,
        // The indent that a first line had is lost; behind it, a line that falls a little short has
        // lost a space or two.
        (false, _) if page.spaces && page.slack > 0 => {
            page.slack + if head.lines == 1 || !stopped && !head.titles() { INDENT } else { 0 }
        }
        (false, true) => page.slack.min(1),
        (false, false) if may_have_lost_indent(words, page, head) => page.slack.max(INDENT),
        (false, false) => page.slack,
    };
    !page.is_short(line, words, behind, slack)
}

/// Whether `words` may be a first line whose indent is lost: with it they had room on the page. A
/// title has no clauses, but one behind 一、 may.
fn may_have_lost_indent(words: &str, page: Page, head: Head) -> bool {
    head.lines == 1
        && !head.is_outer()
        && words.contains(is_comma)
        && display_width(words) + INDENT <= page.width
}
