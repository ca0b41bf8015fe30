//! What the benches read, and what a user would otherwise run over it.

#![allow(dead_code, reason = "every bench uses its own part of this")]

use std::{env, fmt, fs, path::PathBuf, sync::LazyLock};

use regex::Regex;

/// A text with the name that its rows show.
pub struct Input {
    pub name: String,
    pub text: String,
}

impl fmt::Display for Input {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)
    }
}

/// The texts of each folder one after another: those of this repository's fixtures and, where
/// `../shared` (or `$GONGWEN_SHARED`) is there, the samples and the corpus.
pub fn folders() -> Vec<Input> {
    let folders = [
        ("fixtures", PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures")),
        ("samples", shared().join("samples")),
        ("corpus", shared().join("corpus")),
    ];
    folders
        .into_iter()
        .filter_map(|(name, folder)| Some(Input { name: name.to_owned(), text: joined(&folder)? }))
        .collect()
}

/// What has a name: one of [`folders`], or the text of the corpus that is called so. `None` where it is
/// not there.
pub fn named(name: &str) -> Option<Input> {
    let folder = folders().into_iter().find(|input| input.name == name);
    folder.or_else(|| {
        let text =
            fs::read_to_string(shared().join("corpus").join(name).with_extension("txt")).ok()?;
        Some(Input { name: name.to_owned(), text })
    })
}

/// The folder of the texts outside of the repository.
fn shared() -> PathBuf {
    let beside = || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared");
    env::var_os("GONGWEN_SHARED").map_or_else(beside, PathBuf::from)
}

/// The texts of a folder one after another; `None` where there is no such folder.
fn joined(folder: &PathBuf) -> Option<String> {
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder).ok()?.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.retain(|path| path.extension() == Some("txt".as_ref()));
    paths.sort();
    Some(
        paths
            .iter()
            .filter_map(|path| fs::read_to_string(path).ok())
            .map(|text| text + "\n")
            .collect(),
    )
}

/// `text` as often as so many megabytes take.
pub fn megabytes(text: &str, count: usize) -> String {
    text.repeat((count * 1_000_000).div_ceil(text.len().max(1)))
}

/// Texts that are hard on a parser, each of about `bytes` bytes.
pub fn adversarial(bytes: usize) -> Vec<Input> {
    let repeat = |name: &str, piece: &str| Input {
        name: name.to_owned(),
        text: piece.repeat(bytes / piece.len()),
    };
    let ladder = "第一章 总则\n第一节 概况\n一、甲\n（一）乙\n1.丙\n（1）丁\n①戊\n";
    vec![
        repeat("一是", "一是"),
        repeat("（一）", "（一）"),
        repeat("nested brackets", "（“【"),
        Input {
            name: "brackets in brackets".to_owned(),
            text: "（".repeat(bytes / 6) + &"）".repeat(bytes / 6),
        },
        repeat("digits", "8"),
        repeat("X", "X"),
        repeat("第", "第"),
        repeat("spaces", "政 府 工 作 "),
        repeat("、", "、"),
        repeat("ladder of seven families", ladder),
        repeat("blank lines", "\n"),
        repeat("no stop", "加快推进重点工作落实"),
        repeat("Han numeral", "一千二百三十四万"),
        repeat("1元。", "1元。"),
    ]
}

/// What a user would write by hand for a part of the work: headings, items, quantities with their
/// change, a pass each.
pub static PATTERNS: LazyLock<[Regex; 3]> = LazyLock::new(|| {
    const NUMERAL: &str = "[〇零一二三四五六七八九十百]+";
    [
        // Headings at the start of a line.
        format!(r"(?m)^[ \u3000]*(?:第{NUMERAL}[章节条]|{NUMERAL}、|[（(]{NUMERAL}[）)]|[0-9]+[.．、]|[（(][0-9]+[）)])[^\n。]*"),
        // Items of enumerations in running text.
        format!("(?:{NUMERAL}[是要]|第{NUMERAL}，|其{NUMERAL}|首先|其次|再次|最后)"),
        // Quantities, with the change that follows.
        r"[0-9]+(?:\.[0-9]+)?(?:余|多)?[万亿]?(?:元|个百分点|%|％|[个名家户人次件处亩吨])(?:[，,](?:同比|较上年|比上年)?(?:增长|下降)[0-9.]+[%％])?".to_owned(),
    ]
    .map(|pattern| Regex::new(&pattern).expect("the pattern is well formed"))
});

/// How often the patterns match.
pub fn regex(text: &str) -> usize {
    PATTERNS.iter().map(|pattern| pattern.find_iter(text).count()).sum()
}

/// The structure alone.
pub fn structure(text: &str) -> usize {
    gongwen::Options::new().structure_only().parse(text).documents().len()
}
