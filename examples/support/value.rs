//! The value of a quantity as text, the scale multiplied in: `1.3万` → `13000`, `3—5` → `3..5`,
//! `1/3`, `7.6:44.8:47.6`.

use gongwen::{Number, Quantity};

/// The value without exponent or trailing zeros; `None` where the number is redacted.
pub fn value(quantity: &Quantity<'_>) -> Option<String> {
    match quantity.scaled() {
        Some(Number::Redacted) => None,
        Some(number) => Some(number.to_string()),
        // More digits than a decimal holds.
        None => Some(format!("{}*{}", quantity.number, quantity.unit.scale().normalize())),
    }
}
