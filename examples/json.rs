//! Prints the tree of a report as JSON, reads it back, and checks that nothing changed (feature
//! `serde`). `--compact` prints it on one line. `schema/report.schema.json` describes it.
//!
//!     cargo run --example json --features serde -- tests/fixtures/street_report.txt

mod support;

fn main() -> std::process::ExitCode {
    support::run(|| {
        let source = support::source()?;
        let report = gongwen::parse(&source);
        let json = if support::flag("--compact") {
            serde_json::to_string(&report)?
        } else {
            serde_json::to_string_pretty(&report)?
        };
        let again: gongwen::Report<'_> = serde_json::from_str(&json)?;
        assert!(again == report, "the JSON holds everything the tree holds");
        Ok(json + "\n")
    })
}
