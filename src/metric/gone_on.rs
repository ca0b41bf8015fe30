//! What a number goes on with, where its clause names nothing that it measures.
//!
//! Takes a number with only links before it, gives the subject that the sentence named:
//!
//! - 名词，共 + 数量: 在用的 公厕，共54座;
//! - 人数 + 被 + 动词: 7人被 追究责任; 对 + 人数 + 动词: 对7人 追究责任;
//! - 平均每户 + 数量: 耕地面积 71万亩，…，平均每户8.7亩;
//! - 名词，其中本土 + 数量（地名 + 数量）: 感染者 10例，其中本土8例（甲省3例）.

use core::ops::Range;

use super::{
    claim::{Figure, Left, Role, is_rate},
    clause::separates,
    level::Around,
    phrase::TWO,
    reading::{CLAIMS_BACK, Reading},
    trims::shares_out,
};
use crate::{
    Quantity, UnitKind,
    lexicon::{
        conditions::THRESHOLDS,
        links::{IN_ALL, OPENINGS},
        nouns::{ACTORS, HAMLETS, HEADS, INDICATORS, ORIGINS, PEOPLE, THINGS},
        particles::HOLDERS,
        predicates::PREDICATES,
        prepositions::{SUFFERED, TOWARDS},
        sizes::AGES,
        units,
        verbs::VERBS,
    },
    text::chars::{head, head_within, is_enumeration_comma, is_space, rest, slice},
};

/// Words without the adverbs that they open with: 已[被处分].
fn without_openings(mut words: &str) -> &str {
    while let Some(length) = OPENINGS.prefix(words).filter(|&length| {
        !words.starts_with(SUFFERED) && VERBS.prefix(words).is_none_or(|verb| verb < length)
    }) {
        words = rest(words, length);
    }
    words
}

/// Words behind 被 without who did it: 县检察院[批准逮捕].
fn behind_doer(words: &str) -> &str {
    /// The name of who did it has at most so many bytes: 8 Han characters.
    const DOER_BYTES: usize = 24;

    let near = head_within(words, DOER_BYTES);
    let ends = |(at, _): (usize, char)| {
        let deed = rest(words, at);
        let acts = VERBS.prefix(deed).or_else(|| OPENINGS.prefix(deed)).is_some();
        (acts && ACTORS.suffix(head(words, at)) >= Some(TWO)).then_some(deed)
    };
    near.char_indices().find_map(ends).unwrap_or(words)
}

impl Reading<'_, '_> {
    /// The subject that a number goes on with, where only links stand before it; `None` where its unit
    /// alone tells who did what: 3人获奖.
    pub(super) fn gone_on(
        &self,
        around: Around<'_>,
        left: &Left,
        quantity: &Quantity<'_>,
    ) -> Option<Range<usize>> {
        let bound = THRESHOLDS.prefix(around.behind).unwrap_or(0);
        let behind = slice(around.behind, bound, around.behind.len());
        let told = around.counts && PREDICATES.prefix(behind).is_some() && !self.is_alike(quantity);
        // 36人被追究责任
        if let Some(deed) = self.suffered_behind(around) {
            return Some(deed);
        }
        if told && !self.opens_move(around.site) {
            return None;
        }
        if let Some(age) = self.age_of_counted(around) {
            return Some(age);
        }
        if self.counts_people_anew(around) {
            return None;
        }
        self.summed_up(around)
            .or_else(|| self.before_time(around.site))
            .or_else(|| self.done(around.site, left))
            .or_else(|| self.shared_out(around))
            .or_else(|| self.carried(around.site))
    }

    /// 名词 + 数量，其中本土 + 数量（地名 + 数量）: what is counted of each place in the bracket is what came from there, not the origin
    /// alone, [感染者]10例，其中本土8例（甲省3例）.
    pub(super) fn whose_origin(&self, around: Around<'_>, last: Range<usize>) -> Range<usize> {
        let carried = last.end < around.site.clause;
        if !carried || !ORIGINS.contains(self.words(last.start, last.end)) {
            return last;
        }
        let mut alike = self.claims.iter().rev().take(CLAIMS_BACK);
        let named = alike.find_map(|claim| {
            let noun = claim.subject.clone().filter(|_| self.unit_of(claim) == Some(around.unit));
            noun.filter(|noun| !ORIGINS.contains(self.words(noun.start, noun.end)))
        });
        named.unwrap_or(last)
    }

    /// 人数 + 被 + 动词: what was done to those who are counted, 7人[被]处分, 2人已被县检察院[批准逮捕]; to money, too, 300万元被挪用.
    fn suffered_behind(&self, around: Around<'_>) -> Option<Range<usize>> {
        let counted = around.persons || around.kind == UnitKind::Currency;
        let behind = counted.then(|| without_openings(around.behind))?;
        let told = behind.strip_prefix(SUFFERED)?;
        let deed = without_openings(behind_doer(told));
        self.deed_behind(around, deed)
    }

    /// 对 + 人数 + 动词: what was done to those who are counted, 对7人[追究责任].
    pub(super) fn treated_behind(&self, around: Around<'_>) -> Option<Range<usize>> {
        let treated = around.persons && around.linked.trim_end_matches(is_space).ends_with(TOWARDS);
        let deed = treated.then(|| without_openings(around.behind))?;
        VERBS.prefix(deed)?;
        self.deed_behind(around, deed)
    }

    /// The deed that the words behind a number come to, up to the end of its clause.
    fn deed_behind(&self, around: Around<'_>, deed: &str) -> Option<Range<usize>> {
        /// The verb and its object have at most so many bytes: 12 Han characters.
        const DEED_BYTES: usize = 36;

        let start = around.site.span.end + around.behind.len() - deed.len();
        let length = deed.find(separates).unwrap_or(deed.len());
        (TWO..=DEED_BYTES).contains(&length).then(|| start..start + length)
    }

    /// 年龄 + 人数: those who are counted by their age alone, [35岁以下]6208人.
    fn age_of_counted(&self, around: Around<'_>) -> Option<Range<usize>> {
        // 党员21名，其中35岁以下14名 goes on with 党员.
        let counted = around.persons && !self.part;
        let age = self.sites.get(around.site.previous.filter(|_| counted)?)?;
        let Some(Figure::Quantity(quantity)) =
            self.figures.get(around.site.previous?).copied().flatten()
        else {
            return None;
        };
        let between = self.words(age.span.end, around.site.span.start);
        let bound = THRESHOLDS.prefix(between).unwrap_or(0) == between.len();
        (bound && AGES.contains(&quantity.unit.text))
            .then_some(age.span.start..around.site.span.start)
    }

    /// 平均每户 + 数量, 人均 + 数量: what was measured in its unit before is shared out, [耕地面积]71万亩，农户8.2万户，平均每户8.7亩.
    fn shared_out(&self, around: Around<'_>) -> Option<Range<usize>> {
        let measured = !is_rate(around.kind) && shares_out(around.linked.trim_matches(is_space));
        let mut claims = self.claims.iter().rev().take(if measured { CLAIMS_BACK } else { 0 });
        let alike = claims.find(|claim| {
            claim.role == Role::Level
                && matches!(self.figure_of(claim), Some(quantity) if quantity.unit.kind == around.kind)
        });
        alike?.subject.clone()
    }

    /// Whether people or households are counted behind a count of things in the same clause, which name no people: 80个自然村、
    /// [515户].
    pub(super) fn counts_people_anew(&self, around: Around<'_>) -> bool {
        let people = around.persons || around.unit == units::HOUSEHOLD;
        // 6.2万亩耕地，[5.1万人]，辖12个村: a clause of nothing else goes on with no land.
        // 辖12个村，[全镇]8620户: nor is a place one of its villages.
        let clause = around.clause.trim_matches(is_space);
        let alone = (clause.is_empty() || HOLDERS.contains(clause))
            && (around.behind.is_empty()
                || around.behind.starts_with(|c| separates(c) || is_enumeration_comma(c)));
        let told = people && (around.site.previous.is_some() || alone);
        let Some(last) = self.claims.last().filter(|_| told) else {
            return false;
        };
        // 21个村146个村民组8154户[33775人]: nor did the households before them name any.
        let adjacent = self
            .sites
            .get(last.mention)
            .is_some_and(|before| before.span.end == around.site.span.start);
        if adjacent && last.subject.is_none() && last.role == Role::Level {
            return true;
        }
        // 三项保险参保人数分别为6万人、4万人: the number of people is an indicator.
        let names_people = |noun: &Range<usize>| {
            let words = self.words(noun.start, noun.end);
            let people = PEOPLE.suffix(words).is_some() && HAMLETS.suffix(words).is_none();
            people || INDICATORS.suffix(words).is_some()
        };
        last.behind
            && self.unit_of(last) != Some(around.unit)
            && !last.subject.as_ref().is_some_and(names_people)
    }

    /// 名词，共 + 数量: what the clause before names is counted, 在用的[公厕]，共54座.
    fn summed_up(&self, around: Around<'_>) -> Option<Range<usize>> {
        let bare = around
            .site
            .bare
            .as_ref()
            .filter(|_| around.counts && around.site.previous.is_none())?;
        if !around.linked.trim_start_matches(is_space).starts_with(IN_ALL) {
            return None;
        }
        let noun = self.noun(bare.clone()).filter(|noun| noun.end == bare.end)?;
        let words = self.words(noun.start, noun.end);
        HEADS.suffix(words).or(THINGS.suffix(words)).map(|_| noun)
    }
}
