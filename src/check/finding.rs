//! What a check found.

use alloc::{borrow::Cow, string::String, vec::Vec};
use core::fmt;

use super::{Level, Rule};
use crate::Span;

/// A place where a draft breaks a rule.
///
/// # Examples
/// ```
/// use gongwen::check::Rules;
///
/// let source = "一、工作回顾\n全县稳中有进。\n三、工作打算\n再接再厉。\n";
/// let report = gongwen::parse(source);
/// let finding = &report.check(source, &Rules::new())[0];
/// assert_eq!(finding.rule.name(), "heading-gap");
/// assert_eq!(finding.span.of_source(source), "三、");
/// assert_eq!(finding.related()[0].of_source(source), "一、");
/// assert_eq!(finding.chinese(), "序号不连续：“三、”前面应有上一个序号");
/// assert_eq!(finding.to_string(), "the number before `三、` is missing");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Finding {
    /// The rule.
    pub rule: &'static Rule,
    /// How much it matters to the caller.
    pub level: Level,
    /// The words at fault; where something is missing, what it is missing beside.
    pub span: Span,
    pub(super) related: Vec<Span>,
    /// What the message says, a line for each `{0}`, `{1}`: no words of a message hold a line break.
    pub(super) words: String,
    pub(super) expected: Option<Cow<'static, str>>,
    pub(super) fix: Option<Edit>,
}

/// A replacement that mends a fault: the words under `span` by `with`.
///
/// # Examples
/// ```
/// use gongwen::check::Rules;
///
/// let source = "全县完成投资18亿元,增长5%。";
/// let findings = gongwen::parse(source).check(source, &Rules::new());
/// assert_eq!(findings[0].fix().unwrap().with, "，");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Edit {
    /// What is replaced; empty where something is put in.
    pub span: Span,
    /// By what; empty where something is taken out.
    pub with: Cow<'static, str>,
}

impl Finding {
    /// Other places that it is at odds with: the marker before, the figure that it contradicts.
    #[must_use]
    pub fn related(&self) -> &[Span] {
        &self.related
    }

    /// What should stand there, where that can be told.
    #[must_use]
    pub fn expected(&self) -> Option<&str> {
        self.expected.as_deref()
    }

    /// An edit that mends it, where one is safe.
    #[must_use]
    pub const fn fix(&self) -> Option<&Edit> {
        self.fix.as_ref()
    }

    /// What is wrong, in Chinese.
    #[must_use]
    pub fn chinese(&self) -> String {
        self.filled(self.rule.chinese)
    }

    /// What is wrong, in English.
    #[must_use]
    pub fn english(&self) -> String {
        self.filled(self.rule.english)
    }

    /// The message with the finding's words in place of `{0}`, `{1}`, and what is expected in place
    /// of `{expected}`.
    fn filled(&self, message: &str) -> String {
        let mut filled = String::new();
        let mut rest = message;
        while let Some((before, behind)) = rest.split_once('{') {
            let Some((name, after)) = behind.split_once('}') else { break };
            filled.push_str(before);
            let words = match name {
                "expected" => self.expected(),
                number => number.parse().ok().and_then(|at| self.words.split('\n').nth(at)),
            };
            debug_assert!(words.is_some(), "{}: no words for {name}", self.rule);
            // What is expected may hold a line break of the text: a message is one line.
            filled.extend(words.unwrap_or_default().lines());
            rest = after;
        }
        filled.push_str(rest);
        filled
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.english())
    }
}
