//! Reads texts once, for `benches/instructions.sh` to count the instructions of.
//!
//!     cargo bench --bench instructions -- parse | structure | check [fixtures | samples | corpus | NAME]
//!
//! NAME is a text of the corpus. Prints how many bytes were read: none where the texts are not there.

mod support;

use std::hint::black_box;

use gongwen::check::Rules;

fn main() {
    let mut words = std::env::args().skip(1);
    let work = words.next().unwrap_or_default();
    let name = words.next().filter(|word| !word.starts_with('-'));
    let text = support::named(name.as_deref().unwrap_or("fixtures"))
        .map_or_else(String::new, |input| input.text);
    // Twice: the first time pays for pages that no later one touches first.
    for _ in 0..2 {
        match work.as_str() {
            "structure" => counted(|| support::structure(&text)),
            "check" => {
                let report = gongwen::parse(&text);
                counted(|| report.check(&text, &Rules::new()).len())
            }
            _ => counted(|| gongwen::parse(black_box(&text)).documents().len()),
        };
    }
    println!("{}", text.len());
}

/// What callgrind counts.
#[inline(never)]
fn counted(work: impl FnOnce() -> usize) -> usize {
    black_box(work())
}
