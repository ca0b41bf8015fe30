//! The tree that a report is read into: plain data, re-exported by the crate.
//!
//! Every span is a byte range of the untouched source. Text leaves borrow from the source unless a
//! hard wrap or a padding space inside them was taken out; [`Report::into_owned`] cuts the tie.

mod document;
mod few;
mod list;
mod metric;
mod numeral;
mod owned;

pub use document::{
    Block, Document, Heading, Matter, MatterKind, Noise, Paragraph, Passage, Report, Section,
    Sentence, Table, Text, Title,
};
pub use few::Few;
pub use list::{Item, Lead, List, Series, SeriesMarker};
pub use metric::{
    Approximation, Basis, Change, Completion, Date, Direction, Facts, Grain, Metric, Modality,
    Number, Period, Quantity, Rank, Unit, UnitKind,
};

pub use numeral::{Numeral, Ordinal};
pub(crate) use owned::IntoOwned;

pub use document::{Delimiter, Division, Family, Marker, Numbering, Width};
