//! Amounts of money: several coins as one sum, and signs of currencies before the number.
//!
//! Takes what was read of an amount and the text around it, gives the whole.
//!
//! ```text
//! sum   = number 元 number 角 (number 分)? | number 元 number 分 | number 角 number 分     12元3角5分
//! sign  = US$ | ￥ | € …                                                                US$3000万
//! ```

use rust_decimal::Decimal;

use super::measured::{Measure, UnitWords};
use crate::{
    Number, Scale, UnitKind, Words,
    lexicon::currencies::{CENT, COINS, SIGNS, YUAN, ends_sign},
    text::chars::rest,
};

impl UnitWords<'_> {
    /// 元, where other words say so.
    const fn yuan() -> Self {
        Self {
            text: Words::Borrowed(YUAN),
            kind: UnitKind::Currency,
            word: YUAN,
            digits_only: false,
            infix: None,
            length: 0,
        }
    }
}

/// 元 + 角 + 分 as one amount in 元: 12元3角5分 is 12.35元, 1角5分 is 0.15元. `next` reads the number
/// with its unit that a text opens with.
pub(super) fn sum<'s>(
    input: &'s str,
    first: &Measure<'s>,
    next: impl Fn(&'s str) -> Option<Measure<'s>>,
) -> Option<Measure<'s>> {
    let (mut total, mut decimals) = coins(first)?;
    let mut length = first.length;
    let mut count = 1;
    while decimals < CENT {
        let Some(coin) = next(rest(input, length)) else { break };
        let Some((value, place)) =
            coins(&coin).filter(|&(value, place)| place > decimals && value.is_sign_positive())
        else {
            break;
        };
        // Ten 角 would be a 元: 3元15角 is no sum.
        if coin.magnitude.infix.is_some() || coins_of(&coin) >= Some(Decimal::TEN) {
            break;
        }
        total += value;
        (decimals, count, length) = (place, count + 1, length + coin.length);
    }
    if count == 1 {
        return None;
    }
    let mut whole = first.clone();
    whole.magnitude.number = Number::Exact(total.normalize());
    whole.magnitude.scale = Scale::ONE;
    whole.magnitude.length = length;
    whole.magnitude.bare_length = length;
    whole.unit = Some(UnitWords::yuan());
    whole.length = length;
    Some(whole)
}

/// The number before the unit, where it is a whole one without a scale.
fn coins_of(measure: &Measure<'_>) -> Option<Decimal> {
    match measure.magnitude.number {
        Number::Exact(value) if measure.magnitude.scale == Scale::ONE => {
            Some(value).filter(|value| value.scale() == 0)
        }
        _ => None,
    }
}

/// The worth of an amount in 元, and the decimal place of its coin.
fn coins(measure: &Measure<'_>) -> Option<(Decimal, u32)> {
    let unit = measure.unit.as_ref()?;
    let place = COINS.meaning(&unit.text)?;
    let number = coins_of(measure)?;
    Some((number.checked_mul(Decimal::new(1, place))?, place))
}

/// A sign or name of a currency right before a number.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sign {
    /// The currency's unit: 美元.
    pub(crate) unit: &'static str,
    /// How many bytes of the text it takes.
    pub(crate) length: usize,
    /// Whether it is a part of the amount, as a symbol is, and not a word before it.
    pub(crate) symbol: bool,
}

/// The sign or name of a currency that `before` ends with: US$, ￥, RMB, 港币.
pub(crate) fn sign_before(before: &str) -> Option<Sign> {
    // Nearly no number has one before it, and its last character tells that.
    before.chars().next_back().filter(|&c| ends_sign(c))?;
    let (length, (unit, symbol)) = SIGNS.suffix(before)?;
    Some(Sign { unit, length, symbol })
}

impl<'s> Measure<'s> {
    /// Whether a sign of a currency before the number may say what it counts: it has no unit, or 元.
    pub(crate) fn takes_currency(&self) -> bool {
        self.unit.as_ref().is_none_or(|unit| unit.text == YUAN)
    }

    /// The amount in the currency that `sign` names; see [`Measure::takes_currency`].
    pub(crate) fn in_currency(mut self, sign: Sign) -> Self {
        let unit = self.unit.get_or_insert_with(UnitWords::yuan);
        unit.text = sign.unit.into();
        self
    }
}
