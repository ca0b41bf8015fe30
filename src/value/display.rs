//! How values read when they are printed.

use core::fmt;

use rust_decimal::Decimal;

use crate::{
    Approximation, Date, Delimiter, Diagnostic, Marker, Number, Numbering, Period, Quantity, Unit,
    lexicon::markers::{
        DIVISIONS, HAN_DIGITS, HUNDRED, INSERTED, ORDINAL_PREFIX, STEMS, TEN, THOUSAND,
    },
};

/// The digits and the unit in the parser's own notation, the scale multiplied in: `270.5亿元` as
/// `27050000000元`, a range as `3..5个`, a hidden number as `X元`.
impl fmt::Display for Quantity<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.approximation.map_or("", Approximation::sign))?;
        match self.scaled() {
            Some(number) => write!(f, "{number}{}", self.unit.text()),
            // More digits than a decimal holds.
            None => write!(f, "{}×{}{}", self.number, self.unit.scale(), self.unit.text()),
        }
    }
}

/// `270.5`, `3..5`, `1/3`, `7.6:44.8:47.6`, and `X` for a hidden one; without zeros that say
/// nothing.
impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let plain = Decimal::normalize;
        match self {
            Self::Exact(number) => write!(f, "{}", plain(number)),
            Self::Range(low, high) => write!(f, "{}..{}", plain(low), plain(high)),
            Self::Fraction(part, whole) => write!(f, "{}/{}", plain(part), plain(whole)),
            Self::Ratio(parts) => {
                for (at, part) in parts.iter().enumerate() {
                    write!(f, "{}{}", if at == 0 { "" } else { ":" }, plain(part))?;
                }
                Ok(())
            }
            Self::Redacted => f.write_str("X"),
        }
    }
}

/// The unit without its scale.
impl fmt::Display for Unit<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

impl Approximation {
    /// The mathematical sign for it: ≈ > < ≥ ≤.
    #[must_use]
    pub const fn sign(self) -> &'static str {
        match self {
            Self::About => "≈",
            Self::Over => ">",
            Self::Under => "<",
            Self::AtLeast => "≥",
            Self::AtMost => "≤",
        }
    }
}

/// ISO 8601, as far as the date is known: `2021`, `2021-06`, `2021-06-07`; without a year
/// `--06-07`, a day alone `---07`.
impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.year {
            Some(year) => write!(f, "{year:04}")?,
            None => f.write_str("-")?,
        }
        match (self.month, self.day) {
            (None, None) => Ok(()),
            (Some(month), None) => write!(f, "-{month:02}"),
            (Some(month), Some(day)) => write!(f, "-{month:02}-{day:02}"),
            (None, Some(day)) => write!(f, "--{day:02}"),
        }
    }
}

/// The dates where they are known, one or `first..last` (`2021-01..2021-06`); else the words.
impl fmt::Display for Period<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.start, self.end) {
            (Some(start), Some(end)) if start != end => write!(f, "{start}..{end}"),
            (Some(date), _) | (None, Some(date)) => write!(f, "{date}"),
            (None, None) => f.write_str(&self.text),
        }
    }
}

/// The marker as GB/T 9704-2012 and GB/T 15834-2011 would print it: `（三）` for `(三)`, `3.` for
/// `3．`; a marker that they do not know keeps its own form.
impl fmt::Display for Marker {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = Place(self.family.numbering, self.ordinal);
        match self.family.delimiter {
            Delimiter::Comma => write!(f, "{place}、"),
            Delimiter::Dot => write!(f, "{place}."),
            Delimiter::Parentheses => write!(f, "（{place}）"),
            Delimiter::HalfParenthesis => write!(f, "{place}）"),
            Delimiter::Bare => write!(f, "{place}"),
            Delimiter::Division(division) => {
                let word = DIVISIONS.iter().find(|(_, named)| *named == division);
                write!(f, "{ORDINAL_PREFIX}{place}{}", word.map_or("", |(word, _)| word))?;
                match self.insertion {
                    Some(number) => write!(f, "{INSERTED}{}", Place(Numbering::Han, number)),
                    None => Ok(()),
                }
            }
        }
    }
}

/// A number in the digits of a marker.
struct Place(Numbering, u32);

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(numbering, number) = *self;
        let character = |first: char| char::from_u32(u32::from(first) + number.saturating_sub(1));
        let written = match numbering {
            Numbering::Han => return han(number, f),
            Numbering::Padded => return write!(f, "{number:02}"),
            Numbering::Circled => match number {
                1..=20 => character('①'),
                21..=35 => char::from_u32(u32::from('㉑') + number - 21),
                36..=50 => char::from_u32(u32::from('㊱') + number - 36),
                _ => None,
            },
            Numbering::Stem => STEMS
                .chars()
                .nth(usize::try_from(number).map_or(usize::MAX, |at| at.wrapping_sub(1))),
            Numbering::UpperLetter => character('A'),
            Numbering::LowerLetter => character('a'),
            Numbering::Roman => character('Ⅰ'),
            Numbering::Arabic | Numbering::Decimal(_) => None,
        };
        match written {
            Some(character) => write!(f, "{character}"),
            None => write!(f, "{number}"),
        }
    }
}

/// A number up to 9999 in Han numerals: 十二, 二百零五; a larger one in Arabic digits.
fn han(number: u32, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    if number > 9999 {
        return write!(f, "{number}");
    }
    let digit = |place: u32| {
        HAN_DIGITS.chars().nth(usize::try_from(place).unwrap_or_default()).unwrap_or_default()
    };
    if number == 0 {
        return write!(f, "{}", digit(0));
    }
    let places = [(1000, Some(THOUSAND)), (100, Some(HUNDRED)), (10, Some(TEN)), (1, None)];
    // Whether a digit was written, and whether places without one were passed since.
    let (mut begun, mut passed) = (false, false);
    for (place, scale) in places {
        let here = number / place % 10;
        if here == 0 {
            passed = begun;
            continue;
        }
        if passed {
            write!(f, "{}", digit(0))?;
        }
        // 十二 and not 一十二.
        if !(place == 10 && here == 1 && !begun) {
            write!(f, "{}", digit(here))?;
        }
        if let Some(scale) = scale {
            write!(f, "{scale}")?;
        }
        (begun, passed) = (true, false);
    }
    Ok(())
}

/// Severity, code, what would mend it, and the byte where it stands.
impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (severity, name, help) = (self.severity(), self.code.name(), self.code.help());
        write!(f, "{severity}: {name} at byte {}: {help}", self.span.start)
    }
}
