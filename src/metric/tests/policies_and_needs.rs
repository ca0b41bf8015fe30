//! Conditions of rules, whose part of a whole is told, what is needed or lost, and deeds that name their own thing.

use super::check;

#[test]
fn bounds_that_hold_for_their_own_value() {
    check("投资5亿元以下(不含5亿元)的，奖励3万元。", "5亿元 other | 5亿元 other | 3万元 奖励");
    check("产值在6亿元(含6亿元)以上的，奖励20万元。", "6亿元 other | 6亿元 other | 20万元 奖励");
}

#[test]
fn what_a_bound_gives_a_right_to() {
    check("固定资产投资达到2亿元(含)以上，享受本政策。", "2亿元 other");
    check("固定资产投资达到2亿元，增长6%。", "2亿元 固定资产投资 | 6% 固定资产投资 up");
    check("对投资600万元以上的加工项目，实行全程代办。", "600万元 other");
    check("全县20户以上自然村全部通硬化路。", "20户 other");
}

#[test]
fn ratios_that_a_rule_sets() {
    check("补助资金市县按1:1比例分担。", "1:1 other");
    check("给予省级补助资金1:1配套奖励，每个企业最高不超过20万元。", "1:1 other | 20万元 配套奖励");
    check("园区基准地价按20万元/亩供地。", "20万元/亩 园区基准地价");
}

#[test]
fn a_second_plan() {
    check(
        "一般公共预算收入6亿元，完成年初预算104%、调整预算102%，同比增长2%。",
        "6亿元 一般公共预算收入 | 104% 一般公共预算收入 of 年初预算 | 102% 一般公共预算收入 of 调整预算 | \
         2% 一般公共预算收入 up against 同比",
    );
}

#[test]
fn whose_part_of_the_whole() {
    check(
        "下达专项资金90万元（省级60万元、市级30万元）。",
        "90万元 专项资金 | 60万元 专项资金 | 30万元 专项资金",
    );
    check("新增病例8例(上海5例，广东3例)。", "8例 病例 | 5例 病例 | 3例 病例");
    check("共发现问题9个，其中，东河区5个，西河区4个。", "9个 问题 | ( | 5个 问题 | 4个 问题 | )");
    check("普通初中20所（含完全中学7所）。", "20所 普通初中 | 7所 完全中学");
    check("优良天数304天，其中优84天、良220天。", "304天 优良天数 | ( | 84天 优 | 220天 良 | )");
}

#[test]
fn needs_and_losses() {
    check("需要6万吨化肥，已经购买了3万吨。", "6万吨 化肥 | 3万吨 化肥");
    check("冲断公路4公里，损坏麦苗6万亩。", "4公里 公路 | 6万亩 麦苗");
    check("一人丧生，二人受伤。", "一人 丧生 | 二人 受伤");
    check("新解决20个村、2万人饮水问题。", "20个 村 | 2万人 饮水问题");
    check("成立12人工作组。", "12人 other");
}

#[test]
fn deeds_of_courts_name_their_own_thing() {
    check("一审收案50件，结案45件。", "50件 一审收案 | 45件 结案");
    check("受理案件60件，审结40件。", "60件 案件 | 40件 案件");
    check(
        "城市低保新增20户46人，退出3户9人。",
        "20户 城市低保 | 46人 城市低保 | 3户 城市低保 | 9人 城市低保",
    );
}

#[test]
fn adverbs_and_seasons_before_a_verb() {
    check("其中种植小麦6万亩。", "6万亩 小麦");
    check("累计救助困难群众20人次。", "20人次 困难群众");
    check("出动执法人员20人次。", "20人次 执法人员");
    check("秋季种植小麦3万亩。", "3万亩 小麦");
    check("冬季农业开发3万亩。", "3万亩 冬季农业开发");
}

#[test]
fn teams_of_work_and_people_of_households() {
    check("派出8个专责工作组。", "8个 专责工作组");
    check("帮助20户村民修建住房。", "20户 村民");
    check("对38户64名儿童登记。", "38户 - | 64名 儿童");
    check("耕地减少至6万亩。", "6万亩 耕地");
}

#[test]
fn an_order_that_begins_behind_a_semicolon() {
    check(
        "总投资4亿元；客运量4万人，货运量2万吨，同比增长8%、5%。",
        "4亿元 总投资 | 4万人 客运量 | 2万吨 货运量 | 8% 客运量 up against 同比 | 5% 货运量 up against 同比",
    );
}

#[test]
fn a_measure_tells_which_ones_have_it() {
    check(
        "海拔300米至500米的有26亩，500米以上的有12亩。",
        "300米至500米 other | 26亩 - | 500米 other | 12亩 -",
    );
    check("人均生产总值首次突破2万元，到达20230元。", "2万元 人均生产总值 | 20230元 人均生产总值");
}

/// Support is granted as rewards are; what must be attained is a condition.
#[test]
fn support_and_its_conditions() {
    check("对建成冷库的合作社，给予最高90万元支持。", "90万元 支持");
    check("对评为示范的农场分别给予40万元、15万元的奖励。", "40万元 奖励 | 15万元 奖励");
    check("营业额首次达到8亿元的奖励25万元。", "8亿元 other | 25万元 奖励");
    check("税收超过500万元部分，按40%给予奖励。", "500万元 other | 40% other");
    check("用地面积在80亩至120亩之间的，奖励5万元。", "80亩至120亩 other | 5万元 奖励");
    check("对首次参评的粮油企业奖励7万元。", "7万元 奖励");
    check("对投产的项目，在20万元基础上再奖励10万元。", "20万元 - | 10万元 奖励");
    check("对通过验收的粮库给予奖励，单库最高15万元。", "15万元 奖励");
    check("单个车间最高支持75万元。", "75万元 支持");
    check("分别按60%、50%、20%的比例给予扶持。", "60% other | 50% other | 20% other");
    check("贷款项目贴息2%、技改项目补助6%。", "2% other | 6% other");
    check("30%以下的部分按1%给予补贴。", "30% other | 1% other");
}

/// What is asked of applicants and of votes measures nothing.
#[test]
fn what_is_asked_of_applicants() {
    check("投标人自有资金不低于800万元。", "800万元 other");
    check("须经三分之二以上股东表决通过。", "三分之二 other");
    check("笔试满分为120分，低于72分不得进入试讲。", "120分 笔试满分 | 72分 other");
    check("20万人口以上的城市要建设污水处理厂。", "20万 other");
    check("全县30户以上未硬化的自然村道路纳入规划。", "30户 other");
    check("发给本人工资的50%。", "50% other");
}
