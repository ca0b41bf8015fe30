//! gongwen (公文, official documents): parser combinators and a typed tree for Chinese government
//! reports.
//!
//! [`parse`] takes the plain text of a report, notice, statute or bulletin and gives a [`Report`]:
//! its documents, their ladder of headings, enumerations, and every metric with its subject, value,
//! change, rank and period, each with its bytes in the source.
//!
//! # From a text to a table of your own
//!
//! ```
//! let source = "青河街道2021年工作总结
//! 一、工作回顾
//! （一）经济运行。规上工业总产值270.5亿元，同比增长21.93%。
//! （二）民生保障。新增就业1.2万人，改造老旧小区9个。
//! ";
//! let report = gongwen::parse(source);
//!
//! // A row for each metric: path of titles, subject, value, unit, change in percent.
//! let mut table = String::new();
//! for found in report.metrics() {
//!     let metric = found.node;
//!     let path: Vec<&str> = found.path().collect();
//!     let subject = metric.subject.as_ref().map_or("", |subject| &subject.content);
//!     let level = metric.quantity.as_ref();
//!     let value = level.and_then(|quantity| quantity.value_text()).unwrap_or_default();
//!     let unit = level.map_or("", |quantity| &quantity.unit.text);
//!     let change = metric
//!         .changes
//!         .first()
//!         .and_then(|change| change.amount.as_ref()?.value_text())
//!         .unwrap_or_default();
//!     table += &format!("{}\t{subject}\t{value}\t{unit}\t{change}\n", path.join(" / "));
//! }
//! assert_eq!(
//!     table,
//!     "工作回顾 / 经济运行\t规上工业总产值\t27050000000\t元\t21.93\n\
//!      工作回顾 / 民生保障\t就业\t12000\t人\t\n\
//!      工作回顾 / 民生保障\t老旧小区\t9\t个\t\n"
//! );
//! ```
//!
//! [`Report::outline`], [`items`](Report::items), [`leads`](Report::leads) and
//! [`section`](Report::section) answer the other usual questions; [`visit`] walks every node. The
//! pages of the [`guide`] say what each kind of node holds.
//!
//! # How a text is read
//!
//! 1. **Source**: hard wraps, padding spaces and page breaks are looked through, the way back to
//!    the source's bytes is kept ([`guide::spans`]).
//! 2. **Blocks**: lines become [paragraphs](Paragraph), [tables](Table), [noise](Noise), [front and
//!    back matter](Matter).
//! 3. **Outline**: lines that may be headings get the [levels](Heading::level) of one ladder, and a
//!    tree of [sections](Section); this is also where one [document](Document) ends and the next
//!    begins ([`guide::headings`]).
//! 4. **Enumerations**: runs of 一是, 二是 become [lists](List), topic phrases become [leads](Lead)
//!    ([`guide::enumerations`]).
//! 5. **Metrics**: numbers, [ranks](Rank) and [periods](Period) of each sentence become
//!    [metrics](Metric) with subjects ([`guide::metrics`]).
//!
//! The words are read by nom parsers that are public in [`combinator`] and compose with your own.
//!
//! # Limits and input safety
//!
//! Any string has a tree: [`parse`] returns no `Result`, and no function of the crate panics,
//! whatever it is given. There is no `unsafe`, no I/O, no clock and no state between calls; the
//! same text gives the same tree.
//!
//! | what | bound |
//! |---|---|
//! | time | grows with the bytes of the source, and no faster |
//! | memory | grows with the bytes too: some 15 bytes of heap for each byte of a report, statute or bulletin, up to 36 for one of nothing but short lines, 320 for the worst text known, which is figures (`1%`) and nothing else |
//! | recursion | by the depth of the tree only: a level of headings for each family of markers, fewer than 30; lists 8 deep; 其中 once. A stack of 256 KiB is enough |
//! | source | 4 GiB, for spans hold 32 bits: what is behind is not read, and a [diagnostic](Code::Truncated) says so |
//! | numbers | 28 digits: a longer one is no quantity |
//!
//! In the repository, `cargo run --release --manifest-path limits/Cargo.toml` measures both on
//! texts made to cost much, or on files of your own; `tests/bad_input.rs` holds more of the kind.
//!
//! For text that you do not trust set [`Parser::max_bytes`], the one limit that bounds time and
//! memory, to what your documents need: each kilobyte that you let in may cost 320 KB.
//! [`Parser::max_depth`] bounds the level of headings, for callers that recurse over sections
//! themselves. Past a limit [`Parser::parse`] gives a [`LimitError`] in place of a tree: for too
//! many bytes before anything is read, for too deep a heading before sentences are.
//!
//! ```
//! let parser = gongwen::Parser::new().max_bytes(512 << 10).max_depth(16);
//! assert!(parser.parse(&"一、".repeat(512 << 10)).is_err());
//! ```
//!
//! [`quantities`] and the parsers in [`combinator`] have no limits to set: their time grows with
//! the text, and what they return takes less than 200 bytes for each byte read.
//!
//! JSON that you do not trust makes a tree whose spans may lie outside of any source:
//! [`Span::of_source`] is then empty, while `&source[span.range()]` panics.
//!
//! # Features
//!
//! - `serde`: `Serialize` and `Deserialize` for every type of the tree. JSON that a version wrote
//!   is read by every later one of the same major version; fields may be added.
//!
//! Types that may grow are `#[non_exhaustive]`: match their enums with a last arm `_`, take their
//! structs from a report. The minimal Rust version is 1.85, and raising it is a minor change.
#![no_std]
#![forbid(unsafe_code)]
#![warn(missing_docs)]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::indexing_slicing,
        clippy::string_slice,
        clippy::unreachable
    )
)]

extern crate alloc;

pub mod ast;
pub mod combinator;
mod diagnostic;
mod error;
pub mod guide;
mod layout;
mod lexicon;
mod metric;
mod outline;
mod parse;
mod passage;
mod query;
mod scan;
mod source;
mod span;
mod structure;
mod text;
mod tree;
mod value;
pub mod visit;
pub mod why;

#[doc(inline)]
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
