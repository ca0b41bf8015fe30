//! The page that a text was set on: how wide it is, how full its lines are, and whether paragraphs
//! are indented.
//!
//! Takes lines, gives the [`Page`] that broke most of them: the display width that most broken
//! lines nearly have.

use alloc::vec::Vec;

use memchr::memmem::Finder;

use super::{
    line::{Line, PAGE_BYTES},
    shown::Shown,
};
use crate::{
    lexicon::structure::CAPTIONS,
    text::chars::{is_colon, is_comma, is_han, is_latin, slice},
};

/// Columns by which lines of one page differ: justified type, proportional digits, a first line's
/// indent.
pub(super) const SLACK: usize = 6;
/// No page is narrower than this many columns.
const NARROWEST: usize = 16;
/// The lines of a list of names have at most so many columns.
const LIST_COLUMNS: usize = 24;
/// No page is wider than this many columns.
pub(super) const WIDEST: usize = 160;

/// A row of labels has this many bytes at least: 证券代码：839999　　证券简称：青禾牧业.
const ROW_BYTES: usize = 48;

/// How many lines there are of each width, in columns.
pub(super) struct Widths {
    counts: [u32; WIDEST + 1],
}

impl Widths {
    pub(super) const fn new() -> Self {
        Self { counts: [0; WIDEST + 1] }
    }

    pub(super) fn add(&mut self, width: usize) {
        if let Some(count) = self.counts.get_mut(width) {
            *count += 1;
        }
    }

    pub(super) fn merge(&mut self, other: &Self) {
        self.counts.iter_mut().zip(&other.counts).for_each(|(count, more)| *count += more);
    }

    /// Lines of `from` to `to` columns.
    fn between(&self, from: usize, to: usize) -> u32 {
        self.counts.get(from..=to.min(WIDEST)).unwrap_or_default().iter().sum()
    }

    /// The last column of the window, [`SLACK`] columns deep, that most lines end in, and how many
    /// do.
    pub(super) fn mode(&self) -> Option<(usize, u32)> {
        self.mode_from(NARROWEST)
    }

    /// The same of windows that end in column `least` or behind it.
    fn mode_from(&self, least: usize) -> Option<(usize, u32)> {
        let windows = (least..=WIDEST).map(|top| (top, self.between(top - SLACK, top)));
        windows.max_by_key(|&(top, count)| (count, core::cmp::Reverse(top)))
    }
}

/// The page that a text was set on.
#[derive(Clone, Copy)]
pub(super) struct Page {
    /// The widest line, in columns.
    pub(super) width: usize,
    /// By how many columns a broken line may fall short of it: none where every line was filled to
    /// the last column.
    pub(super) slack: usize,
    /// Whether paragraphs begin with an indent (左空二字, GB/T 9704-2012 clause 7.3.3), so that a
    /// line without one goes on.
    pub(super) indents: bool,
    /// Whether headings yet begin without one.
    pub(super) flush: bool,
    /// Whether its line breaks became spaces.
    pub(super) spaces: bool,
    /// Whether some broken lines are too short for it.
    pub(super) ragged: bool,
}

impl Page {
    /// Whether the first word of `behind` had room on a line, so that the line was broken by its
    /// author.
    pub(super) fn is_short(self, line: &Shown<'_>, behind: &Shown<'_>, slack: usize) -> bool {
        // Typists pad Latin words in Han text with a space.
        let padded = line.words.ends_with(is_latin) != behind.words.starts_with(is_latin);
        let columns = line.columns() + usize::from(padded) + behind.first_word_columns;
        !line.is_long() && columns + slack <= self.width
    }
}

/// Whether lines may have been set on a page whose breaks were kept: a text with more long lines than
/// a few was not, and most texts are told by that.
pub(super) fn may_be_set(lines: &[Line]) -> bool {
    let long = lines.iter().filter(|line| !line.inner && line.range.len() > PAGE_BYTES).count();
    long * 5 <= lines.len()
}

/// The page whose breaks were kept as line breaks, if most lines were broken by it.
pub(super) fn page(source: &str, lines: &[Line], shown: &[Shown<'_>]) -> Option<Page> {
    let set = Set::of(source, lines, shown);
    let (width, count) = set.width()?;
    let fit = set.fit(width);
    (fit.short <= count).then(|| fit.page(width))
}

/// The page that broke most lines, where paragraphs are indented and `shown` counts characters as columns. Every
/// prose text has lines of like counts by chance, so more lines must show it than a page by columns needs.
pub(super) fn page_by_characters(
    source: &str,
    lines: &[Line],
    shown: &[Shown<'_>],
) -> Option<Page> {
    /// Of so many broken lines that are full one may be too short.
    const FULL_TO_SHORT: u32 = 4;

    let set = Set::of(source, lines, shown);
    let (width, count) = set.width()?;
    let fit = set.fit(width);
    let many = count.min(fit.exact) >= FEWEST_MARKED_LINES;
    let full = fit.short * FULL_TO_SHORT <= fit.exact;
    (set.indents && many && full).then(|| fit.page(width))
}

/// A line that says something of the page's width.
#[derive(Clone, Copy)]
struct Speaking<'a> {
    line: &'a Line,
    shown: &'a Shown<'a>,
}

/// The lines that say something of the page's width. A page number between two halves of a paragraph
/// is passed over, as it is when they are joined. Cells of a table without a Han character say
/// nothing; the last line of a sentence may have none.
fn speaking<'a>(lines: &'a [Line], shown: &'a [Shown<'a>]) -> Vec<Speaking<'a>> {
    // A row of labels with wide space between them is no line of a paragraph.
    let spaces = Finder::new(FULL_WIDTH_SPACES);
    let row = |shown: &Shown<'_>| {
        shown.words.len() >= ROW_BYTES
            && !shown.stopped
            && spaces.find(shown.words.as_bytes()).is_some()
    };
    let speaks = |shown: &Shown<'_>| (shown.stopped || shown.words.contains(is_han)) && !row(shown);
    let set = lines.iter().zip(shown);
    set.filter(|(line, shown)| !line.is_furniture() && speaks(shown))
        .map(|(line, shown)| Speaking { line, shown })
        .collect()
}

/// The space between the labels of a row that was typed in full width; [`Shown::is_row_of_labels`] looks for
/// the other.
const FULL_WIDTH_SPACES: &str = "\u{3000}\u{3000}";

/// The lines that a page may have set.
struct Set<'a> {
    source: &'a str,
    lines: Vec<Speaking<'a>>,
    /// Whether any of them is indented.
    indents: bool,
}

impl<'a> Set<'a> {
    fn of(source: &'a str, lines: &'a [Line], shown: &'a [Shown<'a>]) -> Self {
        let indents = lines.iter().any(|line| line.indented && !line.inner);
        Self { source, lines: speaking(lines, shown), indents }
    }

    /// Each line with the one behind it.
    fn pairs(&self) -> impl Iterator<Item = (&Speaking<'a>, &Speaking<'a>)> {
        self.lines.iter().zip(self.lines.iter().skip(1)).filter(|(this, _)| !this.line.inner)
    }

    /// Whether the break behind a line of `words` may be the page's.
    fn is_broken(&self, this: &Speaking<'_>, next: &Speaking<'_>) -> bool {
        let wraps = !this.shown.stopped
            && !next.line.blank_before
            && !this.shown.has_tab
            && !this.shown.words.ends_with(is_colon);
        // A ladder of short headings is no page: each line begins with a marker. Where paragraphs
        // are indented, that tells them.
        wraps && if self.indents { !next.line.indented } else { next.shown.marker().is_none() }
    }

    /// The width that most broken lines have, and how many have it; `None` where they are too few or
    /// too many others are wider.
    fn width(&self) -> Option<(usize, u32)> {
        let mut widths = Widths::new();
        let mut all = Widths::new();
        let mut beyond = 0_u32;
        // Whether a line that was broken begins with no marker, or an indent or a space tells it: a
        // few titles of a like length, each on a line above its text, are no page.
        let mut plain = false;
        for (this, next) in self.pairs() {
            if this.shown.is_long() {
                beyond += 1;
                continue;
            }
            let columns = this.shown.body_columns + this.shown.indent_columns;
            all.add(columns);
            beyond += u32::from(columns > WIDEST);
            if self.is_broken(this, next) {
                widths.add(columns);
                let gap = slice(self.source, this.line.range.end, next.line.range.start);
                let spaced = !gap.contains(['\n', '\r']);
                plain |= self.indents || spaced || !this.shown.is_marked();
            }
        }
        // The last line goes on nowhere, and may still be wider than the page, whatever its length.
        if let Some(last) = self.lines.last() {
            let columns = if last.shown.is_long() { WIDEST + 1 } else { last.shown.columns() };
            all.add(columns);
            beyond += u32::from(columns > WIDEST);
        }
        let (width, count) = widths.mode()?;
        let holds = |width: usize, count: u32, fewest: u32| {
            let wider = all.between(width + 3, WIDEST) + beyond;
            (count >= fewest && wider * 5 <= count).then_some((width, count))
        };
        let fewest = if plain { FEWEST_PLAIN_LINES } else { FEWEST_MARKED_LINES };
        // A list of names, one a line, is no page; the text behind it may have been set on one.
        let behind_list = || {
            let (wide, many) = widths.mode_from(2 * width).filter(|_| width <= LIST_COLUMNS)?;
            holds(wide, many, FEWEST_MARKED_LINES)
        };
        holds(width, count, fewest).or_else(behind_list)
    }

    /// How the lines fit a page of `width` columns.
    fn fit(&self, width: usize) -> Fit {
        let mut fit = Fit::default();
        // Whether the line before was filled, and its paragraph shows no marker yet without a stop: a
        // title may end on a short line.
        let (mut within, mut titles) = (false, false);
        for (this, next) in self.pairs().filter(|(this, _)| !this.shown.is_long()) {
            let (shown, behind) = (this.shown, next.shown);
            let columns = shown.columns();
            titles = (titles && within || shown.is_marked()) && !shown.has_stop();
            let filled = columns + behind.first_word_columns > width;
            if shown.body_columns <= width && self.is_broken(this, next) {
                let near = columns + SLACK >= width;
                fit.exact += u32::from(filled);
                // A long line with a comma is running text, whatever stands before it.
                let running = || {
                    columns >= RUNNING_COLUMNS
                        && !shown.is_marked()
                        && shown.words.contains(is_comma)
                };
                let roomy = !filled && near && !titles;
                fit.loose += u32::from(roomy && within);
                fit.running += u32::from(roomy && !within && running());
                fit.short += u32::from(!filled && !near && columns * 2 >= width);
            }
            let stopped = shown.stopped;
            // Where an indent tells where paragraphs begin, a line that is nearly full goes on too.
            within = (filled || self.indents && columns + SLACK >= width) && !stopped;
            fit.flush |= !next.line.indented
                && columns + 2 * SLACK < width
                && behind.section_marker().is_some();
            // Nobody indents the caption of a table.
            let captioned = || CAPTIONS.starting(behind.words).is_some();
            if stopped && columns + SLACK < width && !next.line.inner && !captioned() {
                fit.begun += 1;
                fit.indented += u32::from(next.line.indented);
            }
        }
        fit
    }
}

/// A heading without a marker has fewer columns than this, for all its commas: 领导重视，责任到人.
const RUNNING_COLUMNS: usize = 48;
/// A page whose paragraphs begin with words or indents shows itself in so many broken lines.
const FEWEST_PLAIN_LINES: u32 = 3;
/// One whose lines begin with markers may be a ladder of titles, and needs more.
const FEWEST_MARKED_LINES: u32 = 8;

/// How the lines of a text fit a page.
#[derive(Default)]
struct Fit {
    /// Broken lines that have no room for the next word.
    exact: u32,
    /// Broken lines that have a little room left, within a paragraph.
    loose: u32,
    /// Such lines that show by a comma that they stand in a paragraph.
    running: u32,
    /// Broken lines that are too short.
    short: u32,
    /// Paragraphs that begin behind a short line with a stop.
    begun: u32,
    /// Those of them that are indented.
    indented: u32,
    /// Whether a marker without an indent stands behind a short line.
    flush: bool,
}

impl Fit {
    /// The page of `width` columns that it shows.
    const fn page(&self, width: usize) -> Page {
        let running = if self.running < FEWEST_PLAIN_LINES { 0 } else { self.running };
        Page {
            width,
            slack: if (self.loose + running) * 12 <= self.exact { 0 } else { SLACK },
            indents: self.begun >= 2 && self.indented * 10 >= self.begun * 9,
            flush: self.flush,
            spaces: false,
            ragged: self.short > 0,
        }
    }
}
