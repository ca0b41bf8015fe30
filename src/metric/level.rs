//! Levels (水平值), and the numbers that measure no indicator.
//!
//! Takes a number that says no change and no completion, gives what it measures:
//!
//! - 指标 + 数量: 公共绿地 35公顷;
//! - 动词 + 数量 + 名词: 成立 6个 服务组;
//! - 动词 + 数量: 处罚 35家;
//! - durations, bounds, recurrences and sizes, which measure nothing: 历时4个月, 1500亩园区.

use core::ops::Range;

use super::{
    claim::{Claim, Figure, Left, Role, is_rate},
    clause::{Site, separates},
    noun_behind::Counting,
    phrase::{Before, Found, TWO, Tail, is_linking},
    reading::{CLAIMS_BACK, Reading},
};
use crate::{
    Number, Quantity, Unit, UnitKind,
    lexicon::{
        nouns::{
            GOALS, HEADS, INDICATORS, MEASURES, MONEY, NOT_ACTORS, PEOPLE, PROJECTS, SHARERS,
            SHARES, SPANS_OF_TIME, WORTHS,
        },
        particles::{
            ADDRESSED, AGE, AGES, AMONG, AROUND_WHICH, ATTRIBUTIVE, ATTRIBUTIVE_WORD, AVERAGE,
            BOUNDING, BY, BY_PARTS, BY_WHICH, DEALING, DISTANCES, DONE_MARK, FAR_FROM, GENERAL,
            GRADES, HOLDERS, IN_ADDRESS, JOINTS, LINKS, Link, MANNERS, NOT_FAR_FROM, OR, PENALTIES,
            PERSON, PERSONS, PORTION, PREDICATES, RECURRENT, REST_OF_ALL, SIZES, THRESHOLDS, WHEN,
            WHEN_OPENS,
        },
        prepositions::{GIVEN, SERVING, TOWARDS},
        units::{OCCASION, is_times_sign},
        verbs::{ACTIONS, DISPOSALS, DONE, DONE_BEHIND, FATES, OUTLAYS, SAMPLING, VERBS},
    },
    scan,
    text::chars::{head, head_within, is_space, rest, slice},
};

/// The fewest characters of a phrase that ends in a verb and is still the name of an action:
/// 低效企业整治.
const ACTION_NAME: usize = 4;

/// The most characters of a phrase behind an amount that is an action and not a thing with a size:
/// 6.1公里综合整治.
const WORK: usize = 5;

/// The most bytes before a verb that still say nothing of who did it: 目前.
const UNATTRIBUTED_BYTES: usize = 6;

/// A number, and the words around it in its clause.
#[derive(Clone, Copy)]
struct Around<'t> {
    site: &'t Site,
    kind: UnitKind,
    unit: &'t str,
    /// Whether it counts things.
    counts: bool,
    /// Whether its unit is one of persons.
    persons: bool,
    /// The words before it without its links.
    before: &'t str,
    /// The same with its links.
    linked: &'t str,
    /// The words before it in its clause.
    clause: &'t str,
    /// The words behind it, up to the next mention.
    behind: &'t str,
}

impl Around<'_> {
    /// Whether it measures a length, a weight, a sum, which may be the size of a thing.
    const fn is_measure(self) -> bool {
        !self.counts && !is_rate(self.kind)
    }
}

impl<'t> Reading<'t, '_> {
    /// What a number measures whose words before it are `left`, the links behind `to`.
    pub(super) fn level(
        &mut self,
        index: usize,
        site: &Site,
        quantity: &Quantity<'_>,
        left: &Left,
        links: Tail,
    ) -> Claim {
        let to = links.to;
        let around = self.around(site, quantity, left, to);
        if around.kind == UnitKind::Currency {
            // 投入126万元改造食堂: what it was spent on is told by a verb of its own.
            let linked = around.linked.trim_end_matches(is_space);
            let spent = OUTLAYS.suffix(linked).filter(|_| VERBS.prefix(around.behind).is_some());
            if let Some(length) = spent {
                let end = left.from + linked.len();
                let subject = Some(end - length..end);
                return self.claim(index, Role::Level, subject, site.span.start);
            }
            if let Some(grant) = self.granted(index, site, left) {
                return self.claim(index, Role::Level, Some(grant), site.span.start);
            }
        }
        let found = self.phrases.before(left.from, to);
        if around.kind == UnitKind::Currency {
            let named = match &found.before {
                Before::Noun(noun) | Before::Place(noun) => Some(noun),
                _ => None,
            };
            if self.bounds_grant(site, left, named) {
                return self.claim(index, Role::Level, self.last.clone(), site.span.start);
            }
        }
        if self.is_other(around, left, &found.before) {
            return self.claim(index, Role::Other, None, site.span.start);
        }
        let served =
            matches!(found.before, Before::Nothing | Before::Preposition) && serves(around.linked);
        let mut found = if served { Found { before: Before::Preposition, ..found } } else { found };
        let after = self.counted_behind(around, &found.before);
        let told = !matches!(found.before, Before::Nothing);
        let (mut subject, behind) = match found.before {
            Before::Noun(noun) => self.named(around, noun, after.as_ref(), quantity),
            Before::Place(noun) if after.is_none() && self.is_share_of(&noun, quantity) => {
                found.holder = Some(noun);
                (self.carried(site), false)
            }
            Before::Place(noun) => (Some(self.sized(site, noun)), after.is_some()),
            Before::Action(action) => {
                (Some(self.dealt_with(around, left, action, quantity)), after.is_some())
            }
            Before::Preposition => (self.given(around), after.is_some()),
            Before::Relative if after.is_none() && is_rate(around.kind) => {
                (self.whole(site, left.from, to), false)
            }
            Before::Nothing | Before::Relative => {
                let taken = self.gone_on(around, left, quantity);
                (taken, after.is_some())
            }
        };
        if let Some(noun) = after.filter(|_| behind) {
            match self.counts_other(around, &noun, served) {
                Some(role) => {
                    let given = self.given(around).filter(|_| role == Role::Level);
                    return self.claim(index, role, given, site.span.start);
                }
                None => subject = Some(noun),
            }
        } else if links.respectively {
            // 分别达到64项和288项 alone goes on with the subjects that the clause before named.
            subject = self.respective(index, left.from..to, subject.filter(|_| told));
        } else if told {
            let first = self.by_age(index, subject.as_ref());
            subject = first.or_else(|| self.paired(index, left.from..to)).or(subject);
        }
        let mut claim = self.claim(index, Role::Level, subject, site.span.start);
        (claim.holder, claim.behind) = (found.holder, behind);
        claim
    }

    /// Whether behind 其中 a place or an office only tells whose part of the whole it is: 改造小区26个，
    /// 其中[主城区]19个.
    fn is_share_of(&self, noun: &Range<usize>, quantity: &Quantity<'_>) -> bool {
        let words = self.words(noun.start, noun.end);
        let level =
            self.claims.iter().rev().take(CLAIMS_BACK).find(|claim| claim.role == Role::Level);
        let Some(level) = level else { return false };
        let alike = self.unit_of(level).is_some_and(|unit| unit == quantity.unit.text);
        alike
            && (self.part || level.holder.is_some())
            && level.subject.is_some()
            && SHARERS.suffix(words).is_some()
            // 5个公司 are counted, 5万元 are not a company.
            && (quantity.unit.kind == UnitKind::Currency
                || SHARERS.suffix(words) > HEADS.suffix(words))
            && NOT_ACTORS.suffix(words).is_none()
    }

    /// The number and the words around it, its links behind `to`.
    fn around<'a>(
        &self,
        site: &'a Site,
        quantity: &'a Quantity<'_>,
        left: &Left,
        to: usize,
    ) -> Around<'a>
    where
        't: 'a,
    {
        let Unit { text: ref unit, kind, .. } = quantity.unit;
        Around {
            site,
            kind,
            unit,
            counts: matches!(kind, UnitKind::Count | UnitKind::Unitless),
            persons: PERSONS.contains(unit),
            before: self.words(left.from, to),
            linked: self.words(left.from, left.to),
            clause: self.words(site.clause, site.span.start),
            behind: self.words(site.span.end, self.limit(site)),
        }
    }

    /// The subject that a number goes on with, where only links stand before it; `None` where its unit
    /// alone tells who did what: 3人获奖.
    fn gone_on(
        &self,
        around: Around<'_>,
        left: &Left,
        quantity: &Quantity<'_>,
    ) -> Option<Range<usize>> {
        let told =
            around.counts && PREDICATES.prefix(around.behind).is_some() && !self.is_alike(quantity);
        if told {
            return None;
        }
        self.before_time(around.site)
            .or_else(|| self.done(around.site, left))
            .or_else(|| self.carried(around.site))
    }

    /// What a number says that does not measure the noun behind it: nothing of an indicator, or how
    /// many people there are whom nothing names. `served` tells whether a preposition stands before
    /// the number.
    fn counts_other(&self, around: Around<'_>, noun: &Range<usize>, served: bool) -> Option<Role> {
        let words = self.words(noun.start, noun.end);
        let persons = around.persons
            && around.unit.ends_with(PERSON)
            && PEOPLE.suffix(words).is_none()
            && !FATES.contains(words);
        if persons && served {
            return Some(Role::Level);
        }
        let worth = around.unit.is_empty() && WORTHS.suffix(words).is_some();
        let sizes = around.is_measure() && !self.is_reported(around, noun);
        let other = worth || persons && noun.start == around.site.span.end || sizes;
        other.then_some(Role::Other)
    }

    /// The noun phrase behind a number that it may count or measure.
    fn counted_behind(&self, around: Around<'_>, before: &Before) -> Option<Range<usize>> {
        if is_rate(around.kind)
            && !matches!(before, Before::Nothing | Before::Relative | Before::Place(_))
        {
            return None;
        }
        let deeds = matches!(before, Before::Nothing | Before::Action(_));
        let visits = matches!(before, Before::Noun(noun) if self.visits(around, noun));
        let mut noun = self.phrases.after(
            around.site.span.end,
            self.limit(around.site),
            Counting { people: around.persons || around.unit.is_empty(), deeds, visits },
        );
        let bare = is_linking(around.behind.trim_matches(is_space)) || around.behind.is_empty();
        if noun.is_none() && bare && around.counts && !around.persons {
            noun = self.counted_twice(around.site, deeds);
        }
        let noun = noun?;
        Some(self.counted(noun, around.counts, GENERAL.contains(around.unit)))
    }

    /// 对 + 人数 + 给予 + 名词: what was done to people, 对5人给予[党内警告处分].
    fn given(&self, around: Around<'_>) -> Option<Range<usize>> {
        let words = around.behind;
        let length = GIVEN.prefix(words).filter(|_| around.persons)?;
        let end = words.find(separates).unwrap_or(words.len());
        let deed = slice(words, length, end);
        let from = around.site.span.end + length;
        (deed.len() >= TWO).then(|| from..from + deed.len())
    }

    /// 人 + 次数 + 动词: what people did so often, 省委书记两次[视察]青禾县.
    fn visits(&self, around: Around<'_>, noun: &Range<usize>) -> bool {
        around.unit == OCCASION && PEOPLE.suffix(self.words(noun.start, noun.end)).is_some()
    }

    /// 数量 + 数量 + 名词: 形成3批21项[成果].
    fn counted_twice(&self, site: &Site, deeds: bool) -> Option<Range<usize>> {
        let next = self.sites.partition_point(|other| other.span.start <= site.span.start);
        let people = |figure: &Figure<'_>| matches!(figure, Figure::Quantity(quantity) if PERSONS.contains(&quantity.unit.text));
        self.figures.get(next).copied().flatten().filter(|figure| !people(figure))?;
        // 46户约1800平方米外墙: only links stand between the two.
        let next = self.sites.get(next).filter(|next| {
            next.span.start == site.span.end
                || self.joins(site.span.end, next.span.start) == Some(false)
        })?;
        self.phrases.after(
            next.span.end,
            self.limit(next),
            Counting { deeds, ..Counting::default() },
        )
    }

    /// With a noun phrase before the number: that one, unless it names no indicator and another
    /// stands behind.
    fn named(
        &self,
        around: Around<'_>,
        noun: Range<usize>,
        after: Option<&Range<usize>>,
        quantity: &Quantity<'_>,
    ) -> (Option<Range<usize>>, bool) {
        let words = self.words(noun.start, noun.end);
        // 其余9个[办理手续]: what they do is no name of theirs.
        let near = after.is_some_and(|after| after.start == around.site.span.end);
        let rest = || {
            let summed = around.counts || self.is_alike(quantity);
            summed && REST_OF_ALL.contains(words) && !near
        };
        if self.last.is_some() && (rest() || after.is_none() && self.is_aside(&noun)) {
            return (self.carried(around.site), false);
        }
        let Some(after) = after else {
            let counted = self.previous(around.site).filter(|claim| claim.behind);
            if let Some(counted) = counted.and_then(|claim| claim.subject.clone()) {
                // 将19个监管平台合并成7个: 监管 is no verb where the number before counts 监管平台.
                if counted.end == noun.end && counted.start < noun.start {
                    return (Some(counted), false);
                }
                // 35个行业大类中22个实现增长
                let among = noun.start == counted.start && counted.end < noun.end;
                if among && AMONG.contains(self.words(counted.end, noun.end)) {
                    return (Some(counted), false);
                }
                // 六所寄宿学校[改造资金]3900万元
                let whole = HEADS.suffix(self.words(counted.start, counted.end)).is_some();
                if whole && counted.start == noun.start && counted.end + TWO <= noun.end {
                    return (self.noun(counted.end..noun.end).or(Some(noun)), false);
                }
            }
            let finished =
                !around.persons && self.is_finished(&noun) && self.is_alike_unit(around.unit);
            let taken = self.last.clone().filter(|last| finished && !self.is_action(last));
            return (Some(taken.unwrap_or_else(|| self.sized(around.site, noun))), false);
        };
        let indicator = INDICATORS.suffix(words).is_some()
            || (ACTIONS.suffix(words).is_some() && words.chars().count() >= ACTION_NAME);
        let previous = self
            .previous(around.site)
            .filter(|claim| claim.behind)
            .and_then(|claim| claim.subject.as_ref());
        let repeated = previous.is_some_and(|previous| previous.end == noun.end);
        // 日供水能力5000立方米的水厂
        let described = around.behind.starts_with(ATTRIBUTIVE)
            && (around.counts || around.is_measure() && MEASURES.suffix(words).is_some());
        let behind = self.words(after.start, after.end);
        // 组成6个督导组: a verb and a head are a noun together.
        let headed = |length: usize| HEADS.contains(slice(behind, length, behind.len()));
        let worked = VERBS.prefix(behind).is_some_and(|length| !headed(length))
            && !self.visits(around, &noun);
        // 表彰奖励1497名优秀教师
        let people = around.persons && PEOPLE.suffix(behind) > PEOPLE.suffix(words);
        let listed = counts_members(around.before, quantity);
        // 重点建设了4个园区: 了 tells that the verb is one.
        let done = !around.persons && around.linked.trim_end_matches(is_space).ends_with(DONE_MARK);
        let first = described || worked || (indicator && !repeated && !people && !listed && !done);
        (first.then(|| self.sized(around.site, noun)), !first)
    }

    /// With a verb alone before the number: the verb, or what was named before and it deals with.
    fn dealt_with(
        &self,
        around: Around<'_>,
        left: &Left,
        action: Range<usize>,
        quantity: &Quantity<'_>,
    ) -> Range<usize> {
        let told = self.phrases.behind_openings(left.from, action.start);
        let alone = action.start - told.min(action.start) <= UNATTRIBUTED_BYTES
            && (around.kind != UnitKind::Currency || self.part);
        let finished = DISPOSALS.suffix(self.words(action.start, action.end)).is_some();
        let alike = self.is_alike(quantity);
        let deals = finished || (alone && !around.persons && alike);
        let counted = self.counted.as_ref().filter(|_| around.counts);
        // 危房改造计划实施173户，现已竣工[158户]
        let again = |last: &Range<usize>| {
            let name = self.words(last.start, last.end);
            alone && finished && alike && name.chars().count() >= ACTION_NAME
        };
        let deed = |last: &Range<usize>| {
            self.is_action(last) || DISPOSALS.contains(self.words(last.start, last.end))
        };
        // 给予党纪处分1人；组织处理2人: behind a semicolon persons are dealt with anew.
        let anew = around.persons && around.site.parted;
        let dealt = |last: &&Range<usize>| deals && !anew && (again(last) || !deed(last));
        let named = counted.or(self.last.as_ref()).filter(dealt).cloned();
        let whole = || self.whole_before(around.site).filter(|_| finished && around.counts);
        named.or_else(whole).unwrap_or(action)
    }

    /// What the clause before the number names as a whole, whose parts are counted: 办结的[申请]中，予以公开12件;
    /// 对[规范性文件]开展清理，废止12件.
    fn whole_before(&self, site: &Site) -> Option<Range<usize>> {
        let bare = site.bare.as_ref().filter(|_| site.previous.is_none())?;
        let words = self.words(bare.start, bare.end);
        let region = match words.strip_prefix(TOWARDS) {
            Some(behind) => {
                let deed = behind
                    .char_indices()
                    .find(|&(at, _)| GIVEN.prefix(slice(behind, at, behind.len())).is_some());
                let from = bare.end - behind.len();
                from..from + deed?.0
            }
            None => bare.start..bare.end - AMONG.suffix(words)?,
        };
        match self.phrases.before(region.start, region.end).before {
            // 申请 is what somebody does, and what is counted.
            Before::Noun(noun) | Before::Place(noun) | Before::Action(noun) => Some(noun),
            _ => None,
        }
    }

    /// 名词 + 的 + 百分数: 财政支出的86%.
    fn whole(&self, site: &Site, from: usize, to: usize) -> Option<Range<usize>> {
        match self.phrases.before(from, to.saturating_sub(ATTRIBUTIVE.len_utf8())).before {
            Before::Noun(noun) => Some(noun),
            _ => self.carried(site),
        }
    }

    /// Durations, bounds, recurrences, sizes: numbers that measure no indicator.
    fn is_other(&self, around: Around<'_>, left: &Left, before: &Before) -> bool {
        let named = match before {
            Before::Noun(noun) | Before::Place(noun) => Some(noun),
            _ => None,
        };
        let ends_in = |list: &crate::lexicon::lookup::Words| {
            named.is_some_and(|noun| list.suffix(self.words(noun.start, noun.end)).is_some())
        };
        if around.kind == UnitKind::Time || AGES.contains(around.unit) {
            let moves = self.is_moved(around, before)
                || matches!(before, Before::Noun(_)) && self.starts_move(around);
            // 年龄45周岁以下 is what a rule demands; 平均年龄45岁以下 is measured.
            let bound = THRESHOLDS.prefix(around.behind).is_some()
                || BOUNDING.suffix(around.linked.trim_end_matches(is_space)).is_some();
            let age = named.is_some_and(|noun| {
                let words = self.words(noun.start, noun.end);
                words.ends_with(AGE) && !words.contains(AVERAGE)
            });
            return bound && age || !ends_in(&SPANS_OF_TIME) && !moves;
        }
        // 查处 ends in a verb of penalties, and is none.
        let deals = |words: &str| {
            DEALING.suffix(words).is_some_and(|length| VERBS.suffix(words) <= Some(length))
        };
        if GRADES.contains(around.unit) || deals(around.before) || deals(around.linked) {
            return true;
        }
        if is_placed(around)
            || is_set_by_a_rule(around)
            || sets_condition(self.words(around.site.span.end, self.end))
        {
            return true;
        }
        if RECURRENT.suffix(around.before).is_some() {
            let own =
                |noun: &Range<usize>| VERBS.suffix(self.words(left.from, noun.start)).is_some();
            return !matches!(before, Before::Noun(noun) if own(noun));
        }
        if self.sizes_project(around, before) {
            return true;
        }
        if GOALS.prefix(around.behind).is_some() && !matches!(before, Before::Noun(_)) {
            return true;
        }
        let bounding = BOUNDING.suffix(around.linked).is_some();
        let bounded = bounding && around.is_measure();
        if bounded && around.behind.starts_with(ATTRIBUTIVE) && self.is_counted_next(around.site) {
            return true;
        }
        // 组建不少于30人的应急分队: how many belong to it.
        if bounding && around.unit.ends_with(PERSON) && around.behind.starts_with(ATTRIBUTIVE) {
            return true;
        }
        if is_moment(around) {
            return true;
        }
        let Some(length) = THRESHOLDS.prefix(around.behind) else { return false };
        let at = around.site.span.end + length;
        let Some(noun) = self.phrases.after(at, self.limit(around.site), Counting::default())
        else {
            return false;
        };
        let people = PEOPLE.suffix(self.words(noun.start, noun.end)).is_some();
        // 年产值10亿元以上企业: the bound tells which ones.
        let bounds = noun.start == at && HEADS.contains(self.words(noun.start, noun.end));
        let described = bounds
            || self.words(at, noun.end).starts_with(ATTRIBUTIVE)
            || self.is_counted_next(around.site);
        (around.is_measure() || (around.persons && !people)) && (described || !ends_in(&INDICATORS))
    }

    /// Whether an amount is what a project that is built makes or holds: 规划建设[120万吨]深加工项目.
    fn sizes_project(&self, around: Around<'_>, before: &Before) -> bool {
        let (Before::Noun(verb) | Before::Action(verb)) = before else { return false };
        let words = self.words(verb.start, verb.end);
        if !is_capacity(around.kind)
            || VERBS.prefix(words).is_none() && ACTIONS.prefix(words).is_none()
            || ACTIONS.suffix(words).is_none()
        {
            return false;
        }
        let thing =
            self.phrases.after(around.site.span.end, self.limit(around.site), Counting::default());
        thing.is_some_and(|thing| PROJECTS.suffix(self.words(thing.start, thing.end)).is_some())
    }

    /// Whether the number is where an indicator moved from, and the next one of its unit where it moved
    /// to: 办理由[141天]压缩至25天.
    fn starts_move(&self, around: Around<'_>) -> bool {
        if !ends_in_link(around.linked, Link::Left) {
            return false;
        }
        let next = self.sites.partition_point(|other| other.span.start <= around.site.span.start);
        let Some(site) = self.sites.get(next).filter(|site| site.number == around.site.number)
        else {
            return false;
        };
        let Some(Figure::Quantity(to)) = self.figures.get(next).copied().flatten() else {
            return false;
        };
        let between = self.words(around.site.span.end, site.span.start);
        to.unit.text == around.unit
            && matches!(LINKS.suffix(between.trim_end_matches(is_space)), Some((_, Link::Reached)))
    }

    /// Whether the claim before tells from where an age or a length of time moved to this one:
    /// 由76.2岁提高到[78.9岁].
    fn is_moved(&self, around: Around<'_>, before: &Before) -> bool {
        let reached = ends_in_link(around.linked, Link::Reached);
        let measured = self.claims.last().is_some_and(|claim| claim.role == Role::Level);
        reached && measured && matches!(before, Before::Nothing) && self.is_alike_unit(around.unit)
    }

    /// Whether the words around an amount report it as done, not as the size of the thing:
    /// 拆除580平方米历史违建.
    fn is_reported(&self, around: Around<'_>, noun: &Range<usize>) -> bool {
        let words = self.words(noun.start, noun.end);
        if around.kind == UnitKind::Other || SIZES.contains(around.unit) {
            return false;
        }
        if is_capacity(around.kind) && PROJECTS.suffix(words).is_some() {
            return false;
        }
        if around.kind == UnitKind::Currency {
            return MONEY.suffix(words).is_some() && WORTHS.suffix(words).is_none();
        }
        (ACTIONS.suffix(words).is_some() && words.chars().count() <= WORK)
            || DONE_BEHIND.prefix(self.words(noun.end, self.limit(around.site))).is_some()
            || DONE.suffix(around.before).is_some()
            || DONE.suffix(around.linked.trim_end_matches(is_space)).is_some()
            || DONE.prefix(around.before).is_some()
            || self.measured_twice(around.site)
    }

    /// Whether the number before measures the same thing, which the verb before it tells was dealt with:
    /// 拆除65户约[3100平方米]违章建筑.
    fn measured_twice(&self, site: &Site) -> bool {
        let Some(before) = site.previous.and_then(|index| self.sites.get(index)) else {
            return false;
        };
        let joined = self.joins(before.span.end, site.span.start) == Some(false);
        let left = self.left(before);
        joined && VERBS.prefix(self.words(left.from, left.to)).is_some()
    }

    /// Whether the mention behind stands in the same clause.
    pub(super) fn is_counted_next(&self, site: &Site) -> bool {
        let next = self.sites.partition_point(|other| other.span.start <= site.span.start);
        self.sites.get(next).is_some_and(|next| next.number == site.number)
    }
}

/// Whether a unit is one of what a plant makes or holds.
const fn is_capacity(kind: UnitKind) -> bool {
    matches!(kind, UnitKind::Mass | UnitKind::Volume | UnitKind::Energy)
}

/// Whether 按 stands before a share: 按全市3‰抽查, 按投资额的10%; not so 按时足额发放率.
fn is_prescribed(linked: &str) -> bool {
    let words = linked.trim_matches(is_space);
    let Some(at) = words.find(BY_WHICH) else { return false };
    let by = slice(words, at, words.len());
    BY.prefix(by).is_some()
        && MANNERS.prefix(by).is_none()
        && (at == 0
            || words.ends_with(ATTRIBUTIVE)
            || BY.contains(by)
            || HOLDERS.contains(by.trim_start_matches(BY_PARTS)))
}

/// Whether a number tells how many members were listed before it: 占比、产值、税收[三项]指标.
fn counts_members(before: &str, quantity: &Quantity<'_>) -> bool {
    let Number::Exact(value) = quantity.number else { return false };
    let Some(comma) = before.rfind('、') else { return false };
    let joined = slice(before, comma, before.len()).contains(JOINTS);
    let members = before.matches('、').count() + 1 + usize::from(joined);
    value == members.into()
}

/// Whether a share is named as one behind its number: 5%[的比例], 100%[比例].
fn sets_share(behind: &str) -> bool {
    GOALS.prefix(behind).is_some() || SHARES.prefix(behind).is_some()
}

/// Whether a number tells where something is, or is one side of a thing: 距县城18公里, 水源井周围50米, 3号楼,
/// 480毫米×140毫米.
fn is_placed(around: Around<'_>) -> bool {
    let linked = around.linked.trim_end_matches(is_space);
    let distant = || {
        DISTANCES.prefix(around.before).is_some()
            || AROUND_WHICH.suffix(linked).is_some()
            || is_far(around.before)
    };
    around.kind == UnitKind::Length && distant()
        || IN_ADDRESS.contains(around.unit) && ADDRESSED.suffix(around.before).is_some()
        || around.behind.trim_start_matches(is_space).starts_with(is_times_sign)
        || linked.ends_with(is_times_sign)
}

/// Whether a number is what a rule sets: 按投资额的10%, 按照年收入5%的比例, 每季度一次.
fn is_set_by_a_rule(around: Around<'_>) -> bool {
    let share =
        || is_prescribed(around.linked) || prescribes(around.linked) && sets_share(around.behind);
    let sampled = || SAMPLING.prefix(around.behind.trim_start_matches(is_space)).is_some();
    is_rate(around.kind) && (share() || sampled())
        || around.unit == OCCASION && scan::recurs(around.clause)
}

/// 当 + 指标 + 超过 + 数量 + 时: what must be for something to be done, 当降雨量超过[30毫米]时.
fn is_moment(around: Around<'_>) -> bool {
    let behind = around.behind.trim_start_matches(is_space);
    let behind = rest(behind, THRESHOLDS.prefix(behind).unwrap_or(0));
    behind.strip_prefix(WHEN).is_some_and(|behind| behind.starts_with(separates))
        && around.clause.trim_start_matches(is_space).starts_with(WHEN_OPENS)
}

/// Whether 按 and a whole stand before a share that is the rule for something: 按照年收入5%的比例.
fn prescribes(linked: &str) -> bool {
    linked.rfind(BY_WHICH).is_some_and(|at| {
        let by = slice(linked, at, linked.len());
        BY.prefix(by).is_some() && MANNERS.prefix(by).is_none()
    })
}

/// Whether 距 and a place stand before the number: 厂区距高速出口6公里.
fn is_far(before: &str) -> bool {
    before.rfind(FAR_FROM).is_some_and(|at| {
        !before.get(..at).is_some_and(|stem| stem.ends_with(|c| NOT_FAR_FROM.contains(c)))
    })
}

/// How far a condition is read; the look stays short in a text without commas.
const LONGEST_CONDITION_BYTES: usize = 240;

/// Whether a bound behind the number says on what condition a rule holds, or how much it punishes:
/// 数额在二十万元[以上的，], 三年[以下有期徒刑].
fn sets_condition(behind: &str) -> bool {
    let words = behind.trim_start_matches(is_space);
    let bound = THRESHOLDS.prefix(words).unwrap_or(0);
    let behind = rest(words, bound);
    let share = behind.trim_start_matches(ATTRIBUTIVE);
    if PENALTIES.prefix(behind).is_some()
        || share.len() < behind.len() && share.starts_with(PORTION)
    {
        return true;
    }
    if bound == 0 && !words.starts_with(ATTRIBUTIVE) {
        return false;
    }
    let words = head_within(words, LONGEST_CONDITION_BYTES);
    let condition = slice(words, 0, words.find(separates).unwrap_or(words.len()));
    // 2倍以上5倍以下罚款.
    if bound > 0 && PENALTIES.suffix(condition).is_some() {
        return true;
    }
    // 五万元以上，或者三次以上的，…: the second condition closes both.
    let joined = rest(words, condition.len()).trim_start_matches(separates);
    let second =
        OR.prefix(joined).map(|_| head(joined, joined.find(separates).unwrap_or(joined.len())));
    let either = second.is_some_and(|second| second.ends_with(ATTRIBUTIVE));
    // 入围企业为2家的，…: a rule says what then.
    bound > 0 && (condition.ends_with(ATTRIBUTIVE) || condition.len() == bound && either)
        || condition == ATTRIBUTIVE_WORD
}

/// Whether `words` end in a link of this kind, spaces passed over.
fn ends_in_link(words: &str, kind: Link) -> bool {
    LINKS.suffix(words.trim_end_matches(is_space)).is_some_and(|(_, link)| link == kind)
}

/// Whether a preposition stands right before the number: 全年累计为160人.
fn serves(linked: &str) -> bool {
    let words = linked.trim_end_matches(is_space);
    let Some(length) = SERVING.suffix(words) else { return false };
    LINKS.suffix(words).is_none_or(|(longer, _)| longer <= length)
}
