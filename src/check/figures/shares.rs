//! Shares and rates against the amounts that they are of.

use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::{
    ahead, between, clauses, contains_any, ends_with_any, held_to_a_hundred, is_quotient,
    parts_sentences, quotient, same_unit, whole_of, words_before,
};
use crate::{
    Metric, Quantity, Span, UnitKind,
    check::{
        arithmetic::{Bounds, total},
        draft::Draft,
        pieces::Told,
        table::figures::{COMPLETION, RATE as RATE_RULE, SHARE as SHARE_RULE, SHARES_SUM},
    },
    lexicon::{
        checks::figures::{
            AMONG_THEM, BUDGET, COMES_TO, DONE, DUE, FINISHED, FROM, NO_WHOLES, NUMBER,
            OTHER_RATES, PERSONS, PUBLIC_BUDGET, RATE, RESULTS, SHARE, SHARE_NAMES, SHARE_WORDS,
            THAN, TOTALS, WEIGHED,
        },
        particles::ATTRIBUTIVE,
        prepositions::WITHIN_END,
        sought::hints,
    },
    text::chars::{head, is_comma, is_enumeration_comma, is_space, rest, tail_within},
};

/// What a share is of stands no further than so many sentences before it.
const NEAR_SENTENCES: usize = 6;

/// And no further than so many quantities.
const NEAR_QUANTITIES: usize = 12;

/// A whole that another section names is looked for in so many sentences: some thirty pages.
const KNOWN_SENTENCES: usize = 400;

/// A name of so many characters at least is known again in another section.
const LEAST_NAME_CHARACTERS: usize = 4;

/// The clause of a share is looked at for so many bytes before its figure: a hundred characters.
const SHARE_BYTES: usize = 300;

/// The clause before a whole is looked at for so many bytes: twenty characters.
const CLAUSE_BYTES: usize = 60;

/// A sentence on a share holds the one, a sentence on a rate the other.
const SHARED: u64 = hints(&['占']);
const RATED: u64 = hints(&['率']);
/// 比重 holds this.
const PROPORTION: u64 = hints(&['比']);

pub(super) fn check(draft: &Draft<'_>, told: &[Told<'_>]) {
    for (place, sentence) in told.iter().enumerate() {
        let around = told.get(place.saturating_sub(NEAR_SENTENCES - 1)..=place);
        let around = around.unwrap_or_default();
        let apart = around.iter().rposition(|told| told.paragraph != sentence.paragraph);
        let around = around.get(apart.map_or(0, |apart| apart + 1)..).unwrap_or_default();
        let mut one_whole: Option<&Quantity<'_>> = None;
        for (at, &quantity) in sentence.quantities.iter().enumerate() {
            if quantity.unit.kind == UnitKind::Percent && sentence.holds(SHARED) {
                let before = sentence.quantities.get(..at).unwrap_or_default();
                if let Some(share) = Share::read(draft, sentence, quantity, before) {
                    share.check(draft, around);
                    one_whole = share.of_one_whole(draft, around, one_whole);
                }
            }
        }
        if sentence.holds(SHARED | PROPORTION) {
            sentence.metrics.iter().for_each(|metric| named_share(draft, sentence, metric));
        }
        let rated = sentence.holds(RATED);
        for metric in
            sentence.metrics.iter().filter(|metric| rated || !metric.completions().is_empty())
        {
            rate(draft, sentence, metric);
            rate_of_paragraph(draft, around, sentence, metric);
            completions(draft, around, sentence, metric);
        }
        comes_to(draft, sentence.quantities);
        if sentence.holds(SHARED) {
            weights(draft, sentence);
        }
    }
    of_paragraphs(draft, told);
}

/// 占年度资金总额的45%, 占年度资金总额的35%, 占年度资金总额的25%: shares of one whole in paragraphs of their own, more than all of it.
fn of_paragraphs(draft: &Draft<'_>, told: &[Told<'_>]) {
    /// What is further off was never meant to be all.
    const NEAR_A_HUNDRED: Decimal = Decimal::from_parts(20, 0, 0, false, 0);

    let mut members: Vec<(&str, Span, &Quantity<'_>)> = Vec::new();
    for sentence in told.iter().filter(|sentence| sentence.holds(SHARED)) {
        let percents = sentence.quantities.iter().filter(|one| one.unit.kind == UnitKind::Percent);
        for &share in percents {
            let clause = clause(draft, share);
            let Some((before, noun)) = clause.rsplit_once(SHARE) else { continue };
            let opens = before.trim_matches(is_space).is_empty();
            if opens && noun.chars().nth(LEAST_NAME_CHARACTERS - 1).is_some() {
                members.push((noun, sentence.paragraph, share));
            }
        }
    }
    for alike in members.chunk_by(|one, next| one.0 == next.0) {
        let apart = alike.windows(2).all(|pair| matches!(pair, [one, next] if one.1 != next.1));
        let shares: Vec<&Quantity<'_>> = alike.iter().map(|&(.., share)| share).collect();
        let over = total(&shares).is_some_and(|sum| {
            sum.low > Decimal::ONE_HUNDRED && sum.high - Decimal::ONE_HUNDRED < NEAR_A_HUNDRED
        });
        if let (Some(&last), true) = (shares.last(), apart && over && shares.len() > 2) {
            let sum = total(&shares).map(|sum| sum.middle(0, 1)).unwrap_or_default();
            let found = draft.found(&SHARES_SUM, last.span).say(sum);
            shares.iter().fold(found, |found, share| found.related(share.span)).report();
        }
    }
}

/// 笔试成绩占60%，面试成绩占50%: what makes up a result makes up all of it.
fn weights(draft: &Draft<'_>, sentence: &Told<'_>) {
    let weight = |&&quantity: &&&Quantity<'_>| {
        let before = words_before(draft, quantity, CLAUSE_BYTES);
        // 占总成绩的60%
        let bare = before.strip_suffix(ATTRIBUTIVE).unwrap_or(before);
        let bare = RESULTS.iter().find_map(|result| bare.strip_suffix(result)).unwrap_or(before);
        let name = bare.strip_suffix(SHARE).unwrap_or_default();
        quantity.unit.kind == UnitKind::Percent && ends_with_any(name, WEIGHED)
    };
    let weights: Vec<&Quantity<'_>> = sentence.quantities.iter().filter(weight).copied().collect();
    if weights.len() >= 2 {
        held_to_a_hundred(draft, &weights);
    }
}

/// 占 with what stands around it: `支出占收入的90%`.
struct Share<'q, 'r> {
    sentence: &'q Told<'r>,
    printed: &'q Quantity<'r>,
    /// The quantities before it.
    before: &'q [&'r Quantity<'r>],
    /// Where 占 stands.
    sign: u32,
    /// What makes up the share, where it is named right before: 支出.
    named: &'r str,
    /// What it is a share of: 收入的.
    noun: &'r str,
}

impl<'q, 'r> Share<'q, 'r> {
    fn read(
        draft: &Draft<'r>,
        sentence: &'q Told<'r>,
        printed: &'q Quantity<'r>,
        before: &'q [&'r Quantity<'r>],
    ) -> Option<Self> {
        let start = sentence.sentence.span.start;
        let words = tail_within(draft.between(start, printed.span.start), SHARE_BYTES);
        let at = words.rfind(SHARE)?;
        let noun = rest(words, at + SHARE.len_utf8());
        if noun.contains(['，', '；', '、', ','])
            || NO_WHOLES.iter().any(|word| noun.replace(PUBLIC_BUDGET, "").contains(word))
        {
            return None;
        }
        let named = head(words, at).rsplit(['，', '。', '；', '：']).next().unwrap_or_default();
        let sign = printed.span.start - (words.len() - at) as u32;
        let named = named.trim_matches(is_space);
        Some(Self { sentence, printed, before, sign, named, noun })
    }

    fn check(&self, draft: &Draft<'r>, around: &[Told<'r>]) {
        let Some(part) = self.part(draft, around) else { return };
        // Another clause between them may be about another thing, unless the part is named again.
        let here = self.sentence.sentence.span.start <= part.span.start;
        let apart = here && clauses(draft.between(part.span.end, self.sign)) > 1;
        if apart || part.unit.kind == UnitKind::Percent {
            return;
        }
        if let Some([part, whole]) = self.amounts(draft, around, part) {
            // 66家，其中甲级6家、乙级60家，占总数的23%: of all of them, where that fits.
            let near = || {
                let quantities = around.iter().rev().flat_map(|told| told.quantities.iter().rev());
                quantities.filter(|one| same_unit(one, part)).take(NEAR_QUANTITIES)
            };
            let before = ahead(self.before, self.sign).iter().rev().take(NEAR_QUANTITIES);
            let fits = before.filter(|one| same_unit(one, part)).any(|one| {
                // A whole stands before its part, or in another sentence.
                let ahead = |whole: &&&Quantity<'_>| {
                    whole.span.start <= one.span.start || whole.span.start >= self.sign
                };
                near().filter(ahead).any(|whole| is_quotient(self.printed, [one, whole]))
            });
            if same_unit(part, whole) && !fits {
                quotient(draft, &SHARE_RULE, self.printed, [part, whole]);
            }
        }
    }

    /// 工程费13020万元，占70%；预备费1302万元，占7%: shares of one whole, which the first of them tells.
    /// Gives that whole.
    fn of_one_whole(
        &self,
        draft: &Draft<'_>,
        around: &[Told<'r>],
        whole: Option<&'r Quantity<'r>>,
    ) -> Option<&'r Quantity<'r>> {
        if !self.noun.trim_matches(|c| SHARE_WORDS.contains(c)).is_empty() {
            return whole;
        }
        let part = *ahead(self.before, self.sign).last()?;
        let joined = draft.between(part.span.end, self.sign).trim_matches(is_space);
        if joined != "，" || part.unit.kind == UnitKind::Percent {
            return whole;
        }
        if let Some(whole) = whole.filter(|whole| same_unit(part, whole)) {
            quotient(draft, &SHARE_RULE, self.printed, [part, whole]);
            return Some(whole);
        }
        let earlier = around.iter().rev().flat_map(|told| told.quantities.iter().rev()).copied();
        let mut earlier =
            earlier.filter(|one| one.span.end <= part.span.start).take(NEAR_QUANTITIES);
        earlier.find(|one| same_unit(part, one) && is_quotient(self.printed, [part, one]))
    }

    /// The amount that makes up the share.
    fn part(&self, draft: &Draft<'_>, around: &[Told<'r>]) -> Option<&'r Quantity<'r>> {
        let told = |quantity: &Quantity<'_>| {
            self.named.is_empty()
                || !draft.between(quantity.span.start, self.sign).contains(['，', '。'])
                || self
                    .sentence
                    .metric_of(quantity)
                    .is_some_and(|metric| metric.subject_text().ends_with(self.named))
        };
        let here = ahead(self.before, self.sign).iter().rfind(|quantity| told(quantity)).copied();
        // Named here, told in a sentence before: 第三产业增加值占地区生产总值的比重为43%.
        here.or_else(|| {
            self.named.chars().nth(2)?;
            let mut metrics = around.iter().rev().flat_map(|told| told.metrics);
            metrics.find_map(|metric| {
                let level = metric.quantity().filter(|level| level.span.end <= self.sign)?;
                (metric.subject_text() == self.named).then_some(level)
            })
        })
    }

    /// The amounts that the share is the quotient of.
    fn amounts(
        &self,
        draft: &Draft<'r>,
        around: &[Told<'r>],
        part: &'r Quantity<'r>,
    ) -> Option<[&'r Quantity<'r>; 2]> {
        // 占比75%, 占总数的75%: of the amount before the part.
        let total = TOTALS.contains(&self.noun.trim_end_matches('的'))
            || self.noun.trim_matches(|c| SHARE_WORDS.contains(c)).is_empty();
        if let (true, &[last]) = (total, self.before) {
            return self.whole_before(draft, around, last).map(|whole| [last, whole]);
        }
        if let (true, [ahead @ .., last]) = (total, self.before) {
            if let Some(whole) = self.whole_in_tree(last).filter(|_| last.span.end <= self.sign) {
                return Some([last, whole]);
            }
            let whole = whole_of(draft, ahead)?;
            let apart = between(draft, whole, last);
            let listed = parts_sentences(apart) || apart.contains('、');
            if last.span.end > self.sign {
                return None;
            }
            return if listed { self.only_whole(around, last) } else { Some([last, whole]) };
        }
        // 占总投资9600万元的50%
        let inside = self.before.get(ahead(self.before, self.sign).len()..).unwrap_or_default();
        if let &[whole] = inside {
            return Some([part, whole]);
        }
        self.named_whole(draft, around, part).map(|whole| [part, whole])
    }

    /// 项目64个，其中新开工28个、续建36个；年内建成48个，占75%: the one amount of the sentence that is more than the last,
    /// unless the share is of some other amount before.
    fn only_whole(
        &self,
        around: &[Told<'r>],
        last: &'r Quantity<'r>,
    ) -> Option<[&'r Quantity<'r>; 2]> {
        let more = |one: &&&Quantity<'r>| {
            same_unit(one, last)
                && Bounds::of(one)
                    .zip(Bounds::of(last))
                    .is_some_and(|(one, last)| one.low > last.high)
        };
        // A share before tells that they are of one whole, which may be told anywhere.
        if self.before.iter().any(|one| one.unit.kind == UnitKind::Percent) {
            return None;
        }
        let mut wholes = self.before.iter().filter(more);
        let whole = wholes.next().filter(|_| wholes.next().is_none())?;
        let near = around.iter().rev().flat_map(|told| told.quantities.iter());
        let mut near = near.filter(more).take(NEAR_QUANTITIES);
        (!near.any(|whole| is_quotient(self.printed, [last, whole]))).then_some([last, *whole])
    }

    /// 收入84.6亿元，增加4.7亿元；其中税收收入63.5亿元，占75.1%: the whole that the tree has the part under.
    fn whole_in_tree(&self, part: &Quantity<'_>) -> Option<&'r Quantity<'r>> {
        let is_part = |metric: &Metric<'_>| {
            let mut parts = metric.parts().iter().filter_map(|part| part.quantity());
            parts.any(|own| own.span == part.span)
        };
        let whole = self.sentence.metrics.iter().find(|metric| is_part(metric))?.quantity()?;
        same_unit(whole, part).then_some(whole)
    }

    /// 总面积412.5公顷。其中，建设用地386.4公顷，占93.7%: the last amount of the sentence before.
    fn whole_before(
        &self,
        draft: &Draft<'r>,
        around: &[Told<'r>],
        part: &Quantity<'_>,
    ) -> Option<&'r Quantity<'r>> {
        let [.., before, _] = around else { return None };
        let opens = draft.words(self.sentence.sentence.span).trim_start().starts_with(AMONG_THEM);
        let near =
            opens && before.paragraph == self.sentence.paragraph && part.span.end <= self.sign;
        let whole = before.quantities.last().copied().filter(|_| near)?;
        (same_unit(whole, part) && Bounds::of(part)?.low <= Bounds::of(whole)?.high)
            .then_some(whole)
    }

    /// The whole that goes by the noun of the share.
    fn named_whole(
        &self,
        draft: &Draft<'r>,
        around: &[Told<'r>],
        part: &'r Quantity<'r>,
    ) -> Option<&'r Quantity<'r>> {
        let mut name = self.noun.trim_end_matches(|c| SHARE_WORDS.contains(c));
        for total in TOTALS {
            name = name.strip_suffix(total).unwrap_or(name);
        }
        if name.is_empty() {
            return None;
        }
        // 已开工数 is the number of 已开工24个.
        let counted = name.strip_suffix(NUMBER).filter(|counted| counted.chars().nth(1).is_some());
        let mut metrics = around.iter().rev().flat_map(|told| told.metrics);
        let whole = metrics.find_map(|metric| {
            let whole = metric.quantity().filter(|whole| {
                same_unit(part, whole) && whole.span != part.span && whole.span.end <= self.sign
            })?;
            let clause = clause(draft, whole);
            let subject = metric.subject_text();
            let subject = TOTALS.iter().find_map(|total| subject.strip_suffix(total));
            let named = subject.unwrap_or(metric.subject_text()).ends_with(name)
                || is_spelled_out(name, clause)
                || counted.is_some_and(|counted| clause.ends_with(counted));
            named.then_some(whole)
        });
        // 66家，其中甲级6家、乙级60家，占总数的23%: all of them are a part of something else.
        let parted = whole.is_some_and(|whole| {
            let behind = ahead(self.before, self.sign).iter();
            behind.filter(|one| one.span.start >= whole.span.end && same_unit(one, part)).count()
                > 1
        });
        whole.filter(|_| !parted).or_else(|| self.known_whole(draft, part, name))
    }

    /// 概算总投资, told in another section, where nothing else goes by the name.
    fn known_whole(
        &self,
        draft: &Draft<'r>,
        part: &Quantity<'_>,
        name: &str,
    ) -> Option<&'r Quantity<'r>> {
        name.chars().nth(LEAST_NAME_CHARACTERS - 1)?;
        let told = draft.told_in(Span::new(self.sentence.document.span.start, self.sign));
        let near = told.get(told.len().saturating_sub(KNOWN_SENTENCES)..).unwrap_or_default();
        let metrics = near.iter().flat_map(|told| told.metrics);
        let mut named = metrics.filter_map(|metric| {
            let whole = metric.quantity().filter(|whole| same_unit(part, whole))?;
            metric.subject_text().ends_with(name).then_some(whole)
        });
        let first = named.next()?;
        named.all(|other| other.value() == first.value()).then_some(first)
    }
}

/// The words of its clause before a quantity.
fn clause<'r>(draft: &Draft<'r>, quantity: &Quantity<'_>) -> &'r str {
    let before = words_before(draft, quantity, CLAUSE_BYTES);
    before.rsplit(['，', '。', '；', '、', '\n']).next().unwrap_or_default()
}

/// Whether a name leaves out characters of a subject, and no more: 改造小区 of 改造老旧小区.
fn is_spelled_out(name: &str, subject: &str) -> bool {
    /// Shorter names are left-outs of too many subjects.
    const LEAST_CHARACTERS: usize = 4;

    let mut characters = subject.chars();
    // Both end in the same word: 改造小区 and 改造老旧小区.
    name.chars().nth(LEAST_CHARACTERS - 1).is_some()
        && subject.ends_with(last_word(name))
        && name.chars().all(|c| characters.any(|other| other == c))
}

/// The last two characters of a name: most words have two.
fn last_word(name: &str) -> &str {
    name.char_indices().rev().nth(1).map_or(name, |(at, _)| rest(name, at))
}

/// 生产总值318亿元，其中…第三产业增加值152.7亿元，第三产业占比48%: a share that is named by its part.
fn named_share(draft: &Draft<'_>, sentence: &Told<'_>, metric: &Metric<'_>) {
    let printed = metric.quantity().filter(|share| share.unit.kind == UnitKind::Percent);
    let subject = metric.subject_text();
    let name = SHARE_NAMES.iter().find_map(|word| subject.strip_suffix(word));
    let Some((printed, name)) = printed.zip(name.filter(|name| name.chars().nth(1).is_some()))
    else {
        return;
    };
    // 占比由2023年的49.5%提高到56.0% is of another year first.
    if contains_any(clause(draft, printed), FROM) {
        return;
    }
    let told =
        draft.told_in(sentence.paragraph).iter().flat_map(|told| told.sentence.facts().metrics());
    let mut wholes = told.filter(|whole| {
        whole
            .parts()
            .iter()
            .any(|part| part.subject_text().starts_with(name) && part.subject_text() != subject)
    });
    let (Some(whole), None) = (wholes.next(), wholes.next()) else { return };
    let part = whole.parts().iter().find(|part| part.subject_text().starts_with(name));
    if let (Some(part), Some(whole)) = (part.and_then(|part| part.quantity()), whole.quantity()) {
        if same_unit(part, whole) && part.span.end <= printed.span.start {
            quotient(draft, &SHARE_RULE, printed, [part, whole]);
        }
    }
}

/// 开工项目40个，完工34个，完工率85%
fn rate(draft: &Draft<'_>, sentence: &Told<'_>, metric: &Metric<'_>) {
    let rate = metric.quantity().filter(|rate| rate.unit.kind == UnitKind::Percent);
    let (Some(printed), Some(name)) = (rate, metric.subject_text().strip_suffix(RATE)) else {
        return;
    };
    let stem = last_word(name);
    // 比上年的98.4%提高 is the rate of another year.
    let of_another = clause(draft, printed).contains(THAN);
    if stem.chars().nth(1).is_none() || ends_with_any(name, OTHER_RATES) || of_another {
        return;
    }
    // The part stands next to the rate, and its verb or noun is that of the rate.
    let before = ahead(sentence.quantities, metric.span.start.min(printed.span.start));
    let &[.., whole, part] = before else { return };
    if !same_unit(part, whole) || part.unit.kind == UnitKind::Percent {
        return;
    }
    let mark = |c: char| is_comma(c) || is_enumeration_comma(c);
    let (behind_part, further) =
        draft.between(part.span.end, printed.span.start).split_once(mark).unwrap_or_default();
    let parted = parts_sentences(further.split(mark).next().unwrap_or_default());
    let spoken = between(draft, whole, part);
    // 应检250艘，已检225艘，检验率: one character of the name may stand for it.
    let due = || {
        draft.between(sentence.sentence.span.start, whole.span.start).contains(DUE)
            && spoken.contains(DONE)
            && stem.chars().any(|c| spoken.contains(c))
    };
    // 计划清理250处，已清理205处，完成率
    let planned = || {
        let clause = clause(draft, whole);
        spoken.contains(DONE)
            && NO_WHOLES.iter().any(|word| clause.contains(word))
            && FINISHED.contains(&stem)
    };
    // 收回 576份，回收率
    let turned = || stem.chars().all(|c| spoken.contains(c));
    // Of the amounts before, one that fits is the whole; what comes from a year before is another.
    let fits = before.iter().any(|one| same_unit(one, part) && is_quotient(printed, [part, one]));
    let from = contains_any(further, FROM) || contains_any(behind_part, FROM);
    let apart = parts_sentences(spoken);
    // 180个村中，126个村建有服务点，覆盖率
    let among = || spoken.trim_end_matches(is_comma).ends_with(WITHIN_END);
    // 预算4680万元，支出4305.6万元，预算执行率
    let of_budget = || name.contains(BUDGET) && clause(draft, whole).contains(BUDGET);
    let told =
        || turned() || behind_part.contains(stem) || due() || planned() || among() || of_budget();
    if !parted && !fits && !from && !apart && told() {
        quotient(draft, &RATE_RULE, printed, [part, whole]);
    }
}

/// 共指出问题47个…。已完成整改42个，整改率89.4%; 612名毕业生参加高考，本科上线478人，上线率78.1%: the one amount of the paragraph
/// that is more than what was counted right before the rate, by its verb.
fn rate_of_paragraph(
    draft: &Draft<'_>,
    around: &[Told<'_>],
    sentence: &Told<'_>,
    metric: &Metric<'_>,
) {
    /// What is further off is a rate of other amounts, in hundredths.
    const NEAR: Decimal = Decimal::from_parts(15, 0, 0, false, 0);
    /// What it is of is one of so many quantities before it.
    const NEAR_PARAGRAPH: usize = 24;

    let rate = metric.quantity().filter(|rate| rate.unit.kind == UnitKind::Percent);
    let (Some(printed), Some(name)) = (rate, metric.subject_text().strip_suffix(RATE)) else {
        return;
    };
    let before = ahead(sentence.quantities, metric.span.start.min(printed.span.start));
    let Some(&part) = before.last().filter(|part| part.unit.kind == UnitKind::Count) else {
        return;
    };
    let stem = last_word(name);
    let joint = draft.between(part.span.end, metric.span.start);
    let next = joint.trim_matches(|c| is_comma(c) || is_space(c)).is_empty();
    let turned = next && stem.chars().nth(1).is_some() && clause(draft, part).ends_with(stem);
    if !turned || ends_with_any(name, OTHER_RATES) || clause(draft, printed).contains(THAN) {
        return;
    }
    let person = |one: &Quantity<'_>| PERSONS.contains(&one.unit.text());
    let alike = |one: &Quantity<'_>| same_unit(one, part) || person(one) && person(part);
    let more = |one: &&Quantity<'_>| {
        let bounds = Bounds::of(one).zip(Bounds::of(part));
        alike(one) && bounds.is_some_and(|(one, part)| one.low > part.high)
    };
    let all = around.iter().rev().flat_map(|told| told.quantities.iter().rev().copied());
    let all = all.skip_while(|one| one.span.end > part.span.start).take(NEAR_PARAGRAPH);
    let mut wholes = all.filter(more);
    let (Some(whole), None) = (wholes.next(), wholes.next()) else { return };
    let share =
        Bounds::of(part).zip(Bounds::of(whole)).and_then(|(part, whole)| part.share_of(whole));
    let near =
        share.zip(printed.value()).is_some_and(|(share, value)| (share.low - value).abs() < NEAR);
    if near {
        quotient(draft, &RATE_RULE, printed, [part, whole]);
    }
}

/// 计划投资40亿元，完成投资34亿元，完成年度计划的85%; 完成投资34亿元，占年度计划40亿元的85%
fn completions(draft: &Draft<'_>, around: &[Told<'_>], sentence: &Told<'_>, metric: &Metric<'_>) {
    // 本级收入8.20亿元。本级收入完成预算8.00亿元的102.5%: what was done may be told before.
    let before = || {
        let mut metrics = around.iter().rev().flat_map(|told| told.metrics.iter().copied());
        let subject = metric.subject_text();
        let same = metrics.find(|other| {
            other.subject_text() == subject
                && other.quantity().is_some_and(|one| one.span.end <= metric.span.start)
        });
        same.filter(|_| subject.chars().nth(1).is_some()).and_then(|other| other.quantity())
    };
    let Some(done) = metric.quantity().or_else(before) else { return };
    for completion in metric.completions() {
        let share = &completion.share;
        if share.unit.kind != UnitKind::Percent || done.span.end > completion.span.start {
            continue;
        }
        let inside = ahead(sentence.quantities, share.span.start).iter().rev();
        let mut inside = inside.take_while(|one| completion.span.start <= one.span.start);
        // A plan is told in words before it: 计划改造120个.
        let planned = || {
            let quantities = around.iter().rev().flat_map(|told| told.quantities.iter().rev());
            let mut planned = quantities.filter(|plan| plan.span.end <= done.span.start);
            // 占预算数的97% is of its own plan, which may be told nowhere.
            let own = completion.of_text().contains(BUDGET)
                && draft.words(completion.span).starts_with(SHARE);
            planned.find(|plan| {
                !own && NO_WHOLES.iter().any(|word| clause(draft, plan).contains(word))
            })
        };
        // 计划完成投资3.2亿元，实际完成3.04亿元，占年度计划的95%: the first amount is the plan.
        let set_out = || {
            let plans = NO_WHOLES.iter().any(|word| clause(draft, done).contains(word));
            let reached = ahead(sentence.quantities, completion.span.start).last().copied()?;
            let behind = reached.span.start >= done.span.end && same_unit(reached, done);
            (plans && behind && reached.approximation.is_none()).then_some(reached)
        };
        if let Some(reached) = set_out().filter(|_| inside.clone().next().is_none()) {
            quotient(draft, &COMPLETION, share, [reached, done]);
            continue;
        }
        let plan = inside.next().or_else(planned);
        let Some(plan) = plan.filter(|plan| same_unit(plan, done)) else { continue };
        // Of several amounts before, one that fits is what was done.
        let before = ahead(sentence.quantities, completion.span.start).iter();
        let mut before = before.filter(|one| same_unit(one, plan) && one.span != plan.span);
        // What was planned for several years is told by its sum: 合计720万元.
        let earlier = ahead(sentence.quantities, done.span.start).iter();
        let mut earlier = earlier.filter(|one| same_unit(one, done));
        if !before.any(|one| is_quotient(share, [one, plan]))
            && !earlier.any(|one| is_quotient(share, [done, one]))
        {
            quotient(draft, &COMPLETION, share, [done, plan]);
        }
    }
}

/// 按9000元的60%，即5400元
fn comes_to(draft: &Draft<'_>, quantities: &[&Quantity<'_>]) {
    for three in quantities.windows(3) {
        let &[whole, share, part] = three else { continue };
        if share.unit.kind != UnitKind::Percent || !same_unit(whole, part) {
            continue;
        }
        let joint = between(draft, share, part);
        let comes = ends_with_any(joint.trim_end(), COMES_TO) && !parts_sentences(joint);
        if comes && between(draft, whole, share).trim() == "的" {
            quotient(draft, &SHARE_RULE, share, [part, whole]);
        }
    }
}
