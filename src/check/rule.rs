//! What a check looks for: its rules, by name, and which of them a caller wants.

use alloc::{string::String, vec::Vec};
use core::fmt;

use super::table;

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
    /// Every rule, by category.
    ///
    /// # Examples
    /// ```
    /// use gongwen::check::{Category, Rule};
    ///
    /// assert!(Rule::all().filter(|rule| rule.category() == Category::Figures).count() > 10);
    /// ```
    pub fn all() -> impl Iterator<Item = &'static Self> {
        table::ALL.iter().copied()
    }

    /// The rule of this name.
    #[must_use]
    pub fn find(name: &str) -> Option<&'static Self> {
        Self::all().find(|rule| rule.name == name)
    }

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

/// A name that no rule has.
///
/// # Examples
/// ```
/// use gongwen::check::Rules;
///
/// let error = Rules::new().off("no-such-rule").unwrap_err();
/// assert_eq!(error.to_string(), "there is no rule `no-such-rule`");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there is no rule `{name}`")]
#[non_exhaustive]
pub struct UnknownRule {
    /// The name.
    pub name: String,
}

/// Which rules a draft is held to, and how much each matters.
///
/// # Examples
/// ```
/// use gongwen::check::{Level, Rules};
///
/// let source = "一、工作回顾\n全县完成投资18亿元,增长5%。\n三、工作打算\n再接再厉。\n";
/// let report = gongwen::parse(source);
/// let names = |rules: &Rules| -> Vec<&str> {
///     report.check(source, rules).iter().map(|finding| finding.rule.name()).collect()
/// };
/// assert_eq!(names(&Rules::new()), ["half-width-mark", "heading-gap"]);
/// assert_eq!(names(&Rules::new().off("heading-gap")?), ["half-width-mark"]);
/// let strict = Rules::new().level("heading-gap", Level::Error)?;
/// assert_eq!(report.check(source, &strict)[1].level, Level::Error);
/// # Ok::<(), gongwen::check::UnknownRule>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Rules {
    /// What differs from the table: `None` for a rule that is off.
    changed: Vec<(&'static str, Option<Level>)>,
    least: Option<Level>,
}

impl Rules {
    /// Every rule at its own level.
    #[must_use]
    pub const fn new() -> Self {
        Self { changed: Vec::new(), least: None }
    }

    /// Without the rule `name`.
    ///
    /// # Errors
    /// [`UnknownRule`] for a name that no rule has: `heading_gap`.
    pub fn off(self, name: &str) -> Result<Self, UnknownRule> {
        self.change(name, None)
    }

    /// With the rule `name` at another level.
    ///
    /// # Errors
    /// [`UnknownRule`] for a name that no rule has.
    pub fn level(self, name: &str, level: Level) -> Result<Self, UnknownRule> {
        self.change(name, Some(level))
    }

    /// Without what matters less than `level`.
    #[must_use]
    pub const fn at_least(mut self, level: Level) -> Self {
        self.least = Some(level);
        self
    }

    fn change(mut self, name: &str, level: Option<Level>) -> Result<Self, UnknownRule> {
        let rule = Rule::find(name).ok_or_else(|| UnknownRule { name: name.into() })?;
        self.changed.retain(|(changed, _)| *changed != rule.name);
        self.changed.push((rule.name, level));
        Ok(self)
    }

    /// The level of a rule; `None` where it is off.
    pub(super) fn of(&self, rule: &Rule) -> Option<Level> {
        let changed = self.changed.iter().find(|(name, _)| *name == rule.name);
        let level = changed.map_or(Some(rule.level), |(_, level)| *level)?;
        self.wants(level).then_some(level)
    }

    /// Whether what matters so much is wanted.
    pub(super) fn wants(&self, level: Level) -> bool {
        self.least.is_none_or(|least| level >= least)
    }
}
