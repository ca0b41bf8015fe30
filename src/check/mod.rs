//! Checks (校对): a draft read by an editor who knows the standards and adds up the sums.
//!
//! Takes a parsed report with its source, gives [`Finding`]s in the order of the source. The rules stand in `table`, each with its
//! name, its level, its clause, its messages and an example; each category has a folder or file that looks for their breaches.
//!
//! Noise, tables and what stands in 《》 are not checked for punctuation. A figure that is hidden, a range or an approximation (约,
//! 以上) contradicts nothing. What depends on an inferred subject is a warning at most.

mod arithmetic;
mod draft;
mod figures;
mod finding;
mod form;
mod left_out;
mod lookalikes;
mod marks;
mod minutes;
mod misspellings;
mod names;
mod numbering;
mod pairs;
mod people;
mod pieces;
mod places;
mod punctuation;
mod repeats;
mod rosters;
mod rule;
mod rules;
mod seasons;
mod spellings;
mod table;
#[cfg(test)]
mod tests;
mod wording;
mod years;

use alloc::{string::String, vec::Vec};

pub use finding::{Edit, Finding};
pub use rule::{Category, Level, Rule};
pub use rules::{Rules, UnknownRule};

use crate::Report;
use draft::Draft;
use pieces::Pieces;

impl Report<'_> {
    /// What in the draft breaks `rules`, in the order of the source.
    ///
    /// `source` is the text that the report was read from. Of a report that was read with
    /// [`structure_only`](crate::Options::structure_only) no figures are checked.
    ///
    /// # Examples
    /// ```
    /// use gongwen::check::Rules;
    ///
    /// let source = "一、工作回顾\n开工项目40个，完工34个，完工率80%。";
    /// let report = gongwen::parse(source);
    /// let findings = report.check(source, &Rules::new());
    /// assert_eq!(findings[0].rule.name(), "rate");
    /// assert_eq!(findings[0].span.of_source(source), "80%");
    /// assert_eq!(findings[0].expected().unwrap(), "85%");
    /// ```
    #[must_use]
    pub fn check(&self, source: &str, rules: &Rules) -> Vec<Finding> {
        let (pieces, figures) = Pieces::of(self);
        let draft = Draft::new(self, source, rules, pieces.telling(&figures));
        numbering::check(&draft);
        punctuation::check(&draft);
        pairs::check(&draft);
        form::check(&draft);
        figures::check(&draft);
        repeats::check(&draft);
        misspellings::check(&draft);
        left_out::check(&draft);
        wording::check(&draft);
        years::check(&draft);
        names::check(&draft);
        minutes::check(&draft);
        lookalikes::check(&draft);
        people::check(&draft);
        spellings::check(&draft);
        places::check(&draft);
        seasons::check(&draft);
        rosters::check(&draft);
        draft.into_findings()
    }
}

/// `source` with every safe edit made, again and again until none is left: an edit may bring another
/// fault to light (a title, once its stop is gone). Faults without an edit stay.
///
/// # Examples
/// ```
/// use gongwen::check::{Rules, mend};
///
/// let source = "青河县2021年工作总结。\n一、工作回顾\n全县完成投资18亿元,增长5%。。\n";
/// let mended = mend(source, &Rules::new());
/// assert_eq!(mended, "青河县2021年工作总结\n一、工作回顾\n全县完成投资18亿元，增长5%。\n");
/// ```
#[must_use]
pub fn mend(source: &str, rules: &Rules) -> String {
    /// Each round mends what the last one brought to light; faults nest no deeper than this.
    const ROUNDS: usize = 8;

    let mut mended = String::from(source);
    for _ in 0..ROUNDS {
        let findings = crate::parse(&mended).check(&mended, rules);
        if findings.iter().all(|finding| finding.fix().is_none()) {
            break;
        }
        mended = apply(&mended, &findings);
    }
    mended
}

/// `source` with the edits of `findings` made. Of two that touch the same words the first is made.
///
/// # Examples
/// ```
/// use gongwen::check::{Rules, apply};
///
/// let source = "一、工作回顾\n全县完成投资18亿元,增长5%。。\n";
/// let findings = gongwen::parse(source).check(source, &Rules::new());
/// assert_eq!(apply(source, &findings), "一、工作回顾\n全县完成投资18亿元，增长5%。\n");
/// ```
#[must_use]
pub fn apply(source: &str, findings: &[Finding]) -> String {
    let mut edits: Vec<&Edit> = findings.iter().filter_map(Finding::fix).collect();
    edits.sort_by_key(|edit| edit.span);
    let mut fixed = String::with_capacity(source.len());
    let mut at = 0;
    for edit in edits {
        let range = edit.span.range();
        if range.start < at {
            continue;
        }
        let (Some(before), Some(_)) = (source.get(at..range.start), source.get(range.clone()))
        else {
            continue;
        };
        fixed.push_str(before);
        fixed.push_str(&edit.with);
        at = range.end;
    }
    fixed.push_str(source.get(at..).unwrap_or_default());
    fixed
}
