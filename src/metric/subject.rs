//! Subjects (主语) that are not in the words right before a number.
//!
//! Takes a sentence while it is read, gives the subjects that numbers in a row stand for
//! (药品、耗材分别降价58%和80%), those that a clause takes over (成功调解18宗), and those with a
//! size before them (10亿元企业).

use alloc::vec::Vec;
use core::ops::Range;

use super::{
    claim::{Claim, Figure, Left, Role},
    clause::Site,
    counted::{end_of_people, end_of_things},
    level::{Around, counts_members},
    phrase::{Before, Found},
    reading::{CLAIMS_BACK, Reading},
};
use crate::{
    Quantity, UnitKind,
    lexicon::{
        directions::{LEVELS_OF_A_PERIOD, SURPASSING, SWAYS},
        nouns::{
            BRANCH_ENDS, HEADS, INDICATORS, MONEY, NAMES, NOT_ACTORS, PEOPLE, PROCESSES, SHARERS,
            THINGS,
        },
        numerals::{ORDINAL, is_ten},
        openers::Openers,
        particles::{
            AGES, ASIDES, ATTRIBUTIVE, BOUNDING, CONCERNING, FARING, GENERAL, GRADES, RECURRENT,
            RESPECTIVELY, THRESHOLDS, is_joint,
        },
        units::{HOUSEHOLD, is_times_sign},
        verbs::{ACTIONS, DISPOSALS, VERBS},
    },
    text::chars::{han_digit, holds_word, is_han, is_space, slice},
};

/// How far into a clause without a number a change is looked for, in characters.
const TOLD: usize = 40;

/// The most characters of a phrase that only tells how what was named before was finished:
/// 无害化处理.
const FINISHED: usize = 5;

/// What a word for how an indicator fares begins with.
static FARING_OPENS: Openers = Openers::of(&[&FARING]);

impl Reading<'_, '_> {
    /// The subject of the first of the numbers that stand in the order of their subjects, which are
    /// named in `region`, or come to `phrase` where its members are no subjects of their own.
    pub(super) fn respective(
        &mut self,
        index: usize,
        region: Range<usize>,
        phrase: Option<Range<usize>>,
    ) -> Option<Range<usize>> {
        let count = self.row(index);
        let named = phrase.is_some();
        if let Some(first) = self.by_age(index, phrase.as_ref()) {
            return Some(first);
        }
        let members = if named {
            let members = self
                .listed_clauses(index, &region, count)
                .or_else(|| self.phrases.members(region, count))
                .or_else(|| self.counted_members(index, count));
            members.and_then(|own| self.listed(&own))
        } else {
            let series = core::mem::take(&mut self.series.0);
            // Subjects that were named since come before those of a row before: …分别下降2%和1%；完成A、B，分别增长….
            self.levels_of_member(index, count)
                .or_else(|| self.last_levels(count, |_| false))
                .or_else(|| {
                    // …分别增长5%、1%；人均收入分别达4万元、1万元，分别增长3%、7%: what was told since stands for itself.
                    let goes_on = |members: &Vec<Range<usize>>| {
                        self.last.as_ref().is_none_or(|last| members.contains(last))
                    };
                    Some(series)
                        .filter(|members| members.len() == count && count > 1 && goes_on(members))
                })
                // 水果40万吨，其中柑橘26万吨，蔬菜5万吨: what stands behind the clause of 其中 may be no
                // part.
                .or_else(|| self.last_levels(count, |claim| self.is_behind_parts(claim)))
                .or_else(|| self.last_parts(count))
                .or_else(|| self.last_changes(count))
        };
        match members {
            Some(members) => {
                let first = members.first().cloned();
                self.series = (members, 1);
                first
            }
            // Several subjects were named, and another number of figures stands for them: whose they
            // are cannot be told.
            None if !named && count > 1 && self.names_several(count) => {
                self.unassigned.push(index);
                None
            }
            None => phrase.or_else(|| self.last.clone()),
        }
    }

    /// 名词，名词，名词 + 分别: where the members of a list stand whose commas part them, each a clause of a noun alone, [采矿业],
    /// [制造业], [建筑业]分别下降….
    fn listed_clauses(
        &self,
        index: usize,
        region: &Range<usize>,
        count: usize,
    ) -> Option<Vec<Range<usize>>> {
        /// Nobody lists more in clauses of their own.
        const MOST_CLAUSES: usize = 12;

        let few = (2..=MOST_CLAUSES).contains(&count);
        let site = self.sites.get(index).filter(|site| few && site.previous.is_none())?;
        let words = self.words(region.start, region.end);
        let branch = words.ends_with(BRANCH_ENDS);
        if !branch && self.phrases.members(region.clone(), count).is_some() {
            return None;
        }
        let alike = |noun: &Range<usize>| {
            let words = self.words(noun.start, noun.end);
            words.ends_with(BRANCH_ENDS) && branch
                || INDICATORS.suffix(words).is_some() && SWAYS.suffix(words).is_none()
        };
        let mut members = alloc::vec![region.clone()];
        let mut at = site.clause;
        while members.len() < count {
            let clause = self.clause_before(at).filter(|clause| clause.start >= self.start)?;
            let bare = self
                .sites
                .iter()
                .all(|other| other.span.end <= clause.start || other.span.start >= clause.end);
            let noun = self.noun(clause.clone()).filter(|noun| bare && *noun == clause)?;
            if !alike(&noun) {
                return None;
            }
            at = noun.start;
            members.push(noun);
        }
        members.reverse();
        Some(members)
    }

    /// 名词、名词 + 数量 + 名词 + 分别: where the members stand whose number stands before the noun that they share,
    /// [养老]、[失业]、[工伤]三项保险参保人数分别….
    fn counted_members(&self, index: usize, count: usize) -> Option<Vec<Range<usize>>> {
        let site = self.sites.get(self.sites.get(index)?.previous?)?;
        let left = self.left(site);
        let members = self.words(left.from, left.to);
        let counted = self.figures.get(self.sites.get(index)?.previous?).copied().flatten()?;
        let Figure::Quantity(quantity) = counted else { return None };
        let listed = counts_members(members, quantity);
        listed.then(|| self.phrases.members(left.from..left.to, count)).flatten()
    }

    /// 名词、名词 + 分别 + 动词: the first of those that one verb tells of in order, [汽车]、家电分别出口3亿元、2亿元; the verb, where
    /// they are who did it, 甲县、乙县分别[投资]3亿元、2亿元.
    pub(super) fn each_with_verb(
        &mut self,
        index: usize,
        region: Range<usize>,
    ) -> Option<Range<usize>> {
        /// A verb behind 分别 has at most so many bytes: 3 Han characters.
        const VERB_BYTES: usize = 9;

        // Nearly no words hold 分别.
        let words = self.words(region.start, region.end);
        let at = holds_word(words, RESPECTIVELY).then(|| words.rfind(RESPECTIVELY)).flatten()?;
        let verb = slice(words, at + RESPECTIVELY.len(), words.len()).trim_end_matches(is_space);
        let count = self.row(index);
        if count < 2 || verb.is_empty() || verb.len() > VERB_BYTES {
            return None;
        }
        let end = region.start + at;
        let members = self.phrases.members(region.start..end, count)?;
        let shares =
            |member: &Range<usize>| SHARERS.suffix(self.words(member.start, member.end)).is_some();
        if members.iter().all(shares) {
            let from = end + RESPECTIVELY.len();
            return Some(from..from + verb.len());
        }
        let members = self.listed(&members)?;
        let first = members.first().cloned()?;
        self.series = (members, 1);
        Some(first)
    }

    /// The subjects that stand in `regions`, the members of a list, one in each.
    fn listed(&self, regions: &[Range<usize>]) -> Option<Vec<Range<usize>>> {
        let mut members: Vec<_> =
            regions.iter().filter_map(|region| self.name(region.clone())).collect();
        // 第一、二、三产业增加值 is one name.
        let whole = members.len() == regions.len()
            && self.are_subjects(&members)
            && !members.iter().any(|member| self.is_number(member));
        let plain =
            members.first().map(|first| first.start) == regions.first().map(|one| one.start);
        if plain {
            // 信访件、[走访]诉求: in a list of names a verb belongs to the name.
            for (member, region) in members.iter_mut().zip(regions) {
                if VERBS.prefix(self.words(region.start, region.end)).is_some() {
                    member.start = region.start;
                }
            }
        }
        whole.then_some(members)
    }

    /// The first of several subjects that have as many numbers of one kind behind them, without 分别:
    /// 游客人次、总花费增长5.6%、7.5%. They are named in `region`.
    pub(super) fn paired(&mut self, index: usize, region: Range<usize>) -> Option<Range<usize>> {
        if !self.words(region.start, region.end).contains(is_joint) {
            return None;
        }
        let count = self.row(index);
        let kind = |at: usize| match self.figures.get(at).copied().flatten() {
            Some(Figure::Quantity(quantity)) => Some(quantity.unit.kind),
            _ => None,
        };
        let alike = (index..index + count).all(|at| kind(at).is_some() && kind(at) == kind(index));
        if count < 2 || !alike {
            return None;
        }
        let regions = self.phrases.members(region, count)?;
        let members: Vec<_> =
            regions.iter().cloned().filter_map(|member| self.name(member)).collect();
        // What is cut off before a later member is no part of the list: 甲、乙分别实现[税收].
        let uncut = |(member, region): (&Range<usize>, &Range<usize>)| {
            self.words(region.start, member.start).chars().all(is_space)
        };
        let whole = members.len() == count
            && members.iter().zip(&regions).skip(1).all(uncut)
            && self.are_subjects(&members)
            && !members.iter().any(|member| self.is_number(member));
        if !whole {
            return None;
        }
        let first = members.first().cloned();
        self.series = (members, 1);
        first
    }

    /// Whether a member of a list is a number alone, as those of 第一、二、三次产业增加值 are, which
    /// names one thing.
    fn is_number(&self, member: &Range<usize>) -> bool {
        let words = self.words(member.start, member.end);
        let words = words.strip_prefix(ORDINAL).unwrap_or(words);
        words.chars().all(|c| han_digit(c).is_some() || is_ten(c))
    }

    /// Whether a claim stands behind the clause that 其中 opens.
    fn is_behind_parts(&self, claim: &Claim) -> bool {
        self.sites.get(claim.mention).is_some_and(|site| site.number != self.opened)
    }

    /// The subjects of the levels behind the last semicolon, parts among them, where there are so many: …；甲2.2亿元，其中乙
    /// 1.3亿元，分别增长21.7%和26.1%.
    fn levels_of_member(&self, index: usize, count: usize) -> Option<Vec<Range<usize>>> {
        /// The semicolon stands no further back than so many mentions.
        const MEMBER_MENTIONS: usize = 40;

        let from = index.saturating_sub(MEMBER_MENTIONS);
        let sites = self.sites.get(from..=index)?;
        let first = from + sites.iter().rposition(|site| site.parted)?;
        let behind = self.claims.iter().rev().take_while(|claim| claim.mention >= first);
        let levels = behind.filter(|claim| is_named(claim));
        let mut subjects: Vec<_> = levels.filter_map(|claim| claim.subject.clone()).collect();
        subjects.reverse();
        let apart =
            subjects.windows(2).all(|pair| matches!(pair, [one, next] if one.end <= next.start));
        (count > 1 && subjects.len() == count && apart).then_some(subjects)
    }

    /// The subjects of the parts that were told last, where there are so many, or of their whole and them:
    /// 进出口总额160.7亿美元，其中出口109.3亿美元，分别为2000年的3.1倍和2.9倍.
    fn last_parts(&self, count: usize) -> Option<Vec<Range<usize>>> {
        let claims: Vec<_> = self.levels().collect();
        let parts = claims.iter().rev().take_while(|claim| claim.part).count();
        let fits = count > 1 && parts > 0 && (parts == count || parts + 1 == count);
        let first = claims.len().checked_sub(count).filter(|_| fits)?;
        claims.get(first..)?.iter().map(|claim| claim.subject.clone()).collect()
    }

    /// The subjects of the changes that were told last, where there are just so many and each has its own: 投资增长40.3%，产值增长
    /// 27.9%，分别加快9.1个和7.2个百分点.
    fn last_changes(&self, count: usize) -> Option<Vec<Range<usize>>> {
        let changes = self.claims.iter().filter(|claim| matches!(claim.role, Role::Change { .. }));
        let subjects: Vec<_> = changes.filter_map(|claim| claim.subject.clone()).collect();
        let apart =
            subjects.windows(2).all(|pair| matches!(pair, [one, next] if one.end <= next.start));
        (count > 1 && subjects.len() == count && apart).then_some(subjects)
    }

    /// The levels of named indicators that the sentence told since its last change.
    fn levels(&self) -> impl Iterator<Item = &Claim> {
        let is_change = |claim: &Claim| matches!(claim.role, Role::Change { .. });
        let from = self.claims.iter().rposition(is_change).map_or(0, |at| at + 1);
        self.claims.iter().skip(from).filter(|claim| is_named(claim))
    }

    /// Whether the sentence told levels of several indicators, and the last `count` of them are not
    /// all of one, as those of 存贷款余额分别达268亿元、92亿元 are.
    fn names_several(&self, count: usize) -> bool {
        let whole = self.levels().filter(|claim| !claim.part);
        let named: Vec<_> = whole.map(|claim| claim.subject.as_ref()).collect();
        let differs = |subjects: &[Option<&Range<usize>>]| {
            subjects.iter().any(|subject| Some(subject) != subjects.first())
        };
        let row = named.len().checked_sub(count).and_then(|first| named.get(first..));
        differs(&named) && row.is_none_or(differs)
    }

    /// A noun, or the verb that stands for one in a list: 养老、[失业]、工伤保险参保人数.
    fn name(&self, region: Range<usize>) -> Option<Range<usize>> {
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

    /// The subjects of the last so many claims, where all are levels of different indicators.
    fn last_levels(
        &self,
        count: usize,
        taken: impl Fn(&Claim) -> bool,
    ) -> Option<Vec<Range<usize>>> {
        let claims: Vec<_> = self.levels().filter(|claim| !claim.part || taken(claim)).collect();
        let first = claims.len().checked_sub(count).filter(|&first| first == 0 && count > 1)?;
        let claims = claims.get(first..)?;
        let subjects: Vec<_> = claims.iter().filter_map(|claim| claim.subject.clone()).collect();
        let apart =
            subjects.iter().zip(subjects.iter().skip(1)).all(|(one, next)| one.end <= next.start);
        (subjects.len() == count && apart).then_some(subjects)
    }

    /// Whether a row of numbers stands for as many levels that were told before: 收入52亿元，支出310亿元，是2018年的[1.4倍和1.7倍].
    pub(super) fn stands_for_levels(&self, index: usize) -> bool {
        let count = self.row(index);
        let unit = |at: usize| match self.figures.get(at).copied().flatten() {
            Some(Figure::Quantity(quantity)) => Some(&quantity.unit.text),
            _ => None,
        };
        count > 1
            && (index..index + count).all(|at| unit(at) == unit(index))
            && self.last_levels(count, |_| false).is_some()
    }

    /// Whether each member of a coordination names a subject of its own: not so in
    /// 种植、收获机械化率.
    fn are_subjects(&self, members: &[Range<usize>]) -> bool {
        let bare = |member: &Range<usize>| {
            let words = self.words(member.start, member.end);
            ACTIONS.suffix(words).is_some()
                || (NAMES.suffix(words).is_some() && NOT_ACTORS.suffix(words).is_none())
                || words.starts_with(CONCERNING)
        };
        let Some((_, others)) = members.split_last() else { return false };
        members.iter().all(bare) || !others.iter().any(bare)
    }

    /// The subject that was named last, or the indicator that the clause before tells of without a
    /// number.
    pub(super) fn carried(&self, site: &Site) -> Option<Range<usize>> {
        let bare =
            site.bare.as_ref().filter(|bare| bare.end > bare.start && site.previous.is_none());
        if let Some(subject) = bare.and_then(|bare| self.told(bare)) {
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
                if INDICATORS.suffix(self.words(noun.start, noun.end)).is_some() =>
            {
                Some(noun)
            }
            _ => None,
        })
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
            INDICATORS.suffix(slice(words, 0, at)).map(|_| bare.start + at)
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
        // 每增加1亿元奖励5万元: the step is not the name.
        if self.is_each(previous) {
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
        graded && site.is_some_and(|site| self.words(site.span.start, self.end).starts_with(is_han))
    }

    /// 年龄、年龄、年龄 + 名词: the first of classes by age that share the noun behind the last of them,
    /// [0-14岁]、15-59岁、60岁及以上人口分别为…. They have as many numbers behind them.
    pub(super) fn by_age(
        &mut self,
        index: usize,
        phrase: Option<&Range<usize>>,
    ) -> Option<Range<usize>> {
        let phrase = phrase?;
        let aged = |figure: &Option<Figure<'_>>| match figure {
            Some(Figure::Quantity(quantity)) => AGES.contains(&quantity.unit.text),
            _ => false,
        };
        // Nearly no figure stands behind an age.
        self.figures.get(index.checked_sub(1)?).filter(|before| aged(before))?;
        let count = self.row(index);
        let first = index.checked_sub(count).filter(|_| count > 1)?;
        let ages = self.sites.get(first..index)?;
        let joined = |pair: &[Site]| match pair {
            [one, next] => self.joins(one.span.end, next.span.start) == Some(true),
            _ => true,
        };
        let last = ages.last()?;
        let bound = THRESHOLDS.prefix(self.words(last.span.end, phrase.end)).unwrap_or(0);
        let whole = self.figures.get(first..index)?.iter().all(aged)
            && ages.windows(2).all(joined)
            && phrase.start <= last.span.end + bound;
        let mut members: Vec<_> = ages.iter().map(|age| age.span.clone()).collect();
        members.last_mut()?.end = phrase.end;
        let first = members.first().cloned().filter(|_| whole)?;
        self.series = (members, 1);
        Some(first)
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
                _ => words.len(),
            };
            return noun.start..noun.start + end;
        }
        let mut at = 0;
        while at < words.len() {
            let here = slice(words, at, words.len());
            let step = here.chars().next().map_or(1, char::len_utf8);
            match HEADS.prefix(here).filter(|&length| length > step) {
                Some(length)
                    if HEADS
                        .prefix(slice(here, length, here.len()))
                        .is_none_or(|next| next <= step) =>
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
        match self.figures.get(claim.mention).copied().flatten()? {
            Figure::Quantity(quantity) => Some(&quantity.unit.text),
            Figure::Rank => None,
        }
    }
}

/// Whether a claim is a level of an indicator that is named.
fn is_named(claim: &Claim) -> bool {
    claim.role == Role::Level && claim.subject.is_some()
}
