//! What stands on a page and in no report, wherever in the text it is.

use crate::{
    layout::is_lone_dash,
    lexicon::{
        markers::{COLLECTED, ORDINAL_PREFIX, is_bullet},
        structure::{
            BOOK_PAGES, COUNTED_IN, DOCUMENT_KINDS, FILE_SIZES, METADATA_CELLS, NEWSPAPER_COLUMN,
            NEWSPAPER_PAGE, PAGE_OF_FILE, PAGE_OF_TEXT, PAGE_PARTS, PAGE_TURNS, ROUGH_SIZE,
            TEXT_SIZES, VIEWS,
        },
    },
    structure::{
        forms::{is_put_up, is_spaced_metadata, without_bullet},
        rule::{At, Role::Noise, Rule, Zone, rule},
        stretch::Stretch,
    },
    text::{
        chars::{
            arabic_digit, begins, han_digit, is_bar, is_closing, is_colon, is_han, is_opening,
            is_space, without_space,
        },
        ending::Ending,
    },
};

/// Rules for every line.
pub(in crate::structure) static PAGE: &[Rule] = &[
    rule("comment", Noise, "statutes in Markdown", |at| at.line().words().starts_with(COMMENT)),
    rule("web-address", Noise, "county portals", |at| {
        at.features().web_address && !is_field_of_text(at)
    }),
    rule("release-note", Noise, "GB/T 9704-2012 7.3.6", |at| at.features().release),
    rule("metadata-cells", Noise, "state portals", |at| {
        at.features().label && at.features().tab
            || at.features().bar && is_metadata_row(at.line().words())
            || is_listed_label(at.line())
            || at.above().is_some_and(is_listed_label) && at.line().words().starts_with(is_bullet)
    }),
    rule("metadata-with-spaces", Noise, "county portals", |at| {
        // 摘要：本段记述了…。 stands among other rows.
        let among = || at.above().is_some_and(|above| is_spaced_metadata(above.words()));
        at.features().characters() <= METADATA_ROW_CHARACTERS
            && is_spaced_metadata(at.line().words())
            && (at.features().ending != Ending::Stop || among())
    }),
    rule("metadata-in-brackets", Noise, "collections of laws", |at| {
        let words = at.line().words();
        // Most lines begin with a Han character.
        if begins(words, is_han) {
            return false;
        }
        let label = without_bullet(words).strip_prefix('【').and_then(|row| row.split_once('】'));
        label.is_some_and(|(label, _)| METADATA_CELLS.contains(label))
    }),
    rule("part-of-a-page", Noise, "collections of laws, newspapers", |at| {
        let words = at.line().words();
        PAGE_PARTS.contains(words) || is_newspaper_page(words) || is_book_page(words)
    }),
    rule("link-to-a-page", Noise, "documents that a portal shows page by page", |at| {
        let turns = |line: &Stretch<'_>| {
            line.features.bytes() <= PAGE_TURN_BYTES && PAGE_TURNS.contains(line.words())
        };
        let number = at.features().bytes() <= PAGE_NUMBER_BYTES
            && at.line().words().chars().all(|c| arabic_digit(c).is_some());
        turns(at.line()) || number && at.below().is_some_and(turns)
    }),
    rule("key-and-value", Noise, "text collections", |at| is_key_and_value(at.line().words())),
    rule("label-of-metadata", Noise, "text collections", |at| {
        let rows = |below: &Stretch<'_>| is_key_and_value(below.words());
        at.features().hashes > 0 && !at.features().names_kind() && at.below().is_some_and(rows)
    }),
    rule("contents-title", Noise, "tables of contents", |at| at.features().contents),
    rule("contents-line", Noise, "tables of contents", |at| at.features().contents_line),
    rule("summary-label", Noise, "county portals", |at| at.features().summary_label),
    rule("summary", Noise, "county portals", |at| {
        // 文章导读⏎某县2022年实施方案: the title itself may stand there.
        at.above().is_some_and(|above| above.features.summary_label)
            && !at.features().names_document()
    }),
    rule("time-stamp", Noise, "county portals", |at| {
        // 笔试时间为2021年6月5日14:00时。 is a sentence.
        at.features().time_stamp && at.features().ending != Ending::Stop && !is_field_of_text(at)
            || at.features().number && is_put_up(at.line().words())
    }),
    rule("file-name", Noise, "document shops", |at| {
        at.features().file || is_page_of_file(at.line().words())
    }),
    rule("collector", Noise, "document shops", |at| {
        at.features().site.collects() && at.features().opening.marker().is_none()
    }),
    rule("terms-of-a-seller", Noise, "document shops", |at| at.features().site.states_terms()),
    rule("size-of-a-file", Noise, "document shops", |at| {
        at.features().bytes() <= FILE_SIZE_BYTES && is_file_size(at.line().words())
    }),
    rule("title-of-a-collection", Noise, "text collections", |at| {
        is_collection(at.line().words()) && at.features().opening.marker().is_none()
    }),
    rule("site-words", Noise, "document shops, portals", |at| {
        let views = at.features().bytes() <= VIEWS_BYTES && counts_views(at.line().words());
        views || at.features().site.anywhere() && at.features().opening.marker().is_none()
    }),
    rule("photo-credit", Noise, "news sites", |at| {
        at.features().photo_credit
            && at.features().ending.is_open()
            && at.features().characters() <= CREDIT_CHARACTERS
    }),
    rule("caption-of-a-photo", Noise, "news sites", |at| {
        let marked = |line: Option<&Stretch<'_>>| {
            line.is_some_and(|line| line.words().starts_with(CAPTION_MARKS))
        };
        marked(Some(at.line()))
            && at.features().ending.is_open()
            && at.features().characters() <= CREDIT_CHARACTERS
            && !marked(at.above())
            && !marked(at.below())
    }),
    rule("dash-alone", Noise, "page feet from PDF", |at| is_lone_dash(at.line().words())),
];

/// Whether a line in the running text fills in a field that no portal prints: 报名时间：2024年4月8日9:00. Notices of recruitment and of
/// purchases.
fn is_field_of_text(at: &At<'_, '_>) -> bool {
    at.zone == Zone::Body && at.features().form && !at.features().label
}

/// A count of views has this many bytes at most, with a bullet: • 12345阅读.
const VIEWS_BYTES: usize = 24;
/// A link that turns a page has this many bytes at most: three Han characters.
const PAGE_TURN_BYTES: usize = 9;
/// The number of a page has this many bytes at most: four digits.
const PAGE_NUMBER_BYTES: usize = 4;
/// The label of a cell has this many bytes at most, the spaces that spread it included: 索 引 号.
const METADATA_LABEL_BYTES: usize = 24;
/// A row of labels and values has at most so many characters.
const METADATA_ROW_CHARACTERS: usize = 60;
/// The size of a file has this many bytes at most: - 1234.56 KB, • 约12.34千字.
const FILE_SIZE_BYTES: usize = 20;
/// The heading of a collection has this many bytes at most: 40 Han characters.
const COLLECTION_BYTES: usize = 120;
/// How a comment of a web page begins.
const COMMENT: &str = "<!--";
/// What a news site puts before the caption of a photograph above it.
const CAPTION_MARKS: [char; 2] = ['▲', '△'];
/// The caption of a photograph with its credit has this many characters at most.
const CREDIT_CHARACTERS: usize = 60;

/// The name of a page of a newspaper has so many characters at most: 要闻版.
const PAGE_NAME_CHARACTERS: usize = 5;

/// `第A03版:`, `第3版：要闻`: the number of a page of a newspaper, and its name.
fn is_newspaper_page(words: &str) -> bool {
    let Some((number, behind)) =
        words.strip_prefix(ORDINAL_PREFIX).and_then(|words| words.split_once(NEWSPAPER_PAGE))
    else {
        return false;
    };
    let digit = |c| arabic_digit(c).is_some() || han_digit(c).is_some();
    let number = number.trim_start_matches(|c: char| c.is_ascii_uppercase());
    // 第3版（经济） 专栏：
    let remark = behind.strip_prefix(is_opening).and_then(|inside| inside.split_once(is_closing));
    let column = remark.map_or(behind, |(_, behind)| behind);
    let column = column.trim_start_matches(is_space);
    let column = column.strip_prefix(NEWSPAPER_COLUMN).unwrap_or(column);
    let name = column.trim_start_matches(|c| is_colon(c) || is_space(c));
    let named = behind.is_empty() || name.len() < behind.len();
    !number.is_empty()
        && number.chars().all(digit)
        && named
        && name.chars().nth(PAGE_NAME_CHARACTERS).is_none()
}

/// `Page 276 - 某地通志`, `P. 276`: the number of a page of a book, with the book's name.
fn is_book_page(words: &str) -> bool {
    let Some(number) = BOOK_PAGES.iter().find_map(|label| words.strip_prefix(label)) else {
        return false;
    };
    let number = number.trim_start_matches(|c| c == '.' || is_space(c));
    let behind = number.trim_start_matches(|c: char| c.is_ascii_digit());
    let behind = behind.trim_start_matches(is_space);
    behind.len() < number.len() && (behind.is_empty() || behind.starts_with('-'))
}

/// `• 33阅读`, `0回复`: how often a page was read or answered.
fn counts_views(words: &str) -> bool {
    let bare = without_bullet(words);
    let number = VIEWS.iter().find_map(|view| bare.strip_suffix(view));
    number.is_some_and(|number| {
        let number = number.trim_matches(is_space);
        !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())
    })
}

/// `某镇实施方案_第2页`: the name of a file and the number of one of its pages.
fn is_page_of_file(words: &str) -> bool {
    let [before, behind] = PAGE_OF_FILE;
    let number = words.strip_suffix(behind);
    number.is_some_and(|words| {
        let name = words.trim_end_matches(|c| arabic_digit(c).is_some());
        name.len() < words.len() && name.ends_with(before)
    })
}

/// `36.1KB`, `- 158.37 KB`, `• 约3.2千字`.
fn is_file_size(words: &str) -> bool {
    let bare = words.trim_start_matches(|c| is_bullet(c) || is_space(c) || c == '-');
    let rough = || {
        let number = bare.strip_prefix(ROUGH_SIZE)?.trim_start();
        TEXT_SIZES.iter().find_map(|unit| number.strip_suffix(unit))
    };
    let number = FILE_SIZES.iter().find_map(|unit| bare.strip_suffix(unit)).or_else(rough);
    number.map(str::trim_end).is_some_and(|number| {
        !number.is_empty() && number.chars().all(|c| c.is_ascii_digit() || c == '.')
    })
}

/// `某某批复（优质10篇）`, `调研报告汇编（58篇）（第9/21页）`: a heading of texts by others, with how many there are
/// or which page it is.
fn is_collection(words: &str) -> bool {
    // 招商引资工作总结7篇
    let number = words.strip_suffix(COLLECTED).unwrap_or_default();
    let kind = number.trim_end_matches(|c| arabic_digit(c).is_some());
    if kind.len() < number.len() && DOCUMENT_KINDS.suffix(kind).is_some() {
        return true;
    }
    let bare = words.trim_end_matches(is_closing);
    let counted = bare.trim_end_matches(COUNTED_IN);
    if bare.len() == words.len() || counted.len() == bare.len() || words.len() > COLLECTION_BYTES {
        return false;
    }
    let digit = |c: char| arabic_digit(c).is_some() || han_digit(c).is_some();
    // （共12页） tells how long one text is.
    let page = bare.ends_with(PAGE_OF_TEXT) && !counted.contains('/');
    let Some(open) = counted.rfind(is_opening) else { return false };
    counted.ends_with(digit) && !page && open > 0
}

/// `• 索引号`: a label of metadata alone behind a bullet; its value stands in the next line.
fn is_listed_label(line: &Stretch<'_>) -> bool {
    // Most lines are longer, which is told fastest.
    let words = line.words();
    words.len() <= METADATA_LABEL_BYTES
        && begins(words, is_bullet)
        && METADATA_CELLS.contains(without_bullet(words))
}

/// `索引号 | 2022-00316 | 发文字号 | 〔2022〕97号 |`: cells between bars, two of them labels.
fn is_metadata_row(words: &str) -> bool {
    let label = |cell: &&str| {
        let around = |c| is_opening(c) || is_closing(c);
        let bare = cell.trim_matches(|c| is_space(c) || is_bullet(c) || is_colon(c) || around(c));
        bare.len() <= METADATA_LABEL_BYTES && METADATA_CELLS.contains(&without_space(bare))
    };
    words.split(is_bar).filter(label).nth(1).is_some()
}

/// `- publish_date: 2020-12-07`: a Latin key, a colon and a value.
fn is_key_and_value(words: &str) -> bool {
    // Most lines begin with a Han character.
    if !begins(words, |c: char| c.is_ascii()) {
        return false;
    }
    let key = words.strip_prefix('-').unwrap_or(words).trim_start();
    let behind = key.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '_');
    let named = begins(key, |c: char| c.is_ascii_lowercase()) && key.contains('_');
    let dashed = words.starts_with('-') && begins(key, |c: char| c.is_ascii_alphabetic());
    (named || dashed) && behind.len() + 2 <= key.len() && behind.starts_with(':')
}
