//! The draft under check: its text in pieces, and what was found so far.

use alloc::{string::String, vec::Vec};

use super::{Edit, Finding, Level, Rule, Rules};
use crate::{
    Event, Leaf, LeafKind, Node, Report, Sentence, Span,
    text::chars::{head, is_space, rest},
};

/// A report under check.
pub(super) struct Draft<'r> {
    pub(super) report: &'r Report<'r>,
    pub(super) source: &'r str,
    rules: &'r Rules,
    leaves: Vec<Leaf>,
    sentences: Vec<&'r Sentence<'r>>,
    findings: Vec<Finding>,
}

impl<'r> Draft<'r> {
    pub(super) fn new(report: &'r Report<'r>, source: &'r str, rules: &'r Rules) -> Self {
        let mut leaves = report.leaves();
        leaves
            .retain(|leaf| !matches!(leaf.kind, LeafKind::Noise | LeafKind::Gap | LeafKind::Cell));
        let mut sentences = Vec::new();
        let mut events = report.events();
        while let Some(event) = events.next() {
            match event {
                Event::Enter(Node::Sentence(sentence)) => {
                    events.skip_children();
                    sentences.push(sentence);
                }
                Event::Enter(
                    Node::Heading(_) | Node::Title(_) | Node::Lead(_) | Node::Table(_),
                ) => {
                    events.skip_children();
                }
                _ => {}
            }
        }
        Self { report, source, rules, leaves, sentences, findings: Vec::new() }
    }

    /// The leaves of a stretch whose words are the author's: titles, headings, leads, sentences.
    pub(super) fn words_of(&self, span: Span) -> Vec<Leaf> {
        let own = |leaf: &Leaf| {
            matches!(
                leaf.kind,
                LeafKind::Title | LeafKind::Heading | LeafKind::Lead | LeafKind::Sentence
            )
        };
        self.leaves_of(span).iter().copied().filter(own).collect()
    }

    /// The leaves of a stretch, without noise, cells and gaps.
    pub(super) fn leaves_of(&self, span: Span) -> &[Leaf] {
        let from = self.leaves.partition_point(|leaf| leaf.span.start < span.start);
        let to = self.leaves.partition_point(|leaf| leaf.span.start < span.end);
        self.leaves.get(from..to).unwrap_or_default()
    }

    /// The sentences of a stretch.
    pub(super) fn sentences_of(&self, span: Span) -> Vec<&'r Sentence<'r>> {
        let from = self.sentences.partition_point(|sentence| sentence.span.start < span.start);
        let to = self.sentences.partition_point(|sentence| sentence.span.start < span.end);
        self.sentences.get(from..to).unwrap_or_default().to_vec()
    }

    /// The whole source.
    pub(super) fn all(&self) -> Span {
        Span::of(0..self.source.len())
    }

    /// The findings, in the order of the source; of one rule at one place only the first.
    pub(super) fn into_findings(self) -> Vec<Finding> {
        let mut findings = self.findings;
        findings.retain(|finding| self.rules.wants(finding.level));
        findings.sort_by_key(|finding| finding.span);
        findings.dedup_by(|later, first| later.span == first.span && later.rule == first.rule);
        findings
    }

    /// The words under a span, as they stand.
    pub(super) fn words(&self, span: Span) -> &'r str {
        span.of_source(self.source)
    }

    /// The last character before an offset that is no space of its line.
    pub(super) fn before(&self, at: u32) -> Option<char> {
        head(self.source, at as usize).chars().next_back()
    }

    /// The first character from an offset on.
    pub(super) fn behind(&self, at: u32) -> Option<char> {
        rest(self.source, at as usize).chars().next()
    }

    /// Starts a finding of `rule`; it counts once it is [reported](Found::report).
    pub(super) fn found(&mut self, rule: &'static Rule, span: Span) -> Found<'_, 'r> {
        let finding = self.rules.of(rule).map(|level| Finding {
            rule,
            level,
            span,
            related: Vec::new(),
            words: [shown(span.of_source(self.source))].into(),
            expected: None,
            fix: None,
        });
        Found { draft: self, finding }
    }
}

/// The words of a message are on one line.
fn shown(words: &str) -> String {
    words.split(is_space).collect()
}

/// A finding that is put together.
#[must_use]
pub(super) struct Found<'d, 'r> {
    draft: &'d mut Draft<'r>,
    finding: Option<Finding>,
}

impl Found<'_, '_> {
    fn change(mut self, change: impl FnOnce(&mut Finding)) -> Self {
        if let Some(finding) = &mut self.finding {
            change(finding);
        }
        self
    }

    /// Names another place.
    pub(super) fn related(self, span: Span) -> Self {
        self.change(|finding| finding.related.push(span))
    }

    /// Adds words for the message: `{1}`, `{2}`.
    pub(super) fn say(self, words: impl AsRef<str>) -> Self {
        self.change(|finding| finding.words.push(shown(words.as_ref())))
    }

    /// Matters less here than it does elsewhere.
    pub(super) fn mild(self) -> Self {
        self.change(|finding| finding.level = finding.level.min(Level::Note))
    }

    /// Says what should stand there.
    pub(super) fn expected(self, words: impl Into<String>) -> Self {
        self.change(|finding| finding.expected = Some(words.into()))
    }

    /// Gives an edit of the words at fault, which is what is expected, too.
    pub(super) fn fix(self, with: &str) -> Self {
        self.change(|finding| {
            finding.expected = Some(with.into());
            finding.fix = Some(Edit { span: finding.span, with: with.into() });
        })
    }

    /// Gives an edit of other words than those at fault.
    pub(super) fn edit(self, span: Span, with: &str) -> Self {
        self.change(|finding| finding.fix = Some(Edit { span, with: with.into() }))
    }

    /// Adds it to what was found.
    pub(super) fn report(self) {
        self.draft.findings.extend(self.finding);
    }
}

/// Letters and digits of full width in half width.
pub(super) fn half_width(c: char) -> char {
    match c {
        '！'..='～' => char::from_u32(c as u32 - 0xFEE0).unwrap_or(c),
        _ => c,
    }
}
