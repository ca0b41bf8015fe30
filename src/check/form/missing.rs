//! What a document that is sent lacks, or has in the wrong order.
//!
//! An addressee is only missed in a document that is sent to somebody: one that has a number or an
//! addressee, and whose title says so.

use alloc::string::String;

use super::{Letter, colon_missing};
use crate::{
    Block, Document, MatterKind, Span,
    check::{
        draft::Draft,
        names::shared_ends,
        pieces::Piece,
        table::form::{
            ADDRESSEE_COLON, ADDRESSEE_MISSING, DATE_MISSING, SIGNATURE_MISSING, SIGNATURE_OFFICE,
            SIGNATURE_ORDER, SIGNATURE_SHORT,
        },
    },
    lexicon::{
        checks::form::{
            ADDRESSED, ADDRESSEES, COPIES, DEPARTMENTS, FIRM, ISSUED, OFFICE_ENDS, OFFICE_FILLERS,
            PASSED_ON, SIGNING_ENDS, SURVEYS,
        },
        structure::ABOUT,
    },
    text::chars::{
        head, head_characters, is_colon, is_comma, is_semicolon, is_space, is_stop, without_space,
    },
};

/// A form of address without its colon has at most so many characters. Field texts.
const LONGEST_ADDRESS_CHARACTERS: usize = 40;

pub(super) fn check(draft: &Draft<'_>, letter: &Letter<'_>) {
    let document = letter.document;
    let addressee = letter.of_kind(MatterKind::Addressee).next();
    let address = match addressee {
        Some(_) => None,
        None => above(draft, letter).or_else(|| address(draft, document)),
    };
    if let Some(span) = address {
        match draft.before(span.end).filter(|&last| is_stop(last) || is_semicolon(last)) {
            Some(stop) => {
                let mark = Span::new(span.end - stop.len_utf8() as u32, span.end);
                draft.found(&ADDRESSEE_COLON, span).expected("：").edit(mark, "：").report();
            }
            None => colon_missing(draft, span),
        }
    }
    order(draft, letter);
    office(draft, letter);
    signed(draft, letter);
    if let Some(title) = document.title().filter(|_| letter.is_letter()) {
        if addressee.is_none() && address.is_none() && !is_addressed(draft, document) {
            draft.found(&ADDRESSEE_MISSING, title.text.span).report();
        }
    }
}

/// Who signs, and when.
fn signed(draft: &Draft<'_>, letter: &Letter<'_>) {
    let is_letter = letter.is_letter();
    // What is attached is not signed: the last line of a list of names or offices may look so.
    let first = draft.report.documents().first();
    let attached = first.is_some_and(|first| first.span != letter.document.span);
    // What stands under the title signs nothing.
    let last = |kind| letter.of_kind(kind).next_back().filter(|&line| letter.is_below_text(line));
    let (signature, date) = (last(MatterKind::Signature), last(MatterKind::Date));
    let names_day = |kind: MatterKind| !matches!(kind, MatterKind::Attachment | MatterKind::Note);
    let dated = letter.lines.iter().any(|line| !line.periods().is_empty() && names_day(line.kind));
    match (signature, date) {
        (Some(signature), None) if is_letter || !dated && !attached => {
            draft.found(&DATE_MISSING, signature).report();
        }
        (None, None) if is_letter => {
            if let Some(span) = signature_alone(draft, letter) {
                draft.found(&DATE_MISSING, span).report();
            }
        }
        (None, Some(date)) => {
            let issued = ISSUED.iter().any(|kind| letter.document.title_text().ends_with(kind));
            let signs = letter.of_kind(MatterKind::Signature).next().is_some();
            if is_letter || (issued && !signs) {
                draft.found(&SIGNATURE_MISSING, date).report();
            }
        }
        _ => {}
    }
}

/// The last lines of the text where one of them is the office of the title: without a date below it the
/// parser takes it for text. A note in brackets may stand behind it.
fn signature_alone(draft: &Draft<'_>, letter: &Letter<'_>) -> Option<Span> {
    /// It is among so many of the last paragraphs.
    const LAST_PARAGRAPHS: usize = 3;

    let title = without_space(letter.document.title_text());
    let pieces = draft.pieces_of(letter.document).iter().rev();
    let paragraphs = pieces.filter_map(|piece| match piece {
        Piece::Paragraph(paragraph) => Some(paragraph.span),
        _ => None,
    });
    let mut last = paragraphs.take(LAST_PARAGRAPHS);
    last.find(|&span| {
        let words = without_space(draft.words(span));
        let office = OFFICE_ENDS.iter().any(|word| words.ends_with(word));
        office && title.starts_with(&words)
    })
}

/// Whether the text opens with an address: one on a single line has its addressee in the first
/// sentence.
fn is_addressed(draft: &Draft<'_>, document: &Document<'_>) -> bool {
    let opening = document.blocks().iter().find_map(|block| match block {
        Block::Paragraph(paragraph) => Some(draft.words(paragraph.span)),
        _ => None,
    });
    opening.is_some_and(|words| words.chars().take(LONGEST_ADDRESS_CHARACTERS).any(is_colon))
}

/// A line above the text that the parser took for who signs, and that is an address.
fn above(draft: &Draft<'_>, letter: &Letter<'_>) -> Option<Span> {
    let is_sent = letter.has_sent_title();
    letter.of_kind(MatterKind::Signature).find(|&line| {
        let words = draft.words(line);
        // Who wrote a report stands above its date.
        let behind = letter.lines.partition_point(|other| other.span().start <= line.start);
        if letter.lines.get(behind).is_some_and(|next| next.kind == MatterKind::Date) {
            return false;
        }
        // An office and a name are no address: 财政局局长　段某某.
        // A survey is written by an office, and sent to none.
        let surveys = SURVEYS.iter().any(|kind| letter.document.title_text().ends_with(kind));
        !letter.is_below_text(line)
            && !surveys
            && !words.trim().contains(is_space)
            && (words.starts_with(ADDRESSED)
                || (is_sent && !letter.document.title_text().contains(words.trim())))
    })
}

/// The office that the title names against the one that signs, where there is one of each.
fn office(draft: &Draft<'_>, letter: &Letter<'_>) {
    /// Both are of one place where their names begin with the same two characters.
    const PLACE_CHARACTERS: usize = 2;
    /// A name that is shortened lacks so many characters at least: 住建局 for 住房和城乡建设局.
    const LEFT_OUT_CHARACTERS: usize = 3;

    let mut signatures =
        letter.of_kind(MatterKind::Signature).filter(|&line| letter.is_below_text(line));
    let (Some(line), None) = (signatures.next(), signatures.next()) else { return };
    let title = letter.document.title_text();
    // Minutes of a government are signed by its office.
    if draft.is_minutes(letter.document) {
        return;
    }
    // 青河县教育局[2024年工作总结]
    let year = title.find(|c: char| c.is_ascii_digit());
    let office = PASSED_ON.iter().filter_map(|word| title.find(word)).chain(year).min();
    let Some(office) = office.map(|office| head(title, office)) else { return };
    let signature = draft.words(line).trim_matches(is_space);
    let named = |name: &str| {
        OFFICE_ENDS.iter().any(|word| name.ends_with(word)) && !name.contains(is_space)
    };
    let place = head_characters(office, PLACE_CHARACTERS);
    // 青禾县教育局 and 青岭县教育局
    let slip = office.chars().count() == signature.chars().count()
        && office.chars().zip(signature.chars()).filter(|(one, other)| one != other).count() == 1;
    // A firm's report may be signed by its department: 某公司财务部.
    let department = signature
        .strip_prefix(office)
        .filter(|_| office.ends_with(FIRM))
        .is_some_and(|part| DEPARTMENTS.iter().any(|end| part.ends_with(end)));
    let longer = (office.starts_with(signature) || signature.starts_with(office)) && !department;
    let abbreviates = |short: &str, long: &str| {
        let mut characters = long.chars();
        short.chars().all(|c| characters.any(|other| other == c))
    };
    let other = !abbreviates(office, signature) && !abbreviates(signature, office)
        || has_another_word(office, signature)
        || has_another_word(signature, office);
    let same_place = place.is_some() && place == head_characters(signature, PLACE_CHARACTERS);
    // 青河县住房和城乡建设局 and 青河县住建局
    let shortened = office.chars().count() >= signature.chars().count() + LEFT_OUT_CHARACTERS
        && same_place
        && abbreviates(signature, office)
        && !office.starts_with(signature);
    if named(office) && shortened {
        draft.found(&SIGNATURE_SHORT, line).say(office).report();
    } else if named(office)
        && named(signature)
        && office != signature
        && (slip || (same_place && (other || longer)))
    {
        draft.found(&SIGNATURE_OFFICE, line).say(office).report();
    }
}

/// Whether the longer of two names has one word more inside, which no short name leaves out: 教育局 is none for 教育[体育]局, as 应急局
/// is for 应急[管理]局.
fn has_another_word(short: &str, long: &str) -> bool {
    let count = |words: &str| words.chars().count();
    let [head, tail] = shared_ends(short, long);
    let longer = count(long).saturating_sub(count(short));
    let more: String = long.chars().skip(head).take(longer).collect();
    let inside = head > 0 && tail > 0 && head + tail == count(short);
    inside && longer > 1 && !OFFICE_FILLERS.contains(&&*more)
}

/// A date right above who signs, below the text.
fn order(draft: &Draft<'_>, letter: &Letter<'_>) {
    for pair in letter.lines.windows(2) {
        let &[date, signature] = pair else { continue };
        let reversed = date.kind == MatterKind::Date && signature.kind == MatterKind::Signature;
        let between = draft.between(date.span().end, signature.span().start);
        // 抄送：县委办公室 names who gets a copy.
        let copied = draft.words(signature.span()).starts_with(COPIES);
        if reversed
            && !copied
            && letter.is_below_text(date.span())
            && between.trim_matches(is_space).is_empty()
        {
            draft.found(&SIGNATURE_ORDER, signature.span()).related(date.span()).report();
        }
    }
    signed_below(draft, letter);
}

/// 2024年8月12日 above 青河县民政局调研组, the last line of all: who signs, in a line that names nobody of
/// the title.
fn signed_below(draft: &Draft<'_>, letter: &Letter<'_>) {
    /// Who signs has at most so many bytes: fifteen characters.
    const SIGNATURE_BYTES: usize = 45;

    let date = letter.lines.iter().rfind(|line| line.kind == MatterKind::Date);
    let Some(date) = date.map(|date| date.span()).filter(|&date| letter.is_below_text(date)) else {
        return;
    };
    let behind = draft.between(date.end, letter.document.span.end);
    let line = behind.trim_matches(is_space);
    let above = head(draft.source, date.start as usize).trim_end_matches(is_space);
    let signs = SIGNING_ENDS.iter().any(|word| line.ends_with(word));
    if signs && line.len() <= SIGNATURE_BYTES && !line.contains('\n') && above.ends_with(is_stop) {
        let start = letter.document.span.end - behind.trim_start_matches(is_space).len() as u32;
        let span = Span::new(start, start + line.len() as u32);
        draft.found(&SIGNATURE_ORDER, span).related(date).report();
    }
}

/// The first line of the text, where it is an address without its colon: 各乡镇人民政府.
fn address(draft: &Draft<'_>, document: &Document<'_>) -> Option<Span> {
    let paragraphs = document.blocks().iter().filter_map(|block| match block {
        Block::Paragraph(paragraph) => Some(paragraph.span),
        _ => None,
    });
    let headings = document.sections().first().map(|section| section.heading.span);
    // Who issues a document may stand above its title.
    let below = document.title().map_or(0, |title| title.text.span.end);
    let mut texts = paragraphs.chain(headings).filter(|text| text.start >= below);
    let (first, next) = (texts.next()?, texts.next());
    let words = draft.words(first).trim_matches(is_space);
    let short = head_characters(words, LONGEST_ADDRESS_CHARACTERS + 1).is_none();
    // Several are parted by commas: 各县应急管理局，市直有关单位.
    let bare = words.trim_end_matches(is_comma);
    // One that ends in a stop is told by its first word.
    let bare =
        if words.starts_with(ADDRESSED) { bare.trim_end_matches(['。', '；']) } else { bare };
    let named = ADDRESSEES.iter().any(|word| bare.ends_with(word));
    if !short || !named || bare.contains(|c| is_stop(c) || is_semicolon(c) || is_colon(c)) {
        return None;
    }
    let opens = bare.starts_with(ADDRESSED)
        || words.ends_with(is_comma)
        || document.title_text().contains(ABOUT);
    let goes_on = next.is_some()
        || document.sections().len() > 1
        || document.sections().iter().any(|section| !section.blocks().is_empty());
    (opens && goes_on).then_some(first)
}
