//! Sieves: classes of characters of which nearly every character is told at once that it is not one.
//!
//! Takes a class, gives the bits of it at compile time. Three bytes of UTF-8 are not even decoded to be told.

/// A class of characters that most characters are not of: those of three bytes are told by their last ten bits.
#[derive(Debug)]
pub(crate) struct Sieve([u64; 16]);

impl Sieve {
    pub(crate) const EMPTY: Self = Self([0; 16]);

    /// With the character of this number.
    pub(crate) const fn with(mut self, c: u32) -> Self {
        if let Some((_, words)) = self.0.split_at_mut_checked(c as usize >> 6 & 15) {
            if let Some(word) = words.first_mut() {
                *word |= 1 << (c & 63);
            }
        }
        self
    }

    /// Whether `c` may be one of the class.
    #[inline]
    pub(crate) fn may_hold(&self, c: char) -> bool {
        self.holds(c as u32)
    }

    #[inline]
    fn holds(&self, c: u32) -> bool {
        self.0.get(c as usize >> 6 & 15).is_some_and(|word| word >> (c & 63) & 1 != 0)
    }

    /// The first of `count` characters of `text` that is of the class.
    #[inline]
    pub(crate) fn find_within(&self, text: &str, count: usize, class: impl Fn(char) -> bool) -> Option<char> {
        let bytes = text.as_bytes();
        let mut at = 0;
        for _ in 0..count {
            if let [0xE0..=0xEF, middle, last, ..] = bytes.get(at..)? {
                if !self.holds(u32::from(*middle & 15) << 6 | u32::from(*last & 63)) {
                    at += 3;
                    continue;
                }
            }
            let c = text.get(at..)?.chars().next()?;
            if class(c) {
                return Some(c);
            }
            at += c.len_utf8();
        }
        None
    }

    /// The first character of `text` from byte `at` on that is of the class, and where it stands. Characters that do not take
    /// three bytes are asked `class` alone.
    #[inline]
    pub(crate) fn find(&self, text: &str, mut at: usize, class: impl Fn(char) -> bool) -> Option<(usize, char)> {
        let bytes = text.as_bytes();
        loop {
            if let [0xE0..=0xEF, middle, last, ..] = bytes.get(at..)? {
                if !self.holds(u32::from(*middle & 15) << 6 | u32::from(*last & 63)) {
                    at += 3;
                    continue;
                }
            }
            let c = text.get(at..)?.chars().next()?;
            if class(c) {
                return Some((at, c));
            }
            at += c.len_utf8();
        }
    }
}

/// Makes the [`Sieve`] of the characters of a class between two numbers.
macro_rules! sieve {
    ($class:expr, $($first:literal ..= $last:literal),+) => {{
        let mut sieve = $crate::sieve::Sieve::EMPTY;
        $(
            let mut number = $first;
            while number <= $last {
                if let Some(c) = char::from_u32(number) {
                    if $class(c) {
                        sieve = sieve.with(number);
                    }
                }
                number += 1;
            }
        )+
        sieve
    }};
}
pub(crate) use sieve;
