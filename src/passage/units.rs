//! Units: what each stretch between two headings divides into, in order.
//!
//! Takes the stretches, headings and document starts of a source, gives the [`Passages`] of each part
//! of it: the front of a document, and what stands behind each heading up to the next. The tree puts
//! them into nodes.

use alloc::{boxed::Box, vec::Vec};
use core::ops::Range;

use super::{
    enumeration::{self, Mark, Text},
    lead,
    phrase::Topic,
};
use crate::{
    Series,
    lexicon::structure::ADDRESSES,
    outline::{Head, Start},
    structure::{Kind, Stretch},
    text::{
        chars::{is_closing, is_comma, is_semicolon, is_space, is_stop, rest, slice, trim},
        sentence::first_outside,
    },
};

/// A place between stretches, or in one.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
struct Position {
    stretch: usize,
    offset: usize,
}

/// What the stretches between two headings divide into.
#[derive(Debug, Default)]
pub(crate) struct Passages {
    pub(crate) units: Vec<Unit>,
    /// The leads of its texts.
    pub(crate) topics: Vec<Topic>,
}

/// A stretch of a section's text: a paragraph, an item's part of one, or a block that is no text.
#[derive(Debug)]
pub(crate) struct Unit {
    pub(crate) stretch: usize,
    pub(crate) range: Range<usize>,
    /// Which of the section's texts it stands in.
    pub(crate) text: Option<usize>,
    /// Whether it is a title, which no list goes on behind.
    title: bool,
    /// How many lists it stands in.
    pub(crate) depth: usize,
    /// The item that it is; few units are one.
    pub(crate) item: Option<Box<Opened>>,
}

/// An item: its marker, and its lead.
#[derive(Debug)]
pub(crate) struct Opened {
    pub(crate) mark: Mark,
    pub(crate) lead: Option<Range<usize>>,
}

impl Unit {
    const fn other(stretch: usize) -> Self {
        Self { stretch, range: 0..0, text: None, title: false, depth: 0, item: None }
    }
}

/// Divides a source: for each document its front, then what stands behind each of its headings.
pub(crate) fn divide(stretches: &[Stretch<'_>], heads: &[Head], starts: &[Start]) -> Vec<Passages> {
    let mut passages = Vec::with_capacity(starts.len() + heads.len());
    for (at, start) in starts.iter().enumerate() {
        let end = starts.get(at + 1);
        let last = Position { stretch: end.map_or(stretches.len(), |end| end.stretch), offset: 0 };
        let own =
            heads.get(start.head..end.map_or(heads.len(), |end| end.head)).unwrap_or_default();
        let mut from = Position { stretch: start.stretch, offset: 0 };
        for head in own {
            passages.push(between(
                stretches,
                from,
                Position { stretch: head.stretch, offset: head.start },
            ));
            from = Position { stretch: head.stretch, offset: head.end };
        }
        passages.push(between(stretches, from, last));
    }
    passages
}

/// What stands between two places.
fn between(stretches: &[Stretch<'_>], from: Position, to: Position) -> Passages {
    let (units, texts) = units(stretches, from, to);
    if units.is_empty() {
        return Passages::default();
    }
    let marks = enumeration::marks(&texts);
    // Most sections have no item, and need no room for what one takes.
    let room = if marks.is_empty() { 0 } else { texts.len() };
    let mut taken = alloc::vec![false; room];
    for mark in marks.iter().filter(|mark| mark.opens) {
        taken.get_mut(mark.text).into_iter().for_each(|taken| *taken = true);
    }
    let mut topics = lead::topics(&texts, &taken);
    // A phrase that holds the marker of an item names nothing.
    topics.retain(|topic| {
        let first = marks.partition_point(|mark| {
            (mark.text, mark.range.start) <= (topic.text, topic.range.start)
        });
        let next = marks.get(first);
        next.is_none_or(|mark| mark.text > topic.text || mark.range.start >= topic.end)
    });
    Passages { units: Placing::new(marks, &texts).place(units), topics }
}

/// The stretches between two places, and the texts among them.
fn units<'t>(
    stretches: &'t [Stretch<'_>],
    from: Position,
    to: Position,
) -> (Vec<Unit>, Vec<Text<'t>>) {
    let between = from.stretch..(to.stretch + 1).min(stretches.len());
    let (mut units, mut texts) = (Vec::new(), Vec::new());
    let room = between.len();
    for at in between {
        let stretch = stretches.get(at).filter(|stretch| !stretch.range().is_empty());
        let Some(stretch) = stretch else { continue };
        let start = if at == from.stretch { from.offset } else { 0 };
        let end = if at == to.stretch { to.offset } else { stretch.words().len() };
        if stretch.kind != Kind::Text {
            if at < to.stretch && start == 0 {
                units.push(Unit { title: stretch.kind == Kind::Title, ..Unit::other(at) });
            }
            continue;
        }
        let range = trim(stretch.words(), start..end);
        if !range.is_empty() {
            // A heading right below another leaves nothing between them, and takes no room.
            if texts.is_empty() {
                units.reserve_exact(room);
                texts.reserve_exact(room);
            }
            let text = Some(texts.len());
            units.push(Unit { range: range.clone(), text, ..Unit::other(at) });
            let (words, marks) = (stretch.words(), stretch.text.marks());
            texts.push(Text { words, range, opens: start == 0, marks });
        }
    }
    (units, texts)
}

/// The markers of items while they are placed among the units of a section.
struct Placing<'a, 't> {
    texts: &'a [Text<'t>],
    marks: core::iter::Peekable<alloc::vec::IntoIter<Mark>>,
    placed: Vec<Unit>,
    /// How deep the item is that the next paragraph without a marker belongs to.
    owner: usize,
}

impl<'a, 't> Placing<'a, 't> {
    fn new(marks: Vec<Mark>, texts: &'a [Text<'t>]) -> Self {
        Self { texts, marks: marks.into_iter().peekable(), placed: Vec::new(), owner: 0 }
    }

    /// Cuts the units where items begin.
    fn place(mut self, units: Vec<Unit>) -> Vec<Unit> {
        if self.marks.peek().is_none() {
            return units;
        }
        self.placed.reserve(units.len() + self.marks.len());
        for unit in units {
            match unit.text {
                Some(text) => self.text(unit, text),
                None => {
                    self.owner = if unit.title { 0 } else { self.owner };
                    self.placed.push(Unit { depth: self.owner, ..unit });
                }
            }
        }
        self.placed
    }

    /// Cuts the unit of a text where items begin.
    fn text(&mut self, unit: Unit, text: usize) {
        let words = self.texts.get(text).map_or("", |text| text.words);
        let mut own = Vec::new();
        while let Some(mark) = self.marks.next_if(|mark| mark.text == text) {
            own.push(mark);
        }
        let first = own.first().map_or(unit.range.end, |mark| mark.range.start);
        let introduction = trim(words, unit.range.start..first);
        let held = self.owner;
        self.owner = 0;
        if !introduction.is_empty() {
            // A list that goes on behind this paragraph holds all of it.
            let behind = self.marks.peek();
            let behind = behind.filter(|mark| own.is_empty() && mark.opens && mark.ordinal > 1);
            self.owner = behind.map_or(0, |mark| held.min(mark.depth));
            let introduced = Unit { text: Some(text), depth: held, ..Unit::other(unit.stretch) };
            self.placed.push(Unit { range: introduction, ..introduced });
        }
        let bounds: Vec<(usize, usize)> = own
            .iter()
            .skip(1)
            .map(|mark| (mark.range.start, mark.depth))
            .chain([(unit.range.end, 0)])
            .collect();
        let listed = end_of_list(words, &own, unit.range.end);
        let bounds = bounds.into_iter().map(|(end, depth)| (end.min(listed), depth));
        let count = own.len();
        for (at, (mark, (end, next_depth))) in own.into_iter().zip(bounds).enumerate() {
            let inner = at + 1 < count && next_depth > mark.depth;
            self.item(unit.stretch, text, mark, end, inner);
        }
        let behind = trim(words, listed..unit.range.end);
        if !behind.is_empty() {
            self.owner = 0;
            let behind = Unit { range: behind, text: Some(text), ..Unit::other(unit.stretch) };
            self.placed.push(Unit { depth: held, ..behind });
        }
    }

    /// Places the item that opens at `mark` and ends at `end`; `inner` tells whether the item behind
    /// it stands in it.
    fn item(&mut self, stretch: usize, text: usize, mark: Mark, end: usize, inner: bool) {
        let words = self.texts.get(text).map_or("", |text| text.words);
        let range = trim(words, mark.range.start..end);
        let body = mark.range.end..range.end.max(mark.range.end);
        // Behind the last point of a speech the speaker turns to the audience again: 各位代表，….
        let follows = self
            .texts
            .get(text + 1)
            .is_some_and(|next| ADDRESSES.prefix(rest(next.words, next.range.start)).is_none());
        let behind = self.marks.peek();
        let below = mark.alone && follows && behind.is_none_or(|behind| behind.text > text + 1);
        // A bullet comes from Markdown or a word processor, and lists what may be no more than a sentence.
        let lead = if mark.marker.series == Series::Dash {
            let body = skip_space(words, body);
            self.texts.get(text).and_then(|text| lead::dash_lead(text, body, below))
        } else {
            lead::item_lead(words, body, below || inner)
        };
        let goes_on = mark.opens
            && behind.is_some_and(|behind| {
                behind.opens && behind.ordinal > 1 && behind.depth <= mark.depth
            });
        self.owner = if below || goes_on { mark.depth } else { 0 };
        let depth = mark.depth;
        self.placed.push(Unit {
            stretch,
            range,
            text: Some(text),
            title: false,
            depth,
            item: Some(Box::new(Opened { mark, lead })),
        });
    }
}

/// Where a list in running text ends: with its members parted by semicolons or commas, the stop of the last
/// one ends it (一是…；二是…；三是…。[对这些问题，…]). Else it goes on to the `end` of the text.
fn end_of_list(words: &str, marks: &[Mark], end: usize) -> usize {
    let Some((last, before)) = marks.split_last().filter(|(_, before)| !before.is_empty()) else {
        return end;
    };
    let parted = before.iter().zip(marks.iter().skip(1)).all(|(mark, next)| {
        let member = slice(words, mark.range.end, next.range.start).trim_end_matches(is_space);
        let joined = member.ends_with(|c| is_semicolon(c) || is_comma(c));
        next.depth == mark.depth && joined && !member.contains(is_stop)
    });
    let tail = slice(words, last.range.end, end);
    let stop = first_outside(tail, is_stop).filter(|_| parted);
    stop.map_or(end, |at| {
        let behind = rest(tail, at).trim_start_matches(|c| is_stop(c) || is_closing(c));
        end - behind.len()
    })
}

fn skip_space(words: &str, range: Range<usize>) -> Range<usize> {
    let text = slice(words, range.start, range.end);
    range.end - text.trim_start_matches(is_space).len()..range.end
}
