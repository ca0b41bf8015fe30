//! Titles: which line names a document, in front of the text and inside it.

use crate::{
    Delimiter, Division, Family, Numbering,
    combinator::Opening,
    lexicon::{
        scopes::may_end_place,
        structure::{ABOUT, DOCUMENT_KINDS, FULL_TEXTS},
    },
    structure::{
        features::Features,
        forms::{NAMED_BYTES, names_model, opens_with_time, without_entry, without_stamp},
        rule::{
            At,
            Role::{Text, Title},
            Rule, rule,
        },
        rules::news::{
            HEADLINE_ABOVE_DATE, HEADLINE_ABOVE_NEWS, IN_A_NEWSLETTER, LONGEST_NEWS_CHARACTERS,
            NEWS_CHARACTERS, TITLE_ABOVE_DATE, TITLE_OF_NEWS, follows_news, heads_news,
            heads_piece_of_newsletter, is_headline, is_row_of_news,
        },
        stretch::{Kind, Stretch},
        title::{
            BOUNDARY_BYTES, LABEL, again_from, goes_on, opens_attachment, opens_news,
            without_note_mark,
        },
    },
    text::{
        chars::{head, is_colon, is_comma, is_semicolon, is_stop},
        ending::Ending,
    },
};

/// Rules for lines in front of the text.
pub(in crate::structure) static FRONT_TITLES: &[Rule] = &[
    rule("title-in-a-collection", Title, "collections of reports", |at| opens_entry(at.line())),
    rule("title-again-on-lines", Title, "portals", |at| {
        at.title.is_some_and(|title| again_from(title.words(), at.lines, at.at).is_some())
    }),
    rule("part-of-a-report", Text, "county reports", |at| {
        let features = at.features();
        !at.named() && features.year_section && !features.names_document()
    }),
    rule("breadcrumb-before-title", Text, "portals", |at| {
        at.features().crumb && at.title_follows()
    }),
    rule("title-of-Markdown", Title, "statutes in Markdown", |at| {
        at.features().hashes == 1 && at.before().is_none() && at.features().ending.is_open()
    }),
    rule("outermost-of-Markdown", Title, "statutes in Markdown", |at| {
        let own = at.features().hashes;
        let deeper = |line: &Stretch<'_>| line.features.hashes == 0 || line.features.hashes > own;
        own > 0
            && at.before().is_none()
            && at.features().ending.is_open()
            && at.features().opening == Opening::Plain
            // The first of the same depth ends the search, which keeps it linear.
            && at.lines.iter().skip(at.at + 1).all(deeper)
            && at.lines.iter().skip(at.at + 1).any(|line| line.features.hashes > own)
    }),
    rule("title-behind-its-label", Title, "text collections", |at| {
        at.above().is_some_and(|above| above.rule == LABEL)
    }),
    rule(
        "title-on-several-lines",
        Title,
        "党政机关公文处理工作条例 (2012) article 9",
        |at| at.ends_title_on_lines() && !at.goes_on_below(),
    ),
    rule(
        "title-under-its-issuer",
        Title,
        "党政机关公文处理工作条例 (2012) article 9",
        |at| {
            at.features().may_title()
                && at.features().about
                && at.features().opens_title
                && at.above().is_some_and(|above| above.is_text() && above.features.author)
                && !at.below().is_some_and(|below| {
                    below.is_text()
                        && below.features.may_title()
                        && below.features.opening == Opening::Plain
                })
        },
    ),
    rule(IN_A_NEWSLETTER, Title, "newsletters of offices", heads_piece_of_newsletter),
    rule(TITLE_OF_NEWS, Title, "news sites", heads_news),
    rule("title-of-its-crumb", Title, "portals", |at| {
        let features = at.features();
        let words = at.line().words();
        let crumb = |above: &Stretch<'_>| {
            above.features.is_site()
                && above.words().len() > words.len()
                && above.words().ends_with(words)
        };
        !at.named()
            && features.bytes() >= CRUMB_TITLE_BYTES
            && features.may_title()
            && features.two_han
            && !features.author
            && !features.is_site()
            && at.near_above().any(crumb)
    }),
    rule("title-by-kind", Title, "党政机关公文处理工作条例 (2012) article 8", |at| {
        let names = if at.named() {
            at.features().names_document()
        } else {
            at.features().may_name_document()
        };
        names && !at.goes_on_below() && !at.goes_on_above() && !at.is_dated_above_itself()
    }),
    rule("title-of-the-first-line", Title, "plans and manuals", |at| {
        at.before().is_none()
            && !at.named()
            && (ends_in_named_kind(at.features()) || names_place_and_kind(at))
            && !at.goes_on_below()
    }),
    rule(TITLE_ABOVE_DATE, Title, "news sites", |at| {
        let row = |below: &Stretch<'_>| {
            is_row_of_news(below)
                || below.features.is_site() && (below.features.number || below.features.label)
        };
        !at.named() && at.below().is_some_and(row) && is_headline(at) && !at.title_follows()
    }),
    rule("title-above-subtitle", Title, "speeches and analyses", |at| {
        let names = |line: &Stretch<'_>| {
            let features = &line.features;
            matches!(features.opening, Opening::Dash(_))
                && !features.ends_line()
                && (features.kind.is_some() || features.occasion)
        };
        !at.named()
            && at.features().may_title()
            && at.features().two_han
            && !at.features().is_site()
            && !at.features().crumb
            && at.below().is_some_and(names)
    }),
];

/// A title that a breadcrumb repeats has this many bytes at least: ten Han characters. The name of a column
/// is shorter.
const CRUMB_TITLE_BYTES: usize = 30;
/// Rules for titles that somebody ended as a sentence, where no line in front of the text is one.
pub(in crate::structure) static STOPPED_TITLES: &[Rule] = &[rule(
    "title-with-a-stop",
    Title,
    "党政机关公文处理工作条例 (2012) article 9",
    |at| {
        let above = at.preceding().next();
        let numbered = above.is_some_and(|above| above.features.document_number);
        let addressed = || at.next().is_some_and(|next| next.features.ending == Ending::Colon);
        numbered && addressed() && is_title_with_stop(at.line().words())
    },
)];

/// Rules for lines behind the paragraph that a collection puts before the first title.
pub(in crate::structure) static LATE_TITLES: &[Rule] =
    &[rule("title-behind-a-preface", Title, "collections of reports", |at| {
        // Who is addressed hears a report, and 2021年主要工作 opens a part of it.
        let addressed = at.preceding().any(|line| line.features.address);
        at.features().may_name_document() && !(at.features().year_section && addressed)
    })];

/// Rules for a first line that names no kind of document, where nothing else names it.
pub(in crate::structure) static BARE_TITLES: &[Rule] = &[
    rule("part-of-the-text", Text, "county reports", |at| {
        at.features().year_section
            || at.features().section_noun
            || at.features().ends_line()
            || opens_with_time(at.line().words())
    }),
    rule("title-of-a-model", Title, "collections of reports", |at| {
        names_model(at.line().words()) && at.features().may_title()
    }),
    rule("title-above-matter", Title, "GB/T 9704-2012 7.3.1", |at| {
        at.features().may_title()
            && !is_wrapped(at)
            && at.features().two_han
            && at.next().is_some_and(|next| {
                let dated = next.features.date && next.features.bracketed;
                next.features.document_number || dated || is_occasion(next)
            })
    }),
    rule("title-above-ladder", Title, "portraits of streets", |at| {
        at.features().may_title() && at.features().plain_han && at.next().is_some_and(opens_ladder)
    }),
    rule("title-above-its-sections", Title, "analyses", |at| {
        let chapters = |family: Family| {
            matches!(
                (family.numbering, family.delimiter),
                (Numbering::Han, Delimiter::Comma) | (Numbering::Arabic, Delimiter::Dot)
            )
        };
        at.features().may_title()
            && at.features().two_han
            && at.features().opening == Opening::Plain
            && at.features().characters() >= NEWS_CHARACTERS
            && !is_wrapped(at)
            && at.outermost.is_none_or(chapters)
            && at.next().is_some_and(|next| {
                opens_ladder(next) || next.features.is_body() && !has_fellows(at)
            })
    }),
    rule("title-above-one-text", Title, "surveys of counties", |at| {
        is_parted_name(at.line(), at.below())
            && at.before().is_none()
            && !has_fellows(at)
            && at.next().is_some_and(|next| next.features.is_body())
    }),
    // 某县概况⏎⏎地理位置⏎⏎…: the name of the whole above that of its first part.
    rule("title-above-a-part", Title, "surveys of counties", |at| {
        let mut following = at.following();
        let part = following.next().filter(|part| is_parted_name(part, following.next()));
        is_parted_name(at.line(), at.below())
            && at.before().is_none()
            && part.is_some()
            && has_fellows(at)
    }),
];

/// Rules for lines behind the first running text.
pub(in crate::structure) static INNER_TITLES: &[Rule] = &[
    rule("title-in-a-collection", Title, "collections of reports", |at| opens_entry(at.line())),
    rule("title-again", Title, "texts pasted twice", |at| {
        at.features().may_title() && at.repeats_title() && !at.is_printed_again()
    }),
    rule("title-of-attachment", Title, "GB/T 9704-2012 7.3.4", |at| {
        let features = at.features();
        let told = || {
            let above = at.above().filter(|above| above.features.ending == Ending::Colon);
            above.is_some_and(|above| {
                FULL_TEXTS.suffix(above.words().trim_end_matches(is_colon)).is_some()
            })
        };
        (at.boundary().is_some() || features.may_name_document() && told())
            && !at.goes_on_below()
            && (features.may_name_document()
                || at.ends_title_on_lines()
                || ends_in_named_kind(features)
                || at.above().is_some_and(is_attachment_label)
                    && is_name(features)
                    && !at.title_goes_on())
    }),
    rule("title-above-number", Title, "GB/T 9704-2012 7.2.5", |at| {
        at.features().may_name_document()
            && at.next().is_some_and(|next| next.features.document_number)
    }),
    rule("title-below-number", Title, "announcements of audits", |at| {
        at.named()
            && at.features().may_title()
            && (at.features().kind.is_some() || at.features().law)
            && follows_numbered_title(at)
    }),
    rule("title-below-its-number", Title, "GB/T 9704-2012 7.3.1", |at| {
        let numbered =
            |lines: usize| at.preceding().take(lines).any(|number| number.features.document_number);
        at.named()
            && (at.features().may_name_document() && numbered(1)
                || at.ends_title_on_lines() && numbered(BOUNDARY_LINES))
    }),
    // One piece of news behind another, in a list of them.
    rule(HEADLINE_ABOVE_DATE, Title, "news sites", |at| {
        let ends = |above: &Stretch<'_>| ends_text(above) || above.features.is_site();
        at.above().is_none_or(ends) && at.below().is_some_and(is_row_of_news) && is_headline(at)
    }),
    rule(HEADLINE_ABOVE_NEWS, Title, "news sites", |at| {
        at.outermost.is_none()
            && at.above().is_none_or(ends_text)
            && at.next().is_some_and(|next| opens_news(next) || follows_news(at, next))
            && is_headline(at)
    }),
    // 云岭乡简介⏎…⏎永宁镇简介⏎…: a collection of places.
    rule(ANOTHER_PLACE, Title, "sites of governments", |at| {
        at.outermost.is_none() && at.above().is_some_and(ends_text) && names_place_and_kind(at)
    }),
    rule("title-of-a-law", Title, "立法技术规范（试行）（一）", |at| {
        at.features().may_title() && at.features().law && at.next().is_some_and(opens_law)
    }),
    rule("title-above-the-ladder-anew", Title, "collections of reports", |at| {
        at.features().names_document()
            && !(at.named() && at.features().year_section)
            && !(at.repeats_title() && at.is_printed_again())
            && at.next().is_some_and(|next| {
                let marker = next.features.opening.marker();
                marker.is_some_and(|marker| {
                    marker.ordinal == 1
                        && (at.outermost.is_none() || at.outermost == Some(marker.family))
                })
            })
    }),
];

/// 某县人民政府关于修改《…》的决定。: a title that somebody put a stop behind, and no other mark of a sentence.
fn is_title_with_stop(words: &str) -> bool {
    words.strip_suffix('。').is_some_and(|bare| {
        let plain = !bare.contains(|c| is_stop(c) || is_comma(c) || is_semicolon(c) || is_colon(c));
        plain && bare.contains(ABOUT) && DOCUMENT_KINDS.suffix(bare).is_some()
    })
}

/// Whether a text ends with a line, or a site's line stands there.
fn ends_text(line: &Stretch<'_>) -> bool {
    line.kind == Kind::Noise || line.features.ending == Ending::Stop
}

/// Whether a short line is a name alone with a blank line below it.
fn is_parted_name(line: &Stretch<'_>, below: Option<&Stretch<'_>>) -> bool {
    line.features.characters() <= SHORT_CHARACTERS
        && is_bare_name(line)
        && below.is_some_and(|below| below.blank_before)
}

/// A title without a kind of document has so many characters at most: 特色农业.
const SHORT_CHARACTERS: usize = 10;

/// Whether a line is a name alone, which may title a document or a part of it.
fn is_bare_name(line: &Stretch<'_>) -> bool {
    let features = &line.features;
    line.is_text()
        && features.may_title()
        && features.two_han
        && features.plain_han
        && features.opening == Opening::Plain
        && !features.is_site()
}

/// Whether other lines behind the first one title parts of the text without a marker: then it is one of them.
fn has_fellows(at: &At<'_, '_>) -> bool {
    let behind = at.lines.get(at.at + 1..).unwrap_or_default();
    behind.windows(2).any(|pair| {
        let [line, next] = pair else { return false };
        line.is_text()
            && line.features.may_title()
            && line.features.two_han
            && line.features.opening == Opening::Plain
            && line.features.characters() <= LONGEST_NEWS_CHARACTERS
            && next.features.is_body()
            && next.features.opening == Opening::Plain
    })
}

/// Rules by which a line titles a document of its own, however short the one before it is.
pub(crate) const OF_ANOTHER: [&str; 3] = [HEADLINE_ABOVE_DATE, HEADLINE_ABOVE_NEWS, ANOTHER_PLACE];

const ANOTHER_PLACE: &str = "title-of-another-place";

/// Whether a line with a comma and the one below are of one width: running text that a page broke.
fn is_wrapped(at: &At<'_, '_>) -> bool {
    /// Lines of one page differ by so many bytes at the most: three Han characters.
    const WIDTH_BYTES: usize = 9;

    let width = at.features().bytes();
    at.features().comma
        && at.below().is_some_and(|below| {
            below.is_text()
                && below.features.opening == Opening::Plain
                && below.features.bytes().abs_diff(width) <= WIDTH_BYTES
        })
}

/// Whether a title and its number stand right above, as 审计结果公告 and 2013年第3号 do above the name of
/// what was audited.
fn follows_numbered_title(at: &At<'_, '_>) -> bool {
    let mut above = at.preceding();
    above.next().is_some_and(|number| number.features.document_number)
        && above.next().is_some_and(|title| title.kind == Kind::Title)
}

/// Whether a line ends in a kind of document, strong or weak, with four Han characters before it and
/// no comma: 某县森林火灾应急预案.
pub(in crate::structure) fn ends_in_named_kind(features: &Features) -> bool {
    let kind = features.kind.filter(|kind| kind.before_bytes() >= NAMED_BYTES);
    kind.is_some() && features.may_title() && !features.comma
}

/// Whether a line is a place and a kind of document above running text: 云岭县简介. The place may be shorter than other names.
fn names_place_and_kind(at: &At<'_, '_>) -> bool {
    let named = at.features().kind.is_some_and(|kind| {
        let place = head(at.line().words(), kind.before_bytes());
        kind.before_bytes() > 0 && place.ends_with(may_end_place) && at.features().may_title()
    });
    let told = |next: &Stretch<'_>| {
        next.features.is_body()
            || next.features.sentence && next.features.bytes() > at.features().bytes()
    };
    named && at.next().is_some_and(told)
}

/// A line that can name an attachment: one phrase without a stop.
fn is_name(features: &Features) -> bool {
    (NAMED_BYTES..=NAME_BYTES).contains(&features.bytes()) && features.may_title() && !features.note
}

/// The name of an attachment has this many bytes at most: fifty Han characters.
const NAME_BYTES: usize = 150;
/// A title that stands again behind the opening paragraph does so within this many lines, and its text begins
/// within as many.
const OPENING_LINES: usize = 16;
/// A line of running text that goes on in the next one has so many characters at least.
const CLAUSE_CHARACTERS: usize = 24;
/// The label of an attachment alone on its line has this many bytes at most.
const LABEL_BYTES: usize = 16;
/// A title stands within this many lines behind a breadcrumb.
const FRONT_LINES: usize = 64;
/// The end of the text before (a date, a signature, 附件1) stands within this many lines above the
/// last line of a title.
const BOUNDARY_LINES: usize = 4;

/// 附件1, 附：, alone on its line.
pub(in crate::structure) fn is_attachment_label(line: &Stretch<'_>) -> bool {
    line.features.bytes() <= LABEL_BYTES && line.features.attachment
}

/// ——2022年1月17日在…会议上, （2005年10月11日…通过）.
fn is_occasion(line: &Stretch<'_>) -> bool {
    let features = &line.features;
    let dash = matches!(features.opening, Opening::Dash(_)) && !features.ends_line();
    dash || features.occasion && features.number && features.bytes() <= BOUNDARY_BYTES
}

/// Whether a ladder of sections begins with a line.
fn opens_ladder(line: &Stretch<'_>) -> bool {
    line.features.opening.marker().is_some()
}

/// A line that a collection of reports begins one of its texts with: 第1篇 某镇工作总结.
fn opens_entry(line: &Stretch<'_>) -> bool {
    let features = &line.features;
    let numbered = features.entry_bytes() > 0
        || features.kind.is_some() && without_entry(line.words()).is_some();
    numbered && features.kind.is_some() && features.ending.is_open()
}

/// 第一章, 第一条.
fn opens_law(line: &Stretch<'_>) -> bool {
    line.features.opening.marker().is_some_and(|marker| {
        let division = Delimiter::Division(Division::Article);
        let chapter = Delimiter::Division(Division::Chapter);
        let counts = matches!(marker.family.numbering, Numbering::Han | Numbering::Arabic);
        marker.ordinal == 1 && counts && [division, chapter].contains(&marker.family.delimiter)
    })
}

impl<'a, 's> At<'a, 's> {
    /// Whether it ends in a kind of document, and in a title that a line above began.
    fn ends_title_on_lines(&self) -> bool {
        let features = self.features();
        features.may_title() && features.kind.is_some() && goes_on(self.lines, self.at)
    }

    /// Whether a line behind it, in front of the text, names a document.
    fn title_follows(&self) -> bool {
        let behind = self.lines.get(self.at + 1..).unwrap_or_default();
        let behind = behind.iter().take(FRONT_LINES);
        let mut front = behind.take_while(|line| !line.features.is_body());
        front.any(|line| line.is_text() && line.features.may_name_document())
    }

    /// Whether a line right behind it ends in a kind of document: the title goes on there.
    fn title_goes_on(&self) -> bool {
        let behind = self.lines.get(self.at + 1..).unwrap_or_default().iter();
        let lines = behind.take(BOUNDARY_LINES - 1).take_while(|line| {
            line.is_text() && line.features.may_title() && line.features.opening == Opening::Plain
        });
        lines.into_iter().any(|line| line.features.kind.is_some())
    }

    /// Whether a title that ends in a weak kind goes on in the line below.
    fn goes_on_below(&self) -> bool {
        self.below().is_some_and(|below| self.features().goes_on_in(&below.features))
    }

    /// Whether the sentence of the line above goes on: 认真落实对本省重要讲话⏎和指示精神, below a line with a comma and no
    /// stop.
    fn goes_on_above(&self) -> bool {
        self.above().is_some_and(|above| {
            above.is_text()
                && above.features.comma
                && above.features.opening == Opening::Plain
                && !above.features.ends_line()
                && above.features.characters() >= CLAUSE_CHARACTERS
        })
    }

    /// 某局工作总结 2018-06-15⏎某局工作总结: whether the line below says it without the day that a site put behind it.
    fn is_dated_above_itself(&self) -> bool {
        let words = self.line().words();
        let bare = without_stamp(words);
        bare.len() < words.len() && self.below().is_some_and(|below| below.words() == bare)
    }

    /// Whether the first title of the source says the same. With a day behind it, it is a line of a list of texts.
    pub(in crate::structure) fn repeats_title(&self) -> bool {
        let words = self.line().words();
        let dated = || without_stamp(words).len() < words.len();
        self.title.is_some_and(|title| title.words() == without_note_mark(words) && !dated())
    }

    /// Whether its title stands again behind the opening paragraph, and opens no copy of it: the text behind
    /// it is not the one behind the first title, and no ladder of sections has begun between the two.
    pub(in crate::structure) fn is_printed_again(&self) -> bool {
        let near = self.at.saturating_sub(OPENING_LINES);
        let above = self.lines.get(near..self.at).unwrap_or_default();
        let title = above.iter().rposition(|line| line.kind == Kind::Title);
        let Some(title) = title else { return false };
        let between = above.get(title + 1..).unwrap_or_default();
        let text = |line: &&Stretch<'_>| line.is_text() && line.features.is_body();
        let Some(first) = between.iter().find(text) else { return false };
        let behind = self.lines.get(self.at + 1..).unwrap_or_default();
        let second = behind.iter().take(OPENING_LINES).find(|line| line.is_text());
        !between.iter().any(opens_ladder)
            && second.is_some_and(|second| second.words() != first.words())
    }

    /// What an attachment or another document may begin behind, right above the line or above the
    /// lines that its title begins with.
    fn boundary(&self) -> Option<&'a Stretch<'s>> {
        let above = self.lines.get(..self.at).unwrap_or_default().iter().rev();
        for line in above.filter(|line| !line.range().is_empty()).take(BOUNDARY_LINES) {
            if opens_attachment(line) {
                return Some(line);
            }
            if !line.is_text() || !line.features.may_title() || line.features.may_name_document() {
                return None;
            }
        }
        None
    }
}
