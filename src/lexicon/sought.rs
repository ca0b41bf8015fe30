//! Characters that checks seek for in one pass over a text, and what that pass asks at compile time.

use super::checks::misspellings::{MISSPELLINGS, ODD};

/// Characters that are sought for in one pass over a text: each word that checks look for in whole texts holds one, the
/// rarer the better, or none of several words stands where none of them does. As many at most as
/// [`Hints`] has bits.
pub(crate) const SOUGHT: [char; 79] = [
    '上', '与', '个', '中', '主', '乡', '书', '亩', '从', '代', '以', '余', '你', '共', '其', '准',
    '几', '分', '删', '剩', '加', '区', '占', '县', '司', '合', '同', '均', '填', '头', '如', '妥',
    '委', '尚', '局', '市', '平', '年', '库', '当', '待', '总', '恳', '截', '抄', '抓', '星', '月',
    '未', '本', '村', '核', '桥', '此', '死', '每', '比', '江', '河', '湖', '溪', '特', '率', '由',
    '第', '等', '缺', '而', '街', '见', '请', '贵', '较', '还', '部', '镇', '长', '附', '首',
];

/// No word with a wrong character has more characters.
pub(crate) const LONGEST_MISSPELLING: u32 = 6;

/// For the last two bytes of a Han character, the last one first and without the bits that all such have: which of
/// [`SOUGHT`] it may be, counted from one. A number from [`FIRST_ODD`] on, less that, has a bit for each place
/// that one of [`ODD`] may have in a word with a wrong character. Zero stands for none.
#[expect(clippy::indexing_slicing, reason = "at compile time alone")]
pub(crate) static SOUGHT_BY_BITS: [u8; 1 << 14] = {
    let mut places = [0; 1 << 14];
    let mut place = 0;
    while place < SOUGHT.len() {
        let code = SOUGHT[place] as usize;
        let bits = (code & 0x3F) << 8 | code >> 6 & 0x3F;
        assert!(places[bits] == 0, "two characters of one code");
        place += 1;
        places[bits] = place as u8;
    }
    let mut odd = ODD.as_bytes();
    while let [_, middle, last, more @ ..] = odd {
        let bits = bits_of(*middle, *last);
        assert!(places[bits] == 0 || places[bits] == FIRST_ODD, "two characters of one code");
        places[bits] = FIRST_ODD;
        odd = more;
    }
    let mut entries = MISSPELLINGS.entries();
    while let [(wrong, _), more @ ..] = entries {
        let mut word = wrong.as_bytes();
        let mut place = 0;
        while let [_, middle, last, behind @ ..] = word {
            let bits = bits_of(*middle, *last);
            if places[bits] >= FIRST_ODD {
                places[bits] = FIRST_ODD + ((places[bits] - FIRST_ODD) | 1 << place);
            }
            place += 1;
            word = behind;
        }
        assert!(word.is_empty() && place <= LONGEST_MISSPELLING, "Han characters, and few");
        entries = more;
    }
    places
};

/// The least number of [`SOUGHT_BY_BITS`] that stands for one of [`ODD`].
pub(crate) const FIRST_ODD: u8 = SOUGHT.len() as u8 + 1;

/// The last two bytes of a Han character as a place in [`SOUGHT_BY_BITS`].
const fn bits_of(middle: u8, last: u8) -> usize {
    (last as usize & 0x3F) << 8 | middle as usize & 0x3F
}

/// Which characters of [`SOUGHT`] a stretch holds: one bit for the place of each.
pub(crate) type Hints = u128;

/// The bits of some characters among [`SOUGHT`].
#[expect(clippy::indexing_slicing, reason = "at compile time alone")]
pub(crate) const fn hints(characters: &[char]) -> Hints {
    let (mut bits, mut next) = (0, 0);
    while next < characters.len() {
        let mut place = 0;
        while SOUGHT[place] != characters[next] {
            place += 1;
        }
        bits |= 1 << place;
        next += 1;
    }
    bits
}
