//! The tables of rules, one file for each place: the page, titles with those of news, front, body, back.

pub(super) mod back;
pub(super) mod body;
pub(super) mod front;
pub(super) mod news;
pub(super) mod page;
pub(super) mod title;
