//! Shares of a whole, what changes are told against, and places that share an indicator.

use super::check;

/// Bases: 同比 with one character behind it, of ten days and weeks, with an amount in brackets, two in a row, plans with an amount.
#[test]
fn bases_of_every_form() {
    check(
        "社会总产值完成4.6亿元，同比增6.4%，环比降1.4%。",
        "4.6亿元 社会总产值 | 6.4% 社会总产值 up against 同比 | 1.4% 社会总产值 down against 环比",
    );
    check(
        "煤炭库存320万吨，周环比下降2.6%，旬环比增长1.1%。",
        "320万吨 煤炭库存 | 2.6% 煤炭库存 down against 周环比 | 1.1% 煤炭库存 up against 旬环比",
    );
    check(
        "旅客吞吐量620万人次，按年增长7.2%。",
        "620万人次 旅客吞吐量 | 7.2% 旅客吞吐量 up against 按年",
    );
    check(
        "受理咨询8200件，环比上月7900件增长了3.8%。",
        "8200件 咨询 | 7900件 咨询 | 3.8% 咨询 up against 环比上月",
    );
    check(
        "受理信访件5200件，同比上年（4900件）上升6.1%。",
        "5200件 信访件 | 4900件 信访件 | 6.1% 信访件 up against 同比上年",
    );
    check(
        "服务业营收较去年同期和全年分别回落2.6、1.9个百分点。",
        "2.6 服务业营收 down against 较去年同期 | 1.9个百分点 服务业营收 down against 全年",
    );
    check(
        "网点4.2万个，占比较一季度提高1.3个百分点。",
        "4.2万个 网点 | 1.3个百分点 占比 up against 较一季度",
    );
    check(
        "利税3100万元，比计划指标2900万元增加200万元。",
        "3100万元 利税 | 2900万元 计划指标 | 200万元 利税 up against 比计划指标",
    );
    check(
        "与2010年相比，老年人口的比重分别上升2.4个百分点、下降5.1个百分点。",
        "2.4个百分点 比重 up against 与2010年相比 | 5.1个百分点 比重 down against 与2010年相比",
    );
    check(
        "营业总收入4400亿元，同比②增长6.3%。",
        "4400亿元 营业总收入 | 6.3% 营业总收入 up against 同比",
    );
}

/// Places of a list share the indicator behind them.
#[test]
fn places_that_share_an_indicator() {
    check("前两个月，南部、北部地区用电量分别增长6.4%和8.1%。", "6.4% 用电量 up | 8.1% 用电量 up");
    check("对甲国、乙国出口分别增长14.2%、9.6%。", "14.2% 出口 up | 9.6% 出口 up");
}

/// Shares: of a whole whose amount is told, of regions, of what comes next in size, of those who are told behind 是.
#[test]
fn shares_of_wholes_and_regions() {
    check(
        "完成堤坝投资3.2亿元，占总投资7.1亿元的45%。",
        "3.2亿元 堤坝投资 | 7.1亿元 总投资 | 45% 堤坝投资",
    );
    check("共造林12万亩，占宜林面积30万亩的40%。", "12万亩 造林 | 30万亩 宜林面积 | 40% 造林");
    check("城镇占61%，农村占39%。", "61% 城镇 | 39% 农村");
    check(
        "东部地区占42%，中部地区占26%，西部地区占32%。",
        "42% 东部地区 | 26% 中部地区 | 32% 西部地区",
    );
    check("全市占25%。", "25% -");
    check("出口中，江北占41%；其次是江南，占19%。", "41% 江北 | 19% 江南");
    check("受访者320人，其中六成是青年。", "320人 受访者 | ( | 六成 青年 | )");
    check("有效样本1%人口抽样调查数据显示，常住人口86万人。", "1% other | 86万人 常住人口");
}

/// What an indicator was before, with or without 的.
#[test]
fn what_was_before() {
    check("托儿所由现在的3万个增加到8万个。", "3万个 托儿所 | 8万个 托儿所");
    check("护理补贴标准从年标准960元提高到1440元。", "960元 护理补贴标准 | 1440元 护理补贴标准");
    check("全县养猪由公社化前五万多头发展到十四万多头。", "五万多头 养猪 | 十四万多头 养猪");
}

/// Words of change: more or less than before, greatly, on net.
#[test]
fn words_that_move() {
    check(
        "外币存款减少41亿美元，同比多减27亿美元。",
        "41亿美元 外币存款 down | 27亿美元 外币存款 down against 同比",
    );
    check(
        "企业贷款减少320亿元，同比少减85亿元。",
        "320亿元 企业贷款 down | 85亿元 企业贷款 up against 同比",
    );
    check("茶叶出口量同比大降18.4%。", "18.4% 茶叶出口量 down against 同比");
    check("增加值54.3亿元，净增额达3.7亿元。", "54.3亿元 增加值 | 3.7亿元 增加值 up");
    check("净息差1.74%，同比收窄12BP。", "1.74% 净息差 | 12BP 净息差 narrow against 同比");
    check("流动性比率从年初的61.3%波动至年末的58.7%。", "61.3% 流动性比率 | 58.7% 流动性比率");
    check(
        "三地出口分别增长42.3%、1.2倍及11.8%。",
        "42.3% 三地出口 up | 1.2倍 三地出口 up | 11.8% 三地出口 up",
    );
}

#[test]
fn a_share_of_what_begins_as_a_verb_does() {
    check("农业用水量2.6亿立方米，占用水总量的62%。", "2.6亿立方米 农业用水量 | 62% 农业用水量");
    check(
        "经济建设费36万元，占地方预算支出的45%，比上年增长8%。",
        "36万元 经济建设费 | 45% 经济建设费 | 8% 经济建设费 up against 比上年",
    );
    check("占用耕地12亩。", "12亩 占用耕地");
}

#[test]
fn other_places_that_are_compared_with() {
    check(
        "增速高于全国1.8个、全省0.9个百分点。",
        "1.8个 增速 up against 全国 | 0.9个百分点 增速 up against 全省",
    );
    check(
        "产值增长5%，高于全国2个百分点、全省1个百分点。",
        "5% 产值 up | 2个百分点 产值 up against 全国 | 1个百分点 产值 up against 全省",
    );
    check("高于全国2个百分点，毛利率1个百分点。", "2个百分点 - up against 全国 | 1个百分点 毛利率");
}

#[test]
fn reasons_and_cash_flows() {
    check("主要系原材料价格上涨15%所致。", "15% 原材料价格 up");
    check("经营活动产生的现金流量净额5亿元。", "5亿元 经营活动产生的现金流量净额");
}
