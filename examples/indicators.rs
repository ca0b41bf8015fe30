//! Fills a table of indicators from a folder of reports: a row for each report, a column for each
//! indicator that the command line names; CSV.
//!
//!     cargo run --example indicators -- tests/fixtures 就业 规上工业总产值 固定资产投资

mod support;

use std::fs;

use gongwen::{Metric, Modality, Report};

/// The value of an indicator with its unit: of the metrics with this subject the first that the
/// report tells as done.
fn value(report: &Report<'_>, indicator: &str) -> String {
    let told = |metric: &Metric<'_>| {
        metric.modality == Modality::Reported && metric.subject_text() == indicator
    };
    let mut found = report.metrics().filter(|metric| told(metric));
    let levels = found.find_map(|metric| metric.quantity().cloned());
    levels.map(|level| level.to_string()).unwrap_or_default()
}

fn main() -> std::process::ExitCode {
    support::run(|| {
        let arguments = support::arguments();
        let (folder, names) = arguments.split_first().ok_or("name a folder, then indicators")?;
        let names: Vec<_> = names.iter().map(|name| name.to_string_lossy()).collect();
        let mut table = csv::Writer::from_writer(Vec::new());
        table
            .write_record(["title", "year"].into_iter().chain(names.iter().map(|name| &**name)))?;
        let mut paths: Vec<_> =
            fs::read_dir(folder)?.map(|entry| entry.map(|e| e.path())).collect::<Result<_, _>>()?;
        paths.sort();
        for path in paths.iter().filter(|path| path.extension().is_some_and(|end| end == "txt")) {
            let source = support::read(path)?;
            let report = gongwen::parse(&source);
            let document = &report.documents()[0];
            let year = document.base_year().map(|year| year.to_string()).unwrap_or_default();
            let mut row = vec![document.title_text().to_owned(), year];
            row.extend(names.iter().map(|name| value(&report, name)));
            table.write_record(row)?;
        }
        Ok(String::from_utf8(table.into_inner()?)?)
    })
}
