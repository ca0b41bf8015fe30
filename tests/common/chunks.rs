//! What holds for the chunks of every text: [`check_chunks`].

use super::invariants::is_invisible;
use gongwen::{
    Event, Node, Report, Section, Span,
    chunk::{Chunk, Chunks},
};

/// Cuts the report into chunks of several sizes and checks what [`gongwen::chunk`] promises.
///
/// # Panics
/// Where a promise is broken; the message names it.
#[track_caller]
pub fn check_chunks(source: &str, report: &Report<'_>) {
    let texts = texts(report);
    for (max, min) in [(1, 0), (30, 0), (60, 15), (400, 0), (400, 100), (usize::MAX, 0)] {
        let chunks = Chunks::new(max).unwrap().min(min);
        let found = report.chunks(source, &chunks);
        let parents = found.parents().to_vec();
        let found: Vec<_> = found.collect();
        for (at, chunk) in found.iter().enumerate() {
            assert_eq!(chunk.index, at, "the index is the place");
            check_size(&texts, chunk, max);
            check_spans(source, report, chunk);
            if let Some(parent) = chunk.parent() {
                assert!(parents[parent].children().contains(&at), "a parent knows its children");
            }
        }
        for parent in &parents {
            let size = parent.text().chars().count();
            assert!(size <= max.saturating_mul(4), "a parent is within its bound");
            for &child in parent.children() {
                let outside = found[child]
                    .spans()
                    .iter()
                    .find(|span| !parent.spans().iter().any(|around| contains(*around, **span)));
                // The headings above a section may stand in the chunk of its first text.
                let headings = outside.is_none_or(|span| span.start < parent.spans()[0].end);
                assert!(headings, "a parent holds its children: {outside:?}");
            }
        }
        check_cover(source, report, &texts, &found, max);
        check_mixing(&texts, &found);
    }
}

/// A text that is never cut, and the sections it stands in.
struct Piece<'r> {
    span: Span,
    path: Vec<&'r Section<'r>>,
    /// A row that pieces of its table repeat.
    repeated: bool,
}

/// Every sentence and row, in the order of the source.
fn texts<'r>(report: &'r Report<'r>) -> Vec<Piece<'r>> {
    let (mut pieces, mut path) = (Vec::new(), Vec::new());
    for event in report.events() {
        match event {
            Event::Enter(Node::Section(section)) => path.push(section),
            Event::Leave(Node::Section(_)) => {
                path.pop();
            }
            Event::Enter(Node::Sentence(sentence)) => {
                pieces.push(Piece { span: sentence.span, path: path.clone(), repeated: false })
            }
            Event::Enter(Node::Table(table)) => {
                for (at, row) in table.rows().enumerate() {
                    let Some((first, last)) = row.first().zip(row.last()) else { continue };
                    pieces.push(Piece {
                        span: Span::new(first.span.start, last.span.end),
                        path: path.clone(),
                        repeated: at == 0,
                    });
                }
            }
            _ => {}
        }
    }
    pieces
}

fn contains(around: Span, span: Span) -> bool {
    around.start <= span.start && span.end <= around.end
}

fn overlaps(one: Span, other: Span) -> bool {
    one.start.max(other.start) < one.end.min(other.end)
}

fn holds(chunk: &Chunk<'_>, span: Span) -> bool {
    chunk.spans().iter().any(|&part| overlaps(part, span))
}

#[track_caller]
fn check_size(texts: &[Piece<'_>], chunk: &Chunk<'_>, max: usize) {
    assert!(!chunk.text().trim().is_empty(), "a chunk has words: {chunk:?}");
    assert_eq!(chunk.size, chunk.text().chars().count(), "the size is that of the text");
    assert_eq!(chunk.oversize, chunk.size > max, "oversize is told");
    if chunk.oversize {
        let held = texts.iter().filter(|piece| holds(chunk, piece.span)).count();
        assert!(held <= 1, "only one sentence is oversize: {:?}", chunk.text());
    }
}

/// Spans are in order, hold no noise or matter, and their words are those of the chunk.
#[track_caller]
fn check_spans(source: &str, report: &Report<'_>, chunk: &Chunk<'_>) {
    assert!(chunk.spans().is_sorted_by(|one, other| one.end <= other.start), "spans in order");
    let words: String =
        chunk.spans().iter().map(|&span| report.text(source, span).into_owned()).collect();
    let bare = |text: &str| text.replace(is_invisible, "");
    assert_eq!(bare(&words), bare(chunk.text()), "the words are those of the spans");
    for event in report.events() {
        if let Event::Enter(node @ (Node::Noise(_) | Node::Matter(_))) = event {
            assert!(!holds(chunk, node.span()), "no noise, no matter: {:?}", chunk.text());
        }
    }
}

/// Every sentence and row is in exactly one chunk, an item that fits too, and chunks come in the
/// order of the source.
#[track_caller]
fn check_cover(
    source: &str,
    report: &Report<'_>,
    texts: &[Piece<'_>],
    chunks: &[Chunk<'_>],
    max: usize,
) {
    for piece in texts.iter().filter(|piece| !piece.span.is_empty()) {
        let held = chunks.iter().filter(|chunk| holds(chunk, piece.span)).count();
        assert!(
            held == 1 || (piece.repeated && held > 1),
            "a sentence is in one chunk, not in {held}: {:?}",
            piece.span
        );
    }
    let ends: Vec<_> = chunks.iter().filter_map(|chunk| chunk.spans().last()).collect();
    assert!(ends.is_sorted_by_key(|span| span.end), "chunks are in order");
    for item in report.items() {
        let size = report.text(source, item.span).chars().count();
        let parts = chunks.iter().filter(|chunk| holds(chunk, item.span)).count();
        assert!(size > max || parts < 2, "an item that fits is not cut: {:?}", item.span);
    }
}

/// A chunk holds text of one section, or several whole ones under one heading.
#[track_caller]
fn check_mixing(texts: &[Piece<'_>], chunks: &[Chunk<'_>]) {
    for chunk in chunks {
        let depth = chunk.sections().len();
        for piece in texts.iter().filter(|piece| holds(chunk, piece.span)) {
            let around: Vec<Span> = piece.path.iter().map(|section| section.span).collect();
            let common: Vec<Span> = chunk.sections().iter().map(|section| section.span).collect();
            assert!(around.starts_with(&common), "the path is that of the text");
            // What is of a section below must be there as a whole.
            let Some(child) = around.get(depth) else { continue };
            let whole = texts
                .iter()
                .filter(|other| contains(*child, other.span))
                .all(|other| holds(chunk, other.span));
            assert!(whole, "no part of a section is mixed with another: {:?}", chunk.text());
        }
    }
}
