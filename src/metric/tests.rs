//! Sentences of a made-up county, and what they measure, one line each.

use alloc::{format, string::String, vec::Vec};

use super::{Context, read};
use crate::{Direction, Metric, Modality, Quantity, lexicon::extension::Extension, source::Logical};

/// Reads a sentence and compares what it measures: `数量 role:subject`, in the order of the text, `(…)` around parts.
#[track_caller]
fn check(sentence: &str, expected: &str) {
    let line = Logical::borrowed(sentence, 0..sentence.len());
    let facts = read(&line, 0..sentence.len(), &mut Context::new(&Extension::EMPTY));
    let mut found = Vec::new();
    for metric in &facts.metrics {
        render(sentence, metric, &mut found);
    }
    found.extend(facts.quantities.iter().map(|quantity| (quantity.span.start, format!("{} other", amount(sentence, quantity)))));
    found.extend(facts.ranks.iter().map(|rank| (rank.span.start, format!("{} rank", rank.span.of_source(sentence)))));
    found.sort();
    let found: Vec<String> = found.into_iter().map(|(_, line)| line).collect();
    assert_eq!(found.join(" | "), expected);
}

/// Reads a sentence and compares the words of what it measures: `metric {subject @holder, change/completion, …}`.
#[track_caller]
fn check_words(sentence: &str, expected: &str) {
    assert_eq!(words(sentence), expected);
}

fn words(sentence: &str) -> String {
    let line = Logical::borrowed(sentence, 0..sentence.len());
    let facts = read(&line, 0..sentence.len(), &mut Context::new(&Extension::EMPTY));
    facts.metrics.iter().map(|metric| metric_words(sentence, metric)).collect::<Vec<_>>().join(" | ")
}

fn metric_words(sentence: &str, metric: &Metric<'_>) -> String {
    let mut parts = Vec::new();
    parts.extend(metric.holder.as_ref().map(|holder| format!("@{}", holder.content)));
    parts.extend(metric.period.as_ref().map(|period| format!("<{}>", period.text.content)));
    for change in &metric.changes {
        let basis = change.basis.as_ref().and_then(|basis| basis.period.as_ref()).map_or("", |period| &*period.text.content);
        parts.push(format!("{}<{basis}>", change.span.of_source(sentence)));
    }
    parts.extend(metric.completions.iter().map(|completion| String::from(completion.span.of_source(sentence))));
    parts.extend(metric.parts.iter().map(|part| metric_words(sentence, part)));
    format!("{} {{{}}}", metric.span.of_source(sentence), parts.join(", "))
}

fn amount(sentence: &str, quantity: &Quantity<'_>) -> String {
    String::from(quantity.span.of_source(sentence))
}

fn render(sentence: &str, metric: &Metric<'_>, found: &mut Vec<(u32, String)>) {
    let subject = metric.subject.as_ref().map_or("-", |subject| &*subject.content);
    let mood = match metric.modality {
        Modality::Reported => "",
        Modality::Expected => "?",
        Modality::Target => "!",
    };
    if let Some(quantity) = &metric.quantity {
        found.push((quantity.span.start, format!("{}{mood} {subject}", amount(sentence, quantity))));
    }
    for change in &metric.changes {
        let way = match change.direction {
            Direction::Up => "up",
            Direction::Down => "down",
            Direction::Narrow => "narrow",
            Direction::Widen => "widen",
            Direction::Flat => "flat",
        };
        let basis = change.basis.as_ref().map_or(String::new(), |basis| format!(" against {}", basis.text.content));
        let by = change.amount.as_ref().map_or(String::from(change.span.of_source(sentence)), |by| amount(sentence, by));
        found.push((change.span.end, format!("{by}{mood} {subject} {way}{basis}")));
    }
    for completion in &metric.completions {
        let of = completion.of.as_ref().map_or("-", |of| &*of.content);
        found.push((completion.span.end, format!("{} {subject} of {of}", amount(sentence, &completion.share))));
    }
    for rank in &metric.ranks {
        let scope = rank.scope.as_ref().map_or("-", |scope| &*scope.content);
        let ranked = rank.subject.as_ref().map_or(subject, |ranked| &*ranked.content);
        found.push((rank.span.start, format!("{} {ranked} in {scope}", rank.span.of_source(sentence))));
    }
    if !metric.parts.is_empty() {
        found.push((metric.span.end, String::from("(")));
        for part in &metric.parts {
            render(sentence, part, found);
        }
        found.push((u32::MAX, String::from(")")));
    }
}

#[test]
fn indicators_before_the_number() {
    check("全县地区生产总值完成82.6亿元，同比增长6.4%。", "82.6亿元 地区生产总值 | 6.4% 地区生产总值 up against 同比");
    check("热线工单按时办结率99%，满意率保持96%。", "99% 热线工单按时办结率 | 96% 满意率");
    check("调解成功率达71%。", "71% 调解成功率");
    check("服务业对经济增长贡献率达57%。", "57% 贡献率");
    check("城镇调查失业率控制在5.1%以内。", "5.1% 城镇调查失业率");
    check("服务业增加值占生产总值的比重达到48.3%。", "48.3% 服务业增加值占生产总值的比重");
    check("消费对经济增长的贡献率为61.2%。", "61.2% 贡献率");
    check("农村公路通车里程由310公里增加到365公里。", "310公里 农村公路通车里程 | 365公里 农村公路通车里程");
    check("商品房销售面积（不含车库）21.3万平方米。", "21.3万平方米 商品房销售面积");
}

#[test]
fn things_that_verbs_count() {
    check("组建7个志愿服务队。", "7个 志愿服务队");
    check("清理河道淤泥1200方、水草35吨。", "1200方 河道淤泥 | 35吨 水草");
    check("县委先后召开专题推进会9次，化解历史积案12件。", "9次 专题推进会 | 12件 历史积案");
    check("完成老旧厂房改造14处。", "14处 老旧厂房改造");
    check("处罚21家，约谈5家。", "21家 处罚 | 5家 约谈");
    check("查办案件36起，罚款58万元。", "36起 案件 | 58万元 罚款");
    check("累计形成5批32项改革成果。", "5批 改革成果 | 32项 改革成果");
    check("为8户19人发放救助金2万元。", "8户 - | 19人 - | 2万元 救助金");
    check("新（改、扩）建农村公路26公里。", "26公里 农村公路");
    check("在三周内就收到建议45条。", "三周 other | 45条 建议");
    check("为230人追回工资410万元。", "230人 - | 410万元 工资");
}

#[test]
fn subjects_taken_over() {
    check("受理信访事项46件，成功化解44件，化解率95.7%。", "46件 信访事项 | 44件 信访事项 | 95.7% 化解率");
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
    check("工业投资降幅较一季度收窄2.1个百分点。", "2.1个百分点 工业投资降幅 narrow against 较一季度");
    check("减轻企业负担3.2亿元。", "3.2亿元 企业负担 down");
    check("居民人均住房面积提高到42平方米。", "42平方米 居民人均住房面积");
    check("收入差距扩大3.5个百分点。", "3.5个百分点 收入差距 widen");
}

#[test]
fn changes_without_a_number() {
    check("信访总量大幅下降，群众满意度明显提高。", "大幅下降 信访总量 down | 明显提高 群众满意度 up");
    check("粮食产量21万吨，与去年基本持平。", "21万吨 粮食产量 | 与去年基本持平 粮食产量 flat against 与去年");
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
    check(
        "营业收入和利润总额分别完成30亿元和2亿元，分别增长7%和9%。",
        "30亿元 营业收入 | 2亿元 利润总额 | 7% 营业收入 up | 9% 利润总额 up",
    );
    check("水稻种植、收获机械化率分别达到80%和90%。", "80% 水稻种植、收获机械化率 | 90% 水稻种植、收获机械化率");
    check("巡查率、整改率均达100%。", "100% 巡查率、整改率");
    check("软件、家电、服装产值分别增长9%、6%和2%。", "9% 软件 up | 6% 家电 up | 2% 服装产值 up");
    check("肉牛出栏3万头、羊出栏9万只，分别增长4%、下降2%。", "3万头 肉牛出栏 | 9万只 羊出栏 | 4% 肉牛出栏 up | 2% 羊出栏 down");
    check("存款、贷款余额分别突破90亿元和70亿元。", "90亿元 存款 | 70亿元 贷款余额");
}

#[test]
fn completions_and_shares() {
    check("招商到位资金18亿元，完成年度目标的72%。", "18亿元 招商到位资金 | 72% 招商到位资金 of 年度目标");
    check("一般公共预算收入6亿元，为预算的101.5%。", "6亿元 一般公共预算收入 | 101.5% 一般公共预算收入 of 预算");
    check("城镇新增就业3100人，完成市下达任务的104%。", "3100人 城镇新增就业 | 104% 城镇新增就业 of 市下达任务");
    check("民生支出9亿元，占一般公共预算支出的81%。", "9亿元 民生支出 | 81% 民生支出");
}

#[test]
fn ranks() {
    check("工业增加值增长9%，增速全市第二。", "9% 工业增加值 up | 第二 增速 in 全市");
    check("综合考评位居全省第三。", "第三 rank");
    check("用电量增长8%，增速居全省第三、全市首位。", "8% 用电量 up | 第三 增速 in 全省 | 首位 增速 in 全市");
}

#[test]
fn moods_and_parts() {
    check("预计全年粮食产量31万吨。", "31万吨? 粮食产量");
    check("力争新增规上企业12家。", "12家! 规上企业");
    check("人均预期寿命78.6岁。", "78.6岁 人均预期寿命");
    check("破获盗窃案60起，其中入室盗窃案14起，挽回损失35万元。", "60起 盗窃案 | ( | 14起 入室盗窃案 | 35万元 损失 | )");
    check("培训农民3000人次，其中妇女1200人次。", "3000人次 农民 | ( | 1200人次 妇女 | )");
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
        "占5%的比重",
    ] {
        let line = Logical::borrowed(text, 0..text.len());
        let facts = read(&line, 0..text.len(), &mut Context::new(&Extension::EMPTY));
        for metric in facts.metrics {
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
        let subject = metric.subject.as_ref().map_or("-", |subject| &*subject.content);
        let period = metric.period.as_ref().map_or("-", |period| &*period.text.content);
        format!("{subject} {period} {:?}", metric.modality)
    };
    let found: Vec<String> = report.metrics().iter().map(line).collect();
    assert_eq!(found.join(" | "), expected);
}

#[test]
fn sections_on_what_is_to_come() {
    check_times(
        "平湖县2023年工作总结\n\n一、工作回顾\n\n新建公厕6座。\n\n二、2024年工作打算\n\n（一）抓投资\n\n新建公厕8座，目前已开工2座。",
        "公厕 2023年 Reported | 公厕 2024年 Target | 公厕 2024年 Reported",
    );
    check_times("一、任务完成情况\n3月份，新建公厕6座。\n二、下一步打算\n改造公厕9座。", "公厕 3月份 Reported | 公厕 - Target");
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
    check_times("一、基本情况\n与2019年相比，耕地面积3万亩。是2015年的2倍。", "耕地面积 - Reported | - - Reported");
}

#[test]
fn holders_of_figures() {
    let holder = |sentence: &'static str| {
        let line = Logical::borrowed(sentence, 0..sentence.len());
        let facts = read(&line, 0..sentence.len(), &mut Context::new(&Extension::EMPTY));
        facts.metrics.first().and_then(|metric| metric.holder.as_ref()).map(|holder| String::from(&*holder.content))
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
        let subject = found.node.subject.as_ref().map_or("-", |subject| &*subject.content);
        let item = found.item.map_or(0, |item| item.ordinal);
        let sentence = found.sentence.map_or("-", |sentence| sentence.span.of_source(source));
        format!("{}/{item} {subject} in {sentence}", path.join("/"))
    };
    let found: Vec<String> = report.metrics().iter().map(line).collect();
    assert_eq!(
        found,
        [
            "经济/1 农民 in 培训农民300人次，其中妇女120人次。",
            "经济/1 妇女 in 培训农民300人次，其中妇女120人次。",
            "经济/2 公厕 in 新建公厕6座。",
        ]
    );
}

#[test]
fn sentences_with_a_mood() {
    check("规模工业产值预计全年达到60亿元。", "60亿元? 规模工业产值");
    check("确保粮食产量稳定在20万吨以上。", "20万吨! 粮食产量");
    check("力争新增贷款10亿元，增长12%。", "10亿元! 贷款 | 12%! 贷款 up");
    check("计划投资3亿元。", "3亿元! 投资");
}

#[test]
fn sentences_on_levels() {
    check("营业收入（不含税）达9亿元。", "9亿元 营业收入");
    check("地区生产总值（GDP）达90亿元。", "90亿元 地区生产总值（GDP）");
    check("为160人办理证照。", "160人 -");
    check("签约的2个项目开工。", "2个 项目");
    check("胜利路两座天桥建成。", "两座 天桥");
    check("处罚35家。", "35家 处罚");
    check("新增公厕35座。", "35座 公厕");
    check("社保补贴、场租补贴等各类补贴6笔。", "6笔 补贴");
    check("发现隐患并完成整改9处。", "9处 隐患");
    check("村民已签约80户。", "80户 签约");
    check("规上企业实现利润9亿元。", "9亿元 利润");
    check("全县共完成造林5万亩。", "5万亩 造林");
    check("服务业对经济增长贡献率41%。", "41% 贡献率");
    check("制造业增加值与生产总值的比率为28%。", "28% 制造业增加值与生产总值的比率");
    check("用电量在总量中的比重为12%。", "12% 用电量在总量中的比重");
    check("贷款余额中小微企业占比31%。", "31% 贷款余额中小微企业占比");
    check("土地整备和房屋征收项目7个。", "7个 土地整备和房屋征收项目");
    check("建成300个具有示范作用的实训基地。", "300个 实训基地");
    check("培训种植户、养殖户300人次。", "300人次 种植户、养殖户");
    check("开展3次排查。", "3次 排查");
    check("组织12场“送戏下乡”演出。", "12场 “送戏下乡”演出");
    check("引进博士5名、硕士30名。", "5名 博士 | 30名 硕士");
    check("招商引资到位资金从8亿元增加到12亿元。", "8亿元 招商引资到位资金 | 12亿元 招商引资到位资金");
    check("失业率从5.5%下降到5.1%。", "5.5% 失业率 | 5.1% 失业率");
    check("税收收入由上年的3亿元提高到4亿元。", "3亿元 税收收入 | 4亿元 税收收入");
    check("工业用电量达到8亿千瓦时，是上年的1.3倍。", "8亿千瓦时 工业用电量 | 1.3倍 工业用电量");
    check("游客人数是上年的2倍。", "2倍 游客人数");
    check("减税降费超3亿元。", "3亿元 减税降费");
    check("三次产业结构调整为12:40:48。", "12:40:48 三次产业结构");
    check("新建、改建公厕6座和9座。", "6座 公厕 | 9座 公厕");
    check("总投资28亿元的项目开工。", "28亿元 总投资");
    check("投资50亿元的新材料项目落户。", "50亿元 投资");
    check("拆除违法建筑180平方米。", "180平方米 违法建筑");
    check("发放低保金1200万元、临时救助金80万元。", "1200万元 低保金 | 80万元 临时救助金");
    check("走访慰问困难群众320户次。", "320户次 困难群众");
    check("排查隐患210处，整改205处，整改率97.6%。", "210处 隐患 | 205处 隐患 | 97.6% 整改率");
    check("受理投诉36件，办结36件，办结率100%。", "36件 投诉 | 36件 投诉 | 100% 办结率");
    check("接待游客30万人次，实现旅游收入2亿元。", "30万人次 游客 | 2亿元 旅游收入");
    check("征集意见建议52条，采纳31条。", "52条 意见建议 | 31条 意见建议");
    check("到2025年，城镇化率达到60%。", "60% 城镇化率");
    check("“三新”经济增加值占比30%。", "30% “三新”经济增加值占比");
    check("为民办实事20件。", "20件 为民办实事");
    check("对36家企业开展检查。", "36家 企业");
    check("向120户困难家庭发放救助物资。", "120户 困难家庭");
    check("每万人拥有医生28人。", "28人 医生");
    check("建设高标准农田2万亩，新增耕地300亩。", "2万亩 高标准农田 | 300亩 耕地");
    check("河道清淤12公里、护岸加固3处。", "12公里 河道清淤 | 3处 护岸加固");
    check("“四好农村路”建设里程120公里。", "120公里 “四好农村路”建设里程");
    check("学校食堂（含幼儿园）56所。", "56所 学校食堂");
    check("党员干部1200余人参加培训。", "1200余人 党员干部");
    check("贷款不良率控制在1%以内。", "1% 贷款不良率");
    check("失业人员实现再就业900人。", "900人 再就业");
    check("日供水能力5万吨。", "5万吨 日供水能力");
    check("“一村一品”示范村5个。", "5个 “一村一品”示范村");
    check("获评省级以上荣誉12项。", "12项 省级以上荣誉");
    check("投入资金300万元用于道路维修。", "300万元 资金");
    check("安排专项资金500万元，支持产业发展。", "500万元 专项资金");
    check("净化空气质量，优良率达95%。", "95% 优良率");
}

#[test]
fn sentences_on_change() {
    check("森林覆盖率比上年提高0.6个百分点，达到45%。", "0.6个百分点 森林覆盖率 up against 比上年 | 45% 森林覆盖率");
    check("工业增加值增速比上年回落1.2个百分点。", "1.2个百分点 工业增加值增速 down against 比上年");
    check("粮食产量较上年增加2万吨，增幅3.5%。", "2万吨 粮食产量 up against 较上年 | 3.5% 粮食产量 up");
    check("空气优良天数增加12天，同比增长4%。", "12天 空气优良天数 up | 4% 空气优良天数 up against 同比");
    check("单位生产总值能耗下降3.2%，降幅扩大0.5个百分点。", "3.2% 单位生产总值能耗 down | 0.5个百分点 降幅 widen");
    check("财政支出净增3亿元。", "3亿元 财政支出 up");
    check("房价环比上涨0.5%，同比下降1.2%。", "0.5% 房价 up against 环比 | 1.2% 房价 down against 同比");
    check("外贸出口额翻一番。", "一番 外贸出口额 up");
    check("农药用量减少一成。", "一成 农药用量 down");
    check("存款余额90亿元、贷款余额70亿元，分别增长8%、9%。", "90亿元 存款余额 | 70亿元 贷款余额 | 8% 存款余额 up | 9% 贷款余额 up");
    check("一产、二产、三产分别增长3%、5%、7%。", "3% 一产 up | 5% 二产 up | 7% 三产 up");
    check(
        "第一产业增加值12亿元，增长3%；第二产业增加值30亿元，增长6%。",
        "12亿元 第一产业增加值 | 3% 第一产业增加值 up | 30亿元 第二产业增加值 | 6% 第二产业增加值 up",
    );
    check("人均增收500元。", "500元 - up");
    check("刑事案件发案数同比下降12%，破案率提升5个百分点。", "12% 刑事案件发案数 down against 同比 | 5个百分点 破案率 up");
    check("一般公共预算收入3亿元，增收2000万元。", "3亿元 一般公共预算收入 | 2000万元 一般公共预算收入 up");
    check("规上工业企业达到120家，净增15家。", "120家 规上工业企业 | 15家 规上工业企业 up");
    check("工业投资增速由负转正，增长2%。", "2% 工业投资 up");
    check("房屋竣工面积同比增加3万平方米。", "3万平方米 房屋竣工面积 up against 同比");
    check("消费价格上涨2%，涨幅回落0.3个百分点。", "2% 消费价格 up | 0.3个百分点 涨幅 down");
    check("出口交货值持平。", "持平 出口交货值 flat");
    check("带动就业300人，户均增收2000元。", "300人 就业 | 2000元 就业 up");
}

#[test]
fn sentences_on_completion() {
    check("固定资产投资完成全年任务的85%，同比增长7%。", "85% 固定资产投资 of 全年任务 | 7% 固定资产投资 up against 同比");
    check("造林3万亩，占年度任务的102%。", "3万亩 造林 | 102% 造林 of 年度任务");
    check("完成投资9亿元，为年度计划的78%。", "9亿元 投资 | 78% 投资 of 年度计划");
    check("达到序时进度的110%。", "110% - of 序时进度");
    check("任务完成率98%。", "98% 任务完成率");
    check("超额完成目标的5%。", "5% - of 目标");
}

#[test]
fn sentences_with_sizes() {
    check("占地900亩的园区建成。", "900亩 other");
    check("10亿元以上企业3家。", "10亿元 other | 3家 10亿元以上企业");
    check("年产5万吨的饲料厂投产。", "5万吨 other");
}

#[test]
fn sentences_with_parts() {
    check("超亿元项目12个，其中超10亿元项目2个。", "12个 超亿元项目 | ( | 10亿元 other | 2个 超10亿元项目 | )");
    check("全年召开会议12次，其中专题会5次、现场会3次。", "12次 会议 | ( | 5次 专题会 | 3次 现场会 | )");
    check("共有社区12个，其中城市社区8个，农村社区4个。", "12个 社区 | ( | 8个 城市社区 | 4个 农村社区 | )");
}

#[test]
fn sentences_with_a_rank() {
    check("总量居全市第三位。", "第三位 rank");
    check("满意度排名全县前三。", "前三 rank");
    check("人均收入2.1万元，位列全市第四。", "2.1万元 人均收入 | 第四 人均收入 in 全市");
}

#[test]
fn rates_sums_and_amounts() {
    check("全县完成工业产值60亿元，同比增长7%左右的增长速度。", "60亿元 工业产值 | 7% 增长速度 up");
    check("农业产值保持6%左右的增长速度。", "6% 农业产值 up");
    check("降低企业利息负担约2000万元。", "2000万元 企业利息负担 down");
    check("减少化肥用量300吨。", "300吨 化肥用量 down");
    check("增加就业岗位500个。", "500个 就业岗位 up");
    check("失业率低于全省平均水平0.5个百分点。", "0.5个百分点 失业率 down against 全省平均水平");
    check("增速快于全市1.2个百分点。", "1.2个百分点 增速 up against 全市");
    check("投资与上年同期相比增长5%。", "5% 投资 up against 与上年同期相比");
    check("税收较2月、3月累计降幅收窄3个百分点。", "3个百分点 税收 narrow against 较2月、3月累计降幅");
    check("用电量同比（剔除春节因素）增长4%。", "4% 用电量 up against 同比");
    check("出口总值占全市的21%。", "21% 出口总值");
    check("财政支出的86%用于民生。", "86% 财政支出");
    check("民生支出占财政支出（含专项）的比重为81%。", "81% 民生支出占财政支出（含专项）的比重");
    check("城镇居民收入增幅高于农村居民1个百分点。", "1个百分点 城镇居民收入增幅 up against 农村居民");
    check("形成3批21项成果。", "3批 成果 | 21项 成果");
    check("共8户19人受灾。", "8户 - | 19人 -");
    check("为8户困难群众解决就业。", "8户 困难群众");
    check("年满60周岁老人享受补贴。", "60周岁 other");
    check("平均寿命78岁。", "78岁 平均寿命");
    check("限额以上单位120家。", "120家 限额以上单位");
    check("规模100人以上企业5家。", "100人 other | 5家 100人以上企业");
    check("投资1亿元以上的项目8个。", "1亿元 other | 8个 1亿元以上的项目");
    check("3米以上的道路12条。", "3米 other | 12条 3米以上的道路");
    check("建成6.1公里综合整治工程。", "6.1公里 综合整治工程");
    check("硬化道路5公里。", "5公里 道路");
    check("完成5公里道路硬化。", "5公里 道路");
    check("拆除580平方米历史违建。", "580平方米 历史违建");
}

#[test]
fn durations_moods_and_rows() {
    check("签订50亿元合同。", "50亿元 合同");
    check("发放300万元补助资金。", "300万元 补助资金");
    check("落实资金300万元。", "300万元 资金");
    check("处置闲置土地200亩。", "200亩 闲置土地");
    check("清运垃圾300吨，无害化处理280吨。", "300吨 垃圾 | 280吨 垃圾");
    check("排查企业36家，责令整改12家，关停3家。", "36家 企业 | 12家 企业 | 3家 企业");
    check("每周开展巡查2次。", "2次 巡查");
    check("历时3年建成。", "3年 other");
    check("历时3个月完成改造5公里。", "3个月 other | 5公里 改造");
    check("连续5年保持全市第一。", "5年 other | 第一 rank");
    check("处3年以下有期徒刑。", "3年 other");
    check("3天内办结率100%。", "3天 other | 100% 办结率");
    check("在10日内办结案件6件。", "10日 other | 6件 案件");
    check("力争上半年开工项目5个；已完工3个。", "5个! 开工项目 | 3个 开工项目");
    check("预计，全年粮食产量9万吨；上半年产量3万吨。", "9万吨? 粮食产量 | 3万吨? 产量");
    check("计划新建公厕6座、改建9座，投资300万元。", "6座! 公厕 | 9座! 公厕 | 300万元! 投资");
    check("共排查企业36家，其中化工企业5家，整改隐患12处。", "36家 企业 | ( | 5家 化工企业 | 12处 隐患 | )");
    check("培训干部300人，其中女干部80人；走访企业20家。", "300人 干部 | ( | 80人 女干部 | 20家 企业 | )");
    check("贷款余额70亿元，较年初增加5亿元，增长7.7%。", "70亿元 贷款余额 | 5亿元 贷款余额 up against 较年初 | 7.7% 贷款余额 up");
    check("贷款增长7%、存款下降3%。", "7% 贷款 up | 3% 存款 down");
    check("收入和支出分别增长3%、下降1%。", "3% 收入 up | 1% 支出 down");
    check("小麦、玉米、大豆面积分别达3万亩、2万亩和1万亩。", "3万亩 小麦 | 2万亩 玉米 | 1万亩 大豆面积");
    check("产值（含税）3亿元，居全市第二、全省第九。", "3亿元 产值 | 第二 产值 in 全市 | 第九 产值 in 全省");
    check("保有量5万辆、占比居全市第二。", "5万辆 保有量 | 第二 占比 in 全市");
    check("综合满意度列全市第3位。", "第3位 rank");
    check("工业投资增长9%，增速居全市首位，总量排名第三。", "9% 工业投资 up | 首位 增速 in 全市 | 第三 总量 in -");
    check("在全省排第5名。", "第5名 rank");
}

#[test]
fn ranks_ratios_and_trends() {
    check("人口增长率为5‰。", "5‰ 人口增长率");
    check("出生人口3000人，出生率6.5‰。", "3000人 出生人口 | 6.5‰ 出生率");
    check("产销率98%，提高1个百分点。", "98% 产销率 | 1个百分点 产销率 up");
    check("价格指数为102.3，上涨2.3%。", "102.3 价格指数 | 2.3% 价格指数 up");
    check("恩格尔系数为32%。", "32% 恩格尔系数");
    check("收入比为2.3:1。", "2.3:1 收入比");
    check("三产结构由15:40:45调整为12:40:48。", "15:40:45 三产结构 | 12:40:48 三产结构");
    check("投资额从上年的3亿元增至5亿元，增长67%。", "3亿元 投资额 | 5亿元 投资额 | 67% 投资额 up");
    check("面积由3万亩扩大到5万亩。", "3万亩 面积 | 5万亩 面积");
    check("工程进度达到60%以上。", "60% 工程进度");
    check("建设进度完成80%。", "80% 建设进度");
    check("工程已完成总量的60%。", "60% 工程");
    check("80%以上群众受益。", "80% 群众");
    check("近3万名群众受益。", "3万名 群众");
    check("吸引游客3万余人次前来观光。", "3万余人次 游客");
    check("投诉率下降到0.3%以下。", "0.3% 投诉率");
    check("总人口36万人，其中城镇人口20万人，占55%。", "36万人 总人口 | ( | 20万人 城镇人口 | 55% 城镇人口 | )");
    check("固定资产投资增长9%（其中工业投资增长12%）。", "( | 9% 固定资产投资 up | 12% 工业投资 up | )");
    check("规上企业120家（新增15家）。", "120家 规上企业 | 15家 规上企业");
    check("财政收入（一般公共预算收入）3亿元，增长5%。", "3亿元 财政收入（一般公共预算收入） | 5% 财政收入（一般公共预算收入） up");
    check("“放管服”改革事项120项。", "120项 “放管服”改革事项");
    check("“十四五”期间，新建公路120公里。", "120公里 公路");
    check("2023年，全县生产总值90亿元，比2022年增长5%。", "90亿元 生产总值 | 5% 生产总值 up against 比2022年");
    check("比上年多3家。", "3家 - up against 比上年");
    check("同比多增2亿元。", "2亿元 - up against 同比");
    check("追缴税款300万元、罚款50万元。", "300万元 税款 | 50万元 罚款");
    check("产量同比大幅增加，价格稳中有降。", "同比大幅增加 产量 up against 同比 | 稳中有降 价格 down");
    check("粮食总产与上年持平，单产略有提高。", "与上年持平 粮食总产 flat against 与上年 | 略有提高 单产 up");
    check("企业家信心指数较一季度明显回升。", "较一季度明显回升 企业家信心指数 up against 较一季度");
}

#[test]
fn words_of_metrics() {
    check_words("全县完成工业产值60亿元，同比增长7%左右的增长速度。", "工业产值60亿元 {@全县} | 7% {7%<>}");
    check_words("农业产值保持6%左右的增长速度。", "6% {6%<>}");
    check_words("降低企业利息负担约2000万元。", "降低企业利息负担约2000万元 {降低企业利息负担约2000万元<>}");
    check_words("减少化肥用量300吨。", "减少化肥用量300吨 {减少化肥用量300吨<>}");
    check_words("增加就业岗位500个。", "增加就业岗位500个 {增加就业岗位500个<>}");
    check_words("失业率低于全省平均水平0.5个百分点。", "低于全省平均水平0.5个百分点 {低于全省平均水平0.5个百分点<>}");
    check_words("增速快于全市1.2个百分点。", "快于全市1.2个百分点 {快于全市1.2个百分点<>}");
    check_words("投资与上年同期相比增长5%。", "与上年同期相比增长5% {与上年同期相比增长5%<上年同期>}");
    check_words("税收较2月、3月累计降幅收窄3个百分点。", "较2月、3月累计降幅收窄3个百分点 {较2月、3月累计降幅收窄3个百分点<2月>}");
    check_words("用电量同比（剔除春节因素）增长4%。", "同比（剔除春节因素）增长4% {同比（剔除春节因素）增长4%<>}");
    check_words("出口总值占全市的21%。", "出口总值占全市的21% {}");
    check_words("财政支出的86%用于民生。", "财政支出的86% {}");
    check_words("民生支出占财政支出（含专项）的比重为81%。", "民生支出占财政支出（含专项）的比重为81% {}");
    check_words("城镇居民收入增幅高于农村居民1个百分点。", "高于农村居民1个百分点 {高于农村居民1个百分点<>}");
    check_words("形成3批21项成果。", "3批21项成果 {} | 21项成果 {}");
    check_words("共8户19人受灾。", "8户 {} | 19人 {}");
    check_words("为8户困难群众解决就业。", "8户困难群众 {}");
    check_words("平均寿命78岁。", "平均寿命78岁 {}");
    check_words("限额以上单位120家。", "限额以上单位120家 {}");
    check_words("规模100人以上企业5家。", "100人以上企业5家 {}");
    check_words("投资1亿元以上的项目8个。", "1亿元以上的项目8个 {}");
    check_words("3米以上的道路12条。", "3米以上的道路12条 {}");
    check_words("建成6.1公里综合整治工程。", "6.1公里综合整治工程 {}");
    check_words("硬化道路5公里。", "道路5公里 {}");
    check_words("完成5公里道路硬化。", "5公里道路 {}");
    check_words("拆除580平方米历史违建。", "580平方米历史违建 {}");
    check_words("签订50亿元合同。", "50亿元合同 {}");
    check_words("发放300万元补助资金。", "300万元补助资金 {}");
    check_words("落实资金300万元。", "资金300万元 {}");
    check_words("处置闲置土地200亩。", "闲置土地200亩 {}");
    check_words("清运垃圾300吨，无害化处理280吨。", "垃圾300吨 {} | 垃圾300吨，无害化处理280吨 {}");
    check_words("排查企业36家，责令整改12家，关停3家。", "企业36家 {} | 企业36家，责令整改12家 {} | 企业36家，责令整改12家，关停3家 {}");
    check_words("每周开展巡查2次。", "巡查2次 {}");
    check_words("历时3个月完成改造5公里。", "改造5公里 {}");
    check_words("3天内办结率100%。", "办结率100% {}");
    check_words("在10日内办结案件6件。", "案件6件 {}");
    check_words("力争上半年开工项目5个；已完工3个。", "开工项目5个 {<上半年>} | 开工项目5个；已完工3个 {<上半年>}");
    check_words("预计，全年粮食产量9万吨；上半年产量3万吨。", "粮食产量9万吨 {<全年>} | 产量3万吨 {<上半年>}");
    check_words("计划新建公厕6座、改建9座，投资300万元。", "公厕6座 {} | 公厕6座、改建9座 {} | 投资300万元 {}");
    check_words("共排查企业36家，其中化工企业5家，整改隐患12处。", "企业36家 {化工企业5家 {}} | 隐患12处 {}");
    check_words("培训干部300人，其中女干部80人；走访企业20家。", "干部300人 {女干部80人 {}} | 企业20家 {}");
    check_words(
        "贷款余额70亿元，较年初增加5亿元，增长7.7%。",
        "贷款余额70亿元，较年初增加5亿元，增长7.7% {较年初增加5亿元<年初>, 增长7.7%<>}",
    );
    check_words("贷款增长7%、存款下降3%。", "增长7% {增长7%<>} | 下降3% {下降3%<>}");
    check_words("收入和支出分别增长3%、下降1%。", "分别增长3% {分别增长3%<>} | 下降1% {下降1%<>}");
    check_words(
        "小麦、玉米、大豆面积分别达3万亩、2万亩和1万亩。",
        "小麦、玉米、大豆面积分别达3万亩 {} | 玉米、大豆面积分别达3万亩、2万亩 {} | 大豆面积分别达3万亩、2万亩和1万亩 {}",
    );
    check_words("产值（含税）3亿元，居全市第二、全省第九。", "产值（含税）3亿元，居全市第二、全省第九 {}");
    check_words("保有量5万辆、占比居全市第二。", "保有量5万辆、占比居全市第二 {}");
    check_words("工业投资增长9%，增速居全市首位，总量排名第三。", "增长9%，增速居全市首位，总量排名第三 {增长9%<>}");
    check_words("人口增长率为5‰。", "人口增长率为5‰ {}");
    check_words("出生人口3000人，出生率6.5‰。", "出生人口3000人 {} | 出生率6.5‰ {}");
    check_words("产销率98%，提高1个百分点。", "产销率98%，提高1个百分点 {提高1个百分点<>}");
    check_words("价格指数为102.3，上涨2.3%。", "价格指数为102.3，上涨2.3% {上涨2.3%<>}");
    check_words("恩格尔系数为32%。", "恩格尔系数为32% {}");
    check_words("收入比为2.3:1。", "收入比为2.3:1 {}");
    check_words("三产结构由15:40:45调整为12:40:48。", "三产结构由15:40:45 {} | 三产结构由15:40:45调整为12:40:48 {}");
    check_words(
        "投资额从上年的3亿元增至5亿元，增长67%。",
        "投资额从上年的3亿元 {<上年>} | 投资额从上年的3亿元增至5亿元，增长67% {<上年>, 增长67%<>}",
    );
    check_words("面积由3万亩扩大到5万亩。", "面积由3万亩 {} | 面积由3万亩扩大到5万亩 {}");
    check_words("工程进度达到60%以上。", "工程进度达到60% {}");
    check_words("建设进度完成80%。", "建设进度完成80% {}");
    check_words("工程已完成总量的60%。", "工程已完成总量的60% {}");
    check_words("80%以上群众受益。", "80%以上群众 {}");
    check_words("近3万名群众受益。", "3万名群众 {}");
    check_words("吸引游客3万余人次前来观光。", "游客3万余人次 {}");
    check_words("投诉率下降到0.3%以下。", "投诉率下降到0.3% {}");
    check_words("总人口36万人，其中城镇人口20万人，占55%。", "总人口36万人 {城镇人口20万人 {}, 城镇人口20万人，占55% {}}");
    check_words("固定资产投资增长9%（其中工业投资增长12%）。", "增长9% {增长9%<>, 增长12% {增长12%<>}}");
    check_words("规上企业120家（新增15家）。", "规上企业120家 {} | 规上企业120家（新增15家 {}");
    check_words("财政收入（一般公共预算收入）3亿元，增长5%。", "财政收入（一般公共预算收入）3亿元，增长5% {增长5%<>}");
    check_words("“放管服”改革事项120项。", "“放管服”改革事项120项 {}");
    check_words("“十四五”期间，新建公路120公里。", "公路120公里 {<“十四五”期间>}");
    check_words("2023年，全县生产总值90亿元，比2022年增长5%。", "生产总值90亿元，比2022年增长5% {@全县, <2023年>, 比2022年增长5%<2022年>}");
    check_words("比上年多3家。", "比上年多3家 {比上年多3家<上年>}");
    check_words("同比多增2亿元。", "同比多增2亿元 {同比多增2亿元<>}");
    check_words("追缴税款300万元、罚款50万元。", "税款300万元 {} | 罚款50万元 {}");
    check_words("产量同比大幅增加，价格稳中有降。", "同比大幅增加 {同比大幅增加<>} | 稳中有降 {稳中有降<>}");
    check_words("粮食总产与上年持平，单产略有提高。", "与上年持平 {与上年持平<上年>} | 略有提高 {略有提高<>}");
    check_words("企业家信心指数较一季度明显回升。", "较一季度明显回升 {较一季度明显回升<一季度>}");
}
