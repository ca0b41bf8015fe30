//! Words that checks of a draft ask for: short lists, each asked at few places of a text.

/// What a text calls itself when it refers to its own articles. Statutes and rules.
pub(crate) const OWN_NAMES: &[&str] =
    &["本办法", "本条例", "本决定", "本法", "本章程", "本细则", "本规则", "本规定", "本预案"];

/// Characters that the name of another law ends in, right before 第…条. Statutes.
pub(crate) const LAW_ENDS: &str = "》法典例则定程约释书）";

/// Characters that join one reference to the next: 第三条、第五条和第九条. Statutes.
pub(crate) const REFERENCE_JOINTS: &str = "、和或及至";

/// What an attachment is called in running text. GB/T 9704-2012 clause 7.3.4.
pub(crate) const ATTACHMENT: &str = "附件";

/// How the list of attachments begins, as it should. GB/T 9704-2012 clause 7.3.4.
pub(crate) const ATTACHMENT_LABEL: &str = "附件：";

/// What numbered captions begin with. Bulletins and plans.
pub(crate) const CAPTIONS: &[char] = &['图', '表'];

/// What sends the reader to a table or figure. Bulletins and plans.
pub(crate) const SEE: &[&str] = &["如", "见"];

/// What leaves out the rest, as an ellipsis does. GB/T 15834-2011 clause 4.11.
pub(crate) const AND_SO_ON: char = '等';

/// What activities and competitions are called, which are no works. GB/T 15834-2011 clause 4.15.
pub(crate) const ACTIVITIES: &[&str] =
    &["周", "大赛", "工程", "月", "杯", "比赛", "活动", "竞赛", "行动", "计划", "项目"];

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

/// Kinds of documents that are sent to somebody. GB/T 9704-2012 clause 7.3.2; 党政机关公文处理工作条例.
pub(crate) const SENT: &[&str] = &["函", "批复", "报告", "请示", "通知"];

/// Kinds of documents that somebody signs below the text. 党政机关公文处理工作条例.
pub(crate) const ISSUED: &[&str] = &["意见", "方案", "计划", "通报"];

/// What an addressee's line ends in. GB/T 9704-2012 clause 7.3.2; field texts.
pub(crate) const ADDRESSEES: &[&str] = &[
    "中心",
    "人民政府",
    "代表",
    "企业",
    "公司",
    "单位",
    "厅",
    "同志",
    "同志们",
    "委员会",
    "局",
    "机构",
    "机关",
    "校",
    "部门",
    "镇",
    "院",
    "各直属机构",
    "直属机构",
    "有关单位",
];

/// Words in the names of offices that their short names leave out: 应急[管理]局, 县[人民]政府. State directories of offices.
pub(crate) const OFFICE_FILLERS: &[&str] =
    &["事务", "人民", "委员会", "工作", "服务", "监督", "监督管理", "管理"];

/// What the name of an office ends in. GB/T 9704-2012 clause 7.3.5.
pub(crate) const OFFICE_ENDS: &[&str] =
    &["人民政府", "公司", "办公厅", "办公室", "厅", "委员会", "局", "部", "院"];

/// Before what a title is about, behind who issues it. 党政机关公文处理工作条例.
pub(crate) const PASSED_ON: &[&str] = &["关于", "印发", "批转", "转发"];

/// What an addressee's line begins with. GB/T 9704-2012 clause 7.3.2; field texts.
pub(crate) const ADDRESSED: &str = "各";

/// The word of a share. Reports and bulletins.
pub(crate) const SHARE: char = '占';

/// The word of a rate. Reports and bulletins.
pub(crate) const RATE: char = '率';

/// Rates that are told of something else than the counts before them. Bulletins.
pub(crate) const OTHER_RATES: &[&str] =
    &["中标", "利", "增长", "年", "息", "效", "汇", "满意", "知晓", "税", "速"];

/// What a subject ends in that is a rate or a share. Bulletins.
pub(crate) const RATES: &[&str] = &["占比", "比例", "比重", "率"];

/// Rates that grow by percent all the same: a growth rate's own growth, speeds. Bulletins.
pub(crate) const NO_RATES: &[&str] = &["功率", "汇率", "频率"];

/// Wholes of their own: a plan that is met by so much. Budgets.
pub(crate) const NO_WHOLES: &[&str] = &["任务", "目标", "计划", "预算"];

/// A plan that each body and each purpose has one of its own of. Budgets.
pub(crate) const BUDGET: &str = "预算";

/// What no part adds up to: averages, prices, rates. Bulletins.
pub(crate) const NOT_ADDED: &[&str] =
    &["人均", "价", "平均", "户均", "指数", "标准", "比重", "率", "系数"];

/// What the note of a law that was changed says. Statutes.
pub(crate) const AMENDED: char = '修';

/// What is measured at constant prices, so that its growth is none of its amounts. Bulletins.
pub(crate) const CONSTANT_PRICES: &[&str] = &["产值", "增加值", "收入"];

/// What grows at constant prices where its amounts are current ones. Bulletins.
pub(crate) const CONSTANT_OUTPUTS: &[&str] = &["产值", "增加值"];
pub(crate) const CONSTANT_WORDS: &[&str] = &["可比", "同口径", "实际", "扣除"];

/// An index whose level of the year before is a hundred. Bulletins.
pub(crate) const PRICE_INDEX: &[&str] = &["价格指数", "价格总指数"];

/// What is added to the amount before it, and what the sum is called. Budgets.
pub(crate) const PLUS: &[&str] = &["加上"];
pub(crate) const SUMS: &[&str] = &["合计", "总计", "总量", "总额"];

/// What the total of a table is called. Tables of figures.
pub(crate) const TABLE_TOTALS: &[&str] = &["合计", "总计"];

/// What is left when the outlays are paid out of the incomes. Budgets.
pub(crate) const BALANCED: &[&str] = &["收支相抵", "结转下年", "年终结转"];

/// What says by how much a rate is off another, at the head of its clause. Circulars.
pub(crate) const BEHIND_OF: &[&str] = &["低于", "滞后", "落后", "超前", "领先", "高于"];

/// What compares the growth of one indicator with that of another. Bulletins.
pub(crate) const COMPARES_RATES: &[&str] = &["低于", "快于", "慢于", "高于"];
pub(crate) const GROWTH_RATES: &[&str] = &["增幅", "增速", "增长速度"];

/// The incomes of town and country: together, each, and what is told of them. Bulletins.
pub(crate) const TOWN_AND_COUNTRY: [&str; 4] = ["城乡", "城镇", "农村", "比"];

/// The share of town in the population. Bulletins.
pub(crate) const URBAN: [&str; 2] = ["常住人口", "城镇化率"];

/// Members that make up their whole together. Bulletins.
pub(crate) const WHOLE_PAIRS: &[[&str; 2]] =
    &[["出口", "进口"], ["城镇", "乡村"], ["夏粮", "秋粮"], ["男性", "女性"]];

/// The three industries. Bulletins.
pub(crate) const INDUSTRIES: [&str; 3] = ["第一产业", "第二产业", "第三产业"];

/// The sum of the three industries. Bulletins.
pub(crate) const GROSS_PRODUCT: &str = "生产总值";

/// What names shares that add up to a hundred. Bulletins.
pub(crate) const STRUCTURE: &str = "结构";

/// Before the amount that a change starts from. Reports.
pub(crate) const FROM: &[&str] = &["从", "由"];

/// Before the amount that a change ends at. Reports.
pub(crate) const TO: &[&str] = &["为", "到", "至"];

/// What says that a change goes up, before the amount it ends at. Reports.
pub(crate) const RISES: &[&str] =
    &["上升", "上涨", "增加", "增至", "增长", "延长", "扩大", "提升", "提高"];

/// What says that a change goes down, before the amount it ends at. Reports.
pub(crate) const FALLS: &[&str] =
    &["下降", "下跌", "减少", "减至", "压缩", "回落", "缩减", "缩短", "降低", "降到", "降至"];

/// What names the amount of a year before, in its own clause. Reports and bulletins.
pub(crate) const YEAR_BEFORE: &[&str] = &["上年", "上年同期", "去年", "去年同期", "同期"];

/// What a counted whole is called behind its name: 已开工数. Reports.
pub(crate) const NUMBER: char = '数';

/// What a whole is called behind its name. Reports and bulletins.
pub(crate) const TOTALS: &[&str] = &["总数", "总量", "总额"];

/// What says that an amount is so many times another. Reports.
pub(crate) const IS: &[&str] = &["为", "是", "相当于"];

/// What people are counted by. The dictionary.
pub(crate) const PERSONS: [&str; 4] = ["人", "人次", "位", "名"];

/// Averages a head with what they are counted by. Bulletins.
pub(crate) const AVERAGES: &[(&str, &[&str])] = &[
    ("人均", &["人", "人次", "名"]),
    ("亩产", &["亩"]),
    ("亩均", &["亩"]),
    ("场均", &["场"]),
    ("户均", &["户"]),
    ("日均", &["天"]),
    ("村均", &["个"]),
    ("校均", &["所"]),
    ("班均", &["个"]),
    ("生均", &["人", "名"]),
];

/// Averages of a month or a quarter, with how many months they are of. Reports.
pub(crate) const PERIOD_AVERAGES: &[(&str, u32)] =
    &[("季均", 3), ("平均每季度", 3), ("平均每月", 1), ("月均", 1), ("每月平均", 1)];

/// What a population gained and lost, and how it moved by itself. Bulletins.
pub(crate) const BIRTHS: &str = "出生";
pub(crate) const DEATHS: &str = "死亡";
pub(crate) const NATURAL: &str = "自然";

/// One of these stands in each of [`AVERAGES`].
pub(crate) const AVERAGE_CHARACTERS: [char; 2] = ['亩', '均'];

/// Before an average, what it is of besides: 月人均. Bulletins.
pub(crate) const PERIOD_CHARACTERS: [char; 4] = ['季', '年', '日', '月'];

/// What names an average: 平均亩产, 平均班额. Bulletins.
pub(crate) const AVERAGE_WORD: &str = "平均";

/// An average for so many of them: 每千名. Bulletins and plans.
pub(crate) const PER_MANY: &[(&str, u32)] = &[
    ("每万人", 10_000),
    ("每万名", 10_000),
    ("每千人", 1000),
    ("每千名", 1000),
    ("每百人", 100),
    ("每百名", 100),
];

/// What makes an amount one of each, and no whole: 每千人拥有25张. Reports.
pub(crate) const EACH: char = '每';

/// An average a piece, before the measure word: 平均每个. Reports.
pub(crate) const AVERAGE_EACH: &str = "平均每";

/// What stands between the number of those ranked and the rank. Reports.
pub(crate) const AMONG: &[&str] = &["中", "内", "里"];

/// What says that so many were due, and that so many were done: 应检250艘，已检225艘. Reports.
pub(crate) const DUE: char = '应';
pub(crate) const DONE: [char; 2] = ['实', '已'];

/// What a total counts its members as: 两项合计. Reports.
pub(crate) const ITEMS: [char; 4] = ['者', '项', '类', '处'];

/// What is ranked, right behind its number: 12个设区的市. Reports.
pub(crate) const RANKED: &[&str] = &["乡", "区", "单位", "县", "学校", "市", "部门", "镇"];

/// What a place is divided into, right behind its number, and how the place is called right before it.
/// Circulars.
pub(crate) const DIVISIONS: &[&str] = &["乡镇", "县", "设区市", "镇"];
pub(crate) const PLACE_SCOPES: &[&str] = &["全县", "全区", "全市", "全省"];

/// What names the ratio of two amounts. Bulletins.
pub(crate) const RATIO: [&str; 2] = ["之比", "收入比"];

/// What names the three industries together. Bulletins.
pub(crate) const THREE_INDUSTRIES: &str = "三次产业";

/// What says that the figure behind it is the total of those before. Reports.
pub(crate) const TOTAL_BEHIND: &[&str] = &["共", "共计", "合计", "总共", "总计"];

/// What says that the figures behind it make up the one before. Reports.
pub(crate) const MADE_UP_OF: &[&str] = &["分别为", "分别是", "包括", "即"];

/// What says that marks make up a hundred. Rules of assessment.
pub(crate) const OUT_OF_A_HUNDRED: &[&str] = &["总分100分", "满分100分", "满分为100分", "百分制"];

/// What says that a share goes somewhere, once for each. Rules on funds.
pub(crate) const DISTRIBUTES: &[&str] = &["归", "承担", "用于"];

/// Between one amount and the same in another unit. Reports.
pub(crate) const EQUALS: &[&str] = &["", "即", "合", "折合", "约合"];

/// What names a length of time that something takes. Plans and rules.
pub(crate) const LASTS: &[&str] = &[
    "为期",
    "共",
    "历时",
    "工期",
    "已有",
    "建设期",
    "总工期",
    "时长",
    "有效期",
    "期限",
    "运行",
    "至今",
];

/// What counts the time from a beginning to the day of the text. Reports.
pub(crate) const UNTIL_NOW: &str = "至今";

/// How many months a unit of time has, and how many minutes. The calendar.
pub(crate) const MONTHS_OF: [(&str, i32); 3] = [("个月", 1), ("年", 12), ("月", 1)];
pub(crate) const MINUTES_OF: [(&str, i32); 3] = [("分钟", 1), ("个小时", 60), ("小时", 60)];

/// Units that count days. The calendar.
pub(crate) const DAYS_OF: [&str; 2] = ["天", "日"];

/// The hour of a time of day: 9时. The calendar.
pub(crate) const HOUR: char = '时';

/// What is left of a whole when its parts are told. Reports.
pub(crate) const REMAINDERS: &[&str] = &[
    "余下", "其余", "剩余", "尚余", "尚有", "尚缺", "尚需", "缺口", "还剩", "还有", "还缺", "还需",
];

/// What names the sum of what was raised, and the sum that a work takes: [合计]已落实1544万元, [总投资]3860万元. Requests.
pub(crate) const RAISED: &[&str] = &["共", "合计", "总计", "已到位", "已落实", "已筹集", "累计"];
pub(crate) const TOTAL_NEEDS: &[&str] =
    &["总投资", "总概算", "总需求", "总预算", "总造价", "概算", "共需"];

/// What is left where money lacks, and what names the sum that was needed: 概算总投资8400万元，…[缺口]. Plans.
pub(crate) const GAPS: &[&str] = &["尚缺", "尚需", "缺口", "还缺", "还需"];
pub(crate) const NEEDED: &[&str] = &["总投资", "总额", "概算", "计划", "预算", "需"];

/// What says that something is done, and that it is not, before one verb: 已开工, 未开工. Reports.
pub(crate) const ALREADY: char = '已';
pub(crate) const NOT_YET: char = '未';

/// What names the first of those ranked. Circulars.
pub(crate) const FIRST_ONES: char = '前';

/// What says that members stand in the order of their rank. Circulars.
pub(crate) const IN_ORDER: &[&str] = &["依次为", "依次是", "分别为", "分别是"];

/// What says that they are put in order. Circulars.
pub(crate) const ORDERED: &[&str] =
    &["到低", "到多", "到小", "到少", "到高", "到大", "排名", "排序"];

/// What opens a sentence on parts of what the one before tells. Reports.
pub(crate) const AMONG_THEM: &str = "其中";

/// What stands between 占 and its share, and names nothing. Reports.
pub(crate) const SHARE_WORDS: &str = "为例是比的约超达过近重到";

/// What names shares of one whole. Bulletins.
pub(crate) const SHARES: &[&str] = &["占", "比例", "比重"];

/// What an amount ends in, which grows by percent. Bulletins.
pub(crate) const AMOUNTS: &[&str] = &["产值", "人数", "值", "投资", "收入", "量", "额"];

/// What compares with an amount named right behind it. Reports.
pub(crate) const THAN: char = '比';

/// What compares with an amount that is told in the same clause. Reports.
pub(crate) const THAN_WORDS: [char; 2] = ['比', '较'];

/// The unit of a multiple; nothing declines by it. Usage of statistical offices.
pub(crate) const TIMES: &str = "倍";

/// What says that the amount before is more, or less, than another. Reports.
pub(crate) const MORE: &[&str] = &["增加", "增长", "多"];
pub(crate) const LESS: &[&str] = &["下降", "减少", "少"];

/// Verbs of duty, which a heading does not have. Statutes.
pub(crate) const DUTIES: &[&str] =
    &["不得", "可以", "均应", "应当", "建设", "得到", "必须", "要进行"];

/// What a share of an amount comes to: 9000元的60%，即5400元. Rules.
pub(crate) const COMES_TO: &[&str] = &["为", "即", "计"];

/// What makes a section one of plans, in its title. Reports and summaries.
pub(crate) const PLANS: &[&str] = &[
    "下一步",
    "下一年",
    "下阶段",
    "安排",
    "展望",
    "建议",
    "思路",
    "打算",
    "目标",
    "规划",
    "计划",
    "设想",
];

/// Reports that are given in the year after the one they tell of. People's congresses.
pub(crate) const GIVEN: &[&str] = &["工作报告"];

/// What names how long a plan runs, before its years. Plans.
pub(crate) const TERMS: &[&str] =
    &["周期", "实施期", "实施期限", "实施时间", "期限", "规划期", "规划期限"];

/// What a step of a plan is called. Plans.
pub(crate) const STAGE: &str = "阶段";

/// What says of a sentence that it plans. Reports and summaries.
pub(crate) const PLANNED: &[&str] = &["力争", "将", "拟", "目标", "确保", "计划", "预计"];

/// What compares with another time, or goes on from one. Reports and bulletins.
pub(crate) const COMPARED: [char; 4] = ['比', '较', '期', '来'];

/// What makes a document one that reports a year that is over, at the end of its title. Reports.
pub(crate) const REPORTS: &[&str] = &["公报", "工作总结", "情况报告", "情况的报告", "总结"];

/// Around a date, that something is in force from it: 自…起. Statutes.
pub(crate) const IN_FORCE: ([&str; 2], &str) = (["从", "自"], "起");

/// How the opening of a report names what it is on. Reports to a higher office.
pub(crate) const NOW: &str = "现将";

/// Before a year of two digits. Field texts.
pub(crate) const BEFORE_YEAR: &str = "于从比自至较";

/// Behind two digits and 年 that count years. Field texts.
pub(crate) const COUNTED_YEARS: &str = "一之以代余内前后左来期的间时";

/// Behind a date, that something must be done by it. Notices.
pub(crate) const BEFORE: &[&str] = &["之前", "以前", "前"];

/// Behind the date of printing, at the foot of the last page. GB/T 9704-2012 clause 7.4.3.
pub(crate) const PRINTED: &str = "印发";

/// 截止, which tells when something ends (截止时间为) and takes no point of time behind it, and 截至, which does.
/// 现代汉语词典.
pub(crate) const ENDED: &str = "截止";
pub(crate) const AS_OF: &str = "截至";

/// What statutes and rules call themselves, to be held against their title. 规章制定程序条例.
pub(crate) const SELF_NAMES: &[&str] =
    &["办法", "意见", "方案", "条例", "章程", "细则", "规划", "规则", "规定", "预案"];

/// The word before what a text calls itself. Statutes.
pub(crate) const SELF: char = '本';

/// What a sentence counts that goes before a list: 以下五项任务. Plans and notices.
pub(crate) const COUNTED_ITEMS: &[&str] =
    &["个方面", "个环节", "个问题", "件", "大", "条", "点", "项"];

/// What names each of several, or its figure: 分别为. Plans and reports.
pub(crate) const NAMED_EACH: &str = "分别";
pub(crate) const IS_EACH: [char; 2] = ['为', '是'];

/// What joins the last two members of a row. The dictionary.
pub(crate) const JOINS: [char; 3] = ['与', '及', '和'];

/// What a speaker counts before he gives it: 我谈两点意见。 Speeches.
pub(crate) const SAID_ITEMS: &[&str] = &["体会", "建议", "希望", "意见", "要求"];

/// What makes another number of a digit: 十五项, 第二条. The numeral.
pub(crate) const NOT_BEFORE_COUNT: &str = "十百第";

/// The item of an article, in a reference: 第（五）项. Statutes.
pub(crate) const ITEM: char = '项';

/// The paragraph before, in a reference: 前款第（五）项. Statutes.
pub(crate) const LAST_PARAGRAPH: &str = "前款";

/// The part of a report, in a reference: 第六部分. Reports.
pub(crate) const PART: &str = "部分";

/// Words that begin doubled words which are right: 一个一个. The dictionary; field texts.
pub(crate) const DOUBLED: &str = "一方家多大小好很越个层各步";

/// What stands behind words that are doubled for emphasis: 务实务实再务实. Speeches.
pub(crate) const AGAIN: &str = "再又还";

/// Function words and verbs without a meaning of their own (虚词, 形式动词), which no author doubles; beside
/// the verbs, nouns and scopes of the lexicon. The dictionary.
pub(crate) const NEVER_TWICE: &[&str] = &[
    "为了", "他们", "以及", "作出", "关于", "加以", "可以", "因此", "已经", "应当", "得到", "必须",
    "我们", "按照", "根据", "由于", "给予", "进行", "需要", "予以", "持续", "不断", "推进", "促进",
    "积极", "有效",
];

/// Characters that end one word and begin the next, so that they stand twice rightly: 目的的. The
/// dictionary; field texts.
pub(crate) const MEETING_BEFORE: &str = "不为以参反和因对应总普标涉温目祥谦针";

/// The same, behind the two. The dictionary.
pub(crate) const MEETING_BEHIND: &str = "军平应来确士领象谐";

/// Characters that no word doubles. The dictionary.
pub(crate) const NEVER_DOUBLED: &str = "的了和与及在对为将由";

/// What names a place of a template: 此处填写. Forms.
pub(crate) const HERE: &str = "此处";

/// What a template asks for, behind it. Forms.
pub(crate) const TEMPLATES: &[&str] =
    &["填", "录入", "插入", "补充", "输入", "加盖", "粘贴", "签字", "签名", "盖章", "附图"];

/// What the closing of a text says of itself: 以上报告. Reports to a higher office.
pub(crate) const ABOVE: &str = "以上";

/// Kinds that close so. 党政机关公文处理工作条例.
pub(crate) const CLOSED: &[&str] = &["报告", "请示"];

/// What says of itself that it is not yet written, behind a mark or a verb. Forms.
pub(crate) const PENDING: &[&str] =
    &["定稿前删除", "定稿时删除", "待填写", "待核实", "待确认", "待补充"];

/// What a closing says that is done here: 特此通知. 党政机关公文处理工作条例.
pub(crate) const HEREBY: &str = "特此";

/// Kinds of documents that a closing names, and that have one of their own. 党政机关公文处理工作条例.
pub(crate) const HEREBY_KINDS: &[&str] = &["公告", "函", "报告", "请示", "通告", "通报", "通知"];
pub(crate) const OTHERWISE_CLOSED: &[&str] = &["决定", "意见", "批复"];

/// Kinds of documents that nobody enacts: they call themselves by none of the names of rules.
/// 党政机关公文处理工作条例.
pub(crate) const NOT_ENACTED: &[&str] = &["公报", "总结", "情况报告", "报告", "请示", "通报"];

/// What is enacted. 规章制定程序条例.
pub(crate) const ENACTED: &[&str] = &["办法", "条例", "细则", "规定", "预案"];

/// Before an amount and behind it, what makes it rough, or a bound, in the same way: 约…左右. The
/// dictionary.
pub(crate) const SAID_TWICE: [(&[&str], &[&str]); 3] = [
    (&["大约", "将近", "接近", "约", "近"], &["上下", "左右"]),
    (&["不低于", "不少于", "至少", "超过"], &["以上"]),
    (&["不到", "不超过", "不足", "不高于", "最多", "至多"], &["以下", "以内"]),
];

/// What is awarded, right behind its name. Decisions.
pub(crate) const AWARDED: &[&str] = &["称号", "荣誉"];

/// Last characters of the names of divisions, in groups: one place is called by one of a group. Field texts.
pub(crate) const DIVISION_GROUPS: [&str; 2] = ["县区市", "乡街镇"];

/// Characters that name a person whose name is hidden, before the placeholder. Court texts.
pub(crate) const HIDDEN_NAMES: &str = "某";

/// Kinds of documents of which a title names one. 党政机关公文处理工作条例 (2012) article 8.
pub(crate) const ASKING_AND_TELLING: &[&str] =
    &["请示", "报告", "批复", "通知", "通报", "通告", "请示函"];

/// The kind that asks, and the one that tells. 党政机关公文处理工作条例 (2012) article 8.
pub(crate) const REQUEST: &str = "请示";
pub(crate) const REPORT: &str = "报告";

/// What a request ends in. 党政机关公文处理工作条例 (2012) article 15.
pub(crate) const ASKED_FOR: &[&str] =
    &["妥否", "恳请", "当否", "请予批准", "请予批复", "请审批", "请批复", "请批示"];

/// 你 and 贵 before the division of whom one writes to, and divisions in groups: an addressee is of one of a
/// group. Replies and letters.
pub(crate) const YOURS: &[&str] = &["你", "贵"];
pub(crate) const ADDRESSED_GROUPS: [&str; 3] = ["县区市", "乡街镇", "局委厅"];

/// What the first of two addressees ends in. Requests.
pub(crate) const ADDRESSEE_ENDS: &[&str] = &["厅", "委", "局", "府", "部"];

/// Kinds that tell of what has been, and words of what is to come. Reports.
pub(crate) const TELLING: &[&str] = &["总结", "报告", "通报"];
pub(crate) const TO_COME: &[&str] =
    &["之前", "争取", "前", "力争", "将", "届时", "拟", "截止", "确保", "至", "计划", "预计"];

/// What says that a request came in. Replies.
pub(crate) const ANSWERED: &str = "收悉";

/// What sums up a year, and what says that it sums up less. Departments' reports.
pub(crate) const SUMMARY: &str = "总结";
pub(crate) const PARTS_OF_YEARS: &[&str] =
    &["上半年", "季度", "月", "学年", "学期", "前三", "计划", "中期"];

/// Points of time behind it, besides digits. Work reports.
pub(crate) const POINTS: &[&str] = &["上月", "今年", "去年", "本月", "目前", "年底", "月底"];

/// What the titles of minutes hold.
pub(crate) const MEETINGS: &[&str] = &["会议", "纪要", "记录"];

/// Those who are there, and those who are away, in minutes.
pub(crate) const PRESENT: &[&str] = &["出席", "参会人员", "参加人员", "出席人员"];
pub(crate) const AWAY: &[&str] = &["请假", "缺席", "请假人员", "缺席人员"];

/// 并 and its like, which open a clause, and words that only begin so. GB/T 15834-2011 clause 4.5.
pub(crate) const CLAUSE_OPENERS: &[&str] = &["并", "而且", "且", "并且", "但"];
pub(crate) const NO_CLAUSE_OPENERS: &[&str] = &[
    "且末", "但书", "并举", "并入", "并列", "并发", "并存", "并排", "并村", "并校", "并用", "并社",
    "并立", "并线", "并网", "并联", "并行", "并购", "并轨", "并进", "并重", "并非",
];

/// Notes to oneself in brackets. Drafts.
pub(crate) const NOTED: &[&str] = &[
    "待定稿",
    "待填",
    "待完善",
    "待审定",
    "待更新",
    "待查",
    "待核",
    "待校",
    "待确认",
    "待补",
    "请填写",
    "请核实",
    "请核对",
    "请确认",
    "请补充",
    "数据不准",
    "此处",
    "再定",
    "核后",
];

/// What a document is passed on as. Notices.
pub(crate) const ANNOUNCED: &[&str] = &["印发", "发布", "公布", "转发"];

/// Who signs what no office issued. Research reports.
pub(crate) const SIGNING_ENDS: &[&str] =
    &["专班", "中心", "委员会", "局", "工作组", "指挥部", "督查组", "调研组", "课题组", "领导小组"];

/// What makes up the result of an examination or a bid. Announcements.
pub(crate) const WEIGHED: &[&str] = &["分值", "分数", "得分", "成绩", "权重"];

/// Words of a change that is told in points where its level is a share. Usage of statistical offices.
pub(crate) const POINTED: &[&str] = &["上升", "下降", "回落", "提升", "提高", "降低"];

/// What says how many should be there, how many are, and how many are not: [应到]9人，[实到]7人，[请假]2人. Minutes.
pub(crate) const EXPECTED_THERE: &[&str] = &["应出席", "应到", "应参加", "应参会"];
pub(crate) const REALLY_THERE: &[&str] =
    &["实到", "实际出席", "实际到会", "实际参加", "实际参会", "出席会议"];
pub(crate) const NOT_THERE: &[&str] = &["因事缺席", "缺勤", "缺席", "请假"];

/// Names that a number begins and these end: 3[路], 5[号线]. Plans of towns.
pub(crate) const NUMBERED_NAMES: &[&str] = &["号", "号楼", "号线", "国道", "省道", "路"];

/// Notes of a template in brackets that nobody filled in: （[填写]牵头单位）. Drafts.
pub(crate) const TO_FILL: &[&str] = &["（填写", "（填入", "（请填", "（待填"];

/// What a plan sets about, before the year of the plan: [做好]2025年政府工作. Work reports.
pub(crate) const SETTING_ABOUT: &[&str] = &["做好", "抓好", "搞好"];
/// What is set about, behind it.
pub(crate) const WORK: &str = "工作";
/// What a heading of a plan ends in: 2025年工作[安排]. Work reports.
pub(crate) const PLAN_ENDS: &[&str] =
    &["安排", "工作", "思路", "打算", "目标", "目标任务", "计划", "重点", "部署", "重点工作"];

/// Words that a sentence goes on with, so that no question ends before them: 是否开放[，并]告知我局. GB/T 15834-2011 clause 4.2.
pub(crate) const GOING_ON: &[&str] =
    &["并", "并将", "并且", "而且", "以及", "及其", "的", "取决于", "等问题", "均", "都"];

/// What the name of a share ends in: 第三产业[占比]. Bulletins.
pub(crate) const SHARE_NAMES: &[&str] = &["占比", "占比重", "比重"];

/// Verbs behind the measure word of an average: 平均每处[受益]1350人. Reports on works.
pub(crate) const REACHING_WHOM: &[&str] = &["受益", "惠及", "投资", "服务", "用工", "覆盖"];

/// What the names of waters, places, works and firms end in, and how many characters before it tell one from another: 柳溪[河],
/// 北源热力[公司]. GB/T 2260, and work reports.
pub(crate) const NAME_ENDS: &[(&str, usize)] = &[
    ("公司", 4),
    ("库", 3),
    ("村", 2),
    ("桥", 2),
    ("江", 2),
    ("河", 2),
    ("湖", 2),
    ("溪", 2),
    ("街", 2),
    ("镇", 2),
];

/// Characters behind what names end in that make other words of it: 河[北], 湖[南], 江[苏]. GB/T 2260.
pub(crate) const NOT_BEHIND_NAMES: &[char] = &['北', '南', '苏', '西'];

/// Characters before a name that are no part of it: [与]长江, [各]村. 《现代汉语八百词》.
pub(crate) const NO_NAME_PARTS: &[char] = &[
    '一', '七', '三', '上', '下', '与', '东', '两', '个', '中', '为', '之', '九', '二', '于', '五',
    '从', '他', '以', '余', '全', '八', '六', '其', '内', '到', '前', '北', '十', '南', '及', '各',
    '后', '向', '和', '四', '在', '多', '大', '对', '将', '小', '已', '并', '我', '新', '於', '是',
    '有', '本', '某', '每', '治', '由', '的', '着', '第', '经', '老', '自', '至', '西', '该', '过',
    '这', '那', '里',
];

/// The first and the second of two that were told: [前者]是[后者]的7倍. Survey reports.
pub(crate) const FORMER_AND_LATTER: [&str; 2] = ["前者", "后者"];

/// Verbs that a sentence cannot end in: 主要原因[是]。. GB/T 15834-2011 clause 4.1.
pub(crate) const LEADING_ON: &[&str] = &["为", "包括", "是", "等于"];

/// Their last characters, which are told faster.
pub(crate) const LAST_OF_LEADING: &[char] = &['为', '于', '括', '是'];
/// What they lead on from: 主要[原因]是, 具体[措施]包括. Reports.
pub(crate) const REASONS: &[&str] = &[
    "做法", "原因", "问题", "措施", "目标", "重点", "内容", "特点", "表现", "任务", "其中", "主要",
    "一般", "分别",
];

/// What became of a rule that another body had to approve: 5月29日…[批准]. Local statutes.
pub(crate) const APPROVED: &str = "批准";

/// What tells of the year before, in the clause of an amount. Bulletins.
pub(crate) const LAST_YEARS: &[&str] = &["上年", "去年", "同期"];
/// Characters of averages: 平[均][每]家2处.
pub(crate) const AVERAGE_SIGNS: [char; 2] = ['均', '每'];

/// What a day has of a year: [全年]门诊量86万人次，[日均]2380人次. Summaries of hospitals and ports.
pub(crate) const WHOLE_YEAR: &str = "全年";
pub(crate) const DAILY: &str = "日均";

/// 签发人 beside the number of what is sent upwards. GB/T 9704-2012 clause 7.2.6.
pub(crate) const SIGNER: &str = "签发人";

/// Offices before the name of a person: 局长林远. Minutes.
pub(crate) const OFFICES: &[&str] = &[
    "主任", "主席", "书记", "乡长", "区长", "县长", "同志", "处长", "局长", "市长", "科长", "部长",
    "镇长", "院长",
];
/// Labels of lists of those who were there without a seat. Minutes.
pub(crate) const LISTENING: &[&str] = &["列席", "列席人员", "参加", "记录", "主持"];
