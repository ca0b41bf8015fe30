//! Zones: which table of rules decides about a line.
//!
//! Takes the stretches of a source, gives each what the first rule that holds says. The order:
//!
//! 1. the rules of the page, for every line;
//! 2. tables of contents and navigation bars;
//! 3. titles in front of the text;
//! 4. the lines of a site around them, and the matter between title and text;
//! 5. then line by line: what a site wrote behind the text, titles inside the text, each of which has
//!    a front of its own behind it, and matter among the text.

use core::ops::Range;

use super::{
    features::TITLE_BYTES,
    rule::{At, Role, Rule, Zone, first},
    rules::{
        back::BACK,
        body::BODY,
        front::FRONT,
        page::PAGE,
        title::{BARE_TITLES, FRONT_TITLES, INNER_TITLES, LATE_TITLES, STOPPED_TITLES},
    },
    runs,
    stretch::{Kind, Stretch},
    title,
};
use crate::{
    Family,
    lexicon::structure::WRITTEN_TO,
    text::{chars::is_colon, ending::Ending},
};

/// Marks titles, noise, front and back matter.
pub(super) fn classify<'s>(source: &'s str, lines: &mut [Stretch<'s>]) {
    runs::settle_pages(lines);
    let outermost = lines.iter().find_map(|line| line.features.opening.marker());
    let mut zones =
        Zones { source, lines, outermost: outermost.map(|marker| marker.family), title: None };
    for at in 0..zones.lines.len() {
        zones.apply(PAGE, at, Zone::Body);
    }
    runs::mark_contents(zones.lines);
    let site = runs::mark_navigation(zones.lines);
    let behind = zones.lines.get(site..).unwrap_or_default();
    let body = behind.iter().position(is_body).map_or(zones.lines.len(), |body| site + body);
    let back = (0..zones.lines.len()).rposition(|at| {
        zones.lines.get(at).is_some_and(is_body) && !follows_announcement(zones.lines, at)
    });
    let back = back.map_or(zones.lines.len(), |last| last + 1);
    zones.front(body);
    zones.inner(body, back);
    title::settle_labels(source, zones.lines);
}

/// The lines of a source while they are told apart.
struct Zones<'a, 's> {
    source: &'s str,
    lines: &'a mut [Stretch<'s>],
    outermost: Option<Family>,
    /// The first title.
    title: Option<usize>,
}

impl Zones<'_, '_> {
    /// The first rule of `table` that holds for line `at`.
    fn ask(&self, table: &'static [Rule], at: usize, zone: Zone) -> Option<&'static Rule> {
        let title = self.title.and_then(|title| self.lines.get(title));
        let at = At { zone, title, outermost: self.outermost, ..At::among(self.lines, at, &[]) };
        first(table, &at)
    }

    /// Makes line `at` what the first rule of `table` says, where it is text so far.
    fn apply(&mut self, table: &'static [Rule], at: usize, zone: Zone) {
        if !self.lines.get(at).is_some_and(Stretch::is_text) {
            return;
        }
        let rule = self.ask(table, at, zone).filter(|rule| rule.role != Role::Text);
        let Some(rule) = rule else { return };
        if let Some(line) = self.lines.get_mut(at) {
            line.set(rule.role.kind(), rule.name);
        }
    }

    /// Makes line `at` a title, with the lines before it that it goes on from, where a rule says so.
    fn name(&mut self, table: &'static [Rule], at: usize, floor: usize) -> bool {
        if !self.lines.get(at).is_some_and(Stretch::is_text) {
            return false;
        }
        let Some(rule) = self.ask(table, at, Zone::Front).filter(|rule| rule.role.is_title())
        else {
            return false;
        };
        let first = self.title.and_then(|title| self.lines.get(title));
        let again = first.and_then(|first| title::again_from(first.words(), self.lines, at));
        title::set(self.source, self.lines, at, floor, again, rule.name);
        self.title = self.title.or(Some(at));
        true
    }

    /// What stands in front of the running text, which begins at line `body`.
    fn front(&mut self, body: usize) {
        for at in 0..body {
            self.name(FRONT_TITLES, at, 0);
        }
        if self.title.is_none() {
            self.late_title(body);
        }
        let site = site(self.lines, body);
        for at in 0..body {
            let inside = site.iter().any(|range| range.contains(&at));
            self.apply(FRONT, at, if inside { Zone::Site } else { Zone::Front });
        }
    }

    /// The title of a source that has none in front of its text by its words: a title right behind
    /// the paragraph that a collection puts before it, a first line that titles by its place, or the
    /// first of a running head.
    fn late_title(&mut self, body: usize) {
        let end = self.lines.len().min(body + 2);
        let ladder = |line: &Stretch<'_>| line.features.opening.marker().is_some();
        let heading = self.lines.iter().position(ladder).unwrap_or(0);
        if (0..end).any(|at| self.name(STOPPED_TITLES, at, 0))
            || (body..end.min(heading)).any(|at| self.name(LATE_TITLES, at, body))
        {
            return;
        }
        let first = self.lines.iter().position(Stretch::says_something);
        if first.is_some_and(|first| first < body && self.name(BARE_TITLES, first, first)) {
            return;
        }
        let head = |line: &Stretch<'_>| line.is_running_head() && line.features.kind.is_some();
        if let Some(head) = self.lines.iter().position(head).filter(|&head| head < body) {
            title::set(self.source, self.lines, head, head, None, "first-running-head");
            self.title = Some(head);
        }
    }

    /// Titles, matter and noise among the running text, which lines `body` and `back` bound.
    fn inner(&mut self, body: usize, back: usize) {
        let tail = self.tail(back);
        let mut front = false;
        for at in 0..self.lines.len() {
            if at >= tail {
                self.apply(BACK, at, Zone::Tail);
            }
            // Longer lines title nothing, by each rule for titles among the text.
            let short = self.lines.get(at).is_some_and(|line| line.features.bytes() <= TITLE_BYTES);
            if short && self.name(INNER_TITLES, at, 0) {
                front = at >= body;
                continue;
            }
            if at < body {
                continue;
            }
            front &= !self.lines.get(at).is_some_and(is_body);
            if front {
                self.apply(FRONT, at, Zone::Front);
            }
            self.apply(BODY, at, if at < back { Zone::Body } else { Zone::Back });
        }
    }

    /// The end of a reply behind the running text, of short paragraphs: 李树代表：⏎你的建议收悉。; 0 where there is none. A site puts
    /// its rows between a proposal and the reply to it.
    fn behind_reply(&self, back: usize) -> usize {
        let own = |line: &Stretch<'_>| line.is_text() && !line.features.is_site();
        let addressed = |line: &Stretch<'_>| {
            let colon = own(line) && line.features.ending == Ending::Colon;
            let whom = || line.words().trim_end_matches(is_colon);
            colon && (line.features.address || WRITTEN_TO.iter().any(|who| whom().ends_with(who)))
        };
        let told = |line: &Stretch<'_>| own(line) && line.features.ending == Ending::Stop;
        let behind = self.lines.get(back..).unwrap_or_default();
        let Some(address) = behind.iter().position(addressed) else { return 0 };
        let letter = behind.get(address..).unwrap_or_default();
        letter.iter().rposition(told).map_or(0, |last| back + address + last + 1)
    }

    /// The first line of a site behind the running text. Behind a page number the report goes on.
    fn tail(&self, back: usize) -> usize {
        let site = |line: &Stretch<'_>| match line.kind {
            Kind::Noise => line.is_of_site(),
            _ => line.features.is_site(),
        };
        let back = back.max(self.behind_reply(back));
        let behind = self.lines.get(back..).unwrap_or_default();
        // 名称：…⏎2.代理机构信息⏎名称：…: where the ladder goes on, the fields of a notice are no site's.
        let ladder = |line: &Stretch<'_>| {
            line.is_text() && line.features.opening.marker().is_some() && !line.features.is_site()
        };
        let last = behind.iter().rposition(ladder);
        let field = |line: &Stretch<'_>| {
            line.features.labelled || line.features.label || line.features.form
        };
        let first = behind.iter().enumerate().position(|(at, line)| {
            site(line) && (last.is_none_or(|last| at > last) || !field(line))
        });
        first.map_or(self.lines.len(), |first| back + first)
    }
}

/// Whether a site announces on the line above what stands on line `at`: 相关文章：
fn follows_announcement(lines: &[Stretch<'_>], at: usize) -> bool {
    let above = at.checked_sub(1).and_then(|above| lines.get(above));
    above.is_some_and(|above| above.is_of_site() && above.features.announces())
}

/// Whether a line is running text that reports.
fn is_body(line: &Stretch<'_>) -> bool {
    line.is_text() && line.features.is_body()
}

/// Where a site wrote around a title: all before the title where it wrote any of it, and behind the
/// title what stands between its first and its last line.
fn site(lines: &[Stretch<'_>], body: usize) -> [Range<usize>; 2] {
    // The contents of a document or of an issue are no site's.
    let contents = |line: &Stretch<'_>| line.rule == runs::CONTENTS_ENTRY || line.features.contents;
    let written = |line: &Stretch<'_>| {
        line.kind == Kind::Noise && !line.is_running_head() && !contents(line)
            || line.is_text() && line.features.is_site()
    };
    let front = lines.get(..body).unwrap_or_default();
    let title = front.iter().position(|line| line.kind == Kind::Title).unwrap_or(0);
    let (above, below) = front.split_at_checked(title).unwrap_or_default();
    let crumb = matches!(above, [only] if only.features.crumb);
    let edge = if crumb || above.iter().any(written) { 0..title } else { 0..0 };
    let between = below.iter().position(written).map_or(0..0, |first| {
        let last = below.iter().rposition(written).unwrap_or(first);
        title + first..title + last + 1
    });
    [edge, between]
}
