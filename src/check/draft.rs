//! The draft under check: its text in pieces, and what was found so far.

use alloc::{borrow::Cow, string::String, vec::Vec};
use core::cell::RefCell;

use memchr::memmem;

use super::{
    Edit, Finding, Level, Rule, Rules,
    marks::{Mark, Scan},
    pieces::{Piece, Pieces, Placed, Told, around, is_own, within},
};
use crate::{
    Document, Leaf, LeafKind, Matter, Report, Section, Span,
    lexicon::checks::{MEETINGS, NOT_MINUTES},
    text::chars::{head, is_space, rest},
};

/// A report under check. Findings are put in from everywhere while its pieces are looked through.
pub(super) struct Draft<'r> {
    pub(super) report: &'r Report<'r>,
    pub(super) source: &'r str,
    pub(super) pieces: Pieces<'r>,
    pub(super) scan: Scan,
    rules: &'r Rules,
    findings: RefCell<Vec<Finding>>,
}

impl<'r> Draft<'r> {
    pub(super) fn new(
        report: &'r Report<'r>,
        source: &'r str,
        rules: &'r Rules,
        mut pieces: Pieces<'r>,
    ) -> Self {
        let scan = Scan::of(source);
        pieces.hint(&scan);
        Self { report, source, pieces, scan, rules, findings: RefCell::default() }
    }

    /// The marks of a stretch.
    pub(super) fn marks_of(&self, span: Span) -> &[Mark] {
        within(&self.scan.marks, span, |mark| mark.span())
    }

    /// The 、 of a stretch.
    pub(super) fn enumerations_of(&self, span: Span) -> &[Mark] {
        within(&self.scan.enumerations, span, |mark| mark.span())
    }

    /// The author's leaf that holds an offset: a title, heading, lead or sentence.
    pub(super) fn own_leaf(&self, at: u32) -> Option<&Leaf> {
        around(&self.pieces.leaves, at).filter(|leaf| is_own(leaf))
    }

    /// The sentences of a stretch that tell a figure or a period.
    pub(super) fn told_in(&self, span: Span) -> &[Told<'r>] {
        within(&self.pieces.told, span, |told| told.sentence.span)
    }

    /// The pieces of a document, down to paragraphs.
    pub(super) fn pieces_of(&self, document: &Document<'_>) -> &[Piece<'r>] {
        let documents = self.report.documents();
        let behind = documents.partition_point(|one| one.span.start <= document.span.start);
        behind.checked_sub(1).map(|place| self.pieces.of_document(place)).unwrap_or_default()
    }

    /// The sections of a document, outer ones before those in them.
    pub(super) fn sections_of(&self, document: &Document<'_>) -> &[Placed<'r>] {
        within(&self.pieces.sections, document.span, |placed| placed.section.span)
    }

    /// The section of a place among all sections, and those around it, innermost first.
    pub(super) fn sections_around(
        &self,
        section: Option<usize>,
    ) -> impl Iterator<Item = &'r Section<'r>> + '_ {
        let sections = &self.pieces.sections;
        let mut next = section;
        core::iter::from_fn(move || {
            let placed = sections.get(next?)?;
            next = placed.around;
            Some(placed.section)
        })
    }

    /// The lines of matter of a document.
    pub(super) fn matter_of(&self, document: &Document<'_>) -> &[&'r Matter<'r>] {
        within(&self.pieces.matter, document.span, |line| line.span())
    }

    /// Whether a document tells what a meeting said, by its title (会议纪要).
    pub(super) fn is_minutes(&self, document: &Document<'_>) -> bool {
        let title = document.title_text();
        // 关于召开会议的通知, 关于县政协会议第86号提案的答复
        MEETINGS.iter().any(|word| title.contains(word))
            && !NOT_MINUTES.iter().any(|kind| title.ends_with(kind))
    }

    /// Whether an offset stands in words or matter: not in noise, a cell or between.
    pub(super) fn leaf_at(&self, at: u32) -> bool {
        around(&self.pieces.leaves, at).is_some()
    }

    /// The piece of a sentence that holds an offset.
    pub(super) fn sentence_at(&self, at: u32) -> Option<Span> {
        around(&self.pieces.leaves, at)
            .filter(|leaf| leaf.kind == LeafKind::Sentence)
            .map(|leaf| leaf.span)
    }

    /// Where a word stands in a stretch: told by its first character that is sought for, or else searched.
    pub(super) fn places<'d>(
        &'d self,
        word: &'d str,
        span: Span,
    ) -> impl Iterator<Item = u32> + use<'d, 'r> {
        let within = |(at, c)| Some((at as u32, self.scan.places_of(c, span)?));
        let known = word.char_indices().find_map(within);
        let searched = known.is_none().then(|| {
            let found = memmem::find_iter(self.words(span).as_bytes(), word.as_bytes());
            found.map(move |at| span.start + at as u32)
        });
        let source = self.source;
        let (ahead, sought) = known.unwrap_or_default();
        let starts = sought.iter().filter_map(move |at| at.checked_sub(ahead));
        starts
            .filter(move |&at| at >= span.start && rest(source, at as usize).starts_with(word))
            .chain(searched.into_iter().flatten())
    }

    /// The whole source.
    pub(super) fn all(&self) -> Span {
        Span::of(0..self.source.len())
    }

    /// The findings, in the order of the source; of one rule at one place only the first.
    pub(super) fn into_findings(self) -> Vec<Finding> {
        let mut findings = self.findings.into_inner();
        findings.retain(|finding| self.rules.wants(finding.level));
        findings.sort_by_key(|finding| finding.span);
        findings.dedup_by(|later, first| later.span == first.span && later.rule == first.rule);
        findings
    }

    /// The words under a span, as they stand.
    pub(super) fn words(&self, span: Span) -> &'r str {
        span.of_source(self.source)
    }

    /// The words from one place to another; none where the other stands before it.
    pub(super) fn between(&self, from: u32, to: u32) -> &'r str {
        self.words(Span::new(from, to.max(from)))
    }

    /// The character right before an offset.
    pub(super) fn before(&self, at: u32) -> Option<char> {
        head(self.source, at as usize).chars().next_back()
    }

    /// The character right behind an offset.
    pub(super) fn behind(&self, at: u32) -> Option<char> {
        rest(self.source, at as usize).chars().next()
    }

    /// Starts a finding of `rule`; it counts once it is [reported](Found::report).
    pub(super) fn found(&self, rule: &'static Rule, span: Span) -> Found<'_, 'r> {
        let finding = self.rules.of(rule).map(|level| Finding {
            rule,
            level,
            span,
            related: Vec::new(),
            words: shown(span.of_source(self.source)),
            expected: None,
            fix: None,
        });
        Found { draft: self, finding }
    }
}

/// The words of a message are on one line.
fn shown(words: &str) -> String {
    if words.contains(is_space) { words.split(is_space).collect() } else { words.into() }
}

/// A finding that is put together.
#[must_use]
pub(super) struct Found<'d, 'r> {
    draft: &'d Draft<'r>,
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
        self.change(|finding| {
            finding.words.push('\n');
            finding.words.push_str(&shown(words.as_ref()));
        })
    }

    /// Matters less here than it does elsewhere.
    pub(super) fn mild(self) -> Self {
        self.change(|finding| finding.level = finding.level.min(Level::Note))
    }

    /// Says what should stand there.
    pub(super) fn expected(self, words: impl Into<Cow<'static, str>>) -> Self {
        self.change(|finding| finding.expected = Some(words.into()))
    }

    /// Gives an edit of the words at fault, which is what is expected, too.
    pub(super) fn fix(self, with: impl Into<Cow<'static, str>>) -> Self {
        self.change(|finding| {
            let with = with.into();
            finding.expected = Some(with.clone());
            finding.fix = Some(Edit { span: finding.span, with });
        })
    }

    /// Gives an edit of other words than those at fault.
    pub(super) fn edit(self, span: Span, with: &'static str) -> Self {
        self.change(|finding| finding.fix = Some(Edit { span, with: with.into() }))
    }

    /// Adds it to what was found.
    pub(super) fn report(self) {
        self.draft.findings.borrow_mut().extend(self.finding);
    }
}

/// Letters and digits of full width in half width.
pub(super) fn half_width(c: char) -> char {
    match c {
        '！'..='～' => char::from_u32(c as u32 - 0xFEE0).unwrap_or(c),
        _ => c,
    }
}
