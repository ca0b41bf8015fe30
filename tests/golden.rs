//! JSON that an earlier version wrote can still be read, and says the same.
//!
//! Once a version is released its file in `tests/golden` never changes; a new version adds one of
//! its own: `cargo run --features serde --example json -- tests/golden/report.txt >
//! tests/golden/report-VERSION.json`, and the same for `wrapped.txt`. A field that is new needs `#[serde(default)]`; one that is
//! renamed needs `#[serde(alias)]`, and is then a new major version for those who read the JSON.
#![cfg(feature = "serde")]

use std::{fs, path::Path};

use gongwen::Report;
use serde_json::Value;

/// Whether everything in `old` is in `new`: new fields may have come, none may have gone or
/// changed.
fn holds(new: &Value, old: &Value, path: &str) {
    match (new, old) {
        (Value::Object(new), Value::Object(old)) => {
            for (key, value) in old {
                let path = format!("{path}/{key}");
                holds(new.get(key).unwrap_or_else(|| panic!("{path} is gone")), value, &path);
            }
        }
        (Value::Array(new), Value::Array(old)) => {
            assert_eq!(new.len(), old.len(), "{path} has other members");
            new.iter()
                .zip(old)
                .enumerate()
                .for_each(|(at, (new, old))| holds(new, old, &format!("{path}/{at}")));
        }
        _ => assert_eq!(new, old, "{path} changed"),
    }
}

#[test]
fn json_of_earlier_versions_is_read() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let mut read = 0;
    for path in fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()) {
        if path.extension() != Some("json".as_ref()) {
            continue;
        }
        let json = fs::read_to_string(&path).unwrap();
        let report: Report<'_> = serde_json::from_str(&json)
            .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        holds(&serde_json::to_value(&report).unwrap(), &serde_json::from_str(&json).unwrap(), "");
        read += 1;
    }
    assert!(read > 0, "{} holds files", folder.display());
}

/// The files are of use only as long as every kind of node is in them.
#[test]
fn the_golden_texts_have_every_kind_of_node() {
    let sources = [include_str!("golden/report.txt"), include_str!("golden/wrapped.txt")];
    let json =
        sources.map(|source| serde_json::to_string(&gongwen::parse(source)).unwrap()).concat();
    let kinds = [
        "paragraph",
        "list",
        "table",
        "noise",
        "matter",
        "range",
        "fraction",
        "ratio",
        "redacted",
        "heading-gap",
        "up",
        "down",
        "expected",
        "target",
        "at_least",
        "about",
        "over",
        "document_number",
        "addressee",
        "signature",
        "date",
        "attachment",
        "dash",
        "is",
        "five_years",
    ];
    for kind in kinds {
        assert!(json.contains(&format!("\"{kind}\"")), "no {kind}");
    }
    for field in ["completions", "ranks", "parts", "interruptions", "holder", "cuts", "value"] {
        assert!(json.contains(&format!("\"{field}\":")), "no {field}");
    }
}
