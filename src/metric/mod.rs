//! Metrics: what a sentence measures, how much, since when, against what.
//!
//! Takes a sentence of a logical text, gives [`Facts`]. The mentions of the sentence come from
//! [`crate::scan`]; then each gets its clause (`clause`), the noun phrases around it (`phrase`,
//! `noun_before` with `deeds`, `noun_behind` with `noun_described`), what it says of them (`reading`,
//! which asks `change`, `level`, `rank`, `subject` and, for changes without a number, `trend`), and the
//! claims on one indicator are put together (`assemble`). The other modules serve one of these each,
//! and tell in their first lines which forms they read.
//!
//! 句子 = 分句 {（`，` | `；` | `：`） 分句}; 分句 = [时期] [主体] [动词] 指标 [基期] [增减] 数量 |
//! [时期] 动词 数量 名词.

mod adjacent;
mod assemble;
mod basis;
mod basis_of_change;
mod bracketed;
mod change;
mod claim;
mod clause;
mod condition;
mod counted;
mod counted_behind;
mod cut;
mod dealing;
mod deeds;
mod doers;
mod edge;
mod genre;
mod gone_on;
mod grant;
mod level;
mod marked_off;
mod measured;
mod memo;
mod moved;
mod noun_before;
mod noun_behind;
mod noun_described;
mod of_holders;
mod order;
mod other;
mod phrase;
mod placed;
mod prescribed;
mod rank;
mod reading;
mod reported;
mod sentence;
mod subject;
#[cfg(test)]
mod tests;
mod told_of_things;
mod trend;
mod trends;
mod trims;
mod whose;

use alloc::{sync::Arc, vec::Vec};
use core::ops::Range;

pub(crate) use self::genre::Genre;
pub(crate) use crate::Facts;
use crate::{
    Mention, Metric, Modality, Period, Span, Title,
    lexicon::{
        extension::Extension,
        modality::{AGENDAS, REVIEWS},
        particles::CARRIED_OVER,
    },
    scan,
    source::Logical,
    text::chars::{head, is_comma, is_space, slice},
};

/// What a sentence takes over from the text before it.
#[derive(Clone, Debug)]
pub(crate) struct Context<'w, 's> {
    /// The caller's own words.
    pub(crate) words: &'w Extension,
    /// The year that relative periods count from.
    pub(crate) base_year: Option<i32>,
    /// The period that the section or the paragraph opened with, in force until another is named.
    pub(crate) period: Option<Arc<Period<'s>>>,
    /// What the section is about: what was done, or what is to come.
    pub(crate) modality: Modality,
    /// Whether the text lists the conditions of a rule, which measure nothing: 符合下列条件之一：（一）….
    pub(crate) conditions: bool,
    /// Whether the document sets rules or reports.
    pub(crate) genre: &'w Genre<'s>,
    /// The figures behind 分别 that no subjects can be given to: there are not as many.
    pub(crate) unassigned: Vec<Span>,
    /// The last subject of the words that were read last, in bytes of their line.
    pub(crate) named: Option<Range<usize>>,
    /// What the sentence that is read next goes on with, where the clause before it was read by itself.
    pub(crate) carried: Option<Carried>,
}

/// The subject of a clause that was read by itself and leads a dash item: ——[税收收入]25940万元，增长3.9%.
#[derive(Clone, Debug)]
pub(crate) struct Carried {
    /// In bytes of the line.
    pub(crate) subject: Range<usize>,
    /// Where the clause ends.
    pub(crate) end: usize,
}

impl Carried {
    /// The subject, for a sentence that begins right behind the clause.
    fn for_sentence(self, text: &str, start: usize) -> Option<Range<usize>> {
        let between = slice(text, self.end, start);
        let follows = !between.is_empty() && between.chars().all(|c| is_comma(c) || is_space(c));
        follows.then_some(self.subject)
    }
}

impl<'w, 's> Context<'w, 's> {
    /// The start of a document of a genre, read with the caller's own `words`.
    pub(crate) const fn new(words: &'w Extension, genre: &'w Genre<'s>) -> Self {
        Self {
            words,
            base_year: None,
            period: None,
            modality: Modality::Reported,
            conditions: false,
            genre,
            unassigned: Vec::new(),
            named: None,
            carried: None,
        }
    }

    /// Enters a section whose title was read: 工作打算 is about what is to come, in no period but
    /// its own.
    pub(crate) fn enter(&mut self, title: &Title<'_>) {
        let words = &*title.text.content;
        if REVIEWS.stands_in(words) {
            self.modality = Modality::Reported;
        } else if AGENDAS.stands_in(words) {
            self.modality = Modality::Target;
            if title.facts.periods().is_empty() {
                self.period = None;
            }
        }
    }
}

/// Reads the sentence `range` of `line`.
pub(crate) fn read<'s>(
    line: &Logical<'s>,
    range: Range<usize>,
    context: &mut Context<'_, 's>,
) -> Facts<'s> {
    let carried = context.carried.take();
    let carried = carried.and_then(|carried| carried.for_sentence(line.as_str(), range.start));
    context.named = None;
    let opens = condition::opens_conditions(slice(line.as_str(), range.start, range.end));
    let facts = read_sentence(line, range, carried, context);
    context.conditions |= opens;
    facts
}

/// Reads a sentence that goes on with what was `carried`.
fn read_sentence<'s>(
    line: &Logical<'s>,
    range: Range<usize>,
    carried: Option<Range<usize>>,
    context: &mut Context<'_, 's>,
) -> Facts<'s> {
    let mentions =
        scan::report_mentions(line.as_str(), range.clone(), context.words, context.base_year);
    let trends = trends::trends(line, range.clone());
    if mentions.is_empty() && trends.is_empty() {
        return Facts::default();
    }
    let figure = |mention: &Mention<'_>| matches!(mention, Mention::Quantity(_) | Mention::Rank(_));
    if trends.is_empty() && !mentions.iter().any(figure) {
        // Periods alone: nothing is measured, and what was carried goes on.
        context.named = carried;
        let told = assemble::assemble(line, range.start, &mentions, Vec::new(), context);
        return Facts::of(told);
    }
    interpret(line, range, &mentions, &trends, carried, context)
}

/// Reads the sentence `range` of `line`, whose mentions and trends are known; it goes on with what was
/// `carried`.
fn interpret<'s>(
    line: &Logical<'s>,
    range: Range<usize>,
    mentions: &[Mention<'_>],
    trends: &[trends::Trend],
    carried: Option<Range<usize>>,
    context: &mut Context<'_, 's>,
) -> Facts<'s> {
    let text = line.as_str();
    let start = range.start;
    let spans = mentions.iter().map(|mention| match mention {
        Mention::Quantity(quantity) => (true, quantity.span.range()),
        Mention::Rank(rank) => (true, rank.span.range()),
        Mention::Period(period) => (false, period.text.span.range()),
        Mention::Ordinal(ordinal) => (false, ordinal.span.range()),
    });
    let figures: Vec<Option<claim::Figure<'_>>> = mentions
        .iter()
        .map(|mention| match mention {
            Mention::Quantity(quantity) => Some(claim::Figure::Quantity(quantity)),
            Mention::Rank(_) => Some(claim::Figure::Rank),
            Mention::Period(_) | Mention::Ordinal(_) => None,
        })
        .collect();
    // 结转下年支出: where the money goes on to is part of the sum's name.
    let named = |range: &Range<usize>| head(text, range.start).ends_with(CARRIED_OVER);
    let period = |mention: &Mention<'_>| match mention {
        Mention::Period(period) => Some(period.text.span.range()).filter(|range| !named(range)),
        _ => None,
    };
    let periods: Vec<Range<usize>> = mentions.iter().filter_map(period).collect();
    let sites = clause::sites(line, range.clone(), spans);
    let memo = memo::Memo::default();
    let phrases = phrase::Phrases { text, periods: &periods, own: context.words, memo: &memo };
    let (modality, conditions) = (context.modality, context.conditions);
    let sentence = reading::Ground { range, modality, conditions, carried };
    let reading::Read { claims, last, unassigned } =
        reading::Reading::new(phrases, &sites, &figures, sentence, context.genre).read(trends);
    context.named = last;
    let spans = unassigned.iter().filter_map(|&mention| sites.get(mention));
    context.unassigned.extend(spans.map(|site| line.span(site.span.clone())));
    let mut told = assemble::assemble(line, start, mentions, claims, context);
    // A metric may take in a figure that stands behind the next one's: the order is by the end, and
    // nearly there already.
    told.metrics.sort_by_key(|metric| metric.span.end);
    // Most sentences have one or two of each, and a vector that grows makes room for four.
    told.metrics.shrink_to_fit();
    told.other_quantities.shrink_to_fit();
    told.other_ranks.shrink_to_fit();
    for metric in &mut told.metrics {
        shrink(metric);
        metric.parts_mut().iter_mut().for_each(shrink);
        metric.parts_mut().sort_by_key(|part| part.span.end);
    }
    Facts::of(told)
}

/// Gives back the room that the vectors of `metric` do not need.
fn shrink(metric: &mut Metric<'_>) {
    let Some(further) = &mut metric.further else { return };
    further.changes.shrink_to_fit();
    further.completions.shrink_to_fit();
    further.ranks.shrink_to_fit();
    further.parts.shrink_to_fit();
}
