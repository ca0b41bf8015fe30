//! Characters and words of numerals.
//!
//! Takes a character, gives its value. The digits 〇 to 九 stand in [`crate::text::chars`].

use crate::{
    text::chars::han_digit,
    text::sieve::{Sieve, class},
};

/// 大写 digits, GB/T 15835-2011 appendix A, with their traditional forms; 廿 卅 are read in
/// [`tens`].
pub(crate) const fn formal_digit(c: char) -> Option<u8> {
    Some(match c {
        '零' => 0,
        '壹' | '壱' => 1,
        '贰' | '貳' | '弐' => 2,
        '叁' | '參' | '叄' | '参' => 3,
        '肆' => 4,
        '伍' => 5,
        '陆' | '陸' => 6,
        '柒' => 7,
        '捌' => 8,
        '玖' => 9,
        _ => return None,
    })
}

/// 廿, 卅, 卌: 20, 30, 40 in one character.
pub(crate) const fn tens(c: char) -> Option<u8> {
    Some(match c {
        '廿' => 20,
        '卅' => 30,
        '卌' => 40,
        _ => return None,
    })
}

/// 十, 百, 千 and their 大写.
pub(crate) const fn small_scale(c: char) -> Option<u32> {
    Some(match c {
        '十' | '拾' => 10,
        '百' | '佰' => 100,
        '千' | '仟' => 1000,
        _ => return None,
    })
}

/// 万, 亿 and their traditional forms, as a power of ten.
pub(crate) const fn large_scale(c: char) -> Option<u32> {
    Some(match c {
        '万' | '萬' => 4,
        '亿' | '億' => 8,
        _ => return None,
    })
}

/// The value of a Han or formal digit.
pub(crate) const fn digit(c: char) -> Option<u8> {
    match han_digit(c) {
        Some(digit) => Some(digit),
        None => formal_digit(c),
    }
}

class! {
    /// Whether `c` can open a Han numeral: a digit, a ten or a scale.
    pub(crate) fn opens_han, NUMERALS:
    '〇' '零' '○' '一' '二' '两' '兩' '三' '四' '五' '六' '七' '八' '九'
    '壹' '壱' '贰' '貳' '弐' '叁' '參' '叄' '参' '肆' '伍' '陆' '陸' '柒' '捌' '玖'
    '廿' '卅' '卌' '十' '拾' '百' '佰' '千' '仟' '万' '萬' '亿' '億'
}

/// Whether `c` is a scale: 十, 百, 千, 万, 亿.
pub(crate) const fn is_scale(c: char) -> bool {
    small_scale(c).is_some() || large_scale(c).is_some()
}

/// 余, 多, 几 between a number and its unit: the number is exceeded.
pub(crate) const fn is_infix(c: char) -> bool {
    matches!(c, '余' | '餘' | '馀' | '多' | '几' | '幾')
}

/// Whether `c` is 几, which only stands before a unit or scale.
pub(crate) const fn is_indefinite_infix(c: char) -> bool {
    matches!(c, '几' | '幾')
}

/// Characters that 多 opens a noun with: 多元, 多层.
pub(crate) const MANY_COMPOUNDS: &str = "样种层方功形渠维边极党民维能媒式";

/// Scales, infixes and 分, which may stand behind digits as a part of their number.
static INSIDE_NUMBERS: Sieve = Sieve::of(&[
    '十',
    '拾',
    '百',
    '佰',
    '千',
    '仟',
    '万',
    '萬',
    '亿',
    '億',
    '余',
    '餘',
    '馀',
    '多',
    '几',
    '幾',
    ROUGH_INFIX,
    '分',
]);

/// Whether the number whose digits end before `tail` surely ends with them: `%` follows, or a Han character that is no part of
/// a number.
pub(crate) fn ends_number(tail: &str) -> bool {
    tail.starts_with('%') || INSIDE_NUMBERS.lacks(tail, 0)
}

/// 来 between a number and its unit: the number is rough (十来个).
pub(crate) const ROUGH_INFIX: char = '来';

/// 二, which orders more than it counts: 二组.
pub(crate) const SECOND: char = '二';

/// 计, which sums up: 46户[计]158人.
pub(crate) const TOTALLING: char = '计';

/// 半: a half.
pub(crate) const HALF: char = '半';

/// Characters that 半 opens a word of its own with: 半径, 半成品. Source: 《现代汉语词典》.
pub(crate) const HALF_COMPOUNDS: &str = "世价天夜封岛导山径成截数日月机熟球空票程裸路载途";

/// 零下 before a temperature: the minus sign.
pub(crate) const BELOW_ZERO: &str = "零下";

/// 一半: a half, standing alone.
pub(crate) const ONE_HALF: &str = "一半";

/// 分之: parts of, between denominator and numerator.
pub(crate) const PARTS_OF: &str = "分之";

/// 点 between Han digits: the decimal point.
pub(crate) const fn is_han_point(c: char) -> bool {
    matches!(c, '点' | '點')
}

/// · between Han digits behind 分之: the decimal point in print of the 1950s.
pub(crate) const fn is_middle_point(c: char) -> bool {
    matches!(c, '·' | '・' | '‧')
}

/// 负 before a numeral: the minus sign.
pub(crate) const fn is_han_minus(c: char) -> bool {
    matches!(c, '负' | '負')
}

/// Whether `c` is a minus sign, written or spelled.
pub(crate) fn is_minus(c: char) -> bool {
    is_han_minus(c) || matches!(c, '-' | '−' | '－' | '﹣')
}

/// Characters before 十, 百, 千 that leave the number open: 几十, 数百.
pub(crate) const INDEFINITE: &str = "几数好成";

/// 数 and 几 before a scale: several of it, 数百, 几千万.
pub(crate) const SEVERAL: [char; 2] = ['几', '数'];

/// 好 before 几: 好几万人.
pub(crate) const QUITE: char = '好';

/// 上 before a scale: it is passed, 上百家.
pub(crate) const PASSED: char = '上';

/// Words between the parts of a measure in two units: 一小时零五分钟.
pub(crate) const JOINING: &[&str] = &["又", "零"];

/// 百分百: all of it.
pub(crate) const ALL: &str = "百分百";

/// 元 for 一 before 月 (元至6月份, 元月).
pub(crate) const FIRST_MONTH: char = '元';

/// What a number behind it only tells from others of its kind: 表2 2023年…, 附件1 3类用地, 第 1 2
/// 章. Bulletins, plans.
pub(crate) const NUMBERED: [char; 10] =
    ['件', '图', '录', '栏', '框', '第', '篇', '节', '表', '题'];

/// 第: makes an ordinal.
pub(crate) const ORDINAL: char = '第';

/// 零, a formal digit and an everyday one.
pub(crate) const ZERO: char = '零';

/// The numeral of an article: 一个.
pub(crate) const ONE: char = '一';

/// A hundred million with the measure word that speech puts before it: 16.8个亿. Speeches, interviews.
pub(crate) const COUNTED_SCALE: &str = "个亿";

/// Measure words behind it that open a noun inside another: 培植一个产业集群. Work reports.
pub(crate) const OF_ONE: [char; 9] = ['个', '家', '座', '所', '支', '条', '种', '项', '批'];

/// Numerals that stand before a measure word as an article (一个) or as an ordinal (二期); the
/// cardinal of the second is 两.
pub(crate) const UNCOUNTED: [char; 2] = ['一', '二'];

/// Whether `c` is 两, a digit only where it opens a numeral or a scale follows: 六斤八两 weighs.
pub(crate) const fn is_pair(c: char) -> bool {
    matches!(c, '两' | '兩')
}

/// 拾, the formal 十.
pub(crate) const FORMAL_TEN: char = '拾';

/// Whether `c` is 十, a digit as much as a scale.
pub(crate) const fn is_ten(c: char) -> bool {
    matches!(c, '十' | FORMAL_TEN)
}

#[cfg(test)]
mod tests {
    use super::{digit, is_scale, opens_han, tens};

    #[test]
    fn digits_tens_and_scales_open_numerals() {
        for c in (0..=0xFFFF_u32).filter_map(char::from_u32) {
            assert_eq!(opens_han(c), digit(c).is_some() || tens(c).is_some() || is_scale(c), "{c}");
        }
    }
}
