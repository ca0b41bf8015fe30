//! The noun phrase before a number (数量前的名词短语).
//!
//! Takes a stretch of a clause that ends at the links before a number, gives the phrase at its end.
//! `edge` passes over what a clause opens with (`全县累计拆除 违法建筑`); here are the phrases that are told by something else, and
//! what is cut off the noun that is left.

use core::ops::Range;

use super::{
    deeds::{behind_where, is_appointed, is_object_in_front},
    edge::{BRACKETS, CLOSING_BRACKETS, Edge},
    phrase::{Before, Found, Phrases, TWO, lists_ranks},
    trims::{
        added, behind_addressed, behind_article, behind_dealt_with, behind_partners,
        behind_project, behind_respectively, behind_superlatives, behind_surroundings,
        end_of_indicator, in_progress, is_suffered, narrowed, of_each,
    },
};
use crate::{
    lexicon::{
        directions::DEGREES,
        links::OPENINGS,
        nouns::{
            CASE_ENDS, EASING_RULES, HEADS, HERD_ADVERBS, HERDS, INDICATORS, LIVESTOCK, NAMES,
            PEOPLE,
        },
        particles::{
            AND_THEN, COMPARATIVE, ETCETERA, HOLDERS, PER_HEAD, RATIO_OF, WHOLE, ends_in_attribute,
            is_joint,
        },
        predicates::{APPOINTING, CASE_VERBS},
        prepositions::{BENEFITTING, CAUSED_BY, CAUSES, PREPOSITIONS, TOWARDS},
        verbs::{
            ADVERBS_OF_DEED, BEFELL, CAUSING, DAMAGE_DEGREES, EASING, ENJOYING, SPENDING, UNDONE,
            VERBS,
        },
    },
    text::chars::{
        HAN_BYTES, begins, head, is_closing, is_comma, is_enumeration_comma, is_space, last_place,
        rest, slice,
    },
};

/// A noun behind an article or a project has so many bytes with it at least: 6 Han characters.
const PARTED_BYTES: usize = 18;

/// Who deals with a thing, or where it was done, and the thing have so many bytes at least: 6 Han characters.
const AROUND_BYTES: usize = 18;

impl Phrases<'_> {
    /// The noun phrase at the end of a stretch.
    pub(super) fn before(&self, from: usize, to: usize) -> Found {
        self.memo.recall(from, to, || self.find_before(from, to))
    }

    /// The same, read and not recalled.
    fn find_before(&self, from: usize, to: usize) -> Found {
        let skipped = self.words(from, to).trim_start_matches(opens_no_phrase);
        let from = to - skipped.len();
        let words = skipped.trim_end_matches(|c: char| is_space(c) || c == '、');
        let to = from + words.len();
        if let Some(before) = self.before_at_once(from, to, words) {
            return Found { before, holder: None };
        }
        if let Some(narrowed) = narrowed(words) {
            return self.before(from + narrowed.start, from + narrowed.end);
        }
        let listed = ETCETERA.suffix(words);
        let to = to - listed.unwrap_or(0);
        self.told_by_verb(from, to).unwrap_or_else(|| self.noun_at_edge(from, to, listed.is_some()))
    }

    /// What a phrase is that is known as it stands: nothing, an indicator that was named before, a preposition.
    fn before_at_once(&self, from: usize, to: usize, words: &str) -> Option<Before> {
        if words.is_empty() {
            return Some(Before::Nothing);
        }
        if let Some(length) =
            self.own.indicator_behind(words).or_else(|| herd(words)).or_else(|| compared(words))
        {
            return Some(Before::Noun(to - length..to));
        }
        // 净利润5820万元，比2015年的4910万元增加910万元: what is compared is the one that was named.
        let compares =
            begins(words, |c| COMPARATIVE.contains(&c)) && words.chars().nth(1).is_none();
        // 风灾造成2.3万户受灾: what it did to whom stands behind. 由于主客观原因有10项没有完成, 大大高于年均19次
        let why = CAUSED_BY.prefix(words).is_some() && CAUSES.suffix(words).is_some();
        if compares || why || CAUSING.suffix(words).is_some() || DEGREES.contains(words) {
            return Some(Before::Nothing);
        }
        // 2012年以100%的合格率
        let dated = |year: &Range<usize>| PREPOSITIONS.contains(self.words(year.end, to));
        // 县纪委对42人追究责任
        let towards = words.ends_with(TOWARDS) && words.len() > TWO;
        let preposition = self.is_preposition(words)
            || towards && VERBS.suffix(words).is_none()
            || self.period_at(from, to).is_some_and(dated);
        preposition.then_some(Before::Preposition)
    }

    /// What a phrase is whose verb or whose marks of a relation say it. `None` where there is a noun phrase to be cut out.
    fn told_by_verb(&self, from: usize, to: usize) -> Option<Found> {
        let alone = |before| Some(Found { before, holder: None });
        let words = self.words(from, to);
        // 恢复期（1963—1965年）等4个时期
        if words.trim_end_matches(is_closing).is_empty() {
            return alone(Before::Nothing);
        }
        if let Some(to) = end_of_indicator(words) {
            return Some(self.before(from, from + to));
        }
        // 独居户享受2400元补充保险: what they get stands behind.
        let whose = ENJOYING.suffix(words).map_or("", |length| head(words, words.len() - length));
        if !whose.is_empty() && PEOPLE.suffix(whose).or(HEADS.suffix(whose)).is_some() {
            return alone(Before::Nothing);
        }
        // 住房倒塌26万间、[严重受损]34万间
        let degree = DAMAGE_DEGREES.prefix(words).map_or("", |length| rest(words, length));
        if !degree.is_empty() && BEFELL.contains(degree) {
            return alone(Before::Nothing);
        }
        match in_progress(words) {
            Some(0) => return alone(Before::Nothing),
            Some(to) => return Some(self.before(from, from + to)),
            None => {}
        }
        if ends_in_attribute(words) {
            return alone(Before::Relative);
        }
        if let Some(each) = of_each(words, to) {
            return alone(each);
        }
        if let Some(at) = behind_surroundings(words).or_else(|| self.shared_part(from, to)) {
            return Some(self.before(from + at, to));
        }
        if let Some(action) = eased(words) {
            return alone(Before::Action(to - action..to));
        }
        if let Some((actor, action)) = self.deed(from, to) {
            return Some(self.dealt_with(from..actor, action));
        }
        if let Some(at) = behind_respectively(words) {
            return Some(self.before(from + at, to));
        }
        if is_suffered(words) {
            return alone(Before::Nothing);
        }
        self.contribution(from, to).and_then(|rate| alone(Before::Noun(rate)))
    }

    /// The noun phrase that is left of a phrase when all that is no part of it is passed over. `listed` says that 等 stands behind it.
    fn noun_at_edge(&self, from: usize, to: usize, listed: bool) -> Found {
        let mut edge = self.edge(from, to);
        while self.passes(&mut edge) {}
        let Edge { mut start, limit, action, holder, .. } = edge;
        let to = if start < to { to - whole_behind(self.words(start, to)) } else { to };
        let long = to >= start + AROUND_BYTES;
        start += if long { behind_addressed(self.words(start, to)) } else { None }.unwrap_or(0);
        let before = if start >= to {
            action.map_or(Before::Nothing, |action| self.object_of(from, action))
        } else if listed || NAMES.suffix(without_ranks(self.words(start, to))).is_some() {
            Before::Place(start..to)
        } else {
            // The words of a share are the phrase where nothing stands before them.
            Before::Noun(self.trimmed(start.min(limit), to))
        };
        Found { before, holder }
    }

    /// Whether there is nothing but a preposition, with a place or somebody before or behind it: 全县为.
    fn is_preposition(&self, words: &str) -> bool {
        let behind_holder = || self.holder(words).map(|length| rest(words, length));
        let place = BENEFITTING.prefix(words).map(|length| rest(words, length));
        PREPOSITIONS.contains(words)
            || behind_holder().is_some_and(|words| PREPOSITIONS.contains(words))
            || place.is_some_and(|place| HOLDERS.contains(place))
    }

    /// A noun without the verb that appoints before it (联席会议[设]召集人1人), and without the one behind it.
    fn trimmed(&self, start: usize, to: usize) -> Range<usize> {
        let words = self.words(start, to);
        // Nearly no noun holds the verb, which is told faster than its place.
        let office = last_place(words, APPOINTING);
        let office = office.map(|at| at + APPOINTING.len_utf8());
        let office = office.filter(|&at| is_appointed(rest(words, at)));
        let around = || behind_where(words).or_else(|| behind_dealt_with(words));
        let long = words.len() >= AROUND_BYTES;
        let start = start + office.or_else(|| if long { around() } else { None }).unwrap_or(0);
        let superlatives = || behind_superlatives(self.words(start, to));
        let start = start + if long { superlatives() } else { None }.unwrap_or(0);
        let words = self.words(start, to);
        let parted = || behind_article(words).or_else(|| behind_project(words));
        let parted = if words.len() >= PARTED_BYTES { parted() } else { None };
        let start = start + parted.or_else(|| behind_partners(words)).unwrap_or(0);
        // 毒品案[立]6起
        let words = self.words(start, to);
        let case = words.strip_suffix(CASE_VERBS).filter(|case| case.ends_with(CASE_ENDS));
        let to = case.map_or(to, |case| start + case.len());
        start..to - added(self.words(start, to))
    }

    /// What the `action` of a clause deals with, which stands before it or in it.
    fn dealt_with(&self, before: Range<usize>, action: Range<usize>) -> Found {
        // 老旧小区[年内]可完工22个
        let period = self.last_period(before.start, before.end);
        let period = period.filter(|period| period.end == before.end);
        let thing = period.map_or(before.end, |period| period.start);
        let spent = SPENDING.contains(self.words(action.start, action.end));
        let front = self.words(before.start, thing);
        // 截至12月底仅完成31公里
        let opens = OPENINGS.contains(front.trim_matches(is_space));
        if !spent && !opens && is_object_in_front(front) {
            return self.before(before.start, thing);
        }
        Found { before: self.object_of(before.start, action), holder: None }
    }

    /// The place behind the adverbs and periods that a clause opens with: [目前已]筹集.
    pub(super) fn behind_openings(&self, from: usize, to: usize) -> usize {
        let mut at = from;
        while at < to {
            let words = self.words(at, to);
            let opening = OPENINGS.prefix(words).or_else(|| ADVERBS_OF_DEED.prefix(words));
            at = match (self.behind_aside(at, to), opening) {
                (Some(behind), _) => behind,
                (None, Some(length)) => at + length,
                (None, None) => break,
            };
        }
        at
    }

    /// The verb at the end of a stretch, where an adverb before it says that it tells what was
    /// done, and where that adverb starts: 村民[已签约].
    fn deed(&self, from: usize, to: usize) -> Option<(usize, Range<usize>)> {
        let words = self.words(from, to);
        // 刑事未结案 names what is left.
        let length = VERBS.suffix(words).filter(|_| UNDONE.suffix(words).is_none())?;
        let before = slice(words, 0, words.len() - length);
        // 人均结案 is an average of its own.
        let adverb =
            ADVERBS_OF_DEED.suffix(before).filter(|_| PER_HEAD.suffix(before).is_none())?;
        Some((to - length - adverb, to - length..to))
    }

    /// 动词 + 名词 + 并 + 动词: 发现隐患并完成整改 is about 隐患.
    fn object_of(&self, from: usize, action: Range<usize>) -> Before {
        let joined = self.words(from, action.start).rfind(AND_THEN).filter(|&at| at > 0);
        match joined.map(|at| self.before(from, from + at).before) {
            Some(Before::Noun(noun)) => Before::Noun(noun),
            _ => Before::Action(action),
        }
    }
}

/// 牲畜 + 累计 + 出栏: how many bytes the name of a herd has that ends some words and holds an adverb or a period, 上半年[生猪累计出栏].
fn herd(words: &str) -> Option<usize> {
    let named = head(words, words.len() - HERDS.suffix(words)?);
    let animals = head(named, named.len() - HERD_ADVERBS.suffix(named)?);
    Some(words.len() - animals.len() + LIVESTOCK.suffix(animals)?)
}

/// The length in bytes of the whole whose figure it is, behind the noun, 床位[全县]共有3000张.
fn whole_behind(words: &str) -> usize {
    /// The name of a whole has so many characters behind its first at most: 全自治区.
    const CHARACTERS: usize = 3;

    // Hardly a noun has the character near its end, which is told before any list is asked.
    let mut near = words.as_bytes().rchunks(HAN_BYTES).skip(1).take(CHARACTERS);
    if !near.any(|c| c == WHOLE.as_bytes()) {
        return 0;
    }
    let length = HOLDERS.suffix(words).filter(|&length| words.len() >= length + TWO);
    let whole = length.filter(|&length| {
        let (thing, whole) = (head(words, words.len() - length), rest(words, words.len() - length));
        let named = [&HEADS, &INDICATORS, &PEOPLE].iter().any(|list| list.suffix(thing).is_some());
        whole.starts_with(WHOLE) && named
    });
    whole.unwrap_or(0)
}

/// 甲 + 与 + 乙 + 之比: how many bytes the name of a ratio has that ends some words, whatever verbs its members begin with,
/// [加工产值与农业产值之比]. Who has it stands before it.
fn compared(words: &str) -> Option<usize> {
    let members = words.strip_suffix(RATIO_OF)?;
    let joined = members.contains(is_joint) && !members.contains(is_closing);
    let holder = HOLDERS.prefix(words).or_else(|| OPENINGS.prefix(words)).unwrap_or(0);
    joined.then(|| words.len() - holder)
}

/// 政策 + 减税: how many bytes the verb has that ends some words and tells what a rule let off, 优惠政策[减税].
fn eased(words: &str) -> Option<usize> {
    let length = EASING.suffix(words)?;
    EASING_RULES.suffix(head(words, words.len() - length)).map(|_| length)
}

/// The name of a place without the ranks in brackets behind it: 县[（市、区）].
fn without_ranks(words: &str) -> &str {
    let inside = words.strip_suffix(CLOSING_BRACKETS);
    let parted = inside.and_then(|inside| {
        let open = inside.rfind(BRACKETS)?;
        let rank = rest(inside, open).trim_start_matches(BRACKETS);
        lists_ranks(rank).then(|| head(inside, open))
    });
    parted.unwrap_or(words)
}

/// Whether `c` may stand before a phrase and opens none.
fn opens_no_phrase(c: char) -> bool {
    is_space(c) || is_closing(c) || is_enumeration_comma(c) || is_comma(c) || matches!(c, '—' | '·')
}
