//! Modality (情态): words that say whether a figure is a fact, a forecast or an aim; and words of ranks and their scopes.
//!
//! From the parts of reports that set targets for the next year, and those that tell the places of indicators.

use super::lookup::Words;

/// Words of a forecast: 预计.
pub(crate) const FORECASTS: Words = Words::new(&["估计", "有望", "预估", "预期", "预测", "预计"]);

/// Words of an aim: 力争.
pub(crate) const AIMS: Words = Words::new(&[
    "主要目标",
    "争取",
    "到年底",
    "力争",
    "力求",
    "务求",
    "努力",
    "奋斗目标",
    "将实现",
    "将达到",
    "拟",
    "目标",
    "确保",
    "要求达到",
    "规划",
    "计划",
    "预期目标",
    "预期目标是",
]);

/// Words that end a forecast or an aim: 目前.
pub(crate) const FACTS: Words = Words::new(&["实际", "已", "已经", "截止", "截至", "现已", "目前", "累计", "累计已"]);
