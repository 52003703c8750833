//! `new-gateway` and `new-interface`: files to begin with. Existing files are touched by codegen only.

use std::path::Path;
use std::process::Command;

use tongbao_spec::names::{is_snake_identifier, upper_camel};
use tongbao_spec::{Gateway, Value};

use crate::{codegen, tidy};

/// What becomes of each template, from the root of the repository. `acme` stands for the gateway's id.
const GATEWAY: &[(&str, &str)] = &[
    ("specs/acme/gateway.toml", include_str!("../templates/gateway/spec.toml")),
    ("specs/acme/codes.toml", include_str!("../templates/gateway/codes.toml")),
    ("crates/tongbao-acme/Cargo.toml", include_str!("../templates/gateway/manifest.toml")),
    ("crates/tongbao-acme/README.md", include_str!("../templates/gateway/README.md")),
    ("crates/tongbao-acme/src/lib.rs", include_str!("../templates/gateway/lib.rs")),
    ("crates/tongbao-acme/src/merchant.rs", include_str!("../templates/gateway/merchant.rs")),
    ("crates/tongbao-acme/src/acquirer.rs", include_str!("../templates/gateway/acquirer.rs")),
    ("tests/wire/acme/fixture.rs", include_str!("../templates/gateway/fixture.rs")),
];

const INTERFACE: &str = include_str!("../templates/interface.toml");

/// Words that are folders or files beside those of a gateway.
const TAKEN: &[&str] = &["generated", "gateways", "snapshots", "tongbao", "wire"];

/// Files of a gateway that are no interface, and modules that codegen writes beside those of interfaces.
const NO_INTERFACE: &[&str] = &["gateway", "types", "codes", "mod", "fixture"];

/// Writes a gateway without interfaces.
pub(crate) fn gateway(root: &Path, id: &str) -> Result<(), String> {
    check_gateway_id(root, id)?;
    let rust = upper_camel(id);
    let named = |text: &str| text.replace("acme", id).replace("Acme", &rust);
    let files: Vec<_> = GATEWAY.iter().map(|(path, text)| (named(path), named(text))).collect();
    write_new(root, &files)?;
    codegen::run(root, false)?;
    format(root, &files);
    println!(
        "\nNext:\n  \
         1. Copy name, document, endpoints and envelope into specs/{id}/gateway.toml, codes into specs/{id}/codes.toml.\n  \
         2. cargo xtask new-interface {id} pay\n  \
         3. Put what the tables cannot say (signing, login) into crates/tongbao-{id}/src/merchant.rs and acquirer.rs.\n\
         Cargo.lock changes with the next build: commit it with the new files."
    );
    Ok(())
}

/// Writes an interface of a gateway, with one example.
pub(crate) fn interface(root: &Path, gateway: &str, id: &str) -> Result<(), String> {
    let specs = codegen::specs(root)?;
    let known: Vec<_> = specs.iter().map(|known| known.id.as_str()).collect();
    let spec = specs.iter().find(|known| known.id == gateway).ok_or_else(|| {
        let known = known.join(", ");
        format!("there is no gateway `{gateway}`; there are {known}, or run `cargo xtask new-gateway {gateway}`")
    })?;
    if !is_interface_id(id) {
        return Err(format!(
            "`{id}` cannot be the id of an interface: write small letters, digits and single underscores, beginning with a letter, \
             and no word of Rust: trade_create"
        ));
    }
    if NO_INTERFACE.contains(&id) {
        return Err(format!("`{id}` is the name of another file of every gateway: take a longer id, {id}_order"));
    }
    if spec.find_interface(id).is_some() {
        return Err(format!(
            "`{gateway}` has an interface `{id}` already: edit specs/{gateway}, then run `cargo xtask codegen`"
        ));
    }
    // The table of the gateway's replies, not that of its faults, if there are two.
    let fault = spec.fault.as_ref().and_then(|fault| fault.judge.code.as_ref()).map(|code| code.codes.as_str());
    let table = spec.codes.iter().min_by_key(|table| Some(table.id.as_str()) == fault);
    let success = table.and_then(|table| table.codes.iter().find(|code| code.outcome.word() == "succeeded"));
    let container =
        spec.interfaces.first().and_then(|each| each.outbound().container.first()).map_or("Content", String::as_str);
    // What the gateway's crate takes for a merchant's number, an example of it knows.
    let text = INTERFACE
        .replace("{{id}}", id)
        .replace("{{merchant}}", &merchant(spec).unwrap_or_else(|| "M0001".to_owned()))
        .replace("{{container}}", container)
        .replace("{{code}}", success.map_or("0000", |code| &code.code));
    let text = match table {
        Some(table) => text.replace("{{codes}}", &table.id),
        // Nothing judges the reply until there is a table of codes.
        None => text.lines().filter(|line| !line.starts_with("code")).flat_map(|line| [line, "\n"]).collect(),
    };
    write_new(root, &[(format!("specs/{gateway}/{id}.toml"), text)])?;
    codegen::run(root, false)?;
    println!(
        "\nNext:\n  \
         1. Copy the tables and one example from the gateway's document into specs/{gateway}/{id}.toml, then `cargo xtask codegen`.\n  \
         2. INSTA_UPDATE=new cargo test -p tongbao-tests --test wire\n     \
         Every new example fails once and leaves a `.snap.new` beside its place: the bytes that would leave and enter.\n  \
         3. Read them against the document. Rename what is right to `.snap` (or `cargo insta review`) and commit it."
    );
    Ok(())
}

/// The merchant's number of some example.
fn merchant(spec: &Gateway) -> Option<String> {
    let mut values = spec
        .interfaces
        .iter()
        .flat_map(|each| &each.examples)
        .flat_map(|each| &each.messages)
        .flat_map(|(_, values)| values);
    values.find_map(|(wire, value)| match value {
        Value::Text(text) if wire == "merchantId" => Some(text.clone()),
        _ => None,
    })
}

/// Lines break where the names' lengths want it. Without rustfmt they stay as they are, which compiles as well.
fn format(root: &Path, files: &[(String, String)]) {
    let sources = files.iter().map(|(path, _)| path).filter(|path| path.ends_with(".rs"));
    let done = Command::new("rustfmt").args(["--edition", "2024"]).args(sources).current_dir(root).status();
    if !done.is_ok_and(|status| status.success()) {
        println!("rustfmt could not format the new files: run `cargo fmt`");
    }
}

fn check_gateway_id(root: &Path, id: &str) -> Result<(), String> {
    let shaped = id.starts_with(|first: char| first.is_ascii_lowercase())
        && id.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit())
        && (2..=24).contains(&id.len());
    if !shaped || !is_snake_identifier(id) {
        return Err(format!(
            "`{id}` cannot be the id of a gateway: write 2 to 24 small letters and digits, beginning with a letter, and no word of Rust: \
             acme, bank24"
        ));
    }
    let taken = [
        format!("specs/{id}"),
        format!("crates/tongbao-{id}"),
        format!("tests/wire/{id}"),
        format!("tests/wire/{id}.rs"),
    ];
    if let Some(path) = taken.iter().find(|path| root.join(path).exists()) {
        return Err(format!(
            "{path} exists: nothing is overwritten; take another id, or delete what is left of an earlier attempt"
        ));
    }
    if TAKEN.contains(&id) {
        return Err(format!("`{id}` is the name of something that every gateway shares: take another id"));
    }
    let places = tidy::id_taken(root, id)?;
    if let Some(first) = places.first() {
        return Err(format!(
            "`{id}` is a word that shared files have in {} places (the first: {first}), and `cargo xtask tidy` would take each for the \
             gateway: take an id that is nothing but a name",
            places.len()
        ));
    }
    Ok(())
}

fn is_interface_id(id: &str) -> bool {
    id.starts_with(|first: char| first.is_ascii_lowercase())
        && is_snake_identifier(id)
        && !id.ends_with('_')
        && !id.contains("__")
}

/// Writes files that must not exist yet: all of them, or none.
fn write_new(root: &Path, files: &[(String, String)]) -> Result<(), String> {
    let there: Vec<_> = files.iter().map(|(path, _)| path.as_str()).filter(|path| root.join(path).exists()).collect();
    if !there.is_empty() {
        return Err(format!("nothing is overwritten, and these exist: {}", there.join(", ")));
    }
    for (path, text) in files {
        codegen::write(&root.join(path), text)?;
        println!("new: {path}");
    }
    Ok(())
}

#[cfg(test)]
mod tests;
