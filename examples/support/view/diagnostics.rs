//! The pane of the diagnostics: what is odd about the source, and where.

use gongwen::Diagnostic;

use super::{Page, labels};

/// The diagnostics as a list.
pub fn diagnostics(page: &Page<'_>) -> String {
    let found = page.report.diagnostics();
    if found.is_empty() {
        return format!("<p>{}</p>", page.language.html(labels::NO_DIAGNOSTICS));
    }
    let entries: String = found.iter().map(|diagnostic| entry(page, diagnostic)).collect();
    format!(r#"<ol class="diagnostics">{entries}</ol>"#)
}

/// One diagnostic: how bad it is, its code, where it is, what would mend it.
fn entry(page: &Page<'_>, diagnostic: &Diagnostic) -> String {
    let severity = page.language.html(labels::severity(diagnostic.severity()));
    let help = page.language.html(labels::help(diagnostic.code));
    let place = page.link(diagnostic.span, &page.first_words(diagnostic.span, 12));
    let line = page.line(diagnostic.span);
    let related = diagnostic.related.map_or(String::new(), |related| {
        let link = page.link(related, &page.first_words(related, 12));
        format!(" · {} {link}", page.language.html(labels::COMPARE))
    });
    format!(
        r#"<li><p><span class="severity">{severity}</span> <code>{}</code></p><p>{place} · {line}{related}</p><p>{help}</p></li>"#,
        diagnostic.code
    )
}
