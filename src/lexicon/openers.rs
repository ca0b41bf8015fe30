//! Several word lists asked at once: whether a text may start with any of their words.
//!
//! Takes lists, gives a sieve of their first two characters at compile time.

use super::{
    index::{head_hash, is_known, pair_hash},
    lookup::Words,
};

/// The words of several lists, as far as a quick answer goes to whether a text may start with one.
#[derive(Debug)]
pub(crate) struct Openers([u32; OPENERS]);

/// How many times 32 bits the hashes of [`Openers`] take.
const OPENERS: usize = 512;

impl Openers {
    /// The words of `lists`.
    #[expect(clippy::indexing_slicing, reason = "at compile time alone; the index is masked")]
    pub(crate) const fn of(mut lists: &[&Words]) -> Self {
        let mut sieve = [0; OPENERS];
        while let [list, more @ ..] = lists {
            let mut words = list.entries();
            while let [word, more @ ..] = words {
                let bytes = word.as_bytes();
                let hash = match bytes.first_chunk() {
                    Some(pair) => pair_hash(pair),
                    None => head_hash(bytes),
                };
                sieve[(hash >> 5) as usize & (OPENERS - 1)] |= 1 << (hash & 31);
                words = more;
            }
            lists = more;
        }
        Self(sieve)
    }

    /// Whether `text` may start with one of the words.
    #[inline]
    pub(crate) fn may_open(&self, text: &str) -> bool {
        self.may_open_bytes(text.as_bytes())
    }

    /// The same of the bytes of a text.
    #[inline]
    fn may_open_bytes(&self, bytes: &[u8]) -> bool {
        let known = |hash| is_known(&self.0, hash);
        known(head_hash(bytes)) || bytes.first_chunk().is_some_and(|pair| known(pair_hash(pair)))
    }

    /// How many bytes of Han characters `text` begins with before the first where one of the words may start.
    pub(crate) fn closed(&self, text: &str) -> usize {
        let mut behind = text.as_bytes();
        while let [0xE4..=0xE9, _, _, more @ ..] = behind {
            if self.may_open_bytes(behind) {
                break;
            }
            behind = more;
        }
        text.len() - behind.len()
    }
}

#[cfg(test)]
mod tests {
    use alloc::format;

    use super::Openers;
    use crate::lexicon::{nouns, verbs};

    /// What is told of a text that starts with a word, of one that does not, and of the words
    /// themselves.
    #[test]
    fn openers_hold_every_word_of_their_lists() {
        static OPENERS: Openers = Openers::of(&[&nouns::HEADS, &verbs::VERBS]);
        for word in nouns::HEADS.iter().chain(verbs::VERBS.iter()) {
            assert!(OPENERS.may_open(&format!("{word}甲乙")), "{word}");
        }
        assert!(!OPENERS.may_open("甲乙丙") && !OPENERS.may_open(""));
        assert_eq!(OPENERS.closed("甲乙丙，"), "甲乙丙".len());
        assert_eq!(OPENERS.closed(""), 0);
    }
}
