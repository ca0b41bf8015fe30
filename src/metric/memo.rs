//! What was found before the last few numbers of a sentence.
//!
//! Takes a stretch and a way to find what stands in it, gives what was found the last time, if it is kept.
//!
//! The forms that a number may have are tried one after another, and most of them ask for the same
//! noun phrase: two in five questions are repeated ones.

use core::cell::RefCell;

/// How many answers are kept: the questions about one number are on two or three stretches.
const KEPT: usize = 4;

/// The last things found, each with the stretch that it was looked for in.
#[derive(Debug)]
pub(super) struct Memo<T> {
    kept: RefCell<Kept<T>>,
}

#[derive(Debug)]
struct Kept<T> {
    answers: [Option<(usize, usize, T)>; KEPT],
    /// The answer that is forgotten next.
    oldest: usize,
}

impl<T> Default for Memo<T> {
    fn default() -> Self {
        Self { kept: RefCell::new(Kept { answers: [const { None }; KEPT], oldest: 0 }) }
    }
}

impl<T: Clone> Memo<T> {
    /// What `find` gives for a stretch; it is asked where the answer is not kept.
    pub(super) fn recall(&self, from: usize, to: usize, find: impl FnOnce() -> T) -> T {
        let asked = |answer: &&(usize, usize, T)| answer.0 == from && answer.1 == to;
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

#[cfg(test)]
mod tests {
    use super::{KEPT, Memo};

    #[test]
    fn what_was_asked_last_is_not_looked_for_again() {
        let memo = Memo::default();
        let mut looks = 0;
        let mut ask = |from| {
            memo.recall(from, from + 3, || {
                looks += 1;
                from
            })
        };
        assert_eq!((ask(0), ask(0)), (0, 0));
        // So many others later the first answer is forgotten, the last one is not.
        (1..=KEPT).for_each(|from| assert_eq!(ask(from), from));
        assert_eq!((ask(KEPT), ask(0)), (KEPT, 0));
        assert_eq!(looks, KEPT + 2);
    }
}
