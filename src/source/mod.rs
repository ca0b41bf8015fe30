//! Source: from raw text to logical lines.
//!
//! Takes the untouched source, gives [`Logical`] texts: what a reader sees, without hard wraps and
//! padding spaces, each with a map back to the bytes of the source.

mod lines;
mod logical;
mod opening;
mod page;
mod reference;
mod spacing;
mod squeeze;
mod titles;
mod wrap;

pub(crate) use lines::{Line, ends_sentence, is_page_number, lines, trim};
pub(crate) use logical::Logical;
pub(crate) use reference::is_false_marker;
pub(crate) use squeeze::squeeze;
