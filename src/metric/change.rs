//! Changes, completions and shares: what a number says when it is no level.
//!
//! Takes the words before a number in its clause, gives what they make of it:
//!
//! - 指标 + 基期 + 增减 + 数量: 产值 比上年 增长 5%, 增速 高于全省平均水平 2个百分点;
//! - 指标 + 完成 + 计划 + 的 + 数量: 投资 完成 年度任务 的 56%;
//! - 增减 + 指标 + 数量: 降低 利息负担 2000亿元;
//! - 指标 + 占 + 整体 + 的 + 数量: 工业投资 占 全部投资 的 40%.

use core::ops::Range;

use super::{
    claim::{Claim, Figure, Left, Role, is_rate},
    clause::{Site, separates},
    moved::Moved,
    phrase::{Before, Tail},
    reading::{CLAIMS_BACK, Reading},
};
use crate::{
    Direction, Quantity, UnitKind,
    lexicon::{
        bases::{OTHER_PLACES, PLANNED},
        conditions::{ALLOWING, PORTION, THRESHOLDS},
        contexts::AVERAGED,
        directions::{AMOUNT_MOVES, GAPS, OBJECTS, PULLS, SWAYS},
        links::SINCE,
        nouns::{GROWTHS, INDICATORS, MEASURES, MONEY, PEOPLE, RATE_ENDS, SHARES, SPANS_OF_TIME},
        particles::{ATTRIBUTIVE, CONJUNCTIONS, is_joint},
        verbs::VERBS,
    },
    text::chars::{head, is_closing, is_comma, is_opening, is_space, rest, slice, tail_within},
};

/// How far behind a rate its growth is looked for, in characters: 左右的.
const GROWTH_REACH: usize = 4;

/// The most bytes of an indicator before a rate of growth.
const INDICATOR_NAME: usize = 33;

/// A clause before another one's number is looked at in its last bytes only, so many: 40 Han characters. What
/// is compared with, and in what something is ranked, is named in fewer.
const CLAUSE_BYTES: usize = 120;

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
            before @ (Before::Noun(_) | Before::Place(_)) => self.named_or_carried(before, site),
            _ => self.carried(site).map(|last| self.before_growth(last)),
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
        if let Some(claim) = self.rate_compared(index, site, left, kind) {
            return Some(claim);
        }
        let Some(moved) = self.phrases.change(left.from, links.to, kind) else {
            return self
                .moved(index, site, left, links.to, kind)
                .or_else(|| self.moved_too(index, site, links.to, quantity))
                .or_else(|| self.against_too(index, site, kind));
        };
        // 情况复杂的，可以延长二十日: what a rule allows is no change of anything.
        if kind == UnitKind::Time && ALLOWING.suffix(self.words(left.from, moved.start)).is_some() {
            return Some(self.claim(index, Role::Other, None, site.span.start));
        }
        if self.bounds_portion(site, &moved, links.to) {
            return None;
        }
        let tail = self.phrases.tail(left.from, moved.start);
        let respectively = links.respectively || moved.respectively || tail.respectively;
        let Moved { direction, basis, start, .. } = moved;
        let basis = basis
            .or_else(|| self.basis_carried(index, site))
            .map(|basis| if respectively { self.first_basis(index, basis) } else { basis });
        let phrase = left.from..tail.to;
        let found = self.phrases.before(phrase.start, phrase.end);
        let named = self.changed(site, found.before);
        let (named, basis) = self.parted_from_basis(left.from, named, basis);
        let respectively = respectively
            || named.is_none() && (self.goes_on_in_order(index) || self.stands_for_levels(index));
        let basis = basis
            .or_else(|| self.basis_ahead(left.from, named.as_ref()?))
            .or_else(|| self.basis_in_brackets(links.to, site.span.start));
        let unknown = named.is_none() && basis.is_none();
        let told = || self.is_alike(quantity) || self.moves_span_of_time(site);
        if kind == UnitKind::Time && unknown && !told() {
            return None;
        }
        let subject = if respectively {
            if named.is_none() && self.series.0.is_empty() {
                self.last = self.carried(site);
            }
            self.respective(index, phrase, named)
        } else {
            self.what_moved(index, site, quantity, phrase, named, start..links.to)
        };
        let direction = self.direction_of(subject.as_ref(), direction);
        let (subject, holder) = match self.paid_by_others(subject.as_ref(), quantity) {
            Some(paid) => (Some(paid), subject),
            None => (subject, found.holder),
        };
        let role = Role::Change { direction, basis };
        Some(Claim { holder, ..self.claim(index, role, subject, start) })
    }

    /// 主体 + 增减 + 金额: what moved for people of whom the clause tells nothing else, 城镇居民[个人缴费]增加30元，学生增加50元.
    fn paid_by_others(
        &self,
        subject: Option<&Range<usize>>,
        quantity: &Quantity<'_>,
    ) -> Option<Range<usize>> {
        let is_people =
            |who: &Range<usize>| PEOPLE.suffix(self.words(who.start, who.end)).is_some();
        if quantity.unit.kind != UnitKind::Currency || !subject.is_some_and(is_people) {
            return None;
        }
        let last = self.claims.last().filter(|last| {
            matches!(last.role, Role::Change { .. })
                && self.unit_of(last) == Some(&*quantity.unit.text)
        })?;
        last.subject.clone().filter(|paid| !is_people(paid))
    }

    /// Whether a length of time tells how far a span moved that the sentence measured before: 优良天数比例77%、增加[13天].
    fn moves_span_of_time(&self, site: &Site) -> bool {
        let last = self.carried(site).filter(|_| self.claims.last().is_some());
        last.is_some_and(|last| SPANS_OF_TIME.stands_in(self.words(last.start, last.end)))
    }

    /// Whither a subject moved: a gap that grows widens.
    fn direction_of(&self, subject: Option<&Range<usize>>, direction: Direction) -> Direction {
        let gap =
            |subject: &Range<usize>| GAPS.suffix(self.words(subject.start, subject.end)).is_some();
        if direction == Direction::Up && subject.is_some_and(gap) {
            Direction::Widen
        } else {
            direction
        }
    }

    /// The indicator that moved: the one `named` in the words before the change, or one behind these. The words of the change
    /// itself are `change`.
    fn what_moved(
        &mut self,
        index: usize,
        site: &Site,
        quantity: &Quantity<'_>,
        phrase: Range<usize>,
        named: Option<Range<usize>>,
        change: Range<usize>,
    ) -> Option<Range<usize>> {
        let from = phrase.start;
        let paired = if named.is_some() { self.paired(index, phrase) } else { None };
        paired
            .or(named)
            .or_else(|| self.moved_behind(site, quantity, from..change.start))
            .or_else(|| self.moved_on(site, quantity, change))
    }

    /// Whether a number is where a portion begins, and no change: 超过利润总额[12%]的部分, 公共服务超出[500万元]的部分. The words of the change
    /// end at `to`.
    fn bounds_portion(&self, site: &Site, moved: &Moved, to: usize) -> bool {
        let behind_basis = moved.basis.as_ref().is_some_and(|basis| basis.end == to);
        let described = self.words(site.span.end, self.end).strip_prefix(ATTRIBUTIVE);
        let near = self.words(site.span.end, self.limit(site)).starts_with(ATTRIBUTIVE);
        behind_basis && near || described.is_some_and(|words| words.starts_with(PORTION))
    }

    /// 增减 + 金额 + 名词: what moved, right behind its amount, where the clause opens with the words of the change,
    /// 增加6万亿元[专项债务限额]. `before` is what stands before them.
    fn moved_behind(
        &self,
        site: &Site,
        quantity: &Quantity<'_>,
        before: Range<usize>,
    ) -> Option<Range<usize>> {
        let opens = self.phrases.behind_openings(before.start, before.end) == before.end;
        let amount = quantity.unit.kind == UnitKind::Currency && opens && site.previous.is_none();
        let noun = self.following(site).filter(|noun| amount && noun.start == site.span.end)?;
        let words = self.words(noun.start, noun.end);
        INDICATORS.suffix(words).or_else(|| MONEY.suffix(words)).map(|_| noun)
    }

    /// What moved, where the clause of the change names nothing; `moved` are its words.
    fn moved_on(
        &mut self,
        site: &Site,
        quantity: &Quantity<'_>,
        moved: Range<usize>,
    ) -> Option<Range<usize>> {
        let kind = quantity.unit.kind;
        self.averaged(site)
            .or_else(|| self.next_in_series(site))
            .or_else(|| self.last_in_unit(quantity))
            .or_else(|| Some(self.before_share(self.carried(site)?, kind, moved)))
    }

    /// 货运量和周转量分别完成3亿吨和9亿吨公里，同比增长4%和3%: as many changes as there were levels or changes before
    /// are those of the same indicators.
    fn goes_on_in_order(&self, index: usize) -> bool {
        let (members, _) = &self.series;
        let last = self.claims.last().and_then(|claim| claim.subject.as_ref());
        members.len() > 1
            && members.last() == last
            && members.len() == self.row(index)
            && self
                .claims
                .last()
                .is_some_and(|claim| matches!(claim.role, Role::Level | Role::Change { .. }))
    }

    /// 高于 + 增速 + （数量） + 数量: how fast the others grew, 高于全省增速（[2.4%]）1.1个百分点.
    fn rate_compared(
        &mut self,
        index: usize,
        site: &Site,
        left: &Left,
        kind: UnitKind,
    ) -> Option<Claim> {
        let before = head(self.phrases.text, site.span.start);
        let named = before.strip_suffix(is_opening).filter(|_| left.from == before.len())?;
        let (_, sway) = SWAYS.suffix(named).filter(|_| GROWTHS.suffix(named).is_some())?;
        let direction = sway.direction().filter(|_| kind == UnitKind::Percent)?;
        let next = self.sites.get(self.index_behind(site))?;
        let closed = self.words(site.span.end, next.span.start);
        let told = closed.chars().count() == 1 && closed.ends_with(is_closing);
        let subject = self.carried(site).filter(|_| told)?;
        let role = Role::Change { direction, basis: None };
        Some(self.claim(index, role, Some(subject), site.span.start))
    }

    /// The indicator before the words of a change.
    fn changed(&self, site: &Site, before: Before) -> Option<Range<usize>> {
        match before {
            Before::Noun(noun) | Before::Place(noun) if !self.is_aside(&noun) => {
                Some(self.turned(site, &noun).unwrap_or_else(|| self.aged(site, noun)))
            }
            _ => None,
        }
    }

    /// 指标 + 由 + 负增长 + 转为 + 正增长: the indicator whose growth turned, [工业增加值]增速由年初的负增长转为正增长3.1%.
    fn turned(&self, site: &Site, growth: &Range<usize>) -> Option<Range<usize>> {
        let named = GROWTHS.contains(self.words(growth.start, growth.end));
        let before = self.words(site.clause, growth.start);
        let at = named.then(|| before.rfind(SINCE)).flatten()?;
        let rate = self.noun(site.clause..site.clause + at)?;
        let growth = GROWTHS.suffix(self.words(rate.start, rate.end)).unwrap_or(0);
        Some(rate.start..rate.end - growth).filter(|indicator| !indicator.is_empty())
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
        if kind == UnitKind::Percent && self.is_growth(&last) {
            return self.before_growth(last);
        }
        if kind != UnitKind::Percent || !is_share(&last) || !grows() {
            return last;
        }
        // 增加值占比91.6%，同比增长5.4%: the share is told of what its name begins with.
        let words = self.words(last.start, last.end);
        let stem = words.len() - SHARES.suffix(words).unwrap_or(0);
        if INDICATORS.suffix(head(words, stem)).is_some() {
            return last.start..last.start + stem;
        }
        let whole = self.claims.iter().rev().take(CLAIMS_BACK).find_map(|claim| {
            let named = claim.subject.as_ref().filter(|subject| !is_share(subject))?;
            (claim.role == Role::Level).then(|| named.clone())
        });
        whole.unwrap_or(last)
    }

    /// Whether a subject is nothing but how fast something grew: 增速.
    fn is_growth(&self, noun: &Range<usize>) -> bool {
        let words = self.words(noun.start, noun.end);
        words.ends_with(RATE_ENDS) && GROWTHS.contains(words)
    }

    /// What grew, where the last subject only tells how fast: 零售额增长8.8%，增速加快1.6个百分点，其中5月份[增长14.9%], 占总额的38.4%.
    pub(super) fn before_growth(&self, last: Range<usize>) -> Range<usize> {
        if !self.is_growth(&last) {
            return last;
        }
        let named = |claim: &Claim| claim.subject.clone().filter(|noun| !self.is_growth(noun));
        self.claims.iter().rev().take(CLAIMS_BACK).find_map(named).unwrap_or(last)
    }

    /// The value that an indicator had before, which a change is told against: 较上年[39870万元]增长6.3%.
    pub(super) fn value_before(&self, index: usize, site: &Site) -> Option<Claim> {
        let basis = self.basis_with_amount(index)?;
        let left = self.left(site);
        let found = self.phrases.before(left.from, self.phrases.tail(left.from, basis.start).to);
        let plan = basis.start + self.words(basis.start, basis.end).chars().next()?.len_utf8();
        let subject = if PLANNED.prefix(self.words(plan, basis.end)).is_some() {
            Some(plan..basis.end)
        } else {
            self.named_or_carried(found.before, site)
        };
        let mut claim = self.claim(index, Role::Level, subject, site.span.start);
        claim.holder = found.holder;
        Some(claim)
    }

    /// 指标 + 年数 + [平均] + 增减: the indicator before the number of years, 增加值[两年]平均增长5%.
    fn averaged(&self, site: &Site) -> Option<Range<usize>> {
        let years = self.sites.get(site.previous?)?;
        let figure = self.figures.get(site.previous?).copied().flatten()?;
        let Figure::Quantity(lasting) = figure else { return None };
        if lasting.unit.kind != UnitKind::Time {
            return None;
        }
        let behind = self.words(years.span.end, site.span.start);
        let left = self.left(years);
        match self.phrases.before(left.from, left.to).before {
            // 总产量十年增长1.3倍: only an indicator has such a number of years right behind it.
            Before::Noun(noun)
                if behind.starts_with(AVERAGED)
                    || SWAYS.prefix(behind).is_some()
                        && INDICATORS.suffix(self.words(noun.start, noun.end)).is_some() =>
            {
                Some(noun)
            }
            _ => None,
        }
    }

    /// 数量 + 的 + 增速: 7%左右的增长速度, 10%以上的经济增速; 数量 + 以上 + 增长: 保持40%以上增长. Behind the last number of a row it
    /// is told of them all: 分别实现13%、32%的增长.
    pub(super) fn growth(
        &mut self,
        index: usize,
        site: &Site,
        left: &Left,
        links: Tail,
    ) -> Option<Claim> {
        let to = links.to;
        let joined = self.words(site.span.end, self.limit(site)).starts_with(is_joint);
        let row = if joined { self.row(index) } else { 1 };
        let last = self.sites.get(index + row - 1)?;
        let behind = self.words(last.span.end, self.limit(last));
        let clause = || head(behind, behind.find(separates).unwrap_or(behind.len()));
        let of = behind.char_indices().take(GROWTH_REACH).find(|&(_, c)| c == ATTRIBUTIVE);
        let at = match of {
            Some((at, c)) => at + c.len_utf8(),
            // Without 的 nothing but the bound stands before the word.
            None => THRESHOLDS
                .prefix(behind)
                .filter(|&bound| GROWTHS.contains(rest(clause(), bound)))?,
        };
        let told = rest(clause(), at);
        let length = GROWTHS.prefix(rest(behind, at)).or_else(|| {
            let named = told.len() <= INDICATOR_NAME && told.ends_with(RATE_ENDS);
            (named && GROWTHS.suffix(told).is_some()).then_some(told.len())
        })?;
        let noun = last.span.end + at..last.span.end + at + length;
        let (_, sway) = SWAYS.suffix(self.words(noun.start, noun.end))?;
        let named = match self.phrases.before(left.from, to).before {
            Before::Noun(noun) if SWAYS.suffix(self.words(left.from, to)).is_none() => Some(noun),
            _ => None,
        };
        let role = Role::Change { direction: sway.direction()?, basis: None };
        let short = if links.respectively && row > 1 {
            self.respective(index, left.from..to, named)
        } else {
            named.filter(|named| named.len() < INDICATOR_NAME)
        };
        Some(self.claim(index, role, short.or(Some(noun)), site.span.start))
    }

    /// 增减 + 指标 + 数量、指标 + 数量: the next of those that one verb moved, 压减水泥产能120万吨、[炼铁产能35万吨].
    fn moved_too(
        &self,
        index: usize,
        site: &Site,
        to: usize,
        quantity: &Quantity<'_>,
    ) -> Option<Claim> {
        let before = self.previous(site)?;
        let Role::Change { direction, basis: None } = before.role else { return None };
        let moved = before.subject.as_ref()?;
        let told = self.sites.get(before.mention)?;
        let listed = self.words(told.span.end, to).strip_prefix(is_joint)?;
        // 压减水泥产能: the verb stands before what it moved.
        let verb = self.words(told.clause, moved.start);
        let alike = self.unit_of(before) == Some(&*quantity.unit.text);
        OBJECTS.suffix(verb).filter(|_| alike && moved.end <= told.span.start)?;
        let noun = to - listed.len()..to;
        let found = self.phrases.before(noun.start, noun.end);
        let Before::Noun(named) = found.before else { return None };
        INDICATORS.suffix(self.words(named.start, named.end)).filter(|_| named == noun)?;
        Some(self.claim(
            index,
            Role::Change { direction, basis: None },
            Some(named),
            site.span.start,
        ))
    }

    /// 高于 + 地名 + 数量、地名 + 数量: what is compared with another place, too, 高于全国1.8个百分点、[全省]0.9个百分点.
    fn against_too(&self, index: usize, site: &Site, kind: UnitKind) -> Option<Claim> {
        let before = self.previous(site).filter(|_| kind == UnitKind::PercentagePoint)?;
        let Role::Change { direction, basis: Some(first) } = &before.role else { return None };
        let first = self.words(first.start, first.end);
        let told = self.sites.get(before.mention)?;
        let from = self.words(told.span.end, site.span.start);
        let place = rest(from, CONJUNCTIONS.prefix(from)?);
        let basis = site.span.start - place.len()..site.span.start;
        let places = [first, place].iter().all(|words| OTHER_PLACES.suffix(words).is_some());
        let bare = OTHER_PLACES.prefix(place).is_some_and(|length| {
            length == place.len() || OTHER_PLACES.contains(rest(place, length))
        });
        let role = Role::Change { direction: *direction, basis: Some(basis) };
        (places && bare)
            .then(|| self.claim(index, role, before.subject.clone(), site.span.start - place.len()))
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
