//! What holds for the findings of every text: [`check_findings`].

use gongwen::{
    Report, Span,
    check::{Rules, mend},
};

/// Texts up to this length are mended as well: each round of mending parses the text anew.
const MENDED_BYTES: usize = 200_000;

/// Checks the draft against all rules: findings lie in the source and come in order, messages are
/// whole, and a mended text has nothing left to mend.
///
/// # Panics
/// Where a promise is broken; the message names it.
#[track_caller]
pub fn check_findings(source: &str, report: &Report<'_>) {
    let findings = report.check(source, &Rules::new());
    let inside = |span: Span| source.get(span.range()).is_some();
    assert!(findings.is_sorted_by_key(|finding| finding.span.start), "findings come in order");
    for finding in &findings {
        assert!(inside(finding.span), "a finding lies in the source: {finding:?}");
        assert!(finding.related().iter().all(|&span| inside(span)), "{finding:?}");
        assert!(finding.fix().is_none_or(|edit| inside(edit.span)), "{finding:?}");
        let messages = [finding.chinese(), finding.english()];
        assert!(messages.iter().all(|message| !message.is_empty() && !message.contains('\n')));
    }
    if source.len() > MENDED_BYTES || findings.iter().all(|finding| finding.fix().is_none()) {
        return;
    }
    let mended = mend(source, &Rules::new());
    let left = gongwen::parse(&mended).check(&mended, &Rules::new());
    let left: Vec<_> = left.iter().filter(|finding| finding.fix().is_some()).collect();
    assert!(left.is_empty(), "nothing is left to mend: {left:?}\n{mended}");
    assert_eq!(mend(&mended, &Rules::new()), mended, "mending again changes nothing");
}
