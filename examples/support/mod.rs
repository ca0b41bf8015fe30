//! What several examples and the tests share.
#![allow(dead_code, reason = "each example takes what it needs")]

pub mod describe;
pub mod mask;
pub mod outline;
pub mod sarif;
pub mod value;

use std::{
    env,
    error::Error,
    fs,
    io::{self, Read as _, Write as _},
    path::{Path, PathBuf},
    process::ExitCode,
};

/// What an example gives back: what it prints, or why it could not.
pub type Outcome = Result<String, Box<dyn Error>>;

/// Runs an example: prints what it gives, or on standard error why it gave nothing. A reader that
/// closes the pipe early (`| head`) has what it wants.
pub fn run(example: impl FnOnce() -> Outcome) -> ExitCode {
    let printed = example().and_then(|output| {
        let mut stdout = io::stdout().lock();
        match stdout.write_all(output.as_bytes()).and_then(|()| stdout.flush()) {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
            written => Ok(written?),
        }
    });
    match printed {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// The text of a file, untouched, so that offsets are those of the file.
pub fn read(path: &Path) -> Result<String, Box<dyn Error>> {
    let bytes = fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
    decode(bytes, &path.display().to_string())
}

fn decode(bytes: Vec<u8>, name: &str) -> Result<String, Box<dyn Error>> {
    let help = "not UTF-8; convert it first: iconv -f GB18030 -t UTF-8";
    String::from_utf8(bytes).map_err(|_| format!("{name}: {help}").into())
}

/// What the command line names beside its flags.
pub fn arguments() -> Vec<PathBuf> {
    let named = env::args_os().skip(1);
    named.filter(|name| !name.to_string_lossy().starts_with("--")).map(PathBuf::from).collect()
}

/// The numbers of a command line, and the files beside them.
pub type Numbers = (Vec<Option<usize>>, Vec<PathBuf>);

/// The numbers behind `names` (`--max 400`, `--max=400`), `None` for one that is not there, and the
/// files that the command line names beside them.
pub fn numbers(names: &[&str]) -> Result<Numbers, Box<dyn Error>> {
    let (mut numbers, mut files) = (vec![None; names.len()], Vec::new());
    let mut arguments = env::args_os().skip(1);
    while let Some(argument) = arguments.next() {
        let text = argument.to_string_lossy().into_owned();
        let (name, value) = match text.split_once('=') {
            Some((name, value)) => (name, Some(value.to_owned())),
            None => (text.as_str(), None),
        };
        if let Some(at) = names.iter().position(|&wanted| wanted == name) {
            let value = value.or_else(|| Some(arguments.next()?.to_string_lossy().into_owned()));
            let number = value.as_deref().and_then(|value| value.parse().ok());
            numbers[at] = Some(number.ok_or_else(|| format!("{name} wants a number"))?);
        } else if !text.starts_with("--") {
            files.push(PathBuf::from(argument));
        }
    }
    Ok((numbers, files))
}

/// Whether the command line has a flag: `--json`.
pub fn flag(name: &str) -> bool {
    env::args().any(|argument| argument == name)
}

/// The text of the file that the command line names, or of standard input.
pub fn source() -> Result<String, Box<dyn Error>> {
    if let Some(path) = arguments().first() {
        return read(path);
    }
    input()
}

/// What stands for the name of a file where the text came from standard input.
pub const STANDARD_INPUT: &str = "standard input";

/// The texts of all files that the command line names, each with its name; of standard input where it
/// names none.
pub fn sources() -> Result<Vec<(String, String)>, Box<dyn Error>> {
    named(arguments())
}

/// The texts of files, each with its name; of standard input where there are none.
pub fn named(files: Vec<PathBuf>) -> Result<Vec<(String, String)>, Box<dyn Error>> {
    if files.is_empty() {
        return Ok(vec![(STANDARD_INPUT.to_owned(), input()?)]);
    }
    files.iter().map(|path| Ok((path.display().to_string(), read(path)?))).collect()
}

/// What stands behind each flag of this name: `--off=`.
pub fn values(name: &str) -> Vec<String> {
    env::args().filter_map(|argument| Some(argument.strip_prefix(name)?.to_owned())).collect()
}

/// The lines that a span touches, and the offset of their first byte. Of lines that are very long only
/// what is near the span.
pub fn around(source: &str, span: gongwen::Span) -> (&str, usize) {
    /// So many bytes before and behind are enough to see what is meant.
    const NEAR: usize = 240;
    let (from, to) = (span.start as usize, (span.end as usize).max(span.start as usize));
    let near = from.saturating_sub(NEAR)..=to.saturating_add(NEAR).min(source.len());
    let mut begins = (*near.start()..=from).filter(|&at| source.is_char_boundary(at));
    let mut ends = (to..=*near.end()).rev().filter(|&at| source.is_char_boundary(at));
    let (begin, end) = (begins.next().unwrap_or(from), ends.next().unwrap_or(to));
    // Only what is near is searched: a text may be one line of a megabyte.
    let begin = source[begin..from].rfind('\n').map_or(begin, |at| begin + at + 1);
    let end = source[to..end].find('\n').map_or(end, |at| to + at);
    (&source[begin..end], begin)
}

/// The text of standard input.
pub fn input() -> Result<String, Box<dyn Error>> {
    let mut bytes = Vec::new();
    io::stdin().read_to_end(&mut bytes)?;
    decode(bytes, "standard input")
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
