//! Prints what a report measures as a table, a row for each metric, as CSV, or as JSON with `--json`. A metric with
//! several changes, completions or ranks has a row for each further one, without the level.
//!
//!     cargo run --example metrics -- tests/fixtures/metrics.txt
//!     cargo run --example metrics -- tests/fixtures/metrics.txt --json

mod support;

use gongwen::{Change, Found, LineIndex, Metric, Period, Quantity, Rank, Text};
use serde_json::{Map, Value};
use support::{snake_case, value::value};

#[rustfmt::skip]
const COLUMNS: [&str; 14] = [
    "section", "holder", "part_of", "subject", "value", "unit", "approx", "change", "basis", "completion", "rank", "period", "modality", "line",
];

type Row = [String; COLUMNS.len()];

fn words(text: Option<&Text<'_>>) -> String {
    text.map_or(String::new(), |text| text.content.to_string())
}

/// The value, its unit and its approximation: 5, 个百分点, over.
fn amount(quantity: &Quantity<'_>) -> [String; 3] {
    let approximation = quantity.approximation.map_or(String::new(), snake_case);
    [value(quantity).unwrap_or_else(|| "?".into()), quantity.unit.text.to_string(), approximation]
}

/// up 5 个百分点, flat; an amount that is only approximate is named so: up about 5 %.
fn change(change: &Change<'_>) -> String {
    let amount = change.amount.as_ref().map_or(String::new(), |by| {
        let [value, unit, approximation] = amount(by);
        format!(" {approximation} {value} {unit}").replace("  ", " ")
    });
    format!("{}{amount}", snake_case(change.direction))
}

/// 全市 3, the first five of 全省: 全省 ≤5; with what is ranked, where that is not the subject.
fn rank(rank: &Rank<'_>) -> String {
    let place = rank.place.map_or("?".into(), |place| place.to_string());
    let subject = words(rank.subject.as_ref());
    let parts = [subject, words(rank.scope.as_ref()), format!("{}{place}", if rank.within { "≤" } else { "" })];
    parts.iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join(" ")
}

/// The period with the dates that are known: 1-6月 (2020-01 – 2020-06).
fn period(period: &Period<'_>) -> String {
    let date = |date: gongwen::Date| {
        let parts = [
            date.year.map(|year| year.to_string()),
            date.month.map(|month| format!("{month:02}")),
            date.day.map(|day| format!("{day:02}")),
        ];
        parts.into_iter().flatten().collect::<Vec<_>>().join("-")
    };
    match (period.start.map(date), period.end.map(date)) {
        (Some(start), Some(end)) if start != end => format!("{} ({start} – {end})", period.text.content),
        (Some(start), _) => format!("{} ({start})", period.text.content),
        _ => period.text.content.to_string(),
    }
}

/// The rows of a metric, which 其中 may make a part of a whole.
fn rows(found: &Found<'_, Metric<'_>>, whole: &str, line: u32) -> Vec<Row> {
    let metric = found.node;
    let mut path: Vec<String> = found.path().map(String::from).collect();
    path.extend(found.item.and_then(|item| item.lead.as_ref()).map(|lead| lead.text.content.to_string()));
    let row = |at: usize| {
        let [value, unit, approximation] = metric.quantity.as_ref().filter(|_| at == 0).map(amount).unwrap_or_default();
        let moved = metric.changes.get(at);
        let basis = moved.and_then(|change| change.basis.as_ref());
        let done = metric.completions.get(at).map(|done| (amount(&done.share), words(done.of.as_ref())));
        [
            path.join(" / "),
            words(metric.holder.as_ref()),
            whole.into(),
            words(metric.subject.as_ref()),
            value,
            unit,
            approximation,
            moved.map(change).unwrap_or_default(),
            words(basis.map(|basis| &basis.text)),
            done.map(|([value, unit, _], of)| format!("{of} {value}{unit}").trim().into()).unwrap_or_default(),
            metric.ranks.get(at).map(rank).unwrap_or_default(),
            metric.period.as_ref().map(period).unwrap_or_default(),
            snake_case(metric.modality),
            line.to_string(),
        ]
    };
    let count = metric.changes.len().max(metric.completions.len()).max(metric.ranks.len()).max(1);
    (0..count).map(row).collect()
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let source = support::source()?;
    let report = gongwen::parse(&source);
    let lines = LineIndex::new(&source);
    let (mut table, mut parts, mut whole) = (Vec::new(), 0, String::new());
    for found in report.metrics() {
        if parts == 0 {
            whole.clear();
        }
        table.extend(rows(&found, &whole, lines.line(found.node.span.range().start) + 1));
        parts = parts.max(1) - 1;
        if !found.node.parts.is_empty() {
            (parts, whole) = (found.node.parts.len(), words(found.node.subject.as_ref()));
        }
    }
    if std::env::args().any(|argument| argument == "--json") {
        let object = |row: Row| COLUMNS.into_iter().map(String::from).zip(row.map(Value::from)).collect::<Map<_, _>>();
        println!("{}", serde_json::to_string_pretty(&table.into_iter().map(object).collect::<Vec<_>>())?);
        return Ok(());
    }
    let mut writer = csv::Writer::from_writer(std::io::stdout());
    writer.write_record(COLUMNS)?;
    table.iter().try_for_each(|row| writer.write_record(row))?;
    Ok(writer.flush()?)
}
