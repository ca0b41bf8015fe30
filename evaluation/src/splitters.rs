//! The splitters: each gives the pieces of every text.

use std::process::Command;

use gongwen::chunk::Chunks;
use text_splitter::{ChunkConfig, TextSplitter};

use crate::{Piece, Source};

/// For each splitter its name, and for each source its pieces.
pub fn all(sources: &[Source], size: usize) -> Vec<(String, Vec<Vec<Piece>>)> {
    vec![
        ("gongwen".to_owned(), sources.iter().map(|source| ours(source, size, None)).collect()),
        (
            "gongwen, `min(0)`".to_owned(),
            sources.iter().map(|source| ours(source, size, Some(0))).collect(),
        ),
        (
            "text-splitter".to_owned(),
            sources.iter().map(|source| text_splitter(source, size)).collect(),
        ),
        ("LangChain, Chinese separators".to_owned(), langchain(sources, size)),
    ]
}

fn ours(source: &Source, size: usize, min: Option<usize>) -> Vec<Piece> {
    let report = gongwen::parse(&source.text);
    let mut chunks = Chunks::new(size).unwrap();
    if let Some(min) = min {
        chunks = chunks.min(min);
    }
    let found = report.chunks(&source.text, &chunks).map(|chunk| Piece {
        spans: chunk.spans().iter().map(|span| (span.start as usize, span.end as usize)).collect(),
        context: chunk.context(),
        text: chunk.into_text().into_owned(),
    });
    found.collect()
}

fn text_splitter(source: &Source, size: usize) -> Vec<Piece> {
    let splitter = TextSplitter::new(ChunkConfig::new(size));
    let plain = |(at, text): (usize, &str)| Piece {
        spans: vec![(at, at + text.len())],
        text: text.to_owned(),
        context: String::new(),
    };
    splitter.chunk_indices(&source.text).map(plain).collect()
}

fn langchain(sources: &[Source], size: usize) -> Vec<Vec<Piece>> {
    let python = std::env::var("GONGWEN_PYTHON").expect("evaluation/run sets GONGWEN_PYTHON");
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/langchain_chunks.py");
    let output = Command::new(python)
        .arg(script)
        .arg(size.to_string())
        .args(sources.iter().map(|source| &source.path))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let lines = String::from_utf8(output.stdout).unwrap();
    let pieces = lines.lines().zip(sources).map(|(line, source)| {
        let spans: Vec<(usize, usize)> = serde_json::from_str::<Vec<[usize; 2]>>(line)
            .unwrap()
            .into_iter()
            .map(|[start, end]| (start, end))
            .collect();
        let piece = |span: (usize, usize)| Piece {
            spans: vec![span],
            text: source.text[span.0..span.1].to_owned(),
            context: String::new(),
        };
        spans.into_iter().map(piece).collect()
    });
    pieces.collect()
}

#[cfg(test)]
mod tests {
    use gongwen::chunk::Chunks;
    use text_splitter::{Characters, ChunkSizer};

    /// The snippet of the guide page on chunks.
    #[test]
    fn a_sizer_of_text_splitter_measures() {
        let source = "一、就业\n新增就业800人。城镇登记失业率2.5%。";
        let report = gongwen::parse(source);
        let sizer = Characters;
        let chunks = Chunks::new(20).unwrap().size(|text| sizer.size(text));
        let sizes: Vec<_> = report.chunks(source, &chunks).map(|chunk| chunk.size).collect();
        assert_eq!(sizes, [14, 12]);
    }
}
