//! Figures that contradict each other, the text, or arithmetic.
//!
//! Takes the metrics of the tree. What is hidden, a range or rough contradicts nothing.

mod amounts;
mod announced;
mod annual;
mod averages;
mod balances;
mod budgets;
mod changes;
mod columns;
mod comparisons;
mod composed;
mod conversions;
mod durations;
mod grid;
mod implied;
mod increments;
mod indicators;
mod monthly;
mod periods;
mod population;
mod rates;
mod remainders;
mod rows;
mod shares;
mod slips;
mod sums;
mod tables;
mod teams;
mod weekdays;

pub(super) use periods::date_of;

use alloc::{format, string::String};

use rust_decimal::Decimal;

use super::{
    Rule,
    arithmetic::{Bounds, places, total},
    draft::Draft,
    pieces::Told,
    table::figures::SHARES_SUM,
};
use crate::{
    Number, Quantity, Span, UnitKind,
    lexicon::{
        checks::figures::{AVERAGE_SIGNS, TEN_THOUSAND, THAN, YEAR_BEFORE},
        particles::is_joint,
    },
    text::chars::{arabic_digit, head, holds_word, is_han, is_space, rest, tail_within},
};

/// The clause before an amount is looked at for so many bytes: twenty characters.
const CLAUSE_BYTES: usize = 60;

/// Shares that were rounded may be so much off a hundred, in tenths for each share.
const ROUNDING_TENTHS: i64 = 1;

pub(super) fn check(draft: &Draft<'_>) {
    let told = &draft.pieces.told;
    // No figure of one document is held against those of another.
    for told in told.chunk_by(|one, next| one.document.span == next.document.span) {
        document(draft, told);
    }
    for document in draft.report.documents() {
        weekdays::check(draft, document);
    }
    durations::impossible(draft);
    tables::check(draft);
}

/// The sentences of a document that tell a figure.
fn document(draft: &Draft<'_>, told: &[Told<'_>]) {
    amounts::check(draft, told);
    announced::check(draft, told);
    annual::check(draft, told);
    averages::check(draft, told);
    balances::check(draft, told);
    budgets::check(draft, told);
    changes::check(draft, told);
    comparisons::check(draft, told);
    composed::check(draft, told);
    conversions::check(draft, told);
    durations::check(draft, told);
    implied::check(draft, told);
    increments::check(draft, told);
    indicators::check(draft, told);
    monthly::check(draft, told);
    periods::check(draft, told);
    population::check(draft, told);
    rates::check(draft, told);
    remainders::check(draft, told);
    rows::check(draft, told);
    shares::check(draft, told);
    slips::check(draft, told);
    sums::check(draft, told);
    teams::check(draft, told);
}

/// Where some sentences stand.
fn span_of(told: &[Told<'_>]) -> Span {
    let start = told.first().map_or(0, |told| told.sentence.span.start);
    Span::new(start, told.last().map_or(start, |told| told.sentence.span.end))
}

/// A sentence and those of its paragraph before it, where what a share or a rate is of may stand.
fn near<'t, 'r>(told: &'t [Told<'r>], place: usize) -> &'t [Told<'r>] {
    /// What a share is of stands among so many sentences, its own the last.
    const NEAR_SENTENCES: usize = 6;

    let start = place.saturating_sub(NEAR_SENTENCES - 1);
    let near = told.get(start..=place).unwrap_or_default();
    let paragraph = near.last().map(|told| told.paragraph);
    let apart = near.iter().rposition(|told| Some(told.paragraph) != paragraph);
    near.get(apart.map_or(0, |apart| apart + 1)..).unwrap_or_default()
}

/// Whether two quantities are counted in one unit.
fn same_unit(one: &Quantity<'_>, other: &Quantity<'_>) -> bool {
    one.unit.kind == other.unit.kind && one.unit.text() == other.unit.text()
}

/// Whether what is counted so adds up: no shares, rates or times.
const fn is_added(kind: UnitKind) -> bool {
    !matches!(
        kind,
        UnitKind::Percent
            | UnitKind::PercentagePoint
            | UnitKind::PerMille
            | UnitKind::Rate
            | UnitKind::Time
    )
}

/// The words from one quantity to the next.
fn between<'r>(draft: &Draft<'r>, one: &Quantity<'_>, next: &Quantity<'_>) -> &'r str {
    draft.between(one.span.end, next.span.start)
}

/// The quantities of a sentence that end at or before an offset.
fn ahead<'q, 'r>(quantities: &'q [&'r Quantity<'r>], at: u32) -> &'q [&'r Quantity<'r>] {
    let end = quantities.partition_point(|one| one.span.end <= at);
    quantities.get(..end).unwrap_or_default()
}

/// The last of some quantities, as a whole that has parts: behind it, its average may be told, which has
/// none. 60人，每组10人
fn whole_of<'r>(draft: &Draft<'_>, quantities: &[&'r Quantity<'r>]) -> Option<&'r Quantity<'r>> {
    let last = quantities.last()?;
    let alike = quantities.iter().rev().filter(|one| same_unit(one, last));
    let whole = |one: &&Quantity<'_>| !is_average(draft, one) && !is_compared_with(draft, one);
    alike.copied().find(whole).or(Some(last))
}

/// Whether a character ends a clause.
const fn is_clause_mark(c: char) -> bool {
    matches!(c, '，' | '。' | '；' | ',')
}

/// Where clauses end in some words, by their commas, stops and semicolons.
fn clause_ends(words: &str) -> impl DoubleEndedIterator<Item = usize> {
    // The marks begin with these bytes, which are found many at once. A comma of half width parts clauses, too, but for digits.
    memchr::memchr3_iter(0xE3, 0xEF, b',', words.as_bytes()).filter(|&at| {
        let mark = rest(words, at);
        let behind = |mark: &str| mark.chars().nth(1);
        mark.starts_with(is_clause_mark) && !mark.starts_with(',')
            || mark.starts_with(',') && behind(mark).is_some_and(is_han)
    })
}

/// The last clause of some words.
fn last_clause(words: &str) -> &str {
    let behind = |at| {
        let mark = rest(words, at);
        mark.strip_prefix(is_clause_mark).unwrap_or(mark)
    };
    clause_ends(words).next_back().map_or(words, behind)
}

/// Whether an amount is one of each, and no whole and no part: 每组10人, 平均每家2处, 人均3平方米.
fn is_average(draft: &Draft<'_>, quantity: &Quantity<'_>) -> bool {
    clause_before(draft, quantity, CLAUSE_BYTES).contains(AVERAGE_SIGNS)
}

/// Whether an amount is one of the year before that something is compared with: 比上年的[72.0万吨]增长5.0%.
fn is_compared_with(draft: &Draft<'_>, quantity: &Quantity<'_>) -> bool {
    let clause = clause_before(draft, quantity, CLAUSE_BYTES);
    clause.contains(THAN) && contains_any(clause, YEAR_BEFORE)
}

/// Whether some amount of a sentence may be the whole that members make up: 计划改造80个，实际完成84个.
fn holds_whole(told: &Told<'_>, like: &Quantity<'_>, total: Bounds) -> bool {
    let mut alike = told.quantities.iter().filter(|one| same_unit(one, like));
    alike.any(|one| Bounds::of(one).is_some_and(|one| one.meets(total)))
}

/// The words before a quantity, so many bytes at most.
fn words_before<'r>(draft: &Draft<'r>, quantity: &Quantity<'_>, bytes: usize) -> &'r str {
    tail_within(head(draft.source, quantity.span.start as usize), bytes)
}

/// Whether some words are one sign that joins members, and nothing more: 、, 和.
fn is_joint_alone(words: &str) -> bool {
    words.strip_prefix(is_joint).is_some_and(str::is_empty)
}

/// The words of its clause before a quantity, so many bytes at most.
fn clause_before<'r>(draft: &Draft<'r>, quantity: &Quantity<'_>, bytes: usize) -> &'r str {
    last_clause(words_before(draft, quantity, bytes))
}

/// The last member of a list in the last clause of some words.
fn last_member(words: &str) -> &str {
    last_clause(words).rsplit('、').next().unwrap_or_default()
}

/// The words before a quantity, of its clause and its member of a list, and of no line above.
fn member_before<'r>(draft: &Draft<'r>, quantity: &Quantity<'_>) -> &'r str {
    /// They are looked at for so many bytes: twenty characters.
    const MEMBER_BYTES: usize = 60;

    let before = words_before(draft, quantity, MEMBER_BYTES);
    before.rsplit(['，', '。', '；', '、', '\n']).next().unwrap_or_default()
}

/// The last two characters of a name: most words have two.
fn last_word(name: &str) -> &str {
    name.char_indices().rev().nth(1).map_or(name, |(at, _)| rest(name, at))
}

/// The first clause of some words.
fn first_clause(words: &str) -> &str {
    clause_ends(words).next().map_or(words, |at| head(words, at))
}

/// How many clauses end in some words.
fn clauses(words: &str) -> usize {
    clause_ends(words).count()
}

/// Whether a sentence or a long member of it ends in some words.
fn parts_sentences(words: &str) -> bool {
    clause_ends(words).any(|at| rest(words, at).starts_with(['。', '；']))
}

/// Whether a long member of a sentence ends in some words.
fn parts_members(words: &str) -> bool {
    clause_ends(words).any(|at| rest(words, at).starts_with('；'))
}

fn contains_any(words: &str, list: &[&str]) -> bool {
    list.iter().any(|word| holds_word(words, word))
}

fn ends_with_any(words: &str, list: &[&str]) -> bool {
    list.iter().any(|word| words.ends_with(word))
}

/// A value in the unit that a quantity is printed in, with its places and at most so many: 3.7万亩.
fn printed_like(draft: &Draft<'_>, value: Bounds, like: &Quantity<'_>, most: u32) -> String {
    let words = draft.words(like.span);
    let unit = words.trim_start_matches(|c| {
        arabic_digit(c).is_some() || is_space(c) || matches!(c, '.' | '．' | ',' | '，')
    });
    // A number in Han digits is given whole, for its scale is one of them.
    if unit.len() == words.len() {
        return format!("{}{}", value.middle(0, most), like.unit.text());
    }
    let plain = value.times(Decimal::ONE / like.unit.scale()).unwrap_or(value);
    format!("{}{unit}", plain.middle(places(like), most))
}

/// What two amounts give for a printed quotient of them, and what is printed: a percentage, a multiple,
/// an average.
fn quotients(printed: &Quantity<'_>, [part, whole]: [&Quantity<'_>; 2]) -> Option<[Bounds; 2]> {
    printed.approximation.is_none().then(|| any_quotients(printed, [part, whole])).flatten()
}

/// The same of a rough one, 约800元, which may be off by a tenth.
fn rough_quotients(printed: &Quantity<'_>, amounts: [&Quantity<'_>; 2]) -> Option<[Bounds; 2]> {
    const TENTH: Decimal = Decimal::from_parts(1, 0, 0, false, 1);

    let [value, bounds] = any_quotients(printed, amounts)?;
    let slack = Bounds { low: -bounds.high * TENTH, high: bounds.high * TENTH };
    Some([value, bounds.plus(slack)?])
}

/// The quotient of two amounts, and a printed one in the same terms, whatever it approximates.
fn any_quotients(printed: &Quantity<'_>, [part, whole]: [&Quantity<'_>; 2]) -> Option<[Bounds; 2]> {
    let Number::Exact(number) = &printed.number else { return None };
    // Of a share both are of one unit; an average is of the unit of its total.
    let over = match printed.unit.kind {
        UnitKind::Percent | UnitKind::Multiple => Bounds::of(part)?,
        _ => Bounds::in_unit_of(part, printed)?,
    };
    let hundredths = printed.unit.kind == UnitKind::Percent;
    let factor = if hundredths { Decimal::ONE_HUNDRED } else { Decimal::ONE };
    let value = over.over(Bounds::of(whole)?)?.times(factor)?;
    Some([value, Bounds::rounded(*number)?.times(printed.unit.scale())?])
}

/// Holds a printed quotient against the two amounts it is of.
fn quotient(
    draft: &Draft<'_>,
    rule: &'static Rule,
    printed: &Quantity<'_>,
    amounts: [&Quantity<'_>; 2],
) {
    /// What is further off was worked out of other amounts: so many times as much, or as little.
    const MOST_TIMES: Decimal = Decimal::from_parts(20, 0, 0, false, 0);

    let exact = quotients(printed, amounts);
    let Some([value, bounds]) = exact.or_else(|| rough_quotients(printed, amounts)) else { return };
    let within = |one: Decimal, other: Decimal| {
        other.checked_mul(MOST_TIMES).is_some_and(|most| one <= most)
    };
    let near = exact.is_some() && within(value.low, bounds.high) && within(bounds.low, value.high);
    // 19.92万元 of 28.46亿元 is no 70.0%, and 19.92亿元 is.
    let slip = || {
        let times = Decimal::from(TEN_THOUSAND);
        [times, Decimal::ONE / times]
            .iter()
            .any(|times| value.times(*times).is_some_and(|value| value.meets(bounds)))
    };
    if (near || slip()) && !value.meets(bounds) {
        // 0.08元, not 0元
        let fine = if value.high < Decimal::ONE { 2 } else { 0 };
        let expected = printed_like(draft, value, printed, places(printed).max(fine));
        contradicted(draft, rule, printed, amounts, expected);
    }
}

/// Whether two amounts give a printed quotient.
fn is_quotient(printed: &Quantity<'_>, amounts: [&Quantity<'_>; 2]) -> bool {
    quotients(printed, amounts).is_some_and(|[value, bounds]| value.meets(bounds))
}

/// Holds members that make up a whole, in hundredths of it, against a hundred.
fn held_to_a_hundred(draft: &Draft<'_>, members: &[&Quantity<'_>]) {
    let (Some(first), Some(last), Some(sum)) = (members.first(), members.last(), total(members))
    else {
        return;
    };
    if sum.low > Decimal::ONE_HUNDRED || sum.high < Decimal::ONE_HUNDRED {
        let all = Span::new(first.span.start, last.span.end);
        draft.found(&SHARES_SUM, all).say(sum.middle(0, 1)).report();
    }
}

/// A printed figure that two others contradict.
fn contradicted(
    draft: &Draft<'_>,
    rule: &'static Rule,
    printed: &Quantity<'_>,
    [one, other]: [&Quantity<'_>; 2],
    expected: String,
) {
    let found = draft.found(rule, printed.span);
    found.related(one.span).related(other.span).expected(expected).report();
}
