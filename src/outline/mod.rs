//! Outline: which paragraphs open a section, and how deep.
//!
//! Takes the stretches of a source, gives its [`Head`]s. Level comes from the document, not from
//! the family: a stack of open families, where a marker of an open family continues it or closes
//! down to it, and a new family opens one level down.
//!
//! ```text
//! heading   = [marker] title [stop [body]]        title = up to 。！？ outside quotes and brackets, never to ：
//! numbered  = marker sentence                     one sentence of more than 40 characters, or an article of a law
//! ```

mod glued;
mod ladder;
#[cfg(test)]
mod tests;

use alloc::vec::Vec;
use core::ops::Range;

use crate::{
    Delimiter, Diagnostic, Division, Family, Marker, Numbering, Series,
    block::{Kind, Stretch},
    combinator::{is_false_marker, read_marker, read_series_marker},
    lexicon::{
        markers::is_dash,
        structure::{FORM_LABELS, SECTION_NOUNS},
    },
    matter,
    text::{
        chars::{head, is_closing, is_han, is_opening, is_space, is_stop, marks, rest, slice},
        ending::ends_sentence,
        sentence::first_outside,
    },
};

/// A title and body that make one sentence of more characters than this are a numbered paragraph
/// (annotation guideline).
const NUMBERED: usize = 40;
/// A line without a marker that titles what follows has this many characters at most.
const UNMARKED: usize = 30;
/// One of two clauses has this many at most.
const CLAUSES: usize = 16;

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
}

/// The headings of a source, and the faults of their numbering.
#[derive(Debug, Default)]
pub(crate) struct Outline {
    pub(crate) heads: Vec<Head>,
    pub(crate) diagnostics: Vec<Diagnostic>,
}

/// Reads the headings.
pub(crate) fn outline(source: &str, stretches: &[Stretch<'_>]) -> Outline {
    let candidates = candidates(source, stretches);
    ladder::Ladder::climb(stretches, candidates)
}

/// A paragraph that may open a section.
#[derive(Clone, Debug)]
struct Candidate {
    head: Head,
    rung: Rung,
    ordinal: u32,
    /// Whether it stands alone on its line.
    alone: bool,
    /// Whether a title stands between it and the candidate before it.
    titled: bool,
}

/// A family of markers as the ladder sees it: `1.` and `1、` are one rung.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Rung(u8);

impl Rung {
    /// A heading without a marker.
    const UNMARKED: Self = Self(200);

    /// The usual order of families, outermost first: GB/T 9704-2012 clause 7.3.3, and 立法法
    /// article 65.
    const fn of(family: Family) -> Self {
        Self(match (family.numbering, family.delimiter) {
            (_, Delimiter::Division(Division::Book)) => 0,
            (_, Delimiter::Division(Division::Part)) => 5,
            (_, Delimiter::Division(Division::Chapter)) => 10,
            (_, Delimiter::Division(Division::Section)) => 15,
            (Numbering::Han, Delimiter::Comma | Delimiter::Dot | Delimiter::Bare) => 20,
            (Numbering::Stem, _) => 35,
            (Numbering::Roman, _) => 22,
            (_, Delimiter::Division(Division::Article)) => 25,
            (_, Delimiter::Division(Division::Paragraph)) => 28,
            (Numbering::Han, _) => 30,
            (Numbering::Padded, _) => 40,
            (Numbering::Arabic, Delimiter::Comma | Delimiter::Dot | Delimiter::Bare) => 41,
            (Numbering::Decimal(depth), _) => 42 + if depth > 8 { 8 } else { depth },
            (Numbering::Arabic, Delimiter::Parentheses) => 60,
            (Numbering::Arabic, _) => 61,
            (Numbering::Circled, _) => 70,
            (Numbering::UpperLetter, _) => 80,
            (Numbering::LowerLetter, _) => 90,
        })
    }

    /// 1.1: the last number begins again under every new first one.
    const fn is_decimal(self) -> bool {
        self.0 > 42 && self.0 <= 50
    }

    const fn is_article(self) -> bool {
        self.0 == 25
    }
}

fn candidates(source: &str, stretches: &[Stretch<'_>]) -> Vec<Candidate> {
    let mut candidates = Vec::new();
    let mut titled = false;
    for (at, stretch) in stretches.iter().enumerate() {
        match stretch.kind {
            Kind::Title => titled = true,
            Kind::Text => {
                let first = candidates.len();
                let glued = glued::markers(stretch.words());
                if glued.is_empty() {
                    candidates
                        .extend(marked(source, at, stretch).or_else(|| unmarked(stretches, at)));
                }
                for (next, &(start, marker)) in glued.iter().enumerate() {
                    let end =
                        glued.get(next + 1).map_or(stretch.words().len(), |&(start, _)| start);
                    candidates.push(glued::candidate(
                        at,
                        head(stretch.words(), end),
                        start,
                        marker,
                    ));
                }
                if let Some(candidate) = candidates.get_mut(first) {
                    candidate.titled = core::mem::take(&mut titled);
                }
            }
            _ => {}
        }
    }
    candidates
}

/// A paragraph that begins with a marker.
fn marked(source: &str, at: usize, stretch: &Stretch<'_>) -> Option<Candidate> {
    let words = stretch.words();
    // Padding spaces tell 01 综合 and 1.1 总则 from numbers; they stand in the source only.
    let raw = rest(source, stretch.text.start(0));
    let marker = read_marker(raw)
        .filter(|marker| words.starts_with(head(raw, marker.span.end as usize)))
        .or_else(|| read_marker(words))?;
    let end = marker.span.end as usize;
    if is_false_marker(marker, rest(words, end)) || counts_clauses(marker, rest(words, end)) {
        return None;
    }
    let candidate = candidate(at, words, 0, marker);
    // A bare number opens a section only on a line of its own: 1 总则, not 3 家企业投产。
    let bare =
        (marker.family.numbering, marker.family.delimiter) == (Numbering::Arabic, Delimiter::Bare);
    (!bare || candidate.alone && candidate.head.title.is_some() && !words.contains(['，', '；']))
        .then_some(candidate)
}

/// 1、学习不够深入；2、调研不够经常。 lists clauses of one sentence, which are items: whether the
/// next number follows in the sentence. Numbers in brackets and circles stay headings: where all
/// stands on one line, less is lost of them so (`tests/shared.rs`).
fn counts_clauses(marker: Marker, behind: &str) -> bool {
    let Family { numbering, delimiter } = marker.family;
    let listed = marker.ordinal == 1
        && numbering == Numbering::Arabic
        && matches!(delimiter, Delimiter::Comma | Delimiter::Dot);
    let mut ends =
        marks(behind, |c| matches!(c, '；' | ';') || is_stop(c)).take_while(|&(_, c)| !is_stop(c));
    listed
        && ends.next().is_some_and(|(at, c)| {
            let next = read_marker(rest(behind, at + c.len_utf8()).trim_start_matches(is_space));
            next.is_some_and(|next| next.family == marker.family && next.ordinal == 2)
        })
}

/// The candidate that `marker` opens at `start` of a paragraph.
fn candidate(stretch: usize, words: &str, start: usize, marker: Marker) -> Candidate {
    let body = start + marker.span.end as usize;
    let text = rest(words, body);
    let from = body + (text.len() - text.trim_start_matches(is_space).len());
    let stop = first_outside(rest(words, from), is_stop).map_or(words.len(), |stop| from + stop);
    let after = behind_stop(words, stop);
    // （一）党建工作方面：一是…: the first item of a list is no part of the title.
    let listed = item(slice(words, from, stop)).map(|at| from + at);
    let (stop, after) = listed.map_or((stop, after), |at| (at, at));
    let title = trim_title(words, from..stop);
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
    };
    let ended = stop < words.len() || words.ends_with(['；', ';']);
    let long = slice(words, title.start, title.end).chars().nth(NUMBERED).is_some();
    if title.is_empty() || !run_in && ended && long {
        head = Head { title: None, end: body, run_in: body < words.len(), ..head };
    }
    let alone = !run_in && stop == words.len();
    Candidate { head, rung: Rung::of(marker.family), ordinal: marker.ordinal, alone, titled: false }
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
        matches!(c, '：' | ':' | '，' | ',')
            && first()
                .is_some_and(|marker| rest(behind, marker.span.end as usize).starts_with(is_han))
    };
    marks(text, |_| true).find(|mark| introduces(mark)).map(|(at, c)| at + c.len_utf8())
}

/// The place behind the stop at `stop`, with the closing marks that cling to it.
fn behind_stop(words: &str, stop: usize) -> usize {
    let text = rest(words, stop);
    let behind = text
        .trim_start_matches(is_stop)
        .trim_start_matches(|c| is_closing(c) || is_space(c) && c != '\n');
    words.len() - behind.len()
}

/// A title without the space around it and the punctuation behind it.
fn trim_title(words: &str, range: Range<usize>) -> Range<usize> {
    let text = slice(words, range.start, range.end)
        .trim_end_matches(|c| is_space(c) || matches!(c, '；' | ';' | '：' | ':' | '，' | ','));
    range.start..range.start + text.len()
}

/// A short line without marker and stop that titles the text below it.
fn unmarked(stretches: &[Stretch<'_>], at: usize) -> Option<Candidate> {
    let stretch = stretches.get(at)?;
    let words = stretch.words();
    if words.is_empty() || words.len() > UNMARKED * 4 || words.chars().nth(UNMARKED).is_some() {
        return None;
    }
    let ends =
        ends_sentence(words) || words.ends_with(['，', '；', '：', '、', ',', ';', ':', '…', '—']);
    let begins = |c: char| is_han(c) || is_opening(c);
    let named = (words.starts_with(begins)
        || matter::behind_period(words).is_some_and(|behind| behind.starts_with(begins)))
        && words.chars().filter(|&c| is_han(c)).count() >= 2;
    // （此件公开发布）, （讨论稿）: a note on the document.
    let noted = words.starts_with(['（', '(']) && words.ends_with(['）', ')']);
    let dashed = words.starts_with(is_dash) || matter::is_dated(words);
    // Two short clauses title a text only between blank lines.
    let next_blank = stretches.get(at + 1).is_some_and(|next| next.blank_before);
    let clauses = words.contains(['，', ','])
        && !(stretch.blank_before && next_blank && words.chars().nth(CLAUSES).is_none());
    if ends
        || !named
        || noted
        || dashed
        || clauses
        || words.contains(['。', '；', '\t'])
        || read_series_marker(words).is_some()
    {
        return None;
    }
    let next = stretches
        .get(at + 1..)?
        .iter()
        .find(|next| !matches!(next.kind, Kind::Noise) && !next.range.is_empty())?;
    // 责任单位：县发改局 fills in a form.
    let form =
        words.find(['：', ':']).is_some_and(|at| FORM_LABELS.suffix(head(words, at)).is_some());
    // A part of the report may title a ladder right below it: 2022年工作安排 above 一、.
    let part = || SECTION_NOUNS.suffix(words).is_some() || matter::behind_period(words).is_some();
    let ladder = read_marker(next.words()).is_some_and(|marker| marker.ordinal == 1) && part();
    let text = (ends_sentence(next.words()) || next.words().ends_with(['：', ':', '；']))
        && next.words().len() > words.len();
    let titles = next.kind == Kind::Text && (ladder || text);
    let before =
        stretches.get(..at)?.iter().rev().find(|before| !matches!(before.kind, Kind::Noise));
    // Lines that follow one another without a stop are a list or a masthead, not headings.
    let parted = before.is_none_or(|before| match before.kind {
        Kind::Text => {
            ends_sentence(before.words())
                || before.words().ends_with(['；', '：', ':'])
                || read_marker(before.words()).is_some()
        }
        Kind::Table(_) => stretch.blank_before,
        _ => true,
    });
    if !titles || !parted || form {
        return None;
    }
    let head = Head {
        stretch: at,
        start: 0,
        end: words.len(),
        marker: None,
        title: Some(0..words.len()),
        level: 0,
        run_in: false,
        restarts: false,
    };
    Some(Candidate { head, rung: Rung::UNMARKED, ordinal: 0, alone: true, titled: false })
}
