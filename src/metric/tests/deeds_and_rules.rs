//! Conditions of rules, grants, what was done to whom, and the words of a change.

use super::check;

#[test]
fn conditions_measure_nothing() {
    check("出现下列情况之一的，启动三级响应：转移人口1000人以上。", "1000人 other");
    check("重大险情，是指受灾面积超过80公顷的险情。", "80公顷 other");
    check("每招用1名毕业生，补贴企业2000元。", "1名 other | 2000元 补贴");
    check("对投资1亿元以上的项目，奖励50万元。", "1亿元 other | 50万元 奖励");
    check("客机100座以下每架次补贴1万元。", "100座 other | 1万元 补贴");
    check("投资额不低于3亿元。", "3亿元 投资额");
    check("电价每上涨1%，奖励5万元。", "1% 电价 up | 5万元 奖励");
    check("产值每增加1亿元奖励5万元。", "1亿元 other | 5万元 奖励");
    check("城镇化率每年提高1个百分点。", "1个百分点 城镇化率 up");
}

#[test]
fn what_is_granted() {
    check("给予每户最高3万元的补贴。", "3万元 补贴");
    check("对新认定企业给予10万元奖励。", "10万元 奖励");
    check("起付标准：甲级医院300元，乙级医院200元。", "300元 起付标准 | 200元 起付标准");
    check("对8家企业罚款36万元。", "8家 企业 | 36万元 罚款");
    check("向36户困难家庭发放慰问金18万元。", "36户 困难家庭 | 18万元 慰问金");
}

#[test]
fn what_was_done_to_whom() {
    check("县农业农村局查处案件12件。", "12件 案件");
    check("约谈企业负责人6人次。", "6人次 企业负责人");
    check("依法取缔无证摊点12个。", "12个 无证摊点");
    check("由2家企业承建。", "2家 企业");
    check("影响客户1.2万户。", "1.2万户 客户");
    check("组织志愿者清理垃圾12吨。", "12吨 垃圾");
    check("安排干部走访群众360户。", "360户 群众");
    check("办理完成提案36件。", "36件 提案");
}

#[test]
fn what_a_deed_is_written_in() {
    check("制定整治方案7个。", "7个 整治方案");
    check("排查整改隐患36处。", "36处 隐患");
    check("多方筹集建设资金3亿元。", "3亿元 建设资金");
    check("供热2.6万GJ。", "2.6万GJ 供热");
}

#[test]
fn words_of_a_change() {
    check("水位超出警戒线1.2米。", "1.2米 水位 up against 警戒线");
    check("价格环比7月上涨3%。", "3% 价格 up against 环比7月");
    check("收入同比去年增长8%。", "8% 收入 up against 同比去年");
    check(
        "同比事故起数减少6起，伤亡人数减少2人。",
        "6起 事故起数 down against 同比 | 2人 伤亡人数 down",
    );
    check("产值比去年少收3亿元。", "3亿元 产值 down against 比去年");
}

#[test]
fn a_sign_is_a_rise() {
    check("产值增速+8.5%。", "8.5% 产值 up");
    check("产值60亿元，+8.5%。", "60亿元 产值 | 8.5% 产值 up");
    check("利润3亿元，同比+1.2个百分点。", "3亿元 利润 | 1.2个百分点 利润 up against 同比");
    check("推行“1+2+3”机制。", "");
}

#[test]
fn a_scale_is_shared() {
    check("两镇产值分别为45.3、6.2亿元。", "45.3 两镇产值 | 6.2亿元 两镇产值");
}

#[test]
fn which_ones_are_counted() {
    check("涉及30户以上自然村114个。", "30户 other | 114个 30户以上自然村");
    check("其中5000万元以上的67个。", "5000万元 other | 67个 -");
    check("建成日处理5000吨污水处理厂2座。", "5000吨 other | 2座 5000吨污水处理厂");
    check("20万吨/年甲醇装置满负荷运行。", "20万吨/年 other");
    check("水价3元/吨。", "3元/吨 水价");
}

#[test]
fn rates_beside_rates() {
    check(
        "零售额增长3.5%，高于全省平均增速（2.4%）1.1个百分点。",
        "3.5% 零售额 up | 2.4% 零售额 up | 1.1个百分点 零售额 up against 全省平均增速",
    );
    check(
        "客运量和周转量分别完成3亿人和9亿人公里，同比增长4%和3%。",
        "3亿人 客运量 | 9亿人公里 周转量 | 4% 客运量 up against 同比 | 3% 周转量 up against 同比",
    );
    check(
        "零售额下降3%，降幅收窄2个百分点，排名全市第七。",
        "3% 零售额 down | 2个百分点 降幅 narrow | 第七 零售额 in 全市",
    );
}

#[test]
fn what_money_is_spent_on() {
    check("公路建设完成2亿元。", "2亿元 公路建设");
    check("公路建设完成12公里。", "12公里 公路");
}
