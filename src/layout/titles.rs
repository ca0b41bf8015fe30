//! Titles and leads on a page: short lines show how they end, so that a full line can be told.
//!
//! Takes lines and their page, tells whether a title ends with a full line, and whether the next
//! begins with a lead.

use alloc::vec::Vec;

use super::{
    head::Head,
    line::{Line, hangs},
    page::{Page, SLACK},
    shown::Shown,
};
use crate::{
    Family,
    text::{
        chars::{is_colon, is_comma, is_semicolon, is_stop, marks, rest},
        ending::Ending,
    },
};

/// A title goes over this many lines at most.
const LONGEST_TITLE: usize = 6;
/// A lead that opens a paragraph has this many characters at least and at most.
const SHORTEST_LEAD: usize = 4;
const LONGEST_LEAD: usize = 20;

/// How the titles of a family of markers end, as far as short lines show it.
struct FamilyEnds {
    family: Family,
    /// Without a stop, at the end of a paragraph.
    alone: u32,
    /// Lines of those.
    lines: u32,
    /// In a stop, at the end of a paragraph.
    stopped: u32,
    /// In text.
    run_in: u32,
}

/// How the titles of each family end.
pub(super) struct TitleEnds(Vec<FamilyEnds>);

/// Where a title ends.
#[derive(Clone, Copy, PartialEq)]
enum End {
    /// At the end of a short line without a stop, this many lines on.
    Alone(u32),
    /// In a stop at the end of a short line.
    Stopped,
    /// In a stop with text behind it, or before a line break that may be a wrap.
    RunIn,
}

impl TitleEnds {
    pub(super) fn of(lines: &[Line], shown: &[Shown<'_>], page: Page) -> Self {
        let mut ladders = Self(Vec::new());
        for (at, (line, own)) in lines.iter().zip(shown).enumerate() {
            let marker = own.section_marker().filter(|_| !line.inner && !own.is_long());
            let Some(family) = marker.map(|marker| marker.family) else { continue };
            let place = ladders.0.iter().position(|ladder| ladder.family == family);
            let place = place.unwrap_or_else(|| {
                ladders.0.push(FamilyEnds { family, alone: 0, lines: 0, stopped: 0, run_in: 0 });
                ladders.0.len() - 1
            });
            let Some(ladder) = ladders.0.get_mut(place) else { continue };
            match title_end(from(lines, at), from(shown, at), page) {
                End::Alone(lines) => {
                    ladder.alone += 1;
                    ladder.lines += lines;
                }
                End::Stopped => ladder.stopped += 1,
                End::RunIn => ladder.run_in += 1,
            }
        }
        ladders
    }

    /// Whether the paragraph up to `line`, which begins with `head`, is a title with its lines to
    /// itself, and `behind` is text.
    pub(super) fn end_title(
        &self,
        line: &Shown<'_>,
        (behind, shown): (&[Line], &[Shown<'_>]),
        page: Page,
        head: Head,
    ) -> bool {
        let family = head.marker.filter(|_| !head.stopped).map(|marker| marker.family);
        let Some(ladder) = self.0.iter().find(|ladder| family == Some(ladder.family)) else {
            return false;
        };
        if head.ended {
            return is_sentence(line) && ladder.stopped >= ladder.run_in * 2;
        }
        // Of several lines that a title may end in, the one that titles of its kind do.
        ladder.alone >= ladder.run_in * 2
            && head.lines * ladder.alone * 2 + ladder.alone >= ladder.lines * 2
            && !matches!(line.ending, Ending::Comma | Ending::EnumerationComma | Ending::Colon)
            && title_end(behind, shown, page) == End::RunIn
    }
}

/// What stands in a list from a place on.
fn from<T>(list: &[T], at: usize) -> &[T] {
    list.get(at..).unwrap_or_default()
}

/// Whether a line ends in the only stop that it holds.
fn is_sentence(line: &Shown<'_>) -> bool {
    let words = line.words;
    line.stopped && words.find(is_stop) == words.rfind(is_stop)
}

/// Where the title that goes on in `lines` ends.
fn title_end(lines: &[Line], shown: &[Shown<'_>], page: Page) -> End {
    let pairs = shown.iter().zip(from(shown, 1)).zip(from(lines, 1));
    for (count, ((line, behind), next)) in (1..).zip(pairs.take(LONGEST_TITLE)) {
        let ends = next.blank_before
            || page.is_short(line, behind, page.slack)
            || behind.section_marker().is_some();
        if line.has_stop() {
            return if is_sentence(line) && ends { End::Stopped } else { End::RunIn };
        }
        if ends {
            return End::Alone(count);
        }
    }
    End::RunIn
}

/// Whether a short phrase with a stop opens paragraphs more often than sentences within them.
/// Behind a full line that ends in a stop either may begin, and nothing else tells them apart.
pub(super) fn opens_with_leads(lines: &[Line], shown: &[Shown<'_>], page: Page) -> bool {
    let (mut opening, mut inside) = (0_u32, 0_u32);
    for (at, (line, own)) in lines.iter().zip(shown).enumerate() {
        if line.inner || own.is_long() {
            continue;
        }
        let behind = from(shown, at);
        let stops = marks(own.words, is_stop);
        for after in stops.map(|(stop, c)| stop + c.len_utf8()) {
            inside += u32::from(after < own.words.len() && is_lead(behind, after));
        }
        let next = shown.get(at + 1).filter(|_| own.stopped);
        if next.is_some_and(|next| page.is_short(own, next, SLACK)) {
            opening += u32::from(is_lead(from(behind, 1), 0));
        }
    }
    opening >= 3 && opening > inside
}

/// Whether a sentence that begins at `from` in the first of `lines` is as short as a lead, and
/// neither counts nor has clauses.
pub(super) fn is_lead(lines: &[Shown<'_>], from: usize) -> bool {
    let mut count = 0;
    let mut lines = lines.iter();
    let mut text = lines.next().map_or("", |line| rest(line.words, from));
    loop {
        for c in text.chars() {
            match c {
                '。' => return (SHORTEST_LEAD..=LONGEST_LEAD).contains(&count),
                c if is_stop(c)
                    || c.is_ascii_digit()
                    || is_comma(c)
                    || is_semicolon(c)
                    || is_colon(c) =>
                {
                    return false;
                }
                _ => count += 1,
            }
            if count > LONGEST_LEAD {
                return false;
            }
        }
        let Some(next) = lines.next() else { return false };
        text = next.words;
    }
}

/// Whether the first of `lines` is short and ends in no mark: a title or a signature, since text
/// ends in a stop.
pub(super) fn stands_alone(lines: &[Shown<'_>], page: Page) -> bool {
    let [line, next, ..] = lines else { return false };
    !line.has_stop() && !line.words.ends_with(hangs) && page.is_short(line, next, page.slack)
}
