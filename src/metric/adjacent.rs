//! Numbers that say the same thing as the one right before them.
//!
//! Takes a number and the claim on the one before, gives the same claim:
//!
//! - 金额 + （外币金额）: 利润6.5亿元（1.0亿美元）;
//! - 数量/数量: 新承接订单12艘/74万吨/19亿元.

use super::{
    claim::{Claim, Role},
    clause::Site,
    reading::Reading,
};
use crate::{
    Quantity, UnitKind,
    text::chars::{is_closing, is_round_opening, is_space},
};

impl Reading<'_, '_> {
    /// The claim of a number that stands in the bracket or behind the slash right behind another.
    pub(super) fn said_again(
        &self,
        index: usize,
        site: &Site,
        quantity: &Quantity<'_>,
    ) -> Option<Claim> {
        let last = self.claims.last().filter(|claim| claim.mention + 1 == index)?;
        let before = self.sites.get(last.mention)?;
        let mut between = self.words(before.span.end, site.span.start).chars();
        let sign = between.next()?;
        let again = match sign {
            '/' | '／' => true,
            _ => is_round_opening(sign) && self.is_converted(last, site, quantity),
        };
        // Nearly all numbers have another mark before them.
        if !again || !between.as_str().trim_matches(is_space).is_empty() {
            return None;
        }
        let role = match last.role {
            Role::Level => Role::Level,
            Role::Change { direction, .. } => Role::Change { direction, basis: None },
            _ => return None,
        };
        let claim = self.claim(index, role, last.subject.clone(), site.span.start);
        Some(Claim { again: true, ..claim })
    }

    /// Whether an amount in brackets is that of the claim before in another currency.
    fn is_converted(&self, last: &Claim, site: &Site, quantity: &Quantity<'_>) -> bool {
        let money = |one: &Quantity<'_>| one.unit.kind == UnitKind::Currency;
        let own = self.figure_of(last).filter(|own| money(own) && money(quantity));
        // The second character, where a note has its mark inside: （1.2亿美元1）.
        let closed = || self.words(site.span.end, self.end).chars().take(2).any(is_closing);
        own.is_some_and(|own| own.unit.text != quantity.unit.text) && closed()
    }
}
