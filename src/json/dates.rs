//! Dates and periods.
//!
//! `2021`, `2021-06`, `2021-06-07`, `--06-07`; `2021-01/2021-06`, `2021-06/..`

use alloc::{borrow::Cow, string::ToString};
use core::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

use super::place::Place;
use crate::{Date, Grain, Period, Text};

/// A period where it is named.
#[derive(Serialize, Deserialize)]
struct Named<'s> {
    text: Text<'s>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    days: Option<Days>,
    /// Left out where it is as fine as the days are written.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    grain: Option<Grain>,
    #[serde(default, skip_serializing_if = "crate::ast::is_false")]
    relative: bool,
    /// Whether it was worked out; left out where that is so of all that is relative.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    resolved: Option<bool>,
}

/// First and last day, as an interval of ISO 8601: one date where they are the same, `..` for the
/// one that is not known.
#[derive(Clone, Copy, Default)]
struct Days {
    start: Option<Date>,
    end: Option<Date>,
}

/// Stands for a day that is not known.
const OPEN: &str = "..";

impl Days {
    /// `None` where nothing is known of either.
    fn of(period: &Period<'_>) -> Option<Self> {
        let days = Self { start: period.start, end: period.end };
        (days.start.is_some() || days.end.is_some()).then_some(days)
    }

    /// How fine the days are written.
    fn grain(self) -> Grain {
        match self.start.or(self.end) {
            Some(Date { day: Some(_), .. }) => Grain::Day,
            Some(Date { month: Some(_), .. }) => Grain::Month,
            Some(Date { year: Some(_), .. }) => Grain::Year,
            _ => Grain::Unclear,
        }
    }

    /// `2021`, `2021-01/2021-06`, `2021-06/..`
    fn read(text: &str) -> Option<Self> {
        let bound = |text: &str| if text == OPEN { Some(None) } else { date(text).map(Some) };
        match text.split_once('/') {
            None => date(text).map(|day| Self { start: Some(day), end: Some(day) }),
            Some((start, end)) => Some(Self { start: bound(start)?, end: bound(end)? }),
        }
    }
}

impl fmt::Display for Days {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.start, self.end) {
            (None, None) => f.write_str(OPEN),
            (Some(start), Some(end)) if start == end => write!(f, "{start}"),
            (Some(start), Some(end)) => write!(f, "{start}/{end}"),
            (Some(start), None) => write!(f, "{start}/{OPEN}"),
            (None, Some(end)) => write!(f, "{OPEN}/{end}"),
        }
    }
}

impl Serialize for Days {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Days {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Cow::<str>::deserialize(deserializer)?;
        Self::read(&text).ok_or_else(|| D::Error::custom("not a date or an interval of dates"))
    }
}

impl Serialize for Period<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let days = Days::of(self);
        Named {
            text: Text { span: self.text.span, content: self.text.as_str().into() },
            days,
            grain: Some(self.grain).filter(|grain| *grain != days.unwrap_or_default().grain()),
            relative: self.relative,
            resolved: (self.resolved != self.relative).then_some(self.resolved),
        }
        .serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Period<'_> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Named { text, days, grain, relative, resolved } = Named::deserialize(deserializer)?;
        let days = days.unwrap_or_default();
        Ok(Self {
            text,
            start: days.start,
            end: days.end,
            grain: grain.unwrap_or_else(|| days.grain()),
            relative,
            resolved: resolved.unwrap_or(relative),
        })
    }
}

/// A period where something is about it: `[12, 16, "2021"]`, its place and its days, enough for a
/// reader to know it by. The rest stands where it is named, and is found there when a report is
/// read back.
#[derive(Serialize, Deserialize)]
pub(super) struct Reference(Place<Days>);

impl Reference {
    pub(super) fn to(period: &Period<'_>) -> Self {
        Self(Place(period.text.span, Days::of(period)))
    }

    /// The period as far as the reference tells it.
    pub(super) fn period<'s>(&self) -> Period<'s> {
        let Self(Place(span, days)) = self;
        let Days { start, end } = days.unwrap_or_default();
        Period {
            text: Text { span: *span, content: "".into() },
            start,
            end,
            grain: Grain::Unclear,
            relative: false,
            resolved: false,
        }
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
