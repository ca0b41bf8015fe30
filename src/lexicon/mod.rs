//! The word lists, one place for all of them: each sorted, each with a line on where it comes from.

pub(crate) mod bases;
pub(crate) mod directions;
pub(crate) mod lookup;
pub(crate) mod modality;
pub(crate) mod nouns;
pub(crate) mod particles;
pub(crate) mod scopes;
pub(crate) mod verbs;
