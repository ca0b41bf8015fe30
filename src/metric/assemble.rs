//! Metrics from claims: what several numbers of a sentence say of one indicator is put together.
//!
//! Takes the claims of a sentence in order, gives [`Facts`] with every span in the source. A
//! change, a completion or a rank joins the metric before it where both have one subject; a level
//! opens a metric.

use alloc::{borrow::Cow, boxed::Box, string::String, sync::Arc, vec::Vec};
use core::ops::Range;

use super::{
    Context, Facts, basis,
    claim::{Claim, Role},
};
use crate::{
    Basis, Change, Completion, Grain, Mention, Metric, Modality, Period, Quantity, Rank, Span,
    Text, Unit, UnitKind,
    lexicon::{
        directions::{AGAINST, SURPASSING},
        particles::{ATTRIBUTIVE, COMPARATIVE, CONJOINED},
        periods::SAME_PERIOD,
    },
    scan::resolve,
    source::Logical,
    text::chars::{head, slice, trim},
};

/// Within how many bytes of a sentence without claims its opening period ends: some four characters
/// and the period.
const STARTS: usize = 36;

/// The metric that claims may still join.
struct Open {
    subject: Option<Range<usize>>,
    part: bool,
}

/// Puts the claims of the sentence at `start` together.
pub(super) fn assemble<'s>(
    line: &Logical<'s>,
    start: usize,
    mentions: &[Mention<'_>],
    claims: Vec<Claim>,
    context: &mut Context<'_, 's>,
) -> Facts<'s> {
    let mut facts = Facts::default();
    let mut periods = Vec::new();
    for mention in mentions {
        if let Mention::Period(period) = mention {
            periods.push(period.text.span.range());
            facts.periods.push(owned_period(line, period, context.base_year));
        }
    }
    let mut force = Force { text: line.as_str(), next: 0, current: None, shared: None };
    let mut open: Option<Open> = None;
    let mut based = 0..0;
    let mut opening = Opening { text: line.as_str(), start, first: None, periods: &periods };
    for claim in claims {
        if let Some(standard) = mentions
            .get(claim.mention)
            .and_then(|mention| standard(line.as_str(), mention, &periods))
        {
            based = standard;
        }
        force.advance(&periods, &claim, &based);
        opening.first = opening.first.or(Some(claim.start));
        if let Role::Change { basis: Some(basis), .. } | Role::Trend { basis: Some(basis), .. } =
            &claim.role
        {
            based = basis.clone();
        }
        let future = force.is_future(&facts.periods, context.base_year);
        let joins = open.as_ref().is_some_and(|open| open.subject == claim.subject)
            || reopen(&mut facts, &mut open, line, &claim);
        let against = |basis: &Option<Range<usize>>, periods: &[Period<'s>]| {
            basis.clone().map(|basis| Basis {
                period: inside(periods, line.span(basis.clone())),
                text: line.text(trim(line.as_str(), basis)),
            })
        };
        let change = match (&claim.role, mentions.get(claim.mention)) {
            (Role::Change { direction, basis }, Some(Mention::Quantity(quantity))) => {
                let amount = owned_quantity(line, quantity);
                let span = line.span(claim.start..quantity.span.range().end).join(amount.span);
                Some(Change {
                    span,
                    basis: against(basis, &facts.periods),
                    basis_kind: basis::kind(
                        line.as_str(),
                        basis.as_ref(),
                        quantity.span.range().start,
                    ),
                    direction: *direction,
                    amount: Some(amount),
                })
            }
            (Role::Trend { direction, basis, end }, _) => {
                let span = line.span(claim.start..*end);
                Some(Change {
                    span,
                    basis: against(basis, &facts.periods),
                    basis_kind: basis::kind(line.as_str(), basis.as_ref(), *end),
                    direction: *direction,
                    amount: None,
                })
            }
            _ => None,
        };
        if let Some(change) = change {
            if !joins {
                let metric = begin(line, &claim);
                let period = force.period(&facts.periods, context);
                push(&mut facts, &mut open, &claim, period, metric, future);
            }
            if let Some(metric) = last(&mut facts, open.as_ref()) {
                metric.span = if metric.span.is_empty() {
                    change.span
                } else {
                    metric.span.join(change.span)
                };
                metric.changes.push(change);
            }
            continue;
        }
        let Some(mention) = mentions.get(claim.mention) else { continue };
        match (mention, &claim.role) {
            (Mention::Quantity(quantity), Role::Other) => {
                facts.other_quantities.push(owned_quantity(line, quantity))
            }
            (Mention::Quantity(quantity), Role::Level) => {
                let mut metric = begin(line, &claim);
                let quantity = owned_quantity(line, quantity);
                metric.span = metric
                    .subject
                    .as_ref()
                    .map_or(quantity.span, |subject| subject.span.join(quantity.span));
                metric.quantity = Some(quantity);
                let period = force.period(&facts.periods, context);
                push(&mut facts, &mut open, &claim, period, metric, future);
            }
            (Mention::Quantity(quantity), Role::Completion { of }) => {
                let share = owned_quantity(line, quantity);
                let span = line.span(claim.start..quantity.span.range().end).join(share.span);
                let completion = Completion {
                    span,
                    of: of.clone().map(|of| line.text(trim(line.as_str(), of))),
                    share,
                };
                if !joins {
                    let metric = begin(line, &claim);
                    let period = force.period(&facts.periods, context);
                    push(&mut facts, &mut open, &claim, period, metric, future);
                }
                if let Some(metric) = last(&mut facts, open.as_ref()) {
                    metric.span =
                        if metric.span.is_empty() { span } else { metric.span.join(span) };
                    metric.completions.push(completion);
                }
            }
            (Mention::Rank(rank), role) => {
                let scope = match role {
                    Role::Rank { scope } => scope.clone(),
                    _ => None,
                };
                let span = line.span(rank.span.range());
                let subject = claim
                    .subject
                    .clone()
                    .filter(|_| !joins)
                    .map(|subject| line.text(trim(line.as_str(), subject)));
                let rank = Rank {
                    span,
                    place: rank.place,
                    within: rank.within,
                    scope: scope.map(|scope| line.text(trim(line.as_str(), scope))),
                    subject,
                };
                match last(&mut facts, open.as_ref()) {
                    Some(metric) => {
                        metric.span = metric.span.join(span);
                        metric.ranks.push(rank);
                    }
                    None => facts.other_ranks.push(rank),
                }
            }
            _ => {}
        }
    }
    if let Some(period) = opening.period(&facts.periods) {
        context.period = Some(Arc::new(period.clone()));
    }
    facts
}

/// How a sentence opens.
struct Opening<'p> {
    text: &'p str,
    start: usize,
    /// Where its first claim starts.
    first: Option<usize>,
    periods: &'p [Range<usize>],
}

impl Opening<'_> {
    /// The period in force behind the sentence too: a stretch of time before its first claim, or,
    /// without claims, the one that it starts with. A day is over with its sentence.
    fn period<'f, 's>(&self, periods: &'f [Period<'s>]) -> Option<&'f Period<'s>> {
        let limit = self.first.unwrap_or(self.start + STARTS);
        let (at, _) = self
            .periods
            .iter()
            .enumerate()
            .take_while(|(_, period)| period.end <= limit || period.start <= self.start)
            .next()?;
        let compared = self.periods.get(at).is_some_and(|period| is_compared(self.text, period));
        periods.get(at).filter(|period| period.grain != Grain::Day && !compared)
    }
}

/// 比 + 时期, 与 + 时期 + 相比, 同期: what is compared with, not when.
fn is_compared(text: &str, period: &Range<usize>) -> bool {
    if slice(text, period.start, period.end) == SAME_PERIOD {
        return true;
    }
    let words = head(text, period.start);
    let mut before = words.chars().rev();
    // 超去年同期水平, 好于上年.
    AGAINST.suffix(words).is_some()
        || SURPASSING.suffix(words).is_some()
        || before.next().is_some_and(|c| COMPARATIVE.contains(&c) || CONJOINED.first() == Some(&c))
}

/// 时期 + 的 + 倍数: what is measured against a period tells nothing in it: 是2020年的2.1倍.
fn standard(text: &str, mention: &Mention<'_>, periods: &[Range<usize>]) -> Option<Range<usize>> {
    let Mention::Quantity(quantity) = mention else { return None };
    let to = quantity.span.range().start;
    let period = periods.get(periods.partition_point(|period| period.end <= to).checked_sub(1)?)?;
    let compared = quantity.unit.kind == UnitKind::Multiple
        && slice(text, period.end, to).starts_with(ATTRIBUTIVE);
    (compared && to - period.end == ATTRIBUTIVE.len_utf8()).then(|| period.clone())
}

/// The period in force while claims are read in order.
struct Force<'t, 's> {
    text: &'t str,
    /// The first period that was not yet looked at.
    next: usize,
    current: Option<usize>,
    /// The current period, as the metrics that it holds for share it.
    shared: Option<Arc<Period<'s>>>,
}

impl<'s> Force<'_, 's> {
    /// Takes in the periods before a claim; those inside the basis `based` say against what, not
    /// when.
    fn advance(&mut self, periods: &[Range<usize>], claim: &Claim, based: &Range<usize>) {
        while let Some(period) = periods.get(self.next).filter(|period| period.end <= claim.start) {
            if (period.start < based.start || period.end > based.end)
                && !is_compared(self.text, period)
            {
                (self.current, self.shared) = (Some(self.next), None);
            }
            self.next += 1;
        }
    }

    /// Whether the period that the sentence names is past the year that the document is about.
    fn is_future(&self, periods: &[Period<'_>], base_year: Option<i32>) -> bool {
        let year = self.current.and_then(|index| periods.get(index)?.start?.year);
        base_year.is_some_and(|base| year.is_some_and(|year| year > base))
    }

    fn period(
        &mut self,
        periods: &[Period<'s>],
        context: &Context<'_, 's>,
    ) -> Option<Arc<Period<'s>>> {
        if self.shared.is_none() {
            let current = self.current.and_then(|index| periods.get(index));
            self.shared =
                current.map(|period| Arc::new(period.clone())).or_else(|| context.period.clone());
        }
        self.shared.clone()
    }
}

fn begin<'s>(line: &Logical<'s>, claim: &Claim) -> Metric<'s> {
    let text = |range: &Option<Range<usize>>| -> Option<Text<'s>> {
        range.clone().map(|range| line.text(trim(line.as_str(), range)))
    };
    let (subject, holder) = (text(&claim.subject), text(&claim.holder).map(Box::new));
    Metric { subject, holder, modality: claim.modality, ..Metric::default() }
}

fn push<'s>(
    facts: &mut Facts<'s>,
    open: &mut Option<Open>,
    claim: &Claim,
    period: Option<Arc<Period<'s>>>,
    mut metric: Metric<'s>,
    future: bool,
) {
    if future && metric.modality == Modality::Reported {
        metric.modality = Modality::Target;
    }
    metric.period = period;
    let part = claim.part && !facts.metrics.is_empty();
    *open = Some(Open { subject: claim.subject.clone(), part });
    match facts.metrics.last_mut().filter(|_| part) {
        Some(whole) => whole.parts.push(metric),
        None => facts.metrics.push(metric),
    }
}

/// Opens the metric again whose parts were told since, where a claim goes on with it:
/// 投资12亿元（其中工业5亿元），[增长8%].
fn reopen(
    facts: &mut Facts<'_>,
    open: &mut Option<Open>,
    line: &Logical<'_>,
    claim: &Claim,
) -> bool {
    let Some(subject) = claim.subject.clone().filter(|_| !claim.part) else { return false };
    let Some(whole) = facts.metrics.last().filter(|whole| !whole.parts.is_empty()) else {
        return false;
    };
    let span = line.span(trim(line.as_str(), subject));
    if whole.subject.as_ref().is_none_or(|named| named.span != span) || claim.role == Role::Level {
        return false;
    }
    *open = Some(Open { subject: claim.subject.clone(), part: false });
    true
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
    let mut period =
        Period { text: line.text(text.span.range()), start, end, grain, relative, resolved };
    if let Some(year) = base_year {
        resolve(&mut period, year);
    }
    period
}
