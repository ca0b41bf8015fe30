//! The caller's own words: units and measure words (量词) beside those of [`super::units`], names of
//! indicators (指标), places and bodies that figures are told of (主体).
//!
//! Takes words, gives the longest that a text opens or ends with. Without words a look-up is one
//! test.

use alloc::{string::String, vec::Vec};

use super::opens;
use crate::UnitKind;

/// Words that a caller added.
#[derive(Clone, Debug, Default)]
pub(crate) struct Extension {
    /// Sorted by the bytes of the words.
    units: Vec<(String, UnitKind)>,
    indicators: Vec<String>,
    places: Vec<String>,
}

impl Extension {
    /// No words.
    pub(crate) const EMPTY: Self =
        Self { units: Vec::new(), indicators: Vec::new(), places: Vec::new() };

    /// Adds a unit; one that was there before is replaced.
    pub(crate) fn add_unit(&mut self, word: String, kind: UnitKind) {
        match self.units.binary_search_by(|(other, _)| other.as_str().cmp(&word)) {
            Ok(at) => self.units.get_mut(at).into_iter().for_each(|unit| unit.1 = kind),
            Err(_) if word.is_empty() => {}
            Err(at) => self.units.insert(at, (word, kind)),
        }
    }

    /// Adds the name of an indicator.
    pub(crate) fn add_indicator(&mut self, word: String) {
        add(&mut self.indicators, word);
    }

    /// Adds a place or a body.
    pub(crate) fn add_place(&mut self, word: String) {
        add(&mut self.places, word);
    }

    pub(crate) fn has_no_units(&self) -> bool {
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

    /// The length in bytes of the longest indicator that `words` end with.
    pub(crate) fn indicator_behind(&self, words: &str) -> Option<usize> {
        self.indicators.iter().find(|word| words.ends_with(word.as_str())).map(String::len)
    }

    /// The length in bytes of the longest indicator that `words` begin with.
    pub(crate) fn indicator_before(&self, words: &str) -> Option<usize> {
        self.indicators.iter().find(|word| words.starts_with(word.as_str())).map(String::len)
    }

    /// The length in bytes of the longest place that `words` begin with.
    pub(crate) fn place(&self, words: &str) -> Option<usize> {
        self.places.iter().find(|word| words.starts_with(word.as_str())).map(String::len)
    }
}

/// Adds a word to a list whose longest words come first.
fn add(words: &mut Vec<String>, word: String) {
    if word.is_empty() || words.contains(&word) {
        return;
    }
    let at = words.partition_point(|other| other.len() >= word.len());
    words.insert(at, word);
}
