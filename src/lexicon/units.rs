//! Units and measure words (量词), and what may not stand behind them.
//!
//! Takes the text behind a number, gives the longest unit it opens with. Units are an open class:
//! what is not listed is read by the rules of [`crate::combinator::quantity`] (unit per unit,
//! measure word + 次, measure word in brackets).

use super::{
    checks::figures::TO,
    directions::SWAYS,
    lookup::{Entry, List, Table, Words, list, table, words},
};
use crate::UnitKind::{
    self, Area, Count, Currency, Energy, Length, Mass, Multiple, Other, PerMille, Percent,
    PercentagePoint, Time, Volume,
};
use crate::text::chars::{holds, rest};

/// A unit or measure word.
#[derive(Clone, Copy, Debug)]
pub(crate) struct UnitWord {
    pub(crate) text: &'static str,
    pub(crate) kind: UnitKind,
    /// Whether it counts behind Arabic digits only: behind a Han numeral (三层, 二线) the word is
    /// more often part of a name.
    pub(crate) digits_only: bool,
}

const fn any(text: &'static str, kind: UnitKind) -> UnitWord {
    UnitWord { text, kind, digits_only: false }
}

const fn digits(text: &'static str, kind: UnitKind) -> UnitWord {
    UnitWord { text, kind, digits_only: true }
}

impl Entry for UnitWord {
    fn word(&self) -> &'static str {
        self.text
    }
}

/// Sources: 国务院《关于在我国统一实行法定计量单位的命令》 and GB 3100-1993 for the units of
/// measurement; ISO 4217 names for currencies; the measure-word table of 吕叔湘《现代汉语八百词》;
/// 统计公报 and ministry yearbooks for the rest (架次, 标箱, 吨公里, 针次, 重量箱).
#[rustfmt::skip]
pub(crate) static UNITS: List<UnitWord> = list!(UnitWord, entry => entry.text, [
    any("%", Percent),
    digits("BP", Other),
    any("CNY", Currency),
    digits("EB", Other),
    digits("EFLOPS", Other),
    digits("GB", Other),
    digits("GHz", Other),
    digits("GJ", Energy),
    digits("GW", Energy),
    digits("GWh", Energy),
    digits("GW·h", Energy),
    digits("Gbps", Other),
    digits("Hz", Other),
    digits("K", Other),
    digits("KB", Other),
    digits("KV", Energy),
    digits("KW", Energy),
    digits("KW·h", Energy),
    digits("L", Volume),
    digits("MB", Other),
    digits("MHz", Other),
    digits("MJ", Energy),
    digits("MW", Energy),
    digits("MWh", Energy),
    digits("MW·h", Energy),
    digits("Mbps", Other),
    digits("P", Other),
    digits("PB", Other),
    digits("PFLOPS", Other),
    digits("PPM", Other),
    any("RMB", Currency),
    digits("TB", Other),
    any("TEU", Count),
    digits("TW·h", Energy),
    digits("Tbps", Other),
    any("USD", Currency),
    digits("V", Energy),
    digits("W", Energy),
    digits("Wh", Energy),
    digits("W·h", Energy),
    digits("bp", Other),
    digits("cm", Length),
    any("cm²", Area),
    any("cm³", Volume),
    digits("dB", Other),
    digits("dB(A)", Other),
    digits("dB（A）", Other),
    digits("g", Mass),
    digits("h", Time),
    any("hm2", Area),
    any("hm²", Area),
    digits("kHz", Other),
    digits("kV", Energy),
    digits("kW", Energy),
    digits("kWh", Energy),
    digits("kW·h", Energy),
    digits("kg", Mass),
    digits("km", Length),
    any("km2", Area),
    any("km²", Area),
    any("km³", Volume),
    digits("kv", Energy),
    digits("kw", Energy),
    digits("kwh", Energy),
    any("k㎡", Area),
    digits("m", Length),
    any("m2", Area),
    any("m3", Volume),
    digits("mL", Volume),
    digits("mg", Mass),
    digits("min", Time),
    digits("ml", Volume),
    digits("mm", Length),
    any("mm²", Area),
    any("m²", Area),
    any("m³", Volume),
    digits("nm", Length),
    digits("pct", PercentagePoint),
    digits("pcts", PercentagePoint),
    digits("pp", PercentagePoint),
    digits("ppm", Other),
    digits("pps", PercentagePoint),
    digits("s", Time),
    digits("t", Mass),
    digits("ug", Mass),
    any("°", Other),
    any("°C", Other),
    any("°F", Other),
    any("²", Area),
    digits("μg", Mass),
    digits("μm", Length),
    any("‰", PerMille),
    any("‱", Other),
    any("℃", Other),
    any("㎡", Area),
    any("㎢", Area),
    any("万人公里", Count),
    digits("丈", Length),
    any("世纪", Time),
    any("丛", Count),
    digits("两", Mass),
    any("个", Count),
    any("个%", Percent),
    any("个BP", Other),
    any("个TB", Other),
    any("个bp", Other),
    any("个世纪", Time),
    any("个交易日", Time),
    any("个人日", Time),
    any("个劳动日", Time),
    any("个千分点", PerMille),
    any("个台班", Time),
    any("个周", Time),
    any("个基点", Other),
    any("个季度", Time),
    any("个学位", Count),
    any("个学年", Time),
    any("个学时", Time),
    any("个学期", Time),
    any("个小时", Time),
    any("个工作日", Time),
    any("个工日", Count),
    any("个年头", Time),
    any("个年度", Time),
    any("个教学班", Count),
    any("个整年", Time),
    any("个日夜", Time),
    any("个星期", Time),
    any("个春秋", Time),
    any("个昼夜", Time),
    any("个月", Time),
    any("个标准箱", Count),
    any("个标箱", Count),
    any("个次", Count),
    any("个点", Other),
    any("个百分比", PercentagePoint),
    any("个百分点", PercentagePoint),
    any("个立方", Volume),
    any("个自然日", Time),
    any("个钟头", Time),
    any("个％", Percent),
    any("乘次", Count),
    digits("乡", Count),
    any("乡镇", Count),
    digits("井", Count),
    any("交易日", Time),
    any("亩", Area),
    any("亩地", Area),
    any("亩次", Count),
    any("亩茬", Count),
    any("亭", Count),
    any("人", Count),
    any("人·公里", Other),
    any("人·天", Time),
    any("人·年", Count),
    any("人·月", Time),
    any("人·次", Count),
    any("人份", Count),
    any("人公里", Count),
    any("人千米", Count),
    any("人天", Time),
    any("人家", Count),
    any("人年", Count),
    digits("人户", Count),
    any("人日", Time),
    any("人时", Count),
    any("人月", Time),
    any("人次", Count),
    any("人民币", Currency),
    digits("人班", Count),
    any("人车次", Count),
    digits("仗", Count),
    digits("付", Count),
    digits("代", Count),
    digits("令", Count),
    any("令吉", Currency),
    any("件", Count),
    any("件套", Count),
    any("件次", Count),
    any("份", Count),
    any("份次", Count),
    digits("伏", Energy),
    any("伏安", Energy),
    any("伙", Count),
    any("位", Count),
    any("例", Count),
    any("例次", Count),
    any("便士", Currency),
    any("倍", Multiple),
    any("元", Currency),
    digits("兆", Other),
    any("兆乏", Energy),
    any("兆伏安", Energy),
    any("兆帕", Other),
    any("兆比特", Other),
    any("兆焦", Energy),
    any("兆瓦", Energy),
    any("兆瓦峰值", Energy),
    any("兆瓦时", Energy),
    any("兆赫", Other),
    any("光年", Length),
    any("克", Mass),
    any("克拉", Mass),
    any("克朗", Currency),
    any("克标准煤", Energy),
    any("克标煤", Energy),
    digits("兜", Count),
    any("公亩", Area),
    any("公分", Length),
    any("公升", Volume),
    any("公吨", Mass),
    any("公尺", Length),
    any("公担", Mass),
    any("公斤", Mass),
    any("公斤标准煤", Energy),
    any("公方", Volume),
    any("公里", Length),
    any("公顷", Area),
    any("兰特", Currency),
    any("具", Count),
    any("册", Count),
    any("净吨", Mass),
    digits("刀", Count),
    digits("分", Count),
    digits("分地", Area),
    any("分秒", Time),
    any("分米", Length),
    any("分贝", Other),
    any("分钟", Time),
    any("分钱", Currency),
    digits("分项", Count),
    digits("列", Count),
    any("列次", Count),
    any("则", Count),
    any("刻钟", Time),
    any("剂", Count),
    any("剂次", Count),
    digits("副", Count),
    any("副药", Count),
    any("加仑", Volume),
    any("加元", Currency),
    any("加拿大元", Currency),
    any("劳动日", Time),
    any("勺", Count),
    any("包", Count),
    any("匙", Count),
    any("匹", Count),
    any("千乏", Energy),
    any("千伏", Energy),
    any("千伏·安", Energy),
    any("千伏安", Energy),
    any("千克", Mass),
    any("千克标准煤", Energy),
    any("千分点", PerMille),
    any("千升", Volume),
    any("千卡", Energy),
    any("千帕", Other),
    any("千焦", Energy),
    any("千瓦", Energy),
    any("千瓦·小时", Energy),
    any("千瓦·时", Energy),
    any("千瓦小时", Energy),
    any("千瓦时", Energy),
    any("千米", Length),
    any("千赫", Other),
    digits("升", Volume),
    any("华氏度", Other),
    any("华里", Length),
    digits("单", Count),
    digits("单位", Count),
    any("单公里", Length),
    digits("单次", Count),
    digits("卡", Energy),
    any("卢布", Currency),
    any("卢比", Currency),
    digits("卷", Count),
    digits("厂", Count),
    any("厘米", Length),
    digits("厢", Count),
    digits("县", Count),
    digits("县区", Count),
    digits("县市", Count),
    any("双", Count),
    any("双公里", Length),
    digits("口", Count),
    any("口井", Count),
    digits("句", Count),
    any("只", Count),
    any("只次", Count),
    any("台", Count),
    any("台件", Count),
    any("台套", Count),
    any("台币", Currency),
    any("台时", Count),
    any("台次", Count),
    any("台班", Time),
    any("台组", Count),
    any("吉比特", Other),
    any("吉焦", Energy),
    any("吉瓦", Energy),
    any("吉瓦时", Energy),
    any("吉赫", Other),
    any("名", Count),
    digits("名次", Count),
    any("吨", Mass),
    any("吨·公里", Other),
    any("吨二氧化碳", Energy),
    any("吨二氧化碳当量", Energy),
    digits("吨位", Count),
    any("吨公里", Count),
    any("吨标准煤", Energy),
    any("吨标煤", Energy),
    any("吨油当量", Energy),
    any("吨海里", Count),
    any("吨煤当量", Energy),
    any("吨级", Mass),
    digits("听", Count),
    digits("员", Count),
    any("员次", Count),
    any("周", Time),
    any("周岁", Count),
    digits("味", Count),
    any("品次", Count),
    digits("回", Count),
    digits("团", Count),
    any("团次", Count),
    digits("国", Count),
    any("国标箱", Count),
    any("圆", Currency),
    digits("土方", Volume),
    any("场", Count),
    any("场次", Count),
    any("块", Count),
    any("块钱", Currency),
    digits("坝", Count),
    any("垧", Area),
    digits("基点", Other),
    digits("堂", Count),
    digits("塔", Count),
    digits("塘", Count),
    any("处", Count),
    any("处次", Count),
    digits("夜", Time),
    digits("大件", Count),
    any("大卡", Energy),
    digits("大类", Count),
    digits("大项", Count),
    any("天", Time),
    any("太瓦时", Energy),
    any("头", Count),
    any("头次", Count),
    any("夸脱", Mass),
    any("奖次", Count),
    any("套", Count),
    any("套件", Count),
    any("套次", Count),
    digits("子项", Count),
    digits("孔", Count),
    any("孔公里", Length),
    digits("字", Count),
    any("字节", Other),
    digits("季", Time),
    any("学分", Count),
    any("学年", Time),
    any("学时", Time),
    any("学期", Time),
    any("安培", Energy),
    any("宗", Count),
    any("宗次", Count),
    any("实物吨", Mass),
    any("客位", Count),
    any("客公里", Count),
    any("家", Count),
    digits("家户", Count),
    any("家次", Count),
    digits("寸", Length),
    digits("对", Count),
    any("对公里", Length),
    any("封", Count),
    any("尊", Count),
    any("小时", Time),
    digits("小类", Count),
    digits("小项", Count),
    any("尺", Length),
    digits("尾", Count),
    digits("层", Count),
    any("届", Count),
    any("届次", Count),
    digits("属", Count),
    any("岁", Count),
    any("岁半", Count),
    digits("峰", Count),
    any("峰瓦", Energy),
    any("工作日", Time),
    any("工日", Count),
    any("工时", Time),
    digits("市", Count),
    any("市亩", Area),
    any("市尺", Length),
    any("市担", Mass),
    any("市斤", Mass),
    any("市石", Volume),
    any("帕", Other),
    any("帕斯卡", Other),
    any("帖", Count),
    digits("帧", Count),
    digits("席", Count),
    digits("席位", Count),
    any("幅", Count),
    any("幅次", Count),
    any("幅面", Count),
    any("幕", Count),
    any("幢", Count),
    digits("平", Area),
    any("平方", Area),
    any("平方公尺", Area),
    any("平方公里", Area),
    any("平方分米", Area),
    any("平方千米", Area),
    any("平方厘米", Area),
    any("平方毫米", Area),
    any("平方米", Area),
    any("平方英尺", Area),
    any("平方英里", Area),
    any("平米", Area),
    any("年", Time),
    any("年头", Time),
    digits("床", Count),
    digits("床位", Count),
    digits("店", Count),
    digits("度", Energy),
    any("度次", Count),
    any("座", Count),
    digits("座位", Count),
    digits("廊", Count),
    any("延公里", Length),
    any("延米", Length),
    any("延长米", Length),
    digits("弄", Count),
    any("张", Count),
    any("张床", Count),
    any("张床位", Count),
    any("张票", Count),
    any("微克", Mass),
    any("微秒", Time),
    any("微米", Length),
    any("总吨", Mass),
    any("成", Multiple),
    any("户", Count),
    any("户次", Count),
    any("所", Count),
    any("扇", Count),
    any("批", Count),
    any("批次", Count),
    any("把", Count),
    digits("折", Multiple),
    any("折纯吨", Mass),
    digits("担", Mass),
    digits("拍", Count),
    digits("拖", Count),
    digits("拨", Count),
    any("挂次", Count),
    any("挺", Count),
    any("捆", Count),
    any("换算吨公里", Count),
    digits("排", Count),
    any("摄氏度", Other),
    digits("摊位", Count),
    any("摞", Count),
    any("支", Count),
    any("支次", Count),
    any("教学班", Count),
    any("整天", Time),
    any("斤", Mass),
    any("新元", Currency),
    any("新加坡元", Currency),
    any("新台币", Currency),
    digits("方", Volume),
    any("方面", Count),
    digits("日", Time),
    any("日元", Currency),
    any("日历天", Time),
    any("日圆", Currency),
    any("日夜", Time),
    digits("旬", Time),
    any("星期", Time),
    any("昼夜", Time),
    digits("晚", Time),
    digits("景", Count),
    digits("月", Time),
    digits("期", Count),
    digits("本", Count),
    any("朵", Count),
    any("机时", Time),
    any("杆", Count),
    any("杆公里", Length),
    digits("村", Count),
    any("束", Count),
    any("束次", Count),
    any("条", Count),
    any("条次", Count),
    any("杯", Count),
    any("林吉特", Currency),
    any("枚", Count),
    any("枚次", Count),
    any("枝", Count),
    any("架", Count),
    any("架次", Count),
    any("标准亩", Area),
    any("标准台", Count),
    any("标准吨", Mass),
    any("标准大气压", Other),
    any("标准箱", Count),
    any("标台", Count),
    any("标吨", Mass),
    any("标方", Volume),
    any("标立方米", Volume),
    any("标箱", Count),
    any("栋", Count),
    digits("校", Count),
    any("株", Count),
    any("株次", Count),
    any("根", Count),
    digits("格", Count),
    digits("案", Count),
    digits("桌", Count),
    digits("档", Count),
    any("桩", Count),
    digits("桶", Volume),
    any("梭", Count),
    any("棵", Count),
    digits("槽", Count),
    any("樽", Count),
    any("次", Count),
    any("欧元", Currency),
    digits("款", Count),
    digits("步", Count),
    digits("段", Count),
    any("比特", Other),
    any("比索", Currency),
    any("毛钱", Currency),
    any("毫克", Mass),
    any("毫升", Volume),
    any("毫巴", Other),
    any("毫秒", Time),
    any("毫米", Length),
    any("毫西弗", Other),
    any("沟公里", Length),
    digits("泊", Count),
    digits("泊位", Count),
    any("法郎", Currency),
    any("泰铢", Currency),
    any("海里", Length),
    digits("渠", Count),
    any("港元", Currency),
    any("港币", Currency),
    any("滴", Count),
    any("澳元", Currency),
    any("澳门元", Currency),
    digits("炉", Count),
    digits("点", Count),
    any("焦耳", Energy),
    digits("片", Count),
    any("片次", Count),
    digits("版", Count),
    digits("犯", Count),
    digits("环", Count),
    digits("班", Count),
    any("班次", Count),
    digits("班级", Count),
    any("瑞士法郎", Currency),
    any("瑞郎", Currency),
    any("瓦", Energy),
    any("瓦时", Energy),
    digits("瓩", Energy),
    any("瓶", Count),
    any("番", Multiple),
    any("百万千焦", Energy),
    any("百分点", PercentagePoint),
    any("皮长公里", Length),
    any("盅", Count),
    any("盆", Count),
    any("盎司", Mass),
    any("盏", Count),
    any("盒", Count),
    digits("盘", Count),
    any("盘次", Count),
    digits("直辖市", Count),
    digits("省", Count),
    any("省份", Count),
    any("省区", Count),
    any("省区市", Count),
    any("省市", Count),
    digits("眼", Count),
    any("眼井", Count),
    any("眼次", Count),
    digits("石方", Volume),
    digits("矿", Count),
    digits("码", Length),
    any("碗", Count),
    any("磅", Mass),
    digits("票", Count),
    any("种", Count),
    any("种次", Count),
    any("秒", Time),
    any("秒钟", Time),
    digits("穴", Count),
    any("窝", Count),
    any("立方", Volume),
    any("立方公尺", Volume),
    any("立方公里", Volume),
    any("立方分米", Volume),
    any("立方千米", Volume),
    any("立方厘米", Volume),
    any("立方米", Volume),
    digits("站", Count),
    digits("章", Count),
    digits("端", Count),
    any("笔", Count),
    any("筐", Count),
    digits("管", Count),
    any("管道公里", Length),
    any("箱", Count),
    any("篇", Count),
    any("篇次", Count),
    any("米", Length),
    digits("类", Count),
    any("粒", Count),
    any("纤芯公里", Length),
    digits("级", Count),
    any("纱锭", Count),
    any("纳秒", Time),
    any("纳米", Length),
    any("线公里", Length),
    any("组", Count),
    any("组次", Count),
    any("罐", Count),
    any("羊单位", Count),
    any("美元", Currency),
    any("美分", Currency),
    any("美金", Currency),
    digits("群", Count),
    any("羽", Count),
    digits("联", Count),
    digits("股", Count),
    digits("自治区", Count),
    digits("自治县", Count),
    digits("自治州", Count),
    any("自然日", Time),
    any("航次", Count),
    digits("艇", Count),
    any("艘", Count),
    any("艘次", Count),
    digits("节", Count),
    any("芯公里", Length),
    any("英亩", Area),
    any("英寸", Length),
    any("英尺", Length),
    any("英里", Length),
    any("英镑", Currency),
    digits("茬", Count),
    digits("营", Count),
    digits("蒸吨", Other),
    any("蔸", Count),
    digits("行", Count),
    any("袋", Count),
    any("要件", Count),
    digits("角", Currency),
    digits("课", Count),
    any("课时", Time),
    any("贝克勒尔", Other),
    any("贴", Count),
    any("赫兹", Other),
    any("起", Count),
    any("起次", Count),
    any("越南盾", Currency),
    any("趟", Count),
    digits("蹲位", Count),
    digits("车", Count),
    digits("车位", Count),
    any("车公里", Count),
    any("车次", Count),
    any("车皮", Count),
    any("车道", Count),
    any("车道公里", Length),
    any("轮", Count),
    digits("载", Time),
    any("载重吨", Mass),
    any("辆", Count),
    any("辆次", Count),
    any("辆车", Count),
    digits("连", Count),
    any("迪拉姆", Currency),
    digits("通", Count),
    any("遍", Count),
    digits("道", Count),
    any("部", Count),
    any("部分", Count),
    any("部次", Count),
    digits("里", Length),
    any("里亚尔", Currency),
    any("里拉", Currency),
    any("重量箱", Count),
    digits("针", Count),
    any("针次", Count),
    any("钟头", Time),
    digits("锅", Count),
    any("锭", Count),
    digits("镇", Count),
    digits("门", Count),
    any("门次", Count),
    any("门炮", Count),
    any("间", Count),
    digits("闸", Count),
    digits("队", Count),
    any("集", Count),
    digits("集日", Count),
    digits("面", Count),
    any("韩元", Currency),
    digits("页", Count),
    any("顶", Count),
    digits("顷", Area),
    any("项", Count),
    any("项次", Count),
    any("颗", Count),
    digits("馆", Count),
    digits("首", Count),
    any("马克", Currency),
    any("马力", Energy),
    any("龙头", Count),
    any("﹪", Percent),
    any("％", Percent),
]);

/// Characters behind a measure word that make it the first half of another word: 12人民, 5家庭,
/// 3处理. Source: the compounds in 《现代汉语词典》 of the measure words that are nouns or verbs
/// too.
#[rustfmt::skip]
pub(crate) static NOT_BEHIND: Table<&'static str> = table![&'static str;
    ("g", "基网重项智应时通手技"), ("两", "个大次种类条件项级年天名位家院岸手会省市县国村委学"), ("个", "体性"),
    ("乡", "道"), ("人", "民大才口力物工文均身防类事"), ("人家", "庭"), ("人年", "人产内初均增度底收末平总报纯终龄"), ("付", "款费出清息账给诸之"), ("件", "套"),
    ("位", "置于居列数"), ("例", "如外行会"), ("元", "宵旦素件气帅"), ("出", "台口租生入"),
    ("分", "别之局类级布管成析离红流享担"), ("列", "入出为车"), ("升", "级至到学值"), ("县", "级域城委政内外道"),
    ("口", "岸径"), ("只", "有要是能为"), ("台", "湾州风账阶"), ("名", "城镇校企师牌录单义优医著优"),
    ("周", "年边转期围空岁"), ("国", "内家际产务道民营土有企集道债防"), ("场", "所地馆景院站"),
    ("处", "级长理置罚室分于在"), ("夜", "间市景晚校班里"), ("天", "然津府气地空河元"), ("头", "镇乡村"),
    ("套", "餐"), ("家", "庭园长属电具乡禽政里"), ("对", "比口外接象标应全各于所此照我"), ("层", "面级次"),
    ("届", "时满"), ("属", "于地实性相国"), ("市", "场民政级区内长委县值占容镇域直本"), ("幅", "度"),
    ("平", "台均安等衡整方行"), ("年", "代级龄画轻会鉴"), ("度", "假过电"), ("户", "籍口外型均"),
    ("所", "有属长在需得以称"), ("批", "准发评复示"), ("折", "算合旧叠扣返射"), ("支", "持部出付行撑援队"),
    ("晚", "上间会报餐"), ("景", "区点观色象气德"), ("月", "球亮"),
    ("本", "级市县省区年月科地土质报着轮人身章来院文法条办次届"), ("村", "级民干集居委道"), ("条", "例件款约"),
    ("案", "例件情发"), ("次", "要数序级日年月产"), ("步", "骤伐行"), ("点", "位多面对"), ("片", "区面"),
    ("版", "本权面块图"), ("犯", "罪错人规法"), ("班", "子级长组次"), ("盘", "水活点"), ("省", "级会内外直委政份道"),
    ("种", "植养子业质粮"), ("米", "粉饭面"), ("级", "别"), ("组", "织长合团建成"), ("群", "众体"),
    ("股", "份东权票市本息民"), ("起", "草步来到点诉义伏飞降于着重"), ("车", "辆站间位"), ("轮", "换岗流训胎车渡机"),
    ("通", "过知道信车报常用行电风水气航讯关胀货病俗告缉州辽化县宵则红例融途商勤畅"), ("道", "路口德班"),
    ("部", "门队分委署长位级"), ("里", "程面的"), ("镇", "级区域村"), ("门", "类"), ("队", "伍员"),
    ("面", "积对向临"), ("项", "目"), ("首", "次个批位家席都府要创"),
];

/// 名: the measure word of persons.
const NAMES_OF_PERSONS: &str = "名";

/// What may stand behind it although the first character alone would make another word with it:
/// 300名[医生], 20名[优秀教师]. Source: the words for persons that open with a character listed above.
#[rustfmt::skip]
pub(crate) static PERSONS_BEHIND: Words = words![
    "义务兵", "义务教育", "义工", "义警", "义诊", "企业家", "企业职工", "企业负责人", "优抚", "优秀", "优质", "医务",
    "医务人员", "医学", "医师", "医护", "医生", "医疗", "医药", "单亲", "城乡", "城区", "城市", "城管", "城镇",
    "师傅", "师生", "校友", "校园", "校外", "校长",
];

/// The same for other measure words: 28家[乡镇]卫生院, 46支[队伍], 1起[重大]事故. Source: the words of 《现代汉语词典》 that open with a
/// character listed above and do not make another word with the measure word.
#[rustfmt::skip]
const COUNTED_BEHIND: &[(&str, &[&str])] = &[
    ("个", &["体系", "体育", "体验", "性能"]),
    ("人", &["工作", "文艺"]),
    ("例", &["外地", "外来", "外省", "外籍"]),
    ("名", &["企业", "录用"]),
    ("家", &[
        "乡镇", "具备", "具有", "园区", "园林", "政务", "政府", "电信", "电力", "电商", "电器", "电子", "电影", "电池",
        "电气", "电站", "电网", "长三角", "长期", "长途",
    ]),
    ("支", &["队伍"]),
    ("本", &["土地", "地方", "文学", "文集", "科学", "科技", "科普"]),
    ("起", &["重伤", "重大", "重点", "重特大", "重要", "重复"]),
    ("部", &["长篇"]),
    ("项", &["目标"]),
];

/// Whether the measure word `word` is no measure word before `tail`.
pub(crate) fn blocked(word: &str, tail: &str) -> bool {
    let Some(next) = tail.chars().next() else { return false };
    if !NOT_BEHIND.meaning(word).is_some_and(|followers| holds(followers, next)) {
        return false;
    }
    let counted = COUNTED_BEHIND.iter().find(|(measure, _)| *measure == word);
    if counted.is_some_and(|(_, nouns)| nouns.iter().any(|noun| tail.starts_with(noun))) {
        return false;
    }
    if word == NAMES_OF_PERSONS && PERSONS_BEHIND.prefix(tail).is_some() {
        return false;
    }
    // 80起降至60起: behind the measure word something moves.
    !SWAYS
        .prefix(tail)
        .is_some_and(|(length, _)| TO.iter().any(|reached| rest(tail, length).starts_with(reached)))
}

/// Words that 个 and an infix stand before: 1个多月.
pub(crate) const SPLIT_BY_INFIX: &[&str] =
    &["个学期", "个小时", "个工作日", "个星期", "个月", "个百分点", "个钟头"];

/// Measure words that 二 counts with, where it orders with the others: 二[起]举报, but 二[组]. Chronicles.
pub(crate) const COUNTED_BY_TWO: &[&str] = &["名", "户", "起"];

/// 期, which counts terms of a course and numbers the phases of a project.
pub(crate) const PHASE: &str = "期";

/// Measure words of things that stand somewhere, of which one is told behind the noun: 水库一座. Local gazetteers.
pub(crate) const OF_SINGLE_THINGS: [&str; 17] = [
    "份", "台", "名", "家", "幢", "座", "所", "条", "栋", "眼", "艘", "辆", "部", "间", "项", "架",
    "处",
];

/// 人年: what work is measured in, one person for one year. Statistics of science and technology.
pub(crate) const PERSON_YEARS: &str = "人年";

/// 户: the measure word of families, who are people, and of firms.
pub(crate) const HOUSEHOLD: &str = "户";

/// Units that are ranks of places: 11省, 67市（自治州）. 宪法 article 30.
pub(crate) static UNITS_OF_PLACES: Words = words![
    "乡",
    "乡镇",
    "区",
    "县",
    "县区",
    "县市",
    "国",
    "市",
    "村",
    "省",
    "省份",
    "省区",
    "省区市",
    "省市",
    "镇",
];

/// The unit of sets, and a part of a village, which has a number: 四组.
pub(crate) const GROUP: &str = "组";

/// Units of a place in an order behind 排名: 排名11位.
pub(crate) const PLACED_AT: &[&str] = &["位", "名"];

/// The unit of firms.
pub(crate) const FIRM: &str = "家";

/// 个: the measure word that opens the words above.
pub(crate) const GENERAL: &str = "个";

/// 次 behind a measure word counts how often: 架次, 辆（艘、架）次.
pub(crate) const TIMES: char = '次';

/// What makes 次 behind a measure word a word of its own.
pub(crate) const NOT_TIMES: &str = "性数要序全会级";

/// 约 behind a measure word, which may open a word with it (条约) or stand before a number.
pub(crate) const ABOUT: char = '约';

/// Whether `c` multiplies two numbers: 480毫米×140毫米.
pub(crate) const fn is_times_sign(c: char) -> bool {
    matches!(c, '×' | '✕' | '╳' | '*' | '＊')
}

/// 每 between two units: 元每亩.
pub(crate) const PER: char = '每';

/// 单个, before those each of whom gets so much: 单个项目补助.
pub(crate) const SINGLE: &str = "单个";

/// Its first character, alone before what one has: [单]库最高15万元. Policies.
pub(crate) const SINGLE_SIGN: char = '单';

/// A student, below the line of a unit alone: 1900元/[生]·年. Funds of schools.
pub(crate) const STUDENT: char = '生';

/// 年 right behind a unit below the line: 元/人[年]. Notices on allowances.
pub(crate) const A_YEAR: char = '年';

/// What makes 年 there the first half of another word: 人[年]度任务.
pub(crate) const NOT_A_YEAR: [char; 7] = ['中', '代', '初', '均', '底', '度', '末'];

/// 分, in which scores are counted.
pub(crate) const SCORE: &str = "分";

/// The percent sign as the tree holds it.
pub(crate) const PERCENT: &str = "%";

/// The per-mille sign as the tree holds it.
pub(crate) const PER_MILLE: &str = "‰";

/// 级 behind a Han number: a level of government where one stands before it, else a grade.
pub(crate) const LEVEL: &str = "级";

/// 点 behind a Han number: what is said in so many points where a word for it follows.
pub(crate) const POINTS: &str = "点";

/// 度 behind a Han number: a degree or a kilowatt-hour where a number of several digits or a word of
/// temperature or power stands before it, else how often: 三度获奖.
pub(crate) const DEGREES: &str = "度";

/// Measure words that grade rather than count behind Arabic digits: 3级, 5节.
pub(crate) const GRADES: &[&str] = &["级"];

/// Characters behind a bare number that make it a code: 14号线, 500强.
pub(crate) const CODED: &str = "号强路后";

/// Measure words that form names behind a placeholder: X组, XX双.
pub(crate) const NAMED: &[&str] = &["双", "组"];

/// 版: behind a number with decimals the number of a version, 4.0版.
pub(crate) const EDITION: &str = "版";

/// Words that 个 and 半 stand before: 3个半小时.
pub(crate) const SPLIT_BY_HALF: &[&str] =
    &["个世纪", "个学期", "个小时", "个工作日", "个月", "个钟头"];

/// A day as a number of them, and as a date whose other signs were lost.
pub(crate) const DAY: &str = "日";

/// 次: an ordinal of meetings as often as a count.
pub(crate) const OCCASION: &str = "次";

/// The sign of degrees of a circle.
pub(crate) const DEGREE_SIGN: char = '°';

/// What the unit of a plant's yearly output ends in: 20万辆[/年].
pub(crate) const YEARLY_RATES: [&str; 2] = ["/年", "每年"];

/// The unit of pages.
pub(crate) const PAGES: &str = "页";

/// 届: an ordinal of terms and meetings, seldom a count.
pub(crate) const SESSION: &str = "届";

/// 类, 种: grades as well as counts (三类水).
pub(crate) const KINDS: &[&str] = &["种", "类"];

/// 成: tenths; a verb in 成立.
pub(crate) const TENTHS: &str = "成";

/// 年.
pub(crate) const YEARS: &str = "年";

/// Measure words that 前 and a number rank with: 前10名.
pub(crate) const PLACED: &[&str] = &["位", "名", "家"];

/// The units whose kind JSON leaves out, with that kind; no unit is one of them. Any other unit without a
/// kind counts. The most frequent units of statistical bulletins that are no measure words.
#[cfg(feature = "serde")]
const TELLING: &[(&str, UnitKind)] = &[
    ("", UnitKind::Unitless),
    ("%", Percent),
    ("‰", PerMille),
    ("个百分点", PercentagePoint),
    ("元", Currency),
];

/// The kind of a unit in JSON that says none. The list is part of the form of the JSON: it stays as
/// it is, whatever [`UNITS`] learns.
#[cfg(feature = "serde")]
pub(crate) fn kind_told_by(unit: &str) -> UnitKind {
    TELLING.iter().find(|(text, _)| *text == unit).map_or(Count, |(_, kind)| *kind)
}
