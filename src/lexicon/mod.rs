//! The word lists, one place for all of them: each sorted, each with a line on where it comes from.

pub(crate) mod approximators;
pub(crate) mod bases;
pub(crate) mod checks;
pub(crate) mod conditions;
pub(crate) mod contexts;
pub(crate) mod conversions;
pub(crate) mod currencies;
pub(crate) mod directions;
pub(crate) mod extension;
pub(crate) mod homophones;
mod index;
pub(crate) mod links;
pub(crate) mod lookup;
pub(crate) mod markers;
pub(crate) mod modality;
pub(crate) mod nouns;
pub(crate) mod numerals;
pub(crate) mod openers;
pub(crate) mod particles;
pub(crate) mod periods;
pub(crate) mod predicates;
pub(crate) mod prepositions;
pub(crate) mod ranks;
pub(crate) mod scopes;
pub(crate) mod sizes;
pub(crate) mod sought;
pub(crate) mod structure;
pub(crate) mod triggers;
pub(crate) mod units;
pub(crate) mod verbs;

use crate::{
    text::chars::{is_space, rest},
    text::sieve::Sieve,
};

/// Length of `word` at the start of `input` in bytes, spaces between its characters passed over.
pub(crate) fn opens(input: &str, word: &str) -> Option<usize> {
    // A letter, a digit or the end of the text opens no Han word; most texts that are asked about
    // are told by that.
    if input.as_bytes().first().is_none_or(u8::is_ascii_alphanumeric)
        && input.as_bytes().first() != word.as_bytes().first()
    {
        return None;
    }
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

/// Makes [`simplified`] and the sieve of the traditional characters.
macro_rules! forms {
    ($($traditional:literal => $simplified:literal),+ $(,)?) => {
        /// The simplified form (简体) of a traditional character of numerals and units; any other
        /// character as it is.
        #[inline]
        pub(crate) fn simplified(c: char) -> char {
            if !TRADITIONAL.may_hold(c) {
                return c;
            }
            match c {
                $($traditional => $simplified,)+
                _ => c,
            }
        }

        static TRADITIONAL: Sieve = Sieve::of(&[$($traditional),+]);
    };
}

forms! {
    '個' => '个', '億' => '亿', '兩' => '两', '冊' => '册', '噸' => '吨', '圓' => '圆', '場' => '场',
    '塊' => '块', '對' => '对', '層' => '层', '幣' => '币', '張' => '张', '戶' => '户', '攝' => '摄',
    '時' => '时', '條' => '条', '棟' => '栋', '歲' => '岁', '畝' => '亩', '臺' => '台', '華' => '华',
    '萬' => '万', '輛' => '辆', '週' => '周', '錢' => '钱', '鐘' => '钟', '間' => '间', '隻' => '只',
    '雙' => '双', '項' => '项', '頃' => '顷', '頭' => '头', '點' => '点',
}

/// The place behind the spaces that `input` holds from `at` on; at most eight of them are passed
/// over.
#[inline(always)]
pub(crate) fn skip_gap(input: &str, at: usize) -> usize {
    // No character that these bytes lead is space; nearly every one is told by that, which is less work than a call.
    if let Some(b'!'..=b'~' | 0xE4..=0xE9) = input.as_bytes().get(at) {
        at
    } else {
        skip_spaces(input, at)
    }
}

/// The same where a space may stand at `at`.
#[inline(never)]
fn skip_spaces(input: &str, at: usize) -> usize {
    // ，：（ and 。、 stand behind most of the numbers that are left, and at the end of the text nothing does.
    if let Some([0xEF, 0xBC | 0xBD, ..] | [0xE3, 0x80, 0x81..=0xBF, ..] | []) =
        input.as_bytes().get(at..)
    {
        return at;
    }
    let spaces = rest(input, at).chars().take(8).take_while(|&c| is_space(c));
    at + spaces.map(char::len_utf8).sum::<usize>()
}

#[cfg(test)]
mod tests {
    use super::{approximators, conditions, contexts::NOT, links::LINKS, units};

    /// A bound with a negation stands in three lists, which must not part: what it says of a number, that it is cut off the
    /// noun before, and that a rule sets it.
    #[test]
    fn negated_bounds_are_links_and_bounds_of_rules_are_bounds() {
        let bounds = || approximators::BEFORE.iter().map(|bound| bound.text);
        for bound in
            bounds().filter(|bound| bound.starts_with(NOT) && bound.chars().nth(3).is_some())
        {
            let linked = LINKS.suffix(bound).map(|(length, _)| length);
            assert_eq!(linked, Some(bound.len()), "{bound} is no link");
        }
        for bound in conditions::RULE_BOUNDS.iter().filter(|bound| bound.starts_with(NOT)) {
            assert!(bounds().any(|known| known == *bound), "{bound} bounds nothing");
        }
    }

    #[test]
    fn the_longest_word_wins_and_spaces_are_passed_over() {
        let (word, length) = units::UNITS.opening("个 百 分点，").expect("a unit");
        assert_eq!((word.text, length), ("个百分点", "个 百 分点".len()));
    }
}
