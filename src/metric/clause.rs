//! Clauses (分句): where each mention of a sentence stands.
//!
//! Takes a sentence and its mentions, gives for each mention the clause around it. A clause runs
//! between `，；：` and brackets; what stands inside brackets or quotation marks has clauses of its
//! own, and is one word to the clause around it.
//!
//! One pass over the sentence; brackets nest at most [`DEEPEST`] deep, deeper ones are text.

use alloc::vec::Vec;
use core::ops::Range;

use crate::{
    lexicon::{particles::ASIDES, prepositions::WITHIN_WHICH},
    source::Logical,
    text::{
        chars::{is_closing, is_colon, is_comma, is_opening, is_semicolon, is_stop, rest, slice},
        marks::{self, Class, Mark},
    },
};

/// How deep brackets nest.
const DEEPEST: usize = 8;

/// How far a clause is looked back into, in bytes: 80 Han characters.
const REACH: usize = 240;

/// Where a mention stands.
#[derive(Clone, Debug)]
pub(super) struct Site {
    /// The mention, in bytes of the logical text.
    pub(super) span: Range<usize>,
    /// The place of the mention behind it among those of the sentence.
    pub(super) next: usize,
    /// Start of its clause.
    pub(super) clause: usize,
    /// The number of its clause: two mentions are in one clause where it is the same.
    pub(super) number: usize,
    /// The mention before it in the same clause that is no period.
    pub(super) previous: Option<usize>,
    /// The clause before its own, where that holds no mention but periods.
    pub(super) bare: Option<Range<usize>>,
    /// Whether its clause opens behind `：`.
    pub(super) explains: bool,
    /// Whether a `；` stands between it and the mention before.
    pub(super) parted: bool,
    /// Where a bracket closed between it and the mention before: the mention before the bracket,
    /// which what follows goes on with.
    pub(super) resumed: Option<usize>,
}

/// An open bracket, or the sentence.
struct Frame {
    clause: usize,
    number: usize,
    mention: Option<usize>,
    bare: Option<Range<usize>>,
    explains: bool,
}

impl Frame {
    const fn open(clause: usize, number: usize) -> Self {
        Self { clause, number, mention: None, bare: None, explains: false }
    }
}

/// Whether `c` parts two clauses.
pub(super) const fn separates(c: char) -> bool {
    is_comma(c) || is_semicolon(c) || is_colon(c) || is_stop(c) || c == '\t'
}

/// Whether a mark parts two clauses.
pub(super) fn is_separator(mark: &Mark) -> bool {
    let ends = Class::COMMA.or(Class::SEMICOLON).or(Class::COLON).or(Class::STOP);
    mark.is(ends) || mark.is_char('\t') || mark.is_char('…')
}

/// The sites of mentions at `spans` (whether each is a quantity or a rank, and where it stands) in
/// a range of `line`.
pub(super) fn sites(
    line: &Logical<'_>,
    range: Range<usize>,
    spans: impl ExactSizeIterator<Item = (bool, Range<usize>)>,
) -> Vec<Site> {
    let text = line.as_str();
    let mut sites = Vec::with_capacity(spans.len());
    let mut walk = Walk::from(range.start);
    let mut left = marks::from(line.marks(), range.start);
    for (index, (is_figure, span)) in spans.enumerate() {
        while let [mark, behind @ ..] = left {
            if mark.at() >= span.start {
                break;
            }
            walk.pass(text, *mark);
            left = behind;
        }
        left = marks::skip_to(left, span.end);
        sites.push(walk.site(text, span, index + 1));
        if is_figure {
            walk.frame.mention = Some(index);
            walk.parted = false;
            walk.resumed = None;
        }
    }
    sites
}

/// The way through a sentence, from mark to mark.
struct Walk {
    frame: Frame,
    /// The brackets around it, and the sentence.
    outer: Vec<Frame>,
    /// The clauses so far.
    number: usize,
    /// See [`Site::parted`].
    parted: bool,
    /// See [`Site::resumed`].
    resumed: Option<usize>,
}

impl Walk {
    const fn from(start: usize) -> Self {
        Self {
            frame: Frame::open(start, 0),
            outer: Vec::new(),
            number: 0,
            parted: false,
            resumed: None,
        }
    }

    /// Passes a mark: a clause begins behind it, or a bracket opens or closes.
    fn pass(&mut self, text: &str, mark: Mark) {
        if is_separator(&mark) {
            self.number += 1;
            self.parted |= mark.is(Class::SEMICOLON);
            let bare = bare(text, &self.frame, mark.at());
            let explains = mark.is(Class::COLON);
            self.frame = Frame { bare, explains, ..Frame::open(mark.end(), self.number) };
        } else if mark.is(Class::OPENING) && self.outer.len() < DEEPEST {
            self.number += 1;
            let inner = Frame::open(mark.end(), self.number);
            self.outer.push(core::mem::replace(&mut self.frame, inner));
        } else if mark.is(Class::CLOSING) {
            if let Some(around) = self.outer.pop() {
                self.resumed = around.mention;
                self.frame = around;
            }
        }
    }

    /// The site of the mention at `span`, which stands here.
    fn site(&self, text: &str, span: Range<usize>, next: usize) -> Site {
        let near = nearest(text, span.start.saturating_sub(REACH));
        Site {
            next,
            span,
            clause: self.frame.clause.max(near),
            number: self.frame.number,
            previous: self.frame.mention,
            bare: self.frame.bare.clone(),
            explains: self.frame.explains,
            parted: self.parted,
            resumed: self.resumed,
        }
    }
}

/// The clause that ends at `place`, where it holds no number: the clause behind it may go on with its
/// indicator. Of 粮食产量[在上年增产的基础上] that is what stands before 在.
fn bare(text: &str, frame: &Frame, place: usize) -> Option<Range<usize>> {
    let words = slice(text, frame.clause, place);
    let aside = ASIDES.suffix(words).is_some();
    let near = nearest(text, place.saturating_sub(REACH)).max(frame.clause);
    match words.find(WITHIN_WHICH).filter(|&at| aside && at > 0) {
        Some(at) => Some(near..frame.clause + at).filter(|bare| bare.start < bare.end),
        None if aside => frame.bare.clone(),
        None => frame.mention.is_none().then_some(near..place),
    }
}

/// The first char boundary from `at` on.
fn nearest(text: &str, mut at: usize) -> usize {
    while at < text.len() && !text.is_char_boundary(at) {
        at += 1;
    }
    at
}

/// The end of the clause that `at` stands in, or `limit` if that comes first: a separator, a pause
/// `、`, or a bracket that closes.
pub(super) fn end(text: &str, at: usize, limit: usize) -> usize {
    let mut depth = 0_usize;
    for (offset, c) in slice(text, at, limit).char_indices() {
        match c {
            _ if depth == 0 && (separates(c) || c == '、') => return at + offset,
            _ if is_opening(c) => depth += 1,
            _ if is_closing(c) => {
                if depth == 0 {
                    return at + offset;
                }
                depth -= 1;
            }
            _ => {}
        }
    }
    limit.max(at)
}

/// The start of the bracket that closes right before `at`, and what stands inside.
pub(super) fn bracket_before(text: &str, from: usize, at: usize) -> Option<(usize, Range<usize>)> {
    let before = slice(text, from, at);
    let closing =
        before.chars().next_back().filter(|c| matches!(c, '）' | ')' | '〕' | ']' | '］'))?;
    let mut depth = 0_usize;
    for (offset, c) in before.char_indices().rev() {
        if is_closing(c) {
            depth += 1;
        } else if is_opening(c) {
            depth = depth.saturating_sub(1);
            if depth == 0 {
                let start = from + offset;
                return Some((start, start + c.len_utf8()..at - closing.len_utf8()));
            }
        }
    }
    None
}

/// The end of the quotation or bracket that opens at `at`, before `limit`.
pub(super) fn group_end(text: &str, at: usize, limit: usize) -> Option<usize> {
    let mut depth = 0_usize;
    for (offset, c) in slice(text, at, limit).char_indices() {
        if is_opening(c) {
            depth += 1;
        } else if is_closing(c) {
            depth = depth.saturating_sub(1);
            if depth == 0 {
                return Some(at + offset + c.len_utf8());
            }
        } else if depth == 0 {
            return None;
        }
    }
    None
}

/// The character at `at`.
pub(super) fn char_at(text: &str, at: usize) -> Option<char> {
    rest(text, at).chars().next()
}
