//! What a number counts or measures that stands behind it.
//!
//! Takes a number with the words around it, gives the noun behind it, or what the number says where that noun is none of an
//! indicator:
//!
//! - 数量 + 名词: 5个 服务组;
//! - 数量 + 级 + 和 + 数量 + 名词: 6个国家级和9个省级 园区;
//! - 名词 + 中，数量 + 动词: 18种 水果 中，7种涨价, which count some of those before.

use core::ops::Range;

use super::{
    claim::{Figure, Role, is_rate},
    clause::{Site, separates},
    level::Around,
    noun_behind::Counting,
    phrase::{Before, TWO, is_linking},
    reading::{CLAIMS_BACK, Reading},
};
use crate::{
    UnitKind,
    lexicon::{
        links::{LINKS, Link},
        nouns::{CAPABILITIES, HEADS, INDICATORS, LANDS, PEOPLE, THINGS, TROUBLES, WORTHS},
        particles::{ATTRIBUTIVE, CLASS, PERSON, is_joint},
        predicates::{DONE_MARK, HAVING},
        prepositions::{WITH, WITHIN_END},
        scopes::GROUPS,
        sizes::PERSONS,
        units::{self, OCCASION},
        verbs::{AFFECTING, BEFELL, DONE, FATES, KEEPING, SPENDING, TAKING_PART},
    },
    text::chars::{begins, is_comma, is_enumeration_comma, is_han, is_space},
};

impl Reading<'_, '_> {
    /// What a number says that does not measure the noun behind it: nothing of an indicator, or how
    /// many people there are whom nothing names. `served` tells whether a preposition stands before
    /// the number.
    pub(super) fn counts_other(
        &self,
        around: Around<'_>,
        noun: &Range<usize>,
        served: bool,
    ) -> Option<Role> {
        let words = self.words(noun.start, noun.end);
        let persons = around.persons
            && around.unit.ends_with(PERSON)
            && PEOPLE.suffix(words).is_none()
            && !FATES.contains(words)
            && TROUBLES.suffix(words).is_none();
        if persons && served {
            return Some(Role::Level);
        }
        let worth = around.unit.is_empty() && WORTHS.suffix(words).is_some();
        let sizes = around.is_measure()
            && !self.is_reported(around, noun)
            && !self.is_told_alike(around)
            && !self.is_listed_as_done(around)
            && CAPABILITIES.suffix(words).is_none()
            && !is_held(around, words);
        if persons && noun.start == around.site.span.end {
            // 12人小组 is a size, 106人去参观 are those who went.
            let sized = served || HEADS.suffix(words).or(THINGS.suffix(words)).is_some();
            return Some(if sized || worth || sizes { Role::Other } else { Role::Level });
        }
        (worth || sizes).then_some(Role::Other)
    }

    /// 数量 + 的 + 名词，数量 + 的 + 名词: whether a measure goes on with what the clause before says of another,
    /// 拥有3万千瓦的风能，[2万千瓦]的太阳能.
    fn is_told_alike(&self, around: Around<'_>) -> bool {
        let before = self.claims.last().filter(|claim| {
            claim.behind && claim.role == Role::Level && around.behind.starts_with(ATTRIBUTIVE)
        });
        let alike = before.filter(|claim| self.unit_of(claim) == Some(around.unit));
        let site = alike.and_then(|claim| self.sites.get(claim.mention));
        around.clause.trim_matches(is_space).is_empty()
            && site.is_some_and(|site| {
                site.number + 1 == around.site.number
                    && self.words(site.span.end, self.end).starts_with(ATTRIBUTIVE)
            })
    }

    /// 动词 + 数量 + 名词、数量 + 名词: whether an amount goes on the list of what was done or is there, 有62个乡、[180万亩]茶园.
    fn is_listed_as_done(&self, around: Around<'_>) -> bool {
        let before = self.claims.last().filter(|claim| claim.behind && claim.role == Role::Level);
        let Some((claim, noun)) = before.and_then(|claim| Some((claim, claim.subject.as_ref()?)))
        else {
            return false;
        };
        let listed = self.words(noun.end, around.site.span.start);
        let joined = listed.trim_start_matches(is_joint).is_empty() && !listed.is_empty();
        joined
            && self.sites.get(claim.mention).is_some_and(|first| {
                let left = self.left(first);
                let words = self.words(left.from, left.to).trim_end_matches(is_space);
                DONE.suffix(words).is_some()
            })
    }

    /// The noun phrase behind a number that it may count or measure.
    pub(super) fn counted_behind(
        &self,
        around: Around<'_>,
        before: &Before,
    ) -> Option<Range<usize>> {
        if is_rate(around.kind) && !self.may_be_share_of(around, before) {
            return None;
        }
        // 由6.9:55.9:37.2[演变为]6.7:55.1:38.2
        let told = begins(around.behind, |c| is_han(c) || is_space(c));
        if told && leads_on(around.behind.trim_matches(is_space)) {
            return None;
        }
        if let Some(noun) = self.behind_measure(around).or_else(|| self.called_behind(around)) {
            return Some(noun);
        }
        // 其中2万亩绝收: what befell it is no thing with a size.
        if around.is_measure() && BEFELL.prefix(around.behind).is_some() {
            return None;
        }
        // 对方案进行了两次讨论: what was done so often.
        let done = around.linked.trim_end_matches(is_space).ends_with(DONE_MARK);
        let deeds = done || matches!(before, Before::Nothing | Before::Action(_));
        let visits = matches!(before, Before::Noun(noun) if self.visits(around, noun));
        let households = around.unit == units::HOUSEHOLD;
        let mut noun = self.phrases.after(
            around.site.span.end,
            self.limit(around.site),
            Counting {
                people: around.persons || around.unit.is_empty() || households,
                households,
                deeds,
                visits,
            },
        );
        let bare = is_linking(around.behind.trim_matches(is_space)) || around.behind.is_empty();
        if noun.is_none() && bare && around.counts && !around.persons {
            noun = self.counted_twice(around.site, deeds);
        }
        // 6个国家级和9个省级园区: the class alone is no thing.
        if around.counts && around.behind.strip_suffix(is_joint).is_some_and(is_class) {
            noun = self.counted_in_row(around).map(|noun| self.without_class(noun)).or(noun);
        }
        // 给予3个、2个名额
        if noun.is_none()
            && around.counts
            && !around.persons
            && around.behind.strip_prefix(is_enumeration_comma) == Some("")
        {
            noun = self.counted_in_row(around);
        }
        let noun = noun?;
        (!self.tells_of_some(around, &noun)).then(|| self.counted(noun, around))
    }

    /// Whether a share may be one of the noun behind it, for the words `before` it.
    fn may_be_share_of(&self, around: Around<'_>, before: &Before) -> bool {
        let attributed = around.behind.starts_with(ATTRIBUTIVE);
        match before {
            // 优良率连续五年[保持]100%的唯一省份: what was kept so high was named before.
            Before::Nothing => {
                !(attributed && KEEPING.contains(around.linked.trim_matches(is_space)))
            }
            Before::Relative | Before::Place(_) => true,
            // 惠及80%的农户
            // 缴纳20%的履约保证金
            Before::Action(verb) => {
                let deed = self.words(verb.start, verb.end);
                AFFECTING.contains(deed) || SPENDING.contains(deed) && attributed
            }
            // 以100%的合格率名列全省第一
            Before::Preposition => {
                AFFECTING.contains(around.linked) || around.linked.ends_with(WITH) && attributed
            }
            // 县级医院、85%的乡镇医院: behind a conjunction the share opens a member of its own.
            Before::Noun(_) => around.linked.ends_with(is_joint) && attributed,
        }
    }

    /// Whether the words behind a number are what some of those have or do that were counted before, and not what it counts:
    /// 346个自然屯中有318个[通硬化路].
    fn tells_of_some(&self, around: Around<'_>, behind: &Range<usize>) -> bool {
        let words = self.words(behind.start, behind.end);
        let things = [&GROUPS, &HEADS, &PEOPLE, &THINGS, &TAKING_PART];
        let within =
            around.before.trim_end_matches(HAVING).ends_with(WITHIN_END) || self.is_some_of(around);
        within && things.iter().all(|list| list.suffix(words).is_none())
    }

    /// 数量 + 名词 + 中，数量 + 动词: whether a number counts some of those that the clause before the list names, 18种水果中，7种涨价，
    /// [4种]降价.
    fn is_some_of(&self, around: Around<'_>) -> bool {
        if !around.counts || !around.before.is_empty() {
            return false;
        }
        let alike = self.claims.iter().rev().take(CLAIMS_BACK);
        let mut alike = alike.take_while(|claim| self.unit_of(claim) == Some(around.unit));
        alike.any(|claim| {
            let counted = self.sites.get(claim.mention);
            let behind = counted.map_or("", |site| self.words(site.span.end, self.limit(site)));
            let named = behind.trim_end_matches(is_space).strip_suffix(is_comma);
            named.is_some_and(|named| named.ends_with(WITHIN_END))
        })
    }

    /// 人 + 次数 + 动词: what people did so often, 省委书记两次[视察]青禾县.
    pub(super) fn visits(&self, around: Around<'_>, noun: &Range<usize>) -> bool {
        around.unit == OCCASION && PEOPLE.suffix(self.words(noun.start, noun.end)).is_some()
    }

    /// 数量、数量 + 名词: what numbers of one unit in a row count, behind the last, 给予3个、2个[名额].
    fn counted_in_row(&self, around: Around<'_>) -> Option<Range<usize>> {
        let next = self.index_behind(around.site);
        let alike = |figure: Figure<'_>| matches!(figure, Figure::Quantity(quantity) if quantity.unit.text == around.unit);
        self.figures.get(next).copied().flatten().filter(|&figure| alike(figure))?;
        self.following(self.sites.get(next)?)
    }

    /// A thing without its own class, of which another class is counted with it: 省级[园区].
    fn without_class(&self, noun: Range<usize>) -> Range<usize> {
        let words = self.words(noun.start, noun.end);
        let class = words.find(CLASS).map(|at| at + CLASS.len_utf8());
        let class = class.filter(|&end| end >= TWO && words.len() >= end + TWO);
        noun.start + class.unwrap_or(0)..noun.end
    }

    /// 数量 + 数量 + 名词: 形成3批21项[成果].
    fn counted_twice(&self, site: &Site, deeds: bool) -> Option<Range<usize>> {
        let next = self.index_behind(site);
        let people = |figure: &Figure<'_>| matches!(figure, Figure::Quantity(quantity) if PERSONS.contains(&quantity.unit.text));
        self.figures.get(next).copied().flatten().filter(|figure| !people(figure))?;
        // 46户约1800平方米外墙: only links stand between the two.
        let next = self.sites.get(next).filter(|next| {
            next.span.start == site.span.end
                || self.joins(site.span.end, next.span.start) == Some(false)
        })?;
        self.phrases.after(
            next.span.end,
            self.limit(next),
            Counting { deeds, ..Counting::default() },
        )
    }
}

/// 以 + 数量 + 的 + 指标, and a piece of land alone in its clause: whether a measure tells what somebody has,
/// 以303亿元的[资产规模]位居首位; 面积96平方公里，6.2万亩[耕地].
fn is_held(around: Around<'_>, noun: &str) -> bool {
    let with = around.linked.ends_with(WITH) && around.behind.starts_with(ATTRIBUTIVE);
    let alone = || {
        let behind = around.behind.strip_prefix(noun);
        around.clause.trim_matches(is_space).is_empty()
            && behind.is_some_and(|behind| behind.is_empty() || behind.starts_with(separates))
    };
    with && INDICATORS.suffix(noun).is_some()
        || around.kind == UnitKind::Area && LANDS.contains(noun) && alone()
}

/// Whether some words are nothing but a verb that leads from a number to the next: 演变为.
fn leads_on(words: &str) -> bool {
    matches!(LINKS.suffix(words), Some((length, Link::Reached)) if length == words.len())
}

/// Whether words tell the class of a thing that stands behind: 国家级, 省级.
fn is_class(words: &str) -> bool {
    words.len() >= TWO && words.ends_with(CLASS)
}
