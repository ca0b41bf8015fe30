//! Properties of random texts: any characters, texts put together from pieces of the grammar, and
//! texts printed from a tree or a number that is known.

#[path = "../common/mod.rs"]
mod common;
mod grammar;
mod numbers;
mod widths;
mod wraps;

use common::{check_combinators, check_invariants, check_quantities};
use proptest::{collection::vec, prelude::*, sample::select};

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
}
