//! What a line shows, read once: its columns, how it ends, what it begins with.
//!
//! Takes the words of a line, gives [`Shown`]. Whether a line was broken by its page is asked of every
//! line beside each of its neighbours, and of those neighbours again; none of them reads the words
//! once more.

use alloc::vec::Vec;

use super::{
    line::{Line, PAGE_BYTES},
    opening::{is_section_marker, opens_item, without_markup},
    page::{INDENT, hangs},
};
use crate::{
    Family, Marker, Series,
    combinator::{read_marker, read_series_marker, true_marker},
    lexicon::structure::PORTAL_LABELS,
    text::{
        chars::{display_width, is_stop, rest, token_width},
        ending::{Ending, ends_sentence},
    },
};

/// What stands between the labels of a row: two spaces.
const WIDE_SPACES: &str = "  ";

/// What a line shows.
#[derive(Clone, Copy, Debug)]
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
    /// Whether there is a stop in it.
    pub(super) has_stop: bool,
    pub(super) has_tab: bool,
    /// The marker that its words begin with, true or false.
    pub(super) marker: Option<(Family, u32)>,
    /// Whether its words begin with a marker, true or false, behind the markup of a text editor.
    pub(super) is_marked: bool,
    /// The marker that they begin with behind that markup, unless it only looks like one.
    pub(super) true_marker: Option<Marker>,
    /// Whether they are a row of labels that a site put there: 发布时间：…  来源：….
    pub(super) is_row_of_labels: bool,
    /// The numbered marker of an item that they begin with.
    pub(super) series: Option<(Series, u32)>,
    /// Whether they begin with the marker of an item that opens a paragraph.
    pub(super) opens_item: bool,
}

impl<'s> Shown<'s> {
    /// What `line` shows.
    fn of(source: &'s str, line: &Line) -> Self {
        let words = line.words(source);
        let (body_columns, hanging_columns) = if words.len() > PAGE_BYTES {
            (0, 0)
        } else {
            let body = words.trim_end_matches(hangs);
            (display_width(body), display_width(rest(words, body.len())))
        };
        let bare = without_markup(words);
        let marker = read_marker(words);
        let is_marked =
            if bare.len() < words.len() { read_marker(bare).is_some() } else { marker.is_some() };
        let series = read_series_marker(words);
        Self {
            words,
            body_columns,
            hanging_columns,
            first_word_columns: token_width(words),
            indent_columns: if line.indented { INDENT } else { 0 },
            ending: Ending::of(words),
            stopped: ends_sentence(words),
            has_stop: words.contains(is_stop),
            has_tab: words.contains('\t'),
            marker: marker.map(|marker| (marker.family, marker.ordinal)),
            is_marked,
            true_marker: if is_marked { true_marker(bare) } else { None },
            is_row_of_labels: words.contains(WIDE_SPACES) && PORTAL_LABELS.opening(words).is_some(),
            series: series.and_then(|marker| Some((marker.series, marker.ordinal?))),
            opens_item: opens_item(words, series),
        }
    }

    /// What each of `lines` shows.
    pub(super) fn all(source: &'s str, lines: &[Line]) -> Vec<Self> {
        lines.iter().map(|line| Self::of(source, line)).collect()
    }

    /// The marker that it begins with, where that opens a section on any line.
    pub(super) fn section_marker(&self) -> Option<Marker> {
        self.true_marker.filter(|&marker| is_section_marker(marker))
    }

    /// All its columns, those of its indent among them.
    pub(super) const fn columns(&self) -> usize {
        self.body_columns + self.hanging_columns + self.indent_columns
    }

    /// Whether it is too long for a line of a page.
    pub(super) const fn is_long(&self) -> bool {
        self.words.len() > PAGE_BYTES
    }
}
