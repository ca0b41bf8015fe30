//! Headings without a marker: which lines title the text below them.

use alloc::vec::Vec;

use super::{
    candidate::{Candidate, Head},
    rung::Rung,
};
use crate::{
    combinator::Opening,
    lexicon::structure::NUMBERED_OTHERWISE,
    structure::{
        At, Company, Kind,
        Role::{Heading, Text},
        Rule, Stretch, first, rule,
    },
    text::{
        chars::{
            arabic_digit, han_digit, head_characters, is_closing, is_colon, is_comma, is_han,
            is_opening, is_space, rest,
        },
        ending::Ending,
    },
};

/// A line without a marker that titles what follows has this many characters at most.
const LONGEST_CHARACTERS: usize = 30;
/// One of two clauses has this many at most.
const CLAUSES_CHARACTERS: usize = 16;
/// One that its parallels prove has this many at most.
const PARALLEL_CHARACTERS: usize = 60;
/// A paragraph of sentences has this many bytes at least: a hundred Han characters.
const TEXT_BYTES: usize = 300;
/// A line that stands so often in a source titles nothing.
const OFTEN: u32 = 3;
/// A cell of a table needs to stand less often.
const TWICE: u32 = 2;
/// A cell of a column of words has this many characters at most: 定量.
const CELL_CHARACTERS: usize = 3;
/// Titles are parallel that begin with so many characters alike: 五年来，.
const ALIKE_CHARACTERS: usize = 3;

/// Long titles are told from text by others that begin alike, anywhere in the source.
const PARALLELS: Company = Company { least: 2, within: usize::MAX };

/// Rules for a line without a marker.
pub(crate) static UNMARKED: &[Rule] = &[
    rule("marked-up-heading", Heading, "CommonMark 4.2", |at| {
        at.features().hashes > 0
            && at.features().characters() <= PARALLEL_CHARACTERS
            && at.features().two_han
    }),
    // What it titles is a list that begins anew below each (九月份：⏎1.开学典礼), or what a chronicle tells of a year.
    rule("time-as-a-title", Heading, "plans of schools, chronicles", |at| {
        let month = at.features().time_with_colon
            && at.next().is_some_and(|next| {
                next.features.opening.marker().is_some_and(|marker| marker.ordinal == 1)
            });
        month || at.heads_year()
    }),
    rule("no-title", Text, "GB/T 9704-2012 7.3.3", |at| {
        let features = at.features();
        !features.word
            || !features.two_han
            || features.sentence
            || features.tab
            || features.bracketed
            || features.dated
            || features.crumb
            || features.opening != Opening::Plain
    }),
    // 基础教育 above 【概况】, and 教育 above both.
    rule("part-above-entries", Heading, "yearbooks", |at| {
        let short = |line: &Stretch<'_>| {
            line.features.ending.is_open() && line.features.characters() <= LONGEST_CHARACTERS
        };
        let part = at.entry_below.is_some_and(|lines| match lines {
            1 => true,
            _ => at.next().is_some_and(short),
        });
        short(at.line()) && part
    }),
    rule("part-with-a-colon", Heading, "budget reports", |at| {
        at.ends() == Ending::Colon
            && at.features().names_part()
            && at.features().characters() <= LONGEST_CHARACTERS
            && titles_text(at)
            && parts(at)
    }),
    rule("line-that-goes-on", Text, "", |at| {
        !at.features().ending.is_open() || ends_in_dots(at.line().words())
    }),
    // 关注点二：新增就业增加
    rule("label-with-a-number", Heading, "news of statistics", |at| {
        at.features().labelled
            && at.features().characters() <= PARALLEL_CHARACTERS
            && numbers_label(at.line().words())
            && parts(at)
            && at.next().is_some_and(|next| next.kind == Kind::Text)
    }),
    rule("filled-in-form", Text, "plans of work", |at| {
        at.features().form || at.features().labelled
    }),
    rule("line-said-often", Text, "tables with a cell a line", |at| {
        let short = at.features().characters() <= CELL_CHARACTERS;
        at.features().repeats >= if short { TWICE } else { OFTEN }
    }),
    rule("title-with-parallels", Heading, "reports of the State Council", |at| {
        at.company
            && (parts(at) || at.line().blank_before)
            && at.below().is_some_and(|below| below.kind == Kind::Text)
            && at.next().is_some_and(|next| next.kind == Kind::Text && ends_text(next))
    }),
    rule("line-among-lines", Text, "lists and mastheads", |at| !parts(at)),
    rule("part-above-parallels", Heading, "reports of the State Council", |at| {
        at.company_below
            && at.line().blank_before
            && !at.features().comma
            && at.features().characters() <= LONGEST_CHARACTERS
    }),
    rule("part-above-a-ladder", Heading, "county reports", |at| {
        at.features().characters() <= LONGEST_CHARACTERS
            && (at.features().names_part() || at.features().names_kind())
            && at.next().is_some_and(|next| {
                next.features.opening.marker().is_some_and(|marker| marker.ordinal == 1)
            })
    }),
    rule("long-line", Text, "", |at| at.features().characters() > LONGEST_CHARACTERS),
    // Two short clauses title a text only between blank lines.
    rule("two-clauses", Text, "", |at| {
        let parted = at.line().blank_before && at.below().is_some_and(|next| next.blank_before);
        at.features().comma && !(parted && at.features().characters() <= CLAUSES_CHARACTERS)
    }),
    rule("title-of-the-text-below", Heading, "GB/T 9704-2012 7.3.3", titles_text),
];

/// Whether a line opens with a noun that a digit numbers, as its label: 关注点二：…. 星期一： and 第一： are none.
fn numbers_label(words: &str) -> bool {
    /// The noun has so many characters at the least and the most.
    const NOUN_CHARACTERS: core::ops::RangeInclusive<usize> = 2..=4;

    let label = words.split_once(is_colon).map(|(label, _)| label);
    let digit = |c| han_digit(c).is_some() || arabic_digit(c).is_some();
    let noun = label.and_then(|label| label.strip_suffix(digit));
    noun.is_some_and(|noun| {
        NOUN_CHARACTERS.contains(&noun.chars().count())
            && noun.chars().all(is_han)
            && !noun.ends_with(NUMBERED_OTHERWISE)
    })
}

/// Whether the line titles the text right below it.
fn titles_text(at: &At<'_, '_>) -> bool {
    at.next().is_some_and(|next| {
        // The last paragraph of an excerpt breaks off.
        let last = || at.following().nth(1).is_none() && next.features.bytes() >= TEXT_BYTES;
        let text = ends_text(next) || next.features.sentence && last();
        next.kind == Kind::Text
            && text
            && next.features.bytes() > at.features().bytes()
            && !breaks_in_bracket(at.line().words())
    })
}

/// 《某县规划纲要》（以下简: whether a page broke the line inside of a bracket.
fn breaks_in_bracket(words: &str) -> bool {
    words.rfind(is_opening).is_some_and(|open| !rest(words, open).contains(is_closing))
}

/// Whether a line ends as running text does.
fn ends_text(line: &Stretch<'_>) -> bool {
    matches!(line.features.ending, Ending::Stop | Ending::Colon | Ending::Semicolon)
}

/// Whether a paragraph may end before the line: lines that follow one another without a stop are a
/// list or a masthead, not headings.
fn parts(at: &At<'_, '_>) -> bool {
    at.before().is_none_or(|before| match before.kind {
        Kind::Text => {
            matches!(before.features.ending, Ending::Stop | Ending::Semicolon | Ending::Colon)
                || before.features.opening.marker().is_some() && !is_bare(before)
                || before.features.hashes > 0
        }
        Kind::Table(_) => at.line().blank_before,
        _ => true,
    })
}

/// Whether a line is a marker with nothing behind it, whose title or text the next line is: **第一条**.
fn is_bare(line: &Stretch<'_>) -> bool {
    let behind = line.features.opening.marker().map(|marker| marker.span.end as usize);
    let markup = |c| matches!(c, '*' | '#') || is_space(c);
    behind.is_some_and(|at| rest(line.words(), at).trim_matches(markup).is_empty())
}

/// Whether dots or a dash at its end show that the words go on.
fn ends_in_dots(words: &str) -> bool {
    words.ends_with(['…', '—'])
}

/// Which lines may be long titles, because another line begins with the same characters or has the
/// same shape: as many commas and nearly the same length.
pub(super) fn parallels(stretches: &[Stretch<'_>]) -> Vec<usize> {
    let lines: Vec<(usize, &Stretch<'_>)> = stretches
        .iter()
        .enumerate()
        .filter(|(_, line)| may_be_parallel(line))
        .take(MOST_PARALLELS)
        .collect();
    // A text pasted twice has every line twice: a copy proves nothing.
    let is_copy = |place: usize, words: &str| {
        lines.iter().take(place).any(|(_, earlier)| earlier.words() == words)
    };
    let firsts: Vec<(usize, &str)> = lines
        .iter()
        .enumerate()
        .filter(|(place, (_, line))| !is_copy(*place, line.words()))
        .map(|(_, &(at, line))| (at, line.words()))
        .collect();
    let begins = |words| head_characters(words, ALIKE_CHARACTERS);
    let mut proved = proved(&firsts, begins);
    proved.extend(self::proved(&firsts, Shape::of));
    lines.iter().filter(|(_, line)| proved.contains(&line.words())).map(|&(at, _)| at).collect()
}

/// The words of those lines that another one is like in what `alike` gives.
fn proved<'t, K: PartialEq + Copy>(
    lines: &[(usize, &'t str)],
    alike: impl Fn(&'t str) -> Option<K>,
) -> Vec<&'t str> {
    let member = |&(at, words): &(usize, &'t str)| Some((words, (at, alike(words)?)));
    let (words, members): (Vec<&str>, Vec<(usize, K)>) = lines.iter().filter_map(member).unzip();
    let kept = words.into_iter().zip(PARALLELS.keep(&members));
    kept.filter(|(_, kept)| *kept).map(|(words, _)| words).collect()
}

/// Whether a line needs parallels to be a title: it has a comma or is long.
fn may_be_parallel(line: &Stretch<'_>) -> bool {
    let features = &line.features;
    line.kind == Kind::Text
        && features.opening == Opening::Plain
        && features.ending == Ending::Open
        && !features.sentence
        && (features.comma || features.characters() > LONGEST_CHARACTERS)
        && features.characters() <= PARALLEL_CHARACTERS
}

/// What parallel titles share that begin with other words.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Shape {
    commas: usize,
    /// Length in steps of [`SHAPE_CHARACTERS`].
    steps: usize,
}

impl Shape {
    /// The shape of a line; `None` for one with figures, of which a wrapped report is full.
    fn of(words: &str) -> Option<Self> {
        let counted = words.contains(|c| arabic_digit(c).is_some());
        (!counted).then(|| Self {
            commas: words.matches(is_comma).count(),
            steps: words.chars().count() / SHAPE_CHARACTERS,
        })
    }
}

/// Titles of one shape differ by less than so many characters in length.
const SHAPE_CHARACTERS: usize = 4;

/// So many lines are compared at the most; keeps the search linear.
const MOST_PARALLELS: usize = 256;

/// How many lines below line `at` the first of `entries` stands, where it is near enough for the line to be a part above it.
fn entry_below(at: usize, entries: &[usize]) -> Option<usize> {
    /// The title of a part may stand between: 教育, 基础教育, 【概况】.
    const NEAR_LINES: usize = 2;

    let next = *entries.get(entries.partition_point(|&entry| entry <= at))?;
    Some(next - at).filter(|&lines| lines <= NEAR_LINES)
}

/// A short line without marker and stop that titles the text below it. `entries` holds the lines that open one, in order.
pub(super) fn unmarked(
    stretches: &[Stretch<'_>],
    at: usize,
    parallels: &[usize],
    entries: &[usize],
) -> Option<Candidate> {
    let stretch = stretches.get(at)?;
    let words = stretch.words();
    let mut at_line = At::among(stretches, at, parallels);
    at_line.entry_below = entry_below(at, entries);
    let rule = first(UNMARKED, &at_line).filter(|rule| rule.role == Heading)?;
    let end = words.trim_end_matches(is_colon).len();
    let head = Head {
        stretch: at,
        start: 0,
        end: words.len(),
        marker: None,
        title: Some(0..end),
        level: 0,
        run_in: false,
        restarts: false,
        rule: rule.name,
    };
    let hashes = stretch.features.hashes;
    Some(Candidate { hashes, ..Candidate::without_marker(head, Rung::Unmarked) })
}
