//! What a change is measured against (基期用语), and what a completion is part of (计划用语).
//!
//! From the statistical bulletins (同比, 比上年) and the reports on plans and budgets (完成预算的,
//! 占年度任务的).

use super::lookup::{Words, words};

/// Words that are a basis by themselves.
#[rustfmt::skip]
pub(crate) static SINCE: Words = words![
    "可比口径", "同口径", "同期比", "同比", "同比口径", "同比名义", "同比实际", "年同比", "月环比", "比同期", "环比", "较同期",
];

/// Words that hold such a word and open no basis: 占比, 比重.
#[rustfmt::skip]
pub(crate) static NOT_COMPARING: Words = words![
    "不同", "与会", "与其", "会同", "共同", "协同", "占比", "参与", "可比", "合同", "同口径", "同意", "同时", "同期", "同步", "同比",
    "和平", "和谐", "对比", "总和", "无比", "比例", "比值", "比增", "比对", "比拼", "比武", "比率", "比赛", "比较", "比重", "比降",
    "温和", "环比", "相同", "相比", "缓和", "联同", "评比", "较低", "较多", "较大", "较好", "较少", "较强", "较快", "较高",
    "配比", "陪同", "饱和",
];

/// Words that start like 占 and tell no share.
#[rustfmt::skip]
pub(crate) static NOT_SHARING: Words = words![
    "占地", "占据", "占有", "占比", "占用", "占道", "占领",
];

/// Words that close a basis that 与 opens: 与上年同期相比.
#[rustfmt::skip]
pub(crate) static COMPARED: Words = words![
    "对比", "比", "比较", "相比", "相比较", "相较",
];

/// Nouns of what is to be done (计划, 任务, 目标, 预算).
#[rustfmt::skip]
pub(crate) static PLANS: Words = words![
    "任务", "任务书", "任务总数", "任务数", "任务目标", "任务量", "变动预算", "工程量", "年计划", "序时进度", "总任务", "总工程量",
    "总目标", "指标", "指标值", "指标数", "收入任务", "时序进度", "时间进度", "概算", "目标", "目标任务", "目标值", "目标数",
    "目标要求", "计划", "计划任务", "计划总投资", "计划数", "计划量", "调整预算", "责任目标", "预期", "预期目标", "预算", "预算任务",
    "预算数",
];

/// Verbs that lead from the indicator to the plan: 完成年度任务的, 占年度计划的.
#[rustfmt::skip]
pub(crate) static FULFILS: Words = words![
    "不低于", "不高于", "为", "仅占", "优于", "低于", "分别为", "分别占", "分别完成", "占", "占到", "只占", "可完成", "均为",
    "均完成", "好于", "完成", "完成了", "实现", "已完成", "提前完成", "是", "相当", "相当于", "约为", "约占", "超", "超出", "超过",
    "超额完成", "达", "达到", "预计完成", "高于",
];

/// Words that end like a verb that leads to the plan and are others: 市下达任务.
#[rustfmt::skip]
pub(crate) static NOT_FULFILLING: Words = words![
    "下达", "以为", "传达", "但是", "作为", "到达", "因为", "就是", "抵达", "行为", "表达", "认为", "还是",
];
