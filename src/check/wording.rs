//! Words that were pasted twice or left behind.

use alloc::vec::Vec;

use super::{
    draft::Draft,
    marks::Mark,
    pieces::{Piece, around},
    table::text::{HEADING_EMPTY, PLACEHOLDER, SAID_TWICE as SAID_TWICE_RULE, UNFINISHED, UNTIL},
};
use crate::{
    Block, Document, LeafKind, MatterKind, Paragraph, Section, Span,
    lexicon::{
        checks::{
            AS_OF, ATTACHMENT, ENDED, IS_EACH,
            words::{
                AND_OF, AWAY, HERE, HIDDEN_NAMES, LAST_OF_LEADING, LEADING_ON, MADE_OF, MORE_THAN,
                NOTED, PENDING, POINTS, PRESENT, REASONS, ROUGHLY, SAID_TWICE, TAKEN_FOR, TAKING,
                TEMPLATES, TO_FILL,
            },
        },
        particles::ATTRIBUTIVE,
        periods::{DAY, MONTH, YEAR},
    },
    text::{
        chars::{
            head, head_within, is_all_han, is_closing, is_colon, is_comma, is_han, is_placeholder,
            is_space, rest, tail_within,
        },
        ending::Ending,
    },
};

/// A paragraph of one sentence that is so long and has so many commas is no title and no name.
const UNFINISHED_CHARACTERS: usize = 30;
const UNFINISHED_COMMAS: usize = 2;

/// What is shorter is a name or a label: the reporter's, below the text.
const CUT_OFF_CHARACTERS: usize = 12;

/// A title with a stop behind it is told from a sentence where it is as short as most are.
const SHORT_TITLE_CHARACTERS: usize = 12;

/// A text is tidy from so many paragraphs on, where at most so many of them have no mark at their end.
const TIDY_PARAGRAPHS: usize = 5;
const TIDY_SLIPS: usize = 2;

pub(super) fn check(draft: &Draft<'_>) {
    templates(draft);
    to_fill(draft);
    pending(draft);
    notes(draft);
    until(draft);
    joined_to_nothing(draft);
    taken_for(draft);
    placeholders(draft);
    for leaf in draft.pieces.leaves.iter().filter(|leaf| leaf.kind == LeafKind::Sentence) {
        leads_on(draft, leaf.span);
    }
    for quantity in draft.pieces.told.iter().flat_map(|told| told.quantities) {
        said_twice(draft, quantity.span);
    }
    for document in draft.report.documents() {
        empty(draft, document.sections());
        unfinished(draft, document);
    }
}

/// 此处填写
#[inline(never)]
fn templates(draft: &Draft<'_>) {
    for at in draft.places(HERE, draft.all()) {
        let at = at as usize;
        let behind = rest(draft.source, at);
        let verb = rest(behind, HERE.len());
        let asked = TEMPLATES.iter().find(|template| verb.starts_with(**template));
        if let Some(asked) = asked.filter(|_| draft.leaf_at(at as u32)) {
            let end = at + HERE.len() + asked.len();
            draft.found(&PLACEHOLDER, Span::of(at..end)).report();
        }
    }
}

/// 由（填写牵头单位）会同
#[inline(never)]
fn to_fill(draft: &Draft<'_>) {
    /// A note in brackets has at most so many bytes: twenty characters.
    const NOTE_BYTES: usize = 60;

    for word in TO_FILL {
        for at in draft.places(word, draft.all()) {
            let note = head_within(rest(draft.source, at as usize), NOTE_BYTES);
            let close = note.find('）').filter(|_| draft.leaf_at(at));
            if let Some(close) = close {
                let end = at + (close + '）'.len_utf8()) as u32;
                draft.found(&PLACEHOLDER, Span::new(at, end)).report();
            }
        }
    }
}

/// 值班电话为待补充。
#[inline(never)]
fn pending(draft: &Draft<'_>) {
    let edge = |c: Option<char>| c.is_none_or(|c| !is_han(c) && !c.is_alphanumeric());
    for word in PENDING {
        for at in draft.places(word, draft.all()) {
            let span = Span::new(at, at + word.len() as u32);
            let before = draft.before(at);
            let told = edge(before) || before.is_some_and(|c| IS_EACH.contains(&c));
            if told && edge(draft.behind(span.end)) && draft.leaf_at(at) {
                draft.found(&PLACEHOLDER, span).report();
            }
        }
    }
}

/// （数据待核实）: a note to oneself in brackets.
#[inline(never)]
fn notes(draft: &Draft<'_>) {
    /// A note in brackets has at most so many bytes: twenty characters.
    const NOTE_BYTES: usize = 60;

    // The brackets that open near before such a word, each once.
    let places = NOTED.iter().flat_map(|word| draft.places(word, draft.all()));
    let mut opened: Vec<Mark> = places
        .flat_map(|at| draft.marks_of(Span::new(at.saturating_sub(NOTE_BYTES as u32), at)))
        .filter(|mark| matches!(mark.c, '（' | '(' | '【' | '['))
        .copied()
        .collect();
    opened.sort_unstable_by_key(|mark| mark.at);
    opened.dedup_by_key(|mark| mark.at);
    for mark in opened {
        let behind = head_within(rest(draft.source, mark.end() as usize), NOTE_BYTES);
        let Some((inside, _)) = behind.split_once(is_closing) else { continue };
        if NOTED.iter().any(|word| inside.contains(word)) && draft.leaf_at(mark.at) {
            let end = mark.end() + inside.len() as u32;
            let end = end + draft.behind(end).map_or(0, char::len_utf8) as u32;
            draft.found(&PLACEHOLDER, Span::new(mark.at, end)).report();
        }
    }
}

/// 截止2024年6月底
#[inline(never)]
fn until(draft: &Draft<'_>) {
    for at in draft.places(ENDED, draft.all()) {
        let end = at + ENDED.len() as u32;
        let behind = rest(draft.source, end as usize);
        let dated = behind.starts_with(|c: char| c.is_ascii_digit())
            || POINTS.iter().any(|word| behind.starts_with(*word));
        // 报名截止6月30日 tells when it ends.
        let opens = draft.before(at).is_none_or(|c| !is_han(c));
        if dated && opens && draft.own_leaf(at).is_some() {
            draft.found(&UNTIL, Span::new(at, end)).fix(AS_OF).report();
        }
    }
}

/// 约6%左右, 超过80%以上
#[inline(never)]
fn said_twice(draft: &Draft<'_>, amount: Span) {
    /// The words around an amount are looked at for so many bytes: twelve characters before it, for what
    /// is measured may stand between, and four behind it.
    const BEFORE_BYTES: usize = 36;
    const BEHIND_BYTES: usize = 12;

    excess_said_twice(draft, amount);
    let behind = head_within(rest(draft.source, amount.end as usize), BEHIND_BYTES);
    // Nearly no amount has a word behind it, and nearly none such a word.
    if !behind.starts_with(is_han) {
        return;
    }
    for (openers, closers) in SAID_TWICE {
        let Some(closer) = closers.iter().find(|word| behind.starts_with(**word)) else { continue };
        let before = tail_within(head(draft.source, amount.start as usize), BEFORE_BYTES);
        let opener = openers.iter().find_map(|word| {
            // 不少于全体代表的三分之二以上
            let at = before.rfind(word)?;
            let between = rest(before, at + word.len());
            let joins =
                between.is_empty() || (between.ends_with(ATTRIBUTIVE) && is_all_han(between));
            joins.then_some((word, before.len() - at))
        });
        if let Some((opener, length)) = opener {
            let start = amount.start - length as u32;
            let end = amount.end + closer.len() as u32;
            let found = draft.found(&SAID_TWICE_RULE, Span::new(start, end));
            return found.say(opener).say(closer).report();
        }
    }
}

/// 近300余户: the number tells itself that there are more.
fn excess_said_twice(draft: &Draft<'_>, amount: Span) {
    let more = draft.words(amount).chars().find(|c| MORE_THAN.contains(c));
    let before = head(draft.source, amount.start as usize);
    let opener = || ROUGHLY.iter().find(|word| before.ends_with(**word));
    if let Some((more, opener)) = more.and_then(|more| Some((more, opener()?))) {
        let start = amount.start - opener.len() as u32;
        let mut word = [0; 4];
        let found = draft.found(&SAID_TWICE_RULE, Span::new(start, amount.end));
        found.say(opener).say(&*more.encode_utf8(&mut word)).report();
    }
}

/// XX街道, 20XX年, ____亿元
#[inline(never)]
fn placeholders(draft: &Draft<'_>) {
    // Letters are no marks.
    let latin = memchr::memchr2_iter(b'X', b'x', draft.source.as_bytes());
    let marks = draft.scan.marks.iter().filter(|mark| is_blank(mark.c)).map(|mark| mark.at);
    let mut blanks: Vec<u32> = latin.map(|at| at as u32).chain(marks).collect();
    blanks.sort_unstable();
    let mut leaf = Span::default();
    let mut end = 0;
    for at in blanks {
        if leaf.end <= at {
            leaf = around(&draft.pieces.leaves, at).map_or(leaf, |leaf| leaf.span);
        }
        if end <= at && leaf.start <= at && at < leaf.end {
            end = blank(draft, leaf, at);
        }
    }
}

/// What a template leaves blank; a star is a note mark.
const fn is_blank(c: char) -> bool {
    (is_placeholder(c) && c != '*') || matches!(c, '_' | '＿')
}

/// Looks at the placeholders that stand in a leaf from a place on, and gives where they end.
fn blank(draft: &Draft<'_>, leaf: Span, at: u32) -> u32 {
    let words = draft.words(leaf);
    let start = (at - leaf.start) as usize;
    let run = rest(words, start);
    let first = run.chars().next().unwrap_or('_');
    let end = start + run.len() - run.trim_start_matches(first).len();
    if is_left(words, start, end, first) {
        let before = head(words, start);
        let before = before.trim_end_matches(|c: char| c.is_ascii_digit()).len();
        let year = if rest(words, end).starts_with(YEAR) { YEAR.len_utf8() } else { 0 };
        let at = |place: usize| leaf.start + place as u32;
        draft.found(&PLACEHOLDER, Span::new(at(before), at(end + year))).report();
    }
    leaf.start + end as u32
}

/// Whether a run of one placeholder was left by a template: two at least, or one beside a number's
/// unit; a name that is hidden (某某, 张××) was hidden on purpose.
fn is_left(words: &str, start: usize, end: usize, first: char) -> bool {
    let count = head(rest(words, start), end - start).chars().count();
    let before = head(words, start).chars().next_back();
    let behind = rest(words, end).chars().next();
    let latin = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphabetic());
    let beside_han = before.is_some_and(is_han) || behind.is_some_and(is_han) || before.is_none();
    let hidden = before.is_some_and(|c| HIDDEN_NAMES.contains(c));
    let digits = before.is_some_and(|c| c.is_ascii_digit());
    match first {
        '_' | '＿' => count >= 2,
        // 联系电话：XXXXXXXX, ×月×日
        _ if count >= 3 && before == Some('：') => true,
        _ if count >= 4 && !latin(before) && !latin(behind) => true,
        '×' if behind.is_some_and(|c| matches!(c, YEAR | MONTH | DAY | '%')) => true,
        // 4月X日前: the rest of the date is told.
        _ if count == 1 && before == Some(MONTH) && behind == Some(DAY) => is_dated(words, start),
        // A product, a note mark, an empty box to tick.
        '×' | '*' | '＊' | '□' if count == 1 => false,
        _ if latin(before) || latin(behind) || hidden => false,
        _ => {
            (count >= 2 && (beside_han || digits))
                || (count == 1 && digits && behind.is_some_and(is_han) && first != '×')
        }
    }
}

/// Whether a month with its number stands before a place: 4月.
fn is_dated(words: &str, at: usize) -> bool {
    let month = head(words, at).strip_suffix(MONTH);
    month.is_some_and(|number| number.ends_with(|c: char| c.is_ascii_digit()))
}

/// 主要原因是。: a sentence that ends where it should go on.
fn leads_on(draft: &Draft<'_>, sentence: Span) {
    let words = draft.words(sentence);
    let Some(bare) = words.strip_suffix('。').filter(|bare| bare.ends_with(LAST_OF_LEADING))
    else {
        return;
    };
    let verb = LEADING_ON.iter().find(|verb| bare.ends_with(**verb));
    // 大有可为。 and 行为。 end in another word.
    let alone =
        |verb: &str| REASONS.iter().any(|noun| head(bare, bare.len() - verb.len()).ends_with(noun));
    if verb.is_some_and(|verb| alone(verb)) {
        let clause = bare.rfind(is_comma).map_or(0, |at| at + '，'.len_utf8());
        draft.found(&UNFINISHED, Span::new(sentence.start + clause as u32, sentence.end)).report();
    }
}

/// A section without text whose neighbours have some.
#[inline(never)]
fn empty(draft: &Draft<'_>, sections: &[Section<'_>]) {
    // Who signs below the last section is no text of it.
    let bare = |section: &Section<'_>| {
        let matter = |block: &Block<'_>| matches!(block, Block::Matter(_));
        // What is attached stands below who signs, or below the list of it.
        let ends = |block: &Block<'_>| match block {
            Block::Matter(line) => {
                matches!(line.kind, MatterKind::Attachment | MatterKind::Signature)
            }
            _ => false,
        };
        let empty =
            section.blocks().iter().all(matter) || section.blocks().first().is_some_and(ends);
        empty && section.sections().is_empty()
    };
    let most = |count: usize| count * 2 > sections.len();
    let full = most(sections.iter().filter(|section| !bare(section)).count());
    let run_in = most(sections.iter().filter(|section| section.heading.run_in).count());
    for section in sections {
        let heading = &section.heading;
        if let Some(title) = heading.title().filter(|_| full && bare(section)) {
            // What ends in a mark is a sentence that is marked as headings are; where the others run
            // in, a title with its stop is a heading, too.
            let bare = !draft.words(heading.span).ends_with(['。', '；', '，', ';', '：', '！']);
            let short = title.text.chars().count() <= SHORT_TITLE_CHARACTERS;
            let stopped = run_in && short && !title.text.contains(is_comma);
            let titled = heading.marker().is_some() && (bare || stopped);
            if titled && !title.text.contains(is_colon) {
                draft.found(&HEADING_EMPTY, heading.span).report();
            }
        }
        empty(draft, section.sections());
    }
}

/// 用工成本上升以及的影响: what a conjunction joins was left out.
fn joined_to_nothing(draft: &Draft<'_>) {
    for at in draft.places(AND_OF, draft.all()) {
        if draft.own_leaf(at).is_some() {
            let span = Span::new(at, at + AND_OF.len() as u32);
            draft.found(&UNFINISHED, span).report();
        }
    }
}

/// 把保障粮食安全首要任务: what something is taken for, without the verb that says so.
fn taken_for(draft: &Draft<'_>) {
    /// What is taken for something is told in so many bytes at most: twenty characters.
    const OBJECT_BYTES: usize = 60;

    for word in TAKEN_FOR {
        for at in draft.places(word, draft.all()) {
            let end = at as usize + word.len();
            let ends = rest(draft.source, end).starts_with(['，', '。', '；']);
            let before = tail_within(head(draft.source, at as usize), OBJECT_BYTES);
            let clause = before.rfind(|c| is_comma(c) || matches!(c, '。' | '；' | '、' | '\n'));
            let clause = clause
                .map_or(before, |mark| rest(before, mark).trim_start_matches(|c: char| !is_han(c)));
            let object = clause.rfind(TAKING).map_or("", |at| rest(clause, at));
            let taken = !object.is_empty() && !MADE_OF.iter().any(|verb| object.contains(verb));
            if ends && taken && draft.own_leaf(at).is_some() {
                draft.found(&UNFINISHED, Span::new(at - object.len() as u32, end as u32)).report();
            }
        }
    }
}

/// A paragraph whose last sentence has no end. What a page or a table broke goes on in the next
/// paragraph; where a heading, an item, matter or nothing follows, nothing goes on.
#[inline(never)]
fn unfinished(draft: &Draft<'_>, document: &Document<'_>) {
    let tidy = is_tidy(draft, document);
    let report = |waiting: &mut Option<Span>| {
        if let Some(span) = waiting.take() {
            let words = draft.words(span).trim_end_matches(is_space);
            let span = Span::new(span.start, span.start + words.len() as u32);
            draft.found(&UNFINISHED, span).report();
        }
    };
    let mut waiting: Option<Span> = None;
    let mut items = 0_usize;
    for piece in draft.pieces_of(document) {
        match piece {
            Piece::Paragraph(paragraph) => {
                // In a text whose paragraphs end as they should, the next one does not go on.
                if tidy {
                    report(&mut waiting);
                }
                waiting = cut_off(draft, paragraph, items > 0);
            }
            Piece::Table(_) | Piece::Noise => waiting = None,
            Piece::Section | Piece::Matter => report(&mut waiting),
            Piece::Item(_) => {
                // Before a list a paragraph may end in no mark.
                if items == 0 {
                    waiting = None;
                }
                report(&mut waiting);
                items += 1;
            }
            Piece::ItemEnd => items = items.saturating_sub(1),
            _ => {}
        }
    }
}

/// Whether all paragraphs of a text end in a mark, but for a slip or two.
fn is_tidy(draft: &Draft<'_>, document: &Document<'_>) -> bool {
    let (mut ended, mut all) = (0, 0);
    for piece in draft.pieces_of(document) {
        if let Piece::Paragraph(paragraph) = piece {
            let words = draft.words(paragraph.span).trim_end_matches(is_space);
            all += 1;
            ended += usize::from(Ending::of(words).ends_paragraph());
        }
    }
    all >= TIDY_PARAGRAPHS && all - ended <= TIDY_SLIPS
}

/// The last sentence of a paragraph where it ends in the middle: no mark at its end, and Han text for
/// the most part.
fn cut_off(draft: &Draft<'_>, paragraph: &Paragraph<'_>, in_item: bool) -> Option<Span> {
    let last = paragraph.sentences().last()?.span;
    let words = draft.words(last).trim_end_matches(is_space);
    if !matches!(Ending::of(words), Ending::Open | Ending::Comma) {
        return None;
    }
    // 出席：甲，乙: who was there is told in a line without a mark at its end.
    let labels = || PRESENT.iter().chain(AWAY);
    let attends = labels().any(|label| {
        words
            .trim_start_matches(is_space)
            .strip_prefix(label)
            .is_some_and(|names| names.trim_start().starts_with(is_colon))
    });
    // What goes on in its line was cut by nobody; a line 附件2 … heads what is attached.
    let end = last.start as usize + words.len();
    let goes_on = rest(draft.source, end).chars().next().is_some_and(is_han);
    if goes_on || attends || words.starts_with(ATTACHMENT) {
        return None;
    }
    let characters = words.chars().count();
    let han = words.chars().filter(|&c| is_han(c)).count();
    let long =
        characters >= UNFINISHED_CHARACTERS && words.matches(is_comma).count() >= UNFINISHED_COMMAS;
    let sentence = long
        || in_item
        || paragraph.sentences().nth(1).is_some()
        || Ending::of(words) == Ending::Comma;
    (sentence && characters >= CUT_OFF_CHARACTERS && han * 2 > characters).then_some(last)
}
