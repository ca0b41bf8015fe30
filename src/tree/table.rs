//! The node of a table: its caption, unit line and rows, and the cells of each.

use alloc::vec::Vec;
use core::ops::Range;

use crate::{
    Span, Table, Text,
    lexicon::structure::{CAPTIONS, UNIT_LINES},
    source::squeezed,
    text::chars::{slice, trim},
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
    let tabbed = words.contains(['\t', '|']);
    let parts: Vec<&str> = if tabbed {
        words.split(['\t', '|']).collect()
    } else {
        words.split("  ").flat_map(|part| part.split('\u{3000}')).collect()
    };
    let mut cells = Vec::with_capacity(parts.len());
    let mut at = row.start;
    for part in parts {
        let start = at + slice(source, at, row.end).find(part).unwrap_or(0);
        at = start + part.len();
        let cell = trim(source, start..at);
        if !cell.is_empty() {
            let text = squeezed(source, cell);
            // A cell of nothing but written-out space (&nbsp;) holds no words.
            if !text.content.is_empty() {
                cells.push(text);
            }
        }
    }
    cells
}
