//! Words with a wrong character (错别字), and laws that were repealed before the text was written (废止).
//!
//! Takes the words of the author and the date of each document.

use alloc::string::ToString;

use super::{
    draft::Draft,
    figures::date_of,
    table::text::{MISSPELT, REPEALED as REPEALED_RULE},
};
use crate::{
    Document, Span,
    lexicon::{
        checks::{
            misspellings::{GOING_BY, MISSPELLINGS, OF_THE_PAST, OF_THE_STATE, REPEALED},
            words::{GIVEN_DEEDS, GIVEN_WITH, GIVES},
        },
        particles::is_joint,
        sought::LONGEST_MISSPELLING,
    },
    text::chars::{HAN_BYTES, head, head_within, rest, tail_within},
};

pub(super) fn check(draft: &Draft<'_>) {
    misspelt(draft);
    given(draft);
    for document in draft.report.documents() {
        repealed(draft, document);
    }
}

/// 对表现突出的村民[与以]奖励: 与以往 is none.
fn given(draft: &Draft<'_>) {
    for at in draft.places(GIVEN_WITH, draft.all()) {
        let end = at + GIVEN_WITH.len() as u32;
        let behind = rest(draft.source, end as usize);
        let deed = GIVEN_DEEDS.iter().any(|deed| behind.starts_with(deed));
        if deed && draft.own_leaf(at).is_some() {
            draft.found(&MISSPELT, Span::new(at, end)).say(GIVES).expected(GIVES).report();
        }
    }
}

/// 县委、县政府[布署]的重点工作
fn misspelt(draft: &Draft<'_>) {
    let mut end = 0;
    for &(odd, places) in &draft.scan.odd {
        let before = (0..LONGEST_MISSPELLING).filter(|place| places >> place & 1 > 0);
        for at in before.filter_map(|before| odd.checked_sub(before * HAN_BYTES as u32)) {
            if at < end {
                continue;
            }
            let words = rest(draft.source, at as usize);
            let Some(&(wrong, right)) = MISSPELLINGS.starting(words) else { continue };
            if draft.own_leaf(at).is_some() {
                end = at + wrong.len() as u32;
                let found = draft.found(&MISSPELT, Span::new(at, end));
                found.say(right).expected(right).report();
            }
        }
    }
}

/// Words that say that a law is of the past stand so near before it or behind it, in bytes: forty characters.
const NEAR_BYTES: usize = 120;

/// Titles stand in a row within so many bytes: eighty characters.
const ROW_BYTES: usize = 240;

/// 根据《中华人民共和国合同法》 in a text of 2025.
fn repealed(draft: &Draft<'_>, document: &Document<'_>) {
    let Some((issued, _)) = date_of(draft, document) else { return };
    let Some((year, month)) = issued.year.zip(issued.month) else { return };
    for mark in draft.marks_of(document.span).iter().filter(|mark| mark.c == '《') {
        let at = mark.at;
        let name = rest(draft.source, at as usize + '《'.len_utf8());
        let bare = name.strip_prefix(OF_THE_STATE).unwrap_or(name);
        let law = REPEALED.iter().find(|(law, ..)| {
            bare.strip_prefix(*law).is_some_and(|behind| behind.starts_with('》'))
        });
        let Some(&(law, since, from)) =
            law.filter(|&&(_, since, from)| (since, from) < (year, month))
        else {
            continue;
        };
        let end =
            at + ('《'.len_utf8() + name.len() - bare.len() + law.len() + '》'.len_utf8()) as u32;
        let before = listed_before(draft, at);
        let goes_by = GOING_BY.iter().any(|word| before.ends_with(word));
        let around = [
            tail_within(head(draft.source, at as usize), NEAR_BYTES),
            head_within(rest(draft.source, end as usize), NEAR_BYTES),
        ];
        let past = || OF_THE_PAST.iter().any(|word| around.iter().any(|near| near.contains(word)));
        if goes_by && !past() {
            let found = draft.found(&REPEALED_RULE, Span::new(at, end));
            found.say(since.to_string()).say(from.to_string()).report();
        }
    }
}

/// The words before a title, and before the titles that stand right before it in a row: [根据]《甲法》《乙法》、.
fn listed_before<'d>(draft: &'d Draft<'_>, at: u32) -> &'d str {
    /// So many titles stand in a row.
    const MOST_TITLES: usize = 8;

    let mut words = tail_within(head(draft.source, at as usize), ROW_BYTES);
    for _ in 0..MOST_TITLES {
        let before = words.trim_end_matches(is_joint);
        let Some(open) = before.strip_suffix('》').and_then(|inside| inside.rfind('《')) else {
            break;
        };
        words = head(before, open);
    }
    words
}

#[cfg(test)]
mod tests {
    use super::{HAN_BYTES, LONGEST_MISSPELLING, MISSPELLINGS};
    use crate::lexicon::checks::misspellings::ODD;

    #[test]
    fn every_word_is_found_by_one_of_its_characters() {
        for (wrong, right) in MISSPELLINGS.iter() {
            assert!(wrong.chars().any(|c| ODD.contains(c)), "{wrong}");
            assert!(wrong.len() <= LONGEST_MISSPELLING as usize * HAN_BYTES, "{wrong}");
            assert!(!right.contains(wrong), "{wrong}");
        }
    }
}
