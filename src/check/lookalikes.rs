//! Names that stand in one text with one character that is another (名称相近): a county, a town or a firm whose name was copied from
//! elsewhere or mistyped.
//!
//! Takes the words before what such names end in. Names that are read alike are held against each other in [`spellings`](super::spellings);
//! these differ in any character, so that more of the names must be the same.

use alloc::{collections::BTreeMap, vec::Vec};

use super::{draft::Draft, table::text::NAME_SPELLING};
use crate::{
    Document, Span,
    lexicon::{
        checks::words::{
            BEFORE_PLACES, BY, COUNTY_ENDS, FIRM_END, NO_PLACE_PARTS, SIDES, TOWN_ENDS,
        },
        homophones::are_homophones,
        nouns::HEADS,
        verbs::VERBS,
    },
    text::chars::{HAN_BYTES, head, is_all_han, is_han, rest},
};

/// So many names are compared with each other: a text with more is a list of places or firms.
const MOST_NAMES: usize = 48;

/// A place that a text is of is named so often at least.
const FEWEST_OWN: usize = 3;

/// And so often where the other name is read as its own.
const FEWEST_ALIKE: usize = 2;

/// Most places have a name of two characters without their division.
const PLACE_BYTES: usize = 2 * HAN_BYTES;

/// How often a name stands, and where it stands first.
#[derive(Clone, Copy)]
struct Told {
    count: usize,
    at: u32,
}

pub(super) fn check(draft: &Draft<'_>) {
    for document in draft.report.documents() {
        firms(draft, document);
        counties(draft, document);
        towns(draft, document);
    }
}

fn report(draft: &Draft<'_>, slip: Span, right: Span) {
    if draft.leaf_at(slip.start) {
        let found = draft.found(&NAME_SPELLING, slip).related(right);
        found.say(draft.words(right)).mild().report();
    }
}

/// 宏大木业有限公司 in a text of 临沙县宏达木业有限公司: one character, with two alike before it.
fn firms(draft: &Draft<'_>, document: &Document<'_>) {
    /// So many characters before 有限公司 are looked at, and so many of them must be alike before the one that differs.
    const NAME_CHARACTERS: usize = 12;
    const ALIKE_BEFORE: usize = 2;

    let mut names: BTreeMap<&str, Told> = BTreeMap::new();
    for at in draft.places(FIRM_END, document.span) {
        let before = head(draft.source, at as usize);
        let han = before.chars().rev().take(NAME_CHARACTERS).take_while(|&c| is_han(c)).count();
        let name = rest(before, before.len() - han * HAN_BYTES);
        names.entry(name).or_insert(Told { count: 0, at }).count += 1;
    }
    if !(2..=MOST_NAMES).contains(&names.len()) {
        return;
    }
    let names: Vec<(&str, Told)> = names.into_iter().collect();
    for (place, &(one, own)) in names.iter().enumerate() {
        for &(other, told) in names.get(place + 1..).unwrap_or_default() {
            let mut pairs = one.chars().rev().zip(other.chars().rev());
            let Some((behind, (a, b))) = pairs.by_ref().enumerate().find(|(_, (a, b))| a != b)
            else {
                continue;
            };
            let before = pairs.take_while(|(a, b)| a == b).count();
            let telling = |c: char| SIDES.contains(c);
            if before < ALIKE_BEFORE || behind == 0 || telling(a) || telling(b) {
                continue;
            }
            let first = (told.count, own.at) < (own.count, told.at);
            let (slip, right) = if first { (told.at, own.at) } else { (own.at, told.at) };
            // From the character that differs on.
            let length = ((behind + 1 + ALIKE_BEFORE) * HAN_BYTES) as u32;
            let span = |at: u32| Span::new(at - length, at + FIRM_END.len() as u32);
            report(draft, span(slip), span(right));
        }
    }
}

/// The names of two characters before a division, and where each division stands.
fn places<'r>(
    draft: &'r Draft<'r>,
    document: &Document<'_>,
    end: &'r str,
) -> impl Iterator<Item = (&'r str, u32)> {
    draft.places(end, document.span).filter_map(|at| {
        let before = head(draft.source, at as usize);
        let name = before.len().checked_sub(PLACE_BYTES).and_then(|start| before.get(start..))?;
        let part = |c: char| NO_PLACE_PARTS.contains(c) || BEFORE_PLACES.contains(c);
        (is_all_han(name) && !name.contains(part)).then_some((name, at))
    })
}

/// Whether the name of two characters before a division opens its clause, or stands behind a preposition: 要求[怀州县].
fn is_parted(draft: &Draft<'_>, at: u32) -> bool {
    let start = at - PLACE_BYTES as u32;
    // 经济兴县: the character before is of a word.
    let from = (start as usize).checked_sub(HAN_BYTES);
    let word = from.and_then(|from| draft.source.get(from..from + 2 * HAN_BYTES));
    let parts = |c: char| BEFORE_PLACES.contains(c) && c != BY;
    draft.before(start).is_none_or(|c| !is_han(c) || parts(c))
        && word.is_none_or(|word| !HEADS.contains(word))
}

/// Where a name of two characters stands with its division.
fn place(at: u32, end: &str) -> Span {
    Span::new(at - PLACE_BYTES as u32, at + end.len() as u32)
}

/// 岩坪县 once in a text that names 石坪县 time and again, in its title or by its office.
fn counties(draft: &Draft<'_>, document: &Document<'_>) {
    for end in COUNTY_ENDS {
        let lines = draft.matter_of(document).iter().map(|line| draft.words(line.span()));
        let Some(own) = core::iter::once(document.title_text())
            .chain(lines)
            .find_map(|words| named_before(words, end))
        else {
            continue;
        };
        let near = |name: &str| {
            let mut odd = own.chars().zip(name.chars()).filter(|(a, b)| a != b);
            let pair = odd.next().filter(|_| odd.next().is_none());
            pair.is_some_and(|(a, b)| !SIDES.contains(a) && !SIDES.contains(b))
        };
        let mut told = Vec::new();
        let mut alike = Vec::new();
        for (name, at) in places(draft, document, end) {
            if name == own {
                told.push(at);
            } else if near(name) {
                alike.push(at);
            }
        }
        if told.len() >= FEWEST_OWN {
            bare_name(draft, document, own, told.first().copied().unwrap_or_default());
        }
        // Another that is named again is told of, and meant. One that is read alike needs less proof.
        let sound = |at: u32| {
            let name = draft.words(Span::new(at - PLACE_BYTES as u32, at));
            own.chars().zip(name.chars()).all(|(a, b)| a == b || are_homophones(a, b))
        };
        let proved = |slip: u32| told.len() >= if sound(slip) { FEWEST_ALIKE } else { FEWEST_OWN };
        if let (&[slip], Some(&first)) = (alike.as_slice(), told.first()) {
            if !proved(slip) {
                continue;
            }
            if is_parted(draft, slip) {
                report(draft, place(slip, end), place(first, end));
            }
        }
    }
}

/// 来苍岭考察 in a text of 沧岭市: the name without its division, with one character that is read alike. `there` is where the right one
/// stands, with its division.
fn bare_name(draft: &Draft<'_>, document: &Document<'_>, own: &str, there: u32) {
    let (first, last) = (head(own, HAN_BYTES), rest(own, HAN_BYTES));
    let alike = |one: &str, other: &str| {
        let pair = one.chars().next().zip(other.chars().next());
        pair.is_some_and(|(one, other)| one != other && are_homophones(one, other))
    };
    let around = |at: usize, from: usize| draft.source.get(at - from..at + PLACE_BYTES - from);
    let mut slips = Vec::new();
    for at in draft.places(last, document.span) {
        let word = (at as usize >= HAN_BYTES).then(|| around(at as usize, HAN_BYTES)).flatten();
        if word.is_some_and(|word| alike(head(word, HAN_BYTES), first)) {
            slips.push(at - HAN_BYTES as u32);
        }
    }
    for at in draft.places(first, document.span) {
        let word = around(at as usize, 0).filter(|word| is_all_han(word));
        if word.is_some_and(|word| alike(rest(word, HAN_BYTES), last)) {
            slips.push(at);
        }
    }
    // What stands again is a word, and so is what the word lists know.
    if let &[slip] = slips.as_slice() {
        let span = Span::new(slip, slip + PLACE_BYTES as u32);
        let words = draft.words(span);
        // 决[定性]成果: two words meet.
        let source = draft.source;
        let crosses = |from: u32| {
            let from = from as usize;
            source
                .get(from..from + PLACE_BYTES)
                .is_some_and(|two| VERBS.contains(two) || HEADS.contains(two))
        };
        let word = HEADS.contains(words)
            || VERBS.contains(words)
            || slip.checked_sub(HAN_BYTES as u32).is_some_and(crosses)
            || crosses(slip + HAN_BYTES as u32);
        if !word && draft.own_leaf(slip).is_some() {
            report(draft, span, Span::new(there - PLACE_BYTES as u32, there));
        }
    }
}

/// The name of two characters before the first division of some words: [石坪]县人民政府.
pub(super) fn named_before<'w>(words: &'w str, end: &str) -> Option<&'w str> {
    let before = head(words, words.find(end)?);
    let start = before.len().checked_sub(PLACE_BYTES)?;
    before.get(start..).filter(|name| is_all_han(name))
}

/// 白沙乡 in a text that names 白沙镇: one name of two kinds of town.
fn towns(draft: &Draft<'_>, document: &Document<'_>) {
    let [town, township] = TOWN_ENDS;
    let mut names: BTreeMap<&str, Told> = BTreeMap::new();
    for (name, at) in places(draft, document, township) {
        names.entry(name).or_insert(Told { count: 0, at }).count += 1;
    }
    // The place of the title is held against it in [`names`](super::names).
    names.retain(|name, _| !document.title_text().contains(name));
    if names.len() > MOST_NAMES {
        return;
    }
    for (name, told) in names {
        let mut others = places(draft, document, town).filter(|&(other, _)| other == name);
        let Some((_, there)) = others.next() else { continue };
        if !is_parted(draft, told.at) && !is_parted(draft, there) {
            continue;
        }
        // The rarer one is the slip, or of two alike the later one.
        let more = 1 + others.count();
        let [one, other] = [place(told.at, township), place(there, town)];
        if (told.count, there) < (more, told.at) {
            report(draft, one, other);
        } else {
            report(draft, other, one);
        }
    }
}
