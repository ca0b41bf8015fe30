//! Titles on several lines, and titles behind a label.
//!
//! ```text
//! title = issuer line? line{0,3} line that ends in a kind of document
//! row   = label title                     标题：某县2023年政府工作报告
//! ```

use alloc::vec::Vec;
use core::ops::{Range, RangeInclusive};

use super::{
    features::Features,
    forms::{NAMED_BYTES, behind_count, without_bullet, without_length, without_stamp},
    stretch::{Kind, Stretch},
};
use crate::{
    MatterKind, Span,
    combinator::Opening,
    lexicon::{
        markers::is_bullet,
        structure::{LENGTH_OF_A_TEXT, NEWS_OPENINGS, SOURCE_LABELS},
    },
    source::squeeze,
    text::{
        chars::{
            arabic_digit, head, is_bar, is_circled, is_closing, is_colon, is_han, is_opening,
            is_round_opening, is_space, rest, slice, trim, without_cell_bar,
        },
        ending::Ending,
    },
};

/// The label of a row of metadata has so many characters: 责任领导, 公文生成日期.
const LABEL_CHARACTERS: RangeInclusive<usize> = 2..=8;
/// And the whole row this many at most.
const ROW_CHARACTERS: usize = 40;
/// What stands above an attachment has this many bytes at most.
pub(super) const BOUNDARY_BYTES: usize = 200;
/// A line of so many words with space between them is a row of cells, no line of a title: 某市 综合类 专科公办.
const CELLS: usize = 3;
/// A title stands on this many lines at the most.
const MOST_LINES: usize = 4;

/// Makes line `at` a title by `rule`. The lines above it that belong to the title, down from `floor`,
/// are joined to it and left empty; `again` is the line from which on it says the first title again.
pub(super) fn set<'s>(
    source: &'s str,
    lines: &mut [Stretch<'s>],
    at: usize,
    floor: usize,
    again: Option<usize>,
    rule: &'static str,
) {
    let start = start(lines, at, floor);
    let start = again.map_or(start, |again| start.min(again));
    let ranges: Vec<_> = lines
        .get(start..=at)
        .unwrap_or_default()
        .iter()
        .filter(|line| !line.range().is_empty())
        .map(|line| line.range())
        .collect();
    let begin = ranges.first().map_or(0, |range| range.start);
    for line in lines.get_mut(start..at).unwrap_or_default() {
        line.span.end = line.span.start;
        line.text = squeeze(source, &[]);
    }
    let Some(title) = lines.get_mut(at) else { return };
    if start < at {
        title.text = squeeze(source, &ranges);
        title.span.start = Span::of(begin..begin).start;
        title.features = Features::of(&title.text, Opening::Plain, title.features.hashes);
    }
    // • 某局关于…的通报: the bullet is the page's.
    let words = slice(source, title.range().start, title.range().end);
    let bare = without_bullet(words);
    if start == at && bare.len() < words.len() && !bare.is_empty() {
        title.span.start = title.span.end - Span::of(0..bare.len()).end;
        title.text = squeeze(source, core::slice::from_ref(&title.range()));
    }
    let bare = without_cell_bar(title.words()).len();
    if bare < title.words().len() {
        title.span.end = Span::of(0..title.text.end(bare)).end;
        title.text.truncate(bare);
    }
    title.set(Kind::Title, rule);
}

/// The line from which on `title`, the words of the first one, stands again, broken over the lines up to
/// `at`.
pub(super) fn again_from(title: &str, lines: &[Stretch<'_>], at: usize) -> Option<usize> {
    let mut left = title;
    for first in (at.saturating_sub(MOST_LINES - 1)..=at).rev() {
        let line = lines.get(first).filter(|line| line.is_text() && !line.range().is_empty())?;
        left = without_tail(left, line.words())?;
        if left.is_empty() {
            return (first < at).then_some(first);
        }
    }
    None
}

/// `words` without `tail` at their end, space passed over in both; `None` where they end in other words.
fn without_tail<'t>(words: &'t str, tail: &str) -> Option<&'t str> {
    let mut left = words.trim_end_matches(is_space);
    for c in tail.chars().rev().filter(|&c| !is_space(c)) {
        left = left.strip_suffix(c)?.trim_end_matches(is_space);
    }
    Some(left)
}

/// Whether line `at` ends a title that a line before it began.
pub(super) fn goes_on(lines: &[Stretch<'_>], at: usize) -> bool {
    start(lines, at, 0) < at
}

/// The line that the title which ends at line `at` begins with, `floor` or behind it.
fn start(lines: &[Stretch<'_>], at: usize, floor: usize) -> usize {
    let Some(last) = lines.get(at).filter(|last| last.features.hashes == 0) else { return at };
    let reach = at.saturating_sub(MOST_LINES - 1).max(floor);
    let joins = |&line: &usize| {
        let [Some(own), Some(next)] = [line, line + 1].map(|line| lines.get(line)) else {
            return false;
        };
        // 主管股室：耕地股 below 发文机关：云岭县人民政府
        let labelled = || {
            let above = line.checked_sub(1).and_then(|above| lines.get(above));
            above.is_some_and(|above| above.features.label) && is_labelled_row(own)
        };
        // 某局工作总结 2018-06-15⏎某局工作总结: the same title again, without what a site put behind it.
        let again = own.words().starts_with(next.words());
        !again && may_go_on(own, &next.features) && !labelled()
    };
    let first = (reach..at).rev().take_while(joins).last();
    let Some(first) = first else { return at };
    let mut start = at;
    let mut next = &last.features;
    for line in (first..at).rev() {
        let Some(features) = lines.get(line).map(|line| &line.features) else { break };
        if opens(features, next) {
            start = line;
        }
        next = features;
    }
    let named = last.features.kind.is_none_or(|kind| kind.before_bytes() > 0);
    if named && fills_front(lines, first, at, floor) { first } else { start }
}

/// Whether an attachment or another document may begin behind a line: a date, a signature, 附件1,
/// （此件公开发布）.
pub(super) fn opens_attachment(line: &Stretch<'_>) -> bool {
    let features = &line.features;
    let matter = matches!(line.kind, Kind::Matter(MatterKind::Date | MatterKind::Signature));
    let signed = features.author && features.opening.marker().is_none() && !features.ends_line();
    features.bytes() <= BOUNDARY_BYTES
        && features.ending != Ending::Stop
        && (matter || features.date || signed || features.bracketed || features.attachment)
}

/// 责任领导：王明: a label of Han characters and a value, which is no sentence.
pub(super) fn is_labelled_row(line: &Stretch<'_>) -> bool {
    let Some((label, value)) = line.words().split_once(is_colon) else { return false };
    let label: Vec<char> = label.chars().filter(|&c| !is_space(c)).collect();
    LABEL_CHARACTERS.contains(&label.len())
        && label.iter().all(|&c| is_han(c))
        && !value.trim_matches(is_space).is_empty()
        && line.features.characters() <= ROW_CHARACTERS
        && line.features.ending.is_open()
}

/// Whether a line can be one of a title that goes on in the `next` one.
fn may_go_on(line: &Stretch<'_>, next: &Features) -> bool {
    let features = &line.features;
    line.is_text()
        && features.may_title()
        && features.two_han
        && (!features.may_name_document() || features.goes_on_in(next))
        && !features.is_site()
        // • 举报: a row of what a shop shows of a text.
        && !line.words().starts_with(|c| is_bullet(c) || c == '-')
        && !features.crumb
        && !features.year_section
        && line.words().split(is_space).filter(|cell| !cell.is_empty()).count() < CELLS
}

/// Whether a line shows that its title goes on in the `next` one: 国务院关于加快推进…和, or the issuer
/// in front of 关于….
fn opens(line: &Features, next: &Features) -> bool {
    let issuer = line.author || line.place;
    // 某某股份有限公司⏎章 程: the kind alone on the next line.
    let bare = next.kind.is_some_and(|kind| kind.before_bytes() == 0);
    line.about
        || line.unfinished
        || issuer && (next.opens_title || bare || next.year && next.bytes() >= NAMED_BYTES)
}

/// Whether the lines from `first` to `at` are all that stands between what can stand before a title
/// and what can stand behind one.
fn fills_front(lines: &[Stretch<'_>], first: usize, at: usize, floor: usize) -> bool {
    let above = first.checked_sub(1).and_then(|above| lines.get(above));
    let bounded = match above {
        None => floor == 0,
        Some(above) => opens_attachment(above) || above.kind == Kind::Noise,
    };
    let behind = lines.get(at + 1..).unwrap_or_default();
    let below = behind.iter().find(|line| line.says_something());
    // A blank line parts two titles where none stands behind the last.
    let blank = |line: &Stretch<'_>| line.blank_before;
    // Nor are two headlines of a piece of news one title.
    let parted = lines.get(first + 1..=at).unwrap_or_default().iter().any(blank)
        && below.is_none_or(|below| !blank(below) || opens_news(below));
    let headed = below.is_some_and(|below| {
        let features = &below.features;
        let marked = features.opening.marker().is_some_and(|marker| marker.ordinal == 1);
        features.document_number
            || features.date
            || features.author
            || features.bracketed
            || marked
            || features.is_body()
    });
    bounded && !parted && headed
}

/// Decides what each label (标题：) is. Before a title it is matter. Where its value is no title, or
/// the same title stands again below, the label is joined to its value, and the row is noise.
pub(super) fn settle_labels<'s>(source: &'s str, lines: &mut [Stretch<'s>]) {
    for at in 0..lines.len() {
        let Some([label, value]) = lines.get(at..at + 2) else { return };
        if label.rule != LABEL || value.range().is_empty() {
            continue;
        }
        let named = first_cell(value.words());
        // The row may leave the issuer out: 某县人民政府办公室[关于…的通知].
        let says_so = |line: &Stretch<'_>| match line.kind {
            Kind::Title => without_tail(line.words(), named).is_some(),
            Kind::Text => line.words() == named,
            // Between a row of labels and a time stamp a title looks like one of the site's lines.
            Kind::Noise => line.rule == BETWEEN_SITE_LINES && line.words() == named,
            _ => false,
        };
        let above = lines.get(..at).unwrap_or_default().iter().rev().take(REPEAT_LINES);
        let named_above = |line: &Stretch<'_>| {
            line.kind == Kind::Title && without_tail(line.words(), named).is_some()
        };
        let told = above.into_iter().any(named_above);
        let near = lines.iter().skip(at + 2).take(REPEAT_LINES).position(says_so);
        let below = near.and_then(|below| lines.get_mut(at + 2 + below));
        let again = below.is_some() || told;
        if let Some(below) = below.filter(|below| below.kind != Kind::Title) {
            below.set(Kind::Title, "title-of-its-row");
        }
        let Some([label, value]) = lines.get_mut(at..at + 2) else { return };
        if value.kind == Kind::Title && !again {
            label.set(Kind::Matter(MatterKind::Label), LABEL);
            continue;
        }
        // The bar behind the last cell is the row's, too.
        let behind = rest(source, value.range().end);
        let bars = behind.trim_start_matches(|c| c != '\n' && is_space(c) || is_bar(c));
        let row = trim(source, label.range().start..source.len() - bars.len());
        value.text = squeeze(source, core::slice::from_ref(&row));
        value.span = Span::of(row);
        value.set(Kind::Noise, "metadata-row");
        label.span.end = label.span.start;
        label.text = squeeze(source, &[]);
        label.set(Kind::Text, "");
    }
}

/// The first cell of a row that says something: | 某市水利规划解读 | 文号： | |.
fn first_cell(words: &str) -> &str {
    words.split(is_bar).map(str::trim).find(|cell| !cell.is_empty()).unwrap_or(words)
}

/// The title that a row says again stands within this many lines behind it.
const REPEAT_LINES: usize = 64;

/// The rule of a line that stands among those of a site.
pub(super) const BETWEEN_SITE_LINES: &str = "between-site-lines";

/// The rule of a label in front of a title.
pub(super) const LABEL: &str = "title-label";

/// Parts from each title what is none of it: the mark of a note behind it (…统计公报[1], …统计公报①), and
/// what a collection puts before it (第1篇 某镇工作总结), or a viewer (1、某局工作总结).
pub(super) fn part_titles<'s>(source: &'s str, lines: Vec<Stretch<'s>>) -> Vec<Stretch<'s>> {
    let is_parted = |line: &Stretch<'_>| {
        let words = line.words();
        let noted = || without_note_mark(words).len() < words.len();
        line.kind == Kind::Title && (entry_bytes(line).is_some() || noted())
    };
    if !lines.iter().any(is_parted) {
        return lines;
    }
    let mut parted = Vec::with_capacity(lines.len());
    for mut line in lines {
        if line.kind != Kind::Title {
            parted.push(line);
            continue;
        }
        let mark = note_mark(source, &mut line);
        parted.extend(entry(source, &mut line));
        parted.push(line);
        parted.extend(mark);
    }
    parted
}

/// Takes the mark of a note from the end of a title.
fn note_mark<'s>(source: &'s str, title: &mut Stretch<'s>) -> Option<Stretch<'s>> {
    let bare = without_note_mark(title.words()).len();
    let end = title.text.end(bare);
    let mark = trim(source, end..title.range().end);
    if bare == title.words().len() || mark.is_empty() {
        return None;
    }
    title.text.truncate(bare);
    title.span.end = Span::of(0..end).end;
    Some(part(source, mark, MatterKind::Note, "note-mark"))
}

/// Takes the number of an entry of a collection from the start of a title.
fn entry<'s>(source: &'s str, title: &mut Stretch<'s>) -> Option<Stretch<'s>> {
    let bytes = entry_bytes(title)?;
    let number = head(title.words(), bytes).trim_end_matches(|c| is_colon(c) || is_space(c));
    let label = title.range().start..title.text.end(number.len());
    let range = trim(source, title.text.start(bytes)..title.range().end);
    title.text = squeeze(source, core::slice::from_ref(&range));
    title.span = Span::of(range);
    Some(part(source, label, MatterKind::Label, LABEL))
}

/// The bytes of the number of an entry that a title begins with: 第1篇, or 1、 as a viewer counts files.
fn entry_bytes(title: &Stretch<'_>) -> Option<usize> {
    let words = title.words();
    let bytes = Some(title.features.entry_bytes()).filter(|&bytes| bytes > 0);
    let bytes = bytes.or_else(|| behind_count(words).map(|title| words.len() - title.len()))?;
    (bytes < words.len()).then_some(bytes)
}

/// A part of a line that is matter of its own.
fn part<'s>(
    source: &'s str,
    range: Range<usize>,
    kind: MatterKind,
    rule: &'static str,
) -> Stretch<'s> {
    let text = squeeze(source, core::slice::from_ref(&range));
    Stretch { span: Span::of(range), text, kind: Kind::Matter(kind), rule, ..Stretch::NONE.clone() }
}

/// Whether a piece of news begins here: 本报讯（记者 …）.
pub(super) fn opens_news(line: &Stretch<'_>) -> bool {
    NEWS_OPENINGS.prefix(line.words().trim_start_matches(is_opening)).is_some()
}

/// The words before the mark of a note: [1], ①, or before how long the text is: （全文共4863字）.
pub(super) fn without_note_mark(words: &str) -> &str {
    if let Some(open) =
        words.strip_suffix(['）', ')']).and_then(|inner| inner.rfind(is_round_opening))
    {
        let inner = rest(words, open).trim_matches(|c| is_opening(c) || is_closing(c));
        let counted = inner.strip_suffix(LENGTH_OF_A_TEXT);
        let counts =
            counted.is_some_and(|counted| counted.ends_with(|c| arabic_digit(c).is_some()));
        // 某市经济运行情况（来源：某市统计局 2025年3月12日发布）
        if counts || SOURCE_LABELS.prefix(inner).is_some() {
            return head(words, open);
        }
    }
    let dated = without_stamp(words);
    if dated.len() < words.len() {
        return dated;
    }
    let titled = without_length(words);
    if titled.len() < words.len() {
        return titled;
    }
    if words.ends_with(is_circled) {
        return words.trim_end_matches(is_circled);
    }
    let Some(open) = words.strip_suffix([']', '］']) else { return words };
    let bare = open.trim_end_matches(|c| arabic_digit(c).is_some());
    bare.strip_suffix(['[', '［']).filter(|_| bare.len() < open.len()).unwrap_or(words)
}
