//! Prints what a report measures as a table, a row for each metric, as CSV, or as JSON with
//! `--json`. A metric with several changes, completions or ranks has a row for each further one,
//! without the level.
//!
//!     cargo run --example metrics -- tests/fixtures/metrics.txt
//!     cargo run --example metrics -- tests/fixtures/metrics.txt --json

mod support;

use gongwen::{Columns, Found, LineIndex, Metric};
use serde_json::{Map, Value};
use support::{
    describe::{amount, change, period, rank, words},
    snake_case,
};

#[rustfmt::skip]
const COLUMNS: [&str; 14] = [
    "section", "holder", "part_of", "subject", "value", "unit", "approx", "change", "basis", "completion", "rank", "period", "modality", "line",
];

type Row = [String; COLUMNS.len()];

/// The rows of a metric, which 其中 may make a part of a whole.
fn rows(found: &Found<'_, Metric<'_>>, whole: &str, line: u32) -> Vec<Row> {
    let metric = found.node;
    let mut path: Vec<String> = found.path().map(String::from).collect();
    path.extend(found.item.and_then(|item| item.lead()).map(|lead| lead.text.to_string()));
    let row = |at: usize| {
        let [value, unit, approximation] =
            metric.quantity().filter(|_| at == 0).map(amount).unwrap_or_default();
        let moved = metric.changes().get(at);
        let basis = moved.and_then(|change| change.basis());
        let done = metric.completions().get(at).map(|done| (amount(&done.share), words(done.of())));
        [
            path.join(" / "),
            words(metric.holder()),
            whole.into(),
            words(metric.subject()),
            value,
            unit,
            approximation,
            moved.map(change).unwrap_or_default(),
            words(basis.map(|basis| &basis.text)),
            done.map(|([value, unit, _], of)| format!("{of} {value}{unit}").trim().into())
                .unwrap_or_default(),
            metric.ranks().get(at).map(rank).unwrap_or_default(),
            metric.period().map(period).unwrap_or_default(),
            snake_case(metric.modality),
            line.to_string(),
        ]
    };
    let count =
        metric.changes().len().max(metric.completions().len()).max(metric.ranks().len()).max(1);
    (0..count).map(row).collect()
}

/// The rows of all metrics, in the order of the source.
fn table(source: &str) -> Vec<Row> {
    let report = gongwen::parse(source);
    let lines = LineIndex::new(source);
    let (mut table, mut parts, mut whole) = (Vec::new(), 0, String::new());
    for found in report.metrics() {
        if parts == 0 {
            whole.clear();
        }
        let start = lines.position(source, found.span.start as usize, Columns::Characters);
        table.extend(rows(&found, &whole, start.line + 1));
        parts = parts.max(1) - 1;
        if !found.parts().is_empty() {
            (parts, whole) = (found.parts().len(), found.subject_text().to_owned());
        }
    }
    table
}

fn main() -> std::process::ExitCode {
    support::run(|| {
        let table = table(&support::source()?);
        if support::flag("--json") {
            let object = |row: Row| -> Map<String, Value> {
                COLUMNS.into_iter().map(String::from).zip(row.map(Value::from)).collect()
            };
            let objects: Vec<_> = table.into_iter().map(object).collect();
            return Ok(serde_json::to_string_pretty(&objects)? + "\n");
        }
        let mut writer = csv::Writer::from_writer(Vec::new());
        writer.write_record(COLUMNS)?;
        table.iter().try_for_each(|row| writer.write_record(row))?;
        Ok(String::from_utf8(writer.into_inner()?)?)
    })
}
