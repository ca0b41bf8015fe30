//! Passages: what the running text of one section divides into.

pub(crate) mod enumeration;
pub(crate) mod lead;
