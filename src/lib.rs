//! gongwen (公文, official documents): parser combinators and a typed tree for Chinese government
//! reports.
//!
//! [`parse`] takes the plain text of a report, notice, statute or bulletin and gives a [`Report`]:
//! its documents, their ladder of headings, enumerations, and every metric with its subject, value,
//! change, rank and period, each with its bytes in the source.
//!
//! # From a text to its figures
//!
//! ```
//! let report = gongwen::parse("青河街道2021年工作总结
//! 一、工作回顾
//! （一）经济运行。规上工业总产值270.5亿元，同比增长21.93%。
//! ");
//! for metric in report.metrics() {
//!     assert_eq!(metric.path().collect::<Vec<_>>(), ["工作回顾", "经济运行"]);
//!     assert_eq!((metric.subject_text(), metric.unit_text()), ("规上工业总产值", "元"));
//!     assert_eq!(metric.value(), Some(27_050_000_000_i64.into()));
//!     assert_eq!(metric.changes()[0].amount().unwrap().to_string(), "21.93%");
//!     assert_eq!(metric.period().unwrap().to_string(), "2021");
//! }
//! ```
//!
//! [`Report::outline`], [`items`](Report::items), [`leads`](Report::leads) and
//! [`find_section`](Report::find_section) answer the other usual questions, [`Report::text`] gives
//! the words of any stretch without wraps and page numbers, [`Report::chunks`] cuts a report into
//! pieces for retrieval, [`Report::check`] reads a draft as an editor does, [`Report::events`] and
//! [`visit`] walk every node. What a node may have or not is told by a method (`metric.subject()`); what is plain
//! data is a field (`metric.span`, `heading.level`). The pages of the [`guide`] say what each kind
//! of node holds.
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
//! | memory | grows with the bytes too: some 11 bytes of heap for each byte of a report, statute or bulletin, up to 30 for one of nothing but short lines, 228 for the worst text known, which is figures (`1%`) and nothing else |
//! | recursion | by the depth of the tree only: a level of headings for each family of markers, fewer than 30; lists 8 deep; 其中 once. A stack of 256 KiB is enough |
//! | source | 4 GiB, for spans hold 32 bits: what is behind is not read, and a [diagnostic](Code::Truncated) says so |
//! | numbers | 28 digits: a longer one is no quantity |
//!
//! In the repository, `cargo run --release --manifest-path limits/Cargo.toml` measures both on
//! texts made to cost much, or on files of your own; `tests/bad_input.rs` holds more of the kind.
//!
//! For text that you do not trust set [`Limits::bytes`], the one limit that bounds time and
//! memory, to what your documents need: each kilobyte that you let in may cost 320 KB.
//! [`Limits::depth`] bounds the level of headings, for callers that recurse over sections
//! themselves. Past a limit [`parse_within`] gives a [`LimitError`] in place of a tree: for too
//! many bytes before anything is read, for too deep a heading before sentences are.
//!
//! ```
//! let limits = gongwen::Limits::new().bytes(512 << 10).depth(16);
//! assert!(gongwen::parse_within(&"一、".repeat(512 << 10), &limits).is_err());
//! ```
//!
//! [`mentions`] and the parsers in [`combinator`] have no limits to set: their time grows with
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
pub mod check;
pub mod chunk;
mod clean;
pub mod combinator;
mod diagnostic;
mod error;
mod events;
pub mod guide;
#[cfg(feature = "serde")]
mod json;
mod layout;
mod leaves;
mod lexicon;
mod lines;
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
pub use error::{LimitError, ValueError, ValueErrorKind};
pub use events::{Event, Events, Node};
pub use leaves::{Leaf, LeafKind};
pub use lines::{Columns, LineIndex, Position};
pub use parse::{Limits, Options, parse, parse_within};
pub use query::Found;
/// The exact decimal numbers of [`Quantity`]. A new major version of `rust_decimal` is a new major
/// version of this crate.
pub use rust_decimal::Decimal;
pub use scan::mentions;
pub use span::Span;

/// The code of the README runs as a test.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
