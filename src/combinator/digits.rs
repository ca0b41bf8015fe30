//! Numbers in Arabic digits, with thousands separators, decimals, and the spaces that typesetting
//! leaves in them.
//!
//! Takes the text from the first digit, gives the value. What cannot be read whole is refused
//! whole, never cut to a shorter number.
//!
//! ```text
//! digits   = spelled | grouped (point digit+)?
//! grouped  = digit+ | digit{1,3} (separator digit{3})+        27，203   1 052 300
//! spelled  = digit (space digit)+ (space? point space? digit (space digit)*)?      9 2 . 4   4 8 5
//! ```

use rust_decimal::Decimal;

use crate::text::chars::{arabic_digit, head, head_within, is_space, rest};

/// Arabic digits as read.
pub(super) struct Digits {
    pub(super) value: Decimal,
    /// Whether the decimal point is a character that is one only where a unit follows.
    pub(super) odd_point: bool,
    /// Whether there are no decimals.
    pub(super) integer: bool,
    pub(super) length: usize,
}

/// The most digits that a decimal holds.
const LONGEST_DIGITS: u32 = 28;

/// The digits of a number, without the zeros before the first other one.
#[derive(Default)]
struct Mantissa {
    value: i128,
    count: u32,
    decimals: u32,
}

impl Mantissa {
    fn push(&mut self, c: char) -> Option<()> {
        let digit = arabic_digit(c)?;
        self.count += u32::from(self.count > 0 || digit > 0);
        if self.count > LONGEST_DIGITS {
            return None;
        }
        self.value = self.value * 10 + i128::from(digit);
        Some(())
    }

    fn digits(self, odd_point: bool, length: usize) -> Option<Digits> {
        let value = Decimal::try_from_i128_with_scale(self.value, self.decimals).ok()?;
        Some(Digits { value, odd_point, integer: self.decimals == 0, length })
    }
}

/// 阿拉伯数字: 27，203, 19·5, ５２６, 5 000, 9 2 . 4
pub(super) fn digits(input: &str) -> Option<Digits> {
    if let Some(plain) = plain(input) {
        return Some(plain);
    }
    // Nearly every number has no space behind its first digit.
    let first = input.chars().next()?;
    if rest(input, first.len_utf8()).starts_with(is_space) {
        if let Some(spelled) = spelled(input) {
            return Some(spelled);
        }
    }
    let mut mantissa = Mantissa::default();
    let mut at = grouped(input, &mut mantissa)?;
    let point = rest(input, at).chars().next().filter(|&c| is_point(c));
    let mut odd_point = false;
    if let Some(point) = point {
        let tail = rest(input, at + point.len_utf8());
        if opens_with_digit(tail) {
            at += point.len_utf8();
            odd_point = !matches!(point, '.' | '．');
            for c in tail.chars().take_while(|&c| arabic_digit(c).is_some()) {
                mantissa.push(c)?;
                mantissa.decimals += 1;
                at += c.len_utf8();
            }
        }
    }
    mantissa.digits(odd_point, at)
}

/// Digits of half width and a full stop between them, before a Han character, `%` or the end: 270亿, 12.5%. Most
/// numbers are such.
fn plain(input: &str) -> Option<Digits> {
    /// So many digits fit into 64 bits.
    const MOST_DIGITS: usize = 18;

    let bytes = input.as_bytes();
    let (mut value, mut length, mut decimals) = (0_i64, 0, None);
    loop {
        match bytes.get(length) {
            Some(byte @ b'0'..=b'9') if length < MOST_DIGITS => {
                value = value * 10 + i64::from(byte - b'0');
                decimals = decimals.map(|decimals| decimals + 1);
            }
            Some(b'.') if decimals.is_none() && length > 0 => decimals = Some(0),
            None | Some(b'%' | 0xE4..=0xE9) if length > 0 && decimals != Some(0) => break,
            _ => return None,
        }
        length += 1;
    }
    let value = Decimal::new(value, decimals.unwrap_or(0));
    Some(Digits { value, odd_point: false, integer: decimals.is_none(), length })
}

fn is_point(c: char) -> bool {
    matches!(c, '.' | '．' | '·' | '•' | '。' | '∙' | '・')
}

fn opens_with_digit(text: &str) -> bool {
    text.starts_with(|c| arabic_digit(c).is_some())
}

/// How many digits `text` opens with.
fn run(text: &str) -> usize {
    text.chars().take_while(|&c| arabic_digit(c).is_some()).count()
}

/// The integer part, with its separators: the place behind it.
fn grouped(input: &str, mantissa: &mut Mantissa) -> Option<usize> {
    let mut at = 0;
    let mut group = 0;
    let mut first_group = true;
    while let Some(c) = rest(input, at).chars().next() {
        if arabic_digit(c).is_some() {
            mantissa.push(c)?;
            group += 1;
        } else {
            let fits = if first_group { (1..=3).contains(&group) } else { group == 3 };
            let behind = rest(input, at + c.len_utf8());
            if !(fits && is_separator(c, input, behind)) {
                break;
            }
            first_group = false;
            group = 0;
        }
        at += c.len_utf8();
    }
    Some(at)
}

/// Whether `c` parts the thousands of the number that `input` opens with from `behind`: exactly
/// three digits stand behind it. A space does so only where the number begins with no zero.
fn is_separator(c: char, input: &str, behind: &str) -> bool {
    let thousands = run(behind) == 3;
    match c {
        ',' | '，' => thousands,
        '\n' | '\r' => false,
        _ if is_space(c) => thousands && !input.starts_with(|c| arabic_digit(c) == Some(0)),
        _ => false,
    }
}

/// Digits with a space between each two, the point among them: 9 2 . 4, 4 8 5
fn spelled(input: &str) -> Option<Digits> {
    let mut mantissa = Mantissa::default();
    let mut at = 0;
    let (mut spaces, mut point) = (0, false);
    loop {
        let c = rest(input, at).chars().next().filter(|&c| arabic_digit(c).is_some())?;
        mantissa.push(c)?;
        mantissa.decimals += u32::from(point);
        at += c.len_utf8();
        let behind = one_space(rest(input, at));
        let next = rest(input, at + behind);
        if behind > 0 && run(next) == 1 {
            spaces += 1;
            at += behind;
        } else if let Some(sign) = next.chars().next().filter(|&c| matches!(c, '.' | '．')) {
            let space = one_space(rest(next, sign.len_utf8()));
            let decimals = rest(next, sign.len_utf8() + space);
            let apart = spaces > 0 || behind > 0 && space > 0;
            if point || !apart || run(decimals) != 1 {
                break;
            }
            (spaces, point) = (spaces + 1, true);
            at += behind + sign.len_utf8() + space;
        } else {
            break;
        }
    }
    if spaces == 0 || opens_with_digit(rest(input, at)) {
        return None;
    }
    mantissa.digits(false, at)
}

/// A whole number with a space between each two digits, and its length in bytes: 2 0 0 6
pub(crate) fn spelled_whole(input: &str) -> Option<(u32, usize)> {
    let read = spelled(input).filter(|read| read.integer)?;
    Some((u32::try_from(read.value).ok()?, read.length))
}

/// 数字 + 两个点 + 数字, 数字 + 逗号 + 数字: 14..3, 3,.83, 12,34: the length in bytes of digits whose marks are damaged, so that no
/// value can be told. A comma of full width parts clauses, and one beside a decimal parts the members of a list.
pub(crate) fn torn(input: &str) -> Option<usize> {
    /// A number with its marks has at most so many bytes; of a longer list no more is looked at, so that a list is read once.
    const NUMBER_BYTES: usize = 40;

    let digit = |c: char| c.is_ascii_digit();
    let mark = |c: char| matches!(c, '.' | '．' | ',' | '，');
    let near = head_within(input, NUMBER_BYTES);
    let run = head(near, near.len() - near.trim_start_matches(|c| digit(c) || mark(c)).len());
    let clause =
        run.match_indices('，').find(|&(at, comma)| rest(run, at + comma.len()).starts_with(digit));
    let run = head(run, clause.map_or(run.len(), |(at, _)| at)).trim_end_matches(mark);
    // Three dots lead from a title to its page.
    let doubled = run.split(digit).any(|marks| marks.chars().count() == 2);
    let mut groups = run.split(',');
    let first = groups.next().is_some_and(|first| first.len() <= 3);
    let thousands = first && groups.all(|group| group.len() == 3);
    let parted = run.contains(',') && !run.contains(['.', '．']) && !thousands;
    (doubled || parted).then_some(run.len())
}

/// The length in bytes of the one space that `text` opens with; 0 where there is none or more.
fn one_space(text: &str) -> usize {
    let mut characters = text.chars();
    match (characters.next(), characters.next()) {
        (Some(space), Some(next)) if is_space(space) && space != '\n' && !is_space(next) => {
            space.len_utf8()
        }
        _ => 0,
    }
}
