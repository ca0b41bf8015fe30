//! Words with a wrong character (错别字), and laws that were repealed before the text was written (废止).
//!
//! Takes the words of the author and the date of each document.

use super::{
    draft::Draft,
    figures::date_of,
    table::text::{MISSPELT, REPEALED as REPEALED_RULE},
};
use crate::{
    Document, Span,
    lexicon::checks::misspellings::{GOING_BY, MISSPELLINGS, OF_THE_PAST, OF_THE_STATE, REPEALED},
    text::chars::{head, rest},
};

pub(super) fn check(draft: &Draft<'_>) {
    misspelt(draft);
    for document in draft.report.documents() {
        repealed(draft, document);
    }
}

/// 县委、县政府[布署]的重点工作
fn misspelt(draft: &Draft<'_>) {
    let mut from = 0;
    while let Some((at, &(wrong, right))) = MISSPELLINGS.next(draft.source, from) {
        from = at + wrong.len();
        if draft.own_leaf(at as u32).is_some() {
            let found = draft.found(&MISSPELT, Span::of(at..from));
            found.say(right).expected(right).report();
        }
    }
}

/// 根据《中华人民共和国合同法》 in a text of 2025.
fn repealed(draft: &Draft<'_>, document: &Document<'_>) {
    let Some((issued, _)) = date_of(draft, document) else { return };
    let Some((year, month)) = issued.year.zip(issued.month) else { return };
    for at in draft.places("《", document.span) {
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
        let goes_by = GOING_BY.iter().any(|word| listed_before(draft, at).ends_with(word));
        let sentence = draft.sentence_at(at).map_or("", |sentence| draft.words(sentence));
        if goes_by && !OF_THE_PAST.iter().any(|word| sentence.contains(word)) {
            let end = at
                + ('《'.len_utf8() + name.len() - bare.len() + law.len() + '》'.len_utf8()) as u32;
            let found = draft.found(&REPEALED_RULE, Span::new(at, end));
            found.say(alloc::format!("{since}")).say(alloc::format!("{from}")).report();
        }
    }
}

/// The words before a title, and before the titles that stand right before it in a row: [根据]《甲法》《乙法》、.
fn listed_before<'d>(draft: &'d Draft<'_>, at: u32) -> &'d str {
    /// So many titles stand in a row.
    const MOST_TITLES: usize = 8;

    let mut words = head(draft.source, at as usize);
    for _ in 0..MOST_TITLES {
        let before = words.trim_end_matches(['、', '和', '及']);
        let Some(open) = before.strip_suffix('》').and_then(|inside| inside.rfind('《')) else {
            break;
        };
        words = head(before, open);
    }
    words
}
