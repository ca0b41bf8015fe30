//! Every text of `tests/fixtures`: its outline as a snapshot, and the invariants.

mod common;

use common::{check_invariants, check_outline, here, texts};
use libtest_mimic::{Arguments, Trial};

fn main() {
    let mut trials = Vec::new();
    for (name, source) in texts(&here("tests/fixtures")) {
        let text = source.clone();
        trials.push(Trial::test(format!("invariants_{name}"), move || {
            check_invariants(&text);
            Ok(())
        }));
        trials.push(Trial::test(format!("outline_{name}"), move || {
            check_outline(&name, &source);
            Ok(())
        }));
    }
    assert!(!trials.is_empty(), "there are fixtures");
    libtest_mimic::run(&Arguments::from_args(), trials).exit();
}
