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
    /// An attachment list with the wrong marks.
    ATTACHMENT_MARKS = "attachment-marks", Error, "GB/T 9704-2012 7.3.4",
        "附件说明的标点不规范：“{0}”应为“{expected}”", "`{0}` in the list of attachments should be `{expected}`",
        "关于报送材料的通知\n青政办〔2024〕7号\n\n各乡镇人民政府：\n请各乡镇认真填写材料，核对无误后按时报送县政府办。\n\n附件：1、报送表。\n\n青河县人民政府办公室\n2024年5月3日\n",
        "关于报送材料的通知\n青政办〔2024〕7号\n\n各乡镇人民政府：\n请各乡镇认真填写材料，核对无误后按时报送县政府办。\n\n附件：1.报送表\n\n青河县人民政府办公室\n2024年5月3日\n";
    /// A stop behind the title.
    TITLE_STOP = "title-stop", Error, "GB/T 15834-2011 B.4; GB/T 9704-2012 7.3.1",
        "标题末尾不用“{0}”", "no `{0}` stands behind a title",
        "青河县2021年工作总结。\n一、工作回顾\n全县经济稳中有进。\n",
        "青河县2021年工作总结\n一、工作回顾\n全县经济稳中有进。\n";
}
