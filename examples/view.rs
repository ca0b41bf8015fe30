//! Prints a report as one self-contained HTML page: the outline on the left, the text on the right
//! with headings, items, leads, metrics, periods and noise coloured; the parts of a metric show on
//! hover, and light up wherever they stand.
//!
//!     cargo run --example view -- tests/fixtures/street_report.txt > report.html

mod support;

use std::fmt::Write as _;

use gongwen::{
    Heading, Lead, Matter, Metric, Noise, Period, Quantity, Section, SeriesMarker, Span, Title,
    visit::{self, Visit},
};
use support::{describe, escape, snake_case};

/// How the page looks, and what it does when the mouse stands on a metric.
const STYLE: &str = include_str!("support/view.css");
const SCRIPT: &str = include_str!("support/view.js");
const LEGEND: [&str; 8] =
    ["title", "heading", "series", "lead", "metric", "period", "matter", "noise"];

/// The outline, and the marked stretches of the text: where, the class, and what shows on hover.
struct Page<'t> {
    source: &'t str,
    depth: usize,
    outline: String,
    marks: Vec<(Span, &'static str, String)>,
}

impl<'s> Visit<'s> for Page<'_> {
    fn visit_section(&mut self, section: &'s Section<'s>) {
        self.depth += 1;
        visit::walk_section(self, section);
        self.depth -= 1;
    }
    fn visit_heading(&mut self, heading: &'s Heading<'s>) {
        let (start, title) = (heading.span.start, heading.title_text());
        let label =
            heading.marker().map_or("", |marker| marker.span.of_source(self.source)).to_owned()
                + title;
        writeln!(
            self.outline,
            "<a href='#h{start}' style='margin-left:{}em'>{}</a>",
            self.depth - 1,
            escape(&label)
        )
        .unwrap();
        self.marks.push((heading.span, "heading", format!("heading, level {}", heading.level)));
        heading
            .marker()
            .iter()
            .for_each(|marker| self.marks.push((marker.span, "marker", String::new())));
        heading.title().iter().for_each(|title| self.visit_facts(title.facts()));
    }
    fn visit_title(&mut self, title: &'s Title<'s>) {
        writeln!(self.outline, "<b>{}</b>", escape(&title.text)).unwrap();
        self.marks.push((title.text.span, "title", "title".to_owned()));
        self.visit_facts(title.facts());
    }
    fn visit_series_marker(&mut self, marker: &'s SeriesMarker) {
        let ordinal = marker.ordinal.map_or(String::new(), |ordinal| format!(" {ordinal}"));
        self.marks.push((
            marker.span,
            "series",
            format!("item{ordinal}, series {}", snake_case(marker.series)),
        ));
    }
    fn visit_lead(&mut self, lead: &'s Lead<'s>) {
        self.marks.push((lead.text.span, "lead", "lead".to_owned()));
        self.visit_facts(lead.facts());
    }
    fn visit_noise(&mut self, noise: &'s Noise<'s>) {
        self.marks.push((noise.span(), "noise", "noise".to_owned()));
    }
    fn visit_matter(&mut self, matter: &'s Matter<'s>) {
        self.marks.push((matter.span(), "matter", snake_case(matter.kind)));
    }
    fn visit_metric(&mut self, metric: &'s Metric<'s>) {
        self.marks.push((metric.span, "metric", describe::metric(metric)));
        visit::walk_metric(self, metric);
    }
    fn visit_quantity(&mut self, quantity: &'s Quantity<'s>) {
        self.marks.push((quantity.span, "quantity", String::new()));
    }
    fn visit_period(&mut self, period: &'s Period<'s>) {
        self.marks.push((
            period.text.span,
            "period",
            format!("period, {}", snake_case(period.grain)),
        ));
    }
}

/// The text cut at every end of a mark; each piece in one `span` with the classes of all marks
/// around it.
fn body(source: &str, mut marks: Vec<(Span, &'static str, String)>) -> String {
    marks.sort_by_key(|(span, ..)| (span.start, u32::MAX - span.end));
    let mut cuts: Vec<u32> = marks
        .iter()
        .flat_map(|(span, ..)| [span.start, span.end])
        .chain([0, source.len() as u32])
        .collect();
    cuts.sort_unstable();
    cuts.dedup();
    let (mut body, mut next, mut open) = (String::new(), 0, Vec::<usize>::new());
    for (start, end) in cuts.iter().zip(cuts.iter().skip(1)).map(|(&start, &end)| (start, end)) {
        open.retain(|&mark| marks[mark].0.end > start);
        while marks.get(next).is_some_and(|mark| mark.0.start == start) {
            if marks[next].1 == "heading" {
                write!(body, "<a id='h{start}'></a>").unwrap();
            }
            open.push(next);
            next += 1;
        }
        let classes: Vec<&str> = open.iter().map(|&mark| marks[mark].1).collect();
        let hint = open
            .iter()
            .rev()
            .map(|&mark| &*marks[mark].2)
            .find(|hint| !hint.is_empty())
            .unwrap_or_default();
        let words = escape(Span::new(start, end).of_source(source));
        let metric = open
            .iter()
            .rev()
            .find(|&&mark| marks[mark].1 == "metric")
            .map_or(String::new(), |mark| format!(" data-metric='{mark}'"));
        write!(
            body,
            "<span class='{}' title=\"{}\"{metric}>{words}</span>",
            classes.join(" "),
            escape(hint)
        )
        .unwrap();
    }
    body
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let source = support::source()?;
    let mut page = Page { source: &source, depth: 0, outline: String::new(), marks: Vec::new() };
    page.visit_report(&gongwen::parse(&source));
    println!(
        "<!DOCTYPE html><html lang='zh'><meta charset='utf-8'><title>gongwen</title><style>{STYLE}</style>"
    );
    let legend: String =
        LEGEND.iter().map(|class| format!("<span class='{class}'>{class}</span> ")).collect();
    println!(
        "<nav><p>{legend}</p>{}</nav><main>{}</main>",
        page.outline,
        body(&source, page.marks)
    );
    println!("<script>{SCRIPT}</script></html>");
    Ok(())
}
