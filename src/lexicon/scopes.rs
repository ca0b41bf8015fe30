//! Scopes of ranks (排位范围) and the verbs that lead to a place.
//!
//! From the wording of work reports: 位居全省第二, 增速全市第一.

use super::lookup::{Words, words};

/// Among whom a place is held.
#[rustfmt::skip]
pub(crate) static SCOPES: Words = words![
    "一线城市", "世界", "东北", "东部", "中西部", "中部", "亚洲", "京津冀", "全兵团", "全军", "全区", "全县", "全国", "全州", "全市",
    "全市县区", "全市各县区", "全旗", "全球", "全疆", "全盟", "全省", "全省县域", "全省各县市", "全省各市", "全系统", "全自治区",
    "全行业", "全镇", "全集团", "八县", "副省级城市", "区内", "历史同期", "县内", "县级市", "各县区", "各市", "各省", "同类",
    "同类地区", "同类城市", "同组", "同行业", "国内", "国家级经开区", "国家高新区", "国际", "地级市", "城区", "大湾区", "市内",
    "新一线城市", "沿海", "珠三角", "百强县", "省会城市", "省内", "省级开发区", "经开区", "行业", "西部", "郊区", "长三角", "高新区",
];

/// Levels of government (层级), whose part of a sum stands behind its whole. Budgets.
pub(crate) static TIERS: Words = words![
    "中央",
    "中央财政",
    "乡级",
    "区级",
    "区级财政",
    "区财政",
    "县级",
    "县级财政",
    "县财政",
    "国家级",
    "州级",
    "市级",
    "市级财政",
    "市财政",
    "村级",
    "省级",
    "省级财政",
    "省财政",
    "自治区级",
    "镇级",
];

/// Provinces without their division, whose part stands in brackets behind the whole: 病例8例（[上海]4例）. 中华人民共和国行政区划.
#[rustfmt::skip]
pub(crate) static PROVINCES: Words = words![
    "上海", "云南", "兵团", "内蒙古", "北京", "台湾", "吉林", "四川", "天津", "宁夏", "安徽", "山东", "山西", "广东", "广西", "新疆", "新疆生产建设兵团", "江苏", "江西", "河北", "河南", "浙江", "海南", "湖北", "湖南", "澳门", "甘肃", "福建", "西藏", "贵州", "辽宁", "重庆", "陕西", "青海", "香港", "黑龙江",
];

/// Those among whom something may be ranked: 在区直部门中排名第五. Departments' reports.
pub(crate) static GROUPS: Words = words![
    "乡镇",
    "企业",
    "区",
    "区县",
    "区市",
    "医院",
    "单位",
    "县",
    "县区",
    "县市",
    "园区",
    "地区",
    "地市",
    "地级市",
    "城市",
    "学校",
    "市",
    "市县",
    "开发区",
    "省份",
    "街道",
    "部门",
    "镇街",
];

/// Contests and inspections that give places: 在8个县综合[评比]中列第2位. Departments' reports.
pub(crate) static CONTESTS: Words = words![
    "大赛", "巡查", "抽查", "比赛", "测评", "督查", "竞赛", "统考", "考核", "考评", "考试", "评价",
    "评估", "评定", "评审", "评比", "评议", "评选",
];

/// Verbs that lead to a place.
#[rustfmt::skip]
pub(crate) static PLACING: Words = words![
    "上升为", "上升到", "上升至", "为", "从", "位", "位于", "位列", "位居", "位次", "保持", "保持在", "分别位列", "分别位居",
    "分别列", "分别居", "分别排名", "列", "列入", "前移到", "前移至", "前进到", "勇夺", "升为", "升到", "升至", "占据", "取得",
    "名列", "名次列", "名次居", "在", "均位列", "均位居", "均列", "均居", "均居于", "均排名", "处于", "夺得", "居", "居于", "并列",
    "持续位居", "挺进", "排", "排位", "排列", "排名", "排名居", "排名第", "排在", "提升到", "提升至", "是", "暂列", "暂居",
    "由", "稳居", "继续位居", "继续保持", "继续居", "综合排名", "荣获", "获", "获得", "蝉联", "跃升为", "跃升到", "跃升至", "跃居",
    "跃至", "跻身", "达到", "进入", "连续", "领跑", "首次跃居", "首次跻身", "首次进入", "高居",
];

/// Nouns of a place; where one is the subject of the sentence, what is ranked stands before it:
/// 排名.
#[rustfmt::skip]
pub(crate) static RANKED: Words = words![
    "位次", "具体排名", "名次", "总排名", "排位", "排名", "综合排名",
];

/// Ends of the names of places. GB/T 2260, and towns.
pub(crate) static PLACE_ENDS: Words = words!["乡", "县", "州", "市", "村", "省", "街道", "镇"];

/// Whether the name of a place may end in `c`.
pub(crate) const fn may_end_place(c: char) -> bool {
    matches!(c, '乡' | '县' | '州' | '市' | '村' | '省' | '道' | '镇')
}

/// Words that end like the name of a place and name none: 城市, 园区. Field texts.
#[rustfmt::skip]
pub(crate) static NOT_PLACES: Words = words![
    "上市", "中心村", "中心镇", "乡村", "乡镇", "互市", "全市", "全村", "农村", "副省级城市", "区县", "县市", "县级市",
    "受援县", "受灾县", "古村", "名城市", "名镇", "后市", "地级市", "城中村", "城乡", "城市", "城镇", "夜市", "大县",
    "大市", "大省", "家乡", "小镇", "市县", "建制村", "建制镇", "开市", "强县", "强市", "强省", "强镇", "收市", "新村",
    "旧村", "早市", "村村", "村镇", "楼市", "民俗村", "民族县", "水乡", "特色镇", "百强县", "直辖市", "省市", "示范县",
    "示范市", "示范村", "示范镇", "空心村", "股市", "脱贫县", "脱贫村", "自然村", "花市", "菜市", "行政村", "试点县",
    "试点市", "试点村", "试点镇", "贫困乡", "贫困县", "贫困村", "贫困镇", "超市", "边境县", "都市", "重点县", "重点村",
    "重点镇", "重镇", "门市", "集市", "集镇",
];

/// Words that the end of a place's name opens where it ends none: 市场, 县域. Field texts.
#[rustfmt::skip]
pub(crate) static NOT_BEHIND_PLACES: Words = words![
    "乡村", "乡级", "乡镇", "区县", "区属", "区级", "县区", "县城", "县域", "县外", "县本级", "县级", "县际", "县（",
    "州县", "州市", "州直", "州级", "州际", "市值", "市县", "市场", "市外", "市容", "市属", "市政", "市本级", "市民",
    "市直", "市级", "市辖", "市际", "市（", "旗县", "省事", "省会", "省内", "省外", "省属", "省市", "省本级", "省级",
    "省际", "镇区", "镇本级", "镇村", "镇级",
];
