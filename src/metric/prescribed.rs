//! Numbers that a rule sets (规定的数值): shares, bounds, bases and standards.
//!
//! Takes a number with the words around it, gives whether a rule sets it: such a number measures nothing.

use core::ops::Range;

use super::{
    claim::{Claim, Figure, Role, is_rate},
    clause::{Site, group_end, separates},
    condition::{LONGEST_CONDITION_BYTES, threshold},
    level::Around,
    reading::Reading,
};
use crate::{
    Approximation, Quantity, UnitKind,
    lexicon::{
        approximators::{EXTREME_SIGN, EXTREMES},
        conditions::{
            AS_BASE, BY, BY_LIKENESS, BY_PARTS, BY_WHICH, DEALING, FORBIDDEN_BOUNDS, INCLUDING, OR,
            PAYING, PENALTIES, PORTION, RATIO_BEHIND, RULE_BOUNDS, RULING, SETTING_UP, STANDARDS,
            TERMS, THRESHOLDS, TO_UPPER_BOUND,
        },
        contexts::NOT,
        links::AMOUNTING_TO,
        nouns::{
            CHARGES, GIVEN_OF, GOALS, GRANTING, GRANTS, HEADS, LEVIED_RATES, PEOPLE, RATES,
            SHARERS, SHARES, TIMES_OFF,
        },
        openers::Openers,
        particles::{ATTRIBUTIVE, ATTRIBUTIVE_WORD, CONJUNCTIONS, HOLDERS, INDEX_BASE, MANNERS},
        periods::skip_join,
        prepositions::WITH,
        skip_gap,
        units::OCCASION,
        verbs::{FIXING, SAMPLING, VERBS},
    },
    scan,
    text::chars::{
        arabic_digit, begins, head, head_within, holds, is_closing, is_colon, is_comma, is_han,
        is_opening, is_space, is_stop, rest, slice, tail_within,
    },
};

/// The base of an index is told in so many bytes at most: 12 Han characters.
const BASE_BYTES: usize = 36;

/// What the words behind a number that a rule sets begin with, but for 的 and brackets.
static CONDITION_OPENS: Openers = Openers::of(&[&PENALTIES, &THRESHOLDS]);

/// The words between a share and the sample that it is drawn for have so many bytes at most: 1%[人口抽样]调查.
const SAMPLE_BYTES: usize = 15;

/// 最高 stands before a cap in so many bytes: 6 Han characters, 最高不超过.
const CAP_BYTES: usize = 18;

/// What a rule gives time for is named in so many bytes at most: 6 Han characters.
const NAME_BYTES: usize = 18;

impl<'t> Reading<'t, '_> {
    /// Whether a number is what a rule sets: 按投资额的10%, 按照年收入5%的比例, 每季度一次.
    pub(super) fn is_set_by_a_rule(&self, around: Around<'_>) -> bool {
        let share = || {
            let behind = || self.words(self.end_of_row(around), self.end);
            is_prescribed(around.linked)
                || prescribes(around.linked) && (sets_share(behind()) || shares_with(behind()))
        };
        // 3000万元以上的，补贴[60%]
        let after_condition = || {
            GRANTING.contains(around.before.trim_matches(is_space))
                && self.claims.last().is_some_and(|last| last.role == Role::Other)
        };
        // 纺织行业奖励7%: what a rule grants of an amount.
        let of_amount = || {
            let unlinked = around.before.len() == around.linked.trim_end_matches(is_space).len();
            unlinked && [&GRANTING, &GRANTS].iter().any(|list| list.suffix(around.before).is_some())
        };
        // 发给本人工资的50%
        let paid = || {
            let clause = around.clause.trim_start_matches(is_space);
            around.linked.trim_end_matches(is_space).ends_with(ATTRIBUTIVE)
                && PAYING.prefix(clause).is_some()
        };
        let ruled = || {
            share()
                || self.is_granted_of(around)
                || of_amount()
                || paid()
                || after_condition()
                || self.is_listed_share(around)
        };
        is_rate(around.kind) && ruled()
            || matches!(around.kind, UnitKind::Currency | UnitKind::Rate)
                && self.is_standard(around)
            || around.unit == OCCASION && scan::recurs(around.clause)
            || around.unit.is_empty() && self.is_prescribed_ratio(around)
    }

    /// Whether what stands behind a rate tells that something is given or taken of a whole: 1%人口[抽样]调查, 10%作为[基数].
    fn is_granted_of(&self, around: Around<'_>) -> bool {
        let behind = self.words(self.end_of_row(around), self.end);
        let behind = behind.trim_start_matches(|c| is_space(c) || c == ATTRIBUTIVE);
        let near = head_within(behind, SAMPLE_BYTES);
        SAMPLING.stands_in(head(near, near.find(separates).unwrap_or(near.len())))
            || AS_BASE.prefix(behind).is_some()
            || GIVEN_OF.prefix(behind).is_some()
            || gives_of(behind)
            || fixed(around.clause, behind)
            // Behind most numbers stands a comma.
            || begins(around.behind, is_han) && self.grant_named(around.site).is_some()
    }

    /// Whether a rate goes on a list of those that a rule sets: 按60%、[50%]、20%的比例, 按普通疾病70%、重大疾病[100%]的比例救助.
    fn is_listed_share(&self, around: Around<'_>) -> bool {
        let Around { site, .. } = around;
        let bare = || around.kind == UnitKind::Percent && self.continues(site) == Some(true);
        let named = || {
            let before = site.previous.and_then(|before| self.sites.get(before));
            let from = before.map_or(0, |before| before.span.end);
            self.words(from, site.span.start).starts_with('、') && sets_share(around.behind)
        };
        (bare() || named())
            && self.previous(site).is_some_and(|claim| {
                claim.role == Role::Other && self.unit_of(claim) == Some(around.unit)
            })
    }

    /// 百分数 + 的 + 税率, and 时间 + 假: what a rule names right behind the number that it sets for it, 减按1%的[税率], 98天[产假].
    pub(super) fn set_for(&self, site: &Site, quantity: &Quantity<'_>) -> Option<Range<usize>> {
        let rate = quantity.unit.kind == UnitKind::Percent;
        if !(rate || quantity.unit.kind == UnitKind::Time) {
            return None;
        }
        let behind = self.words(site.span.end, self.limit(site));
        let clause = head(behind, behind.find(separates).unwrap_or(behind.len()));
        if rate {
            let name = clause.trim_start_matches(ATTRIBUTIVE);
            let start = site.span.end + clause.len() - name.len();
            let levied = LEVIED_RATES.prefix(name).filter(|_| self.genre.sets_rules())?;
            return Some(start..start + levied);
        }
        let named = clause.len() <= NAME_BYTES
            && clause.chars().all(is_han)
            && VERBS.prefix(clause).is_none()
            && TIMES_OFF.suffix(clause).is_some_and(|length| length < clause.len())
            && self.genre.sets_rules();
        named.then(|| site.span.end..site.span.end + clause.len())
    }

    /// Whether a number that would be a level is one that the rules of its document set: a share, 本人工资的[90%], unless a rate is
    /// named right before it, 费率为[8%]; a bound of what is neither granted nor levied, 注册资本[500万元]以上.
    pub(super) fn is_set(&self, site: &Site, quantity: &Quantity<'_>, claim: &Claim) -> bool {
        let rate = is_rate(quantity.unit.kind);
        let bounded = !matches!(quantity.approximation, None | Some(Approximation::About));
        // Most numbers are amounts without a bound.
        if !(bounded || rate) {
            return false;
        }
        let set = match claim.role {
            Role::Change { .. } => bounded && self.describes_who(site),
            Role::Level if claim.again || claim.behind => false,
            Role::Level if rate => !self.names_rate(site, claim),
            Role::Level => !self.is_granted_or_levied(site, claim),
            _ => false,
        };
        // 培训的天数不得少于五天 tells of an indicator that it names.
        let demanded = || {
            // A term is no indicator: 借阅图书的期限不得超过三个月.
            let named = claim.subject.clone().map(|noun| self.words(noun.start, noun.end));
            named.is_some_and(|noun| TERMS.suffix(noun).is_none())
                && FORBIDDEN_BOUNDS.suffix(self.words(site.clause, site.span.start)).is_some()
        };
        if set && !rate && demanded() {
            return false;
        }
        // What the document is costs a look at all of it, and is asked last.
        set && self.genre.sets_rules()
    }

    /// 数量 + 以上的: whether a bound describes those whom a rule is about, 载客超过额定乘员[百分之二十]以上的.
    fn describes_who(&self, site: &Site) -> bool {
        let behind = self.words(site.span.end, self.end);
        let (bound, who) =
            behind.split_at_checked(threshold(behind).unwrap_or(0)).unwrap_or_default();
        bound.ends_with(ATTRIBUTIVE) || who.starts_with(ATTRIBUTIVE)
    }

    /// Whether the rate that a claim is on is named right before its number: 费率为[8%].
    fn names_rate(&self, site: &Site, claim: &Claim) -> bool {
        claim.subject.as_ref().is_some_and(|subject| {
            RATES.suffix(self.words(subject.start, subject.end)).is_some()
                && !holds(self.words(subject.end, site.span.start), ATTRIBUTIVE)
        })
    }

    /// Whether a bound is of what is granted, levied or set up, which keeps it: 补助不超过[5万元], 设立规模不低于[1亿元]的基金.
    fn is_granted_or_levied(&self, site: &Site, claim: &Claim) -> bool {
        let clause = self.words(site.clause, site.span.start);
        let subject = claim.subject.as_ref();
        let subject = subject.map_or("", |subject| self.words(subject.start, subject.end));
        let described = self.words(site.span.end, self.end).starts_with(ATTRIBUTIVE);
        // 最高不超过10分 is what is given at most.
        let near = tail_within(clause, CAP_BYTES);
        let capped =
            holds(near, EXTREME_SIGN) && EXTREMES.iter().any(|(extreme, _)| near.contains(extreme));
        let granted = [&GRANTING, &GRANTS]
            .iter()
            .any(|list| list.stands_in(subject) || list.stands_in(clause));
        capped
            || granted
            || CHARGES.suffix(subject).is_some()
            || described && SETTING_UP.stands_in(clause)
    }

    /// 按 + 比 + 比例, 比 + 配套: by which ratio something is shared, 按[1:1]比例分担, [1:1]配套奖励.
    fn is_prescribed_ratio(&self, around: Around<'_>) -> bool {
        let ratio = self.words(around.site.span.start, around.site.span.end);
        let behind = around.behind.trim_start_matches(is_space);
        ratio.contains(is_colon)
            && (is_prescribed(around.linked)
                || prescribes(around.linked)
                || RATIO_BEHIND.prefix(behind).is_some())
    }

    /// 按 + … + 数量 + 的 + … + 标准: an amount by which people are told apart, 按人均收入[2300元]的扶贫标准.
    fn is_standard(&self, around: Around<'_>) -> bool {
        /// The name of a standard has at most so many bytes: 8 Han characters.
        const NAME_BYTES: usize = 24;

        let behind = self.words(self.end_of_row(around), self.end);
        let Some(name) = behind.strip_prefix(ATTRIBUTIVE) else { return false };
        let name = head_within(name, NAME_BYTES);
        let named =
            || STANDARDS.next(name, 0).is_some_and(|(at, _)| !head(name, at).contains(separates));
        prescribes(around.clause) && named()
    }

    /// The last of the numbers that 、 or a conjunction joins to this one: 突破3000万元、[6000万元]的，分别给予….
    pub(super) fn last_of_row<'a>(&'a self, around: Around<'a>) -> &'a Site {
        if !CONJUNCTIONS.contains(around.behind) || begins(around.behind, is_comma) {
            return around.site;
        }
        let own = self.index_behind(around.site).saturating_sub(1);
        self.sites.get(own + self.row(own).saturating_sub(1)).unwrap_or(around.site)
    }

    /// （女性为100）, 以上年为100: what the numbers of a ratio or an index are counted from.
    pub(super) fn is_base(&self, around: Around<'_>) -> bool {
        let clause = tail_within(around.clause.trim_end_matches(is_space), BASE_BYTES);
        let taken = || begins(around.behind, is_closing) || holds(clause, WITH);
        let span = around.site.span.clone();
        around.unit.is_empty()
            && is_index_base(self.words(span.start, span.end))
            && clause.ends_with(AMOUNTING_TO)
            && taken()
    }

    /// 数量 + 以上 + 数量 + 以下: from where to where a grade or a class goes, 造成[10人以上、30人以下]死亡.
    pub(super) fn is_half_of_range(&self, around: Around<'_>) -> bool {
        let next = self.index_behind(around.site);
        let half = |at: usize, says: Approximation| {
            let Some(Figure::Quantity(one)) = self.figures.get(at).copied().flatten() else {
                return None;
            };
            let site = self.sites.get(at)?;
            let bounded = one.approximation == Some(says) && one.unit.text == around.unit;
            bounded.then(|| (site, self.words(site.span.end, self.limit(site))))
        };
        // `back` tells how far before the mention behind this one the range begins.
        let closed = |back: usize| {
            let Some(at) = next.checked_sub(back) else { return false };
            let Some((low, between)) = half(at, Approximation::AtLeast) else { return false };
            // 2000人以上（含2000人）5000人以下
            let repeated = self.sites.get(at + 1).is_some_and(|site| self.is_inclusion(site));
            let upper = half(at + 1 + usize::from(repeated), Approximation::AtMost);
            // The number is one of the range's own.
            let own = back <= 2 + usize::from(repeated);
            own && upper.is_some_and(|(high, behind)| {
                (repeated || self.joins(low.span.end, high.span.start).is_some())
                    && threshold(between).is_some()
                    && threshold(behind).is_some()
            })
        };
        (1..=3).any(closed)
    }

    /// 超过 + 数量 + 但不超过 + 数量 + 的部分: the lower bound of what a rule is about.
    pub(super) fn is_lower_bound(&self, around: Around<'_>) -> bool {
        let next = self.index_behind(around.site);
        let (Some(site), Some(Figure::Quantity(high))) =
            (self.sites.get(next), self.figures.get(next).copied().flatten())
        else {
            return false;
        };
        let bounded =
            matches!(high.approximation, Some(Approximation::AtMost | Approximation::Under));
        if !bounded || high.unit.text != around.unit {
            return false;
        }
        let between = self.words(around.site.span.end, site.span.start);
        let between = rest(between, threshold(between).unwrap_or(0));
        TO_UPPER_BOUND.prefix(between).is_some()
            && sets_condition(self.words(site.span.end, self.end))
    }
}

/// Whether a rule fixes an amount by a share or a multiple of another: 按照不低于人均收入2倍[核定].
fn fixed(clause: &str, behind: &str) -> bool {
    FIXING.prefix(behind).is_some() && (clause.contains(BY_WHICH) || clause.contains(BY_LIKENESS))
}

/// Whether 按 stands before a share: 按全市3‰抽查, 按投资额的10%; not so 按时足额发放率.
fn is_prescribed(linked: &str) -> bool {
    let words = linked.trim_matches(is_space);
    let Some(at) = words.find(BY_WHICH) else { return false };
    let by = slice(words, at, words.len());
    BY.prefix(by).is_some()
        && MANNERS.prefix(by).is_none()
        && (at == 0
            || words.ends_with(ATTRIBUTIVE)
            || BY.contains(by)
            || HOLDERS.contains(by.trim_start_matches(BY_PARTS)))
}

/// Whether 按 and a whole stand before a share that is the rule for something: 按照年收入5%的比例.
fn prescribes(linked: &str) -> bool {
    linked.rfind(BY_WHICH).is_some_and(|at| {
        let by = slice(linked, at, linked.len());
        BY.prefix(by).is_some() && MANNERS.prefix(by).is_none()
    })
}

/// Whether a share is named as one behind its number: 5%[的比例], 100%[比例].
fn sets_share(behind: &str) -> bool {
    GOALS.prefix(behind).is_some() || SHARES.prefix(behind).is_some()
}

/// 数量 + 的 + 名词 + 补贴: whether what is given of an amount is named behind its share, 贷款利率50%的[财政贴息].
fn gives_of(behind: &str) -> bool {
    /// The name has so many bytes at most: 8 Han characters.
    const NAME_BYTES: usize = 24;

    let near = head_within(behind, NAME_BYTES);
    let name = head(near, near.find(separates).unwrap_or(near.len()));
    name.len() < behind.len() && GRANTING.suffix(name).is_some() && name.chars().all(is_han)
}

/// 按 + 甲 + 百分数、乙 + 百分数 + 的比例: whether a share is named as one behind the last of its list.
fn shares_with(behind: &str) -> bool {
    /// A list of shares has so many bytes at most: 30 Han characters.
    const LIST_BYTES: usize = 90;

    let near = head_within(behind, LIST_BYTES);
    let list = head(near, near.find(|c| is_comma(c) || is_stop(c)).unwrap_or(near.len()));
    list.starts_with('、')
        && SHARES.next(list, 0).is_some_and(|(at, _)| head(list, at).ends_with(ATTRIBUTIVE))
}

/// （含）+ 至 + 数字: a range of a rule goes on behind the remark that its lower bound counts, 10亿元[（含10亿元）至20亿元].
pub(super) fn opens_range(behind: &str) -> bool {
    // Nearly no number has a remark behind it.
    if !begins(behind, is_opening) {
        return false;
    }
    let words = head_within(behind, LONGEST_CONDITION_BYTES);
    let upper = behind_inclusion(words);
    let upper = skip_join(upper, 0).map(|at| rest(upper, skip_gap(upper, at)));
    upper.is_some_and(|upper| begins(upper, |c| arabic_digit(c).is_some()))
}

/// Whether words end in a verb of penalties: 处以, 并处. 查处 is none, 正处14人 are people of a rank, 街道办事处12起 is a body's.
pub(super) fn deals(words: &str) -> bool {
    DEALING.suffix(words).is_some_and(|length| VERBS.suffix(words) <= Some(length))
        && [&PEOPLE, &SHARERS].iter().all(|list| list.suffix(words).is_none())
}

/// Whether a rule bounds something by a number, 宽度不得少于五十米, or by a share: 不得低于园区面积的百分之四十.
pub(super) fn is_bound_of_rule(around: Around<'_>) -> bool {
    // Nearly no clause holds a negation, which is found faster than such a word.
    if !holds(around.clause, NOT) {
        return false;
    }
    let clause = around.clause.trim_end_matches(is_space);
    let of_whole = is_rate(around.kind) && clause.ends_with(ATTRIBUTIVE);
    // 委员总数不得超过45名 tells of what it names; lengths are sizes, 井深不得小于九米.
    let named = || around.kind != UnitKind::Length && FORBIDDEN_BOUNDS.suffix(clause).is_some();
    let mut sides = [around.before, around.linked].into_iter();
    sides.any(|words| RULE_BOUNDS.suffix(words).is_some()) && !named()
        || of_whole && RULE_BOUNDS.stands_in(clause)
}

/// Whether a bound behind the number says on what condition a rule holds, or how much it punishes:
/// 数额在二十万元[以上的，], 三年[以下有期徒刑].
pub(super) fn sets_condition(behind: &str) -> bool {
    let behind = behind.trim_start_matches(is_space);
    // Behind most numbers stands a comma.
    if begins(behind, is_comma) {
        return false;
    }
    let words = behind_inclusion(behind);
    // Nearly no number has such words behind it.
    if !(CONDITION_OPENS.may_open(words) || begins(words, |c| c == ATTRIBUTIVE || is_opening(c))) {
        return false;
    }
    let length = threshold(words).unwrap_or(0);
    let behind = rest(words, length);
    let share = behind.trim_start_matches(ATTRIBUTIVE);
    // 达到10亿元以上的[另奖]50万元
    let described = share.len() < behind.len() || head(words, length).ends_with(ATTRIBUTIVE);
    if described && length > 0 && RULING.prefix(share).is_some() {
        return true;
    }
    // 127份处罚案卷 are counted.
    let penalty = PENALTIES.prefix(behind).map(|length| rest(behind, length));
    if penalty.is_some_and(|object| HEADS.prefix(object).is_none())
        || share.len() < behind.len() && share.starts_with(PORTION)
    {
        return true;
    }
    let words = head_within(words, LONGEST_CONDITION_BYTES);
    // 不超过10万元（按季度纳税的，不超过30万元）的纳税人
    let words = if length == 0 { behind_remark(words) } else { words };
    if length == 0 && !words.starts_with(ATTRIBUTIVE) {
        return false;
    }
    let condition = slice(words, 0, words.find(separates).unwrap_or(words.len()));
    // 2倍以上5倍以下罚款.
    if length > 0 && PENALTIES.suffix(condition).is_some() {
        return true;
    }
    // 五万元以上，或者三次以上的，…: the second condition closes both.
    let joined = rest(words, condition.len()).trim_start_matches(separates);
    let listed = rest(words, length).strip_prefix('、').filter(|_| length > 0);
    let joined = listed.unwrap_or(joined);
    let second =
        OR.prefix(joined).map(|_| head(joined, joined.find(separates).unwrap_or(joined.len())));
    // 6000万元以上、或年纳税800万元以上的项目
    let bounded = |second: &str| {
        let at = second.find(ATTRIBUTIVE).filter(|_| length > 0);
        at.is_some_and(|at| THRESHOLDS.suffix(head(second, at)).is_some())
    };
    let either = second.is_some_and(|second| second.ends_with(ATTRIBUTIVE) || bounded(second));
    // 入围企业为2家的，…: a rule says what then.
    length > 0
        && (condition.ends_with(ATTRIBUTIVE)
            || (condition.len() == length || listed.is_some()) && either)
        || condition == ATTRIBUTIVE_WORD
}

/// Words without the bracket that they open with and that says whether a bound holds for its own value: （含10亿元）[以上的].
fn behind_inclusion(words: &str) -> &str {
    let includes = words
        .strip_prefix(is_opening)
        .is_some_and(|inner| INCLUDING.prefix(inner).is_some_and(|length| inner.len() > length));
    // （含）以上 is one bound.
    if includes && threshold(words).is_none() { behind_remark(words) } else { words }
}

/// Words without the remark in brackets that they open with: （按季度计算）[的纳税人].
pub(super) fn behind_remark(words: &str) -> &str {
    let end = begins(words, is_opening).then(|| group_end(words, 0, words.len())).flatten();
    end.map_or(words, |end| rest(words, end))
}

/// Whether a number is a hundred or one, with whatever places: 100.00.
fn is_index_base(number: &str) -> bool {
    let places = number.strip_prefix(INDEX_BASE).or_else(|| number.strip_prefix('1'));
    places.is_some_and(|places| places.trim_start_matches('.').bytes().all(|byte| byte == b'0'))
}
