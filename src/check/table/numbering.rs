//! Markers of headings, items and articles, and references to them.

super::rules! { Numbering;
    /// A heading skips a number.
    HEADING_GAP = "heading-gap", Warning, "GB/T 9704-2012 7.3.3",
        "序号不连续：“{0}”前面应有上一个序号", "the number before `{0}` is missing",
        "一、工作回顾\n全县经济稳中有进。\n三、工作打算\n再接再厉，巩固成果。\n",
        "一、工作回顾\n全县经济稳中有进。\n二、工作打算\n再接再厉，巩固成果。\n";
    /// A heading repeats a number, or goes back.
    HEADING_REPEAT = "heading-repeat", Warning, "GB/T 9704-2012 7.3.3",
        "序号重复或倒退：“{0}”", "the number of `{0}` was used before",
        "一、工作回顾\n全县经济稳中有进。\n一、工作打算\n再接再厉，巩固成果。\n",
        "一、工作回顾\n全县经济稳中有进。\n二、工作打算\n再接再厉，巩固成果。\n";
    /// A ladder does not start at one.
    HEADING_START = "heading-start", Warning, "GB/T 9704-2012 7.3.3",
        "首个序号不是一：“{0}”", "the series begins with `{0}` and not with one",
        "一、工作回顾\n（二）就业\n新增就业800人。\n（三）教育\n新建学校2所。\n二、工作打算\n再接再厉。\n",
        "一、工作回顾\n（一）就业\n新增就业800人。\n（二）教育\n新建学校2所。\n二、工作打算\n再接再厉。\n";
    /// 一、 with （1） right below it.
    LEVEL_SKIPPED = "level-skipped", Warning, "GB/T 9704-2012 7.3.3",
        "层次越级：“{1}”之下直接用“{0}”", "`{0}` stands right below `{1}`: a level is skipped",
        "一、工作回顾\n（1）就业\n新增就业800人。\n（2）教育\n新建学校2所。\n二、工作打算\n再接再厉。\n",
        "一、工作回顾\n（一）就业\n新增就业800人。\n（二）教育\n新建学校2所。\n二、工作打算\n再接再厉。\n";
    /// One series is marked in two ways.
    HEADING_STYLE = "heading-style", Warning, "GB/T 9704-2012 7.3.3",
        "同级序号样式不一：“{0}”与“{1}”", "`{0}` is marked in another way than `{1}`",
        "一、工作回顾\n全县经济稳中有进。\n2.存在问题\n产业结构偏旧。\n三、工作打算\n再接再厉。\n",
        "一、工作回顾\n全县经济稳中有进。\n二、存在问题\n产业结构偏旧。\n三、工作打算\n再接再厉。\n";
    /// A marker that the standard does not know.
    MARKER_FORM = "marker-form", Warning, "GB/T 9704-2012 7.3.3; GB/T 15834-2011 4.5.3.3",
        "序号写法不规范：“{0}”应为“{expected}”", "the marker `{0}` should be `{expected}`",
        "一、工作回顾\n（一）就业\n1、城镇\n新增就业800人。\n2、农村\n新增就业300人。\n二、工作打算\n再接再厉。\n",
        "一、工作回顾\n（一）就业\n1.城镇\n新增就业800人。\n2.农村\n新增就业300人。\n二、工作打算\n再接再厉。\n";
    /// A marker with a mark behind it that does not belong there.
    MARKER_COMMA = "marker-comma", Warning, "GB/T 9704-2012 7.3.3; GB/T 15834-2011 4.4.3, 4.5.3.3, B.3",
        "序号后的标点不规范：“{0}”应为“{expected}”", "the mark behind the number in `{0}` should be that of `{expected}`",
        "一、工作回顾\n全县经济稳中有进。\n二，工作打算\n再接再厉，巩固成果。\n三、组织保障\n压实责任。\n",
        "一、工作回顾\n全县经济稳中有进。\n二、工作打算\n再接再厉，巩固成果。\n三、组织保障\n压实责任。\n";
    /// An item skips a number.
    ITEM_GAP = "item-gap", Warning, "from the list itself",
        "列举不连续：“{0}”前面缺上一项", "the item before `{0}` is missing",
        "主要做法：一是抓学习。三是抓队伍。四是抓作风。\n",
        "主要做法：一是抓学习。二是抓队伍。三是抓作风。\n";
    /// An item repeats a number.
    ITEM_REPEAT = "item-repeat", Warning, "from the list itself",
        "列举重复：“{0}”", "the number of the item `{0}` was used before",
        "主要做法：一是抓学习。二是抓队伍。二是抓作风。\n",
        "主要做法：一是抓学习。二是抓队伍。三是抓作风。\n";
    /// A sentence counts other members than the list behind it has.
    ITEM_COUNT = "item-count", Warning, "from the list itself",
        "“{0}”与其后列举的{1}项不符", "`{0}` are announced, {1} are listed",
        "一、主要任务\n着力抓好以下四项工作：一是抓学习。二是抓队伍。三是抓作风。\n", "一、主要任务\n着力抓好以下三项工作：一是抓学习。二是抓队伍。三是抓作风。\n";
    /// An item of an article that ends in another mark than its place in the list asks for.
    ITEM_MARK = "item-mark", Warning, "GB/T 15834-2011 4.6",
        "分项末尾的标点应为“{expected}”", "the item ends in `{expected}` at its place in the list",
        "河道管理办法\n第一条　河道管理包括下列内容：\n（一）巡查；\n（二）清淤。\n（三）执法。\n第二条　县水利局负责河道管理。\n第三条　本办法自印发之日起施行。\n",
        "河道管理办法\n第一条　河道管理包括下列内容：\n（一）巡查；\n（二）清淤；\n（三）执法。\n第二条　县水利局负责河道管理。\n第三条　本办法自印发之日起施行。\n";
    /// Articles are out of order.
    ARTICLE_ORDER = "article-order", Warning, "立法技术规范（试行）（一）",
        "条文序号不连续：“{0}”", "the article `{0}` is out of order",
        "河道管理办法\n第一条　为了加强河道管理，制定本办法。\n第二条　县水利局负责河道管理。\n第四条　本办法自印发之日起施行。\n",
        "河道管理办法\n第一条　为了加强河道管理，制定本办法。\n第二条　县水利局负责河道管理。\n第三条　本办法自印发之日起施行。\n";
    /// A reference to an article that the text does not have.
    ARTICLE_REFERENCE = "article-reference", Warning, "from the articles of the text",
        "引用的“{0}”不存在，全文止于第{1}条", "`{0}` does not exist: the last article is {1}",
        "河道管理办法\n第一条　为了加强河道管理，制定本办法。\n第二条　违反本办法第十二条规定的，责令改正。\n第三条　本办法自印发之日起施行。\n",
        "河道管理办法\n第一条　为了加强河道管理，制定本办法。\n第二条　违反本办法第一条规定的，责令改正。\n第三条　本办法自印发之日起施行。\n";
    /// A reference to an item that the article does not have.
    ITEM_REFERENCE = "item-reference", Warning, "from the articles of the text",
        "引用的“{0}”不存在，{1}止于第{2}项", "`{0}` does not exist: the last item of `{1}` is {2}",
        "河道管理办法\n第一条　河道管理包括下列内容：\n（一）巡查；\n（二）清淤；\n（三）执法。\n第二条　违反本办法第一条第（五）项规定的，责令改正。\n第三条　本办法自印发之日起施行。\n",
        "河道管理办法\n第一条　河道管理包括下列内容：\n（一）巡查；\n（二）清淤；\n（三）执法。\n第二条　违反本办法第一条第（三）项规定的，责令改正。\n第三条　本办法自印发之日起施行。\n";
    /// A reference to a part that the text does not have.
    PART_REFERENCE = "part-reference", Warning, "from the headings of the text",
        "引用的“{0}”不存在，全文共{1}部分", "`{0}` does not exist: the text has {1} parts",
        "一、工作回顾\n全县经济稳中有进，存在问题见第六部分。\n二、存在问题\n产业结构偏旧。\n三、工作打算\n再接再厉。\n",
        "一、工作回顾\n全县经济稳中有进，存在问题见第二部分。\n二、存在问题\n产业结构偏旧。\n三、工作打算\n再接再厉。\n";
    /// A reference to an attachment that is not listed.
    ATTACHMENT_REFERENCE = "attachment-reference", Warning, "GB/T 9704-2012 7.3.4",
        "引用的“{0}”不在附件说明之内，附件共{1}件", "`{0}` is not among the {1} attachments listed",
        "关于报送材料的通知\n青政办〔2024〕7号\n\n各乡镇人民政府：\n请各乡镇认真填写附件3，核对无误后于6月底前报送县政府办。\n\n附件：1.报送表\n　　　2.填表说明\n\n青河县人民政府办公室\n2024年5月3日\n",
        "关于报送材料的通知\n青政办〔2024〕7号\n\n各乡镇人民政府：\n请各乡镇认真填写附件1，核对无误后于6月底前报送县政府办。\n\n附件：1.报送表\n　　　2.填表说明\n\n青河县人民政府办公室\n2024年5月3日\n";
    /// A reference to a table or figure that the text does not have.
    CAPTION_REFERENCE = "caption-reference", Warning, "from the captions of the text",
        "引用的“{0}”不存在，图表止于第{1}号", "`{0}` does not exist: the last one is {1}",
        "人口构成见表2。\n\n表1　人口构成\n指标\t数值\n城镇\t18\n乡村\t12\n",
        "人口构成见表1。\n\n表1　人口构成\n指标\t数值\n城镇\t18\n乡村\t12\n";
    /// Captions skip a number.
    CAPTION_GAP = "caption-gap", Warning, "from the captions themselves",
        "图表序号不连续：“{0}”", "the caption before `{0}` is missing",
        "表1　主要指标\n指标\t数值\n投资\t18\n表3　财政指标\n指标\t数值\n收入\t12\n",
        "表1　主要指标\n指标\t数值\n投资\t18\n表2　财政指标\n指标\t数值\n收入\t12\n";
    /// Two captions with one number.
    CAPTION_REPEAT = "caption-repeat", Warning, "from the captions and references of the text",
        "图表序号重复：“{0}”", "another table has the number of `{0}`",
        "指标情况见表1，财政情况见表2。\n表1　主要指标\n指标\t数值\n投资\t18\n财政运行平稳。\n表1　财政指标\n指标\t数值\n收入\t12\n",
        "指标情况见表1，财政情况见表2。\n表1　主要指标\n指标\t数值\n投资\t18\n财政运行平稳。\n表2　财政指标\n指标\t数值\n收入\t12\n";
    /// A reference to a note that the text does not have.
    NOTE_REFERENCE = "note-reference", Warning, "from the notes of the text",
        "注释只到第{1}条，没有“{0}”", "the text has {1} notes, and none for `{0}`",
        "青河县2023年统计公报\n一、综合\n全年地区生产总值［1］180亿元，人均可支配收入［3］29000元。\n注释：\n［1］生产总值按现价计算。\n［2］收入来自住户调查。\n",
        "青河县2023年统计公报\n一、综合\n全年地区生产总值［1］180亿元，人均可支配收入［2］29000元。\n注释：\n［1］生产总值按现价计算。\n［2］收入来自住户调查。\n";
    /// 3.2 among the members of 2.
    NUMBER_OF_PARENT = "number-of-parent", Warning, "GB/T 1.1-2020 7.3",
        "编号“{0}”与所在的上级编号“{1}”不符", "`{0}` stands under `{1}`",
        "1 总则\n1.1 目的\n规范防汛工作。\n1.2 依据\n依据有关法律。\n2 组织\n2.1 指挥部\n镇长任指挥长。\n3.2 办公室\n设在应急办。\n3 响应\n3.1 分级\n分为四级。\n",
        "1 总则\n1.1 目的\n规范防汛工作。\n1.2 依据\n依据有关法律。\n2 组织\n2.1 指挥部\n镇长任指挥长。\n2.2 办公室\n设在应急办。\n3 响应\n3.1 分级\n分为四级。\n";
}
