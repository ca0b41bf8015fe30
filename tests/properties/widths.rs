//! Full-width and half-width forms of the same text have the same values.

use gongwen::{Period, Quantity, combinator};
use proptest::prelude::*;

use super::grammar::{facts, tree};

/// Digits, Latin letters and the signs of numbers and brackets in full width.
fn widen(text: &str) -> String {
    let wide = |c: char| match c {
        '0'..='9' | 'A'..='Z' | 'a'..='z' | '%' | '(' | ')' | '.' | '/' | ':' => {
            char::from_u32(c as u32 + 0xFEE0).unwrap()
        }
        other => other,
    };
    text.chars().map(wide).collect()
}

/// The way back.
fn narrow(text: &str) -> String {
    let narrow = |c: char| {
        if matches!(c, '！'..='～') { char::from_u32(c as u32 - 0xFEE0).unwrap() } else { c }
    };
    text.chars().map(narrow).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn mentions(number in "(0|[1-9][0-9]{0,5})(\\.[0-9]{1,3})?", unit in "(万|亿)?元|%|个百分点|户|公里|亩|") {
        let half = format!("{number}{unit}");
        let value = |text: &str| text.parse::<Quantity<'_>>().map(|read| (read.value_text(), read.unit.kind, read.unit.scale()));
        prop_assert!(value(&half).is_ok(), "{}", half);
        prop_assert_eq!(value(&half), value(&widen(&half)), "{}", half);
    }

    #[test]
    fn periods(year in 1949_u32..2050, month in 1_u32..=12, day in 1_u32..=28, form in 0_usize..5) {
        let half = match form {
            0 => format!("{year}年"),
            1 => format!("{year}年{month}月"),
            2 => format!("{year}年{month}月{day}日"),
            3 => format!("{month}月{day}日"),
            _ => format!("{year}年1-{month}月"),
        };
        let value = |text: &str| text.parse::<Period<'_>>().map(|read| (read.start, read.end, read.grain));
        prop_assert!(value(&half).is_ok(), "{}", half);
        prop_assert_eq!(value(&half), value(&widen(&half)), "{}", half);
    }

    #[test]
    fn markers(number in 1_u32..100, form in 0_usize..5) {
        let half = [format!("({number})"), format!("{number}."), format!("{number})"), format!("第{number}章"), format!("{number}、")][form].clone();
        let value = |text: &str| combinator::marker::<()>(text).map(|(rest, read)| (rest.len(), read.family, read.ordinal));
        prop_assert!(value(&half).is_ok(), "{}", half);
        prop_assert_eq!(value(&half), value(&widen(&half)), "{}", half);
    }

    #[test]
    fn trees(tree in tree()) {
        let half = tree.print();
        let read = |source: &str| facts(source, &gongwen::parse(source)).map(|line| narrow(&line));
        prop_assert_eq!(read(&half), read(&widen(&half)), "{}", half);
    }
}
