//! What a splitter cuts and mixes, by this crate's own tree.

use gongwen::{Delimiter, Division, Event, Node, Section, Span};

use crate::{Piece, Source};

/// How many chunks have each fault.
#[derive(Default)]
pub struct Faults {
    /// Text of two sections, of which one is not whole.
    pub mixed: usize,
    /// The end stands inside of a sentence.
    pub in_sentence: usize,
    /// A part of an item or article that would fit.
    pub cut_items: usize,
    /// Words of a site, page numbers, running heads.
    pub noise: usize,
    /// The title of the section that its first sentence is of stands neither in it nor in its context.
    pub headless: usize,
}

/// A sentence, and the spans of its document and of the sections around it.
struct Sentence<'r> {
    span: Span,
    around: Vec<Span>,
    section: Option<&'r Section<'r>>,
}

pub fn faults(sources: &[Source], pieces: &[Vec<Piece>], size: usize) -> Faults {
    let mut faults = Faults::default();
    for (source, pieces) in sources.iter().zip(pieces) {
        count(source, pieces, size, &mut faults);
    }
    faults
}

fn holds(piece: &Piece, span: Span) -> bool {
    let (from, to) = (span.start as usize, span.end as usize);
    piece.spans.iter().any(|&(start, end)| start.max(from) < end.min(to))
}

fn count(source: &Source, pieces: &[Piece], size: usize, faults: &mut Faults) {
    let report = gongwen::parse(&source.text);
    let (mut sentences, mut wholes, mut noise) = (vec![], vec![], vec![]);
    let (mut path, mut around): (Vec<&Section<'_>>, Vec<Span>) = (vec![], vec![]);
    for event in report.events() {
        match event {
            Event::Enter(Node::Document(document)) => around.push(document.span),
            Event::Leave(Node::Document(_)) => {
                around.pop();
            }
            Event::Enter(Node::Section(section)) => {
                path.push(section);
                around.push(section.span);
                let article = section.heading.marker().is_some_and(|marker| {
                    marker.family.delimiter == Delimiter::Division(Division::Article)
                });
                if article {
                    wholes.push(section.span);
                }
            }
            Event::Leave(Node::Section(_)) => {
                path.pop();
                around.pop();
            }
            Event::Enter(Node::Sentence(sentence)) => sentences.push(Sentence {
                span: sentence.span,
                around: around.clone(),
                section: path.last().copied(),
            }),
            Event::Enter(Node::Item(item)) => wholes.push(item.span),
            Event::Enter(Node::Noise(found)) => noise.push(found.span()),
            _ => {}
        }
    }
    wholes.retain(|&span| report.text(&source.text, span).chars().count() <= size);
    for piece in pieces {
        let held: Vec<_> =
            sentences.iter().filter(|sentence| holds(piece, sentence.span)).collect();
        faults.mixed += usize::from(mixes(&sentences, &held, piece));
        let end = piece.spans.last().map_or(0, |&(_, end)| end);
        let inside = held.iter().any(|sentence| {
            let rest = sentence.span.range().end.min(source.text.len());
            sentence.span.range().contains(&end)
                && !source.text[end..rest].trim().is_empty()
                && source.text[..end].trim_end().len() > sentence.span.range().start
        });
        faults.in_sentence += usize::from(inside);
        let cuts = wholes.iter().any(|&whole| {
            holds(piece, whole) && pieces.iter().filter(|other| holds(other, whole)).count() > 1
        });
        faults.cut_items += usize::from(cuts);
        faults.noise += usize::from(noise.iter().any(|&span| holds(piece, span)));
        let headless = held.first().and_then(|first| first.section).is_some_and(|section| {
            let title: String = section.title().split_whitespace().collect();
            let words = |text: &str| text.split_whitespace().collect::<String>();
            !title.is_empty()
                && !words(&piece.text).contains(&title)
                && !words(&piece.context).contains(&title)
        });
        faults.headless += usize::from(headless);
    }
}

/// Whether a piece holds text of two sections (or documents), of which one is not whole.
fn mixes(sentences: &[Sentence<'_>], held: &[&Sentence<'_>], piece: &Piece) -> bool {
    let Some(first) = held.first() else { return false };
    let depth = (0..first.around.len())
        .take_while(|&depth| {
            held.iter().all(|other| other.around.get(depth) == Some(&first.around[depth]))
        })
        .count();
    let whole = |span: Span| {
        let mut inside =
            sentences.iter().filter(|one| span.range().contains(&one.span.range().start));
        inside.all(|sentence| holds(piece, sentence.span))
    };
    let below: Vec<Span> =
        held.iter().filter_map(|sentence| sentence.around.get(depth)).copied().collect();
    // Text of the common section itself beside text of a section below it: all of it must be there.
    let own = below.len() < held.len();
    let common = first.around.get(depth.wrapping_sub(1)).copied();
    let partly = below.iter().any(|&child| !whole(child));
    partly || (own && !below.is_empty() && common.is_some_and(|common| !whole(common)))
}
