//! Claims: what a number says, and of what.

use core::ops::Range;

use crate::{Direction, Modality, Quantity, UnitKind};

/// What a number says.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Role {
    /// The value of an indicator, a count, a rate.
    Level,
    /// How far an indicator moved.
    Change { direction: Direction, basis: Option<Range<usize>> },
    /// Which way an indicator moved, without a number; the words end at `end`.
    Trend { direction: Direction, basis: Option<Range<usize>>, end: usize },
    /// How much of a plan was done.
    Completion { of: Option<Range<usize>> },
    /// A place in an order.
    Rank { scope: Option<Range<usize>> },
    /// Nothing of an indicator.
    Other,
}

/// What one mention says, and of what.
#[derive(Clone, Debug)]
pub(super) struct Claim {
    /// Which mention; of a trend, the one behind it.
    pub(super) mention: usize,
    pub(super) role: Role,
    pub(super) subject: Option<Range<usize>>,
    pub(super) holder: Option<Range<usize>>,
    /// Where its words start: the basis of a change, the verb of a completion, else the number.
    pub(super) start: usize,
    /// Whether its subject stands behind it: 5个服务组.
    pub(super) behind: bool,
    /// Whether it stands behind 其中.
    pub(super) part: bool,
    /// Whether it says the value of the claim before once more, in another currency or unit.
    pub(super) again: bool,
    pub(super) modality: Modality,
}

/// A mention that is no period.
#[derive(Clone, Copy, Debug)]
pub(super) enum Figure<'m> {
    Quantity(&'m Quantity<'m>),
    Rank,
}

/// What the words before a number come to.
pub(super) struct Left {
    pub(super) from: usize,
    pub(super) to: usize,
}

/// Whether a unit tells a rate: %, 个百分点, 倍.
pub(super) const fn is_rate(kind: UnitKind) -> bool {
    matches!(
        kind,
        UnitKind::Percent | UnitKind::PercentagePoint | UnitKind::PerMille | UnitKind::Multiple
    )
}

/// Whether a figure is a rate.
pub(super) fn is_rated(figure: Figure<'_>) -> bool {
    matches!(figure, Figure::Quantity(quantity) if is_rate(quantity.unit.kind))
}
