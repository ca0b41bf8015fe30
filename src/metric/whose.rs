//! Whose part of a whole a number is (其中的归属): behind 其中 or in brackets a place, an office or a level of government names none
//! of what is counted.
//!
//! Takes the noun before a number, gives whether it only tells whose part it is: 改造小区26个，其中 主城区19个; 专项资金90万元（省级
//! 60万元、市级30万元）.

use core::ops::Range;

use super::{
    claim::{Claim, Role, is_rate},
    clause::Site,
    level::Around,
    noun_behind::Counting,
    phrase::Before,
    reading::{CLAIMS_BACK, Reading},
};
use crate::{
    Quantity, UnitKind,
    lexicon::{
        conditions::INCLUDING,
        links::{AMOUNTING_TO, COMPLETED, OPENINGS},
        nouns::{
            DIVISIONS, ESTABLISHMENTS, HEADS, INDICATORS, MEASURES, NOT_ACTORS, RESIDENCES,
            SHARERS, THINGS,
        },
        particles::COPULA,
        scopes::{PROVINCES, TIERS},
        units,
    },
    text::chars::{begins, is_opening, is_space, slice},
};

impl Reading<'_, '_> {
    /// 其中 + 数量 + 为 + 名词: what that part of the whole is, 民办园10所，其中9所为[城区幼儿园].
    pub(super) fn called_behind(&self, around: Around<'_>) -> Option<Range<usize>> {
        let called = around.behind.strip_prefix([AMOUNTING_TO, COPULA])?;
        let linked = around.linked.trim_matches(is_space);
        let rated = is_rate(around.kind) && around.behind.starts_with(COPULA);
        if !(self.part && around.counts || rated)
            || !(linked.is_empty() || OPENINGS.contains(linked))
        {
            return None;
        }
        let from = around.site.span.end + around.behind.len() - called.len();
        let noun = self.phrases.after(from, self.limit(around.site), Counting::default())?;
        // 其中六成是[青年]
        if rated {
            return (noun.start == from).then_some(noun);
        }
        let whole = self.whole_quantity()?;
        (whole.unit.text == around.unit && noun.start == from).then_some(noun)
    }

    /// Whether behind 其中 or in brackets a place, an office or a level of government only tells whose part of the whole it is: 改造小区26个，
    /// 其中[主城区]19个.
    pub(super) fn is_share_of(
        &self,
        site: &Site,
        noun: &Range<usize>,
        quantity: &Quantity<'_>,
    ) -> bool {
        let completed = || self.completes(site, noun);
        let Some(level) = self.level_of(site, noun, quantity) else { return false };
        let placed = || {
            self.part
                || level.holder.is_some()
                || is_rate(quantity.unit.kind)
                || self.opens_bracket_behind(level, site)
                // 预算收入5亿元，县税务局完成3亿元
                || completed()
                // 财政收入2亿元，青禾县9000万元: of what is measured a county has its part.
                || self.is_county_with_amount(noun, quantity)
        };
        // 城镇占60%，农村占40%: whoever has a share is what it is told of.
        if !placed() || is_rate(quantity.unit.kind) && self.tells_share(noun, site) {
            return false;
        }
        let words = self.words(noun.start, noun.end);
        let tier = TIERS.contains(words) || PROVINCES.contains(words);
        let whose = tier
            || RESIDENCES.contains(words)
            || SHARERS.suffix(words).is_some() && NOT_ACTORS.suffix(words).is_none();
        if !whose {
            return false;
        }
        // 全省完成7133万吨，其中地方煤矿完成1112万吨: neither names what was done.
        let Some(whole) = &level.subject else { return completed() };
        let whole = self.words(whole.start, whole.end);
        // 国家级文明村3个、省级9个: a class is no part of another.
        if TIERS.contains(words) && TIERS.prefix(whole).is_some() {
            return false;
        }
        // 学校45所，其中民办学校12所: what ends as the whole does is a kind of it.
        let kind = SHARERS
            .suffix(words)
            .is_some_and(|length| whole.ends_with(slice(words, words.len() - length, words.len())));
        // 5个县 and 5家公司 are counted, 5万元 are not a company, nor 5家 a county; 问题10个，其中青禾县5个 are no counties.
        let division = DIVISIONS.suffix(words);
        let named =
            division.is_some_and(|length| length < words.len()) && SHARERS.suffix(whole).is_none();
        let counts = matches!(quantity.unit.kind, UnitKind::Count | UnitKind::Unitless);
        // 高中2所，职业技术学校1所: 所 counts schools, and no part of any.
        let established =
            quantity.unit.text != units::GENERAL && ESTABLISHMENTS.suffix(words).is_some();
        let headed = SHARERS.suffix(words) <= HEADS.suffix(words)
            && (quantity.unit.text == units::GENERAL && !named
                || division < HEADS.suffix(words).max(THINGS.suffix(words)));
        let counts = counts && (established || headed);
        // 学校116所，其中城区51所，乡镇65所: one part tells what the next is.
        let goes_on = level.holder.as_ref().zip(level.subject.as_ref());
        let goes_on = goes_on.is_some_and(|(holder, whole)| whole.end <= holder.start);
        tier || !(kind || counts && !goes_on)
    }

    /// 主体 + 完成 + 数量: whether nothing but 完成 stands between who did it and the number.
    fn completes(&self, site: &Site, who: &Range<usize>) -> bool {
        // Most links are shorter, which is told faster.
        site.span.start >= who.end + COMPLETED.len()
            && self.words(who.end, site.span.start).trim_matches(is_space) == COMPLETED
    }

    /// The level that a quantity of somebody may be a part of: the last one, in the same unit. Of what was completed shares may stand
    /// between: 税务部门完成13万元，占收入的48%；财政部门完成14万元.
    fn level_of(&self, site: &Site, who: &Range<usize>, quantity: &Quantity<'_>) -> Option<&Claim> {
        let mut levels =
            self.claims.iter().rev().take(CLAIMS_BACK).filter(|claim| claim.role == Role::Level);
        // 利用率达到85%，重点区域达到90%: a place has no rate.
        let alike = |claim: &&Claim| self.unit_of(claim) == Some(&*quantity.unit.text);
        let last = levels.next()?;
        if alike(&last) {
            return Some(last);
        }
        if self.completes(site, who) { levels.find(alike) } else { None }
    }

    /// Whether a noun is the name of a county and the quantity an amount, which no county is counted by.
    fn is_county_with_amount(&self, noun: &Range<usize>, quantity: &Quantity<'_>) -> bool {
        let words = self.words(noun.start, noun.end);
        let named = DIVISIONS.suffix(words).is_some_and(|length| length < words.len());
        named && quantity.unit.kind == UnitKind::Currency
    }

    /// 指标 + 时期 + [主体] + 完成 + 数量: what a sentence opens with is what was done, [煤炭产量] 2月份全省完成2932万吨. `before` is
    /// what stands before the number: nothing, or who did it.
    pub(super) fn label_of(&self, site: &Site, before: &Before) -> Option<Range<usize>> {
        /// A label has at most so many bytes: 8 Han characters.
        const LABEL_BYTES: usize = 24;

        self.claims.is_empty().then_some(())?;
        let period = self.phrases.last_period(self.start, site.span.start)?;
        let label = self.words(self.start, period.start).trim_end_matches(is_space);
        let named = label.len() <= LABEL_BYTES
            && INDICATORS.suffix(label).or_else(|| MEASURES.suffix(label)).is_some();
        let done = match before {
            Before::Nothing => true,
            Before::Action(action) => self.words(action.start, action.end) == COMPLETED,
            Before::Noun(who) | Before::Place(who) => {
                self.completes(site, who)
                    && SHARERS.suffix(self.words(who.start, who.end)).is_some()
            }
            _ => false,
        };
        (named && done).then(|| self.start..self.start + label.len())
    }

    /// Whether the clause of a site opens a bracket right behind the number of a claim: 专项资金120万元（[省级80万元]、市级40万元）.
    fn opens_bracket_behind(&self, claim: &Claim, site: &Site) -> bool {
        let end = self.sites.get(claim.mention).map_or(0, |whole| whole.span.end);
        let between = self.words(end, site.clause).trim_matches(is_space);
        // 初中220所（含九年一贯制学校77所）: what is counted with them is a kind of them.
        let counts_with = || INCLUDING.prefix(self.words(site.clause, site.span.start)).is_some();
        begins(between, is_opening) && between.chars().nth(1).is_none() && !counts_with()
    }
}
