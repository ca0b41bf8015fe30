//! Places in orders (位次): 增速全市第二, 排名居全省首位.
//!
//! Takes a rank word and the words before it in its clause, gives what is ranked and among whom.
//!
//! 指标 + [排位动词] + [范围] + 位次.

use core::ops::Range;

use super::{
    claim::{Claim, Role},
    clause::Site,
    phrase::Before,
    reading::{CLAIMS_BACK, Reading},
};
use crate::{
    Direction, UnitKind,
    lexicon::{
        directions::SWAYS,
        links::{LINKS, REACHED_AT, STARTERS},
        nouns::{GROWTHS, INDICATORS, RATE_ENDS},
        particles::{AMONG, ATTRIBUTIVE, RESPECTIVELY},
        prepositions::{WITHIN_END, WITHIN_WHICH},
        ranks::OF,
        scopes::{CONTESTS, GROUPS, PLACING, RANKED, SCOPES},
        units::GENERAL,
    },
    text::chars::{arabic_digit, han_digit, head, is_comma, is_space, rest, slice},
};

/// The most characters of a scope that is no word of the list.
const SCOPE: usize = 14;

/// Those among whom something is ranked are named in so many bytes at most: 8 Han characters.
const GROUP_BYTES: usize = 24;

/// How many mentions back a pause is looked for.
const MENTIONS_BACK: usize = 4;

/// Among whom something is ranked.
struct Scoped {
    scope: Option<Range<usize>>,
    /// Where the words before the scope and its verb end, where there is one of them.
    to: Option<usize>,
    /// Whether the verb holds 分别.
    respectively: bool,
}

/// The words of a rank.
struct Ranked {
    /// Among whom it is.
    scope: Option<Range<usize>>,
    /// Where the words for what is ranked end.
    to: usize,
    /// Whether 分别 stands among them.
    respectively: bool,
    /// Whether they tell within what it is ranked: 在全省考核中.
    within: bool,
}

impl Reading<'_, '_> {
    /// 指标 + 范围 + 位次: 增速全市第二, 排名居全省首位.
    pub(super) fn rank(&mut self, index: usize, site: &Site) -> Claim {
        if let Some(claim) = self.next_rank(index, site) {
            return claim;
        }
        let from = self.behind_pause(site);
        let Ranked { scope, to, respectively, within } = self.ranked(from, site.span.start);
        let contest = scope.is_none().then(|| self.scope_of_contest(site, from, to)).flatten();
        let contested = contest.is_some() && from == site.clause;
        // 从第9名到第5名: what leads from a place to the next is no scope.
        let scope = scope.filter(|scope| !self.holds_rank(scope));
        let scope = scope.or(contest).or_else(|| self.scope_of_list(site, from));
        let found = self.phrases.before(from, to);
        let subject = match found.before {
            Before::Noun(noun) | Before::Place(noun) if respectively => {
                self.respective(index, from..to, Some(noun))
            }
            // 完成率101%，开工率137%，分别排全区第3、第2
            Before::Nothing if respectively => {
                let carried = self.carried(site);
                self.respective(index, from..to, None).or(carried)
            }
            // 在全市考核中位列第二 names where, not what.
            Before::Noun(_) | Before::Place(_) if self.is_within(from, to) => {
                self.carried_over(site)
            }
            Before::Noun(noun) | Before::Place(noun) => {
                Some(self.aged(site, self.without_count(site, noun)))
            }
            // 我县在88个县考核中列第三
            // 在全市考核中，我县列第2位
            _ if within || contested && found.holder.is_some() => found.holder.clone(),
            _ if self.is_within(from, site.span.start) => self.carried_over(site),
            _ if from > site.clause => self
                .previous(site)
                .and_then(|claim| claim.subject.clone())
                .or_else(|| self.carried(site)),
            // 覆盖率12.7%，居[8个县区]第3位: what is counted among whom is no subject.
            _ if scope.as_ref().is_some_and(|scope| self.counts(site, scope)) => self.earlier(site),
            _ => self.growth_before(site).or_else(|| self.carried(site)),
        };
        let subject = subject.or_else(|| self.risen(site));
        let mut claim = self.claim(index, Role::Rank { scope }, subject, site.span.start);
        claim.holder = found.holder;
        claim
    }

    /// 从 + 位次 + 上升到 + 位次: what a rank was told of that it rose or fell from, [收案]从第4位跃升到第3位.
    fn risen(&self, site: &Site) -> Option<Range<usize>> {
        let before = self.claims.last().filter(|claim| matches!(claim.role, Role::Rank { .. }))?;
        let from = self.sites.get(before.mention).filter(|from| from.clause == site.clause)?;
        let between = self.words(from.span.end, site.span.start).trim_end_matches(is_space);
        let moved = between.ends_with(REACHED_AT) && SWAYS.next(between, 0).is_some();
        before.subject.clone().filter(|_| moved && !between.contains(is_comma))
    }

    /// The rate of growth that the clause before gives: 产值40亿元，居全市第3位，[增速]3.1%，全市排名第12位.
    fn growth_before(&self, site: &Site) -> Option<Range<usize>> {
        let claim = self.claims.last().filter(|claim| matches!(claim.role, Role::Change { .. }))?;
        let told = self.sites.get(claim.mention)?;
        if told.number + 1 != site.number {
            return None;
        }
        // 降幅收窄2个百分点，排名第七: a gap that closes is not ranked.
        if matches!(claim.role, Role::Change { direction: Direction::Narrow, .. }) {
            return self.last.clone().map(|last| self.of_rate(last));
        }
        let to = self.phrases.tail(told.clause, told.span.start).to;
        let words = self.words(told.clause, to).trim_end_matches(is_space);
        let end = told.clause + words.len();
        let start = end - GROWTHS.suffix(words).filter(|_| words.ends_with(RATE_ENDS))?;
        // 高出全省平均增速8个百分点: what is compared with is not ranked.
        let Role::Change { basis, .. } = &claim.role else { return None };
        if basis.as_ref().is_some_and(|basis| basis.contains(&start)) {
            return None;
        }
        let named = claim.subject.as_ref().filter(|subject| subject.end == start);
        Some(named.map_or(start, |subject| subject.start)..end)
    }

    /// Whether the rank that was told last stands in some words.
    fn holds_rank(&self, words: &Range<usize>) -> bool {
        let ranked = |claim: &&Claim| matches!(claim.role, Role::Rank { .. });
        let last = self.claims.last().filter(ranked);
        let site = last.and_then(|claim| self.sites.get(claim.mention));
        site.is_some_and(|site| words.contains(&site.span.start))
    }

    /// Whether the number before a rank stands in the words for among whom it is.
    fn counts(&self, site: &Site, scope: &Range<usize>) -> bool {
        let before = site.previous.and_then(|index| self.sites.get(index));
        before.is_some_and(|before| scope.contains(&before.span.start))
    }

    /// What is ranked, without how many there are: 3项[核心指标]位居全市前三.
    fn without_count(&self, site: &Site, noun: Range<usize>) -> Range<usize> {
        let count = site.previous.and_then(|index| self.sites.get(index));
        let count =
            count.filter(|count| count.span.start == noun.start && count.span.end < noun.end);
        count.map_or(noun.start, |count| count.span.end)..noun.end
    }

    /// The words up to a rank at `to` without those for among whom it is, and the verbs that lead to it.
    fn ranked(&self, from: usize, mut to: usize) -> Ranked {
        let words = self.words(from, to).trim_end_matches(|c| is_space(c) || c == OF);
        let Scoped { mut scope, to: before, mut respectively } =
            self.scoped(from, from + words.len());
        to = from + words.len();
        to = before.unwrap_or(to);
        loop {
            let words = self.words(from, to).trim_end_matches(is_space);
            // 由第五位上升到第三位: the place before is no part of what is ranked.
            if let Some(other) =
                self.ending_at(from + words.len()).filter(|other| other.span.start >= from)
            {
                to = other.span.start;
                // 工业投资[增长8.2%]居全市第3位, but 增速19.7%全市第4
                let words = self.words(from, to);
                let named = GROWTHS.suffix(words).is_some() && words.ends_with(RATE_ENDS);
                let moved = self.phrases.change(from, to, UnitKind::Percent).filter(|_| !named);
                to = moved.map_or(to, |moved| moved.start);
                continue;
            }
            let cut = PLACING
                .suffix(words)
                .or_else(|| RANKED.suffix(words))
                .or_else(|| LINKS.suffix(words).map(|(length, _)| length));
            to = from + words.len();
            match cut {
                Some(length) => to -= length,
                None => {
                    let start = SCOPES.suffix(words).map(|length| to - length);
                    let start = start.or_else(|| self.among_so_many(from, to));
                    let Some(start) = start.filter(|_| scope.is_none()) else { break };
                    scope = Some(start..to);
                    to = start;
                }
            }
            respectively |= self.words(to, from + words.len()).contains(RESPECTIVELY);
        }
        let inside = self.within(from, to);
        let within = inside.is_some();
        if let Some(within) = inside {
            scope = scope.or_else(|| self.scope_within(&within));
            to = within.start - WITHIN_WHICH.len_utf8();
        }
        Ranked { scope, to, respectively, within }
    }

    /// The subject that is carried, but none that this clause counts: 在[12个乡镇]考核中排名第一.
    fn carried_over(&self, site: &Site) -> Option<Range<usize>> {
        let before = site.previous.and_then(|index| self.sites.get(index));
        let within = before.and_then(|before| {
            let words = self.words(before.span.end, site.span.start);
            Some(head(words, words.find(WITHIN_END)?))
        });
        let Some(within) = within else { return self.carried(site).map(|own| self.of_rate(own)) };
        // Who came off so well in a contest, the sentence need not have named.
        if CONTESTS.suffix(within).is_some() {
            return None;
        }
        self.earlier(site)
    }

    /// 增长5%，增幅回落2个百分点，居全市第三: what is ranked is what the rate is one of, not the rate.
    fn of_rate(&self, subject: Range<usize>) -> Range<usize> {
        if !GROWTHS.contains(self.words(subject.start, subject.end)) {
            return subject;
        }
        let named = |noun: &Range<usize>| !GROWTHS.contains(self.words(noun.start, noun.end));
        let mut earlier = self.claims.iter().rev().take(CLAIMS_BACK);
        earlier.find_map(|claim| claim.subject.clone().filter(named)).unwrap_or(subject)
    }

    /// The subject of the last claim before the clause.
    fn earlier(&self, site: &Site) -> Option<Range<usize>> {
        let earlier = |claim: &&Claim| {
            self.sites.get(claim.mention).is_some_and(|other| other.clause < site.clause)
        };
        self.claims.iter().rev().take(CLAIMS_BACK).find(earlier)?.subject.clone()
    }

    /// Among whom something is ranked, in the words between 在 and its place: [全省]考核中,
    /// [区直部门]中.
    fn scope_within(&self, within: &Range<usize>) -> Option<Range<usize>> {
        let words = self.words(within.start, within.end);
        let group = || {
            let bare = slice(words, 0, words.len() - AMONG.suffix(words)?);
            let named = bare.len() <= GROUP_BYTES
                && !bare.contains(|c: char| c.is_ascii_digit())
                && GROUPS.suffix(bare).is_some();
            named.then_some(bare.len())
        };
        let length = SCOPES.prefix(words).or_else(group)?;
        Some(within.start..within.start + length)
    }

    /// The words for among whom something is ranked, at the end of those from `from` to `end`: 增速全省地级市,
    /// 得分居全省公交行业.
    fn scoped(&self, from: usize, end: usize) -> Scoped {
        let words = self.words(from, end);
        let verb = self.placing(from, end);
        // 居[全省公交行业]第四位: a scope of the list that opens what stands behind the verb goes on to the rank.
        let opens =
            |&(at, length): &(usize, usize)| SCOPES.prefix(self.words(at + length, end)).is_some();
        let named = SCOPES.suffix(words).filter(|_| !verb.as_ref().is_some_and(opens));
        if let Some(length) = named {
            let mut to = end - length;
            // 全省地级市第三
            while let Some(length) = SCOPES.suffix(self.words(from, to)) {
                to -= length;
            }
            return Scoped { scope: Some(to..end), to: Some(to), respectively: false };
        }
        let Some((at, length)) = verb else {
            return Scoped { scope: None, to: None, respectively: false };
        };
        // 位居[全国百强县]投资潜力第3: what is ranked may stand behind among whom.
        let behind = self.words(at + length, end);
        let among = SCOPES
            .prefix(behind)
            .map_or(0, |scope| scope + SCOPES.prefix(rest(behind, scope)).unwrap_or(0));
        let named = INDICATORS.suffix(behind).is_some_and(|length| length <= behind.len() - among);
        if among > 0 && named && GROUPS.suffix(behind).is_none() {
            let scope = at + length..at + length + among;
            return Scoped { to: Some(end), scope: Some(scope), respectively: false };
        }
        // 从上年的第5位: when it was so is no scope.
        let scope = Some(at + length..end)
            .filter(|scope| !scope.is_empty() && !words.ends_with(ATTRIBUTIVE));
        Scoped {
            scope,
            to: Some(at),
            respectively: self.words(at, at + length).contains(RESPECTIVELY),
        }
    }

    /// The scope that the ranks of a list share: 居全市投资增速第3、[税收增速第2].
    fn scope_of_list(&self, site: &Site, from: usize) -> Option<Range<usize>> {
        let before = self.claims.last().filter(|_| from > site.clause)?;
        let Role::Rank { scope } = &before.role else { return None };
        scope.clone()
    }

    /// A rank that only a conjunction parts from the one before: 分别居全市第二位、[第一位].
    fn next_rank(&mut self, index: usize, site: &Site) -> Option<Claim> {
        if self.continues(site) != Some(true) {
            return None;
        }
        let previous = self.previous(site)?;
        let Role::Rank { scope } = previous.role.clone() else { return None };
        let (subject, holder) = (previous.subject.clone(), previous.holder.clone());
        let subject = self.next_member(subject.as_ref()).or(subject);
        let mut claim = self.claim(index, Role::Rank { scope }, subject, site.span.start);
        claim.holder = holder;
        Some(claim)
    }

    /// Among whom something is ranked, where the clause or the one before it says within what: 在[全省]绩效考核中,
    /// 县水利局排名第六.
    fn scope_of_contest(&self, site: &Site, from: usize, to: usize) -> Option<Range<usize>> {
        let within = |from: usize, to: usize| {
            AMONG.suffix(self.words(from, to)).filter(|_| self.is_within(from, to))?;
            let inside = from + WITHIN_WHICH.len_utf8();
            let inside = self.phrases.period_at(inside, to).map_or(inside, |period| period.end);
            SCOPES.prefix(self.words(inside, to)).map(|length| inside..inside + length)
        };
        let before = || self.clause_before(site.clause);
        let told = |clause: &Range<usize>| within(clause.start, clause.end);
        // 在全国水环境质量排名中，岳阳市上榜，排名第12名
        within(from, to).or_else(|| {
            let near = before()?;
            told(&near).or_else(|| told(&self.clause_before(near.start)?))
        })
    }

    /// Whether the words say within what something is ranked: 在全市考核中; not so 在建项目.
    fn is_within(&self, from: usize, to: usize) -> bool {
        let words = self.words(from, to);
        words.starts_with(WITHIN_WHICH) && STARTERS.prefix(words).is_none()
    }

    /// 主体 + 在…中: what something is ranked within, where who is ranked stands before it,
    /// 县中医院在[126家医院考核中]列第3位.
    fn within(&self, from: usize, to: usize) -> Option<Range<usize>> {
        let words = self.words(from, to);
        AMONG.suffix(words)?;
        let at = words.find(WITHIN_WHICH).filter(|&at| at > 0)?;
        let inside = at + WITHIN_WHICH.len_utf8();
        let whole = STARTERS.prefix(slice(words, at, words.len())).is_some();
        (!whole).then_some(from + inside..to)
    }

    /// Where the words for so many of a kind start, among whom something is ranked: [八县区]排名第四.
    fn among_so_many(&self, from: usize, to: usize) -> Option<usize> {
        let words = self.words(from, to);
        let group = words.len() - GROUPS.suffix(words)?;
        let number = slice(words, 0, group).trim_end_matches(GENERAL);
        let bare = number.trim_end_matches(|c| arabic_digit(c).is_some() || han_digit(c).is_some());
        (bare.len() < number.len()).then_some(from + bare.len())
    }

    /// The mention that ends at a place.
    fn ending_at(&self, to: usize) -> Option<&Site> {
        let before = self.sites.partition_point(|other| other.span.end <= to).checked_sub(1)?;
        self.sites.get(before).filter(|other| other.span.end == to)
    }

    /// The last verb that leads to a place, and its length.
    fn placing(&self, from: usize, to: usize) -> Option<(usize, usize)> {
        let words = self.words(from, to);
        words.char_indices().rev().take(SCOPE).find_map(|(at, _)| {
            let end = at + PLACING.prefix(slice(words, at, words.len()))?;
            let length = PLACING.suffix(slice(words, 0, end))?;
            Some((from + end - length, length))
        })
    }

    /// Behind the last `、` that follows a number in the clause: 保有量50万辆、[占比居全国第二].
    fn behind_pause(&self, site: &Site) -> usize {
        let mut previous = site.previous;
        for _ in 0..MENTIONS_BACK {
            let Some(before) = previous.and_then(|index| self.sites.get(index)) else { break };
            if self.words(before.span.end, site.span.start).starts_with('、') {
                return before.span.end + '、'.len_utf8();
            }
            previous = before.previous;
        }
        site.clause
    }
}
