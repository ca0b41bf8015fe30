//! One indicator in several places of a document: of one period with two values, or of a year and the
//! year before with a growth between them.

use alloc::{
    collections::BTreeMap,
    format,
    string::{String, ToString},
    vec::Vec,
};

use rust_decimal::Decimal;

use super::{changes::against, ends_with_any, is_added, same_unit};
use crate::{
    BasisKind, Date, Grain, Metric, Modality, Number, Period, Quantity, Rank, Span, UnitKind,
    check::{arithmetic::Bounds, draft::Draft, pieces::Told, table::figures::CONFLICT},
    lexicon::checks::figures::{AS_OF_THE_END, CONSTANT_PRICES, PERSONS},
    text::chars::{is_comma, is_semicolon, is_space},
};

/// A subject of fewer characters names too little to be the same indicator in two places.
const LEAST_SUBJECT_CHARACTERS: usize = 4;

/// Two numbers whose digits changed places are one number with a slip, not two by chance, where they have
/// so many digits; where their subjects share a word, fewer are enough.
const LONG_DIGITS: usize = 4;
const SOME_DIGITS: usize = 3;

/// What makes two metrics of one indicator: their document, words, holder and unit.
type Indicator<'r> = (u32, &'r str, &'r str, &'r str);

/// A metric of an indicator.
struct Value<'r> {
    indicator: Indicator<'r>,
    metric: &'r Metric<'r>,
    quantity: &'r Quantity<'r>,
    told: &'r Told<'r>,
    /// From when to when it is told.
    period: (Date, Option<Date>),
}

pub(super) fn check<'r>(draft: &Draft<'_>, told: &'r [Told<'r>]) {
    of_periods(draft, told);
    transposed(draft, told);
    ranks(draft, told);
}

/// 老旧小区45个, and further on 54个小区: the same digits in another order, told of the same thing.
fn transposed(draft: &Draft<'_>, document: &[Told<'_>]) {
    /// So many values of the same digits are compared with; a text of numbers alone is gone through
    /// once.
    const MOST: usize = 8;

    let mut values: Vec<(u64, &Told<'_>, &Metric<'_>, &Quantity<'_>)> = Vec::new();
    for told in document {
        values.extend(told.sentence.facts().metrics().iter().filter_map(|metric| {
            let quantity = metric.quantity()?;
            Some((digits(quantity)?, told, metric, quantity))
        }));
    }
    values.sort_by_key(|(digits, ..)| *digits);
    for alike in values.chunk_by(|one, next| one.0 == next.0) {
        for (place, &(_, told, metric, here)) in alike.iter().enumerate() {
            let subject = metric.subject_text();
            let other = alike.iter().take(place.min(MOST)).find(|(_, _, other, there)| {
                // One sentence compares them.
                let apart = there.span.end <= told.sentence.span.start;
                if !apart || !is_one_unit(there, here) || there.value() == here.value() {
                    return false;
                }
                let names = other.subject_text();
                let (one, two) = (digits_of(here), digits_of(there));
                let even = one.len() == two.len();
                // 11040 and 11400
                let longest = one.len().max(two.len());
                let (one, two) = (format!("{one:0<longest$}"), format!("{two:0<longest$}"));
                let swapped = is_swapped(&one, &two);
                // A rate is another indicator's by chance.
                if here.unit.kind == UnitKind::Percent {
                    let named = subject.chars().nth(LEAST_SUBJECT_CHARACTERS - 1).is_some();
                    return swapped && one.len() >= SOME_DIGITS && named && subject == names;
                }
                let long = swapped && one.len() >= LONG_DIGITS;
                let alike = even
                    && (names.ends_with(subject) || subject.ends_with(names))
                    && names.chars().nth(1).is_some()
                    && subject.chars().nth(1).is_some();
                let shared = even
                    && swapped
                    && one.len() >= SOME_DIGITS
                    && (share_word(subject, names)
                        || (is_person(there) && subject.chars().any(|c| names.contains(c))));
                alike || long || shared
            });
            if let Some((.., there)) = other {
                let words = draft.words(there.span);
                let found = draft.found(&CONFLICT, here.span).related(there.span).say(words);
                // Two things may have such numbers by chance.
                found.mild().report();
            }
        }
    }
}

/// 增速居全市第二位, and further on 增速跃居全市第三位: one indicator with two ranks among the same.
fn ranks(draft: &Draft<'_>, document: &[Told<'_>]) {
    let mut first: BTreeMap<(String, &str, Option<Date>), &Rank<'_>> = BTreeMap::new();
    for told in document {
        for metric in told.metrics {
            for rank in metric.ranks().iter().filter(|rank| !rank.within && rank.place.is_some()) {
                let subject = metric.subject_text();
                let scope = rank.scope_text();
                if subject.chars().nth(LEAST_SUBJECT_CHARACTERS - 1).is_none() {
                    continue;
                }
                let ranked = match rank.subject_text() {
                    ranked if subject.ends_with(ranked) => subject.to_string(),
                    ranked => format!("{subject}{ranked}"),
                };
                let start = metric.period().and_then(|period| period.start);
                let other = *first.entry((ranked, scope, start)).or_insert(rank);
                // One sentence tells of several months, or of a way up.
                let apart = other.span.end <= told.sentence.span.start;
                if apart && other.place != rank.place && !scope.is_empty() {
                    let words = draft.words(other.span);
                    let found = draft.found(&CONFLICT, rank.span).related(other.span);
                    found.say(words).report();
                }
            }
        }
    }
}

/// How often each digit but zero stands in a number, four bits a digit, and how many there are with the zeros: where it has two
/// digits at least, not all the same, and is an amount or a percentage. 1.68亿元 has those of 18600万元, 11040 those of 11400.
fn digits(quantity: &Quantity<'_>) -> Option<u64> {
    let Number::Exact(number) = quantity.number else { return None };
    let kind = quantity.unit.kind;
    if !(is_added(kind) || kind == UnitKind::Percent) || quantity.approximation.is_some() {
        return None;
    }
    let mut left = u32::try_from(number.mantissa()).ok().filter(|&left| left > 0)?;
    let zeros = (0..).take_while(|&zeros| left % 10_u32.saturating_pow(zeros + 1) == 0).count();
    left /= 10_u32.pow(u32::try_from(zeros).ok()?);
    let (mut counts, mut length, last) = (0_u64, 0_i64, left % 10);
    let mut alike = true;
    while left > 0 {
        counts += u64::from(left % 10 > 0) << (4 * (left % 10));
        alike &= left % 10 == last;
        left /= 10;
        length += 1;
    }
    // Where the first digit stands: hundreds of millions in both.
    let scale = i64::from(quantity.unit.scale().mantissa().checked_ilog10()?);
    let magnitude = length + zeros as i64 + scale - i64::from(number.scale());
    (!alike).then_some(counts << 8 | (magnitude & 0xFF) as u64)
}

/// The digits of a number without the zeros at its end.
fn digits_of(quantity: &Quantity<'_>) -> String {
    let Number::Exact(number) = quantity.number else { return String::new() };
    String::from(number.mantissa().to_string().trim_end_matches('0'))
}

pub(super) fn is_person(quantity: &Quantity<'_>) -> bool {
    PERSONS.contains(&quantity.unit.text())
}

/// Whether two quantities are counted in one unit; people go by several words.
fn is_one_unit(one: &Quantity<'_>, other: &Quantity<'_>) -> bool {
    same_unit(one, other) || (is_person(one) && is_person(other))
}

/// Whether two neighbours changed places, and nothing else: 652 and 625.
pub(super) fn is_swapped(one: &str, other: &str) -> bool {
    let mut odd = one.bytes().zip(other.bytes()).enumerate().filter(|(_, (a, b))| a != b);
    let both = (odd.next(), odd.next(), odd.next());
    one.len() == other.len()
        && matches!(both, (Some((place, (a, b))), Some((next, (c, d))), None) if next == place + 1 && a == d && b == c)
}

/// Whether two names have two characters in a row in common.
fn share_word(one: &str, other: &str) -> bool {
    let ends = one.char_indices().skip(2).map(|(at, _)| at).chain([one.len()]);
    one.char_indices().zip(ends).any(|((at, _), end)| {
        one.get(at..end).is_some_and(|word| word.chars().nth(1).is_some() && other.contains(word))
    })
}

fn of_periods<'r>(draft: &Draft<'_>, told: &'r [Told<'r>]) {
    let values: Vec<Value<'_>> = told
        .iter()
        .flat_map(|told| told.sentence.facts().metrics().iter().map(move |metric| (told, metric)))
        .filter_map(|(told, metric)| value(draft, told, metric))
        .collect();
    let mut of_years = BTreeMap::new();
    for value in &values {
        if let Some(year) = value.metric.period().and_then(whole_year) {
            of_years.entry((value.indicator, year)).or_insert(value);
        }
    }
    let mut first = BTreeMap::new();
    for value in &values {
        if !value.told.in_item {
            let first = *first.entry((value.indicator, value.period)).or_insert(value);
            if first.told.sentence.span != value.told.sentence.span {
                conflict(draft, value.quantity, first.quantity);
            }
        }
        let year = value.metric.period().and_then(whole_year);
        let base = year.and_then(|year| of_years.get(&(value.indicator, year.checked_sub(1)?)));
        let Some(base) = base.filter(|_| !ends_with_any(value.indicator.1, CONSTANT_PRICES)) else {
            continue;
        };
        for change in value.metric.changes() {
            if matches!(change.basis_kind, BasisKind::YearOnYear | BasisKind::Unstated) {
                against(draft, change, [base.quantity, value.quantity]);
            }
        }
    }
}

/// A metric whose indicator is told well enough to be known again.
fn value<'r>(draft: &Draft<'_>, told: &'r Told<'r>, metric: &'r Metric<'r>) -> Option<Value<'r>> {
    let quantity = metric.quantity()?;
    let period = metric.period()?;
    let subject = metric.subject_text();
    let counts = metric.modality == Modality::Reported
        && subject.chars().nth(LEAST_SUBJECT_CHARACTERS - 1).is_some()
        && opens(draft, told, metric, quantity)
        && Bounds::of(quantity).is_some();
    let name = AS_OF_THE_END.iter().find_map(|word| subject.strip_prefix(word)).unwrap_or(subject);
    let indicator = (told.document.span.start, name, metric.holder_text(), quantity.unit.text());
    let start = period.start.filter(|start| counts && start.year.is_some())?;
    Some(Value { indicator, metric, quantity, told, period: (start, period.end) })
}

/// Whether a sentence opens with the subject, or with the period and the holder before it: further on,
/// the same words tell of a part, or of another body.
fn opens(draft: &Draft<'_>, told: &Told<'_>, metric: &Metric<'_>, quantity: &Quantity<'_>) -> bool {
    let Some(subject) = metric.subject() else { return false };
    let start = told.sentence.span.start;
    let holder = metric.holder().map(|holder| holder.span);
    let period = metric.period().map(|period| period.text.span);
    let before = |span: Span| (span.start >= start).then_some(span.start);
    let parts = [holder.and_then(before), period.and_then(before), Some(subject.span.start)];
    let first = parts.into_iter().flatten().min().unwrap_or(start);
    let ahead = draft.between(start, first).trim_matches(is_space);
    // Behind a clause the period says again what is told of.
    let dated = period.is_some_and(|period| start < period.start && period.start == first);
    // A long member of a sentence tells of an indicator of its own.
    let member = ahead.ends_with(is_semicolon);
    (ahead.is_empty() || member || (dated && ahead.ends_with(is_comma)))
        && subject.span.end <= quantity.span.start
        && draft.between(first, subject.span.start).matches('，').count() <= 1
}

fn whole_year(period: &Period<'_>) -> Option<i32> {
    (period.grain == Grain::Year && period.start == period.end).then_some(period.start?.year?)
}

fn conflict(draft: &Draft<'_>, here: &Quantity<'_>, there: &Quantity<'_>) {
    /// A slip of the pen is near the other value: at most so many hundredths of it. What is further
    /// off is another thing.
    const NEAR_HUNDREDTHS: Decimal = Decimal::from_parts(125, 0, 0, false, 2);

    let rough = |quantity: &Quantity<'_>| {
        let Number::Exact(number) = quantity.number else { return None };
        Bounds::rounded(number)?.times(quantity.unit.scale())
    };
    let (Some(one), Some(two)) = (rough(here), rough(there)) else { return };
    let near = |one: Bounds, two: Bounds| {
        one.low.checked_mul(NEAR_HUNDREDTHS).is_some_and(|most| most >= two.low)
    };
    if near(one, two) && near(two, one) && !one.meets(two) {
        let words = draft.words(there.span);
        draft.found(&CONFLICT, here.span).related(there.span).say(words).report();
    }
}
