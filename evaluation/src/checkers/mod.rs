//! Checkers, and what they say of a text in one form.

pub mod changes;
pub mod planted;
pub mod tools;

use std::{fs, ops::Range, path::PathBuf};

pub struct Text {
    pub path: PathBuf,
    pub source: String,
}

impl Text {
    pub fn read(path: PathBuf) -> Self {
        let source = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path:?}: {error}"));
        Self { path, source }
    }
}

/// What a checker says of a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// Bytes of the text; empty where something is to be put in.
    pub span: Range<usize>,
    /// Places that it is at odds with.
    pub related: Vec<Range<usize>>,
    pub kind: Kind,
    /// In words, or as the change that it asks for.
    pub says: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// More or less white space between a Han character and a Latin letter or a figure.
    HanAndLatin,
    /// More or less white space elsewhere.
    OtherSpace,
    /// A full-width bracket is to become a half-width one: a default of zhlint that is not the style
    /// of official documents, and says nothing of a fault that it happens to stand beside.
    Bracket,
    /// Everything else.
    Rest,
}

/// A checker under some name, with its remarks on each text; none where it crashed.
pub struct Checked {
    pub name: &'static str,
    pub texts: Vec<Option<Vec<Remark>>>,
}

impl Checked {
    /// The same without the remarks of some kinds.
    pub fn without(&self, name: &'static str, kinds: &[Kind]) -> Self {
        let mut texts = self.texts.clone();
        for remarks in texts.iter_mut().flatten() {
            remarks.retain(|remark| !kinds.contains(&remark.kind));
        }
        Self { name, texts }
    }
}
