//! The masked samples: their outlines as snapshots, and the invariants. The samples themselves are
//! not ours to publish; what a mask keeps is told in `examples/support/mask.rs`.

mod common;

use common::{check_invariants, check_outline, here, texts};
use libtest_mimic::{Arguments, Trial};

fn main() {
    let mut trials = Vec::new();
    for (name, source) in texts(&here("tests/masked")) {
        trials.push(Trial::test(format!("outline_{name}"), move || {
            check_invariants(&source);
            check_outline(&format!("masked_{name}"), &source);
            Ok(())
        }));
    }
    assert!(!trials.is_empty(), "there are masked samples");
    libtest_mimic::run(&Arguments::from_args(), trials).exit();
}
