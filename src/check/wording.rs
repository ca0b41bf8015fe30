//! Words that were pasted twice or left behind.

use alloc::vec::Vec;

use super::{
    draft::Draft,
    table::text::{HEADING_EMPTY, PLACEHOLDER, SELF_NAME, TITLE_YEAR, UNFINISHED},
};
use crate::{
    Document, Event, Grain, Node, Section, Span, YearSource,
    lexicon::{
        checks::{GIVEN, HERE, HIDDEN_NAMES, NOW, SELF, SELF_NAMES, TEMPLATES, YEAR},
        structure::DATE,
    },
    text::{
        chars::{
            find_mark, head, head_characters, is_colon, is_comma, is_han, is_placeholder, is_space,
            rest,
        },
        ending::Ending,
    },
};

/// A paragraph of one sentence that is so long and has so many commas is no title and no name.
const UNFINISHED_CHARACTERS: usize = 30;
const UNFINISHED_COMMAS: usize = 2;

/// What is shorter is a name or a label: the reporter's, below the text.
const CUT_OFF_CHARACTERS: usize = 12;

/// So many characters behind the year name the same thing.
const SAME_CHARACTERS: usize = 4;

pub(super) fn check(draft: &mut Draft<'_>) {
    placeholders(draft);
    let report = draft.report;
    for document in report.documents() {
        empty(draft, document.sections());
    }
    title_years(draft);
    self_names(draft);
    unfinished(draft);
}

/// XX街道, 20XX年, ____亿元, 此处填写
fn placeholders(draft: &mut Draft<'_>) {
    let leaves = draft.leaves_of(draft.all()).to_vec();
    for leaf in leaves {
        let words = draft.words(leaf.span);
        // Nearly no leaf holds any of them.
        let latin = memchr::memchr3(b'X', b'x', b'_', words.as_bytes()).is_some();
        if !latin
            && find_mark(words, 0, |c| is_placeholder(c) && c != '*').is_none()
            && !words.contains(HERE)
        {
            continue;
        }
        for template in TEMPLATES {
            for (at, found) in words.match_indices(template) {
                let start = leaf.span.start + at as u32;
                draft.found(&PLACEHOLDER, Span::new(start, start + found.len() as u32)).report();
            }
        }
        let mut end = 0;
        while let Some(from) =
            rest(words, end).find(|c| c != '*' && (is_placeholder(c) || c == '_'))
        {
            let start = end + from;
            let run = rest(words, start);
            let first = run.chars().next().unwrap_or('_');
            let length = run.len() - run.trim_start_matches(first).len();
            end = start + length;
            if is_left(words, start, end, first) {
                let digits = head(words, start);
                let back =
                    digits.len() - digits.trim_end_matches(|c: char| c.is_ascii_digit()).len();
                let year = if rest(words, end).starts_with(YEAR) { YEAR.len_utf8() } else { 0 };
                let span = Span::new(
                    leaf.span.start + (start - back) as u32,
                    leaf.span.start + (end + year) as u32,
                );
                draft.found(&PLACEHOLDER, span).report();
            }
        }
    }
}

/// Whether a run of one placeholder was left by a template: two at least, or one beside a number's
/// unit; a name that is hidden (某某, 张××) was hidden on purpose.
fn is_left(words: &str, start: usize, end: usize, first: char) -> bool {
    let count = head(rest(words, start), end - start).chars().count();
    let before = head(words, start).chars().next_back();
    let behind = rest(words, end).chars().next();
    let latin = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphabetic());
    let beside_han = before.is_some_and(is_han) || behind.is_some_and(is_han) || before.is_none();
    let hidden = before.is_some_and(|c| HIDDEN_NAMES.contains(c));
    let digits = before.is_some_and(|c| c.is_ascii_digit());
    match first {
        '_' => count >= 2,
        // 联系电话：XXXXXXXX, ×月×日
        _ if count >= 3 && before == Some('：') => true,
        _ if count >= 4 && !latin(before) && !latin(behind) => true,
        '×' if behind.is_some_and(|c| DATE.contains(c)) => true,
        // A product, a note mark, an empty box to tick.
        '×' | '*' | '＊' | '□' if count == 1 => false,
        _ if latin(before) || latin(behind) || hidden => false,
        _ => {
            (count >= 2 && (beside_han || digits))
                || (count == 1 && digits && behind.is_some_and(is_han) && first != '×')
        }
    }
}

/// A section without text whose neighbours have some.
fn empty(draft: &mut Draft<'_>, sections: &[Section<'_>]) {
    let bare = |section: &Section<'_>| section.blocks().is_empty() && section.sections().is_empty();
    let full = sections.iter().filter(|section| !bare(section)).count();
    for section in sections {
        let heading = &section.heading;
        // What ends in a mark is a sentence that is marked as headings are.
        let sentence = draft.words(heading.span).ends_with(['。', '；', '，', ';', '：', '！']);
        let labelled = section.title().contains(is_colon);
        // Where the others run in, a title with its stop is a heading, too.
        let alone = heading.title().is_some_and(|title| !title.text.contains(is_comma))
            && sections.iter().filter(|other| other.heading.run_in).count() * 2 > sections.len();
        let sentence = sentence && !alone;
        if bare(section)
            && !labelled
            && full * 2 > sections.len()
            && heading.title().is_some()
            && !sentence
        {
            draft.found(&HEADING_EMPTY, heading.span).report();
        }
        empty(draft, section.sections());
    }
}

/// A year in the title that the text never names, where it opens with another.
fn title_years(draft: &mut Draft<'_>) {
    let report = draft.report;
    for document in report.documents() {
        same_words(draft, document);
        let Some(base) = document.base_year_from().filter(|base| base.source == YearSource::Title)
        else {
            continue;
        };
        if base.inferred {
            continue;
        }
        let sentences = draft.sentences_of(document.span);
        let mut years = sentences
            .iter()
            .flat_map(|sentence| sentence.facts().periods())
            .filter(|period| !period.relative)
            .filter_map(|period| Some((period.start?.year?, period.text.span)));
        let mut opening = sentences.iter().filter(|sentence| {
            draft.words(sentence.span).trim_start_matches(is_space).starts_with(NOW)
        });
        let opening = opening.find_map(|sentence| {
            let periods = sentence.facts().periods();
            let mut years =
                periods.iter().filter(|period| !period.relative && period.grain == Grain::Year);
            years.find_map(|period| Some((period.start?.year?, period.text.span)))
        });
        let stated = opening.filter(|(year, _)| *year != base.year);
        let Some((first, span)) = stated.or_else(|| years.next()) else { continue };
        let named =
            stated.is_none() && (first == base.year || years.any(|(year, _)| year == base.year));
        // A report that is given in a year looks back on the year before.
        let looks_back = GIVEN.iter().any(|word| document.title_text().contains(word));
        let near = first.abs_diff(base.year) <= 2 && !(stated.is_none() && looks_back);
        if !named && near {
            let mut found = draft.found(&TITLE_YEAR, span).say(alloc::format!("{}", base.year));
            if let Some(title) = base.span {
                found = found.related(title);
            }
            found.report();
        }
    }
}

/// 2024年小学教师 in a text whose title says 2025年小学教师: the same words behind another year.
fn same_words(draft: &mut Draft<'_>, document: &Document<'_>) {
    let Some(title) = document.title() else { return };
    let periods = title.facts().periods();
    let named = periods.iter().find(|period| period.grain == Grain::Year && !period.relative);
    let Some((period, year)) = named.and_then(|period| Some((period, period.start?.year?))) else {
        return;
    };
    let behind = rest(draft.source, period.text.span.end as usize);
    let Some(words) =
        head_characters(behind, SAME_CHARACTERS).filter(|words| words.chars().all(is_han))
    else {
        return;
    };
    let mut found = Vec::new();
    for sentence in draft.sentences_of(document.span) {
        for other in sentence.facts().periods() {
            let earlier =
                other.start.and_then(|start| start.year).is_some_and(|other| other < year);
            let same = rest(draft.source, other.text.span.end as usize).starts_with(words);
            if earlier && same && other.grain == Grain::Year && !other.relative {
                found.push(other.text.span);
            }
        }
    }
    // What is told of the year before more than once is meant.
    if let &[span] = found.as_slice() {
        draft
            .found(&TITLE_YEAR, span)
            .say(alloc::format!("{year}"))
            .related(period.text.span)
            .report();
    }
}

/// 本条例 in a text whose title ends in 办法.
fn self_names(draft: &mut Draft<'_>) {
    let report = draft.report;
    for document in report.documents() {
        let title = document.title_text().trim_end_matches(['。', '）', ')']);
        let first = draft.words(document.span).trim_start_matches(is_space).lines().next();
        let first = first.unwrap_or_default().trim_end_matches(|c| is_space(c) || c == '。');
        let title = if title.is_empty() { first } else { title };
        let Some(own) = SELF_NAMES.iter().find(|name| title.ends_with(*name)) else { continue };
        for span in draft.words_of(document.span).into_iter().map(|leaf| leaf.span) {
            let words = draft.words(span);
            for (at, _) in words.match_indices(SELF) {
                let behind = rest(words, at + SELF.len_utf8());
                let Some(name) = SELF_NAMES.iter().find(|name| behind.starts_with(**name)) else {
                    continue;
                };
                // What an article enacts may speak of itself: 本规定 of a chapter.
                if name != own {
                    let from = span.start + at as u32;
                    let at = Span::new(from, from + (SELF.len_utf8() + name.len()) as u32);
                    draft.found(&SELF_NAME, at).say(own).report();
                }
            }
        }
    }
}

/// A paragraph whose last sentence has no end. What a page or a table broke goes on in the next
/// paragraph; where a heading, an item, matter or nothing follows, nothing goes on.
fn unfinished(draft: &mut Draft<'_>) {
    let report = draft.report;
    let mut waiting: Option<Span> = None;
    let mut found = Vec::new();
    let tidy = is_tidy(draft);
    let mut items = 0_usize;
    let mut events = report.events();
    while let Some(event) = events.next() {
        match event {
            Event::Enter(Node::Paragraph(paragraph)) => {
                events.skip_children();
                // In a text whose paragraphs end as they should, the next one does not go on.
                found.extend(waiting.take().filter(|_| tidy));
                waiting = paragraph.sentences().last().map(|last| last.span).filter(|last| {
                    is_cut_off(draft, *last, paragraph.sentences().count(), items > 0)
                });
            }
            Event::Enter(Node::Table(_) | Node::Noise(_) | Node::Document(_)) => waiting = None,
            Event::Enter(Node::Section(_) | Node::Matter(_)) => found.extend(waiting.take()),
            Event::Enter(Node::Item(_)) => {
                items += 1;
                found.extend(waiting.take().filter(|_| items > 1));
            }
            Event::Leave(Node::Item(_)) => items = items.saturating_sub(1),
            Event::Leave(Node::Document(_)) => waiting = None,
            _ => {}
        }
    }
    for span in found {
        let words = draft.words(span).trim_end_matches(is_space);
        draft.found(&UNFINISHED, Span::new(span.start, span.start + words.len() as u32)).report();
    }
}

/// Whether all paragraphs of a text end in a mark, but for a slip or two.
fn is_tidy(draft: &Draft<'_>) -> bool {
    let (mut ended, mut all) = (0, 0);
    let mut events = draft.report.events();
    while let Some(event) = events.next() {
        let Event::Enter(Node::Paragraph(paragraph)) = event else { continue };
        events.skip_children();
        let words = draft.words(paragraph.span).trim_end_matches(is_space);
        all += 1;
        ended += usize::from(Ending::of(words).ends_paragraph());
    }
    all > 4 && all - ended <= 2
}

/// Whether a last sentence ends in the middle: no mark at its end, and Han text for the most part.
fn is_cut_off(draft: &Draft<'_>, last: Span, sentences: usize, in_item: bool) -> bool {
    let words = draft.words(last).trim_end_matches(is_space);
    let characters = words.chars().count();
    let long =
        characters >= UNFINISHED_CHARACTERS && words.matches(is_comma).count() >= UNFINISHED_COMMAS;
    let han = words.chars().filter(|&c| is_han(c)).count();
    let enough = characters >= CUT_OFF_CHARACTERS;
    enough
        && (sentences > 1 || long || in_item)
        && matches!(Ending::of(words), Ending::Open | Ending::Comma)
        && han * 2 > characters
}
