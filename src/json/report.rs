//! A whole report in JSON.

use alloc::{collections::BTreeMap, sync::Arc, vec::Vec};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::{
    Block, Diagnostic, Document, Facts, Item, Metric, Paragraph, Period, Report, Section, Span,
};

/// Cuts as distances: from the end of the one before to its start, then its length.
pub(crate) fn cuts<S: Serializer>(cuts: &[Span], serializer: S) -> Result<S::Ok, S::Error> {
    let mut distances = Vec::with_capacity(2 * cuts.len());
    let mut end = 0;
    for cut in cuts {
        distances.extend([cut.start.saturating_sub(end), cut.len()]);
        end = cut.end;
    }
    distances.serialize(serializer)
}

fn read_cuts<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Span>, D::Error> {
    let distances = Vec::<u32>::deserialize(deserializer)?;
    let mut end = 0_u32;
    let cut = |pair: &[u32]| {
        let [before, length] = *pair else { return None };
        let start = end.saturating_add(before);
        end = start.saturating_add(length);
        Some(Span::new(start, end))
    };
    Ok(distances.chunks(2).filter_map(cut).collect())
}

impl<'de, 's> Deserialize<'de> for Report<'s> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        struct Parts<'s> {
            #[serde(default)]
            documents: Vec<Document<'s>>,
            #[serde(default)]
            diagnostics: Vec<Diagnostic>,
            #[serde(default, deserialize_with = "read_cuts")]
            cuts: Vec<Span>,
        }
        let Parts { documents, diagnostics, cuts } = Parts::deserialize(deserializer)?;
        let mut report = Self { documents, diagnostics, cuts };
        let mut named = Named(BTreeMap::new());
        report.documents.iter_mut().for_each(|document| named.document(document, Named::collect));
        report.documents.iter_mut().for_each(|document| named.document(document, Named::link));
        Ok(report)
    }
}

/// The periods of a report, by where they stand.
struct Named<'s>(BTreeMap<Span, Arc<Period<'s>>>);

/// What is done with the facts of each title, lead and sentence.
type Step<'s> = fn(&mut Named<'s>, &mut Facts<'s>);

impl<'s> Named<'s> {
    fn add(&mut self, periods: &[Period<'s>]) {
        for period in periods {
            self.0.insert(period.text.span, Arc::new(period.clone()));
        }
    }

    fn collect(&mut self, facts: &mut Facts<'s>) {
        self.add(facts.periods());
    }

    fn link(&mut self, facts: &mut Facts<'s>) {
        let told = facts.0.iter_mut();
        told.flat_map(|told| &mut told.metrics).for_each(|metric| self.metric(metric));
    }

    fn metric(&self, metric: &mut Metric<'s>) {
        if let Some(period) = &mut metric.period {
            if let Some(named) = self.0.get(&period.text.span) {
                *period = Arc::clone(named);
            }
        }
        let changes = metric.further.iter_mut().flat_map(|further| &mut further.changes);
        let bases = changes.filter_map(|change| change.basis.as_mut());
        for period in bases.filter_map(|basis| basis.period.as_mut()) {
            if let Some(named) = self.0.get(&period.text.span) {
                **period = Period::clone(named);
            }
        }
        metric.parts_mut().iter_mut().for_each(|part| self.metric(part));
    }

    fn document(&mut self, document: &mut Document<'s>, step: Step<'s>) {
        document.title.iter_mut().for_each(|title| step(self, &mut title.facts));
        document.blocks.iter_mut().for_each(|block| self.block(block, step));
        document.sections.iter_mut().for_each(|section| self.section(section, step));
    }

    fn section(&mut self, section: &mut Section<'s>, step: Step<'s>) {
        section.heading.title.iter_mut().for_each(|title| step(self, &mut title.facts));
        section.blocks.iter_mut().for_each(|block| self.block(block, step));
        section.sections.iter_mut().for_each(|section| self.section(section, step));
    }

    fn block(&mut self, block: &mut Block<'s>, step: Step<'s>) {
        match block {
            Block::Paragraph(paragraph) => self.paragraph(paragraph, step),
            Block::List(list) => list.items.iter_mut().for_each(|item| self.item(item, step)),
            Block::Matter(matter) => self.add(matter.periods()),
            Block::Table(_) | Block::Noise(_) => {}
        }
    }

    fn item(&mut self, item: &mut Item<'s>, step: Step<'s>) {
        item.lead.iter_mut().for_each(|lead| step(self, &mut lead.facts));
        item.blocks.iter_mut().for_each(|block| self.block(block, step));
    }

    fn paragraph(&mut self, paragraph: &mut Paragraph<'s>, step: Step<'s>) {
        for passage in &mut paragraph.passages {
            passage.lead.iter_mut().for_each(|lead| step(self, &mut lead.facts));
            passage.sentences.iter_mut().for_each(|sentence| step(self, &mut sentence.facts));
        }
    }
}
