//! Numbers in a list that share the unit of the last: 提高0.9、5.9个百分点.
//!
//! Takes a number without a unit, gives the quantities of its list.

use alloc::vec::Vec;

use super::{Reading, Scanner, context::Around, count};
use crate::{
    Mention, Number, Quantity, Scale, Span, Unit,
    combinator::{Magnitude, Measure, Script},
    lexicon::{particles::is_joint, skip_gap},
    text::chars::{head, is_comma, slice},
};

/// The most numbers that a list with one unit is followed for; the scan stays linear on a long list
/// without one.
const LONGEST_LIST: usize = 16;

/// 数 + 、 + 数 + 单位: numbers of which the last alone has a unit.
struct UnitList<'s> {
    /// The numbers without a unit, each with its place.
    numbers: Vec<(usize, Magnitude)>,
    /// The mark before the last number.
    separator: char,
    /// Where the last number starts.
    start: usize,
    last: Measure<'s>,
}

impl<'s> Scanner<'_, 's> {
    /// Numbers in a list that share the unit of the last: 提高0.9、5.9个百分点. Gives the place
    /// behind the last.
    pub(super) fn sharing(&mut self, at: usize, first: &Measure<'s>) -> Option<usize> {
        if first.magnitude.script == Script::Han
            || !matches!(first.magnitude.number, Number::Exact(_) | Number::Redacted)
        {
            return None;
        }
        let UnitList { numbers, separator, start, last } = self.list_with_unit(at, first)?;
        let end = start + last.length;
        let words = slice(self.text, start, end);
        let before = head(self.text, at);
        if self.reading == Reading::Report
            && !count::is_quantity(&last, words, &self.around(start, end))
            || !count::shares(&numbers, separator, before)
        {
            return None;
        }
        let unit = last.unit.as_ref()?;
        let around = Around::new(self.text, at, end);
        let says =
            around.approximation_before().or_else(|| around.approximation_behind(Some(unit.kind)));
        // 约占全国1/10，4386万名异地务工人员: behind a comma a number with a scale stands for itself.
        // 29亿、16亿，12亿元: each has a scale of its own.
        let last_scale = last.magnitude.scale;
        let scaled = || numbers.iter().all(|(_, number)| number.scale != Scale::ONE);
        if is_comma(separator) && last_scale != Scale::ONE && !scaled() {
            return None;
        }
        for (from, magnitude) in numbers {
            // 45.3、6.2亿元 share their scale, too.
            let scale = if magnitude.scale == Scale::ONE { last_scale } else { magnitude.scale };
            let unit = Unit { text: unit.text.clone(), scale, kind: unit.kind };
            let span = Span::of(from..from + magnitude.bare_length);
            let approximation = says.or(magnitude.infix);
            self.mentions.push(Mention::Quantity(Quantity {
                span,
                number: magnitude.number,
                unit,
                approximation,
            }));
        }
        self.push(start, last);
        Some(end)
    }

    /// The list that a number without a unit begins.
    fn list_with_unit(&mut self, at: usize, first: &Measure<'s>) -> Option<UnitList<'s>> {
        let mut numbers = Vec::from([(at, first.magnitude.clone())]);
        let mut end = at + first.magnitude.length;
        loop {
            self.unshared = end;
            let separator = self.input(end).chars().next();
            let separator = separator.filter(|&c| is_joint(c) || is_comma(c))?;
            let start = skip_gap(self.text, end + separator.len_utf8());
            let next = self.measure(start)?;
            if next.magnitude.script != first.magnitude.script
                || next.range
                || numbers.len() >= LONGEST_LIST
            {
                return None;
            }
            if next.unit.is_some() {
                return Some(UnitList { numbers, separator, start, last: next });
            }
            end = start + next.length;
            numbers.push((start, next.magnitude));
        }
    }
}
