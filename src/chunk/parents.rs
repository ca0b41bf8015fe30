//! The section around each chunk: the smallest that holds more than it.

use alloc::{sync::Arc, vec, vec::Vec};
use core::ops::Range;

use super::{
    Chunks, ParentChunk,
    compose::{spans, stretches, text},
    draft::{Branch, Draft, What},
    pack::Cut,
};

/// The place of each cut's parent among `parents`, to which new ones are added. `first` is the index
/// of the first cut among the chunks of the report.
pub(super) fn parents<'r, F: Fn(&str) -> usize>(
    draft: &Draft<'r>,
    cuts: &[Cut<'r>],
    chunks: &Chunks<F>,
    first: usize,
    parents: &mut Vec<ParentChunk<'r>>,
) -> Vec<Option<usize>> {
    let mut around = vec![None; cuts.len()];
    let mut search = Search { draft, cuts, chunks, first, parents, around: &mut around };
    search.branch(&draft.root, 0..cuts.len());
    around
}

struct Search<'d, 'r, F> {
    draft: &'d Draft<'r>,
    cuts: &'d [Cut<'r>],
    chunks: &'d Chunks<F>,
    first: usize,
    parents: &'d mut Vec<ParentChunk<'r>>,
    around: &'d mut [Option<usize>],
}

impl<'r, F: Fn(&str) -> usize> Search<'_, 'r, F> {
    /// Finds the parents of the cuts at `within`, which begin in `branch`. Sections below it come
    /// first, for the smallest counts.
    fn branch(&mut self, branch: &Branch<'r>, within: Range<usize>) {
        let mut at = within.start;
        for child in &branch.children {
            let starts_before =
                |cut: &Cut<'_>, end: usize| last_piece(cut).is_none_or(|last| last < end);
            let cuts = self.cuts.get(at..within.end).unwrap_or_default();
            let skipped = cuts.iter().take_while(|cut| starts_before(cut, child.own.start)).count();
            let cuts = cuts.get(skipped..).unwrap_or_default();
            let inside = cuts.iter().take_while(|cut| starts_before(cut, child.pieces.end)).count();
            let start = at + skipped;
            at = start + inside;
            self.branch(child, start..at);
        }
        if self.draft.size(&branch.pieces) > self.chunks.parent_max as u128 {
            return;
        }
        let waiting: Vec<usize> = within
            .filter(|&cut| {
                let holds_more = self.cuts.get(cut).is_some_and(|cut| holds_more(branch, cut));
                holds_more && self.around.get(cut).is_some_and(Option::is_none)
            })
            .collect();
        if waiting.is_empty() {
            return;
        }
        let stretches = stretches(self.draft, &What::Pieces(None, branch.pieces.clone()));
        let words = text(self.draft.report, self.draft.source, &stretches);
        if (self.chunks.size)(&words) > self.chunks.parent_max {
            return;
        }
        for &child in &waiting {
            if let Some(around) = self.around.get_mut(child) {
                *around = Some(self.parents.len());
            }
        }
        self.parents.push(ParentChunk {
            report: self.draft.report,
            source: self.draft.source,
            document: self.draft.document,
            sections: Arc::clone(&branch.sections),
            spans: spans(self.draft, &stretches),
            stretches,
            children: waiting.into_iter().map(|child| self.first + child).collect(),
        });
    }
}

fn last_piece(cut: &Cut<'_>) -> Option<usize> {
    cut.what.pieces().last()
}

/// Whether a section holds the text of a cut and more.
fn holds_more(branch: &Branch<'_>, cut: &Cut<'_>) -> bool {
    let pieces = cut.what.pieces();
    let text = branch.own.start;
    let inside = pieces.end <= branch.pieces.end && pieces.end > branch.pieces.start;
    inside && !pieces.is_empty() && (pieces.start > text || pieces.end < branch.pieces.end)
}
