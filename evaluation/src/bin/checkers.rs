//! The checks of this crate beside those of two tools that mend the punctuation and spacing of Chinese
//! texts: how many planted faults each finds, and how much it says of published texts.
//!
//!     evaluation/checkers
//!     evaluation/checkers --hits
//!
//! The faults are those of `tests/planted`; the published texts are the corpus and the field texts of
//! `../shared`, of which nobody knows the faults. `--hits` lists what each checker says of each fault:
//! a remark beside a fault counts as a hit, whether or not it names the fault.

#[path = "../checkers/mod.rs"]
mod checkers;
#[path = "../shared.rs"]
mod shared;

use checkers::{
    Checked, Text,
    planted::{self, CATEGORIES, Count, Fault},
    tools,
};

fn main() {
    let (texts, faults) = planted::read();
    let checked = tools::all(&texts);
    if std::env::args().any(|argument| argument == "--hits") {
        hits(&texts, &faults, &checked);
        return;
    }
    planted_table(&texts, &faults, &checked);
    println!();
    published_table();
}

fn planted_table(texts: &[Text], faults: &[Vec<Fault>], checked: &[Checked]) {
    let clean = faults.iter().filter(|faults| faults.is_empty()).count();
    println!(
        "{} texts with {} faults, {clean} clean texts\n",
        texts.len() - clean,
        faults.iter().flatten().count(),
    );
    println!(
        "| checker | {} | findings on no fault | of these, spaces between Han and Latin or digits | other spaces | findings on clean texts | of these, spaces between Han and Latin or digits | other spaces | crashes |",
        CATEGORIES.join(" | ")
    );
    println!("|{}", "---|".repeat(CATEGORIES.len() + 8));
    for checked in checked {
        let score = planted::score(checked, faults);
        let found = score.found.map(|(hit, all)| format!("{hit} of {all}")).join(" | ");
        let count = |count: Count| {
            format!("{} | {} | {}", count.all, count.han_and_latin, count.other_space)
        };
        let (beside, clean) = (count(score.beside), count(score.on_clean));
        println!("| {} | {found} | {beside} | {clean} | {} |", checked.name, score.crashes);
    }
}

fn published_table() {
    let paths = ["corpus", "field"].map(|folder| shared::texts(&shared::shared().join(folder)));
    let texts: Vec<Text> = paths.into_iter().flatten().map(Text::read).collect();
    let lengths: Vec<usize> = texts.iter().map(|text| text.source.chars().count()).collect();
    println!("{} published texts, {} characters\n", texts.len(), lengths.iter().sum::<usize>());
    println!(
        "| checker | findings per 10,000 characters | spaces between Han and Latin or digits | other spaces | the rest | crashes |"
    );
    println!("|---|---|---|---|---|---|");
    for checked in tools::all(&texts) {
        let count = Count::of(checked.texts.iter().flatten().flatten());
        // A text that a checker crashes on tells nothing of it.
        let read = checked.texts.iter().zip(&lengths).filter(|(remarks, _)| remarks.is_some());
        let characters: usize = read.map(|(_, length)| length).sum();
        let rate = |count: usize| format!("{:.1}", count as f64 * 10_000.0 / characters as f64);
        println!(
            "| {} | {} | {} | {} | {} | {} |",
            checked.name,
            rate(count.all),
            rate(count.han_and_latin),
            rate(count.other_space),
            rate(count.all - count.han_and_latin - count.other_space),
            checked.texts.iter().filter(|remarks| remarks.is_none()).count(),
        );
    }
}

fn hits(texts: &[Text], faults: &[Vec<Fault>], checked: &[Checked]) {
    println!("| text | category | words | checker | says |");
    println!("|---|---|---|---|---|");
    for (at, (text, faults)) in texts.iter().zip(faults).enumerate() {
        let path = text.path.strip_prefix(text.path.ancestors().nth(2).unwrap()).unwrap();
        for fault in faults {
            for checked in checked {
                let remarks = checked.texts[at].iter().flatten();
                let says: Vec<String> = remarks
                    .filter(|remark| fault.is_hit(remark))
                    .map(|remark| remark.says.replace(['\n', '|'], " "))
                    .collect();
                println!(
                    "| {} | {} | {} | {} | {} |",
                    path.display(),
                    CATEGORIES[fault.category],
                    &text.source[fault.span.clone()],
                    checked.name,
                    says.join("; ")
                );
            }
        }
    }
}
