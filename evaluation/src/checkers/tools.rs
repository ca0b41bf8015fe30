//! The checkers, each with its own rules as they come.

use std::{ops::Range, panic, process::Command};

use autocorrect::LineResult;
use gongwen::{
    Span,
    check::{Category, Finding, Rules},
};
use serde_json::Value;

use super::{
    Checked, Kind, Remark, Text,
    changes::{changes, kind},
};

/// Every checker, and those of them that have much to say of style a second time without that.
pub fn all(texts: &[Text]) -> Vec<Checked> {
    let gongwen = |name, of: fn(&Finding) -> bool| Checked {
        name,
        texts: texts.iter().map(|text| gongwen(&text.source, of)).collect(),
    };
    let autocorrect = Checked {
        name: "autocorrect",
        texts: texts.iter().map(|text| autocorrect(&text.source)).collect(),
    };
    let zhlint = Checked { name: "zhlint", texts: zhlint(texts) };
    let spaces = [Kind::HanAndLatin, Kind::OtherSpace];
    let spaces_and_brackets = [Kind::HanAndLatin, Kind::OtherSpace, Kind::Bracket];
    let autocorrect_rest = autocorrect.without("autocorrect, without spaces", &spaces);
    let zhlint_rest = zhlint.without("zhlint, without spaces", &spaces);
    let zhlint_least =
        zhlint.without("zhlint, without spaces and brackets to half width", &spaces_and_brackets);
    vec![
        gongwen("gongwen", |_| true),
        gongwen("gongwen, punctuation rules only", |finding| {
            finding.rule.category() == Category::Punctuation
        }),
        autocorrect,
        autocorrect_rest,
        zhlint,
        zhlint_rest,
        zhlint_least,
    ]
}

fn gongwen(source: &str, of: fn(&Finding) -> bool) -> Option<Vec<Remark>> {
    let bytes = |span: &Span| -> Range<usize> { span.range() };
    let remark = |finding: &Finding| Remark {
        span: bytes(&finding.span),
        related: finding.related().iter().map(bytes).collect(),
        kind: finding.fix().map_or(Kind::Rest, |edit| kind(source, &edit.span.range(), &edit.with)),
        says: finding.chinese(),
    };
    let check = || gongwen::parse(source).check(source, &Rules::new());
    let findings = panic::catch_unwind(check).ok()?;
    Some(findings.iter().filter(|finding| of(finding)).map(remark).collect())
}

/// A text is read as autocorrect reads a file that ends in `.txt`.
fn autocorrect(source: &str) -> Option<Vec<Remark>> {
    let lint = panic::catch_unwind(|| autocorrect::lint_for(source, "txt")).ok()?;
    if lint.has_error() {
        return None;
    }
    let starts = source.match_indices('\n').map(|(at, _)| at + 1);
    let starts: Vec<usize> = [0].into_iter().chain(starts).collect();
    let remarks = lint.lines.iter().flat_map(|line| {
        let start = starts[line.line - 1];
        let at = start + column(&source[start..], line);
        changes(source, at, &line.old, &line.new)
    });
    Some(remarks.collect())
}

/// How many bytes behind the start of its line the words of a result begin.
///
/// Its column counts characters up to a part of the line, where white space at the start of the part
/// is left out of the words; in the second line of a part and after, it counts bytes of white space.
fn column(line: &str, result: &LineResult) -> usize {
    let part = line.char_indices().nth(result.col - 1).map_or(line.len(), |(at, _)| at);
    let behind = line[part..].find(&result.old).map(|at| part + at);
    let end = line.find('\n').unwrap_or(line.len());
    let in_line = behind.filter(|at| at + result.old.len() <= end);
    in_line.or_else(|| line[..end].find(&result.old)).expect("a result repeats its line")
}

/// What `zhlint.mjs` prints: a line for each text, with the text as zhlint would have it and the bytes
/// where it finds a mark that has no partner, which it does not mend.
fn zhlint(texts: &[Text]) -> Vec<Option<Vec<Remark>>> {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/zhlint.mjs");
    let output = Command::new("node")
        .arg(script)
        .args(texts.iter().map(|text| &text.path))
        .output()
        .expect("evaluation/checkers wants Node");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let lines = String::from_utf8(output.stdout).unwrap();
    let lines: Vec<Value> = lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), texts.len());
    let remarks = lines.iter().zip(texts).map(|(line, text)| {
        if let Some(error) = line["error"].as_str() {
            eprintln!("zhlint: {}: {error}", text.path.display());
            return None;
        }
        let mut remarks = changes(&text.source, 0, &text.source, line["result"].as_str().unwrap());
        remarks.extend(line["unpaired"].as_array().unwrap().iter().map(unpaired));
        Some(remarks)
    });
    remarks.collect()
}

fn unpaired(mark: &Value) -> Remark {
    let byte = |name: &str| usize::try_from(mark[name].as_u64().unwrap()).unwrap();
    Remark {
        span: byte("start")..byte("end"),
        related: Vec::new(),
        kind: Kind::Rest,
        says: mark["message"].as_str().unwrap().to_owned(),
    }
}
