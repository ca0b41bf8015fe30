//! A wrapped text has the headings, items and leads of the text as it was before.

use proptest::prelude::*;

use super::{
    common::{
        here, texts,
        wraps::{losses, structure, wrapped},
    },
    grammar::tree,
};

/// Fixtures that are wrapped already, or whose lines are cells of tables and so no paragraphs to wrap.
const NOT_PARAGRAPHS: &[&str] = &["bulletin", "escaped_breaks", "wrapped_lines", "wrapped_on_one_line"];

/// The most differences that all wraps of a fixture may make: by line breaks, by spaces. Other fixtures: none. A number may only go
/// down. By line breaks the aim is 0 everywhere; what is left is pages of so few full lines that their width cannot be told, and short
/// headings that are as wide as the page. By spaces it cannot be 0: where a heading stood on a short line of its own, one space
/// is all that is left between its title and the text behind it.
const KNOWN: &[(&str, [usize; 2])] = &[
    ("decimal_outline", [17, 42]),
    ("enumerations", [0, 28]),
    ("false_markers", [0, 31]),
    ("frames", [0, 23]),
    ("glued_paragraphs", [21, 0]),
    ("ladder_depths", [9, 77]),
    ("markdown", [2, 37]),
    ("metrics", [0, 5]),
    ("notice", [0, 15]),
    ("party_work", [0, 54]),
    ("pasted_twice", [0, 2]),
    ("redacted", [0, 2]),
    ("site_chrome", [0, 18]),
    ("statute", [12, 61]),
    ("street_report", [0, 56]),
    ("traditional", [0, 6]),
    ("unmarked_headings", [7, 11]),
];

#[test]
fn fixtures() {
    let mut wrong = Vec::new();
    for (name, source) in texts(&here("tests/fixtures")) {
        if !NOT_PARAGRAPHS.contains(&&*name) {
            let found = losses(&source).map(|(_, differences)| differences);
            let known = KNOWN.iter().find(|(known, _)| *known == name).map_or([0, 0], |&(_, known)| known);
            let counts = [found[0].len(), found[1].len()];
            if counts[0] > known[0] || counts[1] > known[1] {
                wrong.push(format!("(\"{name}\", {counts:?}),  // at most {known:?}; by line breaks:\n{}", found[0].join("\n")));
            }
        }
    }
    assert!(wrong.is_empty(), "more differences than known:\n{}", wrong.join("\n"));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn trees(tree in tree(), columns in 36_usize..80) {
        let (source, wrapped) = (tree.print(), wrapped(&tree.paragraphs(), columns));
        let read = |source: &str| structure(source, &gongwen::parse(source));
        prop_assert_eq!(read(&source), read(&wrapped), "{}", wrapped);
    }
}
