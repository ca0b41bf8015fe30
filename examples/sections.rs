//! Cuts reports into sections for retrieval: a line of JSON for each section, with the name of its
//! document, its path of titles, its own words without wraps and page numbers, and its bytes.
//!
//!     cargo run --example sections -- tests/fixtures/*.txt

mod support;

use std::fmt::Write as _;

use gongwen::{Block, Span};
use serde_json::json;

/// What a block adds to the text of its section.
fn span(block: &Block<'_>) -> Option<Span> {
    match block {
        Block::Noise(_) | Block::Matter(_) => None,
        block => Some(block.span()),
    }
}

fn main() -> std::process::ExitCode {
    support::run(|| {
        let mut lines = String::new();
        for path in support::arguments() {
            let source = support::read(&path)?;
            let report = gongwen::parse(&source);
            for section in report.outline() {
                let spans: Vec<Span> = section.blocks().iter().filter_map(span).collect();
                let words: Vec<_> = spans.iter().map(|&span| report.text(&source, span)).collect();
                let record = json!({
                    "file": path,
                    "document": section.document.title_text(),
                    "base_year": section.document.base_year(),
                    "path": section.path().chain([section.title()]).collect::<Vec<_>>(),
                    "text": words.join("\n"),
                    "spans": spans.iter().map(|span| [span.start, span.end]).collect::<Vec<_>>(),
                });
                writeln!(lines, "{record}")?;
            }
        }
        Ok(lines)
    })
}
