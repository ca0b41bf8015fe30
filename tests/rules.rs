//! `rules.txt`: lines that are and lines that are not, for every rule that says what a line is.

use std::collections::BTreeMap;

use gongwen::why::{Role, Verdict, rules, verdicts};

/// The examples of one rule.
#[derive(Default)]
struct Examples {
    /// Texts whose marked line the rule decides.
    hold: Vec<String>,
    /// Texts whose marked line it does not decide.
    fail: Vec<String>,
}

/// The blocks of `rules.txt`, by the name of the rule.
fn examples() -> BTreeMap<String, Examples> {
    let mut blocks: BTreeMap<String, Examples> = BTreeMap::new();
    let mut name = String::new();
    for line in include_str!("rules.txt").lines().filter(|line| !line.starts_with('#')) {
        let text = |line: &str| line.replace('⏎', "\n");
        if let Some(line) = line.strip_prefix("+ ") {
            blocks.get_mut(&name).expect("a name").hold.push(text(line));
        } else if let Some(line) = line.strip_prefix("- ") {
            blocks.get_mut(&name).expect("a name").fail.push(text(line));
        } else if !line.is_empty() {
            name = line.to_owned();
            assert!(
                blocks.insert(name.clone(), Examples::default()).is_none(),
                "{name} stands twice"
            );
        }
    }
    blocks
}

/// The verdict on the line behind the mark of `text`, and the text without the mark.
fn judge(text: &str) -> (Option<Verdict>, String) {
    let at = text.find('▶').unwrap_or_else(|| panic!("no line is marked in {text}"));
    let source = text.replace('▶', "");
    let covers =
        |verdict: &&Verdict| verdict.span.start as usize <= at && at < verdict.span.end as usize;
    let verdict = verdicts(&source).iter().rev().find(covers).copied();
    (verdict, source)
}

#[test]
fn every_rule_decides_its_examples() {
    let blocks = examples();
    let mut wrong = Vec::new();
    for (name, Examples { hold, fail }) in &blocks {
        let text = rules().any(|rule| rule.name == name && rule.role == Role::Text);
        let decides = |verdict: Option<Verdict>| match verdict {
            Some(verdict) => !text && verdict.rule.name == name,
            None => text,
        };
        for (examples, wanted) in [(hold, true), (fail, false)] {
            for example in examples {
                let (verdict, source) = judge(example);
                if decides(verdict) != wanted {
                    let found = verdict.map_or("none", |verdict| verdict.rule.name);
                    wrong.push(format!("{name}, {wanted}: {found} decides in\n{source}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

/// Both kinds of examples, for every name and for no other.
#[test]
fn every_rule_has_examples() {
    let blocks = examples();
    for rule in rules() {
        let block = blocks.get(rule.name).unwrap_or_else(|| panic!("{} has no block", rule.name));
        assert!(!block.hold.is_empty(), "{} has no line that is", rule.name);
        assert!(!block.fail.is_empty(), "{} has no line that is not", rule.name);
    }
    for name in blocks.keys() {
        assert!(rules().any(|rule| rule.name == name), "{name} is no rule");
    }
}

/// A rule without a source cannot be judged by who reads it; only those that leave a line as it is
/// need none.
#[test]
fn every_rule_names_its_source() {
    for rule in rules() {
        assert!(rule.role == Role::Text || !rule.source.is_empty(), "{}", rule.name);
    }
}

/// Every rule that decides a line of an example is one of those that `rules()` gives, so that its source is told.
#[test]
fn every_verdict_is_of_a_known_rule() {
    for (name, Examples { hold, fail }) in &examples() {
        for example in hold.iter().chain(fail) {
            let (_, source) = judge(example);
            for verdict in verdicts(&source) {
                let known = rules().any(|rule| rule == verdict.rule);
                assert!(known, "{name}: {} is no rule", verdict.rule.name);
            }
        }
    }
}
