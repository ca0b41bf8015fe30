//! Words of time: years and stretches named against the report's own year, and what makes them no
//! period.
//!
//! Takes the text at or around a word of time. Source: the wording of 统计公报 and 政府工作报告;
//! the exceptions are those of the annotation guideline under "period".

use super::lookup::{Entry, List, Table, Words, list, table, words};
use super::numerals::{FIRST_MONTH, is_ten, opens_han};
use crate::Grain::{self, Day, HalfYear, Month, Quarter, TenDays, Unclear, Week, Year};
use crate::text::chars::{arabic_digit, head, is_letter_zero, is_placeholder, is_space, rest};

/// A year named against the report's own: its distance from it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RelativeYear {
    pub(crate) text: &'static str,
    /// Years from the base year; `None` where the text before must tell (当年, 同年, 次年).
    pub(crate) offset: Option<i32>,
    /// Years from the year that the text before tells: 1 for 次年.
    pub(crate) later: i32,
}

impl Entry for RelativeYear {
    fn word(&self) -> &'static str {
        self.text
    }
}

const fn year(text: &'static str, offset: i32) -> RelativeYear {
    RelativeYear { text, offset: Some(offset), later: 0 }
}

const fn anaphoric(text: &'static str, later: i32) -> RelativeYear {
    RelativeYear { text, offset: None, later }
}

/// Years.
#[rustfmt::skip]
pub(crate) static YEARS: List<RelativeYear> = list!(RelativeYear, entry => entry.text, [
    year("上一年", -1),
    year("上一年度", -1),
    year("上年", -1),
    year("上年度", -1),
    year("下一年", 1),
    year("下一年度", 1),
    year("下年", 1),
    year("下年度", 1),
    year("今年", 0),
    year("今年度", 0),
    anaphoric("前一年", -1),
    anaphoric("前一年度", -1),
    year("前年", -2),
    year("去年", -1),
    year("去年度", -1),
    anaphoric("同年", 0),
    year("后年", 2),
    year("大前年", -3),
    anaphoric("当年", 0),
    anaphoric("当年度", 0),
    year("明年", 1),
    year("明年度", 1),
    anaphoric("是年", 0),
    year("本年", 0),
    year("本年度", 0),
    year("来年", 1),
    anaphoric("次年", 1),
    anaphoric("翌年", 1),
]);

/// Characters behind a year word that make it another word: 当年轻人, 前年均, 同年级.
pub(crate) const NOT_BEHIND_YEAR: &str = "轻龄纪级均薪限价";

/// The same behind words that tell no year themselves: 次年会, 当年检.
pub(crate) const NOT_BEHIND_ANAPHORIC: &str = "检会审报货华";

/// A stretch inside a year: its first and last month, and its grain.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Stretch {
    pub(crate) text: &'static str,
    pub(crate) first: u8,
    pub(crate) last: u8,
    pub(crate) grain: Grain,
}

impl Entry for Stretch {
    fn word(&self) -> &'static str {
        self.text
    }
}

const fn stretch(text: &'static str, first: u8, last: u8, grain: Grain) -> Stretch {
    Stretch { text, first, last, grain }
}

/// Stretches behind a year, or standing alone.
#[rustfmt::skip]
pub(crate) static STRETCHES: List<Stretch> = list!(Stretch, entry => entry.text, [
    stretch("上半年", 1, 6, HalfYear),
    stretch("上半年初", 1, 1, Month),
    stretch("上半年底", 6, 6, Month),
    stretch("上半年度", 1, 6, HalfYear),
    stretch("上半年末", 6, 6, Month),
    stretch("下半年", 7, 12, HalfYear),
    stretch("下半年初", 7, 7, Month),
    stretch("下半年底", 12, 12, Month),
    stretch("下半年度", 7, 12, HalfYear),
    stretch("下半年末", 12, 12, Month),
    stretch("全年", 1, 12, Year),
    stretch("全年度", 1, 12, Year),
    stretch("前半年", 1, 6, HalfYear),
    stretch("后半年", 7, 12, HalfYear),
    stretch("年中", 6, 6, Month),
    stretch("年内", 1, 12, Year),
    stretch("年初", 1, 1, Month),
    stretch("年尾", 12, 12, Month),
    stretch("年底", 12, 12, Month),
    stretch("年度末", 12, 12, Month),
    stretch("年末", 12, 12, Month),
    stretch("年终", 12, 12, Month),
    stretch("首季", 1, 3, Quarter),
    stretch("首季度", 1, 3, Quarter),
]);

/// Words that open with a stretch and are no time: 年终考核.
#[rustfmt::skip]
pub(crate) static NOT_STRETCHES: Words = words![
    "年中会", "年中共", "年中国", "年中央", "年中考", "年内生", "年初中", "年底线", "年终奖", "年终工作", "年终总结",
    "年终绩效", "年终考核", "年终考评", "年终述职",
];

/// Stretches that only stand behind a year: 2020年末, 去年底.
#[rustfmt::skip]
pub(crate) static YEAR_TAILS: List<Stretch> = list!(Stretch, entry => entry.text, [
    stretch("中期", 6, 6, Month),
    stretch("初", 1, 1, Month),
    stretch("半年度", 1, 6, HalfYear),
    stretch("尾", 12, 12, Month),
    stretch("底", 12, 12, Month),
    stretch("末", 12, 12, Month),
]);

/// Words of time that are told by the text around them.
#[rustfmt::skip]
pub(crate) static UNCLEAR: Table<Grain> = table![Grain;
    ("上一周", Week), ("上一季度", Quarter), ("上一日", Day), ("上一月", Month), ("上上周", Week), ("上上月", Month),
    ("上世纪", Unclear), ("上个学期", Unclear), ("上个月", Month), ("上半月", Unclear), ("上周", Week),
    ("上季", Quarter), ("上季度", Quarter), ("上季度末", Quarter), ("上季末", Quarter), ("上学年", Year),
    ("上学期", Unclear), ("上年同月", Month), ("上旬", TenDays), ("上月", Month), ("上月末", Month),
    ("上期", Unclear), ("下一周", Week), ("下一季度", Quarter), ("下一月", Month), ("下个月", Month),
    ("下半月", Unclear), ("下周", Week), ("下季度", Quarter), ("下学年", Year), ("下学期", Unclear),
    ("下旬", TenDays), ("下月", Month), ("全学年", Year), ("全学期", Unclear), ("前一个月", Month), ("前一周", Week),
    ("前一季度", Quarter), ("前一日", Day), ("前一月", Month), ("前天", Day), ("去年同月", Month), ("同月", Month),
    ("同期", Unclear), ("当周", Week), ("当季", Quarter), ("当季度", Quarter), ("当月", Month), ("当期", Unclear),
    ("昨天", Day), ("昨日", Day), ("是月", Month), ("月中", Month), ("月内", Month), ("月初", Month), ("月底", Month),
    ("月末", Month), ("本世纪", Unclear), ("本周", Week), ("本季", Quarter), ("本季度", Quarter),
    ("本季度末", Quarter), ("本季末", Quarter), ("本学年", Year), ("本学期", Unclear), ("本月", Month),
    ("本期", Unclear), ("本期初", Unclear), ("本期末", Unclear), ("次月", Month),
];

/// Parts of a month.
pub(crate) static MONTH_TAILS: Words = words![
    "上中旬",
    "上旬",
    "上旬末",
    "下旬",
    "下旬初",
    "中下旬",
    "中旬",
    "中旬初",
    "中旬末",
    "份",
    "初",
    "底",
    "月初",
    "月底",
    "月末",
    "末"
];

/// Parts of a century or decade.
pub(crate) static CENTURY_TAILS: Words =
    words!["中叶", "中期", "初", "初期", "前期", "后期", "末", "末期"];

/// 同期 behind a period: 去年同期.
pub(crate) const SAME_PERIOD: &str = "同期";

/// The same and its like behind a year: 上年同月. Statistical bulletins on prices.
pub(crate) static SAME_STRETCHES: Table<Grain> = table![Grain;
    ("同季", Quarter), ("同季度", Quarter), ("同月", Month), ("同期", Unclear),
];

/// Words behind a five-year plan that make it a time.
pub(crate) static PLAN_TAILS: Words = words![
    "中后期",
    "中期",
    "初",
    "初期",
    "前期",
    "后期",
    "时期",
    "时期末",
    "期内",
    "期末",
    "期间",
    "末",
    "末期",
    "计划时期",
    "计划期内",
    "计划期末",
    "计划期间"
];

/// What the last years of a plan are counted with: “十四五”[后]两年, [最后]一年. Reports on five-year
/// plans.
pub(crate) static LAST_OF_PLAN: Words = words!["后", "最后"];

/// Plan documents: “十四五”规划 is a name, not a time.
pub(crate) static PLAN_NAMES: Words =
    words!["专项规划", "发展规划", "方案", "普法", "纲要", "蓝图", "规划", "计划", "重点研发计划"];

/// Characters behind 初, 底, 度 and the like that make them part of another word: 初步, 底线, 度过.
pub(crate) static NOT_YEAR_TAILS: Words = words![
    "初中", "初始", "初审", "初心", "初次", "初步", "初级", "初试", "初选", "底数", "底线", "底蕴",
    "度假", "度过"
];

/// Parts of the day before a clock time.
pub(crate) static PARTS_OF_DAY: Words = words![
    "上午",
    "下午",
    "中午",
    "傍晚",
    "凌晨",
    "夜",
    "夜里",
    "夜间",
    "早",
    "早上",
    "早晨",
    "晚",
    "晚上",
    "晚间",
    "次日",
    "次日凌晨",
    "深夜",
    "清晨",
    "翌日",
];
/// Whether a part of a day of one character and `c` begin another word: 晚宴, 早稻, 夜班. 《现代汉语词典》.
pub(crate) const fn goes_on_from_part_of_day(c: char) -> bool {
    matches!(
        c,
        '些' | '会'
            | '先'
            | '准'
            | '前'
            | '场'
            | '宴'
            | '就'
            | '已'
            | '市'
            | '年'
            | '报'
            | '操'
            | '春'
            | '景'
            | '期'
            | '校'
            | '熟'
            | '班'
            | '盘'
            | '秋'
            | '稻'
            | '茶'
            | '间'
            | '餐'
            | '饭'
            | '高'
            | '点'
    )
}
/// Whether a part of a day opens with `c`. 次日 and the like open no time that stands alone; they are read behind another, 22时至次日6时.
pub(crate) const fn opens_part_of_day(c: char) -> bool {
    matches!(c, '上' | '下' | '中' | '傍' | '凌' | '夜' | '早' | '晚' | '清')
}
/// Behind the hour of a clock time.
pub(crate) static HOURS: Words = words!["时", "点", "點"];
/// The first characters of those words, and the colons that stand in their place.
pub(crate) const HOUR_SIGNS: [char; 5] = [':', '：', '时', '点', '點'];
/// 分 behind minutes.
pub(crate) const MINUTE: char = '分';
/// 秒 behind seconds.
pub(crate) const SECOND: char = '秒';
/// Names of the lunar calendar.
pub(crate) static LUNAR: Words = words!["农历", "夏历", "旧历", "阴历"];
/// Whether a name of the lunar calendar or of one of its months opens with `c`.
pub(crate) const fn opens_lunar(c: char) -> bool {
    matches!(c, '农' | '夏' | '旧' | '阴' | '冬' | '正' | '腊')
}
/// Months of the lunar calendar with names of their own.
pub(crate) static LUNAR_MONTHS: Words = words!["冬月", "正月", "腊月"];
/// 初 before the first ten days of a lunar month.
pub(crate) const LUNAR_DAY: char = '初';
/// 周 behind the number of a week.
pub(crate) const WEEK: &str = "周";
/// Words that open with 周 and are no week.
pub(crate) static NOT_WEEKS: Words = words!["周岁", "周年", "周期", "周边", "周长"];
/// A year is written with four digits.
pub(crate) const YEAR_DIGITS: usize = 4;
/// What is behind two years where they are one: the year of a school, of heating, of a sugar harvest, of accounts. Plans of
/// schools, reports of cities.
#[rustfmt::skip]
pub(crate) static SPLIT_YEARS: Words = words![
    "会计年度", "供暖季", "供暖年度", "供暖期", "供热季", "供热年度", "供热期", "学年", "榨季", "财年", "财政年度",
    "采暖季", "采暖年度", "采暖期", "雪季",
];
/// What stands behind 学年 and belongs to it: 2022—2023学年度第一学期. Plans of schools.
#[rustfmt::skip]
pub(crate) static SCHOOL_TERMS: Words = words![
    "上学期", "下学期", "度", "度上学期", "度下学期", "度春季学期", "度秋季学期", "度第一学期", "度第二学期",
    "春季学期", "秋季学期", "第一学期", "第二学期",
];
/// Q before the number of a quarter.
pub(crate) const QUARTER_SIGNS: [char; 3] = ['Q', 'q', 'Ｑ'];
/// What stands behind a letter and a digit that name a class of journals or a kind: Q1[区]论文. Reports of universities.
pub(crate) const fn is_of_class(c: char) -> bool {
    matches!(c, '刊' | '区' | '型' | '文' | '期' | '类' | '级' | '论' | '钢')
}
/// Behind two years that one period lies between: 2007年与2009年之间.
pub(crate) const BETWEEN: &str = "之间";
/// The parts of a month of ten days each, with their first and last day; the last day of 下旬 is the
/// month's.
pub(crate) const TEN_DAYS: [(&str, u8, Option<u8>); 3] =
    [("上旬", 1, Some(10)), ("中旬", 11, Some(20)), ("下旬", 21, None)];

/// Words behind a year that it only begins a stretch with: 2018年以来.
pub(crate) static SINCE: Words = words!["以来", "到", "至", "起"];

/// Signs of a calendar's and a clock's numbers, which no broken number has for its unit: 到2016
/// 7月. Laws, reports.
pub(crate) const DATE_SIGNS: [char; 9] = ['分', '号', '周', '季', '年', '日', '时', '月', '点'];

/// Last characters of words that lead to a time, which no title ends before: 截至2018年，, 到2025年，.
pub(crate) const LEADS_TO_TIME: [char; 13] =
    ['与', '为', '于', '从', '到', '及', '和', '在', '是', '比', '自', '至', '较'];

/// What opens words of time that are told only at the front of a clause or behind a word that leads to a time: 前一年, 来年. Elsewhere
/// other words end there: 学前一年, 三年来年产量.
pub(crate) const LED_TO: [&str; 2] = ["前一", "来年"];
/// 是 of 是年, which stands at the front of a clause: not so in 这是月饼.
pub(crate) const THIS: char = '是';

/// 止 behind the last day of a period: 2025年6月30日止六个月. Interim reports of companies.
pub(crate) const UP_TO: char = '止';

/// 个月, as months are counted.
pub(crate) const COUNTED_MONTHS: &str = "个月";

/// How a day of the week begins: 星期二, 周二.
pub(crate) static WEEKDAYS: Words = words!["周", "星期", "礼拜"];

/// 年.
pub(crate) const YEAR: char = '年';
/// 月.
pub(crate) const MONTH: char = '月';
/// 日.
pub(crate) const DAY: char = '日';
/// 号, for 日 in speech.
pub(crate) const DAY_COLLOQUIAL: char = '号';
/// 度 behind a year.
pub(crate) const FISCAL: char = '度';
/// 五 of the five-year plans.
pub(crate) const FIVE: char = '五';
/// 前 of 前三季度.
pub(crate) const FIRST_SO_MANY: char = '前';

/// Before a number of places: 后十位.
pub(crate) const LAST_SO_MANY: char = '后';
/// 季度.
pub(crate) const QUARTER: &str = "季度";
/// 个季度.
pub(crate) const QUARTERS: &str = "个季度";
/// 个月.
pub(crate) const MONTHS: &str = "个月";
/// Between the last two of several years or months without a joining sign: 1998、1999年, 2、3月,
/// 8月和9月.
pub(crate) const LISTING: [char; 2] = ['、', '和'];
/// 全 of 全年.
pub(crate) const WHOLE_STRETCH: char = '全';
/// 初, the beginning of a stretch of time.
pub(crate) const STRETCH_BEGINS: char = '初';
/// 末, its end.
pub(crate) const STRETCH_ENDS: char = '末';
/// 世纪.
pub(crate) const CENTURY: &str = "世纪";
/// 年代.
pub(crate) const DECADE: &str = "年代";

/// The length in bytes of what opens a period and is looked at only from what stands behind it: Q of
/// Q3, 腊 of 腊月, 农历 of 农历七月.
pub(crate) fn opened_before(before: &str) -> usize {
    let mut characters = before.chars().rev();
    match characters.next() {
        Some(c) if QUARTER_SIGNS.contains(&c) => {
            let code = characters.next().is_some_and(|c| c.is_ascii_alphanumeric());
            if code { 0 } else { c.len_utf8() }
        }
        Some(c) => {
            let era = || era_before(before);
            let month = || matches!(c, '冬' | '正' | '腊').then(|| c.len_utf8());
            LUNAR.suffix(before).or_else(era).or_else(month).unwrap_or(0)
        }
        None => 0,
    }
}

/// The length in bytes of the era that some words end in, its dynasty before it and 初 or 末 behind it: 清光绪末[年].
pub(crate) fn era_before(before: &str) -> Option<usize> {
    let named = before.strip_suffix([STRETCH_BEGINS, STRETCH_ENDS]).unwrap_or(before);
    let (length, _) = ERAS.suffix(named)?;
    let dynasty = DYNASTIES.suffix(head(named, named.len() - length)).unwrap_or(0);
    Some(before.len() - named.len() + length + dynasty)
}

/// Parts of an era, behind its name: 光绪[末年]. Local gazetteers.
pub(crate) static PARTS_OF_ERA: Words = words!["初年", "年间", "末年"];

/// The names of eras that years are counted in (年号), with the first and the last year of each: 光绪二十年, 民国三十一年.
/// Local gazetteers; what is the name of a place or a plain word as well is left out.
#[rustfmt::skip]
pub(crate) static ERAS: Table<(i32, i32)> = table![(i32, i32);
    ("万历", (1573, 1620)), ("乾符", (874, 879)), ("乾隆", (1736, 1795)), ("元丰", (1078, 1085)), ("元祐",
    (1086, 1094)), ("光绪", (1875, 1908)), ("同治", (1862, 1874)), ("咸丰", (1851, 1861)), ("咸平", (998, 1003)),
    ("咸淳", (1265, 1274)), ("咸通", (860, 874)), ("嘉庆", (1796, 1820)), ("嘉祐", (1056, 1063)), ("嘉靖",
    (1522, 1566)), ("大中祥符", (1008, 1016)), ("大德", (1297, 1307)), ("天启", (1621, 1627)), ("天顺", (1457, 1464)),
    ("太平兴国", (976, 984)), ("宝祐", (1253, 1258)), ("宣和", (1119, 1125)), ("宣德", (1426, 1435)), ("宣统",
    (1909, 1911)), ("崇祯", (1628, 1644)), ("庆历", (1041, 1048)), ("康熙", (1662, 1722)), ("延祐", (1314, 1320)),
    ("建文", (1399, 1402)), ("建炎", (1127, 1130)), ("建隆", (960, 963)), ("开皇", (581, 600)), ("弘治", (1488, 1505)),
    ("成化", (1465, 1487)), ("显庆", (656, 661)), ("正德", (1506, 1521)), ("正统", (1436, 1449)), ("武德", (618, 626)),
    ("民国", (1912, 1949)), ("永乐", (1403, 1424)), ("永徽", (650, 655)), ("洪武", (1368, 1398)), ("洪熙",
    (1425, 1425)), ("淳化", (990, 994)), ("淳熙", (1174, 1189)), ("淳祐", (1241, 1252)), ("熙宁", (1068, 1077)),
    ("端平", (1234, 1236)), ("绍圣", (1094, 1098)), ("绍熙", (1190, 1194)), ("至元", (1264, 1294)), ("至正",
    (1341, 1368)), ("至治", (1321, 1323)), ("贞元", (785, 805)), ("贞观", (627, 649)), ("道光", (1821, 1850)), ("隆庆",
    (1567, 1572)), ("雍正", (1723, 1735)), ("靖康", (1126, 1127)), ("顺治", (1644, 1661)),
];

/// The dynasty that an era is told with: [清]光绪二十年. Local gazetteers.
pub(crate) static DYNASTIES: Words = words!["元", "北宋", "南宋", "唐", "宋", "明", "清", "隋"];

/// The first year of an era: 嘉靖元年.
pub(crate) const FIRST_OF_ERA: char = '元';

/// Whether `c` joins the ends of a range of time.
pub(crate) const fn joins_times(c: char) -> bool {
    matches!(c, '-' | '—' | '–' | '―' | '~' | '～' | '－' | '至' | '到' | '−' | '─' | '﹣')
}

/// The place behind the sign at `at` that joins the ends of a range; a dash may be written twice
/// (1——5月).
pub(crate) fn skip_join(input: &str, at: usize) -> Option<usize> {
    let sign = rest(input, at).chars().next().filter(|&c| joins_times(c))?;
    let end = at + sign.len_utf8();
    let twice = !matches!(sign, '至' | '到' | '-') && rest(input, end).starts_with(sign);
    Some(if twice { end + sign.len_utf8() } else { end })
}

/// Behind 上 and 下: half of a year. The calendar.
const HALF_YEAR: &str = "半年";

/// Whether a date may open `input`, which opens with a number: a word of time, or a sign that joins
/// two numbers, follows it.
pub(crate) fn follows_number(input: &str) -> bool {
    let number = |c: char| {
        let digit = arabic_digit(c).is_some() || opens_han(c) || is_letter_zero(c);
        is_space(c) || is_placeholder(c) || digit
    };
    // Nearly all numbers begin with plain digits, which are passed over by their bytes.
    let digits = input.bytes().take(LONGEST_DATE).take_while(u8::is_ascii_digit).count();
    let mut behind = rest(input, digits).char_indices().take(LONGEST_DATE - digits);
    let Some((at, next)) = behind.find(|&(_, c)| !number(c)) else { return false };
    let at = digits + at;
    // 1元 is money, 元月 a month.
    let month = || rest(input, at + next.len_utf8()).starts_with(MONTH);
    // 2021.4.15 and 2020/21年 have four digits before the sign; 6.8% is no date.
    if matches!(next, '.' | '．' | '/') {
        return head(input, at).chars().count() >= 4;
    }
    joins_times(next)
        || input.starts_with(is_ten) && is_plan(head(input, at))
        || SPLIT_YEARS.prefix(rest(input, at)).is_some()
        || matches!(next, '上' | '下') && rest(input, at + next.len_utf8()).starts_with(HALF_YEAR)
        || next == FIRST_MONTH && month()
        || matches!(
            next,
            '年' | '月'
                | '日'
                | '季'
                | '世'
                | '、'
                | '和'
                | '期'
                | 'Q'
                | '时'
                | '末'
                | '初'
                | '中'
                | '前'
                | '后'
        )
}

/// Whether a number is that of a five-year plan: 十三五. Two characters are a list of numbers: 四五.
fn is_plan(number: &str) -> bool {
    number.strip_suffix(FIVE).is_some_and(|plan| plan.len() >= 2 * FIVE.len_utf8())
}

/// The most characters of the number that a date opens with, spaces included.
const LONGEST_DATE: usize = 16;

/// Whether a word of time may open `input`, which begins with `c`, no digit.
pub(crate) fn opens(input: &str, c: char) -> bool {
    let opened = matches!(c, '前' | '第' | '元' | '“' | '"' | '「' | '‘');
    // 是 and 来 stand everywhere, and nearly never before 年 or 月.
    if matches!(c, '是' | '来') && !rest(input, c.len_utf8()).starts_with([YEAR, MONTH]) {
        return false;
    }
    opens_word(c)
        && (opened
            || YEARS.opening(input).is_some()
            || STRETCHES.opening(input).is_some()
            || UNCLEAR.opening(input).is_some()
            || c == MONTH)
}

/// Characters that words of time without a digit open with: 今去上… and the quotation mark of
/// “十四五”.
pub(crate) const fn opens_word(c: char) -> bool {
    matches!(
        c,
        '今' | '去'
            | '上'
            | '下'
            | '前'
            | '昨'
            | '后'
            | '明'
            | '本'
            | '当'
            | '同'
            | '次'
            | '翌'
            | '是'
            | '来'
            | '全'
            | '年'
            | '月'
            | '首'
            | '第'
            | '大'
            | '元'
            | '“'
            | '"'
            | '「'
            | '‘'
    )
}
