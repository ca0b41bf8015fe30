//! Hard wraps: line breaks that a page made and no author.
//!
//! Takes lines, marks those whose paragraph goes on; or takes one long line whose breaks became spaces, gives the lines
//! it was set in. Both find the width of the page first: the display width that most broken lines nearly have.

use alloc::vec::Vec;
use core::ops::Range;

use super::{
    lines::{Line, PAGE_BYTES, ends_sentence, token_width},
    reference::is_false_marker,
};
use crate::{
    Delimiter, Family, Marker, Numbering, Series,
    chars::{display_width, is_closing, is_han, is_latin, is_opening, is_stop, rest, slice, width},
    combinator::{read_marker, read_series_marker},
    lexicon::markers::DASHES,
};

/// Columns by which lines of one page differ: justified type, proportional digits, a first line's indent.
const SLACK: usize = 6;
/// Columns of the indent of a paragraph (左空二字).
const INDENT: usize = 4;
/// No page is narrower than this many columns.
const NARROWEST: usize = 16;
/// No page is wider than this many columns.
const WIDEST: usize = 160;
/// A long line with fewer spaces than this holds no wraps.
const FEWEST: usize = 4;
/// A title goes over this many lines at most.
const LONGEST_TITLE: usize = 6;
/// A lead that opens a paragraph has this many characters at least and at most.
const SHORTEST_LEAD: usize = 4;
const LONGEST_LEAD: usize = 20;
/// A marker has this many bytes at most: 第一百二十三条.
const LONGEST_MARKER: usize = 30;

/// A line found inside a longer one.
pub(super) struct Spaced {
    pub(super) range: Range<usize>,
    pub(super) continues: bool,
}

/// The width that most of the broken lines nearly have, and how many do.
struct Widths {
    counts: [u32; WIDEST + 1],
}

impl Widths {
    const fn new() -> Self {
        Self { counts: [0; WIDEST + 1] }
    }

    fn add(&mut self, width: usize) {
        if let Some(count) = self.counts.get_mut(width) {
            *count += 1;
        }
    }

    fn merge(&mut self, other: &Self) {
        self.counts.iter_mut().zip(&other.counts).for_each(|(count, more)| *count += more);
    }

    /// Lines of `from` to `to` columns.
    fn between(&self, from: usize, to: usize) -> u32 {
        self.counts.get(from..=to.min(WIDEST)).unwrap_or_default().iter().sum()
    }

    /// The widest column count of the window of [`SLACK`] columns that most lines end in.
    fn mode(&self) -> Option<(usize, u32)> {
        let windows = (NARROWEST..=WIDEST).map(|top| (top, self.between(top - SLACK, top)));
        let (mut top, count) = windows.max_by_key(|&(top, count)| (count, core::cmp::Reverse(top)))?;
        while top > NARROWEST && self.between(top, top) == 0 {
            top -= 1;
        }
        Some((top, count))
    }
}

/// The page that a text was set on.
#[derive(Clone, Copy)]
struct Page {
    /// The widest line, in columns.
    width: usize,
    /// By how many columns a broken line may fall short of it: none where every line was filled to the last column.
    slack: usize,
    /// Whether paragraphs begin with an indent (左空二字, GB/T 9704-2012 clause 7.3.3), so that a line without one goes on.
    indents: bool,
    /// Whether headings yet begin without one.
    flush: bool,
    /// Whether its line breaks became spaces.
    spaces: bool,
}

/// Marks the lines whose paragraph goes on in the next one.
pub(super) fn join(source: &str, lines: &mut [Line]) {
    if let Some(page) = page(source, lines) {
        join_on(source, lines, page);
    }
}

/// Marks the lines of a page whose paragraph goes on in the next one.
fn join_on(source: &str, lines: &mut [Line], page: Page) {
    let ladders = Ladders::of(source, lines, page);
    let leads = !page.indents && opens_with_leads(source, lines, page);
    let mut open: Option<usize> = None;
    let mut head = Head::default();
    let mut counted = Counted::default();
    for at in 0..lines.len() {
        let (before, from) = lines.split_at_mut(at);
        let Some(next) = from.first() else { break };
        if next.furniture {
            continue;
        }
        let parted = before.last().is_some_and(|line| line.furniture);
        let mut continues = false;
        if let Some(line) = open.and_then(|open| before.get_mut(open)) {
            if !line.inner && !next.inner && (!next.blank_before || parted) {
                // Where paragraphs are indented, a line without an indent begins none.
                let bound = page.indents && head.indented && !next.indented;
                let opens = || {
                    counted.follows(next.words(source), line.words(source))
                        || ladders.end_title(source, line, from, page, head)
                        || ends_sentence(line.words(source)) && (leads && is_lead(source, from, 0) || stands_alone(source, from, page))
                };
                line.continues = goes_on(source, line, next, page, head) && (bound || !opens());
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

/// What the paragraph so far begins with.
#[derive(Clone, Copy, Default)]
struct Head {
    /// The marker, where it is one that opens a section on any line.
    marker: Option<Marker>,
    /// Whether its first line has an indent.
    indented: bool,
    /// Whether there is a stop in it, its last line left out.
    stopped: bool,
    /// Whether there is a stop in its last line.
    ended: bool,
    lines: u32,
}

impl Head {
    fn of(words: &str, indented: bool) -> Self {
        Self { marker: section_marker(words), indented, ..Self::default() }
    }

    /// Whether it is the title of a section so far.
    const fn titles(&self) -> bool {
        self.marker.is_some() && !self.stopped && !self.ended
    }
}

/// The last number of each series that opened a paragraph: 2. and 三是 open one where 1. and 二是 did.
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
        } else if let Some((series, ordinal)) = read_series_marker(words).and_then(|marker| Some((marker.series, marker.ordinal?))) {
            set(&mut self.series, series, ordinal);
        }
    }

    /// Whether `words` behind `before` are the next member of a series whose members open paragraphs.
    fn follows(&self, words: &str, before: &str) -> bool {
        if before.ends_with(['，', '、', ',']) {
            return false;
        }
        let next = |ordinal: u32, last: u32| ordinal == last + 1;
        let marker = || read_marker(words).and_then(|marker| Some((marker.ordinal, get(&self.markers, marker.family)?)));
        let series = || read_series_marker(words).and_then(|marker| Some((marker.ordinal?, get(&self.series, marker.series)?)));
        !self.markers.is_empty() && marker().is_some_and(|(ordinal, last)| next(ordinal, last))
            || !self.series.is_empty() && ends_paragraph(before) && series().is_some_and(|(ordinal, last)| next(ordinal, last))
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

/// How the titles of a family of markers end, as far as short lines show it.
struct Ladder {
    family: Family,
    /// Without a stop, at the end of a paragraph.
    alone: u32,
    /// Lines of those.
    lines: u32,
    /// In a stop, at the end of a paragraph.
    stopped: u32,
    /// In text.
    run_in: u32,
}

/// How the titles of each family end.
struct Ladders(Vec<Ladder>);

/// Where a title ends.
#[derive(Clone, Copy, PartialEq)]
enum End {
    /// At the end of a short line without a stop, this many lines on.
    Alone(u32),
    /// In a stop at the end of a short line.
    Stopped,
    /// In a stop with text behind it, or before a line break that may be a wrap.
    RunIn,
}

impl Ladders {
    fn of(source: &str, lines: &[Line], page: Page) -> Self {
        let mut ladders = Self(Vec::new());
        for (at, line) in lines.iter().enumerate().filter(|(_, line)| !line.inner && line.range.len() <= PAGE_BYTES) {
            let Some(family) = section_marker(line.words(source)).map(|marker| marker.family) else { continue };
            let place = ladders.0.iter().position(|ladder| ladder.family == family);
            let place = place.unwrap_or_else(|| {
                ladders.0.push(Ladder { family, alone: 0, lines: 0, stopped: 0, run_in: 0 });
                ladders.0.len() - 1
            });
            let Some(ladder) = ladders.0.get_mut(place) else { continue };
            match title_end(source, lines.get(at..).unwrap_or_default(), page) {
                End::Alone(lines) => {
                    ladder.alone += 1;
                    ladder.lines += lines;
                }
                End::Stopped => ladder.stopped += 1,
                End::RunIn => ladder.run_in += 1,
            }
        }
        ladders
    }

    /// Whether the paragraph up to `line`, which begins with `head`, is a title with its lines to itself, and `behind` is text.
    fn end_title(&self, source: &str, line: &Line, behind: &[Line], page: Page, head: Head) -> bool {
        let family = head.marker.filter(|_| !head.stopped).map(|marker| marker.family);
        let Some(ladder) = self.0.iter().find(|ladder| family == Some(ladder.family)) else { return false };
        let words = line.words(source);
        if head.ended {
            return ends_sentence(words) && words.find(is_stop) == words.rfind(is_stop) && ladder.stopped >= ladder.run_in * 2;
        }
        // Of several lines that a title may end in, the one that titles of its kind do.
        ladder.alone >= ladder.run_in * 2
            && head.lines * ladder.alone * 2 + ladder.alone >= ladder.lines * 2
            && !words.ends_with(['，', '、', ',', '：', ':'])
            && title_end(source, behind, page) == End::RunIn
    }
}

/// Where the title that goes on in `lines` ends.
fn title_end(source: &str, lines: &[Line], page: Page) -> End {
    for (count, (line, next)) in (1..).zip(lines.iter().zip(lines.iter().skip(1)).take(LONGEST_TITLE)) {
        let (words, behind) = (line.words(source), next.words(source));
        let ends = next.blank_before || page.is_short(line, words, behind, page.slack) || section_marker(behind).is_some();
        if words.contains(is_stop) {
            let last = ends_sentence(words) && words.find(is_stop) == words.rfind(is_stop);
            return if last && ends { End::Stopped } else { End::RunIn };
        }
        if ends {
            return End::Alone(count);
        }
    }
    End::RunIn
}

/// Whether a short phrase with a stop opens paragraphs more often than sentences within them. Behind a full line that ends in a
/// stop either may begin, and nothing else tells them apart.
fn opens_with_leads(source: &str, lines: &[Line], page: Page) -> bool {
    let (mut opening, mut inside) = (0_u32, 0_u32);
    for (at, line) in lines.iter().enumerate().filter(|(_, line)| !line.inner && line.range.len() <= PAGE_BYTES) {
        let (words, behind) = (line.words(source), lines.get(at..).unwrap_or_default());
        for (stop, c) in words.char_indices().filter(|&(_, c)| is_stop(c)) {
            let after = stop + c.len_utf8();
            inside += u32::from(after < words.len() && is_lead(source, behind, after));
        }
        let next = lines.get(at + 1).filter(|_| ends_sentence(words));
        if next.is_some_and(|next| page.is_short(line, words, next.words(source), SLACK)) {
            opening += u32::from(is_lead(source, behind.get(1..).unwrap_or_default(), 0));
        }
    }
    opening >= 3 && opening > inside
}

/// Whether a sentence that begins at `from` in the first of `lines` is as short as a lead, and neither counts nor has clauses.
fn is_lead(source: &str, lines: &[Line], from: usize) -> bool {
    let mut count = 0;
    let words = |line: &Line, from: usize| rest(slice(source, line.range.start, line.range.end), from);
    let mut lines = lines.iter();
    let mut text = lines.next().map_or("", |line| words(line, from));
    loop {
        for c in text.chars() {
            match c {
                '。' => return (SHORTEST_LEAD..=LONGEST_LEAD).contains(&count),
                c if is_stop(c) || c.is_ascii_digit() || matches!(c, '，' | '；' | '：' | ',' | ';' | ':') => return false,
                _ => count += 1,
            }
            if count > LONGEST_LEAD {
                return false;
            }
        }
        let Some(next) = lines.next() else { return false };
        text = words(next, 0);
    }
}

/// Whether the first of `lines` is short and ends in no mark: a title or a signature, since text ends in a stop.
fn stands_alone(source: &str, lines: &[Line], page: Page) -> bool {
    let [line, next, ..] = lines else { return false };
    let words = line.words(source);
    !words.contains(is_stop) && !words.ends_with(hangs) && page.is_short(line, words, next.words(source), page.slack)
}

/// Whether the paragraph of `line`, which begins with `head`, goes on in `next`.
fn goes_on(source: &str, line: &Line, next: &Line, page: Page, head: Head) -> bool {
    let (words, behind) = (line.words(source), next.words(source));
    if words.len() > PAGE_BYTES || words.contains('\t') || behind.contains('\t') || behind.starts_with('#') {
        return false;
    }
    let stopped = ends_sentence(words);
    if next.indented && (page.indents || stopped || head.titles()) {
        return false;
    }
    let bound = page.indents && head.indented && !next.indented;
    if (page.flush || !bound) && section_marker(behind).is_some() && ends_paragraph(words)
        || !bound && head.titles() && true_marker(behind).is_some()
        || !bound && opens_item(behind) && (ends_paragraph(words) || head.titles())
    {
        return false;
    }
    // A paragraph does not end in a comma, however short the line is.
    if words.ends_with(['，', '、', ',']) {
        return true;
    }
    let slack = match (page.indents, stopped) {
        // Every paragraph begins with an indent, so that only a line far too short ends one without.
        (true, _) => SLACK * 2,
        // The indent that a first line had is lost; behind it, a line that falls a little short has lost a space or two.
        (false, _) if page.spaces && page.slack > 0 => page.slack + if head.lines == 1 || !stopped && !head.titles() { INDENT } else { 0 },
        (false, true) => page.slack.min(1),
        (false, false) => page.slack,
    };
    !page.is_short(line, words, behind, slack)
}

impl Page {
    /// Whether the first word of `behind` had room on `line`, so that the line was broken by its author.
    fn is_short(self, line: &Line, words: &str, behind: &str, slack: usize) -> bool {
        // Typists pad Latin words in Han text with a space.
        let padded = words.ends_with(is_latin) != behind.starts_with(is_latin);
        columns(line, words) + usize::from(padded) + token_width(behind) + slack <= self.width
    }
}

/// The marker that `words` begin with, behind the markup of a text editor, unless it only looks like one.
fn true_marker(words: &str) -> Option<Marker> {
    let words = unmarked(words);
    read_marker(words).filter(|&marker| !is_false_marker(marker, rest(words, marker.span.end as usize)))
}

/// The same, of a marker that opens a section on any line.
fn section_marker(words: &str) -> Option<Marker> {
    true_marker(words).filter(|&marker| opens(marker))
}

/// Words without the markup of a text editor: `## 第一章`.
fn unmarked(words: &str) -> &str {
    words.trim_start_matches(['#', '*', ' '])
}

/// The page whose breaks were kept as line breaks, if most lines were broken by it.
fn page(source: &str, lines: &[Line]) -> Option<Page> {
    // A text with more long lines than a few was not set on a page; most are told by that.
    let long = lines.iter().filter(|line| !line.inner && line.range.len() > PAGE_BYTES).count();
    if long * 5 > lines.len() {
        return None;
    }
    let mut widths = Widths::new();
    let mut all = Widths::new();
    let mut beyond = 0_u32;
    let pairs = || lines.iter().zip(lines.iter().skip(1)).filter(|(line, _)| !line.inner);
    let indents = lines.iter().any(|line| line.indented && !line.inner);
    let broken = |next: &Line, words: &str| {
        let wraps =
            !ends_sentence(words) && !next.blank_before && !next.furniture && !words.contains('\t') && !words.ends_with(['：', ':']);
        // A ladder of short headings is no page: each line begins with a marker. Where paragraphs are indented, that tells them.
        wraps && if indents { !next.indented } else { read_marker(next.words(source)).is_none() }
    };
    for (line, next) in pairs() {
        if line.range.len() > PAGE_BYTES {
            beyond += 1;
            continue;
        }
        let words = line.words(source);
        // A mark may hang past the last column (标点悬挂).
        let columns = columns(line, words.trim_end_matches(hangs));
        all.add(columns);
        if columns > WIDEST {
            beyond += 1;
        }
        if broken(next, words) {
            widths.add(columns);
        }
    }
    let (width, count) = widths.mode()?;
    let wider = all.between(width + 3, WIDEST) + beyond;
    if count < 3 || wider * 5 > count {
        return None;
    }
    let (mut exact, mut loose, mut short) = (0_u32, 0_u32, 0_u32);
    let (mut begun, mut indented, mut flush) = (0_u32, 0_u32, false);
    // Whether the line before was filled, and its paragraph shows no marker yet without a stop: a title may end on a short line.
    let (mut within, mut titles) = (false, false);
    for (line, next) in pairs().filter(|(line, _)| line.range.len() <= PAGE_BYTES) {
        let words = line.words(source);
        let columns = columns(line, words);
        titles = (titles && within || read_marker(unmarked(words)).is_some()) && !words.contains(is_stop);
        let filled = columns + token_width(next.words(source)) > width;
        if columns.min(display_width(words.trim_end_matches(hangs))) <= width && broken(next, words) {
            let near = columns + SLACK >= width;
            exact += u32::from(filled);
            loose += u32::from(!filled && near && within && !titles);
            short += u32::from(!filled && !near && columns * 2 >= width);
        }
        within = filled && !ends_sentence(words);
        flush |= !next.indented && columns + 2 * SLACK < width && section_marker(next.words(source)).is_some();
        if ends_sentence(words) && columns + SLACK < width && !next.furniture && !next.inner {
            begun += 1;
            indented += u32::from(next.indented);
        }
    }
    if short > count {
        return None;
    }
    let slack = if loose * 12 <= exact { 0 } else { SLACK };
    Some(Page { width, slack, indents: begun >= 2 && indented * 10 >= begun * 9, flush, spaces: false })
}

/// Columns of a line on its page, with the two characters of its indent.
fn columns(line: &Line, words: &str) -> usize {
    display_width(words) + if line.indented { INDENT } else { 0 }
}

/// Whether `words` begin with the marker of an item that opens a paragraph more often than it follows a wrap: ——, 一是.
fn opens_item(words: &str) -> bool {
    let dashes = words.chars().take_while(|&c| DASHES.contains(c)).take(2).count() == 2;
    dashes || read_series_marker(words).is_some_and(|marker| marker.series == Series::Is && marker.ordinal == Some(1))
}

/// Whether a marker opens a section on any line: 一、 （一） 第一章.
const fn opens(marker: Marker) -> bool {
    !matches!(
        (marker.family.numbering, marker.family.delimiter),
        (Numbering::Arabic | Numbering::LowerLetter | Numbering::UpperLetter | Numbering::Padded, _) | (_, Delimiter::Bare)
    )
}

/// Whether `words` begin with a marker that opens a section on any line.
fn opens_section(words: &str) -> bool {
    section_marker(words).is_some()
}

/// Marks that may stand behind the last column of a line.
const fn hangs(c: char) -> bool {
    is_stop(c) || is_closing(c) || matches!(c, '，' | '、' | '；' | '：' | ',' | ';' | ':')
}

/// A run of spaces inside a long line.
struct Gap {
    range: Range<usize>,
    /// Columns from the start of the long line to the gap.
    column: usize,
    /// Whether no Latin letter or digit stands beside it, so that no typist padded it.
    certain: bool,
}

/// What the spaces of long lines show about the page that they were set on.
pub(super) struct Spacing {
    /// The page's width, once it is known that no paragraph ends within a line.
    settled: Option<usize>,
    /// Columns of the pieces between the spaces of the lines that hold wraps.
    widths: Widths,
    /// Long lines.
    long: u32,
    /// Those of them that hold wraps.
    wrapped: u32,
    /// Ends of paragraphs found within lines.
    ends: u32,
}

impl Spacing {
    pub(super) const fn new() -> Self {
        Self { settled: None, widths: Widths::new(), long: 0, wrapped: 0, ends: 0 }
    }

    /// Whether every space at a page's width is a wrap, in short lines too, and every line break the end of a paragraph.
    pub(super) const fn is_settled(&self) -> bool {
        self.settled.is_some()
    }

    /// A site that made spaces of the line breaks within paragraphs only left most long lines full of wraps, and none with
    /// the end of a paragraph within.
    pub(super) fn settle(&self) -> Option<Self> {
        let settles = self.wrapped >= 2 && self.wrapped * 2 > self.long && self.ends * 2 < self.wrapped;
        settles.then(|| self.widths.mode()).flatten().map(|(page, _)| Self { settled: Some(page), ..Self::new() })
    }

    /// The lines that `words` were set in, where line breaks became single spaces; `None` for a line that holds no wrap.
    pub(super) fn spaced(&mut self, source: &str, words: Range<usize>) -> Option<Vec<Spaced>> {
        if let Some(page) = self.settled {
            return wrapped_at(source, words, page);
        }
        if words.len() <= PAGE_BYTES {
            return None;
        }
        self.long += 1;
        let (lines, widths) = spaced(source, words)?;
        self.wrapped += 1;
        self.widths.merge(&widths);
        // A title that a space parts from its text is no sure end of a paragraph.
        let page = widths.mode().map_or(0, |(page, _)| page);
        let ends = |line: &&Spaced| {
            let words = slice(source, line.range.start, line.range.end);
            ends_sentence(words) && display_width(words) + 2 * SLACK < page
        };
        self.ends += u32::try_from(lines.iter().rev().skip(1).filter(ends).count()).unwrap_or(u32::MAX);
        Some(lines)
    }
}

/// The lines of a paragraph that was set on a page of `page` columns; `None` where it is one line.
fn wrapped_at(source: &str, words: Range<usize>, page: usize) -> Option<Vec<Spaced>> {
    if words.len() < page || !slice(source, words.start, words.end).contains(' ') {
        return None;
    }
    let mut lines = Vec::new();
    let (mut start, mut column) = (words.start, 0);
    for gap in gaps(source, words.clone()) {
        if wraps(&gap, gap.column - column, page, rest(source, gap.range.end)) {
            lines.push(Spaced { range: start..gap.range.start, continues: true });
            (start, column) = (gap.range.end, gap.column + gap.range.len());
        }
    }
    if lines.is_empty() {
        return None;
    }
    lines.push(Spaced { range: start..words.end, continues: false });
    Some(lines)
}

/// The lines that a long line was set in, where its breaks became single spaces.
fn spaced(source: &str, words: Range<usize>) -> Option<(Vec<Spaced>, Widths)> {
    let text = slice(source, words.start, words.end);
    if text.bytes().filter(|&byte| byte == b' ').take(FEWEST).count() < FEWEST {
        return None;
    }
    let gaps = gaps(source, words.clone());
    let mut widths = Widths::new();
    let (mut certain, mut last) = (0_u32, 0);
    for gap in gaps.iter().filter(|gap| gap.certain) {
        widths.add(gap.column - last);
        last = gap.column + 1;
        certain += 1;
    }
    let (page, count) = widths.mode()?;
    if (count as usize) < FEWEST || count * 5 < certain {
        return None;
    }
    let mut lines = Vec::new();
    let (mut start, mut column, mut first) = (words.start, 0, true);
    let mut begin = words.start;
    for (at, gap) in gaps.iter().enumerate() {
        let line = slice(source, start, gap.range.start);
        // The space between a marker and its title: 第一条 为了….
        if first && (is_marker(line) || unmarked(line).is_empty()) {
            continue;
        }
        let title = || opens_section(line) && !line.contains(is_stop);
        let overfull = first && titles_line(&gaps, at, column, page) && title();
        let headed = || is_title(slice(source, begin, gap.range.start));
        if !overfull && !is_break(source, gap, gap.column - column, page, first, headed) {
            continue;
        }
        first = overfull || ends_paragraph(line) || !wraps(gap, gap.column - column, page, rest(source, gap.range.end));
        lines.push(Line::inner(start..gap.range.start));
        (start, column) = (gap.range.end, gap.column + gap.range.len());
        if first {
            begin = start;
        }
    }
    lines.push(Line::inner(start..words.end));
    // Many short lines may hide the page; the wraps alone show it where they are two in five.
    let width = (count * 5 >= certain * 2).then_some(page);
    let page = self::page(source, &lines).or_else(|| width.map(|width| Page { width, slack: SLACK, indents: false, flush: true, spaces: true }))?;
    join_on(source, &mut lines, Page { spaces: true, ..page });
    Some((lines.into_iter().map(|line| Spaced { range: line.range, continues: line.continues }).collect(), widths))
}

/// Whether `words` are a marker and nothing else: 第一条.
fn is_marker(words: &str) -> bool {
    let words = unmarked(words);
    words.len() <= LONGEST_MARKER && read_marker(words).is_some_and(|marker| marker.span.end as usize == words.len())
}

/// Whether gap `at`, beside a number, ends the short line that begins at `column`: without a break before the next
/// certain gap the line would be too long, no gap stands where a wrap would, and what is left behind this one is a full line.
fn titles_line(gaps: &[Gap], at: usize, column: usize, page: usize) -> bool {
    let Some(gap) = gaps.get(at).filter(|gap| !gap.certain) else { return false };
    let Some(next) = gaps.iter().skip(at + 1).take(WIDEST).find(|next| next.certain) else { return false };
    let wraps = |gap: &Gap| (page.saturating_sub(SLACK)..=page + 2).contains(&(gap.column - column));
    let full = |columns: usize| columns + SLACK * 2 >= page && columns <= page + 3;
    let between = gaps.iter().skip(at).take_while(|gap| gap.column <= next.column);
    next.column - column > page + SLACK
        && !between.clone().any(wraps)
        && gap.column - column + SLACK < page
        && full(next.column - gap.column)
}

/// Whether the line of `columns` columns before a gap has no room for the first word `behind` it.
fn wraps(gap: &Gap, columns: usize, page: usize, behind: &str) -> bool {
    let full = columns + 1 + token_width(behind);
    if gap.certain { full + SLACK >= page } else { full > page + 2 }
}

/// Whether a gap was a line break. `first` tells whether the line before it begins a paragraph, `headed` whether that
/// paragraph is a title so far.
fn is_break(source: &str, gap: &Gap, columns: usize, page: usize, first: bool, headed: impl Fn() -> bool) -> bool {
    let before = tail(source, gap.range.start);
    let behind = rest(source, gap.range.end);
    let ended = ends_paragraph(before);
    if !gap.certain {
        return wraps(gap, columns, page, behind)
            || opens_section(behind) && (ended || headed())
            || opens_item(behind) && (ends_sentence(before) || headed());
    }
    // A space in the middle of a paragraph is no break of a line that has room left.
    wraps(gap, columns, page, behind) || first || ended || headed() || true_marker(behind).is_some() || opens_item(behind)
}

/// Whether a paragraph so far is the title of a section: a marker, and no stop yet.
fn is_title(words: &str) -> bool {
    words.len() <= PAGE_BYTES && opens_section(words) && !words.contains(is_stop)
}

/// Whether a paragraph may end here, so that a marker behind it opens the next: a stop, a colon, a bracketed note.
fn ends_paragraph(words: &str) -> bool {
    ends_sentence(words) || words.ends_with(['：', ':', '；', ';', '）', ')'])
}

/// The last few characters before `end`.
fn tail(source: &str, end: usize) -> &str {
    let from = (end.saturating_sub(24)..=end).find(|&at| source.is_char_boundary(at)).unwrap_or(end);
    slice(source, from, end)
}

/// The runs of space in `words`.
fn gaps(source: &str, words: Range<usize>) -> Vec<Gap> {
    let text = slice(source, words.start, words.end);
    let mut gaps = Vec::new();
    let (mut column, mut previous) = (0, None);
    // Where Han and Latin text meet: with a space between, and without.
    let (mut padded, mut bare) = (0_u32, 0_u32);
    let latin = |c: char| is_latin(c) || matches!(c, '%' | '％');
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        if c != ' ' {
            bare += u32::from(previous.is_some_and(|previous| is_han(previous) && is_latin(c) || is_latin(previous) && is_han(c)));
            previous = Some(c);
            column += width(c);
            continue;
        }
        let mut end = at + 1;
        while chars.next_if(|&(_, c)| c == ' ').is_some() {
            end += 1;
        }
        let next = chars.peek().map(|&(_, c)| c);
        let bracketed = next.is_some_and(|c| c.is_ascii() && is_opening(c)) || previous.is_some_and(|c| c.is_ascii() && is_closing(c));
        // Nobody pads behind a mark as wide as a Han character.
        let marked = previous.is_some_and(|c| width(c) == 2 && !is_han(c) && !is_latin(c));
        let certain = marked || !previous.is_some_and(latin) && !next.is_some_and(latin) && !bracketed;
        let meet = |left: Option<char>, right: Option<char>| left.is_some_and(is_han) && right.is_some_and(latin);
        padded += u32::from(meet(previous, next) || meet(next, previous));
        gaps.push(Gap { range: words.start + at..words.start + end, column, certain });
        column += end - at;
        previous = None;
    }
    // A typist who pads does so nearly everywhere.
    if padded <= bare {
        gaps.iter_mut().for_each(|gap| gap.certain = true);
    }
    gaps
}
