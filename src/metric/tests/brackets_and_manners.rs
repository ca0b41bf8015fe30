//! What stands around a number: brackets that hold it alone, its sign, the manner of a deed, the part that 为 names.

use super::check;

#[test]
fn numbers_alone_in_brackets() {
    check(
        "出口增长较快的有汽车（36.2%）、手机（23.3%）和钢材（8%）。",
        "36.2% 汽车 | 23.3% 手机 | 8% 钢材",
    );
    check("合同纠纷（36件）、侵权纠纷（12件）居前。", "36件 合同纠纷 | 12件 侵权纠纷");
    check("投诉集中在食品（36件）、家电（3件）。", "36件 食品 | 3件 家电");
    // What a list of causes is called is told by nothing else.
    check("主要原因是因病（36%）、缺劳力（23%）。", "36% 因病 | 23% 缺劳力");
    check("完成年度任务（4万人）的59%。", "4万人 - | 59% - of 年度任务");
    check("今后一段时期（10年）。", "10年 other");
}

#[test]
fn each_unit_counts_its_own_noun() {
    check("全县辖4镇、10乡、233个行政村。", "4镇 - | 10乡 - | 233个 行政村");
    check("下辖8个社区、3村、15个小组。", "8个 社区 | 3村 - | 15个 小组");
    check("派出3个联合检查组赶赴现场。", "3个 联合检查组");
    check("县应急局投入42支救援队伍做好备勤。", "42支 救援队伍");
}

#[test]
fn rows_of_changes() {
    check(
        "制定文件60件，制发案例30件，比上年分别上升45.2%和2.5倍。",
        "60件 文件 | 30件 案例 | 45.2% 文件 up against 比上年 | 2.5倍 案例 up against 比上年",
    );
    check(
        "受理逮捕50人，受理起诉90人，比2015年分别下降12.5%、上升3.1%。",
        "50人 逮捕 | 90人 起诉 | 12.5% 逮捕 down against 比2015年 | 3.1% 起诉 up against 比2015年",
    );
    check(
        "收案5.2万件，比上年6.8万件减少了1.6万件。",
        "5.2万件 收案 | 6.8万件 收案 | 1.6万件 收案 down against 比上年",
    );
    check("财政收入7亿元，可比增长29.4%。", "7亿元 财政收入 | 29.4% 财政收入 up against 可比");
    check(
        "失业率3.9%，与上年末同比下降0.1个百分点。",
        "3.9% 失业率 | 0.1个百分点 失业率 down against 与上年末同比",
    );
    check("利润同比-3.5%。", "-3.5% 利润 up against 同比");
}

#[test]
fn manners_and_rules_before_a_deed() {
    check("以集中竞价方式减持股份208万股。", "208万股 股份");
    check("通过以奖代补方式建设公厕12座。", "12座 公厕");
    check("按照规定调出政府性基金0.5亿元。", "0.5亿元 政府性基金");
    check("在2016年至2018年间搬迁310户。", "310户 搬迁");
    check("失业率控制在预期目标4%以内。", "4%! 失业率");
}

#[test]
fn courts_and_their_deeds() {
    check("全市法院收案3.5万件，结案3.2万件。", "3.5万件 收案 | 3.2万件 结案");
    check("县法院共收案35件。", "35件 收案");
    check("案件平均审理天数28天。", "28天 案件平均审理天数");
    check("提出检察建议8件，提请抗诉3件。", "8件 检察建议 | 3件 抗诉");
    check("没收数量上升11.5%。", "11.5% 没收数量 up");
}

#[test]
fn parts_that_are_told_behind() {
    check("现有医院10所，其中9所为乡镇医院。", "10所 医院 | ( | 9所 乡镇医院 | )");
    check("新建民办园10所（其中9所为城区幼儿园）。", "10所 民办园 | ( | 9所 城区幼儿园 | )");
    check("全县85个乡村中共有示范村32个。", "85个 乡村 | 32个 示范村");
}

#[test]
fn bounds_that_tell_who_is_meant() {
    check("公司持股5%以上的股东减持股份。", "5% other");
    check("人口4万人以上（含4万人）的县有10个。", "4万人 other | 4万人 other | 10个 县");
    check("团结95%以上的干部。", "95% 团结");
}
