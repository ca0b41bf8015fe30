//! What the panel of details says of each metric. The script copies a template into the panel.

use gongwen::{Metric, Period};

use super::{
    Page,
    labels::{self, Label},
    metrics,
};
use crate::support::{describe, escape};

/// The panel, empty and hidden, and a template for each metric.
pub fn panel(page: &Page<'_>) -> String {
    let language = page.language;
    let button = |action: &str, label: Label| {
        format!(r#"<button type="button" data-action="{action}">{}</button>"#, language.html(label))
    };
    let buttons = [
        button("previous", labels::PREVIOUS),
        button("next", labels::NEXT),
        button("table", labels::IN_TABLE),
        button("close", labels::CLOSE),
    ];
    let templates: String = (0..page.metrics.len()).map(|number| template(page, number)).collect();
    format!(
        r#"<div id="panel" role="dialog" aria-label="{}" tabindex="-1" hidden><div class="buttons">{}</div><div id="details" aria-live="polite"></div></div>{templates}"#,
        language.plain(labels::DETAILS),
        buttons.concat()
    )
}

/// The details of one metric.
fn template(page: &Page<'_>, number: usize) -> String {
    let found = &page.metrics[number];
    let metric = found.node;
    let mut rows = figures(page, metric);
    rows.extend(relations(page, number));
    rows.push((labels::SECTION, metrics::path(page, found)));
    let item = found.item.map(|item| {
        item.marker.span.join(item.lead().map_or(item.marker.span, |lead| lead.text.span))
    });
    rows.extend(item.map(|span| (labels::ITEM, page.link(span, &page.words(span)))));
    rows.extend(found.sentence.map(|sentence| (labels::SENTENCE, page.words(sentence.span))));
    rows.push((labels::PLACE, page.link(metric.span, &page.line(metric.span))));
    let rows: String = rows
        .into_iter()
        .map(|(label, value)| format!("<dt>{}</dt><dd>{value}</dd>", page.language.html(label)))
        .collect();
    let count = page.metrics.len();
    format!(
        r#"<template id="details-{number}"><h2>{} <small>{} / {count}</small></h2><dl>{rows}</dl></template>"#,
        metrics::subject(page, metric),
        number + 1
    )
}

/// The rows of what a metric says itself.
fn figures(page: &Page<'_>, metric: &Metric<'_>) -> Vec<(Label, String)> {
    let mut rows = Vec::new();
    rows.extend(metric.holder().map(|holder| (labels::HOLDER, escape(holder))));
    rows.extend(metric.quantity().map(|level| {
        let (printed, exact) = (metrics::printed(page, level), metrics::exact(page, level));
        (labels::VALUE, format!("<strong>{printed}</strong> = {exact}"))
    }));
    rows.extend(
        metric.changes().iter().map(|change| (labels::CHANGE, metrics::change(page, change))),
    );
    rows.extend(metric.completions().iter().map(|done| {
        let share = metrics::printed(page, &done.share);
        (labels::COMPLETION, format!("{} <strong>{share}</strong>", escape(done.of_text())))
    }));
    rows.extend(metric.ranks().iter().map(|rank| (labels::RANK, escape(&describe::rank(rank)))));
    rows.extend(metric.period().map(|when| (labels::PERIOD_COLUMN, period(page, when))));
    rows.push((labels::MODALITY, page.language.html(labels::modality(metric.modality))));
    rows
}

/// The rows of the metrics that a metric is a part of, or the whole of.
fn relations(page: &Page<'_>, number: usize) -> Vec<(Label, String)> {
    let whole = page.wholes[number].map(|whole| (labels::WHOLE, metrics::link(page, whole)));
    let is_part = |&other: &usize| page.wholes[other] == Some(number);
    let parts: Vec<String> = (number..page.metrics.len())
        .filter(is_part)
        .map(|part| metrics::link(page, part))
        .collect();
    let parts = Some((labels::PARTS, parts.join("、"))).filter(|(_, links)| !links.is_empty());
    whole.into_iter().chain(parts).collect()
}

/// The period as a link to the place that names it, with its dates.
fn period(page: &Page<'_>, period: &Period<'_>) -> String {
    let link = page.link(period.text.span, &metrics::period(period));
    if period.resolved {
        return format!("{link}，{}", page.language.html(labels::RESOLVED));
    }
    link
}
