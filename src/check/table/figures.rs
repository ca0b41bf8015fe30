//! Figures that contradict each other.

super::rules! { Figures;
    /// A part of 其中 that is larger than its whole.
    PART_ABOVE_WHOLE = "part-above-whole", Error, "arithmetic",
        "其中数大于总数：“{0}”大于“{1}”", "the part `{0}` is larger than its whole `{1}`",
        "改造小区12个，其中老旧小区19个。\n", "改造小区12个，其中老旧小区9个。\n";
    /// A part of 其中 that is measured in another unit than its whole.
    PART_UNIT = "part-unit", Note, "usage of statistical offices",
        "其中数“{0}”与总数“{1}”的计量单位不同", "the part `{0}` is measured in another unit than its whole `{1}`",
        "新修道路18公里，其中村道2.4万平方米。\n", "新修道路18公里，其中村道12公里。\n";
    /// Members that add up to something else than their total.
    SUM = "sum", Warning, "arithmetic",
        "分项之和为{1}，与总数“{0}”不符", "the members add up to {1} and not to `{0}`",
        "全县学校64所，其中小学41所、初中15所、高中6所。\n", "全县学校64所，其中小学41所、初中15所、高中8所。\n";
    /// Shares of one whole, or marks out of a hundred, that do not add up to a hundred.
    SHARES_SUM = "shares-sum", Warning, "arithmetic",
        "各项之和为{1}，不是100：“{0}”", "the members in `{0}` add up to {1} and not to a hundred",
        "三次产业结构比为17.8:44.9:39.5。\n", "三次产业结构比为17.8:44.9:37.3。\n";
    /// A share that its amounts do not give.
    SHARE = "share", Warning, "arithmetic",
        "占比“{0}”与数值不符，应为{expected}", "the share `{0}` should be {expected} by its amounts",
        "完成投资4800万元，占总投资9600万元的40%。\n", "完成投资4800万元，占总投资9600万元的50%。\n";
    /// A rate that its counts do not give.
    RATE = "rate", Warning, "arithmetic",
        "“{0}”与前面的数值不符，应为{expected}", "the rate `{0}` should be {expected} by the counts before it",
        "开工项目40个，完工34个，完工率80%。\n", "开工项目40个，完工34个，完工率85%。\n";
    /// A rate of completion that what was done and what was planned do not give.
    COMPLETION = "completion", Warning, "arithmetic",
        "完成率“{0}”与数值不符，应为{expected}", "the rate of completion `{0}` should be {expected} by the amounts",
        "全年计划投资40亿元，实际完成投资34亿元，完成年度计划的80%。\n", "全年计划投资40亿元，实际完成投资34亿元，完成年度计划的85%。\n";
    /// A growth that its two amounts do not give.
    GROWTH = "growth", Warning, "arithmetic",
        "增减幅“{0}”与数值不符，应为{expected}", "the growth `{0}` should be {expected} by its amounts",
        "存款由200亿元增加到230亿元，增长20%。\n", "存款由200亿元增加到230亿元，增长15%。\n";
    /// A difference that its two amounts do not give.
    DIFFERENCE = "difference", Warning, "arithmetic",
        "增减量“{0}”与数值不符，应为{expected}", "the difference `{0}` should be {expected} by its amounts",
        "投资由9.2亿元增加到9.8亿元，增加0.8亿元。\n", "投资由9.2亿元增加到9.8亿元，增加0.6亿元。\n";
    /// A direction that its two amounts do not have.
    DIRECTION = "direction", Warning, "arithmetic",
        "增减方向与数值不符：“{0}”", "`{0}` goes the other way than its amounts",
        "存款由230亿元增加到200亿元。\n", "存款由200亿元增加到230亿元。\n";
    /// A multiple that its two amounts do not give.
    MULTIPLE = "multiple", Warning, "arithmetic",
        "倍数“{0}”与数值不符，应为{expected}", "the multiple `{0}` should be {expected} by its amounts",
        "今年投资24亿元，是去年8亿元的2倍。\n", "今年投资24亿元，是去年8亿元的3倍。\n";
    /// An average a head that total and count do not give.
    AVERAGE = "average", Warning, "arithmetic",
        "平均数“{0}”与数值不符，应为{expected}", "the average `{0}` should be {expected} by total and count",
        "为30人发放补助6万元，人均补助3000元。\n", "为30人发放补助6万元，人均补助2000元。\n";
    /// One indicator of one period with two values.
    CONFLICT = "conflict", Warning, "from the text itself",
        "同一指标前后不一：“{0}”，前文为“{1}”", "`{0}` contradicts `{1}` before it",
        "青河县2021年工作总结\n一、总体情况\n2021年，固定资产投资18.5亿元。\n二、项目建设\n2021年，固定资产投资18.9亿元，均已完成。\n",
        "青河县2021年工作总结\n一、总体情况\n2021年，固定资产投资18.5亿元。\n二、项目建设\n2021年，固定资产投资18.5亿元，均已完成。\n";
    /// An amount that grows by percentage points.
    POINTS_FOR_PERCENT = "points-for-percent", Warning, "usage of statistical offices",
        "数量的增减幅应用“%”，不用百分点：“{0}”", "an amount grows by percent, not by percentage points: `{0}`",
        "工业总产值31亿元，增长8.5个百分点。\n", "工业总产值31亿元，增长8.5%。\n";
    /// A share that changes by percent.
    PERCENT_FOR_POINTS = "percent-for-points", Warning, "usage of statistical offices",
        "比率的增减应用百分点：“{0}”", "a rate changes by percentage points: `{0}`",
        "城镇登记失业率3.2%，下降0.5%。\n", "城镇登记失业率3.2%，下降0.5个百分点。\n";
    /// A decline with a minus sign.
    DOUBLE_NEGATIVE = "double-negative", Error, "usage of statistical offices",
        "下降已表示减少，不再用负号：“{0}”", "a decline has no minus sign: `{0}`",
        "财政收入11.5亿元，同比下降-5%。\n", "财政收入11.5亿元，同比下降5%。\n";
    /// A decline by a multiple.
    MULTIPLE_DECLINE = "multiple-decline", Error, "usage of statistical offices",
        "减少、下降不能用倍数：“{0}”", "nothing declines by a multiple: `{0}`",
        "企业亏损额同比下降1.2倍。\n", "企业亏损额同比下降20%。\n";
    /// What is left, against the whole and the part that is told.
    REMAINDER = "remainder", Warning, "arithmetic",
        "余数“{0}”与总数和已有数不符，应为{expected}", "what is left, `{0}`, should be {expected} by the whole and its part",
        "规划用地260公顷，已收储180公顷，其余100公顷。\n", "规划用地260公顷，已收储180公顷，其余80公顷。\n";
    /// One amount in two units that do not agree.
    CONVERSION = "conversion", Warning, "arithmetic",
        "“{0}”与“{1}”换算不符，应为{expected}", "`{0}` should be {expected}, for it is `{1}` in another unit",
        "项目用地120亩，约合6.0公顷。\n", "项目用地120亩，约合8.0公顷。\n";
    /// A length of time that its beginning and its end do not give.
    DURATION = "duration", Warning, "arithmetic",
        "时长“{0}”与起止时间不符，应为{expected}", "the time `{0}` should be {expected} by its beginning and its end",
        "工程2025年3月开工，2025年12月完工，工期14个月。\n", "工程2025年3月开工，2025年12月完工，工期10个月。\n";
    /// A lower bound that is above the upper one.
    BOUNDS_ORDER = "bounds-order", Error, "arithmetic",
        "下限不低于上限：“{0}”", "the lower bound in `{0}` is not below the upper one",
        "逾期不改正的，处5000元以上2000元以下罚款。\n", "逾期不改正的，处500元以上2000元以下罚款。\n";
    /// A period whose end is before its beginning.
    PERIOD_ORDER = "period-order", Error, "the calendar",
        "止期早于起期：“{0}”", "`{0}` ends before it begins",
        "集中整治阶段（2024年6月1日至2024年1月31日）排查隐患。\n", "集中整治阶段（2024年6月1日至2025年1月31日）排查隐患。\n";
    /// Members that are told in the order of their rank and are not in it.
    RANK_ORDER = "rank-order", Warning, "arithmetic",
        "名次与数值不符：“{0}”排在“{1}”之后", "`{0}` stands behind `{1}` in the order of rank",
        "前3名依次为桐岭乡96.4分、云泮镇94.9分、石碾乡95.1分。\n", "前3名依次为桐岭乡96.4分、云泮镇94.9分、石碾乡94.1分。\n";
    /// A date that the calendar does not have.
    DATE_IMPOSSIBLE = "date-impossible", Error, "the calendar",
        "没有“{0}”这一天", "the calendar has no `{0}`",
        "定于6月31日前报送。\n", "定于6月30日前报送。\n";
    /// A rank beyond the number of those ranked.
    RANK_OUTSIDE = "rank-outside", Error, "arithmetic",
        "名次“{0}”超出参评数“{1}”", "the rank `{0}` is beyond the `{1}` that are ranked",
        "综合考核在12个县中排第15位。\n", "综合考核在12个县中排第5位。\n";
    /// A reported figure, or a stage of a plan, of a period that is not that of the title.
    PERIOD_OUTSIDE = "period-outside", Warning, "from the title of the text",
        "“{0}”不在标题所说的{1}年之内", "`{0}` is outside of the year {1} that the title names",
        "青河县2021年工作总结\n一、工作回顾\n2021年稳中有进。2022年1—6月，完成固定资产投资18亿元。\n",
        "青河县2021年工作总结\n一、工作回顾\n2021年稳中有进。2021年1—6月，完成固定资产投资18亿元。\n";
    /// Months in brackets that are not those of the half or the quarter before them.
    PERIOD_GLOSS = "period-gloss", Warning, "the calendar",
        "“{0}”与所释的“{1}”不符", "`{0}` are not the months of `{1}`",
        "2024年上半年（1月至7月），全县新增就业800人。\n",
        "2024年上半年（1月至6月），全县新增就业800人。\n";
    /// How far a rank moved, against the two ranks before it.
    RANK_MOVED = "rank-moved", Warning, "arithmetic",
        "名次变动“{0}”与前后名次不符，应为{expected}", "the rank moved by {expected} and not by `{0}`",
        "增速在全市由第5位上升到第3位，上升3位。\n", "增速在全市由第5位上升到第3位，上升2位。\n";
    /// A list that has more or fewer names than stand above it.
    ROSTER_COUNT = "roster-count", Warning, "from the list itself",
        "标明“{0}”，名单实列{1}个", "the list says `{0}` and has {1} names",
        "青河县先进工作者名单\n\n一等奖（3名）\n林远萍　陈国栋　赵敏\n二等奖（4名）\n周文　吴晓燕　孙立新\n",
        "青河县先进工作者名单\n\n一等奖（3名）\n林远萍　陈国栋　赵敏\n二等奖（3名）\n周文　吴晓燕　孙立新\n";
    /// A date from which something is in force, before that of the document.
    IN_FORCE_BEFORE = "in-force-before", Warning, "立法法 第六十一条; from the date of the document",
        "施行日期“{0}”早于文件日期“{1}”", "in force from `{0}`, which is before `{1}`, the date of the document",
        "青河县河道管理办法\n（2025年3月18日县人民政府第21次常务会议通过）\n第一条　为了加强河道管理，制定本办法。\n第二条　县水利局负责河道管理。\n第三条　本办法自2025年2月1日起施行。\n",
        "青河县河道管理办法\n（2025年3月18日县人民政府第21次常务会议通过）\n第一条　为了加强河道管理，制定本办法。\n第二条　县水利局负责河道管理。\n第三条　本办法自2025年5月1日起施行。\n";
    /// A date of printing before that of the document.
    PRINTED_BEFORE = "printed-before", Warning, "from the date of the document",
        "印发日期“{0}”早于成文日期“{1}”", "printed on `{0}`, which is before `{1}`, the date of the document",
        "关于报送材料的通知\n青政办〔2024〕7号\n\n各乡镇人民政府：\n请各乡镇认真填写材料，按时报送县政府办。\n\n青河县人民政府办公室\n2024年5月13日\n\n青河县人民政府办公室　　2024年5月3日印发\n",
        "关于报送材料的通知\n青政办〔2024〕7号\n\n各乡镇人民政府：\n请各乡镇认真填写材料，按时报送县政府办。\n\n青河县人民政府办公室\n2024年5月13日\n\n青河县人民政府办公室　　2024年5月14日印发\n";
    /// A deadline before the date of the document.
    DEADLINE_PASSED = "deadline-passed", Warning, "from the date of the document",
        "期限“{0}”早于成文日期“{1}”", "the deadline `{0}` is before the date of the document, `{1}`",
        "关于报送材料的通知\n青政办〔2024〕7号\n\n各乡镇人民政府：\n请各乡镇认真填写材料，于2024年4月20日前报送县政府办。\n\n青河县人民政府办公室\n2024年5月3日\n",
        "关于报送材料的通知\n青政办〔2024〕7号\n\n各乡镇人民政府：\n请各乡镇认真填写材料，于2024年5月20日前报送县政府办。\n\n青河县人民政府办公室\n2024年5月3日\n";
    /// A day of the week that its date does not fall on.
    WEEKDAY = "weekday", Error, "the Gregorian calendar",
        "日期与星期不符：“{0}”，应为{expected}", "`{0}` is another day of the week: {expected}",
        "会议定于2026年3月9日（星期二）召开。\n", "会议定于2026年3月9日（星期一）召开。\n";
}
