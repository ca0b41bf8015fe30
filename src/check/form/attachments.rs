//! The list of attachments (附件说明).

use alloc::{format, vec::Vec};

use super::Letter;
use crate::{
    MatterKind, Span,
    check::{
        draft::Draft,
        names::{is_slip_for, shared_ends},
        table::{
            form::{ATTACHMENT_MARKS, ATTACHMENT_NAME, ATTACHMENT_PLACE},
            numbering::ITEM_GAP,
        },
    },
    lexicon::checks::{ATTACHMENT, form::ATTACHMENT_LABEL},
    text::chars::{is_comma, is_semicolon, is_space, is_stop, leading_digits, rest, without_space},
};

/// A line of the list in its parts: 附件：1.名称
#[derive(Clone, Copy)]
pub(in crate::check) struct Listed<'s> {
    /// Whether it begins with 附件.
    pub(in crate::check) named: bool,
    /// Whether a colon follows that.
    colon: bool,
    /// Its number in digits; empty where it has none.
    pub(in crate::check) number: &'s str,
    /// What is attached, without marks around; empty for a line that heads the attachment itself.
    pub(in crate::check) name: &'s str,
}

const fn is_separator(c: char) -> bool {
    matches!(c, '.' | '．' | '、' | '：' | ':' | '，')
}

impl<'s> Listed<'s> {
    pub(in crate::check) fn of(words: &'s str) -> Self {
        let named = words.starts_with(ATTACHMENT);
        let bare = words.trim_start_matches(ATTACHMENT).trim_start_matches(is_space);
        let colon = bare.starts_with(['：', ':']);
        let list = bare.trim_start_matches(['：', ':']).trim_start_matches(is_space);
        let digits = leading_digits(list);
        // A year or a count begins the name itself: 附件：2026年任务表.
        let marked =
            rest(list, digits).chars().next().is_none_or(|c| is_space(c) || is_separator(c));
        let (number, behind) =
            list.split_at_checked(if marked { digits } else { 0 }).unwrap_or_default();
        let name = behind.trim_start_matches(|c| is_space(c) || is_separator(c));
        let name =
            name.trim_end_matches(|c| is_semicolon(c) || is_stop(c) || is_comma(c) || c == '.');
        Self { named, colon, number, name }
    }
}

/// 附件：1.名称; `next` is what the line below it is. A line right above who signs can be nothing but the
/// list.
pub(super) fn check(draft: &Draft<'_>, span: Span, next: Option<MatterKind>) {
    let words = draft.words(span);
    let Listed { named, colon, number, name } = Listed::of(words);
    // What says no more than 附件1 heads the attachment itself; a note is no list.
    let is_list = !name.is_empty() && !name.contains(is_stop) && (named || !number.is_empty());
    if !is_list || words.contains('\n') {
        return;
    }
    let prefix = if named { ATTACHMENT_LABEL } else { "" };
    let proper = match number {
        "" => format!("{prefix}{name}"),
        number => format!("{prefix}{number}.{name}"),
    };
    let dotted = |text: &str| without_space(text).replace('．', ".");
    let same = dotted(words) == dotted(&proper);
    let is_signed = next == Some(MatterKind::Signature);
    if !same && (colon || is_signed || !number.is_empty() || !named) {
        draft.found(&ATTACHMENT_MARKS, span).fix(proper).report();
    }
}

/// 附件：1.… above 3.…: a number of the list that is left out.
pub(super) fn numbers(draft: &Draft<'_>, letter: &Letter<'_>) {
    let mut before: Option<u32> = None;
    for span in letter.of_kind(MatterKind::Attachment) {
        let words = draft.words(span);
        let listed = Listed::of(words);
        let number = listed.number.parse::<u32>().ok().filter(|_| !listed.name.is_empty());
        // What begins with 附件 again is another list.
        let last = before.filter(|_| !listed.named);
        if let (Some(last), Some(number)) = (last, number) {
            if number != last + 1 && number > 0 {
                let digits = leading_digits(words) as u32;
                draft.found(&ITEM_GAP, Span::new(span.start, span.start + digits)).report();
            }
        }
        before = number;
    }
}

/// What is attached, by another name than the list gives it: 重点项目进度表 below 附件2, where the list says 2.重点任务分工表, and the title of a
/// document behind, 便民市场提升行动方案 for 1.便民市场提质行动方案.
pub(super) fn names(draft: &Draft<'_>, letter: &Letter<'_>) {
    /// Nobody attaches more than so many.
    const MOST_LISTED: usize = 64;
    /// What is attached stands in so many documents behind.
    const NEAR_DOCUMENTS: usize = 8;

    let lists = letter.of_kind(MatterKind::Attachment);
    let lists = lists.map(|span| (Listed::of(draft.words(span)), span));
    let listed: Vec<(Listed<'_>, Span)> = lists
        .filter(|(listed, _)| {
            !listed.name.is_empty() && (listed.named || !listed.number.is_empty())
        })
        .take(MOST_LISTED)
        .collect();
    if listed.is_empty() {
        return;
    }
    let other_name = |span: Span, (listed, list): &(Listed<'_>, Span)| {
        draft.found(&ATTACHMENT_NAME, span).related(*list).say(listed.name).report();
    };
    // What is attached may be a document of its own.
    let start = letter.document.span.start;
    let lines = draft.pieces.matter.iter().filter(|line| line.kind == MatterKind::Attachment);
    for line in lines.filter(|line| line.span().start >= start) {
        let head = Listed::of(line.text());
        let own = listed.iter().find(|(listed, _)| listed.number == head.number);
        let headed = own.filter(|_| head.named && head.name.is_empty());
        let Some((own, title)) = headed.zip(line_behind(draft, line.span())) else { continue };
        if is_renamed(&without_space(draft.words(title)), &without_space(own.0.name)) {
            other_name(title, own);
        }
    }
    let behind = draft.report.documents().iter().filter(|other| other.span.start > start);
    for title in behind.take(NEAR_DOCUMENTS).filter_map(|other| other.title()) {
        let words = without_space(title.text.as_str());
        let slip =
            listed.iter().find(|(listed, _)| is_slip_for(&words, &without_space(listed.name)));
        let known = listed.iter().any(|(listed, _)| without_space(listed.name) == words);
        if let Some(slip) = slip.filter(|_| !known) {
            other_name(title.text.span, slip);
        }
    }
}

/// The next line of words behind a line.
fn line_behind(draft: &Draft<'_>, line: Span) -> Option<Span> {
    let behind = rest(draft.source, line.end as usize).trim_start_matches(is_space);
    let start = draft.source.len() - behind.len();
    let words = behind.lines().next()?.trim_end_matches(is_space);
    Some(Span::of(start..start + words.len()))
}

/// Whether a title and a name begin or end alike, and are of one length or nearly: two names of one thing. One that holds the other
/// is a longer form of it, and may go on in the next line.
fn is_renamed(title: &str, name: &str) -> bool {
    /// So many characters at one end are the same, and the names differ by so many in length.
    const ALIKE_CHARACTERS: usize = 2;
    const LENGTH_CHARACTERS: usize = 3;

    let characters = |text: &str| text.chars().count();
    let [head, tail] = shared_ends(title, name);
    characters(title).abs_diff(characters(name)) <= LENGTH_CHARACTERS
        && !title.contains(name)
        && !name.contains(title)
        && !title.contains(is_stop)
        && head.max(tail) >= ALIKE_CHARACTERS
        && head + tail < characters(title)
}

/// A list that is the last line of a letter, below its date: nothing that is attached follows.
pub(super) fn place(draft: &Draft<'_>, letter: &Letter<'_>) {
    let mut last = letter.lines.iter().rev().skip_while(|line| line.kind == MatterKind::Note);
    let Some(line) = last.next().filter(|line| line.kind == MatterKind::Attachment) else { return };
    let span = line.span();
    let Listed { named, colon, name, .. } = Listed::of(draft.words(span));
    let dated =
        last.any(|above| above.kind == MatterKind::Date && letter.is_below_text(above.span()));
    let ends = draft.between(span.end, letter.document.span.end).trim_matches(is_space).is_empty();
    if named && colon && !name.is_empty() && dated && ends {
        draft.found(&ATTACHMENT_PLACE, span).report();
    }
}

/// The numbered lines right behind the list, which the parser takes for text because they end in a
/// stop.
pub(super) fn behind(draft: &Draft<'_>, letter: &Letter<'_>) {
    // Lines that one list reached are not gone through again for the next.
    let mut read = 0;
    for above in letter.of_kind(MatterKind::Attachment) {
        let mut at = above.end as usize;
        while at >= read {
            let line = rest(draft.source, at).trim_start_matches(is_space);
            let start = draft.source.len() - line.len();
            let words = line.lines().next().unwrap_or_default().trim_end_matches(is_space);
            let digits = leading_digits(words);
            let numbered = digits > 0 && rest(words, digits).starts_with(['.', '．', '、']);
            if !numbered || words.trim_end_matches('。').contains(is_stop) {
                break;
            }
            if words.ends_with(is_stop) {
                check(draft, Span::of(start..start + words.len()), None);
            }
            at = start + words.len();
        }
        read = read.max(at);
    }
}
