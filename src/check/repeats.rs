//! Paragraphs, sentences and words that stand twice.
//!
//! Takes the tree, gives findings at the second place. Sentences are compared by a hash of their words first, so that a text is gone
//! through once.

use alloc::{string::String, vec::Vec};

use super::{
    draft::Draft,
    marks::Mark,
    numbering::articles,
    table::text::{LIST_REPEATED, PARAGRAPH_REPEATED, SENTENCE_REPEATED, WORD_REPEATED},
};
use crate::{
    Document, Event, Node, Span,
    lexicon::{
        checks::{AGAIN, DOUBLED, MEETING_BEFORE, MEETING_BEHIND, NEVER_DOUBLED, NEVER_TWICE},
        nouns::HEADS,
        scopes::SCOPES,
        verbs::VERBS,
    },
    text::chars::{
        han_digit, head, head_within, is_han, is_opening, is_space, is_stop, rest, tail_within,
    },
};

/// Shorter paragraphs and sentences may stand twice rightly: 单位：万元, 要压实责任。 Twenty characters.
const LEAST_BYTES: usize = 60;

/// A row has at most so many members that are compared with each other, and each at most so many bytes:
/// fifteen characters.
const MOST_MEMBERS: usize = 40;
const MEMBER_BYTES: usize = 45;

/// Sentences that end in other bytes are not the same: two characters.
const ENDS_BYTES: usize = 6;

/// Sentences of so many bytes do not stand twice right behind each other: six characters.
const LEAST_BYTES_AT_ONCE: usize = 18;

pub(super) fn check(draft: &Draft<'_>) {
    for document in draft.report.documents() {
        // Articles say the same of different things.
        if articles(document.sections()).0 == 0 {
            sentences(draft, document);
        } else {
            neighbours(draft, document);
        }
    }
    words(draft);
    rows(draft);
}

/// 区财政局、区教育局、区财政局: one member twice in a row.
fn rows(draft: &Draft<'_>) {
    let marks = &draft.scan.enumerations;
    // A row goes on where nothing but a word stands between two marks.
    let joined = |one: &Mark, next: &Mark| {
        let word = draft.between(one.end(), next.at);
        !word.is_empty() && word.len() <= MEMBER_BYTES && word.chars().all(is_han)
    };
    let rows = marks.chunk_by(joined).flat_map(|row| row.chunks(MOST_MEMBERS));
    // Of two members no one is the other.
    for row in rows.filter(|row| row.len() > 1) {
        let (Some(first), Some(last)) = (row.first(), row.last()) else { continue };
        let ahead = tail_within(head(draft.source, first.at as usize), MEMBER_BYTES);
        let ahead = ahead.rsplit(|c: char| !is_han(c)).next().unwrap_or_default();
        let mut members = Vec::from([(ahead, first.at - ahead.len() as u32)]);
        members.extend(row.windows(2).filter_map(|pair| match pair {
            [one, next] => Some((draft.between(one.end(), next.at), one.end())),
            _ => None,
        }));
        // What stands behind the last member cannot be told from it.
        let behind = head_within(rest(draft.source, last.end() as usize), MEMBER_BYTES);
        let again = members.iter().find(|(word, _)| is_name(word) && behind.starts_with(*word));
        if let Some(&(word, first)) = again.filter(|_| members.len() > 1) {
            listed_twice(draft, word, [first, last.end()]);
        }
        for (place, &(word, at)) in
            members.iter().enumerate().filter(|(_, (word, _))| is_name(word))
        {
            let same = members.iter().take(place).enumerate().find(|(place, (other, _))| {
                *other == word || (*place == 0 && other.ends_with(word))
            });
            if let Some((_, &(other, first))) = same {
                let first = first + (other.len() - word.len()) as u32;
                listed_twice(draft, word, [first, at]);
            }
        }
    }
}

/// Shorter members are parts of words: 大、小、大.
fn is_name(word: &str) -> bool {
    word.chars().nth(2).is_some()
}

fn listed_twice(draft: &Draft<'_>, word: &str, [first, at]: [u32; 2]) {
    let span = |at: u32| Span::new(at, at + word.len() as u32);
    if draft.own_leaf(at).is_some() {
        draft.found(&LIST_REPEATED, span(at)).related(span(first)).report();
    }
}

/// A paragraph that stands right behind itself.
fn neighbours(draft: &Draft<'_>, document: &Document<'_>) {
    let mut before = Span::default();
    for event in draft.events_of(document) {
        let Event::Enter(Node::Paragraph(paragraph)) = event else { continue };
        let span = paragraph.span;
        let again = span.len() as usize >= LEAST_BYTES && same(draft, before, span);
        if again && may_repeat(draft, span) {
            draft.found(&PARAGRAPH_REPEATED, span).related(before).report();
        }
        before = span;
    }
}

/// A stretch by its words: their hash, and how many bytes they are without space.
#[derive(Clone, Copy)]
struct Words {
    hash: u64,
    bytes: usize,
    span: Span,
}

/// Paragraphs and sentences of a document that stand in it before.
fn sentences(draft: &Draft<'_>, document: &Document<'_>) {
    let (mut sentences, mut paragraphs): (Vec<Words>, Vec<Words>) = (Vec::new(), Vec::new());
    let mut at_once = Vec::new();
    for event in draft.events_of(document) {
        // The first sentence of an item may be its lead.
        if let Event::Enter(Node::Item(item)) = event {
            sentences.extend(item.lead().map(|lead| read(draft, lead.text.span)));
        }
        let Event::Enter(Node::Paragraph(paragraph)) = event else { continue };
        let from = sentences.len();
        for sentence in paragraph.sentences() {
            let words = read(draft, sentence.span);
            // A stop may stand between a lead and what follows it.
            let last = sentences.last().filter(|last| {
                draft.between(last.span.end, words.span.start).trim_matches(is_stop).is_empty()
                    && last.span.end <= words.span.start
            });
            if let Some(last) = last.filter(|last| ends_alike(draft, last.span, words)) {
                at_once.push((words.span, last.span));
            }
            sentences.push(words);
        }
        paragraphs.push(whole(sentences.get(from..).unwrap_or_default(), paragraph.span));
    }
    let ends = ends(draft, &sentences);
    paragraphs.retain(|words| words.bytes >= LEAST_BYTES);
    sentences.retain(|words| words.bytes >= LEAST_BYTES);
    let paragraphs = repeated_stretches(draft, paragraphs);
    for &(span, first) in &paragraphs {
        draft.found(&PARAGRAPH_REPEATED, span).related(first).report();
    }
    sentences.extend(ends);
    let mut sentences = repeated_stretches(draft, sentences);
    // The end of a sentence that stands twice as a whole is told of with it.
    let mut told = 0;
    sentences.retain(|(span, _)| {
        let new = span.end > told;
        told = told.max(span.end);
        new
    });
    sentences.retain(|(span, _)| at_once.binary_search_by_key(span, |(span, _)| *span).is_err());
    for (span, first) in at_once.into_iter().chain(sentences) {
        // A paragraph that stands twice is told of as one.
        let place = paragraphs.partition_point(|(paragraph, _)| paragraph.start <= span.start);
        let around = place.checked_sub(1).and_then(|place| paragraphs.get(place));
        if around.is_none_or(|(paragraph, _)| paragraph.end < span.end) {
            draft.found(&SENTENCE_REPEATED, span).related(first).report();
        }
    }
}

/// The ends of long sentences behind their first commas: a sentence that was pasted into another stands
/// there whole.
fn ends(draft: &Draft<'_>, sentences: &[Words]) -> Vec<Words> {
    /// So many commas are looked behind.
    const MOST_COMMAS: usize = 2;
    /// Shorter ends are common turns of phrase: thirty characters.
    const LEAST_END_BYTES: u32 = 90;

    let long = sentences.iter().filter(|words| words.span.len() > LEAST_END_BYTES);
    let ends = long.flat_map(|words| {
        let commas = draft.words(words.span).match_indices('，').take(MOST_COMMAS);
        commas.map(|(at, comma)| {
            Span::new(words.span.start + (at + comma.len()) as u32, words.span.end)
        })
    });
    ends.filter(|end| end.len() >= LEAST_END_BYTES).map(|end| read(draft, end)).collect()
}

/// A paragraph by its sentences.
fn whole(sentences: &[Words], span: Span) -> Words {
    Words {
        hash: sentences.iter().fold(START, |hash, words| add(hash, words.hash)),
        bytes: sentences.iter().map(|words| words.bytes).sum(),
        span,
    }
}

/// Those that stand before, each with the first that is the same, in the order of the source.
fn repeated_stretches(draft: &Draft<'_>, mut stretches: Vec<Words>) -> Vec<(Span, Span)> {
    if !repeats(&stretches) {
        return Vec::new();
    }
    stretches.sort_unstable_by_key(|words| (words.hash, words.span.start));
    let mut found = Vec::new();
    for alike in stretches.chunk_by(|one, next| one.hash == next.hash) {
        let Some((first, others)) = alike.split_first() else { continue };
        let same = others
            .iter()
            .filter(|other| same(draft, first.span, other.span) && may_repeat(draft, other.span));
        found.extend(same.map(|other| (other.span, first.span)));
    }
    found.sort_unstable();
    found
}

/// Whether two stretches have one hash: nearly no text has such, and no sort is needed to tell.
fn repeats(stretches: &[Words]) -> bool {
    let size = (2 * stretches.len()).next_power_of_two();
    let mut table = alloc::vec![0_u64; size];
    stretches.iter().any(|words| {
        // Zero is a free slot.
        let hash = words.hash | 1;
        let mut place = (hash >> 32) as usize & (size - 1);
        while let Some(slot) = table.get_mut(place) {
            match *slot {
                0 => {
                    *slot = hash;
                    return false;
                }
                other if other == hash => return true,
                _ => place = (place + 1) & (size - 1),
            }
        }
        false
    })
}

/// A multiplicative hash that needs no state and no seed; what it takes for the same is compared.
const fn add(hash: u64, value: u64) -> u64 {
    const ODD: u64 = 0x9E37_79B9_7F4A_7C15;
    (hash.rotate_left(5) ^ value).wrapping_mul(ODD)
}

const START: u64 = 0xcbf2_9ce4_8422_2325;

/// Reads a sentence without its space: the same words may be wrapped elsewhere.
fn read(draft: &Draft<'_>, span: Span) -> Words {
    let words = draft.words(span);
    if memchr::memchr3(b'\n', b' ', b'\t', words.as_bytes()).is_some() {
        let squeezed: String = words.chars().filter(|&c| !is_space(c)).collect();
        return Words { hash: hash(&squeezed), bytes: squeezed.len(), span };
    }
    Words { hash: hash(words), bytes: words.len(), span }
}

/// Eight bytes at once.
fn hash(words: &str) -> u64 {
    let chunks = words.as_bytes().chunks_exact(8);
    let left = chunks.remainder().iter().map(|&byte| u64::from(byte));
    let whole = chunks.filter_map(|chunk| Some(u64::from_le_bytes(chunk.try_into().ok()?)));
    whole.chain(left).fold(START, add)
}

/// 要压实责任。要压实责任。: whether a sentence stands right behind itself.
fn ends_alike(draft: &Draft<'_>, before: Span, words: Words) -> bool {
    // Most sentences end in other characters than the one before.
    let end = |span: Span| tail_within(draft.words(span).trim_end_matches('。'), ENDS_BYTES);
    if end(before) != end(words.span) {
        return false;
    }
    // A lead has its stop behind it.
    let text = |span: Span| draft.words(span).trim_matches(|c| is_space(c) || is_stop(c));
    words.bytes >= LEAST_BYTES_AT_ONCE
        && text(before).ends_with(text(words.span))
        && may_repeat(draft, words.span)
}

/// Notes in brackets and lines of a form are repeated rightly.
fn may_repeat(draft: &Draft<'_>, span: Span) -> bool {
    let words = draft.words(span).trim_matches(is_space);
    words.ends_with(is_stop) && !words.starts_with(is_opening)
}

fn same(draft: &Draft<'_>, one: Span, other: Span) -> bool {
    let words = |span: Span| draft.words(span).chars().filter(|&c| !is_space(c));
    words(one).eq(words(other))
}

/// 进行进行, 的的
fn words(draft: &Draft<'_>) {
    let mut end = 0;
    for &place in &draft.scan.echoes {
        // What a slip takes is not looked at again.
        if place >= end {
            end = repetition(draft, place as usize).unwrap_or(end);
        }
    }
}

/// Looks at the words of one to three characters that end at a place and stand again behind it, and
/// gives where a repetition that is a slip ends.
fn repetition(draft: &Draft<'_>, place: usize) -> Option<u32> {
    let bytes = draft.source.as_bytes();
    [3, 6, 9].into_iter().find_map(|length| {
        let start = place.checked_sub(length)?;
        if bytes.get(start..place) != bytes.get(place..place + length) {
            return None;
        }
        let leaf = draft.own_leaf(start as u32)?.span;
        let at = start - leaf.start as usize;
        let end = start + slip(draft.words(leaf), at)?;
        draft.found(&WORD_REPEATED, Span::of(start..end)).report();
        Some(end as u32)
    })
}

/// Looks closely at a place, and gives how many bytes a repetition there takes.
fn slip(words: &str, at: usize) -> Option<usize> {
    let before = tail_within(head(words, at), NEAR_BYTES);
    let behind = head_within(rest(words, at), 2 * NEAR_BYTES);
    let characters: Vec<char> = before.chars().chain(behind.chars()).collect();
    let length = repeated(&characters, before.chars().count())?;
    Some(behind.char_indices().nth(length).map_or(behind.len(), |(end, _)| end))
}

/// A repetition is told by so many bytes around it: four characters.
const NEAR_BYTES: usize = 12;

/// How many characters from a place on are a word that stands twice.
fn repeated(characters: &[char], place: usize) -> Option<usize> {
    let at = |place: usize| characters.get(place).copied();
    let same = |length: usize| {
        let one = characters.get(place..place + length);
        one.is_some() && one == characters.get(place + length..place + 2 * length)
    };
    let first = at(place)?;
    let before = |back: usize| place.checked_sub(back).and_then(at);
    if same(1) {
        let never = NEVER_DOUBLED.contains(first) && at(place + 2) != Some(first);
        let rightly = before(1).is_some_and(|c| MEETING_BEFORE.contains(c))
            || at(place + 2).is_some_and(|c| MEETING_BEHIND.contains(c))
            // 实实在在: the word before is doubled, too.
            || (before(1).is_some() && before(1) == before(2));
        return (never && !rightly).then_some(2);
    }
    let number = |length: usize| {
        let word = characters.get(place..place + length).unwrap_or_default();
        word.iter().any(|&c| han_digit(c).is_some() || !is_han(c))
    };
    if DOUBLED.contains(first) {
        return None;
    }
    if same(2) && !number(2) {
        let pair: String = characters.get(place..place + 2)?.iter().collect();
        // At the end of its clause no other word begins with the second half.
        let ends = at(place + 4).is_some_and(|c| matches!(c, '，' | '。' | '；'));
        let known = ends
            || NEVER_TWICE.contains(&&*pair)
            || [&VERBS, &HEADS, &SCOPES].iter().any(|words| words.contains(&pair));
        // Headings of columns run together: 金额金额金额.
        let again = at(place + 4) == Some(first) || before(2) == Some(first);
        let emphatic = at(place + 4).is_some_and(|c| AGAIN.contains(c));
        return (known && !again && !emphatic).then_some(4);
    }
    let digits = characters.get(place..place + 3)?.iter().all(|&c| han_digit(c).is_some());
    let han = characters.get(place..place + 3)?.iter().all(|&c| is_han(c));
    (same(3) && han && !digits && at(place + 6) != Some(first)).then_some(6)
}
