//! The tables of rules, one for each zone of a text.

pub(super) mod back;
pub(super) mod body;
pub(super) mod front;
pub(super) mod page;
pub(super) mod title;
