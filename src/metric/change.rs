//! Changes, completions and shares: what a number says when it is no level.
//!
//! Takes the words before a number in its clause, gives what they make of it:
//!
//! - 指标 + 基期 + 增减 + 数量: 产值 比上年 增长 5%, 增速 高于全省平均水平 2个百分点;
//! - 指标 + 完成 + 计划 + 的 + 数量: 投资 完成 年度任务 的 56%;
//! - 增减 + 指标 + 数量: 降低 利息负担 2000亿元;
//! - 指标 + 占 + 整体 + 的 + 数量: 工业投资 占 全部投资 的 40%.

use alloc::vec::Vec;
use core::ops::Range;

use super::{
    claim::{Claim, Figure, Left, Role, is_rate},
    clause::{Site, bracket_before, separates},
    phrase::{Before, Phrases, TWO, Tail},
    reading::{CLAIMS_BACK, Reading},
    trims::lasting,
};
use crate::{
    Direction, Quantity, UnitKind,
    lexicon::{
        bases::{
            ALL_OF, COMPARED, FULFILS, NOT_COMPARING, NOT_FULFILLING, NOT_SHARING, PLANS, SINCE,
        },
        contexts::{AVERAGED, NOT},
        directions::{
            AGAINST, AMOUNT_MOVES, EXCEEDING, GAPS, MARKS, OBJECTS, PULLS, RATE_LIKE, SWAYS, Sway,
        },
        nouns::{GROWTHS, INDICATORS, MEASURES, SHARES},
        particles::{
            ALLOWING, ATTRIBUTIVE, BELOW_ABOVE, COMPARATIVE, CONJOINED, MORE_OR_LESS, RESPECTIVELY,
            SHARING, is_joint,
        },
        periods::SAME_PERIOD,
        verbs::VERBS,
    },
    text::chars::{head, is_all_han, is_comma, is_space, rest, slice, tail_within},
};

/// How far back the verb before a basis or a whole is looked for, in characters.
const LOOK_BACK: usize = 30;

/// How far behind a rate its growth is looked for, in characters: 左右的.
const GROWTH_REACH: usize = 4;

/// The most bytes of an indicator before a rate of growth.
const INDICATOR_NAME: usize = 33;

/// A clause before another one's number is looked at in its last bytes only, so many: 40 Han characters. What
/// is compared with, and in what something is ranked, is named in fewer.
const CLAUSE_BYTES: usize = 120;

/// The words of a change between the value before and its amount have at most so many bytes: 8 Han
/// characters.
const MOVE_BYTES: usize = 24;

/// A change, as far as the words before its amount tell.
#[derive(Clone, Debug)]
pub(super) struct Moved {
    pub(super) direction: Direction,
    pub(super) basis: Option<Range<usize>>,
    /// Where the words of the change start: what stands before is the indicator.
    pub(super) start: usize,
    /// Whether 分别 stands among them.
    pub(super) respectively: bool,
}

/// A part of a whole: of a plan, or of a total.
#[derive(Clone, Debug)]
pub(super) struct Part {
    /// The words for the whole.
    pub(super) of: Range<usize>,
    /// Whether the whole is a plan.
    pub(super) planned: bool,
    /// Where the words start: what stands before is the indicator.
    pub(super) start: usize,
}

impl Phrases<'_> {
    /// The change that ends in the words up to `to`: `同比增长`.
    pub(super) fn change(&self, from: usize, to: usize, kind: UnitKind) -> Option<Moved> {
        let words = slice(self.text, from, to);
        // 高于全市平均增速2.7个百分点: a rate is what is compared with.
        let compared = kind == UnitKind::PercentagePoint && GROWTHS.suffix(words).is_some();
        if let Some(moved) = compared.then(|| self.against(from, to, kind)).flatten() {
            return Some(moved);
        }
        if let Some(moved) = self.more_or_less(from, to) {
            return Some(moved);
        }
        let Some((length, sway)) = SWAYS.suffix(words) else { return self.against(from, to, kind) };
        let Some(direction) = sway.direction() else { return self.against(from, to, kind) };
        let (start, respectively) = self.without_adverbs(from, to - length);
        // 同期 alone is a basis (同期增长), behind 比 or 较 the end of one: 比去年同期增长.
        let same = slice(self.text, start, to - length)
            .starts_with(SAME_PERIOD)
            .then(|| start + SAME_PERIOD.len());
        let basis = same
            .and_then(|end| self.basis(from, end, direction == Direction::Flat))
            .or_else(|| self.basis(from, start, direction == Direction::Flat))
            .or_else(|| same.map(|end| start..end))
            .map(|basis| self.with_average(basis));
        let counts = matches!(kind, UnitKind::Count | UnitKind::Unitless);
        let told = match sway {
            Sway::RateUp | Sway::RateDown => {
                let indicator = INDICATORS.suffix(slice(self.text, from, start)).is_some();
                basis.is_some() || is_rate(kind) || (!counts && indicator)
            }
            Sway::BasisUp | Sway::BasisDown => basis.is_some(),
            _ => true,
        };
        if !told {
            return self.against(from, to, kind);
        }
        let start = basis.as_ref().map_or(start, |basis| basis.start);
        let (mut start, more) = self.without_adverbs(from, start);
        // 用煤量的增幅为5%: the name of a rate is joined to its indicator by 的.
        let before = slice(self.text, from, start);
        if GROWTHS.suffix(words).is_some() && before.ends_with(ATTRIBUTIVE) {
            start -= ATTRIBUTIVE.len_utf8();
        }
        Some(Moved { direction, basis, start, respectively: respectively || more })
    }

    /// 基期 + 多 or 少 + 动词 + 数量: 较上年[多产]3500吨, 比过去[少缴]240元.
    fn more_or_less(&self, from: usize, to: usize) -> Option<Moved> {
        /// The verb has so many bytes at most: two characters.
        const VERB_BYTES: usize = 6;
        /// 多 or 少.
        const WORD_BYTES: usize = 3;

        let words = slice(self.text, from, to).trim_end_matches(is_space);
        let near = tail_within(words, VERB_BYTES + WORD_BYTES);
        let (at, word) = near.char_indices().find(|(_, c)| MORE_OR_LESS.contains(c))?;
        let verb = rest(near, at + word.len_utf8());
        let start = from + words.len() - (near.len() - at);
        let basis = self.basis(from, start, false)?;
        let [more, _] = MORE_OR_LESS;
        let plain = !verb.is_empty() && is_all_han(verb) && SWAYS.prefix(verb).is_none();
        plain.then_some(Moved {
            direction: if word == more { Direction::Up } else { Direction::Down },
            start: basis.start,
            basis: Some(basis),
            respectively: false,
        })
    }

    /// A basis with the average that ends it: 比全省[平均]低2个百分点. Behind a period the word tells how something
    /// moved: 比上年平均增长.
    fn with_average(&self, basis: Range<usize>) -> Range<usize> {
        let average = slice(self.text, basis.end, self.text.len()).starts_with(AVERAGED)
            && self.last_period(basis.start, basis.end).is_none();
        basis.start..basis.end + if average { AVERAGED.len() } else { 0 }
    }

    /// 高于 + 基期 + 数量: 高于全国平均水平2个百分点.
    fn against(&self, from: usize, to: usize, kind: UnitKind) -> Option<Moved> {
        let words = slice(self.text, from, to);
        if let Some(moved) = self.beyond_plan(from, words) {
            return Some(moved);
        }
        if !is_rate(kind) {
            return None;
        }
        let at = words
            .char_indices()
            .rev()
            .take(LOOK_BACK)
            .find(|(_, c)| BELOW_ABOVE.contains(c))
            .map(|(at, c)| at + c.len_utf8())?;
        let basis = slice(words, at, words.len()).trim_end_matches(is_space);
        if basis.ends_with(ATTRIBUTIVE) {
            return None;
        }
        let length = AGAINST
            .suffix(slice(words, 0, at))
            .filter(|_| (2..=LOOK_BACK).contains(&basis.chars().count()))?;
        // 不低于人均收入2倍 is a bound.
        if slice(words, 0, at - length).ends_with(NOT) {
            return None;
        }
        let (_, sway) = SWAYS.suffix(slice(words, at - length, at))?;
        let (start, respectively) = self.without_adverbs(from, from + at - length);
        Some(Moved {
            direction: sway.direction()?,
            basis: Some(from + at..from + at + basis.len()),
            start,
            respectively,
        })
    }

    /// 超 + 计划 + 数量: 超目标任务19个百分点, 超出计划投资0.3亿元, 超过警戒水位0.5米. `words` begin at `from`.
    fn beyond_plan(&self, from: usize, words: &str) -> Option<Moved> {
        let stem = words.trim_end_matches(is_space);
        let planned = |words: &str| PLANS.suffix(words).or_else(|| MARKS.suffix(words));
        planned(stem).or_else(|| {
            let indicator = INDICATORS.suffix(stem)?;
            planned(slice(stem, 0, stem.len() - indicator))
        })?;
        let ahead = stem.char_indices().rev().take(LOOK_BACK).map(|(at, _)| at);
        let (at, length) =
            ahead.filter_map(|at| Some((at, EXCEEDING.prefix(rest(stem, at))?))).last()?;
        let basis = at + length..stem.len();
        let (start, respectively) = self.without_adverbs(from, from + at);
        (!basis.is_empty()).then(|| Moved {
            direction: Direction::Up,
            basis: Some(from + basis.start..from + basis.end),
            start,
            respectively,
        })
    }

    /// Takes the adverbs off the end of a stretch: 同比[实际分别].
    pub(super) fn without_adverbs(&self, from: usize, mut to: usize) -> (usize, bool) {
        let mut respectively = false;
        loop {
            let words = slice(self.text, from, to);
            if words.ends_with(is_space) {
                to = from + words.trim_end_matches(is_space).len();
            } else if let Some((start, _)) = bracket_before(self.text, from, to)
                .filter(|(_, inside)| self.is_qualifier(inside.clone()))
            {
                to = start;
            } else if let Some(length) =
                RATE_LIKE.suffix(words).filter(|&length| INDICATORS.suffix(words) <= Some(length))
            {
                // 产能 is a name, the 能 at its end no adverb.
                respectively |= words.ends_with(RESPECTIVELY);
                // 上年平均: the 年 of 年平均 belongs to the period.
                let cut = to - length;
                let year = self.last_period(from, to).filter(|year| cut < year.end);
                match year {
                    Some(year) if year.start < cut && year.end < to => to = year.end,
                    _ => to = cut,
                }
            } else if let Some(length) = lasting(words).filter(|&length| {
                let named = slice(words, 0, words.len() - length);
                named.is_empty() || INDICATORS.suffix(named).is_some()
            }) {
                // 产值[近三年]年均增长6%
                to -= length;
            } else {
                return (to, respectively);
            }
        }
    }

    /// The basis at the end of a stretch: 同比, 比上年, 与去年同期相比, 较2月、3月累计降幅; before
    /// 持平 (`flat`) also 与上年.
    fn basis(&self, from: usize, to: usize, flat: bool) -> Option<Range<usize>> {
        let words = slice(self.text, from, to);
        if let Some(length) = SINCE.suffix(words) {
            // 2021年同比: the year is named whole.
            let start = to - length;
            let year =
                self.last_period(from, to).filter(|year| (year.start..year.end).contains(&start));
            let cut = year.filter(|year| year.start < start && year.end < to);
            let start = cut.map_or(start, |year| year.end);
            // 比上年同比增长 says it twice.
            let twice = self.last_period(from, start).filter(|year| year.end == start);
            let compared = twice.and_then(|year| {
                let c = slice(self.text, from, year.start).chars().next_back()?;
                COMPARATIVE.contains(&c).then(|| year.start - c.len_utf8())
            });
            return Some(compared.unwrap_or(start)..to);
        }
        let closing = COMPARED.suffix(words).unwrap_or(0);
        let inner = slice(words, 0, words.len() - closing);
        for (at, c) in inner.char_indices().rev().take(LOOK_BACK) {
            let opens =
                COMPARATIVE.contains(&c) || ((closing > 0 || flat) && CONJOINED.contains(&c));
            if !opens {
                continue;
            }
            let behind = at + c.len_utf8();
            let taken = NOT_COMPARING.prefix(slice(inner, at, inner.len())).is_some()
                || NOT_COMPARING.suffix(slice(inner, 0, behind)).is_some();
            if !taken && behind < inner.len() {
                return Some(from + at..to);
            }
        }
        None
    }

    /// The whole that a share before `to` is part of: `完成年度任务的`, `占全部投资的`, `占全国`.
    pub(super) fn part(&self, from: usize, to: usize) -> Option<Part> {
        let named = bracket_before(self.text, from, to).map_or(to, |(start, _)| start);
        if named < to && SHARES.suffix(slice(self.text, from, named)).is_some() {
            return None;
        }
        let words = slice(self.text, from, to);
        let stem = words.strip_suffix(ATTRIBUTIVE).unwrap_or(words);
        let bare = stem.len() == words.len();
        // 年度任务（4万人）的.
        let stem = bracket_before(self.text, from, from + stem.len())
            .map_or(stem, |(start, _)| slice(self.text, from, start));
        // 占全部任务的85% is a share of what was done.
        let whole = || {
            PLANS
                .suffix(stem)
                .is_some_and(|length| ALL_OF.suffix(head(stem, stem.len() - length)).is_some())
        };
        let planned = PLANS.suffix(stem).is_some() && !whole();
        if !planned && bare && SHARES.suffix(stem).is_some() {
            return None;
        }
        // 占总额的比重提高1.5个百分点 tells how far the share moved.
        if bare && SWAYS.suffix(stem).is_some_and(|(_, sway)| sway.direction().is_some()) {
            return None;
        }
        for (at, c) in stem.char_indices().rev().take(LOOK_BACK) {
            let Some(length) = FULFILS.prefix(slice(stem, at, stem.len())) else { continue };
            let of = at + length;
            let taken = (c == SHARING && NOT_SHARING.prefix(slice(stem, at, stem.len())).is_some())
                || NOT_FULFILLING.suffix(slice(stem, 0, of)).is_some();
            // 超过年度计划10个百分点 says by how much, 超过年度计划的85% how much.
            let led = slice(stem, 0, of);
            if bare && planned && EXCEEDING.suffix(led).or(AGAINST.suffix(led)).is_some() {
                return None;
            }
            if of < stem.len() && !taken && (planned || !bare || c == SHARING) {
                return Some(Part { of: from + of..from + stem.len(), planned, start: from + at });
            }
        }
        None
    }
}

impl Reading<'_, '_> {
    /// 完成年度任务的56%, 占全部投资的40%.
    pub(super) fn part_of(
        &mut self,
        index: usize,
        site: &Site,
        from: usize,
        to: usize,
    ) -> Option<Claim> {
        let part = self.phrases.part(from, to)?;
        let tail = self.phrases.tail(from, part.start);
        let found = self.phrases.before(from, tail.to);
        let respectively = tail.respectively.then(|| self.row(index)).is_some_and(|row| row > 1);
        let subject = match found.before {
            // 大型企业数、小型企业数分别占总数的3.1%、8.7%
            Before::Noun(noun) | Before::Place(noun) if respectively => {
                self.respective(index, from..tail.to, Some(noun))
            }
            // 收入932万元、支出814万元，分别完成预算的102.4%和98.1%
            Before::Nothing if respectively || self.stands_for_levels(index) => {
                self.respective(index, from..tail.to, None)
            }
            before => self.named_or_carried(before, site),
        };
        let role = if part.planned { Role::Completion { of: Some(part.of) } } else { Role::Level };
        let mut claim = self.claim(index, role, subject, part.start);
        claim.holder = found.holder;
        Some(claim)
    }

    /// 指标 + 基期 + 增减 + 数量, and 增减 + 指标 + 数量.
    pub(super) fn change(
        &mut self,
        index: usize,
        site: &Site,
        left: &Left,
        links: Tail,
        quantity: &Quantity<'_>,
    ) -> Option<Claim> {
        let kind = quantity.unit.kind;
        let Some(moved) = self.phrases.change(left.from, links.to, kind) else {
            return self.moved(index, site, left, links.to, kind);
        };
        // 情况复杂的，可以延长二十日: what a rule allows is no change of anything.
        if kind == UnitKind::Time && ALLOWING.suffix(self.words(left.from, moved.start)).is_some() {
            return Some(self.claim(index, Role::Other, None, site.span.start));
        }
        // 超过利润总额12%的部分 is a bound.
        let bound = moved.basis.as_ref().filter(|basis| basis.end == links.to).is_some()
            && self.words(site.span.end, self.limit(site)).starts_with(ATTRIBUTIVE);
        if bound {
            return None;
        }
        let tail = self.phrases.tail(left.from, moved.start);
        let respectively = links.respectively || moved.respectively || tail.respectively;
        let Moved { direction, basis, start, .. } = moved;
        let basis = basis.or_else(|| self.basis_told_before(index, site));
        let basis =
            basis.map(|basis| if respectively { self.first_basis(index, basis) } else { basis });
        let phrase = left.from..tail.to;
        let found = self.phrases.before(phrase.start, phrase.end);
        let named = self.changed(site, found.before);
        if kind == UnitKind::Time && named.is_none() && basis.is_none() && !self.is_alike(quantity)
        {
            return None;
        }
        let subject = if respectively {
            if named.is_none() && self.series.0.is_empty() {
                self.last = self.carried(site);
            }
            self.respective(index, phrase, named)
        } else {
            let paired = if named.is_some() { self.paired(index, phrase) } else { None };
            paired
                .or(named)
                .or_else(|| self.averaged(site))
                .or_else(|| self.next_in_series(site))
                .or_else(|| self.last_in_unit(quantity))
                .or_else(|| Some(self.before_share(self.carried(site)?, kind, start..links.to)))
        };
        let gap = subject
            .as_ref()
            .is_some_and(|subject| GAPS.suffix(self.words(subject.start, subject.end)).is_some());
        let direction =
            if gap && direction == Direction::Up { Direction::Widen } else { direction };
        let mut claim = self.claim(index, Role::Change { direction, basis }, subject, start);
        claim.holder = found.holder;
        Some(claim)
    }

    /// The indicator before the words of a change.
    fn changed(&self, site: &Site, before: Before) -> Option<Range<usize>> {
        match before {
            Before::Noun(noun) | Before::Place(noun) if !self.is_aside(&noun) => {
                Some(self.aged(site, noun))
            }
            _ => None,
        }
    }

    /// The basis that a number or a clause before the change tells.
    fn basis_told_before(&self, index: usize, site: &Site) -> Option<Range<usize>> {
        let with_amount = index.checked_sub(1).and_then(|at| self.basis_with_amount(at));
        with_amount.or_else(|| self.compared_before(site))
    }

    /// 与 + 基期 + 相比, the clause right before the one of the change: [与上年同期相比]，增加15万元.
    fn compared_before(&self, site: &Site) -> Option<Range<usize>> {
        // Of two changes in a clause the second is not told against it.
        self.previous(site).is_none_or(|claim| claim.role == Role::Other).then_some(())?;
        let clause = self.clause_before(site.clause)?;
        let words = self.words(clause.start, clause.end);
        COMPARED.suffix(words).filter(|&length| length >= TWO)?;
        words.starts_with(|c| COMPARATIVE.contains(&c) || CONJOINED.contains(&c)).then_some(clause)
    }

    /// The clause that a comma right before `at` ends.
    pub(super) fn clause_before(&self, at: usize) -> Option<Range<usize>> {
        let before = tail_within(self.words(0, at), CLAUSE_BYTES);
        let closed = before.trim_end_matches(is_space).strip_suffix(is_comma)?;
        let from = closed
            .rfind(separates)
            .map_or(0, |at| at + rest(closed, at).chars().next().map_or(0, char::len_utf8));
        let clause = rest(closed, from).trim_start_matches(is_space);
        let end = at - (before.len() - closed.len());
        Some(end - clause.len()..end)
    }

    /// The indicator that a growth rate belongs to where only its share stands between: 投资1.45亿元，占比24%，
    /// 同比下降31%. A share itself moves by percentage points; one that 提高10% may be it all the same, its points
    /// lost. `moved` are the words of the change.
    fn before_share(
        &self,
        last: Range<usize>,
        kind: UnitKind,
        moved: Range<usize>,
    ) -> Range<usize> {
        let is_share =
            |noun: &Range<usize>| SHARES.suffix(self.words(noun.start, noun.end)).is_some();
        let grows = || self.words(moved.start, moved.end).contains(AMOUNT_MOVES);
        if kind != UnitKind::Percent || !is_share(&last) || !grows() {
            return last;
        }
        let whole = self.claims.iter().rev().take(CLAIMS_BACK).find_map(|claim| {
            let named = claim.subject.as_ref().filter(|subject| !is_share(subject))?;
            (claim.role == Role::Level).then(|| named.clone())
        });
        whole.unwrap_or(last)
    }

    /// The first of the bases behind 分别, where as many numbers follow as there are: 分别高于[全国]（5.3%）、
    /// 全省（5.0%）0.5和0.8个百分点. Else the whole.
    fn first_basis(&mut self, index: usize, basis: Range<usize>) -> Range<usize> {
        let words = self.words(basis.start, basis.end);
        let mut bases = Vec::new();
        let mut from = 0;
        for member in words.split(is_joint) {
            let name = member.find(['（', '(']).map_or(member, |at| slice(member, 0, at));
            let start = basis.start + from;
            bases.push(start..start + name.len());
            from += member.len() + '、'.len_utf8();
        }
        let mut numbers = 1;
        while let Some([one, two]) = self.sites.get(index + numbers - 1..=index + numbers) {
            let between = self.words(one.span.end, two.span.start);
            if between.is_empty() || !between.chars().all(is_joint) {
                break;
            }
            numbers += 1;
        }
        if bases.len() < 2 || bases.len() != numbers || bases.iter().any(Range::is_empty) {
            return basis;
        }
        let first = bases.first().cloned().unwrap_or(basis);
        self.bases = (bases, 1);
        first
    }

    /// 比 + 时期 + 数量 + 增减: the basis that an amount belongs to, where the change against it follows,
    /// [较上年]39870万元增长6.3%.
    pub(super) fn basis_with_amount(&self, index: usize) -> Option<Range<usize>> {
        let (site, next) = (self.sites.get(index)?, self.sites.get(index + 1)?);
        let figure = |index: usize| self.figures.get(index).copied().flatten();
        let (Some(Figure::Quantity(_)), Some(Figure::Quantity(_))) =
            (figure(index), figure(index + 1))
        else {
            return None;
        };
        let behind = self.words(site.span.end, next.span.start);
        let near = (1..=MOVE_BYTES).contains(&behind.len());
        let (length, sway) = near.then(|| SWAYS.suffix(behind)).flatten()?;
        sway.direction()?;
        let start = self.phrases.without_adverbs(site.span.end, next.span.start - length).0;
        let left = self.left(site);
        let words = self.words(left.from, left.to);
        let words = words.trim_end_matches(|c| is_space(c) || c == ATTRIBUTIVE);
        let to = left.from + words.len();
        let period = self.phrases.last_period(left.from, to).filter(|period| period.end == to)?;
        let basis = self.phrases.basis(left.from, to, false)?;
        let mut opening = self.words(basis.start, period.start).chars();
        let opened = opening.next().is_some() && opening.as_str().is_empty();
        (opened && start == site.span.end).then_some(basis)
    }

    /// The value that an indicator had before, which a change is told against: 较上年[39870万元]增长6.3%.
    pub(super) fn value_before(&self, index: usize, site: &Site) -> Option<Claim> {
        let basis = self.basis_with_amount(index)?;
        let left = self.left(site);
        let found = self.phrases.before(left.from, self.phrases.tail(left.from, basis.start).to);
        let subject = self.named_or_carried(found.before, site);
        let mut claim = self.claim(index, Role::Level, subject, site.span.start);
        claim.holder = found.holder;
        Some(claim)
    }

    /// 指标 + 年数 + 平均 + 增减: the indicator before the number of years, 增加值[两年]平均增长5%.
    fn averaged(&self, site: &Site) -> Option<Range<usize>> {
        let years = self.sites.get(site.previous?)?;
        if !self.words(years.span.end, site.span.start).starts_with(AVERAGED) {
            return None;
        }
        let left = self.left(years);
        match self.phrases.before(left.from, left.to).before {
            Before::Noun(noun) => Some(noun),
            _ => None,
        }
    }

    /// 数量 + 的 + 增速: 7%左右的增长速度.
    pub(super) fn growth(
        &self,
        index: usize,
        site: &Site,
        left: &Left,
        to: usize,
    ) -> Option<Claim> {
        let behind = self.words(site.span.end, self.limit(site));
        let at = behind.char_indices().take(GROWTH_REACH).find(|&(_, c)| c == ATTRIBUTIVE)?.0
            + ATTRIBUTIVE.len_utf8();
        let length = GROWTHS.prefix(slice(behind, at, behind.len()))?;
        let noun = site.span.end + at..site.span.end + at + length;
        let (_, sway) = SWAYS.suffix(self.words(noun.start, noun.end))?;
        let named = match self.phrases.before(left.from, to).before {
            Before::Noun(noun) if SWAYS.suffix(self.words(left.from, to)).is_none() => Some(noun),
            _ => None,
        };
        let short = named.filter(|named| named.len() < INDICATOR_NAME);
        let role = Role::Change { direction: sway.direction()?, basis: None };
        Some(self.claim(index, role, short.or(Some(noun)), site.span.start))
    }

    /// 增减 + 指标 + 数量: 降低利息负担约2000亿元.
    fn moved(
        &self,
        index: usize,
        site: &Site,
        left: &Left,
        to: usize,
        kind: UnitKind,
    ) -> Option<Claim> {
        if matches!(kind, UnitKind::Count | UnitKind::Unitless) && self.following(site).is_some() {
            return None;
        }
        let found = self.phrases.before(left.from, to);
        let Before::Noun(noun) = found.before else { return None };
        // 拉动[全市]投资: the holder stands between.
        let holder = found.holder.as_ref().filter(|holder| holder.end == noun.start);
        let object = holder.map_or(noun.start, |holder| holder.start);
        let words = self.words(left.from, object);
        // 增加[计提]跌价准备
        let deed = VERBS.suffix(words).filter(|_| OBJECTS.suffix(words).is_none()).unwrap_or(0);
        // 扩大种植烟叶600亩 tells how much was planted.
        let measure = !is_rate(kind)
            && !matches!(kind, UnitKind::Currency | UnitKind::Count | UnitKind::Unitless);
        let name = self.words(noun.start, noun.end);
        let done = deed > 0 || VERBS.prefix(name).is_some();
        if done && measure && INDICATORS.suffix(name).is_none() && MEASURES.suffix(name).is_none() {
            return None;
        }
        let words = slice(words, 0, words.len() - deed);
        let length = OBJECTS.suffix(words)?;
        // 拉动消费20亿元 tells how much was drawn in, 拉动投资5个百分点 what it rose by.
        if !is_rate(kind) && PULLS.suffix(words).is_some() {
            return None;
        }
        let (_, sway) = SWAYS.suffix(words)?;
        let role = Role::Change { direction: sway.direction()?, basis: None };
        let start = object - deed - length;
        let mut claim = self.claim(index, role, Some(noun), start);
        claim.holder = found.holder;
        Some(claim)
    }
}
