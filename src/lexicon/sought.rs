//! Characters that checks seek for in one pass over a text, and what that pass asks at compile time.

/// Characters that are sought for in one pass over a text: words of `checks` begin with them, or none of
/// several words stands where none of them does. 64 at most.
pub(crate) const SOUGHT: [char; 37] = [
    '上', '与', '中', '亩', '从', '以', '余', '共', '其', '分', '剩', '加', '占', '合', '同', '均',
    '如', '尚', '平', '年', '待', '总', '月', '未', '本', '此', '每', '比', '特', '率', '由', '第',
    '见', '较', '还', '部', '附',
];

/// For the last two bytes of a Han character, six bits of each: which of [`SOUGHT`] it may be, counted
/// from one, below the four bits that its first byte must have; zero for none.
#[expect(clippy::indexing_slicing, reason = "at compile time alone")]
pub(crate) static SOUGHT_BY_BITS: [u16; 1 << 12] = {
    let mut places = [0; 1 << 12];
    let mut place = 0;
    while place < SOUGHT.len() {
        let code = SOUGHT[place] as usize & 0xFFF;
        assert!(places[code] == 0, "two characters of one code");
        place += 1;
        places[code] = (SOUGHT[place - 1] as u32 >> 12 << 8) as u16 | place as u16;
    }
    places
};

/// The bits of some characters among [`SOUGHT`], one for the place of each.
#[expect(clippy::indexing_slicing, reason = "at compile time alone")]
pub(crate) const fn hints(characters: &[char]) -> u64 {
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
