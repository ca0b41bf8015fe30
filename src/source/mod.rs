//! Source: a stretch of the source as a reader sees it, and the way back to its bytes.
//!
//! Takes places of the untouched source, gives [`Logical`] texts: without hard wraps and padding spaces, each with a map
//! from its own offsets to those of the source.

mod broken;
mod logical;
mod squeeze;

pub(crate) use logical::Logical;
pub(crate) use squeeze::{squeeze, squeezed};
