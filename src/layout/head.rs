//! What the paragraph so far begins with.

use super::{line::Line, page::Page, shown::Shown};
use crate::{Marker, combinator::OUTERMOST};

/// What the paragraph so far begins with.
#[derive(Clone, Copy, Default)]
pub(super) struct Head {
    /// The marker, where it is one that opens a section on any line.
    pub(super) marker: Option<Marker>,
    /// Whether its first line has an indent.
    pub(super) indented: bool,
    /// Whether there is a stop in it, its last line left out.
    pub(super) stopped: bool,
    /// Whether there is a stop in its last line.
    pub(super) ended: bool,
    pub(super) lines: u32,
}

impl Head {
    pub(super) fn of(line: &Line, shown: &Shown<'_>) -> Self {
        Self { marker: shown.section_marker(), indented: line.indented, ..Self::default() }
    }

    /// Whether `next` belongs to it for want of an indent: where paragraphs are indented, a line
    /// without one begins none.
    pub(super) const fn binds(&self, next: &Line, page: Page) -> bool {
        page.indents && self.indented && !next.indented
    }

    /// Whether its marker is of the outermost family of a report: 一、.
    pub(super) fn is_outer(self) -> bool {
        self.marker.is_some_and(|marker| marker.family == OUTERMOST)
    }

    /// Whether it is the title of a section so far.
    pub(super) const fn titles(&self) -> bool {
        self.marker.is_some() && !self.stopped && !self.ended
    }
}
