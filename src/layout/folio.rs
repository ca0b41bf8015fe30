//! Page numbers (页码).

use crate::{
    lexicon::{markers::is_dash, structure::PAGE},
    text::chars::{arabic_digit, is_space},
};

/// A page number has this many bytes at most, marks and spaces included: 第 123 页 共 456 页.
const LONGEST_BYTES: usize = 40;

/// The rule of page numbers.
pub(super) const FOLIO: &str = "folio";
/// The rule of running heads.
pub(super) const RUNNING_HEAD: &str = "running-head";

/// A dash or two alone on a line: the page foot whose number a line break or a program took away. `---` is
/// a rule of Markdown.
pub(crate) fn is_lone_dash(words: &str) -> bool {
    !words.is_empty() && words.chars().all(is_dash) && words.chars().nth(2).is_none()
}

/// Whether a rule tells page furniture.
pub(crate) fn is_furniture_rule(rule: &str) -> bool {
    matches!(rule, FOLIO | RUNNING_HEAD)
}

/// Whether a rule tells running heads.
pub(crate) fn is_running_head_rule(rule: &str) -> bool {
    rule == RUNNING_HEAD
}

/// 页码: `— 1 —`, `- 12 -`, `第 3 页 共 9 页`, `3 / 9`, `1-1-24`, `P. 8`. A bare number is none: it may be a cell of
/// a table.
pub(crate) fn is_page_number(words: &str) -> bool {
    if words.len() > LONGEST_BYTES {
        return false;
    }
    let mut digits = false;
    // P. 8, as viewers of files count.
    let counted = words.strip_prefix("P.");
    let mut marks = counted.is_some();
    for c in counted.unwrap_or(words).chars() {
        match c {
            c if arabic_digit(c).is_some() => digits = true,
            '—' | '-' | '－' | '―' | '─' | '–' | '/' | '／' | '·' | '•' | '~' | '～' => {
                marks = true
            }
            c if PAGE.contains(&c) => marks = true,
            c if is_space(c) => {}
            _ => return false,
        }
    }
    // A negative number (-5.8) has a dash on one side only, and is a cell of a table.
    let closed = counted.is_some()
        || words.ends_with(|c: char| arabic_digit(c).is_none())
        || words.contains(['/', '／']);
    digits && marks && closed && counts_pages(words) || is_volume_page(words)
}

/// Whether the number behind a bar may be how many pages there are: 3/9, and not 1/10000.
fn counts_pages(words: &str) -> bool {
    let count = words.rsplit_once(['/', '／']).map_or("", |(_, count)| count);
    count.chars().filter(|&c| arabic_digit(c).is_some()).count() <= LONGEST_PAGE_DIGITS
}

/// The volume, part and page of a prospectus: `1-1-24`.
fn is_volume_page(words: &str) -> bool {
    let mut groups = words.split('-');
    let mut group = |longest: usize| {
        groups.next().is_some_and(|group| {
            (1..=longest).contains(&group.len()) && group.bytes().all(|byte| byte.is_ascii_digit())
        })
    };
    let numbered = group(1) && group(1) && group(LONGEST_PAGE_DIGITS);
    numbered && groups.next().is_none()
}

/// A prospectus has fewer than a thousand pages.
const LONGEST_PAGE_DIGITS: usize = 3;
