//! The word lists, one place for all of them: each sorted, each with a line on where it comes from.

pub(crate) mod approximators;
pub(crate) mod bases;
pub(crate) mod contexts;
pub(crate) mod conversions;
pub(crate) mod currencies;
pub(crate) mod directions;
pub(crate) mod extension;
pub(crate) mod lookup;
pub(crate) mod markers;
pub(crate) mod modality;
pub(crate) mod nouns;
pub(crate) mod numerals;
pub(crate) mod particles;
pub(crate) mod periods;
pub(crate) mod ranks;
pub(crate) mod scopes;
pub(crate) mod structure;
pub(crate) mod triggers;
pub(crate) mod units;
pub(crate) mod verbs;

use crate::chars::{is_space, rest};

/// Whether `text` starts with one of `words`; gives the longest that does.
pub(crate) fn longest_prefix(text: &str, words: &[&'static str]) -> Option<&'static str> {
    words.iter().copied().filter(|word| text.starts_with(word)).max_by_key(|word| word.len())
}

/// Whether `text` ends with one of `words`; gives the longest that does.
pub(crate) fn longest_suffix(text: &str, words: &[&'static str]) -> Option<&'static str> {
    words.iter().copied().filter(|word| text.ends_with(word)).max_by_key(|word| word.len())
}

/// An entry of a word list.
pub(crate) trait Words {
    /// The word.
    fn text(&self) -> &'static str;
}

impl Words for &'static str {
    fn text(&self) -> &'static str {
        self
    }
}

/// The longest word of the sorted list `words` that `input` opens with, and its length there in bytes. Spaces and line
/// breaks between the characters of a word are passed over.
pub(crate) fn longest<'w, W: Words>(words: &'w [W], input: &str) -> Option<(&'w W, usize)> {
    let first = simplified(input.chars().next()?);
    let from = words.partition_point(|word| word.text().chars().next() < Some(first));
    let mut best = None;
    let mut best_length = 0;
    for word in words.get(from..).unwrap_or_default() {
        if !word.text().starts_with(first) {
            break;
        }
        if word.text().len() > best_length {
            if let Some(length) = opens(input, word.text()) {
                best_length = word.text().len();
                best = Some((word, length));
            }
        }
    }
    best
}

/// Length of `word` at the start of `input` in bytes, spaces between its characters passed over.
pub(crate) fn opens(input: &str, word: &str) -> Option<usize> {
    if input.starts_with(word) {
        return Some(word.len());
    }
    let mut at = 0;
    let mut wanted = word.chars();
    let mut want = wanted.next()?;
    for c in input.chars() {
        if simplified(c) == want {
            at += c.len_utf8();
            match wanted.next() {
                Some(next) => want = next,
                None => return Some(at),
            }
        } else if at > 0 && is_space(c) {
            at += c.len_utf8();
        } else {
            return None;
        }
    }
    None
}

/// The simplified form (简体) of a traditional character of numerals and units; any other character as it is.
pub(crate) const fn simplified(c: char) -> char {
    match c {
        '個' => '个',
        '億' => '亿',
        '兩' => '两',
        '冊' => '册',
        '噸' => '吨',
        '圓' => '圆',
        '場' => '场',
        '塊' => '块',
        '對' => '对',
        '層' => '层',
        '幣' => '币',
        '張' => '张',
        '戶' => '户',
        '攝' => '摄',
        '時' => '时',
        '條' => '条',
        '棟' => '栋',
        '歲' => '岁',
        '畝' => '亩',
        '臺' => '台',
        '華' => '华',
        '萬' => '万',
        '輛' => '辆',
        '週' => '周',
        '錢' => '钱',
        '鐘' => '钟',
        '間' => '间',
        '隻' => '只',
        '雙' => '双',
        '項' => '项',
        '頃' => '顷',
        '頭' => '头',
        '點' => '点',
        _ => c,
    }
}

/// The longest word of the list, sorted by its last character, that `input` ends with. Lists of endings are short; they are
/// tried one by one.
pub(crate) fn ends_with_any<'w, W: Words>(words: &'w [W], input: &str) -> Option<&'w W> {
    let mut best: Option<&W> = None;
    for word in words {
        if input.ends_with(word.text()) && best.is_none_or(|best| best.text().len() < word.text().len()) {
            best = Some(word);
        }
    }
    best
}

/// Whether `input` opens with a word of the list.
pub(crate) fn starts_with_any(words: &[&str], input: &str) -> bool {
    words.iter().any(|word| input.starts_with(word))
}

/// The place behind the spaces that `input` holds from `at` on; at most eight of them are passed over.
pub(crate) fn skip_gap(input: &str, at: usize) -> usize {
    let spaces = rest(input, at).chars().take(8).take_while(|&c| is_space(c));
    at + spaces.map(char::len_utf8).sum::<usize>()
}

#[cfg(test)]
mod tests {
    use super::{Words, approximators, conversions, longest, periods, units};

    #[track_caller]
    fn check_sorted<W: Words>(words: &[W]) {
        for pair in words.windows(2) {
            assert!(pair[0].text() < pair[1].text(), "{} stands before {}", pair[0].text(), pair[1].text());
        }
    }

    #[test]
    fn lists_that_are_searched_are_sorted() {
        check_sorted(units::UNITS);
        check_sorted(conversions::CONVERSIONS);
        check_sorted(approximators::BEFORE);
        check_sorted(approximators::BEHIND);
        check_sorted(periods::YEARS);
        check_sorted(periods::STRETCHES);
        check_sorted(periods::YEAR_TAILS);
        check_sorted(periods::UNCLEAR);
        check_sorted(periods::MONTH_TAILS);
        check_sorted(periods::CENTURY_TAILS);
        check_sorted(periods::PLAN_TAILS);
    }

    #[test]
    fn the_longest_word_wins_and_spaces_are_passed_over() {
        let (word, length) = longest(units::UNITS, "个 百 分点，").expect("a unit");
        assert_eq!((word.text, length), ("个百分点", "个 百 分点".len()));
    }
}
