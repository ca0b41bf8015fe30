//! Tests on texts that are not in this repository: those of the folder `GONGWEN_SHARED`, else
//! `../shared`.
//!
//! Where the folder is missing they show as ignored; with `CI=true` they fail.

mod common;

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use common::{check_invariants, checks::check_edits, here, outline, support::mask, texts, wraps};
use gongwen::why::{Role, rules, verdicts};
use libtest_mimic::{Arguments, Failed, Trial};

fn main() {
    let shared = common::shared();
    let mut trials = Vec::new();
    for group in ["samples", "excerpts", "wider", "corpus", "field"] {
        trials.push(trial(&format!("invariants_{group}"), shared.as_ref(), move |shared| {
            texts(&shared.join(group)).iter().for_each(|(_, source)| check_invariants(source));
        }));
    }
    trials.push(trial("mending_changes_nothing_else", shared.as_ref(), |shared| {
        for group in ["samples", "excerpts", "wider", "corpus", "field"] {
            let untouched: usize =
                texts(&shared.join(group)).iter().map(|(_, source)| check_edits(source)).sum();
            assert!(untouched > 0, "{group}: some nodes are touched by no edit");
        }
    }));
    trials.push(trial("masked_files_are_masks", shared.as_ref(), |shared| {
        let masks = texts(&here("tests/masked"));
        let samples = texts(&shared.join("samples"));
        assert_eq!(masks.len(), samples.len(), "every sample has a mask");
        for ((name, masked), (_, source)) in masks.iter().zip(&samples) {
            check_mask(name, source, masked);
        }
    }));
    trials.push(trial("masked_trees_are_equal", shared.as_ref(), |shared| {
        for ((name, masked), (_, source)) in
            texts(&here("tests/masked")).iter().zip(&texts(&shared.join("samples")))
        {
            check_same_tree(name, source, masked);
        }
    }));
    #[cfg(feature = "serde")]
    trials.push(trial("json_of_bulletins_is_small", shared.as_ref(), |shared| {
        let bulletins = texts(&shared.join("corpus"));
        let bulletins: Vec<_> =
            bulletins.iter().filter(|(name, _)| name.starts_with("bulletin-")).collect();
        assert!(!bulletins.is_empty(), "the corpus holds bulletins");
        bulletins.iter().for_each(|(name, source)| check_json(name, source));
    }));
    trials.push(trial("every_rule_fires", shared.as_ref(), |shared| check_rules(&shared)));
    // The floors are how many nodes were kept on 27 November 2026, in the order of `wraps::FORMS`; they
    // may only rise. A count and not a share: whoever finds more nodes must not be punished for it. In
    // the forms without a number every node is kept: a wrap takes away nothing that is needed there.
    // What is lost in the others is mostly a paragraph that begins behind a line that is full to its last column and
    // ends in a stop: nothing marks its start.
    for (group, floors) in [
        ("samples", [None, Some(956), None, Some(959)]),
        ("excerpts", [None, Some(354), None, Some(377)]),
        ("corpus", [None, Some(4838), None, Some(5001)]),
    ] {
        trials.push(trial(&format!("rewrapped_{group}"), shared.as_ref(), move |shared| {
            check_rewrapped(&shared.join(group), floors)
        }));
    }
    // Of the clean text of sentences, how many may be lost in each form. A loss and not a count of those kept: a
    // sentence that is found to be a lead is one less, and none the worse.
    for (group, most) in [("samples", [0, 14, 10, 2]), ("corpus", [5, 410, 47, 117])] {
        trials.push(trial(
            &format!("rewrapped_sentences_{group}"),
            shared.as_ref(),
            move |shared| check_rewrapped_sentences(&shared.join(group), most),
        ));
    }
    libtest_mimic::run(&Arguments::from_args(), trials).exit();
}

/// A bulletin is nothing but figures. Its JSON is written for programs in other languages, and may not
/// outgrow it.
#[cfg(feature = "serde")]
fn check_json(name: &str, source: &str) {
    /// A text ten times its size was what readers of JSON complained of; this leaves room for every field.
    const MOST_TIMES_ITS_TEXT: usize = 5;
    let json = serde_json::to_string(&gongwen::parse(source)).unwrap();
    let most = MOST_TIMES_ITS_TEXT * source.len();
    assert!(json.len() <= most, "{name}: {} bytes of JSON for {}", json.len(), source.len());
}

/// Every rule that makes a line something other than text decides some line of the texts at hand, the
/// fixtures among them. A rule that keeps a line text leaves no verdict to be found.
fn check_rules(shared: &Path) {
    let groups =
        ["samples", "excerpts", "wider", "corpus", "field"].map(|group| shared.join(group));
    let mut fired = BTreeSet::new();
    for folder in groups.iter().chain([&here("tests/fixtures")]) {
        for (_, source) in texts(folder) {
            fired.extend(verdicts(&source).iter().map(|verdict| verdict.rule.name));
        }
    }
    let idle = rules().filter(|rule| rule.role != Role::Text && !fired.contains(rule.name));
    let idle: Vec<&str> = idle.map(|rule| rule.name).collect();
    assert!(idle.is_empty(), "rules that fire nowhere: {idle:?}");
}

/// A test that needs the shared folder.
fn trial(
    name: &str,
    shared: Option<&PathBuf>,
    test: impl FnOnce(PathBuf) + Send + 'static,
) -> Trial {
    let Some(folder) = shared.cloned() else {
        let on_ci = std::env::var_os("CI").is_some_and(|value| value == "true");
        return Trial::test(name, || {
            Err(Failed::from("the shared texts are missing: set GONGWEN_SHARED"))
        })
        .with_ignored_flag(!on_ci);
    };
    Trial::test(name, move || {
        test(folder);
        Ok(())
    })
}

/// Checks how many of the headings, items and leads of the texts of a folder are kept by each of the
/// [`wraps::FORMS`].
fn check_rewrapped(folder: &Path, floors: [Option<usize>; 4]) {
    let (mut counts, mut differences) = ([0; 4], [0; 4]);
    for (_, source) in texts(folder) {
        for (at, (count, different)) in wraps::losses(&source).into_iter().enumerate() {
            counts[at] += count;
            differences[at] += different.len();
        }
    }
    for (at, (form, floor)) in wraps::FORMS.iter().zip(floors).enumerate() {
        let (count, kept) = (counts[at], counts[at].saturating_sub(differences[at]));
        println!("{} {form:?}: {kept} of {count} kept", folder.display());
        let floor = floor.unwrap_or(count);
        assert!(kept >= floor, "{form:?}: {kept} of {count} kept, {floor} wanted");
    }
}

/// Checks how many sentences of the texts of a folder have another clean text in each of the
/// [`wraps::FORMS`]: no more than `most`.
fn check_rewrapped_sentences(folder: &Path, most: [usize; 4]) {
    let (mut kept, mut all) = ([0; 4], 0);
    for (_, source) in texts(folder) {
        let found = wraps::kept_sentences(&source);
        all += found[0].1;
        kept.iter_mut().zip(found).for_each(|(kept, (found, _))| *kept += found);
    }
    println!("{} sentences: {kept:?} of {all} kept", folder.display());
    let lost = kept.map(|kept| all - kept);
    assert!(lost.iter().zip(most).all(|(lost, most)| *lost <= most), "{lost:?} of {all} lost");
}

/// The largest share of Han characters, in percent, that a mask may keep: 36 was the most on 27
/// November 2026. What a tree needs (numerals, units, markers, the edges of subjects) is that much;
/// sentences would be more.
const KEPT_PERCENT: usize = 40;

/// Each character of a mask is that of its source or the filler for it, and few are kept.
fn check_mask(name: &str, source: &str, masked: &str) {
    assert_eq!(source.chars().count(), masked.chars().count(), "{name}");
    let (mut kept, mut all) = (0, 0);
    for (c, shown) in source.chars().zip(masked.chars()) {
        assert!(shown == c || mask::is_han(c) && shown == mask::filler(c), "{name}: {c} {shown}");
        all += usize::from(mask::is_han(c));
        kept += usize::from(mask::is_han(c) && shown == c);
    }
    assert!(kept * 100 <= all * KEPT_PERCENT, "{name} keeps {kept} of {all} Han characters");
}

/// A mask has as many bytes in every character as its source, so equal outlines without words mean
/// equal trees.
fn check_same_tree(name: &str, source: &str, masked: &str) {
    let tree = |text: &str| outline(text, &gongwen::parse(text), false);
    let (of_source, of_mask) = (tree(source), tree(masked));
    for (line, (left, right)) in of_source.lines().zip(of_mask.lines()).enumerate() {
        assert_eq!(left, right, "{name}: node {line} of the sample and of its mask differ");
    }
    assert_eq!(
        of_source.lines().count(),
        of_mask.lines().count(),
        "{name}: the trees have as many nodes"
    );
}
