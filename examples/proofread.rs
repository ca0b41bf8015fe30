//! Prints what is odd about a draft as compilers do: file, line, column, severity, name, and the
//! words; markers that GB/T 9704-2012 does not know, too. Exits with 1 where something is odd.
//!
//!     cargo run --example proofread -- tests/fixtures/order_and_rules.txt

mod support;

use std::{fmt::Write as _, path::Path};

use gongwen::{Columns, LineIndex, Span};

/// A line of a message: where, what, and the words there.
fn message(path: &Path, source: &str, lines: &LineIndex, span: Span, what: &str) -> String {
    let at = lines.position(source, span.start as usize, Columns::Graphemes);
    let words = span.of_source(source);
    format!("{}:{}:{}: {what}: {words}", path.display(), at.line + 1, at.column + 1)
}

fn main() -> std::process::ExitCode {
    let mut odd = 0;
    let status = support::run(|| {
        let mut messages = String::new();
        for path in support::arguments() {
            let source = support::read(&path)?;
            let report = gongwen::parse(&source);
            let lines = LineIndex::new(&source);
            let mut found: Vec<(Span, String)> = report
                .diagnostics()
                .iter()
                .map(|found| (found.span, format!("{} [{}]", found.severity(), found.code)))
                .collect();
            let markers = report.outline().filter_map(|section| section.heading.marker());
            let strange = markers.filter(|marker| !marker.conforms);
            found.extend(
                strange.map(|marker| (marker.span, "note: no marker of GB/T 9704-2012".to_owned())),
            );
            found.sort_by_key(|(span, _)| span.start);
            for (span, what) in &found {
                writeln!(messages, "{}", message(&path, &source, &lines, *span, what))?;
            }
            odd += found.len();
        }
        Ok(messages)
    });
    if odd > 0 { std::process::ExitCode::FAILURE } else { status }
}
