//! Counts and units that were lost or cut.

use super::check;

/// Counts that were lost or cut: 二, Han numerals at the end, words that begin behind the measure word.
#[test]
fn numbers_that_count() {
    check("收到二起举报来信。", "二起 举报来信");
    check("全县打井三百六十眼，收购皮棉五万担。", "三百六十眼 打井 | 五万担 皮棉");
    check("为900名义务教育阶段儿童发放校服。", "900名 义务教育阶段儿童");
    check("新建12个多媒体教室、3个多功能厅。", "12个 多媒体教室 | 3个 多功能厅");
    check("开展7次专题询问，通过8个专项工作方案。", "7次 专题询问 | 8个 专项工作方案");
    check("全院新增120个床位，用5年时间建成12座水厂。", "120个 床位 | 5年 other | 12座 水厂");
    check("收购皮棉360市担，载畜量达到86万羊单位。", "360市担 皮棉 | 86万羊单位 载畜量");
    check("已有一亿三千多万青年脱盲。", "一亿三千多万 青年");
    check("性别比为112:100。", "112:100 性别比");
    check("完成208县道养护32公里。", "32公里 208县道养护");
}

#[test]
fn ratios_that_read_like_times_and_work_in_years() {
    check("师生比1:14，床护比为1：15。", "1:14 师生比 | 1：15 床护比");
    check("会议14:30召开。", "");
    check("研发人员全时当量12万人年。", "12万人年 研发人员全时当量");
    check("完成3户5人年度任务。", "3户 - | 5人 -");
}

#[test]
fn verbs_of_meetings_before_a_quotation() {
    check("研究“三重一大”事项97件。", "97件 “三重一大”事项");
    check("研究成果12项。", "12项 研究成果");
}

#[test]
fn people_behind_villages_are_told_anew() {
    check(
        "辖12个村、86个村民小组，2340户、9876人。",
        "12个 村 | 86个 村民小组 | 2340户 - | 9876人 -",
    );
    check("移送检察机关36人，损失浪费4亿元。", "36人 移送检察机关 | 4亿元 损失浪费");
}
