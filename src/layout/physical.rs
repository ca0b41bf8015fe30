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
    let mut rare = RareBreaks::new(bytes);
    let written = memchr(b'\\', bytes).is_some();
    core::iter::from_fn(move || {
        if at > source.len() || (at == source.len() && at > 0) {
            return None;
        }
        let start = at;
        let text = rest(source, start);
        let feed = start + memchr2(b'\n', b'\r', text.as_bytes()).unwrap_or(text.len());
        let end = feed.min(rare.next(bytes, start));
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

/// The tabulators of lines and of pages, and the line and the paragraph separator of Unicode. Most texts hold none, so
/// the next of each kind is kept, and looked for again only behind it.
struct RareBreaks {
    tabulator: usize,
    separators: [usize; 2],
}

impl RareBreaks {
    /// U+2028 and U+2029.
    const SEPARATORS: [&'static str; 2] = ["\u{2028}", "\u{2029}"];

    fn new(bytes: &[u8]) -> Self {
        Self {
            tabulator: Self::tabulator(bytes, 0),
            separators: Self::SEPARATORS.map(|mark| Self::separator(mark, bytes, 0)),
        }
    }

    /// The place of the first of them from `at` on, or the end of `bytes`.
    #[inline]
    fn next(&mut self, bytes: &[u8], at: usize) -> usize {
        if self.tabulator < at {
            self.tabulator = Self::tabulator(bytes, at);
        }
        let mut next = self.tabulator;
        for (place, mark) in self.separators.iter_mut().zip(Self::SEPARATORS) {
            if *place < at {
                *place = Self::separator(mark, bytes, at);
            }
            next = next.min(*place);
        }
        next
    }

    fn tabulator(bytes: &[u8], at: usize) -> usize {
        let behind = bytes.get(at..).unwrap_or_default();
        memchr2(0xB, 0xC, behind).map_or(bytes.len(), |place| at + place)
    }

    fn separator(mark: &str, bytes: &[u8], at: usize) -> usize {
        let behind = bytes.get(at..).unwrap_or_default();
        memmem::find(behind, mark.as_bytes()).map_or(bytes.len(), |place| at + place)
    }
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
