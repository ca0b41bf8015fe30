//! Members in a row, with their total before or behind them.
//!
//! ```text
//! row   = amount ("、" name? amount)+ ("和" name? amount)?
//! total = row "合计" amount | amount "包括" row
//! ```

use alloc::{string::ToString, vec::Vec};
use core::ops::Range;

use rust_decimal::{Decimal, prelude::ToPrimitive};

use super::{
    ROUNDING_TENTHS, between, clauses, contains_any, held_to_a_hundred, holds_whole, is_added,
    is_average, last_clause, parts_sentences, printed_like, same_unit,
};
use crate::{
    Metric, Number, Quantity, Span, UnitKind,
    check::{
        arithmetic::{Bounds, finest_places, places, total},
        draft::Draft,
        pieces::Told,
        table::figures::{PART_ABOVE_WHOLE, RANK_ORDER, SHARE, SHARES_SUM, SUM},
    },
    lexicon::{
        checks::{
            NAMED_EACH,
            figures::{
                ACCORDING, AMONG_THEM, BORNE, BY_RATIO, DISTRIBUTES, FIRST_ONES, IN_ORDER, ITEMS,
                MADE_UP_OF, NOT_ADDED, ORDERED, OUT_OF_A_HUNDRED, SHARES, THREE_INDUSTRIES,
                TOTAL_BEHIND,
            },
            held,
        },
        particles::is_joint,
    },
    text::chars::{han_digit, head, head_within, is_space, rest},
};

pub(super) fn check(draft: &Draft<'_>, told: &[Told<'_>]) {
    for sentence in told.iter().filter(|sentence| sentence.quantities.len() > 1) {
        let rows = rows(draft, sentence.quantities);
        for row in &rows {
            totals(draft, sentence.quantities, row);
            let members = sentence.quantities.get(row.clone()).unwrap_or_default();
            shares(draft, sentence, members);
            borne(draft, members);
            out_of_a_hundred(draft, sentence, members);
        }
        if sentence.holds(held::TOTALLED) {
            counted_total(draft, sentence.quantities);
        }
        order(draft, sentence, &rows);
        distributed(draft, sentence);
        if sentence.holds(held::EACH_OF) {
            respective(draft, sentence, &rows);
        }
    }
    for pair in told.windows(2) {
        if let [before, sentence] = pair {
            if before.paragraph == sentence.paragraph {
                among(draft, before, sentence);
            }
        }
    }
}

/// Runs of two amounts or more of one unit, with 、 or 和 between them; by their places.
fn rows(draft: &Draft<'_>, quantities: &[&Quantity<'_>]) -> Vec<Range<usize>> {
    let joined = |one: &&Quantity<'_>, next: &&Quantity<'_>| {
        same_unit(one, next) && {
            let words = between(draft, one, next).trim_start_matches(is_space);
            words.starts_with(is_joint) && !words.contains(['，', '。', '；', '（'])
        }
    };
    let mut end = 0;
    let rows = quantities.chunk_by(joined).map(|row| {
        end += row.len();
        end - row.len()..end
    });
    rows.filter(|row| row.len() > 1).collect()
}

/// A total right behind the row, or right before it.
fn totals(draft: &Draft<'_>, quantities: &[&Quantity<'_>], row: &Range<usize>) {
    let members = quantities.get(row.clone()).unwrap_or_default();
    let (Some(&first), Some(&last)) = (members.first(), members.last()) else { return };
    let behind = quantities.get(row.end).filter(|behind| {
        let words = between(draft, last, behind).trim_end_matches(is_space);
        same_unit(last, behind)
            && words.strip_prefix('，').is_some_and(|word| TOTAL_BEHIND.contains(&word))
    });
    let ahead = row.start.checked_sub(1).and_then(|place| quantities.get(place));
    let ahead = ahead.filter(|ahead| {
        let words = between(draft, ahead, first);
        same_unit(first, ahead)
            && contains_any(words, MADE_UP_OF)
            && words.matches('，').count() == 1
            && !parts_sentences(words)
    });
    let Some(whole) = behind.or(ahead) else { return };
    let (Some(total), Some(bounds)) = (total(members), Bounds::of(whole)) else { return };
    // 包括 may leave some out; more than the whole it cannot name.
    let left_out = behind.is_none() && total.high < bounds.low && members.len() < 3;
    if is_added(whole.unit.kind) && !left_out {
        add_up(draft, members, whole);
    }
}

/// Holds members against their total.
pub(super) fn add_up(draft: &Draft<'_>, members: &[&Quantity<'_>], whole: &Quantity<'_>) {
    let (Some(first), Some(last)) = (members.first(), members.last()) else { return };
    let (Some(total), Some(bounds)) = (total(members), Bounds::of(whole)) else { return };
    if !bounds.meets(total) {
        let words = printed_like(draft, total, whole, finest_places(members, whole));
        draft.found(&SUM, whole.span).related(first.span).related(last.span).say(words).report();
    }
}

/// 新建2.5万亩，改造1.2万亩，两项合计3.7万亩
fn counted_total(draft: &Draft<'_>, quantities: &[&Quantity<'_>]) {
    for (place, pair) in quantities.windows(2).enumerate() {
        let &[last, whole] = pair else { continue };
        let words = between(draft, last, whole).trim_end_matches(is_space);
        let Some(named) = TOTAL_BEHIND.iter().find_map(|word| words.strip_suffix(word)) else {
            continue;
        };
        // 两项 may be read as a quantity of its own.
        let (end, count) = match items(last).filter(|_| named.is_empty()) {
            Some(count) => (place, count),
            None => (place + 1, counted_items(last_clause(named)).unwrap_or(0)),
        };
        let members = end.checked_sub(count).and_then(|from| quantities.get(from..end));
        let Some(members) = members.filter(|_| count >= 2) else { continue };
        if members.iter().all(|member| same_unit(member, whole)) {
            add_up(draft, members, whole);
        }
    }
}

/// 两项: how many members a total counts.
fn counted_items(words: &str) -> Option<usize> {
    let bare = words.strip_suffix(ITEMS)?;
    let mut characters = bare.chars();
    let count = characters.next().and_then(han_digit)?;
    characters.next().is_none().then_some(usize::from(count))
}

/// 两项, read as a quantity.
fn items(quantity: &Quantity<'_>) -> Option<usize> {
    let Number::Exact(count) = quantity.number else { return None };
    quantity.unit.text().ends_with(ITEMS).then(|| count.to_usize()).flatten()
}

/// 占比分别为45%、32%、23%: shares of one whole.
fn shares(draft: &Draft<'_>, sentence: &Told<'_>, row: &[&Quantity<'_>]) {
    let (Some(first), Some(last)) = (row.first(), row.last()) else { return };
    if row.len() < 3 || first.unit.kind != UnitKind::Percent {
        return;
    }
    let before = draft.between(sentence.sentence.span.start, first.span.start);
    if !contains_any(last_clause(before), SHARES) {
        return;
    }
    let exact = |quantity: &&Quantity<'_>| match quantity.number {
        Number::Exact(number) if quantity.approximation.is_none() => Some(number),
        _ => None,
    };
    let total = row.iter().try_fold(Decimal::ZERO, |sum, one| sum.checked_add(exact(one)?));
    let Some(total) = total else { return };
    let off = (total - Decimal::ONE_HUNDRED).abs();
    let slack = Decimal::new(ROUNDING_TENTHS * i64::try_from(row.len()).unwrap_or(0), 1);
    // A list may leave shares out; more than the whole it cannot name.
    let all = total > Decimal::ONE_HUNDRED || before.contains(THREE_INDUSTRIES);
    if all && off > slack && off < Decimal::TEN {
        let all = Span::new(first.span.start, last.span.end);
        draft.found(&SHARES_SUM, all).say(total.normalize().to_string()).report();
    }
}

/// 由市、区、街道按50%、30%、20%的比例分担: who bears a sum together bear all of it.
fn borne(draft: &Draft<'_>, members: &[&Quantity<'_>]) {
    /// What is told behind the row stands in so many bytes: eight characters.
    const BEHIND_BYTES: usize = 24;

    let (Some(first), Some(last)) = (members.first(), members.last()) else { return };
    let behind = head_within(rest(draft.source, last.span.end as usize), BEHIND_BYTES);
    let percents = members.iter().all(|one| one.unit.kind == UnitKind::Percent);
    let ratio = BY_RATIO.iter().any(|word| behind.starts_with(word)) && contains_any(behind, BORNE);
    let by = head(draft.source, first.span.start as usize).ends_with(ACCORDING);
    if percents && ratio && by {
        held_to_a_hundred(draft, members);
    }
}

/// 实行百分制，其中工程管护40分、水质保障30分、供水服务30分: marks that make up a hundred.
fn out_of_a_hundred(draft: &Draft<'_>, sentence: &Told<'_>, row: &[&Quantity<'_>]) {
    let Some(first) = row.first() else { return };
    let before = draft.between(sentence.sentence.span.start, first.span.start);
    if row.len() > 2
        && contains_any(before, OUT_OF_A_HUNDRED)
        && first.unit.kind != UnitKind::Percent
    {
        held_to_a_hundred(draft, row);
    }
}

/// A级118所、B级156所、C级38所，分别占37.8%、50.0%和12.2%: the one share that the amounts before do not
/// give, of their sum or of an amount before them.
fn respective(draft: &Draft<'_>, sentence: &Told<'_>, rows: &[Range<usize>]) {
    let quantities = sentence.quantities;
    for pair in rows.windows(2) {
        let [amounts, shares] = pair else { continue };
        let earlier = quantities.get(..amounts.start).unwrap_or_default();
        let (Some(amounts), Some(shares)) =
            (quantities.get(amounts.clone()), quantities.get(shares.clone()))
        else {
            continue;
        };
        let (Some(last), Some(first)) = (amounts.last(), shares.first()) else { continue };
        let told = amounts.len() == shares.len()
            && first.unit.kind == UnitKind::Percent
            && is_added(last.unit.kind)
            && contains_any(between(draft, last, first), &[NAMED_EACH]);
        if !told {
            continue;
        }
        let near = earlier.iter().rev().filter(|one| same_unit(one, last)).take(NEAR_WHOLES);
        let wholes = near.filter_map(|whole| Bounds::of(whole)).chain(total(amounts));
        let fits = |whole: Bounds| {
            let pairs = amounts.iter().zip(shares);
            pairs.filter(|(amount, share)| !is_share(amount, share, whole)).collect::<Vec<_>>()
        };
        // The whole that most of them are of.
        let best = wholes.map(|whole| (fits(whole), whole)).min_by_key(|(off, _)| off.len());
        if let Some((off, whole)) = best.filter(|(off, _)| off.len() == 1) {
            for (amount, share) in off {
                let value = Bounds::of(amount).and_then(|amount| amount.share_of(whole));
                let Some(value) = value else { continue };
                let expected = printed_like(draft, value, share, places(share));
                let found = draft.found(&SHARE, share.span).related(amount.span);
                found.expected(expected).report();
            }
        }
    }
}

/// Whether an amount makes up a printed share of a whole.
fn is_share(amount: &Quantity<'_>, share: &Quantity<'_>, whole: Bounds) -> bool {
    let Number::Exact(number) = share.number else { return true };
    let value = Bounds::of(amount).and_then(|amount| amount.share_of(whole));
    value.zip(Bounds::rounded(number)).is_none_or(|(value, printed)| value.meets(printed))
}

/// A whole is looked for among so many amounts before a row.
const NEAR_WHOLES: usize = 3;

/// 60%用于建设，30%用于维护，10%用于管理: shares of one sum, and nothing else in the sentence.
fn distributed(draft: &Draft<'_>, sentence: &Told<'_>) {
    /// What is further off was never meant to be all.
    const NEAR_A_HUNDRED: Decimal = Decimal::from_parts(15, 0, 0, false, 0);

    let shares = sentence.quantities;
    let percents = shares.iter().all(|one| one.unit.kind == UnitKind::Percent);
    let grows = sentence.metrics.iter().any(|metric| !metric.changes().is_empty());
    if shares.len() < 3 || !percents || grows {
        return;
    }
    let words = draft.words(sentence.sentence.span);
    let given = DISTRIBUTES.iter().any(|word| words.matches(word).count() + 1 >= shares.len());
    let near = |sum: Bounds| (sum.low - Decimal::ONE_HUNDRED).abs() < NEAR_A_HUNDRED;
    if given && total(shares).is_some_and(near) {
        held_to_a_hundred(draft, shares);
    }
}

/// 前3名依次为桐岭乡96.4分、云泮镇94.9分、石碾乡94.1分: members in the order of their rank.
fn order(draft: &Draft<'_>, sentence: &Told<'_>, rows: &[Range<usize>]) {
    for row in rows {
        let members = sentence.quantities.get(row.clone()).unwrap_or_default();
        let Some(first) = members.first() else { continue };
        let before = draft.between(sentence.sentence.span.start, first.span.start);
        let ranked = last_clause(before).contains(FIRST_ONES) || contains_any(before, ORDERED);
        if ranked && contains_any(last_clause(before), IN_ORDER) {
            out_of_order(draft, members);
        }
    }
    // 第一名某某，98.5分；第二名某某，96.0分
    let ranks = sentence.sentence.facts().other_ranks().iter();
    let ranks = ranks.chain(sentence.metrics.iter().flat_map(|metric| metric.ranks()));
    let mut ranks: Vec<(u32, Span)> =
        ranks.filter_map(|rank| Some((rank.place?, rank.span))).collect();
    ranks.sort_unstable_by_key(|(_, span)| *span);
    let counted = ranks.iter().zip(1..).all(|(&(place, _), count)| place == count);
    given_twice(draft, &ranks);
    if counted {
        let ends = ranks.iter().skip(1).map(|(_, span)| span.start);
        let ends = ends.chain([sentence.sentence.span.end]);
        let members = ranks.iter().zip(ends).filter_map(|(&(_, rank), end)| {
            let inside = |one: &&&Quantity<'_>| rank.end <= one.span.start && one.span.end <= end;
            sentence.quantities.iter().find(inside).copied()
        });
        let members: Vec<&Quantity<'_>> = members.collect();
        if members.len() == ranks.len() {
            out_of_order(draft, &members);
        }
    }
}

/// 居第一位；…居第二位；…居第二位；…居第四位: the one rank of a sentence that the others count past.
fn given_twice(draft: &Draft<'_>, ranks: &[(u32, Span)]) {
    /// Fewer ranks may be of anything.
    const LEAST_RANKS: usize = 3;

    let mut odd = ranks.iter().zip(1..).filter(|&(&(place, _), count)| place != count);
    let (Some((&(place, span), count)), None) = (odd.next(), odd.next()) else { return };
    let before = ranks.iter().find(|&&(other, _)| other == place);
    // Two that rank alike are followed by the next but one: 第二位、第二位、第四位 is right of equals.
    if let Some(&(_, first)) = before.filter(|_| ranks.len() >= LEAST_RANKS && place < count) {
        draft.found(&RANK_ORDER, span).related(first).say(draft.words(first)).report();
    }
}

/// One of three members or more that stands out of the order of the others is a slip; several have
/// another order.
fn out_of_order(draft: &Draft<'_>, members: &[&Quantity<'_>]) {
    let pairs = || {
        members.windows(2).filter_map(|pair| match pair {
            &[one, other] if same_unit(one, other) => {
                Some((one, other, one.value()?, other.value()?))
            }
            _ => None,
        })
    };
    let rises = pairs().filter(|(.., one, other)| one < other).count();
    let falls = pairs().filter(|(.., one, other)| one > other).count();
    let up = match (rises, falls) {
        (1, 1) => members.first().map(|one| one.value()) < members.last().map(|last| last.value()),
        (1, _) => false,
        (_, 1) => true,
        _ => return,
    };
    let wrong = pairs().find(|(.., one, other)| if up { one > other } else { one < other });
    if let Some((one, other, ..)) = wrong.filter(|_| rises + falls >= 2) {
        let words = draft.words(one.span);
        draft.found(&RANK_ORDER, other.span).related(one.span).say(words).report();
    }
}

/// A sentence that 其中 opens, against the first figure of the sentence before.
fn among(draft: &Draft<'_>, before: &Told<'_>, sentence: &Told<'_>) {
    let words = draft.words(sentence.sentence.span).trim_start_matches(is_space);
    if !words.starts_with(AMONG_THEM) {
        return;
    }
    let (Some(whole), Some(part)) = (level(before), level(sentence)) else { return };
    // 人均可支配收入28350元。其中，城镇居民人均可支配收入35500元: averages have no parts.
    let average = |metric: &Metric<'_>| contains_any(metric.subject_text(), NOT_ADDED);
    if before.metric_of(whole).is_some_and(average) {
        return;
    }
    let counted = matches!(whole.unit.kind, UnitKind::Count | UnitKind::Currency | UnitKind::Area);
    let above = match (Bounds::of(whole), Bounds::of(part)) {
        (Some(whole), Some(part)) => part.low > whole.high,
        _ => false,
    };
    if counted && above && same_unit(whole, part) {
        let words = draft.words(whole.span);
        return draft.found(&PART_ABOVE_WHOLE, part.span).related(whole.span).say(words).report();
    }
    // 其中，甲6.1万吨，乙2.9万吨，丙1.9万吨: nothing but members, which are more than their whole.
    // 按每人3000元标准核定 is no member.
    let members = sentence.quantities.iter().copied().filter(|one| !is_average(draft, one));
    let members: Vec<&Quantity<'_>> = members.collect();
    let members = members.as_slice();
    let joined = |pair: &[&Quantity<'_>]| matches!(pair, &[one, next] if clauses(between(draft, one, next)) <= 1);
    let plain = sentence.metrics.iter().all(|metric| metric.changes().is_empty());
    let alike = members.iter().all(|member| same_unit(member, whole));
    if members.len() < 3 || !plain || !alike || !members.windows(2).all(joined) {
        return;
    }
    let (Some(sum), Some(bounds)) = (total(members), Bounds::of(whole)) else { return };
    let most = bounds.high * Decimal::new(MOST_HUNDREDTHS, 2);
    if holds_whole(before, whole, sum) {
        return;
    }
    if is_added(whole.unit.kind) && sum.low > bounds.high && sum.high < most {
        add_up(draft, members, whole);
    }
}

/// Members that are more than their whole by more hundredths than a slip makes overlap.
const MOST_HUNDREDTHS: i64 = 120;

/// The amount of the first figure of a sentence.
fn level<'r>(told: &Told<'r>) -> Option<&'r Quantity<'r>> {
    told.sentence.facts().metrics().first().and_then(Metric::quantity)
}
