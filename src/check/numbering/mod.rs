//! Numbering: what the parser found odd, markers that the standard does not know, references to what
//! does not exist.
//!
//! ```text
//! marker = 一、 | （一） | 1. | （1） | 第…条        GB/T 9704-2012 7.3.3
//! ```

mod captions;
mod hidden;
mod items;
mod parallels;
mod references;

use alloc::{collections::BTreeSet, format, string::String, vec::Vec};

use super::{
    Rule,
    draft::{Draft, half_width},
    pieces::{Placed, within},
    table::numbering::{
        ARTICLE_ORDER, HEADING_GAP, HEADING_REPEAT, HEADING_START, HEADING_STYLE, ITEM_GAP,
        ITEM_REPEAT, LEVEL_SKIPPED, MARKER_COMMA, MARKER_FORM, NUMBER_OF_PARENT,
    },
};
use crate::{
    Code, Delimiter, Diagnostic, Document, Family, Marker, MatterKind, Numbering, Section, Span,
    combinator::read_marker,
    text::chars::{head_characters, is_comma, is_enumeration_comma, is_space},
};

pub(super) use references::articles;

pub(super) fn check(draft: &Draft<'_>) {
    let commas = hidden::commas(draft);
    hidden::ordinals(draft);
    for diagnostic in draft.report.diagnostics() {
        told(draft, &commas, diagnostic);
    }
    markers(draft);
    parents(draft);
    for document in draft.report.documents() {
        siblings(draft, document.sections());
        hidden::articles(draft, document);
        restarts(draft, document);
        hidden::series(draft, document);
        items::check(draft, document);
        references::check(draft, document);
    }
    captions::check(draft);
    parallels::check(draft);
}

/// What the parser tells of itself. A number that only its mark hid from the parser is not missing.
fn told(draft: &Draft<'_>, commas: &[Span], told: &Diagnostic) {
    let marker = read_marker(draft.words(told.span));
    let is = |class: fn(Family) -> bool| marker.is_some_and(|marker| class(marker.family));
    let rule: &'static Rule = match told.code {
        Code::HeadingGap | Code::HeadingRepeat if is(Family::is_article) => &ARTICLE_ORDER,
        Code::HeadingGap => &HEADING_GAP,
        Code::HeadingRepeat => &HEADING_REPEAT,
        Code::HeadingStart => &HEADING_START,
        Code::HeadingStyle => &HEADING_STYLE,
        Code::ItemGap => &ITEM_GAP,
        Code::ItemRepeat => &ITEM_REPEAT,
        Code::RespectiveCount | Code::Truncated => return,
    };
    // One chapter of a book begins where it begins.
    if is(Family::is_chapter) && matches!(told.code, Code::HeadingStart | Code::HeadingRepeat) {
        return;
    }
    if told.code == Code::HeadingStart
        && (goes_on_from_around(draft, told.span, marker) || goes_on(draft, told.span, marker))
    {
        return;
    }
    if matches!(told.code, Code::HeadingGap | Code::HeadingStart) {
        // The number before stands behind the heading before, or where the series begins.
        let since = told.related.map_or_else(|| series_start(draft, told.span), |span| span.start);
        let last = commas.partition_point(|comma| comma.start < told.span.start);
        let last = last.checked_sub(1).and_then(|last| commas.get(last));
        let here = marker.map(|marker| Marker { span: told.span, ..marker });
        if last.is_some_and(|comma| comma.start >= since)
            || hidden::stands_before(draft, here, since)
        {
            return;
        }
    }
    let words = told.related.map_or("", |related| draft.words(related));
    let found = draft.found(rule, told.span).say(words);
    match told.related {
        Some(related) => found.related(related).report(),
        None => found.report(),
    }
}

/// 3.2 among the members of 2: a marker of several numbers that does not begin with those of the section
/// around it.
fn parents(draft: &Draft<'_>) {
    let numbers = |section: &Section<'_>| -> Option<(Span, Vec<u32>)> {
        let marker = section.heading.marker()?;
        let words = draft.words(marker.span).trim_end_matches(['.', '．', '、']);
        let parts = words.split(['.', '．']).map(|part| {
            let digits: String = part.trim_matches(is_space).chars().map(half_width).collect();
            digits.parse().ok()
        });
        let numbered = matches!(marker.family.numbering, Numbering::Decimal(_) | Numbering::Arabic);
        numbered.then(|| parts.collect::<Option<Vec<u32>>>().map(|parts| (marker.span, parts)))?
    };
    for placed in &draft.pieces.sections {
        let Some(around) = placed.around.and_then(|at| draft.pieces.sections.get(at)) else {
            continue;
        };
        let (Some((own, parts)), Some((outer, above))) =
            (numbers(placed.section), numbers(around.section))
        else {
            continue;
        };
        if parts.len() == above.len() + 1 && !parts.starts_with(&above) {
            let words = draft.words(outer);
            draft.found(&NUMBER_OF_PARENT, own).related(outer).say(words).report();
        }
    }
}

/// 三、… 4. …: a heading that goes on with the number of the section around it is marked in another
/// way than that.
fn goes_on_from_around(draft: &Draft<'_>, heading: Span, marker: Option<Marker>) -> bool {
    let around = section_around(draft, heading);
    let alone = around.is_some_and(|around| around.sections().len() == 1);
    let around = around.and_then(|around| around.heading.marker());
    match (marker, around) {
        (Some(marker), Some(around)) if alone && marker.ordinal == around.ordinal + 1 => {
            let words = draft.words(around.span);
            draft.found(&HEADING_STYLE, heading).related(around.span).say(words).report();
            true
        }
        _ => false,
    }
}

/// A heading goes on with the series of one that is no further back than so many headings.
const NEAR_HEADINGS: usize = 200;

/// Whether the last heading of the family before a heading has the number before its own: what stands
/// between them took the rung of the series.
fn goes_on(draft: &Draft<'_>, heading: Span, marker: Option<Marker>) -> bool {
    let sections = &draft.pieces.sections;
    let place = sections.partition_point(|placed| placed.section.span.start < heading.start);
    let before = sections.get(..place).unwrap_or_default().iter().rev();
    let mut markers =
        before.take(NEAR_HEADINGS).filter_map(|placed| placed.section.heading.marker());
    marker.is_some_and(|marker| {
        let last = markers.find(|other| other.family == marker.family);
        last.is_some_and(|last| last.ordinal + 1 == marker.ordinal)
    })
}

fn section_around<'r>(draft: &Draft<'r>, heading: Span) -> Option<&'r Section<'r>> {
    let sections = &draft.pieces.sections;
    let place = sections.partition_point(|placed| placed.section.span.start < heading.start);
    let around = sections.get(place).and_then(|placed| sections.get(placed.around?));
    around.map(|placed| placed.section)
}

/// Where the section around a heading begins, or its document.
fn series_start(draft: &Draft<'_>, heading: Span) -> u32 {
    let around = section_around(draft, heading);
    let documents = draft.report.documents();
    let document = documents.partition_point(|document| document.span.start <= heading.start);
    let document = document.checked_sub(1).and_then(|place| documents.get(place));
    around
        .map(|section| section.span.start)
        .or_else(|| document.map(|document| document.span.start))
        .unwrap_or(0)
}

/// The rank of a family in the ladder of GB/T 9704-2012 7.3.3, 1 outermost.
const fn rank(family: Family) -> Option<u8> {
    match (family.numbering, family.delimiter) {
        (Numbering::Han, Delimiter::Comma | Delimiter::Dot) => Some(1),
        (Numbering::Han, Delimiter::Parentheses) => Some(2),
        (Numbering::Arabic, Delimiter::Dot | Delimiter::Comma) => Some(3),
        (Numbering::Arabic, Delimiter::Parentheses) => Some(4),
        _ => None,
    }
}

/// The form of the standard for a marker of another one.
fn standard_form(words: &str, family: Family) -> Option<String> {
    let number: String = match words.chars().next() {
        // ⒈ is number and dot in one character.
        Some(c @ '⒈'..='⒛') => format!("{}", c as u32 - '⒈' as u32 + 1),
        _ => words.chars().filter(|c| c.is_alphanumeric()).map(half_width).collect(),
    };
    match (family.numbering, family.delimiter) {
        (Numbering::Han, Delimiter::Dot) => Some(format!("{number}、")),
        (Numbering::Han | Numbering::Arabic, Delimiter::Parentheses)
        | (Numbering::Arabic, Delimiter::HalfParenthesis) => Some(format!("（{number}）")),
        (Numbering::Arabic, Delimiter::Comma | Delimiter::Dot) => Some(format!("{number}.")),
        _ => None,
    }
}

fn markers(draft: &Draft<'_>) {
    let sections = &draft.pieces.sections;
    let marker = |placed: &Placed<'_>| placed.section.heading.marker();
    let families: BTreeSet<Family> = sections
        .iter()
        .filter_map(marker)
        .filter(|marker| marker.conforms)
        .map(|marker| marker.family)
        .collect();
    for placed in sections {
        let Some(own) = marker(placed) else { continue };
        if !own.conforms {
            nonconforming(draft, own, &families);
        }
        mark_behind(draft, own);
        let around = placed.around.and_then(|around| sections.get(around)).and_then(marker);
        skipped(draft, own, around);
    }
}

/// 三、 with （三） right below it, which goes on from what stands below 二、, where others begin anew.
/// Some texts number through all sections on purpose.
fn late_starts(draft: &Draft<'_>, sections: &[Section<'_>]) {
    // What stands below a heading without a number may go on from before it.
    let numbered = sections.iter().filter(|section| section.heading.marker().is_some());
    let firsts = numbered.filter_map(|section| section.sections().first());
    let firsts = firsts.filter_map(|first| first.heading.marker());
    let firsts = firsts.filter(|marker| rank(marker.family).is_some());
    let anew = firsts.clone().filter(|marker| marker.ordinal == 1).count();
    for marker in firsts.filter(|marker| anew > 1 && marker.ordinal > 1) {
        if !is_told(draft, marker.span) {
            draft.found(&HEADING_START, marker.span).report();
        }
    }
}

/// A marker of another form than the standard's: `1、`, `(一)`.
fn nonconforming(draft: &Draft<'_>, marker: Marker, families: &BTreeSet<Family>) {
    let words = draft.words(marker.span);
    let Some(form) = standard_form(words, marker.family).filter(|form| form != words) else {
        return;
    };
    // Another series of that form would become one with this.
    let target = read_marker(&form).map(|marker| marker.family);
    let safe = target.is_some_and(|target| target == marker.family || !families.contains(&target));
    let found = draft.found(&MARKER_FORM, marker.span);
    let found = if safe { found.fix(form) } else { found.expected(form) };
    // The dot of full width is that of a typesetter.
    if words.ends_with('．') { found.mild() } else { found }.report();
}

/// A running head begins with so many characters of the title, whatever a page left of it.
const RUNNING_CHARACTERS: usize = 3;

/// Headings of one series, right behind each other, with one number.
fn siblings(draft: &Draft<'_>, sections: &[Section<'_>]) {
    for pair in sections.windows(2) {
        let [first, second] = pair else { continue };
        let (Some(one), Some(two)) = (first.heading.marker(), second.heading.marker()) else {
            continue;
        };
        let repeats = one.family == two.family
            && one.ordinal == two.ordinal
            && one.insertion == two.insertion;
        // Divisions that come again are running heads, unless their titles differ.
        let titles = (first.heading.title_text(), second.heading.title_text());
        let again = two.family.is_chapter()
            && (titles.0.is_empty()
                || titles.1.is_empty()
                || head_characters(titles.0, RUNNING_CHARACTERS)
                    == head_characters(titles.1, RUNNING_CHARACTERS));
        // What the parser tells of chapters is left out for that.
        let told = !two.family.is_chapter() && is_told(draft, two.span);
        if repeats && !again && !told {
            let rule = if two.family.is_article() { &ARTICLE_ORDER } else { &HEADING_REPEAT };
            draft.found(rule, two.span).related(one.span).report();
        }
    }
    late_starts(draft, sections);
    for section in sections {
        siblings(draft, section.sections());
    }
}

/// An article that begins anew with one in another chapter, and has none behind it that goes on.
fn restarts(draft: &Draft<'_>, document: &Document<'_>) {
    let sections = draft.sections_of(document).iter();
    let articles = sections.filter_map(|placed| placed.section.heading.marker());
    let articles: Vec<Marker> = articles.filter(|marker| marker.family.is_article()).collect();
    for (place, pair) in articles.windows(2).enumerate() {
        let &[before, article] = pair else { continue };
        let goes_on = articles.get(place + 2).is_some_and(|next| next.ordinal == 2);
        if article.ordinal == 1 && before.ordinal > 1 && !goes_on && !is_told(draft, article.span) {
            draft.found(&ARTICLE_ORDER, article.span).related(before.span).report();
        }
    }
}

/// Whether the parser told something of a place itself.
fn is_told(draft: &Draft<'_>, span: Span) -> bool {
    let told = draft.report.diagnostics();
    let from = told.partition_point(|told| told.span.start < span.start);
    told.get(from..)
        .unwrap_or_default()
        .iter()
        .take_while(|told| told.span.start == span.start)
        .any(|told| told.span == span)
}

/// A mark behind a marker that has brackets: `（一）、`.
fn mark_behind(draft: &Draft<'_>, marker: Marker) {
    let closed = matches!(marker.family.delimiter, Delimiter::Parentheses);
    let mark = draft
        .behind(marker.span.end)
        .filter(|&c| is_enumeration_comma(c) || is_comma(c) || matches!(c, '.' | '．'));
    let Some(mark) = mark.filter(|_| closed) else { return };
    let behind = Span::new(marker.span.end, marker.span.end + mark.len_utf8() as u32);
    let whole = Span::new(marker.span.start, behind.end);
    let proper = String::from(draft.words(marker.span));
    draft.found(&MARKER_COMMA, whole).expected(proper).edit(behind, "").report();
}

/// The first heading of a series that skips a level below the one around it.
fn skipped(draft: &Draft<'_>, marker: Marker, around: Option<Marker>) {
    let Some(around) = around.filter(|_| marker.ordinal == 1) else { return };
    let (Some(inner), Some(outer)) = (rank(marker.family), rank(around.family)) else { return };
    if inner <= outer + 1 {
        return;
    }
    // What is attached has a ladder of its own.
    let between =
        within(&draft.pieces.matter, Span::new(around.span.end, marker.span.start), |line| {
            line.span()
        });
    if between.iter().any(|line| line.kind == MatterKind::Attachment) {
        return;
    }
    let words = draft.words(around.span);
    let found = draft.found(&LEVEL_SKIPPED, marker.span).related(around.span).say(words);
    // 1. right below 一、 is common where there are but two levels.
    if (outer, inner) == (1, 3) { found.mild() } else { found }.report();
}
