//! A search over all pieces of all texts: BM25 on words.

use std::rc::Rc;

use bm25::{EmbedderBuilder, Scorer, Tokenizer};
use jieba_rs::Jieba;

use crate::{Piece, questions::Question};

/// Parts Chinese text into words.
#[derive(Clone)]
pub struct Segmenter(Rc<Jieba>);

impl Default for Segmenter {
    fn default() -> Self {
        Self(Rc::new(Jieba::new()))
    }
}

impl Tokenizer for Segmenter {
    fn tokenize(&self, text: &str) -> Vec<String> {
        let words = self.0.cut_for_search(text, true);
        let words = words.into_iter().map(|token| token.word.trim());
        words
            .filter(|word| word.chars().any(char::is_alphanumeric))
            .map(str::to_lowercase)
            .collect()
    }
}

/// The share of questions whose answer stands in the first piece found, and in the first five.
pub struct Recall {
    pub first: f64,
    pub fifth: f64,
}

pub fn recall(
    segmenter: &Segmenter,
    pieces: &[Vec<Piece>],
    questions: &[Question],
    context: bool,
) -> Recall {
    let all: Vec<(usize, &Piece)> = pieces
        .iter()
        .enumerate()
        .flat_map(|(source, pieces)| pieces.iter().map(move |piece| (source, piece)))
        .collect();
    let texts: Vec<String> = all
        .iter()
        .map(|(_, piece)| match context {
            true => format!("{}\n{}", piece.context, piece.text),
            false => piece.text.clone(),
        })
        .collect();
    let lengths: usize = texts.iter().map(|text| segmenter.tokenize(text).len()).sum();
    let average = lengths as f32 / texts.len() as f32;
    let embedder =
        EmbedderBuilder::<u32, Segmenter>::with_avgdl(average).tokenizer(segmenter.clone()).build();
    let mut scorer = Scorer::<usize, u32>::new();
    for (at, text) in texts.iter().enumerate() {
        scorer.upsert(&at, embedder.embed(text));
    }
    let (mut first, mut fifth) = (0, 0);
    for question in questions {
        let mut found = scorer.matches(&embedder.embed(&question.words));
        // Of equal scores the earlier piece is the better one, so that a run can be repeated.
        found.sort_by(|one, other| other.score.total_cmp(&one.score).then(one.id.cmp(&other.id)));
        let right = found.iter().take(5).position(|hit| {
            let (source, piece) = all[hit.id];
            let (from, to) = question.answer;
            source == question.source
                && piece.spans.iter().any(|&(start, end)| start <= from && to <= end)
        });
        first += usize::from(right == Some(0));
        fifth += usize::from(right.is_some());
    }
    let share = |count: usize| count as f64 / questions.len() as f64;
    Recall { first: share(first), fifth: share(fifth) }
}
