//! What parts the noun phrase before a number from other words by a mark of its own: 的, 等, 占, a space.
//!
//! Takes a stretch of a clause, gives the place where the phrase starts behind that mark.

use core::ops::Range;

use memchr::memchr2;

use super::{
    deeds::ends_in_crimes,
    phrase::{Phrases, TWO},
};
use crate::{
    lexicon::{
        approximators::BEFORE,
        links::STARTERS,
        nouns::{CONTRIBUTIONS, FIELDS, HEADS, PEOPLE, SHARES},
        particles::{
            AMIDST, AND_OTHERS, ATTRIBUTIVE, BELONGING, EQUAL_IN, GRADED_BEFORE, KIND_OF, KINDS_OF,
            LABEL_SIGN, LABEL_SIGN_END, NAMES_WITH_OF, SHARING, WHOSE, ends_in_attribute, is_joint,
        },
        predicates::EACH_KIND,
        prepositions::{TOWARDS, WITHIN_END},
        verbs::VERBS,
    },
    text::chars::{
        begins, head, holds, is_all_han, is_closing, is_han, is_opening, is_space, last_place,
        rest, slice,
    },
};

/// Which field it is is told in so many bytes at most: 4 Han characters.
const FIELD_BYTES: usize = 12;

impl Phrases<'_> {
    /// 整体 + 中 + 部分, before 占 or of people: the place behind 中 in 耕地中[旱地]占三成.
    pub(super) fn shared_part(&self, from: usize, to: usize) -> Option<usize> {
        // Nearly no phrase holds such a sign, which is told faster than its place.
        let words = self.words(from, to);
        let at = last_place(words, WITHIN_END)?;
        // 高级职称约占三成
        let behind = rest(self.text, to);
        let rough = || {
            let word = BEFORE.starting(behind)?.text;
            Some(word.ends_with(SHARING) || rest(behind, word.len()).starts_with(SHARING))
        };
        let part = at + rest(words, at).chars().next().map_or(0, char::len_utf8);
        // 公务员中[法官]66人: some of those people are others, too.
        let people = || {
            PEOPLE.suffix(head(words, at)) >= Some(TWO)
                && PEOPLE.suffix(rest(words, part)) >= Some(TWO)
        };
        if !behind.starts_with(SHARING) && rough() != Some(true) && !people() {
            return None;
        }
        let opens_word = STARTERS.prefix(rest(words, at)).is_some();
        let whose = rest(words, part).starts_with(WHOSE);
        (!whose && at >= TWO && words.len() >= part + TWO && !opens_word).then_some(part)
    }

    /// 对 + 名词 + 贡献率: 服务业对经济增长[贡献率].
    pub(super) fn contribution(&self, from: usize, to: usize) -> Option<Range<usize>> {
        let words = self.words(from, to);
        let at = words.len() - CONTRIBUTIONS.suffix(words)?;
        slice(words, 0, at).contains(TOWARDS).then_some(from + at..to)
    }

    /// Where the phrase of a share starts: 占生产总值的比重, 与总人口的比率.
    pub(super) fn share(&self, from: usize, to: usize) -> Option<usize> {
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
    pub(super) fn behind_attribute(&self, from: usize, to: usize) -> usize {
        let mut depth = 0_usize;
        let words = self.words(from, to);
        if !holds(words, ATTRIBUTIVE) {
            return from;
        }
        // 归属于母公司所有者的净利润 is the indicator's whole name.
        if let Some(at) = words.find(BELONGING) {
            return from + at;
        }
        // 电力、热力、燃气及水的生产和供应业: so is an industry's, or a cash flow's.
        if let Some(at) = NAMES_WITH_OF.iter().find_map(|name| words.find(name)) {
            return from + at;
        }
        for (offset, c) in words.char_indices().rev() {
            if is_closing(c) {
                depth += 1;
            } else if is_opening(c) {
                depth = depth.saturating_sub(1);
            } else if c == ATTRIBUTIVE
                && depth == 0
                && ends_in_attribute(self.words(from, from + offset + c.len_utf8()))
            {
                return from + offset + c.len_utf8();
            }
        }
        from
    }

    /// Behind the last space or sign between Han characters, which parts a label from the noun: 贸易 旅游 [集贸市场],
    /// 政区〓[总面积].
    pub(super) fn behind_label(&self, from: usize, to: usize) -> usize {
        let words = self.words(from, to);
        // Nearly no clause holds such a sign, whose last bytes are looked for at once.
        if memchr2(b' ', LABEL_SIGN_END, words.as_bytes()).is_none() {
            return from;
        }
        let parts = |c: char| is_space(c) || c == LABEL_SIGN;
        let Some(at) = words.rfind(parts) else { return from };
        let (label, noun) = (head(words, at), rest(words, at).trim_start_matches(parts));
        let parted = label.ends_with(is_han) && begins(noun, is_han) && noun.len() > TWO;
        if parted { to - noun.len() } else { from }
    }

    /// Behind the 等 that closes a list of members before their class:
    /// 社保补贴、场租补贴等[各类补贴].
    pub(super) fn behind_members(&self, from: usize, to: usize) -> usize {
        let words = self.words(from, to);
        // 批准和决定逮捕[各类犯罪嫌疑人], 执行、申诉复查等[各类案件]: whose kinds are meant is the noun.
        let kinds = last_place(words, EACH_KIND);
        let kinds = kinds.filter(|&at| at > 0 && !head(words, at).ends_with(is_joint));
        if let Some(at) = kinds {
            let length = KINDS_OF.prefix(rest(words, at));
            if length.is_some_and(|length| words.len() >= at + length + TWO) {
                return from + at;
            }
        }
        let others = last_place(words, AND_OTHERS);
        if let Some(at) = others.and_then(|at| behind_fields(words, at)) {
            return from + at;
        }
        match others {
            // 贪污、挪用公款等职务犯罪: what kind of crime it is belongs to the name, but for 等各类案件.
            Some(_) if ends_in_crimes(words) => from,
            Some(at)
                if VERBS.suffix(slice(words, 0, at)).is_some()
                    && !slice(words, at + AND_OTHERS.len_utf8(), words.len())
                        .starts_with(KIND_OF) =>
            {
                from
            }
            // 新型隔板等[国家实用新型专利]
            Some(at)
                if at >= 2 * TWO
                    && HEADS.suffix(words).is_some()
                    && words.len() >= at + AND_OTHERS.len_utf8() + 2 * TWO
                    && STARTERS.prefix(rest(words, at)).is_none()
                    && !head(words, at).ends_with(GRADED_BEFORE)
                    && !rest(words, at + AND_OTHERS.len_utf8()).starts_with(EQUAL_IN) =>
            {
                from + at + AND_OTHERS.len_utf8()
            }
            Some(at)
                if (slice(words, 0, at).contains('、')
                    || slice(words, 0, at).ends_with(is_closing))
                    && !slice(words, at, words.len()).contains('、')
                    && STARTERS.prefix(slice(words, at, words.len())).is_none() =>
            {
                // 路灯安装、疏通水沟等[类]工单
                let behind = slice(words, at + AND_OTHERS.len_utf8(), words.len());
                to - behind.strip_prefix(KIND_OF).unwrap_or(behind).len()
            }
            _ => from,
        }
    }
}

/// 等 + 领域 + 名词: the place behind the fields that what is counted comes from, 征地拆迁等领域[职务犯罪]. 等 stands at `at`.
fn behind_fields(words: &str, at: usize) -> Option<usize> {
    // 工程建设领域: a word may tell which field it is.
    let behind = rest(words, at + AND_OTHERS.len_utf8());
    let (field, name) = FIELDS.next(behind, 0)?;
    let end = field + name.len();
    let near = field <= FIELD_BYTES && is_all_han(head(behind, field));
    (near && at >= TWO && behind.len() >= end + TWO).then(|| words.len() - behind.len() + end)
}
