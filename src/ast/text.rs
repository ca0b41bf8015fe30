//! Words of the source, as a string that knows where it stands.

use core::{fmt, ops::Deref};

use super::Words;
use crate::Span;

/// Words of the source: where they stand, and how they read without the line breaks and padding
/// spaces inside.
///
/// # Examples
/// A name that runs over a hard wrap: the span covers the break, the words read without it.
/// ```
/// let source = "    街道坚持把群众的满意作为工作的出
/// 发点和落脚点，持续健全便民服务体系，
/// 全区经济运行稳中有进，新增高新技术企
/// 业11家，相关部门进一步压实责任，及时
/// 研究解决推进过程中出现的困难问题。
/// ";
/// let report = gongwen::parse(source);
/// let mut metrics = report.metrics();
/// let subject = metrics.next().unwrap().node.subject().unwrap();
/// assert_eq!(subject, "高新技术企业");
/// assert_eq!(subject.span.of_source(source), "高新技术企\n业");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Text<'s> {
    /// Where the words stand in the source.
    pub span: Span,
    /// The words; equal to the source under `span` unless a hard wrap or padding space was taken
    /// out.
    pub(crate) content: Words<'s>,
}

impl Text<'_> {
    /// Itself, where it says anything: in a node that may have no such words, an empty text takes the place of
    /// `None`, which would take eight bytes more.
    pub(crate) const fn told(&self) -> Option<&Self> {
        match self.content {
            Words::Borrowed(words) if words.is_empty() => None,
            _ => Some(self),
        }
    }

    /// The words.
    ///
    /// # Examples
    /// ```
    /// let report = gongwen::parse("一、主要做法\n夯实基础。新建站点6个。");
    /// let heading = &report.documents()[0].sections()[0].heading;
    /// assert_eq!(heading.title().unwrap().text.as_str(), "主要做法");
    /// ```
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.content
    }
}

impl Deref for Text<'_> {
    type Target = str;

    fn deref(&self) -> &str {
        &self.content
    }
}

impl AsRef<str> for Text<'_> {
    fn as_ref(&self) -> &str {
        &self.content
    }
}

impl fmt::Display for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.content)
    }
}

impl PartialEq<str> for Text<'_> {
    fn eq(&self, other: &str) -> bool {
        *self.content == *other
    }
}

impl PartialEq<&str> for Text<'_> {
    fn eq(&self, other: &&str) -> bool {
        *self.content == **other
    }
}

/// The words of what may have none: the empty string where there are none.
pub(crate) fn words<'t>(text: Option<&'t Text<'_>>) -> &'t str {
    text.map_or("", Text::as_str)
}
