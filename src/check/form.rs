//! The parts of an official document: number, addressee, attachments, signature, date.
//!
//! Takes the lines of matter that the parser found. What is missing is only missed in a document that is sent to somebody: one that
//! has a number or an addressee and whose title says so.

use alloc::{
    format,
    string::{String, ToString},
    vec::Vec,
};

use super::{
    draft::{Draft, half_width},
    table::form::{
        ADDRESSEE_COLON, ADDRESSEE_MISSING, ATTACHMENT_MARKS, DATE_FORM, DATE_MISSING,
        NUMBER_BRACKETS, NUMBER_ORDINAL, NUMBER_PADDED, SIGNATURE_MISSING, SIGNATURE_ORDER,
        TITLE_STOP,
    },
};
use crate::{
    Block, Document, Matter, MatterKind, Section, Span,
    lexicon::{
        checks::{ADDRESSED, ADDRESSEES, ATTACHMENT, ATTACHMENT_LABEL, ISSUED, SENT, YEAR},
        markers::ORDINAL_PREFIX,
        structure::{ABOUT, DATE, DOCUMENT_KINDS, NUMBERS, Strength},
    },
    text::chars::{
        han_digit, head, head_characters, is_colon, is_comma, is_han, is_semicolon, is_space,
        is_stop, rest,
    },
};

/// A form of address without its colon has at most so many characters. Field texts.
const LONGEST_ADDRESS_CHARACTERS: usize = 40;

/// A title has at most so many characters. Field texts.
const LONGEST_TITLE_CHARACTERS: usize = 60;

pub(super) fn check(draft: &mut Draft<'_>) {
    let report = draft.report;
    for document in report.documents() {
        title(draft, document);
        let mut lines = Vec::new();
        matter(document.blocks(), document.sections(), &mut lines);
        for line in &lines {
            match line.kind {
                MatterKind::DocumentNumber => number(draft, line.span()),
                MatterKind::Addressee => addressee(draft, line.span()),
                MatterKind::Attachment => {
                    attachment(draft, line.span());
                    attachments_behind(draft, line.span());
                }
                MatterKind::Date => date(draft, document, line),
                MatterKind::Subtitle => written_dates(draft, line),
                _ => {}
            }
        }
        whole(draft, document, &lines);
    }
    for sentence in draft.sentences_of(draft.all()) {
        cited(draft, sentence.span);
    }
}

/// Numbers of other documents in running text: （青政办〔2024〕7号）.
fn cited(draft: &mut Draft<'_>, span: Span) {
    let words = draft.words(span);
    for (at, year) in words.match_indices(['（', '(', '[', '【', '〔', '［']) {
        let behind = rest(words, at + year.len());
        let digits = behind.chars().take_while(char::is_ascii_digit).count();
        let closed = rest(behind, digits).starts_with(['）', ')', ']', '】', '〕', '］']);
        let serial = rest(behind, digits).chars().skip(1).skip_while(|&c| c == ORDINAL_PREFIX);
        let serial: String =
            serial.take_while(|c| c.is_ascii_digit() || NUMBERS.contains(*c)).collect();
        // The code of the office stands right before the year.
        let code = head(words, at).chars().next_back().is_some_and(is_han);
        if digits == 4
            && closed
            && code
            && serial.len() > 3
            && serial.ends_with(|c| NUMBERS.contains(c))
        {
            let end = behind.find(|c| NUMBERS.contains(c)).unwrap_or(0);
            let start = span.start + at as u32;
            number(
                draft,
                Span::new(start, start + (year.len() + end) as u32 + '号'.len_utf8() as u32),
            );
        }
    }
}

/// Every line of matter, in order.
fn matter<'r>(
    blocks: &'r [Block<'r>],
    sections: &'r [Section<'r>],
    lines: &mut Vec<&'r Matter<'r>>,
) {
    for block in blocks {
        if let Block::Matter(found) = block {
            lines.push(found);
        }
    }
    for section in sections {
        matter(section.blocks(), section.sections(), lines);
    }
}

fn title(draft: &mut Draft<'_>, document: &Document<'_>) {
    let Some(title) = document.title() else { return sentence_for_title(draft, document) };
    let span = title.text.span;
    let inside = draft.words(span).chars().next_back().filter(|&c| is_stop(c));
    let behind = draft.behind(span.end).filter(|&c| is_stop(c));
    let at = match (inside, behind) {
        (Some(stop), _) => Span::new(span.end - stop.len_utf8() as u32, span.end),
        (None, Some(stop)) => Span::new(span.end, span.end + stop.len_utf8() as u32),
        (None, None) => return,
    };
    // A question or an exclamation may be a title's own.
    if draft.words(at) == "。" {
        draft.found(&TITLE_STOP, at).fix("").report();
    }
}

/// A first line that would be the title if it did not end in a stop.
fn sentence_for_title(draft: &mut Draft<'_>, document: &Document<'_>) {
    let mut blocks = document
        .blocks()
        .iter()
        .filter(|block| !matches!(block, Block::Matter(_) | Block::Noise(_)));
    let Some(Block::Paragraph(paragraph)) = blocks.next() else { return };
    // A title opens the text; a number may stand above it.
    let first_line = !document.blocks().iter().any(|block| {
        matches!(block, Block::Matter(line) if line.kind == MatterKind::Addressee && line.span().end <= paragraph.span.start)
    });
    let words = draft.words(paragraph.span).trim_end_matches(is_space);
    let Some(bare) = words.strip_suffix('。') else { return };
    let kind =
        DOCUMENT_KINDS.suffix(bare).is_some_and(|(_, strength)| strength == Strength::Strong)
            || DOCUMENT_KINDS.suffix(bare).is_some()
                && bare.len() == words.len() - '。'.len_utf8()
                && first_line
            || bare.contains(ABOUT) && SENT.iter().any(|kind| bare.ends_with(kind));
    let marks = bare.contains(|c| is_stop(c) || is_comma(c) || is_semicolon(c));
    if kind && !marks && words.chars().count() <= LONGEST_TITLE_CHARACTERS {
        let start = paragraph.span.start + bare.len() as u32;
        draft.found(&TITLE_STOP, Span::new(start, start + '。'.len_utf8() as u32)).fix("").report();
    }
}

/// 机关代字 + 年份 + 顺序号: 青政办〔2024〕7号
fn number(draft: &mut Draft<'_>, span: Span) {
    let words = draft.words(span);
    let opening = |c: char| matches!(c, '（' | '(' | '[' | '［' | '【' | '〔' | '〈' | '﹝');
    let closing = |c: char| matches!(c, '）' | ')' | ']' | '］' | '】' | '〕' | '〉' | '﹞');
    let Some(open) = words.find(opening) else { return };
    let Some(close) = rest(words, open).find(closing).map(|at| open + at) else { return };
    let year: String =
        head(rest(words, open), close - open).chars().skip(1).map(half_width).collect();
    let is_year = year.len() == 4 && year.chars().all(|c| c.is_ascii_digit());
    let behind = close + rest(words, close).chars().next().map_or(0, char::len_utf8);
    if !is_year || !rest(words, behind).contains(|c| NUMBERS.contains(c)) {
        return;
    }
    let part = |from: usize, to: usize| Span::new(span.start + from as u32, span.start + to as u32);
    let proper = format!("〔{year}〕");
    if head(rest(words, open), behind - open) != proper {
        draft.found(&NUMBER_BRACKETS, part(open, behind)).fix(&proper).report();
    }
    let serial = rest(words, behind);
    let at = behind + (serial.len() - serial.trim_start_matches(is_space).len());
    if rest(words, at).starts_with(ORDINAL_PREFIX) {
        draft.found(&NUMBER_ORDINAL, part(at, at + ORDINAL_PREFIX.len_utf8())).fix("").report();
    }
    let digits = at
        + if rest(words, at).starts_with(ORDINAL_PREFIX) { ORDINAL_PREFIX.len_utf8() } else { 0 };
    let zeros = rest(words, digits).len() - rest(words, digits).trim_start_matches('0').len();
    let more = rest(words, digits + zeros).starts_with(|c: char| c.is_ascii_digit());
    if zeros > 0 && more {
        let length = rest(words, digits).len()
            - rest(words, digits).trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let serial = head(rest(words, digits), length).trim_start_matches('0').to_string();
        draft.found(&NUMBER_PADDED, part(digits, digits + length)).fix(&serial).report();
    }
}

/// 主送机关 + ：
fn addressee(draft: &mut Draft<'_>, span: Span) {
    let words = draft.words(span);
    let Some(last) = words.chars().next_back() else { return };
    let mark = Span::new(span.end - last.len_utf8() as u32, span.end);
    match last {
        '：' => {}
        ':' => draft.found(&ADDRESSEE_COLON, mark).fix("：").report(),
        last if is_comma(last) || is_semicolon(last) => {
            draft.found(&ADDRESSEE_COLON, span).expected("：").edit(mark, "：").report();
        }
        last if is_stop(last) => {}
        _ => draft
            .found(&ADDRESSEE_COLON, span)
            .expected("：")
            .edit(Span::new(span.end, span.end), "：")
            .report(),
    }
}

/// GB/T 9704-2012 came into force in this year; the one before it wanted dates in Han digits.
const LAST_YEAR_IN_HAN_DIGITS: i32 = 2012;

/// 附件：1.名称
fn attachment(draft: &mut Draft<'_>, span: Span) {
    let words = draft.words(span);
    if words.contains('\n') {
        return;
    }
    let named = words.starts_with(ATTACHMENT);
    let line = words.trim_start_matches(ATTACHMENT);
    let bare = line.trim_start_matches(is_space);
    let colon = bare.starts_with(['：', ':']);
    let list = bare.trim_start_matches(['：', ':']).trim_start_matches(is_space);
    let digits = list.len() - list.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    // A year or a count begins the name itself: 附件：2026年任务表.
    let marked = rest(list, digits)
        .starts_with(|c: char| is_space(c) || matches!(c, '.' | '．' | '、' | '：' | ':' | '，'));
    let digits = if marked { digits } else { 0 };
    let number = head(list, digits);
    let behind = rest(list, digits);
    let name = behind.trim_start_matches(|c: char| {
        is_space(c) || matches!(c, '.' | '．' | '、' | '：' | ':' | '，')
    });
    let name = name.trim_end_matches(|c| is_semicolon(c) || is_stop(c) || is_comma(c) || c == '.');
    // What says no more than 附件1 heads the attachment itself; a note is no list.
    if name.is_empty() || name.contains(is_stop) || (number.is_empty() && !named) {
        return;
    }
    let prefix = if named { ATTACHMENT_LABEL } else { "" };
    let proper = match number {
        "" => format!("{prefix}{name}"),
        number => format!("{prefix}{number}.{name}"),
    };
    let squeezed = |text: &str| text.chars().filter(|&c| !is_space(c)).collect::<String>();
    let same = squeezed(words).replace('．', ".") == squeezed(&proper);
    if !same && (colon || !number.is_empty() || !named) {
        draft.found(&ATTACHMENT_MARKS, span).fix(&proper).report();
    }
}

/// The numbered lines right behind a list of attachments, which the parser takes for text because
/// they end in a stop.
fn attachments_behind(draft: &mut Draft<'_>, above: Span) {
    let mut at = above.end as usize;
    loop {
        let line = rest(draft.source, at);
        let start = at + (line.len() - line.trim_start_matches(is_space).len());
        let words =
            rest(draft.source, start).lines().next().unwrap_or_default().trim_end_matches(is_space);
        let digits = words.len() - words.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let numbered = digits > 0 && rest(words, digits).starts_with(['.', '．', '、']);
        if !numbered || words.is_empty() || words.trim_end_matches('。').contains(is_stop) {
            return;
        }
        if words.ends_with(is_stop) {
            attachment(draft, Span::of(start..start + words.len()));
        }
        at = start + words.len();
    }
}

/// 成文日期: 2024年6月3日
fn date(draft: &mut Draft<'_>, document: &Document<'_>, line: &Matter<'_>) {
    let words = draft.words(line.span());
    let [period] = line.periods() else { return };
    // What a site wrote above the text is no date of signature; below an issuer it is one.
    let above = head(draft.source, line.span().start as usize).trim_end_matches(is_space);
    let issued = signatures(document).any(|span| span.end as usize == above.len());
    if !behind_text(document, line.span()) && !issued {
        return;
    }
    let written = draft.words(period.text.span);
    // A date in brackets under a title tells of an event.
    if written.trim() != words.trim() || written.contains('\n') {
        return;
    }
    let Some((year, day)) = period.start.and_then(|start| Some((start.year?, start))) else {
        return;
    };
    let [year_word, month_word, day_word] = units();
    let proper = match (day.month, day.day) {
        (Some(month), Some(day)) => format!("{year}{year_word}{month}{month_word}{day}{day_word}"),
        _ => {
            let month = day.month.is_some() && written.ends_with(month_word);
            if month {
                draft.found(&DATE_FORM, period.text.span).report();
            }
            return;
        }
    };
    // Until 2012 the standard wanted Han digits.
    let han = written.contains(|c| han_digit(c).is_some());
    if han && year <= LAST_YEAR_IN_HAN_DIGITS {
        return;
    }
    let squeezed: String = written.chars().filter(|&c| !is_space(c)).collect();
    if squeezed != proper && period.end == period.start {
        draft.found(&DATE_FORM, period.text.span).fix(&proper).report();
    }
}

/// Dates in a subtitle or in the note under a title: 二〇二五年三月十八日, 2025年01月08日.
fn written_dates(draft: &mut Draft<'_>, line: &Matter<'_>) {
    for period in line.periods() {
        let written = draft.words(period.text.span);
        let [year_word, month_word, day_word] = units();
        let day = period.start.filter(|_| period.end == period.start);
        let Some((year, month, day)) = day.and_then(|day| Some((day.year?, day.month?, day.day?)))
        else {
            continue;
        };
        let proper = format!("{year}{year_word}{month}{month_word}{day}{day_word}");
        let full = written.contains(year_word) && written.contains(day_word);
        if full && !period.resolved && written.chars().filter(|&c| !is_space(c)).ne(proper.chars())
        {
            draft.found(&DATE_FORM, period.text.span).fix(&proper).report();
        }
    }
}

/// Where the lines of signature of a document's front stand.
fn signatures<'d>(document: &'d Document<'_>) -> impl Iterator<Item = Span> + 'd {
    document.blocks().iter().filter_map(|block| match block {
        Block::Matter(line) if line.kind == MatterKind::Signature => Some(line.span()),
        _ => None,
    })
}

/// 年, 月, 日.
fn units() -> [char; 3] {
    let mut units = DATE.chars();
    [(); 3].map(|()| units.next().unwrap_or(YEAR))
}

/// What a document that is sent lacks.
fn whole(draft: &mut Draft<'_>, document: &Document<'_>, lines: &[&Matter<'_>]) {
    let find =
        |kind: MatterKind| lines.iter().find(|line| line.kind == kind).map(|line| line.span());
    let last =
        |kind: MatterKind| lines.iter().rfind(|line| line.kind == kind).map(|line| line.span());
    let title = document.title_text().trim_end_matches(['。', '）', ')']);
    let sent = SENT.iter().any(|kind| title.ends_with(kind)) && title.contains(ABOUT);
    let addressee = find(MatterKind::Addressee);
    // A line above the text that the parser took for who signs, beside one that does sign.
    let signatures = || lines.iter().filter(|line| line.kind == MatterKind::Signature);
    let above = signatures().map(|line| line.span()).find(|span| {
        !behind_text(document, *span)
            && (draft.words(*span).starts_with(ADDRESSED)
                || (sent && !document.title_text().contains(draft.words(*span).trim())))
    });
    let address =
        if addressee.is_some() { None } else { above.or_else(|| address(draft, document)) };
    if let Some(span) = address {
        let end = Span::new(span.end, span.end);
        draft.found(&ADDRESSEE_COLON, span).expected("：").edit(end, "：").report();
    }
    order(draft, document, lines);
    // Somebody signs below the text and nothing in the document is dated.
    let signed = last(MatterKind::Signature).filter(|line| behind_text(document, *line));
    let dated =
        lines.iter().any(|line| !line.periods().is_empty() && line.kind != MatterKind::Attachment);
    if let Some(signature) = signed.filter(|_| !dated) {
        draft.found(&DATE_MISSING, signature).report();
    }
    // A date below the text of a document with a title, and nobody who signs.
    let date = last(MatterKind::Date).filter(|line| behind_text(document, *line));
    let signs = lines.iter().any(|line| line.kind == MatterKind::Signature);
    let issued = ISSUED.iter().any(|kind| document.title_text().ends_with(kind));
    if let Some(date) = date.filter(|_| !signs && issued) {
        draft.found(&SIGNATURE_MISSING, date).report();
    }
    let number = find(MatterKind::DocumentNumber);
    let Some(title) =
        document.title().filter(|_| sent && (number.is_some() || addressee.is_some()))
    else {
        return;
    };
    // What stands under the title signs nothing.
    let signature = last(MatterKind::Signature).filter(|line| behind_text(document, *line));
    let date = last(MatterKind::Date).filter(|line| behind_text(document, *line));
    // A text on one line has its addressee in the first sentence.
    let opening = document.blocks().iter().find_map(|block| match block {
        Block::Paragraph(paragraph) => Some(draft.words(paragraph.span)),
        _ => None,
    });
    let opening = head_characters(opening.unwrap_or_default(), LONGEST_ADDRESS_CHARACTERS);
    let inside = opening.is_some_and(|opening| opening.contains(is_colon));
    if addressee.is_none() && address.is_none() && !inside {
        draft.found(&ADDRESSEE_MISSING, title.text.span).report();
    }
    match (signature, date) {
        (Some(signature), None) => draft.found(&DATE_MISSING, signature).report(),
        (None, Some(date)) => draft.found(&SIGNATURE_MISSING, date).report(),
        _ => {}
    }
}

/// A date right above who signs, behind the text.
fn order(draft: &mut Draft<'_>, document: &Document<'_>, lines: &[&Matter<'_>]) {
    for pair in lines.windows(2) {
        let &[date, signature] = pair else { continue };
        let reversed = date.kind == MatterKind::Date && signature.kind == MatterKind::Signature;
        let between = Span::new(date.span().end, signature.span().start.max(date.span().end));
        if reversed
            && behind_text(document, date.span())
            && draft.words(between).trim_matches(is_space).is_empty()
        {
            draft.found(&SIGNATURE_ORDER, signature.span()).related(date.span()).report();
        }
    }
}

/// Whether some text of the document stands before a line.
fn behind_text(document: &Document<'_>, line: Span) -> bool {
    let text = |blocks: &[Block<'_>]| {
        blocks.iter().any(|block| {
            matches!(block, Block::Paragraph(_) | Block::List(_)) && block.span().end <= line.start
        })
    };
    text(document.blocks())
        || document.sections().iter().any(|section| section.heading.span.end <= line.start)
}

/// The first line of the text, where it is an address without its colon: 各乡镇人民政府.
fn address(draft: &Draft<'_>, document: &Document<'_>) -> Option<Span> {
    let paragraphs = document.blocks().iter().filter_map(|block| match block {
        Block::Paragraph(paragraph) => Some(paragraph.span),
        _ => None,
    });
    let headings = document.sections().first().map(|section| section.heading.span);
    let mut texts = paragraphs.chain(headings);
    let (first, next) = (texts.next()?, texts.next());
    let words = draft.words(first).trim_matches(is_space);
    let bare = words.trim_end_matches(is_comma);
    let short = words.chars().count() <= LONGEST_ADDRESS_CHARACTERS;
    // Several are parted by commas: 各县应急管理局，市直有关单位.
    let marks = bare.contains(|c| is_stop(c) || is_semicolon(c) || is_colon(c));
    let named = ADDRESSEES.iter().any(|word| bare.ends_with(word));
    let opens = bare.starts_with(ADDRESSED) || words.ends_with(is_comma);
    let goes_on = next.is_some()
        || document.sections().len() > 1
        || document.sections().iter().any(|section| !section.blocks().is_empty());
    (short && !marks && named && (opens || document.title_text().contains(ABOUT)) && goes_on)
        .then_some(first)
}
