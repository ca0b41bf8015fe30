//! A sentence while its mentions are read in order: each is asked what it says, and a trend without a number is read where
//! it stands between them.

use alloc::vec::Vec;

use super::{
    claim::{Claim, Figure, Role, is_rate},
    clause::Site,
    reading::Reading,
    trends::Trend,
};
use crate::{Quantity, UnitKind};

impl Reading<'_, '_> {
    /// Reads every mention, and the `trends` between them; gives the claims in order.
    pub(super) fn read(mut self, trends: &[Trend]) -> Vec<Claim> {
        let mut told = Vec::new();
        let mut next = 0;
        for (index, (site, figure)) in self.sites.iter().zip(self.figures).enumerate() {
            let Some(figure) = figure else { continue };
            while let Some(trend) = trends.get(next).filter(|trend| trend.end <= site.span.start) {
                told.extend(self.trend(index, trend));
                next += 1;
            }
            self.mood(site);
            if self.part && self.leaves_parts(site, *figure) {
                self.part = false;
            }
            let claim = match figure {
                Figure::Quantity(quantity) => self.quantity(index, site, quantity),
                Figure::Rank => self.rank(index, site),
            };
            if claim.role != Role::Other && !matches!(claim.role, Role::Rank { .. }) {
                self.last.clone_from(&claim.subject);
                if matches!(figure, Figure::Quantity(quantity) if quantity.unit.kind == UnitKind::Count)
                    && claim.subject.is_some()
                {
                    self.counted.clone_from(&claim.subject);
                }
            }
            if !claim.part {
                self.whole = Some(claim.mention);
            }
            self.claims.push(claim);
        }
        for trend in trends.get(next..).unwrap_or_default() {
            told.extend(self.trend(self.sites.len(), trend));
        }
        // Both are in order: a trend stands before the mention that it names.
        let mut claims = Vec::with_capacity(self.claims.len() + told.len());
        let mut told = told.into_iter().peekable();
        for claim in self.claims {
            while let Some(trend) = told.next_if(|trend| trend.mention <= claim.mention) {
                claims.push(trend);
            }
            claims.push(claim);
        }
        claims.extend(told);
        claims
    }

    /// 指标 + 数量 in all its forms.
    fn quantity(&mut self, index: usize, site: &Site, quantity: &Quantity<'_>) -> Claim {
        let kind = quantity.unit.kind;
        let left = self.left(site);
        if let Some(claim) = self.in_a_row(index, site, quantity) {
            return claim;
        }
        let tail = self.phrases.tail(left.from, left.to);
        if is_rate(kind) || kind == UnitKind::Unitless {
            if let Some(claim) = self.part_of(index, site, left.from, tail.to) {
                return claim;
            }
        }
        if is_rate(kind) {
            if let Some(claim) = self.growth(index, site, &left, tail.to) {
                return claim;
            }
        }
        if !tail.reached && !tail.left {
            if let Some(claim) =
                self.change(index, site, &left, tail.to, tail.respectively, quantity)
            {
                return claim;
            }
        }
        self.level(index, site, quantity, &left, tail.to, tail.respectively)
    }
}
