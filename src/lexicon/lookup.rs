//! Look-ups in sorted word lists: the longest word that a text starts or ends with.
//!
//! Takes a list sorted by bytes and a text, gives the length of the word in bytes. A sieve that is made with the list
//! turns nearly every other word away before the list is searched, so that a look-up costs a few loads.

use crate::chars::{head, rest};

/// Words of one topic, sorted by bytes.
#[derive(Debug)]
pub(crate) struct Words {
    list: &'static [&'static str],
    sieve: Sieve,
}

/// Words of one topic with what each of them means, sorted by the bytes of the words.
#[derive(Debug)]
pub(crate) struct Table<T: 'static> {
    list: &'static [(&'static str, T)],
    sieve: Sieve,
}

/// What the words of a list have in common.
#[derive(Debug)]
struct Sieve {
    /// The hashes of the first characters.
    first: u128,
    /// The hashes of the last characters.
    last: u128,
    /// Bit n: there is a word of n bytes.
    lengths: u64,
    /// The hashes of the words.
    words: [u64; SLOTS],
}

/// How many times 64 bits the hashes of the words take.
const SLOTS: usize = 128;

impl Sieve {
    const EMPTY: Self = Self { first: 0, last: 0, lengths: 0, words: [0; SLOTS] };

    const fn add(&mut self, word: &str) {
        let bytes = word.as_bytes();
        self.first |= head_bit(bytes);
        self.last |= tail_bit(bytes);
        self.lengths |= 1 << (bytes.len() & 63);
        let hash = hash(bytes);
        if let Some((_, slots)) = self.words.split_at_mut_checked(hash / 64) {
            if let Some(slot) = slots.first_mut() {
                *slot |= 1 << (hash % 64);
            }
        }
    }

    /// Whether `word` may be one of the words.
    fn may_hold(&self, word: &str) -> bool {
        let hash = hash(word.as_bytes());
        self.words.get(hash / 64).is_some_and(|slot| slot & (1 << (hash % 64)) != 0)
    }

    /// Tries the lengths of words up to `longest` bytes, the longest first.
    fn longest<T>(&self, longest: usize, find: impl Fn(usize) -> Option<T>) -> Option<T> {
        let mut lengths = if longest < 63 { self.lengths & ((1 << (longest + 1)) - 1) } else { self.lengths };
        while lengths != 0 {
            let length = lengths.ilog2();
            if let Some(found) = find(length as usize) {
                return Some(found);
            }
            lengths &= !(1 << length);
        }
        None
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

/// The hash of a word, from the ends of its first and of its last character and its length.
const fn hash(bytes: &[u8]) -> usize {
    let (first, last) = match bytes {
        [_, a, b, .., c, d] => ((*a as usize) << 6 ^ *b as usize, (*c as usize) << 6 ^ *d as usize),
        [_, a, b, ..] => ((*a as usize) << 6 ^ *b as usize, 0),
        [a, ..] => (*a as usize, 0),
        [] => (0, 0),
    };
    (first.wrapping_mul(0x9E37) ^ last.wrapping_mul(0x79B1) ^ bytes.len().wrapping_mul(0x2545)) % (SLOTS * 64)
}

impl Words {
    /// The list; it must be sorted by bytes.
    pub(crate) const fn new(list: &'static [&'static str]) -> Self {
        let mut sieve = Sieve::EMPTY;
        let mut left = list;
        while let Some((word, more)) = left.split_first() {
            sieve.add(word);
            left = more;
        }
        Self { list, sieve }
    }

    /// Length of the longest word that `text` starts with.
    pub(crate) fn prefix(&self, text: &str) -> Option<usize> {
        if self.sieve.first & head_bit(text.as_bytes()) == 0 {
            return None;
        }
        self.sieve.longest(text.len(), |length| Some(head(text, length)).filter(|word| self.holds(word)).map(str::len))
    }

    /// Length of the longest word that `text` ends with.
    pub(crate) fn suffix(&self, text: &str) -> Option<usize> {
        if self.sieve.last & tail_bit(text.as_bytes()) == 0 {
            return None;
        }
        self.sieve.longest(text.len(), |length| Some(rest(text, text.len() - length)).filter(|word| self.holds(word)).map(str::len))
    }

    /// Whether `word` is one of the words.
    pub(crate) fn contains(&self, word: &str) -> bool {
        self.sieve.first & head_bit(word.as_bytes()) != 0 && self.holds(word)
    }

    fn holds(&self, word: &str) -> bool {
        self.sieve.may_hold(word) && self.list.binary_search(&word).is_ok()
    }
}

impl<T: Copy> Table<T> {
    /// The list; it must be sorted by the bytes of the words.
    pub(crate) const fn new(list: &'static [(&'static str, T)]) -> Self {
        let mut sieve = Sieve::EMPTY;
        let mut left = list;
        while let Some(((word, _), more)) = left.split_first() {
            sieve.add(word);
            left = more;
        }
        Self { list, sieve }
    }

    /// Length and meaning of the longest word that `text` starts with.
    pub(crate) fn prefix(&self, text: &str) -> Option<(usize, T)> {
        if self.sieve.first & head_bit(text.as_bytes()) == 0 {
            return None;
        }
        self.sieve.longest(text.len(), |length| self.meaning(head(text, length)))
    }

    /// Length and meaning of the longest word that `text` ends with.
    pub(crate) fn suffix(&self, text: &str) -> Option<(usize, T)> {
        if self.sieve.last & tail_bit(text.as_bytes()) == 0 {
            return None;
        }
        self.sieve.longest(text.len(), |length| self.meaning(rest(text, text.len() - length)))
    }

    fn meaning(&self, word: &str) -> Option<(usize, T)> {
        if !self.sieve.may_hold(word) {
            return None;
        }
        let at = self.list.binary_search_by(|(other, _)| (*other).cmp(word)).ok()?;
        self.list.get(at).map(|(word, meaning)| (word.len(), *meaning))
    }
}

#[cfg(test)]
mod tests {
    use crate::lexicon::{bases, currencies, directions, modality, nouns, particles, scopes, verbs};

    #[test]
    fn lists_are_sorted() {
        let lists = [
            &bases::SINCE,
            &bases::PLANS,
            &bases::FULFILS,
            &directions::DEGREES,
            &directions::ENDEAVOURS,
            &directions::IMPONDERABLES,
            &directions::OBJECTS,
            &directions::RATE_LIKE,
            &directions::TENDENCIES,
            &nouns::INDICATORS,
            &nouns::HEADS,
            &nouns::MEASURES,
            &particles::OPENINGS,
            &particles::STARTERS,
            &particles::BREAKS,
            &scopes::SCOPES,
            &scopes::PLACING,
            &verbs::VERBS,
            &verbs::CUTTING,
        ];
        for words in lists {
            assert!(words.list.is_sorted(), "{:?}", words.list.first());
            assert!(words.list.iter().all(|word| words.contains(word)), "{:?}", words.list.first());
        }
        assert!(particles::LINKS.list.is_sorted_by_key(|(word, _)| word));
        assert!(currencies::CURRENCIES.list.is_sorted_by_key(|(word, _)| word));
        assert!(directions::SWAYS.list.is_sorted_by_key(|(word, _)| word));
        assert!(modality::MOODS.list.is_sorted_by_key(|(word, _)| word));
    }

    #[test]
    fn longest_word_wins() {
        assert_eq!(directions::OBJECTS.prefix("净增加五户"), Some("净增加".len()));
        assert_eq!(directions::SWAYS.suffix("新增").map(|(length, _)| length), Some("新增".len()));
        assert_eq!(verbs::VERBS.prefix("鱼塘"), None);
        assert_eq!(verbs::VERBS.suffix(""), None);
        assert_eq!(verbs::VERBS.prefix("开"), None);
        assert_eq!(verbs::VERBS.prefix("开展a"), Some("开展".len()));
    }
}
