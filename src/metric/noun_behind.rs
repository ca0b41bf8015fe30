//! The noun phrase behind a number (数量后的名词短语).
//!
//! Takes the place behind a number and the next mention's start, gives what the number counts. The
//! phrase ends before 的, before a word that opens a predicate, and behind a name of people.

use core::ops::{
    ControlFlow::{self, Break, Continue},
    Range,
};

use super::{
    clause::{char_at, end, group_end, separates},
    deeds::tells_kind,
    noun_described::{end_of_people_affected, person_described, thing_described},
    phrase::{Phrases, TWO, is_linking},
};
use crate::{
    lexicon::{
        conditions::{GRADE_BOUNDS, THRESHOLDS},
        links::{ADJECTIVES, IN_ALL, OPENINGS, STARTERS},
        nouns::{
            DIVISIONS, HEADS, INDICATORS, MARKED_OUT, MARKS_PASSED, MONEY, PEOPLE, PROCESSES,
            PROGRAMMES, PROJECTS, RECORDS, TAILS, THINGS,
        },
        numerals::TOTALLING,
        particles::{
            AMONG, AND_OTHERS, ATTRIBUTIVE, BECAUSE, DESCRIBING, JOINT_COMPOUNDS, JOINTS, MEASURED,
            QUALITY_ENDS, is_joint,
        },
        predicates::{BEHIND_HEADS, BREAKS, DONE_MARK, NOMINAL, NOT_DONE_MARK, PREDICATES},
        prepositions::{WITHIN_END, WITHIN_WHICH},
        scopes::{GROUPS, PLACING, SPOT_ENDS},
        sizes::EXACTLY,
        units::LEVEL,
        verbs::{ACTIONS, ADVERBS_OF_DEED, CUTTING, FATES, VERBS},
    },
    text::chars::{
        begins, head, head_characters, head_within, is_all_han, is_closing, is_han, is_opening,
        is_round_opening, is_space, last_place, rest, slice,
    },
};

/// How far a noun phrase behind a number goes, in bytes: 30 Han characters.
const LONGEST_BYTES: usize = 90;

/// What stands behind the name of an action in a noun, in bytes: three Han characters.
const LONGEST_NAME_BYTES: usize = 9;

/// What stands behind the name of an action in the name of a fund, in bytes: five Han characters, 发展[专项资金].
const LONGEST_FUND_BYTES: usize = 15;

/// What stands behind two names of actions in a noun, in bytes: six Han characters, 创新发展[优秀典型案例].
const LONGEST_PRAISED_BYTES: usize = 18;

/// Those compared and the contest have at most so many bytes: 16 Han characters.
const CONTEST_BYTES: usize = 48;

/// What a number may count.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Counting {
    /// Its unit is one of people, or of households.
    pub(super) people: bool,
    /// Its unit is one of households, which have things and act: 120户[村民]修建住房, but 120户[农民家庭厕所].
    pub(super) households: bool,
    /// A verb alone may be what is counted: 开展3次排查.
    pub(super) deeds: bool,
    /// A verb is what is counted, whatever its object: 省委书记两次[视察]青禾县.
    pub(super) visits: bool,
}

/// Where a noun phrase behind a number may stand.
struct Behind {
    /// Where it starts.
    from: usize,
    /// Where it ends at the latest.
    stop: usize,
    /// The start of the next mention.
    limit: usize,
    counting: Counting,
}

impl Phrases<'_> {
    /// The noun phrase right behind a number that ends at `from`: 5个[服务组]; `limit` is the next
    /// mention's start.
    pub(super) fn after(
        &self,
        from: usize,
        limit: usize,
        counting: Counting,
    ) -> Option<Range<usize>> {
        let from = self.behind_bound(from, limit);
        let words = self.words(from, limit);
        if let Some(length) = self.own.indicator_before(words) {
            return Some(from..from + length);
        }
        if counts_nothing(words) {
            return None;
        }
        let stop = self.within_contest(from, limit).unwrap_or_else(|| self.stop(from, limit));
        let behind = Behind { from, stop, limit, counting };
        let words = self.words(from, stop);
        if let Some(fate) = counting.people.then(|| fate(words)).flatten() {
            return Some(from..from + fate.len());
        }
        let starter = STARTERS.prefix(words).unwrap_or(0);
        if opens_predicate(words, starter) {
            if counting.people && words.starts_with(BECAUSE) {
                return end_of_people_affected(words).map(|end| from..from + end);
            }
            return self.described(from, stop, counting);
        }
        let at = if starter == 0 { self.past_verbs(from, stop) } else { from + starter };
        if at > from && counting.deeds && self.tells_where(&behind, at) {
            return None;
        }
        if at > from && starter == 0 && !self.opens_noun(&behind, at) {
            let described = || self.described(from, stop, counting);
            return if counting.visits { Some(from..at) } else { described() };
        }
        self.noun_from(&behind, at)
    }

    /// The place behind the verbs that stand at `from`. What is counted may be a verb, too: 15篇调研报告获奖.
    fn past_verbs(&self, from: usize, stop: usize) -> usize {
        let mut at = from;
        while let Some(length) = VERBS.prefix(self.words(at, stop)) {
            if at > from && HEADS.prefix(self.words(at, stop)) >= Some(length) {
                break;
            }
            at += length;
        }
        at
    }

    /// The noun that is read up to `at`, without what it is not part of.
    fn noun_from(&self, behind: &Behind, at: usize) -> Option<Range<usize>> {
        let end = self.end_of_noun(behind, at);
        if let Some(noun) = self.lying_there(behind, end) {
            return Some(noun);
        }
        let told = self.words(end, behind.stop).starts_with(ATTRIBUTIVE);
        let described = told.then(|| self.described_by(behind, end)).flatten();
        let noun = described.or_else(|| self.without_rest(behind.from, end))?;
        let noun = self.without_indicator(self.to_limit(noun), behind.limit);
        let noun = self.without_quality(noun, behind.limit);
        // 实现11亿元的季度新高: a mark that was set is nothing that is counted.
        RECORDS.suffix(self.words(noun.start, noun.end)).is_none().then_some(noun)
    }

    /// Where the noun ends that is read up to `at`.
    fn end_of_noun(&self, behind: &Behind, mut at: usize) -> usize {
        loop {
            match self.next(behind, at) {
                Continue(next) => at = next,
                Break(end) => return end,
            }
        }
    }

    /// Where the noun for those who are compared ends, in a contest that a place follows: 在126家[医院]质量考核中列第3位.
    fn within_contest(&self, from: usize, limit: usize) -> Option<usize> {
        let words = self.words(from, limit);
        let at = head_within(words, CONTEST_BYTES).find(WITHIN_END)?;
        PLACING.prefix(rest(words, at + WITHIN_END.len_utf8()))?;
        let contest = head(words, at);
        if contest.contains(separates) {
            return None;
        }
        let ends = |(at, _): (usize, char)| {
            let end = at
                + HEADS.prefix(rest(contest, at)).or_else(|| GROUPS.prefix(rest(contest, at)))?;
            (end < contest.len()).then_some(from + end)
        };
        contest.char_indices().rev().find_map(ends)
    }

    /// The place behind what may stand between a number and its noun: 以上, 的.
    fn behind_bound(&self, mut from: usize, limit: usize) -> usize {
        loop {
            let words = self.words(from, limit);
            let space = words.starts_with(' ').then_some(' '.len_utf8());
            // 12个[多媒体]教室
            let bound =
                MEASURED.prefix(words).filter(|&length| STARTERS.prefix(words) <= Some(length));
            let Some(length) = space.or(bound) else { return from };
            from += length;
        }
    }

    /// The place up to which a noun may go: the end of the clause, or of the next member of a list
    /// that ends in a head.
    fn stop(&self, from: usize, limit: usize) -> usize {
        let reach = from + head_within(self.words(from, limit), LONGEST_BYTES).len();
        let stop = end(self.text, from, reach);
        if !self.words(stop, reach).starts_with('、') {
            return stop;
        }
        let more = end(self.text, stop + '、'.len_utf8(), reach);
        let goes_on = more < limit && HEADS.suffix(self.words(stop, more)).is_some();
        if goes_on { more } else { stop }
    }

    /// Whether the verbs that the phrase opens with belong to a noun, or are what is counted; `at` is
    /// the place behind them.
    fn opens_noun(&self, behind: &Behind, at: usize) -> bool {
        let &Behind { stop, limit, counting: Counting { people, deeds, .. }, .. } = behind;
        let object = self.words(at, stop);
        // 28省建立了平台 tells what they did.
        if object.starts_with(DONE_MARK) {
            return false;
        }
        // 4支驻点招商小分队
        let short = deeds
            && !people
            && object.len() <= LONGEST_NAME_BYTES
            && HEADS.suffix(object).is_some();
        HEADS.prefix(object).is_some()
            || short
            || TAILS.prefix(object).is_some()
            // 有5起发生在地铁: where it was is told of what was counted before.
            || deeds
                && !object.starts_with(WITHIN_WHICH)
                && BREAKS.prefix(object).is_some()
            || people && PEOPLE.prefix(object).is_some()
            || deeds && object.is_empty() && stop != limit
    }

    /// 发生在 + 地点: whether the words at `at` tell where it was and end the clause, 5起发生[在条件复杂的工程]; not so 安葬[在山坡上]的墓.
    fn tells_where(&self, behind: &Behind, at: usize) -> bool {
        let place = self.words(at, behind.stop).strip_prefix(WITHIN_WHICH);
        place.is_some_and(|place| {
            let described = last_place(place, ATTRIBUTIVE).map(|of| head(place, of));
            described.is_none_or(|place| SPOT_ENDS.suffix(place).is_none())
        })
    }

    /// 动词 + 在 + 处所 + 的 + 名词: the noun behind where it is, which tells which ones are meant, 安葬在山坡上的[烈士墓]迁到陵园. The verb
    /// ends at `at`.
    fn lying_there(&self, behind: &Behind, at: usize) -> Option<Range<usize>> {
        let words = self.words(at, behind.stop);
        VERBS.suffix(self.words(behind.from, at))?;
        if !words.starts_with(WITHIN_WHICH) || self.tells_where(behind, at) {
            return None;
        }
        let (of, _) = words
            .char_indices()
            .find(|&(of, c)| c == ATTRIBUTIVE && SPOT_ENDS.suffix(head(words, of)).is_some())?;
        let from = at + of + ATTRIBUTIVE.len_utf8();
        let &Behind { stop, limit, counting, .. } = behind;
        let end = self.end_of_noun(&Behind { from, stop, limit, counting }, from);
        self.without_rest(from, end)
    }

    /// Goes on behind the next word of the noun, or breaks with the place where the noun ends.
    fn next(&self, behind: &Behind, at: usize) -> ControlFlow<usize, usize> {
        let &Behind { from, stop, limit, counting } = behind;
        let words = self.words(at, stop);
        let Some(c) = words.chars().next() else { return Break(at) };
        if is_opening(c) {
            return self.past_bracket(behind, at, c);
        }
        if c == ATTRIBUTIVE {
            return Break(at);
        }
        if at > from {
            // 30个县级及以上城市: a grade and all above it.
            let graded = GRADE_BOUNDS.contains(&c) && self.words(from, at).ends_with(LEVEL);
            if let Some(length) = graded.then(|| THRESHOLDS.prefix(words)).flatten() {
                return Continue(at + length);
            }
            // 9家中介机构建立合作: the last character of a name begins no word.
            let name = HEADS.suffix(self.words(from, at + c.len_utf8()));
            let ends_head = name >= Some(TWO) && VERBS.prefix(rest(words, c.len_utf8())).is_some();
            // 2个街道办事处以及…
            if ends_head || name > Some(TWO) && self.breaks(words) {
                return Continue(at + c.len_utf8());
            }
            let before = self.words(from, at);
            if goes_on_with_others(before, words) {
                return Break(at);
            }
            // 专项[工作方案]
            if let Some(length) = HEADS.prefix(words).filter(|&length| length >= 2 * TWO) {
                return Continue(at + length);
            }
            if let Some(step) = self.past_verb(behind, at) {
                return step;
            }
            if self.breaks(words) || is_joint(c) && stop == limit {
                return Break(at);
            }
            // 26个集镇[中]空气质量较差的城市: those among whom some are told.
            let among = c == WITHIN_END && DIVISIONS.suffix(before).is_some();
            if among && STARTERS.prefix(words).or_else(|| HEADS.prefix(words)).is_none() {
                return Break(at);
            }
        }
        let Some(length) = PEOPLE.prefix(words).filter(|_| counting.people) else {
            return Continue(at + c.len_utf8());
        };
        // A name of people ends the noun, unless another or one more member follows it: 干部职工.
        let behind = self.words(at + length, stop);
        let households = counting.households && VERBS.prefix(behind).is_none();
        if households || goes_on_with_people(behind) {
            Continue(at + length)
        } else {
            Break(at + length)
        }
    }

    /// Goes on behind a bracket or a quotation that belongs to the noun: 学校（园）.
    fn past_bracket(&self, behind: &Behind, at: usize, c: char) -> ControlFlow<usize, usize> {
        let &Behind { from, stop, .. } = behind;
        // 12家3A级（含）以上旅游景区
        let graded = self.words(from, at).ends_with(LEVEL);
        if let Some(length) = THRESHOLDS.prefix(self.words(at, stop)).filter(|_| graded) {
            return Continue(at + length);
        }
        if matches!(c, '“' | '‘' | '《') && HEADS.suffix(self.words(from, at)).is_some() {
            let people = behind.counting.people;
            return if people { Break(at) } else { self.past_quotation(behind, at) };
        }
        // 撤并村公路（2013—2017年）: what a bracket holds up to the next number is a remark.
        let Some(end) = group_end(self.text, at, stop).or((!is_round_opening(c)).then_some(stop))
        else {
            return Break(at);
        };
        // 农村寄宿制学校〔24〕: the mark of a note is no part of the noun.
        let inner = self.words(at + c.len_utf8(), end).trim_end_matches(is_closing);
        if !inner.is_empty() && inner.bytes().all(|byte| byte.is_ascii_digit()) {
            return Break(at);
        }
        let remark = is_round_opening(c) && self.is_remark(at, end);
        if remark {
            return Break(at);
        }
        // 步行街（商圈）客流量, 县（市、区）实地调研: the name of a thing with what else it is called goes on in a noun alone.
        let (thing, words) = (self.words(from, at), self.words(end, stop));
        let named = [&DIVISIONS, &HEADS, &THINGS].iter().any(|list| list.suffix(thing).is_some());
        let measured = INDICATORS.suffix(words).is_some()
            && is_all_han(words)
            && PREDICATES.prefix(words).is_none();
        if is_round_opening(c) && named && measured && !words.is_empty() {
            return Break(at);
        }
        let ends = is_round_opening(c)
            && named
            && [&ADVERBS_OF_DEED, &OPENINGS, &PREDICATES]
                .iter()
                .any(|list| list.prefix(words).is_some());
        if ends { Break(end) } else { Continue(end) }
    }

    /// Goes on behind a quotation that names which of the things behind it are meant, 20个高速公路“开口子”[工程]; the noun ends before
    /// any other, 12家企业“走出去”, 9个小区“清零”任务.
    fn past_quotation(&self, behind: &Behind, at: usize) -> ControlFlow<usize, usize> {
        let place = DIVISIONS.suffix(self.words(behind.from, at)).is_some();
        let goes_on = |&end: &usize| {
            let kind = self.words(end, behind.stop);
            let process = PROCESSES.contains(kind) && (place || !PROGRAMMES.contains(kind));
            HEADS.contains(kind) && !process
        };
        group_end(self.text, at, behind.stop).filter(goes_on).map_or(Break(at), Continue)
    }

    /// What a verb at `at` does to the noun before it: it ends the noun (12家企业[投产]), or the noun goes
    /// on behind it (39个易地[搬迁]安置区). Nothing where no verb stands there, or where another rule decides.
    fn past_verb(&self, behind: &Behind, at: usize) -> Option<ControlFlow<usize, usize>> {
        let &Behind { from, stop, .. } = behind;
        let (before, words) = (self.words(from, at), self.words(at, stop));
        // 31个省（区、市）[出台]办法: the name of a place ends behind its bracket.
        let before = before.strip_suffix(is_closing).map_or(before, |inside| {
            inside.rfind(is_round_opening).map_or(before, |open| head(inside, open))
        });
        let ended = || is_whole_noun(before, words, behind.counting);
        // 9条线路[共运送]乘客
        let in_all = || words.strip_prefix(IN_ALL).is_some_and(|deed| VERBS.prefix(deed).is_some());
        if (BEHIND_HEADS.prefix(words).is_some() || in_all())
            && STARTERS.prefix(words).is_none()
            && (ended() || PEOPLE.suffix(before).is_some())
        {
            return Some(Break(at));
        }
        // 三项工程[体现了]速度: a verb of two characters with its 了.
        let verb = head_characters(words, 2).unwrap_or_default();
        let done = rest(words, verb.len());
        if done.starts_with(DONE_MARK) && NOT_DONE_MARK.prefix(done).is_none() && ended() {
            return Some(Break(at));
        }
        let length = VERBS.prefix(words).or_else(|| ACTIONS.prefix(words))?;
        // 专题[询问]
        if HEADS.suffix(self.words(from, at + length)) > Some(length) {
            return Some(Continue(at + length));
        }
        // 酒类[生产型]企业
        let quality = rest(words, length).strip_prefix(QUALITY_ENDS);
        if quality.is_some_and(|noun| HEADS.prefix(noun) >= Some(TWO)) {
            return Some(Continue(at + length));
        }
        let object = self.words(at + length, stop);
        let head = HEADS.prefix(object);
        // 39个易地搬迁安置区: the name of an action goes on as a noun.
        let named = ACTIONS.prefix(words) == Some(length)
            && (object.len() <= LONGEST_NAME_BYTES && HEADS.suffix(object).is_some()
                || object.len() <= LONGEST_FUND_BYTES && MONEY.suffix(object).is_some());
        // 两个平台发布信息: a verb that stands in no names tells what the counted do.
        // 31个省出台办法
        let rank = || !behind.counting.people && DIVISIONS.suffix(before).is_some();
        let acts = CUTTING.prefix(words) == Some(length) && (ended() || rank());

        if named || head.is_some() && !acts {
            return Some(Continue(at + length + head.unwrap_or(0)));
        }
        if !joins_noun(object) && (acts || ended()) {
            return Some(Break(at));
        }
        let broken = BREAKS.prefix(words).is_some_and(|shorter| shorter >= length);
        (!broken).then_some(Continue(at + length))
    }

    /// Whether a noun ends before these words: a word that breaks one, unless it opens a noun of its own
    /// (6个[科技创新团队]).
    fn breaks(&self, words: &str) -> bool {
        let opens = || {
            let Some(mut length) = NOMINAL.prefix(words) else { return false };
            // 全国未来产业[创新发展优秀典型案例]
            let more = NOMINAL.prefix(rest(words, length));
            length += more.unwrap_or(0);
            let noun = rest(words, length);
            if more.is_some() && noun.len() <= LONGEST_PRAISED_BYTES && HEADS.suffix(noun).is_some()
            {
                return true;
            }
            // 2家联合[实验室]
            let short = noun.len() <= LONGEST_NAME_BYTES && VERBS.prefix(noun).is_none();
            HEADS.prefix(noun).is_some() || short && HEADS.suffix(noun).is_some()
        };
        BREAKS.prefix(words).is_some() && STARTERS.prefix(words).is_none() && !opens()
    }

    /// The noun from `from` to `to`, without what it is not part of: 企业[中], 企业[集中]投产.
    fn without_rest(&self, from: usize, to: usize) -> Option<Range<usize>> {
        let found = self.words(from, to).trim_end_matches(|c: char| is_space(c) || is_joint(c));
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
            && (HEADS.contains(found) || !is_linking(found))
            && char_at(self.text, from).is_some_and(|c| !is_closing(c)))
        .then_some(from..from + found.len())
    }

    /// 描述 + 的 + 名词, where the words up to `end`, before the 的, name none of what is counted: 71名符合条件的[孕产妇],
    /// 17家存在隐患的[企业], 5家污染严重的[工厂]. Not so 5个项目的工程.
    fn described_by(&self, behind: &Behind, end: usize) -> Option<Range<usize>> {
        let &Behind { from, stop, limit, counting } = behind;
        let told = self.words(from, end);
        if counting.people {
            let named = PEOPLE.suffix(told).is_some();
            return if named { None } else { self.described(from, stop, counting) };
        }
        // 957个审批服务事项的项目 counts 事项.
        let verb = VERBS.prefix(told).is_some_and(|length| !tells_kind(head(told, length)));
        if !verb && DESCRIBING.suffix(told).is_none() {
            return None;
        }
        let from = end + ATTRIBUTIVE.len_utf8();
        let noun = self
            .without_rest(from, self.end_of_noun(&Behind { from, stop, limit, counting }, from))?;
        let words = self.words(noun.start, noun.end);
        HEADS.suffix(words).or(THINGS.suffix(words)).map(|_| noun)
    }

    /// The noun behind what is told of it and 的, in the words between two places.
    fn described(&self, from: usize, stop: usize, counting: Counting) -> Option<Range<usize>> {
        let words = self.words(from, stop);
        let person = || counting.people.then(|| person_described(words)).flatten();
        let noun = person().or_else(|| thing_described(words))?;
        Some(from + noun.start..from + noun.end)
    }
}

/// Whether a noun of people goes on in other people: 干部[职工], 职工[（农民工）], 困难家庭[高校新生].
fn goes_on_with_people(behind: &str) -> bool {
    let of_school =
        || HEADS.prefix(behind).is_some_and(|head| PEOPLE.prefix(rest(behind, head)).is_some());
    PEOPLE.prefix(behind).is_some()
        || begins(behind, |c| is_joint(c) || is_round_opening(c))
        || of_school()
}

/// Whether the noun `before` ends where others are told of beside it: 8条特色街区[和“邯郸名宴”], 19条市政道路[等项目],
/// 11个市[和东川、西川县].
fn goes_on_with_others(before: &str, words: &str) -> bool {
    let joint = words.chars().next().filter(|&c| is_joint(c));
    let behind = joint.map_or("", |c| rest(words, c.len_utf8()));
    let named = HEADS.suffix(before).is_some() || before.ends_with(is_closing);
    let ranked = before.ends_with(is_closing) && !begins(before, is_opening);
    let quoted = joint.is_some() && (ranked || behind.starts_with(is_opening));
    let others = || words.strip_prefix(AND_OTHERS).is_some_and(|noun| PROJECTS.contains(noun));
    // A rank alone counts places, and a name behind the conjunction is another place's.
    let places = || DIVISIONS.contains(before) && DIVISIONS.prefix(behind).is_none();
    let conjunction = joint.is_some_and(|c| c != '、');
    named && (quoted || others()) || conjunction && places()
}

/// What befell the people who are counted, where these words are that and nothing more up to a bracket: 86人[受伤]（其中重伤9人）.
fn fate(words: &str) -> Option<&str> {
    let fate = head(words, words.find(is_opening).unwrap_or(words.len()));
    FATES.contains(fate).then_some(fate)
}

/// Whether these words open no noun of their own: a predicate longer than the `starter` bytes that open a noun, a bracket,
/// or the end of a quotation.
fn opens_predicate(words: &str, starter: usize) -> bool {
    let told = PREDICATES.prefix(words).is_some_and(|length| {
        length > starter && !(ADJECTIVES.prefix(words) == Some(length) && sorts_head(words, length))
    });
    told || words.starts_with(['（', '(', '”', '’'])
}

/// Whether an adverb of `length` bytes that some words open with tells the kind of a head, 3个[联合]检查组. Hardly a number
/// has such a word behind it.
#[cold]
fn sorts_head(words: &str, length: usize) -> bool {
    let noun = rest(words, length);
    let named = rest(noun, VERBS.prefix(noun).unwrap_or(0));
    HEADS.prefix(named).or_else(|| TAILS.prefix(named)).is_some()
}

/// Whether a conjunction and a noun follow: 土地整备[和房屋征收项目].
fn joins_noun(words: &str) -> bool {
    let joined = words.trim_start_matches(is_joint);
    joined.len() < words.len() && VERBS.prefix(joined).is_none() && HEADS.suffix(joined).is_some()
}

/// Whether what stands behind a number is not counted by it: 8万元整, and 358户[和]乙类企业1户, where it
/// belongs to the next number.
fn counts_nothing(words: &str) -> bool {
    let joined = words.starts_with(JOINTS) && JOINT_COMPOUNDS.prefix(words).is_none();
    // 46户计158人
    let totals = words.strip_prefix(TOTALLING).is_some_and(str::is_empty);
    // 突破2万人次大关
    joined
        || totals
        || MARKS_PASSED.prefix(words).is_some()
        || words.strip_prefix(EXACTLY).is_some_and(|behind| !begins(behind, is_han))
}

/// Whether a noun may end before a verb: 4户困难职工[发放]补贴. Not so 24个人才[培养]项目, 3只国家重点[保护]野生动物. Of people no thing is the
/// name: 33名养老机构[工作人员].
fn is_whole_noun(noun: &str, behind: &str, counting: Counting) -> bool {
    if MARKED_OUT.suffix(noun).is_some() {
        return false;
    }
    let things = [&HEADS, &GROUPS, &THINGS];
    let lists = if counting.people { &[&PEOPLE][..] } else { &things[..] };
    let whose = || PEOPLE.suffix(noun).is_some() && HEADS.suffix(behind) < Some(TWO);
    lists.iter().any(|list| list.suffix(noun).is_some()) || whose()
}
