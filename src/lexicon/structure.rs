//! Words of document structure: titles, front and back matter, noise, tables, leads.

use super::lookup::{Words, words};

/// Characters of a page number: 第 3 页 共 9 页. Word processors and PDF.
pub(crate) const PAGE: &str = "第页共頁";

/// Kinds of official documents, as they end a title. 党政机关公文处理工作条例 (2012) article 8 (15
/// kinds), and the working papers that governments publish besides: 总结, 计划, 方案, 公报, 规划,
/// laws and regulations.
#[rustfmt::skip]
pub(crate) static DOCUMENT_KINDS: Words = words![
    "专项行动", "业务工作", "个人总结", "主要职责", "事项", "令", "会议纪要", "体会", "倡议书", "党建", "公告", "公开信", "公报",
    "公约", "典型发言", "典型材料", "决定", "决议", "准则", "函", "办法", "发言", "发言稿", "命令", "回顾", "安排",
    "工作", "思路", "总体安排", "总结", "意见", "打算", "批复", "报告", "指南", "指引", "措施", "方案", "条例",
    "概况", "汇报", "法", "清单", "演讲稿", "目标", "简况", "简报", "纪要", "纲要", "细则", "行动计划", "裁判要点", "要点", "规划",
    "规则", "规定", "规程", "计划", "议案", "讲话", "讲话稿", "设想", "说明", "请示", "调查", "述职述廉", "通告", "通报", "通知",
    "通知书", "预案",
];

/// Kinds that name a document only together with other words: 工作 ends a section heading as often
/// as a title.
#[rustfmt::skip]
pub(crate) static WEAK_KINDS: Words = words![
    "专项行动", "业务工作", "主要职责", "事项", "令", "体会", "党建", "公告", "公约", "决定", "决议", "准则", "函", "办法", "发言",
    "回顾", "安排", "工作", "思路", "总体安排", "意见", "打算", "批复", "指南", "指引", "措施", "方案", "条例", "概况", "汇报", "法",
    "清单", "目标", "简况", "纪要", "细则", "要点", "规划", "规则", "规定", "规程", "计划", "设想", "说明", "请示", "调查", "通告",
    "通知", "预案",
];

/// Nouns that are a breadcrumb of a site when they stand alone in front of a title.
#[rustfmt::skip]
pub(crate) static BREADCRUMBS: Words = words![
    "公报", "动态", "工作报告", "政务公开", "政策文件", "文件", "新闻", "正文", "统计公报", "规划计划", "计划总结", "通知公告", "首页",
];

/// Words that only a web page, a download site or a seller writes around a report. Observed on
/// county portals, document shops and statistics sites; each marks a line outside the running text.
#[rustfmt::skip]
pub(crate) static CHROME: Words = words![
    "<!--", "????", "QQ", "http://", "https://", "qq群", "www.", "上一篇", "上一页", "下一篇", "下一页", "不保证该用户上传", "仅供",
    "公众号：", "关注我们", "关闭窗口", "内容摘要", "分享到", "分享：", "加群", "原创力文档", "发布 |", "发布|", "发布人",
    "发布日期：", "发布时间：", "发文单位：", "发文时间：", "字体：", "字号 ", "字号：", "打印本页", "扫一扫", "扫描二维码", "文库",
    "文档介绍", "文档分类", "来源:", "来源URL", "来源：", "查看更多", "正文：", "浏览次数", "浏览量", "点击数", "点击量：", "版权归",
    "版权所有", "百度文库", "相关链接", "相关阅读", "立享", "立即购买", "编辑：", "网站地图", "网站声明", "联系我们", "范文",
    "视力保护色", "豆丁网", "责任编辑", "责编", "返回列表", "返回顶部", "道客巴巴", "阅读全文", "阅读次数", "阅读：", "附件下载",
    "首页",
];

/// Words that a web page writes around a report, and reports themselves use (加大宣传力度,
/// 免费开放): they show a line to be chrome where it is no sentence and no heading.
#[rustfmt::skip]
pub(crate) static CHROME_WORDS: Words = words![
    "下载", "举报", "会员", "免费", "全屏", "加大", "客服", "打印", "投稿", "收藏", "登录", "订阅", "资料", "转载",
];

/// Labels of the index that a portal prints around a text. Government portals.
#[rustfmt::skip]
pub(crate) static PORTAL_LABELS: Words = words![
    "主题分类:", "主题分类：", "主题词:", "主题词：", "体裁分类:", "体裁分类：", "供稿:", "供稿：", "信息分类:", "信息分类：",
    "信息名称:", "信息名称：", "信息员:", "信息员：", "信息索引号:", "信息索引号：", "公开方式:", "公开方式：", "公开日期:",
    "公开日期：", "公文时效:", "公文时效：", "内容概述:", "内容概述：", "发布机构:", "发布机构：", "发文字号:", "发文字号：",
    "发文日期:", "发文日期：", "名称:", "名称：", "字体大小:", "字体大小：", "审核:", "审核人:", "审核人：", "审核：", "成文日期:",
    "成文日期：", "撰稿:", "撰稿：", "文号:", "文号：", "更新时间:", "更新时间：", "有效性:", "有效性：", "来稿:", "来稿：", "标签:",
    "标签：", "校对:", "校对：", "浏览:", "浏览：", "点击:", "点击：", "生成日期:", "生成日期：", "索引号:", "索引号：", "组配分类:",
    "组配分类：",
];

/// Words that show a line to be site chrome wherever in the text it stands.
#[rustfmt::skip]
pub(crate) static CHROME_ANYWHERE: Words = words![
    "<!--", "QQ群", "http://", "https://", "qq群", "www.", "【字体：", "【字号：", "【打印", "会员群", "会员资料", "倒卖",
    "原创力文档", "唯一指定QQ", "扫描二维码", "本站", "查看更多", "百度文库", "豆丁网", "道客巴巴", "阅读全文",
];

/// Words that show a short line to be site chrome wherever it stands.
#[rustfmt::skip]
pub(crate) static CHROME_SHORT: Words = words![
    "QQ空间", "上一篇", "下一篇", "关闭窗口", "分享到", "打印本页", "扫一扫", "新浪微博", "浏览次数", "点击数", "相关文章", "相关链接",
    "相关阅读", "相关附件", "责任编辑", "返回列表", "返回顶部",
];

/// Labels of a summary that a portal puts in front of a text; the line behind them is cut off in
/// mid-sentence.
#[rustfmt::skip]
pub(crate) static SUMMARY_LABELS: Words = words![
    "内容提要：", "内容摘要：", "导读：", "摘要：",
];

/// Labels that a collection of texts puts before a title.
#[rustfmt::skip]
pub(crate) static TITLE_LABELS: Words = words![
    "文件名称：", "标题:", "标题：", "题目：",
];

/// Phrases of a site that cling to the end of the last paragraph.
#[rustfmt::skip]
pub(crate) static CHROME_TAILS: Words = words![
    "加载更多", "展开全文", "收起全文", "显示全部", "查看全文", "查看更多", "点击下载", "点击查看更多", "返回顶部", "阅读全文",
];

/// Endings of a line that says where and when a report was given: ——2022年1月17日在…会议上. Reports
/// to people's congresses.
#[rustfmt::skip]
pub(crate) static OCCASIONS: Words = words![
    "上", "会议", "会议上", "修订", "全会上", "公布", "发布", "大会上", "审议", "施行", "通过",
];

/// Endings of a line that names who wrote or issued a document. 党政机关公文处理工作条例 article 9.
#[rustfmt::skip]
pub(crate) static AUTHORS: Words = words![
    "中心", "人大", "人民政府", "党委", "党组", "办", "办事处", "办公厅", "办公室", "厅", "司", "处", "委", "委员会", "局", "常委会",
    "总队", "政府", "检察长", "检察院", "法院", "街道", "调查队", "部", "镇", "院", "院长", "领导小组",
];

/// Words behind which a line of front matter names a person. Reports to people's congresses.
#[rustfmt::skip]
pub(crate) static OFFICES: Words = words![
    "主任", "主席", "乡长", "书记", "区长", "县长", "局长", "州长", "市长", "总理", "旗长", "检察长", "盟长", "省长", "部长", "镇长",
    "院长",
];

/// What a sentence ends in that introduces what follows, before its colon; a form of address does
/// not. Notices and reports.
#[rustfmt::skip]
pub(crate) static INTRODUCTIONS: Words = words![
    "下", "下列", "主要是", "以下", "包括", "如下", "工作", "意见", "方面", "问题",
];

/// How a list of attachments begins. GB/T 9704-2012 clause 7.3.4.
#[rustfmt::skip]
pub(crate) static ATTACHMENTS: Words = words![
    "附:", "附件", "附表：", "附：",
];

/// Headings of a table of contents.
pub(crate) static CONTENTS: Words = words!["目录", "目次", "目錄"];

/// What stands behind the year in the name of a part of a report: 2021年工作回顾, 2022年主要任务.
/// The document's own title names an office too.
#[rustfmt::skip]
pub(crate) static PERIOD_SECTIONS: Words = words![
    "主要", "以来", "全年", "工作", "总体", "的主要", "的工作", "的总体", "的目标", "的重点", "目标", "经济社会发展", "重点",
];

/// What the label of a line ends in that fills in a form below a task. Plans of work and lists of
/// tasks.
#[rustfmt::skip]
pub(crate) static FORM_LABELS: Words = words![
    "人", "单位", "地址", "地点", "完成情况", "时间", "时限", "期限", "电话", "科室", "负责同志", "部门", "领导",
];

/// How a note begins. GB/T 9704-2012 clause 7.3.7; statistical bulletins.
#[rustfmt::skip]
pub(crate) static NOTES: Words = words![
    "[注", "名词解释", "备注：", "注:", "注释", "注：", "说明：", "资料来源", "［注",
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
pub(crate) const NUMBER: char = '号';

/// The colon that ends a form of address, full or half width.
pub(crate) const COLONS: [char; 2] = ['：', ':'];

/// Date characters: a line of nothing else is a date line.
pub(crate) const DATE: &str = "年月日";

/// 关于, in the middle of the title of a notice. 党政机关公文处理工作条例 article 9.
pub(crate) const ABOUT: &str = "关于";

/// Characters after which a title line is not finished.
pub(crate) const UNFINISHED: &str = "和与及的、暨";

/// Nouns that end the title of a section of a report; they part a title from the text that was
/// glued to it. Work reports of streets, towns and offices.
#[rustfmt::skip]
pub(crate) static SECTION_NOUNS: Words = words![
    "下一步工作", "下一步工作安排", "下一步工作建议", "下一步工作思路", "下一步工作打算", "下一步工作措施", "下一步工作方向",
    "下一步工作目标", "下一步工作要点", "下一步工作计划", "下一步工作设想", "下一步工作谋划", "下一步工作重点", "下一步打算",
    "下一步计划", "下步工作", "下步工作安排", "下步工作建议", "下步工作思路", "下步工作打算", "下步工作措施", "下步工作方向",
    "下步工作目标", "下步工作要点", "下步工作计划", "下步工作设想", "下步工作谋划", "下步工作重点", "下步打算", "不足之处",
    "主要做法", "主要做法与成效", "主要做法及成效", "主要做法和成效", "主要工作", "主要工作及成效", "主要工作和成效",
    "主要工作完成情况", "主要工作开展情况", "主要工作情况", "主要成效", "主要成绩", "主要经验", "主要问题", "亮点工作", "基本情况",
    "基本概况", "存在不足", "存在的不足", "存在的主要问题", "存在的问题", "存在的问题与不足", "存在的问题和不足", "存在问题",
    "存在问题及不足", "存在问题和不足", "对策建议", "工作亮点", "工作回顾", "工作完成情况", "工作开展情况", "工作思路", "工作总结",
    "工作情况", "工作成效", "工作打算", "工作措施", "工作目标", "工作要求", "工作计划", "工作重点", "总体情况", "总体要求",
    "意见建议", "指导思想", "组织体系", "经验做法",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weak_kinds_are_kinds() {
        assert!(WEAK_KINDS.iter().all(|kind| DOCUMENT_KINDS.contains(kind)));
    }
}
