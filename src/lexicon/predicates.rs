//! What is said of a thing that was counted (谓语): where its noun phrase ends, what was done, and by which verb.
//!
//! From work reports, gazetteers and reports of courts.

use super::lookup::{Words, words};
use crate::text::sieve::Sieve;

/// What says before a verb that more was done, or less: 较上年[多]产3500吨.
pub(crate) const MORE_OR_LESS: [char; 2] = ['多', '少'];

/// What denies a verb: 6件[不]属于本院管辖的案件.
pub(crate) const NEGATIONS: [char; 3] = ['不', '无', '未'];

/// Words that end the noun phrase behind a number: what is said of it starts here.
#[rustfmt::skip]
pub(crate) static PREDICATES: Words = words![
    "一", "上下", "上升", "下降", "不", "不包括", "不同程度", "不含", "不等", "与", "且", "中", "为", "主动", "之",
    "也", "于", "仍", "仍未", "从", "以", "以上", "以下", "以内", "以及", "以来", "位于", "位列", "位居", "低于",
    "使", "保持", "入围", "入股", "入选", "全域", "全部", "全都", "全面", "共", "共同", "共计", "其中", "内", "再",
    "冲进", "减", "减少", "分别", "列", "列入", "则", "到", "前", "前往", "包括", "升入", "升至", "占", "即", "压缩",
    "又", "及以上", "及以下", "受到", "受益", "可", "合", "合计", "同", "同比", "名列", "后", "向", "含", "回升",
    "回落", "因", "在", "均", "均为", "均已", "均达", "基本", "基础上", "增", "增加", "增至", "增选", "增长", "外",
    "始终", "完成", "实现", "对", "将", "尚", "尚未", "就", "居", "属", "属于", "左右", "已", "已经", "常态化", "并",
    "应", "得到", "总计", "成为", "成了", "成功", "或", "或者", "扩充", "把", "折合", "担任", "拒不", "持平", "持续",
    "按", "挤进", "排名", "提前", "提升", "提高", "无一", "时", "是", "有", "有序", "期间", "未", "来自", "构成",
    "正在", "步入", "比上年", "比去年", "没有", "涉及", "率先", "环比", "现", "用于", "由", "由于", "的基础上",
    "相比", "积极", "稳步", "累计", "纳入", "组成", "给", "继续", "缩小", "而", "联合", "脱贫", "至", "荣获", "获",
    "获得", "获评", "被", "让", "跃居", "较上年", "较去年", "达", "达到", "还", "还没有", "进行", "退出", "逐一",
    "逐个", "逐户", "逐步", "通光纤", "通公路", "通动力电", "通客车", "通宽带", "通水泥路", "通沥青路", "通油路",
    "通班车", "通硬化路", "通网络", "通自来水", "通过", "都", "长期", "闯进", "降", "降至", "集中", "需", "需要",
    "顺利", "首次", "高于",
];

/// Words that end the noun phrase behind a number once it has begun.
#[rustfmt::skip]
pub(crate) static BREAKS: Words = words![
    ";", "上升", "上线", "下降", "不断", "不等", "中共有", "中有", "为", "主动", "主要", "之", "也", "予以", "享受",
    "仍", "从", "以上", "以下", "以来", "优化", "位于", "位列", "位居", "使", "依法", "先后", "入围", "入股", "入选",
    "入驻", "全线", "全部", "全面", "共同", "共计", "其中", "具体", "冲进", "减少", "分别", "列入", "创新", "到",
    "前往", "前来", "办理", "加入", "加快", "加速", "升入", "占", "占地", "参与", "参加", "及以上", "反映", "反映出",
    "发展", "发放", "取得", "受到", "受益", "合力", "合并", "合计", "同时", "同步", "同比", "名列", "向", "启动",
    "启用", "命名", "在", "均", "均为", "均实现", "均已", "均达", "基本", "增加", "增幅", "增选", "增速", "增长",
    "处以", "多次", "大力", "如期", "始终", "安装", "完工", "完成", "实施", "实现", "实行", "对", "将", "尽快",
    "属于", "工作", "左右", "已", "已经", "常态化", "平均", "年平均", "并", "建成", "建立", "开展", "开工", "归并",
    "形成", "得以", "得到", "总体", "总投资", "总计", "恢复", "成为", "成了", "成功", "成危房", "扎实", "扩充",
    "承担", "把", "投产", "投身", "投运", "担任", "拆除", "持续", "按时", "按期", "按照", "按要求", "按规定", "挤进",
    "排名", "接受", "推行", "推进", "提交", "提前", "提升", "提高", "搬到", "搬迁至", "支持", "整合", "斩获", "早日",
    "明显", "明确", "显示", "显著", "普及", "暴露", "暴露出", "月平均", "有序", "期间", "未", "未发生", "来我",
    "来本", "来自", "构成", "标志", "正在", "正式", "步入", "比", "比上年", "比去年", "涉及", "率先", "环比", "用于",
    "由", "登记", "相继", "积极", "移至", "稳定", "稳步", "空置", "立足", "竣工", "签署", "签订", "精准", "精简",
    "累计", "纳入", "组成", "给", "继续", "联合", "脱贫", "荣获", "获", "获得", "获批", "获评", "落实", "落户",
    "蓬勃", "表明", "被", "让", "试运行", "说明", "调整", "负责", "贯通", "走进", "赴", "超额", "跃居", "转到",
    "转移到", "转移至", "较", "较上年", "较去年", "达", "达到", "达成", "达标", "迁到", "迁移到", "迁移至", "迁至",
    "近", "进入", "进行", "连片", "退出", "选择", "逐一", "逐个", "逐人", "逐户", "逐村", "逐步", "逐级", "逐项",
    "通车", "通过", "逾期", "都在", "都已", "都是", "都有", "都能", "采取", "重复", "长期", "闯进", "陆续", "降幅",
    "面积", "顺利", "顺利通过", "首次", "；",
];

/// Those of [`BREAKS`] that may stand in a noun before its head: 科技创新团队. Source: 政府工作报告.
pub(crate) static NOMINAL: Words = words!["创新", "发展", "联合"];

/// Words that end the noun phrase behind a number once it ends in a head or a name of people: copulas,
/// auxiliaries, adverbs, and verbs that stand in no noun. Source: the nouns behind numbers in field
/// texts.
#[rustfmt::skip]
pub(crate) static BEHIND_HEADS: Words = words![
    "上新", "上榜", "上线运行", "上网", "下发", "不同程度", "不得", "不能", "中标", "为了", "主动", "主要有", "予以",
    "互相", "享受", "亮相", "仍", "仍然", "位列", "位居", "低于", "作", "保持", "倒塌", "停产", "免费", "入住",
    "入围", "入场", "入手", "入选", "入驻", "全力", "全域", "全程", "全覆盖", "共享", "共接待", "共有", "关停",
    "出列", "列入", "到场", "升格", "占全", "占比", "即将", "参与", "参加", "参展", "参建", "参照", "参训", "参评",
    "参赛", "受", "受到", "受损", "受益", "只", "只有", "只能", "只要", "可以", "可提供", "合并组成", "同质", "启幕",
    "告别", "因", "因为", "均", "基本", "复产", "复工", "外出", "如期", "如期完工", "完工", "实现", "实行", "封顶",
    "尚未", "居全", "履行", "已", "已经", "并网", "建成投产", "开业", "开园", "开工", "开工建设", "开诊", "开馆",
    "影响", "得到", "必须", "成功", "战略性", "扭亏", "承担", "把", "投产达效", "投运", "报名", "挂牌", "损毁",
    "接待", "提供", "提档", "揭牌", "搬入", "搬进", "摘帽", "无", "无法", "明显", "是", "晋级", "有关部门", "有望",
    "未", "横空", "正在", "死亡", "没有", "深入", "深度", "率先", "用上", "由于", "登陆", "相互", "相继", "确定",
    "积极", "稳居", "竞相", "竣工", "签约", "签署", "签订", "纳入", "纷纷", "组织实施", "经常", "结余", "给予",
    "考入", "考取", "联合组建", "联合组成", "能够", "自愿", "至今", "致富", "荣获", "获", "获得", "获批", "获评",
    "落地", "落户", "蓬勃", "虽", "虽然", "被", "负有", "走出", "走向", "走进", "超", "超千", "超百", "超过", "足以",
    "跻身", "踊跃", "踏上", "转为", "转型", "达产", "达到", "达效", "迁入", "迅速", "迈上", "迈入", "迎来", "运送",
    "返乡", "还", "进场", "进驻", "连续", "退出", "逐一", "逐年", "逐步", "通了", "通光", "通报", "通气", "通水",
    "通电", "通航", "遵守", "都", "重点工作", "闲置", "陆续", "除", "难以", "需要", "顺利", "高于", "高效", "高标准",
    "齐头",
];

/// 有 between who has something and what: 基层单位[有]职工1046名.
pub(crate) const HAVING: char = '有';

/// 占, behind each of those who have a thing: 平均每户占耕地8亩.
pub(crate) const OWNING: char = '占';

/// Words that 有 ends: 集体[所有]制. Dictionaries.
pub(crate) static NOT_HAVING: Words = words![
    "享有", "仅有", "公有", "共有", "具有", "占有", "含有", "国有", "所有", "拥有", "持有", "没有",
    "特有", "现有", "私有",
];

/// Verbs of one character behind an adverb that tells of a deed: 共[办]合作社, 共[收]案件. Chronicles and reports of courts.
pub(crate) const SINGLE_VERBS: &[char] =
    &['办', '收', '种', '修', '建', '养', '设', '植', '架', '挖', '立', '破'];

/// What the police do with a case, in one character: [立]6起、[破]6起.
pub(crate) const CASE_VERBS: &[char] = &['立', '破'];

/// Verbs of one character that made or grew something: [产]皮棉250吨, [修]公路30公里. County chronicles.
pub(crate) const MAKING_VERBS: &[char] = &[
    '产', '修', '养', '动', '建', '开', '打', '挖', '收', '栽', '植', '榨', '砌', '种', '筑', '造',
    '铺',
];

/// The signs of [`SINGLE_VERBS`] and [`MAKING_VERBS`]: most words begin with none, and no list is asked about them.
pub(crate) static VERB_SIGNS: Sieve = Sieve::of(SINGLE_VERBS).union(&Sieve::of(MAKING_VERBS));

/// What such verbs made. County chronicles.
#[rustfmt::skip]
pub(crate) static MADE: Words = words![
    "丝绸", "住宅", "便道", "公厕", "公路", "公路桥", "化肥", "卫生室", "厂房", "原木", "原棉", "原油", "原煤",
    "原盐", "土井", "土方", "土炉", "土石方", "土纸", "土高炉", "堤坝", "堤防", "塘坝", "大棚", "大豆", "小桥",
    "小水库", "小高炉", "小麦", "山塘", "山羊", "布匹", "干渠", "干茶", "房屋", "支渠", "旱井", "木材", "机井",
    "机制纸", "机耕路", "机耕道", "杂交水稻", "松脂", "林木", "果园", "果树", "柑橘", "树木", "树苗", "校舍", "桑园",
    "桥梁", "桥涵", "梯地", "梯田", "棉", "棉布", "棉纱", "棉花", "毛竹", "水井", "水塘", "水平梯田", "水库", "水果",
    "水池", "水泥", "水渠", "水电站", "水稻", "水窖", "江堤", "沟渠", "河堤", "油", "油菜", "油菜籽", "泵站", "海堤",
    "渔港", "渠道", "火柴", "烟叶", "烤烟", "焦", "焦炭", "煤", "煤炭", "煤焦", "牧草", "玉米", "瓷器", "甘蔗",
    "甜菜", "生丝", "生猪", "生铁", "用材林", "电站", "白酒", "皮棉", "盐", "石拱桥", "石方", "砖瓦", "稻谷", "籽棉",
    "粮", "粮库", "粮食", "糖", "红砖", "红薯", "纸", "经济林", "绿肥", "耕牛", "肥皂", "芝麻", "花生", "苗木",
    "苹果", "茶叶", "茶园", "药材", "蓄水池", "蔗", "蔬菜", "蚕茧", "西瓜", "谷子", "辣椒", "道路", "酒", "钢",
    "钢材", "铁", "铁路", "阅览室", "防护林", "陶瓷", "食盐", "食糖", "马铃薯", "高炉", "高粱", "鱼塘", "鲜蛋",
    "鲜鱼",
];

/// What a word for all kinds begins with: 立[各]类案件.
pub(crate) const EACH_KIND: char = '各';

/// 支出, which is a verb before the name of a fund: 支出[低保金].
pub(crate) const SPENT: &str = "支出";

/// Last characters of the names of funds. Budgets.
pub(crate) const FUND_ENDS: &[char] = &['款', '费', '金'];

/// Words that begin as the verb 建 does and name what they are: 建行网点. Dictionaries.
#[rustfmt::skip]
pub(crate) static NOT_BUILT: Words = words![
    "建交", "建党", "建军", "建制", "建华", "建卡", "建国", "建始", "建宁", "建安", "建工", "建市", "建帐", "建平",
    "建库", "建德", "建成", "建昌", "建材", "建标", "建档", "建模", "建水", "建湖", "建瓯", "建省", "建社", "建立",
    "建筑", "建行", "建议", "建设", "建账", "建造", "建邺", "建阳", "建院",
];

/// Seasons before what was done in them: 秋季种植小麦. Reports of bureaus of agriculture.
#[rustfmt::skip]
pub(crate) static SEASONS_OF_YEAR: Words = words![
    "两节", "今冬", "今冬明春", "今夏", "今春", "今秋", "元旦", "元旦春节", "冬季", "去冬今春", "夏季", "春季",
    "春节", "秋冬", "秋季",
];

/// What a verb stands behind that tells how much is done in a year or a day: [年]加工毛竹60万根.
pub(crate) const YEARLY_AMOUNT: [char; 3] = ['年', '日', '月'];

/// 了 behind a verb: what was done.
pub(crate) const DONE_MARK: char = '了';

/// Words that 了 opens.
pub(crate) static NOT_DONE_MARK: Words = words!["了解"];

/// Words that end like an adverb of what was done and are none: 平均完成时间, 公共服务支出.
pub(crate) static NOT_ADVERBS: Words = words!["公共", "尚未", "平均", "未"];

/// 设, the verb before those who are appointed: 设召集人1人.
pub(crate) const APPOINTING: char = '设';

/// Verbs of two characters that begin as one of [`SINGLE_VERBS`]: 共[建设]粮库4座. Chronicles.
pub(crate) static BUILDING_VERBS: Words = words!["建成", "建立", "建设", "建造"];

/// How far a work is, between its name and its verb: 水渠[已]衬砌36公里、[待]衬砌20公里. Reports on works and disasters.
pub(crate) static PROGRESS: Words = words!["已", "已经", "待", "正", "正在", "现已"];

/// Their last characters.
pub(crate) const PROGRESS_SIGNS: [&str; 5] = ["在", "已", "待", "正", "经"];

/// Those that begin the next of such a row.
pub(crate) static GOING_ON: Words = words!["待", "正", "正在"];

/// What is set up by the same verb: 设[派出所]4个, 设[金奖]3名. Chronicles, notices of contests.
#[rustfmt::skip]
pub(crate) static SET_UP: Words = words![
    "一等奖", "三等奖", "专柜", "二等奖", "优秀奖", "会场", "党支部", "分会场", "展位", "展区", "岗位", "床位",
    "派出所", "特等奖", "病床", "科室", "窗口", "站点", "考场", "考点", "股室", "金奖", "铜奖", "银奖",
];

/// Last characters of what somebody is appointed as: 站长, 管护员, 副主任.
pub(crate) const APPOINTED: [char; 7] = ['长', '员', '任', '人', '记', '席', '师'];

/// 性, which makes what stands before it say of what nature a deed is: 实质[性]化解.
pub(crate) const NATURE: char = '性';

/// What is done to a road or a port, and what money is spent on: 公路[建设]完成2亿元. Traffic statistics.
pub(crate) const CONSTRUCTION: &str = "建设";

/// The verb that brackets may stand before: 新（改、扩）建.
pub(crate) const BUILD: char = '建';

/// How an indicator fares, in a clause without a number: 网上零售额[增势]较好. Statistical analyses.
#[rustfmt::skip]
pub(crate) static FARING: Words =
    words![
    "不断", "企稳", "保持", "再上", "再创", "创", "刷新", "势头", "发展平稳", "发展较快", "发展迅速", "向好", "回升",
    "回暖", "增势", "增长平稳", "增长较快", "大幅", "屡创", "平稳", "快速", "态势", "总体", "恢复", "持续", "明显",
    "显著", "有所", "登上", "稳中", "稳步", "继续", "走势", "趋稳", "跃上", "较快", "迅速", "迈上", "运行", "连创",
    "逆势", "逐步", "首次",
];
