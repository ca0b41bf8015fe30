//! Throughput of the parser beside what a user would otherwise use, on the same bytes in one run.
//!
//!     cargo bench                        every row
//!     cargo bench -- parse --max-time 2
//!
//! Inputs: the fixtures of this repository and, where `../shared` (or `$GONGWEN_SHARED`) is there, its samples and
//! corpus; each repeated to a megabyte. `from_utf8` is the floor: it reads every byte once and keeps nothing.
//! `regex_headings_items_metrics` is what a user would write by hand for a part of the work.

use std::{env, fmt, fs, hint::black_box, path::PathBuf, sync::LazyLock};

use divan::{Bencher, counter::BytesCount};
use regex::Regex;

fn main() {
    divan::main();
}

/// A text of about a megabyte, with the name that its row shows.
struct Input {
    name: &'static str,
    text: String,
}

impl fmt::Display for Input {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

static INPUTS: LazyLock<Vec<Input>> = LazyLock::new(|| {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let shared = env::var_os("GONGWEN_SHARED").map_or_else(|| root.join("../shared"), PathBuf::from);
    let folders = [("fixtures", root.join("tests/fixtures")), ("samples", shared.join("samples")), ("corpus", shared.join("corpus"))];
    folders.into_iter().filter_map(|(name, folder)| Some(Input { name, text: megabyte(&folder)? })).collect()
});

/// The texts of a folder one after another, as often as a megabyte takes; `None` where there is no such folder.
fn megabyte(folder: &PathBuf) -> Option<String> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder).ok()?.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.retain(|path| path.extension() == Some("txt".as_ref()));
    paths.sort();
    let once: String = paths.iter().filter_map(|path| fs::read_to_string(path).ok()).map(|text| text + "\n").collect();
    Some(once.repeat(1_000_000usize.div_ceil(once.len().max(1))))
}

fn inputs() -> impl Iterator<Item = &'static Input> {
    INPUTS.iter()
}

/// Times `work` on the text of `input`.
fn row<T>(bencher: Bencher<'_, '_>, input: &Input, work: impl Fn(&str) -> T + Sync) {
    bencher.counter(BytesCount::of_str(&input.text)).bench(|| work(black_box(&input.text)));
}

#[divan::bench(args = inputs())]
fn parse(bencher: Bencher<'_, '_>, input: &Input) {
    row(bencher, input, |text| gongwen::parse(text).documents.len());
}

#[divan::bench(args = inputs())]
fn quantities(bencher: Bencher<'_, '_>, input: &Input) {
    row(bencher, input, |text| gongwen::quantities(text).len());
}

#[divan::bench(args = inputs())]
fn from_utf8(bencher: Bencher<'_, '_>, input: &Input) {
    row(bencher, input, |text| std::str::from_utf8(text.as_bytes()).is_ok());
}

#[divan::bench(args = inputs())]
fn pulldown_cmark(bencher: Bencher<'_, '_>, input: &Input) {
    row(bencher, input, |text| pulldown_cmark::Parser::new(text).count());
}

#[divan::bench(args = inputs())]
fn regex_headings_items_metrics(bencher: Bencher<'_, '_>, input: &Input) {
    const NUMERAL: &str = "[〇零一二三四五六七八九十百]+";
    let patterns = [
        // Headings at the start of a line.
        format!(r"(?m)^[ \u3000]*(?:第{NUMERAL}[章节条]|{NUMERAL}、|[（(]{NUMERAL}[）)]|[0-9]+[.．、]|[（(][0-9]+[）)])[^\n。]*"),
        // Items of enumerations in running text.
        format!("(?:{NUMERAL}[是要]|第{NUMERAL}，|其{NUMERAL}|首先|其次|再次|最后)"),
        // Quantities, with the change that follows.
        r"[0-9]+(?:\.[0-9]+)?(?:余|多)?[万亿]?(?:元|个百分点|%|％|[个名家户人次件处亩吨])(?:[，,](?:同比|较上年|比上年)?(?:增长|下降)[0-9.]+[%％])?".to_owned(),
    ]
    .map(|pattern| Regex::new(&pattern).expect("the pattern is well formed"));
    row(bencher, input, |text| patterns.each_ref().map(|pattern| pattern.find_iter(text).count()));
}
