//! Marks of the wrong width, number or length, in the words of the author.
//!
//! Takes titles, headings, leads and sentences; what stands in 《》 is left as it is.

use alloc::{string::String, vec::Vec};

use super::{
    draft::{Draft, half_width},
    table::punctuation::{
        COMMA_BETWEEN_QUOTES, DASH, DOUBLE_MARK, ELLIPSIS, ENUMERATION_COMMA, FULL_WIDTH_DIGIT,
        HALF_WIDTH_MARK, HEADING_STOP, MIXED_SEPARATORS, RANGE_MARK, ROUGH_NUMBER, YEAR_CUT,
    },
};
use crate::{
    Block, Delimiter, LeafKind, Number, Period, Quantity, Span,
    lexicon::{
        checks::{
            ASKING, BEFORE_YEAR, BEHIND_YEAR, CONJUNCTIONS, COUNTED_YEARS, DUTIES,
            LOOSE_CONJUNCTION, NO_CONJUNCTIONS, NOT_ROUGH, ROUGHLY_COUNTED, YEAR,
        },
        markers::ORDINAL_PREFIX,
    },
    text::chars::{
        han_digit, head, is_enumeration_comma, is_han, is_space, is_stop, marks, rest, tail_within,
    },
};

/// Titles of headings longer than this are sentences, and end in a stop rightly. The parser's own
/// bound for the title of a numbered clause.
const LONGEST_TITLE_CHARACTERS: usize = 40;

/// A word that 与 joins to a row has at most so many characters.
const LOOSE_CHARACTERS: usize = 4;

pub(super) fn check(draft: &mut Draft<'_>) {
    let mut found: Vec<Mark> = Vec::new();
    for leaf in draft.words_of(draft.all()) {
        // The stop behind a heading belongs to no leaf, nor does one too many.
        let behind = rest(draft.source, leaf.span.end as usize);
        let stops = behind.len() - behind.trim_start_matches(is_single).len();
        let span = Span::new(leaf.span.start, leaf.span.end + stops as u32);
        read(draft.words(span), &mut found);
        let mut end = 0;
        for mark in found.iter().filter(|mark| !mark.in_title) {
            if mark.at >= end {
                end = one(draft, span, *mark);
            }
            if is_enumeration_comma(mark.c) {
                enumeration(draft, span, *mark);
                if leaf.kind == LeafKind::Sentence {
                    rough_number(draft, span, *mark);
                }
            }
        }
        if leaf.kind == LeafKind::Sentence {
            cut_years(draft, leaf.span);
            for mark in found.iter().filter(|mark| matches!(mark.c, '-' | '~')) {
                clock_range(draft, span, *mark);
            }
            lone_dashes(draft, span, &found);
        }
    }
    heading_stops(draft);
    figures(draft);
}

/// A character that is no Han character, no ASCII letter and no ASCII digit, by its offset.
#[derive(Clone, Copy)]
struct Mark {
    at: usize,
    c: char,
    /// Whether it stands in 《》.
    in_title: bool,
}

/// The marks of some words. A title that nothing closes hides nothing.
fn read(words: &str, found: &mut Vec<Mark>) {
    found.clear();
    found.extend(marks(words, |_| true).map(|(at, c)| Mark { at, c, in_title: false }));
    let (mut first, mut depth) = (0, 0_u32);
    for place in 0..found.len() {
        match found.get(place).map(|mark| mark.c) {
            Some('《') => {
                if depth == 0 {
                    first = place;
                }
                depth += 1;
            }
            Some('》') if depth > 0 => {
                depth -= 1;
                if depth == 0 {
                    let title = found.get_mut(first..=place).unwrap_or_default();
                    title.iter_mut().for_each(|mark| mark.in_title = true);
                }
            }
            _ => {}
        }
    }
}

/// Looks at one mark, and gives the offset behind what was looked at.
fn one(draft: &mut Draft<'_>, span: Span, mark: Mark) -> usize {
    if full_width(mark.c).is_some() {
        width(draft, span, mark);
    }
    if is_full(mark.c) {
        return full_width_run(draft, span, mark.at);
    }
    if is_single(mark.c) || matches!(mark.c, '.' | '…' | '·' | '-' | '—' | '－' | '─' | '―')
    {
        return run(draft, span, mark);
    }
    mark.at + mark.c.len_utf8()
}

/// A part of a span, by offsets from its start.
fn part(span: Span, from: usize, to: usize) -> Span {
    Span::new(span.start + from as u32, span.start + to as u32)
}

/// Whether `c` is of Chinese text: Han, or a mark of full width.
fn is_chinese(c: char) -> bool {
    is_han(c)
        || matches!(
            c,
            '，' | '。'
                | '、'
                | '；'
                | '：'
                | '？'
                | '！'
                | '“'
                | '”'
                | '（'
                | '）'
                | '《'
                | '》'
                | '％'
        )
}

/// The mark of full width for one of half width.
const fn full_width(c: char) -> Option<&'static str> {
    Some(match c {
        ',' => "，",
        ';' => "；",
        ':' => "：",
        '?' => "？",
        '!' => "！",
        '.' => "。",
        _ => return None,
    })
}

/// `,` → `，` between Chinese words.
fn width(draft: &mut Draft<'_>, span: Span, Mark { at, c, .. }: Mark) {
    let Some(with) = full_width(c) else { return };
    let at = part(span, at, at + c.len_utf8());
    let before = draft.before(at.start);
    let behind = draft.behind(at.end);
    // Of several in a row all are wrong, or none.
    let mark = |c: char| full_width(c).is_some();
    let around = (
        head(draft.source, at.start as usize).trim_end_matches(mark).chars().next_back(),
        rest(draft.source, at.end as usize).trim_start_matches(mark).chars().next(),
    );
    let chinese = |c: Option<char>| c.is_some_and(is_chinese);
    let wrong = match c {
        // A full stop ends a sentence: 完成.
        '.' => before.is_some_and(is_han) && behind.is_none_or(|c| is_han(c) || is_space(c)),
        // A character that was lost on the way: 红星?徐水.
        '?' => {
            let asks = before.is_some_and(|c| ASKING.contains(c));
            let ends = behind.is_none_or(|c| matches!(c, '\n' | '\r' | '”' | '’' | '）'));
            before.is_some_and(is_han) && (asks || ends)
        }
        // A number or a time, a link, a row of dots.
        _ => {
            (chinese(around.0) || chinese(around.1))
                && !(is_digit(before) && is_digit(behind))
                && !(c == ':' && behind == Some('/'))
        }
    };
    if wrong {
        draft.found(&HALF_WIDTH_MARK, at).fix(with).report();
    }
}

/// Digits and letters of full width.
const fn is_full(c: char) -> bool {
    matches!(c, '０'..='９' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ')
}

/// １８．５ → 18.5; gives the offset behind it.
fn full_width_run(draft: &mut Draft<'_>, span: Span, start: usize) -> usize {
    let run = rest(draft.words(span), start);
    // A comma among digits parts their thousands.
    let length =
        run.len() - run.trim_start_matches(|c| is_full(c) || matches!(c, '．' | '％' | '，')).len();
    let run = head(run, length).trim_end_matches(['．', '，']);
    let half: String = run.chars().map(half_width).collect();
    draft.found(&FULL_WIDTH_DIGIT, part(span, start, start + run.len())).fix(&half).report();
    start + run.len()
}

fn is_digit(c: Option<char>) -> bool {
    c.is_some_and(|c| c.is_ascii_digit())
}

/// Marks that stand alone: two of them in a row are one too many.
const fn is_single(c: char) -> bool {
    matches!(c, '，' | '。' | '、' | '；' | '：')
}

/// 。。 → 。, ... → ……, -- → ——; gives the offset behind them.
fn run(draft: &mut Draft<'_>, span: Span, Mark { at: start, c: first, .. }: Mark) -> usize {
    // A mark that ends a sentence may have its double behind it.
    let run = rest(draft.source, span.start as usize + start);
    let same = run.len() - run.trim_start_matches(first).len();
    let count = same / first.len_utf8();
    let mut end = start + same;
    let at = part(span, start, end);
    let (before, behind) = (draft.before(at.start), draft.behind(at.end));
    let in_text = before.is_some_and(is_chinese);
    match first {
        '。' | '.' | '·' if count > 2 && in_text && !is_digit(behind) => {
            draft.found(&ELLIPSIS, at).fix("……").report();
        }
        '…' if count != 2 && in_text && !is_digit(behind) => {
            draft.found(&ELLIPSIS, at).fix("……").report();
        }
        '─' | '―' | '-' | '－' if count > 1 && in_text && behind.is_some_and(is_chinese) => {
            draft.found(&DASH, at).fix("——").report();
        }
        '—' if count > 2 && in_text && behind.is_some_and(is_chinese) => {
            draft.found(&DASH, at).fix("——").report();
        }
        c if is_single(c) => {
            let next = behind.filter(|&next| is_single(next));
            let wide = next.map_or(at, |next| Span::new(at.start, at.end + next.len_utf8() as u32));
            if next.is_some() {
                end += next.map_or(0, char::len_utf8);
                // Of two the one that ends more stays.
                let kept =
                    if next == Some('。') || c == '，' || c == '、' { next } else { Some(c) };
                let with: String = kept.into_iter().collect();
                draft.found(&DOUBLE_MARK, wide).fix(&with).report();
            } else if count > 1 {
                draft.found(&DOUBLE_MARK, at).fix(first.encode_utf8(&mut [0; 4])).report();
            }
        }
        _ => {}
    }
    end
}

/// 、 before a conjunction, and between quotes.
fn enumeration(draft: &mut Draft<'_>, span: Span, Mark { at, c, .. }: Mark) {
    let mark = part(span, at, at + c.len_utf8());
    let behind = rest(draft.source, mark.end as usize);
    let conjunction = CONJUNCTIONS.iter().find(|word| behind.starts_with(*word));
    // 与 joins a word to the row, or opens a longer phrase.
    let word = rest(behind, LOOSE_CONJUNCTION.len_utf8());
    let word = word.split(|c: char| !is_han(c)).next().unwrap_or_default().chars().count();
    let loose = behind.starts_with(LOOSE_CONJUNCTION) && (1..=LOOSE_CHARACTERS).contains(&word);
    if loose && !NO_CONJUNCTIONS.iter().any(|word| behind.starts_with(word)) {
        let mut said = [0; 4];
        let said = LOOSE_CONJUNCTION.encode_utf8(&mut said);
        draft.found(&ENUMERATION_COMMA, mark).say(said).fix("").report();
    }
    let another = NO_CONJUNCTIONS.iter().any(|word| behind.starts_with(word));
    if let Some(conjunction) = conjunction.filter(|_| !another) {
        draft.found(&ENUMERATION_COMMA, mark).say(conjunction).fix("").report();
    }
    let (before, next) = (draft.before(mark.start), draft.behind(mark.end));
    let quotes = matches!((before, next), (Some('”'), Some('“')) | (Some('》'), Some('《')));
    if quotes {
        draft.found(&COMMA_BETWEEN_QUOTES, mark).fix("").report();
    }
}

/// 三、四年时间: two digits in a row that count something.
fn rough_number(draft: &mut Draft<'_>, span: Span, Mark { at, c, .. }: Mark) {
    let words = draft.words(span);
    let digit = |c: Option<char>| c.and_then(han_digit).filter(|&value| value > 0);
    let before = head(words, at).chars().next_back();
    let behind = rest(words, at + c.len_utf8());
    let next = behind.chars().next();
    let (Some(low), Some(high)) = (digit(before), digit(next)) else { return };
    let (Some(before), Some(next)) = (before, next) else { return };
    let counted = rest(behind, next.len_utf8());
    // A third member makes a list of it: 一、二、三年级.
    // 第一、二项 are two.
    let longer = head(words, at - before.len_utf8())
        .ends_with(|c| is_enumeration_comma(c) || c == ORDINAL_PREFIX);
    let rough = low + 1 == high
        && !longer
        && ROUGHLY_COUNTED.iter().any(|word| counted.starts_with(word))
        && !NOT_ROUGH.iter().any(|word| counted.starts_with(word));
    if rough {
        let whole = part(span, at - before.len_utf8(), at + c.len_utf8() + next.len_utf8());
        let with: String = [before, next].into_iter().collect();
        draft.found(&ROUGH_NUMBER, whole).fix(&with).report();
    }
}

/// 较23年: a year of two digits that the parser takes for a count of years.
fn cut_years(draft: &mut Draft<'_>, span: Span) {
    let words = draft.words(span);
    for (at, _) in words.match_indices(YEAR) {
        let before = head(words, at);
        let number = before.trim_end_matches(|c: char| c.is_ascii_digit());
        let opens = number.ends_with(|c| BEFORE_YEAR.contains(c));
        let behind = rest(words, at + YEAR.len_utf8());
        let counted = behind.starts_with(|c| COUNTED_YEARS.contains(c));
        let first =
            number.chars().next_back().is_none_or(|c| is_stop(c) || matches!(c, '，' | '；'));
        let opens = opens || first && behind.starts_with(|c| BEHIND_YEAR.contains(c));
        if before.len() - number.len() == 2 && opens && !counted {
            draft.found(&YEAR_CUT, part(span, number.len(), at + YEAR.len_utf8())).report();
        }
    }
}

/// 9:00-16:30: a hyphen between two times of the day.
fn clock_range(draft: &mut Draft<'_>, span: Span, Mark { at, c, .. }: Mark) {
    let words = draft.words(span);
    let before = head(words, at);
    let behind = rest(words, at + c.len_utf8());
    let digits = |text: &str| text.chars().take_while(char::is_ascii_digit).count();
    let backwards = before.chars().rev().take_while(char::is_ascii_digit).count();
    let hours = head(before, before.len() - backwards);
    let clock = |c: char| matches!(c, ':' | '：');
    let ends = backwards == 2 && hours.ends_with(clock);
    let opens = matches!(digits(behind), 1 | 2) && rest(behind, digits(behind)).starts_with(clock);
    if ends && opens {
        let mark = part(span, at, at + c.len_utf8());
        draft.found(&RANGE_MARK, mark).fix("—").report();
    }
}

/// 短板—养老、托育—构建: two dashes of one character around a phrase. A single one joins.
fn lone_dashes(draft: &mut Draft<'_>, span: Span, found: &[Mark]) {
    let words = draft.words(span);
    let lone: Vec<usize> = found
        .iter()
        .filter(|mark| mark.c == '—')
        .map(|mark| mark.at)
        .filter(|&at| {
            let before = head(words, at).chars().next_back();
            let behind = rest(words, at + '—'.len_utf8()).chars().next();
            before.is_some_and(is_han) && behind.is_some_and(is_han)
        })
        .collect();
    if let &[first, second] = lone.as_slice() {
        let inside = words.get(first..second).unwrap_or_default();
        // 中国—中亚 names one thing, however often.
        let word = |at: usize| tail_within(head(words, at), 6);
        if inside.contains(['、', '，']) && word(first) != word(second) {
            for at in lone {
                draft.found(&DASH, part(span, at, at + '—'.len_utf8())).fix("——").report();
            }
        }
    }
}

/// A stop behind a heading on a line of its own that has text below it.
fn heading_stops(draft: &mut Draft<'_>) {
    let report = draft.report;
    let headings = report.outline().map(|section| (section.heading.run_in, section.heading.level));
    let run_in: Vec<u8> = headings.filter(|(run_in, _)| *run_in).map(|(_, level)| level).collect();
    for section in report.outline() {
        let heading = &section.heading;
        let has_text = !section.blocks().is_empty() || !section.node.sections().is_empty();
        let alone = !heading.run_in && has_text;
        let title = heading.title_text();
        let Some(last) = draft.words(heading.span).chars().next_back().filter(|_| alone) else {
            continue;
        };
        // A sentence of duty is marked as headings are and is none.
        let duty = DUTIES.iter().any(|word| title.contains(word));
        let division = heading
            .marker()
            .is_some_and(|marker| matches!(marker.family.delimiter, Delimiter::Division(_)));
        let paragraph = matches!(section.blocks().first(), Some(Block::Paragraph(_)));
        let wrong = matches!(last, '。' | '；' | '，' | '：')
            && (paragraph || section.blocks().is_empty())
            && !duty
            && !division
            && !title.is_empty()
            && title.chars().count() <= LONGEST_TITLE_CHARACTERS
            && !title.contains(is_stop);
        if wrong && last != '：' {
            let at = Span::new(heading.span.end - last.len_utf8() as u32, heading.span.end);
            let found = draft.found(&HEADING_STOP, at).fix("");
            // Where others of the series run in, this one keeps to their form.
            if run_in.contains(&heading.level) { found.mild() } else { found }.report();
        }
    }
}

/// Ranges, years and separators of what the parser read as figures and periods.
fn figures(draft: &mut Draft<'_>) {
    let (mut parted, mut whole): (Vec<Span>, Vec<Span>) = (Vec::new(), Vec::new());
    let mut quantities: Vec<Span> = Vec::new();
    for found in draft.sentences_of(draft.all()) {
        for period in found.facts().periods() {
            period_marks(draft, period);
        }
        for quantity in found.facts().all_quantities() {
            if quantities.contains(&quantity.span) {
                continue;
            }
            quantities.push(quantity.span);
            range_mark(draft, quantity);
            separators(draft.words(quantity.span), quantity.span, &mut parted, &mut whole);
        }
        quantities.clear();
    }
    // Of the two ways the rarer is the slip.
    let (rare, usual) = if parted.len() <= whole.len() { (parted, whole) } else { (whole, parted) };
    if let Some(usual) = usual.first() {
        let words = draft.words(*usual);
        for span in rare {
            draft.found(&MIXED_SEPARATORS, span).related(*usual).say(words).report();
        }
    }
}

fn period_marks(draft: &mut Draft<'_>, period: &Period<'_>) {
    let words = draft.words(period.text.span);
    let digits = words.len() - words.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let year = rest(words, digits).starts_with(YEAR);
    let read = period.start.and_then(|start| start.year);
    // Before a month it can be nothing but a year: 22年4月20日.
    let month = rest(words, digits + YEAR.len_utf8()).starts_with(|c: char| c.is_ascii_digit());
    let decade = rest(words, digits + YEAR.len_utf8()).starts_with(|c| COUNTED_YEARS.contains(c))
        || rest(draft.source, period.text.span.start as usize + digits + YEAR.len_utf8())
            .starts_with(|c| COUNTED_YEARS.contains(c));
    if digits == 2
        && !decade
        && year
        && (read.is_some() || month)
        && !is_digit(draft.before(period.text.span.start))
    {
        let span = part(period.text.span, 0, digits + YEAR.len_utf8());
        let found = draft.found(&YEAR_CUT, span);
        match read {
            Some(year) => found.expected(alloc::format!("{year}{YEAR}")).report(),
            None => found.report(),
        }
    }
    wrong_range(draft, period.text.span, "—");
}

fn range_mark(draft: &mut Draft<'_>, quantity: &Quantity<'_>) {
    if matches!(quantity.number, Number::Range(..)) {
        wrong_range(draft, quantity.span, "～");
    }
}

/// One hyphen or half-width tilde between two digits: `2020-2024年`, `80~100万元`.
fn wrong_range(draft: &mut Draft<'_>, span: Span, with: &str) {
    let words = draft.words(span);
    let mut hyphens = words.match_indices(['-', '~', '－', '˜']);
    let (Some((at, mark)), None) = (hyphens.next(), hyphens.next()) else { return };
    let before = head(words, at).trim_end_matches(is_space).chars().next_back();
    let behind = rest(words, at + mark.len()).trim_start_matches(is_space).chars().next();
    let number = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit() || is_han(c) || c == '%');
    // The next column of a table may begin with a minus sign.
    let column =
        head(words, at).ends_with(is_space) && !rest(words, at + mark.len()).starts_with(is_space);
    // In a row of a table, numbers stand on both sides.
    let row =
        head(draft.source, span.start as usize).trim_end_matches(is_space).chars().next_back();
    let column =
        column || row.is_some_and(|c| c.is_ascii_digit() || matches!(c, '%' | '<' | '>' | '|'));
    let minus = words.contains("%-") || words.contains('<') || column;
    if number(before) && is_digit(behind) && !minus {
        let mark = part(span, at, at + mark.len());
        draft.found(&RANGE_MARK, span).expected(with).edit(mark, with).report();
    }
}

/// Sorts a number of five digits or more by whether its thousands are parted.
fn separators(words: &str, span: Span, parted: &mut Vec<Span>, whole: &mut Vec<Span>) {
    /// Shorter numbers have no thousands.
    const LEAST_DIGITS: usize = 4;
    let integer = words.split('.').next().unwrap_or_default();
    let number =
        integer.len() - integer.trim_start_matches(|c: char| c.is_ascii_digit() || c == ',').len();
    let number = head(integer, number);
    let digits = number.chars().filter(char::is_ascii_digit).count();
    let list = if number.contains(',') { parted } else { whole };
    if digits >= LEAST_DIGITS {
        list.push(part(span, 0, number.len()));
    }
}
