//! News and newsletters: which line titles a piece.

use crate::{
    combinator::Opening,
    lexicon::{
        markers::ORDINAL_PREFIX,
        structure::{ISSUE, NEWS_TIMES, NEWSLETTERS},
    },
    structure::{
        rule::At,
        stretch::{Kind, Stretch},
        title::opens_news,
    },
    text::chars::is_round_opening,
};

/// Rules by which the first title of a source is that of a piece of news.
const NEWS_RULES: [&str; 2] = [TITLE_OF_NEWS, TITLE_ABOVE_DATE];

/// The rule for the title of a piece below the masthead of a newsletter, which opens no document of its own.
pub(crate) const IN_A_NEWSLETTER: &str = "title-in-a-newsletter";

/// The rules for the titles of pieces of news, in front of the text and in it.
pub(super) const TITLE_OF_NEWS: &str = "title-of-news";
pub(super) const TITLE_ABOVE_DATE: &str = "title-above-its-date";
pub(super) const HEADLINE_ABOVE_DATE: &str = "headline-above-its-date";
pub(super) const HEADLINE_ABOVE_NEWS: &str = "headline-above-its-news";

/// The title of a piece of news has this many characters at least.
pub(super) const NEWS_CHARACTERS: usize = 8;
/// And this many at most.
pub(super) const LONGEST_NEWS_CHARACTERS: usize = 40;

/// Whether a line titles a piece below the masthead of a newsletter: its number stands near above, and running text below.
pub(super) fn heads_piece_of_newsletter(at: &At<'_, '_>) -> bool {
    let features = at.features();
    // The contents of the issue may stand below it.
    let masthead = || at.near_above().filter(|line| line.kind != Kind::Noise).take(MASTHEAD_LINES);
    at.title.is_some_and(|masthead| NEWSLETTERS.suffix(masthead.words()).is_some())
        && features.may_title()
        && features.two_han
        && !features.author
        && !features.is_site()
        && features.opening == Opening::Plain
        && features.characters() >= NEWS_CHARACTERS
        && masthead().any(names_issue)
        && !masthead().any(|line| line.is_text() && line.features.is_body())
        && at.next().is_some_and(|next| next.features.is_body())
}

/// The number of an issue, the office and the date stand above the first title in so many lines.
const MASTHEAD_LINES: usize = 5;

/// 第17期（总第63期）
fn names_issue(line: &Stretch<'_>) -> bool {
    let words = line.words();
    words.trim_start_matches(is_round_opening).starts_with(ORDINAL_PREFIX) && words.contains(ISSUE)
}

/// Whether a line in front of the text titles a piece of news, which opens right below it.
pub(super) fn heads_news(at: &At<'_, '_>) -> bool {
    // A second headline may stand between the headline and the report.
    let report = at.following().take(2).position(opens_news);
    let second =
        at.next().is_some_and(|line| line.features.may_title() && !line.features.ends_line());
    !at.named()
        && !at.features().is_site()
        && at.features().opening == Opening::Plain
        && at.features().may_title()
        && at.features().two_han
        && (report == Some(0) || report == Some(1) && second)
}

/// Whether a line may be the title of a piece of news.
pub(super) fn is_headline(at: &At<'_, '_>) -> bool {
    let features = at.features();
    features.may_title()
        && features.two_han
        && !features.is_site()
        && !features.crumb
        && !features.author
        && features.opening == Opening::Plain
        && (NEWS_CHARACTERS..=LONGEST_NEWS_CHARACTERS).contains(&features.characters())
}

/// Whether a line tells when and where a piece of news was printed: 云岭新闻网 2021-03-05 09:12, https://….
pub(super) fn is_row_of_news(line: &Stretch<'_>) -> bool {
    line.features.time_stamp || line.features.web_address
}

/// Whether text that opens with 近日 stands behind a piece of news: then it is another one.
pub(super) fn follows_news(at: &At<'_, '_>, next: &Stretch<'_>) -> bool {
    let news = at.title.is_some_and(|title| NEWS_RULES.contains(&title.rule));
    news && NEWS_TIMES.prefix(next.words()).is_some()
}
