//! Number → numeral → number, for every way to write one; the printers here know nothing of the
//! parser.

use gongwen::{Number, Numeral, combinator};
use proptest::prelude::*;

/// A way to write the digits and scales of Han numerals.
struct Style {
    digits: [char; 10],
    /// 十, 百, 千.
    small: [char; 3],
    /// 万, 亿.
    large: [char; 2],
}

const PLAIN: Style = Style {
    digits: ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'],
    small: ['十', '百', '千'],
    large: ['万', '亿'],
};
/// 大写数字, as on cheques.
const FORMAL: Style = Style {
    digits: ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'],
    small: ['拾', '佰', '仟'],
    large: ['万', '亿'],
};
const TRADITIONAL: Style = Style { large: ['萬', '億'], ..PLAIN };

/// 三百二十万零五: one 零 for every run of empty places.
fn scaled(number: u64, style: &Style) -> String {
    if number == 0 {
        return style.digits[0].to_string();
    }
    let mut words = String::new();
    let mut skipped = false;
    for place in (0..12).rev() {
        let digit = number / 10_u64.pow(place) % 10;
        if digit == 0 {
            skipped = true;
        } else {
            if skipped && !words.is_empty() {
                words.push(style.digits[0]);
            }
            skipped = false;
            words.push(style.digits[digit as usize]);
            words.extend((place % 4 > 0).then(|| style.small[place as usize % 4 - 1]));
        }
        let group = number / 10_u64.pow(place) % 10_000;
        if place % 4 == 0 && place > 0 && group > 0 {
            words.push(style.large[place as usize / 4 - 1]);
        }
    }
    words
}

/// 二〇二一.
fn digit_string(digits: &str, zero: char) -> String {
    digits
        .bytes()
        .map(|digit| if digit == b'0' { zero } else { PLAIN.digits[usize::from(digit - b'0')] })
        .collect()
}

fn full_width(text: &str) -> String {
    text.chars()
        .map(|c| if c.is_ascii_graphic() { char::from_u32(c as u32 + 0xFEE0).unwrap() } else { c })
        .collect()
}

/// Reads all of `words` as one number.
#[track_caller]
fn check(words: &str, number: &str) {
    let read = words.parse::<Numeral>().map(|numeral| numeral.number);
    assert_eq!(read, Ok(Number::Exact(number.parse().unwrap())), "{words}");
}

/// Numbers of every length up to twelve digits, with runs of zeros.
fn whole() -> impl Strategy<Value = u64> {
    (1_u32..=12, any::<u64>(), any::<u16>()).prop_map(|(length, seed, zeros)| {
        (0..length).fold(0, |number, place| {
            let digit = seed / 10_u64.pow(place) % 10;
            number * 10 + if place > 0 && zeros >> place & 1 == 1 { 0 } else { digit }
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 1000, ..ProptestConfig::default() })]

    #[test]
    fn han_with_scales(number in whole()) {
        for style in [PLAIN, FORMAL, TRADITIONAL] {
            check(&scaled(number, &style), &number.to_string());
        }
    }

    #[test]
    fn han_without_the_one_before_ten(number in 10_u64..20, large in 0_usize..3) {
        let words = scaled(number, &PLAIN);
        let short = words.strip_prefix('一').unwrap();
        let (scale, factor) = [("", 1), ("万", 10_000), ("亿", 100_000_000)][large];
        check(&format!("{short}{scale}"), &(number * factor).to_string());
    }

    #[test]
    fn han_with_decimals(number in 0_u64..100_000, decimals in "[0-9]{1,6}") {
        check(&format!("{}点{}", scaled(number, &PLAIN), digit_string(&decimals, '零')), &format!("{number}.{decimals}"));
    }

    #[test]
    fn han_digit_strings(digits in "[1-9][0-9]{3,9}") {
        // Two neighbouring digits alone are a range (七八), so these have more.
        for zero in ['〇', '零', '○'] {
            check(&digit_string(&digits, zero), &digits);
        }
    }

    #[test]
    fn arabic(number in "(0|[1-9][0-9]{0,11})", decimals in "(\\.[0-9]{1,6})?") {
        check(&format!("{number}{decimals}"), &format!("{number}{decimals}"));
        check(&full_width(&format!("{number}{decimals}")), &format!("{number}{decimals}"));
        check(&format!("-{number}{decimals}"), &format!("-{number}{decimals}"));
    }

    #[test]
    fn arabic_in_groups_of_three(number in 1000_u64..1_000_000_000_000) {
        let digits = number.to_string();
        let grouped: String = digits
            .char_indices()
            .flat_map(|(at, digit)| [(at > 0 && (digits.len() - at) % 3 == 0).then_some(','), Some(digit)])
            .flatten()
            .collect();
        check(&grouped, &digits);
        check(&full_width(&grouped), &digits);
    }

    #[test]
    fn arabic_with_scales(number in 1_u64..10_000, decimal in 0_u64..10, large in 0_usize..5) {
        let (scale, factor) = [("万", 10_000), ("亿", 100_000_000), ("萬", 10_000), ("億", 100_000_000), ("千万", 10_000_000)][large];
        check(&format!("{number}.{decimal}{scale}"), &((number * 10 + decimal) * (factor / 10)).to_string());
        check(&format!("{number}{scale}"), &(number * factor).to_string());
    }

    #[test]
    fn arabic_between_scales(tens in 1_u64..10_000, thousands in 1_u64..10) {
        check(&format!("{tens}万{thousands}千"), &(tens * 10_000 + thousands * 1000).to_string());
    }

    #[test]
    fn fractions(part in 1_u64..100, whole in 1_u64..100) {
        let words = format!("{}分之{}", scaled(whole, &PLAIN), scaled(part, &PLAIN));
        let read = words.parse::<Numeral>().unwrap().number;
        let (part, whole) = (rust_decimal::Decimal::from(part), rust_decimal::Decimal::from(whole));
        match read {
            Number::Exact(value) => prop_assert_eq!(value * whole, part, "{}", words),
            Number::Fraction(read_part, read_whole) => prop_assert_eq!((read_part, read_whole), (part, whole), "{}", words),
            other => prop_assert!(false, "{words}: {other:?}"),
        }
    }

    #[test]
    fn percents(number in 1_u64..1000) {
        let words = format!("百分之{}", scaled(number, &PLAIN));
        let (rest, read) = combinator::quantity::<()>(&words).unwrap();
        prop_assert_eq!((rest, read.value_text(), read.unit.text()), ("", Some(number.to_string()), "%"), "{}", words);
    }

    #[test]
    fn ordinals_of_markers(number in 1_u32..10_000) {
        let han = scaled(number.into(), &PLAIN);
        for words in [format!("第{han}条"), format!("（{han}）"), format!("{han}、"), format!("第{number}章"), format!("（{number}）")] {
            let (rest, marker) = combinator::marker::<()>(&words).unwrap();
            prop_assert_eq!((rest, marker.ordinal), ("", number), "{}", words);
        }
        let words = format!("第{han}是");
        prop_assert_eq!(combinator::series_marker::<()>(&words).unwrap().1.ordinal, Some(number), "{}", words);
        let words = format!("第{han}位");
        prop_assert_eq!(combinator::rank::<()>(&words).unwrap().1.place, Some(number), "{}", words);
    }
}

#[test]
fn circled_numbers() {
    for (circled, number) in ('①'..='⑳').chain('㉑'..='㉟').chain('㊱'..='㊿').zip(1..) {
        let text = circled.to_string();
        let marker = combinator::marker::<()>(&text).map(|(rest, marker)| (rest, marker.ordinal));
        assert_eq!(marker, Ok(("", number)), "{circled}");
    }
}
