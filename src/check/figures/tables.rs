//! Totals in tables: a column or a row that the others add up to.
//!
//! Takes the tables of the tree. A total is only held against its members where another row or column of
//! the table shows that they are all: there they add up.

use alloc::{string::ToString, vec::Vec};

use rust_decimal::Decimal;

use super::contains_any;
use crate::{
    Span, Table, Text,
    check::{draft::Draft, pieces::Piece, table::figures::SUM},
    lexicon::checks::figures::TABLE_TOTALS,
    text::chars::is_space,
};

/// A wider table is no table of figures but lines that ran together.
const MOST_COLUMNS: usize = 40;

pub(super) fn check(draft: &Draft<'_>) {
    for document in draft.report.documents() {
        for piece in draft.pieces_of(document) {
            if let Piece::Table(table) = piece {
                totals(draft, table);
            }
        }
    }
}

/// One total and what its members come to.
struct Total {
    span: Span,
    printed: Decimal,
    sum: Decimal,
}

fn totals(draft: &Draft<'_>, table: &Table<'_>) {
    let rows: Vec<&[Text<'_>]> = table.rows().collect();
    let Some((head, body)) = rows.split_first() else { return };
    if head.len() < 2 || head.len() > MOST_COLUMNS {
        return;
    }
    let rows: Vec<&[Text<'_>]> =
        body.iter().filter(|row| row.len() == head.len()).copied().collect();
    let is_total = |cell: &Text<'_>| {
        let words = cell.as_str().trim_matches(is_space);
        contains_any(words, TABLE_TOTALS) && words.chars().count() <= LONGEST_LABEL_CHARACTERS
    };
    // 合计 as the last column: each row adds up to it.
    if head.last().is_some_and(is_total) {
        report(draft, rows.iter().filter_map(|row| across(row)).collect());
    }
    // 合计 as the first or the last row: each column adds up to it.
    let is_sum = |row: &&[Text<'_>]| row.first().is_some_and(is_total);
    let (sums, members): (Vec<_>, Vec<_>) = rows.iter().copied().partition(is_sum);
    if let ([sum], true) = (sums.as_slice(), members.len() >= 2) {
        let columns = 1..sum.len();
        report(draft, columns.filter_map(|column| down(sum, &members, column)).collect());
    }
}

/// A label of a total has at most so many characters: 全县合计.
const LONGEST_LABEL_CHARACTERS: usize = 6;

/// A row whose last cell is its total.
fn across(row: &[Text<'_>]) -> Option<Total> {
    let (total, cells) = row.split_last()?;
    let members = cells.get(1..).filter(|members| members.len() >= 2)?;
    let sum = members.iter().try_fold(Decimal::ZERO, |sum, cell| sum.checked_add(number(cell)?))?;
    Some(Total { span: total.span, printed: number(total)?, sum })
}

/// A column whose total stands in the row of totals.
fn down(sums: &[Text<'_>], members: &[&[Text<'_>]], column: usize) -> Option<Total> {
    let total = sums.get(column)?;
    let mut members = members.iter().map(|row| number(row.get(column)?));
    let sum = members.try_fold(Decimal::ZERO, |sum, cell| sum.checked_add(cell?))?;
    Some(Total { span: total.span, printed: number(total)?, sum })
}

/// The number that a cell holds and nothing else; shares and signs are none.
fn number(cell: &Text<'_>) -> Option<Decimal> {
    let words = cell.as_str().trim_matches(is_space);
    words.starts_with(|c: char| c.is_ascii_digit()).then(|| words.parse().ok()).flatten()
}

/// The totals that are off where others of the table are not.
fn report(draft: &Draft<'_>, totals: Vec<Total>) {
    /// A total is off by a slip where it is no further off than this, in hundredths of the sum.
    const NEAR_HUNDREDTHS: i64 = 25;

    let (right, wrong): (Vec<Total>, Vec<Total>) =
        totals.into_iter().partition(|total| total.sum == total.printed);
    if right.len() <= wrong.len() {
        return;
    }
    for Total { span, printed, sum } in wrong {
        let most = sum * Decimal::new(NEAR_HUNDREDTHS, 2);
        // The last digit may be rounded.
        let slack = Decimal::try_new(2, printed.scale().max(sum.scale())).unwrap_or_default();
        let off = (sum - printed).abs();
        let rounded = printed.scale() > 0 && off <= slack;
        if off < most && !rounded {
            draft.found(&SUM, span).say(sum.normalize().to_string()).report();
        }
    }
}
