//! Properties of random texts: any characters, texts put together from pieces of the grammar, and
//! texts printed from a tree or a number that is known. Lines and columns beside a plain count.

#[path = "../common/mod.rs"]
mod common;
mod grammar;
mod numbers;
mod widths;
mod wraps;

use common::{check_combinators, check_invariants, check_quantities};
use gongwen::{Columns, LineIndex, Position};
use proptest::{
    collection::vec,
    prelude::*,
    sample::{Index, select},
};
use unicode_segmentation::UnicodeSegmentation;

/// Pieces that the phases look for, in all their forms.
const PIECES: &[&str] = &[
    "一、",
    "二、",
    "三、",
    "（一）",
    "（二）",
    "(三)",
    "1.",
    "2．",
    "3、",
    "（1）",
    "(2)",
    "①",
    "②",
    "第一章",
    "第二条",
    "1.1",
    "01",
    "一是",
    "二是",
    "三是",
    "一要",
    "二要",
    "第一，",
    "第二，",
    "其一，",
    "首先，",
    "其次，",
    "最后，",
    "一方面，",
    "另一方面，",
    "——",
    "•",
    "今年以来，",
    "2021年",
    "1-6月",
    "去年同期",
    "“十四五”期间",
    "6月7日至9日",
    "3亿元",
    "1.3万余人次",
    "5%",
    "5个百分点",
    "X万元",
    "XX",
    "三分之一",
    "二十二万户",
    "0.9、5.9个百分点",
    "7.6:44.8:47.6",
    "约",
    "左右",
    "同比",
    "较上年",
    "增长",
    "下降",
    "收窄",
    "持平",
    "完成年度任务的",
    "位列全市第二",
    "其中",
    "排名",
    "预计",
    "力争",
    "规上工业总产值",
    "青河街道",
    "强化党建引领",
    "工作总结",
    "存在问题",
    "。",
    "，",
    "；",
    "：",
    "、",
    "！",
    "“",
    "”",
    "（",
    "）",
    "《",
    "》",
    " ",
    "\u{3000}",
    "\n",
    "\r\n",
    "\n\n",
    "\t",
    "— 3 —",
    "\u{FEFF}",
    "云岭县人民政府",
    "附件：1.",
    "单位：万元",
    "表1",
    "查看更多",
    "12345",
    "abc",
    "**",
    "## ",
];

/// Characters of every length, clusters of many characters, and all that some reader takes for the
/// end of a line.
const PIECES_OF_LINES: &[&str] = &[
    "a",
    "12.5%",
    "青河街道",
    "，",
    "\u{3000}",
    "𠮷",
    "é",
    "e\u{301}",
    "\u{301}",
    "👩‍👩‍👧",
    "🇨🇳",
    "\u{1F1E8}",
    "\u{200D}",
    "\u{600}",
    "각",
    "\n",
    "\r\n",
    "\r",
    "\n\r",
    "\u{85}",
    "\u{2028}",
    "\u{C}",
];

const COLUMNS: [Columns; 4] =
    [Columns::Utf8, Columns::Utf16, Columns::Characters, Columns::Graphemes];

fn count(text: &str, columns: Columns) -> u32 {
    let count = match columns {
        Columns::Utf8 => text.len(),
        Columns::Utf16 => text.encode_utf16().count(),
        Columns::Characters => text.chars().count(),
        Columns::Graphemes => text.graphemes(true).count(),
    };
    u32::try_from(count).unwrap()
}

/// Line and column of the byte `at`, counted from the start of the source. Only `\n` ends a line.
fn counted_position(source: &str, at: usize, columns: Columns) -> Position {
    let lines: Vec<_> = source[..at].split('\n').collect();
    Position {
        line: u32::try_from(lines.len() - 1).unwrap(),
        column: count(lines[lines.len() - 1], columns),
    }
}

/// The last place of the line that is no further than the column, counted from the start of the
/// source. It is between two characters, or two clusters where these are counted.
fn counted_offset(source: &str, position: Position, columns: Columns) -> Option<usize> {
    let lines: Vec<_> = source.split('\n').collect();
    let line = lines.get(position.line as usize)?;
    let start: usize = lines[..position.line as usize].iter().map(|line| line.len() + 1).sum();
    // A `\r` is half of a break only where a `\n` follows.
    let broken = position.line as usize + 1 < lines.len();
    let line = line.strip_suffix('\r').filter(|_| broken).unwrap_or(line);
    let pieces: Vec<_> = match columns {
        Columns::Graphemes => line.graphemes(true).collect(),
        _ => line.split_inclusive(|_| true).collect(),
    };
    let (mut at, mut column) = (0, 0);
    for piece in pieces {
        column += count(piece, columns);
        if column > position.column {
            break;
        }
        at += piece.len();
    }
    Some(start + at)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_characters(source in ".{0,200}") {
        check_invariants(&source);
    }

    #[test]
    fn any_lines_of_han(source in "([一-龥，。、（）0-9 \\n]{0,40}\\n){0,12}") {
        check_invariants(&source);
    }

    #[test]
    fn pieces_of_the_grammar(pieces in vec(select(PIECES), 0..80)) {
        check_invariants(&pieces.concat());
    }

    #[test]
    fn a_tail_of_a_text_is_a_text(pieces in vec(select(PIECES), 0..40), cut in 0usize..200) {
        let source = pieces.concat();
        let start = source.char_indices().nth(cut).map_or(source.len(), |(at, _)| at);
        check_invariants(&source[start..]);
    }

    #[test]
    fn combinators_consume_a_prefix(pieces in vec(select(PIECES), 0..6), tail in ".{0,8}") {
        let input = pieces.concat() + &tail;
        for (at, _) in input.char_indices() {
            check_combinators(&input[at..]);
        }
    }

    #[test]
    fn quantities_of_any_string(pieces in vec(select(PIECES), 0..60), tail in ".{0,40}") {
        check_quantities(&(pieces.concat() + &tail));
    }

    #[test]
    fn lines_and_columns(
        pieces in vec((select(PIECES_OF_LINES), prop_oneof![4 => 1_usize..4, 1 => 1_usize..400]), 0..40),
        places in vec((any::<Index>(), 0_u32..6, 0_u32..4000), 1..12),
    ) {
        let source: String = pieces.iter().map(|(piece, times)| piece.repeat(*times)).collect();
        let boundaries: Vec<_> = (0..=source.len()).filter(|&at| source.is_char_boundary(at)).collect();
        let index = LineIndex::new(&source);
        prop_assert_eq!(index.lines(), source.split('\n').count());
        for (place, line, column) in places {
            let at = boundaries[place.index(boundaries.len())];
            let (before, behind) = source.split_at(at);
            let in_break = before.ends_with('\r') && behind.starts_with('\n');
            let in_cluster = at < source.len() && source.grapheme_indices(true).all(|(start, _)| start != at);
            for columns in COLUMNS {
                let position = index.position(&source, at, columns);
                prop_assert_eq!(position, counted_position(&source, at, columns), "{} {:?} {:?}", at, columns, source);
                // What lies inside of a line break or of a cluster has no column of its own.
                let inside = in_break || (in_cluster && columns == Columns::Graphemes);
                if !inside {
                    prop_assert_eq!(index.offset(&source, position, columns), Some(at), "{:?} {:?}", columns, source);
                }
                // Any column, also one inside of a character, behind the line's end, or of no line.
                for position in [position, Position { column, ..position }, Position { line, column }] {
                    let counted = counted_offset(&source, position, columns);
                    prop_assert_eq!(index.offset(&source, position, columns), counted, "{:?} {:?} {:?}", position, columns, source);
                }
            }
        }
    }
}
