//! Tests on texts that are not in this repository: those of the folder `GONGWEN_SHARED`, else `../shared`.
//!
//! Where the folder is missing they show as ignored; with `CI=true` they fail.

mod common;

use std::path::{Path, PathBuf};

use common::{check_invariants, here, outline, support, support::mask::mask, texts, wraps};
use libtest_mimic::{Arguments, Failed, Trial};

fn main() {
    let shared = common::shared();
    let mut trials = Vec::new();
    for group in ["samples", "excerpts", "corpus"] {
        trials.push(trial(&format!("invariants_{group}"), shared.as_ref(), move |shared| {
            texts(&shared.join(group)).iter().for_each(|(_, source)| check_invariants(source));
        }));
    }
    trials.push(trial("masked_files_are_masks", shared.as_ref(), |shared| {
        let words = support::mask::words();
        let masks = texts(&here("tests/masked"));
        let samples = texts(&shared.join("samples"));
        assert_eq!(masks.len(), samples.len(), "every sample has a mask");
        for ((name, masked), (_, source)) in masks.iter().zip(&samples) {
            assert!(*masked == mask(source, &words), "{name} is out of date: see CONTRIBUTING.md for the command that makes it");
        }
    }));
    trials.push(trial("masked_trees_are_equal", shared.as_ref(), |shared| {
        for ((name, masked), (_, source)) in texts(&here("tests/masked")).iter().zip(&texts(&shared.join("samples"))) {
            check_same_tree(name, source, masked);
        }
    }));
    // The floors are what was measured on 22 November 2026; they may only rise. What is lost by spaces is mostly a title that
    // stood on a line of its own, and whose end nothing marks any more.
    for (group, floors) in [("samples", [0.97, 0.95]), ("excerpts", [0.74, 0.40]), ("corpus", [0.93, 0.58])] {
        trials.push(trial(&format!("rewrapped_{group}"), shared.as_ref(), move |shared| check_rewrapped(&shared.join(group), floors)));
    }
    libtest_mimic::run(&Arguments::from_args(), trials).exit();
}

/// A test that needs the shared folder.
fn trial(name: &str, shared: Option<&PathBuf>, test: impl FnOnce(PathBuf) + Send + 'static) -> Trial {
    let Some(folder) = shared.cloned() else {
        let on_ci = std::env::var_os("CI").is_some_and(|value| value == "true");
        return Trial::test(name, || Err(Failed::from("the shared texts are missing: set GONGWEN_SHARED"))).with_ignored_flag(!on_ci);
    };
    Trial::test(name, move || {
        test(folder);
        Ok(())
    })
}

/// Checks which share of the headings, items and leads of the texts of a folder is kept by wraps: by line breaks, by spaces.
fn check_rewrapped(folder: &Path, floors: [f64; 2]) {
    let (mut counts, mut differences) = ([0, 0], [0, 0]);
    for (_, source) in texts(folder) {
        for (at, (count, different)) in wraps::losses(&source).into_iter().enumerate() {
            counts[at] += count;
            differences[at] += different.len();
        }
    }
    for ((count, different), floor) in counts.into_iter().zip(differences).zip(floors) {
        let kept = 1.0 - different as f64 / count as f64;
        println!("{}: {different} of {count} differ, {kept:.4} kept", folder.display());
        assert!(kept >= floor, "{different} of {count} differ");
    }
}

/// A mask has as many bytes in every character as its source, so equal outlines without words mean equal trees.
fn check_same_tree(name: &str, source: &str, masked: &str) {
    let tree = |text: &str| outline(text, &gongwen::parse(text), false);
    let (of_source, of_mask) = (tree(source), tree(masked));
    for (line, (left, right)) in of_source.lines().zip(of_mask.lines()).enumerate() {
        assert_eq!(left, right, "{name}: node {line} of the sample and of its mask differ");
    }
    assert_eq!(of_source.lines().count(), of_mask.lines().count(), "{name}: the trees have as many nodes");
}
