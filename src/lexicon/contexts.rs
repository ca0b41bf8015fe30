//! What around a number makes it a name, a grade or an ordinal, and no quantity.
//!
//! Takes the text before or behind a number. The cases are those of the annotation guideline under
//! "Not quantities".

use super::{
    lookup::{Words, words},
    numerals::PASSED,
    periods::SAME_PERIOD,
};

/// Characters between a bound and its verb: 最多[可]降低, 至少[要]完成. 《现代汉语八百词》.
pub(crate) const MAY: [char; 5] = ['会', '可', '将', '能', '要'];

/// 百分之: per cent, before its number.
pub(crate) const PERCENT_OF: &str = "百分之";

/// 千分之: per mille, before its number.
pub(crate) const PER_MILLE_OF: &str = "千分之";

/// Names and slogans that open like a count (固定提法), sorted: a search relies on it. Source: party documents since 2000.
pub(crate) const FIXED_PHRASES: &[&str] = &[
    "一个中国",
    "一举一动",
    "一五一十",
    "一心一意",
    "一点一滴",
    "一砖一瓦",
    "一草一木",
    "一言一行",
    "一针一线",
    "七台河",
    "三个世界",
    "三个代表",
    "三个务必",
    "三个坚持",
    "三个有利于",
    "三个没有变",
    "三个百分百",
    "三位一体",
    "三包",
    "三台县",
    "三项制度",
    "两个一百年",
    "两个健康",
    "两个先行",
    "两个全覆盖",
    "两个决议",
    "两个凡是",
    "两个务必",
    "两个基本点",
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
    "九台区",
    "五个一",
    "五位一体",
    "五台县",
    "五台山",
    "五项原则",
    "五项机制",
    "八项规定",
    "六个一",
    "六个坚持",
    "六个必须",
    "六盘水",
    "十个明确",
    "十字路口",
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
pub(crate) static LASTS: Words = words![
    "不少于",
    "不得超过",
    "不超过",
    "不足",
    "为期",
    "为期近",
    "仅",
    "仅仅用",
    "仅用",
    "仅用了",
    "仅需",
    "从事",
    "任期",
    "会期",
    "先后",
    "免税",
    "公示期为",
    "判处",
    "前后",
    "历时",
    "历时近",
    "历经",
    "只用",
    "只用了",
    "坚持",
    "处",
    "学制",
    "实现",
    "届满",
    "工期",
    "延迟",
    "延长",
    "延长至",
    "拖延",
    "持续",
    "持续近",
    "推迟",
    "提前",
    "时间为",
    "时限为",
    "有效期",
    "有效期为",
    "服刑",
    "服务期",
    "期",
    "期为",
    "期限",
    "期限为",
    "滞留",
    "满",
    "用",
    "用了",
    "用时",
    "用时近",
    "约",
    "经历",
    "经过",
    "缩短",
    "缩短到",
    "缩短至",
    "耗时",
    "耗时近",
    "至少",
    "起",
    "超过",
    "跨越",
    "达",
    "达到",
    "连续",
    "逾",
    "长达",
    "长达近",
];

/// Words right behind a number of years or days that make it a length of time.
pub(crate) static LASTED: Words = words!["之久", "时间", "有期徒刑"];

/// Words right before a number of years that point into time: 近三年, 今后五年, 过去五年.
pub(crate) static YEARS_POINTED_FROM: Words = words![
    "上",
    "下",
    "之后",
    "今后",
    "今明",
    "以后",
    "再过",
    "前",
    "去今",
    "又一个",
    "后",
    "头",
    "往后",
    "接下来",
    "明后",
    "最后",
    "最近",
    "未来",
    "末",
    "此后",
    "过去",
    "近",
    "这",
    "那",
    "随后",
];

/// Words right before a number of months, weeks or days that point into time.
pub(crate) static DAYS_POINTED_FROM: Words =
    words!["今后", "前", "头", "接下来", "最后", "最近", "未来", "过去", "近"];

/// Words right behind a number of years, months or days that point into time or make a name:
/// 三年来, 5年前, 三年行动计划.
pub(crate) static TIME_POINTED: Words = words![
    "一届",
    "一次",
    "一轮",
    "一遇",
    "之前",
    "之后",
    "以前",
    "以后",
    "以来",
    "再",
    "前",
    "后",
    "多前",
    "多来",
    "大变",
    "平均",
    "年均",
    "期间",
    "来",
    "的今天",
    "累计",
    "间",
];

/// Words right behind a number of years that make it part of a name: 三年行动, 九年义务教育,
/// 五年计划.
pub(crate) static TIME_NAMED: Words = words![
    "一贯制",
    "义务教育",
    "代",
    "任期",
    "倍增",
    "制",
    "国债",
    "大庆",
    "攻坚",
    "期国债",
    "滚动",
    "级",
    "行动",
    "规划",
    "计划",
    "黄牌"
];

/// Nouns that end such a name some words on: 三年实力倍增计划.
pub(crate) static TIME_NAMES: Words =
    words!["工程", "收官战", "攻坚战", "方案", "行动", "规划", "计划"];

/// Foundings before a number of years: 成立一百年.
pub(crate) static FOUNDED: Words =
    words!["回归", "建党", "建军", "建县", "建国", "建市", "建校", "成立", "胜利", "解放", "诞辰"];

/// 每 and the like before a word of time: no date.
pub(crate) static EACH: Words = words!["各", "每", "逐"];

/// Characters before 年 that make it the unit of a count: 每年底, 半年内.
pub(crate) const BEFORE_YEAR: &str = "每半前后两来老青少中成周幼百常";

/// Behind the number of a phase of a project (期): 2期建设, 4号线2期和5号线. Work reports.
pub(crate) static PHASED: Words =
    words!["主体", "及配套", "和", "工程", "建设", "扩建", "技改", "改造", "配套", "项目"];

/// Before 一 and a measure word: it tells which one, or one of how many, 每一家, 独此一家. 《现代汉语八百词》.
#[rustfmt::skip]
pub(crate) static BEFORE_ONE: Words = words![
    "上", "下", "仅此", "任", "任何", "其中", "再", "前", "又", "另", "只此", "同", "后", "唯", "唯有", "头", "如",
    "如此", "对", "某", "每", "独此", "第", "统", "这", "逐", "那", "首",
];

/// Words right behind 同期 that are lent or borrowed, for the same time: 同期[贷款]利率. Policies.
pub(crate) static LENDING: Words = words![
    "LPR",
    "人民币贷款",
    "国债利率",
    "基准利率",
    "存款",
    "市场报价利率",
    "贷款",
    "银行存款",
    "银行贷款"
];

/// Words of time, and what they name with the words right behind them: 本期增加 heads a column of accounts, 本年度报告 is the paper
/// itself, 同期贷款利率 is that of loans as long.
pub(crate) static NAMED_BY_TIME: [(&str, &Words); 3] =
    [(THIS_TERM, &ACCOUNTS), (THIS_YEAR, &PAPERS), (SAME_PERIOD, &LENDING)];

/// Words of time, and the characters before them that make them part of other words: 以后年度,
/// 安全年, 合同期, 基本年.
pub(crate) const NOT_TIME_BEHIND: &[(&str, &str)] = &[
    ("上年", "以"),
    ("去年", "过"),
    ("全", "安健齐完"),
    ("前年", "以先事"),
    ("前", "提"),
    ("同", "合共相不"),
    ("后年", "以此今往事先产成用营工业行"),
    ("当", "相适恰充担应"),
    ("明年", "文证说透声"),
    ("月", "每个各当几两逐"),
    ("本", "成基资日根标样版"),
    ("次年", "首每层批历"),
    ("上月", "以"),
    ("下月", "以"),
];

/// Words that open behind 全年: 全年龄段.
pub(crate) static WHOLE_YEAR_COMPOUNDS: Words = words!["级", "龄"];

/// Words that open behind a month: 3月份 is one, 三月三 is a feast.
pub(crate) static MONTH_COMPOUNDS: Words = words!["三", "嫂", "子"];

/// Words behind 届 or 次 that name a meeting or an order: 六届三次全会, 三次产业.
pub(crate) static MEETINGS: Words = words![
    "产业",
    "人代会",
    "人大",
    "代表大会",
    "会议",
    "党代会",
    "党代表",
    "全会",
    "全体会",
    "全体会议",
    "全国",
    "大会",
    "工业革命",
    "常委会",
    "执委会",
    "能源",
];

/// What is there at several levels of government: 三级[政府]补贴. 宪法 article 95; work reports.
pub(crate) static LEVEL_BODIES: Words =
    words!["人大", "人民政府", "党委", "党组织", "政府", "检察院", "法院", "财政"];

/// Levels of government and the like, before 两级, 三级 (市县两级).
pub(crate) static LEVELS: Words = words![
    "上下",
    "中央",
    "乡",
    "分为",
    "划为",
    "划分为",
    "区",
    "厂",
    "厅",
    "县",
    "国家",
    "地",
    "处",
    "央",
    "局",
    "居",
    "州",
    "市",
    "所",
    "旗",
    "村",
    "校",
    "省",
    "社区",
    "站",
    "组",
    "街",
    "街道",
    "部",
    "镇",
    "院",
];

/// Words behind a Han number with 级, 类 or 种 that make it a grade: 三级医院, 三类水.
pub(crate) static GRADED: Words = words![
    "以上",
    "以下",
    "保护",
    "公立",
    "医",
    "及以上",
    "响应",
    "地表水",
    "标准",
    "水",
    "用地",
    "甲",
    "综合医院",
    "资质",
    "高速"
];

/// Words that 成 opens: 三成 is a share, 成立 a verb.
pub(crate) static NOT_TENTHS: Words = words![
    "不变", "为", "交", "人", "分", "功", "员", "品", "型", "套", "果", "熟", "立", "色", "长"
];

/// Words behind 一半 that take it apart: 一半功.
pub(crate) static NOT_HALF: Words = words!["功", "天", "年", "径"];

/// Characters behind which a single Han number still counts: 一共三个, 一年三次.
pub(crate) const BETWEEN_COUNTS: &str = "举共到天季度批日是月次直起连周年";

/// Words behind a bare Han number with 万 or 亿 that make it a name: 一万年.
pub(crate) static NOT_MILLIONS: Words = words!["一", "众", "物", "能"];

/// 五 of 五年, as a term of office.
pub(crate) const TERM: [char; 3] = ['5', '五', '５'];

/// Characters before 半 that make one word with it: 上半年, 大半天, 一半.
pub(crate) const BEFORE_HALF: [char; 7] = ['一', '上', '下', '前', '后', '大', '小'];

/// Words behind a bare scale (百, 千万, 亿) that close its noun phrase: 突破百亿大关.
pub(crate) static SCALE_CLOSED: Words = words!["关口", "台阶", "大关", "门槛"];

/// Words right before a bare scale that make it a value, besides the approximators: 迈上百亿元.
pub(crate) static SCALE_OPENED: Words = words![
    "上", "冲上", "冲刺", "冲破", "登上", "破", "突破", "站上", "越过", "跃上", "跨上", "跨越",
    "跨过", "达", "达到", "过", "迈上", "迈入", "迈过", "近"
];

/// `words` without the 上 at their end that says of a bare scale that it is passed: 上百家. `None` where
/// there is no 上, or where it is the end of a verb: 迈上百亿元.
pub(crate) fn without_passed(words: &str) -> Option<&str> {
    let without = words.strip_suffix(PASSED)?;
    let opened = SCALE_OPENED.suffix(words)?;
    (opened == PASSED.len_utf8()).then_some(without)
}

/// Words right before a single Han number of 度 that make it a measure: 升高两度. Source: the weather
/// and power sections of yearbooks.
pub(crate) static DEGREES_OPENED: Words = words![
    "上升", "下降", "为", "升温", "升高", "回升", "提高", "气温", "温度", "用电", "耗电", "节电",
    "达", "达到", "降低", "降温"
];

/// Words right before two digits and 年 that make them a year: 比20年增长, 截至21年.
pub(crate) static SHORT_YEAR_BEHIND: Words =
    words!["与", "于", "从", "其中", "同", "和", "在", "截止", "截至", "比", "由", "自", "较",];

/// What a number of 级 measures: 6.8级地震, 8级大风.
#[rustfmt::skip]
pub(crate) static MAGNITUDES: Words =
    words![
    "台风", "地震", "大地震", "大震", "大风", "强烈地震", "强震", "强风", "破坏性地震", "飓风",
];

/// Bodies that are named by how many they are: 四套班子. Behind the number and 套.
pub(crate) static SETS_OF_LEADERS: Words = words!["班子"];

/// What has two parts, behind 二元, which are no money: 二元[结构]. Economics.
pub(crate) static DUALITIES: Words = words!["体制", "格局", "经济结构", "结构"];

/// Verbs that slogans count as goals: 三个转变. Source: the campaign names of 政府工作报告 since 2010.
pub(crate) static SLOGAN_GOALS: Words = words![
    "下降",
    "不变",
    "优化",
    "全覆盖",
    "创新",
    "到位",
    "加强",
    "加快",
    "务必",
    "升级",
    "协同",
    "坚持",
    "增强",
    "延伸",
    "强化",
    "必须",
    "推进",
    "提升",
    "提高",
    "确保",
    "突破",
    "结合",
    "统筹",
    "维护",
    "聚焦",
    "覆盖",
    "跨越",
    "转化",
    "转变",
    "转型",
    "转折",
    "转移",
    "零容忍",
    "飞跃"
];

/// 不, which a goal in three characters opens with: 两个不减.
pub(crate) const NOT: char = '不';

/// 平均 behind a number of years: 两年平均增长.
pub(crate) const AVERAGED: &str = "平均";

/// Units of time behind 每 and a number: 每2[小时]报送一次. Emergency plans.
pub(crate) static SPANS: Words =
    words!["个小时", "个工作日", "个月", "分钟", "周", "天", "小时", "年", "日"];

/// Words before a number of years that say how long something went on: 产量[连续]五年稳定. Work reports.
pub(crate) static RUNNING: Words = words!["已连续", "连续"];

/// Words before a number of years up to now: [近]三年存款总额. Reports of companies.
pub(crate) static RECENT: Words = words!["最近", "过去", "近"];

/// What announces the conditions of a rule. Policies, emergency plans.
#[rustfmt::skip]
pub(crate) static CONDITIONS: Words = words![
    "下列情况之一", "下列情形之一", "下列条件", "下述条件", "以下情况之一", "以下情形之一", "以下条件", "如下条件",
    "条件之一",
];

/// What is announced as the conditions of a rule, behind [`POINTING_ON`]: 以下三个[条件]. Policies.
pub(crate) static CONDITION_NOUNS: Words = words!["情形", "条件"];

/// Words that point on to a list: [以下]三个条件. Policies.
pub(crate) static POINTING_ON: Words = words!["下列", "下述", "以下", "如下"];

/// What is measured over so many hours: 24小时[降雨量]. Emergency plans.
#[rustfmt::skip]
pub(crate) static MEASURED_BY_HOURS: Words = words![
    "内", "最大", "最高", "积雪", "累计降雨", "降水", "降水量", "降雨", "降雨量", "降雪", "降雪量", "雨量", "雨雪",
];

/// Hours that round the clock means: 24小时值守.
pub(crate) const ROUND_THE_CLOCK: &str = "24小时";

/// Nouns before a hidden number that make it one without a unit: 人口数XX.
pub(crate) const MEASURED: &str = "数率量额";

/// Words right before a number without a unit that make it a value: 指数为102.4.
pub(crate) static VALUE_OPENED: Words = words![
    "上升", "下降", "为", "人口", "仅", "值", "减少", "分别", "到", "回落", "增加", "增长", "得分",
    "扩大", "指数", "提高", "数", "是", "比", "率", "系数", "约", "缩小", "至", "超", "超过", "达",
    "达到", "量", "降低", "额",
];

/// What a large number without a unit counts right behind it, and is no code: 年末常住人口766579. Bulletins.
pub(crate) static HEADS_COUNTED: Words = words!["人口", "人数", "户数"];

/// Copulas before a value or a code.
pub(crate) const BEING: [char; 2] = ['为', '是'];

/// Verbs right behind a number without a unit.
pub(crate) static VALUE_CLOSED: Words = words![
    "上升",
    "上涨",
    "下降",
    "且",
    "以上",
    "以下",
    "以内",
    "减少",
    "压缩",
    "回升",
    "回落",
    "增加",
    "增长",
    "左右",
    "扩大",
    "折合",
    "折算",
    "提升",
    "提高",
    "比上年",
    "缩小",
    "缩短",
    "计算",
    "达",
    "降",
    "降低",
];

/// The word of [`PLANS`] that is a verb, too: 全年计划改造小区26个.
pub(crate) const TO_PLAN: &str = "计划";

/// Nouns of plans: 全年目标任务 names a plan, and 全年 is no period in it.
pub(crate) static PLANS: Words = words!["任务", "指标", "目标", "计划", "预期", "预算"];

/// Words between 全年 and the noun of its plan.
pub(crate) static PLAN_MODIFIERS: Words = words![
    "下达",
    "与",
    "中心",
    "主要",
    "人代会",
    "任务",
    "减排",
    "减贫",
    "发展",
    "各项",
    "和",
    "固定资产",
    "增收",
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

/// Characters before a Han number that order rather than count: 前两次.
pub(crate) const ORDERED_FROM: &str = "前首头上后";

/// 一式 before a number of copies: [一式]两份. Notices and forms.
pub(crate) const IN_COPIES: &str = "一式";

/// What a number before it makes the name of a system of: 两部[制], 三班[倒]. Dictionaries.
pub(crate) static SYSTEMS: Words = words!["倒", "制"];

/// Words that begin like them: 制作.
pub(crate) static NOT_SYSTEMS: Words = words![
    "倒伏", "倒入", "倒塌", "倒损", "倒掉", "倒水", "倒闭", "制作", "制发", "制品", "制售", "制图",
    "制定", "制度", "制成", "制服", "制止", "制毒", "制氢", "制约", "制药", "制订", "制造",
];

/// Verbs of a step that a rule counts by, between 每 and the number: 每[满]一年, 每[服]一年兵役. Rules on points and allowances.
pub(crate) static STEPPING: Words = words!["多", "差", "服", "满", "缺", "超", "超过", "逾期"];

/// How often something recurs, before 次: [每周]一次. Rules and plans of work.
pub(crate) static RECURRING: Words = words![
    "每三年",
    "每两个月",
    "每两周",
    "每两年",
    "每两月",
    "每半年",
    "每周",
    "每天",
    "每季",
    "每季度",
    "每学年",
    "每学期",
    "每年",
    "每日",
    "每旬",
    "每星期",
    "每月"
];

/// What is said in so many points: 我讲三点意见. Speeches.
pub(crate) static POINTS_MADE: Words = words![
    "体会", "启示", "希望", "建议", "想法", "意见", "感受", "期望", "看法", "经验", "要求", "认识",
    "说明"
];

/// Words before a bare scale that make it countless: 成千上万.
pub(crate) static COUNTLESS: Words = words!["千千万", "成千上", "成千成", "成百上", "数以",];

/// 约占 some words before the number: 约占全县的40%.
pub(crate) const ABOUT_SHARE: &str = "约占";

/// 两两: in pairs, no number.
pub(crate) const EVERY_TWO: &str = "两两";

/// Words that make what follows hold for each number: 均超过.
pub(crate) const ALL_ALIKE: [char; 2] = ['均', '都'];

/// What the columns of an account are called behind 本期. Reports of companies.
pub(crate) static ACCOUNTS: Words =
    words!["业绩", "减少", "发生", "增加", "摊销", "计提", "购置", "转入", "转出", "金额"];

/// 本年度 before 报告: a yearly report names itself. Reports on open government.
pub(crate) const THIS_YEAR: &str = "本年度";

/// Papers that a year of their own stands before.
pub(crate) static PAPERS: Words = words!["工作总结", "总结", "报告"];

/// What stands behind a number of days in the name of a measure: 一日最大降水量, 五日生化需氧量, 一日游人数. Weather and water
/// bulletins.
pub(crate) static MEASURED_BY_DAYS: Words = words!["最大", "最小", "最强", "最高", "游", "生化",];

/// Ends of the names of codes, whose number measures nothing: 学校代码为14782. Notices of schools, tenders.
pub(crate) static CODES: Words = words![
    "代号",
    "代码",
    "卡号",
    "号码",
    "帐号",
    "户号",
    "排号",
    "电话",
    "编号",
    "编码",
    "证号",
    "账号",
    "邮政编码",
    "邮编",
];

/// 本期, where it heads such a column.
pub(crate) const THIS_TERM: &str = "本期";

#[cfg(test)]
mod tests {
    use super::FIXED_PHRASES;

    #[test]
    fn fixed_phrases_are_sorted() {
        assert!(FIXED_PHRASES.is_sorted());
    }
}
