//! Prints a report as one self-contained HTML page for readers: the outline and the diagnostics,
//! the text in colours, a table of its metrics. A click on a metric, or Enter, opens its details.
//!
//!     cargo run --example view -- tests/fixtures/street_report.txt > report.html
//!     cargo run --example view -- --english tests/fixtures/street_report.txt > report.html
//!
//! The labels are Chinese, with the English ones in their tooltips; `--english` makes them English.

mod support;
#[path = "support/view/mod.rs"]
mod view;

use support::escape;
use view::{
    Page, details, diagnostics,
    labels::{self, Label, Language},
    metrics, outline, text,
};

/// How the page looks.
const STYLE: &str = include_str!("support/view.css");
/// How it answers to the mouse and the keyboard.
const SCRIPT: &str = include_str!("support/view.js");

fn main() -> std::process::ExitCode {
    support::run(|| {
        let source = support::source()?;
        let report = gongwen::parse(&source);
        Ok(document(&Page::new(&source, &report, Language::from_arguments())))
    })
}

/// The whole page.
fn document(page: &Page<'_>) -> String {
    let (title, more) = page.title();
    let title = match (more, page.language) {
        (0, _) => escape(title),
        (_, Language::Chinese) => format!("{} 等 {} 份", escape(title), more + 1),
        (_, Language::English) => format!("{} and {more} more", escape(title)),
    };
    let language = page.language.code();
    let (header, panes, panel) = (header(page, &title), panes(page), details::panel(page));
    format!(
        r#"<!DOCTYPE html><html lang="{language}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>{title}</title><style>{STYLE}</style></head><body>
{header}
<main>{panes}</main>
{panel}<script>{SCRIPT}</script></body></html>
"#
    )
}

/// The links past the outline, the title, the counts, and the buttons of the panes, which show on
/// narrow screens only.
fn header(page: &Page<'_>, title: &str) -> String {
    let language = page.language;
    let skip = |target: &str, label: Label| {
        format!(r##"<a class="skip" href="#{target}">{}</a>"##, language.plain(label))
    };
    let counts = [
        language.count(page.report.outline().count(), labels::COUNTED_HEADINGS),
        language.count(page.report.items().count(), labels::COUNTED_ITEMS),
        language.count(page.metrics.len(), labels::COUNTED_METRICS),
        language.count(page.report.diagnostics().len(), labels::COUNTED_DIAGNOSTICS),
    ];
    let button = |(target, label): (&str, Label)| {
        format!(
            r#"<button type="button" data-pane="{target}" aria-pressed="false">{}</button>"#,
            language.html(label)
        )
    };
    let buttons = PANES.map(button).concat();
    format!(
        r#"{}{}<header><h1>{title}</h1><p>{}</p><nav id="panes" aria-label="{}">{buttons}</nav></header>"#,
        skip("text", labels::SKIP_TO_TEXT),
        skip("metrics", labels::SKIP_TO_METRICS),
        counts.join(" · "),
        language.plain(labels::PANES),
    )
}

/// The panes by the id of their elements.
const PANES: [(&str, Label); 4] = [
    ("outline", labels::OUTLINE),
    ("text", labels::TEXT),
    ("metrics", labels::METRICS),
    ("diagnostics", labels::DIAGNOSTICS),
];

/// The four panes.
fn panes(page: &Page<'_>) -> String {
    let language = page.language;
    let toggle = format!(
        r#"<button type="button" id="headings-only" aria-pressed="false">{}</button>"#,
        language.html(labels::HEADINGS_ONLY)
    );
    let [outline_name, text_name, metrics_name, diagnostics_name] =
        PANES.map(|(_, label)| (language.plain(label), language.html(label)));
    let pane = |tag: &str, id: &str, (plain, html): (&str, String), head: &str, body: &str| {
        format!(
            r#"<{tag} id="{id}" class="pane" aria-label="{plain}" tabindex="-1"><div class="head"><h2>{html}</h2>{head}</div>{body}</{tag}>"#
        )
    };
    let text = format!(r#"<div class="source" lang="zh-Hans">{}</div>"#, text::text(page));
    [
        pane("nav", "outline", outline_name, &toggle, &outline::outline(page)),
        pane("article", "text", text_name, &text::legend(page), &text),
        pane("section", "metrics", metrics_name, "", &metrics::table(page)),
        pane("section", "diagnostics", diagnostics_name, "", &diagnostics::diagnostics(page)),
    ]
    .concat()
}
