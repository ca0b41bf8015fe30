//! Table checks of the word parsers, a row for each form that a number, unit, period, rank or
//! marker takes, and for those that it does not: every branch of the grammar is in some row.

use super::{check, markers, numerals, quantities, ranks, series};

#[test]
fn numerals_of_every_form() {
    check(
        numerals,
        r#"
         负三万五千 => -35000 |
         负的五 => -5 |
         5万4千6百 => 54600 |
         100万三千 => 1003000 |
         1千零1 => 1001 |
         一百廿三 => 123 |
         卅五个 => 35 | 个
         十亿 => 1000000000 |
         万亿元 => 1000000000000 | 元
         一万万 => 100000000 |
         三千万亿 => 3000000000000000 |
         五亿三千万 => 530000000 |
         三点一四一五九 => 3.14159 |
         二〇 => 20 |
         一二 => 1..2 |
         七八十 => 70..80 |
         二三百 => 200..300 |
         三五万 => 30000..50000 |
         卌五个 => 45 | 个
         叁拾肆万伍仟陆佰柒拾捌 => 345678 |
         玖拾壹 => 91 |
         貳拾陸 => 26 |
         壱千弐百 => 1200 |
         參萬 => 30000 |
         叄億 => 300000000 |
         三亿五千万 => 350000000 |
         三百200 => 300 | 200
         3多农民 => 3 | 多农民
         零点五 => 0.5 |
         百分之30 => 0.3 |
         百分之零点五 => 0.005 |
         千分之三 => 0.003 |
         万分之五 => 0.0005 |
         十分之一 => 0.1 |
         3/8 => 0.375 |
         2／3 => 2/3 |
         1,234,567 => 1234567 |
         1,2345 => 1 | ,2345
         12,34 => 12 | ,34
         1234,567 => 1234 | ,567
         .5 => 0.5 |
         5. => 5 | .
         1.2.3 => 1.2 | .3
         1.5万亿 => 1500000000000 |
         3百 => 300 |
         2千 => 2000 |
         5余万户 => 50000 Over | 户
         10多亿 => 1000000000 Over |
         20余万多人 => 200000 Over | 人
         30来户 => 30 About | 户
         十几 => 10 Over |
         几十 => no
         数百 => no
         2万多户 => 20000 Over | 户
         1亿3千万 => 130000000 |
         0003 => 3 |
         －5 => -5 |
         一百一 => 110 |
         一千五 => 1500 |
         三万八 => 38000 |
         一万零五 => 10005 |
         一千零五十 => 1050 |
         五十万零三 => 500003 |
         一万一千一百一十一 => 11111 |
         贰拾伍 => 25 |
         零 => 0 |
         3 万 => 30000 |
         三 百 => 300 |
         3万 5千 => 35000 |
         一 二 => 1 |  二
         三百万 => 3000000 |
         三百五十万 => 3500000 |
         10亿余万 => 1000000000 Over |
         1万余万 => 10000 Over | 万
         二亿六千多万斤 => 260000000 Over | 斤
         1亿2百余万元 => 102000000 Over | 元
         3千瓦 => 3 | 千瓦
         3百分点 => 3 | 百分点
         3百户 => 300 | 户
         十五亿 => 1500000000 |
         十百 => 10 | 百
         百十 => 110 |
         二百五十 => 250 |
         两百 => 200 |
         一千一百亿 => 110000000000 |
         5万五 => 55000 |
         12万三 => 123000 |
         3亿多农民 => 300000000 Over | 农民
         3万多农民 => 30000 Over | 农民
         2万来农民 => 20000 | 来农民
         三亿多样 => 300000000 | 多样
         1234567890123456789 => 1234567890123456789 |
         一亿零五百 => 100000500 |
         一亿五 => 150000000 |
         0/3 => 0 | /3
         1/0 => 1 | /0
         三分之 => 3 | 分之
         三分之十 => 10/3 |
         四分之一点五 => 0.375 |
         负5 => -5 |
         负 5 => -5 |
         负亩 => no
         五分之三点 => 0.6 | 点
         1．5 => 1.5 |
         1。5 => 1.5 |
         100多个 => 100 Over | 个
        "#,
    );
}

#[test]
fn quantities_of_every_form() {
    check(
        quantities,
        r#"
         3元每平方米 => 3 元每平方米 Rate |
         200人/平方公里 => 200 人/平方公里 Rate |
         5元/亩·年 => 5 元/亩·年 Rate |
         3毫克/立方米 => 3 毫克/立方米 Rate |
         5万/人 => 50000 /人 Rate |
         5/人 => 5  Unitless | /人
         3公斤/亩/年 => 3 公斤/亩/年 Rate |
         5次每天 => 5 次 Count | 每天
         3%/年 => 3 % Percent | /年
         5架次 => 5 架次 Count |
         3人次 => 3 人次 Count |
         5次数 => 5  Unitless | 次数
         3次次 => 3 次 Count | 次
         5个（家） => 5 个（家） Count |
         3家（次） => 3 家（次） Count |
         3家（个） => 3 家（个） Count |
         5头（只、匹）次 => 5 头（只、匹）次 Count |
         3个（月） => 3 个 Count | （月）
         3年半 => 3.5 年 Time |
         2个半月 => 2.5 个月 Time |
         1个半小时 => 1.5 个小时 Time |
         3斤半 => 3.5 斤 Mass |
         2倍半 => 2.5 倍 Multiple |
         1个多小时 => 1 个小时 Time Over |
         3-5年 => 3..5 年 Time |
         20—30多人 => 20..30 人 Count Over |
         3至5个 => 3..5 个 Count |
         20%—30% => 20..30 % Percent |
         3万～5万元 => 30000..50000 元 Currency |
         10至20万元 => 100000..200000 元 Currency |
         2—3.5倍 => 2..3.5 倍 Multiple |
         1:2 => 1:2  Unitless |
         3：7 => 3:7  Unitless |
         1:2:3:4 => 1:2:3:4  Unitless |
         1: => 1  Unitless | :
         1:2元 => 1:2  Unitless | 元
         12：30 => 12  Unitless | ：30
         5‰ => 5 ‰ PerMille |
         百分之五 => 5 % Percent |
         百分百 => 100 % Percent |
         5年内 => 5 年 Time AtMost |
         5年左右 => 5 年 Time About |
         10%以内 => 10 % Percent AtMost |
         5个内 => 5 个 Count | 内
         3公里内 => 3 公里 Length AtMost |
         3公里内外 => 3 公里 Length | 内外
         5米以上 => 5 米 Length AtLeast |
         5元上下 => 5 元 Currency About |
         XX万元 => ? 元 Currency |
         ×亿 => ?  Unitless |
         X.X% => ? % Percent |
         **个 => ? 个 Count |
         X至X个 => ? 个 Count |
         X%—X% => ? % Percent |
         2。87 => no
         3·8 => no
         3億圓 => 300000000 圓 Currency |
         2萬噸 => 20000 噸 Mass |
         3冊 => 3 冊 Count |
         4場 => 4 場 Count |
         5塊 => 5 塊 Count |
         6對 => 6 對 Count |
         7層 => 7 層 Count |
         9張 => 9 張 Count |
         2戶 => 2 戶 Count |
         3攝氏度 => 3 攝氏度 Other |
         4小時 => 4 小時 Time |
         5條 => 5 條 Count |
         6棟 => 6 棟 Count |
         7歲 => 7 歲 Count |
         8畝 => 8 畝 Area |
         9臺 => 9 臺 Count |
         3華里 => 3 華里 Length |
         4輛 => 4 輛 Count |
         5週 => 5 週 Time |
         6分鐘 => 6 分鐘 Time |
         7間 => 7 間 Count |
         8隻 => 8 隻 Count |
         9雙 => 9 雙 Count |
         3項 => 3 項 Count |
         4公頃 => 4 公頃 Area |
         5頭 => 5 頭 Count |
         3美元 => 3 美元 Currency |
         2港幣 => 2 港幣 Currency |
         5km => 5 km Length |
         5kmx => 5  Unitless | kmx
         5kg => 5 kg Mass |
         5m² => 5 m² Area |
         5m => 5 m Length |
         5GB => 5 GB Other |
         超过3.5万元 => 35000 元 Currency Over |
         近百人 => 100 人 Count Under |
         不到5% => 5 % Percent Under |
         约 5%左右 => 5 % Percent About |
         至多3个 => 3 个 Count AtMost |
         5% => 5 % Percent |
         三个 => 3 个 Count |
         三名教师 => 3 名 Count | 教师
         5个百分点 => 5 个百分点 PercentagePoint |
         半年 => 0.5 年 Time |
         半个月 => 0.5 个月 Time |
         三分之一以上 => 1/3  Unitless AtLeast |
         3万元至 => 30000 元 Currency | 至
         3万元至今 => 30000 元 Currency | 至今
         0.5-0.8% => 0.5..0.8 % Percent |
         五至八个 => 5..8 个 Count |
         3~5个 => 3..5 个 Count |
         3－5个 => 3..5 个 Count |
         5—6万 => 50000..60000  Unitless |
         5亿至6亿元 => 500000000..600000000 元 Currency |
         3年至5年 => 3..5 年 Time |
         3天至5年 => 3 天 Time | 至5年
         1/3个 => 1/3 个 Count |
         二分之一个 => 0.5 个 Count |
         5 个 => 5 个 Count |
         5  万  元 => 50000 元 Currency |
         5人（次） => 5 人（次） Count |
         5（个） => 5  Unitless | （个）
         3人（户 => 3 人 Count | （户
         3人（户、） => 3 人 Count | （户、）
         3吨（公斤） => 3 吨 Mass | （公斤）
         5元/平方米·月 => 5 元/平方米·月 Rate |
         5元/平方米/月 => 5 元/平方米/月 Rate |
         5吨每 => 5 吨 Mass | 每
         5吨/ => 5 吨 Mass | /
         5件每月 => 5 件 Count | 每月
         5元每万人 => 5 元每万人 Rate |
         5元/千人 => 5 元/千人 Rate |
         10元/百公里 => 10 元/百公里 Rate |
         百分之二十五点五 => 25.5 % Percent |
         千分之五 => 5 ‰ PerMille |
         万分之一 => 0.0001  Unitless |
         2‰至3‰ => 2..3 ‰ PerMille |
         18岁 => 18 岁 Count |
         18周岁 => 18 周岁 Count |
         -3℃ => -3 ℃ Other |
         3.5级 => 3.5 级 Count |
        "#,
    );
}

#[test]
fn ranks_of_every_form() {
    check(
        ranks,
        r#"
         第一 => Some(1) |
         第十二名 => Some(12) |
         第三位 => Some(3) |
         首位 => Some(1) |
         榜首 => Some(1) |
         前10 => Some(10) within |
         前十名 => Some(10) within |
         前10位 => Some(10) within |
         第XX位 => None |
         第X => None |
         第1 => Some(1) |
         第三产业 => Some(3) | 产业
         第二大 => Some(2) | 大
         倒数第一 => no
         第一书记 => Some(1) | 书记
         前5个 => Some(5) within | 个
         第二方阵 => Some(2) | 方阵
         第12 => Some(12) |
         前列 => no
         第三, => Some(3) | ,
         第十 => Some(10) |
        "#,
    );
}

#[test]
fn markers_of_every_form() {
    check(
        markers,
        r#"
         （1)甲 => 1 Arabic Parentheses Mixed | 甲
         (1）甲 => 1 Arabic Parentheses Mixed | 甲
         1.1总则 => 1 Decimal(2) Bare Half | 总则
        1.5亿元 => no
         1.1. => no
         1.2.3.4 目标 => 4 Decimal(4) Bare Half | 目标
         4.1.1 Ⅳ级响应 => 1 Decimal(3) Bare Half | Ⅳ级响应
         4.1.2 A级响应 => 2 Decimal(3) Bare Half | A级响应
         4.1 Ⅰ级响应 => 1 Decimal(2) Bare Half | Ⅰ级响应
         1.5 GB => no
         1.1.1总则 => 1 Decimal(3) Bare Half | 总则
         1.0 总则 => no
         01、综合 => 1 Padded Comma Mixed | 综合
         00综合 => no
         001综合 => 1 Padded Bare Half | 综合
         99综合 => no
         099综合 => 99 Padded Bare Half | 综合
         100.总则 => 100 Arabic Dot Half conforms | 总则
         999、总则 => 999 Arabic Comma Mixed | 总则
         1000.总则 => 1000 Arabic Dot Half conforms | 总则
         12345、总则 => no
         第一百章 总则 => 100 Han Division(Chapter) Full conforms | 总则
         一百零一、总则 => 101 Han Comma Full conforms | 总则
         第三条之二 => 3 Han Division(Article) Full conforms |
         （二十一）总则 => 21 Han Parentheses Full conforms | 总则
         ㈩甲 => 10 Han Parentheses Full | 甲
         ⒛甲 => 20 Arabic Dot Full | 甲
         ⒇甲 => 20 Arabic Parentheses Full | 甲
         ⑳甲 => 20 Circled Bare Full conforms | 甲
         ㉑甲 => 21 Circled Bare Full conforms | 甲
         ㉟甲 => 35 Circled Bare Full conforms | 甲
         ㊱甲 => 36 Circled Bare Full conforms | 甲
         ⑵甲 => 2 Arabic Parentheses Full | 甲
         ⒉甲 => 2 Arabic Dot Full | 甲
         ㈡甲 => 2 Han Parentheses Full | 甲
         乙、甲 => 2 Stem Comma Full conforms | 甲
         癸、甲 => 10 Stem Comma Full conforms | 甲
         子、甲 => no
         甲.乙 => no
         Z.财 => 26 UpperLetter Dot Half conforms | 财
         z.财 => 26 LowerLetter Dot Half conforms | 财
         A.b => no
         A.《财》 => 1 UpperLetter Dot Half conforms | 《财》
         A.“财” => 1 UpperLetter Dot Half conforms | “财”
         Ⅰ、财 => 1 Roman Comma Full | 财
         Ⅻ.财 => 12 Roman Dot Mixed conforms | 财
         Ⅱ.财 => 2 Roman Dot Mixed conforms | 财
         1．1 目的 => 1 Decimal(2) Bare Mixed | 目的
         10)甲 => 10 Arabic HalfParenthesis Half | 甲
         （10）甲 => 10 Arabic Parentheses Mixed conforms | 甲
         (1)甲 => 1 Arabic Parentheses Half | 甲
         [一]甲 => 1 Han Parentheses Half | 甲
         〔1〕甲 => 1 Arabic Parentheses Mixed | 甲
         [1]甲 => 1 Arabic Parentheses Half | 甲
         1甲 => no
         1　甲 => 1 Arabic Bare Half | 甲
         一甲 => no
         一　甲 => 1 Han Bare Full | 甲
         一,甲 => no
         一，甲 => no
         一：甲 => no
         1.1.1.1.1.1.1.1 甲 => 1 Decimal(8) Bare Half | 甲
         1.1.1.1.1.1.1.1.1 甲 => no
         1.12 甲 => 12 Decimal(2) Bare Half | 甲
         1.123 甲 => no
         1．甲 => 1 Arabic Dot Mixed | 甲
         2.1. 目的 => 1 Decimal(2) Bare Half | 目的
         第二篇 甲 => 2 Han Division(Part) Full conforms | 甲
         第二節 甲 => 2 Han Division(Section) Full conforms | 甲
         第三條 甲 => 3 Han Division(Article) Full conforms | 甲
         第五编 甲 => 5 Han Division(Book) Full conforms | 甲
         （一甲 => no
         （一） => 1 Han Parentheses Full conforms |
         一、 => 1 Han Comma Full conforms |
         ３．甲 => 3 Arabic Dot Full | 甲
         （３）甲 => 3 Arabic Parentheses Full conforms | 甲
         第３条 甲 => 3 Arabic Division(Article) Full | 甲
         第一百零二条 甲 => 102 Han Division(Article) Full conforms | 甲
         第二十章之一 甲 => 20 Han Division(Chapter) Full conforms | 甲
        "#,
    );
}

#[test]
fn series_markers_of_every_form() {
    check(
        series,
        r#"
         一靠抓好 => Verb Some(1) | 抓好
         一来抓好 => Verb Some(1) | 抓好
         二看抓好 => Verb Some(2) | 抓好
         第三要抓好 => Nth Some(3) | 抓好
         第三、抓好 => Nth Some(3) | 抓好
         第三,抓好 => Nth Some(3) | 抓好
         其二抓好 => Among Some(2) | 抓好
         其次抓好 => Sequence Some(2) | 抓好
         再则，抓好 => Sequence Some(3) | 抓好
         再其次，抓好 => Sequence Some(3) | 抓好
         再者，抓好 => Sequence Some(3) | 抓好
         首先抓好 => Sequence Some(1) | 抓好
         还有一方面，抓好 => Aspect Some(3) | 抓好
         再一方面，抓好 => Aspect Some(3) | 抓好
         •抓好 => Bullet None | 抓好
         ○抓好 => Bullet None | 抓好
         ➢抓好 => Bullet None | 抓好
         —抓好 => Dash None | 抓好
         －抓好 => Dash None | 抓好
         ①抓好 => Circled Some(1) | 抓好
         ⑳抓好 => Circled Some(20) | 抓好
         ⑴抓好 => Parenthesised Some(1) | 抓好
         (2)抓好 => Parenthesised Some(2) | 抓好
         （12）抓好 => Parenthesised Some(12) | 抓好
         1）抓好 => Numbered Some(1) | 抓好
         12.抓好 => Numbered Some(12) | 抓好
         1．抓好 => Numbered Some(1) | 抓好
         十是抓好 => Is Some(10) | 抓好
         十二是抓好 => Is Some(12) | 抓好
         二十一是抓好 => Is Some(21) | 抓好
         一是 => Is Some(1) |
         第十二，抓好 => Nth Some(12) | 抓好
         第一百，抓好 => Nth Some(100) | 抓好
         其十，抓好 => Among Some(10) | 抓好
        "#,
    );
}

#[test]
fn numerals_at_their_bounds() {
    check(
        numerals,
        "
         0.1234567890123456789012345678 => 0.1234567890123456789012345678 |
         0.12345678901234567890123456789 => no
         1234567890123456789012345678 => 1234567890123456789012345678 |
         12345678901234567890123456789 => no
         零点一二三四五六七八九〇一二三四五六七八九〇 => 0.1234567890123456789 |
         零点一二三四五六七八九〇一二三四五六七八九〇一 => no
         一二三四五六七八九〇一二三四五六七八九〇一二三四五六七八 => 1234567890123456789012345678 |
         一二三四五六七八九〇一二三四五六七八九〇一二三四五六七八九 => no
         13/12 => 13 | /12
         1/13 => 1 | /13
         1/12 => 1/12 |
         1/100 => 0.01 |
         99/100 => 0.99 |
         1/1000 => 0.001 |
         1/101 => 1 | /101
         0/5 => 0 | /5
         5/5 => 5 | /5
         1/3/5 => 1 | /3/5
         1/3.5 => 1 | /3.5
         1/3-2 => 1 | /3-2
         1/7 => 1/7 |
         百分之0.3 => 0.003 |
         三分之2 => 2/3 |
         3分之1 => 1/3 |
         一二三 => 123 |
         三五 => 3..5 |
         八九 => 8..9 |
         九十 => 90 |
         〇一 => 1 |
         三五十 => 30..50 |
         一二点五 => 12.5 |
         2.5千 => 2500 |
         1.5百 => 150 |
         五点 => 5 | 点
         五点三万 => 53000 |
         五点三亿元 => 530000000 | 元
         三点五六 => 3.56 |
         二点零五 => 2.05 |
         1万亿 => 1000000000000 |
         3千万 => 30000000 |
         3百万 => 3000000 |
         3千亿 => 300000000000 |
         10余万 => 100000 Over |
         10余亿元 => 1000000000 Over | 元
         十来万 => 100000 About |
         三十几万 => 300000 Over |
         3万来人 => 30000 About | 人
         1千5百 => 1500 |
         1千5百万 => 15000000 |
         一千万零五 => 10000005 |
         两千零五十万 => 20500000 |
         一亿零三万 => 100030000 |
         三十万五千 => 305000 |
         一百一十 => 110 |
         一百一 => 110 |
         一千零一十 => 1010 |
         一千一 => 1100 |
         一万一 => 11000 |
         一亿一 => 110000000 |
         二百零五万三千 => 2053000 |
        ",
    );
}
