//! The public interface as a list, and what it promises to the compiler.
//!
//! Takes `src/`, gives every public item with its fields, variants, derives and methods, a line
//! each, and compares them with `tests/api.txt`. `API_UPDATE=1 cargo test --test api` writes the
//! list anew; a changed line is a change of the interface, for the changelog.

use std::{fmt::Write as _, fs, path::Path};

use quote::ToTokens;
use syn::{Attribute, Field, Fields, ImplItem, Item, Visibility};

/// One item as the list has it, with the white space of tokens taken out where it only makes lines
/// long.
fn plain(tokens: impl ToTokens) -> String {
    let mut text = tokens.to_token_stream().to_string();
    let tight = [
        " ,", " ;", " :", " (", "( ", " )", " <", "< ", " >", "& ", " ::", ":: ", "# ", " .", "[ ",
        " ]",
    ];
    let tightened =
        [",", ";", ":", "(", "(", ")", "<", "<", ">", "&", "::", "::", "#", ".", "[", "]"];
    for (from, to) in tight.into_iter().zip(tightened) {
        text = text.replace(from, to);
    }
    text.replace("->", " -> ").replace("  ", " ")
}

/// What is promised of a type beside its fields: `#[non_exhaustive]`, derives.
fn promises(attributes: &[Attribute]) -> String {
    let told = attributes.iter().filter(|attribute| {
        ["derive", "cfg_attr", "non_exhaustive", "must_use", "error"]
            .iter()
            .any(|name| attribute.path().is_ident(name))
    });
    told.map(|attribute| plain(attribute) + " ").collect()
}

const fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn fields(lines: &mut Vec<String>, owner: &str, members: &Fields, in_enum: bool) {
    let told = |field: &&Field| in_enum || is_public(&field.vis);
    for (at, field) in members.iter().enumerate().filter(|(_, field)| told(field)) {
        let name = field.ident.as_ref().map_or_else(|| at.to_string(), ToString::to_string);
        lines.push(format!("{owner}.{name}: {}", plain(&field.ty)));
    }
    if !in_enum && members.iter().any(|field| !is_public(&field.vis)) {
        lines.push(format!("{owner}._: private"));
    }
}

fn item(lines: &mut Vec<String>, module: &str, item: Item) {
    match item {
        Item::Fn(function) if is_public(&function.vis) => {
            lines.push(format!("{module}{}{}", promises(&function.attrs), plain(&function.sig)));
        }
        Item::Struct(structure) if is_public(&structure.vis) => {
            let name = format!("{module}{}", structure.ident);
            lines.push(format!(
                "{name} {}struct{}",
                promises(&structure.attrs),
                plain(&structure.generics)
            ));
            fields(lines, &name, &structure.fields, false);
        }
        Item::Enum(choice) if is_public(&choice.vis) => {
            let name = format!("{module}{}", choice.ident);
            lines.push(format!(
                "{name} {}enum{}",
                promises(&choice.attrs),
                plain(&choice.generics)
            ));
            for variant in choice.variants {
                lines.push(format!("{name}::{}", variant.ident));
                fields(lines, &format!("{name}::{}", variant.ident), &variant.fields, true);
            }
        }
        Item::Impl(block) => {
            let owner = plain(&block.self_ty);
            if let Some((path, _)) = &block.trait_ {
                let path = plain(path);
                // IntoOwned is the crate's own and private; Visit is implemented by private walkers
                // only.
                if !["IntoOwned", "Visit<'s>", "Words"].contains(&&*path) {
                    lines.push(format!("{owner} impl {path}"));
                }
                return;
            }
            for member in block.items {
                match member {
                    ImplItem::Fn(function) if is_public(&function.vis) => {
                        lines.push(format!(
                            "{owner}:: {}{}",
                            promises(&function.attrs),
                            plain(&function.sig)
                        ));
                    }
                    ImplItem::Const(constant) if is_public(&constant.vis) => {
                        lines.push(format!(
                            "{owner}:: const {}: {}",
                            constant.ident,
                            plain(&constant.ty)
                        ));
                    }
                    _ => {}
                }
            }
        }
        Item::Macro(call) if call.mac.path.is_ident("visit") => {
            for method in call.mac.tokens.to_string().split(';') {
                if let Some((_, signature)) = method.rsplit_once(']') {
                    lines.push(format!(
                        "{module}Visit {}",
                        plain(signature.parse::<proc_macro2::TokenStream>().unwrap())
                    ));
                }
            }
        }
        Item::Type(alias) if is_public(&alias.vis) => {
            lines.push(format!("{module}{} = {}", alias.ident, plain(&alias.ty)))
        }
        Item::Const(constant) if is_public(&constant.vis) => {
            lines.push(format!("{module}const {}: {}", constant.ident, plain(&constant.ty)));
        }
        Item::Trait(own) if is_public(&own.vis) => {
            lines.push(format!("{module}trait {}", plain(&own.ident)))
        }
        Item::Mod(inner) if is_public(&inner.vis) => {
            lines.push(format!("{module}mod {}", inner.ident))
        }
        _ => {}
    }
}

fn files(folder: &Path, visit: &mut impl FnMut(&Path)) {
    let mut entries: Vec<_> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            files(&path, visit);
        } else if path.extension() == Some("rs".as_ref()) {
            visit(&path);
        }
    }
}

fn listing() -> String {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut lines = Vec::new();
    files(&source, &mut |path| {
        let within = path.strip_prefix(&source).unwrap();
        let of = ["combinator", "visit"].into_iter().find(|module| within.starts_with(module));
        let module = of.map(|module| format!("{module}::")).unwrap_or_default();
        let file = syn::parse_file(&fs::read_to_string(path).unwrap()).unwrap();
        file.items.into_iter().for_each(|each| item(&mut lines, &module, each));
    });
    // Public methods and traits of private types are no part of the interface.
    let types: Vec<String> = lines
        .iter()
        .filter(|line| line.contains("struct") || line.contains("enum"))
        .cloned()
        .collect();
    let known = |owner: &str| types.iter().any(|line| line.starts_with(&format!("{owner} ")));
    let head = |line: &str| {
        line.find(" impl ")
            .or_else(|| line.find(":: "))
            .map(|at| line[..at].split('<').next().unwrap().to_owned())
    };
    lines.retain(|line| {
        line.starts_with("combinator::")
            || line.starts_with("visit::")
            || head(line).is_none_or(|owner| known(&owner))
    });
    lines.sort();
    lines.iter().fold(String::new(), |mut list, line| {
        writeln!(list, "{line}").unwrap();
        list
    })
}

#[test]
fn the_public_interface_is_as_listed() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/api.txt");
    let now = listing();
    if std::env::var_os("API_UPDATE").is_some() {
        fs::write(&path, &now).unwrap();
    }
    let listed = fs::read_to_string(&path).unwrap_or_default();
    let gone: Vec<_> = listed
        .lines()
        .filter(|line| !now.lines().any(|other| other == *line))
        .map(|line| format!("- {line}"))
        .collect();
    let new: Vec<_> = now
        .lines()
        .filter(|line| !listed.lines().any(|other| other == *line))
        .map(|line| format!("+ {line}"))
        .collect();
    assert!(
        gone.is_empty() && new.is_empty(),
        "the interface changed; see tests/api.rs\n{}\n{}",
        gone.join("\n"),
        new.join("\n")
    );
}

/// Trees and errors go from thread to thread, and their users can be.
#[test]
fn everything_is_send_and_sync() {
    const fn of<
        T: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe + 'static,
    >() {
    }
    of::<gongwen::Report<'static>>();
    of::<gongwen::Options>();
    of::<gongwen::Limits>();
    of::<gongwen::LineIndex>();
    of::<gongwen::Mention<'static>>();
    of::<gongwen::Found<'static, gongwen::Metric<'static>>>();
    of::<gongwen::Leaf>();
    of::<gongwen::Span>();
    of::<gongwen::Position>();
    of::<gongwen::Diagnostic>();
    of::<gongwen::Marker>();
    of::<gongwen::SeriesMarker>();
    of::<gongwen::Quantity<'static>>();
    of::<gongwen::Period<'static>>();
    of::<gongwen::Numeral>();
    of::<gongwen::LimitError>();
    of::<gongwen::ValueError>();
    const fn error<T: std::error::Error + Clone + PartialEq>() {}
    error::<gongwen::LimitError>();
    error::<gongwen::ValueError>();
}
