//! What around a number makes it a name, a grade or an ordinal, and no quantity.
//!
//! Takes the text before or behind a number. The cases are those of the annotation guideline under "Not quantities".

/// 百分之: per cent, before its number.
pub(crate) const PERCENT_OF: &str = "百分之";

/// 千分之: per mille, before its number.
pub(crate) const PER_MILLE_OF: &str = "千分之";

/// Names and slogans that open like a count (固定提法). Source: party documents since 2000.
pub(crate) const FIXED_PHRASES: &[&str] = &[
    "一个中国",
    "三个世界",
    "三个代表",
    "三个务必",
    "三个坚持",
    "三个有利于",
    "三个没有变",
    "三个百分百",
    "三位一体",
    "三项制度",
    "两个一百年",
    "两个健康",
    "两个先行",
    "两个全覆盖",
    "两个决议",
    "两个凡是",
    "两个务必",
    "两个大局",
    "两个文明",
    "两个毫不动摇",
    "两个率先",
    "两个相结合",
    "两个确立",
    "两个结合",
    "两个维护",
    "两个覆盖",
    "两个责任",
    "五个一",
    "五位一体",
    "五项机制",
    "八项规定",
    "六个一",
    "六个坚持",
    "六个必须",
    "十个明确",
    "四个一",
    "四个不摘",
    "四个伟大",
    "四个全面",
    "四个意识",
    "四个最严",
    "四个服务",
    "四个自信",
    "四位一体",
    "四种形态",
    "四项基本原则",
];

/// Words right before a number of years, months or days that make it a length of time.
pub(crate) const LASTS: &[&str] = &[
    "不到",
    "不足",
    "为期",
    "仅",
    "仅仅用",
    "仅用",
    "仅需",
    "从事",
    "任期",
    "前后",
    "历时",
    "历经",
    "只用",
    "只用了",
    "在",
    "坚持",
    "处",
    "学制",
    "实现",
    "将近",
    "届满",
    "工作",
    "延长",
    "延长至",
    "推迟",
    "提前",
    "服务",
    "期限",
    "期限为",
    "满",
    "用",
    "用了",
    "用时",
    "约",
    "经历",
    "经过",
    "缩短",
    "缩短到",
    "缩短至",
    "耗时",
    "至少",
    "超",
    "超过",
    "跨越",
    "达",
    "达到",
    "近",
    "连续",
    "逾",
    "长达",
];

/// Words right before a number of years that point into time: 近三年, 今后五年, 过去五年.
pub(crate) const POINTS_INTO_TIME: &[&str] = &[
    "上",
    "下",
    "之前",
    "今后",
    "以后",
    "再过",
    "前",
    "历",
    "又一个",
    "后",
    "头",
    "接下来",
    "新",
    "最后",
    "最近",
    "未来",
    "末",
    "本届政府",
    "每",
    "每隔",
    "过去",
    "近",
    "这",
    "那",
];

/// Words right behind a number of years, months or days that point into time: 三年来, 5年前, 三年行动计划.
pub(crate) const TIME_POINTED: &[&str] = &[
    "一届",
    "一次",
    "一轮",
    "一遇",
    "义务教育",
    "之前",
    "之后",
    "代",
    "以前",
    "以后",
    "以来",
    "任期",
    "倍增",
    "再",
    "制",
    "前",
    "后",
    "多前",
    "多来",
    "大庆",
    "平均",
    "年均",
    "提升行动",
    "攻坚",
    "期间",
    "来",
    "滚动",
    "的今天",
    "累计",
    "级",
    "行动",
    "规划",
    "计划",
    "间",
];

/// Words behind 届 or 次 that name a meeting: 六届三次全会.
pub(crate) const MEETINGS: &[&str] = &["人大", "代表大会", "会议", "党代会", "党代表", "全会", "全体会议", "大会", "常委会", "执委会"];

/// Levels of government and the like, before 两级, 三级 (市县两级).
pub(crate) const LEVELS: &[&str] = &[
    "上下", "中央", "乡", "区", "厂", "厅", "县", "国家", "地", "处", "央", "局", "居", "州", "市", "所", "旗", "村", "校", "省", "社区",
    "站", "级", "组", "街", "街道", "部", "镇", "院",
];

/// Words behind a bare scale (百, 千万, 亿) that close its noun phrase: 突破百亿大关.
pub(crate) const SCALE_CLOSED: &[&str] = &["以上", "关口", "台阶", "大关", "左右", "规模"];

/// Words right before a bare scale that make it a value: 突破百亿元.
pub(crate) const SCALE_OPENED: &[&str] = &[
    "上", "不下", "不足", "冲刺", "将近", "接近", "破", "突破", "约", "超", "超出", "超过", "跃上", "跨越", "达", "达到", "过", "迈上",
    "近", "逾",
];

/// Words behind 24小时 that make it round the clock.
pub(crate) const ROUND_THE_CLOCK: &str = "24小时";

/// Nouns before a hidden number that make it one without a unit: 人口数XX.
pub(crate) const MEASURED: &str = "数率量额";

/// Words right before a number without a unit that make it a value: 指数为102.4.
pub(crate) const VALUE_OPENED: &[&str] =
    &["为", "仅", "值", "到", "增至", "指数", "数", "是", "比", "率", "系数", "约", "至", "超", "超过", "达", "达到", "量", "降至", "额"];

/// Verbs right behind a number without a unit.
pub(crate) const VALUE_CLOSED: &[&str] = &["上升", "下降", "以上", "以下", "以内", "升", "增", "增长", "左右", "提高", "达", "降", "降低"];

/// Nouns of plans: 全年目标任务 names a plan, and 全年 is no period in it.
pub(crate) const PLANS: &[&str] = &["任务", "指标", "目标", "计划", "预期", "预算"];

/// Words between 全年 and the noun of its plan.
pub(crate) const PLAN_MODIFIERS: &[&str] = &[
    "下达",
    "与",
    "中心",
    "主要",
    "人代会",
    "任务",
    "减贫",
    "发展",
    "各项",
    "和",
    "固定资产",
    "增长",
    "实事",
    "工作",
    "年度",
    "建设",
    "性",
    "总",
    "总体",
    "投资",
    "招商",
    "收入",
    "改革",
    "既定",
    "民生",
    "生产",
    "的",
    "目标",
    "确定",
    "社会",
    "税收",
    "约束性",
    "经济",
    "考核",
    "脱贫",
    "计划",
    "财政",
    "重点",
    "销售",
    "预期",
];
