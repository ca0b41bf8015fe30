//! Line breaks that became single spaces.
//!
//! Takes one long line, gives the lines it was set in, where the columns of its spaces show a page.
//! A text of which all long lines are such kept its line breaks between paragraphs: then every
//! space at the page's width is a wrap, in short lines too.

use alloc::vec::Vec;
use core::ops::Range;

use memchr::memchr_iter;

use super::{
    line::{Line, PAGE_BYTES},
    opening::{is_marker, opens_item, opens_section, true_marker, without_markup},
    page::{Page, SLACK, WIDEST, Widths, may_be_set, page},
    shown::Shown,
    wrap::join_on,
};
use crate::{
    combinator::read_series_marker,
    lexicon::markers::{ONE, is_dash},
    text::{
        chars::{
            ANY_HAN, display_width, head, is_closing, is_han, is_latin, is_opening, is_stop, rest,
            slice, tail_within, token_width, width,
        },
        ending::{Ending, ends_sentence},
    },
};

/// A long line with fewer spaces than this holds no wraps.
const FEWEST: usize = 4;

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

    /// Whether every space at a page's width is a wrap, in short lines too, and every line break
    /// the end of a paragraph.
    pub(super) const fn is_settled(&self) -> bool {
        self.settled.is_some()
    }

    /// What is known of the page where a site turned nothing but the breaks inside paragraphs into
    /// spaces. Then most long lines hold wraps, and fewer than half as many ends of paragraphs were
    /// found inside them.
    pub(super) fn settle(&self) -> Option<Self> {
        let settles =
            self.wrapped >= 2 && self.wrapped * 2 > self.long && self.ends * 2 < self.wrapped;
        settles
            .then(|| self.widths.mode())
            .flatten()
            .map(|(page, _)| Self { settled: Some(page), ..Self::new() })
    }

    /// The lines that `words` were set in, where line breaks became single spaces; `None` for a
    /// line that holds no wrap.
    pub(super) fn spaced(&mut self, source: &str, words: Range<usize>) -> Option<Vec<Line>> {
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
        let ends = |line: &&Line| {
            let words = line.words(source);
            ends_sentence(words) && display_width(words) + 2 * SLACK < page
        };
        self.ends +=
            u32::try_from(lines.iter().rev().skip(1).filter(ends).count()).unwrap_or(u32::MAX);
        Some(lines)
    }
}

/// The lines of a paragraph that was set on a page of `page` columns; `None` where it is one line.
fn wrapped_at(source: &str, words: Range<usize>, page: usize) -> Option<Vec<Line>> {
    if words.len() < page || !slice(source, words.start, words.end).contains(' ') {
        return None;
    }
    let mut lines = Vec::new();
    let (mut start, mut column) = (words.start, 0);
    for gap in gaps(source, words.clone()) {
        if wraps(&gap, gap.column - column, page, rest(source, gap.range.end)) {
            lines.push(Line { continues: true, ..Line::piece(start..gap.range.start) });
            (start, column) = (gap.range.end, gap.column + gap.range.len());
        }
    }
    if lines.is_empty() {
        return None;
    }
    lines.push(Line::piece(start..words.end));
    Some(lines)
}

/// The lines that a long line was set in, where its breaks became single spaces.
fn spaced(source: &str, words: Range<usize>) -> Option<(Vec<Line>, Widths)> {
    let text = slice(source, words.start, words.end);
    if memchr_iter(b' ', text.as_bytes()).take(FEWEST).count() < FEWEST {
        return None;
    }
    let gaps = gaps(source, words.clone());
    let (widths, certain) = piece_widths(&gaps);
    let (page, count) = widths.mode()?;
    // On a padded page a full line falls short by a space or two, so that only a short line shows
    // the end of a paragraph.
    let uneven = gaps.iter().any(|gap| !gap.certain);
    if (count as usize) < FEWEST || count * 5 < certain {
        return None;
    }
    let mut lines = Vec::new();
    let (mut start, mut column, mut first) = (words.start, 0, true);
    let mut begin = words.start;
    for (at, gap) in gaps.iter().enumerate() {
        let line = slice(source, start, gap.range.start);
        // The space between a marker and its title: 第一条 为了….
        if first && (is_marker(line) || without_markup(line).is_empty()) {
            continue;
        }
        let title = || opens_section(line) && !line.contains(is_stop);
        let overfull = first && titles_line(&gaps, at, column, page) && title();
        let headed = || is_title(slice(source, begin, gap.range.start));
        if !overfull && !is_break(source, gap, gap.column - column, page, first, headed) {
            continue;
        }
        let behind = rest(source, gap.range.end);
        let ended = Ending::of(line).ends_paragraph() && (!uneven || opens_section(behind));
        first = overfull || ended || !wraps(gap, gap.column - column, page, behind);
        lines.push(Line::piece(start..gap.range.start));
        (start, column) = (gap.range.end, gap.column + gap.range.len());
        if first {
            begin = start;
        }
    }
    lines.push(Line::piece(start..words.end));
    // Many short lines may hide the page; the wraps alone show it where they are two in five.
    let width = (count * 5 >= certain * 2).then_some(page);
    let shown = Shown::all(source, &lines);
    let set = may_be_set(&lines).then(|| self::page(source, &lines, &shown)).flatten();
    let page = set.or_else(|| {
        width.map(|width| Page {
            width,
            slack: SLACK,
            indents: false,
            flush: true,
            spaces: true,
            ragged: false,
        })
    })?;
    join_on(&mut lines, &shown, Page { spaces: true, ..page });
    Some((lines, widths))
}

/// The columns of the pieces between certain gaps, and how many of those there are.
fn piece_widths(gaps: &[Gap]) -> (Widths, u32) {
    let mut widths = Widths::new();
    let (mut certain, mut last) = (0_u32, 0);
    for gap in gaps.iter().filter(|gap| gap.certain) {
        widths.add(gap.column - last);
        last = gap.column + 1;
        certain += 1;
    }
    (widths, certain)
}

/// A run of spaces inside a long line.
struct Gap {
    range: Range<usize>,
    /// Columns from the start of the long line to the gap.
    column: usize,
    /// Whether no Latin letter or digit stands beside it, so that no typist padded it.
    certain: bool,
}

/// The runs of space in `words`.
fn gaps(source: &str, words: Range<usize>) -> Vec<Gap> {
    let text = slice(source, words.start, words.end);
    let mut gaps = Vec::new();
    let (mut column, mut previous) = (0, None);
    // Where Han and Latin text meet: with a space between, and without.
    let (mut padded, mut bare) = (0_u32, 0_u32);
    let latin = |c: char| is_latin(c) || matches!(c, '%' | '％');
    let mut at = 0;
    // U+4E00 to U+9FFF: Han characters all, of which one is as good as another here.
    let han = |at: usize| {
        matches!(text.as_bytes().get(at..at + 2), Some([0xE5..=0xE9, _] | [0xE4, 0xB8..=0xBF]))
    };
    while at < text.len() {
        if han(at) {
            bare += u32::from(previous.is_some_and(is_latin));
            previous = Some(ANY_HAN);
            while han(at) {
                (at, column) = (at + 3, column + 2);
            }
            continue;
        }
        let Some(c) = rest(text, at).chars().next() else { break };
        if c != ' ' {
            bare += u32::from(previous.is_some_and(|previous| {
                is_han(previous) && is_latin(c) || is_latin(previous) && is_han(c)
            }));
            previous = Some(c);
            (at, column) = (at + c.len_utf8(), column + width(c));
            continue;
        }
        let start = at;
        at += rest(text, at).bytes().take_while(|&byte| byte == b' ').count();
        let next = rest(text, at).chars().next();
        let bracketed = next.is_some_and(|c| c.is_ascii() && is_opening(c))
            || previous.is_some_and(|c| c.is_ascii() && is_closing(c));
        // Nobody pads behind a mark as wide as a Han character.
        let marked = previous.is_some_and(|c| width(c) == 2 && !is_han(c) && !is_latin(c));
        let certain =
            marked || !previous.is_some_and(latin) && !next.is_some_and(latin) && !bracketed;
        let meet = |left: Option<char>, right: Option<char>| {
            left.is_some_and(is_han) && right.is_some_and(latin)
        };
        padded += u32::from(meet(previous, next) || meet(next, previous));
        gaps.push(Gap { range: words.start + start..words.start + at, column, certain });
        column += at - start;
        previous = None;
    }
    // A typist who pads does so nearly everywhere.
    if padded <= bare {
        gaps.iter_mut().for_each(|gap| gap.certain = true);
    }
    gaps
}

/// Whether gap `at`, beside a number, ends the short line that begins at `column`: without a break
/// before the next certain gap the line would be too long, no gap stands where a wrap would, and
/// what is left behind this one is a full line.
fn titles_line(gaps: &[Gap], at: usize, column: usize, page: usize) -> bool {
    let Some(gap) = gaps.get(at).filter(|gap| !gap.certain) else { return false };
    let Some(next) = gaps.iter().skip(at + 1).take(WIDEST).find(|next| next.certain) else {
        return false;
    };
    let wraps =
        |gap: &Gap| (page.saturating_sub(SLACK)..=page + 2).contains(&(gap.column - column));
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

/// Whether a gap was a line break. `first` tells whether the line before it begins a paragraph,
/// `headed` whether that paragraph is a title so far.
fn is_break(
    source: &str,
    gap: &Gap,
    columns: usize,
    page: usize,
    first: bool,
    headed: impl Fn() -> bool,
) -> bool {
    let before = tail(source, gap.range.start);
    let behind = rest(source, gap.range.end);
    let ended = Ending::of(before).ends_paragraph();
    if !gap.certain {
        return wraps(gap, columns, page, behind)
            || opens_section(behind) && (ended || headed())
            || begins_item(behind) && (ends_sentence(before) || headed());
    }
    // A space in the middle of a paragraph is no break of a line that has room left.
    wraps(gap, columns, page, behind)
        || first
        || ended
        || headed()
        || true_marker(behind).is_some()
        || begins_item(behind)
}

/// Whether a paragraph so far is the title of a section: a marker, and no stop yet.
fn is_title(words: &str) -> bool {
    words.len() <= PAGE_BYTES && opens_section(words) && !words.contains(is_stop)
}

/// Whether `words` begin with the marker of an item that opens a paragraph.
fn begins_item(words: &str) -> bool {
    words.starts_with(|c| c == ONE || is_dash(c)) && opens_item(words, read_series_marker(words))
}

/// Bytes of what shows whether a paragraph ends: a stop and the marks behind it.
const TAIL: usize = 24;

/// The last few characters before `end`.
fn tail(source: &str, end: usize) -> &str {
    tail_within(head(source, end), TAIL)
}
