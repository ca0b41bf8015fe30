//! Words that checks of wording, names, minutes and repeated words ask for (文字).

/// Reports that are given in the year after the one they tell of. People's congresses.
pub(crate) const GIVEN: &[&str] = &["工作报告"];

/// What was done after the year that the title names: 2024年度审计查出问题[整改]情况. Reports on audits.
pub(crate) const SET_RIGHT: &str = "整改";

/// Conjunctions before 个人 in what nobody may do: 单位[和]个人. Statutes.
pub(crate) const AND_PERSONS: [&str; 3] = ["位和", "位或", "位或者"];
pub(crate) const PERSON_MAY: &str = "个人得";
pub(crate) const MAY_NOT: &str = "不得";
/// What nobody may do, behind it. Statutes.
pub(crate) const FORBIDDEN: &[&str] = &[
    "以任何",
    "侵占",
    "干涉",
    "截留",
    "拒绝",
    "挪用",
    "损毁",
    "损坏",
    "擅自",
    "泄露",
    "违反",
    "违规",
    "阻挠",
    "随意",
    "非法",
];

/// A slip for 予以, before what is given: 与以[奖励]. The dictionary.
pub(crate) const GIVEN_WITH: &str = "与以";
pub(crate) const GIVES: &str = "予以";
pub(crate) const GIVEN_DEEDS: &[&str] = &[
    "优先", "保障", "公布", "处分", "处理", "处罚", "奖励", "支持", "批评", "扶持", "补助", "表彰",
    "解决", "警告", "资助", "通报",
];

/// What says since when a rule is in force, without the word for it: 自2026年6月1日[施行]. 立法技术规范（试行）（一）.
pub(crate) const IN_EFFECT: &[&str] = &["实施", "执行", "施行", "生效"];

/// What a five-year plan is called behind its number, before its years: “十四五”[时期]（2021—2025年）. Plans.
pub(crate) const PLAN_TIMES: &[&str] = &["时期", "期间", "规划"];

/// What names how long a plan runs, before its years. Plans.
pub(crate) const TERMS: &[&str] =
    &["周期", "实施期", "实施期限", "实施时间", "期限", "规划期", "规划期限"];

/// 到, before the year by which something is reached: [到]2027年底. Plans.
pub(crate) const REACHED: char = '到';

/// What a heading says that looks back: 2024年工作[回顾]. Work reports.
pub(crate) const LOOKED_BACK: &[&str] =
    &["回顾", "总结", "完成情况", "开展情况", "执行情况", "主要工作情况"];

/// What a step of a plan is called. Plans.
pub(crate) const STAGE: &str = "阶段";

/// How the opening of a report names what it is on. Reports to a higher office.
pub(crate) const NOW: &str = "现将";

/// What statutes and rules call themselves, to be held against their title. 规章制定程序条例.
pub(crate) const SELF_NAMES: &[&str] =
    &["办法", "意见", "措施", "方案", "条例", "章程", "细则", "规划", "规则", "规定", "预案"];

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
pub(crate) const MEETING_BEFORE: &str = "不为以参反和因对应成总普标涉温目祥谦迁针";

/// The same, behind the two. The dictionary.
pub(crate) const MEETING_BEHIND: &str = "军平应来确士领象谐";

/// A conjunction with nothing that it joins: 成本上升[以及的]影响. The dictionary.
pub(crate) const AND_OF: &str = "以及的";

/// What something is taken for, at the end of its clause: 把稳粮作为[首要任务]. Reports, speeches.
pub(crate) const TAKEN_FOR: &[&str] =
    &["中心任务", "主攻方向", "头号工程", "头等大事", "首要任务", "重中之重", "重要抓手"];

/// Prepositions that open what is taken for something. 《现代汉语八百词》.
pub(crate) const TAKING: [char; 2] = ['把', '将'];

/// Verbs that say so: 把稳粮[作为]首要任务. The dictionary.
pub(crate) const MADE_OF: &[&str] = &[
    "为", "作", "做", "当", "列", "视", "摆", "放", "纳入", "定", "看", "变", "成", "聚焦", "贯穿",
    "突出", "抓",
];

/// Characters that no word doubles. The dictionary.
pub(crate) const NEVER_DOUBLED: &str = "的了于从使和与及在对为把将由就给被让";

/// What stands behind the first of several who are not all named, and what counts persons behind it. Circulars.
pub(crate) const AND_OTHERS: &str = "等";
pub(crate) const PERSON_COUNTS: [char; 4] = ['人', '位', '名', '个'];

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

/// Kinds that issue what is enacted, and what stands behind them where a text says since when it holds: 本通知[自]印发之日起施行.
pub(crate) const ISSUED_KINDS: &[&str] = &["公告", "通告", "通知"];
pub(crate) const SINCE: char = '自';

/// What is enacted. 规章制定程序条例.
pub(crate) const ENACTED: &[&str] = &["办法", "条例", "细则", "规定", "预案"];

/// What makes an amount rough, before it. The dictionary.
pub(crate) const ROUGHLY: &[&str] = &["大约", "将近", "接近", "约", "近"];

/// Before an amount and behind it, what makes it rough, or a bound, in the same way: 约…左右. The
/// dictionary.
pub(crate) const SAID_TWICE: [(&[&str], &[&str]); 3] = [
    (ROUGHLY, &["上下", "左右"]),
    (&["不低于", "不少于", "至少", "超过"], &["以上"]),
    (&["不到", "不超过", "不足", "不高于", "最多", "至多"], &["以下", "以内"]),
];

/// What says behind digits that there are more: 300[余]户, which no 近 or 约 goes before. The dictionary.
pub(crate) const MORE_THAN: [char; 2] = ['余', '多'];

/// Last characters of the names of divisions, in groups: one place is called by one of a group. Field texts.
pub(crate) const DIVISION_GROUPS: [&str; 2] = ["县区市", "乡街镇"];

/// Prepositions and verbs right before the name of a place: [在]南浦县. 《现代汉语八百词》.
pub(crate) const BEFORE_PLACES: &str = "于从以保使为到合向在对把是由经自让请";

/// What makes a market of 市, behind it: 马路市[场]. The dictionary.
pub(crate) const MARKET_END: char = '场';

/// A preposition that is more often a part of a word: 经济. 《现代汉语八百词》.
pub(crate) const BY: char = '经';

/// What stands right behind the name of a place that a text is of. Work reports, notices.
pub(crate) const BEHIND_PLACES: &[&str] = &[
    "人民政府",
    "全境",
    "全域",
    "各",
    "城区",
    "境内",
    "委",
    "实际",
    "将",
    "教育",
    "政府",
    "有",
    "的",
    "经济",
    "行政区域",
    "财政",
    "辖区",
    "，",
];

/// Characters that no name of a place holds before its division: [全]县, 示范[县]. 《现代汉语八百词》.
pub(crate) const NO_PLACE_PARTS: &str = "一七三上下与两个中为九予二于五产他以会全八六其农出到前动化区十半协历及发受各向和四园国在地坚型城大头委学完小尾州工巨己市带年建强当往心性成我所手打报拨持按据接推政新旗日是景有期本村来某校核模次此每毗照片特生的监省着督社离穷管约统综老联能脱自至著示行街被西要觉设试该负贫跨辖边过进远连邻郊都里重镇随革";

/// Characters that name a person whose name is hidden, before the placeholder. Court texts.
pub(crate) const HIDDEN_NAMES: &str = "某";

/// Points of time behind it, besides digits. Work reports.
pub(crate) const POINTS: &[&str] = &["上月", "今年", "去年", "本月", "目前", "年底", "月底"];

/// Those who are there, and those who are away, in minutes.
pub(crate) const PRESENT: &[&str] = &["出席", "参会人员", "参加人员", "出席人员"];
pub(crate) const AWAY: &[&str] = &["请假", "缺席", "请假人员", "缺席人员"];

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

/// What publishes a law that stands behind it, at the end of its title. 立法法 (2023).
pub(crate) const PUBLIC_NOTICE: &str = "公告";

/// Verbs of those who speak at a meeting, behind their names: 陈启明[强调]. Minutes.
pub(crate) const SPEAKING: &[&str] =
    &["介绍", "代表", "作了", "出席", "强调", "指出", "汇报", "要求", "讲话"];

/// What should be done, before a deed that is said again behind 而: [应]公开招标而未公开招标. Audits.
pub(crate) const SHOULD: [char; 2] = ['应', '该'];
pub(crate) const AND_YET: char = '而';

/// What a document is passed on as. Notices.
pub(crate) const ANNOUNCED: &[&str] = &["印发", "发布", "公布", "转发"];

/// The note behind the name of what is not yet passed. Bills.
pub(crate) const DRAFT_NOTE: &str = "（草案）";

/// Notes of a template in brackets that nobody filled in: （[填写]牵头单位）. Drafts.
pub(crate) const TO_FILL: &[&str] = &["（填写", "（填入", "（请填", "（待填"];

/// What a plan sets about, before the year of the plan: [做好]2025年政府工作. Work reports.
pub(crate) const SETTING_ABOUT: &[&str] = &["做好", "抓好", "搞好"];
/// What is set about, behind it.
pub(crate) const WORK: &str = "工作";
/// What a heading of a plan ends in: 2025年工作[安排]. Work reports.
pub(crate) const PLAN_ENDS: &[&str] =
    &["安排", "工作", "思路", "打算", "目标", "目标任务", "计划", "重点", "部署", "重点工作"];

/// What names of firms end in, divisions that have counties' names, and two kinds of one town. GB/T 2260, and work reports.
pub(crate) const FIRM_END: &str = "有限公司";
pub(crate) const COUNTY_ENDS: [&str; 3] = ["县", "区", "市"];
pub(crate) const TOWN_ENDS: [&str; 2] = ["镇", "乡"];

/// Characters that tell one of two names from the other: 东河 and 西河, 第一 and 第二. 《现代汉语八百词》.
pub(crate) const SIDES: &str = "一七三上下东中乙九二五六八内前北十南后四外大小左新旧老西右甲";

/// What the names of waters, places, works and firms end in, and how many characters before it tell one from another: 柳溪[河],
/// 北源热力[公司]. GB/T 2260, and work reports.
pub(crate) const NAME_ENDS: &[(&str, usize)] = &[
    ("公司", 4),
    ("局", 4),
    ("超市", 3),
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

/// The size of a work, between its name and what names end in: 青石渡[大]桥. Works.
pub(crate) const SIZED: char = '大';

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

/// Verbs that a sentence cannot end in: 主要原因[是]。. GB/T 15834-2011 clause 4.1.
pub(crate) const LEADING_ON: &[&str] = &["为", "包括", "是", "等于"];

/// Their last characters, which are told faster.
pub(crate) const LAST_OF_LEADING: &[char] = &['为', '于', '括', '是'];
/// What they lead on from: 主要[原因]是, 具体[措施]包括. Reports.
pub(crate) const REASONS: &[&str] = &[
    "做法", "原因", "问题", "措施", "目标", "重点", "内容", "特点", "表现", "任务", "其中", "主要",
    "一般", "分别",
];

/// Offices before the name of a person: 局长林远. Minutes.
pub(crate) const OFFICES: &[&str] = &[
    "主任", "主席", "书记", "乡长", "区长", "县长", "同志", "处长", "局长", "市长", "科长", "部长",
    "镇长", "院长",
];
/// Labels of lists of those who were there without a seat. Minutes.
pub(crate) const LISTENING: &[&str] = &["列席", "列席人员", "参加", "记录", "主持"];

/// What a person is called behind the name. Party documents.
pub(crate) const COMRADE: &str = "同志";

/// What the name of an office ends in that a person's name follows: 副市[长]韩立勤. Minutes, reports of meetings.
pub(crate) const OFFICIAL_ENDS: &[&str] = &["长", "书记", "主任", "主席", "委员", "代表"];

/// Surnames of one character: those that most persons have. 百家姓, and the census.
pub(crate) const SURNAMES: &str = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范\
金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔汤康温施洪牛樊葛邢安齐乔庞翟伍庄聂岳梅左辛管祝柳米";

/// What the first and the last year of a five-year plan are called. Work reports.
pub(crate) const FIRST_YEAR: &str = "开局之年";
pub(crate) const LAST_YEAR: &str = "收官之年";

/// What the name of a road goes on with behind a word: 建设建设[中路]. GB 17733.
pub(crate) const ROADS: &[&str] = &[
    "一路", "三路", "东街", "东路", "中街", "中路", "二路", "北街", "北路", "南街", "南路", "四路",
    "大街", "大道", "西街", "西路",
];

/// Before the name of a place in a slogan: 建设富裕文明[新]安澜. Work reports.
pub(crate) const NEW: &str = "新";

/// What a slogan is followed by: 为建设富裕文明新安澜[而]奋斗. Same source.
pub(crate) const BEHIND_SLOGANS: &[&str] = &["作出", "做出", "而", "的"];

/// What is new in a slogan and no place. Same source.
pub(crate) const NEW_THINGS: &[&str] = &[
    "前景", "动能", "农村", "华章", "台阶", "局面", "形象", "征程", "时代", "格局", "气象", "画卷",
    "篇章", "辉煌", "面貌", "高地",
];

/// Seasons in the name of a campaign: 夏季安全检查. Notices.
pub(crate) const SEASONS: &[&str] = &["冬季", "夏季", "春季", "秋季"];

/// What they all end in.
pub(crate) const SEASON_SIGN: &str = "季";
