//! Noun phrases (名词短语) around a number: what is counted or measured, without a segmenter.
//!
//! Takes the words before or behind a number in its clause, gives the noun phrase in them. Chinese
//! puts no spaces between words, so the phrase is found from its edges: links and adverbs go on its
//! right (`规模工业产值 完成`), the words up to the last 的, the last verb that never stands inside
//! a noun, and the adverbs, holders and verbs that a clause opens with go on its left (`全县累计
//! 拆除 违法建筑`).
//!
//! Every step looks at one clause, cut to a fixed length, once.

use core::ops::Range;

use super::clause::{bracket_before, char_at, end, group_end};
use crate::{
    combinator::bare_clock,
    lexicon::{
        directions::{AGAINST, SWAYS},
        extension::Extension,
        nouns::{
            ACTORS, CONTRIBUTIONS, HEADS, INDICATORS, MEASURES, NAMES, NOT_ACTORS, PEOPLE,
            PROCESSES, SHARES, TAILS, WORKS,
        },
        numerals::{PASSED, is_scale},
        openers::Openers,
        particles::{
            AMIDST, AMONG, AND_OTHERS, AND_THEN, ATTRIBUTIVE, BELONGING, BENEFITTING, BREAKS,
            BUILD, ETCETERA, EXACTLY, HOLDERS, JOINT_COMPOUNDS, JOINTS, LINKS, Link, MANNERS,
            MEASURED, NOT_ATTRIBUTE, OPENINGS, PER_HEAD, PREDICATES, PREPOSITIONS, QUALIFIERS,
            RATE, REMARKS, RESPECTIVELY, SHARING, STARTERS, TOWARDS, is_joint,
        },
        units::{PER, UNITS},
        verbs::{
            ACTIONS, ADDING, ADVERBS_OF_DEED, CUTTING, DEEDS, FATES, MODIFYING, REALIZING, STATES,
            VERBS,
        },
    },
    text::chars::{
        head, head_within, is_closing, is_comma, is_enumeration_comma, is_han, is_opening,
        is_placeholder, is_space, rest, slice,
    },
};

/// How far a noun phrase behind a number goes, in bytes: 30 Han characters.
const LONGEST: usize = 90;

/// Two Han characters, in bytes: the shortest noun that a verb may be taken off.
const TWO: usize = 6;

/// The most bytes of the name of a rate with its adverb: 8 Han characters.
const RATE_NAME: usize = 24;

/// The most bytes of the name of who did something: 12 Han characters.
const ACTOR_NAME: usize = 36;

/// The most bytes of a noun whose kind a verb tells: 5 Han characters.
const MODIFIED: usize = 15;

/// What a character that is passed over on the way to the last verb may not open.
static OPENERS: Openers = Openers::of(&[&STARTERS, &VERBS, &CUTTING]);

/// A text and the periods in it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Phrases<'t> {
    pub(super) text: &'t str,
    /// Where the periods of the sentence stand, in order.
    pub(super) periods: &'t [Range<usize>],
    /// The caller's own words.
    pub(super) own: &'t Extension,
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
    fn words(&self, from: usize, to: usize) -> &'t str {
        slice(self.text, from, to)
    }

    /// The length in bytes of the place or body that some words open with: 全县, 第一产业.
    fn holder(&self, words: &str) -> Option<usize> {
        self.own.place(words).or_else(|| HOLDERS.prefix(words))
    }

    /// The period that ends at `to`.
    fn period_before(&self, from: usize, to: usize) -> Option<&'t Range<usize>> {
        let at = self.periods.binary_search_by_key(&to, |period| period.end).ok()?;
        self.periods.get(at).filter(|period| period.start >= from)
    }

    /// The period that starts at `from`.
    fn period_at(&self, from: usize, to: usize) -> Option<&'t Range<usize>> {
        let at = self.periods.binary_search_by_key(&from, |period| period.start).ok()?;
        self.periods.get(at).filter(|period| period.end <= to)
    }

    /// The last period in a stretch.
    pub(super) fn last_period(&self, from: usize, to: usize) -> Option<&'t Range<usize>> {
        let at = self.periods.partition_point(|period| period.end <= to);
        self.periods.get(at.checked_sub(1)?).filter(|period| period.start >= from)
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
            // 上百家, 好几万人: the word belongs to the number.
            if slice(self.text, tail.to, self.text.len()).starts_with(is_scale) {
                if let Some(passed) = words.strip_suffix(PASSED) {
                    tail.to = from + passed.len();
                    continue;
                }
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
                tail.to = period.start;
                continue;
            }
            if let Some(period) = words
                .strip_suffix(ATTRIBUTIVE)
                .and_then(|words| self.period_before(from, from + words.len()))
            {
                tail.to = period.start;
                continue;
            }
            let Some((length, link)) = LINKS.suffix(words) else {
                // 标准由[每公斤]0.6元提高: what the amount is for, no part of the name.
                if let Some(at) = per_unit(words) {
                    tail.to = from + at;
                    continue;
                }
                // 甲品牌、乙品牌[分别新增]12项和44项: who did it is told in order.
                let Some(at) = done_respectively(words) else { return tail };
                tail.respectively = true;
                tail.to = from + at;
                continue;
            };
            match link {
                Link::Whole => return tail,
                Link::Finished
                    if words.len() < length + TWO
                        || OPENINGS.contains(slice(words, 0, words.len() - length)) =>
                {
                    return tail;
                }
                Link::Plain | Link::Finished => {}
                Link::Reached => {
                    tail.reached = true;
                    tail.to =
                        self.without_start(from, self.without_adverbs(from, tail.to - length).0);
                    continue;
                }
                Link::Respectively => tail.respectively = true,
                Link::Left => {
                    tail.left = true;
                    tail.to -= length;
                    // 分别从771家、481家增加到…
                    if let Some(stem) = self.words(from, tail.to).strip_suffix(RESPECTIVELY) {
                        tail.respectively = true;
                        tail.to = from + stem.len();
                    }
                    return tail;
                }
            }
            tail.to -= length;
        }
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
        QUALIFIERS.prefix(words).is_some()
            || lists_members(words)
            || ETCETERA.suffix(words).is_some()
            || words.chars().any(|c| c.is_ascii_digit() || is_placeholder(c))
    }

    /// Whether the bracket from `at` to `end` lists members or says how a thing is called:
    /// （东河二期、西河二期）, （以下统称试点）.
    fn is_remark(&self, at: usize, end: usize) -> bool {
        let inside = self.words(at, end).trim_matches(|c| is_opening(c) || is_closing(c));
        lists_members(inside) || REMARKS.prefix(inside).is_some()
    }

    /// The noun phrase at the end of a stretch.
    pub(super) fn before(&self, from: usize, to: usize) -> Found {
        let mut found = Found { before: Before::Nothing, holder: None };
        let skipped = self.words(from, to).trim_start_matches(|c: char| {
            is_space(c)
                || is_closing(c)
                || is_enumeration_comma(c)
                || is_comma(c)
                || matches!(c, '—' | '·')
        });
        let from = to - skipped.len();
        let words = skipped.trim_end_matches(|c: char| is_space(c) || c == '、');
        let mut to = from + words.len();
        if words.is_empty() {
            return found;
        }
        if let Some(length) = self.own.indicator_behind(words) {
            found.before = Before::Noun(to - length..to);
            return found;
        }
        if PREPOSITIONS.contains(words) {
            found.before = Before::Preposition;
            return found;
        }
        let listed = ETCETERA.suffix(words);
        to -= listed.unwrap_or(0);
        let words = self.words(from, to);
        if words.ends_with(ATTRIBUTIVE) && NOT_ATTRIBUTE.suffix(words).is_none() {
            found.before = Before::Relative;
            return found;
        }
        if let Some((actor, action)) = self.deed(from, to) {
            if INDICATORS.suffix(self.words(from, actor)).is_some() {
                return self.before(from, actor);
            }
            found.before = self.object_of(from, action);
            return found;
        }
        // 甲镇、乙镇分别完成投资: who did it is told in order.
        // Nearly no phrase holds 分别, which a search from the front tells at a fraction of what
        // one from the end costs.
        let respectively =
            if words.contains(RESPECTIVELY) { words.rfind(RESPECTIVELY) } else { None }
                .map(|at| at + RESPECTIVELY.len());
        let has_object = |&at: &usize| {
            VERBS
                .prefix(rest(words, at))
                .is_some_and(|length| rest(words, at + length).len() >= TWO)
        };
        if let Some(at) = respectively.filter(has_object) {
            return self.before(from + at, to);
        }
        if let Some(rate) = self.contribution(from, to) {
            found.before = Before::Noun(rate);
            return found;
        }
        let floor = self.share(from, to);
        let mut start = self.behind_attribute(from, floor.unwrap_or(to));
        if let Some(period) = self.last_period(start, to) {
            start = period.end;
        }
        start = self.behind_members(start, floor.unwrap_or(to));
        let limit = floor.unwrap_or(to);
        let clause = start;
        let (mut opened, mut first) = (false, None);
        let (cut, mut action) = self.cut(start, limit);
        start = cut;
        found.holder = action.as_ref().and_then(|action| self.actor(clause, action.start));
        loop {
            let words = self.words(start, limit);
            if let Some(c) = words
                .chars()
                .next()
                .filter(|&c| is_space(c) || is_enumeration_comma(c) || is_comma(c))
            {
                start += c.len_utf8();
                continue;
            }
            if let Some(period) = self.period_at(start, limit) {
                start = period.end;
                continue;
            }
            // 下午2点15分转移群众.
            if let Some(end) = bare_clock(head(self.text, limit), start) {
                start = end;
                continue;
            }
            if let Some(behind) =
                words.starts_with(['（', '(']).then(|| group_end(self.text, start, limit)).flatten()
            {
                let built = self.words(behind, limit).starts_with(BUILD);
                start = behind + if built { BUILD.len_utf8() } else { 0 };
                continue;
            }
            let starter = STARTERS.prefix(words).unwrap_or(0);
            if let Some(length) = self.holder(words).filter(|&length| length >= starter) {
                found.holder = Some(start..start + length);
                start += length;
                action = None;
                continue;
            }
            let verb = VERBS.prefix(words).filter(|&length| length >= starter);
            if is_rate_name(words) {
                break;
            }
            if let Some(length) = OPENINGS
                .prefix(words)
                .filter(|&length| length >= starter && verb.is_none_or(|longer| longer <= length))
            {
                start += length;
                continue;
            }
            let Some(length) = verb else { break };
            let object = self.words(start + length, limit);
            if object.is_empty() && floor.is_none() {
                action = Some(first.unwrap_or(start)..limit);
                start = limit;
                break;
            }
            // 排查整改隐患 is about 隐患, 实施改造项目 about 改造项目.
            let deed = DEEDS.prefix(words) == Some(length);
            if opened && !(deed && WORKS.prefix(object).is_none()) {
                break;
            }
            // 出动执法人员, 开展整治行动: behind a verb that takes an object another belongs to it.
            let behind_cut = start == cut && cut > clause && object.len() <= MODIFIED;
            if behind_cut
                && object.starts_with(|c| is_han(c) && c != AND_OTHERS)
                && (MODIFYING.prefix(words) == Some(length) || PROCESSES.contains(object))
            {
                break;
            }
            let short = (object.len() < TWO && floor.is_none()) || is_rate_name(object);
            let stated = STATES.prefix(words) == Some(length) && HEADS.prefix(object).is_some();
            // 整改率 is a noun, 制度 behind 完善 too.
            // 形成制度创新案例 is about 案例: the tail is no end there.
            let goes_on = |tail: usize| {
                tail >= TWO && object.len() >= tail + TWO && HEADS.suffix(object).is_some()
            };
            let tailed = TAILS.prefix(object).is_some_and(|tail| {
                !goes_on(tail) && (!deed || HEADS.prefix(object) <= Some(tail))
            });
            if short || stated || tailed || (MEASURES.contains(object) && !HEADS.contains(object)) {
                break;
            }
            first = first.or(Some(start));
            opened = CUTTING.prefix(words).is_none_or(|cutting| cutting < length);
            start += length;
        }
        found.before = if start >= to {
            match action {
                Some(action) => self.object_of(from, action),
                None => Before::Nothing,
            }
        } else if listed.is_some() || NAMES.suffix(self.words(start, to)).is_some() {
            Before::Place(start..to)
        } else if start >= limit {
            Before::Noun(limit..to)
        } else {
            Before::Noun(start..to)
        };
        found
    }

    /// Who did what the verb at `to` tells, where the clause opens with it: [规上企业]实现利润,
    /// [全县]共完成造林.
    fn actor(&self, from: usize, to: usize) -> Option<Range<usize>> {
        let mut start = from;
        loop {
            let words = self.words(start, to);
            if let Some(length) = self.holder(words) {
                return Some(start..start + length);
            }
            start = match (self.period_at(start, to), OPENINGS.prefix(words)) {
                (Some(period), _) => period.end,
                (None, Some(length)) => start + length,
                (None, None) => break,
            };
        }
        let words = self.words(start, to);
        let words = slice(words, 0, words.len() - ADVERBS_OF_DEED.suffix(words).unwrap_or(0));
        let named = ACTORS
            .suffix(words)
            .or_else(|| HEADS.suffix(words))
            .or_else(|| PEOPLE.suffix(words))
            .is_some();
        (named && words.len() <= ACTOR_NAME && VERBS.prefix(words).is_none())
            .then_some(start..start + words.len())
    }

    /// The verb at the end of a stretch, where an adverb before it says that it tells what was
    /// done, and where that adverb starts: 村民[已签约].
    fn deed(&self, from: usize, to: usize) -> Option<(usize, Range<usize>)> {
        let words = self.words(from, to);
        let length = VERBS.suffix(words)?;
        let adverb = ADVERBS_OF_DEED.suffix(slice(words, 0, words.len() - length))?;
        Some((to - length - adverb, to - length..to))
    }

    /// 动词 + 名词 + 并 + 动词: 发现隐患并完成整改 is about 隐患.
    fn object_of(&self, from: usize, action: Range<usize>) -> Before {
        let joined = self.words(from, action.start).rfind(AND_THEN).filter(|&at| at > 0);
        match joined.map(|at| self.before(from, from + at).before) {
            Some(Before::Noun(noun)) => Before::Noun(noun),
            _ => Before::Action(action),
        }
    }

    /// 对 + 名词 + 贡献率: 服务业对经济增长[贡献率].
    fn contribution(&self, from: usize, to: usize) -> Option<Range<usize>> {
        let words = self.words(from, to);
        let at = words.len() - CONTRIBUTIONS.suffix(words)?;
        slice(words, 0, at).contains(TOWARDS).then_some(from + at..to)
    }

    /// Where the phrase of a share starts: 占生产总值的比重, 与总人口的比率.
    fn share(&self, from: usize, to: usize) -> Option<usize> {
        let words = self.words(from, to);
        let length = SHARES.suffix(words)?;
        let stem = slice(words, 0, words.len() - length);
        if let Some(at) = stem.rfind(SHARING) {
            return Some(from + at);
        }
        let inner = stem.strip_suffix(ATTRIBUTIVE)?;
        inner.rfind(AMIDST).map(|at| from + at)
    }

    /// Behind the last 的 that stands outside quotation marks and brackets.
    fn behind_attribute(&self, from: usize, to: usize) -> usize {
        let mut depth = 0_usize;
        let words = self.words(from, to);
        if !words.contains(ATTRIBUTIVE) {
            return from;
        }
        // 归属于母公司所有者的净利润 is the indicator's whole name.
        if let Some(at) = words.find(BELONGING) {
            return from + at;
        }
        for (offset, c) in words.char_indices().rev() {
            if is_closing(c) {
                depth += 1;
            } else if is_opening(c) {
                depth = depth.saturating_sub(1);
            } else if c == ATTRIBUTIVE
                && depth == 0
                && NOT_ATTRIBUTE.suffix(self.words(from, from + offset + c.len_utf8())).is_none()
            {
                return from + offset + c.len_utf8();
            }
        }
        from
    }

    /// Behind the 等 that closes a list of members before their class:
    /// 社保补贴、场租补贴等[各类补贴].
    fn behind_members(&self, from: usize, to: usize) -> usize {
        let words = self.words(from, to);
        match words.rfind(AND_OTHERS) {
            Some(at) if VERBS.suffix(slice(words, 0, at)).is_some() => from,
            Some(at)
                if (slice(words, 0, at).contains('、')
                    || slice(words, 0, at).ends_with(is_closing))
                    && !slice(words, at, words.len()).contains('、')
                    && STARTERS.prefix(slice(words, at, words.len())).is_none() =>
            {
                from + at + AND_OTHERS.len_utf8()
            }
            _ => from,
        }
    }

    /// Behind the last verb that never stands inside a noun; and that verb, where it is all there
    /// is.
    fn cut(&self, from: usize, to: usize) -> (usize, Option<Range<usize>>) {
        let mut start = from;
        let mut at = from;
        let mut action = None;
        let serves = self.words(from, to).starts_with(BENEFITTING)
            && STARTERS.prefix(self.words(from, to)).is_none();
        while at < to {
            let words = self.words(at, to);
            if words.starts_with(is_han) && !OPENERS.may_open(words) {
                at += words.chars().next().map_or(1, char::len_utf8);
                continue;
            }
            if let Some(length) = STARTERS
                .prefix(words)
                .filter(|&length| CUTTING.prefix(words).is_none_or(|cutting| cutting < length))
            {
                at += length;
                continue;
            }
            let verb = VERBS.prefix(words);
            // 人均办理案件: the verb belongs to the name of the average.
            if PER_HEAD.suffix(self.words(start, at)).is_some() {
                if let Some(length) = verb.or_else(|| CUTTING.prefix(words)) {
                    at += length;
                    continue;
                }
            }
            if let Some(length) =
                CUTTING.prefix(words).filter(|&length| verb.is_none_or(|longer| longer <= length))
            {
                let object = self.words(at + length, to);
                let cutting = slice(words, 0, length);
                let placed = NAMES
                    .suffix(self.words(start, at))
                    .or_else(|| ADVERBS_OF_DEED.suffix(self.words(start, at)))
                    .is_some();
                let adding = ADDING.contains(cutting);
                let measured = MEASURES.contains(object)
                    && !REALIZING.contains(cutting)
                    && !(placed && adding);
                let inside = at > start && (object.is_empty() || measured);
                let named = (1..TWO).contains(&object.len())
                    || (TAILS.prefix(object).is_some()
                        && object.chars().nth(1).is_some_and(is_joint));
                if !inside && !named {
                    start = at + length;
                    action = Some(at..start).filter(|_| verb.is_some());
                }
                at += length;
                continue;
            }
            if let Some(length) = verb {
                let object = self.words(at + length, to);
                let actor = self.words(start, at);
                let acts =
                    serves || ACTORS.suffix(actor).is_some() && NOT_ACTORS.suffix(actor).is_none();
                if acts && is_object(object) && HEADS.prefix(object).is_none() {
                    start = at;
                }
                at += length;
                continue;
            }
            let Some(c) = words.chars().next() else { break };
            if c == '、' {
                let next = at + c.len_utf8();
                if VERBS
                    .prefix(self.words(next, to))
                    .is_some_and(|length| is_object(self.words(next + length, to)))
                {
                    start = next;
                }
            }
            at = if is_opening(c) {
                group_end(self.text, at, to).unwrap_or(at + c.len_utf8())
            } else {
                at + c.len_utf8()
            };
        }
        (start, action)
    }

    /// The noun phrase right behind a number that ends at `from`: 5个[服务组]; `limit` is the next
    /// mention's start. `people` says that the unit counts people, `deeds` that a verb alone may be
    /// what is counted (开展3次排查).
    pub(super) fn after(
        &self,
        from: usize,
        limit: usize,
        people: bool,
        deeds: bool,
    ) -> Option<Range<usize>> {
        let mut from = from;
        loop {
            let words = self.words(from, limit);
            let Some(length) = words
                .chars()
                .next()
                .filter(|&c| c == ' ')
                .map(char::len_utf8)
                .or_else(|| MEASURED.prefix(words))
            else {
                break;
            };
            from += length;
        }
        if let Some(length) = self.own.indicator_before(self.words(from, limit)) {
            return Some(from..from + length);
        }
        // 甲类企业358户[和]乙类企业1户: what stands behind a conjunction belongs to the next number.
        let words = self.words(from, limit);
        if words.starts_with(JOINTS) && JOINT_COMPOUNDS.prefix(words).is_none() {
            return None;
        }
        // 8万元整: nothing is counted.
        let sum = self.words(from, limit).strip_prefix(EXACTLY);
        if sum.is_some_and(|behind| !behind.starts_with(is_han)) {
            return None;
        }
        let reach = from + head_within(self.words(from, limit), LONGEST).len();
        let mut stop = end(self.text, from, reach);
        if self.words(stop, reach).starts_with('、') {
            let more = end(self.text, stop + '、'.len_utf8(), reach);
            if more < limit && HEADS.suffix(self.words(stop, more)).is_some() {
                stop = more;
            }
        }
        let words = self.words(from, stop);
        if people && FATES.contains(words) {
            return Some(from..stop);
        }
        let starter = STARTERS.prefix(words).unwrap_or(0);
        if PREDICATES.prefix(words).is_some_and(|length| length > starter)
            || words.starts_with(['（', '(', '”', '’'])
        {
            return self.described(from, stop);
        }
        let mut at = from + starter;
        while let Some(length) = VERBS.prefix(self.words(at, stop)).filter(|_| starter == 0) {
            at += length;
        }
        if at > from && starter == 0 {
            let object = self.words(at, stop);
            let named = HEADS.prefix(object).is_some()
                || TAILS.prefix(object).is_some()
                || deeds && BREAKS.prefix(object).is_some()
                || (people && PEOPLE.prefix(object).is_some());
            if !named && (!object.is_empty() || !deeds || stop == limit) {
                return self.described(from, stop);
            }
        }
        while at < stop {
            let words = self.words(at, stop);
            let Some(c) = words.chars().next() else { break };
            if is_opening(c) {
                if matches!(c, '“' | '‘' | '《') && HEADS.suffix(self.words(from, at)).is_some()
                {
                    break;
                }
                let end = group_end(self.text, at, stop).unwrap_or(stop);
                if matches!(c, '（' | '(') && self.is_remark(at, end) {
                    break;
                }
                at = end;
                continue;
            }
            if c == ATTRIBUTIVE {
                break;
            }
            if at > from {
                if let Some(length) = VERBS.prefix(words).or_else(|| ACTIONS.prefix(words)) {
                    let object = self.words(at + length, stop);
                    let head = HEADS.prefix(object);
                    if head.is_none()
                        && !self.joins_noun(object)
                        && HEADS.suffix(self.words(from, at)).is_some()
                    {
                        break;
                    }
                    if head.is_some() || BREAKS.prefix(words).is_none_or(|shorter| shorter < length)
                    {
                        at += length + head.unwrap_or(0);
                        continue;
                    }
                }
                if BREAKS.prefix(words).is_some() && STARTERS.prefix(words).is_none() {
                    break;
                }
                if is_joint(c) && stop == limit {
                    break;
                }
            }
            if let Some(length) = PEOPLE.prefix(words).filter(|_| people) {
                at += length;
                let next = self.words(at, stop);
                if PEOPLE.prefix(next).is_none()
                    && !next.starts_with(|c| is_joint(c) || matches!(c, '（' | '('))
                {
                    break;
                }
                continue;
            }
            at += c.len_utf8();
        }
        let found = self.words(from, at).trim_end_matches(|c: char| is_space(c) || is_joint(c));
        // 企业[中], 企业[集中]投产: what the noun is not part of.
        let cut = AMONG
            .suffix(found)
            .max(OPENINGS.suffix(found).filter(|&length| length >= TWO))
            .unwrap_or(0);
        let noun = slice(found, 0, found.len() - cut);
        let kept = noun.is_empty()
            || HEADS.suffix(found).is_some()
            || cut >= TWO && HEADS.suffix(noun).is_none();
        let found = if kept { found } else { noun };
        (!found.is_empty()
            && !is_linking(found)
            && char_at(self.text, from).is_some_and(|c| !is_closing(c)))
        .then_some(from..from + found.len())
    }

    /// 动词 + 的 + 名词: 300个具有示范作用的[实训基地].
    fn described(&self, from: usize, stop: usize) -> Option<Range<usize>> {
        let words = self.words(from, stop);
        let at = words.rfind(ATTRIBUTIVE)? + ATTRIBUTIVE.len_utf8();
        VERBS.prefix(words)?;
        HEADS.suffix(slice(words, at, words.len()))?;
        Some(from + at..stop)
    }

    /// Whether a conjunction and a noun follow: 土地整备[和房屋征收项目].
    fn joins_noun(&self, words: &str) -> bool {
        let joined = words.trim_start_matches(is_joint);
        joined.len() < words.len()
            && VERBS.prefix(joined).is_none()
            && HEADS.suffix(joined).is_some()
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
                if c == '、' || (joined && at > start && is_joint(c)) {
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
}

/// Whether some words only lead to a number or close a list: 约, 等.
pub(super) fn is_linking(words: &str) -> bool {
    let linked = LINKS.suffix(words).is_some_and(|(length, _)| length == words.len());
    linked || ETCETERA.prefix(words) == Some(words.len())
}

/// Whether some words are names in a list: 东河二期、西河二期; not so the choices of 县（区、市）.
fn lists_members(words: &str) -> bool {
    let mut members = words.split(is_enumeration_comma);
    words.contains(is_enumeration_comma) && members.all(|member| member.chars().count() > 1)
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

/// Where 每 and a unit start at the end of `words`: 收费标准[每公斤].
fn per_unit(words: &str) -> Option<usize> {
    let at = words.rfind(PER)?;
    let unit = rest(words, at + PER.len_utf8());
    let (_, length) = UNITS.opening(unit)?;
    (length == unit.len()).then_some(at)
}

/// Whether some words are the name of a rate that opens with an adverb: 按时办结率, 成功率.
fn is_rate_name(words: &str) -> bool {
    words.len() <= RATE_NAME && words.ends_with(RATE) && MANNERS.prefix(words).is_some()
}

/// Whether what stands behind a verb can be its object, not a part of a noun that the verb starts.
fn is_object(words: &str) -> bool {
    words.len() >= TWO && TAILS.prefix(words).is_none() && !MEASURES.contains(words)
}
