//! The parts of a metric in a few words each, for a cell of a table or a line of a hint.

use gongwen::{Change, Metric, Period, Quantity, Rank, Text};

use super::{snake_case, value::value};

/// The words, empty where there are none.
pub fn words(text: Option<&Text<'_>>) -> String {
    text.map_or(String::new(), |text| text.to_string())
}

/// The value, its unit and its approximation: 5, 个百分点, over.
pub fn amount(quantity: &Quantity<'_>) -> [String; 3] {
    let approximation = quantity.approximation.map_or(String::new(), snake_case);
    [value(quantity).unwrap_or_else(|| "?".into()), quantity.unit.text().to_string(), approximation]
}

/// up 5 个百分点, flat; an amount that is only approximate is named so: up about 5 %.
pub fn change(change: &Change<'_>) -> String {
    let amount = change.amount().map_or(String::new(), |by| {
        let [value, unit, approximation] = amount(by);
        format!(" {approximation} {value} {unit}").replace("  ", " ")
    });
    format!("{}{amount}", snake_case(change.direction))
}

/// 全市 3, the first five of 全省: 全省 ≤5; with what is ranked, where that is not the subject.
pub fn rank(rank: &Rank<'_>) -> String {
    let place = rank.place.map_or("?".into(), |place| place.to_string());
    let subject = words(rank.subject());
    let parts =
        [subject, words(rank.scope()), format!("{}{place}", if rank.within { "≤" } else { "" })];
    parts.iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join(" ")
}

/// The period with the dates that are known: 1-6月 (2020-01 – 2020-06).
pub fn period(period: &Period<'_>) -> String {
    let date = |date: gongwen::Date| {
        let parts = [
            date.year.map(|year| year.to_string()),
            date.month.map(|month| format!("{month:02}")),
            date.day.map(|day| format!("{day:02}")),
        ];
        parts.into_iter().flatten().collect::<Vec<_>>().join("-")
    };
    match (period.start.map(date), period.end.map(date)) {
        (Some(start), Some(end)) if start != end => {
            format!("{} ({start} – {end})", period.text)
        }
        (Some(start), _) => format!("{} ({start})", period.text),
        _ => period.text.to_string(),
    }
}

/// What a metric says, a line for each part.
pub fn metric(metric: &Metric<'_>) -> String {
    let mut lines = vec![format!("subject: {}", words(metric.subject()))];
    lines.extend(metric.holder().map(|holder| format!("holder: {}", holder)));
    lines.extend(metric.quantity().map(|level| format!("level: {}", plain(level))));
    for moved in metric.changes() {
        let basis = words(moved.basis().map(|basis| &basis.text));
        lines.push(format!("change: {} {basis}", change(moved)));
    }
    lines.extend(
        metric
            .completions()
            .iter()
            .map(|done| format!("done: {} of {}", plain(&done.share), words(done.of()))),
    );
    lines.extend(metric.ranks().iter().map(|place| format!("rank: {}", rank(place))));
    lines.extend(metric.period().map(|when| format!("period: {}", period(when))));
    lines.push(snake_case(metric.modality));
    lines.join("\n")
}

/// The value and its unit, with the approximation: 2300 个 over.
fn plain(quantity: &Quantity<'_>) -> String {
    amount(quantity).join(" ").trim_end().to_owned()
}
