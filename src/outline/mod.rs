//! Outline: which paragraphs open a section, how deep, and where a document begins.
//!
//! Takes the stretches of a source, gives its [`Head`]s. Level comes from the document, not from the
//! family: a stack of open families, where a marker of an open family continues it or closes down to
//! it, and a new family opens one level down.
//!
//! ```text
//! heading   = [marker] title [stop [body]]        title = up to 。！？ outside quotes and brackets, never to ：
//! numbered  = marker sentence                     one sentence of more than 40 characters, or an article of a law
//! ```

mod candidate;
mod candidates;
mod documents;
mod entries;
mod glued;
mod ladder;
mod parts;
mod rung;
#[cfg(test)]
mod tests;
mod unmarked;

use alloc::vec::Vec;

pub(crate) use self::{
    candidate::Head,
    documents::{Start, starts},
    unmarked::UNMARKED,
};
use crate::{Diagnostic, structure::Stretch};

/// The headings of a source, and the faults of their numbering.
#[derive(Debug, Default)]
pub(crate) struct Outline {
    pub(crate) heads: Vec<Head>,
    pub(crate) diagnostics: Vec<Diagnostic>,
}

/// Reads the headings.
pub(crate) fn outline(stretches: &[Stretch<'_>]) -> Outline {
    ladder::Ladder::climb(stretches, candidates::candidates(stretches))
}
