//! Questions that callers ask of a [`Report`]: its headings, items, leads, sentences and metrics,
//! each with the place it stands at; and a section by its path of titles.
//!
//! Takes a borrowed report, gives iterators in the order of the source. Each walks only as deep as
//! it must, and stops where its caller stops.

use alloc::{sync::Arc, vec::Vec};
use core::ops::Deref;

use crate::{
    Document, Item, Lead, Metric, Report, Section, Sentence,
    events::{Event, Events, Node},
};

/// A node of the tree that a query found, and the nodes it stands in. It derefs to the node.
///
/// # Examples
/// ```
/// let source = "青河街道2021年工作总结
/// 一、主要做法
/// 一是抓学习。集中学习12次。二是抓队伍。培训干部30人。
/// ";
/// let report = gongwen::parse(source);
/// let trained = report.metrics().nth(1).unwrap();
/// assert_eq!(trained.value(), Some(30.into()));
/// assert_eq!(trained.document.base_year(), Some(2021));
/// assert_eq!(trained.path().collect::<Vec<_>>(), ["主要做法"]);
/// assert_eq!(trained.item.unwrap().ordinal, 2);
/// assert_eq!(trained.sentence.unwrap().span.of_source(source), "培训干部30人。");
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub struct Found<'r, T> {
    /// The node.
    pub node: &'r T,
    /// The document it stands in.
    pub document: &'r Document<'r>,
    /// The innermost item it stands in. An item found by [`Report::items`] is not that item itself.
    pub item: Option<&'r Item<'r>>,
    /// The sentence it stands in; `None` in a title or a lead, and for whatever holds sentences.
    pub sentence: Option<&'r Sentence<'r>>,
    /// Shared by all that stands in one section.
    sections: Arc<[&'r Section<'r>]>,
}

impl<T> Clone for Found<'_, T> {
    fn clone(&self) -> Self {
        Self { sections: Arc::clone(&self.sections), ..*self }
    }
}

impl<T> Deref for Found<'_, T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.node
    }
}

impl<'r, T> Found<'r, T> {
    /// The sections it stands in, outermost first. A section found by [`Report::outline`] is not
    /// among them itself.
    #[must_use]
    pub fn sections(&self) -> &[&'r Section<'r>] {
        &self.sections
    }

    /// The titles of the sections it stands in, outermost first; a section without a title gives
    /// the empty string.
    ///
    /// # Examples
    /// ```
    /// let report = gongwen::parse("一、工作回顾\n（一）强化党建。组织学习12次。");
    /// let metric = report.metrics().next().unwrap();
    /// assert_eq!(metric.path().collect::<Vec<_>>().join(" / "), "工作回顾 / 强化党建");
    /// ```
    pub fn path(&self) -> impl Iterator<Item = &'r str> + '_ {
        self.sections.iter().map(|section| section.title())
    }
}

impl<'s> Report<'s> {
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
    /// for section in report.outline() {
    ///     contents += &format!("{}{}\n", "  ".repeat(section.sections().len()), section.title());
    /// }
    /// assert_eq!(contents, "工作回顾\n  强化党建\n工作打算\n");
    /// ```
    pub fn outline(&self) -> impl Iterator<Item = Found<'_, Section<'s>>> {
        self.found(Depth::Sections, |node| match node {
            Node::Section(section) => Some(section),
            _ => None,
        })
    }

    /// Every item of every enumeration, in the order of the source, nested ones behind the item
    /// they stand in.
    ///
    /// # Examples
    /// ```
    /// let report =
    ///     gongwen::parse("主要做法：一是抓学习。集中学习12次。二是抓队伍。培训干部30人。");
    /// let mut leads = String::new();
    /// for item in report.items() {
    ///     leads += &format!("{} {}; ", item.ordinal, item.lead_text());
    /// }
    /// assert_eq!(leads, "1 抓学习; 2 抓队伍; ");
    /// ```
    pub fn items(&self) -> impl Iterator<Item = Found<'_, Item<'s>>> {
        self.found(Depth::Sentences, |node| match node {
            Node::Item(item) => Some(item),
            _ => None,
        })
    }

    /// Every lead, of passages and of items, in the order of the source.
    ///
    /// # Examples
    /// ```
    /// let report = gongwen::parse("一、主要做法
    /// ——夯实基础。新建站点6个。
    /// ——优化服务。走访群众1200人次。");
    /// let leads: Vec<&str> = report.leads().map(|lead| lead.node.text.as_str()).collect();
    /// assert_eq!(leads, ["夯实基础", "优化服务"]);
    /// ```
    pub fn leads(&self) -> impl Iterator<Item = Found<'_, Lead<'s>>> {
        self.found(Depth::Sentences, |node| match node {
            Node::Lead(lead) => Some(lead),
            _ => None,
        })
    }

    /// Every sentence of every paragraph, in the order of the source. Titles and leads are no
    /// sentences.
    ///
    /// # Examples
    /// ```
    /// let report = gongwen::parse("一、主要做法\n夯实基础。新建站点6个。");
    /// assert_eq!(report.sentences().count(), 2);
    /// ```
    pub fn sentences(&self) -> impl Iterator<Item = Found<'_, Sentence<'s>>> {
        self.found(Depth::Sentences, |node| match node {
            Node::Sentence(sentence) => Some(sentence),
            _ => None,
        })
    }

    /// Every metric, in the order of the source, the parts that 其中 opens behind the metric they
    /// are parts of.
    ///
    /// # Examples
    /// ```
    /// let report = gongwen::parse("一、就业\n新增就业800人，其中高校毕业生300人。");
    /// let mut rows = String::new();
    /// for metric in report.metrics() {
    ///     let path: Vec<&str> = metric.path().collect();
    ///     let value = metric.value().unwrap_or_default();
    ///     rows += &format!("{} {} {value}\n", path.join(" / "), metric.subject_text());
    /// }
    /// assert_eq!(rows, "就业 就业 800\n就业 高校毕业生 300\n");
    /// ```
    pub fn metrics(&self) -> impl Iterator<Item = Found<'_, Metric<'s>>> {
        self.found(Depth::Metrics, |node| match node {
            Node::Metric(metric) => Some(metric),
            _ => None,
        })
    }

    /// The first section with this path of titles: the last member of `path` is its own, the one
    /// before it that of the section around it, and so on outwards to an outermost section of any
    /// document.
    ///
    /// # Examples
    /// ```
    /// let source = "一、工作回顾
    /// （一）强化党建。组织学习12次。
    /// 二、工作打算
    /// （一）强化党建。再学12次。";
    /// let report = gongwen::parse(source);
    /// let plan = report.find_section(&["工作打算", "强化党建"]).unwrap();
    /// assert!(plan.span.of_source(source).ends_with("再学12次。"));
    /// assert!(report.find_section(&["工作打算", "强化"]).is_none());
    /// assert!(report.find_section(&[]).is_none());
    /// ```
    #[must_use]
    pub fn find_section(&self, path: &[&str]) -> Option<&Section<'s>> {
        self.documents.iter().find_map(|document| find(&document.sections, path, str::eq))
    }

    /// The first section whose titles begin with the members of `path`; otherwise as
    /// [`find_section`](Self::find_section).
    ///
    /// # Examples
    /// ```
    /// let report = gongwen::parse("一、2021年工作回顾\n（一）强化党建。组织学习12次。");
    /// let review = report.find_section_by_prefix(&["2021年", "强化"]).unwrap();
    /// assert_eq!(review.title(), "强化党建");
    /// ```
    #[must_use]
    pub fn find_section_by_prefix(&self, path: &[&str]) -> Option<&Section<'s>> {
        let begins = |title: &str, prefix: &str| title.starts_with(prefix);
        self.documents.iter().find_map(|document| find(&document.sections, path, begins))
    }

    fn found<'r, T: 'r>(
        &'r self,
        depth: Depth,
        pick: fn(Node<'r, 's>) -> Option<&'r T>,
    ) -> Query<'r, 's, T> {
        Query {
            events: self.events(),
            depth,
            pick,
            document: None,
            path: Vec::new(),
            shared: None,
            items: Vec::new(),
            sentence: None,
        }
    }
}

fn find<'r, 's>(
    sections: &'r [Section<'s>],
    path: &[&str],
    is: fn(&str, &str) -> bool,
) -> Option<&'r Section<'s>> {
    let (name, deeper) = path.split_first()?;
    let mut named = sections.iter().filter(|section| is(section.title(), name));
    if deeper.is_empty() {
        named.next()
    } else {
        named.find_map(|section| find(&section.sections, deeper, is))
    }
}

/// How deep a query has to look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Depth {
    /// Documents and sections.
    Sections,
    /// Down to sentences and leads, but not into them; no titles.
    Sentences,
    /// Down to metrics and their parts.
    Metrics,
}

impl Depth {
    /// Whether nothing that is asked for stands below `node`.
    const fn ends_at(self, node: Node<'_, '_>) -> bool {
        match self {
            Self::Sections => !matches!(node, Node::Document(_) | Node::Section(_)),
            Self::Sentences => {
                matches!(
                    node,
                    Node::Title(_) | Node::Heading(_) | Node::Lead(_) | Node::Sentence(_)
                )
            }
            Self::Metrics => false,
        }
    }
}

/// A walk that gives the nodes that `pick` takes.
struct Query<'r, 's, T> {
    events: Events<'r, 's>,
    depth: Depth,
    pick: fn(Node<'r, 's>) -> Option<&'r T>,
    document: Option<&'r Document<'s>>,
    path: Vec<&'r Section<'r>>,
    /// The path, once it was asked for.
    shared: Option<Arc<[&'r Section<'r>]>>,
    items: Vec<&'r Item<'s>>,
    sentence: Option<&'r Sentence<'s>>,
}

impl<'r, 's, T> Query<'r, 's, T> {
    fn here(&mut self, node: &'r T) -> Option<Found<'r, T>> {
        let sections = self.shared.get_or_insert_with(|| Arc::from(self.path.as_slice()));
        Some(Found {
            node,
            document: self.document?,
            sections: Arc::clone(sections),
            item: self.items.last().copied().map(|item| item as &Item<'r>),
            sentence: self.sentence.map(|sentence| sentence as &Sentence<'r>),
        })
    }

    fn enter(&mut self, node: Node<'r, 's>) {
        match node {
            Node::Document(document) => self.document = Some(document),
            Node::Section(section) => {
                self.path.push(section);
                self.shared = None;
            }
            Node::Item(item) => self.items.push(item),
            Node::Sentence(sentence) => self.sentence = Some(sentence),
            _ => {}
        }
        if self.depth.ends_at(node) {
            self.events.skip_children();
        }
    }

    fn leave(&mut self, node: Node<'r, 's>) {
        match node {
            Node::Section(_) => {
                self.path.pop();
                self.shared = None;
            }
            Node::Item(_) => {
                self.items.pop();
            }
            Node::Sentence(_) => self.sentence = None,
            _ => {}
        }
    }
}

impl<'r, T> Iterator for Query<'r, '_, T> {
    type Item = Found<'r, T>;

    fn next(&mut self) -> Option<Found<'r, T>> {
        loop {
            match self.events.next()? {
                Event::Enter(node) => {
                    let found = (self.pick)(node).and_then(|picked| self.here(picked));
                    self.enter(node);
                    if found.is_some() {
                        return found;
                    }
                }
                Event::Leave(node) => self.leave(node),
            }
        }
    }
}
