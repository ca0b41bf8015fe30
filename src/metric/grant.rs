//! What a rule grants or levies (奖补、收费): its amount stands before its name, behind it, or behind its bound.
//!
//! Takes an amount of money in a sentence, gives the noun of what is granted or levied:
//!
//! - 给予 + 数量 {和 + 数量} + 名词: 分别给予80万元和40万元 建站资助;
//! - 给予 + 数量 {、 + 数量} + 的 + 名词: 给予省级30万元、市级10万元的 一次性奖励;
//! - 按 + 数量 + 的标准 + 发放 + 名词: 按每人每月500元的标准发放 生活补贴;
//! - 按 + 比例 + 给予 + 名词，最高不超过 + 数量: 按租金的50%给予 场地补助，每年不超过8万元;
//! - 名词 + 按 + 数量 + 征收: 污水处理费 按每立方米1.2元征收;
//! - 奖励 + 对象 + 数量, 每家 + 奖励 + 数量: 奖励 企业30万元, 每家 奖励 8万元.

use core::ops::Range;

use super::{
    claim::{Figure, Left, Role},
    clause::{Site, group_end, separates},
    condition::threshold,
    level::Around,
    phrase::{Before, TWO, per_unit},
    reading::Reading,
};
use crate::{
    Quantity, UnitKind,
    lexicon::{
        conditions::{AGAIN, BY_WHICH, BY_WHOM, CAPS, FINES, ONCE_FOR_ALL, STANDARDS},
        links::OPENINGS,
        lookup::Words,
        nouns::{ACTORS, GRANTING, GRANTS, HEADS, MONEY, PEOPLE, RECIPIENTS},
        numerals::ORDINAL,
        particles::{ATTRIBUTIVE, is_joint},
        prepositions::TOWARDS,
        units::{PER, SINGLE_SIGN},
        verbs::{GRANTING_VERBS, LEVYING, OUTLAYS, SPENT_AS, VERBS},
    },
    text::chars::{begins, head, head_within, is_opening, is_space, last_place, rest, slice},
};

/// The name of what is granted has at most so many bytes: 12 Han characters.
const NAME_BYTES: usize = 36;

/// Who is granted something is told in so many bytes at most: 6 Han characters.
const RECIPIENT_BYTES: usize = 18;

/// Several that are granted something, or one by a long name, have at most so many bytes: 12 Han characters, 运营主体或项目单位.
const RECIPIENTS_BYTES: usize = 36;

/// A remark behind an amount has at most so many bytes: 20 Han characters.
const REMARK_BYTES: usize = 60;

/// The amounts of a list have their name behind the last of so many.
const MOST_AMOUNTS: usize = 16;

/// Whether a unit is one of money, or of money for each of something.
const fn is_amount(kind: UnitKind) -> bool {
    matches!(kind, UnitKind::Currency | UnitKind::Rate)
}

/// Whether words end in those each of whom gets so much: 每亩, 养殖小区每标准棚.
fn is_each(words: &str) -> bool {
    /// They are named in so many bytes at most: 5 Han characters.
    const NAME_BYTES: usize = 15;

    let named = || words.rfind(PER).is_some_and(|at| words.len() - at <= NAME_BYTES);
    per_unit(words).is_some() || named()
}

/// The length of an adverb before the name of what is granted, but for 一次性, which tells its kind.
fn leading_adverb(name: &str) -> Option<usize> {
    OPENINGS.prefix(name).filter(|_| !name.starts_with(ONCE_FOR_ALL))
}

impl<'t> Reading<'t, '_> {
    /// What an amount of money is spent as or granted for, where the clause tells it in one of the ways of its own.
    pub(super) fn spent_or_granted(
        &self,
        index: usize,
        around: Around<'_>,
        left: &Left,
        before: &Before,
    ) -> Option<Range<usize>> {
        if !matches!(around.kind, UnitKind::Currency | UnitKind::Rate) {
            return None;
        }
        let alone = || match before {
            Before::Noun(noun) | Before::Place(noun) => self.grant_alone(around.site, noun),
            _ => None,
        };
        spent(around, left)
            .or_else(|| self.granted(index, around.site, left))
            .or_else(|| self.granted_before(around.site, left, before))
            .or_else(alone)
    }

    /// What the amount at `index` grants, where its name stands behind it.
    pub(super) fn granted(&self, index: usize, site: &Site, left: &Left) -> Option<Range<usize>> {
        let words = self.words(left.from, left.to).trim_end_matches(is_space);
        let clause = self.words(site.clause, site.span.start);
        // 给予每家企业10万元奖补
        let each = |at: usize| {
            words.len() - at <= RECIPIENT_BYTES && GRANTING_VERBS.suffix(head(words, at)).is_some()
        };
        let given = GRANTING_VERBS.suffix(words).is_some() || words.rfind(PER).is_some_and(each);
        let told = given || GRANTING_VERBS.stands_in(clause);
        let ruled = clause.contains(BY_WHICH);
        if !told && !ruled {
            return None;
        }
        let last = self.last_amount(index, site)?;
        // 发放高龄补贴26万元、补贴…: the amount has a noun of its own.
        let unnamed = MONEY.suffix(words).is_none();
        let behind = || {
            let clause = self.clause_behind(last);
            let words = self.words(clause.start, clause.end);
            let name = words.trim_start_matches(ATTRIBUTIVE);
            let attributed = name.len() < words.len();
            let name = rest(name, leading_adverb(name).unwrap_or(0));
            // 给予组织者8万元、4万元奖励
            let bare = told && unnamed && GRANTS.contains(name);
            let named = (given || told && attributed || bare)
                && name.len() <= NAME_BYTES
                && (MONEY.suffix(name).is_some() || GRANTS.contains(name));
            named.then(|| clause.end - name.len()..clause.end)
        };
        let levied = || self.levied(site, last).filter(|_| ruled);
        self.grant_behind(last).or_else(behind).or_else(levied)
    }

    /// The last amount of the list that the one at `index` stands in: 省级30万元、[市级10万元]的奖励.
    fn last_amount(&self, index: usize, site: &Site) -> Option<&'t Site> {
        let mut last = self.sites.get(index + self.row(index) - 1)?;
        if last.number != site.number {
            return None;
        }
        let behind = self.sites.iter().zip(self.figures).skip(index + self.row(index));
        for (next, figure) in behind.take(MOST_AMOUNTS) {
            let joined = begins(self.words(last.span.end, next.span.start), is_joint);
            if next.number != site.number || !joined {
                break;
            }
            // 残疾人两项补贴 counts kinds.
            if matches!(figure, Some(Figure::Quantity(sum)) if is_amount(sum.unit.kind)) {
                last = next;
            }
        }
        Some(last)
    }

    /// 名词 + [由 + 主体] + 按 + 数量 + 征收, and 按 + 数量 + 收取 + 名词: what is levied.
    fn levied(&self, site: &Site, last: &Site) -> Option<Range<usize>> {
        let behind = self.clause_behind(last);
        let words = self.words(behind.start, behind.end);
        let name = rest(words, LEVYING.prefix(words)?);
        if MONEY.suffix(name).is_some() {
            return self.noun(behind.end - name.len()..behind.end);
        }
        let clause = self.words(site.clause, site.span.start);
        let before = head(clause, clause.rfind(BY_WHICH)?);
        let before = before.find(BY_WHOM).map_or(before, |at| head(before, at));
        // 每户不足1000元的，按1000元计算; 补偿费[每次]按10元计算
        let before = if before.ends_with(ATTRIBUTIVE) { "" } else { before };
        let each = last_place(before, PER).filter(|&at| at > 0);
        let before = each.map_or(before, |at| head(before, at));
        self.noun(site.clause..site.clause + before.len()).or_else(|| self.carried(site))
    }

    /// 金额 + 罚款: the fine that a rule imposes, also between two bounds, 处[二百元]以上一千元以下罚款.
    pub(super) fn fine(&self, site: &Site, quantity: &Quantity<'_>) -> Option<Range<usize>> {
        if quantity.unit.kind != UnitKind::Currency {
            return None;
        }
        let named = |site: &Site| {
            let behind = self.words(site.span.end, self.limit(site));
            let name = rest(behind, threshold(behind).unwrap_or(0));
            let name = name.strip_prefix(ATTRIBUTIVE).unwrap_or(name);
            let from = site.span.end + behind.len() - name.len();
            // 被处以5万元以上罚款的，不得参加评选: there it is a condition.
            let length = FINES
                .prefix(name)
                .filter(|&length| !rest(name, length).starts_with(ATTRIBUTIVE))?;
            Some(from..from + length)
        };
        let upper = || {
            let next = self.sites.get(self.index_behind(site))?;
            let behind = self.words(site.span.end, next.span.start);
            (threshold(behind) == Some(behind.len())).then(|| named(next)).flatten()
        };
        named(site).or_else(upper)
    }

    /// The verb or noun of a grant alone, where the noun before its amount holds more: 奖励[企业]30万元, [每家]奖励8万元,
    /// [最高]补助3000万元, 经营者10万元、[管理团队]20万元.
    pub(super) fn grant_alone(&self, site: &Site, noun: &Range<usize>) -> Option<Range<usize>> {
        let words = self.words(noun.start, noun.end);
        if let Some(length) = GRANTS.suffix(words).filter(|&length| length < words.len()) {
            let stem = slice(words, 0, words.len() - length);
            // 第一家奖励1000万元
            let ordered = stem.starts_with(ORDINAL) && stem.len() <= RECIPIENT_BYTES;
            let bounded = CAPS.suffix(stem).is_some() || is_each(stem) || ordered;
            // 基础上[再]奖励10万元
            let bounded = bounded || stem.ends_with(AGAIN) || self.is_for(site, noun, stem);
            return bounded.then(|| noun.end - length..noun.end);
        }
        let recipient = |words: &str| {
            words.len() <= RECIPIENTS_BYTES
                && PEOPLE.suffix(words).or_else(|| RECIPIENTS.suffix(words)).is_some()
        };
        // 单品种奖励企业200万元
        let ahead = head_within(words, RECIPIENT_BYTES);
        let single = words.starts_with(SINGLE_SIGN).then(|| GRANTS.next(ahead, 0)).flatten();
        if let Some((at, grant)) = single {
            let (from, behind) = (noun.start + at, at + grant.len());
            return recipient(rest(words, behind)).then(|| from..from + grant.len());
        }
        if let Some(length) = GRANTS.prefix(words) {
            return recipient(rest(words, length)).then(|| noun.start..noun.start + length);
        }
        let before = self.previous(site).filter(|claim| claim.role == Role::Level)?;
        let grant = before.subject.clone().filter(|_| recipient(words))?;
        GRANTS.contains(self.words(grant.start, grant.end)).then_some(grant)
    }

    /// 对 + 对象 + 奖励: whether a noun before a grant is who it is for, 对首次参评的[粮油企业]奖励7万元.
    fn is_for(&self, site: &Site, noun: &Range<usize>, stem: &str) -> bool {
        let clause = self.words(site.clause, noun.start).trim_start_matches(is_space);
        let named = |lists: [&Words; 2]| lists.iter().any(|list| list.suffix(stem).is_some());
        let told = clause.starts_with(TOWARDS) || clause.is_empty() && stem.starts_with(TOWARDS);
        // 租房补贴, 设备补助 tell what for, where no 对 says that somebody gets it.
        let receives = named([&PEOPLE, &RECIPIENTS]) && (told || self.genre.sets_rules())
            || told && named([&ACTORS, &HEADS]);
        receives && !GRANTING_VERBS.stands_in(clause)
    }

    /// 给予 + 名词 at the end of the clause of a number: what is granted.
    pub(super) fn grant_behind(&self, site: &Site) -> Option<Range<usize>> {
        let clause = self.clause_behind(site);
        let words = self.words(clause.start, clause.end);
        let from = STANDARDS.prefix(words).unwrap_or(0);
        let verb = |(at, _): (usize, char)| {
            let length = GRANTING_VERBS.prefix(rest(words, at))?;
            (at >= from).then_some(at + length)
        };
        let name = rest(words, words.char_indices().find_map(verb)?);
        let recipient = RECIPIENTS.prefix(name).or_else(|| leading_adverb(name)).unwrap_or(0);
        let granted = MONEY.suffix(name).is_some() && name.len() >= recipient + TWO;
        granted.then(|| clause.end - name.len() + recipient..clause.end)
    }

    /// 给予 + 比例 + 名词: what is granted, right behind the share of it, 给予1:1[配套奖励].
    pub(super) fn grant_named(&self, site: &Site) -> Option<Range<usize>> {
        let clause = self.words(site.clause, site.span.start);
        let behind = self.clause_behind(site);
        // 给予费用50%的[资金补助]
        let words = self.words(behind.start, behind.end).trim_start_matches(ATTRIBUTIVE);
        let name = behind.end - words.len()..behind.end;
        let named = words.len() <= NAME_BYTES && GRANTS.suffix(words).is_some();
        (named && GRANTING_VERBS.stands_in(clause)).then_some(name)
    }

    /// What was granted before, where an amount bounds it: 博士最高不超过[30万元], 每年不超过[8万元]. `before` is
    /// what stands before the amount: nothing, or who is granted it.
    pub(super) fn granted_before(
        &self,
        site: &Site,
        left: &Left,
        before: &Before,
    ) -> Option<Range<usize>> {
        let words = self.words(left.from, left.to).trim_end_matches(is_space);
        let told = self.last.clone().filter(|last| last.end <= site.span.start);
        let grant = told.or_else(|| self.grant_in_clause_before(site))?;
        let granted = CAPS.suffix(words).is_some()
            && [&GRANTING, &GRANTS]
                .iter()
                .any(|list| list.stands_in(self.words(grant.start, grant.end)))
            && match before {
                Before::Noun(noun) | Before::Place(noun) => {
                    let words = self.words(noun.start, noun.end);
                    // [单库]最高15万元
                    let one = words.starts_with(SINGLE_SIGN) && words.len() <= RECIPIENT_BYTES;
                    one || PEOPLE.contains(words) || RECIPIENTS.suffix(words).is_some()
                }
                _ => true,
            };
        granted.then_some(grant)
    }

    /// The last word for a grant, or for a standard, in a stretch.
    fn last_grant(&self, from: usize, to: usize) -> Option<Range<usize>> {
        let words = self.words(from, to);
        let (mut at, mut last) = (0, None);
        let next = |at: usize| {
            let found = [&GRANTS, &STANDARDS].into_iter().filter_map(|list| list.next(words, at));
            found.map(|(place, word)| place..place + word.len()).min_by_key(|place| place.start)
        };
        while let Some(place) = next(at) {
            at = place.end;
            let word = rest(slice(words, 0, place.end), place.start);
            let word = word.trim_start_matches(ATTRIBUTIVE);
            last = Some(from + place.end - word.len()..from + place.end);
        }
        last
    }

    /// 奖励研究生，博士生每生3万元: what a rule grants those who stand before an amount, where the sentence named it before.
    pub(super) fn granted_to(
        &self,
        around: Around<'_>,
        who: &Range<usize>,
    ) -> Option<Range<usize>> {
        let is_people =
            |who: &Range<usize>| PEOPLE.suffix(self.words(who.start, who.end)).is_some();
        if !is_amount(around.kind) || !is_people(who) || !self.genre.sets_rules() {
            return None;
        }
        let told =
            self.claims.iter().rev().find(|claim| {
                claim.role == Role::Level && self.unit_of(claim) == Some(around.unit)
            });
        let told = told.and_then(|claim| claim.subject.clone()).filter(|told| !is_people(told));
        told.or_else(|| self.last_grant(self.start, around.site.clause))
    }

    /// 奖励优秀学生，每生每年8000元: what a rule grants each of those whom the sentence named before.
    pub(super) fn granted_each(&self, around: Around<'_>) -> Option<Range<usize>> {
        let site = around.site;
        if !is_amount(around.kind) {
            return None;
        }
        let each = self.words(site.clause, site.span.start).trim_start_matches(is_space);
        let told = each.starts_with(PER) && per_unit(each).is_some();
        (told && self.genre.sets_rules())
            .then(|| self.last_grant(self.start, site.clause))
            .flatten()
    }

    /// 给予 + 名词 at the end of the clause before, which has no number: 给予[奖励]，单库最高15万元.
    fn grant_in_clause_before(&self, site: &Site) -> Option<Range<usize>> {
        let bare = site.bare.as_ref()?;
        let words = self.words(bare.start, bare.end);
        let length = GRANTS.suffix(words)?;
        let verb = head(words, words.len() - length);
        GRANTING_VERBS.suffix(verb).map(|_| bare.end - length..bare.end)
    }

    /// Where the words behind a number and a remark in brackets stand, up to the end of its clause or the next number:
    /// 50元/亩（林地25元/亩）[的补贴].
    fn clause_behind(&self, site: &Site) -> Range<usize> {
        let text = self.phrases.text;
        let mut from = site.span.end;
        if begins(self.words(from, self.end), is_opening) {
            let near = from + head_within(self.words(from, self.end), REMARK_BYTES).len();
            from = group_end(text, from, near).unwrap_or(from);
        }
        let next = self.sites.partition_point(|other| other.span.start < from.max(site.span.end));
        let limit = self.sites.get(next).map_or(self.end, |other| other.span.start);
        let words = self.words(from, limit);
        from..from + words.find(separates).unwrap_or(words.len())
    }
}

/// 投入 + 金额 + 动词: where what money was spent on is told by a verb of its own, its spending is what is measured,
/// [投入]126万元改造食堂, [列支]15万元作为工作经费.
fn spent(around: Around<'_>, left: &Left) -> Option<Range<usize>> {
    let linked = around.linked.trim_end_matches(is_space);
    let goes_on = VERBS.prefix(around.behind).is_some() || around.behind.starts_with(SPENT_AS);
    let length = OUTLAYS.suffix(linked).filter(|_| goes_on)?;
    let end = left.from + linked.len();
    Some(end - length..end)
}
