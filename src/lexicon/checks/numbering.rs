//! Words that checks of numbering ask for (序号): references, captions, counted items.

/// What a text calls itself when it refers to its own articles. Statutes and rules.
pub(crate) const OWN_NAMES: &[&str] =
    &["本办法", "本条例", "本决定", "本法", "本章程", "本细则", "本规则", "本规定", "本预案"];

/// What a text calls itself before the number of one of its clauses: [本预案]4.3. Plans, standards.
pub(crate) const SELF_BEFORE_CLAUSES: &[&str] =
    &["办法", "指南", "方案", "标准", "规划", "规程", "规范", "预案", "文件"];

/// How the caption of a table goes on that a page broke: [续]表1. GB/T 1.1.
pub(crate) const CONTINUED: char = '续';

/// Characters that the name of another law ends in, right before 第…条. Statutes.
pub(crate) const LAW_ENDS: &str = "》法典例则定程约释书）";

/// Divisions that hold parts of their own, right before 第…部分: 本章第四部分. Annual reports of companies.
pub(crate) const LARGER_DIVISIONS: &str = "册章篇";

/// Words that count the members of an enumeration in sentences. GB/T 15834-2011 clause B.3.
pub(crate) const FIRST_AND_NEXT: &[&str] = &["其次", "再次", "最后", "首先"];

/// Characters that join one reference to the next: 第三条、第五条和第九条. Statutes.
pub(crate) const REFERENCE_JOINTS: &str = "、和或及至";

/// What numbered captions begin with. Bulletins and plans.
pub(crate) const CAPTIONS: &[&str] = &["图", "表", "附表", "专栏"];

/// What sends the reader to a table or figure. Bulletins and plans.
pub(crate) const SEE: &[&str] = &["如", "见"];

/// What a sentence counts that goes before a list: 以下五项任务. Plans and notices.
pub(crate) const COUNTED_ITEMS: &[&str] = &[
    "个层面",
    "个方面",
    "个事项",
    "个步骤",
    "个渠道",
    "个环节",
    "个途径",
    "个问题",
    "个阶段",
    "件",
    "大",
    "条",
    "点",
    "种情形",
    "种情况",
    "种方式",
    "项",
];

/// What joins the last two members of a row. The dictionary.
pub(crate) const JOINS: [char; 3] = ['与', '及', '和'];

/// What a speaker counts before he gives it: 我谈两点意见。 Speeches.
pub(crate) const SAID_ITEMS: &[&str] = &[
    "体会", "做法", "原因", "变化", "工作", "希望", "建议", "意见", "措施", "特点", "要求", "问题",
];

/// What points on to a list: 议定[以下]五个事项. Minutes, plans.
pub(crate) const POINTING_ON: &[&str] = &["下列", "以下", "如下"];

/// What makes another number of a digit: 十五项, 第二条. The numeral.
pub(crate) const NOT_BEFORE_COUNT: &str = "十百第";

/// The item of an article, in a reference: 第（五）项. Statutes.
pub(crate) const ITEM: char = '项';

/// What names the items of the list before: [上述]第（五）项. Reports, decisions.
pub(crate) const ITEMS_ABOVE: &[&str] = &["上述", "以上", "前述"];

/// 至 between two items: 第一项[至]第五项.
pub(crate) const UP_TO: char = '至';

/// The paragraph before, in a reference: 前款第（五）项. Statutes.
pub(crate) const LAST_PARAGRAPH: &str = "前款";

/// The article before, in a reference: 前条第（五）项. Statutes.
pub(crate) const LAST_ARTICLE: &str = "前条";

/// The part of a report, in a reference: 第六部分. Reports.
pub(crate) const PART: &str = "部分";

/// Names that a number begins and these end: 3[路], 5[号线]. Plans of towns.
pub(crate) const NUMBERED_NAMES: &[&str] = &["号", "号楼", "号线", "国道", "省道", "路"];
