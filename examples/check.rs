//! Reads drafts as an editor does: numbering, punctuation, form, figures and words that were left
//! behind, each finding with its line. Exits with 1 where one is an error.
//!
//!     cargo run --example check -- tests/fixtures/faulty_draft.txt
//!
//! `--fix` writes what can be mended safely into the files, `--json` prints an array, `--sarif` a log
//! in SARIF 2.1.0 for editors and CI, `--english` messages in English, `--off=RULE` leaves a rule out.

mod support;

use std::{fs, process::ExitCode};

use annotate_snippets::{AnnotationKind, Level as Severity, Renderer, Snippet};
use gongwen::{
    Columns, LineIndex, Span,
    check::{Finding, Level, Rule, Rules, mend},
};
use serde_json::{Value, json};
use support::{flag, sarif};

fn message(finding: &Finding) -> String {
    if flag("--english") { finding.english() } else { finding.chinese() }
}

fn span(span: Span) -> [u32; 2] {
    [span.start, span.end]
}

fn record(finding: &Finding) -> Value {
    json!({
        "rule": finding.rule.name(),
        "category": finding.rule.category().name(),
        "severity": finding.level.name(),
        "span": span(finding.span),
        "message": message(finding),
        "expected": finding.expected(),
        "related": finding.related().iter().map(|&related| span(related)).collect::<Vec<_>>(),
        "fix": finding.fix().map(|edit| json!({ "span": span(edit.span), "with": edit.with })),
    })
}

/// The finding under its line, as compilers show it; the marks stand right under Han characters.
fn shown(path: &str, source: &str, lines: &LineIndex, finding: &Finding) -> String {
    let level = match finding.level {
        Level::Error => Severity::ERROR,
        Level::Warning => Severity::WARNING,
        Level::Note => Severity::NOTE,
    };
    // Only the line of the finding: a text may be one line of a megabyte.
    let first = lines.position(source, finding.span.start as usize, Columns::Utf8);
    let (line, start) = support::around(source, finding.span);
    let from = (finding.span.start as usize).saturating_sub(start);
    let to = (finding.span.end as usize).saturating_sub(start).min(line.len());
    let label = finding.expected().map(|expected| {
        if flag("--english") {
            format!("should be `{expected}`")
        } else {
            format!("应为“{expected}”")
        }
    });
    let marked = AnnotationKind::Primary.span(from..to.max(from)).label(label);
    let snippet =
        Snippet::source(line).path(path).line_start(first.line as usize + 1).annotation(marked);
    let message = message(finding);
    let title = level.primary_title(&*message).id(finding.rule.name());
    format!("{}\n\n", Renderer::plain().render(&[title.element(snippet)]))
}

fn main() -> ExitCode {
    let mut errors = 0;
    let status = support::run(|| {
        let mut rules = Rules::new();
        for name in support::values("--off=") {
            rules = rules.off(&name)?;
        }
        let mut printed = String::new();
        let (mut records, mut results) = (Vec::new(), Vec::new());
        for (path, mut source) in support::sources()? {
            if flag("--fix") {
                let mended = mend(&source, &rules);
                if path == support::STANDARD_INPUT {
                    return Ok(mended);
                }
                if mended != source {
                    fs::write(&path, &mended).map_err(|error| format!("{path}: {error}"))?;
                }
                source = mended;
            }
            let report = gongwen::parse(&source);
            let findings = report.check(&source, &rules);
            let lines = LineIndex::new(&source);
            errors += findings.iter().filter(|finding| finding.level == Level::Error).count();
            if flag("--json") {
                records.extend(findings.iter().map(record));
            } else if flag("--sarif") {
                results.extend(sarif::results(&path, &source, &lines, &findings, message));
            } else {
                let shown = |finding| shown(&path, &source, &lines, finding);
                printed.extend(findings.iter().map(shown));
            }
        }
        if flag("--json") {
            return Ok(serde_json::to_string_pretty(&records)? + "\n");
        }
        if flag("--sarif") {
            return Ok(serde_json::to_string_pretty(&sarif::sarif(Rule::all(), results))? + "\n");
        }
        Ok(printed)
    });
    if errors > 0 { ExitCode::FAILURE } else { status }
}
