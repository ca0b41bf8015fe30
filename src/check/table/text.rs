//! Words that were pasted or left behind.

super::rules! { Text;
    /// A paragraph that stands twice.
    PARAGRAPH_REPEATED = "paragraph-repeated", Error, "from the text itself",
        "段落重复粘贴", "this paragraph stands in the text before",
        "一、工作回顾\n全年走访企业312家，协调解决用工、用地等问题86件。\n二、工作打算\n全年走访企业312家，协调解决用工、用地等问题86件。\n",
        "一、工作回顾\n全年走访企业312家，协调解决用工、用地等问题86件。\n二、工作打算\n继续走访企业，及时协调解决问题。\n";
    /// A sentence that stands twice.
    SENTENCE_REPEATED = "sentence-repeated", Warning, "from the text itself",
        "句子重复", "this sentence stands in the text before",
        "全县将严格执行项目管理有关规定，确保资金安全。加快建设进度。全县将严格执行项目管理有关规定，确保资金安全。\n",
        "全县将严格执行项目管理有关规定，确保资金安全。加快建设进度。\n";
    /// Words that stand twice in a row.
    WORD_REPEATED = "word-repeated", Warning, "from the text itself",
        "词语重复：“{0}”", "`{0}` stands twice in a row",
        "县里对项目进行进行了检查。\n", "县里对项目进行了检查。\n";
    /// One member twice in a row of members.
    LIST_REPEATED = "list-repeated", Warning, "from the text itself",
        "并列成分重复：“{0}”", "`{0}` stands twice in the row",
        "区财政局、区教育局、区财政局、区水利局参加。\n", "区财政局、区教育局、区水利局参加。\n";
    /// A text that calls itself by another kind than its title.
    SELF_NAME = "self-name", Warning, "from the title of the text",
        "自称“{0}”，标题为“{1}”", "the text calls itself `{0}`, its title says `{1}`",
        "青河县河道管理办法\n第一条　为了加强河道管理，制定本条例。\n第二条　县水利局负责河道管理。\n第三条　本办法自印发之日起施行。\n",
        "青河县河道管理办法\n第一条　为了加强河道管理，制定本办法。\n第二条　县水利局负责河道管理。\n第三条　本办法自印发之日起施行。\n";
    /// A paragraph whose last sentence has no end.
    UNFINISHED = "unfinished", Warning, "GB/T 15834-2011 4.1",
        "段末的句子没有写完，或缺句末标点", "the last sentence of the paragraph has no end",
        "一、工作回顾\n全县经济稳中有进，各项任务完成。走访企业312家，协调解决用工问题\n二、工作打算\n再接再厉，巩固成果。\n",
        "一、工作回顾\n全县经济稳中有进，各项任务完成。走访企业312家，协调解决用工问题86件。\n二、工作打算\n再接再厉，巩固成果。\n";
    /// A heading without text.
    HEADING_EMPTY = "heading-empty", Warning, "from the headings around it",
        "标题下没有内容", "nothing stands below this heading",
        "一、工作回顾\n全县经济稳中有进。\n二、存在问题\n三、工作打算\n再接再厉，巩固成果。\n",
        "一、工作回顾\n全县经济稳中有进。\n二、存在问题\n产业结构偏旧。\n三、工作打算\n再接再厉，巩固成果。\n";
    /// Words of a template that nobody replaced.
    PLACEHOLDER = "placeholder", Warning, "from the text itself",
        "模板占位未替换：“{0}”", "`{0}` of a template was not replaced",
        "现将XX街道有关情况报告如下。\n", "现将青石街道有关情况报告如下。\n";
    /// A heading's year, where its section opens with another and never names it.
    HEADING_YEAR = "heading-year", Warning, "from the text itself",
        "小标题年份“{0}”与正文的{1}年不符", "the heading names `{0}`, its section the year {1}",
        "青河县工作总结\n一、2023年工作回顾\n2024年，全县新增就业800人。\n二、下一步打算\n再接再厉。\n",
        "青河县工作总结\n一、2024年工作回顾\n2024年，全县新增就业800人。\n二、下一步打算\n再接再厉。\n";
    /// An amount that is called rough, or a bound, before it and behind it.
    SAID_TWICE = "said-twice", Warning, "the dictionary",
        "“{1}”与“{2}”重复", "`{1}` and `{2}` say the same",
        "投资增长约6%左右。\n", "投资增长6%左右。\n";
    /// A place of the title that the text calls another division.
    PLACE_NAME = "place-name", Warning, "from the title of the text",
        "地名“{0}”与标题“{1}”不符", "`{0}` is called `{1}` in the title",
        "石湾镇养老服务调研报告\n一、基本情况\n石湾镇有敬老院1所。\n二、存在问题\n石湾乡服务供给不足。\n",
        "石湾镇养老服务调研报告\n一、基本情况\n石湾镇有敬老院1所。\n二、存在问题\n石湾镇服务供给不足。\n";
    /// A place of the title's division that the text names once, beside the one of the title.
    OTHER_PLACE = "other-place", Note, "from the title of the text",
        "“{0}”与标题“{1}”不符，可能是套用他文所留", "`{0}` may have been left by another text: the title is of `{1}`",
        "青河县养老服务情况报告\n一、基本情况\n青河县有敬老院11所。\n二、存在问题\n南浦县财政投入不足，服务供给偏少。\n",
        "青河县养老服务情况报告\n一、基本情况\n青河县有敬老院11所。\n二、存在问题\n青河县财政投入不足，服务供给偏少。\n";
    /// A campaign of another season than the text tells of.
    OTHER_SEASON = "other-season", Note, "from the text itself",
        "“{0}”与他处同一事项的“{1}”不符，可能是套用旧文所留", "`{0}` may have been left by an older text: elsewhere the same is of `{1}`",
        "青河县安全检查通知\n一、总体安排\n夏季安全检查自6月起开展。\n二、工作要求\n确保冬季安全检查取得实效，夏季安全检查结束后报送总结。\n",
        "青河县安全检查通知\n一、总体安排\n夏季安全检查自6月起开展。\n二、工作要求\n确保夏季安全检查取得实效，夏季安全检查结束后报送总结。\n";
    /// A title's year that the text never names.
    TITLE_YEAR = "title-year", Warning, "from the title of the text",
        "标题年份为{1}年，正文为“{0}”", "the title names the year {1}, the text `{0}`",
        "青河县2021年工作总结\n2020年，全县经济稳中有进。\n一、工作回顾\n2020年，新增就业800人。\n",
        "青河县2021年工作总结\n2021年，全县经济稳中有进。\n一、工作回顾\n2021年，新增就业800人。\n";
    /// 截止 before a point of time.
    UNTIL = "until-word", Warning, "the dictionary",
        "“{0}”后接时间应用“截至”", "`{0}` before a point of time should be 截至",
        "截止2024年6月底，全县新增就业800人。\n",
        "截至2024年6月底，全县新增就业800人。\n";
    /// One who is away and there.
    ATTENDANCE = "attendance", Warning, "from the text itself",
        "“{0}”既在出席名单又在请假名单", "`{0}` is among those there and among those away",
        "青河县防汛会议纪要\n会议研究了防汛工作。\n出席：林远、陈国、赵敏\n请假：陈国\n",
        "青河县防汛会议纪要\n会议研究了防汛工作。\n出席：林远、赵敏\n请假：陈国\n";
    /// A name of a water, a place or a firm in two spellings.
    NAME_SPELLING = "name-spelling", Warning, "from the text itself",
        "名称“{0}”与“{1}”写法不一", "the name `{0}` is written `{1}` elsewhere in the text",
        "青河县防汛工作总结\n一、堤防建设\n加固柳溪河堤防12公里，柳溪河两岸巡查到位。\n二、河道管理\n流溪河清淤3公里。\n",
        "青河县防汛工作总结\n一、堤防建设\n加固柳溪河堤防12公里，柳溪河两岸巡查到位。\n二、河道管理\n柳溪河清淤3公里。\n";
    /// A word with a wrong character.
    MISSPELT = "misspelt", Warning, "出版物汉字使用管理规定; the dictionary",
        "错别字：“{0}”应为“{1}”", "`{0}` should be written `{1}`",
        "县委、县政府布署的重点工作全面完成。\n",
        "县委、县政府部署的重点工作全面完成。\n";
    /// A law that was repealed before the text was written.
    REPEALED = "repealed", Warning, "the law that took its place",
        "“{0}”已于{1}年{2}月废止", "`{0}` has not been in force since {1}-{2}",
        "关于规范合同管理的通知\n青政办〔2024〕7号\n\n各乡镇人民政府：\n根据《中华人民共和国合同法》，现就规范合同管理通知如下。\n\n青河县人民政府办公室\n2024年6月3日\n",
        "关于规范合同管理的通知\n青政办〔2024〕7号\n\n各乡镇人民政府：\n根据《中华人民共和国民法典》，现就规范合同管理通知如下。\n\n青河县人民政府办公室\n2024年6月3日\n";
    /// A day since which something is in force, without the word for it.
    SINCE_WORD = "since-word", Warning, "立法技术规范（试行）（一）",
        "“{0}”之后缺“起”", "起 is missing behind `{0}`",
        "青河县河道管理办法\n第一条　为了加强河道管理，制定本办法。\n第二条　县水利局负责河道管理。\n第三条　本办法自2025年5月1日施行。\n",
        "青河县河道管理办法\n第一条　为了加强河道管理，制定本办法。\n第二条　县水利局负责河道管理。\n第三条　本办法自2025年5月1日起施行。\n";
    /// A five-year plan beside the years of another.
    PLAN_YEARS = "plan-years", Warning, "国民经济和社会发展五年规划",
        "“{0}”与“{1}”不是同一规划期", "`{0}` is not the plan of `{1}`",
        "青河县水利发展规划\n一、规划依据\n“十四五”（2026—2030年）是水利发展的关键时期。\n",
        "青河县水利发展规划\n一、规划依据\n“十五五”（2026—2030年）是水利发展的关键时期。\n";
    /// The name of a person in two spellings.
    PERSON_NAME = "person-name", Warning, "from the text itself",
        "人名“{0}”与“{1}”写法不一", "the name `{0}` is written `{1}` elsewhere",
        "青河县防汛会议纪要\n会议听取了水利局局长林远平的汇报。\n出席：陈国、赵敏\n列席：县水利局林远萍\n",
        "青河县防汛会议纪要\n会议听取了水利局局长林远萍的汇报。\n出席：陈国、赵敏\n列席：县水利局林远萍\n";
    /// A text that is named otherwise than where it is announced.
    ANNOUNCED_NAME = "announced-name", Warning, "from the title of the text",
        "“{0}”与前文所称“{1}”不一致", "`{0}` is called `{1}` before",
        "关于印发《青河县停车管理暂行办法》的通知\n青政办〔2024〕7号\n\n各乡镇人民政府：\n现将《青河县停车管理暂行办法》印发给你们，请认真执行。\n\n青河县人民政府办公室\n2024年6月3日\n\n青河县停车管理办法\n第一条　为了规范停车管理，制定本办法。\n第二条　本办法自印发之日起施行。\n",
        "关于印发《青河县停车管理暂行办法》的通知\n青政办〔2024〕7号\n\n各乡镇人民政府：\n现将《青河县停车管理暂行办法》印发给你们，请认真执行。\n\n青河县人民政府办公室\n2024年6月3日\n\n青河县停车管理暂行办法\n第一条　为了规范停车管理，制定本办法。\n第二条　本办法自印发之日起施行。\n";
}
