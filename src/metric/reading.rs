//! What each number of a sentence says (数量的作用): level, change, completion, or nothing of an indicator.
//!
//! Takes the mentions of a sentence and their clauses, gives claims in order. A claim whose clause names no indicator
//! takes over the last one that the sentence named.

use alloc::vec::Vec;
use core::ops::Range;

use super::{
    change::is_rate,
    clause::{Site, end},
    phrase::{Before, Found, Phrases},
};
use crate::{
    Direction, Modality, Quantity, Rank, UnitKind,
    chars::{is_space, slice},
    lexicon::{
        directions::{GAPS, OBJECTS, SWAYS},
        modality::{AIMS, FACTS, FORECASTS},
        nouns::{GOALS, GROWTHS, HEADS, INDICATORS, MONEY, PEOPLE, PROCESSES, SPANS_OF_TIME, WORTHS},
        particles::{
            BOUNDING, CONJUNCTIONS, DEALING, GENERAL, GRADES, LINKS, Link, PARTS, PERSONS, PREDICATES, PREPOSITIONS, RECURRENT, THRESHOLDS,
        },
        scopes::{PLACING, RANKED, SCOPES},
        verbs::{ACTIONS, DISPOSALS, DONE, DONE_BEHIND, VERBS},
    },
};

/// What a number says.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Role {
    /// The value of an indicator, a count, a rate.
    Level,
    /// How far an indicator moved.
    Change { direction: Direction, basis: Option<Range<usize>> },
    /// How much of a plan was done.
    Completion { of: Option<Range<usize>> },
    /// A place in an order.
    Rank { scope: Option<Range<usize>> },
    /// Nothing of an indicator.
    Other,
}

/// What one mention says, and of what.
#[derive(Clone, Debug)]
pub(super) struct Claim {
    /// Which mention.
    pub(super) mention: usize,
    pub(super) role: Role,
    pub(super) subject: Option<Range<usize>>,
    pub(super) holder: Option<Range<usize>>,
    /// Where its words start: the basis of a change, the verb of a completion, else the number.
    pub(super) start: usize,
    /// Whether its subject stands behind it: 5个服务组.
    behind: bool,
    /// Whether it stands behind 其中.
    pub(super) part: bool,
    pub(super) modality: Modality,
}

/// A mention that is no period.
#[derive(Clone, Copy, Debug)]
pub(super) enum Figure<'m> {
    Quantity(&'m Quantity<'m>),
    Rank(&'m Rank<'m>),
}

/// A sentence while its mentions are read in order.
pub(super) struct Reading<'t, 'm> {
    pub(super) phrases: Phrases<'t>,
    pub(super) sites: &'t [Site],
    pub(super) figures: &'t [Option<Figure<'m>>],
    /// End of the sentence.
    pub(super) end: usize,
    pub(super) claims: Vec<Claim>,
    /// The subject that a clause without one takes over.
    last: Option<Range<usize>>,
    /// The subjects that numbers in a row stand for, and how many of them are used up.
    series: (Vec<Range<usize>>, usize),
    part: bool,
    modality: Modality,
    /// How far the sentence was looked at for words of modality.
    seen: usize,
}

/// What the words before a number come to.
struct Left {
    from: usize,
    to: usize,
}

impl<'t, 'm> Reading<'t, 'm> {
    pub(super) fn new(phrases: Phrases<'t>, sites: &'t [Site], figures: &'t [Option<Figure<'m>>], range: Range<usize>) -> Self {
        let claims = Vec::with_capacity(sites.len());
        let series = (Vec::new(), 0);
        let modality = Modality::Reported;
        Self { phrases, sites, figures, end: range.end, claims, last: None, series, part: false, modality, seen: range.start }
    }

    /// Reads every mention.
    pub(super) fn read(mut self) -> Vec<Claim> {
        for (index, (site, figure)) in self.sites.iter().zip(self.figures).enumerate() {
            let Some(figure) = figure else { continue };
            self.mood(site);
            let claim = match figure {
                Figure::Quantity(quantity) => self.quantity(index, site, quantity),
                Figure::Rank(_) => self.rank(index, site),
            };
            if claim.role != Role::Other && !matches!(claim.role, Role::Rank { .. }) {
                self.last.clone_from(&claim.subject);
            }
            self.claims.push(claim);
        }
        self.claims
    }

    fn words(&self, from: usize, to: usize) -> &'t str {
        slice(self.phrases.text, from, to)
    }

    /// Looks for 预计, 力争, 其中 in the words up to a mention.
    fn mood(&mut self, site: &Site) {
        if site.parted {
            self.part = false;
            self.modality = Modality::Reported;
        }
        let words = self.words(self.seen.max(site.clause), site.span.start);
        let mut at = 0;
        while at < words.len() {
            let here = slice(words, at, words.len());
            let mut step = here.chars().next().map_or(1, char::len_utf8);
            if let Some(length) = FORECASTS.prefix(here) {
                (self.modality, step) = (Modality::Expected, length);
            } else if let Some(length) = AIMS.prefix(here) {
                (self.modality, step) = (Modality::Target, length);
            } else if let Some(length) = FACTS.prefix(here) {
                (self.modality, step) = (Modality::Reported, length);
            } else if let Some(length) = PARTS.prefix(here) {
                (self.part, step) = (true, length);
            }
            at += step;
        }
        self.seen = site.span.end;
    }

    fn claim(&self, mention: usize, role: Role, subject: Option<Range<usize>>, start: usize) -> Claim {
        Claim { mention, role, subject, holder: None, start, behind: false, part: self.part, modality: self.modality }
    }

    /// The last claim, where it is on the mention before in the same clause.
    fn previous(&self, site: &Site) -> Option<&Claim> {
        let previous = site.previous?;
        self.claims.iter().rev().take(8).find(|claim| claim.mention == previous)
    }

    /// The words between the mention before, or the start of the clause, and the number.
    fn left(&self, site: &Site) -> Left {
        let to = site.span.start;
        let Some(previous) = site.previous.and_then(|index| self.sites.get(index)) else {
            let from = match &site.bare {
                Some(bare) if site.explains && self.words(site.clause, to).trim_matches(is_space).is_empty() => bare.start,
                _ => site.clause,
            };
            let to = if from < site.clause { site.bare.as_ref().map_or(to, |bare| bare.end) } else { to };
            return Left { from, to };
        };
        let from = previous.span.end.max(site.clause);
        let stop = end(self.phrases.text, from, to);
        let pause = self.words(stop, to).starts_with('、').then(|| stop + '、'.len_utf8());
        Left { from: pause.unwrap_or(from), to }
    }

    /// Whether only conjunctions and links stand between the mention before and this one; and whether any do.
    fn continues(&self, site: &Site) -> Option<bool> {
        let previous = self.sites.get(site.previous?)?;
        self.joins(previous.span.end, site.span.start)
    }

    fn joins(&self, from: usize, to: usize) -> Option<bool> {
        if to.saturating_sub(from) > "（含）以上、分别超过了约".len() {
            return None;
        }
        let mut words = self.words(from, to).trim_matches(is_space);
        if let Some(length) = THRESHOLDS.prefix(words) {
            words = slice(words, length, words.len()).trim_matches(is_space);
        }
        let mut joined = false;
        if let Some(length) = CONJUNCTIONS.prefix(words) {
            joined = true;
            words = slice(words, length, words.len()).trim_matches(is_space);
        }
        while let Some((length, link)) = LINKS.suffix(words) {
            if !matches!(link, Link::Plain) || CONJUNCTIONS.contains(words) {
                break;
            }
            words = slice(words, 0, words.len() - length).trim_end_matches(is_space);
        }
        words.is_empty().then_some(joined)
    }

    /// How many numbers stand in a row from `index` on: 8.3%、53.9%和37.9%.
    fn row(&self, index: usize) -> usize {
        let mut count = 1;
        let mut end = self.sites.get(index).map_or(0, |site| site.span.end);
        for (site, figure) in self.sites.iter().zip(self.figures).skip(index + 1) {
            if figure.is_none() || self.joins(end, site.span.start) != Some(true) {
                break;
            }
            count += 1;
            end = site.span.end;
        }
        count
    }

    /// The subject of the first of the numbers that stand in the order of their subjects.
    fn respective(&mut self, index: usize, phrase: Option<Range<usize>>) -> Option<Range<usize>> {
        let count = self.row(index);
        let members = match &phrase {
            Some(phrase) => self.phrases.members(phrase.clone(), count).filter(|members| self.are_subjects(members)),
            None => Some(core::mem::take(&mut self.series.0)).filter(|members| members.len() == count && count > 1),
        };
        match members {
            Some(members) => {
                let first = members.first().cloned();
                self.series = (members, 1);
                first
            }
            None => phrase.or_else(|| self.last.clone()),
        }
    }

    /// Whether each member of a coordination names a subject of its own: not so in 种植、收获机械化率.
    fn are_subjects(&self, members: &[Range<usize>]) -> bool {
        let bare = |member: &Range<usize>| {
            let words = self.words(member.start, member.end);
            ACTIONS.suffix(words).is_some() || words.starts_with('涉')
        };
        let indicator = members.last().is_some_and(|last| INDICATORS.suffix(self.words(last.start, last.end)).is_some() || bare(last));
        !indicator && !members.iter().any(bare) || indicator && !members.iter().rev().skip(1).any(bare) || members.iter().all(bare)
    }

    /// The subject that was named last, or the indicator that the clause before tells of without a number.
    fn carried(&self, site: &Site) -> Option<Range<usize>> {
        let bare = site.bare.as_ref().filter(|bare| bare.end > bare.start);
        if let Some(subject) = bare.and_then(|bare| self.told(bare)) {
            return Some(subject);
        }
        self.last.clone().or_else(|| match self.phrases.before(bare?.start, bare?.end) {
            Found { before: Before::Noun(noun), .. }
                if noun.start == bare?.start && INDICATORS.suffix(self.words(noun.start, noun.end)).is_some() =>
            {
                Some(noun)
            }
            _ => None,
        })
    }

    /// 动词 + 名词，约 + 数量: what the clause before reports as done, where only links stand before the number.
    fn done(&self, site: &Site, left: &Left) -> Option<Range<usize>> {
        let bare = site.bare.as_ref().filter(|_| self.phrases.tail(left.from, left.to).to == left.from)?;
        match self.phrases.before(bare.start, bare.end).before {
            Before::Noun(noun) if VERBS.suffix(self.words(bare.start, noun.start)).is_some() => Some(noun),
            _ => None,
        }
    }

    /// 指标 + 增减, without a number: 投资增长明显加快.
    fn told(&self, bare: &Range<usize>) -> Option<Range<usize>> {
        let words = self.words(bare.start, bare.end);
        let mut reach = 0;
        for (at, c) in words.char_indices().take(40) {
            reach = at + c.len_utf8();
            let Some((length, sway)) = SWAYS.suffix(slice(words, 0, reach)).filter(|(length, _)| *length > c.len_utf8()) else { continue };
            if sway.direction().is_none() {
                continue;
            }
            let moved = self.phrases.change(bare.start, bare.start + reach, UnitKind::Percent)?;
            let _ = length;
            return match self.phrases.before(bare.start, moved.start).before {
                Before::Noun(noun) => Some(noun),
                _ => None,
            };
        }
        let _ = reach;
        None
    }

    /// 指标 + 数量 in all its forms.
    fn quantity(&mut self, index: usize, site: &Site, quantity: &Quantity<'_>) -> Claim {
        let kind = quantity.unit.kind;
        let left = self.left(site);
        if let Some(claim) = self.in_a_row(index, site, quantity) {
            return claim;
        }
        let tail = self.phrases.tail(left.from, left.to);
        if is_rate(kind) || kind == UnitKind::None {
            if let Some(claim) = self.part_of(index, site, left.from, tail.to) {
                return claim;
            }
        }
        if is_rate(kind) {
            if let Some(claim) = self.growth(index, site, &left, tail.to) {
                return claim;
            }
        }
        if !tail.reached && !tail.left {
            if let Some(claim) = self.change(index, site, &left, tail.to, tail.respectively, kind) {
                return claim;
            }
        }
        self.level(index, site, quantity, &left, tail.to, tail.respectively)
    }

    /// A number that only a conjunction parts from the one before: `8.5%和10%`, `123户260人`.
    fn in_a_row(&mut self, index: usize, site: &Site, quantity: &Quantity<'_>) -> Option<Claim> {
        let joined = self.continues(site)?;
        let previous = self.previous(site)?.clone();
        let before = match self.figures.get(previous.mention)? {
            Some(Figure::Quantity(before)) => *before,
            _ => return None,
        };
        let alike = before.unit.kind == quantity.unit.kind;
        if previous.role == Role::Other || (joined && (previous.behind || !alike)) {
            return None;
        }
        if !joined && (previous.behind || !matches!(previous.role, Role::Level)) {
            return None;
        }
        let mut subject = previous.subject.clone();
        if joined {
            let (members, used) = &mut self.series;
            if let Some(member) = members.get(*used).filter(|_| *used > 0 && members.get(*used - 1) == subject.as_ref()) {
                subject = Some(member.clone());
                *used += 1;
            }
        } else if self.following(site).is_some_and(|noun| noun.start > site.span.end) {
            return None;
        }
        let mut claim = self.claim(index, previous.role, subject, site.span.start);
        claim.holder = previous.holder;
        Some(claim)
    }

    fn following(&self, site: &Site) -> Option<Range<usize>> {
        self.phrases.after(site.span.end, self.limit(site), false, false)
    }

    /// Where the mention behind a site starts.
    fn limit(&self, site: &Site) -> usize {
        let next = self.sites.partition_point(|other| other.span.start <= site.span.start);
        self.sites.get(next).map_or(self.end, |other| other.span.start)
    }

    /// 完成年度任务的56%, 占全部投资的40%.
    fn part_of(&mut self, index: usize, site: &Site, from: usize, to: usize) -> Option<Claim> {
        let part = self.phrases.part(from, to)?;
        let tail = self.phrases.tail(from, part.start);
        let found = self.phrases.before(from, tail.to);
        let subject = match found.before {
            Before::Noun(noun) | Before::Place(noun) => Some(noun),
            _ => self.carried(site),
        };
        let role = if part.planned { Role::Completion { of: Some(part.of) } } else { Role::Level };
        let mut claim = self.claim(index, role, subject, part.start);
        claim.holder = found.holder;
        Some(claim)
    }

    /// 数量 + 的 + 增速: 7%左右的增长速度.
    fn growth(&self, index: usize, site: &Site, left: &Left, to: usize) -> Option<Claim> {
        let behind = self.words(site.span.end, self.limit(site));
        let at = slice(behind, 0, behind.char_indices().nth(4).map_or(behind.len(), |(at, _)| at)).find('的')? + '的'.len_utf8();
        let length = GROWTHS.prefix(slice(behind, at, behind.len()))?;
        let noun = site.span.end + at..site.span.end + at + length;
        let (_, sway) = SWAYS.suffix(self.words(noun.start, noun.end))?;
        let named = match self.phrases.before(left.from, to).before {
            Before::Noun(noun) if SWAYS.suffix(self.words(left.from, to)).is_none() => Some(noun),
            _ => None,
        };
        let short = named.filter(|named| named.len() < "城镇居民人均可支配收入".len());
        let role = Role::Change { direction: sway.direction()?, basis: None };
        Some(self.claim(index, role, short.or(Some(noun)), site.span.start))
    }

    /// 指标 + 基期 + 增减 + 数量, and 增减 + 指标 + 数量.
    fn change(&mut self, index: usize, site: &Site, left: &Left, to: usize, respectively: bool, kind: UnitKind) -> Option<Claim> {
        let (direction, basis, start, phrase, respectively) = if let Some(moved) = self.phrases.change(left.from, to, kind) {
            let tail = self.phrases.tail(left.from, moved.start);
            let respectively = respectively || moved.respectively || tail.respectively;
            (moved.direction, moved.basis, moved.start, left.from..tail.to, respectively)
        } else {
            let found = self.phrases.before(left.from, to);
            let Before::Noun(noun) = found.before else { return None };
            let words = self.words(left.from, noun.start);
            let length = OBJECTS.suffix(words)?;
            let (_, sway) = SWAYS.suffix(words)?;
            let mut claim =
                self.claim(index, Role::Change { direction: sway.direction()?, basis: None }, Some(noun.clone()), noun.start - length);
            claim.holder = found.holder;
            return Some(claim);
        };
        let found = self.phrases.before(phrase.start, phrase.end);
        let named = match found.before {
            Before::Noun(noun) | Before::Place(noun) if !self.is_aside(&noun) => Some(noun),
            _ => None,
        };
        if kind == UnitKind::Time && named.is_none() && basis.is_none() {
            return None;
        }
        let subject = if respectively {
            if named.is_none() && self.series.0.is_empty() {
                self.last = self.carried(site);
            }
            self.respective(index, named)
        } else {
            named.or_else(|| self.carried(site))
        };
        let gap = subject.as_ref().is_some_and(|subject| GAPS.suffix(self.words(subject.start, subject.end)).is_some());
        let direction = if gap && direction == Direction::Up { Direction::Widen } else { direction };
        let mut claim = self.claim(index, Role::Change { direction, basis }, subject, start);
        claim.holder = found.holder;
        Some(claim)
    }

    /// Whether a phrase says how the figure was worked out: 按可比价格计算.
    fn is_aside(&self, phrase: &Range<usize>) -> bool {
        crate::lexicon::particles::ASIDES.suffix(self.words(phrase.start, phrase.end)).is_some()
    }

    /// 指标 + 数量, 动词 + 数量 + 名词, or a number that measures nothing.
    fn level(&mut self, index: usize, site: &Site, quantity: &Quantity<'_>, left: &Left, to: usize, respectively: bool) -> Claim {
        let kind = quantity.unit.kind;
        let limit = self.limit(site);
        let found = self.phrases.before(left.from, to);
        let other = |this: &Self| this.claim(index, Role::Other, None, site.span.start);
        if self.is_other(site, quantity, left, to, &found.before) {
            return other(self);
        }
        let counts = matches!(kind, UnitKind::Count | UnitKind::None);
        let persons = PERSONS.contains(&quantity.unit.text);
        let served = matches!(found.before, Before::Nothing | Before::Preposition)
            && PREPOSITIONS.suffix(self.words(left.from, left.to).trim_end_matches(is_space)).is_some();
        let found = if served { Found { before: Before::Preposition, ..found } } else { found };
        let after = if is_rate(kind) && !matches!(found.before, Before::Nothing | Before::Relative | Before::Place(_)) {
            None
        } else {
            let people = PERSONS.contains(&quantity.unit.text) || quantity.unit.text.is_empty();
            let deeds = matches!(found.before, Before::Nothing | Before::Action(_));
            self.phrases.after(site.span.end, limit, people, deeds)
        };
        let after = after.map(|noun| self.counted(noun, counts, quantity.unit.text == GENERAL));
        let mut behind = false;
        let mut subject = None;
        match found.before {
            Before::Noun(noun) => {
                let words = self.words(noun.start, noun.end);
                let named = INDICATORS.suffix(words).is_some() || (ACTIONS.suffix(words).is_some() && words.chars().count() > 3);
                let repeated = self
                    .previous(site)
                    .is_some_and(|claim| claim.behind && claim.subject.as_ref().is_some_and(|last| last.end == noun.end));
                let behind_words = self.words(site.span.end, limit);
                let described = behind_words.starts_with('的') && counts;
                let worked = after.as_ref().is_some_and(|noun| VERBS.prefix(self.words(noun.start, noun.end)).is_some());
                let carried = persons || !counts_alike(self, quantity) || !self.is_finished(&noun);
                if let Some(last) = self.last.clone().filter(|last| after.is_none() && !carried && !self.is_action(last)) {
                    subject = Some(last);
                } else if after.is_none() || described || worked || (named && !repeated) {
                    subject = Some(self.sized(site, noun));
                } else if repeated && after.is_none() {
                    subject = Some(noun);
                } else {
                    behind = true;
                }
            }
            Before::Place(noun) => {
                behind = after.is_some();
                subject = Some(self.sized(site, noun));
            }
            Before::Action(action) => {
                behind = after.is_some();
                let finished = DISPOSALS.contains(self.words(action.start, action.end)) || (!persons && counts_alike(self, quantity));
                subject = if finished { self.last.clone().filter(|last| !self.is_action(last)).or(Some(action)) } else { Some(action) };
            }
            Before::Preposition => behind = after.is_some(),
            Before::Nothing | Before::Relative => {
                behind = after.is_some();
                let told = PREDICATES.prefix(self.words(site.span.end, limit)).is_some();
                let same = counts_alike(self, quantity);
                subject = if told && counts && !same { None } else { self.done(site, left).or_else(|| self.carried(site)) };
            }
        }
        if let Some(noun) = after.filter(|_| behind) {
            let sum = quantity.unit.text.is_empty() && WORTHS.suffix(self.words(noun.start, noun.end)).is_some();
            if sum || !counts && !is_rate(kind) && !self.is_reported(site, left, to, &noun, kind) {
                return other(self);
            }
            let person = persons && quantity.unit.text.ends_with('人');
            if person && served && PEOPLE.suffix(self.words(noun.start, noun.end)).is_none() {
                return self.claim(index, Role::Level, None, site.span.start);
            }
            if person && PEOPLE.suffix(self.words(noun.start, noun.end)).is_none() && noun.start == site.span.end {
                return other(self);
            }
            subject = Some(noun);
        } else if respectively {
            subject = self.respective(index, subject);
        }
        let mut claim = self.claim(index, Role::Level, subject, site.span.start);
        (claim.holder, claim.behind) = (found.holder, behind);
        claim
    }

    /// Whether a short phrase ends in a verb that finishes what was named before: 无害化处理.
    fn is_finished(&self, phrase: &Range<usize>) -> bool {
        let words = self.words(phrase.start, phrase.end);
        DISPOSALS.suffix(words).is_some() && words.chars().count() < 6
    }

    /// Whether a subject is the name of an action.
    fn is_action(&self, phrase: &Range<usize>) -> bool {
        ACTIONS.suffix(self.words(phrase.start, phrase.end)).is_some()
    }

    /// The counted noun, without the indicator that may follow it: 4个[项目]计划投资.
    fn counted(&self, noun: Range<usize>, counts: bool, general: bool) -> Range<usize> {
        let words = self.words(noun.start, noun.end);
        let indicator = INDICATORS.suffix(words) >= HEADS.suffix(words).or(Some(1));
        let process = PROCESSES.suffix(words).map_or(words, |length| slice(words, 0, words.len() - length));
        if !counts || !(indicator || (general && ACTIONS.suffix(process).is_some())) {
            return noun;
        }
        let mut at = 0;
        while at < words.len() {
            let here = slice(words, at, words.len());
            let step = here.chars().next().map_or(1, char::len_utf8);
            match HEADS.prefix(here).filter(|&length| length > step || (at > step && general)) {
                Some(length) if HEADS.prefix(slice(here, length, here.len())).is_none() => return noun.start..noun.start + at + length,
                Some(length) => at += length,
                None => at += step,
            }
        }
        noun
    }

    /// A noun phrase with the size right before it: [10亿元企业] 2家.
    fn sized(&self, site: &Site, noun: Range<usize>) -> Range<usize> {
        let Some(previous) = self.previous(site).filter(|claim| claim.role == Role::Other).and_then(|claim| self.sites.get(claim.mention))
        else {
            return noun;
        };
        let between = self.words(previous.span.end, noun.end);
        let threshold = THRESHOLDS.prefix(between).unwrap_or(0);
        if noun.start > previous.span.end + threshold {
            return noun;
        }
        let bound = BOUNDING.suffix(self.words(previous.clause, previous.span.start)).unwrap_or(0);
        previous.span.start - bound..noun.end
    }

    /// Whether the words around an amount report it as done, not as the size of the thing: 拆除580平方米历史违建.
    fn is_reported(&self, site: &Site, left: &Left, to: usize, noun: &Range<usize>, kind: UnitKind) -> bool {
        let words = self.words(noun.start, noun.end);
        if kind == UnitKind::Other {
            return false;
        }
        if kind == UnitKind::Currency {
            return MONEY.suffix(words).is_some() && WORTHS.suffix(words).is_none();
        }
        let behind = self.words(noun.end, self.limit(site));
        let before = self.words(left.from, to);
        let linked = self.words(to, left.to);
        (ACTIONS.suffix(words).is_some() && words.chars().count() < 6)
            || DONE_BEHIND.prefix(behind).is_some()
            || DONE.suffix(before).is_some()
            || DONE.suffix(linked).is_some()
            || DONE.prefix(before).is_some()
    }

    /// Durations, bounds, recurrences, sizes: numbers that measure no indicator.
    fn is_other(&self, site: &Site, quantity: &Quantity<'_>, left: &Left, to: usize, before: &Before) -> bool {
        let kind = quantity.unit.kind;
        let behind = self.words(site.span.end, self.limit(site).min(site.span.end + 60).max(site.span.end));
        let named = match before {
            Before::Noun(noun) | Before::Place(noun) => Some(self.words(noun.start, noun.end)),
            _ => None,
        };
        if kind == UnitKind::Time {
            return named.is_none_or(|words| SPANS_OF_TIME.suffix(words).is_none());
        }
        if GRADES.contains(&quantity.unit.text) || RECURRENT.suffix(self.words(left.from, to)).is_some() {
            return true;
        }
        if DEALING.suffix(self.words(left.from, to)).is_some() {
            return true;
        }
        if GOALS.prefix(behind).is_some() && !matches!(before, Before::Noun(_)) {
            return true;
        }
        let sizes = !matches!(kind, UnitKind::Count | UnitKind::None) && !is_rate(kind);
        if let Some(length) = THRESHOLDS.prefix(behind) {
            let bound = slice(behind, length, behind.len());
            let people = PERSONS.contains(&quantity.unit.text);
            let noun = self.phrases.after(site.span.end + length, self.limit(site), false, false);
            let people_counted = noun.as_ref().is_some_and(|noun| PEOPLE.suffix(self.words(noun.start, noun.end)).is_some());
            if noun.is_some()
                && (sizes || (people && !people_counted))
                && (named.is_none_or(|words| INDICATORS.suffix(words).is_none()) || bound.starts_with('的'))
            {
                return true;
            }
        }
        let bounded = BOUNDING.suffix(self.words(left.from, left.to)).is_some();
        let next = self.sites.iter().skip(self.sites.partition_point(|other| other.span.start <= site.span.start));
        let counted = next.take(1).any(|next| next.number == site.number);
        sizes && bounded && counted && behind.starts_with('的')
    }

    /// 指标 + 范围 + 位次: 增速全市第二, 排名居全省首位.
    fn rank(&mut self, index: usize, site: &Site) -> Claim {
        let mut to = site.span.start;
        let from = site.clause;
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
            _ => self.carried(site),
        };
        let mut claim = self.claim(index, Role::Rank { scope }, subject, site.span.start);
        claim.holder = found.holder;
        claim
    }

    /// The last verb that leads to a place.
    fn placing(&self, from: usize, to: usize) -> Option<(usize, usize)> {
        let words = self.words(from, to);
        let found = words.char_indices().rev().take(14).find_map(|(at, _)| {
            let length = PLACING.prefix(slice(words, at, words.len()))?;
            Some((from + at, length))
        });
        found.filter(|&(_, length)| length > 0)
    }
}

/// Whether the mention before has the same unit.
fn counts_alike(reading: &Reading<'_, '_>, quantity: &Quantity<'_>) -> bool {
    let last = reading.claims.last().and_then(|claim| reading.figures.get(claim.mention).copied().flatten());
    matches!(last, Some(Figure::Quantity(last)) if last.unit.text == quantity.unit.text)
}
