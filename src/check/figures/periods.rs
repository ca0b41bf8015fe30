//! Periods and ranks that cannot be.

use alloc::{collections::BTreeMap, string::ToString, vec::Vec};

use rust_decimal::Decimal;

use super::Told;
use crate::{
    Date, Document, Event, Grain, MatterKind, Node, Number, Period, Rank, Span, YearSource,
    check::{
        draft::Draft,
        table::figures::{DEADLINE_PASSED, IN_FORCE_BEFORE, PERIOD_OUTSIDE, RANK_OUTSIDE},
    },
    lexicon::checks::{
        AMENDED, AMONG, BEFORE, IN_FORCE, PLANNED, PLANS, RANKED, REPORTS, TOTAL_BEHIND, UNTIL,
    },
    text::chars::{head, head_within, rest},
};

/// The number of those ranked stands so near before the rank, in bytes: forty characters.
const NEAR_BYTES: u32 = 120;

/// What is ranked stands so near behind its number, in bytes: six characters.
const RANKED_BYTES: usize = 18;

/// Between the number and the rank stands only the name of those ranked, of so many characters.
const NOUN_CHARACTERS: usize = 4;

pub(super) fn check(draft: &mut Draft<'_>, told: &[Told<'_>]) {
    let dates = dates(draft);
    for sentence in told {
        let metrics = sentence.metrics();
        let ranks = metrics.iter().flat_map(|metric| metric.ranks());
        let ranks: Vec<&Rank<'_>> = ranks.chain(sentence.sentence.facts().other_ranks()).collect();
        for rank in ranks {
            outside(draft, sentence, rank);
        }
        later(draft, sentence);
        if let Some(&(date, span)) = dates.get(&sentence.document.span) {
            deadline(draft, sentence, date, span);
        }
    }
}

/// 在12个县中排第5位
fn outside(draft: &mut Draft<'_>, sentence: &Told<'_>, rank: &Rank<'_>) {
    let Some(place) = rank.place else { return };
    let field = sentence.quantities().iter().rfind(|quantity| {
        quantity.span.end <= rank.span.start && rank.span.start - quantity.span.end <= NEAR_BYTES
    });
    let Some(field) = field.filter(|field| field.approximation.is_none()) else { return };
    let Number::Exact(count) = field.number else { return };
    let between = draft.words(Span::new(field.span.end, rank.span.start));
    // 全县14个乡镇第12位; 共16所，…名列第12名
    let noun =
        !between.contains(['，', '。', '、', '；']) && between.chars().count() <= NOUN_CHARACTERS;
    let total = TOTAL_BEHIND
        .iter()
        .any(|word| head(draft.source, field.span.start as usize).ends_with(word))
        && !between.contains(['。', '；']);
    let among = AMONG.iter().any(|word| between.contains(word)) && !between.contains(['，', '。']);
    let behind = head_within(between, RANKED_BYTES);
    let ranked = AMONG.iter().any(|word| between.contains(word))
        && RANKED.iter().any(|word| behind.contains(word))
        && !between.contains(['。', '；']);
    if (among || noun || total || ranked)
        && field.unit.scale() == Decimal::ONE
        && Decimal::from(place) > count
    {
        let words = draft.words(field.span);
        draft.found(&RANK_OUTSIDE, rank.span).related(field.span).say(words).report();
    }
}

/// A reported figure of a year behind the one that the title names.
fn later(draft: &mut Draft<'_>, sentence: &Told<'_>) {
    if sentence.sentence.facts().periods().is_empty() {
        return;
    }
    let title = sentence.document.title_text();
    let reports = REPORTS.iter().any(|word| title.ends_with(word));
    let plans = |title: &str| PLANS.iter().any(|word| title.contains(word));
    let base = sentence.document.base_year_from();
    let Some(base) = base.filter(|base| base.source == YearSource::Title && !base.inferred) else {
        return;
    };
    if !reports || plans(title) {
        return;
    }
    let words = draft.words(sentence.sentence.span);
    let planned = sentence.sections.iter().any(|section| plans(section.title()))
        || PLANNED.iter().any(|word| words.contains(word));
    if !reports || plans(title) || planned {
        return;
    }
    let named = sentence.document.title().and_then(|title| title.facts().periods().first());
    let end = named.and_then(Period::days).and_then(|(_, last)| order(last));
    for metric in sentence.metrics() {
        let Some(period) = metric.period() else { continue };
        let inside = sentence.sentence.span.start <= period.text.span.start;
        let last = period.days().and_then(|(_, last)| order(last));
        let late = matches!((end, last), (Some(end), Some(last)) if last > end);
        // 明年 and 下半年 are told of plans; a date in digits is told.
        let told = period.text.starts_with(|c: char| c.is_ascii_digit());
        if inside && late && told {
            draft.found(&PERIOD_OUTSIDE, period.text.span).say(base.year.to_string()).report();
        }
    }
}

fn order(date: Date) -> Option<(i32, u8, u8)> {
    Some((date.year?, date.month?, date.day?))
}

/// The day of each document that has one behind its text.
fn dates(draft: &Draft<'_>) -> BTreeMap<Span, (Date, Span)> {
    let mut dates = BTreeMap::new();
    let mut document: Option<&Document<'_>> = None;
    let mut events = draft.report.events();
    while let Some(event) = events.next() {
        match event {
            Event::Enter(
                Node::Paragraph(_) | Node::List(_) | Node::Table(_) | Node::Heading(_),
            ) => {
                events.skip_children();
            }
            Event::Enter(Node::Document(entered)) => document = Some(entered),
            Event::Enter(Node::Matter(matter))
                if matches!(matter.kind, MatterKind::Date | MatterKind::Subtitle) =>
            {
                // The note of a law that was changed names many days.
                let changed =
                    matter.kind == MatterKind::Subtitle && matter.text().contains(AMENDED);
                if changed {
                    continue;
                }
                let day = matter.periods().first().filter(|period| period.grain == Grain::Day);
                if let (Some(document), Some(start)) = (document, day.and_then(|day| day.start)) {
                    dates.insert(document.span, (start, matter.span()));
                }
            }
            _ => {}
        }
    }
    dates
}

/// 于5月20日前报送
fn deadline(draft: &mut Draft<'_>, sentence: &Told<'_>, date: Date, at: Span) {
    for period in sentence.sentence.facts().periods() {
        let named = period.grain == Grain::Day && !period.relative && !period.resolved;
        let before = {
            let behind = rest(draft.source, period.text.span.end as usize);
            let ahead = draft.words(Span::new(
                sentence.sentence.span.start,
                period.text.span.start.max(sentence.sentence.span.start),
            ));
            let clause = ahead.rsplit(['，', '。', '；']).next().unwrap_or_default();
            BEFORE.iter().any(|word| behind.starts_with(word)) || clause.contains(UNTIL)
        };
        let passed = match (period.start.and_then(order), order(date)) {
            (Some(deadline), Some(date)) => deadline < date,
            _ => false,
        };
        let (from, on) = IN_FORCE;
        let in_force = from
            .iter()
            .any(|from| head(draft.source, period.text.span.start as usize).ends_with(from))
            && rest(draft.source, period.text.span.end as usize).starts_with(on);
        let rule = match (before, in_force) {
            (true, _) => &DEADLINE_PASSED,
            (_, true) => &IN_FORCE_BEFORE,
            _ => continue,
        };
        if named && passed {
            let words = draft.words(at);
            draft.found(rule, period.text.span).related(at).say(words).report();
        }
    }
}
