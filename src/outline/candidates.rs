//! The candidates of a source: every paragraph that may open a section.

use alloc::vec::Vec;

use super::{
    candidate::{Candidate, candidate},
    entries, glued,
    rung::Rung,
    unmarked,
};
use crate::{
    Delimiter, Family, Marker, Numbering, Span, Width,
    combinator::{Opening, is_glued_decimal, measure, read_marker, read_ordinal},
    lexicon::periods::{DAY, MONTH},
    structure::{Kind, Stretch},
    text::{
        chars::{head, is_han, is_semicolon, is_space, is_stop, marks, rest},
        ending::Ending,
    },
};

/// A bare number opens a section where so many characters or fewer stand behind it: 1 总则.
const BARE_CHARACTERS: usize = 40;
/// The words of a cell have this many characters at most.
const CELL_CHARACTERS: usize = 6;

/// The candidates of `stretches`, in order.
pub(super) fn candidates(stretches: &[Stretch<'_>]) -> Vec<Candidate> {
    let mut candidates = Vec::new();
    let mut titled = false;
    let parallels = unmarked::parallels(stretches);
    let entries = entries::entries(stretches);
    for (at, stretch) in stretches.iter().enumerate() {
        match stretch.kind {
            Kind::Title => titled = true,
            Kind::Text if !stretch.words().is_empty() => {
                let first = candidates.len();
                let glued = glued::markers(&stretch.text, stretch.features.opening);
                if entries.binary_search(&at).is_ok() {
                    candidates.extend(entries::candidate(stretches, at));
                } else if glued.is_empty() {
                    candidates.extend(
                        marked(stretches, at)
                            .or_else(|| unmarked::unmarked(stretches, at, &parallels, &entries)),
                    );
                }
                for (next, &(start, marker)) in glued.iter().enumerate() {
                    let end =
                        glued.get(next + 1).map_or(stretch.words().len(), |&(start, _)| start);
                    let words = head(stretch.words(), end);
                    candidates.push(glued::candidate(at, words, start, marker));
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
fn marked(stretches: &[Stretch<'_>], at: usize) -> Option<Candidate> {
    let stretch = stretches.get(at)?;
    let words = stretch.words();
    let numbered = words.as_bytes().first().is_some_and(u8::is_ascii_digit);
    let counted = if numbered { counted_on(stretches, at) } else { None };
    let marker =
        counted.or_else(|| stretch.features.opening.marker()).or_else(|| glued_number(stretch))?;
    let behind = rest(words, marker.span.end as usize);
    let cut = is_cut(stretches, at) && Rung::of(marker.family).is_arabic();
    if cut || counts_clauses(marker, behind) || is_cell(stretches, at, marker) {
        return None;
    }
    let mut candidate = candidate(at, words, 0, marker, "marker");
    candidate.hashes = stretch.features.hashes;
    glued::part_year(&mut candidate, words);
    // A bare number opens a section only on a line of its own: 1 总则, not 3 家企业投产。
    let Family { numbering, delimiter } = marker.family;
    let bare = (numbering, delimiter) == (Numbering::Arabic, Delimiter::Bare);
    let glued = stretch.features.opening.marker().is_none();
    let lone = numbering == Numbering::Han && delimiter == Delimiter::Bare && behind.is_empty();
    // 30。 at the start of a line may end the sentence of the line before.
    let stopped = head(words, marker.span.end as usize).ends_with(is_stop);
    candidate.doubtful = bare && (glued || marker.ordinal > 1)
        || lone
        || stopped
        || is_glued_decimal(marker, behind);
    let title = stretch.features.characters() <= BARE_CHARACTERS
        && candidate.alone
        && candidate.head.title.is_some()
        && stretch.features.ending.is_open();
    (!bare || title).then_some(candidate)
}

/// Whether the sentence of the line before goes on: a number behind it is the page's, which a viewer
/// put before each of its pages.
fn is_cut(stretches: &[Stretch<'_>], at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|before| stretches.get(before));
    before.is_some_and(|before| {
        before.kind == Kind::Text && !before.range().is_empty() && before.features.ending.goes_on()
    })
}

/// 4食堂管理: the number of a standard's section without the space behind it, which the numbers of its
/// clauses (4.1) must prove.
fn glued_number(stretch: &Stretch<'_>) -> Option<Marker> {
    let features = &stretch.features;
    let words = stretch.words();
    let short = features.characters() <= GLUED_CHARACTERS && features.ending.is_open();
    if !short
        || features.sentence
        || features.comma
        || !words.starts_with(|c: char| c.is_ascii_digit())
    {
        return None;
    }
    let (ordinal, behind) = read_ordinal(words)
        .filter(|(ordinal, behind)| *ordinal <= LAST_SECTION && behind.starts_with(is_han))
        // 5月6日-5月20日项目预申报
        .filter(|(_, behind)| !behind.starts_with([MONTH, DAY]))?;
    let family = Family { numbering: Numbering::Arabic, delimiter: Delimiter::Bare };
    let span = Span::of(0..words.len() - behind.len());
    Some(Marker { span, family, ordinal, insertion: None, width: Width::Half, conforms: false })
}

/// The number of a line and whether an amount stands right behind its dot: 2.90周岁至99周岁的老年人.
fn number_of(stretch: &Stretch<'_>) -> Option<(u32, usize, bool)> {
    /// Fewer characters behind an amount are a cell's.
    const FEWEST_CHARACTERS: usize = 4;

    let words = stretch.words();
    if stretch.kind != Kind::Text || !words.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let (ordinal, behind) = read_ordinal(words)?;
    let text = behind.strip_prefix(['.', '．'])?;
    let counts = |text: &str| {
        let amount = measure(text).filter(|amount| amount.unit.is_some());
        amount.is_some_and(|amount| {
            rest(text, amount.length).chars().nth(FEWEST_CHARACTERS - 1).is_some()
        })
    };
    let counted = text.starts_with(|c: char| c.is_ascii_digit()) && counts(text);
    Some((ordinal, words.len() - text.len(), counted))
}

/// 1.80周岁…, 2.90周岁… on the lines right behind each other: the marker of a line whose text begins with an amount. Alone it is read as
/// a decimal.
fn counted_on(stretches: &[Stretch<'_>], at: usize) -> Option<Marker> {
    let (ordinal, length, counted) = number_of(stretches.get(at)?)?;
    let number = |at: usize| stretches.get(at).and_then(number_of).map(|(ordinal, ..)| ordinal);
    let before = at.checked_sub(1).and_then(number);
    let listed = match before {
        Some(before) => before + 1 == ordinal,
        None => ordinal == 1 && number(at + 1) == Some(2),
    };
    let family = Family { numbering: Numbering::Arabic, delimiter: Delimiter::Dot };
    let span = Span::of(0..length);
    let marker =
        Marker { span, family, ordinal, insertion: None, width: Width::Half, conforms: true };
    (counted && listed).then_some(marker)
}

/// A standard has no more sections than this.
const LAST_SECTION: u32 = 30;
/// A title glued to its number has this many characters at most, the number included.
const GLUED_CHARACTERS: usize = 20;

/// Whether number 2 of the same family follows 1、 behind a ； in the same sentence:
/// 1、学习不够深入；2、调研不够经常。 Such numbers count the items of a list. Numbers in brackets and circles
/// stay headings, since less of a text that is all on one line is lost that way.
fn counts_clauses(marker: Marker, behind: &str) -> bool {
    let Family { numbering, delimiter } = marker.family;
    let listed = marker.ordinal == 1
        && numbering == Numbering::Arabic
        && matches!(delimiter, Delimiter::Comma | Delimiter::Dot);
    let mut ends =
        marks(behind, |c| is_semicolon(c) || is_stop(c)).take_while(|&(_, c)| !is_stop(c));
    listed
        && ends.next().is_some_and(|(at, c)| {
            let next = read_marker(rest(behind, at + c.len_utf8()).trim_start_matches(is_space));
            next.is_some_and(|next| next.family == marker.family && next.ordinal == 2)
        })
}

/// 1.门诊人次 above 定量: the cells of a table that stand one a line, where no line of its row is a
/// sentence.
fn is_cell(stretches: &[Stretch<'_>], at: usize, marker: Marker) -> bool {
    let Some(stretch) = stretches.get(at) else { return false };
    let short = |line: &Stretch<'_>| {
        let features = &line.features;
        line.kind == Kind::Text
            && features.opening == Opening::Plain
            && features.characters() <= CELL_CHARACTERS
            && matches!(features.ending, Ending::Open | Ending::Closing)
            && !features.section_noun
    };
    let told = |line: &Stretch<'_>| line.features.ending == Ending::Stop;
    // A cell that stands again is one of a column.
    let column = |line: &Stretch<'_>| {
        let repeats = line.features.repeats > 1 || !stretches.get(at + 2).is_some_and(told);
        matches!(line.kind, Kind::Table(_)) || short(line) && repeats
    };
    marker.family.numbering == Numbering::Arabic
        && Rung::of(marker.family).is_arabic()
        && stretch.features.ending.is_open()
        && !stretch.features.sentence
        && stretches.get(at + 1).is_some_and(column)
}
