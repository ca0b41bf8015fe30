//! Numbers of documents that set rules: shares, bounds, what is granted to whom, points, and times off.

use super::{check, check_rule};

#[test]
fn a_share_that_a_rule_sets_measures_nothing() {
    check_rule("一级护理补贴为平均工资的60%。", "60% other");
    check_rule("由民政部门按甲类药品70%、乙类药品50%的比例救助。", "70% other | 50% other");
    check_rule("缴费比例为8%。", "8% 缴费比例");
    check_rule("小微企业减按5%的税率缴纳。", "5% 税率");
    check("护理补贴占平均工资的60%。", "60% 护理补贴");
}

#[test]
fn a_bound_that_a_rule_sets_measures_nothing() {
    check_rule(
        "固定资产投资3000万元以上、亩均税收不低于20万元，可优先供地。",
        "3000万元 other | 20万元 other",
    );
    check_rule("经营面积不超过80平方米，免收租金。", "80平方米 other");
    check_rule("超过核定人数20%以上的，处二百元罚款。", "20% other | 二百元 罚款");
    check("固定资产投资3000万元以上。", "3000万元 固定资产投资");
    // What is granted, levied or set up keeps its bound.
    check_rule("设立规模不低于2亿元的产业基金。", "2亿元 规模");
    check_rule("每人每次的服务费不超过90元。", "90元 服务费");
    check_rule("每次2分，最高不超过10分。", "2分 - | 10分 -");
}

#[test]
fn who_is_granted_something_is_not_measured() {
    check_rule("奖励优秀学员，研究生每人3000元，本科生每人2000元。", "3000元 奖励 | 2000元 奖励");
    check_rule("单品种奖励企业90万元。", "90万元 奖励");
    check_rule("分别奖励实施主体或牵头单位8万元、6万元。", "8万元 奖励 | 6万元 奖励");
    check_rule("在市级补助基础上另奖励20万元。", "20万元 奖励");
    check_rule("标准化鱼塘每标准塘补助2万元。", "2万元 补助");
    check("单个工程资助额度不低于300万元。", "300万元 资助额度");
    check("每轮评选青年匠人20名。", "20名 青年匠人");
    check("每个商户最多奖励2个摊位。", "2个 摊位");
}

#[test]
fn points_and_times_off() {
    check_rule("每满一年积2分。", "一年 other | 2分 积");
    check_rule("职工享受15天护理假。", "15天 护理假");
    check_rule("每多购置1台机具，增加假期10天。", "1台 other | 10天 假期 up");
}

#[test]
fn allowances_that_moved() {
    check(
        "护理补助金每人每月提高60元，达到每人每月700元。",
        "60元 护理补助金 up | 700元 护理补助金",
    );
    check(
        "个人缴费增加40元，城镇居民增加60元，学生增加90元。",
        "40元 个人缴费 up | 60元 个人缴费 up | 90元 个人缴费 up",
    );
    check("报销比例在上年的基础上提高8%。", "8% 报销比例 up against 在上年的基础上");
    check("补偿比例达到75%。", "75% 补偿比例");
}

#[test]
fn where_a_figure_comes_from_is_no_name() {
    check("立案侦查征地拆迁、社会保障等领域职务犯罪40件。", "40件 职务犯罪");
    check("市区城市低保标准为520元。", "520元 城市低保标准");
    check("城区面积30平方公里。", "30平方公里 城区面积");
    check("产量比上年增加4万吨，即增长10%。", "4万吨 产量 up against 比上年 | 10% 产量 up");
    check("年龄40岁以下的52人，占31%。", "40岁 other | 52人 - | 31% -");
    check("保修期2年或者行驶里程5万公里。", "2年 other | 5万公里 行驶里程");
}

#[test]
fn money_is_named_by_what_it_is_for() {
    check("种植补贴6万元，搬迁补助金20万元。", "6万元 种植补贴 | 20万元 搬迁补助金");
    check("全市发放培训补贴20万元，领取补贴3万元。", "20万元 培训补贴 | 3万元 补贴");
    check_rule("对油料加工户奖励2万元，设备补助8万元。", "2万元 奖励 | 8万元 设备补助");
    check_rule("用人单位补贴3000元。", "3000元 补贴");
    check_rule("省级产业园区补助50万元。", "50万元 补助");
}

#[test]
fn parts_and_classes_of_amounts() {
    check(
        "0-35000元按60%报销，35001-70000元按70%报销。",
        "0-35000元 other | 60% other | 35001-70000元 other | 70% other",
    );
    check("累计负担超过1万元以上的部分，报销比例50%。", "1万元 other | 50% 报销比例");
    check("由民政按普通疾病70%、重大疾病100%的比例救助。", "70% other | 100% other");
    check("给予贷款实际利率50%的财政贴息。", "50% other");
    check("若2个以上报考者成绩相同，则加试。", "2个 other");
    check("同一线路有3个以上申请人时，可以招标。", "3个 other");
}

#[test]
fn standards_and_what_they_go_by() {
    check("补助标准为本科3830元、专科3500元。", "3830元 本科 | 3500元 专科");
    check("市财政按照博士生每生每年1万元给予支持。", "1万元 博士生");
    check("救助标准按低保标准的1.5倍提高到3500元。", "1.5倍 other | 3500元 救助标准");
    check("面积不能低于人均13平方米。", "13平方米 面积");
    check("按每人10万元的额度申请贷款。", "10万元 额度");
    check("得30分的基本分，本项总分不超过90分。", "30分 基本分 | 90分 总分");
    check("抚恤金提高幅度为10%。", "10% 抚恤金 up");
}

#[test]
fn lists_tell_on_behind_a_comma() {
    check("小麦、玉米产量增加20吨，达到700吨。", "20吨 小麦、玉米产量 up | 700吨 小麦、玉米产量");
    check("小麦、玉米产量增长5%、7%。", "5% 小麦 up | 7% 玉米产量 up");
}

#[test]
fn causes_and_those_served_name_nothing() {
    check("累计为企业减税降费2亿元。", "2亿元 减税降费");
    check("由于客观原因有10项没有完成。", "10项 -");
    check("没有完成12%的目标。", "12% other");
}

#[test]
fn verbs_of_paying_and_scoring_name_nothing() {
    check_rule("委托检验样品的，每件交纳100元。", "100元 -");
    check_rule("在本县连续务工满三年的，得20分。", "三年 other | 20分 -");
    check_rule("奖励优秀的本科生，每生每年8000元。", "8000元 奖励");
    check_rule("培训的天数累计不得少于五天。", "五天 天数");
    check_rule("委员总数不得超过45名。", "45名 委员总数");
    check_rule("借阅图书的期限不得超过三个月。", "三个月 other");
    check_rule("道路宽度不得小于五米。", "五米 other");
}

#[test]
fn one_indicator_of_several_holders() {
    check("平均班额小学41.3人、初中45.6人。", "41.3人 平均班额 | 45.6人 平均班额");
    check("集中供暖覆盖率城区达75%、乡镇达到28%。", "75% 集中供暖覆盖率 | 28% 集中供暖覆盖率");
    check("年度限额甲状腺400元、糖尿病600元。", "400元 年度限额 | 600元 年度限额");
    // What has a name of its own is no holder.
    check("销售服务费92万元、差旅费87万元。", "92万元 销售服务费 | 87万元 差旅费");
    check("高标准农田8万亩、累计达到12万亩。", "8万亩 高标准农田 | 12万亩 高标准农田");
}

#[test]
fn bounds_that_count_themselves_and_steps_of_scores() {
    check("年用气量180立方米（含）以下，每立方米2元。", "180立方米 other | 2元 -");
    check_rule("合格率每低5个百分点扣1分。", "5个百分点 other | 1分 -");
    check_rule("满意率达到90%以上的得满分。", "90% other");
    check_rule("得分90分以上为优秀，75分至90分为良好。", "90分 other | 75分至90分 other");
}

#[test]
fn names_that_a_verb_opens() {
    check("抢修及时率100%。", "100% 抢修及时率");
    check("加工产值与农业产值之比为0.9:1。", "0.9:1 加工产值与农业产值之比");
    check("有2个街道办事处以及12个镇。", "2个 街道办事处 | 12个 镇");
    check("查阅127份处罚案卷。", "127份 处罚案卷");
    check("农村方面12件。", "12件 -");
}
