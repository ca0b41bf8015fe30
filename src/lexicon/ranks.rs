//! Words of rank (位次), and what makes 第二 or 首位 no rank.
//!
//! Source: 统计公报 and 政府工作报告; the exceptions are those of the annotation guideline under "rank".

/// Words that say first place.
pub(crate) const FIRST_PLACES: &[&str] = &["榜首", "首位"];

/// Words behind the number that say it is a place.
pub(crate) const PLACES: &[&str] = &["位", "名"];

/// Verbs that put a thing first without ranking it: 摆在首位.
pub(crate) const PUT_FIRST: &[&str] = &["作为", "列为", "列入", "摆到", "摆在", "放到", "放在", "置于"];

/// Words right before 第N that tell a rank.
pub(crate) const RANKING: &[&str] = &[
    "为",
    "位于",
    "位列",
    "位居",
    "位次",
    "列",
    "前进至",
    "升到",
    "升至",
    "名列",
    "居",
    "并列",
    "排",
    "排位",
    "排名",
    "排在",
    "排行",
    "稳居",
    "荣获",
    "获",
    "获得",
    "跃升到",
    "跃升至",
    "跃居",
    "跻身",
    "进位至",
    "进入",
];
