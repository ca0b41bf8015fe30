//! Numbers in the order of their subjects, who has or gives what is counted, and descriptions before 的.

use super::check;
use crate::lexicon::{nouns, particles, predicates};

#[test]
fn a_second_row_begins_with_the_first_subject_again() {
    check(
        "养老保险、工伤保险参保人数分别由5万人、3万人提高到6万人、4万人。",
        "5万人 养老保险 | 3万人 工伤保险参保人数 | 6万人 养老保险 | 4万人 工伤保险参保人数",
    );
    check(
        "地区生产总值、财政收入分别增长8%和9%，高于全省1个和2个百分点。",
        "8% 地区生产总值 up | 9% 财政收入 up | 1个 地区生产总值 up against 全省 | 2个百分点 财政收入 up against 全省",
    );
}

#[test]
fn order_without_a_word_for_it() {
    check(
        "完成客运量40万人，货运量12万吨，同比增长8%、7%。",
        "40万人 客运量 | 12万吨 货运量 | 8% 客运量 up against 同比 | 7% 货运量 up against 同比",
    );
    check(
        "工业投资增长4%，房地产投资增长2%，分别比上月加快3个和1个百分点。",
        "4% 工业投资 up | 2% 房地产投资 up | 3个 工业投资 up against 比上月 | 1个百分点 房地产投资 up against 比上月",
    );
}

#[test]
fn members_that_commas_part_or_a_number_counts() {
    check(
        "采矿业，制造业，电力、热力供应业分别下降3%、增长6%和增长4%。",
        "3% 采矿业 down | 6% 制造业 up | 4% 电力、热力供应业 up",
    );
    check(
        "养老、失业、工伤三项社会保险参保人数分别达到6万人、4万人和3万人。",
        "三项 社会保险参保人数 | 6万人 养老 | 4万人 失业 | 3万人 工伤",
    );
    check("城区、乡镇分别投资3亿元、2亿元。", "3亿元 投资 | 2亿元 投资");
    check("小学、初中、高中分别招生300人、200人、100人。", "300人 小学 | 200人 初中 | 100人 高中");
}

#[test]
fn an_order_that_goes_on_without_its_subjects() {
    check(
        "接待人次、综合收入分别增长3%、4%，达到45万人次和38亿元。",
        "3% 接待人次 up | 4% 综合收入 up | 45万人次 接待人次 | 38亿元 综合收入",
    );
    check(
        "事故起数、死亡人数呈现“双下降”态势，分别下降25%和33%。",
        "25% 事故起数 down | 33% 死亡人数 down",
    );
}

#[test]
fn where_the_counts_do_not_fit_nobody_is_told() {
    check("农业、工业、服务业分别完成3亿元、4亿元。", "3亿元 - | 4亿元 -");
    // The comma ends the row that 、 parts.
    check(
        "中试基地、创新中心分别达到6家、9家，13家企业入驻。",
        "6家 中试基地 | 9家 创新中心 | 13家 企业",
    );
}

#[test]
fn who_has_who_gives_and_who_works() {
    check("云岭村新建蔬菜大棚46座。", "46座 蔬菜大棚");
    check("云岭村改造项目3个。", "3个 云岭村改造项目");
    check("群众新建水窖20口。", "20口 水窖");
    check("基层单位有职工46名。", "46名 职工");
    check("集体所有制单位职工46名。", "46名 集体所有制单位职工");
    check("县政府拨款12万元。", "12万元 拨款");
    check("财政拨款12万元。", "12万元 财政拨款");
}

#[test]
fn single_verbs_and_funds() {
    check("全县共办合作社32个。", "32个 合作社");
    check("立各类案件36起。", "36起 案件");
    check("累计支出低保金36万元。", "36万元 低保金");
    check("支出总额36万元。", "36万元 支出总额");
    check("销售农产品36万元。", "36万元 农产品");
    check("销售收入36万元。", "36万元 销售收入");
}

#[test]
fn descriptions_before_their_noun() {
    check("对17家存在隐患的企业限期整改。", "17家 企业");
    check("关停5家污染严重的工厂。", "5家 工厂");
    check("公布36个审批服务事项的名称。", "36个 审批服务事项");
    check("与9家中介机构建立合作关系。", "9家 中介机构");
    check("打造8条特色街区和“云岭夜市”。", "8条 特色街区");
    check("建成6条市政道路等项目。", "6条 市政道路");
}

#[test]
fn people_who_do_something_are_counted() {
    check("组织106人去邻县参观。", "106人 -");
    check("32人成了技术员。", "32人 -");
    check("搬迁80个自然村、515户。", "80个 自然村 | 515户 -");
}

#[test]
fn growth_behind_its_number_and_rates_that_are_no_part() {
    check("产量继续保持40%以上增长。", "40% 产量 up");
    check("保持10%以上的经济增速。", "10% 经济增速 up");
    check(
        "零售额增长8%，增速比上月加快2个百分点，其中5月份增长9%。",
        "8% 零售额 up | ( | 2个百分点 增速 up against 比上月 | 9% 零售额 up | )",
    );
    check("收入完成进度达67%。", "67% 收入完成进度");
    check("收入总计36万元。", "36万元 收入总计");
}

#[test]
fn bases_in_front_and_in_brackets() {
    check("相比前一年增长3%。", "3% - up against 相比前一年");
    check("收入下降（同口径）9%。", "9% 收入 down against 同口径");
    check("投资较计划超出3亿元。", "3亿元 投资 up against 较计划");
    check("与上年比，比重上升3个百分点。", "3个百分点 比重 up against 与上年比");
    check(
        "贷款余额40亿元，比年初增投9亿元。",
        "40亿元 贷款余额 | 9亿元 贷款余额 up against 比年初",
    );
}

#[test]
fn grants_with_remarks_and_standards() {
    check("给予50元/亩（林地25元/亩）的补贴。", "50元/亩 补贴 | 25元/亩 林地");
    check("第一家奖励36万元。", "36万元 奖励");
    check("按人均收入2300元的扶贫标准认定。", "2300元 other");
    check("建成占地15亩的公园。", "15亩 other");
}

#[test]
fn labels_lengths_and_years_before_a_noun() {
    check("贸易 集贸市场7个。", "7个 集贸市场");
    check("全县4年来建设用地36亩。", "36亩 建设用地");
    check("粮食总产年平均为3000吨。", "3000吨 粮食总产");
    check("产值36亿元，年增长14%。", "36亿元 产值 | 14% 产值 up");
}

#[test]
fn crimes_and_caseloads() {
    check("起诉贪污、挪用公款等职务犯罪17件。", "17件 贪污、挪用公款等职务犯罪");
    check("受理盗窃、诈骗等各类案件36件。", "36件 案件");
    check("基层法院收案36件。", "36件 收案");
}

#[test]
fn villages_fees_and_storeys() {
    check("共安村人均可支配收入3万元。", "3万元 人均可支配收入");
    check("云岭村硬化机耕路6公里。", "6公里 机耕路");
    check("村集体支出清洁费640元。", "640元 清洁费");
    check("考试费每科40元。", "40元 考试费");
    check("公寓楼高18层。", "18层 other");
    check("按常住人口计算人均生产总值7万元。", "7万元 人均生产总值");
}

/// A word without a sign would never be looked for.
#[test]
fn every_doer_has_a_sign() {
    for list in [&nouns::VILLAGES, &nouns::BODIES, &particles::PER_HEAD] {
        for word in list.iter() {
            assert!(word.chars().any(|c| nouns::DOER_SIGNS.may_hold(c)), "{word}");
        }
    }
    for sign in [predicates::SPENT.chars().next(), Some(predicates::HAVING)] {
        assert!(sign.is_some_and(|sign| nouns::DOER_SIGNS.may_hold(sign)));
    }
}
