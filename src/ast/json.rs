//! How values stand in JSON: numbers as strings, so that no digit is lost, and the value with its
//! scale beside the number as printed.

use alloc::{
    borrow::Cow,
    string::{String, ToString},
    vec::Vec,
};

use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

use super::{Approximation, Date, Number, Quantity, Unit, UnitKind};
use crate::Span;

/// A number in JSON: `"270.50"` for an exact one, else an object that names its kind.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Kinds {
    Range(Decimal, Decimal),
    Fraction(Decimal, Decimal),
    Ratio(Vec<Decimal>),
}

/// The name of a number that is hidden.
const REDACTED: &str = "redacted";

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Exact(number) => Serialize::serialize(number, serializer),
            Self::Range(low, high) => Kinds::Range(*low, *high).serialize(serializer),
            Self::Fraction(part, whole) => Kinds::Fraction(*part, *whole).serialize(serializer),
            Self::Ratio(parts) => Kinds::Ratio(parts.clone()).serialize(serializer),
            Self::Redacted => serializer.serialize_str(REDACTED),
        }
    }
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Any {
            Plain(String),
            Kind(Kinds),
        }
        Ok(match Any::deserialize(deserializer)? {
            Any::Plain(text) if text == REDACTED => Self::Redacted,
            Any::Plain(text) => Self::Exact(text.parse().map_err(D::Error::custom)?),
            Any::Kind(Kinds::Range(low, high)) => Self::Range(low, high),
            Any::Kind(Kinds::Fraction(part, whole)) => Self::Fraction(part, whole),
            Any::Kind(Kinds::Ratio(parts)) => Self::Ratio(parts),
        })
    }
}

/// A quantity in JSON: number and unit side by side.
#[derive(Serialize, Deserialize)]
struct Flat<'s> {
    span: Span,
    number: Cow<'s, Number>,
    /// With the scale multiplied in; left out where it is the number itself, and not read.
    #[serde(default, skip_serializing_if = "Option::is_none", skip_deserializing)]
    value: Option<Number>,
    #[serde(default, skip_serializing_if = "str::is_empty")]
    unit: Cow<'s, str>,
    #[serde(default = "one", skip_serializing_if = "is_one")]
    scale: Decimal,
    kind: UnitKind,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    approximation: Option<Approximation>,
}

const fn one() -> Decimal {
    Decimal::ONE
}

fn is_one(scale: &Decimal) -> bool {
    *scale == Decimal::ONE
}

impl Serialize for Quantity<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Flat {
            span: self.span,
            number: Cow::Borrowed(&self.number),
            value: self.scaled().map(normal),
            unit: Cow::Borrowed(&self.unit.text),
            scale: self.unit.scale,
            kind: self.unit.kind,
            approximation: self.approximation,
        }
        .serialize(serializer)
    }
}

/// The number without zeros that say nothing.
fn normal(number: Number) -> Number {
    match number {
        Number::Exact(number) => Number::Exact(number.normalize()),
        Number::Range(low, high) => Number::Range(low.normalize(), high.normalize()),
        other => other,
    }
}

impl<'de, 's> Deserialize<'de> for Quantity<'s> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let flat = Flat::deserialize(deserializer)?;
        let unit = Unit { text: flat.unit, scale: flat.scale, kind: flat.kind };
        Ok(Self {
            span: flat.span,
            number: flat.number.into_owned(),
            unit,
            approximation: flat.approximation,
        })
    }
}

/// `2021-06-07`, see the `Display` of [`Date`].
impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.to_string())
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Cow::<str>::deserialize(deserializer)?;
        date(&text).ok_or_else(|| D::Error::custom("not a date"))
    }
}

/// Reads what the `Display` of [`Date`] prints: year, `-` month, `-` day, each but the hyphens
/// optional.
fn date(text: &str) -> Option<Date> {
    // A hyphen before digits is the sign of a year; one before another hyphen, or alone, says that
    // the year is not known.
    let (year, rest) = match text.strip_prefix('-') {
        Some(rest) if !rest.starts_with(|c: char| c.is_ascii_digit()) => (None, rest),
        _ => {
            let digits = text.trim_start_matches('-');
            let end = digits.find('-').unwrap_or(digits.len()) + (text.len() - digits.len());
            let (year, rest) = text.split_at_checked(end)?;
            (Some(year.parse().ok()?), rest)
        }
    };
    let part = |text: &str| if text.is_empty() { Some(None) } else { text.parse().ok().map(Some) };
    let (month, day) = match rest.strip_prefix('-') {
        None if rest.is_empty() => (None, None),
        None => return None,
        Some(rest) => match rest.split_once('-') {
            Some((month, day)) => (part(month)?, part(day)?),
            None => (part(rest)?, None),
        },
    };
    Some(Date { year, month, day })
}
