//! Every public combinator consumes a prefix or fails inside of it, at every character of any
//! string.
#![no_main]

#[path = "../../tests/common/combinators.rs"]
#[allow(dead_code, reason = "this target takes one of the checks")]
mod combinators;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    // The first characters only: a combinator sees the whole rest of the text from each of them.
    for (at, _) in text.char_indices().take(64) {
        combinators::check_combinators(&text[at..]);
    }
});
