//! Lines, and where a paragraph really ends.
//!
//! Takes the source, gives its [`Line`]s: the words of each without the space around them, and
//! whether the paragraph goes on in the next line. A PDF's lines, and the single spaces that such
//! lines became on a web page, have nearly equal display width; a line that ends well short of that
//! width ends its paragraph.

use alloc::vec::Vec;
use core::ops::Range;

use super::{
    line::{Line, PAGE_BYTES},
    physical::{indents, physical},
    spacing::Spacing,
    wrap,
};
use crate::text::chars::trim;

/// Reads the lines of `source`.
pub(crate) fn lines(source: &str) -> Vec<Line> {
    let mut spacing = Spacing::new();
    let lines = read(source, &mut spacing);
    match spacing.settle() {
        Some(mut settled) => read(source, &mut settled),
        None => lines,
    }
}

/// Reads the lines of `source`, as far as `spacing` tells wraps from other spaces.
fn read(source: &str, spacing: &mut Spacing) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut blank = false;
    for physical in physical(source) {
        let words = trim(source, physical.clone());
        if words.is_empty() {
            blank = true;
            continue;
        }
        let first = lines.len();
        split(source, physical.start, words, spacing, &mut lines);
        if let Some(line) = lines.get_mut(first) {
            line.blank_before = blank;
        }
        blank = false;
    }
    wrap::join(source, &mut lines);
    lines
}

/// Cuts a line that held several paragraphs: at tabs and ideographic indents, or at the spaces that
/// line breaks became.
fn split(
    source: &str,
    start: usize,
    words: Range<usize>,
    spacing: &mut Spacing,
    lines: &mut Vec<Line>,
) {
    if words.len() <= PAGE_BYTES && !spacing.is_settled() {
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
