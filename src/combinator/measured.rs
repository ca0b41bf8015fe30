//! A number with its unit as read, before it is a [`Quantity`].
//!
//! Takes what the readers of numbers and of units found, gives the value that the crate shows.

use super::Magnitude;
use crate::{
    Approximation, Quantity, Span, Unit, UnitKind, Words,
    lexicon::{extension::Extension, skip_gap},
    text::chars::{is_space, rest, slice, without_space},
};

/// A unit as read: its words without the scale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct UnitWords<'s> {
    pub(crate) text: Words<'s>,
    pub(crate) kind: UnitKind,
    /// The listed word that it opens with.
    pub(crate) word: &'static str,
    /// Whether that word counts behind Arabic digits only.
    pub(crate) digits_only: bool,
    /// An infix inside the unit: 1个多月.
    pub(crate) infix: Option<Approximation>,
    pub(crate) length: usize,
}

/// A number with its unit, as read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Measure<'s> {
    /// The number; [`Magnitude::number`] and [`Magnitude::scale`] are those of the whole measure.
    pub(crate) magnitude: Magnitude,
    pub(crate) unit: Option<UnitWords<'s>>,
    /// Whether both ends of a range were read.
    pub(crate) range: bool,
    /// Length in bytes, from the first digit to the end of the unit.
    pub(crate) length: usize,
}

impl<'s> Measure<'s> {
    /// The same with the caller's own unit behind its number, where there is one and no longer one
    /// was read.
    pub(crate) fn with_own_unit(mut self, input: &'s str, words: &Extension) -> Self {
        let end = self.magnitude.length;
        let at = skip_gap(input, end);
        let Some((length, kind)) =
            words.unit(rest(input, at)).filter(|(length, _)| at + length >= self.length)
        else {
            return self;
        };
        let unit = slice(input, at, at + length);
        let text = if unit.contains(is_space) { without_space(unit).into() } else { unit.into() };
        self.unit =
            Some(UnitWords { text, kind, word: "", digits_only: false, infix: None, length });
        self.length = at + length;
        self
    }

    /// The quantity, which starts at byte `at` of the text that its span counts from.
    pub(crate) fn quantity(self, at: usize, around: Option<Approximation>) -> Quantity<'s> {
        let infix = self.magnitude.infix.or_else(|| self.unit.as_ref().and_then(|unit| unit.infix));
        let (text, kind) =
            self.unit.map_or((Words::from(""), UnitKind::Unitless), |unit| (unit.text, unit.kind));
        let unit = Unit { text, scale: self.magnitude.scale, kind };
        Quantity {
            span: Span::of(at..at + self.length),
            number: self.magnitude.number,
            unit,
            approximation: around.or(infix),
        }
    }
}
