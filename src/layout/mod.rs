//! Layout: lines of the source, and where a paragraph really ends.

mod driver;
mod folio;
mod furniture;
mod head;
mod line;
mod opening;
mod page;
mod physical;
mod shown;
mod spacing;
mod titles;
mod wrap;

pub(crate) use driver::lines;
pub(crate) use folio::{is_furniture_rule, is_lone_dash, is_running_head_rule};
pub(crate) use line::Line;
