//! Prints every title, heading, lead, item, quantity, rank, period and noise line as one JSON
//! object a line, in reading order, with byte spans: flat records that are easy to load into a
//! table or to compare with a gold file.
//!
//!     cargo run --example annotate -- tests/fixtures/street_report.txt

mod support;

use std::collections::BTreeSet;

use gongwen::{
    Document, Heading, Item, Matter, MatterKind, Metric, Noise, Passage, Period, Quantity, Rank,
    Series, Span, Text,
    visit::{self, Visit},
};
use serde_json::{Value, json};
use support::{snake_case, value::value};

/// The records, ordered by where they stand, outer before inner.
#[derive(Default)]
struct Records(BTreeSet<(u32, u32, String)>);

fn span(span: Span) -> Value {
    json!([span.start, span.end])
}

fn words(text: Option<&Text<'_>>) -> Value {
    text.map_or(Value::Null, |text| span(text.span))
}

impl Records {
    fn push(&mut self, at: Span, record: Value) {
        self.0.insert((at.start, u32::MAX - at.end, record.to_string()));
    }

    /// A record of a place and nothing else.
    fn place(&mut self, kind: &str, at: Span) {
        self.push(at, json!({"k": kind, "span": span(at)}));
    }

    fn quantity(
        &mut self,
        quantity: &Quantity<'_>,
        role: &str,
        subject: Option<&Text<'_>>,
        more: Value,
    ) {
        let mut record = json!({"k": "quantity", "span": span(quantity.span), "value": value(quantity), "unit": quantity.unit.text(),
            "approx": quantity.approximation.map(snake_case), "role": role, "subject": words(subject)});
        if let (Value::Object(record), Value::Object(more)) = (&mut record, more) {
            record.extend(more);
        }
        self.push(quantity.span, record);
    }

    fn rank(&mut self, rank: &Rank<'_>, subject: Option<&Text<'_>>) {
        let (place, scope) = (rank.place.map(|place| place.to_string()), words(rank.scope()));
        let subject = words(rank.subject().or(subject));
        self.push(rank.span, json!({"k": "rank", "span": span(rank.span), "place": place, "scope": scope, "subject": subject}));
    }
}

impl<'s> Visit<'s> for Records {
    fn visit_document(&mut self, document: &'s Document<'s>) {
        if let Some(title) = document.title() {
            self.place("title", title.text.span);
        }
        visit::walk_document(self, document);
    }
    fn visit_heading(&mut self, heading: &'s Heading<'s>) {
        let marker = heading.marker().map_or(Value::Null, |marker| span(marker.span));
        let (title, run_in) = (words(heading.title().map(|title| &title.text)), heading.run_in);
        self.push(heading.span, json!({"k": "heading", "marker": marker, "level": heading.level, "title": title, "run_in": run_in}));
        visit::walk_heading(self, heading);
    }
    fn visit_passage(&mut self, passage: &'s Passage<'s>) {
        if let Some(lead) = passage.lead() {
            self.push(
                lead.span,
                json!({"k": "lead", "marker": null, "text": span(lead.text.span)}),
            );
        }
        visit::walk_passage(self, passage);
    }
    fn visit_item(&mut self, item: &'s Item<'s>) {
        let (marker, lead) = (item.marker.span, words(item.lead().map(|lead| &lead.text)));
        match (item.marker.series, item.lead()) {
            (Series::Dash, _) | (Series::Bullet, Some(_)) => {
                self.push(marker, json!({"k": "lead", "marker": span(marker), "text": lead}));
            }
            // A bullet says only that there is a list.
            (Series::Bullet, None) => {}
            _ => self.push(
                marker,
                json!({"k": "item", "marker": span(marker), "n": item.ordinal, "lead": lead}),
            ),
        }
        visit::walk_item(self, item);
    }
    fn visit_matter(&mut self, matter: &'s Matter<'s>) {
        if matter.kind == MatterKind::Title {
            self.place("title", matter.span());
        }
        visit::walk_matter(self, matter);
    }
    fn visit_noise(&mut self, noise: &'s Noise<'s>) {
        self.place("noise", noise.span());
    }
    fn visit_quantity(&mut self, quantity: &'s Quantity<'s>) {
        self.quantity(quantity, "other", None, json!({}));
    }
    fn visit_rank(&mut self, rank: &'s Rank<'s>) {
        self.rank(rank, None);
    }
    fn visit_metric(&mut self, metric: &'s Metric<'s>) {
        let subject = metric.subject();
        if let Some(level) = metric.quantity() {
            self.quantity(level, "level", subject, json!({}));
        }
        for change in metric.changes() {
            let more = json!({"direction": snake_case(change.direction), "basis": words(change.basis().map(|basis| &basis.text))});
            if let Some(amount) = change.amount() {
                self.quantity(amount, "change", subject, more);
            }
        }
        for completion in metric.completions() {
            self.quantity(
                &completion.share,
                "completion",
                subject,
                json!({"of": words(completion.of())}),
            );
        }
        metric.ranks().iter().for_each(|rank| self.rank(rank, subject));
        metric.parts().iter().for_each(|part| self.visit_metric(part));
    }
    fn visit_period(&mut self, period: &'s Period<'s>) {
        self.place("period", period.text.span);
    }
}

fn main() -> std::process::ExitCode {
    support::run(|| {
        let mut records = Records::default();
        records.visit_report(&gongwen::parse(&support::source()?));
        Ok(records.0.iter().map(|(_, _, record)| format!("{record}\n")).collect())
    })
}
