//! Changes without a number (定性变化): 大幅下降, 略有增长, 与去年基本持平.
//!
//! Takes a sentence, gives the clauses that end in a word of growth or decline with a degree or a
//! basis before it, and what such a clause says of which indicator.
//!
//! 指标 + [基期] + [程度] + 增减 + [态势] + 分句末, the degree or the basis told: 投诉量 大幅 下降,
//! 降幅 较上月 收窄.

use core::ops::Range;

use super::{
    claim::{Claim, Role},
    clause::Site,
    phrase::Before,
    reading::Reading,
    trends::Trend,
};
use crate::{
    Direction, UnitKind,
    lexicon::{
        directions::{DEGREES, ENDEAVOURS, GAPS, IMPONDERABLES, SWAYS, Sway},
        nouns::{GROWTHS, HEADS, INDICATORS, PEOPLE},
    },
};

impl Reading<'_, '_> {
    /// 指标 + 程度 + 增减: what a trend says of which indicator, in front of mention `index`.
    pub(super) fn trend(&mut self, index: usize, trend: &Trend) -> Option<Claim> {
        let from = self.behind_figures(trend)?;
        let moved = self.phrases.change(from, trend.end, UnitKind::Percent)?;
        let (length, sway) = SWAYS.suffix(self.words(from, trend.end))?;
        let degree = self.words(moved.start, trend.end - length);
        if moved.basis.is_none() && moved.direction != Direction::Flat && !DEGREES.stands_in(degree)
        {
            return None;
        }
        let tail = self.phrases.tail(from, moved.start);
        let found = self.phrases.before(from, tail.to);
        let subject = match found.before {
            Before::Noun(noun)
                if self.moves(&noun, sway) && !ENDEAVOURS.stands_in(self.words(from, noun.end)) =>
            {
                noun
            }
            Before::Nothing => self.last.clone()?,
            _ => return None,
        };
        let site = Site {
            next: index,
            span: trend.end..trend.end,
            clause: trend.clause,
            number: usize::MAX,
            previous: None,
            bare: None,
            explains: false,
            parted: trend.parted,
            resumed: None,
        };
        self.mood(&site);
        let role = Role::Trend { direction: moved.direction, basis: moved.basis, end: trend.end };
        let mut claim = self.claim(index, role, Some(subject), moved.start);
        claim.holder = found.holder;
        Some(claim)
    }

    /// Where the words of a trend start: at its clause, or behind a pause that follows the last
    /// number in it.
    fn behind_figures(&self, trend: &Trend) -> Option<usize> {
        let before = self.sites.partition_point(|site| site.span.end <= trend.end);
        let number = |at: &usize| self.figures.get(*at).is_some_and(Option::is_some);
        let last = (0..before)
            .rev()
            .take_while(|&at| {
                self.sites.get(at).is_some_and(|site| site.span.start >= trend.clause)
            })
            .find(number);
        let Some(last) = last.and_then(|at| self.sites.get(at)) else { return Some(trend.clause) };
        let at = last.span.end + self.words(last.span.end, trend.end).rfind('、')?;
        Some(at + '、'.len_utf8())
    }

    /// Whether a noun phrase names what can grow or shrink: an indicator, people; things only of
    /// words that count them.
    fn moves(&self, noun: &Range<usize>, sway: Sway) -> bool {
        let words = self.words(noun.start, noun.end);
        let counted = matches!(sway, Sway::Up | Sway::Down);
        let indicator =
            [&INDICATORS, &GAPS, &GROWTHS, &PEOPLE].iter().any(|list| list.suffix(words).is_some());
        (indicator || (counted && HEADS.suffix(words).is_some()))
            && IMPONDERABLES.suffix(words).is_none()
    }
}
