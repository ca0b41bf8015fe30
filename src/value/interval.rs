//! What values come to as numbers and days: the interval that a quantity states, the signed amount of
//! a change, the first and last day of a period.

use core::ops::Bound;

use rust_decimal::Decimal;

use crate::{Approximation, Change, Date, Direction, Grain, Number, Period, Quantity};

impl Quantity<'_> {
    /// The bounds that the text states, the scale multiplied in: up to 4.5 for 4.5%以内, 6 to 9 for
    /// 6%至9%, the value itself where it is exact. `None` where the text gives no bound (约, 近,
    /// hidden numbers, ratios), and past 28 digits.
    ///
    /// # Examples
    /// ```
    /// use std::ops::{Bound, RangeBounds};
    ///
    /// let interval = |text: &str| text.parse::<gongwen::Quantity>().unwrap().interval();
    /// let (low, high) = interval("6%至9%").unwrap();
    /// assert_eq!((low, high), (Bound::Included(6.into()), Bound::Included(9.into())));
    /// assert!(interval("超过3万人").unwrap().contains(&30_001.into()));
    /// assert_eq!(interval("约8个"), None);
    /// ```
    #[must_use]
    pub fn interval(&self) -> Option<(Bound<Decimal>, Bound<Decimal>)> {
        match (self.scaled()?, self.approximation) {
            (Number::Exact(value), None) => Some((Bound::Included(value), Bound::Included(value))),
            (Number::Range(low, high), None) => Some((Bound::Included(low), Bound::Included(high))),
            (Number::Exact(value), Some(Approximation::AtLeast)) => {
                Some((Bound::Included(value), Bound::Unbounded))
            }
            (Number::Exact(value), Some(Approximation::Over)) => {
                Some((Bound::Excluded(value), Bound::Unbounded))
            }
            (Number::Exact(value), Some(Approximation::AtMost)) => {
                Some((Bound::Unbounded, Bound::Included(value)))
            }
            _ => None,
        }
    }
}

impl Change<'_> {
    /// The amount with its sign: −5 for a fall of 5%, 0 where the text says 持平. `None` where no
    /// exact amount is told, and for a gap or a fall that narrows or widens: its sign is that of
    /// what it is said of.
    ///
    /// # Examples
    /// ```
    /// let report = gongwen::parse("一、经济运行\n完成投资18亿元，同比下降5%。");
    /// let metric = report.metrics().next().unwrap();
    /// assert_eq!(metric.changes()[0].signed(), Some((-5).into()));
    /// ```
    #[must_use]
    pub fn signed(&self) -> Option<Decimal> {
        let amount = self.amount().map(Quantity::value);
        match (self.direction, amount) {
            (Direction::Up, Some(value)) => value,
            (Direction::Down, Some(value)) => value.map(|value| -value),
            (Direction::Flat, None) => Some(Decimal::ZERO),
            _ => None,
        }
    }
}

impl Period<'_> {
    /// Its first and last day, where both are known: 2021-01-01 and 2021-06-30 for 2021年上半年.
    /// `None` where a year is not known, and for stretches that only the text around could tell.
    ///
    /// # Examples
    /// ```
    /// let days = |text: &str| {
    ///     text.parse::<gongwen::Period>().unwrap().days().map(|(first, last)| format!("{first} {last}"))
    /// };
    /// assert_eq!(days("2024年1-2月").unwrap(), "2024-01-01 2024-02-29");
    /// assert_eq!(days("1-2月"), None);
    /// ```
    #[must_use]
    pub fn days(&self) -> Option<(Date, Date)> {
        let (start, end) = (self.start?, self.end?);
        if matches!(self.grain, Grain::Unclear | Grain::Week) {
            return None;
        }
        let (from, to) = (start.year?, end.year?);
        let month = end.month.unwrap_or(12);
        let first =
            Date { year: Some(from), month: start.month.or(Some(1)), day: start.day.or(Some(1)) };
        let last = Date {
            year: Some(to),
            month: Some(month),
            day: end.day.or_else(|| last_day(to, month)),
        };
        Some((first, last))
    }
}

/// The last day of a month of the common calendar.
const fn last_day(year: i32, month: u8) -> Option<u8> {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => Some(31),
        4 | 6 | 9 | 11 => Some(30),
        2 if leap => Some(29),
        2 => Some(28),
        _ => None,
    }
}
