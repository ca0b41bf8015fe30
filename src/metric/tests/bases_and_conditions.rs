//! Bases with an amount of their own, conditions of policies, acts of prosecution, measures between a count and its noun.

use super::check;

#[test]
fn bases_with_an_amount() {
    check(
        "全年实际支出24亿元，比上年决算数25亿元下降4%。",
        "24亿元 支出 | 25亿元 支出 | 4% 支出 down against 比上年决算数",
    );
    check(
        "总人口为130万人，比2010年的113万人，增加17万人。",
        "130万人 总人口 | 113万人 总人口 | 17万人 总人口 up against 比2010年",
    );
    check(
        "播种面积92万亩，比上年增加1万亩，增长1.1%。",
        "92万亩 播种面积 | 1万亩 播种面积 up against 比上年 | 1.1% 播种面积 up",
    );
    check(
        "财政收入4.3亿元，完成预算调整数4.1亿元的104%，同比增长8%。",
        "4.3亿元 财政收入 | 4.1亿元 other | 104% 财政收入 of 预算调整数 | 8% 财政收入 up against 同比",
    );
}

#[test]
fn what_sets_a_condition() {
    check("固定资产投资在500万元以上从事加工的企业，给予奖励。", "500万元 other");
    check("项目固定资产投资达到3000万元方能申报。", "3000万元 other");
    check(
        "投资额度达到10亿（含10亿元）以上的另奖50万元。",
        "10亿 other | 10亿元 other | 50万元 奖",
    );
    check("产值5000万元以上的，补贴60%。", "5000万元 other | 60% other");
    check("每5万美元给予1万元的奖励。", "5万美元 other | 1万元 奖励");
    check(
        "游客达到2000人以上（含2000人）5000人以下的按每人5元给予奖励。",
        "2000人 other | 2000人 other | 5000人 other | 5元 奖励",
    );
}

#[test]
fn acts_of_prosecution_name_themselves() {
    check(
        "批捕盗窃犯罪17件21人，起诉15件25人。",
        "17件 盗窃犯罪 | 21人 盗窃犯罪 | 15件 起诉 | 25人 起诉",
    );
    check(
        "受理审查逮捕案件1529件，批准逮捕1269件1573人。",
        "1529件 审查逮捕案件 | 1269件 批准逮捕 | 1573人 批准逮捕",
    );
}

#[test]
fn a_measure_between_a_count_and_its_noun() {
    check("新修5条总长51公里的公路。", "5条 公路 | 51公里 总长");
    check("建成1条路面宽度5米以上公路。", "1条 公路 | 5米 other");
    check("完成对28个项目共9亿元的投资。", "28个 项目 | 9亿元 投资");
}

#[test]
fn parts_of_a_whole_that_moved() {
    check(
        "全县生产总值110亿元，增长9.3%，其中：农业增加值14亿元，工业增加值62亿元，商业增加值33亿元，\
分别增长4%、9%、12%。",
        "110亿元 生产总值 | ( | 9.3% 生产总值 up | 14亿元 农业增加值 | 62亿元 工业增加值 | 33亿元 商业增加值 | \
4% 农业增加值 up | 9% 工业增加值 up | 12% 商业增加值 up | )",
    );
    check(
        "事故1起，死亡1人，同比减少1起3人。",
        "1起 事故 | 1人 死亡 | 1起 事故 down against 同比 | 3人 死亡 down against 同比",
    );
}

#[test]
fn remarks_goals_and_storeys() {
    check("剔除一次性收入后占比38%。", "38% 占比");
    check("总产值为97亿元，预测增长17%。", "97亿元 总产值 | 17% 总产值 up");
    check("旅游收入32亿元，同比增添14%。", "32亿元 旅游收入 | 14% 旅游收入 up against 同比");
    check("县医院15层综合楼封顶。", "15层 other");
    check("双向八车道道路通车。", "八车道 other");
    check("将14个内设机构归并为9个。", "14个 内设机构 | 9个 内设机构");
    check("青河区税收收入完成3亿元。", "3亿元 税收收入");
    check("项目区农民满意度80%。", "80% 项目区农民满意度");
    check("募集资金净额为7亿元。", "7亿元 募集资金净额");
}
