//! What stands in front of the running text, beside the title.

use crate::{
    MatterKind::{Addressee, Attachment, Date, DocumentNumber, Signature, Subtitle},
    lexicon::structure::COPY_LINES,
    structure::{
        features::TITLE_BYTES,
        forms::{is_issued, opens_with_dash},
        rule::{
            At,
            Role::{Matter, Noise, Text},
            Rule, Zone, rule,
        },
        rules::title::is_attachment_label,
        stretch::{Kind, Stretch},
        title::{BETWEEN_SITE_LINES, is_labelled_row, opens_news},
    },
    text::ending::Ending,
};

/// The rule of a subtitle behind a dash.
pub(crate) const SUBTITLE: &str = "subtitle";

/// Rules for lines in front of the text.
pub(in crate::structure) static FRONT: &[Rule] = &[
    // ——抓学习。 is an item.
    rule(SUBTITLE, Matter(Subtitle), "GB/T 15834-2011 4.13", |at| {
        opens_with_dash(at.line().words()) && !at.features().ends_line()
    }),
    rule("occasion", Matter(Subtitle), "reports to people's congresses", |at| {
        at.features().occasion
            && at.features().number
            && at.features().bytes() <= TITLE_BYTES
            && !at.features().ends_line()
            && !is_marked(at)
            && !at.features().is_site()
            && at.above().is_none_or(|above| COPY_LINES.prefix(above.words()).is_none())
    }),
    rule("second-headline", Matter(Subtitle), "news sites", |at| {
        at.before().is_some_and(|before| before.kind == Kind::Title)
            && at.next().is_some_and(opens_news)
            && at.features().may_title()
            && !at.features().ends_line()
            && !at.features().site.around()
            && !is_marked(at)
    }),
    rule("office-and-name", Matter(Signature), "reports to people's congresses", |at| {
        at.features().office
            && !at.features().labelled
            && at.features().characters() <= SIGNER_CHARACTERS
            && !at.features().ends_line()
            && !is_marked(at)
            && !at.features().is_site()
    }),
    rule(BETWEEN_SITE_LINES, Noise, "county portals", |at| {
        at.zone == Zone::Site
            && at.features().bytes() <= SITE_BYTES
            && !at.line().words().starts_with(THEMATIC_BREAK)
            // A stop with who tells it in brackets behind ends a sentence, too.
            && (at.ends() != Ending::Stop && !at.features().credited || at.features().is_site())
    }),
    rule("row-beside-metadata", Noise, "portals", |at| {
        is_labelled_row(at.line()) && stands_by_labels(at)
    }),
    // 3158824, how often a page was seen.
    rule("count-of-views", Noise, "portals", |at| {
        let digits = |words: &str| !words.is_empty() && words.bytes().all(|b| b.is_ascii_digit());
        at.features().bytes() <= VIEWS_DIGITS
            && digits(at.line().words())
            && at.above().is_some_and(|above| above.kind == Kind::Noise)
    }),
    rule("opening-paragraph", Text, "", |at| at.features().bytes() > TITLE_BYTES),
    rule("document-number", Matter(DocumentNumber), "GB/T 9704-2012 7.2.5", |at| {
        at.features().document_number
    }),
    rule("date-line", Matter(Date), "GB/T 9704-2012 7.3.5", |at| {
        at.features().date && !at.heads_year()
            || at.features().number
                && at.features().bytes() <= TITLE_BYTES
                && !at.features().ends_line()
                && is_issued(at.line().words())
    }),
    // A colon behind its number makes it no form of address: 附件2：.
    rule("attachment-label", Matter(Attachment), "GB/T 9704-2012 7.3.7", |at| {
        at.ends() == Ending::Colon && is_attachment_label(at.line())
    }),
    rule("form-of-address", Matter(Addressee), "GB/T 9704-2012 7.3.2", |at| {
        at.ends() == Ending::Colon && !at.features().introduces && !is_marked(at)
    }),
    rule("marked-line", Text, "", |at| at.features().ends_line() || is_marked(at)),
    rule(
        "issuer",
        Matter(Signature),
        "党政机关公文处理工作条例 (2012) article 9",
        |at| at.features().author && !at.features().labelled,
    ),
];

/// A rule of Markdown, which is nobody's. CommonMark 4.1.
const THEMATIC_BREAK: &str = "---";
/// The office and name of who gave a report have this many characters at most, the place included.
const SIGNER_CHARACTERS: usize = 30;
/// How often a page was seen has this many digits at most.
const VIEWS_DIGITS: usize = 9;
/// A line between lines of a site has this many bytes at most.
const SITE_BYTES: usize = 800;

/// A row that a portal labels stands within so many lines.
const NEAR_ROWS: usize = 4;

/// Whether a row that a portal labels stands near, and none but rows between.
fn stands_by_labels(at: &At<'_, '_>) -> bool {
    let labelled = |line: &Stretch<'_>| line.features.label;
    let rows = |line: &&Stretch<'_>| line.features.label || is_labelled_row(line);
    let above = at.lines.get(..at.at).unwrap_or_default().iter().rev().take(NEAR_ROWS);
    let below = at.lines.iter().skip(at.at + 1).take(NEAR_ROWS);
    above.take_while(rows).any(labelled) || below.take_while(rows).any(labelled)
}

/// Whether a line begins with the marker of a section.
fn is_marked(at: &At<'_, '_>) -> bool {
    at.features().opening.marker().is_some()
}
