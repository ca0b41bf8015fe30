//! The house: which file imports which, read from the code. Imports point one way; no file is in a
//! circle of them, and no folder.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use syn::{Item, UseTree};

/// What each module imports, by the path of the module: `structure::zones`.
type Imports = BTreeMap<String, BTreeSet<String>>;

/// Every file below `src/`, by the path of its module; tests and what only documents are left out.
fn modules() -> BTreeMap<String, PathBuf> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut modules = BTreeMap::new();
    let mut folders = vec![source.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if entry.is_dir() {
                folders.push(entry);
                continue;
            }
            let relative = entry.strip_prefix(&source).unwrap().with_extension("");
            let parts: Vec<_> =
                relative.iter().map(|part| part.to_string_lossy().into_owned()).collect();
            let tests = parts.iter().any(|part| part == "tests");
            if entry.extension() != Some("rs".as_ref()) || tests {
                continue;
            }
            let path = parts.join("::").replace("::mod", "");
            modules.insert(path, entry);
        }
    }
    modules
}

/// Adds the paths of a `use`, each from the crate's root.
fn paths(tree: &UseTree, before: &[String], found: &mut Vec<Vec<String>>) {
    let with = |name: &dyn ToString| [before, &[name.to_string()]].concat();
    match tree {
        UseTree::Path(path) => paths(&path.tree, &with(&path.ident), found),
        UseTree::Name(name) => found.push(with(&name.ident)),
        UseTree::Rename(rename) => found.push(with(&rename.ident)),
        UseTree::Glob(_) => found.push(before.to_vec()),
        UseTree::Group(group) => group.items.iter().for_each(|tree| paths(tree, before, found)),
    }
}

/// The module that each name stands in which the crate's root re-exports; those of `ast` left out.
fn exports() -> BTreeMap<String, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lib.rs");
    let code = syn::parse_file(&fs::read_to_string(root).unwrap()).unwrap();
    let mut found = Vec::new();
    for item in &code.items {
        if let Item::Use(item) = item {
            paths(&item.tree, &[], &mut found);
        }
    }
    let named = found.into_iter().filter(|path| path.len() == 2);
    named.map(|path| (path[1].clone(), path[0].clone())).collect()
}

/// The imports of every module from another of the crate, modules of their own below them left out.
fn imports() -> Imports {
    let modules = modules();
    let exports = exports();
    let mut imports = Imports::new();
    for (module, file) in &modules {
        let code = syn::parse_file(&fs::read_to_string(file).unwrap()).unwrap();
        let own: Vec<String> = module.split("::").map(str::to_owned).collect();
        let mut found = Vec::new();
        for item in &code.items {
            if let Item::Use(item) = item {
                paths(&item.tree, &[], &mut found);
            }
        }
        let in_folder = file.file_stem() == Some("mod".as_ref());
        for path in found {
            let path: Vec<String> = match path.first().map(String::as_str) {
                Some("crate") => path[1..].to_vec(),
                Some("super") => [&own[..own.len() - 1], &path[1..]].concat(),
                Some("self") if in_folder => [&own[..], &path[1..]].concat(),
                _ => continue,
            };
            let holder = (1..=path.len()).rev().map(|end| path[..end].join("::"));
            let target = holder.into_iter().find(|path| modules.contains_key(path));
            let exported = || path.first().and_then(|name| exports.get(name)).cloned();
            let target = target.or_else(exported).unwrap_or_else(|| "ast".to_owned());
            let below = target.starts_with(&format!("{module}::"));
            if target != *module && !below && module != "lib" {
                imports.entry(module.clone()).or_default().insert(target);
            }
        }
    }
    imports
}

/// A circle that starts and ends at one of `imports`, if there is any.
fn circle(imports: &Imports) -> Option<Vec<String>> {
    fn walk<'i>(
        at: &'i str,
        imports: &'i Imports,
        open: &mut Vec<&'i str>,
        done: &mut BTreeSet<&'i str>,
    ) -> Option<Vec<String>> {
        if let Some(start) = open.iter().position(|open| *open == at) {
            return Some(open[start..].iter().map(|name| (*name).to_owned()).collect());
        }
        if !done.insert(at) {
            return None;
        }
        open.push(at);
        let next = imports.get(at).into_iter().flatten();
        let found = next.into_iter().find_map(|next| walk(next, imports, open, done));
        open.pop();
        found
    }
    let mut done = BTreeSet::new();
    imports.keys().find_map(|start| walk(start, imports, &mut Vec::new(), &mut done))
}

#[test]
fn no_file_is_in_a_circle_of_imports() {
    let imports = imports();
    assert!(imports.len() > 40, "the imports are read: {}", imports.len());
    assert_eq!(circle(&imports), None);
}

#[test]
fn no_folder_is_in_a_circle_of_imports() {
    let folder = |module: &str| module.split("::").next().unwrap_or_default().to_owned();
    let mut folders = Imports::new();
    for (module, targets) in imports() {
        let own = folder(&module);
        for target in targets.iter().map(|target| folder(target)).filter(|target| *target != own) {
            folders.entry(own.clone()).or_default().insert(target);
        }
    }
    assert_eq!(circle(&folders), None);
}

/// The search for circles finds one.
#[test]
fn a_circle_is_found() {
    let edge = |from: &str, to: &str| (from.to_owned(), BTreeSet::from([to.to_owned()]));
    let imports = Imports::from([edge("a", "b"), edge("b", "c"), edge("c", "b")]);
    assert_eq!(circle(&imports), Some(vec!["b".to_owned(), "c".to_owned()]));
}
