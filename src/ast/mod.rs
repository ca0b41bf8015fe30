//! The tree that a report is read into: plain data, re-exported by the crate.
//!
//! Every span is a byte range of the untouched source. Text leaves borrow from the source unless a
//! hard wrap or a padding space inside them was taken out; [`Report::into_owned`] cuts the tie.
//!
//! What is its own meaning and copied at no cost (a span, a level, a kind) is a public field. What
//! a node may have or not, or have several of, is told by a method: how it is stored may change.

mod block;
mod document;
mod facts;
pub(crate) mod few;
mod list;
mod marker;
mod mention;
mod metric;
mod numeral;
mod owned;
mod period;
mod quantity;
mod scale;
mod text;
mod words;

pub(crate) use block::{AroundRows, MatterLine};
pub use block::{Block, Matter, MatterKind, Noise, Paragraph, Passage, Sentence, Table};
pub use document::{BaseYear, Document, Heading, Report, Section, Title, YearSource};
pub use facts::Facts;
pub(crate) use facts::Told;
pub(crate) use few::Few;
pub use list::{Item, Lead, List, Series, SeriesMarker};
pub use marker::{Delimiter, Division, Family, Marker, Numbering, Width};
pub use mention::Mention;
pub(crate) use metric::Further;
pub use metric::{Basis, BasisKind, Change, Completion, Direction, Metric, Modality, Rank};
pub use numeral::{Numeral, Ordinal};
pub(crate) use owned::IntoOwned;
pub use period::{Date, Grain, Period};
pub use quantity::{Approximation, Number, Quantity, Unit, UnitKind};
pub(crate) use scale::Scale;
pub use text::Text;
pub(crate) use words::Words;

/// JSON leaves out what is not so.
#[cfg(feature = "serde")]
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it so")]
pub(crate) const fn is_false(value: &bool) -> bool {
    !*value
}
