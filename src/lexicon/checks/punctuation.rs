//! Words that checks of punctuation and of written numbers ask for (GB/T 15834, GB/T 15835).

/// What counts places that were built, which have no marks of a work: 《会客厅》16[个]. GB/T 15834-2011 clause 4.15.
pub(crate) const BUILT_COUNTS: &[&str] = &["个", "处", "家", "座", "所", "间"];

/// What leaves out the rest, as an ellipsis does. GB/T 15834-2011 clause 4.11.
pub(crate) const AND_SO_ON: char = '等';

/// What activities and competitions are called, which are no works. GB/T 15834-2011 clause 4.15.
pub(crate) const ACTIVITIES: &[&str] =
    &["周", "大赛", "工程", "月", "杯", "比赛", "活动", "竞赛", "行动", "计划", "项目"];

/// What an activity is called right behind its name: “百日攻坚”[行动]. Notices.
pub(crate) const ACTS: &[&str] = &["专项行动", "活动", "行动"];

/// What is said of it right behind that.
pub(crate) const ACT_DONE: &[&str] =
    &["取得", "启动", "圆满", "开展", "期间", "以来", "成效", "深入", "力度", "效果", "进展"];

/// 几, which makes a number rough. GB/T 15835-2011 4.2.1.
pub(crate) const SEVERAL: char = '几';

/// What is done with an activity, right before its name. Reports.
pub(crate) const HELD: &[&str] = &["举办", "参加", "启动", "实施", "开展", "组织", "届"];

/// Behind two digits and 年 that are a year. The calendar.
pub(crate) const SEASONS: [char; 4] = ['春', '夏', '秋', '冬'];

/// Conjunctions that take no 、 before them. GB/T 15834-2011 clauses 4.5.3 and B.1.2.
pub(crate) const CONJUNCTIONS: [char; 4] = ['及', '和', '或', '等'];

/// A conjunction that may open a longer phrase, too: 、与经济基础相适应. Field texts.
pub(crate) const LOOSE_CONJUNCTION: char = '与';

/// Words that only begin like a conjunction. The dictionary; field texts.
pub(crate) const NO_CONJUNCTIONS: &[&str] = &[
    "与时", "与民", "与众", "及早", "及时", "及格", "和合", "和衷", "和平", "和美", "和田", "和睦",
    "和解", "和谐", "和顺", "和风", "等价", "等候", "等分", "等同", "等待", "等效", "等比", "等温",
    "等级", "等距", "等量", "等额", "等高",
];

/// What two numbers in a row count where they stand for a rough one. GB/T 15835-2011 clause 4.2.
pub(crate) const ROUGHLY_COUNTED: &[&str] = &[
    "万",
    "个",
    "人",
    "亿",
    "件",
    "倍",
    "公里",
    "分钟",
    "十",
    "千",
    "名",
    "处",
    "天",
    "家",
    "小时",
    "层",
    "岁",
    "年内",
    "年时间",
    "户",
    "所",
    "次",
    "百",
    "遍",
];

/// What a question ends in. The dictionary.
pub(crate) const ASKING: &str = "么吗吧呢";

/// Before a year of two digits that opens its clause, what stands behind it: 23年已…, 24年底. Field
/// texts.
pub(crate) const BEHIND_YEAR: &str = "上下全初已度底末";

/// What makes a number that a classmate's year has: 一、二年级. Field texts.
pub(crate) const NOT_ROUGH: &[&str] = &["十年代", "个月份", "年级", "年生"];

/// Verbs of duty, which a heading does not have. Statutes.
pub(crate) const DUTIES: &[&str] =
    &["不得", "删去", "可以", "均应", "应当", "建设", "得到", "必须", "要进行"];

/// Before a length of years, that it bounds: 不[少于]15年. Statutes.
pub(crate) const BOUNDS_OF_YEARS: &[&str] =
    &["低于", "多于", "大于", "小于", "少于", "短于", "超过", "长于", "高于"];
/// Before a year of two digits. Field texts.
pub(crate) const BEFORE_YEAR: &str = "于从比自至较";

/// Behind two digits and 年 that count years. Field texts.
pub(crate) const COUNTED_YEARS: &str = "一之以代余内前后左来期的间时";

/// Behind 年, the time up to now: 三五年来. 现代汉语词典.
pub(crate) const UP_TO_NOW: char = '来';

/// What is awarded, right behind its name. Decisions.
pub(crate) const AWARDED: &[&str] = &["称号", "荣誉"];

/// First characters of what decimals are measured in: 4.7[%], 2.3[亿]元. Statistical bulletins.
pub(crate) const MEASURED_IN: [char; 10] =
    ['%', '％', '‰', '万', '亿', '倍', '个', '元', '公', '吨'];

/// Verbs that give a name or a title, which is no work. Circulars.
pub(crate) const NAMING: &[&str] = &["命名为", "评为", "评定为", "获评"];

/// 并 and its like, which open a clause, and words that only begin so. GB/T 15834-2011 clause 4.5.
pub(crate) const CLAUSE_OPENERS: &[&str] = &["并", "而且", "且", "并且", "但"];
pub(crate) const NO_CLAUSE_OPENERS: &[&str] = &[
    "且末", "但书", "并举", "并入", "并列", "并发", "并存", "并排", "并村", "并校", "并用", "并社",
    "并立", "并线", "并网", "并联", "并行", "并购", "并轨", "并进", "并重", "并非",
];

/// Words that a sentence goes on with, so that no question ends before them: 是否开放[，并]告知我局. GB/T 15834-2011 clause 4.2.
pub(crate) const GOING_ON: &[&str] =
    &["并", "并将", "并且", "而且", "以及", "及其", "的", "取决于", "等问题", "均", "都"];

/// What a sentence ends in that announces a list: 应当符合[下列条件]. Rules, notices.
pub(crate) const ANNOUNCING: &[&str] = &[
    "下列内容",
    "下列情形",
    "下列情形之一",
    "下列措施",
    "下列条件",
    "下列条件之一",
    "下列材料",
    "下列职责",
    "下列行为",
    "下列规定",
    "下列要求",
    "以下内容",
    "以下情形",
    "以下措施",
    "以下条件",
    "以下材料",
    "以下职责",
    "以下要求",
];

/// Verbs of finding out, whose object may be a question that nobody asks: [了解]群众是否满意. GB/T 15834-2011 clause 4.2.
pub(crate) const FINDING_OUT: &[&str] = &[
    "摸清",
    "研究",
    "看清",
    "讲清",
    "说清",
    "了解",
    "关键看",
    "关键要看",
    "决定着",
    "分析",
    "取决于",
    "在于",
    "弄清",
    "搞清",
    "查清",
    "检验",
    "研判",
    "考察",
    "调查",
];

/// What opens a number of hundredths in Han digits. GB/T 15835-2011 clause 4.2.
pub(crate) const HUNDREDTHS: &str = "百分之";

/// What ends 百分之百, which is said of all and measures nothing.
pub(crate) const HUNDRED: char = '百';

/// What is numbered with a point and no date: “3.0”时代. Field texts.
pub(crate) const EDITIONS: &[&str] = &["平台", "时代", "模式", "版", "系统", "级"];

/// What opens a sentence on whether something is so, and what its statement goes on with behind the comma. 《现代汉语八百词》.
pub(crate) const WHETHER: &[&str] =
    &["会不会", "愿不愿", "敢不敢", "是否", "是不是", "有没有", "能不能", "能否"];
pub(crate) const STATES: &[&str] =
    &["事关", "决定", "关系", "反映", "取决", "体现", "是", "检验", "直接", "考验"];

/// What such a question holds. GB/T 15834-2011 clause 4.2.
pub(crate) const ASKED: &[&str] = &[
    "为什么",
    "为何",
    "什么",
    "何地",
    "何时",
    "哪些",
    "多少",
    "如何",
    "怎么",
    "怎样",
    "是否",
    "能不能",
    "能否",
];

/// What a question that is asked ends in. 《现代汉语八百词》.
pub(crate) const ASKING_TONES: &[char] = &['吗', '呢', '吧', '么'];

/// What the names of housing estates of three characters end in: 和馨[苑]. Notices of streets.
pub(crate) const ESTATE_ENDS: &str = "庭苑邸";
