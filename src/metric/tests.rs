//! Sentences of a made-up county, and what they measure, one line each.

mod acts;
mod arrivals;
mod bases_and_conditions;
mod brackets_and_manners;
mod chronicles_and_parts;
mod clauses;
mod counts_and_units;
mod deeds_and_rules;
mod edges;
mod names_and_fates;
mod order_and_owners;
mod policies_and_needs;
mod rows;
mod rules;
mod said_again;
mod sentences;
mod shares_and_bases;
mod wholes_and_members;
mod works_and_steps;

use alloc::{format, string::String, vec::Vec};

use super::{Context, read};
use crate::{
    Direction, Metric, Modality, Quantity, lexicon::extension::Extension, source::Logical,
};

/// Reads a sentence and compares what it measures: `数量 role:subject`, in the order of the text,
/// `(…)` around parts.
#[track_caller]
fn check(sentence: &str, expected: &str) {
    check_in(sentence, false, expected);
}

/// The same, in a document that sets rules.
#[track_caller]
fn check_rule(sentence: &str, expected: &str) {
    check_in(sentence, true, expected);
}

#[track_caller]
fn check_in(sentence: &str, rules: bool, expected: &str) {
    let line = Logical::of(sentence);
    let words = Extension::EMPTY;
    let genre = if rules { super::Genre::rules() } else { super::Genre::of(sentence) };
    let mut context = Context::new(&words, &genre);
    let facts = read(&line, 0..sentence.len(), &mut context);
    let mut found = Vec::new();
    for metric in facts.metrics() {
        render(sentence, metric, &mut found);
    }
    found.extend(
        facts
            .other_quantities()
            .iter()
            .map(|quantity| (quantity.span.start, format!("{} other", amount(sentence, quantity)))),
    );
    found.extend(
        facts
            .other_ranks()
            .iter()
            .map(|rank| (rank.span.start, format!("{} rank", rank.span.of_source(sentence)))),
    );
    found.sort();
    let found: Vec<String> = found.into_iter().map(|(_, line)| line).collect();
    assert_eq!(found.join(" | "), expected);
}

/// Reads a sentence and compares the words of what it measures: `metric {subject @holder,
/// change/completion, …}`.
#[track_caller]
fn check_words(sentence: &str, expected: &str) {
    assert_eq!(words(sentence), expected);
}

fn words(sentence: &str) -> String {
    let line = Logical::of(sentence);
    let facts =
        read(&line, 0..sentence.len(), &mut Context::new(&Extension::EMPTY, &super::Genre::of("")));
    facts
        .metrics()
        .iter()
        .map(|metric| metric_words(sentence, metric))
        .collect::<Vec<_>>()
        .join(" | ")
}

fn metric_words(sentence: &str, metric: &Metric<'_>) -> String {
    let mut parts = Vec::new();
    parts.extend(metric.holder().map(|holder| format!("@{}", &**holder)));
    parts.extend(metric.period.as_ref().map(|period| format!("<{}>", period.text)));
    for change in metric.changes() {
        let basis = change
            .basis
            .as_ref()
            .and_then(|basis| basis.period.as_ref())
            .map_or("", |period| &*period.text.content);
        parts.push(format!("{}<{basis}>", change.span.of_source(sentence)));
    }
    parts.extend(
        metric
            .completions()
            .iter()
            .map(|completion| String::from(completion.span.of_source(sentence))),
    );
    parts.extend(metric.parts().iter().map(|part| metric_words(sentence, part)));
    format!("{} {{{}}}", metric.span.of_source(sentence), parts.join(", "))
}

fn amount(sentence: &str, quantity: &Quantity<'_>) -> String {
    String::from(quantity.span.of_source(sentence))
}

fn render(sentence: &str, metric: &Metric<'_>, found: &mut Vec<(u32, String)>) {
    let subject = metric.subject().map_or("-", |subject| &*subject.content);
    let mood = match metric.modality {
        Modality::Reported => "",
        Modality::Expected => "?",
        Modality::Target => "!",
    };
    if let Some(quantity) = &metric.quantity {
        found
            .push((quantity.span.start, format!("{}{mood} {subject}", amount(sentence, quantity))));
    }
    for change in metric.changes() {
        let way = match change.direction {
            Direction::Up => "up",
            Direction::Down => "down",
            Direction::Narrow => "narrow",
            Direction::Widen => "widen",
            Direction::Flat => "flat",
        };
        let basis =
            change.basis.as_ref().map_or(String::new(), |basis| format!(" against {}", basis.text));
        let by = change
            .amount
            .as_ref()
            .map_or(String::from(change.span.of_source(sentence)), |by| amount(sentence, by));
        found.push((change.span.end, format!("{by}{mood} {subject} {way}{basis}")));
    }
    for completion in metric.completions() {
        let of = completion.of.as_ref().map_or("-", |of| &*of.content);
        found.push((
            completion.span.end,
            format!("{} {subject} of {of}", amount(sentence, &completion.share)),
        ));
    }
    for rank in metric.ranks() {
        let scope = rank.scope.as_ref().map_or("-", |scope| &*scope.content);
        let ranked = rank.subject.as_ref().map_or(subject, |ranked| &*ranked.content);
        found.push((
            rank.span.start,
            format!("{} {ranked} in {scope}", rank.span.of_source(sentence)),
        ));
    }
    if !metric.parts().is_empty() {
        found.push((metric.span.end, String::from("(")));
        for part in metric.parts() {
            render(sentence, part, found);
        }
        found.push((u32::MAX, String::from(")")));
    }
}

#[test]
fn indicators_before_the_number() {
    check(
        "全县地区生产总值完成82.6亿元，同比增长6.4%。",
        "82.6亿元 地区生产总值 | 6.4% 地区生产总值 up against 同比",
    );
    check("热线工单按时办结率99%，满意率保持96%。", "99% 热线工单按时办结率 | 96% 满意率");
    check("调解成功率达71%。", "71% 调解成功率");
    check("新增企业5家，其他设施：路灯35盏，公厕：6座。", "5家 企业 | 35盏 路灯 | 6座 公厕");
    check("建成区面积30平方公里。", "30平方公里 建成区面积");
    check("服务业对经济增长贡献率达57%。", "57% 贡献率");
    check("城镇调查失业率控制在5.1%以内。", "5.1% 城镇调查失业率");
    check("服务业增加值占生产总值的比重达到48.3%。", "48.3% 服务业增加值占生产总值的比重");
    check("消费对经济增长的贡献率为61.2%。", "61.2% 贡献率");
    check(
        "农村公路通车里程由310公里增加到365公里。",
        "310公里 农村公路通车里程 | 365公里 农村公路通车里程",
    );
    check("商品房销售面积（不含车库）21.3万平方米。", "21.3万平方米 商品房销售面积");
}

#[test]
fn things_that_verbs_count() {
    check("组建7个志愿服务队。", "7个 志愿服务队");
    check("新建3所高中。", "3所 高中");
    check("清理河道淤泥1200方、水草35吨。", "1200方 河道淤泥 | 35吨 水草");
    check("县委先后召开专题推进会9次，化解历史积案12件。", "9次 专题推进会 | 12件 历史积案");
    check("完成老旧厂房改造14处。", "14处 老旧厂房改造");
    check("处罚21家，约谈5家。", "21家 处罚 | 5家 约谈");
    check("查办案件36起，罚款58万元。", "36起 案件 | 58万元 罚款");
    check("累计形成5批32项改革成果。", "5批 改革成果 | 32项 改革成果");
    // What one number counted already is not what the next one counts.
    check("开展2轮专项整治36家企业。", "2轮 专项整治 | 36家 企业");
    check("为8户19人发放救助金2万元。", "8户 - | 19人 - | 2万元 救助金");
    check("新（改、扩）建农村公路26公里。", "26公里 农村公路");
    check("在三周内就收到建议45条。", "三周 other | 45条 建议");
    check("为230人追回工资410万元。", "230人 - | 410万元 工资");
}

#[test]
fn subjects_taken_over() {
    check(
        "受理信访事项46件，成功化解44件，化解率95.7%。",
        "46件 信访事项 | 44件 信访事项 | 95.7% 化解率",
    );
    check("实施水利项目15个，目前已完工8个。", "15个 水利项目 | 8个 水利项目");
    check("脱贫310户902人。", "310户 脱贫 | 902人 脱贫");
    check("按可比价格计算，增长3%。", "3% - up");
}

#[test]
fn changes() {
    check(
        "财政总收入比上年实际增长4.2%，增速高于全市平均水平0.8个百分点。",
        "4.2% 财政总收入 up against 比上年 | 0.8个百分点 增速 up against 全市平均水平",
    );
    check(
        "工业投资降幅较一季度收窄2.1个百分点。",
        "2.1个百分点 工业投资降幅 narrow against 较一季度",
    );
    check("减轻企业负担3.2亿元。", "3.2亿元 企业负担 down");
    check("居民人均住房面积提高到42平方米。", "42平方米 居民人均住房面积");
    check("收入差距扩大3.5个百分点。", "3.5个百分点 收入差距 widen");
}

#[test]
fn changes_without_a_number() {
    check(
        "信访总量大幅下降，群众满意度明显提高。",
        "大幅下降 信访总量 down | 明显提高 群众满意度 up",
    );
    check(
        "粮食产量21万吨，与去年基本持平。",
        "21万吨 粮食产量 | 与去年基本持平 粮食产量 flat against 与去年",
    );
    check(
        "一般公共预算收入略有增长；工业投资降幅较上月有所收窄。",
        "略有增长 一般公共预算收入 up | 较上月有所收窄 工业投资降幅 narrow against 较上月",
    );
    check("全县刑事案件同比下降，破案率92%。", "同比下降 刑事案件 down against 同比 | 92% 破案率");
    check("进口额呈稳步上升态势，增长8%。", "呈稳步上升 进口额 up | 8% 进口额 up");
    check("确保单位能耗明显下降。", "明显下降! 单位能耗 down");
    check("新建学校3所、学位数大幅增加。", "3所 学校 | 大幅增加 学位数 up");
}

#[test]
fn slogans_of_growth_measure_nothing() {
    for sentence in [
        "发展环境持续优化。",
        "推动经济平稳增长。",
        "产业链条不断延长。",
        "干部作风明显改善。",
        "收入增长较快的行业有软件业。",
        "促进就业稳步增长。",
        "服务质量明显提高。",
        "至少。",
    ] {
        check(sentence, "");
    }
}

#[test]
fn numbers_in_the_order_of_their_subjects() {
    check("小麦、玉米分别增产3%和5%。", "3% 小麦 up | 5% 玉米 up");
    check("存款 和贷款 分别增长3%和5%。", "3% 存款 up | 5% 贷款 up");
    check(
        "营业收入和利润总额分别完成30亿元和2亿元，分别增长7%和9%。",
        "30亿元 营业收入 | 2亿元 利润总额 | 7% 营业收入 up | 9% 利润总额 up",
    );
    check(
        "水稻种植、收获机械化率分别达到80%和90%。",
        "80% 水稻种植、收获机械化率 | 90% 水稻种植、收获机械化率",
    );
    check("巡查率、整改率均达100%。", "100% 巡查率、整改率");
    check("软件、家电、服装产值分别增长9%、6%和2%。", "9% 软件 up | 6% 家电 up | 2% 服装产值 up");
    check(
        "肉牛出栏3万头、羊出栏9万只，分别增长4%、下降2%。",
        "3万头 肉牛出栏 | 9万只 羊出栏 | 4% 肉牛出栏 up | 2% 羊出栏 down",
    );
    check("存款、贷款余额分别突破90亿元和70亿元。", "90亿元 存款 | 70亿元 贷款余额");
    check("分别组织开展演练3次和2次。", "3次 演练 | 2次 演练");
    // A verb may open a name in a list of names.
    check("信访件、走访诉求分别为64件和21件。", "64件 信访件 | 21件 走访诉求");
    check("第一、二产业贡献率分别为22%和58%。", "22% 第一、二产业贡献率 | 58% 第一、二产业贡献率");
    // Parts, and their whole with them.
    check(
        "进出口总额达到16亿元，其中出口10亿元，分别增长3%和5%。",
        "16亿元 进出口总额 | ( | 10亿元 出口 | 3% 进出口总额 up | 5% 出口 up | )",
    );
}

#[test]
fn completions_and_shares() {
    check(
        "招商到位资金18亿元，完成年度目标的72%。",
        "18亿元 招商到位资金 | 72% 招商到位资金 of 年度目标",
    );
    check(
        "一般公共预算收入6亿元，为预算的101.5%。",
        "6亿元 一般公共预算收入 | 101.5% 一般公共预算收入 of 预算",
    );
    check(
        "城镇新增就业3100人，完成市下达任务的104%。",
        "3100人 城镇新增就业 | 104% 城镇新增就业 of 市下达任务",
    );
    check("民生支出9亿元，占一般公共预算支出的81%。", "9亿元 民生支出 | 81% 民生支出");
}

#[test]
fn ranks() {
    check("工业增加值增长9%，增速全市第二。", "9% 工业增加值 up | 第二 增速 in 全市");
    check("综合考评位居全省第三。", "第三 rank");
    check(
        "用电量增长8%，增速居全省第三、全市首位。",
        "8% 用电量 up | 第三 增速 in 全省 | 首位 增速 in 全市",
    );
}

#[test]
fn moods_and_parts() {
    check("预计全年粮食产量31万吨。", "31万吨? 粮食产量");
    check("力争新增规上企业12家。", "12家! 规上企业");
    check("人均预期寿命78.6岁。", "78.6岁 人均预期寿命");
    check(
        "破获盗窃案60起，其中入室盗窃案14起，挽回损失35万元。",
        "60起 盗窃案 | ( | 14起 入室盗窃案 | 35万元 损失 | )",
    );
    check("培训农民3000人次，其中妇女1200人次。", "3000人次 农民 | ( | 1200人次 妇女 | )");
    // What is counted in the unit of the whole is a part of it.
    check_words(
        "开展检查12次，其中查处企业5家，组织演练3次。",
        "检查12次 {企业5家 {}, 演练3次 {}}",
    );
}

#[test]
fn numbers_that_measure_nothing() {
    check("历时6个月，建成1800亩产业园。", "6个月 other | 1800亩 产业园");
    check("谋划2000亩产业园，引进30亿元项目2个。", "2000亩 other | 30亿元 other | 2个 30亿元项目");
    check("连续三年超额完成目标。", "三年 other");
    check("200人以上企业全部建会。", "200人 other");
}

#[test]
fn strange_input() {
    for text in [
        "",
        "，，，",
        "5%",
        "）5个（",
        "的5的",
        "同比5%",
        "分别5%、6%",
        "其中",
        "从5到",
        "完成的5%",
        "（（（（（（（（（（5个",
        "（（（（（（（（小麦、玉米（分别5%、6%",
        "占5%的比重",
    ] {
        let line = Logical::of(text);
        let facts =
            read(&line, 0..text.len(), &mut Context::new(&Extension::EMPTY, &super::Genre::of("")));
        for metric in facts.metrics() {
            assert!(metric.span.range().end <= text.len(), "{text}");
        }
    }
}

/// Parses a report and compares where each metric stands in time: `subject period mood`.
#[track_caller]
fn check_times(report: &str, expected: &str) {
    let report = crate::parse(report);
    let line = |found: &crate::Found<'_, Metric<'_>>| {
        let metric = found.node;
        let subject = metric.subject().map_or("-", |subject| &*subject.content);
        let period = metric.period.as_ref().map_or("-", |period| &*period.text.content);
        format!("{subject} {period} {:?}", metric.modality)
    };
    let found: Vec<String> = report.metrics().map(|found| line(&found)).collect();
    assert_eq!(found.join(" | "), expected);
}

#[test]
fn sections_on_what_is_to_come() {
    check_times(
        "平湖县2023年工作总结\n\n一、工作回顾\n\n新建公厕6座。\n\n二、2024年工作打算\n\n（一）抓投资\n\n新建公厕8座，目前已开工2座。",
        "公厕 2023年 Reported | 公厕 2024年 Target | 公厕 2024年 Reported",
    );
    check_times(
        "一、任务完成情况\n3月份，新建公厕6座。\n二、下一步打算\n改造公厕9座。",
        "公厕 3月份 Reported | 公厕 - Target",
    );
}

#[test]
fn words_that_open_a_sentence_hold_for_all_of_it() {
    check_times(
        "一、运行情况\n预计1—9月，全县工业产值60亿元，增长5%；商品房销售面积8万平方米。",
        "工业产值 1—9月 Expected | 商品房销售面积 1—9月 Expected",
    );
    check_times(
        "一、明年发展\n主要预期目标是：地区生产总值增长6%；粮食产量稳定在20万吨。",
        "地区生产总值 明年 Target | 粮食产量 明年 Target",
    );
    check_times("一、气象趋势\n据县气象台预测，今年降水量比常年偏少一成。", "降水量 今年 Expected");
    check_times("一、运行情况\n走势好于预期，财政收入6亿元。", "财政收入 - Reported");
    check_times("一、运行情况\n力争上游，新建公厕6座。", "公厕 - Reported");
    check_times("一、运行情况\n以脱贫为奋斗目标，新建公厕6座。", "公厕 - Reported");
}

#[test]
fn nouns_of_plans_are_no_aims() {
    check("完成年度目标任务的72%，新增贷款5亿元。", "72% - of 年度目标任务 | 5亿元 贷款");
    check("争取到上级资金3亿元。", "3亿元 上级资金");
    check("模拟演练6场。", "6场 演练");
    check("计划新建学校2所，累计投资3亿元。", "2所! 学校 | 3亿元! 投资");
}

#[test]
fn periods_in_force() {
    check_times(
        "一、运行情况\n上半年，财政收入5亿元，比去年增长3%。税收收入4亿元。\n6月8日，开展演练1场。走访企业30家。",
        "财政收入 上半年 Reported | 税收收入 上半年 Reported | 演练 6月8日 Reported | 企业 上半年 Reported",
    );
    check_times(
        "一、基本情况\n与2019年相比，耕地面积3万亩。是2015年的2倍。",
        "耕地面积 - Reported | - - Reported",
    );
}

#[test]
fn holders_of_figures() {
    let holder = |sentence: &'static str| {
        let line = Logical::of(sentence);
        let facts = read(
            &line,
            0..sentence.len(),
            &mut Context::new(&Extension::EMPTY, &super::Genre::of("")),
        );
        facts
            .metrics()
            .first()
            .and_then(|metric| metric.holder())
            .map(|holder| String::from(&*holder.content))
    };
    assert_eq!(holder("全县完成造林5万亩。").as_deref(), Some("全县"));
    assert_eq!(holder("2023年，我局共受理复议案件45件。").as_deref(), Some("我局"));
    assert_eq!(holder("规上工业企业实现利润9亿元。").as_deref(), Some("规上工业企业"));
    assert_eq!(holder("全市森林覆盖率45%。").as_deref(), Some("全市"));
    assert_eq!(holder("完成造林5万亩。"), None);
}

#[test]
fn metrics_of_a_report_with_their_places() {
    let source = "一、经济\n\n主要做法：一是抓培训。培训农民300人次，其中妇女120人次。二是抓投资。新建公厕6座。";
    let report = crate::parse(source);
    let line = |found: &crate::Found<'_, Metric<'_>>| {
        let path: Vec<&str> = found.path().collect();
        let subject = found.node.subject().map_or("-", |subject| &*subject.content);
        let item = found.item.map_or(0, |item| item.ordinal);
        let sentence = found.sentence.map_or("-", |sentence| sentence.span.of_source(source));
        format!("{}/{item} {subject} in {sentence}", path.join("/"))
    };
    let found: Vec<String> = report.metrics().map(|found| line(&found)).collect();
    assert_eq!(
        found,
        [
            "经济/1 农民 in 培训农民300人次，其中妇女120人次。",
            "经济/1 妇女 in 培训农民300人次，其中妇女120人次。",
            "经济/2 公厕 in 新建公厕6座。",
        ]
    );
}
