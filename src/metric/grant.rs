//! What a rule grants (奖补): its amount stands before its name, and its bound behind it.
//!
//! Takes an amount of money in a sentence, gives the noun of what is granted:
//!
//! - 给予 + 数量 {和 + 数量} + 名词: 分别给予80万元和40万元 建站资助;
//! - 按 + 数量 + 的标准 + 发放 + 名词: 按每人每月500元的标准发放 生活补贴;
//! - 按 + 比例 + 给予 + 名词，最高不超过 + 数量: 按租金的50%给予 场地补助，每年不超过8万元.

use core::ops::Range;

use super::{
    claim::Left,
    clause::{Site, separates},
    phrase::{Before, TWO},
    reading::Reading,
};
use crate::{
    lexicon::{
        nouns::{GRANTING, MONEY, PEOPLE, RECIPIENTS},
        particles::{ATTRIBUTIVE, BY_WHICH, CAPS, OPENINGS, STANDARDS},
        verbs::GRANTING_VERBS,
    },
    text::chars::{head, is_space, rest},
};

/// The name of what is granted has at most so many bytes: 12 Han characters.
const NAME_BYTES: usize = 36;

impl<'t> Reading<'t, '_> {
    /// What the amount at `index` grants, where its name stands behind it.
    pub(super) fn granted(&self, index: usize, site: &Site, left: &Left) -> Option<Range<usize>> {
        let words = self.words(left.from, left.to).trim_end_matches(is_space);
        let given = GRANTING_VERBS.suffix(words).is_some();
        if !given && !words.contains(BY_WHICH) {
            return None;
        }
        let last = self.sites.get(index + self.row(index) - 1)?;
        if last.number != site.number {
            return None;
        }
        let behind = || {
            let words = self.clause_behind(last);
            let name = words.trim_start_matches(ATTRIBUTIVE);
            let name = rest(name, OPENINGS.prefix(name).unwrap_or(0));
            let named = given && name.len() <= NAME_BYTES && MONEY.suffix(name).is_some();
            let end = last.span.end + words.len();
            named.then(|| end - name.len()..end)
        };
        self.grant_behind(last).or_else(behind)
    }

    /// 给予 + 名词 at the end of the clause of a number: what is granted.
    pub(super) fn grant_behind(&self, site: &Site) -> Option<Range<usize>> {
        let words = self.clause_behind(site);
        let from = STANDARDS.prefix(words).unwrap_or(0);
        let verb = |(at, _): (usize, char)| {
            let length = GRANTING_VERBS.prefix(rest(words, at))?;
            (at >= from).then_some(at + length)
        };
        let name = rest(words, words.char_indices().find_map(verb)?);
        let recipient = RECIPIENTS.prefix(name).or_else(|| OPENINGS.prefix(name)).unwrap_or(0);
        let end = site.span.end + words.len();
        let granted = MONEY.suffix(name).is_some() && name.len() >= recipient + TWO;
        granted.then(|| end - name.len() + recipient..end)
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
        let grant = self.last.as_ref().filter(|last| last.end <= site.span.start)?;
        let granted = CAPS.suffix(words).is_some()
            && GRANTING.stands_in(self.words(grant.start, grant.end))
            && match before {
                Before::Noun(noun) | Before::Place(noun) => {
                    let words = self.words(noun.start, noun.end);
                    PEOPLE.contains(words) || RECIPIENTS.suffix(words).is_some()
                }
                _ => true,
            };
        granted.then(|| grant.clone())
    }

    /// The words behind a number, up to the end of its clause or the next number.
    fn clause_behind(&self, site: &Site) -> &'t str {
        let words = self.words(site.span.end, self.limit(site));
        head(words, words.find(separates).unwrap_or(words.len()))
    }
}
