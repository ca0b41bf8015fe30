//! Prints the headings of a report as the document symbols of the Language Server Protocol: nested,
//! with ranges in lines and UTF-16 columns. An editor's outline pane reads them.
//!
//!     cargo run --example symbols -- tests/fixtures/street_report.txt

mod support;

use gongwen::{Columns, LineIndex, Section, Span};
use serde_json::{Value, json};

/// The kind of symbol that editors draw for a stretch of text.
const STRING: u8 = 15;

/// A source with its line index.
struct Text<'t> {
    source: &'t str,
    lines: LineIndex,
}

impl Text<'_> {
    fn range(&self, span: Span) -> Value {
        let range = self.lines.range(self.source, span, Columns::Utf16);
        let position = |at: gongwen::Position| json!({"line": at.line, "character": at.column});
        json!({"start": position(range.start), "end": position(range.end)})
    }

    fn symbol(&self, section: &Section<'_>) -> Value {
        let heading = &section.heading;
        let children: Vec<Value> =
            section.sections().iter().map(|inner| self.symbol(inner)).collect();
        json!({
            "name": heading.span.of_source(self.source),
            "kind": STRING,
            "range": self.range(section.span),
            "selectionRange": self.range(heading.span),
            "children": children,
        })
    }
}

fn main() -> std::process::ExitCode {
    support::run(|| {
        let source = support::source()?;
        let report = gongwen::Options::new().structure_only().parse(&source);
        let text = Text { source: &source, lines: LineIndex::new(&source) };
        let sections = report.documents().iter().flat_map(|document| document.sections());
        let symbols: Vec<Value> = sections.map(|section| text.symbol(section)).collect();
        Ok(serde_json::to_string_pretty(&symbols)? + "\n")
    })
}
