//! Features: what a line shows of itself, looked at once.
//!
//! Takes the words of a paragraph, gives the small record that every rule reads. Rules read features
//! and never the text again.

use alloc::string::String;

use super::forms::{
    behind_past, behind_year, entry, is_contents_line, is_date, is_dated, is_document_number,
    is_footnote, is_glossary, is_signed, is_time_stamp, is_time_with_colon, is_web_address,
    is_year, is_years, without_bullet, without_credit, without_notes, without_stamp,
};
use crate::{
    Delimiter,
    combinator::Opening,
    lexicon::conditions,
    lexicon::markers::ORDINAL_PREFIX,
    lexicon::numerals::is_ten,
    lexicon::particles::{AND_OTHERS, TOGETHER, is_joint},
    lexicon::structure::{
        ABOUT, ADDRESSES, ATTACHMENTS, AUTHORS, BREADCRUMBS, CONTENTS, DOCUMENT_KINDS, FILE_NAMES,
        FORM_LABELS, INTRODUCTIONS, JOINT_ISSUERS, LAW_KINDS, NOTES, OCCASIONS, OFFICES,
        PERIOD_SECTIONS, PHOTO_CREDITS, PLACES, PORTAL_LABELS, RELEASE_OPENING, RELEASES,
        REPORTERS, SECTION_NOUNS, SOURCES, SUMMARY_LABELS, Site, Strength, TITLE_OPENINGS,
        UNFINISHED, YEAR_BRACKETS,
    },
    source::Logical,
    text::{
        chars::{
            arabic_digit, begins, han_digit, head, holds_word, is_bar, is_closing, is_colon,
            is_han, is_opening, is_space, is_stop, rest,
        },
        ending::Ending,
        marks::{Class, Mark},
    },
};

/// A time of the year with its colon has this many characters at most: 第一季度（1—3月）：
const LONGEST_TIME_CHARACTERS: usize = 14;

/// A line of more bytes than this is a paragraph, and shows no more than how it begins and ends.
pub(super) const PARAGRAPH_BYTES: usize = 400;
/// A title has this many bytes at most: some sixty Han characters.
pub(super) const TITLE_BYTES: usize = 200;
/// And this many at least: two Han characters.
const SHORTEST_TITLE_BYTES: usize = 6;
/// The label of a form has this many bytes at most: six Han characters.
const FORM_LABEL_BYTES: usize = 18;

/// What a line shows of itself. Of a paragraph of more than [`PARAGRAPH_BYTES`] only its length, how
/// it begins and how it ends are known.
#[derive(Clone, Debug)]
pub(crate) struct Features {
    bytes: u32,
    /// Characters; of a paragraph, its bytes.
    characters: u32,
    /// How it ends.
    pub(crate) ending: Ending,
    /// What it begins with.
    pub(crate) opening: Opening,
    /// The kind of document that it ends in, notes in brackets left out.
    pub(super) kind: Option<DocumentKind>,
    /// The hashes before it: the depth of a Markdown heading.
    pub(crate) hashes: u8,
    /// How often the same line stands in the source.
    pub(crate) repeats: u32,
    /// Words of a site.
    pub(super) site: Site,

    // What it holds.
    /// 关于, in what may be a line of a title.
    pub(super) about: bool,
    /// An Arabic digit; in a line that ends in a kind of document or names an occasion, a Han digit
    /// too. Not looked for in a sentence or a line of more than [`TITLE_BYTES`].
    pub(super) number: bool,
    /// A stop or a semicolon.
    pub(crate) sentence: bool,
    /// A comma.
    pub(crate) comma: bool,
    /// A colon behind the label of a form: 责任单位：.
    pub(crate) form: bool,
    /// A colon behind a short label, and words behind it: 主任：张三.
    pub(crate) labelled: bool,
    /// The same, and members of a list behind it, or a number before it: 第一组：县公安局、县教育局.
    pub(super) listed: bool,
    /// A tab in the source, which the logical text may have lost.
    pub(crate) tab: bool,
    /// Whether it holds a bar.
    pub(crate) bar: bool,
    /// Two Han characters or more.
    pub(crate) two_han: bool,

    // What it begins with.
    /// A label of a portal's index: 索引号：.
    pub(super) label: bool,
    /// 附件.
    pub(super) attachment: bool,
    /// 注：, [1].
    pub(super) note: bool,
    /// 资料来源：.
    pub(super) data_source: bool,
    /// Bytes of the number that a collection gives each of its texts: 第1篇, 篇一：, 【篇一】.
    entry_bytes: u32,
    /// A form of address.
    pub(super) address: bool,
    /// 关于, 对, 转发: what stands behind the issuer in a title.
    pub(super) opens_title: bool,
    /// A Han character or an opening mark, or a year before one.
    pub(crate) word: bool,
    /// A year or a part of one: 2021年, “十三五”.
    pub(crate) year: bool,
    /// A marker, and a year or a part of one behind it: 一、2021年.
    pub(crate) marked_year: bool,
    /// A year, and what names a part of a report behind it: 2021年工作回顾.
    pub(super) year_section: bool,
    /// Two years, the second behind a conjunction: 2020年工作总结和2021年工作计划.
    pub(super) two_years: bool,

    // What it ends in.
    /// The name of an author or issuer.
    pub(super) author: bool,
    /// The name of a place.
    pub(super) place: bool,
    /// A word that a title is not finished with: 和, 的.
    pub(super) unfinished: bool,
    /// A word that introduces what follows, before the colon: 如下.
    pub(super) introduces: bool,
    /// 会议上, 通过: where and when a report was given; or （2024—2026年）, the years of a plan.
    pub(super) occasion: bool,
    /// A noun that titles a section: 总体要求.
    pub(crate) section_noun: bool,
    /// A kind of law: 条例.
    pub(super) law: bool,
    /// A date in brackets.
    pub(crate) dated: bool,
    /// A time of the year and a colon, and nothing else: 九月份：.
    pub(crate) time_with_colon: bool,
    /// Who took a photograph: 某某 摄.
    pub(super) photo_credit: bool,
    /// The ending of a file's name: .docx.
    pub(super) file: bool,
    /// A sentence, and behind it in brackets who tells it: 新增1例。（来源：某某新闻）.
    pub(super) credited: bool,

    // What the whole is.
    /// A date.
    pub(super) date: bool,
    /// A year alone: 1971年, 一九七一年.
    pub(crate) year_alone: bool,
    /// A date with a clock time, and a few words.
    pub(super) time_stamp: bool,
    /// In brackets.
    pub(crate) bracketed: bool,
    /// A note in brackets on how the text may be published: （此件公开发布）.
    pub(super) release: bool,
    /// A document number: 国发〔2018〕42号.
    pub(super) document_number: bool,
    /// An office and a name: 县长 李某某.
    pub(super) office: bool,
    /// 目录.
    pub(super) contents: bool,
    /// A title with dots and a page number behind it.
    pub(super) contents_line: bool,
    /// 内容摘要：.
    pub(super) summary_label: bool,
    /// A breadcrumb: 政务公开.
    pub(crate) crumb: bool,
    /// A path through a site: 首页 > 政务公开.
    pub(super) path: bool,
    /// A web address, alone or behind a label.
    pub(super) web_address: bool,
    /// Han characters and space.
    pub(super) plain_han: bool,
    /// Marks and letters without a Han character or digit.
    pub(super) wordless: bool,
}

/// The kind of document that a line ends in.
#[derive(Clone, Copy, Debug)]
pub(super) struct DocumentKind {
    pub(super) strength: Strength,
    /// Bytes of the words before it.
    before_bytes: u32,
    /// Bytes of the whole, notes in brackets left out.
    bare_bytes: u32,
}

impl DocumentKind {
    /// Bytes of the words before it.
    pub(super) const fn before_bytes(self) -> usize {
        self.before_bytes as usize
    }

    /// Bytes of the whole, notes in brackets left out.
    const fn bare_bytes(self) -> usize {
        self.bare_bytes as usize
    }
}

/// A length within 32 bits, as spans are: there is a record for every line, and most are short.
fn short(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

/// Which characters a line holds, for the features that only some lines can have.
#[derive(Default)]
struct Seen {
    /// Where the first colon stands.
    colon: Option<usize>,
    /// A digit, of either width.
    digits: bool,
    /// A Latin letter.
    letters: bool,
    /// A mark between the members of a list.
    lists: bool,
    /// A space between words.
    space: bool,
    /// A bracket that opens, or a quote.
    bracket: bool,
    /// What parts the steps of a path through a site: 首页 > 政务公开.
    arrow: bool,
}

impl Seen {
    /// Notes a mark of a class.
    fn note(&mut self, mark: Mark) {
        self.bracket |= mark.is(Class::OPENING);
        self.space |= mark.is_char(' ') || mark.is_char('\u{3000}');
        if mark.is(Class::COLON) && self.colon.is_none() {
            self.colon = Some(mark.at());
        }
    }

    /// Notes a mark of no class.
    fn note_other(&mut self, c: char) {
        self.digits |= arabic_digit(c).is_some();
        self.bracket |= YEAR_BRACKETS.contains(&c);
        self.arrow |= matches!(c, '>' | '＞' | '›' | '»' | '→');
    }
}

/// 某市民政局等九部门: the first of several issuers, and how many they are.
fn names_joint_issuers(words: &str) -> bool {
    let Some(counted) = JOINT_ISSUERS.iter().find_map(|word| words.strip_suffix(word)) else {
        return false;
    };
    let digit = |c: char| han_digit(c).is_some() || is_ten(c) || arabic_digit(c).is_some();
    let first = counted.trim_end_matches(digit);
    first.len() < counted.len() && first.ends_with(AND_OTHERS)
}

impl Features {
    /// Nothing.
    pub(super) const NONE: Self = Self {
        bytes: 0,
        characters: 0,
        ending: Ending::Open,
        opening: Opening::Plain,
        kind: None,
        hashes: 0,
        repeats: 1,
        site: Site::NONE,
        about: false,
        number: false,
        sentence: false,
        comma: false,
        form: false,
        labelled: false,
        listed: false,
        tab: false,
        bar: false,
        two_han: false,
        label: false,
        attachment: false,
        note: false,
        data_source: false,
        entry_bytes: 0,
        address: false,
        opens_title: false,
        word: false,
        year: false,
        marked_year: false,
        year_section: false,
        two_years: false,
        author: false,
        place: false,
        unfinished: false,
        introduces: false,
        occasion: false,
        section_noun: false,
        law: false,
        dated: false,
        time_with_colon: false,
        photo_credit: false,
        file: false,
        credited: false,
        date: false,
        year_alone: false,
        time_stamp: false,
        bracketed: false,
        release: false,
        document_number: false,
        office: false,
        contents: false,
        contents_line: false,
        summary_label: false,
        crumb: false,
        path: false,
        web_address: false,
        plain_han: false,
        wordless: false,
    };

    pub(crate) const fn bytes(&self) -> usize {
        self.bytes as usize
    }

    /// Characters; of a paragraph, its bytes.
    pub(crate) const fn characters(&self) -> usize {
        self.characters as usize
    }

    /// Bytes of the number that a collection gives each of its texts.
    pub(super) const fn entry_bytes(&self) -> usize {
        self.entry_bytes as usize
    }

    /// What a text shows, which begins with `opening`.
    pub(super) fn of(text: &Logical<'_>, opening: Opening, hashes: u8) -> Self {
        let words = text.as_str();
        let ending = Ending::of(words);
        let bytes = words.len();
        let counted = short(bytes);
        let whole =
            Self { bytes: counted, characters: counted, ending, opening, hashes, ..Self::NONE };
        if bytes > PARAGRAPH_BYTES {
            let label = PORTAL_LABELS.opening(words).is_some();
            let note = is_footnote(words);
            return Self { sentence: true, word: true, two_han: true, label, note, ..whole };
        }
        let told = without_credit(words);
        let credited = told.len() < words.len();
        let mut features = Self { site: Site::of(told), credited, ..whole };
        let seen = features.count(words, text.marks());
        features.begin(words);
        // A sentence, or a line too long for a title, is named by no word at its end.
        if bytes <= TITLE_BYTES && ending != Ending::Stop {
            features.end(words, &seen);
        }
        features.read_whole(words, &seen);
        features
    }

    /// Looks at the characters, and at each mark.
    fn count(&mut self, words: &str, marks: &[Mark]) -> Seen {
        // Every byte is asked, which costs less than a break at the first that is one.
        let holds =
            |class: fn(&u8) -> bool| words.bytes().fold(false, |found, byte| found | class(&byte));
        let (digits, letters) = (holds(u8::is_ascii_digit), holds(u8::is_ascii_alphabetic));
        let mut seen = Seen { digits, letters, ..Seen::default() };
        let mut plain = !digits && !letters;
        for mark in marks {
            if mark.is_other() {
                let c = mark.char();
                plain &= is_han(c);
                self.bar |= is_bar(c);
                seen.note_other(c);
                continue;
            }
            plain &= mark.is(Class::SPACE);
            self.sentence |= mark.is(Class::STOP) && mark.is_wide() || mark.is(Class::SEMICOLON);
            // What calls out is an advert's, and no part of a title; . and ? stand in numbers and for lost characters.
            self.sentence |= mark.is_char('!');
            seen.lists |= mark.is(Class::ENUMERATION_COMMA);
            self.comma |= mark.is(Class::COMMA);
            seen.note(*mark);
        }
        self.characters = short(words.chars().count());
        let han = words.chars().filter(|&c| is_han(c)).take(2).count();
        self.two_han = han == 2;
        self.plain_han = plain && self.characters() > 0;
        self.wordless = han == 0 && !seen.digits;
        let label = seen.colon.map(|at| head(words, at));
        self.labelled = label.is_some_and(|label| {
            let behind = rest(words, label.len()).trim_start_matches(is_colon);
            label.len() <= FORM_LABEL_BYTES && !behind.is_empty()
        });
        self.listed = self.labelled && (seen.lists || words.starts_with(ORDINAL_PREFIX));
        self.form = label.is_some_and(|label| FORM_LABELS.suffix(label).is_some());
        // Asked of what may be a line of a title alone.
        self.about =
            words.len() <= TITLE_BYTES && self.ending.is_open() && holds_word(words, ABOUT);
        seen
    }

    /// Looks at what the words begin with.
    fn begin(&mut self, words: &str) {
        let row = without_bullet(words);
        self.label = PORTAL_LABELS.opening(row).is_some();
        self.attachment = ATTACHMENTS.prefix(words).is_some();
        self.note = NOTES.prefix(words).is_some() || is_footnote(words) || is_glossary(words);
        self.data_source = SOURCES.prefix(words).is_some();
        self.entry_bytes = short(entry(words).unwrap_or(0));
        self.address = ADDRESSES.prefix(words).is_some();
        self.opens_title = TITLE_OPENINGS.prefix(words).is_some();
        let marked = self.opening.marker().map(|marker| rest(words, marker.span.end as usize));
        let behind = if marked.is_some() { None } else { behind_year(words) };
        self.year = behind.is_some();
        self.marked_year =
            marked.is_some_and(|words| behind_year(words.trim_start_matches(is_space)).is_some());
        let told = behind.or_else(|| behind_past(words));
        self.year_section = told.is_some_and(|behind| PERIOD_SECTIONS.prefix(behind).is_some());
        let opens_word = |words: &str| begins(words, |c| is_han(c) || is_opening(c));
        self.word = opens_word(behind_letter(words)) || behind.is_some_and(opens_word);
    }

    /// Looks at what the words end in.
    fn end(&mut self, words: &str, seen: &Seen) {
        let bare = without_notes(words);
        self.kind = document_kind(bare);
        // 2020年工作总结和2021年工作计划 names a document, which one part of it alone would not.
        self.two_years = self.kind.is_some() && names_second_year(bare);
        self.year_section &= !self.two_years;
        self.law = LAW_KINDS.suffix(bare).is_some();
        self.author = AUTHORS.suffix(words).is_some() || names_joint_issuers(words);
        self.place = PLACES.suffix(words).is_some();
        self.unfinished = words.ends_with(|c| UNFINISHED.contains(c));
        self.introduces = INTRODUCTIONS.suffix(words.trim_end_matches(is_colon)).is_some();
        let occasion = words.trim_end_matches(is_closing);
        // 新增就业5万人[以上] bounds a number.
        self.occasion = OCCASIONS.suffix(occasion).is_some()
            && conditions::THRESHOLDS.suffix(occasion).is_none();
        self.section_noun = SECTION_NOUNS.suffix(words).is_some();
        let caption = words.trim_end_matches(is_closing);
        self.photo_credit = PHOTO_CREDITS.suffix(caption).is_some_and(|length| {
            REPORTERS.stands_in(words)
                || seen.space && is_signed(head(caption, caption.len() - length))
        });
        self.file = seen.letters && FILE_NAMES.suffix(words).is_some();
        self.dated = is_dated(words);
        self.time_with_colon = self.ending == Ending::Colon
            && self.characters() <= LONGEST_TIME_CHARACTERS
            && is_time_with_colon(words);
        self.contents = CONTENTS.contains(words);
        self.summary_label = SUMMARY_LABELS.contains(words);
        self.crumb = BREADCRUMBS.contains(words);
        let counts = || words.contains(|c| han_digit(c).is_some());
        self.number = seen.digits || (self.kind.is_some() || self.occasion) && counts();
    }

    /// Looks at what the whole is.
    fn read_whole(&mut self, words: &str, seen: &Seen) {
        self.date = is_date(words);
        self.year_alone = self.date && is_year(words);
        // 某局工作总结 2019-04-12 10:20 is a title.
        let named = || self.kind.is_some() && without_stamp(words).len() < words.len();
        self.time_stamp = seen.digits && seen.colon.is_some() && is_time_stamp(words) && !named();
        self.bracketed = begins(words, is_opening) && words.ends_with(is_closing);
        self.occasion |= self.bracketed && seen.digits && is_years(words);
        // Some forget the brackets: 此件公开发布.
        let opens = || words.starts_with(RELEASE_OPENING) && !self.ends_line();
        self.release = (self.bracketed || opens()) && RELEASES.stands_in(words);
        // Its year stands in brackets, or its number behind 第.
        let counts = |c| c == ORDINAL_PREFIX || arabic_digit(c).is_some() || han_digit(c).is_some();
        let numbered = seen.bracket || words.starts_with(counts);
        let section = matches!(self.opening, Opening::Section(_));
        self.document_number = numbered && !section && is_document_number(words);
        self.office = seen.space && OFFICES.stands_in(words);
        self.contents_line = is_contents_line(words);
        self.path = seen.arrow && !words.contains(is_stop);
        self.web_address = seen.letters && is_web_address(words);
    }

    /// Whether it ends in a kind of document.
    pub(crate) const fn names_kind(&self) -> bool {
        self.kind.is_some()
    }

    /// Whether a title that ends in a weak kind goes on in the `next` line: …职业教育工作⏎部际联席会议制度的批复.
    pub(super) fn goes_on_in(&self, next: &Self) -> bool {
        let weak = self.kind.is_some_and(|kind| kind.strength == Strength::Weak);
        weak && next.kind.is_some() && next.may_title() && !next.about && !next.year
    }

    /// Whether it names a part of a report: 2022年工作安排, 总体要求.
    pub(crate) const fn names_part(&self) -> bool {
        self.section_noun || self.year
    }

    /// Whether it has one of the marks at its end that no title ends in.
    pub(super) const fn ends_line(&self) -> bool {
        !self.ending.is_open()
    }

    /// Whether only a site or a seller writes such a line around a report.
    pub(super) fn is_site(&self) -> bool {
        let phrase = self.site.phrase()
            && !self.sentence
            && !self.ends_line()
            && self.opening == Opening::Plain;
        self.site.around() || self.label || self.path || phrase
    }

    /// Whether running text begins here: a sentence of [`BODY_BYTES`], sentences of [`TITLE_BYTES`] whose
    /// last ends in a colon, a line of [`PARAGRAPH_BYTES`], the first marker of a ladder, or 第三章.
    /// A marker does not count on a line
    /// of a site or of a table of contents.
    pub(super) fn is_body(&self) -> bool {
        self.bytes() >= BODY_BYTES && self.ending == Ending::Stop
            || self.sentence && self.bytes() >= TITLE_BYTES && self.ending == Ending::Colon
            || self.bytes() >= PARAGRAPH_BYTES
            || self.opening.marker().is_some_and(|marker| {
                let division = matches!(marker.family.delimiter, Delimiter::Division(_));
                marker.ordinal == 1 || division && marker.conforms
            }) && !self.site.around()
                && !self.contents_line
    }

    /// Whether it is a line of a site that announces links: 相关文章：
    pub(super) fn announces(&self) -> bool {
        self.is_site() && self.ending == Ending::Colon
    }

    /// Whether it can be the title of a document or a line of one, as far as its form tells.
    pub(super) fn may_title(&self) -> bool {
        (SHORTEST_TITLE_BYTES..=TITLE_BYTES).contains(&self.bytes())
            && self.ending.is_open()
            && !self.sentence
            && !matches!(self.opening, Opening::Section(_) | Opening::Dash(_))
            && !self.attachment
            && !self.label
            // 第一组：县公安局、县教育局
            && (!self.listed || self.about)
            && !self.path
            && !self.date
            && !self.document_number
            // 首页 | 机构概况 | 办事指南 is a navigation bar, whatever kind of document its last cell names.
            && !(self.bar && self.site.phrase())
    }

    /// Whether it names a document: words, and a strong kind of document behind them.
    pub(super) fn names_document(&self) -> bool {
        let strong =
            |kind: DocumentKind| kind.strength == Strength::Strong && kind.before_bytes > 0;
        (self.kind.is_some_and(strong) || self.kind.is_some() && self.two_years) && self.may_title()
    }

    /// Whether it names a document, as far as its words tell. A weak kind, one that ends headings as
    /// often as titles, counts where the line holds 关于 or a number or has [`WEAK_BYTES`].
    pub(super) fn may_name_document(&self) -> bool {
        let weak = |kind: DocumentKind| {
            kind.strength == Strength::Weak
                && (self.about || self.number || kind.bare_bytes() >= WEAK_BYTES)
        };
        self.names_document() || self.kind.is_some_and(weak) && self.may_title()
    }
}

/// A paragraph of running text has this many bytes at least: twenty Han characters, more than a form
/// of address.
const BODY_BYTES: usize = 60;
/// A title of a weak kind that names neither topic nor year has this many bytes at least: twelve Han
/// characters.
const WEAK_BYTES: usize = 36;

/// Words behind the letter that tells their kind: A[类人才政策], C[地块]. Words that open otherwise as they are.
fn behind_letter(words: &str) -> &str {
    let behind = words.strip_prefix(|c: char| c.is_ascii_uppercase());
    behind.filter(|behind| begins(behind, is_han)).unwrap_or(words)
}

/// Whether a year stands behind a conjunction: 某局2020年工作总结[和2021年]工作计划.
fn names_second_year(words: &str) -> bool {
    let joints = words.char_indices().filter(|&(at, c)| at > 0 && c == TOGETHER || is_joint(c));
    joints
        .map(|(at, c)| rest(words, at + c.len_utf8()))
        .any(|next| begins(next, |c: char| c.is_ascii_digit()) && behind_year(next).is_some())
}

/// The kind of document that a title ends in, with a space inside too: 街道办事处2020年工作 总结.
fn document_kind(title: &str) -> Option<DocumentKind> {
    if title.len() > TITLE_BYTES {
        return None;
    }
    let spaced: String;
    let mut bare = title;
    let mut found = DOCUMENT_KINDS.ending(bare);
    // What could not be shown of a wide space became question marks.
    if found.is_none() && title.contains(|c| is_space(c) || c == '?') {
        spaced = title.chars().filter(|&c| !is_space(c) && c != '?').collect();
        found = DOCUMENT_KINDS.ending(&spaced);
        bare = &spaced;
    }
    let &(word, strength) = found.filter(|(_, strength)| *strength != Strength::None)?;
    let before_bytes = bare.len() - word.len();
    Some(DocumentKind {
        strength,
        before_bytes: short(before_bytes),
        bare_bytes: short(bare.len()),
    })
}
