//! What the test programs share: files, invariants, and the outline that the examples draw.
#![allow(dead_code, unused_imports, reason = "each test program takes what it needs")]

use std::{
    fs,
    path::{Path, PathBuf},
};

pub mod checks;
pub mod chunks;
pub mod combinators;
pub mod invariants;
#[path = "../../examples/support/mod.rs"]
pub mod support;
pub mod wraps;

pub use combinators::{check_combinators, check_quantities};
pub use invariants::check_invariants;
pub use support::outline::outline;

/// A path below the crate's own folder.
pub fn here(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// The folder of texts that are not ours to publish: `GONGWEN_SHARED`, else `../shared`; `None`
/// where there is none.
pub fn shared() -> Option<PathBuf> {
    let folder =
        std::env::var_os("GONGWEN_SHARED").map_or_else(|| here("../shared"), PathBuf::from);
    folder.join("samples").is_dir().then_some(folder)
}

/// Every `.txt` file of a folder, sorted by name, with its name without the ending, and its text
/// untouched.
pub fn texts(folder: &Path) -> Vec<(String, String)> {
    let entries =
        fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<PathBuf> = entries
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension() == Some("txt".as_ref()))
        .collect();
    paths.sort();
    paths
        .iter()
        .map(|path| {
            (
                path.file_stem().unwrap().to_string_lossy().into_owned(),
                fs::read_to_string(path).unwrap(),
            )
        })
        .collect()
}

/// Compares the outline of `source` with the snapshot `name`.
pub fn check_outline(name: &str, source: &str) {
    let mut settings = insta::Settings::new();
    settings.set_snapshot_path(here("tests/snapshots"));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, outline(source, &gongwen::parse(source), true)));
}
