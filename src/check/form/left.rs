//! What is left of a draft or of another letter: the stage of a draft in the title, whom to ask without brackets, the number of another
//! proposal, that of another session.

use alloc::string::{String, ToString};

use super::Letter;
use crate::{
    Matter, MatterKind, Span,
    check::{
        draft::Draft,
        table::form::{DRAFT_TITLE, NOTE_BRACKETS, PROPOSAL_NUMBER, SESSION_NUMBER},
    },
    combinator::read_ordinal,
    lexicon::{
        checks::form::{CONTACT, DRAFT_STAGES, NUMBERED, PROPOSALS, SESSION},
        markers::ORDINAL_PREFIX,
    },
    text::chars::{head, head_characters, is_all_han, is_space, leading_digits, rest},
};

pub(super) fn check(draft: &Draft<'_>, letter: &Letter<'_>) {
    still_a_draft(draft, letter);
    note_without_brackets(draft, letter);
    proposal(draft, letter);
    session(draft, letter);
}

/// （征求意见稿） in the title of what has its number.
fn still_a_draft(draft: &Draft<'_>, letter: &Letter<'_>) {
    let Some(title) = letter.document.title().map(|title| title.text.span) else { return };
    let words = draft.words(title);
    // What a letter with a number passes on has none of its own.
    let number = |line: &&&Matter<'_>| {
        line.kind == MatterKind::DocumentNumber && line.span().start < letter.document.span.end
    };
    let numbered = draft.pieces.matter.iter().any(|line| number(&line));
    let stage = DRAFT_STAGES.iter().find_map(|stage| Some((words.rfind(stage)?, stage.len())));
    // 关于征求…意见的通知 speaks of the draft of another text.
    let closes = |end: usize| rest(words, end).trim_matches(['）', ')']).is_empty();
    if let Some((at, length)) = stage.filter(|&(at, length)| numbered && closes(at + length)) {
        let start = title.start + at as u32;
        draft.found(&DRAFT_TITLE, Span::new(start, start + length as u32)).report();
    }
}

/// 联系人：… among the last lines of a letter, without brackets around it.
fn note_without_brackets(draft: &Draft<'_>, letter: &Letter<'_>) {
    /// It is one of so many: a telephone number and a distribution may stand below it.
    const LAST_LINES: usize = 4;

    if !letter.is_letter() {
        return;
    }
    let words = draft.words(letter.document.span).trim_end_matches(is_space);
    let mut end = words.len();
    for line in words.rsplit('\n').take(LAST_LINES) {
        let start = end - line.len();
        let bare = line.trim_start_matches(is_space);
        if bare.starts_with(CONTACT) {
            let from = letter.document.span.start + (end - bare.len()) as u32;
            let to = from + bare.trim_end_matches(is_space).len() as u32;
            draft.found(&NOTE_BRACKETS, Span::new(from, to)).report();
        }
        end = start.saturating_sub(1);
    }
}

/// The number that some words begin with, and how many bytes it has with its 号.
fn number(words: &str) -> Option<(u32, usize)> {
    let digits = leading_digits(words);
    let numbered = rest(words, digits).starts_with(NUMBERED);
    let number = head(words, digits).parse().ok().filter(|_| numbered)?;
    Some((number, digits + NUMBERED.len_utf8()))
}

/// 第45次会议 in the minutes of the 第46次会议.
fn session(draft: &Draft<'_>, letter: &Letter<'_>) {
    /// What was held is named by so many characters behind its number: 第46次[常务].
    const NAME_CHARACTERS: usize = 2;

    let Some(title) = letter.document.title() else { return };
    // The number of a session, its own words, and its name.
    let read = |words: &'_ str| {
        let (number, behind) = read_ordinal(words)?;
        let name = behind.strip_prefix(SESSION)?;
        let name = head_characters(name, NAME_CHARACTERS).filter(|name| is_all_han(name))?;
        Some((number, String::from(name), words.len() - behind.len()))
    };
    let words = draft.words(title.text.span);
    let mut numbers = words.match_indices(ORDINAL_PREFIX);
    let named = numbers.find_map(|(at, first)| {
        read(rest(words, at + first.len())).map(|(number, name, _)| (number, name))
    });
    let Some((named, name)) = named else { return };
    let mut first = [0; 4];
    let places = draft.places(ORDINAL_PREFIX.encode_utf8(&mut first), letter.document.span);
    // The first one of that name is the one that was held.
    let told = places.filter(|&at| at >= title.text.span.end).find_map(|at| {
        let behind = at as usize + ORDINAL_PREFIX.len_utf8();
        let (number, own, length) = read(rest(draft.source, behind))?;
        (own == name)
            .then(|| (number, Span::new(at, (behind + length + SESSION.len_utf8()) as u32)))
    });
    if let Some((_, span)) = told.filter(|&(number, _)| number != named) {
        draft.found(&SESSION_NUMBER, span).say(named.to_string()).related(title.text.span).report();
    }
}

/// 第64号 in the answer to 第46号建议.
fn proposal(draft: &Draft<'_>, letter: &Letter<'_>) {
    let title = letter.document.title_text();
    if !PROPOSALS.iter().any(|word| title.contains(word)) {
        return;
    }
    let mut numbers = title.match_indices(ORDINAL_PREFIX);
    let named = numbers.find_map(|(at, first)| number(rest(title, at + first.len())));
    let Some((named, _)) = named else { return };
    let below = letter.document.title().map_or(0, |title| title.text.span.end);
    let mut first = [0; 4];
    let places = draft.places(ORDINAL_PREFIX.encode_utf8(&mut first), letter.document.span);
    // The first one that is cited is the one that is answered.
    let cited = places.filter(|&at| at >= below).find_map(|at| {
        let behind = at as usize + ORDINAL_PREFIX.len_utf8();
        let (cited, length) = number(rest(draft.source, behind))?;
        Some((cited, Span::new(at, (behind + length) as u32)))
    });
    if let Some((_, span)) = cited.filter(|&(cited, _)| cited != named) {
        draft.found(&PROPOSAL_NUMBER, span).say(named.to_string()).report();
    }
}
