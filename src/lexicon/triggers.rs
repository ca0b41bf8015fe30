//! The characters that anything the scanner looks for can open with.
//!
//! Takes a character, gives whether to stop at it. One class, so that the text between numbers
//! costs one look a character; a test holds it to the classes it is the union of.

use crate::text::sieve::class;

class! {
    /// Whether a number, a word of time, a rank or a bracket that is passed over can open with `c`.
    pub(crate) fn opens_mention, TRIGGERS:
    // Digits, signs, placeholders.
    '0' '1' '2' '3' '4' '5' '6' '7' '8' '9' '-' '.' 'X' 'x' '*'
    '０' '１' '２' '３' '４' '５' '６' '７' '８' '９' '−' '－' '﹣' 'Ｘ' 'ｘ' '×' '＊' '□' '╳' '✕'
    // Han digits and scales.
    '〇' '零' '○' '一' '二' '两' '兩' '三' '四' '五' '六' '七' '八' '九' '十' '百' '千' '万' '萬' '亿' '億'
    '壹' '壱' '贰' '貳' '弐' '叁' '參' '叄' '参' '肆' '伍' '陆' '陸' '柒' '捌' '玖' '拾' '佰' '仟'
    '廿' '卅' '卌' '半' '负' '負'
    // Words of time and rank.
    '今' '昨' '去' '上' '下' '前' '后' '明' '本' '当' '同' '次' '翌' '是' '来' '全' '年' '月' '首' '第' '大' '元' '榜' '冠'
    // Brackets and quotation marks.
    '“' '"' '「' '‘' '《' '〈' '〔'
}

/// The first character of `text` from byte `at` on that a mention may open with, and where it
/// stands.
pub(crate) fn next_mention(text: &str, at: usize) -> Option<(usize, char)> {
    TRIGGERS.find(text, at, usize::MAX, opens_mention)
}

#[cfg(test)]
mod tests {
    use super::{next_mention, opens_mention};
    use crate::{
        lexicon::{
            numerals::{is_minus, opens_han},
            periods, ranks,
        },
        text::chars::is_placeholder,
    };

    #[test]
    fn every_character_that_opens_a_word_is_a_trigger() {
        for c in (0..=0xFFFF_u32).filter_map(char::from_u32) {
            if c.is_ascii_digit()
                || is_placeholder(c)
                || opens_han(c)
                || is_minus(c)
                || periods::opens_word(c)
                || ranks::opens(c)
            {
                assert!(opens_mention(c), "{c}");
            }
            let text = c.encode_utf8(&mut [0; 4]).repeat(2);
            assert_eq!(next_mention(&text, 0), opens_mention(c).then_some((0, c)), "{c}");
        }
    }
}
