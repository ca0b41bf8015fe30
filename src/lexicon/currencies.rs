//! Units of money and the currencies they are of (货币).
//!
//! Source: ISO 4217, with the names of 中国人民银行 exchange-rate notices. Names that several
//! countries share (法郎, 比索, 卢比, 克朗, 里亚尔, 迪拉姆, 里拉, 马克) tell no currency.

use super::lookup::{Table, table};

/// 元, the unit that amounts are summed up in.
pub(crate) const YUAN: &str = "元";

/// The decimal place of 分, the smallest coin.
pub(crate) const CENT: u32 = 2;

/// The coins of an amount in 元, each with its decimal place.
pub(crate) static COINS: Table<u32> = table![u32; ("元", 0), ("分", 2), ("毛", 1), ("角", 1)];

/// Signs and names of currencies that stand before a number: the unit they mean, and whether they are
/// symbols. Source: ISO 4217 and the signs of the Unicode block of currencies.
#[rustfmt::skip]
pub(crate) static SIGNS: Table<(&'static str, bool)> = table![(&'static str, bool);
    ("$", ("美元", true)), ("CNY", ("元", false)), ("EUR", ("欧元", false)), ("HK$", ("港元", true)), ("HKD", ("港元", false)),
    ("RMB", ("元", false)), ("US$", ("美元", true)), ("USD", ("美元", false)), ("£", ("英镑", true)), ("¥",
    ("元", true)), ("€", ("欧元", true)),
    ("人民币", ("元", false)), ("港币", ("港元", false)), ("美金", ("美元", false)), ("＄", ("美元", true)), ("￡",
    ("英镑", true)), ("￥", ("元", true)),
];

/// Whether one of those signs may end with `c`.
pub(crate) fn ends_sign(c: char) -> bool {
    matches!(c, ' ' | 'A'..='Z' | '币' | '金' | '$' | '£' | '¥' | '€' | '＄' | '￡' | '￥')
}

/// The code of the currency that a unit counts; its fractions (角, 美分) count it too.
#[rustfmt::skip]
pub(crate) static CURRENCIES: Table<&'static str> = table![&'static str;
    ("CNY", "CNY"), ("RMB", "CNY"), ("USD", "USD"), ("人民币", "CNY"), ("令吉", "MYR"), ("便士", "GBP"), ("元", "CNY"),
    ("兰特", "ZAR"), ("分钱", "CNY"), ("加元", "CAD"), ("加拿大元", "CAD"), ("卢布", "RUB"), ("台币", "TWD"),
    ("圆", "CNY"), ("块钱", "CNY"), ("新元", "SGD"), ("新加坡元", "SGD"), ("新台币", "TWD"), ("日元", "JPY"), ("日圆", "JPY"),
    ("林吉特", "MYR"), ("欧元", "EUR"), ("毛钱", "CNY"), ("泰铢", "THB"), ("港元", "HKD"), ("港币", "HKD"), ("澳元", "AUD"),
    ("澳门元", "MOP"), ("瑞士法郎", "CHF"), ("瑞郎", "CHF"), ("美元", "USD"), ("美分", "USD"), ("美金", "USD"), ("英镑", "GBP"),
    ("角", "CNY"), ("越南盾", "VND"), ("韩元", "KRW"),
];
