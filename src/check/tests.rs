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
