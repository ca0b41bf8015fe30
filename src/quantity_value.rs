//! What a quantity comes to: its value with the scale multiplied in, and its printed form.

use alloc::{
    format,
    string::{String, ToString},
    vec::Vec,
};

use rust_decimal::Decimal;

use crate::{Number, Quantity};

impl Quantity<'_> {
    /// The exact value with the scale multiplied in: 27000000000 for 270亿元. `None` for ranges, ratios, fractions that no
    /// finite decimal equals, hidden numbers, and values past 28 digits.
    #[must_use]
    pub fn value(&self) -> Option<Decimal> {
        match self.scaled()? {
            Number::Exact(value) => Some(value),
            _ => None,
        }
    }

    /// The number with the scale multiplied in; `None` past 28 digits.
    #[must_use]
    pub fn scaled(&self) -> Option<Number> {
        crate::combinator::scaled(&self.number, self.unit.scale)
    }

    /// The value in digits, without exponent and without trailing zeros: `1500000000`, `3..5` for a range, `1/3`,
    /// `7.6:44.8:47.6`. `None` for a hidden number and past 28 digits.
    ///
    /// # Examples
    /// ```
    /// let read = |text| gongwen::combinator::quantity::<()>(text).unwrap().1.value_text().unwrap();
    /// assert_eq!(read("3—5万元"), "30000..50000");
    /// assert_eq!(read("三分之一"), "1/3");
    /// ```
    #[must_use]
    pub fn value_text(&self) -> Option<String> {
        let plain = |value: &Decimal| value.normalize().to_string();
        Some(match self.scaled()? {
            Number::Exact(value) => plain(&value),
            Number::Range(from, to) => format!("{}..{}", plain(&from), plain(&to)),
            Number::Fraction(part, whole) => format!("{}/{}", plain(&part), plain(&whole)),
            Number::Ratio(parts) => parts.iter().map(plain).collect::<Vec<_>>().join(":"),
            Number::Redacted => return None,
        })
    }
}
