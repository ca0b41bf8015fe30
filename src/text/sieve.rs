//! Sieves: classes of characters of which nearly every character is told at once that it is not
//! one.
//!
//! Takes a class, gives the bits of it at compile time. Three bytes of UTF-8 are not even decoded
//! to be told.

/// A class of characters that most characters are not of: those of three bytes are told by their
/// last ten bits.
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

    /// The characters of either class.
    pub(crate) const fn union(mut self, other: &Self) -> Self {
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

    /// Whether a character of three bytes, of which these are the last two, may be one of the
    /// class: the two hold its last ten bits.
    #[inline]
    fn may_hold_wide(&self, middle: u8, last: u8) -> bool {
        self.holds(u32::from(middle & 15) << 6 | u32::from(last & 63))
    }

    #[inline]
    fn holds(&self, c: u32) -> bool {
        self.0.get(c as usize >> 6 & 15).is_some_and(|word| word >> (c & 63) & 1 != 0)
    }

    /// Whether a Han character stands at byte `at` of `text` that is surely none of the class.
    #[inline]
    pub(crate) fn lacks(&self, text: &str, at: usize) -> bool {
        match text.as_bytes().get(at..at + 3) {
            // E4 to E9 lead the three bytes of U+4000 to U+9FFF.
            Some([0xE4..=0xE9, middle, last]) => !self.may_hold_wide(*middle, *last),
            _ => false,
        }
    }

    /// The first character of `text` from byte `at` on that is of the class, and where it stands,
    /// if it is one of the next `count`. Characters that do not take three bytes are asked `class`
    /// alone.
    #[inline]
    pub(crate) fn find(
        &self,
        text: &str,
        mut at: usize,
        count: usize,
        class: impl Fn(char) -> bool,
    ) -> Option<(usize, char)> {
        let bytes = text.as_bytes();
        for _ in 0..count {
            if let [0xE0..=0xEF, middle, last, ..] = bytes.get(at..)? {
                if !self.may_hold_wide(*middle, *last) {
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
        None
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

        static $sieve: $crate::text::sieve::Sieve = $crate::text::sieve::Sieve::of(&[$($c),+]);
    };
}
pub(crate) use class;

#[cfg(test)]
mod tests {
    use super::Sieve;

    static MARKS: Sieve = Sieve::of(&['，', '。']).union(&Sieve::of(&['；', 'é']));

    /// Checks which of the next `count` characters from byte `at` on is of the class.
    #[track_caller]
    fn check(text: &str, at: usize, count: usize, expected: Option<(usize, char)>) {
        assert_eq!(MARKS.find(text, at, count, |c| "，。；é".contains(c)), expected, "{text}");
    }

    #[test]
    fn marks_are_found_where_they_stand() {
        check("甲乙，丙。", 0, usize::MAX, Some((6, '，')));
        check("甲乙，丙。", 9, usize::MAX, Some((12, '。')));
        check("甲a😀é；", 0, 9, Some((8, 'é')));
        check("甲乙丙；", 0, 3, None);
        check("甲乙丙；", 0, 4, Some((9, '；')));
        check("甲", 3, 9, None);
        check("", 0, 9, None);
    }

    #[test]
    fn a_character_with_the_same_bits_is_asked() {
        // 匌 ends in the ten bits of ，.
        assert_eq!('匌' as u32 & 0x3FF, '，' as u32 & 0x3FF);
        assert!(MARKS.may_hold('匌'));
        check("匌，", 0, 9, Some((3, '，')));
    }
}
