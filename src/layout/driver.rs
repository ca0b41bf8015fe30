//! Lines, and where a paragraph really ends.
//!
//! Takes the source, gives its [`Line`]s: the words of each without the space around them, and
//! whether the paragraph goes on in the next line. A PDF's lines, and the single spaces that such
//! lines became on a web page, have nearly equal display width; a line that ends well short of that
//! width ends its paragraph.

use alloc::vec::Vec;
use core::ops::Range;

use memchr::memchr;

use super::{
    furniture,
    line::{Line, PAGE_BYTES},
    physical::{indents, physical},
    spacing::Spacing,
    wrap,
};
use crate::{
    lexicon::structure::PORTAL_LABELS,
    text::chars::{slice, trim},
};

/// Reads the lines of `source`.
pub(crate) fn lines(source: &str) -> Vec<Line> {
    let mut spacing = Spacing::new();
    let lines = read(source, &mut spacing);
    match spacing.settle() {
        Some(mut settled) => read(source, &mut settled),
        None => lines,
    }
}

/// The lines of most texts have more bytes than this, so that the list of them seldom grows.
const BYTES_A_LINE: usize = 80;

/// Reads the lines of `source`, as far as `spacing` tells wraps from other spaces.
fn read(source: &str, spacing: &mut Spacing) -> Vec<Line> {
    let mut lines = Vec::with_capacity(source.len() / BYTES_A_LINE + 1);
    let feeds = memchr(FORM_FEED, source.as_bytes()).is_some();
    let (mut blanks, mut end) = (0_u8, 0);
    for physical in physical(source) {
        let words = trim(source, physical.clone());
        if words.is_empty() {
            blanks = blanks.saturating_add(1);
            continue;
        }
        let first = lines.len();
        let gap = end..physical.start;
        end = physical.end;
        split(source, physical.start, words, spacing, &mut lines);
        if let Some(line) = lines.get_mut(first) {
            line.blank_before = blanks > 0;
            line.blank_lines = blanks;
            let gap = slice(source, gap.start, gap.end);
            line.page_before = feeds && gap.bytes().any(|byte| byte == FORM_FEED);
        }
        blanks = 0;
    }
    furniture::mark(source, &mut lines);
    wrap::join(source, &mut lines);
    lines
}

/// The control character that begins a page.
const FORM_FEED: u8 = 0xC;

/// Cuts a line that held several paragraphs: at tabs and ideographic indents, or at the spaces that line breaks became.
fn split(
    source: &str,
    start: usize,
    words: Range<usize>,
    spacing: &mut Spacing,
    lines: &mut Vec<Line>,
) {
    let whole = slice(source, words.start, words.end);
    // The cells of a portal's index are one row, however long.
    let index = memchr(b'\t', whole.as_bytes()).is_some() && PORTAL_LABELS.opening(whole).is_some();
    if index || words.len() <= PAGE_BYTES && !spacing.is_settled() {
        lines.push(Line::new(source, start, words));
        return;
    }
    for paragraph in indents(source, words) {
        let range = trim(source, paragraph.clone());
        if range.is_empty() {
            continue;
        }
        match spacing.spaced(source, range.clone()) {
            Some(spaced) => {
                lines.extend(spaced.into_iter().map(|Line { range, continues, .. }| Line {
                    continues,
                    inner: true,
                    ..Line::new(source, range.start, range)
                }))
            }
            None => lines.push(Line {
                inner: spacing.is_settled(),
                ..Line::new(source, paragraph.start, range)
            }),
        }
    }
}
