//! The rules by name, and which of them a caller wants.

use alloc::{string::String, vec::Vec};

use super::{
    rule::{Level, Rule},
    table,
};

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
