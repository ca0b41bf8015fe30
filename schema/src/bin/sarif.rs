//! Checks that a log on standard input is SARIF 2.1.0, by the schema in the package `serde-sarif`.
//!
//!     cargo run --example check -- --sarif FILE | cargo run --manifest-path schema/Cargo.toml --bin sarif

use std::{
    env,
    error::Error,
    fs,
    io::{self, Read as _},
    path::PathBuf,
    process::{Command, ExitCode},
};

use jsonschema::draft7;
use serde_json::Value;

/// Where cargo keeps the package.
fn schema() -> Result<PathBuf, Box<dyn Error>> {
    let manifest = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let arguments = ["metadata", "--format-version", "1", "--locked", "--manifest-path", manifest];
    let output = Command::new(cargo).args(arguments).output()?;
    let metadata: Value = serde_json::from_slice(&output.stdout)?;
    let packages = metadata["packages"].as_array().ok_or("no packages")?;
    let package = packages.iter().find(|package| package["name"] == "serde-sarif");
    let manifest =
        package.and_then(|package| package["manifest_path"].as_str()).ok_or("no serde-sarif")?;
    Ok(PathBuf::from(manifest).with_file_name("src").join("schema.json"))
}

fn main() -> Result<ExitCode, Box<dyn Error>> {
    // The pattern of a language tag has a bracket too many in that copy.
    let schema = fs::read_to_string(schema()?)?.replace("[a-zA-Z]{2}]?$", "[a-zA-Z]{2}$");
    let schema: Value = serde_json::from_str(&schema)?;
    let schema = draft7::new(&schema).map_err(|error| error.to_string())?;
    let mut log = String::new();
    io::stdin().read_to_string(&mut log)?;
    let log: Value = serde_json::from_str(&log)?;
    let faults: Vec<String> = schema
        .iter_errors(&log)
        .map(|fault| format!("{}: {}", fault.instance_path(), fault.masked()))
        .collect();
    faults.iter().for_each(|fault| println!("{fault}"));
    let results = log["runs"][0]["results"].as_array().map_or(0, Vec::len);
    println!("{results} results, {} faults", faults.len());
    Ok(if faults.is_empty() && results > 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
