//! Figures as intervals: what a printed number may stand for, and what follows from several.
//!
//! A printed number stands for all that round to it: 9.8亿元 for 9.75 to 9.85. What two numbers give is an interval, too; it
//! contradicts a third where the two do not meet.

use alloc::string::{String, ToString};

use rust_decimal::Decimal;

use crate::{Number, Quantity};

/// All that a number may stand for, ends included.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Bounds {
    pub(super) low: Decimal,
    pub(super) high: Decimal,
}

impl Bounds {
    /// What a quantity stands for, its scale multiplied in; `None` for ranges, hidden numbers and
    /// approximations, which contradict nothing.
    pub(super) fn of(quantity: &Quantity<'_>) -> Option<Self> {
        let Number::Exact(number) = quantity.number else { return None };
        if quantity.approximation.is_some() {
            return None;
        }
        Self::around(number)?.times(quantity.unit.scale())
    }

    /// What a quantity stands for in the unit of another, 360吨 in 公斤; `None` where it has no ratio
    /// to it.
    pub(super) fn in_unit_of(quantity: &Quantity<'_>, other: &Quantity<'_>) -> Option<Self> {
        let bounds = Self::of(quantity)?;
        if quantity.unit.kind != other.unit.kind {
            return None;
        }
        if quantity.unit.text() == other.unit.text() {
            return Some(bounds);
        }
        let base = |quantity: &Quantity<'_>| {
            let (Number::Exact(value), unit) = quantity.in_base_unit()? else { return None };
            Some((value.checked_div(quantity.value()?)?, unit))
        };
        let ((one, unit), (two, same)) = (base(quantity)?, base(other)?);
        if unit == same { bounds.times(one.checked_div(two)?) } else { None }
    }

    /// All that rounds to a printed number. An integer is taken as it is: things are counted.
    pub(super) fn around(number: Decimal) -> Option<Self> {
        let half = if number.scale() == 0 {
            Decimal::ZERO
        } else {
            Decimal::try_new(5, number.scale() + 1).ok()?
        };
        Some(Self { low: number.checked_sub(half)?, high: number.checked_add(half)? })
    }

    /// All that rounds to a printed number, an integer too: 85% for 84.5 to 85.5.
    pub(super) fn rounded(number: Decimal) -> Option<Self> {
        let half = Decimal::try_new(5, number.scale() + 1).ok()?;
        Some(Self { low: number.checked_sub(half)?, high: number.checked_add(half)? })
    }

    pub(super) fn times(self, factor: Decimal) -> Option<Self> {
        let (one, other) = (self.low.checked_mul(factor)?, self.high.checked_mul(factor)?);
        Some(Self { low: one.min(other), high: one.max(other) })
    }

    pub(super) fn plus(self, other: Self) -> Option<Self> {
        Some(Self {
            low: self.low.checked_add(other.low)?,
            high: self.high.checked_add(other.high)?,
        })
    }

    pub(super) fn minus(self, other: Self) -> Option<Self> {
        Some(Self {
            low: self.low.checked_sub(other.high)?,
            high: self.high.checked_sub(other.low)?,
        })
    }

    /// The quotient of two positive intervals.
    pub(super) fn over(self, other: Self) -> Option<Self> {
        if other.low <= Decimal::ZERO || self.low < Decimal::ZERO {
            return None;
        }
        Some(Self {
            low: self.low.checked_div(other.high)?,
            high: self.high.checked_div(other.low)?,
        })
    }

    /// A hundredth of a percent wider on both sides, for what was rounded on the way.
    pub(super) fn wider(self) -> Self {
        let slack = Decimal::new(1, 4);
        Self { low: self.low - slack, high: self.high + slack }
    }

    /// What share it is of a whole, in hundredths.
    pub(super) fn share_of(self, whole: Self) -> Option<Self> {
        self.over(whole)?.times(Decimal::ONE_HUNDRED)
    }

    /// What both may stand for.
    pub(super) fn both(self, other: Self) -> Option<Self> {
        let both = Self { low: self.low.max(other.low), high: self.high.min(other.high) };
        self.meets(other).then_some(both)
    }

    pub(super) fn meets(self, other: Self) -> bool {
        self.low <= other.high && other.low <= self.high
    }

    /// The middle, with as many digits behind the point as `most` allows and `least` asks for.
    pub(super) fn middle(self, least: u32, most: u32) -> String {
        let sum = self.low.checked_add(self.high).unwrap_or(self.low);
        let mut middle = (sum / Decimal::TWO).round_dp(most).normalize();
        if middle.scale() < least {
            middle.rescale(least);
        }
        middle.to_string()
    }
}

/// All that several quantities may add up to; `None` where one of them stands for no interval.
pub(super) fn total(quantities: &[&Quantity<'_>]) -> Option<Bounds> {
    let zero = Bounds { low: Decimal::ZERO, high: Decimal::ZERO };
    quantities.iter().try_fold(zero, |sum, one| sum.plus(Bounds::of(one)?))
}

/// Digits behind the point of the finest of a whole and its parts.
pub(super) fn finest_places(parts: &[&Quantity<'_>], whole: &Quantity<'_>) -> u32 {
    parts.iter().map(|part| places(part)).fold(places(whole), u32::max)
}

/// Digits behind the point of the number of a quantity.
pub(super) fn places(quantity: &Quantity<'_>) -> u32 {
    match quantity.number {
        Number::Exact(number) => number.scale(),
        _ => 0,
    }
}
