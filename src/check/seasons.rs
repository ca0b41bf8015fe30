//! A campaign of another season (套用旧文): 冬季专项检查 in a notice of the 夏季专项检查.
//!
//! Takes the names of seasons with the words behind them, gives the one that stands once where another stands before the same words
//! time and again.

use alloc::vec::Vec;

use super::{draft::Draft, table::text::OTHER_SEASON};
use crate::{
    Document, Span,
    lexicon::checks::words::{SEASON_SIGN, SEASONS},
    text::chars::{head, head_characters, head_within, holds_word, is_all_han, rest},
};

/// The name of a campaign is told by so many characters.
const NAME_CHARACTERS: usize = 4;
/// It stands so often with its own season.
const FEWEST_OWN: usize = 2;
/// It stands so many bytes behind its season at most, as in a title: 夏季治安打击整治行动. Twenty characters.
const REACH_BYTES: usize = 60;
/// A text with more names of seasons tells of the seasons themselves. Each is held against each.
const MOST_NAMES: usize = 64;

pub(super) fn check(draft: &Draft<'_>) {
    for document in draft.report.documents() {
        campaigns(draft, document);
    }
}

/// A season, where it stands, and the words behind it.
type Named<'s> = (&'s str, u32, &'s str);

fn campaigns(draft: &Draft<'_>, document: &Document<'_>) {
    let mut named: Vec<Named<'_>> = Vec::new();
    for at in draft.places(SEASON_SIGN, document.span) {
        let at = at as usize + SEASON_SIGN.len();
        let before = head(draft.source, at);
        let Some(season) = SEASONS.iter().find(|season| before.ends_with(**season)) else {
            continue;
        };
        named.push((season, (at - season.len()) as u32, rest(draft.source, at)));
    }
    if named.len() > MOST_NAMES {
        return;
    }
    for &(season, at, behind) in &named {
        let Some(name) = head_characters(behind, NAME_CHARACTERS).filter(|name| is_all_han(name))
        else {
            continue;
        };
        let same = |words: &str| holds_word(head_within(words, REACH_BYTES), name);
        let own = named.iter().filter(|(other, _, words)| *other == season && same(words)).count();
        let mut others = named.iter().filter(|(other, _, words)| *other != season && same(words));
        let Some(&(other, there, _)) = others.next() else { continue };
        let meant = 1 + others.filter(|(one, ..)| *one == other).count();
        if own == 1 && meant >= FEWEST_OWN && draft.own_leaf(at).is_some() {
            let span = |at: u32, season: &str| Span::new(at, at + season.len() as u32);
            let found = draft.found(&OTHER_SEASON, span(at, season)).related(span(there, other));
            found.say(other).report();
        }
    }
}
