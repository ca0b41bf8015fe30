//! What a quantity comes to: its value with the scale multiplied in, in the base unit, its
//! currency, and its printed form.

use alloc::{
    format,
    string::{String, ToString},
    vec::Vec,
};

use rust_decimal::Decimal;

use crate::{
    Number, Quantity, Unit, UnitKind, combinator,
    lexicon::{conversions::CONVERSIONS, currencies::CURRENCIES, units},
    text::chars::rest,
};

impl Unit<'_> {
    /// The ISO 4217 code of the currency that the unit counts: `CNY` for 元, `USD` for 美元; of a
    /// rate the one above the line: `CNY` for 元/亩. `None` for what counts no money, and for names
    /// that several currencies share (法郎, 比索).
    ///
    /// # Examples
    /// ```
    /// let currency =
    ///     |text| gongwen::combinator::quantity::<()>(text).unwrap().1.unit.currency();
    /// assert_eq!(currency("3.2亿美元"), Some("USD"));
    /// assert_eq!(currency("1200元每亩"), Some("CNY"));
    /// assert_eq!(currency("35亩"), None);
    /// ```
    #[must_use]
    pub fn currency(&self) -> Option<&'static str> {
        let (length, code) = CURRENCIES.prefix(&self.text)?;
        let mut behind = rest(&self.text, length).chars();
        match behind.next() {
            None => (self.kind == UnitKind::Currency).then_some(code),
            Some(sign) => (self.kind == UnitKind::Rate
                && matches!(sign, units::PER | '/' | '／' | '∕'))
            .then_some(code),
        }
    }
}

impl Quantity<'_> {
    /// The exact value with the scale multiplied in: 27000000000 for 270亿元. `None` for ranges,
    /// ratios, fractions that no finite decimal equals, hidden numbers, and values past 28 digits.
    ///
    /// # Examples
    /// ```
    /// let value = |text: &str| text.parse::<gongwen::Quantity>().unwrap().value();
    /// assert_eq!(value("270亿元"), Some(27_000_000_000_i64.into()));
    /// assert_eq!(["3—5万元", "三分之一", "X亿元"].map(value), [None, None, None]);
    /// ```
    #[must_use]
    pub fn value(&self) -> Option<Decimal> {
        match self.scaled()? {
            Number::Exact(value) => Some(value),
            _ => None,
        }
    }

    /// The number with the scale multiplied in; `None` past 28 digits.
    ///
    /// # Examples
    /// ```
    /// use gongwen::{Number, Quantity};
    ///
    /// let range: Quantity = "3—5万元".parse().unwrap();
    /// assert_eq!(range.number, Number::Range(3.into(), 5.into()));
    /// assert_eq!(range.scaled(), Some(Number::Range(30_000.into(), 50_000.into())));
    /// ```
    #[must_use]
    pub fn scaled(&self) -> Option<Number> {
        combinator::scaled(&self.number, self.unit.scale())
    }

    /// The number in the base unit of its kind, and that unit, where the ratio between the two is
    /// exact: 15亩 is 10000 平方米, 3.5公里 is 3500 米. Base units: 平方米, 米, 克, 升, 秒 and 月
    /// (a month has no fixed number of days), 千瓦时, 千瓦, 千伏安, 伏, 帕, 赫兹, 吨标准煤, 元, %,
    /// 个百分点. `None` for other units and past 28 digits.
    ///
    /// # Examples
    /// ```
    /// let (_, area) = gongwen::combinator::quantity::<()>("15亩").unwrap();
    /// assert_eq!(area.in_base_unit(), Some((gongwen::Number::Exact(10000.into()), "平方米")));
    /// ```
    #[must_use]
    pub fn in_base_unit(&self) -> Option<(Number, &'static str)> {
        let (unit, length) = CONVERSIONS.opening(&self.unit.text)?;
        if length != self.unit.text.len() {
            return None;
        }
        let (numerator, denominator) =
            (Decimal::from(unit.numerator), Decimal::from(unit.denominator));
        let number = match combinator::scaled(&self.scaled()?, numerator)? {
            Number::Exact(value) => combinator::quotient(value, denominator)?,
            Number::Range(from, to) => {
                let ends = (
                    combinator::quotient(from, denominator)?,
                    combinator::quotient(to, denominator)?,
                );
                let (Number::Exact(from), Number::Exact(to)) = ends else { return None };
                Number::Range(from, to)
            }
            Number::Fraction(part, whole) => {
                combinator::quotient(part, whole.checked_mul(denominator)?)?
            }
            Number::Ratio(_) | Number::Redacted => return None,
        };
        Some((number, unit.base))
    }

    /// The value in digits, without exponent and without trailing zeros: `1500000000`, `3..5` for a
    /// range, `1/3`, `7.6:44.8:47.6`. `None` for a hidden number and past 28 digits.
    ///
    /// # Examples
    /// ```
    /// let read =
    ///     |text| gongwen::combinator::quantity::<()>(text).unwrap().1.value_text().unwrap();
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

#[cfg(test)]
mod tests {
    use alloc::string::{String, ToString};

    use crate::{Number, combinator::quantity};

    #[track_caller]
    fn check(rows: &[(&str, &str)]) {
        for (text, expected) in rows {
            let (_, read) = quantity::<()>(text).expect("a quantity");
            let base =
                read.in_base_unit().map_or(String::from("-"), |(number, base)| match number {
                    Number::Exact(value) => value.normalize().to_string() + base,
                    Number::Range(low, high) => {
                        low.normalize().to_string() + ".." + &high.normalize().to_string() + base
                    }
                    Number::Fraction(part, whole) => {
                        part.to_string() + "/" + &whole.to_string() + base
                    }
                    other => alloc::format!("{other:?}"),
                });
            let currency =
                read.unit.currency().map_or(String::new(), |code| String::from(" ") + code);
            assert_eq!(base + &currency, *expected, "{text}");
        }
    }

    #[test]
    fn base_units() {
        check(&[
            ("3亩", "2000平方米"),
            ("1.2万亩", "8000000平方米"),
            ("5.5公顷", "55000平方米"),
            ("2万方", "20000000升"),
            ("340㎢", "340000000平方米"),
            ("3—6公里", "3000..6000米"),
            ("15万千瓦时", "150000千瓦时"),
            ("2吉焦", "5000/9千瓦时"),
            ("800千克标准煤", "0.8吨标准煤"),
            ("6个月", "6月"),
            ("35个基点", "0.35个百分点"),
            ("12家", "-"),
            ("X亩", "-"),
        ]);
    }

    #[test]
    fn currencies() {
        check(&[
            ("12亿元", "1200000000元 CNY"),
            ("3亿美元", "- USD"),
            ("500万港币", "- HKD"),
            ("45元/吨", "- CNY"),
            ("3吨/元", "-"),
            ("200万法郎", "-"),
        ]);
    }
}
