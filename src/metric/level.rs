//! Levels (水平值), and the numbers that measure no indicator.
//!
//! Takes a number that says no change and no completion, gives what it measures:
//!
//! - 指标 + 数量: 公共绿地 35公顷;
//! - 动词 + 数量 + 名词: 成立 6个 服务组;
//! - 动词 + 数量: 处罚 35家;
//! - durations, bounds, recurrences and sizes, which measure nothing: 历时4个月, 1500亩园区.

use core::{mem, ops::Range};

use super::{
    claim::{Claim, Left, Role, is_rate},
    clause::Site,
    phrase::{Before, Found, TWO, Tail},
    reading::Reading,
};
use crate::{
    Number, Quantity, Unit, UnitKind,
    lexicon::{
        directions::LEVELS_OF_A_PERIOD,
        links::{AMOUNTING_TO, LINKS, Link, THEN},
        nouns::{ACTORS, ASPECT, GRANTING, HEADS, INDICATORS, MEASURES, PEOPLE},
        particles::{
            AMONG, ATTRIBUTIVE, JOINTS, REGIONS, REST_OF_ALL, SHARING, SOMEBODY, is_joint,
        },
        predicates::{CONSTRUCTION, DONE_MARK},
        prepositions::{SERVING, WITHIN_END},
        sizes::PERSONS,
        units::{self, UNITS_OF_PLACES},
        verbs::{ACTIONS, ORGANIZING, OUTLAYS, PAID_ALONE, POSSESSING, SCORING, VERBS},
    },
    text::chars::{begins, head, is_han, is_opening, is_space, slice},
};

/// The fewest characters of a phrase that ends in a verb and is still the name of an action:
/// 低效企业整治.
pub(super) const ACTION_NAME: usize = 4;

/// Most verbs have so many bytes: 2 Han characters.
const ACTION_BYTES: usize = 6;

/// A number, and the words around it in its clause.
#[derive(Clone, Copy)]
pub(super) struct Around<'t> {
    pub(super) site: &'t Site,
    pub(super) kind: UnitKind,
    pub(super) unit: &'t str,
    /// Whether it counts things.
    pub(super) counts: bool,
    /// Whether its unit is one of persons.
    pub(super) persons: bool,
    /// The words before it without its links.
    pub(super) before: &'t str,
    /// The same with its links.
    pub(super) linked: &'t str,
    /// The words before it in its clause.
    pub(super) clause: &'t str,
    /// The words behind it, up to the next mention.
    pub(super) behind: &'t str,
}

impl Around<'_> {
    /// Whether it measures a length, a weight, a sum, which may be the size of a thing.
    pub(super) const fn is_measure(self) -> bool {
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
        let found = self.phrases.before(left.from, to);
        if let Some(money) = self.spent_or_granted(index, around, left, &found.before) {
            return self.claim(index, Role::Level, Some(money), site.span.start);
        }
        if self.is_other(around, left, &found.before) {
            return self.claim(index, Role::Other, None, site.span.start);
        }
        let served = self.is_served(around, &found.before);
        let before = match found.before {
            _ if served => Before::Preposition,
            Before::Noun(noun) => Before::Noun(self.dealt_to(site, noun)),
            before => before,
        };
        let mut found = self.parted(index, around, Found { before, ..found });
        let after = self.counted_behind(around, &found.before);
        let told = !matches!(found.before, Before::Nothing);
        let (subject, behind) = self.measured(around, left, &mut found, after.as_ref(), quantity);
        let subject = if let Some(noun) = after.filter(|_| behind) {
            if let Some(role) = self.counts_other(around, &noun, served) {
                let given = self.given(around).filter(|_| role == Role::Level);
                return self.claim(index, role, given, site.span.start);
            }
            Some(noun)
        } else {
            self.first_in_order(index, left.from..to, links, subject, told)
        };
        let subject = subject.map(|subject| self.whose_origin(around, subject));
        // 公路建设完成2亿元: what money is spent on is the work.
        let subject = subject.map(|subject| match around.kind {
            UnitKind::Currency if !behind => self.with_works(site, subject),
            _ => subject,
        });
        // 年龄35岁以下的143人: what describes them is no name.
        let subject = subject.and_then(|noun| self.named_or_last(site, noun));
        let mut subject = if behind { subject } else { self.unless_paid_alone(around, subject) };
        let paid = match &subject {
            _ if behind => None,
            Some(who) => self.granted_to(around, who),
            None => self.granted_each(around),
        };
        if paid.is_some() {
            found.holder = mem::replace(&mut subject, paid);
        }
        let subject = subject.filter(|noun| {
            let owns = || !behind && POSSESSING.contains(self.words(noun.start, noun.end));
            !counts_places(around.unit) && !owns()
        });
        let mut claim = self.claim(index, Role::Level, subject, site.span.start);
        (claim.holder, claim.behind) = (found.holder, behind);
        claim
    }

    /// What was found before a number, with who is counted as its noun, and with the indicator apart from the one of its holders that
    /// stands behind it.
    fn parted(&self, index: usize, around: Around<'_>, found: Found) -> Found {
        if let Some(counted) =
            self.counted_holder(around, &found).or_else(|| self.sharer(around, &found))
        {
            return Found { before: Before::Noun(counted), holder: None };
        }
        let of = match &found.before {
            Before::Noun(noun) | Before::Place(noun) => self.of_holder(index, around, noun),
            _ => None,
        };
        of.map_or(found, |of| Found { before: Before::Noun(of.indicator), holder: Some(of.holder) })
    }

    /// The subject of an amount, where a verb of paying or scoring stands before it: 每满一年[积]2分, but 符合条件的，得20分.
    fn unless_paid_alone(
        &self,
        around: Around<'_>,
        subject: Option<Range<usize>>,
    ) -> Option<Range<usize>> {
        let noun = subject?;
        let words = self.words(noun.start, noun.end);
        let verb = words.chars().next_back().filter(|_| around.unit == units::SCORE);
        let verb = verb.filter(|verb| SCORING.contains(verb));
        // 得30分的[基本分]
        let scored = |verb: char| {
            self.score_behind(around.site).unwrap_or(noun.end - verb.len_utf8()..noun.end)
        };
        let noun = verb.map_or_else(|| noun.clone(), scored);
        let words = self.words(noun.start, noun.end);
        // 委托检验的，每件交纳100元: the verb alone names nothing.
        (words.len() > ACTION_BYTES || !PAID_ALONE.contains(words)).then_some(noun)
    }

    /// 分数 + 的 + 名词: what points are called behind them, 得30分的[基本分].
    fn score_behind(&self, site: &Site) -> Option<Range<usize>> {
        /// The name has so many bytes at most: 5 Han characters.
        const NAME_BYTES: usize = 15;

        let name = self.words(site.span.end, self.end).strip_prefix(ATTRIBUTIVE)?;
        let end = name.find(|c| !is_han(c)).unwrap_or(name.len());
        let start = site.span.end + ATTRIBUTIVE.len_utf8();
        let named = end <= NAME_BYTES && head(name, end).ends_with(units::SCORE);
        named.then(|| start..start + end)
    }

    /// The noun before a number; the last one of the sentence where only a description with its 的 stands there.
    fn named_or_last(&self, site: &Site, noun: Range<usize>) -> Option<Range<usize>> {
        // 标的 is a noun.
        let describes = |noun: &Range<usize>| {
            let words = self.words(noun.start, noun.end);
            words.ends_with(ATTRIBUTIVE) && INDICATORS.suffix(words).is_none()
        };
        if describes(&noun) {
            self.carried(site).filter(|last| !describes(last))
        } else {
            Some(noun)
        }
    }

    /// What a number measures, and whether that stands behind it, where `after` may be counted there. A noun before it that says only
    /// whose it is goes to the holder of what was found.
    fn measured(
        &mut self,
        around: Around<'_>,
        left: &Left,
        found: &mut Found,
        after: Option<&Range<usize>>,
        quantity: &Quantity<'_>,
    ) -> (Option<Range<usize>>, bool) {
        let site = around.site;
        let label = if after.is_none() { self.label_of(site, &found.before) } else { None };
        match core::mem::replace(&mut found.before, Before::Nothing) {
            Before::Nothing | Before::Action(_) if label.is_some() => (label, false),
            Before::Place(noun) | Before::Noun(noun) if label.is_some() => {
                found.holder = Some(noun);
                (label, false)
            }
            Before::Place(noun) | Before::Noun(noun)
                if after.is_none() && self.is_share_of(site, &noun, quantity) =>
            {
                found.holder = Some(noun);
                (self.carried(site), false)
            }
            Before::Place(noun) if after.is_none() && self.announced(site).is_some() => {
                found.holder = Some(noun);
                (self.announced(site), false)
            }
            before => self.before_or_behind(around, left, before, after, quantity),
        }
    }

    /// Whether somebody or a body is counted for whom something is done, or who does it: 为[8165名]群众实施救助.
    fn is_served(&self, around: Around<'_>, before: &Before) -> bool {
        // 夏送清凉活动中为1270人送去物资
        let alone = matches!(before, Before::Nothing | Before::Preposition)
            || around.before.ends_with(WITHIN_END);
        alone && serves(around.linked) && !self.is_equated(around) || self.is_done_by(around)
    }

    /// 公司 + 有 + 数量 + 家: a word for whose figure it is where it is what is counted, 利润超2亿元的[公司]有80家.
    fn counted_holder(&self, around: Around<'_>, found: &Found) -> Option<Range<usize>> {
        let holder = found.holder.as_ref().filter(|_| matches!(found.before, Before::Nothing))?;
        let words = self.words(holder.start, holder.end);
        let counted = around.unit == units::FIRM && HEADS.contains(words);
        (counted && around.before.ends_with(words)).then(|| holder.clone())
    }

    /// 主体 + 占 + 百分数: whose share a rate is where it tells no other, 东部地区占40%，[中部地区]占26%. The share of the whole that the
    /// text is about is that of what was named before: 全市占25%.
    fn sharer(&self, around: Around<'_>, found: &Found) -> Option<Range<usize>> {
        let shares = is_rate(around.kind) && matches!(found.before, Before::Nothing);
        let holder = found.holder.as_ref().filter(|_| shares)?;
        let words = self.words(holder.start, holder.end);
        let other = REGIONS.contains(words);
        (other && self.tells_share(holder, around.site)).then(|| holder.clone())
    }

    /// 描述 + 的 + 占 + 百分数: the noun that is left out, and that another share of the sentence tells, 增长的[企业]占31%，持平的占50%.
    fn left_out(&self, around: Around<'_>) -> Option<Range<usize>> {
        let (_, link) = around.linked.rsplit_once(ATTRIBUTIVE)?;
        if !link.starts_with(SHARING) || !self.is_alike_unit(around.unit) {
            return None;
        }
        self.carried(around.site).filter(|last| {
            let last = self.words(last.start, last.end);
            HEADS.suffix(last).or_else(|| PEOPLE.suffix(last)).is_some()
        })
    }

    /// Whether nothing but 占 and its adverbs stands between somebody and a number: 农村[约占]40%.
    pub(super) fn tells_share(&self, who: &Range<usize>, site: &Site) -> bool {
        self.words(who.end, site.span.start).contains(SHARING)
    }

    /// 时期 + 为 + 数量: whether 为 says how many there were at a time, and not for whom: 去年同期[为]5起.
    fn is_equated(&self, around: Around<'_>) -> bool {
        let clause = around.clause.trim_end_matches(is_space);
        clause.strip_suffix(AMOUNTING_TO).is_some_and(|dated| {
            // 上年同期则为5起
            let dated = dated.strip_suffix(THEN).unwrap_or(dated);
            let end = around.site.clause + dated.len();
            let period = self.phrases.last_period(around.site.clause, end);
            period.is_some_and(|period| period.end == end)
        })
    }

    /// The subject of a number, or the first of those that it and the numbers behind it stand for. `told` says whether the
    /// words in `region` name a `subject`.
    fn first_in_order(
        &mut self,
        index: usize,
        region: Range<usize>,
        links: Tail,
        subject: Option<Range<usize>>,
        told: bool,
    ) -> Option<Range<usize>> {
        if let Some(first) = self.each_with_verb(index, region.clone()) {
            return Some(first);
        }
        if links.respectively {
            // 分别达到64项和288项 alone goes on with the subjects that the clause before named.
            return self.respective(index, region, subject.filter(|_| told));
        }
        let first = if told {
            self.by_age(index, subject.as_ref()).or_else(|| self.paired(index, region))
        } else {
            self.series_again(index, subject.as_ref())
        };
        first.or(subject)
    }

    /// 名词 + 建设 + 完成: the noun with the work behind it.
    fn with_works(&self, site: &Site, noun: Range<usize>) -> Range<usize> {
        let behind = self.words(noun.end, site.span.start).trim_end_matches(is_space);
        let finished = behind
            .strip_prefix(CONSTRUCTION)
            .is_some_and(|link| LINKS.prefix(link).is_some_and(|(length, _)| length == link.len()));
        noun.start..noun.end + if finished { CONSTRUCTION.len() } else { 0 }
    }

    /// What the words before a number name, and whether what it counts stands behind it.
    fn before_or_behind(
        &mut self,
        around: Around<'_>,
        left: &Left,
        before: Before,
        after: Option<&Range<usize>>,
        quantity: &Quantity<'_>,
    ) -> (Option<Range<usize>>, bool) {
        let subject = match before {
            // 21个村[8154户]: what the number before counts is no name of people.
            Before::Noun(noun) | Before::Place(noun)
                if after.is_none()
                    && self.subject_behind(around.site) == Some(&noun)
                    && self.counts_people_anew(around) =>
            {
                None
            }
            // 恢复至疫前同期的70%, 恢复到疫情前水平的70%: what it came back to is not what is measured.
            Before::Noun(_) | Before::Relative
                if after.is_none() && is_rate(around.kind) && opens_with_reached(around.before) =>
            {
                self.carried(around.site)
            }
            Before::Noun(noun) => return self.named(around, noun, after, quantity),
            // 廖某某等27人: a person names nothing that is counted.
            Before::Place(noun) if self.words(noun.start, noun.end).ends_with(SOMEBODY) => None,
            // 农业方面12件: what it is about is not what is counted.
            Before::Place(noun)
                if around.counts && self.words(noun.start, noun.end).ends_with(ASPECT) =>
            {
                self.carried(around.site).filter(|_| self.is_alike_unit(around.unit))
            }
            // 346个自然屯中有318个
            Before::Place(noun) => self
                .counted_before(around.site, &noun)
                .filter(|_| after.is_none())
                .or_else(|| Some(self.sized(around.site, noun))),
            // 应到代表206名，实际出席193名
            Before::Action(deed)
                if after.is_none()
                    && self.is_alike_unit(around.unit)
                    && self.is_attendance(&deed) =>
            {
                self.carried(around.site)
            }
            Before::Action(action) => Some(
                self.finished_before(around, &action)
                    .unwrap_or_else(|| self.dealt_with(around, left, action, quantity)),
            ),
            Before::Preposition => self.given(around).or_else(|| self.treated_behind(around)),
            Before::Relative if after.is_none() && is_rate(around.kind) => {
                let end = left.from + around.before.len();
                self.left_out(around).or_else(|| self.whole(around.site, left.from, end))
            }
            Before::Nothing | Before::Relative => {
                self.before_brackets(around).or_else(|| self.gone_on(around, left, quantity))
            }
        };
        (subject, after.is_some())
    }

    /// 指标：+ 主体 + 数量: the indicator that the clause before announces of several holders, [起付标准]：甲等医院300元.
    fn announced(&self, site: &Site) -> Option<Range<usize>> {
        let bare = site.bare.as_ref().filter(|_| site.explains && site.previous.is_none())?;
        let noun = self.noun(bare.clone())?;
        INDICATORS.suffix(self.words(noun.start, noun.end)).map(|_| noun)
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
        // 向3名大学新生发放15000元: what they were given has no name.
        if after.is_none() && self.is_given(around.site, &noun) {
            return (self.gift(&noun).filter(|_| around.kind == UnitKind::Currency), false);
        }
        let Some(after) = after else { return (self.named_alone(around, noun), false) };
        // 市纪委监委组织5个[督查组]: behind who did it the noun is a verb.
        let who = words.strip_suffix(ORGANIZING).filter(|_| around.counts);
        if who.is_some_and(|who| ACTORS.suffix(who).is_some()) {
            return (None, true);
        }
        // 应急管理厅投入42支[救援队伍]
        // 每家企业最多奖励4个[标准展位]
        let outlay =
            around.counts && [&OUTLAYS, &GRANTING].iter().any(|list| list.suffix(words).is_some());
        let indicator = !outlay && INDICATORS.suffix(words).is_some()
            || (ACTIONS.suffix(words).is_some() && words.chars().count() >= ACTION_NAME);
        let repeated =
            self.subject_behind(around.site).is_some_and(|previous| previous.end == noun.end);
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
        // 烘干房建设和50亩育苗基地: behind a conjunction the number opens a member of its own.
        let joined = around.linked.trim_end_matches(is_space).ends_with(is_joint) && !around.counts;
        let first = !(done || joined)
            && (described || worked || (indicator && !repeated && !people && !listed));
        (first.then(|| self.sized(around.site, noun)), !first)
    }

    /// With a noun phrase before the number and nothing that it counts behind it: that one, unless it only tells what was
    /// done with what was counted before.
    fn named_alone(&self, around: Around<'_>, noun: Range<usize>) -> Option<Range<usize>> {
        let alike = self.is_alike_unit(around.unit);
        if alike && self.is_bare_deed(&noun) {
            return self.carried(around.site);
        }
        let told = self.counted_before(around.site, &noun);
        if let Some(thing) = told.or_else(|| self.finished_before(around, &noun)) {
            return Some(thing);
        }
        let finished = alike && !around.persons && !self.part && self.is_finished(&noun);
        let taken = self.last.clone().filter(|last| finished && !self.is_action(last));
        Some(taken.unwrap_or_else(|| self.sized(around.site, noun)))
    }

    /// 名词，开工 + 数量: what the clause before names was finished or begun, 推进[改善项目]，目前已开工57个.
    fn finished_before(&self, around: Around<'_>, noun: &Range<usize>) -> Option<Range<usize>> {
        let bare = around.site.bare.as_ref().filter(|_| around.site.previous.is_none())?;
        let finished = around.counts && !around.persons && self.is_finished(noun);
        let thing = finished.then(|| self.noun(bare.clone())).flatten()?;
        let named =
            thing.end == bare.end && HEADS.suffix(self.words(thing.start, thing.end)) >= Some(TWO);
        named.then_some(thing)
    }

    /// The subject of the number before, where it stands behind that number.
    pub(super) fn subject_behind(&self, site: &Site) -> Option<&Range<usize>> {
        self.previous(site).filter(|claim| claim.behind)?.subject.as_ref()
    }

    /// The subject of a number whose noun is, or holds, what the number before counts.
    fn counted_before(&self, site: &Site, noun: &Range<usize>) -> Option<Range<usize>> {
        let counted = self.subject_behind(site)?;
        // 将19个监管平台合并成7个: 监管 is no verb where the number before counts 监管平台.
        if counted.end == noun.end && counted.start < noun.start {
            return Some(counted.clone());
        }
        if counted.start != noun.start || counted.end >= noun.end {
            return None;
        }
        // 35个行业大类中22个实现增长
        if AMONG.contains(self.words(counted.end, noun.end)) {
            return Some(counted.clone());
        }
        // 六所寄宿学校[改造资金]3900万元
        let whole = HEADS.suffix(self.words(counted.start, counted.end)).is_some();
        if !whole || counted.end + TWO > noun.end {
            return None;
        }
        self.noun(counted.end..noun.end).or_else(|| Some(noun.clone()))
    }

    /// 名词 + 的 + 百分数: 财政支出的86%.
    fn whole(&self, site: &Site, from: usize, to: usize) -> Option<Range<usize>> {
        match self.phrases.before(from, to.saturating_sub(ATTRIBUTIVE.len_utf8())).before {
            // 接待游客544万人次，恢复至2019年同期水平的81%: what was before is not what is measured.
            Before::Noun(noun)
                if !LEVELS_OF_A_PERIOD.contains(self.words(noun.start, noun.end)) =>
            {
                Some(noun)
            }
            _ => self.carried(site),
        }
    }
}

/// Whether a unit is one of what a plant makes or holds.
pub(super) const fn is_capacity(kind: UnitKind) -> bool {
    matches!(kind, UnitKind::Mass | UnitKind::Volume | UnitKind::Energy | UnitKind::Rate)
}

/// Whether a number tells how many members were listed before it: 占比、产值、税收[三项]指标.
pub(super) fn counts_members(before: &str, quantity: &Quantity<'_>) -> bool {
    let Number::Exact(value) = quantity.number else { return false };
    let Some(comma) = before.rfind('、') else { return false };
    let joined = slice(before, comma, before.len()).contains(JOINTS);
    let members = before.matches('、').count() + 1 + usize::from(joined);
    value == members.into()
}

/// Whether `words` end in a link of this kind, spaces passed over.
pub(super) fn ends_in_link(words: &str, kind: Link) -> bool {
    LINKS.suffix(words.trim_end_matches(is_space)).is_some_and(|(_, link)| link == kind)
}

/// Whether `words` open with a link to what was reached: [恢复到]疫情前水平.
fn opens_with_reached(words: &str) -> bool {
    matches!(LINKS.prefix(words), Some((_, Link::Reached)))
}

/// Whether a preposition stands right before the number: 全年累计为160人.
fn serves(linked: &str) -> bool {
    let words = linked.trim_end_matches(is_space);
    let Some(length) = SERVING.suffix(words) else { return false };
    LINKS.suffix(words).is_none_or(|(longer, _)| longer <= length)
}

/// Whether a unit is a rank of places: 江苏、安徽等11省, 全县设5镇2乡. They are their own noun, and who has them names nothing. 市担 is a
/// weight.
fn counts_places(unit: &str) -> bool {
    UNITS_OF_PLACES.prefix(unit).is_some_and(|rank| {
        let more = slice(unit, rank, unit.len());
        more.is_empty() || begins(more, is_opening)
    })
}
