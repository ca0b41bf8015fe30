//! Prints a report as one self-contained HTML page: the outline on the left, the text on the right with headings, items,
//! leads, metrics, periods and noise coloured; the parts of a metric show on hover.
//!
//!     cargo run --example view -- tests/fixtures/street_report.txt > report.html

mod support;

use std::fmt::Write as _;

use gongwen::{
    Heading, Lead, Metric, Noise, Period, Quantity, Section, SeriesMarker, Span, Text, Title,
    visit::{self, Visit},
};
use support::{escape, value::value};

/// How the page looks.
const STYLE: &str = include_str!("support/view.css");

/// The outline, and the marked stretches of the text: where, the class, and what shows on hover.
#[derive(Default)]
struct Page {
    depth: usize,
    outline: String,
    marks: Vec<(Span, &'static str, String)>,
}

fn words<'t>(text: Option<&'t Text<'_>>) -> &'t str {
    text.map_or("–", |text| &text.content)
}

fn number(quantity: &Quantity<'_>) -> String {
    format!("{} {}", value(quantity).unwrap_or_else(|| "redacted".to_owned()), quantity.unit.text)
}

impl<'s> Visit<'s> for Page {
    fn visit_section(&mut self, section: &'s Section<'s>) {
        self.depth += 1;
        visit::walk_section(self, section);
        self.depth -= 1;
    }
    fn visit_heading(&mut self, heading: &'s Heading<'s>) {
        let (start, title) = (heading.span.start, words(heading.title.as_ref().map(|title| &title.text)));
        let ordinal = heading.marker.map_or(String::new(), |marker| marker.ordinal.to_string());
        let title = escape(title);
        writeln!(self.outline, "<a href='#h{start}' style='margin-left:{}em'>{ordinal} {title}</a>", self.depth - 1).unwrap();
        self.marks.push((heading.span, "heading", format!("heading, level {}", heading.level)));
        heading.marker.iter().for_each(|marker| self.marks.push((marker.span, "marker", format!("{:?}", marker.family))));
        heading.title.iter().for_each(|title| self.visit_facts(&title.facts));
    }
    fn visit_title(&mut self, title: &'s Title<'s>) {
        writeln!(self.outline, "<b>{}</b>", escape(&title.text.content)).unwrap();
        self.marks.push((title.text.span, "title", "title".to_owned()));
        self.visit_facts(&title.facts);
    }
    fn visit_series_marker(&mut self, marker: &'s SeriesMarker) {
        self.marks.push((marker.span, "series", format!("item, {:?} {}", marker.series, marker.ordinal.unwrap_or_default())));
    }
    fn visit_lead(&mut self, lead: &'s Lead<'s>) {
        self.marks.push((lead.text.span, "lead", "lead".to_owned()));
        self.visit_facts(&lead.facts);
    }
    fn visit_noise(&mut self, noise: &'s Noise<'s>) {
        self.marks.push((noise.span, "noise", "noise".to_owned()));
    }
    fn visit_metric(&mut self, metric: &'s Metric<'s>) {
        let mut hint = format!("subject: {}\n", words(metric.subject.as_ref()));
        metric.quantity.iter().for_each(|level| writeln!(hint, "level: {}", number(level)).unwrap());
        for change in &metric.changes {
            let amount = change.amount.as_ref().map(number).unwrap_or_default();
            writeln!(hint, "change: {:?} {amount}, {}", change.direction, words(change.basis.as_ref().map(|basis| &basis.text))).unwrap();
        }
        metric.completions.iter().for_each(|part| writeln!(hint, "of {}: {}", words(part.of.as_ref()), number(&part.share)).unwrap());
        metric.ranks.iter().for_each(|rank| writeln!(hint, "rank: {:?} in {}", rank.place, words(rank.scope.as_ref())).unwrap());
        write!(hint, "{:?}, period: {}", metric.modality, words(metric.period.as_ref().map(|period| &period.text))).unwrap();
        self.marks.push((metric.span, "metric", hint));
        visit::walk_metric(self, metric);
    }
    fn visit_quantity(&mut self, quantity: &'s Quantity<'s>) {
        self.marks.push((quantity.span, "quantity", String::new()));
    }
    fn visit_period(&mut self, period: &'s Period<'s>) {
        self.marks.push((period.text.span, "period", format!("period, {:?}", period.grain)));
    }
}

/// The text cut at every end of a mark; each piece in one `span` with the classes of all marks around it.
fn body(source: &str, mut marks: Vec<(Span, &'static str, String)>) -> String {
    marks.sort_by_key(|(span, ..)| (span.start, u32::MAX - span.end));
    let mut cuts: Vec<u32> = marks.iter().flat_map(|(span, ..)| [span.start, span.end]).chain([0, source.len() as u32]).collect();
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
        let hint = open.iter().rev().map(|&mark| &*marks[mark].2).find(|hint| !hint.is_empty()).unwrap_or_default();
        let words = escape(Span::new(start, end).of_source(source));
        write!(body, "<span class='{}' title=\"{}\">{words}</span>", classes.join(" "), escape(hint)).unwrap();
    }
    body
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let source = support::source()?;
    let mut page = Page::default();
    page.visit_report(&gongwen::parse(&source));
    println!("<!DOCTYPE html><html lang='zh'><meta charset='utf-8'><title>gongwen</title><style>{STYLE}</style>");
    println!("<nav>{}</nav><main>{}</main></html>", page.outline, body(&source, page.marks));
    Ok(())
}
