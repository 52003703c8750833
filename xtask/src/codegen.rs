//! `codegen` and `spec`: from the specs to every file that is made from them.

use std::fs;
use std::path::Path;

use tongbao_codegen::File;
use tongbao_spec::Gateway;

/// Writes every generated file, or with `check` only says which are stale.
pub(crate) fn run(root: &Path, check: bool) -> Result<(), String> {
    let gateways = specs(root)?;
    let mut files: Vec<File> = gateways.iter().flat_map(tongbao_codegen::files).collect();
    files.extend(tongbao_codegen::indexes(&gateways));
    files.extend(blocks(root, &gateways)?);
    let mut stale: Vec<String> = Vec::new();
    for file in &files {
        let path = root.join(&file.path);
        if fs::read_to_string(&path).is_ok_and(|text| text == file.text) {
            continue;
        }
        stale.push(file.path.clone());
        if !check {
            write(&path, &file.text)?;
        }
    }
    for path in leftovers(root, &gateways, &files)? {
        if !check {
            fs::remove_file(root.join(&path)).map_err(|error| format!("{path}: {error}"))?;
        }
        stale.push(path);
    }
    match (stale.is_empty(), check) {
        (true, _) => println!("{} generated files are fresh", files.len()),
        (false, false) => println!("written or removed:\n  {}", stale.join("\n  ")),
        (false, true) => {
            return Err(format!(
                "stale generated files:\n  {}\nrun `cargo xtask codegen` and commit the result",
                stale.join("\n  ")
            ));
        }
    }
    Ok(())
}

/// Loads every gateway's spec. All mistakes of all gateways come out together.
pub(crate) fn specs(root: &Path) -> Result<Vec<Gateway>, String> {
    let mut folders: Vec<_> = fs::read_dir(root.join("specs"))
        .map_err(|error| format!("specs: {error}"))?
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .filter(|path| path.is_dir())
        .collect();
    folders.sort();
    let here = std::env::current_dir().unwrap_or_default();
    let mut gateways = Vec::new();
    let mut reports = Vec::new();
    for folder in folders {
        // Reports name files as the reader can open them.
        let relative = folder.strip_prefix(&here).unwrap_or(&folder);
        match tongbao_spec::load(relative) {
            Ok(gateway) => gateways.push(gateway),
            Err(report) => reports.push(report.to_string()),
        }
    }
    if reports.is_empty() { Ok(gateways) } else { Err(reports.join("\n")) }
}

pub(crate) fn write(path: &Path, text: &str) -> Result<(), String> {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(path, text))
        .map_err(|error| format!("{}: {error}", path.display()))
}

/// Manifests and Rust files with a block that names gateways.
///
/// The manifests of the command line tool and of the tests name every gateway. Any other manifest may have a block too, and then names those
/// that have a module `src/<id>` in the package, as a sandbox has simulators. So may any Rust file: its block lists the modules `<id>` beside
/// it. What does not compile is in a package of its own, which names those that have a folder `<id>` of such cases.
///
/// A block of flows is for gateways that have a file `src/<id>/flow.rs` in the package: in a manifest it is the feature `flow`, which they need
/// in their own crates; in a Rust file it lists how each is started.
fn blocks(root: &Path, gateways: &[Gateway]) -> Result<Vec<File>, String> {
    let mut files = Vec::new();
    let with = |there: &dyn Fn(&str) -> bool| -> Vec<Gateway> {
        gateways.iter().filter(|each| there(&each.id)).cloned().collect()
    };
    let has_module = |folder: &str, id: &str| {
        let home = root.join(folder).join(id);
        home.with_extension("rs").exists() || home.join("mod.rs").exists()
    };
    for package in packages(root)? {
        let all = KNOWS_ALL.contains(&package.as_str());
        let with_flow = with(&|id| root.join(format!("{package}/src/{id}/flow.rs")).exists());
        let cases = package == CASES;
        let known = with(&|id| match cases {
            true => root.join(CASES).join(id).is_dir(),
            false => all || has_module(&format!("{package}/src"), id),
        });
        let dependencies = match package.split_once('/') {
            _ if cases => tongbao_codegen::dependencies(&known, "../../crates", ", default-features = false"),
            Some(_) => tongbao_codegen::dependencies(&known, "..", ""),
            None => tongbao_codegen::dependencies(&known, "../crates", ""),
        };
        let manifest = format!("{package}/Cargo.toml");
        let written = with_blocks(root, &manifest, "#", [(GATEWAYS, dependencies), (FLOWS, flow_feature(&with_flow))])?;
        if all && !written.as_ref().is_some_and(|file| file.text.contains(&marks("#", GATEWAYS).0)) {
            return Err(format!("{manifest}: the line `{}` is missing", marks("#", GATEWAYS).0.trim()));
        }
        files.extend(written);
        for source in rust_files(root, &package) {
            let folder = source.rsplit_once('/').map_or("", |(folder, _)| folder);
            let modules = with(&|id| has_module(folder, id));
            let list: String = modules.iter().map(|each| format!("mod {};\n", each.id)).collect();
            files.extend(with_blocks(root, &source, "//", [(GATEWAYS, list), (FLOWS, flow_starters(&with_flow))])?);
        }
    }
    Ok(files)
}

/// The feature of a package that needs the same one of these gateways.
fn flow_feature(gateways: &[Gateway]) -> String {
    let needed: Vec<_> = gateways.iter().map(|each| format!("\"tongbao-{}/flow\"", each.id)).collect();
    format!("flow = [{}]\n", needed.join(", "))
}

/// Each with what starts it.
fn flow_starters(gateways: &[Gateway]) -> String {
    let list: String =
        gateways.iter().map(|each| format!("    (\"{0}\", crate::{0}::flow::start),\n", each.id)).collect();
    format!("const ALL: &[(&str, StartFn)] = &[\n{list}];\n")
}

/// Every Rust file below a folder, from the root of the repository.
fn rust_files(root: &Path, folder: &str) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(root.join(folder)).into_iter().flatten().filter_map(Result::ok) {
        let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
        if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            found.extend(rust_files(root, &path));
        } else if path.ends_with(".rs") {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// The packages that name every gateway.
const KNOWS_ALL: &[&str] = &["crates/tongbao-cli", "tests"];

/// The package of cases that do not compile. All that it names is compiled once more, so of a gateway it takes no feature.
const CASES: &str = "tests/ui";

fn packages(root: &Path) -> Result<Vec<String>, String> {
    let entries = fs::read_dir(root.join("crates")).map_err(|error| format!("crates: {error}"))?;
    let mut packages: Vec<_> = entries
        .filter_map(Result::ok)
        .map(|entry| format!("crates/{}", entry.file_name().to_string_lossy()))
        .chain(["tests".to_owned(), CASES.to_owned()])
        .collect();
    packages.sort();
    Ok(packages)
}

/// A file with new content in its blocks. `None` if it has none, or does not exist.
fn with_blocks(root: &Path, path: &str, sign: &str, blocks: [(&str, String); 2]) -> Result<Option<File>, String> {
    let mut text = fs::read_to_string(root.join(path)).unwrap_or_default();
    let mut found = false;
    for (word, content) in blocks {
        let (begin, end) = marks(sign, word);
        let Some((before, rest)) = text.split_once(&begin) else { continue };
        let (_, after) =
            rest.split_once(&end).ok_or_else(|| format!("{path}: the line `{}` is missing", end.trim()))?;
        text = format!("{before}{begin}{content}{end}{after}");
        found = true;
    }
    Ok(found.then(|| File { text, path: path.to_owned() }))
}

/// The lines around a block.
fn marks(sign: &str, word: &str) -> (String, String) {
    (format!("{sign} {word}{WRITTEN}\n"), format!("{sign} end of {word}\n"))
}

/// Generated files whose spec is gone: interfaces that have left, and what whole gateways left behind in shared folders.
fn leftovers(root: &Path, gateways: &[Gateway], files: &[File]) -> Result<Vec<String>, String> {
    let mut folders = vec!["docs/gateways".to_owned()];
    for gateway in gateways {
        folders.push(format!("crates/tongbao-{}/src/generated", gateway.id));
        folders.push(format!("tests/wire/{}", gateway.id));
    }
    let mut leftovers = Vec::new();
    for folder in folders {
        let Ok(entries) = fs::read_dir(root.join(&folder)) else { continue };
        for entry in entries {
            let name = entry.map_err(|error| format!("{folder}: {error}"))?.file_name();
            let path = format!("{folder}/{}", name.to_string_lossy());
            let written = |text: String| text.lines().take(5).any(|line| line.contains("@generated"));
            let ours = folder.ends_with("generated") || fs::read_to_string(root.join(&path)).is_ok_and(written);
            if ours && !files.iter().any(|file| file.path == path) {
                leftovers.push(path);
            }
        }
    }
    Ok(leftovers)
}

/// What blocks are about, as their first and last lines have it.
pub(crate) const BLOCKS: [&str; 2] = [GATEWAYS, FLOWS];
const GATEWAYS: &str = "gateways";
const FLOWS: &str = "flows";

/// How the first line of a block goes on.
pub(crate) const WRITTEN: &str = ": this block is written by `cargo xtask codegen`";
