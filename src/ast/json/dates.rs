//! Dates and periods in JSON.

use alloc::{borrow::Cow, string::ToString, sync::Arc};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

use crate::{Date, Grain, Period, Span, Text};

/// A period where it is named.
#[derive(Serialize, Deserialize)]
struct Named<'s> {
    #[serde(flatten)]
    text: Text<'s>,
    #[serde(flatten)]
    days: Days,
    grain: Grain,
    #[serde(default, skip_serializing_if = "crate::ast::is_false")]
    relative: bool,
    /// Whether it was worked out; left out where that is so of all that is relative.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    resolved: Option<bool>,
}

/// First and last day; the last is left out where it is the first, and `-` where it is not known.
#[derive(Serialize, Deserialize)]
struct Days {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    start: Option<Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    end: Option<Date>,
}

impl Days {
    fn of(period: &Period<'_>) -> Self {
        let end = match (period.start, period.end) {
            (start, end) if start == end => None,
            (_, end) => Some(end.unwrap_or_default()),
        };
        Self { start: period.start, end }
    }

    /// The last day.
    fn last(&self) -> Option<Date> {
        self.end.map_or(self.start, |end| Some(end).filter(|end| *end != Date::default()))
    }
}

impl Serialize for Period<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Named {
            text: Text { span: self.text.span, content: Cow::Borrowed(self.text.as_str()) },
            days: Days::of(self),
            grain: self.grain,
            relative: self.relative,
            resolved: (self.resolved != self.relative).then_some(self.resolved),
        }
        .serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Period<'_> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Named { text, days, grain, relative, resolved } = Named::deserialize(deserializer)?;
        let resolved = resolved.unwrap_or(relative);
        let (start, end) = (days.start, days.last());
        Ok(Self { text, start, end, grain, relative, resolved })
    }
}

/// A period where something is about it: enough for a reader to know it by. The rest stands where
/// it is named, and is found there when a report is read back.
#[derive(Serialize, Deserialize)]
struct Reference {
    span: Span,
    #[serde(flatten)]
    days: Days,
}

fn reference<S: Serializer>(period: Option<&Period<'_>>, serializer: S) -> Result<S::Ok, S::Error> {
    let reference =
        period.map(|period| Reference { span: period.text.span, days: Days::of(period) });
    reference.serialize(serializer)
}

fn read_reference<'de, 's, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<Period<'s>>, D::Error> {
    let reference = Option::<Reference>::deserialize(deserializer)?;
    Ok(reference.map(|Reference { span, days }| Period {
        text: Text { span, content: Cow::Borrowed("") },
        start: days.start,
        end: days.last(),
        grain: Grain::Unclear,
        relative: false,
        resolved: false,
    }))
}

#[expect(clippy::ref_option, reason = "serde calls it so")]
pub(in crate::ast) fn shared_period<S: Serializer>(
    period: &Option<Arc<Period<'_>>>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    reference(period.as_deref(), serializer)
}

pub(in crate::ast) fn read_shared_period<'de, 's, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<Arc<Period<'s>>>, D::Error> {
    Ok(read_reference(deserializer)?.map(Arc::new))
}

#[expect(clippy::ref_option, reason = "serde calls it so")]
pub(in crate::ast) fn period_inside<S: Serializer>(
    period: &Option<Period<'_>>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    reference(period.as_ref(), serializer)
}

pub(in crate::ast) fn read_period_inside<'de, 's, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<Period<'s>>, D::Error> {
    read_reference(deserializer)
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
