//! Passages: what the running text of each section divides into: lists of items, and leads.

mod enumeration;
mod inline;
mod lead;
mod phrase;
mod units;

pub(crate) use self::{
    phrase::Topic,
    units::{Opened, Passages, Unit, divide},
};
