//! What is left of a draft or of another letter: the stage of a draft in the title, whom to ask without brackets, the number of another
//! proposal, that of another session.

use alloc::string::ToString;

use super::Letter;
use crate::{
    Matter, MatterKind, Span,
    check::{
        Rule,
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

/// A number behind 第: the number, the name behind it, and how many bytes it takes up to the name.
type Numbered<'s> = (u32, &'s str, usize);

/// 46号
fn number(words: &str) -> Option<Numbered<'_>> {
    let digits = leading_digits(words);
    let numbered = rest(words, digits).starts_with(NUMBERED);
    let number = head(words, digits).parse().ok().filter(|_| numbered)?;
    Some((number, "", digits + NUMBERED.len_utf8()))
}

/// 46次常务
fn numbered_session(words: &str) -> Option<Numbered<'_>> {
    /// What was held is named by so many characters behind its number: 第46次[常务].
    const NAME_CHARACTERS: usize = 2;

    let (number, behind) = read_ordinal(words)?;
    let name = behind.strip_prefix(SESSION)?;
    let length = words.len() - name.len();
    let name = head_characters(name, NAME_CHARACTERS).filter(|name| is_all_han(name))?;
    Some((number, name, length))
}

/// 第45次常务会议 in the minutes of the 第46次常务会议.
fn session(draft: &Draft<'_>, letter: &Letter<'_>) {
    number_of_title(draft, letter, &SESSION_NUMBER, numbered_session);
}

/// 第64号 in the answer to 第46号建议.
fn proposal(draft: &Draft<'_>, letter: &Letter<'_>) {
    if PROPOSALS.iter().any(|word| letter.document.title_text().contains(word)) {
        number_of_title(draft, letter, &PROPOSAL_NUMBER, number);
    }
}

/// Holds the first number of the text against the one of the same name in the title: the first that is cited is the one it is on.
fn number_of_title(
    draft: &Draft<'_>,
    letter: &Letter<'_>,
    rule: &'static Rule,
    read: impl Fn(&str) -> Option<Numbered<'_>>,
) {
    let Some(title) = letter.document.title().map(|title| title.text.span) else { return };
    let words = draft.words(title);
    let behind = |at: usize| at + ORDINAL_PREFIX.len_utf8();
    let mut numbers = words.match_indices(ORDINAL_PREFIX);
    let named = numbers.find_map(|(at, _)| read(rest(words, behind(at))));
    let Some((named, name, _)) = named else { return };
    let mut first = [0; 4];
    let places = draft.places(ORDINAL_PREFIX.encode_utf8(&mut first), letter.document.span);
    let cited = places.filter(|&at| at >= title.end).find_map(|at| {
        let number = behind(at as usize);
        let (cited, own, length) = read(rest(draft.source, number))?;
        (own == name).then(|| (cited, Span::new(at, (number + length) as u32)))
    });
    if let Some((_, span)) = cited.filter(|&(cited, _)| cited != named) {
        draft.found(rule, span).say(named.to_string()).related(title).report();
    }
}
