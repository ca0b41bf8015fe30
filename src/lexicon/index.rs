//! The index of a word list, made with it at compile time.
//!
//! Takes the words one by one, gives quick answers to which lengths a word may have that a text
//! starts or ends with, and where a word stands in the list. Nearly every text is turned away by
//! the hash of its first (or last) six bytes, which are two Han characters; the words of those that
//! are left are found by their own hash.

/// How many slots the index of a list of so many words has: at least twice as many, so that a
/// look-up ends soon.
pub(super) const fn slots(words: usize) -> usize {
    let twice = (2 * words).next_power_of_two();
    if twice < 16 { 16 } else { twice }
}

/// What is known of the words of a list, for a quick answer to whether a text starts or ends with
/// one.
#[derive(Debug)]
pub(super) struct Index<const SLOTS: usize> {
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
    first: [u64; FIRSTS / 64],
    /// Whether a word ends with a character of this hash.
    last: [u64; FIRSTS / 64],
    /// Whether a word begins with two characters of this hash, as far as the two tell.
    first_two: [u64; FIRSTS / 64],
    /// Whether a word ends with two characters of this hash.
    last_two: [u64; FIRSTS / 64],
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
pub(super) struct IndexRef {
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
    pub(super) const EMPTY: Self = Self {
        heads: Ends::EMPTY,
        tails: Ends::EMPTY,
        slots: [Slot::FREE; SLOTS],
        summary: Summary {
            first: [0; FIRSTS / 64],
            last: [0; FIRSTS / 64],
            first_two: [0; FIRSTS / 64],
            last_two: [0; FIRSTS / 64],
            short: false,
        },
        last: "",
    };

    /// Adds the word that stands at `place`. A list that is not sorted does not compile.
    #[expect(
        clippy::indexing_slicing,
        reason = "at compile time alone, where every call costs much; the index is masked"
    )]
    pub(super) const fn add(&mut self, word: &'static str, place: usize) {
        let bytes = word.as_bytes();
        assert!(
            is_less(self.last.as_bytes(), bytes),
            "the words of a list are sorted by their bytes"
        );
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
        let first = first_hash(bytes) & (FIRSTS - 1);
        self.summary.first[first / 64] |= 1 << (first % 64);
        let last = last_hash(bytes) & (FIRSTS - 1);
        self.summary.last[last / 64] |= 1 << (last % 64);
        self.summary.add_two(hash_of_first_two(bytes), hash_of_last_two(bytes), bytes);
        let hash = word_hash(bytes);
        let mut slot = hash as usize & (SLOTS - 1);
        while self.slots[slot].place != Slot::FREE.place {
            slot = (slot + 1) & (SLOTS - 1);
        }
        self.slots[slot] = Slot { place: place as u16, tag: (hash >> 16) as u16 };
    }
}

impl Summary {
    /// Notes which two characters the word `bytes` begins and ends with. A word of one character may have any
    /// other beside it in a text.
    const fn add_two(&mut self, first: Option<usize>, last: Option<usize>, bytes: &[u8]) {
        let row = match bytes {
            [0xE0..=0xEF, _, only] => Some(hash_of_two(*only, 0)),
            _ => None,
        };
        set(&mut self.first_two, first, row);
        set(&mut self.last_two, last, row);
    }
}

/// Sets the bit of one hash, or those of all that begin `row`.
#[expect(clippy::indexing_slicing, reason = "at compile time alone; the index is masked")]
const fn set(bits: &mut [u64; FIRSTS / 64], hash: Option<usize>, row: Option<usize>) {
    if let Some(hash) = hash {
        bits[hash / 64] |= 1 << (hash % 64);
    }
    if let Some(row) = row {
        bits[row / 64] |= ((1 << (1 << INNER_BITS)) - 1) << (row % 64);
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
    #[expect(
        clippy::indexing_slicing,
        reason = "at compile time alone, where every call costs much; the indexes are masked"
    )]
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
pub(super) fn is_known(sieve: &[u32], hash: u32) -> bool {
    bits(sieve, hash >> 5) >> (hash & 31) & 1 != 0
}

/// The 32 bits that `hash` falls on.
#[inline]
fn bits(words: &[u32], hash: u32) -> u32 {
    words.get(hash as usize & (words.len() - 1)).copied().unwrap_or(0)
}

/// The hash of two Han characters.
pub(super) const fn pair_hash(bytes: &[u8; PAIR]) -> u32 {
    let [a, b, c, d, e, f] = *bytes;
    mixed(key(a, b, c, d) | (e as u64) << 32 | (f as u64) << 40)
}

/// The hash of the first character.
pub(super) const fn head_hash(bytes: &[u8]) -> u32 {
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
            (
                key(*a, *b, *c, *d) | key(*e, *f, *g, *h) << 32,
                key(*s, *t, *u, *v) | key(*w, *x, *y, *z) << 32,
            )
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
const FIRSTS: usize = 1024;

/// The hash of a first character: its last six bits, and the last four of the byte before.
#[inline]
const fn first_hash(bytes: &[u8]) -> usize {
    match bytes {
        [0xE0..=0xFF, middle, last, ..] => wide_hash(*middle, *last),
        [byte, ..] => *byte as usize & 0x7F,
        [] => 0,
    }
}

/// The same of a character of three bytes, of which these are the last two.
#[inline]
const fn wide_hash(middle: u8, last: u8) -> usize {
    ((middle as usize & 0xF) << 6) | (last as usize & 0x3F)
}

/// The hash of the two characters that a text begins with, where each takes three bytes: their last five bits.
#[inline]
const fn hash_of_first_two(bytes: &[u8]) -> Option<usize> {
    match bytes {
        [0xE0..=0xEF, _, first, 0xE0..=0xEF, _, second, ..] => Some(hash_of_two(*first, *second)),
        _ => None,
    }
}

/// The same of the two characters that it ends with.
#[inline]
const fn hash_of_last_two(bytes: &[u8]) -> Option<usize> {
    match bytes {
        [.., 0xE0..=0xEF, _, first, 0xE0..=0xEF, _, second] => Some(hash_of_two(*second, *first)),
        _ => None,
    }
}

/// The hash of two characters, which for the same outer one differs in its last [`INNER_BITS`] bits.
#[inline]
const fn hash_of_two(outer: u8, inner: u8) -> usize {
    (outer as usize & 0x1F) << INNER_BITS | (inner as usize & 0x1F)
}

/// Bits that the hash of two characters has of the inner one: half of the ten of [`FIRSTS`].
const INNER_BITS: u32 = 5;

/// Whether the bit of a character's hash is set.
#[inline]
fn is_set(bits: &[u64; FIRSTS / 64], hash: usize) -> bool {
    bits.get(hash / 64 % (FIRSTS / 64)).is_some_and(|bits| bits >> (hash % 64) & 1 == 1)
}

/// The hash of a last character: as that of a first one.
#[inline]
const fn last_hash(bytes: &[u8]) -> usize {
    match bytes {
        [.., middle, last] if *last >= 0x80 => wide_hash(*middle, *last),
        [.., byte] => *byte as usize & 0x7F,
        [] => 0,
    }
}

impl IndexRef {
    /// An index that is made.
    pub(super) const fn of<const SLOTS: usize>(index: &'static Index<SLOTS>) -> Self {
        let heads = EndsRef { sieve: &index.heads.sieve, lengths: &index.heads.lengths };
        let tails = EndsRef { sieve: &index.tails.sieve, lengths: &index.tails.lengths };
        Self { heads, tails, slots: &index.slots, summary: &index.summary }
    }

    /// Whether a word may begin with the character that `bytes` begin with.
    #[inline]
    pub(super) fn may_begin(&self, bytes: &[u8]) -> bool {
        is_set(&self.summary.first, first_hash(bytes))
    }

    /// Whether a word may begin with a character of three bytes, of which these are the last two.
    #[inline]
    pub(super) fn may_begin_with(&self, middle: u8, last: u8) -> bool {
        is_set(&self.summary.first, wide_hash(middle, last))
    }

    /// Whether surely no word begins with the two characters that `bytes` begin with.
    #[inline]
    pub(super) fn lacks_first_two(&self, bytes: &[u8]) -> bool {
        hash_of_first_two(bytes).is_some_and(|two| !is_set(&self.summary.first_two, two))
    }

    /// Whether a text of `bytes` may start with a word: the quick answer.
    #[inline]
    pub(super) fn may_start(&self, bytes: &[u8]) -> bool {
        self.may_begin(bytes) && !self.lacks_first_two(bytes)
    }

    /// The lengths of the words that a text of `bytes` may start with, as bits.
    #[inline]
    pub(super) fn starts(&self, bytes: &[u8]) -> u32 {
        if self.may_start(bytes) { self.lengths_of_head(bytes) } else { 0 }
    }

    /// The same, with no quick answer before.
    #[inline(never)]
    pub(super) fn lengths_of_head(&self, bytes: &[u8]) -> u32 {
        let short =
            if self.summary.short { self.heads.lengths(head_hash(bytes)) & SHORT } else { 0 };
        short | bytes.first_chunk().map_or(0, |pair| self.heads.lengths(pair_hash(pair)) & !SHORT)
    }

    /// Whether a text of `bytes` may end with a word: the quick answer.
    #[inline]
    pub(super) fn may_end(&self, bytes: &[u8]) -> bool {
        is_set(&self.summary.last, last_hash(bytes))
            && hash_of_last_two(bytes).is_none_or(|two| is_set(&self.summary.last_two, two))
    }

    /// The lengths of the words that a text of `bytes` may end with, as bits; with no quick answer before.
    #[inline]
    pub(super) fn lengths_of_tail(&self, bytes: &[u8]) -> u32 {
        let short =
            if self.summary.short { self.tails.lengths(tail_hash(bytes)) & SHORT } else { 0 };
        short | bytes.last_chunk().map_or(0, |pair| self.tails.lengths(pair_hash(pair)) & !SHORT)
    }

    /// What `entry` gives for the first place that it takes among those where `word` may stand.
    #[inline(always)]
    pub(super) fn find<T>(&self, word: &[u8], entry: impl Fn(usize) -> Option<T>) -> Option<T> {
        let hash = word_hash(word);
        let tag = (hash >> 16) as u16;
        let mut at = hash as usize;
        loop {
            let slot = self.slots.get(at & (self.slots.len() - 1))?;
            if slot.place == Slot::FREE.place {
                return None;
            }
            if slot.tag == tag {
                if let Some(found) = entry(usize::from(slot.place)) {
                    return Some(found);
                }
            }
            at = at.wrapping_add(1);
        }
    }
}

/// The lengths of words that are shorter than a pair of Han characters.
const SHORT: u32 = (1 << PAIR) - 1;
