//! What is odd about a source: a code, how bad it is, and where.

use core::fmt;

use crate::Span;

/// Something odd about a source: a number of a heading that is skipped or repeated, say.
///
/// # Examples
/// ```
/// let source = "一、工作回顾
/// 全年总体平稳，各项任务完成。
/// 三、工作打算
/// 明年继续努力，巩固已有成果。
/// ";
/// let report = gongwen::parse(source);
/// let found = &report.diagnostics()[0];
/// assert_eq!(found.span.of_source(source), "三、");
/// assert_eq!(found.related.unwrap().of_source(source), "一、");
/// assert_eq!(
///     (found.code, found.severity()),
///     (gongwen::Code::HeadingGap, gongwen::Severity::Warning)
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Diagnostic {
    /// What was found.
    pub code: Code,
    /// Where.
    pub span: Span,
    /// The marker before it that it is at odds with: that of the last heading of its family, or of
    /// the item before. `None` where there is none before it, and for a source that was cut.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub related: Option<Span>,
}

/// What a diagnostic found.
///
/// # Examples
/// ```
/// use gongwen::Code;
///
/// let codes = |source| -> Vec<Code> {
///     gongwen::parse(source).diagnostics().iter().map(|found| found.code).collect()
/// };
/// assert_eq!(codes("一、甲乙丙\n二、丁戊己\n二、庚辛壬\n"), [Code::HeadingRepeat]);
/// assert_eq!(codes("主要做法：一是抓学习。三是抓队伍。四是抓作风。"), [Code::ItemGap]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "kebab-case"))]
#[non_exhaustive]
pub enum Code {
    /// A heading skips a number: （一）, （三）.
    HeadingGap,
    /// A heading repeats a number, or goes back.
    HeadingRepeat,
    /// A ladder does not start at one.
    HeadingStart,
    /// A heading of a series is marked in another way than the one before it: 1、, 2).
    HeadingStyle,
    /// An item skips a number.
    ItemGap,
    /// An item repeats a number.
    ItemRepeat,
    /// The figures behind 分别 are not as many as what they might stand for, so that none has a
    /// subject.
    RespectiveCount,
    /// The source is longer than 4 GiB; the rest was not read.
    Truncated,
}

impl Diagnostic {
    /// How bad it is.
    #[must_use]
    pub const fn severity(&self) -> Severity {
        self.code.severity()
    }
}

impl Code {
    /// Its name as messages and configuration files have it.
    ///
    /// # Examples
    /// ```
    /// assert_eq!(gongwen::Code::HeadingGap.name(), "heading-gap");
    /// ```
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::HeadingGap => "heading-gap",
            Self::HeadingRepeat => "heading-repeat",
            Self::HeadingStart => "heading-start",
            Self::HeadingStyle => "heading-style",
            Self::ItemGap => "item-gap",
            Self::ItemRepeat => "item-repeat",
            Self::RespectiveCount => "respective-count",
            Self::Truncated => "truncated",
        }
    }

    /// How bad what it names is.
    #[must_use]
    pub const fn severity(self) -> Severity {
        match self {
            Self::Truncated => Severity::Error,
            _ => Severity::Warning,
        }
    }

    /// What would mend it, in a sentence.
    ///
    /// # Examples
    /// ```
    /// assert_eq!(gongwen::Code::Truncated.help(), "split the source: spans hold 32 bits");
    /// ```
    #[must_use]
    pub const fn help(self) -> &'static str {
        match self {
            Self::HeadingGap => "the heading's number should follow that of the heading before it",
            Self::HeadingRepeat => "the heading's number was used before at this level",
            Self::HeadingStart => "the first heading of a ladder should be number one",
            Self::HeadingStyle => "the headings of a series should be marked in one way",
            Self::ItemGap => "the item's number should follow that of the item before it",
            Self::ItemRepeat => "the item's number was used before in this list",
            Self::RespectiveCount => "the figures should be as many as the subjects they stand for",
            Self::Truncated => "split the source: spans hold 32 bits",
        }
    }
}

/// How bad what a diagnostic found is.
///
/// # Examples
/// Severities order from the mildest:
/// ```
/// use gongwen::Severity;
///
/// let report = gongwen::parse("一、甲乙丙\n二、丁戊己\n二、庚辛壬\n");
/// assert!(report.diagnostics().iter().all(|found| found.severity() < Severity::Error));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
pub enum Severity {
    /// Probably a slip of the author.
    Warning,
    /// Something could not be read.
    Error,
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Warning => "warning",
            Self::Error => "error",
        })
    }
}
