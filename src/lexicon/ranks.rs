//! Words of rank (位次), and what makes 第二 or 首位 no rank.
//!
//! Source: 统计公报 and 政府工作报告; the exceptions are those of the annotation guideline under
//! "rank".

use super::lookup::{Words, words};

/// Whether a word of [`FIRST_PLACES`] may begin with `c`, or it is one of [`FIRST_OF`].
pub(crate) const fn opens(c: char) -> bool {
    matches!(c, '冠' | '榜' | '首')
}

/// What says first place behind [`OF`]: 居全国之[首], 列全省之[冠].
pub(crate) const FIRST_OF: [char; 2] = ['冠', '首'];

/// What stands between a scope and one of [`FIRST_OF`].
pub(crate) const OF: char = '之';

/// Verbs in a clause whose 之首 is a place: without one it praises, 百善孝为先，万事安全之首.
pub(crate) static TAKING_PLACE: Words = words!["位列", "列", "名列", "居", "排", "跃升"];

/// Words that say first place.
pub(crate) static FIRST_PLACES: Words = words!["榜首", "首位"];

/// Words behind the number that say it is a place.
pub(crate) static PLACES: Words = words!["位", "名", "强"];

/// Verbs that put a thing first without ranking it: 摆在首位.
pub(crate) static PUT_FIRST: Words =
    words!["作为", "列在", "当作", "摆到", "摆在", "放到", "放在", "置于", "视为"];

/// Words behind a rank that let it stand: 第二和第三, 由第五位上升到.
#[rustfmt::skip]
pub(crate) static BEHIND: Words = words![
    "上升", "下滑", "下降", "与", "也", "位次", "到", "前移", "升到", "升至", "及", "和", "均", "提升", "攀升",
    "晋升", "跃升", "跃居", "跃至", "进到", "进至", "降到", "降至",
];

/// Adjectives behind a rank: 历史同期第二[多]. News of weather.
#[rustfmt::skip]
pub(crate) static DEGREES: Words = words![
    "低", "冷", "多", "大", "好", "小", "少", "差", "弱", "强", "快", "慢", "早", "晚", "暖", "热", "短", "长", "高",
];

/// Words behind 前 and a number that let it be a rank: 达到全市前3[水平], 前3名[分别]为….
pub(crate) static BEHIND_FIRST: Words = words!["之列", "分别", "城市", "水平", "给予", "行列"];

/// Words right before a number that say it is a place, without 第: [排名]11位. News of companies.
pub(crate) static RANKED_AT: Words = words!["位列", "位居", "名列", "排名"];

/// What counts from the bottom: 倒数第二.
pub(crate) static NOT_RANKED: Words = words!["倒数"];

/// Words right before 第一 that make it a motto and no rank: 天下第一.
pub(crate) static NOT_BEFORE: Words = words![
    "争", "人民", "保护", "信誉", "健康", "党建", "创", "天下", "学习", "安全", "客户", "效率",
    "服务", "生命", "用户", "群众", "质量", "顾客", "预防",
];

/// Words that count time before 前: 5年前1.5个百分点.
pub(crate) static AGO: Words = words!["周", "天", "年", "日", "月"];
