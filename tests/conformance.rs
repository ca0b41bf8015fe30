//! The cases of other projects' test suites (`../shared/conformance`), a test each suite, with a
//! floor on its pass rate.
//!
//! The suites stand outside the repository: `GONGWEN_SHARED` names the folder, else `../shared`.
//! Where it is missing the tests are shown as ignored, and fail where `CI=true`. A case passes
//! where [`quantities`] finds something in `input` that overlaps the expected range and has the
//! expected value; cases marked `diverge` or `optional` are not counted.

use std::{
    env, fs,
    path::{Path, PathBuf},
    str::FromStr,
};

use gongwen::{Approximation, Mention, Number, Numeral, Quantity, UnitKind, mentions};
use libtest_mimic::{Arguments, Failed, Trial};
use rust_decimal::Decimal;
use serde_json::Value;

/// A suite and the least share of its cases that must pass, in thousandths.
const SUITES: &[(&str, usize)] = &[
    ("cn2an", 980),
    ("duckling", 900),
    ("jionlp_money", 600),
    ("minlp", 920),
    ("recognizers_currency", 900),
    ("recognizers_date_extract", 900),
    ("recognizers_dimension", 900),
    ("recognizers_number", 970),
    ("recognizers_ordinal", 1000),
    ("recognizers_percent", 970),
    ("recognizers_period_extract", 900),
    ("recognizers_range", 900),
];

/// Cases that are answered differently on purpose, besides those that the suites mark themselves.
/// They count as failed.
const ANSWERED_DIFFERENTLY: &[(&str, &str, &str)] = &[];

/// What became of a suite: cases passed, cases counted, and the failures in words.
pub struct Outcome {
    passed: usize,
    total: usize,
    failures: Vec<String>,
}

/// Runs the cases of one file.
pub fn run_suite(path: &Path) -> Outcome {
    let text = fs::read_to_string(path).expect("a readable suite");
    let mut outcome = Outcome { passed: 0, total: 0, failures: Vec::new() };
    for line in text.lines() {
        let case: Value = serde_json::from_str(line).expect("a JSON case");
        if case["scope"] != "core" || case.get("diverge").is_some() {
            continue;
        }
        outcome.total += 1;
        if passes(&case) {
            outcome.passed += 1;
        } else {
            let reason = ANSWERED_DIFFERENTLY
                .iter()
                .find(|(suite, id, _)| case["suite"] == *suite && case["case"] == *id);
            outcome.failures.push(format!(
                "{} {}: {} → {} {}{}; found {}",
                case["case"],
                case["type"],
                case["input"],
                case["text"],
                case["value"],
                reason.map(|(_, _, why)| format!(" ({why})")).unwrap_or_default(),
                found(case["input"].as_str().unwrap_or_default()),
            ));
        }
    }
    outcome
}

fn found(input: &str) -> String {
    let words = |mention: &Mention| match mention {
        Mention::Quantity(quantity) => format!(
            "{} = {:?} {}",
            quantity.span.of_source(input),
            quantity.value_text(),
            quantity.unit.text()
        ),
        Mention::Period(period) => format!("period {}", period.text),
        Mention::Rank(rank) => format!("rank {:?}", rank.place),
        Mention::Ordinal(ordinal) => format!("ordinal {:?}", ordinal.number),
        _ => String::new(),
    };
    mentions(input).iter().map(words).collect::<Vec<_>>().join(", ")
}

fn passes(case: &Value) -> bool {
    let text = |key: &str| case[key].as_str().unwrap_or_default();
    let (input, kind) = (text("input"), text("type"));
    if kind == "error" {
        return Numeral::from_str(input).is_err();
    }
    let mentions = mentions(input);
    if kind == "none" {
        return !mentions.iter().any(|mention| is_of(text("suite"), mention));
    }
    let range = byte(input, &case["start"])..byte(input, &case["end"]);
    mentions.iter().any(|mention| {
        let span = span(mention);
        span.start < range.end
            && range.start < span.end
            && has_value(mention, kind, text("value"), text("unit"))
    })
}

/// The byte offset of a char offset.
fn byte(input: &str, offset: &Value) -> usize {
    let offset = offset.as_u64().unwrap_or_default() as usize;
    input.char_indices().nth(offset).map_or(input.len(), |(at, _)| at)
}

fn span(mention: &Mention) -> std::ops::Range<usize> {
    match mention {
        Mention::Quantity(quantity) => quantity.span.range(),
        Mention::Period(period) => period.text.span.range(),
        Mention::Rank(rank) => rank.span.range(),
        Mention::Ordinal(ordinal) => ordinal.span.range(),
        _ => 0..0,
    }
}

/// Whether a mention is of the kind that a suite is about.
fn is_of(suite: &str, mention: &Mention) -> bool {
    match mention {
        Mention::Quantity(quantity) => match suite {
            "recognizers_percent" => quantity.unit.kind == UnitKind::Percent,
            "recognizers_currency" => quantity.unit.kind == UnitKind::Currency,
            "recognizers_dimension" => {
                !matches!(quantity.unit.kind, UnitKind::Unitless | UnitKind::Count)
            }
            "recognizers_number" => true,
            _ => false,
        },
        Mention::Period(_) => suite.contains("date") || suite.contains("period"),
        _ => false,
    }
}

fn has_value(mention: &Mention, kind: &str, value: &str, unit: &str) -> bool {
    match mention {
        Mention::Period(_) => matches!(kind, "date" | "daterange"),
        Mention::Rank(rank) => rank.place.map(|place| place.to_string()).as_deref() == Some(value),
        Mention::Ordinal(ordinal) => {
            ordinal.number.map(|number| number.to_string()).as_deref() == Some(value)
        }
        Mention::Quantity(quantity) => match bounds(value) {
            Some((low, high)) => within(quantity, low, high),
            None => Decimal::from_str(value).is_ok_and(|value| equals(quantity, value, unit)),
        },
        _ => false,
    }
}

/// The two ends of `[20,100)`; an open end is `None`.
fn bounds(value: &str) -> Option<(Option<Decimal>, Option<Decimal>)> {
    let inner = value.strip_prefix(['[', '('])?.strip_suffix([']', ')'])?;
    let (low, high) = inner.split_once(',')?;
    Some((Decimal::from_str(low).ok(), Decimal::from_str(high).ok()))
}

/// Whether the quantity is the range, or the one end of it with the word that opens the other.
fn within(quantity: &Quantity, low: Option<Decimal>, high: Option<Decimal>) -> bool {
    match (quantity.scaled(), low, high) {
        (Some(Number::Range(from, to)), Some(low), Some(high)) => (from, to) == (low, high),
        (Some(Number::Exact(value)), Some(low), None) => {
            value == low
                && matches!(
                    quantity.approximation,
                    Some(Approximation::Over | Approximation::AtLeast)
                )
        }
        (Some(Number::Exact(value)), None, Some(high)) => {
            value == high && quantity.approximation == Some(Approximation::AtMost)
        }
        _ => false,
    }
}

/// Units of the suites by the name that the suite gives them: our base unit, and how many of it
/// they make.
const UNITS: &[(&str, &str, &str)] = &[
    ("%", "%", "1"),
    ("Gram", "克", "1"),
    ("Kilogram", "克", "1000"),
    ("Kilometer", "米", "1000"),
    ("Kilometre", "米", "1000"),
    ("Metre", "米", "1"),
    ("Inch", "米", "0.0254"),
    ("Kilowatt", "千瓦", "1"),
    ("Second", "秒", "1"),
    ("Minute", "秒", "60"),
    ("Hour", "秒", "3600"),
    ("Day", "秒", "86400"),
    ("千帕", "帕", "1000"),
    ("平方米", "平方米", "1"),
    ("平方千米", "平方米", "1000000"),
];

/// Whether the quantity is `value` of `unit`, as written or in the base unit of both.
fn equals(quantity: &Quantity, value: Decimal, unit: &str) -> bool {
    let exact = |number: Option<Number>| match number {
        Some(Number::Exact(value)) => Some(value),
        Some(Number::Fraction(part, whole)) => part.checked_div(whole),
        _ => None,
    };
    let Some(own) = exact(quantity.scaled()) else { return false };
    let share = matches!(quantity.unit.kind, UnitKind::Percent | UnitKind::PerMille);
    // A share is given in per cent by one suite and as a fraction by another.
    if share && unit.is_empty() {
        return own == value
            || quantity.in_base_unit().is_some_and(|(number, _)| {
                exact(Some(number)) == Some(value * Decimal::ONE_HUNDRED)
            });
    }
    if unit == "%" && quantity.unit.kind == UnitKind::Unitless {
        return own * Decimal::ONE_HUNDRED == value;
    }
    let converted = || {
        let (_, base, factor) = UNITS.iter().find(|(name, ..)| *name == unit)?;
        let (number, own_base) = quantity.in_base_unit()?;
        Some(own_base == *base && exact(Some(number))? == value * Decimal::from_str(factor).ok()?)
    };
    converted().unwrap_or(own == value)
}

fn shared() -> PathBuf {
    env::var_os("GONGWEN_SHARED")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared"), PathBuf::from)
}

fn main() {
    let arguments = Arguments::from_args();
    let folder = shared().join("conformance");
    let missing = !folder.is_dir();
    let in_ci = env::var("CI").is_ok_and(|value| value == "true");
    let trials = SUITES.iter().map(|&(suite, floor)| {
        let path = folder.join(format!("{suite}.jsonl"));
        let run = move || {
            if missing {
                return Err(Failed::from("the shared suites are missing"));
            }
            let Outcome { passed, total, failures } = run_suite(&path);
            println!("{suite}: {passed} of {total}");
            let listed = failures.join("\n");
            if env::var_os("CONFORMANCE_VERBOSE").is_some() {
                println!("{listed}");
            }
            if passed * 1000 >= total * floor {
                Ok(())
            } else {
                Err(Failed::from(format!("{suite}: {passed} of {total} pass\n{listed}")))
            }
        };
        Trial::test(suite, run).with_ignored_flag(missing && !in_ci)
    });
    libtest_mimic::run(&arguments, trials.collect()).exit();
}
