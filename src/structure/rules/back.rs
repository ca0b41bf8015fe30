//! What a site writes behind the running text.

use crate::{
    structure::rule::{Role::Noise, Rule, Zone, rule},
    text::ending::Ending,
};

/// Rules for lines behind the text.
pub(in crate::structure) static BACK: &[Rule] =
    &[rule("behind-site-lines", Noise, "county portals", |at| {
        at.zone == Zone::Tail && (at.ends() != Ending::Stop || at.features().is_site())
    })];
