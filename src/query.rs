//! Questions that callers ask of a [`Report`]: its headings, items, leads and metrics, each with
//! the place it stands at; a section by its path of titles; and the leaves that tile the source.
//!
//! Takes a borrowed report, gives flat lists in the order of the source. Each is one walk over the
//! tree: call it once and keep the list, rather than once a row.

use alloc::vec::Vec;
use core::{cmp::Reverse, mem};

use crate::{
    Document, Heading, Item, Lead, Marker, Matter, Metric, Noise, Report, Section, Sentence,
    SeriesMarker, Span, Table, Text,
    visit::{self, Visit},
};

/// A node of the tree that a query found, and the nodes it stands in.
///
/// # Examples
/// ```
/// let source = "青河街道2021年工作总结
/// 一、主要做法
/// 一是抓学习。集中学习12次。二是抓队伍。培训干部30人。
/// ";
/// let report = gongwen::parse(source);
/// let trained = &report.metrics()[1];
/// assert_eq!(trained.document.base_year, Some(2021));
/// assert_eq!(trained.path().collect::<Vec<_>>(), ["主要做法"]);
/// assert_eq!(trained.item.unwrap().ordinal, 2);
/// assert_eq!(trained.sentence.unwrap().span.of_source(source), "培训干部30人。");
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub struct Found<'s, T> {
    /// The node.
    pub node: &'s T,
    /// The document it stands in.
    pub document: &'s Document<'s>,
    /// The sections it stands in, outermost first. A section found by [`Report::outline`] is not
    /// among them itself.
    pub sections: Vec<&'s Section<'s>>,
    /// The innermost item it stands in. An item found by [`Report::items`] is not that item itself.
    pub item: Option<&'s Item<'s>>,
    /// The sentence it stands in; `None` in a title or a lead, and for whatever holds sentences.
    pub sentence: Option<&'s Sentence<'s>>,
}

impl<T> Clone for Found<'_, T> {
    fn clone(&self) -> Self {
        Self {
            node: self.node,
            document: self.document,
            sections: self.sections.clone(),
            item: self.item,
            sentence: self.sentence,
        }
    }
}

impl<'s, T> Found<'s, T> {
    /// The titles of the sections it stands in, outermost first; a section without a title gives
    /// the empty string.
    ///
    /// # Examples
    /// ```
    /// let report = gongwen::parse("一、工作回顾\n（一）强化党建。组织学习12次。");
    /// let metrics = report.metrics();
    /// assert_eq!(metrics[0].path().collect::<Vec<_>>().join(" / "), "工作回顾 / 强化党建");
    /// ```
    pub fn path(&self) -> impl Iterator<Item = &'s str> + '_ {
        self.sections.iter().map(|section| title(section))
    }
}

impl Report<'_> {
    /// Every section with its heading, in the order of the source; `path()` gives the titles above
    /// it.
    ///
    /// # Examples
    /// ```
    /// let report = gongwen::parse("一、工作回顾
    /// （一）强化党建。组织学习12次。
    /// 二、工作打算
    /// 补短板。");
    /// let mut contents = String::new();
    /// for found in report.outline() {
    ///     let title =
    ///         found.node.heading.title.as_ref().map_or("", |title| &*title.text.content);
    ///     contents += &format!("{}{title}\n", "  ".repeat(found.sections.len()));
    /// }
    /// assert_eq!(contents, "工作回顾\n  强化党建\n工作打算\n");
    /// ```
    #[must_use]
    pub fn outline(&self) -> Vec<Found<'_, Section<'_>>> {
        self.collect().sections
    }

    /// Every item of every enumeration, in the order of the source, nested ones behind the item
    /// they stand in.
    ///
    /// # Examples
    /// ```
    /// let report =
    ///     gongwen::parse("主要做法：一是抓学习。集中学习12次。二是抓队伍。培训干部30人。");
    /// let items = report.items();
    /// let leads = items
    ///     .iter()
    ///     .map(|found| (found.node.ordinal, &*found.node.lead.as_ref().unwrap().text.content));
    /// assert!(leads.eq([(1, "抓学习"), (2, "抓队伍")]));
    /// ```
    #[must_use]
    pub fn items(&self) -> Vec<Found<'_, Item<'_>>> {
        self.collect().items
    }

    /// Every lead, of passages and of items, in the order of the source.
    ///
    /// # Examples
    /// ```
    /// let report = gongwen::parse("一、主要做法
    /// ——夯实基础。新建站点6个。
    /// ——优化服务。走访群众1200人次。");
    /// let leads: Vec<&str> =
    ///     report.leads().iter().map(|found| &*found.node.text.content).collect();
    /// assert_eq!(leads, ["夯实基础", "优化服务"]);
    /// ```
    #[must_use]
    pub fn leads(&self) -> Vec<Found<'_, Lead<'_>>> {
        self.collect().leads
    }

    /// Every metric, in the order of the source, the parts that 其中 opens behind the metric they
    /// are parts of.
    ///
    /// # Examples
    /// ```
    /// let report = gongwen::parse("一、就业\n新增就业800人，其中高校毕业生300人。");
    /// let metrics = report.metrics();
    /// let rows = metrics.iter().map(|found| {
    ///     let (subject, level) =
    ///         (found.node.subject.as_ref().unwrap(), found.node.quantity.as_ref().unwrap());
    ///     (found.path().collect(), &*subject.content, level.value_text().unwrap())
    /// });
    /// assert!(rows.eq([
    ///     (vec!["就业"], "就业", "800".to_owned()),
    ///     (vec!["就业"], "高校毕业生", "300".to_owned())
    /// ]));
    /// ```
    #[must_use]
    pub fn metrics(&self) -> Vec<Found<'_, Metric<'_>>> {
        self.collect().metrics
    }

    /// The first section whose title begins with the last member of `path`, in one whose title
    /// begins with the member before it, and so on outwards to an outermost section of any
    /// document.
    ///
    /// # Examples
    /// ```
    /// let source = "一、工作回顾
    /// （一）强化党建。组织学习12次。
    /// 二、工作打算
    /// （一）强化党建。再学12次。";
    /// let report = gongwen::parse(source);
    /// let plan = report.section(&["工作打算", "强化"]).unwrap();
    /// assert!(plan.span.of_source(source).ends_with("再学12次。"));
    /// assert!(report.section(&["没有这一节"]).is_none());
    /// assert!(report.section(&[]).is_none());
    /// ```
    #[must_use]
    pub fn section(&self, path: &[&str]) -> Option<&Section<'_>> {
        self.documents.iter().find_map(|document| find(&document.sections, path))
    }

    /// The leaves of the tree, in the order of the source, none empty: every byte of the source
    /// belongs to exactly one. A leaf that another stands inside of (a page number in the middle of
    /// a sentence) comes in several pieces.
    ///
    /// # Examples
    /// ```
    /// let source = "一、总体情况。\n全年接件 1200 件。\n";
    /// let report = gongwen::parse(source);
    /// let again: String =
    ///     report.leaves().iter().map(|leaf| leaf.span.of_source(source)).collect();
    /// assert_eq!(again, source);
    /// ```
    #[must_use]
    pub fn leaves(&self) -> Vec<Leaf> {
        let mut found = Leaves::default();
        found.visit_report(self);
        found.tile(self.documents.last().map_or(0, |document| document.span.end))
    }

    fn collect(&self) -> Collector<'_> {
        let mut collector = Collector::default();
        collector.visit_report(self);
        collector
    }
}

/// A piece of the source that is a node without children, or stands between two of them.
///
/// # Examples
/// ```
/// let source = "一、总则\n";
/// let report = gongwen::parse(source);
/// let pieces: Vec<&str> =
///     report.leaves().iter().map(|leaf| leaf.span.of_source(source)).collect();
/// assert_eq!(pieces, ["一、", "总则", "\n"]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Leaf {
    /// The piece.
    pub span: Span,
    /// What it is.
    pub kind: LeafKind,
}

/// What a leaf is.
///
/// # Examples
/// ```
/// use gongwen::LeafKind;
///
/// let report = gongwen::parse("一、总则\n");
/// let kinds: Vec<_> = report.leaves().iter().map(|leaf| leaf.kind).collect();
/// assert_eq!(kinds, [LeafKind::Marker, LeafKind::Heading, LeafKind::Gap]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum LeafKind {
    /// The title of a document.
    Title,
    /// The marker of a heading.
    Marker,
    /// The title of a heading, without its stop.
    Heading,
    /// The marker of an item.
    SeriesMarker,
    /// A lead with its stop.
    Lead,
    /// A sentence with its stop, or what is left of it beside its lead.
    Sentence,
    /// The caption of a table.
    Caption,
    /// The unit line of a table.
    Unit,
    /// A cell of a table.
    Cell,
    /// Text that is no part of the report.
    Noise,
    /// A line of front or back matter.
    Matter,
    /// What stands between: space, the stop behind a heading's title, markup around a marker, rules
    /// of a table.
    Gap,
}

/// The title of a section, the empty string where it has none.
fn title<'s>(section: &'s Section<'s>) -> &'s str {
    section.heading.title.as_ref().map_or("", |title| &title.text.content)
}

fn find<'s>(sections: &'s [Section<'s>], path: &[&str]) -> Option<&'s Section<'s>> {
    let (prefix, deeper) = path.split_first()?;
    let mut named = sections.iter().filter(|section| title(section).starts_with(prefix));
    if deeper.is_empty() {
        named.next()
    } else {
        named.find_map(|section| find(&section.sections, deeper))
    }
}

/// Where the walk stands, and what it has met.
#[derive(Default)]
struct Collector<'s> {
    document: Option<&'s Document<'s>>,
    path: Vec<&'s Section<'s>>,
    item: Option<&'s Item<'s>>,
    sentence: Option<&'s Sentence<'s>>,
    sections: Vec<Found<'s, Section<'s>>>,
    items: Vec<Found<'s, Item<'s>>>,
    leads: Vec<Found<'s, Lead<'s>>>,
    metrics: Vec<Found<'s, Metric<'s>>>,
}

impl<'s> Collector<'s> {
    fn here<T>(&self, node: &'s T) -> Option<Found<'s, T>> {
        let document = self.document?;
        Some(Found {
            node,
            document,
            sections: self.path.clone(),
            item: self.item,
            sentence: self.sentence,
        })
    }
}

impl<'s> Visit<'s> for Collector<'s> {
    fn visit_document(&mut self, document: &'s Document<'s>) {
        self.document = Some(document);
        visit::walk_document(self, document);
    }

    fn visit_section(&mut self, section: &'s Section<'s>) {
        self.sections.extend(self.here(section));
        self.path.push(section);
        visit::walk_section(self, section);
        self.path.pop();
    }

    fn visit_item(&mut self, item: &'s Item<'s>) {
        self.items.extend(self.here(item));
        let outer = self.item.replace(item);
        visit::walk_item(self, item);
        self.item = outer;
    }

    fn visit_lead(&mut self, lead: &'s Lead<'s>) {
        self.leads.extend(self.here(lead));
        visit::walk_lead(self, lead);
    }

    fn visit_sentence(&mut self, sentence: &'s Sentence<'s>) {
        self.sentence = Some(sentence);
        visit::walk_sentence(self, sentence);
        self.sentence = None;
    }

    fn visit_metric(&mut self, metric: &'s Metric<'s>) {
        self.metrics.extend(self.here(metric));
        metric.parts.iter().for_each(|part| self.visit_metric(part));
    }
}

/// The nodes without children, as the walk meets them.
#[derive(Default)]
struct Leaves(Vec<Leaf>);

impl Leaves {
    fn push(&mut self, span: Span, kind: LeafKind) {
        self.0.push(Leaf { span, kind });
    }

    /// Cuts leaves that others stand inside of, and fills what is between with gaps, up to the end
    /// of the source.
    fn tile(mut self, end: u32) -> Vec<Leaf> {
        // Outer before inner; nearly in order already, so the sort costs one pass.
        self.0.sort_by_key(|leaf| (leaf.span.start, Reverse(leaf.span.end)));
        let mut tiles = Tiles::default();
        for leaf in self.0 {
            tiles.close_up_to(leaf.span.start);
            tiles.fill(leaf.span.start);
            tiles.open.push(leaf);
        }
        tiles.close_up_to(end);
        tiles.fill(end);
        tiles.tiles
    }
}

/// The leaves so far, which end at `at`, and those that are open there, outermost first.
#[derive(Default)]
struct Tiles {
    tiles: Vec<Leaf>,
    at: u32,
    open: Vec<Leaf>,
}

impl Tiles {
    /// Ends the open leaves that end at or before `start`.
    fn close_up_to(&mut self, start: u32) {
        while let Some(leaf) = self.open.last().copied() {
            if leaf.span.end > start {
                break;
            }
            self.fill(leaf.span.end);
            self.open.pop();
        }
    }

    /// Gives the bytes up to `to` to the innermost open leaf, or to a gap.
    fn fill(&mut self, to: u32) {
        if to > self.at {
            let span = Span::new(mem::replace(&mut self.at, to), to);
            self.tiles.push(Leaf {
                span,
                kind: self.open.last().map_or(LeafKind::Gap, |leaf| leaf.kind),
            });
        }
    }
}

impl<'s> Visit<'s> for Leaves {
    fn visit_document(&mut self, document: &'s Document<'s>) {
        document.title.iter().for_each(|title| self.push(title.text.span, LeafKind::Title));
        document.blocks.iter().for_each(|block| self.visit_block(block));
        document.sections.iter().for_each(|section| self.visit_section(section));
    }

    fn visit_heading(&mut self, heading: &'s Heading<'s>) {
        heading.marker.iter().for_each(|marker| self.visit_marker(marker));
        heading.title.iter().for_each(|title| self.push(title.text.span, LeafKind::Heading));
    }

    fn visit_marker(&mut self, marker: &'s Marker) {
        self.push(marker.span, LeafKind::Marker);
    }

    fn visit_series_marker(&mut self, marker: &'s SeriesMarker) {
        self.push(marker.span, LeafKind::SeriesMarker);
    }

    fn visit_lead(&mut self, lead: &'s Lead<'s>) {
        self.push(lead.span, LeafKind::Lead);
    }

    fn visit_sentence(&mut self, sentence: &'s Sentence<'s>) {
        self.push(sentence.span, LeafKind::Sentence);
    }

    fn visit_table(&mut self, table: &'s Table<'s>) {
        let mut push = |text: &Text<'_>, kind| self.push(text.span, kind);
        table.caption.iter().for_each(|caption| push(caption, LeafKind::Caption));
        table.unit.iter().for_each(|unit| push(unit, LeafKind::Unit));
        table.rows.iter().flatten().for_each(|cell| push(cell, LeafKind::Cell));
        table.interruptions.iter().for_each(|noise| push(&noise.text, LeafKind::Noise));
    }

    fn visit_noise(&mut self, noise: &'s Noise<'s>) {
        self.push(noise.span, LeafKind::Noise);
    }

    fn visit_matter(&mut self, matter: &'s Matter<'s>) {
        self.push(matter.span, LeafKind::Matter);
    }
}
