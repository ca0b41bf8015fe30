//! The rules, each on a text of its own.

use alloc::{
    format,
    string::{String, ToString},
    vec::Vec,
};
use core::fmt::Write as _;

use insta::assert_snapshot;

use super::{Chunk, ChunkError, Chunks};

/// One chunk a paragraph: its kind, numbers, size and path, then its text.
fn show<'r>(chunks: impl Iterator<Item = Chunk<'r>>) -> String {
    let mut shown = String::new();
    for chunk in chunks {
        let path: Vec<&str> = chunk.path().collect();
        let numbers =
            chunk.numbers().map_or(String::new(), |(first, last)| format!(" {first}-{last}"));
        let continued = if chunk.is_continued() { " continued" } else { "" };
        let oversize = if chunk.oversize { " oversize" } else { "" };
        let kind = format!("{:?}", chunk.kind).to_lowercase();
        let path = path.join(" / ");
        writeln!(shown, "{kind}{numbers} {}{oversize}{continued} [{path}]", chunk.size).unwrap();
        for line in chunk.text().lines() {
            writeln!(shown, "  {line}").unwrap();
        }
    }
    shown
}

/// The chunks of `source` of at most `max` characters, sections below `min` put together.
#[track_caller]
fn check(max: usize, min: usize, source: &str) -> String {
    let report = crate::parse(source);
    show(report.chunks(source, &Chunks::new(max).unwrap().min(min)))
}

const COUNTY: &str = "青河县2021年工作总结
现将有关情况报告如下。
一、工作回顾
（一）就业
新增就业800人。举办招聘会14场。
（二）教育
新建学校2所。
二、工作打算
再新建学校3所。
";

#[test]
fn a_section_is_a_chunk() {
    assert_snapshot!(check(40, 0, COUNTY), @r"
    text 11 []
      现将有关情况报告如下。
    text 31 [工作回顾 / 就业]
      一、工作回顾
      （一）就业
      新增就业800人。举办招聘会14场。
    text 13 [工作回顾 / 教育]
      （二）教育
      新建学校2所。
    text 15 [工作打算]
      二、工作打算
      再新建学校3所。
    ");
}

#[test]
fn small_neighbours_are_put_together() {
    assert_snapshot!(check(60, 20, COUNTY), @r"
    text 11 []
      现将有关情况报告如下。
    text 45 [工作回顾]
      一、工作回顾
      （一）就业
      新增就业800人。举办招聘会14场。
      （二）教育
      新建学校2所。
    text 15 [工作打算]
      二、工作打算
      再新建学校3所。
    ");
    assert_snapshot!(check(400, 20, COUNTY), @r"
    text 73 []
      现将有关情况报告如下。
      一、工作回顾
      （一）就业
      新增就业800人。举办招聘会14场。
      （二）教育
      新建学校2所。
      二、工作打算
      再新建学校3所。
    ");
}

#[test]
fn a_heading_goes_to_the_first_text_below_it_or_is_left_to_the_path() {
    let source = "一、总则\n（一）目的\n1.依据\n甲县负责。乙县配合。\n";
    assert_snapshot!(check(30, 0, source), @r"
    text 26 [总则 / 目的 / 依据]
      一、总则
      （一）目的
      1.依据
      甲县负责。乙县配合。
    ");
    assert_snapshot!(check(12, 0, source), @r"
    text 10 [总则 / 目的 / 依据]
      1.依据
      甲县负责。
    text 5 [总则 / 目的 / 依据]
      乙县配合。
    ");
}

#[test]
fn headings_without_text_are_put_together() {
    assert_snapshot!(check(14, 0, "一、青河大桥\n二、青河水库\n三、青河大道\n"), @r"
    text 13 []
      一、青河大桥
      二、青河水库
    ");
}

#[test]
fn an_introduction_stays_with_the_first_item() {
    let source = "一、做法\n全县坚持稳中求进。主要做法：一是抓学习。集中学习12次。二是抓队伍。培训干部30人，选派8人驻村。\n";
    assert_snapshot!(check(30, 0, source), @r"
    text 14 [做法]
      一、做法
      全县坚持稳中求进。
    list 1-1 19 [做法]
      主要做法：一是抓学习。集中学习12次。
    list 2-2 21 [做法]
      二是抓队伍。培训干部30人，选派8人驻村。
    ");
}

#[test]
fn an_item_that_does_not_fit_is_cut_between_sentences() {
    let source = "主要做法：一是抓学习。集中学习12次。二是抓队伍。培训干部30人。选派8人驻村。";
    assert_snapshot!(check(16, 0, source), @r"
    text 5 []
      主要做法：
    list 1-1 14 []
      一是抓学习。集中学习12次。
    list 2-2 14 []
      二是抓队伍。培训干部30人。
    list 2-2 7 continued []
      选派8人驻村。
    ");
}

#[test]
fn articles() {
    let source = "青河县河道管理办法\n第一章　总则\n第一条　为了加强河道管理，制定本办法。\n第二条　县水利局负责：\n（一）制定规划；\n（二）监督检查。\n第三条　本办法自印发之日起施行。\n";
    assert_snapshot!(check(36, 0, source), @r"
    article 1-1 26 [总则 / 第一条]
      第一章　总则
      第一条　为了加强河道管理，制定本办法。
    article 2-2 29 [总则 / 第二条]
      第二条　县水利局负责：
      （一）制定规划；
      （二）监督检查。
    article 3-3 16 [总则 / 第三条]
      第三条　本办法自印发之日起施行。
    ");
    assert_snapshot!(check(400, 100, source), @r"
    article 1-3 73 [总则]
      第一章　总则
      第一条　为了加强河道管理，制定本办法。
      第二条　县水利局负责：
      （一）制定规划；
      （二）监督检查。
      第三条　本办法自印发之日起施行。
    ");
    assert_snapshot!(check(12, 0, source), @r"
    article 1-1 26 oversize [总则 / 第一条]
      第一章　总则
      第一条　为了加强河道管理，制定本办法。
    article 2-2 11 [总则 / 第二条]
      第二条　县水利局负责：
    article 2-2 8 [总则 / 第二条 / （一）]
      （一）制定规划；
    article 2-2 8 [总则 / 第二条 / （二）]
      （二）监督检查。
    article 3-3 12 [总则 / 第三条]
      本办法自印发之日起施行。
    ");
}

#[test]
fn a_table_is_cut_between_rows_under_its_head() {
    let source = "一、指标\n表1：主要指标\n单位：亿元\n指标\t2020年\t2021年\n总产值\t80.1\t86.4\n投资\t17.2\t18.7\n税收\t5.2\t5.7\n";
    assert_snapshot!(check(48, 0, source), @r"
    table 47 [指标]
      一、指标
      表1：主要指标
      单位：亿元
      指标	2020年	2021年
      总产值	80.1	86.4
    table 41 [指标]
      表1：主要指标
      单位：亿元
      指标	2020年	2021年
      投资	17.2	18.7
    table 39 [指标]
      表1：主要指标
      单位：亿元
      指标	2020年	2021年
      税收	5.2	5.7
    ");
}

#[test]
fn noise_and_matter_are_in_no_chunk() {
    let source = "关于做好防汛工作的通知\n青政办〔2021〕7号\n各乡镇人民政府：\n各乡镇要落实责任到人。\n— 2 —\n确保安全度汛。\n青河县人民政府\n2021年6月3日\n";
    let report = crate::parse(source);
    let chunks: Vec<_> = report.chunks(source, &Chunks::new(400).unwrap()).collect();
    assert_eq!(chunks.len(), 1);
    let spans: Vec<_> = chunks[0].spans().iter().map(|span| span.of_source(source)).collect();
    assert_eq!(spans, ["各乡镇要落实责任到人。", "确保安全度汛。"]);
    assert_eq!(chunks[0].number().unwrap(), "青政办〔2021〕7号");
    assert_eq!(chunks[0].date().unwrap(), "2021年6月3日");
    assert_snapshot!(show(report.chunks(source, &Chunks::new(400).unwrap().matter())), @r"
    matter 20 []
      青政办〔2021〕7号
      各乡镇人民政府：
    text 19 []
      各乡镇要落实责任到人。
      确保安全度汛。
    matter 17 []
      青河县人民政府
      2021年6月3日
    ");
}

#[test]
fn a_sentence_is_cut_at_its_clauses_where_the_caller_wants_it() {
    let source = "粮食总产12万吨，油料总产3万吨；蔬菜总产40万吨。";
    assert_snapshot!(check(12, 0, source), @r"
    text 26 oversize []
      粮食总产12万吨，油料总产3万吨；蔬菜总产40万吨。
    ");
    let report = crate::parse(source);
    assert_snapshot!(show(report.chunks(source, &Chunks::new(12).unwrap().cut_clauses())), @r"
    text 9 []
      粮食总产12万吨，
    text 8 []
      油料总产3万吨；
    text 9 []
      蔬菜总产40万吨。
    ");
}

#[test]
fn the_whole_is_measured_where_it_is_more_than_its_parts() {
    let source = "甲县负责。乙县配合。丙县配合。丁县配合。";
    let report = crate::parse(source);
    // Text of more than ten characters counts tenfold.
    let size = |text: &str| match text.chars().count() {
        short @ ..=10 => short,
        long => 10 * long,
    };
    let chunks = report.chunks(source, &Chunks::new(30).unwrap().size(size));
    assert_eq!(
        chunks.map(|chunk| chunk.text().to_string()).collect::<Vec<_>>(),
        ["甲县负责。乙县配合。", "丙县配合。丁县配合。"]
    );
}

#[test]
fn no_room() {
    assert_eq!(Chunks::new(0).unwrap_err(), ChunkError::NoRoom);
}
