//! Metrics from claims: what several numbers of a sentence say of one indicator is put together.
//!
//! Takes the claims of a sentence in order, gives what is [`Told`] with every span in the source. A
//! change, a completion or a rank joins the metric before it where both have one subject; a level
//! opens a metric.

use alloc::{boxed::Box, string::String, sync::Arc, vec::Vec};
use core::ops::Range;

use super::{
    Context, basis,
    claim::{Claim, Role},
};
use crate::{
    Basis, BasisKind, Change, Completion, Further, Grain, Mention, Metric, Modality, Period,
    Quantity, Rank, Span, Text, Told, Unit, UnitKind,
    ast::few,
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
    /// How many metrics behind it say its value once more: 12亿元[（1.7亿美元）]，增长8%.
    again: usize,
}

/// Puts the claims of the sentence at `start` together.
pub(super) fn assemble<'s>(
    line: &Logical<'s>,
    start: usize,
    mentions: &[Mention<'_>],
    claims: Vec<Claim>,
    context: &mut Context<'_, 's>,
) -> Told<'s> {
    let text = line.as_str();
    let dated = mentions.iter().filter(|mention| matches!(mention, Mention::Period(_))).count();
    // Nearly every level opens a metric of its own.
    let levels = claims.iter().filter(|claim| claim.role == Role::Level && !claim.part).count();
    let mut facts = Told {
        metrics: Vec::with_capacity(levels),
        periods: Vec::with_capacity(dated),
        ..Told::default()
    };
    let mut periods = Vec::with_capacity(dated);
    for mention in mentions {
        if let Mention::Period(period) = mention {
            periods.push(period.text.span.range());
            facts.periods.push(owned_period(line, period, context.base_year));
        }
    }
    let force = Force { text, next: 0, current: None, shared: None };
    let mut assembly = Assembly { line, start, context, facts, open: None, force };
    let mut based = 0..0;
    let mut opening = Opening { text, start, first: None, periods: &periods };
    for claim in claims {
        let mention = mentions.get(claim.mention);
        if let Some(standard) = mention.and_then(|mention| standard(text, mention, &periods)) {
            based = standard;
        }
        assembly.force.advance(&periods, &claim, &based);
        opening.first = opening.first.or(Some(claim.start));
        if let Role::Change { basis: Some(basis), .. } | Role::Trend { basis: Some(basis), .. } =
            &claim.role
        {
            based = basis.clone();
        }
        assembly.add(&claim, mention);
    }
    let Assembly { facts, .. } = assembly;
    if let Some(period) = opening.period(&facts.periods) {
        context.period = Some(Arc::new(period.clone()));
    }
    facts
}

/// The facts of a sentence while its claims are added in order.
struct Assembly<'t, 'w, 's> {
    line: &'t Logical<'s>,
    /// Where the sentence starts.
    start: usize,
    context: &'t Context<'w, 's>,
    facts: Told<'s>,
    open: Option<Open>,
    force: Force<'t, 's>,
}

impl<'s> Assembly<'_, '_, 's> {
    fn add(&mut self, claim: &Claim, mention: Option<&Mention<'_>>) {
        let joins = self.open.as_ref().is_some_and(|open| open.subject == claim.subject)
            || self.reopen(claim);
        match (&claim.role, mention) {
            (Role::Trend { direction, basis, end }, _) => {
                let span = self.line.span(claim.start..*end);
                let (basis, basis_kind) = self.basis(basis.as_ref(), *end);
                let change =
                    Change { span, basis, basis_kind, direction: *direction, amount: None };
                self.change(claim, joins, change);
            }
            (Role::Change { direction, basis }, Some(Mention::Quantity(quantity))) => {
                let amount = owned_quantity(self.line, quantity);
                let span = self.reach(claim, quantity).join(amount.span);
                let (basis, basis_kind) = self.basis(basis.as_ref(), quantity.span.range().start);
                let change =
                    Change { span, basis, basis_kind, direction: *direction, amount: Some(amount) };
                self.change(claim, joins, change);
            }
            (Role::Other, Some(Mention::Quantity(quantity))) => {
                self.facts.other_quantities.push(owned_quantity(self.line, quantity));
            }
            (Role::Level, Some(Mention::Quantity(quantity))) => {
                self.level(claim, quantity);
            }
            (Role::Completion { of }, Some(Mention::Quantity(quantity))) => {
                let share = owned_quantity(self.line, quantity);
                let span = self.reach(claim, quantity).join(share.span);
                let completion = Completion { span, of: self.text(of.as_ref()), share };
                if let Some(metric) = self.metric(claim, joins) {
                    extend(metric, span);
                    metric.further_mut().completions.push(completion);
                }
            }
            (role, Some(Mention::Rank(rank))) => {
                let scope = if let Role::Rank { scope } = role { scope.as_ref() } else { None };
                let rank = Rank {
                    span: self.line.span(rank.span.range()),
                    place: rank.place,
                    within: rank.within,
                    scope: self.text(scope),
                    subject: self.text(claim.subject.as_ref().filter(|_| !joins)),
                };
                // A place whose holder cannot be told is nobody's.
                let told = joins || claim.subject.is_some();
                match self.last().filter(|_| told) {
                    Some(metric) => {
                        metric.span = metric.span.join(rank.span);
                        metric.further_mut().ranks.push(rank);
                    }
                    None => self.facts.other_ranks.push(rank),
                }
            }
            _ => {}
        }
    }

    /// Opens a metric with the value that a claim gives it.
    fn level(&mut self, claim: &Claim, quantity: &Quantity<'_>) {
        let quantity = owned_quantity(self.line, quantity);
        let mut metric = self.begin(claim);
        // What the clause before the sentence named is no part of it.
        let inside = claim.subject.as_ref().filter(|subject| subject.start >= self.start);
        let subject = metric.subject().filter(|_| inside.is_some());
        metric.span = subject.map_or(quantity.span, |subject| subject.span.join(quantity.span));
        metric.quantity = Some(quantity);
        self.push(claim, metric);
    }

    /// Adds a change to the metric it is about.
    fn change(&mut self, claim: &Claim, joins: bool, change: Change<'s>) {
        if let Some(metric) = self.metric(claim, joins) {
            extend(metric, change.span);
            few::push(&mut metric.further_mut().changes, change);
        }
    }

    /// From the first word of a claim to the end of its number.
    fn reach(&self, claim: &Claim, quantity: &Quantity<'_>) -> Span {
        self.line.span(claim.start..quantity.span.range().end)
    }

    /// A metric of the subject and the holder that a claim names.
    fn begin(&self, claim: &Claim) -> Metric<'s> {
        let subject = self.text(claim.subject.as_ref()).unwrap_or_default();
        let holder = self.text(claim.holder.as_ref());
        let further = holder.map(|holder| Box::new(Further { holder, ..Further::default() }));
        Metric { subject, further, modality: claim.modality, ..Metric::default() }
    }

    /// The words at `range`, space around them left out.
    fn text(&self, range: Option<&Range<usize>>) -> Option<Text<'s>> {
        range.map(|range| self.line.text(trim(self.line.as_str(), range.clone())))
    }

    /// The basis of a change whose amount, or last word, starts at `to`, and its kind.
    fn basis(&self, basis: Option<&Range<usize>>, to: usize) -> (Option<Basis<'s>>, BasisKind) {
        let kind = basis::kind(self.line.as_str(), basis, to);
        let inside =
            |range: &Range<usize>| inside(&self.facts.periods, self.line.span(range.clone()));
        let period = basis.and_then(inside);
        (self.text(basis).map(|text| Basis { text, period: period.map(Box::new) }), kind)
    }

    /// The metric that a change or a completion joins: the one before it (`joins`), else a new one.
    fn metric(&mut self, claim: &Claim, joins: bool) -> Option<&mut Metric<'s>> {
        if !joins {
            let metric = self.begin(claim);
            self.push(claim, metric);
        }
        self.last()
    }

    fn push(&mut self, claim: &Claim, mut metric: Metric<'s>) {
        let future = self.force.is_future(&self.facts.periods, self.context.base_year);
        if future && metric.modality == Modality::Reported {
            metric.modality = Modality::Target;
        }
        metric.period = self.force.period(&self.facts.periods, self.context);
        let part = claim.part && !self.facts.metrics.is_empty();
        let again = self.open.as_ref().filter(|_| claim.again).map_or(0, |open| open.again + 1);
        self.open = Some(Open { subject: claim.subject.clone(), part, again });
        match self.facts.metrics.last_mut().filter(|_| part) {
            Some(whole) => whole.further_mut().parts.push(metric),
            None => few::push(&mut self.facts.metrics, metric),
        }
    }

    /// Opens the metric again whose parts were told since, where a claim goes on with it:
    /// 投资12亿元（其中工业5亿元），[增长8%].
    fn reopen(&mut self, claim: &Claim) -> bool {
        let Some(subject) = claim.subject.clone().filter(|_| !claim.part) else { return false };
        let Some(whole) = self.facts.metrics.last().filter(|whole| !whole.parts().is_empty())
        else {
            return false;
        };
        let span = self.line.span(trim(self.line.as_str(), subject));
        let other = whole.subject().is_none_or(|named| named.span != span);
        if other || claim.role == Role::Level {
            return false;
        }
        self.open = Some(Open { subject: claim.subject.clone(), part: false, again: 0 });
        true
    }

    /// The metric that was opened last.
    fn last(&mut self) -> Option<&mut Metric<'s>> {
        let open = self.open.as_ref()?;
        if open.part {
            return self.facts.metrics.last_mut()?.parts_mut().iter_mut().rev().nth(open.again);
        }
        self.facts.metrics.iter_mut().rev().nth(open.again)
    }
}

/// Stretches the span of a metric over one more of its figures.
fn extend(metric: &mut Metric<'_>, span: Span) {
    metric.span = if metric.span.is_empty() { span } else { metric.span.join(span) };
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
        "".into()
    } else if words.ends_with(&*unit.text) {
        line.text(range.end - unit.text.len()..range.end).content
    } else {
        String::from(&*unit.text).into()
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
