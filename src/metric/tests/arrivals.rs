//! Verbs of every kind that lead from an indicator to where it arrived, and what is left of the subject before them.

use super::check;

#[test]
fn verbs_of_any_kind_before_where_an_amount_arrived() {
    check("覆盖率由上年的82%走高至88%。", "82% 覆盖率 | 88% 覆盖率");
    check("诉前羁押率从68%一路降到32%。", "68% 诉前羁押率 | 32% 诉前羁押率");
    check("参保率巩固在96%以上。", "96% 参保率");
    check("办理天数压到25天以内。", "25天 办理天数");
    check("通客车率、通硬化路率双双定格在100%。", "100% 通客车率、通硬化路率");
    check("城乡收入比降至2.2。", "2.2 城乡收入比");
    check("通村公路2017年由3.5米拓宽到6.5米。", "3.5米 通村公路 | 6.5米 通村公路");
}

#[test]
fn words_of_change_that_are_said_more_than_written() {
    check(
        "每股收益0.36元，较上年增厚0.08元。",
        "0.36元 每股收益 | 0.08元 每股收益 up against 较上年",
    );
    check("单瓦成本砍掉0.03元。", "0.03元 单瓦成本 down");
    check("人均月收入多出1500元。", "1500元 人均月收入 up");
    check("价格比周边市场便宜15%往上。", "15% 价格 down against 比周边市场");
}

#[test]
fn adverbs_and_verbs_between_a_subject_and_its_number() {
    check("自给率大致是160%。", "160% 自给率");
    check("空置床位却有近三分之一。", "三分之一 空置床位");
    check("直接经济损失预估4.35亿元。", "4.35亿元? 直接经济损失");
    check("工单办结300件。", "300件 工单");
    check("违建别墅已拆除25栋。", "25栋 违建别墅");
    check("11座尾矿库只完工4座。", "11座 尾矿库 | 4座 尾矿库");
    check("名额全校共180个。", "180个 名额");
}

#[test]
fn what_is_done_towards_others() {
    check("省督察组向我市反馈问题54项。", "54项 问题");
    check("向民间资本推介项目325个。", "325个 项目");
    check("面向全国招聘教师30名。", "30名 教师");
    check("利润1.08亿元，上年同期则为0.79亿元。", "1.08亿元 利润 | 0.79亿元 利润");
}

#[test]
fn what_a_change_reached_behind_a_pause() {
    check("财政收入增加4.7亿元、达到89亿元。", "4.7亿元 财政收入 up | 89亿元 财政收入");
    check("人均预期寿命提高1.2岁、达到79.7岁。", "1.2岁 人均预期寿命 up | 79.7岁 人均预期寿命");
    check(
        "人均预期寿命由78岁提高到79.5岁，提高1.5岁。",
        "78岁 人均预期寿命 | 79.5岁 人均预期寿命 | 1.5岁 人均预期寿命 up",
    );
    check("创新能力全国排名提升4位。", "4位 创新能力全国排名 up");
    check("服务水平提高3个档次。", "3个 档次");
    check("3个学科进入世界排名前1%。", "3个 学科 | 1% other");
    check("抓好稳增长、防风险、保民生三项基本任务。", "三项 基本任务");
}
