//! Table checks of the scanner: sentences of a made-up county, with what is found in them marked.

use alloc::{
    format,
    string::{String, ToString},
    vec::Vec,
};

use super::{Mention, mentions, resolve};
use crate::{Approximation, UnitKind, lexicon::extension::Extension};

/// The text with `{value unit ~approximation}` for quantities, `<…>` for periods and `[place]` for ranks put behind their words.
fn marked(text: &str) -> String {
    let mut out = String::new();
    let mut at = 0;
    for mention in mentions(text, 0..text.len(), &Extension::EMPTY) {
        let (span, note) = match &mention {
            Mention::Quantity(quantity) => {
                let says = match quantity.approximation {
                    None => "",
                    Some(Approximation::About) => " ~",
                    Some(Approximation::Over) => " >",
                    Some(Approximation::Under) => " <",
                    Some(Approximation::AtLeast) => " >=",
                    Some(Approximation::AtMost) => " <=",
                };
                let value = quantity.value_text().unwrap_or_else(|| String::from("?"));
                (quantity.span, format!("{{{value} {}{says}}}", quantity.unit.text))
            }
            Mention::Period(period) => (period.text.span, String::from("<>")),
            Mention::Rank(rank) => (rank.span, rank.place.map_or(String::from("[?]"), |place| format!("[{place}]"))),
            Mention::Ordinal(_) => continue,
        };
        out.push_str(text.get(at..span.range().end).unwrap_or_default());
        out.push_str(&note);
        at = span.range().end;
    }
    out.push_str(text.get(at..).unwrap_or_default());
    out
}

#[track_caller]
fn check(cases: &[(&str, &str)]) {
    for (text, expected) in cases {
        assert_eq!(marked(text), *expected);
    }
}

/// Texts in which nothing is found.
#[track_caller]
fn check_none(texts: &[&str]) {
    for text in texts {
        assert_eq!(marked(text), *text);
    }
}

#[test]
fn counts_and_measures() {
    check(&[
        ("清河县签约12个项目，", "清河县签约12个{12 个}项目，"),
        ("派出三个小组", "派出三个{3 个}小组"),
        ("提高0.9、5.9个百分点", "提高0.9{0.9 个百分点}、5.9个百分点{5.9 个百分点}"),
        ("完成140万、130万人次", "完成140万{1400000 人次}、130万人次{1300000 人次}"),
        ("约占全镇的40%", "约占全镇的40%{40 % ~}"),
        ("节约3万元，附近2家", "节约3万元{30000 元}，附近2家{2 家}"),
        ("收入突破百亿元。", "收入突破百亿元{10000000000 元 >}。"),
        ("指数为102.4，", "指数为102.4{102.4 }，"),
        ("县乡两级联动", "县乡两级{2 级}联动"),
        ("连续三次获评", "连续三次{3 次}获评"),
    ]);
}

#[test]
fn names_codes_and_slogans_are_no_quantities() {
    check_none(&[
        "地铁14号线",
        "5G基站",
        "C919客机",
        "PM2.5达标",
        "3A级景区",
        "世界500强企业",
        "以“1+2+N”为抓手",
        "增强四个意识",
        "八大类商品",
        "十大专项",
        "超亿元项目",
        "万亩农业园",
        "一个中心",
        "一批项目",
        "《关于做好3件事的通知》",
        "清政发〔2019〕12号",
        "第三届",
        "县委七届三次全会",
        "全县24小时值守",
        "数十家企业",
        "成千上万",
        "三级医院",
        "五台山",
    ]);
}

#[test]
fn placeholders_before_units_and_in_names() {
    check(&[("建成X个站点", "建成X个{? 个}站点"), ("发放XX万余元", "发放XX万余元{? 元 >}"), ("人口数XX，", "人口数XX{? }，")]);
    check_none(&["X街道", "X届X次全会", "建党X周年", "下降XX。", "西坡X组环保项目"]);
}

#[test]
fn lengths_of_time_and_points_in_time() {
    check(&[
        ("历时4个月", "历时4个月{4 个月}"),
        ("长达8年之久", "长达8年{8 年}之久"),
        ("应当在20日内答复", "应当在20日{20 日 <=}内答复"),
        ("处三年以下有期徒刑", "处三年{3 年 <=}以下有期徒刑"),
        ("提前两年达到", "提前两年{2 年}达到"),
        ("今年以来，比去年同期", "今年<>以来，比去年同期<>"),
        ("截至10月底", "截至10月底<>"),
        ("“十四五”期间", "“十四五”期间<>"),
    ]);
    check_none(&[
        "近三年",
        "三年来",
        "五年前",
        "三年行动计划",
        "过去五年",
        "每年底",
        "九年义务教育",
        "完成全年目标任务",
        "“十四五”规划",
        "成立一百周年",
        "以后年度",
    ]);
}

#[test]
fn ranks_and_ordinals() {
    check(&[
        ("增速全市第二，", "增速全市第二[2]，"),
        ("居全省首位。", "居全省首位[1]。"),
        ("进入全省前三。", "进入全省前三[3]。"),
        ("排名全县前XX。", "排名全县前XX[?]。"),
    ]);
    check_none(&["第一产业", "第一，抓好", "第二大企业", "把安全放在首位。", "全市首个", "第一、二、三庭"]);
}

#[test]
fn relative_periods_are_resolved_against_the_base_year() {
    let years = |text: &str| {
        let mut found = mentions(text, 0..text.len(), &Extension::EMPTY);
        let Some(Mention::Period(period)) = found.first_mut() else { return None };
        resolve(period, 2020);
        Some((period.start?.year?, period.end?.year?, period.resolved))
    };
    assert_eq!(years("去年末"), Some((2019, 2019, true)));
    assert_eq!(years("1-6月"), Some((2020, 2020, true)));
    assert_eq!(years("2018年"), Some((2018, 2018, false)));
    assert_eq!(years("同期"), None);
}

#[test]
fn words_around_the_range_are_seen() {
    let text = "第三届，约15亿元以上";
    let found = mentions(text, 12..text.len(), &Extension::EMPTY);
    assert!(matches!(&found[..], [Mention::Quantity(quantity)] if quantity.approximation == Some(Approximation::About)));
    let tail = "届".len() + "第三".len();
    assert!(mentions(text, 3..tail, &Extension::EMPTY).is_empty());
}

#[test]
fn own_units_of_the_caller() {
    let mut words = Extension::EMPTY;
    words.add("气方".into(), UnitKind::Volume);
    words.add("个批件".into(), UnitKind::Count);
    words.add("亩".into(), UnitKind::Other);
    let units = |text: &str, words: &Extension| {
        let found = mentions(text, 0..text.len(), words);
        let unit = |mention: &Mention<'_>| match mention {
            Mention::Quantity(quantity) => Some((quantity.unit.text.to_string(), quantity.unit.kind)),
            _ => None,
        };
        found.iter().filter_map(unit).collect::<Vec<_>>()
    };
    let text = "供气320万 气方、三个批件，用地5亩，2—4气方";
    let volume = || (String::from("气方"), UnitKind::Volume);
    let own = [volume(), (String::from("个批件"), UnitKind::Count), (String::from("亩"), UnitKind::Other), volume()];
    assert_eq!(units(text, &words), own);
    assert_eq!(units("供应5000气方", &Extension::EMPTY), []);
}

#[test]
fn mentions_of_every_form() {
    check(&[
        ("约3万人左右", "约3万人{30000 人 ~}左右"),
        ("超过5%以上", "超过5%{5 % >}以上"),
        ("达5%以上", "达5%{5 % >=}以上"),
        ("3万余人", "3万余人{30000 人 >}"),
        ("不低于5个", "不低于5个{5 个 >=}"),
        ("5%以内", "5%{5 % <=}以内"),
        ("共3个小组5人", "共3个{3 个}小组5人{5 人}"),
        ("第一批3个", "第一批3个{3 个}"),
        ("五保户3户", "五保户3户{3 户}"),
        ("A4纸3张", "A4纸3张{3 张}"),
        ("1号楼3层", "1号楼3层{3 层}"),
        ("3栋", "3栋{3 栋}"),
        ("2020年3月5日前", "2020年3月5日<>前"),
        ("3月5日至8日", "3月5日至8日<>"),
        ("3年以上", "3年{3 年 >=}以上"),
        ("5天内", "5天{5 天 <=}内"),
        ("24小时内", "24小时{24 小时 <=}内"),
        ("全年365天", "全年<>365天{365 天}"),
        ("60周岁以上", "60周岁{60 周岁 >=}以上"),
        ("3至5年", "3至5年{3..5 年}"),
        ("三到五年", "三到五年{3..5 年}"),
        ("1:3", "1:3{1:3 }"),
        ("排第3", "排第3[3]"),
        ("居第二位", "居第二位[2]"),
        ("列全省第五", "列全省第五[5]"),
        ("首批3家", "首批3家{3 家}"),
        ("最后1公里", "最后1公里{1 公里}"),
        ("四好农村路5公里", "四好农村路5公里{5 公里}"),
        ("“十四五”以来", "“十四五”<>以来"),
        ("亿元以上项目3个", "亿元以上项目3个{3 个}"),
        ("超百亿", "超百亿{10000000000  >}"),
        ("过亿元", "过亿元{100000000 元}"),
        ("上万人", "上万人{10000 人}"),
        ("一成", "一成{1 成}"),
        ("三成", "三成{3 成}"),
        ("七成以上", "七成{7 成 >=}以上"),
        ("一倍", "一倍{1 倍}"),
        ("翻一番", "翻一番{1 番}"),
        ("翻两番", "翻两番{2 番}"),
        ("增加1倍", "增加1倍{1 倍}"),
        ("一半以上", "一半{0.5  >=}以上"),
        ("1个半月", "1个半月{1.5 个月}"),
        ("5月", "5月<>"),
        ("2023年第5号", "2023年<>第5号"),
        ("①3个", "①3个{3 个}"),
        ("（3）5个", "（3）5个{5 个}"),
        ("1.5个", "1.5个{1.5 个}"),
        ("３个", "３个{3 个}"),
        ("二十一个", "二十一个{21 个}"),
        ("21世纪", "21世纪<>"),
        ("二级医院2家", "二级医院2家{2 家}"),
        ("甲级3个", "甲级3个{3 个}"),
        ("3类", "3类{3 类}"),
        ("二等奖3个", "二等奖3个{3 个}"),
        ("一等功1次", "一等功1次{1 次}"),
        ("3镇", "3镇{3 镇}"),
        ("XX人", "XX人{? 人}"),
        ("X项工作", "X项{? 项}工作"),
        ("X%", "X%{? %}"),
        ("××元", "××元{? 元}"),
        ("**万元", "**万元{? 元}"),
        ("3-5月", "3-5月<>"),
        ("3~5人", "3~5人{3..5 人}"),
        ("5—10%", "5—10%{5..10 %}"),
        ("5%—10%", "5%—10%{5..10 %}"),
        ("1，200人", "1，200人{1200 人}"),
        ("12，345元", "12，345元{12345 元}"),
        ("5．5个", "5．5个{5.5 个}"),
        ("-5%", "-5%{-5 %}"),
        ("3/4", "3/4{0.75 }"),
        ("3／4以上", "3／4{0.75  >=}以上"),
        ("三分之二以上", "三分之二{2/3  >=}以上"),
        ("百分之五十以上", "百分之五十{50 % >=}以上"),
        ("千分之五", "千分之五{5 ‰}"),
        ("万分之三", "万分之三{0.0003 }"),
        ("５０％", "５０％{50 %}"),
        ("50％以上", "50％{50 % >=}以上"),
        ("五成", "五成{5 成}"),
        ("5折", "5折{5 折}"),
        ("3刻钟", "3刻钟{3 刻钟}"),
        ("5角", "5角{5 角}"),
        ("百来人", "百来人{100 人 ~}"),
        ("十来个", "十来个{10 个 ~}"),
        ("廿余人", "廿余人{20 人 >}"),
        ("卅年", "卅年{30 年}"),
    ]);
}

#[test]
fn words_with_numerals_that_mention_nothing() {
    check_none(&[
        "四个自信",
        "三会一课",
        "一老一小",
        "两不愁三保障",
        "一把手",
        "七一前夕",
        "“三个代表”",
        "“5个一”工程",
        "B2B平台",
        "3D打印",
        "K12",
        "Q1",
        "T3出口",
        "G25高速",
        "S203线",
        "102国道",
        "国道102线",
        "302室",
        "110报警",
        "12345热线",
        "5号线",
        "每3年",
        "两年来",
        "过去三年",
        "近五年",
        "未来五年",
        "三年行动",
        "一年一度",
        "24小时服务",
        "第3名",
        "名列前茅",
        "前十",
        "全国第一个",
        "第一时间",
        "“最后一公里”",
        "一站式",
        "一次办好",
        "一网通办",
        "最多跑一次",
        "一对一",
        "三资企业",
        "三农工作",
        "十四五规划",
        "十三五",
        "建党100周年",
        "70周年",
        "第10届",
        "第三次",
        "三次产业",
        "二三产业",
        "一二三产",
        "三大攻坚战",
        "五大行动",
        "六稳六保",
        "八项规定",
        "三重一大",
        "两学一做",
        "四风",
        "五位一体",
        "千家万户",
        "万众一心",
        "百万",
        "千亿级",
        "百亿级产业",
        "千万元项目",
        "数万人",
        "几个",
        "几十个",
        "若干个",
        "多个",
        "一些",
        "一部分",
        "五四运动",
        "9·18",
        "“8·29”",
        "3·15",
        "12·4宪法日",
        "第26个",
        "双11",
        "两会",
        "两委",
        "〔2023〕5号",
        "[2023]5号",
        "（2023）5号",
        "第12号令",
        "第三条",
        "第3款",
        "附件3",
        "1.全县",
        "《3个办法》",
        "“3个”",
        "http://a.b/3个",
        "a3个",
        "3a个",
        "500强",
        "中国500强",
        "百强县",
        "前100强",
        "5A级",
        "AAAA级",
        "4.5星",
        "三星级",
        "一级",
        "三甲",
        "一类",
        "三期工程",
        "一期",
        "第二期",
        "七届三次",
        "十九大",
        "二十大报告",
        "十九届五中全会",
        "X县",
        "XX县XX镇",
        "1.2.3",
        "192.168.1.1",
        "0.5",
        "0",
        "007",
        "八五折",
        "块把钱",
        "个把月",
        "年把",
    ]);
}

#[test]
fn times_that_name_and_times_that_last() {
    check_none(&["三年实力倍增计划", "3年提升行动", "全年重点目标任务", "全年各项年度目标任务", "“十四五”生态环境保护规划", "五年"]);
    check(&[
        ("三年建设公路", "三年{3 年}建设公路"),
        ("3年建设周期较长的大型公路工程行动", "3年{3 年}建设周期较长的大型公路工程行动"),
        ("历时三年实力倍增计划", "历时三年{3 年}实力倍增计划"),
        ("全年新增任务", "全年<>新增任务"),
        ("六年", "六年{6 年}"),
        ("五年多", "五年{5 年 >}多"),
    ]);
}
