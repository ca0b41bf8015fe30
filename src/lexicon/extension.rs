//! The caller's own words (自定义量词): units and measure words beside those of [`super::units`].
//!
//! Takes words with what they measure, gives the longest that a text opens with. Without words a
//! look-up is one test.

use alloc::{string::String, vec::Vec};

use super::opens;
use crate::UnitKind;

/// Words that a caller added.
#[derive(Clone, Debug, Default)]
pub(crate) struct Extension {
    /// Sorted by the bytes of the words.
    units: Vec<(String, UnitKind)>,
}

impl Extension {
    /// No words.
    pub(crate) const EMPTY: Self = Self { units: Vec::new() };

    /// Adds a unit; one that was there before is replaced.
    pub(crate) fn add(&mut self, word: String, kind: UnitKind) {
        match self.units.binary_search_by(|(other, _)| other.as_str().cmp(&word)) {
            Ok(at) => self.units.get_mut(at).into_iter().for_each(|unit| unit.1 = kind),
            Err(_) if word.is_empty() => {}
            Err(at) => self.units.insert(at, (word, kind)),
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.units.is_empty()
    }

    /// The longest unit that `input` opens with: its length there in bytes, and its kind.
    pub(crate) fn unit(&self, input: &str) -> Option<(usize, UnitKind)> {
        let first = input.chars().next()?;
        let from = self.units.partition_point(|(word, _)| word.chars().next() < Some(first));
        let near = self
            .units
            .get(from..)
            .unwrap_or_default()
            .iter()
            .take_while(|(word, _)| word.starts_with(first));
        near.filter_map(|(word, kind)| opens(input, word).map(|length| (length, *kind)))
            .max_by_key(|(length, _)| *length)
    }
}
