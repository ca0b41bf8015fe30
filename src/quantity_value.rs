//! What a quantity comes to: its value with the scale multiplied in, and its printed form.

use alloc::{
    format,
    string::{String, ToString},
    vec::Vec,
};

use rust_decimal::Decimal;

use crate::{
    Number, Quantity, combinator,
    lexicon::{self, conversions::CONVERSIONS},
};

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
        combinator::scaled(&self.number, self.unit.scale)
    }

    /// The number in the base unit of its kind, and that unit, where the ratio between the two is exact: 15亩 is 10000 平方米,
    /// 3.5公里 is 3500 米. Base units: 平方米, 米, 克, 升, 秒 and 月 (a month has no fixed number of days), 千瓦时, 千瓦, 元, %. `None` for
    /// other units and past 28 digits.
    ///
    /// # Examples
    /// ```
    /// let (_, area) = gongwen::combinator::quantity::<()>("15亩").unwrap();
    /// assert_eq!(area.in_base_unit(), Some((gongwen::Number::Exact(10000.into()), "平方米")));
    /// ```
    #[must_use]
    pub fn in_base_unit(&self) -> Option<(Number, &'static str)> {
        let (unit, length) = lexicon::longest(CONVERSIONS, &self.unit.text)?;
        if length != self.unit.text.len() {
            return None;
        }
        let (numerator, denominator) = (Decimal::from(unit.numerator), Decimal::from(unit.denominator));
        let number = match combinator::scaled(&self.scaled()?, numerator)? {
            Number::Exact(value) => combinator::quotient(value, denominator)?,
            Number::Range(from, to) => {
                let ends = (combinator::quotient(from, denominator)?, combinator::quotient(to, denominator)?);
                let (Number::Exact(from), Number::Exact(to)) = ends else { return None };
                Number::Range(from, to)
            }
            Number::Fraction(part, whole) => combinator::quotient(part, whole.checked_mul(denominator)?)?,
            Number::Ratio(_) | Number::Redacted => return None,
        };
        Some((number, unit.base))
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
