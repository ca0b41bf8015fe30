//! The words of a change, and of a part of a whole (增减用语、占比用语).
//!
//! Takes the words before a number in its clause, gives what they say of it, which indicator they stand behind,
//! and against what it is told:
//!
//! - 基期 + 增减: 比上年 增长, 较上年 多产;
//! - 比较 + 基期: 高于 全省平均水平, 超出 计划投资;
//! - 完成 + 计划 + 的, 占 + 整体 + 的.

use core::ops::Range;

use super::{
    claim::is_rate,
    clause::bracket_before,
    phrase::{Phrases, TWO, per_unit},
    trims::lasting,
};
use crate::{
    Direction, UnitKind,
    lexicon::{
        bases::{
            ALL_OF, COMPARED, FULFILS, NOT_COMPARING, NOT_FULFILLING, NOT_SHARING, ON_BASE,
            ON_BASE_END, PLANS, SINCE,
        },
        conditions::BY_WHICH,
        contexts::{AVERAGED, NOT},
        directions::{AGAINST, EXCEEDING, MARKS, RATE_LIKE, SWAYS, Sway},
        nouns::{CLASS_ENDS, GROWTHS, HEADS, INDICATORS, MONEY, SHARES},
        numerals::is_minus,
        particles::{
            ASIDES, ATTRIBUTIVE, BELOW_ABOVE, COMPARATIVE, CONJOINED, LEAVING_OUT, RESPECTIVELY,
            SHARING, is_joint,
        },
        periods::{SAME_PERIOD, YEAR},
        predicates::MORE_OR_LESS,
        prepositions::WITHIN_WHICH,
        scopes::RANKED,
        sizes::AGES,
        units::PER,
        verbs::VERBS,
    },
    text::chars::{
        arabic_digit, begins, head, holds, is_all_han, is_circled, is_space, rest, slice,
        tail_within,
    },
};

/// How far back the verb before a basis or a whole is looked for, in characters.
const LOOK_BACK: usize = 30;

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

/// 按 + 价格 + 计算 at the end of some words: by which prices or scope a change was worked out, 增加值[按可比价格计算]增长6%.
fn worked_out(words: &str) -> Option<usize> {
    /// It is told in so many bytes at most: 9 Han characters.
    const ASIDE_BYTES: usize = 27;
    /// And what is left out, in so many: 16 Han characters.
    const LEFT_OUT_BYTES: usize = 48;

    ASIDES.suffix(words).filter(|&length| length >= TWO)?;
    // 生产总值[剔除不可比因素]增长7.8%
    let by = |near: &str| near.rfind(BY_WHICH).map(|at| near.len() - at);
    let left_out = |near: &str| LEAVING_OUT.next(near, 0).map(|(at, _)| near.len() - at);
    let length = by(tail_within(words, ASIDE_BYTES))
        .or_else(|| left_out(tail_within(words, LEFT_OUT_BYTES)))?;
    (length < words.len()).then_some(length)
}

/// 每 + 量词 at the end of some words.
fn each_behind(words: &str) -> Option<usize> {
    /// Both have so many bytes at most: 4 Han characters.
    const EACH_BYTES: usize = 12;

    let near = tail_within(words, EACH_BYTES);
    if holds(near, PER) { per_unit(near).map(|at| near.len() - at) } else { None }
}

/// The word of a change that some words end in. 比增 alone is one; behind a basis that its 比 ends it is not: 同比[增]7%.
fn sway_behind(words: &str) -> Option<(usize, Sway)> {
    let (length, sway) = SWAYS.suffix(words)?;
    let compares = rest(words, words.len() - length).starts_with(COMPARATIVE);
    let last = words.chars().next_back().filter(|_| compares).map_or(0, char::len_utf8);
    let based = last > 0 && SINCE.suffix(head(words, words.len() - last)).is_some();
    if based { SWAYS.suffix(rest(words, words.len() - last)) } else { Some((length, sway)) }
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
        // 同比+8.5%, 增速+8.5%: the sign tells as much as a word; behind a basis so does 同比-3.5%.
        let signed = || {
            let number = rest(self.text, to);
            number.starts_with(['+', '＋'])
                || begins(number, is_minus) && SINCE.suffix(words).is_some()
        };
        let sway = sway_behind(words).or_else(|| signed().then_some((0, Sway::Up)));
        let Some((length, sway)) = sway else { return self.against(from, to, kind) };
        let Some(direction) = sway.direction() else { return self.against(from, to, kind) };
        let (start, respectively) = self.without_adverbs(from, to - length);
        // 同期 alone is a basis (同期增长), behind 比 or 较 the end of one: 比去年同期增长.
        let same = slice(self.text, start, to - length)
            .starts_with(SAME_PERIOD)
            .then(|| start + SAME_PERIOD.len());
        // 较去年同期和[全年]分别回落: behind a conjunction the period is a basis, no adverb.
        let start = self.with_last_basis(from, start, to - length);
        let basis = same
            .and_then(|end| self.basis(from, end, direction == Direction::Flat))
            .or_else(|| self.basis(from, start, direction == Direction::Flat))
            .or_else(|| same.map(|end| start..end))
            .map(|basis| self.with_average(basis));
        let counts = matches!(kind, UnitKind::Count | UnitKind::Unitless);
        let told = match sway {
            Sway::RateUp | Sway::RateDown => {
                // ，增0.4万吨 goes on with what was told.
                let named = slice(self.text, from, start);
                // 抚恤金提高50元
                let indicator = start == from
                    || [&INDICATORS, &MONEY].iter().any(|list| list.suffix(named).is_some());
                let measured = || if counts { self.rises_by_count(named, to) } else { indicator };
                basis.is_some() || is_rate(kind) || measured()
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

    /// Whether what is `named` rises by the count at `to`: an age, 人均预期寿命提高1.5岁, or a place in a list, 全国排名提升4位. 提高3个档次
    /// is no measure.
    fn rises_by_count(&self, named: &str, to: usize) -> bool {
        let aged = || {
            let number = rest(self.text, to);
            let unit = number.trim_start_matches(|c| c == '.' || arabic_digit(c).is_some());
            AGES.prefix(unit).is_some()
        };
        // 由78岁提高到79.5岁，提高1.5岁 goes on with what was told.
        let told = named.is_empty() || INDICATORS.suffix(named).is_some();
        RANKED.suffix(named).is_some() || told && aged()
    }

    /// Where the adverbs before a change start that ends at `to`, behind the last of several periods that a conjunction joins to a
    /// basis.
    fn with_last_basis(&self, from: usize, start: usize, to: usize) -> usize {
        let joined = slice(self.text, from, start).ends_with(is_joint);
        let period = joined.then(|| self.period_at(start, to)).flatten();
        period.map_or(start, |period| period.end)
    }

    /// 基期 + 多 or 少 + 动词 + 名词? + 数量: 较上年[多产]3500吨, 比过去[少缴]240元, 比上年[多发放]贷款7亿元.
    fn more_or_less(&self, from: usize, to: usize) -> Option<Moved> {
        /// The verb has so many bytes at most: two characters.
        const VERB_BYTES: usize = 6;
        /// 多 or 少.
        const WORD_BYTES: usize = 3;
        /// A verb and what it deals with have so many bytes at most: eight characters.
        const DEED_BYTES: usize = 24;

        let words = slice(self.text, from, to).trim_end_matches(is_space);
        let near = tail_within(words, DEED_BYTES + WORD_BYTES);
        let (at, word) = near.char_indices().find(|(_, c)| MORE_OR_LESS.contains(c))?;
        let verb = rest(near, at + word.len_utf8());
        // What is longer than a verb opens with one of two characters.
        if verb.len() > VERB_BYTES && VERBS.prefix(verb) != Some(VERB_BYTES) {
            return None;
        }
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
        // 水质优于Ⅲ类比例95%: the share of a class is an indicator.
        let class = SHARES.suffix(basis).map(|share| head(basis, basis.len() - share));
        if class.is_some_and(|class| class.ends_with(CLASS_ENDS)) {
            return None;
        }
        let (start, respectively) = self.without_adverbs(from, from + at - length);
        Some(Moved {
            direction: sway.direction()?,
            basis: Some(self.with_average(from + at..from + at + basis.len())),
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
            } else if let Some(year) = self.year_behind(from, words) {
                to = year;
            } else if let Some((start, _)) = bracket_before(self.text, from, to)
                .filter(|(_, inside)| self.is_qualifier(inside.clone()))
            {
                to = start;
            } else if let Some(length) = RATE_LIKE
                .suffix(words)
                .filter(|&length| INDICATORS.suffix(words).max(HEADS.suffix(words)) <= Some(length))
            {
                // 产能 and 耕地 are names, the 能 and 地 at their ends no adverbs.
                respectively |= words.ends_with(RESPECTIVELY);
                // 上年平均: the 年 of 年平均 belongs to the period.
                let cut = to - length;
                let year = self.last_period(from, to).filter(|year| cut < year.end);
                match year {
                    // 比[去年全年]提升2个百分点
                    Some(year) if year.start < cut && year.end == to => return (to, respectively),
                    Some(year) if year.start < cut && year.end < to => to = year.end,
                    _ => to = cut,
                }
            } else if let Some(length) = lasting(words).filter(|&length| {
                let named = slice(words, 0, words.len() - length);
                named.is_empty() || INDICATORS.suffix(named).is_some()
            }) {
                // 产值[近三年]年均增长6%
                to -= length;
            } else if let Some(length) = worked_out(words) {
                to -= length;
            } else if let Some(length) = each_behind(words) {
                // 抚恤金[每人每月]提高50元
                to -= length;
            } else {
                return (to, respectively);
            }
        }
    }

    /// Where 年 stands at the end of `words`, alone or behind a period: [年]增长14.4%, 比“二五”期间[年]净增10万吨.
    fn year_behind(&self, from: usize, words: &str) -> Option<usize> {
        let year = from + words.strip_suffix(YEAR)?.len();
        let period = self.last_period(from, year).filter(|period| period.end == year);
        (year == from || period.is_some()).then_some(year)
    }

    /// The basis at the end of a stretch: 同比, 比上年, 与去年同期相比, 较2月、3月累计降幅; before
    /// 持平 (`flat`) also 与上年.
    pub(super) fn basis(&self, from: usize, to: usize, flat: bool) -> Option<Range<usize>> {
        // 同比②增长: the mark of a note stands behind the basis.
        let words = slice(self.text, from, to).trim_end_matches(is_circled);
        let to = from + words.len();
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
                let opens = COMPARATIVE.contains(&c) || CONJOINED.contains(&c);
                opens.then(|| year.start - c.len_utf8())
            });
            return Some(compared.unwrap_or(start)..to);
        }
        // 环比7月提高0.5个百分点
        let dated = self.last_period(from, to).filter(|period| period.end == to);
        let since = dated.and_then(|period| {
            SINCE.suffix(slice(self.text, from, period.start)).map(|length| period.start - length)
        });
        if let Some(start) = since {
            return Some(start..to);
        }
        if let Some(based) = self.based_on(from, words) {
            return Some(based);
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
            // 相比前一年增长, with nothing that is compared in the clause
            let led = COMPARED.suffix(slice(inner, 0, behind)).filter(|&led| led > c.len_utf8());
            if let Some(led) = led.filter(|&led| led == behind && behind < inner.len()) {
                return Some(from + behind - led..to);
            }
            // 占比[较]上年 compares a share.
            let share = || SHARES.suffix(slice(inner, 0, at)).is_some();
            let taken = NOT_COMPARING.prefix(slice(inner, at, inner.len())).is_some()
                || NOT_COMPARING.suffix(slice(inner, 0, behind)).is_some() && !share();
            if !taken && behind < inner.len() {
                return Some(from + at..to);
            }
        }
        None
    }

    /// 在 + 时期 + 的基础上 at the end of `words`, which begin at `from`: 补偿比例[在上年度的基础上]提高10%.
    fn based_on(&self, from: usize, words: &str) -> Option<Range<usize>> {
        // Nearly no words end so, which is told by their last character.
        let on_base = words.ends_with(ON_BASE_END).then(|| ON_BASE.suffix(words)).flatten();
        let bare = on_base.map(|length| head(words, words.len() - length))?;
        let ahead = bare.char_indices().rev().take(LOOK_BACK);
        let (at, _) = ahead.into_iter().find(|&(_, c)| c == WITHIN_WHICH)?;
        let (start, end) = (from + at, from + words.len());
        self.last_period(start, end).map(|_| start..end)
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
            // 完成进度 is the name of an indicator.
            let named = bare && INDICATORS.suffix(stem) >= Some(stem.len() - at);
            // 占用水总量的62%: what opens its clause so and ends in 的 tells a share.
            let shares = c == SHARING && at == 0 && !bare;
            let taken = named
                || c == SHARING
                    && !shares
                    && NOT_SHARING.prefix(slice(stem, at, stem.len())).is_some()
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
