//! Questions with known answers, from the annotations: for each figure its path of headings and its
//! subject, for each heading its path and its title.

use serde_json::Value;

use crate::Source;

/// What is asked, and where the answer stands.
pub struct Question {
    pub words: String,
    /// The place of the text among the sources.
    pub source: usize,
    /// Where the answer stands, in bytes.
    pub answer: (usize, usize),
    /// Whether it asks for a figure; else for what a heading opens.
    pub figure: bool,
}

/// So many bytes behind a heading are taken for the begin of its text: four characters.
const BEGIN_OF_TEXT_BYTES: usize = 12;

pub fn questions(sources: &[Source]) -> Vec<Question> {
    let mut questions = Vec::new();
    for (at, source) in sources.iter().enumerate() {
        let Some(gold) = &source.gold else { continue };
        let mut records: Vec<Value> =
            gold.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        records.sort_by_key(start);
        let mut path: Vec<(u64, String)> = Vec::new();
        for (place, record) in records.iter().enumerate() {
            let words = |field: &str| span(&record[field]).map(|(from, to)| &source.text[from..to]);
            match record["k"].as_str() {
                Some("heading") => {
                    let level = record["level"].as_u64().unwrap_or(1);
                    path.retain(|(around, _)| *around < level);
                    let Some(title) = words("title") else { continue };
                    path.push((level, title.to_owned()));
                    let Some((_, end)) = span(&record["title"]) else { continue };
                    let text = source.text[end..].trim_start_matches(|c: char| {
                        c.is_whitespace() || matches!(c, '。' | '．' | '.' | '：')
                    });
                    let begin = source.text.len() - text.len();
                    let next = records[place + 1..]
                        .iter()
                        .find(|next| matches!(next["k"].as_str(), Some("heading" | "noise")));
                    // A heading right behind another: the first has no text of its own.
                    if text.is_empty() || next.is_some_and(|next| start(next) <= begin) {
                        continue;
                    }
                    questions.push(Question {
                        words: joined(&path),
                        source: at,
                        answer: (begin, begin + BEGIN_OF_TEXT_BYTES.min(text.len())),
                        figure: false,
                    });
                }
                Some("quantity") => {
                    let (Some(subject), Some(answer)) = (words("subject"), span(&record["span"]))
                    else {
                        continue;
                    };
                    let words = format!("{} {subject}", joined(&path));
                    questions.push(Question { words, source: at, answer, figure: true });
                }
                _ => {}
            }
        }
    }
    questions
}

fn joined(path: &[(u64, String)]) -> String {
    path.iter().map(|(_, title)| title.as_str()).collect::<Vec<_>>().join(" ")
}

fn span(value: &Value) -> Option<(usize, usize)> {
    let at = |place: usize| usize::try_from(value.get(place)?.as_u64()?).ok();
    Some((at(0)?, at(1)?))
}

fn start(record: &Value) -> usize {
    ["span", "marker", "title", "text"]
        .iter()
        .filter_map(|field| span(&record[*field]))
        .map(|(start, _)| start)
        .min()
        .unwrap_or(0)
}
