//! How a line ends: the one place that says what the last mark of a line means.

use super::chars::{
    is_closing, is_colon, is_comma, is_enumeration_comma, is_han, is_semicolon, is_stop,
};

/// How a stretch of text ends, as its last mark tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ending {
    /// A stop (。！？), with closing quotes and brackets behind it: a sentence ends.
    Stop,
    /// A comma: a clause ends.
    Comma,
    /// 、: a member of a list ends.
    EnumerationComma,
    /// A semicolon: a member of a list of clauses ends.
    Semicolon,
    /// A colon: something is introduced, or somebody addressed.
    Colon,
    /// A closing quote or bracket without a stop inside.
    Closing,
    /// A word.
    Open,
}

impl Ending {
    /// How `words` end; an empty text is open.
    pub(crate) fn of(words: &str) -> Self {
        let bare = without_closing(words);
        match bare.chars().next_back() {
            Some(c) if is_stop(c) => Self::Stop,
            // A full stop of half width: 特困人员死亡的.
            Some('.') if bare.trim_end_matches('.').ends_with(is_han) => Self::Stop,
            _ if bare.len() < words.len() => Self::Closing,
            Some(c) if is_comma(c) => Self::Comma,
            Some(c) if is_enumeration_comma(c) => Self::EnumerationComma,
            Some(c) if is_semicolon(c) => Self::Semicolon,
            Some(c) if is_colon(c) => Self::Colon,
            _ => Self::Open,
        }
    }

    /// Whether no mark stands at the end that a title never ends in.
    pub(crate) const fn is_open(self) -> bool {
        matches!(self, Self::Closing | Self::Open)
    }

    /// Whether a sentence goes on behind it: 和, 、.
    pub(crate) const fn goes_on(self) -> bool {
        matches!(self, Self::Comma | Self::EnumerationComma)
    }

    /// Whether a paragraph may end here, so that a marker behind it opens the next: a stop, a colon,
    /// a semicolon, a bracketed note.
    pub(crate) const fn ends_paragraph(self) -> bool {
        matches!(self, Self::Stop | Self::Semicolon | Self::Colon | Self::Closing)
    }
}

/// Whether `words` end a sentence: a stop, with closing quotes and brackets behind it.
pub(crate) fn ends_sentence(words: &str) -> bool {
    ends_in(without_closing(words), is_stop)
}

/// The words before the closing quotes and brackets at their end. Most words have none, and are not
/// searched for any.
fn without_closing(words: &str) -> &str {
    if ends_in(words, is_closing) { words.trim_end_matches(is_closing) } else { words }
}

/// Whether the last character is of a class; the searcher of `ends_with` costs twice as much.
#[inline]
fn ends_in(words: &str, class: impl Fn(char) -> bool) -> bool {
    words.chars().next_back().is_some_and(class)
}

#[cfg(test)]
mod tests {
    use super::Ending;

    #[test]
    fn the_last_mark_tells() {
        for (words, ending) in [
            ("推进。", Ending::Stop),
            ("“推进。”）", Ending::Stop),
            ("推进，", Ending::Comma),
            ("推进,", Ending::Comma),
            ("推进、", Ending::EnumerationComma),
            ("推进；", Ending::Semicolon),
            ("如下:", Ending::Colon),
            ("（推进）", Ending::Closing),
            ("推进", Ending::Open),
            ("", Ending::Open),
        ] {
            assert_eq!(Ending::of(words), ending, "{words}");
        }
    }
}
