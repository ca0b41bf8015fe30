//! Whether a document sets rules (规范性文件：法规、办法、政策) or reports.
//!
//! Takes its words, and whether articles divide it; gives whether it sets rules, which is told when it is first asked. The same
//! number says another thing in each: 本人工资的90% is what a rule sets, and 占企业的90% was counted.

use core::cell::OnceCell;

use memchr::memmem;

use crate::lexicon::conditions::{OF_REPORTS, OF_RULES};

/// In a document that sets rules such a word stands in every so many bytes: 250 characters. Statutes and policies at hand have
/// two to eight there, reports and plans less than one.
const BYTES_A_RULE: usize = 750;

/// Fewer tell nothing of a short text.
const FEWEST_RULES: usize = 3;

/// Words of rules are so many times as many as those of reports.
const TIMES_REPORTS: usize = 2;

/// What a document is, as far as its numbers depend on it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Genre<'s> {
    /// The document.
    text: &'s str,
    sets_rules: OnceCell<bool>,
}

impl<'s> Genre<'s> {
    /// The genre of a document.
    pub(crate) const fn of(text: &'s str) -> Self {
        Self { text, sets_rules: OnceCell::new() }
    }

    /// That of one that sets rules, as its articles show (第一条). 行政法规制定程序条例 article 8.
    pub(crate) fn rules() -> Self {
        Self { text: "", sets_rules: OnceCell::from(true) }
    }

    /// Whether the document sets rules.
    pub(super) fn sets_rules(&self) -> bool {
        *self.sets_rules.get_or_init(|| holds_rules(self.text))
    }
}

/// Whether words of rules stand in a text often, and oftener than those of reports.
fn holds_rules(text: &str) -> bool {
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
    use super::Genre;

    #[test]
    fn rules_are_told_from_reports() {
        let sets_rules = |text: &str| Genre::of(text).sets_rules();
        let rule = "符合条件的，给予奖励；弄虚作假的，不得申报。";
        assert!(sets_rules(rule) && Genre::rules().sets_rules());
        assert!(!sets_rules("全县完成投资18亿元，增长5%，对困难户给予补助，成效应当肯定。"));
        assert!(!sets_rules(&alloc::format!("{rule}{}", "全县经济稳中有进。".repeat(200))));
        assert!(!sets_rules("应当说明，情况良好。"));
    }
}
