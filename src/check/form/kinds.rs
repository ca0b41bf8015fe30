//! What a kind of document (文种) may not be, ask or be sent as; and when it can have been issued.
//!
//! Takes a letter: its title, its addressee and its dates.

use super::{Letter, number};
use crate::{
    Date, Grain, Matter, MatterKind, Period, Span,
    check::{
        draft::Draft,
        table::form::{
            ADDRESSED_AS, CLOSING_KIND, DATE_EARLY, LETTER_CLOSING, NUMBER_YEAR, REPORT_ASKS,
            REQUEST_ADDRESSEES, SIGNER_MISSING, TITLE_KIND, TITLE_KINDS,
        },
    },
    lexicon::{
        checks::form::{
            ADDRESSED_GROUPS, ADDRESSEE_ENDS, ANSWERED, ASKED_FOR, ASKING_AND_TELLING,
            ASKING_NOTHING, DECISIONS_ASKED, GOVERNMENT, LETTER, PARTS_OF_YEARS, PASSES_ON, REPORT,
            REQUEST, REQUEST_CLOSINGS, SIGNER, SUMMARY, TELLING, TO_COME, YOURS,
        },
        particles::JOINTS,
        structure::ABOUT,
    },
    text::chars::{head, is_colon, is_comma, is_enumeration_comma, is_space, is_stop, rest},
};

/// A whole year is summed up in its last months at the earliest, or in the year behind it.
const EARLIEST_SUMMARY_MONTH: u8 = 7;

/// A number of the year before stands on what is issued up to this day of January.
const LAST_DAY_OF_OLD_NUMBERS: u8 = 15;

pub(super) fn check(draft: &Draft<'_>, letter: &Letter<'_>) {
    title(draft, letter);
    title_without_kind(draft, letter);
    addressee(draft, letter);
    report_asks(draft, letter);
    closes_as_request(draft, letter);
    letter_closes(draft, letter);
    signer(draft, letter);
    let Some(issued) = issued(letter) else { return };
    number_of_year(draft, letter, issued.1);
    summary(draft, letter, issued);
    meeting(draft, letter, issued);
    answered(draft, letter, issued);
}

/// 关于…的请示报告: two kinds in one title.
fn title(draft: &Draft<'_>, letter: &Letter<'_>) {
    let Some(title) = letter.document.title() else { return };
    let words = letter.document.title_text().trim_end_matches(is_stop);
    if let Some(length) = mixed_kinds(words) {
        let written = draft.words(title.text.span).trim_end_matches(is_stop);
        let end = title.text.span.start + written.len() as u32;
        // A title of several lines, or a squeezed one, does not stand in the source as it reads.
        let kinds = rest(words, words.len() - length);
        let span = match written.strip_suffix(kinds) {
            Some(_) => Span::new(end - length as u32, end),
            None => title.text.span,
        };
        draft.found(&TITLE_KINDS, span).report();
    }
}

/// 关于印发《办法》: a title without what the document is.
fn title_without_kind(draft: &Draft<'_>, letter: &Letter<'_>) {
    let Some(title) = letter.document.title() else { return };
    let words = draft.words(title.text.span).trim_end_matches(is_space);
    let passed =
        words.strip_suffix('》').and_then(|bare| bare.rfind('《')).map(|at| head(words, at));
    let passes = passed.is_some_and(|before| PASSES_ON.iter().any(|word| before.ends_with(word)));
    let numbered = letter.of_kind(MatterKind::DocumentNumber).next().is_some();
    let addressed = letter.of_kind(MatterKind::Addressee).next().is_some();
    if passes && numbered && addressed {
        draft.found(&TITLE_KIND, title.text.span).report();
    }
}

/// 2025年9月18日，…召开会议 in minutes of 2025年9月15日.
fn meeting(draft: &Draft<'_>, letter: &Letter<'_>, (at, issued): (Span, Date)) {
    if !draft.is_minutes(letter.document) {
        return;
    }
    let told = draft.told_in(letter.document.span).iter().find(|told| !told.sentence.heads);
    let periods = told.map(|told| told.sentence.facts().periods()).unwrap_or_default();
    let held = periods.iter().find(|period| period.grain == Grain::Day && !period.relative);
    let whole = |date: &Date| date.year.is_some() && date.month.is_some() && date.day.is_some();
    let Some((held, date)) = held.zip(held.and_then(|held| held.start).filter(whole)) else {
        return;
    };
    if whole(&issued) && issued < date {
        draft.found(&DATE_EARLY, at).related(held.text.span).report();
    }
}

/// A request that is numbered names who signed for it, beside the number.
fn signer(draft: &Draft<'_>, letter: &Letter<'_>) {
    let title = letter.document.title_text().trim_end_matches(is_stop);
    let above = || {
        letter
            .of_kind(MatterKind::Addressee)
            .any(|line| draft.words(line).trim_end_matches(is_colon).ends_with(GOVERNMENT))
    };
    let tells = title.ends_with(REPORT) && title.contains(ABOUT);
    let asks = title.ends_with(REQUEST) || tells && above();
    let number = letter.of_kind(MatterKind::DocumentNumber).next().filter(|_| asks);
    let Some(number) = number.filter(|_| letter.is_letter()) else { return };
    if draft.places(SIGNER, letter.document.span).next().is_none() {
        draft.found(&SIGNER_MISSING, number).report();
    }
}

/// The length in bytes of the two kinds that a title ends in, with nothing between them.
fn mixed_kinds(title: &str) -> Option<usize> {
    let last = ASKING_AND_TELLING.iter().find(|kind| title.ends_with(**kind))?;
    let before = head(title, title.len() - last.len());
    let first = ASKING_AND_TELLING.iter().find(|kind| before.ends_with(**kind) && *kind != last)?;
    Some(first.len() + last.len())
}

/// What is said of the addressee: how many there are of a 请示, and 你县 to a district.
fn addressee(draft: &Draft<'_>, letter: &Letter<'_>) {
    let mut addressees = letter.of_kind(MatterKind::Addressee);
    let (Some(span), None) = (addressees.next(), addressees.next()) else { return };
    let words = draft.words(span);
    let title = letter.document.title_text();
    if names_several(words) {
        let kinds = mixed_kinds(title).map(|length| rest(title, title.len() - length));
        if title.ends_with(REQUEST) || kinds.is_some_and(|kinds| kinds.starts_with(REQUEST)) {
            draft.found(&REQUEST_ADDRESSEES, span).report();
        }
        return;
    }
    let places = |yours: &'static str| {
        let places = draft.places(yours, letter.document.span);
        places.map(move |at| Span::new(at, at + yours.len() as u32))
    };
    for yours in YOURS.iter().flat_map(|yours| places(yours)) {
        let Some(division) = draft.behind(yours.end) else { continue };
        // The addressee is of another division of the same kind: 区 and 县.
        let group = ADDRESSED_GROUPS.iter().find(|group| group.contains(division));
        let other = group.and_then(|group| words.chars().rev().find(|&c| group.contains(c)));
        let other = other.filter(|_| !words.contains(division));
        if let Some(other) = other.filter(|_| draft.own_leaf(yours.start).is_some()) {
            let said = Span::new(yours.start, yours.end + division.len_utf8() as u32);
            let mut bytes = [0; 4];
            let other = other.encode_utf8(&mut bytes);
            draft.found(&ADDRESSED_AS, said).related(span).say(other).report();
        }
    }
}

/// Whether a line of address names several: 县委和县人民政府, but not 发展和改革局.
fn names_several(words: &str) -> bool {
    let parts = words.split_once(JOINTS);
    let joined =
        parts.is_some_and(|(first, _)| ADDRESSEE_ENDS.iter().any(|end| first.ends_with(end)));
    joined || words.contains(|c| is_enumeration_comma(c) || is_comma(c))
}

/// 妥否，请批示 at the end of a 报告.
fn report_asks(draft: &Draft<'_>, letter: &Letter<'_>) {
    let title = letter.document.title_text();
    let addressed = letter.of_kind(MatterKind::Addressee).next().is_some();
    if !addressed || !title.ends_with(REPORT) || mixed_kinds(title).is_some() {
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

/// 妥否，请批示 at the end of a 答复, or of another kind that asks for nothing.
fn closes_as_request(draft: &Draft<'_>, letter: &Letter<'_>) {
    let title = letter.document.title_text();
    let Some(own) = ASKING_NOTHING.iter().find(|kind| title.ends_with(*kind)) else { return };
    for word in REQUEST_CLOSINGS {
        for at in draft.places(word, letter.document.span) {
            if draft.own_leaf(at).is_some() {
                let span = Span::new(at, at + word.len() as u32);
                draft.found(&CLOSING_KIND, span).say(own).report();
            }
        }
    }
}

/// 妥否，请批复 at the end of a 函: offices of one rank ask for an answer, not for a decision.
fn letter_closes(draft: &Draft<'_>, letter: &Letter<'_>) {
    let title = letter.document.title_text();
    let addressed = letter.of_kind(MatterKind::Addressee).next().is_some();
    if !addressed || !title.ends_with(LETTER) {
        return;
    }
    for word in DECISIONS_ASKED {
        for at in draft.places(word, letter.document.span) {
            if draft.own_leaf(at).is_some() {
                let found = draft.found(&LETTER_CLOSING, Span::new(at, at + word.len() as u32));
                found.report();
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
fn number_of_year(draft: &Draft<'_>, letter: &Letter<'_>, issued: Date) {
    let mut numbers = letter.of_kind(MatterKind::DocumentNumber);
    let (Some(span), None) = (numbers.next(), numbers.next()) else { return };
    let (Some(year), Some(own)) = (number::year(draft.words(span)), issued.year) else { return };
    let first_days = issued.month == Some(1) && issued.day <= Some(LAST_DAY_OF_OLD_NUMBERS);
    let new_year = year + 1 == own && first_days;
    if year != own && !new_year {
        draft.found(&NUMBER_YEAR, span).report();
    }
}

/// 2023年工作总结 of January 2023.
fn summary(draft: &Draft<'_>, letter: &Letter<'_>, (span, issued): (Span, Date)) {
    let title = letter.document.title_text();
    if TELLING.iter().any(|kind| title.ends_with(kind)) {
        told_later(draft, letter, (span, issued));
    }
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

/// A report of June 4 on what came about on June 18, or of August on the third quarter.
fn told_later(draft: &Draft<'_>, letter: &Letter<'_>, (span, issued): (Span, Date)) {
    let title = letter.document.title().map(|title| title.facts.periods()).unwrap_or_default();
    let later = |period: &&Period<'_>| {
        let end = period.end.filter(|end| end.year == issued.year && end.month.is_some());
        let part = period.grain == Grain::Quarter || period.grain == Grain::Month;
        part && end.is_some_and(|end| end.month > issued.month)
    };
    if let Some(period) = title.iter().find(later) {
        draft.found(&DATE_EARLY, span).related(period.text.span).report();
    }
    for told in draft.told_in(letter.document.span) {
        let words = draft.words(told.sentence.span);
        if TO_COME.iter().any(|word| words.contains(word)) {
            continue;
        }
        let is_later = |period: &&Period<'_>| {
            let start = period.start.filter(|start| start.day.is_some() && start.year.is_some());
            let before = period.text.span.end <= span.start && !period.resolved;
            before && start.is_some_and(|start| start > issued)
        };
        if let Some(period) = told.sentence.facts().periods().iter().find(is_later) {
            draft.found(&DATE_EARLY, span).related(period.text.span).report();
        }
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
