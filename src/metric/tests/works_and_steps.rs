//! Where something was worked on, the steps that a rule grants something for, and what is told of a part.

use alloc::{format, string::String, vec::Vec};

use super::check;

#[test]
fn places_and_names_of_works() {
    check("城区新建便民市场5处。", "5处 便民市场");
    check("城区面积5平方公里。", "5平方公里 城区面积");
    check("“一事一议”硬化村内巷道37万平方米。", "37万平方米 村内巷道");
    check(
        "“云岭智谷”发展空间由14平方公里扩大到30平方公里。",
        "14平方公里 “云岭智谷”发展空间 | 30平方公里 “云岭智谷”发展空间",
    );
    check("云岭乡降雨量达132毫米，幅员121平方公里。", "132毫米 降雨量 | 121平方公里 幅员");
    check("各小区物业费收缴率达92%。", "92% 物业费收缴率");
    check("云岭县河口镇人民政府国内公务接待312批次。", "312批次 国内公务接待");
    check("加快建设总投资7亿元的县医院迁建项目。", "7亿元 总投资");
    check("项目建设总投资3亿元。", "3亿元 项目建设总投资");
}

#[test]
fn steps_of_a_grant() {
    let granted = "10万元 奖励 | 20万元 奖励";
    check(
        "对年产值首次达到1亿元、5亿元的企业，分别给予10万元、20万元奖励。",
        &format!("1亿元 other | 5亿元 other | {granted}"),
    );
    check(
        "对年营业收入首次突破1亿元和5亿元的企业分别给予10万元、20万元奖励。",
        &format!("1亿元 other | 5亿元 other | {granted}"),
    );
    check("企业年产值达到1亿元、5亿元。", "1亿元 企业年产值 | 5亿元 企业年产值");
}

#[test]
fn what_is_told_of_a_part() {
    check("38个大类行业中32个实现增长。", "38个 大类行业 | 32个 大类行业");
    check("教师中有教授12人。", "12人 教授");
    check("男女性别比为105.23:100（女性为100）。", "105.23:100 男女性别比 | 100 other");
    check("平均分为100。", "100 平均分");
}

#[test]
fn verbs_and_what_they_bring_out() {
    check("共摸排出隐患点15处，梳理出线索8条。", "15处 隐患点 | 8条 线索");
    check("实现出口额3亿元，新增出租车50辆。", "3亿元 出口额 | 50辆 出租车");
    check("批准和决定逮捕各类犯罪嫌疑人36人。", "36人 犯罪嫌疑人");
    check("自6月30日试车成功以来合计产量为23万吨。", "23万吨 产量");
    check(
        "审理帮助信息网络犯罪案件85件，审结组织卖淫案件3件。",
        "85件 帮助信息网络犯罪案件 | 3件 组织卖淫案件",
    );
    check("精准打掉廖某某等27人。", "27人 -");
    check("结转下年支出12万元。", "12万元 结转下年支出");
}

#[test]
fn names_with_marks_inside() {
    check("财政部门（含自然资源局）预算执行问题6项。", "6项 预算执行问题");
    check(
        "电力、热力、燃气及水的生产和供应业下降0.2%。",
        "0.2% 电力、热力、燃气及水的生产和供应业 down",
    );
    check("行政、执行、申诉复查等各类案件321件。", "321件 案件");
    check("获得新型隔板等国家实用新型专利5项。", "5项 国家实用新型专利");
    check("高等教育毛入学率60%。", "60% 高等教育毛入学率");
}

#[test]
fn counts_and_what_happens_to_them() {
    check("15篇调研报告获省级奖励。", "15篇 调研报告");
    check("12名干警受省级以上表彰。", "12名 干警");
    check("本月有3个台风登陆我省。", "3个 台风");
    check("完成38个人民法庭标准化建设。", "38个 人民法庭");
    check("解决5家酒类生产型企业遗留问题。", "5家 酒类生产型企业遗留问题");
    check("青石水库有干渠一条，支渠三条。", "一条 干渠 | 三条 支渠");
}

#[test]
fn orders_and_ranks_of_the_clause_before() {
    let report = crate::parse("收案继续上升，从上季度的第6位跃升到第5位。");
    let mut ranked = Vec::new();
    for sentence in report.sentences() {
        let ranks = sentence.facts().other_ranks().iter();
        ranked.extend(ranks.filter_map(|rank| Some(String::from(rank.subject.as_ref()?.as_str()))));
    }
    assert_eq!(ranked, ["收案", "收案"]);
    check("居民消费价格涨幅控制在3%。", "3% 居民消费价格 up");
    check("给予最高20万元资助。", "20万元 资助");
}

/// Works that go on, and what befell things.
#[test]
fn works_in_progress() {
    check(
        "水渠已衬砌36公里、正衬砌12公里、待衬砌20公里。",
        "36公里 水渠 | 12公里 水渠 | 20公里 水渠",
    );
    check("住房倒塌26万间、严重受损34万间。", "26万间 住房 | 34万间 住房");
    check(
        "暴雨造成12人遇难、86人受伤（其中重伤9人）。",
        "12人 遇难 | 86人 受伤 | ( | 9人 重伤 | )",
    );
    check("生猪存栏3160头，出栏1240头。", "3160头 生猪存栏 | 1240头 出栏");
    check("2021年和2022年两年修渠36公里。", "两年 other | 36公里 修渠");
    check("共有62个乡、180万亩茶园。", "62个 乡 | 180万亩 茶园");
    check("送去每人300元慰问品。", "300元 慰问品");
}
