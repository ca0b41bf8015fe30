//! The parts of an official document.

super::rules! { Form;
    /// Brackets of the number that are not 〔〕.
    NUMBER_BRACKETS = "number-brackets", Error, "GB/T 9704-2012 7.2.5",
        "发文字号的年份应用六角括号“〔〕”", "the year of a document number stands in 〔〕",
        "关于做好防汛工作的通知\n青政办（2024）7号\n\n各乡镇人民政府：\n请各乡镇落实防汛责任，加强值守巡查，确保安全度汛。\n\n青河县人民政府办公室\n2024年6月3日\n",
        "关于做好防汛工作的通知\n青政办〔2024〕7号\n\n各乡镇人民政府：\n请各乡镇落实防汛责任，加强值守巡查，确保安全度汛。\n\n青河县人民政府办公室\n2024年6月3日\n";
    /// 第 before the serial number.
    NUMBER_ORDINAL = "number-ordinal", Error, "GB/T 9704-2012 7.2.5",
        "发文顺序号不加“第”字", "a document number has no 第",
        "关于做好防汛工作的通知\n青政办〔2024〕第7号\n\n各乡镇人民政府：\n请各乡镇落实防汛责任，加强值守巡查，确保安全度汛。\n\n青河县人民政府办公室\n2024年6月3日\n",
        "关于做好防汛工作的通知\n青政办〔2024〕7号\n\n各乡镇人民政府：\n请各乡镇落实防汛责任，加强值守巡查，确保安全度汛。\n\n青河县人民政府办公室\n2024年6月3日\n";
    /// A serial number with zeros before it.
    NUMBER_PADDED = "number-padded", Error, "GB/T 9704-2012 7.2.5",
        "发文顺序号不编虚位", "a document number is not padded with zeros",
        "关于做好防汛工作的通知\n青政办〔2024〕007号\n\n各乡镇人民政府：\n请各乡镇落实防汛责任，加强值守巡查，确保安全度汛。\n\n青河县人民政府办公室\n2024年6月3日\n",
        "关于做好防汛工作的通知\n青政办〔2024〕7号\n\n各乡镇人民政府：\n请各乡镇落实防汛责任，加强值守巡查，确保安全度汛。\n\n青河县人民政府办公室\n2024年6月3日\n";
    /// The number of a document that is cited before its title.
    NUMBER_FIRST = "number-before-title", Warning, "党政机关公文处理工作条例 (2012) article 9; 国家行政机关公文处理办法 (2000) article 25",
        "引用公文应先引标题、后引发文字号：“{0}”", "the title is cited before the number `{0}`",
        "你局青教发〔2024〕7号《关于修缮校舍的请示》收悉。\n",
        "你局《关于修缮校舍的请示》（青教发〔2024〕7号）收悉。\n";
    /// An addressee without a colon of full width.
    ADDRESSEE_COLON = "addressee-colon", Error, "GB/T 9704-2012 7.3.2",
        "主送机关后应为全角冒号", "a colon of full width stands behind the addressee",
        "关于做好防汛工作的通知\n青政办〔2024〕7号\n\n各乡镇人民政府\n请各乡镇落实防汛责任，加强值守巡查，确保安全度汛。\n\n青河县人民政府办公室\n2024年6月3日\n",
        "关于做好防汛工作的通知\n青政办〔2024〕7号\n\n各乡镇人民政府：\n请各乡镇落实防汛责任，加强值守巡查，确保安全度汛。\n\n青河县人民政府办公室\n2024年6月3日\n";
    /// A kind of document that needs an addressee and has none.
    ADDRESSEE_MISSING = "addressee-missing", Warning, "GB/T 9704-2012 7.3.2",
        "缺主送机关", "the addressee is missing",
        "关于做好防汛工作的通知\n青政办〔2024〕7号\n\n请各乡镇落实防汛责任，加强值守巡查，确保安全度汛。\n\n青河县人民政府办公室\n2024年6月3日\n",
        "关于做好防汛工作的通知\n青政办〔2024〕7号\n\n各乡镇人民政府：\n请各乡镇落实防汛责任，加强值守巡查，确保安全度汛。\n\n青河县人民政府办公室\n2024年6月3日\n";
    /// A date with zeros, in Han digits, or without its day.
    DATE_FORM = "date-form", Error, "GB/T 9704-2012 7.3.5.4",
        "成文日期应用阿拉伯数字写全年、月、日，不编虚位：“{0}”", "the date `{0}` should have year, month and day in Arabic digits without zeros before them",
        "关于做好防汛工作的通知\n青政办〔2024〕7号\n\n各乡镇人民政府：\n请各乡镇落实防汛责任，加强值守巡查，确保安全度汛。\n\n青河县人民政府办公室\n2024年06月03日\n",
        "关于做好防汛工作的通知\n青政办〔2024〕7号\n\n各乡镇人民政府：\n请各乡镇落实防汛责任，加强值守巡查，确保安全度汛。\n\n青河县人民政府办公室\n2024年6月3日\n";
    /// The date is missing.
    DATE_MISSING = "date-missing", Warning, "GB/T 9704-2012 7.3.5.4",
        "缺成文日期", "the date is missing",
        "关于做好防汛工作的通知\n青政办〔2024〕7号\n\n各乡镇人民政府：\n请各乡镇落实防汛责任，加强值守巡查，确保安全度汛。\n\n青河县人民政府办公室\n",
        "关于做好防汛工作的通知\n青政办〔2024〕7号\n\n各乡镇人民政府：\n请各乡镇落实防汛责任，加强值守巡查，确保安全度汛。\n\n青河县人民政府办公室\n2024年6月3日\n";
    /// The signature is missing.
    SIGNATURE_MISSING = "signature-missing", Warning, "GB/T 9704-2012 7.3.5",
        "缺发文机关署名", "the signature is missing",
        "关于做好防汛工作的通知\n青政办〔2024〕7号\n\n各乡镇人民政府：\n请各乡镇落实防汛责任，加强值守巡查，确保安全度汛。\n\n2024年6月3日\n",
        "关于做好防汛工作的通知\n青政办〔2024〕7号\n\n各乡镇人民政府：\n请各乡镇落实防汛责任，加强值守巡查，确保安全度汛。\n\n青河县人民政府办公室\n2024年6月3日\n";
    /// The signature stands behind the date.
    SIGNATURE_ORDER = "signature-order", Error, "GB/T 9704-2012 7.3.5.1",
        "署名应在成文日期之上", "the signature stands above the date",
        "关于做好防汛工作的通知\n青政办〔2024〕7号\n\n各乡镇人民政府：\n请各乡镇落实防汛责任，加强值守巡查，确保安全度汛。\n\n2024年6月3日\n青河县人民政府办公室\n",
        "关于做好防汛工作的通知\n青政办〔2024〕7号\n\n各乡镇人民政府：\n请各乡镇落实防汛责任，加强值守巡查，确保安全度汛。\n\n青河县人民政府办公室\n2024年6月3日\n";
    /// A signature that is not the office of the title.
    SIGNATURE_OFFICE = "signature-office", Warning, "GB/T 9704-2012 7.3.5; from the title of the text",
        "署名“{0}”与标题中的发文机关“{1}”不符", "`{0}` signs what the title says is of `{1}`",
        "青河县人民政府关于做好防汛工作的通知\n青政〔2024〕7号\n\n各乡镇人民政府：\n请各乡镇落实防汛责任，加强值守巡查，确保安全度汛。\n\n青河县水利局\n2024年6月3日\n",
        "青河县人民政府关于做好防汛工作的通知\n青政〔2024〕7号\n\n各乡镇人民政府：\n请各乡镇落实防汛责任，加强值守巡查，确保安全度汛。\n\n青河县人民政府\n2024年6月3日\n";
    /// An office that signs by a shortened name, where the title has the whole one.
    SIGNATURE_SHORT = "signature-short", Warning, "GB/T 9704-2012 7.3.5; from the title of the text",
        "署名“{0}”应用全称“{1}”", "`{0}` should sign by its whole name, `{1}`",
        "青河县住房和城乡建设局关于做好防汛工作的通知\n青建〔2024〕7号\n\n各乡镇人民政府：\n请各乡镇落实防汛责任，加强值守巡查，确保安全度汛。\n\n青河县住建局\n2024年6月3日\n",
        "青河县住房和城乡建设局关于做好防汛工作的通知\n青建〔2024〕7号\n\n各乡镇人民政府：\n请各乡镇落实防汛责任，加强值守巡查，确保安全度汛。\n\n青河县住房和城乡建设局\n2024年6月3日\n";
    /// A request without the name of who signed for it.
    SIGNER_MISSING = "signer-missing", Note, "GB/T 9704-2012 7.2.6",
        "上行文应在发文字号同行标注签发人", "what is sent upwards names who signed for it, beside its number",
        "关于修复水毁堤防的请示\n青政〔2024〕7号\n\n青州市人民政府：\n恳请安排堤防修复资金。妥否，请批示。\n\n青河县人民政府\n2024年6月3日\n",
        "关于修复水毁堤防的请示\n青政〔2024〕7号　　签发人：林远\n\n青州市人民政府：\n恳请安排堤防修复资金。妥否，请批示。\n\n青河县人民政府\n2024年6月3日\n";
    /// The list of attachments below the date.
    ATTACHMENT_PLACE = "attachment-place", Warning, "GB/T 9704-2012 7.3.4",
        "附件说明应在正文之下、署名之上", "the list of attachments stands below the text and above who signs",
        "关于做好防汛工作的通知\n青政办〔2024〕7号\n\n各乡镇人民政府：\n请各乡镇落实防汛责任，加强值守巡查，确保安全度汛。\n\n青河县人民政府办公室\n2024年6月3日\n\n附件：防汛物资清单\n",
        "关于做好防汛工作的通知\n青政办〔2024〕7号\n\n各乡镇人民政府：\n请各乡镇落实防汛责任，加强值守巡查，确保安全度汛。\n\n附件：防汛物资清单\n\n青河县人民政府办公室\n2024年6月3日\n";
    /// An attachment list with the wrong marks.
    ATTACHMENT_MARKS = "attachment-marks", Error, "GB/T 9704-2012 7.3.4",
        "附件说明的标点不规范：“{0}”应为“{expected}”", "`{0}` in the list of attachments should be `{expected}`",
        "关于报送材料的通知\n青政办〔2024〕7号\n\n各乡镇人民政府：\n请各乡镇认真填写材料，核对无误后按时报送县政府办。\n\n附件：1、报送表。\n2.登记表\n\n青河县人民政府办公室\n2024年5月3日\n",
        "关于报送材料的通知\n青政办〔2024〕7号\n\n各乡镇人民政府：\n请各乡镇认真填写材料，核对无误后按时报送县政府办。\n\n附件：1.报送表\n2.登记表\n\n青河县人民政府办公室\n2024年5月3日\n";
    /// A stop behind the title.
    TITLE_STOP = "title-stop", Error, "GB/T 15834-2011 B.4; GB/T 9704-2012 7.3.1",
        "标题末尾不用“{0}”", "no `{0}` stands behind a title",
        "青河县2021年工作总结。\n一、工作回顾\n全县经济稳中有进。\n",
        "青河县2021年工作总结\n一、工作回顾\n全县经济稳中有进。\n";
    /// Two kinds of document in one title.
    TITLE_KINDS = "title-kinds", Warning, "党政机关公文处理工作条例 (2012) article 8",
        "标题中两个文种并用：“{0}”", "`{0}` names two kinds of document",
        "关于拨付抢险经费的请示报告\n青政办〔2024〕7号　　签发人：林远\n\n县人民政府：\n汛期水毁严重，拟修复堤防12处，恳请安排抢险经费80万元。\n\n青河县人民政府办公室\n2024年6月3日\n",
        "关于拨付抢险经费的请示\n青政办〔2024〕7号　　签发人：林远\n\n县人民政府：\n汛期水毁严重，拟修复堤防12处，恳请安排抢险经费80万元。\n\n青河县人民政府办公室\n2024年6月3日\n";
    /// A request that is sent to several offices.
    REQUEST_ADDRESSEES = "request-addressees", Warning, "党政机关公文处理工作条例 (2012) article 15",
        "请示只主送一个上级机关：“{0}”", "a request goes to one office: `{0}`",
        "关于拨付抢险经费的请示\n青政办〔2024〕7号　　签发人：林远\n\n县人民政府、县财政局：\n汛期水毁严重，拟修复堤防12处，恳请安排抢险经费80万元。\n\n青河县人民政府办公室\n2024年6月3日\n",
        "关于拨付抢险经费的请示\n青政办〔2024〕7号　　签发人：林远\n\n县人民政府：\n汛期水毁严重，拟修复堤防12处，恳请安排抢险经费80万元。\n\n青河县人民政府办公室\n2024年6月3日\n";
    /// A report that asks for a decision.
    REPORT_ASKS = "report-asks", Warning, "党政机关公文处理工作条例 (2012) article 15",
        "报告中不得夹带请示事项：“{0}”", "a report asks for nothing: `{0}`",
        "关于防汛工作情况的报告\n青政办〔2024〕7号　　签发人：林远\n\n县人民政府：\n入汛以来，我局巡查堤防36公里，整改隐患12处。妥否，请批示。\n\n青河县人民政府办公室\n2024年6月3日\n",
        "关于防汛工作情况的报告\n青政办〔2024〕7号　　签发人：林远\n\n县人民政府：\n入汛以来，我局巡查堤防36公里，整改隐患12处。特此报告。\n\n青河县人民政府办公室\n2024年6月3日\n";
    /// A letter between offices of one rank that closes as a request does.
    LETTER_CLOSING = "letter-closing", Warning, "党政机关公文处理工作条例 (2012) article 8",
        "函的结语不用“{0}”，可用“请予支持”“请函复”", "a letter does not ask for a decision: `{0}`",
        "关于商请提供管网资料的函\n青水函〔2024〕7号\n\n县自然资源局：\n因编制供水规划需要，请提供城区管网图纸。妥否，请批复。\n\n青河县水利局\n2024年6月3日\n",
        "关于商请提供管网资料的函\n青水函〔2024〕7号\n\n县自然资源局：\n因编制供水规划需要，请提供城区管网图纸。请予支持并函复。\n\n青河县水利局\n2024年6月3日\n";
    /// The closing of a request in a document of another kind.
    CLOSING_KIND = "closing-kind", Warning, "党政机关公文处理工作条例 (2012) article 8",
        "“{0}”是请示的结语，本文是{1}", "`{0}` closes a request, and this is a {1}",
        "关于第12号提案的答复\n\n林远委员：\n您提出的建议收悉，现答复如下。校门口已增设人行横道2处。妥否，请批示。\n\n青河县教育局\n2024年6月3日\n",
        "关于第12号提案的答复\n\n林远委员：\n您提出的建议收悉，现答复如下。校门口已增设人行横道2处。\n\n青河县教育局\n2024年6月3日\n";
    /// The stage of a draft in the title of what has a number.
    DRAFT_TITLE = "draft-title", Warning, "党政机关公文处理工作条例 (2012) article 9",
        "已编发文字号的文件标题仍有“{0}”", "the title of a numbered document still says `{0}`",
        "青河县停车管理办法（征求意见稿）\n青政〔2024〕7号\n\n各乡镇人民政府：\n为规范停车管理，制定本办法。\n\n青河县人民政府\n2024年6月3日\n",
        "青河县停车管理办法\n青政〔2024〕7号\n\n各乡镇人民政府：\n为规范停车管理，制定本办法。\n\n青河县人民政府\n2024年6月3日\n";
    /// Whom to ask, without brackets.
    NOTE_BRACKETS = "note-brackets", Warning, "GB/T 9704-2012 7.3.6",
        "附注应加圆括号：“{0}”", "the note `{0}` stands in brackets",
        "关于商请提供管网资料的函\n青水函〔2024〕7号\n\n县自然资源局：\n因编制供水规划需要，请提供城区管网图纸。\n\n青河县水利局\n2024年6月3日\n\n联系人：林远\n",
        "关于商请提供管网资料的函\n青水函〔2024〕7号\n\n县自然资源局：\n因编制供水规划需要，请提供城区管网图纸。\n\n青河县水利局\n2024年6月3日\n\n（联系人：林远）\n";
    /// The number of a proposal that is not the title's.
    PROPOSAL_NUMBER = "proposal-number", Warning, "from the title of the text",
        "“{0}”与标题的第{1}号不符", "`{0}` is number {1} in the title",
        "关于对县人大第46号建议的答复\n\n陈国代表：\n您提出的建议（第64号）收悉。现答复如下。\n",
        "关于对县人大第46号建议的答复\n\n陈国代表：\n您提出的建议（第46号）收悉。现答复如下。\n";
    /// The number of a meeting that is not the title's.
    SESSION_NUMBER = "session-number", Warning, "from the title of the text",
        "“{0}”与标题的第{1}次不符", "`{0}` is number {1} in the title",
        "青河县第8次常务会议纪要\n2024年6月3日，县长林远主持召开县政府第7次常务会议。\n",
        "青河县第8次常务会议纪要\n2024年6月3日，县长林远主持召开县政府第8次常务会议。\n";
    /// A title that does not say what kind of document it is of.
    TITLE_KIND = "title-kind", Warning, "GB/T 9704-2012 7.3.1; 党政机关公文处理工作条例 (2012) article 9",
        "标题缺少文种", "the title names no kind of document",
        "青河县人民政府办公室关于印发《青河县停车管理办法》\n青政办〔2024〕7号\n\n各乡镇人民政府：\n现将办法印发给你们，请遵照执行。\n\n青河县人民政府办公室\n2024年6月3日\n",
        "青河县人民政府办公室关于印发《青河县停车管理办法》的通知\n青政办〔2024〕7号\n\n各乡镇人民政府：\n现将办法印发给你们，请遵照执行。\n\n青河县人民政府办公室\n2024年6月3日\n";
    /// 你县 to a district.
    ADDRESSED_AS = "addressed-as", Warning, "from the addressee of the text",
        "“{0}”与主送机关的“{1}”不符", "`{0}` is said to an office of a `{1}`",
        "关于同意防汛工作方案的批复\n青政办〔2024〕7号\n\n柳溪区人民政府：\n原则同意所报方案。你县要落实防汛责任，加强值守巡查。\n\n青河县人民政府办公室\n2024年6月3日\n",
        "关于同意防汛工作方案的批复\n青政办〔2024〕7号\n\n柳溪区人民政府：\n原则同意所报方案。你区要落实防汛责任，加强值守巡查。\n\n青河县人民政府办公室\n2024年6月3日\n";
    /// A number of another year than the date.
    NUMBER_YEAR = "number-year", Warning, "GB/T 9704-2012 7.2.5",
        "发文字号的年份与成文日期不符：“{0}”", "the number `{0}` is of another year than the date",
        "关于做好防汛工作的通知\n青政办〔2023〕7号\n\n各乡镇人民政府：\n请各乡镇落实防汛责任，加强值守巡查，确保安全度汛。\n\n青河县人民政府办公室\n2024年6月3日\n",
        "关于做好防汛工作的通知\n青政办〔2024〕7号\n\n各乡镇人民政府：\n请各乡镇落实防汛责任，加强值守巡查，确保安全度汛。\n\n青河县人民政府办公室\n2024年6月3日\n";
    /// A date before what the text tells of.
    DATE_EARLY = "date-early", Warning, "from the text itself",
        "成文日期与所述时间矛盾：“{0}”", "`{0}` cannot be: what the text tells of comes later",
        "青河县水利局2024年工作总结\n青水〔2024〕7号\n\n县人民政府：\n一年来，我局巡查堤防36公里，整改隐患12处。\n\n青河县水利局\n2024年1月8日\n",
        "青河县水利局2024年工作总结\n青水〔2024〕7号\n\n县人民政府：\n一年来，我局巡查堤防36公里，整改隐患12处。\n\n青河县水利局\n2025年1月8日\n";
    /// A list of those who get a copy that ends in no stop.
    COPIES_STOP = "copies-stop", Warning, "GB/T 9704-2012 7.4.2",
        "抄送机关之后应标句号：“{0}”", "a full stop stands behind the last office that gets a copy, `{0}`",
        "关于做好防汛工作的通知\n青政办〔2024〕7号\n\n各乡镇人民政府：\n请各乡镇落实防汛责任，加强值守巡查，确保安全度汛。\n\n青河县人民政府办公室\n2024年6月3日\n\n抄送：县委办公室，县政协办公室\n",
        "关于做好防汛工作的通知\n青政办〔2024〕7号\n\n各乡镇人民政府：\n请各乡镇落实防汛责任，加强值守巡查，确保安全度汛。\n\n青河县人民政府办公室\n2024年6月3日\n\n抄送：县委办公室，县政协办公室。\n";
    /// A number before the only attachment.
    ATTACHMENT_SINGLE = "attachment-single", Warning, "GB/T 9704-2012 7.3.4",
        "只有一个附件时不编顺序号：“{0}”", "a single attachment has no number: `{0}`",
        "关于做好防汛工作的通知\n青政办〔2024〕7号\n\n各乡镇人民政府：\n请各乡镇落实防汛责任，加强值守巡查，确保安全度汛。\n\n附件：1.值班表\n\n青河县人民政府办公室\n2024年6月3日\n",
        "关于做好防汛工作的通知\n青政办〔2024〕7号\n\n各乡镇人民政府：\n请各乡镇落实防汛责任，加强值守巡查，确保安全度汛。\n\n附件：值班表\n\n青河县人民政府办公室\n2024年6月3日\n";
    /// A colon behind the number that heads an attachment.
    ATTACHMENT_COLON = "attachment-colon", Warning, "GB/T 9704-2012 7.3.7",
        "附件顺序号之后不用冒号：“{0}”", "no colon stands behind `{0}`, which heads an attachment",
        "关于做好防汛工作的通知\n青政办〔2024〕7号\n\n各乡镇人民政府：\n请各乡镇落实防汛责任，加强值守巡查，确保安全度汛。\n\n附件：1.值班表\n　　　2.名单\n\n青河县人民政府办公室\n2024年6月3日\n\n附件1：\n值班表\n\n附件2\n名单\n",
        "关于做好防汛工作的通知\n青政办〔2024〕7号\n\n各乡镇人民政府：\n请各乡镇落实防汛责任，加强值守巡查，确保安全度汛。\n\n附件：1.值班表\n　　　2.名单\n\n青河县人民政府办公室\n2024年6月3日\n\n附件1\n值班表\n\n附件2\n名单\n";
    /// What is attached, by another name than the list of attachments gives it.
    ATTACHMENT_NAME = "attachment-name", Warning, "GB/T 9704-2012 7.3.7",
        "附件名称“{0}”与附件说明“{1}”不一致", "what is attached, `{0}`, is `{1}` in the list",
        "关于做好防汛工作的通知\n青政办〔2024〕7号\n\n各乡镇人民政府：\n请各乡镇落实防汛责任，加强值守巡查，确保安全度汛。\n\n附件：1.防汛值班安排表\n　　　2.成员名单\n\n青河县人民政府办公室\n2024年6月3日\n\n附件1\n防汛物资储备表\n\n附件2\n成员名单\n",
        "关于做好防汛工作的通知\n青政办〔2024〕7号\n\n各乡镇人民政府：\n请各乡镇落实防汛责任，加强值守巡查，确保安全度汛。\n\n附件：1.防汛值班安排表\n　　　2.成员名单\n\n青河县人民政府办公室\n2024年6月3日\n\n附件1\n防汛值班安排表\n\n附件2\n成员名单\n";
}
