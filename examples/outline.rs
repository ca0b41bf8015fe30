//! Prints the tree of a report as an indented outline: one line a node, with its byte span and what
//! was read there. With `--why`, each title, heading, line of matter, noise and table with the rule
//! that made it one, and where that rule comes from.
//!
//!     cargo run --example outline -- tests/fixtures/street_report.txt
//!     cargo run --example outline -- --why tests/fixtures/notice.txt
//!     cat report.txt | cargo run --example outline

mod support;

fn main() -> std::process::ExitCode {
    support::run(|| {
        let source = support::source()?;
        Ok(if support::flag("--why") {
            support::outline::verdicts(&source)
        } else {
            support::outline::outline(&source, &gongwen::parse(&source), true)
        })
    })
}
