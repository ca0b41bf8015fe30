//! Measures what a parse costs: bytes of heap for each byte of the source, at the peak and in the tree that is kept, and
//! nanoseconds a byte at two lengths, which are equal where time is linear. Takes the files named, or else a report and texts made
//! to cost much.
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

/// Peak and kept bytes of heap, and nanoseconds, for each byte of `source`.
fn costs(source: &str) -> [f64; 3] {
    let before = OUT.load(Relaxed);
    PEAK.store(before, Relaxed);
    let start = Instant::now();
    let report = gongwen::parse(source);
    let time = start.elapsed().as_nanos() as f64;
    let (peak, kept) = (PEAK.load(Relaxed) - before, OUT.load(Relaxed) - before);
    drop(report);
    [peak as f64, kept as f64, time].map(|cost| cost / source.len().max(1) as f64)
}

/// What is repeated: short lines and sentences, of which each is a node; markers; brackets; numbers; space.
const PIECES: [&str; 30] = [
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
    println!("{:>6} {:>6} {:>7}  source (bytes of heap a byte: at the peak, kept; nanoseconds a byte)", "peak", "kept", "ns");
    let files: Vec<String> = env::args().skip(1).collect();
    for path in &files {
        let [peak, kept, time] = costs(&fs::read_to_string(path)?);
        println!("{peak:6.0} {kept:6.0} {time:7.0}  {path}");
    }
    if files.is_empty() {
        let report = include_str!("../../tests/fixtures/street_report.txt");
        for piece in [report].iter().chain(&PIECES) {
            let [short, long] = LENGTHS.map(|length| costs(&piece.repeat(length / piece.len())));
            let name: String = piece.chars().take(12).collect();
            let flag = if long[2] > 2.0 * short[2] { "  <- not linear?" } else { "" };
            println!(
                "{:6.0} {:6.0} {:7.0}  {name:?} over and over; at a quarter of the length {:.0} ns{flag}",
                long[0], long[1], long[2], short[2]
            );
        }
    }
    Ok(())
}
