//! The tree in JSON (feature `serde`): how the values stand there that are not written field by field.
//!
//! A place is an array: its start, its end, and then what stands there. Numbers are strings, so that no
//! digit is lost. What follows from something beside it is left out. `guide/json.md` says it for readers,
//! `schema/report.schema.json` for programs.

mod dates;
mod facts;
mod metric;
mod place;
mod quantity;
mod report;

pub(crate) use report::cuts;
