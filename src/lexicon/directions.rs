//! Words of growth and decline (增减用语): what stands before the amount of a change.
//!
//! From the wording of the statistical bulletins of the National Bureau of Statistics and the
//! annual reports of local governments.

use super::lookup::{Table, Words, table, words};
use crate::Direction;

/// A word that says which way an indicator moved, and how much it takes to say so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sway {
    /// It says so before any amount: 增长.
    Up,
    /// The same, downwards: 下降.
    Down,
    /// Only of rates and measures, or with a basis; 整改提升5家 is a count: 提升.
    RateUp,
    /// The same, downwards: 优化.
    RateDown,
    /// Only with a basis: 比上年高2个百分点.
    BasisUp,
    /// Only with a basis: 比上年少2天.
    BasisDown,
    /// 收窄.
    Narrow,
    /// 拉大.
    Widen,
    /// 持平.
    Flat,
    /// Ends in such a word, but says no change: 新增, 至少.
    Still,
}

impl Sway {
    /// The direction of the change, and whether the word needs a rate (or a basis), or a basis, to
    /// say it.
    pub(crate) const fn direction(self) -> Option<Direction> {
        match self {
            Self::Up | Self::RateUp | Self::BasisUp => Some(Direction::Up),
            Self::Down | Self::RateDown | Self::BasisDown => Some(Direction::Down),
            Self::Narrow => Some(Direction::Narrow),
            Self::Widen => Some(Direction::Widen),
            Self::Flat => Some(Direction::Flat),
            Self::Still => None,
        }
    }
}

/// Words that stand right before the amount of a change.
#[rustfmt::skip]
pub(crate) static SWAYS: Table<Sway> = table![Sway;
    ("上下", Sway::Still), ("上升", Sway::Up), ("上扬", Sway::Up), ("上浮", Sway::Up), ("上浮幅度", Sway::Up),
    ("上涨", Sway::Up), ("上涨幅度", Sway::Up), ("上行", Sway::RateUp), ("上调", Sway::Up), ("上调幅度", Sway::Up),
    ("下挫", Sway::Down), ("下探", Sway::Down), ("下浮", Sway::Down), ("下浮幅度", Sway::Down), ("下滑", Sway::Down),
    ("下行", Sway::RateDown), ("下调", Sway::Down), ("下调幅度", Sway::Down), ("下跌", Sway::Down),
    ("下跌幅度", Sway::Down), ("下降", Sway::Down), ("下降幅度", Sway::Down), ("不低", Sway::Still),
    ("不少", Sway::Still), ("不超", Sway::Still), ("不高", Sway::Still), ("人口增长率", Sway::Still),
    ("众多", Sway::Still), ("优于", Sway::BasisUp), ("低", Sway::BasisDown), ("低于", Sway::BasisDown),
    ("便宜", Sway::BasisDown), ("便宜了", Sway::Down), ("倍增", Sway::Still), ("偏低", Sway::RateDown),
    ("偏多", Sway::RateUp), ("偏大", Sway::RateUp), ("偏小", Sway::RateDown), ("偏少", Sway::RateDown),
    ("偏弱", Sway::RateDown), ("偏强", Sway::RateUp), ("偏早", Sway::BasisUp), ("偏晚", Sway::BasisDown),
    ("偏高", Sway::RateUp), ("再增", Sway::Up), ("再增加", Sway::Up), ("冲高", Sway::RateUp), ("净减", Sway::Down),
    ("净减少", Sway::Down), ("净减额", Sway::Down), ("净增", Sway::Up), ("净增加", Sway::Up), ("净增额", Sway::Up),
    ("减", Sway::RateDown), ("减了", Sway::Down), ("减亏", Sway::Down), ("减产", Sway::Down), ("减少", Sway::Down),
    ("减少幅度", Sway::Down), ("减幅", Sway::Down), ("减弱", Sway::RateDown), ("减排", Sway::Down),
    ("减支", Sway::Down), ("减收", Sway::Down), ("减率", Sway::Down), ("减缓", Sway::RateDown), ("减负", Sway::Down),
    ("减轻", Sway::RateDown), ("创新高", Sway::Still), ("削减", Sway::Down), ("削减率", Sway::Still),
    ("前移", Sway::Up), ("前进", Sway::Up), ("加价", Sway::Up), ("加快", Sway::RateUp), ("升", Sway::RateUp),
    ("升了", Sway::Up), ("升幅", Sway::Up), ("升高", Sway::Up), ("压低", Sway::Down), ("压减", Sway::Down),
    ("压减率", Sway::Still), ("压缩", Sway::Down), ("压缩了", Sway::Down), ("压降", Sway::Down), ("又增加", Sway::Up),
    ("吃掉", Sway::Down), ("同增", Sway::Up), ("同降", Sway::Down), ("后移", Sway::Down), ("回升", Sway::Up),
    ("回落", Sway::Down), ("回调", Sway::Down), ("增", Sway::RateUp), ("增亏", Sway::Up), ("增产", Sway::Up),
    ("增减", Sway::Still), ("增加", Sway::Up), ("增加幅度", Sway::Up), ("增加率", Sway::Up), ("增加率达", Sway::Up),
    ("增厚", Sway::Up), ("增多", Sway::Up), ("增幅", Sway::Up), ("增强", Sway::RateUp), ("增投", Sway::Up),
    ("增持", Sway::Up), ("增支", Sway::Up), ("增收", Sway::Up), ("增效", Sway::Up), ("增添", Sway::Up),
    ("增率", Sway::Up), ("增速", Sway::Up), ("增速达", Sway::Up), ("增量", Sway::Up), ("增长", Sway::Up),
    ("增长幅度", Sway::Up), ("增长率", Sway::Up), ("增长率达", Sway::Up), ("增长目标", Sway::Up),
    ("增长速度", Sway::Up), ("增长预期", Sway::Up), ("增高", Sway::Up), ("多", Sway::BasisUp),
    ("多了", Sway::BasisUp), ("多于", Sway::BasisUp), ("多减", Sway::Down), ("多出", Sway::RateUp),
    ("多升", Sway::Up), ("多发", Sway::BasisUp), ("多增", Sway::Up), ("多投", Sway::Up), ("多达", Sway::Still),
    ("多降", Sway::Down), ("大", Sway::BasisUp), ("大减", Sway::Down), ("大增", Sway::Up), ("大涨", Sway::Up),
    ("大跌", Sway::Down), ("大降", Sway::Down), ("审减", Sway::Down), ("审减率", Sway::Still),
    ("小", Sway::BasisDown), ("少", Sway::BasisDown), ("少了", Sway::BasisDown), ("少于", Sway::BasisDown),
    ("少减", Sway::Up), ("少升", Sway::Down), ("少发", Sway::BasisDown), ("少增", Sway::Down), ("少收", Sway::Down),
    ("少降", Sway::Up), ("平均增幅", Sway::Up), ("平均增速", Sway::Up), ("年均增速", Sway::Up), ("延长", Sway::Up),
    ("很多", Sway::Still), ("微升", Sway::Up), ("微增", Sway::Up), ("微降", Sway::Down), ("快", Sway::BasisUp),
    ("快于", Sway::BasisUp), ("总增幅", Sway::Up), ("总涨幅", Sway::Up), ("总降幅", Sway::Down),
    ("慢", Sway::BasisDown), ("慢于", Sway::BasisDown), ("扩大", Sway::Up), ("扩大了差距", Sway::Widen),
    ("扩大幅度", Sway::Up), ("抬了", Sway::Up), ("抬升", Sway::RateUp), ("抬高", Sway::Up), ("拉低", Sway::Down),
    ("拉动", Sway::Up), ("拉升", Sway::Up), ("拉大", Sway::Widen), ("拉高", Sway::Up), ("持平", Sway::Flat),
    ("掉了", Sway::Down), ("探底", Sway::Still), ("提价", Sway::Up), ("提升", Sway::RateUp), ("提升幅度", Sway::Up),
    ("提速", Sway::RateUp), ("提高", Sway::RateUp), ("提高幅度", Sway::Up), ("攀升", Sway::Up), ("攀高", Sway::Up),
    ("收窄", Sway::Narrow), ("收窄了", Sway::Narrow), ("收缩", Sway::Down), ("改善", Sway::RateUp),
    ("放低", Sway::Down), ("放大", Sway::RateUp), ("放缓", Sway::RateDown), ("新增", Sway::BasisUp),
    ("新增加", Sway::Up), ("新高", Sway::Still), ("早", Sway::BasisUp), ("晚", Sway::BasisDown),
    ("最低", Sway::Still), ("最多", Sway::Still), ("最高", Sway::Still), ("核减", Sway::Down),
    ("核减率", Sway::Still), ("核增率", Sway::Still), ("正向拉动", Sway::Up), ("正增长", Sway::Up),
    ("比增", Sway::Up), ("比降", Sway::Down), ("涨", Sway::RateUp), ("涨了", Sway::Up), ("涨价", Sway::Up),
    ("涨幅", Sway::Up), ("滑落", Sway::Down), ("激增", Sway::Up), ("猛增", Sway::Up), ("由升转降", Sway::Down),
    ("由增转降", Sway::Down), ("由负转正", Sway::Up), ("由降转升", Sway::Up), ("由降转增", Sway::Up),
    ("短", Sway::BasisDown), ("短收", Sway::Down), ("砍掉", Sway::Down), ("精简", Sway::Down), ("缩减", Sway::Down),
    ("缩减率", Sway::Still), ("缩小", Sway::Narrow), ("缩小了", Sway::Narrow), ("缩水", Sway::Down),
    ("缩短", Sway::Down), ("缺少", Sway::Still), ("翻", Sway::Up), ("翻了", Sway::Up), ("翻番", Sway::Up),
    ("自然增长率", Sway::Still), ("至少", Sway::Still), ("节能降耗", Sway::Down), ("萎缩", Sway::Down),
    ("落下", Sway::BasisDown), ("落后", Sway::BasisDown), ("裁减", Sway::Down), ("许多", Sway::Still),
    ("调低", Sway::Down), ("调减", Sway::Down), ("调高", Sway::Up), ("负向拉动", Sway::Down), ("负增长", Sway::Down),
    ("贵", Sway::BasisUp), ("贵了", Sway::Up), ("走低", Sway::RateDown), ("走高", Sway::RateUp),
    ("超", Sway::BasisUp), ("超出", Sway::Up), ("超收", Sway::Up), ("超过", Sway::BasisUp), ("超高", Sway::Still),
    ("跃升", Sway::Up), ("跃升至", Sway::Still), ("跌", Sway::RateDown), ("跌了", Sway::Down), ("跌幅", Sway::Down),
    ("蹿", Sway::RateUp), ("蹿了", Sway::Up), ("递减", Sway::Down), ("递增", Sway::Up), ("锐减", Sway::Down),
    ("长", Sway::BasisUp), ("长了", Sway::BasisUp), ("降", Sway::RateDown), ("降了", Sway::Down),
    ("降价", Sway::Down), ("降低", Sway::Down), ("降低幅度", Sway::Down), ("降幅", Sway::Down), ("降本", Sway::Down),
    ("降温", Sway::RateDown), ("降耗", Sway::Down), ("降解", Sway::Still), ("降速", Sway::RateDown),
    ("领先", Sway::BasisUp), ("飙升", Sway::Up), ("骤降", Sway::Down), ("高", Sway::BasisUp), ("高于", Sway::BasisUp),
    ("高出", Sway::Up), ("高增", Sway::Up), ("高达", Sway::Still),
];

/// Verbs of growth and decline that take the indicator as their object: 降低利息负担约2000亿元.
#[rustfmt::skip]
pub(crate) static OBJECTS: Words = words![
    "净增", "净增加", "减少", "减轻", "削减", "压减", "压缩", "压降", "增产", "增加", "增添", "审减", "扩大", "拉低",
    "拉动", "拉高", "提高", "新增加", "核减", "正向拉动", "精简", "缩减", "缩短", "调减", "调增", "负向拉动", "降低",
];

/// Those of them that change a rate only: of an amount they tell how large it is. Reports of provinces
/// and counties on consumption (拉动消费20亿元).
pub(crate) static PULLS: Words = words!["拉低", "拉动", "拉高", "正向拉动", "负向拉动"];

/// Characters of the verbs that amounts move by, and shares hardly: 增长, 下降, 减少.
pub(crate) const AMOUNT_MOVES: [char; 3] = ['减', '增', '降'];

/// What a period is compared by: 超上年同期[水平].
pub(crate) static LEVELS_OF_A_PERIOD: Words = words!["同期水平", "水平"];

/// Words before a period that is only compared with: 超去年同期水平.
pub(crate) static SURPASSING: Words =
    words!["不及", "优于", "好于", "强于", "快于", "接近", "超", "超过", "达到或超过"];

/// Nouns of a distance; where they grow, it widens (扩大): 差距.
#[rustfmt::skip]
pub(crate) static GAPS: Words = words![
    "亏损", "差距", "缺口", "缺口率", "跌幅", "逆差", "降幅", "顺差",
];

/// Verbs that compare with what follows them: 高于全国平均水平2个百分点.
#[rustfmt::skip]
pub(crate) static AGAINST: Words = words![
    "优于", "低于", "低出", "多于", "少于", "快于", "慢于", "落后于", "超出", "超过", "领先", "领先于", "高于", "高出",
];

/// Verbs before a plan that say by how much it was passed: 超目标任务19个百分点. Work reports.
pub(crate) static EXCEEDING: Words = words!["超", "超出", "超过", "超额完成"];

/// What tells that two things moved alike: 实现“[双]下降”. Reports on safety and on petitions.
pub(crate) const BOTH: char = '双';

/// Marks that a level rises above, as it does above a plan: 水位超过[警戒线]0.5米. Flood reports.
pub(crate) static MARKS: Words =
    words!["保证水位", "汛限水位", "警戒水位", "警戒线", "设计水位", "防洪高水位"];

/// Tails of changes that are not from the statistics but from the adverb before them: 大幅增长 may
/// lose its adverb.
#[rustfmt::skip]
pub(crate) static RATE_LIKE: Words = words![
    "一举", "一律", "一般", "也", "人均", "仅", "仍", "仍然", "会", "依然", "保持", "全年", "全部", "全面", "共",
    "其间", "再", "再次", "净", "分别", "则", "力争目标", "却", "又", "双双", "只", "可", "可能", "各", "合计",
    "同期", "同步", "名义", "呈", "呈现", "呈现出", "地", "均", "基本", "大体", "大大", "大幅", "大幅度", "大致",
    "奋斗目标", "实现", "实现了", "实际", "将", "小幅", "就", "就已", "已", "已经", "平均", "平均每年", "平稳",
    "年均", "年平均", "当年", "微", "微幅", "快速", "急剧", "总体", "总体上", "总共", "恢复性", "成倍", "户均",
    "扭亏", "持续", "按可比口径", "整体", "日均", "日平均", "明显", "明显地", "显著", "普遍", "更", "月均", "月平均",
    "有了", "有所", "有效", "有望", "极大", "每", "每年", "比较", "温和", "率先", "由负转正", "由降转升", "略",
    "略有", "相应", "确保目标", "稳中有", "稳定", "稳步", "累计", "约", "继续", "能", "要", "较为", "较大",
    "较大幅度", "较快", "达到", "迅速", "还", "进一步", "远", "远远", "连年", "连续", "逆势", "逐年", "逐步", "都",
    "预期", "预测", "预计", "首次",
];

/// Adverbs that tell how far without a number (程度副词): 大幅下降. Those that only say that it
/// goes on (不断, 进一步) tell nothing of it.
#[rustfmt::skip]
pub(crate) static DEGREES: Words = words![
    "不同程度", "剧", "基本", "大体", "大大", "大幅", "大幅度", "大致", "小幅", "平稳", "微", "微幅", "快速", "急剧",
    "总体", "成倍", "明显", "显著", "有所", "极大", "比较", "温和", "略", "略有", "稳中有", "稳定", "稳步", "较大",
    "较快", "迅速", "连年", "逐年",
];

/// Nouns behind a word of growth or decline that add nothing to it: 呈下降趋势.
#[rustfmt::skip]
pub(crate) static TENDENCIES: Words = words![
    "势头", "态势", "的势头", "的态势", "的趋势", "走势", "趋势",
];

/// Verbs of an endeavour: behind one, growth is what is worked for, not what came of it:
/// 促进就业稳步增长.
#[rustfmt::skip]
pub(crate) static ENDEAVOURS: Words = words![
    "促使", "促进", "保持", "助力", "助推", "努力", "千方百计", "实现", "带动", "引导", "拉动", "推动", "推进", "支持",
    "支撑", "有利于", "稳定", "维持", "致力", "面临", "驱动",
];

/// Nouns that end like an indicator and are none that a number could tell: 发展质量明显提高.
#[rustfmt::skip]
pub(crate) static IMPONDERABLES: Words = words![
    "力量", "工作", "成效", "效率", "水平", "结构", "能量", "质效", "质量",
];
