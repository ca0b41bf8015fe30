//! Which pieces make a chunk.
//!
//! Takes the draft of a document, gives ranges of pieces with the sections around them. Never looks
//! at the text again.

use alloc::{sync::Arc, vec::Vec};
use core::ops::Range;

use super::{
    Chunks,
    compose::{Composed, compose, words},
    draft::{Branch, Draft, Group, Part, What},
};
use crate::Section;

/// What a chunk is made of.
#[derive(Clone, Debug)]
pub(super) struct Cut<'r> {
    pub(super) what: What,
    pub(super) sections: Arc<[&'r Section<'r>]>,
    pub(super) composed: Composed<'r>,
    pub(super) size: usize,
}

pub(super) fn cuts<'r, F: Fn(&str) -> usize>(
    draft: &Draft<'r>,
    chunks: &Chunks<F>,
) -> Vec<Cut<'r>> {
    let mut packer = Packer { draft, chunks, cuts: Vec::new() };
    packer.branch(&draft.root, 0);
    if chunks.matter {
        packer.matter();
    }
    packer.cuts
}

struct Packer<'d, 'r, F> {
    draft: &'d Draft<'r>,
    chunks: &'d Chunks<F>,
    cuts: Vec<Cut<'r>>,
}

/// The pieces that the next chunk holds so far.
#[derive(Clone, Copy, Debug)]
struct Open {
    from: usize,
    to: usize,
    /// Behind it stand pieces that must not end a chunk: headings, an introduction.
    bound: usize,
}

impl<'r, F: Fn(&str) -> usize> Packer<'_, 'r, F> {
    /// Cuts a document or section; the headings from `from` on stand above its text.
    fn branch(&mut self, branch: &Branch<'r>, from: usize) {
        if !branch.is_something {
            return;
        }
        // The path is that of the innermost section around all of the text.
        if let ([only], true) = (branch.children.as_slice(), branch.own.is_empty()) {
            return self.branch(only, from);
        }
        let small = branch.smallest < self.chunks.min as u128;
        let together = branch.children.is_empty() || branch.article || small;
        if together && self.fits(branch.pieces.clone()) {
            self.push_with_headings(from..branch.pieces.end, &branch.sections);
            return;
        }
        let mut from = from;
        if !branch.own.is_empty() {
            self.own(branch, from);
            from = branch.own.end;
        }
        let mut children = branch.children.as_slice();
        while let Some((first, behind)) = children.split_first() {
            let company = self.company(first, behind);
            let together = children.get(..=company).unwrap_or_default();
            children = children.get(company + 1..).unwrap_or_default();
            let end = together.last().map_or(first.pieces.end, |last| last.pieces.end);
            if company == 0 {
                self.branch(first, from);
            } else {
                self.push_with_headings(from..end, &branch.sections);
            }
            from = end;
        }
    }

    /// How many of the sections behind `first` are put together with it.
    fn company(&self, first: &Branch<'_>, behind: &[Branch<'_>]) -> usize {
        let from = first.pieces.start;
        let min = self.chunks.min as u128;
        let small =
            |branch: &Branch<'_>| self.draft.size(&branch.pieces) < min || !branch.is_something;
        let (mut end, mut alone) = (first.pieces.end, small(first));
        let joins = |next: &&Branch<'_>| {
            let joins = (alone || small(next)) && self.fits(from..next.pieces.end);
            end = next.pieces.end;
            alone = self.draft.size(&(from..end)) < min || !next.is_something;
            joins
        };
        behind.iter().take_while(joins).count()
    }

    /// Cuts the text that a section holds above its first child.
    fn own(&mut self, branch: &Branch<'r>, from: usize) {
        let mut open = Open { from, to: branch.own.start, bound: from };
        for group in &branch.groups {
            self.add(&mut open, group, &branch.sections);
        }
        self.push_with_headings(open.from..open.to, &branch.sections);
    }

    /// Adds a group to what is open, and closes chunks as they get full.
    fn add(&mut self, open: &mut Open, group: &Group, sections: &Arc<[&'r Section<'r>]>) {
        loop {
            let end = group.pieces.end;
            if self.fits(open.from..end) {
                open.to = end;
                open.bound = if group.introduces { end - 1 } else { end };
                return;
            }
            // A table that is cut at all is cut between its rows, and an item that fits is not cut.
            let kept = group.whole && self.fits(group.pieces.clone());
            let cut = !kept && !group.parts.is_empty();
            if open.bound > open.from {
                let full = self.draft.size(&(open.from..open.bound)) >= self.chunks.min as u128;
                if cut && !full {
                    group.parts.iter().for_each(|part| self.add(open, part, sections));
                    return;
                }
                self.push_with_headings(open.from..open.bound, sections);
                open.from = open.bound;
            } else if cut {
                group.parts.iter().for_each(|part| self.add(open, part, sections));
                return;
            } else if open.from == open.to || !self.fits(group.pieces.clone()) {
                // Larger than a chunk may be, with or without its headings.
                self.push(open.from..end, sections);
                *open = Open { from: end, to: end, bound: end };
                return;
            } else if self.is_heading(open.from) {
                open.from += 1;
                open.bound = open.bound.max(open.from);
                // Headings that are left still wait for their text.
                if open.from < open.to {
                    open.bound = open.from;
                }
            } else {
                // An introduction and a first item that do not fit into one chunk.
                self.push(open.from..open.to, sections);
                *open = Open { from: open.to, to: open.to, bound: open.to };
            }
        }
    }

    fn is_heading(&self, piece: usize) -> bool {
        self.draft.pieces.get(piece).is_some_and(|piece| piece.part == Part::Heading)
    }

    /// Whether pieces fit into a chunk, with the head of their table.
    fn fits(&self, pieces: Range<usize>) -> bool {
        let head = self.head(pieces.start);
        let repeated = head.as_ref().map_or(0, |head| self.draft.size(head));
        let max = self.chunks.max as u128;
        let fits = |size: u128| size.saturating_add(repeated) <= max;
        // A break between two pieces counts, but for a wrap, which is taken out: that is measured only
        // where it decides.
        fits(self.draft.size(&pieces))
            || (fits(self.draft.bare_size(&pieces))
                && (self.chunks.size)(&words(self.draft, &What::Pieces(head, pieces)))
                    <= self.chunks.max)
    }

    /// The head of the table that a chunk from `piece` on would begin in the middle of, unless no row
    /// fits beside it.
    fn head(&self, piece: usize) -> Option<Range<usize>> {
        let (back, length) = self.draft.pieces.get(piece)?.head?;
        let start = piece.checked_sub(back as usize)?;
        let head = start..start + length as usize;
        let row = self.draft.size(&(piece..piece + 1));
        let fits = self.draft.size(&head).saturating_add(row) <= self.chunks.max as u128;
        fits.then_some(head)
    }

    /// Closes a chunk. The headings above its text that do not fit beside it are left to the path,
    /// outermost first.
    fn push_with_headings(&mut self, pieces: Range<usize>, sections: &Arc<[&'r Section<'r>]>) {
        let Range { mut start, end } = pieces;
        while start + 1 < end && self.is_heading(start) && !self.fits(start..end) {
            start += 1;
        }
        self.push(start..end, sections);
    }

    /// Closes a chunk. Where it is larger than the sum of its pieces told, it is cut once more.
    fn push(&mut self, pieces: Range<usize>, sections: &Arc<[&'r Section<'r>]>) {
        let mut rest = pieces;
        while !rest.is_empty() {
            let mut end = rest.end;
            let mut head = self.head(rest.start);
            loop {
                let what = What::Pieces(head.take(), rest.start..end);
                let composed = compose(self.draft, &what);
                let size = (self.chunks.size)(&composed.text);
                let mut texts = rest.start..end;
                let several = texts.by_ref().find(|&piece| !self.is_heading(piece)).is_some()
                    && !texts.is_empty();
                let repeats = matches!(what, What::Pieces(Some(_), _));
                if size <= self.chunks.max || !(several || repeats) {
                    let sections = Arc::clone(sections);
                    self.cuts.push(Cut { what, sections, composed, size });
                    break;
                }
                if several {
                    head = self.head(rest.start);
                    end = rest.start + (end - rest.start).div_ceil(2);
                }
            }
            rest.start = end;
        }
    }

    /// Puts the lines of matter between the chunks where they stand.
    fn matter(&mut self) {
        let draft = self.draft;
        let start = |cut: &Cut<'_>| match &cut.what {
            What::Pieces(_, pieces) => draft.pieces.get(pieces.start).map(|piece| piece.span),
            What::Matter(lines) => draft.matter.get(lines.start).copied(),
        };
        let mut runs: Vec<Range<usize>> = Vec::new();
        for (at, line) in draft.matter.iter().enumerate() {
            // Lines with no text between them are one run.
            let text = |span: crate::Span| draft.pieces.partition_point(|piece| piece.span < span);
            let goes_on = runs
                .last()
                .and_then(|run| draft.matter.get(run.start))
                .is_some_and(|&first| text(first) == text(*line));
            match runs.last_mut() {
                Some(run) if goes_on => {
                    let wider = What::Matter(run.start..at + 1);
                    if (self.chunks.size)(&words(draft, &wider)) <= self.chunks.max {
                        run.end = at + 1;
                    } else {
                        runs.push(at..at + 1);
                    }
                }
                _ => runs.push(at..at + 1),
            }
        }
        for run in runs {
            let what = What::Matter(run);
            let composed = compose(draft, &what);
            let size = (self.chunks.size)(&composed.text);
            let sections = Arc::clone(&draft.root.sections);
            self.cuts.push(Cut { what, sections, composed, size });
        }
        self.cuts.sort_by_key(start);
    }
}
