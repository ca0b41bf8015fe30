//! Makes the masked rendition of texts that must not be published: Han characters that are no word
//! of the crate's lexicon become a filler, everything else stays, so that structure and figures
//! survive and sentences do not.
//!
//!     cargo run --example mask -- tests/masked ../shared/samples/*.txt

mod support;

use std::{fs, process::ExitCode};

fn main() -> ExitCode {
    support::run(|| {
        let arguments = support::arguments();
        let (folder, texts) =
            arguments.split_first().ok_or("name a folder to write to, then the texts to mask")?;
        let words = support::mask::words();
        for path in texts {
            let masked = support::mask::mask(&support::read(path)?, &words);
            fs::write(folder.join(path.file_name().ok_or("a text has a file name")?), masked)?;
        }
        Ok(String::new())
    })
}
