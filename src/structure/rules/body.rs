//! What stands among the running text and is none.

use crate::{
    MatterKind::{Addressee, Attachment, Date, DocumentNumber, Note, Signature},
    combinator::Opening,
    structure::{
        features::TITLE_BYTES,
        forms::names_model,
        rule::{
            At,
            Role::{Matter, Noise},
            Rule, rule,
        },
        stretch::{Kind, Stretch},
    },
    text::ending::Ending,
};

/// Rules for lines behind the first running text.
pub(in crate::structure) static BODY: &[Rule] = &[
    rule("title-printed-again", Noise, "scraped reports", |at| {
        at.features().may_title() && at.repeats_title() && at.is_printed_again()
    }),
    rule("link-to-a-model", Noise, "document shops", |at| {
        at.features().ending.is_open()
            && at.features().bytes() <= TITLE_BYTES
            && at.features().opening.marker().is_none()
            && names_model(at.line().words())
    }),
    rule("source-line", Matter(Note), "statistical bulletins", |at| {
        at.features().data_source && at.features().ending.is_open()
    }),
    rule("note", Matter(Note), "GB/T 9704-2012 7.3.6; statistical bulletins", |at| {
        at.features().note
    }),
    rule("notes-go-on", Matter(Note), "statistical bulletins", notes_go_on),
    rule("remark-under-date", Matter(Note), "GB/T 9704-2012 7.3.6", |at| {
        let dated = at.above().is_some_and(|above| above.kind == Kind::Matter(Date));
        dated
            && at.features().bytes() <= TITLE_BYTES
            && (at.features().bracketed || at.features().release)
    }),
    rule("attachment", Matter(Attachment), "GB/T 9704-2012 7.3.4", |at| {
        at.features().bytes() <= TITLE_BYTES && at.features().attachment
    }),
    rule("attachments-go-on", Matter(Attachment), "GB/T 9704-2012 7.3.4", attachments_go_on),
    rule("date-line", Matter(Date), "GB/T 9704-2012 7.3.5", |at| {
        at.features().date && !at.heads_year()
    }),
    rule("signature", Matter(Signature), "GB/T 9704-2012 7.3.5", |at| {
        at.features().bytes() <= SIGNATURE_BYTES
            && !at.features().ends_line()
            && at.features().author
            && at.features().opening.marker().is_none()
            && is_closed(at)
    }),
    rule("line-above-date", Matter(Signature), "GB/T 9704-2012 7.3.5", |at| {
        at.features().bytes() <= SIGNATURE_BYTES
            && at.features().two_han
            && at.features().opening == Opening::Plain
            && at.features().kind.is_none()
            && !at.features().ends_line()
            && !at.features().comma
            && at.below().is_some_and(|below| below.features.date)
            && at.above().is_some_and(|above| above.features.ending == Ending::Stop)
    }),
    rule("office-and-name", Matter(Signature), "orders of governments", |at| {
        at.features().office
            && at.features().characters() <= SIGNER_CHARACTERS
            && at.features().ending.is_open()
            && at.below().is_some_and(|below| below.features.date)
    }),
    rule("document-number", Matter(DocumentNumber), "GB/T 9704-2012 7.2.5", |at| {
        at.features().document_number && at.features().bytes() <= NUMBER_BYTES
    }),
    rule("form-of-address", Matter(Addressee), "speeches", |at| {
        at.ends() == Ending::Colon
            && at.features().bytes() <= ADDRESS_BYTES
            && at.features().address
    }),
];

/// A signature has this many bytes at most: thirty Han characters.
const SIGNATURE_BYTES: usize = 90;
/// The office and name of who signs an order have this many characters at most.
const SIGNER_CHARACTERS: usize = 16;
/// A document number has this many bytes at most.
const NUMBER_BYTES: usize = 80;
/// A form of address has this many bytes at most: forty Han characters.
const ADDRESS_BYTES: usize = 120;
/// A label of notes alone on its line has this many bytes at most: 注：, 名词解释：.
const NOTES_LABEL_BYTES: usize = 60;

/// Numbered notes run on; behind a label of their own, others too, up to the next heading.
fn notes_go_on(at: &At<'_, '_>) -> bool {
    let Some(above) = at.above().filter(|above| above.kind == Kind::Matter(Note)) else {
        return false;
    };
    let labelled = above.rule == "notes-go-on"
        || above.features.bytes() <= NOTES_LABEL_BYTES && above.features.ending != Ending::Stop;
    let marked = at.features().opening.marker().is_some_and(|marker| marker.conforms);
    let numbered = at.line().words().starts_with(|c: char| c.is_ascii_digit());
    !["remark-under-date", "source-line"].contains(&above.rule) && (numbered || labelled && !marked)
}

/// The label of a list of attachments may stand on a line of its own, before the first of them.
fn attachments_go_on(at: &At<'_, '_>) -> bool {
    let Some(above) = at.above().filter(|above| above.kind == Kind::Matter(Attachment)) else {
        return false;
    };
    let least = if above.features.ending == Ending::Colon { 1 } else { 2 };
    at.features().bytes() <= TITLE_BYTES
        && at.ends() != Ending::Stop
        && at.features().opening.marker().is_some_and(|marker| marker.ordinal >= least)
}

/// Whether a text ends before a line: a date stands behind it; or a sentence before it, and nothing
/// or an author behind it.
fn is_closed(at: &At<'_, '_>) -> bool {
    let ended = at.above().is_some_and(|above| {
        above.features.ending == Ending::Stop || matches!(above.kind, Kind::Matter(_))
    });
    let author = |below: &Stretch<'_>| below.features.author;
    at.below().is_some_and(|below| below.features.date) || ended && at.below().is_none_or(author)
}
