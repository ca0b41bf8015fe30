//! Findings as a SARIF 2.1.0 log, for editors and CI.

use gongwen::{
    Columns, LineIndex, Span,
    check::{Finding, Rule},
};
use serde_json::{Value, json};

/// The log: the tool with its rules, and what it found.
pub fn sarif(rules: impl Iterator<Item = &'static Rule>, results: Vec<Value>) -> Value {
    let rules: Vec<Value> = rules
        .map(|rule| {
            json!({
                "id": rule.name(),
                "shortDescription": { "text": rule.english() },
                "fullDescription": { "text": rule.chinese() },
                "help": { "text": rule.source() },
                "defaultConfiguration": { "level": rule.level().name() },
                "properties": { "tags": [rule.category().name()] },
            })
        })
        .collect();
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": { "name": "gongwen", "version": env!("CARGO_PKG_VERSION"), "rules": rules } },
            "columnKind": "utf16CodeUnits",
            "results": results,
        }],
    })
}

/// Lines and columns from 1, columns in UTF-16 as the log says, and bytes.
fn region(source: &str, lines: &LineIndex, span: Span) -> Value {
    let start = lines.position(source, span.start as usize, Columns::Utf16);
    let end = lines.position(source, span.end as usize, Columns::Utf16);
    json!({
        "startLine": start.line + 1,
        "startColumn": start.column + 1,
        "endLine": end.line + 1,
        "endColumn": end.column + 1,
        "byteOffset": span.start,
        "byteLength": span.len(),
    })
}

fn location(path: &str, region: Value) -> Value {
    json!({ "physicalLocation": { "artifactLocation": { "uri": path }, "region": region } })
}

/// The results of one file.
pub fn results(
    path: &str,
    source: &str,
    lines: &LineIndex,
    findings: &[Finding],
    message: impl Fn(&Finding) -> String,
) -> Vec<Value> {
    let uri: String = path.chars().map(|c| if c == '\\' { '/' } else { c }).collect();
    let uri = uri.replace(' ', "%20");
    let result = |finding: &Finding| {
        let mut result = json!({
            "ruleId": finding.rule.name(),
            "level": finding.level.name(),
            "message": { "text": message(finding) },
            "locations": [location(&uri, region(source, lines, finding.span))],
        });
        if !finding.related().is_empty() {
            let related = finding.related().iter();
            result["relatedLocations"] =
                related.map(|&span| location(&uri, region(source, lines, span))).collect();
        }
        if let Some(edit) = finding.fix() {
            result["fixes"] = json!([{ "artifactChanges": [{
                "artifactLocation": { "uri": uri },
                "replacements": [{
                    "deletedRegion": region(source, lines, edit.span),
                    "insertedContent": { "text": edit.with },
                }],
            }] }]);
        }
        result
    };
    findings.iter().map(result).collect()
}
