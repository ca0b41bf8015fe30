//! Measures what a parse costs: bytes of heap for each byte of the source, at the peak and in the
//! tree that is kept, at the peak without facts, and nanoseconds a byte, for what is repeated at
//! two lengths, which are equal where time is linear. Takes the files named, or else a report and
//! texts made to cost much.
//!
//!     cargo run --release --manifest-path limits/Cargo.toml [-- FILE...]

use std::{
    alloc::{GlobalAlloc, Layout, System},
    env, fs, io,
    sync::atomic::{AtomicUsize, Ordering::Relaxed},
    time::Instant,
};

/// The system's allocator with a count of what is out, and the most that ever was.
struct Counting;

static OUT: AtomicUsize = AtomicUsize::new(0);
static PEAK: AtomicUsize = AtomicUsize::new(0);

fn count(size: usize) {
    PEAK.fetch_max(OUT.fetch_add(size, Relaxed) + size, Relaxed);
}

// SAFETY: every call goes on to the system's allocator as it came.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count(layout.size());
        unsafe { System.alloc(layout) }
    }
    unsafe fn dealloc(&self, place: *mut u8, layout: Layout) {
        OUT.fetch_sub(layout.size(), Relaxed);
        unsafe { System.dealloc(place, layout) }
    }
    /// Old and new place may be out at once while the bytes are copied.
    unsafe fn realloc(&self, place: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        count(size);
        OUT.fetch_sub(layout.size(), Relaxed);
        unsafe { System.realloc(place, layout, size) }
    }
}

#[global_allocator]
static HEAP: Counting = Counting;

/// What a text costs for each of its bytes.
struct Costs {
    /// Bytes of heap at the peak of a parse.
    peak: f64,
    /// Bytes of heap that its report keeps.
    kept: f64,
    /// Bytes of heap at the peak of a parse without facts.
    structure: f64,
    /// Nanoseconds of a parse.
    time: f64,
}

impl Costs {
    fn of(source: &str) -> Self {
        let bytes = source.len().max(1) as f64;
        let start = Instant::now();
        let [peak, kept] = heap(|| gongwen::parse(source));
        let time = start.elapsed().as_nanos() as f64;
        let [structure, _] = heap(|| gongwen::Options::new().structure_only().parse(source));
        Self { peak: peak / bytes, kept: kept / bytes, structure: structure / bytes, time: time / bytes }
    }

    fn print(&self, source: &str) {
        println!("{:7.1} {:7.1} {:9.1} {:7.0}  {source}", self.peak, self.kept, self.structure, self.time);
    }
}

/// Bytes of heap that are out at the peak of a piece of work, and while its result is held.
fn heap<T>(work: impl FnOnce() -> T) -> [f64; 2] {
    let before = OUT.load(Relaxed);
    PEAK.store(before, Relaxed);
    let result = work();
    let bytes = [PEAK.load(Relaxed) - before, OUT.load(Relaxed) - before];
    drop(result);
    bytes.map(|bytes| bytes as f64)
}

/// The value in the middle.
fn median(costs: &[Costs], value: impl Fn(&Costs) -> f64) -> f64 {
    let mut values: Vec<f64> = costs.iter().map(value).collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(0.0)
}

/// What is repeated: short lines and sentences, of which each is a node; markers; brackets;
/// numbers; space.
const PIECES: [&str; 31] = [
    "1%\n",
    "a\n",
    "甲\n",
    "1元\n",
    "1%。",
    "1元。",
    "1元，",
    "1%",
    "其中1元，",
    "其中1元。",
    "一是",
    "一是甲。二是乙。",
    "一、甲\n（一）乙\n",
    "　　压实各级责任。逐级签订责任书，压实各方面的责任。\n",
    "（一）",
    "•a\n",
    "——甲\n",
    "第一条 甲。\n",
    "a\tb\n",
    "|1|2|\n",
    "-1-\n",
    "“（《",
    "）",
    "9",
    "X",
    "、",
    "今年",
    "同比",
    "\n",
    "\r\n",
    "1 元 。 ",
];

const LENGTHS: [usize; 2] = [1 << 18, 1 << 20];

fn main() -> io::Result<()> {
    println!("{:>7} {:>7} {:>9} {:>7}  source", "peak", "kept", "structure", "ns");
    let files: Vec<String> = env::args().skip(1).collect();
    let mut costs = Vec::new();
    for path in &files {
        let file = Costs::of(&fs::read_to_string(path)?);
        file.print(path);
        costs.push(file);
    }
    if files.is_empty() {
        let report = include_str!("../../tests/fixtures/street_report.txt");
        for piece in [report].iter().chain(&PIECES) {
            let [short, long] = LENGTHS.map(|length| Costs::of(&piece.repeat(length / piece.len())));
            let name: String = piece.chars().take(12).collect();
            let flag = if long.time > 2.0 * short.time { "  <- not linear?" } else { "" };
            long.print(&format!("{name:?} over and over; at a quarter of the length {:.0} ns{flag}", short.time));
        }
    } else {
        let (peak, kept) = (median(&costs, |cost| cost.peak), median(&costs, |cost| cost.kept));
        let (structure, time) = (median(&costs, |cost| cost.structure), median(&costs, |cost| cost.time));
        Costs { peak, kept, structure, time }.print("median");
    }
    println!("bytes of heap for each byte of the text: at the peak of a parse, kept by its report, at the peak without facts; nanoseconds");
    Ok(())
}
