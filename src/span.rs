//! Places in the source: [`Span`].
//!
//! Takes byte offsets, gives byte ranges. Nothing here looks at what the text says.

use core::ops::Range;

/// A half-open byte range `start..end` of the untouched source, on char boundaries.
///
/// Every span in the tree counts from the first byte of the string given to
/// [`parse`](crate::parse); a span that a public combinator returns counts from the first byte of
/// the combinator's input.
///
/// # Examples
/// ```
/// let span = gongwen::Span::new(3, 9);
/// assert_eq!(&"第一章总则"[span.range()], "一章");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(from = "(u32, u32)", into = "(u32, u32)"))]
pub struct Span {
    /// Offset of the first byte.
    pub start: u32,
    /// Offset behind the last byte.
    pub end: u32,
}

impl Span {
    /// The span `start..end`.
    ///
    /// # Examples
    /// ```
    /// let span = gongwen::Span::new(3, 9);
    /// assert_eq!((span.start, span.end), (3, 9));
    /// ```
    #[must_use]
    pub const fn new(start: u32, end: u32) -> Self {
        Self { start, end }
    }

    /// The span of a `usize` range; offsets past 4 GiB are cut to `u32::MAX`.
    ///
    /// # Examples
    /// ```
    /// let found = "一、总则".find("总则").unwrap();
    /// assert_eq!(gongwen::Span::of(found..found + 6), gongwen::Span::new(6, 12));
    /// ```
    #[must_use]
    pub fn of(range: Range<usize>) -> Self {
        let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        Self { start: offset(range.start), end: offset(range.end) }
    }

    /// The span as a range for slicing the source.
    ///
    /// # Examples
    /// ```
    /// let source = "一、总则";
    /// let report = gongwen::parse(source);
    /// let title = report.documents()[0].sections()[0].heading.title().unwrap();
    /// assert_eq!(&source[title.text.span.range()], "总则");
    /// ```
    #[must_use]
    pub const fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// Length in bytes.
    ///
    /// # Examples
    /// ```
    /// assert_eq!(gongwen::Span::new(3, 9).len(), 6);
    /// ```
    #[must_use]
    pub const fn len(self) -> u32 {
        self.end.saturating_sub(self.start)
    }

    /// Whether the span holds no byte.
    ///
    /// # Examples
    /// ```
    /// assert!(gongwen::Span::new(3, 3).is_empty());
    /// ```
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.end <= self.start
    }

    /// Whether `inner` lies inside this span.
    ///
    /// # Examples
    /// ```
    /// use gongwen::Span;
    ///
    /// assert!(Span::new(3, 9).contains(Span::new(3, 9)));
    /// assert!(!Span::new(3, 9).contains(Span::new(6, 12)));
    /// ```
    #[must_use]
    pub const fn contains(self, inner: Self) -> bool {
        self.start <= inner.start && inner.end <= self.end
    }

    /// The smallest span that holds both.
    ///
    /// # Examples
    /// ```
    /// use gongwen::Span;
    ///
    /// assert_eq!(Span::new(6, 9).join(Span::new(0, 3)), Span::new(0, 9));
    /// ```
    #[must_use]
    pub fn join(self, other: Self) -> Self {
        Self { start: self.start.min(other.start), end: self.end.max(other.end) }
    }

    /// The words of `source` under this span; empty where the span is not of this source.
    ///
    /// # Examples
    /// ```
    /// use gongwen::Span;
    ///
    /// assert_eq!(Span::new(3, 9).of_source("第一章总则"), "一章");
    /// // Inside of a character, and behind the end of a shorter source:
    /// assert_eq!(Span::new(1, 9).of_source("第一章总则"), "");
    /// assert_eq!(Span::new(3, 9).of_source("第一"), "");
    /// ```
    #[must_use]
    pub fn of_source(self, source: &str) -> &str {
        source.get(self.range()).unwrap_or_default()
    }
}

impl From<Span> for Range<usize> {
    fn from(span: Span) -> Self {
        span.range()
    }
}

impl From<Range<usize>> for Span {
    fn from(range: Range<usize>) -> Self {
        Self::of(range)
    }
}

/// Start and end, as JSON has them.
impl From<(u32, u32)> for Span {
    fn from((start, end): (u32, u32)) -> Self {
        Self { start, end }
    }
}

impl From<Span> for (u32, u32) {
    fn from(span: Span) -> Self {
        (span.start, span.end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans() {
        let span = Span::new(3, 9);
        assert_eq!((span.range(), span.len(), span.is_empty()), (3..9, 6, false));
        assert_eq!(
            (Span::new(9, 3).len(), Span::new(9, 3).is_empty(), Span::new(3, 3).is_empty()),
            (0, true, true)
        );
        assert_eq!(Span::of(3..usize::MAX), Span::new(3, u32::MAX));
        assert!(span.contains(span) && span.contains(Span::new(4, 8)));
        assert!(!span.contains(Span::new(2, 8)) && !span.contains(Span::new(4, 10)));
        assert_eq!(span.join(Span::new(1, 4)), Span::new(1, 9));
        assert_eq!(span.join(Span::new(4, 12)), Span::new(3, 12));
        assert_eq!(
            (span.of_source("甲乙丙丁"), span.of_source("甲"), Span::new(1, 3).of_source("甲")),
            ("乙丙", "", "")
        );
    }
}
