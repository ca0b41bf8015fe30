//! The masked rendition of a text: structure and figures survive, sentences do not.
//!
//! Every Han character becomes a filler, one for one, unless it stands in a word that the tree
//! needs: a word of the crate's lexicon (numerals, units, markers and the other words that the
//! parser knows) without which the tree of the text would be another one. Whatever is no Han
//! character stays. There are 64 fillers: equal characters get equal ones, so
//! that a repeated line or a parallel phrase is still one, and each stands for some hundred
//! characters, so that nothing can be read back.

use std::{cmp::Reverse, collections::HashSet, fs, path::Path};

use super::outline::outline;

/// The first filler: the start of CJK Extension A, rare characters of three bytes of UTF-8 like
/// nearly all others.
const FILLERS: u32 = 0x3400;
/// The first filler for the rare characters of four bytes: the start of CJK Extension B.
const WIDE_FILLERS: u32 = 0x20000;

/// The words of the crate's lexicon: every character and string literal of its sources, tests and
/// comments left out.
pub fn words() -> HashSet<Vec<char>> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut words = HashSet::new();
    literals(&source.join("text/chars.rs"), &mut words);
    for entry in fs::read_dir(source.join("lexicon")).expect("the crate has a lexicon") {
        let path = entry.expect("the lexicon can be read").path();
        // What a folder holds are the words of the checks, which no tree depends on.
        if path.is_file() {
            literals(&path, &mut words);
        }
    }
    let is_filler = |&&c: &&char| matches!(u32::from(c), FILLERS..0x3440 | WIDE_FILLERS..0x20040);
    assert_eq!(
        words.iter().flatten().find(is_filler),
        None,
        "a filler stands in a word of the lexicon"
    );
    words
}

/// Adds the literals of one source file, with strings cut at spaces.
fn literals(path: &Path, words: &mut HashSet<Vec<char>>) {
    let code = fs::read_to_string(path).expect("a source file of the crate can be read");
    let mut rest = code.split("#[cfg(test)]").next().unwrap_or_default();
    while let Some(at) = rest.find(['/', '"', '\'']) {
        let (quote, behind) = (&rest[at..=at], &rest[at + 1..]);
        let skipped = match quote {
            "/" if behind.starts_with('/') => behind.find('\n'),
            "/" => Some(0),
            // A lifetime is no literal.
            "'" if behind.chars().nth(1) != Some('\'') => Some(0),
            _ => behind.find(quote).inspect(|&end| {
                let found =
                    behind[..end].split_whitespace().filter(|word| word.chars().any(is_han));
                words.extend(found.map(|word| word.chars().collect()));
            }),
        };
        let Some(skipped) = skipped else { return };
        rest = behind[skipped..].strip_prefix(quote).unwrap_or(&behind[skipped..]);
    }
}

/// Whether `c` is a character that a mask may fill.
pub fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{323AF}')
}

/// How many words are taken out at once, from the most to the fewest: most words do not matter to
/// the tree, and each try costs a parse.
const TRIES: [usize; 4] = [64, 16, 4, 1];

/// Masks `text`; of `words`, those of [`words`], it keeps the ones that the tree needs.
pub fn mask(text: &str, words: &HashSet<Vec<char>>) -> String {
    let tree = |text: &str| outline(text, &gongwen::parse(text), false);
    let wanted = tree(text);
    let visible = visible(text);
    let mut kept: Vec<&[char]> = words
        .iter()
        .map(Vec::as_slice)
        .filter(|word| visible.windows(word.len()).any(|window| window == *word))
        .collect();
    // Long words say most; they are tried first.
    kept.sort_by_key(|word| (Reverse(word.len()), *word));
    for size in TRIES {
        let mut at = 0;
        while at < kept.len() {
            let mut fewer = kept.clone();
            fewer.drain(at..kept.len().min(at + size));
            if tree(&fill(text, &fewer.iter().copied().collect())) == wanted {
                kept = fewer;
            } else {
                at += size;
            }
        }
    }
    fill(text, &kept.into_iter().collect())
}

fn visible(text: &str) -> Vec<char> {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

/// Fills every Han character of `text` that stands in none of `words`. Space is no part of a word:
/// a hard wrap may stand inside one.
fn fill(text: &str, words: &HashSet<&[char]>) -> String {
    let longest = words.iter().map(|word| word.len()).max().unwrap_or(0);
    let visible = visible(text);
    let mut masked = String::with_capacity(text.len());
    // How many visible characters came so far, and up to which the words that began so far reach:
    // words may overlap, and any of them may be the one that is read.
    let (mut at, mut known) = (0, 0);
    for c in text.chars() {
        if c.is_whitespace() {
            masked.push(c);
            continue;
        }
        let reaches =
            |&length: &usize| visible.get(at..at + length).is_some_and(|word| words.contains(word));
        known = known.max((1..=longest).rev().find(reaches).map_or(0, |length| at + length));
        masked.push(if at < known || !is_han(c) { c } else { filler(c) });
        at += 1;
    }
    masked
}

/// One of 64 fillers with as many bytes as `c`, by the top bits of a multiplicative hash.
pub fn filler(c: char) -> char {
    let first = if c.len_utf8() == 3 { FILLERS } else { WIDE_FILLERS };
    char::from_u32(first + (u32::from(c).wrapping_mul(0x9E37_79B9) >> 26))
        .expect("both blocks have more than 64 characters")
}
