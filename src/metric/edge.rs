//! The left edge of the noun phrase before a number (名词短语的左界).
//!
//! Takes a stretch of a clause, gives where what may be passed over ends: words up to the last 的, the last verb that never stands
//! inside a noun, then adverbs, holders and verbs, one at a time.

use core::ops::Range;

use super::{
    clause::group_end,
    cut::{Cut, brought_out},
    deeds::{
        counts_deed, counts_things, ends_noun, funds_deed, is_object, opens_object, tells_kind,
    },
    doers::{
        carrier, doer, each_of_places, giver, may_tell_doer, place_of_indicator, place_of_outlay,
        place_of_work,
    },
    phrase::{Phrases, TWO},
    trims::{
        behind_build, behind_duration, behind_made, behind_single_verb, behind_spent,
        behind_verb_of_all, behind_verb_of_quotation, is_rate_name,
    },
};
use crate::{
    combinator::bare_clock,
    lexicon::{
        conditions::{BY_WHICH, DUTY, ONCE_FOR_ALL},
        directions::SWAYS,
        links::{ADJECTIVES, OPENINGS, STARTERS},
        nouns::{
            ACTORS, BALANCES, DECISIONS, EVENTS, GRANTED_FEES, HEADS, INDICATORS, MEASURES, MONEY,
            PAPERS, PEOPLE, PROCESSES, RATES, RECIPIENTS, THINGS, TOTAL_INVESTMENT, WORKS,
        },
        particles::{
            AND_OTHERS, ASIDES, ATTRIBUTIVE, BUDGET_SUMS, FEE, IN_MANNER, JOINT_COMPOUNDS, JOINTS,
            LEAVING_OUT, MANNER_SIGN, MEANWHILE, PER_HEAD, PLUS, is_joint,
        },
        predicates::{BUILD, SEASONS_OF_YEAR, VERB_SIGNS, YEARLY_AMOUNT},
        prepositions::{FOR_WHOM, WITHIN_WHICH},
        sizes::TIME_TAILS,
        verbs::{
            ACTIONS, ADVERBS_OF_DEED, CONTINUED, CUTTING, DEEDS, HEADCOUNTS, LEADING, MODIFYING,
            NEW_BUILT, NEWLY, OF_MEASURES, REALIZING, STATES, TAKING_PART, VERBS,
        },
    },
    text::chars::{
        begins, head, head_within, holds, holds_word, is_all_han, is_comma, is_enumeration_comma,
        is_han, is_space, rest, slice,
    },
};

/// The most bytes of the name of who did something: 12 Han characters.
const ACTOR_NAME: usize = 36;

/// The most bytes of a noun whose kind a verb tells: 5 Han characters.
const MODIFIED: usize = 15;

/// How a figure was worked out is told in so many bytes at most: 10 Han characters.
const ASIDE_BYTES: usize = 30;

/// The 的 that says what an amount belongs to stands in so many bytes behind it: 总投资7.58亿元[的]项目.
const NEAR_OF_BYTES: usize = 24;

/// The brackets of a remark.
pub(super) const BRACKETS: [char; 4] = ['（', '(', '）', ')'];

/// Those that close one.
pub(super) const CLOSING_BRACKETS: [char; 2] = ['）', ')'];

/// The left edge of a noun phrase while what is no part of it is passed over.
pub(super) struct Edge {
    /// Where the phrase starts, as far as it is known.
    pub(super) start: usize,
    /// Behind the last verb that never stands inside a noun; where the clause starts if there is none.
    cut: usize,
    /// Whether `cut` is the place behind a verb.
    behind_verb: bool,
    /// Where what may be passed over ends: the end of the phrase, or where its share starts.
    pub(super) limit: usize,
    /// Whether the words of a share end the phrase: 占生产总值的比重.
    share: bool,
    /// Whether a period or a holder was passed over.
    told: bool,
    /// The verb that is all there is.
    pub(super) action: Option<Range<usize>>,
    /// The holder that was passed over.
    pub(super) holder: Option<Range<usize>>,
    /// Where the first verb that was passed over starts.
    verb: Option<usize>,
    /// Whether the last verb that was passed over takes an object, so that a verb behind it belongs
    /// to the noun.
    opened: bool,
    /// Whether an adverb that tells of a deed was passed over last: 共.
    adverb: bool,
}

impl Edge {
    /// Whether a state of a project is what was done: behind a period or a holder 新签约项目 tells what they
    /// did, where 在建项目 stays the name of what is counted.
    fn tells_of(&self, words: &str) -> bool {
        self.told && words.starts_with(NEWLY) && STATES.prefix(words).is_some()
    }
}

impl Phrases<'_> {
    /// The left edge of the phrase that ends at `to`, before what a clause opens with is passed
    /// over.
    pub(super) fn edge(&self, from: usize, to: usize) -> Edge {
        let share = self.share(from, to);
        let limit = share.unwrap_or(to);
        let mut clause = self.behind_attribute(from, limit);
        let period = self.last_period(clause, to);
        let period = period
            .filter(|period| to != period.end + TWO || !self.dates_balance(clause, period, to));
        if let Some(period) = period {
            let behind = self.words(period.end, to);
            clause = period.end + TIME_TAILS.prefix(behind).unwrap_or(0);
            // （含上期积存）批准逮捕158件: a remark that the period stands in is passed over.
            let remark = behind.find(BRACKETS).map(|at| rest(behind, at));
            let closed = remark.and_then(|remark| remark.strip_prefix(CLOSING_BRACKETS));
            if let Some(closed) = closed.filter(|closed| !closed.is_empty()) {
                clause = to - closed.len();
            }
        }
        clause = self.behind_members(clause, limit);
        clause = self.behind_label(clause, limit);
        let Cut { start: cut, behind_verb, action } = self.cut(clause, limit);
        let holder = action.as_ref().and_then(|action| self.actor(clause, action.start));
        let (share, told) = (share.is_some(), period.is_some());
        let (verb, opened, adverb) = (None, false, false);
        Edge {
            start: cut,
            cut,
            behind_verb,
            limit,
            share,
            told,
            action,
            holder,
            verb,
            opened,
            adverb,
        }
    }

    /// Whether a period stands inside the name of a balance, 应收账款[年末]余额.
    #[cold]
    fn dates_balance(&self, clause: usize, period: &Range<usize>, to: usize) -> bool {
        clause < period.start
            && BALANCES.contains(self.words(period.end, to))
            && is_all_han(self.words(clause, period.start))
    }

    /// Passes over one more of what a clause opens with: adverbs, holders, periods, verbs. Gives
    /// whether there was one, and more may follow.
    pub(super) fn passes(&self, edge: &mut Edge) -> bool {
        let words = self.words(edge.start, edge.limit);
        if let Some(behind) = self.behind_aside(edge.start, edge.limit) {
            edge.opened &= !words.starts_with('、');
            edge.start = behind;
            return true;
        }
        let signed = may_tell_doer(words);
        let adverb = core::mem::take(&mut edge.adverb);
        let single = if adverb { behind_single_verb(words) } else { None };
        let verb = words.chars().next().is_some_and(|c| VERB_SIGNS.may_hold(c));
        // 造纸 is an industry.
        let named = || STARTERS.prefix(words).is_some();
        let made = || behind_made(words).filter(|_| !named()).or_else(|| behind_verb_of_all(words));
        if let Some(length) = single
            .or_else(|| if verb { made() } else { None })
            .or_else(|| signed.then(|| behind_spent(words)).flatten())
            .or_else(|| behind_verb_of_quotation(words))
        {
            edge.start += length;
            return true;
        }
        // 在[全县]新建敬老院
        let place = words.strip_prefix(WITHIN_WHICH);
        if let Some(length) = place.and_then(|place| self.holder(place)) {
            edge.start += WITHIN_WHICH.len_utf8() + length;
            edge.told = true;
            return true;
        }
        let starter = STARTERS.prefix(words).filter(|_| !edge.tells_of(words)).unwrap_or(0);
        let holder = self.holder(words).or_else(|| place_of_indicator(words));
        let holder = holder.or_else(|| place_of_work(words)).or_else(|| each_of_places(words));
        let holder = holder
            .or_else(|| signed.then(|| doer(words)).flatten())
            .or_else(|| giver(words))
            .or_else(|| carrier(words))
            .or_else(|| place_of_outlay(words));
        if let Some(length) = holder.filter(|&length| length >= starter) {
            self.pass_holder(edge, length);
            return true;
        }
        // 和美乡村, 及时率
        let compound = || words.starts_with(JOINTS) && JOINT_COMPOUNDS.prefix(words).is_some();
        if is_rate_name(words) || compound() {
            return false;
        }
        let verb = VERBS.prefix(words).filter(|&length| length >= starter);
        if let Some(length) = OPENINGS
            .prefix(words)
            .filter(|&length| length >= starter && verb.is_none_or(|longer| longer <= length))
        {
            return passes_opening(edge, words, length);
        }
        verb.is_some_and(|length| self.passes_verb(edge, length))
    }

    /// Passes over the holder of `length` bytes at the edge, with the 要 behind it.
    fn pass_holder(&self, edge: &mut Edge, length: usize) {
        edge.holder = Some(edge.start..edge.start + length);
        edge.told = true;
        edge.start += length;
        edge.action = None;
        // 各校[要]加固围墙
        let behind = self.words(edge.start, edge.limit);
        if behind.starts_with(DUTY) && STARTERS.prefix(behind).is_none() {
            edge.start += DUTY.len_utf8();
        }
    }

    /// The place behind a comma, a period, a clock time, brackets, a number of years or 建 that a clause opens with.
    pub(super) fn behind_aside(&self, start: usize, limit: usize) -> Option<usize> {
        let words = self.words(start, limit);
        let c = words.chars().next()?;
        if is_space(c) || is_enumeration_comma(c) || is_comma(c) {
            return Some(start + c.len_utf8());
        }
        if let Some(period) = self.period_at(start, limit) {
            // 2023年5月20日[前]归还借款
            let behind = self.words(period.end, limit);
            return Some(period.end + TIME_TAILS.prefix(behind).unwrap_or(0));
        }
        if let Some(behind) = behind_duration(words).or_else(|| behind_build(words)) {
            return Some(start + behind);
        }
        // 收入5000万元，加上级补助收入300万元: a sum of a budget goes on.
        if let Some(added) =
            words.strip_prefix(PLUS).filter(|added| BUDGET_SUMS.prefix(added).is_some())
        {
            return Some(limit - added.len());
        }
        if let Some(deed) = behind_circumstance(words) {
            return Some(limit - deed.len());
        }
        // 按常住人口计算人均生产总值
        let worked_out = || {
            // 剔除一次性收入后占比
            let by = words.starts_with(BY_WHICH).then_some(BY_WHICH.len_utf8());
            let opened = by.or_else(|| LEAVING_OUT.prefix(words))?;
            let (at, word) = ASIDES.next(head_within(rest(words, opened), ASIDE_BYTES), 0)?;
            Some(start + opened + at + word.len())
        };
        if let Some(behind) = worked_out().filter(|&behind| behind < limit) {
            return Some(behind);
        }
        // 下午2点15分转移群众.
        if let Some(end) = bare_clock(head(self.text, limit), start) {
            return Some(end);
        }
        let behind =
            matches!(c, '（' | '(').then(|| group_end(self.text, start, limit)).flatten()?;
        let built = self.words(behind, limit).starts_with(BUILD);
        Some(behind + if built { BUILD.len_utf8() } else { 0 })
    }

    /// Passes over the verb of `length` bytes at the edge, unless it belongs to the noun.
    fn passes_verb(&self, edge: &mut Edge, length: usize) -> bool {
        let words = self.words(edge.start, edge.limit);
        let object = self.words(edge.start + length, edge.limit);
        if object.is_empty() && !edge.share {
            // 提出[抗诉], but [批准逮捕].
            let led = edge.verb.filter(|&verb| !LEADING.contains(self.words(verb, edge.start)));
            edge.action = Some(led.unwrap_or(edge.start)..edge.limit);
            edge.start = edge.limit;
            return false;
        }
        // 排查整改隐患 is about 隐患, 实施改造项目 about 改造项目.
        let deed = DEEDS.prefix(words) == Some(length);
        // 提升户厕 is no work on 户.
        let works = WORKS.prefix(object).filter(|&work| HEADS.prefix(object) <= Some(work));
        let another = || opens_object(slice(words, 0, length), object);
        // 提出[整改]意见
        let paper = || edge.verb.is_some() && PAPERS.contains(object);
        if edge.opened && (paper() || !(deed && works.is_none() || another())) {
            return false;
        }
        // 出动执法人员, 开展整治行动: behind a verb that takes an object another belongs to it.
        let behind_cut = edge.behind_verb && edge.start == edge.cut && object.len() <= MODIFIED;
        if behind_cut
            && begins(object, |c| is_han(c) && c != AND_OTHERS)
            && (MODIFYING.prefix(words) == Some(length)
                || PROCESSES.contains(object)
                || EVENTS.contains(object)
                || PAPERS.contains(object))
        {
            return false;
        }
        let single = object.chars().nth(1).is_none();
        let short = (single && !edge.share) || is_rate_name(object);
        let stated = (STATES.prefix(words) == Some(length) || self.contrasts(edge, words))
            && HEADS.prefix(object) >= Some(TWO)
            && !edge.tells_of(words);
        if self.tells_cost(slice(words, 0, length), object, edge.limit) {
            edge.start += length;
            return true;
        }
        // 参加失业保险人数 and 参训人员 are those who take part.
        let takers = || HEADCOUNTS.suffix(object).is_some() || PEOPLE.contains(object);
        if TAKING_PART.prefix(words) == Some(length) && takers() {
            return false;
        }
        // 做出[处分]决定, [搬迁]补偿费
        let fee = object.strip_suffix(FEE).is_some_and(|deed| GRANTED_FEES.contains(deed));
        let decided = DECISIONS.contains(object) || fee && tells_kind(slice(words, 0, length));
        if short || stated || is_measured(words, length) || decided || ends_noun(object) {
            return false;
        }
        edge.verb = edge.verb.or(Some(edge.start));
        edge.opened = CUTTING.prefix(words).is_none_or(|cutting| cutting < length);
        edge.start += length + brought_out(object);
        true
    }

    /// 建设 + 总投资 + 数量 + 的 + 项目: what the project costs is told, and not what was built. `to` is the place of the amount.
    fn tells_cost(&self, verb: &str, object: &str, to: usize) -> bool {
        object == TOTAL_INVESTMENT
            && ACTIONS.contains(verb)
            && holds(head_within(rest(self.text, to), NEAR_OF_BYTES), ATTRIBUTIVE)
    }

    /// 新建项目10个，续建项目3个: those behind tell that 新建 says which ones are counted.
    fn contrasts(&self, edge: &Edge, words: &str) -> bool {
        /// So many bytes behind the phrase are looked at: twelve Han characters.
        const NEAR_BYTES: usize = 36;

        let new = words.strip_prefix(NEW_BUILT).filter(|noun| !noun.is_empty());
        let behind = head_within(rest(self.text, edge.limit), NEAR_BYTES);
        new.is_some_and(|noun| {
            let continued = behind.find(CONTINUED).map(|at| rest(behind, at + CONTINUED.len()));
            continued.is_some_and(|other| other.starts_with(noun))
        })
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
}

/// Whether the verb of `length` bytes that these words open with and what follows it name one thing that is measured: 参训人数, 补偿比例.
fn is_measured(words: &str, length: usize) -> bool {
    let (verb, object) = (head(words, length), rest(words, length));
    let named = [&ACTIONS, &OF_MEASURES].iter().any(|list| list.prefix(words) == Some(length));
    MEASURES.contains(object) && !HEADS.contains(object) && named
        || counts_things(object) && tells_kind(verb)
        // 补偿比例: alone the word for a rate names none.
        || RATES.contains(object)
            && REALIZING.prefix(words).is_none()
            && SWAYS.prefix(words).is_none()
        // 参训人数 and 服务效率 are measured whatever the verb is.
        || counts_deed(verb, object)
        || funds_deed(verb, object)
}

/// Passes over the opening of `length` bytes that `words` begin with, unless it belongs to the noun.
#[inline]
fn passes_opening(edge: &mut Edge, words: &str, length: usize) -> bool {
    // 日均客流 is an average of its own; 日均接待游客 counts 游客.
    let averaged = rest(words, length);
    // 给予[一次性建设补助]: of what is given the adverb tells the kind.
    let given = || MONEY.suffix(averaged).is_some() && VERBS.prefix(averaged).is_none();
    if words.starts_with(ONCE_FOR_ALL) && (edge.behind_verb && edge.start == edge.cut || given()) {
        return false;
    }
    // 有效工单: before a noun alone the adverb tells its kind.
    let kind = ADJECTIVES.prefix(words) == Some(length)
        && [&HEADS, &MEASURES, &THINGS, &VERBS].iter().any(|list| list.contains(averaged));
    if kind {
        return false;
    }
    let average = PER_HEAD.prefix(words) == Some(length)
        && (VERBS.prefix(averaged).is_none() || INDICATORS.suffix(averaged).is_some())
        && averaged.len() >= TWO;
    if average {
        return false;
    }
    // 累计[为企业]减税降费: for whom it was done.
    let served = words.starts_with(FOR_WHOM) && length == FOR_WHOM.len_utf8();
    let whom = || RECIPIENTS.prefix(averaged).max(PEOPLE.prefix(averaged)).unwrap_or(0);
    let whom = if served { whom() } else { 0 };
    let deed = rest(averaged, whom);
    let done = VERBS.prefix(deed).is_some() || SWAYS.prefix(deed).is_some();
    if whom > 0 && done && deed.chars().nth(2).is_some() {
        edge.start += length + whom;
        return true;
    }
    // 新建和改善绿水长廊: a verb behind 和 has the same object as the one before it.
    edge.opened &= !begins(words, is_joint);
    edge.adverb = ADVERBS_OF_DEED.contains(slice(words, 0, length));
    edge.start += length;
    true
}

/// What was done in a season, in a year, meanwhile or in some manner, without those words: 秋季[种植小麦], 年[加工毛竹], but
/// 冬季农业开发.
fn behind_circumstance(words: &str) -> Option<&str> {
    let season = SEASONS_OF_YEAR.prefix(words).map(|length| rest(words, length));
    season
        .or_else(|| words.strip_prefix(YEARLY_AMOUNT))
        .filter(|deed| tells_deed(deed))
        .or_else(|| behind_meanwhile(words))
        .or_else(|| behind_manner(words))
}

/// Whether words open with a verb and its object.
fn tells_deed(words: &str) -> bool {
    VERBS.prefix(words).is_some_and(|verb| is_object(rest(words, verb)))
}

/// 名词 + 期间 + 动词 + 名词: what was done meanwhile, 大雪期间[组织干部].
fn behind_meanwhile(words: &str) -> Option<&str> {
    /// What went on is named in so many bytes at most: 8 Han characters.
    const NAME_BYTES: usize = 24;

    /// What went on, 期间, a verb and its object have more bytes than this: 6 Han characters.
    const SHORTEST_BYTES: usize = 18;

    if words.len() <= SHORTEST_BYTES {
        return None;
    }
    let near = head_within(words, NAME_BYTES);
    let at = holds_word(near, MEANWHILE).then(|| near.find(MEANWHILE)).flatten()?;
    Some(rest(words, at + MEANWHILE.len())).filter(|deed| tells_deed(deed))
}

/// 方式 + 动词 + 名词: what was done in some manner, 以集中竞价方式[减持股份].
fn behind_manner(words: &str) -> Option<&str> {
    /// The name of a manner has at most so many bytes: 8 Han characters.
    const MANNER_BYTES: usize = 24;
    /// A manner, a verb and its object have more bytes than this: 5 Han characters.
    const SHORTEST_BYTES: usize = 15;

    if words.len() <= SHORTEST_BYTES || !holds(head_within(words, MANNER_BYTES), MANNER_SIGN) {
        return None;
    }
    let (at, manner) = IN_MANNER.next(head_within(words, MANNER_BYTES), TWO)?;
    Some(rest(words, at + manner.len())).filter(|deed| tells_deed(deed))
}
