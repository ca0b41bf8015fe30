//! Texts that stand more than once among others.
//!
//! Takes texts with their places, gives the places of those that are alike. Linear but for one sort by numbers.

use alloc::vec::Vec;

/// The places of each text that stands more than once, in order.
pub(crate) fn repeated<'t>(texts: impl Iterator<Item = (usize, &'t str)>) -> Vec<Vec<usize>> {
    // The digest tells nearly all texts apart, and numbers are sorted at little cost.
    let mut texts: Vec<(u64, &str, usize)> =
        texts.map(|(place, words)| (digest(words), words, place)).collect();
    texts.sort_unstable();
    texts
        .chunk_by(|(one, words, _), (other, others, _)| one == other && words == others)
        .filter(|same| same.len() > 1)
        .map(|same| same.iter().map(|&(_, _, place)| place).collect())
        .collect()
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
