//! Titles on several lines, and titles behind a label.
//!
//! ```text
//! title = issuer line? line{0,3} line that ends in a kind of document
//! row   = label title                     标题：某县2023年政府工作报告
//! ```

use alloc::vec::Vec;

use super::{
    features::Features,
    rules::title::opens_attachment,
    stretch::{Kind, Stretch},
};
use crate::{MatterKind, combinator::Opening, source::squeeze};

/// A title stands on this many lines at the most.
const MOST_LINES: usize = 4;

/// Makes line `at` a title by `rule`, together with the lines from `floor` on that it goes on from.
pub(super) fn set<'s>(
    source: &'s str,
    lines: &mut [Stretch<'s>],
    at: usize,
    floor: usize,
    rule: &'static str,
) {
    let start = start(lines, at, floor);
    let ranges: Vec<_> = lines
        .get(start..=at)
        .unwrap_or_default()
        .iter()
        .filter(|line| !line.range.is_empty())
        .map(|line| line.range.clone())
        .collect();
    let begin = ranges.first().map_or(0, |range| range.start);
    for line in lines.get_mut(start..at).unwrap_or_default() {
        line.range.end = line.range.start;
        line.text = squeeze(source, &[]);
    }
    let Some(title) = lines.get_mut(at) else { return };
    if start < at {
        title.text = squeeze(source, &ranges);
        title.range.start = begin;
        title.features = Features::of(title.text.as_str(), Opening::Plain, title.features.hashes);
    }
    title.set(Kind::Title, rule);
}

/// The line that the title which ends at line `at` begins with, `floor` or behind it.
fn start(lines: &[Stretch<'_>], at: usize, floor: usize) -> usize {
    let Some(last) = lines.get(at).filter(|last| last.features.hashes == 0) else { return at };
    let reach = at.saturating_sub(MOST_LINES - 1).max(floor);
    let first = (reach..at).rev().take_while(|&line| lines.get(line).is_some_and(may_go_on)).last();
    let Some(first) = first else { return at };
    let mut start = at;
    let mut next = &last.features;
    for line in (first..at).rev() {
        let Some(features) = lines.get(line).map(|line| &line.features) else { break };
        if opens(features, next) {
            start = line;
        }
        next = features;
    }
    if fills_front(lines, first, at, floor) { first } else { start }
}

/// Whether a line can be one of a title that goes on behind it.
fn may_go_on(line: &Stretch<'_>) -> bool {
    let features = &line.features;
    line.is_text()
        && features.may_title()
        && features.two_han
        && !features.names_document(true)
        && !features.is_site()
        && !features.crumb
        && !features.year_section
}

/// Whether a line shows that its title goes on in the `next` one: 国务院关于加快推进…和, or the issuer
/// in front of 关于….
fn opens(line: &Features, next: &Features) -> bool {
    let issuer = line.author || line.place;
    line.about || line.unfinished || issuer && (next.opens_title || next.year && next.bytes >= 12)
}

/// Whether the lines from `first` to `at` are all that stands between what can stand before a title
/// and what can stand behind one.
fn fills_front(lines: &[Stretch<'_>], first: usize, at: usize, floor: usize) -> bool {
    let above = first.checked_sub(1).and_then(|above| lines.get(above));
    let bounded = match above {
        None => floor == 0,
        Some(above) => opens_attachment(above) || above.rule == "metadata-cells",
    };
    let parted = lines.get(first + 1..=at).unwrap_or_default().iter().any(|line| line.blank_before);
    let behind = lines.get(at + 1..).unwrap_or_default();
    let below = behind.iter().find(|line| line.says_something());
    let headed = below.is_some_and(|below| {
        let features = &below.features;
        let marked = features.opening.marker().is_some_and(|marker| marker.ordinal == 1);
        features.document_number
            || features.date
            || features.author
            || features.bracketed
            || marked
            || features.is_body()
    });
    bounded && !parted && headed
}

/// Puts the label of a row to what it became: matter in front of a title, or noise with the rest of
/// its row, which only says again how the document is called.
pub(super) fn settle_labels<'s>(source: &'s str, lines: &mut [Stretch<'s>]) {
    for at in 0..lines.len() {
        let Some([label, value]) = lines.get(at..at + 2) else { return };
        if label.rule != LABEL || value.range.is_empty() {
            continue;
        }
        let again = lines.iter().enumerate().any(|(other, line)| {
            other != at + 1 && line.kind == Kind::Title && line.words() == value.words()
        });
        let Some([label, value]) = lines.get_mut(at..at + 2) else { return };
        if value.kind == Kind::Title && !again {
            label.set(Kind::Matter(MatterKind::Label), LABEL);
            continue;
        }
        let row = label.range.start..value.range.end;
        value.text = squeeze(source, core::slice::from_ref(&row));
        value.range = row;
        value.set(Kind::Noise, "metadata-row");
        label.range.end = label.range.start;
        label.text = squeeze(source, &[]);
        label.set(Kind::Text, "");
    }
}

/// The rule of a label in front of a title.
pub(super) const LABEL: &str = "title-label";
