//! Names of waters, places, works and firms that stand in one text in two spellings (名称写法).
//!
//! Takes the words before what such names end in (柳溪河, 北源热力公司), gives those that differ from another name in one character that
//! is read alike. A slip of the pen writes one name so; two things hardly have such names.

use alloc::{collections::BTreeMap, vec::Vec};

use super::{draft::Draft, table::text::NAME_SPELLING};
use crate::{
    Document, Span,
    lexicon::{
        checks::words::{NAME_ENDS, NO_NAME_PARTS, NOT_BEHIND_NAMES, SIZED},
        homophones::are_homophones,
    },
    text::chars::{HAN_BYTES, head, is_all_han, rest},
};

/// So many names of one kind are compared with each other: a text with more is a list of places.
const MOST_NAMES: usize = 64;

/// Most words have two characters.
const WORD_CHARACTERS: usize = 2;

pub(super) fn check(draft: &Draft<'_>) {
    for document in draft.report.documents() {
        for &(end, characters) in NAME_ENDS {
            let names = names(draft, document, end, characters);
            if (2..=MOST_NAMES).contains(&names.len()) {
                // Names of two words may be turned around.
                compare(draft, &names, end, characters == 2 * WORD_CHARACTERS);
            }
        }
    }
}

/// How often each name stands in a document, and where it stands first: the characters before what names end in.
fn names<'r>(
    draft: &Draft<'r>,
    document: &Document<'_>,
    end: &str,
    characters: usize,
) -> BTreeMap<&'r str, (usize, u32)> {
    let mut names = BTreeMap::new();
    for at in draft.places(end, document.span) {
        let other =
            draft.behind(at + end.len() as u32).is_some_and(|c| NOT_BEHIND_NAMES.contains(&c));
        let before = if other { "" } else { head(draft.source, at as usize) };
        // 青石渡大[桥]: the size is no part of what tells it from another.
        let characters = if before.ends_with(SIZED) { characters + 2 } else { characters };
        let start = before.char_indices().rev().nth(characters - 1).map(|(start, _)| start);
        let name = start.map(|start| rest(before, start)).filter(|name| is_all_han(name));
        if let Some(name) = name {
            let (count, _) = names.entry(name).or_insert((0, at - name.len() as u32));
            *count += 1;
        }
    }
    names
}

/// Holds each name against those behind it.
fn compare(draft: &Draft<'_>, names: &BTreeMap<&str, (usize, u32)>, end: &str, turns: bool) {
    let names: Vec<(&str, (usize, u32))> =
        names.iter().map(|(name, told)| (*name, *told)).collect();
    for (place, &(one, (count, at))) in names.iter().enumerate() {
        for &(other, (others, there)) in names.get(place + 1..).unwrap_or_default() {
            if !(is_slip(&names, one, other)
                || turns && is_turned(one, other)
                || is_swapped(one, other))
            {
                continue;
            }
            // The rarer one is the slip, or of two alike the later one.
            let own = (count, there) < (others, at);
            let (slip, right) =
                if own { ((one, at), (other, there)) } else { ((other, there), (one, at)) };
            let span =
                |(name, at): (&str, u32)| Span::new(at, at + (name.len() + end.len()) as u32);
            if draft.leaf_at(slip.1) {
                let found = draft.found(&NAME_SPELLING, span(slip)).related(span(right));
                found.say(draft.words(span(right))).report();
            }
        }
    }
}

/// Whether two names are one but for two neighbouring characters that changed places: 惠万家 and 万惠家.
fn is_swapped(one: &str, other: &str) -> bool {
    let mut pairs =
        one.chars().zip(other.chars()).enumerate().filter(|(_, (own, other))| own != other);
    let (Some((first, (a, b))), Some((second, (c, d))), None) =
        (pairs.next(), pairs.next(), pairs.next())
    else {
        return false;
    };
    second == first + 1 && a == d && b == c && one.len() == other.len()
}

/// Whether two names have the same two words in another order: 农村农业 and 农业农村.
fn is_turned(one: &str, other: &str) -> bool {
    let middle = one.len() / 2;
    let (Some((first, second)), Some((third, fourth))) =
        (one.split_at_checked(middle), other.split_at_checked(middle))
    else {
        return false;
    };
    first != second && first == fourth && second == third
}

/// Whether two names differ in one character, which is read alike in both and belongs to the names.
fn is_slip(names: &[(&str, (usize, u32))], one: &str, other: &str) -> bool {
    // One character differs, so that the first or the last is the same: most pairs have neither.
    let last = one.len() - HAN_BYTES;
    if head(one, HAN_BYTES) != head(other, HAN_BYTES) && !other.ends_with(rest(one, last)) {
        return false;
    }
    let mut pairs =
        one.chars().zip(other.chars()).enumerate().filter(|(_, (own, other))| own != other);
    let (Some((place, (own, another))), None) = (pairs.next(), pairs.next()) else { return false };
    if one.chars().count() != other.chars().count()
        || NO_NAME_PARTS.contains(&own)
        || NO_NAME_PARTS.contains(&another)
    {
        return false;
    }
    // What stands before a shorter name differs from place to place.
    let tail = rest(one, own.len_utf8());
    let once = || names.iter().filter(|(name, _)| name.ends_with(tail)).count() == 2;
    are_homophones(own, another) && (place > 0 || once())
}
