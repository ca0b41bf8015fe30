//! What is found in any string stands in it, in order; and so does the same string's tree.
#![no_main]

#[path = "../../tests/common/combinators.rs"]
#[allow(dead_code, reason = "this target takes one of the checks")]
mod combinators;
#[path = "../../tests/common/checks.rs"]
#[allow(dead_code, reason = "this target takes one of the checks")]
mod checks;
#[path = "../../tests/common/chunks.rs"]
mod chunks;
#[path = "../../tests/common/invariants.rs"]
mod invariants;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    combinators::check_quantities(&text);
    // As one line, so that the same numbers are read as facts of sentences too.
    invariants::check_invariants(&text.replace(char::is_whitespace, ""));
});
