//! Whether a number with or without a unit counts as a quantity.
//!
//! Takes what was read and what stands around it. Names, grades, codes, ordinals, slogans and
//! generic counts are no quantities; the cases are those of the annotation guideline.

use rust_decimal::Decimal;

use super::{
    context::Around,
    counted_in_han::{
        LONGEST_LIST_OF_MEETINGS, SESSION_BYTES, han, is_formal_word, is_han_of_half,
        lists_meetings, names_session,
    },
    time,
};
use crate::{
    Number, Scale, UnitKind,
    combinator::{Magnitude, Measure, Script},
    lexicon::{
        conditions::{BOUNDING, INCLUDING},
        contexts,
        links::{HELD_AT, IN_ALL, SINCE},
        nouns::{GRANTING, HEADS, PEOPLE, THINGS},
        numerals,
        particles::ATTRIBUTIVE,
        periods::{self, FIRST_SO_MANY, LAST_SO_MANY},
        units,
        verbs::{GRANTING_VERBS, VERBS},
    },
    text::chars::{
        HAN_BYTES, arabic_digit, han_digit, head, head_characters, is_all_han, is_closing,
        is_comma, is_han, is_latin, is_opening, is_pause, is_placeholder, is_round_opening,
        is_space, is_stop, rest, tail_within,
    },
};

/// Whether `c` is the sign of a sum or of a rise.
const fn is_plus(c: char) -> bool {
    matches!(c, '+' | '＋')
}

/// 同比+8.5%，+0.3个百分点: a rate with its sign behind a word or a mark, no part of a name (1+2+N).
fn is_signed(measure: &Measure, around: &Around) -> bool {
    let rate = measure.unit.as_ref().is_some_and(|unit| {
        matches!(unit.kind, UnitKind::Percent | UnitKind::PercentagePoint | UnitKind::PerMille)
    });
    let begins = |c| is_han(c) || is_pause(c) || is_opening(c) || is_stop(c);
    let before = around.before.trim_end_matches(is_plus);
    rate && (before.is_empty() || before.ends_with(begins))
}

/// 20%+5275元/人月: shares and amounts are added in a formula; numbers of other things (1+2+N) make a name.
fn adds(measure: &Measure) -> bool {
    measure.unit.as_ref().is_some_and(|unit| {
        matches!(unit.kind, UnitKind::Percent | UnitKind::Currency | UnitKind::Rate)
    })
}

/// 第 + 数 + 页 + 共 + 数 + 页: how many pages a viewer shows, 第1页共[14页].
fn tells_pages(measure: &Measure, around: &Around) -> bool {
    let pages = measure.unit.as_ref().is_some_and(|unit| unit.text == units::PAGES);
    let parted = |c| is_space(c) || is_comma(c) || matches!(c, '/' | '|');
    let before = || around.before.trim_end_matches(is_space).strip_suffix(IN_ALL);
    let page = || before()?.trim_end_matches(parted).strip_suffix(units::PAGES);
    let numeral = |c| is_space(c) || arabic_digit(c).is_some();
    pages && page().is_some_and(|page| page.trim_end_matches(numeral).ends_with(numerals::ORDINAL))
}

/// Whether `words`, a number with or without a unit, count as a quantity.
pub(super) fn is_quantity(measure: &Measure, words: &str, around: &Around) -> bool {
    // 每2小时报送一次 tells how often; 每万人 is a unit. 每5万元给予1000元 is a rule.
    let each = around.last() == Some(units::PER)
        && !around.opens_with(&GRANTING_VERBS)
        && !around.opens_with(&GRANTING)
        && (words.starts_with(numerals::HALF)
            || measure.unit.as_ref().is_none_or(|unit| unit.kind != UnitKind::Time));
    if each
        || tells_pages(measure, around)
        || around.last().is_some_and(|c| matches!(c, numerals::ORDINAL | '#'))
        || lists_ordinals(around.before)
        || around.last().is_some_and(is_plus) && !(is_signed(measure, around) || adds(measure))
        || around.last() == Some('×') && measure.unit.is_none()
        || words.ends_with('°') && around.next().is_some_and(|c| c.is_ascii_digit())
        || around.next().is_some_and(is_plus) && !adds(measure)
    {
        return false;
    }
    if let Some(unit) = &measure.unit {
        if unit.kind == UnitKind::Time && !time::is_length_of_time(unit, words, around) {
            return false;
        }
    }
    // 前三名 and 后十位 are places; 后3位的乡镇 counts them.
    let placed = around.last().is_some_and(|c| {
        c == FIRST_SO_MANY || c == LAST_SO_MANY && around.next() != Some(ATTRIBUTIVE)
    });
    if placed && measure.unit.as_ref().is_some_and(|unit| units::PLACED.contains(&&*unit.text)) {
        return false;
    }
    match measure.magnitude.script {
        // 000个 is the tail of a number whose head stands elsewhere.
        Script::Arabic if words.starts_with("000") || is_cut(words, around) => false,
        Script::Arabic if in_address(around) => false,
        Script::Arabic => arabic(measure, words, around),
        Script::Han => han(measure, words, around),
        Script::Placeholder => hidden(measure, around),
    }
}

/// 第一、二、[三项], 第3、[5条]: whether a number goes on a list that 第 opens.
fn lists_ordinals(before: &str) -> bool {
    /// So many bytes before a number are looked at: a list of eight.
    const LIST_BYTES: usize = 48;

    let Some(list) = before.strip_suffix('、') else { return false };
    let numeral = |c| arabic_digit(c).is_some() || han_digit(c).is_some() || numerals::is_ten(c);
    let numbers = tail_within(list, LIST_BYTES);
    let opened = numbers.trim_end_matches(|c| numeral(c) || c == '、' || is_space(c));
    opened.len() < numbers.len() && opened.ends_with(numerals::ORDINAL)
}

/// Whether `words` are a number at all, whatever they count: no part of an address, and no Han
/// digit inside another word.
pub(super) fn is_number(measure: &Measure, words: &str, around: &Around) -> bool {
    let address = |c: char| c.is_ascii_alphabetic() || matches!(c, '=' | '&' | '_');
    if around.last().is_some_and(address)
        || measure.unit.is_none() && around.next().is_some_and(|c| matches!(c, '=' | '&' | '_'))
    {
        return false;
    }
    // %2D is a character of an address.
    if words.ends_with('%') && around.next().is_some_and(|c| c.is_ascii_alphanumeric() || c == '%')
    {
        return false;
    }
    let magnitude = &measure.magnitude;
    if magnitude.script != Script::Han {
        return magnitude.script == Script::Arabic || hidden(measure, around);
    }
    if words.starts_with(numerals::HALF) {
        return measure.unit.is_some() && !around.last().is_some_and(is_han_of_half);
    }
    // One formal digit is a number where nothing stands around it.
    if is_formal_word(measure, words)
        && !(measure.unit.is_none() && around.closed() && around.opened())
    {
        return false;
    }
    if words == contexts::EVERY_TWO {
        return false;
    }
    let digits = words
        .chars()
        .filter(|&c| han_digit(c).is_some() || arabic_digit(c).is_some() || numerals::is_ten(c))
        .count();
    if magnitude.part || measure.unit.is_some() && digits > 0 {
        return true;
    }
    match words.chars().count() {
        // 一切, 四川: one digit counts where nothing stands around it.
        1 => digits > 0 && around.closed() && around.opened(),
        _ => words.chars().any(is_numeral_digit),
    }
}

fn is_numeral_digit(c: char) -> bool {
    han_digit(c).is_some()
        || numerals::formal_digit(c).is_some()
        || numerals::tens(c).is_some()
        || numerals::is_ten(c)
        || arabic_digit(c).is_some()
}

/// Whether a space that belongs to no group of digits cut the head off a number: 10 [0亿元].
fn is_cut(words: &str, around: &Around) -> bool {
    let digit = |c| arabic_digit(c).is_some();
    words.starts_with('0')
        && words.chars().nth(1).is_some_and(numerals::is_scale)
        && around.last().is_some_and(is_space)
        && around.before.trim_end_matches(is_space).ends_with(digit)
}

/// The most days that are counted, some 270 years; what has more digits is a date whose signs were lost: 2021915日.
const MOST_DAYS: Decimal = Decimal::from_parts(99_999, 0, 0, false, 0);

/// 阿拉伯数字: not a code (5G, C919, 14号线), not an ordinal or a grade.
fn arabic(measure: &Measure, words: &str, around: &Around) -> bool {
    let mut before = around.before.chars().rev();
    match before.next() {
        Some(c) if is_latin(c) && !units::is_times_sign(c) => {
            return is_told_of_letters(measure, around);
        }
        Some('-' | '.' | '/' | '－' | '–' | '．') if before.next().is_some_and(is_latin) => {
            return false;
        }
        _ => {}
    }
    match &measure.unit {
        // 6.8级地震 measures, 3级 grades.
        Some(unit) if units::GRADES.contains(&&*unit.text) => {
            let past = around.past_approximation(Some(unit.kind));
            past.opens_with(&contexts::MAGNITUDES)
        }
        Some(unit) if unit.text == units::DAY => {
            !matches!(measure.magnitude.number, Number::Exact(days) if days > MOST_DAYS)
        }
        // 六届人大3次会议
        Some(unit) if unit.text == units::OCCASION && around.opens_with(&contexts::MEETINGS) => {
            !tail_within(around.before, SESSION_BYTES).contains(units::SESSION)
        }
        // 污水处理厂2期建设: a phase of a project has a number.
        Some(unit) if unit.text == units::PHASE && around.opens_with(&contexts::PHASED) => false,
        Some(unit) => {
            let version = unit.text == units::EDITION
                && matches!(measure.magnitude.number, Number::Exact(value) if value.scale() > 0);
            !version && !units::GRADES.contains(&&*unit.text)
        }
        None if around.next().is_some_and(|c| is_latin(c) || units::CODED.contains(c)) => false,
        None => {
            let magnitude = &measure.magnitude;
            // 2万4 says its unit as little as 2万 does.
            words.contains(numerals::is_scale)
                || magnitude.part
                || matches!(magnitude.number, Number::Ratio(_))
                || magnitude.infix.is_some() && counts_noun(around.after)
                || is_plain_value(magnitude, around)
        }
    }
}

/// 数字 + 余 or 多 + 名词: whether a noun that is counted without a unit stands behind a number, 20余[航班], 700多[村民].
fn counts_noun(after: &str) -> bool {
    let lists = [&HEADS, &PEOPLE, &THINGS];
    let known = lists.iter().any(|list| list.prefix(after) >= Some(2 * HAN_BYTES));
    let word = head_characters(after, 2).is_some_and(is_all_han);
    known || word && VERBS.prefix(after).is_none() && !after.starts_with(periods::YEAR)
}

/// The name of an indicator in letters has so many at least: GDP, CPI.
const INDICATOR_LETTERS: usize = 3;

/// GDP28.34亿元, CPI2.1%: an amount or a rate right behind the letters of an indicator, which are capitals.
fn is_told_of_letters(measure: &Measure, around: &Around) -> bool {
    let told = measure.unit.as_ref().is_some_and(|unit| {
        matches!(unit.kind, UnitKind::Currency | UnitKind::Percent | UnitKind::PercentagePoint)
    });
    let name = around.before.trim_end_matches(|c: char| c.is_ascii_uppercase());
    told && around.before.len() - name.len() >= INDICATOR_LETTERS && !name.ends_with(is_latin)
}

/// Whether a number without scale and unit is a value: 指数为102.4.
fn is_plain_value(magnitude: &Magnitude, around: &Around) -> bool {
    let value = match magnitude.number {
        Number::Exact(value) => value,
        // 容积率在1.2-1.5之间
        Number::Range(low, high) => {
            let named = around.before.trim_end_matches(HELD_AT);
            return low.scale() > 0
                && high.scale() > 0
                && around.after.starts_with(periods::BETWEEN)
                && contexts::VALUE_OPENED.suffix(named).is_some();
        }
        _ => return false,
    };
    let whole = value.scale() == 0;
    let year = whole && value >= Decimal::from(1900) && value <= Decimal::from(2100);
    let heads = || {
        contexts::HEADS_COUNTED.suffix(around.before.trim_end_matches(contexts::BEING)).is_some()
    };
    let code = whole && value >= Decimal::from(100_000) && !heads();
    let named = around.before.trim_end_matches(contexts::BEING);
    if contexts::CODES.suffix(named).is_some() {
        return false;
    }
    let moves = around.opens_with(&contexts::VALUE_CLOSED);
    // 之比为1.57（以农村为1）
    let remark = around.after.strip_prefix(is_round_opening);
    let remark = remark.is_some_and(|inside| INCLUDING.prefix(inside).is_none());
    let closed = (around.closed() || remark) && around.next() != Some('、') || moves;
    let from = moves && leaves_from(around.before);
    // 容积率>2.0, 不大于1.8
    let opened = || around.ends_with(&contexts::VALUE_OPENED) || around.ends_with(&BOUNDING);
    !year && !code && (closed && opened() || from)
}

/// Whether something moves from the number behind `before`: 系数[由]0.52提高到0.57, 收入比[由上年的]2.14缩小至2.10.
fn leaves_from(before: &str) -> bool {
    let when = before.strip_suffix(ATTRIBUTIVE).map(|before| tail_within(before, WHEN_BYTES));
    before.ends_with(SINCE) || when.is_some_and(|when| when.contains(SINCE))
}

/// When something moved from a number is told in this many bytes at most: twelve Han characters.
const WHEN_BYTES: usize = 36;

/// The bytes of the plus sign right before a rate: 同比[+]8.5%. A sum (1+2) has none.
pub(super) fn plus_before(measure: &Measure, around: &Around) -> usize {
    let signed = around.before.strip_suffix(is_plus).filter(|_| is_signed(measure, around));
    signed.map_or(0, |before| around.before.len() - before.len())
}

/// The length in bytes of 数 or 几 before the bare scale at `at`: [数]千万元.
pub(super) fn indefinite_before(text: &str, at: usize) -> usize {
    let several = head(text, at).chars().next_back().filter(|c| numerals::SEVERAL.contains(c));
    let number = rest(text, at);
    // 泊位总数百分之十五: the scale is a denominator.
    let fraction = number.chars().next().map_or(number, |scale| rest(number, scale.len_utf8()));
    let bare = number.starts_with(numerals::is_scale) && !fraction.starts_with(numerals::PARTS_OF);
    several.filter(|_| bare).map_or(0, char::len_utf8)
}

/// Whether 上, 数 or 几 before the bare scale at `at` says that it is passed: 上百家, 数亿元.
pub(super) fn is_passed(text: &str, at: usize) -> bool {
    indefinite_before(text, at) > 0 || contexts::without_passed(head(text, at)).is_some()
}

/// The most characters of a web address that are looked back over.
const LONGEST_ADDRESS_CHARACTERS: usize = 200;

/// Whether the words stand in a web address: http://…/list?page=18%25.
fn in_address(around: &Around) -> bool {
    if !around.last().is_some_and(|c| c.is_ascii_graphic()) {
        return false;
    }
    let run = around.before.char_indices().rev().take(LONGEST_ADDRESS_CHARACTERS);
    let start = run.take_while(|&(_, c)| c.is_ascii_graphic()).last().map_or(0, |(at, _)| at);
    let address = rest(around.before, start);
    address.contains("://") || address.contains("www.")
}

/// 占位符: before a unit, or behind a noun that names a number; X街道 and X届X次全会 are names.
fn hidden(measure: &Measure, around: &Around) -> bool {
    let last = around.last();
    // http://xs.example hides no number.
    if last.is_some_and(|c| is_latin(c) || c == '/') {
        return false;
    }
    let Some(unit) = &measure.unit else {
        let measured = last.is_some_and(|c| contexts::MEASURED.contains(c)) && around.closed();
        return measured
            || measure.magnitude.scale > Scale::ONE && around.past_approximation(None).closed();
    };
    let named = units::NAMED.contains(&&*unit.text)
        || unit.digits_only
            && (unit.kind == UnitKind::Count
                || !around.past_approximation(Some(unit.kind)).closed());
    if named && measure.magnitude.infix.is_none() {
        return false;
    }
    if unit.text == units::OCCASION {
        // X次、X次全会: the list is one of meetings.
        let list = around
            .after
            .char_indices()
            .take(LONGEST_LIST_OF_MEETINGS)
            .find(|&(_, c)| !(is_placeholder(c) || lists_meetings(c)));
        let tail = list.map_or("", |(at, _)| rest(around.after, at));
        return !last.is_some_and(names_session) && contexts::MEETINGS.prefix(tail).is_none();
    }
    unit.text != units::SESSION
}

/// Whether the numbers before share the unit of `last`, which a `separator` stands before:
/// 提高0.9、5.9个百分点.
pub(super) fn shares(first: &[(usize, Magnitude)], separator: char, before: &str) -> bool {
    let plain = |(_, magnitude): &(usize, Magnitude)| {
        magnitude.scale == Scale::ONE
            && matches!(magnitude.number, Number::Exact(value) if value.scale() == 0)
    };
    let opened =
        before.chars().next_back().is_none_or(|c| !is_han(c) && !is_closing(c) && !is_latin(c));
    // A whole number that opens a clause is a marker (1、3个项目); one before a comma is the end of
    // a clause.
    let marker = opened && first.len() == 1 && first.iter().all(plain);
    !(marker || is_comma(separator) && first.iter().any(plain))
}
