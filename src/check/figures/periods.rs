//! Periods and ranks that cannot be.

use alloc::{
    string::{String, ToString},
    vec::Vec,
};

use rust_decimal::Decimal;

use super::{contains_any, last_clause, parts_sentences};
use crate::{
    Date, Document, Grain, Matter, MatterKind, Number, Period, Quantity, Rank, Span, YearSource,
    check::{
        draft::Draft,
        pieces::Told,
        table::figures::{
            DEADLINE_PASSED, IN_FORCE_BEFORE, PERIOD_GLOSS, PERIOD_ORDER, PERIOD_OUTSIDE,
            PRINTED_BEFORE, RANK_MOVED, RANK_OUTSIDE,
        },
    },
    lexicon::{
        checks::words::SET_RIGHT,
        checks::{
            ENDED,
            figures::{
                ALREADY, AMENDED, AMONG, APPROVED, BEFORE, COMPARED, DIVISIONS, IN_FORCE, PLACE,
                PLACE_SCOPES, PLANNED, PLANS, PRINTED, RANK_MOVES, RANKED, REPORTS, TOTAL_BEHIND,
            },
        },
        particles::ATTRIBUTIVE,
        periods::joins_times,
        predicates::DONE_MARK,
    },
    text::chars::{head, head_within, is_closing, is_opening, is_space, leading_digits, rest},
};

/// A deadline without a year that is further back than so many months is one of the next year.
const NEAR_MONTHS: u8 = 4;

/// The number of those ranked stands so near before the rank, in bytes: forty characters.
const NEAR_BYTES: u32 = 120;

/// What is ranked stands so near behind its number, in bytes: six characters.
const RANKED_BYTES: usize = 18;

/// Between the number and the rank stands only the name of those ranked, of so many characters.
const NOUN_CHARACTERS: usize = 4;

pub(super) fn check(draft: &Draft<'_>, told: &[Told<'_>]) {
    let date = told.first().and_then(|told| date_of(draft, told.document));
    beyond_field(draft, told);
    for sentence in told {
        let ranks = sentence.metrics.iter().flat_map(|metric| metric.ranks());
        for rank in ranks.chain(sentence.sentence.facts().other_ranks()) {
            outside(draft, sentence, rank);
        }
        beyond(draft, sentence);
        glossed(draft, sentence);
        reversed(draft, sentence);
        moved_ranks(draft, sentence);
        if let Some((date, span)) = date {
            deadline(draft, sentence, date, span);
        }
    }
}

/// 2024年6月1日至2024年1月31日: a period that ends before it begins. 2024、2023年 are a list.
fn reversed(draft: &Draft<'_>, sentence: &Told<'_>) {
    for period in sentence.sentence.facts().periods() {
        let (Some(first), Some(last)) = (period.start, period.end) else { continue };
        let months =
            |date: Date| Some((date.year?, date.month.unwrap_or(1), date.day.unwrap_or(1)));
        let backward = months(first).zip(months(last)).is_some_and(|(first, last)| last < first);
        let words = draft.words(period.text.span);
        if backward && words.contains(joins_times) && period.grain != Grain::Year {
            draft.found(&PERIOD_ORDER, period.text.span).report();
        }
    }
}

/// 由第5位上升到第3位，上升3位: how far a rank moved that is not the distance of the two before it.
fn moved_ranks(draft: &Draft<'_>, sentence: &Told<'_>) {
    let ranks = sentence.metrics.iter().flat_map(|metric| metric.ranks());
    let mut ranks: Vec<&Rank<'_>> = ranks.chain(sentence.sentence.facts().other_ranks()).collect();
    ranks.sort_unstable_by_key(|rank| rank.span);
    for pair in ranks.windows(2) {
        let [one, other] = pair else { continue };
        let (Some(from), Some(to)) = (one.place, other.place) else { continue };
        let joined = draft.between(one.span.end, other.span.start);
        let moved = contains_any(joined, RANK_MOVES) && !joined.contains('，');
        let behind = rest(draft.source, other.span.end as usize);
        let clause = behind
            .strip_prefix('，')
            .and_then(|clause| RANK_MOVES.iter().find_map(|word| clause.strip_prefix(*word)));
        let Some(words) = clause.filter(|_| moved) else { continue };
        let digits = leading_digits(words);
        let Ok(places) = head(words, digits).parse::<u32>() else { continue };
        let distance = from.abs_diff(to);
        if rest(words, digits).starts_with(PLACE) && places != distance {
            let start = other.span.end + (behind.len() - words.len()) as u32;
            let span = Span::new(start, start + (digits + PLACE.len_utf8()) as u32);
            let found = draft.found(&RANK_MOVED, span).related(one.span).related(other.span);
            found.expected(alloc::format!("{distance}{PLACE}")).report();
        }
    }
}

/// 上半年（1月至7月）: a stretch of months in brackets that is not the one before them.
fn glossed(draft: &Draft<'_>, sentence: &Told<'_>) {
    let months = |period: &Period<'_>| Some([period.start?.month?, period.end?.month?]);
    for pair in sentence.sentence.facts().periods().windows(2) {
        let [named, gloss] = pair else { continue };
        let parts = matches!(named.grain, Grain::HalfYear | Grain::Quarter);
        let bracketed =
            matches!(draft.between(named.text.span.end, gloss.text.span.start), "（" | "(")
                && draft.behind(gloss.text.span.end).is_some_and(is_closing);
        let differs = months(named).zip(months(gloss)).is_some_and(|(one, other)| one != other);
        // 上半年（截至6月） tells its end alone.
        if parts && bracketed && differs && gloss.start != gloss.end {
            let words = draft.words(named.text.span);
            draft
                .found(&PERIOD_GLOSS, gloss.text.span)
                .related(named.text.span)
                .say(words)
                .report();
        }
    }
}

/// 在12个县中排第5位
fn outside(draft: &Draft<'_>, sentence: &Told<'_>, rank: &Rank<'_>) {
    let Some(place) = rank.place else { return };
    let before = super::ahead(sentence.quantities, rank.span.start);
    let Some(&field) = before.last() else { return };
    let Number::Exact(count) = field.number else { return };
    if field.approximation.is_some()
        || field.unit.scale() != Decimal::ONE
        || Decimal::from(place) <= count
        || rank.span.start - field.span.end > NEAR_BYTES
    {
        return;
    }
    let between = draft.between(field.span.end, rank.span.start);
    let whole = !parts_sentences(between);
    let among = contains_any(between, AMONG);
    // 全县14个乡镇第12位
    let bare = without_brackets(between);
    let noun = !bare.contains(['，', '、']) && bare.chars().count() <= NOUN_CHARACTERS;
    // 共16所，…名列第12名
    let total = super::ends_with_any(head(draft.source, field.span.start as usize), TOTAL_BEHIND);
    let ranked = among && contains_any(head_within(between, RANKED_BYTES), RANKED);
    if whole && (noun || total || ranked || (among && !between.contains('，'))) {
        let words = draft.words(field.span);
        draft.found(&RANK_OUTSIDE, rank.span).related(field.span).say(words).report();
    }
}

/// 对全市9个县（区）进行考核 … 列全市第10位: the number of those in a place, and a rank among them further on.
fn beyond_field(draft: &Draft<'_>, document: &[Told<'_>]) {
    let mut fields: Vec<(&str, &Quantity<'_>, Decimal)> = Vec::new();
    for sentence in document {
        for &quantity in sentence.quantities {
            let behind = rest(draft.source, quantity.span.end as usize);
            let before = head(draft.source, quantity.span.start as usize);
            let counts = DIVISIONS.iter().any(|word| behind.starts_with(word));
            let place = PLACE_SCOPES.iter().find(|scope| before.ends_with(**scope));
            if let (true, Some(place), Some(count)) = (counts, place, quantity.value()) {
                // The first of a place counts.
                if fields.iter().all(|(known, ..)| known != place) {
                    fields.push((place, quantity, count));
                }
            }
        }
        if fields.is_empty() {
            continue;
        }
        let ranks = sentence.metrics.iter().flat_map(|metric| metric.ranks());
        for rank in ranks.chain(sentence.sentence.facts().other_ranks()) {
            let scope = rank.scope_text();
            // 全市8个县（区）中，…居第9位: in its sentence the place need not be named again.
            let here = |field: &Quantity<'_>| {
                scope.is_empty()
                    && field.span.start >= sentence.sentence.span.start
                    && contains_any(draft.between(field.span.end, rank.span.start), AMONG)
            };
            let field = fields.iter().find(|(place, field, _)| *place == scope || here(field));
            if let (Some((_, field, count)), Some(place)) = (field, rank.place) {
                if Decimal::from(place) > *count && field.span.end <= rank.span.start {
                    let words = draft.words(field.span);
                    draft.found(&RANK_OUTSIDE, rank.span).related(field.span).say(words).report();
                }
            }
        }
    }
}

/// Some words without what stands in brackets: 县 of 县（市、区）.
fn without_brackets(words: &str) -> String {
    let mut depth = 0_u32;
    let bare = words.chars().filter(|&c| {
        depth += u32::from(is_opening(c));
        let inside = depth > 0;
        depth = depth.saturating_sub(u32::from(is_closing(c)));
        !inside
    });
    bare.collect()
}

/// A reported figure of a time that is not in the year that the title names.
fn beyond(draft: &Draft<'_>, sentence: &Told<'_>) {
    let base = sentence.document.base_year_from();
    let Some(base) = base.filter(|base| base.source == YearSource::Title && !base.inferred) else {
        return;
    };
    let named = sentence.document.title().and_then(|title| title.facts().periods().first());
    let Some([first, end]) = named.and_then(days) else { return };
    let words = draft.words(sentence.sentence.span);
    let start = sentence.sentence.span.start;
    let outside = |period: &&Period<'_>| {
        // 明年 and 下半年 are told of plans; a date in digits is told.
        start <= period.text.span.start
            && period.text.starts_with(|c: char| c.is_ascii_digit())
            && days(period).is_some_and(|[from, to]| to > end || from < first)
    };
    let mut outside = sentence.metrics.iter().filter_map(|metric| metric.period()).filter(outside);
    let Some(period) = outside.next() else { return };
    let title = sentence.document.title_text();
    if !super::ends_with_any(title, REPORTS)
        || contains_any(title, PLANS)
        || title.contains(SET_RIGHT)
    {
        return;
    }
    let planned = || {
        let mut around = draft.sections_around(sentence.section);
        contains_any(words, PLANNED) || around.any(|section| contains_any(section.title(), PLANS))
    };
    // What opens a sentence of its own and compares nothing may be left from the year before.
    let left = || {
        let opens = draft.between(start, period.text.span.start).trim_matches(is_space).is_empty();
        opens
            && Some(base.year - 1) == period.start.and_then(|start| start.year)
            && period.start.and_then(|start| start.month).is_some()
            && !words.contains(COMPARED)
    };
    let late = days(period).is_some_and(|[_, to]| to > end);
    if late && !planned() {
        for period in core::iter::once(period).chain(outside) {
            draft.found(&PERIOD_OUTSIDE, period.text.span).say(base.year.to_string()).report();
        }
    } else if !late && left() {
        let found = draft.found(&PERIOD_OUTSIDE, period.text.span).say(base.year.to_string());
        found.mild().report();
    }
}

/// The first and the last day of a period.
fn days(period: &Period<'_>) -> Option<[(i32, u8, u8); 2]> {
    let (first, last) = period.days()?;
    Some([order(first)?, order(last)?])
}

fn order(date: Date) -> Option<(i32, u8, u8)> {
    Some((date.year?, date.month?, date.day?))
}

/// The day of a document, in its last line of date or under its title.
pub(in crate::check) fn date_of(
    draft: &Draft<'_>,
    document: &Document<'_>,
) -> Option<(Date, Span)> {
    let dated = |line: &&&Matter<'_>| match line.kind {
        MatterKind::Date => true,
        // The note of a law that was changed names many days.
        MatterKind::Subtitle => !line.text().contains(AMENDED),
        _ => false,
    };
    draft.matter_of(document).iter().filter(dated).rev().find_map(|line| {
        let words = draft.words(line.span());
        // （4月25日通过　5月29日批准）: it stands from when it was approved; what was amended is older.
        let approved = words.contains(APPROVED) && !words.contains(AMENDED);
        let days = line.periods();
        let day = if approved { days.last() } else { days.first() };
        let day = day.filter(|period| period.grain == Grain::Day)?;
        Some((day.start?, line.span()))
    })
}

/// 于5月20日前报送
fn deadline(draft: &Draft<'_>, sentence: &Told<'_>, date: Date, at: Span) {
    for period in sentence.sentence.facts().periods() {
        let (span, day) = (period.text.span, period.start.and_then(order));
        let day_named = period.grain == Grain::Day && !period.relative && !period.resolved;
        // 3月25日 is of the year of the document, or of the next: what is long past is of the next.
        let near = period.grain == Grain::Day
            && period.resolved
            && period.text.starts_with(|c: char| c.is_ascii_digit())
            && period.start.is_some_and(|day| is_shortly_before(day, date))
            && !draft.words(sentence.sentence.span).contains(ALREADY);
        let named = day_named || near;
        let passed = matches!((day, order(date)), (Some(day), Some(date)) if day < date);
        if is_month_of_year_before(draft, sentence, period, date) {
            let found = draft.found(&DEADLINE_PASSED, span).related(at);
            found.say(draft.words(at)).report();
            continue;
        }
        if !named || !passed {
            continue;
        }
        let behind = rest(draft.source, span.end as usize);
        let clause = last_clause(draft.between(sentence.sentence.span.start, span.start));
        let (from, on) = IN_FORCE;
        // 2020年4月10日印发的《…》 was printed before.
        let printed = behind.strip_prefix(PRINTED);
        let rule = if printed.is_some_and(|behind| !behind.starts_with(ATTRIBUTIVE)) {
            &PRINTED_BEFORE
        } else if BEFORE.iter().any(|word| behind.starts_with(word)) || clause.contains(ENDED) {
            &DEADLINE_PASSED
        } else if super::ends_with_any(head(draft.source, span.start as usize), &from)
            && behind.starts_with(on)
        {
            &IN_FORCE_BEFORE
        } else {
            continue;
        };
        draft.found(rule, span).related(at).say(draft.words(at)).report();
    }
}

/// 2024年6月底前全部开工 in minutes of 2025: a month of the year before, by which something is to be done.
fn is_month_of_year_before(
    draft: &Draft<'_>,
    sentence: &Told<'_>,
    period: &Period<'_>,
    date: Date,
) -> bool {
    let behind = rest(draft.source, period.text.span.end as usize);
    let by = BEFORE.iter().find_map(|word| behind.strip_prefix(word));
    let words = draft.words(sentence.sentence.span);
    let done = words.contains(ALREADY) || words.contains(DONE_MARK);
    // 2023年12月底前到期的贷款 describes what is of the past.
    let described = by.is_none_or(|behind| {
        let clause = behind.split(['，', '。', '；']).next().unwrap_or_default();
        clause.is_empty() || clause.contains(ATTRIBUTIVE)
    });
    let last = period.start.and_then(|start| start.year).map(|year| year + 1);
    period.grain == Grain::Month
        && !period.relative
        && !period.resolved
        && last.is_some()
        && last == date.year
        && !done
        && !described
}

/// Whether a day is of the year of another, and no more than [`NEAR_MONTHS`] before it.
fn is_shortly_before(day: Date, date: Date) -> bool {
    let (Some(month), Some(issued)) = (day.month, date.month) else { return false };
    day.year.is_some() && day.year == date.year && issued.saturating_sub(month) <= NEAR_MONTHS
}
