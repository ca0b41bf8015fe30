//! The ladder: which candidates are headings, and how deep.
//!
//! Takes the candidates of a source in order, gives its [`Outline`]. A stack of open rungs: a marker
//! of an open rung continues it or closes down to it, and a new rung opens one level down.

use alloc::vec::Vec;

use super::{
    Outline,
    candidate::{Candidate, Head, Place},
    rung::Rung,
};
use crate::{
    Code, Diagnostic, Numbering, Span,
    structure::Stretch,
    text::{
        chars::{is_space, rest},
        ending::Ending,
    },
};

/// How many candidates the ladder looks ahead for the rung that goes on; keeps the climb linear.
const LOOK_AHEAD: usize = 64;
/// How many candidates it looks ahead where a ladder begins anew, for the outer one that goes on.
const NEST_AHEAD: usize = 256;
/// In running text a marker whose number is more than this above the last one is a false one.
const LARGEST_GAP: u32 = 3;

/// An open rung of the ladder.
#[derive(Clone, Copy, Debug)]
pub(super) struct Open {
    pub(super) rung: Rung,
    pub(super) place: Place,
    /// The candidate that it was opened or continued by last; `None` where it stands in front of the
    /// source, which begins inside a ladder.
    pub(super) candidate: Option<usize>,
    /// The depth of its Markdown heading.
    pub(super) hashes: u8,
    /// Whether it is a clause that ends in a semicolon: the one behind it is a clause too.
    pub(super) listed: bool,
}

/// Where a rung was last seen.
#[derive(Clone, Copy, Debug)]
struct Last {
    rung: Rung,
    place: Place,
    depth: usize,
    candidate: usize,
    /// The rung that it stood under.
    parent: Option<Rung>,
}

/// The ladder of a source while it is climbed; it starts anew with each document.
pub(super) struct Ladder<'a, 's> {
    pub(super) stretches: &'a [Stretch<'s>],
    pub(super) candidates: Vec<Candidate>,
    pub(super) open: Vec<Open>,
    /// The last place and the depth of each rung in this document.
    last: Vec<Last>,
    outline: Outline,
}

impl<'a, 's> Ladder<'a, 's> {
    pub(super) fn climb(stretches: &'a [Stretch<'s>], candidates: Vec<Candidate>) -> Outline {
        let mut ladder = Ladder {
            stretches,
            candidates,
            open: Vec::new(),
            last: Vec::new(),
            outline: Outline::default(),
        };
        for at in 0..ladder.candidates.len() {
            ladder.step(at);
        }
        ladder.outline.heads.shrink_to_fit();
        ladder.outline
    }

    /// Places candidate `at`, or leaves it as text.
    fn step(&mut self, at: usize) {
        let Some(candidate) = self.candidates.get(at).cloned() else { return };
        if candidate.titled || at == 0 {
            self.begin(at);
        }
        let restarts = !candidate.titled && self.starts_again(at);
        let Some(depth) = self.depth(at, &candidate) else { return };
        let depth = depth.min(self.open.len());
        let rung = self.rung(at, depth, &candidate);
        let clause = self.open.get(depth).is_some_and(|open| open.rung == rung && open.listed);
        self.open.truncate(depth);
        let (place, hashes) = (candidate.place, candidate.hashes);
        let listed = self.is_clause(&candidate);
        self.open.push(Open { rung, place, candidate: Some(at), hashes, listed });
        let parent =
            depth.checked_sub(1).and_then(|above| self.open.get(above)).map(|open| open.rung);
        self.last.retain(|last| last.rung != rung);
        self.last.push(Last { rung, place, depth, candidate: at, parent });
        let in_article = self.open.iter().any(|open| open.rung == Rung::Article);
        let mut head = candidate.head;
        head.level = u8::try_from(depth + 1).unwrap_or(u8::MAX);
        head.restarts = restarts;
        // （一）组织领导（8分）。…: with a text of its own behind it, a short sentence is a title in an article, too.
        let titled = head.title.is_some() && head.run_in && !listed && rung != Rung::Article;
        if in_article && !titled || clause {
            self.number_paragraph(&mut head);
        }
        self.outline.heads.push(head);
    }

    /// Begins a document at candidate `at`. One that begins inside a ladder (第五条 above 第二章) stands
    /// under rungs that are opened in front of it.
    fn begin(&mut self, at: usize) {
        self.open.clear();
        self.last.clear();
        let Some(first) = self.candidates.get(at) else { return };
        let document = self.candidates.iter().skip(at + 1).take_while(|next| !next.titled);
        let mut seen: Vec<Rung> = Vec::new();
        let mut outer = first.rung;
        let mut lost: Vec<Open> = Vec::new();
        // (1) 2． 3、 is one series with mixed marks, and nothing encloses its first member.
        let second = self.candidates.get(at + 1).filter(|next| !next.titled);
        if second.is_some_and(|next| self.goes_on_mixed(first, next)) {
            return;
        }
        for next in document.take(LOOK_AHEAD) {
            let new = !seen.contains(&next.rung);
            seen.push(next.rung);
            let encloses = next.rung < outer && next.rung != Rung::Unmarked && !next.doubtful;
            if new && encloses && next.place.ordinal > 1 {
                let ordinal = next.place.ordinal - 1;
                let place = Place { ordinal, insertion: 0 };
                lost.push(Open {
                    rung: next.rung,
                    place,
                    candidate: None,
                    hashes: next.hashes,
                    listed: false,
                });
                outer = next.rung;
            } else if new && encloses {
                return;
            }
        }
        if first.rung != Rung::Unmarked {
            self.open.extend(lost.into_iter().rev());
        }
    }

    /// Whether two Arabic numbers in a row, marked in two ways, are members of one series.
    fn goes_on_mixed(&self, first: &Candidate, next: &Candidate) -> bool {
        let arabic = |candidate: &Candidate| {
            let family = candidate.head.marker.map(|marker| marker.family);
            family.is_some_and(|family| family.numbering == Numbering::Arabic)
        };
        let follows = first.place.ordinal == 1 && next.place.follows(first.place);
        follows && arabic(first) && arabic(next) && first.rung != next.rung
    }

    /// The rung that a candidate stands on at `depth`: its own, or that of the series which it
    /// continues with a marker of another kind.
    fn rung(&self, at: usize, depth: usize, candidate: &Candidate) -> Rung {
        let open = self.open.get(depth).filter(|open| self.continues_mixed(at, candidate, open));
        open.map_or(candidate.rung, |open| open.rung)
    }

    /// Whether a candidate is a clause of a list, which a semicolon ends.
    fn is_clause(&self, candidate: &Candidate) -> bool {
        let stretch = self.stretches.get(candidate.head.stretch);
        stretch.is_some_and(|stretch| stretch.features.ending == Ending::Semicolon)
    }

    /// Articles of a law and the clauses that they list are numbered paragraphs, however short.
    fn number_paragraph(&self, head: &mut Head) {
        let Some(stretch) = self.stretches.get(head.stretch) else { return };
        let article = self.open.last().is_some_and(|open| open.rung == Rung::Article);
        let listed = !stretch.features.ending.is_open()
            && stretch.features.ending != Ending::EnumerationComma;
        let Some(marker) = head.marker.filter(|_| article || listed) else { return };
        head.title = None;
        head.end = head.start + marker.span.end as usize;
        head.run_in = true;
    }

    /// Whether candidate `at` begins the outermost rung again at one: another document.
    pub(super) fn starts_again(&self, at: usize) -> bool {
        let Some(candidate) = self.candidates.get(at) else { return false };
        let open = self.open.first().filter(|open| open.rung == candidate.rung);
        !candidate.rung.is_decimal()
            && candidate.place.ordinal == 1
            && open.is_some_and(|open| open.place.ordinal > 1 && !self.nests(at, open.place))
    }

    /// Whether the ladder that begins anew at candidate `at` stands inside the section at `outer`: behind
    /// its last member the outer ladder goes on, where a new document would begin anew.
    fn nests(&self, at: usize, outer: Place) -> bool {
        let Some(rung) = self.candidates.get(at).map(|candidate| candidate.rung) else {
            return false;
        };
        let mut last = Place { ordinal: 1, insertion: 0 };
        let behind = self.candidates.iter().skip(at + 1).take(NEST_AHEAD);
        for next in behind.take_while(|next| !next.titled).filter(|next| next.rung == rung) {
            if next.place.follows(last) {
                last = next.place;
            } else {
                return next.place.follows(outer);
            }
        }
        false
    }

    /// How many rungs stay open above the candidate; `None` where it is no heading.
    fn depth(&mut self, at: usize, candidate: &Candidate) -> Option<usize> {
        if candidate.rung == Rung::Unmarked {
            return Some(self.unmarked_depth(at, candidate));
        }
        // An entry stands beside the one before it, or under all that is open.
        if candidate.rung == Rung::Entry {
            let own = self.open.iter().position(|open| open.rung == Rung::Entry);
            return Some(own.unwrap_or(self.open.len()));
        }
        let decimal = candidate.rung.is_decimal().then(|| self.decimal_depth(candidate)).flatten();
        if decimal.is_some() {
            return decimal;
        }
        let place = candidate.place;
        // A lone 3.2 in a text without a ladder is a number.
        let lone = candidate.rung.is_decimal() && self.open.is_empty() && place.ordinal > 1;
        let follows = |open: &Open| open.rung == candidate.rung && place.follows(open.place);
        let in_order = || self.open.iter().any(follows) || self.is_followed(at, candidate);
        if (candidate.doubtful || lone) && !in_order() {
            return None;
        }
        if let Some(depth) = self.open.iter().rposition(follows) {
            return Some(depth);
        }
        let own = |open: &Open| open.rung == candidate.rung;
        if let Some(depth) = self.open.iter().rposition(own) {
            if self.lists_anew(at, depth) {
                return Some(self.open.len());
            }
            let outer = self.open.get(depth).map_or(Place::default(), |open| open.place);
            if place.ordinal == 1 && outer.ordinal > 1 && self.nests(at, outer) {
                return Some(self.open.len());
            }
            return self.continued_depth(at, candidate, depth);
        }
        if let Some(depth) = self.mixed_depth(at, candidate) {
            self.report(
                candidate,
                Code::HeadingStyle,
                self.open.get(depth).and_then(|open| open.candidate),
            );
            return Some(depth);
        }
        let before = self.last.iter().find(|last| last.rung == candidate.rung).copied();
        if let Some(depth) = before.and_then(|last| self.resumed_depth(at, candidate, &last)) {
            return Some(depth);
        }
        if place.ordinal != 1 {
            let last = before.map_or(0, |last| last.place.ordinal);
            if !self.is_fault(at, candidate, last) {
                return None;
            }
            let code = if before.is_some() { Code::HeadingGap } else { Code::HeadingStart };
            self.report(candidate, code, before.map(|last| last.candidate));
        }
        Some(self.new_depth(at, candidate))
    }

    /// Whether candidate `at` begins a list of its own below the rung at `depth`, which is marked nearly as it is:
    /// 1. behind a colon in the section 4 下步安排.
    fn lists_anew(&self, at: usize, depth: usize) -> bool {
        let family = |at: usize| Some(self.candidates.get(at)?.head.marker?.family);
        let outer = self.open.get(depth).and_then(|open| open.candidate);
        let Some(candidate) = self.candidates.get(at) else { return false };
        let above = candidate.head.stretch.checked_sub(1).and_then(|at| self.stretches.get(at));
        candidate.place.ordinal == 1
            && above.is_some_and(|above| above.features.ending == Ending::Colon)
            && outer.is_some_and(|outer| family(outer) != family(at))
    }

    /// The depth of a candidate whose rung was closed behind `last`, where it takes up that series or
    /// stands where it stood.
    fn resumed_depth(&self, at: usize, candidate: &Candidate, last: &Last) -> Option<usize> {
        let place = candidate.place;
        if place.follows(last.place) && place.ordinal > 1 {
            // Articles go on through chapters: one stands under a section where the last had none.
            let outranked = self.open.iter().all(|open| open.rung < candidate.rung);
            let under = outranked || self.stands_under(at);
            return Some(if under { self.open.len() } else { last.depth.min(self.open.len()) });
        }
        // A ladder that stood under this rung before stands under it again: 1. over （一） in one
        // document is so throughout; it may stand deeper, under a rung that it never closes.
        let above = last.depth.checked_sub(1).and_then(|above| self.open.get(above));
        let above = above.map(|open| open.rung);
        (place.ordinal == 1 && above.is_some() && above == last.parent)
            .then(|| last.depth.max(self.new_depth(at, candidate)))
    }

    /// The depth of a candidate whose rung is open at `depth`: it goes on there, or begins anew.
    fn continued_depth(&mut self, at: usize, candidate: &Candidate, depth: usize) -> Option<usize> {
        let open = self.open.get(depth).copied()?;
        let place = candidate.place;
        if place.follows(open.place) || place.ordinal == 1 {
            return Some(depth);
        }
        let code = if place > open.place { Code::HeadingGap } else { Code::HeadingRepeat };
        self.is_fault(at, candidate, open.place.ordinal).then(|| {
            self.report(candidate, code, open.candidate);
            depth
        })
    }

    /// The depth of a decimal marker by its numbers: 2.1.3 stands under 2.1, beside 2.1.2.
    fn decimal_depth(&self, candidate: &Candidate) -> Option<usize> {
        let (&last, parent) = candidate.path.split_last()?;
        let numbers = |open: &Open| {
            open.candidate.and_then(|at| self.candidates.get(at)).map_or(&[][..], |open| &open.path)
        };
        let sibling = |open: &Open| {
            let own = numbers(open);
            open.rung == candidate.rung
                && own.split_last().is_some_and(|(&own, above)| above == parent && own + 1 == last)
        };
        if let Some(depth) = self.open.iter().rposition(sibling) {
            return Some(depth);
        }
        if last != 1 {
            return None;
        }
        let encloses = |open: &Open| {
            numbers(open) == parent
                || matches!(open.rung, Rung::Chapter | Rung::Section)
                    && *parent == [open.place.ordinal]
        };
        self.open.iter().rposition(encloses).map(|depth| depth + 1)
    }

    /// The depth of a candidate that goes on a series with a marker of another kind: 1、 2) （3）.
    fn mixed_depth(&self, at: usize, candidate: &Candidate) -> Option<usize> {
        // A rung that stood elsewhere in the ladder keeps its own place.
        let elsewhere = |depth: usize| {
            self.last.iter().any(|last| last.rung == candidate.rung && last.depth != depth)
        };
        let continues = |open: &Open| self.continues_mixed(at, candidate, open);
        self.open.iter().rposition(continues).filter(|&depth| !elsewhere(depth))
    }

    /// Whether a candidate goes on the series of an open rung with a marker of another kind: both are
    /// Arabic numbers or both stand in brackets, or the series has its hole right here.
    fn continues_mixed(&self, at: usize, candidate: &Candidate, open: &Open) -> bool {
        let place = candidate.place;
        let plain = |rung: Rung| matches!(rung, Rung::Entry | Rung::Unmarked);
        let other = candidate.rung != open.rung && !plain(candidate.rung);
        let other = other && open.rung != Rung::Entry;
        let akin = open.rung.is_arabic() && candidate.rung.is_arabic()
            || open.rung.is_in_brackets() && candidate.rung.is_in_brackets();
        let hole = || {
            let behind = self.candidates.iter().skip(at + 1).take(LOOK_AHEAD);
            let next = behind.into_iter().find(|next| next.rung == open.rung);
            next.is_some_and(|next| next.place.follows(place))
        };
        candidate.head.start == 0
            && other
            && place.ordinal > 1
            && place.follows(open.place)
            && (akin || hole())
    }

    /// How many rungs stay open above a family that is not open.
    fn new_depth(&self, at: usize, candidate: &Candidate) -> usize {
        let mut depth = self.open.len();
        if self.stands_under(at) {
            return depth;
        }
        while let Some(top) = depth.checked_sub(1).and_then(|top| self.open.get(top)) {
            let outranked = top.rung > candidate.rung
                && !self.resumes(at, depth - 1)
                && !self.holds_list(candidate, depth - 1);
            if !outranked {
                break;
            }
            depth -= 1;
        }
        depth
    }

    /// Whether the open rung at `depth` is a numbered section of a chapter, which holds a list of its own: 1、 under 5.1
    /// of 第五节.
    fn holds_list(&self, candidate: &Candidate, depth: usize) -> bool {
        let above = depth.checked_sub(1).and_then(|above| self.open.get(above));
        let chapter = above.filter(|above| matches!(above.rung, Rung::Chapter | Rung::Section));
        let own = self.open.get(depth).and_then(|open| self.candidates.get(open.candidate?));
        candidate.rung == Rung::Arabic
            && candidate.place.ordinal == 1
            && chapter.zip(own).is_some_and(|(chapter, own)| {
                own.rung.is_decimal() && own.path.first() == Some(&chapter.place.ordinal)
            })
    }

    /// Whether candidate `at` stands right below the last heading, which titles nothing else: it is
    /// the first of what that heading holds.
    fn stands_under(&self, at: usize) -> bool {
        let above = self.open.last().and_then(|open| open.candidate);
        let Some(above) = above.filter(|above| above + 1 == at) else { return false };
        let [Some(above), Some(own)] = [above, at].map(|at| self.candidates.get(at)) else {
            return false;
        };
        let titles = above.alone && above.head.title.is_some() && above.rung == Rung::HanInBrackets;
        titles && own.rung == Rung::Article && own.head.stretch == above.head.stretch + 1
    }

    /// Whether the open rung at `depth` goes on behind candidate `at`, before one above it does.
    fn resumes(&self, at: usize, depth: usize) -> bool {
        let Some(top) = self.open.get(depth).copied() else { return false };
        // An entry holds all up to the next one.
        if top.rung == Rung::Entry {
            return true;
        }
        if top.rung == Rung::Unmarked {
            if self.prefaces(&top) {
                return false;
            }
            // An unmarked heading encloses the ladder that begins right below it, and one that
            // Markdown marks all that stands below it.
            let before = at.checked_sub(1).and_then(|before| self.candidates.get(before));
            return top.hashes > 0
                || before.is_some_and(|before| {
                    let adjacent = self
                        .candidates
                        .get(at)
                        .is_some_and(|next| next.head.stretch == before.head.stretch + 1);
                    before.rung == Rung::Unmarked
                        && (adjacent || depth == 0 && self.parts_the_ladder(at))
                });
        }
        for next in self.candidates.iter().skip(at + 1).take(LOOK_AHEAD) {
            if next.rung == top.rung {
                return next.place.follows(top.place);
            }
            let above = self.open.get(..depth).unwrap_or_default();
            if above.iter().any(|open| open.rung == next.rung && next.place.follows(open.place)) {
                return false;
            }
        }
        false
    }

    /// Whether a marker out of order is a slip of the author and no false marker: it stands alone on
    /// its line, or the numbering goes on from it.
    fn is_fault(&self, at: usize, candidate: &Candidate, last: u32) -> bool {
        let near = candidate.place.ordinal <= last + LARGEST_GAP;
        candidate.alone
            || self.is_followed(at, candidate)
            || candidate.place.ordinal > last && self.is_article_set_off(candidate)
            || near && last > 0 && candidate.head.run_in
            || last > 0 && candidate.place.ordinal == last + 2 && self.is_told(candidate)
    }

    /// Whether an article opens its paragraph and is a sentence: the one before it was left out.
    fn is_told(&self, candidate: &Candidate) -> bool {
        let stretch = self.stretches.get(candidate.head.stretch);
        candidate.rung == Rung::Article
            && candidate.head.start == 0
            && stretch.is_some_and(|stretch| stretch.features.ending == Ending::Stop)
    }

    /// Whether an article's number opens its paragraph and space parts it from the words: 第九条　主管部门…,
    /// as laws are printed. A text may quote one article alone.
    fn is_article_set_off(&self, candidate: &Candidate) -> bool {
        let Some(stretch) = self.stretches.get(candidate.head.stretch) else { return false };
        let marker = candidate.head.marker.filter(|_| candidate.head.start == 0);
        let end = marker.map_or(0, |marker| marker.span.end as usize);
        let text = &stretch.text;
        let spaced = || rest(text.as_str(), end).starts_with(is_space);
        candidate.rung == Rung::Article && end > 0 && (spaced() || text.start(end) > text.end(end))
    }

    /// Whether the next candidate of the same rung has the next number, or the next candidate at all
    /// is the first below this one: 3 above 3.1.
    fn is_followed(&self, at: usize, candidate: &Candidate) -> bool {
        let below = self.candidates.get(at + 1).and_then(|next| next.path.split_last());
        if below.is_some_and(|(_, above)| !above.is_empty() && above == candidate.path) {
            return true;
        }
        let behind = self.candidates.iter().skip(at + 1).take(LOOK_AHEAD);
        let next = behind.into_iter().find(|next| next.rung == candidate.rung);
        next.is_some_and(|next| {
            next.place.follows(candidate.place) && parent(&next.path) == parent(&candidate.path)
        })
    }

    /// Notes what is odd about the marker of a candidate, which follows that of `related`.
    fn report(&mut self, candidate: &Candidate, code: Code, related: Option<usize>) {
        let Some(span) = self.marker(candidate) else { return };
        let related = related.and_then(|before| self.marker(self.candidates.get(before)?));
        self.outline.diagnostics.push(Diagnostic { code, span, related });
    }

    /// Where the marker of a candidate stands in the source.
    fn marker(&self, candidate: &Candidate) -> Option<Span> {
        let end = candidate.head.start
            + candidate.head.marker.map_or(0, |marker| marker.span.end as usize);
        Some(self.stretches.get(candidate.head.stretch)?.text.span(candidate.head.start..end))
    }
}

/// The numbers of the decimal marker that encloses one: 2 and 1 of 2.1.3.
fn parent(path: &[u32]) -> Option<&[u32]> {
    path.split_last().map(|(_, parent)| parent)
}
