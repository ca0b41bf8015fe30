//! The index of a text: where its marks stand, and of which class each is.
//!
//! Takes a text once, gives its [`Mark`]s in order: every character that is no plain Han one, no Arabic digit and no
//! Latin letter of half width. Most of a report is Han text, so that a phase which asks for the next stop, bracket
//! or space looks at one character in eight, and decodes none. Words that have no index are searched by
//! [`super::chars::find_mark`].

use alloc::vec::Vec;

use super::chars::{
    is_closing, is_colon, is_comma, is_enumeration_comma, is_opening, is_semicolon, is_space,
    is_stop,
};

/// Classes of marks, one bit each. A mark may be of none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Class(u16);

impl Class {
    /// 。！？
    pub(crate) const STOP: Self = Self(1);
    /// ，
    pub(crate) const COMMA: Self = Self(1 << 1);
    /// 、
    pub(crate) const ENUMERATION_COMMA: Self = Self(1 << 2);
    /// ；
    pub(crate) const SEMICOLON: Self = Self(1 << 3);
    /// ：
    pub(crate) const COLON: Self = Self(1 << 4);
    /// （“《
    pub(crate) const OPENING: Self = Self(1 << 5);
    /// ）”》
    pub(crate) const CLOSING: Self = Self(1 << 6);
    /// Space of any kind.
    pub(crate) const SPACE: Self = Self(1 << 7);
    /// `&`, with which written-out space begins.
    pub(crate) const AMPERSAND: Self = Self(1 << 8);
    /// What a clause ends with: a stop, or a mark within a sentence.
    pub(crate) const CLAUSE_END: Self =
        Self::STOP.or(Self::COMMA).or(Self::ENUMERATION_COMMA).or(Self::SEMICOLON).or(Self::COLON);
    /// Quotes and brackets.
    pub(crate) const PAIRED: Self = Self::OPENING.or(Self::CLOSING);

    const NONE: Self = Self(0);

    /// The classes of both.
    pub(crate) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether it is one of `classes`.
    #[inline]
    pub(crate) const fn is(self, classes: Self) -> bool {
        self.0 & classes.0 != 0
    }

    /// The class of a character.
    fn of(c: char) -> Self {
        let punctuation = Self::of_punctuation(c);
        if punctuation == Self::NONE && is_space(c) { Self::SPACE } else { punctuation }
    }

    /// The class of a character that is no space.
    const fn of_punctuation(c: char) -> Self {
        match c {
            '&' => Self::AMPERSAND,
            c if is_stop(c) => Self::STOP,
            c if is_comma(c) => Self::COMMA,
            c if is_enumeration_comma(c) => Self::ENUMERATION_COMMA,
            c if is_semicolon(c) => Self::SEMICOLON,
            c if is_colon(c) => Self::COLON,
            c if is_opening(c) => Self::OPENING,
            c if is_closing(c) => Self::CLOSING,
            _ => Self::NONE,
        }
    }
}

/// A mark of a text: where it stands, what character it is and of which class.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Mark {
    at: u32,
    /// The character, and above its [`CHARACTER_BITS`] bits its class.
    bits: u32,
}

/// A character of Unicode takes so many bits.
const CHARACTER_BITS: u32 = 21;
/// Those bits.
const CHARACTER: u32 = (1 << CHARACTER_BITS) - 1;

impl Mark {
    /// Where it stands, in bytes of the text.
    #[inline]
    pub(crate) const fn at(self) -> usize {
        self.at as usize
    }

    /// The character.
    #[inline]
    pub(crate) fn char(self) -> char {
        char::from_u32(self.bits & CHARACTER).unwrap_or_default()
    }

    /// The same mark, at byte `at`.
    #[inline]
    pub(crate) const fn moved_to(self, at: usize) -> Self {
        Self { at: at as u32, bits: self.bits }
    }

    /// Whether its character is of full width or takes several bytes for another reason.
    #[inline]
    pub(crate) const fn is_wide(self) -> bool {
        self.bits & CHARACTER > 0x7F
    }

    /// Whether its character is `c`.
    #[inline]
    pub(crate) const fn is_char(self, c: char) -> bool {
        self.bits & CHARACTER == c as u32
    }

    /// Its class.
    #[inline]
    pub(crate) const fn class(self) -> Class {
        Class((self.bits >> CHARACTER_BITS) as u16)
    }

    /// Whether it is of one of `classes`.
    #[inline]
    pub(crate) const fn is(self, classes: Class) -> bool {
        self.class().is(classes)
    }

    /// Whether it is of no class.
    #[inline]
    pub(crate) const fn is_other(self) -> bool {
        self.bits <= CHARACTER
    }

    /// Behind the character.
    #[inline]
    pub(crate) const fn end(self) -> usize {
        let code = self.bits & CHARACTER;
        let more = (code > 0x7F) as usize + (code > 0x7FF) as usize + (code > 0xFFFF) as usize;
        self.at() + 1 + more
    }
}

impl core::fmt::Debug for Mark {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(formatter, "{}{:?}", self.at, self.char())
    }
}

/// A mark stands in so many bytes of most texts: the index makes room for as many, and seldom grows.
const BYTES_A_MARK: usize = 20;
/// Marks that a text is given room for beyond those: short lines have more, and a room for one mark is full at once.
const SPARE_MARKS: usize = 4;

/// How many marks a text of so many bytes is given room for.
pub(crate) const fn room(bytes: usize) -> usize {
    bytes / BYTES_A_MARK + SPARE_MARKS
}

/// Most lines have no more marks than these, and their index is made in one piece, with no room to spare.
const MARKS_OF_MOST_LINES: usize = 48;

/// The marks of `text`.
pub(crate) fn index(text: &str) -> Vec<Mark> {
    let mut first = [Mark { at: 0, bits: 0 }; MARKS_OF_MOST_LINES];
    let mut count = 0;
    let mut more = Vec::new();
    for_each(text, 0, |mark, left| {
        if let Some(place) = first.get_mut(count) {
            *place = mark;
            count += 1;
        } else {
            push(&mut more, mark, left);
        }
    });
    let first = first.get(..count).unwrap_or_default();
    if more.is_empty() {
        return first.to_vec();
    }
    more.splice(0..0, first.iter().copied());
    more
}

/// Adds the marks of `text`, which begins at byte `base` of the text that the marks are of.
pub(crate) fn add(text: &str, base: usize, marks: &mut Vec<Mark>) {
    for_each(text, base, |mark, left| push(marks, mark, left));
}

/// Adds a mark that has so many bytes of its text behind it.
#[inline]
fn push(marks: &mut Vec<Mark>, mark: Mark, left: usize) {
    if marks.len() == marks.capacity() {
        marks.reserve_exact(room(left));
    }
    marks.push(mark);
}

/// Gives each mark of `text` to `found`, with how many bytes are left from it on; `text` begins at byte `base` of the text that
/// the marks are of. Places take 32 bits, as those of spans do: of a longer source the rest is not read.
#[inline]
fn for_each(text: &str, base: usize, mut found: impl FnMut(Mark, usize)) {
    let bytes = text.as_bytes();
    let mut at = 0;
    loop {
        // E4 to E9 lead the three bytes of U+4000 to U+9FFF.
        while let Some(0xE4..=0xE9) = bytes.get(at) {
            at += 3;
        }
        let Some(behind) = bytes.get(at..) else { break };
        let (bits, length) = match *behind {
            [b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z', ..] => {
                at += 1;
                continue;
            }
            [byte @ 0..=0x7F, ..] => (ascii(byte), 1),
            [first @ 0xE0..=0xEF, middle, last, ..] => (wide(text, at, [first, middle, last]), 3),
            [] => break,
            _ => {
                let Some(c) = text.get(at..).and_then(|text| text.chars().next()) else { break };
                (bits(c, Class::of(c)), c.len_utf8())
            }
        };
        found(Mark { at: (base + at) as u32, bits }, bytes.len() - at);
        at += length;
    }
}

/// A character and its class as the bits of a [`Mark`].
const fn bits(c: char, class: Class) -> u32 {
    c as u32 | (class.0 as u32) << CHARACTER_BITS
}

/// The bits of a character of one byte.
#[inline]
fn ascii(byte: u8) -> u32 {
    ASCII.get(usize::from(byte)).copied().unwrap_or_default()
}

/// The bits of the characters of one byte.
#[expect(clippy::indexing_slicing, reason = "at compile time alone")]
static ASCII: [u32; 128] = {
    let mut all = [0; 128];
    let mut byte = 0;
    while byte < 128 {
        let c = byte as u8 as char;
        let space = c.is_ascii_control() || c == ' ';
        all[byte] = bits(c, if space { Class::SPACE } else { Class::of_punctuation(c) });
        byte += 1;
    }
    all
};

/// The bits of the character at byte `at`, which takes three: those of a common one stand under its last ten bits.
#[inline]
fn wide(text: &str, at: usize, [first, middle, last]: [u8; 3]) -> u32 {
    let [first, middle, last] = [first & 15, middle & 63, last & 63].map(u32::from);
    let code = first << 12 | middle << 6 | last;
    match COMMON.get(code as usize & (COMMON_CODES - 1)) {
        Some(&common) if common & CHARACTER == code => common,
        _ => rare(text, at),
    }
}

#[cold]
fn rare(text: &str, at: usize) -> u32 {
    let c = text.get(at..).and_then(|text| text.chars().next()).unwrap_or_default();
    bits(c, Class::of(c))
}

/// How many codes there are of ten bits.
const COMMON_CODES: usize = 1 << 10;

/// The marks of most texts, each under the last ten bits of its code: the bits of a [`Mark`].
#[expect(clippy::indexing_slicing, reason = "at compile time alone")]
static COMMON: [u32; COMMON_CODES] = {
    let mut all = [0; COMMON_CODES];
    let mut marks: &[char] = &[
        '，', '。', '、', '；', '：', '！', '？', '（', '）', '“', '”', '‘', '’', '《', '》', '〈',
        '〉', '【', '】', '—', '…', '％', '～', '●', '①', '②', '③', '④', '⑤', '〇', '\u{3000}',
    ];
    while let [c, more @ ..] = marks {
        let code = *c as usize & (COMMON_CODES - 1);
        assert!(all[code] == 0, "two marks of one code");
        let space = *c == '\u{3000}';
        all[code] = bits(*c, if space { Class::SPACE } else { Class::of_punctuation(*c) });
        marks = more;
    }
    all
};

/// Those of `marks` that stand at byte `at` or behind it.
pub(crate) fn from(marks: &[Mark], at: usize) -> &[Mark] {
    marks.get(marks.partition_point(|mark| mark.at() < at)..).unwrap_or_default()
}

/// Those of `marks` that stand before byte `end`.
pub(crate) fn until(marks: &[Mark], end: usize) -> &[Mark] {
    marks.get(..marks.partition_point(|mark| mark.at() < end)).unwrap_or_default()
}

/// Those of `marks` that stand at byte `at` or behind it, where that is near their beginning.
pub(crate) fn skip_to(mut marks: &[Mark], at: usize) -> &[Mark] {
    while let [first, more @ ..] = marks {
        if first.at() >= at {
            break;
        }
        marks = more;
    }
    marks
}

#[cfg(test)]
mod tests {
    use alloc::{format, string::String, vec::Vec};

    use super::{Class, from, index, skip_to, until};
    use crate::text::chars::{
        is_closing, is_colon, is_comma, is_enumeration_comma, is_opening, is_semicolon, is_space,
        is_stop, marks,
    };

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let found: Vec<String> = index(text).iter().map(|mark| format!("{mark:?}")).collect();
        assert_eq!(found.join(" "), expected);
    }

    #[test]
    fn marks_between_words() {
        check("", "");
        check("甲乙", "");
        check("甲，乙。", "3'，' 9'。'");
        check("增长12.5%，GDP1万", "8'.' 10'%' 11'，'");
        check("甲\u{3000}１é\n", "3'\\u{3000}' 6'１' 9'é' 11'\\n'");
    }

    /// Every character has the classes that its functions say, whether it is looked up or asked.
    #[test]
    fn the_class_of_every_character() {
        let plain = |c: char| ('\u{4000}'..='\u{9FFF}').contains(&c) || c.is_ascii_alphanumeric();
        for c in ('\0'..='\u{FFFF}').filter(|&c| !plain(c)) {
            let marks = index(c.encode_utf8(&mut [0; 4]));
            let [mark] = marks[..] else { panic!("{c:?} is one mark") };
            let classes: [(Class, bool); 9] = [
                (Class::STOP, is_stop(c)),
                (Class::COMMA, is_comma(c)),
                (Class::ENUMERATION_COMMA, is_enumeration_comma(c)),
                (Class::SEMICOLON, is_semicolon(c)),
                (Class::COLON, is_colon(c)),
                (Class::OPENING, is_opening(c)),
                (Class::CLOSING, is_closing(c)),
                (Class::SPACE, is_space(c)),
                (Class::AMPERSAND, c == '&'),
            ];
            for (class, holds) in classes {
                assert_eq!(mark.is(class), holds, "{c:?} {class:?}");
            }
            assert_eq!((mark.char(), mark.end()), (c, c.len_utf8()));
        }
    }

    /// The index holds the same marks as a search for them.
    #[test]
    fn the_index_holds_what_a_search_finds() {
        let text = "一、2022年（GDP）增长12.5%，“两 新”达到3 000元；\u{3000}甲①é。";
        let searched: Vec<_> = marks(text, |_| true).collect();
        let indexed: Vec<_> = index(text).iter().map(|mark| (mark.at(), mark.char())).collect();
        assert_eq!(indexed, searched);
    }

    #[test]
    fn parts_of_an_index() {
        let marks = index("甲，乙。丙");
        assert_eq!(
            (from(&marks, 3).len(), from(&marks, 4).len(), from(&marks, 99).len()),
            (2, 1, 0)
        );
        assert_eq!(
            (until(&marks, 3).len(), until(&marks, 4).len(), until(&marks, 99).len()),
            (0, 1, 2)
        );
        assert_eq!(
            (skip_to(&marks, 3).len(), skip_to(&marks, 4).len(), skip_to(&marks, 99).len()),
            (2, 1, 0)
        );
    }
}
