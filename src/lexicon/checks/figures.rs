//! Words that checks of figures ask for (数据前后矛盾): shares, sums, averages, changes, periods.

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

/// What is no plan: 占一般[公共预算]收入的65%. Budgets.
pub(crate) const PUBLIC_BUDGET: &str = "公共预算";

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

/// How the label of a row begins, or what stands in it, whose numbers are part of another row's. Tables of figures.
pub(crate) const PARTS_OF_ROWS: &[&str] = &["#", "＃", "一、", "（一）", "其中", "其：", "小计"];

/// What stands in the head of a column of rates. Tables of figures.
pub(crate) const RATE_HEADS: &[&str] = &["%", "％", "占比", "增减", "增速", "增长", "比重", "率"];

/// A lower bound, behind its amount: 500元[以上]2000元以下. Statutes.
pub(crate) const BOUND_ABOVE: &[&str] = &["以上的", "以上"];

/// What says that several bear a sum by shares: [按]50%、30%、20%[的比例分担]. Rules on funds.
pub(crate) const ACCORDING: char = '按';
pub(crate) const BY_RATIO: &[&str] = &["比例", "的比例"];
pub(crate) const BORNE: &[&str] = &["分担", "承担", "负担", "配套", "分成", "分配"];

/// How many times larger the unit is that a slip puts for another: 亿 for 万. The numerals.
pub(crate) const TEN_THOUSAND: u32 = 10_000;

/// When something had come to what it is, before the amount: 降至[年末的]56.7%. Reports.
pub(crate) const ENDS_OF_YEARS: &[&str] =
    &["今年的", "年底的", "年末的", "期末的", "本年的", "目前的", "月末的"];

/// What is left when the outlays are paid out of the incomes. Budgets.
pub(crate) const BALANCED: &[&str] = &["收支相抵", "结转下年", "年终结转"];

/// What says by how much a rate is off another, at the head of its clause. Circulars.
pub(crate) const BEHIND_OF: &[&str] = &["低于", "滞后", "落后", "超前", "领先", "高于"];

/// What compares the growth of one indicator with that of another. Bulletins.
pub(crate) const COMPARES_RATES: &[&str] = &["低于", "快于", "慢于", "高于"];
pub(crate) const GROWTH_RATES: &[&str] = &["增幅", "增速", "增长速度"];

/// The incomes of town and country: together, each, and what is told of them. Bulletins.
pub(crate) const TOWN_AND_COUNTRY: [&str; 4] = ["城乡", "城镇", "农村", "比"];

/// What the population of the country is called by. Bulletins.
pub(crate) const COUNTRYSIDE: char = '乡';

/// The share of town in the population. Bulletins.
pub(crate) const URBAN: [&str; 2] = ["常住人口", "城镇化率"];

/// Members that make up their whole together. Bulletins.
pub(crate) const WHOLE_PAIRS: &[[&str; 2]] =
    &[["出口", "进口"], ["城镇", "乡村"], ["夏粮", "秋粮"], ["男性", "女性"], ["税收", "非税"]];

/// Verbs for the two parts of what was built in all. Reports.
pub(crate) const BUILT_PAIRS: &[[&str; 2]] =
    &[["新建", "改造"], ["新建", "续建"], ["新增", "改造"]];

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

/// Words that alone tell what was added, behind the two amounts that it lies between. Work reports.
pub(crate) const ADDED: [&str; 4] = ["净增", "净增加", "共增加", "新增"];

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

/// An average a piece, before the measure word: 平均每个. Reports.
pub(crate) const AVERAGE_EACH: &str = "平均每";

/// What stands between the number of those ranked and the rank. Reports.
pub(crate) const AMONG: &[&str] = &["中", "内", "里"];

/// What says that so many were due, and that so many were done: 应检250艘，已检225艘. Reports.
pub(crate) const DUE: char = '应';
pub(crate) const DONE: [char; 2] = ['实', '已'];

/// What says that nothing of an amount is left to do: 已全部到位. Reports.
pub(crate) const IN_FULL: &str = "全部";

/// What an amount of each of several years opens with, and what it may say more. Plans and reports.
pub(crate) const ANNUAL_MEAN: &str = "年均";
pub(crate) const MEAN_VERBS: &[&str] =
    &["不少于", "为", "培训", "完成", "投入", "新增", "达", "达到"];

/// What sums several years up behind their number: 五年累计. Reports.
pub(crate) const IN_ALL: &[&str] = &["来累计", "来共", "累计", "间累计", "共"];

/// What stands before the number of a list that follows: 以下3个项目. Minutes and notices.
pub(crate) const FOLLOWING: &[&str] = &["下列", "以下", "如下"];

/// What stands before the name of an indicator that is told for the end of a period. Annual reports of companies, bulletins.
pub(crate) const AS_OF_THE_END: &[&str] = &["年末", "期末"];

/// What a rate of what was planned is named by: 完成率. Reports.
pub(crate) const FINISHED: &[&str] = &["完成", "竣工"];

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

/// 连续, before years that are counted: [连续]5年. Work reports.
pub(crate) const IN_A_ROW: &str = "连续";

/// Units of those whom a list names: 先进个人（15[名]）. Decisions.
pub(crate) const ROSTER_UNITS: &[&str] = &["个", "人", "位", "名", "家"];

/// What opens the amount of one of several: 每户奖励3万元，[计]9万元. Decisions.
pub(crate) const COUNTED_UP: char = '计';

/// What opens their sum.
pub(crate) const SUMMED_UP: &str = "合计";

/// Words of the clause of an amount that no sum has for a member: each, more, and what it is out of. Reports, budgets.
pub(crate) const NOT_SUMMED: &[&str] =
    &["其中", "每", "增", "减", "比", "占", "原", "计划", "总", "达到"];

/// How a rank moves: 由第5位[上升]到第3位. Bulletins.
pub(crate) const RANK_MOVES: &[&str] =
    &["上升", "下降", "前移", "前进", "升", "后移", "后退", "提升", "提高", "跃", "退后", "降"];

/// In what a rank is told.
pub(crate) const PLACE: char = '位';

/// What says that a growth is of amounts as they are paid: 年均[名义]增长. National accounts.
pub(crate) const NOMINALLY: &str = "名义";

/// What a result is made up of by weight: 占[总成绩]的60%. Rules of examinations.
pub(crate) const RESULTS: &[&str] =
    &["总分", "总成绩", "最终成绩", "综合成绩", "综合得分", "考核总分"];

/// The unit of years.
pub(crate) const YEAR_UNIT: &str = "年";

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

/// What names the day that a work begins, and the day that it ends. Tenders.
pub(crate) const BEGINS_WORK: &str = "开工";
pub(crate) const ENDS_WORK: &[&str] = &["完工", "竣工"];

/// Units that count days. The calendar.
pub(crate) const DAYS_OF: [&str; 3] = ["天", "日", "日历天"];

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

/// What says of a sentence that it plans. Reports and summaries.
pub(crate) const PLANNED: &[&str] = &["力争", "将", "拟", "目标", "确保", "计划", "预计"];

/// What compares with another time, or goes on from one. Reports and bulletins.
pub(crate) const COMPARED: [char; 4] = ['比', '较', '期', '来'];

/// What makes a document one that reports a year that is over, at the end of its title. Reports.
pub(crate) const REPORTS: &[&str] = &["公报", "工作总结", "情况报告", "情况的报告", "总结"];

/// Around a date, that something is in force from it: 自…起. Statutes.
pub(crate) const IN_FORCE: ([&str; 2], &str) = (["从", "自"], "起");

/// Behind a date, that something must be done by it. Notices.
pub(crate) const BEFORE: &[&str] = &["之前", "以前", "前"];

/// Behind the date of printing, at the foot of the last page. GB/T 9704-2012 clause 7.4.3.
pub(crate) const PRINTED: &str = "印发";

/// What makes up the result of an examination or a bid. Announcements.
pub(crate) const WEIGHED: &[&str] = &["分值", "分数", "得分", "成绩", "权重"];

/// Words of a change that is told in points where its level is a share. Usage of statistical offices.
pub(crate) const POINTED: &[&str] = &["上升", "下降", "回落", "提升", "提高", "降低"];

/// What says how many should be there, how many are, and how many are not: [应到]9人，[实到]7人，[请假]2人. Minutes.
pub(crate) const EXPECTED_THERE: &[&str] = &["应出席", "应到", "应参加", "应参会"];
pub(crate) const REALLY_THERE: &[&str] =
    &["实到", "实际出席", "实际到会", "实际参加", "实际参会", "出席会议"];
pub(crate) const NOT_THERE: &[&str] = &["因事缺席", "缺勤", "缺席", "请假"];

/// What the name of a share ends in: 第三产业[占比]. Bulletins.
pub(crate) const SHARE_NAMES: &[&str] = &["占比", "占比重", "比重"];

/// Verbs behind the measure word of an average: 平均每处[受益]1350人. Reports on works.
pub(crate) const REACHING_WHOM: &[&str] = &["受益", "惠及", "投资", "服务", "用工", "覆盖"];

/// The first and the second of two that were told: [前者]是[后者]的7倍. Survey reports.
pub(crate) const FORMER_AND_LATTER: [&str; 2] = ["前者", "后者"];

/// What became of a rule that another body had to approve: 5月29日…[批准]. Local statutes.
pub(crate) const APPROVED: &str = "批准";

/// What makes an amount one of each, and no whole: 平[均][每]家2处, [每]千人拥有25张. Reports.
pub(crate) const AVERAGE_SIGNS: [char; 2] = ['均', '每'];

/// What a day has of a year: [全年]门诊量86万人次，[日均]2380人次. Summaries of hospitals and ports.
pub(crate) const WHOLE_YEAR: &str = "全年";
pub(crate) const DAILY: &str = "日均";

/// What names a day of the week, before its number. GB/T 7408.
pub(crate) const WEEKS: &str = "星期";

/// The days of the week from Monday on, behind it. GB/T 7408.
pub(crate) const WEEKDAYS: [&[char]; 7] =
    [&['一'], &['二'], &['三'], &['四'], &['五'], &['六'], &['日', '天']];

/// What is sold abroad and what is bought there, and how much one is above the other. Customs statistics.
pub(crate) const EXPORTS: &[&str] = &["出口", "出口值", "出口总值", "出口总额", "出口额"];
pub(crate) const IMPORTS: &[&str] = &["进口", "进口值", "进口总值", "进口总额", "进口额"];
pub(crate) const SURPLUS: &str = "顺差";
pub(crate) const DEFICIT: &str = "逆差";

/// What each branch of an economy adds, and what they come to. Bulletins.
pub(crate) const VALUE_ADDED: &str = "增加值";
pub(crate) const TOTAL_PRODUCT: &str = "生产总值";

/// Each of several teams, before its members: 组织4个检查组，[每组]由1名组长组成. Notices of inspections.
pub(crate) const EACH_TEAM: &[&str] =
    &["每个工作组", "每个检查组", "每个班组", "每个督查组", "每个组", "每班", "每组", "每队"];

/// What stands behind the members of a team. Same source.
pub(crate) const TEAM_MEMBERS: &[&str] = &["组成", "参加", "构成"];
