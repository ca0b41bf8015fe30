//! Faults that were planted in texts of our own, and the page of the guide that lists the rules.
//!
//! `tests/planted/first` to `nineteenth` are by authors who had not seen the rules: texts, each
//! with a table of its faults (category, words, which occurrence of them, why). `cases.txt` has three
//! short texts for each rule, the words at fault between ⟦ and ⟧, by somebody who had read what the
//! rules say and not how they look for it. `clean` has texts without a fault.

mod common;

use std::{collections::BTreeMap, fmt::Write as _, fs};

use common::{
    checks::{check_edits, check_findings},
    here, texts,
};
use gongwen::{
    Span,
    check::{Category, Finding, Level, Rule, Rules},
};

fn check(source: &str) -> Vec<Finding> {
    gongwen::parse(source).check(source, &Rules::new())
}

/// Whether a finding is on these words: on or right beside them, or at odds with them.
fn is_on(finding: &Finding, span: Span) -> bool {
    let touches = finding.span.start <= span.end && span.start <= finding.span.end;
    let at_odds = finding
        .related()
        .iter()
        .any(|related| related.start < span.end && span.start < related.end);
    touches || at_odds
}

/// For each category how many of the faults planted in a folder are found, and how many there are.
fn planted(folder: &str) -> BTreeMap<String, (usize, usize)> {
    let mut found: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    let folder = here("tests/planted").join(folder);
    let mut files: Vec<_> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| file.extension() == Some("txt".as_ref()));
    files.sort();
    for file in files {
        let source = fs::read_to_string(&file).unwrap();
        let findings = check(&source);
        let table = fs::read_to_string(file.with_extension("tsv")).unwrap();
        for line in table.lines().filter(|line| !line.trim().is_empty()) {
            let [category, words, occurrence, ..] = line.split('\t').collect::<Vec<_>>()[..] else {
                panic!("{}: {line}", file.display());
            };
            let occurrence: usize = occurrence.parse().unwrap();
            let at = source.match_indices(words).nth(occurrence - 1);
            let (at, _) = at.unwrap_or_else(|| panic!("{}: no {words}", file.display()));
            let span = Span::of(at..at + words.len());
            let counts = found.entry(category.to_owned()).or_default();
            let hit = findings.iter().any(|finding| is_on(finding, span));
            if !hit {
                println!("missed {}: {line}", file.display());
            }
            counts.0 += usize::from(hit);
            counts.1 += 1;
        }
    }
    found
}

/// How many of the cases of every rule are found by that rule.
fn cases() -> BTreeMap<&'static str, (usize, usize)> {
    let mut found: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let cases = fs::read_to_string(here("tests/planted/cases.txt")).unwrap();
    for case in cases.split("== ").skip(1) {
        let (name, text) = case.split_once('\n').unwrap();
        let rule = Rule::find(name.trim()).unwrap_or_else(|| panic!("no rule {name}"));
        let marked = format!("{}\n", text.trim_matches('\n'));
        let start = marked.find('⟦').unwrap();
        let end = marked.find('⟧').unwrap() - '⟦'.len_utf8();
        let source = marked.replace(['⟦', '⟧'], "");
        let span = Span::of(start..end);
        let hit = check(&source).iter().any(|finding| finding.rule == rule && is_on(finding, span));
        let counts = found.entry(rule.name()).or_default();
        counts.0 += usize::from(hit);
        counts.1 += 1;
    }
    found
}

fn share(counts: impl IntoIterator<Item = (usize, usize)>) -> (usize, usize) {
    counts.into_iter().fold((0, 0), |(hit, all), (found, planted)| (hit + found, all + planted))
}

/// The sets of planted faults, each with how many of them are found at least.
const FOLDERS: [(&str, usize); 38] = [
    ("first", 121),
    ("second", 67),
    ("third", 63),
    ("fourth", 91),
    ("fifth", 63),
    ("sixth", 59),
    ("seventh", 81),
    ("eighth", 82),
    ("ninth", 73),
    ("tenth", 46),
    ("eleventh", 47),
    ("twelfth", 46),
    ("thirteenth", 54),
    ("fourteenth", 50),
    ("fifteenth", 52),
    ("sixteenth", 48),
    ("seventeenth", 50),
    ("eighteenth", 51),
    ("nineteenth", 45),
    ("twentieth", 49),
    ("twentyfirst", 47),
    ("twentysecond", 45),
    ("twentythird", 46),
    ("twentyfourth", 50),
    ("twentyfifth", 48),
    ("twentysixth", 48),
    ("twentyseventh", 52),
    ("twentyeighth", 44),
    ("twentyninth", 46),
    ("thirtieth", 49),
    ("thirtyfirst", 40),
    ("thirtysecond", 54),
    ("thirtythird", 53),
    ("thirtyfourth", 53),
    ("thirtyfifth", 43),
    ("thirtysixth", 48),
    ("thirtyseventh", 40),
    ("thirtyeighth", 31),
];

/// What is found today is found tomorrow. A bound is raised where more is found, never lowered.
#[test]
fn planted_faults_are_found() {
    for (folder, least) in FOLDERS {
        let found = planted(folder);
        let (hit, all) = share(found.values().copied());
        println!("{folder}: {hit} of {all}, by category {found:?}");
        assert!(hit >= least, "{folder}: {hit} of {all}, by category {found:?}");
    }
    let found = cases();
    let (hit, all) = share(found.values().copied());
    let missed: Vec<_> = found.iter().filter(|(_, (hit, all))| hit < all).collect();
    println!("cases: {hit} of {all}, not all of {missed:?}");
    assert!(hit >= 406, "cases: {hit} of {all}, not all of {missed:?}");
    for rule in Rule::all() {
        let of_rule = found.get(rule.name()).copied().unwrap_or_default();
        assert!(of_rule.0 > 0, "{} finds none of its cases", rule.name());
        assert_eq!(of_rule.1, 3, "{} has three cases", rule.name());
    }
}

#[test]
fn mending_planted_texts_changes_nothing_else() {
    for (folder, _) in FOLDERS {
        for (name, source) in texts(&here("tests/planted").join(folder)) {
            check_findings(&source, &gongwen::parse(&source));
            assert!(check_edits(&source) > 0, "{folder}: {name}");
        }
    }
}

#[test]
fn clean_texts_have_no_findings() {
    for file in
        fs::read_dir(here("tests/planted/clean")).unwrap().map(|entry| entry.unwrap().path())
    {
        let source = fs::read_to_string(&file).unwrap();
        let findings: Vec<String> = check(&source)
            .iter()
            .map(|finding| format!("{} {}", finding.rule.name(), finding.chinese()))
            .collect();
        assert!(findings.is_empty(), "{}: {findings:?}", file.display());
    }
}

/// The table of rules in the guide, made of the rules themselves.
fn page() -> String {
    let categories = [
        (Category::Numbering, "Numbering", "序号"),
        (Category::Punctuation, "Punctuation", "标点"),
        (Category::Form, "Form", "格式"),
        (Category::Figures, "Figures", "数据"),
        (Category::Text, "Text", "文字"),
    ];
    let line = |text: &str| text.trim_end().replace('\n', " ⏎ ").replace('|', "\\|");
    let mut page = String::new();
    for (category, english, chinese) in categories {
        write!(page, "\n# {english} ({chinese})\n\n").unwrap();
        for rule in Rule::all().filter(|rule| rule.category() == category) {
            let level = rule.level().name();
            write!(
                page,
                "- **`{}`** ({level}; {}): {}. {}。\n  - ✗ {}\n  - ✓ {}\n",
                rule.name(),
                rule.source(),
                rule.english(),
                rule.chinese(),
                line(rule.wrong()),
                line(rule.right()),
            )
            .unwrap();
        }
    }
    page
}

/// `GUIDE_UPDATE=1 cargo test --test checks` writes the page anew.
#[test]
fn the_guide_lists_every_rule() {
    const MARK: &str = "<!-- The rest is made by tests/checks.rs. -->\n";
    let path = here("src/guide/checks.md");
    let guide = fs::read_to_string(&path).unwrap();
    let (head, tail) = guide.split_once(MARK).expect("the page has its mark");
    if std::env::var_os("GUIDE_UPDATE").is_some() {
        fs::write(&path, format!("{head}{MARK}{}", page())).unwrap();
    } else {
        assert!(tail == page(), "the guide is old: GUIDE_UPDATE=1 cargo test --test checks");
    }
}

#[test]
fn rules_below_the_least_level_find_nothing() {
    let rules = Rules::new().at_least(Level::Error);
    let source = fs::read_to_string(here("tests/fixtures/faulty_draft.txt")).unwrap();
    assert!(gongwen::parse(&source).check(&source, &rules).is_empty());
    assert!(!check(&source).is_empty());
}
