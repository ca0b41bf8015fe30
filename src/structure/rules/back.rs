//! What a site writes behind the running text.

use crate::{
    structure::{
        features::TITLE_BYTES,
        rule::{At, Role::Noise, Rule, Zone, rule},
        stretch::Stretch,
    },
    text::ending::Ending,
};

/// Rules for lines behind the text.
pub(in crate::structure) static BACK: &[Rule] = &[
    rule("numbered-links", Noise, "collections of documents", |at| {
        at.zone == Zone::Tail && at.ends() != Ending::Stop && is_numbered_link(at)
    }),
    rule("behind-site-lines", Noise, "county portals", |at| {
        at.zone == Zone::Tail
            && (at.ends() != Ending::Stop || at.features().is_site())
            && !closes_document(at)
            && !is_cut_off(at)
    }),
];

/// Whether a line is the last, and a clause of running text behind a comma that a page cut off.
fn is_cut_off(at: &At<'_, '_>) -> bool {
    at.following().next().is_none()
        && at.features().comma
        && at.features().bytes() > TITLE_BYTES
        && !at.features().is_site()
}

/// Whether a line has a number and stands in a list of links, behind the line of a site that announces
/// them: 相关文章：
fn is_numbered_link(at: &At<'_, '_>) -> bool {
    let is_numbered = |line: &Stretch<'_>| line.features.opening.marker().is_some();
    let behind =
        |line: &Stretch<'_>| line.is_of_site() && (line.features.announces() || is_numbered(line));
    is_numbered(at.line()) && at.above().is_some_and(behind)
}

/// Whether a line is of a document all the same: an issuer above a date may stand behind a link, and so
/// may a heading of the ladder.
fn closes_document(at: &At<'_, '_>) -> bool {
    let features = at.features();
    let author = |line: Option<&Stretch<'_>>| line.is_some_and(|line| line.features.author);
    features.opening.marker().is_some()
        || features.date && author(at.above())
        || features.author && at.below().is_some_and(|below| below.features.date)
}
