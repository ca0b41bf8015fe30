//! Physical lines: what stands between line breaks, and between the indents that stand for them.
//!
//! Takes the source, gives ranges of it.

use core::ops::Range;

use memchr::{memchr, memchr2, memmem};

use crate::text::chars::{display_width, find_mark, is_space, rest, slice};

/// The stretches between line breaks, written-out `\r\n` included.
pub(super) fn physical(source: &str) -> impl Iterator<Item = Range<usize>> + '_ {
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

/// Whether `text` holds a tab or an ideographic space.
fn holds_indents(text: &str) -> bool {
    let bytes = text.as_bytes();
    memchr(b'\t', bytes).is_some() || memmem::find(bytes, "\u{3000}".as_bytes()).is_some()
}

/// The paragraphs of a long line, cut at each run of space that stands for an indent: one that holds
/// a tab, or an ideographic space and is four columns wide or more.
pub(super) fn indents(
    source: &str,
    words: Range<usize>,
) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut at = Some(words.start);
    let indented = holds_indents(slice(source, words.start, words.end));
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
