//! The words of a stretch of source as a reader reads them.

use alloc::{borrow::Cow, string::String};

use crate::{
    Report, Span,
    text::chars::{is_space, slice},
};

impl Report<'_> {
    /// The words of `source` under `span`, without what a reader does not read: hard wraps and
    /// padding inside of paragraphs, page numbers and running heads, site chrome. Each line of
    /// several (of a section, say) stands on a line of its own, without space around it. Borrowed
    /// where nothing is to be taken out; empty where the span is not of this source.
    ///
    /// `source` is the text that the report was read from.
    ///
    /// # Examples
    /// A paragraph with a page number in its middle:
    /// ```
    /// let source = "    街道坚持把群众的满意作为工作的出
    /// 发点和落脚点，持续健全便民服务体
    /// — 3 —
    /// 系，全区经济运行稳中有进，新增高
    /// 新技术企业11家，相关部门压实责任，及
    /// 时研究解决问题。
    /// ";
    /// let report = gongwen::parse(source);
    /// let sentence = report.sentences().next().unwrap();
    /// assert!(report.text(source, sentence.span).contains("便民服务体系，全区经济"));
    /// ```
    #[must_use]
    pub fn text<'t>(&self, source: &'t str, span: Span) -> Cow<'t, str> {
        let whole = span.of_source(source);
        let trimmed = whole.trim_start_matches(is_space);
        let start = span.start as usize + (whole.len() - trimmed.len());
        let trimmed = trimmed.trim_end_matches(is_space);
        let end = start + trimmed.len();
        let first = self.cuts.partition_point(|cut| cut.end as usize <= start);
        let cuts = self.cuts.get(first..).unwrap_or_default();
        let mut cuts = cuts.iter().take_while(|cut| (cut.start as usize) < end).peekable();
        if cuts.peek().is_none() && is_clean(trimmed) {
            return Cow::Borrowed(trimmed);
        }
        let mut kept = String::with_capacity(trimmed.len());
        let mut at = start;
        for cut in cuts {
            kept.push_str(slice(source, at, (cut.start as usize).max(at)));
            at = (cut.end as usize).clamp(at, end);
        }
        kept.push_str(slice(source, at, end));
        Cow::Owned(lines(&kept))
    }
}

/// Whether line feeds alone part its lines, no line has space around it, and none is empty.
fn is_clean(text: &str) -> bool {
    memchr::memchr2(b'\r', b'\x0C', text.as_bytes()).is_none()
        && text.split('\n').all(|line| {
            !line.is_empty() && !line.starts_with(is_space) && !line.ends_with(is_space)
        })
}

/// The lines without the space around them, and without empty ones. A wrap that parted two Latin
/// words is one space.
fn lines(text: &str) -> String {
    let mut clean = String::with_capacity(text.len());
    for line in text.split(['\n', '\r', '\u{c}']) {
        let line = line.trim_matches(is_space);
        if line.is_empty() {
            continue;
        }
        if !clean.is_empty() {
            let parted = clean.ends_with(|c: char| c.is_ascii_alphabetic())
                && line.starts_with(|c: char| c.is_ascii_alphabetic());
            clean.push(if parted { ' ' } else { '\n' });
        }
        clean.push_str(line);
    }
    clean
}
