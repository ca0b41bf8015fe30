//! Wraps a text as a page does, and tells what a reader sees in it whatever the wraps.

use std::ops::Range;

use gongwen::{
    Heading, Item, Matter, Noise, Report, Table, Title,
    visit::{self, Visit},
};

/// Columns of a character; the tests wrap nothing but Han, Latin and their punctuation.
fn width(c: char) -> usize {
    if c.is_ascii() || matches!(c, '\u{A0}'..='\u{24F}') {
        if c == '×' { 2 } else { 1 }
    } else {
        2
    }
}

/// Whether `c` may not begin a line (避头).
fn clings(c: char) -> bool {
    "，。、；：？！）》〉”’】〕」』,.;:?!)%％‰".contains(c)
}

/// The pieces that a line is broken between: a Latin word or number, or one character.
fn pieces(line: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut rest = line;
    while let Some(first) = rest.chars().next() {
        let word = rest
            .find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '%')))
            .unwrap_or(rest.len());
        let (piece, behind) = rest.split_at(word.max(first.len_utf8()));
        pieces.push(piece);
        rest = behind;
    }
    pieces
}

/// The lines of a paragraph of at most `columns` columns; what clings to a line's end may stand
/// past them.
pub fn lines(paragraph: &str, columns: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    let mut at = 0;
    for piece in pieces(paragraph) {
        let wide: usize = piece.chars().map(width).sum();
        if at > 0 && at + wide > columns && !piece.starts_with(clings) {
            lines.push(String::new());
            at = 0;
            if piece == " " {
                continue;
            }
        }
        lines.last_mut().unwrap().push_str(piece);
        at += wide;
    }
    lines
}

/// A paragraph of a text, or the row of a table, which no page breaks.
#[derive(Clone, Debug)]
pub struct Paragraph {
    pub words: String,
    pub row: bool,
}

/// What the tree holds together: stretches of one paragraph, and the rows of tables.
#[derive(Default)]
struct Held {
    spans: Vec<Range<usize>>,
    tables: Vec<Range<usize>>,
    furniture: Vec<Range<usize>>,
    /// Where the words of a heading end whose paragraph goes on.
    run_in: Vec<usize>,
}

impl<'s> Visit<'s> for Held {
    fn visit_heading(&mut self, heading: &'s Heading<'s>) {
        self.spans.push(heading.span.range());
        self.run_in.extend(heading.run_in.then_some(heading.span.end as usize));
        visit::walk_heading(self, heading);
    }
    fn visit_title(&mut self, title: &'s Title<'s>) {
        self.spans.push(title.text.span.range());
    }
    fn visit_paragraph(&mut self, paragraph: &'s gongwen::Paragraph<'s>) {
        self.spans.push(paragraph.span.range());
        self.furniture.extend(paragraph.interruptions().iter().map(|noise| noise.span().range()));
        visit::walk_paragraph(self, paragraph);
    }
    fn visit_item(&mut self, item: &'s Item<'s>) {
        let first = item.lead().map_or(item.marker.span, |lead| lead.span);
        self.spans.push(item.marker.span.start as usize..first.end as usize);
        visit::walk_item(self, item);
    }
    fn visit_matter(&mut self, matter: &'s Matter<'s>) {
        self.spans.push(matter.span().range());
    }
    fn visit_noise(&mut self, noise: &'s Noise<'s>) {
        self.spans.push(noise.span().range());
    }
    fn visit_table(&mut self, table: &'s Table<'s>) {
        self.tables.push(table.span.range());
    }
}

impl Held {
    fn of(report: &Report<'_>) -> Self {
        let mut held = Self::default();
        held.visit_report(report);
        held.spans.sort_by_key(|span| span.start);
        held.tables.sort_by_key(|span| span.start);
        held
    }

    /// Whether the space `gap` stands inside one paragraph.
    fn holds(&self, gap: &Range<usize>) -> bool {
        let inside = |span: &Range<usize>| span.start < gap.start && gap.end < span.end;
        let run_in = self.run_in.iter().any(|end| (gap.start..=gap.end).contains(end));
        run_in || self.spans.iter().any(inside)
    }
}

/// What a run of space between two words is.
enum Gap {
    /// The end of a paragraph.
    Break,
    /// A place where a page broke a line.
    Wrap,
    /// Space.
    Space,
}

/// A line of more bytes than this may be several that a page made.
const LONG: usize = 400;

/// The paragraphs of `source` as the parser takes them, in order: what a text has that is wrapped
/// already, or stands on one line, is no paragraph a line. The wraps inside them are taken out,
/// page furniture between two halves of one too.
///
/// A text with one paragraph a line, which most are, gives its lines.
pub fn paragraphs(source: &str) -> Vec<Paragraph> {
    // Line breaks that were written out as characters.
    let source = &*source.replace("\\r\\n", "\n");
    let held = Held::of(&gongwen::parse(source));
    let space = |c: char| c.is_whitespace() || c == '\u{FEFF}';
    let mut paragraphs: Vec<Paragraph> = Vec::new();
    let mut at = 0;
    let mut open = false;
    for line in source.split_inclusive('\n') {
        let own = at + (line.len() - line.trim_start_matches(space).len())
            ..at + line.trim_end_matches(space).len();
        at += line.len();
        if own.is_empty() || held.furniture.contains(&own) {
            continue;
        }
        let row = held.tables.iter().any(|table| table.start <= own.start && own.end <= table.end);
        let long = own.len() > LONG && !row;
        let mut from = own.start;
        while from < own.end {
            let rest = &source[from..own.end];
            let to = rest.find(space).map_or(own.end, |found| from + found);
            let behind = own.end - source[to..own.end].trim_start_matches(space).len();
            let words = &source[from..to];
            match paragraphs.last_mut().filter(|_| open) {
                Some(last) => last.words.push_str(words),
                None => paragraphs.push(Paragraph { words: words.to_owned(), row }),
            }
            let next = if behind < own.end {
                behind
            } else {
                at + (source[at..].len() - source[at..].trim_start_matches(space).len())
            };
            let inside = held.holds(&(to..next)) && !row;
            let kind = match (behind < own.end, inside) {
                (true, false) if long => Gap::Break,
                (true, true)
                    if long
                        && source[..to].ends_with(|c| !is_latin(c))
                        && source[next..].starts_with(|c| !is_latin(c)) =>
                {
                    Gap::Wrap
                }
                (true, _) => Gap::Space,
                (false, true)
                    if source[..to].ends_with(is_latin) && source[next..].starts_with(is_latin) =>
                {
                    Gap::Space
                }
                (false, true) => Gap::Wrap,
                (false, false) => Gap::Break,
            };
            open = !matches!(kind, Gap::Break);
            if let (Gap::Space, Some(last)) = (kind, paragraphs.last_mut()) {
                last.words.push_str(if behind < own.end { &source[to..behind] } else { " " });
            }
            from = behind;
        }
    }
    paragraphs
}

/// Latin words keep their space.
fn is_latin(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '%' | '％')
}

/// How a page breaks its paragraphs into lines, and what became of its line breaks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Form {
    /// Line breaks; paragraphs are indented by two Han characters.
    Indented,
    /// All on one line: every line break of the page became a space, and the indents are gone.
    OneLine,
    /// Line breaks between paragraphs, and spaces where the page broke its lines inside them.
    Spaces,
    /// Line breaks between and inside paragraphs, and no indents.
    Plain,
}

pub const FORMS: [Form; 4] = [Form::Indented, Form::OneLine, Form::Spaces, Form::Plain];

impl Form {
    /// The text that `paragraphs` make on a page of `columns` columns.
    pub fn wrap(self, paragraphs: &[Paragraph], columns: usize) -> String {
        let (indent, inside, between) = match self {
            Self::Indented => ("　　", "\n", "\n"),
            Self::OneLine => ("", " ", " "),
            Self::Spaces => ("", " ", "\n"),
            Self::Plain => ("", "\n", "\n"),
        };
        let line = |paragraph: &Paragraph| {
            if paragraph.row {
                return paragraph.words.clone();
            }
            let lines = lines(&format!("{indent}{}", paragraph.words), columns);
            let trimmed = |line: &String| {
                if inside == " " { line.trim().to_owned() } else { line.trim_end().to_owned() }
            };
            lines.iter().map(trimmed).collect::<Vec<_>>().join(inside)
        };
        paragraphs.iter().map(line).collect::<Vec<_>>().join(between)
    }
}

/// Every heading, item and lead in the order of the source, a line each, without white space
/// inside.
pub fn structure(source: &str, report: &Report<'_>) -> Vec<String> {
    let plain = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
    let mut found: Vec<(u32, String)> = Vec::new();
    for section in report.outline() {
        let heading = &section.node.heading;
        let marker = heading.marker().map_or("", |marker| marker.span.of_source(source));
        let title = heading.title_text();
        found.push((
            heading.span.start,
            format!("heading {} {} {}", heading.level, plain(marker), plain(title)),
        ));
    }
    for item in report.items() {
        let lead = item.node.lead().map_or("", |lead| &*lead.text);
        let marker = plain(item.node.marker.span.of_source(source));
        found.push((
            item.node.span.start,
            format!("item {} {marker} {}", item.node.ordinal, plain(lead)),
        ));
    }
    found.extend(
        report
            .leads()
            .map(|lead| (lead.node.span.start, format!("lead {}", plain(&lead.node.text)))),
    );
    found.sort_by_key(|&(start, _)| start);
    found.into_iter().map(|(_, line)| line).collect()
}

/// The clean text of every sentence, in the order of the source.
pub fn sentences(source: &str) -> Vec<String> {
    let report = gongwen::parse(source);
    report.sentences().map(|sentence| report.text(source, sentence.span).into_owned()).collect()
}

/// How many sentences of a text have the same clean text in each of the [`FORMS`], and of how many.
pub fn kept_sentences(source: &str) -> [(usize, usize); 4] {
    let paragraphs = paragraphs(source);
    let whole = paragraphs.iter().map(|paragraph| &*paragraph.words).collect::<Vec<_>>().join("\n");
    let wanted = sentences(&whole);
    FORMS.map(|form| {
        let lost = [36, 60]
            .map(|columns| missing(&wanted, &sentences(&form.wrap(&paragraphs, columns))).len());
        (2 * wanted.len() - lost.iter().sum::<usize>(), 2 * wanted.len())
    })
}

/// What is in `left` and not in `right`, each line as often as it is missing.
pub fn missing(left: &[String], right: &[String]) -> Vec<String> {
    let mut right = right.to_vec();
    let mut missing = Vec::new();
    for line in left {
        match right.iter().position(|other| other == line) {
            Some(at) => drop(right.swap_remove(at)),
            None => missing.push(line.clone()),
        }
    }
    missing
}

/// Lines of `source`, and of them those that its wraps at 20, 36 and 60 columns lose or add in each
/// of the [`FORMS`].
pub fn losses(source: &str) -> [(usize, Vec<String>); 4] {
    let paragraphs = paragraphs(source);
    let whole = paragraphs.iter().map(|paragraph| &*paragraph.words).collect::<Vec<_>>().join("\n");
    let wanted = structure(&whole, &gongwen::parse(&whole));
    FORMS.map(|form| {
        let mut differences = Vec::new();
        for columns in [20, 36, 60] {
            let text = form.wrap(&paragraphs, columns);
            let read = structure(&text, &gongwen::parse(&text));
            differences.extend(
                missing(&wanted, &read)
                    .iter()
                    .map(|line| format!("{columns} columns: lost {line}")),
            );
            differences.extend(
                missing(&read, &wanted)
                    .iter()
                    .map(|line| format!("{columns} columns: added {line}")),
            );
        }
        (3 * wanted.len(), differences)
    })
}
