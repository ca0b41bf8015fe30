//! Numbers in the order of their subjects (分别).
//!
//! Takes a row of numbers while a sentence is read, gives the subjects that it stands for:
//!
//! - 名词、名词 + 分别 + 数量、数量: 药品、耗材 分别降价58%和80%;
//! - 名词，名词 + 分别: 采矿业，制造业 分别下降3%、增长6%;
//! - …，分别 + 数量、数量: 收入52亿元，支出31亿元， 分别增长8%、9%;
//! - 名词、名词 + 数量、数量, without a word for the order: 游客人次、总花费 增长5.6%、7.5%.

use alloc::vec::Vec;
use core::ops::Range;

use super::{
    claim::{Claim, Figure, Role},
    clause::Site,
    level::counts_members,
    reading::{ROW_GAP, Reading},
};
use crate::{
    Number,
    lexicon::{
        conditions::THRESHOLDS,
        directions::{BOTH, RATE_LIKE, SWAYS, TENDENCIES},
        nouns::{BRANCH_ENDS, HEADS, INDICATORS, NAMES, NOT_ACTORS, RESIDENCES, SHARERS, TRADES},
        numerals::{ORDINAL, is_ten},
        particles::{ATTRIBUTIVE, CONCERNING, RESPECTIVELY, is_joint},
        prepositions::TOWARDS,
        scopes::{KINDS_OF_PLACES, PLACING},
        sizes::AGES,
        units::UNITS,
        verbs::{ACTIONS, VERBS},
    },
    text::chars::{
        begins, han_digit, head, holds, holds_word, is_closing, is_comma, is_opening, is_space,
        rest, slice, tail_within,
    },
};

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
        // 甲银行、乙银行的资产规模分别为…: what stands before 的 is no name of what each of them has.
        if let Some(shared) = phrase.clone().filter(|shared| self.is_shared_head(&region, shared)) {
            return Some(shared);
        }
        if let Some(shared) = self.shared_by_places(&region, count).filter(|_| named) {
            return Some(shared);
        }
        let members = if named {
            let members = self
                .listed_clauses(index, &region, count)
                .or_else(|| self.phrases.members(region.clone(), count))
                .or_else(|| self.counted_members(index, count));
            members.and_then(|own| self.listed(&own))
        } else {
            self.named_earlier(index, count)
        };
        match members {
            Some(members) => {
                let first = members.first().cloned();
                self.series = (members, 1);
                first
            }
            // Several subjects were named, and another number of figures stands for them: whose they
            // are cannot be told.
            None if count > 1
                && if named {
                    self.lists_another_number(&region, count)
                } else {
                    self.names_several(count)
                } =>
            {
                self.unassigned.push(index);
                None
            }
            None => phrase.or_else(|| self.last.clone()),
        }
    }

    /// …，分别 + 数量、数量: the subjects of `count` numbers that were named before their clause, 收入52亿元，支出31亿元，
    /// 分别增长8%、9%.
    fn named_earlier(&mut self, index: usize, count: usize) -> Option<Vec<Range<usize>>> {
        let series = core::mem::take(&mut self.series.0);
        // Subjects that were named since come before those of a row before: …分别下降2%和1%；完成A、B，分别增长….
        self.bare_members(index, count)
            .or_else(|| self.members_counted_before(index, count))
            .or_else(|| self.levels_of_member(index, count))
            .or_else(|| self.last_levels(count, |_| false))
            .or_else(|| {
                // …分别增长5%、1%；人均收入分别达4万元、1万元，分别增长3%、7%: what was told since stands for itself.
                let goes_on = |members: &Vec<Range<usize>>| {
                    self.last.as_ref().is_none_or(|last| members.contains(last))
                };
                Some(series)
                    .filter(|members| members.len() == count && count > 1 && goes_on(members))
            })
            .or_else(|| self.last_parts(count).filter(|parts| self.are_alike(parts)))
            // 水果40万吨，其中柑橘26万吨，蔬菜5万吨: what stands behind the clause of 其中 may be no
            // part.
            .or_else(|| self.last_levels(count, |claim| self.is_behind_parts(claim)))
            .or_else(|| self.last_parts(count))
            .or_else(|| self.last_changes(count))
    }

    /// 名词、名词、名词 + 分别 + 数量、数量: whether a list names subjects, and not `count` of them.
    fn lists_another_number(&self, region: &Range<usize>, count: usize) -> bool {
        /// Longer lists are not looked through.
        const MOST_MEMBERS: usize = 12;

        let listed = |count| self.phrases.members(region.clone(), count);
        listed(count).is_none()
            && (2..=MOST_MEMBERS).filter_map(listed).any(|members| self.listed(&members).is_some())
    }

    /// 名词、名词 + 的 + 指标: whether an indicator is told of each of a list by 的.
    fn is_shared_head(&self, region: &Range<usize>, head: &Range<usize>) -> bool {
        let listed = self.words(region.start, head.start).strip_suffix(ATTRIBUTIVE);
        listed.is_some_and(|members| members.contains(is_joint))
            && INDICATORS.suffix(self.words(head.start, head.end)).is_some()
    }

    /// 地名、地名 + 地区 + 指标, 对 + 地名、地名 + 进出口: the indicator that the places of a list share, 南部、北部地区[用电量],
    /// 对甲国、乙国[出口].
    fn shared_by_places(&self, region: &Range<usize>, count: usize) -> Option<Range<usize>> {
        let words = self.words(region.start, region.end);
        if !words.contains(is_joint) {
            return None;
        }
        let members = self.phrases.members(region.clone(), count)?;
        let last = members.last()?;
        let words = self.words(last.start, last.end);
        let first = self.words(region.start, last.start);
        // [全省]对甲国、乙国出口
        let first = rest(first, self.phrases.holder(first).unwrap_or(0));
        let trade = || first.starts_with(TOWARDS).then(|| TRADES.suffix(words)).flatten();
        let told = || {
            let (at, place) = KINDS_OF_PLACES.next(words, 0)?;
            let told = words.len() - at - place.len();
            INDICATORS.suffix(words).filter(|_| at > 0).filter(|&length| length <= told)?;
            Some(told)
        };
        let length = trade().or_else(told).filter(|&length| length < words.len())?;
        Some(last.end - length..last.end)
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

    /// 名词、名词，分别: the subjects that the clause without a figure right before lists, [刑事立案、火灾]，同比分别下降….
    fn bare_members(&self, index: usize, count: usize) -> Option<Vec<Range<usize>>> {
        let site = self.sites.get(index).filter(|site| site.previous.is_none())?;
        let bare = site.bare.clone()?;
        let end = self.without_trend(&bare);
        let listed = self.words(bare.start, end);
        if !holds(listed, '、') || listed.contains(is_opening) {
            return None;
        }
        let end = self.before_count(bare.start..end, count);
        self.listed(&self.phrases.members(bare.start..end, count)?)
    }

    /// 名词、名词 + 数量 + 名词，分别: the members of a list that the clause before counts, 居住着[苗族]、[侗族]两个民族，分别占….
    fn members_counted_before(&self, index: usize, count: usize) -> Option<Vec<Range<usize>>> {
        let before = index.checked_sub(1).filter(|_| count > 1)?;
        let site = self.sites.get(before)?;
        let Figure::Quantity(quantity) = self.figures.get(before).copied().flatten()? else {
            return None;
        };
        let left = self.left(site);
        let listed = quantity.number == Number::Exact(count.into())
            && counts_members(self.words(left.from, left.to), quantity);
        let members = listed.then(|| self.phrases.members(left.from..left.to, count)).flatten()?;
        self.listed(&members)
    }

    /// Where a list ends whose members are counted behind it in Han digits: [甲、乙、丙]三类任务占比较大. Elsewhere the whole.
    fn before_count(&self, list: Range<usize>, count: usize) -> usize {
        let words = self.words(list.start, list.end);
        let Some(comma) = words.rfind('、') else { return list.end };
        let told =
            |&(_, c): &(usize, char)| han_digit(c).is_some_and(|digit| usize::from(digit) == count);
        let Some((at, digit)) = rest(words, comma).char_indices().find(told) else {
            return list.end;
        };
        let behind = rest(words, comma + at + digit.len_utf8());
        if UNITS.opening(behind).is_some() { list.start + comma + at } else { list.end }
    }

    /// Where the words end that a clause says the trend of: [甲产业、乙产业]保持增长, [起数、人数]实现“双下降”.
    fn without_trend(&self, bare: &Range<usize>) -> usize {
        let words = self.words(bare.start, bare.end);
        let named = words.len() - TENDENCIES.suffix(words).unwrap_or(0);
        let words = head(words, named).trim_end_matches(is_closing);
        let moved = SWAYS.suffix(words).filter(|(_, sway)| sway.direction().is_some());
        let Some((length, _)) = moved else { return bare.end };
        let stem = head(words, words.len() - length);
        if let Some(both) = stem.strip_suffix(BOTH) {
            let both = both.trim_end_matches(is_opening);
            return bare.start + both.len() - RATE_LIKE.suffix(both).unwrap_or(0);
        }
        let kept = PLACING.suffix(stem).or_else(|| RATE_LIKE.suffix(stem)).unwrap_or(0);
        bare.start + if kept > 0 { stem.len() - kept } else { words.len() }
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

    /// The first of several subjects that have as many numbers behind them, without 分别: 游客人次、总花费增长5.6%、7.5%. They
    /// are named in `region`; the numbers are of one kind, or the subjects are all indicators.
    pub(super) fn paired(&mut self, index: usize, region: Range<usize>) -> Option<Range<usize>> {
        // Few numbers stand in a row: behind most of them stands a comma, or more than a conjunction.
        let (site, next) = (self.sites.get(index)?, self.sites.get(index + 1)?);
        let between = self.words(site.span.end, next.span.start);
        if between.len() > ROW_GAP || begins(between, is_comma) {
            return None;
        }
        let count = self.row(index);
        if count < 2 || !self.words(region.start, region.end).contains(is_joint) {
            return None;
        }
        // 小麦、玉米产量增加20吨，达到700吨: what stands behind a comma tells more of the same.
        let row = self.sites.get(index..index + count).unwrap_or_default();
        let told_on = row.windows(2).any(|pair| match pair {
            [one, two] => self.words(one.span.end, two.span.start).contains(is_comma),
            _ => false,
        });
        if told_on {
            return None;
        }
        let kind = |at: usize| match self.figures.get(at).copied().flatten() {
            Some(Figure::Quantity(quantity)) => Some(quantity.unit.kind),
            _ => None,
        };
        let alike = (index..index + count).all(|at| kind(at).is_some() && kind(at) == kind(index));
        let regions = self.phrases.members(region, count)?;
        let members: Vec<_> =
            regions.iter().cloned().filter_map(|member| self.name(member)).collect();
        // What is cut off before a later member is no part of the list: 甲、乙分别实现[税收].
        let uncut = |(member, region): (&Range<usize>, &Range<usize>)| {
            self.words(region.start, member.start).chars().all(is_space)
        };
        // 货运量及周转量完成4亿吨、53亿吨公里: indicators are told apart whatever they are measured in.
        let named = |member: &Range<usize>| {
            INDICATORS.suffix(self.words(member.start, member.end)).is_some()
        };
        let whole = members.len() == count
            && (alike || members.iter().all(named))
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

    /// Whether all of some names end in the same two characters, as parts of one whole do: 农业增加值, 工业增加值.
    fn are_alike(&self, names: &[Range<usize>]) -> bool {
        /// The end that names share has so many bytes: 2 Han characters.
        const END_BYTES: usize = 6;

        let ends = |name: &Range<usize>| tail_within(self.words(name.start, name.end), END_BYTES);
        names.first().is_some_and(|first| names.iter().all(|name| ends(name) == ends(first)))
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

    /// The subjects of the last so many claims, where all are levels of different indicators.
    fn last_levels(
        &self,
        count: usize,
        taken: impl Fn(&Claim) -> bool,
    ) -> Option<Vec<Range<usize>>> {
        let claims: Vec<_> = self.levels().filter(|claim| !claim.part || taken(claim)).collect();
        let first = claims.len().checked_sub(count).filter(|_| count > 1)?;
        // 总投资14亿元；客运量40万人，周转量12亿人公里，增长18%、10%: behind a semicolon the order begins anew.
        let anew = |claim: &&Claim| self.sites.get(claim.mention).is_some_and(|site| site.parted);
        if first > 0 && !claims.get(first).is_some_and(anew) {
            return None;
        }
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
        let placed = |words: &str| {
            let longest = |length| HEADS.suffix(words).is_none_or(|head| head <= length);
            // 中 places, 高中 is counted.
            NAMES.suffix(words).is_some_and(longest) && NOT_ACTORS.suffix(words).is_none()
        };
        let bare = |member: &Range<usize>| {
            let words = self.words(member.start, member.end);
            ACTIONS.suffix(words).is_some()
                || placed(words)
                || words.starts_with(CONCERNING)
                // 城镇和农村居民收入 is one name.
                || RESIDENCES.contains(words)
        };
        let Some((_, others)) = members.split_last() else { return false };
        members.iter().all(bare) || !others.iter().any(bare)
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
}

/// Whether a claim is a level of an indicator that is named.
fn is_named(claim: &Claim) -> bool {
    claim.role == Role::Level && claim.subject.is_some()
}
