//! Guide pages, one for each kind of thing that a report is read for.
//!
//! - [`headings`]: sections, levels, run-in titles, faults of numbering
//! - [`enumerations`]: lists, items, leads
//! - [`metrics`]: subjects, values, changes, completions, ranks, periods
//! - [`checks`]: what a draft breaks of the standards, and figures that contradict each other
//! - [`chunks`]: pieces for retrieval, with their path
//! - [`spans`]: offsets, wrapped text, lines and columns, leaves
//! - [`diagnostics`]: what is odd about a source
//! - [`json`]: the tree for readers in other languages
//! - [`encodings`]: text that is not UTF-8

#[doc = include_str!("headings.md")]
pub mod headings {}

#[doc = include_str!("enumerations.md")]
pub mod enumerations {}

#[doc = include_str!("metrics.md")]
pub mod metrics {}

#[doc = include_str!("checks.md")]
pub mod checks {}

#[doc = include_str!("chunks.md")]
pub mod chunks {}

#[doc = include_str!("spans.md")]
pub mod spans {}

#[doc = include_str!("diagnostics.md")]
pub mod diagnostics {}

#[doc = include_str!("json.md")]
pub mod json {}

#[doc = include_str!("encodings.md")]
pub mod encodings {}
