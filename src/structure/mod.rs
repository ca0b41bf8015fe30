//! Structure: what each line of the source is.
//!
//! Takes the lines of the source, gives its [`Stretch`]es in order: each with its logical text, its
//! features, and what kind of text it is by which rule. Conservative: where no rule shows that a line
//! is something else, it stays text. Headings are told from body text later, by the outline.
//!
//! ```text
//! source  = document+
//! document = front body back
//! front = noise* title+ (subtitle | document number | addressee | author | date | noise)*
//! body  = (heading | text | table | noise)*
//! back  = (attachment | author | date | note | noise)*
//! ```

mod features;
mod forms;
mod glued;
pub(crate) mod rule;
mod rules;
mod runs;
mod stretch;
pub(crate) mod table;
mod tails;
mod title;
mod zones;

use alloc::vec::Vec;

pub use self::rule::Role;
pub(crate) use self::rules::{front::SUBTITLE, news::IN_A_NEWSLETTER, title::OF_ANOTHER};
use self::table::Tables;
pub(crate) use self::{
    forms::opens_with_time,
    rule::{At, Company, Rule, first, rule},
    stretch::{Kind, Settled, Stretch},
};
use crate::{
    combinator::{Opening, read_marker},
    layout::Line,
    lexicon::markers::ORDINAL_PREFIX,
    text::{alike, ending::Ending},
};

/// Reads the stretches that `lines` of `source` make up.
pub(crate) fn stretches(source: &str, lines: Vec<Line>) -> Vec<Stretch<'_>> {
    let mut lines = glued::part(source, lines);
    join_chapters(source, &mut lines);
    let mut stretches = paragraphs(source, &lines);
    count_repeats(&mut stretches);
    zones::classify(source, &mut stretches);
    title::part_titles(source, stretches)
}

/// 第一章⏎总则: a marker of a division alone on its line, and its title on the next.
fn join_chapters(source: &str, lines: &mut [Line]) {
    /// The title has so many bytes at most: twenty Han characters.
    const TITLE_BYTES: usize = 60;

    for at in 1..lines.len() {
        let [Some(marker), Some(title)] = [at - 1, at].map(|at| lines.get(at)) else { return };
        let (division, name) = (marker.words(source), title.words(source));
        let lone = division.starts_with(ORDINAL_PREFIX)
            && read_marker(division).is_some_and(|read| {
                read.span.end as usize == division.len() && read.family.is_chapter()
            });
        let named = || {
            !title.is_furniture()
                && (1..=TITLE_BYTES).contains(&name.len())
                && Ending::of(name).is_open()
                && Opening::of(name) == Opening::Plain
        };
        if lone && named() {
            lines.get_mut(at - 1).into_iter().for_each(|line| line.continues = true);
        }
    }
}

/// The tables, paragraphs and page furniture that `lines` make up.
fn paragraphs<'s>(source: &'s str, lines: &[Line]) -> Vec<Stretch<'s>> {
    let watermarks = tails::watermarks(source, lines);
    let mut stretches = Vec::with_capacity(lines.iter().filter(|line| !line.continues).count());
    let mut tables = Tables::new(source, lines);
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        let rows = tables.rows(at);
        if rows > 0 {
            stretches.push(table::stretch(source, lines.get(at..at + rows).unwrap_or_default()));
            at += rows;
        } else if let Some(rule) = line.furniture {
            let mut stretch = Stretch::new(source, core::slice::from_ref(line), Kind::Text);
            stretch.set(Kind::Noise, rule);
            stretches.push(stretch);
            at += 1;
        } else {
            let end = paragraph_end(lines, at);
            let lines = lines.get(at..end).unwrap_or_default();
            tails::push_paragraph(source, lines, &watermarks, &mut stretches);
            at = end;
        }
    }
    // The rows of a table are one stretch.
    stretches.shrink_to_fit();
    stretches
}

/// A line of more bytes than this is not looked for again.
const REPEATED_BYTES: usize = 120;

/// Notes how often each short line stands in the source.
fn count_repeats(stretches: &mut [Stretch<'_>]) {
    let texts = stretches.iter().enumerate().map(|(at, line)| (at, line.words()));
    let runs =
        alike::repeated(texts.filter(|(_, words)| (1..=REPEATED_BYTES).contains(&words.len())));
    for run in runs {
        let repeats = u32::try_from(run.len()).unwrap_or(u32::MAX);
        for at in run {
            stretches.get_mut(at).into_iter().for_each(|line| line.features.repeats = repeats);
        }
    }
}

/// The line behind the paragraph that begins with line `at`.
fn paragraph_end(lines: &[Line], at: usize) -> usize {
    let mut end = at + 1;
    let mut open = lines.get(at).is_some_and(|line| line.continues);
    while open {
        let next =
            lines.get(end..).and_then(|behind| behind.iter().position(|line| !line.is_furniture()));
        let Some(next) = next else { break };
        end += next + 1;
        open = lines.get(end - 1).is_some_and(|line| line.continues);
    }
    end
}

/// The tables of rules, in the order in which lines are asked.
pub(crate) fn tables() -> [&'static [Rule]; 9] {
    use rules::{
        back::BACK,
        body::BODY,
        front::FRONT,
        page::PAGE,
        title::{BARE_TITLES, FRONT_TITLES, INNER_TITLES, LATE_TITLES, STOPPED_TITLES},
    };
    [PAGE, FRONT_TITLES, STOPPED_TITLES, LATE_TITLES, BARE_TITLES, FRONT, BACK, INNER_TITLES, BODY]
}
