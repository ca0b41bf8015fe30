//! What a rule demands (条件): numbers that say for whom it holds or from where on, and measure nothing.
//!
//! Takes a number in a sentence, gives whether it is one of:
//!
//! - 数量 + 以上 + … + 奖励 + 数额: 客机[100座]以下每架次补贴1万元;
//! - 是指 + … + 数量 + 以上: 重大火灾，是指受害面积超过[80公顷]的火灾;
//! - 每 + 动词 + 数量, 每 + 数量 + 给予: 每招用[1名]毕业生.

use super::{
    claim::{Figure, is_rate, is_rated},
    clause::Site,
    reading::Reading,
};
use crate::{
    Number, Quantity, UnitKind,
    combinator::aside,
    lexicon::{
        approximators::BEFORE,
        conditions::{
            AND, APPLICANTS, ATTAINING, BOUNDING, BY_MEANS_OF, BY_WHICH, BY_WHICH_WORD, COMPARED,
            CONSENTING, FORBIDDING, FURTHER, INCLUDING, MEANT, OBLIGING, ONLY_THEN, PORTION,
            PORTIONS, THRESHOLDS,
        },
        contexts::{CONDITION_NOUNS, CONDITIONS, POINTING_ON},
        directions::SWAYS,
        links::{AMOUNTING_TO, OPENINGS},
        nouns::GRANTING,
        particles::{ATTRIBUTIVE, is_joint},
        prepositions::TOWARDS,
        units::{PER, SCORE},
        verbs::{ENTITLING, GRANTING_VERBS, SCORING, VERBS},
    },
    text::chars::{
        HAN_BYTES, begins, head, head_within, holds, is_closing, is_colon, is_comma,
        is_enumeration_comma, is_han, is_opening, is_space, rest, tail_within,
    },
};

/// How far a condition is read; the look stays short in a text without commas.
pub(super) const LONGEST_CONDITION_BYTES: usize = 240;

/// 每 and the verb behind it have at most so many bytes: 12 Han characters.
const NEAR_EACH_BYTES: usize = 36;

/// A rule names so many steps at most; a longer row of numbers is a table.
const MOST_STEPS: usize = 12;

/// What is granted is looked for so many mentions behind its condition.
const NEAR_MENTIONS: usize = 4;

/// The length in bytes of 以上 or the like behind a number, with a remark in brackets before it: （人民币）以上.
pub(super) fn threshold(words: &str) -> Option<usize> {
    // Behind most numbers stands a comma.
    if begins(words, is_comma) {
        return None;
    }
    let remark = aside(words);
    Some(remark + THRESHOLDS.prefix(rest(words, remark))?)
}

/// Whether words open with points that are given or taken: 每降低1个百分点[扣]1分.
fn scores(behind: &str) -> bool {
    behind.trim_start_matches(is_comma).starts_with(SCORING)
}

/// 数量 + 以上 + 的 + 得, 分数 + 以上 + 为: whether a number bounds what is scored so, or what a score is called, 90%以上的[得满分],
/// 75分至90分[为良好]; 数量 + 及以上 + 的: or whom a rule means, 5人[及以上的]家庭.
fn bounds_score(behind: &str, bound: Option<usize>, quantity: &Quantity<'_>) -> bool {
    let range = matches!(quantity.number, Number::Range(..));
    let Some(length) = bound.or(range.then_some(0)) else { return false };
    let (bound, told) = behind.split_at_checked(length).unwrap_or_default();
    let closed = bound.ends_with(ATTRIBUTIVE).then_some(told);
    let described = closed.or_else(|| told.strip_prefix(ATTRIBUTIVE)).filter(|_| length > 0);
    let called = quantity.unit.text == SCORE && told.starts_with([AMOUNTING_TO, ATTRIBUTIVE]);
    let meant = bound.starts_with(AND) && !is_rate(quantity.unit.kind);
    called || described.is_some_and(|told| meant || told.starts_with(SCORING))
}

/// （含）: whether a number is a bound that counts itself, 180立方米[（含]）以下, 20%至40%[（含）].
fn includes_bound(behind: &str) -> bool {
    let inside = behind.strip_prefix(is_opening);
    inside.is_some_and(|inside| {
        let length = INCLUDING.prefix(inside);
        length.is_some_and(|length| begins(rest(inside, length), is_closing))
    })
}

/// Whether a sentence announces the conditions of a rule: 出现下列情况之一的，启动Ⅳ级响应：, 符合以下三个条件：
pub(super) fn opens_conditions(sentence: &str) -> bool {
    let sentence = sentence.trim_end_matches(is_space);
    let announced = || {
        let near = tail_within(sentence.trim_end_matches(is_colon), LONGEST_CONDITION_BYTES);
        CONDITION_NOUNS.suffix(near).is_some() && POINTING_ON.stands_in(near)
    };
    sentence.ends_with(is_colon) && (CONDITIONS.stands_in(sentence) || announced())
}

/// Whether words end in what leads to a bound: 产值达到, 面积超过.
fn leads_to_bound(words: &str) -> bool {
    [&ATTAINING, &BOUNDING].iter().any(|list| list.suffix(words).is_some())
}

/// A clause behind the adverb that it opens with: 分别[奖励].
fn behind_opening(clause: &str) -> &str {
    rest(clause, OPENINGS.prefix(clause).unwrap_or(0))
}

/// Whether words open with a grant: 给予奖励, 补贴1万元.
fn opens_with_grant(words: &str) -> bool {
    GRANTING_VERBS.prefix(words).or_else(|| GRANTING.prefix(words)).is_some()
}

impl Reading<'_, '_> {
    /// Whether a number sets the condition of a rule.
    pub(super) fn is_condition(
        &mut self,
        index: usize,
        site: &Site,
        quantity: &Quantity<'_>,
    ) -> bool {
        let behind = self.words(site.span.end, self.limit(site)).trim_start_matches(is_space);
        let bound = threshold(behind);
        let bounded = bound.is_some();
        // 超过3000平方米、… has its bound before it, and nothing of it behind.
        let described = bound.or_else(|| self.bounds_first(site, behind).then_some(0));
        self.is_inclusion(site)
            || includes_bound(behind)
            || bounds_score(behind, bound, quantity)
            || described
                .is_some_and(|length| self.is_condition_of_grant(site, head(behind, length)))
            || bounded && self.entitles_behind(site)
            || self.entitles(site, rest(behind, bound.unwrap_or(0)), bounded)
            || bounded && (self.favours(site) || self.asks_consent(site))
            || self.attains(site, behind, quantity)
            || self.attains_with_next(index, site, behind)
            || quantity.approximation.is_some() && self.is_asked_of_applicants(site)
            || self.sets_steps(index, behind)
            || self.is_listed_condition(site)
            || self.bounds_grant(index, site, quantity, bounded)
            || self.defines(site, quantity)
            || (!is_rate(quantity.unit.kind) || scores(behind)) && self.is_each(site)
    }

    /// 对 + 数量 + 以上 + … + 给予: for what a rule grants or does something, 对销售额[3000万元]以上的商户给予奖励. The sentence
    /// opens with 对; `bound` is the 以上 behind the number, or 以上的, which describes those who are meant.
    fn is_condition_of_grant(&self, site: &Site, bound: &str) -> bool {
        let behind = self.words(site.span.end, self.end);
        let opened = self.words(self.start, site.span.start).trim_start_matches(is_space);
        // 扶持茶园：对面积超过3000平方米、…
        let named = self.words(site.clause, site.span.start).trim_start_matches(is_space);
        [opened, named].iter().any(|words| words.starts_with(TOWARDS))
            && (bound.ends_with(ATTRIBUTIVE)
                || GRANTING_VERBS.stands_in(head_within(behind, LONGEST_CONDITION_BYTES)))
    }

    /// 超过 + 数量、…: whether a number is bounded and another condition stands behind it. `behind` is what stands behind the
    /// number.
    fn bounds_first(&self, site: &Site, behind: &str) -> bool {
        let words = self.words(site.clause, site.span.start);
        begins(behind, is_enumeration_comma) && leads_to_bound(words)
    }

    /// 数量 + 及以上、…，可申请 + …: whether a clause behind a bound says what those are entitled to who meet it.
    fn entitles_behind(&self, site: &Site) -> bool {
        let near = head_within(self.words(site.span.end, self.end), LONGEST_CONDITION_BYTES);
        near.split(is_comma).skip(1).any(|clause| ENTITLING.prefix(clause).is_some())
    }

    /// （[不]含 + 数量）: whether a bound holds for its own value, 在10亿元（不含[10亿元]）以下. A closing bracket stands behind the
    /// number.
    pub(super) fn is_inclusion(&self, site: &Site) -> bool {
        let behind = rest(self.phrases.text, site.span.end).trim_start_matches(is_space);
        if !begins(behind, is_closing) {
            return false;
        }
        let words = self.words(site.clause, site.span.start).trim_matches(is_space);
        INCLUDING.contains(words.trim_start_matches(is_opening))
            && (begins(words, is_opening) || self.words(0, site.clause).ends_with(is_opening))
    }

    /// 达到 + 数量，享受 + …, 达到 + 数量 + 方能 + …: from where on a rule gives a right. `behind` is what stands behind the number
    /// and its bound.
    fn entitles(&self, site: &Site, behind: &str, bounded: bool) -> bool {
        let clause = behind.strip_prefix(is_comma);
        if ONLY_THEN.prefix(clause.unwrap_or(behind)).is_some() {
            return true;
        }
        clause.is_some_and(|clause| ENTITLING.prefix(clause).is_some())
            && (bounded || leads_to_bound(self.words(site.clause, site.span.start)))
    }

    /// 数量 + 以上 + … + 的 + …，给予 + …: for whom a rule does something, 投资[500万元]以上从事加工的企业，给予扶持. The clause right behind says
    /// what, and no figure stands between.
    fn favours(&self, site: &Site) -> bool {
        let near =
            head_within(self.words(site.span.end, self.limit(site)), LONGEST_CONDITION_BYTES);
        let mut clauses = near.split(is_comma);
        let described = clauses.next().is_some_and(|first| holds(first, ATTRIBUTIVE));
        described && clauses.next().is_some_and(|clause| GRANTING_VERBS.prefix(clause).is_some())
    }

    /// 达到 + 数量 + 的[企业，给予]…, 超过 + 数量 + 部分，按…, 数量 + 之间的，奖励…, 低于 + 数量 + 不得…: from where on a rule does
    /// something. `behind` is what stands between the number and the next one.
    fn attains(&self, site: &Site, behind: &str, quantity: &Quantity<'_>) -> bool {
        // Behind most numbers stands a comma.
        if !begins(behind, is_han) {
            return false;
        }
        let words = self.words(site.clause, site.span.start).trim_end_matches(is_space);
        let attained = leads_to_bound(words);
        let range = matches!(quantity.number, Number::Range(..));
        let bound = THRESHOLDS.prefix(behind).unwrap_or(0);
        if !attained && !range && bound == 0 {
            return false;
        }
        let behind = head_within(behind, LONGEST_CONDITION_BYTES);
        if attained && FORBIDDING.prefix(behind).is_some() {
            return true;
        }
        // 超过1万元以上的部分
        let above = PORTIONS.prefix(rest(behind, bound));
        if attained
            && above.is_some_and(|length| head(rest(behind, bound), length).ends_with(PORTION))
        {
            return true;
        }
        let described = rest(behind, bound.max(PORTIONS.prefix(behind).unwrap_or(0)));
        let described = described.strip_prefix(ATTRIBUTIVE).unwrap_or(described);
        if described.len() == behind.len() {
            return false;
        }
        let mut clauses = described.split(is_comma);
        let who = clauses.next().unwrap_or_default();
        let then = clauses.next();
        // 50%以上的增量[部分按]2.5%给予奖励
        let portion = who.strip_suffix(BY_WHICH).is_some_and(|who| who.ends_with(PORTION));
        // 的企业，按投资额给予…; 的企业，可申请…
        let by = |then: &str| then.starts_with(BY_WHICH) && GRANTING_VERBS.stands_in(then);
        let rules = |then: &str| {
            opens_with_grant(then)
                || then == BY_WHICH_WORD
                || by(then)
                || [&OBLIGING, &ENTITLING].iter().any(|list| list.prefix(then).is_some())
        };
        let then = || then.is_some_and(|then| rules(then) || rules(behind_opening(then)));
        portion || bound == 0 && (rules(who) || then())
    }

    /// 不低于 + 数量、…不少于 + 数量 + 的[企业，可]…: whether the next condition of the same row is closed so.
    fn attains_with_next(&self, index: usize, site: &Site, behind: &str) -> bool {
        let next = || self.sites.get(index + 1).zip(self.figures.get(index + 1)?.as_ref());
        self.bounds_first(site, behind)
            && next().is_some_and(|(next, figure)| {
                let behind = self.words(next.span.end, self.limit(next));
                let behind = behind.trim_start_matches(is_space);
                matches!(figure, Figure::Quantity(quantity) if self.attains(next, behind, quantity))
            })
    }

    /// 经 + 数量 + 以上 + 名词 + 同意: how many must agree, 须经[三分之二]以上股东表决通过.
    fn asks_consent(&self, site: &Site) -> bool {
        let behind = self.words(site.span.end, self.limit(site));
        let clause = head(behind, behind.find(is_comma).unwrap_or(behind.len()));
        let asked = holds(self.words(site.clause, site.span.start), BY_MEANS_OF);
        asked && CONSENTING.stands_in(head_within(clause, LONGEST_CONDITION_BYTES))
    }

    /// 投标人 + 指标 + 不低于 + 数量: what those must have who apply for something, 投标人[自有资金]不低于800万元.
    fn is_asked_of_applicants(&self, site: &Site) -> bool {
        let clause = self.words(site.clause, site.span.start).trim_start_matches(is_space);
        APPLICANTS.prefix(clause).is_some()
    }

    /// 对 + 指标 + 达到 + 数量、数量 + 的 + …，给予: the steps that a rule grants something for, 对产值达到[1亿元]、[5亿元]的企业，分别奖励. Who attains
    /// them is told by 的 behind the last. `behind` is what stands between the number and the next one.
    fn sets_steps(&self, index: usize, behind: &str) -> bool {
        // A number in such a row has a conjunction or 的 right behind it.
        let mut near = behind.chars();
        if !near.next().is_some_and(|c| c == ATTRIBUTIVE || is_joint(c) && near.next().is_none()) {
            return false;
        }
        let joined = |from: usize| match (self.sites.get(from), self.sites.get(from + 1)) {
            (Some(from), Some(to)) => self.joins(from.span.end, to.span.start) == Some(true),
            _ => false,
        };
        let before = (0..index).rev().take(MOST_STEPS).take_while(|&at| joined(at)).count();
        let more = (index..).take(MOST_STEPS).take_while(|&at| joined(at)).count();
        let (Some(opening), Some(last)) =
            (self.sites.get(index - before), self.sites.get(index + more))
        else {
            return false;
        };
        let who = self.words(last.span.end, self.end).trim_start_matches(is_space);
        let (bound, clause) = who.split_at_checked(threshold(who).unwrap_or(0)).unwrap_or_default();
        let described = clause.starts_with(ATTRIBUTIVE) || bound.ends_with(ATTRIBUTIVE);
        // 增量达到1000万元、3000万元以上，分别奖励…
        let clause = clause.strip_prefix(is_comma);
        let grants = clause.is_some_and(|clause| opens_with_grant(behind_opening(clause)));
        if before + more == 0 || !(described || grants) {
            return false;
        }
        let words = self.words(opening.clause, opening.span.start).trim_end_matches(is_space);
        // 对建成的大棚分别给予[6万元]、4万元的补助 grants them.
        if GRANTING_VERBS.stands_in(words) || GRANTING.suffix(words).is_some() {
            return false;
        }
        let attained = leads_to_bound(words);
        let near = head_within(who, LONGEST_CONDITION_BYTES);
        // 对年出口额200万元、600万元以上的企业，分别奖励…
        let towards = words.trim_start_matches(is_space).starts_with(TOWARDS);
        (attained || towards || BEFORE.ending(words).is_some())
            && (GRANTING_VERBS.stands_in(near) || GRANTING.stands_in(near))
    }

    /// 条件之一的，…： + 数量: in the list behind the colon that the same sentence announces.
    fn is_listed_condition(&mut self, site: &Site) -> bool {
        if site.explains {
            let announced = self.words(self.start, site.clause).trim_end_matches(is_space);
            let near = tail_within(announced, LONGEST_CONDITION_BYTES);
            self.listing |= opens_conditions(near);
        }
        let words = self.words(site.clause, site.span.start);
        // 承办现场会的加3分: what is scored is granted.
        let scored = words.trim_end_matches(is_space).ends_with(SCORING);
        self.listing && !scored && !GRANTING.stands_in(words)
    }

    /// 数量 + 以上 + … + 奖励 + 数额, and 数量 + 至 + 数量 + 的: from where on something is granted, the amount of which
    /// stands behind, 客机[100座]以下每架次补贴1万元.
    /// `bounded` tells whether 以上 or the like stands behind the number.
    fn bounds_grant(
        &self,
        index: usize,
        site: &Site,
        quantity: &Quantity<'_>,
        bounded: bool,
    ) -> bool {
        let behind = self.words(site.span.end, self.limit(site)).trim_start_matches(is_space);
        let range = matches!(quantity.number, Number::Range(..));
        // 投资1亿元~5亿元（含5亿元）的项目，奖励标准为…
        let included = || {
            let inside = behind.strip_prefix(is_opening);
            inside.is_some_and(|inside| INCLUDING.prefix(inside).is_some())
        };
        // 产值超6亿元奖励80万元, 投资额40万-90万元奖励6万元
        let attained = || {
            let bounding = || BOUNDING.suffix(self.words(site.clause, site.span.start)).is_some();
            GRANTING.prefix(behind).is_some() && (range || bounding())
        };
        let bound = bounded
            || range && included()
            || range
                && (behind.is_empty()
                    || begins(behind, |c| c == ATTRIBUTIVE || c == BY_WHICH || is_comma(c)))
            || attained();
        // 35001-70000元按70%报销
        let next = || self.figures.get(index + 1).copied().flatten();
        if range && behind == BY_WHICH_WORD && next().is_some_and(is_rated) {
            return true;
        }
        if !bound || GRANTING.stands_in(self.words(site.clause, site.span.start)) {
            return false;
        }
        let mut from = site.span.end;
        let next = self.sites.iter().zip(self.figures).skip(index + 1).take(NEAR_MENTIONS);
        for (other, figure) in next {
            let between = self.words(from, other.span.start);
            let amount = match figure {
                Some(Figure::Quantity(amount)) => amount.unit.kind,
                _ => UnitKind::Unitless,
            };
            if opens_grant(head_within(between, LONGEST_CONDITION_BYTES)) {
                return matches!(amount, UnitKind::Currency | UnitKind::Rate) || is_rate(amount);
            }
            from = other.span.end;
        }
        false
    }

    /// 是指 + … + 数量 + 以上: what a word of the rule is to mean.
    fn defines(&self, site: &Site, quantity: &Quantity<'_>) -> bool {
        quantity.approximation.is_some()
            && MEANT.stands_in(tail_within(
                self.words(self.start, site.span.start),
                LONGEST_CONDITION_BYTES,
            ))
    }

    /// 每 + 动词 + 数量: for how many something is granted or done, 每招用[1名]毕业生, 每增加[5吨].
    pub(super) fn is_each(&self, site: &Site) -> bool {
        // Most numbers have no 每 near, which is found faster than a verb.
        if !holds(tail_within(self.words(site.clause, site.span.start), NEAR_EACH_BYTES), PER) {
            return false;
        }
        let left = self.left(site);
        let words = self.words(left.from, left.to).trim_end_matches(is_space);
        // 每5万美元给予1万元
        let behind = self.words(site.span.end, self.limit(site)).trim_start_matches(is_space);
        if words.ends_with(PER) && opens_with_grant(behind) {
            return true;
        }
        let verb = VERBS.suffix(words).max(SWAYS.suffix(words).map(|(length, _)| length));
        // 完成率每低5个百分点扣1分
        let compared = || words.ends_with(COMPARED).then_some(HAN_BYTES);
        let verb = verb.or_else(compared);
        verb.is_some_and(|length| {
            let each = self.words(left.from, left.from + words.len() - length);
            // 每多生育1个
            each.trim_end_matches(FURTHER).ends_with(PER)
        })
    }
}

/// Whether a clause of some words grants something. The word for it stands near the beginning of its clause: 给予企业奖励. Further
/// behind a comma it is a part of a name: 城乡居民医保[补助]标准.
fn opens_grant(words: &str) -> bool {
    /// Eight characters: 一次性给予企业奖励.
    const NEAR_BYTES: usize = 24;

    let Some((at, _)) = GRANTING.next(words, 0) else { return false };
    let clause = head(words, at).rsplit(is_comma).next().unwrap_or_default();
    clause.len() == at || clause.len() <= NEAR_BYTES
}
