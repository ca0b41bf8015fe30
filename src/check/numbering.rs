//! Numbering: what the parser found odd, markers that the standard does not know, references to what
//! does not exist.
//!
//! ```text
//! marker    = 一、 | （一） | 1. | （1） | 第…条        GB/T 9704-2012 7.3.3
//! reference = own-name? 第 numeral 条 | 附件 digits
//! ```

use alloc::{
    collections::BTreeSet,
    format,
    string::{String, ToString},
    vec::Vec,
};

use super::{
    Rule,
    draft::{Draft, half_width},
    table::numbering::{
        ARTICLE_ORDER, ARTICLE_REFERENCE, ATTACHMENT_REFERENCE, CAPTION_GAP, HEADING_GAP,
        HEADING_REPEAT, HEADING_START, HEADING_STYLE, ITEM_GAP, ITEM_REPEAT, LEVEL_SKIPPED,
        MARKER_COMMA, MARKER_FORM, PART_REFERENCE,
    },
};
use crate::{
    Code, Delimiter, Division, Document, Event, Family, LeafKind, Marker, MatterKind, Node,
    Numbering, Section, Span,
    combinator::{read_marker, read_ordinal, read_series_marker},
    lexicon::{
        checks::{ATTACHMENT, CAPTIONS, LAW_ENDS, OWN_NAMES, PART, REFERENCE_JOINTS},
        markers::ORDINAL_PREFIX,
    },
    text::chars::{head, is_comma, is_enumeration_comma, is_han, is_space, rest},
};

pub(super) fn check(draft: &mut Draft<'_>) {
    let commas = commas(draft);
    told(draft, &commas);
    markers(draft);
    let report = draft.report;
    for document in report.documents() {
        siblings(draft, document.sections());
        hidden_articles(draft, document);
        hidden_series(draft, document);
    }
    references(draft);
    captions(draft);
}

/// What the parser tells of itself. A number that only its mark hid from the parser is not missing.
fn told(draft: &mut Draft<'_>, commas: &[Span]) {
    let report = draft.report;
    for told in report.diagnostics() {
        let article = read_marker(draft.words(told.span)).is_some_and(|marker| is_article(&marker));
        let rule: &'static Rule = match told.code {
            Code::HeadingGap | Code::HeadingRepeat if article => &ARTICLE_ORDER,
            Code::HeadingGap => &HEADING_GAP,
            Code::HeadingRepeat => &HEADING_REPEAT,
            Code::HeadingStart => &HEADING_START,
            Code::HeadingStyle => &HEADING_STYLE,
            Code::ItemGap => &ITEM_GAP,
            Code::ItemRepeat => &ITEM_REPEAT,
            Code::RespectiveCount | Code::Truncated => continue,
        };
        let marker = read_marker(draft.words(told.span));
        let division = marker.is_some_and(|marker| {
            matches!(marker.family.delimiter, Delimiter::Division(_)) && !is_article(&marker)
        });
        // One chapter of a book begins where it begins.
        if division && matches!(told.code, Code::HeadingStart | Code::HeadingRepeat) {
            continue;
        }
        let since = told.related.map_or(0, |related| related.start);
        let hidden =
            commas.iter().any(|comma| since <= comma.start && comma.start < told.span.start);
        let gap = matches!(told.code, Code::HeadingGap | Code::HeadingStart);
        let here = marker.map(|marker| Marker { span: told.span, ..marker });
        if gap && (hidden || stands_before(draft, here, since)) {
            continue;
        }
        let words = told.related.map_or("", |related| draft.words(related));
        let found = draft.found(rule, told.span).say(words);
        match told.related {
            Some(related) => found.related(related).report(),
            None => found.report(),
        }
    }
}

/// Whether the marker that should stand before one does stand there, where the parser takes it for
/// text.
fn stands_before(draft: &Draft<'_>, marker: Option<Marker>, since: u32) -> bool {
    let Some(marker) = marker.filter(|marker| marker.ordinal > 1) else { return false };
    let words = draft.words(Span::new(since, marker.span.start.max(since)));
    let mut starts = words
        .char_indices()
        .filter(|(_, c)| is_numeral(*c) || c.is_ascii_digit() || matches!(c, '（' | '('));
    starts.any(|(at, _)| {
        read_marker(rest(words, at)).is_some_and(|before| {
            before.family == marker.family && before.ordinal + 1 == marker.ordinal
        })
    })
}

fn is_article(marker: &Marker) -> bool {
    marker.family.delimiter == Delimiter::Division(Division::Article)
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
    let number: String = words.chars().filter(|c| c.is_alphanumeric()).collect();
    let number: String = number.chars().map(half_width).collect();
    match (family.numbering, family.delimiter) {
        (Numbering::Han, Delimiter::Dot) => Some(format!("{number}、")),
        (Numbering::Han | Numbering::Arabic, Delimiter::Parentheses)
        | (Numbering::Arabic, Delimiter::HalfParenthesis) => Some(format!("（{number}）")),
        (Numbering::Arabic, Delimiter::Comma | Delimiter::Dot) => Some(format!("{number}.")),
        _ => None,
    }
}

fn markers(draft: &mut Draft<'_>) {
    let report = draft.report;
    let families: BTreeSet<Family> = report
        .outline()
        .filter_map(|section| section.heading.marker())
        .filter(|marker| marker.conforms)
        .map(|marker| marker.family)
        .collect();
    for section in report.outline() {
        let Some(marker) = section.heading.marker() else { continue };
        let words = draft.words(marker.span);
        if !marker.conforms {
            if let Some(form) = standard_form(words, marker.family).filter(|form| form != words) {
                // Another series of that form would become one with this.
                let target = read_marker(&form).map(|marker| marker.family);
                let safe = target == Some(marker.family)
                    || target.is_some_and(|target| !families.contains(&target));
                let found = draft.found(&MARKER_FORM, marker.span);
                let found = if safe { found.fix(&form) } else { found.expected(form) };
                // The dot of full width is that of a typesetter.
                if words.ends_with('．') { found.mild() } else { found }.report();
            }
        }
        mark_behind(draft, marker);
        let around = section.sections().last().and_then(|around| around.heading.marker());
        skipped(draft, marker, around);
    }
}

/// Headings of one series, right behind each other, with one number.
fn siblings(draft: &mut Draft<'_>, sections: &[Section<'_>]) {
    for pair in sections.windows(2) {
        let [first, second] = pair else { continue };
        let (Some(one), Some(two)) = (first.heading.marker(), second.heading.marker()) else {
            continue;
        };
        // Divisions that come again are running heads.
        let division = matches!(two.family.delimiter, Delimiter::Division(_)) && !is_article(&two);
        let told = division || is_told(draft, two.span);
        if one.family == two.family
            && one.ordinal == two.ordinal
            && one.insertion == two.insertion
            && !told
        {
            let rule = if is_article(&two) { &ARTICLE_ORDER } else { &HEADING_REPEAT };
            draft.found(rule, two.span).related(one.span).report();
        }
    }
    for section in sections {
        siblings(draft, section.sections());
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

/// Paragraphs that begin as an article does, and are none to the parser because their number does not
/// follow.
fn hidden_articles(draft: &mut Draft<'_>, document: &Document<'_>) {
    if articles(document.sections()).0 < 2 {
        return;
    }
    let mut events = document.events();
    let mut found = Vec::new();
    while let Some(event) = events.next() {
        let Event::Enter(node) = event else { continue };
        if let Node::Paragraph(paragraph) = node {
            events.skip_children();
            let words = draft.words(paragraph.span);
            let Some(marker) = read_marker(words).filter(is_article) else { continue };
            if rest(words, marker.span.end as usize).starts_with(is_space) {
                let start = paragraph.span.start;
                found.push(Span::new(start, start + marker.span.end));
            }
        }
    }
    for span in found {
        draft.found(&ARTICLE_ORDER, span).report();
    }
}

/// Paragraphs that go on with the numbers of the headings before them in another form: （一）, （二）,
/// 第三，.
fn hidden_series(draft: &mut Draft<'_>, document: &Document<'_>) {
    let mut events = document.events();
    let mut last: Option<Marker> = None;
    let mut found = Vec::new();
    let mut astray: Vec<(&'static Rule, Span, Span)> = Vec::new();
    while let Some(event) = events.next() {
        let Event::Enter(node) = event else { continue };
        match node {
            Node::Heading(heading) => {
                events.skip_children();
                last = heading.marker();
            }
            Node::Paragraph(_) | Node::List(_) => {
                events.skip_children();
                let words = draft.words(node.span());
                let line = head(draft.source, node.span().start as usize)
                    .trim_end_matches([' ', '\u{3000}']);
                let opens = line.is_empty() || line.ends_with(['\n', '\r']);
                let Some(before) = last.filter(|before| opens && before.ordinal > 1) else {
                    continue;
                };
                let same = read_marker(words).filter(|marker| marker.family == before.family);
                let same = same.filter(|marker| !is_article(marker));
                if let Some(marker) = same.filter(|marker| marker.ordinal != before.ordinal + 1) {
                    let start = node.span().start;
                    let rule = if marker.ordinal > before.ordinal {
                        &HEADING_GAP
                    } else {
                        &HEADING_REPEAT
                    };
                    let span = Span::new(start, start + marker.span.end);
                    let here = Marker { span, ..marker };
                    if !stands_before(draft, Some(here), before.span.start) {
                        astray.push((rule, span, before.span));
                    }
                    continue;
                }
                let series = read_series_marker(words).map(|marker| (marker.ordinal, marker.span));
                let marker = read_marker(words).map(|marker| (Some(marker.ordinal), marker.span));
                let Some((Some(ordinal), at)) = marker.or(series) else { continue };
                if ordinal == before.ordinal + 1 {
                    let start = node.span().start;
                    found.push((Span::new(start, start + at.end), before.span));
                }
            }
            _ => {}
        }
    }
    for (rule, span, before) in astray {
        draft.found(rule, span).related(before).report();
    }
    for (span, before) in found {
        let words = draft.words(before);
        // In a text that a page broke the numbers in between may be lost.
        draft.found(&HEADING_STYLE, span).related(before).say(words).mild().report();
    }
}

/// A mark behind a marker that has brackets: `（一）、`.
fn mark_behind(draft: &mut Draft<'_>, marker: Marker) {
    let closed = matches!(marker.family.delimiter, Delimiter::Parentheses);
    let mark = draft
        .behind(marker.span.end)
        .filter(|&c| is_enumeration_comma(c) || is_comma(c) || matches!(c, '.' | '．'));
    let Some(mark) = mark.filter(|_| closed) else { return };
    let behind = Span::new(marker.span.end, marker.span.end + mark.len_utf8() as u32);
    let whole = Span::new(marker.span.start, behind.end);
    let words = draft.words(marker.span);
    draft.found(&MARKER_COMMA, whole).expected(words).edit(behind, "").report();
}

/// The first heading of a series that skips a level below the one around it.
fn skipped(draft: &mut Draft<'_>, marker: Marker, around: Option<Marker>) {
    let Some(around) = around.filter(|_| marker.ordinal == 1) else { return };
    let (Some(inner), Some(outer)) = (rank(marker.family), rank(around.family)) else { return };
    if inner <= outer + 1 {
        return;
    }
    let words = draft.words(around.span);
    let found = draft.found(&LEVEL_SKIPPED, marker.span).related(around.span).say(words);
    // 1. right below 一、 is common where there are but two levels.
    if (outer, inner) == (1, 3) { found.mild() } else { found }.report();
}

/// Lines that begin as `二，` between 一、 and 三、; the parser takes those for text.
fn commas(draft: &mut Draft<'_>) -> Vec<Span> {
    let report = draft.report;
    let headings: Vec<Marker> = report
        .outline()
        .filter_map(|section| section.heading.marker())
        .filter(|marker| {
            let Family { numbering, delimiter } = marker.family;
            matches!(
                (numbering, delimiter),
                (Numbering::Han, Delimiter::Comma) | (Numbering::Arabic, Delimiter::Dot)
            )
        })
        .collect();
    let mut found = Vec::new();
    if headings.is_empty() {
        return found;
    }
    let mut at = 0;
    for line in draft.source.split_inclusive('\n') {
        let start = at + (line.len() - line.trim_start_matches(is_space).len());
        at += line.len();
        let words = rest(draft.source, start);
        let number: usize =
            words.chars().take(4).take_while(|&c| is_numeral(c)).map(char::len_utf8).sum();
        let mark = rest(words, number).chars().next();
        let arabic = words.chars().take(2).take_while(char::is_ascii_digit).count();
        let (number, mark) = match number {
            0 => (arabic, rest(words, arabic).chars().next().filter(|&c| is_comma(c))),
            number => (number, mark.filter(|&c| is_comma(c) || c == '.')),
        };
        let Some(mark) = mark.filter(|_| number > 0) else { continue };
        if !rest(words, number + mark.len_utf8()).starts_with(is_han) {
            continue;
        }
        let proper = if arabic > 0 { "." } else { "、" };
        let Some(value) = read_marker(&format!("{}{proper}项", head(words, number))) else {
            continue;
        };
        let span = Span::of(start..start + number + mark.len_utf8());
        let alike = |marker: &&Marker| marker.family == value.family;
        let before = headings.iter().filter(alike).rfind(|marker| marker.span.start < span.start);
        let behind = headings.iter().filter(alike).find(|marker| marker.span.start > span.start);
        let follows = before.is_some_and(|before| before.ordinal + 1 == value.ordinal);
        let leads = behind.is_some_and(|behind| behind.ordinal == value.ordinal + 1);
        if follows || (leads && value.ordinal == 1) {
            found.push(span);
        }
    }
    for &span in &found {
        let number =
            draft.words(span).trim_end_matches(|c: char| !is_numeral(c) && !c.is_ascii_digit());
        let proper = if number.starts_with(is_numeral) { "、" } else { "." };
        draft.found(&MARKER_COMMA, span).expected(format!("{number}{proper}")).report();
    }
    found
}

fn is_numeral(c: char) -> bool {
    crate::text::chars::han_digit(c).is_some_and(|value| value > 0)
        || c == crate::lexicon::markers::TEN
}

/// References to articles and attachments that the document does not have.
fn references(draft: &mut Draft<'_>) {
    let report = draft.report;
    for document in report.documents() {
        let (articles, last) = articles(document.sections());
        let attachments = attachments(document);
        let leaves = draft.words_of(document.span);
        let sentences = leaves.iter().filter(|leaf| leaf.kind == LeafKind::Sentence);
        let parts = document.sections().iter().filter_map(|section| section.heading.marker());
        let parts = parts.map(|marker| marker.ordinal).max().unwrap_or(0);
        for span in sentences.map(|leaf| leaf.span) {
            if articles > 2 {
                article_references(draft, span, last);
            } else {
                part_references(draft, span, parts);
            }
            if let Some(count) = attachments {
                attachment_references(draft, span, count);
            }
        }
    }
}

/// How many articles stand in some sections, and the number of the last.
fn articles(sections: &[Section<'_>]) -> (usize, u32) {
    let mut found = (0, 0);
    for section in sections {
        if let Some(marker) = section.heading.marker().filter(is_article) {
            found = (found.0 + 1, found.1.max(marker.ordinal));
        }
        let (count, last) = articles(section.sections());
        found = (found.0 + count, found.1.max(last));
    }
    found
}

fn article_references(draft: &mut Draft<'_>, span: Span, last: u32) {
    let words = draft.words(span);
    let mut of_another = false;
    let mut at = 0;
    while let Some(found) = rest(words, at).find(ORDINAL_PREFIX) {
        let start = at + found;
        at = start + ORDINAL_PREFIX.len_utf8();
        let marker = read_marker(rest(words, start)).filter(is_article);
        let Some(marker) = marker else { continue };
        let before = head(words, start);
        let own = OWN_NAMES.iter().any(|name| before.ends_with(name));
        let joined = before.ends_with(|c| REFERENCE_JOINTS.contains(c));
        of_another = !own && (before.ends_with(|c| LAW_ENDS.contains(c)) || (joined && of_another));
        if !of_another && marker.ordinal > last {
            let from = span.start + start as u32;
            let span = Span::new(from, from + marker.span.end);
            draft.found(&ARTICLE_REFERENCE, span).say(last.to_string()).report();
        }
    }
}

/// 见第六部分, where the headings of the outermost level are fewer.
fn part_references(draft: &mut Draft<'_>, span: Span, last: u32) {
    let words = draft.words(span);
    if last < 3 {
        return;
    }
    for (start, _) in words.match_indices(ORDINAL_PREFIX) {
        let from_here = rest(words, start);
        let part = read_marker(from_here)
            .filter(|marker| marker.family.delimiter == Delimiter::Division(Division::Part));
        let read = part.map(|marker| {
            let length = (marker.span.end as usize).saturating_sub(PART.len());
            (marker.ordinal, rest(from_here, length))
        });
        let Some((number, behind)) = read.or_else(|| read_ordinal(from_here)) else { continue };
        let to_another = head(words, start).ends_with(|c| LAW_ENDS.contains(c));
        if behind.starts_with(PART) && number > last && !to_another {
            let from = span.start + start as u32;
            let length = rest(words, start).len() - behind.len() + PART.len();
            let at = Span::new(from, from + length as u32);
            draft.found(&PART_REFERENCE, at).say(last.to_string()).report();
        }
    }
}

/// How many attachments a document lists; `None` where it lists none.
fn attachments(document: &Document<'_>) -> Option<u32> {
    let mut last = None;
    let mut events = document.events();
    while let Some(event) = events.next() {
        let Event::Enter(node) = event else { continue };
        match node {
            Node::Paragraph(_) | Node::List(_) | Node::Table(_) | Node::Heading(_) => {
                events.skip_children();
            }
            Node::Matter(matter) if matter.kind == MatterKind::Attachment => {
                let words = matter.text().as_str();
                let named = words.starts_with(ATTACHMENT);
                let words = words.trim_start_matches(ATTACHMENT).trim_start_matches(['：', ':']);
                let digits =
                    words.trim_start_matches(is_space).chars().take_while(char::is_ascii_digit);
                let number: String = digits.collect();
                // A line that says no more than 附件1 stands above the attachment itself.
                let listed = words.chars().any(|c| !c.is_ascii_digit() && !is_space(c));
                if let (true, Ok(number)) = (listed, number.parse::<u32>()) {
                    last = last.max(Some(number));
                } else if listed && named {
                    last = last.max(Some(1));
                }
            }
            _ => {}
        }
    }
    last
}

fn attachment_references(draft: &mut Draft<'_>, span: Span, count: u32) {
    let words = draft.words(span);
    for (start, name) in words.match_indices(ATTACHMENT) {
        let behind = rest(words, start + name.len());
        let digits = behind.len() - behind.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let number = head(behind, digits).parse::<u32>();
        if number.is_ok_and(|number| number > count && number < 100) {
            let from = span.start + start as u32;
            let span = Span::new(from, from + (name.len() + digits) as u32);
            draft.found(&ATTACHMENT_REFERENCE, span).say(count.to_string()).report();
        }
    }
}

/// Captions of tables and figures whose numbers skip one.
fn captions(draft: &mut Draft<'_>) {
    let report = draft.report;
    let mut last = [None; 2];
    let mut events = report.events();
    let mut around = draft.all();
    while let Some(event) = events.next() {
        let Event::Enter(node) = event else { continue };
        match node {
            Node::Document(document) => {
                last = [None; 2];
                around = document.span;
            }
            Node::Section(_) => {}
            _ => events.skip_children(),
        }
        let Node::Table(table) = node else { continue };
        let Some(caption) = table.caption() else { continue };
        let kind = CAPTIONS.iter().position(|&kind| caption.starts_with(kind));
        let digits: String = caption
            .chars()
            .skip(1)
            .skip_while(|&c| is_space(c))
            .take_while(char::is_ascii_digit)
            .collect();
        let (Some(kind), Ok(number)) = (kind, digits.parse::<u32>()) else { continue };
        let Some(before) = last.get_mut(kind) else { continue };
        let named = |number: u32| {
            let kind = CAPTIONS.get(kind).copied().unwrap_or_default();
            // A reference has a word or a bracket before it.
            let words = draft.words(around);
            let spelled = [format!("{kind}{number}"), format!("{kind} {number}")];
            spelled.iter().any(|spelled| {
                words.match_indices(spelled.as_str()).any(|(at, _)| {
                    let before = head(words, at).chars().next_back();
                    before.is_none_or(is_space)
                })
            })
        };
        let skips = before.replace(number).is_some_and(|before| number > before + 1);
        if skips && !named(number.saturating_sub(1)) {
            let words = draft.words(caption.span);
            let end = words.find(&*digits).map_or(words.len(), |at| at + digits.len());
            let start = caption.span.start;
            draft.found(&CAPTION_GAP, Span::new(start, start + end as u32)).report();
        }
    }
}
