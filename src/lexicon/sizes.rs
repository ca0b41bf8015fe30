//! Numbers that count nothing (规格): addresses, storeys, distances, ages, grades, sizes and lengths of time, and the words
//! around them.
//!
//! From descriptions of projects, statutes and work reports.

use super::lookup::{Words, words};

/// How old somebody is.
pub(crate) const AGE: &str = "年龄";

/// 间 behind a number of years: 五年间.
pub(crate) const WITHIN_YEARS: char = '间';

/// 来 behind a number of years: 五年来.
pub(crate) const EVER_SINCE: char = '来';

/// 前 before a number of days: [前]4天接待游客. Bulletins on holidays.
pub(crate) const FIRST_OF_ALL: char = '前';

/// Units of time in which an indicator is measured, before it: 3[小时]降雨. Bulletins on the weather.
pub(crate) static SPANS_COUNTED: Words = words!["个月", "分钟", "天", "小时", "日"];

/// 距 before a place: 厂区距高速出口6公里.
pub(crate) const FAR_FROM: char = '距';

/// Characters before 距 that make it another word: 差距, 间距.
pub(crate) const NOT_FAR_FROM: &str = "差间株行焦轴层";

/// Buildings and villages that a number of floors or groups stands behind as an address.
#[rustfmt::skip]
pub(crate) static ADDRESSED: Words = words![
    "号", "大厦", "大楼", "小区", "居委会", "广场", "村", "楼", "社区",
];

/// Units of an address: 大厦12层, 水坪村5组.
#[rustfmt::skip]
pub(crate) static IN_ADDRESS: Words = words![
    "单元", "号", "室", "层", "幢", "栋", "楼", "组",
];

/// The unit of a storey.
pub(crate) const STOREY: &str = "层";

/// Where the storeys are that tell how high or deep a building is: 综合楼[地上]9层. Descriptions of projects.
pub(crate) static STOREYS_AT: Words = words!["地上", "地下", "高"];

/// Ends of the names of buildings, of which the number of storeys before them tells how high they are: 15层综合[楼]. Work reports.
pub(crate) static BUILDING_ENDS: Words = words!["大厦", "楼"];

/// 整 behind a sum: it has no coins.
pub(crate) const EXACTLY: char = '整';

/// Words that a distance opens with: 距县城22.5公里.
pub(crate) static DISTANCES: Words = words!["相距", "离", "距", "距离",];

/// What the degrees of a place are counted along: [北纬]36°. Introductions of counties.
pub(crate) static COORDINATES: Words = words!["东经", "北纬", "南纬", "西经"];

/// Verbs that tell where a place lies: 地处市区南18公里. Introductions of towns.
pub(crate) static SITED: Words = words!["位于", "地处", "坐落"];

/// The directions that such a place lies in.
pub(crate) const DIRECTIONS: [char; 4] = ['东', '西', '南', '北'];

/// What stands between such a direction and how far it is: 县城东[约]5公里.
#[rustfmt::skip]
pub(crate) static ABOUT_WHERE: Words = words![
    "侧", "侧约", "方", "方向", "约", "郊", "部", "部约", "面", "面约",
];

/// Where a stretch is measured from or around: no indicator, 水源井[周围]50米. Statutes.
#[rustfmt::skip]
pub(crate) static AROUND_WHICH: Words = words![
    "上游", "下游", "两侧", "以外", "内侧", "半径", "右侧", "周围", "周边", "四周", "外侧", "外围", "外缘", "左侧",
    "海拔", "绵延", "蜿蜒", "边缘", "间距",
];

/// Words behind a date that say before or after it: 5月20日[前]归还.
#[rustfmt::skip]
pub(crate) static TIME_TAILS: Words = words![
    "之前", "之后", "之间", "以前", "以后", "内", "前", "后", "底前", "起", "间",
];

/// Words that make the number behind them tell how often in a row, how far, or per how many.
#[rustfmt::skip]
pub(crate) static RECURRENT: Words = words![
    "人均每", "占地", "占地约", "占地超", "占地近", "已连续", "平均每", "总占地", "每",
    "每隔", "第", "约占地", "距", "距离", "连续", "间隔",
];

/// Units of a grade, of levels of government or of the lanes of a road, which count nothing: 三级, 双向八车道.
#[rustfmt::skip]
pub(crate) static GRADES: Words = words![
    "层级", "级", "车道",
];

/// Units of persons, which measure the size of what is no person: 12人劳资纠纷.
#[rustfmt::skip]
pub(crate) static PERSONS: Words = words![
    "人", "人次", "位", "名", "员",
];

/// Classifiers of things that work is done on.
#[rustfmt::skip]
pub(crate) static GENERAL: Words = words![
    "个", "家",
];

/// Units of age.
#[rustfmt::skip]
pub(crate) static AGES: Words = words![
    "周岁", "周龄", "岁", "月龄",
];

/// Units that only tell the make of a thing: 110千伏变电站.
#[rustfmt::skip]
pub(crate) static SIZES: Words = words![
    "KV", "kV", "kv", "伏", "兆", "兆瓦级", "匹", "千伏", "千瓦级", "吨级", "寸", "度", "微米", "毫米", "纳米", "英寸",
    "马力",
];

/// Words behind a length of time that make it say when: 两周[内]完成.
#[rustfmt::skip]
pub(crate) static WITHIN: Words = words![
    "之内", "之后", "以来", "内", "后", "时间内", "时间里", "期间", "来", "里",
];
