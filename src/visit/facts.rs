//! The walks over what a sentence measures and dates.
//!
//! Takes a node of the facts, gives its parts to the visitor, kind by kind.

use super::{Visit, each};
use crate::{Basis, Change, Completion, Facts, Metric, Period, Quantity, Rank};

/// Visits the metrics, then the quantities that measure nothing, the ranks of no metric, and the
/// periods.
///
/// # Examples
/// ```
/// # use gongwen::{Block, Text, visit::{Visit, walk_facts}};
/// # #[derive(Default)]
/// # struct Words(Vec<String>);
/// # impl<'s> Visit<'s> for Words {
/// #     fn visit_text(&mut self, text: &'s Text<'s>) {
/// #         self.0.push(text.to_string());
/// #     }
/// # }
/// let report = gongwen::parse("一、就业\n2021年，新增就业800人。");
/// let metrics: Vec<_> = report.metrics().collect();
/// let mut words = Words::default(); // a visitor that keeps all words
/// walk_facts(&mut words, &metrics[0].sentence.unwrap().facts());
/// assert_eq!(words.0, ["就业", "2021年"]);
/// ```
pub fn walk_facts<'s, V: Visit<'s> + ?Sized>(visitor: &mut V, facts: &'s Facts<'s>) {
    each(facts.metrics(), |metric| visitor.visit_metric(metric));
    each(facts.other_quantities(), |quantity| visitor.visit_quantity(quantity));
    each(facts.other_ranks(), |rank| visitor.visit_rank(rank));
    each(facts.periods(), |period| visitor.visit_period(period));
}

/// Visits subject, holder, level, changes, completions, ranks and parts. The metric's period is not
/// visited: it may stand in an earlier sentence, and is among the facts of the text that it stands
/// in.
///
/// # Examples
/// ```
/// # use gongwen::{Block, Text, visit::{Visit, walk_metric}};
/// # #[derive(Default)]
/// # struct Words(Vec<String>);
/// # impl<'s> Visit<'s> for Words {
/// #     fn visit_text(&mut self, text: &'s Text<'s>) {
/// #         self.0.push(text.to_string());
/// #     }
/// # }
/// let report = gongwen::parse("一、经济运行
/// 规上工业总产值270亿元，同比增长5.2%，增速全区第二。");
/// let metrics: Vec<_> = report.metrics().collect();
/// let mut words = Words::default(); // a visitor that keeps all words
/// walk_metric(&mut words, metrics[0].node);
/// assert_eq!(words.0, ["规上工业总产值", "同比", "全区", "增速"]);
/// ```
pub fn walk_metric<'s, V: Visit<'s> + ?Sized>(visitor: &mut V, metric: &'s Metric<'s>) {
    each(metric.subject(), |subject| visitor.visit_text(subject));
    each(metric.holder(), |holder| visitor.visit_text(holder));
    each(&metric.quantity, |quantity| visitor.visit_quantity(quantity));
    each(metric.changes(), |change| visitor.visit_change(change));
    each(metric.completions(), |completion| visitor.visit_completion(completion));
    each(metric.ranks(), |rank| visitor.visit_rank(rank));
    each(metric.parts(), |part| visitor.visit_metric(part));
}

/// Does nothing: a quantity has no children.
///
/// # Examples
/// ```
/// # use gongwen::{Block, Text, visit::{Visit, walk_quantity}};
/// # #[derive(Default)]
/// # struct Words(Vec<String>);
/// # impl<'s> Visit<'s> for Words {
/// #     fn visit_text(&mut self, text: &'s Text<'s>) {
/// #         self.0.push(text.to_string());
/// #     }
/// # }
/// let report = gongwen::parse("一、就业\n新增就业800人。");
/// let metrics: Vec<_> = report.metrics().collect();
/// let mut words = Words::default(); // a visitor that keeps all words
/// walk_quantity(&mut words, metrics[0].quantity().unwrap());
/// assert!(words.0.is_empty());
/// ```
pub fn walk_quantity<'s, V: Visit<'s> + ?Sized>(_visitor: &mut V, _quantity: &'s Quantity<'s>) {}

/// Visits the basis and the amount.
///
/// # Examples
/// ```
/// # use gongwen::{Block, Text, visit::{Visit, walk_change}};
/// # #[derive(Default)]
/// # struct Words(Vec<String>);
/// # impl<'s> Visit<'s> for Words {
/// #     fn visit_text(&mut self, text: &'s Text<'s>) {
/// #         self.0.push(text.to_string());
/// #     }
/// # }
/// let report = gongwen::parse("一、经济运行\n规上工业总产值270亿元，同比增长5.2%。");
/// let metrics: Vec<_> = report.metrics().collect();
/// let mut words = Words::default(); // a visitor that keeps all words
/// walk_change(&mut words, &metrics[0].changes()[0]);
/// assert_eq!(words.0, ["同比"]);
/// ```
pub fn walk_change<'s, V: Visit<'s> + ?Sized>(visitor: &mut V, change: &'s Change<'s>) {
    each(&change.basis, |basis| visitor.visit_basis(basis));
    each(&change.amount, |amount| visitor.visit_quantity(amount));
}

/// Visits the words. The period named in them is not visited: it is among the facts of the same
/// text.
///
/// # Examples
/// ```
/// # use gongwen::{Block, Text, visit::{Visit, walk_basis}};
/// # #[derive(Default)]
/// # struct Words(Vec<String>);
/// # impl<'s> Visit<'s> for Words {
/// #     fn visit_text(&mut self, text: &'s Text<'s>) {
/// #         self.0.push(text.to_string());
/// #     }
/// # }
/// let report = gongwen::parse("一、经济运行\n规上工业总产值270亿元，较上年增长5.2%。");
/// let metrics: Vec<_> = report.metrics().collect();
/// let mut words = Words::default(); // a visitor that keeps all words
/// walk_basis(&mut words, metrics[0].changes()[0].basis().unwrap());
/// assert_eq!(words.0, ["较上年"]);
/// ```
pub fn walk_basis<'s, V: Visit<'s> + ?Sized>(visitor: &mut V, basis: &'s Basis<'s>) {
    visitor.visit_text(&basis.text);
}

/// Visits the plan and the share.
///
/// # Examples
/// ```
/// # use gongwen::{Block, Text, visit::{Visit, walk_completion}};
/// # #[derive(Default)]
/// # struct Words(Vec<String>);
/// # impl<'s> Visit<'s> for Words {
/// #     fn visit_text(&mut self, text: &'s Text<'s>) {
/// #         self.0.push(text.to_string());
/// #     }
/// # }
/// let report = gongwen::parse("一、经济运行
/// 固定资产投资18.75亿元，完成年度任务的104.2%。");
/// let metrics: Vec<_> = report.metrics().collect();
/// let mut words = Words::default(); // a visitor that keeps all words
/// walk_completion(&mut words, &metrics[0].completions()[0]);
/// assert_eq!(words.0, ["年度任务"]);
/// ```
pub fn walk_completion<'s, V: Visit<'s> + ?Sized>(visitor: &mut V, completion: &'s Completion<'s>) {
    each(&completion.of, |plan| visitor.visit_text(plan));
    visitor.visit_quantity(&completion.share);
}

/// Visits the scope and the subject.
///
/// # Examples
/// ```
/// # use gongwen::{Block, Text, visit::{Visit, walk_rank}};
/// # #[derive(Default)]
/// # struct Words(Vec<String>);
/// # impl<'s> Visit<'s> for Words {
/// #     fn visit_text(&mut self, text: &'s Text<'s>) {
/// #         self.0.push(text.to_string());
/// #     }
/// # }
/// let report = gongwen::parse("一、经济运行\n总产值31亿元，增长12.5%，增速位列全区第二。");
/// let metrics: Vec<_> = report.metrics().collect();
/// let mut words = Words::default(); // a visitor that keeps all words
/// walk_rank(&mut words, &metrics[0].ranks()[0]);
/// assert_eq!(words.0, ["全区", "增速"]);
/// ```
pub fn walk_rank<'s, V: Visit<'s> + ?Sized>(visitor: &mut V, rank: &'s Rank<'s>) {
    each(&rank.scope, |scope| visitor.visit_text(scope));
    each(&rank.subject, |subject| visitor.visit_text(subject));
}

/// Visits the words.
///
/// # Examples
/// ```
/// # use gongwen::{Block, Text, visit::{Visit, walk_period}};
/// # #[derive(Default)]
/// # struct Words(Vec<String>);
/// # impl<'s> Visit<'s> for Words {
/// #     fn visit_text(&mut self, text: &'s Text<'s>) {
/// #         self.0.push(text.to_string());
/// #     }
/// # }
/// let report = gongwen::parse("一、就业\n2021年，新增就业800人。");
/// let metrics: Vec<_> = report.metrics().collect();
/// let mut words = Words::default(); // a visitor that keeps all words
/// walk_period(&mut words, metrics[0].period().unwrap());
/// assert_eq!(words.0, ["2021年"]);
/// ```
pub fn walk_period<'s, V: Visit<'s> + ?Sized>(visitor: &mut V, period: &'s Period<'s>) {
    visitor.visit_text(&period.text);
}
