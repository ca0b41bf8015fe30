//! JSON either is a report, and then writes and reads back as the same one, or is refused; and the
//! tree of any text goes through JSON unchanged (`check_invariants`), also where the text is the
//! JSON itself.
#![no_main]

#[path = "../../tests/common/checks.rs"]
#[allow(dead_code, reason = "this target takes one of the checks")]
mod checks;
#[path = "../../tests/common/chunks.rs"]
mod chunks;
#[path = "../../tests/common/invariants.rs"]
mod invariants;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let text = &*String::from_utf8_lossy(bytes);
    if let Ok(report) = serde_json::from_str::<gongwen::Report<'_>>(text) {
        let json = serde_json::to_string(&report).unwrap();
        assert_eq!(serde_json::from_str::<gongwen::Report<'_>>(&json).unwrap(), report);
        // A tree that no parser made: the questions must not panic on it.
        let _ = (report.leaves(), report.outline().count(), report.metrics().count(), report.items().count());
        assert_eq!(report.clone().into_owned(), report);
        let rules = gongwen::check::Rules::new();
        let _ = gongwen::check::apply(text, &report.check(text, &rules));
        if let Ok(chunks) = gongwen::chunk::Chunks::new(20) {
            let _ = report.chunks(text, &chunks).count();
        }
    }
    invariants::check_invariants(text);
});
