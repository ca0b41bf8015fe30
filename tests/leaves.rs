//! What becomes of every byte of a text, and of every node of its tree.
//!
//! Each case is a text and the leaves that tile it, `Kind words`, gaps left out.

use gongwen::{LeafKind, visit::Visit};

/// A sentence that reports, long enough for a paragraph.
const BODY: &str = "全县上下齐心协力，各项任务圆满完成，群众满意度不断提高。";

/// A page number in the middle of a sentence parts its leaf.
#[test]
fn leaves_inside_leaves() {
    let source = "一、工作回顾\n一年来，全县上下团结一心、真抓实干，\n经济社会发展迈出新的步伐，各项事业取\n\n— 3 —\n\n得新的成绩，人民生活水平不断提高。全\n县粮食生产喜获丰收，特色产业发展势头\n良好，村级集体经济稳步壮大。\n";
    let report = gongwen::parse(source);
    let leaves: Vec<_> = report
        .leaves()
        .iter()
        .map(|leaf| (leaf.kind, leaf.span.of_source(source).trim()))
        .collect();
    assert_eq!(
        leaves,
        [
            (LeafKind::Marker, "一、"),
            (LeafKind::Heading, "工作回顾"),
            (LeafKind::Gap, ""),
            (
                LeafKind::Sentence,
                "一年来，全县上下团结一心、真抓实干，\n经济社会发展迈出新的步伐，各项事业取"
            ),
            (LeafKind::Noise, "— 3 —"),
            (LeafKind::Sentence, "得新的成绩，人民生活水平不断提高。"),
            (
                LeafKind::Sentence,
                "全\n县粮食生产喜获丰收，特色产业发展势头\n良好，村级集体经济稳步壮大。"
            ),
            (LeafKind::Gap, ""),
        ]
    );
}

/// Checks what the leaves of a text are, gaps left out: `Kind words`.
#[track_caller]
fn check_leaves(source: &str, expected: &[&str]) {
    let report = gongwen::parse(source);
    let leaves = report.leaves();
    let told = leaves.iter().filter(|leaf| leaf.kind != LeafKind::Gap);
    let lines: Vec<String> =
        told.map(|leaf| format!("{:?} {}", leaf.kind, leaf.span.of_source(source))).collect();
    assert_eq!(lines, expected, "\n{source}");
}

#[test]
fn leaves_of_tables() {
    check_leaves(
        &format!("一、综合\n{BODY}\n表 1：主要指标\n指标\n绝对数\n总产值\n15.2\n二、打算"),
        &[
            "Marker 一、",
            "Heading 综合",
            &format!("Sentence {BODY}"),
            "Caption 表 1：主要指标",
            "Cell 指标",
            "Cell 绝对数",
            "Cell 总产值",
            "Cell 15.2",
            "Marker 二、",
            "Heading 打算",
        ],
    );
    check_leaves(
        "一、综合\n图3 增长速度\n单位：%\n2021年\n5.1\n2022年\n-3.2\n增速平稳\n二、打算",
        &[
            "Marker 一、",
            "Heading 综合",
            "Caption 图3 增长速度",
            "Unit 单位：%",
            "Cell 2021年",
            "Cell 5.1",
            "Cell 2022年",
            "Cell -3.2",
            "Sentence 增速平稳",
            "Marker 二、",
            "Heading 打算",
        ],
    );
    check_leaves(
        "一、综合\n单位：亿元\n总产值\t15.2\n二、打算",
        &[
            "Marker 一、",
            "Heading 综合",
            "Unit 单位：亿元",
            "Cell 总产值",
            "Cell 15.2",
            "Marker 二、",
            "Heading 打算",
        ],
    );
    // Cells stand between tabs, or between wide spaces.
    let rows = [
        "Marker 一、",
        "Heading 综合",
        "Cell 总产值",
        "Cell 15.2",
        "Cell 3.1",
        "Cell 总收入",
        "Cell 8.0",
        "Cell 2.5",
        "Marker 二、",
        "Heading 打算",
    ];
    for source in [
        "一、综合\n总产值\t15.2\t3.1\n总收入\t8.0\t2.5\n二、打算",
        "一、综合\n总产值  15.2  3.1\n总收入　8.0　2.5\n二、打算",
    ] {
        check_leaves(source, &rows);
    }
    check_leaves(
        "一、综合\n总产值\t15.2\n二、打算",
        &["Marker 一、", "Heading 综合", "Sentence 总产值\t15.2", "Marker 二、", "Heading 打算"],
    );
    check_leaves(
        "一、综合\n总产值  增长\n总收入  增长\n二、打算",
        &[
            "Marker 一、",
            "Heading 综合",
            "Sentence 总产值  增长",
            "Sentence 总收入  增长",
            "Marker 二、",
            "Heading 打算",
        ],
    );
    // What ends in a stop is a sentence, however wide its spaces are.
    check_leaves(
        "一、综合\n产值增长。\t收入提高。\n投资增长。\t消费提高。\n二、打算",
        &[
            "Marker 一、",
            "Heading 综合",
            "Sentence 产值增长。",
            "Sentence 收入提高。",
            "Sentence 投资增长。",
            "Sentence 消费提高。",
            "Marker 二、",
            "Heading 打算",
        ],
    );
    check_leaves(
        "一、综合\n本月开工  12家  8家。\n上月开工　15家　9家。\n二、打算",
        &[
            "Marker 一、",
            "Heading 综合",
            "Sentence 本月开工  12家  8家。",
            "Sentence 上月开工　15家　9家。",
            "Marker 二、",
            "Heading 打算",
        ],
    );
    check_leaves(
        &format!("一、综合\n表格填报要求\n{BODY}"),
        &["Marker 一、", "Heading 综合", "Heading 表格填报要求", &format!("Sentence {BODY}")],
    );
    check_leaves(
        &format!("一、综合\n表1明确了各项指标。\n{BODY}"),
        &[
            "Marker 一、",
            "Heading 综合",
            "Sentence 表1明确了各项指标。",
            &format!("Sentence {BODY}"),
        ],
    );
}

#[test]
fn leaves_of_text_as_it_comes() {
    check_leaves(
        &format!("一、综合\n{BODY}某某文库\n{BODY}\n二、打算"),
        &[
            "Marker 一、",
            "Heading 综合",
            &format!("Sentence {BODY}"),
            "Sentence 某某文库",
            &format!("Sentence {BODY}"),
            "Marker 二、",
            "Heading 打算",
        ],
    );
    check_leaves(
        &format!("一、综合\n{BODY}查看更多\n二、打算\n{BODY}加载更多"),
        &[
            "Marker 一、",
            "Heading 综合",
            &format!("Sentence {BODY}"),
            "Noise 查看更多",
            "Marker 二、",
            "Heading 打算",
            &format!("Sentence {BODY}"),
            "Noise 加载更多",
        ],
    );
    check_leaves(
        &format!("标题：某县2023年工作总结\n一、综合\n{BODY}"),
        &[
            "Matter 标题：",
            "Title 某县2023年工作总结",
            "Marker 一、",
            "Heading 综合",
            &format!("Sentence {BODY}"),
        ],
    );
    check_leaves(
        &format!("# 某县2023年工作总结\n## 一、综合\n{BODY}\n### （一）农业\n**1.种植**\n{BODY}"),
        &[
            "Title 某县2023年工作总结",
            "Marker 一、",
            "Heading 综合",
            &format!("Sentence {BODY}"),
            "Marker （一）",
            "Heading 农业",
            "Marker 1.",
            "Heading 种植",
            &format!("Sentence {BODY}"),
        ],
    );
    check_leaves(
        "一、综 合\n全 县 上 下 齐 心 协 力 ， 各 项 任 务 圆 满 完 成 。\n二、打 算",
        &[
            "Marker 一、",
            "Heading 综 合",
            "Sentence 全 县 上 下 齐 心 协 力 ， 各 项 任 务 圆 满 完 成 。",
            "Marker 二、",
            "Heading 打 算",
        ],
    );
    check_leaves(
        &format!("\u{feff}一、综合\u{200b}\r\n{BODY}\r\n　　二、打算"),
        &[
            "Marker 一、",
            "Heading 综合",
            &format!("Sentence {BODY}"),
            "Marker 二、",
            "Heading 打算",
        ],
    );
    check_leaves(
        &format!(
            "某街道2020年工作总结\n一、综合\n{BODY}\n二、打算\n{BODY}\n\n某街道2020年工作总结\n一、综合\n{BODY}"
        ),
        &[
            "Title 某街道2020年工作总结",
            "Marker 一、",
            "Heading 综合",
            &format!("Sentence {BODY}"),
            "Marker 二、",
            "Heading 打算",
            &format!("Sentence {BODY}"),
            "Title 某街道2020年工作总结",
            "Marker 一、",
            "Heading 综合",
            &format!("Sentence {BODY}"),
        ],
    );
    check_leaves("", &[]);
    check_leaves("\n \n", &[]);
    check_leaves(
        "一、工作回顾\n一年来，全县上下团结一心、真抓实干，\n经济社会发展迈出新的步伐，各项事业取\n得新的成绩。\n全年粮食生产喜获丰收，特色产业发展势\n头良好，村级集体经济稳步壮大，农村人\n居环境明显改善。\n二、工作打算\n继续抓好各项工作落实，确保全年目标任\n务顺利完成，推动全县高质量发展。\n",
        &[
            "Marker 一、",
            "Heading 工作回顾",
            "Sentence 一年来，全县上下团结一心、真抓实干，\n经济社会发展迈出新的步伐，各项事业取\n得新的成绩。",
            "Sentence 全年粮食生产喜获丰收，特色产业发展势\n头良好，村级集体经济稳步壮大，农村人\n居环境明显改善。",
            "Marker 二、",
            "Heading 工作打算",
            "Sentence 继续抓好各项工作落实，确保全年目标任\n务顺利完成，推动全县高质量发展。",
        ],
    );
    check_leaves(
        "一、工作回顾\n　　一年来，全县上下团结一心、真抓实干，\n经济社会发展迈出新的步伐，各项事业取得新的\n成绩。\n　　全年粮食生产喜获丰收，特色产业发展势头良\n好，村级集体经济稳步壮大，农村人居环境明显改\n善。\n",
        &[
            "Marker 一、",
            "Heading 工作回顾",
            "Sentence 一年来，全县上下团结一心、真抓实干，\n经济社会发展迈出新的步伐，各项事业取得新的\n成绩。",
            "Sentence 全年粮食生产喜获丰收，特色产业发展势头良\n好，村级集体经济稳步壮大，农村人居环境明显改\n善。",
        ],
    );
    check_leaves(
        "全县完成GDP 312 亿元，同比增长 5.8%，其\n中第一产业增加值 48 亿元，第二产业增加\n值 120 亿元，第三产业增加值 144 亿元，三\n次产业结构进一步优化，发展质量稳步提升。\n",
        &[
            "Sentence 全县完成GDP 312 亿元，同比增长 5.8%，其\n中第一产业增加值 48 亿元，第二产业增加\n值 120 亿元，第三产业增加值 144 亿元，三\n次产业结构进一步优化，发展质量稳步提升。",
        ],
    );
}

#[test]
fn leaves_of_lists_and_leads() {
    check_leaves(
        &format!("一是抓学习：{BODY}二是抓队伍；{BODY}三是抓落实。"),
        &[
            "SeriesMarker 一是",
            "Lead 抓学习：",
            &format!("Sentence {BODY}"),
            "SeriesMarker 二是",
            "Lead 抓队伍；",
            &format!("Sentence {BODY}"),
            "SeriesMarker 三是",
            "Sentence 抓落实。",
        ],
    );
    check_leaves(
        &format!(
            "主要做法如下\n第一，抓学习。{BODY}\n第二，抓队伍。{BODY}\n以上做法成效明显。{BODY}"
        ),
        &[
            "Heading 主要做法如下",
            "SeriesMarker 第一，",
            "Lead 抓学习。",
            &format!("Sentence {BODY}"),
            "SeriesMarker 第二，",
            "Lead 抓队伍。",
            &format!("Sentence {BODY}"),
            "Sentence 以上做法成效明显。",
            &format!("Sentence {BODY}"),
        ],
    );
    check_leaves(
        &format!("（一）抓党建。突出政治建设。{BODY}突出组织建设。{BODY}一是甲。二是乙。"),
        &[
            "Marker （一）",
            "Heading 抓党建",
            "Lead 突出政治建设。",
            &format!("Sentence {BODY}"),
            "Lead 突出组织建设。",
            &format!("Sentence {BODY}"),
            "SeriesMarker 一是",
            "Sentence 甲。",
            "SeriesMarker 二是",
            "Sentence 乙。",
        ],
    );
}

/// The words and spans of every node that is visited, by kind.
#[derive(Default)]
struct Walk(Vec<String>);

impl<'s> Visit<'s> for Walk {
    fn visit_text(&mut self, text: &'s gongwen::Text<'s>) {
        self.0.push(text.to_string());
    }
    fn visit_marker(&mut self, marker: &'s gongwen::Marker) {
        self.0.push(format!("marker {}", marker.ordinal));
    }
    fn visit_series_marker(&mut self, marker: &'s gongwen::SeriesMarker) {
        self.0.push(format!("{:?}", marker.series));
    }
    fn visit_quantity(&mut self, quantity: &'s gongwen::Quantity<'s>) {
        self.0.push(format!(
            "{} {}",
            quantity.value_text().unwrap_or_default(),
            quantity.unit.text()
        ));
    }
}

#[test]
fn every_node_is_visited() {
    let source = "某县2023年工作总结\n各镇人民政府：\n一、综合\n2023年，全县产值90亿元，比上年增长5%，完成年度任务的102%，增速居全市第二，其中工业产值30亿元。历时3个月。综合考评位居全省第三。\n一是抓早。新建公厕6座。二是抓小。\n表1 指标\n单位：亿元\n产值\t15.2\n";
    let mut walk = Walk::default();
    walk.visit_report(&gongwen::parse(source));
    assert_eq!(
        walk.0,
        [
            "某县2023年工作总结",
            "2023年",
            "各镇人民政府：",
            "marker 1",
            "综合",
            "产值",
            "全县",
            "9000000000 元",
            "比上年",
            "5 %",
            "年度任务",
            "102 %",
            "全市",
            "增速",
            "工业产值",
            "3000000000 元",
            "2023年",
            "上年",
            "3 个月",
            "全省",
            "综合考评",
            "Is",
            "抓早",
            "公厕",
            "6 座",
            "Is",
            "表1指标",
            "单位：亿元",
            "产值",
            "15.2"
        ]
    );
}
