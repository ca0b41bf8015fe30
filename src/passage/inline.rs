//! Leads inside a paragraph: parallel phrases that each name what the sentences up to the next report.
//!
//! 突出政治建设。强化思想武装…。突出组织建设。…
//!
//! What proves them is company: two that are like each other and each stand before a longer sentence,
//! or three of one length with other sentences between them.

use alloc::vec::Vec;

use super::{
    enumeration::Text,
    phrase::{LONGEST, Topic, UNLIKE, any_phrase},
};
use crate::{
    structure::Company,
    text::{chars::slice, marks, sentence::sentence_end},
};

/// A phrase with its stop has so many bytes at most, and space behind it.
const LONGEST_BYTES: usize = 4 * LONGEST + 16;
/// A lead that the sentence behind it proves has this many characters at most.
const LONGEST_PROVEN: usize = 13;
/// Leads that begin with the same character have no more than this many others between them.
const NEAR: usize = 8;
/// Three phrases of one length are leads; each stands within so many sentences of the next.
const MOULD: Company = Company { least: 3, within: 24 };
/// Two phrases of one length have so many sentences between them at least.
const FEWEST_BETWEEN: usize = 2;

/// A phrase of a paragraph that may be a lead.
struct Phrase {
    topic: Topic,
    /// Which sentence of the paragraph it is.
    sentence: usize,
    characters: usize,
    /// Its first character.
    begins: Option<char>,
    /// Whether the sentence behind it is longer than it by half.
    proven: bool,
}

/// The parallel leads of one paragraph.
pub(super) fn parallels(at: usize, text: &Text<'_>) -> Vec<Topic> {
    let phrases = phrases(at, text);
    if phrases.len() < 2 {
        return Vec::new();
    }
    let proven: Vec<&Phrase> = phrases.iter().filter(|phrase| phrase.proven).collect();
    let alike = alike(&proven);
    let found = if alike.len() >= 2 { alike } else { moulded(&phrases) };
    found.into_iter().map(|phrase| phrase.topic.clone()).collect()
}

/// The phrases of a paragraph that may be leads. A sentence of two clauses names nothing there.
fn phrases(at: usize, text: &Text<'_>) -> Vec<Phrase> {
    let mut phrases = Vec::new();
    let mut marks = text.marks_from(text.range.start);
    for (sentence, range) in text.sentences_from(text.range.start).enumerate() {
        // Nearly every sentence is longer than a phrase.
        if range.len() > LONGEST_BYTES {
            continue;
        }
        marks = marks::skip_to(marks, range.start);
        let found = any_phrase(at, text, marks, range.start, LONGEST);
        let Some(topic) = found.filter(|topic| !topic.has_pause(text)) else { continue };
        let words = slice(text.words, topic.range.start, topic.range.end);
        let characters = words.chars().count();
        let below = marks::skip_to(marks, topic.end);
        let behind = sentence_end(text.words, below, topic.end..text.range.end) - topic.end;
        let longer = behind > words.len() + words.len() / 2;
        let proven = longer && characters <= LONGEST_PROVEN;
        let begins = words.chars().next();
        phrases.push(Phrase { topic, sentence, characters, begins, proven });
    }
    phrases
}

/// Those of `phrases` that are like another in length, or begin like one near them and differ little;
/// and what is nearly as long as those.
fn alike<'p>(phrases: &[&'p Phrase]) -> Vec<&'p Phrase> {
    let mut counts = [0_u32; LONGEST_PROVEN + 2];
    for phrase in phrases {
        counts.get_mut(phrase.characters).into_iter().for_each(|count| *count += 1);
    }
    let like = |length: usize| {
        let near = counts.get(length.saturating_sub(1)..=length + 1).unwrap_or_default();
        near.iter().sum::<u32>() > 1
    };
    // Leads that begin alike (注重…, 注重…) may differ more in length; such ones stand near each
    // other.
    let begins = |own: usize, phrase: &Phrase| {
        let near = phrases.iter().enumerate().skip(own.saturating_sub(NEAR)).take(2 * NEAR + 1);
        near.filter(|&(other, _)| other != own).any(|(_, other)| {
            phrase.begins == other.begins
                && phrase.characters.abs_diff(other.characters) <= 2 * UNLIKE
        })
    };
    let core: Vec<bool> = phrases
        .iter()
        .enumerate()
        .map(|(own, phrase)| like(phrase.characters) || begins(own, phrase))
        .collect();
    let lengths = || {
        phrases.iter().zip(&core).filter(|(_, core)| **core).map(|(phrase, _)| phrase.characters)
    };
    let (Some(shortest), Some(longest)) = (lengths().min(), lengths().max()) else {
        return Vec::new();
    };
    let (several, many) = (lengths().nth(1).is_some(), lengths().nth(2).is_some());
    // Two tell less of how far their like may differ than three do.
    let near = |length: usize| match many {
        true => length + UNLIKE >= shortest && length <= longest + UNLIKE,
        false => length + UNLIKE >= longest && length <= shortest + UNLIKE,
    };
    let kept = phrases.iter().zip(&core);
    kept.filter(|(phrase, core)| **core || several && near(phrase.characters))
        .map(|(phrase, _)| *phrase)
        .collect()
}

/// Those of `phrases` that are of one length, three or more, with other sentences between them.
fn moulded(phrases: &[Phrase]) -> Vec<&Phrase> {
    let members: Vec<(usize, usize)> =
        phrases.iter().map(|phrase| (phrase.sentence, phrase.characters)).collect();
    let kept = MOULD.keep(&members);
    let found: Vec<&Phrase> =
        phrases.iter().zip(kept).filter(|(_, kept)| *kept).map(|(phrase, _)| phrase).collect();
    let apart = |pair: &[&Phrase]| match pair {
        [one, next] => next.sentence - one.sentence > FEWEST_BETWEEN,
        _ => true,
    };
    if found.windows(2).all(apart) { found } else { Vec::new() }
}
