//! Numbers that measure no indicator: how long, how often, how large a thing is, from where on a rule holds.
//!
//! Takes a number with the words around it, gives whether it is one of them.

use core::ops::Range;

use super::{
    claim::{Figure, Left, Role, is_rate},
    clause::{Site, separates},
    condition::{LONGEST_CONDITION_BYTES, threshold},
    level::{Around, ends_in_link, is_capacity},
    noun_behind::Counting,
    phrase::Before,
    placed::is_placed,
    prescribed::{behind_remark, deals, is_bound_of_rule, opens_range, sets_condition},
    reading::Reading,
};
use crate::{
    UnitKind,
    lexicon::{
        conditions::{BOUNDING, ENOUGH, IF, NOT_WHEN, OBLIGING, WHEN, WHEN_OPENS},
        contexts::AVERAGED,
        links::Link,
        nouns::{
            GOALS, HAMLETS, HEADS, INDICATORS, PEOPLE, POPULATION, PROJECTS, SHARERS,
            SPANS_OF_TIME, TEAMS, THINGS,
        },
        particles::{
            AND_OTHERS, ATTRIBUTIVE, ATTRIBUTIVE_WORD, HOLDING_SHARES, PERSON, THAT_HAVE, is_joint,
        },
        periods::FIRST_SO_MANY,
        scopes::GROUPS,
        sizes::{AGE, AGES, GRADES, RECURRENT},
        units::{DAY, HOUSEHOLD, YEARLY_RATES},
        verbs::{ACTIONS, MAKING_YEARLY, VERBS},
    },
    text::chars::{
        begins, head, head_within, is_closing, is_comma, is_round_opening, is_space, is_stop, rest,
    },
};

/// Villages that are told by how many households they have stand so many bytes behind the bound at most: 30户以上未硬化的[自然村].
const HAMLET_BYTES: usize = 30;

/// 时 at the end of a clause: whether it says when a rule holds, 有3个以上申请人[时].
fn sets_time(clause: &str) -> bool {
    clause.ends_with(WHEN) && NOT_WHEN.suffix(clause).is_none()
}

/// The name of projects behind 等 has so many bytes at most: 等一批[重大项目].
const NAMED_PROJECT_BYTES: usize = 18;

impl<'t> Reading<'t, '_> {
    /// Durations, bounds, recurrences, sizes: numbers that measure no indicator.
    pub(super) fn is_other(&self, around: Around<'_>, left: &Left, before: &Before) -> bool {
        if around.kind == UnitKind::Time || AGES.contains(around.unit) {
            let demanded = self.is_demanded_age(around, before)
                || sets_condition(self.words(around.site.span.end, self.end));
            return !self.tells_time_or_age(around, before) || demanded;
        }
        if GRADES.contains(around.unit)
            || deals(around.before)
            || deals(around.linked)
            || is_bound_of_rule(around)
        {
            return true;
        }
        if self.is_base(around)
            || around
                .behind
                .strip_prefix(POPULATION)
                .is_some_and(|behind| threshold(behind).is_some())
            || is_placed(around)
            // 排名前1%: among how many hundredths.
            || around.kind == UnitKind::Percent && around.linked.ends_with(FIRST_SO_MANY)
            || around.kind == UnitKind::Length && self.is_far_too(around)
            || around.kind == UnitKind::Rate && self.sizes_plant(around)
            || around.is_measure() && ENOUGH.prefix(around.behind).is_some()
            || self.is_set_by_a_rule(around)
            || self.is_half_of_range(around)
            || opens_range(self.words(around.site.span.end, self.end))
            || self.is_lower_bound(around)
            || sets_condition(self.words(self.end_of_row(around), self.end))
        {
            return true;
        }
        // 差距缩小到2.1倍: the gap is an indicator, whose name ends as a distance opens.
        if RECURRENT.suffix(around.before).is_some() && INDICATORS.suffix(around.before).is_none() {
            let own =
                |noun: &Range<usize>| VERBS.suffix(self.words(left.from, noun.start)).is_some();
            // 建成占地15亩的公园
            let described = around.behind.starts_with(ATTRIBUTIVE);
            return described || !matches!(before, Before::Noun(noun) if own(noun));
        }
        if self.sizes_project(around, before) || self.sizes_listed_project(around) {
            return true;
        }
        if GOALS.prefix(around.behind).is_some() && !matches!(before, Before::Noun(_)) {
            return true;
        }
        is_moment(around)
            || self.sizes_team(around)
            || self.tells_which_have(around)
            || self.describes_bounded(around, before)
            || self.is_threshold(around, before)
    }

    /// Whether a length of time or an age is what an indicator comes to: 办理时限压缩至5天, 人均预期寿命78岁.
    fn tells_time_or_age(&self, around: Around<'_>, before: &Before) -> bool {
        let moves = self.is_moved(around, before)
            || matches!(before, Before::Noun(_)) && self.starts_move(around);
        let named = SPANS_OF_TIME.suffix(self.named_before(before)).is_some();
        // 提高1.2岁、达到79岁
        let reached = || {
            matches!(before, Before::Nothing)
                && self.leads_from_change(around.site)
                && self.is_alike_unit(around.unit)
        };
        // 有效天数304天，其中优良[282天]
        let counts_days = around.kind == UnitKind::Time && !AGES.contains(around.unit);
        let whole = || self.whole_quantity().is_some_and(|whole| whole.unit.text == around.unit);
        let parted = || counts_days && self.part && whole();
        moves || named || reached() || self.is_told_of_period(around, before) || parted()
    }

    /// Where the numbers end that 、 joins to this one.
    pub(super) fn end_of_row(&self, around: Around<'_>) -> usize {
        self.last_of_row(around).span.end
    }

    /// The noun before a number; nothing where there is none.
    fn named_before(&self, before: &Before) -> &'t str {
        match before {
            Before::Noun(noun) | Before::Place(noun) => self.words(noun.start, noun.end),
            _ => "",
        }
    }

    /// 名词 + （数量/年）: how much a plant makes in a year, 农机工厂（[3万台/年]）; not so behind an indicator.
    fn sizes_plant(&self, around: Around<'_>) -> bool {
        let opened = head(self.phrases.text, around.site.clause).strip_suffix(is_round_opening);
        let named = opened.map(|words| words.trim_end_matches(is_space));
        YEARLY_RATES.iter().any(|rate| around.unit.ends_with(rate))
            && around.clause.trim_matches(is_space).is_empty()
            && begins(around.behind, is_closing)
            && named.is_some_and(|named| INDICATORS.suffix(named).is_none())
    }

    /// 时期 + 为 + 数量: the days of another period, 优良天数为110天，去年同期为[96天].
    fn is_told_of_period(&self, around: Around<'_>, before: &Before) -> bool {
        let period = self.phrases.last_period(around.site.clause, around.site.span.start);
        let measured = self.claims.last().is_some_and(|claim| claim.role == Role::Level);
        matches!(before, Before::Nothing)
            && measured
            && period.is_some_and(|period| period.start == around.site.clause)
            && self.is_alike_unit(around.unit)
    }

    /// 年龄45周岁以下 is what a rule demands; 平均年龄45岁以下 is measured.
    fn is_demanded_age(&self, around: Around<'_>, before: &Before) -> bool {
        let named = self.named_before(before);
        let bounded = threshold(around.behind).is_some()
            || BOUNDING.suffix(around.linked.trim_end_matches(is_space)).is_some();
        bounded && named.ends_with(AGE) && !named.contains(AVERAGED)
    }

    /// 数量 + 的有 + 数量: which ones are counted next, 海拔[300米至500米]的有26亩.
    fn tells_which_have(&self, around: Around<'_>) -> bool {
        let Some(bound) = around.behind.strip_suffix(THAT_HAVE) else { return false };
        // 800米以上的有56亩
        let bounds = bound.is_empty() || threshold(bound) == Some(bound.len());
        bounds && around.is_measure() && self.is_counted_next(around.site)
    }

    /// 不少于 + 数量 + 的: of a measure where its thing is counted next, or where it tells which ones are meant,
    /// 月销售额不超过[10万元]的纳税人; of persons, how many belong to it, 组建[不少于30人]的应急分队.
    fn describes_bounded(&self, around: Around<'_>, before: &Before) -> bool {
        if BOUNDING.suffix(around.linked).is_none() {
            return false;
        }
        let Some(behind) = self.attributed(around.site) else { return false };
        around.unit.ends_with(PERSON)
            || around.is_measure()
                && (self.is_counted_next(around.site)
                    || matches!(before, Before::Noun(_)) && self.tells_who(behind))
    }

    /// 人数 + 的 + 队伍: how many belong to a team, 组成[12人]的木工队.
    fn sizes_team(&self, around: Around<'_>) -> bool {
        if !(around.unit.ends_with(PERSON) && around.behind.starts_with(ATTRIBUTIVE)) {
            return false;
        }
        let from = around.site.span.end + ATTRIBUTIVE.len_utf8();
        let noun = self.phrases.after(from, self.limit(around.site), Counting::default());
        noun.is_some_and(|noun| TEAMS.suffix(self.words(noun.start, noun.end)).is_some())
    }

    /// The place behind the 的 that follows a number, a remark in brackets passed over.
    fn attributed(&self, site: &Site) -> Option<usize> {
        let words = head_within(self.words(site.span.end, self.end), LONGEST_CONDITION_BYTES);
        let described = behind_remark(words).strip_prefix(ATTRIBUTIVE)?;
        Some(site.span.end + words.len() - described.len())
    }

    /// Whether the words from a place on name people or a body, and no project.
    fn tells_who(&self, at: usize) -> bool {
        let noun =
            self.phrases.after(at, self.end, Counting { people: true, ..Counting::default() });
        noun.is_some_and(|noun| {
            let words = self.words(noun.start, noun.end);
            let who = [&GROUPS, &PEOPLE, &SHARERS].iter().any(|list| list.suffix(words).is_some());
            who && noun.start == at
        })
    }

    /// 数量 + 以上 + 名词: the number tells which ones are meant, [100人以上]企业.
    fn is_threshold(&self, around: Around<'_>, before: &Before) -> bool {
        let last = self.last_of_row(around);
        let (end, limit) = (last.span.end, self.limit(last));
        let Some(length) = threshold(self.words(end, limit)) else { return false };
        let at = end + length;
        if self.bounds_a_rule(around, at) {
            return true;
        }
        let next = self.sites.get(self.index_behind(last));
        // 4万人以上（含4万人）的县
        let included = next.filter(|next| self.is_inclusion(next)).map(|next| {
            let behind = behind_remark(self.words(at, self.end));
            (self.end - behind.len(), self.limit(next))
        });
        let (at, limit) = included.unwrap_or((at, limit));
        // 其中5000万元以上的67个, 亿元以上3个: the 的 may be read with the bound.
        let of = at - ATTRIBUTIVE.len_utf8();
        let bare = next.is_some_and(|next| {
            [at, of].iter().any(|&at| self.words(at, next.span.start) == ATTRIBUTIVE_WORD)
                || at == next.span.start
        });
        if bare && (around.is_measure() || around.unit.is_empty()) && self.is_counted_next(last) {
            return true;
        }
        // 全县50户以上自然村: villages are told by how many households they have.
        let near = head_within(self.words(at, self.end), HAMLET_BYTES);
        let hamlets =
            || HAMLETS.next(near, 0).filter(|&(at, _)| !head(near, at).contains(separates));
        if around.unit == HOUSEHOLD && hamlets().is_some() {
            return true;
        }
        let Some(noun) = self.phrases.after(at, limit, Counting::default()) else {
            return false;
        };
        let thing = self.words(noun.start, noun.end);
        let people = PEOPLE.suffix(thing).is_some();
        // 年产值10亿元以上企业: the bound tells which ones.
        let described = noun.start == at && HEADS.contains(thing)
            || self.words(at, noun.end).starts_with(ATTRIBUTIVE)
            || self.is_counted_next(last);
        let attributed =
            around.counts && !around.persons && self.words(of, noun.end).starts_with(ATTRIBUTIVE);
        // 新建存栏300头以上的种猪场5个, 年出栏生猪达1000头以上的养殖场
        let sorted =
            attributed && (self.is_counted_next(last) || self.tells_whose(around, before, &noun));
        let sorted = sorted || self.sorts_counted(around, at, &noun);
        let sorted = sorted
            || self.words(of, at) == ATTRIBUTIVE_WORD
                && (people || HEADS.contains(thing) || HAMLETS.contains(thing))
                && self.rates_holders(around, before);
        (around.is_measure() || sorted || (around.persons && !people))
            && (described || INDICATORS.suffix(self.named_before(before)).is_none())
    }

    /// Whether a bound that ends at `at` belongs to a rule: how many it takes, 应由三名以上执行员讨论, or when it holds,
    /// 有3个以上申请人时, 若2个以上报考者成绩相同.
    fn bounds_a_rule(&self, around: Around<'_>, at: usize) -> bool {
        if around.persons && OBLIGING.stands_in(around.clause) {
            return true;
        }
        let behind = self.words(at, self.end);
        let end = behind.find(|c| is_comma(c) || is_stop(c)).unwrap_or(behind.len());
        around.kind == UnitKind::Count
            && (sets_time(head(behind, end)) || IF.prefix(around.clause).is_some())
    }

    /// 指标 + 百分数: whether a rate tells which ones are meant by what they hold or reach, 持股[5%以上]的股东, 覆盖率[80%以上]的村; but
    /// 团结95%以上的干部 tells how many of them.
    fn rates_holders(&self, around: Around<'_>, before: &Before) -> bool {
        let held = matches!(before, Before::Noun(noun) if noun.end == around.site.span.start);
        let named = self.named_before(before);
        held && is_rate(around.kind)
            && (named.ends_with(HOLDING_SHARES) || INDICATORS.suffix(named).is_some())
    }

    /// 名词 + 数量 + 以上的 + 名词: whether the thing behind a bound is told by another one before it, 生猪达1000头以上的[养殖场]; so are
    /// all numbers of a row.
    fn tells_whose(&self, around: Around<'_>, before: &Before, noun: &Range<usize>) -> bool {
        let thing = self.words(noun.start, noun.end);
        if HEADS.suffix(thing).is_none() {
            return false;
        }
        if let Before::Noun(own) | Before::Place(own) = before {
            let own = self.words(own.start, own.end);
            // 生猪[达]2000头: a link parts it from the number, so it is a noun.
            let parted = around.before.len() < around.linked.trim_end_matches(is_space).len();
            let named = parted || HEADS.suffix(own).or_else(|| THINGS.suffix(own)).is_some();
            // 建立一家以上医疗机构或者确定一家以上的医疗机构 counts the same once more.
            return named && !own.contains(thing);
        }
        self.continues(around.site) == Some(true)
            && self.previous(around.site).is_some_and(|claim| claim.role == Role::Other)
    }

    /// 数量 + 以上 + 名词 + 数量: of another unit, it tells which ones are counted behind, [200头]以上养殖场26家,
    /// 合格率在[80%]以上的村92个.
    fn sorts_counted(&self, around: Around<'_>, at: usize, noun: &Range<usize>) -> bool {
        let next = self.index_behind(around.site);
        let Some(Figure::Quantity(counted)) = self.figures.get(next).copied().flatten() else {
            return false;
        };
        (around.counts || is_rate(around.kind))
            && !around.persons
            && noun.start == at
            && self.is_counted_next(around.site)
            && self.sites.get(next).is_some_and(|next| next.span.start == noun.end)
            && counted.unit.kind == UnitKind::Count
            && counted.unit.text != around.unit
            && !counted.unit.text.ends_with(PERSON)
    }

    /// Whether an amount is what a project that is built makes or holds: 规划建设[120万吨]深加工项目.
    fn sizes_project(&self, around: Around<'_>, before: &Before) -> bool {
        let (Before::Noun(verb) | Before::Action(verb)) = before else { return false };
        let words = self.words(verb.start, verb.end);
        if !is_capacity(around.kind)
            // 日处理5000吨污水处理厂
            || VERBS.prefix(words).is_none() && ACTIONS.prefix(words).is_none() && !words.starts_with(DAY)
            || ACTIONS.suffix(words).is_none()
        {
            return false;
        }
        let thing =
            self.phrases.after(around.site.span.end, self.limit(around.site), Counting::default());
        thing.is_some_and(|thing| PROJECTS.suffix(self.words(thing.start, thing.end)).is_some())
    }

    /// 年产 + 数量 + 名词、…等 + 项目: whether an amount is what one of several projects makes, 年产[5万吨]铜材、[20万套]阀门等项目.
    fn sizes_listed_project(&self, around: Around<'_>) -> bool {
        /// So many bytes behind an amount are looked at for the projects: 40 Han characters.
        const LIST_BYTES: usize = 120;

        let opens = MAKING_YEARLY.suffix(around.linked.trim_end_matches(is_space)).is_some();
        let goes_on = || {
            let before = self.previous(around.site).filter(|claim| claim.role == Role::Other);
            let previous = around.site.previous.and_then(|index| self.sites.get(index));
            let between = previous.map(|site| self.words(site.span.end, around.site.span.start));
            before.is_some() && between.is_some_and(|words| words.contains(is_joint))
        };
        if !opens && !goes_on() {
            return false;
        }
        let behind = head_within(self.words(around.site.span.end, self.end), LIST_BYTES);
        let clause = head(behind, behind.find(separates).unwrap_or(behind.len()));
        if is_capacity(around.kind) && self.is_project_of_two(around.site) {
            return true;
        }
        clause.match_indices(AND_OTHERS).any(|(at, others)| {
            let named = rest(clause, at + others.len());
            PROJECTS.stands_in(head_within(named, NAMED_PROJECT_BYTES))
        })
    }

    /// 数量 + 名词 + 和 + 数量 + 项目: whether the last of the amounts in a clause that a conjunction joins has a project behind it,
    /// [4万吨]锂盐和[2万吨]碳酸锂项目.
    fn is_project_of_two(&self, site: &Site) -> bool {
        let next = self.sites.get(self.index_behind(site)).filter(|next| {
            let between = self.words(site.span.end, next.span.start);
            next.number == site.number && between.ends_with(is_joint)
        });
        let last = next.unwrap_or(site);
        let noun = self.phrases.after(last.span.end, self.limit(last), Counting::default());
        noun.is_some_and(|noun| PROJECTS.suffix(self.words(noun.start, noun.end)).is_some())
    }

    /// Whether the number is where an indicator moved from, and the next one of its unit where it moved
    /// to: 办理由[141天]压缩至25天.
    fn starts_move(&self, around: Around<'_>) -> bool {
        if !ends_in_link(around.linked, Link::Left) {
            return false;
        }
        let next = self.index_behind(around.site);
        let Some(site) = self.sites.get(next).filter(|site| site.number == around.site.number)
        else {
            return false;
        };
        let Some(Figure::Quantity(to)) = self.figures.get(next).copied().flatten() else {
            return false;
        };
        let between = self.words(around.site.span.end, site.span.start);
        // 由两个月压缩到20个工作日
        let alike = to.unit.text == around.unit || to.unit.kind == UnitKind::Time;
        alike && ends_in_link(between, Link::Reached)
    }

    /// Whether the claim before tells from where an age or a length of time moved to this one:
    /// 由76.2岁提高到[78.9岁].
    fn is_moved(&self, around: Around<'_>, before: &Before) -> bool {
        let reached = ends_in_link(around.linked, Link::Reached);
        let measured = self.claims.last().is_some_and(|claim| claim.role == Role::Level);
        let last = self.claims.last().and_then(|claim| *self.figures.get(claim.mention)?);
        let time = matches!(last, Some(Figure::Quantity(last)) if last.unit.kind == UnitKind::Time);
        let alike = || self.is_alike_unit(around.unit) || time;
        reached && measured && matches!(before, Before::Nothing) && alike()
    }

    /// Whether the mention behind stands in the same clause.
    pub(super) fn is_counted_next(&self, site: &Site) -> bool {
        self.sites.get(self.index_behind(site)).is_some_and(|next| next.number == site.number)
    }
}

/// 当 + 指标 + 超过 + 数量 + 时: what must be for something to be done, 当降雨量超过[30毫米]时.
fn is_moment(around: Around<'_>) -> bool {
    // Few clauses open so, which is told faster than how they go on.
    if !around.clause.trim_start_matches(is_space).starts_with(WHEN_OPENS) {
        return false;
    }
    let behind = around.behind.trim_start_matches(is_space);
    let behind = rest(behind, threshold(behind).unwrap_or(0));
    behind.strip_prefix(WHEN).is_some_and(|behind| behind.starts_with(separates))
}
