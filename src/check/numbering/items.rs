//! Items: members of an enumeration that the parser takes for text, and how many there are.
//!
//! ```text
//! counted = … numeral (项|点|个方面|…) … "：" list      抓好以下五项任务：
//! ```

use crate::{
    Block, Document, Event, Item, List, Node, Paragraph, Section, Series, SeriesMarker, Span,
    check::{
        draft::Draft,
        table::numbering::{HEADING_STYLE, ITEM_COUNT, ITEM_GAP, ITEM_REPEAT},
    },
    combinator::read_series_marker,
    lexicon::checks::{COUNTED_ITEMS, NOT_BEFORE_COUNT},
    text::chars::{arabic_digit, han_digit, is_colon, is_space, is_stop, rest},
};

pub(super) fn check(draft: &Draft<'_>, document: &Document<'_>) {
    for event in draft.events_of(document) {
        if let Event::Enter(Node::List(list)) = event {
            for (place, item) in list.items().iter().enumerate() {
                hidden(draft, list, item, place + 1 == list.items().len());
            }
        }
    }
    counts(draft, document.blocks(), document.sections());
}

/// Whether the members of a series have numbers that are words of the sentence: 一是, 二要, 第三.
const fn is_spoken(series: Series) -> bool {
    matches!(series, Series::Is | Series::Must | Series::Nth)
}

/// 一是…。二是…。第三，…: sentences of an item that begin as another item does.
fn hidden(draft: &Draft<'_>, list: &List<'_>, item: &Item<'_>, last: bool) {
    let spoken = |marker: &SeriesMarker| is_spoken(marker.series);
    if !is_spoken(list.series) {
        return;
    }
    let paragraphs = item.blocks().iter().filter_map(|block| match block {
        Block::Paragraph(paragraph) => Some(paragraph),
        _ => None,
    });
    for sentence in paragraphs.flat_map(Paragraph::sentences) {
        let words = draft.words(sentence.span);
        let start =
            sentence.span.start + (words.len() - words.trim_start_matches(is_space).len()) as u32;
        // A member of a list of clauses begins behind a semicolon.
        let opens = draft.before(start).is_some_and(|c| is_stop(c) || matches!(c, '；' | '\n'));
        let marker = read_series_marker(words.trim_start_matches(is_space)).filter(spoken);
        let Some((marker, ordinal)) = marker.and_then(|marker| Some((marker, marker.ordinal?)))
        else {
            continue;
        };
        if !opens || start <= item.marker.span.start {
            continue;
        }
        let rule = if marker.series == list.series {
            match ordinal {
                _ if !last || ordinal == item.ordinal + 1 => continue,
                _ if ordinal <= item.ordinal => &ITEM_REPEAT,
                _ => &ITEM_GAP,
            }
        } else if ordinal == item.ordinal + 1 {
            &HEADING_STYLE
        } else {
            continue;
        };
        let at = Span::new(start, start + marker.span.len());
        let before = draft.words(item.marker.span);
        draft.found(rule, at).related(item.marker.span).say(before).report();
    }
}

/// Blocks and sections that a sentence counts before they begin.
fn counts(draft: &Draft<'_>, blocks: &[Block<'_>], sections: &[Section<'_>]) {
    for pair in blocks.windows(2) {
        if let [Block::Paragraph(paragraph), Block::List(list)] = pair {
            let items = list.items();
            if let (Some(first), Some(last)) = (items.first(), items.last()) {
                counted(draft, paragraph, items.len(), [first.marker.span, last.marker.span]);
            }
        }
    }
    if let (Some(Block::Paragraph(paragraph)), [first, .., last]) = (blocks.last(), sections) {
        let marker = |section: &Section<'_>| section.heading.marker().map(|marker| marker.span);
        if let (Some(first), Some(last)) = (marker(first), marker(last)) {
            counted(draft, paragraph, sections.len(), [first, last]);
        }
    }
    for section in sections {
        counts(draft, section.blocks(), section.sections());
    }
}

/// 抓好以下五项任务： before four items.
fn counted(draft: &Draft<'_>, paragraph: &Paragraph<'_>, members: usize, [first, last]: [Span; 2]) {
    let Some(sentence) = paragraph.sentences().last() else { return };
    let words = draft.words(sentence.span).trim_end_matches(is_space);
    let Some(bare) = words.strip_suffix(is_colon) else { return };
    let clause = bare.rsplit(['，', '。', '；']).next().unwrap_or_default();
    let start = bare.len() - clause.len();
    let found = clause.char_indices().rev().find_map(|(at, c)| {
        let value = han_digit(c).or_else(|| arabic_digit(c))?;
        let behind = rest(clause, at + c.len_utf8());
        let counter = COUNTED_ITEMS.iter().find(|counter| behind.starts_with(**counter))?;
        let before = rest(clause, 0).get(..at)?.chars().next_back();
        // 十五项, 25条, 第二条
        let longer = before.is_some_and(|c| {
            han_digit(c).is_some() || arabic_digit(c).is_some() || NOT_BEFORE_COUNT.contains(c)
        });
        (!longer).then_some((value, at, c.len_utf8() + counter.len()))
    });
    let Some((value, at, length)) = found.filter(|&(value, ..)| value >= 2) else { return };
    if members >= 2 && usize::from(value) != members {
        let at = sentence.span.start + (start + at) as u32;
        let at = Span::new(at, at + length as u32);
        let found = draft.found(&ITEM_COUNT, at).related(first).related(last);
        found.say(alloc::format!("{members}")).report();
    }
}
