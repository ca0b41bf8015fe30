//! Words around a noun phrase that belong to none: told by themselves, without the phrase.
//!
//! Takes the words before a number, gives where what is no part of the noun starts or ends.

use core::ops::Range;

use super::{
    doers::OWNER_BYTES,
    phrase::{Before, TWO},
};
use crate::{
    lexicon::{
        approximators::{EXTREME_SIGN, MORE},
        conditions::BY_WHICH,
        contexts::{AVERAGED, DAYS_POINTED_FROM, MEASURED_BY_HOURS, RECENT, RUNNING},
        links::{ALLOTTED, LASTING, OPENINGS, SINCE, STARTERS},
        nouns::{
            ACTORS, DIVISIONS, HEADS, INDICATORS, MEASURES, MONEY, NOT_GIVERS, PEOPLE,
            PROJECT_SIZES, PROJECTS_NAMED, THINGS, TRADES,
        },
        numerals::{OF_ONE, ONE, ORDINAL, SEVERAL, is_ten},
        particles::{
            ASIDES, ATTRIBUTIVE, BEHIND_INDICATORS, EARLIER, MANNERS, PER_HEAD, POINTING, RATE,
            RESPECTIVELY,
        },
        periods::YEAR,
        predicates::{
            BUILD, BUILDING_VERBS, EACH_KIND, FUND_ENDS, GOING_ON, MADE, MAKING_VERBS, NOT_BUILT,
            OWNING, PROGRESS, PROGRESS_SIGNS, SINGLE_VERBS, SPENT,
        },
        prepositions::{
            ABROAD, ADDRESSING, BEFORE_PEOPLE, INSIDE, NOT_ADDRESSING, SUFFERED, TOWARDS,
            WITHIN_END,
        },
        scopes::PLACE_ENDS,
        sizes::{EVER_SINCE, FIRST_OF_ALL, SPANS_COUNTED, WITHIN_YEARS},
        units::{HOUSEHOLD, PER, SINGLE, UNITS},
        verbs::{ADDED_BEHIND, BEFELL, MEETING_VERBS, VERBS},
    },
    text::chars::{
        HAN_BYTES, arabic_digit, first_place, han_digit, head, head_within, holds_word, is_all_han,
        is_circled, is_closing, is_opening, last_place, rest, tail_within,
    },
};

/// The most bytes of the place in 对…内: 6 Han characters.
const SURROUNDINGS_BYTES: usize = 18;

/// 每 and a unit at the end of an indicator have at most so many bytes: 4 Han characters.
const EACH_BYTES: usize = 12;

/// The most bytes of the name of what each of several pays: 5 Han characters.
const FEE_BYTES: usize = 15;

/// The most characters of a number of years; those of more are years themselves: 2018.
const COUNT_CHARACTERS: usize = 2;

/// 已 and the like stand so many characters before the last of a verb at most.
const PROGRESS_CHARACTERS: usize = 3;

/// A thing that was worked on has so many bytes at least where nothing tells that it is one: 4 Han characters, 违建别墅.
const THING_BYTES: usize = 12;

/// Those whom something is done towards have so many characters at most: 市人大常委会.
const ADDRESSED_CHARACTERS: usize = 8;

/// The most bytes of the name of a rate with its adverb: 8 Han characters.
const RATE_NAME: usize = 24;

/// A stretch without the mark of a note behind it (地区生产总值（GDP）[①]), without the 中 behind those of whom a part is told
/// (行业[中]32个), or without the preposition before people who are counted ([向]服刑人员5人发放); `None` where it has none.
pub(super) fn narrowed(words: &str) -> Option<Range<usize>> {
    let unmarked = words.trim_end_matches(is_note_mark);
    if unmarked.len() < words.len() && !unmarked.is_empty() {
        return Some(0..unmarked.len());
    }
    // 38个大类行业中32个增长: some of them.
    // 29个乡（镇）中26个
    let is_whole = |whole: &&str| {
        let bare = whole.trim_end_matches(is_closing);
        HEADS.suffix(whole) >= Some(TWO) || bare.len() >= TWO && DIVISIONS.suffix(bare).is_some()
    };
    let whole = words.strip_suffix(WITHIN_END).filter(is_whole);
    if let Some(whole) = whole {
        return Some(0..whole.len());
    }
    // 按折合学生数3654.5计算
    let counted = words.strip_prefix(BY_WHICH).filter(|name| {
        // 按时发放率 and 按期办结率 open with an adverb.
        INDICATORS.suffix(name).is_some()
            && ASIDES.next(name, 0).is_none()
            && [&OPENINGS, &STARTERS, &MANNERS].iter().all(|list| list.prefix(words).is_none())
    });
    if let Some(name) = counted {
        return Some(words.len() - name.len()..words.len());
    }
    let people = words.strip_prefix(|c| BEFORE_PEOPLE.contains(&c))?;
    PEOPLE.contains(people).then(|| words.len() - people.len()..words.len())
}

/// …最 + 形容词、名词: the place behind what is said of a thing in superlatives, 规模最大、占比最高、[总投资].
pub(super) fn behind_superlatives(words: &str) -> Option<usize> {
    let comma = last_place(words, '、').filter(|&at| at > 0)?;
    let told = head(words, comma);
    let told = head(told, told.len() - told.chars().next_back()?.len_utf8());
    told.ends_with(EXTREME_SIGN).then_some(comma + '、'.len_utf8())
}

/// Whether `c` is the mark of a note: ①.
const fn is_note_mark(c: char) -> bool {
    is_circled(c) || c == '*'
}

/// 对 + 地点 + 内 + 名词: the place behind the surroundings of those who are dealt with, 对街道内[孤寡老人].
pub(super) fn behind_surroundings(words: &str) -> Option<usize> {
    let behind = words.strip_prefix(TOWARDS)?;
    let at = head_within(behind, SURROUNDINGS_BYTES).find(INSIDE).filter(|&at| at >= TWO)?;
    let end = TOWARDS.len_utf8() + at + INSIDE.len_utf8();
    (rest(words, end).len() >= TWO).then_some(end)
}

/// 主体 + 对 + 名词: the place behind 对, where somebody deals with what is counted, 城管大队对[户外广告牌]. 单位对口支援 is none.
pub(super) fn behind_dealt_with(words: &str) -> Option<usize> {
    let at = first_place(words, TOWARDS).filter(|&at| at > 0)?;
    let end = at + TOWARDS.len_utf8();
    let acts =
        ACTORS.suffix(head(words, at)).is_some() && STARTERS.prefix(rest(words, at)).is_none();
    (acts && words.len() - end > TWO).then_some(end)
}

/// The length in bytes of the verb behind what is counted that says it is new (各项贷款[新增]9亿元) or what
/// befell it (房屋[倒塌]12间).
pub(super) fn added(words: &str) -> usize {
    if let Some(length) = BEFELL.suffix(words).filter(|&length| words.len() >= length + TWO) {
        return length;
    }
    let Some(length) = ADDED_BEHIND.suffix(words) else { return 0 };
    // 市场主体[五年新增]
    let length = length + lasting(head(words, words.len() - length)).unwrap_or(0);
    if words.len() >= length + 2 * TWO { length } else { 0 }
}

/// [近] + 数 + 年 + [来]: how many bytes at the end of `words` say how long something lasted, 全年, 近五年, 10年来.
pub(super) fn lasting(words: &str) -> Option<usize> {
    let years = words.strip_suffix(EVER_SINCE).unwrap_or(words).strip_suffix(YEAR)?;
    let before = years.trim_end_matches(counts_years);
    let count = rest(years, before.len());
    if count.is_empty() {
        return LASTING.suffix(words);
    }
    let from = before.len()
        - DAYS_POINTED_FROM.suffix(before).or_else(|| RUNNING.suffix(before)).unwrap_or(0);
    let counted = count.chars().nth(COUNT_CHARACTERS).is_none() && !before.ends_with(ORDINAL);
    counted.then(|| words.len() - from)
}

/// Whether some words are the name of what is measured over a time: 降雨, 总产.
pub(super) fn is_measured(words: &str) -> bool {
    let lists = [&INDICATORS, &MEASURES, &MEASURED_BY_HOURS];
    lists.iter().any(|list| list.contains(words))
}

/// 数 + 年间 or 年来, 数 + 时间 + 指标, 前 + 数 + 天: the place behind how long something took that some words open with,
/// [五年间]企业数量, [4年来]用地, [3小时]降雨, [前4天]接待.
pub(super) fn behind_duration(words: &str) -> Option<usize> {
    // [近三年]存款总额
    let recent = RECENT.prefix(words).map(|length| rest(words, length));
    let counted = words.strip_prefix(FIRST_OF_ALL).or(recent).unwrap_or(words);
    let count = counted.chars().take(COUNT_CHARACTERS).take_while(|&c| counts_years(c));
    let length: usize = count.map(char::len_utf8).sum();
    let unit = rest(counted, length);
    if length == 0 {
        return None;
    }
    let lasting = |behind: &str| Some(words.len() - behind.len());
    if let Some(behind) = SPANS_COUNTED.prefix(unit).map(|span| rest(unit, span)) {
        // 24小时热线 is a name, 2小时降雪 is measured.
        let ordered = counted.len() < words.len() && behind.len() >= TWO;
        return if ordered || is_measured(behind) { lasting(behind) } else { None };
    }
    let behind = unit.strip_prefix(YEAR)?;
    let since = behind.strip_prefix([WITHIN_YEARS, EVER_SINCE]);
    let since = since.or(recent.and(Some(behind)).filter(|behind| behind.len() >= TWO));
    since.or_else(|| Some(behind).filter(|behind| INDICATORS.contains(behind))).and_then(lasting)
}

/// 建 + 名词: the place behind 建, where a thing stands there and no word begins with it, 建[健身广场]; not so 建行网点.
pub(super) fn behind_build(words: &str) -> Option<usize> {
    let thing = words.strip_prefix(BUILD).filter(|thing| thing.len() >= 2 * TWO)?;
    let lists = [&STARTERS, &VERBS, &HEADS, &NOT_BUILT];
    let begins_word = lists.iter().any(|list| list.prefix(words).is_some());
    (!begins_word && HEADS.suffix(thing).is_some()).then_some(BUILD.len_utf8())
}

/// 单字动词 + 产物: the place behind a verb of one character before what it made, 产[皮棉], 修[公路].
pub(super) fn behind_made(words: &str) -> Option<usize> {
    let thing = words.strip_prefix(MAKING_VERBS)?;
    MADE.contains(thing).then(|| words.len() - thing.len())
}

/// 单字动词 + 各 + 名词: the place behind the verb, 立[各类案件].
pub(super) fn behind_verb_of_all(words: &str) -> Option<usize> {
    let thing = words.strip_prefix(SINGLE_VERBS).filter(|thing| thing.starts_with(EACH_KIND))?;
    (OPENINGS.prefix(thing) >= Some(TWO)).then(|| words.len() - thing.len())
}

/// 动词 + “名称” + 名词: the place behind a verb of meetings before a quotation, 研究[“三重一大”事项].
pub(super) fn behind_verb_of_quotation(words: &str) -> Option<usize> {
    let length = MEETING_VERBS.prefix(words)?;
    rest(words, length).starts_with(is_opening).then_some(length)
}

/// [主体] + 支出 + 款项: the place behind the verb, 支出[低保金], 村集体支出[清洁费]; 支出总额 is a sum.
pub(super) fn behind_spent(words: &str) -> Option<usize> {
    let near = head_within(words, OWNER_BYTES);
    let at = holds_word(near, SPENT).then(|| near.find(SPENT)).flatten()?;
    let who = head(words, at);
    let spends = at == 0 || ACTORS.suffix(who).is_some() && !NOT_GIVERS.contains(who);
    let money = Some(rest(words, at + SPENT.len())).filter(|money| money.len() > TWO && spends)?;
    let named = money.ends_with(FUND_ENDS) && MONEY.suffix(money).is_some();
    named.then(|| words.len() - money.len())
}

/// 单字动词 + 名词, behind an adverb that tells of a deed: the place behind the verb, where no other word begins with it, 共办[合作社].
pub(super) fn behind_single_verb(words: &str) -> Option<usize> {
    // 共[建设]粮库4座
    if let Some(verb) = BUILDING_VERBS.prefix(words) {
        let built = rest(words, verb);
        return (built.len() >= TWO && MADE.contains(built)).then_some(verb);
    }
    let thing = words.strip_prefix(SINGLE_VERBS).filter(|thing| thing.len() > TWO)?;
    let lists = [&STARTERS, &VERBS, &HEADS, &NOT_BUILT, &INDICATORS, &MEASURES, &MONEY, &THINGS];
    let begins_word =
        lists.iter().any(|list| list.prefix(words).is_some_and(|length| length >= TWO));
    let named = HEADS.suffix(thing).or_else(|| THINGS.suffix(thing)).is_some();
    (!begins_word && named).then(|| words.len() - thing.len())
}

/// 动词 + 一 + 量词 + 名词: the place behind an article that stands in a noun, 培植一个[年销售收入].
pub(super) fn behind_article(words: &str) -> Option<usize> {
    // Few nouns hold the numeral, which is told faster than its place.
    let at = first_place(words, ONE)?;
    // A verb of two characters stands before it, known or not.
    let before = head(words, at);
    let opens = (at <= TWO || VERBS.suffix(before).is_some()) && !before.ends_with(ORDINAL);
    let measure = rest(words, at + ONE.len_utf8());
    let unit = measure.chars().next().filter(|c| OF_ONE.contains(c) && opens)?;
    let noun = rest(measure, unit.len_utf8());
    let named = noun.len() >= TWO && STARTERS.prefix(rest(words, at)).is_none();
    named.then(|| words.len() - noun.len())
}

/// 项目名 + 规模: the place behind the name of a project whose size is told, 青禾加工项目[占地面积]. A noun of a class alone stays:
/// 项目总投资.
pub(super) fn behind_project(words: &str) -> Option<usize> {
    let end = words.len() - PROJECT_SIZES.suffix(words)?;
    let project = head(words, end);
    let name = head(project, project.len() - PROJECTS_NAMED.suffix(project)?);
    // 重大项目总投资 is one of a class, 新建项目总投资 tells a deed.
    let named = name.len() > TWO || name.chars().all(|c| POINTING.contains(&c)) && !name.is_empty();
    (named && VERBS.prefix(project).is_none()).then_some(end)
}

/// 对 + 地名 + 进出口: the place behind those with whom one trades, 对欧盟和美国[进出口]. 对外贸易 is one word.
pub(super) fn behind_partners(words: &str) -> Option<usize> {
    /// Who trades with them is named in so many bytes at most: four characters.
    const TRADER_BYTES: usize = 12;

    // 青州市对非洲进出口
    let at = head_within(words, TRADER_BYTES).find(TOWARDS)?;
    let who = head(words, at);
    let named = who.is_empty() || who.chars().nth(1).is_some() && VERBS.prefix(who).is_none();
    let partners = rest(words, at).strip_prefix(TOWARDS).filter(|_| named)?;
    let partners = Some(partners).filter(|rest| !rest.starts_with(ABROAD))?;
    let length = TRADES.suffix(partners).filter(|&length| length < partners.len())?;
    Some(words.len() - length)
}

/// Words without each 每 and its unit that they open with: 每人每月[生活费].
fn behind_each(mut words: &str) -> &str {
    while let Some(behind) = words.strip_prefix(PER) {
        let single = behind.chars().next().map_or(0, char::len_utf8);
        words = rest(behind, UNITS.opening(behind).map_or(single, |(_, unit)| unit));
    }
    // 每人每次的服务费
    words.strip_prefix(ATTRIBUTIVE).unwrap_or(words)
}

/// Whether `c` stands in a number of years: 近[十]年来, [几十多]年.
fn counts_years(c: char) -> bool {
    let number = arabic_digit(c).is_some() || han_digit(c).is_some() || is_ten(c);
    number || SEVERAL.contains(&c) || c == MORE
}

/// 名词 + 已 + 动词: where the noun ends whose work goes on, [水渠]已衬砌36公里、正衬砌12公里. At the start of a clause 正 and 待 leave
/// nothing but what was named before.
pub(super) fn in_progress(words: &str) -> Option<usize> {
    // Few words have such a sign before their verb, which is told before any list is asked.
    let near = words.as_bytes().rchunks(HAN_BYTES).skip(2).take(PROGRESS_CHARACTERS);
    let sign = |c: &[u8]| PROGRESS_SIGNS.iter().any(|sign| sign.as_bytes() == c);
    near.into_iter().any(sign).then_some(())?;
    let verb = VERBS.suffix(words).filter(|&verb| verb >= TWO)?;
    let stem = head(words, words.len() - verb);
    let end = stem.len() - PROGRESS.suffix(stem)?;
    let name = head(stem, end);
    let goes_on = name.is_empty() && GOING_ON.contains(stem);
    let thing =
        [&HEADS, &INDICATORS, &MADE, &THINGS].iter().any(|list| list.suffix(name).is_some());
    // 岩前村已签约3户: a village is no thing that is worked on.
    let acts = [&ACTORS, &PLACE_ENDS].iter().any(|list| list.suffix(name).is_some());
    // 违建别墅已拆除25栋: a name of such length is hardly anybody's.
    let long = || {
        name.len() >= THING_BYTES
            && is_all_han(name)
            && PEOPLE.suffix(name).is_none()
            && VERBS.prefix(name).is_none()
    };
    (goes_on || (thing || long()) && !acts).then_some(end)
}

/// [主体] + 向 + 对象 + 动词 + 名词: the place behind the verb, where something is done towards others, 督察组向我市反馈[问题],
/// 向民间资本推介[项目]. 面向 and 意向 are other words.
pub(super) fn behind_addressed(words: &str) -> Option<usize> {
    let at = first_place(words, ADDRESSING)?;
    let behind = rest(words, at + ADDRESSING.len_utf8());
    let own = NOT_ADDRESSING.suffix(head(words, at + ADDRESSING.len_utf8())).is_none();
    let mut verbs = behind.char_indices().skip(2).take(ADDRESSED_CHARACTERS);
    let verb = verbs.find_map(|(verb, _)| {
        let length = VERBS.prefix(rest(behind, verb)).filter(|&length| length >= TWO)?;
        (behind.len() >= verb + length + TWO).then_some(words.len() - behind.len() + verb + length)
    });
    verb.filter(|_| own)
}

/// 被 + 主体 + 动词: who did it is no name of what was done to, 被省政协采用.
pub(super) fn is_suffered(words: &str) -> bool {
    words.starts_with(SUFFERED) && STARTERS.prefix(words).is_none() && VERBS.suffix(words).is_some()
}

/// Where an indicator ends that something stands behind which is no part of its name: how long it
/// lasted (居民人均可支配收入[五年]增长近万元), since when it grew (就医人次[从疫情前的]0.2万增至173.1万), or
/// that a budget sets it (教育支出[安排]7.5亿元), or an adverb that the links leave (产能[将]增至…).
pub(super) fn end_of_indicator(words: &str) -> Option<usize> {
    let before = |at: usize| {
        let name = head(words, at);
        MEASURES.suffix(name).or_else(|| INDICATORS.suffix(name)).is_some().then_some(at)
    };
    let lasting = lasting(words).and_then(|length| before(words.len() - length));
    let since = || words.ends_with(ATTRIBUTIVE).then(|| words.rfind(SINCE)).flatten();
    // 托儿所由[现在]的3万个增加到8万个
    let from_when = || {
        let when = words.strip_suffix(ATTRIBUTIVE).unwrap_or(words);
        let led = head(when, when.len() - EARLIER.suffix(when)?);
        let led = led.strip_suffix(SINCE)?;
        let name = head(led, led.len() - BEHIND_INDICATORS.suffix(led).unwrap_or(0));
        (name.len() >= TWO).then_some(name.len())
    };
    let allotted = || {
        let at = words.len() - ALLOTTED.suffix(words)?;
        MONEY.suffix(head(words, at)).map(|_| at)
    };
    // 粮食总产[年]平均为3000万公斤
    let yearly = || words.strip_suffix(YEAR).and_then(|name| before(name.len()));
    // 销售收入[过]30亿元, 整车产能[将]增至20万辆
    let adverb = || BEHIND_INDICATORS.suffix(words).and_then(|length| before(words.len() - length));
    // 考试费[每科]40元
    let each = || {
        let near = tail_within(words, EACH_BYTES);
        let per = last_place(near, PER)?;
        let at = words.len() - near.len() + per;
        let unit = rest(words, at + PER.len_utf8());
        let one = unit.chars().nth(1).is_none()
            || UNITS.opening(unit).is_some_and(|(_, length)| length == unit.len());
        let fee = || MONEY.suffix(head(words, at)).map(|_| at);
        (one && !unit.is_empty()).then(|| before(at).or_else(fee)).flatten()
    };
    lasting
        .or_else(|| since().and_then(before))
        .or_else(from_when)
        .or_else(allotted)
        .or_else(yearly)
        .or_else(adverb)
        .or_else(each)
}

/// The place behind 分别, where a verb with an object follows it: 甲镇、乙镇分别[完成投资]. Who did it
/// is told in order.
pub(super) fn behind_respectively(words: &str) -> Option<usize> {
    // Nearly no phrase is so long and holds 分别, which a search from the front tells at a fraction of what one from
    // the end costs.
    let may = words.len() >= RESPECTIVELY.len() + 2 * TWO && holds_word(words, RESPECTIVELY);
    let at = may.then(|| words.rfind(RESPECTIVELY)).flatten()?;
    let at = at + RESPECTIVELY.len();
    let verb = VERBS.prefix(rest(words, at))?;
    (rest(words, at + verb).len() >= TWO).then_some(at)
}

/// Whether some words are the name of a rate that opens with an adverb: 按时办结率, 成功率.
pub(super) fn is_rate_name(words: &str) -> bool {
    words.len() <= RATE_NAME && words.ends_with(RATE) && MANNERS.prefix(words).is_some()
}

/// A word for an average alone has at most so many bytes: 3 Han characters, 年人均.
const PER_HEAD_BYTES: usize = 9;

/// Whether words before a number only tell that it is shared out: 平均每个农业户, 每人, 人均.
pub(super) fn shares_out(words: &str) -> bool {
    let each = match words.strip_prefix(AVERAGED) {
        // 平均每个家庭户的人口 names what is shared out.
        Some(each) => {
            each.starts_with(PER)
                && !each.contains(ATTRIBUTIVE)
                && (PEOPLE.suffix(each).is_some() || each.ends_with(HOUSEHOLD))
        }
        // 每处设站长1人 counts those who are appointed.
        None => {
            words.strip_prefix(PER).is_some_and(|each| PEOPLE.contains(each) || each == HOUSEHOLD)
        }
    };
    each || words.len() <= PER_HEAD_BYTES && PER_HEAD.contains(words)
}

/// What each of several gets or does, at the end of `words` that end at `to`: 每餐[补贴]3元, 单个项目[补助]80万元,
/// 每个村[建设]1个文化广场.
pub(super) fn of_each(words: &str, to: usize) -> Option<Before> {
    if shares_out(words) {
        return Some(Before::Nothing);
    }
    // 平均每户占[耕地]6.4亩
    let each = words.strip_prefix(AVERAGED).unwrap_or(words);
    let owned = if each.starts_with(PER) { each.find(OWNING) } else { None };
    let thing = owned.map_or("", |at| rest(each, at + OWNING.len_utf8()));
    if thing.len() >= TWO {
        return Some(Before::Noun(to - thing.len()..to));
    }
    let per = words.starts_with(PER);
    let money = || MONEY.suffix(words).filter(|&length| length < words.len());
    if let Some(length) = (per || words.starts_with(SINGLE)).then(money).flatten() {
        // 每科[报名费]45元: one character is no name.
        let name = behind_each(words);
        let whole = per && length < TWO && (TWO..=FEE_BYTES).contains(&name.len());
        return Some(Before::Noun(to - if whole { name.len() } else { length }..to));
    }
    if !(per || words.starts_with(SINGLE)) {
        return None;
    }
    // 单个项目[资助额度], 每轮选拔[拔尖人才]
    let one = words.strip_prefix(SINGLE).and_then(|one| Some(rest(one, HEADS.prefix(one)?)));
    let named = |told: &&str| INDICATORS.suffix(told).or_else(|| MEASURES.suffix(told)).is_some();
    let told = one.filter(named);
    let chosen = || {
        let deed = if per { behind_each(words) } else { "" };
        VERBS.prefix(deed).map(|length| rest(deed, length))
    };
    if let Some(noun) = told.or_else(chosen).filter(|noun| noun.len() >= TWO) {
        return Some(Before::Noun(to - noun.len()..to));
    }
    let does = || VERBS.suffix(words);
    per.then(does).flatten().map(|length| Before::Action(to - length..to))
}
