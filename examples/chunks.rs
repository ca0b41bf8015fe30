//! Cuts documents into chunks for a vector store: a line of JSON for each, with its text, where it
//! stands, and where it is from.
//!
//!     cargo run --example chunks -- --max 400 tests/fixtures/*.txt
//!
//! `--max` is the largest chunk in characters (400), `--min` the size below which neighbouring
//! sections are put together (a quarter of `--max`), `--parent-max` the largest parent (four times
//! `--max`). `--parents` prints the parents instead: `parent` counts them from 0 in each file.

mod support;

use std::{error::Error, fmt::Write as _};

use gongwen::{
    Span,
    chunk::{Chunk, Chunks, ParentChunk},
};
use serde_json::{Value, json};

fn spans(spans: &[Span]) -> Vec<[u32; 2]> {
    spans.iter().map(|span| [span.start, span.end]).collect()
}

fn record(file: &str, chunk: &Chunk<'_>) -> Value {
    let document = chunk.document();
    json!({
        "file": file,
        "document": Some(document.title_text()).filter(|title| !title.is_empty()),
        "number": chunk.number().map(|number| number.as_str()),
        "date": chunk.date().map(|date| date.as_str()),
        "base_year": document.base_year(),
        "path": chunk.path().collect::<Vec<_>>(),
        "context": chunk.context(),
        "kind": support::snake_case(chunk.kind),
        "numbers": chunk.numbers().map(|(first, last)| [first, last]),
        "spans": spans(chunk.spans()),
        "text": chunk.text(),
        "size": chunk.size,
        "oversize": chunk.oversize,
        "parent": chunk.parent(),
    })
}

fn parent_record(file: &str, parent: &ParentChunk<'_>) -> Value {
    json!({
        "file": file,
        "document": Some(parent.document().title_text()).filter(|title| !title.is_empty()),
        "spans": spans(parent.spans()),
        "text": parent.text(),
        "children": parent.children(),
    })
}

fn main() -> std::process::ExitCode {
    support::run(|| {
        let (numbers, files) = support::numbers(&["--max", "--min", "--parent-max"])?;
        let [max, min, parent_max] = numbers[..] else { return Err("three numbers".into()) };
        let mut chunks = Chunks::new(max.unwrap_or(400))?;
        if let Some(min) = min {
            chunks = chunks.min(min);
        }
        if let Some(parent_max) = parent_max {
            chunks = chunks.parent_max(parent_max);
        }
        let mut lines = String::new();
        for (name, source) in support::named(files)? {
            let report = gongwen::parse(&source);
            let found = report.chunks(&source, &chunks);
            if support::flag("--parents") {
                for parent in found.parents() {
                    writeln!(lines, "{}", parent_record(&name, parent))?;
                }
                continue;
            }
            for chunk in found {
                writeln!(lines, "{}", record(&name, &chunk))?;
            }
        }
        Ok::<_, Box<dyn Error>>(lines)
    })
}
