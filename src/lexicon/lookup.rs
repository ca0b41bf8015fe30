//! Look-ups in word lists: the longest word that a text starts or ends with.
//!
//! Takes a list sorted by bytes and a text, gives the entry of the word and its length in bytes. An index that is made with the
//! list, at compile time, turns nearly every text away by its first (or last) six bytes, which are two Han characters; the
//! words of those that are left are found by their hash. So a look-up costs a few loads, however long the list is.

use super::{TRADITIONAL, opens, simplified};
use crate::{
    chars::{is_space, rest},
    sieve::Sieve,
};

/// An entry of a word list.
pub(crate) trait Entry {
    /// The word.
    fn word(&self) -> &'static str;
}

impl Entry for &'static str {
    fn word(&self) -> &'static str {
        self
    }
}

impl<T> Entry for (&'static str, T) {
    fn word(&self) -> &'static str {
        self.0
    }
}

/// A word list, sorted by the bytes of its words.
#[derive(Debug)]
pub(crate) struct List<T: 'static> {
    entries: &'static [T],
    index: IndexRef,
}

/// Words of one topic.
pub(crate) type Words = List<&'static str>;

/// Words of one topic with what each of them means.
pub(crate) type Table<T> = List<(&'static str, T)>;

/// Makes a [`List`] whose entries hold their word where the expression says.
macro_rules! list {
    ($type:ty, $entry:ident => $word:expr, [$($entries:tt)*]) => {{
        use $crate::lexicon::lookup::{Index, List, slots};
        const ENTRIES: &[$type] = &[$($entries)*];
        const INDEX: Index<{ slots(ENTRIES.len()) }> = {
            let mut index = Index::EMPTY;
            let mut left = ENTRIES;
            while let [$entry, more @ ..] = left {
                index.add($word, ENTRIES.len() - left.len());
                left = more;
            }
            index
        };
        List::new(ENTRIES, &INDEX)
    }};
}

/// Makes [`Words`].
macro_rules! words {
    [$($words:tt)*] => { $crate::lexicon::lookup::list!(&'static str, word => word, [$($words)*]) };
}

/// Makes a [`Table`] of words with meanings of a type.
macro_rules! table {
    ($type:ty; $($entries:tt)*) => { $crate::lexicon::lookup::list!((&'static str, $type), entry => entry.0, [$($entries)*]) };
}

pub(super) use {list, table, words};

/// How many slots the index of a list of so many words has: at least twice as many, so that a look-up ends soon.
pub(crate) const fn slots(words: usize) -> usize {
    let twice = (2 * words).next_power_of_two();
    if twice < 16 { 16 } else { twice }
}

/// What is known of the words of a list, for a quick answer to whether a text starts or ends with one.
#[derive(Debug)]
pub(crate) struct Index<const SLOTS: usize> {
    /// How words begin: their first six bytes, and the first character of shorter ones.
    heads: Ends<SLOTS>,
    /// How words end: their last six bytes, and the last character of shorter ones.
    tails: Ends<SLOTS>,
    /// Where the words stand in the list, each in the first free slot from its hash on.
    slots: [Slot; SLOTS],
    summary: Summary,
    /// The word that was added last.
    last: &'static str,
}

/// The hashes of the same end of all words.
#[derive(Clone, Copy, Debug)]
struct Ends<const SLOTS: usize> {
    /// The bits of the hashes that there are: nearly every other end is told by them.
    sieve: [u32; SLOTS],
    /// Bit n: there is a word of n bytes with an end whose hash falls here.
    lengths: [u32; SLOTS],
}

/// [`Ends`] of any size.
#[derive(Clone, Copy, Debug)]
struct EndsRef {
    sieve: &'static [u32],
    lengths: &'static [u32],
}

/// What the words of a list have in common.
#[derive(Clone, Copy, Debug)]
struct Summary {
    /// Whether a word begins with a character of this hash.
    first: [bool; FIRSTS],
    /// Whether there are words of fewer than six bytes.
    short: bool,
}

/// A place of the list, and bits of the hash of the word that stands there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Slot {
    place: u16,
    tag: u16,
}

/// An [`Index`] of any size.
#[derive(Clone, Copy, Debug)]
struct IndexRef {
    heads: EndsRef,
    tails: EndsRef,
    slots: &'static [Slot],
    summary: &'static Summary,
}

/// Bytes of the two characters that most words are told from each other by.
const PAIR: usize = 6;

impl Slot {
    const FREE: Self = Self { place: u16::MAX, tag: 0 };
}

impl<const SLOTS: usize> Index<SLOTS> {
    pub(crate) const EMPTY: Self = Self {
        heads: Ends::EMPTY,
        tails: Ends::EMPTY,
        slots: [Slot::FREE; SLOTS],
        summary: Summary { first: [false; FIRSTS], short: false },
        last: "",
    };

    /// Adds the word that stands at `place`. A list that is not sorted does not compile.
    #[expect(clippy::indexing_slicing, reason = "at compile time alone, where every call costs much; the index is masked")]
    pub(crate) const fn add(&mut self, word: &'static str, place: usize) {
        let bytes = word.as_bytes();
        assert!(is_less(self.last.as_bytes(), bytes), "the words of a list are sorted by their bytes");
        self.last = word;
        let (head, tail) = match (bytes.first_chunk(), bytes.last_chunk()) {
            (Some(head), Some(tail)) => (pair_hash(head), pair_hash(tail)),
            _ => {
                self.summary.short = true;
                (head_hash(bytes), tail_hash(bytes))
            }
        };
        assert!(bytes.len() < 32, "the words of a list have less than 32 bytes");
        self.heads.add(head, 1 << (bytes.len() & 31));
        self.tails.add(tail, 1 << (bytes.len() & 31));
        self.summary.first[first_hash(bytes) & (FIRSTS - 1)] = true;
        let hash = word_hash(bytes);
        let mut slot = hash as usize & (SLOTS - 1);
        while self.slots[slot].place != Slot::FREE.place {
            slot = (slot + 1) & (SLOTS - 1);
        }
        self.slots[slot] = Slot { place: place as u16, tag: (hash >> 16) as u16 };
    }
}

/// Whether `left` stands before `right` in a sorted list.
const fn is_less(mut left: &[u8], mut right: &[u8]) -> bool {
    while let ([a, left_more @ ..], [b, right_more @ ..]) = (left, right) {
        if *a != *b {
            return *a < *b;
        }
        (left, right) = (left_more, right_more);
    }
    left.is_empty() && !right.is_empty()
}

impl<const SLOTS: usize> Ends<SLOTS> {
    const EMPTY: Self = Self { sieve: [0; SLOTS], lengths: [0; SLOTS] };

    /// Adds the end of `hash` of a word of `length`.
    #[expect(clippy::indexing_slicing, reason = "at compile time alone, where every call costs much; the indexes are masked")]
    const fn add(&mut self, hash: u32, length: u32) {
        self.sieve[(hash >> 5) as usize & (SLOTS - 1)] |= 1 << (hash & 31);
        self.lengths[hash as usize & (SLOTS - 1)] |= length;
    }
}

impl EndsRef {
    /// The lengths of the words that may have an end of `hash`, as bits.
    #[inline]
    fn lengths(&self, hash: u32) -> u32 {
        if is_known(self.sieve, hash) { bits(self.lengths, hash) } else { 0 }
    }
}

/// Whether the bit of `hash` is set in a sieve.
#[inline]
fn is_known(sieve: &[u32], hash: u32) -> bool {
    bits(sieve, hash >> 5) >> (hash & 31) & 1 != 0
}

/// The 32 bits that `hash` falls on.
#[inline]
fn bits(words: &[u32], hash: u32) -> u32 {
    words.get(hash as usize & (words.len() - 1)).copied().unwrap_or(0)
}

/// The hash of two Han characters.
const fn pair_hash(bytes: &[u8; PAIR]) -> u32 {
    let [a, b, c, d, e, f] = *bytes;
    mixed(key(a, b, c, d) | (e as u64) << 32 | (f as u64) << 40)
}

/// The hash of the first character.
const fn head_hash(bytes: &[u8]) -> u32 {
    match bytes {
        [a, b, c, ..] if *a >= 0xE0 => mixed(key(*a, *b, *c, 0)),
        [a, ..] => mixed(*a as u64),
        [] => 0,
    }
}

/// The hash of the end of the last character.
const fn tail_hash(bytes: &[u8]) -> u32 {
    match bytes {
        [.., a, b] if *b >= 0x80 => mixed(key(*a, *b, 0, 0)),
        [.., b] => mixed(*b as u64),
        [] => 0,
    }
}

/// The hash of a word: of its first and last eight bytes and its length.
const fn word_hash(bytes: &[u8]) -> u32 {
    let (head, tail) = match bytes {
        [a, b, c, d, e, f, g, h, ..] => {
            let [.., s, t, u, v, w, x, y, z] = bytes else { return 0 };
            (key(*a, *b, *c, *d) | key(*e, *f, *g, *h) << 32, key(*s, *t, *u, *v) | key(*w, *x, *y, *z) << 32)
        }
        [a, b, c, d, ..] => {
            let [.., w, x, y, z] = bytes else { return 0 };
            (key(*a, *b, *c, *d), key(*w, *x, *y, *z))
        }
        _ => (head_hash(bytes) as u64, tail_hash(bytes) as u64),
    };
    mixed(head ^ tail.rotate_left(24) ^ bytes.len() as u64)
}

/// Four bytes as one number.
const fn key(a: u8, b: u8, c: u8, d: u8) -> u64 {
    a as u64 | (b as u64) << 8 | (c as u64) << 16 | (d as u64) << 24
}

/// The bits of a key, mixed so that the low ones tell keys apart.
const fn mixed(key: u64) -> u32 {
    ((key as u128 * 0x9E37_79B9_7F4A_7C15) >> 32) as u32
}

/// How many hashes of first characters there are.
const FIRSTS: usize = 128;

/// The hash of a first character: its last six bits, and the last bit of the byte before.
#[inline]
const fn first_hash(bytes: &[u8]) -> usize {
    match bytes {
        [0xE0..=0xFF, middle, last, ..] => ((*middle as usize & 1) << 6) | (*last as usize & 0x3F),
        [byte, ..] => *byte as usize & 0x7F,
        [] => 0,
    }
}

impl IndexRef {
    /// Whether a word may begin with the character that `bytes` begin with.
    #[inline]
    fn may_begin(&self, bytes: &[u8]) -> bool {
        self.summary.first.get(first_hash(bytes)).is_some_and(|&begins| begins)
    }

    /// The lengths of the words that a text of `bytes` may start with, as bits.
    #[inline]
    fn starts(&self, bytes: &[u8]) -> u32 {
        let short = if self.summary.short { self.heads.lengths(head_hash(bytes)) & SHORT } else { 0 };
        short | bytes.first_chunk().map_or(0, |pair| self.heads.lengths(pair_hash(pair)) & !SHORT)
    }

    /// The lengths of the words that a text of `bytes` may end with, as bits.
    #[inline]
    fn ends(&self, bytes: &[u8]) -> u32 {
        let short = if self.summary.short { self.tails.lengths(tail_hash(bytes)) & SHORT } else { 0 };
        short | bytes.last_chunk().map_or(0, |pair| self.tails.lengths(pair_hash(pair)) & !SHORT)
    }
}

/// The lengths of words that are shorter than a pair of Han characters.
const SHORT: u32 = (1 << PAIR) - 1;

impl<T: Entry> List<T> {
    /// A list with its index.
    pub(crate) const fn new<const SLOTS: usize>(entries: &'static [T], index: &'static Index<SLOTS>) -> Self {
        let heads = EndsRef { sieve: &index.heads.sieve, lengths: &index.heads.lengths };
        let tails = EndsRef { sieve: &index.tails.sieve, lengths: &index.tails.lengths };
        let index = IndexRef { heads, tails, slots: &index.slots, summary: &index.summary };
        Self { entries, index }
    }

    /// The entries in order.
    #[cfg(test)]
    pub(crate) fn iter(&self) -> core::slice::Iter<'static, T> {
        self.entries.iter()
    }

    /// The entry of the longest word that `text` starts with.
    #[inline]
    pub(crate) fn starting(&self, text: &str) -> Option<&'static T> {
        match self.index.starts(text.as_bytes()) {
            0 => None,
            lengths => self.longest(lengths, |length| text.get(..length)),
        }
    }

    /// The entry of the longest word that `text` ends with.
    #[inline]
    pub(crate) fn ending(&self, text: &str) -> Option<&'static T> {
        match self.index.ends(text.as_bytes()) {
            0 => None,
            lengths => self.longest(lengths, |length| text.get(text.len().checked_sub(length)?..)),
        }
    }

    /// Tries `lengths`, the longest first.
    #[inline(never)]
    fn longest<'t>(&self, mut lengths: u32, word: impl Fn(usize) -> Option<&'t str>) -> Option<&'static T> {
        while lengths != 0 {
            let length = lengths.ilog2();
            if let Some(entry) = word(length as usize).and_then(|word| self.find(word)) {
                return Some(entry);
            }
            lengths &= !(1 << length);
        }
        None
    }

    /// The entry of the longest word that `input` opens with, and its length there in bytes. Spaces and line breaks between the
    /// characters of a word are passed over, and traditional characters are read as their simplified forms.
    pub(crate) fn opening(&self, input: &str) -> Option<(&'static T, usize)> {
        if !self.index.may_begin(input.as_bytes()) && input.chars().next().is_none_or(|c| simplified(c) == c) {
            return None;
        }
        if is_plain(input) {
            return self.starting(input).map(|entry| (entry, entry.word().len()));
        }
        let first = simplified(input.chars().next()?);
        let from = self.entries.partition_point(|entry| entry.word().chars().next() < Some(first));
        let near = self.entries.get(from..).unwrap_or_default().iter().take_while(|entry| entry.word().starts_with(first));
        near.filter_map(|entry| opens(input, entry.word()).map(|length| (entry, length))).max_by_key(|(entry, _)| entry.word().len())
    }

    /// The first place of `text` from `at` on where one of the words starts, and the entry of the longest that does.
    pub(crate) fn next(&self, text: &str, mut at: usize) -> Option<(usize, &'static T)> {
        let bytes = text.as_bytes();
        loop {
            let behind = bytes.get(at..)?;
            let lead = behind.first()?;
            if self.index.may_begin(behind) {
                if let Some(entry) = self.starting(rest(text, at)) {
                    return Some((at, entry));
                }
            }
            at += match lead {
                0..0xC0 => 1,
                0xC0..0xE0 => 2,
                0xE0..0xF0 => 3,
                0xF0.. => 4,
            };
        }
    }

    /// The entry of `word`.
    pub(crate) fn find(&self, word: &str) -> Option<&'static T> {
        let hash = word_hash(word.as_bytes());
        let tag = (hash >> 16) as u16;
        let mut at = hash as usize;
        loop {
            let slot = self.index.slots.get(at & (self.index.slots.len() - 1))?;
            if slot.place == Slot::FREE.place {
                return None;
            }
            if slot.tag == tag {
                if let Some(entry) = self.entries.get(usize::from(slot.place)).filter(|entry| entry.word() == word) {
                    return Some(entry);
                }
            }
            at = at.wrapping_add(1);
        }
    }
}

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
            let mut words = list.entries;
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
        let known = |hash| is_known(&self.0, hash);
        let bytes = text.as_bytes();
        known(head_hash(bytes)) || bytes.first_chunk().is_some_and(|pair| known(pair_hash(pair)))
    }
}

/// No word of a list that [`List::opening`] is asked has more characters.
const LONGEST: usize = 8;

/// Whether no word that `input` opens with is written with a space inside or with traditional characters.
fn is_plain(input: &str) -> bool {
    /// Space of three bytes, and the marks behind most words.
    static ODD: Sieve = Sieve::of(&[
        '\u{1680}', '\u{2000}', '\u{2001}', '\u{2002}', '\u{2003}', '\u{2004}', '\u{2005}', '\u{2006}', '\u{2007}', '\u{2008}', '\u{2009}',
        '\u{200A}', '\u{200B}', '\u{200C}', '\u{200D}', '\u{200E}', '\u{200F}', '\u{2028}', '\u{2029}', '\u{202A}', '\u{202B}', '\u{202C}',
        '\u{202D}', '\u{202E}', '\u{202F}', '\u{205F}', '\u{2060}', '\u{2061}', '\u{2062}', '\u{2063}', '\u{2064}', '\u{3000}', '\u{FEFF}',
        '，', '。', '、', '；', '：', '）', '（',
    ])
    .union(&TRADITIONAL);
    let ends = |c: char| matches!(c, '，' | '。' | '、' | '；' | '：' | '）' | '（');
    let odd = ODD.find(input, 0, LONGEST, |c| ends(c) || is_space(c) || simplified(c) != c);
    odd.is_none_or(|(_, c)| ends(c))
}

impl Words {
    /// Length of the longest word that `text` starts with.
    #[inline]
    pub(crate) fn prefix(&self, text: &str) -> Option<usize> {
        self.starting(text).map(|word| word.len())
    }

    /// Length of the longest word that `text` ends with.
    #[inline]
    pub(crate) fn suffix(&self, text: &str) -> Option<usize> {
        self.ending(text).map(|word| word.len())
    }

    /// Whether `word` is one of the words.
    pub(crate) fn contains(&self, word: &str) -> bool {
        self.find(word).is_some()
    }

    /// Whether one of the words stands anywhere in `text`.
    pub(crate) fn stands_in(&self, text: &str) -> bool {
        self.next(text, 0).is_some()
    }
}

impl<T: Copy> Table<T> {
    /// Length and meaning of the longest word that `text` starts with.
    #[inline]
    pub(crate) fn prefix(&self, text: &str) -> Option<(usize, T)> {
        self.starting(text).map(|(word, meaning)| (word.len(), *meaning))
    }

    /// Length and meaning of the longest word that `text` ends with.
    pub(crate) fn suffix(&self, text: &str) -> Option<(usize, T)> {
        self.ending(text).map(|(word, meaning)| (word.len(), *meaning))
    }

    /// What `word` means.
    pub(crate) fn meaning(&self, word: &str) -> Option<T> {
        self.find(word).map(|(_, meaning)| *meaning)
    }
}

#[cfg(test)]
mod tests {
    use alloc::format;

    use super::{Entry, LONGEST, List, Openers};
    use crate::lexicon::{
        approximators, bases, contexts, conversions, currencies, directions, markers, modality, nouns, particles, periods, ranks, scopes,
        structure, units, verbs,
    };

    /// Checks that every word is found as itself, at the start and at the end of a text.
    #[track_caller]
    fn check<T: Entry>(list: &List<T>) {
        for word in list.entries.iter().map(Entry::word) {
            assert_eq!(list.find(word).map(Entry::word), Some(word));
            assert_eq!(list.starting(&format!("{word}{word}")).map(|entry| entry.word().starts_with(word)), Some(true), "{word}");
            assert_eq!(list.ending(&format!("{word}{word}")).map(|entry| entry.word().ends_with(word)), Some(true), "{word}");
            assert!(list.opening(word).is_some_and(|(entry, length)| entry.word() == word && length == word.len()), "{word}");
        }
    }

    #[test]
    fn every_word_is_found() {
        for list in [
            &bases::SINCE,
            &contexts::LASTS,
            &directions::OBJECTS,
            &markers::REFERENCE,
            &nouns::HEADS,
            &nouns::INDICATORS,
            &particles::OPENINGS,
            &particles::STARTERS,
            &ranks::BEHIND,
            &scopes::SCOPES,
            &structure::CHROME,
            &verbs::CUTTING,
            &verbs::VERBS,
        ] {
            check(list);
        }
        check(&approximators::BEFORE);
        check(&conversions::CONVERSIONS);
        check(&currencies::CURRENCIES);
        check(&directions::SWAYS);
        check(&modality::MOODS);
        check(&particles::LINKS);
        check(&periods::STRETCHES);
        check(&units::NOT_BEHIND);
        check(&units::UNITS);
    }

    /// Checks that no word has more characters than are looked at for a space inside.
    #[track_caller]
    fn check_length<T: Entry>(list: &List<T>) {
        assert_eq!(list.entries.iter().map(Entry::word).find(|word| word.chars().count() > LONGEST), None);
    }

    #[test]
    fn words_with_spaces_inside_are_short() {
        check_length(&approximators::BEFORE);
        check_length(&approximators::BEHIND);
        check_length(&conversions::CONVERSIONS);
        check_length(&periods::CENTURY_TAILS);
        check_length(&periods::MONTH_TAILS);
        check_length(&periods::PLAN_TAILS);
        check_length(&periods::STRETCHES);
        check_length(&periods::UNCLEAR);
        check_length(&periods::YEAR_TAILS);
        check_length(&periods::YEARS);
        check_length(&ranks::FIRST_PLACES);
        check_length(&ranks::PLACES);
        check_length(&units::UNITS);
    }

    /// What is told of a text that starts with a word, of one that does not, and of the words themselves.
    #[test]
    fn openers_hold_every_word_of_their_lists() {
        static OPENERS: Openers = Openers::of(&[&nouns::HEADS, &verbs::VERBS]);
        for word in nouns::HEADS.entries.iter().chain(verbs::VERBS.entries) {
            assert!(OPENERS.may_open(&format!("{word}甲乙")), "{word}");
        }
        assert!(!OPENERS.may_open("甲乙丙") && !OPENERS.may_open(""));
    }

    #[test]
    fn the_longest_word_wins() {
        assert_eq!(directions::OBJECTS.prefix("净增加五户"), Some("净增加".len()));
        assert_eq!(directions::SWAYS.suffix("新增").map(|(length, _)| length), Some("新增".len()));
        assert_eq!(verbs::VERBS.prefix("鱼塘"), None);
        assert_eq!(verbs::VERBS.suffix(""), None);
        assert_eq!(verbs::VERBS.prefix("开"), None);
        assert_eq!(verbs::VERBS.prefix("开展a"), Some("开展".len()));
    }

    #[test]
    fn a_word_is_found_anywhere() {
        assert!(structure::CHROME_ANYWHERE.stands_in("更多请关注本站公告"));
        assert!(!structure::CHROME_ANYWHERE.stands_in("本市"));
    }

    /// Checks what a text with spaces or traditional characters opens with.
    #[track_caller]
    fn check_opening(input: &str, expected: Option<(&str, usize)>) {
        assert_eq!(units::UNITS.opening(input).map(|(word, length)| (word.text, length)), expected, "{input}");
    }

    #[test]
    fn spaces_and_traditional_characters_are_read() {
        check_opening("平 方米，", Some(("平方米", "平 方米".len())));
        check_opening("平方 公里，", Some(("平方公里", "平方 公里".len())));
        check_opening("個百分點", Some(("个百分点", "个百分点".len())));
        check_opening(" 个", None);
        check_opening("，个", None);
        check_opening("", None);
    }
}
