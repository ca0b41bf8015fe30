//! Text: what can be said of characters alone.
//!
//! Takes a `&str`, gives facts and places in it. Knows no words (those are in `lexicon`) and no nodes of the tree.

pub(crate) mod alike;
pub(crate) mod chars;
pub(crate) mod ending;
pub(crate) mod marks;
pub(crate) mod sentence;
pub(crate) mod sieve;
