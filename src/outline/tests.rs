//! Table checks of the outline's own rules: false markers, titles, rungs, and the markers of glued
//! paragraphs.

use alloc::{format, string::String, vec::Vec};

use super::{
    candidate::{NUMBERED_CHARACTERS as NUMBERED, behind_stop, candidate, trim_title},
    glued,
    rung::Rung,
};
use crate::{
    combinator::{Opening, is_false_marker as is_false, read_marker},
    source::Logical,
    text::chars::{rest, slice},
};

/// Whether the marker that `text` opens with is none.
fn false_marker(text: &str) -> Option<bool> {
    read_marker(text).map(|marker| is_false(marker, rest(text, marker.span.end as usize)))
}

#[test]
fn references_and_counts_are_no_markers() {
    for text in [
        "第三条规定的情形除外",
        "第三条、第四条",
        "第二款",
        "第二款所列",
        "（二）款规定的情形",
        "（三）期工程",
        "三、四季度平稳",
        "一、二、三产业",
        "一、二，三产业",
        "三、四月份",
        "2.1 亿元",
        "2.1 个百分点",
    ] {
        assert_eq!(false_marker(text), Some(true), "{text}");
    }
    for text in [
        "第三条 规定的情形除外",
        "第三条申请人",
        "第二款 申请人",
        "（二）强化保障",
        "三、四风整治",
        "三、五项行动",
        "三、三季度平稳",
        "一、总则",
        "1.总则",
        "2.1 总则",
        "①亿元",
        "甲、亿元",
    ] {
        assert_eq!(false_marker(text), Some(false), "{text}");
    }
}

#[test]
fn titles_end_at_their_stop() {
    let trimmed = |text| {
        slice(
            text,
            trim_title(text, 0..str::len(text)).start,
            trim_title(text, 0..str::len(text)).end,
        )
    };
    for (text, title) in [
        ("总则； ", "总则"),
        ("总则：", "总则"),
        ("总则，", "总则"),
        ("总则", "总则"),
        ("；", ""),
        ("", ""),
    ] {
        assert_eq!(trimmed(text), title, "{text}");
    }
    assert_eq!(behind_stop("甲。乙", 3), 6);
    assert_eq!(behind_stop("甲！？”） 乙", 3), "甲！？”） ".len());
    assert_eq!(behind_stop("甲。\n乙", 3), 6);
}

/// The heading of a paragraph: title, where it ends, whether its text runs in, and whether it
/// stands alone.
#[track_caller]
fn check(words: &str, expected: &str) {
    let marker = read_marker(words).expect("a marker");
    let found = candidate(0, words, 0, marker, "marker");
    let title = found.head.title.clone().map_or("-", |title| slice(words, title.start, title.end));
    let run_in = if found.head.run_in { " +" } else { "" };
    let alone = if found.alone { " alone" } else { "" };
    assert_eq!(format!("{title} | {}{run_in}{alone}", rest(words, found.head.end)), expected);
}

#[test]
fn headings_of_paragraphs() {
    check("一、总体情况", "总体情况 |  alone");
    check("一、 总体情况。", "总体情况 | ");
    check("一、总体情况。全年平稳。", "总体情况 | 全年平稳。 +");
    // Words behind a colon make a numbered paragraph of any length.
    check("一、总体情况：全年平稳。", "- | 总体情况：全年平稳。 +");
    check("一、总体情况：", "总体情况 |  alone");
    check("一、定于8:30开始。", "定于8:30开始 | ");
    check("一、总“体。情”况。全年平稳。", "总“体。情”况 | 全年平稳。 +");
    check("一、", "- |  alone");
    check("一、。全年平稳。", "- | 。全年平稳。 +");
    let long = |count: usize| "年".repeat(count);
    check(&format!("一、{}。", long(NUMBERED)), &format!("{} | ", long(NUMBERED)));
    check(&format!("一、{}。", long(NUMBERED + 1)), &format!("- | {}。 +", long(NUMBERED + 1)));
    check(
        &format!("一、{}；", long(NUMBERED + 1)),
        &format!("- | {}； + alone", long(NUMBERED + 1)),
    );
    check(&format!("一、{}", long(NUMBERED + 1)), &format!("{} |  alone", long(NUMBERED + 1)));
}

#[test]
fn rungs_stand_in_their_usual_order() {
    let markers = [
        "第一编 甲",
        "第一篇 甲",
        "第一章 甲",
        "第一节 甲",
        "一、甲",
        "Ⅰ.甲",
        "第一条 甲",
        "第一款 甲",
        "（一）甲",
        "甲、甲",
        "01、甲",
        "1.甲",
        "1.1 甲",
        "1.1.1 甲",
        "（1）甲",
        "1）甲",
        "①甲",
        "A.甲",
        "a.甲",
    ];
    let rungs: Vec<Rung> =
        markers.iter().map(|text| Rung::of(read_marker(text).expect("a marker").family)).collect();
    assert!(rungs.windows(2).all(|pair| pair[0] < pair[1]), "{rungs:?}");
    assert_eq!(
        Rung::of(read_marker("1、甲").unwrap().family),
        Rung::of(read_marker("1.甲").unwrap().family)
    );
    let decimal: Vec<&str> = markers
        .iter()
        .zip(&rungs)
        .filter(|(_, rung)| rung.is_decimal())
        .map(|(text, _)| *text)
        .collect();
    assert_eq!(decimal, ["1.1 甲", "1.1.1 甲"]);
    assert!(
        markers
            .iter()
            .zip(&rungs)
            .all(|(text, &rung)| (rung == Rung::Article) == text.contains('条'))
    );
}

#[test]
fn markers_inside_glued_paragraphs() {
    let body = "街道辖区人口众多，各项事业稳步推进，群众生活水平不断提高，社会大局保持和谐稳定。";
    let found = |text: &str| {
        let found = glued::markers(&Logical::of(text), Opening::of(text));
        found
            .iter()
            .map(|&(at, marker)| String::from(slice(text, at, at + marker.span.end as usize)))
            .collect::<Vec<_>>()
            .join(" ")
    };
    let text = |second: &str| {
        format!(
            "某街道工作总结一、基本概况{body}{body}{second}主要工作1.健全机制。{body}2.强化队伍。{body}"
        )
    };
    assert_eq!(found(&text("二、")), "一、 二、 1. 2.");
    assert_eq!(
        found(&text("二、").replace("一、", "。（一）").replace("二、", "（二）")),
        "（一） （二） 1. 2."
    );
    // Without the second outer marker in its turn, nothing is glued; a short paragraph is none.
    assert_eq!(found(&text("三、")), "");
    assert_eq!(found(&text("三、").replace("众多，", "众多，二、三产业发达，")), "");
    let of_length = |count: usize| found(&format!("一、概况。{}。二、工作。", "字".repeat(count)));
    assert_eq!((&*of_length(89), &*of_length(88)), ("一、 二、", ""));
    // Counts and ordinals are no markers, and what stands behind a comma is none.
    let counts = format!(
        "一、基本概况。{body}第二、三产业，三、四季度，二十一、{body}{body}二、主要工作。{body}"
    );
    assert_eq!(found(&counts), "一、 二、");
    assert_eq!(
        found(&format!(
            "一、基本概况。{body}{body}二、主要工作（一）健全机制，（二）强化队伍。{body}"
        )),
        "一、 二、 （一）"
    );
}

#[test]
fn nouns_part_glued_titles() {
    let glued = |words: &str| {
        let marker = read_marker(words).expect("a marker");
        let found = glued::candidate(0, words, 0, marker);
        let title =
            found.head.title.clone().map_or("-", |title| slice(words, title.start, title.end));
        format!(
            "{title} | {}{}{}",
            rest(words, found.head.end),
            if found.head.run_in { " +" } else { "" },
            if found.alone { " alone" } else { "" }
        )
    };
    assert_eq!(glued("一、基本概况本街道位于县城。"), "基本概况 | 本街道位于县城。 +");
    assert_eq!(glued("一、主要工作"), "主要工作 |  alone");
    assert_eq!(glued("一、主要工作。"), "主要工作 | ");
    assert_eq!(glued("一、街道的，基本概况很好。"), "街道的，基本概况很好 | ");
    assert_eq!(
        glued("一、街道社区及其辖区各村各组基本概况很好。"),
        "街道社区及其辖区各村各组基本概况很好 | "
    );
}
