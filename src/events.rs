//! A walk over the tree as an iterator: [`Report::events`] enters and leaves each node, and
//! [`Report::at`] gives the nodes around a place.
//!
//! Takes a borrowed report, gives references into it that live as long as that borrow. Unlike a
//! [visitor](crate::visit) the caller may stop anywhere, or skip what is below a node.

use alloc::vec::Vec;
use core::cmp::Reverse;

use crate::{
    Block, Change, Completion, Document, Facts, Heading, Item, Lead, List, Matter, Metric, Noise,
    Paragraph, Passage, Period, Quantity, Rank, Report, Section, Sentence, Span, Table, Title,
};

/// A node of the tree.
///
/// # Examples
/// ```
/// use gongwen::Node;
///
/// let report = gongwen::parse("一、就业\n新增就业800人。");
/// let around = report.at("一、就业\n新增".len());
/// assert!(matches!(around.last(), Some(Node::Metric(metric)) if metric.subject_text() == "就业"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Node<'r, 's> {
    /// A document.
    Document(&'r Document<'s>),
    /// A section with everything below it.
    Section(&'r Section<'s>),
    /// The heading of a section.
    Heading(&'r Heading<'s>),
    /// The title of a document or a heading.
    Title(&'r Title<'s>),
    /// A paragraph.
    Paragraph(&'r Paragraph<'s>),
    /// A passage.
    Passage(&'r Passage<'s>),
    /// A lead, of a passage or of an item.
    Lead(&'r Lead<'s>),
    /// A sentence.
    Sentence(&'r Sentence<'s>),
    /// An enumeration.
    List(&'r List<'s>),
    /// A member of an enumeration.
    Item(&'r Item<'s>),
    /// A table.
    Table(&'r Table<'s>),
    /// A line that is no part of the report, or page furniture inside a paragraph or table.
    Noise(&'r Noise<'s>),
    /// A line of front or back matter.
    Matter(&'r Matter<'s>),
    /// A metric, or a part of one.
    Metric(&'r Metric<'s>),
    /// A quantity: a level, the amount of a change, the share of a completion, or one that measures
    /// nothing.
    Quantity(&'r Quantity<'s>),
    /// A change.
    Change(&'r Change<'s>),
    /// A completion.
    Completion(&'r Completion<'s>),
    /// A rank.
    Rank(&'r Rank<'s>),
    /// A period.
    Period(&'r Period<'s>),
}

impl<'r, 's> Node<'r, 's> {
    /// Where the node stands.
    #[must_use]
    pub fn span(self) -> Span {
        match self {
            Self::Document(document) => document.span,
            Self::Section(section) => section.span,
            Self::Heading(heading) => heading.span,
            Self::Title(title) => title.text.span,
            Self::Paragraph(paragraph) => paragraph.span,
            Self::Passage(passage) => passage.span,
            Self::Lead(lead) => lead.span,
            Self::Sentence(sentence) => sentence.span,
            Self::List(list) => list.span,
            Self::Item(item) => item.span,
            Self::Table(table) => table.span,
            Self::Noise(noise) => noise.span(),
            Self::Matter(matter) => matter.span(),
            Self::Metric(metric) => metric.span,
            Self::Quantity(quantity) => quantity.span,
            Self::Change(change) => change.span,
            Self::Completion(completion) => completion.span,
            Self::Rank(rank) => rank.span,
            Self::Period(period) => period.text.span,
        }
    }

    /// The child at a place among its children, counted from 0.
    fn child(self, at: usize) -> Option<Self> {
        let mut place = Place(at);
        match self {
            Self::Document(document) => place
                .among(document.title.as_slice(), Self::Title)
                .or_else(|| place.among(&document.blocks, Self::block))
                .or_else(|| place.among(&document.sections, Self::Section)),
            Self::Section(section) => place
                .among(core::slice::from_ref(&section.heading), Self::Heading)
                .or_else(|| place.among(&section.blocks, Self::block))
                .or_else(|| place.among(&section.sections, Self::Section)),
            Self::Heading(heading) => place.among(heading.title.as_slice(), Self::Title),
            Self::Title(title) => place.fact(&title.facts),
            Self::Paragraph(paragraph) => place
                .among(&paragraph.passages, Self::Passage)
                .or_else(|| place.among(&paragraph.interruptions, Self::Noise)),
            Self::Passage(passage) => place
                .one(passage.lead(), Self::Lead)
                .or_else(|| place.among(&passage.sentences, Self::Sentence)),
            Self::Lead(lead) => place.fact(&lead.facts),
            Self::Sentence(sentence) => place.fact(&sentence.facts),
            Self::List(list) => place.among(&list.items, Self::Item),
            Self::Item(item) => place
                .one(item.lead(), Self::Lead)
                .or_else(|| place.among(&item.blocks, Self::block)),
            Self::Table(table) => place.among(table.interruptions(), Self::Noise),
            Self::Matter(matter) => place.among(matter.periods(), Self::Period),
            Self::Metric(metric) => place
                .among(metric.quantity.as_slice(), Self::Quantity)
                .or_else(|| place.among(metric.changes(), Self::Change))
                .or_else(|| place.among(metric.completions(), Self::Completion))
                .or_else(|| place.among(metric.ranks(), Self::Rank))
                .or_else(|| place.among(metric.parts(), Self::Metric)),
            Self::Change(change) => place.among(change.amount.as_slice(), Self::Quantity),
            Self::Completion(completion) => {
                place.among(core::slice::from_ref(&completion.share), Self::Quantity)
            }
            Self::Noise(_) | Self::Quantity(_) | Self::Rank(_) | Self::Period(_) => None,
        }
    }

    const fn block(block: &'r Block<'s>) -> Self {
        match block {
            Block::Paragraph(paragraph) => Self::Paragraph(paragraph),
            Block::List(list) => Self::List(list),
            Block::Table(table) => Self::Table(table),
            Block::Noise(noise) => Self::Noise(noise),
            Block::Matter(matter) => Self::Matter(matter),
        }
    }
}

/// A place among several lists, one behind the other.
struct Place(usize);

impl Place {
    /// The node here, where the place is in this list; else the lists behind it are asked.
    fn among<'r, 's, T>(
        &mut self,
        nodes: &'r [T],
        node: impl FnOnce(&'r T) -> Node<'r, 's>,
    ) -> Option<Node<'r, 's>> {
        match nodes.get(self.0) {
            Some(found) => Some(node(found)),
            None => {
                self.0 -= nodes.len();
                None
            }
        }
    }

    fn one<'r, 's, T>(
        &mut self,
        found: Option<&'r T>,
        node: impl FnOnce(&'r T) -> Node<'r, 's>,
    ) -> Option<Node<'r, 's>> {
        self.among(found.map_or(&[], core::slice::from_ref), node)
    }

    fn fact<'r, 's>(&mut self, facts: &'r Facts<'s>) -> Option<Node<'r, 's>> {
        self.among(facts.metrics(), Node::Metric)
            .or_else(|| self.among(facts.other_quantities(), Node::Quantity))
            .or_else(|| self.among(facts.other_ranks(), Node::Rank))
            .or_else(|| self.among(facts.periods(), Node::Period))
    }
}

/// A step of the walk.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event<'r, 's> {
    /// The walk comes to a node; its children follow.
    Enter(Node<'r, 's>),
    /// The walk has been to all of the node's children.
    Leave(Node<'r, 's>),
}

/// The steps of a walk over a report, see [`Report::events`].
#[derive(Clone, Debug)]
pub struct Events<'r, 's> {
    documents: core::slice::Iter<'r, Document<'s>>,
    /// The nodes entered and not left, each with the place of its next child.
    open: Vec<(Node<'r, 's>, usize)>,
}

impl<'r, 's> Events<'r, 's> {
    /// Passes over what is below the node that was entered last: the next step leaves it.
    ///
    /// # Examples
    /// ```
    /// use gongwen::{Event, Node};
    ///
    /// let report = gongwen::parse("一、总则\n（一）目的\n二、附则\n");
    /// let mut events = report.events();
    /// let mut outermost = Vec::new();
    /// while let Some(event) = events.next() {
    ///     if let Event::Enter(Node::Section(section)) = event {
    ///         outermost.push(section.title());
    ///         events.skip_children();
    ///     }
    /// }
    /// assert_eq!(outermost, ["总则", "附则"]);
    /// ```
    pub fn skip_children(&mut self) {
        if let Some((_, next)) = self.open.last_mut() {
            *next = usize::MAX;
        }
    }
}

impl<'r, 's> Iterator for Events<'r, 's> {
    type Item = Event<'r, 's>;

    fn next(&mut self) -> Option<Self::Item> {
        let entered = match self.open.last_mut() {
            None => Node::Document(self.documents.next()?),
            Some((node, next)) => match node.child(*next) {
                Some(child) => {
                    *next += 1;
                    child
                }
                None => {
                    let left = *node;
                    self.open.pop();
                    return Some(Event::Leave(left));
                }
            },
        };
        self.open.push((entered, 0));
        Some(Event::Enter(entered))
    }
}

impl<'s> Document<'s> {
    /// Every node of the document, entered and left; see [`Report::events`].
    ///
    /// # Examples
    /// ```
    /// use gongwen::{Event, Node};
    ///
    /// let report = gongwen::parse("一、总则\n（一）目的\n二、附则\n");
    /// let headings = report.documents()[0]
    ///     .events()
    ///     .filter(|event| matches!(event, Event::Enter(Node::Heading(_))));
    /// assert_eq!(headings.count(), 3);
    /// ```
    #[must_use]
    pub fn events(&self) -> Events<'_, 's> {
        Events { documents: core::slice::from_ref(self).iter(), open: Vec::new() }
    }
}

impl<'s> Report<'s> {
    /// Every node, entered and left, outer nodes around inner ones, in the order of the source; what
    /// a metric or a sentence is made up of comes kind by kind.
    ///
    /// # Examples
    /// The first metric that has a rank, without looking at the rest:
    /// ```
    /// use gongwen::{Event, Node};
    ///
    /// let report = gongwen::parse("一、经济运行\n总产值31亿元，增速全区第三。投资8亿元。");
    /// let ranked = report.events().find_map(|event| match event {
    ///     Event::Enter(Node::Metric(metric)) if !metric.ranks().is_empty() => Some(metric),
    ///     _ => None,
    /// });
    /// assert_eq!(ranked.unwrap().subject_text(), "总产值");
    /// ```
    #[must_use]
    pub fn events(&self) -> Events<'_, 's> {
        Events { documents: self.documents.iter(), open: Vec::new() }
    }

    /// The nodes around the byte at `offset` of the source, outermost first; none behind its end.
    ///
    /// # Examples
    /// ```
    /// use gongwen::Node;
    ///
    /// let source = "一、就业\n新增就业800人。";
    /// let report = gongwen::parse(source);
    /// let around = report.at(source.find("800").unwrap());
    /// assert!(matches!(around[0], Node::Document(_)));
    /// assert!(matches!(around[around.len() - 1], Node::Quantity(_)));
    /// ```
    #[must_use]
    pub fn at(&self, offset: usize) -> Vec<Node<'_, 's>> {
        let holds = |node: &Node<'_, '_>| node.span().range().contains(&offset);
        let mut around = Vec::new();
        let mut events = self.events();
        while let Some(event) = events.next() {
            match event {
                Event::Enter(node) if holds(&node) => around.push(node),
                Event::Enter(_) => events.skip_children(),
                Event::Leave(_) => {}
            }
        }
        // A period may stand inside of a metric that it is no child of.
        around.sort_by_key(|node| Reverse(node.span().len()));
        around
    }
}
