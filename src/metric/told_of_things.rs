//! What is told of the counted things behind their noun, which is no part of it.
//!
//! Takes the noun behind a number, gives it without the limit, the indicator or the quality that stands at its end.

use core::ops::Range;

use super::{
    clause::separates,
    phrase::{Phrases, TWO},
};
use crate::{
    lexicon::{
        links::LINKS,
        nouns::{DIVISIONS, HEADS, INDICATORS, LIMITS, PEOPLE, QUALITIES},
        particles::PER_HEAD,
        predicates::{BREAKS, YEARLY_AMOUNT},
        units::HOUSEHOLD,
        verbs::VERBS,
    },
    text::chars::{begins, head, is_space, rest, slice},
};

/// The most bytes of an indicator of one's own: three Han characters.
const LONGEST_NAME_BYTES: usize = 9;

/// What of the counted things is made better has at most so many bytes: 4 Han characters, 办学能力.
const LONGEST_QUALITY_BYTES: usize = 12;

impl Phrases<'_> {
    /// 额度 + 动词: a noun up to the limit that something is done by, 按10万元的[额度]申请贷款.
    pub(super) fn to_limit(self, noun: Range<usize>) -> Range<usize> {
        let words = self.words(noun.start, noun.end);
        let cut = LIMITS.next(words, 0).map(|(at, limit)| at + limit.len());
        match cut.filter(|&end| VERBS.prefix(rest(words, end)).is_some()) {
            Some(end) => noun.start..noun.start + end,
            None => noun,
        }
    }

    /// 名词 + 指标: the things that are counted, where an indicator of theirs has the next number, 六条[支线道路]造价2.9亿元,
    /// 8个[基层社]年销售额不足200万元.
    pub(super) fn without_indicator(&self, noun: Range<usize>, limit: usize) -> Range<usize> {
        let words = self.words(noun.start, noun.end);
        // 4.6万户[居民]户均月水费支出
        let per_head = |people: &&str| {
            let behind = self.words(noun.start + people.len(), limit);
            PEOPLE.suffix(people) >= Some(TWO) && PER_HEAD.prefix(behind) > Some(HOUSEHOLD.len())
        };
        if let Some(people) = words.strip_suffix(HOUSEHOLD).filter(per_head) {
            return noun.start..noun.start + people.len();
        }
        let link = LINKS.suffix(words).map_or(0, |(length, _)| length);
        let named = slice(words, 0, words.len() - link);
        let behind = self.words(noun.end, limit).trim_matches(is_space);
        let next = behind.is_empty()
            || LINKS.suffix(behind).is_some_and(|(length, _)| length == behind.len());
        if !next || INDICATORS.suffix(named).is_none() {
            return noun;
        }
        // The shortest name of things leaves the longest indicator.
        let parts = named.char_indices().skip(2).map(|(at, _)| at);
        let mut ends = parts.filter(|&at| {
            let (thing, indicator) = (head(named, at), rest(named, at));
            let bare = indicator.trim_start_matches(YEARLY_AMOUNT);
            let yearly = bare.len() < indicator.len();
            let things = yearly || HEADS.suffix(thing).is_some() || PEOPLE.suffix(thing).is_some();
            let short = (TWO..=LONGEST_NAME_BYTES).contains(&bare.len());
            let own = PER_HEAD.prefix(indicator).is_some()
                || short && INDICATORS.contains(bare)
                || yearly && short && INDICATORS.suffix(bare).is_some();
            things && own
        });
        match ends.next() {
            Some(end) => noun.start..noun.start + end,
            None => noun,
        }
    }

    /// 名词 + 品质: the things that are counted, where the clause ends in what of them is made better or goes on with what became of
    /// it, 提升40所[普通高中]办学能力, 14个[市州]空气质量全面达标.
    pub(super) fn without_quality(&self, noun: Range<usize>, limit: usize) -> Range<usize> {
        let words = self.words(noun.start, noun.end);
        let Some(quality) = QUALITIES.suffix(words) else { return noun };
        let behind = self.words(noun.end, limit).trim_matches(is_space);
        let ends =
            behind.is_empty() || begins(behind, separates) || BREAKS.prefix(behind).is_some();
        let at_most = words.len() - quality;
        let named = |at: &usize| {
            let thing = head(words, *at);
            let own = words.len() - at;
            let whole = [&HEADS, &DIVISIONS].iter().any(|list| list.suffix(thing).is_some());
            whole && thing.len() >= TWO && own <= LONGEST_QUALITY_BYTES && *at <= at_most
        };
        let mut ends_of_things = words.char_indices().map(|(at, _)| at).skip(2);
        match ends_of_things.find(named).filter(|_| ends) {
            Some(end) => noun.start..noun.start + end,
            None => noun,
        }
    }
}
