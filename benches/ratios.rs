//! The speed of the parser as ratios of one run, as the README shows them.
//!
//!     cargo bench --bench ratios
//!
//! Each row is the median of rounds in which every contestant reads the same megabyte once, so that
//! what else the machine does falls on all of them alike. Then 16 megabytes against one, texts that
//! are hard on a parser against usual ones, lines and columns of a text that is a single line, and
//! chunks and checks of a report that is parsed.

mod support;

use std::{hint::black_box, time::Instant};

use gongwen::{Columns, LineIndex, check::Rules, chunk::Chunks};
use support::{adversarial, folders, megabytes, regex, structure};

/// A work to time, and what its column is called.
type Contestant = (&'static str, fn(&str) -> usize);

const CONTESTANTS: [Contestant; 6] = [
    ("parse", parse),
    ("structure_only", structure),
    ("quantities", |text| gongwen::mentions(text).len()),
    ("regex", regex),
    ("pulldown-cmark", |text| pulldown_cmark::Parser::new(text).count()),
    ("from_utf8", |text| usize::from(std::str::from_utf8(text.as_bytes()).is_ok())),
];

const ROUNDS: usize = 15;
/// Bytes of each hard text.
const HARD: usize = 10_000_000;
/// Bytes of the text on one line, at least, and how many places are looked up in it.
const ONE_LINE: usize = 800_000;
const LOOK_UPS: usize = 10_000;

fn parse(text: &str) -> usize {
    gongwen::parse(text).documents().len()
}

/// The index alone.
fn index(text: &str) -> usize {
    LineIndex::new(text).lines()
}

/// The index, and the columns in UTF-16 of places all over the text.
fn look_ups(text: &str) -> usize {
    let index = LineIndex::new(text);
    let places = (0..LOOK_UPS).map(|number| text.len() / LOOK_UPS * number);
    places.map(|at| index.position(text, at, Columns::Utf16).column as usize).sum()
}

/// Seconds that a megabyte of `text` takes.
fn seconds(work: fn(&str) -> usize, text: &str) -> f64 {
    let start = Instant::now();
    black_box(work(black_box(text)));
    start.elapsed().as_secs_f64() / (text.len() as f64 / 1e6)
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

/// The median seconds a megabyte of every contestant, all of them in every round.
fn medians(text: &str) -> [f64; CONTESTANTS.len()] {
    let mut rounds = CONTESTANTS.map(|_| Vec::new());
    for _ in 0..ROUNDS {
        for (values, (_, work)) in rounds.iter_mut().zip(CONTESTANTS) {
            values.push(seconds(work, text));
        }
    }
    rounds.map(median)
}

fn main() {
    println!(
        "| 1 MB of | {} | parse ÷ regex | structure_only ÷ from_utf8 |",
        CONTESTANTS.map(|(name, _)| format!("{name} MB/s")).join(" | ")
    );
    println!("|{}", "---|".repeat(CONTESTANTS.len() + 3));
    let mut usual = f64::NAN;
    for input in folders() {
        let text = megabytes(&input.text, 1);
        let seconds = medians(&text);
        let [parse, structure, _, regex, _, utf8] = seconds;
        let speeds = seconds.map(|seconds| format!("{:.0}", 1.0 / seconds)).join(" | ");
        println!("| {} | {speeds} | {:.2} | {:.2} |", input.name, regex / parse, utf8 / structure);
        usual = parse;
    }

    println!("\n| 16 MB of | a byte against 1 MB: parse | structure_only |\n|---|---|---|");
    for input in folders() {
        let (one, sixteen) = (megabytes(&input.text, 1), megabytes(&input.text, 16));
        let against = |work| {
            let rounds = (0..5).map(|_| {
                seconds(work, &sixteen) / (0..5).map(|_| seconds(work, &one)).sum::<f64>() * 5.0
            });
            median(rounds.collect())
        };
        println!("| {} | {:.2} | {:.2} |", input.name, against(parse), against(structure));
    }

    println!("\n| 10 MB of | a byte against usual text: parse |\n|---|---|");
    for input in adversarial(HARD) {
        println!(
            "| {} | {:.2} |",
            input.name,
            median((0..3).map(|_| seconds(parse, &input.text)).collect()) / usual
        );
    }

    println!("\n| 0.8 MB on one line of | index ÷ parse | index and {LOOK_UPS} look-ups ÷ parse |");
    println!("|---|---|---|");
    if let Some(input) = folders().first() {
        let line: String = input.text.split_whitespace().collect();
        let line = line.repeat(ONE_LINE.div_ceil(line.len()));
        let against = |work| {
            median((0..ROUNDS).map(|_| seconds(work, &line) / seconds(parse, &line)).collect())
        };
        println!("| {} | {:.4} | {:.4} |", input.name, against(index), against(look_ups));
    }

    println!("\n| 1 MB of | chunks of 400 characters ÷ parse | check ÷ parse |\n|---|---|---|");
    for input in folders() {
        let text = megabytes(&input.text, 1);
        let report = gongwen::parse(&text);
        let checks = (0..ROUNDS).map(|_| {
            let start = Instant::now();
            black_box(report.check(black_box(&text), &Rules::new()).len());
            start.elapsed().as_secs_f64() / (text.len() as f64 / 1e6) / seconds(parse, &text)
        });
        let checks = median(checks.collect());
        let chunks = |text: &str| {
            let chunks = Chunks::new(400).map(|chunks| report.chunks(text, &chunks).len());
            chunks.unwrap_or_default()
        };
        let against = (0..ROUNDS).map(|_| {
            let start = Instant::now();
            black_box(chunks(black_box(&text)));
            let chunking = start.elapsed().as_secs_f64() / (text.len() as f64 / 1e6);
            chunking / seconds(parse, &text)
        });
        println!("| {} | {:.3} | {checks:.3} |", input.name, median(against.collect()));
    }
}
