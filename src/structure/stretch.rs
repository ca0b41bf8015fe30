//! Stretches: the paragraphs of the source, each with its logical text, its features and what it is.

use alloc::{boxed::Box, vec::Vec};
use core::ops::Range;

use memchr::memchr;

use super::features::Features;
use crate::{
    Few, MatterKind, Span,
    combinator::{Opening, true_marker},
    layout::{Line, is_furniture_rule, is_running_head_rule},
    lexicon::markers::{ORDINAL_PREFIX, TEN, is_bullet},
    source::{Logical, squeeze},
    text::chars::{arabic_digit, han_digit, head, head_within, is_space, rest, slice},
};

/// A paragraph of the source, or a table.
#[derive(Clone, Debug)]
pub(crate) struct Stretch<'s> {
    /// From its first word to its last, in the source.
    pub(super) span: Span,
    /// What it says; of a table, its first line.
    pub(crate) text: Logical<'s>,
    /// What it is.
    pub(crate) kind: Kind,
    /// The rule that says so; empty where none does, and it is text.
    pub(crate) rule: &'static str,
    /// What it shows of itself.
    pub(crate) features: Features,
    /// Page furniture inside it.
    pub(crate) interruptions: Few<Range<usize>>,
    /// Whether a blank line stands before it.
    pub(crate) blank_before: bool,
}

/// What the tree needs of a stretch, once it is known what each is: its features are given up, which take as much room
/// again.
#[derive(Debug)]
pub(crate) struct Settled<'s> {
    span: Span,
    /// What it says; of a table, its first line.
    pub(crate) text: Logical<'s>,
    /// What it is.
    pub(crate) kind: Kind,
    /// The rule that says so; empty where none does, and it is text.
    pub(crate) rule: &'static str,
    /// Page furniture inside it.
    pub(crate) interruptions: Few<Range<usize>>,
}

impl Settled<'_> {
    /// From its first word to its last, in the source.
    pub(crate) fn range(&self) -> Range<usize> {
        self.span.range()
    }

    /// The words.
    pub(crate) fn words(&self) -> &str {
        self.text.as_str()
    }
}

/// What a stretch is.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Kind {
    /// Running text or a heading.
    Text,
    /// The line that names a document.
    Title,
    /// Front or back matter.
    Matter(MatterKind),
    /// No part of the report.
    Noise,
    /// Rows of cells; each line of the source as it stands.
    Table(Box<[Range<usize>]>),
}

impl<'s> Stretch<'s> {
    /// A line of no words, for a place where there is none.
    pub(super) const NONE: &'static Stretch<'static> = &Stretch {
        span: Span::new(0, 0),
        text: Logical::EMPTY,
        kind: Kind::Noise,
        rule: "",
        features: Features::NONE,
        interruptions: Few::new(),
        blank_before: false,
    };

    /// The stretch that `lines` make up; page furniture among them interrupts it.
    pub(super) fn new(source: &'s str, lines: &[Line], kind: Kind) -> Self {
        let interrupts = |line: &&Line| line.is_furniture() && lines.len() > 1;
        let interruptions =
            lines.iter().filter(interrupts).map(|line| line.range.clone()).collect();
        let several: Vec<_>;
        let words = if let [only] = lines {
            core::slice::from_ref(&only.range)
        } else {
            let words = lines.iter().filter(|line| !interrupts(line));
            several = words.map(|line| line.range.clone()).collect();
            &several
        };
        let range =
            words.first().map_or(0, |line| line.start)..words.last().map_or(0, |line| line.end);
        let (text, hashes) = unmark(source, words);
        let opening = opening(source, &text);
        let mut features = Features::of(&text, opening, hashes);
        features.tab = memchr(b'\t', slice(source, range.start, range.end).as_bytes()).is_some();
        let span = Span::of(range);
        let blank_before = lines.first().is_some_and(|line| line.blank_before);
        Self { span, text, kind, rule: "", features, interruptions, blank_before }
    }

    /// From its first word to its last, in the source.
    pub(crate) fn range(&self) -> Range<usize> {
        self.span.range()
    }

    /// The words.
    pub(crate) fn words(&self) -> &str {
        self.text.as_str()
    }

    /// What the tree needs of it.
    pub(crate) fn settle(self) -> Settled<'s> {
        let Self { span, text, kind, rule, interruptions, .. } = self;
        Settled { span, text, kind, rule, interruptions }
    }

    /// Whether it has words, and they are the report's.
    pub(crate) fn says_something(&self) -> bool {
        self.kind != Kind::Noise && !self.range().is_empty()
    }

    /// Whether it is text so far: no rule made it anything else.
    pub(super) fn is_text(&self) -> bool {
        self.kind == Kind::Text && !self.words().is_empty() && self.rule.is_empty()
    }

    /// Whether it belongs to the page and not to a site.
    pub(super) fn is_furniture(&self) -> bool {
        is_furniture_rule(self.rule)
    }

    /// Whether a site wrote it, and not whoever issued the document.
    pub(super) fn is_of_site(&self) -> bool {
        let own = self.features.web_address || self.features.release;
        self.kind == Kind::Noise && !self.is_furniture() && !own
    }

    /// Whether it stands on every page.
    pub(super) fn is_running_head(&self) -> bool {
        is_running_head_rule(self.rule)
    }

    /// Makes it what `rule` says.
    pub(super) fn set(&mut self, kind: Kind, rule: &'static str) {
        self.kind = kind;
        self.rule = rule;
    }
}

/// What a logical text begins with. Padding spaces tell 01 综合 and 1.1 总则 from numbers; they stand
/// in the source only.
fn opening(source: &str, text: &Logical<'_>) -> Opening {
    let words = text.as_str();
    let raw = rest(source, text.start(0));
    let plain = Opening::of(words);
    let counts = |c: char| {
        arabic_digit(c).is_some() || han_digit(c).is_some() || matches!(c, TEN | ORDINAL_PREFIX)
    };
    if text.is_as_written() || !words.starts_with(counts) {
        return plain;
    }
    true_marker(head_within(raw, MARKED_BYTES))
        .filter(|marker| words.starts_with(head(raw, marker.span.end as usize)))
        .map_or(plain, Opening::Section)
}

/// More than a marker and the word behind it take, in bytes.
const MARKED_BYTES: usize = 64;

/// The logical text without the markup of a text editor (`## 第一章`, `**第一条** …`, `- 一、`), and how
/// many hashes that was.
fn unmark<'s>(source: &'s str, lines: &[Range<usize>]) -> (Logical<'s>, u8) {
    let Some(first) = lines.first() else { return (squeeze(source, lines), 0) };
    let words = slice(source, first.start, first.end);
    if !words.starts_with(|c| matches!(c, '#' | '*' | '_' | '-' | '+') || is_bullet(c)) {
        return (squeeze(source, lines), 0);
    }
    let mut kept = lines.to_vec();
    let (depth, hashes) = hashes(words).unwrap_or((0, 0));
    let bullet = bullet(words);
    // The marker behind a bullet decides what the line is: - 一、指导原则, • （一）.
    let dropped = if true_marker(rest(words, bullet)).is_some() { bullet } else { hashes };
    if let Some(first) = kept.first_mut() {
        first.start += dropped;
    }
    // Emphasis may stand behind the bullet of an item: - **流动博物馆**：进校园12次。
    let marks = emphasis(rest(words, dropped.max(bullet)));
    let count = |line: &Range<usize>| slice(source, line.start, line.end).matches(marks).count();
    // An odd number of marks is a redaction (**万元), not markup.
    if marks.is_empty() || kept.iter().map(count).sum::<usize>() % 2 == 1 {
        return (squeeze(source, &kept), depth);
    }
    let mut parts = Vec::new();
    for line in kept {
        let mut at = line.start;
        for (found, mark) in slice(source, line.start, line.end).match_indices(marks) {
            parts.push(at..line.start + found);
            at = line.start + found + mark.len();
        }
        parts.push(at..line.end);
    }
    parts.retain(|part| !part.is_empty());
    (squeeze(source, &parts), depth)
}

/// The marks of emphasis that a line begins with: one to three stars or low lines before a word.
fn emphasis(words: &str) -> &str {
    let behind = words.trim_start_matches(['*', '_']);
    let marks = head(words, words.len() - behind.len());
    let alike = marks.bytes().all(|mark| marks.starts_with(char::from(mark)));
    let word = behind.starts_with(|c: char| !is_space(c));
    if marks.len() <= LONGEST_EMPHASIS_BYTES && alike && word { marks } else { "" }
}

/// `***` is the longest mark of emphasis. CommonMark 6.2.
const LONGEST_EMPHASIS_BYTES: usize = 3;

/// The depth of a Markdown heading, and the bytes of its hashes and the space behind them.
fn hashes(words: &str) -> Option<(u8, usize)> {
    let behind = words.trim_start_matches('#');
    let depth = words.len() - behind.len();
    let title = behind.trim_start();
    let marks = depth > 0 && title.len() < behind.len();
    marks.then(|| (u8::try_from(depth).unwrap_or(u8::MAX), words.len() - title.len()))
}

/// The bytes of the bullet that a line begins with and of the space behind it; 0 where it begins with
/// none.
fn bullet(words: &str) -> usize {
    let mark = |c| matches!(c, '-' | '*' | '+') || is_bullet(c);
    let behind = words.strip_prefix(mark).filter(|behind| behind.starts_with(' '));
    behind.map_or(0, |behind| words.len() - behind.trim_start().len())
}
