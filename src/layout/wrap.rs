//! Hard wraps: line breaks that a page made and no author.
//!
//! Takes lines, marks those whose paragraph goes on in the next one.

use alloc::vec::Vec;

use super::{
    head::Head,
    line::{INDENT, Line},
    opening::{is_standard_number, section_marker},
    page::{Page, SLACK, may_be_set, page, page_by_characters},
    shown::Shown,
    titles::{TitleEnds, is_lead, opens_with_leads, stands_alone},
};
use crate::{
    Family, Series,
    text::chars::{
        head_within, is_closing, is_comma, is_enumeration_comma, is_han, is_opening, is_semicolon,
        is_stop, marks, rest,
    },
};

/// Marks the lines whose paragraph goes on in the next one.
pub(super) fn join(source: &str, lines: &mut [Line]) {
    join_marks(source, lines);
    if !may_be_set(lines) {
        return;
    }
    let mut shown = Shown::all(source, lines);
    let mut page = page(source, lines, &shown).or_else(|| spread_page(source, lines, &shown));
    // Where lines are too short for the page, digits may have taken as much room as Han characters do.
    if page.is_none_or(|page| page.ragged) && goes_on_often(lines, &shown) {
        let counted = Shown::by_characters(&shown);
        if let Some(found) = page_by_characters(source, lines, &counted) {
            (shown, page) = (counted, Some(found));
        }
    }
    match page {
        Some(page) => join_on(lines, &shown, page),
        None => join_torn(lines, &shown),
    }
}

/// Marks the lines of running text that end within a sentence, in a text where most lines do and no width tells why: a text
/// field broke them, or a program that took some of the breaks out.
fn join_torn(lines: &mut [Line], shown: &[Shown<'_>]) {
    /// So many lines of running text show it.
    const FEWEST_LINES: usize = 4;

    let pairs = || shown.iter().zip(lines.iter()).zip(lines.iter().skip(1));
    let running = |line: &Line, behind: &Line| {
        !(line.is_furniture() || line.inner || behind.is_furniture() || behind.blank_before)
    };
    // Three in four lines of running text are torn. How a line ends is told faster than whether it is running text; so `most`
    // lines can be torn, and a text of whole lines is left after a few of them.
    let is_few = |torn: usize, all: usize| torn < FEWEST_LINES || torn * 4 < all * 3;
    let most = pairs().filter(|((own, _), _)| own.is_torn()).count();
    let (mut all, mut torn) = (0, 0);
    for ((own, line), next) in pairs() {
        if is_few(most, all) {
            return;
        }
        if running(line, next) && own.is_running() {
            all += 1;
            torn += usize::from(own.is_torn());
        }
    }
    if is_few(torn, all) {
        return;
    }
    let goes_on = |at: usize| {
        let (own, behind) = (shown.get(at)?, shown.get(at + 1)?);
        let (line, next) = (lines.get(at)?, lines.get(at + 1)?);
        let opens = next.indented || behind.has_tab || behind.true_marker().is_some();
        Some(running(line, next) && own.is_torn() && !opens && behind.words.contains(is_han))
    };
    let broken: Vec<bool> = (0..lines.len()).map(|at| goes_on(at) == Some(true)).collect();
    for (line, broken) in lines.iter_mut().zip(broken) {
        line.continues |= broken;
    }
}

/// Whether paragraphs are indented, and many lines that go on have nearly as many characters as the longest of them.
fn goes_on_often(lines: &[Line], shown: &[Shown<'_>]) -> bool {
    /// A line of a page has so many bytes at least: twenty characters.
    const LEAST_BYTES: usize = 60;
    /// Lines of one page differ by so many characters: a number or a Latin word is not parted.
    const APART_CHARACTERS: usize = 3;
    /// So many show the page.
    const FEWEST_LINES: usize = 8;

    let pairs = shown.iter().zip(lines.iter().skip(1));
    let broken = pairs.filter(|(line, next)| {
        let goes_on = !line.stopped && !next.indented && !next.blank_before;
        goes_on && line.words.len() >= LEAST_BYTES && !line.is_long()
    });
    let counts: Vec<usize> = broken.map(|(line, _)| line.words.chars().count()).collect();
    let most = counts.iter().copied().max().unwrap_or(0);
    let full = counts.iter().filter(|&&count| count + APART_CHARACTERS >= most).count();
    full >= FEWEST_LINES && lines.iter().any(|line| line.indented && !line.inner)
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
fn spread_page(source: &str, lines: &mut [Line], shown: &[Shown<'_>]) -> Option<Page> {
    let parted = lines.iter().filter(|line| line.blank_before).count();
    if parted < FEWEST_SPREAD_LINES || parted * 10 < lines.len() * 8 {
        return None;
    }
    let usual = usual_blanks(lines);
    let say = |lines: &mut [Line], least: u8| {
        lines.iter_mut().for_each(|line| line.blank_before = line.blank_lines > least);
    };
    say(lines, usual);
    let page = page(source, lines, shown);
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
pub(super) fn join_on(lines: &mut [Line], shown: &[Shown<'_>], page: Page) {
    let ladders = TitleEnds::of(lines, shown, page);
    let leads = !page.indents && opens_with_leads(lines, shown, page);
    let mut open: Option<usize> = None;
    let mut head = Head::default();
    let mut counted = Counted::default();
    for (at, own) in shown.iter().enumerate() {
        let (before, from) = lines.split_at_mut(at);
        let Some(next) = from.first() else { break };
        if next.is_furniture() {
            continue;
        }
        let parted = before.last().is_some_and(|line| line.is_furniture());
        let mut continues = false;
        let open_line = open.and_then(|open| Some((before.get_mut(open)?, shown.get(open)?)));
        if let Some((line, above)) = open_line {
            let word = is_parted_word(above, own.words);
            if !line.inner && !next.inner && (!next.blank_before || parted || word) {
                let behind = shown.get(at..).unwrap_or_default();
                let opens = || {
                    counted.follows(own, above)
                        || ladders.end_title(above, (from, behind), page, head)
                        || above.stopped
                            && (leads && is_lead(behind, 0) || stands_alone(behind, page))
                };
                let goes_on = goes_on(above, next, own, page, head);
                line.continues |= word || goes_on && (head.binds(next, page) || !opens());
            }
            continues = line.continues;
        }
        if !continues {
            head = Head::of(next, own);
            counted.note(own);
        }
        head.stopped |= head.ended;
        head.ended = own.is_long() || own.has_stop();
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
    fn note(&mut self, line: &Shown<'_>) {
        if line.section_marker().is_some() {
            // A series ends where a section does.
            self.markers.clear();
            self.series.clear();
        } else if let Some((family, ordinal)) = line.marker() {
            set(&mut self.markers, family, ordinal);
        } else if let Some((series, ordinal)) = line.series() {
            set(&mut self.series, series, ordinal);
        }
    }

    /// Whether `line` behind `before` is the next member of a series whose members open
    /// paragraphs.
    fn follows(&self, line: &Shown<'_>, before: &Shown<'_>) -> bool {
        if before.ending.goes_on() {
            return false;
        }
        let next = |ordinal: u32, last: u32| last.checked_add(1) == Some(ordinal);
        let marker = line
            .marker()
            .and_then(|(family, ordinal)| Some((ordinal, get(&self.markers, family)?)));
        let series = || {
            line.series().and_then(|(series, ordinal)| Some((ordinal, get(&self.series, series)?)))
        };
        marker.is_some_and(|(ordinal, last)| next(ordinal, last))
            || before.ending.ends_paragraph()
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
fn is_parted_word(line: &Shown<'_>, behind: &str) -> bool {
    let single = |text: &str| text.chars().nth(1).is_none() && text.starts_with(is_han);
    let titled = || {
        line.section_marker()
            .is_some_and(|marker| single(rest(line.words, marker.span.end as usize).trim_start()))
    };
    single(behind) && titled()
}

/// Whether the paragraph of `line`, which begins with `head`, goes on in `next`, which shows
/// `behind`.
fn goes_on(line: &Shown<'_>, next: &Line, behind: &Shown<'_>, page: Page, head: Head) -> bool {
    if line.is_long()
        || line.has_tab
        || behind.has_tab
        || line.is_row_of_labels()
        || behind.words.starts_with('#')
        // Where breaks became spaces, or every line is parted by blank ones, a line tells less.
        || next.blank_lines == 0 && !page.spaces && is_standard_number(behind.words)
    {
        return false;
    }
    // An indented line with a marker begins a paragraph, however few paragraphs show that the page indents them.
    let headed = || behind.section_marker().is_some();
    if next.indented && (page.indents || line.stopped || head.titles() || headed()) {
        return false;
    }
    let bound = head.binds(next, page);
    if (page.flush || !bound) && behind.section_marker().is_some() && line.ending.ends_paragraph()
        || !bound && head.titles() && behind.true_marker().is_some()
        || !bound && behind.opens_item() && (line.ending.ends_paragraph() || head.titles())
    {
        return false;
    }
    // A paragraph does not end in a comma, however short the line is.
    if line.ending.goes_on() {
        return true;
    }
    let slack = match (page.indents, line.stopped) {
        // Every paragraph begins with an indent, so that only a line far too short ends one
        // without.
        (true, _) => SLACK * 2,
        // The indent that a first line had is lost; behind it, a line that falls a little short has
        // lost a space or two.
        (false, _) if page.spaces && page.slack > 0 => {
            page.slack + if head.lines == 1 || !line.stopped && !head.titles() { INDENT } else { 0 }
        }
        (false, true) => page.slack.min(1),
        (false, false) if may_have_lost_indent(line, page, head) => page.slack.max(INDENT),
        (false, false) => page.slack,
    };
    !page.is_short(line, behind, slack)
}

/// Whether `words` may be a first line whose indent is lost: with it they had room on the page. A
/// title has no clauses, but one behind 一、 may.
fn may_have_lost_indent(line: &Shown<'_>, page: Page, head: Head) -> bool {
    head.lines == 1
        && !head.is_outer()
        && line.words.contains(is_comma)
        && line.body_columns + line.hanging_columns + INDENT <= page.width
}
