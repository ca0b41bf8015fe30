//! Look-ups in word lists: the longest word that a text starts or ends with.
//!
//! Takes a list sorted by bytes and a text, gives the entry of the word and its length in bytes. An
//! index that is made with the list, at compile time, turns nearly every text away by its first (or
//! last) six bytes, which are two Han characters; the words of those that are left are found by
//! their hash. So a look-up costs a few loads, however long the list is.

use super::{
    TRADITIONAL,
    index::{Index, IndexRef},
    opens, simplified,
};
use crate::{
    text::chars::{is_space, rest},
    text::sieve::Sieve,
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
        use $crate::lexicon::{
            index::{Index, slots},
            lookup::List,
        };
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

impl<T: Entry> List<T> {
    /// A list with its index.
    pub(super) const fn new<const SLOTS: usize>(
        entries: &'static [T],
        index: &'static Index<SLOTS>,
    ) -> Self {
        Self { entries, index: IndexRef::of(index) }
    }

    /// The entries in order.
    #[cfg(test)]
    pub(crate) fn iter(&self) -> core::slice::Iter<'static, T> {
        self.entries.iter()
    }

    /// The entry of the longest word that `text` starts with.
    #[inline]
    pub(crate) fn starting(&self, text: &str) -> Option<&'static T> {
        if self.index.may_start(text.as_bytes()) { self.starting_slowly(text) } else { None }
    }

    /// The same, with no quick answer before.
    #[inline(never)]
    fn starting_slowly(&self, text: &str) -> Option<&'static T> {
        match self.index.lengths_of_head(text.as_bytes()) {
            0 => None,
            lengths => self.longest(lengths, |length| text.get(..length)),
        }
    }

    /// The entry of the longest word that `text` ends with.
    #[inline]
    pub(crate) fn ending(&self, text: &str) -> Option<&'static T> {
        if self.index.may_end(text.as_bytes()) { self.ending_slowly(text) } else { None }
    }

    /// The same, with no quick answer before.
    #[inline(never)]
    fn ending_slowly(&self, text: &str) -> Option<&'static T> {
        match self.index.lengths_of_tail(text.as_bytes()) {
            0 => None,
            lengths => self.longest(lengths, |length| text.get(text.len().checked_sub(length)?..)),
        }
    }

    /// Tries `lengths`, the longest first.
    #[inline(never)]
    fn longest<'t>(
        &self,
        mut lengths: u32,
        word: impl Fn(usize) -> Option<&'t str>,
    ) -> Option<&'static T> {
        while lengths != 0 {
            let length = lengths.ilog2();
            if let Some(entry) = word(length as usize).and_then(|word| self.find(word)) {
                return Some(entry);
            }
            lengths &= !(1 << length);
        }
        None
    }

    /// The entry of the longest word that `input` opens with, and its length there in bytes. Spaces
    /// and line breaks between the characters of a word are passed over, and traditional characters
    /// are read as their simplified forms.
    pub(crate) fn opening(&self, input: &str) -> Option<(&'static T, usize)> {
        /// Lengths of words of more than two Han characters.
        const LONGER: u32 = !0 << (2 * 3 + 1);

        let found = |entry: &'static T| (entry, entry.word().len());
        if ODD.lacks(input, 0) && ODD.lacks(input, 3) {
            // Two Han characters as the list has them. What stands behind them tells nothing where no longer word begins so.
            let lengths = self.index.starts(input.as_bytes());
            if lengths == 0 {
                return None;
            }
            if lengths & LONGER == 0 || is_plain(input) {
                return self.longest(lengths, |length| input.get(..length)).map(found);
            }
        } else {
            let first = input.chars().next()?;
            if !self.index.may_begin(input.as_bytes()) && simplified(first) == first {
                return None;
            }
            if self.index.lacks_first_two(input.as_bytes())
                && ODD.find(input, 0, FIRST_TWO, |c| is_space(c) || simplified(c) != c).is_none()
            {
                return None;
            }
            if is_plain(input) {
                return self.starting(input).map(found);
            }
        }
        let first = simplified(input.chars().next()?);
        let from = self.entries.partition_point(|entry| entry.word().chars().next() < Some(first));
        let near = self
            .entries
            .get(from..)
            .unwrap_or_default()
            .iter()
            .take_while(|entry| entry.word().starts_with(first));
        near.filter_map(|entry| opens(input, entry.word()).map(|length| (entry, length)))
            .max_by_key(|(entry, _)| entry.word().len())
    }

    /// The first place of `text` from `at` on where one of the words starts, and the entry of the
    /// longest that does.
    pub(crate) fn next(&self, text: &str, mut at: usize) -> Option<(usize, &'static T)> {
        let bytes = text.as_bytes();
        loop {
            // Most characters are Han ones of three bytes that no word begins with.
            let mut behind = bytes.get(at..)?;
            while let [0xE4..=0xE9, middle, last, more @ ..] = behind {
                let may_begin = self.index.may_begin_with(*middle, *last);
                if may_begin && !self.index.lacks_first_two(behind) {
                    break;
                }
                behind = more;
            }
            at = bytes.len() - behind.len();
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
        self.index.find(word.as_bytes(), |place| {
            self.entries.get(place).filter(|entry| entry.word() == word)
        })
    }

    /// The entries in order.
    pub(super) const fn entries(&self) -> &'static [T] {
        self.entries
    }
}

/// No word of a list that [`List::opening`] is asked has more characters.
const LONGEST: usize = 8;

/// Characters that the quick answer on the start of a text is about.
const FIRST_TWO: usize = 2;

/// Space of three bytes, traditional characters, and the marks behind most words.
static ODD: Sieve = Sieve::of(&[
    '\u{1680}', '\u{2000}', '\u{2001}', '\u{2002}', '\u{2003}', '\u{2004}', '\u{2005}', '\u{2006}',
    '\u{2007}', '\u{2008}', '\u{2009}', '\u{200A}', '\u{200B}', '\u{200C}', '\u{200D}', '\u{200E}',
    '\u{200F}', '\u{2028}', '\u{2029}', '\u{202A}', '\u{202B}', '\u{202C}', '\u{202D}', '\u{202E}',
    '\u{202F}', '\u{205F}', '\u{2060}', '\u{2061}', '\u{2062}', '\u{2063}', '\u{2064}', '\u{3000}',
    '\u{FEFF}', '，', '。', '、', '；', '：', '）', '（',
])
.union(&TRADITIONAL);

/// Whether no word that `input` opens with is written with a space inside or with traditional
/// characters.
fn is_plain(input: &str) -> bool {
    let ends = |c: char| matches!(c, '，' | '。' | '、' | '；' | '：' | '）' | '（');
    let odd = ODD.find(input, 0, LONGEST, |c| ends(c) || is_space(c) || simplified(c) != c);
    odd.is_none_or(|(_, c)| ends(c))
}

impl Words {
    /// Length of the longest word that `text` starts with.
    #[inline]
    pub(crate) fn prefix(&self, text: &str) -> Option<usize> {
        // Nothing is left to be done behind the slow answer, so that the quick one keeps nothing for it.
        if self.index.may_start(text.as_bytes()) { self.prefix_slowly(text) } else { None }
    }

    /// The same, with no quick answer before.
    #[inline(never)]
    fn prefix_slowly(&self, text: &str) -> Option<usize> {
        self.starting_slowly(text).map(|word| word.len())
    }

    /// Length of the longest word that `text` ends with.
    #[inline]
    pub(crate) fn suffix(&self, text: &str) -> Option<usize> {
        if self.index.may_end(text.as_bytes()) { self.suffix_slowly(text) } else { None }
    }

    /// The same, with no quick answer before.
    #[inline(never)]
    fn suffix_slowly(&self, text: &str) -> Option<usize> {
        self.ending_slowly(text).map(|word| word.len())
    }

    /// Whether `word` is one of the words.
    #[inline]
    pub(crate) fn contains(&self, word: &str) -> bool {
        // Nearly every other word begins as none of the list of its length does.
        let length = u32::try_from(word.len()).unwrap_or(u32::MAX);
        let lengths = self.index.starts(word.as_bytes());
        lengths.checked_shr(length).is_some_and(|lengths| lengths & 1 == 1) && self.holds(word)
    }

    /// The same, with no quick answer before.
    #[inline(never)]
    fn holds(&self, word: &str) -> bool {
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
        if self.index.may_start(text.as_bytes()) { self.prefix_slowly(text) } else { None }
    }

    /// The same, with no quick answer before.
    #[inline(never)]
    fn prefix_slowly(&self, text: &str) -> Option<(usize, T)> {
        self.starting_slowly(text).map(|(word, meaning)| (word.len(), *meaning))
    }

    /// Length and meaning of the longest word that `text` ends with.
    #[inline]
    pub(crate) fn suffix(&self, text: &str) -> Option<(usize, T)> {
        if self.index.may_end(text.as_bytes()) { self.suffix_slowly(text) } else { None }
    }

    /// The same, with no quick answer before.
    #[inline(never)]
    fn suffix_slowly(&self, text: &str) -> Option<(usize, T)> {
        self.ending_slowly(text).map(|(word, meaning)| (word.len(), *meaning))
    }

    /// What `word` means.
    pub(crate) fn meaning(&self, word: &str) -> Option<T> {
        self.find(word).map(|(_, meaning)| *meaning)
    }
}

#[cfg(test)]
mod tests {
    use alloc::format;

    use super::{Entry, LONGEST, List};
    use crate::lexicon::{
        approximators, bases, contexts, conversions, currencies, directions, links, markers,
        modality, nouns, periods, ranks, scopes, structure, units, verbs,
    };

    /// Checks that every word is found as itself, at the start and at the end of a text.
    #[track_caller]
    fn check<T: Entry>(list: &List<T>) {
        for word in list.entries.iter().map(Entry::word) {
            assert_eq!(list.find(word).map(Entry::word), Some(word));
            assert_eq!(
                list.starting(&format!("{word}{word}")).map(|entry| entry.word().starts_with(word)),
                Some(true),
                "{word}"
            );
            assert_eq!(
                list.ending(&format!("{word}{word}")).map(|entry| entry.word().ends_with(word)),
                Some(true),
                "{word}"
            );
            assert!(
                list.opening(word)
                    .is_some_and(|(entry, length)| entry.word() == word && length == word.len()),
                "{word}"
            );
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
            &links::OPENINGS,
            &links::STARTERS,
            &ranks::BEHIND,
            &scopes::SCOPES,
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
        check(&links::LINKS);
        check(&periods::STRETCHES);
        check(&units::NOT_BEHIND);
        check(&structure::DOCUMENT_KINDS);
        check(&structure::SITE_WORDS);
        check(&units::UNITS);
    }

    /// Checks that no word has more characters than are looked at for a space inside.
    #[track_caller]
    fn check_length<T: Entry>(list: &List<T>) {
        assert_eq!(
            list.entries.iter().map(Entry::word).find(|word| word.chars().count() > LONGEST),
            None
        );
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
        check_length(&structure::PORTAL_LABELS);
        check_length(&structure::TITLE_LABELS);
        check_length(&units::UNITS);
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
        assert!(structure::RELEASES.stands_in("（此件公开发布）"));
        assert!(!structure::RELEASES.stands_in("（草案）"));
    }

    /// Checks what a text with spaces or traditional characters opens with.
    #[track_caller]
    fn check_opening(input: &str, expected: Option<(&str, usize)>) {
        assert_eq!(
            units::UNITS.opening(input).map(|(word, length)| (word.text, length)),
            expected,
            "{input}"
        );
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
