//! Texts that no author meant: a tree for each, with nothing lost.

mod common;

use std::time::{Duration, Instant};

use common::check_invariants;
use gongwen::{check::Rules, chunk::Chunks};

#[test]
fn nothing_to_read() {
    for source in [
        "",
        " ",
        "\n",
        "\r\n",
        "\t\u{3000}\n\n",
        "\u{FEFF}",
        "\u{200B}\u{200D}",
        "\0",
        "\u{1}\u{7F}\u{85}",
        "\u{2028}",
        "\u{E000}",
    ] {
        check_invariants(source);
    }
}

#[test]
fn one_character() {
    for source in
        "一第（）()“”《》。，、；：！？X×*□0９①㈠⑴㊿Ⅰ%‰—―·年月日元的abZ\u{10FFFF}\u{300}".chars()
    {
        check_invariants(&source.to_string());
        check_invariants(&format!("{source}\n{source}\r\n"));
    }
}

#[test]
fn lone_markers() {
    let markers = [
        "一、",
        "（一）",
        "1.",
        "1．",
        "1、",
        "(1)",
        "①",
        "第一章",
        "第一条",
        "第一，",
        "一是",
        "首先，",
        "其一",
        "——",
        "•",
        "甲、",
        "A.",
        "1.1",
        "1.1.1",
        "01",
        "一要",
        "一方面",
        "（",
        "第",
        "第条",
        "、",
        "十",
        "百",
        "万亿",
    ];
    for marker in markers {
        check_invariants(marker);
        check_invariants(&format!("{marker}\n"));
        check_invariants(&format!("{marker}{marker}"));
        check_invariants(&format!("\u{3000}\u{3000}{marker}\n{marker}。\n{marker} 。"));
        check_invariants(&format!("一、{marker}总体情况{marker}"));
    }
}

#[test]
fn unclosed_quotes_and_brackets() {
    for open in ["“", "‘", "（", "(", "《", "【", "〔", "「", "”", "）", "》", "】"] {
        check_invariants(&format!(
            "一、{open}总体情况。青河街道完成投资3亿元，增长5%。\n（一）{open}党建引领。成效明显。"
        ));
        check_invariants(&format!("{open}{open}{open}一是{open}抓学习。二是抓队伍。{open}"));
    }
}

#[test]
fn line_ends_and_invisible_characters() {
    let text = "青河街道工作总结\n一、总体情况\n全年完成投资3亿元，同比增长5%。\n二、存在问题\n一是基础弱。二是人手少。\n";
    for line_end in
        ["\r\n", "\r", "\n\n", "\u{2028}", "\\r\\n", "\u{85}", "\n\u{3000}\u{3000}", " "]
    {
        check_invariants(&text.replace('\n', line_end));
    }
    check_invariants(&format!("\u{FEFF}{text}"));
    for invisible in [
        '\u{200B}', '\u{FEFF}', '\u{200D}', '\u{202E}', '\0', '\u{AD}', '\u{300}', ' ', '\u{3000}',
        '\u{A0}',
    ] {
        check_invariants(&text.chars().flat_map(|c| [c, invisible]).collect::<String>());
    }
}

#[test]
fn mixed_scripts() {
    check_invariants(
        "1. Overview 概况\nGDP 增长 5%。Ελλάδα、かな、한국어 ３％ 👩‍👩‍👧 e\u{301}\n（２）مرحبا 第三章 שלום 10 万人次。",
    );
}

#[test]
fn numbers_past_every_bound() {
    for digits in [28, 29, 30, 100, 5000] {
        let number = "9".repeat(digits);
        check_invariants(&format!(
            "完成投资{number}亿元，增长{number}%，排名第{number}，{number}年{number}月。"
        ));
        check_invariants(&format!(
            "{number}、投资\n第{number}条 规定\n（{number}）投资0.{number}元"
        ));
    }
    for numeral in ["九", "亿", "万", "零", "十", "百分之", "分之", "点"] {
        check_invariants(&format!("第{}章\n完成{}个", numeral.repeat(300), numeral.repeat(300)));
    }
    check_invariants("99999年13月32日至0年0月0日，1—99999999999月。");
}

/// Parses, checks and chunks a text, which loses nothing.
#[track_caller]
fn all_of(name: &str, source: &str) {
    let report = gongwen::parse(source);
    let leaves: usize = report.leaves().iter().map(|leaf| leaf.span.len() as usize).sum();
    assert_eq!(leaves, source.len(), "{name:?}");
    let findings = report.check(source, &Rules::new());
    assert!(findings.iter().all(|finding| source.get(finding.span.range()).is_some()), "{name:?}");
    let chunks = report.chunks(source, &Chunks::new(400).unwrap());
    assert!(chunks.len() <= source.len(), "{name:?}");
}

/// A long text of one thing: deep nesting overflows no stack, and the time is linear in the length.
/// What is quadratic takes many seconds on some of these; what is linear, a fraction of one.
#[test]
fn a_long_text_of_one_thing() {
    let pieces = [
        "一是",
        "（一）",
        "“（《",
        "9",
        "X",
        "第",
        "一 是 ",
        "、",
        "\n",
        "。",
        "九",
        "其中",
        "其中1元，",
        "其中1%",
        "，同比增长",
        "字",
        "——",
        "5%、",
        "年",
        "字 字 ",
        "①甲",
        "&nbsp;",
        "一、总则\n（一）目的\n1.对象\n（1）范围\n①其他\n",
        "第一条\n",
        "表\t格\t3\n",
        "一、甲乙\n",
        "（一）甲\n一、乙\n",
        "1.1 甲\n",
        "— 3 —\n",
        "图\n",
        "第一章 总则\n第一条 本法。\n",
        "“甲。",
        "（甲。乙",
        "，一是甲，一是乙",
        "1.甲。2.乙。",
        "首先，甲。其次，乙。最后，丙。\n",
        "查看更多\n",
        "甲。\n— 1 —\n",
        "，1.5、",
        "二〇",
        "第九",
        "九、",
        "百分之",
        "XX",
        "（一",
        "《",
        "今年",
        "1-",
        "2021年",
        "——甲",
        "突出甲乙。做好乙做好乙做好乙。\n",
        "一、甲。一是乙。二是丙。\n（一）丁。\n",
        "云岭县通知\n各部门：\n甲\n2020年1月1日\n",
        "单位：元\n1\n2\n3\n",
        "投资3亿元，增长5%，",
        "一、甲\n三、乙\n",
        "（二）甲\n",
        "（二）甲乙。\n三、丙\n",
        "一，甲\n",
        "第九条规定，",
        "第九部分",
        "见附件9，",
        "占1%",
        "占甲的1%，",
        "率5%",
        "平均每个3人，",
        "平均每",
        "(",
        "《甲（",
        "（《",
        "）",
        "“甲《乙》”、",
        "甲”\n",
        "本办法",
        "本条例规定甲。\n",
        "此处填写",
        "20XX年",
        "甲乙甲乙",
        "的的",
        "，第5位",
        "12个中第15位",
        "表1 甲\n甲\t1\n表3 乙\n乙\t2\n",
        "附件：1.甲\n2.乙。\n",
        "1.甲。\n",
        "关于甲的通知\n甲发〔2024〕01号\n各部门\n甲乙。\n2024年01月02日\n甲局\n",
        "从3亿元增加到2亿元，",
        "去年3个，今年5个，比去年多1个。",
        "2024年投资3亿元。",
        "投资1亿元、2亿元，合计4亿元，",
        "两项合计3亿元，",
        "于2020年1月1日前",
    ];
    let mut slow = Vec::new();
    for piece in pieces {
        let source = piece.repeat(100_000 / piece.len());
        let start = Instant::now();
        all_of(piece, &source);
        if start.elapsed() > Duration::from_secs(3) {
            slow.push((piece, start.elapsed()));
        }
    }
    assert!(slow.is_empty(), "these took too long: {slow:?}");
}

/// What a page or a table repeats is linear in the number of lines, and loses nothing.
#[test]
fn a_hundred_thousand_lines() {
    let page =
        "云岭县工作总结\n全县上下齐心协力，各项任务圆满完成，群众满意度\n不断提高。\n— 7 —\n\u{C}";
    let distinct = |at: usize| format!("甲{}乙{}\n", at % 997, at);
    let texts = [
        ("identical lines", "云岭县概况\n".repeat(100_000)),
        ("identical titles", "标题：云岭县工作总结[1]\n".repeat(100_000)),
        ("breadcrumbs", "首页\n".repeat(100_000)),
        ("distinct lines", (0..100_000).map(distinct).collect()),
        ("a page a thousand times", page.repeat(1_000)),
        ("a cell a line", (0..100_000).map(|at| format!("{}.{}\n", at % 89, at)).collect()),
        ("words and numbers, a cell a line", "门诊人次\n12.5\n".repeat(50_000)),
        ("entries of contents", (0..100_000).map(|at| format!("第{}章 总则\n", at)).collect()),
    ];
    for (name, source) in texts {
        let start = Instant::now();
        all_of(name, &source);
        assert!(start.elapsed() < Duration::from_secs(10), "{name}: {:?}", start.elapsed());
    }
}

/// Amounts, shares, parts and changes that go on for a megabyte are linear in their number and lose
/// nothing. A few of each go through every invariant first.
#[test]
fn a_megabyte_of_quantities() {
    type Build = fn(usize) -> String;
    let texts: [(&str, usize, Build); 15] = [
        ("groups of digits", 100_000, |count| "5 000 000 ".repeat(count)),
        ("a number of many groups", 250_000, |count| format!("投资5{}元。", " 000".repeat(count))),
        ("months in a list without end", 250_000, |count| "1、".repeat(count)),
        ("decimals in a list without end", 125_000, |count| "1.5,2.5,".repeat(count)),
        ("thousands without end", 250_000, |count| format!("1{}元", ",234".repeat(count))),
        ("yuan, jiao and fen", 70_000, |count| "12元3角5分".repeat(count)),
        ("as many amounts as holders", 100_000, |count| shares(count, count)),
        ("an amount too few", 100_000, |count| shares(count, count - 1)),
        ("an amount too many", 100_000, |count| shares(count - 1, count)),
        ("parts in closed brackets", 10_000, |count| {
            "（其中项目1个".repeat(count) + &"）".repeat(count)
        }),
        ("parts in open brackets", 10_000, |count| "（其中项目1个".repeat(count)),
        ("changes from and to", 40_000, |count| "由1亿元增加到2亿元".repeat(count)),
        ("changes", 125_000, |count| "增长5%".repeat(count)),
        ("an ordinal without end", 1_000_000, |count| format!("第{}", "9".repeat(count))),
        ("ordinals", 200_000, |count| "第12".repeat(count)),
    ];
    for (name, count, build) in texts {
        for few in [1, 2, 3, 50] {
            check_invariants(&build(few));
        }
        let source = build(count);
        let start = Instant::now();
        all_of(name, &source);
        assert!(start.elapsed() < Duration::from_secs(10), "{name}: {:?}", start.elapsed());
    }
}

/// What a check looks for before a figure or a line is near it: claims that go on for megabytes, in one
/// paragraph or line by line, are checked in linear time. What looks back over the whole text takes
/// minutes on these.
#[test]
fn megabytes_of_claims() {
    let claims = [
        "人均收入3元。",
        "面积3万亩。人均收入3吨。",
        "每千人拥有床位3张。",
        "平均每个社区6000人。",
        "农村老年人中，空巢老人1.6万人。",
        "概算甲乙投资9亿元。完成3亿元，占概算总投资的60%。",
        "全市9个县，列全市第10位。",
        "甲3亿元、乙4亿元、丙5亿元。甲3个、乙4个、丙5个。",
        "青河县人民政府\n",
        "甲乙丙。\n2024年1月2日\n",
        "一、甲\n三、乙\n1.丙\n",
    ];
    for claim in claims {
        let source = claim.repeat(4_000_000 / claim.len());
        let start = Instant::now();
        all_of(claim, &source);
        assert!(start.elapsed() < Duration::from_secs(10), "{claim}: {:?}", start.elapsed());
    }
}

/// 甲村、乙村分别完成投资1亿元、2亿元。
fn shares(holders: usize, amounts: usize) -> String {
    let holders: Vec<_> =
        "甲乙丙丁戊己庚辛壬癸".chars().cycle().take(holders).map(|c| format!("{c}村")).collect();
    let amounts: Vec<_> = (1..=amounts).map(|amount| format!("{amount}亿元")).collect();
    format!("{}分别完成投资{}。", holders.join("、"), amounts.join("、"))
}

/// The depth of a tree is bounded by the families of markers there are, so that what recurses over
/// it (`into_owned`, serde, visitors) stays far from the end of any stack; serde_json reads 128
/// levels.
#[test]
fn the_deepest_ladder() {
    let mut source = String::new();
    let families = "第一编 第一篇 第一部分 第一章 第一节 第一条 第一款 一、 一．一 （一） 1. 1、 （1） 1） ① 01 甲、 A. a. Ⅰ.";
    families.split(' ').for_each(|marker| source += &format!("{marker} 总则\n"));
    (2..100).for_each(|depth| source += &format!("{} 总则\n", vec!["1"; depth].join(".")));
    source += "一是甲。首先，乙。第一，丙。其一，丁。①戊。（1）己。";
    check_invariants(&source.repeat(3));
    let report = gongwen::parse(&source);
    let deepest = report.outline().map(|found| found.node.heading.level).max();
    assert!(deepest.is_some_and(|level| (5..=24).contains(&level)), "{deepest:?}");
}

/// Found by fuzzing: a table between lines of site chrome in front of the text lost its rows.
#[test]
fn chrome_around_a_table() {
    check_invariants("责编\n表1\n甲\n。QQ");
    check_invariants("首页\n表1：甲乙\n单位：%\n丙KB\n- 6丁\n转载请注明出处\n");
}

/// Found by fuzzing: a page number behind the last cell of a table stood in no leaf.
#[test]
fn a_page_number_behind_cells() {
    check_invariants("1\n7\n8\n5\n2\n7—\n");
}

/// Found by fuzzing: carriage returns between two paragraphs stayed in the clean text, and a chunk was larger than
/// its pieces.
#[test]
fn a_page_number_with_a_tab_behind_a_row() {
    check_invariants("项目\t金额\n/\t0\n");
}

#[test]
fn signs_of_rates() {
    check_invariants("利润同比+7.5%，产值（+3个百分点）、税收＋2%，同比-3.5%。\n1+2%，+8%。\n");
}

#[test]
fn a_number_that_is_one_character_with_its_dot() {
    check_invariants("⒈工作回顾\n⒉工作打算\n");
}

#[test]
fn carriage_returns_between_paragraphs() {
    check_invariants(&format!(
        "一、主要工作\n（一）摸清底数\n甲乙。{}丙丁。\n（二）甲",
        "\r".repeat(94)
    ));
    let report = gongwen::parse("一、甲\n乙丙。\r\r丁。");
    assert_eq!(report.text("一、甲\n乙丙。\r\r丁。", gongwen::Span::new(10, 27)), "乙丙。\n丁。");
}

/// Found by fuzzing: a date behind the lead of an item stood in its chunk.
#[test]
fn a_date_inside_an_item() {
    check_invariants("1、办理资金98.6万元，惠及移民1643人。水利局2023年\n2、室\n月2\n甲");
    check_invariants("1、办�资ᇑ98.6万元ﴌ惠及移民1643�《�水利局2023年�r0��善，\n2、室\n月2\n�");
}

/// Found by fuzzing: a title between the items of a list was part of the list, and the name of the
/// document too.
#[test]
fn a_title_inside_a_list() {
    check_invariants("• 甲镇抓项目\n青石街道2021年工作总结\n乙\n• 丙镇抓项目\n");
    check_invariants("{\n  \"a\": {\n    •  1\n  \"基_工作总结\n  \"b\": [\n    •  2\n  }\n");
}

/// Found by fuzzing: the number that a viewer puts before a title stood in no leaf.
#[test]
fn a_number_before_a_title() {
    check_invariants("1、总结\n云岭县补资金96万元，惠及移民1643人，移民村面貌明显改善，\n2、");
}

/// Found by fuzzing: a character that was taken out of a note behind a title once counted as one of the title, too.
#[test]
fn a_note_behind_a_title() {
    check_invariants("统计公报[\u{0}1]");
    check_invariants(
        "云岭县2022年国民经济和社会发展统计公报[ \u{0}1]\n全年生产总值[\u{0}2]60亿元。",
    );
}

/// Found by fuzzing: a line of nothing but markup above a marker became an empty title.
#[test]
fn markup_around_nothing() {
    check_invariants("****\r********1.********");
    check_invariants("****\n一、总则");
}

/// Found by fuzzing: between lines of chrome behind the text, a line of nothing but a written-out
/// space became an empty node.
#[test]
fn chrome_around_nothing() {
    check_invariants("????\n&nbsp;\n????");
    // The same behind a note, which runs to the end of the text.
    check_invariants("全年各项任务圆满完成，群众满意度不断提升。\n注：\n&nbsp;");
    check_invariants("查看更多\n&nbsp;\n\\r\n查看更多");
    // So do cells of a table, and its lines.
    check_invariants("表1 指标\n甲镇\t乙镇\n3\t&nbsp;\n&nbsp;\t4\n");
    check_invariants("表1 指标\n甲镇\n&nbsp;\n3\n4\n5\n6\n");
}

/// Headings and lists of every family inside one another: the depth is bounded, and so is the stack
/// of whoever walks the tree.
#[test]
fn depth_is_bounded() {
    let families = [
        "第一编",
        "第一篇",
        "第一章",
        "第一节",
        "一、",
        "Ⅰ.",
        "第一条",
        "第一款",
        "（一）",
        "甲、",
        "01 ",
        "1.",
        "（1）",
        "1）",
        "①",
        "A.",
        "a.",
    ];
    let mut ladder: String = families.iter().map(|marker| format!("{marker}总体情况\n")).collect();
    for components in 2..400 {
        ladder += &format!("{} 总体情况\n", vec!["1"; components].join("."));
    }
    let series = [
        "一是",
        "首先，",
        "第一，",
        "一要",
        "其一，",
        "一方面，",
        "①",
        "（1）",
        "1.",
        "一则",
        "一来",
    ];
    let second = [
        "二是",
        "其次，",
        "第二，",
        "二要",
        "其二，",
        "另一方面，",
        "②",
        "（2）",
        "2.",
        "二则",
        "二来",
    ];
    let opened: String = series.iter().map(|marker| format!("{marker}抓落实：")).collect();
    let closed: String = second.iter().rev().map(|marker| format!("；{marker}强保障")).collect();
    let source = format!("{ladder}{opened}干实事{closed}。\n");
    let walk = move || {
        let report = gongwen::parse(&source);
        let level = report.outline().map(|found| found.node.heading.level).max();
        let sections = report.outline().map(|found| found.sections().len() + 1).max();
        assert!(
            level > Some(9) && level < Some(30) && sections < Some(30),
            "{level:?} {sections:?}"
        );
        let nested = lists(
            &report
                .documents()
                .iter()
                .flat_map(|document| blocks(document.sections()))
                .collect::<Vec<_>>(),
        );
        assert!(nested > 4 && nested <= 8, "{nested}");
        assert_eq!(report.clone().into_owned(), report);
    };
    // A stack of 256 KiB, as the crate's documentation says.
    std::thread::Builder::new().stack_size(256 << 10).spawn(walk).unwrap().join().unwrap();
}

fn blocks<'t, 's>(sections: &'t [gongwen::Section<'s>]) -> Vec<&'t gongwen::Block<'s>> {
    sections
        .iter()
        .flat_map(|section| section.blocks().iter().chain(blocks(section.sections())))
        .collect()
}

/// How deep lists stand in one another.
fn lists(blocks: &[&gongwen::Block<'_>]) -> usize {
    let inside = |list: &gongwen::List<'_>| {
        list.items().iter().map(|item| lists(&item.blocks().iter().collect::<Vec<_>>())).max()
    };
    let depths = blocks.iter().map(|block| match block {
        gongwen::Block::List(list) => 1 + inside(list).unwrap_or(0),
        _ => 0,
    });
    depths.max().unwrap_or(0)
}

/// Chunks of texts and with measures that nobody would want.
#[test]
fn chunks() {
    let sentence = "完成投资，".repeat(70_000);
    let headings = "一、总体情况\n".repeat(10_000);
    let table: String = (0..5_000).map(|row| format!("指标{row}\t{row}\t{row}\n")).collect();
    let items = "一是抓学习。二是抓队伍。".repeat(10_000);
    for source in ["", "\n", &sentence, &headings, &table, &items, &ladder()] {
        let report = gongwen::parse(source);
        for max in [1, 7, 400, usize::MAX] {
            let chunks = Chunks::new(max).unwrap().min(max / 2).parent_max(max);
            let counted = report.chunks(source, &chunks);
            assert!(counted.len() <= source.len());
            let nothing = chunks.size(|_| 0);
            assert!(report.chunks(source, &nothing).all(|chunk| !chunk.oversize));
            let huge = nothing.size(|_| usize::MAX).cut_clauses();
            assert!(report.chunks(source, &huge).all(|chunk| chunk.oversize == (max < usize::MAX)));
        }
    }
}

/// A ladder of headings as deep as there are families, and down again and again.
fn ladder() -> String {
    let markers =
        ["第一编", "第一章", "第一节", "一、", "（一）", "1.", "（1）", "①", "1)", "A.", "a."];
    markers.map(|marker| format!("{marker} 总体要求\n坚持稳中求进。\n")).concat().repeat(50)
}
