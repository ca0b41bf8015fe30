//! Words of heading and series markers.

use super::lookup::{Table, Words, table, words};
use crate::{
    ast::Division,
    text::{
        chars::rest,
        sieve::{Sieve, class},
    },
};

/// 第, before the number of a division or of a series member. GB/T 9704-2012 clause 7.3.3.
pub(crate) const ORDINAL_PREFIX: char = '第';

/// The divisions of a text. 立法法 (2023) article 65: 编、章、节、条、款; 篇 and 部分 from reports
/// of congresses, 板块 from those of schools.
pub(crate) const DIVISIONS: &[(&str, Division)] = &[
    ("条", Division::Article),
    ("板块", Division::Part),
    ("條", Division::Article),
    ("款", Division::Paragraph),
    ("章", Division::Chapter),
    ("節", Division::Section),
    ("篇", Division::Part),
    ("編", Division::Book),
    ("编", Division::Book),
    ("节", Division::Section),
    ("部分", Division::Part),
];

/// 篇, behind the number that a collection gives each of its texts.
pub(crate) const COLLECTED: char = '篇';

/// What an inserted article or chapter adds to its number: 第二百七十四条之一.
/// 立法技术规范（试行）（二）.
pub(crate) const INSERTED: char = '之';

/// 天干, in order.
pub(crate) const STEMS: &str = "甲乙丙丁戊己庚辛壬癸";

/// Whether a character is one of [`STEMS`]. Asked of every line, so that it looks at no text.
pub(crate) const fn is_stem(c: char) -> bool {
    matches!(c, '甲' | '乙' | '丙' | '丁' | '戊' | '己' | '庚' | '辛' | '壬' | '癸')
}

/// Bracketed Han numbers as single characters ㈠ to ㈩ start here in Unicode.
pub(crate) const BRACKETED_HAN: char = '㈠';

/// 〇 to 九 as numbers of markers print them, in order: 零 stands for a place that is passed.
pub(crate) const HAN_DIGITS: &str = "零一二三四五六七八九";

/// The tens and hundreds of Han numbers.
pub(crate) const TEN: char = '十';
/// 百.
pub(crate) const HUNDRED: char = '百';
/// 千.
pub(crate) const THOUSAND: char = '千';
/// 廿: twenty.
pub(crate) const TWENTY: char = '廿';
/// 卅: thirty.
pub(crate) const THIRTY: char = '卅';

/// The verb behind the number of 一是…二是….
pub(crate) const IS: char = '是';
/// The verb behind the number of 一要…二要….
pub(crate) const MUST: char = '要';
/// Other words behind the number that enumerate: 一则…二则…, 一来…二来…, 一靠…二靠…. From speeches
/// and county reports.
pub(crate) const VERBS: &str = "则来靠抓看";
/// 其, of 其一…其二….
pub(crate) const AMONG: char = '其';

/// The sequence words and the place they stand for; `None` comes after whatever stands before it.
/// 现代汉语词典; reports of all levels.
pub(crate) static SEQUENCE: Table<Option<u32>> = table![Option<u32>;
    ("其次", Some(2)), ("再其次", Some(3)), ("再则", Some(3)), ("再次", Some(3)), ("再者", Some(3)), ("最后", None),
    ("首先", Some(1)),
];

/// The words of 一方面…另一方面…, and the place they stand for.
pub(crate) static ASPECTS: Table<Option<u32>> = table![Option<u32>;
    ("一方面", Some(1)), ("再一方面", Some(3)), ("另一方面", Some(2)), ("还有一方面", Some(3)),
];

/// Words behind 第N that show it to be an item of a series: 第一是, 第二要.
pub(crate) const NTH_VERBS: &str = "是要";

/// Bullets at the start of a line. Unicode geometric shapes and dots as they come out of word
/// processors.
pub(crate) const fn is_bullet(c: char) -> bool {
    matches!(
        c,
        '•' | '·'
            | '●'
            | '○'
            | '■'
            | '□'
            | '◆'
            | '◇'
            | '▲'
            | '△'
            | '★'
            | '☆'
            | '※'
            | '➢'
            | '➤'
            | '►'
    )
}

/// Bullets of Markdown, before a space. CommonMark 5.2.
pub(crate) const fn is_ascii_bullet(c: char) -> bool {
    matches!(c, '-' | '*' | '+')
}

/// Ticks in the boxes of a form, beside the bullets that are boxes. Announcements of companies.
pub(crate) const TICKS: [char; 4] = ['√', '☑', '☒', '✓'];

/// 破折号 of full length, which opens an item. GB/T 15834-2011 clause 4.13.
pub(crate) const DASH: &str = "——";

/// Dashes at the start of an item (破折号), GB/T 15834-2011 clause 4.13, and the characters used in
/// its place.
pub(crate) const fn is_dash(c: char) -> bool {
    matches!(c, '—' | '―' | '─' | '－' | '–')
}

/// What stands behind 第N条 where it is a cross-reference and no heading: 第三条规定的情形除外.
/// 立法技术规范（试行）（一）.
#[rustfmt::skip]
pub(crate) static REFERENCE: Words = words![
    "、", "与", "中", "之规定", "以", "内", "列", "前", "及", "和", "外", "应当", "或", "所",
    "款", "的", "第", "至", "规定", "除外", "项",
];

/// What stands behind 三、 where the comma counts and does not mark: 三、四季度, 一、二、三产业,
/// 三、五年. Statistical bulletins.
#[rustfmt::skip]
pub(crate) static COUNTED: Words = words![
    "两个", "两条", "两款", "两种", "两项", "个", "中全会", "产业", "人", "代", "名", "天",
    "季度", "届", "岁", "年", "批", "把手", "日", "月", "期", "楼", "次", "段", "点", "环线",
    "环路", "类", "级", "线", "线城市", "组", "轮", "道",
];

/// What stands behind （二） where it is a cross-reference: （二）款规定的情形, （三）项.
/// 立法技术规范（试行）（一）.
#[rustfmt::skip]
pub(crate) static BRACKET_REFERENCE: Words = words![
    "号", "期工程", "款", "项",
];

/// What tells of a paragraph by its number alone: （一）所称标志, （二）规定的条件. Same source.
pub(crate) static SAID_OF: Words = words!["中规定的", "所列", "所指", "所称", "所述", "规定的"];

/// What stands behind 款 or 项 in a cross-reference; before other Han characters they begin a word:
/// （二）项目建设.
pub(crate) const REFERRED: &str = "中之列和或所文明的程第等至规";

/// What stands behind 1.5 where it is a measured number and no marker of two levels. The commonest
/// scales and units.
#[rustfmt::skip]
pub(crate) static MEASURED: Words = words![
    "%", "万", "万元", "个", "亩", "人", "亿", "以上", "以下", "以内", "余", "倍", "億", "元",
    "公斤", "公里", "公顷", "到", "千克", "千瓦", "千米", "厘米", "吨", "和", "多", "天", "家",
    "小时", "左右", "平方", "平米", "年", "户", "斤", "日", "月", "欧元", "毫克", "毫米",
    "港元", "百分点", "的", "立方", "米", "美元", "至", "萬", "％",
];

/// Words that begin with a unit and are none: 2 人员管理 is a heading, 2人 a count. Standards and rules
/// of enterprises.
#[rustfmt::skip]
pub(crate) static NOT_MEASURED: Words = words![
    "万能", "个人", "个体", "个别", "人事", "人力", "人口", "人员", "人才", "人民", "人防",
    "元件", "元素", "克服", "分析", "名称", "名词", "吨位", "和谐", "天气", "天然", "家具",
    "家庭", "家用", "家长", "年度", "年检", "年终", "户外", "户籍", "日常", "日志", "日程",
    "月度", "月报", "米面", "至少",
];

class! {
    /// Whether the marker of an item may begin with the Han character `c`: a number, 第, 其, or the first character of
    /// a word of [`SEQUENCE`] or [`ASPECTS`].
    fn opens_series_in_han, SERIES_IN_HAN:
    '一' '二' '三' '四' '五' '六' '七' '八' '九' '十' '第' '其' '首' '再' '最' '另' '还'
}

/// Whether the marker of an item may stand at byte `at` of `text`: one of those characters, a digit, a circled
/// number or a bracket.
#[inline]
pub(crate) fn opens_series(text: &str, at: usize) -> bool {
    if SERIES_IN_HAN.lacks(text, at) {
        return false;
    }
    let behind = rest(text, at);
    if let Some(inner) = behind.strip_prefix(['（', '(']) {
        return !SERIES_IN_HAN.lacks(inner, 0);
    }
    behind.starts_with(|c| {
        opens_series_in_han(c) || matches!(c, '0'..='9' | '０'..='９' | '①'..='㊿')
    })
}

/// The Han characters that the marker of a section may begin with, and the zero, which stands before none.
pub(crate) static SECTIONS_IN_HAN: Sieve = Sieve::of(&[
    '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '两', '兩', '零', '第',
]);

/// What the number of an article ends in. 立法技术规范（试行）（一）.
pub(crate) const ARTICLE: char = '条';

/// The first marker of the outermost ladder. GB/T 9704-2012 clause 7.3.3.
pub(crate) const FIRST_SECTION: &str = "一、";

/// The first marker of an inner ladder. GB/T 9704-2012 clause 7.3.3.
pub(crate) const FIRST_IN_BRACKETS: [&str; 2] = ["(一)", "（一）"];

/// The first marker of an Arabic ladder. GB/T 9704-2012 clause 7.3.3.
pub(crate) const FIRST_DOTTED: [&str; 4] = ["1.", "1．", "１.", "１．"];

/// The second marker of [`FIRST_IN_BRACKETS`], which a paragraph that begins with the first may hold.
pub(crate) const SECOND_IN_BRACKETS: [&str; 2] = ["(二)", "（二）"];

/// The numeral in it; text without this character is searched no further.
pub(crate) const TWO: char = '二';

/// The numeral of [`FIRST_IN_BRACKETS`], which a search for one begins with.
pub(crate) const ONE: char = '一';

/// The first two markers of an outer ladder; a paragraph that lost its line breaks holds both. GB/T
/// 9704-2012 clause 7.3.3.
pub(crate) const GLUED_PAIRS: &[(&str, &str)] =
    &[("（一）", "（二）"), ("(一)", "(二)"), ("一、", "二、")];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_sorted() {
        assert!(DIVISIONS.is_sorted_by_key(|(word, _)| word));
    }

    #[test]
    fn every_stem_is_known() {
        assert!(STEMS.chars().all(is_stem));
        assert!(('\u{4E00}'..='\u{9FFF}').filter(|&c| is_stem(c)).count() == STEMS.chars().count());
    }

    #[test]
    fn every_word_that_opens_an_item_is_looked_at() {
        let words = SEQUENCE.iter().chain(ASPECTS.iter()).map(|(word, _)| *word);
        assert!(words.into_iter().all(|word| opens_series(word, 0)));
        for first in [ORDINAL_PREFIX, AMONG, TEN] {
            assert!(opens_series(first.encode_utf8(&mut [0; 4]), 0), "{first}");
        }
        assert!(["甲", "，一", ""].iter().all(|text| !opens_series(text, 0)));
    }
}
