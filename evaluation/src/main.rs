//! Chunks of this crate beside those of two generic splitters: what they cut and mix, and how well a
//! search finds the right one.
//!
//!     evaluation/run
//!
//! The texts are the samples, corpus, field texts and annotated excerpts of `../shared`. What a
//! section, sentence or item is, is told by this crate's own tree; what is asked and where the answer
//! stands, by the annotations.

mod questions;
mod search;
mod shared;
mod splitters;
mod structure;

use std::{fs, path::PathBuf};

use shared::{shared, texts};

/// A text, its annotation where it has one.
pub struct Source {
    pub path: PathBuf,
    pub text: String,
    pub gold: Option<String>,
}

/// A stretch of a text as an index would hold it.
pub struct Piece {
    pub spans: Vec<(usize, usize)>,
    pub text: String,
    /// One line that says where it is from; empty where the splitter knows none.
    pub context: String,
}

/// Every text. Of those that an annotated excerpt was taken from, only the excerpt: else each of its
/// questions would have two right answers.
fn sources() -> Vec<Source> {
    let mut sources: Vec<Source> = Vec::new();
    for folder in ["samples", "excerpts", "wider", "corpus", "field"] {
        for path in texts(&shared().join(folder)) {
            let text = fs::read_to_string(&path).unwrap();
            let name = path.with_extension("jsonl");
            let gold = shared().join("gold").join(name.file_name().unwrap());
            let gold = fs::read_to_string(gold).ok();
            let repeats = |known: &Source| {
                let middle = known.text.len() / 2;
                let stretch = (middle..).find(|&at| known.text.is_char_boundary(at)).unwrap();
                let stretch: String = known.text[stretch..].chars().take(40).collect();
                known.gold.is_some() && text.contains(&stretch)
            };
            if !sources.iter().any(repeats) {
                sources.push(Source { path, text, gold });
            }
        }
    }
    sources
}

fn main() {
    let sources = sources();
    let bytes: usize = sources.iter().map(|source| source.text.len()).sum();
    let questions = questions::questions(&sources);
    println!(
        "{} texts, {bytes} bytes; {} questions for figures, {} for headings\n",
        sources.len(),
        questions.iter().filter(|question| question.figure).count(),
        questions.iter().filter(|question| !question.figure).count(),
    );
    println!(
        "| characters | splitter | chunks | mixed | end in a sentence | cut an item | noise | no heading | recall at 1 | at 5 |"
    );
    println!("|---|---|---|---|---|---|---|---|---|---|");
    let segmenter = search::Segmenter::default();
    for size in [200, 400, 800] {
        for (name, pieces) in splitters::all(&sources, size) {
            let faults = structure::faults(&sources, &pieces, size);
            let total: usize = pieces.iter().map(Vec::len).sum();
            let structure = format!(
                "{total} | {} | {} | {} | {} | {}",
                faults.mixed, faults.in_sentence, faults.cut_items, faults.noise, faults.headless
            );
            let with_context = pieces.iter().flatten().any(|piece| !piece.context.is_empty());
            for context in [false, true] {
                if context && !with_context {
                    continue;
                }
                let recall = search::recall(&segmenter, &pieces, &questions, context);
                let name = if context { format!("{name}, context line") } else { name.clone() };
                println!(
                    "| {size} | {name} | {structure} | {:.3} | {:.3} |",
                    recall.first, recall.fifth
                );
            }
        }
    }
}
