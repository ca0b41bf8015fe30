//! Lines of matter by themselves: the list of copies, the head of an attachment, a list of one attachment.

use super::{Letter, attachments::Listed};
use crate::{
    MatterKind, Span,
    check::{
        draft::Draft,
        table::{
            form::{ATTACHMENT_COLON, ATTACHMENT_SINGLE, COPIES_STOP, NOTE_BRACKETS},
            numbering::ITEM_REPEAT,
        },
    },
    lexicon::checks::form::{COPIES, RELEASES},
    text::chars::{head, is_colon, is_comma, is_enumeration_comma, is_semicolon, is_space, rest},
};

pub(super) fn check(draft: &Draft<'_>, letter: &Letter<'_>) {
    copies(draft, letter.document.span);
    release(draft, letter);
    attachments(draft, letter);
}

/// 抄送：甲，乙 without the stop behind the last of them.
fn copies(draft: &Draft<'_>, document: Span) {
    for at in draft.places(COPIES, document) {
        let before = head(draft.source, at as usize).trim_end_matches(|c| is_space(c) && c != '\n');
        let line = rest(draft.source, at as usize).lines().next().unwrap_or_default();
        let line = line.trim_end_matches(is_space);
        let names = rest(line, COPIES.len()).trim_start_matches(is_space);
        let opens = before.is_empty() || before.ends_with('\n');
        let listed = names.strip_prefix(is_colon).filter(|_| opens);
        // A line that ends in a comma goes on in the next one.
        let goes_on =
            |c: char| is_comma(c) || is_enumeration_comma(c) || is_semicolon(c) || c == '。';
        if listed.is_none_or(|names| names.is_empty() || names.ends_with(goes_on)) {
            continue;
        }
        let last = line.rfind(|c: char| goes_on(c) || is_colon(c)).unwrap_or(0);
        let name = rest(line, last).trim_start_matches(|c: char| goes_on(c) || is_colon(c));
        let end = at + line.len() as u32;
        let span = Span::new(end - name.len() as u32, end);
        draft.found(&COPIES_STOP, span).edit(Span::new(end, end), "。").report();
    }
}

/// 此件公开发布 on a line of its own, without brackets around it.
fn release(draft: &Draft<'_>, letter: &Letter<'_>) {
    for word in RELEASES {
        for at in draft.places(word, letter.document.span) {
            let end = at + word.len() as u32;
            let before =
                head(draft.source, at as usize).trim_end_matches(|c| is_space(c) && c != '\n');
            let behind =
                rest(draft.source, end as usize).trim_start_matches(|c| is_space(c) && c != '\n');
            let alone =
                before.ends_with('\n') && (behind.is_empty() || behind.starts_with(['\n', '\r']));
            if alone && letter.is_below_text(Span::new(at, end)) {
                draft.found(&NOTE_BRACKETS, Span::new(at, end)).report();
            }
        }
    }
}

/// 附件2： above what is attached, and 附件：1.名称 where nothing else is.
fn attachments(draft: &Draft<'_>, letter: &Letter<'_>) {
    for span in letter.of_kind(MatterKind::Attachment) {
        let words = draft.words(span);
        let Listed { named, number, name, .. } = Listed::of(words);
        let label = words.trim_end_matches(is_space);
        let colon = label.strip_suffix(is_colon);
        if let Some(bare) = colon.filter(|_| named && !number.is_empty() && name.is_empty()) {
            let mark = Span::new(span.start + bare.len() as u32, span.start + label.len() as u32);
            draft.found(&ATTACHMENT_COLON, span).edit(mark, "").report();
        }
        let next = rest(draft.source, span.end as usize).trim_start_matches(is_space);
        let second = next.starts_with(['2', '２']);
        // 附件：1.甲⏎1.乙: the second has the number of the first.
        let again =
            next.strip_prefix(['1', '１']).is_some_and(|name| name.starts_with(['.', '．', '、']));
        if named && number == "1" && !name.is_empty() && again {
            let start = draft.source.len() - next.len();
            draft
                .found(&ITEM_REPEAT, Span::of(start..start + 1))
                .related(span)
                .say(number)
                .report();
        } else if named && number == "1" && !name.is_empty() && !second {
            let end = words.find(number).map_or(words.len(), |at| at + number.len());
            let numbered = Span::new(span.start, span.start + end as u32);
            draft.found(&ATTACHMENT_SINGLE, numbered).report();
        }
    }
}
