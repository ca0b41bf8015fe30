//! One indicator of several holders (一指标多主体), named before the first of them alone: 覆盖率[城区]达75%、[乡镇]达28%.
//!
//! Takes the noun before a number, gives the indicator and whose figure it is.

use core::ops::{Range, RangeInclusive};

use super::{
    claim::{Figure, Role},
    level::Around,
    reading::Reading,
};
use crate::{
    lexicon::nouns::{CHARGES, INDICATORS, LANDS, MONEY},
    text::chars::{HAN_BYTES, is_all_han, is_space},
};

/// Who holds a figure is told in two Han characters at least, and in so many at most: 特困人员.
const HOLDER_CHARACTERS: RangeInclusive<usize> = 2..=4;

/// The next holder stands so many bytes before its number at most, with the words between: 8 Han characters.
const NEXT_BYTES: usize = 24;

/// The indicator of a noun, and whose figure it tells.
pub(super) struct OfHolder {
    pub(super) indicator: Range<usize>,
    pub(super) holder: Range<usize>,
}

impl Reading<'_, '_> {
    /// 指标 + 主体 + 数量、主体 + 数量: the indicator and the holder that a noun is made of, or the indicator before and the noun as its
    /// next holder.
    pub(super) fn of_holder(
        &self,
        index: usize,
        around: Around<'_>,
        noun: &Range<usize>,
    ) -> Option<OfHolder> {
        self.next_holder(around, noun).or_else(|| self.first_holder(index, around, noun))
    }

    /// 集团化办学覆盖率 + 城区: an indicator with a holder right behind it, where 、 and another holder of a figure in the same
    /// unit follow.
    fn first_holder(
        &self,
        index: usize,
        around: Around<'_>,
        noun: &Range<usize>,
    ) -> Option<OfHolder> {
        if !around.behind.starts_with('、') {
            return None;
        }
        let next = self.sites.get(index + 1)?;
        let (from, to) = (around.site.span.end + '、'.len_utf8(), next.span.start);
        let listed = self.words(from, to);
        let short = (1..=NEXT_BYTES).contains(&listed.len()) && is_all_han(listed);
        let next = self.figures.get(index + 1).copied().flatten();
        let alike = matches!(next, Some(Figure::Quantity(next)) if next.unit.text == around.unit);
        // 累计达到 alone names nobody.
        let named = || self.phrases.tail(from, to).to > from && !INDICATORS.stands_in(listed);
        if !short || !alike || !named() {
            return None;
        }
        let words = self.words(noun.start, noun.end);
        let at = HOLDER_CHARACTERS.clone().find_map(|characters| {
            let at = words.len().checked_sub(characters * HAN_BYTES)?;
            let (indicator, holder) = words.split_at_checked(at)?;
            let length = INDICATORS.suffix(indicator)?;
            // 用电企业3家 are counted; but 平均班额小学51人
            let told = !around.counts || length == HAN_BYTES;
            // 销售服务费, 高标准农田: names of their own.
            let own = [&INDICATORS, &CHARGES, &MONEY, &LANDS];
            let holds = own.iter().all(|list| list.suffix(holder).is_none());
            (told && holds && is_all_han(holder)).then_some(noun.start + at)
        })?;
        Some(OfHolder { indicator: noun.start..at, holder: at..noun.end })
    }

    /// 、 + 乡镇: the next holder of the indicator that the number before is of.
    fn next_holder(&self, around: Around<'_>, noun: &Range<usize>) -> Option<OfHolder> {
        let before = self.claims.last().filter(|claim| claim.role == Role::Level)?;
        let (indicator, holder) = (before.subject.as_ref()?, before.holder.as_ref()?);
        let site = self.sites.get(before.mention)?;
        let joined = self.words(site.span.end, noun.start).trim_matches(is_space) == "、";
        let held = indicator.end == holder.start && holder.end <= site.span.start;
        let listed = joined && held && self.unit_of(before) == Some(around.unit);
        let words = self.words(noun.start, noun.end);
        let named = words.len() <= NEXT_BYTES && INDICATORS.suffix(words).is_none();
        (listed && named).then(|| OfHolder { indicator: indicator.clone(), holder: noun.clone() })
    }
}
