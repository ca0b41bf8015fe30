//! The node of a table: its caption, unit line and rows, and the cells of each.

use alloc::vec::Vec;
use core::ops::Range;

use crate::{
    Span, Table, Text,
    lexicon::structure::{CAPTIONS, UNIT_LINES},
    source::squeezed,
    text::chars::{find_mark, rest, slice, trim},
};

/// A table's caption, unit line and rows.
pub(super) fn table<'s>(source: &'s str, range: Range<usize>, rows: &[Range<usize>]) -> Table<'s> {
    let mut table = Table { span: Span::of(range), ..Table::default() };
    for (at, row) in rows.iter().enumerate() {
        let words = slice(source, row.start, row.end);
        let text = || squeezed(source, row.clone());
        if UNIT_LINES.prefix(words).is_some() && table.around.unit.is_none() {
            table.around.unit = Some(text());
        } else if at == 0 && CAPTIONS.prefix(words).is_some() {
            table.around.caption = Some(text());
        } else {
            table.rows.push(cells(source, row.clone()));
        }
    }
    table
}

/// The cells of a row: parted by tabs, or by two spaces and more.
fn cells<'s>(source: &'s str, row: Range<usize>) -> Vec<Text<'s>> {
    let words = slice(source, row.start, row.end);
    let tabbed = words.contains(TABS);
    let mut cells = Vec::new();
    let mut from = 0;
    loop {
        let parting = parting(words, from, tabbed);
        let end = parting.as_ref().map_or(words.len(), |parting| parting.start);
        let cell = trim(source, row.start + from..row.start + end);
        if !cell.is_empty() {
            let text = squeezed(source, cell);
            // A cell of nothing but written-out space (&nbsp;) holds no words.
            if !text.content.is_empty() {
                cells.push(text);
            }
        }
        match parting {
            Some(parting) => from = parting.end,
            None => return cells,
        }
    }
}

/// What parts the cells of a table that has it.
const TABS: [char; 4] = ['\t', '|', '｜', '│'];

/// The space of full width, which parts cells by itself.
const WIDE_SPACE: char = '\u{3000}';

/// Where the first mark stands at byte `from` of a row, or behind it, that parts two cells.
fn parting(words: &str, mut from: usize, tabbed: bool) -> Option<Range<usize>> {
    let parts = |c: char| if tabbed { TABS.contains(&c) } else { matches!(c, ' ' | WIDE_SPACE) };
    loop {
        let (at, c) = find_mark(words, from, parts)?;
        let end = at + c.len_utf8();
        match c {
            ' ' if !rest(words, end).starts_with(' ') => from = end,
            ' ' => return Some(at..end + 1),
            _ => return Some(at..end),
        }
    }
}
