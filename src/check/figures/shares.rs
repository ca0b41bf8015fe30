//! Shares and rates against the amounts that they are of.

use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::{
    ahead, between, clauses, contains_any, ends_with_any, held_to_a_hundred, is_compared_with,
    is_quotient, last_word, member_before, near, parts_sentences, quotient, same_unit, whole_of,
};
use crate::{
    Metric, Quantity, Span, UnitKind,
    check::{
        arithmetic::{Bounds, total},
        draft::Draft,
        pieces::Told,
        table::figures::{SHARE as SHARE_RULE, SHARES_SUM},
    },
    lexicon::{
        checks::{
            figures::{
                AMONG_THEM, COMES_TO, FROM, NO_WHOLES, NUMBER, PUBLIC_BUDGET, RESULTS, SHARE,
                SHARE_NAMES, SHARE_WORDS, TOTALS, WEIGHED,
            },
            held,
        },
        particles::{ATTRIBUTIVE, ATTRIBUTIVE_WORD},
    },
    text::chars::{head, is_space, rest, tail_within},
};

/// What a share is of stands no further than so many quantities before it.
const NEAR_QUANTITIES: usize = 12;

/// A whole that another section names is looked for in so many sentences: some thirty pages.
const KNOWN_SENTENCES: usize = 400;

/// A name of so many characters at least is known again in another section.
const LEAST_NAME_CHARACTERS: usize = 4;

/// The clause of a share is looked at for so many bytes before its figure: a hundred characters.
const SHARE_BYTES: usize = 300;

pub(super) fn check(draft: &Draft<'_>, told: &[Told<'_>]) {
    for (place, sentence) in told.iter().enumerate() {
        let around = near(told, place);
        let mut one_whole: Option<&Quantity<'_>> = None;
        for (at, &quantity) in sentence.quantities.iter().enumerate() {
            if quantity.unit.kind == UnitKind::Percent && sentence.holds(held::SHARED) {
                let before = sentence.quantities.get(..at).unwrap_or_default();
                if let Some(share) = Share::read(draft, sentence, quantity, before) {
                    share.check(draft, around);
                    one_whole = share.of_one_whole(draft, around, one_whole);
                }
            }
        }
        if sentence.holds(held::SHARED | held::PROPORTION) {
            sentence.metrics.iter().for_each(|metric| named_share(draft, sentence, metric));
        }
        comes_to(draft, sentence.quantities);
        if sentence.holds(held::SHARED) {
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
    for sentence in told.iter().filter(|sentence| sentence.holds(held::SHARED)) {
        let percents = sentence.quantities.iter().filter(|one| one.unit.kind == UnitKind::Percent);
        for &share in percents {
            let clause = member_before(draft, share);
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
        let before = member_before(draft, quantity);
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
                // 收入28亿元，比上年的27亿元增长: what it grew from is another year's.
                let own = |whole: &&&Quantity<'_>| !is_compared_with(draft, whole);
                let mut wholes = near().filter(ahead).filter(own);
                wholes.any(|whole| is_quotient(self.printed, [one, whole]))
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
        let total = TOTALS.contains(&self.noun.trim_end_matches(ATTRIBUTIVE))
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
            if is_compared_with(draft, whole) {
                return None;
            }
            let clause = member_before(draft, whole);
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
    if contains_any(member_before(draft, printed), FROM) {
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

/// 按9000元的60%，即5400元
fn comes_to(draft: &Draft<'_>, quantities: &[&Quantity<'_>]) {
    for three in quantities.windows(3) {
        let &[whole, share, part] = three else { continue };
        if share.unit.kind != UnitKind::Percent || !same_unit(whole, part) {
            continue;
        }
        let joint = between(draft, share, part);
        let comes = ends_with_any(joint.trim_end(), COMES_TO) && !parts_sentences(joint);
        if comes && between(draft, whole, share).trim() == ATTRIBUTIVE_WORD {
            quotient(draft, &SHARE_RULE, share, [part, whole]);
        }
    }
}
