//! Totals in tables: a column or a row that the others add up to.
//!
//! Takes the tables of the tree. A total is only held against its members where another row or column of
//! the table shows that they are all: there they add up. Where a table has no other column that could, its
//! members are all where none is a part of another.

use alloc::{string::ToString, vec::Vec};

use rust_decimal::Decimal;

use super::{
    columns, contains_any,
    grid::{Cell, Grid},
};
use crate::{
    Span,
    check::{draft::Draft, pieces::Piece, table::figures::SUM},
    lexicon::checks::figures::PARTS_OF_ROWS,
};

pub(super) fn check(draft: &Draft<'_>) {
    for document in draft.report.documents() {
        for piece in draft.pieces_of(document) {
            if let Piece::Table(table) = piece {
                if let Some(grid) = Grid::of(table) {
                    totals(draft, &grid);
                    columns::check(draft, &grid);
                }
            }
        }
    }
}

/// Whether the members of a total are known to be all there are.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Members {
    All,
    Some,
}

/// One total and what its members come to.
struct Total {
    span: Span,
    printed: Decimal,
    sum: Decimal,
    members: Vec<Span>,
}

fn totals(draft: &Draft<'_>, grid: &Grid<'_>) {
    // 合计 as the last column: each row adds up to it.
    let last = grid.head.len().saturating_sub(1);
    if grid.is_total_head(last) {
        report(draft, grid.rows.iter().filter_map(|row| across(row)).collect(), Members::Some);
    }
    // 合计 as the first or the last row: each column adds up to it.
    let is_sum = |row: &&Vec<Cell<'_>>| row.first().is_some_and(Cell::is_total);
    let (sums, members): (Vec<_>, Vec<_>) = grid.rows.iter().partition(is_sum);
    let [sum] = sums.as_slice() else { return };
    if members.len() < 2 {
        return;
    }
    // 其中：女职工
    let is_part = |row: &&Vec<Cell<'_>>| {
        row.first().is_some_and(|label| contains_any(label.words, PARTS_OF_ROWS))
    };
    let all = members.len() > 2 && !members.iter().any(is_part);
    let known = if all { Members::All } else { Members::Some };
    report(draft, (1..sum.len()).filter_map(|column| down(sum, &members, column)).collect(), known);
}

/// A row whose last cell is its total.
fn across(row: &[Cell<'_>]) -> Option<Total> {
    let (total, cells) = row.split_last()?;
    let members = cells.get(1..).filter(|members| members.len() >= 2)?;
    let sum = members.iter().try_fold(Decimal::ZERO, |sum, cell| sum.checked_add(cell.number?))?;
    let members = members.iter().map(|cell| cell.span).collect();
    Some(Total { span: total.span, printed: total.number?, sum, members })
}

/// A column whose total stands in the row of totals.
fn down(sums: &[Cell<'_>], members: &[&Vec<Cell<'_>>], column: usize) -> Option<Total> {
    let total = sums.get(column)?;
    let members: Vec<&Cell<'_>> = members.iter().filter_map(|row| row.get(column)).collect();
    let sum = members.iter().try_fold(Decimal::ZERO, |sum, cell| sum.checked_add(cell.number?))?;
    let members = members.iter().map(|cell| cell.span).collect();
    Some(Total { span: total.span, printed: total.number?, sum, members })
}

/// The totals that are off where others of the table are not; and the only one, where its members are all.
fn report(draft: &Draft<'_>, totals: Vec<Total>, members: Members) {
    /// A total is off by a slip where it is no further off than this, in hundredths of the sum. The sum of rates is further off.
    const NEAR_HUNDREDTHS: i64 = 25;

    let near = |total: &Total| {
        let most = total.sum.abs() * Decimal::new(NEAR_HUNDREDTHS, 2);
        (total.sum - total.printed).abs() < most
    };
    let (right, wrong): (Vec<Total>, Vec<Total>) = totals
        .into_iter()
        .filter(|total| total.sum == total.printed || near(total))
        .partition(|total| total.sum == total.printed);
    let alone = members == Members::All && right.is_empty() && wrong.len() == 1;
    if right.len() < wrong.len() && !alone {
        return;
    }
    for Total { span, printed, sum, members } in wrong {
        // The last digit may be rounded.
        let slack = Decimal::try_new(2, printed.scale().max(sum.scale())).unwrap_or_default();
        if printed.scale() == 0 || (sum - printed).abs() > slack {
            let found = draft.found(&SUM, span).say(sum.normalize().to_string());
            members.into_iter().fold(found, |found, member| found.related(member)).report();
        }
    }
}
