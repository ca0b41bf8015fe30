//! The ladder: which candidates are headings, and how deep.
//!
//! Takes the candidates of a source in order, gives its [`Outline`]. A stack of open rungs: a
//! marker of an open rung continues it or closes down to it, and a new rung opens one level down.

use alloc::vec::Vec;

use super::{Candidate, Head, Outline, Rung};
use crate::{Code, Diagnostic, Severity, Span, block::Stretch, text::ending::ends_sentence};

/// An open rung of the ladder.
#[derive(Clone, Copy, Debug)]
struct Open {
    rung: Rung,
    ordinal: u32,
    /// The candidate that it was opened or continued by last.
    candidate: usize,
}

/// Where a rung was last seen.
#[derive(Clone, Copy, Debug)]
struct Last {
    rung: Rung,
    ordinal: u32,
    depth: usize,
    candidate: usize,
    /// The rung that it stood under.
    parent: Option<Rung>,
}

/// The ladder of one document, while it is climbed.
pub(super) struct Ladder<'a, 's> {
    stretches: &'a [Stretch<'s>],
    candidates: Vec<Candidate>,
    open: Vec<Open>,
    /// The last ordinal and the depth of each rung in this document.
    last: Vec<Last>,
    outline: Outline,
}

impl<'a, 's> Ladder<'a, 's> {
    pub(super) fn climb(stretches: &'a [Stretch<'s>], candidates: Vec<Candidate>) -> Outline {
        let mut ladder = Ladder {
            stretches,
            candidates,
            open: Vec::new(),
            last: Vec::new(),
            outline: Outline::default(),
        };
        for at in 0..ladder.candidates.len() {
            ladder.step(at);
        }
        ladder.outline.heads.shrink_to_fit();
        ladder.outline
    }

    /// Places candidate `at`, or leaves it as text.
    fn step(&mut self, at: usize) {
        let Some(candidate) = self.candidates.get(at).cloned() else { return };
        if candidate.titled {
            self.open.clear();
            self.last.clear();
        }
        let restarts = !candidate.titled && self.starts_again(&candidate);
        let Some(depth) = self.depth(at, &candidate) else { return };
        self.open.truncate(depth);
        self.open.push(Open { rung: candidate.rung, ordinal: candidate.ordinal, candidate: at });
        let parent =
            depth.checked_sub(1).and_then(|above| self.open.get(above)).map(|open| open.rung);
        self.last.retain(|last| last.rung != candidate.rung);
        self.last.push(Last {
            rung: candidate.rung,
            ordinal: candidate.ordinal,
            depth,
            candidate: at,
            parent,
        });
        let under_article = self.open.iter().rev().skip(1).any(|open| open.rung.is_article());
        let mut head = candidate.head;
        head.level = u8::try_from(depth + 1).unwrap_or(u8::MAX);
        head.restarts = restarts;
        if candidate.rung.is_article() || under_article {
            self.number_paragraph(&mut head);
        }
        self.outline.heads.push(head);
    }

    /// Articles of a law and what they list are numbered paragraphs, however short.
    fn number_paragraph(&self, head: &mut Head) {
        let Some(stretch) = self.stretches.get(head.stretch) else { return };
        let words = stretch.words();
        let Some(marker) = head
            .marker
            .filter(|_| ends_sentence(words) || words.ends_with(['；', ';', '：', ':', '，']))
        else {
            return;
        };
        head.title = None;
        head.end = head.start + marker.span.end as usize;
        head.run_in = head.end < words.len();
    }

    /// Whether the outermost rung begins again at one: another document.
    fn starts_again(&self, candidate: &Candidate) -> bool {
        !candidate.rung.is_decimal()
            && candidate.ordinal == 1
            && self.open.first().is_some_and(|open| open.rung == candidate.rung && open.ordinal > 1)
    }

    /// How many rungs stay open above the candidate; `None` where it is no heading.
    fn depth(&mut self, at: usize, candidate: &Candidate) -> Option<usize> {
        if candidate.rung == Rung::UNMARKED {
            // A ladder that begins anew below it begins under it: 2022年工作安排 above 一、.
            if self
                .candidates
                .get(at + 1)
                .is_some_and(|next| !next.titled && self.starts_again(next))
            {
                return Some(0);
            }
            return Some(
                self.open
                    .iter()
                    .position(|open| open.rung == Rung::UNMARKED)
                    .unwrap_or(self.open.len()),
            );
        }
        let ordinal = candidate.ordinal;
        if let Some(depth) = self.open.iter().rposition(|open| open.rung == candidate.rung) {
            let (last, related) =
                self.open.get(depth).map_or((0, None), |open| (open.ordinal, Some(open.candidate)));
            if ordinal == last + 1 || ordinal == 1 {
                return Some(depth);
            }
            return self.is_fault(at, candidate, last).then(|| {
                self.report(
                    candidate,
                    if ordinal > last { Code::HeadingGap } else { Code::HeadingRepeat },
                    related,
                );
                depth
            });
        }
        let before = self.last.iter().find(|last| last.rung == candidate.rung).copied();
        if let Some(last) = before {
            if ordinal == last.ordinal + 1 && ordinal > 1 {
                return Some(last.depth.min(self.open.len()));
            }
            // A ladder that stood under this rung before stands under it again: 1. over （一） in
            // one document is so throughout.
            let above = last
                .depth
                .checked_sub(1)
                .and_then(|above| self.open.get(above))
                .map(|open| open.rung);
            if ordinal == 1 && above.is_some() && above == last.parent {
                return Some(last.depth);
            }
        }
        if ordinal != 1 {
            let last = before.map_or(0, |last| last.ordinal);
            if !self.is_fault(at, candidate, last) {
                return None;
            }
            self.report(
                candidate,
                if before.is_some() { Code::HeadingGap } else { Code::HeadingStart },
                before.map(|last| last.candidate),
            );
        }
        Some(self.new_depth(at, candidate))
    }

    /// How many rungs stay open above a family that is not open.
    fn new_depth(&self, at: usize, candidate: &Candidate) -> usize {
        let mut depth = self.open.len();
        while let Some(top) = depth.checked_sub(1).and_then(|top| self.open.get(top)) {
            let outranked = top.rung > candidate.rung && !self.resumes(at, depth - 1);
            if !outranked {
                break;
            }
            depth -= 1;
        }
        depth
    }

    /// Whether the open rung at `depth` goes on behind candidate `at`, before one above it does.
    fn resumes(&self, at: usize, depth: usize) -> bool {
        let Some(top) = self.open.get(depth).copied() else { return false };
        if top.rung == Rung::UNMARKED {
            // An unmarked heading encloses the ladder that begins right below it.
            return at.checked_sub(1).and_then(|before| self.candidates.get(before)).is_some_and(
                |before| {
                    let adjacent = self
                        .candidates
                        .get(at)
                        .is_some_and(|next| next.head.stretch == before.head.stretch + 1);
                    before.rung == Rung::UNMARKED && (adjacent || depth == 0)
                },
            );
        }
        for next in self.candidates.iter().skip(at + 1).take(LOOK_AHEAD) {
            if next.rung == top.rung {
                return next.ordinal == top.ordinal + 1;
            }
            let above = self.open.get(..depth).unwrap_or_default();
            if above.iter().any(|open| open.rung == next.rung && next.ordinal == open.ordinal + 1) {
                return false;
            }
        }
        false
    }

    /// Whether a marker out of order is a slip of the author and no false marker: it stands alone
    /// on its line, or the numbering goes on from it.
    fn is_fault(&self, at: usize, candidate: &Candidate, last: u32) -> bool {
        let goes_on = self
            .candidates
            .iter()
            .skip(at + 1)
            .take(LOOK_AHEAD)
            .find(|next| next.rung == candidate.rung);
        let followed = goes_on.is_some_and(|next| next.ordinal == candidate.ordinal + 1);
        let near = candidate.ordinal <= last + 3;
        candidate.alone || followed || near && candidate.head.run_in && last > 0
    }

    /// Notes what is odd about the marker of a candidate, which follows that of `related`.
    fn report(&mut self, candidate: &Candidate, code: Code, related: Option<usize>) {
        let Some(span) = self.marker(candidate) else { return };
        let related = related.and_then(|before| self.marker(self.candidates.get(before)?));
        self.outline.diagnostics.push(Diagnostic {
            code,
            severity: Severity::Warning,
            span,
            related,
        });
    }

    /// Where the marker of a candidate stands in the source.
    fn marker(&self, candidate: &Candidate) -> Option<Span> {
        let end = candidate.head.start
            + candidate.head.marker.map_or(0, |marker| marker.span.end as usize);
        Some(self.stretches.get(candidate.head.stretch)?.text.span(candidate.head.start..end))
    }
}

/// How far the ladder looks ahead for the rung that goes on; keeps the climb linear.
const LOOK_AHEAD: usize = 64;
