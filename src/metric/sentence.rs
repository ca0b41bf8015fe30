//! A sentence while its mentions are read in order: each is asked what it says, and a trend without a number is read where
//! it stands between them.

use alloc::vec::Vec;

use super::{
    claim::{Claim, Figure, Left, Role, is_rate},
    clause::Site,
    moved::Part,
    phrase::{Before, Tail},
    reading::{Read, Reading},
    trends::Trend,
};
use crate::{
    Modality, Quantity, UnitKind,
    lexicon::{
        bases::{PLANNED, PLANS, SINCE},
        directions::SWAYS,
        links::{AMOUNTING_TO, HELD_AT},
        nouns::{GRANTING, GROWTHS},
        particles::{ATTRIBUTIVE_WORD, COMPARATIVE, is_joint},
    },
    text::chars::{head, is_enumeration_comma, is_round_opening, is_space, slice},
};

/// The name of a goal in brackets has at most so many bytes: 8 Han characters, 年初预期目标.
const GOAL_NAME_BYTES: usize = 24;

impl Reading<'_, '_> {
    /// Reads every mention, and the `trends` between them.
    pub(super) fn read(mut self, trends: &[Trend]) -> Read {
        let mut told = Vec::new();
        let mut next = 0;
        for (index, (site, figure)) in self.sites.iter().zip(self.figures).enumerate() {
            let Some(figure) = figure else { continue };
            while let Some(trend) = trends.get(next).filter(|trend| trend.end <= site.span.start) {
                told.extend(self.trend(index, trend));
                next += 1;
            }
            self.mood(site);
            self.resume(site);
            if self.part && self.leaves_parts(site, *figure) {
                self.part = false;
            }
            let mut claim = match figure {
                Figure::Quantity(quantity) => self.quantity(index, site, quantity),
                Figure::Rank => self.rank(index, site),
            };
            if let Figure::Quantity(quantity) = figure {
                if self.is_set(site, quantity, &claim) {
                    (claim.role, claim.start) = (Role::Other, site.span.start);
                    (claim.subject, claim.holder) = (None, None);
                }
            }
            self.remember(index, site, *figure, &claim);
            self.claims.push(claim);
        }
        for trend in trends.get(next..).unwrap_or_default() {
            told.extend(self.trend(self.sites.len(), trend));
        }
        let claims = in_order(self.claims, told);
        Read { claims, last: self.last, unassigned: self.unassigned }
    }

    /// Keeps of a claim what the next mentions may go on from.
    fn remember(&mut self, index: usize, site: &Site, figure: Figure<'_>, claim: &Claim) {
        let told = !matches!(claim.role, Role::Other | Role::Rank { .. });
        if told && !self.counts_ranked(index, site, claim) && !self.is_plan_compared(claim) {
            self.last.clone_from(&claim.subject);
            let counts = matches!(figure, Figure::Quantity(quantity) if quantity.unit.kind == UnitKind::Count);
            if counts && claim.subject.is_some() {
                self.counted.clone_from(&claim.subject);
            }
        }
        // 按租金的50%给予场地补助，每年不超过8万元
        if claim.role == Role::Other {
            let grant = self.grant_behind(site).or_else(|| self.grant_named(site));
            self.last = grant.or_else(|| self.last.take());
        }
        // 增速全省第4位，高于全国0.5个百分点
        if matches!(claim.role, Role::Rank { .. }) && self.names_its_own(site, claim) {
            self.last.clone_from(&claim.subject);
        }
        // 生产总值110亿元，增长9.3%，其中农业增加值14亿元: how the whole moved is no whole.
        if !claim.part && matches!(claim.role, Role::Level) {
            self.whole = Some(claim.mention);
        }
    }

    /// Whether a number counts those among whom the next mention ranks something: 全市[12个]区县排名第6.
    fn counts_ranked(&self, index: usize, site: &Site, claim: &Claim) -> bool {
        if !claim.behind {
            return false;
        }
        let next = self.sites.get(index + 1).filter(|next| next.number == site.number);
        let ranks = matches!(self.figures.get(index + 1), Some(Some(Figure::Rank)));
        let joined = next.is_some_and(|next| {
            !self.words(site.span.end, next.span.start).contains(is_enumeration_comma)
        });
        ranks && joined
    }

    /// Whether a claim is on the plan that something is compared with, which what follows is not told of: 总产21万吨，比[计划产量]20万吨
    /// 增产1万吨.
    fn is_plan_compared(&self, claim: &Claim) -> bool {
        claim.subject.as_ref().is_some_and(|plan| {
            PLANNED.prefix(self.words(plan.start, plan.end)).is_some()
                && self.words(0, plan.start).ends_with(COMPARATIVE)
        })
    }

    /// Whether what is ranked is named in the clause of the rank.
    fn names_its_own(&self, site: &Site, claim: &Claim) -> bool {
        claim.subject.as_ref().is_some_and(|subject| subject.start >= site.clause)
    }

    /// Behind a bracket the sentence goes on with what stood before it: 投资12亿元（其中工业5亿元），
    /// 增长8%.
    fn resume(&mut self, site: &Site) {
        let Some(mention) = site.resumed else { return };
        let Some(before) = self.claims.iter().rev().find(|claim| claim.mention == mention) else {
            return;
        };
        self.part = before.part;
        if before.subject.is_some() {
            self.last.clone_from(&before.subject);
            self.counted.clone_from(&before.subject);
        }
    }

    /// 计划 + 数量 + 的 + 百分数: the amount of a plan that a share is of, 占全年任务[150万元]的53%.
    fn is_plan_amount(&self, index: usize, site: &Site) -> bool {
        self.leads_to_share(index, site) && self.plan(site).is_some()
    }

    /// The share of what was told before: of a plan, of an amount right before it, of another indicator.
    fn share(&self, index: usize, site: &Site) -> Option<Claim> {
        self.share_of_plan(index)
            .or_else(|| self.share_of_amount(index))
            .or_else(|| self.share_of_another(index, site))
    }

    /// Whether nothing but 的 stands between an amount and the share of it: [150万元]的53%.
    fn leads_to_share(&self, index: usize, site: &Site) -> bool {
        let share = self.sites.get(index + 1).zip(self.figures.get(index + 1).copied().flatten());
        let Some((next, Figure::Quantity(share))) = share else { return false };
        is_rate(share.unit.kind) && self.words(site.span.end, next.span.start) == ATTRIBUTIVE_WORD
    }

    /// 占 + 名词 + 数量 + 的 + 百分数: the whole whose amount stands at a site, 占[总投资]8.2亿元的44%.
    fn whole_of_share(&self, index: usize, site: &Site) -> Option<Part> {
        let of_whole = || {
            let left = self.left(site);
            self.phrases.part(left.from, left.to).filter(|part| !part.planned)
        };
        let amount = matches!(self.figures.get(index), Some(Some(Figure::Quantity(_))));
        if amount && self.leads_to_share(index, site) { of_whole() } else { None }
    }

    /// The amount of that whole, which is what it is told of.
    fn amount_of_whole(&self, index: usize, site: &Site) -> Option<Claim> {
        let whole = self.whole_of_share(index, site)?;
        let Before::Noun(noun) = self.phrases.before(whole.of.start, whole.of.end).before else {
            return None;
        };
        Some(self.claim(index, Role::Level, Some(noun), site.span.start))
    }

    /// The share behind it: what has it stands before 占.
    fn share_of_amount(&self, index: usize) -> Option<Claim> {
        let before = index.checked_sub(1)?;
        let site = self.sites.get(before)?;
        let whole = self.whole_of_share(before, site)?;
        let left = self.left(site);
        let found = self.phrases.before(left.from, self.phrases.tail(left.from, whole.start).to);
        let subject = match found.before {
            Before::Noun(noun) | Before::Place(noun) => Some(noun),
            _ => self.claims.iter().rev().nth(1).and_then(|claim| claim.subject.clone()),
        };
        let mut claim = self.claim(index, Role::Level, subject, whole.start);
        claim.holder = found.holder;
        Some(claim)
    }

    /// The plan whose amount stands at a site, and the verb that leads to it.
    fn plan(&self, site: &Site) -> Option<Part> {
        let left = self.left(site);
        self.phrases.part(left.from, left.to).filter(|part| part.planned)
    }

    /// 完成 + 计划 + 数量 + 的 + 百分数: 占全年任务150万元的[53%].
    fn share_of_plan(&self, index: usize) -> Option<Claim> {
        let before = self.sites.get(index.checked_sub(1)?)?;
        if !self.is_plan_amount(index - 1, before) {
            return None;
        }
        let part = self.plan(before)?;
        let left = self.left(before);
        let found = self.phrases.before(left.from, self.phrases.tail(left.from, part.start).to);
        let subject = self.named_or_carried(found.before, before);
        let role = Role::Completion { of: Some(part.of) };
        let mut claim = self.claim(index, role, subject, part.start);
        claim.holder = found.holder;
        Some(claim)
    }

    /// 完成 + 计划 + 百分数、计划 + 百分数: the share of another plan, 完成年初预算100.1%、调整预算[101.2%].
    fn share_of_another(&self, index: usize, site: &Site) -> Option<Claim> {
        let before = self.previous(site)?;
        let Role::Completion { .. } = before.role else { return None };
        let from = self.sites.get(before.mention)?.span.end;
        let plan = self.words(from, site.span.start).strip_prefix(is_joint)?;
        let plan = plan.trim_start_matches(is_space);
        let start = site.span.start - plan.len();
        let plan = plan.trim_end_matches(is_space);
        if plan.len() > GOAL_NAME_BYTES || PLANS.suffix(plan).is_none() {
            return None;
        }
        let role = Role::Completion { of: Some(start..start + plan.len()) };
        let mut claim = self.claim(index, role, before.subject.clone(), start);
        claim.holder.clone_from(&before.holder);
        Some(claim)
    }

    /// （目标 + 数量） behind a number: what was aimed at says the same thing of the same indicator,
    /// 增长6.5%（年度目标[6%]以上）.
    fn goal(&self, index: usize, site: &Site, quantity: &Quantity<'_>) -> Option<Claim> {
        let opened = slice(self.phrases.text, 0, site.clause).ends_with(is_round_opening);
        if !opened {
            return None;
        }
        let words = self.words(site.clause, site.span.start).trim_matches(is_space);
        let words = words.trim_end_matches(AMOUNTING_TO);
        let aimed = words.len() <= GOAL_NAME_BYTES && PLANS.suffix(words).is_some();
        let last = self.claims.last().filter(|claim| {
            aimed && claim.mention + 1 == index && self.unit_of(claim) == Some(&*quantity.unit.text)
        })?;
        let role = match &last.role {
            Role::Change { direction, .. } => Role::Change { direction: *direction, basis: None },
            Role::Level => Role::Level,
            _ => return None,
        };
        let mut claim = self.claim(index, role, last.subject.clone(), site.span.start);
        claim.modality = Modality::Target;
        Some(claim)
    }

    /// 指标 + 数量 in all its forms.
    fn quantity(&mut self, index: usize, site: &Site, quantity: &Quantity<'_>) -> Claim {
        let kind = quantity.unit.kind;
        let left = self.left(site);
        if let Some(fine) = self.fine(site, quantity) {
            return self.claim(index, Role::Level, Some(fine), site.span.start);
        }
        if let Some(named) = self.set_for(site, quantity) {
            let mut claim = self.claim(index, Role::Level, Some(named), site.span.start);
            claim.behind = true;
            return claim;
        }
        // 符合下列条件：…: what a rule demands measures nothing, but for what it grants.
        if self.conditions && !GRANTING.stands_in(self.words(left.from, left.to)) {
            return self.claim(index, Role::Other, None, site.span.start);
        }
        let shared = self.leads_to_share(index, site);
        if shared && self.plan(site).is_some() || self.is_condition(index, site, quantity) {
            return self.claim(index, Role::Other, None, site.span.start);
        }
        if let Some(claim) = self.told_by_others(index, site, quantity, shared) {
            return claim;
        }
        let tail = self.phrases.tail(left.from, left.to);
        if is_rate(kind) || kind == UnitKind::Unitless {
            if let Some(claim) = self.part_of(index, site, left.from, tail.to) {
                return claim;
            }
        }
        if is_rate(kind) {
            if let Some(claim) = self.growth(index, site, &left, tail) {
                return claim;
            }
        }
        if let Some(claim) = self.change_or_held(index, site, quantity, &left, tail) {
            return claim;
        }
        self.level(index, site, quantity, &left, tail)
    }

    /// A number that others of its sentence tell what it is: a share of a whole, what is said again, one of several in a row.
    /// `shared` says that a share of it follows.
    fn told_by_others(
        &mut self,
        index: usize,
        site: &Site,
        quantity: &Quantity<'_>,
        shared: bool,
    ) -> Option<Claim> {
        let share = is_rate(quantity.unit.kind).then(|| self.share(index, site)).flatten();
        share
            .or_else(|| shared.then(|| self.amount_of_whole(index, site)).flatten())
            .or_else(|| self.said_again(index, site, quantity))
            .or_else(|| self.in_a_row(index, site, quantity))
            .or_else(|| self.goal(index, site, quantity))
            .or_else(|| self.value_before(index, site))
    }

    /// 增减 + 数量, and 增减 + 为 + 数量: a change, unless the links of a level lead to the number.
    fn change_or_held(
        &mut self,
        index: usize,
        site: &Site,
        quantity: &Quantity<'_>,
        left: &Left,
        tail: Tail,
    ) -> Option<Claim> {
        let rate = is_rate(quantity.unit.kind);
        let moved_by = (rate && tail.reached).then(|| self.moved_by(left)).flatten();
        if let Some(to) = moved_by {
            let links = Tail { to, reached: false, ..tail };
            if let Some(claim) = self.change(index, site, left, links, quantity) {
                return Some(claim);
            }
        }
        // 涨幅控制在3% is still a rise; 涨幅提高到3% tells the new level of the rate.
        let held = || {
            rate && self.words(tail.to, left.to).trim_end_matches(is_space).ends_with(HELD_AT)
                && GROWTHS.suffix(self.words(left.from, tail.to)).is_some()
        };
        if tail.left || tail.reached && !held() {
            return None;
        }
        self.change(index, site, left, tail, quantity)
    }

    /// 基期 + 增减 + 为 + 数量: where the words of a change end that 为 leads to its rate, [同比增长]为14.1%.
    fn moved_by(&self, left: &Left) -> Option<usize> {
        let words = self.words(left.from, left.to).trim_end_matches(is_space);
        let moved = words.strip_suffix(AMOUNTING_TO)?;
        let (length, sway) = SWAYS.suffix(moved)?;
        sway.direction()?;
        SINCE.suffix(head(moved, moved.len() - length))?;
        Some(left.from + moved.len())
    }
}

/// The claims of mentions and those of the trends between them, in the order in which they stand: a trend before the mention that it
/// names.
fn in_order(claims: Vec<Claim>, trends: Vec<Claim>) -> Vec<Claim> {
    // Most sentences have no trend.
    if trends.is_empty() {
        return claims;
    }
    let mut all = Vec::with_capacity(claims.len() + trends.len());
    let mut trends = trends.into_iter().peekable();
    for claim in claims {
        while let Some(trend) = trends.next_if(|trend| trend.mention <= claim.mention) {
            all.push(trend);
        }
        all.push(claim);
    }
    all.extend(trends);
    all
}
