//! What a kind of document (文种) may not be, ask or be sent as; and when it can have been issued.
//!
//! Takes a letter: its title, its addressee and its dates.

use super::Letter;
use crate::{
    Date, Matter, MatterKind, Period, Span,
    check::{
        draft::Draft,
        table::form::{
            ADDRESSED_AS, DATE_EARLY, NUMBER_YEAR, REPORT_ASKS, REQUEST_ADDRESSEES, TITLE_KINDS,
        },
    },
    lexicon::{
        checks::{
            ADDRESSED_DIVISIONS, ANSWERED, ASKED_FOR, DIVISION_GROUPS, MIXED_KINDS, PARTS_OF_YEARS,
            REPORT, REQUEST, SUMMARY, YOURS,
        },
        periods::YEAR_DIGITS,
    },
    text::chars::{is_enumeration_comma, leading_digits, rest},
};

/// A whole year is summed up in its last months at the earliest, or in the year behind it.
const EARLIEST_SUMMARY_MONTH: u8 = 7;

/// A number of the year before stands on what is issued up to this month.
const LATEST_MONTH_OF_OLD_NUMBER: u8 = 2;

pub(super) fn check(draft: &Draft<'_>, letter: &Letter<'_>) {
    title(draft, letter);
    addressee(draft, letter);
    report_asks(draft, letter);
    let Some(issued) = issued(letter) else { return };
    number(draft, letter, issued.1);
    summary(draft, letter, issued);
    answered(draft, letter, issued);
}

/// 关于…的请示报告: two kinds in one title.
fn title(draft: &Draft<'_>, letter: &Letter<'_>) {
    let Some(title) = letter.document.title() else { return };
    let words = letter.document.title_text().trim_end_matches('。');
    if let Some(kinds) = MIXED_KINDS.iter().find(|kinds| words.ends_with(**kinds)) {
        let end = title.text.span.start + words.len() as u32;
        let start = end.saturating_sub(kinds.len() as u32);
        // A title that was squeezed does not stand in the source as it reads.
        let span = Span::new(start, end);
        let span = if draft.words(span) == *kinds { span } else { title.text.span };
        draft.found(&TITLE_KINDS, span).report();
    }
}

/// What is said of the addressee: how many there are of a 请示, and 你县 to a district.
fn addressee(draft: &Draft<'_>, letter: &Letter<'_>) {
    let mut addressees = letter.of_kind(MatterKind::Addressee);
    let (Some(span), None) = (addressees.next(), addressees.next()) else { return };
    let words = draft.words(span);
    let several = words.contains(is_enumeration_comma) || words.contains('，');
    let title = letter.document.title_text();
    if several {
        let asks = |kind: &&&str| kind.starts_with(REQUEST) && title.ends_with(**kind);
        if title.ends_with(REQUEST) || MIXED_KINDS.iter().any(|kind| asks(&kind)) {
            draft.found(&REQUEST_ADDRESSEES, span).report();
        }
        return;
    }
    for at in draft.places(YOURS, letter.document.span) {
        let behind = rest(draft.source, at as usize + YOURS.len());
        let division = behind.chars().next().filter(|c| ADDRESSED_DIVISIONS.contains(*c));
        let Some(division) = division.filter(|c| !words.contains(*c)) else { continue };
        // The addressee is of another division of the same kind: 区 and 县.
        let group = DIVISION_GROUPS.iter().find(|group| group.contains(division));
        let other = group.and_then(|group| words.chars().find(|c| group.contains(*c)));
        let end = at + (YOURS.len() + division.len_utf8()) as u32;
        if let Some(other) = other.filter(|_| draft.own_leaf(at).is_some()) {
            let mut bytes = [0; 4];
            let other = other.encode_utf8(&mut bytes);
            draft.found(&ADDRESSED_AS, Span::new(at, end)).related(span).say(other).report();
        }
    }
}

/// 妥否，请批示 at the end of a 报告.
fn report_asks(draft: &Draft<'_>, letter: &Letter<'_>) {
    let title = letter.document.title_text();
    let addressed = letter.of_kind(MatterKind::Addressee).next().is_some();
    if !addressed
        || !title.ends_with(REPORT)
        || MIXED_KINDS.iter().any(|kinds| title.ends_with(kinds))
    {
        return;
    }
    for word in ASKED_FOR {
        for at in draft.places(word, letter.document.span) {
            if draft.own_leaf(at).is_some() {
                draft.found(&REPORT_ASKS, Span::new(at, at + word.len() as u32)).report();
            }
        }
    }
}

/// The last full date below the text, and where it stands.
fn issued(letter: &Letter<'_>) -> Option<(Span, Date)> {
    let dated =
        |line: &&&Matter<'_>| line.kind == MatterKind::Date && letter.is_below_text(line.span());
    let line = letter.lines.iter().rfind(dated)?;
    let [period] = line.periods() else { return None };
    Some((period.text.span, full_day(period)?))
}

/// A single day with its year.
fn full_day(period: &Period<'_>) -> Option<Date> {
    let day = period.start.filter(|_| period.start == period.end && !period.resolved)?;
    day.year.and(day.month).and(day.day).map(|_| day)
}

/// 发文字号 of another year than the date below the text.
fn number(draft: &Draft<'_>, letter: &Letter<'_>, issued: Date) {
    let mut numbers = letter.of_kind(MatterKind::DocumentNumber);
    let (Some(span), None) = (numbers.next(), numbers.next()) else { return };
    let words = draft.words(span);
    let Some(open) = words.find(['〔', '[', '［', '（', '(', '【']) else { return };
    let inner = rest(words, open).trim_start_matches(|c: char| !c.is_ascii_digit());
    let year: Option<i32> = (leading_digits(inner) == YEAR_DIGITS)
        .then(|| inner.get(..YEAR_DIGITS)?.parse().ok())
        .flatten();
    let (Some(year), Some(own)) = (year, issued.year) else { return };
    let new_year = year + 1 == own && issued.month <= Some(LATEST_MONTH_OF_OLD_NUMBER);
    if year != own && !new_year {
        draft.found(&NUMBER_YEAR, span).report();
    }
}

/// 2023年工作总结 of January 2023.
fn summary(draft: &Draft<'_>, letter: &Letter<'_>, (span, issued): (Span, Date)) {
    let title = letter.document.title_text();
    let whole = title.ends_with(SUMMARY) && !PARTS_OF_YEARS.iter().any(|part| title.contains(part));
    let year = letter.document.title().and_then(|title| {
        let [period] = title.facts.periods() else { return None };
        period.start.filter(|start| start.month.is_none())?.year
    });
    if whole && year.is_some() && year == issued.year && issued.month < Some(EARLIEST_SUMMARY_MONTH)
    {
        draft.found(&DATE_EARLY, span).report();
    }
}

/// 你区2024年4月16日报送的请示收悉, in an answer of the 6th: what came in later than it was answered.
fn answered(draft: &Draft<'_>, letter: &Letter<'_>, (span, issued): (Span, Date)) {
    let Some(at) = draft.places(ANSWERED, letter.document.span).next() else { return };
    for told in draft.told_in(letter.document.span) {
        let sentence = told.sentence.span;
        if !(sentence.start <= at && at < sentence.end) {
            continue;
        }
        for period in told.sentence.facts().periods() {
            if full_day(period).is_some_and(|day| day > issued) {
                draft.found(&DATE_EARLY, span).related(period.text.span).report();
            }
        }
    }
}
