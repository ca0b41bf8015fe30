//! Words that checks of a draft ask for: short lists, each asked at few places of a text. One file holds those of each kind of
//! check; here are those that several ask for.

pub(crate) mod figures;
pub(crate) mod form;
pub(crate) mod held;
pub(crate) mod misspellings;
pub(crate) mod numbering;
pub(crate) mod punctuation;
pub(crate) mod words;

/// What an attachment is called in running text. GB/T 9704-2012 clause 7.3.4.
pub(crate) const ATTACHMENT: &str = "附件";

/// 截止, which tells when something ends (截止时间为) and takes no point of time behind it, and 截至, which does.
/// 现代汉语词典.
pub(crate) const ENDED: &str = "截止";
pub(crate) const AS_OF: &str = "截至";

/// The word before what a text calls itself. Statutes.
pub(crate) const SELF: char = '本';

/// What names each of several, or its figure: 分别为. Plans and reports.
pub(crate) const NAMED_EACH: &str = "分别";
pub(crate) const IS_EACH: [char; 2] = ['为', IS];

/// What says what something is. Reports.
pub(crate) const IS: char = '是';

/// What the titles of minutes hold.
pub(crate) const MEETINGS: &[&str] = &["会议", "纪要", "记录"];

/// Kinds whose titles may hold the word for a meeting, and that are no minutes. 党政机关公文处理工作条例 (2012) article 8.
pub(crate) const NOT_MINUTES: &[&str] =
    &["决定", "函", "批复", "报告", "方案", "答复", "议案", "请示", "通知"];
