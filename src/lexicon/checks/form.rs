//! Words that checks of a letter's form ask for (GB/T 9704): kinds of documents, addressees, offices.

/// How the list of attachments begins, as it should. GB/T 9704-2012 clause 7.3.4.
pub(crate) const ATTACHMENT_LABEL: &str = "附件：";

/// Kinds of documents that are sent to somebody. GB/T 9704-2012 clause 7.3.2; 党政机关公文处理工作条例.
pub(crate) const SENT: &[&str] = &["函", "批复", "报告", "请示", "通知"];

/// Kinds of documents that somebody signs below the text. 党政机关公文处理工作条例.
pub(crate) const ISSUED: &[&str] = &["意见", "方案", "计划", "通报"];

/// What an addressee's line ends in. GB/T 9704-2012 clause 7.3.2; field texts.
pub(crate) const ADDRESSEES: &[&str] = &[
    "中心",
    "人民政府",
    "代表",
    "企业",
    "公司",
    "单位",
    "厅",
    "同志",
    "同志们",
    "委员",
    "委员会",
    "局",
    "机构",
    "机关",
    "校",
    "部门",
    "镇",
    "院",
    "各直属机构",
    "直属机构",
    "有关单位",
];

/// Words in the names of offices that their short names leave out: 应急[管理]局, 县[人民]政府. State directories of offices.
pub(crate) const OFFICE_FILLERS: &[&str] =
    &["事务", "人民", "委员会", "工作", "服务", "监督", "监督管理", "管理"];

/// What the name of an office ends in. GB/T 9704-2012 clause 7.3.5.
pub(crate) const OFFICE_ENDS: &[&str] =
    &["人民政府", "公司", "办公厅", "办公室", "厅", "委员会", "局", "部", "院"];

/// Before what a title is about, behind who issues it. 党政机关公文处理工作条例.
pub(crate) const PASSED_ON: &[&str] = &["关于", "印发", "批转", "转发"];

/// What an addressee's line begins with. GB/T 9704-2012 clause 7.3.2; field texts.
pub(crate) const ADDRESSED: &str = "各";

/// Kinds of documents of which a title names one. 党政机关公文处理工作条例 (2012) article 8.
pub(crate) const ASKING_AND_TELLING: &[&str] =
    &["请示", "报告", "批复", "通知", "通报", "通告", "请示函"];

/// The kind that asks, and the one that tells. 党政机关公文处理工作条例 (2012) article 8.
pub(crate) const REQUEST: &str = "请示";
pub(crate) const REPORT: &str = "报告";

/// What the name of a government ends in. 宪法 (2018) article 105.
pub(crate) const GOVERNMENT: &str = "人民政府";

/// What a request ends in. 党政机关公文处理工作条例 (2012) article 15.
pub(crate) const ASKED_FOR: &[&str] =
    &["妥否", "恳请", "当否", "请予批准", "请予批复", "请审批", "请批复", "请批示"];

/// 你 and 贵 before the division of whom one writes to, and divisions in groups: an addressee is of one of a
/// group. Replies and letters.
pub(crate) const YOURS: &[&str] = &["你", "贵"];
pub(crate) const ADDRESSED_GROUPS: [&str; 3] = ["县区市", "乡街镇", "局委厅"];

/// What the first of two addressees ends in. Requests.
pub(crate) const ADDRESSEE_ENDS: &[&str] = &["厅", "委", "局", "府", "部"];

/// Kinds that tell of what has been, and words of what is to come. Reports.
pub(crate) const TELLING: &[&str] = &["总结", "报告", "通报"];
pub(crate) const TO_COME: &[&str] =
    &["之前", "争取", "前", "力争", "将", "届时", "拟", "截止", "确保", "至", "计划", "预计"];

/// What says that a request came in. Replies.
pub(crate) const ANSWERED: &str = "收悉";

/// What sums up a year, and what says that it sums up less. Departments' reports.
pub(crate) const SUMMARY: &str = "总结";
pub(crate) const PARTS_OF_YEARS: &[&str] =
    &["上半年", "季度", "月", "学年", "学期", "前三", "计划", "中期"];

/// Who signs what no office issued. Research reports.
pub(crate) const SIGNING_ENDS: &[&str] = &[
    "专班",
    "中学",
    "中心",
    "公司",
    "医院",
    "委员会",
    "学校",
    "学院",
    "小学",
    "局",
    "工作组",
    "指挥部",
    "督查组",
    "调研组",
    "课题组",
    "领导小组",
];

/// What a department of a firm or an office is called, behind the name of the whole. Reports of firms.
pub(crate) const FIRM: &str = "公司";
pub(crate) const DEPARTMENTS: &[&str] = &["处", "室", "科", "部"];

/// Kinds of texts that an office writes and sends to nobody. Surveys.
pub(crate) const SURVEYS: &[&str] = &["考察报告", "调查报告", "调研报告"];

/// 签发人 beside the number of what is sent upwards. GB/T 9704-2012 clause 7.2.6.
pub(crate) const SIGNER: &str = "签发人";

/// The kind of a letter between offices that none of them is above. 党政机关公文处理工作条例 article 8.
pub(crate) const LETTER: char = '函';

/// What asks for the decision of an office above, at the end of a request. 党政机关公文处理工作条例 article 8.
pub(crate) const DECISIONS_ASKED: &[&str] = &["请批复", "请批示", "请审批", "请审示"];

/// Kinds of documents that ask for no decision, and how a request closes. 党政机关公文处理工作条例 (2012) article 8.
pub(crate) const ASKING_NOTHING: &[&str] =
    &["公告", "决定", "批复", "方案", "答复", "纪要", "议案", "通告", "通报", "通知"];
pub(crate) const REQUEST_CLOSINGS: &[&str] = &[
    "妥否，请批复",
    "妥否，请批示",
    "妥否，请审批",
    "当否，请批复",
    "当否，请批示",
    "当否，请审批",
];

/// Stages of a text that is not yet issued, at the end of its title. 规章制定程序条例.
pub(crate) const DRAFT_STAGES: &[&str] = &["征求意见稿", "讨论稿", "送审稿"];

/// What opens the note that names whom to ask. GB/T 9704-2012 clause 7.3.6.
pub(crate) const CONTACT: &str = "联系人";

/// What answers to members of a congress answer: 对县人大第46号[建议]的答复. Answers.
pub(crate) const PROPOSALS: &[&str] = &["建议", "提案"];

/// 号 behind the number of such a proposal.
pub(crate) const NUMBERED: char = '号';

/// What counts meetings behind their number: 第46次. Minutes.
pub(crate) const SESSION: char = '次';

/// What passes another document on, right before its name in a title. 党政机关公文处理工作条例 article 9.
pub(crate) const PASSES_ON: &[&str] = &["公布", "印发", "批转", "转发"];

/// What opens the list of those who get a copy. GB/T 9704-2012 clause 7.4.2.
pub(crate) const COPIES: &str = "抄送";

/// Notes on who may read a document, which stand in brackets. GB/T 9704-2012 clause 7.3.6.
pub(crate) const RELEASES: &[&str] =
    &["此件不公开", "此件主动公开", "此件依申请公开", "此件公开发布", "此件删减后公开"];
