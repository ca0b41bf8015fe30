//! A table as its head and rows of numbers.

use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::contains_any;
use crate::{Span, Table, Text, lexicon::checks::figures::TABLE_TOTALS, text::chars::is_space};

/// A label of a total has at most so many characters: 全县合计.
const LONGEST_LABEL_CHARACTERS: usize = 6;
/// A wider table is no table of figures but lines that ran together.
const MOST_COLUMNS: usize = 40;

/// A cell, and the number that it holds where it holds nothing else.
#[derive(Clone, Copy)]
pub(super) struct Cell<'s> {
    pub(super) words: &'s str,
    pub(super) span: Span,
    pub(super) number: Option<Decimal>,
}

/// The head of a table and the rows that are as long as it.
pub(super) struct Grid<'s> {
    pub(super) head: Vec<&'s Text<'s>>,
    pub(super) rows: Vec<Vec<Cell<'s>>>,
}

impl<'s> Grid<'s> {
    /// Takes a table apart; `None` where it has no rows of two cells and more.
    pub(super) fn of(table: &'s Table<'s>) -> Option<Self> {
        let rows: Vec<&[Text<'_>]> = table.rows().collect();
        let rows = if rows.iter().all(|row| row.len() == 1) {
            parted(&rows)?
        } else {
            rows.iter().map(|row| row.iter().collect()).collect()
        };
        let (head, body) = rows.split_first()?;
        if head.len() < 2 || head.len() > MOST_COLUMNS {
            return None;
        }
        let cells = |row: &Vec<&'s Text<'s>>| row.iter().map(|cell| Cell::of(cell)).collect();
        let rows = body.iter().filter(|row| row.len() == head.len()).map(cells).collect();
        Some(Self { head: head.clone(), rows })
    }

    /// Whether most cells of a column hold a number.
    pub(super) fn is_numeric(&self, column: usize) -> bool {
        let cells = self.rows.iter().filter_map(|row| row.get(column));
        let numbers = cells.filter(|cell| cell.number.is_some()).count();
        numbers >= 2 && numbers * 2 > self.rows.len()
    }

    /// Whether a column is that of totals, by its head.
    pub(super) fn is_total_head(&self, column: usize) -> bool {
        self.head.get(column).is_some_and(|head| Cell::of(head).is_total())
    }

    /// The total of a column, where a row of totals tells it.
    pub(super) fn total(&self, column: usize) -> Option<Cell<'s>> {
        let mut sums = self.rows.iter().filter(|row| row.first().is_some_and(Cell::is_total));
        let sum = sums.next()?.get(column).copied()?;
        sums.next().is_none().then_some(sum)
    }
}

impl<'s> Cell<'s> {
    fn of(text: &'s Text<'s>) -> Self {
        let words = text.as_str().trim_matches(is_space);
        Self { words, span: text.span, number: number(words) }
    }

    /// Whether it is the label of a total: 合计.
    pub(super) fn is_total(&self) -> bool {
        let words = self.words;
        contains_any(words, TABLE_TOTALS) && words.chars().count() <= LONGEST_LABEL_CHARACTERS
    }
}

/// The number of a cell that holds nothing else, without the sign of a percentage: 12.5, -3, 4.2%.
fn number(words: &str) -> Option<Decimal> {
    let bare = words.trim_end_matches(['%', '％']);
    let digits = bare.strip_prefix(['-', '−', '－', '+']).unwrap_or(bare);
    let number: Decimal =
        digits.starts_with(|c: char| c.is_ascii_digit()).then(|| digits.parse().ok()).flatten()?;
    Some(if bare.starts_with(['-', '−', '－']) { -number } else { number })
}

/// The rows of a table that has one cell a line: as long as makes each begin with words and go on with numbers.
fn parted<'s>(lines: &[&'s [Text<'s>]]) -> Option<Vec<Vec<&'s Text<'s>>>> {
    /// Rows have at most so many cells.
    const MOST_CELLS: usize = 8;
    /// A table has at least so many rows, its head among them.
    const FEWEST_ROWS: usize = 4;

    let cells: Vec<&Text<'_>> = lines.iter().filter_map(|row| row.first()).collect();
    let numbers: Vec<bool> = cells.iter().map(|cell| Cell::of(cell).number.is_some()).collect();
    let fits = |&length: &usize| {
        let rows = || numbers.chunks(length);
        let row = |row: &[bool]| {
            row.split_first().is_some_and(|(label, row)| !label && row.iter().all(|number| *number))
        };
        cells.len() % length == 0
            && cells.len() / length >= FEWEST_ROWS
            && rows().next().is_some_and(|head| !head.contains(&true))
            && rows().skip(1).all(row)
    };
    let length = (2..=MOST_CELLS).find(fits)?;
    Some(cells.chunks(length).map(<[_]>::to_vec).collect())
}
