//! What a line shows, read once: its columns, how it ends, what it begins with.
//!
//! Takes the words of a line, gives [`Shown`]. Whether a line was broken by its page is asked of every
//! line beside each of its neighbours, and of those neighbours again; none of them reads the words
//! once more.

use alloc::vec::Vec;
use core::cell::OnceCell;

use memchr::memchr;

use super::{
    line::{INDENT, Line, PAGE_BYTES, hangs},
    opening::{is_section_marker, opens_item, without_markup},
};
use crate::{
    Family, Marker, Series,
    combinator::{read_marker, read_series_marker, true_marker},
    lexicon::structure::PORTAL_LABELS,
    text::{
        chars::{
            display_width, find_mark, is_comma, is_enumeration_comma, is_han, is_stop, rest,
            token_width,
        },
        ending::{Ending, ends_sentence},
    },
};

/// What stands between the labels of a row that a site put there.
const TWO_SPACES: &str = "  ";

/// A Han character takes so many columns.
const HAN_COLUMNS: usize = 2;

/// What a line shows.
#[derive(Clone, Debug)]
pub(super) struct Shown<'s> {
    pub(super) words: &'s str,
    /// Its columns without the marks that may hang past the last one (标点悬挂); 0 where it is too
    /// long for a page.
    pub(super) body_columns: usize,
    /// The columns of those marks.
    pub(super) hanging_columns: usize,
    /// The columns of the word that it begins with, and of the marks that cling to that.
    pub(super) first_word_columns: usize,
    /// The columns of the indent before it.
    pub(super) indent_columns: usize,
    pub(super) ending: Ending,
    /// Whether it ends a sentence.
    pub(super) stopped: bool,
    pub(super) has_tab: bool,
    has_stop: OnceCell<bool>,
    begins: OnceCell<Begins>,
}

/// What a line begins with, which is read where it is asked for.
#[derive(Clone, Debug)]
struct Begins {
    /// The marker, true or false.
    marker: Option<(Family, u32)>,
    /// Whether there is a marker, true or false, behind the markup of a text editor.
    is_marked: bool,
    /// The marker behind that markup, unless it only looks like one.
    true_marker: Option<Marker>,
    /// The numbered marker of an item.
    series: Option<(Series, u32)>,
    /// Whether it is the marker of an item that opens a paragraph.
    opens_item: bool,
}

impl Begins {
    fn of(words: &str) -> Self {
        let bare = without_markup(words);
        let marker = read_marker(words);
        let is_marked =
            if bare.len() < words.len() { read_marker(bare).is_some() } else { marker.is_some() };
        let series = read_series_marker(words);
        Self {
            marker: marker.map(|marker| (marker.family, marker.ordinal)),
            is_marked,
            true_marker: if is_marked { true_marker(bare) } else { None },
            series: series.and_then(|marker| Some((marker.series, marker.ordinal?))),
            opens_item: opens_item(words, series),
        }
    }
}

impl<'s> Shown<'s> {
    /// What `line` shows.
    fn of(source: &'s str, line: &Line) -> Self {
        let words = line.words(source);
        let (body_columns, hanging_columns) = columns(words, display_width);
        Self {
            words,
            body_columns,
            hanging_columns,
            first_word_columns: token_width(words),
            indent_columns: if line.indented { INDENT } else { 0 },
            ending: Ending::of(words),
            stopped: ends_sentence(words),
            has_tab: memchr(b'\t', words.as_bytes()).is_some(),
            has_stop: OnceCell::new(),
            begins: OnceCell::new(),
        }
    }

    /// What each of `lines` shows.
    pub(super) fn all(source: &'s str, lines: &[Line]) -> Vec<Self> {
        lines.iter().map(|line| Self::of(source, line)).collect()
    }

    /// The same lines, as a page shows them that was set by characters: each is as wide as a Han character. A number
    /// or Latin word is not parted.
    pub(super) fn by_characters(lines: &[Self]) -> Vec<Self> {
        let width = |words: &str| HAN_COLUMNS * words.chars().count();
        let by_characters = |line: &Self| {
            let (body_columns, hanging_columns) = columns(line.words, width);
            let word = line.words.len()
                - line.words.trim_start_matches(|c: char| c.is_ascii_graphic()).len();
            let first_word_columns = HAN_COLUMNS * word.max(1);
            Self { body_columns, hanging_columns, first_word_columns, ..line.clone() }
        };
        lines.iter().map(by_characters).collect()
    }

    fn begins(&self) -> &Begins {
        self.begins.get_or_init(|| Begins::of(self.words))
    }

    /// Whether there is a stop in it.
    pub(super) fn has_stop(&self) -> bool {
        *self.has_stop.get_or_init(|| find_mark(self.words, 0, is_stop).is_some())
    }

    /// The marker that it begins with, true or false: its family and number.
    pub(super) fn marker(&self) -> Option<(Family, u32)> {
        self.begins().marker
    }

    /// Whether it begins with a marker, true or false, behind the markup of a text editor.
    pub(super) fn is_marked(&self) -> bool {
        self.begins().is_marked
    }

    /// The marker that it begins with behind that markup, unless it only looks like one.
    pub(super) fn true_marker(&self) -> Option<Marker> {
        self.begins().true_marker
    }

    /// The marker that it begins with, where that opens a section on any line.
    pub(super) fn section_marker(&self) -> Option<Marker> {
        self.true_marker().filter(|&marker| is_section_marker(marker))
    }

    /// The numbered marker of an item that it begins with.
    pub(super) fn series(&self) -> Option<(Series, u32)> {
        self.begins().series
    }

    /// Whether it begins with the marker of an item that opens a paragraph.
    pub(super) fn opens_item(&self) -> bool {
        self.begins().opens_item
    }

    /// Whether it is a row of labels that a site put there: 发布时间：…  来源：….
    pub(super) fn is_row_of_labels(&self) -> bool {
        self.words.contains(TWO_SPACES) && PORTAL_LABELS.opening(self.words).is_some()
    }

    /// All its columns, those of its indent among them.
    pub(super) const fn columns(&self) -> usize {
        self.body_columns + self.hanging_columns + self.indent_columns
    }

    /// Whether it is running text: a sentence ends in it, and another begins.
    pub(super) fn is_running(&self) -> bool {
        let ended = find_mark(self.words, 0, is_stop);
        ended.is_some_and(|(at, stop)| rest(self.words, at + stop.len_utf8()).contains(is_han))
    }

    /// Whether it is running text that ends within a clause.
    pub(super) fn is_torn(&self) -> bool {
        let inside = |c: char| {
            is_han(c) || c.is_ascii_alphanumeric() || is_comma(c) || is_enumeration_comma(c)
        };
        !self.has_tab
            && self.words.ends_with(inside)
            && self.words.contains(|c| is_comma(c) || is_stop(c))
    }

    /// Whether it is too long for a line of a page.
    pub(super) const fn is_long(&self) -> bool {
        self.words.len() > PAGE_BYTES
    }
}

/// The columns of a line without the marks that may hang past its last one, and those of the marks; 0 where it is
/// too long for a page.
fn columns(words: &str, width: impl Fn(&str) -> usize) -> (usize, usize) {
    if words.len() > PAGE_BYTES {
        return (0, 0);
    }
    let body = words.trim_end_matches(hangs);
    (width(body), width(rest(words, body.len())))
}
