//! Words around a number that are no part of what it measures (虚词): conjunctions, particles, remarks and openings of asides.
//!
//! From the wording of work reports and bulletins.

use super::lookup::{Words, words};

/// What ends a description before 的 and its noun: 5家污染[严重]的工厂. Counted in the field texts.
#[rustfmt::skip]
pub(crate) static DESCRIBING: Words = words![
    "一流", "不同", "严重", "丰厚", "乐见", "代表性", "众多", "优美", "优良", "伟大", "值高", "先进", "全新", "力大",
    "力强", "单独", "危险", "复杂", "完善", "完备", "宜游", "宽松", "对路", "巨大", "带动性", "度高", "引领性",
    "强烈", "得响", "成规模", "明显", "未批先建", "杰出", "果好", "独立", "益好", "知名", "破旧", "稳定", "突出",
    "突破性", "紧缺", "繁荣", "翻番", "老旧", "良好", "艰巨", "落后", "著名", "薄弱", "较低", "较大", "较好", "较强",
    "较高", "过剩", "重要", "量高", "面广", "领先", "鲜明", "齐全", "齐备",
];

/// The first character of those that are a whole: [全]县.
pub(crate) const WHOLE: &str = "全";

/// Whose figures they are (主体): the whole of an administrative area or an office.
#[rustfmt::skip]
pub(crate) static HOLDERS: Words = words![
    "东北三省", "东北地区", "东部地区", "个别地区", "中心城区", "中部地区", "主城区", "乡里", "他", "全乡", "全公司",
    "全公社", "全兵团", "全军", "全区", "全厂", "全县", "全团", "全国", "全地区", "全城区", "全域", "全大队", "全局",
    "全州", "全市", "全师", "全支队", "全旗", "全村", "全校", "全案", "全流域", "全港", "全澳", "全盟", "全省",
    "全矿", "全站", "全系统", "全组", "全自治区", "全自治州", "全行", "全行业", "全街道", "全辖区", "全镇", "全队",
    "全院", "全院区", "全集团", "全馆", "公司", "区内", "区本级", "区纪委监委", "区里", "县内", "县域", "县域内",
    "县域外", "县本级", "县纪委监委", "县里", "各乡", "各乡镇", "各企业", "各分局", "各区", "各区县", "各单位",
    "各县", "各县区", "各县市", "各商业银行", "各地", "各学校", "各市", "各支部", "各村", "各校", "各社区", "各科室",
    "各街区", "各街道", "各街镇", "各部门", "各金融机构", "各银行", "各镇", "各镇街", "各院", "国内", "城区", "境内",
    "大部分地区", "大部地区", "她", "局部地区", "市内", "市区", "市域", "市域内", "市本级", "市纪委监委", "市里",
    "我中心", "我乡", "我们", "我公司", "我公社", "我办", "我区", "我单位", "我厂", "我县", "我司", "我园", "我国",
    "我场", "我处", "我大队", "我委", "我室", "我局", "我州", "我市", "我所", "我支队", "我旗", "我校", "我段",
    "我盟", "我省", "我矿", "我社", "我科", "我站", "我组", "我行", "我街道", "我部", "我镇", "我队", "我队伍",
    "我院", "我集团", "我馆", "本公司", "本公社", "本区", "本单位", "本县", "本司", "本大队", "本局", "本市", "本省",
    "本行", "本街道", "本院", "本集团", "村里", "母公司", "沿海地区", "省内", "省域", "省域内", "省本级",
    "省纪委监委", "省里", "社里", "纪委监委", "街道", "街里", "西部地区", "该乡", "该区", "该单位", "该县", "该园区",
    "该地区", "该局", "该州", "该市", "该村", "该校", "该省", "该社区", "该系统", "该行业", "该街道", "该镇", "该院",
    "该集团", "辖内", "辖区", "辖区内", "部分地区", "镇里", "集团", "集团公司",
];

/// Those of [`HOLDERS`] that are parts of a town, and hold a figure only where its name goes on: [市区]城市低保标准, but 城区面积. Work reports, notices.
pub(crate) static PARTS_OF_TOWNS: Words = words!["中心城区", "主城区", "城区", "市区"];

/// Those of [`HOLDERS`] that have a share of the country beside others: 中部地区占25%. Census bulletins.
pub(crate) static REGIONS: Words =
    words!["东北三省", "东北地区", "东部地区", "中部地区", "沿海地区", "西部地区"];

/// Ends of a phrase that says how a figure was worked out, not what it measures:
/// 扣除留抵退税因素后.
#[rustfmt::skip]
pub(crate) static ASIDES: Words = words![
    "不变价", "不变价格", "之前", "之后", "以前", "以后", "以来", "初步核算", "口径", "可比价", "可比价格",
    "可比口径", "同口径", "后", "因素", "基础上", "当中", "当年价", "当年价格", "总体上", "情况下", "折算", "换算",
    "方面", "期间", "来看", "来说", "核算", "测算", "现价", "的基础上", "看", "统计", "而言", "自然口径", "角度",
    "计算",
];

/// For whom an amount is meant, one each: 送去[每人]300元慰问品. Work reports.
pub(crate) static PER_PERSON: Words = words!["每人", "每名", "每家", "每户"];

/// What leads to the next in size: [其次是]浙江，占19%. Reports with shares.
#[rustfmt::skip]
pub(crate) static NEXT_IN_ORDER: Words =
    words![
    "其次为", "其次则是", "其次是", "再次为", "再次是", "然后是",
];

/// 级 at the end of a class: 国家[级]和省[级]园区. Work reports.
pub(crate) const CLASS: char = '级';

/// 期间, behind what went on while something was done: 大雪[期间]组织干部清雪. Work reports.
pub(crate) const MEANWHILE: &str = "期间";

/// 费用: 期间[费用] are a kind of costs. Annual reports.
pub(crate) const COSTS: &str = "费用";

/// 加 before a further sum of a budget: 加上级补助收入300万元. Budget reports.
pub(crate) const PLUS: char = '加';

/// What such a sum begins with. Budget reports.
pub(crate) static BUDGET_SUMS: Words = words![
    "一般债务",
    "上年",
    "上级",
    "上解",
    "下级",
    "专项债务",
    "债务",
    "动用",
    "补助",
    "调入",
    "转移"
];

/// 所, which no noun begins behind 中: 在支出中所占的比重.
pub(crate) const WHOSE: char = '所';

/// What yearbooks print between a label and its text: 政区〓总面积.
pub(crate) const LABEL_SIGN: char = '〓';

/// Its last byte.
pub(crate) const LABEL_SIGN_END: u8 = 0x93;

/// What leads from a measure to how many have it. Gazetteers.
pub(crate) const THAT_HAVE: &str = "的有";

/// Openings of a remark in brackets, no part of the name before it: （不含农户）.
#[rustfmt::skip]
pub(crate) static QUALIFIERS: Words = words![
    "下同", "下称", "下简称", "不包括", "不变价", "不含", "主要为", "主要是", "以下", "以下称", "以下简称", "其中",
    "剔除", "包括", "即", "可比价", "可比口径", "同口径", "同比", "含", "如", "实物量", "尚", "已", "年报", "当年价",
    "快报", "快报数", "扣除", "折", "折标准", "按", "未", "标准量", "正在", "比", "注", "特指", "现价", "简称", "系",
    "累计", "见", "较", "错月",
];

/// Words that a bracket behind a noun opens with which says how the noun is called or what it is made
/// up of. Source: 立法技术规范（试行）（一）on 简称.
#[rustfmt::skip]
pub(crate) static REMARKS: Words = words![
    "下称", "下简称", "不包括", "不含", "以下", "以下简称", "以下统称", "包括", "即", "含", "如", "简称", "统称",
];

/// 归属, which opens the name of an indicator of a company: 归属于母公司所有者的净利润.
pub(crate) const BELONGING: &str = "归属";

/// What opens a remark on what a figure leaves out: [剔除]一次性收入后. Budgets.
pub(crate) static LEAVING_OUT: Words = words!["剔除", "扣除"];

/// Words that the name of an average opens with, verbs behind them included: 人均办理案件.
pub(crate) static PER_HEAD: Words = words![
    "亩均", "人均", "件均", "例均", "县均", "场均", "师均", "床均", "店均", "户均", "日均", "月均",
    "村均", "校均", "次均", "班均", "生均", "社均", "队均",
];

/// What names a ratio, behind its two members: 甲与乙[之比]. 《国民经济和社会发展统计公报》.
pub(crate) const RATIO_OF: &str = "之比";

/// The average that is told of people: 居民人均收入.
pub(crate) const A_HEAD: &str = "人均";

/// The rest of what was counted: its noun is the one that was named before.
pub(crate) static REST_OF_ALL: Words = words!["余下", "其余", "剩下", "剩余"];

/// 费 behind a verb makes the name of a fee: 接待费支出.
pub(crate) const FEE: char = '费';

/// Words that 费 opens.
pub(crate) static NOT_FEE: Words = words!["费尽", "费用"];

/// What makes a word that tells a quality of the one before: 标准化, 生产型, 服务性. 《现代汉语词典》.
pub(crate) const QUALITY_ENDS: [char; 3] = ['化', '型', '性'];

/// 类 between a list and the class of its members: 安装、维修等[类]工单. Hotlines of cities.
pub(crate) const KIND_OF: char = '类';

/// 因 of 33名[因病致困]人员: why those who are counted are so called.
pub(crate) const BECAUSE: char = '因';

/// Words that close a list of members (列举未尽).
#[rustfmt::skip]
pub(crate) static ETCETERA: Words = words![
    "等", "等共", "等各类", "等各项", "等多", "等等",
];

/// Words that end like those of [`NOT_ATTRIBUTE`] and are none: 未公开招[投标]的11个.
pub(crate) static ATTRIBUTE_STILL: Words = words![
    "中标的",
    "商标的",
    "投标的",
    "招投标的",
    "招标的",
    "指标的",
    "超标的",
    "达标的",
    "项目的",
    "题目的"
];

/// Whether some words end in the 的 that leads to a noun.
pub(crate) fn ends_in_attribute(words: &str) -> bool {
    words.ends_with(ATTRIBUTIVE)
        && (NOT_ATTRIBUTE.suffix(words).is_none() || ATTRIBUTE_STILL.suffix(words).is_some())
}

/// Words that end in 的 and are nouns.
#[rustfmt::skip]
pub(crate) static NOT_ATTRIBUTE: Words = words![
    "标的", "目的",
];

/// What may stand at the end of a counted noun without being part of it: 45种产品中.
#[rustfmt::skip]
pub(crate) static AMONG: Words = words![
    "中", "之中", "内", "当中", "等", "里",
];

/// The copula (判断词): a sentence with it states something and names no topic. Observed: none of the
/// annotated leads holds it behind its first character.
pub(crate) const COPULA: char = '是';

/// The particle between an attribute and its noun (的).
pub(crate) const ATTRIBUTIVE_WORD: &str = "的";

/// The same as a character.
pub(crate) const ATTRIBUTIVE: char = '的';

/// The verb of a share (占).
pub(crate) const SHARING: char = '占';

/// 暨 between two documents that one title names: 工作总结暨2019年工作计划. Work reports.
pub(crate) const TOGETHER: char = '暨';

/// What a ratio or an index is counted from, which is hundred: 以上年为100. Bulletins.
pub(crate) const INDEX_BASE: &str = "100";

/// What stands before the noun whose kinds are counted together: 各类案件. Reports of courts; 各项 is part of a name, 各项存款.
pub(crate) static KINDS_OF: Words = words!["各种", "各类"];

/// 某 in place of a name: 李某, 廖某某.
pub(crate) const SOMEBODY: char = '某';

/// Names of industries and of cash flows that hold 的. GB/T 4754-2017; 企业会计准则第31号——现金流量表.
pub(crate) const NAMES_WITH_OF: [&str; 5] = [
    "投资活动产生的现金流量",
    "电力、热力、燃气及水的生产和供应业",
    "电力、燃气及水的生产和供应业",
    "筹资活动产生的现金流量",
    "经营活动产生的现金流量",
];

/// Characters that make a word with a 等 behind them, which closes no list: 高等教育, 同等学历. 《现代汉语词典》.
#[rustfmt::skip]
pub(crate) const GRADED_BEFORE: [char; 25] = [
    '一', '三', '上', '下', '不', '中', '丙', '乙', '二', '优', '何', '初', '劣', '同', '均', '头', '对', '平', '次',
    '此', '特', '甲', '相', '等', '高',
];

/// Characters that make a word with a 等 before them: 等价物, 等级. 《现代汉语词典》.
pub(crate) const EQUAL_IN: [char; 6] = ['价', '候', '值', '待', '级', '额'];

/// The word that closes a list of members (等).
pub(crate) const AND_OTHERS: char = '等';

/// The word between two verbs with one object (并).
pub(crate) const AND_THEN: char = '并';

/// The words between two members of a coordination (和, 与, 及).
pub(crate) const JOINTS: [char; 3] = ['和', '与', '及'];

/// Words that open with one of them and join nothing: 12个[和谐]社区. 《现代汉语词典》, as far as they
/// stand before a counted noun.
pub(crate) static JOINT_COMPOUNDS: Words =
    words!["与会", "与时俱进", "及时", "和合", "和平", "和睦", "和美", "和解", "和谐"];

/// Whether `c` joins members of a coordination: 和, 与, 及, 、.
pub(crate) fn is_joint(c: char) -> bool {
    c == '、' || JOINTS.contains(&c)
}

/// The words between an indicator and the whole of a share of it: 服务业在生产总值中的比重,
/// 费用与产值的比率.
pub(crate) const AMIDST: [char; 2] = ['与', '在'];

/// The words that open a basis (比, 较).
pub(crate) const COMPARATIVE: [char; 2] = ['比', '较'];

/// The word between two who did something with each other: 干部[与]群众结对.
pub(crate) const TOGETHER_WITH: char = '与';

/// The words that open a basis which 相比 closes (与, 和, 同).
pub(crate) const CONJOINED: [char; 3] = ['与', '和', '同'];

/// The last characters of verbs that compare with what follows: 高于, 高出, 超过.
pub(crate) const BELOW_ABOVE: [char; 3] = ['于', '出', '过'];

/// The first character of kinds of cases, which name no case alone: 涉诈、涉毒警情.
pub(crate) const CONCERNING: char = '涉';

/// The unit of persons (人).
pub(crate) const PERSON: char = '人';

/// The word that gives numbers in the order of their subjects.
pub(crate) const RESPECTIVELY: &str = "分别";

/// What stands between two members of a list.
#[rustfmt::skip]
pub(crate) static CONJUNCTIONS: Words = words![
    ",", "、", "与", "以及", "及", "和", "并", "或", "或者", "暨", "，",
];

/// What may stand between a number and its noun.
#[rustfmt::skip]
pub(crate) static MEASURED: Words = words![
    "(含)以上", "上下", "之多", "人民币", "以上", "以下", "以内", "余", "及以上", "及以下", "多", "左右", "或以上",
    "的", "（含）以上",
];

/// What may stand between an indicator and the links before its number: 整车产能[将]增至20万辆, 销售收入[过]30亿元. Reports of companies.
#[rustfmt::skip]
pub(crate) static BEHIND_INDICATORS: Words = words![
    "主要", "也", "也将", "仍", "仍将", "仍然", "历史性", "又", "可", "可望", "因", "均", "将", "将会", "就", "已",
    "应", "才", "有望", "过", "都", "需", "预计将",
];

/// When something was as its first number tells: 由[现在]的3万个增加到8万个. Reports of the 1950s.
#[rustfmt::skip]
pub(crate) static EARLIER: Words = words![
    "公社化前", "冬季", "初期", "原先", "原来", "原标准", "去年同期", "去年春季", "合作化前", "土改前", "夏季",
    "年标准", "当初", "当时", "战前", "春季", "最初", "月标准", "现在", "目前", "秋季", "解放初", "解放初期",
    "解放前", "过去",
];

/// What points at a thing that was named: [该]项目. 《现代汉语八百词》.
pub(crate) const POINTING: [char; 3] = ['本', '此', '该'];

/// Adverbs of manner that belong to the name of a rate: 按时办结率, 一次成功率.
#[rustfmt::skip]
pub(crate) static MANNERS: Words = words![
    "优秀", "优良", "及时", "合格", "如期", "实际", "总体", "成功", "按时", "按期", "提前", "有效", "满意", "直接",
    "精准", "统一", "规范", "足额", "达标", "重新", "集中", "首次",
];

/// The end of the name of a count: 企业数.
pub(crate) const COUNT_ENDS: char = '数';

/// The noun of a rate (率).
pub(crate) const RATE: char = '率';

/// Behind it a year is where money goes on to, and part of the sum's name: 结转下年支出. Budgets.
pub(crate) const CARRIED_OVER: &str = "结转";

/// What a share of a company stands behind, as of those who have it: [持股]5%以上的股东. Reports of companies.
pub(crate) const HOLDING_SHARES: &str = "持股";

/// What the name of a manner ends in: 以集中竞价[方式]减持. Reports of companies.
pub(crate) static IN_MANNER: Words = words!["形式", "方式"];

/// The character that both end in.
pub(crate) const MANNER_SIGN: char = '式';
