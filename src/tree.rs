//! The tree: stretches, headings, items and leads put together.
//!
//! Takes what the phases before it found, gives the [`Report`] with every span in the source's own
//! bytes.

use alloc::{boxed::Box, sync::Arc, vec::Vec};

use core::ops::Range;

use crate::{
    Block, Diagnostic, Document, Facts, Few, Heading, Item, Lead, List, Marker, Matter, MatterKind,
    Noise, Paragraph, Passage, Period, Report, Section, Sentence, Series, SeriesMarker, Severity,
    Span, Table, Title,
    block::{Kind, Stretch},
    lexicon::{extension::Extension, structure::ADDRESSES},
    metric::{self, Context},
    outline::{Head, Outline},
    passage::{
        enumeration::{self, Mark, Text},
        lead::{self, Topic},
    },
    source::{Logical, squeeze},
    text::{
        chars::{is_space, is_stop, rest, slice, trim},
        sentence::sentences,
    },
};

/// Puts the tree together; `words` are the caller's own units, and `facts` tells whether facts are
/// wanted.
pub(crate) fn grow<'s>(
    source: &'s str,
    stretches: &[Stretch<'s>],
    outline: Outline,
    words: &Extension,
    facts: bool,
) -> Report<'s> {
    let mut documents = Vec::new();
    let mut diagnostics = outline.diagnostics;
    // A source of nothing but space is a document too: its bytes belong somewhere.
    let mut starts = document_starts(stretches, &outline.heads);
    if starts.is_empty() && !source.is_empty() {
        starts.push(Start { stretch: 0, head: 0 });
    }
    for (at, start) in starts.iter().enumerate() {
        let end = starts
            .get(at + 1)
            .copied()
            .unwrap_or(Start { stretch: stretches.len(), head: outline.heads.len() });
        let from = if at == 0 {
            0
        } else {
            stretches.get(start.stretch).map_or(source.len(), |stretch| stretch.range.start)
        };
        let to = stretches.get(end.stretch).map_or(source.len(), |stretch| stretch.range.start);
        let heads = outline.heads.get(start.head..end.head).unwrap_or_default();
        let grower = Grower {
            source,
            stretches,
            heads,
            context: Context::new(words),
            ground: None,
            facts,
            end: end.stretch,
            diagnostics: &mut diagnostics,
        };
        documents.push(grower.document(start.stretch, from..to));
    }
    diagnostics.sort_by_key(|diagnostic| diagnostic.span.start);
    Report { documents, diagnostics }
}

/// Where a document begins.
#[derive(Clone, Copy)]
struct Start {
    stretch: usize,
    head: usize,
}

/// A document begins at the front of the source, at a title behind running text, and where the
/// outermost ladder restarts.
fn document_starts(stretches: &[Stretch<'_>], heads: &[Head]) -> Vec<Start> {
    let mut starts = Vec::new();
    if stretches.iter().any(|stretch| !stretch.range.is_empty()) {
        starts.push(Start { stretch: 0, head: 0 });
    }
    // Whether running text stood in the document so far, and whether it has a name: a title, or a
    // heading of its own.
    let (mut text, mut named) = (false, false);
    for (at, stretch) in stretches.iter().enumerate() {
        let head = heads.partition_point(|head| head.stretch < at);
        let opens = heads.get(head).filter(|head| head.stretch == at && head.start == 0);
        match stretch.kind {
            Kind::Title => {
                if text && named {
                    starts.push(Start { stretch: at, head });
                    text = false;
                }
                named = true;
            }
            Kind::Text if !stretch.range.is_empty() => {
                if text && opens.is_some_and(|head| head.restarts) {
                    starts.push(Start { stretch: at, head });
                }
                named |= opens.is_some();
                text = true;
            }
            _ => {}
        }
    }
    starts
}

/// Grows one document.
struct Grower<'a, 's> {
    source: &'s str,
    stretches: &'a [Stretch<'s>],
    heads: &'a [Head],
    context: Context<'a, 's>,
    /// The period that the paragraphs of the section at hand start with.
    ground: Option<Arc<Period<'s>>>,
    /// Whether facts are wanted.
    facts: bool,
    /// The stretch behind the document.
    end: usize,
    diagnostics: &'a mut Vec<Diagnostic>,
}

/// A place between stretches, or in one.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
struct Place {
    stretch: usize,
    offset: usize,
}

impl<'s> Grower<'_, 's> {
    fn document(mut self, first: usize, range: Range<usize>) -> Document<'s> {
        let title = (first..self.end)
            .filter_map(|at| self.stretches.get(at))
            .find(|stretch| stretch.kind == Kind::Title);
        let title = title.map(|title| self.title(&title.text, 0..title.words().len()));
        let base_year = title.as_ref().and_then(|title| year(&title.facts.periods));
        self.context.base_year = base_year;
        let begin = self.heads.first().map_or(Place { stretch: self.end, offset: 0 }, |head| {
            Place { stretch: head.stretch, offset: head.start }
        });
        let mut blocks = self.blocks(Place { stretch: first, offset: 0 }, begin);
        let is_title = |block: &Block| matches!(block, Block::Matter(matter) if matter.kind == MatterKind::Title && title.as_ref().is_some_and(|title| title.text.span == matter.span));
        blocks.retain(|block| !is_title(block));
        let mut next = 0;
        let sections = self.sections(&mut next, 1, range.end);
        Document { span: Span::of(range), title, base_year, blocks, sections }
    }

    /// The sections from head `next` on that are `level` deep or deeper.
    fn sections(&mut self, next: &mut usize, level: u8, end: usize) -> Vec<Section<'s>> {
        let mut sections = Vec::new();
        while let Some(head) = self.heads.get(*next).filter(|head| head.level >= level) {
            let begin = Place { stretch: head.stretch, offset: head.end };
            *next += 1;
            let behind =
                self.heads.get(*next).map_or(Place { stretch: self.end, offset: 0 }, |head| {
                    Place { stretch: head.stretch, offset: head.start }
                });
            let outer = (self.context.period.clone(), self.context.modality);
            let heading = self.heading(head);
            heading.title.iter().for_each(|title| self.context.enter(title));
            let blocks = self.blocks(begin, behind);
            let below = self.sections(next, head.level.saturating_add(1), end);
            let to = self
                .heads
                .get(*next)
                .and_then(|head| Some(self.stretches.get(head.stretch)?.text.start(head.start)))
                .unwrap_or(end);
            let span = Span::of(heading.span.start as usize..to);
            (self.context.period, self.context.modality) = outer;
            sections.push(Section { span, heading, blocks, sections: below });
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
        if self.facts { metric::read(text, range, &mut self.context) } else { Facts::default() }
    }

    /// The blocks between two places.
    fn blocks(&mut self, from: Place, to: Place) -> Vec<Block<'s>> {
        let mut units = Vec::new();
        let mut texts = Vec::new();
        let stretches = self.stretches;
        self.ground.clone_from(&self.context.period);
        for at in from.stretch..=to.stretch.min(stretches.len().saturating_sub(1)) {
            let Some(stretch) = stretches.get(at).filter(|stretch| !stretch.range.is_empty())
            else {
                continue;
            };
            let start = if at == from.stretch { from.offset } else { 0 };
            let end = if at == to.stretch { to.offset } else { stretch.words().len() };
            if stretch.kind != Kind::Text {
                if at < to.stretch && start == 0 {
                    units.push(Unit { title: stretch.kind == Kind::Title, ..Unit::other(at) });
                }
                continue;
            }
            let range = trim(stretch.words(), start..end);
            if !range.is_empty() {
                units.push(Unit {
                    range: range.clone(),
                    text: Some(texts.len()),
                    ..Unit::other(at)
                });
                texts.push(Text { words: stretch.words(), range, opens: start == 0 });
            }
        }
        if texts.is_empty() && units.is_empty() {
            return Vec::new();
        }
        let marks = enumeration::marks(&texts);
        let mut taken = alloc::vec![false; texts.len()];
        for mark in marks.iter().filter(|mark| mark.opens) {
            taken.get_mut(mark.text).into_iter().for_each(|taken| *taken = true);
        }
        let mut topics = lead::topics(&texts, &taken);
        // A phrase that holds the marker of an item names nothing.
        topics.retain(|topic| {
            let first = marks.partition_point(|mark| {
                (mark.text, mark.range.start) <= (topic.text, topic.range.start)
            });
            marks
                .get(first)
                .is_none_or(|mark| mark.text > topic.text || mark.range.start >= topic.end)
        });
        let units = place_marks(units, &marks, &texts);
        // Given back before the tree grows.
        drop(texts);
        let mut at = 0;
        self.assemble(&units, &mut at, 0, &topics)
    }

    /// The blocks of the units from `at` on that belong to items `depth` lists deep.
    fn assemble(
        &mut self,
        units: &[Unit<'_>],
        at: &mut usize,
        depth: usize,
        topics: &[Topic],
    ) -> Vec<Block<'s>> {
        let mut blocks = Vec::new();
        while let Some(unit) = units.get(*at).filter(|unit| unit.depth >= depth) {
            match &unit.mark {
                // The next item of the list that these blocks stand in.
                Some(_) if unit.depth == depth => break,
                Some(_) => blocks.extend(self.list(units, at, unit.depth, topics).map(Block::List)),
                None => {
                    *at += 1;
                    blocks.extend(self.block(unit, topics));
                }
            }
        }
        blocks.shrink_to_fit();
        blocks
    }

    /// The list whose items stand `depth` lists deep; the unit at `at` opens one.
    fn list(
        &mut self,
        units: &[Unit<'_>],
        at: &mut usize,
        depth: usize,
        topics: &[Topic],
    ) -> Option<List<'s>> {
        let mut items: Vec<Item<'s>> = Vec::new();
        let mut series: Option<Series> = None;
        while let Some((unit, mark)) = units
            .get(*at)
            .filter(|unit| unit.depth == depth)
            .and_then(|unit| Some((unit, unit.mark?)))
        {
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
                self.item(unit, mark, items.last().map(|last| last.marker.span), topics)?;
            item.blocks.extend(self.assemble(units, at, depth, topics));
            self.context.period = period;
            if let Some(end) = item.blocks.last().map(block_end) {
                item.span.end = item.span.end.max(end);
            }
            items.push(item);
        }
        items.shrink_to_fit();
        let span = items.first()?.span.join(items.last()?.span);
        Some(List { span, series: series?, items })
    }

    /// The item that opens at `mark`, behind the one with its marker at `before`.
    fn item(
        &mut self,
        unit: &Unit<'_>,
        mark: &Mark,
        before: Option<Span>,
        topics: &[Topic],
    ) -> Option<Item<'s>> {
        let text = &self.stretches.get(unit.stretch)?.text;
        let marker = SeriesMarker { span: text.span(mark.range.clone()), ..mark.marker };
        if let Some(code) = mark.fault {
            self.diagnostics.push(Diagnostic {
                code,
                severity: Severity::Warning,
                span: marker.span,
                related: before,
            });
        }
        let body = unit
            .lead
            .as_ref()
            .map_or(mark.range.end, |lead| lead_end(text.as_str(), lead, unit.range.end));
        let lead = unit.lead.clone().map(|range| Box::new(self.lead(text, range, body)));
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
        Lead { span: text.span(range.start..end), text: text.text(range), facts }
    }

    fn block(&mut self, unit: &Unit<'_>, topics: &[Topic]) -> Option<Block<'s>> {
        let stretch = self.stretches.get(unit.stretch)?;
        let whole = 0..stretch.words().len();
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
            Kind::Noise => Block::Noise(Noise {
                span: stretch.text.span(whole.clone()),
                text: stretch.text.text(whole),
            }),
            Kind::Title => self.matter(stretch, MatterKind::Title),
            Kind::Matter(kind) => self.matter(stretch, *kind),
            Kind::Table(rows) => {
                let mut table = Box::new(table(self.source, stretch.range.clone(), rows));
                table.interruptions = self.noises(stretch, table.span);
                Block::Table(table)
            }
        })
    }

    fn matter(&mut self, stretch: &Stretch<'s>, kind: MatterKind) -> Block<'s> {
        let whole = 0..stretch.words().len();
        let facts = self.facts(&stretch.text, whole.clone());
        let periods = if kind == MatterKind::Note { Few::new() } else { facts.periods };
        Block::Matter(Box::new(Matter {
            span: stretch.text.span(whole.clone()),
            kind,
            text: stretch.text.text(whole),
            periods,
        }))
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
            passages.push(Passage {
                span: lead.span,
                lead: Some(Box::new(lead)),
                sentences: Vec::new(),
            });
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
    fn noises(&self, stretch: &Stretch<'s>, span: Span) -> Few<Noise<'s>> {
        let noise = |range: &Range<usize>| {
            let text = Logical::borrowed(self.source, range.clone());
            Noise { span: Span::of(range.clone()), text: text.text(0..range.len()) }
        };
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
        if !self.facts {
            return self.sentence(text, range, passages);
        }
        for sentence in sentences(text.as_str(), range) {
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
            passages.push(Passage { span, ..Passage::default() });
        }
        if let Some(passage) = passages.last_mut() {
            passage.span = passage.span.join(span);
            passage.sentences.push(Sentence { span, facts });
        }
    }
}

/// A stretch of a section's text: a paragraph, an item's part of one, or a block that is no text.
#[derive(Debug)]
struct Unit<'m> {
    stretch: usize,
    range: Range<usize>,
    /// Which of the section's texts it stands in.
    text: Option<usize>,
    /// Whether it is a title, which no list goes on behind.
    title: bool,
    /// How many lists it stands in.
    depth: usize,
    mark: Option<&'m Mark>,
    /// The lead of the item.
    lead: Option<Range<usize>>,
}

impl Unit<'_> {
    fn other(stretch: usize) -> Self {
        Self { stretch, range: 0..0, text: None, title: false, depth: 0, mark: None, lead: None }
    }
}

/// Cuts the units where items begin.
fn place_marks<'m>(units: Vec<Unit<'m>>, marks: &'m [Mark], texts: &[Text<'_>]) -> Vec<Unit<'m>> {
    if marks.is_empty() {
        return units;
    }
    let mut placed: Vec<Unit> = Vec::with_capacity(units.len() + marks.len());
    let mut next = 0;
    // How deep the item is that the next paragraph without a marker belongs to.
    let mut owner = 0;
    for unit in units {
        let Some(text) = unit.text else {
            owner = if unit.title { 0 } else { owner };
            placed.push(Unit { depth: owner, ..unit });
            continue;
        };
        let words = texts.get(text).map_or("", |text| text.words);
        let own: Vec<&Mark> =
            marks.iter().skip(next).take_while(|mark| mark.text == text).collect();
        next += own.len();
        let first = own.first().map_or(unit.range.end, |mark| mark.range.start);
        let intro = trim(words, unit.range.start..first);
        let held = owner;
        owner = 0;
        if !intro.is_empty() {
            placed.push(Unit { range: intro, depth: held, ..unit });
            // A list that goes on behind this paragraph holds all of it.
            let behind =
                marks.get(next).filter(|mark| own.is_empty() && mark.opens && mark.ordinal > 1);
            owner = behind.map_or(0, |mark| held.min(mark.depth));
        }
        for (at, mark) in own.iter().enumerate() {
            let end = own.get(at + 1).map_or(unit.range.end, |next| next.range.start);
            let range = trim(words, mark.range.start..end);
            let body = mark.range.end..range.end.max(mark.range.end);
            // Behind the last point of a speech the speaker turns to the audience again:
            // 各位代表，….
            let follows = texts
                .get(text + 1)
                .is_some_and(|next| ADDRESSES.prefix(rest(next.words, next.range.start)).is_none());
            let below = mark.alone
                && marks.get(next).is_none_or(|behind| behind.text > text + 1)
                && follows;
            let dash = matches!(mark.marker.series, Series::Dash | Series::Bullet);
            let inner = own.get(at + 1).is_some_and(|next| next.depth > mark.depth);
            let lead = if dash {
                lead::dash_lead(words, skip_space(words, body), below)
            } else {
                lead::item_lead(words, body, below || inner)
            };
            placed.push(Unit {
                stretch: unit.stretch,
                range,
                text: unit.text,
                title: false,
                depth: mark.depth,
                mark: Some(*mark),
                lead,
            });
            let goes_on = mark.opens
                && marks.get(next).is_some_and(|behind| {
                    behind.opens && behind.ordinal > 1 && behind.depth <= mark.depth
                });
            owner = if below || goes_on { mark.depth } else { 0 };
        }
    }
    placed
}

fn skip_space(words: &str, range: Range<usize>) -> Range<usize> {
    let text = slice(words, range.start, range.end);
    range.end - text.trim_start_matches(is_space).len()..range.end
}

/// Behind the stop of a lead.
fn lead_end(words: &str, lead: &Range<usize>, end: usize) -> usize {
    let text = slice(words, lead.end, end);
    let behind = text
        .trim_start_matches(|c| is_stop(c) || matches!(c, '；' | ';' | '：' | ':' | '，' | ','));
    end - behind.len()
}

fn block_end(block: &Block<'_>) -> u32 {
    match block {
        Block::Paragraph(paragraph) => paragraph.span.end,
        Block::List(list) => list.span.end,
        Block::Table(table) => table.span.end,
        Block::Noise(noise) => noise.span.end,
        Block::Matter(matter) => matter.span.end,
    }
}

/// The first year that the periods of a title name.
fn year(periods: &[Period<'_>]) -> Option<i32> {
    periods.iter().find_map(|period| period.start.and_then(|start| start.year))
}

/// A table's caption, unit line and rows.
fn table<'s>(source: &'s str, range: Range<usize>, rows: &[Range<usize>]) -> Table<'s> {
    let mut table = Table { span: Span::of(range), ..Table::default() };
    for (at, row) in rows.iter().enumerate() {
        let words = slice(source, row.start, row.end);
        let line = || squeeze(source, core::slice::from_ref(row));
        let text = || {
            let line = line();
            let whole = 0..line.as_str().len();
            line.text(whole)
        };
        if crate::lexicon::structure::UNIT_LINES.prefix(words).is_some() && table.unit.is_none() {
            table.unit = Some(text());
        } else if at == 0 && crate::lexicon::structure::CAPTIONS.prefix(words).is_some() {
            table.caption = Some(text());
        } else {
            table.rows.push(cells(source, row.clone()));
        }
    }
    table
}

/// The cells of a row: parted by tabs, or by two spaces and more.
fn cells<'s>(source: &'s str, row: Range<usize>) -> Vec<crate::Text<'s>> {
    let words = slice(source, row.start, row.end);
    let tabbed = words.contains(['\t', '|']);
    let parts: Vec<&str> = if tabbed {
        words.split(['\t', '|']).collect()
    } else {
        words.split("  ").flat_map(|part| part.split('\u{3000}')).collect()
    };
    let mut cells = Vec::with_capacity(parts.len());
    let mut at = row.start;
    for part in parts {
        let start = at + slice(source, at, row.end).find(part).unwrap_or(0);
        at = start + part.len();
        let cell = crate::text::chars::trim(source, start..at);
        if !cell.is_empty() {
            let line = squeeze(source, core::slice::from_ref(&cell));
            let whole = 0..line.as_str().len();
            // A cell of nothing but written-out space (&nbsp;) holds no words.
            if !whole.is_empty() {
                cells.push(line.text(whole));
            }
        }
    }
    cells
}
