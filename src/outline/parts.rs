//! Headings without a marker in the ladder: how deep the parts of a text stand that nothing numbers.

use super::{
    candidate::Candidate,
    ladder::{Ladder, Open},
    rung::Rung,
};
use crate::{
    lexicon::structure::{CLOSINGS, PREFACES},
    text::chars::without_space,
};

impl Ladder<'_, '_> {
    /// Whether nothing stands between candidate `at` and the one behind it, and whether that is of `rung`.
    fn is_right_above(&self, at: usize, rung: Rung) -> bool {
        let [Some(own), Some(next)] = [at, at + 1].map(|at| self.candidates.get(at)) else {
            return false;
        };
        !next.titled && next.rung == rung && next.head.stretch == own.head.stretch + 1
    }

    /// The depth of a heading without a marker where entries are open, 职业教育 behind 基础教育 with its 【概况】, or where it stands right
    /// above one.
    fn depth_by_entries(&self, at: usize) -> Option<usize> {
        let unmarked = |open: &Open| open.rung == Rung::Unmarked;
        if let Some(entry) = self.open.iter().position(|open| open.rung == Rung::Entry) {
            // 农业 above 种植业, which has entries below it, stands beside 教育.
            let parts = self.open.get(..entry).unwrap_or_default();
            let outer = self.is_right_above(at, Rung::Unmarked);
            let beside = if outer {
                parts.iter().position(unmarked)
            } else {
                parts.iter().rposition(unmarked)
            };
            return Some(beside.unwrap_or(entry));
        }
        // 教育 above 基础教育, which has entries below it.
        let above =
            at.checked_sub(1).is_some_and(|above| self.is_right_above(above, Rung::Unmarked));
        let next = self.candidates.get(at + 1).filter(|next| !next.titled);
        let entry = next.is_some_and(|next| next.rung == Rung::Entry);
        (entry && above && self.open.last().is_some_and(unmarked)).then_some(self.open.len())
    }

    /// The depth of a heading without a marker.
    pub(super) fn unmarked_depth(&self, at: usize, candidate: &Candidate) -> usize {
        if candidate.hashes > 0 {
            // Markdown's own depth counts where there is no other marker.
            let outer = |open: &Open| open.hashes > 0 && open.hashes < candidate.hashes;
            return self.open.iter().rposition(outer).map_or(0, |outer| outer + 1);
        }
        let next = self.candidates.get(at + 1).filter(|next| !next.titled);
        if let Some(depth) = self.depth_by_entries(at) {
            return depth;
        }
        // A ladder that begins anew below it begins under it: 2022年工作安排 above 一、.
        if next.is_some() && self.starts_again(at + 1) || self.closes(candidate) {
            return 0;
        }
        // A chapter that lost its marker stands right above an article that goes on.
        let chapter = self.open.iter().position(|open| open.rung == Rung::Chapter);
        let article = self.is_right_above(at, Rung::Article);
        if let Some(chapter) = chapter.filter(|_| article) {
            return chapter;
        }
        if let Some(depth) = self.part_depth(candidate) {
            return depth;
        }
        let own = |open: &Open| open.rung == Rung::Unmarked && open.hashes == 0;
        self.open.iter().position(own).unwrap_or(self.open.len())
    }

    /// Whether a heading closes the whole text: 结束语.
    fn closes(&self, candidate: &Candidate) -> bool {
        let stretch = self.stretches.get(candidate.head.stretch);
        stretch.is_some_and(|stretch| CLOSINGS.contains(stretch.words()))
    }

    /// Whether a rung is the preface of a text, which encloses none of its parts: 序言 before 第一章.
    pub(super) fn prefaces(&self, open: &Open) -> bool {
        let heading = open.candidate.and_then(|at| self.candidates.get(at));
        let stretch = heading.and_then(|heading| self.stretches.get(heading.head.stretch));
        stretch.is_some_and(|stretch| {
            // 综    述
            PREFACES.contains(without_space(stretch.words()).as_str())
        })
    }

    /// Whether the unmarked heading before candidate `at` is one of several parts: another stands before it, or above the same
    /// ladder behind it. 项目概况 alone, with a paragraph before 一、, is beside it.
    pub(super) fn parts_the_ladder(&self, at: usize) -> bool {
        /// Another part is looked for so many headings back.
        const LOOK_BACK: usize = 200;
        /// And so many ahead.
        const LOOK_AHEAD_PARTS: usize = 200;

        // 2022年工作回顾 is a part even where the others are cut off.
        let heading = at.checked_sub(1).and_then(|before| self.candidates.get(before));
        let line = heading.and_then(|heading| self.stretches.get(heading.head.stretch));
        if line.is_some_and(|line| line.features.names_part()) {
            return true;
        }
        let rung = self.candidates.get(at).map(|candidate| candidate.rung);
        let earlier = self.candidates.get(..at.saturating_sub(1)).unwrap_or_default();
        let mut earlier = earlier.iter().rev().take(LOOK_BACK);
        if earlier.any(|part| part.rung == Rung::Unmarked) {
            return true;
        }
        let behind = self.candidates.get(at + 1..).unwrap_or_default();
        let near = behind.iter().take(LOOK_AHEAD_PARTS);
        let own = near.clone().position(|next| next.titled).unwrap_or(near.len());
        behind.get(..own).unwrap_or_default().windows(2).any(|pair| match pair {
            [part, next] => part.rung == Rung::Unmarked && Some(next.rung) == rung,
            _ => false,
        })
    }

    /// The depth of a part that a year names where the heading of an open rung begins with one too:
    /// 2022年工作安排 behind 一、2021年工作回顾.
    fn part_depth(&self, candidate: &Candidate) -> Option<usize> {
        let stretch = self.stretches.get(candidate.head.stretch)?;
        let open = self.open.first().filter(|_| stretch.features.year)?;
        let head = &self.candidates.get(open.candidate?)?.head;
        let outer = self.stretches.get(head.stretch)?;
        let marked = head.marker.is_some() && outer.features.marked_year;
        marked.then_some(0)
    }
}
