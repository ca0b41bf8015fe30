//! Prints the tree of a report as an indented outline: one line a node, with its byte span and what
//! was read there.
//!
//!     cargo run --example outline -- tests/fixtures/street_report.txt
//!     cat report.txt | cargo run --example outline

mod support;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let source = support::source()?;
    print!("{}", support::outline::outline(&source, &gongwen::parse(&source), true));
    Ok(())
}
