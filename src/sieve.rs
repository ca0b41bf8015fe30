//! Sieves: classes of characters of which nearly every character is told at once that it is not one.
//!
//! Takes a class, gives the bits of it at compile time. Three bytes of UTF-8 are not even decoded to be told.

/// A class of characters that most characters are not of: those of three bytes are told by their last ten bits.
#[derive(Debug)]
pub(crate) struct Sieve([u64; 16]);

impl Sieve {
    /// The class of some characters.
    #[expect(clippy::indexing_slicing, reason = "the index is masked to the sixteen words")]
    pub(crate) const fn of(mut characters: &[char]) -> Self {
        let mut bits = [0; 16];
        while let [c, more @ ..] = characters {
            bits[*c as usize >> 6 & 15] |= 1 << (*c as u32 & 63);
            characters = more;
        }
        Self(bits)
    }

    /// The characters of both classes.
    pub(crate) const fn and(mut self, other: &Self) -> Self {
        let (mut own, mut more): (&mut [u64], &[u64]) = (&mut self.0, &other.0);
        while let ([word, own_more @ ..], [bits, more_more @ ..]) = (own, more) {
            *word |= *bits;
            (own, more) = (own_more, more_more);
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

/// Makes a function that tells the characters of a class, and its [`Sieve`].
macro_rules! class {
    ($(#[$doc:meta])* $visibility:vis fn $name:ident, $sieve:ident: $($c:literal)+) => {
        $(#[$doc])*
        #[inline]
        $visibility fn $name(c: char) -> bool {
            $sieve.may_hold(c) && matches!(c, $($c)|+)
        }

        static $sieve: $crate::sieve::Sieve = $crate::sieve::Sieve::of(&[$($c),+]);
    };
}
pub(crate) use class;
