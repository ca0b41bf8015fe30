//! What holds for the findings of every text, [`check_findings`], and for the edits of a text that
//! somebody wrote, [`check_edits`].

use std::collections::BTreeSet;

use gongwen::{
    Event, Node, Report, Span,
    check::{Edit, Finding, Rules, apply, mend},
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

/// A node by what it is and where it stands.
type Placed = (&'static str, u32, u32);

/// The nodes of a tree that edits may change: those that hold words.
fn nodes(report: &Report<'_>) -> Vec<Placed> {
    let name = |node: &Node<'_, '_>| {
        Some(match node {
            Node::Title(_) => "title",
            Node::Heading(_) => "heading",
            Node::Paragraph(_) => "paragraph",
            Node::Sentence(_) => "sentence",
            Node::Item(_) => "item",
            Node::Table(_) => "table",
            Node::Noise(_) => "noise",
            Node::Matter(_) => "matter",
            _ => return None,
        })
    };
    let entered = report.events().filter_map(|event| match event {
        Event::Enter(node) => Some((name(&node)?, node.span().start, node.span().end)),
        _ => None,
    });
    entered.collect()
}

/// The edits that are made, in order: of two that touch the same words the first.
fn made(findings: &[Finding]) -> Vec<&Edit> {
    let mut edits: Vec<&Edit> = findings.iter().filter_map(Finding::fix).collect();
    edits.sort_by_key(|edit| edit.span);
    let mut end = 0;
    edits.retain(|edit| {
        let after = edit.span.start >= end;
        end = if after { edit.span.end } else { end };
        after
    });
    edits
}

/// Checks that the tree of the mended text differs only where it was mended: every node that no edit
/// touches stands in it as it did, as far along as the edits before it moved it. Returns how many
/// such nodes there are.
///
/// # Panics
/// Where one does not; the message has its words.
#[track_caller]
pub fn check_edits(source: &str) -> usize {
    let report = gongwen::parse(source);
    // A title, an addressee and a list of attachments that are text for their mark alone make matter
    // of the lines around them once they are mended.
    let mut rules = Rules::new();
    for name in ["title-stop", "addressee-colon", "attachment-marks"] {
        rules = rules.off(name).unwrap();
    }
    let findings = report.check(source, &rules);
    let edits = made(&findings);
    let mended = apply(source, &findings);
    let after: BTreeSet<Placed> = nodes(&gongwen::parse(&mended)).into_iter().collect();
    let moved = |at: u32| {
        let before = edits.iter().take_while(|edit| edit.span.end <= at);
        before.fold(at, |at, edit| at + edit.with.len() as u32 - edit.span.len())
    };
    let mut untouched = 0;
    for (name, start, end) in nodes(&report) {
        let touched = edits.iter().any(|edit| edit.span.start <= end && start <= edit.span.end);
        if !touched {
            let words = Span::new(start, end).of_source(source);
            let stands = after.contains(&(name, moved(start), moved(end)));
            assert!(stands, "the {name} {words:?} stands as it did");
            untouched += 1;
        }
    }
    untouched
}
