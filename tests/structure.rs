//! Rule families of the structure: markers, ladders, run-in titles, wraps, leads, enumerations,
//! matter, noise.
//!
//! Each case is a text and what a reader sees in it, one line a thing: `2 （一） 强领导` is a
//! heading of level 2, `+` at its end says that its title runs in, `item 1 一是 lead`, `lead …`,
//! `title …`, `noise …`, `matter kind …`.

use gongwen::{
    Block, Document, Heading, Item, LeafKind, Matter, Noise, Passage, Report, Series, Table,
    visit::{self, Visit},
};

/// What a reader sees, line by line.
#[derive(Default)]
struct Seen<'t> {
    source: &'t str,
    lines: Vec<String>,
}

impl<'s> Visit<'s> for Seen<'_> {
    fn visit_document(&mut self, document: &'s Document<'s>) {
        if document.span.start > 0 {
            self.lines.push("document".into());
        }
        if let Some(title) = document.title() {
            self.lines.push(format!("title {}", title.text));
        }
        visit::walk_document(self, document);
    }
    fn visit_heading(&mut self, heading: &'s Heading<'s>) {
        let marker = heading.marker().map_or("", |marker| marker.span.of_source(self.source));
        let title = heading.title().map_or("-", |title| &title.text);
        let run_in = if heading.run_in { " +" } else { "" };
        self.lines.push(format!("{} {marker} {title}{run_in}", heading.level));
    }
    fn visit_passage(&mut self, passage: &'s Passage<'s>) {
        self.lines.extend(passage.lead().iter().map(|lead| format!("lead {}", lead.text)));
    }
    fn visit_item(&mut self, item: &'s Item<'s>) {
        let lead = item.lead().map_or("-", |lead| &lead.text);
        let marker = item.marker.span.of_source(self.source);
        self.lines.push(match item.marker.series {
            Series::Dash => format!("dash {lead}"),
            _ => format!("item {} {marker} {lead}", item.ordinal),
        });
        visit::walk_item(self, item);
    }
    fn visit_noise(&mut self, noise: &'s Noise<'s>) {
        self.lines.push(format!("noise {}", noise.text));
    }
    fn visit_matter(&mut self, matter: &'s Matter<'s>) {
        self.lines.push(format!("{:?} {}", matter.kind, matter.text()).to_lowercase());
    }
    fn visit_table(&mut self, table: &'s Table<'s>) {
        let caption = table.caption().map_or("-", |caption| caption);
        self.lines.push(format!("table {caption} {} rows", table.rows().len()));
    }
}

#[track_caller]
fn check(source: &str, expected: &[&str]) {
    let report = gongwen::parse(source);
    let mut seen = Seen { source, lines: Vec::new() };
    seen.visit_report(&report);
    assert_eq!(seen.lines, expected, "\n{source}");
    let whole: String = report.leaves().iter().map(|leaf| leaf.span.of_source(source)).collect();
    assert_eq!(whole, source, "the leaves give the source back");
}

#[test]
fn ladders() {
    check(
        "一、总体情况\n（一）农业\n1.种植\n（1）粮食\n2.养殖\n（二）工业\n二、下步打算",
        &[
            "1 一、 总体情况",
            "2 （一） 农业",
            "3 1. 种植",
            "4 （1） 粮食",
            "3 2. 养殖",
            "2 （二） 工业",
            "1 二、 下步打算",
        ],
    );
    // Numbering that goes on across parents keeps its level.
    check(
        "一、总体要求\n（一）指导思想\n（二）基本原则\n二、重点任务\n（三）完善机制\n（四）强化监管",
        &[
            "1 一、 总体要求",
            "2 （一） 指导思想",
            "2 （二） 基本原则",
            "1 二、 重点任务",
            "2 （三） 完善机制",
            "2 （四） 强化监管",
        ],
    );
    // Level comes from the document: here 1. stands above （一）.
    check(
        "1.总体要求\n（一）目标\n（二）原则\n2.主要任务\n（一）建设\n（二）管理",
        &[
            "1 1. 总体要求",
            "2 （一） 目标",
            "2 （二） 原则",
            "1 2. 主要任务",
            "2 （一） 建设",
            "2 （二） 管理",
        ],
    );
    check(
        "第一章　总则\n第一条　为规范管理，制定本办法。\n第二条　申请人应当具备下列条件：\n（一）有固定场所；\n（二）有专职人员。\n第二章　附则\n第三条　本办法自发布之日起施行。",
        &[
            "1 第一章 总则",
            "2 第一条 - +",
            "2 第二条 - +",
            "3 （一） - +",
            "3 （二） - +",
            "1 第二章 附则",
            "2 第三条 - +",
        ],
    );
    check(
        "1 总则\n1.1 编制目的\n1.2 适用范围\n2 组织体系\n2.1 领导机构",
        &["1 1 总则", "2 1.1 编制目的", "2 1.2 适用范围", "1 2 组织体系", "2 2.1 领导机构"],
    );
}

#[test]
fn titles_run_in_or_stand_alone() {
    check(
        "（一）抓项目、促投资，经济运行稳中有进。全年开工项目多个，发展后劲不断增强。\n（二）优服务。\n窗口实行延时办理。",
        &["1 （一） 抓项目、促投资，经济运行稳中有进 +", "1 （二） 优服务"],
    );
    // A stop inside quotes ends no title; words behind a colon make a numbered paragraph of it.
    check(
        "一、落实“干字当头。实字托底”要求。各部门主动作为，形成合力。",
        &["1 一、 落实“干字当头。实字托底”要求 +"],
    );
    check("一、落实“干字当头”要求：敢闯敢试。各部门主动作为，形成合力。", &["1 一、 - +"]);
    // One long sentence is a numbered paragraph.
    check(
        "1.各镇各部门要把安全生产摆在更加突出的位置，层层压实责任，细化工作举措，确保全年不发生较大以上事故。\n2.各镇各部门要加强值班值守，遇有突发情况第一时间报告，第一时间处置，不得迟报漏报瞒报谎报。",
        &["1 1. - +", "1 2. - +"],
    );
    check(
        "## 第一章 总则\n\n**第一条** 为了加强管理，制定本规定。",
        &["1 第一章 总则", "2 第一条 - +"],
    );
}

#[test]
fn items_of_an_article_have_titles_where_words_follow_them() {
    check(
        "第一条 考核以下内容：\n（一）组织领导（8分）。专人负责，每少一次扣2分。\n（二）资金投入（10分）。达标的得6分，不达标的不得分。\n第二条 本办法自印发之日起施行。\n",
        &[
            "1 第一条 - +",
            "2 （一） 组织领导（8分） +",
            "2 （二） 资金投入（10分） +",
            "1 第二条 - +",
        ],
    );
    check(
        "第一条 有下列情形之一的，不予受理：\n（一）材料不全；\n（二）逾期申请。\n第二条 本办法自印发之日起施行。\n",
        &["1 第一条 - +", "2 （一） - +", "2 （二） - +", "1 第二条 - +"],
    );
}

#[test]
fn false_markers() {
    let text = "一、经济运行\n全县经济稳步回升，各项指标好于预期，发展质量持续提高。\n";
    for line in [
        "三、四季度工业生产明显加快，企业效益稳步改善，市场预期不断向好。",
        "一、二、三产业协调发展，结构不断优化，新动能加快成长壮大起来。",
        "1.5亿元投资到位后，项目建设明显提速，带动周边产业加快集聚发展。",
        "第三条规定的情形除外，其余事项由县级主管部门按照职责分工办理。",
        "（二）款规定的情形除外，其余事项由县级主管部门按照职责分工办理。",
        "3 重点项目开工，2 重点项目投产",
    ] {
        check(&format!("{text}{line}\n"), &["1 一、 经济运行"]);
    }
}

#[test]
fn unmarked_headings() {
    check(
        "工作回顾\n全年接待来访群众多批次，按期办结率稳步提升，群众满意度不断提高。\n存在问题\n少数单位落实首访责任还不到位，重复信访占比仍然偏高。",
        &["1  工作回顾", "1  存在问题"],
    );
    check(
        "一、主要做法\n组织领导\n成立专班统筹推进，主要领导亲自调度，形成齐抓共管的工作格局。",
        &["1 一、 主要做法", "2  组织领导"],
    );
    // A name signs a text at its end only.
    check(&format!("一、概况\n{BODY}\n县应急管理局\n{BODY}"), &["1 一、 概况", "2  县应急管理局"]);
    // A line with a stop inside is text, and one that opens as an item is none.
    for line in ["工作回顾。成效明显", "工作回顾；成效明显", "一是抓学习"] {
        check(&format!("{line}\n{BODY}"), &[]);
    }
    // A line of thirty characters at most titles what stands below it.
    let text = "全县上下凝心聚力、攻坚克难，各项工作取得新的明显成效，经济社会发展稳中有进、进中提质，群众生活持续改善。";
    let titled =
        |count: usize| format!("县里的工作取得新的成绩。\n\n{}\n\n{text}\n", "建".repeat(count));
    check(&titled(30), &[&*format!("1  {}", "建".repeat(30))]);
    check(&titled(31), &[]);
}

#[test]
fn enumerations() {
    check(
        "主要做了三项工作：一是抓学习。组织集中学习多次，覆盖全体干部。二是抓整改。建立台账逐项销号。三是抓提升。",
        &["item 1 一是 抓学习", "item 2 二是 抓整改", "item 3 三是 -"],
    );
    check(
        "要做到：一要统一思想；二要明确责任；三要形成合力。",
        &["item 1 一要 -", "item 2 二要 -", "item 3 三要 -"],
    );
    check(
        "第一，坚持党建引领。把支部建在网格上，服务群众零距离。\n第二，坚持问题导向。群众反映什么就解决什么。",
        &["item 1 第一， 坚持党建引领", "item 2 第二， 坚持问题导向"],
    );
    check(
        "首先，要提高认识。其次，要压实责任。最后，要严格督查。",
        &["item 1 首先， -", "item 2 其次， -", "item 3 最后， -"],
    );
    check("包括：①门诊大楼；②住院大楼；③配套用房。", &["item 1 ① -", "item 2 ② -", "item 3 ③ -"]);
    // A lone marker enumerates nothing.
    check("这项工作一是难度大，需要各方面共同努力才能完成。", &[]);
}

#[test]
fn enumerations_one_a_paragraph() {
    check(
        "一是夯实基础。\n全年建设一批项目，农业生产条件明显改善，群众得到实惠。\n二是强化保障。\n各级财政持续加大投入，资金拨付及时足额到位。",
        &["item 1 一是 夯实基础", "item 2 二是 强化保障"],
    );
}

#[test]
fn short_lines_are_no_page() {
    check(
        "一、工作回顾\n总体平稳。\n（一）党建引领\n学习12次。\n二、工作打算\n再学12次。",
        &["1 一、 工作回顾", "2 （一） 党建引领", "1 二、 工作打算"],
    );
    check(
        "一、工作回顾\n总体平稳有序推进。\n（一）党建引领促发展\n学习12次。\n（二）优化营商好环境\n新增企业20家。\n二、下一步工作打算\n再学12次。",
        &[
            "1 一、 工作回顾",
            "2 （一） 党建引领促发展",
            "2 （二） 优化营商好环境",
            "1 二、 下一步工作打算",
        ],
    );
    // A long line tells nothing of a page, unfinished as it may be.
    let titles = [
        "加强组织领导统筹推进",
        "加快项目建设提质增效",
        "加大民生保障改善条件",
        "推进依法行政优化环境",
        "深化作风建设提升效能",
        "抓实安全生产守住底线",
    ];
    let (numbers, long) =
        (["一", "二", "三", "四", "五", "六"], BODY.replace('。', "，").repeat(6));
    let titled: String = titles
        .iter()
        .zip(numbers)
        .map(|(title, number)| format!("{number}、{title}\n各项工作取得成效。\n"))
        .collect();
    let expected = titles
        .iter()
        .zip(numbers)
        .map(|(title, number)| format!("1 {number}、 {title}"))
        .collect::<Vec<_>>();
    check(
        &format!("{titled}{long}各项工作稳步\n各项工作取得成效。"),
        &expected.iter().map(String::as_str).collect::<Vec<_>>(),
    );
}

#[test]
fn a_path_through_a_site_is_no_title() {
    let report = gongwen::parse(
        "首页 > 政务公开 > 工作总结\n青石街道2021年工作总结\n\n一、工作回顾\n全年各项事业平稳推进，群众得到更多实惠。\n二、工作打算\n继续抓好重点项目建设。",
    );
    let document = &report.documents()[0];
    assert_eq!(document.title().map(|title| &*title.text), Some("青石街道2021年工作总结"));
    assert!(matches!(document.blocks(), [gongwen::Block::Noise(_)]), "{:?}", document.blocks());
}

#[test]
fn a_title_may_have_a_space_inside() {
    let report = gongwen::parse(
        "青石街道2021年工作 思路\n\n一、总体要求\n坚持稳中求进，推动各项工作再上新台阶，让群众得到更多实惠。",
    );
    assert_eq!(
        report.documents()[0].title().map(|title| &*title.text),
        Some("青石街道2021年工作 思路")
    );
}

#[test]
fn sections_by_their_titles() {
    let source = "一、工作回顾\n（一）抓党建。组织学习。\n二、工作打算\n（一）抓党建。再次学习。";
    let report = gongwen::parse(source);
    let words = |path: &[&str]| {
        report.find_section_by_prefix(path).map(|section| section.span.of_source(source))
    };
    assert_eq!(words(&["工作打算", "抓"]), Some("（一）抓党建。再次学习。"));
    assert_eq!((words(&["抓"]), words(&["工作打算", "学习"]), words(&[])), (None, None, None));
}

#[test]
fn faults_of_numbering_are_told() {
    let source = "一、总体情况\n三、下步打算\n一是抓早。二是抓小。四是抓实。";
    let report = gongwen::parse(source);
    let words = |span: gongwen::Span| span.of_source(source);
    let found: Vec<_> = report
        .diagnostics()
        .iter()
        .map(|found| (found.code, words(found.span), found.related.map(words)))
        .collect();
    assert_eq!(
        found,
        [
            (gongwen::Code::HeadingGap, "三、", Some("一、")),
            (gongwen::Code::ItemGap, "四是", Some("二是"))
        ]
    );
}

#[test]
fn leads() {
    check(
        "——经济运行稳中有进。主要指标增速快于全市平均水平，排名稳步前移。\n——民生福祉持续改善。就业形势总体稳定，居民收入稳步增长。",
        &["dash 经济运行稳中有进", "dash 民生福祉持续改善"],
    );
    check(
        "（一）抓党建。突出政治建设。强化理论武装，组织集中学习，推动学深悟透见行见效。突出队伍建设。选优配强村级班子，储备后备力量。",
        &["1 （一） 抓党建 +", "lead 突出政治建设", "lead 突出队伍建设"],
    );
    check(
        "全面优化营商环境。推行一窗受理，压减审批时限，企业办事更加便捷高效。\n持续推进项目建设。建立领导包联机制，项目落地速度明显加快。",
        &["lead 全面优化营商环境", "lead 持续推进项目建设"],
    );
    // Leads inside an item are its own.
    check(
        &format!(
            "主要做法：一是抓学习。突出政治建设。{BODY}突出作风建设。{BODY}二是抓队伍。{BODY}"
        ),
        &["item 1 一是 抓学习", "lead 突出政治建设", "lead 突出作风建设", "item 2 二是 抓队伍"],
    );
    // A short sentence that reports has no company and is no lead.
    check("启动二期建设。各项前期工作有序推进，用地手续全部办结，施工单位已经进场。", &[]);
}

#[test]
fn wrapped_lines() {
    let wrapped = "一、工作回顾\n一年来，全县上下团结一心、真抓实干，\n经济社会发展迈出新的步伐，各项事业取\n得新的成绩，人民生活水平不断提高。\n（一）聚力产业升级，推动工业经济提质\n增效。新引进企业多家，技术改造步伐明\n显加快，产业链条不断延伸，骨干企业带\n动能力持续增强，工业园区面貌焕然一新。\n（二）聚力乡村振兴，推动农业农村全面\n进步。粮食生产喜获丰收，特色产业发展\n势头良好，村级集体经济稳步壮大，农村\n人居环境明显改善。\n";
    let expected = [
        "1 一、 工作回顾",
        "2 （一） 聚力产业升级，推动工业经济提质增效 +",
        "2 （二） 聚力乡村振兴，推动农业农村全面进步 +",
    ];
    check(wrapped, &expected);
    // The same lines after a web page turned their breaks into spaces.
    check(&wrapped.replace('\n', " "), &expected);
    check(
        "年度工作\\r\\n一、农业\\r\\n全年粮食喜获丰收，农民收入稳步增长。\\r\\n二、工业\\r\\n工业生产平稳增长。",
        &["title 年度工作", "1 一、 农业", "1 二、 工业"],
    );
}

/// A site that lost the line breaks left the indents of the paragraphs; one ideographic space is
/// none.
#[test]
fn indents_inside_a_long_line() {
    let long = BODY.repeat(5);
    check(
        &format!("一、农业　林业\t{long}\t二、工业\t{long}"),
        &["1 一、 农业　林业", "1 二、 工业"],
    );
}

/// `text` on a page of 20 Han characters, with `wrap` where its lines break.
fn set(text: &str, wrap: &str) -> String {
    let characters: Vec<char> = text.chars().collect();
    characters.chunks(20).map(String::from_iter).collect::<Vec<_>>().join(wrap)
}

/// Where most long lines hold wraps, a space at the width of their page is one in a short line too.
#[test]
fn wraps_of_short_lines() {
    let title = "聚力产业升级，全面推动工业经济提质增效、转型向好";
    let (plain, wrapped) = (BODY.repeat(5), set(&BODY.repeat(5), " "));
    let text = |plains: usize| {
        let head = set(&format!("（一）{title}。{BODY}"), " ");
        format!(
            "{head}\n{}{}",
            format!("{wrapped}\n").repeat(3),
            format!("{plain}\n").repeat(plains)
        )
    };
    check(&text(2), &[&format!("1 （一） {title} +")]);
    // One that leaves room on its line is none.
    let spaced = "（一）聚力产业升级，全面推动工业经济提质 增效与改革创新融合发展转型升级 向好。";
    let read = "1 （一） 聚力产业升级，全面推动工业经济提质增效与改革创新融合发展转型升级 向好 +";
    check(&format!("{spaced}{BODY}\n{}", format!("{wrapped}\n").repeat(3)), &[read]);
    check(&text(3), &[&format!("1 （一） {} +", title.replace("增效", " 增效"))]);
}

/// A list of names, one a line, is no page; the text behind it was set on one.
#[test]
fn wraps_behind_a_list_of_names() {
    let offices = ["副主任〓钱", "书记〓〓钱", "常务副主任〓钱", "钱"];
    let name = |at: u32| {
        let office = offices[at as usize % offices.len()];
        let gap = if at % 7 == 0 { "\n" } else { "" };
        format!("{gap}{office}{}松林\n", char::from_u32(0x4E00 + 37 * at).unwrap_or('丁'))
    };
    let names: String = (0..40).map(name).collect();
    let text = set(&format!("一年来，{}", BODY.repeat(8)), "\n");
    let source = format!("{names}\n{text}\n");
    let report = gongwen::parse(&source);
    let last = report.documents()[0].blocks().last().map(|block| block.span());
    assert_eq!(last.map(|span| span.of_source(&source)), Some(text.as_str()));
}

/// Behind a full line that ends in a stop a paragraph begins where a lead does, if others show that
/// leads open paragraphs.
#[test]
fn leads_behind_full_lines() {
    let short = |lead: &str| set(&format!("{lead}。{BODY}"), "\n") + "\n";
    let full = |lead: &str| set(&format!("{lead}。一年以来，{BODY}"), "\n") + "\n";
    let text = short("全面加强领导")
        + &short("持续加大投入")
        + &short("不断改进作风")
        + &full("着力化解矛盾")
        + &short("稳步推进改革");
    check(
        &text,
        &[
            "lead 全面加强领导",
            "lead 持续加大投入",
            "lead 不断改进作风",
            "lead 着力化解矛盾",
            "lead 稳步推进改革",
        ],
    );
    // A sentence that counts is none.
    let text = short("全面加强领导")
        + &short("持续加大投入")
        + &short("不断改进作风")
        + &full("着力化解矛盾")
        + &short("新建公厕6座");
    check_paragraphs(&text, &[], 4);
    check(
        &(full("着力化解矛盾") + &short("稳步推进改革") + &short("持续加大投入")),
        &["lead 着力化解矛盾", "lead 稳步推进改革", "lead 持续加大投入"],
    );
}

/// A title that fills its line ends with it, where others of its kind show that they have their
/// lines to themselves.
#[test]
fn titles_that_fill_their_lines() {
    let body = set(&BODY.repeat(2), "\n");
    check(
        &format!(
            "一、加强领导\n{body}\n二、加大投入\n{body}\n三、着力推动全县各项事业发展迈上新的台阶\n{body}"
        ),
        &["1 一、 加强领导", "1 二、 加大投入", "1 三、 着力推动全县各项事业发展迈上新的台阶"],
    );
}

/// Lines that most often end far from the edge were broken by their author, and so were those that
/// reach it.
#[test]
fn lines_of_an_author() {
    let full = "全县上下齐心协力各项任务圆满完成群众满意";
    let lines = [
        full,
        "农业生产稳步发展势头",
        full,
        "林业生产稳步发展势头",
        full,
        "渔业生产稳步发展势头",
        "商贸流通市场供应稳定有序增长向好",
        full,
        "文化旅游市场供应稳定有序增长向好",
        BODY,
    ];
    check_paragraphs(&lines.join("\n"), &[], lines.len());
    // A page has few long lines.
    let text = set(&BODY.repeat(3), "\n");
    let lines: Vec<&str> = text.lines().take(3).collect();
    let long = BODY.repeat(6);
    check_paragraphs(&format!("{}\n{long}", lines.join("\n")), &[], 4);
}

#[test]
fn line_breaks_of_every_kind() {
    for line_break in ["\n", "\r\n", "\r", "\u{B}", "\u{C}", "\u{2028}", "\u{2029}"] {
        check(&format!("一、概况{line_break}二、打算"), &["1 一、 概况", "1 二、 打算"]);
    }
}

#[test]
fn glued_paragraphs() {
    let text = "某县某街道上半年工作总结范文一、基本概况本街道位于县城东部，辖区人口众多，是全县的经济文化中心，各项事业稳步推进，群众生活水平不断提高。二、主要工作1.健全工作机制，着力夯实基础。街道成立领导小组，层层压实责任，确保各项任务落到实处。2.强化队伍建设，着力提升能力。分期分批培训干部，队伍素质明显提高，再上新台阶。三、存在问题一是人手不足。二是经费紧张。";
    check(
        text,
        &[
            "title 某县某街道上半年工作总结范文",
            "1 一、 基本概况 +",
            "1 二、 主要工作",
            "2 1. 健全工作机制，着力夯实基础 +",
            "2 2. 强化队伍建设，着力提升能力 +",
            "1 三、 存在问题 +",
            "item 1 一是 -",
            "item 2 二是 -",
        ],
    );
}

#[test]
fn front_and_back_matter() {
    check(
        "某县人民政府关于做好防汛抗旱\n\n工作的通知\n\n某政发〔2023〕9号\n\n各镇人民政府，县政府各部门：\n\n现就做好今年防汛抗旱工作通知如下，请认真贯彻执行。\n\n一、提高认识\n\n各单位要克服麻痹思想，立足防大汛、抗大旱、抢大险、救大灾。\n\n附件：责任人名单\n\n某县人民政府\n\n2023年5月26日\n\n（此件公开发布）\n",
        &[
            "title 某县人民政府关于做好防汛抗旱工作的通知",
            "documentnumber 某政发〔2023〕9号",
            "addressee 各镇人民政府，县政府各部门：",
            "1 一、 提高认识",
            "attachment 附件：责任人名单",
            "signature 某县人民政府",
            "date 2023年5月26日",
            "noise （此件公开发布）",
        ],
    );
}

#[test]
fn noise() {
    check(
        "首页\n打印本页\n某县2023年政府工作报告\n发布日期：2023-02-01 浏览次数：77\n一、工作回顾\n过去一年，全县经济社会发展取得新的成绩，各项任务圆满完成。\n上一篇：没有了\n责任编辑：某某\n",
        &[
            "title 某县2023年政府工作报告",
            "noise 首页",
            "noise 打印本页",
            "noise 发布日期：2023-02-01浏览次数：77",
            "1 一、 工作回顾",
            "noise 上一篇：没有了",
            "noise 责任编辑：某某",
        ],
    );
    // A page number is no site's: behind it the report goes on.
    check(
        "一、工作回顾\n完成投资3亿元。\n— 3 —\n二、下步打算\n",
        &["1 一、 工作回顾", "noise —3—", "1 二、 下步打算"],
    );
}

#[test]
fn documents() {
    let body = "一、工作回顾\n全年各项任务圆满完成，群众满意度不断提升，社会大局和谐稳定。\n二、工作打算\n继续抓好各项工作落实，确保全年目标任务顺利完成。\n";
    let report = gongwen::parse(body);
    assert_eq!(report.documents().len(), 1);
    // A body that is pasted twice is two documents.
    let twice = body.repeat(2);
    assert_eq!(gongwen::parse(&twice).documents().len(), 2);
    let titled = format!("某街道2020年工作总结\n{body}某街道2021年工作总结\n{body}");
    let years: Vec<_> =
        gongwen::parse(&titled).documents().iter().map(|document| document.base_year()).collect();
    assert_eq!(years, [Some(2020), Some(2021)]);
    // A title of the most bytes that one has opens a document anew like any other.
    let title = format!("某县A区2023年{}工作总结", "村".repeat(57));
    assert_eq!(
        (title.len(), gongwen::parse(&format!("{title}\n{body}{title}\n{BODY}")).documents().len()),
        (200, 2)
    );
}

#[test]
fn tables() {
    check(
        "一、综合\n全年经济运行总体平稳，主要指标保持在合理区间，发展质量稳步提升。\n表1：主要指标\n单位：亿元\n指标\t绝对数\t增长\n总产值\t15.2\t3.1\n",
        &["1 一、 综合", "table 表1：主要指标 2 rows"],
    );
    check("表1－2 主要指标\n指标\t绝对数\n总产值\t15.2\n", &["table 表1－2主要指标 2 rows"]);
    let report = gongwen::parse("表1：主要指标\n单位：亿元\n指标\t绝对数\n总产值\t15.2\n");
    let blocks = &report.documents()[0].blocks();
    let [Block::Table(table)] = &blocks[..] else { panic!("{blocks:?}") };
    assert_eq!(table.unit().unwrap(), "单位：亿元");
    assert_eq!(table.rows().nth(1).unwrap(), ["总产值", "15.2"]);
}

#[test]
fn every_byte_has_a_leaf() {
    let source = "一、概况。\n\n正文一句。 ";
    let report: Report<'_> = gongwen::parse(source);
    let kinds: Vec<LeafKind> = report.leaves().iter().map(|leaf| leaf.kind).collect();
    assert_eq!(
        kinds,
        [LeafKind::Marker, LeafKind::Heading, LeafKind::Gap, LeafKind::Sentence, LeafKind::Gap]
    );
}

/// A sentence that reports, long enough for a paragraph.
const BODY: &str = "全县上下齐心协力，各项任务圆满完成，群众满意度不断提高。";

#[test]
fn ladders_of_every_family() {
    check(
        "一、概况\n1.农业\n2.工业\n二、打算\n1.农业\n（1）种植\n①水稻\n②玉米\n（2）养殖\n2.工业",
        &[
            "1 一、 概况",
            "2 1. 农业",
            "2 2. 工业",
            "1 二、 打算",
            "2 1. 农业",
            "3 （1） 种植",
            "4 ① 水稻",
            "4 ② 玉米",
            "3 （2） 养殖",
            "2 2. 工业",
        ],
    );
    check(
        "1 总则\n1.1 目的\n1.1.1 范围\n1.1.2 对象\n1.2 依据\n2 职责",
        &["1 1 总则", "2 1.1 目的", "3 1.1.1 范围", "3 1.1.2 对象", "2 1.2 依据", "1 2 职责"],
    );
    check(
        &format!("一、概况\n{BODY}\n二、打算\n{BODY}\n一、概况\n{BODY}\n二、打算\n{BODY}"),
        &["1 一、 概况", "1 二、 打算", "document", "1 一、 概况", "1 二、 打算"],
    );
    check(
        "甲、概况\nA.农业\na.水稻\nb.玉米\nB.工业\n乙、打算",
        &["1 甲、 概况", "2 A. 农业", "3 a. 水稻", "3 b. 玉米", "2 B. 工业", "1 乙、 打算"],
    );
    check(
        "第一编 总纲\n第一章 原则\n第一节 目的\n第一条 为了规范管理，制定本法。\n第二条 本法适用于全县。\n第二节 范围\n第三条 略。",
        &[
            "1 第一编 总纲",
            "2 第一章 原则",
            "3 第一节 目的",
            "4 第一条 - +",
            "4 第二条 - +",
            "3 第二节 范围",
            "4 第三条 - +",
        ],
    );
    check(
        &format!("一、概况\n主要指标\n\n{BODY}\n\n下步打算\n\n{BODY}"),
        &["1 一、 概况", "2  主要指标", "2  下步打算"],
    );
}

/// An unmarked heading in front of a ladder encloses it, whatever stands between them; one inside a
/// section only where the ladder begins right below it.
#[test]
fn ladders_under_unmarked_headings() {
    check(
        &format!("工作回顾\n{BODY}\n一、农业\n{BODY}\n二、工业\n{BODY}"),
        &["1  工作回顾", "2 一、 农业", "2 二、 工业"],
    );
    check(
        &format!("一、概况\n主要做法\n{BODY}\n二、打算\n{BODY}"),
        &["1 一、 概况", "2  主要做法", "1 二、 打算"],
    );
}

#[test]
fn series_of_every_kind() {
    check(
        &format!(
            "首先，抓学习。{BODY}其次，抓队伍。{BODY}再次，抓落实。{BODY}最后，抓提升。{BODY}"
        ),
        &[
            "item 1 首先， 抓学习",
            "item 2 其次， 抓队伍",
            "item 3 再次， 抓落实",
            "item 4 最后， 抓提升",
        ],
    );
    check(
        &format!("一方面，抓学习。{BODY}另一方面，抓队伍。{BODY}"),
        &["item 1 一方面， 抓学习", "item 2 另一方面， 抓队伍"],
    );
    check(
        "•抓学习，提素质。\n•抓队伍，强本领。\n•抓落实，促提升。",
        &["item 1 • -", "item 2 • -", "item 3 • -"],
    );
    check(
        &format!("——抓学习。{BODY}\n——抓队伍。{BODY}一是选优。二是配强。\n——抓落实。{BODY}"),
        &["dash 抓学习", "dash 抓队伍", "item 1 一是 -", "item 2 二是 -", "dash 抓落实"],
    );
    check("经研究（一是学习，二是队伍），决定如下。", &[]);
    check(
        "其一，抓学习。其二，抓队伍；其三，抓落实。",
        &["item 1 其一， -", "item 2 其二， -", "item 3 其三， -"],
    );
}

#[test]
fn matter_of_every_kind() {
    check(
        &format!(
            "某县人民政府办公室\n关于做好防汛工作的通知\n\n各镇人民政府：\n{BODY}\n\n某县人民政府办公室\n某县应急管理局\n\n"
        ),
        &[
            "title 某县人民政府办公室关于做好防汛工作的通知",
            "addressee 各镇人民政府：",
            "signature 某县人民政府办公室",
            "signature 某县应急管理局",
        ],
    );
    check(
        &format!(
            "某县2023年政府工作报告\n——2024年1月9日在县第三届人民代表大会第二次会议上\n县长 李某某\n\n各位代表：\n{BODY}\n一、概况\n{BODY}"
        ),
        &[
            "title 某县2023年政府工作报告",
            "subtitle ——2024年1月9日在县第三届人民代表大会第二次会议上",
            "signature 县长 李某某",
            "addressee 各位代表：",
            "1 一、 概况",
        ],
    );
    check(
        &format!("一、概况\n{BODY}\n某街道2021年工作总结\n一、概况\n{BODY}"),
        &["1 一、 概况", "document", "title 某街道2021年工作总结", "1 一、 概况"],
    );
    check(
        &format!(
            "某县统计公报[1]\n某县统计局\n2024年3月1日\n一、综合\n{BODY}\n注：\n1.本公报数据为初步数。\n2.部分数据合计数不等于分项数。"
        ),
        &[
            "title 某县统计公报",
            "note [1]",
            "signature 某县统计局",
            "date 2024年3月1日",
            "1 一、 综合",
            "note 注：",
            "note 1.本公报数据为初步数。",
            "note 2.部分数据合计数不等于分项数。",
        ],
    );
    check(
        &format!(
            "一、概况\n{BODY}\n附件：1.名单\n2.清单\n\n某县人民政府\n2024年3月1日\n（此件公开发布）\n附件1\n防汛责任人名单\n{BODY}"
        ),
        &[
            "1 一、 概况",
            "attachment 附件：1.名单",
            "attachment 2.清单",
            "signature 某县人民政府",
            "date 2024年3月1日",
            "noise （此件公开发布）",
            "attachment 附件1",
            "document",
            "title 防汛责任人名单",
        ],
    );
    // 关于 goes on behind its author, and behind nobody else.
    check(
        &format!("首页\n关于做好防汛工作的通知\n一、概况\n{BODY}"),
        &["title 关于做好防汛工作的通知", "noise 首页", "1 一、 概况"],
    );
    check(&format!("工作报告\n一、概况\n{BODY}"), &["title 工作报告", "1 一、 概况"]);
    check(
        &format!("内容摘要：\n全县上下齐心协力，各项任\n某县2023年工作总结\n{BODY}"),
        &["title 某县2023年工作总结", "noise 内容摘要：", "noise 全县上下齐心协力，各项任"],
    );
    check(
        &format!("一、概况\n{BODY}\n\n— 2 —\n\n二、打算\n{BODY}\n上一篇：无\n打印本页"),
        &["1 一、 概况", "noise —2—", "1 二、 打算", "noise 上一篇：无", "noise 打印本页"],
    );
}

#[test]
fn tables_between_headings() {
    check(
        "一、概况\n表1 主要指标\n单位：亿元\n指标  绝对数  增速\n产值  15.2  3.1\n收入  8.0  2.5\n二、打算",
        &["1 一、 概况", "table 表1主要指标 3 rows", "1 二、 打算"],
    );
}

#[test]
fn every_fault_of_numbering() {
    use gongwen::Code::{HeadingGap, HeadingStart, ItemGap, ItemRepeat};

    let faults = |source: &str| {
        gongwen::parse(source)
            .diagnostics()
            .iter()
            .map(|diagnostic| diagnostic.code)
            .collect::<Vec<_>>()
    };
    check("一、概况\n（二）农业\n（三）工业", &["1 一、 概况", "2 （二） 农业", "2 （三） 工业"]);
    assert_eq!(faults("一、概况\n（二）农业\n（三）工业"), [HeadingStart]);
    check("二、概况\n三、农业\n四、工业", &["1 二、 概况", "1 三、 农业", "1 四、 工业"]);
    assert_eq!(faults("二、概况\n三、农业\n四、工业"), [HeadingStart]);
    check("一、概况\n四、农业\n五、工业", &["1 一、 概况", "1 四、 农业", "1 五、 工业"]);
    assert_eq!(faults("一、概况\n四、农业\n五、工业"), [HeadingGap]);
    check(
        &format!("一、概况\n{BODY}\n四、农业林业协调发展，成效明显。\n七、工业"),
        &["1 一、 概况", "1 七、 工业"],
    );
    assert_eq!(
        faults(&format!("一、概况\n{BODY}\n四、农业林业协调发展，成效明显。\n七、工业")),
        [HeadingGap]
    );
    check(
        &format!("一是抓学习。{BODY}\n{BODY}\n二是抓队伍。{BODY}\n二、打算"),
        &["item 1 一是 抓学习", "item 2 二是 抓队伍", "1 二、 打算"],
    );
    assert_eq!(
        faults(&format!("一是抓学习。{BODY}\n{BODY}\n二是抓队伍。{BODY}\n二、打算")),
        [HeadingStart]
    );
    check("主要有：①水稻；②玉米；④大豆。", &["item 1 ① -", "item 2 ② -", "item 4 ④ -"]);
    assert_eq!(faults("主要有：①水稻；②玉米；④大豆。"), [ItemGap]);
    check(
        "主要有：一是水稻。二是玉米。二是大豆。三是花生。",
        &["item 1 一是 -", "item 2 二是 -", "item 2 二是 -", "item 3 三是 -"],
    );
    assert_eq!(faults("主要有：一是水稻。二是玉米。二是大豆。三是花生。"), [ItemRepeat]);
    check("主要有：一是水稻。三是玉米。七是大豆。", &["item 1 一是 -", "item 3 三是 玉米"]);
    assert_eq!(faults("主要有：一是水稻。三是玉米。七是大豆。"), [ItemGap]);
}

#[test]
fn limits_are_the_last_that_is_allowed() {
    let source = "一、概况\n（一）农业";
    let parse = |limits: gongwen::Limits| gongwen::parse_within(source, &limits).is_ok();
    assert!(
        parse(gongwen::Limits::new().bytes(source.len()))
            && !parse(gongwen::Limits::new().bytes(source.len() - 1))
    );
    assert!(parse(gongwen::Limits::new().depth(2)) && !parse(gongwen::Limits::new().depth(1)));
}

/// How many paragraphs stand in each item, and how many beside the lists.
#[track_caller]
fn check_paragraphs(source: &str, items: &[usize], beside: usize) {
    let report = gongwen::parse(source);
    let paragraphs = |blocks: &[Block<'_>]| {
        blocks.iter().filter(|block| matches!(block, Block::Paragraph(_))).count()
    };
    let inside: Vec<usize> = report.items().map(|found| paragraphs(found.node.blocks())).collect();
    assert_eq!(
        (&inside[..], paragraphs(report.documents()[0].blocks())),
        (items, beside),
        "{source}"
    );
}

/// A table between the paragraphs of an item is its own.
#[test]
fn tables_of_items() {
    let source = format!("一是抓学习。\n{BODY}\n表1 学时\n甲\t5\n乙\t6\n二是抓队伍。\n{BODY}");
    let report = gongwen::parse(&source);
    let tables = |blocks: &[Block<'_>]| {
        blocks.iter().filter(|block| matches!(block, Block::Table(_))).count()
    };
    let inside: Vec<usize> = report.items().map(|found| tables(found.node.blocks())).collect();
    assert_eq!((inside, tables(report.documents()[0].blocks())), (vec![1, 0], 0));
}

#[test]
fn paragraphs_of_items() {
    // An item that is one sentence alone takes the paragraphs up to the next item; the last one
    // takes one.
    check_paragraphs(
        &format!("一是抓学习。\n{BODY}\n{BODY}\n二是抓队伍。\n{BODY}\n{BODY}"),
        &[2, 1],
        1,
    );
    check_paragraphs(
        &format!(
            "一是抓早。\n{BODY}\n二是抓小。\n{BODY}\n{BODY}\n一是抓细。\n{BODY}\n二是抓实。\n{BODY}"
        ),
        &[1, 1, 1, 1],
        1,
    );
    // One that reports in its own paragraph takes those only that stand before the next item.
    check_paragraphs(
        &format!("一是抓学习。{BODY}\n{BODY}\n二是抓队伍。{BODY}\n{BODY}"),
        &[2, 1],
        1,
    );
    check_paragraphs(&format!("——抓学习。{BODY}\n——抓队伍。{BODY}\n{BODY}"), &[1, 1], 1);
    check_paragraphs(&format!("做法：一是抓学习；二是抓队伍。\n{BODY}"), &[1, 1], 2);
}

#[test]
fn lines_that_share_a_word_with_a_site() {
    let body = "某局2021年工作总结\n2021年，全局上下认真履行职责，各项工作取得新的成绩。\n";
    check(
        &format!(
            "{body}一、加大宣传力度\n发放折页300份。\n二、免费开放工作\n加大执法力度，查处案件3起。\n责任编辑：某某\n"
        ),
        &[
            "title 某局2021年工作总结",
            "1 一、 加大宣传力度",
            "1 二、 免费开放工作",
            "noise 责任编辑：某某",
        ],
    );
    // The index that a portal prints names no document, and neither does a table of contents open
    // sections.
    check(
        &format!("索引号：0123\n名称：某局2021年工作总结\n{body}"),
        &["title 某局2021年工作总结", "noise 索引号：0123", "noise 名称：某局2021年工作总结"],
    );
    check(
        "某县2021年工作要点\n目录\n一、总体要求……1\n二、主要任务……3\n一、总体要求\n全面贯彻新发展理念，推动经济社会高质量发展。\n二、主要任务\n加快产业转型升级，持续保障和改善民生。\n",
        &[
            "title 某县2021年工作要点",
            "noise 目录",
            "noise 一、总体要求……1",
            "noise 二、主要任务……3",
            "1 一、 总体要求",
            "1 二、 主要任务",
        ],
    );
}

#[test]
fn parts_of_a_report_by_their_year() {
    let text = "全院干警认真履行职责，各项工作取得新的进展。\n";
    check(
        &format!(
            "某县检察院工作报告\n各位代表：\n{text}2021年主要工作\n{text}一、服务大局\n{text}二、司法为民\n{text}2022年工作安排\n重点做好以下工作：\n一、强化监督\n{text}二、强化管理\n{text}"
        ),
        &[
            "title 某县检察院工作报告",
            "addressee 各位代表：",
            "1  2021年主要工作",
            "2 一、 服务大局",
            "2 二、 司法为民",
            "1  2022年工作安排",
            "2 一、 强化监督",
            "2 二、 强化管理",
        ],
    );
    // So do parts by half a year, by a plan of five, and by a year in Han digits.
    for part in
        ["2021年上半年工作总结", "“十三五”主要成就", "二〇二一年工作回顾", "2021年度重点工作"]
    {
        let source = format!(
            "某县工作报告\n各位代表：\n{text}{part}\n一、服务大局\n{text}二、司法为民\n{text}"
        );
        let heading = format!("1  {part}");
        check(
            &source,
            &[
                "title 某县工作报告",
                "addressee 各位代表：",
                &heading,
                "2 一、 服务大局",
                "2 二、 司法为民",
            ],
        );
    }
    // A part that only the second ladder has a name for stands beside the first.
    check(
        &format!(
            "一、服务大局\n{text}二、司法为民\n{text}下一步工作打算\n一、强化监督\n{text}二、强化管理\n{text}"
        ),
        &[
            "1 一、 服务大局",
            "1 二、 司法为民",
            "1  下一步工作打算",
            "2 一、 强化监督",
            "2 二、 强化管理",
        ],
    );
}

#[test]
fn titles_end_where_items_begin() {
    check(
        "一、工作情况\n（一）党建工作方面：一是抓学习。组织学习12次。二是抓支部。新建支部3个。\n（二）深入推进改革，一是抓试点。二是抓推广。\n（三）项目建设\n完成投资2亿元。\n（四）款项拨付\n拨付资金3亿元。",
        &[
            "1 一、 工作情况",
            "2 （一） 党建工作方面 +",
            "item 1 一是 抓学习",
            "item 2 二是 抓支部",
            "2 （二） 深入推进改革 +",
            "item 1 一是 -",
            "item 2 二是 -",
            "2 （三） 项目建设",
            "2 （四） 款项拨付",
        ],
    );
    check(
        "一、重点工作\n1.加快项目建设。完成投资12亿元。\n责任单位：县发改局\n2.加快招商引资。引进项目3个。\n",
        &["1 一、 重点工作", "2 1. 加快项目建设 +", "2 2. 加快招商引资 +"],
    );
    // The end of a speech is no part of its last point.
    check(
        "一、下步打算\n第一，抓学习。\n第二，抓落实。\n各位代表，让我们携起手来，为建设美丽家园而努力奋斗！",
        &["1 一、 下步打算", "item 1 第一， -", "item 2 第二， -"],
    );
    // Clauses of one sentence are items of a list, also where the list opens its paragraph.
    check(
        "一、存在问题\n1、学习不够深入；2、调研不够经常；3、创新意识不强。\n二、下步打算\n1.加强学习；\n2.加强调研。",
        &[
            "1 一、 存在问题",
            "item 1 1、 -",
            "item 2 2、 -",
            "item 3 3、 -",
            "1 二、 下步打算",
            "2 1. - +",
            "2 2. - +",
        ],
    );
    check(
        "一、重点工作\n抓好各项任务的落实，确保取得实效。\n附件：\n1.安全检查表\n2.隐患台账\n",
        &[
            "1 一、 重点工作",
            "attachment 附件：",
            "attachment 1.安全检查表",
            "attachment 2.隐患台账",
        ],
    );
}

#[test]
fn parts_of_a_report() {
    check(
        "某校2023年工作总结\n第一板块：本学期工作\n一、抓实队伍\n全校教师认真学习，教学水平不断提高，家长满意度明显上升。\n第二板块：下学期打算\n一、抓好常规\n继续抓好各项工作落实，确保全年目标任务顺利完成。\n",
        &[
            "title 某校2023年工作总结",
            "1 第一板块 本学期工作",
            "2 一、 抓实队伍",
            "1 第二板块 下学期打算",
            "2 一、 抓好常规",
        ],
    );
}

/// A page that was set by characters, on which a digit takes as much room as a Han character: what it says is what the
/// same text says unbroken.
#[test]
fn pages_set_by_characters() {
    const CHARACTERS: usize = 30;

    let paragraphs = [
        "全年完成门急诊68.4万人次，同比减少4.2%；出院患者3.9万人次，增长1.6%；手术9126台次，增长12.5%，\
         其中急诊手术4870台次。",
        "开放床位由820张增加到960张，床位使用率86.7%，平均住院日7.6天，较上年缩短0.5天。业务收入首次突破6亿元，\
         药占比降至26.9%。",
        "修订诊疗规范37项，组织考核11次，合格率96.5%；抽查归档病历5200份，甲级率98.1%，上报率比2021年提升12.5个百分点。",
        "购置直线加速器2台、骨密度仪3台，设备投入4300余万元，是2019年的2.4倍，累计收治病人312例，治愈296例。",
    ];
    // Lines of Han characters alone are a third wider than those full of digits.
    let plain = "全院职工闻令而动向险而行医院各项事业在爬坡过坎中稳步前进为护佑全县百姓健康而不懈奋斗受院领导班子委托向大会作工作\
                 报告请予审议并请提出意见同时欢迎全体职工积极建言献策";
    let paragraphs = paragraphs.map(|words| format!("{words}{plain}，新增设备12台。"));
    let whole: String = paragraphs.iter().map(|words| format!("　　{words}\n")).collect();
    let mut wrapped = String::new();
    for words in &paragraphs {
        let mut line = String::from("　　");
        // A number is not parted from its point and sign.
        let clings = |c: char| c.is_ascii_graphic() || "，。；、".contains(c);
        let characters: Vec<char> = words.chars().collect();
        for piece in characters.chunk_by(|&one, &next| {
            next.is_ascii_graphic() && one.is_ascii_graphic() || clings(next) && !next.is_ascii()
        }) {
            if line.chars().count() + piece.len() > CHARACTERS {
                wrapped.push_str(&line);
                wrapped.push('\n');
                line.clear();
            }
            line.extend(piece);
        }
        wrapped.push_str(&line);
        wrapped.push('\n');
    }
    let facts = |source: &str| -> Vec<String> {
        let report = gongwen::parse(source);
        let found = report.metrics().map(|found| {
            let metric = found.node;
            let value = metric.quantity().map(ToString::to_string);
            format!("{} {}", metric.subject_text(), value.unwrap_or_default())
        });
        found.collect()
    };
    assert!(wrapped.lines().count() > 2 * paragraphs.len());
    assert_eq!(facts(&wrapped), facts(&whole));
}

#[test]
fn titles_of_two_years() {
    check(
        "云岭县2020年工作总结和2021年工作计划\n一、2020年工作总结\n建成站点6个。\n二、2021年工作计划\n新建站点8个。",
        &[
            "title 云岭县2020年工作总结和2021年工作计划",
            "1 一、 2020年工作总结",
            "1 二、 2021年工作计划",
        ],
    );
}

#[test]
fn section_signs() {
    check(
        "云岭县2023年工作总结\n§1　工作回顾\n建成站点6个。\n§2　下步打算\n新建站点8个。",
        &["title 云岭县2023年工作总结", "1 §1 工作回顾", "1 §2 下步打算"],
    );
}

#[test]
fn chapters_with_their_titles_below() {
    check(
        "云岭县林地管理办法\n第一章\n总则\n第一条　为了规范管理，制定本办法。\n第二章\n保护\n第二条　本办法适用于全县。",
        &[
            "title 云岭县林地管理办法",
            "1 第一章 总则",
            "2 第一条 - +",
            "1 第二章 保护",
            "2 第二条 - +",
        ],
    );
}

#[test]
fn titles_that_metadata_names() {
    check(
        "索引号：2023-0047\n名称：云岭县人民政府关于加强防汛工作的通知\n发布日期：2023-05-06\n各镇人民政府：\n现就防汛工作通知如下。",
        &[
            "title 云岭县人民政府关于加强防汛工作的通知",
            "noise 索引号：2023-0047",
            "label 名称：",
            "noise 发布日期：2023-05-06",
            "addressee 各镇人民政府：",
        ],
    );
}

#[test]
fn what_a_site_puts_around_a_title() {
    check(
        "当前位置:首页招商资讯招商政策\n\n云岭县:招商工作奖励的政策支持\n\n来源:云岭县贸促会 发布时间:2022-03-16 10:30:36\n\n为扩大招商引资，制定本政策。\n一、奖励范围。引进县外资金的单位。\n二、奖励标准。按实际到位资金奖励。",
        &[
            "title 云岭县:招商工作奖励的政策支持",
            "noise 当前位置:首页招商资讯招商政策",
            "noise 来源:云岭县贸促会 发布时间:2022-03-16 10:30:36",
            "1 一、 奖励范围 +",
            "1 二、 奖励标准 +",
        ],
    );
    check(
        "第1篇 2023年11月云岭县卫生局工作总结 1350字\n一、工作完成情况\n建成卫生室6所。\n二、下步打算\n新建卫生室8所。",
        &[
            "title 2023年11月云岭县卫生局工作总结",
            "label 第1篇",
            "note 1350字",
            "1 一、 工作完成情况",
            "1 二、 下步打算",
        ],
    );
    check(
        "云岭街道办事处2016年工作总结和2017年工作安排 2018-06-15\n云岭街道办事处2016年工作总结和2017年工作安排\n一、2016年工作回顾\n建成站点6个。\n二、2017年工作安排\n新建站点8个。",
        &[
            "title 云岭街道办事处2016年工作总结和2017年工作安排",
            "1 一、 2016年工作回顾",
            "1 二、 2017年工作安排",
        ],
    );
}

#[test]
fn lists_of_offices_are_no_title() {
    check(
        "关于责任单位评比情况的通报\n3月2日，督查组进行了评比，现将结果通报如下。\n红榜名单\n第一组:县公安局、县教育局\n第二组:县财政局、县住房公积金管理部\n第三组:石门村村民委员会\n黑榜名单\n第一组:县水务局、县司法局",
        &["title 关于责任单位评比情况的通报"],
    );
}

#[test]
fn a_credit_behind_a_paragraph_makes_no_noise_of_it() {
    check(
        "云岭县防汛通报\n2020年6月5日，全县普降大雨。\n全县转移群众56人。其中，石门乡5人。(消息来源：云岭新闻客户端)",
        &["title 云岭县防汛通报"],
    );
}

#[test]
fn heads_of_offices_sign_below_a_subtitle() {
    check(
        "云岭省2020年度审计工作报告\n——2021年7月28日在省人民代表大会常务委员会会议上\n云岭省审计厅厅长 林远\n主任、各位委员：\n我受省人民政府委托，报告审计情况。\n一、财政管理\n审计了预算编制情况。\n二、重大项目\n审计了项目建设情况。",
        &[
            "title 云岭省2020年度审计工作报告",
            "subtitle ——2021年7月28日在省人民代表大会常务委员会会议上",
            "signature 云岭省审计厅厅长 林远",
            "1 一、 财政管理",
            "1 二、 重大项目",
        ],
    );
}

#[test]
fn titles_that_the_next_marker_was_glued_to() {
    check(
        "云岭县民政局工作总结\n一、帮扶工作扎实推进1.低保政策落实到位。发放低保金47万元。\n2.供养工作扎实。供养老人16人。\n二、下步打算\n再接再厉。",
        &[
            "title 云岭县民政局工作总结",
            "1 一、 帮扶工作扎实推进",
            "2 1. 低保政策落实到位 +",
            "2 2. 供养工作扎实 +",
            "1 二、 下步打算",
        ],
    );
    check(
        "云岭县水利局工作总结\n（一）工程建设力度加大一是沼气建设取得突破。建成沼气池5口。二是水库建设加快。建成水库1座。\n（二）坚持发展第一要务。二要加快发展。",
        &[
            "title 云岭县水利局工作总结",
            "1 （一） 工程建设力度加大 +",
            "item 1 一是 沼气建设取得突破",
            "item 2 二是 水库建设加快",
            "1 （二） 坚持发展第一要务 +",
        ],
    );
    check(
        "二、事故特点\n1.9月份工矿领域未发生事故。形势依然严峻。\n2.10月份发生事故3起。形势依然严峻。",
        &["1 二、 事故特点", "2 1. 9月份工矿领域未发生事故 +", "2 2. 10月份发生事故3起 +"],
    );
}

#[test]
fn labels_are_a_sites_in_either_width() {
    for colon in [":", "："] {
        let source = format!(
            "云岭县统计局\n访问量{colon}\n发布时间{colon}2022-03-01 09:00\n云岭县2021年工作总结\n一、工作回顾\n建成站点6个。"
        );
        check(
            &source,
            &[
                "title 云岭县2021年工作总结",
                "noise 云岭县统计局",
                &format!("noise 访问量{colon}"),
                &format!("noise 发布时间{colon}2022-03-01 09:00"),
                "1 一、 工作回顾",
            ],
        );
    }
}

#[test]
fn numbered_paragraphs_that_no_stop_ends() {
    check(
        "云岭县林业局工作总结\n1、抓好基地建设，计划造林15000亩，其中油茶5755亩，毛竹3380亩，三桠160亩，马尾松5197亩\n2、完成绿化36公顷。\n3、抓好防火工作。",
        &["title 云岭县林业局工作总结", "1 1、 - +", "1 2、 完成绿化36公顷", "1 3、 抓好防火工作"],
    );
}

#[test]
fn a_verb_of_a_site_makes_no_noise_of_a_paragraph() {
    check(
        "一、农业\n1、产业\n巩固云岭豆鸡、白塔花生等品牌，成立合作社，研究开发农字号产品，加大调整力度，建成后山山庄等农家乐，以种植、生猪\n2、畜牧\n生猪出栏5万头。",
        &["1 一、 农业", "item 1 1、 产业", "item 2 2、 畜牧"],
    );
}

#[test]
fn years_of_a_chronicle_and_pages_of_a_newspaper() {
    check(
        "云岭县大事记\n\n一九七一年\n\n3月，召开三级干部会议。\n\n一九七二年\n\n5月，建成水库2座。",
        &["title 云岭县大事记", "1  一九七一年", "1  一九七二年"],
    );
    check(
        "第A03版：\n我市召开上半年经济运行新闻发布会\n昨日，我市召开新闻发布会，通报上半年经济运行情况。上半年全市生产总值270亿元，同比增长6%。",
        &["title 我市召开上半年经济运行新闻发布会", "noise 第A03版："],
    );
}

#[test]
fn a_reply_behind_the_rows_of_a_site() {
    check(
        "第97号 道路硬化建议\n建议号：第97号\n提案人：李树\n内容：\n从东村至西村道路硬化，预计投入资金16万元，请予支持。\n承办单位：交通运输局\n交办日期：2017年3月29日\n李树代表：\n你提出的建议已收悉，现答复如下：\n2017年，我县修路30公里。\n【关闭】",
        &[
            "title 第97号道路硬化建议",
            "noise 建议号：第97号",
            "noise 提案人：李树",
            "noise 【关闭】",
        ],
    );
    check("我县出台《云岭县依申请公开办理规范》，受理申请15件。", &[]);
    check("(2).产销量情况\n全县投资增长。", &["1 (2). 产销量情况"]);
}

#[test]
fn titles_that_a_ladder_or_the_words_of_a_site_cling_to() {
    check(
        "云岭市2012年政府工作报告一、2011年工作回顾2011年，全市完成生产总值56亿元。\n二、2012年工作安排\n新建站点8个。",
        &["title 云岭市2012年政府工作报告", "1 一、 2011年工作回顾 +", "1 二、 2012年工作安排"],
    );
    check(
        "关于一、二季度工作情况的报告\n一、二季度，全县完成投资5亿元。",
        &["title 关于一、二季度工作情况的报告"],
    );
    for tail in ["最新", "—全文"] {
        let title = format!("云岭县2020年工作总结{tail}");
        check(
            &format!("{title}\n2020年，我县建成站点6个。\n一、主要成效\n投资增长。"),
            &[&format!("title {title}"), "1 一、 主要成效"],
        );
    }
    check(
        "文章导读\n云岭县2022年造林绿化实施方案\n一、总体要求\n造林7025亩。",
        &["title 云岭县2022年造林绿化实施方案", "noise 文章导读", "1 一、 总体要求"],
    );
}

#[test]
fn titles_before_running_text() {
    // Behind a space, before a purpose, and what a year is.
    check(
        "云岭镇2020年工作总结暨2021年工作计划 2020年是收官之年，全镇紧扣目标任务。投入3万元。",
        &["title 云岭镇2020年工作总结暨2021年工作计划"],
    );
    check(
        "文档简介\n1、云岭县冬种油菜工作方案为切实抓好油菜生产，制定本方案。全县种植油菜2万亩，\n2、其中示范片1000亩，推广优良品种。",
        &["title 云岭县冬种油菜工作方案", "noise 文档简介", "label 1、"],
    );
    check(
        "“十四五”期间，外部环境复杂多变，在国内基\n本处于恢复阶段，机遇和挑战并存，发展任务艰巨而繁重，改革仍需深化。\n一、基础\n增长5%。",
        &["1 一、 基础"],
    );
}

#[test]
fn rows_of_document_shops_and_portals() {
    check(
        "- 16.07 KB\n- 2022-03-29 发布\n云岭县方案_第2页\n云岭县造林绿化实施方案\n一、总体要求\n造林7025亩。",
        &[
            "title 云岭县造林绿化实施方案",
            "noise -16.07 KB",
            "noise -2022-03-29发布",
            "noise 云岭县方案_第2页",
            "1 一、 总体要求",
        ],
    );
    check(
        "  • 索引号\n  • 005452487/2019-00005\n  • 主题分类\n  • 建议回复\n云岭县关于道路建设的通知\n各乡镇：\n新建道路3公里。\n2021-03-04 云岭网\n",
        &[
            "title 云岭县关于道路建设的通知",
            "noise •索引号",
            "noise •005452487/2019-00005",
            "noise •主题分类",
            "noise •建议回复",
            "addressee 各乡镇：",
            "noise 2021-03-04云岭网",
        ],
    );
}

#[test]
fn articles_and_members_that_a_lost_break_left_in_one_paragraph() {
    check(
        "青河餐饮有限公司章程 第一章 总则 第一条 为规范公司行为，制定本章程。第二条 公司名称：青河餐饮。第二章 经营范围 第三条 本公司经营餐饮服务。",
        &[
            "title 青河餐饮有限公司章程",
            "1 第一章 总则",
            "2 第一条 - +",
            "2 第二条 - +",
            "1 第二章 经营范围",
            "2 第三条 - +",
        ],
    );
    // The page ends before 二、: what stands below 一、 proves it.
    check(
        "后勤处工作总结现将工作总结如下:一、加强食堂管理。食堂关系师生健康。1、组织员工学习。全年学习6次。2、开展卫生检查。(1)、每周检查一次食堂。全年检查18次。(2)、每月检查一次宿舍。宿舍明显好转。",
        &[
            "title 后勤处工作总结",
            "1 一、 加强食堂管理 +",
            "2 1、 组织员工学习 +",
            "2 2、 开展卫生检查 +",
            "item 1 (1) 每周检查一次食堂",
            "item 2 (2) 每月检查一次宿舍",
        ],
    );
    check(
        "河道保洁方案为落实全县水环境整治要求，制定本方案。一、工作目标改善水质，全面清理河道，做到水清岸绿。二、组织领导保洁小组：三、保洁对象（一）范围。城关镇三个社区和沿河各村。（二）内容。指向河道倒垃圾、占用河道堆放材料的现象。四、工作要求各镇要成立小组，县里定期通报进展。",
        &[
            "title 河道保洁方案",
            "1 一、 工作目标 +",
            "1 二、 组织领导保洁小组",
            "1 三、 保洁对象",
            "2 （一） 范围 +",
            "2 （二） 内容 +",
            "1 四、 工作要求 +",
        ],
    );
}

#[test]
fn a_preface_encloses_no_chapter() {
    check(
        "公立学校章程范本\n序言\n学校位于县城东部，创办于1956年。\n第一章总则\n第一条学校名称：青河中学。\n第二章学生\n第二条学生享有权利。",
        &[
            "title 公立学校章程范本",
            "1  序言",
            "1 第一章 总则",
            "2 第一条 - +",
            "1 第二章 学生",
            "2 第二条 - +",
        ],
    );
}

#[test]
fn years_behind_a_marker() {
    check(
        "一、资金安排情况\n1.2017-2021年安排专项资金454万元；\n2.2020至2021年安排资金37万元；\n3.2017年之前，每年安排5万元。",
        &["1 一、 资金安排情况", "2 1. - +", "2 2. - +", "2 3. - +"],
    );
}

#[test]
fn pages_with_a_little_room_at_their_line_ends() {
    check(
        "云岭乡新农村建设规划方案\n为了落实县委、 政府关于新农村建设的工作部署, 切实抓好我乡 20XX年新农\n村建设工作,把新农村建设纳入生态立县、旅游兴县的发展轨道,作为我乡推进\n城镇化和持续我乡经济社会平稳较快发展的持久动力,现结合我乡的实际状况,\n特制订如下方案。\n一、指导思想\n20XX年,我乡继续以生产发展、生活富裕、乡风文明,村容整洁、管理民主\n的目标要求为指导,大力推进以五新一好为主要内容的新农村建设,进一步做好\n四改一整、三绿一处理等各项建设。重点办好改水、改厕、改路、改房、环境整\n治五件实事,解决好农村行路难、上学难、看病难问题,确保实现走平坦水泥路、\n喝县自来水的目标。\n",
        &["title 云岭乡新农村建设规划方案", "1 一、 指导思想"],
    );
    let report = gongwen::parse(
        "为了落实县委、 政府关于新农村建设的工作部署, 切实抓好我乡 20XX年新农\n村建设工作,把新农村建设纳入生态立县、旅游兴县的发展轨道,作为我乡推进\n城镇化和持续我乡经济社会平稳较快发展的持久动力,现结合我乡的实际状况,\n同时抓好改水、改厕、改路、改房、环境整治,让群众走平坦水泥路,用上洁净\n能源。\n",
    );
    assert_eq!(report.documents()[0].blocks().len(), 1);
}

#[test]
fn documents_in_the_news_and_their_issuers() {
    check(
        "近日，云岭县人民政府印发若干措施。全年新增商贸企业20家。\n文件详情如下：\n云岭县人民政府关于印发促进服务业发展若干措施的通知\n各乡镇人民政府：\n现印发给你们。\n",
        &["title 云岭县人民政府关于印发促进服务业发展若干措施的通知", "addressee 各乡镇人民政府："],
    );
    check(
        "云岭县水利局公告（第3号）\n时间：2021年10月8日来源：云岭县水利局\n[字体： ] 打印\n云岭县水利局 2021年10月8日\n现将草案公布，就有关事项公告如下。\n一、任何单位均可提出意见。\n",
        &[
            "title 云岭县水利局公告（第3号）",
            "noise 时间：2021年10月8日来源：云岭县水利局",
            "noise [字体：]打印",
            "date 云岭县水利局2021年10月8日",
            "1 一、 任何单位均可提出意见",
        ],
    );
    check(
        "云岭县长在教育大会上的讲话\n11-06 公文素材网\n同志们：\n今天召开教育大会，总结工作。\n",
        &["title 云岭县长在教育大会上的讲话", "noise 11-06公文素材网", "addressee 同志们："],
    );
}

#[test]
fn charters_behind_a_contents_title() {
    check(
        "云岭科技股份有限公司\n章 程\n（2024年11月修订）\n目 录\n第 2 页 共 47 页\n第一章 总则\n第一条 为维护公司、股东的合法权益,规范公司的行为,根\n据《公司法》,制订本章程。\n第二条 公司名称：云岭科技。\n",
        &[
            "title 云岭科技股份有限公司章程",
            "subtitle （2024年11月修订）",
            "noise 目录",
            "noise 第2页共47页",
            "1 第一章 总则",
            "2 第一条 - +",
            "2 第二条 - +",
        ],
    );
}

#[test]
fn a_title_on_two_lines_below_its_number() {
    check(
        "云岭中学文件\n云中字〔2022〕9号\n关于开学的通知\n各班要认真组织，按时完成报到注册，做好教材发放和卫生清扫工作。\n云岭中学文件\n云中字〔2022〕10号\n云岭中学关于做好春季\n招生工作的通知\n各年级：\n一、提高认识。各班要重视。\n",
        &[
            "title 关于开学的通知",
            "documentnumber 云中字〔2022〕9号",
            "documentnumber 云中字〔2022〕10号",
            "document",
            "title 云岭中学关于做好春季招生工作的通知",
            "addressee 各年级：",
            "1 一、 提高认识 +",
        ],
    );
}

#[test]
fn one_list_of_two_series() {
    check(
        "一、下一步打算\n一是要加强领导。健全机制。二要落实经费。加大投入。三要严格考核。\n",
        &["1 一、 下一步打算", "item 1 一是 要加强领导", "item 2 二要 落实经费", "item 3 三要 -"],
    );
}

#[test]
fn bars_behind_titles() {
    check(
        "云岭县水务局关于第20号提案的答复函 |\n李树代表：\n你提出的建议收悉，现答复如下。\n一、供水情况 |\n全县新建水厂3座，供水覆盖全部乡镇，群众饮水安全得到保障。\n",
        &["title 云岭县水务局关于第20号提案的答复函", "addressee 李树代表：", "1 一、 供水情况"],
    );
}

#[test]
fn dash_items_whose_breaks_became_spaces() {
    check(
        "一、工作情况\n全县现有学校37所，在校生4.9万人。   ——在加强党的建设上体现更高站位。坚定贯彻各项部署。   ——在办好民生实事上下足功夫。全年投入资金8亿元。\n",
        &["1 一、 工作情况", "dash 在加强党的建设上体现更高站位", "dash 在办好民生实事上下足功夫"],
    );
}

#[test]
fn a_title_on_two_lines_is_one_stretch() {
    let source =
        "云岭县人民政府关于做好\n春季招生工作的通知\n各中学：\n一、提高认识。各校要重视。\n";
    let verdicts = gongwen::why::verdicts(source);
    let title = verdicts.iter().find(|verdict| verdict.role == gongwen::why::Role::Title);
    assert_eq!(
        title.map(|title| title.span.of_source(source)),
        Some("云岭县人民政府关于做好\n春季招生工作的通知"),
    );
}

#[test]
fn markers_before_amounts() {
    check(
        "一、津贴标准\n1.70周岁至79周岁的老人，每人每月90元；\n2.80周岁至89周岁的老人，每人每月150元；\n3.百岁老人，每人每月800元。\n",
        &["1 一、 津贴标准", "2 1. - +", "2 2. - +", "2 3. - +"],
    );
    // Amounts that stand one a line are no list.
    check("一、投资情况\n1.5亿元\n2.3亿元\n", &["1 一、 投资情况"]);
}

#[test]
fn titles_below_mastheads_and_of_several_issuers() {
    check(
        "防汛抗旱简报\n第17期\n云岭县防汛抗旱指挥部办公室　　2023年7月23日\n我县有力有序应对强降雨过程\n7月21日以来，我县普降大到暴雨，全县上下闻令而动，转移群众1200人。\n一、工作开展情况\n发布预警信息26条。\n",
        &[
            "title 防汛抗旱简报",
            "date 云岭县防汛抗旱指挥部办公室2023年7月23日",
            "title 我县有力有序应对强降雨过程",
            "1 一、 工作开展情况",
        ],
    );
    let source = "云岭市民政局等九部门\n关于推进便民服务\n工作的实施意见\n\n各县区民政局：\n为推进便民服务，现提出以下意见。\n一、总体要求\n坚持便民利民。\n";
    let report = gongwen::parse(source);
    let title = report.documents()[0].title().map(|title| title.text.span.of_source(source));
    assert_eq!(title, Some("云岭市民政局等九部门\n关于推进便民服务\n工作的实施意见"));
}

#[test]
fn a_running_head_on_a_short_page() {
    check(
        "云岭集团安全生产月活动总结\n今年6月，集团开展应急演练14场，排查隐患\n- 1 -\n云岭集团安全生产月活动总结\n286处，整改率97.5%。\n- 2 -\n",
        &[
            "title 云岭集团安全生产月活动总结",
            "noise -1-",
            "noise 云岭集团安全生产月活动总结",
            "noise -2-",
        ],
    );
}

#[test]
fn a_survey_above_the_ladder() {
    check(
        "2020年云岭县生态环境状况公报\n综    述\n2020年，云岭县坚持精准治污、科学治污、依法治污，环境质量稳中向好。\n一、大气环境\n优良天数306天。\n二、水环境\n地表水\n全县18个断面水质达标，水质优良比例稳步提高。\n三、声环境\n道路噪声平稳。\n",
        &[
            "title 2020年云岭县生态环境状况公报",
            "1  综述",
            "1 一、 大气环境",
            "1 二、 水环境",
            "2  地表水",
            "1 三、 声环境",
        ],
    );
}

#[test]
fn contents_of_an_issue_and_of_two_lines() {
    check(
        "乡村振兴工作简报\n第12期（总第86期）\n云岭县乡村振兴局编　　2023年9月18日\n本期要目\n● 县委书记调研防返贫监测工作\n● 石桥镇推进产业帮扶\n县委书记调研防返贫监测工作\n9月15日，县委书记到石桥镇调研防返贫监测工作，走访农户，了解情况。\n石桥镇推进产业帮扶\n今年以来，石桥镇新建茶园1200亩，投入资金460万元，带动农户增收。\n",
        &[
            "title 乡村振兴工作简报",
            "noise 本期要目",
            "noise ●县委书记调研防返贫监测工作",
            "noise ●石桥镇推进产业帮扶",
            "title 县委书记调研防返贫监测工作",
            "1  石桥镇推进产业帮扶",
        ],
    );
    check(
        "云岭县供水实施方案\n\n目录\n一、总体要求\n二、主要任务\n\n一、总体要求\n坚持稳中求进，推动各项工作落到实处。\n二、主要任务\n新建水厂2座。\n",
        &[
            "title 云岭县供水实施方案",
            "noise 目录",
            "noise 一、总体要求",
            "noise 二、主要任务",
            "1 一、 总体要求",
            "1 二、 主要任务",
        ],
    );
}

#[test]
fn fields_among_the_text_are_text() {
    check(
        "云岭县教育局招聘教师公告\n经县政府同意，现面向社会公开招聘教师120名，有关事项公告如下：\n一、报名办法\n报名时间：2024年4月8日9:00至4月12日17:00\n报名网址：http://www.example.gov.cn\n咨询电话：0558-1234567（工作日8:30—12:00，14:30—17:30）\n二、考试\n笔试满分100分。\n",
        &["title 云岭县教育局招聘教师公告", "1 一、 报名办法", "1 二、 考试"],
    );
}

#[test]
fn a_survey_of_any_name_and_fields_above_the_end_of_a_ladder() {
    check(
        "云岭县妇幼保健院设备采购公告\n项目概况\n设备采购项目的潜在供应商应在县公共资源交易网获取采购文件，并于5月20日前提交响应文件。\n一、项目基本情况\n采购预算286万元，合同履行期限为60日。\n二、联系方式\n1.采购人信息\n名    称：云岭县妇幼保健院\n地    址：云岭县青年南路28号\n2.采购代理机构信息\n名    称：中岭项目管理有限公司\n3.项目联系方式\n项目联系人：邓晓雯\n",
        &[
            "title 云岭县妇幼保健院设备采购公告",
            "1  项目概况",
            "1 一、 项目基本情况",
            "1 二、 联系方式",
            "2 1. 采购人信息",
            "2 2. 采购代理机构信息",
            "2 3. 项目联系方式",
        ],
    );
}

#[test]
fn entries_in_brackets_stand_under_their_part() {
    check(
        "教育\n基础教育\n【概况】 全县有各级各类学校120所，在校生5.2万人。\n【经费投入】 全年教育经费总投入9亿元。\n职业教育\n【县职业中学】 学校占地100亩，开设6个专业。\n【社区教育】 在12个乡镇成立社区学校。\n卫生\n医疗服务\n【概况】 全县有医疗机构210家。\n",
        &[
            "1  教育",
            "2  基础教育",
            "3  概况 +",
            "3  经费投入 +",
            "2  职业教育",
            "3  县职业中学 +",
            "3  社区教育 +",
            "1  卫生",
            "2  医疗服务",
            "3  概况 +",
        ],
    );
    // One alone proves nothing, and lists stand under an entry.
    check("【提示】 请于3月底前报送材料。\n各单位要抓好落实。\n", &[]);
    check(
        "【工作动态】\n1.县水利局开展巡查。\n2.县林业局开展造林。\n【经验交流】\n柳泉镇推进农村改革，成效明显。\n",
        &["1  工作动态", "2 1. 县水利局开展巡查", "2 2. 县林业局开展造林", "1  经验交流"],
    );
}
