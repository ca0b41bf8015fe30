//! Every number, quantity, rank and period of a text, in order.
//!
//! Takes a stretch of text, gives [`Mention`]s. The words are read by [`crate::combinator`], which
//! sees only what stands from a place on; whether they count as a quantity, rank or period is told
//! by what stands around them (`count`, `ranked`, `time`).
//!
//! ```text
//! mention = period | rank | quantity        outside 《》 and short quotations
//! ```

mod context;
mod count;
mod counted_in_han;
mod merge;
mod ranked;
mod resolve;
mod sharing;
#[cfg(test)]
mod tests;
mod time;

use alloc::vec::Vec;
use core::ops::Range;

pub(crate) use counted_in_han::recurs;
pub(crate) use resolve::resolve;

use self::context::Around;
use crate::{
    Approximation, Grain, Mention, Number, Ordinal, Period, Quantity, Rank, Scale, Span, Text,
    UnitKind,
    combinator::{
        Measure, Script, bare_clock, measure, named_ratio, period_words, rank_words, sign_before,
        spelled_whole, torn,
    },
    lexicon::{
        bases::OTHER_PLACES,
        extension::Extension,
        links::LINKS,
        numerals::{HALF, ORDINAL, is_minus, is_scale, opens_han},
        particles::{COMPARATIVE, CONJUNCTIONS, COSTS, MEANWHILE},
        periods, ranks, skip_gap,
        triggers::next_mention,
        units::{self, ABOUT, is_times_sign},
    },
    text::chars::{
        arabic_digit, closing_of, head, holds, is_comma, is_han, is_latin, is_placeholder,
        is_space, is_stop, rest, slice,
    },
};

/// Every number, quantity, ordinal, rank and period of any string, in order, without what they
/// measure. Linear in the length of `text`.
///
/// More is found than in a report: bare numbers, ordinals and the generic 一个 count here too.
/// Names of works in 《》 stay unread. In a report, [`Report::metrics`](crate::Report::metrics)
/// says what the numbers measure.
///
/// # Examples
/// ```
/// use gongwen::{Mention, mentions};
///
/// let found = mentions("2020年第3届，签约12个项目");
/// assert!(matches!(
///     &found[..],
///     [Mention::Period(_), Mention::Ordinal(_), Mention::Quantity(_)]
/// ));
/// ```
#[must_use]
pub fn mentions(text: &str) -> Vec<Mention<'_>> {
    Scanner {
        text,
        start: 0,
        end: text.len(),
        reading: Reading::Any,
        words: &Extension::EMPTY,
        base_year: None,
        shared: None,
        unshared: 0,
        mentions: Vec::new(),
    }
    .scan(0)
}

/// What a text is read for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reading {
    /// What a report measures, by the annotation guideline.
    Report,
    /// Every number.
    Any,
}

/// Every quantity, rank word and period of `text[range]`, in order and without overlaps; spans
/// count from the first byte of `text`, which is seen whole so that the words around `range` tell
/// what its numbers are. Ranks have no scope and no subject yet, and periods are not resolved.
/// `words` are the caller's own units.
pub(crate) fn report_mentions<'s>(
    text: &'s str,
    range: Range<usize>,
    words: &Extension,
    base_year: Option<i32>,
) -> Vec<Mention<'s>> {
    let end = range.end.min(text.len());
    Scanner {
        text,
        start: range.start,
        end,
        reading: Reading::Report,
        words,
        base_year,
        shared: None,
        unshared: 0,
        mentions: Vec::new(),
    }
    .scan(range.start)
}

/// The most characters between brackets that are passed over as a name.
const LONGEST_NAME: usize = 100;

/// The dots that the markers of headings end in: 1. 1．
const MARKER_DOTS: [char; 2] = ['.', '．'];

/// Reads a text from the left.
struct Scanner<'w, 's> {
    text: &'s str,
    /// Where the range that is read starts and ends, in bytes of `text`.
    start: usize,
    end: usize,
    reading: Reading,
    words: &'w Extension,
    /// The year of the report, which tells whether 21年 is a year.
    base_year: Option<i32>,
    /// The end of the last of the numbers that 分别超过 stands before, and what it says of each.
    shared: Option<(usize, Approximation)>,
    /// The end of the last list of numbers that shares no unit.
    unshared: usize,
    mentions: Vec<Mention<'s>>,
}

impl<'s> Scanner<'_, 's> {
    fn scan(mut self, start: usize) -> Vec<Mention<'s>> {
        let mut at = start;
        let text = head(self.text, self.end);
        while let Some((place, c)) = next_mention(text, at) {
            at = self.step(place, c).max(place + c.len_utf8());
        }
        self.mentions
    }

    /// The words from `at` to the end of the range.
    fn input(&self, at: usize) -> &'s str {
        slice(self.text, at, self.end)
    }

    /// Reads what stands at `at`, gives the place to go on from.
    fn step(&mut self, at: usize, c: char) -> usize {
        match c {
            '《' | '〈' | '〔' => self.close(at, c).unwrap_or(at),
            '"' => self.period(at).or_else(|| self.quotation(at, c)).unwrap_or(at),
            '“' | '「' | '‘' => {
                self.period(at).or_else(|| self.quotation(at, c)).unwrap_or(at)
            }
            '0'..='9' | '０'..='９' => self
                .date(at)
                .or_else(|| self.short_year(at))
                .or_else(|| self.clock(at))
                .or_else(|| self.damaged(at))
                .unwrap_or_else(|| self.number(at)),
            '-' | '−' | '－' => self.number(at),
            '.' if self.reading == Reading::Any => self.number(at),
            ORDINAL if !self.numbered(at + ORDINAL.len_utf8()) => at,
            ORDINAL => self
                .period(at)
                .or_else(|| self.spaced_ordinal(at))
                .or_else(|| self.rank(at))
                .unwrap_or_else(|| self.ordinal(at)),
            _ if is_times_sign(c) && self.multiplies(at, c) => at,
            _ if is_placeholder(c) => self.date(at).unwrap_or_else(|| self.number(at)),
            _ if is_han(c) => self.han(at, c),
            _ => at,
        }
    }

    /// Whether the sign at `at` stands between two numbers, with the unit of the first:
    /// 480毫米[×]140毫米, 出院人数[×]100%.
    fn multiplies(&self, at: usize, sign: char) -> bool {
        let before = head(self.text, at).trim_end_matches(is_space).chars().next_back();
        let behind = skip_gap(self.text, at + sign.len_utf8());
        before.is_some_and(|c| is_han(c) || is_latin(c) || c == '%' || c == '²')
            && self.input(behind).starts_with(|c| arabic_digit(c).is_some())
            && !matches!(sign, '*' | '＊')
    }

    /// Whether a number stands at `at`.
    fn numbered(&self, at: usize) -> bool {
        let at = skip_gap(self.text, at);
        self.input(at)
            .starts_with(|c| arabic_digit(c).is_some() || is_placeholder(c) || opens_han(c))
    }

    fn han(&mut self, at: usize, c: char) -> usize {
        if opens_han(c) {
            return self.date(at).unwrap_or_else(|| self.number(at));
        }
        // 清光绪末年, 道光年间
        let era = || c == periods::YEAR && periods::era_before(head(self.text, at)).is_some();
        if periods::opens(self.input(at), c) || era() {
            if let Some(end) = self.period(at).or_else(|| self.rank(at)) {
                return end;
            }
        }
        if c == HALF || self.reading == Reading::Any && is_minus(c) {
            return self.number(at).max(at);
        }
        if ranks::opens(c) {
            return self.rank(at).unwrap_or(at);
        }
        at
    }

    /// The place behind the bracket that closes the one at `at`.
    fn close(&self, at: usize, open: char) -> Option<usize> {
        let close = closing_of(open)?;
        // The search is bounded so that a text of opening brackets alone stays linear.
        let mut inside = self.input(at).char_indices().take(LONGEST_NAME).skip(1);
        let (end, _) = inside.find(|&(_, c)| c == close)?;
        Some(at + end + close.len_utf8())
    }

    /// A short quotation is a name or a slogan, whatever numbers it holds, but for the years in it (“2023年优秀案例”); a
    /// long one is speech.
    fn quotation(&mut self, at: usize, open: char) -> Option<usize> {
        if self.reading == Reading::Any {
            return None;
        }
        let end = self.close(at, open)?;
        let words = slice(self.text, at, end);
        // A straight mark may be one that closes; what stands between two quotations has a comma.
        // “到2020年，控制在20%以下” quotes what a plan says, which is no slogan either.
        let torn = words.contains(is_comma) && (open == '"' || words.contains(['%', '％']));
        let short = words.len() <= context::LONGEST_SLOGAN;
        if !short || torn || words.contains(is_stop) {
            return None;
        }
        // Few quotations hold a year, which is told faster than its place.
        let dated = if holds(words, periods::YEAR) { words } else { "" };
        for (year, _) in dated.match_indices(periods::YEAR) {
            let before = head(words, year);
            let digits = before.trim_end_matches(|c: char| c.is_ascii_digit()).len();
            if before.len() - digits == periods::YEAR_DIGITS {
                self.period(at + digits);
            }
        }
        Some(end)
    }

    fn around(&self, at: usize, end: usize) -> Around<'s> {
        let around = Around::new(self.text, at, end);
        // 1.3个项目未开工 is a heading 1. with a title that begins with a number.
        let marked = at == self.start && around.before.ends_with(MARKER_DOTS);
        if marked { Around { before: "", ..around } } else { around }
    }

    /// Adds the period that opens with the number at `at`, if there is one.
    fn date(&mut self, at: usize) -> Option<usize> {
        // Q4投运: the sign before it tells.
        let quarter = || {
            let before = head(self.text, at);
            let behind = rest(self.text, at).chars().nth(1);
            before.ends_with(periods::QUARTER_SIGNS)
                && behind.is_some_and(|c| is_comma(c) || is_han(c) && !periods::is_of_class(c))
        };
        if periods::follows_number(self.input(at)) || quarter() { self.period(at) } else { None }
    }

    /// The place behind digits whose marks are damaged, 14..3%: in a report a wrong value is worse than none. Years in a row
    /// are none: 2016,2017年.
    fn damaged(&self, at: usize) -> Option<usize> {
        if self.reading == Reading::Any {
            return None;
        }
        let end = at + torn(self.input(at))?;
        (!self.input(end).starts_with(periods::YEAR)).then_some(end)
    }

    /// Adds 21年 alone as a year, where the report's own year and the words around it say so. In a
    /// text without a year of its own the last year before it counts: 截至2022年末…，比21年增加.
    fn short_year(&mut self, at: usize) -> Option<usize> {
        /// The year told before is looked for among so many mentions; the look stays short in a list without years.
        const NEAR_MENTIONS: usize = 8;

        let told = || {
            let mut near = self.mentions.iter().rev().take(NEAR_MENTIONS);
            near.find_map(|mention| {
                let period = mention.as_period()?;
                period.end?.year.or_else(|| time::this_century(&period.text.content))
            })
        };
        let end = time::short_year(self.text, at, self.base_year.or_else(told)?)?;
        let text = Text { span: Span::of(at..end), content: slice(self.text, at, end).into() };
        self.mentions.push(Mention::Period(Period {
            text,
            start: None,
            end: None,
            grain: Grain::Year,
            relative: true,
            resolved: false,
        }));
        Some(end)
    }

    /// The place behind a clock time, which dates and measures nothing by itself.
    fn clock(&self, at: usize) -> Option<usize> {
        let shown = self.reading == Reading::Report;
        bare_clock(head(self.text, self.end), at).filter(|_| shown && !self.is_ratio(at))
    }

    /// Whether what stands before a number names a ratio: 师生[比]1:14, 床护比为1:0.6.
    fn is_ratio(&self, at: usize) -> bool {
        let named = head(self.text, at).trim_end_matches(is_space);
        let link = LINKS.suffix(named).map_or(0, |(length, _)| length);
        let named = [named, head(named, named.len() - link)];
        named.iter().any(|named| named.ends_with(COMPARATIVE))
    }

    /// The place where a period starts whose first words are not looked at by themselves: [Q]3,
    /// [腊]月廿五, [农历]七月初三.
    fn from(&self, at: usize) -> usize {
        at - periods::opened_before(head(self.text, at))
    }

    /// Adds the period at `at`, if there is one.
    fn period(&mut self, at: usize) -> Option<usize> {
        let from = self.from(at);
        let earlier = if from < at { period_words(self.input(from)) } else { None };
        let (at, mut words) = match earlier.filter(|words| from + words.length > at) {
            Some(words) => (from, words),
            None => (at, period_words(self.input(at))?),
        };
        let end = at + words.length;
        if !time::is_period(&words, slice(self.text, at, end), &self.around(at, end)) {
            return None;
        }
        // 2011年至2016年[期间]: the word belongs to a span of time, as it does to “六五”期间. 期间费用 are costs.
        let behind = rest(self.text, end);
        let during = words.start != words.end
            && behind.strip_prefix(MEANWHILE).is_some_and(|behind| !behind.starts_with(COSTS));
        words.length += if during { MEANWHILE.len() } else { 0 };
        self.mentions.push(Mention::Period(words.period(self.input(at), at)));
        Some(at + words.length)
    }

    /// Adds the rank at `at`, if there is one.
    fn rank(&mut self, at: usize) -> Option<usize> {
        let words = rank_words(self.input(at)).or_else(|| ranked::first_of(self.text, at))?;
        let end = at + words.length;
        // 第二位、第一位: a rank behind a rank.
        let listed = match self.mentions.last() {
            Some(Mention::Rank(before)) => {
                CONJUNCTIONS.contains(slice(self.text, before.span.range().end, at))
            }
            _ => false,
        };
        if !ranked::is_rank(&words, &self.around(at, end), listed) {
            return None;
        }
        self.mentions.push(Mention::Rank(words.rank(at)));
        Some(end)
    }

    /// The place behind 第 and its number.
    fn ordinal(&mut self, at: usize) -> usize {
        let from = at + ORDINAL.len_utf8();
        match rank_words(self.input(at)) {
            Some(words) if self.reading == Reading::Any => {
                let end = at + words.number_length;
                self.mentions.push(Mention::Ordinal(Ordinal {
                    span: Span::of(at..end),
                    number: words.place,
                }));
                end
            }
            _ => self.measure(from).map_or(from, |measure| from + measure.magnitude.bare_length),
        }
    }

    /// The place behind an ordinal whose digits are spaced, which ranks and counts nothing: 第 1 1 条.
    fn spaced_ordinal(&self, at: usize) -> Option<usize> {
        let digits = skip_gap(self.text, at + ORDINAL.len_utf8());
        spelled_whole(self.input(digits)).map(|(_, length)| digits + length)
    }

    /// The number at `at` with its unit.
    fn measure(&self, at: usize) -> Option<Measure<'s>> {
        let named = named_ratio(self.input(at)).filter(|_| self.is_ratio(at));
        let read = named.or_else(|| measure(self.input(at)))?;
        Some(if self.words.has_no_units() {
            read
        } else {
            read.with_own_unit(self.input(at), self.words)
        })
    }

    /// Adds the quantity at `at`, if there is one; gives the place behind the number either way.
    fn number(&mut self, at: usize) -> usize {
        let Some(measure) = self.measure(at) else {
            return self.skip_digits(at).max(self.skip_han(at));
        };
        let number_end = at + measure.magnitude.bare_length;
        if !measure.range && measure.unit.is_none() && at >= self.unshared {
            if let Some(end) = self.sharing(at, &measure) {
                return end;
            }
        }
        let end = at + measure.length;
        let sign = sign_before(head(self.text, at)).filter(|_| measure.takes_currency());
        let measure = match sign {
            Some(sign) => measure.in_currency(sign),
            None => measure,
        };
        let (words, mut around) = (slice(self.text, at, end), self.around(at, end));
        let before = sign.map_or(0, |sign| sign.length);
        around.before = head(around.before, around.before.len().saturating_sub(before));
        let counts = match self.reading {
            Reading::Report => count::is_quantity(&measure, words, &around),
            Reading::Any => count::is_number(&measure, words, &around),
        };
        if !counts {
            return if measure.magnitude.script == Script::Han {
                self.past_han(at, &measure)
            } else {
                self.skip_digits(at).max(number_end)
            };
        }
        if let Some(rank) = self.bare_rank(at, &measure, &around) {
            self.mentions.push(Mention::Rank(rank));
            return end;
        }
        let plus = count::plus_before(&measure, &around);
        self.push(at, measure);
        let symbol = sign.filter(|sign| sign.symbol).map_or(0, |sign| sign.length);
        let several = count::indefinite_before(self.text, at);
        if let Some(Mention::Quantity(pushed)) = self.mentions.last_mut() {
            pushed.span.start = Span::of(at - symbol.max(several).max(plus)..end).start;
        }
        end
    }

    /// 排名 + 数字 + 位: a place without 第, 资产排名[11位].
    fn bare_rank(&self, at: usize, measure: &Measure<'s>, around: &Around<'_>) -> Option<Rank<'s>> {
        let unit = measure.unit.as_ref().filter(|_| self.reading == Reading::Report)?;
        let placed = units::PLACED_AT.contains(&&*unit.text)
            && ranks::RANKED_AT.suffix(around.before).is_some();
        let Number::Exact(place) = measure.magnitude.number else { return None };
        let whole = placed && place.scale() == 0 && measure.magnitude.scale == Scale::ONE;
        let place = u32::try_from(place).ok().filter(|_| whole)?;
        let span = Span::of(at..at + measure.length);
        Some(Rank { span, place: Some(place), within: false, scope: None, subject: None })
    }

    /// What 分别超过 says of the number at `at`, where only a conjunction parts it from the one
    /// before: 分别超过5亿元和3亿元.
    fn respective(&self, at: usize) -> Option<Approximation> {
        let (end, says) = self.shared?;
        CONJUNCTIONS.contains(slice(self.text, end, at)).then_some(says)
    }

    /// Whether a number is followed by others of a list in its unit, which a bound before it holds for too:
    /// 不超过[500万元]、300万元.
    fn lists_on(&self, at: usize, measure: &Measure<'s>) -> bool {
        let Some(unit) = measure.unit.as_ref().filter(|_| self.reading == Reading::Report) else {
            return false;
        };
        let list = rest(self.text, at + measure.length);
        let next = list.strip_prefix('、').map(|next| next.trim_start_matches(is_space));
        next.is_some_and(|next| {
            let number =
                |c: char| arabic_digit(c).is_some() || c == '.' || is_space(c) || is_scale(c);
            let behind = next.trim_start_matches(number);
            behind.len() < next.len() && behind.starts_with(&*unit.text)
        })
    }

    /// 约 right behind the number before: 7条[约]3200米, where 条约 is no word.
    fn about_behind_last(&self, at: usize) -> Option<Approximation> {
        let last = self.mentions.last()?.span().range().end;
        // 年内[约谈]企业14人 holds no such word.
        let behind = slice(self.text, last, at).trim_matches(is_space).strip_prefix(ABOUT);
        behind.is_some_and(str::is_empty).then_some(Approximation::About)
    }

    fn push(&mut self, at: usize, measure: Measure<'s>) {
        let around = self.around(at, at + measure.length);
        let kind = measure.unit.as_ref().map(|unit| unit.kind);
        let behind = around.approximation_behind(kind);
        // 近5年内: the years are bounded, and no number is approached.
        let within = kind == Some(UnitKind::Time) && behind == Some(Approximation::AtMost);
        let before = around.approximation_before();
        let before = before.filter(|&says| !(within && says == Approximation::Under));
        let over = measure.magnitude.bare && count::is_passed(self.text, at);
        // Another bound goes before 最高.
        let held = if before.is_none() && !measure.range { around.held_down(kind) } else { None };
        let says = before
            .or_else(|| self.about_behind_last(at))
            .or(behind)
            .or_else(|| self.respective(at))
            .or(over.then_some(Approximation::Over))
            .or(held);
        let capped = held.is_some() && kind == Some(UnitKind::Currency);
        let bounded = || before.is_some() && around.is_bounded_before() || capped;
        let shares =
            before.is_some() && around.is_respective() || bounded() && self.lists_on(at, &measure);
        self.shared = if shares || self.respective(at).is_some() {
            says.map(|says| (at + measure.length, says))
        } else {
            None
        };
        let quantity = measure.quantity(at, says);
        self.complete_units(&quantity);
        if self.reading == Reading::Any {
            if let Some(Mention::Quantity(last)) = self.mentions.last_mut() {
                if let Some(whole) = merge::merged(self.text, last, &quantity) {
                    *last = whole;
                    return;
                }
            }
        }
        self.mentions.push(Mention::Quantity(quantity));
    }

    /// Gives the unit of `last` to the numbers before it in its list that have but the beginning of it:
    /// 提高[2.1个]和3.4个百分点.
    fn complete_units(&mut self, last: &Quantity<'s>) {
        let mut next = last.span;
        for mention in self.mentions.iter_mut().rev() {
            let Mention::Quantity(quantity) = mention else { return };
            let between = slice(self.text, quantity.span.range().end, next.range().start);
            let cut = quantity.unit.kind == UnitKind::Count
                && last.unit.kind == UnitKind::PercentagePoint
                && last.unit.text.starts_with(&*quantity.unit.text);
            if !cut || quantity.unit.text.is_empty() || !leads_to_other_place(between) {
                return;
            }
            quantity.unit.text = last.unit.text.clone();
            quantity.unit.kind = last.unit.kind;
            next = quantity.span;
        }
    }

    /// The place behind a Han number that is no quantity.
    fn past_han(&self, at: usize, measure: &Measure<'s>) -> usize {
        at + measure.magnitude.bare_length.min(measure.magnitude.length)
    }

    /// The place behind the digits, letters and points of a code.
    fn skip_digits(&self, at: usize) -> usize {
        let run = self.input(at).chars().take_while(|&c| {
            is_latin(c)
                || arabic_digit(c).is_some()
                || is_placeholder(c)
                || matches!(c, '.' | '+' | '-' | '－')
        });
        at + run.map(char::len_utf8).sum::<usize>()
    }

    /// The place behind a run of Han numerals that no number is read from: it has too many digits.
    fn skip_han(&self, at: usize) -> usize {
        at + self.input(at).chars().take_while(|&c| opens_han(c)).map(char::len_utf8).sum::<usize>()
    }
}

/// Whether nothing but a conjunction stands between two numbers, or behind it another place that is compared with:
/// 高于全国1.8个[、全省]0.9个百分点.
fn leads_to_other_place(between: &str) -> bool {
    let named = |length| OTHER_PLACES.contains(rest(between, length));
    CONJUNCTIONS.prefix(between).is_some_and(|length| length == between.len() || named(length))
}
