//! Documents: where one ends and the next begins.
//!
//! Takes the stretches and the headings of a source, gives the places where a document begins.

use alloc::vec::Vec;

use super::candidate::Head;
use crate::{
    MatterKind,
    structure::{IN_A_NEWSLETTER, Kind, OF_ANOTHER, Stretch},
};

/// Behind so many paragraphs without a heading a title opens another document; behind fewer it says
/// the name again.
const FEWEST_PARAGRAPHS: usize = 3;

/// Where a document begins.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Start {
    /// The stretch that it begins with.
    pub(crate) stretch: usize,
    /// The first heading at or behind it.
    pub(crate) head: usize,
}

/// A document begins at the front of the source, at a title behind running text, and where the
/// outermost ladder restarts.
pub(crate) fn starts(source: &str, stretches: &[Stretch<'_>], heads: &[Head]) -> Vec<Start> {
    let mut starts = Vec::new();
    // A source of nothing but space is a document too: its bytes belong somewhere.
    if !source.is_empty() {
        starts.push(Start { stretch: 0, head: 0 });
    }
    let mut seen = Seen::default();
    for (at, stretch) in stretches.iter().enumerate() {
        let head = heads.partition_point(|head| head.stretch < at);
        let opens = heads.get(head).filter(|head| head.stretch == at && head.start == 0);
        match stretch.kind {
            Kind::Title => {
                let another = seen.paragraphs > 0 && OF_ANOTHER.contains(&stretch.rule);
                let masthead = stretch.rule == IN_A_NEWSLETTER && !seen.headed;
                if another || seen.ends_before_title() && !masthead {
                    let labelled = at.checked_sub(1).and_then(|label| stretches.get(label));
                    let label =
                        labelled.is_some_and(|line| line.kind == Kind::Matter(MatterKind::Label));
                    starts.push(Start { stretch: at - usize::from(label), head });
                    seen = Seen::default();
                }
                seen.named = true;
            }
            Kind::Matter(_) => seen.matter |= seen.paragraphs > 0,
            Kind::Text if !stretch.range().is_empty() => {
                if seen.paragraphs > 0 && opens.is_some_and(|head| head.restarts) {
                    starts.push(Start { stretch: at, head });
                    seen = Seen::default();
                }
                seen.headed |= opens.is_some();
                seen.paragraphs += 1;
            }
            _ => {}
        }
    }
    starts
}

/// What stood in a document so far.
#[derive(Default)]
struct Seen {
    /// A title.
    named: bool,
    /// A heading.
    headed: bool,
    /// Matter behind running text: a signature, a date, the label of an attachment.
    matter: bool,
    /// Paragraphs of running text.
    paragraphs: usize,
}

impl Seen {
    /// Whether a title opens another document here.
    const fn ends_before_title(&self) -> bool {
        let told = self.headed || self.matter || self.paragraphs >= FEWEST_PARAGRAPHS;
        self.paragraphs > 0 && told && (self.named || self.headed)
    }
}
