//! The parts of the page that the example `view` prints. Each file makes one pane.

pub mod details;
pub mod diagnostics;
pub mod labels;
pub mod marks;
pub mod metrics;
pub mod outline;
pub mod text;

use gongwen::{Columns, Found, LineIndex, Metric, Report, Span};

use super::support::escape;
use labels::Language;

/// What all panes are made from.
pub struct Page<'p> {
    pub source: &'p str,
    pub report: &'p Report<'p>,
    pub language: Language,
    /// Every metric in the order of the source. A metric's number is its place in this list.
    pub metrics: Vec<Found<'p, Metric<'p>>>,
    /// For each metric, the number of the one that it is a part of.
    pub wholes: Vec<Option<usize>>,
    lines: LineIndex,
}

impl<'p> Page<'p> {
    /// Collects the metrics of the report.
    pub fn new(source: &'p str, report: &'p Report<'p>, language: Language) -> Self {
        let metrics: Vec<_> = report.metrics().collect();
        let mut wholes = vec![None; metrics.len()];
        for (number, metric) in metrics.iter().enumerate() {
            for part in metric.node.parts() {
                let of_part = metrics[number..]
                    .iter()
                    .position(|&Found { node, .. }| std::ptr::eq(node, part));
                if let Some(distance) = of_part {
                    wholes[number + distance] = Some(number);
                }
            }
        }
        Self { source, report, language, metrics, wholes, lines: LineIndex::new(source) }
    }

    /// The words under a span as HTML, on one line, without hard wraps and page numbers.
    pub fn words(&self, span: Span) -> String {
        escape(&self.report.text(self.source, span).replace('\n', " "))
    }

    /// The first words under a span as HTML.
    pub fn first_words(&self, span: Span, most: usize) -> String {
        let words = self.report.text(self.source, span);
        let mut first: String = words.chars().take(most).collect::<String>().replace('\n', " ");
        if words.chars().nth(most).is_some() {
            first.push('…');
        }
        escape(&first)
    }

    /// The number of the line where a span starts, from 1, with its label.
    pub fn line(&self, span: Span) -> String {
        let position = self.lines.position(self.source, span.start as usize, Columns::Characters);
        match self.language {
            Language::Chinese => {
                format!("第 {} {}", position.line + 1, self.language.html(labels::LINE))
            }
            Language::English => format!("line {}", position.line + 1),
        }
    }

    /// A link to a place of the text, which flashes it.
    pub fn link(&self, span: Span, content: &str) -> String {
        let Span { start, end } = span;
        format!(r##"<a href="#at-{start}" data-until="{end}">{content}</a>"##)
    }

    /// How many metrics start inside a span.
    pub fn count_metrics(&self, span: Span) -> usize {
        let inside =
            |metric: &&Found<'_, Metric<'_>>| span.range().contains(&(metric.span.start as usize));
        self.metrics.iter().filter(inside).count()
    }

    /// The title of the first document that has one, and how many more have one.
    pub fn title(&self) -> (&'p str, usize) {
        let titles = || {
            self.report
                .documents()
                .iter()
                .map(|document| document.title_text())
                .filter(|title| !title.is_empty())
        };
        (
            titles().next().unwrap_or(self.language.plain(labels::UNTITLED)),
            titles().count().saturating_sub(1),
        )
    }
}
