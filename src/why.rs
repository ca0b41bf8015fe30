//! Why a line is what it is: the rule behind each title, heading, line of matter, noise and table.
//!
//! ```
//! let source = "某县2023年工作总结\n一、工作回顾\n全年各项任务圆满完成，群众满意度不断提升，社会大局稳定。\n";
//! let names: Vec<_> =
//!     gongwen::why::verdicts(source).iter().map(|verdict| verdict.rule.name).collect();
//! assert_eq!(names, ["title-by-kind", "marker"]);
//! ```

use alloc::vec::Vec;

pub use crate::structure::Role;
use crate::{
    Span, layout, outline,
    structure::{self, Kind, Stretch},
    text::chars::head_within,
};

/// A rule that says what a line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Rule {
    /// Its name: `form-of-address`. Names may change in a minor version.
    pub name: &'static str,
    /// What it makes of a line for which it holds.
    pub role: Role,
    /// The clause or the observation that it comes from: `GB/T 9704-2012 7.3.2`.
    pub source: &'static str,
}

/// What a line is, and by which rule.
///
/// # Examples
/// ```
/// use gongwen::why::{Role, verdicts};
///
/// let source = "关于做好防汛工作的通知\n各镇人民政府：\n现将有关事项通知如下，请遵照执行，不得有误。\n";
/// let verdict = verdicts(source)[1];
/// assert_eq!(verdict.span.of_source(source), "各镇人民政府：");
/// assert_eq!(verdict.role, Role::Matter(gongwen::MatterKind::Addressee));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Verdict {
    /// The line, in bytes of the source: from its first word to its last; of a heading, from its
    /// marker to the end of its title.
    pub span: Span,
    /// What it is.
    pub role: Role,
    /// The rule that says so.
    pub rule: Rule,
}

/// The verdict on every line of `source` that is no running text, in order. Linear in its length; of
/// a source of more than 4 GiB the rest is not read.
#[must_use]
pub fn verdicts(source: &str) -> Vec<Verdict> {
    let readable = head_within(source, u32::MAX as usize);
    let stretches = structure::stretches(readable, layout::lines(readable));
    let heads = outline::outline(&stretches).heads;
    let mut verdicts: Vec<Verdict> = stretches.iter().filter_map(of_line).collect();
    for head in heads {
        let Some(stretch) = stretches.get(head.stretch) else { continue };
        let span = stretch.text.span(head.start..head.end);
        let role = Role::Heading;
        verdicts.push(Verdict { span, role, rule: rule(head.rule, role) });
    }
    verdicts.sort_by_key(|verdict| (verdict.span.start, verdict.span.end));
    verdicts
}

/// The verdict on a line that is no text.
fn of_line(line: &Stretch<'_>) -> Option<Verdict> {
    let role = match line.kind {
        Kind::Text => return None,
        Kind::Title => Role::Title,
        Kind::Matter(kind) => Role::Matter(kind),
        Kind::Noise => Role::Noise,
        Kind::Table(_) => Role::Table,
    };
    (!line.range().is_empty()).then(|| Verdict {
        span: Span::of(line.range()),
        role,
        rule: rule(line.rule, role),
    })
}

/// The rule `name`, which made something a `role`.
fn rule(name: &'static str, role: Role) -> Rule {
    let same = |rule: &Rule| rule.name == name && rule.role == role;
    rules().find(same).unwrap_or(Rule { name, role, source: "" })
}

/// Every rule, in the order of the tables that `ARCHITECTURE.md` names; within a table the first that
/// holds decides. One that makes a line [`Role::Text`] keeps it from the rules below it.
pub fn rules() -> impl Iterator<Item = Rule> {
    let tables = structure::tables().into_iter().chain([outline::UNMARKED]);
    let rows = tables.flatten();
    let rows = rows.map(|row| Rule { name: row.name, role: row.role, source: row.source });
    rows.chain(EVIDENT)
}

/// What is told by the form of a line, or by several lines together, and by no row of a table.
const EVIDENT: [Rule; 14] = [
    evident("folio", Role::Noise, "GB/T 9704-2012 7.5"),
    evident("running-head", Role::Noise, "page heads from PDF"),
    evident("navigation", Role::Noise, "county portals"),
    evident("contents-entry", Role::Noise, "tables of contents"),
    evident("tail-of-a-site", Role::Noise, "county portals"),
    evident("metadata-row", Role::Noise, "text collections"),
    evident("title-of-its-row", Role::Title, "county portals"),
    evident("title-label", Role::Matter(crate::MatterKind::Label), "text collections"),
    evident(
        "note-mark",
        Role::Matter(crate::MatterKind::Note),
        "statistical bulletins; days behind titles in chronicles",
    ),
    evident("first-running-head", Role::Title, "prospectuses"),
    evident("rows-of-cells", Role::Table, "statistical bulletins"),
    evident("marker", Role::Heading, "GB/T 9704-2012 7.3.3"),
    evident("glued-marker", Role::Heading, "scraped reports"),
    evident("entry-in-brackets", Role::Heading, "yearbooks, newsletters"),
];

const fn evident(name: &'static str, role: Role, source: &'static str) -> Rule {
    Rule { name, role, source }
}
