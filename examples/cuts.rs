//! Counts where subjects are cut: the two characters before each subject of a metric with its first
//! two, over the texts that the command line names, the most frequent first. Where a cut goes
//! through a word (联合|国项), the word belongs in the list of words that are never cut.
//!
//!     cargo run --release --example cuts -- tests/fixtures/*.txt | head -50

mod support;

use std::{collections::BTreeMap, fmt::Write as _};

/// How many characters of each side are shown.
const SHOWN: usize = 2;

/// The last Han characters of a text.
fn before(text: &str) -> String {
    let near: Vec<char> = text.chars().rev().take(SHOWN).collect();
    near.into_iter().rev().collect()
}

fn main() -> std::process::ExitCode {
    support::run(|| {
        let mut counts: BTreeMap<(String, String), usize> = BTreeMap::new();
        for path in support::arguments() {
            let source = support::read(&path)?;
            for metric in gongwen::parse(&source).metrics() {
                let Some(subject) = metric.subject() else { continue };
                let cut = before(&source[..subject.span.start as usize]);
                let is_word = |c: char| ('\u{4E00}'..='\u{9FFF}').contains(&c);
                if cut.chars().count() == SHOWN && cut.chars().all(is_word) {
                    let first = subject.chars().take(SHOWN).collect();
                    *counts.entry((cut, first)).or_default() += 1;
                }
            }
        }
        let mut counts: Vec<_> = counts.into_iter().collect();
        counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        let mut table = String::new();
        for ((cut, first), count) in counts {
            writeln!(table, "{count}\t{cut}|{first}")?;
        }
        Ok(table)
    })
}
