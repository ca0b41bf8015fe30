//! Members of a series that the parser takes for text, because their mark or their number is wrong.

use alloc::{collections::BTreeMap, format, vec::Vec};

use crate::{
    Delimiter, Document, Family, List, Marker, Numbering, Paragraph, Span,
    check::{
        draft::Draft,
        marks::Mark,
        pieces::Piece,
        table::numbering::{
            ARTICLE_ORDER, HEADING_GAP, HEADING_REPEAT, HEADING_STYLE, MARKER_COMMA,
        },
    },
    combinator::{read_marker, read_series_marker},
    lexicon::{
        checks::numbering::FIRST_AND_NEXT,
        markers::{ORDINAL_PREFIX, TEN},
    },
    text::chars::{
        han_digit, head, is_comma, is_han, is_semicolon, is_space, is_stop, leading_digits, rest,
    },
};

/// The headings of each family, by where they stand, with their numbers.
type Headings = BTreeMap<Family, Vec<(u32, u32)>>;

/// Lines that begin as `二，` between 一、 and 三、; the parser takes those for text.
pub(super) fn commas(draft: &Draft<'_>) -> Vec<Span> {
    let mut headings = Headings::new();
    for placed in &draft.pieces.sections {
        let Some(marker) = placed.section.heading.marker() else { continue };
        let Family { numbering, delimiter } = marker.family;
        if matches!(
            (numbering, delimiter),
            (Numbering::Han, Delimiter::Comma) | (Numbering::Arabic, Delimiter::Dot)
        ) {
            headings.entry(marker.family).or_default().push((marker.span.start, marker.ordinal));
        }
    }
    let mut found = Vec::new();
    if headings.is_empty() {
        return found;
    }
    let breaks = draft.scan.breaks.iter().map(|&at| at as usize + 1);
    for line in core::iter::once(0).chain(breaks) {
        let words = rest(draft.source, line).trim_start_matches([' ', '\t', '\u{3000}']);
        let start = draft.source.len() - words.len();
        if let Some((length, proper)) = comma(draft, &headings, start) {
            let span = Span::of(start..start + length);
            draft.found(&MARKER_COMMA, span).expected(proper).report();
            found.push(span);
        }
    }
    found
}

/// 其次、 before a member of an enumeration in sentences.
fn spelled_ordinal(draft: &Draft<'_>, mark: Mark, word: &str) {
    let start = mark.at - word.len() as u32;
    let opens = head(draft.source, start as usize).chars().next_back();
    let opens = opens.is_none_or(|c| is_space(c) || is_stop(c) || is_semicolon(c));
    // 首先、其次、最后 lists the words themselves.
    let behind = rest(draft.source, mark.end() as usize);
    let lists = FIRST_AND_NEXT.iter().any(|word| behind.starts_with(word));
    if opens && !lists && draft.leaf_at(start) {
        let found = draft.found(&MARKER_COMMA, Span::new(start, mark.end()));
        found.expected(format!("{word}，")).edit(mark.span(), "，").report();
    }
}

/// 第二、 before a member of an enumeration in sentences, where a comma stands.
pub(super) fn ordinals(draft: &Draft<'_>) {
    /// 第十二 has three characters.
    const LONGEST_BYTES: usize = 9;

    for mark in &draft.scan.enumerations {
        let before = head(draft.source, mark.at as usize);
        if let Some(word) = FIRST_AND_NEXT.iter().find(|word| before.ends_with(*word)) {
            spelled_ordinal(draft, *mark, word);
        }
        let number = before.trim_end_matches(|c| han_digit(c).is_some() || c == TEN);
        let bare = number.strip_suffix(ORDINAL_PREFIX);
        let length = before.len() - bare.map_or(before.len(), str::len);
        let opens = bare.is_some_and(|bare| {
            bare.chars().next_back().is_none_or(|c| is_space(c) || is_stop(c) || is_semicolon(c))
        });
        // 第一、二、三产业, 第一、第二产业
        let lists = draft
            .behind(mark.end())
            .is_none_or(|c| han_digit(c).is_some() || c == ORDINAL_PREFIX || !is_han(c));
        let start = mark.at - length as u32;
        if number.len() < before.len()
            && length <= LONGEST_BYTES
            && opens
            && !lists
            && draft.leaf_at(start)
        {
            let proper = format!("{}，", draft.between(start, mark.at));
            let found = draft.found(&MARKER_COMMA, Span::new(start, mark.end()));
            found.expected(proper).edit(mark.span(), "，").report();
        }
    }
}

/// 数字 + 逗号: 二，; gives its length and its proper form, where the series goes on so.
fn comma(
    draft: &Draft<'_>,
    headings: &Headings,
    start: usize,
) -> Option<(usize, alloc::string::String)> {
    /// 二十一 has three characters; longer numbers count no headings.
    const LONGEST_HAN: usize = 4;
    const LONGEST_ARABIC: usize = 2;

    let words = rest(draft.source, start);
    let numerals = words.chars().take(LONGEST_HAN).take_while(|&c| is_numeral(c));
    let han: usize = numerals.map(char::len_utf8).sum();
    let (length, proper) =
        if han > 0 { (han, "、") } else { (leading_digits(words).min(LONGEST_ARABIC), ".") };
    let mark = rest(words, length).chars().next().filter(|_| length > 0)?;
    let behind = rest(words, length + mark.len_utf8());
    if !(is_comma(mark) || (mark == '.' && han > 0)) || !behind.starts_with(is_han) {
        return None;
    }
    let proper = format!("{}{proper}", head(words, length));
    // A marker of this form needs a word behind it.
    let value =
        read_marker(&format!("{proper}{}", head(behind, behind.chars().next()?.len_utf8())))?;
    let alike = headings.get(&value.family)?;
    let place = alike.partition_point(|&(heading, _)| heading < start as u32);
    let before = place.checked_sub(1).and_then(|place| alike.get(place));
    let follows = before.is_some_and(|(_, ordinal)| ordinal + 1 == value.ordinal);
    let leads = alike.get(place).is_some_and(|(_, ordinal)| *ordinal == value.ordinal + 1);
    (follows || (leads && value.ordinal == 1)).then(|| (length + mark.len_utf8(), proper))
}

fn is_numeral(c: char) -> bool {
    han_digit(c).is_some_and(|value| value > 0) || c == TEN
}

/// Whether the marker that should stand before one does stand there, where the parser takes it for
/// text; it is looked for from `since` on.
pub(super) fn stands_before(draft: &Draft<'_>, marker: Option<Marker>, since: u32) -> bool {
    let Some(marker) = marker.filter(|marker| marker.ordinal > 1) else { return false };
    let words = draft.between(since, marker.span.start);
    let mut starts = words
        .char_indices()
        .filter(|(_, c)| is_numeral(*c) || c.is_ascii_digit() || matches!(c, '（' | '('));
    starts.any(|(at, _)| {
        read_marker(rest(words, at)).is_some_and(|before| {
            before.family == marker.family && before.ordinal + 1 == marker.ordinal
        })
    })
}

/// Paragraphs that begin as an article does, and are none to the parser because their number does not
/// follow.
pub(super) fn articles(draft: &Draft<'_>, document: &Document<'_>) {
    if super::references::articles(document.sections()).0 < 2 {
        return;
    }
    for piece in draft.pieces_of(document) {
        let Piece::Paragraph(paragraph) = piece else { continue };
        let words = draft.words(paragraph.span);
        let marker = read_marker(words).filter(|marker| marker.family.is_article());
        let Some(marker) = marker else { continue };
        if rest(words, marker.span.end as usize).starts_with(is_space) {
            let start = paragraph.span.start;
            draft.found(&ARTICLE_ORDER, Span::new(start, start + marker.span.end)).report();
        }
    }
}

/// Paragraphs that go on with the numbers of the headings before them in another form: （一）, （二）,
/// 第三，; or in the same form with a number that does not follow.
pub(super) fn series(draft: &Draft<'_>, document: &Document<'_>) {
    let mut last: Option<Marker> = None;
    let mut items = 0_usize;
    for piece in draft.pieces_of(document) {
        match piece {
            Piece::Item(_) => items += 1,
            Piece::ItemEnd => items = items.saturating_sub(1),
            Piece::Heading(heading) => last = heading.marker(),
            Piece::Paragraph(Paragraph { span, .. }) | Piece::List(List { span, .. })
                if items == 0 =>
            {
                if let Some(before) = last.filter(|before| before.ordinal > 1) {
                    member(draft, *span, before);
                }
            }
            _ => {}
        }
    }
}

/// A paragraph or list that may be a member of the series of the marker before it.
fn member(draft: &Draft<'_>, span: Span, before: Marker) {
    let line = head(draft.source, span.start as usize).trim_end_matches([' ', '\u{3000}']);
    if !(line.is_empty() || line.ends_with(['\n', '\r'])) {
        return;
    }
    let words = draft.words(span);
    let marker = read_marker(words);
    let at = |end: u32| Span::new(span.start, span.start + end);
    let same = marker.filter(|marker| marker.family == before.family);
    if let Some(marker) = same.filter(|marker| !marker.family.is_article()) {
        let span = at(marker.span.end);
        let here = Marker { span, ..marker };
        if marker.ordinal != before.ordinal + 1 {
            let rule = if marker.ordinal > before.ordinal { &HEADING_GAP } else { &HEADING_REPEAT };
            if !stands_before(draft, Some(here), before.span.start) {
                draft.found(rule, span).related(before.span).report();
            }
            return;
        }
    }
    let read = marker.map(|marker| (Some(marker.ordinal), marker.span.end));
    let read =
        read.or_else(|| read_series_marker(words).map(|marker| (marker.ordinal, marker.span.end)));
    if let Some((Some(ordinal), end)) = read {
        if ordinal == before.ordinal + 1 {
            let words = draft.words(before.span);
            let found = draft.found(&HEADING_STYLE, at(end)).related(before.span).say(words);
            // In a text that a page broke the numbers in between may be lost.
            found.mild().report();
        }
    }
}
