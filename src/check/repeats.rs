//! Paragraphs, sentences and words that stand twice.
//!
//! Takes the tree, gives findings at the second place. Sentences are compared by a hash of their words first, so that a text is gone
//! through once.

use alloc::{string::String, vec::Vec};
use core::ops::Range;

use super::{
    draft::Draft,
    marks::Mark,
    numbering::articles,
    pieces::Piece,
    table::text::{LIST_REPEATED, PARAGRAPH_REPEATED, SENTENCE_REPEATED, WORD_REPEATED},
};
use crate::{
    Document, Span,
    lexicon::{
        checks::words::{
            AGAIN, DOUBLED, MEETING_BEFORE, MEETING_BEHIND, NEVER_DOUBLED, NEVER_TWICE, ROADS,
        },
        nouns::{HEADS, MEASURES},
        scopes::SCOPES,
        verbs::VERBS,
    },
    text::chars::{
        HAN_BYTES, han_digit, head, head_within, is_all_han, is_han, is_opening, is_space, is_stop,
        rest, tail_within, without_space,
    },
};

/// Shorter paragraphs and sentences may stand twice rightly: 单位：万元, 要压实责任。 Twenty characters.
const LEAST_BYTES: usize = 60;

/// A row has at most so many members that are compared with each other, and each at most so many bytes:
/// fifteen characters.
const MOST_MEMBERS: usize = 40;
const MEMBER_BYTES: usize = 45;

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
    clauses(draft);
    rows(draft);
}

/// How many bytes of Han characters stand in front. Each takes three, the first of which tells that it is one.
fn han_bytes(words: &str) -> usize {
    let firsts = words.as_bytes().chunks_exact(HAN_BYTES).map(|bytes| bytes.first());
    HAN_BYTES * firsts.take_while(|first| matches!(first, Some(0xE4..=0xE9))).count()
}

/// 完善服务网点布局，完善服务网点布局: a clause right behind itself.
#[inline(never)]
fn clauses(draft: &Draft<'_>) {
    /// Shorter clauses may be said twice for their sound: 五个字.
    const LEAST_CLAUSE_BYTES: usize = 15;
    const COMMA: &str = "，";

    for at in memchr::memmem::find_iter(draft.source.as_bytes(), COMMA) {
        let behind = rest(draft.source, at + COMMA.len());
        // A clause as long as any has its first character where the one before has its own.
        let before = head(draft.source, at);
        let length = han_bytes(behind);
        let clause = head(behind, length);
        if length < LEAST_CLAUSE_BYTES || !before.ends_with(clause) {
            continue;
        }
        let first = at - length;
        let whole = !head(draft.source, first).ends_with(is_han);
        let start = (at + COMMA.len()) as u32;
        if whole && draft.own_leaf(start).is_some() {
            let span = Span::new(start, start + length as u32);
            draft.found(&WORD_REPEATED, span).related(Span::of(first..at)).report();
        }
    }
}

/// 区财政局、区教育局、区财政局: one member twice in a row.
#[inline(never)]
fn rows(draft: &Draft<'_>) {
    let marks = &draft.scan.enumerations;
    // A row goes on where nothing but a word stands between two marks.
    let joined = |one: &Mark, next: &Mark| {
        let word = draft.between(one.end(), next.at);
        !word.is_empty() && word.len() <= MEMBER_BYTES && is_all_han(word)
    };
    let rows = marks.chunk_by(joined).flat_map(|row| row.chunks(MOST_MEMBERS));
    // Of two members no one is the other.
    for row in rows.filter(|row| row.len() > 1) {
        let (Some(first), Some(last)) = (row.first(), row.last()) else { continue };
        let ahead = tail_within(head(draft.source, first.at as usize), MEMBER_BYTES);
        let ahead = rest(ahead, ahead.trim_end_matches(is_han).len());
        let mut members = Vec::with_capacity(row.len());
        members.push((ahead, first.at - ahead.len() as u32));
        for pair in row.windows(2) {
            let &[one, next] = pair else { continue };
            members.push((draft.between(one.end(), next.at), one.end()));
        }
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
const fn is_name(word: &str) -> bool {
    /// Three characters.
    const LEAST_BYTES: usize = 9;

    word.len() >= LEAST_BYTES
}

fn listed_twice(draft: &Draft<'_>, word: &str, [first, at]: [u32; 2]) {
    let span = |at: u32| Span::new(at, at + word.len() as u32);
    if draft.own_leaf(at).is_some() {
        draft.found(&LIST_REPEATED, span(at)).related(span(first)).report();
    }
}

/// A paragraph or a sentence that stands right behind itself.
fn neighbours(draft: &Draft<'_>, document: &Document<'_>) {
    let mut before = Span::default();
    for piece in draft.pieces_of(document) {
        let Piece::Paragraph(paragraph) = piece else { continue };
        let mut last = Span::default();
        for sentence in paragraph.sentences() {
            let span = sentence.span;
            if span.len() as usize >= LEAST_BYTES_AT_ONCE && same(draft, last, span) {
                draft.found(&SENTENCE_REPEATED, span).related(last).report();
            }
            last = span;
        }
        let span = paragraph.span;
        let again = span.len() as usize >= LEAST_BYTES && same(draft, before, span);
        if again && may_repeat(draft, span) {
            draft.found(&PARAGRAPH_REPEATED, span).related(before).report();
        }
        before = span;
    }
}

/// A sentence, or the lead of an item, by what it ends in.
#[derive(Clone, Copy)]
struct Sentence {
    tail: u64,
    span: Span,
}

/// A stretch by its words: their hash, and how many bytes they are without space.
#[derive(Clone, Copy)]
struct Words {
    hash: u64,
    bytes: usize,
    span: Span,
}

/// The sentences of a document and its leads, and of each paragraph which of them it has.
#[derive(Default)]
struct Sentences {
    all: Vec<Sentence>,
    paragraphs: Vec<(Span, Range<usize>)>,
    /// Sentences right behind the same words, each with the one before it.
    at_once: Vec<(Span, Span)>,
}

impl Sentences {
    fn of(draft: &Draft<'_>, document: &Document<'_>) -> Self {
        let mut found = Self::default();
        for piece in draft.pieces_of(document) {
            match piece {
                // The first sentence of an item may be its lead.
                Piece::Item(item) => {
                    let lead = item.lead().map(|lead| lead.text.span);
                    found.all.extend(lead.map(|span| Sentence { tail: tail(draft, span), span }));
                }
                // And so may that of a section be its title.
                Piece::Heading(heading) if heading.run_in => {
                    let title = heading.title().map(|title| title.text.span);
                    found.all.extend(title.map(|span| Sentence { tail: tail(draft, span), span }));
                }
                Piece::Paragraph(paragraph) => {
                    let from = found.all.len();
                    for sentence in paragraph.sentences() {
                        found.add(draft, sentence.span);
                    }
                    found.paragraphs.push((paragraph.span, from..found.all.len()));
                }
                _ => {}
            }
        }
        found
    }

    fn add(&mut self, draft: &Draft<'_>, span: Span) {
        let sentence = Sentence { tail: tail(draft, span), span };
        let last = self.all.last().filter(|last| last.tail == sentence.tail);
        if let Some(last) = last.filter(|last| last.span.end <= span.start) {
            // A stop may stand between a lead and what follows it.
            let between = draft.between(last.span.end, span.start);
            if between.trim_matches(is_stop).is_empty() && ends_alike(draft, last.span, span) {
                self.at_once.push((span, last.span));
            }
        }
        self.all.push(sentence);
    }
}

/// Paragraphs and sentences of a document that stand in it before.
#[inline(never)]
fn sentences(draft: &Draft<'_>, document: &Document<'_>) {
    let Sentences { all, paragraphs, at_once } = Sentences::of(draft, document);
    // What ends in words that nothing else ends in stands once, and need not be read.
    let tails = several_times(all.iter().map(|sentence| sentence.tail));
    let has_twin = |sentence: &Sentence| tails.binary_search(&sentence.tail).is_ok();
    let paragraphs = paragraphs.into_iter().filter_map(|(span, sentences)| {
        let sentences = all.get(sentences)?;
        sentences.last().is_some_and(has_twin).then(|| whole(draft, sentences, span))
    });
    let paragraphs = repeated_stretches(draft, paragraphs);
    for &(span, first) in &paragraphs {
        draft.found(&PARAGRAPH_REPEATED, span).related(first).report();
    }
    let near = nearly_repeated(draft, all.iter().filter(|sentence| has_twin(sentence)).copied());
    let sentences = all.iter().filter(|sentence| has_twin(sentence)).map(|sentence| sentence.span);
    let ends = sentences.clone().flat_map(|sentence| ends(draft, sentence));
    let stretches = sentences.chain(ends).map(|span| read(draft, span));
    let mut sentences = repeated_stretches(draft, stretches);
    // The end of a sentence that stands twice as a whole is told of with it.
    let mut told = 0;
    sentences.retain(|(span, _)| {
        let new = span.end > told;
        told = told.max(span.end);
        new
    });
    sentences.retain(|(span, _)| at_once.binary_search_by_key(span, |(span, _)| *span).is_err());
    // What stands whole in both is told of with what stands around it.
    let inside = |span: Span| {
        near.iter().any(|(other, _)| other.start <= span.start && span.end <= other.end)
    };
    sentences.retain(|(span, _)| !inside(*span));
    for (span, first) in at_once.into_iter().chain(sentences).chain(near) {
        // A paragraph that stands twice is told of as one.
        let place = paragraphs.partition_point(|(paragraph, _)| paragraph.start <= span.start);
        let around = place.checked_sub(1).and_then(|place| paragraphs.get(place));
        if around.is_none_or(|(paragraph, _)| paragraph.end < span.end) {
            draft.found(&SENTENCE_REPEATED, span).related(first).report();
        }
    }
}

/// Sentences that end as another does but for their first words: 要以先进为榜样，… and 希望大家以先进为榜样，….
fn nearly_repeated(
    draft: &Draft<'_>,
    sentences: impl Iterator<Item = Sentence>,
) -> Vec<(Span, Span)> {
    /// What both share has so many bytes at least, twenty-five characters, and is so many tenths of the longer one.
    const LEAST_SHARED_BYTES: usize = 75;
    const SHARED_TENTHS: usize = 8;

    let mut sentences: Vec<Sentence> = sentences.collect();
    sentences.sort_unstable_by_key(|sentence| (sentence.tail, sentence.span.start));
    let pairs = sentences.windows(2).filter_map(|pair| match pair {
        [one, other] if one.tail == other.tail => Some((one.span, other.span)),
        _ => None,
    });
    let near = pairs.filter(|&(one, other)| {
        let (first, second) = (draft.words(one), draft.words(other));
        let longer = first.len().max(second.len());
        let alike = first.bytes().rev().zip(second.bytes().rev());
        let shared = alike.take_while(|(one, other)| one == other).count();
        first != second && shared >= LEAST_SHARED_BYTES && 10 * shared >= SHARED_TENTHS * longer
    });
    near.map(|(one, other)| (other, one)).collect()
}

/// The ends of a long sentence behind its first commas: a sentence that was pasted into another stands
/// there whole.
fn ends<'d>(draft: &'d Draft<'_>, sentence: Span) -> impl Iterator<Item = Span> + use<'d> {
    /// So many commas are looked behind.
    const MOST_COMMAS: usize = 2;
    /// Shorter ends are common turns of phrase: thirty characters.
    const LEAST_END_BYTES: u32 = 90;

    let commas = draft.words(sentence).match_indices('，').take(MOST_COMMAS);
    let ends = commas.map(move |(at, comma)| {
        Span::new(sentence.start + (at + comma.len()) as u32, sentence.end)
    });
    ends.filter(|end| end.len() >= LEAST_END_BYTES)
}

/// A paragraph by its sentences.
fn whole(draft: &Draft<'_>, sentences: &[Sentence], span: Span) -> Words {
    let sentences = sentences.iter().map(|sentence| read(draft, sentence.span));
    sentences.fold(Words { hash: START, bytes: 0, span }, |all, words| Words {
        hash: add(all.hash, words.hash),
        bytes: all.bytes + words.bytes,
        span,
    })
}

/// Those that stand before, each with the first that is the same, in the order of the source.
#[inline(never)]
fn repeated_stretches(
    draft: &Draft<'_>,
    stretches: impl Iterator<Item = Words>,
) -> Vec<(Span, Span)> {
    let mut stretches: Vec<Words> = stretches.filter(|words| words.bytes >= LEAST_BYTES).collect();
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

/// Those of some values that come more than once, in their order.
#[inline(never)]
fn several_times(values: impl Iterator<Item = u64>) -> Vec<u64> {
    let mut values: Vec<u64> = values.collect();
    values.sort_unstable();
    let alike = values.chunk_by(|one, next| one == next).filter(|alike| alike.len() > 1);
    alike.filter_map(|alike| alike.first().copied()).collect()
}

/// What a sentence ends in before its stop, by a hash, whatever space stands in it.
fn tail(draft: &Draft<'_>, span: Span) -> u64 {
    /// So many tell most sentences apart.
    const TAIL_CHARACTERS: usize = 5;
    const TAIL_BYTES: usize = 3 * TAIL_CHARACTERS;

    let words = draft.words(span);
    let words = words.strip_suffix('。').unwrap_or(words);
    // Most sentences end in five Han characters before their one stop.
    if let Some(tail) = words.as_bytes().last_chunk::<TAIL_BYTES>() {
        if tail.iter().step_by(3).all(|byte| matches!(byte, 0xE4..=0xE9)) {
            return tail.rchunks_exact(3).fold(START, |hash, bytes| add(hash, code(bytes)));
        }
    }
    let characters = words.chars().rev().filter(|&c| !is_space(c));
    let tail = characters.skip_while(|&c| is_stop(c)).take(TAIL_CHARACTERS);
    tail.fold(START, |hash, c| add(hash, code(c.encode_utf8(&mut [0; 4]).as_bytes())))
}

/// The bytes of a character as one number.
fn code(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0, |code, &byte| code << 8 | u64::from(byte))
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
        let words = without_space(words);
        return Words { hash: hash(&words), bytes: words.len(), span };
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
fn ends_alike(draft: &Draft<'_>, before: Span, sentence: Span) -> bool {
    // A lead has its stop behind it.
    let text = |span: Span| draft.words(span).trim_matches(|c| is_space(c) || is_stop(c));
    text(before).ends_with(text(sentence))
        && read(draft, sentence).bytes >= LEAST_BYTES_AT_ONCE
        && may_repeat(draft, sentence)
}

/// Notes in brackets and lines of a form are repeated rightly.
fn may_repeat(draft: &Draft<'_>, span: Span) -> bool {
    let words = draft.words(span).trim_matches(is_space);
    words.ends_with(is_stop) && !words.starts_with(is_opening)
}

/// Whether two stretches have the same words, whatever space stands in them.
fn same(draft: &Draft<'_>, one: Span, other: Span) -> bool {
    let words = |span: Span| draft.words(span).chars().filter(|&c| !is_space(c));
    draft.words(one) == draft.words(other) || words(one).eq(words(other))
}

/// 进行进行, 的的
#[inline(never)]
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
#[inline(never)]
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
        // 建设建设中路: the second is the name of a road.
        let behind = characters.get(place + 4..).unwrap_or_default();
        let goes_on =
            |word: &&str| behind.iter().copied().take(word.chars().count()).eq(word.chars());
        if ROADS.iter().any(goes_on) {
            return None;
        }
        // At the end of its clause no other word begins with the second half.
        let ends = at(place + 4).is_some_and(|c| matches!(c, '，' | '。' | '；'));
        let known = ends
            || NEVER_TWICE.contains(&&*pair)
            || [&VERBS, &HEADS, &SCOPES].iter().any(|words| words.contains(&pair))
            // 总额总额92亿元: before what it measures; columns have heads run together, 数量数量去年.
            || at(place + 4).is_some_and(|c| c.is_ascii_digit()) && MEASURES.contains(&pair);
        // Headings of columns run together: 金额金额金额.
        let again = at(place + 4) == Some(first) || before(2) == Some(first);
        let emphatic = at(place + 4).is_some_and(|c| AGAIN.contains(c));
        return (known && !again && !emphatic).then_some(4);
    }
    let digits = characters.get(place..place + 3)?.iter().all(|&c| han_digit(c).is_some());
    let han = characters.get(place..place + 3)?.iter().all(|&c| is_han(c));
    (same(3) && han && !digits && at(place + 6) != Some(first)).then_some(6)
}
