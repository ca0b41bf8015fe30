//! Makes the masked rendition of texts that must not be published: Han characters that are no word
//! of the crate's lexicon become a filler, everything else stays, so that structure and figures
//! survive and sentences do not.
//!
//!     cargo run --example mask -- tests/masked ../shared/samples/*.txt

mod support;

use std::{env, error::Error, fs, path::PathBuf};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args_os().skip(1).map(PathBuf::from);
    let folder = arguments.next().ok_or("name a folder to write to, then the texts to mask")?;
    let words = support::mask::words();
    for path in arguments {
        let masked = support::mask::mask(&fs::read_to_string(&path)?, &words);
        fs::write(folder.join(path.file_name().ok_or("a text has a file name")?), masked)?;
    }
    Ok(())
}
