//! What stands around the running text: titles, noise, front and back matter.
//!
//! Takes the stretches of a source, marks those that are no running text. Conservative: where
//! nothing shows that a line is something else, it stays text.
//!
//! ```text
//! front = noise* title+ (subtitle | document number | addressee | author | date | noise)*
//! back  = (attachment | author | date | note | noise)*
//! ```

use alloc::string::String;
use core::ops::Range;

use crate::{
    Grain, MatterKind,
    block::{Kind, Stretch},
    combinator::{period_words, read_marker, read_series_marker},
    layout::is_page_number,
    lexicon::structure::{
        ABOUT, ADDRESSES, ATTACHMENTS, AUTHORS, BREADCRUMBS, CHROME, CHROME_ANYWHERE, CHROME_SHORT,
        CHROME_WORDS, COLONS, CONTENTS, DATE, DOCUMENT_KINDS, INTRODUCTIONS, NOTES, NUMBER,
        OCCASIONS, OFFICES, PERIOD_SECTIONS, PORTAL_LABELS, SUMMARY_LABELS, UNFINISHED, WEAK_KINDS,
    },
    source::squeeze,
    text::{
        chars::{arabic_digit, han_digit, is_closing, is_opening, is_space, rest},
        ending::ends_sentence,
    },
};

/// A paragraph of running text has this many bytes at least: twenty Han characters, more than a
/// form of address.
const BODY: usize = 60;
/// A title has this many bytes at most: some sixty Han characters.
const TITLE: usize = 200;
/// A line of front matter or chrome has this many bytes at most.
const LINE: usize = 400;

/// A line that one word shows to be chrome has this many bytes at most.
const CHROME_LINE: usize = 60;

/// Marks titles, noise, front and back matter.
pub(crate) fn classify<'s>(source: &'s str, stretches: &mut [Stretch<'s>]) {
    let mut summary = false;
    for stretch in stretches.iter_mut().filter(|stretch| stretch.kind == Kind::Text) {
        let words = stretch.words();
        let chrome = words.len() <= LINE && CHROME_ANYWHERE.stands_in(words)
            || words.len() <= CHROME_LINE && CHROME_SHORT.stands_in(words);
        let label = SUMMARY_LABELS.contains(words);
        if chrome || label || summary || is_contents(words) {
            stretch.kind = Kind::Noise;
        }
        summary = label;
    }
    let is_text = |stretch: &Stretch| stretch.kind == Kind::Text && is_body(stretch.words());
    let body = stretches.iter().position(is_text).unwrap_or(stretches.len());
    let back = stretches.iter().rposition(is_text).map_or(stretches.len(), |last| last + 1);
    front_titles(source, stretches, 0..body);
    front_noise(stretches, 0..body);
    for stretch in stretches.get_mut(..body).unwrap_or_default() {
        front_matter(stretch);
    }
    back_noise(stretches, back);
    inner_titles(stretches, body);
    back_matter(stretches, body);
}

/// A line of a table of contents: 一、总体要求……3, or its heading.
fn is_contents(words: &str) -> bool {
    let numbered = words
        .trim_end_matches(|c| arabic_digit(c).is_some() || matches!(c, '-' | '－') || is_space(c));
    let leaders =
        numbered.chars().rev().take_while(|&c| matches!(c, '…' | '.' | '·' | '．')).count();
    let dots = if numbered.ends_with('…') { 2 } else { 4 };
    CONTENTS.contains(words)
        || words.len() <= TITLE && numbered.len() < words.len() && leaders >= dots
}

/// 2021年工作总结, “十三五”主要成就: what names a part of a report, and no document.
fn is_period_section(words: &str) -> bool {
    behind_period(words).is_some_and(|behind| PERIOD_SECTIONS.prefix(behind).is_some())
}

/// The words behind the year or years, or part of one, that a line begins with. A day or a month
/// dates what happened, and names no part of a report.
pub(crate) fn behind_period(words: &str) -> Option<&str> {
    let period = period_words(words).filter(|period| period.start.year.is_some())?;
    let names =
        matches!(period.grain, Grain::Quarter | Grain::HalfYear | Grain::Year | Grain::FiveYears);
    names.then(|| rest(words, period.length))
}

/// A paragraph that reports: a long sentence, or a marked heading.
fn is_body(words: &str) -> bool {
    words.len() >= BODY && ends_sentence(words)
        || words.len() >= LINE
        || (read_marker(words).is_some_and(|marker| marker.ordinal == 1)
            && !CHROME.stands_in(words))
}

/// Marks the title lines in front of the running text, and puts a title together that stands on
/// several lines.
fn front_titles<'s>(source: &'s str, stretches: &mut [Stretch<'s>], front: Range<usize>) {
    let mut named = false;
    for at in front.clone() {
        let Some(stretch) = stretches.get(at) else { return };
        let opened = at > front.start
            && stretches.get(at - 1).is_some_and(opens_title)
            && document_kind(without_notes(stretch.words())).is_some();
        let heads = at == front.start && !named && is_named_kind(stretch.words());
        let titles =
            heads || is_title(stretch.words(), !named) || opened && !ends_line(stretch.words());
        if stretch.kind != Kind::Text || !titles {
            continue;
        }
        let crumb = BREADCRUMBS.contains(stretch.words());
        if crumb
            && stretches
                .get(at + 1..front.end)
                .unwrap_or_default()
                .iter()
                .any(|next| is_title(next.words(), true))
        {
            continue;
        }
        named = true;
        set_title(source, stretches, at);
    }
    if !named {
        let heading = stretches
            .iter()
            .position(|stretch| read_marker(stretch.words()).is_some())
            .unwrap_or(0);
        let title = (front.end..heading).find(|&at| {
            stretches.get(at).is_some_and(|stretch| {
                stretch.kind == Kind::Text && is_title(stretch.words(), true)
            })
        });
        if let Some(title) = title.filter(|&title| title <= front.end + 1) {
            named = true;
            set_title(source, stretches, title);
        }
    }
    let first = stretches.get(front.start).is_some_and(|first| {
        first.kind == Kind::Text
            && is_bare_name(first.words())
            && read_marker(first.words()).is_none()
    });
    let heads = stretches.get(1).is_some_and(|second| read_marker(second.words()).is_some());
    if !named && first && heads {
        set_title(source, stretches, front.start);
    }
}

/// Makes the stretch `at` a title, together with the unfinished line before it.
fn set_title<'s>(source: &'s str, stretches: &mut [Stretch<'s>], at: usize) {
    let (before, from) = stretches.split_at_mut(at);
    let Some(title) = from.first_mut() else { return };
    title.kind = Kind::Title;
    let Some(opening) = before.last_mut() else { return };
    let issued = title.words().starts_with(ABOUT)
        && AUTHORS.suffix(opening.words()).is_some()
        && opening.kind == Kind::Text;
    if opens_title(opening) || issued {
        title.text = squeeze(source, &[opening.range.clone(), title.range.clone()]);
        title.range.start = opening.range.start;
        opening.range.end = opening.range.start;
        opening.text = squeeze(source, &[]);
    }
}

/// Whether a stretch is the first line of a title that goes on in the next: 国务院关于加快推进…和.
fn opens_title(stretch: &Stretch<'_>) -> bool {
    let words = stretch.words();
    let unfinished = words.contains(ABOUT) || words.ends_with(|c| UNFINISHED.contains(c));
    stretch.kind == Kind::Text
        && words.len() <= TITLE
        && unfinished
        && !ends_line(words)
        && read_marker(words).is_none()
}

/// Whether a line ends in punctuation that no title ends in.
fn ends_line(words: &str) -> bool {
    ends_sentence(words) || words.ends_with(['，', '；', '：', '、', ',', ';', ':'])
}

/// A name that titles a text without saying what kind of text it is: a street's portrait.
fn is_bare_name(words: &str) -> bool {
    (1..=60).contains(&words.len())
        && !ends_line(words)
        && words.chars().all(|c| crate::text::chars::is_han(c) || is_space(c))
}

/// 2020年工作总结和2021年工作计划, 关于…的意见, …统计公报[1]
fn is_title(words: &str, first: bool) -> bool {
    if words.len() < 6
        || words.len() > TITLE
        || ends_line(words)
        || read_marker(words).is_some()
        || words.contains(['。', '；'])
    {
        return false;
    }
    if words.starts_with(crate::lexicon::markers::is_dash)
        || ATTACHMENTS.prefix(words).is_some()
        || PORTAL_LABELS.prefix(words).is_some()
    {
        return false;
    }
    let bare = without_notes(words);
    let Some(kind) = document_kind(bare) else { return false };
    let named = bare.len() > kind.len();
    let dated = bare.contains(|c: char| arabic_digit(c).is_some() || han_digit(c).is_some());
    let weak = WEAK_KINDS.contains(kind);
    if weak { (bare.contains(ABOUT) || dated || bare.len() >= 36) && first } else { named }
}

/// The kind of document that a title ends in, with a space inside too: 街道办事处2020年工作 总结.
fn document_kind(title: &str) -> Option<&'static str> {
    // A path through a site ends in the kind too: 首页 > 政务公开 > 工作总结.
    if title.contains(['>', '＞', '›', '»']) {
        return None;
    }
    let spaced = || {
        (title.len() <= TITLE && title.contains(is_space))
            .then(|| title.chars().filter(|&c| !is_space(c)).collect::<String>())
    };
    DOCUMENT_KINDS.ending(title).or_else(|| DOCUMENT_KINDS.ending(&spaced()?)).copied()
}

/// The first line of a text that ends in a kind of document, whatever else it says:
/// 某县森林火灾应急预案.
fn is_named_kind(words: &str) -> bool {
    let kind = document_kind(words).map_or(0, str::len);
    kind > 0
        && words.len() >= kind + 12
        && words.len() <= TITLE
        && !ends_line(words)
        && read_marker(words).is_none()
        && !words.contains(['。', '，'])
}

/// A title without the note marker or bracket behind it: …公报[1], …总结（送审稿）.
fn without_notes(words: &str) -> &str {
    let mut bare = words.trim_end_matches(is_space);
    while bare.ends_with(is_closing) && bare.len() > 30 {
        let Some(open) = bare.rfind(is_opening) else { break };
        bare = bare.get(..open).unwrap_or_default().trim_end_matches(is_space);
    }
    bare.trim_end_matches(|c: char| {
        matches!(c, '①'..='⑳' | '*' | '[' | ']' | '［' | '］') || c.is_ascii_digit()
    })
}

/// Marks the site chrome in front of the running text: all before the title where a site wrote any
/// of it, and behind the title what stands between the first and the last line that only a site
/// writes.
fn front_noise(stretches: &mut [Stretch<'_>], front: Range<usize>) {
    let lines = stretches.get_mut(front).unwrap_or_default();
    let title = lines.iter().position(|stretch| stretch.kind == Kind::Title).unwrap_or(0);
    let (above, below) = lines.split_at_mut(title);
    mark_between(above, true);
    mark_between(below, false);
}

/// Marks as noise what stands between the first and the last line of chrome; with `edge`, all of
/// `lines`.
fn mark_between(lines: &mut [Stretch<'_>], edge: bool) {
    let chrome = |stretch: &Stretch| {
        stretch.kind == Kind::Noise || stretch.kind == Kind::Text && is_chrome(stretch.words())
    };
    let Some(first) = lines.iter().position(chrome) else {
        let crumb = edge && lines.len() == 1;
        if let Some(only) =
            lines.first_mut().filter(|only| crumb && BREADCRUMBS.contains(only.words()))
        {
            only.kind = Kind::Noise;
        }
        return;
    };
    let last = lines.iter().rposition(chrome).unwrap_or(first);
    let range = if edge { 0..lines.len() } else { first..last + 1 };
    for stretch in lines.get_mut(range).unwrap_or_default() {
        if stretch.kind == Kind::Text
            && stretch.words().len() <= 2 * LINE
            && !stretch.range.is_empty()
        {
            stretch.kind = Kind::Noise;
        }
    }
}

/// A line that only a site or a seller writes around a report.
fn is_chrome(words: &str) -> bool {
    let label = || PORTAL_LABELS.prefix(words).is_some();
    let phrase = || {
        CHROME_WORDS.stands_in(words)
            && !ends_line(words)
            && read_marker(words).is_none()
            && read_series_marker(words).is_none()
    };
    words.len() <= 2 * LINE && (CHROME.stands_in(words) || label() || phrase())
}

/// Marks the site chrome behind the running text.
fn back_noise(stretches: &mut [Stretch<'_>], back: usize) {
    let lines = stretches.get_mut(back..).unwrap_or_default();
    // Behind a page number the report goes on.
    let chrome = |stretch: &Stretch<'_>| match stretch.kind {
        Kind::Noise => !is_page_number(stretch.words()),
        _ => is_chrome(stretch.words()),
    };
    let Some(first) = lines.iter().position(chrome) else { return };
    for stretch in lines.get_mut(first..).unwrap_or_default() {
        if stretch.kind == Kind::Text
            && (!ends_sentence(stretch.words()) || is_chrome(stretch.words()))
        {
            stretch.kind = Kind::Noise;
        }
    }
}

/// Marks a line of front matter.
fn front_matter(stretch: &mut Stretch<'_>) {
    if stretch.kind == Kind::Text && stretch.words().len() <= TITLE {
        if let Some(kind) = matter_kind(stretch.words()) {
            stretch.kind = Kind::Matter(kind);
        }
    }
}

fn matter_kind(words: &str) -> Option<MatterKind> {
    if words.ends_with(NUMBER)
        && words.contains(['〔', '[', '［', '（', '('])
        && words.contains(|c| arabic_digit(c).is_some())
    {
        return Some(MatterKind::DocumentNumber);
    }
    if is_date(words) {
        return Some(MatterKind::Date);
    }
    // ——抓学习。 is an item.
    if words.starts_with(crate::lexicon::markers::is_dash) && !ends_line(words) {
        return Some(MatterKind::Subtitle);
    }
    if let Some(named) = words.strip_suffix(COLONS) {
        return INTRODUCTIONS.suffix(named).is_none().then_some(MatterKind::Addressee);
    }
    if ends_line(words) || read_marker(words).is_some() {
        return None;
    }
    let bare = words.trim_end_matches(is_closing);
    if OCCASIONS.suffix(bare).is_some()
        && bare.contains(|c| arabic_digit(c).is_some() || han_digit(c).is_some())
    {
        return Some(MatterKind::Subtitle);
    }
    let office = OFFICES.stands_in(words) && words.contains(' ');
    (office || AUTHORS.suffix(words).is_some()).then_some(MatterKind::Signature)
}

/// A line of nothing but a date: 2023年3月28日, （2023 年 4 月 12 日）, 二〇二一年三月.
fn is_date(words: &str) -> bool {
    let number = |c: char| {
        arabic_digit(c).is_some() || han_digit(c).is_some() || c == crate::lexicon::markers::TEN
    };
    let date = |c: char| {
        number(c)
            || DATE.contains(c)
            || is_opening(c)
            || is_closing(c)
            || is_space(c)
            || crate::text::chars::is_placeholder(c)
    };
    words.len() <= 80
        && words.chars().all(date)
        && words.contains(|c| DATE.contains(c))
        && words.contains(|c| number(c) || crate::text::chars::is_placeholder(c))
}

/// Marks titles behind the first running text: one that stood before, or one that opens an
/// attachment.
fn inner_titles(stretches: &mut [Stretch<'_>], body: usize) {
    let titles = stretches
        .iter()
        .filter(|stretch| stretch.kind == Kind::Title)
        .map(|stretch| stretch.range.clone())
        .next();
    let first =
        titles.and_then(|range| stretches.iter().position(|stretch| stretch.range == range));
    for at in 0..stretches.len() {
        let Some(stretch) = stretches.get(at) else { return };
        if stretch.kind != Kind::Text || stretch.words().len() > TITLE {
            continue;
        }
        let repeats = first
            .and_then(|first| stretches.get(first))
            .is_some_and(|title| title.words() == stretch.words());
        let attached = at >= body
            && at
                .checked_sub(1)
                .and_then(|before| stretches.get(before))
                .is_some_and(|before| opens_attachment(before.words()));
        let named = attached
            && (is_title(stretch.words(), true)
                || is_named_kind(stretch.words())
                || is_attachment_label(stretches.get(at - 1)) && is_name(stretch.words()));
        // A title of another document stands right before a ladder that begins anew.
        let heads = at > body
            && is_title(stretch.words(), false)
            && !(first.is_some() && is_period_section(stretch.words()))
            && stretches.get(at + 1).is_some_and(|next| {
                read_marker(next.words()).is_some_and(|marker| marker.ordinal == 1)
            });
        if repeats || named || heads {
            if let Some(stretch) = stretches.get_mut(at) {
                stretch.kind = Kind::Title;
            }
        }
    }
}

/// Whether an attachment may begin behind a line: a date, a signature, 附件1, （此件公开发布）.
fn opens_attachment(words: &str) -> bool {
    let matter = matches!(matter_kind(words), Some(MatterKind::Date | MatterKind::Signature));
    let bracketed = words.starts_with(['（', '(']) && words.ends_with(['）', ')']);
    words.len() <= TITLE
        && !ends_sentence(words)
        && (matter || bracketed || ATTACHMENTS.prefix(words).is_some())
}

/// 附件1, 附：, alone on its line.
fn is_attachment_label(stretch: Option<&Stretch<'_>>) -> bool {
    stretch.is_some_and(|stretch| {
        stretch.words().len() <= 16 && ATTACHMENTS.prefix(stretch.words()).is_some()
    })
}

/// A line that can name an attachment: one phrase without a stop.
fn is_name(words: &str) -> bool {
    words.len() >= 12
        && words.len() <= 150
        && !ends_line(words)
        && read_marker(words).is_none()
        && NOTES.prefix(words).is_none()
}

/// Marks lines of back matter behind the first running text.
fn back_matter(stretches: &mut [Stretch<'_>], body: usize) {
    let mut notes = false;
    for at in body..stretches.len() {
        let (before, from) = stretches.split_at(at);
        let Some(stretch) = from.first() else { return };
        let words = stretch.words();
        // A line of nothing but written-out space has no words to mark.
        if stretch.kind != Kind::Text || words.is_empty() {
            continue;
        }
        let under_table = before.last().is_some_and(|before| matches!(before.kind, Kind::Table(_)));
        let note = NOTES.prefix(words).is_some() || is_footnote(words);
        let marked = read_marker(words).is_some_and(|marker| marker.conforms);
        // Notes run to the end of the text, or to the next heading of the ladder.
        notes = note && !under_table
            || notes && (!marked || words.starts_with(|c: char| c.is_ascii_digit()));
        // The label of a list of attachments may stand on a line of its own, before the first of
        // them.
        let listed =
            before.last().filter(|before| before.kind == Kind::Matter(MatterKind::Attachment));
        let least =
            if listed.is_some_and(|before| before.words().ends_with(COLONS)) { 1 } else { 2 };
        let dated = matches!(
            before.last().map(|before| &before.kind),
            Some(Kind::Matter(MatterKind::Date))
        );
        let remark = dated
            && words.len() <= TITLE
            && words.starts_with(is_opening)
            && words.ends_with(is_closing);
        let kind = if note || notes || remark {
            Some(MatterKind::Note)
        } else if words.len() <= TITLE
            && (ATTACHMENTS.prefix(words).is_some()
                || listed.is_some()
                    && !ends_sentence(words)
                    && read_marker(words).is_some_and(|marker| marker.ordinal >= least))
        {
            Some(MatterKind::Attachment)
        } else if words.len() <= 120 && is_date(words) {
            Some(MatterKind::Date)
        } else if words.len() <= 90
            && !ends_line(words)
            && AUTHORS.suffix(words).is_some()
            && is_closed(before, from.get(1))
        {
            Some(MatterKind::Signature)
        } else if words.ends_with(COLONS) && words.len() <= 120 && ADDRESSES.prefix(words).is_some()
        {
            Some(MatterKind::Addressee)
        } else {
            None
        };
        if let (Some(kind), Some(stretch)) = (kind, stretches.get_mut(at)) {
            stretch.kind = Kind::Matter(kind);
        }
    }
}

/// Whether a text ends before a line: a date stands behind it; or a sentence before it, and nothing
/// or an author behind it.
fn is_closed(before: &[Stretch<'_>], next: Option<&Stretch<'_>>) -> bool {
    let ended = before
        .last()
        .is_some_and(|last| ends_sentence(last.words()) || matches!(last.kind, Kind::Matter(_)));
    let author = |next: &Stretch| AUTHORS.suffix(next.words()).is_some();
    next.is_some_and(|next| is_date(next.words())) || ended && next.is_none_or(author)
}

/// [1] 本公报…, ［2］…: the notes of a bulletin.
fn is_footnote(words: &str) -> bool {
    let inner = words
        .strip_prefix(['[', '［'])
        .map(|inner| inner.trim_start_matches(|c| arabic_digit(c).is_some()));
    inner.is_some_and(|inner| inner.starts_with([']', '］']))
}

/// Whether a line ends in a bracketed date: …调查队（2023年4月12日）.
pub(crate) fn is_dated(words: &str) -> bool {
    let open = words.rfind(is_opening).unwrap_or(words.len());
    words.ends_with(is_closing) && is_date(words.get(open..).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use alloc::borrow::ToOwned;

    use super::*;

    /// Texts for which `test` holds, and texts for which it does not.
    #[track_caller]
    fn check(test: impl Fn(&str) -> bool, hold: &[&str], fail: &[&str]) {
        for text in hold {
            assert!(test(text), "{text}");
        }
        for text in fail {
            assert!(!test(text), "{text}");
        }
    }

    #[test]
    fn titles_end_in_a_kind_of_document() {
        check(
            |line| is_title(line, true),
            &[
                "2020年工作总结",
                "清河县统计公报[1]",
                "云岭镇信访工作总结（送审稿）",
                "清河县上半年经济运行情况的调研报告（征求意见稿）",
                "关于加强防汛工作的通知",
                "2023年重点工作",
                "二〇二三年工作要点",
                "云岭县农业农村局政务服务事项办理指南",
            ],
            &[
                "",
                "总结",
                "公报",
                "清河县统计公报。",
                "清河县统计公报：",
                "一、2020年工作总结",
                "——2020年工作总结",
                "附件2020年工作总结",
                "全年平稳。2020年工作总结",
                "清河县风光",
                // 工作 alone names a section as often.
                "重点工作",
                "加强工作",
            ],
        );
        // A kind that names weakly makes no second title.
        check(
            |line| is_title(line, false),
            &["2020年工作总结", "清河县统计公报"],
            &["2023年重点工作", "关于加强防汛工作的通知"],
        );
        let long = |count: usize| "清".repeat(count) + "总结";
        check(|line| is_title(line, true), &[&long(64)], &[&long(65)]);
    }

    #[test]
    fn first_lines_that_name_a_kind() {
        check(
            is_named_kind,
            &["清河县森林火灾应急预案", "云岭镇政府工作"],
            &[
                "应急预案",
                "清河县预案",
                "清河县森林火灾，应急预案",
                "一、清河县森林火灾应急预案",
                "清河县森林火灾应急预案；",
                "清河县森林火灾",
            ],
        );
        check(
            is_bare_name,
            &["清河县云岭街道", "清河 云岭"],
            &["清河县云岭街道。", "清河县，云岭街道", "清河县ABC", &"清".repeat(21)],
        );
        check(is_bare_name, &[&"清".repeat(20)], &[]);
    }

    #[test]
    fn notes_behind_a_title_are_no_part_of_it() {
        for (title, bare) in [
            ("清河县统计公报[1]", "清河县统计公报"),
            ("清河县统计公报①", "清河县统计公报"),
            ("清河县二〇二三年信访工作总结（送审稿）", "清河县二〇二三年信访工作总结"),
            ("清河县二〇二三年信访工作总结 （送审稿） （第二版）", "清河县二〇二三年信访工作总结"),
            ("（送审稿）", "（送审稿）"),
            ("清河县统计公报 ", "清河县统计公报"),
        ] {
            assert_eq!(without_notes(title), bare, "{title}");
        }
    }

    #[test]
    fn dates() {
        check(
            is_date,
            &[
                "2023年3月28日",
                "（2023 年 4 月 12 日）",
                "二〇二一年三月",
                "二〇二一年十二月三十日",
                "X年X月X日",
                "××年",
            ],
            &["", "年月日", "2023", "2023年3月28日印发", "三十", "（）"],
        );
        check(
            is_dated,
            &["清河调查队（2023年4月12日）", "（2023年4月）"],
            &["清河调查队", "2023年4月12日", "清河（调查队）", "（2023年4月12日）清河"],
        );
        assert!(!is_date(&"2023年3月28日".repeat(6)));
    }

    #[test]
    fn kinds_of_matter() {
        let kinds = [
            ("清政发〔2023〕9号", Some(MatterKind::DocumentNumber)),
            ("清政发（2023）9号", Some(MatterKind::DocumentNumber)),
            ("清政发9号", None),
            ("清政发〔某〕某号", None),
            ("2023年5月26日", Some(MatterKind::Date)),
            ("——在全县大会上的讲话", Some(MatterKind::Subtitle)),
            ("——抓学习。集中学习两次。", None),
            ("2023年1月9日在县第三届人民代表大会第二次会议上", Some(MatterKind::Subtitle)),
            ("（二〇二三年一月九日县人大常委会会议通过）", Some(MatterKind::Subtitle)),
            ("在县人民代表大会会议上", None),
            ("各镇人民政府：", Some(MatterKind::Addressee)),
            ("各镇人民政府:", Some(MatterKind::Addressee)),
            ("现将有关事项通知如下：", None),
            ("县长 李某某", Some(MatterKind::Signature)),
            ("县长李某某", None),
            ("清河县人民政府", Some(MatterKind::Signature)),
            ("清河县人民政府。", None),
            ("一、清河县人民政府", None),
            ("清河风光", None),
        ];
        for (line, kind) in kinds {
            assert_eq!(matter_kind(line), kind, "{line}");
        }
    }

    #[test]
    fn lines_that_open_an_attachment() {
        check(
            opens_attachment,
            &["附件1", "附：", "2023年5月26日", "清河县人民政府", "（此件公开发布）"],
            &[
                "清河县",
                "附件如下。",
                "（此件公开发布",
                "各镇人民政府：",
                &("附件".to_owned() + &"清".repeat(70)),
            ],
        );
        check(
            is_name,
            &["防汛物资储备清单", "清河防汛", &"清".repeat(50)],
            &[
                "清河县",
                "防汛物资储备清单。",
                "一、防汛物资储备",
                "注：物资储备清单",
                &"清".repeat(51),
            ],
        );
        check(
            is_footnote,
            &["[1] 数据为初步核算数。", "［12］不含农户。", "[]"],
            &["1] 数据", "[注] 数据", "数据[1]"],
        );
    }

    #[test]
    fn paragraphs_that_report() {
        let sentence = |count: usize| "清".repeat(count) + "。";
        check(
            is_body,
            &[&sentence(19), "一、总体情况", &"清".repeat(134)],
            &[&sentence(18), &"清".repeat(133), "二、总体情况", "一、查看更多"],
        );
    }

    #[test]
    fn lines_that_go_on() {
        check(
            ends_line,
            &["清河。", "清河，", "清河；", "清河：", "清河、", "清河;"],
            &["清河", "清河）", ""],
        );
    }
}
