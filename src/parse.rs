//! The whole path: text in, [`Report`] out.

use alloc::{string::String, vec::Vec};

use crate::{
    Code, Diagnostic, LimitError, Report, Span, UnitKind, layout,
    lexicon::extension::Extension,
    outline::{self, Head},
    passage,
    structure::{self, Stretch},
    text::chars::head_within,
    tree::{self, Found, Reading},
};

/// What the caller wants to be read, and with which words of its own. Whatever the options,
/// [`parse`](Self::parse) reads any text.
///
/// # Examples
/// ```
/// let options = gongwen::Options::new().base_year(2021);
/// let report = options.parse("一、经济运行\n今年完成投资18亿元。");
/// let metric = report.metrics().next().unwrap();
/// assert_eq!(metric.period().unwrap().to_string(), "2021");
/// ```
#[derive(Clone, Debug)]
pub struct Options {
    reading: Reading,
    base_year: Option<i32>,
    words: Extension,
}

impl Default for Options {
    fn default() -> Self {
        Self::new()
    }
}

impl Options {
    /// Everything is read, with the crate's own words.
    ///
    /// # Examples
    /// ```
    /// let source = "一、总体要求\n坚持稳中求进。";
    /// assert_eq!(gongwen::Options::new().parse(source), gongwen::parse(source));
    /// ```
    #[must_use]
    pub const fn new() -> Self {
        Self { reading: Reading::Facts, base_year: None, words: Extension::EMPTY }
    }

    /// Reads the structure alone: titles, headings, lists, items, leads, tables, matter and noise.
    /// Every [`Facts`](crate::Facts) stays empty,
    /// [`Document::base_year`](crate::Document::base_year) and
    /// [`Matter::periods`](crate::Matter::periods) too, and what stands between two leads of a
    /// paragraph is one [`Sentence`](crate::Sentence).
    ///
    /// For an outline pane or for cutting a text into sections with their path; it takes about
    /// half of the time.
    ///
    /// # Examples
    /// ```
    /// let options = gongwen::Options::new().structure_only();
    /// let report = options.parse("一、工业\n规上工业总产值270亿元，同比下降15%。实现利税8亿元。");
    /// assert_eq!(report.outline().next().unwrap().title(), "工业");
    /// assert!(report.metrics().next().is_none());
    /// ```
    #[must_use]
    pub const fn structure_only(mut self) -> Self {
        self.reading = Reading::Structure;
        self
    }

    /// The year that the documents report on, whatever their titles say; relative periods (今年,
    /// 1-6月) count from it. For callers that know it better than the text does: from a file's
    /// name, say.
    ///
    /// # Examples
    /// ```
    /// let report = gongwen::Options::new().base_year(2019).parse("一、经济运行\n1-6月投资18亿元。");
    /// assert_eq!(report.documents()[0].base_year(), Some(2019));
    /// ```
    #[must_use]
    pub const fn base_year(mut self, year: i32) -> Self {
        self.base_year = Some(year);
        self
    }

    /// Reads `word` behind a number as a unit or measure word (量词) too. Of several that fit, the
    /// longest is read; a word of the crate's own lists takes the `kind` given here.
    ///
    /// # Examples
    /// Every ministry counts in words of its own:
    /// ```
    /// use gongwen::{Options, UnitKind};
    ///
    /// let options = Options::new().unit("气方", UnitKind::Volume).unit("档案盒", UnitKind::Count);
    /// let report = options.parse("一、供气情况\n全年供应天然气320万气方，整理归档45档案盒。");
    /// let found: Vec<_> = report.metrics().map(|metric| metric.quantity().unwrap().to_string()).collect();
    /// assert_eq!(found, ["3200000气方", "45档案盒"]);
    /// ```
    #[must_use]
    pub fn unit(mut self, word: impl Into<String>, kind: UnitKind) -> Self {
        self.words.add_unit(word.into(), kind);
        self
    }

    /// Takes `word` for the name of an indicator (指标): a subject that ends or begins with it is
    /// the whole word, never cut at a verb inside.
    ///
    /// # Examples
    /// ```
    /// let source = "一、经营情况\n全年提高认识指数85分。";
    /// let subject = |options: gongwen::Options| {
    ///     options.parse(source).metrics().next().unwrap().subject_text().to_owned()
    /// };
    /// assert_eq!(subject(gongwen::Options::new().indicator("提高认识指数")), "提高认识指数");
    /// assert_eq!(subject(gongwen::Options::new()), "认识指数");
    /// ```
    #[must_use]
    pub fn indicator(mut self, word: impl Into<String>) -> Self {
        self.words.add_indicator(word.into());
        self
    }

    /// Takes `word` for a place or a body that figures are told of (主体): a clause that opens with
    /// it names the [holder](crate::Metric::holder), and not a part of the subject.
    ///
    /// # Examples
    /// ```
    /// let source = "一、经济运行\n青河固定资产投资18亿元。";
    /// let report = gongwen::Options::new().place("青河").parse(source);
    /// let metric = report.metrics().next().unwrap();
    /// assert_eq!((metric.holder_text(), metric.subject_text()), ("青河", "固定资产投资"));
    /// ```
    #[must_use]
    pub fn place(mut self, word: impl Into<String>) -> Self {
        self.words.add_place(word.into());
        self
    }

    /// Reads `source`: any text gives a report, and nothing of it is lost.
    ///
    /// Time and memory grow with the length of the source. Spans hold 32 bits: of a source of more
    /// than 4 GiB the rest is not read, which a diagnostic says.
    ///
    /// # Examples
    /// ```
    /// let report = gongwen::Options::new().parse("一、总体要求\n（一）指导思想。坚持稳中求进。");
    /// assert_eq!(report.outline().count(), 2);
    /// ```
    #[must_use]
    pub fn parse<'s>(&self, source: &'s str) -> Report<'s> {
        let readable = readable(source);
        let stretches = structure::stretches(readable, layout::lines(readable));
        let outline = outline::outline(&stretches);
        self.grow(source, stretches, outline)
    }

    /// Reads `source` within limits.
    ///
    /// # Errors
    /// [`LimitError::TooLong`] for a source of more than [`Limits::bytes`], before anything is
    /// read; [`LimitError::TooDeep`] for one with a heading below level [`Limits::depth`], before
    /// its sentences are.
    ///
    /// # Examples
    /// ```
    /// use gongwen::{Limits, Options};
    ///
    /// let limits = Limits::new().bytes(1 << 20);
    /// let report = Options::new().parse_within("一、总体要求\n坚持稳中求进。", &limits)?;
    /// assert_eq!(report.outline().count(), 1);
    /// assert!(Options::new().parse_within(&"甲".repeat(1 << 20), &limits).is_err());
    /// # Ok::<(), gongwen::LimitError>(())
    /// ```
    pub fn parse_within<'s>(
        &self,
        source: &'s str,
        limits: &Limits,
    ) -> Result<Report<'s>, LimitError> {
        limits.check_length(source)?;
        let readable = readable(source);
        let stretches = structure::stretches(readable, layout::lines(readable));
        let outline = outline::outline(&stretches);
        limits.check_depth(&stretches, &outline.heads)?;
        Ok(self.grow(source, stretches, outline))
    }

    /// The tree on lines and headings that are known.
    fn grow<'s>(
        &self,
        source: &'s str,
        stretches: Vec<Stretch<'s>>,
        outline: outline::Outline,
    ) -> Report<'s> {
        let readable = readable(source);
        let starts = outline::starts(readable, &stretches, &outline.heads);
        let passages = passage::divide(&stretches, &outline.heads, &starts);
        let mut stretches: Vec<_> = stretches.into_iter().map(Stretch::settle).collect();
        // They stand in the room of those before and need half of it; without facts the tree takes less than is freed.
        if self.reading == Reading::Facts {
            stretches.shrink_to_fit();
        }
        let (stretches, starts) = (&*stretches, &*starts);
        let found = Found { source: readable, stretches, outline, starts, passages };
        let mut report = tree::grow(found, &self.words, self.base_year, self.reading);
        if readable.len() < source.len() {
            let span = Span::of(readable.len()..source.len());
            report.diagnostics.push(Diagnostic { code: Code::Truncated, span, related: None });
        }
        report
    }
}

/// What a source may cost at most.
///
/// # Examples
/// ```
/// use gongwen::{LimitError, Limits, parse_within};
///
/// let limits = Limits::new().bytes(12);
/// assert!(parse_within("一、总则", &limits).is_ok());
/// assert_eq!(
///     parse_within("一、总则。", &limits),
///     Err(LimitError::TooLong { bytes: 15, max_bytes: 12 })
/// );
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    max_bytes: usize,
    max_depth: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self::new()
    }
}

impl Limits {
    /// No limits yet.
    #[must_use]
    pub const fn new() -> Self {
        Self { max_bytes: usize::MAX, max_depth: usize::MAX }
    }

    /// Refuses sources of more than `bytes` bytes.
    #[must_use]
    pub const fn bytes(mut self, bytes: usize) -> Self {
        self.max_bytes = bytes;
        self
    }

    /// Refuses sources whose headings nest more than `levels` deep.
    ///
    /// Only headings count: lists nest at most eight deep whatever the text. A depth of 0 refuses
    /// every heading.
    ///
    /// # Examples
    /// ```
    /// use gongwen::{Limits, parse_within};
    ///
    /// let source = "一、工作回顾\n（一）党建引领\n集中学习12次，培训干部30人。\n";
    /// assert!(parse_within(source, &Limits::new().depth(2)).is_ok());
    /// assert!(parse_within(source, &Limits::new().depth(1)).is_err());
    /// ```
    #[must_use]
    pub const fn depth(mut self, levels: usize) -> Self {
        self.max_depth = levels;
        self
    }

    const fn check_length(&self, source: &str) -> Result<(), LimitError> {
        if source.len() > self.max_bytes {
            return Err(LimitError::TooLong { bytes: source.len(), max_bytes: self.max_bytes });
        }
        Ok(())
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
}

/// Reads `source`: any text gives a report, and nothing of it is lost. The same as
/// [`Options::parse`] without options.
///
/// # Examples
/// ```
/// let report = gongwen::parse("一、总体要求\n（一）指导思想。坚持稳中求进。");
/// let section = &report.documents()[0].sections()[0];
/// assert_eq!(section.title(), "总体要求");
/// assert!(section.sections()[0].heading.run_in);
/// ```
#[must_use]
pub fn parse(source: &str) -> Report<'_> {
    Options::new().parse(source)
}

/// Reads `source` within limits. The same as [`Options::parse_within`] without options.
///
/// # Errors
/// [`LimitError`] for a source that is too long, or whose headings nest too deep.
///
/// # Examples
/// ```
/// let limits = gongwen::Limits::new().bytes(1 << 20).depth(8);
/// let report = gongwen::parse_within("一、总体要求\n坚持稳中求进。", &limits)?;
/// assert_eq!(report.documents()[0].sections().len(), 1);
/// # Ok::<(), gongwen::LimitError>(())
/// ```
pub fn parse_within<'s>(source: &'s str, limits: &Limits) -> Result<Report<'s>, LimitError> {
    Options::new().parse_within(source, limits)
}

/// The part of the source that spans of 32 bits can point into.
fn readable(source: &str) -> &str {
    head_within(source, u32::MAX as usize)
}
