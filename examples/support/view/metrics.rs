//! The pane of the metrics: a table, a group of rows for each section.

use gongwen::{Change, Completion, Document, Found, Metric, Modality, Period, Quantity, Rank};

use super::{
    Page,
    labels::{self, Language},
};
use crate::support::{describe, escape};

/// The table, or a sentence where there are no metrics.
pub fn table(page: &Page<'_>) -> String {
    if page.metrics.is_empty() {
        return format!("<p>{}</p>", page.language.html(labels::NO_METRICS));
    }
    let columns = [labels::SUBJECT, labels::VALUE, labels::CHANGE, labels::PERIOD_COLUMN];
    let head: String = columns
        .into_iter()
        .map(|column| format!(r#"<th scope="col">{}</th>"#, page.language.html(column)))
        .collect();
    let mut html = format!("<table><thead><tr>{head}</tr></thead>");
    let mut last = String::new();
    for (number, metric) in page.metrics.iter().enumerate() {
        let path = path(page, metric);
        if path != last {
            html += if number == 0 { "" } else { "</tbody>" };
            html += &format!(
                r#"<tbody><tr class="group"><th colspan="{}" scope="rowgroup">{path}</th></tr>"#,
                columns.len()
            );
            last = path;
        }
        html += &row(page, number);
    }
    html + "</tbody></table>"
}

/// The titles of the sections around a metric, and of its document where there are several.
pub fn path(page: &Page<'_>, metric: &Found<'_, Metric<'_>>) -> String {
    let several = page.report.documents().len() > 1;
    let title = Some(metric.document).filter(|_| several).map(Document::title_text);
    let sections = metric.sections().iter().map(|section| match section.title() {
        "" => page.first_words(section.heading.span, 12),
        title => escape(title),
    });
    let names: Vec<String> =
        title.map(escape).into_iter().chain(sections).filter(|name| !name.is_empty()).collect();
    if names.is_empty() {
        return page.language.html(labels::NO_SECTION);
    }
    names.join(" › ")
}

/// The row of a metric. Its subject is the link to the text.
fn row(page: &Page<'_>, number: usize) -> String {
    let metric = page.metrics[number].node;
    let part = if page.wholes[number].is_some() { tag(page, labels::PART) } else { String::new() };
    let modality = match metric.modality {
        Modality::Reported => String::new(),
        modality => tag(page, labels::modality(modality)),
    };
    let link = link(page, number);
    let value = metric.quantity().map_or(String::new(), |level| printed(page, level));
    let period = metric.period().map_or(String::new(), period);
    format!(
        r#"<tr id="row-{number}"><th scope="row">{part}{link}{modality}</th><td class="value">{value}</td><td>{}</td><td>{period}</td></tr>"#,
        moves(page, metric).join("<br>")
    )
}

/// A link to a metric in the text; its words are the subject.
pub fn link(page: &Page<'_>, number: usize) -> String {
    let metric = page.metrics[number].node;
    let gongwen::Span { start, end } = metric.span;
    let subject = subject(page, metric);
    format!(r##"<a href="#at-{start}" data-until="{end}" data-metric="{number}">{subject}</a>"##)
}

/// What is measured, as HTML.
pub fn subject(page: &Page<'_>, metric: &Metric<'_>) -> String {
    match metric.subject() {
        Some(subject) => escape(subject),
        None => page.language.html(labels::NO_SUBJECT),
    }
}

fn tag(page: &Page<'_>, label: labels::Label) -> String {
    format!(r#" <span class="tag">{}</span> "#, page.language.html(label))
}

/// The changes, completions and ranks of a metric.
fn moves(page: &Page<'_>, metric: &Metric<'_>) -> Vec<String> {
    let changes = metric.changes().iter().map(|moved| change(page, moved));
    let completions = metric.completions().iter().map(|done| completion(page, done));
    let ranks = metric.ranks().iter().map(|place| rank(page, place));
    changes.chain(completions).chain(ranks).collect()
}

/// 同比 ↑ 7.2%.
pub fn change(page: &Page<'_>, change: &Change<'_>) -> String {
    let name = page.language.plain(labels::direction(change.direction));
    let tooltip = page.language.tooltip(labels::direction(change.direction));
    let arrow = labels::arrow(change.direction);
    let amount = match change.amount() {
        Some(amount) => printed(page, amount),
        None => page.language.html(labels::direction(change.direction)),
    };
    format!(
        r#"{} <span class="nowrap"><span class="arrow" role="img" aria-label="{name}" title="{tooltip}">{arrow}</span> {amount}</span>"#,
        escape(change.basis_text())
    )
}

/// 完成 104.2%, with the plan that it is a share of.
pub fn completion(page: &Page<'_>, completion: &Completion<'_>) -> String {
    format!(
        r#"{} {} <span class="nowrap">{}</span>"#,
        page.language.html(labels::COMPLETION),
        escape(completion.of_text()),
        printed(page, &completion.share)
    )
}

/// 位次 全区 2.
pub fn rank(page: &Page<'_>, rank: &Rank<'_>) -> String {
    format!("{} {}", page.language.html(labels::RANK), escape(&describe::rank(rank)))
}

/// The value as the text prints it, with a sign where it is not exact: ≈930万元.
pub fn printed(page: &Page<'_>, quantity: &Quantity<'_>) -> String {
    let sign = quantity.approximation.map_or(String::new(), |approximation| {
        let label = labels::approximation(approximation);
        format!(
            r#"<span role="img" aria-label="{}" title="{}">{}</span>"#,
            page.language.plain(label),
            page.language.tooltip(label),
            escape(approximation.sign())
        )
    });
    sign + &page.words(quantity.span)
}

/// The period as the text prints it, with its dates where the words do not say them: 全年 (2023).
/// Dates without a year say no more than the words.
pub fn period(period: &Period<'_>) -> String {
    let (words, dates) = (period.text.as_str(), period.to_string());
    let has_year = period.start.or(period.end).is_some_and(|date| date.year.is_some());
    if !has_year || dates == words || format!("{dates}年") == words {
        return escape(words);
    }
    format!("{} ({})", escape(words), escape(&dates.replace("..", "–")))
}

/// The value as it counts, the scale multiplied in: 约 9,300,000 元.
pub fn exact(page: &Page<'_>, quantity: &Quantity<'_>) -> String {
    let [value, unit, _] = describe::amount(quantity);
    let approximation = quantity.approximation.map_or(String::new(), |approximation| {
        format!("{} ", page.language.html(labels::approximation(approximation)))
    });
    let value = if value.chars().all(|c| c.is_ascii_digit()) { grouped(&value) } else { value };
    let space = if page.language == Language::English || !unit.is_empty() { " " } else { "" };
    format!("{approximation}{}{space}{}", escape(&value), escape(&unit))
}

/// Digits in groups of three.
fn grouped(digits: &str) -> String {
    let mut grouped = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at) % 3 == 0 {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}
