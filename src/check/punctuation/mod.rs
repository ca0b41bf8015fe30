//! Marks of the wrong width, number or length, in the words of the author.
//!
//! Takes titles, headings, leads and sentences; what stands in 《》 is left as it is.

mod headings;
mod numbers;
mod sentences;

use alloc::{
    string::{String, ToString},
    vec::Vec,
};

use crate::check::{
    draft::{Draft, half_width},
    marks::{Mark, titles},
    pieces::is_own,
    table::{
        numbering::MARKER_COMMA,
        punctuation::{
            COMMA_BETWEEN_QUOTES, COMMA_OF_CLAUSE, DASH, DOUBLE_MARK, ELLIPSIS, ELLIPSIS_ETC,
            ENUMERATION_COMMA, FULL_WIDTH_DIGIT, HALF_WIDTH_MARK, QUESTION_MARK, RANGE_MARK,
            ROUGH_NUMBER, TITLE_MARK_MISUSED,
        },
    },
};
use crate::{
    LeafKind, Span,
    combinator::read_marker,
    lexicon::{
        checks::punctuation::{
            ACT_DONE, ACTIVITIES, ACTS, AND_SO_ON, ASKING, AWARDED, BUILT_COUNTS, CLAUSE_OPENERS,
            CONJUNCTIONS, ESTATE_ENDS, GOING_ON, HELD, LOOSE_CONJUNCTION, NAMING,
            NO_CLAUSE_OPENERS, NO_CONJUNCTIONS, NOT_ROUGH, ROUGHLY_COUNTED, UP_TO_NOW,
        },
        markers::ORDINAL_PREFIX,
        periods::{DAY, MONTH, YEAR},
        predicates::DONE_MARK,
        structure::DOCUMENT_KINDS,
    },
    text::chars::{
        han_digit, head, head_within, is_closing, is_enumeration_comma, is_han, is_space,
        leading_digits, rest, tail_within,
    },
};

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
    headings::check(draft);
    numbers::check(draft);
    sentences::check(draft);
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
    for &mark in marks {
        if mark.c == '？' {
            question_goes_on(draft, mark);
        }
        if mark.c == '“' {
            numbers::date_of_event(draft, mark);
        }
        if mark.c == '”' {
            stop_twice(draft, mark);
        }
        if mark.c == '<' {
            angle_brackets(draft, span, mark);
        }
        if !is_looked_at(mark.c) {
            continue;
        }
        if sentence && matches!(mark.c, '-' | '~') {
            numbers::clock_range(draft, span, mark);
        }
        // What stands in 《》 is another's.
        while titles.next_if(|title| title.end <= mark.at).is_some() {}
        if titles.peek().is_some_and(|title| title.start <= mark.at) {
            continue;
        }
        if sentence && mark.c == '，' {
            numbers::comma_in_number(draft, mark);
        }
        if mark.at >= end {
            end = one(draft, span, mark);
        }
        if is_enumeration_comma(mark.c) {
            let Some(next) = draft.behind(mark.end()) else { continue };
            enumeration(draft, mark, next);
            behind_bracketed_number(draft, span, mark);
            if sentence && han_digit(next).is_some() {
                rough_number(draft, span, mark, next);
            }
        }
    }
    if sentence {
        lone_dashes(draft, marks);
    }
}

/// <防汛应急预案>: signs of comparison for the marks of a work.
fn angle_brackets(draft: &Draft<'_>, span: Span, mark: Mark) {
    /// A name is closed within so many bytes: forty characters.
    const NAME_BYTES: usize = 120;

    let behind = head_within(draft.between(mark.end(), span.end), NAME_BYTES);
    let Some((name, _)) = behind.split_once('>') else { return };
    if DOCUMENT_KINDS.suffix(name).is_some() && name.chars().all(|c| is_han(c) || is_chinese(c)) {
        let close = mark.end() + name.len() as u32;
        draft.found(&HALF_WIDTH_MARK, mark.span()).fix("《").report();
        draft.found(&HALF_WIDTH_MARK, Span::new(close, close + 1)).fix("》").report();
    }
}

/// …通了电。”。: a stop inside of the quotation, and one behind it.
fn stop_twice(draft: &Draft<'_>, mark: Mark) {
    if draft.before(mark.at) == Some('。') && draft.behind(mark.end()) == Some('。') {
        let stop = Span::new(mark.end(), mark.end() + '。'.len_utf8() as u32);
        let whole = Span::new(mark.at, stop.end);
        draft.found(&DOUBLE_MARK, whole).expected("”").edit(stop, "").report();
    }
}

/// 是否开放？并告知我局: a question that its sentence goes on from is none.
fn question_goes_on(draft: &Draft<'_>, mark: Mark) {
    let behind = rest(draft.source, mark.end() as usize);
    if GOING_ON.iter().any(|word| behind.starts_with(word)) {
        draft.found(&QUESTION_MARK, mark.span()).fix("，").report();
    }
}

/// 开展《政务服务提升月》活动: marks of a work around what is none. What is put in force is one:
/// 实施《…规划》.
fn activity(draft: &Draft<'_>, title: Span) {
    /// What the activity is called stands so near behind its name, in characters: 志愿服务活动.
    const NEAR_CHARACTERS: usize = 10;

    let name = draft.words(title).trim_start_matches('《').trim_end_matches('》');
    let before = head(draft.source, title.start as usize).trim_end_matches(DONE_MARK);
    let held = HELD.iter().any(|word| before.ends_with(word));
    let words = rest(draft.source, title.end as usize);
    // 被评为《四好农村路》全国示范县
    let named = NAMING.iter().any(|word| before.ends_with(word));
    if named || AWARDED.iter().any(|word| words.starts_with(word)) {
        return draft.found(&TITLE_MARK_MISUSED, title).report();
    }
    if DOCUMENT_KINDS.suffix(name).is_some() {
        return;
    }
    // 建成《委员会客厅》16个
    let counted = rest(words, leading_digits(words));
    if counted.len() < words.len() && BUILT_COUNTS.iter().any(|unit| counted.starts_with(unit)) {
        return draft.found(&TITLE_MARK_MISUSED, title).report();
    }
    // 《百日攻坚》行动 is an activity, whatever is done with it; 《…》行动方案 may be a plan.
    let acts = ACTS.iter().any(|word| {
        words.strip_prefix(*word).is_some_and(|behind| {
            !behind.starts_with(is_han) || ACT_DONE.iter().any(|verb| behind.starts_with(verb))
        })
    });
    if acts {
        return draft.found(&TITLE_MARK_MISUSED, title).report();
    }
    if !held {
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

/// Looks at a mark, and gives the offset behind what was looked at.
fn one(draft: &Draft<'_>, span: Span, mark: Mark) -> u32 {
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
    // A second comma before a word is none of the marks that were kept.
    let joined = || draft.behind(mark.end()).is_some_and(|c| is_single(c) || c == '.');
    if is_lengthened(mark.c) || (is_single(mark.c) && joined()) {
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
    draft.found(&FULL_WIDTH_DIGIT, whole).fix(half).report();
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
        '-' if count == 2 && goes_on && before.is_none_or(is_space) => {
            draft.found(&DASH, at).fix("——").report();
        }
        '─' | '―' | '-' | '－' if count > 1 && in_text && goes_on => {
            draft.found(&DASH, at).fix("——").report();
        }
        // 18日——19日: a dash between two numbers.
        '—' if count == 2
            && is_digit(behind)
            && before
                .is_some_and(|c| is_digit(Some(c)) || matches!(c, DAY | MONTH | YEAR | '%')) =>
        {
            draft.found(&RANGE_MARK, at).fix("—").report();
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
        // 完成。. at the end of a line
        let dot = rest(draft.source, at.end as usize).strip_prefix('.');
        if c == '。' && dot.is_some_and(|behind| behind.is_empty() || behind.starts_with('\n')) {
            let both = Span::new(at.start, at.end + 1);
            draft.found(&DOUBLE_MARK, both).fix(String::from(c)).report();
            return both.end;
        }
        if count > 1 {
            draft.found(&DOUBLE_MARK, at).fix(String::from(c)).report();
        }
        return at.end;
    };
    let both = Span::new(at.start, at.end + next.len_utf8() as u32);
    // Of two the one that ends more stays.
    let kept = if next == '。' || c == '，' || c == '、' { next } else { c };
    draft.found(&DOUBLE_MARK, both).fix(String::from(kept)).report();
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
        // 项目（协铖）、和佳电子项目: behind a bracket it may be the first character of a name.
        let name = draft.before(mark.span().start).is_some_and(is_closing);
        // 警苑、和馨苑
        let name = name || behind.chars().nth(2).is_some_and(|c| ESTATE_ENDS.contains(c));
        if !name && !NO_CONJUNCTIONS.iter().any(|word| behind.starts_with(word)) {
            let said = next.encode_utf8(&mut [0; 4]).to_string();
            draft.found(&ENUMERATION_COMMA, mark.span()).say(said).fix("").report();
        }
    }
    // 公布电话、并保持畅通
    let behind = rest(draft.source, mark.end() as usize);
    let opens = |words: &[&str]| words.iter().any(|word| behind.starts_with(*word));
    // 关、停、并、转: each is a verb of one character.
    let member = rest(behind, next.len_utf8()).starts_with('、');
    if opens(CLAUSE_OPENERS) && !opens(NO_CLAUSE_OPENERS) && !member {
        draft.found(&COMMA_OF_CLAUSE, mark.span()).fix("，").report();
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

/// “（二）、保持标志: a mark behind the number in brackets of a member that is quoted.
fn behind_bracketed_number(draft: &Draft<'_>, span: Span, mark: Mark) {
    /// The number in its brackets has so many bytes at most: two characters and the brackets.
    const NUMBER_BYTES: u32 = 12;

    if draft.before(mark.at) != Some('）') {
        return;
    }
    let near = Span::new(span.start.max(mark.at.saturating_sub(NUMBER_BYTES)), mark.at);
    let Some(open) = draft.marks_of(near).iter().rfind(|mark| mark.c == '（') else { return };
    let number = draft.between(open.at, mark.at);
    let whole = read_marker(number).is_some_and(|read| read.span.end as usize == number.len());
    if whole && draft.before(open.at) == Some('“') {
        let both = Span::new(open.at, mark.end());
        draft
            .found(&MARKER_COMMA, both)
            .expected(String::from(number))
            .edit(mark.span(), "")
            .report();
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
    let behind = head(words, words.len() - before.len_utf8());
    let third = behind
        .strip_suffix(is_enumeration_comma)
        .is_some_and(|member| member.ends_with(|c| digit(c).is_some()));
    let longer = third || behind.ends_with(ORDINAL_PREFIX);
    let rough = digit(before).is_some_and(|low| low + 1 == high)
        && !longer
        && (ROUGHLY_COUNTED.iter().any(|word| counted.starts_with(word))
            || ends_clause_of_years(counted))
        && !NOT_ROUGH.iter().any(|word| counted.starts_with(word));
    if rough {
        let whole = Span::new(mark.at - before.len_utf8() as u32, end);
        let with: String = [before, next].into_iter().collect();
        draft.found(&ROUGH_NUMBER, whole).fix(with).report();
    }
}

/// Whether 年 ends the clause of a rough number: 已使用七、八年，. 三、四年级 are classes.
fn ends_clause_of_years(counted: &str) -> bool {
    counted.strip_prefix(YEAR).is_some_and(|behind| {
        behind.is_empty() || behind.starts_with(['，', '。', '；', UP_TO_NOW])
    })
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
