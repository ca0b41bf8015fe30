//! What stands around some words: the text before and behind them, as far as the rules look at it.

use crate::{
    Approximation, UnitKind,
    combinator::{approximation_behind, sign_before},
    lexicon::{
        approximators::{self, Approximator},
        bases::{COMPARED, PLANS},
        contexts,
        directions::{EXCEEDING, GAPS, SWAYS},
        lookup::Words,
        nouns::{GRANTING, INDICATORS},
        particles::{ATTRIBUTIVE, COMPARATIVE, PER_HEAD, RESPECTIVELY},
        predicates::SINGLE_VERBS,
        units::PER,
        verbs::{GRANTING_VERBS, VERBS},
    },
    text::chars::{
        HAN_BYTES, head, holds, is_comma, is_han, is_latin, is_opening, is_space, is_stop,
        last_place, rest, tail_within,
    },
};

/// A bound and the verb behind it have at most so many bytes: 6 Han characters.
const BOUND_BYTES: usize = 18;

/// 每 and those that a number holds for have so many bytes at most: 每平方米.
const EACH_BYTES: usize = 12;

/// The longest quotation in bytes that is taken for a slogan or a name: some sixty characters with
/// their marks.
pub(super) const LONGEST_SLOGAN: usize = 192;

/// The text before and behind some words.
#[derive(Clone, Copy, Debug)]
pub(super) struct Around<'s> {
    pub(super) before: &'s str,
    pub(super) after: &'s str,
}

impl<'s> Around<'s> {
    /// What stands around `text[start..end]`.
    pub(super) fn new(text: &'s str, start: usize, end: usize) -> Self {
        Self { before: head(text, start), after: rest(text, end) }
    }

    pub(super) fn last(&self) -> Option<char> {
        self.before.chars().next_back()
    }

    pub(super) fn next(&self) -> Option<char> {
        self.after.chars().next()
    }

    pub(super) fn ends_with(&self, words: &Words) -> bool {
        words.suffix(self.before).is_some()
    }

    pub(super) fn opens_with(&self, words: &Words) -> bool {
        words.prefix(self.after).is_some()
    }

    /// Whether a phrase ends behind the words: punctuation, a bracket, or the end of the text.
    pub(super) fn closed(&self) -> bool {
        self.next().is_none_or(|c| !is_han(c) && !is_latin(c) && !is_opening(c))
    }

    /// Whether a clause begins with the words.
    pub(super) fn opened(&self) -> bool {
        self.last().is_none_or(|c| !is_han(c) && !is_latin(c))
    }

    /// 约, 超过, 不少于 right before the words.
    pub(super) fn approximation_before(&self) -> Option<Approximation> {
        // 约人民币512.6百万元
        let currency = sign_before(self.before).map_or(0, |sign| sign.length);
        let before = head(self.before, self.before.len() - currency).trim_end();
        if before.ends_with(ATTRIBUTIVE) {
            let near = before
                .char_indices()
                .rev()
                .take(16)
                .take_while(|&(_, c)| is_han(c))
                .last()
                .map_or(before.len(), |(at, _)| at);
            let about = rest(before, near).contains(contexts::ABOUT_SHARE);
            return about
                .then_some(Approximation::About)
                .or_else(|| approximators::bound_of_share(before).map(|(_, says)| says));
        }
        let Some(word) = approximators::BEFORE.ending(before).or_else(|| bound_of_each(before))
        else {
            // 每个县至少打造5个示范点
            let near = tail_within(before, BOUND_BYTES);
            if !near.contains(approximators::BOUND_ENDS) {
                return None;
            }
            // 至少办1所
            let single = || before.ends_with(SINGLE_VERBS).then_some(HAN_BYTES);
            let sway = || SWAYS.suffix(before).map(|(length, _)| length);
            let loss = || GAPS.suffix(before);
            let deed = VERBS.suffix(before).or_else(sway).or_else(loss).or_else(single)?;
            // 最多可上浮3个百分点
            let least = head(before, before.len() - deed).trim_end_matches(contexts::MAY);
            return approximators::BOUNDS_OF_DEEDS.suffix(least).map(|(_, says)| says);
        };
        let other =
            word.text.chars().count() == 1 && approximators::NOT_BEFORE.suffix(before).is_some();
        // 检查过3次 is no bound, 收入过3亿元 is one.
        let passed = word.text == approximators::PASSED
            && INDICATORS.suffix(head(before, before.len() - word.text.len())).is_none();
        // 不 少于: a wrap that became a space parted the two.
        let stem = head(before, before.len() - word.text.len());
        let negated = stem.ends_with(is_space) && stem.trim_end().ends_with(contexts::NOT);
        let says = match word.says {
            Approximation::Over if negated => Approximation::AtMost,
            Approximation::Under if negated => Approximation::AtLeast,
            says => says,
        };
        (!other && !passed && !compares(before, word.text)).then_some(says)
    }

    /// 涨幅控制在3%, 给予最高20万元资助, 最低10万元: what is not to be passed, where no other word bounds it.
    pub(super) fn held_down(&self, kind: Option<UnitKind>) -> Option<Approximation> {
        if self.before.ends_with(approximators::HELD_DOWN) {
            return Some(Approximation::AtMost);
        }
        if kind == Some(UnitKind::Time) {
            // 领取的期限最长为12个月
            let before = self.before.strip_suffix(contexts::BEING).unwrap_or(self.before);
            let mut extremes = approximators::EXTREMES_OF_TIME.into_iter();
            return extremes.find(|(word, _)| before.ends_with(word)).map(|(_, says)| says);
        }
        let bounds = matches!(kind, Some(UnitKind::Currency | UnitKind::Rate));
        let before = self.before.trim_end();
        // Nearly no sum has such a word before it, which is told by a character.
        if !bounds || !holds(tail_within(before, GRANT_BYTES), approximators::EXTREME_SIGN) {
            return None;
        }
        approximators::EXTREMES
            .into_iter()
            .find(|(word, _)| is_extreme(before, word))
            .map(|(_, says)| says)
    }

    /// Whether the approximator before the words stands behind 分别 or 均: 分别超过.
    pub(super) fn is_respective(&self) -> bool {
        let before = self.before.trim_end();
        let Some(word) = approximators::BEFORE.ending(before) else { return false };
        let stem = head(before, before.len() - word.text.len());
        stem.ends_with(RESPECTIVELY) || stem.ends_with(contexts::ALL_ALIKE)
    }

    /// Whether a word of two characters or more that bounds stands before the words: 不超过, but not 约.
    pub(super) fn is_bounded_before(&self) -> bool {
        let word = approximators::BEFORE.ending(self.before.trim_end());
        word.is_some_and(|word| word.says != Approximation::About && word.text.len() > HAN_BYTES)
    }

    /// 以上, 左右, 内 right behind the words, which have a unit of `kind`.
    pub(super) fn approximation_behind(&self, kind: Option<UnitKind>) -> Option<Approximation> {
        let over = kind == Some(UnitKind::Time)
            && self.after.starts_with(approximators::MORE)
            && !self.after.starts_with(approximators::MANY_TIMES);
        approximation_behind(self.after, kind)
            .map(|(says, _)| says)
            .or(over.then_some(Approximation::Over))
    }

    /// The words as they are once an approximator behind them is passed.
    pub(super) fn past_approximation(&self, kind: Option<UnitKind>) -> Self {
        let length = approximation_behind(self.after, kind).map_or(0, |(_, length)| length);
        Self { before: self.before, after: rest(self.after, length) }
    }
}

/// A verb with what is granted, or to whom, has so many bytes at most: 12 Han characters.
const GRANT_BYTES: usize = 36;

/// Whether the words before a sum say that it is the `extreme` one: 最高20万元, 最高给予30万元, 奖补资金最高达100万元,
/// 最高可申请创业贷款500万元.
#[cold]
fn is_extreme(before: &str, extreme: &str) -> bool {
    /// The verb between has so many characters at most.
    const VERB_CHARACTERS: usize = 3;
    let granting = |verb: &str| {
        let lists = [&GRANTING_VERBS, &GRANTING, &approximators::REACHING];
        verb.is_empty() || lists.iter().any(|list| list.contains(verb))
    };
    let verb = (0..=VERB_CHARACTERS).any(|characters| {
        let near = tail_within(before, extreme.len() + characters * HAN_BYTES);
        near.strip_prefix(extreme).is_some_and(granting)
    });
    let granted = || {
        let near = tail_within(before, GRANT_BYTES);
        let grant = near.rfind(extreme).map(|at| rest(near, at + extreme.len()));
        grant.is_some_and(|grant| {
            // 获全省最高奖励资金3174万元 is no bound.
            GRANTING_VERBS.prefix(grant).is_some() && grant.chars().all(is_han)
        })
    };
    verb || granted()
}

/// 不超过 + 每人每月: the bound before those that a number holds for each of, 不超过[每生每年]2800元, 不低于[人均]13平方米.
fn bound_of_each(before: &str) -> Option<&'static Approximator> {
    let mut stem = PER_HEAD.suffix(before).map(|length| head(before, before.len() - length));
    if stem.is_none() {
        let each = |words| {
            let near = tail_within(words, EACH_BYTES);
            last_place(near, PER).map(|at| head(words, words.len() - near.len() + at))
        };
        let mut words = before;
        while let Some(shorter) = each(words) {
            words = shorter;
            stem = Some(words);
        }
    }
    let bound = |word: &&Approximator| {
        matches!(word.says, Approximation::AtLeast | Approximation::AtMost)
            && word.text.len() > HAN_BYTES
    };
    approximators::BEFORE.ending(stem?).filter(bound)
}

/// Whether a word that elsewhere bounds a number says how far one thing passed another: 较计划[超出]3亿元, 与全省相比超出48%.
fn compares(before: &str, word: &str) -> bool {
    if EXCEEDING.prefix(word) != Some(word.len()) {
        return false;
    }
    let stem = head(before, before.len() - word.len());
    let clause = tail_within(stem, BOUND_BYTES);
    let clause = rest(clause, clause.rfind(|c| is_comma(c) || is_stop(c)).unwrap_or(0));
    // 占比超过30% bounds, and 比 alone compares nothing.
    let compared = COMPARED.suffix(clause).is_some_and(|length| length > HAN_BYTES);
    let against = clause.rfind(COMPARATIVE).map(|at| rest(clause, at + HAN_BYTES));
    let planned = against.is_some_and(|basis| PLANS.suffix(basis).is_some());
    (compared || planned) && SWAYS.suffix(stem).is_none()
}
