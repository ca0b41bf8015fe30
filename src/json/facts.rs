//! What a sentence measures and dates.
//!
//! A period that all its metrics are about stands once, beside them.

use alloc::{borrow::Cow, sync::Arc, vec::Vec};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

use super::{dates::Reference, metric::MetricRecord};
use crate::{Facts, Metric, Period, Quantity, Rank, Told};

#[derive(Serialize, Deserialize)]
struct FactsRecord<'f> {
    /// The period that all metrics and their parts are about; they say none then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    period: Option<Reference>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    metrics: Vec<MetricRecord<'f>>,
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    other_quantities: Cow<'f, [Quantity<'f>]>,
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    other_ranks: Cow<'f, [Rank<'f>]>,
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    periods: Cow<'f, [Period<'f>]>,
}

impl Serialize for Facts<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let shared = shared_period(self.metrics());
        let records = self.metrics().iter().map(MetricRecord::of);
        FactsRecord {
            period: shared.map(Reference::to),
            metrics: match shared {
                Some(_) => records.map(MetricRecord::undated).collect(),
                None => records.collect(),
            },
            other_quantities: Cow::Borrowed(self.other_quantities()),
            other_ranks: Cow::Borrowed(self.other_ranks()),
            periods: Cow::Borrowed(self.periods()),
        }
        .serialize(serializer)
    }
}

/// The period that all these metrics and their parts are about.
fn shared_period<'m, 's>(metrics: &'m [Metric<'s>]) -> Option<&'m Period<'s>> {
    let first = metrics.first()?.period()?;
    metrics.iter().all(|metric| is_all_about(metric, first)).then_some(first)
}

fn is_all_about(metric: &Metric<'_>, period: &Period<'_>) -> bool {
    metric.period() == Some(period) && metric.parts().iter().all(|part| is_all_about(part, period))
}

impl<'de> Deserialize<'de> for Facts<'_> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let record = FactsRecord::deserialize(deserializer)?;
        let metrics = record.metrics.into_iter().map(MetricRecord::metric);
        let mut told = Told {
            metrics: metrics.collect::<Result<_, _>>().map_err(D::Error::custom)?,
            other_quantities: record.other_quantities.into_owned().into_iter().collect(),
            other_ranks: record.other_ranks.into_owned().into_iter().collect(),
            periods: record.periods.into_owned(),
        };
        if let Some(reference) = record.period {
            let period = Arc::new(reference.period());
            told.metrics.iter_mut().for_each(|metric| share(metric, &period));
        }
        Ok(Self::of(told))
    }
}

/// Gives a metric and its parts the period, where they have none of their own.
fn share<'s>(metric: &mut Metric<'s>, period: &Arc<Period<'s>>) {
    metric.period.get_or_insert_with(|| Arc::clone(period));
    metric.parts_mut().iter_mut().for_each(|part| share(part, period));
}
