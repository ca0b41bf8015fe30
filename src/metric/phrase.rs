//! Noun phrases (名词短语) around a number: what is counted or measured, without a segmenter.
//!
//! Takes the words before or behind a number in its clause, gives the noun phrase in them. Chinese
//! puts no spaces between words, so the phrase is found from its edges. Here links and adverbs go on
//! its right (`规模工业产值 完成`); `noun_before` finds its left edge, `noun_behind` the phrase behind a
//! number.
//!
//! Every step looks at one clause, cut to a fixed length, once.

use core::ops::Range;

use super::{
    clause::{bracket_before, char_at, group_end},
    memo::Memo,
};
use crate::{
    lexicon::{
        approximators::{BEFORE, bound_of_share},
        contexts::without_passed,
        directions::{AGAINST, SWAYS},
        extension::Extension,
        links::{LINKS, Link, OPENINGS},
        nouns::{HEADS, INDICATORS, MONEY, RANKS_OF_GOVERNMENT},
        numerals::{QUITE, SEVERAL, is_scale},
        particles::{
            ATTRIBUTIVE, ETCETERA, HOLDERS, PARTS_OF_TOWNS, PER_HEAD, QUALIFIERS, REMARKS,
            RESPECTIVELY, is_joint,
        },
        prepositions::{ARRIVING, UP_TO},
        units::{PER, UNITS},
        verbs::{ADVERBS_OF_DEED, VERBS},
    },
    text::chars::{
        HAN_BYTES, head, is_closing, is_enumeration_comma, is_han, is_opening, is_placeholder,
        is_space, last_place, rest, slice, tail_within,
    },
};

/// Two Han characters, in bytes: the shortest noun that a verb may be taken off.
pub(super) const TWO: usize = 6;

/// Behind a part of a town the name of an indicator has so many bytes at least: 4 Han characters.
const NAME_BEHIND_TOWN_BYTES: usize = 12;

/// A second name in brackets has so many bytes at most: 12 Han characters, 常住人口城镇化率.
const SECOND_NAME_BYTES: usize = 36;

/// A text and the periods in it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Phrases<'t> {
    pub(super) text: &'t str,
    /// Where the periods of the sentence stand, in order.
    pub(super) periods: &'t [Range<usize>],
    /// The caller's own words.
    pub(super) own: &'t Extension,
    /// What was found before the last few numbers.
    pub(super) memo: &'t Memo<Found>,
}

/// What is left of the words before a number once its links are gone.
#[derive(Clone, Copy, Debug)]
pub(super) struct Tail {
    /// The end of what is left.
    pub(super) to: usize,
    /// Whether the links lead to a level: 提高到.
    pub(super) reached: bool,
    /// Whether they lead from a level: 从.
    pub(super) left: bool,
    /// Whether they say that the numbers stand in the order of their subjects: 分别.
    pub(super) respectively: bool,
}

/// What stands before a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Before {
    /// Nothing that can be measured: 全市累计.
    Nothing,
    /// A preposition whose object is the counted thing: 为160人.
    Preposition,
    /// A phrase that ends in 的 and describes the counted thing: 签约的2个项目.
    Relative,
    /// A place, a project's name or a list of members: 胜利路两座天桥.
    Place(Range<usize>),
    /// A verb alone: 处罚35家.
    Action(Range<usize>),
    /// A noun phrase: 公厕35座.
    Noun(Range<usize>),
}

/// A noun phrase before a number, and the holder that was dropped from it.
#[derive(Clone, Debug)]
pub(super) struct Found {
    pub(super) before: Before,
    pub(super) holder: Option<Range<usize>>,
}

impl<'t> Phrases<'t> {
    pub(super) fn words(&self, from: usize, to: usize) -> &'t str {
        slice(self.text, from, to)
    }

    /// The length in bytes of the place or body that some words open with: 全县, 第一产业.
    pub(super) fn holder(&self, words: &str) -> Option<usize> {
        let named = HOLDERS.prefix(words).filter(|&length| {
            // 市区城市低保标准, but 城区面积
            words.len() - length >= NAME_BEHIND_TOWN_BYTES
                || !PARTS_OF_TOWNS.contains(head(words, length))
        });
        self.own.place(words).or(named)
    }

    /// The period that ends at `to`.
    fn period_before(&self, from: usize, to: usize) -> Option<&'t Range<usize>> {
        let at = self.periods.binary_search_by_key(&to, |period| period.end).ok()?;
        self.periods.get(at).filter(|period| period.start >= from)
    }

    /// The period that starts at `from`.
    pub(super) fn period_at(&self, from: usize, to: usize) -> Option<&'t Range<usize>> {
        let at = self.periods.binary_search_by_key(&from, |period| period.start).ok()?;
        self.periods.get(at).filter(|period| period.end <= to)
    }

    /// The last period in a stretch.
    pub(super) fn last_period(&self, from: usize, to: usize) -> Option<&'t Range<usize>> {
        let at = self.periods.partition_point(|period| period.end <= to);
        self.periods.get(at.checked_sub(1)?).filter(|period| period.start >= from)
    }

    /// The length of the words before a number at `to` without those that belong to it: [上]百家,
    /// 评查面[不低于办结案件的]30%.
    fn without_bound(&self, words: &str, to: usize) -> Option<usize> {
        let scaled = slice(self.text, to, self.text.len()).starts_with(is_scale);
        let passed = scaled.then(|| without_passed(words)).flatten().map(str::len);
        // [好]几万人
        let several = slice(self.text, to, self.text.len()).starts_with(SEVERAL);
        let quite = several.then(|| words.strip_suffix(QUITE)).flatten().map(str::len);
        passed
            .or(quite)
            .or_else(|| bound_of_share(words).map(|(bound, _)| bound))
            .or_else(|| bound_of_average(words))
    }

    /// Takes the links off: 规模工业产值[预计全年达到], periods and qualifiers in brackets among
    /// them.
    pub(super) fn tail(&self, from: usize, to: usize) -> Tail {
        let mut tail = Tail { to, reached: false, left: false, respectively: false };
        loop {
            let words = self.words(from, tail.to);
            let trimmed = words.trim_end_matches(is_space);
            if trimmed.len() < words.len() {
                tail.to = from + trimmed.len();
                continue;
            }
            if let Some(length) = self.without_bound(words, tail.to) {
                tail.to = from + length;
                continue;
            }
            if let Some((start, inside)) = bracket_before(self.text, from, tail.to) {
                if self.is_qualifier(inside) {
                    tail.to = start;
                    continue;
                }
                return tail;
            }
            if let Some(period) = self.period_before(from, tail.to) {
                // 高于上年同期3个百分点: the period is what is compared with.
                if AGAINST.suffix(self.words(from, period.start)).is_some() {
                    return tail;
                }
                // [截至12月底]完成31公里
                let before = self.words(from, period.start);
                tail.to = period.start - UP_TO.suffix(before).unwrap_or(0);
                continue;
            }
            if let Some(period) = words
                .strip_suffix(ATTRIBUTIVE)
                .and_then(|words| self.period_before(from, from + words.len()))
            {
                tail.to = period.start;
                continue;
            }
            let goes_on = match LINKS.suffix(words) {
                Some((length, link)) => self.take_link(&mut tail, from, length, link),
                None => take_unlinked(&mut tail, from, words),
            };
            if !goes_on {
                // 通村公路[2017年]由3.5米拓宽到6.5米
                if let Some(period) = self.period_before(from, tail.to).filter(|_| tail.left) {
                    tail.to = period.start;
                }
                let Some(end) = self.settled(from, tail.to, to) else { return tail };
                tail.to = end;
            }
        }
    }

    /// 指标 + 动词 + 到、至、在: where an indicator ends that a verb of any kind stands behind, whose arrival is told in the links from
    /// `at` to `to`, 资本开支[压]在4亿元以内, 通客车率[双双定格]在100%.
    fn settled(&self, from: usize, at: usize, to: usize) -> Option<usize> {
        /// The verb has so many characters at most: 双双定格.
        const VERB_CHARACTERS: usize = 4;

        if !self.words(at, to).starts_with(ARRIVING) {
            return None;
        }
        let words = self.words(from, at);
        let noun = [&INDICATORS, &MONEY, &HEADS].iter().any(|list| list.suffix(words).is_some());
        let whole = noun || SWAYS.suffix(words).is_some();
        if whole || !tail_within(words, VERB_CHARACTERS * HAN_BYTES).chars().all(is_han) {
            return None;
        }
        let ends = words.char_indices().rev().take(VERB_CHARACTERS);
        let mut ends = ends.map(|(end, _)| end).filter(|&end| end >= TWO);
        let named = |&end: &usize| {
            let name = head(words, end);
            INDICATORS.suffix(name).or_else(|| MONEY.suffix(name)).is_some()
        };
        ends.find(named).map(|end| from + end)
    }

    /// Takes a link of `length` bytes off. Tells whether another may stand before it.
    fn take_link(&self, tail: &mut Tail, from: usize, length: usize, link: Link) -> bool {
        let stem = self.words(from, tail.to - length);
        match link {
            Link::Whole => return false,
            Link::Finished if stem.len() < TWO || OPENINGS.contains(stem) => return false,
            // 老旧小区年内[可完工]22个
            Link::Finished => tail.to -= ADVERBS_OF_DEED.suffix(stem).unwrap_or(0),
            Link::Plain => {}
            Link::Reached => {
                tail.reached = true;
                // 分别恢复到2020年同期的82%和60%
                tail.respectively |= stem.ends_with(RESPECTIVELY);
                let (start, _) = self.without_adverbs(from, tail.to - length);
                tail.to = self.without_start(from, start);
                return true;
            }
            Link::Respectively => tail.respectively = true,
            Link::Left => {
                tail.left = true;
                // 分别从771家、481家增加到…
                let bare = stem.strip_suffix(RESPECTIVELY);
                tail.respectively |= bare.is_some();
                tail.to = from + bare.unwrap_or(stem).len();
                return false;
            }
        }
        tail.to -= length;
        true
    }

    /// Takes a bare number off that a change starts from: 收入比[由1.98]缩小到1.94.
    fn without_start(&self, from: usize, to: usize) -> usize {
        let words = self.words(from, to);
        let left =
            words.trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ':' | '：'));
        match LINKS.suffix(left) {
            Some((length, Link::Left)) if left.len() < words.len() => from + left.len() - length,
            _ => to,
        }
    }

    /// Whether brackets hold a remark rather than an abbreviation: （不含农户）.
    pub(super) fn is_qualifier(&self, inside: Range<usize>) -> bool {
        let words = slice(self.text, inside.start, inside.end);
        // 卫生总支出（政府支出加社会支出加个人支出）: what is so long is no second name.
        QUALIFIERS.prefix(words).is_some()
            || words.len() > SECOND_NAME_BYTES
            || lists_members(words)
            || ETCETERA.suffix(words).is_some()
            || words.chars().any(|c| c.is_ascii_digit() || is_placeholder(c))
    }

    /// Whether the bracket from `at` to `end` lists members or says how a thing is called:
    /// （东河二期、西河二期）, （以下统称试点）.
    pub(super) fn is_remark(&self, at: usize, end: usize) -> bool {
        let inside = self.words(at, end).trim_matches(|c| is_opening(c) || is_closing(c));
        lists_members(inside) && !lists_ranks(inside) || REMARKS.prefix(inside).is_some()
    }

    /// The members of a coordination: 药品、耗材, 营业收入和利润总额; `None` unless there are
    /// `count` of them.
    pub(super) fn members(
        &self,
        phrase: Range<usize>,
        count: usize,
    ) -> Option<alloc::vec::Vec<Range<usize>>> {
        let split = |joined: bool| {
            let mut members = alloc::vec::Vec::new();
            let mut start = phrase.start;
            let mut at = phrase.start;
            while let Some(c) = char_at(self.text, at).filter(|_| at < phrase.end) {
                if is_opening(c) {
                    at = group_end(self.text, at, phrase.end).unwrap_or(at + c.len_utf8());
                    continue;
                }
                let joins =
                    || joined && at > start && is_joint(c) && !self.is_in_verb(start, at, c);
                if c == '、' || joins() {
                    members.push(start..at);
                    start = at + c.len_utf8();
                }
                at += c.len_utf8();
            }
            members.push(start..phrase.end);
            members
        };
        let members = Some(split(false))
            .filter(|members| members.len() == count)
            .or_else(|| Some(split(true)))?;
        (members.len() == count && count > 1 && members.iter().all(|member| !member.is_empty()))
            .then_some(members)
    }

    /// Whether a character that may join two members is the end of a verb: 参[与]全民健身活动.
    fn is_in_verb(&self, from: usize, at: usize, joint: char) -> bool {
        let reach = at + joint.len_utf8();
        VERBS.suffix(slice(self.text, from, reach)).is_some_and(|length| length > joint.len_utf8())
    }
}

/// Whether some words only lead to a number or close a list: 约, 等.
pub(super) fn is_linking(words: &str) -> bool {
    // 青年 ends as a link does, and is a word of its own.
    let linked = LINKS
        .suffix(words)
        .is_some_and(|(length, link)| length == words.len() && link != Link::Whole);
    linked || ETCETERA.prefix(words) == Some(words.len())
}

/// Whether the words in brackets behind a rank of government are ranks, too, and a part of its name: 省（[自治区、直辖市]）.
pub(super) fn lists_ranks(words: &str) -> bool {
    words.split(is_enumeration_comma).all(|rank| RANKS_OF_GOVERNMENT.contains(rank))
}

/// Whether some words are names in a list: 东河二期、西河二期; not so the choices of 县（区、市）.
fn lists_members(words: &str) -> bool {
    let mut members = words.split(is_enumeration_comma);
    words.contains(is_enumeration_comma) && members.any(|member| member.chars().nth(1).is_some())
}

/// Where 分别 and a verb start at the end of `words`, behind a noun, that say no change.
fn done_respectively(words: &str) -> Option<usize> {
    if SWAYS.suffix(words).is_some_and(|(_, sway)| sway.direction().is_some()) {
        return None;
    }
    let verb = VERBS.suffix(words)?;
    let noun = slice(words, 0, words.len() - verb).strip_suffix(RESPECTIVELY)?;
    (noun.len() >= TWO).then_some(noun.len())
}

/// Takes off what no link leads to: what an amount is for, and who did it in order. Tells whether there was any.
fn take_unlinked(tail: &mut Tail, from: usize, words: &str) -> bool {
    // 标准由[每公斤]0.6元提高: what the amount is for, no part of the name.
    if let Some(at) = per_unit(words) {
        tail.to = from + at;
        return true;
    }
    // 甲品牌、乙品牌[分别新增]12项和44项: who did it is told in order.
    let Some(at) = done_respectively(words) else { return false };
    tail.respectively = true;
    tail.to = from + at;
    true
}

/// Where the bound of an average starts at the end of `words`: 面积[不低于人均]13平方米.
fn bound_of_average(words: &str) -> Option<usize> {
    let bounded = head(words, words.len() - PER_HEAD.suffix(words)?);
    let bound = BEFORE.ending(bounded).filter(|word| word.text.len() > HAN_BYTES)?;
    Some(bounded.len() - bound.text.len())
}

/// Where 每 and a unit start at the end of `words`: 收费标准[每公斤].
pub(super) fn per_unit(words: &str) -> Option<usize> {
    let at = last_place(words, PER)?;
    let unit = rest(words, at + PER.len_utf8());
    let (_, length) = UNITS.opening(unit)?;
    (length == unit.len()).then_some(at)
}
