//! A walk over every node of the tree: [`Visit`] has a method for each type of node, and a `walk_*`
//! function that goes on to its children.
//!
//! Takes a borrowed [`Report`], gives every node of it to the methods that the caller overrides. A
//! method that is not overridden walks on; one that is overridden goes deeper only where it calls
//! its `walk_*` function.
//!
//! Children come in the order of the source, but for nodes whose children stand in one another: a
//! paragraph gives its passages, then its interruptions; facts and a metric give their parts kind
//! by kind.
//!
//! # Examples
//! Count the words of all leads and titles:
//! ```
//! use gongwen::{Report, Text, visit::Visit};
//!
//! #[derive(Default)]
//! struct Characters(usize);
//!
//! impl<'s> Visit<'s> for Characters {
//!     fn visit_text(&mut self, text: &'s Text<'s>) {
//!         self.0 += text.chars().count();
//!     }
//! }
//!
//! let report = gongwen::parse("青河街道工作总结\n一、强化党建引领\n组织集中学习12次。");
//! let mut characters = Characters::default();
//! characters.visit_report(&report);
//! assert_eq!(
//!     characters.0,
//!     8 + 6 + 4,
//!     "title, heading, and 集中学习, which the sentence counts"
//! );
//! ```

mod facts;

pub use facts::{
    walk_basis, walk_change, walk_completion, walk_facts, walk_metric, walk_period, walk_quantity,
    walk_rank,
};

use crate::{
    Basis, Block, Change, Completion, Document, Facts, Heading, Item, Lead, List, Marker, Matter,
    Metric, Noise, Paragraph, Passage, Period, Quantity, Rank, Report, Section, Sentence,
    SeriesMarker, Table, Text, Title,
};

/// Declares the trait and the default body of each method, which calls the walk function of the
/// same node.
macro_rules! visit {
    ($($(#[$doc:meta])* $method:ident => $walk:ident($node:ident: $type:ty);)*) => {
        /// A visitor of the tree; `'s` is how long the report is borrowed for, so nodes can be
        /// kept.
        ///
        /// # Examples
        /// The largest sum of money, and the title it stands under:
        /// ```
        /// use gongwen::{
        ///     Quantity, Section, UnitKind,
        ///     visit::{self, Visit},
        /// };
        ///
        /// #[derive(Default)]
        /// struct Largest<'s> {
        ///     section: Option<&'s Section<'s>>,
        ///     found: Option<(&'s Quantity<'s>, Option<&'s Section<'s>>)>,
        /// }
        ///
        /// impl<'s> Visit<'s> for Largest<'s> {
        ///     fn visit_section(&mut self, section: &'s Section<'s>) {
        ///         let outer = self.section.replace(section);
        ///         visit::walk_section(self, section);
        ///         self.section = outer;
        ///     }
        ///     fn visit_quantity(&mut self, quantity: &'s Quantity<'s>) {
        ///         let larger =
        ///             self.found.is_none_or(|(largest, _)| quantity.value() > largest.value());
        ///         if quantity.unit.kind == UnitKind::Currency && larger {
        ///             self.found = Some((quantity, self.section));
        ///         }
        ///     }
        /// }
        ///
        /// let report = gongwen::parse("一、道路
        /// 完成投资3亿元，同比增长5%。
        /// 二、桥梁
        /// 完成投资5000万元，同比增长7%。
        /// ");
        /// let mut largest = Largest::default();
        /// largest.visit_report(&report);
        /// let (quantity, section) = largest.found.unwrap();
        /// assert_eq!(quantity.value(), Some(300_000_000.into()));
        /// assert_eq!(section.unwrap().title(), "道路");
        /// ```
        pub trait Visit<'s> {
            $(
                $(#[$doc])*
                ///
                #[doc = concat!("Walks on with [`", stringify!($walk), "`] where it is not overridden.")]
                fn $method(&mut self, $node: &'s $type) {
                    $walk(self, $node);
                }
            )*
        }
    };
}

visit! {
    /// Visits the whole report.
    visit_report => walk_report(report: Report<'s>);
    /// Visits one document.
    visit_document => walk_document(document: Document<'s>);
    /// Visits a section with everything below it.
    visit_section => walk_section(section: Section<'s>);
    /// Visits the heading of a section.
    visit_heading => walk_heading(heading: Heading<'s>);
    /// Visits the marker of a heading; a leaf.
    visit_marker => walk_marker(marker: Marker);
    /// Visits the title of a document or a heading.
    visit_title => walk_title(title: Title<'s>);
    /// Visits a block of any kind.
    visit_block => walk_block(block: Block<'s>);
    /// Visits a paragraph.
    visit_paragraph => walk_paragraph(paragraph: Paragraph<'s>);
    /// Visits a passage.
    visit_passage => walk_passage(passage: Passage<'s>);
    /// Visits a lead, of a passage or of an item.
    visit_lead => walk_lead(lead: Lead<'s>);
    /// Visits a sentence.
    visit_sentence => walk_sentence(sentence: Sentence<'s>);
    /// Visits an enumeration.
    visit_list => walk_list(list: List<'s>);
    /// Visits a member of an enumeration.
    visit_item => walk_item(item: Item<'s>);
    /// Visits the marker of an item; a leaf.
    visit_series_marker => walk_series_marker(marker: SeriesMarker);
    /// Visits a table.
    visit_table => walk_table(table: Table<'s>);
    /// Visits a line that is no part of the report, or page furniture inside a paragraph.
    visit_noise => walk_noise(noise: Noise<'s>);
    /// Visits a line of front or back matter.
    visit_matter => walk_matter(matter: Matter<'s>);
    /// Visits what a sentence, a title or a lead measures and dates.
    visit_facts => walk_facts(facts: Facts<'s>);
    /// Visits a metric; the parts that 其中 opens are visited by walking on.
    visit_metric => walk_metric(metric: Metric<'s>);
    /// Visits a quantity: a level, the amount of a change, the share of a completion, or one that
    /// measures nothing. A leaf.
    visit_quantity => walk_quantity(quantity: Quantity<'s>);
    /// Visits a change.
    visit_change => walk_change(change: Change<'s>);
    /// Visits what a change is measured against.
    visit_basis => walk_basis(basis: Basis<'s>);
    /// Visits a completion.
    visit_completion => walk_completion(completion: Completion<'s>);
    /// Visits a rank.
    visit_rank => walk_rank(rank: Rank<'s>);
    /// Visits a period.
    visit_period => walk_period(period: Period<'s>);
    /// Visits words of the source: a title, lead, subject, cell and so on; a leaf.
    visit_text => walk_text(text: Text<'s>);
}

/// Visits the documents.
///
/// # Examples
/// ```
/// use gongwen::{
///     Document,
///     visit::{Visit, walk_report},
/// };
///
/// struct Years(Vec<i32>);
/// impl<'s> Visit<'s> for Years {
///     fn visit_document(&mut self, document: &'s Document<'s>) {
///         self.0.extend(document.base_year()); // not walked on: the sections are of no interest
///     }
/// }
/// let report = gongwen::parse("青河街道2021年工作总结
/// 一、工作回顾
/// 集中学习12次，培训干部30人。
/// ");
/// let mut years = Years(Vec::new());
/// walk_report(&mut years, &report);
/// assert_eq!(years.0, [2021]);
/// ```
pub fn walk_report<'s, V: Visit<'s> + ?Sized>(visitor: &mut V, report: &'s Report<'s>) {
    each(&report.documents, |document| visitor.visit_document(document));
}

/// Visits the title, the blocks before the first heading, and the outermost sections.
///
/// # Examples
/// ```
/// use gongwen::{Section, visit::{Visit, walk_document}};
///
/// struct Outermost(usize);
/// impl<'s> Visit<'s> for Outermost {
///     fn visit_section(&mut self, _: &'s Section<'s>) {
///         self.0 += 1;
///     }
/// }
/// let report = gongwen::parse("一、总则\n（一）目的\n二、附则\n");
/// let mut outermost = Outermost(0);
/// walk_document(&mut outermost, &report.documents()[0]);
/// assert_eq!(outermost.0, 2);
/// ```
pub fn walk_document<'s, V: Visit<'s> + ?Sized>(visitor: &mut V, document: &'s Document<'s>) {
    each(&document.title, |title| visitor.visit_title(title));
    each(&document.blocks, |block| visitor.visit_block(block));
    each(&document.sections, |section| visitor.visit_section(section));
}

/// Visits the heading, the blocks below it, and the sections one level down.
///
/// # Examples
/// ```
/// use gongwen::{Section, visit::{Visit, walk_section}};
///
/// /// How deep the sections nest.
/// #[derive(Default)]
/// struct Depth { now: usize, most: usize }
/// impl<'s> Visit<'s> for Depth {
///     fn visit_section(&mut self, section: &'s Section<'s>) {
///         self.now += 1;
///         self.most = self.most.max(self.now);
///         walk_section(self, section);
///         self.now -= 1;
///     }
/// }
/// let report = gongwen::parse("一、甲乙丙\n（一）丁戊己\n1.子丑寅\n二、卯辰巳\n");
/// let mut depth = Depth::default();
/// depth.visit_report(&report);
/// assert_eq!(depth.most, 3);
/// ```
pub fn walk_section<'s, V: Visit<'s> + ?Sized>(visitor: &mut V, section: &'s Section<'s>) {
    visitor.visit_heading(&section.heading);
    each(&section.blocks, |block| visitor.visit_block(block));
    each(&section.sections, |inner| visitor.visit_section(inner));
}

/// Visits the marker and the title.
///
/// # Examples
/// ```
/// # use gongwen::{Block, Text, visit::{Visit, walk_heading}};
/// # #[derive(Default)]
/// # struct Words(Vec<String>);
/// # impl<'s> Visit<'s> for Words {
/// #     fn visit_text(&mut self, text: &'s Text<'s>) {
/// #         self.0.push(text.to_string());
/// #     }
/// # }
/// let report = gongwen::parse("一、2021年工作回顾\n集中学习12次，培训干部30人。");
/// let mut words = Words::default(); // a visitor that keeps all words
/// walk_heading(&mut words, &report.documents()[0].sections()[0].heading);
/// assert_eq!(words.0, ["2021年工作回顾", "2021年"]);
/// ```
pub fn walk_heading<'s, V: Visit<'s> + ?Sized>(visitor: &mut V, heading: &'s Heading<'s>) {
    each(&heading.marker, |marker| visitor.visit_marker(marker));
    each(&heading.title, |title| visitor.visit_title(title));
}

/// Does nothing: a marker has no children.
///
/// # Examples
/// ```
/// # use gongwen::{Block, Text, visit::{Visit, walk_marker}};
/// # #[derive(Default)]
/// # struct Words(Vec<String>);
/// # impl<'s> Visit<'s> for Words {
/// #     fn visit_text(&mut self, text: &'s Text<'s>) {
/// #         self.0.push(text.to_string());
/// #     }
/// # }
/// let report = gongwen::parse("一、总则\n");
/// let mut words = Words::default(); // a visitor that keeps all words
/// walk_marker(&mut words, &report.documents()[0].sections()[0].heading.marker().unwrap());
/// assert!(words.0.is_empty());
/// ```
pub fn walk_marker<'s, V: Visit<'s> + ?Sized>(_visitor: &mut V, _marker: &'s Marker) {}

/// Visits the words of the title, and what they measure and date.
///
/// # Examples
/// ```
/// # use gongwen::{Block, Text, visit::{Visit, walk_title}};
/// # #[derive(Default)]
/// # struct Words(Vec<String>);
/// # impl<'s> Visit<'s> for Words {
/// #     fn visit_text(&mut self, text: &'s Text<'s>) {
/// #         self.0.push(text.to_string());
/// #     }
/// # }
/// let report = gongwen::parse("青河街道2021年工作总结\n一、总则\n");
/// let mut words = Words::default(); // a visitor that keeps all words
/// walk_title(&mut words, report.documents()[0].title().unwrap());
/// assert_eq!(words.0, ["青河街道2021年工作总结", "2021年"]);
/// ```
pub fn walk_title<'s, V: Visit<'s> + ?Sized>(visitor: &mut V, title: &'s Title<'s>) {
    visitor.visit_text(&title.text);
    visitor.visit_facts(&title.facts);
}

/// Visits the block as what it is.
///
/// # Examples
/// ```
/// # use gongwen::{Block, Text, visit::{Visit, walk_block}};
/// # #[derive(Default)]
/// # struct Words(Vec<String>);
/// # impl<'s> Visit<'s> for Words {
/// #     fn visit_text(&mut self, text: &'s Text<'s>) {
/// #         self.0.push(text.to_string());
/// #     }
/// # }
/// let report = gongwen::parse("一、附则\n— 2 —\n");
/// let mut words = Words::default(); // a visitor that keeps all words
/// walk_block(&mut words, &report.documents()[0].sections()[0].blocks()[0]);
/// assert_eq!(words.0, ["—2—"]);
/// ```
pub fn walk_block<'s, V: Visit<'s> + ?Sized>(visitor: &mut V, block: &'s Block<'s>) {
    match block {
        Block::Paragraph(paragraph) => visitor.visit_paragraph(paragraph),
        Block::List(list) => visitor.visit_list(list),
        Block::Table(table) => visitor.visit_table(table),
        Block::Noise(noise) => visitor.visit_noise(noise),
        Block::Matter(matter) => visitor.visit_matter(matter),
    }
}

/// Visits the passages, then the page furniture inside them.
///
/// # Examples
/// ```
/// # use gongwen::{Block, Text, visit::{Visit, walk_paragraph}};
/// # #[derive(Default)]
/// # struct Words(Vec<String>);
/// # impl<'s> Visit<'s> for Words {
/// #     fn visit_text(&mut self, text: &'s Text<'s>) {
/// #         self.0.push(text.to_string());
/// #     }
/// # }
/// let report = gongwen::parse("一、就业\n2021年，新增就业800人。培训300人。");
/// let Block::Paragraph(paragraph) = &report.documents()[0].sections()[0].blocks()[0] else {
///     panic!()
/// };
/// let mut words = Words::default(); // a visitor that keeps all words
/// walk_paragraph(&mut words, paragraph);
/// assert_eq!(words.0, ["就业", "2021年", "培训"]);
/// ```
pub fn walk_paragraph<'s, V: Visit<'s> + ?Sized>(visitor: &mut V, paragraph: &'s Paragraph<'s>) {
    each(&paragraph.passages, |passage| visitor.visit_passage(passage));
    each(&paragraph.interruptions, |noise| visitor.visit_noise(noise));
}

/// Visits the lead and the sentences.
///
/// # Examples
/// ```
/// # use gongwen::{Block, Text, visit::{Visit, walk_passage}};
/// # #[derive(Default)]
/// # struct Words(Vec<String>);
/// # impl<'s> Visit<'s> for Words {
/// #     fn visit_text(&mut self, text: &'s Text<'s>) {
/// #         self.0.push(text.to_string());
/// #     }
/// # }
/// let report = gongwen::parse("一、主要工作
/// 强化学习。组织集中学习12次，参加300人次。锻造队伍。培训干部30人，选派8人驻村。
/// ");
/// let Block::Paragraph(paragraph) = &report.documents()[0].sections()[0].blocks()[0] else {
///     panic!()
/// };
/// let mut words = Words::default(); // a visitor that keeps all words
/// walk_passage(&mut words, &paragraph.passages()[0]);
/// assert_eq!(words.0, ["强化学习", "集中学习", "参加"]);
/// ```
pub fn walk_passage<'s, V: Visit<'s> + ?Sized>(visitor: &mut V, passage: &'s Passage<'s>) {
    each(&passage.lead, |lead| visitor.visit_lead(lead));
    each(&passage.sentences, |sentence| visitor.visit_sentence(sentence));
}

/// Visits the words of the lead, and what they measure and date.
///
/// # Examples
/// ```
/// # use gongwen::{Block, Text, visit::{Visit, walk_lead}};
/// # #[derive(Default)]
/// # struct Words(Vec<String>);
/// # impl<'s> Visit<'s> for Words {
/// #     fn visit_text(&mut self, text: &'s Text<'s>) {
/// #         self.0.push(text.to_string());
/// #     }
/// # }
/// let report = gongwen::parse("一、主要做法
/// ——走访群众。深入村组12次。
/// ——优化服务。新建站点6个。");
/// let leads: Vec<_> = report.leads().collect();
/// let mut words = Words::default(); // a visitor that keeps all words
/// walk_lead(&mut words, leads[0].node);
/// assert_eq!(words.0, ["走访群众"]);
/// ```
pub fn walk_lead<'s, V: Visit<'s> + ?Sized>(visitor: &mut V, lead: &'s Lead<'s>) {
    visitor.visit_text(&lead.text);
    visitor.visit_facts(&lead.facts);
}

/// Visits what the sentence measures and dates.
///
/// # Examples
/// ```
/// # use gongwen::{Block, Text, visit::{Visit, walk_sentence}};
/// # #[derive(Default)]
/// # struct Words(Vec<String>);
/// # impl<'s> Visit<'s> for Words {
/// #     fn visit_text(&mut self, text: &'s Text<'s>) {
/// #         self.0.push(text.to_string());
/// #     }
/// # }
/// let report = gongwen::parse("一、就业\n2021年，新增就业800人。");
/// let metrics: Vec<_> = report.metrics().collect();
/// let mut words = Words::default(); // a visitor that keeps all words
/// walk_sentence(&mut words, metrics[0].sentence.unwrap());
/// assert_eq!(words.0, ["就业", "2021年"]);
/// ```
pub fn walk_sentence<'s, V: Visit<'s> + ?Sized>(visitor: &mut V, sentence: &'s Sentence<'s>) {
    visitor.visit_facts(&sentence.facts);
}

/// Visits the items.
///
/// # Examples
/// ```
/// # use gongwen::{Block, Text, visit::{Visit, walk_list}};
/// # #[derive(Default)]
/// # struct Words(Vec<String>);
/// # impl<'s> Visit<'s> for Words {
/// #     fn visit_text(&mut self, text: &'s Text<'s>) {
/// #         self.0.push(text.to_string());
/// #     }
/// # }
/// let report =
///     gongwen::parse("主要做法：一是抓学习。集中学习12次。二是抓队伍。培训干部30人。");
/// let Some(Block::List(list)) = report.documents()[0].blocks().last() else { panic!() };
/// let mut words = Words::default(); // a visitor that keeps all words
/// walk_list(&mut words, list);
/// assert_eq!(words.0, ["抓学习", "集中学习", "抓队伍", "干部"]);
/// ```
pub fn walk_list<'s, V: Visit<'s> + ?Sized>(visitor: &mut V, list: &'s List<'s>) {
    each(&list.items, |item| visitor.visit_item(item));
}

/// Visits the marker, the lead and the blocks.
///
/// # Examples
/// ```
/// # use gongwen::{Block, Text, visit::{Visit, walk_item}};
/// # #[derive(Default)]
/// # struct Words(Vec<String>);
/// # impl<'s> Visit<'s> for Words {
/// #     fn visit_text(&mut self, text: &'s Text<'s>) {
/// #         self.0.push(text.to_string());
/// #     }
/// # }
/// let report =
///     gongwen::parse("主要做法：一是抓学习。集中学习12次。二是抓队伍。培训干部30人。");
/// let items: Vec<_> = report.items().collect();
/// let mut words = Words::default(); // a visitor that keeps all words
/// walk_item(&mut words, items[1].node);
/// assert_eq!(words.0, ["抓队伍", "干部"]);
/// ```
pub fn walk_item<'s, V: Visit<'s> + ?Sized>(visitor: &mut V, item: &'s Item<'s>) {
    visitor.visit_series_marker(&item.marker);
    each(&item.lead, |lead| visitor.visit_lead(lead));
    each(&item.blocks, |block| visitor.visit_block(block));
}

/// Does nothing: a marker has no children.
///
/// # Examples
/// ```
/// # use gongwen::{Block, Text, visit::{Visit, walk_series_marker}};
/// # #[derive(Default)]
/// # struct Words(Vec<String>);
/// # impl<'s> Visit<'s> for Words {
/// #     fn visit_text(&mut self, text: &'s Text<'s>) {
/// #         self.0.push(text.to_string());
/// #     }
/// # }
/// let report = gongwen::parse("主要做法：一是抓学习。二是抓队伍。");
/// let items: Vec<_> = report.items().collect();
/// let mut words = Words::default(); // a visitor that keeps all words
/// walk_series_marker(&mut words, &items[0].marker);
/// assert!(words.0.is_empty());
/// ```
pub fn walk_series_marker<'s, V: Visit<'s> + ?Sized>(_visitor: &mut V, _marker: &'s SeriesMarker) {}

/// Visits the caption, the unit line, and the cells row by row.
///
/// # Examples
/// ```
/// # use gongwen::{Block, Text, visit::{Visit, walk_table}};
/// # #[derive(Default)]
/// # struct Words(Vec<String>);
/// # impl<'s> Visit<'s> for Words {
/// #     fn visit_text(&mut self, text: &'s Text<'s>) {
/// #         self.0.push(text.to_string());
/// #     }
/// # }
/// let report = gongwen::parse("单位：亿元\n指标\t2021年\n总产值\t86.4\n投资\t17.2\n");
/// let Block::Table(table) = &report.documents()[0].blocks()[0] else { panic!() };
/// let mut words = Words::default(); // a visitor that keeps all words
/// walk_table(&mut words, table);
/// assert_eq!(words.0, ["单位：亿元", "指标", "2021年", "总产值", "86.4", "投资", "17.2"]);
/// ```
pub fn walk_table<'s, V: Visit<'s> + ?Sized>(visitor: &mut V, table: &'s Table<'s>) {
    each(&table.around.caption, |caption| visitor.visit_text(caption));
    each(&table.around.unit, |unit| visitor.visit_text(unit));
    each(&table.rows, |row| each(row, |cell| visitor.visit_text(cell)));
    each(&table.around.interruptions, |noise| visitor.visit_noise(noise));
}

/// Visits the words.
///
/// # Examples
/// ```
/// # use gongwen::{Block, Text, visit::{Visit, walk_noise}};
/// # #[derive(Default)]
/// # struct Words(Vec<String>);
/// # impl<'s> Visit<'s> for Words {
/// #     fn visit_text(&mut self, text: &'s Text<'s>) {
/// #         self.0.push(text.to_string());
/// #     }
/// # }
/// let report = gongwen::parse("一、附则\n— 2 —\n");
/// let Block::Noise(noise) = &report.documents()[0].sections()[0].blocks()[0] else { panic!() };
/// let mut words = Words::default(); // a visitor that keeps all words
/// walk_noise(&mut words, noise);
/// assert_eq!(words.0, ["—2—"]);
/// ```
pub fn walk_noise<'s, V: Visit<'s> + ?Sized>(visitor: &mut V, noise: &'s Noise<'s>) {
    visitor.visit_text(&noise.text);
}

/// Visits the words and the dates in them.
///
/// # Examples
/// ```
/// # use gongwen::{Block, Text, visit::{Visit, walk_matter}};
/// # #[derive(Default)]
/// # struct Words(Vec<String>);
/// # impl<'s> Visit<'s> for Words {
/// #     fn visit_text(&mut self, text: &'s Text<'s>) {
/// #         self.0.push(text.to_string());
/// #     }
/// # }
/// let report = gongwen::parse("一、压实责任
/// 各乡镇要落实责任到人。
///
/// 青河县人民政府办公室
/// 2021年6月3日
/// ");
/// let Some(Block::Matter(date)) = report.documents()[0].sections()[0].blocks().last() else {
///     panic!()
/// };
/// let mut words = Words::default(); // a visitor that keeps all words
/// walk_matter(&mut words, date);
/// assert_eq!(words.0, ["2021年6月3日", "2021年6月3日"]);
/// ```
pub fn walk_matter<'s, V: Visit<'s> + ?Sized>(visitor: &mut V, matter: &'s Matter<'s>) {
    visitor.visit_text(matter.text());
    each(matter.periods(), |period| visitor.visit_period(period));
}

/// Does nothing: words have no children.
///
/// # Examples
/// ```
/// # use gongwen::{Block, Text, visit::{Visit, walk_text}};
/// # #[derive(Default)]
/// # struct Words(Vec<String>);
/// # impl<'s> Visit<'s> for Words {
/// #     fn visit_text(&mut self, text: &'s Text<'s>) {
/// #         self.0.push(text.to_string());
/// #     }
/// # }
/// let report = gongwen::parse("一、就业\n2021年，新增就业800人。");
/// let metrics: Vec<_> = report.metrics().collect();
/// let mut words = Words::default(); // a visitor that keeps all words
/// walk_text(&mut words, metrics[0].subject().unwrap());
/// assert!(words.0.is_empty());
/// ```
pub fn walk_text<'s, V: Visit<'s> + ?Sized>(_visitor: &mut V, _text: &'s Text<'s>) {}

/// Calls `visit` for every member of a list or of an option.
fn each<'s, T: 's>(members: impl IntoIterator<Item = &'s T>, visit: impl FnMut(&'s T)) {
    members.into_iter().for_each(visit);
}
