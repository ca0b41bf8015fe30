//! What was found before the last few numbers of a sentence.
//!
//! The forms that a number may have are tried one after another, and most of them ask for the same
//! noun phrase: two in five questions are repeated ones.

use core::cell::RefCell;

use super::phrase::Found;

/// How many answers are kept: the questions about one number are on two or three stretches.
const KEPT: usize = 4;

/// The last noun phrases found, each with the stretch that it was looked for in.
#[derive(Debug, Default)]
pub(super) struct Memo {
    kept: RefCell<Kept>,
}

#[derive(Debug, Default)]
struct Kept {
    answers: [Option<(usize, usize, Found)>; KEPT],
    /// The answer that is forgotten next.
    oldest: usize,
}

impl Memo {
    /// What `find` gives for a stretch; it is asked where the answer is not kept.
    pub(super) fn recall(&self, from: usize, to: usize, find: impl FnOnce() -> Found) -> Found {
        let asked = |answer: &&(usize, usize, Found)| answer.0 == from && answer.1 == to;
        let known = self
            .kept
            .borrow()
            .answers
            .iter()
            .flatten()
            .find(asked)
            .map(|(.., found)| found.clone());
        known.unwrap_or_else(|| {
            let found = find();
            let kept = &mut *self.kept.borrow_mut();
            if let Some(answer) = kept.answers.get_mut(kept.oldest % KEPT) {
                *answer = Some((from, to, found.clone()));
            }
            kept.oldest = kept.oldest.wrapping_add(1);
            found
        })
    }
}
