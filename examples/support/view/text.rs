//! The pane of the text: the source cut at every end of a mark, each piece with the classes of all
//! marks around it.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
};

use gongwen::{LeafKind, Span};

use super::{
    Page,
    labels::{self, Label},
    marks::{self, Kind, Mark},
};
use crate::support::escape;

const LEGEND: [(Label, &str); 8] = [
    (labels::TITLE, "title"),
    (labels::HEADING, "heading"),
    (labels::ITEM, "item"),
    (labels::LEAD, "lead"),
    (labels::METRIC, "metric figure"),
    (labels::PERIOD, "period"),
    (labels::MATTER, "matter"),
    (labels::NOISE, "noise"),
];

/// The legend of the colours.
pub fn legend(page: &Page<'_>) -> String {
    let entry = |(label, class): (Label, &str)| {
        format!(r#"<li><span class="{class}">{}</span></li>"#, page.language.html(label))
    };
    let entries: String = LEGEND.into_iter().map(entry).collect();
    format!(
        r#"<ul class="legend" aria-label="{}">{entries}</ul>"#,
        page.language.plain(labels::LEGEND)
    )
}

/// The whole text.
pub fn text(page: &Page<'_>) -> String {
    let marks = marks::marks(page);
    let breaks = breaks(page);
    let mut cuts: BTreeSet<u32> = breaks.iter().copied().collect();
    cuts.extend(marks.iter().flat_map(|mark| [mark.span.start, mark.span.end]));
    cuts.extend([0, u32::try_from(page.source.len()).unwrap_or(u32::MAX)]);
    let mut writer = Writer::new(page, &marks);
    let starts = cuts.iter().copied();
    for (start, end) in starts.clone().zip(starts.skip(1)) {
        writer.piece(Span::new(start, end));
        if breaks.contains(&end) {
            writer.html.push_str(r#"<i class="break"></i>"#);
        }
    }
    writer.close_heading();
    writer.html
}

/// Where one line of the document ends and the next begins, without an empty line between.
fn breaks(page: &Page<'_>) -> BTreeSet<u32> {
    let leaves = page.report.leaves();
    let ends_line = |span: Span| span.of_source(page.source).matches('\n').count() == 1;
    let gaps = leaves.iter().filter(|leaf| leaf.kind == LeafKind::Gap && ends_line(leaf.span));
    gaps.map(|leaf| leaf.span.end).collect()
}

/// Writes the pieces one after another.
struct Writer<'w> {
    page: &'w Page<'w>,
    marks: &'w [Mark],
    /// The first mark that has not begun.
    next: usize,
    /// The marks around the piece, outermost first.
    open: Vec<&'w Mark>,
    /// Where the open title or heading ends.
    heading: Option<u32>,
    /// The metrics whose details open at these offsets.
    openers: BTreeMap<u32, usize>,
    html: String,
}

impl<'w> Writer<'w> {
    fn new(page: &'w Page<'w>, marks: &'w [Mark]) -> Self {
        let mut openers = BTreeMap::new();
        for (number, metric) in page.metrics.iter().enumerate() {
            let first = marks::figures(metric.node).first().copied().unwrap_or(metric.span);
            openers.entry(first.start).or_insert(number);
        }
        Self { page, marks, next: 0, open: Vec::new(), heading: None, openers, html: String::new() }
    }

    /// Writes one piece, with the marks that begin at its start.
    fn piece(&mut self, span: Span) {
        self.open.retain(|mark| mark.span.end > span.start);
        if self.heading.is_some_and(|end| end <= span.start) {
            self.close_heading();
        }
        while let Some(mark) =
            self.marks.get(self.next).filter(|mark| mark.span.start <= span.start)
        {
            self.open_heading(mark);
            self.open.push(mark);
            self.next += 1;
        }
        let words = escape(span.of_source(self.page.source));
        if self.open.is_empty() {
            self.html.push_str(&words);
            return;
        }
        let mut classes: Vec<&str> = self.open.iter().map(|mark| mark.kind.class()).collect();
        classes.dedup();
        let hint =
            self.open.iter().rev().map(|mark| mark.hint.as_str()).find(|hint| !hint.is_empty());
        let hint = escape(hint.unwrap_or_default());
        let metrics = self.metrics(span.start);
        write!(
            self.html,
            r#"<span id="at-{}" class="{}" title="{hint}"{metrics}>{words}</span>"#,
            span.start,
            classes.join(" "),
        )
        .unwrap();
    }

    /// The attributes that name the metrics of a piece, the closest first, and make the value of a
    /// metric a button.
    fn metrics(&self, start: u32) -> String {
        let mut metrics: Vec<(u8, usize)> =
            self.open.iter().rev().filter_map(|mark| mark.kind.metric()).collect();
        // Stable: of marks that are as close, the innermost stays in front.
        metrics.sort_by_key(|&(distance, _)| distance);
        let opener = self.openers.get(&start).copied();
        let mut numbers: Vec<usize> = opener.into_iter().collect();
        for (_, number) in metrics {
            if !numbers.contains(&number) {
                numbers.push(number);
            }
        }
        if numbers.is_empty() {
            return String::new();
        }
        let names: Vec<String> = numbers.iter().map(usize::to_string).collect();
        let button = opener.map_or("", |_| r#" role="button" tabindex="0" aria-haspopup="dialog""#);
        format!(r#" data-metrics="{}"{button}"#, names.join(" "))
    }

    /// Opens the element of a title or heading, which screen readers list.
    fn open_heading(&mut self, mark: &Mark) {
        let level = match mark.kind {
            Kind::Title => 3,
            Kind::Heading(level) => 3 + u32::from(level),
            _ => return,
        };
        if self.heading.is_none() {
            self.heading = Some(mark.span.end);
            write!(
                self.html,
                r#"<span role="heading" aria-level="{level}" class="level-{level}">"#
            )
            .unwrap();
        }
    }

    /// Closes the element of a title or heading, if one is open.
    fn close_heading(&mut self) {
        if self.heading.take().is_some() {
            self.html.push_str("</span>");
        }
    }
}
