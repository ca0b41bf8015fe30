//! Words of rules and grants (条件): what is demanded, allowed or capped, and from which bound on.
//!
//! From statutes, policies and schedules of fees.

use super::lookup::{Words, words};

/// What documents that set rules say again and again; a condition ends in 的 before its comma. Statutes and policies.
pub(crate) const OF_RULES: &[&str] = &["不得", "应当", "的,", "的，", "给予"];

/// What reports say again and again. Work reports.
pub(crate) const OF_REPORTS: &[&str] = &["同比", "增长", "完成", "实现", "开展", "新增"];

/// 要 behind a holder: 各校要加固围墙.
pub(crate) const DUTY: char = '要';

/// Words that say what a rule demands: 应由三名以上执行员讨论. Statutes.
pub(crate) static OBLIGING: Words = words!["不得", "应当", "应由", "必须", "须由"];

/// Bounds that a rule sets on what it names right before them: 委员总数[不得超过]45名. Statutes.
#[rustfmt::skip]
pub(crate) static FORBIDDEN_BOUNDS: Words = words![
    "不得低于", "不得多于", "不得大于", "不得小于", "不得少于", "不得超过", "不得高于",
];

/// Names of how long something takes or holds, which a rule sets: 补助[期限]不超过3年. Statutes.
pub(crate) static TERMS: Words = words!["年限", "时间", "时限", "期限"];

/// Words before a verb that allow what it says: 可以延长二十日. Statutes.
pub(crate) static ALLOWING: Words = words!["可", "可以", "应当", "得"];

/// 一次性, which tells the kind of a grant behind 给予: 给予一次性建设补助. Policies.
pub(crate) const ONCE_FOR_ALL: &str = "一次性";

/// Words right before an amount that bound what is granted: 最高不超过30万元. Policies.
pub(crate) static CAPS: Words = words![
    "上限为",
    "不得超过",
    "不超过",
    "最多",
    "最多不超过",
    "最高",
    "最高不超过",
    "最高予以",
    "最高发放",
    "最高可达",
    "最高给予",
    "累计不超过",
];

/// Words before a further grant: 在20万元基础上[再]奖励10万元, 在市级政策基础上[另]奖励. Policies.
pub(crate) const AGAIN: [char; 2] = ['再', '另'];

/// What an amount is the standard of: 500元[的标准]发放补贴. Policies.
pub(crate) static STANDARDS: Words = words!["标准", "的标准"];

/// 当 before what must be for something to be done: [当]降雨量超过30毫米时. Emergency plans.
pub(crate) const WHEN_OPENS: char = '当';

/// 时 behind it.
pub(crate) const WHEN: char = '时';

/// What stands behind a ratio by which a rule shares something. Policies and budgets.
pub(crate) static RATIO_BEHIND: Words = words!["配套", "配比", "配置"];

/// The first characters of a bound behind a grade: 县级[及]以上城市, 3A级[以]上景区.
pub(crate) const GRADE_BOUNDS: [char; 2] = ['以', '及'];

/// What a remark in brackets says of a bound: whether it holds for its own value. Policies.
pub(crate) static INCLUDING: Words = words!["不包含", "不包括", "不含", "包含", "包括", "含"];

/// What 以上 begins with where the bound itself is meant too: 5人[及]以上.
pub(crate) const AND: char = '及';

/// Adjectives between 每 and how much a step of a rule has: 每[低]5个百分点扣1分. Rules on assessments.
pub(crate) const COMPARED: [char; 5] = ['低', '多', '少', '超', '高'];

/// Behind a bound: only from there on something may be done. Policies.
pub(crate) static ONLY_THEN: Words = words!["才可", "才能", "方可", "方能"];

/// Verbs of what a rule has paid, before what a share is of: [发给]本人工资的50%. Rules on pay and pensions.
pub(crate) static PAYING: Words = words!["发给", "计发"];

/// What those may not do, or must, who do not reach a bound: 低于72分[不得]进入面试. Notices of contests and of recruitment.
pub(crate) static FORBIDDING: Words = words!["不予", "不准", "不得", "不能", "须"];

/// What lies between two bounds or behind one: 80亩至120亩[之间]的, 超过500万元[的部分]. Policies.
pub(crate) static PORTIONS: Words = words!["之间", "之间的", "的部分", "部分"];

/// 按, alone before what a rule does behind its condition: 超过500万元部分，[按]40%给予奖励.
pub(crate) const BY_WHICH_WORD: &str = "按";

/// 经, before those who must agree: 须[经]三分之二以上股东表决通过. Rules of bodies.
pub(crate) const BY_MEANS_OF: char = '经';

/// How they agree.
pub(crate) static CONSENTING: Words = words!["同意", "表决", "通过"];

/// Those who apply for something, at the start of what is asked of them: [投标人]自有资金不低于800万元. Notices of tenders, contests and
/// posts.
#[rustfmt::skip]
pub(crate) static APPLICANTS: Words = words![
    "供应商", "参赛者", "参赛队", "响应人", "应聘人员", "应聘者", "投标人", "报名人员", "报名者", "比选人",
    "注册资本应", "注册资本须", "注册资金应", "注册资金须", "潜在投标人", "申报人", "申报企业", "申报单位", "申请人",
    "申请单位", "竞买人", "联合体",
];

/// What a rule does, behind the 的 of a condition: 达到10亿元以上的[另奖]50万元. Policies.
pub(crate) static RULING: Words = words![
    "一次性",
    "予以",
    "免收",
    "减免",
    "减半",
    "另外",
    "另奖",
    "奖励",
    "按",
    "每",
    "给予",
    "补助",
    "补贴",
];

/// What leads to the bound of a rule. Policies.
pub(crate) static ATTAINING: Words = words!["不少于", "满", "达", "达到",];

/// Penalties that are sums of money. 行政处罚法 article 9, 刑法 article 34.
pub(crate) static FINES: Words = words!["滞纳金", "罚款", "罚金"];

/// Penalties that an amount sets the measure of: 五年以下有期徒刑. Source: 刑法 and 行政处罚法.
pub(crate) static PENALTIES: Words = words![
    "处分",
    "处罚",
    "开除",
    "徒刑",
    "拘役",
    "拘留",
    "撤职",
    "有期徒刑",
    "管制",
    "罚款",
    "罚金",
    "行政处罚",
    "行政拘留",
    "警告",
    "记过",
    "通报批评",
    "降级"
];

/// Words before what must be for a rule to hold: [若]2个以上报考者成绩相同. Rules on contests.
pub(crate) static IF: Words = words!["倘若", "如", "如有", "如果", "如遇", "若", "若有"];

/// Words that end in 时 and tell no condition: 小时, 同时.
pub(crate) static NOT_WHEN: Words =
    words!["及时", "同时", "学时", "小时", "工时", "平时", "按时", "课时", "随时"];

/// Words for what prescribes a share: 按全市3‰抽查.
pub(crate) static BY: Words = words!["依照", "按", "按照"];

/// Words between who acts and what he goes by, 市财政[按照]博士研究生每生每年10000元, and between a standard and whose it is, 标准[为]一级500元.
/// Policies.
pub(crate) static FOLLOWING: Words = words!["为", "依照", "参照", "按照", "比照"];

/// 按, which they open with.
pub(crate) const BY_WHICH: char = '按';

/// 参照, before what a share is fixed by: 奖励[参照]综合贡献的80%确定. Policies.
pub(crate) const BY_LIKENESS: &str = "参照";

/// What a policy does with a fund or body of which it tells the size: [设立]规模不低于1亿元的引导资金. Policies.
pub(crate) static SETTING_UP: Words = words!["安排", "建立", "成立", "组建", "设立"];

/// Between 每 and the verb of what is counted on: 每[多]生育1个. Rules.
pub(crate) const FURTHER: [char; 3] = ['再', '多', '新'];

/// 由, before who pays: 处置费[由]单位按每月6元缴纳. Rules on fees.
pub(crate) const BY_WHOM: char = '由';

/// The characters of the preposition 按照.
pub(crate) const BY_PARTS: [char; 2] = [BY_WHICH, '照'];

/// 部分 behind a bound: what a share is cut off from, 12%以内的部分.
pub(crate) const PORTION: &str = "部分";

/// Approximators that make a sum before 的 a bound: 超200亿元的园区.
#[rustfmt::skip]
pub(crate) static BOUNDING: Words = words![
    "<", ">", "≤", "≥", "≦", "≧", "不低于", "不到", "不多于", "不大于", "不小于", "不少于", "不超过", "不足",
    "不高于", "低于", "大于", "小于", "超", "超过", "高于", "＜", "＞",
];

/// What a share of something is taken for, behind 为: 以工资的40%[为缴费基数]. Policies on insurance.
#[rustfmt::skip]
pub(crate) static AS_BASE: Words = words![
    "为基数", "为缴费基数", "为计算基数", "为计缴基数", "为计费基数", "作为基数", "作为缴费基数",
];

/// Words of penalties in law, before the number: 处三年以下有期徒刑.
#[rustfmt::skip]
pub(crate) static DEALING: Words = words![
    "判处", "单处", "可以处", "可以并处", "可处", "处", "处以", "并处", "并处以",
];

/// Words by which a rule sets a bound, before the number or before what it is a share of: [不得低于]园区面积的百分之四十. Statutes and
/// standards.
#[rustfmt::skip]
pub(crate) static RULE_BOUNDS: Words = words![
    "一般不低于", "一般不超过", "不宜低于", "不宜多于", "不宜大于", "不宜小于", "不宜少于", "不宜超过", "不宜高于",
    "不应低于", "不应多于", "不应大于", "不应小于", "不应少于", "不应超过", "不应高于", "不得低于", "不得多于",
    "不得大于", "不得小于", "不得少于", "不得超过", "不得高于",
];

/// Words behind a number that make it a bound.
#[rustfmt::skip]
pub(crate) static THRESHOLDS: Words = words![
    "(含)以上", "(含)以下", "以上", "以上的", "以下", "以下的", "以内", "及以上", "及以下", "及其以上", "或以上",
    "（含）以上", "（含）以下",
];

/// What joins two conditions of a rule: 五万元以上，或者三次以上的. Laws.
pub(crate) static OR: Words = words!["且", "并", "并且", "或", "或者"];

/// Words behind an amount that say what it takes: 3克[即可]致死. Advice and rules.
pub(crate) static ENOUGH: Words = words!["即可", "即能", "就可", "就可以", "就能"];

/// What joins the lower bound of a rule to its upper one: 超过100万元[但]不超过300万元. Tax laws.
pub(crate) static TO_UPPER_BOUND: Words =
    words![",且", ",但", "、", "且", "但", "但是", "并", "而", "，且", "，但",];

/// Words that say what a word of a rule is to mean: 重大火灾，[是指]受害面积超过80公顷的火灾. Emergency plans.
pub(crate) static MEANT: Words = words!["是指", "系指"];
