//! Any text has a tree, chunks and findings that keep every promise of the crate.
#![no_main]

#[path = "../../tests/common/checks.rs"]
#[allow(dead_code, reason = "this target takes one of the checks")]
mod checks;
#[path = "../../tests/common/chunks.rs"]
mod chunks;
#[path = "../../tests/common/invariants.rs"]
mod invariants;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| invariants::check_invariants(&String::from_utf8_lossy(bytes)));
