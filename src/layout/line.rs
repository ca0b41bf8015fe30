//! A line of the source.

use core::ops::Range;

use super::folio::{FOLIO, is_page_number};
use crate::text::chars::{display_width, is_closing, is_pause, is_stop, slice};

/// A line of the source, or of what was one before its line breaks became spaces.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    /// Its words, trimmed.
    pub(crate) range: Range<usize>,
    /// Whether a blank line stands before it.
    pub(crate) blank_before: bool,
    /// How many, up to 255.
    pub(crate) blank_lines: u8,
    /// Whether its words begin behind an ideographic or wider space.
    pub(crate) indented: bool,
    /// Whether its paragraph goes on in the next line that is no page furniture.
    pub(crate) continues: bool,
    /// The rule that shows it to be no text but a part of the page, such as its number.
    pub(crate) furniture: Option<&'static str>,
    /// Whether a page of the source begins with it, as a form feed shows.
    pub(crate) page_before: bool,
    /// Whether it was found inside a longer line, whose own breaks were told from its spaces.
    pub(crate) inner: bool,
}

/// Lines of more bytes than this are no lines of a page: no page is 130 columns wide.
pub(crate) const PAGE_BYTES: usize = 400;

/// Columns of the indent of a paragraph (左空二字).
pub(super) const INDENT: usize = 4;

/// Marks that may stand behind the last column of a line (标点悬挂).
pub(super) const fn hangs(c: char) -> bool {
    is_stop(c) || is_closing(c) || is_pause(c)
}

impl Line {
    /// A line of its own.
    pub(super) fn new(source: &str, start: usize, range: Range<usize>) -> Self {
        let furniture = is_page_number(slice(source, range.start, range.end)).then_some(FOLIO);
        let indented = display_width(slice(source, start, range.start)) >= 2;
        Self {
            range,
            blank_before: false,
            blank_lines: 0,
            indented,
            continues: false,
            furniture,
            page_before: false,
            inner: false,
        }
    }

    /// A piece of a longer line. Its field `inner` stays false, so that its paragraph may go on.
    pub(crate) const fn piece(range: Range<usize>) -> Self {
        Self {
            range,
            blank_before: false,
            blank_lines: 0,
            indented: false,
            continues: false,
            furniture: None,
            page_before: false,
            inner: false,
        }
    }

    /// Whether it is no text but a part of the page.
    pub(crate) const fn is_furniture(&self) -> bool {
        self.furniture.is_some()
    }

    /// The words of the line.
    pub(crate) fn words<'s>(&self, source: &'s str) -> &'s str {
        slice(source, self.range.start, self.range.end)
    }
}
