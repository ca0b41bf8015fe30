//! Metrics, changes and completions.
//!
//! The level of a metric has its place under `quantity` and what it says beside it, and so have the
//! amount of a change and the share of a completion:
//! `{"span": [0, 21], "subject": [0, 6, "投资"], "quantity": [6, 13], "number": "5.2", "unit": "元"}`

use alloc::{borrow::Cow, boxed::Box, sync::Arc, vec::Vec};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

use super::{dates::Reference, quantity::Said};
use crate::{
    Basis, BasisKind, Change, Completion, Direction, Further, Metric, Modality, Quantity, Rank,
    Span, Text,
};

#[derive(Serialize, Deserialize)]
pub(super) struct MetricRecord<'m> {
    span: Span,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    subject: Option<Cow<'m, Text<'m>>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    holder: Option<Cow<'m, Text<'m>>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    quantity: Option<Span>,
    #[serde(flatten)]
    said: Said<'m>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    changes: Vec<ChangeRecord<'m>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    completions: Vec<CompletionRecord<'m>>,
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    ranks: Cow<'m, [Rank<'m>]>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    period: Option<Reference>,
    #[serde(default, skip_serializing_if = "Modality::is_reported")]
    modality: Modality,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    parts: Vec<Self>,
}

impl<'m> MetricRecord<'m> {
    pub(super) fn of(metric: &'m Metric<'_>) -> Self {
        let (quantity, said) = part(metric.quantity());
        Self {
            span: metric.span,
            subject: metric.subject().map(Cow::Borrowed),
            holder: metric.holder().map(Cow::Borrowed),
            quantity,
            said,
            changes: metric.changes().iter().map(ChangeRecord::of).collect(),
            completions: metric.completions().iter().map(CompletionRecord::of).collect(),
            ranks: Cow::Borrowed(metric.ranks()),
            period: metric.period().map(Reference::to),
            modality: metric.modality,
            parts: metric.parts().iter().map(Self::of).collect(),
        }
    }

    /// The same where its period, which is that of its parts, stands beside all metrics.
    pub(super) fn undated(self) -> Self {
        let parts = self.parts.into_iter().map(Self::undated).collect();
        Self { period: None, parts, ..self }
    }

    pub(super) fn metric(self) -> Result<Metric<'m>, &'static str> {
        let further = Further {
            holder: self.holder.map(Cow::into_owned).unwrap_or_default(),
            changes: self
                .changes
                .into_iter()
                .map(ChangeRecord::change)
                .collect::<Result<_, _>>()?,
            completions: self
                .completions
                .into_iter()
                .map(CompletionRecord::completion)
                .collect::<Result<_, _>>()?,
            ranks: self.ranks.into_owned().into_iter().collect(),
            parts: self.parts.into_iter().map(Self::metric).collect::<Result<_, _>>()?,
        };
        Ok(Metric {
            span: self.span,
            subject: self.subject.map(Cow::into_owned).unwrap_or_default(),
            quantity: whole(self.quantity, self.said)?,
            period: self.period.map(|reference| Arc::new(reference.period())),
            modality: self.modality,
            further: Some(further).filter(|further| *further != Further::default()).map(Box::new),
        })
    }
}

/// The place of a quantity, and what it says.
fn part<'q>(quantity: Option<&'q Quantity<'_>>) -> (Option<Span>, Said<'q>) {
    quantity.map_or((None, Said::nothing()), |found| (Some(found.span), Said::of(found)))
}

/// A quantity again from its place and what it says.
fn whole<'q>(span: Option<Span>, said: Said<'q>) -> Result<Option<Quantity<'q>>, &'static str> {
    span.map(|span| said.quantity(span)).transpose()
}

#[derive(Serialize, Deserialize)]
struct ChangeRecord<'m> {
    span: Span,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    basis: Option<BasisRecord<'m>>,
    #[serde(default, skip_serializing_if = "BasisKind::is_unstated")]
    basis_kind: BasisKind,
    direction: Direction,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    amount: Option<Span>,
    #[serde(flatten)]
    said: Said<'m>,
}

impl<'m> ChangeRecord<'m> {
    fn of(change: &'m Change<'_>) -> Self {
        let (amount, said) = part(change.amount());
        Self {
            span: change.span,
            basis: change.basis().map(BasisRecord::of),
            basis_kind: change.basis_kind,
            direction: change.direction,
            amount,
            said,
        }
    }

    fn change(self) -> Result<Change<'m>, &'static str> {
        Ok(Change {
            span: self.span,
            basis: self.basis.map(BasisRecord::basis),
            basis_kind: self.basis_kind,
            direction: self.direction,
            amount: whole(self.amount, self.said)?,
        })
    }
}

#[derive(Serialize, Deserialize)]
struct BasisRecord<'m> {
    text: Cow<'m, Text<'m>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    period: Option<Reference>,
}

impl<'m> BasisRecord<'m> {
    fn of(basis: &'m Basis<'_>) -> Self {
        Self { text: Cow::Borrowed(&basis.text), period: basis.period().map(Reference::to) }
    }

    fn basis(self) -> Basis<'m> {
        let period = self.period.map(|reference| Box::new(reference.period()));
        Basis { text: self.text.into_owned(), period }
    }
}

#[derive(Serialize, Deserialize)]
struct CompletionRecord<'m> {
    span: Span,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    of: Option<Cow<'m, Text<'m>>>,
    share: Span,
    #[serde(flatten)]
    said: Said<'m>,
}

impl<'m> CompletionRecord<'m> {
    fn of(completion: &'m Completion<'_>) -> Self {
        Self {
            span: completion.span,
            of: completion.of().map(Cow::Borrowed),
            share: completion.share.span,
            said: Said::of(&completion.share),
        }
    }

    fn completion(self) -> Result<Completion<'m>, &'static str> {
        let share = self.said.quantity(self.share)?;
        Ok(Completion { span: self.span, of: self.of.map(Cow::into_owned), share })
    }
}

// Written out and not by a macro: `tests/api.txt` lists the impls that stand in the source.

impl Serialize for Metric<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        MetricRecord::of(self).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Metric<'_> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        MetricRecord::deserialize(deserializer)?.metric().map_err(D::Error::custom)
    }
}

impl Serialize for Change<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ChangeRecord::of(self).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Change<'_> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ChangeRecord::deserialize(deserializer)?.change().map_err(D::Error::custom)
    }
}

impl Serialize for Completion<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        CompletionRecord::of(self).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Completion<'_> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        CompletionRecord::deserialize(deserializer)?.completion().map_err(D::Error::custom)
    }
}

impl Serialize for Basis<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        BasisRecord::of(self).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Basis<'_> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(BasisRecord::deserialize(deserializer)?.basis())
    }
}
