//! Names of persons that stand in one report in two spellings (人名写法).
//!
//! Takes names of three characters that titles, lists or 同志 tell, gives those that differ from another in one character that is read
//! alike: 韩立勤 and 韩立琴.

use alloc::{collections::BTreeMap, vec::Vec};

use super::{draft::Draft, table::text::PERSON_NAME};
use crate::{
    LeafKind, Span,
    lexicon::{
        checks::words::{AND_OTHERS, COMRADE, OFFICIAL_ENDS, PERSON_COUNTS, SPEAKING, SURNAMES},
        homophones::are_homophones,
    },
    text::chars::{HAN_BYTES, head, is_all_han, is_han, is_space, leading_digits, rest},
};

/// Most names have three characters, and shorter ones tell too little.
const NAME_BYTES: usize = 3 * HAN_BYTES;

/// So many names are compared with each other: a text with more is a list of persons, some of whom are called alike.
const MOST_NAMES: usize = 48;

/// How often a name stands, whether a title or 同志 tells it, and where it stands first.
#[derive(Clone, Copy)]
struct Told {
    count: usize,
    titled: bool,
    at: u32,
}

pub(super) fn check(draft: &Draft<'_>) {
    let names = names(draft);
    if !(2..=MOST_NAMES).contains(&names.len()) {
        return;
    }
    let names: Vec<(&str, Told)> = names.into_iter().collect();
    for (place, &(one, own)) in names.iter().enumerate() {
        let behind = names.get(place + 1..).unwrap_or_default();
        for &(other, told) in
            behind.iter().take_while(|(other, _)| other.starts_with(head(one, HAN_BYTES)))
        {
            if !(own.titled || told.titled) || !is_slip(one, other) {
                continue;
            }
            // The rarer one is the slip, or of two alike the later one.
            let first = (told.count, own.at) < (own.count, told.at);
            let (slip, right) = if first { (told.at, own.at) } else { (own.at, told.at) };
            let span = |at: u32| Span::new(at, at + NAME_BYTES as u32);
            if draft.leaf_at(slip) {
                let found = draft.found(&PERSON_NAME, span(slip)).related(span(right));
                found.say(draft.words(span(right))).report();
            }
        }
    }
}

/// The names of a report, by what stands around them.
fn names<'r>(draft: &Draft<'r>) -> BTreeMap<&'r str, Told> {
    let mut names = BTreeMap::new();
    // Where a name ends or begins: 同志 stands behind it, the end of an office before it.
    for at in draft.places(COMRADE, draft.all()) {
        if let Some(start) = (at as usize).checked_sub(NAME_BYTES) {
            add(draft, &mut names, start, true);
        }
    }
    for end in OFFICIAL_ENDS {
        for at in draft.places(end, draft.all()) {
            add(draft, &mut names, at as usize + end.len(), true);
        }
    }
    // 授予王海涛等12名同志: one of several stands for them all.
    for at in draft.places(AND_OTHERS, draft.all()) {
        let behind = rest(draft.source, at as usize + AND_OTHERS.len());
        let counted = rest(behind, leading_digits(behind));
        if counted.len() < behind.len() && counted.starts_with(PERSON_COUNTS) {
            if let Some(start) = (at as usize).checked_sub(NAME_BYTES) {
                add(draft, &mut names, start, true);
            }
        }
    }
    if names.is_empty() {
        return names;
    }
    // 陈启铭强调: who speaks opens the sentence.
    for leaf in draft.pieces.leaves.iter().filter(|leaf| leaf.kind == LeafKind::Sentence) {
        let words = draft.words(leaf.span);
        let start = leaf.span.end as usize - words.trim_start_matches(is_space).len();
        let behind = rest(draft.source, start + NAME_BYTES);
        if SPEAKING.iter().any(|verb| behind.starts_with(*verb)) {
            add(draft, &mut names, start, false);
        }
    }
    // In a list a name stands between marks: 出席：韩立勤，.
    let edges = draft.scan.marks.iter().map(|mark| mark.end());
    // And it begins a line of a list.
    let edges = edges.chain(draft.scan.breaks.iter().map(|at| at + 1));
    for start in edges {
        let behind = rest(draft.source, start as usize + NAME_BYTES);
        if behind.chars().next().is_none_or(|c| !is_han(c)) {
            add(draft, &mut names, start as usize, false);
        }
    }
    names
}

/// Adds the name of three characters at a place, where a surname begins it.
fn add<'r>(draft: &Draft<'r>, names: &mut BTreeMap<&'r str, Told>, start: usize, titled: bool) {
    let name = draft.source.get(start..start + NAME_BYTES).filter(|name| is_all_han(name));
    let named = name.filter(|name| name.chars().next().is_some_and(|c| SURNAMES.contains(c)));
    if let Some(name) = named {
        let at = start as u32;
        let told = names.entry(name).or_insert(Told { count: 0, titled, at });
        told.count += 1;
        told.titled |= titled;
        told.at = told.at.min(at);
    }
}

/// Whether two names differ in one character, which is read alike in both.
fn is_slip(one: &str, other: &str) -> bool {
    let mut pairs = one.chars().zip(other.chars()).filter(|(own, other)| own != other);
    let (Some((own, another)), None) = (pairs.next(), pairs.next()) else { return false };
    are_homophones(own, another)
}
