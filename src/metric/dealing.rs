//! What was done to whom (处置对象): numbers whose clause tells a deed, with those it was done to or by before it.
//!
//! Takes a number with the words around it, gives the verb or noun that it counts:
//!
//! - 对 + 人数 + 给予 + 名词: 对5人给予 党内警告处分;
//! - 对 + 对象 + 动词 + 数量: 对重大刑事犯罪 批捕 17件;
//! - 由 + 数量 + 主体 + 动词: 由2家 施工单位 实施;
//! - 动词 + 数量: 处罚 35家, or what was named before and is dealt with.

use core::ops::Range;

use super::{
    claim::Left,
    clause::{Site, separates},
    level::{ACTION_NAME, Around},
    noun_behind::Counting,
    phrase::{Before, TWO},
    reading::Reading,
};
use crate::{
    Quantity, UnitKind,
    lexicon::{
        conditions::BY_WHOM,
        links::{OPENINGS, STARTERS},
        nouns::{ACTORS, CASELOADS, GRANTS, HEADS, PEOPLE},
        particles::AMONG,
        predicates::DONE_MARK,
        prepositions::{GIVEN, TOWARDS},
        verbs::{BUDGET_MOVES, DISPOSALS, GIVING, VERBS},
    },
    text::chars::{is_space, slice},
};

/// The most bytes before a verb that still say nothing of who did it: 目前.
const UNATTRIBUTED_BYTES: usize = 6;

impl Reading<'_, '_> {
    /// 对 + 人数 + 给予 + 名词: what was done to people, 对5人给予[党内警告处分].
    pub(super) fn given(&self, around: Around<'_>) -> Option<Range<usize>> {
        let words = around.behind;
        let length = GIVEN.prefix(words).filter(|_| around.persons)?;
        let end = words.find(separates).unwrap_or(words.len());
        let deed = slice(words, length, end);
        let from = around.site.span.end + length;
        (deed.len() >= TWO).then(|| from..from + deed.len())
    }

    /// Whether a noun phrase is the people of the number before with what was done to them.
    pub(super) fn is_given(&self, site: &Site, noun: &Range<usize>) -> bool {
        self.subject_behind(site).is_some_and(|counted| {
            counted.start == noun.start
                && counted.end < noun.end
                && PEOPLE.suffix(self.words(counted.start, counted.end)).is_some()
                && VERBS.contains(self.words(counted.end, noun.end))
        })
    }

    /// 对 + 对象 + 动词: what was done to those whom the clause opens with, 对重大刑事犯罪[批捕]17件. Else the noun.
    pub(super) fn dealt_to(&self, site: &Site, noun: Range<usize>) -> Range<usize> {
        // Few nouns end in a verb.
        let words = self.words(noun.start, noun.end);
        let verb = VERBS.suffix(words).filter(|&length| length >= TWO && length < words.len());
        let Some(verb) = verb.filter(|_| self.words(site.clause, noun.end).contains(TOWARDS))
        else {
            return noun;
        };
        let opened = self.phrases.behind_openings(site.clause, noun.start);
        let clause = self.words(opened, noun.start);
        let clause = slice(clause, self.phrases.holder(clause).unwrap_or(0), clause.len());
        let clause = slice(clause, OPENINGS.prefix(clause).unwrap_or(0), clause.len());
        let towards =
            clause.starts_with(TOWARDS) || clause.is_empty() && words.starts_with(TOWARDS);
        // 对残疾人进行了技能培训: the verb is told, and what was done is the noun.
        let told = clause.ends_with(DONE_MARK) || VERBS.suffix(clause).is_some();
        if !towards || told || STARTERS.prefix(self.words(opened, noun.end)).is_some() {
            return noun;
        }
        noun.end - verb..noun.end
    }

    /// 由 + 数量 + 主体 + 动词: those by whom something is done are counted, 改造由[2家]施工单位实施.
    pub(super) fn is_done_by(&self, around: Around<'_>) -> bool {
        let by = around.linked.trim_end_matches(is_space).ends_with(BY_WHOM);
        if !by || !around.counts {
            return false;
        }
        let alone =
            self.phrases.after(around.site.span.end, self.limit(around.site), Counting::default());
        alone.is_some_and(|noun| {
            let words = self.words(noun.start, noun.end);
            noun.start == around.site.span.end
                && [&ACTORS, &HEADS, &PEOPLE].iter().any(|list| list.suffix(words).is_some())
        })
    }

    /// The verb of giving that ends the words for what was done to people: 对30名困难学生[资助]45000元.
    pub(super) fn gift(&self, noun: &Range<usize>) -> Option<Range<usize>> {
        let words = self.words(noun.start, noun.end);
        let length = GRANTS.suffix(words).or_else(|| GIVING.suffix(words))?;
        Some(noun.end - length..noun.end)
    }

    /// With a verb alone before the number: the verb, or what was named before and it deals with.
    pub(super) fn dealt_with(
        &self,
        around: Around<'_>,
        left: &Left,
        action: Range<usize>,
        quantity: &Quantity<'_>,
    ) -> Range<usize> {
        // 受理案件5万件，结案[4万件]: the verb names its own thing. So does 上年结转[10亿元].
        let deed = self.words(action.start, action.end);
        let moves = around.kind == UnitKind::Currency && BUDGET_MOVES.contains(deed);
        if moves || CASELOADS.suffix(deed).is_some() {
            return action;
        }
        // 查处问题13万个、处理18万人: people are dealt with, and no problems.
        let last = self.last.as_ref().map_or("", |last| self.words(last.start, last.end));
        let others = around.persons && !self.is_alike(quantity) && !last.is_empty();
        if others && DISPOSALS.contains(deed) && PEOPLE.suffix(last).is_none() {
            return action;
        }
        let told = self.phrases.behind_openings(left.from, action.start);
        let alone = action.start - told.min(action.start) <= UNATTRIBUTED_BYTES
            && (around.kind != UnitKind::Currency || self.part);
        let finished = DISPOSALS.suffix(self.words(action.start, action.end)).is_some();
        // 低保新增132户241人，退出[374户]
        let alike = self.is_alike(quantity)
            || self.last.is_some() && self.last_in_unit(quantity) == self.last;
        let deals = finished || (alone && !around.persons && alike);
        let counted = self.counted.as_ref().filter(|_| around.counts);
        // 危房改造计划实施173户，现已竣工[158户]
        let again = |last: &Range<usize>| {
            let name = self.words(last.start, last.end);
            alone && finished && alike && name.chars().count() >= ACTION_NAME
        };
        let deed = |last: &Range<usize>| {
            self.is_action(last) || DISPOSALS.contains(self.words(last.start, last.end))
        };
        // 给予党纪处分1人；组织处理2人: behind a semicolon persons are dealt with anew.
        let anew = around.persons && around.site.parted;
        let dealt = |last: &&Range<usize>| deals && !anew && (again(last) || !deed(last));
        let named = counted.or(self.last.as_ref()).filter(dealt).cloned();
        let whole = || self.whole_before(around.site).filter(|_| finished && around.counts);
        named.or_else(whole).unwrap_or(action)
    }

    /// What the clause before the number names as a whole, whose parts are counted: 办结的[申请]中，予以公开12件;
    /// 对[规范性文件]开展清理，废止12件.
    fn whole_before(&self, site: &Site) -> Option<Range<usize>> {
        let bare = site.bare.as_ref().filter(|_| site.previous.is_none())?;
        let words = self.words(bare.start, bare.end);
        let region = match words.strip_prefix(TOWARDS) {
            Some(behind) => {
                let deed = behind
                    .char_indices()
                    .find(|&(at, _)| GIVEN.prefix(slice(behind, at, behind.len())).is_some());
                let from = bare.end - behind.len();
                from..from + deed?.0
            }
            None => bare.start..bare.end - AMONG.suffix(words)?,
        };
        match self.phrases.before(region.start, region.end).before {
            // 申请 is what somebody does, and what is counted.
            Before::Noun(noun) | Before::Place(noun) | Before::Action(noun) => Some(noun),
            _ => None,
        }
    }
}
