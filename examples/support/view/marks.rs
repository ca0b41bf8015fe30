//! Which stretches of the text are coloured, and what their tooltips say.

use gongwen::{Event, Metric, Node, Span};

use super::{Page, labels};

/// What a marked stretch is. A number is that of a metric.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Title,
    /// A heading of this level.
    Heading(u8),
    Marker,
    Item,
    Lead,
    Matter,
    Noise,
    Period,
    Diagnostic,
    /// From the first figure of a metric to its last.
    Metric(usize),
    /// A value, change, completion or rank of a metric.
    Figure(usize),
    /// What a metric measures, or who it belongs to.
    Subject(usize),
}

/// A marked stretch of the text.
pub struct Mark {
    pub span: Span,
    pub kind: Kind,
    /// The tooltip; empty where a mark around it says enough.
    pub hint: String,
}

impl Kind {
    /// The class in the style sheet.
    pub const fn class(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Heading(_) => "heading",
            Self::Marker => "marker",
            Self::Item => "item",
            Self::Lead => "lead",
            Self::Matter => "matter",
            Self::Noise => "noise",
            Self::Period => "period",
            Self::Diagnostic => "diagnostic",
            Self::Metric(_) => "metric",
            Self::Figure(_) => "figure",
            Self::Subject(_) => "subject",
        }
    }

    /// The number of the metric, and how close the mark is to it: figures first, subjects last.
    pub const fn metric(self) -> Option<(u8, usize)> {
        match self {
            Self::Figure(number) => Some((0, number)),
            Self::Metric(number) => Some((1, number)),
            Self::Subject(number) => Some((2, number)),
            _ => None,
        }
    }
}

/// Every mark, outer ones before those inside them.
pub fn marks(page: &Page<'_>) -> Vec<Mark> {
    let mut marks = Vec::new();
    for event in page.report.events() {
        if let Event::Enter(node) = event {
            marks.extend(structure(page, node));
        }
    }
    for (number, metric) in page.metrics.iter().enumerate() {
        marks.extend(facts(page, number, metric.node));
    }
    for diagnostic in page.report.diagnostics() {
        let hint = format!(
            "{}: {}",
            diagnostic.code,
            page.language.tooltip(labels::help(diagnostic.code))
        );
        marks.push(Mark { span: diagnostic.span, kind: Kind::Diagnostic, hint });
    }
    marks.retain(|mark| !mark.span.is_empty());
    marks.sort_by_key(|mark| (mark.span.start, u32::MAX - mark.span.end));
    // Metrics that share a period visit it once each.
    marks.dedup_by(|next, mark| {
        (next.span, next.kind) == (mark.span, mark.kind) && mark.kind == Kind::Period
    });
    marks
}

/// The marks of a node of the structure, or of a period.
fn structure(page: &Page<'_>, node: Node<'_, '_>) -> Vec<Mark> {
    let tooltip = |label| page.language.tooltip(label);
    let mark = |span, kind, hint| Mark { span, kind, hint };
    match node {
        Node::Document(document) => {
            let title = document.title().map(|title| title.text.span);
            title.map(|span| mark(span, Kind::Title, tooltip(labels::TITLE))).into_iter().collect()
        }
        Node::Heading(heading) => {
            let hint = format!("{} {}", tooltip(labels::HEADING), heading.level);
            let marker =
                heading.marker().map(|marker| mark(marker.span, Kind::Marker, String::new()));
            let heading = mark(heading.span, Kind::Heading(heading.level), hint);
            std::iter::once(heading).chain(marker).collect()
        }
        Node::Item(item) => {
            let hint = format!("{} {}", tooltip(labels::ITEM), item.ordinal);
            vec![mark(item.marker.span, Kind::Item, hint)]
        }
        Node::Lead(lead) => vec![mark(lead.span, Kind::Lead, tooltip(labels::LEAD))],
        Node::Noise(noise) => vec![mark(noise.span(), Kind::Noise, tooltip(labels::NOISE))],
        Node::Matter(matter) => {
            vec![mark(matter.span(), Kind::Matter, tooltip(labels::matter(matter.kind)))]
        }
        Node::Period(period) => {
            let hint = format!("{}: {period}", tooltip(labels::PERIOD));
            vec![mark(period.text.span, Kind::Period, hint)]
        }
        _ => Vec::new(),
    }
}

/// The marks of a metric, of its figures and of its subject.
fn facts(page: &Page<'_>, number: usize, metric: &Metric<'_>) -> Vec<Mark> {
    let subject =
        metric.subject().map_or(page.language.plain(labels::NO_SUBJECT), |text| text.as_str());
    let hint = format!("{}: {subject}", page.language.tooltip(labels::METRIC));
    let figures = figures(metric).into_iter().map(|span| (span, Kind::Figure(number)));
    let subjects = metric
        .subject()
        .into_iter()
        .chain(metric.holder())
        .map(|text| (text.span, Kind::Subject(number)));
    std::iter::once((metric.span, Kind::Metric(number)))
        .chain(figures)
        .chain(subjects)
        .map(|(span, kind)| Mark { span, kind, hint: hint.clone() })
        .collect()
}

/// Where the figures of a metric stand: its value first, then those of changes, completions and
/// ranks. A change without a number counts with its words.
pub fn figures(metric: &Metric<'_>) -> Vec<Span> {
    let level = metric.quantity().map(|level| level.span);
    let changes = metric
        .changes()
        .iter()
        .map(|change| change.amount().map_or(change.span, |amount| amount.span));
    let completions = metric.completions().iter().map(|completion| completion.share.span);
    let ranks = metric.ranks().iter().map(|rank| rank.span);
    level.into_iter().chain(changes).chain(completions).chain(ranks).collect()
}
