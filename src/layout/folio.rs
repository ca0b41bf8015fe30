//! Page numbers (页码).

use crate::text::chars::{arabic_digit, is_space};

/// The rule of page numbers.
pub(super) const FOLIO: &str = "folio";
/// The rule of running heads.
pub(super) const RUNNING_HEAD: &str = "running-head";

/// Whether a rule tells page furniture.
pub(crate) fn is_furniture_rule(rule: &str) -> bool {
    matches!(rule, FOLIO | RUNNING_HEAD)
}

/// Whether a rule tells running heads.
pub(crate) fn is_running_head_rule(rule: &str) -> bool {
    rule == RUNNING_HEAD
}

/// 页码: `— 1 —`, `- 12 -`, `第 3 页 共 9 页`, `3 / 9`. A bare number is none: it may be a cell of
/// a table.
pub(crate) fn is_page_number(words: &str) -> bool {
    if words.len() > 40 {
        return false;
    }
    let mut digits = false;
    let mut marks = false;
    for c in words.chars() {
        match c {
            c if arabic_digit(c).is_some() => digits = true,
            '—' | '-' | '－' | '―' | '─' | '–' | '/' | '／' | '·' | '•' | '~' | '～' => {
                marks = true
            }
            c if crate::lexicon::structure::PAGE.contains(c) => marks = true,
            c if is_space(c) => {}
            _ => return false,
        }
    }
    // A negative number (-5.8) has a dash on one side only, and is a cell of a table.
    let closed =
        words.ends_with(|c: char| arabic_digit(c).is_none()) || words.contains(['/', '／']);
    digits && marks && closed
}
