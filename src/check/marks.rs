//! What one pass over the bytes of a text tells: where its marks are, and where a character comes again.

use alloc::vec::Vec;

use crate::{
    Span,
    lexicon::sought::{FIRST_ODD, Hints, SOUGHT, SOUGHT_BY_BITS},
    text::chars::{is_enumeration_comma, is_space, rest},
};

/// A character that is no Han character of the main block, no ASCII letter, no ASCII digit and no
/// space, by its offset in the source. Half of the marks of a text are commas and stops between words, which
/// break no rule and are left out.
#[derive(Clone, Copy)]
pub(super) struct Mark {
    pub(super) at: u32,
    pub(super) c: char,
}

impl Mark {
    /// Where the next character begins.
    pub(super) const fn end(self) -> u32 {
        self.at + self.c.len_utf8() as u32
    }

    pub(super) const fn span(self) -> Span {
        Span::new(self.at, self.end())
    }
}

/// What stands where, in the order of the source.
pub(super) struct Scan {
    pub(super) marks: Vec<Mark>,
    /// Han characters that may be one of the three before them.
    pub(super) echoes: Vec<u32>,
    /// The 、 among the marks.
    pub(super) enumerations: Vec<Mark>,
    /// Line feeds.
    pub(super) breaks: Vec<u32>,
    /// Where each of [`SOUGHT`] stands.
    sought: [Vec<u32>; SOUGHT.len()],
    /// Where characters stand that may be of a word with a wrong one, and a bit for each place that they may have in it.
    pub(super) odd: Vec<(u32, u8)>,
}

/// Such a mark stands about every so many bytes: every fifteen characters.
const BYTES_A_MARK: usize = 48;

impl Scan {
    pub(super) fn of(source: &str) -> Self {
        let mut scan = Self {
            marks: Vec::with_capacity(source.len() / BYTES_A_MARK),
            echoes: Vec::new(),
            enumerations: Vec::new(),
            breaks: Vec::new(),
            sought: core::array::from_fn(|_| Vec::new()),
            odd: Vec::new(),
        };
        let (mut tail, mut at) = (source.as_bytes(), 0_u32);
        let mut before = 0_u8;
        while let Some(&byte) = tail.first() {
            let length = match byte {
                // E4 to E9 lead the three bytes of Han characters, which stand in long runs.
                0xE4..=0xE9 => scan.run(tail, at),
                b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' | b' ' | b'%' => 1,
                // The point of a number.
                b'.' if before.is_ascii_digit() && tail.get(1).is_some_and(u8::is_ascii_digit) => 1,
                b'\n' => {
                    scan.breaks.push(at);
                    1
                }
                // ， and 。 between words: half of all marks, told by their bytes.
                0xEF | 0xE3 if is_pause(tail.get(..4)) && !in_number(before, tail) => 3,
                _ => {
                    let Some(c) = rest(source, at as usize).chars().next() else { break };
                    if !is_plain(c, tail.get(c.len_utf8())) || in_number(before, tail) {
                        let mark = Mark { at, c };
                        scan.marks.push(mark);
                        if is_enumeration_comma(c) {
                            scan.enumerations.push(mark);
                        }
                    }
                    c.len_utf8()
                }
            };
            before = byte;
            at += length as u32;
            tail = tail.get(length..).unwrap_or_default();
        }
        scan
    }

    /// Reads the run of Han characters that some bytes begin with, from an offset on, and gives how many
    /// bytes it has. It is kept apart so that its loop has all registers.
    #[inline(never)]
    fn run(&mut self, bytes: &[u8], start: u32) -> usize {
        // The last three characters by their last two bytes, which tell nearly all of them apart.
        let (mut one, mut two, mut three) = (0_u16, 0, 0);
        let mut tail = bytes;
        while let Some((&[lead @ 0xE4..=0xE9, second, third], behind)) = tail.split_first_chunk() {
            let code = u16::from_le_bytes([second, third]);
            let at = || start + (bytes.len() - tail.len()) as u32;
            let place = SOUGHT_BY_BITS.get(usize::from(code & 0x3F3F)).copied().unwrap_or(0);
            if place > 0 {
                self.seek(place, lead, at());
            }
            if code == one || code == two || code == three {
                self.echoes.push(at());
            }
            (one, two, three) = (code, one, two);
            tail = behind;
        }
        bytes.len() - tail.len()
    }

    /// Notes where the character of a place among [`SOUGHT`] stands, counted from one, if its first byte
    /// is the one given.
    #[inline(never)]
    fn seek(&mut self, place: u8, lead: u8, at: u32) {
        if let Some(places) = place.checked_sub(FIRST_ODD) {
            return self.odd.push((at, places));
        }
        let place = usize::from(place) - 1;
        let first = SOUGHT.get(place).map_or(0, |&sought| 0xE0 | (sought as u32 >> 12) as u8);
        if let Some(places) = self.sought.get_mut(place).filter(|_| first == lead) {
            places.push(at);
        }
    }

    /// Where a character stands in a stretch; `None` where it is not sought for.
    pub(super) fn places_of(&self, c: char, span: Span) -> Option<&[u32]> {
        let places = self.sought.get(SOUGHT.iter().position(|&sought| sought == c)?)?;
        let from = places.partition_point(|&at| at < span.start);
        let to = places.partition_point(|&at| at < span.end);
        places.get(from..to)
    }

    /// Where each of [`SOUGHT`] stands, with its bit.
    pub(super) fn hinted(&self) -> impl Iterator<Item = (Hints, &[u32])> {
        self.sought.iter().zip(0..).map(|(places, place)| (1 << place, places.as_slice()))
    }
}

/// Whether a mark of three bytes stands between two digits.
fn in_number(before: u8, tail: &[u8]) -> bool {
    before.is_ascii_digit() && tail.get(3).is_some_and(u8::is_ascii_digit)
}

/// Whether some bytes are ， or 。 before a word.
fn is_pause(bytes: Option<&[u8]>) -> bool {
    matches!(bytes, Some(&[0xEF, 0xBC, 0x8C, next] | &[0xE3, 0x80, 0x82, next]) if is_of_word(next))
}

/// Whether a mark before a byte breaks no rule: a comma or stop between words, or space.
fn is_plain(c: char, next: Option<&u8>) -> bool {
    match c {
        '，' | '。' | '；' | '：' => next.is_none_or(|&next| is_of_word(next)),
        '、' | '“' | '”' | '（' | '）' | '.' => false,
        c => is_space(c),
    }
}

/// Whether a byte begins a Han character of the main block, or is an ASCII letter, a digit or space.
const fn is_of_word(byte: u8) -> bool {
    matches!(byte, 0xE4..=0xE9) || byte.is_ascii_alphanumeric() || byte.is_ascii_whitespace()
}

/// The stretches that stand in 《》, marks included. A title that nothing closes hides nothing.
pub(super) fn titles(marks: &[Mark]) -> Vec<Span> {
    let mut titles = Vec::new();
    let (mut start, mut depth) = (0, 0_u32);
    for mark in marks {
        match mark.c {
            '《' => {
                if depth == 0 {
                    start = mark.at;
                }
                depth += 1;
            }
            '》' if depth > 0 => {
                depth -= 1;
                if depth == 0 {
                    titles.push(Span::new(start, mark.end()));
                }
            }
            _ => {}
        }
    }
    titles
}
