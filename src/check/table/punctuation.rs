//! Marks, quotes, brackets, digits.

super::rules! { Punctuation;
    /// A mark of half width in Chinese text.
    HALF_WIDTH_MARK = "half-width-mark", Warning, "GB/T 15834-2011 5.1",
        "中文中用了半角标点“{0}”", "the mark `{0}` of half width stands in Chinese text",
        "全县完成投资18亿元,增长5%。\n", "全县完成投资18亿元，增长5%。\n";
    /// Straight quotes in Chinese text.
    STRAIGHT_QUOTE = "straight-quote", Warning, "GB/T 15834-2011 4.8",
        "中文中用了直引号", "straight quotes stand in Chinese text",
        "深入开展\"清风\"行动。\n", "深入开展“清风”行动。\n";
    /// Digits or letters of full width.
    FULL_WIDTH_DIGIT = "full-width-digit", Warning, "GB/T 15835-2011 4.1",
        "数字、字母或数中的标点用了全角：“{0}”", "`{0}` in a number or a word is of full width",
        "全年完成投资１８亿元。\n", "全年完成投资18亿元。\n";
    /// An opening bracket or quote that nothing closes.
    UNCLOSED = "unclosed", Warning, "GB/T 15834-2011 4.8, 4.9",
        "“{0}”没有与之配对的后一半", "nothing closes `{0}`",
        "全县改造小区12个（其中老旧小区9个，惠及居民4300户。\n", "全县改造小区12个（其中老旧小区9个），惠及居民4300户。\n";
    /// A closing bracket or quote that nothing opened.
    UNOPENED = "unopened", Warning, "GB/T 15834-2011 4.8, 4.9",
        "“{0}”没有与之配对的前一半", "nothing opens `{0}`",
        "全县改造小区12个，其中老旧小区9个），惠及居民4300户。\n", "全县改造小区12个（其中老旧小区9个），惠及居民4300户。\n";
    /// A pair of brackets of unlike width.
    MIXED_PAIR = "mixed-pair", Warning, "GB/T 15834-2011 4.9",
        "括号全角半角不配对：“{0}”", "the bracket `{0}` is of another width than its partner",
        "全县改造小区12个（其中老旧小区9个)，惠及居民4300户。\n", "全县改造小区12个（其中老旧小区9个），惠及居民4300户。\n";
    /// Single quotes that stand in no double ones.
    SINGLE_QUOTE = "single-quote", Warning, "GB/T 15834-2011 4.8.3",
        "单引号只用在双引号之内：“{0}”", "single quotes stand inside of double ones only: `{0}`",
        "个别单位存在‘以拨代支’现象。\n", "个别单位存在“以拨代支”现象。\n";
    /// Quotes inside of quotes of the same kind.
    NESTED_QUOTE = "nested-quote", Warning, "GB/T 15834-2011 4.8.3",
        "引号内再用引号应为单引号", "quotes inside of quotes should be single ones",
        "会议要求“认真落实“三会一课”制度”。\n", "会议要求“认真落实‘三会一课’制度”。\n";
    /// 《》 inside of 《》.
    NESTED_TITLE = "nested-title", Note, "GB/T 15834-2011 4.15.3",
        "书名号内再用书名号应为单书名号", "title marks inside of title marks should be single ones",
        "印发《关于贯彻《条例》的意见》。\n", "印发《关于贯彻〈条例〉的意见》。\n";
    /// 、 before a conjunction.
    ENUMERATION_COMMA = "enumeration-comma", Warning, "GB/T 15834-2011 4.5.3, B.1.2",
        "“{1}”前不用顿号", "no enumeration comma stands before `{1}`",
        "走访企业、社区、和学校。\n", "走访企业、社区和学校。\n";
    /// 、 between quotes or titles.
    COMMA_BETWEEN_QUOTES = "comma-between-quotes", Note, "GB/T 15834-2011 4.5.3.5",
        "引号或书名号之间通常不用顿号", "between quotes or titles there is usually no enumeration comma",
        "推进“放管服”、“一网通办”改革。\n", "推进“放管服”“一网通办”改革。\n";
    /// 、 between two numbers that stand for a rough one.
    ROUGH_NUMBER = "rough-number", Warning, "GB/T 15834-2011 4.5.3.4; GB/T 15835-2011 4.2",
        "相邻数字表示概数，中间不用顿号：“{0}”", "no enumeration comma stands inside of the rough number `{0}`",
        "力争用三、四年时间完成。\n", "力争用三四年时间完成。\n";
    /// A rough number with 几 behind Arabic digits.
    ROUGH_DIGITS = "rough-digits", Warning, "GB/T 15835-2011 4.2",
        "含“几”的概数应用汉字数字：“{0}”", "a rough number with 几 is written in Han digits: `{0}`",
        "全县推广优良品种20几个。\n", "全县推广优良品种二十几个。\n";
    /// A stop behind a heading that stands alone.
    HEADING_STOP = "heading-stop", Warning, "GB/T 15834-2011 B.4; GB/T 9704-2012 7.3.3",
        "独立成行的标题末尾不用“{0}”", "no `{0}` stands behind a heading on a line of its own",
        "一、工作回顾。\n全县经济稳中有进。\n二、工作打算。\n再接再厉，巩固成果。\n",
        "一、工作回顾\n全县经济稳中有进。\n二、工作打算\n再接再厉，巩固成果。\n";
    /// Two marks in a row.
    DOUBLE_MARK = "double-mark", Error, "GB/T 15834-2011 4",
        "标点重复：“{0}”", "`{0}` are two marks in a row",
        "全县经济稳中有进。。\n", "全县经济稳中有进。\n";
    /// An ellipsis of the wrong length or of other dots.
    ELLIPSIS = "ellipsis", Warning, "GB/T 15834-2011 4.11",
        "省略号应为“……”", "an ellipsis is `……`",
        "走访了企业、社区、学校...效果明显。\n", "走访了企业、社区、学校……效果明显。\n";
    /// An ellipsis beside 等, which says the same.
    ELLIPSIS_ETC = "ellipsis-etc", Warning, "GB/T 15834-2011 4.11",
        "省略号与“等”不能并用", "an ellipsis and 等 say the same",
        "通过家访、心理辅导……等方式帮助学生。\n", "通过家访、心理辅导等方式帮助学生。\n";
    /// A question mark within a sentence that goes on.
    QUESTION_MARK = "question-mark", Warning, "GB/T 15834-2011 4.2",
        "句子未完，不用问号", "the sentence goes on, and is no question",
        "请研究是否延长服务时间？并将意见告知我局。\n", "请研究是否延长服务时间，并将意见告知我局。\n";
    /// A range of percentages with its sign behind the second number alone.
    RANGE_UNIT = "range-unit", Note, "GB/T 15835-2011 5.1",
        "“{0}”前一个数值的百分号不宜省略", "the first number of `{0}` has its sign, too",
        "原材料价格上涨8～12%。\n", "原材料价格上涨8%～12%。\n";
    /// 《》 around what is no work.
    TITLE_MARK_MISUSED = "title-mark-misused", Note, "GB/T 15834-2011 4.15",
        "活动、赛事、称号的名称不用书名号：“{0}”", "an activity or an award is no work: `{0}`",
        "全县开展《政务服务提升月》活动。\n", "全县开展“政务服务提升月”活动。\n";
    /// A dash made of hyphens or of the wrong length.
    DASH = "dash", Warning, "GB/T 15834-2011 4.10",
        "破折号应为“——”", "a dash is `——`",
        "全力建设首位产业--新材料产业。\n", "全力建设首位产业——新材料产业。\n";
    /// A hyphen or a half-width tilde between two numbers.
    RANGE_MARK = "range-mark", Warning, "GB/T 15834-2011 4.13.3; GB/T 15835-2011 5.1",
        "起止之间应为一字线或浪纹线：“{0}”", "`{0}` should have a dash or a wave between its numbers",
        "2020-2024年累计投资18亿元。\n", "2020—2024年累计投资18亿元。\n";
    /// Han and Arabic digits in one number.
    MIXED_NUMERALS = "mixed-numerals", Warning, "GB/T 15835-2011 4",
        "汉字数字与阿拉伯数字混用：“{0}”", "`{0}` mixes Han and Arabic digits",
        "笔试成绩占百分之60。\n", "笔试成绩占60%。\n";
    /// One percent in Han digits among many in Arabic ones.
    PERCENT_STYLE = "percent-style", Note, "GB/T 15835-2011 4",
        "同一文中数字形式宜一致：“{0}”宜为“{expected}”", "the text writes its percents in Arabic digits: `{0}` would be {expected}",
        "生产总值增长5%，投资增长6%，消费增长7%，出口增长8%，进口增长9%，收入增长百分之四点五。\n", "生产总值增长5%，投资增长6%，消费增长7%，出口增长8%，进口增长9%，收入增长4.5%。\n";
    /// A full point in the date that names an event.
    EVENT_DATE = "event-date", Warning, "GB/T 15834-2011 4.14",
        "以月、日命名的事件，月日之间用间隔号：“{0}”", "a middle dot parts the month from the day in `{0}`",
        "调查组查明了“3.16”坍塌事故的原因。\n", "调查组查明了“3·16”坍塌事故的原因。\n";
    /// A year of two digits.
    YEAR_CUT = "year-cut", Warning, "GB/T 15835-2011 5.1",
        "年份不能简写：“{0}”", "the year in `{0}` is cut to two digits",
        "22年4月20日，县里召开会议。\n", "2022年4月20日，县里召开会议。\n";
    /// Long numbers with and without separators.
    MIXED_SEPARATORS = "mixed-separators", Warning, "GB/T 15835-2011 5.1",
        "千分位写法不一：“{0}”与“{1}”", "`{0}` and `{1}` part their thousands in different ways",
        "投资1,234,500元，支出2345600元。\n", "投资1234500元，支出2345600元。\n";
    /// A full stop for the point of a decimal.
    DECIMAL_MARK = "decimal-mark", Error, "GB/T 15835-2011 5.1.2",
        "小数点误作“{0}”", "`{0}` stands where the point of a decimal should",
        "一般公共预算收入增长4。7%。\n", "一般公共预算收入增长4.7%。\n";
    /// 、 before a clause.
    COMMA_OF_CLAUSE = "comma-of-clause", Warning, "GB/T 15834-2011 4.5",
        "分句之间不用顿号：“{0}”", "`{0}` parts words, not clauses",
        "各镇要公布监督电话、并保持畅通。\n",
        "各镇要公布监督电话，并保持畅通。\n";
    /// A full stop before the list that a sentence announces.
    LIST_COLON = "list-colon", Warning, "GB/T 15834-2011 4.7",
        "引出下文的句子之后应为冒号", "a colon stands behind a sentence that announces a list",
        "第一条　申请人应当符合下列条件。\n（一）在本县居住；\n（二）年满十八周岁。\n",
        "第一条　申请人应当符合下列条件：\n（一）在本县居住；\n（二）年满十八周岁。\n";
    /// A question mark behind what somebody wanted to know.
    STATEMENT_QUESTION = "statement-question", Warning, "GB/T 15834-2011 4.2",
        "陈述句不用问号", "no question mark stands behind a statement",
        "调研组了解了村民是否满意？\n",
        "调研组了解了村民是否满意。\n";
}
