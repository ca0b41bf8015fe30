//! A total against the list that its sentence announces.
//!
//! ```text
//! announced = … amount … "以下" count unit … newline ((item amount) newline)+     安排资金3680万元，用于以下3个项目：
//! ```

use alloc::vec::Vec;

use rust_decimal::prelude::ToPrimitive;

use super::{is_added, same_unit, sums, words_before};
use crate::{
    Quantity, Span,
    check::{draft::Draft, pieces::Told},
    lexicon::checks::figures::FOLLOWING,
};

/// 以下 stands right before its count, in so many bytes: two characters.
const WORD_BYTES: usize = 6;

/// The list stands in so many sentences behind.
const NEAR_SENTENCES: usize = 60;

pub(super) fn check(draft: &Draft<'_>, told: &[Told<'_>]) {
    for (place, sentence) in told.iter().enumerate() {
        let Some(at) = sentence.quantities.iter().position(|count| {
            FOLLOWING.contains(&words_before(draft, count, WORD_BYTES)) && count.value().is_some()
        }) else {
            continue;
        };
        let [whole, count] = match sentence.quantities.get(..=at) {
            Some(&[.., whole, count]) => [whole, count],
            _ => continue,
        };
        let count = count.value().and_then(|count| count.to_usize()).unwrap_or(0);
        let behind = told.get(place + 1..).unwrap_or_default();
        let near = behind.get(..behind.len().min(NEAR_SENTENCES)).unwrap_or_default();
        if is_added(whole.unit.kind) {
            listed(draft, near, whole, count);
        }
    }
}

/// Holds the first amount of each of the next paragraphs against their total.
fn listed(draft: &Draft<'_>, told: &[Told<'_>], whole: &Quantity<'_>, count: usize) {
    let mut members: Vec<&Quantity<'_>> = Vec::new();
    let mut paragraph = Span::default();
    for sentence in told {
        if members.len() == count {
            break;
        }
        if sentence.paragraph != paragraph {
            paragraph = sentence.paragraph;
            match sentence.quantities.iter().find(|one| same_unit(one, whole)) {
                Some(member) => members.push(member),
                // A heading may stand above the paragraph of its amount.
                None if sentence.quantities.is_empty() => {}
                None => return,
            }
        }
    }
    if members.len() == count {
        sums::held(draft, &members, whole);
    }
}
