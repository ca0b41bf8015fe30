//! Columns of a table that follow from others: a rate, a growth, a share.
//!
//! What a column is of others is not told by its head but by its rows: where all of them but one bear a
//! relation out, that one is wrong.
//!
//! ```text
//! rate = part / whole    growth = (now - then) / then    share = part / total
//! ```

use alloc::{string::String, vec::Vec};

use rust_decimal::Decimal;

use super::{
    contains_any,
    grid::{Cell, Grid},
};
use crate::{
    check::{
        Rule,
        arithmetic::Bounds,
        draft::Draft,
        table::figures::{GROWTH, RATE, SHARE},
    },
    lexicon::checks::figures::RATE_HEADS,
};

/// More columns of numbers than these are not tried against each other.
const MOST_COLUMNS: usize = 8;
/// A relation is borne out by so many rows at least.
const FEWEST_RIGHT: usize = 2;
/// Of so many rows that bear it out, some may be wrong; of fewer, one.
const MANY_RIGHT: usize = 8;
const MOST_WRONG: usize = 2;

/// How a rate may follow from two amounts of its row, or from one and the total of its column.
#[derive(Clone, Copy)]
enum Relation {
    Rate,
    Growth,
    Share,
}

impl Relation {
    const fn rule(self) -> &'static Rule {
        match self {
            Self::Rate => &RATE,
            Self::Growth => &GROWTH,
            Self::Share => &SHARE,
        }
    }

    /// What it makes of the two amounts, in hundredths.
    fn of(self, one: Bounds, other: Bounds) -> Option<Bounds> {
        let quotient = one.share_of(other)?;
        match self {
            Self::Rate | Self::Share => Some(quotient),
            Self::Growth => {
                let hundred = Bounds { low: Decimal::ONE_HUNDRED, high: Decimal::ONE_HUNDRED };
                quotient.minus(hundred)
            }
        }
    }
}

pub(super) fn check(draft: &Draft<'_>, grid: &Grid<'_>) {
    let numbers: Vec<usize> = (1..grid.head.len()).filter(|&at| grid.is_numeric(at)).collect();
    if numbers.len() < 2 || numbers.len() > MOST_COLUMNS {
        return;
    }
    let rated =
        |&at: &usize| grid.head.get(at).is_some_and(|head| contains_any(head.as_str(), RATE_HEADS));
    let (rates, amounts): (Vec<usize>, Vec<usize>) = numbers.into_iter().partition(rated);
    for rate in rates {
        let pairs = amounts.iter().flat_map(|&one| amounts.iter().map(move |&other| (one, other)));
        for (one, other) in pairs.filter(|(one, other)| one != other) {
            for relation in [Relation::Rate, Relation::Growth] {
                held(draft, grid, rate, relation, |row| Some([*row.get(one)?, *row.get(other)?]));
            }
        }
        for &one in &amounts {
            let Some(total) = grid.total(one) else { continue };
            held(draft, grid, rate, Relation::Share, |row| Some([*row.get(one)?, total]));
        }
    }
}

/// Holds the rates of a column against the two amounts that `of` picks for each row.
fn held<'s>(
    draft: &Draft<'_>,
    grid: &Grid<'s>,
    rate: usize,
    relation: Relation,
    of: impl Fn(&[Cell<'s>]) -> Option<[Cell<'s>; 2]>,
) {
    let (mut right, mut wrong) = (0, Vec::new());
    for row in &grid.rows {
        let Some((printed, [one, other])) =
            row.get(rate).zip(of(row)).filter(|(_, pair)| pair[0].span != pair[1].span)
        else {
            continue;
        };
        let bounds = |cell: Cell<'_>| Bounds::around(cell.number?);
        let Some((value, number)) = bounds(one)
            .zip(bounds(other))
            .and_then(|(one, other)| relation.of(one, other))
            .zip(printed.number)
        else {
            continue;
        };
        // A hundred percent, or none, says little.
        let told = !number.is_zero() && number != Decimal::ONE_HUNDRED;
        match Bounds::rounded(number) {
            Some(printed) if value.meets(printed) => right += usize::from(told),
            _ => wrong.push((*printed, [one, other], value)),
        }
        if wrong.len() > MOST_WRONG {
            return;
        }
    }
    let most = if right >= MANY_RIGHT { MOST_WRONG } else { 1 };
    if right < FEWEST_RIGHT || wrong.len() > most {
        return;
    }
    for (printed, [one, other], value) in wrong {
        let places = printed.number.map_or(0, |number| number.scale());
        let expected: String = value.middle(places, places);
        let found = draft.found(relation.rule(), printed.span).related(one.span);
        found.related(other.span).expected(expected).report();
    }
}
