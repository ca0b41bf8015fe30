//! Marks behind headings that stand on lines of their own.

use alloc::collections::BTreeSet;

use crate::{
    Block, Delimiter, Section, Span,
    check::{draft::Draft, table::punctuation::HEADING_STOP},
    lexicon::checks::{IS_EACH, punctuation::DUTIES},
    text::chars::{is_comma, is_semicolon, is_space, is_stop},
};

/// Titles of headings longer than this are sentences, and end in a stop rightly. The parser's own
/// bound for the title of a numbered clause.
const LONGEST_TITLE_CHARACTERS: usize = 40;

/// A title with a mark of a sentence behind it is told from a sentence where it is as short as most are.
const LONGEST_STOPPED_CHARACTERS: usize = 12;

pub(super) fn check(draft: &Draft<'_>) {
    heading_stops(draft);
    for document in draft.report.documents() {
        stops_for_titles(draft, document.sections());
    }
}

/// A stop behind a heading on a line of its own that has text below it.
fn heading_stops(draft: &Draft<'_>) {
    let headings = || draft.pieces.sections.iter().map(|placed| &placed.section.heading);
    let run_in: BTreeSet<u8> =
        headings().filter(|heading| heading.run_in).map(|heading| heading.level).collect();
    for (place, placed) in draft.pieces.sections.iter().enumerate() {
        let section = placed.section;
        let (heading, title) = (&section.heading, section.heading.title_text());
        let Some(last) = draft.before(heading.span.end) else { continue };
        if heading.run_in || title.is_empty() || !matches!(last, '。' | '；' | '，' | '：') {
            continue;
        }
        // A sentence of duty is marked as headings are and is none.
        let duty = DUTIES.iter().any(|word| title.contains(word));
        let division = heading
            .marker()
            .is_some_and(|marker| matches!(marker.family.delimiter, Delimiter::Division(_)));
        // （一）基本原则。 above a list may run in elsewhere; 一、 stands alone.
        let outer = heading.level == 1;
        let text_below = match section.blocks().first() {
            // 申请人应当具备：（1）… goes on, and is no title.
            Some(block) if last == '：' => {
                let text = matches!(block, Block::Paragraph(_) | Block::List(_));
                text && !title.trim_end_matches('：').ends_with(IS_EACH)
            }
            Some(Block::List(_)) => outer && title.chars().count() <= LONGEST_STOPPED_CHARACTERS,
            Some(block) => matches!(block, Block::Paragraph(_)),
            // Among headings that run in, one with nothing but headings below keeps to their form.
            None => {
                last != '：' && !run_in.contains(&heading.level) && !section.sections().is_empty()
            }
        };
        let short = title.chars().count() <= LONGEST_TITLE_CHARACTERS
            && !title.contains(|c| is_stop(c) || is_semicolon(c));
        let listed = place.checked_sub(1).is_some_and(|before| is_listed(draft, before, last));
        if text_below && !duty && !division && short && !listed {
            let at = Span::new(heading.span.end - last.len_utf8() as u32, heading.span.end);
            let found = draft.found(&HEADING_STOP, at).fix("");
            // Where others of the series run in, this one keeps to their form. A colon is a custom of some.
            let mild = last == '：' || run_in.contains(&heading.level);
            if mild { found.mild() } else { found }.report();
        }
    }
}

/// Whether the section of a place is a sentence with a number and nothing below it, that ends in a mark. What stands below the
/// last of such a list goes on behind the list.
fn is_listed(draft: &Draft<'_>, place: usize, mark: char) -> bool {
    draft.pieces.sections.get(place).is_some_and(|placed| {
        let section = placed.section;
        section.blocks().is_empty()
            && section.sections().is_empty()
            && draft.before(section.heading.span.end) == Some(mark)
            && section.heading.title_text().contains(is_comma)
    })
}

/// 一、前期准备； on a line of its own: the parser takes it for a sentence behind the marker, where its
/// neighbours are titles.
fn stops_for_titles(draft: &Draft<'_>, sections: &[Section<'_>]) {
    let titled = sections.iter().any(|section| {
        section.heading.title().is_some_and(|title| {
            !section.heading.run_in
                && draft.words(title.text.span).chars().count() <= LONGEST_TITLE_CHARACTERS
        })
    });
    for section in sections {
        let untitled = titled && section.heading.run_in && section.heading.title().is_none();
        if let (true, [Block::Paragraph(first), Block::Paragraph(_), ..]) =
            (untitled, section.blocks())
        {
            let words = draft.words(first.span).trim_end_matches(is_space);
            let bare = words.trim_end_matches(['；', '，']);
            let short = bare.chars().count() <= LONGEST_STOPPED_CHARACTERS;
            if short && bare.len() < words.len() && !bare.contains(|c| is_stop(c) || is_comma(c)) {
                let end = first.span.start + words.len() as u32;
                let mark = Span::new(end - (words.len() - bare.len()) as u32, end);
                draft.found(&HEADING_STOP, mark).fix("").report();
            }
        }
        stops_for_titles(draft, section.sections());
    }
}
