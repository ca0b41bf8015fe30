//! Wraps a text as a page does, and tells what a reader sees in it whatever the wraps.

use gongwen::Report;

/// Columns of a character; the tests wrap nothing but Han, Latin and their punctuation.
fn width(c: char) -> usize {
    if c.is_ascii() || matches!(c, '\u{A0}'..='\u{24F}') { if c == '×' { 2 } else { 1 } } else { 2 }
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
        let word = rest.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '%'))).unwrap_or(rest.len());
        let (piece, behind) = rest.split_at(word.max(first.len_utf8()));
        pieces.push(piece);
        rest = behind;
    }
    pieces
}

/// The lines of a paragraph of at most `columns` columns; what clings to a line's end may stand past them.
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

/// The paragraphs of a text that has one a line.
pub fn paragraphs(source: &str) -> Vec<&str> {
    let space = |c: char| c.is_whitespace() || c == '\u{FEFF}';
    source.split('\n').map(|line| line.trim_matches(space)).filter(|line| !line.is_empty()).collect()
}

/// The text with every paragraph indented by two Han characters and wrapped at `columns` by line breaks.
pub fn wrapped<T: AsRef<str>>(paragraphs: &[T], columns: usize) -> String {
    let line = |paragraph: &T| lines(&format!("　　{}", paragraph.as_ref()), columns).join("\n") + "\n";
    paragraphs.iter().map(line).collect()
}

/// The text on one line, as such a page looks where a site made a space of every line break and took out the indents.
pub fn spaced<T: AsRef<str>>(paragraphs: &[T], columns: usize) -> String {
    let line = |paragraph: &T| lines(paragraph.as_ref(), columns).iter().map(|line| line.trim().to_owned()).collect::<Vec<_>>().join(" ");
    paragraphs.iter().map(line).collect::<Vec<_>>().join(" ")
}

/// Every heading, item and lead in the order of the source, a line each, without white space inside.
pub fn structure(source: &str, report: &Report<'_>) -> Vec<String> {
    let plain = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
    let mut found: Vec<(u32, String)> = Vec::new();
    for section in report.outline() {
        let heading = &section.node.heading;
        let marker = heading.marker.map_or("", |marker| marker.span.of_source(source));
        let title = heading.title.as_ref().map_or("", |title| &*title.text.content);
        found.push((heading.span.start, format!("heading {} {} {}", heading.level, plain(marker), plain(title))));
    }
    for item in report.items() {
        let lead = item.node.lead.as_ref().map_or("", |lead| &*lead.text.content);
        let marker = plain(item.node.marker.span.of_source(source));
        found.push((item.node.span.start, format!("item {} {marker} {}", item.node.ordinal, plain(lead))));
    }
    found.extend(report.leads().iter().map(|lead| (lead.node.span.start, format!("lead {}", plain(&lead.node.text.content)))));
    found.sort_by_key(|&(start, _)| start);
    found.into_iter().map(|(_, line)| line).collect()
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

/// Lines of `source`, and of them those that its wraps at 20, 36 and 60 columns lose or add: by line breaks, by spaces.
pub fn losses(source: &str) -> [(usize, Vec<String>); 2] {
    let paragraphs = paragraphs(source);
    let wanted = structure(source, &gongwen::parse(source));
    [true, false].map(|by_line_breaks| {
        let mut differences = Vec::new();
        for columns in [20, 36, 60] {
            let text = if by_line_breaks { wrapped(&paragraphs, columns) } else { spaced(&paragraphs, columns) };
            let read = structure(&text, &gongwen::parse(&text));
            differences.extend(missing(&wanted, &read).iter().map(|line| format!("{columns} columns: lost {line}")));
            differences.extend(missing(&read, &wanted).iter().map(|line| format!("{columns} columns: added {line}")));
        }
        (3 * wanted.len(), differences)
    })
}
