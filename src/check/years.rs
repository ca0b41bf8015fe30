//! Years of titles and headings against those of the text below them.
//!
//! Takes the periods of titles, headings and sentences.

use alloc::{
    format,
    string::{String, ToString},
};
use core::ops::Range;

use super::{
    draft::Draft,
    table::{
        figures::PERIOD_OUTSIDE,
        text::{HEADING_YEAR, PLAN_YEARS, TITLE_YEAR},
    },
};
use crate::{
    Date, Document, Grain, MatterKind, Period, Span, Title, YearSource,
    lexicon::{
        checks::{
            IS, IS_EACH,
            words::{
                FIRST_YEAR, GIVEN, LAST_YEAR, LOOKED_BACK, NOW, PLAN_ENDS, PLAN_TIMES, REACHED,
                SET_RIGHT, SETTING_ABOUT, STAGE, TERMS, WORK,
            },
        },
        periods::{SINCE, YEAR},
    },
    text::chars::{
        head, head_characters, head_within, is_all_han, is_closing, is_comma, is_round_opening,
        is_space, rest, tail_within,
    },
};

/// So many characters behind the year name the same thing.
const SAME_CHARACTERS: usize = 4;

/// A five-year plan in its quotation marks has so many bytes at most: “十四五”.
const PLAN_BYTES: usize = 15;

/// A year so many before or behind another may be a slip for it; further off it is another matter.
const NEAR_YEARS: u32 = 2;

pub(super) fn check(draft: &Draft<'_>) {
    for document in draft.report.documents() {
        title_year(draft, document);
        same_words(draft, document);
        same_name(draft, document);
        heading_years(draft, document);
        planned_years(draft, document);
        plan_of_past_year(draft, document);
        years_of_plan(draft, document);
        five_years(draft, document);
        ends_of_plan(draft, document);
    }
}

/// “十四五”（2026—2030年）, and 到2030年，“十四五”规划: a five-year plan beside the years of another.
fn five_years(draft: &Draft<'_>, document: &Document<'_>) {
    /// A plan has so many years, its first one left out.
    const YEARS_BEHIND_FIRST: i32 = 4;
    /// Plans end in years that this number goes into.
    const ROUND_YEARS: i32 = 5;

    let told = draft.told_in(document.span).iter();
    let periods = told.flat_map(|told| told.sentence.facts().periods());
    for period in periods.filter(|period| period.grain == Grain::Year && !period.relative) {
        let span = period.text.span;
        let years =
            period.start.and_then(|date| date.year).zip(period.end.and_then(|date| date.year));
        let Some((from, to)) = years else { continue };
        let before = head(draft.source, span.start as usize);
        let plan = if to - from == YEARS_BEHIND_FIRST {
            plan_glossed(before)
        } else if from == to && to % ROUND_YEARS == 0 && before.ends_with(REACHED) {
            plan_behind(draft.source, span.end as usize)
        } else {
            None
        };
        if let Some((plan, _)) = plan.filter(|&(_, last)| last != to) {
            draft.found(&PLAN_YEARS, plan).related(span).say(draft.words(span)).report();
        }
    }
}

/// 2025年是“十四五”规划的收官之年: the first and the last year of a five-year plan.
fn ends_of_plan(draft: &Draft<'_>, document: &Document<'_>) {
    /// Behind its first year a plan has so many.
    const YEARS_BEHIND_FIRST: i32 = 4;
    /// What a year is of a plan stands so near behind it, in bytes: four characters.
    const NEAR_BYTES: usize = 12;

    let told = draft.told_in(document.span).iter();
    let periods = told.flat_map(|told| told.sentence.facts().periods());
    for year in periods.filter(|period| period.grain == Grain::Year) {
        let end = year.text.span.end as usize;
        let is = rest(draft.source, end).starts_with(IS);
        let named = year.start.and_then(|date| date.year).filter(|_| is);
        let plan = plan_behind(draft.source, end + IS.len_utf8());
        let (Some(named), Some((plan, last))) = (named, plan) else { continue };
        let behind = rest(draft.source, plan.end as usize);
        let behind = head_within(behind, NEAR_BYTES + LAST_YEAR.len());
        let due = if behind.contains(LAST_YEAR) {
            last
        } else if behind.contains(FIRST_YEAR) {
            last - YEARS_BEHIND_FIRST
        } else {
            continue;
        };
        if named != due {
            let all = Span::new(plan.start, plan.end + behind.len() as u32);
            let words = draft.words(year.text.span);
            draft.found(&PLAN_YEARS, plan).related(all).say(words).report();
        }
    }
}

/// “十四五”时期（: the plan right before the bracket that some words end in, and its last year.
fn plan_glossed(before: &str) -> Option<(Span, i32)> {
    let bare = before.strip_suffix(is_round_opening)?;
    let bare = PLAN_TIMES.iter().find_map(|word| bare.strip_suffix(word)).unwrap_or(bare);
    let open = tail_within(bare, PLAN_BYTES).rfind('“')?;
    let start = bare.len() - tail_within(bare, PLAN_BYTES).len() + open;
    plan(bare, start..bare.len())
}

/// ，“十四五”规划: the plan at a place, behind a comma or not, and its last year.
fn plan_behind(source: &str, at: usize) -> Option<(Span, i32)> {
    let behind = rest(source, at);
    let quoted = behind.trim_start_matches(is_comma);
    let start = at + behind.len() - quoted.len();
    let length = head_within(quoted, PLAN_BYTES).find('”')? + '”'.len_utf8();
    plan(source, start..start + length)
}

/// The plan that stands in quotation marks in a range of bytes, and its last year.
fn plan(source: &str, range: Range<usize>) -> Option<(Span, i32)> {
    let period: Period<'_> = source.get(range.clone())?.parse().ok()?;
    let last = period.end?.year.filter(|_| period.grain == Grain::FiveYears)?;
    Some((Span::of(range), last))
}

/// A year in the title that the text never names, where it opens with another.
#[inline(never)]
fn title_year(draft: &Draft<'_>, document: &Document<'_>) {
    let base = document.base_year_from();
    let Some(base) = base.filter(|base| base.source == YearSource::Title && !base.inferred) else {
        return;
    };
    if document.title_text().contains(SET_RIGHT) {
        return;
    }
    let sentences = draft.told_in(document.span);
    let year = |period: &Period<'_>| Some((period.start?.year?, period.text.span));
    let mut years = sentences
        .iter()
        .filter(|told| !told.sentence.heads)
        .flat_map(|told| told.sentence.facts().periods())
        .filter(|period| !period.relative)
        // 2018年以来的信访件: since when is no year of the text.
        .filter(|period| SINCE.prefix(rest(draft.source, period.text.span.end as usize)).is_none())
        .filter_map(year);
    let mut opening = sentences.iter().map(|told| told.sentence).filter(|sentence| {
        draft.words(sentence.span).trim_start_matches(is_space).starts_with(NOW)
    });
    let opening = opening.find_map(|sentence| {
        let periods = sentence.facts().periods().iter();
        let mut years = periods.filter(|period| !period.relative && period.grain == Grain::Year);
        years.find_map(year)
    });
    let stated = opening.filter(|(year, _)| *year != base.year);
    let Some((first, span)) = stated.or_else(|| years.next()) else { return };
    let named =
        stated.is_none() && (first == base.year || years.any(|(year, _)| year == base.year));
    // A report that is given in a year looks back on the year before.
    let looks_back = GIVEN.iter().any(|word| document.title_text().contains(word));
    let near = first.abs_diff(base.year) <= NEAR_YEARS && !(stated.is_none() && looks_back);
    // 2020年度工作总结和2021年度工作思路
    let titled = document.title_text().contains(&*first.to_string());
    if !named && near && !titled {
        let found = draft.found(&TITLE_YEAR, span).say(base.year.to_string());
        match base.span {
            Some(title) => found.related(title).report(),
            None => found.report(),
        }
    }
}

/// 排水规划（2023—2035年） in a text whose title says 排水规划（2024—2035年）: the same name before other years.
#[inline(never)]
fn same_name(draft: &Draft<'_>, document: &Document<'_>) {
    /// A name is known by so many characters, and the years behind it stand in so many bytes.
    const NAME_CHARACTERS: usize = 4;
    const YEARS_BYTES: usize = 40;

    let Some(title) = document.title() else { return };
    let words = draft.words(title.text.span);
    let years = |words: &str| -> Option<String> {
        let inside = head_within(words, YEARS_BYTES).split(is_closing).next()?;
        let dated = inside.starts_with(|c: char| c.is_ascii_digit()) && inside.ends_with(YEAR);
        dated.then(|| inside.chars().filter(char::is_ascii_digit).collect())
    };
    for (open, _) in words.match_indices(is_round_opening) {
        let before = head(words, open);
        let start = before.char_indices().rev().nth(NAME_CHARACTERS - 1).map(|(start, _)| start);
        let name = start.map(|start| rest(before, start)).filter(|name| is_all_han(name));
        let behind = |words: &str| years(words.trim_start_matches(is_round_opening));
        let (Some(name), Some(own)) = (name, behind(rest(words, open))) else { continue };
        for at in draft.places(name, document.span).filter(|&at| at >= title.text.span.end) {
            let end = at as usize + name.len();
            let told = rest(draft.source, end);
            let other = behind(told).filter(|_| told.starts_with(is_round_opening));
            if other.is_some_and(|other| other != own && other.len() == own.len()) {
                let inside = told.find(is_closing).unwrap_or(0);
                let start = end + told.chars().next().map_or(0, char::len_utf8);
                let span = Span::of(start..end + inside);
                let shown = rest(words, open).trim_start_matches(is_round_opening);
                let shown = shown.split(is_closing).next().unwrap_or_default();
                draft.found(&TITLE_YEAR, span).say(shown).related(title.text.span).report();
            }
        }
    }
}

/// 2024年小学教师 in a text whose title says 2025年小学教师: the same words behind another year.
#[inline(never)]
fn same_words(draft: &Draft<'_>, document: &Document<'_>) {
    let Some(title) = document.title() else { return };
    let periods = title.facts().periods();
    let named = periods.iter().find(|period| period.grain == Grain::Year && !period.relative);
    let Some((period, year)) = named.and_then(|period| Some((period, period.start?.year?))) else {
        return;
    };
    let behind = |period: &Period<'_>| rest(draft.source, period.text.span.end as usize);
    let Some(words) =
        head_characters(behind(period), SAME_CHARACTERS).filter(|words| is_all_han(words))
    else {
        return;
    };
    let is_earlier = |other: &&Period<'_>| {
        other.grain == Grain::Year
            && !other.relative
            && other.start.and_then(|start| start.year).is_some_and(|other| other < year)
            && behind(other).starts_with(words)
    };
    // 一、2024年预算执行情况 below 2025年预算执行情况…的报告
    let headings = document.sections().iter().filter_map(|section| section.heading.title());
    for other in headings.flat_map(|title| title.facts().periods()).filter(is_earlier) {
        let found = draft.found(&TITLE_YEAR, other.text.span).say(year.to_string());
        found.related(period.text.span).report();
    }
    let sentences = draft.told_in(document.span).iter().filter(|told| !told.sentence.heads);
    let mut earlier = sentences.flat_map(|told| told.sentence.facts().periods()).filter(is_earlier);
    // What is told of the year before more than once is meant.
    if let (Some(other), None) = (earlier.next(), earlier.next()) {
        draft
            .found(&TITLE_YEAR, other.text.span)
            .say(year.to_string())
            .related(period.text.span)
            .report();
    }
}

/// 一、2023年工作回顾 above a section that begins with 2024年 and never names 2023.
#[inline(never)]
fn heading_years(draft: &Draft<'_>, document: &Document<'_>) {
    let of_year = |period: &&Period<'_>| period.grain == Grain::Year && !period.relative;
    let year = |period: &Period<'_>| period.start.and_then(|start| start.year);
    for placed in draft.sections_of(document) {
        let Some(title) = placed.section.heading.title() else { continue };
        let named = title.facts().periods().iter().find(of_year);
        let Some((period, said)) = named.and_then(|period| Some((period, year(period)?))) else {
            continue;
        };
        let told = draft.told_in(placed.section.span).iter().filter(|told| !told.sentence.heads);
        let opening = told.clone().next().map(|told| told.sentence.span.start);
        let periods = told.flat_map(|told| told.sentence.facts().periods()).filter(of_year);
        let mut years = periods.clone().filter_map(year);
        let Some(first) = years.next() else { continue };
        // What opens the section says what it is on.
        let opens = periods.clone().next().is_some_and(|first| {
            // Headings may stand between.
            let start = opening.unwrap_or(placed.section.heading.span.end);
            draft.between(start, first.text.span.start).trim_matches(is_space).is_empty()
        });
        let near = first != said && first.abs_diff(said) <= NEAR_YEARS;
        if opens && near && !years.any(|year| year == said) {
            let found = draft.found(&HEADING_YEAR, period.text.span).say(format!("{first}"));
            match periods.clone().next() {
                Some(opening) => found.related(opening.text.span).report(),
                None => found.report(),
            }
        } else if opens && first + 1 == said {
            opened_with_the_year_before(draft, title, said, periods.clone().next());
        }
    }
}

/// 2023年，全县… below 2024年工作回顾, and 2025年是开局之年 below 2026年主要任务: the year of the last report.
fn opened_with_the_year_before(
    draft: &Draft<'_>,
    title: &Title<'_>,
    said: i32,
    first: Option<&Period<'_>>,
) {
    let Some(span) = first.map(|period| period.text.span) else { return };
    let behind = rest(draft.source, span.end as usize).chars().next();
    let reviews = LOOKED_BACK.iter().any(|word| title.text.contains(word));
    let plans = PLAN_ENDS.iter().any(|word| title.text.ends_with(word));
    let wrong = if reviews { behind.is_some_and(is_comma) } else { plans && behind == Some(IS) };
    if wrong {
        let found = draft.found(&TITLE_YEAR, span).say(said.to_string());
        found.related(title.text.span).report();
    }
}

/// 二、2024年工作安排 behind 一、2024年工作回顾: the plan of a year that the section before looks back on.
fn plan_of_past_year(draft: &Draft<'_>, document: &Document<'_>) {
    let year = |title: &Title<'_>| {
        let mut periods = title.facts().periods().iter();
        let whole = |period: &&Period<'_>| period.grain == Grain::Year && !period.relative;
        let period = periods.next().filter(whole)?;
        // 上半年 and 下半年 are of one year.
        periods.next().is_none().then_some((period.start?.year?, period.text.span))
    };
    let titles = document.sections().iter().filter_map(|section| section.heading.title());
    // A summing up of the year plans the next one.
    let summed =
        document.title().filter(|title| LOOKED_BACK.iter().any(|word| title.text.contains(word)));
    let mut reviewed = summed
        .filter(|title| !PLAN_ENDS.iter().any(|word| title.text.ends_with(word)))
        .and_then(year);
    for title in titles {
        let Some((said, span)) = year(title) else { continue };
        let plans = PLAN_ENDS.iter().any(|word| title.text.ends_with(word));
        let reviews = LOOKED_BACK.iter().any(|word| title.text.contains(word));
        match reviewed {
            Some((past, there)) if plans && !reviews && past == said => {
                let next = (said + 1).to_string();
                draft.found(&TITLE_YEAR, span).related(there).say(next).report();
            }
            _ if reviews => reviewed = Some((said, span)),
            _ => {}
        }
    }
}

/// 二、2025年工作安排 above 做好2024年政府工作: a plan that sets about the work of another year.
#[inline(never)]
fn planned_years(draft: &Draft<'_>, document: &Document<'_>) {
    /// What is set about is named so near behind its year: eight characters.
    const WORK_BYTES: usize = 24;

    let year = |period: &Period<'_>| {
        let whole = period.grain == Grain::Year && !period.relative;
        period.start.filter(|_| whole).and_then(|start| start.year)
    };
    for placed in draft.sections_of(document) {
        let Some(title) = placed.section.heading.title() else { continue };
        let plans = PLAN_ENDS.iter().any(|word| title.text.ends_with(word));
        let named = title.facts().periods().iter().find_map(year).filter(|_| plans);
        let Some(said) = named else { continue };
        let told = draft.told_in(placed.section.span).iter();
        for period in told.flat_map(|told| told.sentence.facts().periods()) {
            let other = year(period)
                .is_some_and(|other| other != said && other.abs_diff(said) <= NEAR_YEARS);
            let span = period.text.span;
            let sets = || {
                let before = head(draft.source, span.start as usize);
                let behind = head_within(rest(draft.source, span.end as usize), WORK_BYTES);
                let work = behind.split(is_comma).next().is_some_and(|words| words.contains(WORK));
                SETTING_ABOUT.iter().any(|word| before.ends_with(word)) && work
            };
            if other && sets() {
                draft.found(&TITLE_YEAR, span).say(said.to_string()).report();
            }
        }
    }
}

/// 实施期限为2024—2026年 below a title of 2025—2027年.
#[inline(never)]
fn years_of_plan(draft: &Draft<'_>, document: &Document<'_>) {
    let years = |period: &Period<'_>| {
        let (start, end) = (period.start?.year?, period.end?.year?);
        (start < end && period.grain == Grain::Year).then_some((start, end))
    };
    let title = document.title().map(|title| title.facts().periods()).unwrap_or_default();
    let lines = draft.matter_of(document).iter();
    let subtitles = lines.filter(|line| line.kind == MatterKind::Subtitle);
    let mut named = title.iter().chain(subtitles.flat_map(|line| line.periods()));
    let Some((period, said)) = named.find_map(|period| Some((period, years(period)?))) else {
        return;
    };
    stages(draft, document, said, draft.words(period.text.span));
    beyond_term(draft, document, said, draft.words(period.text.span));
    for told in draft.told_in(document.span) {
        for other in told.sentence.facts().periods() {
            let before = draft.between(told.sentence.span.start, other.text.span.start);
            let before = before.trim_end_matches(IS_EACH);
            let differs = years(other).is_some_and(|years| years != said);
            if differs && TERMS.iter().any(|word| before.ends_with(word)) {
                let found = draft.found(&TITLE_YEAR, other.text.span).related(period.text.span);
                found.say(draft.words(period.text.span).trim_end_matches(YEAR)).report();
            }
        }
    }
}

/// 到2028年底 in a plan for 2025 to 2027: a goal of a year that is hardly behind its last one.
fn beyond_term(draft: &Draft<'_>, document: &Document<'_>, (_, to): (i32, i32), years: &str) {
    let year = |period: &Period<'_>| {
        let year = period.start.filter(|_| !period.relative).and_then(|start| start.year);
        year.filter(|_| period.end.and_then(|end| end.year) == year)
    };
    let mut found: Option<Span> = None;
    for told in draft.told_in(document.span) {
        for period in told.sentence.facts().periods() {
            let span = period.text.span;
            let behind =
                year(period).is_some_and(|year| (1..=NEAR_YEARS as i32).contains(&(year - to)));
            let reached = || head(draft.source, span.start as usize).ends_with(REACHED);
            // What is told of that year again is meant.
            if behind && reached() && found.replace(span).is_some() {
                return;
            }
        }
    }
    if let Some(span) = found {
        let words = years.trim_end_matches(YEAR);
        draft.found(&PERIOD_OUTSIDE, span).say(words).report();
    }
}

/// （一）调查摸底阶段（2023年3月至4月） in a plan for 2024 to 2026.
fn stages(draft: &Draft<'_>, document: &Document<'_>, (from, to): (i32, i32), years: &str) {
    for placed in draft.sections_of(document) {
        let Some(title) = placed.section.heading.title() else { continue };
        if !title.text.contains(STAGE) {
            continue;
        }
        for period in title.facts().periods().iter().filter(|period| !period.relative) {
            let year = |date: Option<Date>| date.and_then(|date| date.year);
            let outside = year(period.start).is_some_and(|year| year < from)
                || year(period.end).is_some_and(|year| year > to);
            if outside {
                let words = years.trim_end_matches(YEAR);
                draft.found(&PERIOD_OUTSIDE, period.text.span).say(words).report();
            }
        }
    }
}
