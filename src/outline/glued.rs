//! Headings inside a paragraph: text whose line breaks were lost.
//!
//! Takes a paragraph, gives the markers in it that open sections:
//! `…再上新台阶。一、总体情况…二、主要工作1.健全机制，…`. A paragraph is glued where two markers of one
//! family follow each other in it in order (一、…二、…), or （一） or 1. follows the title of 一、. Then every marker in
//! it counts.
//!
//! ```text
//! glued = [text] (marker title [stop] body)+        a marker stands behind a stop, or, an outer one, behind a title
//! ```

use alloc::vec::Vec;
use core::ops::Range;

use super::candidate::{Candidate, NUMBERED_CHARACTERS};
use crate::{
    Delimiter, Family, Marker, Numbering,
    combinator::{OUTERMOST, Opening, period_words, true_marker},
    lexicon::{
        markers::{
            ARTICLE, FIRST_DOTTED, FIRST_IN_BRACKETS, FIRST_SECTION, GLUED_PAIRS, ONE,
            ORDINAL_PREFIX, SECOND_IN_BRACKETS, SECTIONS_IN_HAN, TEN, TWO, is_dash,
        },
        structure::{ATTACHMENTS, SECTION_NOUNS},
    },
    source::Logical,
    text::{
        chars::{
            ANY_HAN, arabic_digit, han_digit, head, is_closing, is_colon, is_han, is_pause,
            is_semicolon, is_space, is_stop, rest, slice,
        },
        marks::{Class, Mark},
    },
};

/// Two markers in a paragraph prove glued text where it has this many bytes at least, or holds ：一、.
const SHORTEST_BYTES: usize = 300;
/// A title that runs into its text without a stop has this many characters at most.
const LONGEST_TITLE: usize = 12;

/// The title before the first marker of the rung below has this many characters at least: fewer are a word before a
/// number.
const SHORTEST_TITLE_CHARACTERS: usize = 4;

/// A marker inside a paragraph, and where it stands.
type Placed = (usize, Marker);

/// The markers of a glued paragraph that begins with `opening`, the one it begins with included; none
/// where the paragraph is not glued.
pub(super) fn markers(text: &Logical<'_>, opening: Opening) -> Vec<Placed> {
    let words = text.as_str();
    let first = opening.marker().map(|marker| marker.family);
    let pairs = || holds_pair(text);
    let colons = text.marks().iter().filter(|mark| mark.is(Class::COLON));
    let told = || colons.clone().any(|mark| rest(words, mark.end()).starts_with(FIRST_SECTION));
    // …总结如下：一、加强管理。…1、…。2、…: what stands below 一、 proves it where the page ends before 二、.
    let listed_below = || text.marks().iter().any(|mark| opens_list(words, mark));
    let outer = || match words.len() >= SHORTEST_BYTES {
        true => pairs() || first.is_none() && told() && listed_below(),
        false => told() && (pairs() || listed_below()),
    };
    let inner = || first.is_some_and(|first| holds_inner(text, first));
    if !inner() && !outer() {
        return Vec::new();
    }
    let found = find(words);
    let brackets = Family { numbering: Numbering::Han, delimiter: Delimiter::Parentheses };
    let opens = |family| first == Some(family);
    let nested = || {
        let [(from, outer), (at, inner), ..] = found.as_slice() else { return false };
        let title = || slice(words, from + outer.span.end as usize, *at);
        let numbered = || is_dotted(inner.family) && is_plain_title(title());
        inner.ordinal == 1
            && (opens(OUTERMOST) && inner.family == brackets
                || (opens(OUTERMOST) || opens(brackets)) && numbered())
    };
    let listed = || first.is_some_and(|first| is_listed(first) && counts_from_one(&found, first));
    let told_above = || {
        let [(_, section), (_, first), (_, second), ..] = found.as_slice() else { return false };
        section.family == OUTERMOST
            && is_listed(first.family)
            && first.family == second.family
            && [section, first, second].map(|marker| marker.ordinal) == [1, 1, 2]
    };
    let articles = || first.is_some_and(|first| first.is_article() && counts_on(&found, first));
    // 第一章 总则 第一条 …: the first article of a chapter goes on in its line.
    let divided = || {
        let [(0, chapter), (_, article), ..] = found.as_slice() else { return false };
        chapter.family.is_chapter() && article.family.is_article()
    };
    let glued = counts_from_one(&found, OUTERMOST)
        || counts_from_one(&found, brackets)
        || nested()
        || listed()
        || articles()
        || divided()
        || told_above();
    if glued { found } else { Vec::new() }
}

/// Whether a paragraph holds the first two markers of a ladder: （一） and （二）.
fn holds_pair(text: &Logical<'_>) -> bool {
    let words = text.as_str();
    let mut found = [(false, false); GLUED_PAIRS.len()];
    let around = Class::OPENING.or(Class::ENUMERATION_COMMA);
    for mark in text.marks().iter().filter(|mark| mark.is(around)) {
        // The numeral of a marker stands behind its bracket or before its comma.
        let numeral = if mark.is(Class::OPENING) {
            mark.end()
        } else {
            mark.at().saturating_sub(ONE.len_utf8())
        };
        if !rest(words, numeral).starts_with([ONE, TWO]) {
            continue;
        }
        let marker = rest(words, numeral.min(mark.at()));
        for ((one, two), found) in GLUED_PAIRS.iter().zip(&mut found) {
            found.0 |= marker.starts_with(one);
            found.1 |= marker.starts_with(two);
        }
    }
    found.contains(&(true, true))
}

/// Whether a paragraph that begins with a marker of `family` may hold another behind it, by the few
/// characters that the next one must have.
fn holds_inner(text: &Logical<'_>, family: Family) -> bool {
    let words = text.as_str();
    let brackets = text.marks().iter().filter(|mark| mark.is(Class::OPENING));
    let holds = |markers: &[&str]| {
        let mut behind = brackets.map(|mark| rest(words, mark.at()));
        behind.any(|behind| markers.iter().any(|marker| behind.starts_with(marker)))
    };
    match (family.numbering, family.delimiter) {
        (Numbering::Han, Delimiter::Comma) => holds(&FIRST_IN_BRACKETS) || holds_first_dotted(text),
        (Numbering::Han, Delimiter::Parentheses) => {
            holds(&SECOND_IN_BRACKETS) || holds_first_dotted(text)
        }
        _ if family.is_article() => words.len() >= SHORTEST_BYTES,
        _ if family.is_chapter() => words.contains(ARTICLE),
        _ if is_listed(family) => {
            text.marks().iter().any(|mark| mark.is(Class::STOP)) && words.contains(['2', '２'])
        }
        _ => false,
    }
}

/// Whether 1. stands in a paragraph.
fn holds_first_dotted(text: &Logical<'_>) -> bool {
    let dotted = |mark: &Mark| {
        let end = head(text.as_str(), mark.end());
        (mark.is_char('.') || mark.is_char('．'))
            && FIRST_DOTTED.iter().any(|first| end.ends_with(first))
    };
    text.marks().iter().any(dotted)
}

/// Whether a mark ends the first marker of an Arabic ladder behind a sentence: 1、 or 1. behind 。
fn opens_list(words: &str, mark: &Mark) -> bool {
    let before = head(words, mark.at()).strip_suffix(['1', '１']);
    (mark.is(Class::ENUMERATION_COMMA) || mark.is_char('.') || mark.is_char('．'))
        && before.is_some_and(|before| before.trim_end_matches(is_space).ends_with(is_stop))
}

/// 1., which stands right below 一、 in many reports.
const fn is_dotted(family: Family) -> bool {
    matches!((family.numbering, family.delimiter), (Numbering::Arabic, Delimiter::Dot))
}

/// Whether words are the title that a lost line break parted from the marker below it: 一、[帮扶工作扎实推进]1.低保政策落实到位.
fn is_plain_title(words: &str) -> bool {
    words.chars().nth(SHORTEST_TITLE_CHARACTERS - 1).is_some()
        && !words.contains(|c: char| is_stop(c) || is_pause(c) || arabic_digit(c).is_some())
}

/// 1. 1、, whose next members may stand behind the stop of the one before.
const fn is_listed(family: Family) -> bool {
    matches!(
        (family.numbering, family.delimiter),
        (Numbering::Arabic, Delimiter::Dot | Delimiter::Comma)
    )
}

/// Whether the first two members of `family` follow each other, whatever the first of them is.
fn counts_on(found: &[Placed], family: Family) -> bool {
    let mut own = found.iter().filter(|(_, marker)| marker.family == family);
    let first = own.next().map(|(_, marker)| marker.ordinal);
    own.next().map(|(_, marker)| marker.ordinal) == first.map(|first| first + 1)
}

/// Whether number 2 of `family` comes next behind its number 1, wherever in the paragraph.
fn counts_from_one(found: &[Placed], family: Family) -> bool {
    let mut next = None;
    for (_, marker) in found.iter().filter(|(_, marker)| marker.family == family) {
        if next == Some(marker.ordinal) && marker.ordinal > 1 {
            return true;
        }
        next = Some(marker.ordinal + 1)
            .filter(|_| marker.ordinal == 1 || next == Some(marker.ordinal));
    }
    false
}

/// Every marker of a paragraph that stands where a section may begin.
fn find(words: &str) -> Vec<Placed> {
    let mut found: Vec<Placed> = Vec::new();
    let mut previous: Option<char> = None;
    let mut next = 0;
    while next < words.len() {
        let at = next;
        // Most characters are Han ones that no marker begins with, and one is as good as another before one.
        if !previous.is_some_and(is_colon) && SECTIONS_IN_HAN.lacks(words, at) {
            previous = Some(ANY_HAN);
            next += ANY_HAN.len_utf8();
            continue;
        }
        let Some(c) = rest(words, at).chars().next() else { break };
        next += c.len_utf8();
        if is_space(c) || is_markup(c) {
            continue;
        }
        // Behind 附件： the titles of attachments are counted, no sections.
        if previous.is_some_and(is_colon)
            && ATTACHMENTS
                .ending(head(words, at).trim_end_matches(|c| is_space(c) || is_colon(c)))
                .is_some()
        {
            break;
        }
        if may_begin(c) && previous.is_none_or(may_stand_before) {
            let placed = marker_at(words, at, previous, found.last());
            if let Some(marker) = placed {
                next = at + marker.span.end as usize;
                found.push((at, marker));
            }
        }
        previous = Some(c);
    }
    found
}

/// The marks of Markdown that stand around a marker: **第一条**, ## 第一章.
const fn is_markup(c: char) -> bool {
    matches!(c, '#' | '*')
}

/// Whether a marker may begin with `c`.
fn may_begin(c: char) -> bool {
    han_digit(c).is_some_and(|digit| digit > 0)
        || matches!(c, TEN | '（' | '(' | ORDINAL_PREFIX)
        || arabic_digit(c).is_some()
}

/// Whether a marker may stand behind `c`.
fn may_stand_before(c: char) -> bool {
    is_stop(c)
        || is_closing(c)
        || is_colon(c)
        || is_semicolon(c)
        || is_dash(c)
        || is_han(c) && han_digit(c).is_none()
}

/// The marker at `at`, where it may open a section behind the character `previous` and the marker
/// `last`.
fn marker_at(
    words: &str,
    at: usize,
    previous: Option<char>,
    last: Option<&Placed>,
) -> Option<Marker> {
    let titled = last.is_some_and(|&(start, marker)| {
        let title = slice(words, start + marker.span.end as usize, at);
        // Right behind 一、 nothing but （一） goes down a rung, so that its title may be long.
        let inner = OUTERMOST == marker.family && starts_inner(rest(words, at));
        let longest = if inner && title.find(is_stop).is_none() {
            NUMBERED_CHARACTERS
        } else {
            LONGEST_TITLE
        };
        title.chars().nth(longest).is_none()
    });
    true_marker(rest(words, at)).filter(|&marker| {
        // 统一、 is a word; behind space, and behind the short title of 第一部分, 一、 is a marker.
        let divided = || {
            titled
                && last.is_some_and(|(_, last)| {
                    matches!(last.family.delimiter, Delimiter::Division(_))
                })
        };
        let word = marker.family.delimiter == Delimiter::Comma
            && marker.family.numbering == Numbering::Han
            && marker.ordinal == 1
            && last.is_some()
            && previous.is_some_and(is_han)
            && !head(words, at).ends_with(is_space)
            && !divided();
        let follows = last.is_some_and(|(_, last)| {
            last.family == marker.family && last.ordinal + 1 == marker.ordinal
        });
        let before = Before { previous, titled, led: last.is_some(), follows };
        before.opens(marker) && !word
    })
}

/// Whether `words` begin with the first marker of the rung below 一、: （一）.
fn starts_inner(words: &str) -> bool {
    FIRST_IN_BRACKETS.iter().any(|first| words.starts_with(first))
}

/// What stands before a marker in a paragraph.
#[derive(Clone, Copy)]
struct Before {
    /// The last character that is no space.
    previous: Option<char>,
    /// Whether a short title may end there.
    titled: bool,
    /// Whether another marker stands before it.
    led: bool,
    /// Whether that is the one before it in their ladder.
    follows: bool,
}

impl Before {
    /// Whether a marker may open a section there.
    fn opens(self, marker: Marker) -> bool {
        let Self { previous, titled, led, follows } = self;
        // The dash of a page foot, — 3 —, stands before the first marker of its page.
        let stopped = previous.is_none_or(|c| is_stop(c) || is_closing(c) || is_dash(c));
        // 1、…；2、… lists clauses of one sentence, （一）…；（二）… the clauses of a rule.
        let parted = stopped || previous.is_some_and(is_semicolon);
        match (marker.family.numbering, marker.family.delimiter) {
            // 第一、 and 二十一、 are no markers of their own.
            (Numbering::Han, Delimiter::Comma) => {
                stopped
                    || (marker.ordinal == 1 || follows) && previous.is_some_and(is_colon)
                    || previous.is_some_and(|c| {
                        is_han(c) && c != ORDINAL_PREFIX && han_digit(c).is_none() && c != TEN
                    })
            }
            (Numbering::Han, Delimiter::Parentheses) | (_, Delimiter::Division(_)) => {
                parted || titled || led && marker.ordinal == 1 && previous.is_some_and(is_colon)
            }
            (Numbering::Arabic, Delimiter::Dot | Delimiter::Comma) | (Numbering::Decimal(_), _) => {
                let told = marker.ordinal == 1 && previous.is_some_and(is_colon);
                stopped || told || titled && previous.is_some_and(is_han)
            }
            _ => false,
        }
    }
}

/// The candidate that a marker opens at `start` of `words`, which end where the next one begins.
pub(super) fn candidate(stretch: usize, words: &str, start: usize, marker: Marker) -> Candidate {
    let mut candidate = super::candidate::candidate(stretch, words, start, marker, "glued-marker");
    let body = start + marker.span.end as usize;
    let text = rest(words, body);
    if let Some(title) = spaced_title(text).or_else(|| noun_title(text).map(|end| 0..end)) {
        end_title(&mut candidate, words, body + title.start..body + title.end);
    }
    candidate
}

/// Ends the title of a candidate whose text was glued to it without a stop where a noun and the year
/// behind it show the end: 二、2021年工作思路2021年，….
pub(super) fn part_year(candidate: &mut Candidate, words: &str) {
    let Some(marker) = candidate.head.marker else { return };
    let end = candidate.head.title.as_ref().map_or(words.len(), |title| title.end);
    let behind = rest(words, candidate.head.start + marker.span.end as usize);
    let body = words.len() - behind.trim_start_matches(is_space).len();
    let title = noun_title(rest(words, body)).filter(|&title| {
        let text = rest(words, body + title).trim_start_matches(is_space);
        period_words(text).is_some_and(|period| period.start.year.is_some())
    });
    if let Some(title) = title.filter(|title| body + title < end) {
        end_title(candidate, words, body..body + title);
    }
}

/// Makes `title` the title of a candidate.
fn end_title(candidate: &mut Candidate, words: &str, title: Range<usize>) {
    let behind = rest(words, title.end).trim_start_matches(|c| is_stop(c) || is_space(c));
    candidate.head.run_in = !behind.is_empty();
    candidate.alone = behind.is_empty();
    candidate.head.end = title.end;
    candidate.head.title = Some(title);
}

/// The title that the space of a lost line break parts from its text: 二、主要任务 今年全县….
fn spaced_title(text: &str) -> Option<Range<usize>> {
    let start = text.len() - text.trim_start_matches(is_space).len();
    let end = start + rest(text, start).find(is_space)?;
    let title = slice(text, start, end);
    let short = title.chars().nth(LONGEST_TITLE).is_none();
    (short && !title.contains(|c| is_stop(c) || is_pause(c))).then_some(start..end)
}

/// The end of a title that a noun parts from the text glued to it: 一、基本概况某街道位于…. `None`
/// where a stop or comma ends the title first.
fn noun_title(text: &str) -> Option<usize> {
    let stop = text.find(|c| is_stop(c) || is_pause(c)).unwrap_or(text.len());
    let noun = |at: usize| SECTION_NOUNS.prefix(rest(text, at)).map(|length| at + length);
    let end = text.char_indices().take(LONGEST_TITLE).find_map(|(at, _)| noun(at))?;
    (end < stop).then_some(end)
}
