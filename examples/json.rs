//! Prints the tree of a report as JSON, reads it back, and checks that nothing changed (feature
//! `serde`).
//!
//!     cargo run --example json --features serde -- tests/fixtures/street_report.txt

mod support;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let source = support::source()?;
    let report = gongwen::parse(&source);
    let json = serde_json::to_string_pretty(&report)?;
    let again: gongwen::Report<'_> = serde_json::from_str(&json)?;
    assert_eq!(again, report, "the JSON holds everything the tree holds");
    println!("{json}");
    Ok(())
}
