//! How a stretch of text ends.

use super::chars::{is_closing, is_stop};

/// Whether `words` end a sentence: a stop, with closing quotes and brackets behind it.
pub(crate) fn ends_sentence(words: &str) -> bool {
    words.trim_end_matches(is_closing).ends_with(is_stop)
}
