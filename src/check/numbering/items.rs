//! Items: members of an enumeration that the parser takes for text, and how many there are.
//!
//! ```text
//! counted = … numeral (项|点|个方面|…) … "：" list      抓好以下五项任务：
//! ```

use alloc::{format, vec::Vec};

use rust_decimal::Decimal;

use crate::{
    Block, Document, Item, List, Number, Paragraph, Quantity, Section, Series, SeriesMarker, Span,
    UnitKind,
    check::{
        draft::Draft,
        pieces::{Piece, Told},
        table::numbering::{HEADING_STYLE, ITEM_COUNT, ITEM_GAP, ITEM_MARK, ITEM_REPEAT},
    },
    combinator::read_series_marker,
    lexicon::{
        checks::{
            IS_EACH, NAMED_EACH,
            numbering::{
                COUNTED_ITEMS, JOINS, NOT_BEFORE_COUNT, NUMBERED_NAMES, POINTING_ON, SAID_ITEMS,
            },
        },
        particles::ATTRIBUTIVE,
    },
    text::chars::{
        arabic_digit, han_digit, head, head_characters, is_colon, is_comma, is_han, is_pause,
        is_space, is_stop, leading_digits, rest, tail_within,
    },
};

pub(super) fn check(draft: &Draft<'_>, document: &Document<'_>) {
    for piece in draft.pieces_of(document) {
        if let Piece::List(list) = piece {
            for (place, item) in list.items().iter().enumerate() {
                hidden(draft, list, item, place + 1 == list.items().len());
            }
        }
    }
    counts(draft, document.blocks(), document.sections());
    marks(draft, document.sections());
    for told in draft.told_in(document.span) {
        for quantity in told.quantities {
            row(draft, told, quantity);
            row_before(draft, told, quantity);
        }
    }
}

/// 下设6个工作组：综合协调组、抢险救援组…; 成员单位共8个，分别是…: members that are counted and named in one
/// sentence. Either all of them end in one character, or the noun that is counted holds what each ends
/// in: 乡镇 for 石门乡 and 青溪镇.
fn row(draft: &Draft<'_>, told: &Told<'_>, quantity: &Quantity<'_>) {
    let Number::Exact(count) = quantity.number else { return };
    let counts = quantity.unit.kind == UnitKind::Count
        && quantity.approximation.is_none()
        && count > Decimal::ONE
        && count <= Decimal::from(MOST_MEMBERS);
    if !counts {
        return;
    }
    let behind = draft.between(quantity.span.end, told.sentence.span.end);
    let Some((noun, list)) = announced(behind) else { return };
    if let Some(members) = long_members(noun, list).filter(|&members| count != members.into()) {
        draft.found(&ITEM_COUNT, quantity.span).say(format!("{members}")).report();
    }
    let list = list.split(['。', '；', '，']).next().unwrap_or_default();
    let mut members: Vec<&str> =
        list.split('、').map(|member| member.trim_matches(is_space)).collect();
    let last = |member: &str| member.chars().next_back();
    let ending = members.first().and_then(|first| last(first));
    let alike = |member: &str| {
        let end = last(member);
        let short = !member.is_empty() && member.chars().nth(MEMBER_CHARACTERS).is_none();
        let counted = member.contains(|c: char| c.is_ascii_digit()) && !is_numbered_name(member);
        short && !counted && end.is_some_and(|c| is_han(c) && (end == ending || noun.contains(c)))
    };
    // The last two may be joined by 和, which may be a part of a name, too.
    let joined = members.last().and_then(|last| last.rsplit_once(JOINS));
    if let Some((one, other)) = joined.filter(|(one, other)| alike(one) && alike(other)) {
        members.pop();
        members.extend([one, other]);
    }
    let all = members.len() >= 2 && members.iter().all(|member| alike(member));
    if all && count != members.len().into() {
        let found = draft.found(&ITEM_COUNT, quantity.span);
        found.say(format!("{}", members.len())).report();
    }
}

/// 3路, 5号线: whether a number begins the name of a member.
fn is_numbered_name(member: &str) -> bool {
    let digits = leading_digits(member);
    digits > 0 && NUMBERED_NAMES.contains(&rest(member, digits))
}

/// 涉及枫林镇、石坎镇、白渡乡4个乡镇: members that are named right before they are counted, each of which, or all but one, ends in a
/// character of what is counted.
fn row_before(draft: &Draft<'_>, told: &Told<'_>, quantity: &Quantity<'_>) {
    /// The list is no longer than so many bytes: sixty characters.
    const LIST_BYTES: usize = 180;
    /// Two may be joined to more by words before.
    const LEAST_MEMBERS: usize = 3;

    let Number::Exact(count) = quantity.number else { return };
    // Two 、 at least stand in the list.
    let reach = quantity.span.start.saturating_sub(LIST_BYTES as u32);
    let list = Span::new(reach.max(told.sentence.span.start), quantity.span.start);
    let listed = draft.enumerations_of(list).len() + 1 >= LEAST_MEMBERS;
    let counts = quantity.unit.kind == UnitKind::Count && quantity.approximation.is_none();
    if !counts || !listed {
        return;
    }
    let behind = rest(draft.source, quantity.span.end as usize);
    let noun: &str = head(behind, behind.find(|c| !is_han(c)).unwrap_or(behind.len()));
    let noun = head_characters(noun, 2).unwrap_or(noun);
    let before = draft.between(told.sentence.span.start, quantity.span.start);
    let list = tail_within(before, LIST_BYTES);
    let list = rest(list, list.rfind(|c| !is_han(c) && c != '、').map_or(0, |at| at + 1));
    let list = list.trim_start_matches(|c: char| !is_han(c));
    let members = list.split('、');
    let ends = |member: &str| {
        let end = member.chars().next_back();
        member.chars().nth(1).is_some() && end.is_some_and(|end| noun.contains(end))
    };
    let named = members.clone().count();
    // 第三中学、城东小学、河口幼儿园3所学校
    let alike = members.filter(|member| ends(member)).count();
    let all = !noun.is_empty() && named >= LEAST_MEMBERS && alike + 1 >= named;
    if all && count != named.into() {
        draft.found(&ITEM_COUNT, quantity.span).say(format!("{named}")).report();
    }
}

/// 个阶段进行：自查阶段（…），…；整改阶段，…: how many members a list has that semicolons part, each of which begins with a name that
/// ends in what is counted.
fn long_members(noun: &str, list: &str) -> Option<usize> {
    let counted = head_characters(noun, 2)?;
    let list = list.split('。').next().unwrap_or_default();
    let named = |member: &str| {
        let name = member.split(['（', '，', '：', '、']).next().unwrap_or_default();
        name.trim_matches(is_space).ends_with(counted)
    };
    let members = list.split('；').count();
    (members > 1 && list.split('；').all(named)).then_some(members)
}

/// What is counted, and the list behind: 个工作组：…, 个，分别是…, 位的乡镇为….
fn announced(behind: &str) -> Option<(&str, &str)> {
    let near = head_characters(behind, MEMBER_CHARACTERS).unwrap_or(behind);
    // What announces the list, and how the list goes on behind it.
    let colon = near.find(is_colon).map(|at| (at, '：'.len_utf8()));
    let each = near.find(NAMED_EACH).map(|at| (at, NAMED_EACH.len()));
    let is = near.starts_with(ATTRIBUTIVE).then(|| near.find(IS_EACH)).flatten().map(|at| (at, 0));
    let (at, length) = [colon, each, is].into_iter().flatten().min()?;
    let noun = head(near, at).trim_end_matches(is_comma);
    let list = rest(behind, at + length).trim_start_matches(IS_EACH);
    (!noun.contains(is_pause)).then_some((noun, list))
}

/// （一）…；（二）…。（三）…。: the items of an article, or of another list, end in semicolons, the last in a stop.
fn marks(draft: &Draft<'_>, sections: &[Section<'_>]) {
    for section in sections {
        let article = section.heading.marker().is_some_and(|marker| marker.family.is_article());
        if let [items @ .., last] = section.sections() {
            let parted = items.iter().filter(|item| end_mark(draft, item, '；').is_some()).count();
            // Elsewhere than in an article all of the others must show the form.
            if !article && (parted < 2 || parted + 1 < items.len()) {
                marks(draft, section.sections());
                continue;
            }
            if !items.is_empty() && parted == items.len() {
                if let Some(mark) = end_mark(draft, last, '；') {
                    draft.found(&ITEM_MARK, mark).fix("。").report();
                }
            }
            // An item of several sentences, or with items of its own, may end in a stop.
            let single = |item: &&Section<'_>| {
                item.sections().is_empty() && draft.words(item.span).matches('。').count() == 1
            };
            for item in items.iter().filter(single) {
                if let Some(mark) = end_mark(draft, item, '。').filter(|_| parted > 0) {
                    draft.found(&ITEM_MARK, mark).fix("；").report();
                }
            }
        }
        marks(draft, section.sections());
    }
}

/// Where a section ends in a mark.
fn end_mark(draft: &Draft<'_>, section: &Section<'_>, mark: char) -> Option<Span> {
    let words = draft.words(section.span).trim_end_matches(is_space);
    let before = words.strip_suffix(mark)?;
    let start = section.span.start;
    Some(Span::new(start + before.len() as u32, start + words.len() as u32))
}

fn ends_in_any(words: &str, list: &[&str]) -> bool {
    list.iter().any(|word| words.ends_with(word))
}

/// Nobody counts more members than so many and names them all.
const MOST_MEMBERS: u32 = 60;

/// The noun that is counted and each member have at most so many characters.
const MEMBER_CHARACTERS: usize = 12;

/// Whether the members of a series have numbers that are words of the sentence: 一是, 二要, 第三.
const fn is_spoken(series: Series) -> bool {
    matches!(series, Series::Is | Series::Must | Series::Nth | Series::Among | Series::Sequence)
}

/// 一是…。二是…。第三，…: sentences of an item that begin as another item does.
fn hidden(draft: &Draft<'_>, list: &List<'_>, item: &Item<'_>, last: bool) {
    let spoken = |marker: &SeriesMarker| is_spoken(marker.series);
    // 首先, 其次 may go on as 第三.
    if !is_spoken(list.series) || list.series == Series::Sequence {
        return;
    }
    let paragraphs = item.blocks().iter().filter_map(|block| match block {
        Block::Paragraph(paragraph) => Some(paragraph),
        _ => None,
    });
    for sentence in paragraphs.flat_map(Paragraph::sentences) {
        let words = draft.words(sentence.span);
        let start =
            sentence.span.start + (words.len() - words.trim_start_matches(is_space).len()) as u32;
        // A member of a list of clauses begins behind a semicolon.
        let opens = draft.before(start).is_some_and(|c| is_stop(c) || matches!(c, '；' | '\n'));
        let marker = read_series_marker(words.trim_start_matches(is_space)).filter(spoken);
        let Some((marker, ordinal)) = marker.and_then(|marker| Some((marker, marker.ordinal?)))
        else {
            continue;
        };
        if marker.series == Series::Sequence && ordinal < 2 {
            continue;
        }
        if !opens || start <= item.marker.span.start {
            continue;
        }
        let rule = if marker.series == list.series {
            match ordinal {
                _ if !last || ordinal == item.ordinal + 1 => continue,
                _ if ordinal <= item.ordinal => &ITEM_REPEAT,
                _ => &ITEM_GAP,
            }
        } else if ordinal == item.ordinal + 1 || marker.series == Series::Sequence {
            &HEADING_STYLE
        } else {
            continue;
        };
        let at = Span::new(start, start + marker.span.len());
        let before = draft.words(item.marker.span);
        draft.found(rule, at).related(item.marker.span).say(before).report();
    }
}

/// Blocks and sections that a sentence counts before they begin.
fn counts(draft: &Draft<'_>, blocks: &[Block<'_>], sections: &[Section<'_>]) {
    for pair in blocks.windows(2) {
        if let [Block::Paragraph(paragraph), Block::List(list)] = pair {
            let items = list.items();
            if let (Some(first), Some(last)) = (items.first(), items.last()) {
                let span = paragraph.sentences().last().map(|sentence| sentence.span);
                counted(draft, span, items.len(), [first.marker.span, last.marker.span]);
            }
        }
    }
    if let (Some(Block::Paragraph(paragraph)), [first, .., last]) = (blocks.last(), sections) {
        let marker = |section: &Section<'_>| section.heading.marker().map(|marker| marker.span);
        if let (Some(first), Some(last)) = (marker(first), marker(last)) {
            let span = paragraph.sentences().last().map(|sentence| sentence.span);
            counted(draft, span, sections.len(), [first, last]);
        }
    }
    for section in sections {
        // A heading may announce what stands below it: （一）应当具备以下六项条件：
        if let (true, [first, .., last]) = (section.blocks().is_empty(), section.sections()) {
            let marker = |section: &Section<'_>| section.heading.marker().map(|marker| marker.span);
            if let (Some(first), Some(last)) = (marker(first), marker(last)) {
                let span = Some(section.heading.span);
                counted(draft, span, section.sections().len(), [first, last]);
            }
        }
        counts(draft, section.blocks(), section.sections());
    }
}

/// The last clause of some words.
fn last_clause(words: &str) -> &str {
    words.rsplit(['，', '。', '；']).next().unwrap_or_default()
}

/// 抓好以下五项任务： before four items.
fn counted(draft: &Draft<'_>, sentence: Option<Span>, members: usize, [first, last]: [Span; 2]) {
    let Some(sentence) = sentence else { return };
    let words = draft.words(sentence).trim_end_matches(is_space);
    // 我谈两点意见。第一，…
    let announced = |bare: &str| POINTING_ON.iter().any(|word| last_clause(bare).contains(word));
    let spoken =
        words.strip_suffix(is_stop).filter(|bare| ends_in_any(bare, SAID_ITEMS) || announced(bare));
    let Some(bare) = words.strip_suffix(is_colon).or(spoken) else { return };
    let clause = last_clause(bare);
    let start = bare.len() - clause.len();
    let found = clause.char_indices().rev().find_map(|(at, c)| {
        let value = han_digit(c).or_else(|| arabic_digit(c))?;
        let behind = rest(clause, at + c.len_utf8());
        let counter = COUNTED_ITEMS.iter().find(|counter| behind.starts_with(**counter))?;
        let before = rest(clause, 0).get(..at)?.chars().next_back();
        // 十五项, 25条, 第二条
        let longer = before.is_some_and(|c| {
            han_digit(c).is_some() || arabic_digit(c).is_some() || NOT_BEFORE_COUNT.contains(c)
        });
        (!longer).then_some((value, at, c.len_utf8() + counter.len()))
    });
    let Some((value, at, length)) = found.filter(|&(value, ..)| value >= 2) else { return };
    if members >= 2 && usize::from(value) != members {
        let at = sentence.start + (start + at) as u32;
        let at = Span::new(at, at + length as u32);
        let found = draft.found(&ITEM_COUNT, at).related(first).related(last);
        found.say(format!("{members}")).report();
    }
}
