//! The whole path: text in, [`Report`] out.

use alloc::string::String;

use crate::{
    Code, Diagnostic, LimitError, Report, Severity, Span, UnitKind, layout,
    lexicon::extension::Extension,
    outline::{self, Head},
    passage,
    structure::{self, Stretch},
    text::chars::head_within,
    tree::{self, Found, Reading},
};

/// Reads a source with limits and words that the caller sets.
///
/// # Examples
/// ```
/// let parser = gongwen::Parser::new().max_bytes(1 << 20).max_depth(8);
/// let report = parser.parse("一、总体要求\n坚持稳中求进。").unwrap();
/// assert_eq!(report.documents[0].sections.len(), 1);
/// ```
#[derive(Clone, Debug)]
pub struct Parser {
    max_bytes: usize,
    max_depth: usize,
    reading: Reading,
    words: Extension,
}

impl Default for Parser {
    fn default() -> Self {
        Self::new()
    }
}

impl Parser {
    /// A parser without limits.
    ///
    /// # Examples
    /// ```
    /// let source = "一、总体要求\n坚持稳中求进。";
    /// assert_eq!(gongwen::Parser::new().parse(source), Ok(gongwen::parse(source)));
    /// ```
    #[must_use]
    pub const fn new() -> Self {
        Self {
            max_bytes: usize::MAX,
            max_depth: usize::MAX,
            reading: Reading::Facts,
            words: Extension::EMPTY,
        }
    }

    /// Refuses sources of more than `bytes` bytes.
    ///
    /// # Examples
    /// ```
    /// use gongwen::{LimitError, Parser};
    ///
    /// let parser = Parser::new().max_bytes(12);
    /// assert!(parser.parse("一、总则").is_ok());
    /// assert_eq!(
    ///     parser.parse("一、总则。"),
    ///     Err(LimitError::TooLong { bytes: 15, max_bytes: 12 })
    /// );
    /// ```
    #[must_use]
    pub const fn max_bytes(mut self, bytes: usize) -> Self {
        self.max_bytes = bytes;
        self
    }

    /// Refuses sources whose headings nest more than `levels` deep.
    ///
    /// Only headings count: lists nest at most eight deep whatever the text. A parser with
    /// `max_depth(0)` refuses every heading.
    ///
    /// # Examples
    /// ```
    /// use gongwen::Parser;
    ///
    /// let source = "一、工作回顾\n（一）党建引领\n集中学习12次，培训干部30人。\n";
    /// assert!(Parser::new().max_depth(2).parse(source).is_ok());
    /// assert!(Parser::new().max_depth(1).parse(source).is_err());
    /// ```
    #[must_use]
    pub const fn max_depth(mut self, levels: usize) -> Self {
        self.max_depth = levels;
        self
    }

    /// Reads the structure alone: titles, headings, lists, items, leads, tables, matter and noise.
    /// Every [`Facts`](crate::Facts) stays empty,
    /// [`Document::base_year`](crate::Document::base_year) and
    /// [`Matter::periods`](crate::Matter::periods) too, and what stands between two leads of a
    /// paragraph is one [`Sentence`](crate::Sentence).
    ///
    /// For an outline pane or for cutting a text into sections with their path; it takes about a
    /// third of the time.
    /// ```
    /// let parser = gongwen::Parser::new().structure_only();
    /// let report = parser.parse("一、工业\n规上工业总产值270亿元，同比下降15%。实现利税8亿元。").unwrap();
    /// let heading = &report.outline()[0].node.heading;
    /// assert_eq!(heading.title.as_ref().unwrap().text.content, "工业");
    /// assert!(report.metrics().is_empty());
    /// ```
    #[must_use]
    pub const fn structure_only(mut self) -> Self {
        self.reading = Reading::Structure;
        self
    }

    /// Reads `word` behind a number as a unit or measure word (量词) too. Of several that fit, the
    /// longest is read; a word of the crate's own lists takes the `kind` given here.
    ///
    /// # Examples
    /// Every ministry counts in words of its own:
    /// ```
    /// use gongwen::{Parser, UnitKind};
    ///
    /// let parser = Parser::new().unit("气方", UnitKind::Volume).unit("档案盒", UnitKind::Count);
    /// let report = parser
    ///     .parse(
    ///         "一、供气情况
    /// 全年供应天然气320万气方，整理归档45档案盒。",
    ///     )
    ///     .unwrap();
    /// let metrics = report.metrics();
    /// let gas = metrics[0].node.quantity.as_ref().unwrap();
    /// assert_eq!((&*gas.unit.text, gas.unit.kind), ("气方", UnitKind::Volume));
    /// assert_eq!(gas.value(), Some(3_200_000.into()));
    /// assert_eq!(metrics[1].node.quantity.as_ref().unwrap().unit.text, "档案盒");
    /// ```
    #[must_use]
    pub fn unit(mut self, word: impl Into<String>, kind: UnitKind) -> Self {
        self.words.add(word.into(), kind);
        self
    }

    /// Reads `source`.
    ///
    /// # Errors
    /// [`LimitError::TooLong`] for a source of more than `max_bytes` bytes, before anything is
    /// read; [`LimitError::TooDeep`] for one with a heading below level `max_depth`. Without limits
    /// there is no error.
    ///
    /// # Examples
    /// ```
    /// let parser = gongwen::Parser::new().max_bytes(1 << 20);
    /// let report = parser.parse("一、总体要求\n坚持稳中求进。")?;
    /// assert_eq!(report.outline().len(), 1);
    /// assert!(parser.parse(&"甲".repeat(1 << 20)).is_err());
    /// # Ok::<(), gongwen::LimitError>(())
    /// ```
    pub fn parse<'s>(&self, source: &'s str) -> Result<Report<'s>, LimitError> {
        if source.len() > self.max_bytes {
            return Err(LimitError::TooLong { bytes: source.len(), max_bytes: self.max_bytes });
        }
        self.read(source)
    }

    /// Refuses headings that nest too deep, before sentences are read.
    fn check_depth(&self, stretches: &[Stretch<'_>], heads: &[Head]) -> Result<(), LimitError> {
        let Some(deep) = heads.iter().find(|head| usize::from(head.level) > self.max_depth) else {
            return Ok(());
        };
        let stretch = stretches.get(deep.stretch);
        let span =
            stretch.map_or(Span::default(), |stretch| stretch.text.span(deep.start..deep.end));
        Err(LimitError::TooDeep { span, depth: usize::from(deep.level), max_depth: self.max_depth })
    }

    fn read<'s>(&self, source: &'s str) -> Result<Report<'s>, LimitError> {
        let readable = readable(source);
        let stretches = structure::stretches(readable, layout::lines(readable));
        let outline = outline::outline(&stretches);
        self.check_depth(&stretches, &outline.heads)?;
        let starts = outline::starts(readable, &stretches, &outline.heads);
        let passages = passage::divide(&stretches, &outline.heads, &starts);
        let found =
            Found { source: readable, stretches: &stretches, outline, starts: &starts, passages };
        let mut report = tree::grow(found, &self.words, self.reading);
        if readable.len() < source.len() {
            let span = Span::of(readable.len()..source.len());
            report.diagnostics.push(Diagnostic {
                code: Code::Truncated,
                severity: Severity::Error,
                span,
                related: None,
            });
        }
        Ok(report)
    }
}

/// Reads `source`: any text gives a report, and nothing of it is lost.
///
/// Time and memory grow with the length of the source. Spans hold 32 bits: of a source of more than
/// 4 GiB the rest is not read, which a diagnostic says.
///
/// # Examples
/// ```
/// let report = gongwen::parse("一、总体要求\n（一）指导思想。坚持稳中求进。");
/// let section = &report.documents[0].sections[0];
/// assert_eq!(section.heading.title.as_ref().unwrap().text.content, "总体要求");
/// assert!(section.sections[0].heading.run_in);
/// ```
#[must_use]
pub fn parse(source: &str) -> Report<'_> {
    // Without limits nothing is refused.
    Parser::new().read(source).unwrap_or_default()
}

/// The part of the source that spans of 32 bits can point into.
fn readable(source: &str) -> &str {
    head_within(source, u32::MAX as usize)
}
