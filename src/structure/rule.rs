//! Rules: what a line is, as rows of a table.
//!
//! A row has a name, what it makes of a line, the source that it comes from, and a predicate over the
//! features of the line and its neighbours. The order of the rows is their precedence: the first that
//! holds decides.

use alloc::vec::Vec;

use super::{
    features::Features,
    stretch::{Kind, Stretch},
};
use crate::{Family, text::ending::Ending};

/// A row of a table of rules.
pub(crate) struct Rule {
    /// Its name, as `outline --why` prints it.
    pub(crate) name: &'static str,
    /// What it makes of a line.
    pub(crate) role: Role,
    /// The clause or the observation that it comes from.
    pub(crate) source: &'static str,
    holds: fn(&At<'_, '_>) -> bool,
}

/// A row.
pub(crate) const fn rule(
    name: &'static str,
    role: Role,
    source: &'static str,
    holds: fn(&At<'_, '_>) -> bool,
) -> Rule {
    Rule { name, role, source, holds }
}

/// What a line is.
///
/// # Examples
/// ```
/// use gongwen::why::{Role, verdicts};
///
/// assert_eq!(verdicts("一、工作回顾\n")[0].role, Role::Heading);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Role {
    /// Names a document.
    Title,
    /// Front or back matter of a kind.
    Matter(crate::MatterKind),
    /// No part of a report.
    Noise,
    /// Rows of a table.
    Table,
    /// Opens a section.
    Heading,
    /// Running text.
    Text,
}

impl Role {
    /// Whether it names a document.
    pub(super) const fn is_title(self) -> bool {
        matches!(self, Self::Title)
    }

    /// What a stretch of this role is.
    pub(super) const fn kind(self) -> Kind {
        match self {
            Self::Title => Kind::Title,
            Self::Matter(kind) => Kind::Matter(kind),
            Self::Noise => Kind::Noise,
            Self::Table | Self::Heading | Self::Text => Kind::Text,
        }
    }
}

/// Where a line stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Zone {
    /// Among lines of a site, in front of the text or behind its title.
    Site,
    /// In front of the running text.
    Front,
    /// In the running text.
    Body,
    /// Behind the running text.
    Back,
    /// Behind the running text and a line of a site.
    Tail,
}

/// A line with its neighbours: all that a rule sees.
#[derive(Clone, Copy)]
pub(crate) struct At<'a, 's> {
    pub(super) lines: &'a [Stretch<'s>],
    pub(super) at: usize,
    pub(super) zone: Zone,
    /// The first title of the source, where one stands in front of the line.
    pub(super) title: Option<&'a Stretch<'s>>,
    /// The family of the first marker of the source.
    pub(super) outermost: Option<Family>,
    /// Whether it has the company that its kind of line needs.
    pub(crate) company: bool,
    /// Whether the line below has such company.
    pub(crate) company_below: bool,
    /// How many lines below it an entry opens (【概况】), where one does nearby.
    pub(crate) entry_below: Option<usize>,
}

impl<'a, 's> At<'a, 's> {
    /// Line `at` among the running text of `lines`; `company` holds those that have company, in order.
    pub(crate) fn among(lines: &'a [Stretch<'s>], at: usize, company: &[usize]) -> Self {
        let has = |line: usize| company.binary_search(&line).is_ok();
        Self {
            lines,
            at,
            zone: Zone::Body,
            title: None,
            outermost: None,
            company: has(at),
            company_below: has(at + 1),
            entry_below: None,
        }
    }

    /// The line itself.
    pub(crate) fn line(&self) -> &'a Stretch<'s> {
        self.lines.get(self.at).unwrap_or(Stretch::NONE)
    }

    /// Its features.
    pub(crate) fn features(&self) -> &'a Features {
        &self.line().features
    }

    /// How it ends.
    pub(crate) fn ends(&self) -> Ending {
        self.features().ending
    }

    /// Whether a title stands in front of it.
    pub(super) const fn named(&self) -> bool {
        self.title.is_some()
    }

    /// The line right above it, noise or not.
    pub(crate) fn above(&self) -> Option<&'a Stretch<'s>> {
        self.lines.get(self.at.checked_sub(1)?)
    }

    /// The lines right above it, noise or not, the nearest first.
    pub(super) fn near_above(&self) -> impl Iterator<Item = &'a Stretch<'s>> + use<'a, 's> {
        self.lines.get(..self.at).unwrap_or_default().iter().rev().take(NEAR_LINES)
    }

    /// The line right below it, noise or not.
    pub(crate) fn below(&self) -> Option<&'a Stretch<'s>> {
        self.lines.get(self.at + 1)
    }

    /// The line before it, noise skipped.
    pub(crate) fn before(&self) -> Option<&'a Stretch<'s>> {
        self.preceding().next()
    }

    /// The lines before it, the nearest first, noise skipped.
    pub(crate) fn preceding(&self) -> impl Iterator<Item = &'a Stretch<'s>> + use<'a, 's> {
        let before = self.lines.get(..self.at).unwrap_or_default();
        before.iter().rev().take(REACH_LINES).filter(|line| line.says_something())
    }

    /// The line behind it, noise skipped.
    pub(crate) fn next(&self) -> Option<&'a Stretch<'s>> {
        self.following().next()
    }

    /// Whether it is a year alone above what a chronicle (大事记) tells of it: 一九七一年⏎3月，召开三级干部会议。
    pub(crate) fn heads_year(&self) -> bool {
        let told =
            |next: &Stretch<'_>| next.kind == Kind::Text && next.features.ending == Ending::Stop;
        self.features().year_alone && self.next().is_some_and(told)
    }

    /// The lines behind it, noise skipped.
    pub(crate) fn following(&self) -> impl Iterator<Item = &'a Stretch<'s>> + use<'a, 's> {
        let behind = self.lines.get(self.at + 1..).unwrap_or_default();
        behind.iter().take(REACH_LINES).filter(|line| line.says_something())
    }
}

/// A breadcrumb that repeats a title, and the masthead over it, stand within this many lines above it.
const NEAR_LINES: usize = 16;

/// A neighbour stands within this many lines of noise.
const REACH_LINES: usize = 64;

/// Evidence by company (旁证): a line is what it is because others are like it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Company {
    /// How many are alike at the least, the line itself among them.
    pub(crate) least: usize,
    /// How far apart two neighbours of the company stand at the most, in what the members are counted
    /// by: lines or sentences.
    pub(crate) within: usize,
}

impl Company {
    /// Which of `members` have company. Each is given by its place and what it is alike in; members are
    /// in the order of their places. Takes time for each member times each different thing to be
    /// alike in, of which there must be few.
    pub(crate) fn keep<K: PartialEq + Copy>(self, members: &[(usize, K)]) -> Vec<bool> {
        let mut kept = alloc::vec![false; members.len()];
        let mut runs: Vec<(K, usize, Vec<usize>)> = Vec::new();
        let settle = |kept: &mut Vec<bool>, run: &[usize]| {
            for &at in run.iter().filter(|_| run.len() >= self.least) {
                kept.get_mut(at).into_iter().for_each(|keep| *keep = true);
            }
        };
        for (at, &(line, alike)) in members.iter().enumerate() {
            match runs.iter_mut().find(|(own, ..)| *own == alike) {
                Some((_, last, run)) => {
                    if line > last.saturating_add(self.within) {
                        settle(&mut kept, run);
                        run.clear();
                    }
                    *last = line;
                    run.push(at);
                }
                None => runs.push((alike, line, alloc::vec![at])),
            }
        }
        runs.iter().for_each(|(_, _, run)| settle(&mut kept, run));
        kept
    }
}

/// The first rule of `table` that holds.
pub(crate) fn first(table: &'static [Rule], at: &At<'_, '_>) -> Option<&'static Rule> {
    table.iter().find(|rule| (rule.holds)(at))
}
