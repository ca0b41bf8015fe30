//! Marks of the wrong width, number or length, in the words of the author.
//!
//! Takes titles, headings, leads and sentences; what stands in 《》 is left as it is.

use alloc::{
    collections::BTreeSet,
    format,
    string::{String, ToString},
    vec::Vec,
};

use super::{
    draft::{Draft, half_width},
    marks::{Mark, titles},
    pieces::is_own,
    table::punctuation::{
        COMMA_BETWEEN_QUOTES, DASH, DOUBLE_MARK, ELLIPSIS, ELLIPSIS_ETC, ENUMERATION_COMMA,
        FULL_WIDTH_DIGIT, HALF_WIDTH_MARK, HEADING_STOP, MIXED_SEPARATORS, RANGE_MARK, RANGE_UNIT,
        ROUGH_NUMBER, TITLE_MARK_MISUSED, YEAR_CUT,
    },
};
use crate::{
    Block, Delimiter, LeafKind, Number, Period, Quantity, Section, Span,
    lexicon::{
        checks::{
            ACTIVITIES, AND_SO_ON, ASKING, AWARDED, BEFORE_YEAR, BEHIND_YEAR, CONJUNCTIONS,
            COUNTED_YEARS, DUTIES, HELD, LOOSE_CONJUNCTION, NO_CONJUNCTIONS, NOT_ROUGH,
            ROUGHLY_COUNTED, SEASONS,
        },
        markers::ORDINAL_PREFIX,
        periods::YEAR,
        structure::DOCUMENT_KINDS,
    },
    text::chars::{
        han_digit, head, is_colon, is_comma, is_enumeration_comma, is_han, is_semicolon, is_space,
        is_stop, leading_digits, rest, tail_within,
    },
};

/// Titles of headings longer than this are sentences, and end in a stop rightly. The parser's own
/// bound for the title of a numbered clause.
const LONGEST_TITLE_CHARACTERS: usize = 40;

/// A title with a mark of a sentence behind it is told from a sentence where it is as short as most are.
const LONGEST_STOPPED_CHARACTERS: usize = 12;

/// A number has at most so many digits behind its point, in running text.
const MOST_PLACES: usize = 3;

/// A word that 与 joins to a row has at most so many characters.
const LOOSE_CHARACTERS: usize = 4;

pub(super) fn check(draft: &Draft<'_>) {
    let mut marks = draft.scan.marks.as_slice();
    for leaf in draft.pieces.leaves.iter().filter(|leaf| is_own(leaf)) {
        // The stop behind a heading belongs to no leaf, nor does one too many.
        let behind = rest(draft.source, leaf.span.end as usize);
        let stops = behind.len() - behind.trim_start_matches(is_single).len();
        let span = Span::new(leaf.span.start, leaf.span.end + stops as u32);
        let before = marks.iter().take_while(|mark| mark.at < span.start).count();
        marks = marks.get(before..).unwrap_or_default();
        let inside = marks.iter().take_while(|mark| mark.at < span.end).count();
        words(draft, leaf.kind, span, marks.get(..inside).unwrap_or_default());
    }
    cut_years(draft);
    heading_stops(draft);
    for document in draft.report.documents() {
        stops_for_titles(draft, document.sections());
    }
    figures(draft);
}

/// The marks of some words.
fn words(draft: &Draft<'_>, kind: LeafKind, span: Span, marks: &[Mark]) {
    let titles = titles(marks);
    for title in &titles {
        activity(draft, *title);
    }
    let mut titles = titles.into_iter().peekable();
    let sentence = kind == LeafKind::Sentence;
    let mut end = 0;
    for (place, &mark) in marks.iter().enumerate() {
        let joined = marks.get(place + 1).is_none_or(|next| next.at == mark.end());
        if !is_looked_at(mark.c) {
            continue;
        }
        if sentence && matches!(mark.c, '-' | '~') {
            clock_range(draft, span, mark);
        }
        // What stands in 《》 is another's.
        while titles.next_if(|title| title.end <= mark.at).is_some() {}
        if titles.peek().is_some_and(|title| title.start <= mark.at) {
            continue;
        }
        if mark.at >= end {
            end = one(draft, span, mark, joined);
        }
        if is_enumeration_comma(mark.c) {
            let Some(next) = draft.behind(mark.end()) else { continue };
            enumeration(draft, mark, next);
            if sentence && han_digit(next).is_some() {
                rough_number(draft, span, mark, next);
            }
        }
    }
    if sentence {
        lone_dashes(draft, marks);
    }
}

/// 开展《政务服务提升月》活动: marks of a work around what is none. What is put in force is one:
/// 实施《…规划》.
fn activity(draft: &Draft<'_>, title: Span) {
    /// What the activity is called stands so near behind its name, in characters: 志愿服务活动.
    const NEAR_CHARACTERS: usize = 10;

    let name = draft.words(title).trim_start_matches('《').trim_end_matches('》');
    let before = head(draft.source, title.start as usize).trim_end_matches('了');
    let held = HELD.iter().any(|word| before.ends_with(word));
    let words = rest(draft.source, title.end as usize);
    if AWARDED.iter().any(|word| words.starts_with(word)) {
        return draft.found(&TITLE_MARK_MISUSED, title).report();
    }
    if !held || DOCUMENT_KINDS.suffix(name).is_some() {
        return;
    }
    let behind: String = words.chars().take_while(|&c| is_han(c)).take(NEAR_CHARACTERS).collect();
    let called = ACTIVITIES.iter().any(|word| name.ends_with(word) || behind.contains(word));
    if called {
        draft.found(&TITLE_MARK_MISUSED, title).report();
    }
}

/// Marks that some rule of this file is about.
const fn is_looked_at(c: char) -> bool {
    is_single(c)
        || is_lengthened(c)
        || is_full(c)
        || full_width(c).is_some()
        || matches!(c, '~' | '､' | '．')
}

/// Marks that a dash or an ellipsis is made of.
const fn is_lengthened(c: char) -> bool {
    matches!(c, '.' | '…' | '·' | '-' | '—' | '－' | '─' | '―')
}

/// Looks at a mark, which may have another right behind it, and gives the offset behind what was
/// looked at.
fn one(draft: &Draft<'_>, span: Span, mark: Mark, joined: bool) -> u32 {
    if full_width(mark.c).is_some() {
        width(draft, mark);
    }
    // 37．8%
    if mark.c == '．' && is_digit(draft.before(mark.at)) && is_digit(draft.behind(mark.end())) {
        let places = leading_digits(rest(draft.source, mark.end() as usize));
        let number = tail_digits(head(draft.source, mark.at as usize));
        // An ordinal before a number that a space was lost from: 1．2024年.
        let line = draft.before(mark.at - number as u32).is_none_or(|c| c == '\n' || is_space(c));
        // What has more digits is a year behind the number of a paragraph.
        if !line && places <= MOST_PLACES {
            draft.found(&FULL_WIDTH_DIGIT, mark.span()).fix(".").report();
        }
    }
    if is_full(mark.c) {
        return full_width_run(draft, span, mark.at);
    }
    if is_lengthened(mark.c) || (joined && is_single(mark.c)) {
        run(draft, mark)
    } else {
        mark.end()
    }
}

/// How many digits some words end in.
fn tail_digits(words: &str) -> usize {
    words.len() - words.trim_end_matches(|c: char| c.is_ascii_digit()).len()
}

/// A part of a span, by offsets from its start.
const fn part(span: Span, from: usize, to: usize) -> Span {
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
fn width(draft: &Draft<'_>, mark: Mark) {
    let (c, at) = (mark.c, mark.span());
    let Some(with) = full_width(c) else { return };
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
fn full_width_run(draft: &Draft<'_>, span: Span, start: u32) -> u32 {
    let run = draft.between(start, span.end);
    // A comma among digits parts their thousands.
    let length =
        run.len() - run.trim_start_matches(|c| is_full(c) || matches!(c, '．' | '％' | '，')).len();
    let run = head(run, length).trim_end_matches(['．', '，']);
    let half: String = run.chars().map(half_width).collect();
    let whole = Span::new(start, start + run.len() as u32);
    draft.found(&FULL_WIDTH_DIGIT, whole).fix(&half).report();
    whole.end
}

fn is_digit(c: Option<char>) -> bool {
    c.is_some_and(|c| c.is_ascii_digit())
}

/// Marks that stand alone: two of them in a row are one too many.
const fn is_single(c: char) -> bool {
    matches!(c, '，' | '。' | '、' | '；' | '：')
}

/// 。。 → 。, ... → ……, -- → ——; gives the offset behind them.
fn run(draft: &Draft<'_>, mark: Mark) -> u32 {
    // A mark that ends a sentence may have its double behind it.
    let run = rest(draft.source, mark.at as usize);
    let length = run.len() - run.trim_start_matches(mark.c).len();
    let count = length / mark.c.len_utf8();
    let at = Span::new(mark.at, mark.at + length as u32);
    let (before, behind) = (draft.before(at.start), draft.behind(at.end));
    if mark.c == '…' && (before == Some(AND_SO_ON) || behind == Some(AND_SO_ON)) {
        draft.found(&ELLIPSIS_ETC, at).report();
    }
    let in_text = before.is_some_and(is_chinese);
    let goes_on = behind.is_some_and(is_chinese);
    match mark.c {
        '。' | '.' | '·' if count > 2 && in_text && !is_digit(behind) => {
            draft.found(&ELLIPSIS, at).fix("……").report();
        }
        '…' if count != 2 && in_text && !is_digit(behind) => {
            draft.found(&ELLIPSIS, at).fix("……").report();
        }
        '─' | '―' | '-' | '－' if count > 1 && in_text && goes_on => {
            draft.found(&DASH, at).fix("——").report();
        }
        '—' if count > 2 && in_text && goes_on => draft.found(&DASH, at).fix("——").report(),
        c if is_single(c) => return doubled(draft, c, count, at),
        _ => {}
    }
    at.end
}

/// 。。 and 。，; gives the offset behind them.
fn doubled(draft: &Draft<'_>, c: char, count: usize, at: Span) -> u32 {
    let Some(next) = draft.behind(at.end).filter(|&next| is_single(next)) else {
        if count > 1 {
            draft.found(&DOUBLE_MARK, at).fix(c.encode_utf8(&mut [0; 4])).report();
        }
        return at.end;
    };
    let both = Span::new(at.start, at.end + next.len_utf8() as u32);
    // Of two the one that ends more stays.
    let kept = if next == '。' || c == '，' || c == '、' { next } else { c };
    draft.found(&DOUBLE_MARK, both).fix(kept.encode_utf8(&mut [0; 4])).report();
    both.end
}

/// 、 before a conjunction, and between quotes.
fn enumeration(draft: &Draft<'_>, mark: Mark, next: char) {
    // 与 joins a word to the row, or opens a longer phrase.
    let loose = || {
        let word = rest(draft.source, mark.end() as usize + next.len_utf8());
        let characters = word.chars().take(LOOSE_CHARACTERS + 1).take_while(|&c| is_han(c));
        (1..=LOOSE_CHARACTERS).contains(&characters.count())
    };
    if CONJUNCTIONS.contains(&next) || (next == LOOSE_CONJUNCTION && loose()) {
        let behind = rest(draft.source, mark.end() as usize);
        if !NO_CONJUNCTIONS.iter().any(|word| behind.starts_with(word)) {
            let said = next.encode_utf8(&mut [0; 4]).to_string();
            draft.found(&ENUMERATION_COMMA, mark.span()).say(said).fix("").report();
        }
    }
    let closing = match next {
        '“' => '”',
        '《' => '》',
        _ => return,
    };
    if draft.before(mark.at) == Some(closing) {
        draft.found(&COMMA_BETWEEN_QUOTES, mark.span()).fix("").report();
    }
}

/// 三、四年时间: two digits in a row that count something; `next` is the second.
fn rough_number(draft: &Draft<'_>, span: Span, mark: Mark, next: char) {
    let digit = |c: char| han_digit(c).filter(|&value| value > 0);
    let words = draft.between(span.start, mark.at);
    let (Some(before), Some(high)) = (words.chars().next_back(), digit(next)) else { return };
    let end = mark.end() + next.len_utf8() as u32;
    let counted = draft.between(end, span.end);
    // A third member makes a list of it: 一、二、三年级. 第一、二项 are two.
    let longer = head(words, words.len() - before.len_utf8())
        .ends_with(|c| is_enumeration_comma(c) || c == ORDINAL_PREFIX);
    let rough = digit(before).is_some_and(|low| low + 1 == high)
        && !longer
        && ROUGHLY_COUNTED.iter().any(|word| counted.starts_with(word))
        && !NOT_ROUGH.iter().any(|word| counted.starts_with(word));
    if rough {
        let whole = Span::new(mark.at - before.len_utf8() as u32, end);
        let with: String = [before, next].into_iter().collect();
        draft.found(&ROUGH_NUMBER, whole).fix(&with).report();
    }
}

/// 较23年: a year of two digits that the parser takes for a count of years.
fn cut_years(draft: &Draft<'_>) {
    let mut year = [0; 4];
    for at in draft.places(YEAR.encode_utf8(&mut year), draft.all()) {
        let before = head(draft.source, at as usize);
        let number = before.trim_end_matches(|c: char| c.is_ascii_digit());
        let Some(sentence) =
            (before.len() - number.len() == 2).then(|| draft.sentence_at(at - 2)).flatten()
        else {
            continue;
        };
        let number = draft.between(sentence.start, at - 2);
        let end = at + YEAR.len_utf8() as u32;
        let behind = draft.between(end, sentence.end);
        let counted = behind.starts_with(|c| COUNTED_YEARS.contains(c));
        let first =
            number.chars().next_back().is_none_or(|c| is_stop(c) || matches!(c, '，' | '；'));
        // 2025—27年
        let joint = number.trim_end_matches(['—', '-', '～', '~', '至']);
        let range = joint.len() < number.len()
            && joint.len() - joint.trim_end_matches(|c: char| c.is_ascii_digit()).len() == 4;
        let opens = number.ends_with(|c| BEFORE_YEAR.contains(c))
            || behind.starts_with(SEASONS)
            || (first && behind.starts_with(|c| BEHIND_YEAR.contains(c)));
        if range || (opens && !counted) {
            draft.found(&YEAR_CUT, Span::new(at - 2, end)).report();
        }
    }
}

/// 9:00-16:30: a hyphen between two times of the day.
fn clock_range(draft: &Draft<'_>, span: Span, mark: Mark) {
    let before = draft.between(span.start, mark.at);
    let behind = draft.between(mark.end(), span.end);
    let minutes = before.len() - before.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    let hours = leading_digits(behind);
    let ends = minutes == 2 && head(before, before.len() - minutes).ends_with(is_colon);
    let opens = matches!(hours, 1 | 2) && rest(behind, hours).starts_with(is_colon);
    if ends && opens {
        draft.found(&RANGE_MARK, mark.span()).fix("—").report();
    }
}

/// 短板—养老、托育—构建: two dashes of one character around a phrase. A single one joins.
fn lone_dashes(draft: &Draft<'_>, marks: &[Mark]) {
    /// The word before a dash is told by so many bytes: two characters.
    const WORD_BYTES: usize = 6;

    let between_words = |mark: &&Mark| {
        let han = |c: Option<char>| c.is_some_and(is_han);
        mark.c == '—' && han(draft.before(mark.at)) && han(draft.behind(mark.end()))
    };
    let lone: Vec<Mark> = marks.iter().filter(between_words).copied().collect();
    let &[first, second] = lone.as_slice() else { return };
    let inside = draft.between(first.end(), second.at);
    // 中国—中亚 names one thing, however often.
    let word = |mark: Mark| tail_within(head(draft.source, mark.at as usize), WORD_BYTES);
    if inside.contains(['、', '，']) && word(first) != word(second) {
        for mark in lone {
            draft.found(&DASH, mark.span()).fix("——").report();
        }
    }
}

/// A stop behind a heading on a line of its own that has text below it.
fn heading_stops(draft: &Draft<'_>) {
    let headings = || draft.pieces.sections.iter().map(|placed| &placed.section.heading);
    let run_in: BTreeSet<u8> =
        headings().filter(|heading| heading.run_in).map(|heading| heading.level).collect();
    for placed in &draft.pieces.sections {
        let section = placed.section;
        let (heading, title) = (&section.heading, section.heading.title_text());
        let Some(last) = draft.before(heading.span.end) else { continue };
        if heading.run_in || title.is_empty() || !matches!(last, '。' | '；' | '，') {
            continue;
        }
        // A sentence of duty is marked as headings are and is none.
        let duty = DUTIES.iter().any(|word| title.contains(word));
        let division = heading
            .marker()
            .is_some_and(|marker| matches!(marker.family.delimiter, Delimiter::Division(_)));
        let text_below = match section.blocks().first() {
            Some(block) => matches!(block, Block::Paragraph(_)),
            None => !section.sections().is_empty(),
        };
        let short = title.chars().count() <= LONGEST_TITLE_CHARACTERS
            && !title.contains(|c| is_stop(c) || is_semicolon(c));
        if text_below && !duty && !division && short {
            let at = Span::new(heading.span.end - last.len_utf8() as u32, heading.span.end);
            let found = draft.found(&HEADING_STOP, at).fix("");
            // Where others of the series run in, this one keeps to their form.
            if run_in.contains(&heading.level) { found.mild() } else { found }.report();
        }
    }
}

/// 一、前期准备； on a line of its own: the parser takes it for a sentence behind the marker, where its
/// neighbours are titles.
fn stops_for_titles(draft: &Draft<'_>, sections: &[Section<'_>]) {
    let titled = sections.iter().any(|section| {
        section.heading.title().is_some_and(|title| {
            !section.heading.run_in
                && draft.words(title.text.span).chars().count() <= LONGEST_TITLE_CHARACTERS
        })
    });
    for section in sections {
        let untitled = titled && section.heading.run_in && section.heading.title().is_none();
        if let (true, [Block::Paragraph(first), Block::Paragraph(_), ..]) =
            (untitled, section.blocks())
        {
            let words = draft.words(first.span).trim_end_matches(is_space);
            let bare = words.trim_end_matches(['；', '，']);
            let short = bare.chars().count() <= LONGEST_STOPPED_CHARACTERS;
            if short && bare.len() < words.len() && !bare.contains(|c| is_stop(c) || is_comma(c)) {
                let end = first.span.start + words.len() as u32;
                let mark = Span::new(end - (words.len() - bare.len()) as u32, end);
                draft.found(&HEADING_STOP, mark).fix("").report();
            }
        }
        stops_for_titles(draft, section.sections());
    }
}

/// Ranges, years and separators of what the parser read as figures and periods.
fn figures(draft: &Draft<'_>) {
    let (mut parted, mut whole): (Vec<Span>, Vec<Span>) = (Vec::new(), Vec::new());
    let titles = draft.pieces.sections.iter().filter_map(|placed| placed.section.heading.title());
    for period in titles.flat_map(|title| title.facts().periods()) {
        period_marks(draft, period);
    }
    for told in &draft.pieces.told {
        let periods = told.sentence.facts().periods();
        for period in periods {
            period_marks(draft, period);
        }
        for pair in periods.windows(2) {
            if let [first, last] = pair {
                joined_periods(draft, first.text.span.end, last.text.span.start);
            }
        }
        for quantity in &told.quantities {
            range_mark(draft, quantity);
            separators(draft.words(quantity.span), quantity.span, &mut parted, &mut whole);
        }
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

fn period_marks(draft: &Draft<'_>, period: &Period<'_>) {
    let span = period.text.span;
    let words = draft.words(span);
    let digits = leading_digits(words);
    if digits == 2 && rest(words, digits).starts_with(YEAR) && !is_digit(draft.before(span.start)) {
        let end = digits + YEAR.len_utf8();
        let read = period.start.and_then(|start| start.year);
        // Before a month it can be nothing but a year: 22年4月20日.
        let month = rest(words, end).starts_with(|c: char| c.is_ascii_digit());
        let counted =
            draft.behind(span.start + end as u32).is_some_and(|c| COUNTED_YEARS.contains(c));
        if !counted && (read.is_some() || month) {
            let found = draft.found(&YEAR_CUT, part(span, 0, end));
            match read {
                Some(year) => found.expected(format!("{year}{YEAR}")).report(),
                None => found.report(),
            }
        }
    }
    wrong_range(draft, span, "—");
}

/// 4月1日-4月15日: one hyphen or tilde of half width between two dates.
fn joined_periods(draft: &Draft<'_>, from: u32, to: u32) {
    let words = draft.between(from, to);
    if matches!(words, "-" | "~" | "－" | "˜") {
        draft.found(&RANGE_MARK, Span::new(from, to)).fix("—").report();
    }
}

fn range_mark(draft: &Draft<'_>, quantity: &Quantity<'_>) {
    if let Number::Range(low, high) = quantity.number {
        let words = draft.words(quantity.span);
        let signs = words.matches(['%', '％']).count();
        // What falls is two numbers whose columns ran together.
        if low > high {
            return;
        }
        // 8～12%, where 8%～12% is meant.
        if low < high && signs == 1 && words.ends_with(['%', '％']) {
            draft.found(&RANGE_UNIT, quantity.span).report();
        }
        wrong_range(draft, quantity.span, "～");
    }
}

/// One hyphen or half-width tilde between two digits: `2020-2024年`, `80~100万元`.
fn wrong_range(draft: &Draft<'_>, span: Span, with: &str) {
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
    /// Shorter numbers have no thousands, and a space in them is that of a typist.
    const LEAST_DIGITS: usize = 4;
    const LEAST_SPACED_DIGITS: usize = 5;

    let integer = words.split('.').next().unwrap_or_default();
    let digit = |c: char| c.is_ascii_digit();
    let length =
        integer.len() - integer.trim_start_matches(|c| digit(c) || matches!(c, ',' | ' ')).len();
    let number = head(integer, length).trim_end_matches(' ');
    let list = if number.contains([',', ' ']) { parted } else { whole };
    let least = if number.contains(' ') { LEAST_SPACED_DIGITS } else { LEAST_DIGITS };
    if number.bytes().filter(u8::is_ascii_digit).count() >= least {
        list.push(part(span, 0, number.len()));
    }
}
