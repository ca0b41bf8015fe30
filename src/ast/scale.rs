//! [`Scale`]: what stands between a number and its unit, 万 or 亿, as a power of ten.

use rust_decimal::Decimal;

/// A power of ten up to the nineteenth: 亿 is 8. No scale of Chinese text is another factor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Scale(u8);

/// The largest power of ten that 64 bits hold.
const LARGEST_POWER: u8 = 19;

impl Scale {
    /// No scale: 1.
    pub(crate) const ONE: Self = Self(0);

    /// The scale of `power` zeros; of nineteen at most.
    pub(crate) const fn of_power(power: u32) -> Self {
        Self(if power > LARGEST_POWER as u32 { LARGEST_POWER } else { power as u8 })
    }

    /// The scale that comes to `factor`.
    #[cfg(feature = "serde")]
    pub(crate) fn of(factor: Decimal) -> Option<Self> {
        (0..=LARGEST_POWER).map(Self).find(|scale| scale.factor() == factor)
    }

    /// What a number is multiplied with.
    pub(crate) const fn factor(self) -> Decimal {
        let factor = 10_u64.pow(self.0 as u32);
        Decimal::from_parts(factor as u32, (factor >> 32) as u32, 0, false, 0)
    }

    /// Both scales, one behind the other: 千 and 万 are 千万.
    pub(crate) const fn times(self, other: Self) -> Self {
        Self::of_power(self.0 as u32 + other.0 as u32)
    }
}

#[cfg(test)]
mod tests {
    use super::Scale;

    #[test]
    fn factors() {
        assert_eq!(Scale::ONE.factor(), 1.into());
        assert_eq!(
            Scale::of_power(4).times(Scale::of_power(8)).factor(),
            1_000_000_000_000_u64.into()
        );
        assert_eq!(Scale::of_power(30).factor(), 10_000_000_000_000_000_000_u64.into());
    }
}
