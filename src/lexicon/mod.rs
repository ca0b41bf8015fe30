//! The word lists, one place for all of them: each sorted, each with a line on where it comes from.

pub(crate) mod markers;
pub(crate) mod structure;

/// Whether `text` starts with one of `words`; gives the longest that does.
pub(crate) fn longest_prefix(text: &str, words: &[&'static str]) -> Option<&'static str> {
    words.iter().copied().filter(|word| text.starts_with(word)).max_by_key(|word| word.len())
}

/// Whether `text` ends with one of `words`; gives the longest that does.
pub(crate) fn longest_suffix(text: &str, words: &[&'static str]) -> Option<&'static str> {
    words.iter().copied().filter(|word| text.ends_with(word)).max_by_key(|word| word.len())
}
