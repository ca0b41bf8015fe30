//! What several examples and the tests share.
#![allow(dead_code, reason = "each example takes what it needs")]

pub mod mask;
pub mod outline;
pub mod value;

/// The text of the file that the command line names, or of stdin; untouched, so that offsets are those of the file.
pub fn source() -> Result<String, Box<dyn std::error::Error>> {
    let bytes = match std::env::args_os().nth(1) {
        Some(path) => std::fs::read(path)?,
        None => {
            let mut bytes = Vec::new();
            std::io::Read::read_to_end(&mut std::io::stdin(), &mut bytes)?;
            bytes
        }
    };
    Ok(String::from_utf8(bytes)?)
}
