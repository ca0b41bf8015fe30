//! The tree: stretches, headings, items and leads put together.
//!
//! Takes what the phases before it found, gives the [`Report`] with every span in the source's own
//! bytes.

mod table;
mod year;

use alloc::{boxed::Box, sync::Arc, vec::Vec};

use core::ops::Range;

use self::table::table;
use crate::{
    BaseYear, Block, Code, Delimiter, Diagnostic, Division, Document, Facts, Family, Few, Heading,
    Item, Lead, List, Marker, Matter, MatterKind, Noise, Paragraph, Passage, Period, Report,
    Section, Sentence, Series, SeriesMarker, Span, Text, Title, YearSource,
    ast::{MatterLine, few::push},
    lexicon::extension::Extension,
    metric::{self, Carried, Context, Genre},
    outline::{Head, Outline, Start},
    passage::{Opened, Passages, Topic, Unit},
    source::Logical,
    structure::{Kind, SUBTITLE, Settled},
    text::{
        chars::{is_comma, is_pause, is_semicolon, is_space, is_stop, rest, slice, trim},
        sentence::sentences,
    },
};

/// What the phases before the tree found.
pub(crate) struct Found<'a, 's> {
    pub(crate) source: &'s str,
    pub(crate) stretches: &'a [Settled<'s>],
    pub(crate) outline: Outline,
    /// Where documents begin.
    pub(crate) starts: &'a [Start],
    /// The passages of each document's front, and of what stands behind each heading.
    pub(crate) passages: Vec<Passages>,
}

/// What the caller wants to be read in the sentences.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reading {
    /// Everything.
    Facts,
    /// Nothing: the structure alone.
    Structure,
}

/// Puts the tree together; `words` are the caller's own, and so is the
/// base year, where there is one.
pub(crate) fn grow<'s>(
    found: Found<'_, 's>,
    words: &Extension,
    base_year: Option<i32>,
    reading: Reading,
) -> Report<'s> {
    let Found { source, stretches, outline, starts, passages } = found;
    let mut passages = passages.into_iter();
    let mut documents = Vec::with_capacity(starts.len());
    let mut diagnostics = outline.diagnostics;
    let begin = |start: &Start| stretches.get(start.stretch).map(|stretch| stretch.range().start);
    for (at, start) in starts.iter().enumerate() {
        let end = starts.get(at + 1).copied();
        let end = end.unwrap_or(Start { stretch: stretches.len(), head: outline.heads.len() });
        let from = if at == 0 { 0 } else { begin(start).unwrap_or(source.len()) };
        let to = begin(&end).unwrap_or(source.len());
        let heads = outline.heads.get(start.head..end.head).unwrap_or_default();
        let genre =
            if has_articles(heads) { Genre::rules() } else { Genre::of(slice(source, from, to)) };
        let grower = Grower {
            source,
            stretches,
            heads,
            passages: &mut passages,
            context: Context::new(words, &genre),
            ground: None,
            reading,
            base_year,
            end: end.stretch,
            diagnostics: &mut diagnostics,
        };
        documents.push(grower.document(start.stretch, from..to));
    }
    // A line may be read twice, for its year first.
    diagnostics.sort_by_key(|diagnostic| (diagnostic.span, diagnostic.code));
    diagnostics.dedup();
    Report { documents, diagnostics, cuts: cuts(stretches) }
}

/// Grows one document.
struct Grower<'a, 's> {
    source: &'s str,
    stretches: &'a [Settled<'s>],
    heads: &'a [Head],
    passages: &'a mut alloc::vec::IntoIter<Passages>,
    context: Context<'a, 's>,
    /// The period that the paragraphs of the section at hand start with.
    ground: Option<Arc<Period<'s>>>,
    reading: Reading,
    /// The year that the caller says the documents report on.
    base_year: Option<i32>,
    /// The stretch behind the document.
    end: usize,
    diagnostics: &'a mut Vec<Diagnostic>,
}

impl<'s> Grower<'_, 's> {
    fn document(mut self, first: usize, range: Range<usize>) -> Document<'s> {
        let title = (first..self.end)
            .filter_map(|at| self.stretches.get(at))
            .find(|stretch| stretch.kind == Kind::Title);
        let (before, told) = (self.context.clone(), self.diagnostics.len());
        let line = title.map(|title| &title.text);
        let mut title = line.map(|line| self.title(line, 0..line.as_str().len()));
        let base_year = self.year(first, title.as_ref());
        let open = |period: &Period<'_>| period.relative && !period.resolved;
        let unread = base_year.is_some()
            && title.as_ref().is_some_and(|title| title.facts.periods().iter().any(open));
        if unread {
            // 去年工作总结: a line below the title tells the year that its words are counted from.
            self.context = before;
            self.diagnostics.truncate(told);
        }
        self.context.base_year = base_year.map(|base| base.year);
        if unread {
            title = line.map(|line| self.title(line, 0..line.as_str().len()));
        }
        let mut blocks = self.blocks();
        let is_title = |block: &Block| matches!(block, Block::Matter(matter) if matter.kind == MatterKind::Title && title.as_ref().is_some_and(|title| title.text.span == matter.span()));
        blocks.retain(|block| !is_title(block));
        let mut next = 0;
        let sections = self.sections(&mut next, 1, range.end);
        Document { span: Span::of(range), title, base_year, blocks, sections }
    }

    /// The year that the document reports on: the caller's, else that of the title, of a line under
    /// it, of the first heading, of the opening sentence.
    fn year(&mut self, first: usize, title: Option<&Title<'s>>) -> Option<BaseYear> {
        if let Some(year) = self.base_year {
            return Some(BaseYear {
                year,
                span: None,
                source: YearSource::Caller,
                inferred: false,
            });
        }
        // What is read here, before the year is known, is read again with it.
        let before = self.context.clone();
        let found = title
            .and_then(|title| year::of_title(&title.text, title.facts.periods()))
            .or_else(|| self.year_of_front(first))
            .or_else(|| self.year_of_heading())
            .or_else(|| self.year_of_opening(first));
        self.context = before;
        found
    }

    /// The year of a further title, of a subtitle (——2024年1月9日在县第十八届人民代表大会上) or of a line
    /// that is a date.
    fn year_of_front(&mut self, first: usize) -> Option<BaseYear> {
        let stretches = self.stretches;
        let front = stretches.get(first..self.end).unwrap_or_default().iter();
        let mut front = front.take_while(|stretch| {
            matches!(stretch.kind, Kind::Title | Kind::Matter(_) | Kind::Noise)
                || stretch.range().is_empty()
        });
        front.find_map(|stretch| {
            let periods = self.facts(&stretch.text, 0..stretch.words().len()).into_periods();
            if stretch.kind == Kind::Title || stretch.rule == SUBTITLE {
                return year::of_line(&periods, YearSource::Subtitle);
            }
            // The brackets under the title of a statute say when it was adopted, which dates nothing
            // in it.
            let dated = matches!(stretch.kind, Kind::Matter(_))
                && year::is_date_line(stretch.words(), &periods);
            if dated { year::of_line(&periods, YearSource::DateLine) } else { None }
        })
    }

    /// The year that the first heading opens with: 一、2022年工作总结.
    fn year_of_heading(&mut self) -> Option<BaseYear> {
        let head = self.heads.first()?;
        let text = &self.stretches.get(head.stretch)?.text;
        let title = head.title.clone()?;
        let words = slice(text.as_str(), title.start, title.end);
        let periods = self.facts(text, title).into_periods();
        year::of_opening(words, &periods, YearSource::Heading)
    }

    /// The year that the first sentence opens with: 2013年，是…的关键一年.
    fn year_of_opening(&mut self, first: usize) -> Option<BaseYear> {
        let heads = self.heads;
        let is_heading = |at: usize| heads.iter().take(1).any(|head| head.stretch == at);
        let at = (first..self.end).find(|&at| {
            self.stretches.get(at).is_some_and(|stretch| stretch.kind == Kind::Text)
                && !is_heading(at)
        })?;
        let text = &self.stretches.get(at)?.text;
        let words = year::first_sentence(text.as_str());
        let periods = self.facts(text, 0..words.len()).into_periods();
        year::of_opening(words, &periods, YearSource::Opening)
    }

    /// The sections from head `next` on that are `level` deep or deeper.
    fn sections(&mut self, next: &mut usize, level: u8, end: usize) -> Vec<Section<'s>> {
        let mut sections = Vec::new();
        while let Some(head) = self.heads.get(*next).filter(|head| head.level >= level) {
            *next += 1;
            let outer = self.context.clone();
            let heading = self.heading(head);
            if self.reading == Reading::Facts {
                heading.title.iter().for_each(|title| self.context.enter(title));
            }
            // 一、2021年工作回顾 in a report of 2022: 全年 is 2021 there.
            let own = heading
                .title
                .as_ref()
                .and_then(|title| year::of_section(title.facts.periods(), self.context.base_year));
            self.context.base_year = own.or(self.context.base_year);
            let blocks = self.blocks();
            let below = self.sections(next, head.level.saturating_add(1), end);
            let to = self
                .heads
                .get(*next)
                .and_then(|head| Some(self.stretches.get(head.stretch)?.text.start(head.start)))
                .unwrap_or(end);
            let span = Span::of(heading.span.start as usize..to);
            self.context = outer;
            push(&mut sections, Section { span, heading, blocks, sections: below });
        }
        sections.shrink_to_fit();
        sections
    }

    fn heading(&mut self, head: &Head) -> Heading<'s> {
        let Some(stretch) = self.stretches.get(head.stretch) else {
            return Heading {
                span: Span::default(),
                marker: None,
                title: None,
                level: head.level,
                run_in: head.run_in,
            };
        };
        let text = &stretch.text;
        let marker = head.marker.map(|marker| Marker {
            span: text.span(head.start..head.start + marker.span.end as usize),
            ..marker
        });
        let title = head
            .title
            .clone()
            .filter(|title| !title.is_empty())
            .map(|title| self.title(text, title));
        Heading {
            span: text.span(head.start..head.end),
            marker,
            title,
            level: head.level,
            run_in: head.run_in,
        }
    }

    fn title(&mut self, text: &Logical<'s>, range: Range<usize>) -> Title<'s> {
        let facts = self.facts(text, range.clone());
        Title { text: text.text(range), facts }
    }

    /// The facts that `range` of a text tells.
    fn facts(&mut self, text: &Logical<'s>, range: Range<usize>) -> Facts<'s> {
        if self.reading == Reading::Structure {
            return Facts::default();
        }
        let facts = metric::read(text, range, &mut self.context);
        let unassigned = self.context.unassigned.drain(..);
        self.diagnostics.extend(unassigned.map(|span| Diagnostic {
            code: Code::RespectiveCount,
            span,
            related: None,
        }));
        facts
    }

    /// The blocks of the next part: the front of the document, or what stands behind a heading.
    fn blocks(&mut self) -> Vec<Block<'s>> {
        self.ground.clone_from(&self.context.period);
        let Passages { units, topics } = self.passages.next().unwrap_or_default();
        self.assemble(&units, &mut 0, 0, &topics)
    }

    /// The blocks of the units from `at` on that belong to items `depth` lists deep.
    fn assemble(
        &mut self,
        units: &[Unit],
        at: &mut usize,
        depth: usize,
        topics: &[Topic],
    ) -> Vec<Block<'s>> {
        // Outside of lists a unit is mostly a block.
        let room = if depth == 0 { units.len().saturating_sub(*at) } else { 0 };
        let mut blocks = Vec::with_capacity(room);
        while let Some(unit) = units.get(*at).filter(|unit| unit.depth >= depth) {
            match &unit.item {
                // The next item of the list that these blocks stand in.
                Some(_) if unit.depth == depth => break,
                Some(_) => blocks.extend(self.list(units, at, unit.depth, topics).map(Block::List)),
                None => {
                    *at += 1;
                    // A list of conditions ends before a paragraph of its own.
                    if depth == 0 && unit.text.is_some() && !blocks.is_empty() {
                        self.context.conditions = false;
                    }
                    self.block(unit, topics).into_iter().for_each(|block| push(&mut blocks, block));
                }
            }
        }
        blocks.shrink_to_fit();
        blocks
    }

    /// The list whose items stand `depth` lists deep; the unit at `at` opens one.
    fn list(
        &mut self,
        units: &[Unit],
        at: &mut usize,
        depth: usize,
        topics: &[Topic],
    ) -> Option<List<'s>> {
        let mut items: Vec<Item<'s>> = Vec::new();
        let mut series: Option<Series> = None;
        while let Some((unit, opened)) = units
            .get(*at)
            .filter(|unit| unit.depth == depth)
            .and_then(|unit| Some((unit, unit.item.as_deref()?)))
        {
            let mark = &opened.mark;
            let goes_on = series.is_none_or(|series| series == mark.marker.series)
                && items.last().is_none_or(|last| {
                    last.ordinal <= mark.ordinal
                        && (mark.fault.is_some() || last.ordinal < mark.ordinal)
                });
            if !goes_on {
                break;
            }
            series = Some(mark.marker.series);
            *at += 1;
            let period = self.context.period.clone();
            let mut item =
                self.item(unit, opened, items.last().map(|last| last.marker.span), topics)?;
            item.blocks.extend(self.assemble(units, at, depth, topics));
            self.context.period = period;
            if let Some(end) = item.blocks.last().map(|block| block.span().end) {
                item.span.end = item.span.end.max(end);
            }
            push(&mut items, item);
        }
        items.shrink_to_fit();
        let span = items.first()?.span.join(items.last()?.span);
        Some(List { span, series: series?, items })
    }

    /// The item that a unit is, behind the one with its marker at `before`.
    fn item(
        &mut self,
        unit: &Unit,
        Opened { mark, lead }: &Opened,
        before: Option<Span>,
        topics: &[Topic],
    ) -> Option<Item<'s>> {
        let text = &self.stretches.get(unit.stretch)?.text;
        let marker = SeriesMarker { span: text.span(mark.range.clone()), ..mark.marker };
        if let Some(code) = mark.fault {
            self.diagnostics.push(Diagnostic { code, span: marker.span, related: before });
        }
        let body = lead
            .as_ref()
            .map_or(mark.range.end, |lead| lead_end(text.as_str(), lead, unit.range.end));
        let lead = lead.clone().map(|range| Box::new(self.lead(text, range, body)));
        let rest = trim(text.as_str(), body..unit.range.end);
        let blocks = if rest.is_empty() {
            Vec::new()
        } else {
            self.paragraph(unit.stretch, rest, unit.text, topics)
                .map(Block::Paragraph)
                .into_iter()
                .collect()
        };
        Some(Item {
            span: text.span(unit.range.clone()),
            marker,
            ordinal: mark.ordinal,
            lead,
            blocks,
        })
    }

    fn lead(&mut self, text: &Logical<'s>, range: Range<usize>, end: usize) -> Lead<'s> {
        let facts = self.facts(text, range.clone());
        // A lead that is a clause leaves its subject to the clauses behind it.
        let named = self.context.named.take();
        let behind = rest(text.as_str(), range.end).strip_prefix(is_comma).unwrap_or_default();
        let parted = slice(text.as_str(), range.start, range.end).contains(is_semicolon);
        let goes_on = !parted && !behind.trim_matches(is_space).is_empty();
        self.context.carried =
            named.filter(|_| goes_on).map(|subject| Carried { subject, end: range.end });
        Lead { span: text.span(range.start..end), text: text.text(range), facts }
    }

    fn block(&mut self, unit: &Unit, topics: &[Topic]) -> Option<Block<'s>> {
        let stretch = self.stretches.get(unit.stretch)?;
        if unit.depth == 0 && stretch.kind == Kind::Text && self.ground.is_some() {
            self.context.period.clone_from(&self.ground);
        }
        Some(match &stretch.kind {
            Kind::Text => Block::Paragraph(self.paragraph(
                unit.stretch,
                unit.range.clone(),
                unit.text,
                topics,
            )?),
            // A line of nothing but written-out space has no words to mark.
            Kind::Noise if stretch.words().is_empty() => return None,
            Kind::Noise => Block::Noise(self.noise(stretch)),
            Kind::Title => self.matter(stretch, MatterKind::Title),
            Kind::Matter(kind) => self.matter(stretch, *kind),
            Kind::Table(rows) => {
                let mut table = table(self.source, stretch.range(), rows);
                table.around.interruptions = self.noises(stretch, table.span);
                Block::Table(table)
            }
        })
    }

    /// A line that is none of the report's, its hashes and bullets included.
    fn noise(&self, stretch: &Settled<'s>) -> Noise<'s> {
        let marked = stretch.text.start(0) > stretch.range().start;
        let text = if marked {
            as_it_stands(self.source, stretch.range())
        } else {
            stretch.text.text(0..stretch.words().len())
        };
        Noise { text }
    }

    fn matter(&mut self, stretch: &Settled<'s>, kind: MatterKind) -> Block<'s> {
        let whole = 0..stretch.words().len();
        let before = self.context.period.clone();
        let facts = self.facts(&stretch.text, whole.clone());
        // What a note dates is the note's own.
        let periods = if kind == MatterKind::Note {
            self.context.period = before;
            Few::new()
        } else {
            facts.into_periods().into()
        };
        let line = MatterLine { text: stretch.text.text(whole), periods };
        Block::Matter(Matter { kind, line: Box::new(line) })
    }

    /// The paragraph, or the part of one, that stands in `range` of a stretch.
    fn paragraph(
        &mut self,
        at: usize,
        range: Range<usize>,
        text: Option<usize>,
        topics: &[Topic],
    ) -> Option<Paragraph<'s>> {
        let stretch = self.stretches.get(at)?;
        let span = stretch.text.span(range.clone());
        let mut passages: Vec<Passage<'s>> = Vec::new();
        let mut from = range.start;
        let inside = |topic: &&Topic| {
            Some(topic.text) == text && range.start <= topic.range.start && topic.end <= range.end
        };
        let first = topics.partition_point(|topic| text.is_some_and(|text| topic.text < text));
        for topic in
            topics.iter().skip(first).take_while(|topic| Some(topic.text) == text).filter(inside)
        {
            if topic.range.start < from {
                continue;
            }
            self.sentences(&stretch.text, from..topic.range.start, &mut passages);
            let lead = self.lead(&stretch.text, topic.range.clone(), topic.end);
            let (span, lead) = (lead.span, Some(Box::new(lead)));
            push(&mut passages, Passage { span, lead, sentences: Vec::new() });
            from = topic.end;
        }
        self.sentences(&stretch.text, from..range.end, &mut passages);
        for passage in &mut passages {
            passage.sentences.shrink_to_fit();
        }
        passages.shrink_to_fit();
        let interruptions = self.noises(stretch, span);
        Some(Paragraph { span, passages, interruptions })
    }

    /// The page furniture of a stretch that stands inside `span`.
    fn noises(&self, stretch: &Settled<'s>, span: Span) -> Few<Noise<'s>> {
        let noise = |range: &Range<usize>| Noise { text: as_it_stands(self.source, range.clone()) };
        stretch
            .interruptions
            .iter()
            .filter(|range| span.contains(Span::of((*range).clone())))
            .map(noise)
            .collect()
    }

    /// Adds the sentences of `range` to the last passage; without facts there is nothing to tell
    /// one from the next for.
    fn sentences(
        &mut self,
        text: &Logical<'s>,
        range: Range<usize>,
        passages: &mut Vec<Passage<'s>>,
    ) {
        if self.reading == Reading::Structure {
            return self.sentence(text, range, passages);
        }
        for sentence in sentences(text.as_str(), text.marks(), range) {
            self.sentence(text, sentence, passages);
        }
    }

    /// Adds the sentence `range` to the last passage, without the space around it.
    fn sentence(
        &mut self,
        text: &Logical<'s>,
        range: Range<usize>,
        passages: &mut Vec<Passage<'s>>,
    ) {
        let range = trim(text.as_str(), range);
        if range.is_empty() {
            return;
        }
        let facts = self.facts(text, range.clone());
        let span = text.span(range);
        if passages.is_empty() {
            push(passages, Passage { span, ..Passage::default() });
        }
        if let Some(passage) = passages.last_mut() {
            passage.span = passage.span.join(span);
            push(&mut passage.sentences, Sentence { span, facts });
        }
    }
}

/// What a reader does not read, in order: what was taken out inside of stretches, and whole lines of
/// noise.
fn cuts(stretches: &[Settled<'_>]) -> Vec<Span> {
    let mut cuts = Vec::new();
    for stretch in stretches {
        match &stretch.kind {
            Kind::Noise => cuts.push(Span::of(stretch.range())),
            Kind::Table(_) => cuts.extend(stretch.interruptions.iter().cloned().map(Span::of)),
            Kind::Text | Kind::Title | Kind::Matter(_) => stretch.text.add_cuts(&mut cuts),
        }
    }
    cuts.retain(|cut| !cut.is_empty());
    cuts.shrink_to_fit();
    cuts
}

/// The words of a range of `source`, padding space and all.
fn as_it_stands(source: &str, range: Range<usize>) -> Text<'_> {
    let content = slice(source, range.start, range.end).into();
    Text { span: Span::of(range), content }
}

/// Behind the stop of a lead.
fn lead_end(words: &str, lead: &Range<usize>, end: usize) -> usize {
    let text = slice(words, lead.end, end);
    let behind = text.trim_start_matches(|c| is_stop(c) || is_pause(c));
    end - behind.len()
}

/// Whether articles (第一条) divide a document, or one does below a chapter (第二章).
fn has_articles(heads: &[Head]) -> bool {
    /// Fewer may be cited.
    const FEWEST: usize = 2;

    let families = || heads.iter().filter_map(|head| Some(head.marker?.family));
    let chapter = Delimiter::Division(Division::Chapter);
    let divides = |family: &Family| family.is_article() || family.delimiter == chapter;
    families().any(|family| family.is_article())
        && families().filter(divides).take(FEWEST).count() == FEWEST
}
