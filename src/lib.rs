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
mod chars;
pub mod combinator;
mod diagnostic;
mod error;
mod from_str;
mod lexicon;
mod metric;
mod parse;
mod quantity_value;
mod scan;
mod source;
mod span;

pub use ast::*;
pub use diagnostic::{Code, Diagnostic, Severity};
pub use error::{LimitError, ReadError, ReadErrorKind};
pub use parse::{Parser, parse};
pub use scan::{Mention, quantities};
pub use span::{LineIndex, Position, Span};
