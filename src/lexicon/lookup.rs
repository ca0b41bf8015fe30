//! Look-ups in sorted word lists: the longest word that a text starts or ends with.
//!
//! Takes a list sorted by bytes and a text, gives the length of the word in bytes. A set of 128 hashes of the first
//! and last characters turns most texts away before the list is searched.

use crate::chars::rest;

/// Words of one topic, sorted by bytes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Words {
    list: &'static [&'static str],
    edges: Edges,
}

/// Words of one topic with what each of them means, sorted by the bytes of the words.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Table<T: 'static> {
    list: &'static [(&'static str, T)],
    edges: Edges,
}

/// Which characters the words of a list start and end with, by hash; and how long the longest word is.
#[derive(Clone, Copy, Debug)]
struct Edges {
    first: u128,
    last: u128,
    longest: usize,
}

impl Edges {
    const NONE: Self = Self { first: 0, last: 0, longest: 0 };

    const fn with(self, word: &str) -> Self {
        let bytes = word.as_bytes();
        let longest = if bytes.len() > self.longest { bytes.len() } else { self.longest };
        Self { first: self.first | head_bit(bytes), last: self.last | tail_bit(bytes), longest }
    }
}

/// The hash of the first character: its last six bits, and the last bit of the byte before.
const fn head_bit(bytes: &[u8]) -> u128 {
    match bytes {
        [lead, middle, last, ..] if *lead >= 0xE0 => 1 << (((*middle & 1) << 6) | (*last & 0x3F)),
        [byte, ..] => 1 << (*byte & 0x7F),
        [] => 0,
    }
}

/// The hash of the last character, made as for the first.
const fn tail_bit(bytes: &[u8]) -> u128 {
    match bytes {
        [.., middle, last] if *last >= 0x80 => 1 << (((*middle & 1) << 6) | (*last & 0x3F)),
        [.., byte] => 1 << (*byte & 0x7F),
        [] => 0,
    }
}

impl Words {
    /// The list; it must be sorted by bytes.
    pub(crate) const fn new(list: &'static [&'static str]) -> Self {
        let mut edges = Edges::NONE;
        let mut left = list;
        while let Some((word, more)) = left.split_first() {
            edges = edges.with(word);
            left = more;
        }
        Self { list, edges }
    }

    /// Length of the longest word that `text` starts with.
    pub(crate) fn prefix(&self, text: &str) -> Option<usize> {
        if self.edges.first & head_bit(text.as_bytes()) == 0 {
            return None;
        }
        let first = text.chars().next()?;
        let from = self.list.partition_point(|word| before(word, first));
        let near = self.list.get(from..)?.iter().take_while(|word| word.starts_with(first));
        near.filter(|word| text.starts_with(**word)).map(|word| word.len()).last()
    }

    /// Length of the longest word that `text` ends with.
    pub(crate) fn suffix(&self, text: &str) -> Option<usize> {
        if self.edges.last & tail_bit(text.as_bytes()) == 0 {
            return None;
        }
        let find = |start: usize| self.list.binary_search(&rest(text, start)).is_ok().then_some(text.len() - start);
        longest_suffix(text, self.edges.longest, find)
    }

    /// Whether `word` is one of the words.
    pub(crate) fn contains(&self, word: &str) -> bool {
        self.edges.first & head_bit(word.as_bytes()) != 0 && self.list.binary_search(&word).is_ok()
    }
}

impl<T: Copy> Table<T> {
    /// The list; it must be sorted by the bytes of the words.
    pub(crate) const fn new(list: &'static [(&'static str, T)]) -> Self {
        let mut edges = Edges::NONE;
        let mut left = list;
        while let Some(((word, _), more)) = left.split_first() {
            edges = edges.with(word);
            left = more;
        }
        Self { list, edges }
    }

    /// Length and meaning of the longest word that `text` ends with.
    pub(crate) fn suffix(&self, text: &str) -> Option<(usize, T)> {
        if self.edges.last & tail_bit(text.as_bytes()) == 0 {
            return None;
        }
        let find = |start: usize| {
            let at = self.list.binary_search_by(|(word, _)| (*word).cmp(rest(text, start))).ok()?;
            self.list.get(at).map(|(word, meaning)| (word.len(), *meaning))
        };
        longest_suffix(text, self.edges.longest, find)
    }
}

/// Whether `word` sorts before every word that starts with `first`.
fn before(word: &str, first: char) -> bool {
    word.chars().next().is_none_or(|other| other < first)
}

/// Tries the suffixes of at most `longest` bytes, the longest first.
fn longest_suffix<T>(text: &str, longest: usize, find: impl Fn(usize) -> Option<T>) -> Option<T> {
    let mut start = text.len().saturating_sub(longest);
    while start < text.len() {
        if text.is_char_boundary(start) {
            if let Some(found) = find(start) {
                return Some(found);
            }
        }
        start += 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::{bases, directions, modality, nouns, particles, scopes, verbs};

    #[test]
    fn lists_are_sorted() {
        for words in [
            &bases::SINCE,
            &bases::PLANS,
            &directions::OBJECTS,
            &modality::AIMS,
            &nouns::INDICATORS,
            &nouns::HEADS,
            &particles::OPENINGS,
            &scopes::SCOPES,
            &verbs::VERBS,
            &verbs::CUTTING,
        ] {
            assert!(words.list.is_sorted(), "{:?}", words.list.first());
        }
        assert!(particles::LINKS.list.is_sorted_by_key(|(word, _)| word));
        assert!(directions::SWAYS.list.is_sorted_by_key(|(word, _)| word));
    }

    #[test]
    fn longest_word_wins() {
        assert_eq!(directions::OBJECTS.prefix("净增加五户"), Some("净增加".len()));
        assert_eq!(directions::SWAYS.suffix("新增").map(|(length, _)| length), Some("新增".len()));
        assert_eq!(verbs::VERBS.prefix("鱼"), None);
        assert_eq!(verbs::VERBS.suffix(""), None);
    }
}
