//! Who did or has something, before the noun: told by what stands behind their name.
//!
//! Takes the words of a phrase, gives how many bytes at its start name a place, a body or a way of transport and are no part of
//! the noun.

use super::{
    deeds::{counts_things, tells_kind},
    phrase::TWO,
};
use crate::{
    lexicon::{
        links::{OPENINGS, STARTERS},
        nouns::{
            ACTORS, BODIES, CARGOES, CARRIERS, CARRYING, CASE_ENDS, CASELOADS, DOER_SIGNS, GIFTS,
            GIVERS, GOVERNMENT, HEADS, INDICATORS, INTAKES, MEASURES, MONEY, NOT_ACTORS,
            NOT_GIVERS, PEOPLE, PROGRAMMES, THINGS, VILLAGES, ZONES,
        },
        particles::{A_HEAD, PER_HEAD, is_joint},
        predicates::{EACH_KIND, HAVING, MADE, NOMINAL, NOT_HAVING},
        prepositions::{PREPOSITIONS, WITHIN_END, WITHIN_WHICH},
        scopes::{
            BEHIND_PROVINCES, NOT_BEHIND_PLACES, NOT_PLACES, PLACE_ENDS, PLACING, PROVINCES,
            may_end_place,
        },
        verbs::{ACTIONS, IMPROVING, NEW_BUILT, OF_MEASURES, VERBS, WORKED_ON},
    },
    text::chars::{
        begins, closing_of, first_place, head, head_within, is_closing, is_han, is_opening,
        is_placeholder, rest,
    },
};

/// A case with the verb of who got it has so many bytes at least: 4 Han characters.
const CASES_BYTES: usize = 12;

/// The most characters of a place's name: 双江自治县.
const PLACE_CHARACTERS: usize = 5;

/// The most bytes of the name of who has something: 12 Han characters.
pub(super) const OWNER_BYTES: usize = 36;

/// The most bytes of the place in 在滨海县投资: 6 Han characters.
const PLACE_BYTES: usize = 18;

/// The most bytes of the name of a village: 6 Han characters.
const VILLAGE_BYTES: usize = 18;

/// The most bytes of the name of a body before its indicator: 8 Han characters.
const BODY_BYTES: usize = 24;

/// The most bytes of an indicator right behind a province: 6 Han characters, 地区生产总值.
const INDICATOR_BYTES: usize = 18;

/// 地名 + 指标: the place whose indicator is told, 永安镇[规上工业产值]. A verb or another noun behind the
/// place is left to other rules.
pub(super) fn place_of_indicator(words: &str) -> Option<usize> {
    // 吉林[粮食产量]; 上海港 is another place.
    if let Some(end) = PROVINCES.prefix(words) {
        let told = rest(words, end);
        let short = (2 * TWO..=INDICATOR_BYTES).contains(&told.len());
        let named = short && INDICATORS.suffix(told).is_some();
        if named && !begins(told, |c| may_end_place(c) || BEHIND_PROVINCES.contains(&c)) {
            return Some(end);
        }
    }
    // Most phrases have no such character near, which is told before any list is asked.
    let letters = |c: &(usize, char)| is_han(c.1) || is_placeholder(c.1);
    let near = words.char_indices().take(PLACE_CHARACTERS).take_while(letters).skip(2);
    let mut ends = near.filter(|&(_, c)| may_end_place(c)).map(|(at, c)| (at, at + c.len_utf8()));
    let named = |(at, end): (usize, usize)| {
        let name = head(words, end);
        let ends = PLACE_ENDS.suffix(name).is_some() && NOT_PLACES.suffix(name).is_none();
        let behind = words.len() - end;
        let count = || counts_things(rest(words, end)).then_some(behind);
        let length = ends.then(|| INDICATORS.suffix(words).or_else(count)).flatten()?;
        // 古田乡[降雨量]: behind a name of three characters the indicator may be short.
        let short = || {
            let plain = name.chars().nth(2).is_some() && !name.contains(is_joint);
            length == behind && behind >= TWO && plain
        };
        let told = length <= behind && (behind >= 2 * TWO || short());
        let place = NOT_BEHIND_PLACES.prefix(rest(words, at)).is_none()
            && PREPOSITIONS.prefix(words).is_none();
        (told && place).then_some(end)
    };
    ends.find_map(named)
}

/// Whether any of the signs of who did or has something stands near the front of some words. Most have none, and no list is
/// asked about them.
pub(super) fn may_tell_doer(words: &str) -> bool {
    head_within(words, OWNER_BYTES).chars().any(|c| DOER_SIGNS.may_hold(c))
}

/// The length in bytes of who did or has what some words tell: 合作社[日均用电], 县公安局[破案率], 共和村[新建大棚],
/// 基层单位有[职工].
pub(super) fn doer(words: &str) -> Option<usize> {
    body_of_average(words)
        .or_else(|| behind_intake(words))
        .or_else(|| body_of_indicator(words))
        .or_else(|| village_at_work(words))
        .or_else(|| owner(words))
}

/// 运输方式 + 动词 + 名词: the way of transport with its verb, [铁路发送]货物. 铁路运输量 is one name.
pub(super) fn carrier(words: &str) -> Option<usize> {
    let way = CARRIERS.prefix(words)?;
    let length = way + CARRYING.prefix(rest(words, way))?;
    let thing = rest(words, length);
    let carried = [&CARGOES, &MADE].iter().any(|list| list.contains(thing));
    carried.then_some(length)
}

/// [主体] + 收 + 案件: the place behind who got a case and the verb, 法院收[刑事案件], 新收[劳动争议案件].
fn behind_intake(words: &str) -> Option<usize> {
    let cases = words.ends_with(CASE_ENDS) && words.len() >= CASES_BYTES;
    let near = if cases { head_within(words, OWNER_BYTES) } else { "" };
    let (at, verb) = INTAKES.next(near, 0)?;
    let (who, case) = (head(words, at), rest(words, at + verb.len()));
    let takes = who.is_empty() || [&ACTORS, &BODIES].iter().any(|list| list.suffix(who).is_some());
    let verb = VERBS.prefix(rest(words, at)).is_none_or(|length| length <= verb.len());
    (takes && verb && case.len() > TWO).then(|| words.len() - case.len())
}

/// 在 + 处所 + 指标: where money was laid out, [在滨海县]投资; 在 + 榜单 + 指标: the list one has a place in, [在“世界500强”]排名.
pub(super) fn place_of_outlay(words: &str) -> Option<usize> {
    let place = words.strip_prefix(WITHIN_WHICH)?;
    if begins(place, is_opening) {
        let close = place.find(is_closing)?;
        let end = place.len() - rest(place, close).trim_start_matches(is_closing).len();
        let placed = PLACING.contains(rest(place, end));
        return placed.then_some(WITHIN_WHICH.len_utf8() + end);
    }
    let near = head_within(place, PLACE_BYTES);
    let ends = |(at, c): (usize, char)| {
        let end = at + c.len_utf8();
        let named = PLACE_ENDS.suffix(head(place, end)).is_some() && end >= TWO;
        (named && MONEY.contains(rest(place, end))).then_some(end)
    };
    near.char_indices().find_map(ends).map(|end| WITHIN_WHICH.len_utf8() + end)
}

/// 各 + 处所 + 指标: the places whose indicator is told together, 各小区[物业费收缴率].
pub(super) fn each_of_places(words: &str) -> Option<usize> {
    let place = words.strip_prefix(EACH_KIND)?;
    let length = [&ZONES, &VILLAGES].iter().filter_map(|list| list.prefix(place)).max()?;
    let told = rest(place, length);
    let named = INDICATORS.suffix(told).is_some() && told.len() > TWO;
    named.then(|| words.len() - told.len())
}

/// 村名 + 动词 + 名词: the village that did something, 共和村[新建蔬菜大棚]. A verb that tells the kind of a noun
/// names what the village has: 共和村服务中心.
fn village_at_work(words: &str) -> Option<usize> {
    let near = head_within(words, VILLAGE_BYTES);
    let (at, village) = VILLAGES.next(near, 0)?;
    let end = at + village.len();
    let named = VERBS.prefix(words).is_none() && NOT_ACTORS.suffix(head(words, end)).is_none();
    (named && opens_with_work(rest(words, end))).then_some(end)
}

/// Whether some words are a verb with what was worked on, and no name that the verb tells the kind of: [新建]蔬菜大棚, but 服务中心.
fn opens_with_work(words: &str) -> bool {
    let Some(verb) = VERBS.prefix(words).filter(|&length| length >= TWO) else { return false };
    let object = rest(words, verb);
    let things = [&INDICATORS, &MEASURES].iter().all(|list| list.suffix(object).is_none());
    let deed = head(words, verb);
    let works = deed == NEW_BUILT
        || !tells_kind(deed)
        || things && OF_MEASURES.contains(deed) && !ACTIONS.contains(deed);
    works && object.len() >= TWO
}

/// Whether `c` opens the name of a programme: “扩优”工程.
const fn opens_quotation(c: char) -> bool {
    matches!(c, '“' | '"')
}

/// The length in bytes of where or under which name something was worked on: [城区]新建便民市场, [“一事一议”]硬化巷道,
/// [“扩优”工程]提升40所.
pub(super) fn place_of_work(words: &str) -> Option<usize> {
    let quoted = || {
        let close = closing_of(words.chars().next().filter(|&c| opens_quotation(c))?)?;
        let end =
            head_within(words, OWNER_BYTES).char_indices().skip(1).find(|&(_, c)| c == close)?;
        Some(end.0 + close.len_utf8())
    };
    let zone = || ZONES.prefix(words).filter(|&end| WORKED_ON.prefix(rest(words, end)).is_some());
    let named = || quoted().filter(|&end| NOMINAL.prefix(rest(words, end)).is_none());
    let programme = || {
        let end = quoted()?;
        let end = end + PROGRAMMES.prefix(rest(words, end))?;
        let work = rest(words, end);
        // “春风”行动[帮扶困难职工]
        let people = || VERBS.prefix(work).is_some() && PEOPLE.suffix(work).is_some();
        (opens_with_work(work) || IMPROVING.contains(work) || people()).then_some(end)
    };
    let worked = zone().or_else(named).filter(|&end| opens_with_work(rest(words, end)));
    // Few phrases open with a quotation, which is told before it is looked through again.
    worked.or_else(|| if begins(words, opens_quotation) { programme() } else { None })
}

/// 机构 + 指标: the body whose indicator is told, 县公安局[刑事案件破案率]. 医院[门诊量] alone names the indicator.
fn body_of_indicator(words: &str) -> Option<usize> {
    let near = head_within(words, BODY_BYTES);
    let (at, body) = BODIES.next(near, 0)?;
    let told = rest(words, at + body.len());
    // 法院[共]收案
    let caseload = || CASELOADS.contains(rest(told, OPENINGS.prefix(told).unwrap_or(0)));
    if at == 0 && *body != GOVERNMENT && !caseload() {
        return None;
    }
    let measured = MONEY.suffix(told).filter(|_| told.len() >= 2 * TWO).is_some()
        || INDICATORS.suffix(told).filter(|_| told.len() > TWO).is_some()
        || caseload();
    // 高校毕业生就业率 is one name.
    let whole = PEOPLE.prefix(told).is_some() || VERBS.prefix(words).is_some();
    (measured && !whole).then_some(at + body.len())
}

/// 机构 + 日均…: the body whose average is told, 合作社[日均用电]. 居民人均收入 is one name.
fn body_of_average(words: &str) -> Option<usize> {
    let (at, &average) = PER_HEAD.next(head_within(words, OWNER_BYTES), 0)?;
    let body = head(words, at);
    let acts = ACTORS.suffix(body).is_some_and(|length| length >= TWO);
    (acts && average != A_HEAD && NOT_ACTORS.suffix(body).is_none()).then_some(at)
}

/// 主体 + 有 + 名词: the place behind 有, 基层单位有[职工], 教师中有[教授].
fn owner(words: &str) -> Option<usize> {
    let near = head_within(words, OWNER_BYTES);
    let at = first_place(near, HAVING)?;
    let who = head(words, at);
    let whose = who.strip_suffix(WITHIN_END).unwrap_or(who);
    let owns =
        [&ACTORS, &HEADS, &PEOPLE, &VILLAGES].iter().any(|list| list.suffix(whose).is_some());
    let behind = rest(words, at);
    let thing = rest(behind, HAVING.len_utf8());
    let named = [&HEADS, &PEOPLE, &THINGS].iter().any(|list| list.suffix(thing).is_some());
    let having = head(words, at + HAVING.len_utf8());
    let verb = STARTERS.prefix(behind).is_none()
        && HEADS.prefix(behind).is_none()
        && NOT_HAVING.suffix(having).is_none();
    (owns && verb && named && thing.len() >= TWO && VERBS.prefix(who).is_none())
        .then(|| words.len() - thing.len())
}

/// 主体 + 拨款 and the like: the place behind who gave it, [县政府]拨款.
pub(super) fn giver(words: &str) -> Option<usize> {
    let end = words.len() - GIFTS.suffix(words)?;
    let who = head(words, end);
    let gives =
        [&ACTORS, &GIVERS, &PEOPLE, &VILLAGES].iter().any(|list| list.suffix(who).is_some());
    (gives && !NOT_GIVERS.contains(who) && NOT_ACTORS.suffix(who).is_none()).then_some(end)
}
