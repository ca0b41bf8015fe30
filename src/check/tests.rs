//! Every rule on its own example, and what is no fault.

use alloc::{
    format,
    string::{String, ToString},
    vec::Vec,
};

use super::{Finding, Rule, Rules, apply};

fn check(source: &str) -> Vec<Finding> {
    crate::parse(source).check(source, &Rules::new())
}

fn show(source: &str, findings: &[Finding]) -> String {
    let lines = findings.iter().map(|finding| {
        let words = finding.span.of_source(source).to_string();
        format!("{} {words:?} {}", finding.rule.name(), finding.chinese())
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// What a bulletin tells of births and deaths, with their rates beside them.
#[test]
fn a_population_moves_by_births_and_deaths() {
    let found = |moved: &str| {
        let source = format!(
            "青河县2023年统计公报\n一、人口\n全年出生人口640人，出生率6.5‰；死亡人口910人，死亡率9.2‰；{moved}。\n"
        );
        check(&source).iter().any(|finding| finding.rule.name() == "difference")
    };
    assert!(found("自然减少370人，自然增长率-2.7‰"));
    assert!(!found("自然减少270人，自然增长率-2.7‰"));
    assert!(!found("自然增长-270人，自然增长率-2.7‰"));
}

#[test]
fn a_change_of_several_years_is_of_the_year_before_it() {
    let finds = |tail: &str| {
        let source = format!(
            "青河县商务工作总结\n2022年、2023年、2024年，全县零售额分别为4.0亿元、5.0亿元和6.5亿元，{tail}。\n"
        );
        check(&source).iter().any(|finding| finding.rule.name() == "growth")
    };
    assert!(!finds("2023年比2022年增长25.0%，2024年比2023年增长30.0%，比2022年增长62.5%"));
    assert!(finds("2023年比2022年增长30.0%"));
    assert!(finds("2024年比2023年增长30.0%，比2022年增长162.5%"));
}

/// The messages of a rule on one line under a title.
fn messages(rule: &str, line: &str) -> Vec<String> {
    let source = format!("青河县2024年工作总结\n{line}\n");
    let findings = check(&source);
    let of_rule = findings.iter().filter(|finding| finding.rule.name() == rule);
    of_rule.map(Finding::chinese).collect()
}

#[test]
fn a_total_is_named_after_its_members() {
    let says = |line: &str, sum: &str, total: &str| {
        let message = format!("分项之和为{sum}，与总数“{total}”不符");
        assert_eq!(messages("sum", line), [message], "{line}");
    };
    says("全县有5个镇、6个乡，共12个乡镇。", "11个", "12个");
    says("全县辖5镇6乡，共12个乡镇。", "11个", "12个");
    says("全县辖5个镇、6个乡和3个街道，共计15个乡镇（街道）。", "14个", "15个");
    says("全县辖12个乡镇（5镇6乡）。", "11个", "12个");
    says("全县辖12个乡镇，其中5个镇、6个乡。", "11个", "12个");
    says("全县有8所小学、3所中学，共12所中小学。", "11所", "12所");
    for right in [
        "全县有5个镇、6个乡，共11个乡镇。",
        "全县辖11个乡镇（5镇6乡）。",
        // Others may be among them, and one name may be of several years.
        "全县有5个镇、6个乡，共12个单位。",
        "先后走访3个镇、4个镇，共12个乡镇。",
    ] {
        assert!(messages("sum", right).is_empty(), "{right}");
    }
}

#[test]
fn members_of_several_teams_make_up_their_total() {
    let line = |total| {
        format!("组织4个检查组，每组由1名组长、4名执法人员和2名专家组成，共{total}人，分赴各地。")
    };
    assert_eq!(messages("sum", &line(24)), ["分项之和为28人，与总数“24人”不符"]);
    assert!(messages("sum", &line(28)).is_empty());
    assert!(messages("sum", &line(7)).is_empty(), "the total of one team");
}

#[test]
fn a_stretch_beside_other_dates_is_what_lasts() {
    let line =
        |months| format!("2023年3月批准工程建设，建设工期为{months}个月，自2023年9月至2025年8月。");
    assert!(messages("duration", &line(24)).is_empty());
    assert_eq!(messages("duration", &line(36)), ["时长“36个月”与起止时间不符，应为24个月"]);
}

#[test]
fn what_came_in_full_is_no_whole() {
    let line =
        |words| format!("省级补助1920万元{words}到位，县级配套资金到位1000万元，到位率为34.7%。");
    assert!(messages("rate", &line("已全部")).is_empty());
}

#[test]
fn a_title_may_name_two_years() {
    let source = |title: &str| {
        format!(
            "{title}\n一、2020年工作回顾\n2020年，新增就业800人。\n二、2021年工作思路\n2021年，新增就业900人。\n"
        )
    };
    let finds = |title: &str| {
        check(&source(title)).iter().any(|finding| finding.rule.name() == "title-year")
    };
    assert!(!finds("青河县2020年度工作总结和2021年度工作思路"));
}

#[test]
fn every_rule_finds_its_own_example_and_nothing_in_the_mended_one() {
    let mut failed = Vec::new();
    for rule in Rule::all() {
        let wrong = check(rule.wrong());
        if !wrong.iter().any(|finding| finding.rule == rule) {
            failed.push(format!(
                "{}: not found in its example\n{}",
                rule.name(),
                show(rule.wrong(), &wrong)
            ));
        }
        if wrong.iter().any(|finding| finding.rule != rule) {
            failed.push(format!(
                "{}: others in its example\n{}",
                rule.name(),
                show(rule.wrong(), &wrong)
            ));
        }
        let right = check(rule.right());
        if !right.is_empty() {
            failed.push(format!(
                "{}: found in the mended one\n{}",
                rule.name(),
                show(rule.right(), &right)
            ));
        }
        for finding in &wrong {
            assert!(
                !finding.chinese().contains('{') && !finding.english().contains('{'),
                "{finding:?}"
            );
            assert!(!finding.span.of_source(rule.wrong()).is_empty(), "{finding:?}");
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n\n"));
}

#[test]
fn names_are_unique() {
    let mut names: Vec<_> = Rule::all().map(Rule::name).collect();
    let all = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), all);
}

#[test]
fn edits_mend_what_they_are_of() {
    for rule in Rule::all() {
        let findings = check(rule.wrong());
        if findings.iter().any(|finding| finding.fix().is_some()) {
            let fixed = apply(rule.wrong(), &findings);
            assert_eq!(fixed, rule.right(), "{}", rule.name());
        }
    }
}
