//! Tables: rows with cells between tabs, bars or wide space, and cells that stand one a line.
//!
//! ```text
//! table = [caption] [unit line] row+          row = cell (tab cell)* | cell
//! ```

use alloc::vec::Vec;
use core::ops::Range;

use memchr::{memchr, memchr3};

use super::stretch::{Kind, Stretch};
use crate::{
    Marker, Numbering, Span,
    combinator::{read_marker, true_marker},
    layout::Line,
    lexicon::structure::{CAPTIONS, FIGURE, PORTAL_LABELS, UNIT_LINES},
    text::{
        chars::{
            arabic_digit, display_width, find_mark, holds, holds_word, is_han, is_pause,
            is_semicolon, is_space, is_stop, rest,
        },
        ending::{Ending, ends_sentence},
    },
};

/// Columns that a cell of a table has at the most, where there is one a line.
const CELL_COLUMNS: usize = 40;
/// Bytes of a cell of as many columns.
const CELL_BYTES: usize = CELL_COLUMNS * 3;
/// A caption has this many bytes at most.
const CAPTION_BYTES: usize = 240;
/// A row of padded cells has this many bytes at most.
const PADDED_BYTES: usize = 300;
/// The space as wide as a Han character.
const IDEOGRAPHIC_SPACE: char = '\u{3000}';
/// Its last byte, which few other characters end in.
const IDEOGRAPHIC_SPACE_END: u8 = 0x80;
/// Cells without a caption, one a line, make a table where so many stand together.
const FEWEST_CELLS: usize = 6;

/// Finds tables, from one line of a source to the next.
pub(super) struct Tables<'a> {
    source: &'a str,
    lines: &'a [Line],
    /// Up to where lines were looked at for cells one a line, and are none.
    looked_at: usize,
}

impl<'a> Tables<'a> {
    pub(super) const fn new(source: &'a str, lines: &'a [Line]) -> Self {
        Self { source, lines, looked_at: 0 }
    }

    /// How many lines from `at` on make up a table; 0 where none begins there.
    pub(super) fn rows(&mut self, at: usize) -> usize {
        let behind = self.lines.get(at..).unwrap_or_default();
        let Some(first) = behind.first().filter(|first| !first.is_furniture()) else { return 0 };
        if opens_table(first.words(self.source)) {
            return captioned(self.source, behind);
        }
        let rows = behind.iter().take_while(|line| is_row(line.words(self.source))).count();
        let rows = without_furniture(behind.get(..rows).unwrap_or_default());
        if rows >= 2 {
            return rows;
        }
        if at < self.looked_at {
            return 0;
        }
        let (cells, looked_at) = cells(self.source, behind);
        self.looked_at = at + looked_at;
        cells
    }
}

/// How many lines make up the table under a caption.
fn captioned(source: &str, lines: &[Line]) -> usize {
    let words = |line: &Line| line.words(source);
    let figure = lines.first().is_some_and(|first| words(first).contains(FIGURE));
    let is_unit = |line: &Line| UNIT_LINES.prefix(words(line)).is_some();
    let unit = usize::from(lines.get(1).is_some_and(is_unit));
    // Above running text, 02农业 opens the next section of a bulletin.
    let opens = |at: usize, line: &Line| {
        let padded = |marker: Marker| marker.family.numbering == Numbering::Padded;
        read_marker(words(line)).is_some_and(padded)
            && lines.get(at + 1).is_some_and(|next| next.continues || ends_sentence(words(next)))
    };
    // Behind a row of cells and a blank line, a line of one cell is no more of the table.
    let behind_rows = |at: usize, line: &Line| {
        let above = at.checked_sub(1).and_then(|above| lines.get(above));
        line.blank_before && above.is_some_and(|above| is_row(words(above)))
    };
    let is_part = |(at, line): &(usize, &Line)| {
        line.is_furniture()
            || is_row(words(line))
            || is_cell(words(line), figure) && !opens(*at, line) && !behind_rows(*at, line)
    };
    // Only right below the caption: in a table a figure stands before the next label as well.
    if lines.get(1 + unit).is_some_and(|line| opens_section(words(line))) {
        return 0;
    }
    let parts = lines.iter().enumerate().skip(1 + unit).take_while(is_part).count();
    without_furniture(lines.get(..1 + unit + parts).unwrap_or_default())
}

/// How many lines a table has up to its last row: page furniture behind it is no part of the table.
fn without_furniture(rows: &[Line]) -> usize {
    rows.iter().rposition(|line| !line.is_furniture()).map_or(0, |last| last + 1)
}

/// How many lines without a caption are cells, one a line: short, without stops, two in five of them
/// numbers; and how many were looked at.
fn cells(source: &str, lines: &[Line]) -> (usize, usize) {
    if lines.first().is_none_or(|line| line.range.len() > CELL_BYTES) {
        return (0, 1);
    }
    let number = |at: usize| lines.get(at).is_some_and(|line| is_number(line.words(source)));
    // 三、办理结果⏎（一）予以公开⏎121: the first part of a row may stand on a line of its own.
    let part = |at: usize| {
        number(at + 1)
            && lines.get(at).is_some_and(|line| read_marker(line.words(source)).is_some())
    };
    let cell = |(at, line): &(usize, &Line)| {
        let numbered = || number(at + 1) || part(at + 1);
        line.is_furniture() || number(*at) || is_label(line.words(source), numbered)
    };
    let count = lines.iter().enumerate().take_while(cell).count();
    let cells = lines.get(..count).unwrap_or_default();
    let is_number = |line: &Line| !line.is_furniture() && is_number(line.words(source));
    let last = cells.iter().rposition(is_number).map_or(0, |last| last + 1);
    let numbers = cells.iter().filter(|line| is_number(line)).count();
    let rows = if numbers >= FEWEST_CELLS && numbers * 5 >= last * 2 { last } else { 0 };
    (rows, count.max(1))
}

/// A number alone in its cell: 10000.1000, -5.8, 12.5%, —.
fn is_number(words: &str) -> bool {
    let part = |c: char| {
        arabic_digit(c).is_some() || matches!(c, '.' | '-' | '—' | '%' | '％' | ',' | '，' | '/')
    };
    // 01-24 dates a link of a site.
    let dated = words.len() <= 10 && words.contains('-') && !words.starts_with('-');
    words.len() <= CELL_BYTES
        && !dated
        && words.chars().all(|c| part(c) || is_space(c))
        && words.contains(|c| arabic_digit(c).is_some())
}

/// The words of a cell: short, without any mark, and no marker before them unless a number stands in
/// the next cell.
fn is_label(words: &str, numbered: impl Fn() -> bool) -> bool {
    if words.len() > CELL_BYTES / 2 {
        return false;
    }
    let pauses = |text: &str| find_mark(text, 0, |c| is_stop(c) || is_pause(c)).is_some();
    if pauses(words) {
        // The mark may be that of the marker: 一、新收申请.
        let name = || Some(rest(words, read_marker(words)?.span.end as usize));
        return numbered() && name().is_some_and(|name| !pauses(name));
    }
    read_marker(words).is_none_or(|marker| !outranks_cell(marker)) || numbered()
}

/// Whether a short line with a marker opens a section more often than it is a cell: 02 农业, （一）农业.
const fn outranks_cell(marker: Marker) -> bool {
    marker.conforms || matches!(marker.family.numbering, Numbering::Padded | Numbering::Decimal(_))
}

/// 表 1：2022 年地区生产总值, 图3 …, 单位：亿元
fn opens_table(words: &str) -> bool {
    if words.len() > CAPTION_BYTES || ends_sentence(words) {
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
        .is_none_or(|c| is_space(c) || is_han(c) || is_pause(c) || matches!(c, '.' | '．'));
    behind.len() < number.len() && named
}

/// The title of a numbered section has so many characters at least; 2.4 衣着 is a figure and the next label.
const TITLE_CHARACTERS: usize = 4;

/// 3.2 主要财务指标: the next section of a report whose table was lost. 3.2 亿元 is a figure of it.
fn opens_section(words: &str) -> bool {
    true_marker(words).is_some_and(|marker| {
        let title = rest(words, marker.span.end as usize);
        matches!(marker.family.numbering, Numbering::Decimal(_))
            && title.chars().filter(|&c| is_han(c)).nth(TITLE_CHARACTERS - 1).is_some()
            && !title.contains(|c| arabic_digit(c).is_some())
    })
}

/// One cell a line: short, and no sentence; under a figure, numbers and years only.
fn is_cell(words: &str, figure: bool) -> bool {
    let short = words.len() <= CELL_BYTES && display_width(words) <= CELL_COLUMNS;
    let plain = matches!(Ending::of(words), Ending::Open | Ending::Closing)
        && !words.contains(|c| is_stop(c) || is_semicolon(c));
    let numeric = words.starts_with(|c: char| arabic_digit(c).is_some() || c == '-');
    let marked = read_marker(words).is_some_and(|marker| marker.conforms || !numeric);
    short && plain && !marked && !opens_table(words) && (!figure || numeric)
}

/// Cells with tabs or wide space between them: 地区生产总值⇥20817.5⇥2.8
fn is_row(words: &str) -> bool {
    let bytes = words.as_bytes();
    // Most lines hold no space of any kind, whose last bytes are looked for at once, and are no row then.
    if memchr3(b'\t', b' ', IDEOGRAPHIC_SPACE_END, bytes).is_none() {
        return is_piped_row(words) || is_listed_row(words) || is_glued_row(words);
    }
    // 索引号：⇥2022-00316⇥发布机构：⇥县政府 is what a portal says of a document.
    let tabbed = memchr(b'\t', bytes).is_some();
    if tabbed && PORTAL_LABELS.opening(words).is_some() {
        return false;
    }
    let cells = || words.split(['\t', '|']).map(str::trim).filter(|cell| !cell.is_empty());
    let plain = |cell: &str| cell.len() <= CELL_BYTES && !ends_sentence(cell);
    tabbed && cells().count() >= 2 && cells().all(plain)
        || is_piped_row(words)
        || is_listed_row(words)
        || is_glued_row(words)
        || is_padded_row(words)
}

/// A row as a program prints a list: ['项目', '', '11437.64'].
fn is_listed_row(words: &str) -> bool {
    words.starts_with("['") && words.ends_with("']")
}

/// A label and numbers that were put together without space: 流动资产17.49%-8.16%.
fn is_glued_row(words: &str) -> bool {
    let part = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | '%' | '-' | '％');
    if !words.chars().next_back().is_some_and(part) {
        return false;
    }
    let numbers = words.trim_start_matches(|c: char| !part(c));
    let label = words.len() - numbers.len();
    let points = numbers.matches('.').count();
    (1..=CELL_BYTES).contains(&label) && points >= 2 && numbers.chars().all(part)
}

/// A row of a Markdown table: | 指标 | 数值 |, |---|---|.
fn is_piped_row(words: &str) -> bool {
    words.starts_with('|') && words.ends_with('|') && words.matches('|').count() >= 3
}

/// Cells with two or more spaces between them, most of them numbers.
fn is_padded_row(words: &str) -> bool {
    if words.len() > PADDED_BYTES
        || ends_sentence(words)
        || !(holds_word(words, "  ") || holds(words, IDEOGRAPHIC_SPACE))
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

/// The stretch of a table.
pub(super) fn stretch<'s>(source: &'s str, lines: &[Line]) -> Stretch<'s> {
    let set = || lines.iter().filter(|line| !line.is_furniture());
    let rows: Vec<Range<usize>> = set().map(|line| line.range.clone()).collect();
    let range = rows.first().map_or(0, |row| row.start)..rows.last().map_or(0, |row| row.end);
    let first = set().next().map_or(&[][..], core::slice::from_ref);
    let within = |line: &&Line| line.is_furniture() && range.contains(&line.range.start);
    let interruptions = lines.iter().filter(within).map(|line| line.range.clone()).collect();
    let mut table =
        Stretch { interruptions, span: Span::of(range), ..Stretch::new(source, first, Kind::Text) };
    table.set(Kind::Table(rows.into()), "rows-of-cells");
    table
}
