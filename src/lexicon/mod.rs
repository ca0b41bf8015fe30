//! The word lists, one place for all of them: each sorted, each with a line on where it comes from.
