//! The last verb before a number that never stands inside a noun: a noun phrase starts behind it.
//!
//! Takes the words from the start of a clause, gives the place behind that verb.

use core::ops::Range;

use super::{
    clause::group_end,
    deeds::{counts_deed, ends_in_crimes, is_in_noun, is_listed, is_object, opens_deed},
    phrase::Phrases,
};
use crate::{
    lexicon::{
        conditions::{FOLLOWING, INCLUDING, STANDARDS},
        links::{AMOUNTING_TO, OPENINGS, STARTERS},
        markers::IS,
        nouns::{ACTORS, EVENTS, HEADS, LENGTHS_OF_DEEDS, MONEY, NAMES, PEOPLE},
        openers::Openers,
        particles::{HOLDERS, PER_HEAD},
        predicates::{DONE_MARK, NOT_DONE_MARK},
        prepositions::PREPOSED,
        verbs::{CUTTING, GIVING, NOT_OUT, OUT, RECEIVING, SPENDING, VERBS},
    },
    text::chars::{begins, is_han, is_opening, rest, slice},
};

/// What a character that is passed over on the way to the last verb may not open.
static OPENERS: Openers = Openers::of(&[&STARTERS, &VERBS, &CUTTING, &FOLLOWING]);

/// Where a noun phrase starts behind the last verb that never stands inside a noun.
pub(super) struct Cut {
    pub(super) start: usize,
    /// Whether it starts behind a verb, and not at one that tells a deed.
    pub(super) behind_verb: bool,
    /// That verb, where it is all there is.
    pub(super) action: Option<Range<usize>>,
}

/// A clause, and whether a preposition opens it: 为群众[办理证照].
struct Clause {
    from: usize,
    to: usize,
    serves: bool,
}

impl Phrases<'_> {
    /// Behind the last verb that never stands inside a noun; and that verb, where it is all there
    /// is.
    pub(super) fn cut(&self, from: usize, to: usize) -> Cut {
        let clause = Clause { from, to, serves: self.opens_with_preposition(from, to) };
        let mut cut = Cut { start: from, behind_verb: false, action: None };
        let mut at = from;
        // At most places no word of the lists begins.
        while at < to {
            at += OPENERS.closed(self.words(at, to));
            if at < to {
                at = self.pass(&mut cut, &clause, at);
            }
        }
        cut
    }

    /// Passes over the word or the character at `at`, gives the place behind it.
    fn pass(&self, cut: &mut Cut, clause: &Clause, at: usize) -> usize {
        let words = self.words(at, clause.to);
        if let Some(length) = STARTERS
            .prefix(words)
            .filter(|&length| CUTTING.prefix(words).is_none_or(|cutting| cutting < length))
        {
            return at + length;
        }
        // 目标是新修水平梯田: what is to be done stands behind.
        if let Some(behind) = words.strip_prefix(IS).filter(|words| VERBS.prefix(words).is_some()) {
            let start = clause.to - behind.len();
            *cut = Cut { start, behind_verb: false, action: None };
            return start;
        }
        // 补助标准为[一级]500元, 市财政按照[博士研究生]每生每年10000元
        if let Some(length) = self.behind_standard(self.words(cut.start, at), words) {
            *cut = Cut { start: at + length, behind_verb: false, action: None };
            return at + length;
        }
        let (verb, cutting) = (VERBS.prefix(words), CUTTING.prefix(words));
        let average = PER_HEAD.suffix(self.words(cut.start, at));
        if let (Some(average), Some(length)) = (average, verb.or(cutting)) {
            // 人均办理案件: the verb belongs to the name of the average. 法官[人均办案]: who did it holds the
            // figure.
            if PEOPLE.suffix(self.words(cut.start, at - average)).is_some() {
                cut.start = at - average;
            }
            return at + length;
        }
        if let Some(length) = cutting.filter(|&length| verb.is_none_or(|longer| longer <= length)) {
            let object = self.words(at + length, clause.to);
            let before = self.words(cut.start, at);
            // 举办[招聘]活动: what was held is named by two words.
            let held = before.is_empty() && cut.behind_verb && EVENTS.contains(object);
            // 发布次数, 平均审理天数
            let whole = before.is_empty() || LENGTHS_OF_DEEDS.contains(object);
            let counted = whole && counts_deed(slice(words, 0, length), object);
            if !held && !counted && !is_in_noun(before, slice(words, 0, length), object) {
                let start = at + length + brought_out(object);
                let action = Some(at..start).filter(|_| verb.is_some());
                // 累计救助群众, 其中种植小麦: behind an adverb a verb is no part of the noun.
                let behind_verb = !OPENINGS.contains(slice(words, 0, length));
                *cut = Cut { start, behind_verb, action };
            }
            return at + length;
        }
        match verb {
            Some(length) => self.pass_verb(cut, clause, at..at + length),
            None => self.pass_mark(cut, clause, at),
        }
    }

    /// The length in bytes of 为 behind the name of a standard, or of 按照, which another name follows.
    fn behind_standard(&self, before: &str, words: &str) -> Option<usize> {
        // 租金按照市场价格测算: what something goes by is no name of its own.
        let leads = if words.starts_with(AMOUNTING_TO) { &STANDARDS } else { &ACTORS };
        let length = FOLLOWING.prefix(words).filter(|_| leads.suffix(before).is_some())?;
        begins(rest(words, length), is_han).then_some(length)
    }

    /// Passes over a verb that may as well stand inside a noun.
    fn pass_verb(&self, cut: &mut Cut, clause: &Clause, verb: Range<usize>) -> usize {
        let words = self.words(verb.start, verb.end);
        let object = self.words(verb.end, clause.to);
        // 重点实施了总投资27.9亿元的项目
        if object.starts_with(DONE_MARK) && NOT_DONE_MARK.prefix(object).is_none() {
            cut.start = verb.end + DONE_MARK.len_utf8();
            cut.behind_verb = true;
            return cut.start;
        }
        // 接受各界捐赠物品
        let given = !object.is_empty()
            && GIVING.contains(words)
            && RECEIVING.suffix(self.words(clause.from, cut.start)).is_some();
        // 妇联组织312个: 组织 is what is counted.
        let noun = object.is_empty() && HEADS.contains(words);
        let serves = clause.serves && cut.start == clause.from;
        // 初中教育阶段投入资金
        let spent = SPENDING.contains(words)
            && MONEY.contains(object)
            && ACTORS.suffix(self.words(cut.start, verb.start)).is_some();
        if given || spent || !noun && opens_deed(self.words(cut.start, verb.start), object, serves)
        {
            cut.start = verb.start;
            cut.behind_verb = false;
        }
        verb.end
    }

    /// Passes over a character that opens no word: a bracket with what it holds, 、 before another verb.
    fn pass_mark(&self, cut: &mut Cut, clause: &Clause, at: usize) -> usize {
        let words = self.words(at, clause.to);
        let next = at + first_length(words);
        let object = |length| self.words(next + length, clause.to);
        let listed = |verb| is_listed(self.words(cut.start, next), object(verb));
        // 贪污、挪用公款等职务犯罪: the verbs of a list of crimes name them.
        let crimes = || ends_in_crimes(self.words(next, clause.to));
        if words.starts_with('、')
            && !crimes()
            && VERBS
                .prefix(self.words(next, clause.to))
                .is_some_and(|verb| is_object(object(verb)) && !listed(verb))
        {
            cut.start = next;
            cut.behind_verb = true;
        }
        let bracket = begins(words, is_opening);
        let end = bracket.then(|| group_end(self.text, at, clause.to)).flatten().unwrap_or(next);
        // 财政部门（含自然资源局）[预算执行问题]: who is meant holds the figure.
        let including = || INCLUDING.prefix(words.trim_start_matches(is_opening)).is_some();
        let who = || {
            let who = self.words(cut.start, at);
            [&NAMES, &ACTORS, &HOLDERS].iter().any(|list| list.suffix(who).is_some())
        };
        if end > next && end < clause.to && including() && who() {
            cut.start = end;
        }
        end
    }

    /// Whether a preposition opens a clause, and no verb or noun that begins like one: 给予, 从业人员.
    fn opens_with_preposition(&self, from: usize, to: usize) -> bool {
        let words = self.words(from, to);
        PREPOSED.prefix(words).is_some_and(|length| VERBS.prefix(words) <= Some(length))
            && STARTERS.prefix(words).is_none()
    }
}

/// The length in bytes of 出 that the words behind a verb open with, where it ends the verb and begins no word: 摸排[出]隐患点.
pub(super) fn brought_out(object: &str) -> usize {
    let lists = [&STARTERS, &HEADS, &VERBS, &NOT_OUT];
    let ends = object.starts_with(OUT)
        && object.len() > OUT.len_utf8()
        && lists.iter().all(|list| list.prefix(object).is_none());
    if ends { OUT.len_utf8() } else { 0 }
}

/// The length in bytes of the first character.
fn first_length(words: &str) -> usize {
    words.chars().next().map_or(1, char::len_utf8)
}
