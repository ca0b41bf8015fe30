//! What several examples and the tests share.
#![allow(dead_code, reason = "each example takes what it needs")]

pub mod describe;
pub mod mask;
pub mod outline;
pub mod value;

/// The text of the file that the command line names beside its flags, or of stdin; untouched, so
/// that offsets are those of the file.
pub fn source() -> Result<String, Box<dyn std::error::Error>> {
    let path =
        std::env::args_os().skip(1).find(|argument| !argument.to_string_lossy().starts_with("--"));
    let bytes = match path {
        Some(path) => std::fs::read(path)?,
        None => {
            let mut bytes = Vec::new();
            std::io::Read::read_to_end(&mut std::io::stdin(), &mut bytes)?;
            bytes
        }
    };
    Ok(String::from_utf8(bytes)?)
}

/// The name of an enum's variant: `AtLeast` → `at_least`.
pub fn snake_case(variant: impl std::fmt::Debug) -> String {
    let mut name = String::new();
    for c in format!("{variant:?}").chars() {
        if c.is_uppercase() && name.ends_with(char::is_alphanumeric) {
            name.push('_');
        }
        name.extend(c.to_lowercase());
    }
    name
}

/// Text as HTML shows it, also inside an attribute.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
