//! What is counted where its own measure stands between (带度量的所计之物).
//!
//! Takes a count, gives the noun behind the measure that follows it:
//!
//! 数量 + 指标 + 数量 + (的 | 以上) + 名词: 5条 总长 51公里 的 公路, 1条 路面宽度 5米 以上 公路.

use core::ops::Range;

use super::{
    claim::Figure, condition::threshold, level::Around, noun_behind::Counting, reading::Reading,
};
use crate::{
    UnitKind,
    lexicon::{
        conditions::BOUNDING,
        nouns::{HEADS, INDICATORS, MEASURES, MONEY},
        particles::ATTRIBUTIVE,
    },
    text::chars::{head, rest},
};

impl Reading<'_, '_> {
    /// 数量 + 指标 + 数量 + (的 | 以上) + 名词: what is counted, where its measure stands between, 5条总长51公里的[公路],
    /// 1条路面宽度5米以上[公路].
    pub(super) fn behind_measure(&self, around: Around<'_>) -> Option<Range<usize>> {
        /// The measure has at most so many bytes, with the word of its bound: 8 Han characters.
        const MEASURE_BYTES: usize = 24;

        if around.kind != UnitKind::Count || around.behind.len() > MEASURE_BYTES {
            return None;
        }
        let site = around.site;
        let index = self.index_behind(site);
        let next = self.sites.get(index).filter(|next| next.number == site.number)?;
        let Some(Figure::Quantity(size)) = self.figures.get(index).copied().flatten() else {
            return None;
        };
        let measure =
            self.words(site.span.end, self.phrases.tail(site.span.end, next.span.start).to);
        let measure = head(measure, measure.len() - BOUNDING.suffix(measure).unwrap_or(0));
        let named =
            [&INDICATORS, &MEASURES, &MONEY].iter().any(|list| list.suffix(measure).is_some());
        // 28个项目共9亿元的投资: a thing is what is counted.
        let counts = matches!(size.unit.kind, UnitKind::Count | UnitKind::Unitless);
        if counts || !named || HEADS.suffix(measure).is_some() {
            return None;
        }
        let behind = self.words(next.span.end, self.limit(next));
        let bound = threshold(behind).unwrap_or(0);
        let noun = rest(behind, bound);
        let described = noun.strip_prefix(ATTRIBUTIVE);
        let from = next.span.end + behind.len() - described.unwrap_or(noun).len();
        let tells = described.is_some() || bound > 0;
        tells.then(|| self.phrases.after(from, self.limit(next), Counting::default())).flatten()
    }
}
