//! Stops of sentences that announce a list or ask nothing.

use crate::{
    LeafKind, Span,
    check::{
        draft::Draft,
        table::punctuation::{DECIMAL_MARK, LIST_COLON, STATEMENT_QUESTION},
    },
    combinator::{read_marker, read_series_marker},
    lexicon::checks::punctuation::{
        ANNOUNCING, ASKED, ASKING_TONES, FINDING_OUT, GOING_ON, MEASURED_IN, STATES, WHETHER,
    },
    text::chars::{is_comma, is_space, leading_digits, rest},
};

pub(super) fn check(draft: &Draft<'_>) {
    for leaf in draft.pieces.leaves.iter().filter(|leaf| leaf.kind == LeafKind::Sentence) {
        let words = draft.words(leaf.span).trim_end_matches(is_space);
        let end = leaf.span.start + words.len() as u32;
        if words.ends_with('。') {
            announces(draft, words, end);
            decimal_mark(draft, words, end);
        } else if words.ends_with('？') {
            asks_nothing(draft, words, end);
        }
    }
}

/// 应当符合下列条件。（一）…: a full stop before the list that a sentence announces.
fn announces(draft: &Draft<'_>, words: &str, end: u32) {
    let bare = words.trim_end_matches('。');
    if !ANNOUNCING.iter().any(|word| bare.ends_with(word)) {
        return;
    }
    let behind = rest(draft.source, end as usize);
    let next = behind.trim_start_matches(is_space);
    // The list begins on a line of its own, or in the same line.
    let listed = next.starts_with(['（', '(', '1', '１'])
        && (read_marker(next).is_some() || read_series_marker(next).is_some());
    if listed {
        let stop = Span::new(end - '。'.len_utf8() as u32, end);
        draft.found(&LIST_COLON, stop).fix("：").report();
    }
}

/// 增长4。7%: a full stop between the digits of one number.
fn decimal_mark(draft: &Draft<'_>, words: &str, end: u32) {
    let digit = |c: char| c.is_ascii_digit();
    let behind = rest(draft.source, end as usize);
    let measured = rest(behind, leading_digits(behind));
    // 缩小至2.54。30个县…: a number with a point of its own ends its sentence.
    let whole = words.strip_suffix('。').is_some_and(|bare| {
        let number = bare.trim_end_matches(digit);
        number.len() < bare.len() && !number.ends_with(['.', ':', '：', '∶', '．'])
    });
    let number = whole && behind.starts_with(digit) && measured.starts_with(MEASURED_IN);
    if number {
        let stop = Span::new(end - '。'.len_utf8() as u32, end);
        draft.found(&DECIMAL_MARK, stop).expected(".").report();
    }
}

/// 重点了解了农村电商是否带动了农民增收？, 能不能守住底线，是对作风的检验？: what somebody wants to know, or states, is told, and nobody asked.
fn asks_nothing(draft: &Draft<'_>, words: &str, end: u32) {
    // 是否开放？并告知我局 goes on, and is told of as such.
    let behind = rest(draft.source, end as usize);
    if GOING_ON.iter().any(|word| behind.starts_with(word)) {
        return;
    }
    let bare = words.trim_end_matches('？').trim_start_matches(is_space);
    // 缺什么 ends in the word that asks, and in no tone.
    let toned = ASKING_TONES.iter().any(|tone| bare.ends_with(*tone));
    if toned && !ASKED.iter().any(|word| bare.ends_with(word)) {
        return;
    }
    let last = bare.rsplit(is_comma).next().unwrap_or_default();
    let asks = |words: &str| ASKED.iter().any(|word| words.contains(word));
    let found_out = || {
        let verb = FINDING_OUT.iter().find_map(|verb| last.split_once(verb));
        verb.is_some_and(|(_, object)| asks(object))
    };
    let stated = || {
        last.len() < bare.len()
            && !asks(last)
            && WHETHER.iter().any(|word| bare.starts_with(word))
            && STATES.iter().any(|word| last.starts_with(word))
    };
    if found_out() || stated() {
        let stop = Span::new(end - '？'.len_utf8() as u32, end);
        draft.found(&STATEMENT_QUESTION, stop).expected("。").report();
    }
}
