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

/// Differences that are known, of all wraps of a fixture: by line breaks, by spaces. A number may only go down; one that did
/// is to be written here. By line breaks the aim is 0 everywhere. By spaces it is not: where a heading stood on a short line of its own, one
/// space is all that is left between its title and the text behind it.
const KNOWN: &[(&str, [usize; 2])] = &[];

#[test]
fn fixtures() {
    let mut wrong = Vec::new();
    for (name, source) in texts(&here("tests/fixtures")) {
        if !NOT_PARAGRAPHS.contains(&&*name) {
            let found = losses(&source).map(|(_, differences)| differences);
            let known = KNOWN.iter().find(|(known, _)| *known == name).map_or([0, 0], |&(_, known)| known);
            let counts = [found[0].len(), found[1].len()];
            if counts != known {
                wrong.push(format!("(\"{name}\", {counts:?}),  // was {known:?}; by line breaks:\n{}", found[0].join("\n")));
            }
        }
    }
    assert!(wrong.is_empty(), "other differences than known:\n{}", wrong.join("\n"));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn trees(tree in tree(), columns in 20_usize..80) {
        let (source, wrapped) = (tree.print(), wrapped(&tree.paragraphs(), columns));
        let read = |source: &str| structure(source, &gongwen::parse(source));
        prop_assert_eq!(read(&source), read(&wrapped), "{}", wrapped);
    }
}
