//! The value of a quantity as text, the scale multiplied in: `1.3万` → `13000`, `3—5` → `3..5`,
//! `1/3`, `7.6:44.8:47.6`.

use gongwen::{Number, Quantity};
use rust_decimal::Decimal;

/// The value without exponent or trailing zeros; `None` where the number is redacted.
pub fn value(quantity: &Quantity<'_>) -> Option<String> {
    let plain = |number: &Decimal| number.normalize().to_string();
    let scaled = |number: &Decimal| match number.checked_mul(quantity.unit.scale) {
        Some(product) => plain(&product),
        // More digits than a decimal holds.
        None => format!("{}*{}", plain(number), plain(&quantity.unit.scale)),
    };
    Some(match &quantity.number {
        Number::Exact(number) => scaled(number),
        Number::Range(low, high) => format!("{}..{}", scaled(low), scaled(high)),
        Number::Fraction(part, whole) => format!("{}/{}", scaled(part), plain(whole)),
        Number::Ratio(parts) => parts.iter().map(plain).collect::<Vec<_>>().join(":"),
        _ => return None,
    })
}
