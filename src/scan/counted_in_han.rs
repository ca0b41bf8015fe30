//! Which numbers in Han numerals (汉字数字) are quantities: those with a measure word that are part of no name, grade or slogan.
//!
//! Takes a number with the words around it, gives whether it counts or measures something.

use super::{context::Around, time};
use crate::{
    Number, Scale, UnitKind,
    combinator::{Magnitude, Measure, UnitWords},
    lexicon::{
        conditions::PENALTIES,
        contexts,
        directions::SWAYS,
        nouns::GRANTS,
        numerals,
        particles::{ATTRIBUTIVE, is_joint},
        units,
        verbs::{FATES, VERBS},
    },
    text::chars::{
        arabic_digit, han_digit, head, is_colon, is_enumeration_comma, is_han, is_pause, is_stop,
        last_place, rest, tail_within,
    },
};

/// The most characters of a list of meetings (七次、八次全会) that are passed over.
pub(super) const LONGEST_LIST_OF_MEETINGS: usize = 24;

/// The session of a meeting with a number stands so near before it, in bytes: 六届人大常委会[3次会议].
pub(super) const SESSION_BYTES: usize = 24;

/// How often something recurs is told so many bytes before 次 at most: 20 Han characters.
const RECURRING_BYTES: usize = 60;

/// 每 and the verb of a step have so many bytes at most: four Han characters.
const STEP_BYTES: usize = 12;

/// A goal of a slogan has so many bytes: two Han characters.
const GOAL_BYTES: usize = 6;

/// Whether a number is one formal digit (大写数字), which alone is a part of a word (拾起, 登陆)
/// but in sums of money. 零 is an everyday digit too.
pub(super) fn is_formal_word(measure: &Measure, words: &str) -> bool {
    let formal = |c| numerals::formal_digit(c).is_some() || c == numerals::FORMAL_TEN;
    measure.magnitude.bare_length <= numerals::FORMAL_TEN.len_utf8()
        && words.starts_with(formal)
        && !words.starts_with(numerals::ZERO)
        && measure.unit.as_ref().is_none_or(|unit| unit.kind != UnitKind::Currency)
}

/// 汉字数字: with a measure word, and part of no name, grade or slogan.
pub(super) fn han(measure: &Measure, words: &str, around: &Around) -> bool {
    let magnitude = &measure.magnitude;
    if words.starts_with(numerals::HALF) {
        let time = measure.unit.as_ref().is_some_and(|unit| unit.kind == UnitKind::Time);
        return time && !around.last().is_some_and(is_han_of_half) && time::lasts(around);
    }
    if is_formal_word(measure, words) {
        return false;
    }
    if magnitude.part {
        return !(words == numerals::ONE_HALF && around.opens_with(&contexts::NOT_HALF));
    }
    // 成千 and 成千上万 name no number; 建成十个 does.
    let indefinite = |c| numerals::INDEFINITE.contains(c) && VERBS.suffix(around.before).is_none();
    if words.starts_with(numerals::is_scale) && around.last().is_some_and(indefinite)
        || around.ends_with(&contexts::COUNTLESS)
    {
        return is_several(measure, words, around);
    }
    if names_slogan(words, around)
        || magnitude.digits
        || matches!(magnitude.number, Number::Exact(value) if value.is_zero())
    {
        return false;
    }
    if magnitude.bare {
        return bare_scale(measure, words, around);
    }
    if let Some(unit) = &measure.unit {
        return han_with_unit(measure, unit, words, around);
    }
    // 三百万青年, 一亿三千万青年
    let whole = head(words, magnitude.bare_length);
    let scaled =
        magnitude.scale > Scale::ONE || whole.ends_with(|c| numerals::large_scale(c).is_some());
    scaled && !around.opens_with(&contexts::NOT_MILLIONS)
}

/// 汉字数字 + 量词: 三十六个, part of no name (三里河), grade or slogan.
fn han_with_unit(measure: &Measure, unit: &UnitWords, words: &str, around: &Around) -> bool {
    let magnitude = &measure.magnitude;
    // 两部制电价, 三班制 name a system; 两部制作精良的影片 are counted.
    if around.opens_with(&contexts::SYSTEMS) && !around.opens_with(&contexts::NOT_SYSTEMS) {
        return false;
    }
    let dual = unit.kind == UnitKind::Currency && around.opens_with(&contexts::DUALITIES);
    if dual
        || around.opens_with(&contexts::SETS_OF_LEADERS)
        || unit.text == units::GENERAL && names_goals(magnitude, around)
    {
        return false;
    }
    if unit.digits_only {
        // 四里半; 三里河 is a name.
        return unit.kind == UnitKind::Length && words.ends_with(numerals::HALF)
            || is_long_measure(magnitude, unit, words, around)
            || unit.kind == UnitKind::Time && time::lasts(around)
            || unit.text == units::LEVEL && is_level(magnitude, words, around)
            || unit.text == units::POINTS && around.opens_with(&contexts::POINTS_MADE)
            || unit.text == units::DEGREES && is_measured_degree(magnitude, words, around)
            || unit.kind == UnitKind::Area && around.is_bounded_before();
    }
    if magnitude.single && !measure.range && !is_counted(unit, words, around) {
        return false;
    }
    // 四组下水道, 十组新湾: groups of a village have numbers; 两组 are counted.
    if unit.text == units::GROUP && !words.starts_with(numerals::is_pair) && !around.closed() {
        return false;
    }
    match &*unit.text {
        units::OCCASION | units::SESSION => meetings(words, unit, around),
        kind if units::KINDS.contains(&kind) => !around.opens_with(&contexts::GRADED),
        // 这一成效
        units::TENTHS => {
            let article =
                words.starts_with(numerals::UNCOUNTED) && around.ends_with(&contexts::BEFORE_ONE);
            !article && !around.opens_with(&contexts::NOT_TENTHS)
        }
        _ => true,
    }
}

/// 一千二百丈, 三万二千担: a measure whose number has several digits, at the end of its phrase. One digit before such a unit
/// may be a name: 三里河.
fn is_long_measure(magnitude: &Magnitude, unit: &UnitWords, words: &str, around: &Around) -> bool {
    let number = head(words, magnitude.bare_length);
    let digits = number.chars().filter(|&c| han_digit(c).is_some());
    // 打井三百六十眼, 五万担
    let long = digits.count() >= 2 || number.contains(|c| numerals::large_scale(c).is_some());
    let measured = matches!(
        unit.kind,
        UnitKind::Count | UnitKind::Length | UnitKind::Mass | UnitKind::Area | UnitKind::Volume
    );
    measured && long && around.closed()
}

/// 几 or 数 + scale + unit: [数]百家
fn is_several(measure: &Measure, words: &str, around: &Around) -> bool {
    let magnitude = &measure.magnitude;
    let scales = head(words, magnitude.bare_length).chars().all(numerals::is_scale);
    magnitude.bare
        && scales
        && numerals::SEVERAL.iter().any(|c| around.before.ends_with(*c))
        && measure.unit.as_ref().is_some_and(|unit| !unit.digits_only)
        && around.next() != Some(ATTRIBUTIVE)
}

/// Whether a single Han digit before a unit counts. 一 is as a rule an article, 二 an ordinal: 一个, 二期; the
/// cardinal is 两.
fn is_counted(unit: &UnitWords, words: &str, around: &Around) -> bool {
    let ordered = around.last().is_some_and(|c| contexts::ORDERED_FROM.contains(c))
        && !around.ends_with(&contexts::LASTS)
        && unit.kind == UnitKind::Count;
    // 一式两份 says how many copies.
    if ordered || in_slogan(around) && !around.before.ends_with(contexts::IN_COPIES) {
        return false;
    }
    let measured = matches!(
        unit.kind,
        UnitKind::Currency
            | UnitKind::Percent
            | UnitKind::PercentagePoint
            | UnitKind::PerMille
            | UnitKind::Multiple
            | UnitKind::Rate
    );
    let second =
        words.starts_with(numerals::SECOND) && units::COUNTED_BY_TWO.contains(&&*unit.text);
    !words.starts_with(numerals::UNCOUNTED)
        || second
        || measured
        || around.approximation_behind(Some(unit.kind)).is_some()
        // 人均耕地不超过一亩的地区
        || unit.text != units::GENERAL && around.is_bounded_before()
        || words.ends_with(numerals::HALF)
        || unit.text == units::OCCASION && recurs(around.before)
        || unit.kind == UnitKind::Time && time::lasts(around)
        || is_step(around.before)
        || counts_one_thing(unit, around)
        // 一人丧生, 死亡一人
        || unit.kind == UnitKind::Count
            && (around.opens_with(&FATES) || around.ends_with(&FATES))
}

/// 水库一座，, 有中学一所、: one thing, told behind its noun where the clause ends.
fn counts_one_thing(unit: &UnitWords, around: &Around) -> bool {
    let thing = units::OF_SINGLE_THINGS.contains(&&*unit.text);
    let noun = || around.last().is_some_and(is_han) && !around.ends_with(&contexts::BEFORE_ONE);
    thing && around.closed() && noun()
}

/// Whether a clause up to 次 says how often something recurs: [每季度至少召开]一次会议.
pub(crate) fn recurs(before: &str) -> bool {
    // 每月进入社区、学校开展2次
    let parts = |c| (is_pause(c) || is_stop(c)) && !is_enumeration_comma(c);
    let words = tail_within(before, RECURRING_BYTES);
    let words = rest(words, words.rfind(parts).unwrap_or(0));
    contexts::RECURRING.stands_in(words) || recurs_after(words)
}

/// 每 + 时长: [每2小时]报送一次.
fn recurs_after(words: &str) -> bool {
    words.rfind(units::PER).is_some_and(|at| {
        let behind = rest(words, at + units::PER.len_utf8());
        let count = behind.trim_start_matches(|c| {
            arabic_digit(c).is_some() || han_digit(c).is_some() || numerals::is_ten(c)
        });
        count.len() < behind.len() && contexts::SPANS.prefix(count).is_some()
    })
}

/// 每 + 动词 + 一: a step that a rule counts by, 每增加[一次], 每多[一年], 每提高[一档].
fn is_step(before: &str) -> bool {
    let near = tail_within(before, STEP_BYTES);
    let verb = last_place(near, units::PER).map(|at| rest(near, at + units::PER.len_utf8()));
    verb.is_some_and(|verb| {
        let sways = SWAYS.suffix(verb).is_some_and(|(length, _)| length == verb.len());
        sways || VERBS.contains(verb) || contexts::STEPPING.contains(verb)
    })
}

/// 三个转变、两个突破: goals that are counted to be remembered, no things.
fn names_goals(magnitude: &Magnitude, around: &Around) -> bool {
    let negated = || {
        let mut words = around.after.chars();
        (words.next() == Some(contexts::NOT))
            .then(|| contexts::NOT.len_utf8() + words.next().map_or(0, char::len_utf8))
    };
    // 四个保障, 三个转变: a verb of two characters alone.
    let deed = || VERBS.prefix(around.after).filter(|&length| length == GOAL_BYTES);
    let goal = contexts::SLOGAN_GOALS.prefix(around.after).or_else(negated).or_else(deed);
    magnitude.single
        && goal.is_some_and(|length| {
            let past = Around { before: around.before, after: rest(around.after, length) };
            past.closed()
        })
}

/// 上半年, 下半年, 大半天: 半 is part of the word before.
pub(super) fn is_han_of_half(c: char) -> bool {
    contexts::BEFORE_HALF.contains(&c)
}

/// Whether a Han number opens a name or slogan without quotation marks: 四个意识.
fn names_slogan(words: &str, around: &Around) -> bool {
    // The list is sorted: what begins with the same words stands together.
    let first = contexts::FIXED_PHRASES.partition_point(|phrase| *phrase < words);
    let behind = contexts::FIXED_PHRASES.get(first..).unwrap_or_default();
    let mut tails = behind.iter().map_while(|phrase| phrase.strip_prefix(words));
    tails.any(|tail| around.after.starts_with(tail))
}

/// Whether the number is one of several in a slogan: 一户一策, 四馆三场, 三个一批.
fn in_slogan(around: &Around) -> bool {
    if around.next().is_some_and(|c| han_digit(c).is_some()) {
        return true;
    }
    let mut before = around.before.chars().rev();
    let (close, far) = (before.next(), before.next());
    close.is_some_and(|c| is_han(c) && !contexts::BETWEEN_COUNTS.contains(c))
        && far.is_some_and(|c| han_digit(c).is_some())
}

/// 次 and 届 count, and name meetings: 连续三次, but 六届三次全会; 两届, but 六届人大.
fn meetings(words: &str, unit: &UnitWords, around: &Around) -> bool {
    // 九届十一次、十二次 are meetings in order.
    let mut before = around.before.chars().rev().take(LONGEST_LIST_OF_MEETINGS);
    let listed =
        before.find(|&c| !(han_digit(c).is_some() || numerals::is_ten(c) || lists_meetings(c)));
    if listed.is_some_and(names_session) || around.opens_with(&contexts::MEETINGS) {
        return false;
    }
    unit.text != units::SESSION
        || words.starts_with(numerals::is_pair)
        || around.ends_with(&contexts::LASTS)
}

/// Whether `c` stands between the numbers of meetings: 九届十一次、十二次.
pub(super) fn lists_meetings(c: char) -> bool {
    c == units::TIMES || is_joint(c)
}

/// 届 before the number of a meeting.
pub(super) fn names_session(c: char) -> bool {
    units::SESSION.starts_with(c)
}

/// 市县两级, 三级政府: a number of levels of government. 二级 is a grade.
fn is_level(magnitude: &Magnitude, words: &str, around: &Around) -> bool {
    magnitude.single
        && !words.starts_with(numerals::UNCOUNTED)
        && (around.ends_with(&contexts::LEVELS)
            || !words.starts_with(numerals::SECOND) && around.opens_with(&contexts::LEVEL_BODIES))
        && !around.opens_with(&contexts::GRADED)
}

/// 零下三度, 十点五度, 三千度, 升高两度: degrees and kilowatt-hours; 三度 alone is three times.
fn is_measured_degree(magnitude: &Magnitude, words: &str, around: &Around) -> bool {
    !magnitude.single
        || words.starts_with(numerals::BELOW_ZERO)
        || around.ends_with(&contexts::DEGREES_OPENED)
}

/// Whether a penalty or a grant opens some words, which a bound before them measures: 五千元以上十万元以下[罚款].
fn is_imposed(words: &str) -> bool {
    let words = words.strip_prefix(ATTRIBUTIVE).unwrap_or(words);
    PENALTIES.prefix(words).or_else(|| GRANTS.prefix(words)).is_some()
}

/// 百, 千万, 亿 without a digit: a value where it is approached or passed, and no noun follows that
/// it only sizes.
fn bare_scale(measure: &Measure, words: &str, around: &Around) -> bool {
    let kind = measure.unit.as_ref().map(|unit| unit.kind);
    let bound = around.approximation_behind(kind).is_some();
    if bound && is_imposed(around.past_approximation(kind).after) {
        return true;
    }
    let ten = words.starts_with(numerals::is_ten);
    // 补助十万元, 处十万元以上五十万元以下罚款: 十 is a digit, too.
    let money = kind == Some(UnitKind::Currency);
    let past = around.past_approximation(kind);
    let between = bound
        && past
            .next()
            .is_some_and(|c| han_digit(c).is_some() || numerals::is_ten(c) || c == contexts::NOT);
    // 单位：十万元 names a unit.
    let label = around.last().is_some_and(is_colon);
    if ten && money && !label && (around.closed() || between || is_imposed(around.after)) {
        return true;
    }
    let approached = around.approximation_before().is_some()
        || ten && bound
        || around.ends_with(&contexts::SCALE_OPENED)
        || measure.magnitude.infix.is_some();
    if !approached || around.next() == Some(ATTRIBUTIVE) {
        return false;
    }
    let counted =
        measure.unit.as_ref().is_some_and(|unit| unit.kind == UnitKind::Count && !unit.digits_only);
    counted
        || around.past_approximation(kind).closed()
        || around.opens_with(&contexts::SCALE_CLOSED)
}
