//! gongwen (公文, official documents): parser combinators and a typed tree for Chinese government reports.
#![no_std]
#![forbid(unsafe_code)]
#![warn(missing_docs)]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![cfg_attr(
    not(test),
    deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice, clippy::unreachable)
)]

extern crate alloc;

pub mod ast;
mod block;
mod chars;
pub mod combinator;
mod diagnostic;
mod enumeration;
mod error;
mod lead;
mod lexicon;
mod matter;
mod metric;
mod outline;
mod parse;
mod quantity_value;
mod query;
mod scan;
mod sentence;
mod source;
mod span;
mod tree;
pub mod visit;

pub use ast::*;
pub use diagnostic::{Code, Diagnostic, Severity};
pub use error::{LimitError, ReadError, ReadErrorKind};
pub use parse::{Parser, parse};
pub use query::{Found, Leaf, LeafKind};
pub use scan::{Mention, quantities};
pub use span::{LineIndex, Position, Span};

/// The code of the README runs as a test.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
