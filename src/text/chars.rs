//! Character classes: what a single character is, and how wide it stands.
//!
//! Takes a `char`, gives a fact. Words of more than one character live in [`crate::lexicon`].

use alloc::string::String;
use core::ops::Range;

/// Whether `c` is a Han character (汉字), 〇 and 々 included.
pub(crate) const fn is_han(c: char) -> bool {
    matches!(c, '\u{4E00}'..='\u{9FFF}' | '\u{3400}'..='\u{4DBF}' | '\u{3005}' | '\u{3007}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{323AF}')
}

/// Stands for any Han character of three bytes that is no numeral, where none needs decoding.
pub(crate) const ANY_HAN: char = '\u{5000}';

/// The bytes of a Han character in UTF-8, but for the rare ones past U+FFFF.
pub(crate) const HAN_BYTES: usize = 3;

/// Whether all characters of `text` are Han ones.
pub(crate) fn is_all_han(text: &str) -> bool {
    // U+4E00 to U+9FFF by their bytes: nearly all.
    let is_common = |bytes: &[u8]| matches!(bytes, [0xE5..=0xE9, _, _] | [0xE4, 0xB8..=0xBF, _]);
    text.as_bytes().chunks(HAN_BYTES).all(is_common) || text.chars().all(is_han)
}

/// Whether `c` is a Latin letter or an Arabic digit, half or full width.
pub(crate) const fn is_latin(c: char) -> bool {
    c.is_ascii_alphanumeric()
        || matches!(c, '０'..='９' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ' | '\u{C0}'..='\u{24F}')
}

/// Whether `c` takes two columns (East Asian wide or full width).
pub(crate) const fn is_wide(c: char) -> bool {
    matches!(
        c,
        '\u{1100}'..='\u{115F}'
            | '\u{2E80}'..='\u{303E}'
            | '\u{3041}'..='\u{33FF}'
            | '\u{3400}'..='\u{4DBF}'
            | '\u{4E00}'..='\u{9FFF}'
            | '\u{A000}'..='\u{A4CF}'
            | '\u{AC00}'..='\u{D7A3}'
            | '\u{F900}'..='\u{FAFF}'
            | '\u{FE30}'..='\u{FE4F}'
            | '\u{FF00}'..='\u{FF60}'
            | '\u{FFE0}'..='\u{FFE6}'
            | '\u{20000}'..='\u{3FFFD}'
            // Ambiguous width, two columns in Chinese type: quotation marks, dashes, circled
            // numbers and the like.
            | '\u{2014}' | '\u{2015}' | '\u{2018}' | '\u{2019}' | '\u{201C}' | '\u{201D}' | '\u{2026}' | '\u{2030}' | '\u{2103}'
            | '\u{2160}'..='\u{216B}'
            | '\u{2460}'..='\u{24FF}'
            | '\u{25A0}'..='\u{25FF}'
            | '\u{00D7}'
    )
}

/// Columns that `c` takes: 0 for combining marks and zero-width characters, 2 for wide ones.
#[inline]
pub(crate) const fn width(c: char) -> usize {
    // Most characters asked about are Han or ASCII ones, and those are told at once.
    if matches!(c, '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '。' | '，') {
        2
    } else if c.is_ascii() {
        1
    } else if is_zero_width(c) {
        0
    } else if is_wide(c) {
        2
    } else {
        1
    }
}

/// Columns that `text` takes.
pub(crate) fn display_width(text: &str) -> usize {
    let bytes = text.as_bytes();
    let (mut at, mut columns) = (0, 0);
    while let Some(byte) = bytes.get(at) {
        // E5 to E9 lead the three bytes of U+5000 to U+9FFF, Han characters all; of those that E4
        // leads U+4E00 to U+4FFF are. EF BC leads most full-width marks, E3 80 brackets and stops.
        (at, columns) = match (byte, bytes.get(at + 1)) {
            (0..=0x7F, _) => (at + 1, columns + 1),
            (0xE5..=0xE9, _) | (0xE4, Some(0xB8..)) => (at + 3, columns + 2),
            (0xEF, Some(0xBC)) if bytes.get(at + 2) != Some(&0x80) => (at + 3, columns + 2),
            (0xE3, Some(0x80)) if bytes.get(at + 2) != Some(&0xBF) => (at + 3, columns + 2),
            _ => match rest(text, at).chars().next() {
                Some(c) => (at + c.len_utf8(), columns + width(c)),
                None => break,
            },
        };
    }
    columns
}

/// Characters that show nothing: byte order mark, zero-width space and joiners, directional marks,
/// combining marks.
pub(crate) const fn is_zero_width(c: char) -> bool {
    matches!(c, '\u{FEFF}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2064}' | '\u{00AD}' | '\u{0300}'..='\u{036F}')
}

/// Space of any kind, the ideographic one and zero-width characters and control characters
/// included.
#[inline]
pub(crate) fn is_space(c: char) -> bool {
    // Most characters asked about are Han ones and their punctuation, and those are told at once.
    !matches!(c, '\u{3001}'..='\u{9FFF}' | '!'..='~' | '\u{FF01}'..='\u{FF5E}' | '\u{2010}'..='\u{2027}')
        && is_rare_space(c)
}

fn is_rare_space(c: char) -> bool {
    c.is_whitespace() || is_zero_width(c) || c.is_control()
}

/// Some words without the space in and around them: 综    述 as 综述.
pub(crate) fn without_space(words: &str) -> String {
    words.chars().filter(|&c| !is_space(c)).collect()
}

/// A stop that ends a sentence (句末点号), GB/T 15834-2011 clause 4.1 to 4.3.
pub(crate) const fn is_stop(c: char) -> bool {
    matches!(c, '。' | '！' | '？' | '!' | '?' | '｡')
}

/// A circled number (带圈数字), as it marks notes: ①.
pub(crate) const fn is_circled(c: char) -> bool {
    matches!(c, '①'..='⑳')
}

/// Whether some words may be the name of a person: two to four Han characters.
pub(crate) fn may_name_person(words: &str) -> bool {
    (2..=4).contains(&words.chars().count()) && is_all_han(words)
}

/// A stop that asks or calls (问号, 叹号), GB/T 15834-2011 clause 4.2 and 4.3.
pub(crate) const fn is_tone(c: char) -> bool {
    matches!(c, '！' | '？' | '!' | '?')
}

/// A comma between clauses (逗号), GB/T 15834-2011 clause 4.4.
pub(crate) const fn is_comma(c: char) -> bool {
    matches!(c, '，' | ',')
}

/// A comma between words of a list (顿号), GB/T 15834-2011 clause 4.5.
pub(crate) const fn is_enumeration_comma(c: char) -> bool {
    matches!(c, '、' | '､')
}

/// A semicolon (分号), GB/T 15834-2011 clause 4.6.
pub(crate) const fn is_semicolon(c: char) -> bool {
    matches!(c, '；' | ';')
}

/// A colon (冒号), GB/T 15834-2011 clause 4.7.
pub(crate) const fn is_colon(c: char) -> bool {
    matches!(c, '：' | ':' | '﹕')
}

/// A mark within a sentence (句内点号), GB/T 15834-2011 clause 3.2: a comma of either kind, a
/// semicolon, a colon.
pub(crate) const fn is_pause(c: char) -> bool {
    is_comma(c) || is_enumeration_comma(c) || is_semicolon(c) || is_colon(c)
}

/// Words without the bar behind them that is left of a cell they stood in: …的答复函[ |]. Several bars part the cells of a row.
pub(crate) fn without_cell_bar(words: &str) -> &str {
    let cell = words.trim_end_matches(is_space).strip_suffix(is_bar);
    let cell = cell.map(|cell| cell.trim_end_matches(is_space));
    cell.filter(|cell| !cell.is_empty() && !cell.contains(is_bar)).unwrap_or(words)
}

/// Round brackets that open (圆括号), which hold remarks.
pub(crate) const fn is_round_opening(c: char) -> bool {
    matches!(c, '（' | '(')
}

/// Bars between the cells of a row (竖线).
pub(crate) const fn is_bar(c: char) -> bool {
    matches!(c, '|' | '｜')
}

/// Opening brackets and quotation marks.
pub(crate) const fn is_opening(c: char) -> bool {
    matches!(
        c,
        '（' | '('
            | '〔'
            | '［'
            | '['
            | '【'
            | '《'
            | '〈'
            | '“'
            | '‘'
            | '「'
            | '『'
            | '〝'
            | '{'
            | '｛'
    )
}

/// Closing brackets and quotation marks.
pub(crate) const fn is_closing(c: char) -> bool {
    matches!(
        c,
        '）' | ')'
            | '〕'
            | '］'
            | ']'
            | '】'
            | '》'
            | '〉'
            | '”'
            | '’'
            | '」'
            | '』'
            | '〞'
            | '}'
            | '｝'
    )
}

/// What closes the bracket or quotation mark `open`; a straight mark closes itself.
pub(crate) const fn closing_of(open: char) -> Option<char> {
    Some(match open {
        '（' => '）',
        '(' => ')',
        '〔' => '〕',
        '［' => '］',
        '[' => ']',
        '【' => '】',
        '《' => '》',
        '〈' => '〉',
        '“' => '”',
        '‘' => '’',
        '「' => '」',
        '『' => '』',
        '〝' => '〞',
        '{' => '}',
        '｛' => '｝',
        '"' => '"',
        _ => return None,
    })
}

/// The value of an Arabic digit, half or full width.
pub(crate) const fn arabic_digit(c: char) -> Option<u8> {
    match c {
        '0'..='9' => Some(c as u8 - b'0'),
        '０'..='９' => Some((c as u32 - '０' as u32) as u8),
        _ => None,
    }
}

/// How many ASCII digits `text` begins with, in bytes as in characters.
pub(crate) fn leading_digits(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_digit).count()
}

/// The value of a Han digit 〇 to 九, with 零 and 两.
pub(crate) const fn han_digit(c: char) -> Option<u8> {
    Some(match c {
        '〇' | '零' | '○' => 0,
        '一' => 1,
        '二' | '两' | '兩' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        _ => return None,
    })
}

/// Whether `c` is a letter that many write for the zero of a year: 二OO九.
pub(crate) const fn is_letter_zero(c: char) -> bool {
    matches!(c, 'O' | 'o' | 'Ｏ' | 'ｏ' | 'О' | '◯')
}

/// Whether `c` can stand for a hidden number or name: X, x, Ｘ, ×, *, □, ○.
pub(crate) const fn is_placeholder(c: char) -> bool {
    matches!(c, 'X' | 'x' | 'Ｘ' | 'ｘ' | '×' | '*' | '＊' | '□' | '╳' | '✕')
}

/// The first character of `text` from byte `at` on that is of `class`, and where it stands. The
/// class holds no letter, no digit and no Han character of the Basic plane's main block: most of a
/// report is Han text, whose bytes are passed over three at a time.
#[inline]
pub(crate) fn find_mark(
    text: &str,
    mut at: usize,
    class: impl Fn(char) -> bool,
) -> Option<(usize, char)> {
    let bytes = text.as_bytes();
    loop {
        match bytes.get(at)? {
            // E4 to E9 lead the three bytes of U+4000 to U+9FFF.
            0xE4..=0xE9 => at += 3,
            b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => at += 1,
            _ => {
                let c = text.get(at..)?.chars().next()?;
                if class(c) {
                    return Some((at, c));
                }
                at += c.len_utf8();
            }
        }
    }
}

/// The marks of `class` in `text`, as [`find_mark`] finds them.
pub(crate) fn marks(
    text: &str,
    class: impl Fn(char) -> bool,
) -> impl Iterator<Item = (usize, char)> {
    let mut at = 0;
    core::iter::from_fn(move || {
        let (place, c) = find_mark(text, at, &class)?;
        at = place + c.len_utf8();
        Some((place, c))
    })
}

/// The words `text[start..end]`; empty where the range is no range of `text`.
pub(crate) fn slice(text: &str, start: usize, end: usize) -> &str {
    text.get(start..end).unwrap_or_default()
}

/// The words of `text` from `start` on.
pub(crate) fn rest(text: &str, start: usize) -> &str {
    text.get(start..).unwrap_or_default()
}

/// The words of `text` before `end`.
pub(crate) fn head(text: &str, end: usize) -> &str {
    text.get(..end).unwrap_or_default()
}

/// The longest beginning of `text` of at most so many bytes.
pub(crate) fn head_within(text: &str, bytes: usize) -> &str {
    let most = bytes.min(text.len());
    head(text, (0..=most).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0))
}

/// The longest end of `text` of at most so many bytes.
pub(crate) fn tail_within(text: &str, bytes: usize) -> &str {
    let least = text.len().saturating_sub(bytes);
    rest(text, (least..=text.len()).find(|&at| text.is_char_boundary(at)).unwrap_or(text.len()))
}

/// Whether a character stands in `text`. One of three bytes is looked for by its last byte, which few others have; a search by
/// the standard library costs five times as much in the few words of a clause.
pub(crate) fn holds(text: &str, c: char) -> bool {
    holds_word(text, c.encode_utf8(&mut [0; 4]))
}

/// Whether `text` begins with a character that `is` tells. The standard library makes a searcher for the same question, which
/// costs three times as much.
pub(crate) fn begins(text: &str, is: impl Fn(char) -> bool) -> bool {
    text.chars().next().is_some_and(is)
}

/// Where a character stands first in `text`, looked for as [`holds`] does.
pub(crate) fn first_place(text: &str, c: char) -> Option<usize> {
    let mut bytes = [0; 4];
    let word = c.encode_utf8(&mut bytes).as_bytes();
    let (&last, before) = word.split_last()?;
    memchr::memchr_iter(last, text.as_bytes()).find_map(|at| behind_head(text, at, before))
}

/// Where a character stands last in `text`.
pub(crate) fn last_place(text: &str, c: char) -> Option<usize> {
    let mut bytes = [0; 4];
    let word = c.encode_utf8(&mut bytes).as_bytes();
    let (&last, before) = word.split_last()?;
    memchr::memrchr_iter(last, text.as_bytes()).find_map(|at| behind_head(text, at, before))
}

/// Where `before` starts, if it ends at the byte `at` of `text`.
fn behind_head(text: &str, at: usize, before: &[u8]) -> Option<usize> {
    text.as_bytes().get(..at)?.strip_suffix(before).map(<[u8]>::len)
}

/// Whether a word stands in `text`, looked for by its last byte.
pub(crate) fn holds_word(text: &str, word: &str) -> bool {
    let Some((&last, before)) = word.as_bytes().split_last() else { return true };
    let bytes = text.as_bytes();
    memchr::memchr_iter(last, bytes)
        .any(|at| bytes.get(..at).is_some_and(|head| head.ends_with(before)))
}

/// The first `count` characters of `text`; `None` where it has fewer.
pub(crate) fn head_characters(text: &str, count: usize) -> Option<&str> {
    let end = text.char_indices().map(|(at, _)| at).chain([text.len()]).nth(count)?;
    Some(head(text, end))
}

/// Columns of the first piece of `words` that no line break may part: a Latin word or number with
/// what clings to it, or one character with the closing mark behind it.
pub(crate) fn token_width(words: &str) -> usize {
    let mut chars = words.chars();
    let Some(first) = chars.next() else { return 0 };
    if is_latin(first) {
        return words
            .chars()
            .take(24)
            .take_while(|&c| is_latin(c) || matches!(c, '.' | '%' | '％' | ',' | '-'))
            .map(width)
            .sum();
    }
    let clinging = chars.take_while(|&c| is_closing(c) || is_stop(c) || is_pause(c)).take(2);
    width(first) + clinging.map(width).sum::<usize>()
}

/// `range` without the space at its ends.
pub(crate) fn trim(source: &str, range: Range<usize>) -> Range<usize> {
    let text = slice(source, range.start, range.end);
    let left = text.trim_start_matches(is_space);
    let start = range.end - left.len();
    start..start + left.trim_end_matches(is_space).len()
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::*;

    #[test]
    fn columns() {
        for (text, columns) in [
            ("", 0),
            ("ab 1", 4),
            ("é·α", 3),
            ("一〇㐀豈𠀀", 10),
            ("，（《、", 8),
            ("“”‘’—…‰℃×①Ⅻ■", 24),
            ("ａ１￥", 6),
            ("あ한ᄀꀀ︰", 10),
            ("\u{FEFF}\u{200B}\u{202A}\u{2060}\u{AD}e\u{301}", 1),
        ] {
            assert_eq!(display_width(text), columns, "{text}");
        }
    }

    /// The short cuts of [`display_width`] say what [`width`] says.
    #[test]
    fn the_width_of_a_text_is_that_of_its_characters() {
        for c in '\0'..='\u{FFFF}' {
            assert_eq!(display_width(c.encode_utf8(&mut [0; 4])), width(c), "{c:?}");
        }
    }

    /// The characters of `text` that are of a class, in order.
    #[track_caller]
    fn check(class: impl Fn(char) -> bool, text: &str, expected: &str) {
        assert!(text.chars().filter(|&c| class(c)).eq(expected.chars()), "{text}");
    }

    #[test]
    fn classes() {
        check(is_han, "一〇々㐀豈𠀀aあ，１", "一〇々㐀豈𠀀");
        check(is_latin, "aZ9ａＺ９é一，-α", "aZ9ａＺ９é");
        check(
            is_space,
            "a \t\n\u{3000}\u{A0}\u{FEFF}\u{0}\u{7F}一",
            " \t\n\u{3000}\u{A0}\u{FEFF}\u{0}\u{7F}",
        );
        check(is_stop, "。！？!?｡，；：.…、", "。！？!?｡");
        check(is_opening, "（(〔［[【《〈“‘「『{｛）)〕”’》，<", "（(〔［[【《〈“‘「『{｛");
        check(is_closing, "）)〕］]】》〉”’」』}｝（(“‘《，>", "）)〕］]】》〉”’」』}｝");
        check(is_placeholder, "XxＸｘ×*＊□╳✕○Yo一", "XxＸｘ×*＊□╳✕");
        check(
            is_zero_width,
            "\u{FEFF}\u{200B}\u{200F}\u{202E}\u{2064}\u{AD}\u{36F} a",
            "\u{FEFF}\u{200B}\u{200F}\u{202E}\u{2064}\u{AD}\u{36F}",
        );
    }

    #[test]
    fn digits() {
        assert!("09０９a一²".chars().map(arabic_digit).eq([
            Some(0),
            Some(9),
            Some(0),
            Some(9),
            None,
            None,
            None
        ]));
        let values = [0, 0, 0, 1, 2, 2, 2, 3, 4, 5, 6, 7, 8, 9].map(Some);
        assert!("〇零○一二两兩三四五六七八九".chars().map(han_digit).eq(values));
        assert!("十百1a".chars().all(|c| han_digit(c).is_none()));
    }

    #[test]
    fn marks_between_han_characters() {
        let any = |text| marks(text, |_| true).collect::<Vec<_>>();
        assert_eq!(any("甲乙，丙a1。\u{3000}丁"), [(6, '，'), (14, '。'), (17, '\u{3000}')]);
        assert!(any("").is_empty() && any("甲乙").is_empty());
        assert_eq!(
            marks("甲，乙。丙，", |c| c == '，').collect::<Vec<_>>(),
            [(3, '，'), (15, '，')]
        );
        assert_eq!(find_mark("甲，乙。", 6, |_| true), Some((9, '。')));
    }

    #[test]
    fn ends_within_some_bytes() {
        assert_eq!(
            [0, 2, 3, 5, 6, 9].map(|bytes| head_within("甲乙", bytes)),
            ["", "", "甲", "甲", "甲乙", "甲乙"]
        );
        assert_eq!(
            [0, 2, 3, 5, 6, 9].map(|bytes| tail_within("甲乙", bytes)),
            ["", "", "乙", "乙", "甲乙", "甲乙"]
        );
    }

    #[test]
    fn ranges_that_are_none_are_empty() {
        assert_eq!(
            (
                slice("甲乙丙", 3, 6),
                slice("甲乙丙", 1, 6),
                slice("甲乙丙", 6, 3),
                slice("甲", 0, 9)
            ),
            ("乙", "", "", "")
        );
        assert_eq!((rest("甲乙", 3), rest("甲乙", 6), rest("甲乙", 7)), ("乙", "", ""));
        assert_eq!((head("甲乙", 3), head("甲乙", 0), head("甲乙", 4)), ("甲", "", ""));
    }
}
