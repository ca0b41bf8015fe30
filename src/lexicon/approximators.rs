//! Words that say how exact a number is (约数).
//!
//! Takes the text before or behind a number, gives the [`Approximation`]. The classes are those of
//! the annotation guideline.

use super::{
    lookup::{Entry, List, Table, Words, list, table, words},
    particles::ATTRIBUTIVE,
};
use crate::{
    Approximation::{self, About, AtLeast, AtMost, Over, Under},
    text::chars::{is_han, rest},
};

/// A word and what it says.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Approximator {
    pub(crate) text: &'static str,
    pub(crate) says: Approximation,
}

impl Entry for Approximator {
    fn word(&self) -> &'static str {
        self.text
    }
}

const fn word(text: &'static str, says: Approximation) -> Approximator {
    Approximator { text, says }
}

/// 多 behind a unit of time: 3年多. Source: 《现代汉语八百词》 on 概数.
pub(crate) const MORE: char = '多';

/// 多次 behind a unit of time is a phrase of its own: 一年多次.
pub(crate) const MANY_TIMES: &str = "多次";

/// Bounds before a verb, which hold for the number behind it: [至少]打造5个示范点.
pub(crate) static BOUNDS_OF_DEEDS: Table<Approximation> = table![Approximation;
    ("最多", AtMost), ("最少", AtLeast), ("至多", AtMost), ("至少", AtLeast),
];

/// The last characters of [`BOUNDS_OF_DEEDS`].
pub(crate) const BOUND_ENDS: [char; 2] = ['多', '少'];

/// What bounds a number from above that no other word bounds: 控制在3%, but 控制在3%左右. The annotation guideline, "Clarified since".
pub(crate) const HELD_DOWN: &str = "控制在";

/// What bounds a sum that is granted: 最高20万元资助, 最低10万元. 最高38℃ is a measured value. Subsidy policies.
pub(crate) const EXTREMES: [(&str, Approximation); 2] = [("最低", AtLeast), ("最高", AtMost)];

/// What bounds a time that a rule gives: 最长[为]12个月. 最长达3个月 is a measured value. Rules on insurance and on leave.
pub(crate) const EXTREMES_OF_TIME: [(&str, Approximation); 2] =
    [("最短", AtLeast), ("最长", AtMost)];

/// The first character of [`EXTREMES`].
pub(crate) const EXTREME_SIGN: char = '最';

/// What a sum comes to at most, behind 最高: 奖补资金最高[达]100万元. Subsidy policies.
#[rustfmt::skip]
pub(crate) static REACHING: Words =
    words![
    "为", "可得", "可获", "可获得", "可达", "可达到", "扶持", "支持", "达", "达到",
];

/// Words before the number. Source: 《现代汉语八百词》 on 概数, and the usage of government
/// reports.
#[rustfmt::skip]
pub(crate) static BEFORE: List<Approximator> = list!(Approximator, entry => entry.text, [
    word("<", Under),
    word(">", Over),
    word("≤", AtMost),
    word("≥", AtLeast),
    word("≦", AtMost),
    word("≧", AtLeast),
    word("不下", AtLeast),
    word("不下于", AtLeast),
    word("不会低于", AtLeast),
    word("不会多于", AtMost),
    word("不会大于", AtMost),
    word("不会小于", AtLeast),
    word("不会少于", AtLeast),
    word("不会超出", AtMost),
    word("不会超过", AtMost),
    word("不会高于", AtMost),
    word("不低于", AtLeast),
    word("不准低于", AtLeast),
    word("不准多于", AtMost),
    word("不准大于", AtMost),
    word("不准小于", AtLeast),
    word("不准少于", AtLeast),
    word("不准超出", AtMost),
    word("不准超过", AtMost),
    word("不准高于", AtMost),
    word("不到", Under),
    word("不可低于", AtLeast),
    word("不可多于", AtMost),
    word("不可大于", AtMost),
    word("不可小于", AtLeast),
    word("不可少于", AtLeast),
    word("不可超出", AtMost),
    word("不可超过", AtMost),
    word("不可高于", AtMost),
    word("不多于", AtMost),
    word("不大于", AtMost),
    word("不宜低于", AtLeast),
    word("不宜多于", AtMost),
    word("不宜大于", AtMost),
    word("不宜小于", AtLeast),
    word("不宜少于", AtLeast),
    word("不宜超出", AtMost),
    word("不宜超过", AtMost),
    word("不宜高于", AtMost),
    word("不小于", AtLeast),
    word("不少于", AtLeast),
    word("不应低于", AtLeast),
    word("不应多于", AtMost),
    word("不应大于", AtMost),
    word("不应小于", AtLeast),
    word("不应少于", AtLeast),
    word("不应超出", AtMost),
    word("不应超过", AtMost),
    word("不应高于", AtMost),
    word("不得低于", AtLeast),
    word("不得多于", AtMost),
    word("不得大于", AtMost),
    word("不得小于", AtLeast),
    word("不得少于", AtLeast),
    word("不得超出", AtMost),
    word("不得超过", AtMost),
    word("不得高于", AtMost),
    word("不满", Under),
    word("不能低于", AtLeast),
    word("不能多于", AtMost),
    word("不能大于", AtMost),
    word("不能小于", AtLeast),
    word("不能少于", AtLeast),
    word("不能超出", AtMost),
    word("不能超过", AtMost),
    word("不能高于", AtMost),
    word("不超", AtMost),
    word("不超出", AtMost),
    word("不超过", AtMost),
    word("不足", Under),
    word("不逾", AtMost),
    word("不高于", AtMost),
    word("低于", Under),
    word("冲破", Over),
    word("多于", Over),
    word("大于", Over),
    word("大体", About),
    word("大概", About),
    word("大约", About),
    word("大致", About),
    word("将近", Under),
    word("小于", Under),
    word("少于", Under),
    word("接近", Under),
    word("最多", AtMost),
    word("最多为", AtMost),
    word("最多是", AtMost),
    word("最多有", AtMost),
    word("最少", AtLeast),
    word("未满", Under),
    word("未超过", AtMost),
    word("未达到", Under),
    word("概约", About),
    word("突破", Over),
    word("突破了", Over),
    word("约", About),
    word("约为", About),
    word("约占", About),
    word("约合", About),
    word("约在", About),
    word("约是", About),
    word("约有", About),
    word("约计", About),
    word("约达", About),
    word("约需", About),
    word("至多", AtMost),
    word("至少", AtLeast),
    word("至少为", AtLeast),
    word("至少是", AtLeast),
    word("至少有", AtLeast),
    word("超", Over),
    word("超出", Over),
    word("超过", Over),
    word("超过了", Over),
    word("超過", Over),
    word("达到或超过", AtLeast),
    word("过", Over),
    word("近", Under),
    word("逾", Over),
    word("高于", Over),
    word("高達", Over),
    word("＜", Under),
    word("＞", Over),
]);

/// 过 is such a word behind the name of an indicator alone (收入[过]亿元); behind a verb it says that something happened.
pub(crate) const PASSED: &str = "过";

/// Words behind the unit. Same source.
#[rustfmt::skip]
pub(crate) static BEHIND: List<Approximator> = list!(Approximator, entry => entry.text, [
    word("上下", About),
    word("之内", AtMost),
    word("以上", AtLeast),
    word("以下", AtMost),
    word("以内", AtMost),
    word("内", AtMost),
    word("出头", Over),
    word("及以上", AtLeast),
    word("及以下", AtMost),
    word("及以内", AtMost),
    word("多", Over),
    word("左右", About),
    word("开外", Over),
    word("往上", AtLeast),
    word("或以上", AtLeast),
    word("或以下", AtMost),
    word("或更多", AtLeast),
    word("或者以上", AtLeast),
    word("或者更多", AtLeast),
    word("时间内", AtMost),
    word("还多", Over),
    word("还强", Over),
    word("（含）以上", AtLeast),
    word("（含）以下", AtMost),
    word("（含）以内", AtMost),
    word("（含）左右", About),
]);

/// Words that end like an approximator and are none: 签约3个, 附近2家. Source: the compounds of 约,
/// 近 and 超 in 《现代汉语词典》.
pub(crate) static NOT_BEFORE: Words = words![
    "临近", "亲近", "公约", "制约", "协约", "反超", "合约", "商超", "契约", "守约", "就近", "履约",
    "新近", "最近", "条约", "特约", "相近", "签约", "简约", "续约", "节约", "解约", "贴近", "赶超",
    "违约", "邀约", "邻近", "附近", "集约", "靠近", "预约",
];

/// Words that open with 内 or 多 and are more than a bound: 3个内设机构, 2倍多次.
pub(crate) static NOT_INSIDE: Words = words![
    "内专",
    "内人",
    "内勤",
    "内外",
    "内存",
    "内审",
    "内容",
    "内控",
    "内河",
    "内涝",
    "内生",
    "内科",
    "内蒙",
    "内设",
    "内贸",
    "内资",
    "内部",
    "内销",
    "内阁",
    "内陆",
    "内需",
    "多个",
    "多人",
    "多位",
    "多元",
    "多功能",
    "多名",
    "多地",
    "多处",
    "多家",
    "多层",
    "多方",
    "多样",
    "多次",
    "多种",
    "多项",
];

/// What a share is of has this many characters at most, with the bound before it.
const LONGEST_WHOLE_CHARACTERS: usize = 24;

/// The bound of a share of what some words that end in 的 name, and the byte of `words` that it starts
/// at: 评查面[不低于]办结案件的. Plans and policies.
pub(crate) fn bound_of_share(words: &str) -> Option<(usize, Approximation)> {
    let whole = words.strip_suffix(ATTRIBUTIVE)?;
    let named = |&(_, c): &(usize, char)| is_han(c);
    let near = whole.char_indices().rev().take(LONGEST_WHOLE_CHARACTERS).take_while(named);
    let bound = |word: &&Approximator| matches!(word.says, AtLeast | AtMost);
    near.map(|(at, _)| at)
        .find_map(|at| BEFORE.starting(rest(words, at)).filter(bound).map(|word| (at, word.says)))
}
