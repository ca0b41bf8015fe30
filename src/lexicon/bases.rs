//! What a change is measured against (基期用语), and what a completion is part of (计划用语).
//!
//! From the statistical bulletins (同比, 比上年) and the reports on plans and budgets (完成预算的,
//! 占年度任务的).

use super::lookup::{Words, words};

/// Words that are a basis by themselves.
#[rustfmt::skip]
pub(crate) static SINCE: Words = words![
    "可比", "可比口径", "同口径", "同期比", "同比", "同比口径", "同比名义", "同比实际", "周环比", "季环比", "年同比",
    "按年", "按月", "旬环比", "月环比", "比同期", "环比", "较同期",
];

/// Words that hold such a word and open no basis: 占比, 比重.
#[rustfmt::skip]
pub(crate) static NOT_COMPARING: Words = words![
    "不同", "与会", "与其", "会同", "共同", "协同", "占比", "参与", "可比", "合同", "同口径", "同季", "同意", "同时",
    "同月", "同期", "同步", "同比", "和平", "和谐", "对比", "总和", "无比", "比例", "比值", "比增", "比对", "比拼",
    "比武", "比率", "比赛", "比较", "比重", "比降", "温和", "环比", "相同", "相比", "缓和", "联同", "评比", "较低",
    "较多", "较大", "较好", "较少", "较强", "较快", "较高", "配比", "陪同", "饱和",
];

/// Words that start like 占 and tell no share.
#[rustfmt::skip]
pub(crate) static NOT_SHARING: Words = words![
    "占地", "占据", "占有", "占比", "占用", "占道", "占领",
];

/// Words that close a basis that 在 opens: 在上年度[的基础上]提高10%. Policies, plans.
pub(crate) static ON_BASE: Words = words!["基础上", "的基础上"];

/// Their last character.
pub(crate) const ON_BASE_END: char = '上';

/// Words that close a basis that 与 opens: 与上年同期相比.
#[rustfmt::skip]
pub(crate) static COMPARED: Words = words![
    "对比", "比", "比较", "相比", "相比较", "相较",
];

/// Nouns of what is to be done (计划, 任务, 目标, 预算).
#[rustfmt::skip]
pub(crate) static PLANS: Words = words![
    "任务", "任务书", "任务总数", "任务数", "任务目标", "任务量", "变动预算", "工程量", "年度工作量", "年度计划投资",
    "年计划", "年计划投资", "序时进度", "总任务", "总工程量", "总目标", "指标", "指标值", "指标数", "收入任务",
    "时序进度", "时间进度", "概算", "目标", "目标任务", "目标值", "目标数", "目标要求", "计划", "计划任务",
    "计划总投资", "计划数", "计划量", "调整预算", "调整预算数", "责任目标", "进度", "预期", "预期目标", "预算",
    "预算任务", "预算安排数", "预算数", "预算调整数",
];

/// What a planned amount begins with, behind 比: 比[计划产量]20万吨增产1万吨. Reports of the 1950s.
#[rustfmt::skip]
pub(crate) static PLANNED: Words =
    words![
    "任务", "原计划", "合同", "定额", "指标", "目标", "计划", "预期", "预算", "预计",
];

/// Words for all of what is told, before a noun that elsewhere names a plan: 占[全部]任务的85%. Reports of offices.
pub(crate) static ALL_OF: Words = words!["全部", "所有"];

/// Verbs that lead from the indicator to the plan: 完成年度任务的, 占年度计划的.
#[rustfmt::skip]
pub(crate) static FULFILS: Words = words![
    "不低于", "不到", "不及", "不足", "不高于", "为", "仅为", "仅占", "仅相当于", "优于", "低于", "分别为", "分别占",
    "分别完成", "占", "占到", "只占", "可完成", "均为", "均完成", "好于", "完成", "完成了", "实现", "已完成",
    "提前完成", "是", "相当", "相当于", "约为", "约占", "超", "超出", "超过", "超额完成", "达", "达到", "预计完成",
    "高于",
];

/// Words that end like a verb that leads to the plan and are others: 市下达任务.
#[rustfmt::skip]
pub(crate) static NOT_FULFILLING: Words = words![
    "下达", "以为", "传达", "但是", "作为", "到达", "因为", "就是", "抵达", "行为", "表达", "认为", "还是",
];

/// Words of a basis that is the same stretch of the year before. Source: 国家统计局《统计用语释义》.
pub(crate) static YEARLY: Words = words!["上一年", "上年", "去年", "同期", "同比"];

/// Words of a basis that is the stretch right before. Same source.
pub(crate) static PRECEDING: Words = words![
    "一季度",
    "三季度",
    "上一季度",
    "上个月",
    "上周",
    "上季",
    "上旬",
    "上月",
    "上期",
    "二季度",
    "环比"
];

/// Words of a basis that is a date. Same source.
pub(crate) static DATED: Words =
    words!["上年底", "上年末", "去年底", "去年末", "年初", "年底", "年末", "月初", "月末", "期初"];

/// Words of a basis that is a scope of counting. Same source.
#[rustfmt::skip]
pub(crate) static SAME_SCOPE: Words = words![
    "可比", "可比口径", "同口径", "同比口径", "自然口径",
];

/// Words of a basis that is another place.
pub(crate) static OTHER_PLACES: Words = words![
    "世界",
    "全区",
    "全县",
    "全国",
    "全市",
    "全省",
    "全自治区",
    "农村",
    "国家",
    "城镇",
    "市",
    "平均",
    "平均数",
    "平均水平",
    "省"
];

/// What many years come to, as a basis: 较常年偏高0.8℃. Bulletins, 气候公报.
pub(crate) static NORMALS: Words = words!["历年", "多年平均", "常年"];

/// Words of a change that is the average of several years: 年均增长, 两年平均增长.
pub(crate) static AVERAGES: Words = words![
    "师均",
    "平均下降",
    "平均减少",
    "平均增",
    "平均增速",
    "平均增长",
    "平均每年",
    "平均递增",
    "年均",
    "年平均",
    "年递增",
    "班均",
    "生均",
    "社均",
];
