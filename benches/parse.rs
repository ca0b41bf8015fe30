//! Throughput of the parser beside what a user would otherwise use, on the same bytes in one run.
//!
//!     cargo bench --bench parse                        every row
//!     cargo bench --bench parse -- structure --max-time 2
//!
//! Inputs: the fixtures of this repository and, where `../shared` (or `$GONGWEN_SHARED`) is there,
//! its samples and corpus, as they are and repeated to 1 and 16 megabytes. `from_utf8` is the
//! floor: it reads every byte once and keeps nothing. `regex` is what a user would write by hand
//! for a part of the work. `benches/ratios.rs` sets them side by side, `benches/instructions.sh`
//! tells what each phase costs.

mod support;

use std::{hint::black_box, sync::LazyLock};

use divan::{Bencher, counter::BytesCount};
use gongwen::{check::Rules, chunk::Chunks};
use support::{Input, folders, megabytes};

fn main() {
    divan::main();
}

static INPUTS: LazyLock<Vec<Input>> = LazyLock::new(|| {
    let sizes = |input: Input| {
        let times = |count| Input {
            name: format!("{}, {count} MB", input.name),
            text: megabytes(&input.text, count),
        };
        let (one, sixteen) = (times(1), times(16));
        [input, one, sixteen]
    };
    folders().into_iter().flat_map(sizes).collect()
});

fn inputs() -> impl Iterator<Item = &'static Input> {
    INPUTS.iter()
}

/// Times `work` on the text of `input`.
fn row<T>(bencher: Bencher<'_, '_>, input: &Input, work: impl Fn(&str) -> T + Sync) {
    bencher.counter(BytesCount::of_str(&input.text)).bench(|| work(black_box(&input.text)));
}

#[divan::bench(args = inputs(), max_time = 2)]
fn parse(bencher: Bencher<'_, '_>, input: &Input) {
    row(bencher, input, |text| gongwen::parse(text).documents().len());
}

#[divan::bench(args = inputs(), max_time = 2)]
fn structure(bencher: Bencher<'_, '_>, input: &Input) {
    row(bencher, input, support::structure);
}

/// Cutting a report that is parsed already.
#[divan::bench(args = inputs(), max_time = 2)]
fn chunks(bencher: Bencher<'_, '_>, input: &Input) {
    let report = gongwen::parse(&input.text);
    let chunks = Chunks::new(400).unwrap_or_else(|error| panic!("{error}"));
    row(bencher, input, |text| report.chunks(text, &chunks).len());
}

/// Checking a report that is parsed already.
#[divan::bench(args = inputs(), max_time = 2)]
fn check(bencher: Bencher<'_, '_>, input: &Input) {
    let report = gongwen::parse(&input.text);
    row(bencher, input, |text| report.check(text, &Rules::new()).len());
}

#[divan::bench(args = inputs(), max_time = 2)]
fn mentions(bencher: Bencher<'_, '_>, input: &Input) {
    row(bencher, input, |text| gongwen::mentions(text).len());
}

#[divan::bench(args = inputs(), max_time = 2)]
fn from_utf8(bencher: Bencher<'_, '_>, input: &Input) {
    row(bencher, input, |text| std::str::from_utf8(text.as_bytes()).is_ok());
}

#[divan::bench(args = inputs(), max_time = 2)]
fn pulldown_cmark(bencher: Bencher<'_, '_>, input: &Input) {
    row(bencher, input, |text| pulldown_cmark::Parser::new(text).count());
}

#[divan::bench(args = inputs(), max_time = 2)]
fn regex(bencher: Bencher<'_, '_>, input: &Input) {
    row(bencher, input, support::regex);
}
