//! Words of document structure: titles, front and back matter, noise, tables, leads.

use super::lookup::{Table, Words, table, words};
use super::markers::COLLECTED;
use crate::text::ending::ends_sentence;

/// Characters of a page number: 第 3 页 共 9 页. Word processors and PDF.
pub(crate) const PAGE: [char; 4] = ['第', '页', '共', '頁'];

/// How surely a word at the end of a line names a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Strength {
    /// With any words before it.
    Strong,
    /// Together with a topic (关于), a year or many words: 工作 ends a section heading as often.
    Weak,
    /// Not at all, though it ends in a word that does: 计算方法.
    None,
}

/// Kinds of official documents, as they end a title. 党政机关公文处理工作条例 (2012) article 8 (15
/// kinds), 立法法 (2023), and the working papers that governments, courts and companies publish
/// besides: 总结, 计划, 方案, 公报, 规划, 判决书, 招股意向书.
#[rustfmt::skip]
pub(crate) static DOCUMENT_KINDS: Table<Strength> = table![Strength;
    ("一览表", Strength::Weak), ("专报", Strength::Strong), ("专项行动", Strength::Weak), ("业务工作", Strength::Weak),
    ("个人总结", Strength::Strong), ("中标公告", Strength::Strong), ("主持词", Strength::Strong),
    ("主要职责", Strength::Weak), ("书法", Strength::None), ("事迹材料", Strength::Strong), ("事项", Strength::Weak),
    ("介绍", Strength::Weak), ("令", Strength::Weak), ("任务分解", Strength::Weak), ("任务清单", Strength::Weak),
    ("会议纪要", Strength::Strong), ("体会", Strength::Weak), ("信息", Strength::Weak), ("修正案", Strength::Strong),
    ("倡议", Strength::Strong), ("倡议书", Strength::Strong), ("做法", Strength::Weak), ("先进事迹", Strength::Strong),
    ("党建", Strength::Weak), ("公告", Strength::Weak), ("公开信", Strength::Strong), ("公报", Strength::Strong),
    ("公报稿", Strength::Strong), ("公示", Strength::Weak), ("公约", Strength::Weak), ("典型做法", Strength::Weak),
    ("典型发言", Strength::Strong), ("典型材料", Strength::Strong), ("典型经验做法", Strength::Weak),
    ("决定", Strength::Weak), ("决定书", Strength::Strong), ("决议", Strength::Weak), ("准则", Strength::Weak),
    ("函", Strength::Weak), ("分工", Strength::Weak), ("分工方案", Strength::Weak), ("分析", Strength::Weak),
    ("判决书", Strength::Strong), ("制度", Strength::Weak), ("办法", Strength::Weak), ("协议", Strength::Weak),
    ("协议书", Strength::Strong), ("发言", Strength::Weak), ("发言材料", Strength::Strong), ("发言稿", Strength::Strong),
    ("司法", Strength::None), ("合同", Strength::Weak), ("合法", Strength::None), ("名单", Strength::Weak),
    ("启事", Strength::Weak), ("启示", Strength::Weak), ("命令", Strength::Strong), ("命令行", Strength::None),
    ("回顾", Strength::Weak), ("声明", Strength::Weak), ("备忘录", Strength::Strong), ("备案表", Strength::Weak),
    ("复函", Strength::Strong), ("复议决定书", Strength::Strong), ("大事记", Strength::Strong), ("大纲", Strength::Weak),
    ("季报", Strength::Strong), ("守则", Strength::Weak), ("守法", Strength::None), ("安排", Strength::Weak),
    ("实施办法", Strength::Strong), ("实施方案", Strength::Strong), ("实施细则", Strength::Strong),
    ("审判工作", Strength::None), ("审批表", Strength::Weak), ("宣言", Strength::Strong),
    ("对照检查材料", Strength::Strong), ("小结", Strength::Weak), ("展望", Strength::Weak), ("工作", Strength::Weak),
    ("工作小结", Strength::Strong), ("工作报告", Strength::Strong), ("工作方案", Strength::Strong),
    ("工作规则", Strength::Strong), ("年度报告", Strength::Strong), ("年报", Strength::Strong),
    ("应急预案", Strength::Strong), ("建议", Strength::Weak), ("建议书", Strength::Strong), ("形势", Strength::Weak),
    ("志", Strength::Weak), ("快报", Strength::Strong), ("思路", Strength::Weak), ("总体安排", Strength::Weak),
    ("总结", Strength::Strong), ("情况", Strength::Weak), ("情况表", Strength::Weak), ("情况通报", Strength::Strong),
    ("想法", Strength::None), ("意向书", Strength::Strong), ("意见", Strength::Weak), ("意见书", Strength::Strong),
    ("感谢信", Strength::Strong), ("慰问信", Strength::Strong), ("成交公告", Strength::Strong),
    ("手册", Strength::Strong), ("手法", Strength::None), ("打算", Strength::Weak), ("执法", Strength::None),
    ("批复", Strength::Weak), ("承诺书", Strength::Strong), ("报名表", Strength::Weak), ("报告", Strength::Strong),
    ("报告摘要", Strength::Strong), ("招标公告", Strength::Strong), ("招聘公告", Strength::Strong),
    ("招股意向书", Strength::Strong), ("招股说明书", Strength::Strong), ("指南", Strength::Weak),
    ("指引", Strength::Weak), ("措施", Strength::Weak), ("提案", Strength::Weak), ("政策", Strength::Weak),
    ("方案", Strength::Weak), ("方法", Strength::None), ("时间表", Strength::Weak), ("普法", Strength::None),
    ("暂行办法", Strength::Strong), ("暂行规定", Strength::Strong), ("月报", Strength::Strong), ("机制", Strength::Weak),
    ("材料", Strength::Weak), ("村史", Strength::Weak), ("条例", Strength::Weak), ("枪法", Strength::None),
    ("标准", Strength::Weak), ("案", Strength::Weak), ("概况", Strength::Weak), ("汇总表", Strength::Weak),
    ("汇报", Strength::Weak), ("汇报材料", Strength::Strong), ("法", Strength::Weak), ("流程", Strength::Weak),
    ("清单", Strength::Weak), ("演讲稿", Strength::Strong), ("献词", Strength::Strong), ("用法", Strength::None),
    ("申报表", Strength::Weak), ("申请书", Strength::Strong), ("申请表", Strength::Weak), ("登记表", Strength::Weak),
    ("白皮书", Strength::Strong), ("目标", Strength::Weak), ("看法", Strength::None), ("立法", Strength::None),
    ("章程", Strength::Strong), ("答复", Strength::Strong), ("答复函", Strength::Strong), ("答记者问", Strength::Strong),
    ("简介", Strength::Weak), ("简况", Strength::Weak), ("简报", Strength::Strong), ("简析", Strength::Weak),
    ("简章", Strength::Strong), ("算法", Strength::None), ("管理办法", Strength::Strong), ("纪实", Strength::Strong),
    ("纪要", Strength::Weak), ("纲要", Strength::Strong), ("细则", Strength::Weak), ("结果", Strength::Weak),
    ("结果公告", Strength::Strong), ("统计公报", Strength::Strong), ("统计表", Strength::Weak),
    ("综述", Strength::Strong), ("考核表", Strength::Weak), ("职责", Strength::Weak), ("致辞", Strength::Strong),
    ("若干意见", Strength::Strong), ("若干措施", Strength::Strong), ("若干规定", Strength::Strong),
    ("范本", Strength::Strong), ("草案", Strength::Weak), ("行动方案", Strength::Strong), ("行动计划", Strength::Strong),
    ("表扬信", Strength::Strong), ("裁判要点", Strength::Strong), ("裁定书", Strength::Strong), ("要点", Strength::Weak),
    ("规划", Strength::Weak), ("规则", Strength::Weak), ("规定", Strength::Weak), ("规程", Strength::Weak),
    ("规范", Strength::Weak), ("解答", Strength::Strong), ("解读", Strength::Strong), ("解释", Strength::Weak),
    ("计划", Strength::Weak), ("计划表", Strength::Weak), ("议事规则", Strength::Strong), ("议案", Strength::Strong),
    ("讲话", Strength::Strong), ("讲话稿", Strength::Strong), ("设想", Strength::Weak), ("评价", Strength::Weak),
    ("评估", Strength::Weak), ("评分表", Strength::Weak), ("语法", Strength::None), ("说明", Strength::Weak),
    ("说明书", Strength::Strong), ("说法", Strength::None), ("请示", Strength::Weak), ("调查", Strength::Weak),
    ("责任书", Strength::Strong), ("贺信", Strength::Strong), ("起诉书", Strength::Strong), ("进展", Strength::Weak),
    ("违法", Strength::None), ("述职报告", Strength::Strong), ("述职述廉", Strength::Strong), ("通告", Strength::Weak),
    ("通报", Strength::Strong), ("通知", Strength::Weak), ("通知书", Strength::Strong), ("部署", Strength::Weak),
    ("部门决算", Strength::Weak), ("部门预算", Strength::Weak), ("采购公告", Strength::Strong), ("问答", Strength::Weak),
    ("须知", Strength::Strong), ("预案", Strength::Weak),
];

/// Kinds of laws and rules, as they end a title above a first chapter or article. 立法法 (2023).
#[rustfmt::skip]
pub(crate) static LAW_KINDS: Words = words![
    "公约", "决定", "准则", "制度", "办法", "办法(试行)", "办法（试行）", "协议", "合同", "守则", "方案", "条例",
    "标准", "法", "章程", "细则", "规则", "规定", "规程", "规范", "解释", "预案",
];

/// What stands behind the issuer in a title. 党政机关公文处理工作条例 (2012) article 9.
#[rustfmt::skip]
pub(crate) static TITLE_OPENINGS: Words = words![
    "关于", "印发", "对", "批转", "转发",
];

/// How the name of a place ends. 行政区划管理条例 (2018) article 3.
#[rustfmt::skip]
pub(crate) static PLACES: Words = words![
    "乡", "兵团", "农场", "区", "县", "口岸", "园区", "州", "市", "开发区", "新区", "旗",
    "景区", "机场", "林场", "盟", "省", "自治区", "自治县", "自治州", "街道", "镇",
];

/// Words of a note on how a text may be published, in brackets behind its date. GB/T 9704-2012
/// clause 7.3.6; state portals.
#[rustfmt::skip]
pub(crate) static RELEASES: Words = words![
    "不予公开", "主动公开", "以下无正文", "依申请公开", "公开发布", "公开属性", "有删减",
    "本页无正文", "此件", "此页无正文",
];

/// What such a note begins with where its brackets were forgotten. GB/T 9704-2012 clause 7.3.6.
pub(crate) const RELEASE_OPENING: &str = "此件";

/// One of these stands in every word of [`RELEASES`]: a text without any holds no such note.
pub(crate) const RELEASE_PARTS: [&str; 4] = ["公开", "删减", "无正文", "此件"];

/// Endings of the names of files. Document shops.
#[rustfmt::skip]
pub(crate) static FILE_NAMES: Words = words![
    ".JPG", ".PNG", ".bmp", ".doc", ".docx", ".gif", ".htm", ".html", ".jpeg", ".jpg", ".ofd", ".pdf", ".png", ".ppt",
    ".pptx", ".rar", ".txt", ".wps", ".xls", ".xlsx", ".zip",
];

/// What ends the caption of a photograph. News sites.
#[rustfmt::skip]
pub(crate) static PHOTO_CREDITS: Words = words![
    "供图", "图", "摄", "摄影", "摄影报道",
];

/// Who takes photographs. News sites.
#[rustfmt::skip]
pub(crate) static REPORTERS: Words = words![
    "(图", "/摄", "图为", "图片", "新华社", "本报", "记者", "资料图", "通讯员", "（图", "／摄",
];

/// How a line begins that says where the data of a table come from. Statistical bulletins.
#[rustfmt::skip]
pub(crate) static SOURCES: Words = words![
    "数据来源", "来源:", "来源：", "资料来源",
];

/// Nouns that are a breadcrumb of a site when they stand alone in front of a title.
#[rustfmt::skip]
pub(crate) static BREADCRUMBS: Words = words![
    "公报", "内容", "动态", "工作报告", "政务公开", "政策文件", "文件", "新闻", "正文", "统计公报", "规划计划",
    "计划总结", "通知公告", "首页",
];

/// What words of a line show about the site or the seller that wrote it; a bit for each class.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Site(u8);

/// A line that one word of [`Site::SHORT`] shows to be a site's has this many bytes at most.
const SHORT_BYTES: usize = 60;

impl Site {
    /// No word of a site, though it may hold one: 指标来源： holds 来源：.
    pub(crate) const NONE: Self = Self(0);
    /// A word that shows a line to be a site's wherever in the text it stands.
    const ANYWHERE: Self = Self(1);
    /// A word that shows a short line to be a site's wherever it stands.
    const SHORT: Self = Self(2);
    /// A word that shows a line in front of the text or behind it to be a site's.
    const EDGE: Self = Self(4);
    /// A word that reports use too (加大宣传力度, 免费开放): it shows a line around the text to be a
    /// site's where that is no sentence and no heading.
    const PHRASE: Self = Self(8);
    /// A word of those who collect the texts of others: they write whole sentences.
    const COLLECTOR: Self = Self(16);

    /// A word of the terms of those who sell texts, which they print as numbered sentences.
    const TERMS: Self = Self(32);

    /// The words of a site that stand in `line`.
    pub(crate) fn of(line: &str) -> Self {
        let (mut found, mut from) = (Self::NONE, 0);
        while let Some((at, &(word, class))) = SITE_WORDS.next(line, from) {
            found = found.and(class);
            from = at + word.len();
        }
        // A sentence of a report may name the front page of a site: 录取结果可在首页查询。
        if line.len() > SHORT_BYTES || ends_sentence(line) {
            Self(found.0 & !Self::SHORT.0)
        } else {
            found
        }
    }

    /// The words of two classes.
    const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    const fn has(self, classes: Self) -> bool {
        self.0 & classes.0 != 0
    }

    /// Whether the line is a site's wherever it stands.
    pub(crate) const fn anywhere(self) -> bool {
        self.has(Self::ANYWHERE.and(Self::SHORT))
    }

    /// Whether the line is a site's around a text.
    pub(crate) const fn around(self) -> bool {
        self.has(
            Self::ANYWHERE.and(Self::SHORT).and(Self::EDGE).and(Self::COLLECTOR).and(Self::TERMS),
        )
    }

    /// Whether it is one unless it is a sentence or a heading.
    pub(crate) const fn phrase(self) -> bool {
        self.has(Self::PHRASE)
    }

    /// Whether it states the terms of a seller.
    pub(crate) const fn states_terms(self) -> bool {
        self.has(Self::TERMS)
    }

    /// Whether a collector wrote it.
    pub(crate) const fn collects(self) -> bool {
        self.has(Self::COLLECTOR)
    }
}

/// Words that a web page, a download site or a seller writes around a report. Observed on county
/// portals, document shops and statistics sites.
#[rustfmt::skip]
pub(crate) static SITE_WORDS: Table<Site> = table![Site;
    ("<!--", Site::ANYWHERE.and(Site::EDGE)), ("????", Site::EDGE), ("A+", Site::SHORT), ("A-", Site::SHORT),
    ("ICP备", Site::EDGE), ("Powered by", Site::ANYWHERE), ("QQ", Site::EDGE), ("QQ空间", Site::SHORT),
    ("QQ群", Site::ANYWHERE), ("VIP专免", Site::SHORT), ("VIP文档", Site::SHORT), ("[关闭]", Site::SHORT),
    ("[打印]", Site::SHORT), ("qq群", Site::ANYWHERE.and(Site::EDGE)), ("【关闭", Site::SHORT),
    ("【关闭】", Site::SHORT), ("【字体", Site::SHORT), ("【字体:", Site::ANYWHERE), ("【字体：", Site::ANYWHERE),
    ("【字号", Site::SHORT), ("【字号:", Site::ANYWHERE), ("【字号：", Site::ANYWHERE), ("【打印", Site::ANYWHERE),
    ("【打印】", Site::SHORT), ("一经付费", Site::TERMS), ("上一主题", Site::SHORT),
    ("上一篇", Site::EDGE.and(Site::SHORT)), ("上一篇:", Site::ANYWHERE), ("上一篇：", Site::ANYWHERE),
    ("上一页", Site::EDGE), ("上传人:", Site::SHORT), ("上传人：", Site::SHORT), ("上传时间", Site::EDGE),
    ("上传用户", Site::SHORT), ("上传者:", Site::SHORT), ("上传者：", Site::SHORT), ("下一主题", Site::SHORT),
    ("下一篇", Site::EDGE.and(Site::SHORT)), ("下一篇:", Site::ANYWHERE), ("下一篇：", Site::ANYWHERE),
    ("下一页", Site::EDGE), ("下载", Site::PHRASE), ("下载券", Site::SHORT), ("下载前请", Site::TERMS),
    ("下载地址", Site::EDGE.and(Site::SHORT)), ("下载文档", Site::SHORT), ("下载文档前请", Site::TERMS),
    ("下载本文档", Site::SHORT), ("下载次数", Site::EDGE), ("下载积分", Site::SHORT), ("下载量", Site::EDGE),
    ("不代表本平台", Site::ANYWHERE), ("不代表本站", Site::ANYWHERE), ("不代表本网", Site::ANYWHERE),
    ("不保证该用户上传", Site::EDGE), ("不意味着购买", Site::TERMS), ("不支持退款", Site::TERMS),
    ("个人中心", Site::EDGE), ("为您整理", Site::COLLECTOR), ("主办单位:", Site::EDGE), ("主办单位：", Site::EDGE),
    ("举报", Site::PHRASE), ("举报电话", Site::EDGE), ("人员来源", Site::NONE), ("人工智能朗读", Site::SHORT),
    ("人气:", Site::EDGE), ("人气：", Site::EDGE), ("仅供", Site::PHRASE), ("仅供参考", Site::COLLECTOR),
    ("仅部分预览", Site::TERMS), ("今天是", Site::PHRASE), ("付费之前", Site::TERMS), ("优秀范文", Site::COLLECTOR),
    ("会员", Site::PHRASE), ("会员专享", Site::SHORT), ("会员分享", Site::COLLECTOR), ("会员群", Site::ANYWHERE),
    ("会员资料", Site::ANYWHERE), ("作者:中国", Site::EDGE), ("作者：中国", Site::EDGE),
    ("供各位参考", Site::COLLECTOR), ("供大家借鉴", Site::COLLECTOR), ("供大家参考", Site::COLLECTOR),
    ("供您参考", Site::COLLECTOR), ("侵权投诉", Site::SHORT), ("保存", Site::PHRASE), ("信息来源", Site::EDGE),
    ("信息类别", Site::EDGE), ("倒序阅读", Site::SHORT), ("免责声明", Site::SHORT), ("免费", Site::PHRASE),
    ("免费文档", Site::SHORT), ("免费阅读已结束", Site::ANYWHERE), ("全屏", Site::PHRASE), ("公众号:", Site::EDGE),
    ("公众号：", Site::EDGE), ("公安备", Site::EDGE), ("公文写作神器", Site::ANYWHERE), ("公文网", Site::COLLECTOR),
    ("公网安备", Site::SHORT), ("关怀版", Site::SHORT), ("关注公众号", Site::EDGE.and(Site::SHORT)),
    ("关注我们", Site::EDGE), ("关联稿件", Site::EDGE.and(Site::SHORT)), ("关闭窗口", Site::EDGE.and(Site::SHORT)),
    ("其他网站", Site::EDGE.and(Site::SHORT)), ("内容摘要", Site::EDGE), ("内容预览:", Site::SHORT),
    ("内容预览：", Site::SHORT), ("凡本网注明", Site::ANYWHERE), ("分享:", Site::EDGE), ("分享到", Site::EDGE.and(Site::SHORT)),
    ("分享至好友", Site::SHORT), ("分享至朋友圈", Site::SHORT), ("分享让更多人看到", Site::SHORT),
    ("分享：", Site::EDGE.and(Site::SHORT)), ("加入收藏", Site::SHORT), ("加群", Site::EDGE),
    ("原创力文档", Site::ANYWHERE.and(Site::EDGE)), ("原文档", Site::EDGE), ("原文链接", Site::EDGE),
    ("友情链接", Site::SHORT), ("发布 |", Site::EDGE), ("发布|", Site::EDGE), ("发布于", Site::PHRASE),
    ("发布人", Site::EDGE), ("发布日期:", Site::EDGE), ("发布日期：", Site::EDGE), ("发布时间:", Site::EDGE),
    ("发布时间：", Site::EDGE), ("发文单位:", Site::EDGE), ("发文单位：", Site::EDGE), ("发文时间:", Site::EDGE),
    ("发文时间：", Site::EDGE), ("发表于", Site::EDGE), ("发表评论", Site::SHORT), ("只看楼主", Site::SHORT),
    ("可反馈申请退款", Site::TERMS), ("可申请退款", Site::TERMS), ("唯一指定QQ", Site::ANYWHERE),
    ("图解", Site::PHRASE), ("在线客服", Site::SHORT), ("在线阅读", Site::COLLECTOR), ("备案号", Site::EDGE),
    ("复制链接", Site::SHORT), ("大小:", Site::EDGE), ("大小：", Site::EDGE), ("大纲收起", Site::EDGE),
    ("字体:", Site::EDGE), ("字体[", Site::EDGE), ("字体大小", Site::EDGE), ("字体：", Site::EDGE),
    ("字号 ", Site::EDGE), ("字号:", Site::EDGE), ("字号[", Site::EDGE), ("字号：", Site::EDGE),
    ("客户端", Site::PHRASE), ("客服", Site::PHRASE), ("小编", Site::COLLECTOR), ("希望对您有", Site::COLLECTOR),
    ("希望能帮到", Site::COLLECTOR), ("开通VIP", Site::SHORT), ("开通会员", Site::SHORT),
    ("当前仅显示", Site::ANYWHERE), ("当前位置", Site::ANYWHERE), ("当前文档", Site::EDGE),
    ("当前日期:", Site::EDGE.and(Site::SHORT)), ("当前日期：", Site::EDGE.and(Site::SHORT)),
    ("当前显示", Site::ANYWHERE), ("录入:", Site::EDGE), ("录入时间:", Site::EDGE), ("录入时间：", Site::EDGE),
    ("录入者:", Site::EDGE), ("录入者：", Site::EDGE), ("录入：", Site::EDGE), ("微信公众号", Site::PHRASE),
    ("您可能关注的文档", Site::SHORT), ("您当前的位置", Site::ANYWHERE), ("您所在的位置", Site::ANYWHERE),
    ("您的位置", Site::ANYWHERE), ("您自动匹配", Site::ANYWHERE), ("您访问的链接即将离开", Site::ANYWHERE),
    ("您需要先登录", Site::SHORT), ("意见反馈", Site::SHORT), ("感谢您的阅读", Site::COLLECTOR),
    ("我要打印", Site::SHORT), ("我要收藏", Site::SHORT), ("我要纠错", Site::SHORT), ("我要评论", Site::SHORT),
    ("所在位置", Site::ANYWHERE), ("所属分类", Site::EDGE), ("所属栏目", Site::EDGE), ("所属类别", Site::EDGE),
    ("所需积分", Site::SHORT), ("手机打开当前页", Site::ANYWHERE), ("手机阅读", Site::SHORT),
    ("手机随时随地", Site::SHORT), ("打印", Site::PHRASE), ("打印本文章", Site::SHORT),
    ("打印本页", Site::EDGE.and(Site::SHORT)), ("打印正文", Site::SHORT), ("打印此页", Site::SHORT),
    ("扫一扫", Site::EDGE.and(Site::SHORT)), ("扫一扫在手机", Site::SHORT),
    ("扫描二维", Site::ANYWHERE.and(Site::EDGE)), ("扫描二维码", Site::ANYWHERE.and(Site::EDGE)),
    ("扫码", Site::PHRASE), ("扫码下载", Site::SHORT), ("扫码关注", Site::SHORT), ("承办单位:", Site::EDGE),
    ("承办单位：", Site::EDGE), ("技术支持", Site::EDGE), ("抓取时间", Site::EDGE), ("投稿", Site::PHRASE),
    ("报告人:", Site::EDGE), ("报告人：", Site::EDGE), ("指标来源", Site::NONE), ("推荐给好友", Site::SHORT),
    ("收入来源", Site::NONE), ("收录时间", Site::EDGE), ("收藏", Site::PHRASE), ("收藏数", Site::EDGE),
    ("收藏本页", Site::SHORT), ("放大+", Site::SHORT), ("放大＋", Site::SHORT), ("政府信息公开网", Site::EDGE),
    ("敬请大家参考", Site::COLLECTOR), ("数据来源", Site::NONE), ("文件大小", Site::EDGE), ("文件格式", Site::EDGE),
    ("文库", Site::EDGE), ("文库整理", Site::TERMS), ("文档下载", Site::SHORT), ("文档介绍", Site::EDGE),
    ("文档分类", Site::EDGE), ("文档大小", Site::EDGE), ("文档格式", Site::EDGE), ("文档简介", Site::SHORT),
    ("文档编号:", Site::SHORT), ("文档编号：", Site::SHORT), ("文档评论(", Site::SHORT), ("文档评论（", Site::SHORT),
    ("文档贡献者", Site::TERMS), ("文档预览", Site::SHORT), ("文种:", Site::EDGE), ("文种：", Site::EDGE),
    ("文秘网", Site::COLLECTOR), ("文章来源", Site::EDGE), ("文章正文", Site::SHORT), ("文章编号:", Site::EDGE),
    ("文章编号：", Site::EDGE), ("新浪微博", Site::SHORT), ("新闻来源", Site::EDGE), ("无标题文档", Site::SHORT),
    ("无障碍", Site::PHRASE), ("无障碍浏览", Site::SHORT), ("无障碍阅读", Site::SHORT), ("智能问答", Site::PHRASE),
    ("更多相关", Site::COLLECTOR), ("更新日期:", Site::EDGE), ("更新日期：", Site::EDGE), ("更新时间:", Site::EDGE),
    ("更新时间：", Site::EDGE), ("最新推荐", Site::EDGE), ("未完，全文共", Site::ANYWHERE), ("本文来源", Site::EDGE),
    ("本文档由", Site::TERMS), ("本站", Site::ANYWHERE), ("来源:", Site::EDGE), ("来源URL", Site::EDGE),
    ("来源：", Site::EDGE), ("查看全文", Site::ANYWHERE), ("查看原文", Site::SHORT),
    ("查看更多", Site::ANYWHERE.and(Site::EDGE)), ("查看详情", Site::SHORT), ("模糊查询", Site::SHORT),
    ("次下载权益", Site::TERMS), ("欢迎借鉴", Site::COLLECTOR), ("欢迎光临", Site::SHORT),
    ("欢迎参阅", Site::COLLECTOR), ("欢迎来到", Site::EDGE.and(Site::SHORT)), ("欢迎访问", Site::EDGE),
    ("正文:", Site::EDGE), ("正文：", Site::EDGE), ("此处隐藏", Site::ANYWHERE), ("浏览:", Site::EDGE),
    ("浏览:次", Site::SHORT), ("浏览人数", Site::EDGE), ("浏览次数", Site::EDGE.and(Site::SHORT)),
    ("浏览记录", Site::SHORT), ("浏览量", Site::EDGE), ("浏览：", Site::EDGE), ("浏览：次", Site::SHORT),
    ("海报", Site::PHRASE), ("添加时间", Site::EDGE), ("点击下载阅读", Site::ANYWHERE), ("点击咨询", Site::SHORT),
    ("点击收藏", Site::SHORT), ("点击数", Site::EDGE.and(Site::SHORT)), ("点击次数", Site::EDGE),
    ("点击进入", Site::SHORT.and(Site::EDGE)), ("点击量:", Site::EDGE), ("点击量：", Site::EDGE),
    ("热门推荐", Site::EDGE.and(Site::SHORT)), ("热门文档", Site::EDGE), ("热门文章", Site::EDGE),
    ("版权声明", Site::EDGE), ("版权属于", Site::TERMS), ("版权归", Site::EDGE), ("版权归属", Site::TERMS),
    ("版权所有", Site::EDGE), ("特别整理了", Site::COLLECTOR), ("猜你喜欢", Site::SHORT), ("用户登录", Site::SHORT),
    ("病案首页", Site::NONE), ("登录", Site::PHRASE), ("登录后下载", Site::SHORT), ("登录后查看", Site::SHORT),
    ("登录查看全文", Site::SHORT), ("百度文库", Site::ANYWHERE.and(Site::EDGE)),
    ("监督索引号", Site::EDGE.and(Site::SHORT)), ("目录导航", Site::SHORT), ("相关信息", Site::EDGE),
    ("相关报道", Site::EDGE), ("相关报道:", Site::SHORT), ("相关报道：", Site::SHORT),
    ("相关推荐", Site::EDGE.and(Site::SHORT)), ("相关推荐:", Site::ANYWHERE), ("相关推荐：", Site::ANYWHERE),
    ("相关文件", Site::EDGE), ("相关文档", Site::SHORT), ("相关文章", Site::SHORT), ("相关文章:", Site::ANYWHERE),
    ("相关文章：", Site::ANYWHERE), ("相关稿件", Site::EDGE), ("相关解读", Site::EDGE),
    ("相关链接", Site::EDGE.and(Site::SHORT)), ("相关阅读", Site::EDGE.and(Site::SHORT)), ("相关附件", Site::SHORT),
    ("积分:", Site::EDGE), ("积分：", Site::EDGE), ("立享", Site::EDGE), ("立即下载", Site::SHORT),
    ("立即购买", Site::EDGE), ("精品文档", Site::SHORT), ("精确查询", Site::SHORT), ("经费来源", Site::NONE),
    ("维护单位", Site::EDGE), ("编辑:", Site::EDGE), ("编辑：", Site::EDGE), ("缩小-", Site::SHORT),
    ("缩小－", Site::SHORT), ("网安备", Site::SHORT), ("网站地图", Site::EDGE.and(Site::SHORT)),
    ("网站声明", Site::EDGE), ("网站客服", Site::SHORT), ("网站导航", Site::EDGE), ("网站支持", Site::EDGE),
    ("网站支持IPV6", Site::SHORT), ("网站支持IPv6", Site::SHORT), ("网站标识码", Site::EDGE),
    ("网站纠错", Site::SHORT), ("网站首页", Site::EDGE), ("网络举报", Site::EDGE), ("老年模式", Site::EDGE),
    ("联系我们", Site::EDGE), ("自行上传", Site::TERMS), ("范文", Site::EDGE), ("范文大全", Site::COLLECTOR),
    ("范文网", Site::COLLECTOR), ("视力保护色", Site::EDGE), ("解读人:", Site::EDGE), ("解读人：", Site::EDGE),
    ("解读单位:", Site::EDGE), ("解读单位：", Site::EDGE), ("解读机构:", Site::EDGE), ("解读机构：", Site::EDGE),
    ("解读链接", Site::EDGE), ("订阅", Site::PHRASE), ("论文部分内容阅读", Site::SHORT),
    ("设为首页", Site::EDGE.and(Site::SHORT)), ("访客", Site::PHRASE), ("访问人数", Site::EDGE),
    ("访问次数", Site::EDGE), ("评分:", Site::EDGE), ("评分：", Site::EDGE), ("评论:", Site::EDGE),
    ("评论：", Site::EDGE), ("语音播报", Site::SHORT), ("请与客服联系", Site::TERMS), ("请先登录", Site::SHORT),
    ("请联系客服", Site::TERMS), ("读完约", Site::SHORT), ("谢谢您的阅读", Site::COLLECTOR),
    ("豆丁网", Site::ANYWHERE.and(Site::EDGE)), ("责任编辑", Site::EDGE.and(Site::SHORT)), ("责编", Site::EDGE),
    ("资料", Site::PHRASE), ("资料来源", Site::NONE), ("资金来源", Site::NONE), ("赏杯茶钱", Site::ANYWHERE),
    ("转载", Site::PHRASE), ("转载请注明", Site::ANYWHERE.and(Site::EDGE)),
    ("转载请注明出处", Site::ANYWHERE.and(Site::EDGE)), ("返回主页", Site::SHORT),
    ("返回列表", Site::EDGE.and(Site::SHORT)), ("返回顶部", Site::EDGE.and(Site::SHORT)),
    ("进入老年模式", Site::SHORT), ("适老化", Site::PHRASE), ("道客巴巴", Site::ANYWHERE.and(Site::EDGE)),
    ("部门网站", Site::EDGE.and(Site::SHORT)), ("金币:", Site::SHORT), ("金币：", Site::SHORT),
    ("长者模式", Site::SHORT), ("门户网站", Site::PHRASE), ("问题反馈", Site::PHRASE), ("阅读:", Site::EDGE),
    ("阅读人数", Site::EDGE), ("阅读全文", Site::SHORT), ("阅读全部图文", Site::ANYWHERE),
    ("阅读全部图文内容", Site::ANYWHERE), ("阅读次数", Site::EDGE), ("阅读：", Site::EDGE), ("附件下载", Site::EDGE),
    ("页数:", Site::EDGE), ("页数：", Site::EDGE), ("预览完", Site::COLLECTOR), ("预览已结束", Site::ANYWHERE),
    ("首页", Site::PHRASE),
];

/// Whom a reply to a proposal is written to: 李某某代表：. Replies of governments.
pub(crate) const WRITTEN_TO: [&str; 3] = ["代表", "先生", "委员"];

/// Labels of the index that a portal prints around a text. Government portals.
#[rustfmt::skip]
pub(crate) static PORTAL_LABELS: Words = words![
    "URL:", "URL：", "•内容概述:", "•内容概述：", "专栏:", "专栏：", "主办:", "主办单位:", "主办单位：", "主办：",
    "主题分类:", "主题分类：", "主题词", "主题词:", "主题词：", "事件类型:", "事件类型：", "交办日期:", "交办日期：",
    "会办单位:", "会办单位：", "体裁分类:", "体裁分类：", "作者/出处:", "作者/出处：", "作者:", "作者：", "供稿:",
    "供稿：", "保密审查情况:", "保密审查情况：", "信息分类:", "信息分类：", "信息名称:", "信息名称：", "信息员:",
    "信息员：", "信息来源:", "信息来源：", "信息索引号:", "信息索引号：", "公告日期:", "公告日期：", "公告编号:",
    "公告编号：", "公开属性:", "公开属性：", "公开形式:", "公开形式：", "公开方式:", "公开方式：", "公开日期:",
    "公开日期：", "公开范围:", "公开范围：", "公文时效:", "公文时效：", "关联稿件:", "关联稿件：", "关键字:",
    "关键字：", "关键词:", "关键词：", "内容出处:", "内容出处：", "内容概述:", "内容概述：", "出版者:", "出版者：",
    "分类号:", "分类号：", "协办单位:", "协办单位：", "原文网址", "发布人:", "发布人：", "发布单位:", "发布单位：",
    "发布日期:", "发布日期：", "发布时间:", "发布时间：", "发布机构:", "发布机构：", "发文单位:", "发文单位：",
    "发文字号:", "发文字号：", "发文日期:", "发文日期：", "发文时间:", "发文时间：", "发文机关:", "发文机关：",
    "发生地点:", "发生地点：", "名称:", "名称：", "唯一号:", "唯一号：", "字体:", "字体大小:", "字体大小：", "字体：",
    "字号:", "字号：", "审核:", "审核人:", "审核人：", "审核：", "废止日期:", "废止日期：", "建议人:", "建议人：",
    "建议号:", "建议号：", "成文日期:", "成文日期：", "承办单位:", "承办单位：", "抓取时间:", "抓取时间：", "报告人:",
    "报告人：", "提案人:", "提案人：", "提案号:", "提案号：", "撰稿:", "撰稿：", "政府督办领导:", "政府督办领导：",
    "文件编号:", "文件编号：", "文号:", "文号：", "文种:", "文种：", "文章来源:", "文章来源：", "日期:2", "日期：2",
    "时效性:", "时效性：", "时间:2", "时间：2", "更新时间:", "更新时间：", "有效性:", "有效性：", "服务对象:",
    "服务对象：", "本文网址", "本页网址", "来源:", "来源网址", "来源：", "来稿:", "来稿：", "标 题:", "标 题：",
    "标签:", "标签：", "标题:", "标题：", "校对:", "校对：", "正文:", "正文：", "浏览:", "浏览次数:", "浏览次数：",
    "浏览：", "点击:", "点击：", "生成日期:", "生成日期：", "生效日期:", "生效日期：", "登记号:", "登记号：",
    "督办领导:", "督办领导：", "知识类型:", "知识类型：", "稿源:", "稿源：", "答复日期:", "答复日期：", "索引号:",
    "索引号：", "组配分类:", "组配分类：", "结束时间:", "结束时间：", "统一编号:", "统一编号：", "编辑:", "编辑：",
    "网址:", "网址：", "股票代码:", "股票代码：", "股票简称:", "股票简称：", "规范性文件编号:", "规范性文件编号：",
    "访问量:", "访问量：", "证券代码:", "证券代码：", "证券简称:", "证券简称：", "责任编辑:", "责任编辑：",
    "责任领导:", "责任领导：", "资料类型:", "资料类型：", "起始时间:", "起始时间：", "起始页:", "起始页：",
    "载体类型:", "载体类型：", "选择区域:", "选择区域：", "阅读次数:", "阅读次数：", "阅读量:", "阅读量：", "页数:",
    "页数：", "页码:", "页码：", "颗粒名称:", "颗粒名称：",
];

/// 页, which pages of a collection and of a text are counted by: （第9/21页）, （共12页）.
pub(crate) const PAGE_OF_TEXT: char = '页';

/// 版, a page of a newspaper: 第A03版.
pub(crate) const NEWSPAPER_PAGE: char = '版';

/// What a forum counts behind a number: 33[阅读], 0[回复]. Forums that hold old newspapers.
pub(crate) const VIEWS: [&str; 4] = ["回复", "浏览", "评论", "阅读"];

/// The label of a column of a newspaper, behind its page: 第3版（经济） [专栏]：.
pub(crate) const NEWSPAPER_COLUMN: &str = "专栏";

/// What a collection counts its texts or pages by: （优质10篇）, （第9/21页）.
pub(crate) const COUNTED_IN: [char; 2] = [COLLECTED, PAGE_OF_TEXT];

/// What sites put behind the title of a text: 工作报告—全文, 工作总结最新. Document shops, portals.
pub(crate) static TITLE_TAILS: Words = words!["—全文", "全文", "全文阅读", "最新", "最新版",];

/// What the length of a text is told in, which sites put behind a title: （全文共4863字）, （共12页）.
pub(crate) const LENGTH_OF_A_TEXT: [char; 2] = ['字', PAGE_OF_TEXT];

/// What opens the bracket behind a title that tells where the text is from. News sites.
pub(crate) static SOURCE_LABELS: Words =
    words!["数据来源：", "来源:", "来源：", "稿件来源：", "资料来源："];

/// Units of the size of a file. Document shops.
pub(crate) const FILE_SIZES: [&str; 6] = ["KB", "MB", "kb", "mb", "Kb", "Mb"];

/// How long a text is, as a document shop counts it: 约3.2千字, 约 10页. Document shops.
pub(crate) const TEXT_SIZES: [&str; 3] = ["千字", "万字", "页"];
/// What stands before such a size.
pub(crate) const ROUGH_SIZE: &str = "约";

/// Words of time that a piece of news begins with, and some reports do too. News sites.
pub(crate) static NEWS_TIMES: Words = words!["今日", "日前", "昨天", "昨日", "近日"];

/// Last characters of words that a digit makes a day, an ordinal, a group or an attachment of, and no label: 星期一, 之一, 附表1.
pub(crate) const NUMBERED_OTHERWISE: [char; 12] =
    ['之', '件', '十', '周', '图', '期', '栏', '第', '组', '表', '月', '队'];

/// What a piece of news begins with (消息头). Newspapers and news sites.
pub(crate) static NEWS_OPENINGS: Words = words![
    "中新社",
    "中新网",
    "人民网",
    "央视网",
    "新华社",
    "新华网",
    "本刊讯",
    "本台消息",
    "本台讯",
    "本报消息",
    "本报讯",
    "本报记者",
    "本网讯",
    "讯(记者",
    "讯（记者",
    "记者从"
];

/// The same labels in the cells of a row, without colons: 索引号 | 2022-00316 | 发文字号 |. Government
/// portals.
#[rustfmt::skip]
pub(crate) static METADATA_CELLS: Words = words![
    "主办单位", "主题", "主题分类", "主题类别", "主题词", "体裁分类", "信息分类", "信息名称", "信息来源", "信息类别",
    "信息索引", "公布日期", "公开主体", "公开属性", "公开形式", "公开方式", "公开日期", "公开时间", "公开时限",
    "公开类别", "公开类型", "公开范围", "公文种类", "关键字", "关键词", "内容出处", "内容分类", "内容概述", "分类",
    "分类号", "制发机关", "制定机关", "印发日期", "发布单位", "发布日期", "发布时间", "发布机构", "发布部门",
    "发文单位", "发文字号", "发文日期", "发文时间", "发文机关", "发文机构", "名称", "唯一号", "失效日期", "字号",
    "实施日期", "废止日期", "废止时间", "归档时间", "成文日期", "成文时间", "截止日期", "摘要", "效力状态",
    "效力等级", "效力级别", "文件名称", "文件编号", "文号", "施行日期", "时效性", "是否有效", "有效性", "服务对象",
    "标题", "法规类别", "生成日期", "生效日期", "生效时间", "知识类型", "签发日期", "索引号", "组配分类", "统一编号",
    "责任部门", "载体类型", "页数", "页码", "颗粒名称", "题名",
];

/// Those of them that may name the text itself, or open a line of it.
pub(crate) static NAMING_CELLS: Words =
    words!["主题", "信息名称", "关键字", "分类", "名称", "文件名称", "有效性", "服务对象", "标题",];

/// Labels of a summary that a portal puts in front of a text; the line behind them is cut off in
/// mid-sentence.
#[rustfmt::skip]
pub(crate) static SUMMARY_LABELS: Words = words![
    "内容导读", "内容提要", "内容提要:", "内容提要：", "内容摘要", "内容摘要:", "内容摘要：", "内容简介", "导读",
    "导读:", "导读：", "摘要", "摘要:", "摘要：", "文章导读", "文章摘要", "核心提示",
];

/// How the number of a page of a book begins: Page 276. Gazetteers from scans.
pub(crate) const BOOK_PAGES: [&str; 2] = ["Page", "P"];

/// Labels of the day on which a page was put up. Document shops.
pub(crate) static STAMP_LABELS: Words = words!["发布", "日期", "时间", "更新",];

/// How the label of a day ends that stands behind a title on its line: 某局工作总结　发布[时间]：2019-04-12. Document shops and portals.
pub(crate) static STAMP_LABEL_ENDS: Words = words!["日期", "时间"];

/// What the name of a site ends in. Document shops, portals.
pub(crate) const WEBSITE: char = '网';

/// The links of a viewer that turn a page. Portals that show a document page by page.
pub(crate) static PAGE_TURNS: Words =
    words!["上一页", "上页", "下一页", "下页", "尾页", "末页", "首页"];

/// Lines that name a part of a page and nothing else. Collections of laws, document shops.
pub(crate) static PAGE_PARTS: Words = words![
    "【概述】",
    "【正文】",
    "关闭",
    "合集下载",
    "图片",
    "字号",
    "字号:",
    "字号：",
    "文章属性",
    "朗读",
    "正文",
    "正文复制",
    "资源描述",
];

/// How a text begins that says what it is for, or what it rests on. Schemes and measures of counties and ministries.
#[rustfmt::skip]
pub(crate) static PURPOSES: Words = words![
    "为了", "为促进", "为做好", "为全面", "为切实", "为加强", "为加快", "为推动", "为推进", "为更好", "为有效",
    "为深入", "为确保", "为落实", "为规范", "为认真", "为贯彻", "为进一步", "根据《", "现将", "现就",
];

/// Between the name of a file and the number of one of its pages: 某镇实施方案_第2页. Document shops.
pub(crate) const PAGE_OF_FILE: [&str; 2] = ["_第", "页"];

/// What a collection of model texts adds to a title. Document shops.
pub(crate) static MODELS: Words =
    words!["大全", "模板", "欣赏", "汇总", "精选", "范例", "范文", "范本", "鉴赏",];

/// Labels that a page puts before a title, and whether they stand before nothing else; 名称： names whatever the page is
/// about. Text collections, government portals.
#[rustfmt::skip]
pub(crate) static TITLE_LABELS: Table<bool> = table![bool;
    ("信息名称:", false), ("信息名称：", false), ("信息标题:", true), ("信息标题：", true), ("公文标题:", true),
    ("公文标题：", true), ("原标题:", true), ("原标题：", true), ("名称:", false), ("名称：", false),
    ("文件名称:", true), ("文件名称：", true), ("文章标题:", true), ("文章标题：", true), ("标　　题:", true),
    ("标　　题：", true), ("标题:", true), ("标题：", true), ("题名:", true), ("题名：", true), ("题目:", true),
    ("题目：", true),
];

/// Phrases of a site that cling to the end of the last paragraph.
#[rustfmt::skip]
pub(crate) static CHROME_TAILS: Words = words![
    "加载更多", "展开全文", "收起全文", "显示全部", "查看全文", "查看更多", "点击下载",
    "点击查看更多", "返回顶部", "阅读全文",
];

/// Endings of a line that says where and when a report was given: ——2022年1月17日在…会议上. Reports
/// to people's congresses.
#[rustfmt::skip]
pub(crate) static OCCASIONS: Words = words![
    "上", "会议", "会议上", "修正", "修订", "修订通过", "全会上", "公布", "印发", "发布",
    "大会上", "审议", "批准", "报告", "施行", "讲话", "起施行", "通过",
];

/// Endings of a line that names who wrote or issued a document. 党政机关公文处理工作条例 article 9.
#[rustfmt::skip]
pub(crate) static AUTHORS: Words = words![
    "中心", "书记处", "人大", "人民政府", "党委", "党支部", "党组", "公司", "办", "办事处",
    "办公厅", "办公室", "区委", "医院", "协会", "厅", "县委", "司", "团委", "国务院", "处",
    "大学", "大队", "妇联", "委", "委员会", "学会", "学校", "学院", "局", "居委会", "工作站",
    "工作组", "市委", "常委会", "总工会", "总支", "总队", "指挥部", "支部", "支部委员会",
    "支队", "政府", "服务中心", "村委会", "检察长", "检察院", "法院", "监事会", "研究室",
    "秘书处", "筹备组", "筹委会", "管委会", "管理委员会", "管理局", "组委会", "编委会",
    "联合会", "股东会", "董事会", "街道", "调查队", "部", "银行", "镇", "院", "院长", "集团",
    "领导小组",
];

/// What the others are called whom a line names together with the first issuer: 某市民政局等九[部门]. 党政机关公文处理工作条例 article 9.
pub(crate) const JOINT_ISSUERS: [&str; 4] = ["个部门", "厅局", "单位", "部门"];

/// How the line begins that names who gets a copy, above the office that printed the text. GB/T 9704-2012 clause 7.4.2.
#[rustfmt::skip]
pub(crate) static COPY_LINES: Words = words!["分送", "抄报", "抄送"];

/// Words behind which a line of front matter names a person. Reports to people's congresses.
#[rustfmt::skip]
pub(crate) static OFFICES: Words = words![
    "主任", "主任委员", "主席", "乡长", "书记", "代区长", "代县长", "代市长", "代省长", "会长", "区长", "厅长", "县长",
    "司长", "处长", "委员长", "局长", "州长", "市长", "总书记", "总理", "总经理", "总裁", "旗长", "本报记者", "村长",
    "校长", "检察长", "盟长", "省长", "科长", "站长", "署长", "董事长", "行长", "记者", "通讯员", "部长", "镇长",
    "队长", "院长",
];

/// What a sentence ends in that introduces what follows, before its colon; a form of address does
/// not. Notices and reports.
#[rustfmt::skip]
pub(crate) static INTRODUCTIONS: Words = words![
    "下", "下列", "下面", "为", "主任", "主持人", "主要是", "主要有", "举措", "之一", "以下", "任务", "做到", "做法",
    "公告", "其中", "内容", "出席", "分别是", "列席", "列表", "副主任", "副组长", "包括", "即", "原则", "参加人员",
    "召集人", "名单", "地点", "如下", "如下意见", "委员", "安排", "工作", "建议", "强调", "情况", "意见", "成员",
    "成效", "批复", "报告", "指出", "措施", "提出", "方式", "方法", "方面", "时间", "是", "有", "材料", "条件之一",
    "步骤", "特点", "目标", "程序", "答复", "组员", "组长", "缺席", "职责", "表现", "要", "要求", "规定", "认为",
    "记录人", "途径", "通知", "部署", "问题", "附件",
];

/// How a list of attachments begins. GB/T 9704-2012 clause 7.3.4.
#[rustfmt::skip]
pub(crate) static ATTACHMENTS: Words = words![
    "附:", "附件", "附表:", "附表：", "附：",
];

/// What the news of a document ends in, before its text: 文件详情如下：. News sites.
pub(crate) static FULL_TEXTS: Words = words!["全文", "全文如下", "原文", "原文如下", "详情如下"];

/// Headings of what stands before the first part of a text. GB/T 7713.3-2014 and charters of schools and hospitals.
pub(crate) static PREFACES: Words = words!["前言", "导言", "序言", "引言", "绪言", "绪论", "综述"];

/// What the mastheads of newsletters of offices end in, above the number of the issue: 防汛[简报]. 党政机关公文处理工作条例 does not know them.
#[rustfmt::skip]
pub(crate) static NEWSLETTERS: Words = words![
    "专报", "内参", "动态", "快报", "简报", "通讯",
];

/// What the number of an issue stands between: [第]17[期]. Newsletters.
pub(crate) const ISSUE: char = '期';

/// Headings that close a whole text. Reports to people's congresses.
#[rustfmt::skip]
pub(crate) static CLOSINGS: Words = words![
    "尾声", "结束语", "结论", "结语",
];

/// Headings of a glossary behind a report, as they end their line. County reports.
#[rustfmt::skip]
pub(crate) static GLOSSARIES: Words = words![
    "名词注释", "名词解释", "指标解释", "术语解释", "注解", "注释",
];

/// Headings of a table of contents; newsletters have those of an issue.
pub(crate) static CONTENTS: Words = words![
    "本期内容",
    "本期导读",
    "本期目录",
    "本期看点",
    "本期要目",
    "目录",
    "目次",
    "目錄",
    "要目",
];

/// What stands behind the year in the name of a part of a report: 2021年工作回顾, 2022年主要任务.
/// The document's own title names an office too.
#[rustfmt::skip]
pub(crate) static PERIOD_SECTIONS: Words = words![
    "主要", "以来", "全年", "工作", "总体", "的主要", "的工作", "的总体", "的目标", "的重点",
    "目标", "经济社会发展", "重点",
];

/// Years counted from the report's own that the name of a part of a report begins with. Reports of courts and counties.
#[rustfmt::skip]
pub(crate) static PAST: Words = words![
    "一年来", "上一年", "五年来", "今后五年", "今年", "去年", "明年", "未来五年", "本届", "过去一年", "过去五年",
    "过去的一年", "过去的五年",
];

/// What the label of a line ends in that fills in a form below a task. Plans of work and lists of
/// tasks.
#[rustfmt::skip]
pub(crate) static FORM_LABELS: Words = words![
    "人", "单位", "地址", "地点", "完成情况", "时间", "时限", "期限", "电话", "科室", "网址", "网站", "负责同志",
    "邮箱", "部门", "领导",
];

/// How a note begins. GB/T 9704-2012 clause 7.3.6; statistical bulletins.
#[rustfmt::skip]
pub(crate) static NOTES: Words = words![
    "[1]", "[注", "名词注释", "名词解释", "备注:", "备注：", "指标解释", "注1", "注2", "注:",
    "注释", "注：", "说明:", "说明：", "资料来源", "附注", "［注",
];

/// How the caption of a table or a figure begins. Statistical bulletins.
#[rustfmt::skip]
pub(crate) static CAPTIONS: Words = words![
    "图", "表", "附图", "附表",
];

/// 图: what stands under the caption of a figure are the numbers of its axes.
pub(crate) const FIGURE: char = '图';

/// How the unit line of a table begins: 单位：亿元. Statistical bulletins.
#[rustfmt::skip]
pub(crate) static UNIT_LINES: Words = words![
    "(单位", "单位:", "单位：", "計量單位", "计量单位", "（单位",
];

/// Forms of address that open a report and end in a colon; headings they are not.
#[rustfmt::skip]
pub(crate) static ADDRESSES: Words = words![
    "先生们", "各位", "同志们", "女士们", "尊敬的", "朋友们",
];

/// 号, the end of a document number 国发〔2018〕42号. GB/T 9704-2012 clause 7.2.5.
pub(crate) const NUMBERS: &str = "号號";

/// What stands before the year of a document number. GB/T 9704-2012 clause 7.2.5.
pub(crate) const YEAR_BRACKET: char = '〔';

/// What stands there in published texts.
pub(crate) const YEAR_BRACKETS: [char; 7] = [YEAR_BRACKET, '[', '［', '（', '(', '【', '﹝'];

/// What stands before the name of who signs, on the line of the number. GB/T 9704-2012 clause 7.2.6.
pub(crate) const SIGNER: &str = "签发人";

/// Date characters: a line of nothing else is a date line.
pub(crate) const DATE: [char; 3] = ['年', '月', '日'];

/// 关于, in the middle of the title of a notice. 党政机关公文处理工作条例 article 9.
pub(crate) const ABOUT: &str = "关于";

/// Characters after which a title line is not finished.
pub(crate) const UNFINISHED: &str = "和与及的、暨";

/// Nouns that end the title of a section of a report; they part a title from the text that was
/// glued to it. Work reports of streets, towns and offices.
#[rustfmt::skip]
pub(crate) static SECTION_NOUNS: Words = words![
    "下一步工作", "下一步工作安排", "下一步工作建议", "下一步工作思路", "下一步工作打算", "下一步工作措施",
    "下一步工作方向", "下一步工作目标", "下一步工作要点", "下一步工作计划", "下一步工作设想", "下一步工作谋划",
    "下一步工作重点", "下一步打算", "下一步计划", "下步工作", "下步工作安排", "下步工作建议", "下步工作思路",
    "下步工作打算", "下步工作措施", "下步工作方向", "下步工作目标", "下步工作要点", "下步工作计划", "下步工作设想",
    "下步工作谋划", "下步工作重点", "下步打算", "不足之处", "主要做法", "主要做法与成效", "主要做法及成效",
    "主要做法和成效", "主要工作", "主要工作及成效", "主要工作和成效", "主要工作完成情况", "主要工作开展情况",
    "主要工作情况", "主要成效", "主要成绩", "主要经验", "主要问题", "亮点工作", "基本情况", "基本概况", "存在不足",
    "存在的不足", "存在的主要问题", "存在的问题", "存在的问题与不足", "存在的问题和不足", "存在问题", "存在问题及不足",
    "存在问题和不足", "对策建议", "工作亮点", "工作回顾", "工作完成情况", "工作开展情况", "工作思路", "工作总结",
    "工作情况", "工作成效", "工作打算", "工作措施", "工作目标", "工作要求", "工作计划", "工作重点", "总体情况",
    "总体要求", "意见建议", "指导思想", "特别提示", "组织体系", "经验做法", "重要内容提示", "重要提示", "风险提示",
];
