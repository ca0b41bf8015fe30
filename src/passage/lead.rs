//! Leads (导语): phrases without a number that name what the sentences after them report.
//!
//! Takes the running text of one section, gives its [`Topic`]s. A lead ends at its `。`, is short,
//! and measures nothing; without a dash it needs company: parallel ones in the same section. What a bullet lists
//! is read as an item is: it has a lead where more follows.
//!
//! ```text
//! lead      = phrase 。 sentence+              at the start of a paragraph, or of a stretch within one
//! standing  = phrase 。 newline paragraph      alone on its line
//! ```

use alloc::vec::Vec;

use core::ops::Range;

use super::{
    enumeration::Text,
    inline,
    phrase::{LONGEST, Topic, UNLIKE, any_phrase, first_phrase, is_phrase},
};
use crate::text::{
    chars::{
        is_closing, is_colon, is_comma, is_enumeration_comma, is_semicolon, is_space, is_stop,
        rest, slice,
    },
    sentence::first_outside,
};

/// A lead alone on its line has this many characters at most.
const LONGEST_ALONE: usize = 40;

/// So many bytes do they take at most, with stops behind them.
const LONGEST_ALONE_BYTES: usize = 4 * (LONGEST_ALONE + 1);

/// A lead of this many bytes is short: 8 Han characters.
const SHORT: usize = 24;

/// So many paragraphs of a section open with a lead of two clauses, where any does.
const FEWEST_PAUSED: usize = 3;

/// The first sentence of a dash item, where it is a lead; else its first clause.
pub(super) fn dash_lead(text: &Text<'_>, range: Range<usize>, alone: bool) -> Option<Range<usize>> {
    let words = text.words;
    let longest = if alone { LONGEST_ALONE } else { LONGEST };
    let own = Text { range: range.clone(), ..text.clone() };
    let phrase = first_phrase(&own, text.marks_from(range.start), range.start, longest);
    if let Some((phrase, _)) =
        phrase.filter(|(phrase, _)| is_phrase(slice(words, phrase.start, phrase.end), longest))
    {
        return Some(phrase);
    }
    let text = slice(words, range.start, range.end);
    let end = text.find(|c| is_stop(c) || is_comma(c)).unwrap_or(text.len());
    (end > 0).then(|| range.start..range.start + end)
}

/// The first sentence of an item that has more, up to `。；：`, where it is short enough.
pub(crate) fn item_lead(words: &str, range: Range<usize>, more: bool) -> Option<Range<usize>> {
    let text = slice(words, range.start, range.end);
    // A comma may stand behind the marker: 一是，…, （1）、….
    let led = text.strip_prefix(is_enumeration_comma).map(|led| led.trim_start_matches(is_space));
    let led = led.unwrap_or_else(|| text.trim_start_matches(|c| is_space(c) || is_comma(c)));
    let text_start = range.end - led.len();
    let text = slice(words, text_start, range.end);
    let stop = first_outside(text, |c| is_stop(c) || is_semicolon(c) || is_colon(c));
    let end = match stop {
        Some(at) => at,
        None if more => text.len(),
        None => return None,
    };
    let behind = rest(text, end).trim_start_matches(|c| {
        is_stop(c) || is_closing(c) || is_space(c) || is_semicolon(c) || is_colon(c)
    });
    let lead = slice(text, 0, end);
    let short = lead.chars().nth(LONGEST_ALONE).is_none() && !lead.is_empty();
    ((more || !behind.is_empty()) && short).then(|| text_start..text_start + end)
}

/// Reads the leads of a section's texts; `taken` are texts that open with another lead or item
/// already.
pub(crate) fn topics(texts: &[Text<'_>], taken: &[bool]) -> Vec<Topic> {
    let mut topics = standing(texts, taken);
    if !topics.is_empty() {
        // One layer: what stands below a lead holds no further ones.
        return topics;
    }
    let opening = opening(texts, taken);
    // The number of characters that all of them have.
    let mut lengths = opening.iter().map(|topic| characters(texts, topic));
    let mould = lengths.next().filter(|&first| lengths.all(|length| length == first));
    for (at, text) in texts.iter().enumerate() {
        if taken.get(at).copied().unwrap_or(false) {
            continue;
        }
        let found = inline::parallels(at, text);
        // One layer: a paragraph that opens with a lead holds no further ones, unless all leads of the
        // section are of one mould, character for character.
        let moulded = || found.iter().all(|topic| Some(characters(texts, topic)) == mould);
        let opens = opening.binary_search_by_key(&at, |topic| topic.text).is_ok();
        if !opens || mould.is_some() && moulded() {
            topics.extend(found);
        }
    }
    topics.extend(opening);
    topics.sort_by_key(|topic| (topic.text, topic.range.start));
    topics.dedup_by_key(|topic| (topic.text, topic.range.start));
    topics
}

/// Leads alone on their line, each with its own paragraph below.
fn standing(texts: &[Text<'_>], taken: &[bool]) -> Vec<Topic> {
    let mut topics = Vec::new();
    for (at, text) in texts.iter().enumerate() {
        let alone = text.opens && !taken.get(at).copied().unwrap_or(false);
        if !alone || text.range.len() > LONGEST_ALONE_BYTES {
            continue;
        }
        let start = text.range.start;
        let phrase = first_phrase(text, text.marks_from(start), start, LONGEST_ALONE);
        let Some((phrase, _)) = phrase else { continue };
        let whole = rest(slice(text.words, 0, text.range.end), phrase.end)
            .trim_start_matches(|c| is_stop(c) || is_space(c))
            .is_empty();
        let next = texts.get(at + 1).is_some_and(|next| next.range.len() > text.range.len() * 2);
        if whole && next && is_phrase(slice(text.words, phrase.start, phrase.end), LONGEST_ALONE) {
            topics.push(Topic { text: at, end: text.range.end, range: phrase });
        }
    }
    if topics.len() >= 2 { topics } else { Vec::new() }
}

/// The phrases whose clauses are as long as each other, and those with company of one mould.
fn with_like_clauses(texts: &[Text<'_>], topics: Vec<Topic>) -> Vec<Topic> {
    /// Parallel phrases stand no further apart than so many, which keeps the look short in a long section.
    const NEAR_TOPICS: usize = 32;

    let words = |topic: &Topic| texts.get(topic.text).map_or("", |text| topic.words(text));
    let moulds: Vec<&str> = topics.iter().map(words).collect();
    let near = |at: usize| moulds.iter().skip(at.saturating_sub(NEAR_TOPICS)).take(2 * NEAR_TOPICS);
    let stays = |at: usize, topic: &Topic| {
        texts.get(topic.text).is_some_and(|text| {
            let alike = near(at).filter(|mould| topic.is_of_mould(text, mould));
            topic.has_like_clauses(text) || alike.take(FEWEST_PAUSED).count() == FEWEST_PAUSED
        })
    };
    let topics = topics.into_iter().enumerate();
    topics.filter(|(at, topic)| stays(*at, topic)).map(|(_, topic)| topic).collect()
}

/// Leads that open their paragraph, in two or more paragraphs of the section.
fn opening(texts: &[Text<'_>], taken: &[bool]) -> Vec<Topic> {
    let mut topics: Vec<Topic> = Vec::new();
    let mut paragraphs = 0;
    for (at, text) in texts.iter().enumerate() {
        if taken.get(at).copied().unwrap_or(false) || !text.opens {
            continue;
        }
        paragraphs += 1;
        topics.extend(phrase_at(at, text, text.range.start, LONGEST));
    }
    let mut topics = with_like_clauses(texts, topics);
    // One sentence of two clauses opens many a paragraph; only where several do, they are leads.
    let paused = |topic: &Topic| texts.get(topic.text).is_some_and(|text| topic.has_pause(text));
    if topics.iter().filter(|topic| paused(topic)).count() < FEWEST_PAUSED {
        topics.retain(|topic| !paused(topic));
    }
    // Where most paragraphs open with a phrase, it is how the section is written, however long each
    // is.
    if topics.len() >= 2 && topics.len() * 2 > paragraphs {
        return topics;
    }
    let mut counts = [0_u32; LONGEST + 1];
    for topic in &topics {
        if let Some(count) = counts.get_mut(characters(texts, topic)) {
            *count += 1;
        }
    }
    topics.retain(|topic| {
        let length = characters(texts, topic);
        let like = counts
            .get(length.saturating_sub(UNLIKE)..=(length + UNLIKE).min(LONGEST))
            .unwrap_or_default();
        like.iter().sum::<u32>() >= 2
    });
    if topics.len() >= 2 { topics } else { Vec::new() }
}

fn characters(texts: &[Text<'_>], topic: &Topic) -> usize {
    texts
        .get(topic.text)
        .map_or(0, |text| slice(text.words, topic.range.start, topic.range.end).chars().count())
}

/// The phrase that begins at `start`, where longer sentences follow it.
fn phrase_at(at: usize, text: &Text<'_>, start: usize, longest: usize) -> Option<Topic> {
    let topic = any_phrase(at, text, text.marks_from(start), start, longest)?;
    let below = slice(text.words, topic.end, text.range.end);
    let bytes = topic.range.len();
    // A lead that opens its paragraph may name several short sentences. A short one needs less:
    // 完善激励机制。落实乡镇工作补贴。
    let more = if bytes <= SHORT { bytes / 2 } else { bytes };
    (below.len() >= bytes + more).then_some(topic)
}

#[cfg(test)]
mod tests {
    use alloc::string::String;

    use super::*;
    use crate::{
        passage::enumeration::{indexes, whole},
        text::marks,
    };

    /// The leads of paragraphs, as `topics` finds them.
    #[track_caller]
    fn check(paragraphs: &[&str], expected: &[&str]) {
        let indexes = indexes(paragraphs);
        let texts = whole(paragraphs, &indexes);
        let topics = topics(&texts, &alloc::vec![false; texts.len()]);
        let found: Vec<&str> =
            topics.iter().map(|topic| &paragraphs[topic.text][topic.range.clone()]).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn leads_of_dash_items() {
        let lead = |words: &str, alone| {
            let marks = marks::index(words);
            let text = Text::whole(words, &marks);
            dash_lead(&text, 0..words.len(), alone).map(|range| String::from(&words[range]))
        };
        for (words, expected) in [
            ("压实各级责任。层层签订责任书。", Some("压实各级责任")),
            // A phrase that is none leaves the first clause: too short, with a number, with a
            // colon, too long.
            ("压实责任，层层签订。", Some("压实责任，层层签订")),
            ("压实。层层签订。", Some("压实")),
            ("抓实事。层层签订责任书。", Some("抓实事")),
            ("建成5个站点，运行良好。", Some("建成5个站点")),
            ("成效：显著提升，运行良好。", Some("成效：显著提升")),
            ("压实各级责任,层层签订责任书", Some("压实各级责任")),
            ("，压实责任", None),
        ] {
            assert_eq!(lead(words, false).as_deref(), expected, "{words}");
        }
        let phrase = |count: usize| "责".repeat(count) + "，任";
        for (alone, longest) in [(false, LONGEST), (true, LONGEST_ALONE)] {
            let whole = |count: usize| {
                lead(&(phrase(count - 2) + "。层层签订责任书。"), alone)
                    .map(|lead| lead.chars().count())
            };
            assert_eq!(whole(longest), Some(longest));
            assert_eq!(whole(longest + 1), Some(longest - 1), "only the first clause");
        }
    }

    #[test]
    fn leads_of_items() {
        let lead = |words: &str, more| {
            item_lead(words, 0..words.len(), more).map(|range| String::from(&words[range]))
        };
        for (words, expected) in [
            ("抓学习。覆盖全体干部。", Some("抓学习")),
            ("抓学习；覆盖全体干部。", Some("抓学习")),
            ("抓学习：覆盖全体干部。", Some("抓学习")),
            ("， 抓学习。覆盖全体干部。", Some("抓学习")),
            ("抓“学。习”。覆盖全体干部。", Some("抓“学。习”")),
            ("抓学习。", None),
            ("抓学习！” ", None),
            ("抓学习", None),
            ("。覆盖全体干部。", None),
        ] {
            assert_eq!(lead(words, false).as_deref(), expected, "{words}");
        }
        assert_eq!(lead("抓学习。", true).as_deref(), Some("抓学习"));
        assert_eq!(lead("抓学习", true).as_deref(), Some("抓学习"));
        let long = |count: usize| lead(&("学".repeat(count) + "。覆盖全体干部。"), false).is_some();
        assert!(long(LONGEST_ALONE) && !long(LONGEST_ALONE + 1));
    }

    #[test]
    fn phrases() {
        let first = |words: &str, from: usize, longest: usize| {
            let marks = marks::index(words);
            let text = Text::whole(words, &marks);
            first_phrase(&text, text.marks_from(from), from, longest)
        };
        let phrase = |words: &str| first(words, 0, 3).map(|(range, _)| String::from(&words[range]));
        assert_eq!(phrase("抓学习。 覆盖全体干部。").as_deref(), Some("抓学习"));
        assert_eq!(phrase("抓学习. ").as_deref(), Some("抓学习"));
        assert_eq!(phrase("抓学习！覆盖全体干部。"), None);
        assert_eq!(phrase("抓学习 "), None);
        assert_eq!(phrase("抓住学习。覆盖全体干部。"), None, "four characters are too long");
        assert_eq!(first("甲。抓学习。 覆盖", 6, 9), Some((6..15, 19)));
        assert!(is_phrase("突出政治", 4) && !is_phrase("突出政", 4) && !is_phrase("突出政治性", 4));
        assert!(
            !is_phrase("建成５个站", 9)
                && !is_phrase("做法：突出", 9)
                && !is_phrase("突出;政治", 9)
        );
    }

    #[test]
    fn leads_alone_on_their_lines() {
        let below = "县乡两级成立专班，定期会商调度，推动各项任务落到实处。";
        check(
            &["全面加强领导。", below, "持续加大投入。", below],
            &["全面加强领导", "持续加大投入"],
        );
        // One has no company; a paragraph not much longer is none of its own.
        check(&["全面加强领导。", below], &[]);
        check(&["全面加强领导。", "持续加大投入。", "不断改进作风。"], &[]);
        check(
            &["全面加强领导。", "县乡两级成立专班。", "持续加大投入。", "县乡两级多方筹资。"],
            &[],
        );
        check(&["全面加强领导。", below, "持续加大投入。"], &[]);
        let paragraphs = ["全面加强领导。", below, "持续加大投入。", below];
        let indexes = paragraphs.map(marks::index);
        let texts = [0, 1, 2, 3].map(|at| Text::whole(paragraphs[at], &indexes[at]));
        assert!(standing(&texts, &[false, false, true, false]).is_empty(), "an item is no lead");
    }

    #[test]
    fn leads_that_open_paragraphs() {
        let behind = "县乡两级成立专班，定期会商调度，推动各项任务落到实处。";
        let led = |phrase: &str| String::from(phrase) + "。" + behind;
        check(&[&led("全面加强领导"), &led("持续加大投入")], &["全面加强领导", "持续加大投入"]);
        check(&[&led("全面加强领导"), behind], &[]);
        check(&[&led("全面加强领导"), &led("尊敬的各位代表")], &[]);
        check(&[&led("全面加强领导"), &led("全面，加强领导")], &[]);
        // Leads of two clauses as long as each other, in three paragraphs or more.
        let paused = [
            "坚持政治引领，践行人民至上",
            "坚持依法行政，规范权力运行",
            "坚持效率优先，打造数字政务",
        ];
        check(&paused.map(&led).each_ref().map(|text| &**text), &paused);
        check(&[&led(paused[0]), &led(paused[1])], &[]);
        // A short phrase names a short sentence too.
        check(
            &["加强教育培训。每年举办培训班6期。", "完善激励机制。落实乡镇工作补贴。"],
            &["加强教育培训", "完善激励机制"],
        );
        // Among many paragraphs those of a like length have company, others none.
        let (one, two, other) =
            (led("全面加强领导"), led("持续加大投入力度"), led("着力推进社会治理体系建设"));
        check(&[&one, behind, &two, behind, &other, behind], &["全面加强领导", "持续加大投入力度"]);
        check(&[&one, behind, &other, behind], &[]);
        // Where most paragraphs open with one, their length tells nothing.
        check(&[&one, behind, &other], &["全面加强领导", "着力推进社会治理体系建设"]);
    }

    #[test]
    fn leads_inside_a_paragraph() {
        let behind = "县乡两级成立专班，定期会商调度，推动各项任务落到实处。";
        let run = |phrases: &[&str]| {
            phrases.iter().fold(String::from(behind), |text, phrase| text + phrase + "。" + behind)
        };
        check(&[&run(&["全面加强领导", "持续加大投入"])], &["全面加强领导", "持续加大投入"]);
        check(&[&run(&["全面加强领导"])], &[]);
        let longest = ["全面加强基层党组织体系建设", "持续推进重点领域改革攻坚战"];
        check(&[&run(&longest)], &longest);
        // Of unlike length they are no leads, unless they begin alike.
        check(&[&run(&["加强领导", "持续加大资金投入力度"])], &[]);
        check(&[&run(&["加强领导", "加大资金投入力度"])], &["加强领导", "加大资金投入力度"]);
        check(&[&run(&["加强领导", "加大各级资金投入力度"])], &[]);
        // Two alike keep a third of about their length.
        check(
            &[&run(&["全面加强领导", "持续加大投入", "不断改进工作作风"])],
            &["全面加强领导", "持续加大投入", "不断改进工作作风"],
        );
        check(
            &[&run(&["全面加强领导", "持续加大投入", "不断改进各级工作作风"])],
            &["全面加强领导", "持续加大投入"],
        );
        // A sentence with a short one behind it names nothing.
        check(&[&(run(&["全面加强领导"]) + "持续加大投入。成效明显。")], &[]);
    }
}
