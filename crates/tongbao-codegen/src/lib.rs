//! From a checked spec to text: Rust declarations, wire tests, documentation tables.
//!
//! Pure functions: a spec goes in, files come out, nothing is read or written. There is one printer: [`inline`], which `protocol!` parses,
//! wraps the very texts that [`files`] puts into a gateway's crate.

mod docs;
mod example;
mod list;
mod message;
mod module;
mod text;

use tongbao_spec::Gateway;

/// A generated file.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct File {
    /// Its path from the root of the repository, with `/`.
    pub path: String,
    /// Its whole text.
    pub text: String,
}

/// Everything that one gateway's spec becomes: `crates/tongbao-<id>/src/generated`, `tests/wire/<id>` and `docs/gateways/<id>.md`.
#[must_use]
pub fn files(gateway: &Gateway) -> Vec<File> {
    let id = &gateway.id;
    let modules = module::modules(gateway).into_iter().map(|module| File {
        path: format!("crates/tongbao-{id}/src/generated/{}.rs", module.name),
        text: module.text,
    });
    let tests = example::tests(gateway)
        .into_iter()
        .map(|module| File { path: format!("tests/wire/{id}/{}.rs", module.name), text: module.text });
    let docs = File { path: format!("docs/gateways/{id}.md"), text: docs::page(gateway) };
    modules.chain(tests).chain([docs]).collect()
}

/// The files that list all gateways, so that adding one edits nothing by hand.
#[must_use]
pub fn indexes(gateways: &[Gateway]) -> Vec<File> {
    vec![
        File { path: "crates/tongbao-cli/src/gateways.rs".to_owned(), text: module::index(gateways) },
        File { path: "tests/wire/gateways.rs".to_owned(), text: example::index(gateways) },
        File { path: "docs/gateways/README.md".to_owned(), text: docs::index(gateways) },
    ]
}

/// The block of a `Cargo.toml` that names these gateways' crates. `crates` is their folder as the package sees it; `more` stands after it.
#[must_use]
pub fn dependencies(gateways: &[Gateway], crates: &str, more: &str) -> String {
    gateways
        .iter()
        .map(|gateway| format!("tongbao-{0} = {{ path = \"{crates}/tongbao-{0}\"{more} }}\n", gateway.id))
        .collect()
}

/// The declarations of a private gateway, for the module in which they are used: the same texts as [`files`], as inline modules.
#[must_use]
pub fn inline(gateway: &Gateway) -> String {
    let mut modules = module::modules(gateway);
    let root = modules.iter().position(|module| module.name == "mod").map(|at| modules.remove(at)).unwrap_or_default();
    // Inner documentation cannot stand in the middle of somebody's module.
    let mut text: String =
        root.text.lines().filter(|line| !line.starts_with("//!")).flat_map(|line| [line, "\n"]).collect();
    for module in modules {
        text = text.replacen(
            &format!("mod {};\n", module.name),
            &format!("mod {} {{\n{}}}\n", module.name, module.text),
            1,
        );
    }
    text
}

/// One module of generated Rust.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(crate) struct Module {
    /// Its name, without `.rs`.
    pub(crate) name: String,
    /// Its text.
    pub(crate) text: String,
}
