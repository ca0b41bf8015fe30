//! Marks in numbers and between them: ranges, years cut to two digits, thousands.

use alloc::{format, vec::Vec};

use super::{is_digit, part};
use crate::{
    Number, Period, Quantity, Span, UnitKind,
    check::{
        draft::Draft,
        marks::Mark,
        table::punctuation::{
            EVENT_DATE, FULL_WIDTH_DIGIT, MIXED_NUMERALS, MIXED_SEPARATORS, PERCENT_STYLE,
            RANGE_MARK, RANGE_UNIT, ROUGH_DIGITS, YEAR_CUT,
        },
    },
    lexicon::{
        checks::punctuation::{
            BEFORE_YEAR, BEHIND_YEAR, BOUNDS_OF_YEARS, COUNTED_YEARS, EDITIONS, HUNDRED,
            HUNDREDTHS, SEASONS, SEVERAL,
        },
        particles::{ATTRIBUTIVE, COMPARATIVE},
        periods::{YEAR, joins_times},
    },
    text::chars::{head, is_colon, is_han, is_space, is_stop, leading_digits, rest},
};

pub(super) fn check(draft: &Draft<'_>) {
    cut_years(draft);
    figures(draft);
    several(draft);
    mixed_numerals(draft);
    percents_in_han(draft);
}

/// 百分之60: Han digits and Arabic ones in one number.
fn mixed_numerals(draft: &Draft<'_>) {
    for at in draft.places(HUNDREDTHS, draft.all()) {
        let end = at as usize + HUNDREDTHS.len();
        let digits = leading_digits(rest(draft.source, end));
        if digits > 0 && draft.own_leaf(at).is_some() {
            let number = head(rest(draft.source, end), digits);
            let found = draft.found(&MIXED_NUMERALS, Span::new(at, (end + digits) as u32));
            found.expected(format!("{number}%")).report();
        }
    }
}

/// 增长百分之四点五 among percents in Arabic digits.
fn percents_in_han(draft: &Draft<'_>) {
    /// So many percents in Arabic digits show how a text writes them.
    const FEWEST_ARABIC: usize = 5;

    let figures = || draft.pieces.told.iter().flat_map(|told| told.quantities.iter());
    let percents = || figures().filter(|one| one.unit.kind == UnitKind::Percent);
    let in_han = |one: &&&Quantity<'_>| draft.words(one.span).starts_with(HUNDREDTHS);
    let strange = percents().filter(in_han).count();
    let arabic = percents().count() - strange;
    if strange == 0 || arabic < FEWEST_ARABIC.max(FEWEST_ARABIC * strange) {
        return;
    }
    for percent in percents().filter(in_han) {
        // 百分之百 is said, not measured.
        let said = draft.words(percent.span).ends_with(HUNDRED);
        if let Some(number) = Some(&percent.number).filter(|_| !said) {
            draft.found(&PERCENT_STYLE, percent.span).expected(format!("{number}%")).report();
        }
    }
}

/// “3.16”: the month and the day of an event, with a full point between them.
pub(super) fn date_of_event(draft: &Draft<'_>, open: Mark) {
    let behind = rest(draft.source, open.end() as usize);
    let month = leading_digits(behind);
    let Some(tail) = rest(behind, month).strip_prefix(['.', '．']) else { return };
    let point = rest(behind, month).len() - tail.len();
    let day = leading_digits(tail);
    let Some(named) = rest(tail, day).strip_prefix('”') else { return };
    let within =
        |digits: &str, most: u8| digits.parse().is_ok_and(|one: u8| (1..=most).contains(&one));
    let dated = within(head(behind, month), 12) && within(head(tail, day), 31);
    // “2.0”版 is the number of an edition.
    let event =
        named.starts_with(is_han) && !EDITIONS.iter().any(|edition| named.starts_with(edition));
    if dated && event {
        let start = open.end() + month as u32;
        let mark = Span::new(start, start + point as u32);
        let all = Span::new(open.end(), mark.end + day as u32);
        draft.found(&EVENT_DATE, all).edit(mark, "·").report();
    }
}

/// 较23年: a year of two digits that the parser takes for a count of years.
fn cut_years(draft: &Draft<'_>) {
    let mut year = [0; 4];
    for at in draft.places(YEAR.encode_utf8(&mut year), draft.all()) {
        let before = head(draft.source, at as usize);
        let number = before.trim_end_matches(|c: char| c.is_ascii_digit());
        let Some(sentence) =
            (before.len() - number.len() == 2).then(|| draft.sentence_at(at - 2)).flatten()
        else {
            continue;
        };
        let number = draft.between(sentence.start, at - 2);
        let end = at + YEAR.len_utf8() as u32;
        let behind = draft.between(end, sentence.end);
        let counted = behind.starts_with(|c| COUNTED_YEARS.contains(c));
        let first =
            number.chars().next_back().is_none_or(|c| is_stop(c) || matches!(c, '，' | '；'));
        // 2025—27年
        let joint = number.trim_end_matches(joins_times);
        let range = joint.len() < number.len()
            && matches!(
                joint.len() - joint.trim_end_matches(|c: char| c.is_ascii_digit()).len(),
                2 | 4
            )
            && joint.ends_with(|c: char| c.is_ascii_digit());
        // 不少于15年 bounds a length of time.
        let bounds = BOUNDS_OF_YEARS.iter().any(|word| number.ends_with(word));
        let opens = !bounds && number.ends_with(|c| BEFORE_YEAR.contains(c))
            || behind.starts_with(SEASONS)
            || (first && behind.starts_with(|c| BEHIND_YEAR.contains(c)));
        // 比22年的8亿元增长8%
        let compared = number.ends_with(COMPARATIVE) && behind.starts_with(ATTRIBUTIVE);
        if range || compared || (opens && !counted) {
            draft.found(&YEAR_CUT, Span::new(at - 2, end)).report();
        }
    }
}

/// 9:00-16:30: a hyphen between two times of the day.
pub(super) fn clock_range(draft: &Draft<'_>, span: Span, mark: Mark) {
    let before = draft.between(span.start, mark.at);
    let behind = draft.between(mark.end(), span.end);
    let minutes = before.len() - before.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    let hours = leading_digits(behind);
    let ends = minutes == 2 && head(before, before.len() - minutes).ends_with(is_colon);
    let opens = matches!(hours, 1 | 2) && rest(behind, hours).starts_with(is_colon);
    if ends && opens {
        draft.found(&RANGE_MARK, mark.span()).fix("—").report();
    }
}

/// 3，250件: a comma of full width among the digits of a number.
pub(super) fn comma_in_number(draft: &Draft<'_>, mark: Mark) {
    /// Digits between two separators.
    const GROUP: usize = 3;

    let before = head(draft.source, mark.at as usize);
    let ahead = before.len() - before.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    let behind = rest(draft.source, mark.end() as usize);
    let group = leading_digits(behind);
    let unit = rest(behind, group).chars().next();
    // A number alone before it is a member of a list, unless it has a verb before it.
    let counted = head(before, before.len() - ahead).chars().next_back().is_some_and(is_han);
    if (1..=GROUP).contains(&ahead) && group == GROUP && counted && unit.is_some_and(is_han) {
        draft.found(&FULL_WIDTH_DIGIT, mark.span()).fix("").report();
    }
}

/// Ranges, years and separators of what the parser read as figures and periods.
fn figures(draft: &Draft<'_>) {
    let (mut parted, mut whole): (Vec<Span>, Vec<Span>) = (Vec::new(), Vec::new());
    for told in &draft.pieces.told {
        let periods = told.sentence.facts().periods();
        for period in periods {
            period_marks(draft, period);
        }
        for pair in periods.windows(2) {
            if let [first, last] = pair {
                joined_periods(draft, first.text.span.end, last.text.span.start);
            }
        }
        for quantity in told.quantities {
            range_mark(draft, quantity);
            separators(draft.words(quantity.span), quantity.span, &mut parted, &mut whole);
        }
    }
    // Of the two ways the rarer is the slip.
    let (rare, usual) = if parted.len() <= whole.len() { (parted, whole) } else { (whole, parted) };
    if let Some(usual) = usual.first() {
        let words = draft.words(*usual);
        for span in rare {
            draft.found(&MIXED_SEPARATORS, span).related(*usual).say(words).report();
        }
    }
}

fn period_marks(draft: &Draft<'_>, period: &Period<'_>) {
    let span = period.text.span;
    let words = draft.words(span);
    let digits = leading_digits(words);
    if digits == 2 && rest(words, digits).starts_with(YEAR) && !is_digit(draft.before(span.start)) {
        let end = digits + YEAR.len_utf8();
        let read = period.start.and_then(|start| start.year);
        // Before a month it can be nothing but a year: 22年4月20日.
        let month = rest(words, end).starts_with(|c: char| c.is_ascii_digit());
        let counted =
            draft.behind(span.start + end as u32).is_some_and(|c| COUNTED_YEARS.contains(c));
        if !counted && (read.is_some() || month) {
            let found = draft.found(&YEAR_CUT, part(span, 0, end));
            match read {
                Some(year) => found.expected(format!("{year}{YEAR}")).report(),
                None => found.report(),
            }
        }
    }
    wrong_range(draft, span, "—");
}

/// 4月1日-4月15日: one hyphen or tilde of half width between two dates.
fn joined_periods(draft: &Draft<'_>, from: u32, to: u32) {
    let words = draft.between(from, to);
    if matches!(words, "-" | "~" | "－" | "˜" | "--" | "－－") {
        draft.found(&RANGE_MARK, Span::new(from, to)).fix("—").report();
    }
}

fn range_mark(draft: &Draft<'_>, quantity: &Quantity<'_>) {
    if let Number::Range(low, high) = quantity.number {
        let words = draft.words(quantity.span);
        let signs = words.matches(['%', '％']).count();
        // What falls is two numbers whose columns ran together.
        if low > high {
            return;
        }
        // 8～12%, where 8%～12% is meant.
        if low < high && signs == 1 && words.ends_with(['%', '％']) {
            draft.found(&RANGE_UNIT, quantity.span).report();
        }
        wrong_range(draft, quantity.span, "～");
    }
}

/// One hyphen or half-width tilde between two digits: `2020-2024年`, `80~100万元`.
fn wrong_range(draft: &Draft<'_>, span: Span, with: &'static str) {
    let words = draft.words(span);
    let mut hyphens = words.match_indices(['-', '~', '－', '˜']);
    let (Some((at, mark)), None) = (hyphens.next(), hyphens.next()) else { return };
    let before = head(words, at).trim_end_matches(is_space).chars().next_back();
    let behind = rest(words, at + mark.len()).trim_start_matches(is_space).chars().next();
    let number = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit() || is_han(c) || c == '%');
    // The next column of a table may begin with a minus sign.
    let column =
        head(words, at).ends_with(is_space) && !rest(words, at + mark.len()).starts_with(is_space);
    // In a row of a table, numbers stand on both sides.
    let row =
        head(draft.source, span.start as usize).trim_end_matches(is_space).chars().next_back();
    let column =
        column || row.is_some_and(|c| c.is_ascii_digit() || matches!(c, '%' | '<' | '>' | '|'));
    let minus = words.contains("%-") || words.contains('<') || column;
    if number(before) && is_digit(behind) && !minus {
        let mark = part(span, at, at + mark.len());
        draft.found(&RANGE_MARK, span).expected(with).edit(mark, with).report();
    }
}

/// Sorts a number of five digits or more by whether its thousands are parted.
fn separators(words: &str, span: Span, parted: &mut Vec<Span>, whole: &mut Vec<Span>) {
    /// Shorter numbers have no thousands, and a space in them is that of a typist.
    const LEAST_DIGITS: usize = 4;
    const LEAST_SPACED_DIGITS: usize = 5;

    let integer = words.split('.').next().unwrap_or_default();
    let digit = |c: char| c.is_ascii_digit();
    let length =
        integer.len() - integer.trim_start_matches(|c| digit(c) || matches!(c, ',' | ' ')).len();
    let number = head(integer, length).trim_end_matches(' ');
    let list = if number.contains([',', ' ']) { parted } else { whole };
    let least = if number.contains(' ') { LEAST_SPACED_DIGITS } else { LEAST_DIGITS };
    if number.bytes().filter(u8::is_ascii_digit).count() >= least {
        // The finding names the number with its decimals.
        let point = integer.len() + 1;
        let places = if length == integer.len() { leading_digits(rest(words, point)) } else { 0 };
        list.push(part(span, 0, if places > 0 { point + places } else { number.len() }));
    }
}

/// 20几个: a rough number with 几 is written in Han digits.
fn several(draft: &Draft<'_>) {
    let mut word = [0; 4];
    for at in draft.places(SEVERAL.encode_utf8(&mut word), draft.all()) {
        let before = head(draft.source, at as usize);
        let digits = before.len() - before.trim_end_matches(|c: char| c.is_ascii_digit()).len();
        let end = at + SEVERAL.len_utf8() as u32;
        let counted = draft.behind(end).is_some_and(is_han);
        if digits > 0 && counted && draft.sentence_at(at).is_some() {
            draft.found(&ROUGH_DIGITS, Span::new(at - digits as u32, end)).report();
        }
    }
}
