//! The places where two versions of a text differ, and whether only white space does.

use std::ops::Range;

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::{Kind, Remark};

/// A text as its characters that are not white space, with the bytes under each.
struct Solid {
    chars: Vec<char>,
    bytes: Vec<Range<usize>>,
}

impl Solid {
    fn of(text: &str) -> Self {
        let solid = text.char_indices().filter(|(_, c)| !c.is_whitespace());
        let (chars, bytes) = solid.map(|(at, c)| (c, at..at + c.len_utf8())).unzip();
        Self { chars, bytes }
    }

    /// The bytes under some characters, all of which begin behind `after`.
    fn span(&self, characters: &Range<usize>, after: usize) -> Range<usize> {
        match &self.bytes[characters.clone()] {
            [] => after..after,
            [first, ..] => first.start..self.bytes[characters.end - 1].end,
        }
    }
}

/// What turns `old`, which stands at byte `start` of `source`, into `new`: a remark for each run of
/// characters that differs, and one for each place where only the white space between two does.
///
/// White space is set aside first: else a space that moves over a character would move the character.
pub fn changes(source: &str, start: usize, old: &str, new: &str) -> Vec<Remark> {
    let (old_solid, new_solid) = (Solid::of(old), Solid::of(new));
    let steps = capture_diff_slices(Algorithm::Myers, &old_solid.chars, &new_solid.chars);
    let mut remarks = Vec::new();
    let (mut old_end, mut new_end) = (0, 0);
    let mut push = |from: Range<usize>, to: Range<usize>| {
        if old[from.clone()] != new[to.clone()] {
            remarks.push(remark(source, start + from.start..start + from.end, &new[to]));
        }
    };
    for (from, to) in steps.iter().flat_map(parts) {
        let (from, to) = (old_solid.span(&from, old_end), new_solid.span(&to, new_end));
        push(old_end..from.start, new_end..to.start);
        push(from.clone(), to.clone());
        (old_end, new_end) = (from.end, to.end);
    }
    push(old_end..old.len(), new_end..new.len());
    remarks
}

/// A run that differs is one part, of a run that does not each character is one.
fn parts(step: &DiffOp) -> Vec<(Range<usize>, Range<usize>)> {
    let (old, new) = (step.old_range(), step.new_range());
    if let DiffOp::Equal { .. } = step {
        let one = |(from, to)| (from..from + 1, to..to + 1);
        return old.zip(new).map(one).collect();
    }
    vec![(old, new)]
}

fn remark(source: &str, span: Range<usize>, with: &str) -> Remark {
    let old = &source[span.clone()];
    let is_same = |(one, other): &(char, char)| one == other;
    let kept: usize =
        old.chars().zip(with.chars()).take_while(is_same).map(|(c, _)| c.len_utf8()).sum();
    let (old, with) = (&old[kept..], &with[kept..]);
    let kept_behind = old.chars().rev().zip(with.chars().rev()).take_while(is_same);
    let kept_behind: usize = kept_behind.map(|(c, _)| c.len_utf8()).sum();
    let span = span.start + kept..span.end - kept_behind;
    let with = &with[..with.len() - kept_behind];
    Remark {
        kind: kind(source, &span, with),
        says: format!("{} → {with}", &source[span.clone()]),
        related: Vec::new(),
        span,
    }
}

/// Of which kind it is to put `with` in the place of the words under `span`.
pub fn kind(source: &str, span: &Range<usize>, with: &str) -> Kind {
    let old = &source[span.clone()];
    if consists_of(old, "（）［］｛｝") && consists_of(with, "()[]{}") {
        return Kind::Bracket;
    }
    if !old.chars().chain(with.chars()).all(char::is_whitespace) {
        return Kind::Rest;
    }
    // What is at the other end of a line is no neighbour.
    let is_space = |c: char| c.is_whitespace() && c != '\n';
    let before = source[..span.start].trim_end_matches(is_space).chars().next_back();
    let after = source[span.end..].trim_start_matches(is_space).chars().next();
    match (before, after) {
        (Some(before), Some(after))
            if is_han(before) && is_latin(after) || is_latin(before) && is_han(after) =>
        {
            Kind::HanAndLatin
        }
        _ => Kind::OtherSpace,
    }
}

fn consists_of(text: &str, characters: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| characters.contains(c))
}

const fn is_han(c: char) -> bool {
    matches!(c, '\u{3007}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}')
}

/// A Latin letter, a digit or a sign that belongs to one: `80%`, `300+`.
const fn is_latin(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '%' | '+' | '#')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_is_where_the_texts_differ() {
        let old = "第一行\n增长5%,比2023年 （略）";
        let new = "第一行\n增长 5%，比 2023 年(略)";
        let remarks = changes(old, 0, old, new);
        let found: Vec<_> =
            remarks.iter().map(|remark| (&old[remark.span.clone()], remark.kind)).collect();
        assert_eq!(
            found,
            [
                ("", Kind::HanAndLatin),
                (",", Kind::Rest),
                ("", Kind::HanAndLatin),
                ("", Kind::HanAndLatin),
                (" ", Kind::OtherSpace),
                ("（", Kind::Bracket),
                ("）", Kind::Bracket)
            ]
        );
    }

    #[test]
    fn a_line_has_no_neighbours_in_other_lines() {
        let source = "总额\n 2023年";
        let remarks = changes(source, 0, source, "总额\n2023年");
        assert_eq!(remarks[0].kind, Kind::OtherSpace);
    }
}
