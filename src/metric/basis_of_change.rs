//! Which words are the basis of a change (基期).
//!
//! Takes the words around a change and what was read before it, gives where its basis stands:
//!
//! - 时期 + 比 + 时期 + 指标 + 增减: 2018年 比2017年 工业产值 增长5%;
//! - 同比 + 指标 + 增减: 同比 事故起数 减少30起;
//! - 与 + 基期 + 相比, in the clause before: 与上年同期相比，增加15万元;
//! - 比 + 时期 + 数量 + 增减: 较上年 39870万元 增长6.3%.

use alloc::vec::Vec;
use core::ops::Range;

use super::{
    claim::{Figure, Role},
    clause::{Site, bracket_before},
    phrase::TWO,
    reading::Reading,
};
use crate::{
    lexicon::{
        bases::{COMPARED, PLANNED, SINCE},
        directions::SWAYS,
        nouns::{INDICATORS, MEASURES},
        particles::{ATTRIBUTIVE, COMPARATIVE, CONJOINED, is_joint},
        predicates::DONE_MARK,
    },
    text::chars::{begins, is_comma, is_han, is_round_opening, is_space, slice},
};

/// What is named behind the period of a basis with an amount has at most so many bytes: 12 Han characters,
/// 第六次全国人口普查.
const BASIS_NAME_BYTES: usize = 36;

/// The words of a change between the value before and its amount have at most so many bytes: 8 Han
/// characters.
const MOVE_BYTES: usize = 24;

impl Reading<'_, '_> {
    /// The indicator and the basis of a change, told apart where the indicator stands behind the period of the basis.
    pub(super) fn parted_from_basis(
        &self,
        from: usize,
        named: Option<Range<usize>>,
        basis: Option<Range<usize>>,
    ) -> (Option<Range<usize>>, Option<Range<usize>>) {
        let Some(whole) = basis.as_ref().filter(|_| named.is_none()) else { return (named, basis) };
        match self.behind_compared_years(from, whole) {
            Some(noun) => (Some(noun.clone()), Some(whole.start..noun.start)),
            None => (named, basis),
        }
    }

    /// 时期 + 比 + 时期 + 指标: the indicator behind the two periods that are compared, 2018年比2017年[工业产值]增长5%.
    fn behind_compared_years(&self, from: usize, basis: &Range<usize>) -> Option<Range<usize>> {
        let first = self.phrases.last_period(from, basis.start)?;
        let second = self.phrases.last_period(basis.start, basis.end)?;
        let compared = self.words(basis.start, second.start);
        let opens = compared.starts_with(COMPARATIVE) && compared.chars().nth(1).is_none();
        let noun = second.end..basis.end;
        let words = self.words(noun.start, noun.end);
        let named = INDICATORS.suffix(words).or_else(|| MEASURES.suffix(words)).is_some();
        (first.end == basis.start && opens && named).then_some(noun)
    }

    /// 同比 + 指标 + 增减: the basis that the clause opens with, [同比]事故起数减少30起.
    pub(super) fn basis_ahead(&self, from: usize, noun: &Range<usize>) -> Option<Range<usize>> {
        let words = self.words(from, noun.start);
        let start = from + (words.len() - words.trim_start_matches(is_space).len());
        (start < noun.start && SINCE.contains(self.words(start, noun.start)))
            .then_some(start..noun.start)
    }

    /// 增减 + （基期）: the basis in brackets right before the number, 下降（[同口径]）19.59%.
    pub(super) fn basis_in_brackets(&self, from: usize, to: usize) -> Option<Range<usize>> {
        let (_, inside) = bracket_before(self.phrases.text, from, to)?;
        SINCE.contains(self.words(inside.start, inside.end)).then_some(inside)
    }

    /// The basis of a change that its own words do not tell: the clause before does, or the change before it in a row.
    pub(super) fn basis_carried(&self, index: usize, site: &Site) -> Option<Range<usize>> {
        self.basis_told_before(index, site).or_else(|| self.basis_of_row(site))
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
        // 与上年比
        let dated = |length: usize| {
            let end = clause.end - length;
            self.phrases.last_period(clause.start, end).is_some_and(|period| period.end == end)
        };
        COMPARED.suffix(words).filter(|&length| length >= TWO || dated(length))?;
        begins(words, |c| COMPARATIVE.contains(&c) || CONJOINED.contains(&c)).then_some(clause)
    }

    /// The first of the bases behind 分别, where as many numbers follow as there are: 分别高于[全国]（5.3%）、
    /// 全省（5.0%）0.5和0.8个百分点. Else the whole.
    pub(super) fn first_basis(&mut self, index: usize, basis: Range<usize>) -> Range<usize> {
        let words = self.words(basis.start, basis.end);
        let mut bases = Vec::new();
        let mut from = 0;
        for member in words.split(is_joint) {
            let name = member.find(is_round_opening).map_or(member, |at| slice(member, 0, at));
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

    /// 比 + 时期 + 名词 + 数量 + 增减: the basis that an amount belongs to, where the change against it follows,
    /// [较上年]39870万元增长6.3%, [比上年决算数]25.1亿元，下降0.5%.
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
        // 比上年6.8万件减少了1.6万件
        let moved = behind.strip_suffix(DONE_MARK).unwrap_or(behind);
        let (length, sway) = near.then(|| SWAYS.suffix(moved)).flatten()?;
        sway.direction()?;
        let to = site.span.end + moved.len() - length;
        let start = self.phrases.without_adverbs(site.span.end, to).0;
        let left = self.left(site);
        let words = self.words(left.from, left.to);
        let words = words.trim_end_matches(|c| is_space(c) || c == ATTRIBUTIVE);
        let to = left.from + words.len();
        // 比计划产量20万吨增产1万吨: a plan is a basis with an amount, too.
        let planned = words.strip_prefix(COMPARATIVE).filter(|plan| {
            plan.len() <= BASIS_NAME_BYTES
                && PLANNED.prefix(plan).is_some()
                && plan.chars().all(is_han)
        });
        if planned.is_some() && self.words(site.span.end, start).is_empty() {
            return Some(left.from..to);
        }
        let period = self.phrases.last_period(left.from, to)?;
        let named = self.words(period.end, to);
        // 比上年[增加]0.99万亩，增长0.1%: both are changes.
        let plain = named.len() <= BASIS_NAME_BYTES
            && named.chars().all(is_han)
            && SWAYS.suffix(named).is_none();
        let basis = self.phrases.basis(left.from, to, false).filter(|_| plain)?;
        // 比上年, 环比上月
        let opening = self.words(basis.start, period.start);
        let opened = opening.chars().count() == 1 || SINCE.suffix(opening) == Some(opening.len());
        let pause = self.words(site.span.end, start);
        (opened && pause.trim_start_matches(is_comma).is_empty()).then_some(basis)
    }
}
