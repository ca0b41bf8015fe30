//! A paragraph that may open a section, and what its title would be.

use alloc::vec::Vec;
use core::ops::Range;

use super::rung::Rung;
use crate::{
    Delimiter, Marker, Series,
    combinator::read_series_marker,
    lexicon::{
        markers::{ONE, TWO},
        periods::LEADS_TO_TIME,
    },
    structure::opens_with_time,
    text::{
        chars::{
            arabic_digit, head, is_closing, is_colon, is_comma, is_enumeration_comma, is_han,
            is_semicolon, is_space, is_stop, is_tone, marks, rest, slice, without_cell_bar,
        },
        ending::Ending,
        sentence::first_outside,
    },
};

/// A title and body that make one sentence of more characters than this are a numbered paragraph
/// (annotation guideline).
pub(super) const NUMBERED_CHARACTERS: usize = 40;

/// A title without a mark at its end has this many characters at most.
const LONGEST_CHARACTERS: usize = 80;

/// A heading, in offsets of its stretch's logical text.
#[derive(Clone, Debug)]
pub(crate) struct Head {
    /// The stretch it stands in.
    pub(crate) stretch: usize,
    /// Where it begins in the stretch.
    pub(crate) start: usize,
    /// Where it ends: behind the stop of its title.
    pub(crate) end: usize,
    /// The marker; its span counts from `start`.
    pub(crate) marker: Option<Marker>,
    /// The title.
    pub(crate) title: Option<Range<usize>>,
    /// Depth, 1 outermost.
    pub(crate) level: u8,
    /// Whether body text follows in the same paragraph.
    pub(crate) run_in: bool,
    /// Whether it begins a document: the outermost ladder starts anew, and no title says so.
    pub(crate) restarts: bool,
    /// The rule that makes it a heading.
    pub(crate) rule: &'static str,
}

/// A paragraph that may open a section.
#[derive(Clone, Debug)]
pub(super) struct Candidate {
    pub(super) head: Head,
    pub(super) rung: Rung,
    /// The number it shows, and that of what was inserted behind it: 第八条之二 is (8, 2).
    pub(super) place: Place,
    /// The numbers of a decimal marker, outermost first; empty for others.
    pub(super) path: Vec<u32>,
    /// Whether nothing stands behind its title in the paragraph, not even a stop.
    pub(super) alone: bool,
    /// Whether the title of a document stands between it and the candidate before it.
    pub(super) titled: bool,
    /// The depth of a Markdown heading.
    pub(super) hashes: u8,
    /// Whether it is only one where it stands in order: 1.5亿元 looks like 1.5编制目的.
    pub(super) doubtful: bool,
}

impl Candidate {
    /// A candidate of `rung` without a marker, whose `head` opens its paragraph.
    pub(super) fn without_marker(head: Head, rung: Rung) -> Self {
        Self {
            alone: !head.run_in,
            head,
            rung,
            place: Place::default(),
            path: Vec::new(),
            titled: false,
            hashes: 0,
            doubtful: false,
        }
    }
}

/// Where a member stands in its series.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place {
    pub(super) ordinal: u32,
    /// 0 where nothing was inserted.
    pub(super) insertion: u32,
}

impl Place {
    /// The place of a marker.
    pub(super) fn of(marker: Marker) -> Self {
        Self { ordinal: marker.ordinal, insertion: marker.insertion.unwrap_or(0) }
    }

    /// Whether it stands right behind `last`.
    pub(super) const fn follows(self, last: Self) -> bool {
        let next = self.ordinal == last.ordinal + 1 && self.insertion == 0;
        let inserted = self.ordinal == last.ordinal && self.insertion == last.insertion + 1;
        next || inserted
    }
}

/// The candidate that `marker` opens at `start` of paragraph `stretch` by `rule`.
pub(super) fn candidate(
    stretch: usize,
    words: &str,
    start: usize,
    marker: Marker,
    rule: &'static str,
) -> Candidate {
    let body = start + marker.span.end as usize;
    let text = rest(words, body);
    // 第一部分：工作回顾
    let parts = matches!(marker.family.delimiter, Delimiter::Division(_));
    // （一）、党建引领
    let bracketed = marker.family.delimiter == Delimiter::Parentheses;
    let led =
        if bracketed { text.strip_prefix(is_enumeration_comma).unwrap_or(text) } else { text };
    let led = led.trim_start_matches(|c| is_space(c) || parts && is_colon(c));
    let from = body + (text.len() - led.len());
    let text = rest(words, from);
    let stop = first_outside(text, is_stop).or_else(|| half_width_stop(text));
    let stop = stop.map_or(words.len(), |stop| from + stop);
    let after = behind_stop(words, stop);
    // （一）党建工作方面：一是…: the first item of a list is no part of the title.
    let unmarked = slice(words, from, stop);
    let listed = item(unmarked).or_else(|| glued_item(unmarked, rest(words, after)));
    let listed = listed.map(|at| from + at);
    let (stop, after) = listed.map_or((stop, after), |at| (at, at));
    let title = with_tone(words, trim_title(words, from..stop), stop);
    let run_in = after < words.len();
    let mut head = Head {
        stretch,
        start,
        end: after,
        marker: Some(marker),
        title: Some(title.clone()),
        level: 0,
        run_in,
        restarts: false,
        rule,
    };
    if title.is_empty() || is_numbered(words, title.clone(), stop) {
        let glued = glued_title(rest(words, from), stop - from).map(|end| from + end);
        head = match glued {
            Some(end) => Head { title: Some(from..end), end, run_in: true, ..head },
            None => Head { title: None, end: body, run_in: body < words.len(), ..head },
        };
    }
    let alone = !run_in && stop == words.len();
    Candidate {
        head,
        rung: Rung::of(marker.family),
        place: Place::of(marker),
        path: path(slice(words, start, body), Rung::of(marker.family)),
        alone,
        titled: false,
        hashes: 0,
        doubtful: false,
    }
}

/// Whether a clause is a numbered paragraph and no title. It is one where it ends in `；`; where it
/// ends in another mark and has more than [`NUMBERED_CHARACTERS`] characters or words on both sides
/// of a `：`; and where no mark ends it and it has more than [`LONGEST_CHARACTERS`] characters, or more than
/// [`NUMBERED_CHARACTERS`] with a comma and figures.
fn is_numbered(words: &str, title: Range<usize>, stop: usize) -> bool {
    let sentence = slice(words, title.start, title.end);
    let ending = if stop < words.len() { Ending::Stop } else { Ending::of(words) };
    match ending {
        Ending::Semicolon => true,
        Ending::Stop | Ending::Colon | Ending::Comma => {
            sentence.chars().nth(NUMBERED_CHARACTERS).is_some() || tells(sentence)
        }
        // A line without a mark at its end that is far too long for a title was cut by a page, and one that
        // tells what its first words announce is none either: 二、是否接受联合体：否.
        Ending::EnumerationComma | Ending::Closing | Ending::Open => {
            // A comma and figures make a report of a line that is long for a title.
            let reports = || {
                sentence.chars().nth(NUMBERED_CHARACTERS).is_some()
                    && sentence.contains(is_comma)
                    && sentence.contains(|c| arabic_digit(c).is_some())
            };
            sentence.chars().nth(LONGEST_CHARACTERS).is_some() || tells(sentence) || reports()
        }
    }
}

/// Where the title ends that was glued to the first sentence of a paragraph, which is too long for one: by the
/// space of a lost line break, the only one of the paragraph (一、突出思想建设，把牢发展方向 县直机关…), or before
/// a year that opens the text (一、凝心聚力，攻坚克难2018年，我局…).
fn glued_title(paragraph: &str, stop: usize) -> Option<usize> {
    let ends = |(at, c): (usize, char)| {
        if !is_space(c) && arabic_digit(c).is_none() {
            return None;
        }
        let (before, behind) = (slice(paragraph, 0, at), rest(paragraph, at));
        let last = before.chars().next_back().filter(|&c| is_han(c))?;
        let long = before.chars().nth(GLUED_CHARACTERS - 1).is_some();
        let text = behind.trim_start_matches(is_space);
        let alone = || text.starts_with(is_han) && !text.contains(is_space);
        let spaced = is_space(c) && text.chars().nth(TEXT_CHARACTERS).is_some() && alone();
        let dated = || {
            arabic_digit(c).is_some() && !LEADS_TO_TIME.contains(&last) && opens_with_time(behind)
        };
        (long && (spaced || dated())).then_some(at)
    };
    let held = |&(_, c): &(usize, char)| !(is_stop(c) || is_colon(c) || is_semicolon(c));
    let near = slice(paragraph, 0, stop).char_indices().take(NUMBERED_CHARACTERS);
    near.take_while(held).find_map(ends)
}

/// A title glued to its text has this many characters at least.
const GLUED_CHARACTERS: usize = 8;
/// And the text behind a space more than this many: no page breaks its lines so far apart.
const TEXT_CHARACTERS: usize = 60;

/// Whether a colon in a sentence has words before it and words behind it: 工作目标：全年增收5%.
fn tells(sentence: &str) -> bool {
    let digit = |c: char| arabic_digit(c).is_some();
    first_outside(sentence, is_colon).is_some_and(|colon| {
        let behind = rest(sentence, colon).trim_start_matches(|c| is_colon(c) || is_space(c));
        let clock = slice(sentence, 0, colon).ends_with(digit) && behind.starts_with(digit);
        colon > 0 && !behind.is_empty() && !clock
    })
}

/// The numbers of a decimal marker: 3 and 10 of 3.10.
fn path(marker: &str, rung: Rung) -> Vec<u32> {
    if !rung.is_decimal() && rung != Rung::Arabic {
        return Vec::new();
    }
    let number = |run: &str| {
        run.chars().try_fold(0_u32, |number, c| {
            number.checked_mul(10)?.checked_add(u32::from(arabic_digit(c)?))
        })
    };
    let runs = marker.split(|c| arabic_digit(c).is_none()).filter(|run| !run.is_empty());
    runs.filter_map(number).collect()
}

/// Where the first item of a list begins behind the words that introduce it.
fn item(text: &str) -> Option<usize> {
    let introduces = |&(at, c): &(usize, char)| {
        let behind = rest(text, at + c.len_utf8());
        let first = || {
            read_series_marker(behind).filter(|marker| {
                marker.ordinal == Some(1) && !matches!(marker.series, Series::Numbered)
            })
        };
        (is_colon(c) || is_comma(c))
            && first()
                .is_some_and(|marker| rest(behind, marker.span.end as usize).starts_with(is_han))
    };
    marks(text, |_| true).find(|mark| introduces(mark)).map(|(at, c)| at + c.len_utf8())
}

/// Where the first item of a list begins that was glued to a title: （一）工程建设[一是]沼气建设…。二是…. `behind` is what stands
/// behind the stop of the item; the second one opens a sentence there.
fn glued_item(text: &str, behind: &str) -> Option<usize> {
    let is_item = |words: &str, ordinal: u32| {
        // 第一要务 and 统一要求 are words.
        read_series_marker(words).is_some_and(|marker| {
            marker.ordinal == Some(ordinal) && matches!(marker.series, Series::Is)
        })
    };
    let mut first = text.match_indices(ONE).map(|(at, _)| at);
    let at = first.find(|&at| at >= GLUED_TITLE_BYTES && is_item(rest(text, at), 1))?;
    let mut second = behind.match_indices(TWO).map(|(at, _)| at);
    let opens = |at: usize| at == 0 || head(behind, at).ends_with(is_stop);
    second.any(|two| opens(two) && is_item(rest(behind, two), 2)).then_some(at)
}

/// A title that an item was glued to has at least so many bytes: 4 Han characters; fewer are a word.
const GLUED_TITLE_BYTES: usize = 12;

/// The first full stop of half width between Han characters or behind the last, in a text that has no
/// other: (一)压实责任.包片干部逐户上门.
fn half_width_stop(text: &str) -> Option<usize> {
    let stops = text.match_indices('.').map(|(at, _)| at);
    stops.into_iter().find(|&at| {
        let before = slice(text, 0, at).ends_with(is_han);
        let behind = rest(text, at + 1);
        before && (behind.is_empty() || behind.starts_with(is_han))
    })
}

/// The place behind the stop at `stop`, with the closing marks that cling to it.
pub(super) fn behind_stop(words: &str, stop: usize) -> usize {
    let text = rest(words, stop);
    let behind = text
        .trim_start_matches(|c| is_stop(c) || c == '.')
        .trim_start_matches(|c| is_closing(c) || is_space(c) && c != '\n');
    words.len() - behind.len()
}

/// A title with the mark that asks or calls at its end: 谁可以申请？ belongs to what is titled, where a full
/// stop only ends it.
fn with_tone(words: &str, title: Range<usize>, stop: usize) -> Range<usize> {
    let marks = rest(words, stop);
    let tone = marks.len() - marks.trim_start_matches(is_tone).len();
    if title.end == stop && !title.is_empty() { title.start..stop + tone } else { title }
}

/// A title without the space around it and the punctuation behind it.
pub(super) fn trim_title(words: &str, range: Range<usize>) -> Range<usize> {
    let text = slice(words, range.start, range.end)
        .trim_end_matches(|c| is_space(c) || is_semicolon(c) || is_colon(c) || is_comma(c));
    let text = without_cell_bar(text);
    range.start..range.start + text.len()
}
