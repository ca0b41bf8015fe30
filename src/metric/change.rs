//! Changes, completions and shares: what a number says when it is no level.
//!
//! Takes the words before a number in its clause, gives what they make of it:
//!
//! - 指标 + 基期 + 增减 + 数量: 产值 比上年 增长 5%, 增速 高于全省平均水平 2个百分点;
//! - 指标 + 完成 + 计划 + 的 + 数量: 投资 完成 年度任务 的 56%;
//! - 指标 + 占 + 整体 + 的 + 数量: 工业投资 占 全部投资 的 40%.

use core::ops::Range;

use super::{clause::bracket_before, phrase::Phrases};
use crate::{
    Direction, UnitKind,
    chars::{is_space, slice},
    lexicon::{
        bases::{COMPARED, FULFILS, NOT_COMPARING, NOT_SHARING, PLANS, SINCE},
        directions::{AGAINST, RATE_LIKE, SWAYS, Sway},
        nouns::SHARES,
    },
};

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

/// Whether a unit tells a rate: %, 个百分点, 倍.
pub(super) const fn is_rate(kind: UnitKind) -> bool {
    matches!(kind, UnitKind::Percent | UnitKind::PercentagePoint | UnitKind::PerMille | UnitKind::Multiple)
}

impl Phrases<'_> {
    /// The change that ends in the words up to `to`: `同比增长`.
    pub(super) fn change(&self, from: usize, to: usize, kind: UnitKind) -> Option<Moved> {
        let words = slice(self.text, from, to);
        let Some((length, sway)) = SWAYS.suffix(words) else { return self.against(from, to, kind) };
        let Some(direction) = sway.direction() else { return self.against(from, to, kind) };
        let (start, respectively) = self.without_adverbs(from, to - length);
        let basis = self.basis(from, start);
        let counts = matches!(kind, UnitKind::Count | UnitKind::None);
        let told = match sway {
            Sway::RateUp | Sway::RateDown => basis.is_some() || !counts,
            Sway::BasisUp | Sway::BasisDown => basis.is_some(),
            _ => true,
        };
        if !told {
            return self.against(from, to, kind);
        }
        let start = basis.as_ref().map_or(start, |basis| basis.start);
        let (start, more) = self.without_adverbs(from, start);
        Some(Moved { direction, basis, start, respectively: respectively || more })
    }

    /// 高于 + 基期 + 数量: 高于全国平均水平2个百分点.
    fn against(&self, from: usize, to: usize, kind: UnitKind) -> Option<Moved> {
        if !is_rate(kind) {
            return None;
        }
        let words = slice(self.text, from, to);
        let at = words.rfind(['于', '出'])? + '于'.len_utf8();
        let basis = slice(words, at, words.len()).trim_end_matches(is_space);
        let length = AGAINST.suffix(slice(words, 0, at)).filter(|_| (2..=16).contains(&basis.chars().count()))?;
        let (_, sway) = SWAYS.suffix(slice(words, at - length, at))?;
        let (start, respectively) = self.without_adverbs(from, from + at - length);
        Some(Moved { direction: sway.direction()?, basis: Some(from + at..from + at + basis.len()), start, respectively })
    }

    /// Takes the adverbs off the end of a stretch: 同比[实际分别].
    fn without_adverbs(&self, from: usize, mut to: usize) -> (usize, bool) {
        let mut respectively = false;
        loop {
            let words = slice(self.text, from, to);
            if words.ends_with(is_space) {
                to = from + words.trim_end_matches(is_space).len();
            } else if let Some((start, _)) = bracket_before(self.text, from, to).filter(|(_, inside)| self.is_qualifier(inside.clone())) {
                to = start;
            } else if let Some(length) = RATE_LIKE.suffix(words) {
                respectively |= words.ends_with(crate::lexicon::particles::RESPECTIVELY);
                to -= length;
            } else {
                return (to, respectively);
            }
        }
    }

    /// The basis at the end of a stretch: 同比, 比上年, 与去年同期相比, 较2月、3月累计降幅.
    fn basis(&self, from: usize, to: usize) -> Option<Range<usize>> {
        let words = slice(self.text, from, to);
        if let Some(length) = SINCE.suffix(words) {
            return Some(to - length..to);
        }
        let closing = COMPARED.suffix(words).unwrap_or(0);
        let inner = slice(words, 0, words.len() - closing);
        for (at, c) in inner.char_indices().rev().take(30) {
            let opens = matches!(c, '比' | '较') || (closing > 0 && matches!(c, '与' | '和' | '同'));
            if !opens {
                continue;
            }
            let behind = at + c.len_utf8();
            let taken =
                NOT_COMPARING.prefix(slice(inner, at, inner.len())).is_some() || NOT_COMPARING.suffix(slice(inner, 0, behind)).is_some();
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
        let stem = words.strip_suffix('的').unwrap_or(words);
        let bare = stem.len() == words.len();
        let planned = PLANS.suffix(stem).is_some();
        if !planned && SHARES.suffix(stem).is_some() {
            return None;
        }
        for (at, c) in stem.char_indices().rev().take(30) {
            let Some(length) = FULFILS.prefix(slice(stem, at, stem.len())) else { continue };
            let of = at + length;
            let taken = c == '占' && NOT_SHARING.prefix(slice(stem, at, stem.len())).is_some();
            if of < stem.len() && !taken && (planned || !bare || c == '占') {
                return Some(Part { of: from + of..from + stem.len(), planned, start: from + at });
            }
        }
        None
    }
}
