//! The texts outside this repository.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

pub fn shared() -> PathBuf {
    env::var_os("GONGWEN_SHARED").map_or_else(
        || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared")),
        PathBuf::from,
    )
}

/// The texts of a folder, by name.
pub fn texts(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{folder:?}: {error}"));
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension() == Some("txt".as_ref()));
    paths.sort();
    paths
}
