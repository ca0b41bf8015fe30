//! Checks that `report.schema.json` describes the JSON of a report: that of every file in
//! `tests/golden`, and that of each file named, or else of every fixture and golden text. A file
//! named `*.json` is taken for the JSON of a report, any other for a text to parse.
//!
//!     cargo run --manifest-path schema/Cargo.toml [-- FILE...]
//!
//! Prints a line for each place that the schema does not allow, and fails where there is one.

use std::{
    env,
    error::Error,
    ffi::OsStr,
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
};

use jsonschema::{Validator, draft202012};
use serde_json::Value;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

const SCHEMA: &str = include_str!("../report.schema.json");

fn main() -> Result<ExitCode> {
    let schema = schema()?;
    let (mut valid, mut failed) = (0, false);
    for path in files()? {
        let faults = faults(&schema, &path).unwrap_or_else(|error| vec![error.to_string()]);
        faults.iter().for_each(|fault| println!("{}: {fault}", path.display()));
        valid += usize::from(faults.is_empty());
        failed |= !faults.is_empty();
    }
    println!("{valid} files valid");
    Ok(if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// The schema, which is itself checked against that of its draft.
fn schema() -> Result<Validator> {
    let schema: Value = serde_json::from_str(SCHEMA)?;
    draft202012::meta::validate(&schema).map_err(|error| error.to_string())?;
    Ok(draft202012::new(&schema).map_err(|error| error.to_string())?)
}

/// The golden JSON, and behind it the files named, or else every fixture and golden text.
fn files() -> Result<Vec<PathBuf>> {
    let schema = Path::new(env!("CARGO_MANIFEST_DIR"));
    let tests = schema.parent().unwrap_or(schema).join("tests");
    let mut files = listed(&tests.join("golden"), "json")?;
    let named: Vec<_> = env::args_os().skip(1).map(PathBuf::from).collect();
    if named.is_empty() {
        files.extend(listed(&tests.join("fixtures"), "txt")?);
        files.extend(listed(&tests.join("golden"), "txt")?);
    }
    files.extend(named);
    Ok(files)
}

/// The files of a folder with an extension, by name.
fn listed(folder: &Path, extension: &str) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut files = Vec::new();
    for entry in entries {
        let path = entry?.path();
        if has_extension(&path, extension) {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

fn has_extension(path: &Path, extension: &str) -> bool {
    path.extension() == Some(OsStr::new(extension))
}

/// What the schema does not allow in the JSON of a file: where it is, and why.
fn faults(schema: &Validator, path: &Path) -> Result<Vec<String>> {
    let report = report(path)?;
    let faults = schema.iter_errors(&report);
    Ok(faults.map(|fault| format!("{}: {}", fault.instance_path(), fault.masked())).collect())
}

/// The JSON of a report: as it stands in the file, or as the parser writes it for the text.
fn report(path: &Path) -> Result<Value> {
    let text = fs::read_to_string(path)?;
    Ok(if has_extension(path, "json") {
        serde_json::from_str(&text)?
    } else {
        serde_json::to_value(gongwen::parse(&text))?
    })
}
