//! Compares the figures of two reports, last year's and this year's: a row for each indicator that
//! both measure in the same unit; CSV.
//!
//!     cargo run --example compare -- tests/fixtures/street_report.txt tests/fixtures/two_summaries.txt

mod support;

use std::collections::BTreeMap;

use gongwen::{Decimal, Modality, Report};

/// The first value told of each indicator, by its name and unit.
fn values(report: &Report<'_>) -> BTreeMap<(String, String), Decimal> {
    let mut values = BTreeMap::new();
    for metric in report.metrics().filter(|metric| metric.modality == Modality::Reported) {
        if let (Some(value), false) = (metric.value(), metric.subject_text().is_empty()) {
            let key = (metric.subject_text().to_owned(), metric.unit_text().to_owned());
            values.entry(key).or_insert(value);
        }
    }
    values
}

/// The growth in percent, to a tenth.
fn growth(before: Decimal, after: Decimal) -> String {
    let share = (after - before).checked_div(before).unwrap_or_default();
    (share * Decimal::from(100)).round_dp(1).normalize().to_string()
}

fn main() -> std::process::ExitCode {
    support::run(|| {
        let paths = support::arguments();
        let [before, after] = &paths[..] else { return Err("name two reports".into()) };
        let (before, after) = (support::read(before)?, support::read(after)?);
        let (before, after) = (gongwen::parse(&before), gongwen::parse(&after));
        let (before, after) = (values(&before), values(&after));
        let mut table = csv::Writer::from_writer(Vec::new());
        table.write_record(["indicator", "unit", "before", "after", "growth in %"])?;
        for ((indicator, unit), now) in &after {
            if let Some(then) = before.get(&(indicator.clone(), unit.clone())) {
                let growth = growth(*then, *now);
                table.write_record([
                    indicator,
                    unit,
                    &then.normalize().to_string(),
                    &now.normalize().to_string(),
                    &growth,
                ])?;
            }
        }
        Ok(String::from_utf8(table.into_inner()?)?)
    })
}
