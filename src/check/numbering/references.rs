//! References to articles, parts and attachments that a document does not have.
//!
//! ```text
//! reference = own-name? 第 numeral (条 (第 （numeral） 项)? | 部分) | 附件 digits
//! ```

use alloc::{
    collections::{BTreeMap, BTreeSet},
    string::ToString,
    vec::Vec,
};

use crate::{
    Delimiter, Division, Document, MatterKind, Section, Span,
    check::{
        draft::Draft,
        form::Listed,
        table::numbering::{
            ARTICLE_REFERENCE, ATTACHMENT_REFERENCE, ITEM_REFERENCE, NOTE_REFERENCE, PART_REFERENCE,
        },
    },
    combinator::{read_marker, read_ordinal},
    lexicon::{
        checks::{
            ATTACHMENT, SELF,
            numbering::{
                ITEM, ITEMS_ABOVE, LARGER_DIVISIONS, LAST_ARTICLE, LAST_PARAGRAPH, LAW_ENDS,
                OWN_NAMES, PART, REFERENCE_JOINTS, SELF_BEFORE_CLAUSES, UP_TO,
            },
        },
        markers::ORDINAL_PREFIX,
    },
    text::chars::{head, is_round_opening, leading_digits, rest, tail_within},
};

/// A text with fewer articles or parts refers to those of another; an article with fewer items may
/// have others that are not marked.
const LEAST_ARTICLES: usize = 3;
const LEAST_ITEMS: u32 = 2;
const LEAST_PARTS: u32 = 3;

/// The number of a part takes at most so many bytes: eight characters.
const NUMBER_BYTES: usize = 24;

/// What a text calls itself has so many bytes: 本 and two characters.
const OWN_NAME_BYTES: usize = 9;

/// A larger number is no attachment's: 附件2024.
const MOST_ATTACHMENTS: u32 = 99;

pub(super) fn check(draft: &Draft<'_>, document: &Document<'_>) {
    let (count, last) = articles(document.sections());
    if count >= LEAST_ARTICLES {
        to_articles(draft, document, last);
        to_items(draft, document);
    } else {
        let markers = document.sections().iter().filter_map(|section| section.heading.marker());
        let last = markers.map(|marker| marker.ordinal).max().unwrap_or(0);
        to_parts(draft, document, last);
        to_items_above(draft, document, last);
        if count == 0 {
            let markers = draft.sections_of(document).iter();
            let markers = markers.filter_map(|placed| placed.section.heading.marker());
            let last = markers.map(|marker| marker.ordinal).max().unwrap_or(0);
            to_own_articles(draft, document, last);
        }
    }
    to_notes(draft, document);
    to_clauses(draft, document);
    if let Some(count) = attachments(draft, document) {
        to_attachments(draft, document, count);
        heads_of_attachments(draft, document, count);
        named_attachments(draft, document);
    }
}

/// 本预案4.7, where the clauses of 4 end with 4.4.
fn to_clauses(draft: &Draft<'_>, document: &Document<'_>) {
    /// Fewer numbers show no series.
    const LEAST_CLAUSES: usize = 4;

    let number = |words: &str| {
        let digits = |c: char| c.is_ascii_digit() || c == '.';
        words.len() - words.trim_start_matches(digits).len()
    };
    let mut known: Option<(BTreeSet<&str>, BTreeMap<&str, &str>)> = None;
    let mut word = [0; 4];
    for at in draft.places(SELF.encode_utf8(&mut word), document.span) {
        let behind = rest(draft.source, at as usize + SELF.len_utf8());
        let Some(name) = SELF_BEFORE_CLAUSES.iter().find(|name| behind.starts_with(**name)) else {
            continue;
        };
        let spelled = rest(behind, name.len());
        let cited = head(spelled, number(spelled)).trim_matches('.');
        if !cited.contains('.') || draft.sentence_at(at).is_none() {
            continue;
        }
        let (known, last) = known.get_or_insert_with(|| {
            let markers = draft.sections_of(document).iter();
            let markers = markers.filter_map(|placed| placed.section.heading.marker());
            let words = markers.map(|marker| draft.words(marker.span).trim_end_matches('.'));
            let words: Vec<&str> = words.filter(|words| words.contains('.')).collect();
            // Of each parent the last stays, as they stand.
            let last = words.iter().filter_map(|own| Some((own.rsplit_once('.')?.0, *own)));
            (words.iter().copied().collect(), last.collect())
        });
        let parent = cited.rsplit_once('.').map_or("", |(parent, _)| parent);
        if let (Some(last), false, true) =
            (last.get(parent), known.contains(cited), known.len() >= LEAST_CLAUSES)
        {
            let start = at + (SELF.len_utf8() + name.len()) as u32;
            let span = Span::new(start, start + cited.len() as u32);
            draft.found(&PART_REFERENCE, span).say(*last).report();
        }
    }
}

/// 收入［4］, where the notes below the text are three.
fn to_notes(draft: &Draft<'_>, document: &Document<'_>) {
    /// A text with one note shows no series.
    const LEAST_NOTES: u32 = 2;

    // A mark, its number, and whether a line begins with it.
    let marks =
        draft.marks_of(document.span).iter().filter(|mark| matches!(mark.c, '［' | '〔' | '['));
    let noted = marks.filter_map(|mark| {
        let behind = rest(draft.source, mark.end() as usize);
        let digits = leading_digits(behind);
        let number: u32 = head(behind, digits).parse().ok()?;
        let close =
            rest(behind, digits).chars().next().filter(|c| matches!(c, '］' | '〕' | ']'))?;
        let end = mark.end() + (digits + close.len_utf8()) as u32;
        let above = head(draft.source, mark.at as usize).trim_end_matches([' ', '\u{3000}', '\t']);
        let opens = above.is_empty() || above.ends_with('\n');
        (digits <= 2 && number > 0).then_some((Span::new(mark.at, end), number, opens))
    });
    let (notes, references): (Vec<_>, Vec<_>) = noted.partition(|&(.., opens)| opens);
    let last = notes.len() as u32;
    // The notes are counted from one, each once.
    let counted = notes.iter().zip(1..).all(|(&(_, number, _), place)| number == place);
    if last < LEAST_NOTES || !counted {
        return;
    }
    for (span, number, _) in references {
        if number > last && draft.leaf_at(span.start) {
            draft.found(&NOTE_REFERENCE, span).say(last.to_string()).report();
        }
    }
}

/// How many articles stand in some sections, and the number of the last.
pub(in crate::check) fn articles(sections: &[Section<'_>]) -> (usize, u32) {
    sections.iter().fold((0, 0), |(count, last), section| {
        let marker = section.heading.marker().filter(|marker| marker.family.is_article());
        let (below, last_below) = articles(section.sections());
        let last = marker.map_or(last, |marker| last.max(marker.ordinal));
        (count + usize::from(marker.is_some()) + below, last.max(last_below))
    })
}

/// 第十二条, where the articles are fewer.
fn to_articles(draft: &Draft<'_>, document: &Document<'_>, last: u32) {
    let mut first = [0; 4];
    let first = ORDINAL_PREFIX.encode_utf8(&mut first);
    // Whether the reference before, in the same sentence, is to another law.
    let (mut of_another, mut last_sentence) = (false, Span::default());
    for at in draft.places(first, document.span) {
        let marker = read_marker(rest(draft.source, at as usize));
        let Some(marker) = marker.filter(|marker| marker.family.is_article()) else { continue };
        let Some(sentence) = draft.sentence_at(at) else { continue };
        of_another &= sentence == last_sentence;
        last_sentence = sentence;
        let before = draft.between(sentence.start, at);
        let own = OWN_NAMES.iter().any(|name| before.ends_with(name));
        let joined = before.ends_with(|c| REFERENCE_JOINTS.contains(c));
        of_another = !own && (before.ends_with(|c| LAW_ENDS.contains(c)) || (joined && of_another));
        if !of_another && marker.ordinal > last {
            let span = Span::new(at, at + marker.span.end);
            draft.found(&ARTICLE_REFERENCE, span).say(last.to_string()).report();
        }
    }
}

/// 本批复第九条, 本纪要第六项 in a text without articles, whose headings are fewer.
fn to_own_articles(draft: &Draft<'_>, document: &Document<'_>, last: u32) {
    let mut first = [0; 4];
    for at in draft.places(ORDINAL_PREFIX.encode_utf8(&mut first), document.span) {
        let before = tail_within(head(draft.source, at as usize), OWN_NAME_BYTES);
        if !before.starts_with(SELF) || draft.sentence_at(at).is_none() {
            continue;
        }
        let spelled = rest(draft.source, at as usize);
        let article = read_marker(spelled).filter(|marker| marker.family.is_article());
        let article = article.map(|marker| (marker.ordinal, marker.span.end as usize));
        if let Some((ordinal, length)) = article.or_else(|| item(spelled)) {
            if ordinal > last {
                let span = Span::new(at, at + length as u32);
                draft.found(&ARTICLE_REFERENCE, span).say(last.to_string()).report();
            }
        }
    }
}

/// 第二条第（五）项, where the items of that article are fewer.
fn to_items(draft: &Draft<'_>, document: &Document<'_>) {
    let mut items: BTreeMap<u32, u32> = BTreeMap::new();
    for placed in draft.sections_of(document) {
        let article = placed.section.heading.marker().filter(|marker| marker.family.is_article());
        let Some(article) = article else { continue };
        let below = placed.section.sections().iter();
        let last =
            below.filter_map(|item| item.heading.marker()).map(|marker| marker.ordinal).max();
        if let Some(last) = last {
            items.insert(article.ordinal, last);
        }
    }
    let mut first = [0; 4];
    // The article that items further on in a sentence are of, as it is named: 第三条第（一）项、第（三）项.
    let mut named: Option<(Span, u32, Span)> = None;
    for at in draft.places(ORDINAL_PREFIX.encode_utf8(&mut first), document.span) {
        let Some(sentence) = draft.sentence_at(at) else { continue };
        let spelled = rest(draft.source, at as usize);
        let before = draft.between(sentence.start, at);
        let article = read_marker(spelled).filter(|marker| marker.family.is_article());
        if let Some(article) = article {
            let of_another = before.ends_with(|c| LAW_ENDS.contains(c))
                && !OWN_NAMES.iter().any(|name| before.ends_with(name));
            let words = Span::new(at, at + article.span.end);
            named = (!of_another).then_some((sentence, article.ordinal, words));
            continue;
        }
        let Some((item, length)) = item(spelled) else { continue };
        let own = || article_of(draft, document, at);
        let here = if before.ends_with(LAST_PARAGRAPH) {
            own()
        } else if before.ends_with(LAST_ARTICLE) {
            own().and_then(|ordinal| ordinal.checked_sub(1))
        } else {
            None
        };
        // Both words are of one length.
        let here = here.map(|ordinal| (ordinal, Span::new(at - LAST_ARTICLE.len() as u32, at)));
        let follows = |span: Span| {
            let joint = draft.between(span.end, at);
            joint.is_empty() || joint.ends_with(|c| REFERENCE_JOINTS.contains(c))
        };
        let earlier = named
            .filter(|&(other, _, span)| other == sentence && follows(span))
            .map(|(_, ordinal, span)| (ordinal, span));
        let Some((ordinal, words)) = here.or(earlier) else { continue };
        let last = items.get(&ordinal).filter(|last| **last >= LEAST_ITEMS && item > **last);
        if let Some(last) = last {
            let found = draft.found(&ITEM_REFERENCE, Span::new(at, at + length as u32));
            found.say(draft.words(words)).say(last.to_string()).report();
        }
    }
}

/// The number of the article that an offset stands in.
fn article_of(draft: &Draft<'_>, document: &Document<'_>, at: u32) -> Option<u32> {
    let sections = draft.sections_of(document);
    let before = sections.partition_point(|placed| placed.section.span.start <= at);
    let before = sections.get(..before)?.iter().rev();
    let mut markers = before.filter_map(|placed| placed.section.heading.marker());
    markers.find(|marker| marker.family.is_article()).map(|marker| marker.ordinal)
}

/// 第 + （数字） + 项: its number, and its length.
fn item(words: &str) -> Option<(u32, usize)> {
    let inside = words.strip_prefix(ORDINAL_PREFIX)?.trim_start_matches(is_round_opening);
    let (number, behind) = read_ordinal(inside)?;
    let behind = behind.trim_start_matches(['）', ')']).strip_prefix(ITEM)?;
    Some((number, words.len() - behind.len()))
}

/// 见第六部分, where the headings of the outermost level are fewer.
fn to_parts(draft: &Draft<'_>, document: &Document<'_>, last: u32) {
    if last < LEAST_PARTS {
        return;
    }
    for part in draft.places(PART, document.span) {
        let words = tail_within(head(draft.source, part as usize), NUMBER_BYTES);
        let Some(start) = words.rfind(ORDINAL_PREFIX) else { continue };
        let at = part - (words.len() - start) as u32;
        let spelled = rest(draft.source, at as usize);
        let marker = read_marker(spelled)
            .filter(|marker| marker.family.delimiter == Delimiter::Division(Division::Part));
        let read = marker
            .map(|marker| (marker.ordinal, (marker.span.end as usize).saturating_sub(PART.len())));
        let read = read.or_else(|| {
            read_ordinal(spelled).map(|(number, behind)| (number, spelled.len() - behind.len()))
        });
        let ends_here = |length: usize| start + length == words.len();
        let Some((number, _)) = read.filter(|&(_, length)| ends_here(length)) else { continue };
        let of_another = |c| LAW_ENDS.contains(c) || LARGER_DIVISIONS.contains(c);
        if draft.before(at).is_some_and(of_another) || draft.sentence_at(at).is_none() {
            continue;
        }
        let span = Span::new(at, part + PART.len() as u32);
        if number > last {
            draft.found(&PART_REFERENCE, span).say(last.to_string()).report();
        } else {
            to_item_of_part(draft, document, number, span);
        }
    }
}

/// 第二部分（五）, 第三部分第（六）项, where the headings of that part are fewer.
fn to_item_of_part(draft: &Draft<'_>, document: &Document<'_>, number: u32, part: Span) {
    let behind = rest(draft.source, part.end as usize);
    // 第二部分（五）, 第二部分第5项
    let bracketed = || {
        let (number, tail) = behind.strip_prefix(is_round_opening).and_then(read_ordinal)?;
        let tail = tail.strip_prefix(['）', ')'])?;
        Some((number, behind.len() - tail.len()))
    };
    let Some((item, length)) = item(behind).or_else(bracketed) else { return };
    let ordinal = |section: &Section<'_>| section.heading.marker().map(|marker| marker.ordinal);
    let section = document.sections().iter().find(|section| ordinal(section) == Some(number));
    let below = section.map(Section::sections).unwrap_or_default();
    let last = below.iter().filter_map(ordinal).max().filter(|last| *last >= LEAST_ITEMS);
    if let Some(last) = last.filter(|last| item > *last) {
        let end = part.end + length as u32;
        let found = draft.found(&ITEM_REFERENCE, Span::new(part.end, end));
        found.say(draft.words(part)).say(last.to_string()).report();
    }
}

/// 上述第（五）项 behind （四）, and 第一项至第五项 in a text of four.
fn to_items_above(draft: &Draft<'_>, document: &Document<'_>, parts: u32) {
    let mut first = [0; 4];
    for at in draft.places(ORDINAL_PREFIX.encode_utf8(&mut first), document.span) {
        let spelled = rest(draft.source, at as usize);
        let Some((number, length)) = item(spelled).filter(|_| draft.sentence_at(at).is_some())
        else {
            continue;
        };
        let before = head(draft.source, at as usize);
        let bracketed = head(spelled, length).contains(is_round_opening);
        let last = if ITEMS_ABOVE.iter().any(|word| before.ends_with(word)) {
            last_heading(draft, document, at, bracketed)
        } else if is_range_of_items(before) && !bracketed {
            Some(parts)
        } else {
            None
        };
        if let Some(last) = last.filter(|last| (LEAST_ITEMS..number).contains(last)) {
            let found = draft.found(&ITEM_REFERENCE, Span::new(at, at + length as u32));
            found.say("").say(last.to_string()).report();
        }
    }
}

/// Whether some words end in 第一项至, which no other text is named before.
fn is_range_of_items(before: &str) -> bool {
    let Some(from) = before.strip_suffix(UP_TO) else { return false };
    let near = tail_within(from, NUMBER_BYTES);
    near.rfind(ORDINAL_PREFIX).is_some_and(|start| {
        let whole = item(rest(near, start)).is_some_and(|(_, length)| start + length == near.len());
        whole && !head(near, start).ends_with(|c| LAW_ENDS.contains(c))
    })
}

/// The number of the last heading before an offset, of those in brackets or of the others.
fn last_heading(
    draft: &Draft<'_>,
    document: &Document<'_>,
    at: u32,
    bracketed: bool,
) -> Option<u32> {
    let sections = draft.sections_of(document);
    let before = sections.partition_point(|placed| placed.section.span.start <= at);
    let mut before = sections.get(..before)?.iter().rev();
    before.find_map(|placed| {
        let marker = placed.section.heading.marker()?;
        let brackets = marker.family.delimiter == Delimiter::Parentheses;
        (brackets == bracketed).then_some(marker.ordinal)
    })
}

/// How many attachments a document lists; `None` where it lists none.
fn attachments(draft: &Draft<'_>, document: &Document<'_>) -> Option<u32> {
    let lines = draft.matter_of(document).iter();
    let lines = lines.filter(|line| line.kind == MatterKind::Attachment);
    lines
        .filter_map(|line| {
            let listed = Listed::of(line.text());
            // A line that says no more than 附件1 stands above the attachment itself.
            if listed.name.is_empty() {
                return None;
            }
            listed.number.parse().ok().or_else(|| listed.named.then_some(1))
        })
        .max()
}

fn to_attachments(draft: &Draft<'_>, document: &Document<'_>, count: u32) {
    for at in draft.places(ATTACHMENT, document.span) {
        let behind = rest(draft.source, at as usize + ATTACHMENT.len());
        let digits = leading_digits(behind);
        let number = head(behind, digits).parse::<u32>();
        let missing = number.is_ok_and(|number| number > count && number <= MOST_ATTACHMENTS);
        if missing && draft.sentence_at(at).is_some() {
            let span = Span::new(at, at + (ATTACHMENT.len() + digits) as u32);
            draft.found(&ATTACHMENT_REFERENCE, span).say(count.to_string()).report();
        }
    }
}

/// 附件3 above what is attached, where the list has two.
fn heads_of_attachments(draft: &Draft<'_>, document: &Document<'_>, count: u32) {
    // What is attached may be a document of its own; the next letter has a list of its own.
    let lines = draft.pieces.matter.iter().filter(|line| line.kind == MatterKind::Attachment);
    let behind = lines.filter(|line| line.span().start >= document.span.start);
    let mut lists = 0;
    for line in behind {
        let listed = Listed::of(line.text());
        if !listed.name.is_empty() {
            lists += usize::from(listed.named);
            continue;
        }
        let number = listed.number.parse::<u32>();
        let over = number.is_ok_and(|number| number > count && number <= MOST_ATTACHMENTS);
        if lists == 1 && listed.named && over {
            draft.found(&ATTACHMENT_REFERENCE, line.span()).say(count.to_string()).report();
        }
    }
}

/// 岗位表（附件2） where the list says that this one is the first: the name before the brackets is that of another attachment.
fn named_attachments(draft: &Draft<'_>, document: &Document<'_>) {
    /// A name is told by its last characters.
    const NAME_CHARACTERS: usize = 3;

    let lines = draft.matter_of(document).iter();
    let lines = lines.filter(|line| line.kind == MatterKind::Attachment);
    let listed: Vec<(u32, &str)> = lines
        .map(|line| Listed::of(line.text()))
        .filter(|listed| !listed.name.is_empty())
        .filter_map(|listed| Some((listed.number.parse().ok()?, listed.name)))
        .collect();
    for at in draft.places(ATTACHMENT, document.span) {
        let bracket = head(draft.source, at as usize);
        let Some(before) = bracket.strip_suffix(is_round_opening) else { continue };
        let behind = rest(draft.source, at as usize + ATTACHMENT.len());
        let digits = leading_digits(behind);
        let Ok(number) = head(behind, digits).parse::<u32>() else { continue };
        let start = before.char_indices().rev().nth(NAME_CHARACTERS - 1).map(|(start, _)| start);
        let Some(start) = start else { continue };
        let name = rest(before, start);
        let mut called = listed.iter().filter(|(_, listed)| listed.ends_with(name));
        let (Some(&(own, _)), None) = (called.next(), called.next()) else { continue };
        let other = own != number && listed.iter().any(|&(listed, _)| listed == number);
        if other && draft.sentence_at(at).is_some() {
            let end = at + (ATTACHMENT.len() + digits) as u32;
            let span = Span::new(start as u32, end);
            draft.found(&ATTACHMENT_REFERENCE, span).say(listed.len().to_string()).report();
        }
    }
}
