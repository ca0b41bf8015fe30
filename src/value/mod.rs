//! Values: the small types on their own, read with `str::parse` and brought to their base unit.

mod from_str;
mod quantity;
