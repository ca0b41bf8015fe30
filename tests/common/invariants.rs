//! What holds for every text: [`check_invariants`].

use super::{checks::check_findings, chunks::check_chunks};
use gongwen::{
    Basis, Block, Change, Completion, Document, Event, Facts, Heading, Item, Lead, LeafKind, List,
    Marker, Matter, Metric, Node, Noise, Paragraph, Passage, Period, Quantity, Rank, Report,
    Section, Sentence, SeriesMarker, Span, Table, Text, Title,
    visit::{self, Visit},
};

/// Parses `source` and checks the promises that the crate makes for any text.
///
/// # Panics
/// Where one of them is broken; the message names it.
#[track_caller]
pub fn check_invariants(source: &str) {
    let report = gongwen::parse(source);
    assert!(report == gongwen::parse(source), "the same text gives the same tree");
    assert_eq!(
        report.documents().is_empty(),
        source.is_empty(),
        "a source has a document unless it is empty"
    );
    check_leaves(source, &report);
    let mut spans = Spans {
        source,
        parents: vec![Parent { name: "source", span: Span::of(0..source.len()), last: 0 }],
    };
    spans.visit_report(&report);
    for diagnostic in report.diagnostics() {
        spans.inside("diagnostic", diagnostic.span);
        diagnostic.related.iter().for_each(|&related| spans.inside("related", related));
    }
    assert!(
        report.diagnostics().is_sorted_by_key(|diagnostic| diagnostic.span.start),
        "diagnostics come in order"
    );
    #[cfg(feature = "serde")]
    {
        let json = serde_json::to_string(&report).unwrap();
        assert!(
            serde_json::from_str::<Report<'_>>(&json).unwrap() == report,
            "JSON holds the whole tree"
        );
    }
    assert!(report.clone().into_owned() == report, "an owned report equals the borrowed one");
    check_clean_text(source, &report);
    check_events(&report);
    check_chunks(source, &report);
    check_findings(source, &report);
}

/// The clean text of a title, lead, subject and so on is what the node says, and no sentence holds a
/// line break.
#[track_caller]
fn check_clean_text(source: &str, report: &Report<'_>) {
    struct Words<'a>(&'a str, &'a Report<'a>);
    impl<'s> Visit<'s> for Words<'_> {
        fn visit_text(&mut self, text: &'s Text<'s>) {
            assert_eq!(self.1.text(self.0, text.span), text.as_str(), "{:?}", text.span);
        }
        fn visit_noise(&mut self, _: &'s Noise<'s>) {}
        // A cell is squeezed by itself, and its table keeps the space between cells.
        fn visit_table(&mut self, _: &'s Table<'s>) {}
    }
    Words(source, report).visit_report(report);
    for sentence in report.sentences() {
        let words = report.text(source, sentence.span);
        assert!(!words.contains('\n'), "a sentence is one line: {words:?}");
    }
}

/// The walk enters every node once and leaves it behind its children, and each query finds what the
/// walk meets.
#[track_caller]
fn check_events(report: &Report<'_>) {
    let (mut open, mut metrics, mut items) = (Vec::new(), 0, 0);
    for event in report.events() {
        match event {
            Event::Enter(node) => {
                metrics += usize::from(matches!(node, Node::Metric(_)));
                items += usize::from(matches!(node, Node::Item(_)));
                open.push(node);
            }
            Event::Leave(node) => assert_eq!(open.pop(), Some(node), "nodes nest"),
            other => panic!("a step that the invariants do not know: {other:?}"),
        }
    }
    assert!(open.is_empty(), "every node is left");
    assert_eq!((report.metrics().count(), report.items().count()), (metrics, items));
}

/// The leaves tile the source, and nothing that a reader would read is in a gap.
#[track_caller]
fn check_leaves(source: &str, report: &Report<'_>) {
    let mut again = String::with_capacity(source.len());
    for leaf in report.leaves() {
        assert!(!leaf.span.is_empty(), "no leaf is empty: {leaf:?}");
        let words = source
            .get(leaf.span.range())
            .unwrap_or_else(|| panic!("a leaf lies on char boundaries of the source: {leaf:?}"));
        again.push_str(words);
        assert!(
            leaf.kind != LeafKind::Gap || is_gap(words),
            "a gap at {:?} swallows {words:?}",
            leaf.span
        );
    }
    assert!(again == source, "the leaves give the source back");
}

/// Whether `words` may stand between two leaves: space, stops, markup, rules of a table; or one bullet
/// alone, which is markup before the marker of a heading as `-` is; or the comma behind the brackets of a
/// marker; or the brackets of an entry's title, 【概况】.
fn is_gap(words: &str) -> bool {
    if matches!(words.trim(), "•" | "●" | "○" | "■" | "□" | "◆" | "◇" | "▪" | "·")
    {
        return true;
    }
    // （一） 、: space may stand before that comma.
    let mut words = words.trim_start().strip_prefix('、').unwrap_or(words).to_owned();
    for written_out in ["&nbsp;", "\\r", "\\n", "\\t"] {
        words = words.replace(written_out, "");
    }
    words.chars().all(|c| {
        let stop = matches!(
            c,
            '。' | '．'
                | '.'
                | '｡'
                | '！'
                | '!'
                | '？'
                | '?'
                | '；'
                | ';'
                | '：'
                | ':'
                | '【'
                | '】'
                | '，'
                | ','
        );
        let closing = matches!(
            c,
            '”' | '’'
                | '）'
                | ')'
                | '》'
                | '〉'
                | '」'
                | '』'
                | '】'
                | ']'
                | '〕'
                | '］'
                | '}'
                | '｝'
        );
        let markup = matches!(
            c,
            '#' | '*' | '_' | '|' | '-' | '>' | '~' | '`' | '=' | '+' | '│' | '┃' | '─' | '—'
        );
        is_invisible(c) || stop || closing || markup
    })
}

/// Whether a reader sees nothing of `c`: space, control characters, marks of no width.
pub fn is_invisible(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{2064}' | '\u{FEFF}' | '\u{300}'..='\u{36F}')
}

fn block_span(block: &Block<'_>) -> Span {
    match block {
        Block::Paragraph(paragraph) => paragraph.span,
        Block::List(list) => list.span,
        Block::Table(table) => table.span,
        Block::Noise(noise) => noise.span(),
        Block::Matter(matter) => matter.span(),
        other => panic!("a block that the invariants do not know: {other:?}"),
    }
}

/// A node on the way from the report to the node that is visited.
struct Parent {
    name: &'static str,
    span: Span,
    /// Where the next child in order may begin.
    last: u32,
}

/// Checks that spans lie on char boundaries, in their parents, in order, and apart from one
/// another.
struct Spans<'t> {
    source: &'t str,
    parents: Vec<Parent>,
}

impl Spans<'_> {
    /// A span anywhere inside the parent.
    fn inside(&self, name: &str, span: Span) {
        let parent = self.parents.last().unwrap();
        assert!(span.start <= span.end, "{name} {span:?} runs backwards");
        assert!(
            self.source.get(span.range()).is_some(),
            "{name} {span:?} is not on char boundaries"
        );
        assert!(
            parent.span.contains(span),
            "{name} {span:?} is not inside {} {:?}",
            parent.name,
            parent.span
        );
    }

    /// A span inside the parent and behind its last child in order.
    fn next(&mut self, name: &'static str, span: Span) {
        self.inside(name, span);
        let parent = self.parents.last_mut().unwrap();
        assert!(
            parent.last <= span.start,
            "{name} {span:?} begins before {} in {} {:?}",
            parent.last,
            parent.name,
            parent.span
        );
        parent.last = span.end;
    }

    fn children(&mut self, name: &'static str, span: Span, walk: impl FnOnce(&mut Self)) {
        self.parents.push(Parent { name, span, last: span.start });
        walk(self);
        self.parents.pop();
    }

    /// A node whose span lies behind that of its last sibling.
    fn node(&mut self, name: &'static str, span: Span, walk: impl FnOnce(&mut Self)) {
        assert!(!span.is_empty(), "{name} {span:?} is empty");
        self.next(name, span);
        self.children(name, span, walk);
    }

    /// A title whose place among its siblings is free.
    fn title(&mut self, title: &Title<'_>) {
        assert!(!title.text.span.is_empty(), "a title at {:?} is empty", title.text.span);
        self.words("title", &title.text);
        self.children("title", title.text.span, |spans| spans.visit_facts(title.facts()));
    }

    /// Words whose place among their siblings is free.
    fn words(&self, name: &str, text: &Text<'_>) {
        self.inside(name, text.span);
        let mut rest = text.span.of_source(self.source).chars();
        assert!(
            text.chars().all(|c| rest.any(|other| other == c)),
            "{name} {text:?} holds what the source does not"
        );
        assert!(!text.is_empty(), "{name} {text:?} is empty");
    }

    /// What is measured: in the sentence, or in the lead right before it.
    fn subject(&self, name: &str, text: &Text<'_>) {
        let parent = self.parents.last().unwrap();
        let between = self.source.get(text.span.end as usize..parent.span.start as usize);
        // Behind the subject the lead says how much it was: ——税收收入25940万元，增长3.9%.
        if between.is_none_or(|between| between.contains(['。', '！', '？', '；'])) {
            self.words(name, text);
        }
    }

    /// A list whose members begin in order, whether or not they stand in one another.
    fn sorted<T>(&self, name: &str, members: &[T], span: impl Fn(&T) -> Span) {
        assert!(
            members.is_sorted_by_key(|member| span(member).start),
            "{name} are out of order in {:?}",
            self.parents.last().unwrap().span
        );
    }
}

impl<'s> Visit<'s> for Spans<'_> {
    fn visit_document(&mut self, document: &'s Document<'s>) {
        self.node("document", document.span, |spans| {
            // Noise may stand before the title, so the title has no place in the order of the
            // blocks.
            if let Some(title) = &document.title() {
                spans.title(title);
                let apart = |block: &Block<'_>| {
                    block_span(block).end <= title.text.span.start
                        || title.text.span.end <= block_span(block).start
                };
                assert!(
                    document.blocks().iter().all(apart),
                    "the title {:?} is in a block too",
                    title.text
                );
            }
            document.blocks().iter().for_each(|block| spans.visit_block(block));
            document.sections().iter().for_each(|section| spans.visit_section(section));
        });
    }
    fn visit_section(&mut self, section: &'s Section<'s>) {
        self.node("section", section.span, |spans| visit::walk_section(spans, section));
    }
    fn visit_heading(&mut self, heading: &'s Heading<'s>) {
        assert!(
            heading.level > 0 && (heading.marker().is_some() || heading.title().is_some()),
            "{heading:?} has a level and something to read"
        );
        self.node("heading", heading.span, |spans| visit::walk_heading(spans, heading));
    }
    fn visit_marker(&mut self, marker: &'s Marker) {
        self.node("marker", marker.span, |_| ());
    }
    fn visit_text(&mut self, text: &'s Text<'s>) {
        self.words("text", text);
        self.next("text", text.span);
    }
    fn visit_title(&mut self, title: &'s Title<'s>) {
        self.title(title);
        self.next("title", title.text.span);
    }
    fn visit_paragraph(&mut self, paragraph: &'s Paragraph<'s>) {
        self.node("paragraph", paragraph.span, |spans| {
            paragraph.passages().iter().for_each(|passage| spans.visit_passage(passage));
        });
        self.children("paragraph", paragraph.span, |spans| {
            paragraph.interruptions().iter().for_each(|noise| spans.visit_noise(noise));
        });
    }
    fn visit_passage(&mut self, passage: &'s Passage<'s>) {
        self.node("passage", passage.span, |spans| visit::walk_passage(spans, passage));
    }
    fn visit_lead(&mut self, lead: &'s Lead<'s>) {
        self.node("lead", lead.span, |spans| visit::walk_lead(spans, lead));
    }
    fn visit_list(&mut self, list: &'s List<'s>) {
        assert!(!list.items().is_empty(), "a list at {:?} has items", list.span);
        self.node("list", list.span, |spans| visit::walk_list(spans, list));
    }
    fn visit_item(&mut self, item: &'s Item<'s>) {
        assert!(item.ordinal > 0, "ordinals count from 1: {:?}", item.span);
        self.node("item", item.span, |spans| visit::walk_item(spans, item));
    }
    fn visit_series_marker(&mut self, marker: &'s SeriesMarker) {
        self.node("series marker", marker.span, |_| ());
    }
    fn visit_table(&mut self, table: &'s Table<'s>) {
        self.node("table", table.span, |spans| {
            // The unit may stand behind the head of the table.
            table
                .caption()
                .into_iter()
                .chain(table.unit())
                .for_each(|text| spans.words("caption", text));
            table.rows().flatten().for_each(|cell| spans.visit_text(cell));
        });
        self.children("table", table.span, |spans| {
            table.interruptions().iter().for_each(|noise| spans.visit_noise(noise));
        });
    }
    fn visit_noise(&mut self, noise: &'s Noise<'s>) {
        self.node("noise", noise.span(), |spans| visit::walk_noise(spans, noise));
    }
    fn visit_matter(&mut self, matter: &'s Matter<'s>) {
        self.node("matter", matter.span(), |spans| {
            spans.words("matter text", matter.text());
            matter.periods().iter().for_each(|period| spans.visit_period(period));
        });
    }
    fn visit_sentence(&mut self, sentence: &'s Sentence<'s>) {
        self.node("sentence", sentence.span, |spans| visit::walk_sentence(spans, sentence));
    }
    fn visit_facts(&mut self, facts: &'s Facts<'s>) {
        // A metric may share the subject of one long before it, so what is in order is where
        // metrics end.
        self.sorted("metrics", facts.metrics(), |metric| {
            Span::new(metric.span.end, metric.span.end)
        });
        self.sorted("quantities", facts.other_quantities(), |quantity| quantity.span);
        self.sorted("ranks", facts.other_ranks(), |rank| rank.span);
        self.sorted("periods", facts.periods(), |period| period.text.span);
        visit::walk_facts(self, facts);
    }
    fn visit_metric(&mut self, metric: &'s Metric<'s>) {
        self.inside("metric", metric.span);
        // Subject, basis, plan and scope may be shared with a metric before it: they lie in the
        // sentence.
        metric
            .subject()
            .into_iter()
            .chain(metric.holder())
            .for_each(|text| self.subject("subject", text));
        metric.ranks().iter().for_each(|rank| self.visit_rank(rank));
        metric
            .changes()
            .iter()
            .filter_map(|change| change.basis())
            .for_each(|basis| self.visit_basis(basis));
        metric
            .completions()
            .iter()
            .filter_map(|completion| completion.of())
            .for_each(|plan| self.words("plan", plan));
        self.children("metric", metric.span, |spans| {
            metric.quantity().into_iter().for_each(|quantity| spans.visit_quantity(quantity));
            metric.changes().iter().for_each(|change| spans.visit_change(change));
            metric.completions().iter().for_each(|completion| spans.visit_completion(completion));
        });
        metric.parts().iter().for_each(|part| self.visit_metric(part));
    }
    fn visit_quantity(&mut self, quantity: &'s Quantity<'s>) {
        assert!(!quantity.span.is_empty(), "{quantity:?} is empty");
        self.inside("quantity", quantity.span);
    }
    fn visit_change(&mut self, change: &'s Change<'s>) {
        self.inside("change", change.span);
        self.children("change", change.span, |spans| {
            change.amount().into_iter().for_each(|amount| spans.visit_quantity(amount))
        });
    }
    fn visit_basis(&mut self, basis: &'s Basis<'s>) {
        self.words("basis", &basis.text);
    }
    fn visit_completion(&mut self, completion: &'s Completion<'s>) {
        self.inside("completion", completion.span);
        self.children("completion", completion.span, |spans| {
            spans.visit_quantity(&completion.share)
        });
    }
    fn visit_rank(&mut self, rank: &'s Rank<'s>) {
        assert!(!rank.span.is_empty(), "{rank:?} is empty");
        self.inside("rank", rank.span);
        rank.scope().into_iter().for_each(|text| self.words("scope", text));
        rank.subject().into_iter().for_each(|text| self.subject("ranked", text));
    }
    fn visit_period(&mut self, period: &'s Period<'s>) {
        self.words("period", &period.text);
    }
}
