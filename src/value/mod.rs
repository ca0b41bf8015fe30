//! Values: the small types on their own, read with `str::parse` and brought to their base unit,
//! printed.

mod display;
mod from_str;
mod interval;
mod quantity;
