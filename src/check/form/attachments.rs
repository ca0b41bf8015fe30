//! The list of attachments (附件说明).

use alloc::{format, string::String, vec::Vec};

use super::Letter;
use crate::{
    MatterKind, Span,
    check::{
        draft::Draft,
        names::shared_ends,
        table::{
            form::{ATTACHMENT_MARKS, ATTACHMENT_NAME, ATTACHMENT_PLACE},
            numbering::ITEM_GAP,
        },
    },
    lexicon::checks::{ATTACHMENT, form::ATTACHMENT_LABEL},
    text::chars::{is_comma, is_semicolon, is_space, is_stop, leading_digits, rest},
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
    let squeezed = |text: &str| text.chars().filter(|&c| !is_space(c)).collect::<String>();
    let dotted = |text: &str| squeezed(text).replace('．', ".");
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

/// 重点项目进度表 below 附件2, where the list says 2.重点任务分工表: names that begin or end alike, and are of one length or nearly.
pub(super) fn names(draft: &Draft<'_>, letter: &Letter<'_>) {
    /// So many characters at one end are the same, and the names differ by so many in length.
    const ALIKE_CHARACTERS: usize = 2;
    const LENGTH_CHARACTERS: usize = 3;
    /// Nobody attaches more than so many.
    const MOST_LISTED: usize = 64;

    let squeezed = |text: &str| text.chars().filter(|&c| !is_space(c)).collect::<String>();
    let listed: Vec<(&str, &str, Span)> = letter
        .of_kind(MatterKind::Attachment)
        .map(|span| (Listed::of(draft.words(span)), span))
        .filter(|(listed, _)| {
            !listed.name.is_empty() && (listed.named || !listed.number.is_empty())
        })
        .map(|(listed, span)| (listed.number, listed.name, span))
        .take(MOST_LISTED)
        .collect();
    if listed.is_empty() {
        return;
    }
    // What is attached may be a document of its own.
    let lines = draft.pieces.matter.iter().filter(|line| {
        line.kind == MatterKind::Attachment && line.span().start >= letter.document.span.start
    });
    let heads = lines.filter(|line| {
        let head = Listed::of(line.text());
        head.named && head.name.is_empty()
    });
    for line in heads {
        let number = Listed::of(line.text()).number;
        let Some(&(_, name, list)) = listed.iter().find(|(own, ..)| *own == number) else {
            continue;
        };
        let behind = rest(draft.source, line.span().end as usize);
        let title = behind.trim_start_matches(is_space);
        let start = draft.source.len() - title.len();
        let title = title.lines().next().unwrap_or_default().trim_end_matches(is_space);
        let (one, other) = (squeezed(title), squeezed(name));
        let characters = |text: &str| text.chars().count();
        let [head, tail] = shared_ends(&one, &other);
        let differ = characters(&one).abs_diff(characters(&other)) <= LENGTH_CHARACTERS
            && !one.contains(&other)
            && !other.contains(&one)
            && (head >= ALIKE_CHARACTERS || tail >= ALIKE_CHARACTERS);
        // A title on two lines is compared with none.
        if differ && !title.contains(is_stop) && head + tail < characters(&one) {
            let at = Span::of(start..start + title.len());
            draft.found(&ATTACHMENT_NAME, at).related(list).say(name).report();
        }
    }
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
