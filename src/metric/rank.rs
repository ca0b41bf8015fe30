//! Places in orders (位次): 增速全市第二, 排名居全省首位.
//!
//! Takes a rank word and the words before it in its clause, gives what is ranked and among whom.
//!
//! 指标 + [排位动词] + [范围] + 位次.

use super::{
    clause::Site,
    phrase::Before,
    reading::{Claim, Reading, Role},
};
use crate::{
    chars::{is_space, slice},
    lexicon::{
        particles::LINKS,
        scopes::{PLACING, RANKED, SCOPES},
    },
};

/// The most characters of a scope that is no word of the list.
const SCOPE: usize = 14;

/// How many mentions back a pause is looked for.
const MENTIONS_BACK: usize = 4;

impl Reading<'_, '_> {
    /// 指标 + 范围 + 位次: 增速全市第二, 排名居全省首位.
    pub(super) fn rank(&mut self, index: usize, site: &Site) -> Claim {
        let mut to = site.span.start;
        let from = self.behind_pause(site);
        let mut scope = None;
        let words = self.words(from, to).trim_end_matches(is_space);
        if let Some(length) = SCOPES.suffix(words) {
            scope = Some(from + words.len() - length..from + words.len());
            to = from + words.len() - length;
        } else if let Some((at, length)) = self.placing(from, from + words.len()) {
            if at + length < from + words.len() {
                scope = Some(at + length..from + words.len());
            }
            to = at;
        }
        loop {
            let words = self.words(from, to).trim_end_matches(is_space);
            let cut = PLACING.suffix(words).or_else(|| RANKED.suffix(words)).or_else(|| LINKS.suffix(words).map(|(length, _)| length));
            to = from + words.len();
            match cut {
                Some(length) => to -= length,
                None if scope.is_none() && SCOPES.suffix(words).is_some() => {
                    let length = SCOPES.suffix(words).unwrap_or(0);
                    scope = Some(to - length..to);
                    to -= length;
                }
                None => {
                    let spans = self.sites.partition_point(|other| other.span.end <= to).checked_sub(1).and_then(|at| self.sites.get(at));
                    match spans.filter(|other| other.span.end == to && other.span.start >= from) {
                        Some(other) => to = other.span.start,
                        None => break,
                    }
                }
            }
        }
        let found = self.phrases.before(from, to);
        let subject = match found.before {
            Before::Noun(noun) | Before::Place(noun) => Some(noun),
            _ if from > site.clause => self.previous(site).map(|claim| claim.subject.clone()).unwrap_or_else(|| self.carried(site)),
            _ => self.carried(site),
        };
        let mut claim = self.claim(index, Role::Rank { scope }, subject, site.span.start);
        claim.holder = found.holder;
        claim
    }

    /// The last verb that leads to a place, and its length.
    fn placing(&self, from: usize, to: usize) -> Option<(usize, usize)> {
        let words = self.words(from, to);
        words.char_indices().rev().take(SCOPE).find_map(|(at, _)| {
            let length = PLACING.prefix(slice(words, at, words.len()))?;
            Some((from + at, length))
        })
    }

    /// Behind the last `、` that follows a number in the clause: 保有量50万辆、[占比居全国第二].
    fn behind_pause(&self, site: &Site) -> usize {
        let mut previous = site.previous;
        for _ in 0..MENTIONS_BACK {
            let Some(before) = previous.and_then(|index| self.sites.get(index)) else { break };
            if self.words(before.span.end, site.span.start).starts_with('、') {
                return before.span.end + '、'.len_utf8();
            }
            previous = before.previous;
        }
        site.clause
    }
}
