//! Whether a document sets rules (规范性文件：法规、办法、政策) or reports.
//!
//! Takes its words and headings, gives whether articles divide it, or words of rules stand in it often. The same number says
//! another thing in each: 本人工资的90% is what a rule sets, and 占企业的90% was counted.

use memchr::memmem;

use crate::{
    Delimiter, Division,
    lexicon::conditions::{OF_REPORTS, OF_RULES},
    outline::Head,
};

/// In a document that sets rules such a word stands in every so many bytes: 250 characters. Statutes and policies at hand have
/// two to eight there, reports and plans less than one.
const BYTES_A_RULE: usize = 750;

/// Fewer tell nothing of a short text.
const FEWEST_RULES: usize = 3;

/// Words of rules are so many times as many as those of reports.
const TIMES_REPORTS: usize = 2;

/// A text of so many articles (第一条) is one that sets rules.
const FEWEST_ARTICLES: usize = 2;

/// Whether articles divide a document. 行政法规制定程序条例 article 8.
pub(super) fn has_articles(heads: &[Head]) -> bool {
    let article = |head: &&Head| {
        head.marker
            .is_some_and(|marker| marker.family.delimiter == Delimiter::Division(Division::Article))
    };
    heads.iter().filter(article).take(FEWEST_ARTICLES).count() == FEWEST_ARTICLES
}

/// Whether words of rules stand in a text often, and oftener than those of reports.
pub(super) fn sets_rules(text: &str) -> bool {
    let count = |words: &[&str]| -> usize {
        words.iter().map(|word| memmem::find_iter(text.as_bytes(), word).count()).sum()
    };
    let rules = count(OF_RULES);
    rules >= FEWEST_RULES
        && rules * BYTES_A_RULE >= text.len()
        && rules >= TIMES_REPORTS * count(OF_REPORTS)
}

#[cfg(test)]
mod tests {
    use super::sets_rules;

    #[test]
    fn rules_are_told_from_reports() {
        let rule = "符合条件的，给予奖励；弄虚作假的，不得申报。";
        assert!(sets_rules(rule));
        assert!(!sets_rules("全县完成投资18亿元，增长5%，对困难户给予补助，成效应当肯定。"));
        assert!(!sets_rules(&alloc::format!("{rule}{}", "全县经济稳中有进。".repeat(200))));
        assert!(!sets_rules("应当说明，情况良好。"));
    }
}
