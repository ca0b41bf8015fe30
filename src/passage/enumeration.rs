//! Enumerations: which words of a section's text open an item, and how items nest.
//!
//! Takes the running text of one section, gives its [`Mark`]s in order. A series needs two members
//! that start at one and go up by one; members that open a paragraph may stand several paragraphs
//! apart.
//!
//! ```text
//! list  = item item+            item = marker [lead] text
//! place = start of the text | behind 。；：，、     (bullets and dashes: start of a paragraph only)
//! ```

use alloc::vec::Vec;
use core::ops::Range;

use crate::{
    Code, Series, SeriesMarker,
    combinator::read_series_marker,
    lexicon::markers::{TICKS, opens_series},
    text::{
        chars::{arabic_digit, is_enumeration_comma, is_han, is_opening, is_space, rest, slice},
        marks::{self, Class},
        sentence::sentences,
    },
};

/// A stretch of running text: one paragraph, or what is left of it behind a heading.
#[derive(Clone, Debug)]
pub(crate) struct Text<'t> {
    /// The logical text of the paragraph.
    pub(crate) words: &'t str,
    /// The part of it that is body.
    pub(crate) range: Range<usize>,
    /// Whether the part begins where the paragraph does.
    pub(crate) opens: bool,
    /// Where the marks of the paragraph stand.
    pub(crate) marks: &'t [marks::Mark],
}

impl<'t> Text<'t> {
    /// A paragraph that is body from its start.
    #[cfg(test)]
    pub(super) fn whole(words: &'t str, marks: &'t [marks::Mark]) -> Self {
        Self { words, range: 0..words.len(), opens: true, marks }
    }

    /// Its marks from byte `at` on.
    pub(super) fn marks_from(&self, at: usize) -> &'t [marks::Mark] {
        marks::from(self.marks, at)
    }

    /// Its sentences from byte `at` on.
    pub(super) fn sentences_from(&self, at: usize) -> impl Iterator<Item = Range<usize>> + use<'t> {
        sentences(self.words, self.marks, at..self.range.end)
    }
}

/// Where an item begins.
#[derive(Clone, Debug)]
pub(crate) struct Mark {
    /// Which text it stands in.
    pub(crate) text: usize,
    /// Where the marker stands in the words.
    pub(crate) range: Range<usize>,
    /// The marker; its span counts from `range.start`.
    pub(crate) marker: SeriesMarker,
    /// Its place in the list, from 1.
    pub(crate) ordinal: u32,
    /// How many lists it stands in: 1 for the outermost.
    pub(crate) depth: usize,
    /// Whether it opens its paragraph.
    pub(crate) opens: bool,
    /// What is wrong with its number.
    pub(crate) fault: Option<Code>,
    /// Whether its paragraph holds nothing else than one sentence behind it, so that the next
    /// paragraph is its own too.
    pub(crate) alone: bool,
}

/// Lists nest at most this deep; deeper markers stay text.
const DEEPEST: usize = 8;

/// Reads the items of a section.
pub(crate) fn marks(texts: &[Text<'_>]) -> Vec<Mark> {
    let mut found = Vec::new();
    for (at, text) in texts.iter().enumerate() {
        find(at, text, &mut found);
    }
    number_aspects(&mut found);
    join_mixed(&mut found);
    if found.is_empty() { found } else { nest(found) }
}

/// Makes the second of two 一方面 in one text the second member: 一方面是…。一方面是…。 Where 另一方面
/// follows, the pair is that one's.
fn number_aspects(found: &mut [Mark]) {
    let aspects: Vec<usize> = found
        .iter()
        .enumerate()
        .filter(|(_, mark)| mark.marker.series == Series::Aspect)
        .map(|(at, _)| at)
        .collect();
    let shown = |found: &[Mark], at: Option<&usize>| {
        at.and_then(|&at| found.get(at)).map(|mark| (mark.text, mark.marker.ordinal))
    };
    for (place, &second) in aspects.iter().enumerate().skip(1) {
        let [before, own, behind] =
            [place - 1, place, place + 1].map(|at| shown(found, aspects.get(at)));
        let pair = own.is_some_and(|(_, ordinal)| ordinal == Some(1)) && before == own;
        let other = |(text, _)| (text, Some(2));
        if pair && behind != own.map(other) {
            found.get_mut(second).into_iter().for_each(|mark| mark.marker.ordinal = Some(2));
        }
    }
}

/// 一是…；二要…；三要…: a member that goes on where the one before stands, and whose own series has none before it, belongs to
/// the series of that one.
fn join_mixed(found: &mut [Mark]) {
    let mut opened = None;
    // The series and the ordinal of the last member, and whether one of the other series stands by itself since the first.
    let (mut last, mut strayed) = (None, false);
    for mark in found {
        let SeriesMarker { series, ordinal, .. } = mark.marker;
        let Some(ordinal) = ordinal.filter(|_| matches!(series, Series::Is | Series::Must)) else {
            continue;
        };
        if ordinal == 1 {
            (opened, strayed) = (Some(series), false);
        } else if opened != Some(series) {
            match opened
                .filter(|&first| !strayed && last == Some((first, ordinal.saturating_sub(1))))
            {
                Some(first) => mark.marker.series = first,
                None => strayed = true,
            }
        }
        last = Some((mark.marker.series, ordinal));
    }
}

/// Adds every marker of a text that may open an item.
fn find(at: usize, text: &Text<'_>, found: &mut Vec<Mark>) {
    let words = slice(text.words, 0, text.range.end);
    let begin = skip_space(words, text.range.start);
    let (mut place, mut previous, mut bracket) = (begin, None, 0_u32);
    if let Some(marker) = read_series_marker(rest(words, begin)).filter(|_| text.opens) {
        // □适用 √不适用 ticks a box, and lists nothing.
        let ticked = || words.contains(TICKS);
        if matches!(marker.series, Series::Dash | Series::Bullet) && !ticked() {
            place = skip_space(words, begin + marker.span.end as usize);
            found.push(mark(at, begin, marker, true));
            previous = Some(OPENED);
        }
    }
    let mut left = text.marks_from(place);
    while place < words.len() {
        let marker = opens_series(words, place)
            .then(|| item_marker(rest(words, place), previous, bracket))
            .flatten();
        if let Some(marker) = marker {
            let opens = text.opens && place == begin;
            let body = place + marker.span.end as usize;
            let mut mark = mark(at, place, marker, opens);
            mark.alone = opens && text.sentences_from(body).nth(1).is_none();
            found.push(mark);
            // The text of an item may begin with the marker of a list inside it.
            place = skip_space(words, body);
            left = marks::skip_to(left, place);
            previous = Some(OPENED);
            continue;
        }
        // A marker stands behind a mark, so that nothing is looked at up to the next one.
        let Some(mark) = next_end(&mut left).filter(|mark| mark.at() < words.len()) else { return };
        if mark.is(Class::OPENING) {
            bracket += 1;
        } else if mark.is(Class::CLOSING) {
            bracket = bracket.saturating_sub(1);
        }
        previous = Some(mark.class());
        place = mark.end();
        while let [space, behind @ ..] = left {
            if space.at() != place || !space.is(Class::SPACE) {
                break;
            }
            (place, left) = (space.end(), behind);
        }
    }
}

/// Takes the marks up to the first that ends a clause, a quote or a bracket, or begins one.
fn next_end(left: &mut &[marks::Mark]) -> Option<marks::Mark> {
    while let [mark, behind @ ..] = *left {
        *left = behind;
        if mark.is(Class::CLAUSE_END.or(Class::PAIRED)) {
            return Some(*mark);
        }
    }
    None
}

/// What stands before the text of an item, as far as a marker in it is concerned.
const OPENED: Class = Class::COLON;

fn skip_space(words: &str, from: usize) -> usize {
    words.len() - rest(words, from).trim_start_matches(is_space).len()
}

fn mark(text: usize, start: usize, marker: SeriesMarker, opens: bool) -> Mark {
    let range = start..start + marker.span.end as usize;
    Mark {
        text,
        range,
        marker,
        ordinal: marker.ordinal.unwrap_or(0),
        depth: 0,
        opens,
        fault: None,
        alone: false,
    }
}

/// The marker at the start of `text`, where it stands at the start of a clause: behind a mark of the class
/// `previous`.
fn item_marker(text: &str, previous: Option<Class>, bracket: u32) -> Option<SeriesMarker> {
    if previous.is_some_and(|class| class.is(Class::OPENING)) {
        return None;
    }
    let marker = read_series_marker(text)?;
    let behind = rest(text, marker.span.end as usize);
    let ends = Class::STOP.or(Class::SEMICOLON).or(Class::COLON);
    let sentence = previous.is_none_or(|class| class.is(ends));
    let opens = match marker.series {
        Series::Is | Series::Must | Series::Verb | Series::Nth | Series::Among | Series::Aspect => {
            !behind.is_empty()
        }
        Series::Sequence => sentence || previous.is_some_and(|class| class.is(Class::COMMA)),
        Series::Circled => {
            behind.starts_with(|c: char| is_han(c) || is_opening(c) || c.is_alphanumeric())
        }
        // （一）…（二）… in a sentence lists; behind a stop it opens sections.
        // A comma may stand behind the bracket: （1）、.
        Series::Parenthesised => {
            let behind = behind.strip_prefix(is_enumeration_comma).unwrap_or(behind);
            behind.starts_with(|c: char| is_han(c) || is_opening(c))
                && (arabic(text) || previous.is_some())
        }
        Series::Numbered => sentence && behind.starts_with(|c: char| is_han(c) || is_opening(c)),
        Series::Dash | Series::Bullet => false,
    };
    (opens && (bracket == 0 || matches!(marker.series, Series::Circled))).then_some(marker)
}

fn arabic(text: &str) -> bool {
    text.chars().nth(1).is_some_and(|c| arabic_digit(c).is_some())
        || text.starts_with(|c| matches!(c, '⑴'..='⒇'))
}

/// An open list.
struct Open {
    series: Series,
    /// The last member.
    ordinal: u32,
    /// Which series of members it is.
    group: usize,
    /// Whether its members open their paragraphs.
    opens: bool,
    /// The last text that belongs to its last member.
    through: usize,
}

/// The lists that are open while markers are taken one after another.
#[derive(Default)]
struct Lists {
    open: Vec<Open>,
    /// How many members each list has.
    members: Vec<usize>,
    /// The markers that open an item, and their list's place in `members`.
    kept: Vec<(Mark, usize)>,
}

/// Keeps the markers that go on a series, with their depth; drops those without company.
fn nest(found: Vec<Mark>) -> Vec<Mark> {
    let mut lists = Lists { kept: Vec::with_capacity(found.len()), ..Lists::default() };
    for mark in found {
        lists.take(mark);
    }
    lists.close()
}

impl Lists {
    /// Keeps `mark` where it goes on a list or begins one.
    fn take(&mut self, mut mark: Mark) {
        self.end_before(&mark);
        let place = self.open.iter().rposition(|list| list.series == mark.marker.series);
        let last = place.and_then(|place| self.open.get(place)).map(|list| list.ordinal);
        let Some(ordinal) = ordinal(&mark.marker, last) else { return };
        mark.ordinal = ordinal;
        let group = match (place, last) {
            // The next member, or one behind a slip of the author.
            (Some(place), Some(last))
                if (last..=last + 2).contains(&ordinal) && (ordinal > last || last > 1) =>
            {
                mark.fault = match ordinal - last {
                    0 => Some(Code::ItemRepeat),
                    1 => None,
                    _ => Some(Code::ItemGap),
                };
                self.open.truncate(place + 1);
                self.open.get(place).map_or(0, |list| list.group)
            }
            // 二是…三是…: what stood before the text, 一是 among it, was cut off.
            _ if ordinal == 1 || self.may_open_late(&mark, ordinal) => {
                self.open.truncate(place.unwrap_or(self.open.len()));
                if self.open.len() >= DEEPEST {
                    return;
                }
                self.begin(&mark)
            }
            _ => return,
        };
        mark.depth = self.open.len();
        if let Some(list) = self.open.last_mut() {
            list.ordinal = ordinal;
            list.through = mark.text + usize::from(mark.alone);
        }
        self.members.get_mut(group).into_iter().for_each(|count| *count += 1);
        self.kept.push((mark, group));
    }

    /// Closes the lists that end before `mark`: a list whose last item ended in a paragraph before
    /// this one holds nothing further, unless it goes on here.
    fn end_before(&mut self, mark: &Mark) {
        let follows = |list: &Open| {
            let next = || mark.marker.ordinal == Some(list.ordinal + 1);
            list.series == mark.marker.series
                && (mark.opens && list.opens || next() && mark.text <= list.through + 1)
        };
        let ended = |list: &Open| list.through < mark.text && !follows(list);
        let kept = self.open.iter().rposition(|list| !ended(list)).map_or(0, |last| last + 1);
        self.open.truncate(kept);
    }

    /// Whether a list may begin with a later member: the first in a text whose beginning is cut off.
    fn may_open_late(&self, mark: &Mark, ordinal: u32) -> bool {
        /// More members before it are not cut off in silence.
        const LATEST: u32 = 5;

        let series = matches!(mark.marker.series, Series::Is | Series::Must);
        series && (2..=LATEST).contains(&ordinal) && self.members.is_empty()
    }

    /// Opens the list that begins with `mark`; gives its place among the groups.
    fn begin(&mut self, mark: &Mark) -> usize {
        let group = self.members.len();
        self.open.push(Open {
            series: mark.marker.series,
            ordinal: 1,
            group,
            opens: mark.opens,
            through: mark.text,
        });
        self.members.push(0);
        group
    }

    /// The markers of the lists that have two members at least; dashes and bullets need no company.
    fn close(self) -> Vec<Mark> {
        let alone = |mark: &Mark, group: usize| {
            self.members.get(group).copied().unwrap_or(0) < 2
                && !matches!(mark.marker.series, Series::Dash | Series::Bullet)
        };
        let mut shallower: Vec<(usize, usize)> = Vec::new();
        let mut marks = Vec::with_capacity(self.kept.len());
        for (mut mark, group) in self.kept {
            shallower.retain(|&(_, depth)| depth < mark.depth);
            if alone(&mark, group) {
                // What stood inside a list that is none moves up a level.
                shallower.push((group, mark.depth));
                continue;
            }
            mark.depth -= shallower.len().min(mark.depth - 1);
            marks.push(mark);
        }
        marks
    }
}

/// The number of a marker behind a list whose last member has the number `last`.
fn ordinal(marker: &SeriesMarker, last: Option<u32>) -> Option<u32> {
    match (marker.series, marker.ordinal, last) {
        (Series::Dash | Series::Bullet, _, last) => Some(last.map_or(1, |last| last + 1)),
        (Series::Sequence, None, Some(last)) => Some(last + 1),
        (Series::Sequence, Some(shown), Some(last)) if shown > 1 => Some(shown.max(last + 1)),
        (_, shown, _) => shown,
    }
}

/// The marks of paragraphs, for [`whole`].
#[cfg(test)]
pub(super) fn indexes(paragraphs: &[&str]) -> Vec<Vec<marks::Mark>> {
    paragraphs.iter().map(|words| marks::index(words)).collect()
}

/// Paragraphs that are body from their start, with the marks that [`indexes`] gives.
#[cfg(test)]
pub(super) fn whole<'t>(paragraphs: &[&'t str], indexes: &'t [Vec<marks::Mark>]) -> Vec<Text<'t>> {
    paragraphs.iter().zip(indexes).map(|(words, marks)| Text::whole(words, marks)).collect()
}

#[cfg(test)]
mod tests {
    use alloc::{format, string::String};

    use super::*;

    /// The items of paragraphs: `text:marker ordinal/depth`, `>` where they open a paragraph, `.`
    /// where they are all of it, and the fault.
    #[track_caller]
    fn check(paragraphs: &[&str], expected: &str) {
        let indexes = indexes(paragraphs);
        let texts = whole(paragraphs, &indexes);
        let item = |mark: &Mark| {
            let marker = &paragraphs[mark.text][mark.range.clone()];
            let fault = mark.fault.map_or(String::new(), |fault| format!(" {fault:?}"));
            let (opens, alone) =
                (if mark.opens { ">" } else { "" }, if mark.alone { "." } else { "" });
            format!("{}:{marker} {}/{}{opens}{alone}{fault}", mark.text, mark.ordinal, mark.depth)
        };
        let found: Vec<String> = marks(&texts).iter().map(item).collect();
        assert_eq!(found.join(", "), expected);
    }

    #[test]
    fn series_in_one_paragraph() {
        check(&["要做到：一是甲；二是乙；三是丙。"], "0:一是 1/1, 0:二是 2/1, 0:三是 3/1");
        check(&["要做到：一是甲，二是乙、三是丙。"], "0:一是 1/1, 0:二是 2/1, 0:三是 3/1");
        check(&["要做到一是甲，二是乙。"], "");
        check(&["一是甲。"], "");
        check(&["一是 甲。 二是 乙。"], "0:一是 1/1>, 0:二是 2/1");
        check(&["一是甲。二是"], "");
        check(&["包括（一是甲，二是乙）。"], "");
        check(&["（包括：①甲，②乙）。"], "0:① 1/1, 0:② 2/1");
        check(&["包括：（1）甲；（2）乙。"], "0:（1） 1/1, 0:（2） 2/1");
        check(&["包括：（一）甲；（二）乙。"], "0:（一） 1/1, 0:（二） 2/1");
        check(&["包括：⑴甲；⑵乙。"], "0:⑴ 1/1, 0:⑵ 2/1");
        check(&["包括：1.甲。2.乙。"], "0:1. 1/1, 0:2. 2/1");
        check(&["包括，1.甲，2.乙。"], "");
        check(&["包括：①5个，②-3个，③。"], "");
        check(&["首先，甲。其次，乙。最后，丙。"], "0:首先， 1/1>, 0:其次， 2/1, 0:最后， 3/1");
        check(&["最后，丙。"], "");
    }

    #[test]
    fn slips_of_the_author() {
        check(&["一是甲。三是乙。"], "0:一是 1/1>, 0:三是 3/1 ItemGap");
        check(&["一是甲。四是乙。"], "");
        check(&["一是甲。二是乙。二是丙。"], "0:一是 1/1>, 0:二是 2/1, 0:二是 2/1 ItemRepeat");
        // A second first one begins a list of its own.
        check(&["一是甲。一是乙。二是丙。"], "0:一是 1/1, 0:二是 2/1");
        check(
            &["首先，甲。其次，乙。首先，丙。其次，丁。"],
            "0:首先， 1/1>, 0:其次， 2/1, 0:首先， 1/1, 0:其次， 2/1",
        );
        // What stood before a text that begins late was cut off; nothing is said of it.
        check(&["二是乙。三是丙。"], "0:二是 2/1>, 0:三是 3/1");
        check(&["二是乙。"], "");
        check(&["七是乙。八是丙。"], "");
    }

    #[test]
    fn two_aspects() {
        check(&["一方面是甲。一方面是乙。"], "0:一方面 1/1>, 0:一方面 2/1");
        check(
            &["一方面甲，另一方面乙。一方面丙，另一方面丁。"],
            "0:一方面 1/1>, 0:另一方面 2/1, 0:一方面 1/1, 0:另一方面 2/1",
        );
        check(&["一方面甲。一方面乙，另一方面丙。"], "0:一方面 1/1, 0:另一方面 2/1");
    }

    #[test]
    fn lists_in_lists() {
        check(
            &["一是甲：①子；②丑。二是乙：①寅；②卯。"],
            "0:一是 1/1>, 0:① 1/2, 0:② 2/2, 0:二是 2/1, 0:① 1/2, 0:② 2/2",
        );
        // What stood inside a list of one moves up.
        check(&["一是甲：①子；②丑。"], "0:① 1/1, 0:② 2/1");
        check(
            &["第一，一是甲。二是乙。第二，丙。"],
            "0:第一， 1/1>, 0:一是 1/2, 0:二是 2/2, 0:第二， 2/1",
        );
    }

    #[test]
    fn series_over_paragraphs() {
        check(&["一是甲。子。", "二是乙。丑。"], "0:一是 1/1>, 1:二是 2/1>");
        check(&["一是甲。", "二是乙。"], "0:一是 1/1>., 1:二是 2/1>.");
        check(&["一是甲。", "正文。", "二是乙。"], "0:一是 1/1>., 2:二是 2/1>.");
        check(&["正文：一是甲。", "正文。", "正文。", "二是乙。"], "");
        check(&["——甲。", "——乙。", "正文。"], "0:—— 1/1>, 1:—— 2/1>");
        check(&["• 甲。"], "0:• 1/1>");
        check(&["——甲。一是子。二是丑。"], "0:—— 1/1>, 0:一是 1/2, 0:二是 2/2");
        check(&["正文——甲。"], "");
    }
}
