//! Numbers and quantities.
//!
//! `{"span": [12, 21], "number": "1.2", "value": "12000", "unit": "人"}`

use alloc::{borrow::Cow, string::String, vec::Vec};

use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

use crate::{
    Approximation, Number, Quantity, Scale, Span, Unit, UnitKind, lexicon::units::kind_told_by,
};

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

/// What a quantity says, without its place. A metric, a change and a completion have it beside
/// their own fields.
#[derive(Serialize, Deserialize)]
pub(super) struct Said<'q> {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    number: Option<Cow<'q, Number>>,
    /// With the scale multiplied in; left out where it is the number itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    value: Option<Number>,
    #[serde(default, skip_serializing_if = "str::is_empty")]
    unit: Cow<'q, str>,
    /// Left out where number and value tell it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    scale: Option<Decimal>,
    /// Left out where the unit tells it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    kind: Option<UnitKind>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    approximation: Option<Approximation>,
}

impl<'q> Said<'q> {
    pub(super) const fn nothing() -> Self {
        Self {
            number: None,
            value: None,
            unit: Cow::Borrowed(""),
            scale: None,
            kind: None,
            approximation: None,
        }
    }

    pub(super) fn of(quantity: &'q Quantity<'_>) -> Self {
        let Unit { text, scale, kind } = &quantity.unit;
        let value = quantity.scaled().map(normal).filter(|value| *value != quantity.number);
        let told = scale_between(&quantity.number, value.as_ref());
        Self {
            number: Some(Cow::Borrowed(&quantity.number)),
            value,
            unit: Cow::Borrowed(text),
            scale: Some(scale.factor()).filter(|scale| told != Some(*scale)),
            kind: Some(*kind).filter(|kind| *kind != kind_told_by(text)),
            approximation: quantity.approximation,
        }
    }

    /// Fails where there is no number, or where nothing tells the scale.
    pub(super) fn quantity(self, span: Span) -> Result<Quantity<'q>, &'static str> {
        let number = self.number.ok_or("a quantity without a number")?.into_owned();
        let told = || scale_between(&number, self.value.as_ref());
        let scale = self.scale.or_else(told).ok_or("a value that its number cannot have")?;
        let kind = self.kind.unwrap_or_else(|| kind_told_by(&self.unit));
        let scale = Scale::of(scale).ok_or("a scale that is no power of ten")?;
        let text = match self.unit {
            Cow::Borrowed(unit) => unit.into(),
            Cow::Owned(unit) => unit.into(),
        };
        let unit = Unit { text, scale, kind };
        Ok(Quantity { span, number, unit, approximation: self.approximation })
    }
}

/// What a number was multiplied with to give a value: 1 where there is no other value.
fn scale_between(number: &Number, value: Option<&Number>) -> Option<Decimal> {
    let times = |number: &Decimal, value: &Decimal| value.checked_div(*number);
    match (number, value) {
        (_, None) => Some(Decimal::ONE),
        (Number::Exact(number), Some(Number::Exact(value))) => times(number, value),
        // The lower end may be zero.
        (Number::Range(_, number), Some(Number::Range(_, value))) => times(number, value),
        _ => None,
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

/// A quantity that stands by itself.
#[derive(Serialize, Deserialize)]
struct Placed<'q> {
    span: Span,
    #[serde(flatten)]
    said: Said<'q>,
}

impl Serialize for Quantity<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Placed { span: self.span, said: Said::of(self) }.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Quantity<'_> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Placed { span, said } = Placed::deserialize(deserializer)?;
        said.quantity(span).map_err(D::Error::custom)
    }
}
