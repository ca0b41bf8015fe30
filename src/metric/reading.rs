//! What each number of a sentence says (数量的作用): level, change, completion, or nothing of an
//! indicator.
//!
//! Takes the mentions of a sentence and their clauses, gives claims in order. A claim whose clause
//! names no indicator takes over the last one that the sentence named.

use alloc::vec::Vec;

use core::ops::Range;

use super::{
    claim::{Claim, Figure, Left, Role, is_rate, is_rated},
    clause::{Site, end},
    genre::Genre,
    noun_behind::Counting,
    phrase::Phrases,
};
use crate::{
    Modality, Quantity, UnitKind,
    lexicon::{
        conditions::THRESHOLDS,
        directions::SWAYS,
        links::{LINKS, Link},
        modality::{MOODS, Mood},
        nouns::{INDICATORS, PEOPLE},
        particles::{ATTRIBUTIVE, COMPARATIVE, CONJUNCTIONS, is_joint},
        prepositions::FOR_WHOM,
        sizes::{PERSONS, WITHIN},
        verbs::{REACHED_LEVELS, VERBS},
    },
    text::chars::{
        begins, is_colon, is_comma, is_enumeration_comma, is_han, is_space, rest, slice,
    },
};

/// The most bytes that stand between two numbers in a row: a bound, a conjunction and a few links,
/// 15 Han characters.
pub(super) const ROW_GAP: usize = 45;

/// How many claims back the one on a given mention is looked for: brackets may stand between.
pub(super) const CLAIMS_BACK: usize = 8;

/// Where a sentence stands, and what it takes over.
pub(super) struct Ground {
    pub(super) range: Range<usize>,
    /// The modality of its section.
    pub(super) modality: Modality,
    /// Whether it is one of the conditions of a rule.
    pub(super) conditions: bool,
    /// The subject that its first clause goes on with.
    pub(super) carried: Option<Range<usize>>,
}

/// What was read of a sentence.
pub(super) struct Read {
    /// In order.
    pub(super) claims: Vec<Claim>,
    /// The subject that a clause behind the sentence would go on with.
    pub(super) last: Option<Range<usize>>,
    /// The mentions of 分别 whose subjects cannot be told.
    pub(super) unassigned: Vec<usize>,
}

/// A sentence while its mentions are read in order.
pub(super) struct Reading<'t, 'm> {
    pub(super) phrases: Phrases<'t>,
    pub(super) sites: &'t [Site],
    pub(super) figures: &'t [Option<Figure<'m>>],
    /// Where the sentence starts.
    pub(super) start: usize,
    /// End of the sentence.
    pub(super) end: usize,
    pub(super) claims: Vec<Claim>,
    /// The subject that a clause without one takes over.
    pub(super) last: Option<Range<usize>>,
    /// The last subject that was counted; what a count without a noun takes over.
    pub(super) counted: Option<Range<usize>>,
    /// The subjects that numbers in a row stand for, and how many of them are used up.
    pub(super) series: (Vec<Range<usize>>, usize),
    /// What the changes in a row are told against, and how many of them are used up:
    /// 分别高于[全国]、[全省]0.5和0.8个百分点.
    pub(super) bases: (Vec<Range<usize>>, usize),
    /// The mentions of 分别 whose subjects cannot be told: their number is not that of the subjects.
    pub(super) unassigned: Vec<usize>,
    pub(super) part: bool,
    /// The mention of the last claim that is no part: what 其中 opens is measured against it.
    pub(super) whole: Option<usize>,
    /// Whether the sentence is one of the conditions of a rule.
    pub(super) conditions: bool,
    /// Whether its document sets rules or reports.
    pub(super) genre: &'t Genre<'t>,
    /// Whether a clause before a colon of the sentence announced such conditions.
    pub(super) listing: bool,
    /// The clause that 其中 stands in.
    pub(super) opened: usize,
    modality: Modality,
    /// The modality behind a `；`: that of the words which open the sentence, or of the section.
    ground: Modality,
    /// How far the sentence was looked at for words of modality.
    seen: usize,
}

impl<'t, 'm> Reading<'t, 'm> {
    pub(super) fn new(
        phrases: Phrases<'t>,
        sites: &'t [Site],
        figures: &'t [Option<Figure<'m>>],
        Ground { range, modality, conditions, carried }: Ground,
        genre: &'t Genre<'t>,
    ) -> Self {
        let claims = Vec::with_capacity(sites.len());
        let series = (Vec::new(), 0);
        Self {
            phrases,
            sites,
            figures,
            start: range.start,
            end: range.end,
            claims,
            last: carried,
            counted: None,
            series,
            bases: (Vec::new(), 0),
            unassigned: Vec::new(),
            part: false,
            whole: None,
            conditions,
            genre,
            listing: false,
            opened: usize::MAX,
            modality,
            ground: modality,
            seen: range.start,
        }
    }

    /// Whether a clause behind the one of 其中 tells of something else: it opens with a verb and
    /// counts in another unit.
    pub(super) fn leaves_parts(&self, site: &Site, figure: Figure<'_>) -> bool {
        let Figure::Quantity(quantity) = figure else { return false };
        let Some(whole) = self.whole_quantity() else { return false };
        let other = whole.unit.text != quantity.unit.text && !is_rate(quantity.unit.kind);
        site.number != self.opened && other && self.opens_claim(site)
    }

    /// The quantity that what 其中 opens is measured against.
    pub(super) fn whole_quantity(&self) -> Option<&'m Quantity<'m>> {
        match self.figures.get(self.whole?).copied().flatten()? {
            Figure::Quantity(whole) => Some(whole),
            Figure::Rank => None,
        }
    }

    /// Whether the clause of a site tells of something of its own: it opens with a verb, or ends in
    /// the name of an indicator.
    fn opens_claim(&self, site: &Site) -> bool {
        let words = self.words(site.clause, site.span.start);
        VERBS.prefix(words).is_some()
            || INDICATORS.suffix(words.trim_end_matches(is_space)).is_some()
    }

    pub(super) fn words(&self, from: usize, to: usize) -> &'t str {
        slice(self.phrases.text, from, to)
    }

    /// Looks for 预计, 力争, 其中 in the words up to a mention.
    pub(super) fn mood(&mut self, site: &Site) {
        if site.parted {
            self.part = false;
            self.modality = self.ground;
        }
        let mut from = self.seen;
        let to = site.span.start;
        while let Some((at, &(word, mood))) = MOODS.next(self.words(0, to), from) {
            from = at + word.len();
            // 较计划超出3亿元: the plan is what is compared with.
            let compared = self.words(0, at).ends_with(COMPARATIVE);
            match mood {
                Mood::Sure(_) if compared => {}
                Mood::Sure(modality) if at >= site.clause => self.modality = modality,
                Mood::Sure(modality) if self.opens(modality, from, to) => {
                    self.modality = modality;
                    self.ground = modality;
                }
                Mood::Parts if at >= site.clause || self.only_pauses(from, site.clause) => {
                    (self.part, self.opened) = (true, site.number);
                }
                Mood::Sure(_) | Mood::Parts | Mood::Nothing => {}
            }
        }
        self.seen = site.span.end;
    }

    /// Whether nothing but a comma or a colon stands between two places behind a number: 问题116个，其中[，]东河区51个. At the
    /// start of a sentence the whole stands in the one before.
    fn only_pauses(&self, from: usize, to: usize) -> bool {
        !self.claims.is_empty()
            && from < to
            && self.words(from, to).trim_start_matches(|c| is_comma(c) || is_colon(c)).is_empty()
    }

    /// Whether a word of modality that ends at `from`, in a clause before the one at hand, holds
    /// for what follows: only a period stands behind it there (预计1-6月，…), its clause announces
    /// (主要目标是：…), or a forecast ends it (据气象局预测，…).
    fn opens(&self, modality: Modality, from: usize, to: usize) -> bool {
        let stop = end(self.phrases.text, from, to);
        let announced = begins(self.words(stop, to), is_colon);
        let dated = self.phrases.last_period(from, stop).is_some_and(|period| period.end == stop);
        let forecast = modality == Modality::Expected;
        self.claims.is_empty() && (announced || dated || (forecast && stop == from))
    }

    pub(super) fn claim(
        &self,
        mention: usize,
        role: Role,
        subject: Option<Range<usize>>,
        start: usize,
    ) -> Claim {
        Claim {
            mention,
            role,
            subject,
            holder: None,
            start,
            behind: false,
            part: self.part,
            again: false,
            modality: self.modality,
        }
    }

    /// The last claim, where it is on the mention before in the same clause.
    pub(super) fn previous(&self, site: &Site) -> Option<&Claim> {
        let previous = site.previous?;
        self.claims.iter().rev().take(CLAIMS_BACK).find(|claim| claim.mention == previous)
    }

    /// The words between the mention before, or the start of the clause, and the number.
    pub(super) fn left(&self, site: &Site) -> Left {
        let to = site.span.start;
        let Some(previous) = site.previous.and_then(|index| self.sites.get(index)) else {
            let from = match &site.bare {
                Some(bare)
                    if site.explains
                        && self.words(site.clause, to).trim_matches(is_space).is_empty() =>
                {
                    bare.start
                }
                _ => site.clause,
            };
            let to = if from < site.clause {
                site.bare.as_ref().map_or(to, |bare| bare.end)
            } else {
                to
            };
            return Left { from, to };
        };
        let from = previous.span.end.max(site.clause);
        let stop = end(self.phrases.text, from, to);
        let described = self.words(from, to).starts_with(ATTRIBUTIVE)
            && INDICATORS.suffix(self.words(from, self.phrases.tail(from, to).to)).is_none();
        let pause =
            (!described && self.words(stop, to).starts_with('、')).then(|| stop + '、'.len_utf8());
        let timed = site.previous.and_then(|index| self.figures.get(index).copied().flatten());
        let timed = matches!(timed, Some(Figure::Quantity(quantity)) if quantity.unit.kind == UnitKind::Time);
        let within = WITHIN.prefix(self.words(from, to)).filter(|_| timed);
        let bound = THRESHOLDS.prefix(self.words(from, to)).or(within).unwrap_or(0);
        Left { from: pause.unwrap_or(from + bound), to }
    }

    /// The place among the sites of the one behind a site; their number behind the last.
    pub(super) const fn index_behind(&self, site: &Site) -> usize {
        site.next
    }

    /// Where the mention behind a site starts.
    pub(super) fn limit(&self, site: &Site) -> usize {
        self.sites.get(self.index_behind(site)).map_or(self.end, |other| other.span.start)
    }

    /// Whether only conjunctions and links stand between the mention before and this one; and
    /// whether any do.
    pub(super) fn continues(&self, site: &Site) -> Option<bool> {
        let previous = self.sites.get(site.previous?)?;
        self.joins(previous.span.end, site.span.start)
    }

    pub(super) fn joins(&self, from: usize, to: usize) -> Option<bool> {
        if to.saturating_sub(from) > ROW_GAP {
            return None;
        }
        let mut words = self.words(from, to).trim_matches(is_space);
        if let Some(length) = THRESHOLDS.prefix(words) {
            words = slice(words, length, words.len()).trim_matches(is_space);
        }
        let mut joined = false;
        if let Some(length) = CONJUNCTIONS.prefix(words) {
            joined = true;
            words = slice(words, length, words.len()).trim_matches(is_space);
        }
        while let Some((length, link)) = LINKS.suffix(words) {
            if !matches!(link, Link::Plain) || CONJUNCTIONS.contains(words) {
                break;
            }
            words = slice(words, 0, words.len() - length).trim_end_matches(is_space);
        }
        words.is_empty().then_some(joined)
    }

    /// How many numbers stand in a row from `index` on: 8.3%、53.9%和37.9%. A comma ends a row that 、 parts:
    /// 69家、107家，[13家]新开.
    pub(super) fn row(&self, index: usize) -> usize {
        let mut count = 1;
        let mut enumerated = false;
        let mut end = self.sites.get(index).map_or(0, |site| site.span.end);
        let sites = self.sites.get(index + 1..).unwrap_or_default();
        let figures = self.figures.get(index + 1..).unwrap_or_default();
        let rated = self.figures.get(index).copied().flatten().is_some_and(is_rated);
        for (site, figure) in sites.iter().zip(figures) {
            let Some(figure) = *figure else { break };
            // 达到9800元和4100元，增长12%: an amount does not move on in a rate.
            let moves = || is_rated(figure) == rated && self.moves_on(end, site.span.start);
            if self.joins(end, site.span.start) != Some(true) && !moves() {
                break;
            }
            let between = self.words(end, site.span.start);
            if enumerated && between.contains(is_comma) {
                break;
            }
            enumerated |= between.contains(is_enumeration_comma);
            count += 1;
            end = site.span.end;
        }
        count
    }

    /// Whether a conjunction and another word of growth or decline stand between two numbers:
    /// 分别增长3%、[下降]1%.
    fn moves_on(&self, from: usize, to: usize) -> bool {
        if to.saturating_sub(from) > ROW_GAP {
            return false;
        }
        let words = self.words(from, to);
        let Some(length) = CONJUNCTIONS.prefix(words) else { return false };
        let word = slice(words, length, words.len());
        SWAYS
            .prefix(word)
            .is_some_and(|(length, sway)| length == word.len() && sway.direction().is_some())
    }

    /// The next of the subjects that numbers in a row stand for, where the last number took the one
    /// before it.
    pub(super) fn next_in_series(&mut self, site: &Site) -> Option<Range<usize>> {
        let before = self.sites.get(site.previous?)?;
        let goes_on = self.moves_on(before.span.end, site.span.start)
            && self.is_in_series(self.previous(site)?);
        let (members, used) = &mut self.series;
        let member = members.get(*used).filter(|_| goes_on)?.clone();
        *used += 1;
        Some(member)
    }

    /// The basis of the change before, where nothing but another word of change stands between:
    /// 比上年分别下降12.5%、[上升3.1%].
    pub(super) fn basis_of_row(&self, site: &Site) -> Option<Range<usize>> {
        let before = self.sites.get(site.previous?)?;
        let Role::Change { basis: Some(basis), .. } = &self.previous(site)?.role else {
            return None;
        };
        self.moves_on(before.span.end, site.span.start).then(|| basis.clone())
    }

    /// 增减 + 数量、达到 + 数量: whether a number is where the change right before it led, and no second change, 人均收入提高1200元、达到
    /// [3.2万元].
    pub(super) fn leads_from_change(&self, site: &Site) -> bool {
        let change = self.previous(site).filter(|claim| matches!(claim.role, Role::Change { .. }));
        let told = change.and_then(|claim| self.sites.get(claim.mention));
        told.is_some_and(|told| {
            let between = self.words(told.span.end, site.span.start);
            let links = between.trim_matches(|c| is_joint(c) || is_space(c));
            REACHED_LEVELS.prefix(links).is_some()
        })
    }

    /// A number that only a conjunction parts from the one before: `8.5%和10%`, `123户260人`.
    pub(super) fn in_a_row(
        &mut self,
        index: usize,
        site: &Site,
        quantity: &Quantity<'_>,
    ) -> Option<Claim> {
        let joined = self.continues(site)?;
        let previous = self.previous(site)?.clone();
        let before = match self.figures.get(previous.mention)? {
            Some(Figure::Quantity(before)) => *before,
            _ => return None,
        };
        let alike = before.unit.kind == quantity.unit.kind;
        if !is_rate(quantity.unit.kind) && self.leads_from_change(site) {
            return None;
        }
        // A change goes on in a count of another thing alone: 同比增加1起、3人.
        let other = before.unit.text != quantity.unit.text;
        // 比上年分别上升45.2%和[2.5倍]: rates go on in the order of their subjects, whatever their units.
        let rates = joined && is_rate(before.unit.kind) && is_rate(quantity.unit.kind);
        if matches!(previous.role, Role::Change { .. }) && (!joined || other && !rates) {
            return self.moved_as_well(index, site, quantity, previous);
        }
        if previous.role == Role::Other
            || (joined && (previous.behind || (!alike && !rates && !self.is_in_series(&previous))))
        {
            return None;
        }
        if !joined && (previous.behind || !matches!(previous.role, Role::Level)) {
            return None;
        }
        // 支出2342万元为8165名困难群众实施救助: for them it was spent.
        let served = PERSONS.contains(&quantity.unit.text) && !PERSONS.contains(&before.unit.text);
        if !joined && served && self.words(0, site.span.start).ends_with(FOR_WHOM) {
            return None;
        }
        if self.bounds_next(site) {
            return None;
        }
        // 8个社区、3村、15个[小组]: another unit counts the noun behind it.
        if joined && other && self.following(site).is_some_and(|noun| noun.start == site.span.end) {
            return None;
        }
        let mut subject = previous.subject.clone();
        if joined {
            subject = self.next_member(subject.as_ref()).or(subject);
        } else if self.following(site).is_some_and(|noun| {
            // 538户704名儿童: where the first counts nothing that is named, the second has its noun.
            let people = || PEOPLE.suffix(self.words(noun.start, noun.end)).is_some();
            noun.start > site.span.end || subject.is_none() && served && people()
        }) {
            return None;
        }
        let role = self.with_next_basis(previous.role);
        let mut claim = self.claim(index, role, subject, site.span.start);
        claim.holder = previous.holder;
        Some(claim)
    }

    /// 数量 + 以下 + 名词 + 数量: the bound says which ones are counted next, 女党员3210名、[35岁]以下党员2100名.
    fn bounds_next(&self, site: &Site) -> bool {
        let behind = self.words(site.span.end, self.limit(site));
        let bound = THRESHOLDS.prefix(behind);
        let named = bound.is_some_and(|length| rest(behind, length).starts_with(is_han));
        named && self.is_counted_next(site)
    }

    /// 增减 + 数量 + 数量: the second count moved as the first did, 事故1起，死亡1人，同比减少1起[3人]. What was counted in its
    /// unit before is what moved.
    fn moved_as_well(
        &self,
        index: usize,
        site: &Site,
        quantity: &Quantity<'_>,
        moved: Claim,
    ) -> Option<Claim> {
        // 泵站比上年增加3处、[2.1公里]: where nothing was counted in its unit, what moved is the same.
        let subject = self.last_in_unit(quantity).or_else(|| moved.subject.clone());
        let first = self.sites.get(moved.mention)?;
        let adjacent =
            self.words(first.span.end, site.span.start).trim_start_matches(is_joint).is_empty();
        (adjacent && !is_rate(quantity.unit.kind))
            .then(|| self.claim(index, moved.role, subject, site.span.start))
    }

    /// The role of the next number in a row: a change against the next of the bases.
    fn with_next_basis(&mut self, role: Role) -> Role {
        let (bases, used) = &mut self.bases;
        match role {
            Role::Change { direction, basis: Some(basis) }
                if *used > 0 && bases.get(*used - 1) == Some(&basis) =>
            {
                let next = bases.get(*used).cloned().unwrap_or(basis);
                *used += 1;
                Role::Change { direction, basis: Some(next) }
            }
            role => role,
        }
    }

    /// The next of the subjects that numbers in a row stand for, where `subject` is the one before
    /// it.
    pub(super) fn next_member(&mut self, subject: Option<&Range<usize>>) -> Option<Range<usize>> {
        let (members, used) = &mut self.series;
        let member =
            members.get(*used).filter(|_| *used > 0 && members.get(*used - 1) == subject)?.clone();
        *used += 1;
        Some(member)
    }

    /// The first of the subjects that a row of numbers stood for, where `subject` is the last of them and another row
    /// of as many begins: 分别由10万人、4万人提高到[12万人]、5万人.
    pub(super) fn series_again(
        &mut self,
        index: usize,
        subject: Option<&Range<usize>>,
    ) -> Option<Range<usize>> {
        let (members, used) = &self.series;
        let ended = *used > 1 && *used == members.len() && members.last() == subject;
        let first = members.first().filter(|_| ended && self.row(index) == *used)?.clone();
        self.series.1 = 1;
        Some(first)
    }

    /// Whether a claim is on one of the subjects that numbers in a row stand for, and more of them
    /// are to come.
    fn is_in_series(&self, claim: &Claim) -> bool {
        let (members, used) = &self.series;
        *used > 0 && *used < members.len() && members.get(used - 1) == claim.subject.as_ref()
    }

    pub(super) fn following(&self, site: &Site) -> Option<Range<usize>> {
        self.phrases.after(site.span.end, self.limit(site), Counting::default())
    }
}
