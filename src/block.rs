//! Blocks: paragraphs, tables, noise, front and back matter.
//!
//! Takes the lines of the source, gives its [`Stretch`]es in order: each with its logical text, and
//! what kind of text it is. Headings are told from body text later, by the outline.
//!
//! ```text
//! source  = (title | matter | noise | table | text)*
//! table   = [caption] [unit line] row+          row = cell (tab cell)* | cell
//! ```

use alloc::vec::Vec;
use core::ops::Range;

use crate::{
    Few, MatterKind,
    layout::Line,
    lexicon::structure::{CAPTIONS, CHROME_TAILS, FIGURE, TITLE_LABELS, UNIT_LINES},
    source::{Logical, squeeze},
    text::{
        chars::{
            arabic_digit, display_width, is_closing, is_han, is_space, is_stop, rest, slice,
            tail_within,
        },
        ending::ends_sentence,
    },
};

/// A paragraph of the source, or a table.
#[derive(Clone, Debug)]
pub(crate) struct Stretch<'s> {
    /// From its first word to its last, in the source.
    pub(crate) range: Range<usize>,
    /// What it says; of a table, its first line.
    pub(crate) text: Logical<'s>,
    /// What it is.
    pub(crate) kind: Kind,
    /// Page furniture inside it.
    pub(crate) interruptions: Few<Range<usize>>,
    /// Whether a blank line stands before it.
    pub(crate) blank_before: bool,
}

/// What a stretch is.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Kind {
    /// Running text or a heading.
    Text,
    /// The line that names a document.
    Title,
    /// Front or back matter.
    Matter(MatterKind),
    /// No part of the report.
    Noise,
    /// Rows of cells; each line of the source as it stands.
    Table(Vec<Range<usize>>),
}

/// Columns that a cell of a table has at the most, where there is one a line.
const CELL: usize = 40;

/// Lines that share their last words this often were given them by a site.
const WATERMARKED: usize = 3;
/// A watermark has this many bytes at most, with the stop before it.
const LONGEST_TAIL: usize = 64;
/// A watermark has this many characters at least.
const SHORTEST_TAIL: usize = 3;

/// Reads the stretches that `lines` of `source` make up.
pub(crate) fn stretches<'s>(source: &'s str, lines: &[Line]) -> Vec<Stretch<'s>> {
    let watermarks = watermarks(source, lines);
    let mut stretches = Vec::with_capacity(lines.iter().filter(|line| !line.continues).count());
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        let rows = table_rows(source, lines, at);
        if rows > 0 {
            stretches.push(table(source, lines.get(at..at + rows).unwrap_or_default()));
            at += rows;
        } else if line.furniture {
            stretches.push(Stretch::new(source, core::slice::from_ref(line), Kind::Noise));
            at += 1;
        } else {
            let end = paragraph_end(lines, at);
            paragraph(source, lines.get(at..end).unwrap_or_default(), &watermarks, &mut stretches);
            at = end;
        }
    }
    // The rows of a table are one stretch.
    stretches.shrink_to_fit();
    stretches
}

impl<'s> Stretch<'s> {
    /// The stretch that `lines` make up; page furniture among them interrupts it.
    fn new(source: &'s str, lines: &[Line], kind: Kind) -> Self {
        let interrupts = |line: &&Line| line.furniture && lines.len() > 1;
        let interruptions =
            lines.iter().filter(interrupts).map(|line| line.range.clone()).collect();
        let words: Vec<_> =
            lines.iter().filter(|line| !interrupts(line)).map(|line| line.range.clone()).collect();
        let range =
            words.first().map_or(0, |line| line.start)..words.last().map_or(0, |line| line.end);
        let blank_before = lines.first().is_some_and(|line| line.blank_before);
        Self { range, text: unmark(source, &words), kind, interruptions, blank_before }
    }

    /// The words.
    pub(crate) fn words(&self) -> &str {
        self.text.as_str()
    }
}

/// The logical text without the markup of a text editor: `## 第一章`, `**第一条** …`.
fn unmark<'s>(source: &'s str, lines: &[Range<usize>]) -> Logical<'s> {
    let Some(first) = lines.first() else { return squeeze(source, lines) };
    let words = slice(source, first.start, first.end);
    if !words.starts_with(['#', '*']) {
        return squeeze(source, lines);
    }
    let unhashed = words.trim_start_matches('#');
    let hashes = words.len() - unhashed.len();
    let hashes = if unhashed.starts_with(' ') || hashes == 0 {
        hashes + (unhashed.len() - unhashed.trim_start().len())
    } else {
        0
    };
    let mut kept = lines.to_vec();
    if let Some(first) = kept.first_mut() {
        first.start += hashes;
    }
    let bold = |line: &Range<usize>| slice(source, line.start, line.end).matches("**").count();
    let starts_bold =
        kept.first().is_some_and(|line| slice(source, line.start, line.end).starts_with("**"));
    // An odd number of marks is a redaction (**万元), not markup.
    if !starts_bold || kept.iter().map(bold).sum::<usize>() % 2 == 1 {
        return squeeze(source, &kept);
    }
    let mut parts = Vec::new();
    for line in kept {
        let mut at = line.start;
        for (found, mark) in slice(source, line.start, line.end).match_indices("**") {
            parts.push(at..line.start + found);
            at = line.start + found + mark.len();
        }
        parts.push(at..line.end);
    }
    parts.retain(|part| !part.is_empty());
    squeeze(source, &parts)
}

/// The line behind the paragraph that begins with line `at`.
fn paragraph_end(lines: &[Line], at: usize) -> usize {
    let mut end = at + 1;
    let mut open = lines.get(at).is_some_and(|line| line.continues);
    while open {
        let Some(next) =
            lines.get(end..).and_then(|behind| behind.iter().position(|line| !line.furniture))
        else {
            break;
        };
        end += next + 1;
        open = lines.get(end - 1).is_some_and(|line| line.continues);
    }
    end
}

/// What a site clings to the end of every paragraph: the words behind the last stop, where several
/// lines share them.
fn watermarks<'s>(source: &'s str, lines: &[Line]) -> Vec<&'s str> {
    let mut tails: Vec<&str> = lines.iter().filter_map(|line| tail(line.words(source))).collect();
    tails.sort_unstable();
    let shared = tails.chunk_by(|one, other| one == other).filter(|same| same.len() >= WATERMARKED);
    shared.filter_map(|same| same.first().copied()).collect()
}

/// The few words behind the last stop of a line that ends in none.
fn tail(words: &str) -> Option<&str> {
    let end = tail_within(words, LONGEST_TAIL);
    let stop = end.rfind(is_stop)?;
    let tail = rest(end, stop).trim_start_matches(|c| is_stop(c) || is_closing(c)).trim_start();
    // A note in brackets may well repeat: （农业部门负责）.
    let plain =
        tail.chars().all(|c| is_han(c) || c.is_alphanumeric() || matches!(c, '.' | ':' | '/'));
    (plain && tail.chars().nth(SHORTEST_TAIL - 1).is_some()).then_some(tail)
}

/// Adds a paragraph, cut before the phrases of a site that cling to its end.
fn paragraph<'s>(
    source: &'s str,
    lines: &[Line],
    watermarks: &[&str],
    stretches: &mut Vec<Stretch<'s>>,
) {
    let Some(first) = lines.first() else { return };
    if let Some(label) =
        TITLE_LABELS.prefix(first.words(source)).filter(|&label| label < first.range.len())
    {
        // A collection's label stands before the title, which is a text of its own.
        let cut = first.range.start + label;
        let label = Line { range: first.range.start..cut, continues: false, ..first.clone() };
        stretches.push(Stretch::new(source, core::slice::from_ref(&label), Kind::Noise));
        let mut titled = lines.to_vec();
        if let Some(first) = titled.first_mut() {
            first.range = crate::text::chars::trim(source, cut..first.range.end);
        }
        return unlabelled(source, &titled, watermarks, stretches);
    }
    unlabelled(source, lines, watermarks, stretches);
}

/// Adds a paragraph without a label.
fn unlabelled<'s>(
    source: &'s str,
    lines: &[Line],
    watermarks: &[&str],
    stretches: &mut Vec<Stretch<'s>>,
) {
    let Some(last) = lines.last() else { return };
    let words = last.words(source);
    let known = CHROME_TAILS.ending(words).copied();
    let tail = known.or_else(|| tail(words).filter(|tail| watermarks.binary_search(tail).is_ok()));
    let tail =
        tail.filter(|tail| ends_sentence(words.strip_suffix(tail).unwrap_or_default().trim_end()));
    let Some(tail) = tail else {
        stretches.push(Stretch::new(source, lines, Kind::Text));
        return;
    };
    let mut text: Vec<Line> = lines.to_vec();
    let cut = last.range.end - tail.len();
    if let Some(last) = text.last_mut() {
        last.range = crate::text::chars::trim(source, last.range.start..cut);
    }
    stretches.push(Stretch::new(source, &text, Kind::Text));
    let tail = Line {
        range: cut..last.range.end,
        blank_before: false,
        indented: false,
        continues: false,
        furniture: false,
        inner: true,
    };
    stretches.push(Stretch::new(source, core::slice::from_ref(&tail), Kind::Noise));
}

/// How many lines from `at` on make up a table; 0 where none begins there.
fn table_rows(source: &str, lines: &[Line], at: usize) -> usize {
    let behind = lines.get(at..).unwrap_or_default();
    let words = |line: &Line| slice(source, line.range.start, line.range.end);
    let Some(first) = behind.first() else { return 0 };
    if is_caption(first.words(source)) {
        let figure = first.words(source).contains(FIGURE);
        let unit =
            usize::from(behind.get(1).is_some_and(|line| UNIT_LINES.prefix(words(line)).is_some()));
        let cells = behind
            .iter()
            .skip(1 + unit)
            .take_while(|line| {
                line.furniture || is_cell(words(line), figure) || is_row(words(line))
            })
            .count();
        let rows = behind.get(..1 + unit + cells).unwrap_or_default();
        // Page furniture behind the last row is no part of the table.
        return rows.iter().rposition(|line| !line.furniture).map_or(0, |last| last + 1);
    }
    let tabs = behind.iter().take_while(|line| is_row(words(line))).count();
    if tabs >= 2 { tabs } else { 0 }
}

/// 表 1：2022 年地区生产总值, 图3 …, 单位：亿元
fn is_caption(words: &str) -> bool {
    if words.len() > 240 || ends_sentence(words) {
        return false;
    }
    if UNIT_LINES.prefix(words).is_some() {
        return true;
    }
    let Some(word) = CAPTIONS.starting(words) else { return false };
    let number = words.strip_prefix(*word).unwrap_or_default().trim_start_matches(is_space);
    let behind = number.trim_start_matches(|c: char| {
        arabic_digit(c).is_some() || matches!(c, '-' | '—' | '–' | '－')
    });
    let named = behind
        .chars()
        .next()
        .is_none_or(|c| is_space(c) || is_han(c) || matches!(c, '：' | ':' | '.' | '．' | '、'));
    behind.len() < number.len() && named
}

/// One cell a line: short, and no sentence; under a figure, numbers and years only.
fn is_cell(words: &str, figure: bool) -> bool {
    let short = words.len() <= CELL * 3 && display_width(words) <= CELL;
    let plain = !ends_sentence(words)
        && !words.ends_with(['，', '：', '；', '、'])
        && !words.contains(['。', '；']);
    let numeric = words.starts_with(|c: char| arabic_digit(c).is_some() || c == '-');
    let marked =
        crate::combinator::read_marker(words).is_some_and(|marker| marker.conforms || !numeric);
    short && plain && !marked && !is_caption(words) && (!figure || numeric)
}

/// Cells with tabs or wide space between them: 地区生产总值⇥20817.5⇥2.8
fn is_row(words: &str) -> bool {
    let cells = || words.split(['\t', '|']).map(str::trim).filter(|cell| !cell.is_empty());
    let tabbed = words.contains('\t')
        && cells().count() >= 2
        && cells().all(|cell| cell.len() <= CELL * 3 && !ends_sentence(cell));
    tabbed || is_padded_row(words)
}

/// Cells with two or more spaces between them, most of them numbers.
fn is_padded_row(words: &str) -> bool {
    if words.len() > 300
        || !(words.contains("  ") || words.contains('\u{3000}'))
        || ends_sentence(words)
    {
        return false;
    }
    let cells = || {
        words
            .split("  ")
            .flat_map(|cell| cell.split('\u{3000}'))
            .map(str::trim)
            .filter(|cell| !cell.is_empty())
    };
    let numbers =
        cells().filter(|cell| cell.starts_with(|c: char| c.is_ascii_digit() || c == '-')).count();
    numbers >= 2 && cells().count() >= 3
}

fn table<'s>(source: &'s str, lines: &[Line]) -> Stretch<'s> {
    let rows: Vec<_> =
        lines.iter().filter(|line| !line.furniture).map(|line| line.range.clone()).collect();
    let range = rows.first().map_or(0, |row| row.start)..rows.last().map_or(0, |row| row.end);
    let interruptions = lines
        .iter()
        .filter(|line| line.furniture && range.contains(&line.range.start))
        .map(|line| line.range.clone())
        .collect();
    let text = squeeze(source, rows.get(..1).unwrap_or_default());
    Stretch {
        range,
        text,
        kind: Kind::Table(rows),
        interruptions,
        blank_before: lines.first().is_some_and(|line| line.blank_before),
    }
}
