//! The word lists, one place for all of them: each sorted, each with a line on where it comes from.

pub(crate) mod approximators;
pub(crate) mod bases;
pub(crate) mod contexts;
pub(crate) mod directions;
pub(crate) mod lookup;
pub(crate) mod markers;
pub(crate) mod modality;
pub(crate) mod nouns;
pub(crate) mod structure;

/// Whether `text` starts with one of `words`; gives the longest that does.
pub(crate) fn longest_prefix(text: &str, words: &[&'static str]) -> Option<&'static str> {
    words.iter().copied().filter(|word| text.starts_with(word)).max_by_key(|word| word.len())
}

/// Whether `text` ends with one of `words`; gives the longest that does.
pub(crate) fn longest_suffix(text: &str, words: &[&'static str]) -> Option<&'static str> {
    words.iter().copied().filter(|word| text.ends_with(word)).max_by_key(|word| word.len())
}

pub(crate) mod numerals;
pub(crate) mod particles;
pub(crate) mod periods;
pub(crate) mod ranks;
pub(crate) mod scopes;
pub(crate) mod units;
pub(crate) mod verbs;

use crate::chars::{is_space, rest};

/// An entry of a word list.
pub(crate) trait Words {
    /// The word.
    fn text(&self) -> &'static str;
}

impl Words for &'static str {
    fn text(&self) -> &'static str {
        self
    }
}

/// The longest word of the sorted list `words` that `input` opens with, and its length there in bytes. Spaces and line
/// breaks between the characters of a word are passed over.
pub(crate) fn longest<'w, W: Words>(words: &'w [W], input: &str) -> Option<(&'w W, usize)> {
    let first = input.chars().next()?;
    let from = words.partition_point(|word| word.text().chars().next() < Some(first));
    let mut best = None;
    let mut best_length = 0;
    for word in words.get(from..).unwrap_or_default() {
        if !word.text().starts_with(first) {
            break;
        }
        if word.text().len() > best_length {
            if let Some(length) = opens(input, word.text()) {
                best_length = word.text().len();
                best = Some((word, length));
            }
        }
    }
    best
}

/// Length of `word` at the start of `input` in bytes, spaces between its characters passed over.
pub(crate) fn opens(input: &str, word: &str) -> Option<usize> {
    if input.starts_with(word) {
        return Some(word.len());
    }
    let mut at = 0;
    let mut wanted = word.chars();
    let mut want = wanted.next()?;
    for c in input.chars() {
        if c == want {
            at += c.len_utf8();
            match wanted.next() {
                Some(next) => want = next,
                None => return Some(at),
            }
        } else if at > 0 && is_space(c) {
            at += c.len_utf8();
        } else {
            return None;
        }
    }
    None
}

/// The longest word of the list, sorted by its last character, that `input` ends with. Lists of endings are short; they are
/// tried one by one.
pub(crate) fn ends_with_any<'w, W: Words>(words: &'w [W], input: &str) -> Option<&'w W> {
    let mut best: Option<&W> = None;
    for word in words {
        if input.ends_with(word.text()) && best.is_none_or(|best| best.text().len() < word.text().len()) {
            best = Some(word);
        }
    }
    best
}

/// Whether `input` opens with a word of the list.
pub(crate) fn starts_with_any(words: &[&str], input: &str) -> bool {
    words.iter().any(|word| input.starts_with(word))
}

/// The place behind the spaces that `input` holds from `at` on; at most eight of them are passed over.
pub(crate) fn skip_gap(input: &str, at: usize) -> usize {
    let spaces = rest(input, at).chars().take(8).take_while(|&c| is_space(c));
    at + spaces.map(char::len_utf8).sum::<usize>()
}
