//! Paragraphs, sentences and words that stand twice.
//!
//! Takes the tree, gives findings at the second place. Sentences are compared by a hash of their words first, so that a text is gone
//! through once.

use alloc::{collections::BTreeMap, string::String, vec::Vec};

use super::{
    Rule,
    draft::Draft,
    table::text::{PARAGRAPH_REPEATED, SENTENCE_REPEATED, WORD_REPEATED},
};
use crate::{
    Delimiter, Division, Event, Node, Paragraph, Section, Sentence, Span,
    lexicon::{
        checks::{AGAIN, DOUBLED, MEETING_BEFORE, MEETING_BEHIND, NEVER_DOUBLED, TYPED_TWICE},
        verbs::VERBS,
    },
    text::chars::{
        han_digit, head, head_within, is_han, is_opening, is_space, is_stop, rest, tail_within,
    },
};

/// Shorter paragraphs may stand twice rightly: 单位：万元.
const PARAGRAPH_CHARACTERS: usize = 20;

/// Shorter sentences may, too: 要压实责任。
const SENTENCE_CHARACTERS: usize = 20;

/// Sentences of so many characters do not stand twice right behind each other.
const REPEATED_AT_ONCE_CHARACTERS: usize = 6;

pub(super) fn check(draft: &mut Draft<'_>) {
    let report = draft.report;
    for document in report.documents() {
        // Articles say the same of different things.
        if !is_statute(document.sections()) {
            Known::default().document(draft, document.events());
        }
    }
    words(draft);
}

/// Whether some section is an article.
fn is_statute(sections: &[Section<'_>]) -> bool {
    sections.iter().any(|section| {
        let division = section.heading.marker().map(|marker| marker.family.delimiter);
        division == Some(Delimiter::Division(Division::Article)) || is_statute(section.sections())
    })
}

/// What a document said so far: by the hash of its words, where.
#[derive(Default)]
struct Known {
    sentences: BTreeMap<u64, Span>,
    paragraphs: BTreeMap<u64, Span>,
    last: Option<Span>,
}

/// Words of a stretch, hashed without space, and how many characters they are.
#[derive(Clone, Copy)]
struct Words {
    hash: u64,
    characters: usize,
}

/// FNV-1a, over characters: a hash that needs no state and no seed.
fn add(hash: u64, value: u64) -> u64 {
    const PRIME: u64 = 0x0100_0000_01b3;
    (hash ^ value).wrapping_mul(PRIME)
}

const START: u64 = 0xcbf2_9ce4_8422_2325;

fn read(words: &str) -> Words {
    let mut read = Words { hash: START, characters: 0 };
    // Byte by byte, for every sentence is read; spaces of a wrap are ASCII.
    for &byte in words.as_bytes() {
        if byte > b' ' {
            read.hash = add(read.hash, u64::from(byte));
            // Bytes of the form 10xxxxxx go on with a character.
            read.characters += usize::from(byte & 0xC0 != 0x80);
        }
    }
    read
}

impl Known {
    fn document(&mut self, draft: &mut Draft<'_>, mut events: crate::Events<'_, '_>) {
        while let Some(event) = events.next() {
            match event {
                Event::Enter(Node::Paragraph(paragraph)) => {
                    events.skip_children();
                    self.paragraph(draft, paragraph);
                }
                Event::Enter(
                    Node::Heading(_) | Node::Table(_) | Node::Matter(_) | Node::Lead(_),
                ) => {
                    events.skip_children();
                }
                _ => {}
            }
        }
    }

    fn paragraph(&mut self, draft: &mut Draft<'_>, paragraph: &Paragraph<'_>) {
        let mut whole = Words { hash: START, characters: 0 };
        let mut repeated = Vec::new();
        for sentence in paragraph.sentences() {
            let words = read(draft.words(sentence.span));
            whole.hash = add(whole.hash, words.hash);
            whole.characters += words.characters;
            repeated.extend(self.sentence(draft, sentence, words));
        }
        let known = self.paragraphs.get(&whole.hash).copied();
        let again = known.filter(|_| {
            whole.characters >= PARAGRAPH_CHARACTERS && may_repeat(draft, paragraph.span)
        });
        match again.filter(|first| same(draft, *first, paragraph.span)) {
            Some(first) => {
                draft.found(&PARAGRAPH_REPEATED, paragraph.span).related(first).report();
            }
            None => {
                self.paragraphs.entry(whole.hash).or_insert(paragraph.span);
                for (span, first) in repeated {
                    let rule: &'static Rule = &SENTENCE_REPEATED;
                    draft.found(rule, span).related(first).report();
                }
            }
        }
    }

    /// Where the sentence stands already.
    fn sentence(
        &mut self,
        draft: &Draft<'_>,
        sentence: &Sentence<'_>,
        words: Words,
    ) -> Option<(Span, Span)> {
        let span = sentence.span;
        let before = self.last.replace(span).filter(|before| before.end == span.start);
        if !may_repeat(draft, span) {
            return None;
        }
        let text = |span: Span| draft.words(span).trim_matches(is_space);
        let at_once = before.filter(|before| {
            words.characters >= REPEATED_AT_ONCE_CHARACTERS && text(*before).ends_with(text(span))
        });
        if let Some(before) = at_once {
            return Some((span, before));
        }
        if words.characters < SENTENCE_CHARACTERS {
            return None;
        }
        let known = *self.sentences.entry(words.hash).or_insert(span);
        (known != span && same(draft, known, span)).then_some((span, known))
    }
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
fn words(draft: &mut Draft<'_>) {
    for leaf in draft.words_of(draft.all()) {
        let words = draft.words(leaf.span);
        let bytes = words.as_bytes();
        let mut at = 0;
        while at < bytes.len() {
            if !matches!(bytes.get(at), Some(0xE4..=0xE9)) {
                at += 1;
                continue;
            }
            // Nearly no place repeats what stands before it; three bytes of Han tell.
            let here = bytes.get(at..at + 3);
            let twice = |distance: usize| bytes.get(at + distance..at + distance + 3) == here;
            if !(twice(3) || twice(6) || twice(9)) {
                at += 3;
                continue;
            }
            at += repetition(draft, leaf.span, words, at).max(3);
        }
    }
}

/// Looks closely at a place, and gives how many bytes a repetition there takes.
fn repetition(draft: &mut Draft<'_>, span: Span, words: &str, at: usize) -> usize {
    let before = tail_within(head(words, at), NEAR_BYTES);
    let behind = head_within(rest(words, at), 2 * NEAR_BYTES);
    let characters: Vec<char> = before.chars().chain(behind.chars()).collect();
    let Some(length) = repeated(&characters, before.chars().count()) else { return 0 };
    let bytes = behind.char_indices().nth(length).map_or(behind.len(), |(end, _)| end);
    let start = span.start + at as u32;
    draft.found(&WORD_REPEATED, Span::new(start, start + bytes as u32)).report();
    bytes
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
        let known = TYPED_TWICE.contains(&&*pair) || VERBS.contains(&pair);
        // Headings of columns run together: 金额金额金额.
        let again = at(place + 4) == Some(first) || before(2) == Some(first);
        let emphatic = at(place + 4).is_some_and(|c| AGAIN.contains(c));
        return (known && !again && !emphatic).then_some(4);
    }
    let digits = characters.get(place..place + 3)?.iter().all(|&c| han_digit(c).is_some());
    let han = characters.get(place..place + 3)?.iter().all(|&c| is_han(c));
    (same(3) && han && !digits && at(place + 6) != Some(first)).then_some(6)
}
