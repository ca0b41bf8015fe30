//! What a rule is: name, category, level, source, messages, examples.

use core::fmt;

/// A rule that a draft may break.
///
/// # Examples
/// ```
/// let rule = gongwen::check::Rule::find("heading-gap").unwrap();
/// assert_eq!(rule.source(), "GB/T 9704-2012 7.3.3");
/// assert!(rule.wrong().contains("三、"));
/// ```
#[derive(Debug, PartialEq, Eq, Hash)]
pub struct Rule {
    pub(super) name: &'static str,
    pub(super) category: Category,
    pub(super) level: Level,
    pub(super) source: &'static str,
    pub(super) chinese: &'static str,
    pub(super) english: &'static str,
    pub(super) wrong: &'static str,
    pub(super) right: &'static str,
}

/// What a rule is about.
///
/// # Examples
/// ```
/// use gongwen::check::{Category, Rule};
///
/// assert_eq!(Rule::find("double-mark").unwrap().category(), Category::Punctuation);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Category {
    /// Markers of headings, items and articles, and references to them.
    Numbering,
    /// Marks, quotes, brackets, digits.
    Punctuation,
    /// The parts of an official document.
    Form,
    /// Figures that contradict each other.
    Figures,
    /// Words that were pasted or left behind.
    Text,
}

/// How much a finding matters.
///
/// # Examples
/// Levels order from the mildest:
/// ```
/// use gongwen::check::Level;
///
/// assert!(Level::Note < Level::Warning && Level::Warning < Level::Error);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
pub enum Level {
    /// What the standards advise and usage does not always follow.
    Note,
    /// Most likely a fault; somebody should look.
    Warning,
    /// A fault whatever was meant.
    Error,
}

impl Rule {
    /// Its stable name, in kebab case: `heading-gap`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// What it is about.
    #[must_use]
    pub const fn category(&self) -> Category {
        self.category
    }

    /// How much it matters, unless the caller says otherwise.
    #[must_use]
    pub const fn level(&self) -> Level {
        self.level
    }

    /// The clause of a standard that it comes from, or what it follows from.
    #[must_use]
    pub const fn source(&self) -> &'static str {
        self.source
    }

    /// A text that breaks it.
    #[must_use]
    pub const fn wrong(&self) -> &'static str {
        self.wrong
    }

    /// The same text as it should be.
    #[must_use]
    pub const fn right(&self) -> &'static str {
        self.right
    }

    /// Its message, in Chinese, with `{0}` and `{1}` where a finding puts its words.
    #[must_use]
    pub const fn chinese(&self) -> &'static str {
        self.chinese
    }

    /// Its message, in English.
    #[must_use]
    pub const fn english(&self) -> &'static str {
        self.english
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name)
    }
}

impl Category {
    /// Its name in lower case: `numbering`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Numbering => "numbering",
            Self::Punctuation => "punctuation",
            Self::Form => "form",
            Self::Figures => "figures",
            Self::Text => "text",
        }
    }
}

impl Level {
    /// Its name in lower case: `warning`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}
