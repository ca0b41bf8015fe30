//! Reads the fixtures once, for `benches/instructions.sh` to count the instructions of.
//!
//!     cargo bench --bench instructions -- parse | structure

mod support;

use std::hint::black_box;

fn main() {
    let text: String = support::folders()
        .into_iter()
        .filter(|input| input.name == "fixtures")
        .map(|input| input.text)
        .collect();
    let work = std::env::args().nth(1).unwrap_or_default();
    // Twice: the first time pays for pages that no later one touches first.
    for _ in 0..2 {
        match work.as_str() {
            "structure" => counted(support::structure, &text),
            _ => counted(|text| gongwen::parse(text).documents().len(), &text),
        };
    }
    println!("{}", text.len());
}

/// What callgrind counts.
#[inline(never)]
fn counted(work: fn(&str) -> usize, text: &str) -> usize {
    black_box(work(black_box(text)))
}
