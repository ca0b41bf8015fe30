//! How values stand in JSON: numbers as strings, so that no digit is lost, and the value with its
//! scale beside the number as printed; a period whole where it is named, and as a short reference
//! where a metric or a basis is about it.

mod dates;
mod report;

pub(super) use dates::{period_inside, read_period_inside, read_shared_period, shared_period};
pub(super) use report::cuts;

use alloc::{borrow::Cow, string::String, vec::Vec};

use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

use super::{Approximation, Number, Quantity, Unit, UnitKind};
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
            value: self.scaled().map(normal).filter(|value| *value != self.number),
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
