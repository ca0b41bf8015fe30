//! Tails: words of a site that cling to the end of a paragraph.

use alloc::vec::Vec;

use super::{
    forms::without_bullet,
    stretch::{Kind, Stretch},
    title::LABEL,
};
use crate::{
    layout::Line,
    lexicon::structure::{CHROME_TAILS, DOCUMENT_KINDS, TITLE_LABELS},
    text::{
        chars::{
            is_bar, is_closing, is_han, is_space, is_stop, marks, rest, slice, tail_within, trim,
        },
        ending::ends_sentence,
    },
};

/// Lines that share their last words this often were given them by a site.
const WATERMARKED_LINES: usize = 3;
/// A watermark has this many bytes at most, with the stop before it.
const LONGEST_TAIL_BYTES: usize = 64;
/// A watermark has this many characters at least.
const SHORTEST_TAIL_CHARACTERS: usize = 3;

/// What a site clings to the end of every paragraph: the words behind the last stop, where several
/// paragraphs share them.
pub(super) fn watermarks<'s>(source: &'s str, lines: &[Line]) -> Vec<&'s str> {
    let last = lines.iter().filter(|line| !line.continues);
    let mut tails: Vec<&str> = last.filter_map(|line| tail(line.words(source))).collect();
    tails.sort_unstable();
    let shared =
        tails.chunk_by(|one, other| one == other).filter(|same| same.len() >= WATERMARKED_LINES);
    shared.filter_map(|same| same.first().copied()).collect()
}

/// The few words behind the last stop of a line that ends in none.
fn tail(words: &str) -> Option<&str> {
    if words.ends_with(is_stop) {
        return None;
    }
    let end = tail_within(words, LONGEST_TAIL_BYTES);
    let (stop, _) = marks(end, is_stop).last()?;
    let tail = rest(end, stop).trim_start_matches(|c| is_stop(c) || is_closing(c)).trim_start();
    // A note in brackets may well repeat: （农业部门负责）.
    let plain =
        tail.chars().all(|c| is_han(c) || c.is_alphanumeric() || matches!(c, '.' | ':' | '/'));
    (plain && tail.chars().nth(SHORTEST_TAIL_CHARACTERS - 1).is_some()).then_some(tail)
}

/// Adds the stretches of a paragraph: a collection's label before its title, its words, and the
/// phrase of a site that clings to its end.
pub(super) fn push_paragraph<'s>(
    source: &'s str,
    lines: &[Line],
    watermarks: &[&str],
    stretches: &mut Vec<Stretch<'s>>,
) {
    let Some(first) = lines.first() else { return };
    let words = first.words(source);
    let row = without_bullet(words);
    // 名称：平台建设 names something else than a text as often.
    let titles = |&(&(_, sure), length): &(&(&str, bool), usize)| {
        let name = || rest(row, length).trim_matches(|c| is_space(c) || is_bar(c));
        sure || DOCUMENT_KINDS.suffix(name()).is_some()
    };
    let label = TITLE_LABELS.opening(row).filter(titles).map(|(_, length)| length);
    let label = label.map(|length| words.len() - row.len() + length);
    let Some(label) = label.filter(|&label| label < first.range.len()) else {
        return push_words(source, lines, watermarks, stretches);
    };
    // A collection's label stands before the title, which is a text of its own.
    let cut = first.range.start + label;
    let range = trim(source, first.range.start..cut);
    let label = Line { range, continues: false, ..first.clone() };
    let mut stretch = Stretch::new(source, core::slice::from_ref(&label), Kind::Text);
    stretch.set(Kind::Text, LABEL);
    stretches.push(stretch);
    let mut titled = lines.to_vec();
    if let Some(first) = titled.first_mut() {
        // 标题： | 某县2023年政府工作报告 |
        let value = slice(source, cut, first.range.end);
        let bare = value.trim_start_matches(|c| is_space(c) || is_bar(c));
        let start = first.range.end - bare.len();
        let bare = bare.trim_end_matches(|c| is_space(c) || is_bar(c));
        first.range = start..start + bare.len();
        first.blank_before = false;
    }
    push_words(source, &titled, watermarks, stretches);
}

/// Adds the words of a paragraph, cut before the phrase of a site that clings to their end.
fn push_words<'s>(
    source: &'s str,
    lines: &[Line],
    watermarks: &[&str],
    stretches: &mut Vec<Stretch<'s>>,
) {
    let Some(last) = lines.last() else { return };
    let words = last.words(source);
    let known = CHROME_TAILS.ending(words).copied();
    let shared = || {
        let tail = if watermarks.is_empty() { None } else { tail(words) };
        tail.filter(|tail| watermarks.binary_search(tail).is_ok())
    };
    let clings =
        |tail: &&str| ends_sentence(words.strip_suffix(*tail).unwrap_or_default().trim_end());
    let Some(tail) = known.or_else(shared).filter(clings) else {
        stretches.push(Stretch::new(source, lines, Kind::Text));
        return;
    };
    let mut text: Vec<Line> = lines.to_vec();
    let cut = last.range.end - tail.len();
    if let Some(last) = text.last_mut() {
        last.range = trim(source, last.range.start..cut);
    }
    stretches.push(Stretch::new(source, &text, Kind::Text));
    let mut tail =
        Stretch::new(source, core::slice::from_ref(&Line::piece(cut..last.range.end)), Kind::Text);
    tail.set(Kind::Noise, "tail-of-a-site");
    stretches.push(tail);
}
