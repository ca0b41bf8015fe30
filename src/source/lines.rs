//! Lines, and where a paragraph really ends.
//!
//! Takes the source, gives its [`Line`]s: the words of each without the space around them, and
//! whether the paragraph goes on in the next line. A PDF's lines, and the single spaces that such
//! lines became on a web page, have nearly equal display width; a line that ends well short of that
//! width ends its paragraph.

use alloc::vec::Vec;
use core::ops::Range;

use memchr::{memchr, memchr2, memmem};

use super::{spacing::Spacing, wrap};
use crate::chars::{
    arabic_digit, display_width, find_mark, is_closing, is_space, is_stop, rest, slice, width,
};

/// A line of the source, or of what was one before its line breaks became spaces.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    /// Its words, trimmed.
    pub(crate) range: Range<usize>,
    /// Whether a blank line stands before it.
    pub(crate) blank_before: bool,
    /// Whether its words begin behind an ideographic or wider space.
    pub(crate) indented: bool,
    /// Whether its paragraph goes on in the next line that is no page furniture.
    pub(crate) continues: bool,
    /// Whether it is a page number between two halves of a text.
    pub(crate) furniture: bool,
    /// Whether it was found inside a longer line, whose own breaks were told from its spaces.
    pub(crate) inner: bool,
}

/// Lines of more bytes than this are no lines of a page: no page is 130 columns wide.
pub(crate) const PAGE_BYTES: usize = 400;

/// Reads the lines of `source`.
pub(crate) fn lines(source: &str) -> Vec<Line> {
    let mut spacing = Spacing::new();
    let lines = read(source, &mut spacing);
    match spacing.settle() {
        Some(mut settled) => read(source, &mut settled),
        None => lines,
    }
}

/// Reads the lines of `source`, as far as `spacing` tells wraps from other spaces.
fn read(source: &str, spacing: &mut Spacing) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut blank = false;
    for physical in physical(source) {
        let words = trim(source, physical.clone());
        if words.is_empty() {
            blank = true;
            continue;
        }
        let first = lines.len();
        split(source, physical.start, words, spacing, &mut lines);
        if let Some(line) = lines.get_mut(first) {
            line.blank_before = blank;
        }
        blank = false;
    }
    wrap::join(source, &mut lines);
    lines
}

impl Line {
    /// A line of its own.
    fn new(source: &str, start: usize, range: Range<usize>) -> Self {
        let furniture = is_page_number(slice(source, range.start, range.end));
        let indented = display_width(slice(source, start, range.start)) >= 2;
        Self { range, blank_before: false, indented, continues: false, furniture, inner: false }
    }

    /// A line inside a longer one; not marked as such yet, so that its paragraph may go on.
    pub(super) const fn inner(range: Range<usize>) -> Self {
        Self {
            range,
            blank_before: false,
            indented: false,
            continues: false,
            furniture: false,
            inner: false,
        }
    }

    /// The words of the line.
    pub(crate) fn words<'s>(&self, source: &'s str) -> &'s str {
        slice(source, self.range.start, self.range.end)
    }
}

/// The stretches between line breaks, written-out `\r\n` included.
fn physical(source: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut at = 0;
    let bytes = source.as_bytes();
    // Nearly every text breaks its lines with line feeds alone, which a search finds many bytes at
    // a time.
    let rare = memchr2(0xB, 0xC, bytes).is_some()
        || RARE_BREAKS.iter().any(|rare| memmem::find(bytes, rare.as_bytes()).is_some());
    let written = memchr(b'\\', bytes).is_some();
    core::iter::from_fn(move || {
        if at > source.len() || (at == source.len() && at > 0) {
            return None;
        }
        let start = at;
        let text = rest(source, start);
        let end = start
            + if rare {
                line_end(text)
            } else {
                memchr2(b'\n', b'\r', text.as_bytes()).unwrap_or(text.len())
            };
        let behind = rest(source, end);
        at = end
            + if behind.starts_with("\r\n") {
                2
            } else {
                behind.chars().next().map_or(1, char::len_utf8)
            };
        Some(start..end)
    })
    .flat_map(move |line| written_breaks(source, line, written))
}

/// The line and the paragraph separator of Unicode.
const RARE_BREAKS: [&str; 2] = ["\u{2028}", "\u{2029}"];

/// The first line break of `text`: a line feed, a carriage return, a tabulator of lines or pages,
/// U+2028 or U+2029.
fn line_end(text: &str) -> usize {
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(found) = bytes
        .get(at..)
        .and_then(|bytes| bytes.iter().position(|byte| matches!(byte, b'\n' | 0xB..=0xD | 0xE2)))
    {
        at += found;
        match bytes.get(at..at + 3) {
            Some([0xE2, 0x80, 0xA8 | 0xA9]) => return at,
            Some([0xE2, ..]) => at += 3,
            _ => return at,
        }
    }
    bytes.len()
}

/// Cuts a line at `\r\n`, `\n` and `\r` that were written out as characters; `written` tells
/// whether the source holds any.
fn written_breaks(
    source: &str,
    line: Range<usize>,
    written: bool,
) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut at = Some(line.start);
    core::iter::from_fn(move || {
        let start = at?;
        let text = slice(source, start, line.end);
        let breaks =
            |(place, _): &(usize, _)| matches!(text.as_bytes().get(place + 1), Some(b'r' | b'n'));
        let found = written.then(|| text.match_indices('\\').find(breaks)).flatten();
        match found {
            Some((place, _)) => {
                at = Some(start + place + 2);
                Some(start..start + place)
            }
            None => {
                at = None;
                Some(start..line.end)
            }
        }
    })
}

/// `range` without the space at its ends.
pub(crate) fn trim(source: &str, range: Range<usize>) -> Range<usize> {
    let text = slice(source, range.start, range.end);
    let left = text.trim_start_matches(is_space);
    let start = range.end - left.len();
    start..start + left.trim_end_matches(is_space).len()
}

/// Cuts a line that held several paragraphs: at tabs and ideographic indents, or at the spaces that
/// line breaks became.
fn split(
    source: &str,
    start: usize,
    words: Range<usize>,
    spacing: &mut Spacing,
    lines: &mut Vec<Line>,
) {
    if words.len() <= PAGE_BYTES && !spacing.is_settled() {
        lines.push(Line::new(source, start, words));
        return;
    }
    for paragraph in indents(source, words) {
        let range = trim(source, paragraph.clone());
        if range.is_empty() {
            continue;
        }
        match spacing.spaced(source, range.clone()) {
            Some(spaced) => {
                lines.extend(spaced.into_iter().map(|Line { range, continues, .. }| Line {
                    continues,
                    inner: true,
                    ..Line::new(source, range.start, range)
                }))
            }
            None => lines.push(Line {
                inner: spacing.is_settled(),
                ..Line::new(source, paragraph.start, range)
            }),
        }
    }
}

/// The paragraphs of a long line, cut before each indent: a tab or two ideographic spaces behind a
/// stop, or any run of space that holds a tab or is four columns wide.
fn indents(source: &str, words: Range<usize>) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut at = Some(words.start);
    let bytes = slice(source, words.start, words.end).as_bytes();
    let indented =
        memchr(b'\t', bytes).is_some() || memmem::find(bytes, "\u{3000}".as_bytes()).is_some();
    core::iter::from_fn(move || {
        let start = at?;
        let text = slice(source, start, words.end);
        // Nearly no line holds an indent, which the search above tells many bytes at a time.
        let mut from = if indented { 0 } else { text.len() };
        while let Some((gap, _)) = find_mark(text, from, |c| matches!(c, '\t' | '\u{3000}')) {
            let before = text.get(..gap).unwrap_or_default().trim_end_matches(is_space);
            let behind = rest(text, gap).trim_start_matches(is_space);
            let wide = display_width(slice(text, before.len(), text.len() - behind.len())) >= 4
                || slice(text, gap, text.len() - behind.len()).contains('\t');
            if wide && !before.is_empty() && !behind.is_empty() {
                at = Some(words.end - behind.len());
                return Some(start..start + before.len());
            }
            from = text.len() - behind.len();
        }
        at = None;
        Some(start..words.end)
    })
}

/// 页码: `— 1 —`, `- 12 -`, `第 3 页 共 9 页`, `3 / 9`. A bare number is none: it may be a cell of
/// a table.
pub(crate) fn is_page_number(words: &str) -> bool {
    if words.len() > 40 {
        return false;
    }
    let mut digits = false;
    let mut marks = false;
    for c in words.chars() {
        match c {
            c if arabic_digit(c).is_some() => digits = true,
            '—' | '-' | '－' | '―' | '─' | '–' | '/' | '／' => marks = true,
            c if crate::lexicon::structure::PAGE.contains(c) => marks = true,
            c if is_space(c) => {}
            _ => return false,
        }
    }
    // A negative number (-5.8) has a dash on one side only, and is a cell of a table.
    let closed =
        words.ends_with(|c: char| arabic_digit(c).is_none()) || words.contains(['/', '／']);
    digits && marks && closed
}

/// Whether `words` end a sentence: a stop, with closing quotes and brackets behind it.
pub(crate) fn ends_sentence(words: &str) -> bool {
    words.trim_end_matches(is_closing).ends_with(is_stop)
}

/// Columns of the first piece of `words` that no line break may part: a Latin word or number with
/// what clings to it, or one character with the closing mark behind it.
pub(crate) fn token_width(words: &str) -> usize {
    let mut chars = words.chars();
    let Some(first) = chars.next() else { return 0 };
    if crate::chars::is_latin(first) {
        return words
            .chars()
            .take(24)
            .take_while(|&c| crate::chars::is_latin(c) || matches!(c, '.' | '%' | '％' | ',' | '-'))
            .map(width)
            .sum();
    }
    let clinging = chars
        .take_while(|&c| {
            is_closing(c) || is_stop(c) || matches!(c, '，' | '、' | '；' | '：' | ',' | ';' | ':')
        })
        .take(2);
    width(first) + clinging.map(width).sum::<usize>()
}
