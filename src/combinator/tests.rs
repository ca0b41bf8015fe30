//! Table checks of the word parsers: what each form comes to, and what is left unread.

mod dates;
mod forms;

use alloc::{format, string::String};

use super::{approximation, numeral, period, quantity, rank, unit};
use crate::{Number, Numeral, Period, Quantity, ValueErrorKind};

/// Each line of `table` is `input => what is read | what is left`.
#[track_caller]
fn check(read: impl Fn(&str) -> String, table: &str) {
    for line in table.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let (input, expected) = line.split_once(" => ").expect("a table row");
        assert_eq!(read(input).trim_end(), expected, "{input}");
    }
}

fn number(number: &Number) -> String {
    match number {
        Number::Exact(value) => format!("{}", value.normalize()),
        Number::Range(from, to) => format!("{from}..{to}"),
        Number::Fraction(part, whole) => format!("{part}/{whole}"),
        other => format!("{other:?}"),
    }
}

fn numerals(input: &str) -> String {
    match numeral::<()>(input) {
        Ok((rest, read)) => {
            let more = read.approximation.map(|says| format!(" {says:?}")).unwrap_or_default();
            format!("{}{more} | {rest}", number(&read.number))
        }
        Err(_) => String::from("no"),
    }
}

fn quantities(input: &str) -> String {
    match quantity::<()>(input) {
        Ok((rest, read)) => {
            let says = read.approximation.map(|says| format!(" {says:?}")).unwrap_or_default();
            let value = read.value_text().unwrap_or_else(|| String::from("?"));
            format!("{value} {} {:?}{says} | {rest}", read.unit.text(), read.unit.kind)
        }
        Err(_) => String::from("no"),
    }
}

fn periods(input: &str) -> String {
    let date = |date: Option<crate::Date>| {
        let Some(date) = date else { return String::from("?") };
        let part = |part: Option<u8>| part.map_or(String::from("?"), |part| format!("{part}"));
        format!(
            "{}-{}-{}",
            date.year.map_or(String::from("?"), |year| format!("{year}")),
            part(date.month),
            part(date.day)
        )
    };
    match period::<()>(input) {
        Ok((rest, read)) => {
            format!(
                "{} {} {:?}{} | {rest}",
                date(read.start),
                date(read.end),
                read.grain,
                if read.relative { " relative" } else { "" }
            )
        }
        Err(_) => String::from("no"),
    }
}

#[test]
fn numerals_of_every_script() {
    check(
        numerals,
        "
        27，203元 => 27203 | 元
        5，200,000 => 5200000 |
        ５２６．５元 => 526.5 | 元
        3.5万元 => 35000 | 元
        1万3千余人 => 13000 Over | 人
        3万4000户 => 34000 | 户
        三百二十户 => 320 | 户
        一亿三千万 => 130000000 |
        一万五千亿 => 1500000000000 |
        四十七点三万亿元 => 47300000000000 | 元
        二〇二一年 => 2021 | 年
        二0二一年 => 2021 | 年
        一百五 => 150 |
        一百零五 => 105 |
        两万三 => 23000 |
        廿二 => 22 |
        叁仟贰佰元 => 3200 | 元
        三五百人 => 300..500 | 人
        七八个 => 7..8 | 个
        十余名 => 10 Over | 名
        十来个 => 10 About | 个
        三分之一 => 1/3 |
        四分之三 => 0.75 |
        百分之六·八 => 0.068 |
        1／4强 => 0.25 | 强
        一半以上 => 0.5 | 以上
        -0.57‰ => -0.57 | ‰
        负六点六 => -6.6 |
        12345678901234567890123456789 => no
        元 => no
        ",
    );
}

#[test]
fn quantities_with_units_and_approximators() {
    check(
        quantities,
        "
        约15亿元的 => 1500000000 元 Currency About | 的
        20个以上 => 20 个 Count AtLeast |
        不少于8个 => 8 个 Count AtLeast |
        20日内答复 => 20 日 Time AtMost | 答复
        3个内设机构 => 3 个 Count | 内设机构
        X万余元 => ? 元 Currency Over |
        xxxx.x万元 => ? 元 Currency |
        5%至8% => 5..8 % Percent |
        20万元—30万元 => 200000..300000 元 Currency |
        8000万-1亿元 => 80000000..100000000 元 Currency |
        7.60:44.8:47.6 => 7.6:44.8:47.6  Unitless |
        3万:5 => 30000  Unitless | :5
        三:5 => 3  Unitless | :5
        22.9万元每亩 => 229000 元每亩 Rate |
        35微克/立方米 => 35 微克/立方米 Rate |
        7.8/10万 => 7.8 /10万 Rate |
        60万头（只）， => 600000 头（只） Count | ，
        3辆（艘、架）次 => 3 辆（艘、架）次 Count |
        110千伏变电站 => 110 千伏 Energy | 变电站
        3亿千瓦时 => 300000000 千瓦时 Energy |
        12亿吨公里 => 1200000000 吨公里 Count |
        1个多月 => 1 个月 Time Over |
        3个半小时 => 3.5 个小时 Time |
        19·5％ => 19.5 % Percent |
        2。87亿元 => 287000000 元 Currency |
        百分之三十 => 30 % Percent |
        15 亿 元 => 1500000000 元 Currency |
        六個百分點 => 6 個百分點 PercentagePoint |
        翻番 => no
        ",
    );
}

#[test]
fn periods_of_every_form() {
    check(
        periods,
        "
        2020年度报告 => 2020-?-? 2020-?-? Year | 报告
        二〇二一年 => 2021-?-? 2021-?-? Year |
        2018—2022年 => 2018-?-? 2022-?-? Year |
        1998、1999年 => 1998-?-? 1999-?-? Year |
        2020年1-6月 => 2020-1-? 2020-6-? Month |
        元至6月份 => ?-1-? ?-6-? Month relative |
        1——5月份 => ?-1-? ?-5-? Month relative |
        6月7日至9日 => ?-6-7 ?-6-9 Day relative |
        6月7-9日 => ?-6-7 ?-6-9 Day relative |
        2019年12月30日至2020年1月2日 => 2019-12-30 2020-1-2 Day |
        X月X日 => ? ? Day relative |
        20xx年 => ? ? Year |
        第二季度末 => ?-4-? ?-6-? Quarter relative |
        前三季度 => ?-1-? ?-9-? Quarter relative |
        三、四季度 => ?-7-? ?-12-? Quarter relative |
        前11个月 => ?-1-? ?-11-? Month relative |
        今年上半年 => ?-1-? ?-6-? HalfYear relative |
        去年末 => ?-12-? ?-12-? Month relative |
        2020年初步建成 => 2020-?-? 2020-?-? Year | 初步建成
        “十四五”期间 => 2021-?-? 2025-?-? FiveYears |
        “十五”后两年 => 2004-?-? 2005-?-? FiveYears |
        “十四五”第三年 => 2023-?-? 2023-?-? FiveYears |
        十三五末 => 2020-?-? 2020-?-? FiveYears |
        20世纪90年代 => 1990-?-? 1999-?-? Unclear |
        2021-04-15 => 2021-4-15 2021-4-15 Day |
        13月 => no
        三年 => no
        ",
    );
}

fn ranks(input: &str) -> String {
    match rank::<()>(input) {
        Ok((rest, read)) => {
            format!("{:?}{} | {rest}", read.place, if read.within { " within" } else { "" })
        }
        Err(_) => String::from("no"),
    }
}

#[test]
fn ranks_units_and_approximators() {
    check(
        ranks,
        "
        第七位， => Some(7) | ，
        第2名 => Some(2) |
        首位 => Some(1) |
        前三 => Some(3) within |
        前XX名 => None within |
        首个 => no
        ",
    );
    assert_eq!(
        unit::<()>("平方公里的").map(|(rest, unit)| (rest, String::from(unit.text()))),
        Ok(("的", String::from("平方公里")))
    );
    assert!(unit::<()>("人民").is_err());
    assert_eq!(approximation::<()>("左右，"), Ok(("，", crate::Approximation::About)));
}

#[test]
fn faults_of_small_texts_are_named() {
    let fault = |error: crate::ValueError| (error.kind, error.span.start, error.span.end);
    assert_eq!("".parse::<Numeral>().map_err(fault), Err((ValueErrorKind::Empty, 0, 0)));
    assert_eq!("三元".parse::<Numeral>().map_err(fault), Err((ValueErrorKind::Trailing, 3, 6)));
    assert_eq!(
        "元".parse::<Quantity>().map_err(fault).map(|_| ()),
        Err((ValueErrorKind::Expected("quantity"), 0, 3))
    );
    assert_eq!(
        "13月".parse::<Period>().map_err(fault).map(|_| ()),
        Err((ValueErrorKind::Expected("period"), 0, 5))
    );
    assert_eq!(
        "9".repeat(40).parse::<Numeral>().map_err(fault),
        Err((ValueErrorKind::OutOfRange, 0, 40))
    );
}

fn markers(input: &str) -> String {
    match super::marker::<()>(input) {
        Ok((rest, read)) => {
            let conforms = if read.conforms { " conforms" } else { "" };
            format!(
                "{} {:?} {:?} {:?}{conforms} | {}",
                read.ordinal,
                read.family.numbering,
                read.family.delimiter,
                read.width,
                rest.trim_start()
            )
        }
        Err(_) => String::from("no"),
    }
}

#[test]
fn heading_markers() {
    check(
        markers,
        "一、总则 => 1 Han Comma Full conforms | 总则
         二十一、总则 => 21 Han Comma Full conforms | 总则
         九千九百九十九、总则 => 9999 Han Comma Full conforms | 总则
         一.总则 => 1 Han Dot Half | 总则
         一．总则 => 1 Han Dot Full | 总则
         一 总则 => 1 Han Bare Full | 总则
         （十二）强基 => 12 Han Parentheses Full conforms | 强基
         (一)强基 => 1 Han Parentheses Half | 强基
         （一)强基 => 1 Han Parentheses Mixed | 强基
         〔三〕强基 => 3 Han Parentheses Full | 强基
         ㈢强基 => 3 Han Parentheses Full | 强基
         1.种植 => 1 Arabic Dot Half conforms | 种植
         １．种植 => 1 Arabic Dot Full | 种植
         1、种植 => 1 Arabic Comma Mixed | 种植
         1)种植 => 1 Arabic HalfParenthesis Half | 种植
         1）种植 => 1 Arabic HalfParenthesis Mixed | 种植
         （1）种植 => 1 Arabic Parentheses Mixed conforms | 种植
         ⑴种植 => 1 Arabic Parentheses Full | 种植
         ⒈种植 => 1 Arabic Dot Full | 种植
         01综合 => 1 Padded Bare Half | 综合
         1 总则 => 1 Arabic Bare Half | 总则
         1.1 目的 => 1 Decimal(2) Bare Half | 目的
         2.1.3机构 => 3 Decimal(3) Bare Half | 机构
         ①采购 => 1 Circled Bare Full conforms | 采购
         ㊿采购 => 50 Circled Bare Full conforms | 采购
         甲、财政 => 1 Stem Comma Full conforms | 财政
         A.财政 => 1 UpperLetter Dot Half conforms | 财政
         b、财政 => 2 LowerLetter Comma Mixed | 财政
         Ⅲ.财政 => 3 Roman Dot Mixed conforms | 财政
         第一编 总则 => 1 Han Division(Book) Full conforms | 总则
         第三部分 措施 => 3 Han Division(Part) Full conforms | 措施
         第十二章 附则 => 12 Han Division(Chapter) Full conforms | 附则
         第2节 公示 => 2 Arabic Division(Section) Mixed | 公示
         第二百七十四条之一 申请 => 274 Han Division(Article) Full conforms | 申请
         第二款 => 2 Han Division(Paragraph) Full conforms |",
    );
    for none in [
        "",
        "1.5亿元",
        "3.5%",
        "第六届",
        "一般",
        "五亿",
        "U.S.",
        "（某某）",
        "2020年",
        "一万",
        "十十、",
    ] {
        assert_eq!(markers(none), "no", "{none}");
    }
}

fn series(input: &str) -> String {
    match super::series_marker::<()>(input) {
        Ok((rest, read)) => format!("{:?} {:?} | {rest}", read.series, read.ordinal),
        Err(_) => String::from("no"),
    }
}

#[test]
fn series_markers() {
    check(
        series,
        "一是抓好 => Is Some(1) | 抓好
         十一是抓好 => Is Some(11) | 抓好
         二要抓好 => Must Some(2) | 抓好
         三则抓好 => Verb Some(3) | 抓好
         第二，抓好 => Nth Some(2) | 抓好
         第二是抓好 => Nth Some(2) | 抓好
         其一，抓好 => Among Some(1) | 抓好
         其三抓好 => Among Some(3) | 抓好
         首先，抓好 => Sequence Some(1) | 抓好
         再次抓好 => Sequence Some(3) | 抓好
         最后，抓好 => Sequence None | 抓好
         一方面，抓好 => Aspect Some(1) | 抓好
         另一方面抓好 => Aspect Some(2) | 抓好
         ——抓好 => Dash None | 抓好
         ―抓好 => Dash None | 抓好
         ●抓好 => Bullet None | 抓好
         ②抓好 => Circled Some(2) | 抓好
         （3）抓好 => Parenthesised Some(3) | 抓好
         4.抓好 => Numbered Some(4) | 抓好
         5、抓好 => Numbered Some(5) | 抓好",
    );
    for none in ["", "一个", "第三产业", "其中", "二〇二一年", "首位", "一、总则"]
    {
        assert_eq!(series(none), "no", "{none}");
    }
}

/// Found by fuzzing: space before a number or a date was read as a part of it.
#[test]
fn no_space_before_a_value() {
    assert!(quantity::<()>(" 6页").is_err());
    assert!(period::<()>(" 1 月").is_err());
    assert!(numeral::<()>(" 6").is_err());
    assert_eq!(quantity::<()>("约 6页").map(|(rest, read)| (rest, read.span.start)), Ok(("", 4)));
}

#[test]
fn ordinals_of_tens() {
    let ordinal = |input| super::read_ordinal(input).map(|(number, _)| number);
    for (input, number) in [
        ("廿三", 23),
        ("卅", 30),
        ("一百廿", 120),
        ("一百卅一", 131),
        ("二〇", 20),
        ("一千零五", 1005),
    ] {
        assert_eq!(ordinal(input), Some(number), "{input}");
    }
    // Places fall from left to right.
    for input in ["十廿", "廿十", "十百", "卅卅"] {
        assert_eq!(ordinal(input), None, "{input}");
    }
}
