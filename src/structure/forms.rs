//! Forms of lines: which dates, numbers and notes show themselves by nothing but their form.
//!
//! Takes the words of a line, tells whether they are of one form. [`Features`](super::features) asks
//! once for each line.

use core::ops::RangeInclusive;

use memchr::memchr2;

use crate::{
    Grain,
    combinator::{period_words, read_ordinal},
    lexicon::{
        markers::{COLLECTED, ORDINAL_PREFIX, TEN, is_bullet, is_dash},
        periods::{SINCE, YEAR, YEAR_DIGITS, follows_number},
        structure::{
            AUTHORS, DATE, DOCUMENT_KINDS, GLOSSARIES, LENGTH_OF_A_TEXT, METADATA_CELLS, MODELS,
            NAMING_CELLS, NUMBERS, PAST, SIGNER, STAMP_LABEL_ENDS, STAMP_LABELS, TITLE_TAILS,
            WEBSITE, YEAR_BRACKETS,
        },
    },
    text::chars::{
        arabic_digit, han_digit, head, head_within, holds, is_circled, is_closing, is_colon,
        is_comma, is_han, is_letter_zero, is_opening, is_placeholder, is_round_opening, is_space,
        is_stop, may_name_person, rest, slice, without_cell_bar,
    },
};

/// The label before a web address has this many bytes at most: 来源：http://….
const LABEL_BYTES: usize = 36;
/// A date has this many bytes at most, space and brackets included.
const DATE_BYTES: usize = 80;
/// The longest date in parts is 2024-11-06.
const PARTED_DATE_BYTES: usize = 10;
/// Before a kind of document stand this many bytes at least where nothing else shows a title: four
/// Han characters.
pub(super) const NAMED_BYTES: usize = 12;
/// What a photograph shows is told in so many characters at least, which no name has.
const LEAST_CAPTION_CHARACTERS: usize = 6;
/// A bracketed note behind a title leaves this many bytes of it at least: four Han characters.
const BARE_BYTES: usize = 12;
/// The label of a glossary has this many bytes at most.
const GLOSSARY_BYTES: usize = 60;
/// The number before the text of a collection has this many bytes at most.
const ENTRY_BYTES: usize = 32;
/// A year written out has this many characters.
const YEAR_CHARACTERS: usize = 4;
/// The code of an issuer in a document number has this many bytes at most: twelve Han characters.
pub(super) const CODE_BYTES: usize = 36;
/// The number of an order has this many bytes at most: 第七百零七号.
const ORDER_BYTES: usize = 30;
/// A time stamp and the words beside it have this many bytes at most.
const STAMP_BYTES: usize = 200;
/// A day with the name of a site has this many bytes at most.
const PUT_UP_BYTES: usize = 48;
/// A line of a table of contents has this many bytes at most.
const CONTENTS_BYTES: usize = 200;
/// A line that is a time stamp has this many other characters at most: 2021/07/12 11:07:54 农业.
const STAMPED_CHARACTERS: usize = 14;

/// A title without what stands behind it: …公报[1], …总结（送审稿）, …报告—全文.
pub(super) fn without_notes(words: &str) -> &str {
    let noted =
        |c: char| is_circled(c) || matches!(c, '*' | '[' | ']' | '［' | '］') || c.is_ascii_digit();
    let mut bare =
        without_length(without_stamp(without_cell_bar(words)).trim_end_matches(is_space));
    // 某局2020年工作总结最新
    bare = head(bare, bare.len() - TITLE_TAILS.suffix(bare).unwrap_or(0));
    while bare.ends_with(is_closing) {
        let Some(open) = opening_of_last(bare) else { break };
        let outside = head(bare, open).trim_end_matches(is_space);
        if outside.len() < BARE_BYTES {
            break;
        }
        bare = outside;
    }
    let unmarked = bare.trim_end_matches(noted);
    match unmarked {
        "" => bare,
        unmarked => without_entry(bare).unwrap_or(unmarked),
    }
}

/// The length of a text has so many digits at least.
const LENGTH_DIGITS: usize = 3;

/// Words without the length of the text that a collection puts behind its title: 某局工作总结 [1350字].
pub(super) fn without_length(words: &str) -> &str {
    let Some(counted) = words.strip_suffix(LENGTH_OF_A_TEXT) else { return words };
    let title = counted.trim_end_matches(|c: char| c.is_ascii_digit());
    let long = counted.len() >= title.len() + LENGTH_DIGITS;
    if long { title.trim_end_matches(is_space) } else { words }
}

/// Words without the day that a site puts behind a title: 某局工作总结 2019-04-12, …　发布时间：2019-04-12 10:20.
pub(super) fn without_stamp(words: &str) -> &str {
    // Most lines end in a word or a mark.
    if !words.ends_with(|c: char| c.is_ascii_digit()) {
        return words;
    }
    let counts = |c: char| c.is_ascii_digit() || matches!(c, '-' | '/' | '.' | ':') || is_space(c);
    let mut title = words.trim_end_matches(counts);
    let mut parts = rest(words, title.len()).split(is_space).filter(|part| !part.is_empty());
    // A colon of half width behind a label is one of its characters.
    let day = parts.next().map(|day| day.trim_start_matches(':'));
    let clock = |words: &str| words.contains(':') && !words.contains(['-', '/', '.']);
    if !day.is_some_and(is_parted_date) || !parts.next().is_none_or(clock) || parts.next().is_some()
    {
        return words;
    }
    let label = title.trim_end_matches(|c| is_space(c) || is_colon(c));
    if STAMP_LABEL_ENDS.suffix(label).is_some() {
        let Some(space) = label.rfind(is_space) else { return words };
        title = head(label, space);
    }
    title.trim_end_matches(is_space)
}

/// `索引号 00214/2017-0036`, `生成日期 2017-12-08 公开方式 主动公开`: labels with their values, between spaces.
pub(super) fn is_spaced_metadata(words: &str) -> bool {
    /// Behind a single label stand so many words at most.
    const METADATA_VALUES: usize = 2;

    let Some(length) = METADATA_CELLS.prefix(words) else { return false };
    let (label, values) = (head(words, length), rest(words, length));
    // A space before digits is none of the author's: 索引号00214.
    // 关键词1：青年人才驿站 is the heading of a part.
    let numbered = values.split_once(is_colon).is_some_and(|(number, _)| {
        !number.is_empty() && number.chars().all(|c| arabic_digit(c).is_some())
    });
    if values.is_empty() || numbered || values.starts_with(is_han) || NAMING_CELLS.contains(label) {
        return false;
    }
    let parts = values.split(|c| is_space(c) || is_colon(c)).filter(|part| !part.is_empty());
    let (mut count, mut labels) = (0, 0);
    for part in parts {
        count += 1;
        labels += usize::from(METADATA_CELLS.suffix(part).is_some());
    }
    labels > 0 || (1..=METADATA_VALUES).contains(&count)
}

/// Words without the bracket behind their last stop: 新增1例。[（来源：某某新闻）].
pub(super) fn without_credit(words: &str) -> &str {
    // A set of characters would be searched for from the end; one is compared.
    let inner = words.strip_suffix('）').or_else(|| words.strip_suffix(')'));
    let Some(inner) = inner else { return words };
    let before = inner.rfind(is_round_opening).map(|at| head(inner, at).trim_end_matches(is_space));
    before.filter(|before| before.ends_with(is_stop)).unwrap_or(words)
}

/// A row of a portal without the bullet or the hyphen that its list puts before it: [- ]发布机构：某局.
pub(super) fn without_bullet(words: &str) -> &str {
    let listed =
        words.strip_prefix('-').filter(|row| row.starts_with(|c| is_space(c) || is_han(c)));
    listed.unwrap_or(words).trim_start_matches(|c| is_bullet(c) || is_space(c))
}

/// Where the bracket opens that closes at the end of `words`, others inside it passed over:
/// …的通知[（]某办发〔2018〕9号）.
fn opening_of_last(words: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, c) in words.char_indices().rev() {
        if is_closing(c) {
            depth += 1;
        } else if is_opening(c) {
            depth = depth.checked_sub(1)?;
            if depth == 0 {
                return Some(at);
            }
        }
    }
    None
}

/// A title before its number in a collection: …总结[篇1], …报告[篇二], …总结[范文二].
pub(super) fn without_entry(words: &str) -> Option<&str> {
    let counts = |c| arabic_digit(c).is_some() || han_digit(c).is_some() || c == TEN;
    let number = words.trim_end_matches(counts);
    let model = || MODELS.suffix(number).map(|length| head(number, number.len() - length));
    number.strip_suffix(COLLECTED).or_else(model).filter(|_| number.len() < words.len())
}

/// Whether a line names a model text that a collection offers: 乡镇工作总结范文, 会议纪要范文精选.
pub(super) fn names_model(words: &str) -> bool {
    without_model(words).is_some_and(|bare| DOCUMENT_KINDS.suffix(bare).is_some())
}

/// What stands behind the number that a viewer counts a text or a page with: 1、[某局工作总结].
pub(super) fn behind_count(words: &str) -> Option<&str> {
    let behind = words.trim_start_matches(|c: char| c.is_ascii_digit());
    behind.strip_prefix('、').filter(|_| behind.len() < words.len())
}

/// A title without what a collection of models adds to it: 会议纪要[范文精选], 倡议书[鉴赏篇17].
fn without_model(words: &str) -> Option<&str> {
    let number = without_entry(words).unwrap_or(words).trim_end_matches(is_space);
    let mut bare = number;
    while let Some(length) = MODELS.suffix(bare) {
        bare = head(bare, bare.len() - length).trim_end_matches(is_space);
    }
    (bare.len() < words.len()).then_some(bare)
}

/// The words behind the year or years, or part of one, that a line begins with. A day or a month
/// dates what happened, and names no part of a report.
pub(super) fn behind_year(words: &str) -> Option<&str> {
    let counts = |c| arabic_digit(c).is_some() || han_digit(c).is_some() || c == TEN;
    // Most lines begin with a word: nothing more of them is looked at.
    let first = words.chars().next()?;
    if !(counts(first) || is_opening(first) || is_placeholder(first)) {
        return None;
    }
    let hidden = words.chars().take(YEAR_CHARACTERS).any(is_placeholder);
    if !hidden && !words.trim_start_matches(is_opening).starts_with(counts) {
        return None;
    }
    if !hidden && words.starts_with(counts) && !follows_number(words) {
        return None;
    }
    let period = period_words(words).filter(|period| period.start.year.is_some() || hidden)?;
    let grain = period.grain;
    let names = matches!(grain, Grain::Quarter | Grain::HalfYear | Grain::Year | Grain::FiveYears);
    names.then(|| rest(words, period.length))
}

/// What a year in four digits begins with; 4000 counts something.
const YEAR_OPENS: [char; 2] = ['1', '2'];

/// The words behind the years that the name of a part of a report begins with: 2017工作回顾, 过去五年工作回顾.
pub(super) fn behind_past(words: &str) -> Option<&str> {
    if let Some(length) = PAST.prefix(words) {
        return Some(rest(words, length));
    }
    // A year without its sign.
    let digits = words.chars().take(YEAR_CHARACTERS).take_while(char::is_ascii_digit).count();
    let whole = digits == YEAR_CHARACTERS && words.starts_with(YEAR_OPENS);
    let behind = whole.then(|| rest(words, digits))?;
    behind.starts_with(is_han).then_some(behind)
}

/// 2018年，, 今年以来，: a year or a time counted from the report's own, and a comma behind it. A text begins so.
pub(crate) fn opens_with_time(words: &str) -> bool {
    let period =
        period_words(words).filter(|period| period.start.year.is_some() || period.relative);
    period.is_some_and(|period| {
        let behind = rest(words, period.length);
        let since = SINCE.prefix(behind).unwrap_or(0);
        rest(behind, since).starts_with(is_comma)
    })
}

/// 九月份：, 第一季度：: a time of the year and a colon, and nothing else.
pub(super) fn is_time_with_colon(words: &str) -> bool {
    let Some(time) = words.strip_suffix(is_colon) else { return false };
    period_words(time).is_some_and(|period| period.length == time.len())
}

/// （2024—2026年）: the years of a plan in brackets, and nothing else.
pub(super) fn is_years(words: &str) -> bool {
    let inner = words.trim_start_matches(is_opening).trim_end_matches(is_closing);
    period_words(inner).is_some_and(|period| {
        period.length == inner.len()
            && period.grain == Grain::Year
            && period.start.year.is_some()
            && period.start != period.end
    })
}

/// A line of nothing but a date: 2023年3月28日, （2023 年 4 月 12 日）, 二〇二一年三月, 2024.11.6.
pub(super) fn is_date(words: &str) -> bool {
    is_written_date(words) || is_parted_date(words)
}

/// Whether a date is nothing but a year: 1971年, 一九七一年.
pub(super) fn is_year(date: &str) -> bool {
    let digit = |c| arabic_digit(c).is_some() || han_digit(c).is_some();
    let year = date.strip_suffix(YEAR).unwrap_or_default();
    year.chars().count() == YEAR_DIGITS && year.chars().all(digit)
}

/// 2024.11.6, 2024-11-06, 2024/11/6
fn is_parted_date(words: &str) -> bool {
    if words.len() > PARTED_DATE_BYTES || !words.starts_with(|c: char| c.is_ascii_digit()) {
        return false;
    }
    let mut parts = words.split(['.', '-', '/']);
    let mut part = |lengths: RangeInclusive<usize>| {
        parts.next().is_some_and(|part| {
            lengths.contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
        })
    };
    part(4..=4) && part(1..=2) && part(1..=2) && parts.next().is_none()
}

fn is_written_date(words: &str) -> bool {
    let number = |c: char| arabic_digit(c).is_some() || han_digit(c).is_some() || c == TEN;
    let counted = |c: char| number(c) || is_placeholder(c) || is_letter_zero(c);
    let date =
        |c: char| counted(c) || DATE.contains(&c) || is_opening(c) || is_closing(c) || is_space(c);
    words.len() <= DATE_BYTES
        && words.chars().all(date)
        && words.contains(DATE)
        && words.contains(counted)
}

/// What stands before the word that ends the caption of a photograph, where it is what there is to see
/// and a name behind a space: 农户在田间收割水稻。　张三[ 摄].
pub(super) fn is_signed(words: &str) -> bool {
    let words = words.trim_end_matches(is_space);
    let name = words.rsplit(is_space).next().unwrap_or_default();
    let seen = head(words, words.len() - name.len());
    // 李明 摄 may stand alone.
    let captioned = seen.is_empty() || seen.chars().nth(LEAST_CAPTION_CHARACTERS - 1).is_some();
    captioned && may_name_person(name)
}

/// Whether a line ends in a bracketed date: …调查队（2023年4月12日）.
pub(super) fn is_dated(words: &str) -> bool {
    let open = || words.rfind(is_opening).unwrap_or(words.len());
    words.ends_with(is_closing) && is_date(rest(words, open()))
}

/// 2022-05-16 03:57, 2021/07/12 11:07:54 农业: digits, a colon between two of them, and few words.
pub(super) fn is_time_stamp(words: &str) -> bool {
    let digit = |c: Option<char>| c.is_some_and(|c| arabic_digit(c).is_some());
    let clock = words.match_indices(is_colon).any(|(at, colon)| {
        digit(head(words, at).chars().next_back())
            && digit(rest(words, at + colon.len()).chars().next())
    });
    let others = || {
        let plain = |&c: &char| arabic_digit(c).is_none() && !c.is_ascii_punctuation();
        words.chars().filter(|&c| !is_space(c)).filter(plain).count()
    };
    // 时间：2022-01-17
    let labelled = words.split_once(is_colon).is_some_and(|(label, date)| {
        STAMP_LABELS.contains(label.trim_matches(is_space))
            && is_parted_date(date.trim_matches(is_space))
    });
    if labelled {
        return true;
    }
    let year = || words.split(|c: char| !c.is_ascii_digit()).any(|run| run.len() == 4);
    clock && words.len() <= STAMP_BYTES && year() && others() <= STAMPED_CHARACTERS
}

/// 11-06: the month and the day that a site shows of this year.
fn is_month_and_day(date: &str) -> bool {
    let two = |part: &str| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit());
    date.split_once('-').is_some_and(|(month, day)| two(month) && two(day))
}

/// 海东省水利厅 2021年10月08日: who issued the text, and the date.
pub(super) fn is_issued(words: &str) -> bool {
    let date = words.find(|c| arabic_digit(c).is_some()).unwrap_or(0);
    AUTHORS.suffix(head(words, date).trim_end_matches(is_space)).is_some()
        && is_date(rest(words, date))
}

/// - 2022-03-29 发布, 2021-10-28 某某网, 11-06 某某网: a day, and that a page was put up then, or the site.
pub(super) fn is_put_up(words: &str) -> bool {
    if words.len() > PUT_UP_BYTES || !words.contains('-') {
        return false;
    }
    let row = without_bullet(words.trim_start_matches('-'));
    let by_whom = row.trim_matches(|c: char| c.is_ascii_digit() || c == '-' || is_space(c));
    let Some(date) = row.strip_prefix(by_whom).or_else(|| row.strip_suffix(by_whom)) else {
        return false;
    };
    let date = date.trim_matches(is_space);
    let is_site = || by_whom.ends_with(WEBSITE) && by_whom.chars().all(is_han);
    let parted = is_parted_date(date);
    parted && STAMP_LABELS.contains(by_whom) || (parted || is_month_and_day(date)) && is_site()
}

/// 国发〔2018〕42号, 国发（2018）42号, 第707号, 2013年第3号（总第28号）.
pub(super) fn is_document_number(words: &str) -> bool {
    if is_issue(words) {
        return true;
    }
    let bracketed = head_within(words, CODE_BYTES + '〔'.len_utf8()).contains(YEAR_BRACKETS);
    if !bracketed && !words.starts_with(ORDINAL_PREFIX) {
        return false;
    }
    // Behind the number of a document that goes upwards stands who signs it: 签发人：.
    let words = match words.find(SIGNER) {
        Some(at) => words.get(..at).unwrap_or_default().trim_end_matches(is_space),
        None => words,
    };
    // 青府发〔202131: the end was lost.
    let broken = || {
        let code = words.trim_end_matches(|c| arabic_digit(c).is_some());
        code.ends_with(YEAR_BRACKETS) && words.len() - code.len() > YEAR_DIGITS
    };
    if words.len() > DATE_BYTES * 2 || !(words.ends_with(|c| NUMBERS.contains(c)) || broken()) {
        return false;
    }
    let numbered = words.contains(|c| arabic_digit(c).is_some() || han_digit(c).is_some());
    numbered && (bracketed && words.contains(|c| arabic_digit(c).is_some()) || is_order(words))
}

/// 2013年第3号, 2013年第3号（总第28号）: the number of an issue.
fn is_issue(words: &str) -> bool {
    let dated = |c| arabic_digit(c).is_some() || han_digit(c).is_some();
    if words.len() > ORDER_BYTES * 2 || !words.starts_with(dated) || !words.contains(ORDINAL_PREFIX)
    {
        return false;
    }
    behind_year(words).is_some_and(|issue| {
        let total = issue.rfind(YEAR_BRACKETS).unwrap_or(issue.len());
        is_order(head(issue, total).trim_end_matches(is_space))
    })
}

/// 第707号
fn is_order(words: &str) -> bool {
    words.len() <= ORDER_BYTES
        && words.starts_with(ORDINAL_PREFIX)
        && words.ends_with(|c| NUMBERS.contains(c))
}

/// A line of a table of contents: 一、总体要求……3.
pub(super) fn is_contents_line(words: &str) -> bool {
    let page = |c: char| {
        arabic_digit(c).is_some()
            || matches!(c, '-' | '－')
            || is_space(c)
            || is_opening(c)
            || is_closing(c)
    };
    // Most lines end in a word or a stop, and in no page number.
    if !words.chars().next_back().is_some_and(page) {
        return false;
    }
    let leads_to_page = |words: &str| {
        let numbered = words.trim_end_matches(page);
        // “往哪儿花……” quotes somebody, and leads to no page.
        if !slice(words, numbered.len(), words.len()).contains(|c| arabic_digit(c).is_some()) {
            return false;
        }
        let leader = |&c: &char| matches!(c, '…' | '.' | '·' | '．' | '。');
        let leaders = numbered.chars().rev().take_while(leader).count();
        leaders >= if numbered.ends_with('…') { 2 } else { 4 }
    };
    // A page that lost its breaks has all entries on one line, and an entry more in so many bytes.
    leads_to_page(words)
        && (words.len() <= CONTENTS_BYTES
            || words.matches(LEADERS).count() * CONTENTS_BYTES >= words.len())
}

/// The fewest dots that lead from an entry to its page.
const LEADERS: &str = "....";

/// Whether a line is nothing but a web address, or a label and one. A sentence that names one is text.
pub(super) fn is_web_address(words: &str) -> bool {
    // Each of them holds a mark that few lines do.
    if memchr2(b':', b'.', words.as_bytes()).is_none() {
        return false;
    }
    let Some(at) = SITE_ADDRESSES.iter().filter_map(|start| words.find(start)).min() else {
        return false;
    };
    let address = |c: char| c.is_ascii_graphic();
    let behind = rest(words, at).trim_start_matches(address);
    let label = head(words, at);
    label.len() + behind.len() <= LABEL_BYTES && !label.contains(is_comma) && behind.is_empty()
}

/// How a web address begins.
const SITE_ADDRESSES: [&str; 3] = ["http://", "https://", "www."];

/// [1] 本公报…, ［2］…: the notes of a bulletin.
pub(super) fn is_footnote(words: &str) -> bool {
    let inner = words
        .strip_prefix(['[', '［'])
        .map(|inner| inner.trim_start_matches(|c| arabic_digit(c).is_some()));
    inner.is_some_and(|inner| inner.starts_with([']', '］']))
}

/// The bytes of the number that a collection puts before each of its texts: 第1篇, 篇一：, 【篇一】.
pub(super) fn entry(words: &str) -> Option<usize> {
    let counts = |c| arabic_digit(c).is_some() || han_digit(c).is_some();
    let opens = |c| counts(c) || is_opening(c) || matches!(c, TEN | COLLECTED | ORDINAL_PREFIX);
    if !words.starts_with(opens) || !holds(head_within(words, ENTRY_BYTES), COLLECTED) {
        return None;
    }
    let bare = words.trim_start_matches(['【', '[', '（', '(', ORDINAL_PREFIX]);
    let behind = match bare.strip_prefix(COLLECTED) {
        Some(number) => read_ordinal(number)?.1,
        None => read_ordinal(bare)?.1.strip_prefix(COLLECTED)?,
    };
    let text = behind.trim_start_matches(|c| is_closing(c) || is_colon(c) || is_space(c));
    let parted = text.len() < behind.len() || words.starts_with(ORDINAL_PREFIX);
    (parted && !text.is_empty()).then(|| words.len() - text.len())
}

/// ※名词解释※, 《政府工作报告》名词解释: the label of a glossary, alone on its line.
pub(super) fn is_glossary(words: &str) -> bool {
    if words.len() > GLOSSARY_BYTES {
        return false;
    }
    let bare = words.trim_end_matches(|c: char| !is_han(c));
    GLOSSARIES.suffix(bare).is_some() && !words.contains(is_stop)
}

/// Whether `words` begin with a dash, as a subtitle does: ——在县人民代表大会上.
pub(super) fn opens_with_dash(words: &str) -> bool {
    words.starts_with(is_dash)
}
