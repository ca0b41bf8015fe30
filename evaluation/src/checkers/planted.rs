//! Texts with planted faults, and which of the faults a checker finds. `tests/checks.rs` of the crate
//! counts in the same way.

use std::{fs, ops::Range, path::Path};

use super::{Checked, Kind, Remark, Text};
use crate::shared::texts;

pub const CATEGORIES: [&str; 5] = ["numbering", "punctuation", "form", "figures", "text"];

pub struct Fault {
    pub category: usize,
    pub span: Range<usize>,
}

impl Fault {
    /// Whether a remark is on the words at fault: on or right beside them, or at odds with them.
    pub fn is_hit(&self, remark: &Remark) -> bool {
        let touches = remark.span.start <= self.span.end && self.span.start <= remark.span.end;
        let at_odds = remark
            .related
            .iter()
            .any(|related| related.start < self.span.end && self.span.start < related.end);
        touches || at_odds
    }
}

/// The planted texts with their faults, those of `clean` with none.
pub fn read() -> (Vec<Text>, Vec<Vec<Fault>>) {
    let planted = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/planted");
    let entries = fs::read_dir(planted).unwrap().map(|entry| entry.unwrap().path());
    let mut folders: Vec<_> = entries.filter(|path| path.is_dir()).collect();
    folders.sort();
    let texts = folders.iter().flat_map(|folder| texts(folder)).map(Text::read).map(|text| {
        let faults = faults(&text);
        (text, faults)
    });
    texts.unzip()
}

fn faults(text: &Text) -> Vec<Fault> {
    let table = text.path.with_extension("tsv");
    if !table.exists() {
        return Vec::new();
    }
    let table = fs::read_to_string(table).unwrap();
    let fault = |line: &str| {
        let [category, words, occurrence, ..] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("{}: {line}", text.path.display());
        };
        let occurrence: usize = occurrence.parse().unwrap();
        let at = text.source.match_indices(words).nth(occurrence - 1);
        let (at, _) = at.unwrap_or_else(|| panic!("{}: no {words}", text.path.display()));
        Fault {
            category: CATEGORIES.iter().position(|name| *name == category).unwrap(),
            span: at..at + words.len(),
        }
    };
    table.lines().filter(|line| !line.trim().is_empty()).map(fault).collect()
}

/// How many remarks, and how many of them are about white space.
#[derive(Default)]
pub struct Count {
    pub all: usize,
    pub han_and_latin: usize,
    pub other_space: usize,
}

impl Count {
    pub fn of<'a>(remarks: impl IntoIterator<Item = &'a Remark>) -> Self {
        let mut count = Self::default();
        for remark in remarks {
            count.all += 1;
            count.han_and_latin += usize::from(remark.kind == Kind::HanAndLatin);
            count.other_space += usize::from(remark.kind == Kind::OtherSpace);
        }
        count
    }
}

pub struct Score {
    /// Of each category the faults found, and all.
    pub found: [(usize, usize); CATEGORIES.len()],
    /// In the texts with faults, on none of them.
    pub beside: Count,
    pub on_clean: Count,
    pub crashes: usize,
}

pub fn score(checked: &Checked, faults: &[Vec<Fault>]) -> Score {
    let mut found = [(0, 0); CATEGORIES.len()];
    let mut beside = Vec::new();
    let mut on_clean = Vec::new();
    for (remarks, faults) in checked.texts.iter().zip(faults) {
        let remarks = remarks.as_deref().unwrap_or_default();
        for fault in faults {
            let counts = &mut found[fault.category];
            counts.0 += usize::from(remarks.iter().any(|remark| fault.is_hit(remark)));
            counts.1 += 1;
        }
        let is_beside = |remark: &&Remark| !faults.iter().any(|fault| fault.is_hit(remark));
        let extra = remarks.iter().filter(is_beside);
        if faults.is_empty() { on_clean.extend(extra) } else { beside.extend(extra) }
    }
    Score {
        found,
        beside: Count::of(beside),
        on_clean: Count::of(on_clean),
        crashes: checked.texts.iter().filter(|remarks| remarks.is_none()).count(),
    }
}
