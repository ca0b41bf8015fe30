//! Small words that were left out (漏字), where the words around them tell which: 不, 未, 起.

use super::{
    draft::Draft,
    table::text::{MISSPELT, SINCE_WORD, UNFINISHED},
};
use crate::{
    Grain, Span,
    lexicon::checks::words::{
        AND_PERSONS, AND_YET, FORBIDDEN, IN_EFFECT, MAY_NOT, PERSON_MAY, SHOULD, SINCE,
    },
    text::chars::{HAN_BYTES, head, head_characters, rest},
};

pub(super) fn check(draft: &Draft<'_>) {
    forbidden(draft);
    should(draft);
    since(draft);
}

/// 任何单位和个人得擅自占用: the word that forbids was left out.
fn forbidden(draft: &Draft<'_>) {
    for at in draft.places(PERSON_MAY, draft.all()) {
        let before = head(draft.source, at as usize);
        let end = at + PERSON_MAY.len() as u32;
        let behind = rest(draft.source, end as usize);
        let nobody = AND_PERSONS.iter().any(|word| before.ends_with(word))
            && FORBIDDEN.iter().any(|deed| behind.starts_with(deed));
        if nobody && draft.own_leaf(at).is_some() {
            let may = Span::new(end - HAN_BYTES as u32, end);
            draft.found(&MISSPELT, may).say(MAY_NOT).expected(MAY_NOT).report();
        }
    }
}

/// 应公开招标而公开招标: what should be done and was not.
fn should(draft: &Draft<'_>) {
    /// A deed has so many characters: 公开招标.
    const DEED_CHARACTERS: core::ops::RangeInclusive<usize> = 2..=6;

    let mut word = [0; 4];
    for at in draft.places(AND_YET.encode_utf8(&mut word), draft.all()) {
        let before = head(draft.source, at as usize);
        let behind = rest(draft.source, at as usize + AND_YET.len_utf8());
        let deed = DEED_CHARACTERS
            .filter_map(|count| head_characters(behind, count))
            .find(|deed| before.strip_suffix(deed).is_some_and(|before| before.ends_with(SHOULD)));
        if let Some(deed) = deed.filter(|_| draft.own_leaf(at).is_some()) {
            let end = at + (AND_YET.len_utf8() + deed.len()) as u32;
            draft.found(&UNFINISHED, Span::new(at, end)).report();
        }
    }
}

/// 本决定自2026年6月1日施行: 起 is missing behind the day.
fn since(draft: &Draft<'_>) {
    for told in &draft.pieces.told {
        for period in told.sentence.facts().periods() {
            let span = period.text.span;
            let day = period.grain == Grain::Day && period.start == period.end;
            let behind = rest(draft.source, span.end as usize);
            let since = day && head(draft.source, span.start as usize).ends_with(SINCE);
            let in_effect = IN_EFFECT.iter().any(|word| behind.starts_with(word));
            if since && in_effect {
                let word = Span::new(span.start - HAN_BYTES as u32, span.end);
                draft.found(&SINCE_WORD, word).report();
            }
        }
    }
}
