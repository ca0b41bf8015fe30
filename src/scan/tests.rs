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
