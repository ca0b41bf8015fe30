//! Texts that stand more than once among others.
//!
//! Takes texts with their places, gives the places of those that are alike. Linear but for one sort by numbers.

use alloc::vec::Vec;

/// The places of each text that stands more than once, in order.
pub(crate) fn repeated<'t>(texts: impl Iterator<Item = (usize, &'t str)>) -> Vec<Vec<usize>> {
    let texts: Vec<(usize, &str)> = texts.collect();
    let words = |&(_, at): &(u64, usize)| texts.get(at).map_or("", |(_, words)| words);
    // The digest tells nearly all texts apart, and numbers are sorted at little cost.
    let digests = texts.iter().enumerate().map(|(at, (_, words))| (digest(words), at));
    let mut digests: Vec<(u64, usize)> = digests.collect();
    digests.sort_unstable();
    let mut found: Vec<Vec<usize>> = Vec::new();
    for same in digests.chunk_by_mut(|one, other| one.0 == other.0).filter(|same| same.len() > 1) {
        // Texts of one digest that differ are parted; each keeps its order.
        same.sort_by_key(|text| words(text));
        let alike = same.chunk_by(|one, other| words(one) == words(other));
        let places = |run: &[(u64, usize)]| {
            run.iter().filter_map(|&(_, at)| texts.get(at)).map(|&(place, _)| place).collect()
        };
        found.extend(alike.filter(|run| run.len() > 1).map(places));
    }
    found
}

/// A number that tells most texts apart: of eight bytes after eight, each mixed with those before.
fn digest(words: &str) -> u64 {
    /// The golden ratio as a fraction of 64 bits, whose multiples spread well.
    const FACTOR: u64 = 0x9E37_79B9_7F4A_7C15;

    let mix = |sum: u64, part: u64| (sum.rotate_left(5) ^ part).wrapping_mul(FACTOR);
    let (mut sum, mut left) = (words.len() as u64, words.as_bytes());
    while let Some((eight, more)) = left.split_first_chunk() {
        (sum, left) = (mix(sum, u64::from_le_bytes(*eight)), more);
    }
    left.iter().fold(sum, |sum, byte| mix(sum, u64::from(*byte)))
}

#[cfg(test)]
mod tests {
    use alloc::vec;

    use super::repeated;

    #[test]
    fn texts_that_stand_again() {
        let texts = ["甲乙丙", "", "甲乙丁", "甲乙丙", "政府工作报告", "", "甲乙丙", "政府工作"];
        let mut found = repeated(texts.into_iter().enumerate());
        found.sort_unstable();
        assert_eq!(found, [vec![0, 3, 6], vec![1, 5]]);
    }
}
