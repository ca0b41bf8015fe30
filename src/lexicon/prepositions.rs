//! Prepositions (介词) and the frames that they open: what a clause tells besides what is counted.
//!
//! From the wording of work reports, notices and judgments.

use super::lookup::{Words, words};

/// What opens the words of a cause: [由于]主客观原因. Work reports.
pub(crate) static CAUSED_BY: Words = words!["受", "因", "由于"];

/// What closes them: 由于主客观[原因]. Work reports.
pub(crate) static CAUSES: Words = words!["原因", "因素", "影响"];

/// 通过 before what something was done by: 通过高新技术企业认定12家. Work reports.
pub(crate) const THROUGH: &str = "通过";

/// Words that leave nothing to measure where only they stand before a number: 为160人讨回.
#[rustfmt::skip]
pub(crate) static PREPOSITIONS: Words = words![
    "与", "为", "于", "仅用", "从", "以", "使", "促使", "促成", "先后为", "共为", "共对", "再为", "历时", "又为",
    "只用", "可为", "同", "向", "和", "在", "对", "将", "已与", "已为", "已对", "已连续", "帮", "并与", "并为",
    "并对", "当", "惠", "把", "按", "据", "提前", "替", "有", "每", "涉", "涉及", "用", "由", "累计为", "经", "给",
    "至", "被", "覆盖", "让", "距", "距离", "跟", "连续", "通过", "针对", "除", "除了", "面向",
];

/// 为 and 给: what is done stands behind a verb further on: 为老人实施改造.
pub(crate) static BENEFITTING: Words = words!["为", "依托", "借助", "凭借", "向", "对", "给"];

/// Prepositions before people who are counted: 向服刑人员5人发放. Audit reports.
pub(crate) const BEFORE_PEOPLE: [char; 3] = ['为', '向', '对'];

/// 内, behind the place in 对辖区内老党员.
pub(crate) const INSIDE: char = '内';

/// Prepositions that a clause opens with; what is done stands behind a verb further on: 在主要路口[设置]卡点,
/// 因用火[引发]火情. Work reports.
#[rustfmt::skip]
pub(crate) static PREPOSED: Words = words![
    "为", "于", "从", "依托", "借助", "凭借", "利用", "前往", "向", "因", "围绕", "在", "对", "将",
    "就", "把", "根据", "沿", "沿着", "深入", "由", "经", "结合", "给", "赴", "通过", "针对",
    "面向",
];

/// Ends of the words for when a deed was done, before it: 判决生效[后]支付货款. Judgments, rules.
pub(crate) static AFTER_DEEDS: Words = words!["之前", "之后", "后", "时"];

/// Words that end so and tell no time. Source: the words of field texts.
pub(crate) static NOT_AFTER_DEEDS: Words = words![
    "临时", "事后", "产后", "先后", "前后", "即时", "售后", "善后", "实时", "平时", "战后", "灾后",
    "病后", "税后", "课后", "身后", "限时",
];

/// 被: who does it stands behind, 被省政协采用.
pub(crate) const SUFFERED: char = '被';

/// 中, the end of what 在 opens, and of those of whom a part is told: 在…考核中, 耕地中旱地占三成.
pub(crate) const WITHIN_END: char = '中';

/// 在 of 在…中: opens the words for where something is, not for what.
pub(crate) const WITHIN_WHICH: char = '在';

/// The preposition of what something is done for (对).
pub(crate) const TOWARDS: char = '对';

/// 以, before the rate with which something came off and before the base of an index: 以100%的合格率, 以上年为100. Work reports.
pub(crate) const WITH: char = '以';

/// 为, before those whom something was done for. Work reports.
pub(crate) const FOR_WHOM: char = '为';

/// Prepositions whose object is the people counted: 为160人讨回欠薪.
#[rustfmt::skip]
pub(crate) static SERVING: Words = words![
    "与", "为", "使", "向", "对", "帮", "帮助", "替", "由", "给", "让",
];

/// Words before a day up to which something is told: [截至]12月底完成31公里. Work reports.
pub(crate) static UP_TO: Words = words!["截止", "截止到", "截至", "截至到"];

/// Verbs of doing something to somebody, before the name of what is done: 给予处分, 开展清理. Reports of inspections.
pub(crate) static GIVEN: Words = words!["予以", "作出", "实施", "开展", "给予", "进行", "采取"];

/// What makes 对 before it a word of its own: 对外.
pub(crate) const ABROAD: char = '外';

/// The last characters of verbs that say where an amount arrived or stays, [压]到, [走高]至, [压]在. 《现代汉语八百词》 on 到, 至 and 在.
pub(crate) const ARRIVING: [char; 3] = ['到', '在', '至'];

/// Towards whom something is said or given: 督察组[向]我市反馈问题.
pub(crate) const ADDRESSING: char = '向';

/// Words that end in it and are others. 《现代汉语词典》.
#[rustfmt::skip]
pub(crate) static NOT_ADDRESSING: Words = words![
    "一向", "倾向", "动向", "去向", "双向", "取向", "定向", "导向", "志向", "意向", "投向", "方向", "朝向",
    "横向", "流向", "纵向", "走向", "趋向", "转向", "面向",
];
