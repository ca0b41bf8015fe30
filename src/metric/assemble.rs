//! Metrics from claims: what several numbers of a sentence say of one indicator is put together.
//!
//! Takes the claims of a sentence in order, gives [`Facts`] with every span in the source. A change, a completion or a
//! rank joins the metric before it where both have one subject; a level opens a metric.

use alloc::{borrow::Cow, string::String, vec::Vec};
use core::ops::Range;

use super::{
    Context, Facts,
    reading::{Claim, Role},
};
use crate::{
    Basis, Change, Completion, Mention, Metric, Period, Quantity, Rank, Span, Text, Unit, chars::slice, scan::resolve, source::Logical,
};

/// The metric that claims may still join.
struct Open {
    subject: Option<Range<usize>>,
    part: bool,
}

/// Puts the claims together.
pub(super) fn assemble<'s>(line: &Logical<'s>, mentions: &[Mention<'_>], claims: Vec<Claim>, context: &mut Context<'_, 's>) -> Facts<'s> {
    let mut facts = Facts::default();
    let mut periods = Vec::new();
    for mention in mentions {
        if let Mention::Period(period) = mention {
            periods.push(period.text.span.range());
            facts.periods.push(owned_period(line, period, context.base_year));
        }
    }
    let mut force = Force { next: 0, current: None };
    let mut open: Option<Open> = None;
    let mut based = 0..0;
    for claim in claims {
        force.advance(&periods, &claim, &based);
        if let Role::Change { basis: Some(basis), .. } | Role::Trend { basis: Some(basis), .. } = &claim.role {
            based = basis.clone();
        }
        let joins = open.as_ref().is_some_and(|open| open.subject == claim.subject);
        let against = |basis: &Option<Range<usize>>, periods: &[Period<'s>]| {
            basis.clone().map(|basis| Basis { period: inside(periods, line.span(basis.clone())), text: line.text(basis) })
        };
        let change = match (&claim.role, mentions.get(claim.mention)) {
            (Role::Change { direction, basis }, Some(Mention::Quantity(quantity))) => {
                let amount = owned_quantity(line, quantity);
                let span = line.span(claim.start..quantity.span.range().end).join(amount.span);
                Some(Change { span, basis: against(basis, &facts.periods), direction: *direction, amount: Some(amount) })
            }
            (Role::Trend { direction, basis, end }, _) => {
                let span = line.span(claim.start..*end);
                Some(Change { span, basis: against(basis, &facts.periods), direction: *direction, amount: None })
            }
            _ => None,
        };
        if let Some(change) = change {
            if !joins {
                let metric = begin(line, &claim);
                let period = force.period(&facts.periods, context);
                push(&mut facts, &mut open, &claim, period, metric);
            }
            if let Some(metric) = last(&mut facts, open.as_ref()) {
                metric.span = if metric.span.is_empty() { change.span } else { metric.span.join(change.span) };
                metric.changes.push(change);
            }
            continue;
        }
        let Some(mention) = mentions.get(claim.mention) else { continue };
        match (mention, &claim.role) {
            (Mention::Quantity(quantity), Role::Other) => facts.quantities.push(owned_quantity(line, quantity)),
            (Mention::Quantity(quantity), Role::Level) => {
                let mut metric = begin(line, &claim);
                let quantity = owned_quantity(line, quantity);
                metric.span = metric.subject.as_ref().map_or(quantity.span, |subject| subject.span.join(quantity.span));
                metric.quantity = Some(quantity);
                let period = force.period(&facts.periods, context);
                push(&mut facts, &mut open, &claim, period, metric);
            }
            (Mention::Quantity(quantity), Role::Completion { of }) => {
                let share = owned_quantity(line, quantity);
                let span = line.span(claim.start..quantity.span.range().end).join(share.span);
                let completion = Completion { span, of: of.clone().map(|of| line.text(of)), share };
                if !joins {
                    let metric = begin(line, &claim);
                    let period = force.period(&facts.periods, context);
                    push(&mut facts, &mut open, &claim, period, metric);
                }
                if let Some(metric) = last(&mut facts, open.as_ref()) {
                    metric.span = if metric.span.is_empty() { span } else { metric.span.join(span) };
                    metric.completions.push(completion);
                }
            }
            (Mention::Rank(rank), role) => {
                let scope = match role {
                    Role::Rank { scope } => scope.clone(),
                    _ => None,
                };
                let span = line.span(rank.span.range());
                let subject = claim.subject.clone().filter(|_| !joins).map(|subject| line.text(subject));
                let rank = Rank { span, place: rank.place, within: rank.within, scope: scope.map(|scope| line.text(scope)), subject };
                match last(&mut facts, open.as_ref()) {
                    Some(metric) => {
                        metric.span = metric.span.join(span);
                        metric.ranks.push(rank);
                    }
                    None => facts.ranks.push(rank),
                }
            }
            _ => {}
        }
    }
    if let Some(first) = facts.periods.first() {
        context.period = Some(first.clone());
    }
    facts
}

/// The period in force while claims are read in order.
struct Force {
    /// The first period that was not yet looked at.
    next: usize,
    current: Option<usize>,
}

impl Force {
    /// Takes in the periods before a claim; those inside the basis `based` say against what, not when.
    fn advance(&mut self, periods: &[Range<usize>], claim: &Claim, based: &Range<usize>) {
        while let Some(period) = periods.get(self.next).filter(|period| period.end <= claim.start) {
            if period.start < based.start || period.end > based.end {
                self.current = Some(self.next);
            }
            self.next += 1;
        }
    }

    fn period<'s>(&self, periods: &[Period<'s>], context: &Context<'_, 's>) -> Option<Period<'s>> {
        self.current.and_then(|index| periods.get(index)).or(context.period.as_ref()).cloned()
    }
}

fn begin<'s>(line: &Logical<'s>, claim: &Claim) -> Metric<'s> {
    let text = |range: &Option<Range<usize>>| -> Option<Text<'s>> { range.clone().map(|range| line.text(range)) };
    let subject = text(&claim.subject);
    let span = Span::default();
    Metric { span, subject, holder: text(&claim.holder), modality: claim.modality, ..Metric::default() }
}

fn push<'s>(facts: &mut Facts<'s>, open: &mut Option<Open>, claim: &Claim, period: Option<Period<'s>>, mut metric: Metric<'s>) {
    metric.period = period;
    let part = claim.part && !facts.metrics.is_empty();
    *open = Some(Open { subject: claim.subject.clone(), part });
    match facts.metrics.last_mut().filter(|_| part) {
        Some(whole) => whole.parts.push(metric),
        None => facts.metrics.push(metric),
    }
}

/// The metric that was opened last.
fn last<'f, 's>(facts: &'f mut Facts<'s>, open: Option<&Open>) -> Option<&'f mut Metric<'s>> {
    let open = open?;
    let metric = facts.metrics.last_mut()?;
    if open.part { metric.parts.last_mut() } else { Some(metric) }
}

/// The first of the periods inside a span.
fn inside<'s>(periods: &[Period<'s>], span: Span) -> Option<Period<'s>> {
    let first = periods.partition_point(|period| period.text.span.start < span.start);
    periods.get(first).filter(|period| span.contains(period.text.span)).cloned()
}

/// A quantity with its spans in the source.
fn owned_quantity<'s>(line: &Logical<'s>, quantity: &Quantity<'_>) -> Quantity<'s> {
    let range = quantity.span.range();
    let unit = &quantity.unit;
    let words = slice(line.as_str(), range.start, range.end);
    let text = if unit.text.is_empty() {
        Cow::Borrowed("")
    } else if words.ends_with(&*unit.text) {
        line.text(range.end - unit.text.len()..range.end).content
    } else {
        Cow::Owned(String::from(&*unit.text))
    };
    Quantity {
        span: line.span(range),
        number: quantity.number.clone(),
        unit: Unit { text, scale: unit.scale, kind: unit.kind },
        approximation: quantity.approximation,
    }
}

/// A period with its spans in the source.
fn owned_period<'s>(line: &Logical<'s>, period: &Period<'_>, base_year: Option<i32>) -> Period<'s> {
    let &Period { ref text, start, end, grain, relative, resolved } = period;
    let mut period = Period { text: line.text(text.span.range()), start, end, grain, relative, resolved };
    if let Some(year) = base_year {
        resolve(&mut period, year);
    }
    period
}
