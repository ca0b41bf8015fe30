//! Another place of the kind that the title names (套用他文): the name of a county that was left in a text of another county.
//!
//! Takes the place that the title or the lines below it name. Gives places of the same division that stand once where nothing beside
//! them says that several are told of, and slogans that name another place.

use alloc::string::String;

use super::{draft::Draft, lookalikes::named_before, table::text::OTHER_PLACE};
use crate::{
    Document, Span,
    lexicon::{
        checks::words::{
            BEFORE_PLACES, BEHIND_PLACES, BEHIND_SLOGANS, COUNTY_ENDS, DIVISION_GROUPS, MARKET_END,
            NEW, NEW_THINGS, NO_PLACE_PARTS,
        },
        nouns::HEADS,
        verbs::VERBS,
    },
    text::chars::{
        HAN_BYTES, head, head_characters, is_all_han, is_enumeration_comma, is_han, rest,
    },
};

/// The name of a place has so many characters without its division.
const NAME_CHARACTERS: core::ops::RangeInclusive<usize> = 2..=3;

/// A verb before a place has two characters at least.
const VERB_BYTES: usize = 2 * HAN_BYTES;

/// A text that is of the place names it so often at least, its title included.
const FEWEST_OWN: usize = 2;

pub(super) fn check(draft: &Draft<'_>) {
    for document in draft.report.documents() {
        others(draft, document);
        slogans(draft, document);
    }
}

/// 富裕文明新桐川 in a text that says 富裕文明新安澜: the same words before 新, and another name behind it.
fn slogans(draft: &Draft<'_>, document: &Document<'_>) {
    /// So many bytes before 新 must be the same: two characters.
    const ALIKE_BYTES: usize = 2 * HAN_BYTES;

    let Some(own) = own_name(draft, document) else { return };
    let around = |at: u32| {
        let at = at as usize;
        let before = at.checked_sub(ALIKE_BYTES).and_then(|from| draft.source.get(from..at));
        let behind = rest(draft.source, at + NEW.len());
        before.filter(|before| is_all_han(before)).map(|before| (before, behind))
    };
    // Hardly a text has such a slogan, which one search for its whole words tells.
    let mut named = String::from(NEW);
    named.push_str(own);
    let first = memchr::memmem::find(draft.words(document.span).as_bytes(), named.as_bytes());
    let first = first.map(|at| document.span.start + at as u32);
    let Some((slogan, _)) = first.and_then(around) else { return };
    let places = draft.places(NEW, document.span).filter_map(|at| Some((at, around(at)?)));
    for (at, (before, behind)) in places {
        let name = head_characters(behind, own.chars().count()).filter(|name| is_all_han(name));
        let Some(name) = name.filter(|name| before == slogan && *name != own) else { continue };
        let ended = rest(behind, name.len());
        let ends =
            !ended.starts_with(is_han) || BEHIND_SLOGANS.iter().any(|word| ended.starts_with(word));
        let word = HEADS.contains(name) || NEW_THINGS.contains(&name);
        if ends && !word && draft.own_leaf(at).is_some() {
            let span = Span::new(at, at + (NEW.len() + name.len()) as u32);
            draft.found(&OTHER_PLACE, span).say(own).report();
        }
    }
}

/// The name of the place that a text is of, without its division: of its title, or of the lines below it.
fn own_name<'d>(draft: &Draft<'d>, document: &'d Document<'d>) -> Option<&'d str> {
    let lines = draft.matter_of(document).iter().map(|line| draft.words(line.span()));
    let named = |words: &'d str| COUNTY_ENDS.iter().find_map(|end| named_before(words, end));
    core::iter::once(document.title_text()).chain(lines).find_map(named)
}

fn others(draft: &Draft<'_>, document: &Document<'_>) {
    let title = document.title_text();
    let division = |c: char| DIVISION_GROUPS.iter().any(|divisions| divisions.contains(c));
    let Some((end, c)) = title.char_indices().find(|&(_, c)| division(c)) else { return };
    let name = head(title, end);
    if !NAME_CHARACTERS.contains(&name.chars().count()) || !is_all_han(name) {
        return;
    }
    let own = head(title, end + c.len_utf8());
    if draft.places(own, document.span).take(FEWEST_OWN).count() < FEWEST_OWN {
        return;
    }
    let mut word = [0; 4];
    let division: &str = c.encode_utf8(&mut word);
    let mut found: Option<Span> = None;
    let mut names = 0_usize;
    for at in draft.places(division, document.span) {
        let Some(span) =
            place(draft, document, at, division).filter(|&span| draft.words(span) != own)
        else {
            continue;
        };
        names += 1;
        found = Some(span);
    }
    // Several others are told of, and meant.
    if let Some(span) = found.filter(|_| names == 1) {
        draft.found(&OTHER_PLACE, span).say(own).report();
    }
}

/// The name of a place whose division stands at an offset, where a clause or a preposition parts it from what is before, and the words
/// behind it are those of a place that is written of.
fn place(draft: &Draft<'_>, document: &Document<'_>, at: u32, division: &str) -> Option<Span> {
    let before = head(draft.source, at as usize);
    let end = at + division.len() as u32;
    let behind = rest(draft.source, end as usize);
    let goes_on = BEHIND_PLACES.iter().any(|word| behind.starts_with(word));
    let leaf = draft.own_leaf(at)?;
    let title = document.title().map(|title| title.text.span);
    if title.is_some_and(|title| title.start <= at && at < title.end) {
        return None;
    }
    NAME_CHARACTERS.into_iter().find_map(|characters| {
        let start = before.len().checked_sub(characters * HAN_BYTES)?;
        let name = before.get(start..).filter(|name| is_all_han(name))?;
        let opens = head(before, start).chars().next_back();
        // 提升临江县农村供水保障能力
        let acted = VERBS.suffix(head(before, start)).is_some_and(|length| length >= VERB_BYTES);
        let parted = start as u32 <= leaf.span.start
            || opens.is_none_or(|c| !is_han(c) && !is_enumeration_comma(c))
            || opens.is_some_and(|c| BEFORE_PLACES.contains(c))
            || acted;
        let part = |c: char| NO_PLACE_PARTS.contains(c) || BEFORE_PLACES.contains(c);
        let led = (opens.is_some_and(|c| BEFORE_PLACES.contains(c)) || acted)
            && behind.starts_with(is_han);
        // 服务市内企业, 治理马路市场
        let word = HEADS.contains(name) || behind.starts_with(MARKET_END);
        let named = parted
            && (goes_on || led)
            && !name.chars().any(part)
            && !VERBS.contains(name)
            && !(acted && word);
        named.then(|| Span::new(start as u32, end))
    })
}
