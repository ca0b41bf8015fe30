//! Whether a verb tells a deed or stands inside a noun (动词与名词之分).
//!
//! 投入帮扶资金 tells what was done, 资金投入 names what is counted. What stands before the verb and
//! behind it decides.

use super::phrase::TWO;
use crate::{
    lexicon::{
        directions::{OBJECTS, SWAYS},
        links::{LINKS, OPENINGS},
        nouns::{
            ACTORS, BRANCH_ENDS, CASE, CRIME_ENDS, CRIME_FIELDS, CRIMES, DECISIONS, DEED_MEASURES,
            ESTABLISHMENTS, EVENTS, FUND_END, GRANTS, HEADS, INDICATORS, MEASURES, MONEY, NAMES,
            NOT_ACTORS, NOT_COUNTS, NOT_TAILS, OFFICE_TAILS, PEOPLE, PROCESSES, SHARERS, TAILS,
            THINGS, WHOLE_RATES, ZONES,
        },
        particles::{
            AMONG, AND_OTHERS, COUNT_ENDS, FEE, HOLDERS, KIND_OF, NOT_FEE, RATE, TOGETHER_WITH,
            is_joint,
        },
        predicates::{APPOINTED, NATURE, NOT_ADVERBS, SET_UP, YEARLY_AMOUNT},
        prepositions::{AFTER_DEEDS, NOT_AFTER_DEEDS, THROUGH, WITHIN_WHICH},
        verbs::{
            ACTIONS, ADDING, ADVERBS_OF_DEED, AFFECTING, CAUSING, FUNDED, HANDLING, HEADCOUNTS,
            MODIFYING, OF_EVENTS, OF_MEASURES, REALIZING, STATES, VERBS,
        },
    },
    text::chars::{begins, head, is_han, is_space, rest, slice},
};

/// The name of a rate behind a verb of its own has at most so many bytes: 5 Han characters.
const RATED_BYTES: usize = 15;

/// A person's name has so many characters in nearly all texts; one of four is rather an office and a word.
const NAME_CHARACTERS: [usize; 2] = [2, 3];

/// The most bytes of what somebody is appointed as: 5 Han characters.
const APPOINTMENT_BYTES: usize = 15;

/// Whether a verb opens what was done: before it stands who did it (江南省[投入帮扶资金]) or an adverb that
/// tells of a deed (惠民工程共[投入资金]), behind it an `object`. `serves` tells whether a preposition opens
/// the clause: 为群众[办理证照].
pub(super) fn opens_deed(actor: &str, object: &str, serves: bool) -> bool {
    let named = |object: &str| is_object(object) && HEADS.prefix(object) < Some(TWO);
    // 通过高新技术企业[认定]: by what it was done is one noun.
    if object.is_empty() && actor.starts_with(THROUGH) {
        return false;
    }
    // Most verbs open their clause.
    if actor.is_empty() {
        return serves && named(object);
    }
    let together = |actor: &str| actor.contains(TOGETHER_WITH) && PEOPLE.suffix(actor).is_some();
    // 与提案人[沟通]3次, 县检察院[起诉]98人, 赴外地[招商]12次
    let office = || ACTORS.suffix(actor).is_some_and(|end| end >= TWO);
    if object.len() < TWO {
        return object.is_empty() && (serves || together(actor) || office());
    }
    // 赔偿与给付支出: two verbs with one noun are its name.
    if begins(object, is_joint) {
        return false;
    }
    // 市[审计]局 names an office.
    if tail(object) > HEADS.prefix(object) || OFFICE_TAILS.prefix(object).is_some() {
        return false;
    }
    // 青禾县[计划]改造老旧小区
    let adverb = ADVERBS_OF_DEED.suffix(actor).filter(|_| NOT_ADVERBS.suffix(actor).is_none());
    let actor = slice(actor, 0, actor.len() - adverb.unwrap_or(0));
    // 《政府公报》公开规章
    let actor = actor.trim_end_matches('》');
    if adverb.is_some() && !actor.is_empty() && !ends_noun(object) {
        return true;
    }
    named(object)
        && (serves
            || ACTORS.suffix(actor).is_some()
                && NOT_ACTORS.suffix(actor).is_none()
                && ZONES.suffix(actor).is_none()
            || PEOPLE.suffix(actor).is_some_and(|end| end >= TWO) && people_act(object)
            || ESTABLISHMENTS.suffix(actor).is_some() && !VERBS.contains(object)
            || is_named_actor(actor)
            // 龙头企业“青禾矿业”投入技改资金
            || actor.ends_with('”') && !actor.starts_with('“')
            // 干部与群众结对
            || together(actor)
            // 验收合格后拨付资金
            || AFTER_DEEDS.suffix(actor).is_some() && NOT_AFTER_DEEDS.suffix(actor).is_none()
            // 村民在坡地上套种黄豆
            || AMONG.suffix(actor).is_some() && actor.contains(WITHIN_WHICH))
}

/// Whether a verb that elsewhere ends the noun before it stands inside that noun: 公务[接待]费支出.
/// `before` is the noun up to the verb, `cutting` is the verb, `object` is what stands behind it.
pub(super) fn is_in_noun(before: &str, cutting: &str, object: &str) -> bool {
    // 信访[办结]率: no more than the end of a noun follows.
    let named = (1..TWO).contains(&object.len())
        || (tail(object).is_some() && object.chars().nth(1).is_some_and(is_joint));
    if named {
        return true;
    }
    // 年[提供]收益500万元
    if before.trim_start_matches(YEARLY_AMOUNT).is_empty() {
        return false;
    }
    if is_listed(before, object) {
        return true;
    }
    let average = NOT_ADVERBS.suffix(before).is_some();
    let placed = NAMES.suffix(before).is_some()
        || ADVERBS_OF_DEED.suffix(before).is_some() && !average
        || before.ends_with(BRANCH_ENDS)
        || before.ends_with('、');
    // 民警[走访]企业: things that somebody deals with.
    let dealt_with = HEADS.contains(object)
        && (ACTORS.suffix(before).is_some_and(|end| end >= TWO)
            || PEOPLE.suffix(before).is_some()
            || ADVERBS_OF_DEED.suffix(before) == Some(before.len()));
    // 河湖清淤[完成]投资
    let invested =
        ADDING.contains(cutting) && MONEY.contains(object) && INDICATORS.suffix(before).is_none();
    let measured = (MEASURES.contains(object) || counts_things(object) && tells_kind(cutting))
        && !invested
        && !dealt_with
        && !REALIZING.contains(cutting)
        && !((placed || HEADS.suffix(before).is_some() || ACTIONS.suffix(before).is_some())
            && ADDING.contains(cutting));
    // 失业人员实现就业人数 are counted together with who they are.
    let counted = HEADCOUNTS.suffix(object).is_some() && PEOPLE.suffix(before).is_some();
    // 公务[接待]费支出
    let fee = object.starts_with(FEE) && NOT_FEE.prefix(object).is_none()
        // 公务[接待]及会议费
        || begins(object, is_joint) && object.ends_with(FEE);
    // 行政争议实质性[化解]案件
    let natured = before.ends_with(NATURE) && OPENINGS.suffix(before).is_none();
    // 新闻[发布]活动
    let event = !placed && OF_EVENTS.contains(cutting) && EVENTS.contains(object);
    // 农机[购置]补贴, [处分]决定
    let granted = GRANTS.contains(object) && FUNDED.contains(cutting) && !before.is_empty();
    let decided = DECISIONS.contains(object);
    // 政府[采购]节约率
    let rated = names_rate(object)
        && !(before.is_empty() || placed || HOLDERS.suffix(before).is_some())
        && !(REALIZING.contains(cutting) || ADDING.contains(cutting));
    // 企业债务集中[清理]案件
    let case = object == CASE
        && tells_kind(cutting)
        && !placed
        && ACTORS.suffix(before).is_none()
        && OPENINGS.suffix(before) < Some(before.len());
    let part_of_noun = granted || decided || rated || case;
    // 大队[成立]3个巡逻检查组: who did it is no name of it.
    let alone = object.is_empty() && ACTORS.suffix(before) != Some(before.len());
    alone || measured || counted || fee || natured || event || part_of_noun
}

/// Whether a verb opens a member of a list of things: 信访件、热线工单、[走访]诉求.
pub(super) fn is_listed(before: &str, object: &str) -> bool {
    let member = before.strip_suffix('、').map(|list| list.rsplit('、').next().unwrap_or(list));
    let thing = |member: &str| {
        VERBS.prefix(member).is_none() && HEADS.suffix(member).or(THINGS.suffix(member)).is_some()
    };
    HEADS.contains(object) && member.is_some_and(thing)
}

/// Whether a verb may open the name of the rate that `words` end: 节约率, but not 效率.
fn names_rate(words: &str) -> bool {
    words.ends_with(RATE)
        && (TWO..=RATED_BYTES).contains(&words.len())
        && !WHOLE_RATES.contains(words)
}

/// Whether the object of a verb behind people is no measure of them: 班子成员包联[企业], not 居民消费[价格].
fn people_act(object: &str) -> bool {
    let things = [&HEADS, &PEOPLE, &THINGS];
    things.iter().any(|list| list.suffix(object).is_some())
        && INDICATORS.suffix(object).is_none()
        && !object.contains('、')
}

/// Whether some words end in somebody's office and name: 护林员赵九九.
fn is_named_actor(words: &str) -> bool {
    let office = |characters: usize| {
        let (at, _) = words.char_indices().rev().nth(characters - 1)?;
        // 政府土地 is no name.
        let noun =
            [&HEADS, &MEASURES, &PROCESSES].iter().any(|list| list.contains(rest(words, at)));
        ACTORS.suffix(head(words, at)).filter(|&length| length >= TWO && !noun)
    };
    words.ends_with(is_han) && NAME_CHARACTERS.into_iter().any(|count| office(count).is_some())
}

/// Whether what stands behind a verb can be its object, not a part of a noun that the verb starts.
pub(super) fn is_object(words: &str) -> bool {
    let tail = tail(words);
    words.len() >= TWO
        && (tail.is_none() || HEADS.prefix(words) > tail)
        && !MEASURES.contains(words)
        && !counts_things(words)
}

/// 名词 + 数: whether some words are the name of a count, 企业数, 台站数. A verb before it tells its kind: 监测台站数, 认证企业数.
pub(super) fn counts_things(words: &str) -> bool {
    words.len() >= TWO && words.ends_with(COUNT_ENDS) && NOT_COUNTS.suffix(words).is_none()
}

/// 动词 + 补贴: whether an object is money that is given for the deed that the verb before it names, 种植[补贴], 搬迁[补助金]. Not so
/// of verbs that tell what is done with the money: 领取[补贴].
pub(super) fn funds_deed(verb: &str, object: &str) -> bool {
    GRANTS.contains(object.strip_suffix(FUND_END).unwrap_or(object))
        && !HANDLING.contains(verb)
        && SWAYS.prefix(verb).is_none()
        && LINKS.suffix(verb).is_none_or(|(length, _)| length < verb.len())
}

/// Whether an object is what is measured of the deed that the verb before it names: 发布[次数], 参训[人数]. Not so of verbs
/// that tell what became of a measure: 减少[人数].
pub(super) fn counts_deed(verb: &str, object: &str) -> bool {
    let others = [&ADDING, &AFFECTING, &CAUSING, &OBJECTS, &REALIZING];
    DEED_MEASURES.contains(object)
        && !others.iter().any(|list| list.contains(verb))
        && LINKS.suffix(verb).is_none_or(|(length, _)| length < verb.len())
}

/// Whether a verb behind another has the same object: 统筹[整合]惠农资金, 新建[加固]堤防. Not so one that tells the kind of what the
/// other takes: 出动[执法]人员, 建立[考核]机制.
pub(super) fn opens_object(verb: &str, object: &str) -> bool {
    let heads = [&EVENTS, &HEADS, &INDICATORS, &MEASURES, &MONEY, &PEOPLE, &PROCESSES];
    is_object(object) && !tells_kind(verb) && !heads.iter().any(|list| list.contains(object))
}

/// Whether words end in a list of crimes and what names them together: 贪污、渎职等职务犯罪, but not 等各类案件.
pub(super) fn ends_in_crimes(words: &str) -> bool {
    let named = |at: usize| {
        let name = rest(words, at + AND_OTHERS.len_utf8());
        OPENINGS.prefix(name).is_none() && !name.starts_with(KIND_OF)
    };
    CRIMES.suffix(words).is_some() && words.rfind(AND_OTHERS).is_some_and(named)
}

/// 领域 + 罪名: what stood behind the crimes, 征地背后[职务犯罪].
pub(super) fn behind_where(words: &str) -> Option<usize> {
    // Nearly no noun ends so.
    words.ends_with(CRIME_ENDS).then(|| CRIMES.suffix(words)).flatten()?;
    let ends = |at: usize| Some(at + CRIME_FIELDS.prefix(rest(words, at))?);
    let end = words.char_indices().rev().find_map(|(at, _)| ends(at))?;
    // 民生领域案件 says no more without its field.
    (words.len() - end > TWO).then_some(end)
}

/// Whether a verb may tell the kind of the noun behind it: [服务]中心.
pub(super) fn tells_kind(verb: &str) -> bool {
    [&ACTIONS, &MODIFYING, &OF_EVENTS, &OF_MEASURES, &STATES].iter().any(|list| list.contains(verb))
}

/// Whether what stands before an adverb and a verb is what was dealt with, and not who did it:
/// 农村危房改造[计划实施]173户, 老旧小区[已完工]22个. 村民[已签约] tells who.
pub(super) fn is_object_in_front(words: &str) -> bool {
    let words = words.trim_end_matches(is_space);
    if INDICATORS.suffix(words).is_some() {
        return true;
    }
    let actor = NAMES.suffix(words).max(ACTORS.suffix(words)).max(PEOPLE.suffix(words));
    let thing = HEADS.suffix(words).max(ACTIONS.suffix(words)).max(THINGS.suffix(words));
    thing.is_some() && (thing > actor || thing == actor && SHARERS.suffix(words).is_none())
}

/// Whether the words behind a verb only end a noun that the verb opens: 整改[率], 完善[制度]. Not so in
/// 形成[制度创新案例] and 改建[机场].
pub(super) fn ends_noun(object: &str) -> bool {
    tail(object).is_some_and(|tail| {
        let goes_on = tail >= TWO && object.len() >= tail + TWO && HEADS.suffix(object).is_some();
        !goes_on && HEADS.prefix(object) <= Some(tail)
    })
}

/// How many bytes at the start of `words` only end a noun that a verb opens: 整改[率].
fn tail(words: &str) -> Option<usize> {
    TAILS.prefix(words).filter(|_| NOT_TAILS.prefix(words).is_none())
}

/// Whether words behind 设 name those who are appointed (设[副主任]2人) or what is set up (设[派出所]4个). 设备 and 设施 are other
/// words.
pub(super) fn is_appointed(words: &str) -> bool {
    words.ends_with(APPOINTED) && words.len() <= APPOINTMENT_BYTES || SET_UP.contains(words)
}
