//! Dates: of issue below the text (成文日期), and in the note under a title.

use alloc::{format, string::String};

use super::Letter;
use crate::{
    Matter, MatterKind, Period,
    check::{draft::Draft, table::form::DATE_FORM},
    lexicon::periods::{DAY, MONTH, YEAR},
    text::chars::{han_digit, head, is_space, leading_digits, rest},
};

/// GB/T 9704-2012 came into force in this year; the one before it wanted dates in Han digits.
const LAST_YEAR_IN_HAN_DIGITS: i32 = 2012;

/// An addressee stands no further behind a date under the title than so many lines.
const NEAR_LINES: usize = 4;

/// A single day in the form of the standard: 2024年6月3日.
fn proper(period: &Period<'_>) -> Option<String> {
    let day = period.start.filter(|_| period.end == period.start)?;
    Some(format!("{}{YEAR}{}{MONTH}{}{DAY}", day.year?, day.month?, day.day?))
}

fn is_proper(written: &str, proper: &str) -> bool {
    written.chars().filter(|&c| !is_space(c)).eq(proper.chars())
}

/// 成文日期: 2024年6月3日
pub(super) fn of_issue(draft: &Draft<'_>, letter: &Letter<'_>, place: usize, line: &Matter<'_>) {
    let [period] = line.periods() else { return };
    let (span, written) = (period.text.span, draft.words(period.text.span));
    // A date in brackets under a title tells of an event.
    if written.trim() != draft.words(line.span()).trim() || written.contains('\n') {
        return;
    }
    // A date above an addressee stands under the title, and nobody signed there.
    let behind = letter.lines.get(place + 1..).unwrap_or_default().iter().take(NEAR_LINES);
    let mut behind = behind.take_while(|next| next.kind != MatterKind::Signature);
    if behind.any(|next| next.kind == MatterKind::Addressee) {
        return;
    }
    // What a site wrote above the text is no date of signature; below an issuer it is one.
    let above = head(draft.source, line.span().start as usize).trim_end_matches(is_space);
    let before = place.checked_sub(1).and_then(|place| letter.lines.get(place));
    let issued = before.is_some_and(|before| {
        before.kind == MatterKind::Signature && before.span().end as usize == above.len()
    });
    if !letter.is_below_text(line.span()) && !issued {
        return;
    }
    let Some(proper) = proper(period) else {
        let without_day = period.start.is_some_and(|start| {
            start.year.is_some() && start.month.is_some() && start.day.is_none()
        });
        if without_day && written.ends_with(MONTH) {
            draft.found(&DATE_FORM, span).report();
        }
        return;
    };
    // Until 2012 the standard wanted Han digits.
    let old = written.contains(|c| han_digit(c).is_some())
        && period.start.and_then(|start| start.year) <= Some(LAST_YEAR_IN_HAN_DIGITS);
    if !old && !is_proper(written, &proper) {
        draft.found(&DATE_FORM, span).fix(proper).report();
    }
}

/// Dates in a subtitle or in the note under a title: 二〇二五年三月十八日, 2025年01月08日.
pub(super) fn in_note(draft: &Draft<'_>, line: &Matter<'_>) {
    // A date alone may be the day a site put the text up.
    if let [period] = line.periods() {
        if period.text.span == line.span() {
            return;
        }
    }
    for period in line.periods() {
        let written = draft.words(period.text.span);
        // （25年7月21日）
        let cut = leading_digits(written) == 2 && rest(written, 2).starts_with(YEAR);
        if let Some(proper) = proper(period).filter(|_| cut && written.contains(DAY)) {
            draft.found(&DATE_FORM, period.text.span).fix(proper).report();
            continue;
        }
        let old = written.contains(|c| han_digit(c).is_some())
            && period.start.and_then(|start| start.year) <= Some(LAST_YEAR_IN_HAN_DIGITS);
        if old {
            continue;
        }
        let full = written.contains(YEAR) && written.contains(DAY);
        if let Some(proper) = proper(period).filter(|_| full && !period.resolved) {
            if !is_proper(written, &proper) {
                draft.found(&DATE_FORM, period.text.span).fix(proper).report();
            }
        }
    }
}
