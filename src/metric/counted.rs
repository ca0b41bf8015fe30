//! Where the name of what is counted ends (数量所计之物).
//!
//! Takes the words behind a number, gives how many of them are the name: a clause runs on behind it without a
//! mark. The name ends at a head (断面, 企业, 案件), or at the last of several that belong together.

use crate::{
    lexicon::{
        lookup::Words,
        nouns::{HEADS, INDICATORS, MONEY, NAMES, PEOPLE, PROCESSES, TAILS, THINGS},
        particles::{HOLDERS, QUALITY_ENDS, is_joint},
        scopes::GROUPS,
        verbs::{ACTIONS, VERBS},
    },
    text::chars::{begins, is_closing, rest, slice},
};

/// What ends the name of things.
static THING_ENDS: [&Words; 3] = [&GROUPS, &HEADS, &THINGS];

/// Where the name of things that are counted ends in words that run on behind it: [省考断面]水质优良. Words that end
/// as names do are the name; not so those of people, who are not counted: 5家[福利企业]安置残疾人.
pub(super) fn end_of_things(words: &str) -> usize {
    let named = PEOPLE.suffix(words).is_none() && ends_name(words);
    end_of_name(words, &THING_ENDS, named)
}

/// The same of people: [留守儿童]结对帮扶.
pub(super) fn end_of_people(words: &str) -> usize {
    end_of_name(words, &[&PEOPLE], PEOPLE.suffix(words).is_some() || ends_name(words))
}

/// Whether words end as the names of what is no person do.
fn ends_name(words: &str) -> bool {
    let names = [&ACTIONS, &INDICATORS, &MONEY, &NAMES, &PROCESSES, &TAILS];
    names.iter().chain(&THING_ENDS).any(|list| list.suffix(words).is_some())
}

/// Behind the last head of `heads` that belongs to the name; the end of `words` where they are `named`, close a
/// bracket, or have no head.
fn end_of_name(words: &str, heads: &[&Words], named: bool) -> usize {
    if named || words.ends_with(is_closing) {
        return words.len();
    }
    let (mut end, mut at) = (0, 0);
    while let Some(c) = rest(words, at).chars().next() {
        let length =
            heads.iter().filter_map(|list| list.prefix(rest(words, at))).max().unwrap_or(0);
        // 人民法庭[标准化]建设: the head is a part of another word.
        if length <= c.len_utf8() || rest(words, at + length).starts_with(QUALITY_ENDS) {
            at += c.len_utf8();
            continue;
        }
        if end > 0 && !goes_on(slice(words, end, at)) {
            break;
        }
        at += length;
        end = at;
    }
    if end > 0 { end } else { words.len() }
}

/// Whether words between two heads join them to one name: 制度[创新]案例, 乡镇[和一批重点]村庄.
fn goes_on(gap: &str) -> bool {
    /// What tells the kind of a head has at most so many bytes: two characters, and behind a conjunction five.
    const KIND_BYTES: usize = 6;
    const JOINED_BYTES: usize = 15;

    let verb = VERBS.contains(gap) && !ACTIONS.contains(gap);
    let kind = !verb && !HOLDERS.contains(gap);
    gap.len() <= KIND_BYTES && kind || gap.len() <= JOINED_BYTES && begins(gap, is_joint)
}

#[cfg(test)]
mod tests {
    use super::{end_of_people, end_of_things};

    #[test]
    fn ends_of_what_is_counted() {
        for (words, expected) in [
            ("省考断面水质达标", "省考断面"),
            ("疑难案件转入普通程序", "疑难案件"),
            ("市级示范中学前列", "市级示范中学"),
            ("改革创新案例全县铺开", "改革创新案例"),
            ("乡镇和一批重点村庄垃圾", "乡镇和一批重点村庄"),
            ("县属企业实施标准提档", "县属企业"),
            ("成果全省科学奖一等奖", "成果"),
            ("村（社区）", "村（社区）"),
            ("党员先锋岗", "党员先锋岗"),
            ("山青水秀", "山青水秀"),
        ] {
            assert_eq!(&words[..end_of_things(words)], expected);
        }
        let words = "留守儿童与“代理家长”结成";
        assert_eq!(&words[..end_of_people(words)], "留守儿童");
    }
}
