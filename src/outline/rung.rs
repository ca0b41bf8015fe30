//! Rungs: a family of markers as the ladder sees it.

use crate::{Delimiter, Division, Family, Numbering};

/// A family of markers as the ladder sees it: `1.` and `1、` are one rung. The order is the usual one
/// of families, outermost first: GB/T 9704-2012 clause 7.3.3, 立法法 (2023) article 65, GB/T 1.1-2020
/// clause 7.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Rung {
    /// 第一编
    Book,
    /// 第一篇, 第一部分
    Part,
    /// 第一章
    Chapter,
    /// 第一节
    Section,
    /// 一、
    Han,
    /// Ⅰ.
    Roman,
    /// 第一条
    Article,
    /// 第一款
    Paragraph,
    /// （一）
    HanInBrackets,
    /// 甲、
    Stem,
    /// 01
    Padded,
    /// 1. 1、
    Arabic,
    /// 1.1, 1.1.1: with the number of its components behind the first.
    Decimal(u8),
    /// （1）
    ArabicInBrackets,
    /// 1)
    ArabicBeforeBracket,
    /// ①
    Circled,
    /// A.
    UpperLetter,
    /// a.
    LowerLetter,
    /// A heading without a marker.
    Unmarked,
    /// 【概况】: an entry of a yearbook, under whatever stands above it.
    Entry,
}

/// A decimal marker counts as one of this many components behind the first at the most.
const MOST_COMPONENTS: u8 = 8;

impl Rung {
    pub(super) const fn of(family: Family) -> Self {
        match (family.numbering, family.delimiter) {
            (_, Delimiter::Division(Division::Book)) => Self::Book,
            (_, Delimiter::Division(Division::Part)) => Self::Part,
            (_, Delimiter::Division(Division::Chapter)) => Self::Chapter,
            (_, Delimiter::Division(Division::Section)) => Self::Section,
            (Numbering::Han, Delimiter::Comma | Delimiter::Dot | Delimiter::Bare) => Self::Han,
            (Numbering::Stem, _) => Self::Stem,
            (Numbering::Roman, _) => Self::Roman,
            (_, Delimiter::Division(Division::Article)) => Self::Article,
            (_, Delimiter::Division(Division::Paragraph)) => Self::Paragraph,
            (Numbering::Han, _) => Self::HanInBrackets,
            (Numbering::Padded, _) => Self::Padded,
            (Numbering::Arabic, Delimiter::Comma | Delimiter::Dot | Delimiter::Bare) => {
                Self::Arabic
            }
            (Numbering::Decimal(depth), _) => {
                Self::Decimal(if depth > MOST_COMPONENTS { MOST_COMPONENTS } else { depth })
            }
            (Numbering::Arabic, Delimiter::Parentheses) => Self::ArabicInBrackets,
            (Numbering::Arabic, _) => Self::ArabicBeforeBracket,
            (Numbering::Circled, _) => Self::Circled,
            (Numbering::UpperLetter, _) => Self::UpperLetter,
            (Numbering::LowerLetter, _) => Self::LowerLetter,
        }
    }

    /// 1.1: the last number begins again under every new first one.
    pub(super) const fn is_decimal(self) -> bool {
        matches!(self, Self::Decimal(_))
    }

    /// Whether its members are numbers in brackets, which an author may mix: `(2)` `（三）`.
    pub(super) const fn is_in_brackets(self) -> bool {
        matches!(self, Self::HanInBrackets | Self::ArabicInBrackets)
    }

    /// Whether its members are Arabic numbers with punctuation of their own, which an author may mix:
    /// `1、` `2)` `（3）`.
    pub(super) const fn is_arabic(self) -> bool {
        matches!(self, Self::Arabic | Self::ArabicInBrackets | Self::ArabicBeforeBracket)
    }
}
