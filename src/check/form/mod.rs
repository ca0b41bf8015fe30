//! The parts of an official document: title, number, addressee, attachments, signature, date.
//!
//! Takes the lines of matter that the parser found.

mod attachments;
mod dates;
mod kinds;
mod left;
mod lines;
mod missing;
mod number;

use super::{
    draft::Draft,
    table::{
        form::{ADDRESSEE_COLON, TITLE_STOP},
        punctuation::DASH,
    },
};
use crate::{
    Block, Document, Matter, MatterKind, Series, Span,
    lexicon::{
        checks::form::SENT,
        structure::{ABOUT, ADDRESSES, DOCUMENT_KINDS, NEWSLETTERS, Strength},
    },
    text::chars::{
        head, is_comma, is_han, is_round_opening, is_semicolon, is_space, is_stop, rest,
    },
};
pub(super) use attachments::Listed;

/// A title has at most so many characters. Field texts.
const LONGEST_TITLE_CHARACTERS: usize = 60;

/// A document with what its lines are held against.
struct Letter<'d> {
    document: &'d Document<'d>,
    lines: &'d [&'d Matter<'d>],
    /// Where its first block or heading ends; nothing before is below the text.
    first_end: Option<u32>,
}

impl<'d> Letter<'d> {
    fn of(draft: &'d Draft<'d>, document: &'d Document<'d>) -> Self {
        let text = |block: &&Block<'_>| matches!(block, Block::Paragraph(_) | Block::List(_));
        let block = document.blocks().iter().find(text).map(|block| block.span().end);
        let heading = document.sections().first().map(|section| section.heading.span.end);
        let first_end = block.into_iter().chain(heading).min();
        Self { document, lines: draft.matter_of(document), first_end }
    }

    /// Whether its title is one of a document that is sent to somebody: 关于…的通知.
    fn has_sent_title(&self) -> bool {
        let title = self.document.title_text().trim_end_matches(['。', '）', ')']);
        SENT.iter().any(|kind| title.ends_with(kind)) && title.contains(ABOUT)
    }

    /// Whether it is a letter: its title says that it is sent, and it has a number or an addressee.
    fn is_letter(&self) -> bool {
        let marks = [MatterKind::DocumentNumber, MatterKind::Addressee];
        self.has_sent_title() && self.lines.iter().any(|line| marks.contains(&line.kind))
    }

    /// Whether some text stands before a line.
    fn is_below_text(&self, line: Span) -> bool {
        self.first_end.is_some_and(|end| end <= line.start)
    }

    fn of_kind(&self, kind: MatterKind) -> impl DoubleEndedIterator<Item = Span> {
        self.lines.iter().filter(move |line| line.kind == kind).map(|line| line.span())
    }
}

pub(super) fn check(draft: &Draft<'_>) {
    for document in draft.report.documents() {
        title(draft, document);
        form_of_address(draft, document);
        let letter = Letter::of(draft, document);
        for (place, line) in letter.lines.iter().enumerate() {
            match line.kind {
                MatterKind::DocumentNumber => number::check(draft, line.span()),
                MatterKind::Addressee => addressee(draft, line.span()),
                MatterKind::Attachment => {
                    let next = letter.lines.get(place + 1).map(|next| next.kind);
                    attachments::check(draft, line.span(), next);
                }
                MatterKind::Date => {
                    dates::of_issue(draft, &letter, place, line);
                    if draft.words(line.span()).starts_with(is_round_opening) {
                        dates::in_note(draft, line);
                    }
                }
                MatterKind::Subtitle => {
                    subtitle_dash(draft, line.span());
                    dates::in_note(draft, line);
                }
                _ => {}
            }
        }
        subtitle_as_item(draft, document);
        attachments::behind(draft, &letter);
        attachments::numbers(draft, &letter);
        attachments::place(draft, &letter);
        attachments::names(draft, &letter);
        missing::check(draft, &letter);
        kinds::check(draft, &letter);
        left::check(draft, &letter);
        lines::check(draft, &letter);
    }
    number::cited(draft);
}

fn title(draft: &Draft<'_>, document: &Document<'_>) {
    let Some(title) = document.title() else { return sentence_for_title(draft, document) };
    let span = title.text.span;
    let inside = draft.before(span.end).filter(|&c| is_stop(c));
    let behind = draft.behind(span.end).filter(|&c| is_stop(c));
    let at = match (inside, behind) {
        (Some(stop), _) => Span::new(span.end - stop.len_utf8() as u32, span.end),
        (None, Some(stop)) => Span::new(span.end, span.end + stop.len_utf8() as u32),
        (None, None) => return title_in_newsletter(draft, document),
    };
    // A question or an exclamation may be a title's own.
    if draft.words(at) == "。" {
        draft.found(&TITLE_STOP, at).fix("").report();
    }
}

/// 某区推动基层减负走深走实。: the title of a piece below the masthead of a newsletter, with a stop that makes a paragraph of it.
fn title_in_newsletter(draft: &Draft<'_>, document: &Document<'_>) {
    if NEWSLETTERS.suffix(document.title_text()).is_none() {
        return;
    }
    let spans = document.blocks().iter().filter_map(|block| match block {
        Block::Paragraph(paragraph) => Some(paragraph.span),
        _ => None,
    });
    let words = |span: Span| draft.words(span).trim_end_matches(is_space);
    // The number of the issue and the office have no stop.
    let mut told = spans.skip_while(|&span| !words(span).ends_with(is_stop));
    let (Some(span), Some(next)) = (told.next(), told.next()) else { return };
    let first = words(span);
    let marks = |c: char| is_stop(c) || is_comma(c) || is_semicolon(c);
    let bare = first.strip_suffix('。').filter(|bare| !bare.contains(marks));
    let short = first.chars().count() <= LONGEST_TITLE_CHARACTERS;
    if let Some(bare) = bare.filter(|_| short && words(next).len() > first.len()) {
        let at = |length: usize| span.start + length as u32;
        let stop = Span::new(at(bare.len()), at(first.len()));
        draft.found(&TITLE_STOP, stop).fix("").report();
    }
}

/// A first line that would be the title if it did not end in a stop.
fn sentence_for_title(draft: &Draft<'_>, document: &Document<'_>) {
    let mut blocks = document
        .blocks()
        .iter()
        .filter(|block| !matches!(block, Block::Matter(_) | Block::Noise(_)));
    let Some(Block::Paragraph(paragraph)) = blocks.next() else { return };
    let words = draft.words(paragraph.span).trim_end_matches(is_space);
    let Some(bare) = words.strip_suffix(['。', '，', '；', '、']) else { return };
    // A title opens the text; a number may stand above it, an addressee does not.
    let addressed = draft
        .matter_of(document)
        .iter()
        .any(|line| line.kind == MatterKind::Addressee && line.span().end <= paragraph.span.start);
    let kind = DOCUMENT_KINDS.suffix(bare).map(|(_, strength)| strength);
    let names_kind = kind == Some(Strength::Strong)
        || (kind.is_some() && !addressed)
        || (bare.contains(ABOUT) && SENT.iter().any(|kind| bare.ends_with(kind)));
    let marks = bare.contains(|c| is_stop(c) || is_comma(c) || is_semicolon(c));
    if names_kind && !marks && words.chars().count() <= LONGEST_TITLE_CHARACTERS {
        let at = |length: usize| paragraph.span.start + length as u32;
        let stop = Span::new(at(bare.len()), at(words.len()));
        draft.found(&TITLE_STOP, stop).fix("").report();
    }
}

/// --基于某镇的调查: the dash before a subtitle, of hyphens or too short.
fn subtitle_dash(draft: &Draft<'_>, span: Span) {
    let words = draft.words(span);
    let dash = words.len() - words.trim_start_matches(['-', '—', '－', '─', '―']).len();
    let dash_words = head(words, dash);
    if dash > 0
        && dash_words != "——"
        && rest(words, dash).starts_with(|c: char| is_han(c) || c.is_ascii_digit())
    {
        let at = Span::new(span.start, span.start + dash as u32);
        draft.found(&DASH, at).fix("——").report();
    }
}

/// The same, where the parser takes the line for a list of one item.
fn subtitle_as_item(draft: &Draft<'_>, document: &Document<'_>) {
    if let (Some(_), Some(Block::List(list))) = (document.title(), document.blocks().first()) {
        if let ([item], Series::Dash) = (list.items(), list.series) {
            subtitle_dash(draft, item.span);
        }
    }
}

/// 主送机关 + ：
fn addressee(draft: &Draft<'_>, span: Span) {
    let Some(last) = draft.before(span.end) else { return };
    let mark = Span::new(span.end - last.len_utf8() as u32, span.end);
    match last {
        '：' => {}
        ':' => draft.found(&ADDRESSEE_COLON, mark).fix("：").report(),
        last if is_comma(last) || is_semicolon(last) => {
            draft.found(&ADDRESSEE_COLON, span).expected("：").edit(mark, "：").report();
        }
        last if is_stop(last) => {}
        _ => colon_missing(draft, span),
    }
}

/// 同志们；: a form of address on the first line, with another mark than a colon.
fn form_of_address(draft: &Draft<'_>, document: &Document<'_>) {
    /// A longer line is a sentence.
    const LONGEST_CHARACTERS: usize = 30;

    let mut blocks = document.blocks().iter();
    let Some(Block::Paragraph(paragraph)) =
        blocks.find(|block| !matches!(block, Block::Matter(_) | Block::Noise(_)))
    else {
        return;
    };
    let whole = draft.words(paragraph.span);
    let words = whole.trim_matches(is_space);
    let Some(mark) =
        words.chars().next_back().filter(|&c| is_comma(c) || is_semicolon(c) || is_stop(c))
    else {
        return;
    };
    let bare = head(words, words.len() - mark.len_utf8());
    let one = !bare.contains(|c| is_comma(c) || is_semicolon(c) || is_stop(c));
    let short = bare.chars().count() <= LONGEST_CHARACTERS;
    // 同志们！ calls out.
    if one && short && mark != '！' && ADDRESSES.prefix(bare).is_some() {
        let start =
            paragraph.span.start + (whole.len() - whole.trim_start_matches(is_space).len()) as u32;
        let at = Span::new(start + bare.len() as u32, start + words.len() as u32);
        let found = draft.found(&ADDRESSEE_COLON, Span::new(start, at.end));
        found.expected("：").edit(at, "：").report();
    }
}

fn colon_missing(draft: &Draft<'_>, span: Span) {
    let end = Span::new(span.end, span.end);
    draft.found(&ADDRESSEE_COLON, span).expected("：").edit(end, "：").report();
}
