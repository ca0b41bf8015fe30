//! Numbers that say the same thing as the one right before them.
//!
//! Takes a number and the claim on the one before, gives the same claim:
//!
//! - 金额 + （外币金额）: 利润6.5亿元（1.0亿美元）;
//! - 数量/数量: 新承接订单12艘/74万吨/19亿元.

use super::{
    claim::{Claim, Figure, Role},
    clause::Site,
    reading::Reading,
};
use crate::{
    Quantity, UnitKind,
    text::chars::{is_closing, is_space},
};

impl Reading<'_, '_> {
    /// The claim of a number that stands in the bracket or behind the slash right behind another.
    pub(super) fn said_again(
        &self,
        index: usize,
        site: &Site,
        quantity: &Quantity<'_>,
    ) -> Option<Claim> {
        let before = self.sites.get(index.checked_sub(1)?)?;
        let mut between = self.words(before.span.end, site.span.start).chars();
        // Nearly all numbers have more before them, or another mark.
        let sign = between.next().filter(|&c| matches!(c, '/' | '／' | '（' | '('))?;
        if !between.as_str().trim_matches(is_space).is_empty() {
            return None;
        }
        let last = self.claims.last().filter(|claim| claim.mention + 1 == index)?;
        let again = match sign {
            '/' | '／' => true,
            _ => self.is_converted(index, site, quantity),
        };
        let role = match &last.role {
            Role::Level => Role::Level,
            Role::Change { direction, .. } => Role::Change { direction: *direction, basis: None },
            _ => return None,
        };
        let subject = last.subject.clone();
        again.then(|| self.claim(index, role, subject, site.span.start))
    }

    /// Whether an amount in brackets is that of the number before in another currency.
    fn is_converted(&self, index: usize, site: &Site, quantity: &Quantity<'_>) -> bool {
        let Some(Figure::Quantity(own)) =
            index.checked_sub(1).and_then(|at| self.figures.get(at).copied().flatten())
        else {
            return false;
        };
        let currencies = [own, quantity].iter().all(|one| one.unit.kind == UnitKind::Currency);
        let closed = self.words(site.span.end, self.end).chars().take(2).any(is_closing);
        currencies && own.unit.text != quantity.unit.text && closed
    }
}
