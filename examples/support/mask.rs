//! The masked rendition of a text: structure and figures survive, sentences do not.
//!
//! Every Han character becomes [`FILLER`], one for one, unless it stands in a word of the crate's lexicon (which holds
//! the numerals, units, markers and other words that the parser knows). Whatever is no Han character stays.

use std::{collections::HashSet, fs, path::Path};

/// What stands for a Han character: three bytes of UTF-8 like nearly all of them, and in no word of the lexicon.
pub const FILLER: char = '某';
/// The same for the rare characters of four bytes.
pub const WIDE_FILLER: char = '\u{20000}';

/// The words of the crate's lexicon: every character and string literal of its sources, tests and comments left out.
pub fn words() -> HashSet<Vec<char>> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut words = HashSet::new();
    literals(&source.join("chars.rs"), &mut words);
    for entry in fs::read_dir(source.join("lexicon")).expect("the crate has a lexicon") {
        literals(&entry.expect("the lexicon can be read").path(), &mut words);
    }
    assert!(!words.iter().flatten().any(|&c| c == FILLER), "the filler stands in a word of the lexicon");
    words
}

fn literals(path: &Path, words: &mut HashSet<Vec<char>>) {
    let code = fs::read_to_string(path).expect("a source file of the crate can be read");
    let code = code.split("#[cfg(test)]").next().unwrap_or_default();
    for line in code.lines().filter(|line| !line.trim_start().starts_with("//")) {
        for quote in ['"', '\''] {
            let inside = line.split(quote).skip(1).step_by(2);
            words.extend(inside.flat_map(str::split_whitespace).filter(|word| word.chars().any(is_han)).map(|word| word.chars().collect()));
        }
    }
}

fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{323AF}')
}

/// Masks `text` with the words of [`words`].
pub fn mask(text: &str, words: &HashSet<Vec<char>>) -> String {
    let longest = words.iter().map(Vec::len).max().unwrap_or(0);
    let characters: Vec<char> = text.chars().collect();
    let mut masked = String::with_capacity(text.len());
    // Up to where the words that began so far reach: words may overlap, and any of them may be the one that is read.
    let mut known = 0;
    for (at, &c) in characters.iter().enumerate() {
        let reach = |length: &usize| characters.get(at..at + length).is_some_and(|word| words.contains(word));
        known = known.max((1..=longest).rev().find(reach).map_or(0, |length| at + length));
        masked.push(match c {
            c if at < known || !is_han(c) => c,
            c if c.len_utf8() == FILLER.len_utf8() => FILLER,
            _ => WIDE_FILLER,
        });
    }
    masked
}
