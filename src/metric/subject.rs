//! Subjects (主语) that are not in the words right before a number.
//!
//! Takes a sentence while it is read, gives the subjects that a clause takes over (成功调解18宗), those that a clause before
//! it reports (投资增长明显加快), and those with a size before them (10亿元企业).

use core::ops::Range;

use super::{
    claim::{Claim, Figure, Left, Role, is_rated},
    clause::Site,
    counted::{end_of_people, end_of_things},
    level::Around,
    phrase::{Before, Found, TWO},
    reading::{CLAIMS_BACK, Reading},
    trims::is_measured,
};
use crate::{
    Quantity, UnitKind,
    lexicon::{
        conditions::{BOUNDING, BY, THRESHOLDS},
        directions::{LEVELS_OF_A_PERIOD, SURPASSING, SWAYS},
        links::SINCE,
        nouns::{
            ACTORS, BRANCH_ENDS, ECONOMIES, GRANTS, HEADS, INDICATORS, MONEY, PEOPLE, PROCESSES,
            THINGS,
        },
        openers::Openers,
        particles::{ASIDES, ATTRIBUTIVE, NEXT_IN_ORDER, QUALITY_ENDS},
        predicates::{CASE_VERBS, FARING},
        sizes::{AGES, GENERAL, GRADES, RECURRENT},
        units::{HOUSEHOLD, is_times_sign},
        verbs::{ACTIONS, ATTENDING, DISPOSALS, PERISHED, VERBS},
    },
    text::chars::{begins, is_han, is_space, rest, slice},
};

/// How far into a clause without a number a change is looked for, in characters.
const TOLD: usize = 40;

/// The most characters of a phrase that only tells how what was named before was finished:
/// 无害化处理.
const FINISHED: usize = 5;

/// What a word for how an indicator fares begins with.
static FARING_OPENS: Openers = Openers::of(&[&FARING]);

impl Reading<'_, '_> {
    /// A noun, or the verb that stands for one in a list: 养老、[失业]、工伤保险参保人数.
    pub(super) fn name(&self, region: Range<usize>) -> Option<Range<usize>> {
        match self.phrases.before(region.start, region.end).before {
            Before::Noun(noun) | Before::Place(noun) | Before::Action(noun) => Some(noun),
            _ => None,
        }
    }

    pub(super) fn noun(&self, region: Range<usize>) -> Option<Range<usize>> {
        match self.phrases.before(region.start, region.end).before {
            Before::Noun(noun) | Before::Place(noun) => Some(noun),
            _ => None,
        }
    }

    /// 名词 + 按照 + … + 倍数 + 提高到 + 数量: what a rule sets by a share of something else, [救助标准]按照低保标准的1.2倍提高到660元.
    fn set_by_share(&self, site: &Site) -> Option<Range<usize>> {
        let index = site.previous?;
        let share = self.sites.get(index).filter(|share| share.clause == site.clause)?;
        let set = self.figures.get(index).copied().flatten().is_some_and(is_rated)
            && self.previous(site).is_some_and(|claim| claim.role == Role::Other);
        let words = self.words(share.clause, share.span.start);
        let (at, _) = BY.next(words, 0).filter(|&(at, _)| set && at > 0)?;
        self.noun(share.clause..share.clause + at)
    }

    /// The subject that was named last, or the indicator that the clause before tells of without a
    /// number.
    pub(super) fn carried(&self, site: &Site) -> Option<Range<usize>> {
        let bare =
            site.bare.as_ref().filter(|bare| bare.end > bare.start && site.previous.is_none());
        if let Some(next) = bare.and_then(|bare| self.next_in_order(bare)) {
            return Some(next);
        }
        if let Some(subject) = bare.and_then(|bare| self.told(bare)) {
            return Some(subject);
        }
        if let Some(subject) = self.set_by_share(site) {
            return Some(subject);
        }
        if let Some(subject) = bare.and_then(|bare| self.surpassing(bare)) {
            return Some(subject);
        }
        if let Some(subject) = bare.and_then(|bare| self.faring(bare)) {
            return Some(subject);
        }
        self.last.clone().or_else(|| match self.phrases.before(bare?.start, bare?.end) {
            Found { before: Before::Noun(noun), .. }
                if INDICATORS.suffix(self.words(noun.start, noun.end)).is_some()
                    // 农机合作社，由2012年的19家增加到…
                    || self.opens_move(site) && HEADS.suffix(self.words(noun.start, noun.end)).is_some() =>
            {
                Some(noun)
            }
            _ => None,
        })
    }

    /// 由 + 数量 + 增加到: whether the clause of a number opens with from where something moved.
    pub(super) fn opens_move(&self, site: &Site) -> bool {
        self.words(site.clause, site.span.start).trim_start_matches(is_space).starts_with(SINCE)
    }

    /// 其次 + 是 + 名词: what comes next in size, in a clause of its own, 其次是[浙江]，占19%.
    fn next_in_order(&self, bare: &Range<usize>) -> Option<Range<usize>> {
        let words = self.words(bare.start, bare.end).trim_matches(is_space);
        let named = rest(words, NEXT_IN_ORDER.prefix(words)?);
        let end = bare.start + self.words(bare.start, bare.end).trim_end_matches(is_space).len();
        (named.len() >= TWO).then(|| end - named.len()..end)
    }

    /// The noun before a number, or the one that its clause goes on with.
    pub(super) fn named_or_carried(&self, before: Before, site: &Site) -> Option<Range<usize>> {
        match before {
            Before::Noun(noun) | Before::Place(noun) => Some(noun),
            _ => self.carried(site),
        }
    }

    /// 指标 + 超 + 时期 + 水平, without a number: [预算收入]超上年同期水平.
    fn surpassing(&self, bare: &Range<usize>) -> Option<Range<usize>> {
        let period = self.phrases.last_period(bare.start, bare.end)?;
        let behind = self.words(period.end, bare.end);
        let over = behind.is_empty() || LEVELS_OF_A_PERIOD.contains(behind);
        let length = SURPASSING.suffix(self.words(bare.start, period.start)).filter(|_| over)?;
        match self.phrases.before(bare.start, period.start - length).before {
            Before::Noun(noun) => Some(noun),
            _ => None,
        }
    }

    /// 指标 + 态势, without a number: [网上零售额]增势较好.
    fn faring(&self, bare: &Range<usize>) -> Option<Range<usize>> {
        let words = self.words(bare.start, bare.end);
        let fares = |(at, _): (usize, char)| {
            let behind = slice(words, at, words.len());
            FARING_OPENS.may_open(behind).then(|| FARING.prefix(behind)).flatten()?;
            let named = slice(words, 0, at);
            let fares = INDICATORS.suffix(named).or_else(|| ECONOMIES.suffix(named)).is_some();
            (fares || named.ends_with(BRANCH_ENDS)).then_some(bare.start + at)
        };
        let end = words.char_indices().take(TOLD).find_map(fares)?;
        self.noun(bare.start..end)
    }

    /// 指标 + 增减, without a number: 投资增长明显加快.
    fn told(&self, bare: &Range<usize>) -> Option<Range<usize>> {
        let words = self.words(bare.start, bare.end);
        let told = |(at, c): (usize, char)| {
            let reach = at + c.len_utf8();
            let (length, sway) = SWAYS.suffix(slice(words, 0, reach))?;
            (length > c.len_utf8() && sway.direction().is_some()).then_some(bare.start + reach)
        };
        let reach = words.char_indices().take(TOLD).find_map(told)?;
        let moved = self.phrases.change(bare.start, reach, UnitKind::Percent)?;
        let tail = self.phrases.tail(bare.start, moved.start);
        match self.phrases.before(bare.start, tail.to).before {
            Before::Noun(noun) => Some(noun),
            _ => None,
        }
    }

    /// 指标 + 连续 + 年数: the indicator before a length of time, 满意度[连续5年]保持在97%.
    pub(super) fn before_time(&self, site: &Site) -> Option<Range<usize>> {
        let time = self.sites.get(site.previous?)?;
        let figure = self.figures.get(site.previous?).copied().flatten()?;
        let Figure::Quantity(quantity) = figure else { return None };
        if quantity.unit.kind != UnitKind::Time || self.previous(site)?.role != Role::Other {
            return None;
        }
        let left = self.left(time);
        let words = self.words(left.from, left.to);
        let to = left.to - RECURRENT.suffix(words)?;
        match self.phrases.before(left.from, to).before {
            Before::Noun(noun) => Some(noun),
            _ => None,
        }
    }

    /// 动词 + 名词，约 + 数量: what the clause before reports as done, where only links stand
    /// before the number.
    pub(super) fn done(&self, site: &Site, left: &Left) -> Option<Range<usize>> {
        // Behind a number of its own clause it goes on from that one: 企业由60家增加到[80家].
        let bare = site.bare.as_ref().filter(|_| {
            site.previous.is_none() && self.phrases.tail(left.from, left.to).to == left.from
        })?;
        match self.phrases.before(bare.start, bare.end).before {
            Before::Noun(noun) if VERBS.suffix(self.words(bare.start, noun.start)).is_some() => {
                Some(noun)
            }
            _ => None,
        }
    }

    /// A noun phrase with the size right before it: [10亿元企业] 2家.
    pub(super) fn sized(&self, site: &Site, noun: Range<usize>) -> Range<usize> {
        let Some(previous) = self
            .previous(site)
            .filter(|claim| claim.role == Role::Other && !self.is_grade(claim))
            .and_then(|claim| self.sites.get(claim.mention))
        else {
            return noun;
        };
        // 600毫米×400毫米标牌: the measures are not the name.
        if self.words(0, previous.span.start).trim_end_matches(is_space).ends_with(is_times_sign) {
            return noun;
        }
        // 2小时降雪8毫米: how long it took is not the name.
        let lasted = self.figures.get(self.index_behind(previous).saturating_sub(1));
        let lasted = matches!(lasted, Some(Some(Figure::Quantity(time))) if time.unit.kind == UnitKind::Time);
        // 2021年和2022年[两年]修渠36公里: so is the sum of the years before it.
        let summed = || {
            let told = self.phrases.last_period(previous.clause, previous.span.start);
            told.is_some_and(|period| period.end == previous.span.start)
        };
        if lasted && (is_measured(self.words(noun.start, noun.end)) || summed()) {
            return noun;
        }
        // 每增加1亿元奖励5万元, 年产值6亿元以上奖励80万元: the step is not the name.
        if self.is_each(previous) || GRANTS.contains(self.words(noun.start, noun.end)) {
            return noun;
        }
        let between = self.words(previous.span.end, noun.end);
        let threshold = THRESHOLDS.prefix(between).unwrap_or(0);
        // 10万元以下的村: behind 的 stands the name alone.
        let described = slice(between, 0, threshold).ends_with(ATTRIBUTIVE);
        if described || noun.start > previous.span.end + threshold {
            return noun;
        }
        let bound = BOUNDING.suffix(self.words(previous.clause, previous.span.start)).unwrap_or(0);
        previous.span.start - bound..noun.end
    }

    /// Whether a claim is on a grade of government, which is no size: [三级]政务服务事项. 5级 is one of an earthquake.
    fn is_grade(&self, claim: &Claim) -> bool {
        let graded = self.unit_of(claim).is_some_and(|unit| GRADES.contains(unit));
        let site = self.sites.get(claim.mention);
        graded && site.is_some_and(|site| begins(self.words(site.span.start, self.end), is_han))
    }

    /// A noun with the age of those whom it counts right before it: [60岁及以上人口]比重.
    pub(super) fn aged(&self, site: &Site, noun: Range<usize>) -> Range<usize> {
        let before = site.previous.and_then(|index| self.figures.get(index).copied().flatten());
        let age = |quantity: &Quantity<'_>| AGES.contains(&quantity.unit.text);
        match before {
            Some(Figure::Quantity(quantity)) if age(quantity) => self.sized(site, noun),
            _ => noun,
        }
    }

    /// The counted noun, without the indicator that may follow it: 4个[项目]计划投资.
    pub(super) fn counted(&self, noun: Range<usize>, around: Around<'_>) -> Range<usize> {
        let general = GENERAL.contains(around.unit);
        let words = self.words(noun.start, noun.end);
        let named = INDICATORS.suffix(words).max(MONEY.suffix(words));
        let indicator = named >= HEADS.suffix(words).or(Some(1));
        let process =
            PROCESSES.suffix(words).map_or(words, |length| slice(words, 0, words.len() - length));
        if !around.counts || !(indicator || (general && ACTIONS.suffix(process).is_some())) {
            // 161户困难家庭 are people.
            let families = around.unit == HOUSEHOLD && PEOPLE.suffix(words).is_some();
            let end = match around.kind {
                UnitKind::Count if around.persons => end_of_people(words),
                UnitKind::Count if !families => end_of_things(words),
                // 295公顷[农作物]绝收
                _ => {
                    words.len()
                        - PERISHED.suffix(words).filter(|&told| told < words.len()).unwrap_or(0)
                }
            };
            return noun.start..noun.start + end;
        }
        // A head right behind another goes on with it, but in 法庭[标准化]建设.
        let goes_on = |behind: &str, step: usize| {
            let next = HEADS.prefix(behind).filter(|&next| next > step);
            next.is_some_and(|next| !rest(behind, next).starts_with(QUALITY_ENDS))
        };
        let mut at = 0;
        while at < words.len() {
            let here = slice(words, at, words.len());
            let step = here.chars().next().map_or(1, char::len_utf8);
            match HEADS.prefix(here).filter(|&length| length > step) {
                Some(length)
                    if !rest(here, length).starts_with(QUALITY_ENDS)
                        && !goes_on(rest(here, length), step) =>
                {
                    return noun.start..noun.start + at + length;
                }
                Some(length) => at += length,
                None => at += step,
            }
        }
        noun
    }

    /// Whether a short phrase ends in a verb that finishes what was named before: 无害化处理.
    pub(super) fn is_finished(&self, phrase: &Range<usize>) -> bool {
        let words = self.words(phrase.start, phrase.end);
        let Some(disposal) = DISPOSALS.suffix(words) else { return false };
        let (thing, disposal) = words.split_at_checked(words.len() - disposal).unwrap_or(("", ""));
        let last = self.last.as_ref().map_or("", |last| self.words(last.start, last.end));
        // 国税入库1260万元，[地税入库]845万元: each is named itself. 发现问题12个，[问题整改]10个 goes on.
        let named = !thing.is_empty()
            && !last.ends_with(thing)
            && (last.ends_with(disposal)
                || HEADS.suffix(thing).is_some()
                || INDICATORS.suffix(thing).is_some()
                || THINGS.suffix(thing).is_some());
        !named && words.chars().count() <= FINISHED
    }

    /// Whether a phrase is a deed without what was dealt with, which was counted before: that of a body (受理案件900件，其中
    /// [高新区法院办理]80件), or one character (立案120起，[破]80起).
    pub(super) fn is_bare_deed(&self, phrase: &Range<usize>) -> bool {
        let words = self.words(phrase.start, phrase.end);
        let body = DISPOSALS
            .suffix(words)
            .is_some_and(|deed| ACTORS.suffix(slice(words, 0, words.len() - deed)).is_some());
        let alone = words.strip_suffix(CASE_VERBS).is_some_and(str::is_empty);
        body || alone || self.is_attendance(phrase)
    }

    /// Whether a phrase only says that members of a meeting came: 实际[出席]193名.
    pub(super) fn is_attendance(&self, phrase: &Range<usize>) -> bool {
        ATTENDING.contains(self.words(phrase.start, phrase.end))
    }

    /// Whether a subject is the name of an action.
    pub(super) fn is_action(&self, phrase: &Range<usize>) -> bool {
        ACTIONS.suffix(self.words(phrase.start, phrase.end)).is_some()
    }

    /// Whether a phrase says how the figure was worked out: 按可比价格计算.
    pub(super) fn is_aside(&self, phrase: &Range<usize>) -> bool {
        ASIDES.suffix(self.words(phrase.start, phrase.end)).is_some()
    }

    /// Whether the claim before is on a quantity with the same unit.
    pub(super) fn is_alike(&self, quantity: &Quantity<'_>) -> bool {
        self.is_alike_unit(&quantity.unit.text)
    }

    /// Whether the claim before is on a quantity in `unit`.
    pub(super) fn is_alike_unit(&self, unit: &str) -> bool {
        self.claims.last().and_then(|claim| self.unit_of(claim)) == Some(unit)
    }

    /// What was last counted in the unit of a quantity, where another thing was counted since: [火灾]2起、死亡1人，同比
    /// 减少1起.
    pub(super) fn last_in_unit(&self, quantity: &Quantity<'_>) -> Option<Range<usize>> {
        let counts = quantity.unit.kind == UnitKind::Count && !self.is_alike(quantity);
        let mut claims = self.claims.iter().rev().take(if counts { CLAIMS_BACK } else { 0 });
        let alike = |claim: &&Claim| {
            claim.role == Role::Level && self.unit_of(claim) == Some(&*quantity.unit.text)
        };
        claims.find(alike)?.subject.clone()
    }

    /// The unit of the quantity that a claim is on.
    pub(super) fn unit_of(&self, claim: &Claim) -> Option<&str> {
        self.figure_of(claim).map(|quantity| &*quantity.unit.text)
    }

    /// The quantity that a claim is on.
    pub(super) fn figure_of(&self, claim: &Claim) -> Option<&Quantity<'_>> {
        match self.figures.get(claim.mention).copied().flatten()? {
            Figure::Quantity(quantity) => Some(quantity),
            Figure::Rank => None,
        }
    }
}
